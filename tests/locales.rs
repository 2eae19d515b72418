//! Every language says everything: the same messages with the same values in each, all that the law and the program ask for,
//! nothing that nobody asks for; and the program itself holds ids only, no words.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)]

#[path = "../build/sources.rs"]
#[allow(dead_code, reason = "the build uses more of it")]
mod sources;

use std::collections::BTreeSet;
use std::path::Path as FilePath;
use std::sync::LazyLock;

use jiff::civil::{Date, date};
use madoguchi::check::messages::{self, Asks, Language};
use madoguchi::data::DataFiles;
use madoguchi::domain::evaluate::Status;
use madoguchi::interview::script::Interview;
use madoguchi::text::Words;
use madoguchi::text::figures::LegalWords;
use sources::Source;

/// The language that the others are compared with.
const FIRST: &str = "en";

static DATA: LazyLock<DataFiles> = LazyLock::new(DataFiles::built_in);
static LANGUAGES: LazyLock<Vec<Language>> =
    LazyLock::new(|| DATA.languages().into_iter().map(|name| Language::load(&DATA, name)).collect());
static INTERVIEWS: LazyLock<Vec<Interview>> =
    LazyLock::new(|| DATA.interviews().iter().map(|id| Interview::load(&DATA, id).expect("the interview loads")).collect());
static SOURCES: LazyLock<Vec<Source>> =
    LazyLock::new(|| sources::read_all(&FilePath::new(env!("CARGO_MANIFEST_DIR")).join("src")).expect("the sources can be read"));
static ASKS: LazyLock<Asks> = LazyLock::new(|| Asks::of(&DATA, &INTERVIEWS));
/// The letters to support bodies: words in more languages than the program speaks.
static LETTERS: LazyLock<Vec<Language>> = LazyLock::new(|| messages::load_letters(&DATA));
/// How the keys of what letters say begin.
const LETTER: &str = "letter-";

/// The languages that must have a message.
fn languages_of(key: &str) -> &'static [Language] {
    if key.starts_with(LETTER) { &LETTERS } else { &LANGUAGES }
}

/// How the keys begin that the program makes of a convention and an id or a name.
const CONVENTIONS: [&str; 33] = [
    "act",
    "amount",
    "amount-of",
    "authority",
    "check",
    "column",
    "country",
    "document",
    "error-need",
    "error-unknown",
    "fact",
    "format-money",
    "interview",
    "item",
    "kind",
    "letter-goal",
    "letter-kind",
    "letter-language",
    "letter-place",
    "letter-sector",
    "limit",
    "month",
    "mutation",
    "notice",
    "option",
    "plain-typed",
    "scenario-what",
    "section",
    "standing",
    "status",
    "support-block",
    "table",
    "weekday",
];

/// Small words joined by hyphens, as the keys of messages are.
fn looks_like_a_key(text: &str) -> bool {
    let part = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
    text.contains('-') && text.starts_with(|c: char| c.is_ascii_lowercase()) && text.split('-').all(part)
}

/// The text without what `format!` fills in.
fn without_placeholders(text: &str) -> String {
    let mut kept = String::new();
    let mut depth = 0_usize;
    for character in text.replace("{{", "").replace("}}", "").chars() {
        match character {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ if depth == 0 => kept.push(character),
            _ => {}
        }
    }
    kept
}

/// Two words of small letters with a space between them.
fn reads_like_a_sentence(text: &str) -> bool {
    let text = without_placeholders(text);
    let words: Vec<&str> = text.split(' ').collect();
    let word = |word: &str| {
        let word = word.trim_matches(|c: char| c.is_ascii_punctuation());
        word.len() > 1 && word.chars().all(|c| c.is_ascii_lowercase())
    };
    words.windows(2).any(|pair| word(pair[0]) && word(pair[1]))
}

/// Fails with all that was found, one line each.
fn assert_none(what: &str, found: &[String]) {
    let found: Vec<&str> = found.iter().map(String::as_str).collect::<BTreeSet<_>>().into_iter().collect();
    assert!(found.is_empty(), "{} {what}:\n{}", found.len(), found.join("\n"));
}

