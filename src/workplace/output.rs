//! Files that appear whole or not at all.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

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

/// Writes a file whole or not at all beside what is there already: where the name is taken, a number is added to it. Returns the path.
///
/// # Errors
/// The folder cannot be written to.
pub fn write_beside_others(path: &Path, text: &str) -> io::Result<PathBuf> {
    let (mut free, mut number) = (path.to_owned(), 1);
    loop {
        match write_new(&free, text) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                number += 1;
                free = numbered(path, number);
            }
            written => return written.map(|()| free),
        }
    }
}

fn numbered(path: &Path, number: u32) -> PathBuf {
    let part = |part: Option<&std::ffi::OsStr>| part.map(|part| part.to_string_lossy().into_owned());
    let stem = part(path.file_stem()).unwrap_or_default();
    let extension = part(path.extension()).map(|extension| format!(".{extension}")).unwrap_or_default();
    path.with_file_name(format!("{stem}-{number}{extension}"))
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

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "tests may stop")]

    use super::*;

    #[test]
    fn what_stands_there_is_left_alone_and_the_new_file_gets_a_number() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("k3f9-org-jetro.v1.txt");
        let written: Vec<PathBuf> =
            ["one", "two", "three"].iter().map(|text| write_beside_others(&path, text).expect("it can be written")).collect();
        let names = ["k3f9-org-jetro.v1.txt", "k3f9-org-jetro.v1-2.txt", "k3f9-org-jetro.v1-3.txt"];
        assert_eq!(written, names.map(|name| folder.path().join(name)));
        assert_eq!(
            written.iter().map(|path| fs::read_to_string(path).expect("it can be read")).collect::<Vec<_>>(),
            ["one", "two", "three"]
        );
    }

    #[test]
    fn a_folder_that_is_not_there_is_an_error_and_no_endless_search() {
        let folder = tempfile::tempdir().expect("a folder");
        let error = write_beside_others(&folder.path().join("nowhere/letter.txt"), "text").expect_err("no folder");
        assert_eq!(error.kind(), io::ErrorKind::NotFound);
    }
}
