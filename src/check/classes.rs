//! From the conditions of the law to the answers that matter to them: a representative of each class of answers that no
//! condition among them tells apart. Thresholds are found by looking, not by reading: where a comparison turns, there is one.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::space::{Axis, Open};
use crate::domain::evaluator::{Evaluator, Subject};
use crate::domain::facts::{Answer, FactDef, Facts, FieldId, GroupId, Key, Kind, ListState, Value};
use crate::domain::figures::FigureId;
use crate::domain::language::Expr;
use crate::domain::model::Model;
use crate::domain::rules::RuleId;
use crate::domain::view::View;

/// Everything that some root expressions rest on.
#[derive(Debug, Default)]
struct Reach<'a> {
    /// The smallest parts that are true or false.
    atoms: Vec<(&'a Expr, Option<GroupId>)>,
    keys: BTreeSet<KeyOrder>,
    figures: BTreeSet<FigureId>,
    in_force: Vec<Date>,
    /// Keys that functions say may never be answered.
    for_good: BTreeSet<KeyOrder>,
    /// Groups that `any`, `count`, `sum`, `first` or `empty` look through.
    looked_through: BTreeSet<GroupId>,
    seen: HashSet<*const Expr>,
    seen_rules: BTreeSet<RuleId>,
}

/// Keys in a fixed order: facts of the case, then fields.
type KeyOrder = (u16, u16, u16);

fn order(key: Key) -> KeyOrder {
    match key {
        Key::Fact(fact) => (0, fact.0, 0),
        Key::Field(group, field) => (1, group.0, field.0),
    }
}

fn key_of(order: KeyOrder) -> Key {
    match order {
        (0, fact, _) => Key::Fact(crate::domain::facts::FactId(fact)),
        (_, group, field) => Key::Field(GroupId(group), FieldId(field)),
    }
}

/// The conditions whose space is looked for: rules with everything that decides them.
#[derive(Debug)]
pub struct Conditions<'a> {
    model: &'a Model,
    reach: Reach<'a>,
    subject: Option<GroupId>,
    /// Keys that the `given` of the rule's file reads: they are asked before everything else.
    given: BTreeSet<KeyOrder>,
}

/// Greatest number of representatives that one threshold hunt may add to a fact.
const MOST_CUTS: usize = 8;

impl<'a> Conditions<'a> {
    /// What a rule rests on.
    pub fn of_rule(model: &'a Model, rule: RuleId) -> Self {
        let mut reach = Reach::default();
        let subject = model.rule(rule).subject;
        reach.rule(model, rule, subject);
        let mut given = Reach::default();
        if let Some(expr) = &model.rule(rule).given {
            given.expression(model, expr, None);
        }
        Self { model, reach, subject, given: given.keys }
    }

    /// What several expressions about the case rest on, and the rules named.
    pub fn of_expressions(model: &'a Model, rules: &[RuleId], expressions: &[(&'a Expr, Option<GroupId>)]) -> Self {
        let mut reach = Reach::default();
        let mut subject = None;
        for rule in rules {
            reach.rule(model, *rule, model.rule(*rule).subject);
            subject = subject.or(model.rule(*rule).subject);
        }
        for (expr, group) in expressions {
            reach.expression(model, expr, *group);
        }
        Self { model, reach, subject, given: BTreeSet::new() }
    }

    /// The days of law to look at: the first one, and each on which a figure that is read changes or a rule comes or goes.
    pub fn law_dates(&self, first: Date, last: Date) -> Vec<Date> {
        let mut days: BTreeSet<Date> = BTreeSet::from([first]);
        for figure in &self.reach.figures {
            for value in &self.model.figures.get(*figure).values {
                days.extend(value.from);
                days.extend(value.to.and_then(|to| to.tomorrow().ok()));
            }
        }
        days.extend(&self.reach.in_force);
        days.into_iter().filter(|day| first <= *day && *day <= last).collect()
    }

    /// The axes under the law of a day.
    pub fn axes(&self, law_date: Date) -> Vec<Axis> {
        let hunt = Hunt { model: self.model, law_date, reach: &self.reach, subject: self.subject, given: &self.given };
        hunt.axes()
    }
}

impl<'a> Reach<'a> {
    fn rule(&mut self, model: &'a Model, id: RuleId, group: Option<GroupId>) {
        if !self.seen_rules.insert(id) {
            return;
        }
        let rule = model.rule(id);
        self.in_force.extend(rule.in_force.from);
        self.in_force.extend(rule.in_force.to.and_then(|to| to.tomorrow().ok()));
        if let Some(given) = &rule.given {
            self.expression(model, given, None);
        }
        self.expression(model, &rule.when, rule.subject.or(group));
    }