// ---------------------------------------------------------------------------------------------------------------------

#[test]
fn the_check_of_the_words_finds_nothing_in_those_built_in() {
    assert!(LANGUAGES.len() >= 2, "Japanese and English at least");
    let found = messages::findings(&DATA, &INTERVIEWS);
    assert_none("faults", &found.iter().map(|fault| format!("{}: {} {:?}", fault.place, fault.key, fault.values)).collect::<Vec<_>>());
}

#[test]
fn every_language_has_the_same_messages_in_the_same_files() {
    let files = |language: &Language| -> BTreeSet<String> {
        let short = |file: &str| file.rsplit('/').next().unwrap_or_default().to_owned();
        let messages = language.messages.iter().filter(|(key, _)| !key.starts_with(messages::OWN_FORM));
        messages.map(|(key, message)| format!("{}: {key}", short(&message.place.file))).collect()
    };
    let first = LANGUAGES.iter().find(|language| language.name == FIRST).expect("the first language");
    let mut found = Vec::new();
    for language in LANGUAGES.iter() {
        found.extend(files(first).difference(&files(language)).map(|text| format!("{text} is not there in {}", language.name)));
        found.extend(files(language).difference(&files(first)).map(|text| format!("{text} is there in {} only", language.name)));
    }
    assert_none("messages stand elsewhere", &found);
}

#[test]
fn letters_can_be_written_in_every_language_of_the_support_bodies() {
    let names: BTreeSet<&str> = LETTERS.iter().map(|letter| letter.name.as_str()).collect();
    let entries = INTERVIEWS.iter().flat_map(|interview| &interview.model.directory.entries);
    let wanted: BTreeSet<String> =
        entries.filter_map(|entry| entry.letter.as_ref()).map(|letter| format!("letters/{}", letter.value)).collect();
    assert!(wanted.len() > 3 && wanted.iter().all(|letter| names.contains(letter.as_str())), "{wanted:?} are wanted, {names:?} are there");
    let first = LETTERS.iter().find(|letter| letter.name.ends_with(FIRST)).expect("letters in the first language");
    let said = |letter: &Language| -> BTreeSet<String> {
        letter.texts().map(|(key, text)| format!("{key} {:?} {}", text.variables, if text.blank { "blank" } else { "" })).collect()
    };
    let mut found = Vec::new();
    for letter in LETTERS.iter() {
        found.extend(letter.faults.iter().map(|fault| format!("{}: {}", fault.place, fault.key)));
        found.extend(said(first).symmetric_difference(&said(letter)).map(|text| format!("{}: {text}", letter.name)));
    }
    assert_none("letters say something else", &found);
    let asks = messages::letter_asks(&INTERVIEWS);
    for word in ["letter-place-fr_occitanie", "letter-place-LT", "letter-place-europe", "letter-sector-photonics", "letter-goal-publicity"]
    {
        assert!(asks.get(word).is_some_and(|asked| asked.needed), "{word} is not asked for: the check would not miss it");
    }
    assert!(asks.get("letter-place-de_other").is_none() && asks.get("letter-place-open").is_none());
}

#[test]
fn everything_that_is_asked_for_by_convention_is_looked_after() {
    // Only a currency's own form need not be there.
    let passed_on: Vec<String> = SOURCES.iter().flat_map(Source::passed_on).collect();
    let ends: Vec<String> = SOURCES.iter().flat_map(Source::ends).map(|(key, _)| key).collect();
    let in_letters = messages::letter_asks(&INTERVIEWS);
    for convention in CONVENTIONS.iter().filter(|convention| !messages::OWN_FORM.starts_with(**convention)) {
        let beginning = format!("{convention}-");
        let asked = ASKS
            .iter()
            .chain(in_letters.iter())
            .map(|(text, _)| text)
            .chain(passed_on.iter().chain(&ends).map(String::as_str))
            .any(|text| text.starts_with(&beginning));
        assert!(asked, "nothing was asked for {convention}-…: the check would prove nothing of it");
    }
    let needed = passed_on.iter().flat_map(|key| languages_of(key).iter().map(move |language| (key, language)));
    let missing = needed.filter(|(key, language)| !language.messages.contains_key(*key));
    assert_none("texts are missing", &missing.map(|(key, language)| format!("{key} is missing in {}", language.name)).collect::<Vec<_>>());
}

