#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)]
//! Whatever cannot be used is refused with exit code 2 and a message that says where, what and what would be right: answers
//! files, command lines and data laid over the built-in ones. Nothing is guessed and nothing is written; and data that can
//! be used changes the checklist of the same program.

mod support;

use std::fs;

use serde_json::{Value, json};
use support::web_shop::{self, until};
use support::{Home, Ran, scenario};

/// Stands in a text before the place that the message must point at.
const HERE: char = '¦';

/// A text without its marks, and the places of the marks as (line, column), counted in characters from one.
fn marked(text: &str) -> (String, Vec<(usize, usize)>) {
    let mut places = Vec::new();
    let (mut line, mut column) = (1, 1);
    for character in text.chars() {
        match character {
            HERE => places.push((line, column)),
            '\n' => (line, column) = (line + 1, 1),
            _ => column += 1,
        }
    }
    (text.replace(HERE, ""), places)
}

/// The place that a message names for a file.
fn place_in(message: &str, file: &str) -> Option<(usize, usize)> {
    let (_, rest) = message.split_once(&format!("{file}:"))?;
    let mut parts = rest.splitn(3, ':');
    let line = parts.next()?.parse().ok()?;
    let digits: String = parts.next()?.chars().take_while(char::is_ascii_digit).collect();
    Some((line, digits.parse().ok()?))
}

fn is_japanese(text: &str) -> bool {
    text.chars().any(|character| ('ぁ'..='ヿ').contains(&character))
}

fn report(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}", faults.join("\n\n"));
}

// ---- answers files

/// An answer that cannot be used: the file with a mark before the value, the fact, the value, and words that must be there.
type WrongAnswer<'a> = (&'a str, &'a str, &'a str, &'a [&'a str]);

