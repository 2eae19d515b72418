//! What must hold for any answers at all: deciding early is never wrong, neither order nor saving changes anything, answers
//! that are not used do not matter, *at most N more questions* is never too low, and no input makes the program panic.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::{Arc, LazyLock};

use jiff::civil::{Date, date};
use jiff::{Timestamp, ToSpan as _};
use madoguchi::case::file::{Author, CaseFile, Change, Mark, NewAnswer};
use madoguchi::case::lock::Holder;
use madoguchi::case::{facts as case_facts, store};
use madoguchi::checklist::{Because, Checklist, Request, build};
use madoguchi::data::DataFiles;
use madoguchi::domain::evaluator::{Evaluator, Subject};
use madoguchi::domain::facts::{Answer, FactDef, FactId, Facts, FieldId, GroupId, Key, Kind, ListState, Path, Value};
use madoguchi::domain::figures::FigureData;
use madoguchi::domain::language::Expr;
use madoguchi::domain::located::SourceFile;
use madoguchi::domain::rules::{EdgeCondition, Rule, RuleId};
use madoguchi::domain::symbols::Symbol;
use madoguchi::export::{self, Digests, Format, Frame};
use madoguchi::interview::answer;
use madoguchi::interview::answers_file;
use madoguchi::interview::prompt::{Control, Prompt, Reply};
use madoguchi::interview::replay::{EstimatesWanted, Replay};
use madoguchi::interview::script::Interview;
use madoguchi::session::Session;
use madoguchi::text::Words;
use madoguchi::wording::Wording;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use rust_decimal::Decimal;
use serde_json::{Value as Json, json};

static DATA: LazyLock<DataFiles> = LazyLock::new(DataFiles::built_in);
static INTERVIEW: LazyLock<Arc<Interview>> = LazyLock::new(|| Arc::new(Interview::load(&DATA, "luxembourg").expect("the interview loads")));

/// Days on which the law differs.
const LAW_DATES: [Date; 3] = [date(2024, 2, 1), date(2025, 6, 1), date(2026, 11, 21)];
const ESTIMATES: [EstimatesWanted; 3] = [EstimatesWanted::Later, EstimatesWanted::Now, EstimatesWanted::Never];
/// More members are not given to a group.
const MOST_MEMBERS: usize = 3;

/// The same cases in every run; others with another `PROPTEST_RNG_SEED`.
fn settings(cases: u32) -> ProptestConfig {
    let default = ProptestConfig::default();
    let rng_seed = match default.rng_seed {
        RngSeed::Random => RngSeed::Fixed(3),
        fixed => fixed,
    };
    ProptestConfig { cases, failure_persistence: None, max_shrink_iters: 64, rng_seed, ..default }
}

// ---------------------------------------------------------------------------------------------------------------------
// Random answers

/// Numbers that follow from a seed, which a failure names.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`.
    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end.max(1) as u64).expect("a small number")
    }

    /// Yes, one time in so many.
    fn one_in(&mut self, sides: usize) -> bool {
        self.below(sides) == 0
    }

    fn pick<'a, T>(&mut self, choices: &'a [T]) -> &'a T {
        &choices[self.below(choices.len())]
    }

    fn shuffle<T>(&mut self, list: &mut [T]) {
        for index in (1..list.len()).rev() {
            list.swap(index, self.below(index + 1));
        }
    }
}

/// What rules compare answers with: the numbers of the law, and the countries of its sets.
struct Edges {
    numbers: Vec<Decimal>,
    countries: Vec<Symbol>,
}

static EDGES: LazyLock<Edges> = LazyLock::new(|| {
    let mut edges = Edges { numbers: (0..4).map(Decimal::from).collect(), countries: Vec::new() };
    let mut country_facts = INTERVIEW.model.vocabulary.facts.iter().filter(|def| def.kind == Kind::Country);
    // Other sets hold municipalities.
    let countries = &country_facts.next().expect("a fact that is a country").options;
    let values = INTERVIEW.model.figures.iter().flat_map(|(_, figure)| &figure.values);
    for value in values {
        match &value.data {
            FigureData::Number(number) => edges.numbers.push(*number),
            FigureData::Scale(steps) => edges.numbers.extend(steps.iter().filter_map(|step| step.up_to)),
            FigureData::Set(options) => edges.countries.extend(options.iter().filter(|option| countries.contains(option)).take(2)),
            FigureData::Date(_) | FigureData::Map(_) | FigureData::Range(..) => {}
        }
    }
    let named = ["JP", "LU", "US", "DE", "CH"].map(|code| INTERVIEW.model.vocabulary.symbols.get(code).expect("a country"));
    edges.countries.extend(named);
    edges
});

const TEXTS: [&str; 6] = ["", "窓口", "Example S.à r.l.", "a \"b\" \\ {x}", "\u{202e}עברית", "👩‍👩‍👧 e\u{301}"];

fn text(dice: &mut Dice) -> &'static str {
    TEXTS[dice.below(TEXTS.len())]
}

/// A valid value; numbers lie mostly at those of the law or a step beside them.
fn value(def: &FactDef, dice: &mut Dice) -> Value {
    match def.kind {
        Kind::Bool => Value::Bool(dice.one_in(2)),
        // Entering has most of the rules.
        Kind::Choice if def.name == "purpose" && !dice.one_in(4) => Value::Choice(def.options[0]),
        Kind::Choice => Value::Choice(*dice.pick(&def.options)),
        Kind::Country if dice.one_in(4) => Value::Choice(*dice.pick(&def.options)),
        Kind::Country => {
            assert!(EDGES.countries.iter().all(|country| def.options.contains(country)), "{} leaves out countries of the law", def.name);
            Value::Choice(*dice.pick(&EDGES.countries))
        }
        Kind::Several => Value::Several(def.options.iter().copied().filter(|_| dice.one_in(4)).collect()),
        Kind::Count | Kind::Money(_) | Kind::Percent => Value::Number(number(def, dice)),
        Kind::Date => {
            let days = i64::try_from(dice.below(1500)).expect("small");
            let day = date(2023, 12, 1).checked_add(days.days()).expect("a day");
            Value::Date(if dice.one_in(3) { day.last_of_month() } else { day })
        }
        Kind::Text => Value::Text(text(dice).to_owned()),
        Kind::List => unreachable!("lists have members"),
    }
}

