#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)]
//! A case on disk belongs to its owner: nobody else may read it, two programs never write it at once, what the program does
//! not understand it keeps or leaves alone, and no answer is lost, not even one that does not matter at the moment.

mod support;

use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use support::guest::flat;
use support::web_shop::{self, until};
use support::{Home, Ran, json_file, scenario};

/// A new company that sells online, answered up to its legal form.
fn begun() -> String {
    web_shop::text(&until("contribution_kind"))
}

/// Begins a case with these lines; gives its id.
fn begin(home: &Home, lines: &str) -> String {
    let known = home.ids();
    let ran = home.run_with(&["new", "luxembourg", "--title", "Honey"], lines);
    assert_eq!(ran.code, Some(3), "{}", ran.err);
    home.ids().into_iter().find(|id| !known.contains(id)).expect("a new case")
}

fn write_json(path: &Path, json: &Value) {
    fs::write(path, serde_json::to_string_pretty(json).expect("JSON")).expect("it can be written");
}

/// The statuses of a checklist by item and subject.
fn statuses(checklist: &Value) -> Vec<(Value, Value, Value)> {
    let items = checklist["items"].as_array().expect("items are a list").iter();
    items.map(|item| (item["id"].clone(), item["subject"].clone(), item["status"].clone())).collect()
}

fn status(checklist: &Value, id: &str) -> String {
    let items = checklist["items"].as_array().expect("items are a list");
    let item = items.iter().find(|item| item["id"] == id).unwrap_or_else(|| panic!("there is no item {id}"));
    item["status"].as_str().expect("a status").to_owned()
}

// ---- who may read

#[cfg(unix)]
mod modes {
    use std::fs::{Permissions, set_permissions};
    use std::os::unix::fs::PermissionsExt as _;
    use std::process::Command;

    use super::*;
    use crate::support::{files_of, run_fed};

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap_or_else(|error| panic!("{}: {error}", path.display())).permissions().mode() & 0o777
    }

    /// The program as somebody starts it whose new files anybody may read and write.
    fn careless(home: &Home, arguments: &[&str]) -> Command {
        let command = home.command(&[]);
        let mut shell = Command::new("/bin/sh");
        shell.args(["-c", "umask 000; exec \"$0\" \"$@\"", env!("CARGO_BIN_EXE_madoguchi")]).args(arguments);
        shell.env_clear().envs(command.get_envs().filter_map(|(key, value)| Some((key, value?))));
        shell.current_dir(command.get_current_dir().expect("a folder"));
        shell.stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped());
        shell
    }

    #[test]
    fn nobody_but_the_owner_may_read_a_case() {
        let home = Home::new();
        let ran = run_fed(careless(&home, &["new", "luxembourg"]), begun().as_bytes());
        assert_eq!(ran.code, Some(3), "{}", ran.err);
        assert_eq!(mode(&home.cases()), 0o700);
        let files = files_of(&home.cases());
        assert!(files.len() >= 2, "{files:?}");
        for file in files {
            assert_eq!(mode(&file), 0o600, "{}", file.display());
        }
    }

    #[test]
    fn the_folders_above_the_cases_are_made_for_the_owner_only() {
        let home = Home::new();
        let deep = home.path("a/b/cases");
        let folder = deep.to_str().expect("a path");
        let ran = run_fed(careless(&home, &["new", "luxembourg", "--cases", folder]), b"1\n");
        assert_eq!(ran.code, Some(3), "{}", ran.err);
        for folder in ["a", "a/b", "a/b/cases"] {
            assert_eq!(mode(&home.path(folder)), 0o700, "{folder}");
        }
    }

    #[test]
    fn a_case_that_is_shared_stays_shared() {
        let home = Home::new();
        let id = begin(&home, "1\n");
        set_permissions(home.case(&id), Permissions::from_mode(0o660)).expect("the mode can be set");
        set_permissions(home.cases(), Permissions::from_mode(0o770)).expect("the mode can be set");
        for (_, line) in &web_shop::TALK[1..4] {
            assert_eq!(home.run_with(&["open", &id], format!("{line}\n")).code, Some(3));
        }
        assert_eq!(flat(&home.case_json(&id))["activity"], "online_shop");
        assert_eq!(mode(&home.case(&id)), 0o660);
        assert_eq!(mode(&home.cases()), 0o770);
    }
}

// ---- what is kept

