//! The letters to support bodies: a set of words of its own, in more languages than the program speaks. Each has every message with the
//! same values, and a word for whatever a letter may name: fields, aims, places, languages, and who writes.

use std::collections::BTreeSet;

use super::super::Finding;
use super::asked::Asks;
use super::languages::{Language, Text};
use super::origin::Origin;
use super::{Look, missing};
use crate::data::{DataFiles, LETTERS};
use crate::domain::directory::Entry;
use crate::domain::facts::FactDef;
use crate::domain::figures::{FigureData, MapValue};
use crate::domain::symbols::Symbol;
use crate::interview::script::Interview;
use crate::text::words::is_country;

/// The facts whose options a letter names, and how the keys of their words begin.
const NAMED: [(&str, &str); 7] = [
    ("organisation", "letter-kind-"),
    ("company_size", "letter-kind-"),
    ("sectors", SECTOR),
    ("support_goals", "letter-goal-"),
    ("languages", "letter-language-"),
    ("home_region", PLACE),
    ("target_region", PLACE),
];
/// How the keys of fields begin.
const SECTOR: &str = "letter-sector-";
/// How the keys of places begin.
const PLACE: &str = "letter-place-";
/// The end of options that stand for all regions without a name; a letter then names the country.
const ELSEWHERE: &str = "_other";
/// The option for a region that is not chosen; a letter then names the country, too.
const OPEN: &str = "open";
/// What the directory writes for all of the European Union.
const EUROPE: (&str, &str) = ("EU", "europe");

/// The faults of the letters.
///
/// Words for options that nobody knows are looked for only if `complete` says that `interviews` are all there are.
pub fn findings(data: &DataFiles, interviews: &[Interview], complete: bool) -> Vec<Finding> {
    let (letters, asks) = (load_all(data), asks(interviews));
    let look = Look { data, interviews, languages: &letters, built_in: &[], asks: &asks, complete: false };
    let mut found: Vec<Finding> = letters.iter().flat_map(|letter| letter.faults.clone()).collect();
    for letter in &letters {
        found.extend(missing::findings(&look, letter));
        found.extend(unused(&look, letter).filter(|_| complete));
    }
    found.extend(missing::nowhere(&look));
    found.extend(unlike_values(&letters));
    found
}

/// The letters by language, named as the folder and the file: `letters/de`.
pub fn load_all(data: &DataFiles) -> Vec<Language> {
    let folder = format!("locales/{LETTERS}/");
    let tags: BTreeSet<&str> = data.below(&folder).filter_map(|file| tag(file.name)).collect();
    tags.into_iter().map(|tag| Language::load_file(data, name_of(tag), &format!("{folder}{tag}.ftl"))).collect()
}

fn name_of(tag: &str) -> String {
    format!("{LETTERS}/{tag}")
}

/// The language of a file of letters.
fn tag(file: &str) -> Option<&str> {
    let name = file.rsplit(['/', '\\']).next()?;
    name.strip_suffix(".ftl")
}

/// The words that the facts and the directory ask for.
pub fn asks(interviews: &[Interview]) -> Asks {
    let mut asks = Asks::default();
    for interview in interviews.iter().filter(|interview| !interview.model.directory.entries.is_empty()) {
        let facts = Origin::of_jurisdictions(interview, "facts");
        for (name, beginning) in NAMED {
            if let Some(def) = fact(interview, name) {
                of_fact(&mut asks, interview, def, beginning, &facts);
            }
        }
        interview.model.directory.entries.iter().for_each(|entry| of_entry(&mut asks, interview, entry));
        countries(&mut asks, interview);
    }
    asks
}

fn fact<'a>(interview: &'a Interview, name: &str) -> Option<&'a FactDef> {
    let vocabulary = &interview.model.vocabulary;
    vocabulary.key(name).map(|key| vocabulary.def(key))
}