fn number(def: &FactDef, dice: &mut Dice) -> Decimal {
    let step = if def.kind == Kind::Count { Decimal::ONE } else { Decimal::new(1, 2) };
    let whole = |number: Decimal| if def.kind == Kind::Count { number.trunc() } else { number.trunc_with_scale(2) };
    let bounds = &def.bounds;
    let inside = |number: &Decimal| {
        bounds.minimum.is_none_or(|least| *number >= least)
            && bounds.above.is_none_or(|above| *number > above)
            && bounds.maximum.is_none_or(|most| *number <= most)
    };
    let near: Vec<Decimal> = EDGES.numbers.iter().copied().map(whole).filter(inside).collect();
    let number = match dice.below(4) {
        0 => Decimal::from(dice.below(40_000_000)),
        1 if bounds.minimum.is_none() && bounds.above.is_none() => -Decimal::from(dice.below(1_000_000)),
        _ => *dice.pick(&near) + [Decimal::ZERO, step, -step][dice.below(3)],
    };
    let number = Some(number).filter(inside).unwrap_or_else(|| *dice.pick(&near));
    assert!(answer::check_number(def, number).is_ok(), "{} cannot be {number}", def.name);
    number
}

fn facts_of_case() -> impl Iterator<Item = (FactId, &'static FactDef)> {
    let facts = INTERVIEW.model.vocabulary.facts.iter().enumerate();
    facts.filter(|(_, def)| def.kind != Kind::List).map(|(index, def)| (FactId(u16::try_from(index).unwrap()), def))
}

fn groups() -> impl Iterator<Item = (GroupId, &'static [FactDef])> {
    let groups = INTERVIEW.model.vocabulary.groups.iter().enumerate();
    groups.map(|(index, group)| (GroupId(u16::try_from(index).unwrap()), group.fields.as_slice()))
}

fn fields(fields: &[FactDef]) -> impl Iterator<Item = (FieldId, &FactDef)> {
    fields.iter().enumerate().map(|(index, def)| (FieldId(u16::try_from(index).unwrap()), def))
}

fn list_name(group: GroupId) -> String {
    let vocabulary = &INTERVIEW.model.vocabulary;
    vocabulary.def(Key::Fact(vocabulary.group(group).list)).name.clone()
}

/// Not asked, not known, or known.
fn answer_to(def: &FactDef, dice: &mut Dice) -> Answer {
    match dice.below(8) {
        0 => Answer::NotAsked,
        1 => Answer::Deferred(text(dice).to_owned()),
        _ => Answer::Known(value(def, dice)),
    }
}

fn state_of_list(members: usize, dice: &mut Dice) -> ListState {
    match dice.below(6) {
        0 => ListState::Deferred,
        1 | 2 if members > 0 => ListState::Open,
        1 if members == 0 => ListState::NotAsked,
        _ => ListState::Closed,
    }
}

fn set_state(facts: &mut Facts, group: GroupId, state: ListState, note: &str) {
    match state {
        ListState::Deferred => facts.defer_list(&INTERVIEW.model.vocabulary, group, note.to_owned()),
        state => facts.set_list_state(group, state),
    }
}

/// Any answers that a case can have.
fn any_facts(dice: &mut Dice) -> Facts {
    let mut facts = Facts::empty(&INTERVIEW.model.vocabulary);
    for (fact, def) in facts_of_case() {
        facts.set(fact, answer_to(def, dice));
    }
    for (group, defs) in groups() {
        let members = dice.below(MOST_MEMBERS + 1);
        let state = state_of_list(members, dice);
        set_state(&mut facts, group, state, text(dice));
        for number in 1..=members {
            let member = facts.add_member(group, &format!("m{number}"));
            for (field, def) in fields(defs) {
                facts.set_field(group, member, field, answer_to(def, dice));
            }
        }
    }
    facts
}

/// An answer to everything, and no list that may grow.
fn complete(dice: &mut Dice) -> Facts {
    let mut facts = any_complete(dice);
    // Where options depend on another answer, such as the regions of a country, only those that fit are answers.
    for key in INTERVIEW.model.restrictions.iter().map(|restriction| restriction.key) {
        let Key::Fact(fact) = key else { continue };
        let evaluator = Evaluator::seeing_all(&INTERVIEW.model, &facts, Date::MAX);
        let def = INTERVIEW.model.vocabulary.def(key);
        let fitting: Vec<Symbol> = def.options.iter().copied().filter(|option| evaluator.fits(key, *option)).collect();
        drop(evaluator);
        if !fitting.is_empty() {
            facts.set(fact, Answer::Known(Value::Choice(*dice.pick(&fitting))));
        }
    }
    facts
}

/// Everything answered; options that depend on another answer need not fit it.
fn any_complete(dice: &mut Dice) -> Facts {
    let mut facts = Facts::empty(&INTERVIEW.model.vocabulary);
    for (fact, def) in facts_of_case() {
        facts.set(fact, Answer::Known(value(def, dice)));
    }
    for (group, defs) in groups() {
        facts.set_list_state(group, ListState::Closed);
        for number in 0..dice.below(MOST_MEMBERS + 1) {
            let member = facts.add_member(group, &format!("m{}", number + 1));
            for (field, def) in fields(defs) {
                facts.set_field(group, member, field, Answer::Known(value(def, dice)));
            }
        }
    }
    facts
}