#[test]
fn keys_that_the_program_does_not_know_survive_an_answer() {
    let home = Home::new();
    let id = begin(&home, &web_shop::text(&until("shareholders.kind")));
    let mut case = home.case_json(&id);
    case["colour"] = json!({"of": ["the", "folder", 1, null]});
    case["answers"]["purpose"]["mood"] = json!("sure");
    case["answers"]["shareholders"]["order"] = json!(["m1"]);
    case["answers"]["shareholders"]["members"][0]["photo"] = json!("hana.png");
    case["answers"]["shareholders"]["members"][0]["answers"]["label"]["script"] = json!("kanji");
    case["history"][0]["undone"] = json!(false);
    case["marks"] = json!({"lu.registration.rcs": {"done": "2026-11-20", "receipt": 7}});
    case["answers"]["a_fact_of_tomorrow"] = json!({"value": {"x": 1}, "by": "hana", "at": "2026-01-01T00:00:00Z"});
    write_json(&home.case(&id), &case);
    let ran = home.run_with(&["open", &id], "1\n");
    assert_eq!(ran.code, Some(3), "{}", ran.err);

    let saved = home.case_json(&id);
    assert_eq!(saved["revision"], json!(case["revision"].as_u64().expect("a number") + 1));
    assert_eq!(flat(&saved)["shareholders[m1].kind"], "company");
    for pointer in [
        "/colour",
        "/answers/purpose",
        "/answers/shareholders/order",
        "/answers/shareholders/members/0/photo",
        "/answers/shareholders/members/0/answers/label",
        "/history/0",
        "/marks",
        "/answers/a_fact_of_tomorrow",
    ] {
        assert!(saved.pointer(pointer).is_some(), "{pointer} is gone");
        assert_eq!(saved.pointer(pointer), case.pointer(pointer), "{pointer}");
    }
}

#[test]
fn a_key_beside_an_answer_survives_when_the_answer_changes() {
    let home = Home::new();
    let id = begin(&home, "");
    let mut case = home.case_json(&id);
    // An option of another version: this one cannot use it, and asks again.
    case["answers"]["purpose"] = json!({"value": "visit", "by": "hana", "at": "2026-01-01T00:00:00Z", "mood": "sure"});
    write_json(&home.case(&id), &case);
    assert_eq!(home.run_with(&["open", &id], "1\n").code, Some(3));
    let saved = home.case_json(&id);
    assert_eq!((&saved["answers"]["purpose"]["value"], &saved["answers"]["purpose"]["mood"]), (&json!("enter"), &json!("sure")));
    assert_eq!(saved["history"][0]["from"], "visit");
}

#[test]
fn the_history_tells_who_changed_what_from_what_to_what() {
    let home = Home::new();
    let mut command = home.command(&["new", "luxembourg"]);
    command.env("USER", "hana");
    support::run_fed(command, b"1\n<\n2\n<\n!ask the boss\n");
    let case = home.case_json(&home.only_id());
    let history = case["history"].as_array().expect("the history is a list");
    let changes: Vec<(&Value, &Value, &Value)> = history.iter().map(|entry| (&entry["what"], &entry["from"], &entry["to"])).collect();
    let purpose = json!("purpose");
    assert_eq!(
        changes,
        [
            (&purpose, &Value::Null, &json!("enter")),
            (&purpose, &json!("enter"), &json!("close")),
            (&purpose, &json!("close"), &json!({"unknown": true, "note": "ask the boss"})),
        ]
    );
    for entry in history {
        assert!(entry["by"].as_str().is_some_and(|by| by.starts_with("hana@")), "{entry}");
        let at = entry["at"].as_str().unwrap_or_default();
        assert!(at.parse::<jiff::Timestamp>().is_ok(), "{entry}");
    }
    assert_eq!(case["updated"], history[2]["at"]);
    assert!(case["owner"].as_str().is_some_and(|owner| owner.starts_with("hana@")), "{}", case["owner"]);
}

