//! The program as a person meets it: started in a terminal, used by keys alone, looked at on the screen. A whole company is
//! entered in each language and comes out as worked out by hand; windows shrink, sequences arrive torn, signals end it.
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)]

mod common;
mod player;
mod pty;
mod seeking;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::thread;
use std::time::{Duration, Instant};

use common::{TODAY, case_with, interview, new_case, scenario};
use madoguchi::domain::facts::{Key, Kind};
use madoguchi::interview::replay::EstimatesWanted;
use madoguchi::interview::script::Interview;
use madoguchi::text::layout::width;
use player::{Person, Place, Reader, SEARCHED_FROM, locale, wait_question, wait_settled};
use pty::{BACKSPACE, CTRL_C, CTRL_D, CTRL_U, CTRL_Z, DOWN, ENTER, ESC, Home, LEFT, TAB, Terminal, selected, shows};
use rustix::process::Signal;
use serde_json::Value;
use vt100::Screen;

/// Ids, with the member in brackets, of the items of law with a status.
fn with_status(checklist: &Value, interview: &Interview, status: &str) -> BTreeSet<String> {
    let proposals = proposals(interview);
    let items = checklist["items"].as_array().expect("items").iter();
    let of_law = items.filter(|item| !proposals.contains(item["id"].as_str().expect("an id")));
    of_law.filter(|item| item["status"] == status).map(key).collect()
}

/// The ids of what the support network proposes.
fn proposals(interview: &Interview) -> BTreeSet<&str> {
    interview.model.rules.iter().filter(|rule| !rule.placements.is_empty()).map(|rule| rule.id.as_str()).collect()
}

fn key(entry: &Value) -> String {
    let id = entry["id"].as_str().expect("an id");
    entry["subject"].as_str().map_or_else(|| id.to_owned(), |member| format!("{id}@{member}"))
}

fn names(value: &Value) -> BTreeSet<String> {
    match value {
        Value::Array(names) => names.iter().map(|name| name.as_str().expect("a name").to_owned()).collect(),
        Value::Object(names) => names.keys().cloned().collect(),
        _ => panic!("no names: {value}"),
    }
}

/// Every item of law with everything it can be about: once, or each member of its list.
fn all_keys(interview: &Interview, answers: &Value) -> BTreeSet<String> {
    let vocabulary = &interview.model.vocabulary;
    let of_law = interview.model.rules.iter().filter(|rule| rule.placements.is_empty());
    let keys = of_law.flat_map(|rule| {
        let Some(subject) = rule.subject else { return vec![rule.id.clone()] };
        let list = &vocabulary.def(Key::Fact(vocabulary.group(subject).list)).name;
        // Of a list that nobody asks for, it is not known who is on it: one line stands for all of them.
        let Some(members) = answers[list].as_array().map(Vec::len) else { return vec![rule.id.clone()] };
        (1..=members).map(|member| format!("{}@{list}[m{member}]", rule.id)).collect()
    });
    keys.collect()
}

/// The items that are ruled out: all that are neither required nor possible.
fn ruled_out(interview: &Interview, company: &Value) -> BTreeSet<String> {
    let mut rest = all_keys(interview, &company["answers"]);
    for key in names(&company["expect"]["required"]).iter().chain(&names(&company["expect"]["possible"])) {
        assert!(rest.remove(key), "there is no item {key}, or it is expected twice");
    }
    rest
}

fn compare(checklist: &Value, interview: &Interview, company: &Value) {
    let expect = &company["expect"];
    assert_eq!(with_status(checklist, interview, "required"), names(&expect["required"]));
    assert_eq!(with_status(checklist, interview, "possible"), names(&expect["possible"]));
    assert_eq!(with_status(checklist, interview, "ruled-out"), ruled_out(interview, company));
    let find = |part: &str, wanted: &str| {
        let found = checklist[part].as_array().expect("a list").iter().find(|entry| key(entry) == wanted);
        found.unwrap_or_else(|| panic!("{wanted} is missing")).clone()
    };
    let part = |name: &str| expect[name].as_object().cloned().unwrap_or_default();
    for (item, day) in &part("due") {
        assert_eq!(find("items", item)["due"]["date"], *day, "{item}");
    }
    for (estimate, amount) in &part("estimates") {
        assert_eq!(find("estimates", estimate)["amount"], *amount, "{estimate}");
    }
    for (item, before) in &part("after") {
        assert_eq!(names(&find("items", item)["after"]), names(before), "{item}");
    }
    for (item, facts) in &part("because") {
        let found = find("items", item);
        let reasons = found["because"].as_array().expect("reasons").iter().filter(|reason| reason.get("fact").is_some());
        let reasons: Vec<Value> = reasons.map(|reason| reason["fact"].clone()).collect();
        assert_eq!(Value::Array(reasons), *facts, "{item}");
    }
    let totals = &checklist["totals"][0];
    for part in ["fees", "taxes_full_year", "incomplete"] {
        assert_eq!(totals[part], expect["totals"][part], "{part}");
    }
    // What is not said is expected to be complete.
    assert_eq!(checklist["complete"], expect["complete"].as_bool().unwrap_or(true));
}