/// The same answers, but some are not there yet: single ones, members of lists that may grow, whole lists.
fn blanked(whole: &Facts, dice: &mut Dice) -> Facts {
    // From nearly nothing to nearly everything.
    let kept = 1 + dice.below(10);
    let blank = |known: &Answer, dice: &mut Dice| match dice.below(10) < kept {
        true => known.clone(),
        false if dice.one_in(2) => Answer::Deferred(String::new()),
        false => Answer::NotAsked,
    };
    let mut facts = Facts::empty(&INTERVIEW.model.vocabulary);
    for (fact, _) in facts_of_case() {
        facts.set(fact, blank(whole.answer(fact), dice));
    }
    for (group, defs) in groups() {
        let all = &whole.list(group).members;
        let state = match dice.below(5) {
            0 => ListState::NotAsked,
            1 => ListState::Deferred,
            2 | 3 => ListState::Open,
            _ => ListState::Closed,
        };
        set_state(&mut facts, group, state, "");
        for (member, known) in all.iter().enumerate() {
            if state == ListState::NotAsked || state != ListState::Closed && dice.one_in(2) {
                continue;
            }
            let added = facts.add_member(group, &known.id);
            for (field, _) in fields(defs) {
                facts.set_field(group, added, field, blank(whole.at(Path::Field(group, member, field)), dice));
            }
        }
    }
    facts
}

// ---------------------------------------------------------------------------------------------------------------------
// Deciding early

/// What a rule computes beside its outcome.
fn days_and_prerequisites(rule: &Rule) -> impl Iterator<Item = &Expr> {
    let edges = rule.after.iter().filter_map(|edge| match &edge.condition {
        Some(EdgeCondition::If(condition) | EdgeCondition::Unless(condition)) => Some(condition),
        None => None,
    });
    rule.due.iter().chain(&rule.due_if).chain(&rule.not_before).chain(edges)
}

/// Who stands for whom: the case for itself, each member for itself, the one nobody asked about for every member there is.
fn counterparts(group: Option<GroupId>, part: &Facts, whole: &Facts) -> Vec<(Subject, Subject)> {
    let Some(group) = group else { return vec![(Subject::Case, Subject::Case)] };
    let (known, all) = (part.list(group), whole.list(group));
    let index = |id: &str| all.members.iter().position(|member| *member.id == *id).expect("the member is there");
    let mut pairs: Vec<(Subject, Subject)> =
        known.members.iter().enumerate().map(|(at, member)| (Subject::Member(at), Subject::Member(index(&member.id)))).collect();
    if known.state != ListState::Closed {
        pairs.extend((0..all.members.len()).map(|member| (Subject::Unasked, Subject::Member(member))));
    }
    pairs
}

proptest! {
    #![proptest_config(settings(1200))]

    #[test]
    fn what_is_decided_early_is_never_decided_otherwise_later(seed in any::<u64>(), law in 0_usize..3) {
        let (model, dice) = (&INTERVIEW.model, &mut Dice(seed));
        let whole = complete(dice);
        let part = blanked(&whole, dice);
        let early = Evaluator::seeing_all(model, &part, LAW_DATES[law]);
        let late = Evaluator::seeing_all(model, &whole, LAW_DATES[law]);
        for (index, rule) in model.rules.iter().enumerate() {
            let id = RuleId(u16::try_from(index).unwrap());
            for (then, now) in counterparts(rule.subject, &part, &whole) {
                if let Some(known) = early.applies(id, then) {
                    prop_assert_eq!(Some(known), late.applies(id, now), "{} for {:?}, {:?}", rule.id, then, now);
                }
            }
        }
        let script = INTERVIEW.notices.iter().map(|notice| &notice.when);
        let barred = INTERVIEW.questions.iter().flat_map(|question| question.barred.iter().map(|bar| &bar.when));
        for condition in script.chain(barred) {
            if let Some(known) = early.truth(condition, Subject::Case) {
                prop_assert_eq!(Some(known), late.truth(condition, Subject::Case));
            }
        }
    }

    #[test]
    fn a_day_or_an_amount_that_is_known_early_does_not_change_later(seed in any::<u64>(), law in 0_usize..3) {
        let (model, dice) = (&INTERVIEW.model, &mut Dice(seed));
        let whole = complete(dice);
        let part = blanked(&whole, dice);
        let early = Evaluator::seeing_all(model, &part, LAW_DATES[law]);
        let late = Evaluator::seeing_all(model, &whole, LAW_DATES[law]);
        let outcome = |evaluator: &Evaluator<'_>, id, subject| evaluator.estimate(id, subject).and_then(|estimate| estimate.outcome.ok());
        for (index, rule) in model.rules.iter().enumerate() {
            let id = RuleId(u16::try_from(index).unwrap());
            let pairs = counterparts(rule.subject, &part, &whole).into_iter();
            for (then, now) in pairs.filter(|(then, _)| *then != Subject::Unasked && early.applies(id, *then) == Some(true)) {
                for expression in days_and_prerequisites(rule) {
                    if let Some(known) = early.value(expression, then) {
                        prop_assert_eq!(Some(known), late.value(expression, now), "{} for {:?}", rule.id, then);
                    }
                }
                if let Some(known) = outcome(&early, id, then) {
                    prop_assert_eq!(Some(known), outcome(&late, id, now), "the estimate of {} for {:?}", rule.id, then);
                }
            }
        }
    }

    #[test]
    fn nothing_waits_for_an_answer_that_is_there(seed in any::<u64>(), law in 0_usize..3, estimates in 0_usize..3) {
        let dice = &mut Dice(seed);
        let facts = if dice.one_in(2) { complete(dice) } else { any_facts(dice) };
        let vocabulary = &INTERVIEW.model.vocabulary;
        let seeing = Evaluator::seeing_all(&INTERVIEW.model, &facts, LAW_DATES[law]);
        let is_there = |name: &String| {
            let path = facts.paths().find(|path| facts.path_name(vocabulary, *path) == **name).expect("the place of a fact");
            match path {
                Path::Fact(fact) if vocabulary.group_of(fact).is_some() => {
                    vocabulary.group_of(fact).is_some_and(|group| facts.list(group).state == ListState::Closed)
                }
                // An option that does not fit the other answers is none, and is asked for again.
                path => matches!(facts.at(path), Answer::Known(_)) && seeing.answer_fits(path.key(), facts.at(path)),
            }
        };
        let checklist = checklist(&facts, LAW_DATES[law], ESTIMATES[estimates]);
        for item in &checklist.items {
            let due = item.due.iter().flat_map(|due| &due.waiting_for);
            let found: Vec<&String> = item.waiting_for.iter().chain(due).filter(|name| is_there(name)).collect();
            prop_assert!(found.is_empty(), "{} waits for {:?}", item.key(), found);
        }
        // Estimates that nobody asked for yet leave their answers aside.
        for estimate in checklist.estimates.iter().filter(|_| ESTIMATES[estimates] == EstimatesWanted::Now) {
            let found: Vec<&String> = estimate.waiting_for.iter().filter(|name| is_there(name)).collect();
            prop_assert!(found.is_empty(), "the estimate of {} waits for {:?}", estimate.key(), found);
        }
    }

    #[test]
    fn a_reason_is_an_answer_that_is_there_and_counts(seed in any::<u64>(), law in 0_usize..3, estimates in 0_usize..3) {
        let facts = any_facts(&mut Dice(seed));
        let replay = Replay::of(&INTERVIEW, &facts, LAW_DATES[law], ESTIMATES[estimates]);
        let counts: BTreeMap<String, bool> =
            facts.paths().map(|path| (facts.path_name(&INTERVIEW.model.vocabulary, path), replay.uses(path))).collect();
        for item in checklist(&facts, LAW_DATES[law], ESTIMATES[estimates]).items {
            for because in &item.because {
                match because {
                    Because::Fact { name, value } => {
                        prop_assert!(!value.is_null(), "{} because of {}, to which there is no answer", item.key(), name);
                        prop_assert!(counts[name], "{} because of {}, which does not count", item.key(), name);
                    }
                    Because::Figure { figure, day, .. } => {
                        let figure = INTERVIEW.model.figures.get(*figure);
                        prop_assert!(figure.on(*day).is_some(), "{} because of {}, which has no value on {}", item.key(), figure.id, day);
                    }
                }
            }
        }
    }

    #[test]
    fn the_answers_that_count_are_enough(seed in any::<u64>(), law in 0_usize..3, now in any::<bool>()) {
        let estimates = if now { EstimatesWanted::Now } else { EstimatesWanted::Later };
        let mut facts = complete(&mut Dice(seed));
        let replay = Replay::of(&INTERVIEW, &facts, LAW_DATES[law], estimates);
        prop_assert_eq!((replay.next, replay.at_most), (None, 0), "there is an answer to everything");
        let unused: Vec<Path> = facts.paths().filter(|path| !replay.uses(*path)).collect();
        drop(replay);
        for path in unused {
            match path {
                Path::Fact(fact) => match INTERVIEW.model.vocabulary.group_of(fact) {
                    Some(group) => facts.set_list_state(group, ListState::NotAsked),
                    None => facts.set(fact, Answer::NotAsked),
                },
                Path::Field(group, member, field) => facts.set_field(group, member, field, Answer::NotAsked),
            }
        }
        let replay = Replay::of(&INTERVIEW, &facts, LAW_DATES[law], estimates);
        prop_assert_eq!((replay.next, replay.at_most), (None, 0), "nothing that counts is missing");
        for item in checklist(&facts, LAW_DATES[law], estimates).items {
            prop_assert!(item.waiting_for.is_empty(), "{} waits for {:?}", item.key(), item.waiting_for);
        }
    }
}

