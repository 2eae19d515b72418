//! The directory of the support network: bodies, agreements, events and programmes, with their names in several languages,
//! what became of them, where they were read and when that was last checked. Words about them stand in the locales.

mod entry;

use std::collections::HashMap;

use serde::Deserialize;

use super::figures::FigureSet;
use super::located::{DataError, Located, Problem, SourceFile, nearest, unknown};
use super::term::TermFigures;
pub use entry::{ADDITION, Cost, Entry, FormerName, Moment, Names, Party, Place, Rhythm, Source, Standing, Update, Way, name};

/// A document that entries were read in.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Publication {
    /// Its id.
    pub id: Located<String>,
    /// Its title by language.
    pub title: Names,
    /// Who published it.
    pub publisher: Names,
    /// When.
    pub date: Moment,
}

/// All entries of the modules in use.
#[derive(Clone, Debug, Default)]
pub struct Directory {
    /// The entries, in the order of the files.
    pub entries: Vec<Entry>,
    /// What they were read in.
    pub publications: Vec<Publication>,
    by_id: HashMap<String, usize>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawDirectory {
    #[serde(rename = "format")]
    _format: DirectoryTag,
    entries: Vec<Entry>,
}

#[derive(Deserialize)]
enum DirectoryTag {
    #[serde(rename = "madoguchi.directory/1")]
    V1,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawPublications {
    #[serde(rename = "format")]
    _format: PublicationsTag,
    publications: Vec<Publication>,
}

#[derive(Deserialize)]
enum PublicationsTag {
    #[serde(rename = "madoguchi.publications/1")]
    V1,
}

/// The entries of a file alone.
///
/// # Errors
/// A file that is not of the format.
pub fn entries(file: &SourceFile<'_>) -> Result<Vec<Entry>, DataError> {
    Ok(file.parse::<RawDirectory>()?.entries)
}

impl Directory {
    /// Reads the entries of all files; one of an overlay takes the place of the built-in one.
    ///
    /// # Errors
    /// The first thing that cannot be used, with its place: an entry without a source, an id that does not exist, one given twice.
    pub fn load<'f>(publications: &[SourceFile<'f>], files: &[SourceFile<'f>], figures: &FigureSet) -> Result<Self, DataError> {
        let mut directory = Self::default();
        for file in publications {
            directory.add_publications(file.parse::<RawPublications>()?.publications);
        }
        let mut origins: Vec<SourceFile<'f>> = Vec::new();
        for file in files {
            let read = entries(file)?;
            super::model::check_ids(file, &read.iter().map(|entry| &entry.id).collect::<Vec<_>>())?;
            for entry in read {
                directory.add(entry, file, &mut origins)?;
            }
        }
        for (entry, file) in directory.entries.iter().zip(&origins) {
            directory.check(entry, file)?;
            check_term(entry, file, figures)?;
        }
        Ok(directory)
    }

    /// The entry with an id.
    pub fn entry(&self, id: &str) -> Option<&Entry> {
        self.by_id.get(id).map(|index| &self.entries[*index])
    }

    /// The publication with an id.
    pub fn publication(&self, id: &str) -> Option<&Publication> {
        self.publications.iter().find(|publication| publication.id.value == id)
    }

    /// The id that was meant by what is none: the most similar one, else that of the entry which is called so.
    pub fn nearest(&self, name: &str) -> Option<&str> {
        let similar = nearest(name, self.ids()).and_then(|id| self.entry(&id));
        similar.or_else(|| self.search(name).into_iter().next()).map(|entry| entry.id.value.as_str())
    }

    /// The ids of all entries.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().map(|entry| entry.id.value.as_str())
    }

    /// The entries in which another takes part, or that came after or lead to it: its agreements, events and programmes.
    pub fn around<'d>(&'d self, id: &'d str) -> impl Iterator<Item = &'d Entry> {
        let concerns = move |entry: &&Entry| {
            let takes_part = entry.parties().any(|party| party.id() == Some(id));
            let linked = [&entry.successor, &entry.via].into_iter().flatten().any(|other| other.value == id);
            takes_part || linked
        };
        self.entries.iter().filter(concerns)
    }

    fn add_publications(&mut self, publications: Vec<Publication>) {
        for publication in publications {
            match self.publications.iter_mut().find(|known| known.id.value == publication.id.value) {
                Some(known) => *known = publication,
                None => self.publications.push(publication),
            }
        }
    }

    fn add<'f>(&mut self, entry: Entry, file: &SourceFile<'f>, origins: &mut Vec<SourceFile<'f>>) -> Result<(), DataError> {
        match self.by_id.get(&entry.id.value) {
            Some(index) if origins[*index].overlay != file.overlay => {
                if file.overlay {
                    self.entries[*index] = entry;
                    origins[*index] = *file;
                }
            }
            Some(_) => {
                let problem = Problem::Duplicate { id: entry.id.value.clone() };
                return Err(DataError { place: file.place(&entry.id), problem });
            }
            None => {
                self.by_id.insert(entry.id.value.clone(), self.entries.len());
                self.entries.push(entry);
                origins.push(*file);
            }
        }
        Ok(())
    }

    fn check(&self, entry: &Entry, file: &SourceFile<'_>) -> Result<(), DataError> {
        let bad = |place: &Located<String>, key: &str, found: &str, allowed: &str| {
            let problem = Problem::BadValue { key: key.to_owned(), found: found.to_owned(), allowed: allowed.to_owned() };
            Err(DataError { place: file.place(place), problem })
        };
        if entry.sources.is_empty() {
            return bad(&entry.id, "sources", "[]", "{\"publication\": …}");
        }
        for language in ["ja", "en"] {
            if !entry.names.contains_key(language) {
                return bad(&entry.id, "names", "", language);
            }
        }
        if !entry.names.contains_key(&entry.local.value) {
            let allowed: Vec<&str> = entry.names.keys().map(String::as_str).collect();
            return bad(&entry.local, "local", &entry.local.value, &allowed.join(", "));
        }
        for source in &entry.sources {
            if self.publication(&source.publication.value).is_none() {
                let known = self.publications.iter().map(|publication| publication.id.value.as_str());
                return Err(unknown(file, &source.publication, "publication", known));
            }
        }
        let named = entry.parties().filter_map(|party| match party {
            Party::Entry(id) => Some(id),
            Party::Named(_) => None,
        });
        for id in named.chain(&entry.successor).chain(&entry.via) {
            if self.entry(&id.value).is_none() {
                return Err(unknown(file, id, "entry", self.ids()));
            }
        }
        Ok(())
    }
}

/// The figures of a term exist and are of the right kinds.
fn check_term(entry: &Entry, file: &SourceFile<'_>, figures: &FigureSet) -> Result<(), DataError> {
    for (id, kind, wanted) in entry.term.iter().flat_map(TermFigures::kinds) {
        let Some(figure) = figures.find(&id.value) else {
            return Err(unknown(file, id, "figure", figures.iter().map(|(_, figure)| figure.id.as_str())));
        };
        if figures.get(figure).kind != kind {
            let problem = Problem::WrongKind { found: "figure".to_owned(), wanted: wanted.to_owned() };
            return Err(DataError { place: file.place(id), problem });
        }
    }
    Ok(())
}