/// A company whose interview is played.
struct Company {
    /// The scenario with its answers and what they come to.
    scenario: &'static str,
    /// The program is left and started again at this question.
    break_before: &'static str,
    /// What is asked before it is known that it does not matter: put off with *I do not know yet*.
    unknown: &'static [&'static str],
    /// Questions that the interview is played for.
    asks: &'static [&'static str],
}

/// A web shop with its trade mark and designs. It is left in the middle of the questions about a member, the hardest place to
/// come back to.
const WEB_SHOP: Company = Company {
    scenario: "web-shop-sarl-2026",
    break_before: "shareholders.percent",
    unknown: &[],
    asks: &["commune", "shareholders.fully_taxed", "ip_assets", "protection_area", "trademark_classes", "design_count", "planned_events"],
};

/// Staff of five kinds, who are asked about everything that is asked about people who are not dismissed. It pays no dividend and
/// dismisses nobody, but is asked about owners and staff before that.
const STAFFED: Company = Company {
    scenario: "japanese-sarl-five-kinds-of-staff",
    break_before: "staff.months_in_group",
    unknown: &["shareholders.holding_period", "shareholders.fully_taxed", "staff.dismissal_letter_date"],
    asks: &[
        "staff.headcount",
        "staff.role",
        "staff.nationality",
        "staff.contract",
        "staff.contract_months",
        "staff.start_date",
        "staff.weekly_hours",
        "staff.gross_annual_salary",
        "staff.age",
        "staff.qualification",
        "staff.residence_country",
        "staff.telework_percent",
        "staff.has_work_right",
        "staff.months_in_group",
        "staff.family_comes",
        "staff.lived_near_lu",
        "staff.household",
    ],
};

/// A factory that buys land, has an invention and invests; nobody in it has a name. It dismisses nobody, and its works have begun,
/// so that it gets no aid whatever the size of its group, but both are asked later.
const FACTORY: Company = Company {
    scenario: "factory-sca-wiltz",
    break_before: "properties.use",
    unknown: &["staff.dismissal_letter_date", "group_staff", "group_turnover", "group_balance"],
    asks: &[
        "properties.plan",
        "properties.use",
        "properties.price",
        "properties.commune",
        "properties.for_resale",
        "ip_assets",
        "patent_route",
        "patent_priority_date",
        "investments",
        "invest_tangible",
        "invest_environment",
    ],
};

/// A company that closes and dismisses its staff, but for one whose contract ends by itself.
const CLOSING: Company = Company {
    scenario: "liquidation-with-three-employees",
    break_before: "staff.dismissal_letter_date",
    unknown: &["staff.dismissal_letter_date"],
    asks: &["staff.dismissal_letter_date", "closing_method", "company_dormant", "activity_end_date", "closing_date"],
};

/// A web shop of Osaka and a restaurant of Kyoto: of these it was worked out by hand whom they can turn to.
const SHOP_OF_OSAKA: Company = Company {
    scenario: "support/luxembourg/web-shop-sarl",
    break_before: "home_region",
    unknown: &[],
    asks: &["home_region", "company_size", "support_goals"],
};
const RESTAURANT_OF_KYOTO: Company = Company {
    scenario: "support/luxembourg/restaurant-sarl",
    break_before: "support_goals",
    unknown: &[],
    asks: &["home_region", "company_size", "support_goals"],
};