#[test]
fn the_history_tells_of_members_that_come_and_go() {
    let home = Home::new();
    let id = begin(&home, &web_shop::text(&[&until("no more owners")[..], &["3", "4"]].concat()));
    let case = home.case_json(&id);
    let history = case["history"].as_array().expect("the history is a list");
    let what: Vec<&str> =
        history.iter().filter_map(|entry| entry["what"].as_str()).filter(|what| what.starts_with("shareholders")).collect();
    assert_eq!(what[..2], ["shareholders[m1]", "shareholders[m1].kind"]);
    let of_the_copy: Vec<&Value> = history.iter().filter(|entry| entry["what"] == "shareholders[m2]").collect();
    let [copied, removed] = of_the_copy[..] else { panic!("it comes and goes: {of_the_copy:?}") };
    assert_eq!((&copied["from"], &copied["to"]), (&Value::Null, &json!("shareholders[m1]")));
    assert_eq!((&removed["from"]["answers"]["country"]["value"], &removed["to"]), (&json!("JP"), &Value::Null));
}

#[test]
fn answers_that_do_not_matter_any_more_are_kept_and_come_back_when_they_do() {
    let home = Home::new();
    let mut talk = home.talk(&["new", "luxembourg", "--plain"]);
    talk.listen();
    for line in until("contribution_kind") {
        talk.answer(line);
    }
    let id = home.only_id();
    let list = || home.json(&["checklist", &id, "--format", "json"]);
    let as_company = list();
    assert_eq!(status(&as_company, "lu.company.managers-sarl"), "required");
    assert_eq!(as_company["next_fact"], "contribution_kind");

    // Back to the form of entry: a branch instead of a company. It has no legal form of its own.
    let answered_since = ["commune", "activity", "critical_activities", "operations", "legal_form"];
    for _ in answered_since {
        talk.answer("<");
    }
    let heard = talk.answer("<");
    assert!(heard.contains("In what form will you be present"), "{heard}");
    let heard = talk.answer("2");
    assert!(heard.contains("No longer required: Managers of the SARL"), "{heard}");
    let as_branch = list();
    assert_eq!(flat(&home.case_json(&id))["legal_form"], "sarl", "the answer is kept");
    assert_eq!(status(&as_branch, "lu.company.managers-sarl"), "ruled-out");
    let read: Vec<&Value> =
        as_branch["items"].as_array().expect("items").iter().flat_map(|item| item["because"].as_array().expect("reasons")).collect();
    assert!(!read.iter().any(|because| because["fact"] == "legal_form"), "the answer is read");
    // The same branch whose founder was never asked for a legal form.
    let branch = json!({
        "purpose": "enter", "entry_mode": "branch", "commune": "luxembourg", "activity": "online_shop",
        "critical_activities": [], "operations": [],
    });
    home.write("branch.json", branch.to_string());
    let never_asked = home.json(&["checklist", "--answers", "branch.json", "--format", "json"]);
    assert_eq!(statuses(&as_branch), statuses(&never_asked));
    assert_eq!(as_branch["next_fact"], never_asked["next_fact"]);

    // And a company again: the legal form matters again and is not asked for.
    talk.answer("<");
    let heard = talk.answer("1");
    assert!(heard.contains("Now required: Managers of the SARL"), "{heard}");
    assert!(!heard.contains("Which legal form"), "{heard}");
    let again = list();
    assert_eq!(statuses(&again), statuses(&as_company));
    assert_eq!(again["next_fact"], "contribution_kind");
    assert_eq!(again["digests"], as_company["digests"]);
    talk.finish();
}

// ---- two programs

#[test]
fn a_second_program_is_told_who_holds_the_case_and_changes_nothing() {
    let home = Home::new();
    let id = begin(&home, "1\n");
    let mut command = home.command(&["open", &id, "--plain"]);
    command.env("USER", "hana");
    let mut first = support::talk::Talk::begin(command);
    first.listen();
    let before = fs::read(home.case(&id)).expect("the case");
    for (language, words) in [("en", "has been working on this case since"), ("ja", "からこの案件を使っています")] {
        let ran = home.run_with(&["open", &id, "--lang", language], "2\n2\n");
        assert_eq!(ran.code, Some(1), "{}{}", ran.out, ran.err);
        assert!(ran.err.contains("hana@") && ran.err.contains(words), "{}", ran.err);
        assert!(!ran.err.contains("error-"), "{}", ran.err);
        assert_eq!(ran.out, "");
    }
    // A path leads to the same lock.
    let path = home.case(&id);
    assert_eq!(home.run_with(&["open", path.to_str().expect("a path")], "2\n").code, Some(1));
    assert_eq!(fs::read(home.case(&id)).expect("the case"), before);

    let locked_by = |home: &Home| home.json(&["list", "--format", "json"])[0]["locked_by"].clone();
    assert!(locked_by(&home).as_str().is_some_and(|by| by.starts_with("hana@")));
    assert_eq!(home.run(&["checklist", &id]).code, Some(0), "reading needs no lock");
    // The first goes on undisturbed.
    let heard = first.answer("1");
    assert!(heard.starts_with("Saved."), "{heard}");
    assert_eq!(first.finish().code, Some(3));
    assert_eq!(flat(&home.case_json(&id))["entry_mode"], "company");
    assert_eq!(locked_by(&home), Value::Null);
    assert_eq!(home.run_with(&["open", &id], "2\n").code, Some(3), "the lock is free again");
    assert!(home.cases().join(format!("{id}.lock")).exists(), "the lock file stays where it is");
}