// ---------------------------------------------------------------------------------------------------------------------
// Order, saving, answers that do not count

fn checklist(facts: &Facts, law_date: Date, estimates: EstimatesWanted) -> Checklist {
    let marks = BTreeMap::new();
    build(&INTERVIEW, facts, &Request { law_date, plan_start: law_date, estimates, marks: &marks })
}

/// A checklist in every format; what it was made from is left out of the JSON.
fn written(checklist: &Checklist, facts: &Facts) -> (Json, String, String) {
    let words = Words::load(&DATA, "ja").expect("the words load");
    let wording = Wording::new(&words, &INTERVIEW, facts, checklist.law_date);
    let digests = Digests::of(&DATA, &INTERVIEW.id, words.language(), facts);
    let frame = Frame { title: "", digests: &digests, width: 80 };
    let write = |format| export::write(format, checklist, &wording, &frame);
    let mut json: Json = serde_json::from_str(&write(Format::Json)).expect("the export is JSON");
    json.as_object_mut().expect("an object").remove("digests").expect("there are digests");
    (json, write(Format::Markdown), write(Format::Text))
}

fn author() -> Author {
    Author { by: "hana".to_owned(), at: Timestamp::UNIX_EPOCH }
}

fn empty_case() -> CaseFile {
    CaseFile::new("c1".to_owned(), String::new(), (&INTERVIEW.id, INTERVIEW.version), "ja", &author())
}

fn session(law_date: Date, estimates: EstimatesWanted) -> Session {
    let case = CaseFile { law_date: Some(law_date), estimates, ..empty_case() };
    Session::new(Arc::clone(&INTERVIEW), case, law_date, author().by)
}

/// The changes that give a case its members, and those that then answer its questions, one each.
fn changes(facts: &Facts) -> (Vec<Change>, Vec<Change>) {
    let vocabulary = &INTERVIEW.model.vocabulary;
    let (mut members, mut answers) = (Vec::new(), Vec::new());
    for (group, _) in groups() {
        let list = facts.list(group);
        members.extend(list.members.iter().map(|_| Change::AddMember(list_name(group), None)));
        if list.state == ListState::Closed {
            answers.push(Change::CloseList(list_name(group), true));
        }
    }
    for path in facts.paths() {
        let def = vocabulary.def(path.key());
        let new = match facts.at(path) {
            Answer::NotAsked => continue,
            Answer::Deferred(note) => NewAnswer::NotKnown(note.clone()),
            Answer::Known(known) => NewAnswer::Known(answer::to_json(known, def.kind, &vocabulary.symbols)),
        };
        answers.push(change(facts, path, new));
    }
    (members, answers)
}