/// Plays the interview of a company from the first question to the exported checklist, with a break before a question.
/// What is asked and not known must not matter in the end.
fn a_whole_interview(language: &str, played: &Company) {
    let company = scenario(played.scenario);
    let answers = &company["answers"];
    let reader = Reader::new(language);
    let home = Home::new();
    let start = |told, asked| Person {
        reader: &reader,
        terminal: home.start(&locale(language), &[]),
        answers,
        told,
        asked,
        unknown: played.unknown,
    };

    let mut person = start(BTreeMap::new(), Vec::new());
    person.terminal.wait_text(&reader.words.get("home-welcome"));
    let title = reader.wording().interview_title();
    person.take(&reader.words.with("home-new", &[("interview", &title)]));
    assert!(person.on("purpose"));
    // Left in the middle of the questions about a member, the hardest place to come back to.
    person.answer_until(Some(played.break_before));
    let left_at = person.place();
    person.leave();

    let (told, asked) = (person.told.clone(), person.asked.clone());
    let mut person = start(told, asked);
    person.terminal.wait_text(&reader.words.get("home-welcome"));
    let saved = home.only_case();
    person.terminal.select(&saved.id, |row| row.contains(&saved.id));
    assert_eq!(saved.owner.split('@').next(), Some("hanako"));
    person.terminal.press(ENTER);
    assert_eq!(person.place(), left_at, "the interview goes on where it was left");

    person.answer_until(None);
    let before_estimates = person.asked.len();
    person
        .terminal
        .select("the estimates", |row| row.starts_with(reader.words.counted("settled-estimates", 9, &[]).split('9').next().unwrap()));
    let place = person.place();
    person.terminal.press(ENTER);
    person.wait_past(&place);
    person.answer_until(None);
    assert!(person.asked.len() > before_estimates, "estimates ask questions of their own");
    let asked: BTreeSet<String> = person.asked.iter().cloned().collect();
    for name in &asked {
        // A list is asked for anew after each of its members, anything else once.
        let most = answers[name].as_array().filter(|_| reader.def(&field_name(name)).kind == Kind::List).map_or(1, |list| list.len() + 1);
        let times = person.asked.iter().filter(|other| *other == name).count();
        assert!(times <= most, "{name} is asked {times} times: {:?}", person.asked);
    }
    let facts: BTreeSet<String> = asked.iter().map(|path| field_name(path)).collect();
    for fact in played.asks {
        assert!(facts.contains(*fact), "{fact} is not asked: {:?}", person.asked);
    }

    person.take(&reader.words.get("settled-export"));
    person.terminal.wait_text(&reader.words.get("export-file"));
    person.take_format("json");
    let path = home.work().join("checklist.json");
    person.terminal.wait_text(&reader.words.with("export-done", &[("path", "")]));
    let checklist: Value = serde_json::from_str(&fs::read_to_string(path).expect("the checklist was written")).expect("JSON");
    assert_eq!(checklist["format"], "madoguchi.checklist/1");
    assert_eq!(checklist["language"], language);
    assert_eq!(checklist["law_date"], company["law_date"]);
    let expect = company["expect"].as_object().expect("expectations");
    if expect.contains_key("required") {
        compare(&checklist, &reader.interview, &company);
    }
    if expect.contains_key("blocks") {
        seeking::compare_network(&checklist, &company);
    }
    seeking::compare_with_answers_file(&home, &checklist, "luxembourg", answers);

    person.take(&reader.words.get("settled-home"));
    person.terminal.wait_text(&reader.words.get("home-welcome"));
    person.take(&reader.words.get("home-quit"));
    assert_eq!(person.terminal.wait_exit(), 0);
}

/// The fact that a question at a place asks for: `staff[m2].age` asks for `staff.age`.
fn field_name(path: &str) -> String {
    match path.split_once(['[', ']']) {
        Some((list, rest)) => format!("{list}.{}", rest.split_once("].").expect("a field").1),
        None => path.to_owned(),
    }
}

#[test]
fn a_whole_interview_in_japanese_comes_out_as_worked_out_by_hand() {
    a_whole_interview("ja", &WEB_SHOP);
}

#[test]
fn a_whole_interview_in_english_comes_out_as_worked_out_by_hand() {
    a_whole_interview("en", &WEB_SHOP);
}

#[test]
fn the_interview_of_a_company_with_staff_in_japanese_comes_out_as_worked_out_by_hand() {
    a_whole_interview("ja", &STAFFED);
}

#[test]
fn the_interview_of_a_company_with_staff_in_english_comes_out_as_worked_out_by_hand() {
    a_whole_interview("en", &STAFFED);
}

#[test]
fn the_interview_of_a_factory_in_japanese_comes_out_as_worked_out_by_hand() {
    a_whole_interview("ja", &FACTORY);
}

#[test]
fn the_interview_of_a_factory_in_english_comes_out_as_worked_out_by_hand() {
    a_whole_interview("en", &FACTORY);
}

#[test]
fn the_interview_of_a_closing_company_in_japanese_comes_out_as_worked_out_by_hand() {
    a_whole_interview("ja", &CLOSING);
}

#[test]
fn the_interview_of_a_closing_company_in_english_comes_out_as_worked_out_by_hand() {
    a_whole_interview("en", &CLOSING);
}

#[test]
fn a_restaurant_played_in_japanese_comes_to_those_who_were_found_for_it_by_hand() {
    a_whole_interview("ja", &RESTAURANT_OF_KYOTO);
}

#[test]
fn a_web_shop_played_in_english_comes_to_those_who_were_found_for_it_by_hand() {
    a_whole_interview("en", &SHOP_OF_OSAKA);
}

#[test]
fn the_interviews_played_here_ask_for_every_field_of_staff_and_property() {
    let interview = interview();
    let vocabulary = &interview.model.vocabulary;
    let asked: BTreeSet<&str> = [STAFFED, FACTORY, CLOSING].iter().flat_map(|company| company.asks).copied().collect();
    for list in ["staff", "properties"] {
        let group = vocabulary.groups.iter().find(|group| vocabulary.def(Key::Fact(group.list)).name == list).expect("a list");
        for field in &group.fields {
            // The name is asked for when somebody is added.
            assert!(field.kind == Kind::Text || asked.contains(field.name.as_str()), "{}", field.name);
        }
    }
}

/// The web shop with some answers missing, opened in a language: the first missing one is asked.
fn opened(home: &Home, language: &str, left_out: &[&str]) -> Terminal {
    let mut case = case_with(language, &scenario("web-shop-sarl-2026")["answers"], left_out);
    case.estimates = EstimatesWanted::Now;
    let id = case.id.clone();
    home.keep(case);
    home.start(&locale(language), &["open", &id])
}