/// Runs the checklist of each file in both languages, with an output file that is there and one that is not.
fn check_answers(wrong: &[WrongAnswer<'_>]) {
    let home = Home::new();
    let mut faults = Vec::new();
    for (text, fact, found, allowed) in wrong {
        let (text, places) = marked(text);
        home.write("answers.json", &text);
        for (language, output) in [("en", "new.txt"), ("en", "old.txt"), ("ja", "new.txt")] {
            home.write("old.txt", "as before");
            let ran = home.run(&["checklist", "--answers", "answers.json", "-o", output, "--lang", language]);
            let mut wrongs = Vec::new();
            if ran.code != Some(2) {
                wrongs.push(format!("exit code {:?}", ran.code));
            }
            if place_in(&ran.err, "answers.json") != places.first().copied() {
                wrongs.push(format!("the place should be {:?}", places.first()));
            }
            let words = [*fact, *found].into_iter().chain(if language == "en" { *allowed } else { &[] }.iter().copied());
            wrongs.extend(words.filter(|word| !ran.err.contains(word)).map(|word| format!("the message lacks {word}")));
            if language == "ja" && ran.code == Some(2) && !is_japanese(&ran.err) {
                wrongs.push("the message is not in Japanese".to_owned());
            }
            wrongs.extend(written(&home, &ran));
            if !wrongs.is_empty() {
                faults.push(format!("{text} ({language}): {}\n  {}", wrongs.join("; "), ran.err.trim()));
                break;
            }
        }
    }
    report(&faults);
}

/// What a refused run has written all the same.
fn written(home: &Home, ran: &Ran) -> Vec<String> {
    let mut found = Vec::new();
    if !ran.out.is_empty() {
        found.push("something was printed".to_owned());
    }
    if home.path("new.txt").exists() {
        fs::remove_file(home.path("new.txt")).expect("the file can be removed");
        found.push("the output file was made".to_owned());
    }
    if home.path("old.txt").exists() && fs::read_to_string(home.path("old.txt")).expect("it can be read") != "as before" {
        found.push("the output file was changed".to_owned());
    }
    if home.cases().exists() {
        found.push("the folder of cases was made".to_owned());
    }
    found
}

#[test]
fn a_fact_that_does_not_exist_is_named_with_the_one_that_was_meant() {
    check_answers(&[
        ("{\n  \"purpose\": \"enter\",\n  \"legalform\": ¦\"sarl\"\n}", "legalform", "\"sarl\"", &["Did you mean legal_form?"]),
        ("{\"answers\": {\"entrymode\": ¦\"branch\"}}", "entrymode", "\"branch\"", &["Did you mean entry_mode?"]),
        ("{\"staff\": [{\"hadcount\": ¦3}]}", "staff[m1].hadcount", "3", &["Did you mean staff.headcount?"]),
        ("{\"shareholders\": [{}, {\"id\": \"k\", \"percnt\": ¦\"3\"}]}", "shareholders[k].percnt", "\"3\"", &["shareholders.percent"]),
        ("{\"日本の会社\": ¦true}", "日本の会社", "true", &["no such fact"]),
        ("{\"headcount\": ¦3}", "headcount", "3", &["no such fact"]),
    ]);
}

#[test]
fn a_value_of_the_wrong_kind_is_refused_for_every_kind() {
    check_answers(&[
        ("{\"defers_capital\": ¦\"yes\"}", "defers_capital", "\"yes\"", &["true or false"]),
        ("{\"defers_capital\": ¦1}", "defers_capital", "1", &["true or false"]),
        ("{\"purpose\": ¦true}", "purpose", "true", &["one option"]),
        ("{\"purpose\": ¦[\"enter\"]}", "purpose", "[\"enter\"]", &["one option"]),
        ("{\"purpose\": ¦\"entr\"}", "purpose", "\"entr\"", &["enter, close"]),
        ("{\"purpose\": ¦\"Enter\"}", "purpose", "\"Enter\"", &["enter, close"]),
        ("{\"payments\": ¦\"pays_interest\"}", "payments", "\"pays_interest\"", &["list of options"]),
        ("{\"payments\": ¦[\"pays_intrest\"]}", "payments", "pays_intrest", &["pays_interest", "pays_royalties"]),
        ("{\"payments\": ¦[1]}", "payments", "[1]", &["list of options"]),
        ("{\"payments\": ¦{}}", "payments", "{}", &["list of options"]),
        ("{\"parent_country\": ¦\"jp\"}", "parent_country", "\"jp\"", &["JP", "LU"]),
        ("{\"parent_country\": ¦\"Japan\"}", "parent_country", "\"Japan\"", &["JP", "LU"]),
        ("{\"parent_country\": ¦81}", "parent_country", "81", &["\"JP\""]),
        ("{\"staff\": [{\"headcount\": ¦\"3\"}]}", "staff[m1].headcount", "\"3\"", &["whole number"]),
        ("{\"staff\": [{\"headcount\": ¦1.5}]}", "staff[m1].headcount", "1.5", &["whole number"]),
        ("{\"staff\": [{\"headcount\": ¦99999999999999999999}]}", "staff[m1].headcount", "99999999999999999999", &[]),
        ("{\"share_capital\": ¦12000.5}", "share_capital", "12000.5", &["12000.50"]),
        ("{\"share_capital\": ¦1e5}", "share_capital", "1e5", &["12000.50"]),
        ("{\"share_capital\": ¦\"12 000\"}", "share_capital", "\"12 000\"", &["12000.50"]),
        ("{\"share_capital\": ¦\"12000.\"}", "share_capital", "\"12000.\"", &["12000.50"]),
        ("{\"share_capital\": ¦\"１２０００\"}", "share_capital", "\"１２０００\"", &["12000.50"]),
        ("{\"share_capital\": ¦\"12000 EUR\"}", "share_capital", "\"12000 EUR\"", &["12000.50"]),
        ("{\"share_capital\": ¦\"12000.005\"}", "share_capital", "\"12000.005\"", &["2 decimal places"]),
        ("{\"votes_after_percent\": ¦25}", "votes_after_percent", "25", &["\"25\""]),
        ("{\"votes_after_percent\": ¦0.25}", "votes_after_percent", "0.25", &["\"25\""]),
        ("{\"votes_after_percent\": ¦\"25%\"}", "votes_after_percent", "\"25%\"", &["\"25\""]),
        ("{\"votes_after_percent\": ¦\"12.12345\"}", "votes_after_percent", "\"12.12345\"", &["4 decimal places"]),
        ("{\"incorporation_date\": ¦\"1.4.2026\"}", "incorporation_date", "\"1.4.2026\"", &["2026-04-01"]),
        ("{\"incorporation_date\": ¦\"04/01/2026\"}", "incorporation_date", "\"04/01/2026\"", &[]),
        ("{\"incorporation_date\": ¦\"2026-4-1\"}", "incorporation_date", "\"2026-4-1\"", &["2026-04-01"]),
        ("{\"incorporation_date\": ¦\"2026-04-01T00:00\"}", "incorporation_date", "\"2026-04-01T00:00\"", &["2026-04-01"]),
        ("{\"incorporation_date\": ¦20260401}", "incorporation_date", "20260401", &["2026-04-01"]),
        ("{\"incorporation_date\": ¦\"2026-02-30\"}", "incorporation_date", "\"2026-02-30\"", &["no such day"]),
        ("{\"incorporation_date\": ¦\"2026-13-01\"}", "incorporation_date", "\"2026-13-01\"", &["no such day"]),
        ("{\"company_name\": ¦12}", "company_name", "12", &["Text"]),
        ("{\"company_name\": ¦[\"a\"]}", "company_name", "[\"a\"]", &["Text"]),
        ("{\"staff\": ¦3}", "staff", "3", &["list of entries"]),
        ("{\"staff\": ¦{\"headcount\": 3}}", "staff", "{\"headcount\": 3}", &["list of entries"]),
        ("{\"staff\": ¦[{}, 3]}", "staff", "[{}, 3]", &["list of entries"]),
        ("{\"staff\": ¦[\"employee\"]}", "staff", "[\"employee\"]", &["list of entries"]),
    ]);
}

#[test]
fn a_text_that_is_too_long_is_refused_with_the_length_that_is_allowed() {
    let name = "株".repeat(121);
    let label = "x".repeat(81);
    check_answers(&[
        (&format!("{{\"company_name\": ¦\"{name}\"}}"), "company_name", &name, &["120 characters"]),
        (&format!("{{\"staff\": [{{\"label\": ¦\"{label}\"}}]}}"), "staff[m1].label", &label, &["80 characters"]),
    ]);
}

#[test]
fn a_value_out_of_bounds_is_refused_with_the_bound() {
    check_answers(&[
        ("{\"staff\": [{\"headcount\": ¦0}]}", "staff[m1].headcount", "0", &["1"]),
        ("{\"staff\": [{\"headcount\": ¦-2}]}", "staff[m1].headcount", "-2", &["1"]),
        ("{\"staff\": [{\"headcount\": ¦10001}]}", "staff[m1].headcount", "10001", &["10,000"]),
        ("{\"share_capital\": ¦\"-0.01\"}", "share_capital", "\"-0.01\"", &["The least allowed is 0"]),
        ("{\"share_capital\": ¦-1}", "share_capital", "-1", &["The least allowed is 0"]),
        ("{\"votes_after_percent\": ¦\"100.0001\"}", "votes_after_percent", "\"100.0001\"", &["The most allowed is 100"]),
        ("{\"votes_after_percent\": ¦\"-1\"}", "votes_after_percent", "\"-1\"", &["The least allowed is 0"]),
        ("{\"shareholders\": [{\"percent\": ¦\"0\"}]}", "shareholders[m1].percent", "\"0\"", &["more than 0"]),
        ("{\"mbt_multiplier\": ¦\"224.99\"}", "mbt_multiplier", "\"224.99\"", &["225"]),
        ("{\"incorporation_date\": ¦\"1989-12-31\"}", "incorporation_date", "\"1989-12-31\"", &["1990"]),
        ("{\"incorporation_date\": ¦\"2101-01-01\"}", "incorporation_date", "\"2101-01-01\"", &["2100"]),
    ]);
}

#[test]
fn what_is_given_twice_is_refused_and_never_chosen_from() {
    check_answers(&[
        ("{\"purpose\": \"enter\",\n \"purpose\": ¦\"close\"}", "purpose", "\"close\"", &["given twice"]),
        ("{\"answers\": {\"purpose\": \"enter\", \"purpose\": ¦\"enter\"}}", "purpose", "\"enter\"", &["given twice"]),
        ("{\"staff\": [], \"staff\": ¦[]}", "staff", "[]", &["given twice"]),
        ("{\"staff\": [{\"id\": \"a\"}, {\"id\": ¦\"a\"}]}", "staff", "\"a\"", &["given twice"]),
    ]);
}

#[test]
fn a_field_of_a_member_given_twice_is_refused_and_never_chosen_from() {
    check_answers(&[
        ("{\"staff\": [{\"headcount\": 5, \"headcount\": ¦6}]}", "staff[m1].headcount", "6", &["given twice"]),
        ("{\"staff\": [{\"id\": \"a\", \"id\": ¦\"b\"}]}", "staff", "\"b\"", &["given twice"]),
    ]);
}

#[test]
fn the_frame_around_answers_is_checked_as_strictly_as_the_answers() {
    check_answers(&[
        ("{\"answers\": {\"purpose\": \"enter\"}, \"entry_mode\": ¦\"branch\"}", "entry_mode", "\"branch\"", &[]),
        ("{\"answers\": {\"purpose\": \"enter\"}, \"answers\": ¦{\"purpose\": \"close\"}}", "answers", "", &["given twice"]),
        ("{\"interview\": ¦5, \"answers\": {}}", "interview", "5", &[]),
        ("{\"interview\": ¦[\"luxembourg\"], \"purpose\": \"enter\"}", "interview", "[\"luxembourg\"]", &[]),
        ("{\"interview\": \"luxembourg\", \"interview\": ¦\"nowhere\"}", "interview", "\"nowhere\"", &["given twice"]),
    ]);
}

#[test]
fn the_id_of_a_member_is_checked() {
    check_answers(&[
        ("{\"staff\": [{\"id\": ¦7}]}", "staff", "7", &[]),
        ("{\"staff\": [{\"id\": ¦\"\"}]}", "staff", "\"\"", &[]),
        ("{\"staff\": [{\"id\": ¦\"a]b\"}]}", "staff", "\"a]b\"", &[]),
        ("{\"staff\": [{\"id\": ¦\"社員\"}]}", "staff", "\"社員\"", &[]),
    ]);
}

#[test]
fn a_member_that_is_numbered_never_shares_the_id_of_one_that_is_named() {
    let home = Home::new();
    let mut answers = scenario("web-shop-sarl-2026")["answers"].clone();
    let owner = answers["shareholders"][0].clone();
    let mut named = owner.clone();
    named["id"] = json!("m2");
    answers["shareholders"] = json!([named, owner]);
    home.write("answers.json", answers.to_string());
    let ran = home.run(&["checklist", "--answers", "answers.json", "--format", "json"]);
    if ran.code == Some(2) {
        assert!(ran.err.contains("m2"), "{}", ran.err);
        return;
    }
    let checklist = ran.json();
    let items = checklist["items"].as_array().expect("items").iter();
    let mut subjects: Vec<&Value> = items.filter(|item| item["id"] == "lu.tax.dividend-wht").map(|item| &item["subject"]).collect();
    subjects.dedup();
    assert_eq!(subjects.len(), 2, "two owners have one id: {subjects:?}");
}

#[test]
fn a_note_that_is_no_text_is_refused() {
    check_answers(&[
        ("{\"purpose\": ¦{\"unknown\": true, \"note\": 5}}", "purpose", "5", &[]),
        ("{\"purpose\": ¦{\"unknown\": true, \"nte\": \"x\"}}", "purpose", "nte", &[]),
        ("{\"purpose\": ¦{\"unknown\": false}}", "purpose", "false", &[]),
        ("{\"purpose\": ¦{\"note\": \"x\"}}", "purpose", "note", &[]),
    ]);
}

#[test]
fn null_and_an_absent_key_both_mean_not_answered() {
    let home = Home::new();
    home.write("absent.json", r#"{"purpose": "enter"}"#);
    home.write("null.json", r#"{"purpose": "enter", "entry_mode": null, "staff": null, "share_capital": null}"#);
    home.write("field.json", r#"{"purpose": "enter", "staff": [{"headcount": null}]}"#);
    let list = |file: &str| {
        let mut list = home.json(&["checklist", "--answers", file, "--format", "json"]);
        list["digests"] = Value::Null;
        list
    };
    let absent = list("absent.json");
    assert_eq!(absent["next_fact"], "entry_mode");
    assert_eq!(list("null.json"), absent);
    assert_eq!(list("field.json")["next_fact"], "entry_mode");
}

#[test]
fn unknown_with_a_note_is_not_asked_again_and_stands_among_the_questions() {
    let home = Home::new();
    let mut answers = scenario("web-shop-sarl-2026")["answers"].clone();
    answers["legal_form"] = json!({"unknown": true, "note": "ask the lawyer"});
    home.write("answers.json", answers.to_string());
    let list = home.json(&["checklist", "--answers", "answers.json", "--format", "json"]);
    assert_eq!(list["questions"][0]["fact"], "legal_form");
    assert_eq!(list["questions"][0]["note"], "ask the lawyer");
    let items = list["questions"][0]["items"].as_array().expect("items");
    assert!(items.contains(&json!("lu.company.notarial-deed")), "{items:?}");
    assert_ne!(list["next_fact"], "legal_form");
    assert_eq!(list["complete"], false);
}

#[test]
fn a_note_about_a_list_stands_among_the_questions_too() {
    let home = Home::new();
    let mut answers = scenario("web-shop-sarl-2026")["answers"].clone();
    answers["shareholders"] = json!({"unknown": true, "note": "ask the group"});
    home.write("answers.json", answers.to_string());
    let list = home.json(&["checklist", "--answers", "answers.json", "--format", "json"]);
    let question = list["questions"].as_array().expect("questions").iter().find(|question| question["fact"] == "shareholders");
    assert_eq!(question.expect("the list is among the questions")["note"], "ask the group");
}

/// A file that is no JSON of the right shape, with the place that must be named.
fn check_shape(text: &str) -> Option<String> {
    let home = Home::new();
    let (text, places) = marked(text);
    home.write("answers.json", &text);
    let ran = home.run(&["checklist", "--answers", "answers.json", "-o", "new.txt"]);
    let place = place_in(&ran.err, "answers.json");
    let within = place.is_some_and(|place| (places[0]..=places[places.len() - 1]).contains(&place));
    let wrongs = written(&home, &ran);
    let right = ran.code == Some(2) && within && wrongs.is_empty();
    (!right).then(|| format!("{text:?}: {:?} {wrongs:?}, should be at {places:?}: {}", ran.code, ran.err.trim()))
}

#[test]
fn a_file_that_is_no_json_is_refused_at_the_place_where_it_stops_being_so() {
    let texts = [
        "{\"purpose\": \"enter\",¦}¦",
        "{\"purpose\" ¦\"enter\"}",
        "{\n  \"purpose\": \"enter\"\n  ¦\"entry_mode\": \"branch\"\n}",
        "{\"purpose\": ¦enter¦}",
        "{\"purpose\": ¦'enter'}",
        "{\"purpose\": \"enter\"} ¦true¦",
        "¦purpose = enter",
        "¦\u{0}\u{1}\u{2}",
    ];
    report(&texts.iter().filter_map(|text| check_shape(text)).collect::<Vec<_>>());
}

#[test]
fn places_are_counted_from_one_even_where_a_file_is_empty_or_no_object() {
    let texts = ["¦", "¦[¦]", "¦[1]¦", "¦\"enter\"¦", "¦12¦", "{\"answers\": ¦[¦]}", "¦{¦", "{\"purpose\": ¦\"enter\n¦"];
    report(&texts.iter().filter_map(|text| check_shape(text)).collect::<Vec<_>>());
}

#[test]
fn columns_are_counted_in_characters_where_the_line_holds_japanese() {
    let texts = ["{\"company_name\": \"株式会社\" ¦x¦}", "{\"company_name\": \"株式会社\",¦}¦"];
    let mut faults: Vec<String> = texts.iter().filter_map(|text| check_shape(text)).collect();
    faults.extend(check_shape("{\"company_name\": \"株式会社\", \"purpose\": ¦\"entr\"}"));
    report(&faults);
}

#[test]
fn a_byte_order_mark_before_the_answers_does_no_harm() {
    let home = Home::new();
    home.write("answers.json", "\u{feff}{\"purpose\": \"enter\", \"entry_mode\": \"branch\"}");
    home.write("wrong.json", "\u{feff}{\"purpose\": 5}");
    assert_eq!(home.json(&["checklist", "--answers", "answers.json", "--format", "json"])["next_fact"], "parent_country");
    let ran = home.run(&["checklist", "--answers", "wrong.json"]);
    assert_eq!((ran.code, place_in(&ran.err, "wrong.json")), (Some(2), Some((1, 13))), "{}", ran.err);
}

#[test]
fn a_file_that_is_no_text_is_refused_at_the_first_byte_that_is_none() {
    let home = Home::new();
    // Shift_JIS, as older editors in Japan write it.
    home.write("answers.json", b"{\n  \"company_name\": \"\x93\xfa\x96\x7b\"\n}");
    let ran = home.run(&["checklist", "--answers", "answers.json", "-o", "new.txt"]);
    assert_eq!(ran.code, Some(2), "{}", ran.err);
    assert!(ran.err.contains("answers.json"), "{}", ran.err);
    assert_eq!(written(&home, &ran), Vec::<String>::new());
    assert_eq!(place_in(&ran.err, "answers.json"), Some((2, 20)), "{}", ran.err);
}

#[test]
fn a_file_that_is_not_there_or_is_a_folder_is_refused() {
    let home = Home::new();
    for file in ["nothing.json", "."] {
        let ran = home.run(&["checklist", "--answers", file, "-o", "new.txt"]);
        assert_eq!(ran.code, Some(2), "{}", ran.err);
        assert!(ran.err.contains(file), "{}", ran.err);
        assert_eq!(written(&home, &ran), Vec::<String>::new());
    }
}

#[test]
fn answers_from_a_pipe_are_checked_like_those_of_a_file() {
    let home = Home::new();
    let ran = home.run_with(&["checklist", "--answers", "-"], "{\"purpose\":\n \"entr\"}");
    assert_eq!(ran.code, Some(2));
    assert!(ran.err.contains(":2:2: purpose") && ran.err.contains("enter, close"), "{}", ran.err);
    let ran = home.run_with(&["checklist", "--answers", "-", "--format", "json"], "{\"purpose\": \"enter\"}");
    assert_eq!(ran.json()["next_fact"], "entry_mode");
}

#[test]
fn an_amount_of_any_size_never_ends_the_program_in_the_middle() {
    let home = Home::new();
    for fact in
        ["share_capital", "expected_turnover", "expected_profit", "expected_balance_total", "expected_net_assets", "dividend_amount"]
    {
        for amount in ["99999999999999999999", "7922816251426433759354395033", "79228162514264337593543950335", "1e9"] {
            let mut answers = scenario("web-shop-sarl-2026")["answers"].clone();
            answers[fact] = json!(amount);
            home.write("answers.json", answers.to_string());
            let ran = home.run(&["checklist", "--answers", "answers.json", "--format", "json"]);
            let refused = ran.code == Some(2) && ran.err.contains(fact);
            assert!(ran.code == Some(0) || refused, "{fact} {amount}: {:?} {}", ran.code, ran.err);
        }
    }
}

// ---- the command line

/// What is typed wrongly, and the words that must be in the message.
const WRONG_USAGE: [(&[&str], &str); 20] = [
    (&["frobnicate"], "frobnicate"),
    (&["--frobnicate"], "--frobnicate"),
    (&["list", "--frobnicate"], "--frobnicate"),
    (&["list", "--format", "docx"], "docx"),
    (&["facts", "luxembourg", "--format", "docx"], "docx"),
    (&["checklist", "--answers", "a.json", "--format", "docx"], "docx"),
    (&["checklist"], "CASE"),
    (&["checklist", "--answers"], "--answers"),
    (&["checklist", "some-case", "--answers", "a.json"], "--answers"),
    (&["checklist", "--answers", "a.json", "--interview", "atlantis"], "atlantis"),
    (&["checklist", "--answers", "a.json", "--law-date", "2026-02-30"], "2026-02-30"),
    (&["checklist", "--answers", "a.json", "--law-date", "1.4.2026"], "1.4.2026"),
    (&["checklist", "--answers", "a.json", "--law-date", "2026-W01-1"], "2026-W01-1"),
    (&["checklist", "--answers", "a.json", "--plan-start", "tomorrow"], "tomorrow"),
    (&["new"], "INTERVIEW"),
    (&["new", "atlantis"], "atlantis"),
    (&["facts", "atlantis"], "atlantis"),
    (&["open"], "CASE"),
    (&["open", "nothing"], "nothing"),
    (&["list", "--data", "nowhere"], "nowhere"),
];

#[test]
fn wrong_usage_is_answered_in_the_language_of_the_user_and_writes_nothing() {
    let home = Home::new();
    home.write("a.json", "{\"purpose\": \"enter\"}");
    let mut faults = Vec::new();
    for (arguments, word) in WRONG_USAGE {
        for language in ["en", "ja"] {
            // The language comes first: an option that lacks its value must stand last.
            let typed = [&["--lang", language], arguments].concat();
            let ran = home.run(&typed);
            let right = ran.code == Some(2) && ran.err.contains(word) && written(&home, &ran).is_empty();
            let of_the_system = arguments == ["list", "--data", "nowhere"];
            if !right || (!of_the_system && is_japanese(&ran.err) != (language == "ja")) {
                faults.push(format!("{typed:?}: {:?} {}{}", ran.code, ran.out, ran.err));
            }
        }
    }
    report(&faults);
}

#[test]
fn what_is_possible_is_listed_where_something_impossible_was_typed() {
    let home = Home::new();
    home.write("a.json", "{}");
    for (arguments, words) in [
        (&["list", "--format", "docx"][..], &["text", "json"][..]),
        (&["checklist", "--answers", "a.json", "--format", "docx"], &["text", "md", "json"]),
        (&["new", "atlantis"], &["luxembourg"]),
        (&["list", "--lang", "xx"], &["en", "ja"]),
        (&["checklist", "--answers", "a.json", "--law-date", "1.4.2026"], &["2026-01-31"]),
    ] {
        let ran = home.run(arguments);
        assert_eq!(ran.code, Some(2), "{arguments:?}: {}", ran.err);
        assert!(words.iter().all(|word| ran.err.contains(word)), "{arguments:?}: {}", ran.err);
    }
}

#[test]
fn a_language_that_does_not_exist_is_refused_in_the_language_of_the_machine() {
    let home = Home::new();
    for (machine, japanese) in [("en_GB.UTF-8", false), ("ja_JP.UTF-8", true)] {
        let output = home.command(&["list", "--lang", "xx"]).env("LANG", machine).output().expect("the program starts");
        let ran = Ran::of(output);
        assert_eq!(ran.code, Some(2));
        assert!(ran.err.contains("xx"), "{}", ran.err);
        assert_eq!(is_japanese(&ran.err), japanese, "{machine}: {}", ran.err);
    }
}

// ---- data laid over the built-in ones

/// A rule that can be used.
const RULES: &str = r#"{
  "format": "madoguchi.rules/1",
  "rules": [
    {
      "id": "lu.permit.extra",
      "kind": "permit",
      "when": "is_company",
      "law": ["lu.business-permit-law art. 1"],
      "phase": "setup",
      "sources": ["a test"],
      "checked": "2026-11-21",
      "confidence": "high"
    }
  ]
}
"#;
/// A figure that can be used.
const FIGURES: &str = r#"{
  "format": "madoguchi.figures/1",
  "figures": [
    {
      "id": "lu.permit.extra_fee",
      "kind": "money",
      "unit": "EUR",
      "law": "lu.business-permit-law",
      "values": [
        {
          "value": "10",
          "from": "2020-01-01",
          "to": "2024-12-31",
          "source": "a test",
          "checked": "2026-11-21",
          "confidence": "high"
        },
        {
          "value": "12",
          "from": "2025-01-01",
          "source": "a test",
          "checked": "2026-11-21",
          "confidence": "high"
        }
      ]
    }
  ]
}
"#;
/// Facts that can be used.
const FACTS: &str = r#"{
  "format": "madoguchi.facts/1",
  "facts": [
    {"name": "sells_honey", "kind": "bool"},
    {"name": "honey_jars", "kind": "count", "minimum": 1}
  ],
  "derived": [
    {"name": "much_honey", "kind": "bool", "is": "sells_honey and honey_jars > 100"},
    {"name": "little_honey", "kind": "bool", "is": "sells_honey and not much_honey"}
  ]
}
"#;
/// Acts that can be used.
const ACTS: &str = r#"{
  "format": "madoguchi.acts/1",
  "acts": [
    {"id": "lu.honey-law", "title": "Loi sur le miel"},
    {"id": "lu.bee-law", "title": "Loi sur les abeilles"}
  ]
}
"#;
/// Offices that can be used.
const AUTHORITIES: &str = r#"{
  "format": "madoguchi.authorities/1",
  "authorities": [
    {"id": "lu.honey-office", "url": "https://honey.example/"},
    {"id": "lu.bee-office"}
  ]
}
"#;
/// Documents that can be used.
const DOCUMENTS: &str = r#"{
  "format": "madoguchi.documents/1",
  "documents": [
    {"id": "honey-certificate"},
    {"id": "bee-certificate"}
  ]
}
"#;
/// Words that can be used.
const WORDS: &str = "item-lu-permit-extra = An extra permit\n    .summary = Somebody wants it.\nplain-saved = Kept.\n";

