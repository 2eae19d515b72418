//! How far an answer is from changing an outcome: "from 15 employees on a staff delegation is required".
//!
//! Nothing here knows a threshold. The outcome is looked up for other answers, the rest of the case unchanged: for the values
//! that the rule compares with, for ever larger steps away from the answer, and in between by halves.
//!
//! It stands in this room and not in `domain`, as it needs to know which answers there may be (`interview`).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::Checklist;
use crate::domain::evaluate::Status;
use crate::domain::evaluator::{Assumption, Decided, Evaluator, Subject};
use crate::domain::facts::{Answer, FactDef, Facts, GroupId, Key, Kind, Path, Value};
use crate::domain::language::Expr;
use crate::domain::rules::RuleId;
use crate::domain::symbols::Symbol;
use crate::interview::answer;
use crate::interview::script::Interview;

/// A number of the case that can be moved.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Lever<'a> {
    /// An answer.
    Answer(Path),
    /// How many members of a group the law counts, or the sum over them; the expression takes it.
    Total(&'a Expr),
}

/// The nearest number with another outcome, in one direction.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Flip<'a> {
    /// What is moved.
    pub lever: Lever<'a>,
    /// The number now.
    pub from: Decimal,
    /// The nearest one with another outcome.
    pub to: Decimal,
    /// That outcome.
    pub status: Status,
}

/// Other answers to a question that is not about a number, which would change the outcome.
#[derive(Clone, Debug, PartialEq)]
pub struct Turn {
    /// The place of the answer.
    pub path: Path,
    /// The answers that would.
    pub answers: Vec<Value>,
    /// The outcome with any of them.
    pub status: Status,
}

impl Lever<'_> {
    /// What is counted or summed, for a total: the group and the field, if the field is summed as it is.
    pub fn total(&self) -> Option<(GroupId, Option<Key>)> {
        match self {
            Self::Answer(_) => None,
            Self::Total(Expr::Sum(group, parts)) => Some((*group, summed(&parts.1))),
            Self::Total(Expr::Count(group, _)) => Some((*group, None)),
            Self::Total(_) => None,
        }
    }
}

/// The field that a sum adds up, if it adds up a field.
fn summed(value: &Expr) -> Option<Key> {
    match value {
        Expr::Field(group, field) => Some(Key::Field(*group, *field)),
        _ => None,
    }
}

/// The numbers that a lever can be moved to.
#[derive(Clone, Copy, Debug)]
struct Range {
    least: Decimal,
    most: Decimal,
    places: u32,
}

impl Range {
    fn of_answer(def: &FactDef) -> Self {
        let places = answer::places(def.kind);
        let above = def.bounds.above.map(|above| above + Decimal::new(1, places));
        Self {
            least: def.bounds.minimum.or(above).unwrap_or(-answer::GREATEST),
            most: def.bounds.maximum.unwrap_or(answer::GREATEST),
            places,
        }
    }

    fn of_total(field: Option<&FactDef>) -> Self {
        match field {
            // The shares of all members together are not more than the whole.
            Some(def) if def.kind == Kind::Percent => Self { least: Decimal::ZERO, ..Self::of_answer(def) },
            Some(def) => {
                let range = Self::of_answer(def);
                Self { least: range.least.min(Decimal::ZERO), most: answer::GREATEST, places: range.places }
            }
            None => Self { least: Decimal::ZERO, most: answer::GREATEST, places: 0 },
        }
    }

    fn step(&self) -> Decimal {
        Decimal::new(1, self.places)
    }

    fn holds(&self, number: Decimal) -> bool {
        (self.least..=self.most).contains(&number)
    }
}

/// The factor by which the steps away from an answer grow.
const STRIDE: i64 = 8;

/// Finds flips in one case under the law of one day.
#[derive(Debug)]
pub struct Finder<'a> {
    interview: &'a Interview,
    facts: &'a Facts,
    evaluator: Evaluator<'a>,
}

