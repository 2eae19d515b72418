#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)]
//! The support network on the command line: whom to turn to in exports and explanations, the directory and its pages, first letters in
//! the language of whoever reads them, and the interview line by line.

mod support;

use std::fs;

use serde_json::{Value, json};
use support::{Home, Ran, is_law, scenario};

const MIE: &str = "support/mie-seafood-to-basque-country";
const TOKYO: &str = "support/tokyo-device-maker-to-nrw";
const KUMAMOTO: &str = "support/kumamoto-food-to-dijon";
const HOTEL: &str = "support/hokkaido-hotel-europe-open";

/// A home with the answers of a scenario in `answers.json`, some of them changed.
fn home_of(name: &str, changes: &Value) -> Home {
    let scenario = scenario(name);
    let mut answers = scenario["answers"].clone();
    for (fact, value) in changes.as_object().expect("changes are an object") {
        answers[fact] = value.clone();
    }
    home_with(scenario["interview"].as_str().expect("an interview"), &answers)
}

fn home_with(interview: &str, answers: &Value) -> Home {
    let home = Home::new();
    home.write("answers.json", json!({"interview": interview, "answers": answers}).to_string());
    home
}

/// Runs a command on the answers of a home; it has to succeed.
fn of_answers(home: &Home, command: &str, rest: &[&str]) -> String {
    let ran = home.run(&[&[command, "--answers", "answers.json"], rest].concat());
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{command} {rest:?}");
    ran.out
}

/// A run that was refused: nothing on standard output, words on the other.
fn refused(ran: &Ran, code: i32) -> &str {
    assert_eq!((ran.code, ran.out.as_str()), (Some(code), ""), "{}", ran.err);
    ran.err.trim_end()
}

fn is_japanese(text: &str) -> bool {
    text.chars().any(|character| ('ぁ'..='ヿ').contains(&character))
}

/// The lines between a heading and the next line that is underlined or the end, without the underline.
fn below<'t>(text: &'t str, heading: &str) -> Vec<&'t str> {
    let lines: Vec<&str> = text.lines().collect();
    let is_underline = |line: &str| line.len() > 2 && line.chars().all(|sign| ".-=".contains(sign));
    let start = lines.iter().rposition(|line| *line == heading).unwrap_or_else(|| panic!("{heading} is missing:\n{text}")) + 2;
    let end = (start..lines.len()).find(|line| lines.get(line + 1).is_some_and(|next| is_underline(next))).unwrap_or(lines.len());
    lines[start..end].iter().copied().filter(|line| !line.is_empty()).collect()
}

fn ids(list: &Value) -> Vec<String> {
    list.as_array().expect("a list").iter().map(|entry| entry["id"].as_str().expect("an id").to_owned()).collect()
}

// ---- the directory

#[test]
fn the_directory_lists_every_entry_once_by_kind_with_place_and_state() {
    let home = Home::new();
    let all = home.json(&["directory", "--format", "json"]);
    let ids = ids(&all);
    for (language, headings) in [("en", ["Bodies", "Agreements", "Events", "Programmes"]), ("ja", ["団体", "協定", "催し", "事業"])]
    {
        let text = home.run(&["directory", "--lang", language]).out;
        let found: Vec<&str> = text.lines().filter(|line| headings.contains(line)).collect();
        assert_eq!(found, headings);
        let entries: Vec<&str> = text.lines().filter(|line| line.contains("  ")).collect();
        assert_eq!(entries.len(), ids.len(), "a line an entry");
        for id in &ids {
            assert_eq!(entries.iter().filter(|line| line.split_whitespace().next() == Some(id)).count(), 1, "{id}");
        }
    }
    let line = |language: &str, id: &str| {
        let text = home.run(&["directory", "--lang", language]).out;
        let line = text.lines().find(|line| line.starts_with(&format!("{id} "))).expect("the entry is listed").to_owned();
        line.split_once("  ").expect("the id stands apart").1.trim().to_owned()
    };
    assert_eq!(line("en", "org-ea-nrw"), "EnergieAgentur.NRW – North Rhine-Westphalia (Nordrhein-Westfalen), Germany – dissolved");
    assert_eq!(line("ja", "org-jetro-mie"), "ジェトロ三重事務所、三重県（日本）、活動中");
}