#[test]
fn a_case_changed_behind_the_back_of_the_program_is_not_overwritten() {
    let home = Home::new();
    for (language, words) in [("en", "Nothing was overwritten"), ("ja", "上書きはしていません")] {
        let id = begin(&home, "1\n");
        let mut talk = home.talk(&["open", &id, "--plain", "--lang", language]);
        talk.listen();
        let mut case = home.case_json(&id);
        case["revision"] = json!(case["revision"].as_u64().expect("a number") + 1);
        case["title"] = json!("changed by another program");
        write_json(&home.case(&id), &case);
        let there = fs::read(home.case(&id)).expect("the case");
        talk.say("2");
        let ran = talk.finish();
        assert_eq!(ran.code, Some(1), "{}", ran.err);
        assert!(ran.err.contains(words), "{}", ran.err);
        assert_eq!(fs::read(home.case(&id)).expect("the case"), there);
        assert_eq!(home.run_with(&["open", &id], "2\n").code, Some(3), "opened again, it can be answered");
        assert_eq!(flat(&home.case_json(&id))["entry_mode"], "branch");
    }
}

#[test]
fn a_case_damaged_behind_the_back_of_the_program_is_not_overwritten() {
    let home = Home::new();
    let id = begin(&home, "1\n");
    let mut talk = home.talk(&["open", &id, "--plain"]);
    talk.listen();
    fs::write(home.case(&id), "{\"format\": ").expect("it can be written");
    talk.say("2");
    let ran = talk.finish();
    assert_ne!(ran.code, Some(0));
    assert!(ran.err.contains("damaged"), "{}", ran.err);
    assert_eq!(fs::read_to_string(home.case(&id)).expect("the case"), "{\"format\": ");
}

// ---- what cannot be read

/// Whether a message names a line and a column, in whichever form.
fn names_place(message: &str, line: usize, column: usize) -> bool {
    message.contains(&format!(":{line}:{column}")) || message.contains(&format!("line {line} column {column}"))
}

/// Ways in which a file is damaged: its bytes made from the good ones, and the line of the fault where it is certain.
fn damages(good: &str) -> Vec<(&'static str, Vec<u8>, Option<usize>)> {
    let line_of = |text: &str| good.lines().position(|line| line.contains(text)).map(|index| index + 1);
    let with = |from: &str, to: &str| {
        assert!(good.contains(from), "there is no {from}");
        good.replacen(from, to, 1).into_bytes()
    };
    vec![
        ("truncated", good.as_bytes()[..good.len() / 2].to_vec(), None),
        ("without its last bracket", good.trim_end().trim_end_matches('}').as_bytes().to_vec(), None),
        ("empty", Vec::new(), None),
        ("binary", (0..=255).cycle().take(2048).collect(), Some(1)),
        ("zeros", vec![0; good.len()], Some(1)),
        ("no object", b"[]\n".to_vec(), Some(1)),
        ("another text", b"title: Honey\n".to_vec(), Some(1)),
        ("a revision that is text", with("\"revision\": ", "\"revision\": \"one\", \"was\": "), line_of("\"revision\"")),
        ("a negative revision", with("\"revision\": ", "\"revision\": -"), line_of("\"revision\"")),
        ("answers that are no object", with("\"answers\": {", "\"answers\": [], \"were\": {"), line_of("\"answers\"")),
        ("a day that is none", with("\"law_date\": null", "\"law_date\": \"2026-02-30\""), line_of("\"law_date\"")),
        ("a word that does not exist", with("\"estimates\": \"later\"", "\"estimates\": \"perhaps\""), line_of("\"estimates\"")),
        ("no title", with("\"title\"", "\"titel\""), None),
        ("no format", with("\"format\"", "\"fromat\""), None),
    ]
}