fn change(facts: &Facts, path: Path, new: NewAnswer) -> Change {
    let def = INTERVIEW.model.vocabulary.def(path.key());
    match path {
        Path::Fact(_) => Change::Fact(def.name.clone(), new),
        Path::Field(group, member, _) => {
            let (list, field) = def.name.split_once('.').expect("a field");
            Change::Field(list.to_owned(), facts.list(group).members[member].id.to_string(), field.to_owned(), new)
        }
    }
}

/// Answers that somebody gave first and changed, or took back, later.
fn second_thoughts(facts: &Facts, dice: &mut Dice) -> Vec<Change> {
    let vocabulary = &INTERVIEW.model.vocabulary;
    let mut found = Vec::new();
    for path in facts.paths() {
        let def = vocabulary.def(path.key());
        if def.kind == Kind::List || !dice.one_in(4) {
            continue;
        }
        let other = answer::to_json(&value(def, dice), def.kind, &vocabulary.symbols);
        found.push(change(facts, path, if dice.one_in(3) { NewAnswer::NotKnown("?".to_owned()) } else { NewAnswer::Known(other) }));
        if *facts.at(path) == Answer::NotAsked {
            found.push(change(facts, path, NewAnswer::Cleared));
        }
    }
    found
}

/// Every value in a JSON with the way to it.
fn leaves(path: &str, json: &Json, found: &mut Vec<(String, String)>) {
    match json {
        Json::Object(entries) => entries.iter().for_each(|(key, value)| leaves(&format!("{path}/{key}"), value, found)),
        Json::Array(values) => values.iter().enumerate().for_each(|(index, value)| leaves(&format!("{path}/{index}"), value, found)),
        leaf => found.push((path.to_owned(), leaf.to_string())),
    }
}

/// A folder of its own with the file of a case in it.
fn case_file() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("c1.json");
    (folder, path)
}

fn holder() -> Holder {
    Holder { by: author().by, since: Timestamp::UNIX_EPOCH, pid: 1 }
}

/// Keys that a later version of the program might write.
fn unknown_keys(dice: &mut Dice) -> serde_json::Map<String, Json> {
    let keys = (0..dice.below(3)).map(|number| (format!("x-{number}"), any_json(dice, 2)));
    keys.collect()
}

proptest! {
    #![proptest_config(settings(60))]

    #[test]
    fn answering_in_any_order_gives_the_same_checklist(seed in any::<u64>(), law in 0_usize..3, estimates in 0_usize..3) {
        let dice = &mut Dice(seed);
        let facts = any_facts(dice);
        let (members, mut answers) = changes(&facts);
        let mut in_order = session(LAW_DATES[law], ESTIMATES[estimates]);
        members.iter().chain(&answers).for_each(|change| in_order.apply(change, Timestamp::UNIX_EPOCH));
        dice.shuffle(&mut answers);
        let before = second_thoughts(&facts, dice);
        let mut shuffled = session(LAW_DATES[law], ESTIMATES[estimates]);
        members.iter().chain(&before).chain(&answers).for_each(|change| shuffled.apply(change, Timestamp::UNIX_EPOCH));
        let said = |session: &Session| written(&session.checklist(&session.replay()), &session.facts);
        prop_assert_eq!(&in_order.facts, &facts, "the case holds what was answered");
        prop_assert_eq!(said(&in_order), said(&shuffled));
    }

    #[test]
    fn saving_and_loading_changes_nothing(seed in any::<u64>()) {
        let dice = &mut Dice(seed);
        let facts = any_facts(dice);
        let (members, answers) = changes(&facts);
        let mut case = CaseFile { plan_start: dice.one_in(2).then_some(LAW_DATES[1]), title: text(dice).to_owned(), ..empty_case() };
        case.estimates = *dice.pick(&ESTIMATES);
        members.iter().chain(&answers).for_each(|change| case.apply(change, &author()));
        for rule in INTERVIEW.model.rules.iter().step_by(7) {
            let done = dice.one_in(2).then_some(LAW_DATES[2]);
            let mark = Mark { done, not_applicable: dice.one_in(3), note: text(dice).to_owned(), others: unknown_keys(dice) };
            case.apply(&Change::Mark(rule.id.clone(), mark), &author());
        }
        case.others = unknown_keys(dice);
        case.history.iter_mut().for_each(|entry| entry.others = unknown_keys(dice));
        for entry in case.answers.values_mut() {
            entry.others = unknown_keys(dice);
            for member in entry.members.iter_mut().flatten() {
                member.others = unknown_keys(dice);
                member.answers.values_mut().for_each(|entry| entry.others = unknown_keys(dice));
            }
        }
        case.answers.insert("a_fact_of_another_version".to_owned(), case.answers.values().next().cloned().unwrap_or_default());
        let (_folder, path) = case_file();
        let lock = store::lock(&path, &holder()).expect("the lock is free");
        for revision in 1..=2 {
            store::save(&path, &mut case, &lock).expect("the case is saved");
            let loaded = store::read(&path).expect("the case is read");
            prop_assert_eq!(loaded.case.revision, revision);
            prop_assert_eq!(loaded.newer_format, None);
            prop_assert_eq!(serde_json::to_value(&loaded.case).unwrap(), serde_json::to_value(&case).unwrap());
            prop_assert_eq!(&loaded.case, &case);
            let (read, unusable) = case_facts::of(&loaded.case, &INTERVIEW);
            prop_assert_eq!(&read, &facts);
            prop_assert_eq!(unusable, ["a_fact_of_another_version".to_owned()]);
            case = loaded.case;
        }
    }

    #[test]
    fn an_answer_that_is_not_used_changes_nothing(seed in any::<u64>(), law in 0_usize..3, estimates in 0_usize..3, removed in any::<bool>()) {
        let dice = &mut Dice(seed);
        let facts = any_facts(dice);
        let replay = Replay::of(&INTERVIEW, &facts, LAW_DATES[law], ESTIMATES[estimates]);
        // What was put off and still matters counts; texts are for people and shown as they are.
        let counts = |path: Path| {
            let text = INTERVIEW.model.vocabulary.def(path.key()).kind == Kind::Text;
            text || replay.uses(path) || replay.deferred.contains(&path)
        };
        let other = |path: Path, def: &FactDef, dice: &mut Dice| match facts.at(path) {
            known if counts(path) => known.clone(),
            Answer::Known(_) if !removed => Answer::Known(value(def, dice)),
            // To know what was put off is an answer of its own, and may count: it can only be as if it had not been asked.
            Answer::Known(_) | Answer::Deferred(_) | Answer::NotAsked => Answer::NotAsked,
        };
        let mut changed = facts.clone();
        for (fact, def) in facts_of_case() {
            changed.set(fact, other(Path::Fact(fact), def, dice));
        }
        for (group, defs) in groups() {
            let members = facts.list(group).members.len();
            for (member, (field, def)) in (0..members).flat_map(|member| fields(defs).map(move |field| (member, field))) {
                changed.set_field(group, member, field, other(Path::Field(group, member, field), def, dice));
            }
            if counts(Path::Fact(INTERVIEW.model.vocabulary.group(group).list)) {
                continue;
            }
            let closed = if facts.list(group).state == ListState::Closed { ListState::Open } else { ListState::Closed };
            match facts.list(group).state {
                ListState::Open | ListState::Closed if !removed => {
                    let member = changed.add_member(group, "m9");
                    fields(defs).for_each(|(field, def)| changed.set_field(group, member, field, Answer::Known(value(def, dice))));
                    changed.set_list_state(group, closed);
                }
                _ => changed.set_list_state(group, ListState::NotAsked),
            }
        }
        let said = |facts: &Facts| {
            let checklist = checklist(facts, LAW_DATES[law], ESTIMATES[estimates]);
            let status: Vec<_> = checklist.items.iter().map(|item| (item.key(), item.status)).collect();
            let (mut json, ..) = written(&checklist, facts);
            // Answers that are there need not be asked for any more, whether they count now or later.
            json.as_object_mut().expect("an object").remove("at_most_questions_left");
            (status, json)
        };
        let ((status, json), (status_changed, json_changed)) = (said(&facts), said(&changed));
        prop_assert_eq!(status, status_changed);
        let (mut left, mut right) = (Vec::new(), Vec::new());
        leaves("", &json, &mut left);
        leaves("", &json_changed, &mut right);
        left.retain(|leaf| !right.contains(leaf));
        prop_assert!(left.is_empty() && json == json_changed, "{left:?}");
    }
}

