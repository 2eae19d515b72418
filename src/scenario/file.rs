//! Scenario files: answers in, expected items, days and amounts out, written without Rust (`docs/authoring.md`).

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::Deserialize;
use serde_json::Value as Json;

use crate::domain::located::{DataError, Located, Place, SourceFile};

/// Who worked a scenario out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum By {
    /// A person, from the articles named: it counts as proof.
    Hand,
    /// A second reckoning from the same articles that shares nothing with the program, of which a person read samples: it counts, too.
    Reckoned,
    /// The program, as a start for a person: it shows that an outcome can be reached, and proves nothing.
    Witness,
}

impl By {
    /// Whether it was worked out apart from the program.
    pub fn proves(self) -> bool {
        self != Self::Witness
    }
}

/// One situation of a scenario with what is expected of it.
#[derive(Clone, Debug)]
pub struct Case {
    /// Its title; that of the scenario for the first one.
    pub title: String,
    /// Where it stands.
    pub place: Place,
    /// The day of the law.
    pub law_date: Date,
    /// The day the plan begins.
    pub plan_start: Date,
    /// The answers, as an answers file has them.
    pub answers: Json,
    /// What is expected.
    pub expect: Expect,
}

/// A scenario: one or more cases about the same law.
#[derive(Clone, Debug)]
pub struct Scenario {
    /// The file.
    pub file: String,
    /// What it is about.
    pub title: String,
    /// Who worked it out.
    pub by: By,
    /// The articles it was worked out from.
    pub articles: Vec<String>,
    /// The interview.
    pub interview: String,
    /// The cases.
    pub cases: Vec<Case>,
}

/// A value and the place where it is expected.
#[derive(Clone, Debug)]
pub struct Expected<T> {
    /// What is expected.
    pub value: T,
    /// Where the file says so.
    pub place: Place,
}

/// What is expected of an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ExpectedStatus {
    /// It applies.
    Required,
    /// It does not apply.
    RuledOut,
    /// It is open.
    Possible,
    /// It is open and waits for exactly these paths.
    WaitsFor(BTreeSet<String>),
}

/// By item key (`lu.x.y` or `lu.x.y@staff[m1]`), what is expected.
pub type ByKey<T> = BTreeMap<String, Expected<T>>;

/// What a case expects; all parts may be left out.
#[derive(Clone, Debug, Default)]
pub struct Expect {
    /// Outcomes of some items.
    pub items: ByKey<ExpectedStatus>,
    /// Exactly these are required; the proposals of the support network stand in `blocks`.
    pub required: Option<Expected<BTreeSet<String>>>,
    /// Exactly these are open, with what they wait for.
    pub possible: Option<Expected<BTreeMap<String, BTreeSet<String>>>>,
    /// Exactly these are ruled out.
    pub ruled_out: Option<Expected<BTreeSet<String>>>,
    /// Due days.
    pub due: ByKey<Date>,
    /// What due days wait for.
    pub due_waiting: ByKey<BTreeSet<String>>,
    /// Amounts.
    pub estimates: ByKey<String>,
    /// What amounts wait for.
    pub estimates_waiting: ByKey<BTreeSet<String>>,
    /// The facts that are the reasons, in order.
    pub because: ByKey<Vec<String>>,
    /// Prerequisites that count.
    pub after: ByKey<BTreeSet<String>>,
    /// Exact fees.
    pub fees: ByKey<String>,
    /// Values of figures on the law date.
    pub figures: ByKey<Json>,
    /// Totals.
    pub totals: Option<Expected<Totals>>,
    /// Whether nothing is open.
    pub complete: Option<Expected<bool>>,
    /// The proposals of the support network block by block, in order: exactly these.
    pub blocks: Option<Expected<BTreeMap<u8, Vec<String>>>>,
    /// Ranks of some proposals.
    pub ranks: ByKey<i16>,
    /// Reasons of some proposals.
    pub reasons: ByKey<String>,
    /// Whom to write to first, in order.
    pub first_contacts: Option<Expected<Vec<String>>>,
    /// Remarks for the whole case that are there.
    pub notices: Vec<Expected<String>>,
    /// Remarks that are not.
    pub no_notices: Vec<Expected<String>>,
}

/// Expected totals.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Totals {
    /// Fees of all required items.
    pub fees: String,
    /// Taxes of a full year.
    pub taxes_full_year: String,
    /// What the sums lack.
    #[serde(default)]
    pub incomplete: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawScenario {
    #[serde(default, rename = "format")]
    _format: Option<FormatTag>,
    title: Located<String>,
    by: By,
    #[serde(default)]
    articles: Vec<String>,
    #[serde(default, rename = "worked")]
    _worked: Lines,
    interview: String,
    law_date: Date,
    #[serde(default)]
    plan_start: Option<Date>,
    answers: Json,
    #[serde(default)]
    expect: Option<RawExpect>,
    #[serde(default)]
    cases: Vec<RawCase>,
}

