//! Words that are missing, empty, unlike those of other languages, or said by nobody.

use std::collections::{BTreeMap, BTreeSet};

use super::super::Finding;
use super::asked::Asked;
use super::languages::{Language, Message, Text, joined, split};
use super::{Look, blamed};
use crate::domain::located::Place;

/// What a language lacks, and what is empty in it.
pub fn findings(look: &Look<'_>, language: &Language) -> Vec<Finding> {
    let keys: BTreeSet<&String> = look.languages.iter().flat_map(|other| other.messages.keys()).collect();
    let mut found = Vec::new();
    for key in keys.into_iter().filter(|key| !language.is_unreadable(key)) {
        match language.messages.get(key) {
            Some(message) => found.extend(attributes(look, language, key, message)),
            None => found.extend(message(look, language, key)),
        }
    }
    found
}

/// A message that a language lacks and another has.
fn message(look: &Look<'_>, language: &Language, key: &str) -> Option<Finding> {
    let has = |other: &&Language| other.messages.get(key).is_some_and(|message| is_used(look, other, key, message));
    let other = look.languages.iter().find(has).filter(|_| !look.is_own_form(key))?;
    let place = other.messages.get(key)?.place.clone();
    Some(Finding::new(place, "missing-message", &[("message", key), ("language", &language.name), ("other", &other.name)]))
}

fn is_used(look: &Look<'_>, language: &Language, key: &str, message: &Message) -> bool {
    look.is_used(key, language) || message.texts.keys().any(|attribute| look.is_used(&joined(key, attribute), language))
}

/// The texts that a message lacks, and those that are empty.
fn attributes(look: &Look<'_>, language: &Language, key: &str, message: &Message) -> Vec<Finding> {
    let others = look.languages.iter().filter_map(|other| Some((other, other.messages.get(key)?)));
    let of_others = others.flat_map(|(other, message)| message.texts.keys().map(move |attribute| (other, attribute.as_str())));
    let used = of_others.filter(|(other, attribute)| look.is_used(&joined(key, attribute), other)).map(|(_, attribute)| attribute);
    let wanted: BTreeSet<&str> = used.chain(look.asks.attributes_of(key)).collect();
    let missing = wanted.into_iter().filter(|attribute| !message.texts.contains_key(*attribute));
    let empty = message.texts.iter().filter(|(attribute, text)| text.blank && look.is_used(&joined(key, attribute), language));
    let empty = empty.map(|(attribute, text)| fault(&text.place, "empty", &joined(key, attribute), language));
    let fault = |attribute| match attribute {
        "" => fault(&message.place, "empty", key, language),
        _ => {
            let values = [("message", key), ("attribute", attribute), ("language", language.name.as_str())];
            Finding::new(message.place.clone(), "missing-attribute", &values)
        }
    };
    missing.map(fault).chain(empty).collect()
}

/// A fault of a message in a language.
pub fn fault(place: &Place, key: &'static str, message: &str, language: &Language) -> Finding {
    Finding::new(place.clone(), key, &[("message", message), ("language", &language.name)])
}

/// What the data asks for and no language has: each message once, whichever of its texts is needed.
pub fn nowhere(look: &Look<'_>) -> Vec<Finding> {
    let mut lacking: BTreeMap<&str, &Asked> = BTreeMap::new();
    for (name, asked) in look.asks.iter().filter(|(_, asked)| asked.needed) {
        let (key, _) = split(name);
        if !look.languages.iter().any(|language| language.has(key)) {
            lacking.entry(key).or_insert(asked);
        }
    }
    let nowhere = || Place { file: String::new(), line: 0, column: 0 };
    let place = |asked: &Asked| asked.origin.as_ref().map_or_else(nowhere, |origin| origin.place(look.data));
    lacking.into_iter().map(|(key, asked)| Finding::new(place(asked), "needed-message", &[("message", key)])).collect()
}

/// Messages and attributes of a language that nothing says.
pub fn unused(look: &Look<'_>, language: &Language) -> Vec<Finding> {
    let mut found = Vec::new();
    for (key, message) in &language.messages {
        if !is_used(look, language, key, message) {
            found.push(fault(&message.place, "unused", key, language));
            continue;
        }
        let unused = message.texts.iter().filter(|(attribute, _)| !look.is_used(&joined(key, attribute), language));
        found.extend(unused.map(|(attribute, text)| fault(&text.place, "unused", &joined(key, attribute), language)));
    }
    found
}

/// Texts that show other values in one language than in another.
pub fn unlike_values(look: &Look<'_>) -> Vec<Finding> {
    let names: BTreeSet<String> = look.languages.iter().flat_map(Language::texts).map(|(name, _)| name).collect();
    names.iter().flat_map(|name| unlike_values_of(look, name)).collect()
}

fn unlike_values_of(look: &Look<'_>, name: &str) -> Vec<Finding> {
    let used = |language: &&Language| look.is_used(name, language);
    let mut texts = look.languages.iter().filter(used).filter_map(|language| Some((language, language.text(name)?)));
    let Some((first, said)) = texts.next() else { return Vec::new() };
    let unlike = texts.filter(|(_, text)| shown(text) != shown(said));
    unlike
        .map(|(language, text)| {
            let (here, there) = blamed(name, (first, said, ""), (language, text, ""));
            differing(name, (here.0, here.1), (there.0, there.1), |text| &text.shown)
        })
        .collect()
}

/// The finding for a text that has other values in one language than in another.
pub fn differing(name: &str, here: (&Language, &Text), there: (&Language, &Text), values: impl Fn(&Text) -> &BTreeSet<String>) -> Finding {
    let told = |text: &Text| list(values(text).iter().map(String::as_str));
    let (shown_here, shown_there, place) = (told(here.1), told(there.1), there.1.place.to_string());
    let values = [
        ("message", name),
        ("language", here.0.name.as_str()),
        ("here", &shown_here),
        ("other", &there.0.name),
        ("there", &shown_there),
        ("place", &place),
    ];
    Finding::new(here.1.place.clone(), "values-differ", &values)
}

/// The values that can be read in a text. A month has a number and a name, and a language says one of them.
fn shown(text: &Text) -> BTreeSet<&str> {
    text.shown.iter().map(|name| if name == "month-name" { "month" } else { name.as_str() }).collect()
}

/// Names of values in a row; a hyphen where there are none.
pub fn list<'a>(names: impl Iterator<Item = &'a str>) -> String {
    let names: Vec<&str> = names.collect();
    if names.is_empty() { "-".to_owned() } else { names.join(", ") }
}