    fn expression(&mut self, model: &'a Model, expr: &'a Expr, group: Option<GroupId>) {
        if !self.seen.insert(std::ptr::from_ref(expr)) {
            return;
        }
        match expr {
            Expr::And(parts) | Expr::Or(parts) => parts.iter().for_each(|part| self.expression(model, part, group)),
            Expr::Not(part) => self.expression(model, part, group),
            Expr::If(parts) => [&parts.0, &parts.1, &parts.2].into_iter().for_each(|part| self.expression(model, part, group)),
            Expr::Any(inner, condition) => {
                self.looked_through.insert(*inner);
                self.expression(model, condition, Some(*inner));
            }
            Expr::Derived(id) | Expr::MemberDerived(id) => {
                self.expression(model, &model.derived[usize::from(id.0)].expr, group);
            }
            Expr::Applies(rule) => self.rule(model, *rule, group),
            atom => {
                self.atoms.push((atom, group));
                self.parts(model, atom, group);
            }
        }
    }

    /// The keys and figures of a part that is looked at as a whole, and the conditions inside it.
    fn parts(&mut self, model: &'a Model, expr: &'a Expr, group: Option<GroupId>) {
        match expr {
            Expr::Fact(fact) => self.key(model, Key::Fact(*fact)),
            Expr::Field(group, field) => self.key(model, Key::Field(*group, *field)),
            Expr::Has(key, _) | Expr::NoneChosen(key) => self.key(model, *key),
            Expr::NoMembers(inner) => {
                self.looked_through.insert(*inner);
            }
            Expr::Count(inner, condition) => {
                self.looked_through.insert(*inner);
                self.expression(model, condition, Some(*inner));
            }
            Expr::Sum(inner, parts) | Expr::First(inner, parts) | Expr::OfFirst(inner, parts) => {
                self.looked_through.insert(*inner);
                self.expression(model, &parts.0, Some(*inner));
                self.parts(model, &parts.1, Some(*inner));
            }
            Expr::Derived(id) | Expr::MemberDerived(id) => {
                let derived = &model.derived[usize::from(id.0)].expr;
                if matches!(derived, Expr::And(_) | Expr::Or(_) | Expr::If(_) | Expr::Not(_) | Expr::Any(..) | Expr::Applies(_)) {
                    self.expression(model, derived, group);
                } else {
                    self.parts(model, derived, group);
                }
            }
            Expr::Figure(figure, day) => {
                self.figures.insert(*figure);
                day.iter().for_each(|day| self.parts(model, day, group));
            }
            Expr::InSet(part, figure) | Expr::Column(figure, part) => {
                self.figures.insert(*figure);
                self.parts(model, part, group);
            }
            Expr::Is(part, _) | Expr::OneOf(part, _) | Expr::Fraction(part) | Expr::Year(part) | Expr::Not(part) => {
                self.parts(model, part, group);
            }
            Expr::Compare(_, sides)
            | Expr::Same(sides)
            | Expr::Product(sides)
            | Expr::AddDays(sides)
            | Expr::AddMonths(sides)
            | Expr::WorkingDays(sides)
            | Expr::YearEnd(sides) => {
                self.parts(model, &sides.0, group);
                self.parts(model, &sides.1, group);
            }
            Expr::Call(function, arguments) => {
                arguments.iter().for_each(|argument| self.parts(model, argument, group));
                let Some(function) = model.function(*function) else { return };
                function.reads.iter().for_each(|name| self.name(model, name, group));
                self.for_good.extend(function.may_stay_open.iter().filter_map(|name| model.vocabulary.key(name)).map(order));
            }
            Expr::And(_) | Expr::Or(_) | Expr::If(_) | Expr::Any(..) | Expr::Applies(_) => self.expression(model, expr, group),
            Expr::Bool(_) | Expr::Number(_) | Expr::Option(_) | Expr::LawDate => {}
        }
    }

    fn name(&mut self, model: &'a Model, name: &str, group: Option<GroupId>) {
        if let Some(key) = model.vocabulary.key(name) {
            if let (Key::Field(of, _), None) = (key, group) {
                self.looked_through.insert(of);
            }
            self.key(model, key);
        } else if let Some(derived) = model.derived_named(name) {
            self.expression(model, &model.derived[usize::from(derived.id.0)].expr, group);
        }
    }