const RULES_FILE: &str = "domain/luxembourg/permits/rules.json";
const FIGURES_FILE: &str = "domain/luxembourg/permits/figures.json";
const ACTS_FILE: &str = "domain/luxembourg/acts.json";
const AUTHORITIES_FILE: &str = "domain/luxembourg/authorities.json";
const DOCUMENTS_FILE: &str = "domain/luxembourg/documents.json";
const FACTS_FILE: &str = "domain/luxembourg/facts.json";
const WORDS_FILE: &str = "locales/en/extra.ftl";
const SCRIPT_FILE: &str = "interviews/luxembourg.json";

fn script() -> String {
    let path = format!("{}/interviews/luxembourg.json", env!("CARGO_MANIFEST_DIR"));
    fs::read_to_string(path).expect("the script can be read")
}

/// A mistake in a file of data: the file, its text with one mark before the place or two around it, words of the message.
struct Mistake {
    name: &'static str,
    file: &'static str,
    text: String,
    words: Vec<&'static str>,
}

/// A text with a part of it changed, once.
fn changed(text: &str, from: &str, to: &str) -> String {
    assert!(text.contains(from), "there is no {from}");
    text.replacen(from, to, 1)
}

fn mistake(name: &'static str, file: &'static str, (from, to): (&str, &str), words: &[&'static str]) -> Mistake {
    let text = match file {
        RULES_FILE => RULES.to_owned(),
        FIGURES_FILE => FIGURES.to_owned(),
        FACTS_FILE => FACTS.to_owned(),
        ACTS_FILE => ACTS.to_owned(),
        AUTHORITIES_FILE => AUTHORITIES.to_owned(),
        DOCUMENTS_FILE => DOCUMENTS.to_owned(),
        WORDS_FILE => WORDS.to_owned(),
        _ => script(),
    };
    Mistake { name, file, text: changed(&text, from, to), words: words.to_vec() }
}

fn when(name: &'static str, condition: &str, words: &[&'static str]) -> Mistake {
    mistake(name, RULES_FILE, ("is_company", condition), words)
}

