//! The check finds planted faults of every kind where they stand, and nothing in the law as it is.

#![allow(clippy::expect_used, clippy::panic)]

use jiff::civil::Date;
use madoguchi::check::{self, Finding, Loaded, Network, Report};
use madoguchi::data::DataFiles;
use madoguchi::domain::located::{DataError, Problem};
use madoguchi::interview::script::Interview;

const TODAY: Date = Date::constant(2026, 11, 21);

const PERMITS: &str = "domain/luxembourg/permits/rules.json";
const DISMISSAL: &str = "domain/luxembourg/dismissal/rules.json";
const TAX_FIGURES: &str = "domain/luxembourg/direct_taxes/figures.json";
const FACTS: &str = "domain/luxembourg/facts.json";
const SCRIPT: &str = "interviews/luxembourg.json";
const NETWORK_SCRIPT: &str = "interviews/support.json";
const BRIDGE: &str = "domain/luxembourg/bridges/support.json";
const ORGANISATIONS: &str = "domain/support/organisations/rules.json";
const DIRECTORY: &str = "domain/support/organisations/directory.json";

/// The built-in files with some of them changed.
struct Changed {
    data: DataFiles,
}

impl Changed {
    fn new() -> Self {
        Self { data: DataFiles::built_in() }
    }

    fn text(&self, file: &str) -> String {
        self.data.last_at(file).expect("a built-in file").text.to_owned()
    }

    fn replace(&mut self, file: &str, from: &str, to: &str) {
        let text = self.text(file);
        assert!(text.contains(from), "{file} has no {from}");
        self.data = self.data.with_text(file, text.replacen(from, to, 1));
    }

    /// Adds a rule at the beginning of a file.
    fn rule(&mut self, file: &str, rule: &str) {
        let common = r#""authority": "lu.ministry-economy", "law": ["lu.lsc art. 1"], "phase": "running", "sources": ["test"], "checked": "2026-11-21", "confidence": "high""#;
        self.replace(file, "\"rules\": [", &format!("\"rules\": [\n{{{rule}, {common}}},"));
    }

    /// The line on which a piece of text stands.
    fn line(&self, file: &str, text: &str) -> usize {
        let whole = self.text(file);
        let at = whole.find(text).unwrap_or_else(|| panic!("{file} has no {text}"));
        whole[..at].matches('\n').count() + 1
    }
}

fn value<'f>(finding: &'f Finding, name: &str) -> &'f str {
    finding.values.iter().find(|(found, _)| *found == name).map_or("", |(_, value)| value)
}

fn report(data: &DataFiles, interview: &str) -> Report {
    check::interview(&Loaded::new(data, interview).expect("it loads"), TODAY)
}

#[test]
fn the_law_as_it_is_has_no_faults() {
    let data = DataFiles::built_in();
    let report = report(&data, "luxembourg");
    assert_eq!(report.findings, []);
    assert_eq!(check::schemas::findings(&data), []);
    assert_eq!(report.rules, 408);
    assert!(report.points > 1_000_000, "{} points", report.points);
    assert!(report.sampled.iter().all(|(_, points)| *points > check::MOST_POINTS));
    assert!(report.ages.is_sorted_by_key(|age| age.review_by), "figures by the day they are to be looked at again");
    assert!(report.ages.iter().any(|age| age.id == "lu.social.mutuality_class_2" && age.past));
}

