//! Whether a value may be the answer to a question, and what is wrong if it may not.

use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::domain::evaluator::Evaluator;
use crate::domain::facts::{Answer, FactDef, Facts, Key, Kind, Value};
use crate::domain::model::Model;
use crate::domain::symbols::Symbols;

/// Why a value cannot be an answer. Words for people are made from it by the `text` room.
#[derive(Clone, Debug, PartialEq)]
pub enum AnswerProblem {
    /// There is no such fact.
    UnknownFact {
        /// The most similar name that exists.
        nearest: Option<String>,
    },
    /// The fact is given twice.
    GivenTwice,
    /// It stands beside `answers`, where only `interview` may.
    BesideAnswers,
    /// There is no such member.
    UnknownMember {
        /// The members there are, and the one that can be added.
        allowed: Vec<String>,
    },
    /// A change says no value.
    NoValue,
    /// A member can be taken away, but has no value itself.
    NotAValue,
    /// Something of another kind is needed.
    WrongKind {
        /// What is needed, by the name of the kind.
        wanted: &'static str,
    },
    /// There is no such option.
    UnknownOption {
        /// The options there are.
        allowed: Vec<String>,
    },
    /// The option cannot be used in this case.
    Barred {
        /// The item that explains it.
        reason: String,
    },
    /// The case may be looked at only.
    ReadOnly,
    /// There is no such day.
    NoSuchDay,
    /// A day is written so that two days may be meant.
    AmbiguousDay,
    /// The number is too small.
    BelowMinimum {
        /// The least number allowed.
        minimum: Decimal,
    },
    /// The number must be greater.
    NotAbove {
        /// The number to be exceeded.
        above: Decimal,
    },
    /// The number is too great.
    AboveMaximum {
        /// The greatest number allowed.
        maximum: Decimal,
    },
    /// The day is too early.
    BeforeFirstDay {
        /// The first day allowed.
        first: Date,
    },
    /// The day is too late.
    AfterLastDay {
        /// The last day allowed.
        last: Date,
    },
    /// A number has more decimal places than make sense.
    TooManyPlaces {
        /// The greatest number of places.
        places: u32,
    },
    /// A text is too long.
    TooLong {
        /// The greatest number of characters.
        maximum: usize,
    },
}

/// No number is greater than this, in either direction: a thousand million million, so that no formula can overflow.
pub const GREATEST: Decimal = Decimal::from_parts(2_764_472_320, 232_830, 0, false, 0);
/// Decimal places of an amount of money.
const MONEY_PLACES: u32 = 2;
/// Decimal places of a percentage.
const PERCENT_PLACES: u32 = 4;
/// Characters of a text where the fact sets no other limit.
const TEXT_LENGTH: usize = 2_000;

/// Decimal places that an answer of a kind may have.
pub fn places(kind: Kind) -> u32 {
    match kind {
        Kind::Count => 0,
        Kind::Money(_) => MONEY_PLACES,
        _ => PERCENT_PLACES,
    }
}

/// Checks a number against the bounds of a fact.
///
/// # Errors
/// The bound that it breaks.
pub fn check_number(def: &FactDef, number: Decimal) -> Result<Value, AnswerProblem> {
    if number.abs() > GREATEST {
        return Err(AnswerProblem::AboveMaximum { maximum: GREATEST });
    }
    let places = places(def.kind);
    if number.normalize().scale() > places {
        return Err(AnswerProblem::TooManyPlaces { places });
    }
    if let Some(minimum) = def.bounds.minimum.filter(|minimum| number < *minimum) {
        return Err(AnswerProblem::BelowMinimum { minimum });
    }
    if let Some(above) = def.bounds.above.filter(|above| number <= *above) {
        return Err(AnswerProblem::NotAbove { above });
    }
    if let Some(maximum) = def.bounds.maximum.filter(|maximum| number > *maximum) {
        return Err(AnswerProblem::AboveMaximum { maximum });
    }
    Ok(Value::Number(number))
}

/// Checks a day against the bounds of a fact.
///
/// # Errors
/// The bound that it breaks.
pub fn check_date(def: &FactDef, date: Date) -> Result<Value, AnswerProblem> {
    if let Some(first) = def.bounds.first_day.filter(|first| date < *first) {
        return Err(AnswerProblem::BeforeFirstDay { first });
    }
    if let Some(last) = def.bounds.last_day.filter(|last| date > *last) {
        return Err(AnswerProblem::AfterLastDay { last });
    }
    Ok(Value::Date(date))
}

/// Checks the length of a text.
///
/// # Errors
/// The limit that it exceeds.
pub fn check_text(def: &FactDef, text: &str) -> Result<Value, AnswerProblem> {
    let limit = def.bounds.maximum.and_then(|maximum| usize::try_from(maximum).ok());
    let maximum = limit.unwrap_or(TEXT_LENGTH);
    if text.chars().count() > maximum {
        return Err(AnswerProblem::TooLong { maximum });
    }
    Ok(Value::Text(printable(text)))
}