fn names_some_place(message: &str) -> bool {
    (1..200).any(|line| (0..200).any(|column| names_place(message, line, column)))
}

fn names_line(message: &str, line: usize) -> bool {
    (0..200).any(|column| names_place(message, line, column))
}

#[test]
fn a_damaged_case_is_refused_with_its_place_left_as_it_is_and_the_copy_is_offered() {
    let home = Home::new();
    let id = begin(&home, &begun());
    let path = home.case(&id);
    let good = fs::read_to_string(&path).expect("the case");
    let previous = fs::read(path.with_extension("json.previous")).expect("the copy");
    for (name, bytes, line) in damages(&good) {
        fs::write(&path, &bytes).expect("it can be written");
        for arguments in [&["open", &id][..], &["checklist", &id], &["open", path.to_str().expect("a path")]] {
            let ran = home.run_with(arguments, "1\n");
            assert_eq!(ran.code, Some(2), "{name} {arguments:?}: {}", ran.err);
            assert_eq!(ran.out, "", "{name}");
            assert!(ran.err.contains(path.to_str().expect("a path")), "{name}: {}", ran.err);
            assert!(names_some_place(&ran.err), "{name}: {}", ran.err);
            assert!(line.is_none_or(|line| names_line(&ran.err, line)), "{name}, line {line:?}: {}", ran.err);
            assert!(ran.err.contains(&format!("{id}.json.previous")), "{name}: {}", ran.err);
        }
        assert_eq!(fs::read(&path).expect("the case"), bytes, "{name}");
        assert_eq!(fs::read(path.with_extension("json.previous")).expect("the copy"), previous, "{name}");
        let mut names: Vec<String> =
            support::files_of(&home.cases()).iter().map(|file| file.file_name().expect("a name").to_string_lossy().into_owned()).collect();
        names.sort();
        assert_eq!(names, [format!("{id}.json"), format!("{id}.json.previous"), format!("{id}.lock")], "{name}");
    }
}

#[test]
fn the_copy_that_is_offered_can_be_opened_or_put_in_the_place_of_the_damaged_file() {
    let home = Home::new();
    let id = begin(&home, &begun());
    let path = home.case(&id);
    let copy = path.with_extension("json.previous");
    fs::write(&path, "{").expect("it can be written");
    let ran = home.run(&["open", copy.to_str().expect("a path"), "--plain"]);
    assert_eq!(ran.code, Some(3), "{}", ran.err);
    assert!(ran.out.contains("Which legal form"), "only the last answer is missing: {}", ran.out);
    fs::copy(&copy, &path).expect("it can be copied");
    assert_eq!(home.run_with(&["open", &id], "1\n").code, Some(3));
    assert_eq!(flat(&home.case_json(&id))["legal_form"], "sarl");
}

#[test]
fn no_copy_is_offered_where_there_is_none_or_where_it_is_damaged_too() {
    let home = Home::new();
    let id = begin(&home, &begun());
    let path = home.case(&id);
    let copy = path.with_extension("json.previous");
    fs::write(&path, "{").expect("it can be written");
    fs::write(&copy, "{\"format\": \"madoguchi.case/1\"").expect("it can be written");
    for _ in 0..2 {
        let ran = home.run(&["open", &id]);
        assert_eq!(ran.code, Some(2));
        assert!(!ran.err.contains("json.previous") && ran.err.contains("no earlier copy"), "{}", ran.err);
        let _ = fs::remove_file(&copy);
    }
    let ran = home.run(&["open", &id, "--lang", "ja"]);
    assert!(ran.err.contains("壊れています") && ran.err.contains("控えは残っていません"), "{}", ran.err);
}

