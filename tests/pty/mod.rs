//! The program in a pseudo-terminal: keys go in, a terminal emulator shows what a person would see.
#![allow(dead_code, reason = "a driver offers more than every test needs")]

use std::io::{Read as _, Write};
use std::num::NonZeroU16;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use madoguchi::case::file::CaseFile;
use madoguchi::case::lock::Holder;
use madoguchi::case::store::{self, Store};
use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use rustix::fs::{Mode, OFlags};
use rustix::process::{Pid, Signal};
use rustix::termios::LocalModes;
use tempfile::TempDir;
use vt100::Screen;

/// How long anything may take before a test gives up on it.
const PATIENCE: Duration = Duration::from_secs(30);
/// How long nothing may be written before a screen counts as finished.
const CALM: Duration = Duration::from_millis(60);

pub const ENTER: &str = "\r";
pub const ESC: &str = "\x1b";
pub const TAB: &str = "\t";
pub const UP: &str = "\x1b[A";
pub const DOWN: &str = "\x1b[B";
pub const PAGE_DOWN: &str = "\x1b[6~";
pub const LEFT: &str = "\x1b[D";
pub const BACKSPACE: &str = "\x7f";
pub const CTRL_C: &str = "\x03";
pub const CTRL_D: &str = "\x04";
pub const CTRL_U: &str = "\x15";
pub const CTRL_Z: &str = "\x1a";

/// A person's own folders, gone at the end of the test.
pub struct Home {
    folder: TempDir,
}

impl Home {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::create_dir(folder.path().join("work")).expect("a folder to work in");
        Self { folder }
    }

    /// Where the program is started, and where exports go.
    pub fn work(&self) -> PathBuf {
        self.folder.path().join("work")
    }

    pub fn cases(&self) -> PathBuf {
        self.folder.path().join("cases")
    }

    /// Keeps a case as if it had been worked on before.
    pub fn keep(&self, mut case: CaseFile) {
        let store = Store::new(self.cases());
        store.create_folder().expect("the folder of cases");
        let path = store.path(&case.id);
        let holder = Holder { by: "hanako@example".to_owned(), since: super::common::now(), pid: std::process::id() };
        let lock = store::lock(&path, &holder).expect("the lock");
        store::save(&path, &mut case, &lock).expect("the case is saved");
    }

    /// The only case there is, as it is on disk.
    pub fn only_case(&self) -> CaseFile {
        let files = std::fs::read_dir(self.cases()).expect("cases").map(|entry| entry.expect("entry").path());
        let files: Vec<PathBuf> = files.filter(|path| path.extension().is_some_and(|ending| ending == "json")).collect();
        let [file] = &files[..] else { panic!("one case is expected: {files:?}") };
        store::read(file).expect("the case can be read").case
    }

    /// Starts the program.
    pub fn start(&self, locale: &str, arguments: &[&str]) -> Terminal {
        Terminal::start(self, locale, arguments, &[])
    }

    /// Starts the program as at the end of a network.
    pub fn start_remotely(&self, locale: &str, arguments: &[&str]) -> Terminal {
        Terminal::start(self, locale, arguments, &[("SSH_CONNECTION", "192.0.2.1 50000 192.0.2.2 22")])
    }

    fn folder(&self) -> &Path {
        self.folder.path()
    }
}

/// What was written to the terminal so far.
struct Seen {
    emulator: vt100::Parser,
    bytes: usize,
    last: Instant,
}

/// The program in its terminal.
pub struct Terminal {
    seen: Arc<Mutex<Seen>>,
    keys: Box<dyn Write + Send>,
    master: Box<dyn MasterPty + Send>,
    child: Box<dyn Child + Send + Sync>,
    reader: JoinHandle<()>,
}

