//! Makes the tables that the program carries inside: the data files (interviews, words, and the law as JSON), and which messages its
//! sources say, for the check of the words.

#[path = "build/sources.rs"]
#[allow(dead_code, reason = "the tests of the sources use more of it")]
mod sources;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use sources::Said;

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let mut table = String::from("&[\n");
    for (folder, shown, ending) in [("interviews", "interviews", "json"), ("locales", "locales", "ftl"), ("src/domain", "domain", "json")] {
        println!("cargo:rerun-if-changed={folder}");
        let mut files = Vec::new();
        collect(&root.join(folder), ending, &mut files)?;
        files.sort();
        for file in files {
            println!("cargo:rerun-if-changed={}", file.display());
            let name = file.strip_prefix(root.join(folder)).unwrap_or(&file).display().to_string().replace('\\', "/");
            writeln!(table, "    ({:?}, include_str!({:?})),", format!("{shown}/{name}"), file.display().to_string())
                .map_err(io::Error::other)?;
        }
    }
    table.push_str("]\n");
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    fs::write(out.join("embedded.rs"), table)?;
    println!("cargo:rerun-if-changed=build");
    println!("cargo:rerun-if-changed=src");
    let said = Said::of(&sources::read_all(&root.join("src"))?);
    fs::write(out.join("said.rs"), said_table(&said))
}

/// The messages that the sources say, as the value of a static.
fn said_table(said: &Said) -> String {
    let given: Vec<String> = said.given.iter().map(|(key, names)| format!("({key:?}, &{:?})", names.iter().collect::<Vec<_>>())).collect();
    format!(
        "Said {{ names: &{:?}, remarks: &{:?}, given: &[{}] }}",
        said.names.iter().collect::<Vec<_>>(),
        said.remarks.iter().collect::<Vec<_>>(),
        given.join(", ")
    )
}

fn collect(folder: &Path, ending: &str, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            println!("cargo:rerun-if-changed={}", path.display());
            collect(&path, ending, files)?;
        } else if path.extension().is_some_and(|found| found == ending) {
            files.push(path);
        }
    }
    Ok(())
}