impl<'a> Finder<'a> {
    /// The finder of a case.
    pub fn new(interview: &'a Interview, facts: &'a Facts, law_date: Date) -> Self {
        Self { interview, facts, evaluator: Evaluator::seeing_all(&interview.model, facts, law_date) }
    }

    /// The flips of everything on a checklist, by the place of the item in it.
    pub fn of_checklist(&mut self, checklist: &Checklist) -> Vec<(usize, Flip<'a>)> {
        let mut found = Vec::new();
        for (index, item) in checklist.items.iter().enumerate() {
            found.extend(self.flips(item.rule, item.subject).into_iter().map(|flip| (index, flip)));
        }
        found
    }

    /// The flips of one rule for one subject, in the order in which the rule reads the answers.
    pub fn flips(&mut self, rule: RuleId, subject: Subject) -> Vec<Flip<'a>> {
        let behind = self.interview.model.expressions_behind(rule);
        let thresholds = self.thresholds(&behind, subject);
        let mut found = Vec::new();
        for lever in self.levers(rule, subject, &behind) {
            found.extend(self.both_ways(lever, rule, subject, &thresholds));
        }
        found
    }

    /// The flips of everything that one answer can move: for each direction the nearest number, with all that it changes.
    pub fn nearest_for(&mut self, path: Path, checklist: &Checklist) -> Vec<(usize, Flip<'a>)> {
        let mut found: Vec<(usize, Flip<'a>)> = Vec::new();
        for (index, item) in checklist.items.iter().enumerate() {
            if self.interview.reads.readers(path.key()).contains(&item.rule) {
                let behind = self.interview.model.expressions_behind(item.rule);
                let thresholds = self.thresholds(&behind, item.subject);
                found.extend(self.both_ways(Lever::Answer(path), item.rule, item.subject, &thresholds).map(|flip| (index, flip)));
            }
        }
        let up = found.iter().filter(|(_, flip)| flip.to > flip.from).map(|(_, flip)| flip.to).min();
        let down = found.iter().filter(|(_, flip)| flip.to < flip.from).map(|(_, flip)| flip.to).max();
        found.retain(|(_, flip)| Some(flip.to) == up || Some(flip.to) == down);
        found
    }

    /// The numbers that a rule may read: answers, and counts and sums over groups in the place of the fields they add up.
    fn levers(&self, rule: RuleId, subject: Subject, behind: &[&'a Expr]) -> Vec<Lever<'a>> {
        let totals = totals(behind);
        let added_up: Vec<Key> = totals.iter().filter_map(|total| Lever::Total(total).total()?.1).collect();
        let own_group = self.interview.model.rule(rule).subject;
        let mut levers = Vec::new();
        for key in &self.interview.reads.rules[usize::from(rule.0)].condition {
            match key {
                Key::Fact(fact) => levers.push(Lever::Answer(Path::Fact(*fact))),
                Key::Field(group, field) => {
                    let members = 0..self.facts.list(*group).members.len();
                    let own = members.filter(|member| match subject {
                        Subject::Member(own) if own_group == Some(*group) => own == *member,
                        _ => !added_up.contains(key),
                    });
                    levers.extend(own.map(|member| Lever::Answer(Path::Field(*group, member, *field))));
                }
            }
        }
        levers.extend(totals.into_iter().map(Lever::Total));
        levers
    }

    /// The numbers that stand in a rule or that it compares with: outcomes change there, if anywhere.
    fn thresholds(&self, behind: &[&'a Expr], subject: Subject) -> Vec<Decimal> {
        let mut found = Vec::new();
        let mut add = |number: Option<Decimal>| {
            if let Some(number) = number.filter(|number| !found.contains(number)) {
                found.push(number);
            }
        };
        for expr in behind {
            expr.walk(&mut |part| match part {
                Expr::Number(_) | Expr::Figure(..) => add(self.evaluator.number(part, subject)),
                Expr::Compare(_, sides) => {
                    add(self.evaluator.number(&sides.0, subject));
                    add(self.evaluator.number(&sides.1, subject));
                }
                _ => {}
            });
        }
        found
    }

    fn both_ways(
        &mut self,
        lever: Lever<'a>,
        rule: RuleId,
        subject: Subject,
        thresholds: &[Decimal],
    ) -> impl Iterator<Item = Flip<'a>> + use<'a> {
        let now = self.evaluator.status(rule, subject);
        let known = self.number(lever, subject);
        let ways = known.map(|(from, range)| {
            [Decimal::ONE, Decimal::NEGATIVE_ONE].map(|way| {
                let mut probe = |to: Decimal| self.status_at(lever, to, rule, subject);
                let found = nearest(from, now, &probes(from, way, &range, thresholds), &range, &mut probe);
                found.map(|(to, status)| Flip { lever, from, to, status })
            })
        });
        self.evaluator.assume(None);
        ways.into_iter().flatten().flatten()
    }

    /// The number that a lever has now, and those it may have; `None` if it has none.
    fn number(&self, lever: Lever<'a>, subject: Subject) -> Option<(Decimal, Range)> {
        let vocabulary = &self.interview.model.vocabulary;
        match lever {
            Lever::Answer(path) => {
                let Answer::Known(Value::Number(number)) = self.facts.at(path) else { return None };
                Some((*number, Range::of_answer(vocabulary.def(path.key()))))
            }
            Lever::Total(expr) => {
                let (_, field) = lever.total()?;
                Some((self.evaluator.number(expr, subject)?, Range::of_total(field.map(|field| vocabulary.def(field)))))
            }
        }
    }

    fn status_at(&mut self, lever: Lever<'a>, number: Decimal, rule: RuleId, subject: Subject) -> Status {
        self.evaluator.assume(Some(match lever {
            Lever::Answer(path) => Assumption::Answer(self.facts.slot(path), Decided::Number(number)),
            Lever::Total(expr) => Assumption::Number(expr, number),
        }));
        self.evaluator.status(rule, subject)
    }

    /// The other answers to questions that are not about numbers which would each change the outcome by themselves.
    pub fn turns(&self, rule: RuleId, subject: Subject) -> Vec<Turn> {
        let now = self.evaluator.status(rule, subject);
        let own_group = self.interview.model.rule(rule).subject;
        let mut turns = Vec::new();
        for key in &self.interview.reads.rules[usize::from(rule.0)].condition {
            let members = match (key, subject) {
                (Key::Fact(_), _) => 0..1,
                (Key::Field(group, _), Subject::Member(member)) if own_group == Some(*group) => member..member + 1,
                (Key::Field(group, _), _) => 0..self.facts.list(*group).members.len(),
            };
            for member in members {
                let path = match key {
                    Key::Fact(fact) => Path::Fact(*fact),
                    Key::Field(group, field) => Path::Field(*group, member, *field),
                };
                self.turns_at(path, now, rule, subject, &mut turns);
            }
        }
        turns
    }

    fn turns_at(&self, path: Path, now: Status, rule: RuleId, subject: Subject, turns: &mut Vec<Turn>) {
        let Answer::Known(given) = self.facts.at(path) else { return };
        for value in self.alternatives(path, given) {
            let status = self.status_with(path, &value, rule, subject);
            if status == now {
                continue;
            }
            match turns.iter_mut().find(|turn| turn.path == path && turn.status == status) {
                Some(turn) => turn.answers.push(value),
                None => turns.push(Turn { path, answers: vec![value], status }),
            }
        }
    }

    /// The answers that could stand in the place of one; for several options, each taken away or added by itself.
    fn alternatives(&self, path: Path, given: &Value) -> Vec<Value> {
        let options = || self.interview.model.vocabulary.def(path.key()).options.iter().filter(|option| !self.is_barred(path, **option));
        match given {
            Value::Bool(truth) => vec![Value::Bool(!truth)],
            Value::Choice(chosen) => options().filter(|option| *option != chosen).map(|option| Value::Choice(*option)).collect(),
            Value::Several(chosen) => options()
                .map(|option| {
                    let mut others: Vec<Symbol> = chosen.iter().copied().filter(|known| known != option).collect();
                    if others.len() == chosen.len() {
                        others.push(*option);
                    }
                    Value::Several(others)
                })
                .collect(),
            Value::Number(_) | Value::Date(_) | Value::Text(_) => Vec::new(),
        }
    }

    /// Whether the interview would refuse an option in this case.
    fn is_barred(&self, path: Path, option: Symbol) -> bool {
        let question = self.interview.question(path.key());
        let mut bars = question.iter().flat_map(|question| &question.barred).filter(|barred| barred.option == option);
        bars.any(|barred| self.evaluator.truth(&barred.when, Subject::Case) == Some(true))
    }

    fn status_with(&self, path: Path, value: &Value, rule: RuleId, subject: Subject) -> Status {
        let decided = match value {
            Value::Bool(truth) => Decided::Bool(*truth),
            Value::Choice(option) => Decided::Option(*option),
            Value::Several(options) => Decided::Options(options),
            Value::Number(number) => Decided::Number(*number),
            Value::Date(date) => Decided::Date(*date),
            Value::Text(_) => return self.evaluator.status(rule, subject),
        };
        let mut evaluator = Evaluator::seeing_all(&self.interview.model, self.facts, self.evaluator.law_date);
        evaluator.assume(Some(Assumption::Answer(self.facts.slot(path), decided)));
        evaluator.status(rule, subject)
    }
}

/// The counts and sums over groups in expressions, each once.
fn totals<'a>(behind: &[&'a Expr]) -> Vec<&'a Expr> {
    let mut found: Vec<&'a Expr> = Vec::new();
    for expr in behind {
        expr.walk(&mut |part| {
            if matches!(part, Expr::Count(..) | Expr::Sum(..)) && !found.contains(&part) {
                found.push(part);
            }
        });
    }
    found
}