/// Where the field stands: its row, and the column of its first character.
fn field(screen: &Screen) -> Option<(u16, u16)> {
    let row = pty::rows(screen, 0, 80).iter().position(|row| row.starts_with(" >"))?;
    Some((u16::try_from(row).expect("a row"), 3))
}

#[test]
fn the_cursor_stands_at_the_caret_behind_typed_kanji() {
    let (home, reader) = (Home::new(), Reader::new("ja"));
    let mut terminal = opened(&home, "ja", &["shareholders"]);
    wait_question(&terminal, &reader, "shareholders");
    terminal.press(ENTER);
    terminal.wait_text(&reader.words.get("entry-member-name"));
    let name = "株式会社髙見本商会";
    let (row, start) = terminal.wait_for("a field", field);
    let caret_after = |terminal: &Terminal, typed: &str| {
        terminal.wait_for(&format!("only {typed:?} in the field"), |screen| {
            (pty::rows(screen, start, 40)[usize::from(row)].trim_end() == typed).then_some(())
        });
        terminal.wait_calm();
        assert_eq!(terminal.cursor(), (start + u16::try_from(width(typed)).unwrap(), row), "{typed}");
        assert!(!terminal.read(|screen| screen.hide_cursor()));
    };
    caret_after(&terminal, "");
    terminal.press(name);
    caret_after(&terminal, name);
    terminal.press(BACKSPACE);
    caret_after(&terminal, "株式会社髙見本商");
    terminal.press_and_settle(LEFT);
    terminal.press_and_settle(LEFT);
    assert_eq!(terminal.cursor(), (start + 12, row), "two characters to the left are four cells");
    terminal.press_and_settle(BACKSPACE);
    assert_eq!(terminal.read(|screen| pty::rows(screen, start, 40)[usize::from(row)].trim_end().to_owned()), "株式会社髙本商");
    assert_eq!(terminal.cursor(), (start + 10, row));
    terminal.press("ﾃｽﾄが🏢");
    terminal.wait_text("株式会社髙ﾃｽﾄが🏢本商");
    terminal.wait_calm();
    assert_eq!(terminal.cursor(), (start + 10 + 3 + 2 + 2, row));
    terminal.press(ENTER);
    wait_question(&terminal, &reader, "shareholders.kind");
    let case = home.only_case();
    assert_eq!(case.answers["shareholders"].members.as_ref().unwrap()[0].answers["label"].value, Some("株式会社髙ﾃｽﾄが🏢本商".into()));
}

#[test]
fn a_wrong_amount_is_explained_while_it_is_typed_and_after_enter_and_stays_to_be_mended() {
    for language in ["ja", "en"] {
        let (home, reader) = (Home::new(), Reader::new(language));
        let mut terminal = opened(&home, language, &["share_capital"]);
        wait_question(&terminal, &reader, "share_capital");
        terminal.wait_text(&reader.words.get("plain-typed-money"));
        terminal.press(ENTER);
        terminal.wait_text(&reader.words.get("entry-empty"));
        terminal.press("12,00");
        let wrong = reader.words.get("error-need-money");
        terminal.wait_text(&wrong);
        terminal.press_and_settle(ENTER);
        terminal.read(|screen| {
            assert!(shows(screen, &wrong), "the reason stays after Enter");
            assert!(shows(screen, "> 12,00"), "what was typed stays");
        });
        assert!(matches!(terminal.read(|screen| reader.place(screen)), Some(Place::Question(name, _)) if name == "share_capital"));
        assert!(!home.only_case().answers.contains_key("share_capital"), "a wrong answer is not kept");
        terminal.press("0");
        terminal.wait_text(&reader.words.with("entry-means", &[("value", &reader.words.money("12000".parse().unwrap(), currency()))]));
        terminal.press(ENTER);
        wait_settled(&terminal, &reader);
        assert_eq!(home.only_case().answers["share_capital"].value, Some("12000.00".into()));
    }
}

fn currency() -> madoguchi::domain::money::Currency {
    madoguchi::domain::money::Currency::EUR
}

#[test]
fn a_wrong_day_is_explained_while_it_is_typed_and_after_enter_and_stays_to_be_mended() {
    for language in ["ja", "en"] {
        let (home, reader) = (Home::new(), Reader::new(language));
        let mut terminal = opened(&home, language, &["incorporation_date"]);
        wait_question(&terminal, &reader, "incorporation_date");
        terminal.wait_text(&reader.words.get("plain-typed-date"));
        for (typed, wrong) in [("2027-02-30", "error-no-such-day"), ("01/04/2027", "error-ambiguous-day"), ("明日", "error-need-date")] {
            terminal.press(typed);
            terminal.wait_text(&reader.words.get(wrong));
            terminal.press_and_settle(ENTER);
            assert!(terminal.read(|screen| shows(screen, &reader.words.get(wrong)) && shows(screen, &format!("> {typed}"))), "{typed}");
            assert!(!home.only_case().answers.contains_key("incorporation_date"));
            terminal.press(CTRL_U);
            terminal.wait_text(&reader.words.get("plain-typed-date"));
        }
        terminal.press("２０２７年１月３１日");
        terminal.wait_text(&reader.words.with("entry-means", &[("value", &reader.words.date("2027-01-31".parse().unwrap()))]));
        terminal.press(ENTER);
        wait_settled(&terminal, &reader);
        assert_eq!(home.only_case().answers["incorporation_date"].value, Some("2027-01-31".into()));
    }
}

