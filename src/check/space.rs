//! The answers that matter to a condition, reduced to classes it cannot tell apart, and every partial set of them.
//!
//! Each fact is an axis; its digits are the representatives of its classes, then *not known*. A list is an axis of sizes with the
//! fields of its first members as axes of their own. A point of the space is one digit for each axis: a partial set of answers.

use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::domain::evaluator::{Evaluator, Subject};
use crate::domain::facts::{Answer, FactId, Facts, FieldId, GroupId, Key, ListState, Value};
use crate::domain::model::Model;

/// Whether an answer may be missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Open {
    /// It may be unknown for a while; an answer completes it.
    Until,
    /// It may never be answered at all.
    ForGood,
    /// It is asked before everything else.
    Never,
}

/// A number greater than every representative.
const BEYOND: Decimal = Decimal::from_parts(0, 1_000_000, 0, false, 0);

/// What an axis ranges over.
#[derive(Clone, Debug)]
pub enum Axis {
    /// A fact of the case, by representatives.
    Fact(FactId, Vec<Value>, Open),
    /// A field of one of the members.
    Field(GroupId, usize, FieldId, Vec<Value>, Open),
    /// How many members a list has, in ascending order; whether it may also be unasked.
    Size(GroupId, Vec<usize>, bool),
}

/// What stands at one digit of an axis of sizes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shape {
    /// So many, and no more.
    Closed(usize),
    /// Nobody was asked.
    NotAsked,
    /// So many, and perhaps more.
    Open(usize),
}

/// A space of answers under the law of one day.
#[derive(Clone, Debug)]
pub struct Space<'a> {
    model: &'a Model,
    /// The day of the law.
    pub law_date: Date,
    axes: Vec<Axis>,
    digits: Vec<usize>,
}

/// The outcome of a condition at a point.
pub type Outcome = Option<bool>;

impl<'a> Space<'a> {
    /// A space over axes; those of sizes come first.
    pub fn new(model: &'a Model, law_date: Date, mut axes: Vec<Axis>) -> Self {
        axes.sort_by_key(|axis| !matches!(axis, Axis::Size(..)));
        let digits = axes.iter().map(digit_count).collect();
        Self { model, law_date, axes, digits }
    }

