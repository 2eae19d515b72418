//! Files that appear whole or not at all.

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

/// Writes a file whole or not at all.
///
/// # Errors
/// The folder cannot be written to.
pub fn write_whole(path: &Path, text: &str) -> io::Result<()> {
    if is_no_file(path) {
        return fs::write(path, text);
    }
    written_beside(path, text)?.persist(path).map_err(|error| error.error)?;
    Ok(())
}

/// Writes a file whole or not at all, where none is yet.
///
/// # Errors
/// There is one ([`io::ErrorKind::AlreadyExists`]), or the folder cannot be written to.
pub fn write_new(path: &Path, text: &str) -> io::Result<()> {
    if is_no_file(path) {
        return fs::write(path, text);
    }
    written_beside(path, text)?.persist_noclobber(path).map_err(|error| error.error)?;
    Ok(())
}

/// Whether something stands there that cannot be replaced by a file: a device or a pipe.
fn is_no_file(path: &Path) -> bool {
    path.exists() && !path.is_file()
}

/// The text in a file of another name in the same folder.
fn written_beside(path: &Path, text: &str) -> io::Result<tempfile::NamedTempFile> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(text.as_bytes())?;
    file.as_file().sync_all()?;
    Ok(file)
}