#[test]
fn a_window_that_is_too_small_says_so_and_the_screen_returns_when_it_grows() {
    for language in ["ja", "en"] {
        let (home, reader) = (Home::new(), Reader::new(language));
        let mut terminal = opened(&home, language, &["share_capital"]);
        wait_question(&terminal, &reader, "share_capital");
        terminal.press("12345");
        terminal.wait_text("> 12345");
        terminal.wait_calm();
        let before = terminal.picture();
        terminal.resize(60, 15);
        terminal.wait_text(&reader.words.with("too-small", &[("width", "80"), ("height", "24")]));
        // Keys are not lost on a small window.
        terminal.press("6");
        terminal.resize(80, 24);
        terminal.wait_text("> 123456");
        terminal.wait_calm();
        terminal.press(BACKSPACE);
        terminal.wait_gone("> 123456");
        terminal.wait_calm();
        assert_eq!(terminal.picture(), before);
        terminal.resize(120, 40);
        terminal.wait_for("a wider rule", |screen| pty::rows(screen, 0, 120)[1].starts_with(&"-".repeat(120)).then_some(()));
        terminal.resize(80, 24);
        terminal.wait_for("the screen as before", |screen| (pty::rows(screen, 0, 80).join("\n") == before).then_some(()));
    }
}

#[test]
fn a_key_pressed_while_the_window_changes_its_size_is_not_held_back() {
    let (home, reader) = (Home::new(), Reader::new("en"));
    let mut terminal = opened(&home, "en", &["share_capital"]);
    wait_question(&terminal, &reader, "share_capital");
    // Both arrive almost at once, in many rounds, as the exact moment cannot be chosen from outside.
    for round in 0..60 {
        terminal.resize(if round % 2 == 0 { 100 } else { 80 }, 24);
        terminal.press("1");
        terminal.wait_text("> 1");
        terminal.press(CTRL_U);
        terminal.wait_gone("> 1");
        terminal.wait_calm();
    }
}

#[test]
fn another_language_keeps_the_question_and_what_was_typed_and_is_spoken_next_time() {
    let home = Home::new();
    let (japanese, english) = (Reader::new("ja"), Reader::new("en"));
    let mut terminal = opened(&home, "ja", &["permit_holder_lives", "share_capital"]);
    wait_question(&terminal, &japanese, "share_capital");
    terminal.press("4321");
    terminal.wait_text("> 4321");
    terminal.press(TAB);
    terminal.wait_text(&japanese.words.get("do-focus-question"));
    terminal.press("l");
    terminal.wait_text("English");
    terminal.select("English", |row| row == "English");
    terminal.press(ENTER);
    wait_question(&terminal, &english, "share_capital");
    if terminal.read(|screen| shows(screen, &english.words.get("do-focus-question"))) {
        terminal.press_and_settle(TAB);
    }
    assert!(terminal.read(|screen| shows(screen, "> 4321")));
    assert_eq!(terminal.cursor().0, 3 + 4, "the cursor is at the caret again");
    terminal.press(ENTER);
    // A question with options: the marker stays where it was.
    wait_question(&terminal, &english, "permit_holder_lives");
    terminal.press(DOWN);
    terminal.wait_for("the second option", |screen| {
        let option = &english.options("permit_holder_lives")[1];
        let text = english.wording().option(english.def("permit_holder_lives"), option);
        selected(screen).is_some_and(|(_, row)| row == text).then_some(())
    });
    terminal.press("l");
    terminal.wait_text("日本語");
    terminal.select("日本語", |row| row == "日本語");
    terminal.press(ENTER);
    wait_question(&terminal, &japanese, "permit_holder_lives");
    let option = &japanese.options("permit_holder_lives")[1];
    assert_eq!(terminal.wait_selected().1, japanese.wording().option(japanese.def("permit_holder_lives"), option));
    terminal.press(CTRL_C);
    terminal.wait_text(&japanese.words.get("leave-saved"));
    terminal.press(ENTER);
    assert_eq!(terminal.wait_exit(), 0);
    // The environment asks for English; the choice made in the program counts for more.
    let terminal = home.start("en_US.UTF-8", &[]);
    terminal.wait_text(&japanese.words.get("home-welcome"));
}

