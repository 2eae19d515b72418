//! Answers under which some conditions of the law hold, or the proof that there are none.
//!
//! The conditions become a circuit over the answers that they tell apart; a search looks for values under which the circuit holds.
//! It is exact for choices, yes and no. Numbers, days and lists count as free in it: what is proven never to hold never does,
//! but answers that were found may then be none that anybody could give ([`Answers::exact`]).

mod circuit;
mod domains;
mod search;

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

pub use circuit::{Circuit, Condition};
use circuit::{Meaning, Node};
use domains::{Domains, Variable};
use search::{Found, Search};

use super::decisions::{FIRST_LAW_DATE, LAST_LAW_DATE};
use crate::domain::facts::{Answer, FactId, Facts, Key, Value};
use crate::domain::model::Model;

/// More branches are not looked at: the conditions of the data need some thousand at most.
const MOST_BRANCHES: usize = 200_000;

/// Answers under which conditions hold.
#[derive(Clone, Debug)]
pub struct Answers {
    /// The answers that matter; whatever the others are.
    pub facts: Facts,
    /// Whether nothing but these answers matters: no number, day or list.
    pub exact: bool,
}

/// What was found out about conditions.
#[derive(Clone, Debug)]
pub enum Solution {
    /// They hold together under some answers.
    Holds(Box<Answers>),
    /// No answers make them hold together.
    Never,
    /// There were too many ways to look at all of them.
    TooMany,
}

impl Solution {
    /// The answers, if some were found.
    pub fn answers(self) -> Option<Answers> {
        match self {
            Self::Holds(answers) => Some(*answers),
            Self::Never | Self::TooMany => None,
        }
    }

    /// Whether it is proven that there are none.
    pub fn is_never(&self) -> bool {
        matches!(self, Self::Never)
    }
}

/// Calls `look` with a circuit under the first law, and with one on each later day on which the law differs that it rests on.
pub fn over_days<'a>(model: &'a Model, mut look: impl FnMut(&mut Circuit<'a>)) {
    let mut days = BTreeSet::from([FIRST_LAW_DATE]);
    let mut last: Option<Date> = None;
    while let Some(day) = days.iter().copied().find(|day| last.is_none_or(|last| last < *day)) {
        let mut circuit = Circuit::new(model, day);
        look(&mut circuit);
        days.extend(circuit.days().filter(|day| FIRST_LAW_DATE < *day && *day <= LAST_LAW_DATE));
        last = Some(day);
    }
}

/// Looks for answers under which all of some conditions hold.
pub fn satisfy(circuit: &Circuit<'_>, conditions: &[Condition]) -> Solution {
    satisfy_within(circuit, conditions, MOST_BRANCHES)
}

fn satisfy_within(circuit: &Circuit<'_>, conditions: &[Condition], branches: usize) -> Solution {
    let mut variables = BTreeSet::new();
    let mut wanted = conditions.to_vec();
    let mut seen = vec![false; circuit.count()];
    // What bounds a variable may name other variables, which have bounds of their own.
    let mut next = 0;
    while next < wanted.len() {
        for variable in variables_of(circuit, wanted[next], &mut seen) {
            if variables.insert(variable) {
                wanted.extend(circuit.bound(variable));
            }
        }
        next += 1;
    }
    let goals = wanted.into_iter().map(|condition| (condition, true)).collect();
    match Search::new(circuit, branches).run(goals, circuit.layout().everything()) {
        Found::Values(values) => Solution::Holds(Box::new(answers(circuit, &values))),
        Found::None => Solution::Never,
        Found::TooMany => Solution::TooMany,
    }
}

/// The variables that a condition reads, but for parts that were seen before.
fn variables_of(circuit: &Circuit<'_>, condition: Condition, seen: &mut [bool]) -> Vec<Variable> {
    let (mut found, mut open) = (Vec::new(), vec![condition]);
    while let Some(part) = open.pop() {
        if std::mem::replace(&mut seen[part.index()], true) {
            continue;
        }
        match circuit.node(part) {
            Node::Known(_) => {}
            Node::Among(variable, _) => found.push(*variable),
            Node::All(parts) | Node::Any(parts) => open.extend(parts),
            Node::Not(part) => open.push(*part),
            Node::If(guard, then, otherwise) => open.extend([guard, then, otherwise]),
        }
    }
    found
}

