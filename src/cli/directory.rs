//! `madoguchi directory` and `madoguchi organisation`: the entries of the support network, found by name and looked at one by one.

use std::sync::Arc;

use super::WIDTH;
use super::arguments::ListFormat;
use super::network::{DirectoryRequest, OrganisationRequest};
use crate::domain::directory::Entry;
use crate::domain::facts::Facts;
use crate::export::entry;
use crate::interview::answer::printable;
use crate::interview::script::Interview;
use crate::text::layout::{pad, width};
use crate::wording::{Relation, Wording};
use crate::workplace::{Failure, Setup, exit};

/// The interview whose directory is shown: every other shows the same entries.
const INTERVIEW: &str = "support";

/// Lists the entries that fit a query, or all of them by kind.
pub fn list(setup: &Setup<'_>, request: &DirectoryRequest) -> Result<u8, Failure> {
    let interview = setup.interview(INTERVIEW)?;
    let wording = wording(setup, &interview);
    let found = interview.model.directory.search(request.query.as_deref().unwrap_or_default());
    setup.print(&match (request.format, &request.query) {
        (ListFormat::Json, _) => entry::list(&found, &wording, setup.environment.today),
        (ListFormat::Text, None) => by_kind(setup, &found, &wording),
        (ListFormat::Text, Some(query)) if found.is_empty() => {
            format!("{}\n", setup.words.with("directory-nothing", &[("query", &printable(query))]))
        }
        (ListFormat::Text, Some(_)) => lines(&found, &wording),
    })?;
    Ok(exit::DONE)
}

/// Shows the page of an entry.
pub fn page(setup: &Setup<'_>, request: &OrganisationRequest) -> Result<u8, Failure> {
    let interview = setup.interview(INTERVIEW)?;
    let (wording, today) = (wording(setup, &interview), setup.environment.today);
    let entry = find(setup, &interview, &request.id)?;
    setup.print(&match request.format {
        ListFormat::Text => entry::text(entry, &wording, today, WIDTH),
        ListFormat::Json => entry::json(entry, &wording, today),
    })?;
    Ok(exit::DONE)
}

/// The entry with an id.
///
/// # Errors
/// There is none.
pub fn find<'i>(setup: &Setup<'_>, interview: &'i Interview, id: &str) -> Result<&'i Entry, Failure> {
    let directory = &interview.model.directory;
    directory.entry(id).ok_or_else(|| Failure::usage(setup.words.no_such_entry(&printable(id), directory.nearest(id))))
}

fn wording<'a>(setup: &'a Setup<'_>, interview: &'a Arc<Interview>) -> Wording<'a> {
    Wording::new(&setup.words, interview, &Facts::empty(&interview.model.vocabulary), setup.environment.today)
}

fn by_kind(setup: &Setup<'_>, entries: &[&Entry], wording: &Wording<'_>) -> String {
    let part = |relation: Relation| {
        let of_kind = |entry: &&Entry| Relation::of_kind(entry.kind()) == relation;
        let entries: Vec<&Entry> = entries.iter().copied().filter(of_kind).collect();
        (!entries.is_empty()).then(|| format!("{}\n{}", setup.words.get(relation.heading()), lines(&entries, wording)))
    };
    Relation::ALL.into_iter().filter_map(part).collect::<Vec<String>>().join("\n")
}

/// A line for each entry, the ids below each other.
fn lines(entries: &[&Entry], wording: &Wording<'_>) -> String {
    let widest = entries.iter().map(|entry| width(&entry.id.value)).max().unwrap_or(0);
    let line = |entry: &&Entry| format!("{}  {}\n", pad(&entry.id.value, widest), wording.entry_line(entry));
    entries.iter().map(line).collect()
}