// ---------------------------------------------------------------------------------------------------------------------
// How many questions are left

/// What was announced at one moment, and how many questions have come since.
struct Announced {
    at_most: usize,
    members: Vec<usize>,
    asked: usize,
}

/// Somebody who answers whatever is asked.
struct Guest {
    session: Session,
    announced: Vec<Announced>,
    seen: BTreeSet<String>,
}

impl Guest {
    fn members(&self) -> Vec<usize> {
        groups().map(|(group, _)| self.session.facts.list(group).members.len()).collect()
    }

    /// Counts a question for every moment before it, unless it is about a member that was added since.
    fn count(&mut self, path: Path) -> Result<(), TestCaseError> {
        let name = self.session.facts.path_name(&INTERVIEW.model.vocabulary, path);
        let members = self.members();
        let list = match path {
            Path::Fact(fact) => INTERVIEW.model.vocabulary.group_of(fact),
            Path::Field(..) => None,
        };
        prop_assert!(list.is_some() || self.seen.insert(name.clone()), "{} is asked twice", name);
        for announced in &mut self.announced {
            let since = match (path, list) {
                (Path::Field(group, member, _), _) => member >= announced.members[usize::from(group.0)],
                (_, Some(group)) => members[usize::from(group.0)] > announced.members[usize::from(group.0)],
                _ => false,
            };
            announced.asked += usize::from(!since);
            prop_assert!(
                announced.asked <= announced.at_most,
                "{} more than the {} announced: {}",
                announced.asked,
                announced.at_most,
                name
            );
        }
        Ok(())
    }

    fn announce(&mut self, at_most: usize) {
        let members = self.members();
        self.announced.push(Announced { at_most, members, asked: 0 });
    }

    /// Answers all that is asked until nothing is.
    fn finish(&mut self, dice: &mut Dice) -> Result<(), TestCaseError> {
        for asked in 0.. {
            prop_assert!(asked < 500, "the interview does not end");
            let replay = self.session.replay();
            prop_assert_eq!(replay.at_most == 0, replay.next.is_none());
            let Some(path) = replay.next else { break };
            let at_most = replay.at_most;
            let reply = reply(&self.session.prompt(path).expect("the script asks for it"), dice);
            drop(replay);
            self.announce(at_most);
            self.count(path)?;
            self.session.reply(path, &reply, Timestamp::UNIX_EPOCH).expect("the reply is valid");
        }
        Ok(())
    }
}

fn reply(prompt: &Prompt<'_>, dice: &mut Dice) -> Reply {
    match &prompt.control {
        _ if dice.one_in(12) => Reply::NotKnown(String::new()),
        Control::Group { members, .. } if *members < 2 && dice.one_in(2) => Reply::AddMember(None),
        Control::Group { .. } => Reply::NoMore,
        Control::Choice { offers, .. } => {
            let open: Vec<Symbol> = offers.iter().filter(|offer| offer.barred.is_none()).map(|offer| offer.option).collect();
            match value(prompt.def, dice) {
                Value::Choice(option) if open.contains(&option) => Reply::Option(option),
                _ => Reply::Option(*dice.pick(&open)),
            }
        }
        _ => match value(prompt.def, dice) {
            Value::Bool(truth) => Reply::YesNo(truth),
            Value::Choice(option) => Reply::Option(option),
            Value::Several(options) => Reply::Options(options),
            Value::Number(number) => Reply::Typed(number.to_string()),
            Value::Date(day) => Reply::Typed(day.to_string()),
            Value::Text(text) => Reply::Typed(text),
        },
    }
}

