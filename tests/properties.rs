//! What must hold for any answers at all: deciding early is never wrong, order does not matter, saving loses nothing,
//! *at most N more questions* is never too low, and no input makes the program panic.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use jiff::Timestamp;
use jiff::civil::{Date, date};
use madoguchi::case::file::{Author, CaseFile, Change, NewAnswer};
use madoguchi::case::lock::Holder;
use madoguchi::case::{facts as case_facts, store};
use madoguchi::checklist::{Checklist, Request, build};
use madoguchi::data::DataFiles;
use madoguchi::domain::evaluator::{Evaluator, Subject};
use madoguchi::domain::facts::{Answer, FactDef, FactId, Facts, FieldId, GroupId, Key, Kind, ListState, Path, Value};
use madoguchi::domain::located::SourceFile;
use madoguchi::domain::rules::RuleId;
use madoguchi::interview::answer;
use madoguchi::interview::answers_file;
use madoguchi::interview::prompt::{Control, Reply};
use madoguchi::interview::replay::{EstimatesWanted, Replay};
use madoguchi::interview::script::Interview;
use madoguchi::session::Session;
use proptest::prelude::*;
use rust_decimal::Decimal;

static DATA: LazyLock<DataFiles> = LazyLock::new(DataFiles::built_in);

fn load() -> Arc<Interview> {
    Arc::new(Interview::load(&DATA, "luxembourg").expect("the interview loads"))
}

const LAW_DATES: [Date; 3] = [date(2024, 2, 1), date(2025, 6, 1), date(2026, 11, 21)];

/// A small generator that gives the same numbers for the same seed.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % sides.max(1) as u64).expect("small")
    }
}

/// A valid value for a fact; numbers lie often at figures that rules compare with.
fn value(def: &FactDef, dice: &mut Dice) -> Value {
    match def.kind {
        Kind::Bool => Value::Bool(dice.roll(2) == 0),
        Kind::Choice => Value::Choice(def.options[dice.roll(def.options.len())]),
        // Mostly Japan, Luxembourg and other states that rules know.
        Kind::Country => Value::Choice(def.options[[111, 129, 56, 13, 233][dice.roll(5)] % def.options.len()]),
        Kind::Several => Value::Several(def.options.iter().copied().filter(|_| dice.roll(4) == 0).collect()),
        Kind::Count | Kind::Money(_) | Kind::Percent => {
            let numbers = [0, 1, 9, 10, 25, 49, 50, 51, 90, 100, 225, 12_000, 50_000, 112_001, 620_001, 1_200_000, 7_500_001, 15_000_001];
            let number = Decimal::from(numbers[dice.roll(numbers.len())]);
            let least = def.bounds.minimum.or(def.bounds.above.map(|above| above + Decimal::ONE));
            let number = least.map_or(number, |least| number.max(least));
            Value::Number(def.bounds.maximum.map_or(number, |most| number.min(most)))
        }
        Kind::Date => {
            Value::Date(date(2024 + i16::try_from(dice.roll(4)).expect("small"), 1 + i8::try_from(dice.roll(12)).expect("small"), 15))
        }
        Kind::Text => Value::Text("窓口".to_owned()),
        Kind::List => unreachable!("lists have members"),
    }
}

/// Answers to everything, lists closed.
fn complete(interview: &Interview, dice: &mut Dice) -> Facts {
    let vocabulary = &interview.model.vocabulary;
    let mut facts = Facts::empty(vocabulary);
    for (index, def) in vocabulary.facts.iter().enumerate() {
        if def.kind != Kind::List {
            facts.set(FactId(u16::try_from(index).unwrap()), Answer::Known(value(def, dice)));
        }
    }
    for (index, group) in vocabulary.groups.iter().enumerate() {
        let id = GroupId(u16::try_from(index).unwrap());
        facts.set_list_state(id, ListState::Closed);
        for member in 0..dice.roll(4) {
            let member = facts.add_member(id, &format!("m{}", member + 1));
            for (field, def) in group.fields.iter().enumerate() {
                facts.set_field(id, member, FieldId(u16::try_from(field).unwrap()), Answer::Known(value(def, dice)));
            }
        }
    }
    facts
}