fn rule_key(name: &'static str, keys: &str, words: &[&'static str]) -> Mistake {
    mistake(name, RULES_FILE, ("\"phase\": \"setup\",", &format!("\"phase\": \"setup\",\n      {keys},")), words)
}

fn check_mistakes(mistakes: &[Mistake]) {
    let mut faults = Vec::new();
    for Mistake { name, file, text, words } in mistakes {
        let home = Home::new();
        let (text, places) = marked(text);
        assert!(!places.is_empty(), "{name}: no place is marked");
        home.write(&format!("overlay/{file}"), &text);
        home.write("answers.json", scenario("web-shop-sarl-2026")["answers"].to_string());
        let ran = home.run(&["checklist", "--answers", "answers.json", "--data", "overlay", "-o", "new.txt"]);
        let place = place_in(&ran.err, file);
        let mut wrongs = Vec::new();
        if ran.code != Some(2) {
            wrongs.push(format!("exit code {:?}", ran.code));
        }
        if !place.is_some_and(|place| (places[0]..=places[places.len() - 1]).contains(&place)) {
            wrongs.push(format!("the place is {place:?}, but should be {places:?}"));
        }
        wrongs.extend(words.iter().filter(|word| !ran.err.contains(**word)).map(|word| format!("the message lacks {word}")));
        wrongs.extend(written(&home, &ran));
        if !wrongs.is_empty() {
            faults.push(format!("{name}: {}\n  {}", wrongs.join("; "), ran.err.trim()));
        }
    }
    report(&faults);
}

