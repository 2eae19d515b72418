//! The plan of a founding, day by day, as the dependency graph of the procedures gives it by hand.

#![allow(clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;

use jiff::ToSpan as _;
use jiff::civil::{Date, date};
use madoguchi::checklist::{Checklist, Request, build};
use madoguchi::data::DataFiles;
use madoguchi::domain::located::SourceFile;
use madoguchi::interview::answers_file;
use madoguchi::interview::replay::EstimatesWanted;
use madoguchi::interview::script::Interview;

const START: Date = date(2026, 12, 1);

fn checklist(answers: &str) -> Checklist {
    let interview = Interview::load(&DataFiles::built_in(), "luxembourg").expect("the interview loads");
    let source = SourceFile { name: "answers", text: answers, overlay: false };
    let facts = answers_file::read(&source, &interview).expect("the answers are valid");
    let marks = BTreeMap::new();
    let request = Request { law_date: START, plan_start: START, estimates: EstimatesWanted::Never, marks: &marks };
    build(&interview, &facts, &request)
}

/// Asserts the first and last day of steps, counted from the start of the plan.
fn assert_days(checklist: &Checklist, expected: &[(&str, i64, i64)]) {
    for (item, start, finish) in expected {
        let step = checklist.schedule.step(item).unwrap_or_else(|| panic!("{item} is no step"));
        let day = |days: i64| START.checked_add(days.days()).expect("a day");
        assert_eq!((step.start, step.finish), (day(*start), day(*finish)), "{item}");
    }
}

fn company(form: &str, rest: &str) -> String {
    format!(r#"{{"purpose": "enter", "entry_mode": "company", "activity": "online_shop", "legal_form": "{form}", {rest}}}"#)
}

#[test]
fn a_sarl_that_pays_at_once_waits_for_its_bank_account() {
    let checklist = checklist(&company("sarl", r#""contribution_kind": "cash", "defers_capital": false"#));
    assert_days(
        &checklist,
        &[
            ("lu.company.form-choice", 0, 14),
            ("lu.company.name-check", 14, 15),
            ("lu.company.bank-account", 15, 57),
            ("lu.company.capital-deposit", 57, 59),
            ("lu.company.registered-office", 14, 44),
            ("lu.company.notarial-deed", 59, 66),
            ("lu.registration.rcs", 66, 69),
            ("lu.permit.business-permit", 69, 99),
            ("lu.registration.vat", 99, 114),
        ],
    );
    let path = [
        "lu.company.form-choice",
        "lu.company.name-check",
        "lu.company.bank-account",
        "lu.company.capital-deposit",
        "lu.company.notarial-deed",
        "lu.registration.rcs",
        "lu.permit.business-permit",
        "lu.registration.vat",
    ];
    assert_eq!(checklist.schedule.critical_path, path);
    let slack = |item: &str| checklist.schedule.step(item).and_then(|step| step.slack_days);
    assert_eq!(slack("lu.company.bank-account"), Some(0));
    assert_eq!(slack("lu.company.registered-office"), Some(15));
}

#[test]
fn deferring_the_capital_gains_fifteen_days() {
    let checklist =
        checklist(&company("sarl", r#""contribution_kind": "cash", "defers_capital": true, "incorporation_date": "2027-01-20""#));
    assert_days(
        &checklist,
        &[
            ("lu.company.registered-office", 14, 44),
            ("lu.company.notarial-deed", 44, 51),
            ("lu.registration.rcs", 51, 54),
            ("lu.permit.business-permit", 54, 84),
            ("lu.registration.vat", 84, 99),
        ],
    );
}

#[test]
fn a_sarl_s_needs_its_permit_before_the_register() {
    let checklist = checklist(&company("sarl_s", r#""uses_notary": false, "defers_capital": false"#));
    assert_days(
        &checklist,
        &[
            ("lu.company.registered-office", 14, 44),
            ("lu.permit.business-permit", 44, 74),
            ("lu.company.private-deed", 74, 79),
            ("lu.registration.rcs", 79, 82),
            ("lu.registration.vat", 82, 97),
        ],
    );
}

#[test]
fn while_the_form_is_open_the_permit_follows_the_register() {
    let checklist = checklist(r#"{"purpose": "enter", "entry_mode": "company", "activity": "online_shop"}"#);
    let permit = checklist.items.iter().find(|item| item.id == "lu.permit.business-permit").expect("the permit is listed");
    assert!(permit.after.contains(&"lu.registration.rcs".to_owned()));
    let register = checklist.items.iter().find(|item| item.id == "lu.registration.rcs").expect("the register is listed");
    assert!(!register.after.contains(&"lu.permit.business-permit".to_owned()));
}