#[test]
fn an_entry_is_found_by_whatever_it_is_called_and_the_best_comes_first() {
    let home = Home::new();
    for (query, first) in [
        (&["jetro"][..], "org-jetro"),
        (&["org-basque-gov"], "org-basque-gov"),
        (&["gobierno", "vasco"], "org-basque-gov"),
        (&["ｎｒｗ．ｇｌｏｂａｌ ｂｕｓｉｎｅｓｓ"], "org-nrw-global-business"),
        (&["kosicky"], "org-kosice-region"),
        (&["ｼﾞｪﾄﾛ三重"], "org-jetro-mie"),
        (&["じぇとろ"], "org-jetro"),
        (&["NRW.INVEST"], "org-nrw-global-business"),
        (&["三重県"], "org-mie-pref"),
    ] {
        for language in ["en", "ja"] {
            let list = home.json(&[&["directory"], query, &["--format", "json", "--lang", language]].concat());
            assert_eq!(list[0]["id"], first, "{query:?} in {language}: {:?}", ids(&list));
        }
    }
    let basque = home.json(&["directory", "basque", "--format", "json"]);
    assert_eq!(ids(&basque), ["org-basque-gov", "fac-basque-food", "mou-mie-basque", "ev-mie-basque-online-fair"]);
    let text = home.run(&["directory", "basque"]).out;
    assert_eq!(text.lines().filter_map(|line| line.split_whitespace().next()).collect::<Vec<_>>(), ids(&basque));
}

#[test]
fn what_nothing_is_called_is_said_and_is_no_failure() {
    let home = Home::new();
    let ran = home.run(&["directory", "atlantis"]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(0), "Nothing in the directory is called atlantis.\n"));
    assert!(home.run(&["directory", "atlantis", "--lang", "ja"]).out.contains("「atlantis」"));
    assert_eq!(home.json(&["directory", "atlantis", "--format", "json"]), json!([]));
    assert!(refused(&home.run(&["directory", "--format", "xml"]), 2).contains("text, json"));
}

// ---- pages

#[test]
fn a_page_says_what_there_is_to_know_and_where_to_go_on() {
    let home = Home::new();
    let page = home.run(&["organisation", "mou-mie-basque"]).out;
    assert!(page.starts_with("Memorandum Mie – Basque Country on industrial cooperation (三重県と"), "{page}");
    for line in [
        "    Id: mou-mie-basque",
        "    Validity: No end is stated.",
        "    Who takes part: Mie Prefecture – Basque Government",
        "        - org-mie-pref: Mie Prefecture",
        "        - org-basque-gov: Basque Government",
    ] {
        assert!(page.lines().any(|found| found == line), "{line} is missing:\n{page}");
    }
    assert!(page.contains("Keep in mind: No agreement gives a company money or a right"), "{page}");
    let japanese = home.run(&["organisation", "org-basque-gov", "--lang", "ja"]).out;
    assert!(japanese.starts_with("バスク自治州政府 (Gobierno Vasco、Eusko Jaurlaritza)\n"), "{japanese}");
    assert!(japanese.contains("        - mou-mie-basque：三重県とバスク州の産業連携覚書"), "{japanese}");
}

#[test]
fn what_was_replaced_leads_to_what_replaced_it_and_back() {
    let home = Home::new();
    let old = home.run(&["organisation", "org-ea-nrw"]).out;
    assert!(old.contains("    State: It no longer exists.") && old.contains("    Now\n        - org-nrw-energy4climate: "), "{old}");
    let new = home.run(&["organisation", "org-nrw-energy4climate"]).out;
    assert!(new.contains("    Formerly\n        - org-ea-nrw: "), "{new}");
}