/// The same answers with some of them, members of open lists and whole lists missing.
fn partial(interview: &Interview, whole: &Facts, dice: &mut Dice) -> Facts {
    let vocabulary = &interview.model.vocabulary;
    let mut facts = Facts::empty(vocabulary);
    for (index, def) in vocabulary.facts.iter().enumerate() {
        let fact = FactId(u16::try_from(index).unwrap());
        if def.kind != Kind::List && dice.roll(3) > 0 {
            facts.set(fact, whole.answer(fact).clone());
        }
    }
    for (index, group) in vocabulary.groups.iter().enumerate() {
        let id = GroupId(u16::try_from(index).unwrap());
        let members = whole.list(id).members.len();
        let (state, kept) = match dice.roll(4) {
            0 => continue,
            1 if members > 0 => (ListState::Open, 1 + dice.roll(members)),
            _ => (ListState::Closed, members),
        };
        facts.set_list_state(id, state);
        for member in 0..kept {
            let added = facts.add_member(id, &whole.list(id).members[member].id);
            for field in 0..group.fields.len() {
                let field = FieldId(u16::try_from(field).unwrap());
                if dice.roll(3) > 0 {
                    facts.set_field(id, added, field, whole.at(Path::Field(id, member, field)).clone());
                }
            }
        }
    }
    facts
}

fn checklist(interview: &Interview, facts: &Facts, law_date: Date) -> Checklist {
    let marks = BTreeMap::new();
    build(interview, facts, &Request { law_date, plan_start: law_date, estimates: EstimatesWanted::Now, marks: &marks })
}

/// What a checklist says, without what depends on how it was made.
fn said(checklist: &Checklist) -> Vec<String> {
    let mut said: Vec<String> = checklist
        .items
        .iter()
        .map(|item| format!("{} {:?} {:?} {:?} {:?}", item.key(), item.status, item.because, item.waiting_for, item.due))
        .collect();
    said.extend(
        checklist.estimates.iter().map(|estimate| format!("{} {:?} {:?}", estimate.key(), estimate.amount(), estimate.waiting_for)),
    );
    said.push(format!("{:?} {:?}", checklist.schedule, checklist.totals));
    said
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_decided_early_is_never_decided_otherwise_later(seed in 1_u64..u64::MAX, law in 0_usize..3) {
        let interview = load();
        let dice = &mut Dice(seed);
        let whole = complete(&interview, dice);
        let part = partial(&interview, &whole, dice);
        let early = Evaluator::seeing_all(&interview.model, &part, LAW_DATES[law]);
        let late = Evaluator::seeing_all(&interview.model, &whole, LAW_DATES[law]);
        for (index, rule) in interview.model.rules.iter().enumerate() {
            let id = RuleId(u16::try_from(index).unwrap());
            for subject in late.subjects(rule) {
                let known = match (subject, rule.subject) {
                    (Subject::Member(member), Some(group)) if member < part.list(group).members.len() => early.applies(id, subject),
                    (Subject::Member(_), Some(_)) => early.applies(id, Subject::Unasked).filter(|applies| !applies),
                    _ => early.applies(id, subject),
                };
                if let Some(known) = known {
                    prop_assert_eq!(Some(known), late.applies(id, subject), "{} for {:?}", rule.id, subject);
                }
            }
        }
    }

    #[test]
    fn an_answer_that_is_not_used_changes_nothing(seed in 1_u64..u64::MAX, law in 0_usize..3) {
        let interview = load();
        let dice = &mut Dice(seed);
        let whole = complete(&interview, dice);
        let replay = Replay::of(&interview, &whole, LAW_DATES[law], EstimatesWanted::Now);
        let mut changed = whole.clone();
        for path in whole.paths().filter(|path| !replay.uses(*path)) {
            if let (Path::Fact(fact), Key::Fact(_)) = (path, path.key()) {
                let def = interview.model.vocabulary.def(path.key());
                if def.kind != Kind::List {
                    changed.set(fact, Answer::Known(value(def, dice)));
                }
            }
        }
        prop_assert_eq!(said(&checklist(&interview, &whole, LAW_DATES[law])), said(&checklist(&interview, &changed, LAW_DATES[law])));
    }
}

