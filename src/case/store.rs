//! The folder of cases: found by id or prefix, read with care, saved whole or not at all.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::file::{CaseFile, FORMAT};
use super::id;
use super::lock::{self, CaseLock, Holder};

/// A folder of cases.
#[derive(Clone, Debug)]
pub struct Store {
    folder: PathBuf,
}

/// A case as it was read.
#[derive(Debug)]
pub struct Loaded {
    /// The case.
    pub case: CaseFile,
    /// Where it is.
    pub path: PathBuf,
    /// Written by a newer program: it may be read, never saved.
    pub newer_format: Option<String>,
}

/// One line of the list of cases.
#[derive(Debug)]
pub enum Listed {
    /// A case.
    Case(Box<CaseFile>, Option<Holder>),
    /// A file that cannot be read as one, by id.
    Damaged(String),
    /// A case in a form that only a newer program can read, by id and format.
    Newer(String, String),
}

/// Why a case cannot be read or saved.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// There is no such case.
    #[error("no case {0}")]
    NotFound(String),
    /// A prefix fits several ids.
    #[error("{0} fits {1:?}")]
    Ambiguous(String, Vec<String>),
    /// The file is no case; with the last good copy, if there is one.
    #[error("{path}:{line}:{column}: {detail}")]
    Damaged {
        /// The file.
        path: PathBuf,
        /// Line of the fault.
        line: usize,
        /// Column of the fault.
        column: usize,
        /// The parser's explanation.
        detail: String,
        /// The last good copy.
        previous: Option<PathBuf>,
    },
    /// Somebody else works on it.
    #[error("locked by {0:?}")]
    Locked(Option<Holder>),
    /// It was changed by somebody else since it was read.
    #[error("changed on disk: revision {found}, expected {expected}")]
    Conflict {
        /// The revision on disk.
        found: u64,
        /// The revision it should be.
        expected: u64,
    },
    /// It was written by a newer program, in a form that this one cannot read.
    #[error("format {0} is newer")]
    Newer(String),
    /// The file system refuses.
    #[error("{0}: {1}")]
    Io(PathBuf, #[source] io::Error),
}

impl Store {
    /// The store in a folder, which need not exist yet.
    pub fn new(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The file of a case, given by its id, a unique prefix of one, or a path.
    ///
    /// # Errors
    /// There is no such case, or several.
    pub fn find(&self, name: &str) -> Result<PathBuf, StoreError> {
        let as_path = Path::new(name);
        if (name.contains(std::path::MAIN_SEPARATOR) || name.ends_with(".json")) && as_path.is_file() {
            return Ok(as_path.to_owned());
        }
        let ids: Vec<String> = self.ids()?.into_iter().filter(|id| id.starts_with(name)).collect();
        match ids.as_slice() {
            _ if ids.iter().any(|id| id == name) => Ok(self.path(name)),
            [only] if !name.is_empty() => Ok(self.path(only)),
            [] | [_] => Err(StoreError::NotFound(name.to_owned())),
            _ => Err(StoreError::Ambiguous(name.to_owned(), ids)),
        }
    }

    /// All cases, the last changed first.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn list(&self) -> Result<Vec<Listed>, StoreError> {
        let mut cases = Vec::new();
        let mut damaged = Vec::new();
        for id in self.ids()? {
            match read(&self.path(&id)) {
                Ok(loaded) => cases.push((loaded.case, lock::holder(&self.folder.join(format!("{id}.lock"))))),
                Err(StoreError::Newer(format)) => damaged.push(Listed::Newer(id, format)),
                Err(_) => damaged.push(Listed::Damaged(id)),
            }
        }
        cases.sort_by(|(left, _), (right, _)| right.updated.cmp(&left.updated).then(left.id.cmp(&right.id)));
        Ok(cases.into_iter().map(|(case, holder)| Listed::Case(Box::new(case), holder)).chain(damaged).collect())
    }

    /// The file that a case of this folder has.
    pub fn path(&self, id: &str) -> PathBuf {
        self.folder.join(format!("{id}.json"))
    }

    /// Makes the folder, readable by its owner only, if it does not exist.
    ///
    /// # Errors
    /// The folder cannot be made.
    pub fn create_folder(&self) -> Result<(), StoreError> {
        if self.folder.is_dir() {
            return Ok(());
        }
        let mut builder = fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(&self.folder).map_err(|error| StoreError::Io(self.folder.clone(), error))
    }

    fn ids(&self) -> Result<Vec<String>, StoreError> {
        let entries = match fs::read_dir(&self.folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(StoreError::Io(self.folder.clone(), error)),
        };
        let mut ids: Vec<String> = entries
            .filter_map(|entry| Some(entry.ok()?.file_name().to_str()?.strip_suffix(".json")?.to_owned()))
            .filter(|id| id::is_valid(id))
            .collect();
        ids.sort();
        Ok(ids)
    }
}