#[test]
fn the_json_of_an_entry_has_everything_the_data_have() {
    let home = Home::new();
    let entry = home.json(&["organisation", "mou-mie-basque", "--format", "json"]);
    assert_eq!(entry["format"], "madoguchi.entry/1");
    assert_eq!((&entry["id"], &entry["kind"], &entry["status"]), (&json!("mou-mie-basque"), &json!("agreement"), &json!("active")));
    assert_eq!(entry["sides"], json!([["org-mie-pref"], ["org-basque-gov"]]));
    assert_eq!((&entry["signed"], &entry["renewed"]), (&json!("2018-10-24"), &json!(["2019-11", "2023-05-16"])));
    assert_eq!((&entry["binding"], &entry["stale"]), (&json!(false), &json!(false)));
    assert_eq!(entry["sources"][0]["publication"], "clair-385");
    assert_eq!(entry["checked"], "2026-11-21");
    assert!(entry["names"]["ja"].is_string() && entry["texts"]["ask"].is_string(), "{entry}");
    let links = json!([
        {"relation": "body", "id": "org-mie-pref", "name": "Mie Prefecture"},
        {"relation": "body", "id": "org-basque-gov", "name": "Basque Government"},
    ]);
    assert_eq!(entry["links"], links);

    let body = home.json(&["organisation", "org-jetro-mie", "--format", "json", "--lang", "ja"]);
    assert_eq!((&body["name"], &body["via"], &body["letter"]), (&json!("ジェトロ三重事務所"), &json!("org-jetro"), &json!("ja")));
    assert_eq!(body["places"][0]["region"], "jp_mie");
    let programme = home.json(&["organisation", "prog-een", "--format", "json"]);
    assert_eq!(
        (&programme["kind"], &programme["cost"], &programme["letter"]),
        (&json!("programme"), &json!("free-unconfirmed"), &Value::Null)
    );
    let renamed = home.json(&["organisation", "org-nrw-global-business", "--format", "json"]);
    assert!(!renamed["formerly"].as_array().expect("former names").is_empty(), "{renamed}");
    let gone = home.json(&["organisation", "org-ea-nrw", "--format", "json"]);
    assert_eq!((&gone["status"], &gone["successor"]), (&json!("dissolved"), &json!("org-nrw-energy4climate")));
}

#[test]
fn every_entry_has_a_page_in_both_languages_and_json() {
    let home = Home::new();
    for id in ids(&home.json(&["directory", "--format", "json"])).iter().step_by(9) {
        for language in ["en", "ja"] {
            let page = home.run(&["organisation", id, "--lang", language]);
            assert_eq!((page.code, page.err.as_str()), (Some(0), ""), "{id}");
            assert!(page.out.lines().count() > 8, "{id}: {}", page.out);
            let entry = home.json(&["organisation", id, "--format", "json", "--lang", language]);
            assert_eq!(entry["id"], *id);
            assert!(entry["texts"]["summary"].is_string(), "{id}");
        }
    }
}

#[test]
fn an_id_that_does_not_exist_is_refused_with_the_one_that_was_meant() {
    let home = Home::new();
    for (typed, meant) in
        [("org-jetr", "org-jetro"), ("JETRO", "org-jetro"), ("Gobierno Vasco", "org-basque-gov"), ("mou-mie-bask", "mou-mie-basque")]
    {
        let ran = home.run(&["organisation", typed]);
        let message = refused(&ran, 2);
        assert!(message.contains(typed) && message.ends_with(&format!("Did you mean {meant}?")), "{message}");
        let ran = home.run(&["organisation", typed, "--lang", "ja"]);
        let japanese = refused(&ran, 2);
        assert!(is_japanese(japanese) && japanese.contains(meant), "{japanese}");
    }
    assert!(refused(&home.run(&["organisation", "atlantis-bureau-of-trade"]), 2).contains("madoguchi directory"));
    assert!(refused(&home.run(&["organisation"]), 2).contains("ID"));
}