#[test]
fn a_damaged_case_stands_in_the_list_as_such_and_hides_no_other() {
    let home = Home::new();
    let damaged = begin(&home, "1\n");
    let sound = begin(&home, &begun());
    fs::write(home.case(&damaged), b"\x00\xff").expect("it can be written");
    for (language, word) in [("en", "(damaged)"), ("ja", "（壊れています）")] {
        let ran = home.run(&["list", "--lang", language]);
        assert_eq!(ran.code, Some(0), "{}", ran.err);
        let line_of = |id: &str| ran.out.lines().find(|line| line.starts_with(id)).unwrap_or_else(|| panic!("{}", ran.out)).to_owned();
        assert!(line_of(&damaged).contains(word), "{}", ran.out);
        assert!(line_of(&sound).contains("Honey"), "{}", ran.out);
    }
    let list = home.json(&["list", "--format", "json"]);
    let row = |id: &str| list.as_array().expect("a list").iter().find(|row| row["id"] == id).expect("a row").clone();
    assert_eq!(row(&damaged)["damaged"], true);
    assert_eq!(
        (&row(&sound)["title"], &row(&sound)["answered"], &row(&sound)["interview"]),
        (&json!("Honey"), &json!(begun().lines().count()), &json!("luxembourg"))
    );
}

/// Makes a case of a newer format out of a case, and opens it.
fn open_newer(change: impl Fn(&mut Value)) -> (Home, String, Vec<u8>) {
    let home = Home::new();
    let id = begin(&home, &begun());
    let mut case = home.case_json(&id);
    case["format"] = json!("madoguchi.case/2");
    change(&mut case);
    write_json(&home.case(&id), &case);
    let bytes = fs::read(home.case(&id)).expect("the case");
    (home, id, bytes)
}

fn assert_newer_is_refused(home: &Home, id: &str, bytes: &[u8]) {
    for (language, words) in [("en", "newer version"), ("ja", "新しい版")] {
        let ran = home.run_with(&["open", id, "--lang", language], "1\n");
        assert_eq!(ran.code, Some(1), "{}", ran.err);
        assert!(ran.err.contains("madoguchi.case/2") && ran.err.contains(words), "{}", ran.err);
        assert_eq!(fs::read(home.case(id)).expect("the case"), bytes);
    }
}

#[test]
fn a_case_of_a_newer_format_is_refused_and_left_as_it_is() {
    let (home, id, bytes) = open_newer(|case| case["answers"]["purpose"]["source"] = json!("a form"));
    assert_newer_is_refused(&home, &id, &bytes);
}

#[test]
fn a_case_of_a_newer_format_is_refused_as_newer_also_where_its_shape_has_changed() {
    let (home, id, bytes) = open_newer(|case| {
        case["answers"] = json!([{"fact": "purpose", "value": "enter"}]);
        case["revision"] = json!({"count": 3});
    });
    assert_newer_is_refused(&home, &id, &bytes);
    let row = &home.json(&["list", "--format", "json"])[0];
    assert_eq!(row.get("damaged"), None, "it is newer, not damaged");
}

#[test]
fn the_checklist_of_a_case_of_a_newer_format_comes_with_a_message() {
    let (home, id, bytes) = open_newer(|_| ());
    let ran = home.run(&["checklist", &id]);
    assert!(ran.err.contains("madoguchi.case/2"), "exit code {:?}, message: {:?}", ran.code, ran.err);
    assert_eq!(fs::read(home.case(&id)).expect("the case"), bytes);
}

// ---- how a case is found

/// Cases with these ids, copies of one that was begun.
fn cases_named(ids: &[&str]) -> Home {
    let home = Home::new();
    let first = begin(&home, "1\n");
    let case = home.case_json(&first);
    for path in support::files_of(&home.cases()) {
        fs::remove_file(path).expect("it can be removed");
    }
    for id in ids {
        let mut case = case.clone();
        case["id"] = json!(id);
        case["title"] = json!(format!("title of {id}"));
        write_json(&home.case(id), &case);
    }
    home
}

fn title(ran: &Ran) -> Value {
    ran.json()["title"].clone()
}

#[test]
fn a_case_is_found_by_its_id_or_by_the_beginning_of_it_where_only_one_begins_so() {
    let home = cases_named(&["20261121-k3f9", "20261121-k3m2", "20261120-abcd", "honey"]);
    let find = |name: &str| home.run(&["checklist", name, "--format", "json"]);
    assert_eq!(title(&find("20261121-k3f9")), "title of 20261121-k3f9");
    assert_eq!(title(&find("20261121-k3m")), "title of 20261121-k3m2");
    assert_eq!(title(&find("20261120")), "title of 20261120-abcd");
    assert_eq!(title(&find("h")), "title of honey");
    for (name, fitting) in [("20261121", &["20261121-k3f9", "20261121-k3m2"][..]), ("20261121-k3", &["20261121-k3f9", "20261121-k3m2"])] {
        for arguments in [["checklist", name], ["open", name]] {
            let ran = home.run(&arguments);
            assert_eq!(ran.code, Some(2), "{}", ran.err);
            assert!(fitting.iter().all(|id| ran.err.contains(id)) && !ran.err.contains("20261120-abcd"), "{}", ran.err);
        }
    }
    for name in ["20261122", "k3f9", "honeyy", "*", ".", "..", "/", "20261121-k3f9.lock"] {
        let ran = home.run(&["open", name]);
        assert_eq!(ran.code, Some(2), "{name:?}: {}{}", ran.out, ran.err);
        assert!(ran.err.contains("madoguchi list"), "{name:?}: {}", ran.err);
    }
    assert_eq!(home.run(&["open", ""]).code, Some(2), "no name is no case");
}