    fn key(&mut self, model: &Model, key: Key) {
        if let Key::Fact(fact) = key
            && let Some(group) = model.vocabulary.group_of(fact)
        {
            self.looked_through.insert(group);
            return;
        }
        self.keys.insert(order(key));
    }
}

/// The hunt for representatives under the law of one day.
struct Hunt<'h, 'a> {
    model: &'a Model,
    law_date: Date,
    reach: &'h Reach<'a>,
    subject: Option<GroupId>,
    given: &'h BTreeSet<KeyOrder>,
}

type Representatives = BTreeMap<KeyOrder, Vec<Value>>;

impl<'a> Hunt<'_, 'a> {
    fn axes(&self) -> Vec<Axis> {
        let mut found: Representatives = BTreeMap::new();
        for key in &self.reach.keys {
            found.insert(*key, self.by_signature(key_of(*key)));
        }
        self.where_comparisons_turn(&mut found);
        let sizes = self.sizes();
        let mut axes = Vec::new();
        for (group, sizes) in &sizes {
            axes.push(Axis::Size(*group, sizes.clone(), self.subject != Some(*group)));
        }
        for (key, values) in found {
            let open = match () {
                () if self.given.contains(&key) => Open::Never,
                () if self.reach.for_good.contains(&key) => Open::ForGood,
                () => Open::Until,
            };
            match key_of(key) {
                Key::Fact(fact) => axes.push(Axis::Fact(fact, values, open)),
                Key::Field(group, field) => {
                    let members = sizes.get(&group).map_or(1, |sizes| sizes.iter().copied().max().unwrap_or(1).min(2));
                    axes.extend((0..members).map(|member| Axis::Field(group, member, field, values.clone(), open)));
                }
            }
        }
        axes
    }

    fn sizes(&self) -> BTreeMap<GroupId, Vec<usize>> {
        let mut sizes = BTreeMap::new();
        for group in &self.reach.looked_through {
            let mut of_group: BTreeSet<usize> = self.sizes_at_which_counts_turn(*group);
            let fields = self.reach.keys.iter().any(|key| key.0 == 1 && key.1 == group.0);
            of_group.extend([0, 1]);
            if fields {
                of_group.insert(2);
            }
            if self.subject == Some(*group) {
                of_group.remove(&0);
            }
            sizes.insert(*group, of_group.into_iter().collect());
        }
        if let Some(group) = self.subject {
            sizes.entry(group).or_insert_with(|| vec![1]);
        }
        sizes
    }

    /// Sizes of a list of members alike at which a comparison of their number turns.
    fn sizes_at_which_counts_turn(&self, group: GroupId) -> BTreeSet<usize> {
        let mut found = BTreeSet::new();
        for (atom, _) in &self.reach.atoms {
            let mut counts = false;
            let mut sums = false;
            self.walk_derived(atom, &mut |part| {
                counts |= matches!(part, Expr::Count(of, condition) if *of == group && matches!(**condition, Expr::Bool(true)));
                sums |= matches!(part, Expr::Sum(..) | Expr::Call(..));
            });
            if !counts || sums {
                continue;
            }
            let truth = |size: usize| {
                let mut facts = Facts::empty(&self.model.vocabulary);
                (0..size).for_each(|member| {
                    facts.add_member(group, &format!("m{member}"));
                });
                facts.set_list_state(group, ListState::Closed);
                Evaluator::seeing_all(self.model, &facts, self.law_date).truth(atom, Subject::Case)
            };
            let mut before = truth(0);
            for size in 1..=200 {
                let now = truth(size);
                if now != before {
                    found.extend([size - 1, size]);
                    before = now;
                }
            }
        }
        found
    }

    fn walk_derived(&self, expr: &Expr, visit: &mut dyn FnMut(&Expr)) {
        let mut derived = Vec::new();
        expr.walk(&mut |part| {
            visit(part);
            if let Expr::Derived(id) | Expr::MemberDerived(id) = part {
                derived.push(*id);
            }
        });
        for id in derived {
            self.walk_derived(&self.model.derived[usize::from(id.0)].expr, visit);
        }
    }

    /// One representative for each way in which the parts that read nothing else can come out.
    fn by_signature(&self, key: Key) -> Vec<Value> {
        let def = self.model.vocabulary.def(key);
        let candidates = self.candidates(key, def);
        let atoms: Vec<(&Expr, Option<GroupId>)> =
            self.reach.atoms.iter().copied().filter(|(atom, group)| self.keys_of(atom, *group) == BTreeSet::from([order(key)])).collect();
        let shared = self.reach.atoms.iter().any(|(atom, group)| {
            let keys = self.keys_of(atom, *group);
            keys.len() > 1 && keys.contains(&order(key))
        });
        // A choice that is read together with other facts may matter option by option.
        if shared && matches!(def.kind, Kind::Choice) {
            return candidates;
        }
        let mut seen: Vec<Vec<Option<bool>>> = Vec::new();
        let mut kept = Vec::new();
        for value in candidates {
            let signature: Vec<Option<bool>> = atoms.iter().map(|(atom, _)| self.truth_with(atom, &[(key, &value)])).collect();
            if !seen.contains(&signature) {
                seen.push(signature);
                kept.push(value);
            }
        }
        kept
    }

    fn candidates(&self, key: Key, def: &FactDef) -> Vec<Value> {
        match def.kind {
            Kind::Bool => vec![Value::Bool(true), Value::Bool(false)],
            Kind::Choice | Kind::Country => def.options.iter().map(|option| Value::Choice(*option)).collect(),
            Kind::Several => self.subsets(key, def),
            Kind::Count | Kind::Money(_) | Kind::Percent => vec![Value::Number(usual_number(def))],
            Kind::Date => vec![Value::Date(USUAL_DAY)],
            Kind::Text | Kind::List => Vec::new(),
        }
    }

    /// Every set of the options that conditions ask for, and one of another option.
    fn subsets(&self, key: Key, def: &FactDef) -> Vec<Value> {
        let mut asked = Vec::new();
        for (atom, _) in &self.reach.atoms {
            self.walk_derived(atom, &mut |part| {
                if let Expr::Has(of, option) = part
                    && *of == key
                    && !asked.contains(option)
                {
                    asked.push(*option);
                }
            });
        }
        let mut sets: Vec<Vec<_>> = vec![Vec::new()];
        if asked.len() <= 4 {
            for option in &asked {
                let with: Vec<Vec<_>> = sets.iter().map(|set| [set.as_slice(), &[*option]].concat()).collect();
                sets.extend(with);
            }
        } else {
            sets.extend(asked.iter().map(|option| vec![*option]));
            sets.push(asked.clone());
        }
        sets.extend(def.options.iter().find(|option| !asked.contains(option)).map(|option| vec![*option]));
        sets.into_iter().map(Value::Several).collect()
    }

    /// The keys that an expression reads.
    fn keys_of(&self, expr: &'a Expr, group: Option<GroupId>) -> BTreeSet<KeyOrder> {
        let mut reach = Reach::default();
        reach.parts(self.model, expr, group);
        let lists = reach.looked_through.iter().map(|group| order(Key::Fact(self.model.vocabulary.group(*group).list)));
        let atoms: Vec<_> = reach.atoms.clone();
        let mut keys: BTreeSet<KeyOrder> = reach.keys.iter().copied().chain(lists).collect();
        for (atom, group) in atoms {
            if !std::ptr::eq(atom, expr) {
                keys.extend(self.keys_of(atom, group));
            }
        }
        keys
    }

    /// The truth of a part when only these answers are given, fields of a member for the first one.
    fn truth_with(&self, expr: &Expr, answers: &[(Key, &Value)]) -> Option<bool> {
        let mut facts = Facts::empty(&self.model.vocabulary);
        for (key, value) in answers {
            self.answer(&mut facts, *key, 0, value);
        }
        self.truth(expr, &facts)
    }

    fn answer(&self, facts: &mut Facts, key: Key, member: usize, value: &Value) {
        match key {
            Key::Fact(fact) => facts.set(fact, Answer::Known(value.clone())),
            Key::Field(group, field) => {
                while facts.list(group).members.len() <= member {
                    let next = facts.list(group).members.len() + 1;
                    facts.add_member(group, &format!("m{next}"));
                    facts.set_list_state(group, ListState::Closed);
                }
                facts.set_field(group, member, field, Answer::Known(value.clone()));
            }
        }
    }

    fn truth(&self, expr: &Expr, facts: &Facts) -> Option<bool> {
        let evaluator = Evaluator::seeing_all(self.model, facts, self.law_date);
        let has_member =
            self.model.vocabulary.groups.iter().enumerate().any(|(group, _)| !facts.list(GroupId(group as u16)).members.is_empty());
        evaluator.truth(expr, if has_member { Subject::Member(0) } else { Subject::Case })
    }

    /// Adds the numbers and days around which comparisons turn.
    fn where_comparisons_turn(&self, found: &mut Representatives) {
        let comparisons: Vec<(&'a Expr, Option<GroupId>)> =
            self.reach.atoms.iter().copied().filter(|(atom, _)| matches!(atom, Expr::Compare(..))).collect();
        // First those that read one fact only: their representatives are the ground for the others. These are looked at twice,
        // because what one fact may be decides where another one turns.
        for alone in [true, false, false] {
            for (atom, group) in &comparisons {
                let keys: Vec<KeyOrder> = self.keys_of(atom, *group).into_iter().filter(|key| found.contains_key(key)).collect();
                if (keys.len() == 1) != alone {
                    continue;
                }
                if !alone {
                    self.add_ends(&keys, found);
                    self.add_days_of_figures(atom, &keys, found);
                }
                for key in &keys {
                    self.cuts(atom, *key, &keys, found);
                }
            }
        }
    }

    /// The least and the greatest number: where several facts are compared, the ends decide what the others can bring about.
    fn add_ends(&self, keys: &[KeyOrder], found: &mut Representatives) {
        for key in keys {
            let def = self.model.vocabulary.def(key_of(*key));
            if let Some(line) = Line::of(def).filter(|line| line.kind != Kind::Date) {
                let values = found.entry(*key).or_default();
                add_value(values, line.value(line.first));
                add_value(values, line.value(line.last));
            }
        }
    }

    /// Days on which figures change that are read on an answered day.
    fn add_days_of_figures(&self, atom: &'a Expr, keys: &[KeyOrder], found: &mut Representatives) {
        let days: Vec<KeyOrder> = keys.iter().copied().filter(|key| self.model.vocabulary.def(key_of(*key)).kind == Kind::Date).collect();
        if days.is_empty() {
            return;
        }
        let facts = self.sample(keys, found, &HashMap::new());
        let evaluator = Evaluator::seeing_all(self.model, &facts, self.law_date);
        let mut changes = BTreeSet::new();
        let mut add = |figure: FigureId| changes.extend(self.model.figures.get(figure).values.iter().filter_map(|value| value.from));
        let mut calls = Vec::new();
        self.walk_derived(atom, &mut |part| match part {
            Expr::Figure(figure, Some(_)) => add(*figure),
            Expr::Call(function, _) => calls.push(*function),
            _ => {}
        });
        for call in calls {
            let Some(function) = self.model.function(call) else { continue };
            let view = View::new(&evaluator, Subject::Member(0));
            let _ = (function.compute)(&view);
            view.figures_read().into_iter().for_each(|(figure, _)| add(figure));
        }
        let representatives = changes.iter().flat_map(|day| [day.yesterday().ok(), Some(*day)]).flatten();
        for key in days {
            let values = found.entry(key).or_default();
            for day in representatives.clone().filter(|day| *day >= FIRST_DAY) {
                add_value(values, Value::Date(day));
            }
        }
    }

    /// A case in which the facts that a comparison reads have their first representatives, but for those given.
    fn sample(&self, keys: &[KeyOrder], found: &Representatives, given: &HashMap<KeyOrder, Value>) -> Facts {
        let mut facts = Facts::empty(&self.model.vocabulary);
        for group in &self.reach.looked_through {
            facts.set_list_state(*group, ListState::Closed);
        }
        for key in keys {
            if let Some(value) = given.get(key).or_else(|| found.get(key).and_then(|values| values.first())) {
                self.answer(&mut facts, key_of(*key), 0, value);
            }
        }
        facts
    }

    /// The values of one fact between which a comparison turns, for the representatives of the other facts it reads.
    fn cuts(&self, atom: &'a Expr, key: KeyOrder, keys: &[KeyOrder], found: &mut Representatives) {
        let def = self.model.vocabulary.def(key_of(key));
        let Some(line) = Line::of(def) else { return };
        let others: Vec<KeyOrder> = keys.iter().copied().filter(|other| *other != key).collect();
        let mut added = 0;
        for given in combinations(&others, found) {
            let mut facts = self.sample(keys, found, &given);
            let mut truth = |at: i128| {
                self.answer(&mut facts, key_of(key), 0, &line.value(at));
                self.truth(atom, &facts)
            };
            let usual = line.position(&usual_value(def));
            for (low, high) in [(line.first, usual), (usual, line.last)] {
                if let Some(turn) = bisect(low, high, &mut truth) {
                    let values = found.entry(key).or_default();
                    let before = values.len();
                    add_value(values, line.value(turn));
                    add_value(values, line.value(turn + 1));
                    added += usize::from(values.len() > before);
                }
            }
            if added >= MOST_CUTS {
                return;
            }
        }
    }
}

