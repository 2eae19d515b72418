//! What the tests that run the program share: a home of their own for each, runs that are captured, and talks line by line.

#![allow(dead_code)]

pub mod guest;
pub mod random;
pub mod talk;
pub mod web_shop;

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

use talk::Talk;

/// The day that counts as today in every test.
pub const TODAY: &str = "2026-11-21";

/// A folder that is all the program sees of the machine: home, data, cases, and the files of the test.
pub struct Home {
    folder: TempDir,
}

/// What a run left behind.
#[derive(Debug)]
pub struct Ran {
    /// The exit code; `None` where a signal ended it.
    pub code: Option<i32>,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
}

impl Home {
    pub fn new() -> Self {
        Self { folder: tempfile::Builder::new().prefix("madoguchi-test-").tempdir().expect("a temporary folder") }
    }

    /// A path below the home.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The folder of the cases.
    pub fn cases(&self) -> PathBuf {
        self.path("cases")
    }

    /// The file of a case.
    pub fn case(&self, id: &str) -> PathBuf {
        self.cases().join(format!("{id}.json"))
    }

    /// Writes a file below the home, with the folders it needs.
    pub fn write(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        fs::create_dir_all(path.parent().expect("a file has a folder")).expect("folders can be made");
        fs::write(&path, content).expect("a file can be written");
        path
    }

    /// The program with nothing of this machine's environment.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_madoguchi"));
        command
            .args(arguments)
            .current_dir(self.folder.path())
            .env_clear()
            .env("HOME", self.folder.path())
            .env("XDG_DATA_HOME", self.path("data"))
            .env("MADOGUCHI_CASES", self.cases())
            .env("MADOGUCHI_TODAY", TODAY)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }

    /// Runs the program without input.
    pub fn run(&self, arguments: &[&str]) -> Ran {
        Ran::of(self.command(arguments).output().expect("the program starts"))
    }

    /// Runs the program with a text as its whole input.
    pub fn run_with(&self, arguments: &[&str], input: impl AsRef<[u8]>) -> Ran {
        run_fed(self.command(arguments), input.as_ref())
    }

    /// Runs the program and reads its output as JSON.
    pub fn json(&self, arguments: &[&str]) -> Value {
        let ran = self.run(arguments);
        assert_eq!(ran.code, Some(0), "{arguments:?}: {}", ran.err);
        serde_json::from_str(&ran.out).unwrap_or_else(|error| panic!("{arguments:?}: {error}"))
    }

    /// Starts the program to talk with it.
    pub fn talk(&self, arguments: &[&str]) -> Talk {
        Talk::begin(self.command(arguments))
    }

    /// The ids of the cases there are.
    pub fn ids(&self) -> Vec<String> {
        let mut ids: Vec<String> = files_of(&self.cases())
            .iter()
            .filter_map(|path| path.file_name()?.to_str()?.strip_suffix(".json").map(str::to_owned))
            .collect();
        ids.sort();
        ids
    }

    /// The id of the only case there is.
    pub fn only_id(&self) -> String {
        match self.ids().as_slice() {
            [id] => id.clone(),
            ids => panic!("one case was expected: {ids:?}"),
        }
    }

    /// A case as it is on disk.
    pub fn case_json(&self, id: &str) -> Value {
        json_file(&self.case(id))
    }
}

impl Ran {
    pub fn of(output: Output) -> Self {
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("the program writes text");
        Self { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
    }

    /// The program's output as JSON.
    pub fn json(&self) -> Value {
        assert_eq!(self.code, Some(0), "{}", self.err);
        serde_json::from_str(&self.out).expect("the output is JSON")
    }
}

/// Runs a command with a text as its whole input.
pub fn run_fed(mut command: Command, input: &[u8]) -> Ran {
    let mut child = command.stdin(Stdio::piped()).spawn().expect("the program starts");
    let mut stdin = child.stdin.take().expect("its input is a pipe");
    let input = input.to_vec();
    // A program that leaves early closes the pipe: that is no failure of the test.
    let feeder = std::thread::spawn(move || stdin.write_all(&input).is_ok());
    let ran = Ran::of(child.wait_with_output().expect("the program ends"));
    feeder.join().expect("the input is fed");
    ran
}

/// The files of a folder; none if the folder does not exist.
pub fn files_of(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    files.sort();
    files
}

/// The scenario of a name: a company worked out by hand, with its answers and what they lead to.
pub fn scenario(name: &str) -> Value {
    json_file(&Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/scenarios/{name}.json")))
}

/// Whether an item of a checklist is one of law, not of the support network.
pub fn is_law(item: &Value) -> bool {
    let (id, kind) = (item["id"].as_str().expect("an id"), item["kind"].as_str().expect("a kind"));
    !["organisation", "agreement", "event", "programme", "task"].contains(&kind) && !id.contains(".support.")
}

/// A file as JSON.
pub fn json_file(path: &Path) -> Value {
    let text = fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_slice(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
