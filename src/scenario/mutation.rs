//! Small errors planted into the law, one at a time: which of them would the scenarios worked out by hand notice?

use std::collections::BTreeMap;

use serde_json::Value as Json;

use super::file::{Case, Scenario};
use super::run::run;
use crate::data::DataFiles;
use crate::domain::facts::{Key, Kind};
use crate::domain::language::{Comparison, Form, Node, Scope};
use crate::domain::located::{DataError, Place};
use crate::domain::model::Model;
use crate::domain::texts::{self, LawText, Owner, end_of, sign_of};
use crate::interview::script::{Interview, Law};

/// What kind of error was planted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mutation {
    /// A comparison turned around.
    Flip,
    /// A threshold moved by one step: the equal case on the other side.
    Threshold,
    /// An option replaced by another of the same fact.
    Option,
    /// The value of a figure altered.
    Figure,
}

impl Mutation {
    /// The end of its key in the locales (`mutation-…`).
    pub fn key(self) -> &'static str {
        match self {
            Self::Flip => "flip",
            Self::Threshold => "threshold",
            Self::Option => "option",
            Self::Figure => "figure",
        }
    }
}

/// An error that was planted.
#[derive(Clone, Debug)]
pub struct Mutant {
    /// What kind.
    pub mutation: Mutation,
    /// Where.
    pub place: Place,
    /// What stood there.
    pub before: String,
    /// What was put there.
    pub after: String,
    /// The items or the figure it concerns: their scenarios are tried first.
    about: Vec<String>,
    /// The file and its text with the error.
    file: String,
    text: String,
}

/// What the scenarios noticed.
#[derive(Debug, Default)]
pub struct Report {
    /// By kind: how many errors were planted, and how many were noticed.
    pub counts: BTreeMap<Mutation, (usize, usize)>,
    /// Those that nobody noticed.
    pub unnoticed: Vec<Mutant>,
}

impl Report {
    /// How many errors were planted, and how many noticed, in all.
    pub fn total(&self) -> (usize, usize) {
        self.counts.values().fold((0, 0), |sum, count| (sum.0 + count.0, sum.1 + count.1))
    }

    fn add(&mut self, mutant: Mutant, noticed: bool) {
        let count = self.counts.entry(mutant.mutation).or_default();
        count.0 += 1;
        count.1 += usize::from(noticed);
        if !noticed {
            self.unnoticed.push(mutant);
        }
    }
}

/// Plants every error into the interview's own law and runs the scenarios that were worked out by hand. Every `step`-th error only, from the first one.
///
/// # Errors
/// Law that cannot be read even without errors.
pub fn mutate(data: &DataFiles, interview: &str, scenarios: &[Scenario], step: usize) -> Result<Report, DataError> {
    let law = Law::of(data, interview)?;
    let sound = Interview::load(data, interview)?;
    let texts = texts::of(&sound.model, &law.files)?;
    let own = |text: &&LawText<'_>| sound.owns(text.file.name);
    let mut mutants: Vec<Mutant> = texts.iter().filter(own).flat_map(|text| in_text(&sound.model, text)).collect();
    for file in law.files.figures.iter().filter(|file| sound.owns(file.name)) {
        mutants.extend(in_figures(file.name, file.text));
    }
    let mutants: Vec<Mutant> = mutants.into_iter().step_by(step.max(1)).collect();
    let scenarios: Vec<Scenario> =
        scenarios.iter().filter(|scenario| scenario.by.proves()).map(|scenario| passing(scenario, &sound)).collect();
    let scenarios: Vec<&Scenario> = scenarios.iter().collect();
    let workers = std::thread::available_parallelism().map_or(1, usize::from).min(8);
    let share = mutants.len().div_ceil(workers).max(1);
    let mut report = Report::default();
    let noticed: Vec<Vec<Option<bool>>> = std::thread::scope(|scope| {
        let try_all = |mutants: &[Mutant]| mutants.iter().map(|mutant| notices(data, interview, &scenarios, mutant)).collect();
        let handles: Vec<_> = mutants.chunks(share).map(|chunk| scope.spawn(move || try_all(chunk))).collect();
        handles.into_iter().map(|handle| handle.join().unwrap_or_default()).collect()
    });
    for (mutant, noticed) in mutants.into_iter().zip(noticed.into_iter().flatten()) {
        if let Some(noticed) = noticed {
            report.add(mutant, noticed);
        }
    }
    Ok(report)
}

/// A scenario with the cases that come out as expected while there is no error: only they can notice one.
fn passing(scenario: &Scenario, sound: &Interview) -> Scenario {
    let passes = |case: &&Case| run(case, sound).is_ok_and(|found| found.is_empty());
    Scenario { cases: scenario.cases.iter().filter(passes).cloned().collect(), ..scenario.clone() }
}