/// A text without the characters that would command a terminal.
pub fn printable(text: &str) -> String {
    text.chars()
        .map(|character| if character == '\n' || character == '\t' { ' ' } else { character })
        .filter(|character| !character.is_control())
        .collect()
}

/// Reads a JSON value as the answer to a fact.
///
/// # Errors
/// Why it cannot be one.
pub fn from_json(def: &FactDef, symbols: &Symbols, json: &serde_json::Value) -> Result<Value, AnswerProblem> {
    let wrong = AnswerProblem::WrongKind { wanted: def.kind.name() };
    match def.kind {
        Kind::Bool => json.as_bool().map(Value::Bool).ok_or(wrong),
        Kind::Choice | Kind::Country => {
            let name = json.as_str().ok_or(wrong)?;
            option(def, symbols, name).map(Value::Choice)
        }
        Kind::Several => {
            let names = json.as_array().ok_or(wrong.clone())?;
            let mut options = Vec::with_capacity(names.len());
            for name in names {
                let chosen = option(def, symbols, name.as_str().ok_or(wrong.clone())?)?;
                if !options.contains(&chosen) {
                    options.push(chosen);
                }
            }
            Ok(Value::Several(options))
        }
        Kind::Count => check_number(def, Decimal::from(json.as_i64().ok_or(wrong)?)),
        Kind::Money(_) => {
            let number = match json {
                serde_json::Value::Number(whole) => whole.as_i64().map(Decimal::from),
                json => json.as_str().and_then(plain_decimal),
            };
            check_number(def, number.ok_or(wrong)?)
        }
        Kind::Percent => check_number(def, json.as_str().and_then(plain_decimal).ok_or(wrong)?),
        Kind::Date => {
            let text = json.as_str().ok_or(wrong)?;
            if text.len() != "2026-01-31".len() {
                return Err(AnswerProblem::WrongKind { wanted: def.kind.name() });
            }
            check_date(def, text.parse().map_err(|_| AnswerProblem::NoSuchDay)?)
        }
        Kind::Text => check_text(def, json.as_str().ok_or(wrong)?),
        Kind::List => Err(wrong),
    }
}

/// Checks that an answer fits the other answers of a case, under the newest law that is known.
///
/// # Errors
/// [`AnswerProblem::UnknownOption`] with the options that do.
pub fn check_fit(model: &Model, facts: &Facts, key: Key, answer: &Answer) -> Result<(), AnswerProblem> {
    if !model.restrictions.iter().any(|restriction| restriction.key == key) {
        return Ok(());
    }
    let evaluator = Evaluator::seeing_all(model, facts, Date::MAX);
    if evaluator.answer_fits(key, answer) {
        return Ok(());
    }
    let fitting = model.vocabulary.def(key).options.iter().filter(|option| evaluator.fits(key, **option));
    Err(AnswerProblem::UnknownOption { allowed: fitting.map(|option| model.vocabulary.symbols.name(*option).to_owned()).collect() })
}

/// Writes an answer as JSON.
pub fn to_json(value: &Value, kind: Kind, symbols: &Symbols) -> serde_json::Value {
    match value {
        Value::Bool(truth) => (*truth).into(),
        Value::Choice(option) => symbols.name(*option).into(),
        Value::Several(options) => options.iter().map(|option| symbols.name(*option)).collect(),
        Value::Number(number) => match kind {
            Kind::Count => i64::try_from(*number).unwrap_or_default().into(),
            Kind::Money(_) => crate::domain::money::two_places(*number).into(),
            _ => number.normalize().to_string().into(),
        },
        Value::Date(date) => date.to_string().into(),
        Value::Text(text) => text.clone().into(),
    }
}

/// The option of a fact with a name.
///
/// # Errors
/// [`AnswerProblem::UnknownOption`] with the options there are.
pub fn option(def: &FactDef, symbols: &Symbols, name: &str) -> Result<crate::domain::symbols::Symbol, AnswerProblem> {
    symbols.get(name).filter(|option| def.options.contains(option)).ok_or_else(|| AnswerProblem::UnknownOption {
        allowed: def.options.iter().map(|option| symbols.name(*option).to_owned()).collect(),
    })
}

/// Digits, at most one point and a leading minus; nothing else counts as a decimal number in a file.
fn plain_decimal(text: &str) -> Option<Decimal> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let plain = !digits.is_empty()
        && digits.chars().all(|c| c.is_ascii_digit() || c == '.')
        && digits.starts_with(|c: char| c.is_ascii_digit())
        && digits.ends_with(|c: char| c.is_ascii_digit());
    if plain { text.parse().ok() } else { None }
}
