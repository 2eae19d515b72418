//! What can be typed to look into the support network and to write to it: `directory`, `organisation` and `letter`.

use std::path::PathBuf;

use clap::{Arg, ArgMatches, Command};

use super::arguments::{self, ListFormat};
use super::exploring;
use super::source::Choice;
use crate::text::Words;

/// What to look for in the directory.
#[derive(Debug)]
pub struct DirectoryRequest {
    /// The words typed; none for the whole directory.
    pub query: Option<String>,
    /// The format.
    pub format: ListFormat,
}

/// Which entry to show.
#[derive(Debug)]
pub struct OrganisationRequest {
    /// Its id.
    pub id: String,
    /// The format.
    pub format: ListFormat,
}

/// Which letter to draft.
#[derive(Debug)]
pub struct LetterRequest {
    /// The answers of whoever writes.
    pub choice: Choice,
    /// The body it goes to, by id.
    pub organisation: String,
    /// The language, if not that of the body.
    pub language: Option<String>,
    /// Where to write it.
    pub output: Option<PathBuf>,
}

/// The command `directory`.
pub fn directory_command(words: &Words) -> Command {
    Command::new("directory")
        .arg(Arg::new("query").value_name("QUERY").num_args(0..).help(words.get("cli-query")))
        .arg(arguments::list_format(words))
}

/// The command `organisation`.
pub fn organisation_command(words: &Words) -> Command {
    Command::new("organisation")
        .arg(Arg::new("id").value_name("ID").required(true).help(words.get("cli-entry")))
        .arg(arguments::list_format(words))
}

/// The command `letter`.
pub fn letter_command(words: &Words) -> Command {
    Command::new("letter")
        .args(exploring::of_answers(words))
        .arg(Arg::new("organisation").value_name("ORGANISATION").help(words.get("cli-body")))
        .arg(Arg::new("in").long("in").value_name("LANG").help(words.get("cli-letter-language")))
        .arg(arguments::output(words, "cli-letter-output"))
}

/// Reads the arguments of `directory`. Several words are one query.
pub fn directory(matches: &ArgMatches) -> DirectoryRequest {
    let typed: Vec<&str> = matches.get_many::<String>("query").into_iter().flatten().map(String::as_str).collect();
    DirectoryRequest { query: (!typed.is_empty()).then(|| typed.join(" ")), format: arguments::listing(matches) }
}

/// Reads the arguments of `organisation`.
pub fn organisation(matches: &ArgMatches) -> OrganisationRequest {
    OrganisationRequest { id: matches.get_one::<String>("id").cloned().unwrap_or_default(), format: arguments::listing(matches) }
}

/// Reads the arguments of `letter`.
///
/// # Errors
/// What is wrong with them.
pub fn letter(words: &Words, matches: &ArgMatches) -> Result<LetterRequest, String> {
    let (choice, organisation) = exploring::choice_and_one(words, matches, "organisation", "ORGANISATION")?;
    let language = matches.get_one::<String>("in").cloned();
    Ok(LetterRequest { choice, organisation, language, output: matches.get_one::<PathBuf>("output").cloned() })
}