/// The values of all variables that may not take any value any more, as answers.
fn answers(circuit: &Circuit<'_>, values: &Domains) -> Answers {
    let (layout, vocabulary) = (circuit.layout(), &circuit.model().vocabulary);
    let mut facts = Facts::empty(vocabulary);
    let mut chosen: BTreeMap<FactId, Vec<_>> = BTreeMap::new();
    let mut exact = true;
    for variable in layout.variables().filter(|variable| values.is_narrowed(layout, *variable)) {
        let value = values.first(layout, variable);
        match circuit.meaning(variable) {
            Meaning::Choice(fact) => {
                if let Some(option) = vocabulary.def(Key::Fact(fact)).options.get(value) {
                    facts.set(fact, Answer::Known(Value::Choice(*option)));
                }
            }
            Meaning::Flag(fact) => facts.set(fact, Answer::Known(Value::Bool(value == 1))),
            Meaning::Chosen(fact, option) => {
                let options = chosen.entry(fact).or_default();
                options.extend((value == 1).then_some(option));
            }
            Meaning::Part(_) | Meaning::Anything => exact = false,
        }
    }
    for (fact, chosen) in chosen {
        let options = vocabulary.def(Key::Fact(fact)).options.iter().copied();
        facts.set(fact, Answer::Known(Value::Several(options.filter(|option| chosen.contains(option)).collect())));
    }
    Answers { facts, exact }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::check::decisions::Random;
    use crate::data::DataFiles;
    use crate::domain::evaluator::{Evaluator, Subject};
    use crate::domain::facts::Kind;
    use crate::domain::language::Expr;
    use crate::domain::located::SourceFile;
    use crate::domain::symbols::Symbol;
    use crate::interview::script::Interview;

    const DAY: Date = date(2026, 11, 21);

    fn load(interview: &str) -> Interview {
        Interview::load(&DataFiles::built_in(), interview).unwrap()
    }

    fn condition(model: &Model, text: &str) -> Expr {
        let text = format!("\"{text}\"");
        let file = SourceFile { name: "test", text: &text, overlay: false };
        model.condition(&file, &file.parse().unwrap()).unwrap()
    }

    /// What is found for one condition.
    fn solve(model: &Model, expr: &Expr) -> Solution {
        let mut circuit = Circuit::new(model, DAY);
        let wanted = circuit.truth(expr);
        satisfy(&circuit, &[wanted])
    }

    fn solved(interview: &str, text: &str) -> Solution {
        let interview = load(interview);
        solve(&interview.model, &condition(&interview.model, text))
    }

    fn written(interview: &str, text: &str) -> String {
        let answers = solved(interview, text).answers().unwrap();
        crate::interview::answers_file::write(&answers.facts, &load(interview).model.vocabulary).to_string()
    }

    #[test]
    fn answers_are_only_those_that_matter() {
        assert_eq!(
            written("support", "home_country == JP and home_region == jp_mie and has(sectors, food) and not has(sectors, space)"),
            r#"{"home_country":"JP","home_region":"jp_mie","sectors":["food"]}"#
        );
        assert_eq!(
            written("support", "organisation in [public_body, university] and not sends_staff"),
            r#"{"organisation":"public_body","sends_staff":false}"#
        );
        assert_eq!(
            written(
                "support",
                "empty(support_goals) and target_country not in support.country.eu and target_country != europe_open and target_country != AD"
            ),
            r#"{"target_country":"AE","support_goals":[]}"#
        );
    }

    #[test]
    fn what_contradicts_itself_is_proven_never_to_hold() {
        for never in [
            "home_country == JP and home_country in support.country.eu",
            "business_goal and empty(support_goals)",
            "if(sends_staff, home_country == JP, home_country == LU) and home_country == DE",
            "applies(org-luxinnovation) and home_country == DE",
        ] {
            assert!(solved("support", never).is_never(), "{never}");
        }
    }

    #[test]
    fn a_region_lies_in_its_country_and_is_answered_where_there_is_one() {
        assert!(solved("support", "home_region == jp_mie and home_country == DE").is_never());
        let regions = load("support").model;
        let home = regions.vocabulary.key("home_region").unwrap();
        let options: Vec<&str> =
            regions.vocabulary.def(home).options.iter().map(|option| regions.vocabulary.symbols.name(*option)).collect();
        let none = format!("home_region not in [{}]", options.join(", "));
        assert!(solved("support", &format!("home_country == JP and {none}")).is_never(), "every region of Japan is an option");
        assert_eq!(written("support", &format!("home_country == BE and {none}")), r#"{"home_country":"BE"}"#);
    }

    #[test]
    fn numbers_and_lists_are_free_and_the_answers_then_not_exact() {
        let answers =
            solved("luxembourg", "purpose == enter and expected_turnover > 5000 and any(staff, staff.needs_permit)").answers().unwrap();
        assert!(!answers.exact);
        assert!(solved("luxembourg", "expected_turnover > 5000 and not expected_turnover > 5000").is_never(), "the same part is one");
    }

    #[test]
    fn a_search_that_becomes_too_long_is_given_up() {
        let interview = load("support");
        let expr = condition(&interview.model, "(has(sectors, food) or sends_staff) and (has(sectors, space) or has_product_to_show)");
        let mut circuit = Circuit::new(&interview.model, DAY);
        let wanted = circuit.truth(&expr);
        assert!(matches!(satisfy_within(&circuit, &[wanted], 1), Solution::TooMany));
        assert!(matches!(satisfy_within(&circuit, &[wanted], 2), Solution::Holds(_)));
    }

    const PARTS: [&str; 12] = [
        "home_country == JP",
        "home_country in [JP, DE]",
        "home_country in support.country.eu",
        "home_region == jp_mie",
        "home_region in [jp_mie, de_nrw]",
        "organisation == company",
        "organisation not in [company, cluster]",
        "has(sectors, food)",
        "has(sectors, energy)",
        "sends_staff",
        "in_scope",
        "empty(sectors)",
    ];

    fn random_condition(random: &mut Random, depth: usize) -> String {
        match random.next() % if depth == 0 { 1 } else { 6 } {
            0 | 1 => PARTS[random.next() % PARTS.len()].to_owned(),
            2 => format!("not ({})", random_condition(random, depth - 1)),
            3 => {
                let parts: Vec<String> = (0..3).map(|_| random_condition(random, depth - 1)).collect();
                format!("if({})", parts.join(", "))
            }
            kind => {
                let parts: Vec<String> = (0..2 + random.next() % 2).map(|_| format!("({})", random_condition(random, depth - 1))).collect();
                parts.join(if kind == 4 { " and " } else { " or " })
            }
        }
    }

    /// Every set of answers that the parts tell apart, and that a person could give.
    fn all_cases(model: &Model) -> Vec<Facts> {
        let symbol = |name: &str| model.vocabulary.symbols.get(name).unwrap();
        let fact = |name: &str| match model.vocabulary.key(name) {
            Some(Key::Fact(fact)) => fact,
            _ => unreachable!(),
        };
        let homes = [("JP", "jp_mie"), ("JP", "jp_oita"), ("DE", "de_nrw"), ("DE", "de_other"), ("BE", ""), ("US", "")];
        let mut cases = Vec::new();
        for (country, region) in homes {
            for target in ["JP", "FR", "US", "europe_open", "CH"] {
                for (organisation, staff) in ["company", "cluster", "university"].into_iter().flat_map(|kind| [(kind, true), (kind, false)])
                {
                    for sectors in [vec![], vec!["food"], vec!["energy"], vec!["food", "energy"], vec!["space"]] {
                        let mut facts = Facts::empty(&model.vocabulary);
                        let region = if region.is_empty() { Symbol::NONE } else { symbol(region) };
                        let choices = [
                            ("home_country", symbol(country)),
                            ("home_region", region),
                            ("target_country", symbol(target)),
                            ("organisation", symbol(organisation)),
                        ];
                        choices.into_iter().for_each(|(name, option)| facts.set(fact(name), Answer::Known(Value::Choice(option))));
                        facts.set(fact("sends_staff"), Answer::Known(Value::Bool(staff)));
                        facts.set(fact("sectors"), Answer::Known(Value::Several(sectors.into_iter().map(symbol).collect())));
                        cases.push(facts);
                    }
                }
            }
        }
        cases
    }

    #[test]
    fn a_proof_agrees_with_looking_at_every_case() {
        let interview = load("support");
        let model = &interview.model;
        let cases = all_cases(model);
        let mut random = Random::START;
        let (mut possible, mut impossible) = (0, 0);
        for _ in 0..400 {
            let text = random_condition(&mut random, 4);
            // Two conditions that are hard to fulfil together, so that both outcomes come about often.
            let text = format!("({text}) and ({}) and ({})", random_condition(&mut random, 3), random_condition(&mut random, 2));
            let expr = condition(model, &text);
            let holds = |facts: &&Facts| Evaluator::seeing_all(model, facts, DAY).truth(&expr, Subject::Case) == Some(true);
            match (cases.iter().find(holds), solve(model, &expr)) {
                (None, Solution::Never) => impossible += 1,
                (Some(_), Solution::Holds(_)) => possible += 1,
                (case, solution) => unreachable!("{text}: {case:?}, but {solution:?}"),
            }
        }
        assert!(possible > 50 && impossible > 50, "{possible} possible, {impossible} impossible");
    }

    #[test]
    fn answers_that_are_found_fulfil_the_condition() {
        let interview = load("support");
        let model = &interview.model;
        let mut random = Random::START;
        let mut found = 0;
        for _ in 0..200 {
            let text = random_condition(&mut random, 4);
            let expr = condition(model, &text);
            let Some(answers) = solve(model, &expr).answers() else { continue };
            let mut facts = answers.facts;
            // Whatever the other answers are: they are all the first option, no and nothing.
            for (index, def) in model.vocabulary.facts.iter().enumerate() {
                let fact = FactId(index as u16);
                let value = match def.kind {
                    Kind::Bool => Value::Bool(false),
                    Kind::Several => Value::Several(Vec::new()),
                    Kind::Choice | Kind::Country if def.name == "home_region" => Value::Choice(Symbol::NONE),
                    Kind::Choice | Kind::Country => Value::Choice(def.options[0]),
                    _ => continue,
                };
                if *facts.answer(fact) == Answer::NotAsked {
                    facts.set(fact, Answer::Known(value));
                }
            }
            assert_eq!(Evaluator::seeing_all(model, &facts, DAY).truth(&expr, Subject::Case), Some(true), "{text}");
            found += 1;
        }
        assert!(found > 100);
    }
}
