//! `madoguchi letter`: the draft of a first letter to a body of the support network, to standard output or a new file.

use std::io::ErrorKind;
use std::path::Path;

use super::directory;
use super::network::LetterRequest;
use super::source::Source;
use crate::checklist::{Request, build_from};
use crate::domain::directory::{Directory, Entry};
use crate::domain::rules::ItemKind;
use crate::interview::replay::Replay;
use crate::letter;
use crate::text::Words;
use crate::workplace::{Failure, Setup, exit, write_new};

/// Runs the command.
pub fn run(setup: &Setup<'_>, request: &LetterRequest) -> Result<u8, Failure> {
    let source = Source::of(setup, &request.choice)?;
    let interview = setup.interview(&source.interview)?;
    let facts = source.facts(&setup.words, &interview)?;
    let network = &interview.model.directory;
    let to = directory::find(setup, &interview, &request.organisation)?;
    if let Some(message) = refusal(&setup.words, network, to) {
        return Err(Failure::usage(message));
    }
    let letter_words = words_of_letter(setup, request, network, to)?;
    let law_date = source.law_date.unwrap_or(setup.environment.today);
    let plan_start = source.plan_start.unwrap_or(law_date);
    let replay = Replay::of(&interview, &facts, law_date, source.estimates);
    let asked = Request { law_date, plan_start, estimates: source.estimates, marks: &source.marks };
    let checklist = build_from(&interview, &facts, &asked, &replay);
    let agreement = letter::agreement_for(&checklist, network, &to.id.value);
    let text = letter::draft(&letter_words, &replay.evaluator, to, agreement).text();
    match &request.output {
        Some(path) => save(setup, path, &text)?,
        None => setup.print(&text)?,
    }
    Ok(exit::DONE)
}

/// The words of the language that was asked for, else of the one in which the body reads.
fn words_of_letter(setup: &Setup<'_>, request: &LetterRequest, network: &Directory, to: &Entry) -> Result<Words, Failure> {
    let known = setup.data.letter_languages();
    let language = request.language.clone().unwrap_or_else(|| letter::language_of(network, to));
    if !known.contains(&language) {
        let values = [("language", language.as_str()), ("allowed", &setup.words.list(&known))];
        return Err(Failure::usage(setup.words.with("error-letter-language", &values)));
    }
    Words::of_letters(&setup.data, &language).map_err(|error| Failure::data(&setup.words, &error))
}

/// Why an entry cannot be written to, and who can; `None` if it can.
fn refusal(words: &Words, network: &Directory, entry: &Entry) -> Option<String> {
    let id = entry.id.value.as_str();
    if entry.status.is_over() {
        return Some(match &entry.successor {
            Some(successor) => words.with("error-letter-over", &[("name", id), ("successor", &successor.value)]),
            None => words.with("error-letter-over-alone", &[("name", id)]),
        });
    }
    let what = match entry.kind() {
        ItemKind::Agreement => "error-letter-to-agreement",
        ItemKind::Event => "error-letter-to-event",
        ItemKind::Programme => "error-letter-to-programme",
        _ => return None,
    };
    let text = words.with(what, &[("name", id)]);
    let bodies = bodies(network, entry);
    let hint = match bodies.is_empty() {
        true => words.get("error-letter-no-body"),
        false => words.with("error-letter-bodies", &[("ids", &words.list(&bodies))]),
    };
    Some(format!("{text} {hint}"))
}

/// The bodies behind an entry that can be written to.
fn bodies(network: &Directory, entry: &Entry) -> Vec<String> {
    let named = entry.via.iter().map(|via| via.value.as_str()).chain(entry.parties().filter_map(|party| party.id()));
    let mut bodies: Vec<String> = Vec::new();
    for body in named.filter_map(|id| network.entry(id)).filter(|body| body.can_be_written_to()) {
        if !bodies.contains(&body.id.value) {
            bodies.push(body.id.value.clone());
        }
    }
    bodies
}

/// Writes the draft to a new file: what stands there already may be a draft that was worked on.
fn save(setup: &Setup<'_>, path: &Path, text: &str) -> Result<(), Failure> {
    let name = path.display().to_string();
    write_new(path, text).map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => {
            Failure { code: exit::FAILED, ..Failure::usage(setup.words.with("error-file-exists", &[("path", &name)])) }
        }
        _ => Failure::io(&setup.words, &name, &error),
    })
}
