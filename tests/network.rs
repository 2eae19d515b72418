//! What must hold of the support network for any answers: who is never proposed to whom, that what is over is not, that nobody is
//! left without a desk. Proven over all answers where a proof can say it; looked at with random answers where it cannot.

#![allow(clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;
use std::sync::LazyLock;

use jiff::civil::{Date, date};
use madoguchi::check::satisfy::{Circuit, Condition, Solution, satisfy};
use madoguchi::checklist::{Checklist, Request, build};
use madoguchi::data::DataFiles;
use madoguchi::domain::directory::{ADDITION, Way};
use madoguchi::domain::evaluate::Status;
use madoguchi::domain::evaluator::{Evaluator, Subject};
use madoguchi::domain::facts::{Facts, Key};
use madoguchi::domain::language::Expr;
use madoguchi::domain::located::SourceFile;
use madoguchi::domain::placement::{FIRST_CONTACTS, HISTORY, Placement};
use madoguchi::domain::rules::{ItemKind, Rule, RuleId};
use madoguchi::interview::answers_file;
use madoguchi::interview::replay::EstimatesWanted;
use madoguchi::interview::script::Interview;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::{Value as Json, json};

const DAY: Date = date(2026, 11, 21);
const RULES: [&str; 6] = ["organisations", "agreements", "events", "programmes", "services", "tasks"];

static NETWORK: LazyLock<Interview> = LazyLock::new(|| Interview::load(&DataFiles::built_in(), "support").expect("it loads"));

/// The same cases in every run; others with another `PROPTEST_RNG_SEED`.
fn settings(cases: u32) -> ProptestConfig {
    let default = ProptestConfig::default();
    let rng_seed = match default.rng_seed {
        RngSeed::Random => RngSeed::Fixed(3),
        fixed => fixed,
    };
    ProptestConfig { cases, failure_persistence: None, rng_seed, ..default }
}

/// A condition of the network; kept for as long as the tests run.
fn condition(text: &str) -> &'static Expr {
    let text = json!(text).to_string();
    let file = SourceFile { name: "guard", text: &text, overlay: false };
    let text = file.parse().expect("a text");
    Box::leak(Box::new(NETWORK.model.condition(&file, &text).expect("a condition")))
}

fn rule(id: &str) -> RuleId {
    NETWORK.model.rule_id(id).unwrap_or_else(|| panic!("there is no {id}"))
}

fn rules() -> impl Iterator<Item = &'static Rule> {
    NETWORK.model.rules.iter()
}

fn circuit() -> Circuit<'static> {
    Circuit::new(&NETWORK.model, DAY)
}

/// That an entry is proposed, as a checklist requires it.
fn proposed(circuit: &mut Circuit<'_>, id: &str) -> Condition {
    circuit.rule(rule(id))
}

/// Proves that some conditions never hold together.
fn never(circuit: &Circuit<'_>, conditions: &[Condition], what: &str) {
    match satisfy(circuit, conditions) {
        Solution::Never => {}
        Solution::Holds(answers) => panic!("{what}: {}", answers_file::write(&answers.facts, &NETWORK.model.vocabulary)),
        Solution::TooMany => panic!("{what}: not proven"),
    }
}

/// Proves that an entry is never proposed while a condition holds.
fn never_while(id: &str, text: &str) {
    let mut circuit = circuit();
    let conditions = [proposed(&mut circuit, id), circuit.truth(condition(text))];
    never(&circuit, &conditions, &format!("{id} is proposed while {text}"));
}

// ---------------------------------------------------------------------------------------------------------------------
// Who is never proposed to whom

#[test]
fn what_tokyo_does_for_small_companies_is_not_proposed_to_large_ones_or_elsewhere() {
    for id in ["mou-tokyo-nrw", "prog-tokyo-nrw-handson", "prog-medica-tokyo-pavilion", "org-tokyo-local-network"] {
        never_while(id, "company_size == large");
        let mut circuit = circuit();
        let elsewhere = circuit.truth(condition("home_region != jp_tokyo and target_region != jp_tokyo"));
        let proposing = NETWORK.model.rule(rule(id)).proposing();
        for (placement, when) in proposing.filter(|(placement, _)| placement.block != CANDIDATES) {
            let holds = circuit.truth(when);
            never(&circuit, &[holds, elsewhere], &format!("{id} in block {}", placement.block));
        }
    }
}

#[test]
fn each_luxembourg_memorandum_is_for_companies_of_its_own_side() {
    never_while("mou-jetro-cc-lu", "home_country == JP");
    never_while("mou-jetro-luxinnovation", "home_country == LU");
}

