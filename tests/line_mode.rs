#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)]
//! The interview line by line: a whole company in both languages gives the checklist worked out by hand; whoever breaks off
//! goes on where they were; signs that explain, go back and put off do what they say; wrong entries are explained and lose
//! nothing; and nothing but lines of text is ever written.

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::process::Stdio;
use std::sync::mpsc::channel;
use std::time::Duration;

use serde_json::{Value, json};
use support::guest::{Guest, flat};
use support::random::Random;
use support::talk::Talk;
use support::web_shop::{self, TALK, until};
use support::{Home, Ran, is_law, run_fed, scenario};

/// The company whose interview is held.
const COMPANY: &str = web_shop::SCENARIO;
/// What the words of its lines are called where no fact is asked for.
const OFFER: &str = "the offer of the estimates";
const NO_MORE_OWNERS: &str = "no more owners";

fn lines(parts: &[&[&str]]) -> String {
    web_shop::text(&parts.concat())
}

/// Holds a new interview with these lines.
fn hold(home: &Home, parts: &[&[&str]]) -> Ran {
    home.run_with(&["new", "luxembourg", "--plain"], lines(parts))
}

fn checklist(home: &Home, case: &str) -> Value {
    home.json(&["checklist", case, "--format", "json"])
}

/// Nothing but text: no escape codes, no carriage returns, no other control characters.
fn assert_plain(text: &str) {
    let control = text.chars().find(|character| character.is_control() && *character != '\n');
    assert_eq!(control, None, "{text:?}");
}

/// The facts of the questions in a transcript, one after the other.
fn asked(guest: &Guest, transcript: &str) -> Vec<Option<String>> {
    let mut prompts: Vec<&str> = transcript.split_inclusive("\n> ").collect();
    prompts.pop();
    prompts.iter().map(|heard| guest.asked(heard)).collect()
}

// ---- a whole company

/// What the checklist should be, and is not.
fn differences(expect: &Value, list: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let key = |entry: &Value| match entry["subject"].as_str() {
        Some(subject) => format!("{}@{subject}", entry["id"].as_str().unwrap_or_default()),
        None => entry["id"].as_str().unwrap_or_default().to_owned(),
    };
    let items: BTreeMap<String, &Value> =
        list["items"].as_array().expect("items").iter().filter(|item| is_law(item)).map(|item| (key(item), item)).collect();
    let estimates: BTreeMap<String, &Value> =
        list["estimates"].as_array().expect("estimates").iter().map(|entry| (key(entry), entry)).collect();
    let listed = |name: &str| -> BTreeSet<String> {
        match &expect[name] {
            Value::Array(ids) => ids.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
            ids => ids.as_object().expect("ids").keys().cloned().collect(),
        }
    };
    let (required, possible) = (listed("required"), listed("possible"));
    // What is neither required nor possible is ruled out.
    let ruled_out = items.keys().filter(|key| !required.contains(*key) && !possible.contains(*key)).cloned().collect();
    for (expected, status) in [(required, "required"), (possible, "possible"), (ruled_out, "ruled-out")] {
        let actual: BTreeSet<String> = items.iter().filter(|(_, item)| item["status"] == status).map(|(key, _)| key.clone()).collect();
        found.extend(expected.symmetric_difference(&actual).map(|key| format!("{key}: {status} in one of both")));
    }
    let object = |name: &str| expect[name].as_object().expect("an object").clone();
    let mut equal = |what: String, expected: &Value, actual: &Value| {
        if expected != actual {
            found.push(format!("{what}: expected {expected}, found {actual}"));
        }
    };
    for (id, day) in object("due") {
        equal(format!("{id} due"), &day, &items.get(&id).map_or(Value::Null, |item| item["due"]["date"].clone()));
    }
    for (id, amount) in object("estimates") {
        equal(format!("{id} amount"), &amount, &estimates.get(&id).map_or(Value::Null, |entry| entry["amount"].clone()));
    }
    for (id, facts) in object("because") {
        let because = items.get(&id).map_or(Value::Null, |item| item["because"].clone());
        let read = because.as_array().into_iter().flatten().filter_map(|because| because.get("fact")).cloned().collect();
        equal(format!("{id} because"), &facts, &read);
    }
    for name in ["fees", "taxes_full_year", "incomplete"] {
        equal(name.to_owned(), &expect["totals"][name], &list["totals"][0][name]);
    }
    equal("complete".to_owned(), &expect["complete"], &list["complete"]);
    found
}

/// How the same line is typed with a Japanese keyboard.
fn typed_in_japan(line: &str) -> String {
    if line == "JP" {
        return "日本".to_owned();
    }
    if let [year, month, day] = line.split('-').collect::<Vec<_>>()[..] {
        return format!("{year}年{}月{}日", month.trim_start_matches('0'), day.trim_start_matches('0'));
    }
    let wide = |character: char| match character {
        '0'..='9' | ',' | '.' => char::from_u32(u32::from(character) + 0xfee0).expect("a wide form"),
        other => other,
    };
    match line.strip_suffix("0000") {
        Some(myriads) => format!("{}万", myriads.chars().map(wide).collect::<String>()),
        None if line.chars().all(|character| character.is_ascii_digit() || ",.".contains(character)) => line.chars().map(wide).collect(),
        None => line.to_owned(),
    }
}

/// Holds the whole interview, and gives the home, the case and everything that was written.
fn whole_interview(language: &str, typed: fn(&str) -> String) -> (Home, String, Ran) {
    let home = Home::new();
    let guest = Guest::new(&home, language, scenario(COMPANY)["answers"].clone());
    let mut talk = home.talk(&["new", "luxembourg", "--plain", "--lang", language]);
    let mut heard = talk.listen();
    while let Some(question) = guest.question(&heard) {
        for line in &question.lines {
            heard = talk.answer(&if question.fact == "estimates" { line.clone() } else { typed(line) });
        }
    }
    let ran = talk.finish();
    let id = home.only_id();
    (home, id, ran)
}