#[test]
fn an_id_that_is_also_the_beginning_of_another_means_itself() {
    let home = cases_named(&["honey", "honey-2"]);
    assert_eq!(title(&home.run(&["checklist", "honey", "--format", "json"])), "title of honey");
    assert_eq!(title(&home.run(&["checklist", "honey-", "--format", "json"])), "title of honey-2");
}

#[test]
fn a_case_is_found_by_its_path_wherever_it_is() {
    let home = cases_named(&["honey"]);
    fs::create_dir_all(home.path("elsewhere")).expect("a folder");
    fs::rename(home.case("honey"), home.path("elsewhere/bees.json")).expect("it can be moved");
    fs::copy(home.path("elsewhere/bees.json"), home.path("here.json")).expect("it can be copied");
    let absolute = home.path("elsewhere/bees.json");
    for path in
        ["elsewhere/bees.json", "./elsewhere/../elsewhere/bees.json", absolute.to_str().expect("a path"), "here.json", "./here.json"]
    {
        assert_eq!(title(&home.run(&["checklist", path, "--format", "json"])), "title of honey", "{path}");
        let revision = |path: &str| json_file(&home.path("").join(path))["revision"].as_u64().expect("a number");
        let before = revision(path);
        assert_eq!(home.run_with(&["open", path], "<\n1\n").code, Some(3), "{path}");
        assert_eq!(revision(path), before + 1, "{path} is saved where it is");
    }
    assert_eq!(home.ids(), Vec::<String>::new());
    for missing in ["elsewhere/none.json", "none.json", "./honey"] {
        let ran = home.run(&["open", missing]);
        assert_eq!(ran.code, Some(2), "{missing}: {}", ran.err);
        assert!(ran.err.contains(missing), "{missing}: {}", ran.err);
    }
}

#[test]
fn a_case_gives_the_same_checklist_as_its_answers_in_a_file() {
    let home = Home::new();
    let id = begin(&home, &begun());
    let case = home.case_json(&id);
    let answers: serde_json::Map<String, Value> =
        case["answers"].as_object().expect("answers").iter().map(|(fact, entry)| (fact.clone(), entry["value"].clone())).collect();
    home.write("answers.json", Value::from(answers).to_string());
    let of_case = home.json(&["checklist", &id, "--format", "json"]);
    let of_file = home.json(&["checklist", "--answers", "answers.json", "--format", "json"]);
    assert_eq!(statuses(&of_case), statuses(&of_file));
    assert_eq!(of_case["digests"], of_file["digests"]);
    assert_ne!(scenario("web-shop-sarl-2026")["answers"], case["answers"]);
}

#[test]
fn cases_that_are_not_there_yet_are_no_fault() {
    let home = Home::new();
    let ran = home.run(&["list"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert!(ran.out.contains("madoguchi new luxembourg"), "{}", ran.out);
    assert_eq!(home.json(&["list", "--format", "json"]), json!([]));
    assert!(!home.cases().exists(), "listing makes no folder");
}

#[test]
fn other_files_in_the_folder_of_cases_are_no_cases() {
    let home = cases_named(&["honey"]);
    for name in [".madoguchi-x.tmp", "honey.json~", "honey.lock", "notes.txt", ".hidden.json", "honey copy.json"] {
        fs::write(home.cases().join(name), "{").expect("it can be written");
    }
    let list = home.json(&["list", "--format", "json"]);
    let ids: Vec<&Value> = list.as_array().expect("a list").iter().map(|row| &row["id"]).collect();
    assert_eq!(ids, ["honey"]);
    assert_eq!(home.run_with(&["open", "honey"], "1\n").code, Some(3));
}
