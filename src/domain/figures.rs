//! Dated figures: rates, thresholds, fees, sets and scales with the first and last day of each value.
//!
//! A figure is always read for a day. Past a value's `review_by` day the value is still given, but marked; before the
//! first value there is none, and whoever asked waits for the figure by name.

use std::collections::HashMap;

use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::Deserialize;

use super::citation::{Act, Citation};
use super::located::{DataError, Located, Problem, SourceFile};
use super::money::Currency;
use super::symbols::{Symbol, Symbols};

/// A figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FigureId(pub u16);

/// What a figure's value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FigureKind {
    /// A bare number: days, months, members.
    Number,
    /// An amount.
    Money(Currency),
    /// A percentage in points.
    Percent,
    /// A day.
    Date,
    /// A set of options, such as countries.
    Set,
    /// Amounts by the size of something else.
    Scale,
    /// An option for each option of a fact.
    ChoiceMap,
    /// A percentage for each option of a fact.
    PercentMap,
    /// An amount known only roughly.
    Range(Currency),
}

/// How sure the sources make us.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// One weak source, or none that was read.
    Low,
    /// One good source.
    Medium,
    /// The law itself or several good sources.
    High,
}

impl Confidence {
    /// The name that the data formats use.
    pub fn name(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
        }
    }
}

/// A step of a scale.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// The greatest size for which the step holds; `None` for the last step.
    pub up_to: Option<Decimal>,
    /// The amount of the step.
    pub value: Decimal,
}

/// The value of one option in a map.
#[derive(Clone, Debug, PartialEq)]
pub struct MapEntry {
    /// The option or the percentage.
    pub value: MapValue,
    /// How sure this entry is, where it differs from the figure.
    pub confidence: Option<Confidence>,
    /// The year in which the value was last seen in a source.
    pub seen: Option<String>,
}

/// What a map gives.
#[derive(Clone, Debug, PartialEq)]
pub enum MapValue {
    /// An option.
    Choice(Symbol),
    /// A percentage in points.
    Percent(Decimal),
}

/// A value of a figure.
#[derive(Clone, Debug, PartialEq)]
pub enum FigureData {
    /// Of a number, an amount or a percentage.
    Number(Decimal),
    /// Of a day.
    Date(Date),
    /// Of a set.
    Set(Vec<Symbol>),
    /// Of a scale, in ascending order.
    Scale(Vec<Step>),
    /// Of a map.
    Map(HashMap<Symbol, MapEntry>),
    /// Of a rough amount: at least, and at most where that is known.
    Range(Decimal, Option<Decimal>),
}

/// A value with the days on which it holds.
#[derive(Clone, Debug)]
pub struct DatedValue {
    /// The value.
    pub data: FigureData,
    /// First day; `None` where it lies before the days this program deals with.
    pub from: Option<Date>,
    /// Last day, where one is known.
    pub to: Option<Date>,
    /// Where it was read.
    pub source: String,
    /// The day on which the source was last looked at.
    pub checked: Date,
    /// How sure it is.
    pub confidence: Confidence,
    /// The last day for which the value may be used without a remark.
    pub review_by: Date,
}

/// A figure with all its values.
#[derive(Clone, Debug)]
pub struct Figure {
    /// Its id, such as `lu.permit.fee`.
    pub id: String,
    /// What its values are.
    pub kind: FigureKind,
    /// Its legal basis.
    pub law: Citation,
    /// Its values, the oldest first.
    pub values: Vec<DatedValue>,
    /// Why an amount may jump where this figure has a step, if the law makes it jump.
    pub jump: Option<String>,
    overlay: bool,
}

impl Figure {
    /// The value on a day, if the law has one.
    pub fn on(&self, day: Date) -> Option<&DatedValue> {
        let latest = self.values.iter().rev().find(|value| value.from.is_none_or(|from| from <= day))?;
        latest.to.is_none_or(|to| day <= to).then_some(latest)
    }
}

/// All figures of the modules in use.
#[derive(Clone, Debug, Default)]
pub struct FigureSet {
    figures: Vec<Figure>,
    by_id: HashMap<String, FigureId>,
}