/// Whether some scenario comes out differently; nothing if the law with the error does not load, which is noticed by that.
fn notices(data: &DataFiles, interview: &str, scenarios: &[&Scenario], mutant: &Mutant) -> Option<bool> {
    let changed = data.with_text(&mutant.file, mutant.text.clone());
    let interview = Interview::load(&changed, interview).ok()?;
    let is_about = |key: &String| mutant.about.iter().any(|about| key.split('@').next() == Some(about));
    let concerns = |case: &Case| {
        let expect = &case.expect;
        let placed = expect.blocks.iter().flat_map(|blocks| blocks.value.values().flatten());
        let keys = expect.items.keys().chain(expect.figures.keys()).chain(expect.estimates.keys()).chain(expect.due.keys());
        keys.chain(placed).any(is_about)
    };
    let all = scenarios.iter().flat_map(|scenario| &scenario.cases);
    let (first, rest): (Vec<&Case>, Vec<&Case>) = all.partition(|case| concerns(case));
    let mut cases = first.into_iter().chain(rest);
    Some(cases.any(|case| run(case, &interview).map_or(true, |found| !found.is_empty())))
}

/// The errors that can be planted in a condition or a day.
fn in_text(model: &Model, text: &LawText<'_>) -> Vec<Mutant> {
    let mut mutants = Vec::new();
    let Some(tree) = text.tree() else { return mutants };
    let written = &text.text.value;
    let about = owners(model, text.owner);
    let mut plant = |mutation, node: &Node, from: usize, to: usize, after: &str| {
        let changed = format!("{}{after}{}", &written[..from], &written[to..]);
        let Some(whole) = replaced(text.file.text, written, &changed, text) else { return };
        mutants.push(Mutant {
            mutation,
            place: text.place(node),
            before: written[from..to].to_owned(),
            after: after.to_owned(),
            about: about.clone(),
            file: text.file.name.to_owned(),
            text: whole,
        });
    };
    texts::visit(model, &tree, text.scope, &mut |node, scope| match &node.form {
        Form::Compare(comparison, sides) => {
            let Some((from, to)) = sign_between(written, &sides.0, &sides.1, *comparison) else { return };
            plant(Mutation::Flip, node, from, to, turned(*comparison));
            match bordering(*comparison) {
                Some(sign) => plant(Mutation::Threshold, node, from, to, sign),
                None => {
                    if let Some(other) = other_option(model, &sides.0, &sides.1, scope) {
                        plant(Mutation::Option, &sides.1, sides.1.offset, end_of(written, &sides.1), &other);
                    }
                }
            }
        }
        Form::In { subject, list, negated } => {
            let from = end_of(written, subject);
            let Some(word) = written[from..list.offset].find("in ").map(|at| from + at) else { return };
            if *negated {
                let not = written[from..word].find("not").map_or(word, |at| from + at);
                plant(Mutation::Flip, node, not, word + 2, "in");
            } else {
                plant(Mutation::Flip, node, word, word + 2, "not in");
            }
            if let Form::List(options) = &list.form {
                for option in options {
                    if let Some(other) = option_outside(model, subject, options, scope) {
                        plant(Mutation::Option, option, option.offset, end_of(written, option), &other);
                    }
                }
            }
        }
        Form::Call(name, parts) if name == "has" => {
            plant(Mutation::Flip, node, node.offset, node.offset, "not ");
            if let [fact, option] = parts.as_slice()
                && let Some(other) = other_option(model, fact, option, scope)
            {
                plant(Mutation::Option, option, option.offset, end_of(written, option), &other);
            }
        }
        Form::Number(number) => {
            plant(Mutation::Threshold, node, node.offset, end_of(written, node), &(number + rust_decimal::Decimal::ONE).to_string())
        }
        _ => {}
    });
    mutants
}

/// The file with one text changed, at the place of that text.
fn replaced(file: &str, written: &str, changed: &str, text: &LawText<'_>) -> Option<String> {
    let place = text.file.place_inside(&text.text, 0);
    let line_start: usize = file.split_inclusive('\n').take(place.line - 1).map(str::len).sum();
    let column: usize = file[line_start..].chars().take(place.column - 1).map(char::len_utf8).sum();
    let at = line_start + column;
    file[at..].starts_with(written).then(|| format!("{}{changed}{}", &file[..at], &file[at + written.len()..]))
}

fn owners(model: &Model, owner: Owner) -> Vec<String> {
    match owner {
        Owner::Rule(rule) => vec![model.rule(rule).id.clone()],
        Owner::Derived(derived) => {
            let name = &model.derived[usize::from(derived.0)].name;
            vec![name.clone()]
        }
    }
}

fn sign_between(text: &str, left: &Node, right: &Node, comparison: Comparison) -> Option<(usize, usize)> {
    let sign = sign_of(comparison);
    let from = end_of(text, left);
    let at = from + text[from..right.offset].rfind(sign)?;
    Some((at, at + sign.len()))
}

fn turned(comparison: Comparison) -> &'static str {
    match comparison {
        Comparison::Equal => "!=",
        Comparison::Unequal => "==",
        Comparison::Less => ">=",
        Comparison::AtMost => ">",
        Comparison::Greater => "<=",
        Comparison::AtLeast => "<",
    }
}

