//! Reading a facts file: the vocabulary of a jurisdiction and its derived values.

use std::collections::BTreeMap;

use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::Deserialize;

use super::facts::{Bounds, FactDef, Key, Kind, Vocabulary};
use super::language::member_name;
use super::located::{DataError, Located, Problem, SourceFile};
use super::money::Currency;

/// A derived value as the file writes it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawDerived {
    pub name: Located<String>,
    pub kind: Located<String>,
    #[serde(default)]
    pub currency: Option<Located<String>>,
    #[serde(default)]
    pub options: Vec<Located<String>>,
    /// What it is; a derived value of kind `several` has `each` instead.
    #[serde(default)]
    pub is: Option<Located<String>>,
    /// When each option is among the chosen ones.
    #[serde(default)]
    pub each: BTreeMap<String, Located<String>>,
    /// Whether what it reads may be asked for its sake.
    #[serde(default = "yes")]
    pub asks: bool,
}

fn yes() -> bool {
    true
}

impl RawDerived {
    /// Its definitions by name: one, or one for each option.
    pub fn definitions(&self) -> Vec<(String, &Located<String>)> {
        let whole = self.is.iter().map(|text| (self.name.value.clone(), text));
        whole.chain(self.each.iter().map(|(option, text)| (member_name(&self.name.value, option), text))).collect()
    }

    /// Its definition, where it has to have a single one.
    pub fn single(&self, file: &SourceFile<'_>) -> Result<&Located<String>, DataError> {
        self.is.as_ref().ok_or_else(|| {
            let problem = Problem::BadValue { key: "is".to_owned(), found: String::new(), allowed: "…".to_owned() };
            DataError { place: file.place(&self.name), problem }
        })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    #[serde(rename = "format")]
    _format: FormatTag,
    facts: Vec<RawFact>,
    #[serde(default)]
    derived: Vec<RawDerived>,
}

#[derive(Deserialize)]
enum FormatTag {
    #[serde(rename = "madoguchi.facts/1")]
    V1,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFact {
    name: Located<String>,
    kind: Located<String>,
    #[serde(default)]
    options: Vec<String>,
    #[serde(default)]
    within: Option<RawWithin>,
    #[serde(default)]
    currency: Option<String>,
    #[serde(default, rename = "unit")]
    _unit: Option<String>,
    #[serde(default)]
    minimum: Option<Located<serde_json::Value>>,
    #[serde(default)]
    above: Option<Located<serde_json::Value>>,
    #[serde(default)]
    maximum: Option<Located<serde_json::Value>>,
    #[serde(default)]
    fields: Vec<RawFact>,
}

/// On what the options of a fact depend, and the map from them.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawWithin {
    value: Located<String>,
    map: Located<String>,
}

/// A fact whose options depend on another answer, as the file writes it.
pub(super) struct RawRestriction {
    pub key: Key,
    pub on: Located<String>,
    pub map: Located<String>,
}

/// The currency of a derived amount.
pub(super) fn currency(file: &SourceFile<'_>, derived: &RawDerived) -> Result<Currency, DataError> {
    let code = derived.currency.as_ref().map_or("", |code| code.value.as_str());
    Currency::new(code).ok_or_else(|| {
        let place = derived.currency.as_ref().map_or_else(|| file.place(&derived.kind), |code| file.place(code));
        let problem = Problem::BadValue { key: "currency".to_owned(), found: code.to_owned(), allowed: "ISO 4217".to_owned() };
        DataError { place, problem }
    })
}

/// The derived values of a file alone.
pub(super) fn derived(file: &SourceFile<'_>) -> Result<Vec<RawDerived>, DataError> {
    Ok(file.parse::<RawFile>()?.derived)
}

/// Adds the facts of a file to the vocabulary and gives its derived values.
pub(super) fn load<'f>(
    file: &SourceFile<'f>,
    countries: &[String],
    vocabulary: &mut Vocabulary,
    restrictions: &mut Vec<(SourceFile<'f>, RawRestriction)>,
) -> Result<Vec<RawDerived>, DataError> {
    let raw: RawFile = file.parse()?;
    for fact in &raw.facts {
        let def = definition(file, fact, fact.name.value.clone(), countries, vocabulary)?;
        let fresh = if def.kind == Kind::List {
            let prefix = format!("{}.", def.name);
            let fields: Result<Vec<FactDef>, DataError> = fact
                .fields
                .iter()
                .map(|field| definition(file, field, format!("{prefix}{}", field.name.value), countries, vocabulary))
                .collect();
            vocabulary.add_group(def, fields?)
        } else {
            vocabulary.add_fact(def)
        };
        if !fresh {
            let id = fact.name.value.clone();
            return Err(DataError { place: file.place(&fact.name), problem: Problem::Duplicate { id } });
        }
        if let (Some(within), Some(key)) = (&fact.within, vocabulary.key(&fact.name.value)) {
            let RawWithin { value: on, map } = within.clone();
            restrictions.push((*file, RawRestriction { key, on, map }));
        }
    }
    Ok(raw.derived)
}

fn definition(
    file: &SourceFile<'_>,
    raw: &RawFact,
    name: String,
    countries: &[String],
    vocabulary: &mut Vocabulary,
) -> Result<FactDef, DataError> {
    let kind = kind(raw).ok_or_else(|| DataError {
        place: file.place(&raw.kind),
        problem: Problem::BadValue {
            key: "kind".to_owned(),
            found: raw.kind.value.clone(),
            allowed: "bool, choice, several, country, count, money (with currency), percent, date, text, list".to_owned(),
        },
    })?;
    let countries = if kind == Kind::Country { countries } else { &[] };
    let options = countries.iter().chain(&raw.options).map(|option| vocabulary.symbols.intern(option)).collect();
    let mut bounds = Bounds::default();
    for (key, value) in [("minimum", &raw.minimum), ("above", &raw.above), ("maximum", &raw.maximum)] {
        let Some(value) = value else { continue };
        set_bound(&mut bounds, kind, key, &value.value).ok_or_else(|| DataError {
            place: file.place(value),
            problem: Problem::BadValue {
                key: key.to_owned(),
                found: value.value.to_string(),
                allowed: if kind == Kind::Date { "\"2026-01-31\"" } else { "\"12\", 12" }.to_owned(),
            },
        })?;
    }
    Ok(FactDef { name, kind, options, bounds })
}

fn set_bound(bounds: &mut Bounds, kind: Kind, key: &str, value: &serde_json::Value) -> Option<()> {
    if kind == Kind::Date {
        let day: Date = value.as_str()?.parse().ok()?;
        match key {
            "minimum" => bounds.first_day = Some(day),
            "maximum" => bounds.last_day = Some(day),
            _ => return None,
        }
        return Some(());
    }
    let number: Decimal = match value {
        serde_json::Value::Number(number) => Decimal::from(number.as_i64()?),
        value => value.as_str()?.parse().ok()?,
    };
    match key {
        "minimum" => bounds.minimum = Some(number),
        "above" => bounds.above = Some(number),
        _ => bounds.maximum = Some(number),
    }
    Some(())
}

fn kind(raw: &RawFact) -> Option<Kind> {
    Some(match raw.kind.value.as_str() {
        "bool" => Kind::Bool,
        "choice" => Kind::Choice,
        "several" => Kind::Several,
        "country" => Kind::Country,
        "count" => Kind::Count,
        "money" => Kind::Money(Currency::new(raw.currency.as_deref()?)?),
        "percent" => Kind::Percent,
        "date" => Kind::Date,
        "text" => Kind::Text,
        "list" => Kind::List,
        _ => return None,
    })
}