#[derive(Deserialize)]
enum FormatTag {
    #[serde(rename = "madoguchi.scenario/1")]
    V1,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCase {
    title: Located<String>,
    #[serde(default, rename = "articles")]
    _articles: Vec<String>,
    #[serde(default, rename = "worked")]
    _worked: Lines,
    #[serde(default)]
    law_date: Option<Date>,
    #[serde(default)]
    plan_start: Option<Date>,
    #[serde(default)]
    answers: Json,
    expect: RawExpect,
}

/// One line or several.
#[derive(Default, Deserialize)]
#[serde(untagged)]
enum Lines {
    #[default]
    None,
    One(#[allow(dead_code, reason = "read by people only")] String),
    Many(#[allow(dead_code, reason = "read by people only")] Vec<String>),
}

type RawByKey<T> = BTreeMap<String, Located<T>>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields, default)]
#[derive(Default)]
struct RawExpect {
    items: RawByKey<RawStatus>,
    required: Option<Located<BTreeSet<String>>>,
    possible: Option<Located<BTreeMap<String, BTreeSet<String>>>>,
    ruled_out: Option<Located<BTreeSet<String>>>,
    due: RawByKey<Date>,
    due_waiting: RawByKey<BTreeSet<String>>,
    estimates: RawByKey<String>,
    estimates_waiting: RawByKey<BTreeSet<String>>,
    because: RawByKey<Vec<String>>,
    after: RawByKey<BTreeSet<String>>,
    fees: RawByKey<String>,
    figures: RawByKey<Json>,
    totals: Option<Located<Totals>>,
    complete: Option<Located<bool>>,
    blocks: Option<Located<BTreeMap<u8, Vec<String>>>>,
    ranks: RawByKey<i16>,
    reasons: RawByKey<String>,
    first_contacts: Option<Located<Vec<String>>>,
    notices: Vec<Located<String>>,
    no_notices: Vec<Located<String>>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum RawStatus {
    Named(StatusName),
    WaitsFor(BTreeSet<String>),
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum StatusName {
    Required,
    RuledOut,
    Possible,
}

/// Reads a scenario file.
///
/// # Errors
/// The first thing in it that does not follow the format, with its place.
pub fn read(file: &SourceFile<'_>) -> Result<Scenario, DataError> {
    let raw: RawScenario = file.parse()?;
    let plan_start = raw.plan_start.unwrap_or(raw.law_date);
    let mut cases = Vec::new();
    if let Some(expect) = raw.expect {
        cases.push(Case {
            title: raw.title.value.clone(),
            place: file.place(&raw.title),
            law_date: raw.law_date,
            plan_start,
            answers: raw.answers.clone(),
            expect: located(file, expect),
        });
    }
    for case in raw.cases {
        cases.push(Case {
            title: case.title.value.clone(),
            place: file.place(&case.title),
            law_date: case.law_date.unwrap_or(raw.law_date),
            plan_start: case.plan_start.unwrap_or(plan_start),
            answers: laid_over(&raw.answers, &case.answers),
            expect: located(file, case.expect),
        });
    }
    Ok(Scenario { file: file.name.to_owned(), title: raw.title.value, by: raw.by, articles: raw.articles, interview: raw.interview, cases })
}

/// The answers of a case over those of its scenario: a key is replaced as a whole, `null` takes it away.
fn laid_over(base: &Json, over: &Json) -> Json {
    let mut answers = base.clone();
    if let (Some(answers), Some(over)) = (answers.as_object_mut(), over.as_object()) {
        for (fact, value) in over {
            if value.is_null() {
                answers.remove(fact);
            } else {
                answers.insert(fact.clone(), value.clone());
            }
        }
    }
    answers
}

fn located(file: &SourceFile<'_>, raw: RawExpect) -> Expect {
    fn at<T>(file: &SourceFile<'_>, located: Located<T>) -> Expected<T> {
        let place = file.place(&located);
        Expected { value: located.value, place }
    }
    fn all<T>(file: &SourceFile<'_>, raw: RawByKey<T>) -> ByKey<T> {
        raw.into_iter().map(|(key, located)| (key, at(file, located))).collect()
    }
    let status = |raw: RawStatus| match raw {
        RawStatus::Named(StatusName::Required) => ExpectedStatus::Required,
        RawStatus::Named(StatusName::RuledOut) => ExpectedStatus::RuledOut,
        RawStatus::Named(StatusName::Possible) => ExpectedStatus::Possible,
        RawStatus::WaitsFor(paths) => ExpectedStatus::WaitsFor(paths),
    };
    let items = all(file, raw.items).into_iter();
    Expect {
        items: items.map(|(key, expected)| (key, Expected { value: status(expected.value), place: expected.place })).collect(),
        required: raw.required.map(|part| at(file, part)),
        possible: raw.possible.map(|part| at(file, part)),
        ruled_out: raw.ruled_out.map(|part| at(file, part)),
        due: all(file, raw.due),
        due_waiting: all(file, raw.due_waiting),
        estimates: all(file, raw.estimates),
        estimates_waiting: all(file, raw.estimates_waiting),
        because: all(file, raw.because),
        after: all(file, raw.after),
        fees: all(file, raw.fees),
        figures: all(file, raw.figures),
        totals: raw.totals.map(|part| at(file, part)),
        complete: raw.complete.map(|part| at(file, part)),
        blocks: raw.blocks.map(|part| at(file, part)),
        ranks: all(file, raw.ranks),
        reasons: all(file, raw.reasons),
        first_contacts: raw.first_contacts.map(|part| at(file, part)),
        notices: raw.notices.into_iter().map(|part| at(file, part)).collect(),
        no_notices: raw.no_notices.into_iter().map(|part| at(file, part)).collect(),
    }
}