/// The numbers to look at in one direction, the nearest first.
fn probes(from: Decimal, way: Decimal, range: &Range, thresholds: &[Decimal]) -> Vec<Decimal> {
    let step = range.step();
    let mut probes = Vec::new();
    for threshold in thresholds {
        let threshold = threshold.round_dp(range.places);
        probes.extend([threshold - step, threshold, threshold + step]);
    }
    let end = if way.is_sign_positive() { range.most } else { range.least };
    let mut distance = step;
    while distance < (end - from).abs() {
        probes.push(from + way * distance);
        distance *= Decimal::from(STRIDE);
    }
    probes.push(end);
    probes.retain(|probe| range.holds(*probe) && (*probe - from) * way > Decimal::ZERO);
    probes.sort_by_key(|probe| (*probe - from).abs());
    probes.dedup();
    probes
}

/// The number nearest to `from` among `probes` and between them that has another outcome than `now`.
fn nearest(
    from: Decimal,
    now: Status,
    probes: &[Decimal],
    range: &Range,
    status_at: &mut impl FnMut(Decimal) -> Status,
) -> Option<(Decimal, Status)> {
    let mut same = from;
    let mut other = None;
    for probe in probes {
        let status = status_at(*probe);
        if status != now {
            other = Some((*probe, status));
            break;
        }
        same = *probe;
    }
    let (mut other, mut status) = other?;
    while (other - same).abs() > range.step() {
        let middle = ((same + other) / Decimal::TWO).round_dp_with_strategy(range.places, rust_decimal::RoundingStrategy::ToZero);
        if middle == same || middle == other {
            break;
        }
        let found = status_at(middle);
        if found == now {
            same = middle;
        } else {
            (other, status) = (middle, found);
        }
    }
    Some((other, status))
}