// ---- letters

/// Holds a whole letter against the one that was read through.
fn assert_letter(name: &str, home: &Home, rest: &[&str]) {
    let letter = of_answers(home, "letter", rest);
    // The language of whoever types makes no difference to whoever reads.
    assert_eq!(of_answers(home, "letter", &[rest, &["--lang", "ja"]].concat()), letter);
    let mut settings = insta::Settings::clone_current();
    settings.set_omit_expression(true);
    settings.set_prepend_module_to_snapshot(true);
    settings.bind(|| insta::assert_snapshot!(format!("letter-{name}"), letter));
}

#[test]
fn a_seafood_maker_from_mie_writes_to_the_basque_government_in_spanish() {
    let home = home_of(MIE, &json!({"asking_organisation": "Example Suisan K.K."}));
    assert_letter("mie-basque-government", &home, &["org-basque-gov"]);
}

#[test]
fn a_device_maker_from_tokyo_writes_to_nrw_in_japanese_and_in_german() {
    let home = home_of(TOKYO, &json!({"asking_organisation": "Example Keisoku K.K."}));
    assert_letter("tokyo-nrw-japan", &home, &["org-nrw-gb-japan"]);
    assert_letter("tokyo-nrw", &home, &["org-nrw-global-business"]);
}

#[test]
fn a_start_up_from_luxembourg_writes_to_jetro_in_japanese() {
    let answers = json!({
        "home_country": "LU", "target_country": "JP", "target_region": "open", "organisation": "company", "company_size": "startup",
        "sectors": ["space", "ict"], "support_goals": ["joint_research", "find_investor"], "has_product_to_show": true,
        "languages": ["fr", "en"], "sends_staff": false, "first_trip_date": "2027-04-01", "asking_organisation": "Exemple Orbital S.A.",
    });
    assert_letter("luxembourg-jetro", &home_with("support", &answers), &["org-jetro"]);
}

#[test]
fn a_food_maker_from_kumamoto_writes_to_vitagora_in_french() {
    let home = home_of(KUMAMOTO, &json!({"asking_organisation": "Example Foods K.K."}));
    assert_letter("kumamoto-vitagora", &home, &["org-vitagora"]);
}

#[test]
fn what_is_not_known_is_left_for_the_sender_to_fill_in() {
    let answers = json!({
        "home_country": {"unknown": true}, "target_country": "DE", "target_region": {"unknown": true},
        "organisation": {"unknown": true}, "sectors": [], "support_goals": [],
    });
    let home = home_with("support", &answers);
    assert_letter("unknown-nrw", &home, &["org-nrw-global-business"]);
    assert_letter("unknown-in-english", &home, &["org-nrw-global-business", "--in", "en"]);
}

#[test]
fn a_company_entering_luxembourg_writes_with_what_that_interview_knows() {
    let home = home_of("support/luxembourg/space-startup-sa", &json!({"parent_name": "Example Space K.K."}));
    assert_letter("luxembourg-interview", &home, &["org-luxinnovation"]);
}

#[test]
fn a_letter_is_in_the_language_of_its_reader_unless_another_is_asked_for() {
    let home = home_of(MIE, &json!({}));
    let first = |rest: &[&str]| of_answers(&home, "letter", rest).lines().next().expect("a subject").to_owned();
    assert!(first(&["org-basque-gov"]).contains("primera consulta"));
    assert!(first(&["org-basque-gov", "--in", "de"]).contains("erste Anfrage"));
    assert!(first(&["org-jetro-mie"]).contains("ご相談"), "it reads Japanese");
    let french = of_answers(&home, "letter", &["org-basque-gov", "--in", "fr"]);
    assert!(french.contains("À l'attention de\u{a0}: Gobierno Vasco"), "a body without a French name has its own: {french}");
    let ran = home.run(&["letter", "--answers", "answers.json", "org-basque-gov", "--in", "nl"]);
    assert_eq!(refused(&ran, 2), "There are no letters in nl. Languages of letters: de, en, es, fr, ja.");
}