/// Some combinations of the representatives of several facts: each alone at its other values, the rest at their first.
fn combinations(keys: &[KeyOrder], found: &Representatives) -> Vec<HashMap<KeyOrder, Value>> {
    let mut combinations = vec![HashMap::new()];
    for key in keys {
        for value in found.get(key).into_iter().flatten().skip(1) {
            combinations.push(HashMap::from([(*key, value.clone())]));
        }
    }
    combinations
}

fn add_value(values: &mut Vec<Value>, value: Value) {
    if !values.contains(&value) {
        values.push(value);
    }
}

/// A day in the middle of what the program deals with.
const USUAL_DAY: Date = Date::constant(2026, 3, 1);

/// Days before it need no representatives of their own.
const FIRST_DAY: Date = Date::constant(2023, 1, 1);

fn usual_number(def: &FactDef) -> Decimal {
    let usual = match def.kind {
        Kind::Count => Decimal::from(3),
        Kind::Percent => Decimal::from(20),
        _ => Decimal::from(60_000),
    };
    let above = def.bounds.above.map_or(usual, |above| usual.max(above + Decimal::ONE));
    let least = def.bounds.minimum.map_or(above, |least| above.max(least));
    def.bounds.maximum.map_or(least, |most| least.min(most))
}

fn usual_value(def: &FactDef) -> Value {
    match def.kind {
        Kind::Date => Value::Date(USUAL_DAY),
        _ => Value::Number(usual_number(def)),
    }
}

