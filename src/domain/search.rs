//! Finding entries of the directory by anything they are called, however it is typed: in any language, with full-width or half-width
//! letters, either kana, with or without accents, and whatever stands between the words.

use unicode_normalization::UnicodeNormalization as _;

use super::directory::{Directory, Entry};

/// How far a katakana stands behind its hiragana.
const HIRAGANA_TO_KATAKANA: u32 = 0x60;

/// What stands around a name within a name.
const BRACKETS: [char; 4] = ['(', ')', '（', '）'];

/// How well an entry fits, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// Its id or one of its names is what was typed.
    Equal,
    /// One of them begins so.
    Begins,
    /// One of them has it in it.
    Contains,
    /// Each word that was typed is in one of them.
    EachWord,
}

impl Directory {
    /// The entries that fit a query: those whose id or name equals it, then those with one that begins so, then those with one that has
    /// it in it, then those in whose names each word of it is found; alike ones in the order of the directory. A query without letters
    /// and digits finds all.
    pub fn search(&self, query: &str) -> Vec<&Entry> {
        let (wanted, words) = (folded(query), words(query));
        let mut found: Vec<(Fit, &Entry)> = self.entries.iter().filter_map(|entry| Some((fit(entry, &wanted, &words)?, entry))).collect();
        found.sort_by_key(|(fit, _)| *fit);
        found.into_iter().map(|(_, entry)| entry).collect()
    }
}

fn fit(entry: &Entry, wanted: &str, words: &[String]) -> Option<Fit> {
    let (names, keywords) = (names(entry), keywords(entry));
    let has = |wanted: &str| names.iter().chain(&keywords).any(|term| term.contains(wanted));
    if names.iter().any(|name| name == wanted) {
        Some(Fit::Equal)
    } else if names.iter().any(|name| name.starts_with(wanted)) {
        Some(Fit::Begins)
    } else if has(wanted) {
        Some(Fit::Contains)
    } else {
        words.iter().all(|word| has(word)).then_some(Fit::EachWord)
    }
}

/// What an entry is called: its id, also without the part that says what sort of entry it is, and its names, also what stands in brackets
/// in them and what stands outside.
fn names(entry: &Entry) -> Vec<String> {
    let id = entry.id.value.as_str();
    let ids = [Some(id), id.split_once('-').map(|(_, rest)| rest)].into_iter().flatten();
    let parts = |name: &'_ str| name.split(BRACKETS).map(folded).collect::<Vec<String>>();
    let called = entry.names.values().chain(entry.formerly.iter().flat_map(|former| former.names.values()));
    let called = called.chain(entry.short.iter().filter(|_| entry.kind().is_body()));
    let names = called.flat_map(|name| std::iter::once(folded(name)).chain(parts(name)));
    ids.map(folded).chain(names).filter(|name| !name.is_empty()).collect()
}

/// What else an entry is found by: of what is no body, the short names are those of its sides and places.
fn keywords(entry: &Entry) -> Vec<String> {
    entry.short.iter().map(|word| folded(word)).collect()
}

fn words(query: &str) -> Vec<String> {
    query.split_whitespace().map(folded).filter(|word| !word.is_empty()).collect()
}

/// A text in the one form that all its spellings share: its letters and digits only, small, half as wide as can be, without accents,
/// kana as katakana.
fn folded(text: &str) -> String {
    let bare = text.nfkd().filter(|character| !is_accent(*character)).nfkc();
    let mut folded = String::with_capacity(text.len());
    for character in bare.flat_map(char::to_lowercase).filter(|character| character.is_alphanumeric()) {
        match character {
            'ß' => folded.push_str("ss"),
            'ぁ'..='ゖ' => folded.extend(char::from_u32(u32::from(character) + HIRAGANA_TO_KATAKANA)),
            other => folded.push(other),
        }
    }
    folded
}

/// Accents of Latin letters; the marks that make other kana of kana stand elsewhere.
fn is_accent(character: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&character)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::figures::FigureSet;
    use crate::domain::located::SourceFile;

    fn directory() -> Directory {
        let publications = r#"{"format": "madoguchi.publications/1", "publications": [
            {"id": "p", "title": {"en": "P"}, "publisher": {"en": "P"}, "date": "2021"}]}"#;
        let entry = |id: &str, ja: &str, en: &str, more: &str| {
            format!(
                r#"{{"id": "{id}", "names": {{"ja": "{ja}", "en": "{en}"}}, "local": "en", "status": "active",
                    "sources": [{{"publication": "p"}}], "checked": "2026-11-21", "confidence": "high"{more}}}"#
            )
        };
        let entries = [
            entry("org-b", "ナゴヤ・セントレア協会", "Friends of Atlas (Foa)", ""),
            entry("org-a", "がんばる株式会社", "Atlas Region Košice", ""),
            entry("org-c", "ＮＲＷ．グローバル", "NRW.Global Business", r#", "short": ["NGB"]"#),
            entry("org-d", "アトラス", "Atlas", r#", "formerly": [{"names": {"en": "Old Straße House"}}]"#),
        ];
        let entries = format!(r#"{{"format": "madoguchi.directory/1", "entries": [{}]}}"#, entries.join(","));
        let file = |name, text| SourceFile { name, text, overlay: false };
        Directory::load(&[file("publications.json", publications)], &[file("directory.json", &entries)], &FigureSet::default())
            .expect("it loads")
    }

    fn found(query: &str) -> Vec<String> {
        directory().search(query).iter().map(|entry| entry.id.value.clone()).collect()
    }

    #[test]
    fn equal_comes_before_beginning_and_that_before_containing() {
        assert_eq!(found("atlas"), ["org-d", "org-a", "org-b"]);
        assert_eq!(found("org-c"), ["org-c"]);
    }

    #[test]
    fn width_kana_accents_case_and_signs_between_words_do_not_matter() {
        for (query, id) in [
            ("ｎｒｗ ｇｌｏｂａｌ", "org-c"),
            ("ngb", "org-c"),
            ("foa", "org-b"),
            ("KOSICE", "org-a"),
            ("koŠice", "org-a"),
            ("ｶﾞﾝﾊﾞﾙ", "org-a"),
            ("なごや　せんとれあ", "org-b"),
            ("old strasse", "org-d"),
            ("house straße", "org-d"),
        ] {
            assert_eq!(found(query), [id], "{query}");
        }
    }

    #[test]
    fn what_stands_in_brackets_is_a_name_and_so_is_the_rest() {
        assert_eq!(found("foa"), ["org-b"]);
        assert_eq!(found("d")[0], "org-d");
    }

    #[test]
    fn kana_with_and_without_marks_stay_apart() {
        assert_eq!(found("かんばる"), Vec::<String>::new());
    }

    #[test]
    fn words_are_found_in_any_order_and_nothing_finds_all() {
        assert_eq!(found("business global nrw"), ["org-c"]);
        assert_eq!(found("business atlas"), Vec::<String>::new());
        assert_eq!(found("").len(), 4);
        assert_eq!(found(" ・ ").len(), 4);
    }
}