#[test]
fn what_is_for_one_kind_of_organisation_is_not_proposed_to_another() {
    never_while("prog-s3-platform", "organisation != public_body");
    never_while("prog-een", "organisation != company");
    for id in ["org-meti", "org-dg-grow", "mou-clair-ceeja", "ev-ejrc-annual-conference"] {
        never_while(id, "organisation == company");
    }
}

#[test]
#[should_panic(expected = "mou-tokyo-nrw is proposed while company_size == sme: {\"home_country\"")]
fn a_guard_that_does_not_hold_names_answers() {
    never_while("mou-tokyo-nrw", "company_size == sme");
}

// ---------------------------------------------------------------------------------------------------------------------
// Agreements and candidates

/// The block of what opens a door, and of regions while the target is open.
const AGREEMENTS: u8 = 3;
const CANDIDATES: u8 = 10;

/// The condition that a place given as `home` or `target` is one of those that a directory entry writes.
fn at_one_of(end: &str, places: &[String]) -> String {
    let at = |place: &String| match place.as_str() {
        "EU" => format!("{end}_country in support.country.eu or {end}_country == europe_open"),
        country if country.len() == 2 => format!("{end}_country == {country}"),
        region => format!("{end}_region == {region}"),
    };
    let text = places.iter().map(at).collect::<Vec<_>>().join(" or ");
    // A home is never left open.
    format!("({})", if end == "home" { text.replace(" or home_country == europe_open", "") } else { text })
}

fn way(way: &Way) -> String {
    format!("({} and {})", at_one_of("home", &way.from), at_one_of("target", &way.to))
}

#[test]
fn an_agreement_opens_doors_only_between_its_own_ends() {
    for agreement in rules().filter(|rule| rule.kind == ItemKind::Agreement) {
        let entry = NETWORK.model.directory.entry(&agreement.id).expect("an entry");
        let ways = entry.serves.iter().map(way).collect::<Vec<_>>().join(" or ");
        let mut circuit = circuit();
        let matches = circuit.truth(condition(&ways));
        let apart = circuit.not(matches);
        for (placement, when) in agreement.proposing().filter(|(placement, _)| placement.block == AGREEMENTS) {
            let holds = circuit.truth(when);
            never(&circuit, &[holds, apart], &format!("{} ({}) beyond {ways}", agreement.id, placement.reason));
        }
    }
}

#[test]
fn candidates_are_proposed_exactly_while_the_target_is_open() {
    let is_candidate = |placement: &Placement| placement.reason.starts_with("support-why-candidate");
    for rule in rules() {
        for (placement, when) in rule.proposing() {
            assert_eq!(placement.block == CANDIDATES, is_candidate(placement), "{}", rule.id);
            let mut circuit = circuit();
            let conditions = [circuit.truth(when), circuit.truth(condition("target_country != europe_open and target_region != open"))];
            if is_candidate(placement) {
                never(&circuit, &conditions, &format!("{} as a candidate for a chosen target", rule.id));
            }
        }
    }
}

// ---------------------------------------------------------------------------------------------------------------------
// History

#[test]
fn what_is_over_is_only_remembered() {
    let remembered: Vec<&Rule> = rules().filter(|rule| !rule.placements.history.is_empty()).collect();
    assert_eq!(remembered.len(), 15);
    for rule in remembered {
        assert!(rule.placements.proposing.is_empty(), "{} is proposed", rule.id);
        assert!(rule.placements.history.iter().all(|(placement, _)| placement.block == HISTORY));
        let mut circuit = circuit();
        let required = circuit.rule(self::rule(&rule.id));
        never(&circuit, &[required], &format!("{} is required", rule.id));
    }
    for entry in NETWORK.model.directory.ids().filter_map(|id| NETWORK.model.directory.entry(id)).filter(|entry| entry.status.is_over()) {
        assert!(!NETWORK.model.rule(rule(&entry.id.value)).placements.history.is_empty(), "{} is over", entry.id.value);
    }
}

#[test]
fn a_closed_energy_agency_is_remembered_only_beside_its_successor() {
    for (remembered, when) in &NETWORK.model.rule(rule("org-ea-nrw")).placements.history {
        let mut circuit = circuit();
        let successor = proposed(&mut circuit, "org-nrw-energy4climate");
        let conditions = [circuit.truth(when), circuit.not(successor)];
        never(&circuit, &conditions, &format!("org-ea-nrw alone ({})", remembered.rank));
    }
}

// ---------------------------------------------------------------------------------------------------------------------
// Nobody and nothing is left out