    /// The law.
    pub fn model(&self) -> &'a Model {
        self.model
    }

    /// How many points there are; `None` if there are more than can be counted.
    pub fn points(&self) -> Option<usize> {
        self.digits.iter().try_fold(1_usize, |product, digits| product.checked_mul(*digits))
    }

    /// A point by its number.
    pub fn point(&self, mut index: usize) -> Vec<usize> {
        let mut point = vec![0; self.digits.len()];
        for (axis, digits) in self.digits.iter().enumerate().rev() {
            point[axis] = index % digits;
            index /= digits;
        }
        point
    }

    /// A point made of random numbers, one for each axis.
    pub fn random_point(&self, mut random: impl FnMut() -> usize) -> Vec<usize> {
        let mut point: Vec<usize> = self.digits.iter().map(|digits| random() % digits).collect();
        self.forget_absent(&mut point);
        point
    }

    /// Moves on to the next point; `false` after the last one.
    pub fn advance(&self, point: &mut [usize]) -> bool {
        for axis in (0..point.len()).rev() {
            point[axis] += 1;
            if point[axis] < self.digits[axis] {
                return true;
            }
            point[axis] = 0;
        }
        false
    }

    /// Whether members that are not there have no answers at this point: other points say the same as one of these.
    pub fn is_canonical(&self, point: &[usize]) -> bool {
        self.axes.iter().zip(point).all(|(axis, digit)| match axis {
            Axis::Field(group, member, _, values, _) => *member < self.members(*group, point) || *digit == values.len(),
            _ => true,
        })
    }

    /// Takes the answers of members away that are not there.
    pub fn forget_absent(&self, point: &mut [usize]) {
        for index in 0..point.len() {
            if let Axis::Field(group, member, _, values, _) = &self.axes[index]
                && *member >= self.members(*group, point)
            {
                point[index] = values.len();
            }
        }
    }

    fn members(&self, group: GroupId, point: &[usize]) -> usize {
        let size = self.axes.iter().zip(point).find(|(axis, _)| matches!(axis, Axis::Size(of, ..) if *of == group));
        match size {
            Some((Axis::Size(_, sizes, _), digit)) => match shape(sizes, *digit) {
                Shape::Closed(size) | Shape::Open(size) => size,
                Shape::NotAsked => 0,
            },
            _ => 0,
        }
    }

    /// The first axis at which something is open, and the digits that complete it.
    pub fn completions(&self, point: &[usize]) -> Option<(usize, Vec<usize>)> {
        self.axes.iter().zip(point).enumerate().find_map(|(index, (axis, digit))| match axis {
            Axis::Fact(_, values, _) => (*digit == values.len()).then(|| (index, (0..values.len()).collect())),
            Axis::Field(group, member, _, values, _) => {
                let present = *member < self.members(*group, point);
                (present && *digit == values.len()).then(|| (index, (0..values.len()).collect()))
            }
            Axis::Size(_, sizes, _) => match shape(sizes, *digit) {
                Shape::Closed(_) => None,
                Shape::NotAsked => Some((index, (0..sizes.len()).collect())),
                Shape::Open(least) => Some((index, (0..sizes.len()).filter(|size| sizes[*size] >= least).collect())),
            },
        })
    }

    /// The number of a point.
    pub fn index(&self, point: &[usize]) -> usize {
        point.iter().zip(&self.digits).fold(0, |index, (digit, digits)| index * digits + digit)
    }

    /// How many answers are given at a point.
    pub fn answers_given(&self, point: &[usize]) -> usize {
        let given = |(axis, digit): (&Axis, &usize)| match axis {
            Axis::Fact(_, values, _) | Axis::Field(_, _, _, values, _) => *digit < values.len(),
            Axis::Size(_, sizes, _) => shape(sizes, *digit) != Shape::NotAsked,
        };
        self.axes.iter().zip(point).filter(|pair| given(*pair)).count()
    }

    /// The facts of a point.
    pub fn facts(&self, point: &[usize]) -> Facts {
        let mut facts = Facts::empty(&self.model.vocabulary);
        for (axis, digit) in self.axes.iter().zip(point) {
            if let Axis::Size(group, sizes, _) = axis {
                let (members, state) = match shape(sizes, *digit) {
                    Shape::Closed(size) => (size, ListState::Closed),
                    Shape::Open(size) => (size, ListState::Open),
                    Shape::NotAsked => (0, ListState::NotAsked),
                };
                (0..members).for_each(|member| {
                    facts.add_member(*group, &format!("m{}", member + 1));
                });
                facts.set_list_state(*group, state);
            }
        }
        for (axis, digit) in self.axes.iter().zip(point) {
            self.put(&mut facts, axis, *digit);
        }
        facts
    }

    /// Changes the facts of one point into those of another of the same sizes.
    fn put(&self, facts: &mut Facts, axis: &Axis, digit: usize) {
        let answer = |values: &[Value]| values.get(digit).map_or(Answer::NotAsked, |value| Answer::Known(value.clone()));
        match axis {
            Axis::Fact(fact, values, _) => facts.set(*fact, answer(values)),
            Axis::Field(group, member, field, values, _) => {
                if *member >= facts.list(*group).members.len() {
                    return;
                }
                facts.set_field(*group, *member, *field, answer(values));
                // Members beyond those that have axes are like the last one that has.
                let last = self.last_member(*group);
                if *member == last {
                    for copy in last + 1..facts.list(*group).members.len() {
                        facts.set_field(*group, copy, *field, answer(values));
                    }
                }
            }
            Axis::Size(..) => {}
        }
    }

    fn last_member(&self, group: GroupId) -> usize {
        let members = self.axes.iter().filter_map(|axis| match axis {
            Axis::Field(of, member, ..) if *of == group => Some(*member),
            _ => None,
        });
        members.max().unwrap_or(0)
    }

    /// The outcome at every point, in the order of their numbers; points that are not canonical repeat nothing and stay open.
    pub fn outcomes(&self, decide: &dyn Fn(&Evaluator<'_>) -> Outcome) -> Vec<Outcome> {
        let count = self.points().unwrap_or(0);
        let mut outcomes = Vec::with_capacity(count);
        let mut point = vec![0; self.digits.len()];
        let sizes = self.axes.iter().take_while(|axis| matches!(axis, Axis::Size(..))).count();
        let mut facts = self.facts(&point);
        let mut before = point.clone();
        for _ in 0..count {
            if self.is_canonical(&point) {
                if before[..sizes] == point[..sizes] {
                    for axis in sizes..point.len() {
                        if before[axis] != point[axis] {
                            self.put(&mut facts, &self.axes[axis], point[axis]);
                        }
                    }
                } else {
                    facts = self.facts(&point);
                }
                before.copy_from_slice(&point);
                outcomes.push(decide(&Evaluator::seeing_all(self.model, &facts, self.law_date)));
            } else {
                outcomes.push(None);
            }
            self.advance(&mut point);
        }
        outcomes
    }

    /// Whether something that may stay open for good is open at an axis.
    pub fn may_stay_open(&self, axis: usize) -> bool {
        matches!(&self.axes[axis], Axis::Fact(_, _, Open::ForGood) | Axis::Field(_, _, _, _, Open::ForGood))
    }

    /// The facts of a complete point, with numbers beyond all representatives where `point` leaves a number without bounds open.
    pub fn facts_beyond(&self, point: &[usize], completed: &[usize], mut random: impl FnMut() -> usize) -> Facts {
        let mut facts = self.facts(completed);
        for (axis, digit) in self.axes.iter().zip(point) {
            let (key, values) = match axis {
                Axis::Fact(fact, values, _) => (Key::Fact(*fact), values),
                Axis::Field(group, _, field, values, _) => (Key::Field(*group, *field), values),
                Axis::Size(..) => continue,
            };
            let bounds = &self.model.vocabulary.def(key).bounds;
            let number = matches!(values.first(), Some(Value::Number(_)));
            if !number || *digit < values.len() || bounds.maximum.is_some() || random().is_multiple_of(2) {
                continue;
            }
            let beyond = Answer::Known(Value::Number(BEYOND));
            match axis {
                Axis::Fact(fact, ..) => facts.set(*fact, beyond),
                Axis::Field(group, member, field, ..) if *member < facts.list(*group).members.len() => {
                    facts.set_field(*group, *member, *field, beyond);
                }
                _ => {}
            }
        }
        facts
    }

    /// The answers of a point as an answers file writes them.
    pub fn describe(&self, point: &[usize]) -> serde_json::Value {
        crate::interview::answers_file::write(&self.facts(point), &self.model.vocabulary)
    }
}

fn digit_count(axis: &Axis) -> usize {
    match axis {
        Axis::Fact(_, values, open) | Axis::Field(_, _, _, values, open) => values.len() + usize::from(*open != Open::Never),
        Axis::Size(_, sizes, may_be_unasked) => sizes.len() + open_sizes(sizes).count() + usize::from(*may_be_unasked),
    }
}

/// The sizes at which a list may still grow: those below the greatest one.
fn open_sizes(sizes: &[usize]) -> impl Iterator<Item = usize> + '_ {
    sizes.iter().copied().filter(|size| *size > 0 && Some(size) != sizes.last())
}

fn shape(sizes: &[usize], digit: usize) -> Shape {
    match digit.checked_sub(sizes.len()) {
        None => Shape::Closed(sizes[digit]),
        Some(open) => open_sizes(sizes).nth(open).map_or(Shape::NotAsked, Shape::Open),
    }
}

/// The subject that a rule about members is looked at for.
pub fn subject_of(group: Option<GroupId>) -> Subject {
    group.map_or(Subject::Case, |_| Subject::Member(0))
}