impl FigureSet {
    /// The figure with an id.
    pub fn find(&self, id: &str) -> Option<FigureId> {
        self.by_id.get(id).copied()
    }

    /// A figure.
    pub fn get(&self, id: FigureId) -> &Figure {
        &self.figures[usize::from(id.0)]
    }

    /// All figures, in the order of the files.
    pub fn iter(&self) -> impl Iterator<Item = (FigureId, &Figure)> {
        self.figures.iter().enumerate().map(|(index, figure)| (FigureId(index as u16), figure))
    }

    /// Adds the figures of a file.
    ///
    /// # Errors
    /// The first entry that the format does not allow, with its place.
    pub fn load(&mut self, file: &SourceFile<'_>, acts: &[Act], symbols: &mut Symbols) -> Result<(), DataError> {
        let raw: RawFile = file.parse()?;
        for entry in raw.figures {
            let figure = read_figure(file, &entry, acts, symbols)?;
            self.add(figure).map_err(|id| DataError { place: file.place(&entry.id), problem: Problem::Duplicate { id } })?;
        }
        Ok(())
    }

    fn add(&mut self, figure: Figure) -> Result<(), String> {
        if let Some(known) = self.find(&figure.id) {
            let slot = &mut self.figures[usize::from(known.0)];
            if slot.overlay == figure.overlay {
                return Err(figure.id);
            }
            // The figure laid over counts, in whichever order the files come.
            if figure.overlay {
                *slot = figure;
            }
        } else {
            let id = FigureId(u16::try_from(self.figures.len()).unwrap_or(u16::MAX));
            self.by_id.insert(figure.id.clone(), id);
            self.figures.push(figure);
        }
        Ok(())
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    #[serde(rename = "format")]
    _format: FormatTag,
    figures: Vec<RawFigure>,
}

#[derive(Deserialize)]
enum FormatTag {
    #[serde(rename = "madoguchi.figures/1")]
    V1,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFigure {
    id: Located<String>,
    kind: Located<String>,
    #[serde(default)]
    unit: Option<String>,
    #[serde(default)]
    of: Option<String>,
    law: Located<String>,
    #[serde(default, rename = "note")]
    _note: Option<String>,
    #[serde(default)]
    jump: Option<String>,
    values: Vec<RawValue>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawValue {
    value: Located<serde_json::Value>,
    from: Located<Option<Date>>,
    #[serde(default)]
    to: Option<Located<Date>>,
    source: String,
    checked: Date,
    confidence: Confidence,
    #[serde(default)]
    indexed: bool,
    #[serde(default)]
    review_by: Option<Date>,
    #[serde(default, rename = "disputed")]
    _disputed: Vec<RawDispute>,
}

/// Kept in the file for its readers: another source's value and why it is not the one used.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawDispute {
    #[serde(rename = "value")]
    _value: serde_json::Value,
    #[serde(rename = "source")]
    _source: String,
    #[serde(rename = "why_not")]
    _why_not: String,
}

/// Index-linked values are looked at again after a quarter: wages may move with every index step.
const INDEXED_REVIEW_MONTHS: i64 = 3;

fn read_figure(file: &SourceFile<'_>, raw: &RawFigure, acts: &[Act], symbols: &mut Symbols) -> Result<Figure, DataError> {
    if matches!(raw.kind.value.as_str(), "money" | "range") && raw.unit.as_deref().and_then(Currency::new).is_none() {
        let found = raw.unit.clone().unwrap_or_default();
        return Err(bad_value(file, &raw.kind, "unit", &found, "EUR, JPY, …"));
    }
    let kind = figure_kind(raw)
        .ok_or_else(|| bad_value(file, &raw.kind, "kind", &raw.kind.value, "number, money, percent, date, set, scale, map, range"))?;
    let mut values: Vec<DatedValue> = Vec::with_capacity(raw.values.len());
    for entry in &raw.values {
        let data = read_data(kind, &entry.value.value, symbols)
            .ok_or_else(|| bad_value(file, &entry.value, "value", &entry.value.value.to_string(), allowed_data(kind)))?;
        let (from, to) = (entry.from.value, entry.to.as_ref().map(|to| to.value));
        if values.last().is_some_and(|last| last.from >= from || last.to.is_some() && last.to >= from) {
            let found = from.map_or_else(|| "null".to_owned(), |day| day.to_string());
            return Err(bad_value(file, &entry.from, "from", &found, "a day after the value before it"));
        }
        if let Some(located) = entry.to.as_ref().filter(|to| from.is_some_and(|from| to.value < from)) {
            return Err(bad_value(file, located, "to", &located.value.to_string(), "a day not before `from`"));
        }
        values.push(DatedValue {
            data,
            from,
            to,
            source: entry.source.clone(),
            checked: entry.checked,
            confidence: entry.confidence,
            review_by: review_day(entry),
        });
    }
    let law = Citation::read(file, &raw.law, acts)?;
    Ok(Figure { id: raw.id.value.clone(), kind, law, values, jump: raw.jump.clone(), overlay: file.overlay })
}

fn review_day(entry: &RawValue) -> Date {
    let default = if entry.indexed {
        super::calendar::add_months(entry.checked, INDEXED_REVIEW_MONTHS)
    } else {
        super::calendar::year_end(entry.checked, 0)
    };
    entry.review_by.or(default).unwrap_or(entry.checked)
}

fn bad_value<T>(file: &SourceFile<'_>, at: &Located<T>, key: &str, found: &str, allowed: &str) -> DataError {
    DataError {
        place: file.place(at),
        problem: Problem::BadValue { key: key.to_owned(), found: found.to_owned(), allowed: allowed.to_owned() },
    }
}

fn figure_kind(raw: &RawFigure) -> Option<FigureKind> {
    let currency = || raw.unit.as_deref().and_then(Currency::new);
    Some(match (raw.kind.value.as_str(), raw.of.as_deref()) {
        ("number", _) => FigureKind::Number,
        ("money", _) => FigureKind::Money(currency()?),
        ("percent", _) => FigureKind::Percent,
        ("date", _) => FigureKind::Date,
        ("set", _) => FigureKind::Set,
        ("scale", _) => FigureKind::Scale,
        ("map", Some("choice")) => FigureKind::ChoiceMap,
        ("map", Some("percent")) => FigureKind::PercentMap,
        ("range", _) => FigureKind::Range(currency()?),
        _ => return None,
    })
}

fn allowed_data(kind: FigureKind) -> &'static str {
    match kind {
        FigureKind::Number | FigureKind::Money(_) | FigureKind::Percent => "\"12\"",
        FigureKind::Date => "\"2026-01-31\"",
        FigureKind::Set => "[\"AT\", \"BE\"]",
        FigureKind::Scale => "[{\"up_to\": \"100\", \"value\": \"1\"}, {\"up_to\": null, \"value\": \"2\"}]",
        FigureKind::ChoiceMap => "{\"option\": \"option\"}",
        FigureKind::PercentMap => "{\"option\": \"12\"}",
        FigureKind::Range(_) => "{\"minimum\": \"1\", \"maximum\": \"2\"}",
    }
}

fn read_data(kind: FigureKind, value: &serde_json::Value, symbols: &mut Symbols) -> Option<FigureData> {
    let decimal = |value: &serde_json::Value| value.as_str()?.parse::<Decimal>().ok();
    Some(match kind {
        FigureKind::Number | FigureKind::Money(_) | FigureKind::Percent => FigureData::Number(decimal(value)?),
        FigureKind::Date => FigureData::Date(value.as_str()?.parse().ok()?),
        FigureKind::Set => {
            let names = value.as_array()?.iter().map(|name| name.as_str());
            FigureData::Set(names.map(|name| Some(symbols.intern(name?))).collect::<Option<_>>()?)
        }
        FigureKind::Scale => {
            let steps: Option<Vec<Step>> = value.as_array()?.iter().map(read_step).collect();
            steps.filter(|steps| is_ascending(steps)).map(FigureData::Scale)?
        }
        FigureKind::ChoiceMap | FigureKind::PercentMap => {
            let entries = value.as_object()?.iter().map(|(key, entry)| Some((symbols.intern(key), read_entry(kind, entry, symbols)?)));
            FigureData::Map(entries.collect::<Option<_>>()?)
        }
        FigureKind::Range(_) => {
            let maximum = match value.get("maximum")? {
                serde_json::Value::Null => None,
                maximum => Some(decimal(maximum)?),
            };
            FigureData::Range(decimal(value.get("minimum")?)?, maximum)
        }
    })
}

fn read_step(step: &serde_json::Value) -> Option<Step> {
    let up_to = match step.get("up_to")? {
        serde_json::Value::Null => None,
        bound => Some(bound.as_str()?.parse().ok()?),
    };
    Some(Step { up_to, value: step.get("value")?.as_str()?.parse().ok()? })
}

fn is_ascending(steps: &[Step]) -> bool {
    let bounded = steps.len().saturating_sub(1);
    steps.last().is_some_and(|last| last.up_to.is_none())
        && steps[..bounded].iter().all(|step| step.up_to.is_some())
        && steps[..bounded].windows(2).all(|pair| pair[0].up_to < pair[1].up_to)
}

fn read_entry(kind: FigureKind, entry: &serde_json::Value, symbols: &mut Symbols) -> Option<MapEntry> {
    let text = entry.as_str().or_else(|| entry.get("value")?.as_str())?;
    let value = match kind {
        FigureKind::ChoiceMap => MapValue::Choice(symbols.intern(text)),
        _ => MapValue::Percent(text.parse().ok()?),
    };
    let confidence = match entry.get("confidence") {
        Some(level) => Some(Confidence::deserialize(level).ok()?),
        None => None,
    };
    let seen = entry.get("seen").and_then(|seen| seen.as_str()).map(str::to_owned);
    Some(MapEntry { value, confidence, seen })
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const FILE: &str = r#"{"format":"madoguchi.figures/1","figures":[
      {"id":"x.rate","kind":"percent","law":"x.act art. 1","values":[
        {"value":"15","from":"2019-01-01","to":"2024-12-31","source":"s","checked":"2026-11-21","confidence":"high"},
        {"value":"14","from":"2025-01-01","source":"s","checked":"2026-11-21","confidence":"high","indexed":true}]}]}"#;

    fn load(text: &str) -> Result<FigureSet, DataError> {
        let mut figures = FigureSet::default();
        let acts = [Act { id: "x.act".to_owned(), title: "Act".to_owned() }];
        figures.load(&SourceFile { name: "f.json", text, overlay: false }, &acts, &mut Symbols::default())?;
        Ok(figures)
    }

    #[test]
    fn each_day_has_its_value() {
        let figures = load(FILE).unwrap_or_default();
        let figure = figures.get(FigureId(0));
        let on = |day| figure.on(day).map(|value| value.data.clone());
        assert_eq!(on(date(2018, 12, 31)), None);
        assert_eq!(on(date(2024, 12, 31)), Some(FigureData::Number(Decimal::from(15))));
        assert_eq!(on(date(2025, 1, 1)), Some(FigureData::Number(Decimal::from(14))));
        assert_eq!(figure.values[0].review_by, date(2026, 12, 31));
        assert_eq!(figure.values[1].review_by, date(2027, 2, 21));
    }

    #[test]
    fn a_wrong_value_is_named_with_its_place() {
        let error = load(&FILE.replace("\"14\"", "14")).err();
        let place = error.as_ref().map(|error| error.place.to_string());
        assert_eq!(place.as_deref(), Some("f.json:4:18"));
        assert!(matches!(error.map(|e| e.problem), Some(Problem::BadValue { found, .. }) if found == "14"));
    }

    #[test]
    fn values_must_follow_each_other() {
        assert!(load(&FILE.replace("2025-01-01", "2024-06-01")).is_err());
        assert!(load(&FILE.replace("\"law\"", "\"lav\"")).is_err());
    }
}