#[test]
fn a_whole_company_gives_the_checklist_worked_out_by_hand_in_both_languages() {
    let scenario = scenario(COMPANY);
    let start = scenario["plan_start"].as_str().expect("a day");
    for (language, typed) in [("en", str::to_owned as fn(&str) -> String), ("ja", typed_in_japan)] {
        let (home, id, ran) = whole_interview(language, typed);
        assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{}", ran.out);
        assert_plain(&ran.out);
        let last = ran.out.lines().last().unwrap_or_default();
        assert!(last.contains(&format!("madoguchi checklist {id}")), "{last}");
        assert_eq!(home.case_json(&id)["language"], language);

        let list = home.json(&["checklist", &id, "--format", "json", "--lang", language, "--plan-start", start]);
        let differences = differences(&scenario["expect"], &list);
        assert!(differences.is_empty(), "{language}:\n{}", differences.join("\n"));
        assert_eq!((&list["law_date"], &list["asked_all"], &list["next_fact"]), (&scenario["law_date"], &json!(true), &Value::Null));

        home.write("answers.json", scenario["answers"].to_string());
        let of_answers =
            home.json(&["checklist", "--answers", "answers.json", "--format", "json", "--lang", language, "--plan-start", start]);
        for part in ["items", "estimates", "totals", "schedule", "notices", "complete"] {
            assert_eq!(list[part], of_answers[part], "{language}: {part}");
        }
        assert_eq!(home.run(&["open", &id]).code, Some(0), "nothing is left to ask");
    }
}