impl Terminal {
    fn start(home: &Home, locale: &str, arguments: &[&str], variables: &[(&str, &str)]) -> Self {
        let pair = native_pty_system().openpty(size(80, 24)).expect("a pseudo-terminal");
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_madoguchi"));
        command.env_clear();
        command.env("HOME", home.folder());
        command.env("XDG_DATA_HOME", home.folder().join("data"));
        command.env("MADOGUCHI_CASES", home.cases());
        command.env("MADOGUCHI_TODAY", "2026-11-21");
        command.env("TERM", "xterm-256color");
        command.env("USER", "hanako");
        command.env("LC_ALL", locale);
        for (name, value) in variables {
            command.env(name, value);
        }
        command.args(arguments);
        command.cwd(home.work());
        let child = pair.slave.spawn_command(command).expect("the program starts");
        drop(pair.slave);
        let mut line = pair.master.try_clone_reader().expect("a reader");
        let keys = pair.master.take_writer().expect("a writer");
        let seen = Arc::new(Mutex::new(Seen { emulator: vt100::Parser::new(nonzero(24), nonzero(80), 0), bytes: 0, last: Instant::now() }));
        let writes = Arc::clone(&seen);
        let reader = thread::spawn(move || {
            let mut part = [0; 4096];
            while let Ok(count @ 1..) = line.read(&mut part) {
                let Ok(mut seen) = writes.lock() else { return };
                seen.emulator.process(&part[..count]);
                seen.bytes += count;
                seen.last = Instant::now();
            }
        });
        Self { seen, keys, master: pair.master, child, reader }
    }

    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().expect("the emulator does not panic")
    }

    /// Reads something off the screen.
    pub fn read<T>(&self, look: impl FnOnce(&Screen) -> T) -> T {
        look(self.seen().emulator.screen())
    }

    /// Everything on the screen, a row a line.
    pub fn picture(&self) -> String {
        self.read(|screen| rows(screen, 0, screen.size().1.get()).join("\n"))
    }

    /// How many bytes were written so far.
    pub fn bytes(&self) -> usize {
        self.seen().bytes
    }

    /// Presses keys.
    pub fn press(&mut self, keys: &str) {
        self.keys.write_all(keys.as_bytes()).and_then(|()| self.keys.flush()).expect("the terminal takes keys");
    }

    /// Presses one key and waits for what it leads to: every key is followed by a frame, if only to place the cursor.
    pub fn press_and_settle(&mut self, key: &str) {
        let before = self.bytes();
        self.press(key);
        let start = Instant::now();
        while self.bytes() == before {
            assert!(start.elapsed() < PATIENCE, "nothing is drawn after a key\n{}", self.picture());
            thread::sleep(Duration::from_millis(2));
        }
        self.wait_calm();
    }

    /// Waits until something can be read off the screen.
    pub fn wait_for<T>(&self, what: &str, mut look: impl FnMut(&Screen) -> Option<T>) -> T {
        let start = Instant::now();
        loop {
            if let Some(found) = self.read(&mut look) {
                return found;
            }
            if start.elapsed() > PATIENCE {
                panic!("waited in vain for: {what}\n{}", self.picture());
            }
            thread::sleep(Duration::from_millis(3));
        }
    }

    /// Waits for a text; it may be wrapped.
    pub fn wait_text(&self, text: &str) {
        self.wait_for(&format!("the text {text:?}"), |screen| shows(screen, text).then_some(()));
    }

    /// Waits for a text to go away.
    pub fn wait_gone(&self, text: &str) {
        self.wait_for(&format!("no text {text:?}"), |screen| (!shows(screen, text)).then_some(()));
    }

    /// Waits until a whole frame is there and nothing more is written.
    pub fn wait_calm(&self) {
        let start = Instant::now();
        while self.seen().last.elapsed() < CALM {
            assert!(start.elapsed() < PATIENCE, "the screen does not come to rest\n{}", self.picture());
            thread::sleep(Duration::from_millis(5));
        }
    }

    /// The selected row: its number and its text.
    pub fn wait_selected(&self) -> (u16, String) {
        self.wait_for("a selected row", selected)
    }

    /// Moves the selection until its text fits: down to the end, then up to the beginning.
    pub fn select(&mut self, what: &str, fits: impl Fn(&str) -> bool) {
        self.wait_calm();
        for key in [DOWN, UP] {
            for _ in 0..300 {
                let before = self.wait_selected();
                if fits(&before.1) {
                    return;
                }
                self.press_and_settle(key);
                if self.wait_selected() == before {
                    break;
                }
            }
        }
        panic!("no row is {what:?}\n{}", self.picture());
    }

    /// The cursor: column, row.
    pub fn cursor(&self) -> (u16, u16) {
        self.read(|screen| {
            let (row, column) = screen.cursor_position();
            (column, row)
        })
    }

    /// Gives the window another size.
    pub fn resize(&mut self, columns: u16, rows: u16) {
        self.seen().emulator.screen_mut().set_size(nonzero(rows), nonzero(columns));
        self.master.resize(size(columns, rows)).expect("the terminal takes a size");
    }

    fn pid(&self) -> Pid {
        let id = self.child.process_id().expect("the program has an id");
        Pid::from_raw(i32::try_from(id).expect("a small id")).expect("an id")
    }

    /// Sends a signal to the program.
    pub fn signal(&self, signal: Signal) {
        rustix::process::kill_process(self.pid(), signal).expect("the signal is sent");
    }

    /// Waits for the program to stop, as after Ctrl-Z.
    pub fn wait_stopped(&self) {
        let file = format!("/proc/{}/stat", self.pid().as_raw_nonzero());
        self.wait_for("the program to stop", |_| {
            let text = std::fs::read_to_string(&file).expect("the program runs");
            text.rsplit(')').next().is_some_and(|rest| rest.trim_start().starts_with('T')).then_some(())
        });
    }

    /// Waits for the program to end and gives its exit code.
    pub fn wait_exit(&mut self) -> u32 {
        let start = Instant::now();
        loop {
            // What it wrote last has been read when the reader finds the line closed.
            if let (Some(status), true) = (self.child.try_wait().expect("the program can be waited for"), self.reader.is_finished()) {
                return status.exit_code();
            }
            assert!(start.elapsed() < PATIENCE, "the program does not end\n{}", self.picture());
            thread::sleep(Duration::from_millis(5));
        }
    }

    /// Whether the line edits and echoes again, as shells expect it.
    pub fn line_is_cooked(&self) -> bool {
        let name = self.master.tty_name().expect("the terminal has a name");
        let line = rustix::fs::open(name, OFlags::RDWR | OFlags::NOCTTY, Mode::empty()).expect("the terminal can be opened");
        let modes = rustix::termios::tcgetattr(line).expect("the terminal tells its modes").local_modes;
        modes.contains(LocalModes::ICANON | LocalModes::ECHO | LocalModes::ISIG)
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        // Ends the program of a failed test; the others have ended.
        let _ = self.child.kill();
    }
}