#[test]
fn keys_are_made_by_the_known_conventions_only() {
    let mut found = BTreeSet::new();
    for source in SOURCES.iter() {
        let made = source.literals_after("format!(").filter_map(|text| text.split_once('{')?.0.strip_suffix('-'));
        found.extend(made.filter(|made| made.starts_with(|c: char| c.is_ascii_lowercase())).map(str::to_owned));
        found.extend(source.literals_after("key_of(").map(str::to_owned));
    }
    let known: BTreeSet<String> = CONVENTIONS.iter().map(|&convention| convention.to_owned()).collect();
    assert_eq!(found, known, "a convention that is not looked after, or one that is gone");
}

/// Texts that look like the key of a message and are none.
const NO_KEYS: [(&str, &str); 6] = [
    ("law-date", "an option of the command line"),
    ("plan-start", "an option of the command line"),
    ("no-color", "an option of the command line"),
    ("against-data", "an option of the command line"),
    ("what-if", "a command"),
    ("madoguchi-cases", "a folder"),
];

#[test]
fn every_message_that_the_program_names_exists() {
    let said = LANGUAGES.iter().chain(LETTERS.iter());
    let variables: BTreeSet<String> = said.flat_map(Language::texts).flat_map(|(_, text)| text.variables.clone()).collect();
    let statuses = [Status::Required, Status::Possible, Status::RuledOut].map(Status::name);
    let mut found = Vec::new();
    for source in SOURCES.iter() {
        let ends: BTreeSet<(String, usize)> = source.ends().into_iter().collect();
        let is_end = |text: &str, line: usize| {
            let exists = |key: &str| languages_of(key).iter().all(|language| language.messages.contains_key(key));
            ends.iter().any(|(key, at)| *at == line && key.ends_with(&format!("-{text}")) && exists(key))
        };
        let mut named: Vec<(String, usize)> = Vec::new();
        for (_, text, line) in source.literals().filter(|(_, text, _)| looks_like_a_key(text)) {
            let other = NO_KEYS.iter().any(|(known, _)| *known == text) || variables.contains(text) || statuses.contains(&text);
            if !other && !is_end(text, line) {
                named.push((text.to_owned(), line));
            }
        }
        named.extend(source.calls().into_iter().filter(|call| !call.key.ends_with('-')).map(|call| (call.key, call.line)));
        for (key, line) in named {
            for language in languages_of(&key).iter().filter(|language| !language.messages.contains_key(&key)) {
                found.push(format!("{}:{line}: {key} is missing in {}", source.file, language.name));
            }
        }
    }
    assert_none("messages are named and missing", &found);
    for (text, _) in NO_KEYS {
        let literals = SOURCES.iter().flat_map(Source::literals);
        assert!(literals.into_iter().any(|(_, known, _)| known == text), "{text} is gone from the sources: take it off the list");
    }
}

#[test]
fn every_value_of_a_message_is_given_where_it_is_said() {
    let mut found = Vec::new();
    let mut given = 0;
    for source in SOURCES.iter() {
        for call in source.calls() {
            let Some(names) = &call.names else { continue };
            let of_call = |key: &str| if call.key.ends_with('-') { key.starts_with(&call.key) } else { key == call.key };
            let counted = |variable: &str| call.how == "counted" && variable == "count";
            for language in languages_of(&call.key) {
                for (key, text) in language.texts().filter(|(key, _)| of_call(key)) {
                    let missing: Vec<&String> =
                        text.variables.iter().filter(|variable| !counted(variable) && !names.contains(*variable)).collect();
                    given += names.len();
                    // A message with a key of its own may be said elsewhere, with other values.
                    let elsewhere =
                        || call.key.ends_with('-') && SOURCES.iter().flat_map(Source::literals).any(|(_, known, _)| known == key);
                    if !missing.is_empty() && !elsewhere() {
                        found.push(format!("{}:{}: {key} is said without {missing:?} ({})", source.file, call.line, language.name));
                    }
                }
            }
        }
    }
    assert_none("messages are said with values missing", &found);
    assert!(given > 50, "the values were not found in the sources: this test would prove nothing");
}