#[test]
fn data_that_can_be_used_is_used() {
    for (file, text) in [
        (RULES_FILE, RULES),
        (FIGURES_FILE, FIGURES),
        (FACTS_FILE, FACTS),
        (ACTS_FILE, ACTS),
        (AUTHORITIES_FILE, AUTHORITIES),
        (DOCUMENTS_FILE, DOCUMENTS),
        (WORDS_FILE, WORDS),
        (SCRIPT_FILE, &script()),
    ] {
        let home = Home::new();
        home.write(&format!("overlay/{file}"), text);
        home.write("answers.json", scenario("web-shop-sarl-2026")["answers"].to_string());
        let ran = home.run(&["checklist", "--answers", "answers.json", "--data", "overlay"]);
        assert_eq!(ran.code, Some(0), "{file}: {}", ran.err);
    }
}

#[test]
fn a_mistake_in_a_condition_is_shown_at_its_word() {
    check_mistakes(&[
        when("unknown fact", "is_company and ¦legal_from == sarl", &["legal_from", "Did you mean legal_form"]),
        when("unknown fact on the right", "expected_turnover > ¦expected_profits", &["expected_profits", "Did you mean expected_profit?"]),
        when("unknown option", "legal_form == ¦gmbh", &["gmbh", "sarl", "snc"]),
        when("unknown option in a list", "is_company and legal_form in [sarl, ¦gmbh]", &["gmbh", "sarl"]),
        when("unknown option of several", "has(payments, ¦pays_intrest)", &["pays_intrest", "pays_interest"]),
        when("unknown country", "parent_country == ¦XX", &["XX", "JP"]),
        when(
            "unknown figure",
            "expected_turnover > ¦lu.vat.small_busines",
            &["lu.vat.small_busines", "Did you mean lu.vat.small_business"],
        ),
        when("unknown set", "parent_country in ¦lu.country.eee", &["lu.country.eee", "Did you mean lu.country.eea"]),
        when("unknown item", "applies(¦lu.permit.busines-permit)", &["lu.permit.busines-permit", "Did you mean lu.permit.business-permit"]),
        when("unknown list", "any(¦shareholder, true)", &["shareholder", "Did you mean shareholders"]),
        when("unknown field", "any(shareholders, ¦shareholders.knd == company)", &["shareholders.knd", "shareholders.kind"]),
        when("unlike kinds", "¦share_capital > planned_start_date", &["money in EUR", "date"]),
        when("unlike kinds after and", "is_company and ¦share_capital > shareholder_count", &["money in EUR", "number"]),
        when("an order of options", "¦legal_form > sarl", &["choice"]),
        when("no condition", "¦share_capital", &["money in EUR", "bool"]),
        when("no condition after and", "is_company and ¦share_capital", &["money in EUR", "bool"]),
        when("a field outside its list", "¦shareholders.kind == company", &["shareholders.kind", "any("]),
        when("missing bracket", "is_company and (legal_form == sarl or legal_form == sa¦", &[")"]),
        when("missing comma", "legal_form in [sarl ¦sa]", &["sa", ","]),
        when("missing end", "is_company and ¦", &["a name"]),
        when("a bracket too many", "is_company¦)", &[")"]),
        when("another sign", "is_company ¦&& legal_form == sarl", &["&"]),
        when("one sign of equality", "legal_form ¦= sarl", &["="]),
        when("no sign between", "is_company ¦legal_form", &["legal_form"]),
        when("unknown function", "is_company and ¦exists(payments)", &["exists", "has"]),
        when("too few arguments", "is_company and ¦has(payments)", &["has"]),
        when("several without has", "¦payments == pays_interest", &["several"]),
        when("text in a condition", "¦company_name == sarl", &["text"]),
        when("no number", "expected_turnover > ¦1.2.3", &["1.2.3"]),
        when("nested too deeply", &format!("¦{}¦", "(".repeat(100)), &["nesting"]),
    ]);
}

#[test]
fn a_list_without_an_end_is_answered_with_the_bracket_that_is_missing() {
    check_mistakes(&[when("options", "legal_form in [sarl, sa¦", &["]"]), when("arguments", "has(payments, pays_interest¦", &[")"])]);
}

#[test]
fn a_mistake_in_a_day_is_shown_at_its_word() {
    check_mistakes(&[
        rule_key("unknown unit", "\"due\": \"planned_start_date + 3 ¦years\"", &["years", "days, weeks, months"]),
        rule_key("missing unit", "\"due\": \"planned_start_date + 3¦\"", &["days, weeks, months"]),
        rule_key("no day", "\"due\": \"¦share_capital\"", &["money in EUR", "date"]),
        rule_key("unknown day", "\"not_before\": \"¦planned_start_day + 1 month\"", &["planned_start_day", "planned_start_date"]),
        rule_key("a day plus money", "\"due\": \"planned_start_date + ¦lu.permit.fee months\"", &["money in EUR", "number"]),
        rule_key("no condition", "\"due_if\": \"¦planned_start_date\"", &["date", "bool"]),
    ]);
}

#[test]
fn a_mistake_in_what_a_rule_names_is_shown_at_the_name() {
    check_mistakes(&[
        rule_key("unknown document", "\"documents\": [\"rcs-extract\", ¦\"criminal-record\"]", &["document", "criminal-record"]),
        rule_key("unknown authority", "\"authority\": ¦\"lu.ministry-economics\"", &["authority", "Did you mean lu.ministry-economy"]),
        mistake("unknown act", RULES_FILE, ("[\"lu.business-permit-law art. 1\"]", "[¦\"lu.business-permit-lav art. 1\"]"), &["act", "Did you mean lu.business-permit-law"]),
        rule_key("unknown fee", "\"fee\": ¦\"lu.permit.fees\"", &["figure", "Did you mean lu.permit.fee"]),
        rule_key("a fee that is no amount", "\"fee\": ¦\"lu.permit.decision_days\"", &["money"]),
        rule_key("unknown item before", "\"after\": [¦\"lu.registration.rcz\"]", &["item", "Did you mean lu.registration.rcs"]),
        rule_key("unknown list", "\"subject\": ¦\"shareholder\"", &["list", "Did you mean shareholders"]),
        rule_key(
            "no formula",
            "\"estimate\": {\"nature\": \"tax\", \"period\": \"year\", \"borne_by\": \"company\", \"reads\": [], \"figures\": [], \"law\": []}",
            &[],
        )
        .at("\"id\": \"lu.permit.extra\"", "\"id\": ¦\"lu.permit.extra\"", &["formula", "lu.permit.extra"]),
        rule_key(
            "unknown fact of a formula",
            "\"estimate\": {\"nature\": \"tax\", \"period\": \"year\", \"borne_by\": \"company\", \"reads\": [¦\"profits\"], \"figures\": [], \"law\": []}",
            &["fact", "profits"],
        ),
    ]);
}

