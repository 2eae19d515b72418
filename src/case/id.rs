//! Ids of cases: the day they were begun and four letters, short enough to be typed.

use std::hash::{BuildHasher as _, Hasher as _, RandomState};

use jiff::civil::Date;

/// Letters and digits that are not taken for one another.
const ALPHABET: &[u8; 31] = b"abcdefghjkmnpqrstuvwxyz23456789";
/// How many of them follow the day.
const LENGTH: usize = 4;

/// A new id such as `20261121-k3f9`.
pub fn new(day: Date) -> String {
    let mut random = RandomState::new().build_hasher().finish();
    let mut id = format!("{:04}{:02}{:02}-", day.year(), day.month(), day.day());
    for _ in 0..LENGTH {
        let index = (random % ALPHABET.len() as u64) as usize;
        random /= ALPHABET.len() as u64;
        id.push(char::from(ALPHABET[index]));
    }
    id
}

/// Whether a text may be an id: such a text is a file name that stays within its folder.
pub fn is_valid(text: &str) -> bool {
    (1..=64).contains(&text.len()) && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_') && !text.starts_with('-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_valid_and_differ() {
        let day = jiff::civil::date(2026, 11, 21);
        let (first, second) = (new(day), new(day));
        assert!(is_valid(&first) && first.starts_with("20261121-"), "{first}");
        assert_ne!(first, second);
        assert!(!is_valid("../etc/passwd") && !is_valid("") && !is_valid("-x"));
    }
}
