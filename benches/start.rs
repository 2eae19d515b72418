//! What a start costs: time to the first frame beside `whiptail`'s, memory after it, size of the program, bytes to the terminal.
//!
//! Aims: 1.5 times whiptail's time, 8 MB of memory, 8 MB on disk; 3,300 and 13,000 bytes for a screen of 80x24 and 200x60.
//! Everything is printed and nothing asserted: machines differ, and the table is for people.

#![allow(clippy::expect_used, reason = "a bench that cannot start may say so")]

mod common;

use std::fs;
use std::io::{Read as _, Write};
use std::path::Path;
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use common::FULL;
use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

const RUNS: usize = 30;
/// After so long without a byte nothing more is coming.
const QUIET: Duration = Duration::from_millis(100);
/// No program needs so long for a frame.
const PATIENCE: Duration = Duration::from_secs(10);
const DOWN: &[u8] = b"\x1b[B";
const MADOGUCHI: &str = env!("CARGO_BIN_EXE_madoguchi");

fn main() {
    // `cargo test --benches` wants to know only whether it runs.
    let runs = if std::env::args().any(|argument| argument == "--bench") { RUNS } else { 1 };
    let home = tempfile::tempdir().expect("a folder");
    let cases = home.path().join("cases");
    fs::create_dir(&cases).expect("a folder");
    let case = common::case(FULL[0], &["contribution_kind"]);
    fs::write(cases.join(format!("{}.json", case.id)), serde_json::to_string(&case).expect("a case is JSON")).expect("a case is written");
    let (at_home, in_case) = (madoguchi(home.path(), &[]), madoguchi(home.path(), &["open", &case.id]));
    let (small, large) = ((80, 24), (200, 60));

    println!("start to first frame, 80x24, median of {runs} (least, most)");
    // A word of the screen's last row, and one of a question.
    let mine = times("madoguchi, home screen", &at_home, "Ctrl-C", runs);
    times("madoguchi open CASE", &in_case, "Checklist", runs);
    match whiptail() {
        Some(whiptail) => {
            let other = times("whiptail --msgbox", &whiptail, "hello", runs);
            println!("  {:<28} {:>8.2}", "home screen / whiptail", mine.as_secs_f64() / other.as_secs_f64());
        }
        None => println!("  whiptail is not installed (Debian: apt install whiptail): nothing to compare with"),
    }

    println!("memory after the first frame, kB (of these not backed by the program's file)");
    for (name, command, word) in [("home screen", &at_home, "Ctrl-C"), ("within a case", &in_case, "Checklist")] {
        let mut screen = Screen::open(command, small);
        screen.read_until(word);
        screen.read_all();
        let pid = screen.child.process_id().expect("a process");
        println!("  {name:<28} {:>8} {:>8}", status(pid, "VmRSS:"), status(pid, "RssAnon:"));
    }

    println!("bytes to the terminal");
    for (name, command, size) in [
        ("home screen, 80x24", &at_home, small),
        ("within a case, 80x24", &in_case, small),
        ("home screen, 200x60", &at_home, large),
        ("within a case, 200x60", &in_case, large),
    ] {
        let mut screen = Screen::open(command, size);
        let whole = screen.read_all();
        screen.input.write_all(DOWN).expect("a key is typed");
        let (first, writes) = (screen.read_all(), screen.chunks);
        screen.input.write_all(DOWN).expect("a key is typed");
        let second = screen.read_all();
        println!("  {name:<28} start {whole:>6}   marker down {first:>5}, again {second:>5}   chunks {writes}");
    }

    let size = fs::metadata(MADOGUCHI).expect("the program").len();
    println!("program on disk, bytes\n  {:<28} {size:>8}", "madoguchi");
}

/// The program with nothing of this machine in its environment.
fn madoguchi(home: &Path, arguments: &[&str]) -> CommandBuilder {
    let mut command = CommandBuilder::new(MADOGUCHI);
    command.args(arguments);
    command.env_clear();
    command.cwd(home);
    command.env("HOME", home);
    command.env("MADOGUCHI_CASES", home.join("cases"));
    command.env("MADOGUCHI_TODAY", "2026-11-21");
    command.env("LANG", "en_US.UTF-8");
    command.env("TERM", "xterm-256color");
    command
}

fn whiptail() -> Option<CommandBuilder> {
    let path = std::env::var_os("PATH")?;
    let found = std::env::split_paths(&path).map(|folder| folder.join("whiptail")).find(|file| file.is_file())?;
    let mut command = CommandBuilder::new(found);
    command.args(["--msgbox", "hello", "10", "40"]);
    command.env("TERM", "xterm-256color");
    Some(command)
}

/// The time until a word is on the screen.
fn times(name: &str, command: &CommandBuilder, word: &str, runs: usize) -> Duration {
    let mut times: Vec<Duration> = (0..runs).map(|_| Screen::open(command, (80, 24)).read_until(word)).collect();
    times.sort();
    let [median, least, most] = [times[runs / 2], times[0], times[runs - 1]].map(|time| time.as_secs_f64() * 1000.0);
    println!("  {name:<28} {median:>8.2} ms ({least:.2}, {most:.2})");
    times[runs / 2]
}

/// A line of `/proc/PID/status`, in kB; 0 where there is none.
fn status(pid: u32, name: &str) -> u64 {
    let text = fs::read_to_string(format!("/proc/{pid}/status")).unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix(name));
    line.and_then(|rest| rest.split_whitespace().next()?.parse().ok()).unwrap_or(0)
}

/// A program on a terminal; it is ended when this is dropped.
struct Screen {
    started: Instant,
    child: Box<dyn Child + Send + Sync>,
    input: Box<dyn Write + Send>,
    output: Receiver<(Instant, Vec<u8>)>,
    /// In how many pieces the last output came.
    chunks: usize,
    _master: Box<dyn MasterPty + Send>,
}

impl Screen {
    fn open(command: &CommandBuilder, (cols, rows): (u16, u16)) -> Self {
        let pair = native_pty_system().openpty(PtySize { rows, cols, pixel_width: 0, pixel_height: 0 }).expect("a terminal");
        let mut reader = pair.master.try_clone_reader().expect("a reader");
        let input = pair.master.take_writer().expect("a writer");
        let (sender, output) = channel();
        thread::spawn(move || {
            let mut buffer = vec![0; 64 * 1024];
            while let Ok(count @ 1..) = reader.read(&mut buffer) {
                if sender.send((Instant::now(), buffer[..count].to_vec())).is_err() {
                    return;
                }
            }
        });
        let started = Instant::now();
        let child = pair.slave.spawn_command(command.clone()).expect("the program starts");
        Self { started, child, input, output, chunks: 0, _master: pair.master }
    }

    /// Waits for a word and gives the time since the start.
    fn read_until(&mut self, word: &str) -> Duration {
        let mut seen = Vec::new();
        while let Ok((at, bytes)) = self.output.recv_timeout(PATIENCE) {
            seen.extend(bytes);
            if String::from_utf8_lossy(&seen).contains(word) {
                return at - self.started;
            }
        }
        unreachable!("{word} never came: {}", String::from_utf8_lossy(&seen));
    }

    /// Waits until nothing more comes and gives the number of bytes.
    fn read_all(&mut self) -> usize {
        let mut count = 0;
        self.chunks = 0;
        while let Ok((_, bytes)) = self.output.recv_timeout(QUIET) {
            count += bytes.len();
            self.chunks += 1;
        }
        count
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