impl Mistake {
    fn at(mut self, from: &str, to: &str, words: &[&'static str]) -> Self {
        self.text = changed(&self.text, from, to);
        self.words.extend(words);
        self
    }
}

#[test]
fn a_mistake_in_the_condition_of_a_prerequisite_is_shown_at_its_word() {
    check_mistakes(&[
        rule_key("unknown fact", "\"after\": [\"lu.registration.rcs [if ¦legal_from == sarl]\"]", &["legal_from", "legal_form"]),
        rule_key("unknown option", "\"after\": [\"lu.registration.rcs [unless legal_form == ¦gmbh]\"]", &["gmbh", "sarl"]),
        rule_key("neither if nor unless", "\"after\": [\"lu.registration.rcs ¦[when¦ is_company]\"]", &["[if condition]"]),
        rule_key("missing bracket", "\"after\": [\"lu.registration.rcs [if is_company¦\"]", &["]"]),
    ]);
}

#[test]
fn a_rule_that_does_not_say_what_it_rests_on_is_refused() {
    let lacks = |name, (from, to): (&str, &str), key| {
        mistake(name, RULES_FILE, (from, to), &[key, "is missing"]).at("\"lu.permit.extra\"", "¦\"lu.permit.extra\"", &[])
    };
    check_mistakes(&[
        lacks("no source", ("[\"a test\"]", "[]"), "sources"),
        lacks("sources not said", ("      \"sources\": [\"a test\"],\n", ""), "sources"),
        lacks("no day", ("      \"checked\": \"2026-11-21\",\n", ""), "checked"),
        lacks("not how sure", (",\n      \"confidence\": \"high\"", ""), "confidence"),
    ]);
}

#[test]
fn rules_that_depend_on_each_other_in_a_circle_are_refused() {
    let second = "    },\n    {\n      \"id\": \"lu.permit.other\", \"kind\": \"permit\", \"when\": ¦\"applies(lu.permit.extra)\"¦, \"law\": [], \"phase\": \"setup\",\n      \"sources\": [\"a test\"], \"checked\": \"2026-11-21\", \"confidence\": \"high\"\n    }\n  ]";
    check_mistakes(&[
        mistake(
            "itself",
            RULES_FILE,
            ("\"is_company\"", "¦\"applies(lu.permit.extra)\""),
            &["circle", "lu.permit.extra > lu.permit.extra"],
        ),
        mistake("each other", RULES_FILE, ("    }\n  ]", second), &["circle", "lu.permit.extra", "lu.permit.other"]).at(
            "\"is_company\"",
            "¦\"applies(lu.permit.other)\"",
            &[],
        ),
    ]);
}

#[test]
fn derived_values_that_depend_on_each_other_in_a_circle_are_shown_where_they_stand() {
    check_mistakes(&[mistake(
        "each other",
        FACTS_FILE,
        ("\"sells_honey and honey_jars > 100\"", "¦\"sells_honey and not little_honey\""),
        &["circle", "much_honey", "little_honey"],
    )
    .at("\"sells_honey and not much_honey\"", "\"sells_honey and not much_honey\"¦", &[])]);
}

#[test]
fn a_file_that_does_not_follow_its_format_is_shown_where_it_departs_from_it() {
    check_mistakes(&[
        mistake("comma missing", RULES_FILE, ("\"kind\": \"permit\",\n", "\"kind\": \"permit\"\n"), &["expected"]).at(
            "\"when\"",
            "¦\"when\"",
            &[],
        ),
        mistake("comma too many", RULES_FILE, ("\"confidence\": \"high\"\n", "\"confidence\": \"high\",\n"), &["trailing comma"]).at(
            "    }\n  ]",
            "    ¦}¦\n  ]",
            &[],
        ),
        mistake("unknown key of a rule", RULES_FILE, ("\"law\":", "¦\"lawz\"¦:"), &["lawz"]),
        mistake("unknown key of a file", FIGURES_FILE, ("\"figures\":", "¦\"figuers\"¦:"), &["figuers"]),
        mistake("unknown key of a value", FIGURES_FILE, ("\"source\":", "¦\"sorce\"¦:"), &["sorce"]),
        mistake("unknown key of a fact", FACTS_FILE, ("\"kind\": \"bool\"", "\"kind\": \"bool\", ¦\"note\"¦: 1"), &["note"]),
        mistake("unknown key of a question", SCRIPT_FILE, ("\"ask\": \"country\"", "\"ask\": \"country\", ¦\"note\"¦: 1"), &["note"]),
        mistake("a key twice", RULES_FILE, ("\"law\":", "\"kind\": \"permit\", \"law\":"), &["kind"]).at(
            "\"kind\": \"permit\", ",
            "¦\"kind\"¦: \"permit\", ",
            &[],
        ),
        mistake("no condition at all", RULES_FILE, ("      \"when\": \"is_company\",\n", ""), &["when"])
            .at("    {\n      \"id\"", "    ¦{\n      \"id\"", &[])
            .at("    }\n  ]", "    }¦\n  ]", &[]),
        mistake("no value at all", FIGURES_FILE, ("\"value\": \"12\",", ""), &["value"])
            .at("        {\n          \n", "        ¦{\n          \n", &[])
            .at("        }\n      ]", "        }¦\n      ]", &[]),
        mistake("unknown kind of a rule", RULES_FILE, ("\"permit\"", "¦\"permitt\"¦"), &["permitt", "permit"]),
        mistake("unknown phase", RULES_FILE, ("\"setup\"", "¦\"later\"¦"), &["later", "setup"]),
        mistake("no day", RULES_FILE, ("\"2026-11-21\"", "¦\"21.11.2026\"¦"), &[]),
        mistake("a condition that is no text", RULES_FILE, ("\"is_company\"", "¦true¦"), &["string"]),
    ]);
}

#[test]
fn a_format_that_the_program_does_not_know_is_refused() {
    check_mistakes(&[
        mistake("rules", RULES_FILE, ("\"madoguchi.rules/1\"", "¦\"madoguchi.rules/2\"¦"), &["madoguchi.rules/2", "madoguchi.rules/1"]),
        mistake(
            "figures",
            FIGURES_FILE,
            ("\"madoguchi.figures/1\"", "¦\"madoguchi.rules/1\"¦"),
            &["madoguchi.rules/1", "madoguchi.figures/1"],
        ),
        mistake("facts", FACTS_FILE, ("\"madoguchi.facts/1\"", "¦\"madoguchi.facts/2\"¦"), &["madoguchi.facts/2", "madoguchi.facts/1"]),
        mistake("script", SCRIPT_FILE, ("\"madoguchi.interview/1\"", "¦\"madoguchi.interview/9\"¦"), &["madoguchi.interview/9"]),
        mistake("no format", RULES_FILE, ("  \"format\": \"madoguchi.rules/1\",\n", ""), &["format"])
            .at("{\n  \"rules\"", "¦{\n  \"rules\"", &[])
            .at("  ]\n}", "  ]\n}¦", &[]),
    ]);
}

#[test]
fn lists_of_acts_offices_and_documents_are_checked_like_the_rules_that_name_them() {
    check_mistakes(&[
        mistake("format of acts", ACTS_FILE, ("\"madoguchi.acts/1\"", "¦\"madoguchi.acts/9\"¦"), &["madoguchi.acts/9"]),
        mistake(
            "format of offices",
            AUTHORITIES_FILE,
            ("\"madoguchi.authorities/1\"", "¦\"madoguchi.authorities/9\"¦"),
            &["madoguchi.authorities/9"],
        ),
        mistake(
            "format of documents",
            DOCUMENTS_FILE,
            ("\"madoguchi.documents/1\"", "¦\"madoguchi.documents/9\"¦"),
            &["madoguchi.documents/9"],
        ),
        mistake("unknown key of an act", ACTS_FILE, ("\"title\": \"Loi sur le", "¦\"titel\"¦: \"Loi sur le"), &["titel"]),
        mistake("unknown key of an office", AUTHORITIES_FILE, ("\"url\"", "¦\"uri\"¦"), &["uri"]),
        mistake(
            "unknown key of a document",
            DOCUMENTS_FILE,
            ("{\"id\": \"honey-certificate\"", "{\"id\": \"honey-certificate\", ¦\"from\"¦: \"x\""),
            &["from"],
        ),
        mistake("an act twice", ACTS_FILE, ("\"lu.bee-law\"", "¦\"lu.honey-law\"¦"), &["lu.honey-law", "twice"]),
        mistake("an office twice", AUTHORITIES_FILE, ("\"lu.bee-office\"", "¦\"lu.honey-office\"¦"), &["lu.honey-office", "twice"]),
        mistake("a document twice", DOCUMENTS_FILE, ("\"bee-certificate\"", "¦\"honey-certificate\"¦"), &["honey-certificate", "twice"]),
    ]);
}

#[test]
fn a_mistake_in_a_figure_is_shown_at_its_value() {
    check_mistakes(&[
        mistake("an amount that is a number", FIGURES_FILE, ("\"12\"", "¦12"), &["value", "12", "\"12\""]),
        mistake("an amount with a comma", FIGURES_FILE, ("\"12\"", "¦\"12,50\""), &["12,50"]),
        mistake("an amount that is a list", FIGURES_FILE, ("\"12\"", "¦[\"AT\"]"), &["value"]),
        mistake("a day that is an amount", FIGURES_FILE, ("\"money\"", "\"date\""), &["2026-01-31"]).at("\"10\"", "¦\"10\"", &[]),
        mistake(
            "unknown act",
            FIGURES_FILE,
            ("\"lu.business-permit-law\"", "¦\"lu.bussiness-permit-law\""),
            &["act", "Did you mean lu.business-permit-law"],
        ),
        mistake("unknown kind", FIGURES_FILE, ("\"money\"", "¦\"monney\""), &["monney", "money"]),
        mistake("a scale without a last step", FIGURES_FILE, ("\"12\"", "[{\"up_to\": \"5\", \"value\": \"1\"}]"), &["up_to"])
            .at("\"money\"", "\"scale\"", &[])
            .at("\"10\"", "¦[{\"up_to\": \"5\", \"value\": \"1\"}]", &[]),
        mistake(
            "an id twice",
            FIGURES_FILE,
            (
                "    }\n  ]",
                "    },\n    {\"id\": ¦\"lu.permit.extra_fee\", \"kind\": \"number\", \"law\": \"lu.business-permit-law\", \"values\": []}\n  ]",
            ),
            &["lu.permit.extra_fee", "twice"],
        ),
    ]);
}

#[test]
fn values_whose_days_overlap_are_refused_at_the_day() {
    check_mistakes(&[
        mistake("overlapping", FIGURES_FILE, ("\"2025-01-01\"", "¦\"2024-06-01\"¦"), &["from", "2024-06-01"]),
        mistake("the same day", FIGURES_FILE, ("\"2025-01-01\"", "¦\"2020-01-01\"¦"), &["from", "2020-01-01"]),
        mistake("an earlier day", FIGURES_FILE, ("\"2025-01-01\"", "¦\"2019-01-01\"¦"), &["from", "2019-01-01"]),
    ]);
}

#[test]
fn a_value_that_ends_before_it_begins_is_refused() {
    let backwards = mistake("ending before it begins", FIGURES_FILE, ("\"2024-12-31\"", "\"2019-12-31\""), &["2019-12-31"]);
    check_mistakes(&[backwards.at("        {\n          \"value\": \"10\"", "        ¦{\n          \"value\": \"10\"", &[]).at(
        "        },",
        "        }¦,",
        &[],
    )]);
}

#[test]
fn money_without_a_currency_is_refused_with_the_reason() {
    check_mistakes(&[
        mistake("a figure", FIGURES_FILE, ("      \"unit\": \"EUR\",\n", ""), &["unit"]).at("\"money\"", "¦\"money\"", &[]),
        mistake("a fact", FACTS_FILE, ("\"count\", \"minimum\": 1", "¦\"money\""), &["currency"]),
    ]);
}

#[test]
fn a_mistake_in_the_facts_is_shown_where_it_stands() {
    check_mistakes(&[
        mistake("unknown kind", FACTS_FILE, ("\"bool\"}", "¦\"boolean\"}"), &["boolean", "bool"]),
        mistake("a bound that is no number", FACTS_FILE, ("\"minimum\": 1", "\"minimum\": ¦\"one\""), &["minimum", "one"]),
        mistake("a fact twice", FACTS_FILE, ("\"honey_jars\", \"kind\"", "¦\"sells_honey\", \"kind\""), &["sells_honey", "twice"]),
        mistake("a fact that is built in", FACTS_FILE, ("\"honey_jars\", \"kind\"", "¦\"entry_mode\", \"kind\""), &["entry_mode", "twice"]),
        mistake(
            "a derived value twice",
            FACTS_FILE,
            ("{\"name\": \"little_honey\"", "{\"name\": ¦\"much_honey\""),
            &["much_honey", "twice"],
        ),
        mistake("unknown fact", FACTS_FILE, ("honey_jars > 100", "¦hony_jars > 100"), &["hony_jars", "honey_jars"]),
        mistake("another kind than it says", FACTS_FILE, ("\"sells_honey and not much_honey\"", "¦\"honey_jars\""), &["number", "bool"]),
    ]);
}

#[test]
fn a_kind_that_a_derived_value_cannot_have_is_shown_where_it_stands() {
    check_mistakes(&[mistake("text", FACTS_FILE, ("\"kind\": \"bool\", \"is\"", "\"kind\": ¦\"text\", \"is\""), &["text", "bool"])]);
}

#[test]
fn a_rule_given_twice_in_one_file_is_refused_at_the_second() {
    let again = "    },\n    {\n      \"id\": ¦\"lu.permit.extra\", \"kind\": \"permit\", \"when\": \"is_company\", \"law\": [], \"phase\": \"setup\",\n      \"sources\": [\"a test\"], \"checked\": \"2026-11-21\", \"confidence\": \"high\"\n    }\n  ]";
    check_mistakes(&[mistake("a rule twice", RULES_FILE, ("    }\n  ]", again), &["lu.permit.extra", "twice"])]);
}

#[test]
fn a_rule_of_an_overlay_given_twice_is_refused_also_where_it_replaces_a_built_in_one() {
    let again = "    },\n    {\n      \"id\": ¦\"lu.permit.business-permit\", \"kind\": \"permit\", \"when\": \"is_company\", \"law\": [], \"phase\": \"setup\",\n      \"sources\": [\"a test\"], \"checked\": \"2026-11-21\", \"confidence\": \"high\"\n    }\n  ]";
    check_mistakes(&[mistake("a rule twice", RULES_FILE, ("    }\n  ]", again), &["lu.permit.business-permit", "twice"]).at(
        "\"lu.permit.extra\"",
        "\"lu.permit.business-permit\"",
        &[],
    )]);
}

#[test]
fn a_mistake_in_the_script_is_shown_where_it_stands() {
    check_mistakes(&[
        mistake(
            "unknown module",
            SCRIPT_FILE,
            ("\"luxembourg/permits\"", "¦\"luxembourg/permit\""),
            &["luxembourg/permit", "Did you mean luxembourg/permits"],
        ),
        mistake("unknown fact", SCRIPT_FILE, ("{\"fact\": \"commune\"", "{\"fact\": ¦\"comune\""), &["comune", "Did you mean commune"]),
        mistake(
            "asked in the wrong way",
            SCRIPT_FILE,
            ("\"commune\", \"ask\": \"one-choice\"", "\"commune\", \"ask\": ¦\"yes-no\""),
            &["choice"],
        ),
        mistake(
            "a way that does not exist",
            SCRIPT_FILE,
            ("\"commune\", \"ask\": \"one-choice\"", "\"commune\", \"ask\": ¦\"pick-one\"¦"),
            &["pick-one", "one-choice"],
        ),
        mistake("asked twice", SCRIPT_FILE, ("{\"fact\": \"fund_type\"", "{\"fact\": ¦\"entry_mode\""), &["entry_mode", "twice"]),
        mistake("unknown option", SCRIPT_FILE, ("{\"option\": \"sas\"", "{\"option\": ¦\"gmbh\""), &["gmbh", "sarl"]),
        mistake(
            "unknown reason",
            SCRIPT_FILE,
            ("\"lu.company.sarl-s-forbidden\"", "¦\"lu.company.sarl-forbidden\""),
            &["lu.company.sarl-forbidden", "lu.company.sarl-s-forbidden"],
        ),
        mistake(
            "mistake in a bar",
            SCRIPT_FILE,
            ("\"has_company_shareholder\"", "\"¦has_company_shareholders\""),
            &["has_company_shareholder"],
        ),
        mistake(
            "mistake in a notice",
            SCRIPT_FILE,
            ("\"when\": \"purpose == close and", "\"when\": \"purpose == ¦leave and"),
            &["leave", "enter, close"],
        ),
        mistake("a version that is no number", SCRIPT_FILE, ("\"version\": 3", "\"version\": ¦\"3\"¦"), &[]),
    ]);
}

#[test]
fn an_option_that_cannot_be_barred_is_named_with_its_fact() {
    check_mistakes(&[mistake("unknown option", SCRIPT_FILE, ("{\"option\": \"sas\"", "{\"option\": ¦\"gmbh\""), &["legal_form"])]);
}

/// The last question about a member of the staff, with the comma before it.
const LAST_FIELD: &str = ",\n            {\"fact\": \"staff.label\", \"ask\": \"text\"}";

#[test]
fn a_field_is_asked_in_its_group_and_nowhere_else() {
    check_mistakes(&[
        mistake(
            "a field outside its group",
            SCRIPT_FILE,
            ("\"fund_type\", \"ask\": \"one-choice\"", "¦\"staff.label\", \"ask\": \"text\""),
            &["staff.label"],
        )
        .at(LAST_FIELD, "", &[]),
        mistake(
            "a fact in a group",
            SCRIPT_FILE,
            ("        {\"fact\": \"fund_type\", \"ask\": \"one-choice\"}", "        {\"fact\": \"payments\", \"ask\": \"several\"}"),
            &["fund_type"],
        )
        .at("{\"fact\": \"payments\", \"ask\": \"several\"},\n        {\"fact\": \"dividend", "{\"fact\": \"dividend", &[])
        .at("{\"fact\": \"staff.label\", \"ask\": \"text\"}", "{\"fact\": ¦\"fund_type\", \"ask\": \"one-choice\"}", &[]),
        mistake(
            "fields of something else",
            SCRIPT_FILE,
            (
                "{\"fact\": \"fund_type\", \"ask\": \"one-choice\"}",
                "{\"fact\": \"fund_type\", \"ask\": \"one-choice\", \"fields\": [{\"fact\": ¦\"staff.label\", \"ask\": \"text\"}]}",
            ),
            &["staff.label"],
        )
        .at(LAST_FIELD, "", &[]),
    ]);
}

#[test]
fn a_mistake_in_the_words_is_shown_where_it_stands() {
    check_mistakes(&[
        mistake("a brace without an end", WORDS_FILE, ("Kept.\n", "Kept { $item¦\n¦plain-left = Bye.\n"), &[]),
        mistake("no value", WORDS_FILE, ("plain-saved = Kept.", "¦plain-saved =¦"), &[]),
        mistake("no sign of equality", WORDS_FILE, ("plain-saved = Kept.", "¦plain-saved ¦Kept."), &["="]),
        mistake("no key", WORDS_FILE, ("plain-saved = Kept.", "¦= Kept."), &[]),
    ]);
}

#[test]
fn a_file_of_data_in_another_encoding_is_refused_by_its_name() {
    let home = Home::new();
    home.write(&format!("overlay/{WORDS_FILE}"), b"plain-saved = \x93\xfa\x96\x7b\n");
    let ran = home.run(&["list", "--data", "overlay"]);
    assert_eq!(ran.code, Some(2), "{}", ran.err);
    assert!(ran.err.contains(WORDS_FILE), "{}", ran.err);
}

#[test]
fn columns_in_data_are_counted_in_characters_where_the_line_holds_japanese() {
    check_mistakes(&[
        mistake(
            "a condition",
            RULES_FILE,
            ("\"when\": \"is_company\"", "\"sources\": [\"商法\"], \"when\": \"¦is_compny\""),
            &["is_compny"],
        )
        .at("      \"sources\": [\"a test\"],\n", "", &[]),
        mistake("a syntax error", RULES_FILE, ("[\"a test\"]", "[\"商法第一条\" ¦x¦]"), &[]),
    ]);
}

#[test]
fn a_mistake_in_data_is_explained_in_the_language_of_the_user() {
    let home = Home::new();
    home.write(&format!("overlay/{RULES_FILE}"), RULES.replace("is_company", "is_compny"));
    home.write("answers.json", "{}");
    let ran = home.run(&["checklist", "--answers", "answers.json", "--data", "overlay", "--lang", "ja"]);
    assert_eq!(ran.code, Some(2));
    assert!(is_japanese(&ran.err) && ran.err.contains("is_compny") && ran.err.contains("is_company"), "{}", ran.err);
}

// ---- data that can be used

fn item<'a>(checklist: &'a Value, id: &str) -> &'a Value {
    let items = checklist["items"].as_array().expect("items are a list");
    items.iter().find(|item| item["id"] == id).unwrap_or_else(|| panic!("there is no item {id}"))
}