#[test]
fn escape_goes_back_question_by_question_and_at_the_first_one_home() {
    let (home, reader) = (Home::new(), Reader::new("en"));
    let web_shop = scenario("web-shop-sarl-2026");
    let id = {
        let case = new_case("en");
        let id = case.id.clone();
        home.keep(case);
        id
    };
    let terminal = home.start(&locale("en"), &["open", &id]);
    let mut person =
        Person { reader: &reader, terminal, answers: &web_shop["answers"], told: BTreeMap::new(), asked: Vec::new(), unknown: &[] };
    person.answer_until(Some("activity"));
    let mut passed = person.asked.clone();
    assert_eq!(passed, ["purpose", "entry_mode", "commune"]);
    while let Some(name) = passed.pop() {
        person.terminal.press(ESC);
        wait_question(&person.terminal, &reader, &name);
        let answer = reader.wording().option(reader.def(&name), web_shop["answers"][&name].as_str().unwrap());
        if reader.options(&name).len() < SEARCHED_FROM {
            assert_eq!(person.terminal.wait_selected().1, answer, "the answer given is selected");
        }
    }
    person.terminal.press(ESC);
    person.terminal.wait_text(&reader.words.get("home-welcome"));
    assert_eq!(home.only_case().answers.len(), person.asked.len(), "going back loses no answer");
}

fn head_counts(reader: &Reader, required: usize, possible: usize, ruled_out: usize) -> String {
    let values = [("required", required.to_string()), ("possible", possible.to_string()), ("ruled-out", ruled_out.to_string())];
    let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    reader.words.with("head-counts", &values)
}

#[test]
fn an_answer_changed_on_the_page_of_answers_changes_the_checklist() {
    let (home, reader) = (Home::new(), Reader::new("en"));
    let mut terminal = opened(&home, "en", &[]);
    wait_settled(&terminal, &reader);
    let web_shop = scenario("web-shop-sarl-2026");
    let count = |part: &str| names(&web_shop["expect"][part]).len();
    let (required, possible, ruled_out) = (count("required"), count("possible"), ruled_out(&reader.interview, &web_shop).len());
    terminal.wait_text(&head_counts(&reader, required, possible, ruled_out));
    terminal.press("r");
    terminal.wait_text(&reader.words.get("screen-review"));
    let label = reader.wording().label(reader.def("payments"));
    terminal.select(&label, |row| row.starts_with(&label));
    terminal.press(ENTER);
    wait_question(&terminal, &reader, "payments");
    // Without the dividend nothing is withheld and no return of it is due.
    let dividends = reader.wording().option(reader.def("payments"), "pays_dividends");
    terminal.select(&dividends, |row| row.ends_with(&dividends));
    assert!(terminal.wait_selected().1.starts_with("[x]"));
    terminal.press(" ");
    terminal.wait_for("no cross", |screen| selected(screen).is_some_and(|(_, row)| row.starts_with("[ ]")).then_some(()));
    terminal.press(ENTER);
    terminal.wait_text(&reader.words.get("screen-review"));
    terminal.wait_text(&head_counts(&reader, required - 3, possible, ruled_out + 3));
    assert_eq!(home.only_case().answers["payments"].value, Some(Value::Array(Vec::new())));
    // The amount of the dividend stays in the case and is marked as not needed now.
    let dividend = reader.words.money("100000".parse().unwrap(), currency());
    let label = reader.wording().label(reader.def("dividend_amount"));
    terminal.select(&label, |row| row.starts_with(&label));
    terminal.wait_text(&reader.words.with("review-not-used", &[("answer", &dividend)]));
}

#[test]
fn a_question_can_be_put_off_with_a_note() {
    let (home, reader) = (Home::new(), Reader::new("ja"));
    let mut terminal = opened(&home, "ja", &["share_capital"]);
    wait_question(&terminal, &reader, "share_capital");
    terminal.press("12");
    terminal.wait_text("> 12");
    terminal.press(CTRL_D);
    terminal.wait_text(&reader.words.get("entry-note"));
    terminal.press("本社の決裁を待つ");
    terminal.wait_text("> 本社の決裁を待つ");
    terminal.press(ENTER);
    terminal.wait_text(&reader.words.get("settled-open"));
    let case = home.only_case();
    assert!(case.answers["share_capital"].unknown);
    assert_eq!(case.answers["share_capital"].note, "本社の決裁を待つ");
    terminal.press("r");
    terminal.wait_text(&reader.words.get("screen-review"));
    let label = reader.wording().label(reader.def("share_capital"));
    terminal.select(&label, |row| row.starts_with(&label));
    terminal.wait_text(&reader.words.with("answer-not-known-note", &[("note", "本社の決裁を待つ")]));
}