#[test]
fn each_planted_fault_is_found_where_it_stands_and_nothing_else() {
    let mut law = Changed::new();
    law.rule(PERMITS, r#""id": "lu.permit.never", "kind": "permit", "when": "activity == bank and activity == hotel""#);
    law.rule(DISMISSAL, r#""id": "lu.employment.always", "kind": "support", "when": "true""#);
    law.rule(PERMITS, r#""id": "lu.permit.late", "kind": "permit", "when": "serves_wine and (has_employees or not has_employees)""#);
    law.rule(PERMITS, r#""id": "lu.permit.egg", "kind": "permit", "when": "serves_wine", "after": ["lu.permit.hen"]"#);
    law.rule(PERMITS, r#""id": "lu.permit.hen", "kind": "permit", "when": "serves_wine", "after": ["lu.permit.egg [if operating]"]"#);
    law.rule(PERMITS, r#""id": "lu.permit.literal", "kind": "permit", "when": "expected_turnover > 5000""#);
    law.replace(
        FACTS,
        "\"facts\": [",
        "\"facts\": [\n{\"name\": \"serves_wine\", \"kind\": \"bool\"}, {\"name\": \"has_garden\", \"kind\": \"bool\"},",
    );
    law.replace(SCRIPT, "{\"fact\": \"commune\"", "{\"fact\": \"has_garden\", \"ask\": \"yes-no\"},\n        {\"fact\": \"commune\"");
    law.replace(SCRIPT, "{\"fact\": \"purpose\", \"ask\": \"one-choice\"},\n", "");
    law.replace(
        SCRIPT,
        "{\"fact\": \"parent_country\"",
        "{\"fact\": \"purpose\", \"ask\": \"one-choice\"},\n        {\"fact\": \"parent_country\"",
    );
    law.replace(TAX_FIGURES, "\"value\": \"24500\"", "\"value\": \"25500\"");
    law.replace(
        TAX_FIGURES,
        "\"figures\": [",
        r#""figures": [
{"id": "lu.test.gap", "kind": "number", "law": "lu.lir art. 1", "values": [
 {"value": "1", "from": null, "to": "2024-12-31", "source": "test", "checked": "2026-11-21", "confidence": "high"},
 {"value": "2", "from": "2025-02-01", "source": "test", "checked": "2026-11-21", "confidence": "high"}]},
{"id": "lu.test.source", "kind": "number", "law": "lu.lir art. 1", "values": [{"value": "1", "from": null, "source": " ", "checked": "2026-11-21", "confidence": "high"}]},"#,
    );
    let report = report(&law.data, "luxembourg");
    let found: Vec<(&str, &str, usize)> =
        report.findings.iter().map(|finding| (finding.key, finding.place.file.as_str(), finding.place.line)).collect();
    let planted = [
        ("never-required", PERMITS, law.line(PERMITS, "activity == bank and activity == hotel")),
        ("never-ruled-out", DISMISSAL, law.line(DISMISSAL, "lu.employment.always")),
        ("weak", PERMITS, law.line(PERMITS, "has_employees or not has_employees")),
        ("circle", PERMITS, law.line(PERMITS, "lu.permit.hen")),
        ("literal", PERMITS, law.line(PERMITS, "expected_turnover > 5000")),
        ("never-asked", SCRIPT, law.line(SCRIPT, "\"sections\"")),
        ("never-read", SCRIPT, law.line(SCRIPT, "has_garden")),
        ("given-late", SCRIPT, law.line(SCRIPT, "\"purpose\"")),
        ("figure-gap", TAX_FIGURES, law.line(TAX_FIGURES, "lu.test.gap")),
        ("figure-source", TAX_FIGURES, law.line(TAX_FIGURES, "lu.test.source")),
    ];
    for fault in planted {
        assert!(found.contains(&fault), "{fault:?} is not among {found:?}");
    }
    let jumps: Vec<&Finding> = report.findings.iter().filter(|finding| finding.key == "jump").collect();
    assert!(jumps.iter().any(|jump| value(jump, "fact") == "expected_profit" && value(jump, "at") == "175000"), "{jumps:?}");
    let expected = |finding: &&Finding| finding.key != "jump" && !planted.iter().any(|(key, _, _)| *key == finding.key);
    assert_eq!(report.findings.iter().filter(expected).count(), 0, "{:?}", report.findings);
    let unasked = report.findings.iter().find(|finding| finding.key == "never-asked").expect("found above");
    assert_eq!(value(unasked, "fact"), "serves_wine");
}

#[test]
fn a_file_that_breaks_its_schema_is_shown_with_the_line() {
    let mut law = Changed::new();
    law.replace(PERMITS, "\"id\": \"lu.permit.business-permit\"", "\"id\": \"Lu.Permit.Business\"");
    let found = check::schemas::findings(&law.data);
    let line = law.line(PERMITS, "Lu.Permit.Business");
    assert!(!found.is_empty());
    assert!(
        found.iter().all(|finding| finding.key == "schema" && finding.place.file == PERMITS && finding.place.line == line),
        "{found:?}"
    );
}

#[test]
fn the_directory_its_publications_and_the_bridges_are_held_against_their_schemas() {
    let faults = [
        ("domain/support/organisations/directory.json", "\"status\": \"active\"", "\"status\": \"open\""),
        ("domain/support/publications.json", "\"date\": \"2022-10-03\"", "\"date\": \"October 2022\""),
        ("domain/support/derived.json", "\"name\": \"to_europe\"", "\"name\": \"To Europe\""),
        ("domain/luxembourg/bridges/support.json", "\"asks\": false", "\"asks\": \"never\""),
    ];
    for (file, good, bad) in faults {
        let mut law = Changed::new();
        law.replace(file, good, bad);
        let found = check::schemas::findings(&law.data);
        let places: Vec<(&str, &str, usize)> =
            found.iter().map(|finding| (finding.key, finding.place.file.as_str(), finding.place.line)).collect();
        assert_eq!(places, [("schema", file, law.line(file, bad))], "{found:?}");
    }
}

#[test]
fn a_file_that_is_no_json_is_shown_with_the_line() {
    let mut law = Changed::new();
    law.replace(PERMITS, "\"rules\": [", "\"rules\" [");
    let found = check::schemas::findings(&law.data);
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].key, found[0].place.line), ("no-json", law.line(PERMITS, "\"rules\" [")));
}

#[test]
fn the_shortest_witness_brings_the_outcome_about() {
    let interview = Interview::load(&DataFiles::built_in(), "luxembourg").expect("it loads");
    let rule = interview.model.rule_id("lu.residence.authorisation-blue-card").expect("the rule");
    let decisions = check::of_rule(&interview.model, rule);
    let required = decisions.required.expect("it can be required");
    let member = &required.answers["staff"][0];
    assert_eq!(member["role"], "employee");
    assert!(member["gross_annual_salary"].as_str().is_some());
    assert!(decisions.ruled_out.is_some() && decisions.unsound.is_none() && decisions.weak.is_none());
}

// ---------------------------------------------------------------------------------------------------------------------
// The support network

/// The check of the network over all interviews.
fn network(data: &DataFiles) -> Network {
    let loaded: Vec<Loaded<'_>> = data.interviews().iter().map(|id| Loaded::new(data, id).expect("it loads")).collect();
    check::network(data, &loaded, TODAY)
}

/// The built-in files with one file of a folder laid over them.
fn overlaid(file: &str, text: &str) -> (DataFiles, String) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join(file);
    std::fs::create_dir_all(path.parent().expect("a folder")).expect("it can be made");
    std::fs::write(&path, text).expect("it can be written");
    (DataFiles::built_in().overlaid_with(folder.path()).expect("it can be read"), path.display().to_string())
}

/// A rule laid over those of the organisations: its id stands on the fourth line, its first placement on the fifth.
fn with_rule(id: &str, placements: &[String]) -> (DataFiles, String) {
    let placements = placements.join(",\n");
    let rule =
        format!("{{\"id\": \"{id}\", \"kind\": \"organisation\", \"law\": [], \"phase\": \"running\",\n\"placements\": [{placements}]}}");
    overlaid(ORGANISATIONS, &format!("{{\n\"format\": \"madoguchi.rules/1\",\n\"rules\": [\n{rule}\n]}}"))
}

/// An entry laid over those of the organisations, on the third line: one that is as it should be, with some keys changed or added.
fn with_entry(id: &str, keys: &str) -> (DataFiles, String) {
    let changed: serde_json::Map<String, serde_json::Value> = serde_json::from_str(&format!("{{{keys}}}")).expect("JSON");
    let mut entry = serde_json::json!({
        "id": id, "names": {"ja": "窓口", "en": "Counter"}, "local": "en", "status": "active", "place": {"country": "LU"},
        "serves": [{"from": ["JP"], "to": ["LU"]}], "letter": "fr", "sources": [{"publication": "clair-385"}],
        "checked": "2026-11-21", "confidence": "high"
    });
    entry.as_object_mut().expect("an object").extend(changed);
    overlaid(DIRECTORY, &format!("{{\"format\": \"madoguchi.directory/1\", \"entries\":\n[\n{entry}\n]}}"))
}

fn placement(when: &str, block: u8, rank: i16) -> String {
    format!(r#"{{"when": "{when}", "block": {block}, "rank": {rank}, "reason": "support-why-country-pair"}}"#)
}

type Fault = (&'static str, String, usize, Vec<(&'static str, String)>);

/// The only fault that the check of the network finds, as key, file, line and values.
fn only_fault(data: &DataFiles) -> Fault {
    let found = network(data).findings;
    assert_eq!(found.len(), 1, "{found:?}");
    let finding = found.into_iter().next().expect("one");
    (finding.key, finding.place.file, finding.place.line, finding.values)
}

fn load_error(data: &DataFiles) -> DataError {
    Loaded::new(data, "support").map(|_| ()).expect_err("it does not load")
}

/// From Japan to Luxembourg.
const PAIR: &str = "home_country == JP and target_country == LU";

#[test]
fn the_network_as_it_is_has_no_faults() {
    let data = DataFiles::built_in();
    let network = network(&data);
    assert_eq!(network.findings, []);
    assert_eq!(network.ages.len(), 164);
    assert!(network.ages.iter().all(|age| !age.past) && network.ages.is_sorted_by_key(|age| age.review_by));
    let report = report(&data, "support");
    assert_eq!(report.findings, [], "every promise is kept, every question asked and read");
    assert_eq!((report.rules, report.sampled), (221, Vec::new()));
}

#[test]
fn a_placement_that_no_answers_fulfil_is_found_at_its_line() {
    let impossible = placement("home_country == JP and home_country == LU", 2, 6);
    let (data, file) = with_rule("org-nict", &[placement(PAIR, 1, 6), impossible]);
    let (key, at, line, values) = only_fault(&data);
    assert_eq!((key, at, line), ("placement-never-holds", file, 6));
    assert_eq!(values, [("item", "org-nict".to_owned()), ("block", "2".to_owned()), ("rank", "6".to_owned())]);
}

#[test]
fn a_placement_that_a_better_one_always_replaces_is_found_at_its_line() {
    let narrower = format!("{PAIR} and has(sectors, ict)");
    let (data, file) = with_rule("org-nict", &[placement(&narrower, 4, 8), placement(PAIR, 1, 6)]);
    let (key, at, line, values) = only_fault(&data);
    assert_eq!((key, at, line), ("placement-never-counts", file, 5));
    assert_eq!(values[1..], [("block", "4".to_owned()), ("rank", "8".to_owned())]);
    let (data, _) = with_rule("org-nict", &[placement(&narrower, 1, 8), placement(PAIR, 1, 6)]);
    assert_eq!(network(&data).findings, [], "the wider one counts where the better one does not hold");
}

#[test]
fn history_that_no_answers_call_up_is_found() {
    let elsewhere = placement("target_region == jp_mie and target_country == LU", 11, 6);
    let (data, file) = with_rule("org-nict", &[placement(PAIR, 9, 6), elsewhere]);
    let (key, at, line, _) = only_fault(&data);
    assert_eq!((key, at, line), ("placement-never-holds", file, 6));
}

#[test]
fn an_entry_that_is_never_proposed_or_always_is_found_over_all_interviews() {
    let (data, file) = with_rule("org-nict", &[placement("target_country == JP and target_region == de_nrw", 1, 6)]);
    let (key, at, line, _) = only_fault(&data);
    assert_eq!((key, at, line), ("never-required", file, 5));
    let (data, file) = with_rule("org-nict", &[placement("sends_staff or not sends_staff", 1, 6)]);
    let (key, at, line, _) = only_fault(&data);
    assert_eq!((key, at, line), ("never-ruled-out", file, 5));
}

#[test]
fn a_rule_of_several_interviews_has_to_reach_its_outcomes_in_one_of_them() {
    let mut law = Changed::new();
    let common = r#""kind": "task", "law": [], "phase": "running", "sources": ["test"], "checked": "2026-11-21", "confidence": "high""#;
    let somewhere = format!(r#"{{"id": "prep.germany", {common}, "when": "target_country == DE"}}"#);
    let nowhere = format!(r#"{{"id": "prep.nowhere", {common}, "when": "target_country == DE and target_country == FR"}}"#);
    law.replace(ORGANISATIONS, "\"rules\": [", &format!("\"rules\": [\n{somewhere},\n{nowhere},"));
    let loaded: Vec<Loaded<'_>> = ["luxembourg", "support"].map(|id| Loaded::new(&law.data, id).expect("it loads")).into();
    let reports = check::interviews(&loaded, TODAY);
    let never = reports.iter().flat_map(|report| &report.findings).filter(|finding| finding.key.starts_with("never-"));
    let found: Vec<_> = never.map(|finding| (finding.key, value(finding, "item"), finding.place.line)).collect();
    let fault = ("never-required", "prep.nowhere", law.line(ORGANISATIONS, "prep.nowhere"));
    assert_eq!(found, [fault, fault], "each interview tells it");
}

#[test]
fn a_broken_promise_is_found_with_answers_that_break_it() {
    let mut law = Changed::new();
    law.replace(ORGANISATIONS, "\"in_scope and not desk_found\"", "\"in_scope and not desk_found and company_size != large\"");
    assert_eq!(answers_that_break_it(&law)["target_country"], "US", "elsewhere the other desk for those without one is still there");
    law.replace(
        ORGANISATIONS,
        "target_country != US and not desk_found\"",
        "target_country != US and not desk_found and company_size != large\"",
    );
    assert_eq!(answers_that_break_it(&law)["company_size"], "large");
}

/// The answers that break the promise of the network: the only fault there is.
fn answers_that_break_it(law: &Changed) -> serde_json::Value {
    let found = report(&law.data, "support").findings;
    let places: Vec<_> = found.iter().map(|finding| (finding.key, finding.place.file.as_str(), finding.place.line)).collect();
    assert_eq!(places, [("promise-broken", NETWORK_SCRIPT, law.line(NETWORK_SCRIPT, "\"promises\""))]);
    assert_eq!((value(&found[0], "blocks"), value(&found[0], "day")), ("1, 2, 3, 4, 5", "2024-01-01"));
    serde_json::from_str(value(&found[0], "answers")).expect("JSON")
}

#[test]
fn prerequisites_among_proposals_are_found_where_answers_close_their_circle() {
    let law = |guard: &str| {
        let (when, mut law) = (placement(PAIR, 9, 1), Changed::new());
        let common = r#""kind": "task", "law": [], "phase": "running", "sources": ["test"], "checked": "2026-11-21", "confidence": "high""#;
        let hen = format!(r#"{{"id": "prep.hen", {common}, "after": ["prep.egg"], "placements": [{when}]}}"#);
        let egg = format!(r#"{{"id": "prep.egg", {common}, "after": ["prep.hen [unless {guard}]"], "placements": [{when}]}}"#);
        law.replace(ORGANISATIONS, "\"rules\": [", &format!("\"rules\": [\n{hen},\n{egg},"));
        law
    };
    let staff = law("sends_staff");
    let found = report(&staff.data, "support").findings;
    let places: Vec<_> = found.iter().map(|finding| (finding.key, value(finding, "path"), finding.place.line)).collect();
    assert_eq!(places, [("circle", "prep.hen > prep.egg", staff.line(ORGANISATIONS, "prep.hen"))]);
    assert_eq!(value(&found[0], "answers"), r#"{"home_country":"JP","target_country":"LU","sends_staff":false}"#);
    assert_eq!(report(&law("in_scope").data, "support").findings, [], "whenever both are required, the guard holds");
}

#[test]
fn an_entry_without_a_rule_and_a_rule_without_an_entry_are_found() {
    let (data, file) = with_entry("org-new", "");
    assert_eq!(only_fault(&data), ("entry-not-proposed", file, 3, vec![("entry", "org-new".to_owned())]));
    let mut law = Changed::new();
    let common = r#""law": [], "phase": "running", "sources": ["test"], "checked": "2026-11-21", "confidence": "high""#;
    let rule = format!(r#"{{"id": "org-new", "kind": "organisation", {common}, "placements": [{}]}},"#, placement(PAIR, 9, 1));
    law.replace(ORGANISATIONS, "\"rules\": [", &format!("\"rules\": [\n{rule}"));
    let (key, at, line, values) = only_fault(&law.data);
    assert_eq!((key, at.as_str(), line), ("entry-missing", ORGANISATIONS, law.line(ORGANISATIONS, "org-new")));
    assert_eq!(values, [("item", "org-new".to_owned()), ("kind", "organisation".to_owned())]);
}

#[test]
fn what_is_over_and_still_proposed_is_found() {
    for status in ["dissolved", "ended", "past"] {
        let (data, file) = with_entry("org-nict", &format!(r#""status": "{status}""#));
        let values = vec![("entry", "org-nict".to_owned()), ("status", status.to_owned()), ("block", "8".to_owned())];
        assert_eq!(only_fault(&data), ("history-proposed", file, 3, values));
    }
    let (data, _) = with_entry("org-nict", r#""status": "renamed""#);
    assert_eq!(network(&data).findings, [], "a body with a new name goes on");
}

#[test]
fn a_successor_that_is_itself_over_is_found() {
    let (data, file) = with_entry("org-nict", r#""successor": "org-ea-nrw""#);
    let values = vec![("entry", "org-nict".to_owned()), ("successor", "org-ea-nrw".to_owned())];
    assert_eq!(only_fault(&data), ("successor-history", file, 3, values));
}

#[test]
fn places_fields_kinds_and_languages_that_do_not_exist_are_found_at_their_entry() {
    let unknown = [
        (r#""place": {"country": "UK"}"#, "country", "UK"),
        (r#""place": {"country": "JP", "region": "jp_edo"}"#, "region", "jp_edo"),
        (r#""place": {"country": "JP", "region": "open"}"#, "region", "open"),
        (r#""serves": [{"from": ["EU"], "to": ["ASEAN"]}]"#, "serves", "ASEAN"),
        (r#""sectors": ["ict", "tea"]"#, "sectors", "tea"),
        (r#""for": ["company", "guild"]"#, "for", "guild"),
        (r#""letter": "la""#, "letter", "la"),
    ];
    for (keys, key, name) in unknown {
        let (data, file) = with_entry("org-nict", keys);
        let (fault, at, line, values) = only_fault(&data);
        assert_eq!((fault, at, line), ("entry-unknown", file, 3), "{keys}");
        assert_eq!(values[..3], [("entry", "org-nict".to_owned()), ("key", key.to_owned()), ("value", name.to_owned())]);
        assert!(!values[3].1.is_empty(), "what is allowed");
    }
}

#[test]
fn an_entry_that_is_past_its_review_day_is_told_and_is_no_fault() {
    let (data, file) = with_entry("org-nict", r#""checked": "2025-11-20""#);
    let found = network(&data);
    assert_eq!(found.findings, []);
    let first = &found.ages[0];
    assert_eq!((first.id.as_str(), first.past, first.review_by.to_string().as_str()), ("org-nict", true, "2026-11-20"));
    assert_eq!((first.place.file.as_str(), first.place.line), (file.as_str(), 3));
    let (data, _) = with_entry("org-nict", r#""checked": "2025-11-20", "review_by": "2027-01-31""#);
    assert!(network(&data).ages.iter().all(|age| !age.past), "a stated day counts");
}

#[test]
fn a_directory_that_cannot_be_used_is_refused_with_file_and_line() {
    let bad = |keys: &str| {
        let (data, file) = with_entry("org-nict", keys);
        let error = load_error(&data);
        assert_eq!((error.place.file, error.place.line), (file, 3), "{keys}");
        error.problem
    };
    assert!(matches!(bad(r#""sources": []"#), Problem::BadValue { key, .. } if key == "sources"));
    let unknown = |problem: Problem| match problem {
        Problem::UnknownName { name, what, nearest } => (name, what, nearest.unwrap_or_default()),
        other => panic!("{other:?}"),
    };
    let near = |found: &str, what, near: &str| (found.to_owned(), what, near.to_owned());
    assert_eq!(unknown(bad(r#""successor": "org-jetr""#)), near("org-jetr", "entry", "org-jetro"));
    assert_eq!(unknown(bad(r#""via": "org-jetr""#)), near("org-jetr", "entry", "org-jetro"));
    assert_eq!(unknown(bad(r#""sources": [{"publication": "clair-38"}]"#)), near("clair-38", "publication", "clair-385"));
    let term = |signed, months| {
        let until = "support.tokyo_nrw.first_term_end";
        bad(&format!(r#""term": {{"signed": "{signed}", "until": "{until}", "notice_months": "{months}"}}"#))
    };
    let months = "support.tokyo_nrw.notice_months";
    let signed = near("support.tokyo_nrw.sign", "figure", "support.tokyo_nrw.signed");
    assert_eq!(unknown(term("support.tokyo_nrw.sign", months)), signed);
    let wanted = |problem: Problem| match problem {
        Problem::WrongKind { wanted, .. } => wanted,
        other => panic!("{other:?}"),
    };
    assert_eq!(wanted(term(months, months)), "date");
    assert_eq!(wanted(term("support.tokyo_nrw.signed", "support.tokyo_nrw.signed")), "number");
}

#[test]
fn an_entry_that_stands_twice_is_refused_where_it_stands_again() {
    let mut law = Changed::new();
    law.replace(DIRECTORY, "\"id\": \"org-lsa\"", "\"id\": \"org-nict\"");
    let error = load_error(&law.data);
    assert_eq!(error.problem, Problem::Duplicate { id: "org-nict".to_owned() });
    let text = law.text(DIRECTORY);
    let (again, _) = text.match_indices("\"id\": \"org-nict\"").nth(1).expect("twice");
    assert_eq!((error.place.file.as_str(), error.place.line), (DIRECTORY, text[..again].matches('\n').count() + 1));
}

#[test]
fn a_fact_of_a_bridge_that_no_question_asks_is_found() {
    let mut law = Changed::new();
    law.replace(BRIDGE, "\"facts\": [", "\"facts\": [\n{\"name\": \"speaks_german\", \"kind\": \"bool\"},");
    law.replace(BRIDGE, "\"de\": \"false\"", "\"de\": \"speaks_german\"");
    law.replace(BRIDGE, "\"is\": \"planned_start_date\"", "\"is\": \"first_fair\"");
    law.replace(BRIDGE, "\"facts\": [", "\"facts\": [\n{\"name\": \"first_fair\", \"kind\": \"date\"},");
    let found = report(&law.data, "luxembourg").findings;
    let mut places: Vec<_> =
        found.iter().map(|finding| (finding.key, value(finding, "fact"), finding.place.file.as_str(), finding.place.line)).collect();
    places.sort_unstable();
    let line = law.line(SCRIPT, "\"sections\"");
    assert_eq!(places, [("never-asked", "first_fair", SCRIPT, line), ("never-asked", "speaks_german", SCRIPT, line)]);
}

#[test]
fn a_question_of_the_network_that_is_missing_or_in_vain_is_found() {
    let mut law = Changed::new();
    law.replace(NETWORK_SCRIPT, "{\"fact\": \"languages\", \"ask\": \"several\"},\n", "");
    law.replace("domain/support/facts.json", "\"facts\": [", "\"facts\": [\n{\"name\": \"has_garden\", \"kind\": \"bool\"},");
    law.replace(
        NETWORK_SCRIPT,
        "{\"fact\": \"home_region\"",
        "{\"fact\": \"has_garden\", \"ask\": \"yes-no\"},\n{\"fact\": \"home_region\"",
    );
    let found = report(&law.data, "support").findings;
    let facts: Vec<_> = found.iter().map(|finding| (finding.key, value(finding, "fact"))).collect();
    assert_eq!(facts, [("never-read", "has_garden"), ("never-asked", "languages")]);
}

#[test]
fn a_witness_of_a_proposal_requires_it() {
    let interview = Interview::load(&DataFiles::built_in(), "support").expect("it loads");
    let rule = interview.model.rule_id("mou-mie-basque").expect("the rule");
    let decisions = check::of_rule(&interview.model, rule);
    let required = decisions.required.expect("it can be required").answers;
    assert_eq!((&required["home_region"], &required["target_country"]), (&"jp_mie".into(), &"ES".into()));
    assert!(decisions.ruled_out.is_some());
}