#[test]
fn a_condition_a_figure_a_text_and_a_question_change_the_checklist_without_a_new_program() {
    let home = Home::new();
    home.write("answers.json", scenario("web-shop-sarl-2026")["answers"].to_string());
    let plain = ["checklist", "--answers", "answers.json", "--format", "json"];
    let laid = ["checklist", "--answers", "answers.json", "--format", "json", "--data", "overlay"];
    let before = home.json(&plain);
    assert_eq!(item(&before, "lu.permit.business-permit")["fee"]["amount"], "50.00");

    // A figure: the fee of the permit rises.
    home.write(&format!("overlay/{FIGURES_FILE}"), FIGURES.replace("lu.permit.extra_fee", "lu.permit.fee").replace("\"12\"", "\"75.50\""));
    let list = home.json(&laid);
    assert_eq!(item(&list, "lu.permit.business-permit")["fee"], json!({"amount": "75.50", "currency": "EUR"}));
    assert_eq!((&before["totals"][0]["fees"], &list["totals"][0]["fees"]), (&json!("50.00"), &json!("75.50")));
    let earlier = home.json(&[&laid[..], &["--law-date", "2024-06-30"]].concat());
    assert_eq!(item(&earlier, "lu.permit.business-permit")["fee"]["amount"], "10.00");

    // A question, asked by the script: facts, and the script with one question more.
    home.write(&format!("overlay/{FACTS_FILE}"), FACTS);
    home.write(
        &format!("overlay/{SCRIPT_FILE}"),
        changed(
            &script(),
            "{\"fact\": \"fund_type\"",
            "{\"fact\": \"sells_honey\", \"ask\": \"yes-no\"},\n        {\"fact\": \"fund_type\"",
        ),
    );
    // A condition: the new rule reads the new fact.
    home.write(&format!("overlay/{RULES_FILE}"), RULES.replace("is_company", "is_company and sells_honey"));
    // A text, in both languages.
    home.write("overlay/locales/en/extra.ftl", format!("{WORDS}fact-sells_honey = Will you sell honey?\n"));
    home.write("overlay/locales/ja/extra.ftl", "item-lu-permit-extra = はちみつの許可\nfact-sells_honey = はちみつを売りますか。\n");

    let list = home.json(&laid);
    assert_eq!(list["next_fact"], "sells_honey");
    assert_eq!(item(&list, "lu.permit.extra")["status"], "possible");
    assert_eq!(item(&list, "lu.permit.extra")["waiting_for"], json!(["sells_honey"]));
    assert_eq!(item(&list, "lu.permit.extra")["title"], "An extra permit");
    assert_eq!(item(&list, "lu.permit.extra")["summary"], "Somebody wants it.");

    for (answer, status) in [(true, "required"), (false, "ruled-out")] {
        let mut answers = scenario("web-shop-sarl-2026")["answers"].clone();
        answers["sells_honey"] = json!(answer);
        home.write("answers.json", answers.to_string());
        let list = home.json(&[&laid[..], &["--lang", "ja"]].concat());
        assert_eq!(item(&list, "lu.permit.extra")["status"], status);
        assert_eq!(item(&list, "lu.permit.extra")["title"], "はちみつの許可");
        assert_eq!((&list["complete"], &list["asked_all"]), (&json!(true), &json!(true)));
    }
    // The program itself has not changed: without the overlay there is no such fact.
    assert_eq!(home.run(&plain).code, Some(2));

    let heard = home.run_with(&["new", "luxembourg", "--data", "overlay"], web_shop::text(&until("legal_form"))).out;
    assert!(heard.contains("Kept.") && heard.contains("Will you sell honey?"), "{heard}");
}