fn nonzero(cells: u16) -> NonZeroU16 {
    NonZeroU16::new(cells).expect("a size")
}

fn size(cols: u16, rows: u16) -> PtySize {
    PtySize { rows, cols, pixel_width: 0, pixel_height: 0 }
}

/// The texts of the rows between two columns.
pub fn rows(screen: &Screen, from: u16, width: u16) -> Vec<String> {
    screen.rows(from, width).map(|row| row.trim_end().to_owned()).collect()
}

/// The selected row: its number, and the text that is shown reversed.
pub fn selected(screen: &Screen) -> Option<(u16, String)> {
    let (rows, columns) = screen.size();
    (0..rows.get()).find_map(|row| {
        let cells = (0..columns.get()).filter_map(|column| screen.cell(row, column)).filter(|cell| cell.inverse());
        let text: String =
            cells.filter(|cell| !cell.is_wide_continuation()).map(|cell| if cell.has_contents() { cell.contents() } else { " " }).collect();
        (!text.is_empty()).then(|| (row, text.trim().to_owned()))
    })
}

/// Text without any space, so that it can be found however it was wrapped.
pub fn squeezed(text: &str) -> String {
    text.split_whitespace().collect()
}

/// The left column of a question at 80 columns, where the checklist stands beside it.
pub fn left(screen: &Screen) -> String {
    squeezed(&rows(screen, 1, 49).concat())
}

/// Whether a text is on the screen: in whole rows, or in the left column.
pub fn shows(screen: &Screen, text: &str) -> bool {
    let wanted = squeezed(text);
    squeezed(&rows(screen, 0, screen.size().1.get()).concat()).contains(&wanted) || left(screen).contains(&wanted)
}
