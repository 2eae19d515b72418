//! The local terms in brackets at the end of names: the same official words in every language.

use super::super::Finding;
use super::asked::LocalTerm;
use super::languages::{Language, Text};
use super::{Look, Side, blamed};

/// Names without their local term, and those whose terms differ.
pub fn findings(look: &Look<'_>) -> Vec<Finding> {
    let named = look.asks.iter().filter(|(_, asked)| asked.local_term != LocalTerm::None);
    named.flat_map(|(name, asked)| of_name(look, name, asked.local_term)).collect()
}

fn of_name(look: &Look<'_>, name: &str, wanted: LocalTerm) -> Vec<Finding> {
    let texts: Vec<(&Language, &Text)> = look.languages.iter().filter_map(|language| Some((language, language.text(name)?))).collect();
    let first = texts.iter().find_map(|(language, text)| Some((*language, *text, text.bracket.as_deref()?)));
    let fault = |(language, text): &(&Language, &Text)| match first {
        Some(first) => unlike(name, first, language, text),
        None if wanted == LocalTerm::Needed => {
            Some(Finding::new(text.place.clone(), "no-local-term", &[("message", name), ("language", &language.name)]))
        }
        None => None,
    };
    texts.iter().filter_map(fault).collect()
}

/// The fault of a name that does not end with the same term as the first one that has one.
fn unlike<'a>(name: &str, first: Side<'a>, language: &'a Language, text: &'a Text) -> Option<Finding> {
    let Some(term) = text.bracket.as_deref() else {
        let values = [("message", name), ("language", &language.name), ("other", &first.0.name), ("term", first.2)];
        return Some(Finding::new(text.place.clone(), "missing-local-term", &values));
    };
    if term == first.2 {
        return None;
    }
    let (here, there) = blamed(name, first, (language, text, term));
    let place = there.1.place.to_string();
    let values =
        [("message", name), ("language", &here.0.name), ("here", here.2), ("other", &there.0.name), ("there", there.2), ("place", &place)];
    Some(Finding::new(here.1.place.clone(), "local-terms-differ", &values))
}
