//! An entry of the directory: its names, places, whom it serves, what became of it, where it was read.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::de::{Deserializer, Error as _};
use serde::{Deserialize, Serialize};

use crate::domain::figures::Confidence;
use crate::domain::located::Located;
use crate::domain::rules::ItemKind;
use crate::domain::term::TermFigures;

/// How the ids of entries begin that were found beside the documents, not in them.
pub const ADDITION: &str = "x-";

/// A name by language.
pub type Names = BTreeMap<String, String>;

/// What is known of an entry today.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Standing {
    /// It works.
    Active,
    /// It works under another name.
    Renamed,
    /// It was closed.
    Dissolved,
    /// It came to its end.
    Ended,
    /// It took place.
    Past,
    /// Nothing newer was found.
    Unknown,
    /// It should be confirmed before relying on it.
    Verify,
}

impl Standing {
    /// Those that a reader should be told of.
    pub const WORTH_A_WORD: [Self; 6] = [Self::Renamed, Self::Dissolved, Self::Ended, Self::Past, Self::Unknown, Self::Verify];

    /// Whether it is over: what has this standing is remembered, and never proposed.
    pub fn is_over(self) -> bool {
        matches!(self, Self::Dissolved | Self::Ended | Self::Past)
    }

    /// The name that the data formats use.
    pub fn name(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Renamed => "renamed",
            Self::Dissolved => "dissolved",
            Self::Ended => "ended",
            Self::Past => "past",
            Self::Unknown => "unknown",
            Self::Verify => "verify",
        }
    }
}

/// A day, a month or a year, as far as it is known.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment(String);

impl Moment {
    /// Year, month and day, as far as they are known.
    pub fn parts(&self) -> (i16, Option<i8>, Option<i8>) {
        let mut parts = self.0.split('-');
        let year = parts.next().and_then(|year| year.parse().ok()).unwrap_or_default();
        (year, parts.next().and_then(|month| month.parse().ok()), parts.next().and_then(|day| day.parse().ok()))
    }

    /// The text as the file has it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn is_real(text: &str) -> bool {
        let padded = match text.len() {
            4 => format!("{text}-01-01"),
            7 => format!("{text}-01"),
            _ => text.to_owned(),
        };
        padded.len() == 10 && padded.parse::<Date>().is_ok()
    }
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        if Self::is_real(&text) { Ok(Self(text)) } else { Err(D::Error::custom("YYYY, YYYY-MM, YYYY-MM-DD")) }
    }
}

/// Somebody who takes part in something: another entry, or somebody who has none.
#[derive(Clone, Debug)]
pub enum Party {
    /// An entry, by id.
    Entry(Located<String>),
    /// Somebody else, by name.
    Named(Names),
}

impl<'de> Deserialize<'de> for Party {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Named {
            names: Names,
        }
        let raw = Located::<serde_json::Value>::deserialize(deserializer)?;
        match raw.value {
            serde_json::Value::String(ref id) => Ok(Self::Entry(raw.with(id.clone()))),
            ref other => serde_json::from_value::<Named>(other.clone()).map(|named| Self::Named(named.names)).map_err(D::Error::custom),
        }
    }
}

impl Party {
    /// The entry, if it is one.
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::Entry(id) => Some(&id.value),
            Self::Named(_) => None,
        }
    }
}

/// Where something is.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// ISO 3166-1 alpha-2 code.
    pub country: String,
    /// Region, an option of the region facts.
    #[serde(default)]
    pub region: Option<String>,
    /// Town.
    #[serde(default)]
    pub town: Names,
}

/// Which way an entry serves: from any of these places to any of those (country, region, or `EU`).
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Way {
    /// From.
    pub from: Vec<String>,
    /// To.
    pub to: Vec<String>,
}

/// A name that is no longer used.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormerName {
    /// The name.
    pub names: Names,
    /// Until when.
    #[serde(default)]
    pub until: Option<Moment>,
}

/// Where an entry was read.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The publication, by id.
    pub publication: Located<String>,
    /// The part of it.
    #[serde(default)]
    pub part: Option<String>,
}

/// A page that is newer than the source.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Update {
    /// The time it speaks of.
    #[serde(default)]
    pub year: Option<Moment>,
    /// The page.
    #[serde(default)]
    pub url: Option<String>,
}

/// When an event comes back.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rhythm {
    /// Every so many years.
    #[serde(default)]
    pub every_years: Option<u8>,
    /// In these months.
    #[serde(default)]
    pub months: Vec<u8>,
    /// Only in odd years.
    #[serde(default)]
    pub odd_years: bool,
    /// Only in even years.
    #[serde(default)]
    pub even_years: bool,
}

/// What taking part costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cost {
    /// Nothing.
    Free,
    /// Nothing, as far as is known.
    FreeUnconfirmed,
    /// It pays a grant.
    Grant,
    /// A fee.
    Fee,
    /// The source does not say.
    NotStated,
}

