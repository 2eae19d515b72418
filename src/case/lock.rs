//! The lock beside a case: a file that is never renamed or removed, held while the case is worked on.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Read as _, Seek as _, Write as _};
use std::path::Path;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Who holds a lock.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    /// Who.
    pub by: String,
    /// Since when.
    pub since: Timestamp,
    /// The process.
    pub pid: u32,
}

/// A lock that is held until it is dropped.
#[derive(Debug)]
pub struct CaseLock {
    _file: File,
}

/// How often a lock that is held is tried again.
const LOOKS: usize = 5;
/// How long to wait in between.
const LOOK: std::time::Duration = std::time::Duration::from_millis(5);

/// Takes a lock, or tells who holds it.
///
/// # Errors
/// The lock file cannot be opened or written.
pub fn take(path: &Path, holder: &Holder) -> io::Result<Result<CaseLock, Option<Holder>>> {
    let mut file = open(path)?;
    let mut tried = file.try_lock();
    for _ in 0..LOOKS {
        // Somebody who only looks who holds the lock holds it for a moment, too.
        if !matches!(tried, Err(TryLockError::WouldBlock)) {
            break;
        }
        std::thread::sleep(LOOK);
        tried = file.try_lock();
    }
    match tried {
        Ok(()) => {
            file.set_len(0)?;
            file.rewind()?;
            file.write_all(serde_json::to_string(holder).unwrap_or_default().as_bytes())?;
            Ok(Ok(CaseLock { _file: file }))
        }
        Err(TryLockError::WouldBlock) => Ok(Err(read_holder(&mut file))),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

/// Who holds a lock now, if anybody does.
pub fn holder(path: &Path) -> Option<Holder> {
    let mut file = File::open(path).ok()?;
    match file.try_lock_shared() {
        Err(TryLockError::WouldBlock) => read_holder(&mut file),
        _ => None,
    }
}

fn open(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

fn read_holder(file: &mut File) -> Option<Holder> {
    let mut text = String::new();
    file.read_to_string(&mut text).ok()?;
    serde_json::from_str(&text).ok()
}