#[test]
fn what_cannot_be_written_to_is_refused_with_who_can() {
    let home = home_of(MIE, &json!({}));
    for (to, right) in [
        ("mou-mie-basque", &["agreement", "org-mie-pref, org-basque-gov"][..]),
        ("ev-medica-compamed", &["event"]),
        ("prog-jetro-mie-gastronomy", &["programme", "org-jetro-mie"]),
        ("org-ea-nrw", &["no longer exists", "org-nrw-energy4climate"]),
        ("prep.goal-shared", &["madoguchi directory"]),
        ("org-basque-gof", &["Did you mean org-basque-gov?"]),
    ] {
        let ran = home.run(&["letter", "--answers", "answers.json", to, "-o", "letter.txt"]);
        let message = refused(&ran, 2);
        assert!(message.contains(to) && right.iter().all(|part| message.contains(part)), "{message}");
        let ran = home.run(&["letter", "--answers", "answers.json", to, "--lang", "ja"]);
        assert!(is_japanese(refused(&ran, 2)), "{}", ran.err);
        assert!(!home.path("letter.txt").exists());
    }
    assert!(refused(&home.run(&["letter", "--answers", "answers.json"]), 2).contains("ORGANISATION"));
    assert!(refused(&home.run(&["letter"]), 2).contains("CASE"));
    assert!(refused(&home.run(&["letter", "--answers", "none.json", "org-jetro"]), 2).contains("none.json"));
}

#[test]
fn a_draft_goes_to_a_new_file_and_never_over_one_that_is_there() {
    let home = home_of(MIE, &json!({}));
    assert_eq!(of_answers(&home, "letter", &["org-basque-gov", "-o", "draft.txt"]), "");
    let draft = fs::read_to_string(home.path("draft.txt")).expect("the draft was written");
    assert_eq!(draft, of_answers(&home, "letter", &["org-basque-gov"]));
    home.write("draft.txt", "worked on for an hour");
    let ran = home.run(&["letter", "--answers", "answers.json", "org-basque-gov", "-o", "draft.txt"]);
    assert_eq!(refused(&ran, 1), "draft.txt is there already and was left as it is. Choose another name, or remove it first.");
    assert_eq!(fs::read_to_string(home.path("draft.txt")).expect("it is there"), "worked on for an hour");
    let ran = home.run(&["letter", "--answers", "answers.json", "org-basque-gov", "-o", "nowhere/draft.txt"]);
    assert!(refused(&ran, 1).contains("nowhere/draft.txt"));
}

// ---- exports

#[test]
fn whom_to_turn_to_is_a_section_with_the_first_contacts_at_its_head() {
    let home = home_of(MIE, &json!({}));
    let text = of_answers(&home, "checklist", &[]);
    assert!(text.contains("\nWhom to turn to: 34 proposed, 0 more possible\n"), "{text}");
    assert!(!text.contains("\nTo do\n") && !text.contains(" ruled out"), "nothing here is law");
    let head = below(&text, "Whom to turn to");
    assert_eq!(head[0], "Write to these first:");
    assert!(head[1].starts_with("    1. Basque Government") && head[4].starts_with("    4. Japan External Trade"), "{head:?}");
    assert_eq!(head.len(), 5);
    let blocks = ["Official desks for your pair", "Desks at home", "Agreements that open doors", "Programmes to apply for"];
    let places: Vec<Option<usize>> = blocks.iter().map(|block| text.find(&format!("\n{block}\n..."))).collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?}");
    assert!(!text.contains("Specialists and clusters"), "an empty block is left out");
    let desk = below(&text, "Official desks for your pair").join("\n");
    for part in
        ["Write to these first; questions about", "[ ] Basque Government", "    Why: It is there for both ends", "    What to ask for: "]
    {
        assert!(desk.contains(part), "{part}: {desk}");
    }
    let history = below(&text, "No longer running");
    assert!(history[1].starts_with("- Formerly Mie-Basque food online fair; it is over"), "{history:?}");
    assert!(!text.contains("COMPAMED"), "what does not fit is not listed");
}