/// The values of a number or a day, counted in their smallest steps.
struct Line {
    kind: Kind,
    first: i128,
    last: i128,
}

impl Line {
    fn of(def: &FactDef) -> Option<Self> {
        let places = places(def.kind)?;
        let scaled = |number: Decimal| {
            let mut number = number;
            number.rescale(places);
            number.mantissa()
        };
        let days = |day: Date| i128::from(day.since(Date::ZERO).map_or(0, |span| span.get_days()));
        if def.kind == Kind::Date {
            let (first, last) = (def.bounds.first_day.unwrap_or(FIRST_DAY), def.bounds.last_day.unwrap_or(USUAL_DAY));
            return Some(Self { kind: def.kind, first: days(first), last: days(last) });
        }
        let greatest = Decimal::from(100_000_000_000_i64);
        let first = def.bounds.minimum.or(def.bounds.above.map(|above| above + Decimal::new(1, places)));
        Some(Self { kind: def.kind, first: scaled(first.unwrap_or(-greatest)), last: scaled(def.bounds.maximum.unwrap_or(greatest)) })
    }

    fn value(&self, at: i128) -> Value {
        match self.kind {
            Kind::Date => {
                let days = jiff::Span::new().days(i64::try_from(at).unwrap_or(0));
                Value::Date(Date::ZERO.checked_add(days).unwrap_or(USUAL_DAY))
            }
            kind => Value::Number(Decimal::from_i128_with_scale(at, places(kind).unwrap_or(0)).normalize()),
        }
    }

    fn position(&self, value: &Value) -> i128 {
        match value {
            Value::Date(day) => i128::from(day.since(Date::ZERO).map_or(0, |span| span.get_days())),
            Value::Number(number) => {
                let mut number = *number;
                number.rescale(places(self.kind).unwrap_or(0));
                number.mantissa()
            }
            _ => self.first,
        }
    }
}

fn places(kind: Kind) -> Option<u32> {
    match kind {
        Kind::Count | Kind::Date => Some(0),
        Kind::Money(_) | Kind::Percent => Some(2),
        _ => None,
    }
}

/// The last position before the truth turns, if it differs at the two ends.
fn bisect(mut low: i128, mut high: i128, truth: &mut dyn FnMut(i128) -> Option<bool>) -> Option<i128> {
    let at_low = truth(low);
    if low >= high || truth(high) == at_low {
        return None;
    }
    while high - low > 1 {
        let middle = low + (high - low) / 2;
        if truth(middle) == at_low {
            low = middle;
        } else {
            high = middle;
        }
    }
    Some(low)
}
