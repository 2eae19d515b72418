//! A talk with the program over pipes: its questions are read as they come, and answered one line at a time.

use std::io::{Read as _, Write as _};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

use super::Ran;

/// So long nothing is written only by a program that hangs.
const HANGS: Duration = Duration::from_secs(60);
/// What stands before the place to type.
const PROMPT: &str = "\n> ";

/// A running program.
pub struct Talk {
    child: Child,
    stdin: Option<ChildStdin>,
    output: Receiver<Vec<u8>>,
    bytes: Vec<u8>,
    read: usize,
}

impl Talk {
    pub fn begin(mut command: Command) -> Self {
        let mut child = command.stdin(Stdio::piped()).spawn().expect("the program starts");
        let (sender, output) = channel();
        let mut stdout = child.stdout.take().expect("its output is a pipe");
        std::thread::spawn(move || {
            let mut buffer = [0; 8192];
            while let Ok(count @ 1..) = stdout.read(&mut buffer) {
                if sender.send(buffer[..count].to_vec()).is_err() {
                    return;
                }
            }
        });
        let stdin = child.stdin.take();
        Self { child, stdin, output, bytes: Vec::new(), read: 0 }
    }

    /// What is written until the program waits for an answer, or ends.
    pub fn listen(&mut self) -> String {
        while !self.bytes[self.read..].ends_with(PROMPT.as_bytes()) {
            match self.output.recv_timeout(HANGS) {
                Ok(bytes) => self.bytes.extend(bytes),
                Err(RecvTimeoutError::Disconnected) => break,
                Err(RecvTimeoutError::Timeout) => {
                    let _ = self.child.kill();
                    panic!("the program hangs after:\n{}", self.transcript());
                }
            }
        }
        let new = String::from_utf8_lossy(&self.bytes[self.read..]).into_owned();
        self.read = self.bytes.len();
        new
    }

    /// Types a line; false where the program does not listen any more.
    pub fn say(&mut self, line: &str) -> bool {
        let Some(stdin) = &mut self.stdin else { return false };
        stdin.write_all(format!("{line}\n").as_bytes()).and_then(|()| stdin.flush()).is_ok()
    }

    /// Types a line and reads on to the next question.
    pub fn answer(&mut self, line: &str) -> String {
        assert!(self.say(line), "the program has ended:\n{}", self.transcript());
        self.listen()
    }

    /// Everything written so far.
    pub fn transcript(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    /// Ends the input, and waits for the end.
    pub fn finish(mut self) -> Ran {
        drop(self.stdin.take());
        self.end()
    }

    /// Kills the program as `kill -9` does; gives what it wrote before.
    pub fn kill(mut self) -> Ran {
        self.child.kill().expect("the program can be killed");
        self.end()
    }

    fn end(mut self) -> Ran {
        while let Ok(bytes) = self.output.recv_timeout(HANGS) {
            self.bytes.extend(bytes);
        }
        let status = self.child.wait().expect("the program ends");
        let mut err = String::new();
        if let Some(mut stderr) = self.child.stderr.take() {
            let _ = stderr.read_to_string(&mut err);
        }
        Ran { code: status.code(), out: self.transcript(), err }
    }
}

impl Drop for Talk {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
