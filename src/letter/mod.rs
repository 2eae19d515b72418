//! A first letter to a body of the support network, put together from the answers of a case in the language of that body.
//!
//! It is a draft for the user to edit. Nothing here sends anything.

mod sender;

use fluent::{FluentArgs, FluentValue};
use jiff::civil::Date;

use crate::checklist::Checklist;
use crate::domain::directory::{Directory, Entry};
use crate::domain::evaluator::Evaluator;
use crate::text::Words;

pub use sender::Sender;

/// The block of the agreements that a letter may name.
const AGREEMENTS: u8 = 3;
/// The language of a letter to a body that has none of its own in the directory.
pub const FALLBACK_LANGUAGE: &str = "en";

/// A draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// The entry it goes to.
    pub to: String,
    /// The language it is written in.
    pub language: String,
    /// The subject.
    pub subject: String,
    /// The paragraphs, from the greeting to the signature; some have several lines.
    pub paragraphs: Vec<String>,
}

impl Letter {
    /// The whole as a text: the subject, then the paragraphs with blank lines between them.
    pub fn text(&self) -> String {
        let parts: Vec<&str> = std::iter::once(self.subject.as_str()).chain(self.paragraphs.iter().map(String::as_str)).collect();
        format!("{}\n", parts.join("\n\n"))
    }
}

/// The language of a first letter to an entry.
pub fn language_of(directory: &Directory, entry: &Entry) -> String {
    let own = entry.letter.as_ref();
    let through = entry.via.as_ref().and_then(|via| directory.entry(&via.value)?.letter.as_ref());
    own.or(through).map_or_else(|| FALLBACK_LANGUAGE.to_owned(), |language| language.value.clone())
}

/// The agreement that brings the sender to a body: the first proposed one in which it takes part.
pub fn agreement_for<'d>(checklist: &Checklist, directory: &'d Directory, body: &str) -> Option<&'d Entry> {
    let proposed = checklist.items.iter().filter(|item| item.placed.as_ref().is_some_and(|placed| placed.block == AGREEMENTS));
    let mut agreements = proposed.filter_map(|item| directory.entry(&item.id));
    agreements.find(|agreement| agreement.parties().any(|party| party.id() == Some(body)))
}

/// Writes a draft; `words` are the letter's own, see [`Words::of_letters`].
pub fn draft(words: &Words, evaluator: &Evaluator<'_>, to: &Entry, agreement: Option<&Entry>) -> Letter {
    let writer = Writer { words, sender: Sender::of(evaluator), language: words.language().to_owned() };
    let organisation = addressee(to, &writer.language);
    let target = writer.place(writer.sender.target.as_deref());
    let company = writer.company();
    let subject = words.with("letter-subject", &[("company", &company), ("target", &target)]);
    let mut paragraphs = vec![words.with("letter-greeting", &[("organisation", organisation)]), writer.introduction(&company)];
    paragraphs.push(writer.aim(&target));
    paragraphs.extend(agreement.map(|agreement| words.with("letter-agreement", &[("agreement", agreement.name(&writer.language))])));
    paragraphs.extend(writer.sender.has_product.then(|| words.get("letter-product")));
    paragraphs.extend(writer.sender.first_trip.map(|day| words.with("letter-trip", &[("date", &writer.date(day))])));
    paragraphs.extend(writer.languages());
    paragraphs.extend(["letter-request", "letter-attachment", "letter-closing", "letter-signature"].map(|key| words.get(key)));
    Letter { to: to.id.value.clone(), language: writer.language, subject, paragraphs }
}

/// What a body is called in a letter: by the name it has in its language, else by its own, which readers of Latin letters can read, else in
/// English.
fn addressee<'e>(to: &'e Entry, language: &str) -> &'e str {
    let own = (to.local.value != "ja").then(|| to.local_name());
    to.names.get(language).map(String::as_str).or(own).unwrap_or_else(|| to.name(language))
}

struct Writer<'a> {
    words: &'a Words,
    sender: Sender,
    language: String,
}

impl Writer<'_> {
    fn company(&self) -> String {
        self.sender.name.clone().unwrap_or_else(|| self.words.get("letter-blank-company"))
    }

    fn introduction(&self, company: &str) -> String {
        let (home, kind) = (self.place(self.sender.home.as_deref()), self.words.get(&format!("letter-kind-{}", self.sender.kind)));
        if self.sender.sectors.is_empty() {
            return self.words.with("letter-introduction", &[("company", company), ("kind", &kind), ("home", &home)]);
        }
        let sectors = self.list(self.sender.sectors.iter().map(|sector| format!("letter-sector-{sector}")));
        let values = [("company", company), ("kind", &kind), ("home", &home), ("sectors", &sectors)];
        self.words.with("letter-introduction-sectors", &values)
    }

    fn aim(&self, target: &str) -> String {
        if self.sender.goals.is_empty() {
            return self.words.with("letter-aim", &[("target", target)]);
        }
        let goals = self.list(self.sender.goals.iter().map(|goal| format!("letter-goal-{goal}")));
        self.words.with("letter-aim-goals", &[("target", target), ("goals", &goals)])
    }

    fn languages(&self) -> Option<String> {
        let languages = self.list(self.sender.languages.iter().map(|language| format!("letter-language-{language}")));
        (!self.sender.languages.is_empty()).then(|| self.words.with("letter-languages", &[("languages", &languages)]))
    }

    fn place(&self, place: Option<&str>) -> String {
        let word = place.map(|place| format!("letter-place-{place}")).filter(|key| self.words.has(key, None));
        self.words.get(word.as_deref().unwrap_or("letter-blank-place"))
    }

    /// Several words, with the separators of the language.
    fn list(&self, keys: impl Iterator<Item = String>) -> String {
        let mut names: Vec<String> = keys.map(|key| self.words.get(&key)).collect();
        let Some(last) = names.pop() else { return String::new() };
        match names.is_empty() {
            true => last,
            false => format!("{}{}{last}", names.join(&self.words.get("letter-comma")), self.words.get("letter-and")),
        }
    }

    fn date(&self, day: Date) -> String {
        let mut args = FluentArgs::new();
        args.set("year", FluentValue::from(day.year().to_string()));
        args.set("month", FluentValue::from(i64::from(day.month())));
        args.set("day", FluentValue::from(i64::from(day.day())));
        self.words.find("letter-date", None, &args).unwrap_or_else(|| day.to_string())
    }
}