#[test]
fn an_entry_takes_a_few_lines_and_its_page_is_one_command_away() {
    for name in [MIE, TOKYO, KUMAMOTO, HOTEL] {
        for language in ["en", "ja"] {
            let text = of_answers(&home_of(name, &json!({})), "checklist", &["--lang", language]);
            let longest = text.split("\n[ ] ").skip(1).map(|entry| entry.split("\n\n").next().unwrap_or_default());
            for entry in longest {
                assert!(entry.lines().count() <= 32, "{name}: {entry}");
            }
        }
    }
}

#[test]
fn preparations_stand_with_their_days_in_the_section_and_in_the_plan() {
    let home = home_of(MIE, &json!({}));
    let text = of_answers(&home, "checklist", &["--plan-start", "2026-12-01"]);
    let list: Value = serde_json::from_str(&of_answers(&home, "checklist", &["--format", "json"])).expect("JSON");
    let task = list["items"].as_array().expect("items").iter().find(|item| item["id"] == "prep.goal-shared").expect("the task");
    let title = task["title"].as_str().expect("a title");
    let tasks = below(&text, "Preparation").join("\n");
    assert!(tasks.contains(&format!("[ ] {title}\n")) && tasks.contains("    Due on: Wednesday, 9\u{a0}December\u{a0}2026"), "{tasks}");
    assert_eq!(tasks.matches("Those who went before you").count(), 1, "the reason that all share is said once");
    let plan = below(&text, "Plan");
    assert!(plan.contains(&format!("by 2026-12-09  {title}").as_str()), "{plan:?}");
    assert!(!plan.iter().any(|line| line.contains("Basque Government")), "a body is no step");
}

#[test]
fn candidates_are_only_named() {
    let home = home_of(HOTEL, &json!({}));
    let candidates = below(&of_answers(&home, "checklist", &[]), "Candidate regions").join("\n");
    for name in ["- Luxinnovation\n", "- JETRO Düsseldorf\n", "- Košice Region\n"] {
        assert!(candidates.contains(name), "{candidates}");
    }
    assert!(!candidates.contains("What to ask"), "{candidates}");
}

#[test]
fn what_is_undecided_stands_with_what_it_waits_for() {
    let home = home_of(MIE, &json!({"home_region": null, "support_goals": {"unknown": true, "note": "ask the boss"}}));
    let text = of_answers(&home, "checklist", &[]);
    let undecided = below(&text, "Still possible");
    assert!(undecided.iter().any(|line| line.starts_with("    Waits for: ") && line.contains("Help wanted")), "{undecided:?}");
    assert!(undecided.iter().any(|line| line.trim() == "- Basque Government"), "{undecided:?}");
    let questions = below(&text, "Questions to clear up").join("\n");
    assert!(questions.contains("proposals of whom to turn to") && !questions.contains("Basque"), "counted, not named: {questions}");
}

#[test]
fn markdown_has_the_same_section() {
    let home = home_of(MIE, &json!({}));
    let text = of_answers(&home, "checklist", &["--format", "md"]);
    for part in [
        "\n## Whom to turn to\n\nWrite to these first:\n\n1. Basque Government",
        "\n### Official desks for your pair\n\nWrite to these first; questions about",
        "\n- [ ] **Basque Government",
        "\n  - **What to ask for:** Write in Spanish",
        "\n### No longer running\n\nDo not write to these; see what has taken their place.\n\n- Formerly ",
        "\n### Preparation\n",
    ] {
        assert!(text.contains(part), "{part:?} is missing:\n{text}");
    }
    assert!(!text.contains("\n## To do\n"), "nothing here is law");
    let japanese = of_answers(&home, "checklist", &["--format", "md", "--lang", "ja"]);
    assert!(japanese.contains("\n## 相談先\n\n最初に連絡するとよいところ：\n\n1. バスク自治州政府"), "{japanese}");
}