#[test]
fn an_item_opened_from_the_panel_is_marked_done_and_stays_so() {
    let (home, reader) = (Home::new(), Reader::new("en"));
    let mut terminal = opened(&home, "en", &["share_capital"]);
    wait_question(&terminal, &reader, "share_capital");
    terminal.press(TAB);
    terminal.wait_text(&reader.words.get("do-focus-question"));
    let (_, row) = terminal.wait_selected();
    let begin = row.trim_start_matches(['*', '-', '?', ' ']).split("...").next().unwrap().trim().to_owned();
    terminal.press(ENTER);
    terminal.wait_text(&reader.words.get("screen-item"));
    terminal.wait_calm();
    assert!(terminal.picture().contains(&begin), "the page is about the selected item {begin:?}\n{}", terminal.picture());
    terminal.press("d");
    let done = reader.words.with("item-done", &[("day", &reader.words.date(TODAY))]);
    terminal.wait_text(&done);
    terminal.press(ESC);
    wait_question(&terminal, &reader, "share_capital");
    terminal.press(CTRL_C);
    terminal.wait_text(&reader.words.get("leave-saved"));
    terminal.press(ENTER);
    assert_eq!(terminal.wait_exit(), 0);
    let case = home.only_case();
    assert_eq!(case.marks.values().map(|mark| mark.done).collect::<Vec<_>>(), [Some(TODAY)]);

    let mut terminal = home.start(&locale("en"), &["open", &case.id]);
    wait_question(&terminal, &reader, "share_capital");
    terminal.press(TAB);
    terminal.wait_text(&reader.words.get("do-focus-question"));
    terminal.press("c");
    terminal.wait_text(&reader.words.get("screen-checklist"));
    terminal.select(&begin, |row| row.contains(&begin));
    assert!(terminal.wait_selected().1.starts_with("x "), "{}", terminal.picture());
    terminal.press(ENTER);
    terminal.wait_text(&done);
}

/// The terminal as shells expect it: the normal screen, the cursor shown, no paste mode, a line that edits and echoes.
fn assert_given_back(terminal: &Terminal) {
    terminal.read(|screen| {
        assert!(!screen.alternate_screen(), "the alternate screen is left");
        assert!(!screen.hide_cursor(), "the cursor is shown");
        assert!(!screen.bracketed_paste(), "pasting is as before");
        assert!(!screen.inverse() && !screen.bold() && !screen.dim(), "no style is left on");
    });
    assert!(terminal.line_is_cooked(), "the line edits and echoes");
}

fn at_home(home: &Home, reader: &Reader) -> Terminal {
    let terminal = home.start(&locale("en"), &[]);
    terminal.wait_text(&reader.words.get("home-welcome"));
    terminal.wait_calm();
    assert!(terminal.read(|screen| screen.alternate_screen() && screen.bracketed_paste()));
    assert!(!terminal.line_is_cooked());
    terminal
}

#[test]
fn a_signal_ends_the_program_with_its_exit_code_and_gives_the_terminal_back() {
    let (home, reader) = (Home::new(), Reader::new("en"));
    for (signal, code) in [(Signal::TERM, 143), (Signal::INT, 130), (Signal::QUIT, 131)] {
        let mut terminal = at_home(&home, &reader);
        terminal.signal(signal);
        assert_eq!(terminal.wait_exit(), code);
        assert_given_back(&terminal);
    }
}

#[test]
fn a_signal_in_the_middle_of_a_case_leaves_every_answer_saved_and_the_case_free() {
    let (home, reader) = (Home::new(), Reader::new("en"));
    let mut terminal = opened(&home, "en", &["share_capital", "incorporation_date"]);
    wait_question(&terminal, &reader, "share_capital");
    terminal.press("12000");
    terminal.press(ENTER);
    wait_question(&terminal, &reader, "incorporation_date");
    terminal.signal(Signal::TERM);
    assert_eq!(terminal.wait_exit(), 143);
    assert_given_back(&terminal);
    assert_eq!(home.only_case().answers["share_capital"].value, Some("12000.00".into()));
    let terminal = home.start(&locale("en"), &["open", &home.only_case().id]);
    wait_question(&terminal, &reader, "incorporation_date");
}

#[test]
fn a_hang_up_ends_the_program_without_a_word_to_the_dead_line() {
    let (home, reader) = (Home::new(), Reader::new("en"));
    let mut terminal = at_home(&home, &reader);
    let before = terminal.bytes();
    terminal.signal(Signal::HUP);
    assert_eq!(terminal.wait_exit(), 129);
    assert_eq!(terminal.bytes(), before);
}

#[test]
fn leaving_from_the_menu_gives_the_terminal_back() {
    let (home, reader) = (Home::new(), Reader::new("en"));
    let mut terminal = at_home(&home, &reader);
    terminal.press(CTRL_C);
    terminal.wait_text(&reader.words.get("leave-question"));
    terminal.press(CTRL_C);
    assert_eq!(terminal.wait_exit(), 0);
    assert_given_back(&terminal);
}

#[test]
fn ctrl_z_gives_the_terminal_back_and_going_on_draws_everything_again() {
    let (home, reader) = (Home::new(), Reader::new("ja"));
    let mut terminal = opened(&home, "ja", &["share_capital"]);
    wait_question(&terminal, &reader, "share_capital");
    terminal.press("12345");
    terminal.wait_text("> 12345");
    terminal.wait_calm();
    let before = (terminal.picture(), terminal.cursor());
    terminal.press(CTRL_Z);
    terminal.wait_stopped();
    terminal.wait_for("the normal screen", |screen| (!screen.alternate_screen()).then_some(()));
    assert_given_back(&terminal);
    terminal.signal(Signal::CONT);
    terminal.wait_for("the screen as before", |screen| screen.alternate_screen().then_some(()));
    terminal.wait_text("> 12345");
    terminal.wait_calm();
    assert_eq!((terminal.picture(), terminal.cursor()), before);
    assert!(!terminal.line_is_cooked());
    terminal.press("6");
    terminal.wait_text("> 123456");
}