/// Takes the lock of a case.
///
/// # Errors
/// Somebody else holds it, or the lock file cannot be written.
pub fn lock(path: &Path, holder: &Holder) -> Result<CaseLock, StoreError> {
    let lock_path = path.with_extension("lock");
    match lock::take(&lock_path, holder) {
        Ok(Ok(lock)) => {
            remove_leftovers(path);
            Ok(lock)
        }
        Ok(Err(holder)) => Err(StoreError::Locked(holder)),
        Err(error) => Err(StoreError::Io(lock_path, error)),
    }
}

/// Removes what a program left half-written when it was killed: whoever holds the lock is the only one who writes.
fn remove_leftovers(path: &Path) {
    let (Some(folder), Some(prefix)) = (path.parent(), temporary_prefix(path)) else { return };
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.file_name().to_string_lossy().starts_with(&prefix) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// How the names of a case's temporary files begin.
fn temporary_prefix(path: &Path) -> Option<String> {
    Some(format!(".madoguchi-{}.", path.file_stem()?.to_str()?))
}

/// Reads a case.
///
/// # Errors
/// The file cannot be read, or is no case; it is left untouched.
pub fn read(path: &Path) -> Result<Loaded, StoreError> {
    let text = fs::read(path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => StoreError::NotFound(path.display().to_string()),
        _ => StoreError::Io(path.to_owned(), error),
    })?;
    let damaged = |error: serde_json::Error| StoreError::Damaged {
        path: path.to_owned(),
        line: error.line(),
        column: error.column(),
        detail: error.to_string(),
        previous: last_good(path),
    };
    let tag: FormatTag = serde_json::from_slice(&text).map_err(damaged)?;
    let newer_format = is_newer(&tag.format).then_some(tag.format);
    let case: CaseFile = match (serde_json::from_slice(&text), &newer_format) {
        (Ok(case), _) => case,
        // A newer program may write what this one cannot even look at.
        (Err(_), Some(format)) => return Err(StoreError::Newer(format.clone())),
        (Err(error), None) => return Err(damaged(error)),
    };
    Ok(Loaded { case, path: path.to_owned(), newer_format })
}

/// Whether a format is a later one of ours.
fn is_newer(format: &str) -> bool {
    let version = |format: &str| format.strip_prefix("madoguchi.case/")?.parse::<u32>().ok();
    version(format) > version(FORMAT)
}

#[derive(Deserialize)]
struct FormatTag {
    format: String,
}

fn previous_path(path: &Path) -> PathBuf {
    path.with_extension("json.previous")
}

fn last_good(path: &Path) -> Option<PathBuf> {
    let previous = previous_path(path);
    let text = fs::read(&previous).ok()?;
    serde_json::from_slice::<CaseFile>(&text).is_ok().then_some(previous)
}

/// Puts the last good copy in the place of a damaged file, which is kept beside it.
///
/// # Errors
/// The file system refuses.
pub fn restore_last_good(path: &Path) -> Result<PathBuf, StoreError> {
    let io = |error| StoreError::Io(path.to_owned(), error);
    let kept = path.with_extension("json.damaged");
    fs::rename(path, &kept).map_err(io)?;
    fs::copy(previous_path(path), path).map_err(io)?;
    Ok(kept)
}

/// Saves a case with its revision counted up. A crash at any moment leaves the old or the new file, whole.
///
/// # Errors
/// The case on disk is another revision than the one this case was read as, or the file system refuses; the file on disk
/// is untouched then.
pub fn save(path: &Path, case: &mut CaseFile, _lock: &CaseLock) -> Result<(), StoreError> {
    if case.format != FORMAT {
        return Err(StoreError::Newer(case.format.clone()));
    }
    if path.exists() {
        let found = read(path)?.case.revision;
        if found != case.revision {
            return Err(StoreError::Conflict { found, expected: case.revision });
        }
    }
    case.revision += 1;
    let result = write(path, case);
    if result.is_err() {
        case.revision -= 1;
    }
    result.map_err(|error| StoreError::Io(path.to_owned(), error))
}

fn write(path: &Path, case: &CaseFile) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let prefix = temporary_prefix(path).unwrap_or_default();
    let mut file = tempfile::Builder::new().prefix(&prefix).suffix(".tmp").tempfile_in(folder)?;
    serde_json::to_writer_pretty(&mut file, case)?;
    file.write_all(b"\n")?;
    keep_owner(path, file.as_file())?;
    file.as_file().sync_all()?;
    let previous = previous_path(path);
    if path.exists() {
        // The last good copy is the old file itself, under another name.
        let _ = fs::remove_file(&previous);
        let _ = fs::hard_link(path, &previous);
    }
    file.persist(path).map_err(|error| error.error)?;
    File::open(folder)?.sync_all()
}

/// A file that others share keeps its mode and group; a new one is its owner's alone.
fn keep_owner(path: &Path, file: &File) -> io::Result<()> {
    let Ok(old) = fs::metadata(path) else { return Ok(()) };
    file.set_permissions(old.permissions())?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt as _;
        if file.metadata()?.gid() != old.gid() {
            let _ = std::os::unix::fs::fchown(file, None, Some(old.gid()));
        }
    }
    Ok(())
}