proptest! {
    #![proptest_config(settings(120))]

    #[test]
    fn at_most_so_many_questions_never_turns_out_too_low(seed in any::<u64>(), law in 0_usize..3, now in any::<bool>()) {
        let dice = &mut Dice(seed);
        let wanted = if now { EstimatesWanted::Now } else { EstimatesWanted::Later };
        let mut guest = Guest { session: session(LAW_DATES[law], wanted), announced: Vec::new(), seen: BTreeSet::new() };
        guest.finish(dice)?;
        if !now {
            // What is offered for the estimates alone holds, too.
            let replay = guest.session.replay();
            let (at_most, next) = (replay.at_most_for_estimates, replay.next_for_estimates);
            drop(replay);
            prop_assert_eq!(at_most == 0, next.is_none());
            guest.session.want_estimates();
            prop_assert_eq!(guest.session.replay().next, next);
            guest.announced.clear();
            guest.announce(at_most);
            guest.finish(dice)?;
        }
        let unusable: &[String] = &guest.session.unusable;
        prop_assert!(unusable.is_empty(), "a valid reply is a usable answer: {:?}", unusable);
    }
}

// ---------------------------------------------------------------------------------------------------------------------
// Any input

/// Any JSON, with names and options that the interview knows among its keys and texts.
fn any_json(dice: &mut Dice, depth: usize) -> Json {
    match dice.below(if depth == 0 { 6 } else { 8 }) {
        0 => Json::Null,
        1 => dice.one_in(2).into(),
        2 => i64::from_ne_bytes((dice.next() >> dice.below(64)).to_ne_bytes()).into(),
        3 => json!(*dice.pick(&[0.5, -1e300, 1e19])),
        4 => (*dice.pick(&[
            "",
            "enter",
            "company",
            "JP",
            "m1",
            "25",
            "12000.005",
            "-0",
            "99999999999999999999999999999",
            "2026-02-30",
            "2026-01-31",
        ]))
        .into(),
        5 => text(dice).into(),
        6 => (0..dice.below(3)).map(|_| any_json(dice, depth - 1)).collect(),
        _ => {
            let keys = ["purpose", "shareholders", "staff", "kind", "id", "unknown", "note", "members", "closed", "value", "answers", "x"];
            let entries = (0..dice.below(4)).map(|_| ((*dice.pick(&keys)).to_owned(), any_json(dice, depth - 1)));
            Json::Object(entries.collect())
        }
    }
}

/// The same JSON with one of its values, anywhere in it, replaced, doubled or gone.
fn damage(json: &mut Json, dice: &mut Dice) {
    let deeper = !dice.one_in(4);
    match json {
        Json::Object(entries) if deeper && !entries.is_empty() => {
            let key = entries.keys().nth(dice.below(entries.len())).expect("a key").clone();
            match dice.below(6) {
                0 => drop(entries.remove(&key)),
                1 => drop(entries.insert(format!("{key}x"), any_json(dice, 2))),
                _ => damage(&mut entries[&key], dice),
            }
        }
        Json::Array(values) if deeper && !values.is_empty() => {
            let index = dice.below(values.len());
            match dice.below(6) {
                0 => drop(values.remove(index)),
                1 => values.push(values[index].clone()),
                _ => damage(&mut values[index], dice),
            }
        }
        other => *other = any_json(dice, 3),
    }
}

/// The same bytes with some of them changed, cut out, doubled or moved.
fn damage_bytes(bytes: &mut Vec<u8>, dice: &mut Dice) {
    for _ in 0..=dice.below(3) {
        let from = dice.below(bytes.len() + 1);
        let to = (from + dice.below(12)).min(bytes.len());
        match dice.below(5) {
            0 => bytes.truncate(from),
            1 => drop(bytes.drain(from..to)),
            2 => drop(bytes.splice(from..from, bytes[from..to].to_vec())),
            3 => bytes.insert(from, *dice.pick(b"{}[]\",:\\0e-.\x00\xff\xe3")),
            _ => bytes[from..to].iter_mut().for_each(|byte| *byte = u8::try_from(dice.below(256)).expect("a byte")),
        }
    }
}

/// Valid answers as a file has them, alone or beside the name of the interview.
fn answers_json(facts: &Facts, alone: bool) -> Json {
    let vocabulary = &INTERVIEW.model.vocabulary;
    let of = |path: Path| match facts.at(path) {
        Answer::NotAsked => Json::Null,
        Answer::Deferred(note) => json!({"unknown": true, "note": note}),
        Answer::Known(known) => answer::to_json(known, vocabulary.def(path.key()).kind, &vocabulary.symbols),
    };
    let mut answers: serde_json::Map<String, Json> = facts_of_case().map(|(fact, def)| (def.name.clone(), of(Path::Fact(fact)))).collect();
    for (group, defs) in groups() {
        let members = facts.list(group).members.iter().enumerate().map(|(member, known)| {
            let short = |def: &FactDef| def.name.split_once('.').expect("a field").1.to_owned();
            let answers = fields(defs).map(|(field, def)| (short(def), of(Path::Field(group, member, field))));
            Json::Object(answers.chain([("id".to_owned(), Json::from(&*known.id))]).collect())
        });
        answers.insert(list_name(group), members.collect());
    }
    if alone { Json::Object(answers) } else { json!({"interview": "luxembourg", "answers": answers}) }
}

fn read_answers(text: &str) {
    let file = SourceFile { name: "answers.json", text, overlay: false };
    let _ = answers_file::interview_of(&file);
    if let Ok(facts) = answers_file::read(&file, &INTERVIEW) {
        written(&checklist(&facts, LAW_DATES[0], EstimatesWanted::Now), &facts);
    }
}