/// The changes that give a case the answers of some facts, one a fact or field; members come first.
fn changes(interview: &Interview, facts: &Facts) -> (Vec<Change>, Vec<Change>) {
    let vocabulary = &interview.model.vocabulary;
    let (mut members, mut answers) = (Vec::new(), Vec::new());
    for (index, group) in vocabulary.groups.iter().enumerate() {
        let id = GroupId(u16::try_from(index).unwrap());
        let list = vocabulary.def(Key::Fact(group.list)).name.clone();
        members.extend(facts.list(id).members.iter().map(|_| Change::AddMember(list.clone(), None)));
        if facts.list(id).state == ListState::Closed {
            members.push(Change::CloseList(list, true));
        }
    }
    for path in facts.paths() {
        let Answer::Known(known) = facts.at(path) else { continue };
        let def = vocabulary.def(path.key());
        let new = NewAnswer::Known(answer::to_json(known, def.kind, &vocabulary.symbols));
        answers.push(match path {
            Path::Fact(_) => Change::Fact(def.name.clone(), new),
            Path::Field(group, member, _) => {
                let (list, field) = def.name.split_once('.').unwrap();
                let member = facts.list(group).members[member].id.to_string();
                Change::Field(list.to_owned(), member, field.to_owned(), new)
            }
        });
    }
    (members, answers)
}

fn author() -> Author {
    Author { by: "hana".to_owned(), at: Timestamp::UNIX_EPOCH }
}

