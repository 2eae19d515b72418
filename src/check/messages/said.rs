//! Which messages the program itself says: a table made of its sources when it is built.

/// What the sources say, each list in order.
struct Said {
    names: &'static [&'static str],
    remarks: &'static [&'static str],
    given: &'static [(&'static str, &'static [&'static str])],
}

static SAID: Said = include!(concat!(env!("OUT_DIR"), "/said.rs"));

/// Whether the sources name a message, an attribute (`key.attribute`) or a value.
pub fn is_named(name: &str) -> bool {
    SAID.names.binary_search(&name).is_ok()
}

/// Whether a message is a remark to an amount: the program fills in figures of law there.
pub fn is_remark(key: &str) -> bool {
    SAID.remarks.binary_search(&key).is_ok()
}

/// The names of the values that a message is given wherever the sources say it, if that can be seen there. A message that they name is
/// not taken for one of those whose keys they make of the same beginning.
pub fn given(key: &str) -> Option<&'static [&'static str]> {
    let names_of = |key: &str| SAID.given.binary_search_by_key(&key, |(known, _)| known).ok().map(|index| SAID.given[index].1);
    let mut beginnings = key.rmatch_indices('-').map(|(at, _)| &key[..=at]).filter(|_| !is_named(key));
    names_of(key).or_else(|| beginnings.find_map(names_of))
}
