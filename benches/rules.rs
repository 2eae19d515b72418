//! What one answer costs in the domain: all rules of a full case, the next question, the checklist; and what a start loads.
//!
//! Aim: all rules, those of the law and of the support network, in less than 150 µs.

#![allow(clippy::expect_used, reason = "a bench that cannot start may say so")]

mod common;

use std::collections::BTreeMap;

use common::{FULL, TODAY};
use divan::{Bencher, black_box};
use madoguchi::checklist::difference::Difference;
use madoguchi::checklist::flip::Finder;
use madoguchi::checklist::{Request, build, build_from};
use madoguchi::data::DataFiles;
use madoguchi::domain::evaluator::Evaluator;
use madoguchi::interview::change;
use madoguchi::interview::replay::{EstimatesWanted, Replay};
use madoguchi::interview::script::Interview;
use madoguchi::text::Words;

fn main() {
    divan::main();
}

/// The outcome of every rule, by an evaluator that remembers nothing yet.
#[divan::bench(args = FULL)]
fn all_rules(bencher: Bencher<'_, '_>, scenario: &str) {
    let interview = common::interview();
    let facts = common::facts(&interview, scenario);
    bencher.bench_local(|| Evaluator::seeing_all(&interview.model, black_box(&facts), TODAY).findings());
}

/// The answers that count and the next question; with everything answered, all of them are looked at.
#[divan::bench(args = FULL)]
fn next_question(bencher: Bencher<'_, '_>, scenario: &str) {
    let interview = common::interview();
    let facts = common::facts(&interview, scenario);
    bencher.bench_local(|| Replay::of(&interview, black_box(&facts), TODAY, EstimatesWanted::Later).next);
}

/// The same in the midst of the interview: the capital and what follows from it are open.
#[divan::bench(args = FULL)]
fn next_question_midway(bencher: Bencher<'_, '_>, scenario: &str) {
    let session = common::session(&common::interview(), scenario, &["contribution_kind", "staff", "payments"]);
    assert!(session.replay().next.is_some());
    bencher.bench_local(|| black_box(&session).replay().next);
}

/// Both, as after each answer.
#[divan::bench(args = FULL)]
fn all_rules_and_next_question(bencher: Bencher<'_, '_>, scenario: &str) {
    let interview = common::interview();
    let facts = common::facts(&interview, scenario);
    bencher.bench_local(|| {
        let replay = Replay::of(&interview, black_box(&facts), TODAY, EstimatesWanted::Later);
        (replay.next, replay.evaluator.findings())
    });
}

/// The checklist of a case that was replayed already.
#[divan::bench(args = FULL)]
fn checklist(bencher: Bencher<'_, '_>, scenario: &str) {
    let interview = common::interview();
    let facts = common::facts(&interview, scenario);
    let replay = Replay::of(&interview, &facts, TODAY, EstimatesWanted::Now);
    let marks = BTreeMap::new();
    let request = Request { law_date: TODAY, plan_start: TODAY, estimates: EstimatesWanted::Now, marks: &marks };
    bencher.bench_local(|| build_from(&interview, &facts, black_box(&request), &replay));
}

/// How far every number of a case is from changing an item, for all items.
#[divan::bench(args = FULL)]
fn distance_to_the_flip_of_all_items(bencher: Bencher<'_, '_>, scenario: &str) {
    let interview = common::interview();
    let facts = common::facts(&interview, scenario);
    let marks = BTreeMap::new();
    let request = Request { law_date: TODAY, plan_start: TODAY, estimates: EstimatesWanted::Now, marks: &marks };
    let checklist = build(&interview, &facts, &request);
    bencher.bench_local(|| Finder::new(&interview, black_box(&facts), TODAY).of_checklist(&checklist).len());
}

/// The difference between a case and the same case with another profit.
#[divan::bench(args = FULL)]
fn difference(bencher: Bencher<'_, '_>, scenario: &str) {
    let interview = common::interview();
    let facts = common::facts(&interview, scenario);
    let marks = BTreeMap::new();
    let request = Request { law_date: TODAY, plan_start: TODAY, estimates: EstimatesWanted::Now, marks: &marks };
    let mut other = facts.clone();
    change::apply(&interview, &mut other, &["expected_profit=1".to_owned()]).expect("the change can be made");
    let (before, after) = (build(&interview, &facts, &request), build(&interview, &other, &request));
    bencher.bench_local(|| Difference::between(black_box(&before), black_box(&after)).estimates.len());
}

/// Reading and compiling the law.
#[divan::bench]
fn load_interview(bencher: Bencher<'_, '_>) {
    let data = DataFiles::built_in();
    bencher.bench_local(|| Interview::load(black_box(&data), "luxembourg"));
}

/// Reading the words of a language.
#[divan::bench(args = ["en", "ja"])]
fn load_words(bencher: Bencher<'_, '_>, language: &str) {
    let data = DataFiles::built_in();
    bencher.bench_local(|| Words::load(black_box(&data), language));
}
