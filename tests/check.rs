//! The check finds planted faults of every kind where they stand, and nothing in the law as it is.

#![allow(clippy::expect_used, clippy::panic)]

use jiff::civil::Date;
use madoguchi::check::{self, Finding};
use madoguchi::data::DataFiles;

const TODAY: Date = Date::constant(2026, 11, 21);

const PERMITS: &str = "domain/luxembourg/permits/rules.json";
const DISMISSAL: &str = "domain/luxembourg/dismissal/rules.json";
const TAX_FIGURES: &str = "domain/luxembourg/direct_taxes/figures.json";
const FACTS: &str = "domain/luxembourg/facts.json";
const SCRIPT: &str = "interviews/luxembourg.json";

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

#[test]
fn the_law_as_it_is_has_no_faults() {
    let data = DataFiles::built_in();
    let report = check::interview(&data, "luxembourg", TODAY).expect("it loads");
    assert_eq!(report.findings, []);
    assert_eq!(check::schemas::findings(&data), []);
    assert_eq!(report.rules, 187);
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
    let report = check::interview(&law.data, "luxembourg", TODAY).expect("it loads");
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
    let interview = madoguchi::interview::script::Interview::load(&DataFiles::built_in(), "luxembourg").expect("it loads");
    let rule = interview.model.rule_id("lu.residence.authorisation-blue-card").expect("the rule");
    let decisions = check::of_rule(&interview.model, rule);
    let required = decisions.required.expect("it can be required");
    let member = &required.answers["staff"][0];
    assert_eq!(member["role"], "employee");
    assert!(member["gross_annual_salary"].as_str().is_some());
    assert!(decisions.ruled_out.is_some() && decisions.unsound.is_none() && decisions.weak.is_none());
}