#[test]
fn every_question_is_asked_once_and_what_an_answer_brings_is_told() {
    let home = Home::new();
    let ran = hold(&home, &[&until(OFFER), &["2"]]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let guest = Guest::new(&home, "en", Value::Null);
    let asked = asked(&guest, &ran.out);
    let facts: Vec<&String> = asked.iter().flatten().filter(|fact| *fact != "shareholders").collect();
    assert_eq!(facts.len(), facts.iter().collect::<BTreeSet<_>>().len(), "{facts:?}");
    let told: BTreeSet<&str> =
        ran.out.lines().filter_map(|line| line.strip_prefix("Now required: ").or(line.strip_prefix("> Now required: "))).collect();
    let list = checklist(&home, &home.only_id());
    let required = || list["items"].as_array().expect("items").iter().filter(|item| item["status"] == "required");
    // What the support network proposes is told by number.
    let proposals = required().filter(|item| !is_law(item)).count();
    assert!(ran.out.contains(&format!("\n{proposals} proposals in all.\n")), "{}", ran.out);
    for item in required().filter(|item| item["subject"].is_null() && is_law(item)) {
        let title = item["title"].as_str().expect("a title");
        assert!(told.contains(title), "{title} was not told");
    }
    assert!(ran.out.contains("Section: Company and entry") && ran.out.contains("Section: Dates"), "{}", ran.out);
}

#[test]
fn all_that_is_asked_is_answered_by_the_scenario_and_the_other_way_round() {
    let home = Home::new();
    let answers = scenario(COMPANY)["answers"].clone();
    let guest = Guest::new(&home, "en", answers.clone());
    let ran = hold(&home, &[&until("the end")]);
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{}", ran.out);
    let asked: Vec<String> = asked(&guest, &ran.out).into_iter().flatten().collect();
    // Each line of the talk stands where its fact is asked for.
    let mut typed: Vec<&str> = TALK.iter().map(|(name, _)| *name).filter(|name| !name.contains(' ')).collect();
    let owners = typed.iter().position(|name| *name == "permit_holder_lives").expect("the owners are over");
    typed.insert(owners, "shareholders");
    assert_eq!(asked, typed);
    let mut known: BTreeSet<String> = BTreeSet::new();
    for (fact, answer) in answers.as_object().expect("answers") {
        // Names are not asked for on the way: that of a member is typed with it.
        known.extend(Some(fact.clone()).filter(|fact| guest.kind(fact) != Some("text")));
        for member in answer.as_array().into_iter().flatten().filter_map(Value::as_object) {
            known.extend(member.keys().filter(|field| *field != "label").map(|field| format!("{fact}.{field}")));
        }
    }
    assert_eq!(asked.into_iter().collect::<BTreeSet<_>>(), known);
    assert_eq!(flat(&home.case_json(&home.only_id()))["shareholders[m1].label"], answers["shareholders"][0]["label"]);
}

// ---- breaking off and going on

#[test]
fn whoever_breaks_off_anywhere_goes_on_with_the_next_question_and_no_other() {
    let all = until(OFFER);
    for cut in 0..all.len() {
        let home = Home::new();
        let guest = Guest::new(&home, "en", scenario(COMPANY)["answers"].clone());
        let ran = home.run_with(&["new", "luxembourg", "--plain"], lines(&[&all[..cut]]));
        assert_eq!((ran.code, ran.err.as_str()), (Some(3), ""), "after {cut} lines: {}", ran.out);
        assert!(ran.out.ends_with("The input ended. Everything up to the last answer is saved.\n"), "{}", ran.out);
        let id = home.only_id();
        let answers = flat(&home.case_json(&id));
        let again = home.run(&["open", &id, "--plain"]);
        assert_eq!(again.code, Some(3), "after {cut} lines: {}", again.err);
        let (last, next) = (asked(&guest, &ran.out), asked(&guest, &again.out));
        assert_eq!(next.len(), 1, "after {cut} lines: {}", again.out);
        // Where the name of a member was to be typed, the question for members is the one that is open.
        let open = last.iter().rev().find(|fact| fact.is_some()).expect("a question");
        assert_eq!(&next[0], open, "after {cut} lines");
        assert_eq!(flat(&home.case_json(&id)), answers, "opening answers nothing");
    }
}

#[test]
fn input_that_ends_at_the_offer_of_the_estimates_has_ended_too_soon() {
    let home = Home::new();
    let ran = hold(&home, &[&until(OFFER)]);
    assert!(ran.out.contains("Do you want the tax estimates too?"), "{}", ran.out);
    assert_eq!(ran.code, Some(3), "nobody has declined: {}", ran.out);
}

#[test]
fn the_offer_of_the_estimates_takes_no_wrong_entry_for_a_no() {
    for entry in ["yes", "3", "", "x"] {
        let home = Home::new();
        let ran = hold(&home, &[&until(OFFER), &[entry, "1"]]);
        assert_eq!(home.case_json(&home.only_id())["estimates"], "now", "{entry:?} ended the interview");
        assert!(entry.is_empty() || ran.out.contains("Type a number from 1 to 2."), "{entry:?}");
    }
}

#[test]
fn the_offer_of_the_estimates_understands_what_every_question_understands() {
    let at_offer = |entries: &[&str]| {
        let home = Home::new();
        let ran = hold(&home, &[&until(OFFER), entries]);
        let estimates = home.case_json(&home.only_id())["estimates"].clone();
        (ran, estimates)
    };
    assert_eq!(at_offer(&["１"]).1, "now", "a wide 1 is a 1");
    assert_eq!(at_offer(&["?", "1"]).1, "now", "? explains");
    assert_eq!(at_offer(&[":list", "1"]).1, "now", ":list shows the list");
    let (ran, estimates) = at_offer(&["<", "", "1"]);
    assert!(ran.out.contains("So far: "), "< goes back");
    assert_eq!(estimates, "now");
    let (ran, _) = at_offer(&[":quit"]);
    assert!(ran.out.ends_with("Saved. Until next time.\n"), ":quit leaves");
}

#[test]
fn whoever_declines_the_estimates_has_finished_and_may_want_them_later() {
    let home = Home::new();
    let ran = hold(&home, &[&until(OFFER), &["2"]]);
    assert_eq!(ran.code, Some(0));
    let id = home.only_id();
    assert_eq!(home.case_json(&id)["estimates"], "later");
    let again = home.run_with(&["open", &id, "--plain"], "1\n");
    assert_eq!(again.code, Some(3), "{}", again.err);
    let guest = Guest::new(&home, "en", scenario(COMPANY)["answers"].clone());
    assert_eq!(asked(&guest, &again.out), [None, Some("share_capital".to_owned())], "{}", again.out);
    assert_eq!(home.case_json(&id)["estimates"], "now");
}

#[test]
fn quit_leaves_and_the_case_goes_on_where_it_was() {
    let home = Home::new();
    let ran = hold(&home, &[&until("activity"), &[":quit", "2"]]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert!(ran.out.ends_with("Saved. Until next time.\n"), "{}", ran.out);
    let again = home.run(&["open", &home.only_id()]);
    assert!(again.out.contains("main business in Luxembourg?"), "{}", again.out);
}

// ---- signs

#[test]
fn the_sign_for_back_goes_back_and_enter_keeps_the_answer() {
    let home = Home::new();
    let mut talk = home.talk(&["new", "luxembourg", "--plain"]);
    talk.listen();
    for line in until("critical_activities") {
        talk.answer(line);
    }
    let id = home.only_id();
    let before = home.case_json(&id);
    let heard = talk.answer("<");
    assert!(heard.contains("main business") && heard.contains("So far: Online shop. Enter keeps it."), "{heard}");
    let heard = talk.answer("<");
    assert!(heard.contains("municipality") && heard.contains("So far: Luxembourg City. Enter keeps it."), "{heard}");
    let heard = talk.answer("<");
    assert!(heard.contains("So far: A company of your own. Enter keeps it."), "{heard}");
    let heard = talk.answer("");
    assert!(heard.contains("sensitive fields"), "on with the first question that is open: {heard}");
    assert_eq!(home.case_json(&id), before, "nothing has changed");
    // What was answered last comes first, and everything answered can be reached again.
    for expected in ["A company of your own.", "Online shop.", "Luxembourg City.", "Start in Luxembourg."] {
        let heard = talk.answer("<");
        assert!(heard.contains(&format!("So far: {expected}")), "{heard}");
    }
    let heard = talk.answer("<");
    assert!(heard.starts_with("This is the first question."), "{heard}");
    let heard = talk.answer("2");
    assert!(heard.starts_with("Saved."), "{heard}");
    assert_eq!(flat(&home.case_json(&id))["purpose"], "close");
    assert_eq!(flat(&home.case_json(&id))["activity"], "online_shop");
    talk.finish();
}

#[test]
fn an_answer_passed_on_the_way_back_stays_within_reach() {
    let home = Home::new();
    let mut talk = home.talk(&["new", "luxembourg", "--plain"]);
    talk.listen();
    for line in until("critical_activities") {
        talk.answer(line);
    }
    talk.answer("<");
    // Two questions back, and kept: the question between is answered still, and must not be lost on the way.
    assert!(talk.answer("<").contains("So far: Luxembourg City."));
    let mut heard = talk.answer("");
    for _ in 0..3 {
        if heard.contains("So far: Online shop.") {
            return;
        }
        heard = talk.answer("<");
    }
    panic!("there is no way back to the activity:\n{}", talk.transcript());
}

#[test]
fn the_sign_for_back_goes_back_through_the_answers_about_a_member() {
    let home = Home::new();
    let mut talk = home.talk(&["new", "luxembourg", "--plain"]);
    talk.listen();
    for line in until(NO_MORE_OWNERS) {
        talk.answer(line);
    }
    let heard = talk.answer("<");
    assert!(heard.contains("About Example Shokai K.K.") && heard.contains("So far: Yes."), "{heard}");
    talk.answer("<");
    let heard = talk.answer("<");
    assert!(heard.contains("So far: 100%."), "{heard}");
    let heard = talk.answer("60");
    assert!(heard.starts_with("Saved."), "{heard}");
    assert_eq!(flat(&home.case_json(&home.only_id()))["shareholders[m1].percent"], "60");
    talk.finish();
}

#[test]
fn going_back_over_a_member_that_was_removed_does_no_harm() {
    let home = Home::new();
    for back in 1..=6 {
        let entries = vec!["<"; back];
        let ran = hold(&home, &[&until(NO_MORE_OWNERS), &["4"], &entries]);
        assert_eq!((ran.code, ran.err.as_str()), (Some(3), ""), "{back} times back");
    }
}

#[test]
fn the_question_mark_explains_every_question_and_changes_nothing() {
    let home = Home::new();
    let guest = Guest::new(&home, "en", scenario(COMPANY)["answers"].clone());
    let listing = home.json(&["facts", "luxembourg", "--format", "json"]);
    let text = |fact: &str, part: &str| {
        let facts = listing["facts"].as_array().expect("facts");
        facts.iter().find(|known| known["name"] == fact).expect("a fact")[part].as_str().expect("a text").to_owned()
    };
    let mut talk = home.talk(&["new", "luxembourg", "--plain"]);
    let mut heard = talk.listen();
    while let Some(question) = guest.question(&heard) {
        if question.fact != "estimates" {
            let id = home.only_id();
            let before = fs::read(home.case(&id)).expect("the case");
            let help = talk.answer("?");
            for part in ["help", "why"] {
                // Amounts of the law in these words are filled in for the day.
                let words = text(&question.fact, part);
                assert!(help.contains(&words), "{}: {words} is missing in {help}", question.fact);
            }
            assert!(help.contains("< goes back"), "{help}");
            assert_eq!(guest.question(&help).as_ref(), Some(&question), "the question is asked again");
            assert_eq!(fs::read(home.case(&id)).expect("the case"), before);
            let wide = talk.answer("？");
            assert_eq!(wide, help, "a wide sign is the same sign");
        }
        for line in &question.lines {
            heard = talk.answer(line);
        }
    }
    assert_plain(&talk.finish().out);
}

/// The note of an open question in a checklist, if the fact is among the open questions.
fn note(list: &Value, fact: &str) -> Option<String> {
    let questions = list["questions"].as_array().expect("questions");
    let question = questions.iter().find(|question| question["fact"] == fact)?;
    assert!(question["items"].as_array().is_some_and(|items| !items.is_empty()), "{question}");
    Some(question["note"].as_str().expect("a note").to_owned())
}

#[test]
fn the_exclamation_mark_puts_a_question_off_and_keeps_the_note() {
    let home = Home::new();
    for (at, entry, fact, noted) in [
        ("legal_form", "!ask the lawyer", "legal_form", "ask the lawyer"),
        ("legal_form", "！弁護士に聞く", "legal_form", "弁護士に聞く"),
        ("legal_form", "!", "legal_form", ""),
        ("defers_capital", "! later ", "defers_capital", "later"),
        ("shareholders.kind", "!which kind", "shareholders[m1].kind", "which kind"),
        ("shareholders.percent", "!how much", "shareholders[m1].percent", "how much"),
        ("expected_turnover", "!not yet sure", "expected_turnover", "not yet sure"),
        ("incorporation_date", "!next year", "incorporation_date", "next year"),
    ] {
        let known = home.ids();
        let ran = hold(&home, &[&until(at), &[entry]]);
        assert_eq!((ran.code, ran.err.as_str()), (Some(3), ""), "{fact}");
        let id = home.ids().into_iter().find(|id| !known.contains(id)).expect("a new case");
        let list = checklist(&home, &id);
        assert_eq!(note(&list, fact).as_deref(), Some(noted), "{fact}");
        assert_ne!(list["next_fact"], fact, "it is not asked again");
        assert_eq!(list["complete"], false);
        let guest = Guest::new(&home, "en", Value::Null);
        let next = asked(&guest, &home.run(&["open", &id, "--plain"]).out);
        let name = fact.replace("[m1]", "");
        assert!(!next.contains(&Some(name)), "it is not asked again: {next:?}");
    }
}

#[test]
fn a_question_for_members_can_be_put_off_with_a_note() {
    let home = Home::new();
    hold(&home, &[&until("shareholders"), &["!ask the group"]]);
    let list = checklist(&home, &home.only_id());
    assert_eq!(note(&list, "shareholders").as_deref(), Some("ask the group"));
}

#[test]
fn a_list_that_was_closed_can_be_put_off_after_all() {
    let home = Home::new();
    let ran = hold(&home, &[&until("short_visits"), &["<", "!the plan is not ready"]]);
    assert!(ran.out.contains("Which people will work for you"), "{}", ran.out);
    let list = checklist(&home, &home.only_id());
    assert!(note(&list, "staff").is_some(), "the list is among the open questions: {}", list["questions"]);
}

#[test]
fn a_question_that_was_put_off_can_be_answered_after_all() {
    let home = Home::new();
    hold(&home, &[&until("legal_form"), &["!ask the lawyer", "<", "1"]]);
    let list = checklist(&home, &home.only_id());
    assert_eq!(note(&list, "legal_form"), None);
    assert_eq!(flat(&home.case_json(&home.only_id()))["legal_form"], "sarl");
}

#[test]
fn the_list_shows_what_is_required_at_any_time() {
    let home = Home::new();
    let ran = hold(&home, &[&until("activity"), &[":list"]]);
    let shown = ran.out.split("main business").nth(1).expect("the list");
    assert!(shown.contains("- Trade and companies register (immatriculation au RCS)"), "{shown}");
    assert!(shown.contains("more questions."), "{shown}");
    assert_eq!(flat(&home.case_json(&home.only_id())).len(), 4);
}

#[test]
fn a_sign_typed_where_a_name_is_wanted_is_a_sign_and_no_name() {
    for sign in ["<", "?", ":list", ":quit", "＜"] {
        let home = Home::new();
        hold(&home, &[&until("shareholders"), &["1", sign]]);
        let case = home.case_json(&home.only_id());
        let members = case["answers"]["shareholders"]["members"].as_array().cloned().unwrap_or_default();
        assert!(members.is_empty(), "{sign} became an owner: {members:?}");
    }
}

// ---- members

#[test]
fn members_are_added_copied_and_removed_until_there_are_no_more() {
    let home = Home::new();
    let mut talk = home.talk(&["new", "luxembourg", "--plain"]);
    talk.listen();
    for line in until(NO_MORE_OWNERS) {
        talk.answer(line);
    }
    let heard = talk.answer("3");
    assert!(heard.starts_with("Saved.") && heard.contains("   Example Shokai K.K.\n"), "{heard}");
    assert!(!heard.contains("About "), "the copy has all answers of its original: {heard}");
    let id = home.only_id();
    assert_eq!(flat(&home.case_json(&id))["shareholders[m2].country"], "JP");
    talk.answer("4");
    assert!(!flat(&home.case_json(&id)).contains_key("shareholders[m2]"));
    talk.answer("1");
    let heard = talk.answer("");
    assert!(heard.contains("company or by a person"), "a member needs no name: {heard}");
    assert!(flat(&home.case_json(&id)).contains_key("shareholders[m3]"), "a number is never used again");
    talk.answer("2");
    let found = flat(&home.case_json(&id));
    assert_eq!((&found["shareholders[m1].kind"], &found["shareholders[m3].kind"]), (&json!("company"), &json!("individual")));
    talk.finish();
}

#[test]
fn a_name_that_is_too_long_is_explained_and_asked_for_again() {
    let home = Home::new();
    let long = "株".repeat(81);
    let ran = hold(&home, &[&until("shareholders"), &["1", &long]]);
    let case = home.case_json(&home.only_id());
    let members = case["answers"]["shareholders"]["members"].as_array().cloned().unwrap_or_default();
    assert!(members.is_empty(), "a name that no answers file may have was saved");
    assert!(ran.out.contains("80 characters"), "{}", ran.out);
}

// ---- wrong entries

#[test]
fn a_wrong_entry_is_explained_and_the_question_is_asked_again() {
    let wrong: [(&str, &[&str], &str); 15] = [
        ("purpose", &["x", "0", "3", "1.5", "-1", "99999999999999999999", "enter close"], "1 to 2"),
        ("commune", &["23", "Paris", "0"], "1 to 22"),
        ("activity", &["50", "shop", "0"], "1 to 49"),
        ("critical_activities", &["15", "1,x", "x", "1;2", "0,1", "-1"], "1 to 14"),
        ("defers_capital", &["3", "maybe", "0"], "1 to 2"),
        ("shareholders", &["3", "0", "nobody"], "1 to 2"),
        ("shareholders.country", &["Atlantis", "XX", "1"], "No country is called"),
        ("shareholders.country", &["Ja", "U"], "Several fit"),
        ("shareholders.percent", &["x", "12,5,0", "100 %%"], "A percentage is needed"),
        ("shareholders.percent", &["0", "-1"], "more than 0"),
        ("expected_turnover", &["x", "12.000,50", "1e5", "12,00", "EUR", "99999999999999999999999999999999999"], "An amount is needed"),
        ("ip_assets", &["6", "1,,x", "brand;design"], "1 to 5"),
        ("trademark_classes", &["x", "four", "1,5,0", "1e1"], "A whole number is needed"),
        ("incorporation_date", &["tomorrow", "2027", "31 January 2027", "2027-1"], "A day is needed, such as 2026-04-01"),
        ("incorporation_date", &["2027-02-29", "2027-13-01"], "no such day"),
    ];
    let more: [(&str, &[&str], &str); 8] = [
        ("shareholders.percent", &["100.5", "101"], "The most allowed is 100"),
        ("shareholders.percent", &["12.12345"], "4 decimal places"),
        ("expected_turnover", &["1.234"], "2 decimal places"),
        ("expected_turnover", &["-5"], "The least allowed is 0"),
        ("trademark_classes", &["0", "-1"], "The least allowed is 1"),
        ("trademark_classes", &["46"], "The most allowed is 45"),
        ("incorporation_date", &["01/02/2027", "1/2/2027"], "Write the year first"),
        ("incorporation_date", &["1989-12-31"], "The earliest day allowed is"),
    ];
    let home = Home::new();
    let guest = Guest::new(&home, "en", scenario(COMPANY)["answers"].clone());
    let mut talk = home.talk(&["new", "luxembourg", "--plain"]);
    let mut heard = talk.listen();
    let mut seen = BTreeSet::new();
    while let Some(question) = guest.question(&heard) {
        let id = home.only_id();
        let before = fs::read(home.case(&id)).expect("the case");
        let here = wrong.iter().chain(&more).filter(|(fact, ..)| *fact == question.fact && question.fact != "estimates");
        let first = seen.insert(question.fact.clone());
        for (entry, words) in here
            .filter(|_| first)
            .flat_map(|(_, entries, words)| entries.iter().map(move |entry| (*entry, *words)))
            .chain([("", "Nothing was typed")])
        {
            if question.fact == "estimates" {
                continue;
            }
            let answer = talk.answer(entry);
            let first_line = answer.lines().next().unwrap_or_default();
            assert!(first_line.contains(words), "{} {entry:?}: {first_line}", question.fact);
            assert_eq!(guest.asked(&answer), guest.asked(&heard), "{} {entry:?}: asked again", question.fact);
            assert_eq!(fs::read(home.case(&id)).expect("the case"), before, "{} {entry:?}: nothing is saved", question.fact);
        }
        for line in &question.lines {
            heard = talk.answer(line);
        }
    }
    assert!(wrong.iter().chain(&more).all(|(fact, ..)| seen.contains(*fact)), "{seen:?}");
    assert_eq!(talk.finish().code, Some(0), "the interview comes to its end all the same");
}

#[test]
fn a_comma_alone_is_no_answer() {
    for entry in [",", "、", " , "] {
        let home = Home::new();
        let ran = hold(&home, &[&until("critical_activities"), &[entry]]);
        assert!(!flat(&home.case_json(&home.only_id())).contains_key("critical_activities"), "{entry:?} became an answer");
        assert!(ran.out.contains("with commas between them, or 0 for none"), "{entry:?}");
    }
}

#[test]
fn an_option_chosen_twice_is_chosen_once() {
    let home = Home::new();
    let ran = hold(&home, &[&until("critical_activities"), &["8,1,8", "<"]]);
    assert!(ran.out.contains("So far: Space, Dual-use goods. Enter keeps it."), "{}", ran.out);
}

#[test]
fn an_option_that_cannot_be_used_says_why_and_is_not_taken() {
    let home = Home::new();
    // A company as owner rules the simplified company out.
    let mut talk = home.talk(&["new", "luxembourg", "--plain"]);
    talk.listen();
    for line in until(NO_MORE_OWNERS) {
        talk.answer(line);
    }
    let mut heard = String::new();
    while !heard.contains("Which legal form") {
        heard = talk.answer("<");
    }
    assert!(heard.lines().any(|line| line.starts_with("2  SARL-S") && line.contains("cannot be used")), "{heard}");
    let heard = talk.answer("2");
    assert!(heard.starts_with("It cannot be used here") && heard.contains("Which legal form"), "{heard}");
    assert_eq!(flat(&home.case_json(&home.only_id()))["legal_form"], "sarl");
    talk.finish();
}

#[test]
fn an_amount_of_any_size_never_breaks_the_interview_off() {
    let home = Home::new();
    let guest = Guest::new(&home, "en", scenario(COMPANY)["answers"].clone());
    let amounts: Vec<&str> = TALK.iter().map(|(name, _)| *name).filter(|name| guest.kind(name) == Some("money")).collect();
    assert_eq!(amounts.len(), 6, "{amounts:?}");
    for fact in amounts {
        for amount in ["7922816251426433759354395033", "79228162514264337593543950335"] {
            let home = Home::new();
            let ran = hold(&home, &[&until(fact), &[amount]]);
            assert_eq!((ran.code, ran.err.as_str()), (Some(3), ""), "{fact}: {amount}");
            let id = home.only_id();
            assert_eq!(home.run(&["open", &id]).code, Some(3), "{fact}: {amount}: the case opens again");
            assert_eq!(home.run(&["checklist", &id]).code, Some(0), "{fact}: {amount}");
        }
    }
}

#[test]
fn entries_are_understood_however_the_lines_end() {
    let home = Home::new();
    let ran = home.run_with(&["new", "luxembourg"], "1\r\n 1 \r\n１\r\nonline_shop\r\n０\r\n0\r\n\t1");
    assert_eq!((ran.code, ran.err.as_str()), (Some(3), ""), "{}", ran.out);
    assert_plain(&ran.out);
    let found = flat(&home.case_json(&home.only_id()));
    assert_eq!((&found["commune"], &found["activity"]), (&json!("luxembourg"), &json!("online_shop")));
    assert_eq!((&found["operations"], &found["legal_form"]), (&json!([]), &json!("sarl")));
}

#[test]
fn bytes_that_are_no_text_and_lines_without_end_do_no_harm() {
    for input in [
        b"\xff\xfe\x00\n1\n".to_vec(),
        vec![0; 4096],
        vec![b'9'; 1 << 20],
        [vec![b'!'; 1 << 20], b"\n1\n".to_vec()].concat(),
        vec![b'\n'; 2000],
    ] {
        let home = Home::new();
        let ran = home.run_with(&["new", "luxembourg"], input);
        assert_eq!((ran.code, ran.err.as_str()), (Some(3), ""));
        home.case_json(&home.only_id());
    }
}

/// What a tired or playful person types.
const ENTRIES: [&str; 44] = [
    "1",
    "2",
    "3",
    "4",
    "5",
    "7",
    "11",
    "14",
    "22",
    "49",
    "0",
    "<",
    "<",
    "<",
    "?",
    "!",
    "!later",
    ":list",
    "",
    "1,2",
    "2、3",
    "JP",
    "FR",
    "LU",
    "日本",
    "U",
    "100",
    "25",
    "12000",
    "1.2万",
    "620,000",
    "-5",
    "2027-01-31",
    "2026年4月1日",
    "2026-02-30",
    "31.12.2027",
    "K.K.",
    "x",
    ",",
    "1 2",
    "sarl",
    "branch",
    "online_shop",
    "!!",
];

#[test]
fn whatever_is_typed_the_program_neither_breaks_off_nor_damages_the_case() {
    let mut random = Random::new(0x6d69_7365);
    for round in 0..40 {
        let home = Home::new();
        // Some begin to play at once, some in the middle of the interview.
        let sensible = until(OFFER);
        let sensible = &sensible[..random.below(sensible.len() as u64 + 1) as usize];
        let playful: Vec<&str> = (0..50).map(|_| ENTRIES[random.below(ENTRIES.len() as u64) as usize]).collect();
        let typed = [sensible, &playful].concat();
        let language = if round % 2 == 0 { "en" } else { "ja" };
        let ran = home.run_with(&["new", "luxembourg", "--lang", language], lines(&[&typed]));
        assert!(matches!(ran.code, Some(0 | 3)) && ran.err.is_empty(), "{:?} {}\n{typed:?}", ran.code, ran.err);
        assert_plain(&ran.out);
        let id = home.only_id();
        home.case_json(&id);
        let list = checklist(&home, &id);
        assert_eq!(list["format"], "madoguchi.checklist/1");
        let again = home.run(&["open", &id]);
        assert!(matches!(again.code, Some(0 | 3)), "{:?} {}\n{typed:?}", again.code, again.err);
    }
}

// ---- nothing but lines

#[test]
fn control_characters_in_a_name_never_reach_the_screen() {
    let home = Home::new();
    let ran = hold(&home, &[&until("shareholders"), &["1", "\u{1b}[31mred\u{7}\u{9b}2J\rK.K.", "1", "<"]]);
    assert_eq!(ran.code, Some(3), "{}", ran.err);
    assert_plain(&ran.out);
}

#[test]
fn control_characters_in_a_title_never_reach_the_screen() {
    let home = Home::new();
    let ran = home.run_with(&["new", "luxembourg", "--title", "\u{1b}[2JHoney\r\n\u{1b}]0;x\u{7}"], lines(&[&until("shareholders")]));
    assert_plain(&ran.out);
    assert_plain(&ran.err);
    if ran.code == Some(2) {
        assert!(home.ids().is_empty(), "a title that is refused begins no case");
        return;
    }
    assert_eq!(ran.code, Some(3), "{}", ran.err);
    let list = home.run(&["list"]);
    assert_plain(&list.out);
    assert_eq!(list.out.lines().count(), 2, "a case is one line of the list: {:?}", list.out);
    assert_plain(&home.run(&["checklist", &home.only_id()]).out);
}

#[test]
fn the_checklist_of_text_holds_no_escape_codes_either() {
    let (home, id, _) = whole_interview("ja", typed_in_japan);
    for format in ["text", "md", "json"] {
        for language in ["en", "ja"] {
            assert_plain(&home.run(&["checklist", &id, "--format", format, "--lang", language]).out);
        }
    }
}

#[test]
fn the_program_alone_without_a_terminal_shows_help_and_calls_it_wrong_usage() {
    let home = Home::new();
    for (language, words) in [("en", "Usage:"), ("ja", "使い方：")] {
        let ran = home.run(&["--lang", language]);
        assert_eq!(ran.code, Some(2));
        assert!(ran.out.contains(words) && ran.out.contains("checklist"), "{}", ran.out);
        assert_eq!(home.run(&["--help", "--lang", language]).code, Some(0));
    }
    assert!(!home.cases().exists(), "nothing is written");
}

/// Environment variables.
type Variables<'a> = &'a [(&'a str, &'a str)];

/// Runs the program on a terminal of this type and types lines; gives what it wrote and its exit code.
fn on_a_terminal(home: &Home, arguments: &[&str], variables: Variables<'_>, typed: &str) -> (String, u32) {
    use portable_pty::{CommandBuilder, PtySize, native_pty_system};
    let pair = native_pty_system().openpty(PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 }).expect("a terminal");
    let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_madoguchi"));
    command.args(arguments);
    command.env_clear();
    for (name, value) in [("HOME", home.path("")), ("XDG_DATA_HOME", home.path("data")), ("MADOGUCHI_CASES", home.cases())] {
        command.env(name, value);
    }
    command.env("MADOGUCHI_TODAY", support::TODAY);
    variables.iter().for_each(|(name, value)| command.env(name, value));
    command.cwd(home.path(""));
    let mut child = pair.slave.spawn_command(command).expect("the program starts");
    drop(pair.slave);
    let mut reader = pair.master.try_clone_reader().expect("the terminal can be read");
    let mut writer = pair.master.take_writer().expect("the terminal can be written");
    let (sender, output) = channel();
    std::thread::spawn(move || {
        let mut buffer = [0; 4096];
        while let Ok(count @ 1..) = reader.read(&mut buffer) {
            if sender.send(buffer[..count].to_vec()).is_err() {
                return;
            }
        }
    });
    let mut bytes = Vec::new();
    let mut killer = child.clone_killer();
    let mut hear = |bytes: &mut Vec<u8>, until: Option<usize>| {
        let prompts = |bytes: &[u8]| bytes.windows(3).filter(|window| *window == b"\n> ").count();
        while until.is_none_or(|count| prompts(bytes) < count) {
            match output.recv_timeout(Duration::from_secs(30)) {
                Ok(more) => bytes.extend(more),
                Err(std::sync::mpsc::RecvTimeoutError::Disconnected) => return,
                Err(std::sync::mpsc::RecvTimeoutError::Timeout) => {
                    let _ = killer.kill();
                    panic!("no line mode on this terminal: {:?}", String::from_utf8_lossy(bytes));
                }
            }
        }
    };
    for (index, line) in typed.lines().enumerate() {
        hear(&mut bytes, Some(index + 1));
        writer.write_all(format!("{line}\n").as_bytes()).expect("a line can be typed");
    }
    hear(&mut bytes, Some(typed.lines().count() + 1));
    // Ctrl-D at the beginning of a line ends the input.
    writer.write_all(b"\x04").expect("the input can be ended");
    hear(&mut bytes, None);
    let status = child.wait().expect("the program ends");
    (String::from_utf8_lossy(&bytes).into_owned(), status.exit_code())
}

#[test]
fn line_mode_is_chosen_by_itself_for_whoever_needs_it_even_on_a_terminal() {
    let choices: [(&[&str], Variables<'_>); 6] = [
        (&["new", "luxembourg"], &[("TERM", "xterm-256color"), ("ACCESSIBLE", "1")]),
        (&["new", "luxembourg"], &[("TERM", "xterm-256color"), ("ACCESSIBLE", "yes")]),
        (&["new", "luxembourg"], &[("TERM", "dumb")]),
        (&["new", "luxembourg"], &[("TERM", "")]),
        (&["new", "luxembourg"], &[]),
        (&["new", "luxembourg", "--plain"], &[("TERM", "xterm-256color")]),
    ];
    for (arguments, variables) in choices {
        let home = Home::new();
        let (written, code) = on_a_terminal(&home, arguments, variables, "1\n2\n");
        assert_eq!(code, 3, "{variables:?}: {written}");
        // The terminal itself ends lines with a carriage return and shows what is typed.
        assert_plain(&written.replace("\r\n", "\n").replace("^D", "").replace('\u{8}', ""));
        assert!(written.contains("In which country is your own company registered?"), "{written}");
        assert_eq!(flat(&home.case_json(&home.only_id()))["entry_mode"], "branch");
    }
}

#[test]
fn a_reader_who_wants_no_more_ends_the_program_quietly() {
    let home = Home::new();
    home.write("answers.json", scenario(COMPANY)["answers"].to_string());
    home.run_with(&["new", "luxembourg"], "1\n");
    let id = home.only_id();
    for arguments in [
        &["checklist", "--answers", "answers.json", "--format", "json"][..],
        &["facts", "luxembourg", "--format", "json"],
        &["facts", "luxembourg"],
        &["list"],
        &["--help"],
        &["open", &id, "--plain"],
        &["new", "luxembourg"],
    ] {
        let mut child = home.command(arguments).stdin(Stdio::piped()).spawn().expect("the program starts");
        let mut line = String::new();
        let mut reader = BufReader::with_capacity(64, child.stdout.take().expect("a pipe"));
        reader.read_line(&mut line).expect("a line");
        drop(reader);
        let mut stdin = child.stdin.take().expect("a pipe");
        let _ = stdin.write_all(b"1\n1\n1\n1\n1\n1\n1\n1\n");
        drop(stdin);
        let ran = Ran::of(child.wait_with_output().expect("the program ends"));
        assert!(!line.is_empty(), "{arguments:?}");
        assert_eq!(ran.err, "", "{arguments:?}");
        assert!(ran.code.is_some_and(|code| code != 101), "{arguments:?}: {:?}", ran.code);
    }
    home.case_json(&id);
}

#[cfg(unix)]
#[test]
fn the_program_ends_quietly_before_head() {
    let home = Home::new();
    home.write("answers.json", scenario(COMPANY)["answers"].to_string());
    let mut shell = std::process::Command::new("/bin/sh");
    shell.args(["-c", "\"$0\" facts luxembourg --format json | head -1", env!("CARGO_BIN_EXE_madoguchi")]);
    shell.env_clear().env("PATH", "/usr/bin:/bin").env("HOME", home.path("")).env("XDG_DATA_HOME", home.path("data"));
    shell.stdout(Stdio::piped()).stderr(Stdio::piped());
    let ran = run_fed(shell, b"");
    assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (Some(0), "{\n", ""));
}

#[cfg(target_os = "linux")]
#[test]
fn a_screen_that_takes_nothing_more_is_reported_and_loses_no_answer() {
    let home = Home::new();
    home.run_with(&["new", "luxembourg"], "1\n");
    let id = home.only_id();
    let full = fs::OpenOptions::new().write(true).open("/dev/full").expect("/dev/full");
    let child = home.command(&["open", &id, "--plain"]).stdout(full).spawn().expect("the program starts");
    let ran = Ran::of(child.wait_with_output().expect("the program ends"));
    assert_eq!(ran.code, Some(1));
    assert!(ran.err.contains("standard output"), "{}", ran.err);
    assert_eq!(flat(&home.case_json(&id))["purpose"], "enter");
}

#[test]
fn a_talk_in_one_language_goes_on_in_another() {
    let home = Home::new();
    hold(&home, &[&until("activity")]);
    let id = home.only_id();
    let mut talk = Talk::begin(home.command(&["open", &id, "--lang", "ja"]));
    let guest = Guest::new(&home, "ja", scenario(COMPANY)["answers"].clone());
    let heard = talk.listen();
    assert_eq!(guest.asked(&heard).as_deref(), Some("activity"));
    let heard = talk.answer("2");
    assert!(heard.starts_with("保存しました。"), "{heard}");
    assert_eq!(talk.finish().code, Some(3));
    assert_eq!(home.case_json(&id)["language"], "ja");
    assert_eq!(flat(&home.case_json(&id))["activity"], "online_shop");
}