#[test]
fn beside_the_law_the_network_is_neither_mixed_in_nor_counted_with_it() {
    let home = home_of("support/luxembourg/web-shop-sarl", &json!({}));
    let list: Value = serde_json::from_str(&of_answers(&home, "checklist", &["--format", "json"])).expect("JSON");
    let items = list["items"].as_array().expect("items");
    let of_law = |status: &str| items.iter().filter(|item| is_law(item) && item["status"] == status).count();
    let text = of_answers(&home, "checklist", &[]);
    let counts = format!("{} required, {} possible, {} ruled out", of_law("required"), of_law("possible"), of_law("ruled-out"));
    assert!(text.contains(&format!("\n{counts}\n")), "{counts}:\n{}", &text[..400]);
    let places =
        ["\nTo do\n", "\nRuled out\n", "\nWhom to turn to\n", "\nPapers by office\n", "\nPlan\n"].map(|heading| text.find(heading));
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?}");
    for name in ["JETRO Brussels", "Luxinnovation"] {
        assert!(text.find(&format!("] {name}")) > text.find("\nWhom to turn to\n"), "{name} is no item of law");
    }
    assert!(!below(&text, "Ruled out").join("\n").contains("JETRO"));
}

#[test]
fn where_the_network_does_not_reach_there_is_no_section_but_a_remark() {
    let home = home_of(MIE, &json!({"target_country": "CH", "target_region": null}));
    let text = of_answers(&home, "checklist", &[]);
    assert!(!text.contains("Write to these first") && !text.contains("---"), "{text}");
    assert!(text.contains("No support bodies are proposed for your two places."), "{text}");
}

// ---- explanations

#[test]
fn a_proposal_is_explained_with_reason_answers_block_and_rank() {
    let home = home_of(MIE, &json!({}));
    let text = of_answers(&home, "explain", &["org-basque-gov"]);
    for part in [
        "    Place on the list: Official desks for your pair, rank 10\n",
        "    Why: It is there for both ends of your plan, Mie and Basque",
        "    Answers behind it:\n        - Home country: Japan\n",
        "        - Fields: Food and farming\n",
        "    Condition:\n        - home_country == JP and home_region == jp_mie",
    ] {
        assert!(text.contains(part), "{part:?} is missing:\n{text}");
    }
    let explained: Value = serde_json::from_str(&of_answers(&home, "explain", &["org-basque-gov", "--format", "json"])).expect("JSON");
    let item = &explained["items"][0];
    assert_eq!((&item["block"], &item["rank"], &item["reason"]), (&json!(1), &json!(10), &json!("support-why-region-pair-sector")));
}

#[test]
fn what_is_only_remembered_is_explained_too_and_never_as_a_contact() {
    let home = home_of(MIE, &json!({}));
    let text = of_answers(&home, "explain", &["prog-mie-food-catalogue"]);
    assert!(text.contains("Place on the list: No longer running, rank 10\n"), "{text}");
    assert!(text.contains("it is over, and nothing is known to have taken") && text.contains("ruled out"), "{text}");
    assert!(!text.contains("What to ask for") && !text.contains("E-mail"), "{text}");
    let japanese = of_answers(&home, "explain", &["prog-mie-food-catalogue", "--lang", "ja"]);
    assert!(japanese.contains("一覧での位置：終了・交代したもの"), "{japanese}");
    let other = of_answers(&home, "explain", &["org-vitagora"]);
    assert!(other.contains("ruled out") && other.contains("Target country: Spain") && !other.contains("Place on the list"), "{other}");
}

// ---- line by line

/// The answers of the seafood maker as they are typed.
const TYPED: [&str; 12] = ["JP", "24", "ES", "2", "1", "2", "6", "2", "1", "1,2", "2", "2027-03-31"];

fn typed(lines: &[&str]) -> String {
    lines.iter().map(|line| format!("{line}\n")).collect()
}