#[test]
fn a_condition_laid_over_a_built_in_rule_takes_its_place() {
    let home = Home::new();
    home.write("answers.json", scenario("web-shop-sarl-2026")["answers"].to_string());
    home.write(
        &format!("overlay/{RULES_FILE}"),
        RULES.replace("lu.permit.extra", "lu.permit.real-estate-agent").replace("is_company", "activity == online_shop"),
    );
    let before = home.json(&["checklist", "--answers", "answers.json", "--format", "json"]);
    let after = home.json(&["checklist", "--answers", "answers.json", "--format", "json", "--data", "overlay"]);
    let status = |list| item(list, "lu.permit.real-estate-agent")["status"].clone();
    assert_eq!((status(&before), status(&after)), (json!("ruled-out"), json!("required")));
    assert_ne!(before["digests"]["figures"], after["digests"]["figures"]);
    assert_eq!(before["items"].as_array().map(Vec::len), after["items"].as_array().map(Vec::len));
}

/// A full week of no hours cannot be divided by: the amount waits for the figure, and the program goes on.
#[test]
fn a_figure_of_zero_that_something_is_divided_by_makes_it_wait_and_not_panic() {
    let home = Home::new();
    let figure = r#"{"format": "madoguchi.figures/1", "figures": [{"id": "lu.employment.weekly_hours", "kind": "number", "unit": "hours", "law": "lu.labour-code art. L.211-5", "values": [{"value": "0", "from": null, "source": "draft", "checked": "2026-11-21", "confidence": "low"}]}]}"#;
    home.write("overlay/domain/luxembourg/employment/figures.json", figure);
    let answers = r#"{"purpose": "enter", "entry_mode": "company", "staff": [{"headcount": 1, "role": "employee", "contract": "permanent", "start_date": "2027-01-04", "weekly_hours": 20, "gross_annual_salary": "36000", "age": 30, "qualification": "none"}]}"#;
    home.write("answers.json", answers);
    let (overlay, answers) = (home.path("overlay").display().to_string(), home.path("answers.json").display().to_string());
    let checklist = home.json(&["--data", &overlay, "checklist", "--answers", &answers, "--format", "json"]);
    let wage = checklist["estimates"].as_array().expect("estimates").iter().find(|one| one["id"] == "lu.employment.minimum-wage");
    let wage = wage.expect("the minimum wage");
    assert!(wage["amount"].is_null());
    assert_eq!(wage["waiting_for_figures"][0], "lu.employment.weekly_hours");
}