#[test]
fn what_is_quoted_is_filled_in_whatever_the_day_of_the_law() {
    let days: [Date; 3] = [date(2024, 2, 1), date(2025, 6, 1), date(2026, 11, 21)];
    let mut found = Vec::new();
    for name in LANGUAGES.iter().map(|language| &language.name) {
        let words = Words::load(&DATA, name).expect("the words load");
        for (interview, law_date) in INTERVIEWS.iter().flat_map(|interview| days.map(|day| (interview, day))) {
            let legal = LegalWords { words: &words, figures: &interview.model.figures, law_date };
            let asks = Asks::of(&DATA, std::slice::from_ref(interview));
            for (text, _) in asks.iter().filter(|(_, asked)| asked.legal) {
                let (key, attribute) = text.split_once('.').map_or((text, None), |(key, attribute)| (key, Some(attribute)));
                if let Some(said) = legal.find(key, attribute).filter(|said| said.contains(['{', '}', '$', '\u{2068}'])) {
                    found.push(format!("{name}: {text} on {law_date}: {said}"));
                }
            }
        }
    }
    assert_none("texts with something not filled in", &found);
}

/// The rooms that show or say something: they must take every word from the locales.
const SPEAKING: [&str; 7] = ["tui/", "plain/", "export/", "wording/", "cli/", "workplace/", "session/"];

#[test]
fn no_words_for_people_stand_in_the_program() {
    let speaking = || SOURCES.iter().filter(|source| SPEAKING.iter().any(|room| source.file.starts_with(room)));
    let mut found = Vec::new();
    for source in speaking() {
        for (_, text, line) in source.literals() {
            let foreign = text.chars().any(|c| c.is_alphabetic() && !c.is_ascii());
            if foreign || reads_like_a_sentence(text) {
                found.push(format!("{}:{line}: {text}", source.file));
            }
        }
    }
    assert_none("texts stand in the sources", &found);
    assert!(speaking().flat_map(Source::literals).count() > 200, "the sources were not read: this test would prove nothing");
}

#[test]
fn the_scan_of_the_sources_finds_words_where_there_are_some() {
    for text in ["the case is saved", "{count} of them left", "Not known yet."] {
        assert!(reads_like_a_sentence(text), "{text}");
    }
    for text in ["{start}  {finish}  {title}", "%Y-%m-%d %H:%M UTC", "[x] {title}", "label-next", "- ", "Ctrl-{}"] {
        assert!(!reads_like_a_sentence(text), "{text}");
    }
    let code = r##"
        #[error("in an attribute")] // "in a comment"
        fn f<'a>(x: &'a str) -> char { let _ = words.with("a-key", &[("name", &words.get("other-key")), ("day", r#"raw "text""#)]); '"' }
        #[cfg(test)] mod tests { const A: &str = "in a test {"; }
        const B: &str = "a \"quoted\" \
            text";
    "##;
    let source = Source::of("x.rs".to_owned(), code);
    let texts: Vec<&str> = source.literals().map(|(_, text, _)| text).collect();
    assert_eq!(texts, ["a-key", "name", "other-key", "day", "raw \"text\"", "\"", "a \"quoted\" text"]);
    let calls = source.calls();
    let names = calls[0].names.as_ref().expect("the names stand beside the key");
    assert_eq!(names.iter().map(String::as_str).collect::<Vec<_>>(), ["day", "name"]);
    assert_eq!((calls[0].how, calls[1].how, calls.len()), ("with", "get", 2));
}