#[test]
fn every_entry_is_produced_by_some_answers() {
    for rule in rules() {
        let mut circuit = circuit();
        let mut ways: Vec<Condition> = rule.placements.history.iter().map(|(_, when)| circuit.truth(when)).collect();
        ways.push(circuit.rule(self::rule(&rule.id)));
        let produced = circuit.any(ways);
        let answers = satisfy(&circuit, &[produced]).answers().unwrap_or_else(|| panic!("{} is never produced", rule.id));
        assert!(answers.exact);
        let evaluator = Evaluator::seeing_all(&NETWORK.model, &answers.facts, DAY);
        assert!(evaluator.placed(self::rule(&rule.id)).is_some(), "{}", rule.id);
    }
}

#[test]
fn whoever_is_in_scope_finds_a_desk_agreement_expert_or_programme() {
    let mut circuit = circuit();
    let mut conditions = vec![circuit.truth(condition("in_scope"))];
    for rule in rules().filter(|rule| !rule.id.starts_with(ADDITION)) {
        for (_, when) in rule.proposing().filter(|(placement, _)| FIRST_CONTACTS.contains(&placement.block)) {
            let holds = circuit.truth(when);
            conditions.push(circuit.not(holds));
        }
    }
    never(&circuit, &conditions, "nothing in blocks 1 to 5");
}

#[test]
fn whoever_is_out_of_scope_is_proposed_nothing() {
    for rule in rules() {
        let mut circuit = circuit();
        let conditions = [circuit.truth(condition("not in_scope")), circuit.rule(self::rule(&rule.id))];
        never(&circuit, &conditions, &format!("{} out of scope", rule.id));
    }
}

// ---------------------------------------------------------------------------------------------------------------------
// Any answers

/// The countries that the network tells apart, and some that it does not.
const COUNTRIES: [&str; 14] = ["JP", "LU", "DE", "FR", "FI", "ES", "SK", "IT", "BE", "AT", "US", "CH", "NO", "BR"];
const GOALS: [&str; 9] = [
    "set_up",
    "find_distributor",
    "joint_research",
    "trade_fair",
    "find_investor",
    "hire_staff",
    "daily_life",
    "third_countries",
    "publicity",
];

/// The regions that can be chosen in a country.
fn regions(country: &str, fact: &str) -> Vec<String> {
    let Some(key @ Key::Fact(_)) = NETWORK.model.vocabulary.key(fact) else { panic!("{fact} is no fact") };
    let options = NETWORK.model.vocabulary.def(key).options.iter().map(|option| NETWORK.model.vocabulary.symbols.name(*option));
    let start = format!("{}_", country.to_lowercase());
    let mut regions: Vec<String> = options.filter(|option| option.starts_with(&start)).map(str::to_owned).collect();
    if fact == "target_region" && !regions.is_empty() {
        regions.extend(std::iter::repeat_n("open".to_owned(), 8));
    }
    regions
}

/// Answers to the questions about one end, and to nothing else.
fn end(which: &'static str) -> impl Strategy<Value = BTreeMap<String, Json>> {
    let countries: Vec<&str> = match which {
        "target" => COUNTRIES.into_iter().chain(["europe_open"]).collect(),
        _ => COUNTRIES.to_vec(),
    };
    // Half of them are in Japan or Germany, where there is most to find.
    let country = prop_oneof![prop::sample::select(vec!["JP", "DE"]), prop::sample::select(countries)];
    country.prop_flat_map(move |country| {
        let regions = regions(country, &format!("{which}_region"));
        let region = if regions.is_empty() { Just(None).boxed() } else { prop::sample::select(regions).prop_map(Some).boxed() };
        region.prop_map(move |region| {
            let country = (format!("{which}_country"), json!(country));
            std::iter::once(country).chain(region.map(|region| (format!("{which}_region"), json!(region)))).collect()
        })
    })
}

fn places() -> impl Strategy<Value = BTreeMap<String, Json>> {
    (end("home"), end("target")).prop_map(|(home, target)| home.into_iter().chain(target).collect())
}

fn options(fact: &str) -> Vec<String> {
    let key = NETWORK.model.vocabulary.key(fact).unwrap_or_else(|| panic!("{fact} is no fact"));
    NETWORK.model.vocabulary.def(key).options.iter().map(|option| NETWORK.model.vocabulary.symbols.name(*option).to_owned()).collect()
}

/// Answers to all questions.
fn answers() -> impl Strategy<Value = BTreeMap<String, Json>> {
    let some = |options: Vec<String>, most: usize| prop::sample::subsequence(options, 0..=most);
    let goals: Vec<String> = GOALS.map(str::to_owned).to_vec();
    let kinds = (prop::sample::select(options("organisation")), prop::sample::select(options("company_size")));
    let lists = (some(options("sectors"), 3), some(goals, 5), some(options("languages"), 3));
    (places(), kinds, lists, any::<bool>(), any::<bool>()).prop_map(|(mut answers, kinds, lists, product, staff)| {
        answers.insert("organisation".to_owned(), json!(kinds.0));
        answers.insert("company_size".to_owned(), json!(kinds.1));
        answers.insert("sectors".to_owned(), json!(lists.0));
        answers.insert("support_goals".to_owned(), json!(lists.1));
        answers.insert("languages".to_owned(), json!(lists.2));
        answers.insert("has_product_to_show".to_owned(), json!(product));
        answers.insert("sends_staff".to_owned(), json!(staff));
        answers.insert("first_trip_date".to_owned(), json!("2027-06-01"));
        answers
    })
}

