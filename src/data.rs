//! The data files of the program: those built in, and those of a folder of the same shape laid over them.

use std::borrow::Cow;
use std::path::{Path, PathBuf};
use std::{fs, io};

use crate::domain::located::{DataError, Place, Problem, SourceFile};

/// The folder beside the languages that holds the letters.
pub const LETTERS: &str = "letters";

static EMBEDDED: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// One data file.
#[derive(Clone, Debug)]
struct DataFile {
    /// Path within the shape: `interviews/luxembourg.json`.
    path: String,
    /// Path as shown to people.
    shown: String,
    text: Cow<'static, str>,
    overlay: bool,
}

/// All data files in use.
#[derive(Clone, Debug)]
pub struct DataFiles {
    files: Vec<DataFile>,
}

/// A folder that was to be laid over the built-in files and cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("{path}: {source}")]
pub struct UnreadableData {
    /// The file or folder.
    pub path: PathBuf,
    /// Why.
    pub source: io::Error,
}

impl DataFiles {
    /// The files built into the program.
    pub fn built_in() -> Self {
        let files = EMBEDDED.iter().map(|(path, text)| DataFile {
            path: (*path).to_owned(),
            shown: (*path).to_owned(),
            text: Cow::Borrowed(text),
            overlay: false,
        });
        Self { files: files.collect() }
    }

    /// Lays the interviews, locales and domain files of a folder over these.
    ///
    /// # Errors
    /// The first file or folder that cannot be read as text.
    pub fn overlaid_with(mut self, folder: &Path) -> Result<Self, UnreadableData> {
        let mut found = Vec::new();
        fs::read_dir(folder).map_err(|source| UnreadableData { path: folder.to_owned(), source })?;
        for (part, ending) in [("interviews", "json"), ("locales", "ftl"), ("domain", "json")] {
            collect(&folder.join(part), part, ending, &mut found)?;
        }
        found.sort_by(|left: &DataFile, right| left.path.cmp(&right.path));
        self.files.extend(found);
        Ok(self)
    }

    /// The built-in texts in the folders inside a folder, without the files directly in it.
    pub fn built_in_folders(folder: &str) -> impl Iterator<Item = &'static str> {
        EMBEDDED.iter().filter(move |(path, _)| path.strip_prefix(folder).is_some_and(|rest| rest.contains('/'))).map(|(_, text)| *text)
    }

    /// The files at a path, the built-in one before the one laid over it.
    pub fn at<'a>(&'a self, path: &str) -> impl Iterator<Item = SourceFile<'a>> + use<'a> {
        let path = path.to_owned();
        self.files.iter().filter(move |file| file.path == path).map(DataFile::source)
    }

    /// The file at a path that counts: the one laid over, if there is one.
    ///
    /// # Errors
    /// [`Problem::MissingFile`] if there is none.
    pub fn last_at(&self, path: &str) -> Result<SourceFile<'_>, DataError> {
        self.files
            .iter()
            .rev()
            .find(|file| file.path == path)
            .map(DataFile::source)
            .ok_or_else(|| DataError { place: Place { file: path.to_owned(), line: 0, column: 0 }, problem: Problem::MissingFile })
    }

    /// The files below a folder, in the order of their paths, built-in ones first.
    pub fn below<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = SourceFile<'a>> {
        self.files.iter().filter(move |file| file.path.starts_with(folder)).map(DataFile::source)
    }

    /// These files with another text in the file that is shown under a name.
    pub fn with_text(&self, name: &str, text: String) -> Self {
        let mut changed = self.clone();
        if let Some(file) = changed.files.iter_mut().find(|file| file.shown == name) {
            file.text = Cow::Owned(text);
        }
        changed
    }

    /// Names of the interviews there are, without folder and ending.
    pub fn interviews(&self) -> Vec<String> {
        let mut names: Vec<String> =
            self.files.iter().filter_map(|file| file.path.strip_prefix("interviews/")?.strip_suffix(".json")).map(str::to_owned).collect();
        names.sort();
        names.dedup();
        names
    }

    /// The languages there are. The letters to support bodies have a folder of their own: they are written in more languages.
    pub fn languages(&self) -> Vec<String> {
        let mut languages: Vec<String> =
            self.files.iter().filter_map(|file| Some(file.path.strip_prefix("locales/")?.split_once('/')?.0.to_owned())).collect();
        languages.sort();
        languages.dedup();
        languages.retain(|language| language != LETTERS);
        languages
    }

    /// The languages in which letters to support bodies can be written.
    pub fn letters(&self) -> Vec<String> {
        let folder = format!("locales/{LETTERS}/");
        let mut letters: Vec<String> =
            self.files.iter().filter_map(|file| file.path.strip_prefix(&folder)?.strip_suffix(".ftl")).map(str::to_owned).collect();
        letters.sort();
        letters.dedup();
        letters
    }
}

impl DataFiles {
    /// The languages that letters are written in.
    pub fn letter_languages(&self) -> Vec<String> {
        let folder = format!("locales/{LETTERS}/");
        let name = |file: &DataFile| Some(file.path.strip_prefix(&folder)?.strip_suffix(".ftl")?.to_owned());
        let mut languages: Vec<String> = self.files.iter().filter_map(name).collect();
        languages.sort();
        languages.dedup();
        languages
    }
}

impl DataFile {
    fn source(&self) -> SourceFile<'_> {
        SourceFile { name: &self.shown, text: &self.text, overlay: self.overlay }
    }
}

fn collect(folder: &Path, path: &str, ending: &str, found: &mut Vec<DataFile>) -> Result<(), UnreadableData> {
    if !folder.is_dir() {
        return Ok(());
    }
    let unreadable = |path: &Path, source| UnreadableData { path: path.to_owned(), source };
    for entry in fs::read_dir(folder).map_err(|source| unreadable(folder, source))? {
        let entry = entry.map_err(|source| unreadable(folder, source))?;
        let (file, name) = (entry.path(), format!("{path}/{}", entry.file_name().to_string_lossy()));
        if file.is_dir() {
            collect(&file, &name, ending, found)?;
        } else if file.extension().is_some_and(|extension| extension == ending) {
            let text = fs::read_to_string(&file).map_err(|source| unreadable(&file, source))?;
            found.push(DataFile { path: name, shown: file.display().to_string(), text: text.into(), overlay: true });
        }
    }
    Ok(())
}