/// Sends ESC and, a moment later, the rest of a sequence; gives how long the moment was.
fn press_torn(terminal: &mut Terminal) -> Duration {
    terminal.press("\x1b");
    let start = Instant::now();
    thread::sleep(Duration::from_millis(5));
    terminal.press("[B");
    start.elapsed()
}

#[test]
fn a_torn_escape_sequence_still_moves_the_marker_down() {
    let (home, reader) = (Home::new(), Reader::new("en"));
    let mut terminal = at_home(&home, &reader);
    for _ in 0..5 {
        let (row, _) = terminal.wait_selected();
        let torn = press_torn(&mut terminal);
        let moved = terminal.wait_for("the marker to move, or the sequence to be typed", |screen| match selected(screen) {
            Some((now, _)) if now == row + 1 => Some(true),
            _ => shows(screen, "[B").then_some(false),
        });
        // On a busy machine the moment may have grown too long; then it was no torn sequence.
        if moved || torn < Duration::from_millis(12) {
            assert!(moved, "{}", terminal.picture());
            return;
        }
        terminal.press(CTRL_U);
        terminal.wait_gone("[B");
    }
}

#[test]
fn at_the_end_of_a_network_torn_sequences_have_more_time() {
    let (home, reader) = (Home::new(), Reader::new("en"));
    let mut terminal = home.start_remotely(&locale("en"), &[]);
    terminal.wait_text(&reader.words.get("home-welcome"));
    terminal.wait_calm();
    let (row, _) = terminal.wait_selected();
    press_torn(&mut terminal);
    terminal.wait_for("the next row", |screen| selected(screen).is_some_and(|now| now.0 == row + 1).then_some(()));
    terminal.press("\x1b");
    terminal.press("[");
    terminal.press("A");
    terminal.wait_for("the row before", |screen| selected(screen).is_some_and(|now| now.0 == row).then_some(()));
}

#[test]
fn pasted_text_goes_into_the_field_and_confirms_nothing() {
    let (home, reader) = (Home::new(), Reader::new("ja"));
    let mut terminal = opened(&home, "ja", &["share_capital"]);
    wait_question(&terminal, &reader, "share_capital");
    terminal.press("\x1b[200~12,000\r\n\x1b[201~");
    terminal.wait_text("> 12,000");
    terminal.wait_calm();
    assert_eq!(terminal.cursor().0, 3 + 6);
    assert!(matches!(terminal.read(|screen| reader.place(screen)), Some(Place::Question(name, _)) if name == "share_capital"));
    terminal.press(CTRL_D);
    terminal.wait_text(&reader.words.get("entry-note"));
    terminal.press("\x1b[200~銀行に\n確認\x07中\x1b[201~");
    terminal.wait_text("> 銀行に 確認中");
}

#[test]
fn nothing_is_written_while_nobody_does_anything() {
    let (home, reader) = (Home::new(), Reader::new("ja"));
    let terminal = opened(&home, "ja", &["share_capital"]);
    wait_question(&terminal, &reader, "share_capital");
    let before = terminal.bytes();
    thread::sleep(Duration::from_millis(600));
    assert_eq!(terminal.bytes(), before);
}

#[test]
fn moving_the_marker_writes_few_bytes() {
    let (home, reader) = (Home::new(), Reader::new("ja"));
    let mut terminal = opened(&home, "ja", &[]);
    wait_settled(&terminal, &reader);
    let (row, _) = terminal.wait_selected();
    let before = terminal.bytes();
    terminal.press(DOWN);
    terminal.wait_for("the next row", |screen| selected(screen).is_some_and(|now| now.0 == row + 1).then_some(()));
    terminal.wait_calm();
    let written = terminal.bytes() - before;
    println!("one move of the marker: {written} bytes");
    assert!(written <= 200, "{written} bytes");
}

#[test]
fn a_key_that_does_nothing_writes_nothing_that_shows() {
    let (home, reader) = (Home::new(), Reader::new("ja"));
    let mut terminal = opened(&home, "ja", &[]);
    wait_settled(&terminal, &reader);
    let (before, picture) = (terminal.bytes(), terminal.picture());
    terminal.press_and_settle("Z");
    let written = terminal.bytes() - before;
    println!("a key that does nothing: {written} bytes");
    assert_eq!(terminal.picture(), picture);
    assert!(written <= 40, "{written} bytes");
}

#[test]
fn facts_of_the_interview_are_told_apart_by_their_questions() {
    // What the tests here rest on: no two questions have the same words.
    for language in ["ja", "en"] {
        let reader = Reader::new(language);
        let wording = reader.wording();
        let texts: Vec<String> =
            reader.questions().map(|question| wording.question(reader.interview.model.vocabulary.def(question.key))).collect();
        assert_eq!(texts.iter().collect::<BTreeSet<_>>().len(), texts.len());
        assert!(reader.questions().any(|question| matches!(question.key, Key::Field(..))));
    }
}