fn case_of(changes: &[Change]) -> CaseFile {
    let mut case = CaseFile::new("c".to_owned(), String::new(), ("luxembourg", 1), "ja", &author());
    changes.iter().for_each(|change| case.apply(change, &author()));
    case
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn answering_in_any_order_gives_the_same_checklist(seed in 1_u64..u64::MAX) {
        let interview = load();
        let dice = &mut Dice(seed);
        let whole = complete(&interview, dice);
        let part = partial(&interview, &whole, dice);
        let (members, mut answers) = changes(&interview, &part);
        let in_order = case_of(&[members.clone(), answers.clone()].concat());
        for index in (1..answers.len()).rev() {
            answers.swap(index, dice.roll(index + 1));
        }
        let shuffled = case_of(&[members, answers].concat());
        let read = |case: &CaseFile| checklist(&interview, &case_facts::of(case, &interview).0, LAW_DATES[2]);
        prop_assert_eq!(said(&read(&in_order)), said(&read(&shuffled)));
    }

    #[test]
    fn saving_and_loading_changes_nothing(seed in 1_u64..u64::MAX, key in "[a-z]{1,8}", number in 0_i64..1000) {
        let interview = load();
        let dice = &mut Dice(seed);
        let whole = complete(&interview, dice);
        let (members, answers) = changes(&interview, &whole);
        let mut case = case_of(&[members, answers].concat());
        case.others.insert(format!("x-{key}"), number.into());
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("c.json");
        let holder = Holder { by: "hana".to_owned(), since: Timestamp::UNIX_EPOCH, pid: 1 };
        let lock = store::lock(&path, &holder).unwrap();
        store::save(&path, &mut case, &lock).unwrap();
        let loaded = store::read(&path).unwrap().case;
        prop_assert_eq!(&loaded, &case);
        let (facts, unusable) = case_facts::of(&loaded, &interview);
        prop_assert_eq!(facts, whole);
        prop_assert!(unusable.is_empty());
    }

    #[test]
    fn at_most_so_many_questions_never_turns_out_too_low(seed in 1_u64..u64::MAX, now in any::<bool>()) {
        let interview = load();
        let dice = &mut Dice(seed);
        let mut case = CaseFile::new("c".to_owned(), String::new(), ("luxembourg", 1), "ja", &author());
        case.estimates = if now { EstimatesWanted::Now } else { EstimatesWanted::Later };
        let mut session = Session::new(Arc::clone(&interview), case, LAW_DATES[2], "hana".to_owned());
        // How many questions are still allowed since the last member was added.
        let mut allowed: Option<usize> = None;
        for asked in 0.. {
            prop_assert!(asked < 500, "the interview does not end");
            let replay = session.replay();
            prop_assert_eq!(replay.at_most == 0, replay.next.is_none());
            let Some(path) = replay.next else { break };
            if let Some(allowed) = allowed {
                prop_assert!(allowed > 0, "one more question than announced: {:?}", path);
            }
            let left = allowed.map_or(replay.at_most, |allowed| allowed.min(replay.at_most));
            let prompt = session.prompt(path).unwrap();
            let reply = match &prompt.control {
                Control::Group { members, .. } if *members < 2 && dice.roll(2) == 0 => Reply::AddMember(None),
                Control::Group { .. } => Reply::NoMore,
                _ if dice.roll(10) == 0 => Reply::NotKnown(String::new()),
                Control::Choice { offers, .. } => {
                    let open: Vec<_> = offers.iter().filter(|offer| offer.barred.is_none()).collect();
                    Reply::Option(open[dice.roll(open.len())].option)
                }
                _ => match value(prompt.def, dice) {
                    Value::Bool(truth) => Reply::YesNo(truth),
                    Value::Choice(option) => Reply::Option(option),
                    Value::Several(options) => Reply::Options(options),
                    Value::Number(number) => Reply::Typed(number.to_string()),
                    Value::Date(day) => Reply::Typed(day.to_string()),
                    Value::Text(text) => Reply::Typed(text),
                },
            };
            drop(replay);
            allowed = if matches!(reply, Reply::AddMember(_)) { None } else { Some(left - 1) };
            session.reply(path, &reply, Timestamp::UNIX_EPOCH).unwrap();
        }
    }

    #[test]
    fn no_answers_file_makes_it_panic(text in "\\PC{0,200}|[\\[\\]{}\":,a-z0-9_ ]{0,200}", at in 0_usize..400, byte in 0x20_u8..0x7f) {
        let interview = load();
        let mut valid = br#"{"interview":"luxembourg","answers":{"purpose":"enter","shareholders":[{"id":"a","kind":"company","percent":"60"}],"share_capital":"12000.00","incorporation_date":"2026-01-31","payments":[],"commune":{"unknown":true,"note":"?"}}}"#.to_vec();
        let at = at % valid.len();
        valid[at] = byte;
        for text in [text.as_str(), std::str::from_utf8(&valid).unwrap()] {
            let file = SourceFile { name: "answers", text, overlay: false };
            let _ = answers_file::interview_of(&file);
            if let Ok(facts) = answers_file::read(&file, &interview) {
                let _ = checklist(&interview, &facts, LAW_DATES[0]);
            }
        }
    }

    #[test]
    fn no_case_file_makes_it_panic(at in 0_usize..4000, byte in 0x20_u8..0x7f, cut in 0_usize..4000) {
        let interview = load();
        let whole = complete(&interview, &mut Dice(7));
        let (members, answers) = changes(&interview, &whole);
        let case = case_of(&[members, answers].concat());
        let mut text = serde_json::to_vec(&case).unwrap();
        let at = at % text.len();
        text[at] = byte;
        text.truncate(text.len() - cut % text.len() / 50);
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("c.json");
        std::fs::write(&path, &text).unwrap();
        if let Ok(loaded) = store::read(&path) {
            let (facts, _) = case_facts::of(&loaded.case, &interview);
            let _ = checklist(&interview, &facts, LAW_DATES[1]);
        }
        prop_assert_eq!(std::fs::read(&path).unwrap(), text, "reading leaves the file untouched");
    }
}