/// One entry of the directory.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Its id, also that of the rule that proposes it.
    pub id: Located<String>,
    /// Its names by language; Japanese and English always.
    pub names: Names,
    /// The language of its official local name.
    pub local: Located<String>,
    /// Abbreviations and everyday names.
    #[serde(default)]
    pub short: Vec<String>,
    /// Names it had before.
    #[serde(default)]
    pub formerly: Vec<FormerName>,
    /// What is known of it today.
    pub status: Standing,
    /// The entry that took its place.
    #[serde(default)]
    pub successor: Option<Located<String>>,
    /// Where it is, if it is at one place.
    #[serde(default)]
    pub place: Option<Place>,
    /// Where it is, if it is at several.
    #[serde(default)]
    pub places: Vec<Place>,
    /// Its fields, options of `sectors`; empty for any.
    #[serde(default)]
    pub sectors: Vec<Located<String>>,
    /// Whom it serves, which way.
    #[serde(default)]
    pub serves: Vec<Way>,
    /// For which kinds of organisation, options of `organisation`; empty for all.
    #[serde(default, rename = "for")]
    pub for_kinds: Vec<Located<String>>,
    /// Its site.
    #[serde(default)]
    pub url: Option<String>,
    /// Further pages of its own.
    #[serde(default)]
    pub more_urls: Vec<String>,
    /// E-mail.
    #[serde(default)]
    pub email: Option<String>,
    /// Telephone.
    #[serde(default)]
    pub phone: Option<String>,
    /// The entry through which it is reached.
    #[serde(default)]
    pub via: Option<Located<String>>,
    /// The language of a first letter.
    #[serde(default)]
    pub letter: Option<Located<String>>,
    /// Where it was read: never nowhere.
    pub sources: Vec<Source>,
    /// What is newer.
    #[serde(default)]
    pub updates: Vec<Update>,
    /// When it was last looked at.
    pub checked: Date,
    /// The day by which it is to be looked at again, where it is not a year later.
    #[serde(default)]
    pub review_by: Option<Date>,
    /// How sure it is.
    pub confidence: Confidence,
    /// Of an agreement: who concluded it, side by side.
    #[serde(default)]
    pub sides: Vec<Vec<Party>>,
    /// When it was signed.
    #[serde(default)]
    pub signed: Option<Moment>,
    /// When it was renewed.
    #[serde(default)]
    pub renewed: Vec<Moment>,
    /// Until when it is valid, where that was stated.
    #[serde(default)]
    pub until: Option<Moment>,
    /// A renewal that was announced and not confirmed.
    #[serde(default)]
    pub announced: Option<Moment>,
    /// Whether it binds its sides.
    #[serde(default)]
    pub binding: bool,
    /// The figures from which its term is computed, where it has a first term and renews itself.
    #[serde(default)]
    pub term: Option<TermFigures>,
    /// Of an event: who holds it.
    #[serde(default)]
    pub organisers: Vec<Party>,
    /// When it comes back.
    #[serde(default)]
    pub rhythm: Option<Rhythm>,
    /// The last time known.
    #[serde(default)]
    pub last: Option<Moment>,
    /// Whether it is held online.
    #[serde(default)]
    pub online: bool,
    /// Of a programme: whose it is.
    #[serde(default)]
    pub owners: Vec<Party>,
    /// Who runs it.
    #[serde(default)]
    pub run_by: Vec<Party>,
    /// What it costs.
    #[serde(default)]
    pub cost: Option<Cost>,
}

impl Entry {
    /// Its name in a language; in English where there is none.
    pub fn name(&self, language: &str) -> &str {
        name(&self.names, language)
    }

    /// Its official local name.
    pub fn local_name(&self) -> &str {
        self.name(&self.local.value)
    }

    /// Where it is.
    pub fn all_places(&self) -> impl Iterator<Item = &Place> {
        self.place.iter().chain(&self.places)
    }

    /// Whether a first letter can be written to it: a body or facility that still works.
    pub fn can_be_written_to(&self) -> bool {
        !self.status.is_over() && self.kind().is_body()
    }

    /// Everybody who takes part in it.
    pub fn parties(&self) -> impl Iterator<Item = &Party> {
        self.sides.iter().flatten().chain(&self.organisers).chain(&self.owners).chain(&self.run_by)
    }

    /// Everything it is found by: its names in all languages, short ones and older ones.
    pub fn search_terms(&self) -> impl Iterator<Item = &str> {
        let former = self.formerly.iter().flat_map(|former| former.names.values());
        self.names.values().chain(&self.short).chain(former).map(String::as_str)
    }

    /// The day by which it is to be looked at again: the one that is stated, or a year after it was last.
    pub fn review_day(&self) -> Date {
        let a_year_later = || self.checked.checked_add(jiff::Span::new().years(1)).unwrap_or(Date::MAX);
        self.review_by.unwrap_or_else(a_year_later)
    }

    /// What sort of entry it is, as its id says.
    pub fn kind(&self) -> ItemKind {
        match self.id.value.trim_start_matches(ADDITION).split('-').next() {
            Some("mou") => ItemKind::Agreement,
            Some("ev") => ItemKind::Event,
            Some("prog") => ItemKind::Programme,
            _ => ItemKind::Organisation,
        }
    }

    /// Whether its last check is too long ago on a day.
    pub fn is_stale(&self, on: Date) -> bool {
        self.review_day() < on
    }

    /// Whether it was found beside the documents, not in them.
    pub fn is_addition(&self) -> bool {
        self.id.value.starts_with(ADDITION)
    }
}

/// A name in a language; in English where there is none, and any where that is missing too.
pub fn name<'n>(names: &'n Names, language: &str) -> &'n str {
    let found = names.get(language).or_else(|| names.get("en")).or_else(|| names.values().next());
    found.map_or("", String::as_str)
}