/// Reads a case as the program does, and goes on working on it.
fn read_case(bytes: &[u8], dice: &mut Dice) -> Result<(), TestCaseError> {
    let (_folder, path) = case_file();
    std::fs::write(&path, bytes).expect("the file is written");
    let loaded = store::read(&path);
    prop_assert_eq!(std::fs::read(&path).expect("the file is there"), bytes, "reading leaves the file untouched");
    let Ok(loaded) = loaded else { return Ok(()) };
    let today = LAW_DATES[2];
    let mut session = Session::new(Arc::clone(&INTERVIEW), loaded.case, today, author().by);
    written(&session.checklist(&session.replay()), &session.facts);
    for _ in 0..3 {
        let Some(path) = session.replay().next else { break };
        let reply = reply(&session.prompt(path).expect("the script asks for it"), dice);
        let _ = session.reply(path, &reply, Timestamp::UNIX_EPOCH);
    }
    let lock = store::lock(&path, &holder()).expect("the lock is free");
    let _ = store::save(&path, &mut session.case, &lock);
    prop_assert!(store::read(&path).is_ok(), "what was read can be saved and read again");
    Ok(())
}

/// Any reply at all, most of them of the wrong kind.
fn any_reply(typed: &str, dice: &mut Dice) -> Reply {
    let symbols: Vec<Symbol> = INTERVIEW.model.vocabulary.facts.iter().flat_map(|def| def.options.iter().copied()).collect();
    match dice.below(12) {
        0 => Reply::YesNo(dice.one_in(2)),
        1 => Reply::Option(*dice.pick(&symbols)),
        2 => Reply::Options((0..dice.below(4)).map(|_| *dice.pick(&symbols)).collect()),
        3 => Reply::NotKnown(typed.to_owned()),
        4 => Reply::Clear,
        5 => Reply::AddMember(Some(typed.to_owned())),
        6 => Reply::CopyMember(dice.below(5)),
        7 => Reply::RemoveMember(dice.below(5)),
        8 => Reply::NoMore,
        _ => Reply::Typed(typed.to_owned()),
    }
}

proptest! {
    #![proptest_config(settings(150))]

    #[test]
    fn no_answers_file_makes_it_panic(seed in any::<u64>(), bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let dice = &mut Dice(seed);
        read_answers(&String::from_utf8_lossy(&bytes));
        read_answers(&any_json(dice, 4).to_string());
        let mut json = answers_json(&any_facts(dice), dice.one_in(2));
        read_answers(&json.to_string());
        damage(&mut json, dice);
        read_answers(&json.to_string());
        let mut text = json.to_string().into_bytes();
        damage_bytes(&mut text, dice);
        read_answers(&String::from_utf8_lossy(&text));
    }

    #[test]
    fn no_case_file_makes_it_panic(seed in any::<u64>(), bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let dice = &mut Dice(seed);
        let (members, answers) = changes(&any_facts(dice));
        let mut case = empty_case();
        members.iter().chain(&answers).for_each(|change| case.apply(change, &author()));
        case.history.truncate(3);
        read_case(&bytes, dice)?;
        let mut json = serde_json::to_value(&case).expect("a case is JSON");
        damage(&mut json, dice);
        read_case(&serde_json::to_vec(&json).expect("JSON"), dice)?;
        let mut text = serde_json::to_vec(&case).expect("JSON");
        damage_bytes(&mut text, dice);
        read_case(&text, dice)?;
    }

    #[test]
    fn nothing_that_is_typed_makes_it_panic(seed in any::<u64>(), typed in proptest::collection::vec(
        "\\PC{0,24}|[0-9,./年月日令和元万億€% −-]{0,16}|[0-9]{25,40}|-?[0-9]{1,30}(\\.[0-9]{1,30})?[億万]?|[0-9]{1,5}[-/.][0-9]{1,3}[-/.][0-9]{1,5}|(.|\n){0,90}",
        24..48,
    )) {
        let dice = &mut Dice(seed);
        let mut session = session(*dice.pick(&LAW_DATES), EstimatesWanted::Now);
        let (members, answers) = changes(&any_facts(dice));
        members.iter().chain(&answers).for_each(|change| session.apply(change, Timestamp::UNIX_EPOCH));
        for typed in &typed {
            let paths: Vec<Path> = session.facts.paths().filter(|path| INTERVIEW.question(path.key()).is_some()).collect();
            let path = *dice.pick(&paths);
            let reply = any_reply(typed, dice);
            let mut tried = session.clone();
            if tried.reply(path, &reply, Timestamp::UNIX_EPOCH).is_err() {
                prop_assert_eq!(&session.case, &tried.case, "a reply that is refused changes nothing");
            }
            let kind = INTERVIEW.model.vocabulary.def(path.key()).kind;
            let is_typed = matches!(kind, Kind::Count | Kind::Money(_) | Kind::Percent | Kind::Date | Kind::Text);
            let usable = tried.unusable.is_empty();
            prop_assert!(usable || !is_typed || !matches!(reply, Reply::Typed(_)), "{:?} is taken for a {} and cannot be used", reply, kind.name());
            if usable {
                session = tried;
            }
        }
        written(&session.checklist(&session.replay()), &session.facts);
    }

    #[test]
    fn a_reply_that_cannot_be_the_answer_is_refused(seed in any::<u64>()) {
        let dice = &mut Dice(seed);
        let mut session = session(*dice.pick(&LAW_DATES), EstimatesWanted::Now);
        let (members, answers) = changes(&any_facts(dice));
        members.iter().chain(&answers).for_each(|change| session.apply(change, Timestamp::UNIX_EPOCH));
        let paths: Vec<Path> = session.facts.paths().filter(|path| INTERVIEW.question(path.key()).is_some()).collect();
        for path in paths {
            let (reply, mut tried) = (any_reply("25", dice), session.clone());
            let taken = tried.reply(path, &reply, Timestamp::UNIX_EPOCH).is_ok();
            let def = INTERVIEW.model.vocabulary.def(path.key());
            prop_assert!(!taken || tried.unusable.is_empty(), "{:?} is taken as an answer to {}, a {}", reply, def.name, def.kind.name());
        }
    }
}