fn facts(interview: &Interview, answers: &BTreeMap<String, Json>) -> Facts {
    let text = json!(answers).to_string();
    answers_file::read(&SourceFile { name: "answers", text: &text, overlay: false }, interview).expect("they can be used")
}

fn checklist(interview: &Interview, answers: &BTreeMap<String, Json>) -> Checklist {
    let request = Request { law_date: DAY, plan_start: DAY, estimates: EstimatesWanted::Now, marks: &BTreeMap::new() };
    build(interview, &facts(interview, answers), &request)
}

/// The network without its additions: without the rules whose ids mark them so.
static WITHOUT_ADDITIONS: LazyLock<Interview> = LazyLock::new(|| {
    let mut data = DataFiles::built_in();
    for part in RULES {
        let name = format!("domain/support/{part}/rules.json");
        let mut file: Json = serde_json::from_str(data.last_at(&name).expect("a file").text).expect("JSON");
        let rules = file["rules"].as_array_mut().expect("a list");
        rules.retain(|rule| !rule["id"].as_str().is_some_and(|id| id.starts_with(ADDITION)));
        data = data.with_text(&name, file.to_string());
    }
    let interview = Interview::load(&data, "support").expect("no other rule needs an addition");
    assert_eq!(NETWORK.model.rules.len() - interview.model.rules.len(), 9);
    interview
});

/// What a reader sees of the items of a checklist but for additions, in their order.
fn seen(checklist: &Checklist) -> Vec<String> {
    let items = checklist.items.iter().filter(|item| !item.id.starts_with(ADDITION));
    items
        .map(|item| format!("{} {:?} {:?} {:?} {:?} {:?}", item.id, item.status, item.placed, item.because, item.due, item.after))
        .collect()
}

proptest! {
    #![proptest_config(settings(160))]

    #[test]
    fn leaving_additions_out_changes_nothing_else(answers in answers()) {
        prop_assert_eq!(seen(&checklist(&NETWORK, &answers)), seen(&checklist(&WITHOUT_ADDITIONS, &answers)));
    }

    #[test]
    fn a_list_of_proposals_is_in_the_order_of_blocks_and_ranks(answers in answers()) {
        let checklist = checklist(&NETWORK, &answers);
        let placed: Vec<_> = checklist.items.iter().filter_map(|item| Some((item, item.placed.as_ref()?))).collect();
        let order = |block: u8| madoguchi::domain::placement::ORDER.iter().position(|known| *known == block).expect("a block");
        prop_assert!(placed.iter().map(|(item, placed)| (order(placed.block), -placed.rank, &item.id)).is_sorted());
        prop_assert!(checklist.items.iter().all(|item| item.status != Status::Possible), "nothing is left open");
    }
}

proptest! {
    #![proptest_config(settings(48))]

    #[test]
    fn the_places_alone_leave_nothing_open_that_belongs_to_other_places(answers in places()) {
        let facts = facts(&NETWORK, &answers);
        let evaluator = Evaluator::seeing_all(&NETWORK.model, &facts, DAY);
        let given: Vec<&Expr> = answers.iter().map(|(fact, option)| condition(&format!("{fact} == {}", option.as_str().unwrap_or_default()))).collect();
        let mut circuit = circuit();
        let given: Vec<Condition> = given.into_iter().map(|expr| circuit.truth(expr)).collect();
        for index in 0..NETWORK.model.rules.len() {
            let id = RuleId(index as u16);
            if evaluator.applies(id, Subject::Case).is_none() {
                let mut conditions = given.clone();
                conditions.push(circuit.rule(id));
                prop_assert!(!satisfy(&circuit, &conditions).is_never(), "{} stays possible and cannot be required", NETWORK.model.rule(id).id);
            }
        }
    }
}

#[test]
fn the_answers_of_the_random_cases_reach_every_block() {
    let mut runner = proptest::test_runner::TestRunner::new(settings(160));
    let seen = std::cell::RefCell::new(std::collections::BTreeSet::new());
    runner
        .run(&answers(), |answers| {
            seen.borrow_mut().extend(checklist(&NETWORK, &answers).items.iter().filter_map(|item| Some(item.placed.as_ref()?.block)));
            Ok(())
        })
        .expect("it runs");
    assert_eq!(seen.into_inner().len(), 13);
}