fn of_fact(asks: &mut Asks, interview: &Interview, def: &FactDef, beginning: &str, facts: &Origin) {
    let names = def.options.iter().map(|option| interview.model.vocabulary.symbols.name(*option));
    for option in names.filter(|option| has_word(option)) {
        asks.plain(format!("{beginning}{option}"), Some(&facts.at("name", &def.name).value(option)));
    }
}

fn has_word(region: &str) -> bool {
    region != OPEN && !region.ends_with(ELSEWHERE)
}

/// The places and fields that an entry names.
fn of_entry(asks: &mut Asks, interview: &Interview, entry: &Entry) {
    let origin = directory(interview).at("id", &entry.id.value);
    let places = entry.all_places().flat_map(|place| std::iter::once(&place.country).chain(&place.region));
    for place in places.chain(entry.serves.iter().flat_map(|way| way.from.iter().chain(&way.to))).filter(|place| has_word(place)) {
        let word = if place == EUROPE.0 { EUROPE.1 } else { place };
        asks.plain(format!("{PLACE}{word}"), Some(&origin.value(place)));
    }
    for sector in &entry.sectors {
        asks.plain(format!("{SECTOR}{}", sector.value), Some(&origin.value(&sector.value)));
    }
}

/// The countries in the sets and maps by which places are told apart.
fn countries(asks: &mut Asks, interview: &Interview) {
    let modules = interview.model.modules.iter().filter(|module| module.folder.starts_with("support/"));
    let origin = Origin::of(modules.map(|module| format!("domain/{}/figures.json", module.folder)).collect());
    for (_, figure) in interview.model.figures.iter().filter(|(_, figure)| figure.id.starts_with("support.")) {
        for option in figure.values.iter().flat_map(|value| options(&value.data)) {
            let name = interview.model.vocabulary.symbols.name(option);
            if is_country(name) {
                asks.plain(format!("{PLACE}{name}"), Some(&origin.at("id", &figure.id).value(name)));
            }
        }
    }
}

fn options(data: &FigureData) -> Vec<Symbol> {
    match data {
        FigureData::Set(options) => options.clone(),
        FigureData::Map(entries) => entries
            .values()
            .filter_map(|entry| match entry.value {
                MapValue::Choice(option) => Some(option),
                MapValue::Percent(_) => None,
            })
            .collect(),
        _ => Vec::new(),
    }
}

fn directory(interview: &Interview) -> Origin {
    Origin::of(interview.model.modules.iter().map(|module| format!("domain/{}/directory.json", module.folder)).collect())
}

/// Words for an option that neither the facts nor the directory know.
fn unused(look: &Look<'_>, letter: &Language) -> impl Iterator<Item = Finding> {
    let by_option = |key: &str| NAMED.iter().any(|(_, beginning)| key.starts_with(beginning));
    let strangers = letter.messages.iter().filter(move |(key, _)| by_option(key) && look.asks.get(key).is_none());
    strangers.map(|(key, message)| missing::fault(&message.place, "unused", key, letter))
}

/// Messages that quote other values in one language than in another, be it only to choose the form of words.
fn unlike_values(letters: &[Language]) -> Vec<Finding> {
    let names: BTreeSet<String> = letters.iter().flat_map(Language::texts).map(|(name, _)| name).collect();
    names.iter().flat_map(|name| unlike_values_of(letters, name)).collect()
}

/// The texts that are not as most languages have them.
fn unlike_values_of(letters: &[Language], name: &str) -> Vec<Finding> {
    let texts: Vec<(&Language, &Text)> = letters.iter().filter_map(|letter| Some((letter, letter.text(name)?))).collect();
    let agreeing = |text: &Text| texts.iter().filter(|(_, other)| other.variables == text.variables).count();
    let Some(usual) = texts.iter().rev().max_by_key(|(_, text)| agreeing(text)) else { return Vec::new() };
    let unlike = texts.iter().filter(|(_, text)| text.variables != usual.1.variables);
    unlike.map(|here| missing::differing(name, *here, *usual, |text| &text.variables)).collect()
}