#[test]
fn the_network_is_asked_line_by_line_and_ends_with_whom_to_write_to() {
    for (language, country) in [("en", "Spain"), ("ja", "スペイン")] {
        let home = Home::new();
        let mut lines = TYPED;
        lines[2] = country;
        let ran = home.run_with(&["new", "support", "--plain", "--lang", language], typed(&lines));
        assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{}", ran.out);
        let id = home.only_id();
        let end = ran.out.rsplit("\n\n").next().expect("an end");
        assert!(end.contains("(org-basque-gov)\n2  ") && end.contains("(org-jetro-mie)\n3  "), "{end}");
        assert!(end.contains(if language == "en" { "34 proposals in all." } else { "全部で34件" }), "{end}");
        assert!(
            end.contains(&format!("madoguchi checklist {id}")) && end.contains(&format!("madoguchi letter {id} org-basque-gov")),
            "{end}"
        );
        // What it names can be typed.
        let letter = home.run(&["letter", &id[..11], "org-basque-gov"]);
        assert!(letter.out.contains("Estimados señores"), "{} {}", letter.out, letter.err);
        assert!(!ran.out.contains("Now required"), "proposals are told by number: {}", ran.out);
    }
}

#[test]
fn only_regions_of_the_country_are_offered() {
    let home = Home::new();
    let ran = home.run_with(&["new", "support", "--plain"], typed(&TYPED[..3]));
    let target = ran.out.rsplit("\n\n").find(|block| block.starts_with("Which region of that country")).expect("it is asked");
    let offers: Vec<&str> = target.lines().filter(|line| line.starts_with(|sign: char| sign.is_ascii_digit())).collect();
    assert_eq!(offers, ["1  Not chosen yet", "2  Basque Country (Euskadi)", "3  Another region of Spain"]);
    let ran = home.run_with(&["new", "support", "--plain"], typed(&["JP", "48"]));
    assert!(ran.out.contains("Type a number from 1 to 47."), "a region abroad is no home in Japan: {}", ran.out);
    // Where no region makes a difference none is asked for.
    let ran = home.run_with(&["new", "support", "--plain"], typed(&["AT"]));
    assert!(ran.out.rsplit("\n\n").next().expect("a question").starts_with("Which market"), "{}", ran.out);
}

#[test]
fn europe_with_the_country_open_is_told_and_understood() {
    for answer in ["Europe", "europe_open", "Europe (country open)"] {
        let home = Home::new();
        let ran = home.run_with(&["new", "support", "--plain"], typed(&["JP", "1", answer]));
        assert!(ran.out.contains("Other answers: Europe (country open).\n"), "{}", ran.out);
        assert_eq!(home.case_json(&home.only_id())["answers"]["target_country"]["value"], "europe_open", "{answer}");
    }
    let home = Home::new();
    home.run_with(&["new", "support", "--plain", "--lang", "ja"], typed(&["日本", "1", "欧州（国は未定）"]));
    assert_eq!(home.case_json(&home.only_id())["answers"]["target_country"]["value"], "europe_open");
}

#[test]
fn goals_that_other_answers_say_already_are_marked_as_such() {
    let home = Home::new();
    for (language, mark) in [("en", "(counts already, from your other answers)"), ("ja", "（ほかの回答から、選ばなくても含まれます）")]
    {
        let lines = support::web_shop::until("support_goals");
        let ran = home.run_with(&["new", "luxembourg", "--plain", "--lang", language], typed(&lines));
        let goals = ran
            .out
            .trim_end()
            .rsplit("\n\n")
            .find(|block| block.lines().next().is_some_and(|line| line.ends_with(['?', '。', 'か'])) && block.contains("\n9  "))
            .expect("goals are asked for");
        let marked: Vec<&str> = goals.lines().filter(|line| line.contains(mark)).collect();
        assert!(matches!(marked.as_slice(), [only] if only.starts_with("1  ")), "a company is set up, as the way of entry says: {goals}");
    }
}