fn bordering(comparison: Comparison) -> Option<&'static str> {
    match comparison {
        Comparison::Equal | Comparison::Unequal => None,
        Comparison::Less => Some("<="),
        Comparison::AtMost => Some("<"),
        Comparison::Greater => Some(">="),
        Comparison::AtLeast => Some(">"),
    }
}

/// Another option of the fact that is compared with an option.
fn other_option(model: &Model, fact: &Node, option: &Node, scope: Scope) -> Option<String> {
    option_outside(model, fact, std::slice::from_ref(option), scope)
}

/// The first option of a fact that is not among those named.
fn option_outside(model: &Model, fact: &Node, named: &[Node], scope: Scope) -> Option<String> {
    let Form::Name(name) = &fact.form else { return None };
    let taken: Vec<&str> = named
        .iter()
        .filter_map(|node| match &node.form {
            Form::Name(name) => Some(name.as_str()),
            _ => None,
        })
        .collect();
    let options = match model.vocabulary.key(name) {
        Some(key) => options_of(model, key)?,
        None => match model.part(fact, scope)?.1 {
            crate::domain::language::Type::Option(options) => options,
            _ => return None,
        },
    };
    if !taken.iter().all(|name| model.vocabulary.symbols.get(name).is_some_and(|symbol| options.contains(&symbol))) {
        return None;
    }
    let mut names = options.iter().map(|option| model.vocabulary.symbols.name(*option));
    names.find(|name| !taken.contains(name)).map(str::to_owned)
}

fn options_of(model: &Model, key: Key) -> Option<Vec<crate::domain::symbols::Symbol>> {
    let def = model.vocabulary.def(key);
    matches!(def.kind, Kind::Choice | Kind::Several | Kind::Country).then(|| def.options.clone())
}

/// Every value of every figure, altered.
fn in_figures(name: &str, text: &str) -> Vec<Mutant> {
    let mut mutants = Vec::new();
    let Ok(file) = serde_json::from_str::<Json>(text) else { return mutants };
    let figures = file.get("figures").and_then(Json::as_array).cloned().unwrap_or_default();
    for (index, figure) in figures.iter().enumerate() {
        let id = figure.get("id").and_then(Json::as_str).unwrap_or_default();
        let line = text.lines().position(|line| line.contains(&format!("\"{id}\""))).map_or(0, |line| line + 1);
        let values = figure.get("values").and_then(Json::as_array).cloned().unwrap_or_default();
        for (number, value) in values.iter().enumerate() {
            let Some(before) = value.get("value") else { continue };
            for after in altered(before) {
                let mut changed = file.clone();
                changed["figures"][index]["values"][number]["value"] = after.clone();
                mutants.push(Mutant {
                    mutation: Mutation::Figure,
                    place: Place { file: name.to_owned(), line, column: 1 },
                    before: format!("{id}: {before}"),
                    after: after.to_string(),
                    about: vec![id.to_owned()],
                    file: name.to_owned(),
                    text: changed.to_string(),
                });
            }
        }
    }
    mutants
}

/// The alterations of a value: numbers one more, days one later, a member of a set left out, each step of a scale one more.
fn altered(value: &Json) -> Vec<Json> {
    match value {
        Json::String(text) => altered_text(text).map(Json::String).into_iter().collect(),
        Json::Array(parts) if parts.iter().all(Json::is_string) => {
            (0..parts.len().min(1)).map(|left_out| Json::Array(without(parts, left_out))).collect()
        }
        Json::Array(parts) => (0..parts.len())
            .filter_map(|index| {
                let mut changed = parts.clone();
                let step = altered(&parts[index]).into_iter().next()?;
                changed[index] = step;
                Some(Json::Array(changed))
            })
            .collect(),
        Json::Object(parts) => {
            let first = ["value", "minimum"].iter().find(|key| parts.contains_key(**key));
            let keys: Vec<String> = first.map_or_else(|| parts.keys().cloned().collect(), |key| vec![(*key).to_owned()]);
            let change = |key: &String| {
                let mut changed = parts.clone();
                changed[key] = altered(&parts[key]).into_iter().next()?;
                Some(Json::Object(changed))
            };
            keys.iter().filter_map(change).collect()
        }
        _ => Vec::new(),
    }
}

fn without(parts: &[Json], index: usize) -> Vec<Json> {
    parts.iter().enumerate().filter(|(at, _)| *at != index).map(|(_, part)| part.clone()).collect()
}

fn altered_text(text: &str) -> Option<String> {
    if let Ok(number) = text.parse::<rust_decimal::Decimal>() {
        return number.checked_add(rust_decimal::Decimal::ONE).map(|more| more.to_string());
    }
    let day = text.parse::<jiff::civil::Date>().ok()?;
    day.tomorrow().ok().map(|day| day.to_string())
}
