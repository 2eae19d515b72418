//! A panic gives the terminal back before it tells what happened, so that the words can be read and the shell works on.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)]

use std::io::{Read as _, Write as _};

use madoguchi::tui::terminal::TerminalGuard;
use portable_pty::{CommandBuilder, PtySize, native_pty_system};

/// Set for the process that is to panic.
const CHILD: &str = "MADOGUCHI_PANICS_HERE";
/// What it says.
const WORDS: &str = "the roof is on fire";

/// Does nothing by itself; started again in a terminal of its own, it takes the full screen and panics.
#[test]
fn the_process_that_panics() {
    if std::env::var_os(CHILD).is_none() {
        return;
    }
    let _guard = TerminalGuard::new().expect("a terminal");
    let mut out = std::io::stdout();
    out.write_all(b"\x1b[?25lthe full screen").and_then(|()| out.flush()).expect("a terminal");
    panic!("{WORDS}");
}

#[test]
fn a_panic_gives_the_terminal_back_and_can_be_read() {
    let size = PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 };
    let pair = native_pty_system().openpty(size).expect("a pseudo-terminal");
    let mut command = CommandBuilder::new(std::env::current_exe().expect("this test"));
    command.args(["--exact", "the_process_that_panics", "--nocapture", "--test-threads=1"]);
    command.env(CHILD, "1");
    command.env("RUST_BACKTRACE", "0");
    command.env("TERM", "xterm-256color");
    let mut child = pair.slave.spawn_command(command).expect("the process starts");
    drop(pair.slave);
    let mut reader = pair.master.try_clone_reader().expect("a reader");
    let mut written = Vec::new();
    let mut part = [0; 4096];
    // On Linux the end of the other side is an error rather than an end.
    while let Ok(count @ 1..) = reader.read(&mut part) {
        written.extend_from_slice(&part[..count]);
    }
    assert!(!child.wait().expect("it ends").success());
    let text = String::from_utf8_lossy(&written);
    let taken = text.find("\u{1b}[?1049h").expect("the full screen was taken");
    let given_back = text.find("\u{1b}[?1049l").expect("the full screen was given back");
    let told = text.find(WORDS).expect("the panic was told");
    assert!(taken < given_back && given_back < told, "first the terminal, then the words:\n{text}");
    let mut emulator = vt100::Parser::new(24.try_into().unwrap(), 80.try_into().unwrap(), 0);
    emulator.process(&written);
    let screen = emulator.screen();
    assert!(!screen.alternate_screen() && !screen.hide_cursor() && !screen.bracketed_paste());
    assert!(screen.contents().contains(WORDS));
}
