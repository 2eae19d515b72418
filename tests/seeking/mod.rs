//! Whom to turn to, on the full screen: the short interview answered question by question, the list by blocks, the page of an
//! organisation and its links, the search of the directory, a letter changed and written, and what is exported in the end.

use std::collections::BTreeMap;
use std::fs;
use std::process::Command;

use madoguchi::data::DataFiles;
use madoguchi::domain::placement::ORDER;
use madoguchi::text::Words;
use madoguchi::text::layout::truncate;
use serde_json::{Value, json};

use crate::common::scenario;
use crate::player::{Person, Reader, locale, wait_question, wait_settled};
use crate::pty::{self, CTRL_U, DOWN, ENTER, ESC, Home, PAGE_DOWN, TAB, selected, shows, squeezed};

/// Cells of a name on the list at 80 columns: beside margins, mark, number and day.
const NAME_CELLS: usize = 80 - 2 - 2 - 3 - 12;
/// The block of candidate regions, which is folded at first.
const CANDIDATES: u8 = 10;

/// A company that looks for somebody to turn to.
struct Seeker {
    scenario: &'static str,
    language: &'static str,
    name: &'static str,
}

const SEAFOOD: Seeker = Seeker { scenario: "support/mie-seafood-to-basque-country", language: "ja", name: "株式会社見本水産" };
const SOFTWARE: Seeker = Seeker { scenario: "support/nrw-software-company-to-tokyo", language: "en", name: "Muster Software GmbH" };

/// What a checklist proposes, block by block.
fn blocks(checklist: &Value) -> BTreeMap<String, Vec<String>> {
    let mut blocks: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for item in checklist["items"].as_array().expect("items") {
        if let Some(block) = item["block"].as_u64() {
            blocks.entry(block.to_string()).or_default().push(item["id"].as_str().expect("an id").to_owned());
        }
    }
    blocks
}

/// Compares the proposals of an exported checklist with those worked out by hand: every block complete and in order.
pub fn compare_network(checklist: &Value, company: &Value) {
    let expect = &company["expect"];
    let expected: BTreeMap<String, Vec<String>> = serde_json::from_value(expect["blocks"].clone()).expect("blocks of ids");
    assert_eq!(blocks(checklist), expected);
    assert_eq!(checklist["first_contacts"], expect["first_contacts"]);
    let item = |id: &str| {
        let found = checklist["items"].as_array().expect("items").iter().find(|item| item["id"] == id);
        found.unwrap_or_else(|| panic!("{id} is missing"))
    };
    let part = |name: &str| expect[name].as_object().cloned().unwrap_or_default();
    for (id, rank) in &part("ranks") {
        assert_eq!(item(id)["rank"], *rank, "{id}");
    }
    for (id, reason) in &part("reasons") {
        assert_eq!(item(id)["reason"], *reason, "{id}");
    }
    for (id, day) in &part("due") {
        assert_eq!(item(id)["due"]["date"], *day, "{id}");
    }
    for (id, before) in &part("after") {
        assert_eq!(item(id)["after"], *before, "{id}");
    }
    for (id, status) in &part("items") {
        assert_eq!(item(id)["status"], *status, "{id}");
    }
}

/// Compares the proposals of an exported checklist with those that the program makes of the same answers without any screen.
pub fn compare_with_answers_file(home: &Home, checklist: &Value, interview: &str, answers: &Value) {
    let file = home.work().join("answers.json");
    fs::write(&file, json!({"interview": interview, "answers": answers}).to_string()).expect("the answers are written");
    let mut command = Command::new(env!("CARGO_BIN_EXE_madoguchi"));
    command.env_clear().env("HOME", home.work()).env("MADOGUCHI_CASES", home.cases()).env("MADOGUCHI_TODAY", "2026-11-21");
    let ran = command.args(["checklist", "--format", "json", "--answers"]).arg(&file).output().expect("the program runs");
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    let other: Value = serde_json::from_slice(&ran.stdout).expect("JSON");
    assert_eq!(blocks(checklist), blocks(&other));
    assert_eq!(checklist["first_contacts"], other["first_contacts"]);
    assert!(!blocks(checklist).is_empty() || checklist["first_contacts"] == json!([]));
}

/// A person whose interview is over.
struct Visit<'a> {
    person: Person<'a>,
    home: &'a Home,
    company: &'a Value,
}

impl Visit<'_> {
    fn words(&self) -> &Words {
        &self.person.reader.words
    }

    fn word(&self, key: &str) -> String {
        self.words().get(key)
    }

    fn press(&mut self, keys: &str) {
        self.person.terminal.press(keys);
    }

    fn wait_text(&self, text: &str) {
        self.person.terminal.wait_text(text);
    }

    /// Waits for a screen by its title in the first row.
    fn wait_screen(&self, key: &str) {
        let title = self.word(key);
        self.person.terminal.wait_for(&title, |screen| pty::rows(screen, 0, 80)[0].contains(&title).then_some(()));
        self.person.terminal.wait_calm();
    }

    /// Waits for the list. Pages are named after it, but on a page Enter does nothing or opens a link.
    fn wait_list(&self) {
        let open = [("key", self.word("key-enter")), ("what", self.word("do-confirm"))];
        self.wait_text(&self.words().with("key-does", &open.each_ref().map(|(name, value)| (*name, value.as_str()))));
        self.wait_screen("screen-network");
    }

    /// The name of an item as lists show it.
    fn name(&self, id: &str) -> String {
        let title = self.person.reader.wording().title(id, None);
        truncate(title.split(" (").next().expect("a title"), NAME_CELLS)
    }

    /// A reason in words, with the company's own places, field and goal.
    fn why(&self, reason: &str) -> String {
        let (reader, answers) = (self.person.reader, &self.company["answers"]);
        let option = |fact: &str, answer: &Value| reader.wording().option(reader.def(fact), answer.as_str().expect("an option"));
        let values = [
            ("home", option("home_region", &answers["home_region"])),
            ("target", option("target_region", &answers["target_region"])),
            ("sectors", option("sectors", &answers["sectors"][0])),
            ("goals", option("support_goals", &answers["support_goals"][0])),
        ];
        self.words().with(reason, &values.each_ref().map(|(name, value)| (*name, value.as_str())))
    }

    /// The heading of a block.
    fn heading(&self, block: u8, count: usize, folded: bool) -> String {
        let key = if folded { "block-folded" } else { "block-open" };
        self.words().counted(key, count, &[("block", &self.person.reader.wording().block(block))])
    }

    /// Every row of the list, from the first to the last.
    fn all_rows(&mut self) -> Vec<String> {
        let count = self.position();
        let terminal = &mut self.person.terminal;
        terminal.press_and_settle("\x1b[H");
        let mut rows = vec![terminal.wait_selected()];
        while count.is_none_or(|count| rows.len() < count) {
            let before = (terminal.wait_selected(), terminal.picture());
            terminal.press(DOWN);
            let start = std::time::Instant::now();
            while (terminal.wait_selected(), terminal.picture()) == before {
                if start.elapsed() > std::time::Duration::from_secs(2) {
                    return rows.into_iter().map(|(_, row)| row).collect();
                }
                std::thread::sleep(std::time::Duration::from_millis(3));
            }
            terminal.wait_calm();
            rows.push(terminal.wait_selected());
        }
        rows.into_iter().map(|(_, row)| row).collect()
    }

    /// How many rows the list has, where it says so above it.
    fn position(&self) -> Option<usize> {
        let rows = self.person.terminal.read(|screen| pty::rows(screen, 0, 80));
        rows.iter().find_map(|row| row.trim_end_matches('-').rsplit_once('/')?.1.trim().parse().ok())
    }

    /// Selects an entry on the list.
    fn select(&mut self, id: &str) {
        let name = self.name(id);
        self.person.terminal.select(&name, |row| row.contains(&name));
    }

    /// Compares the list with blocks: their headings, and below them their entries in order.
    fn compare_list(&mut self, blocks: &BTreeMap<String, Vec<String>>, folded: &[u8]) {
        let mut expected = Vec::new();
        for block in ORDER {
            let Some(ids) = blocks.get(&block.to_string()) else { continue };
            expected.push(self.heading(block, ids.len(), folded.contains(&block)));
            if !folded.contains(&block) {
                expected.extend(ids.iter().map(|id| self.name(id)));
            }
        }
        let rows = self.all_rows();
        assert_eq!(rows.len(), expected.len(), "{rows:#?}\n{expected:#?}");
        for (row, expected) in rows.iter().zip(&expected) {
            assert!(row.contains(expected), "{expected:?} is expected, not {row:?}");
        }
        // First contacts are numbered.
        for (index, contact) in self.company["expect"]["first_contacts"].as_array().expect("contacts").iter().enumerate() {
            let numbered = format!("{}. {}", index + 1, self.name(contact.as_str().expect("an id")));
            assert!(rows.iter().any(|row| row.starts_with(&numbered)), "{numbered:?} is not among {rows:#?}");
        }
    }

    /// Presses Tab until a link is selected.
    fn select_link(&mut self, id: &str) {
        let name = format!("- {}", self.person.reader.wording().entry_name(id));
        for _ in 0..30 {
            self.person.terminal.press_and_settle(TAB);
            if self.person.terminal.wait_selected().1 == name {
                return;
            }
        }
        panic!("there is no link {name}\n{}", self.person.terminal.picture());
    }

    /// Waits for the page where a link is selected, as it was left.
    fn wait_link(&self, id: &str) {
        let name = format!("- {}", self.person.reader.wording().entry_name(id));
        self.person.terminal.wait_for(&name, |screen| selected(screen).is_some_and(|(_, row)| row == name).then_some(()));
    }

    /// Waits for the page of an entry.
    fn wait_page(&self, id: &str) {
        let wording = self.person.reader.wording();
        let title = wording.title(id, None);
        self.wait_screen("screen-network");
        self.wait_text(&title);
        let summary = wording.item_text(id, "summary").expect("a summary");
        self.wait_text(summary.split(['。', '.']).next().expect("a sentence"));
    }

    /// Searches the directory and opens what is found first.
    fn search(&mut self, query: &str, id: &str) {
        self.press(CTRL_U);
        self.press(query);
        self.wait_text(&format!("{} {query}", self.word("directory-search")));
        let name = self.person.reader.wording().entry_name(id);
        self.person
            .terminal
            .wait_for(&format!("{name} found"), |screen| selected(screen).is_some_and(|(_, row)| row.starts_with(&name)).then_some(()));
        self.press(ENTER);
        self.wait_page(id);
    }
}

/// Answers the whole short interview, gives the name of the company on the page of answers, and hands over.
fn after_the_interview(seeker: &Seeker, visit: impl FnOnce(Visit<'_>)) {
    let company = scenario(seeker.scenario);
    let (home, reader) = (Home::new(), Reader::of("support", seeker.language));
    let terminal = home.start(&locale(seeker.language), &[]);
    let answers = &company["answers"];
    let mut person = Person { reader: &reader, terminal, answers, told: BTreeMap::new(), asked: Vec::new(), unknown: &[] };
    person.terminal.wait_text(&reader.words.get("home-welcome"));
    person.take(&reader.words.with("home-new", &[("interview", &reader.wording().interview_title())]));
    assert!(person.on("home_country"));
    person.answer_until(None);
    let all: Vec<&String> = answers.as_object().expect("answers").keys().collect();
    assert!(person.asked.iter().all(|fact| all.contains(&fact)), "{:?}", person.asked);

    person.terminal.press("r");
    person.terminal.wait_text(&reader.words.get("screen-review"));
    let label = reader.wording().label(reader.def("asking_organisation"));
    person.terminal.select(&label, |row| row.starts_with(&label));
    person.terminal.press(ENTER);
    wait_question(&person.terminal, &reader, "asking_organisation");
    person.terminal.press(seeker.name);
    person.terminal.wait_text(&format!("> {}", seeker.name));
    person.terminal.press(ENTER);
    person.terminal.wait_text(&reader.words.get("screen-review"));
    person.terminal.press(ESC);
    wait_settled(&person.terminal, &reader);
    visit(Visit { person, home: &home, company: &company });
}

fn expected_blocks(company: &Value) -> BTreeMap<String, Vec<String>> {
    serde_json::from_value(company["expect"]["blocks"].clone()).expect("blocks of ids")
}

/// Takes the checklist away as JSON and leaves; gives what was written.
fn exported(mut visit: Visit<'_>) -> Value {
    let words = &visit.person.reader.words;
    visit.person.take(&words.get("settled-export"));
    visit.wait_text(&words.get("export-file"));
    visit.person.take_format("json");
    visit.wait_text(&words.with("export-done", &[("path", "")]));
    let text = fs::read_to_string(visit.home.work().join("checklist.json")).expect("the checklist was written");
    visit.person.take(&words.get("settled-home"));
    visit.wait_text(&words.get("home-welcome"));
    visit.person.take(&words.get("home-quit"));
    assert_eq!(visit.person.terminal.wait_exit(), 0);
    serde_json::from_str(&text).expect("JSON")
}

#[test]
fn a_seafood_maker_finds_whom_to_turn_to_in_japanese() {
    after_the_interview(&SEAFOOD, |mut visit| {
        let blocks = expected_blocks(visit.company);
        visit.person.take(&visit.word("settled-network"));
        visit.wait_list();
        visit.compare_list(&blocks, &[]);

        // What the selected line is about is told below the list.
        visit.select("org-basque-gov");
        visit.wait_text(&visit.why("support-why-region-pair-sector"));

        visit.press(ENTER);
        visit.wait_page("org-basque-gov");
        visit.select_link("mou-mie-basque");
        visit.press(ENTER);
        visit.wait_page("mou-mie-basque");
        visit.press(PAGE_DOWN);
        visit.wait_text(&visit.word("support-agreement-caution"));
        visit.press(ESC);
        visit.wait_link("mou-mie-basque");
        visit.press(ESC);
        visit.wait_list();
        let name = visit.name("org-basque-gov");
        assert!(visit.person.terminal.wait_selected().1.contains(&name), "the list is where it was");

        // The directory knows names that are no longer used, and names in kana however they are typed.
        visit.press("o");
        visit.wait_screen("screen-directory");
        visit.search("EnergieAgentur", "org-ea-nrw");
        visit.wait_text(&visit.word("entry-not-proposed"));
        visit.select_link("org-nrw-energy4climate");
        visit.press(ESC);
        visit.wait_screen("screen-directory");
        visit.search("るくすいのべーしょん", "org-luxinnovation");
        visit.press(ESC);
        visit.wait_screen("screen-directory");
        visit.search("ｳﾞｨﾀｺﾞﾗ", "org-vitagora");
        visit.press(ESC);
        visit.wait_screen("screen-directory");
        visit.press(CTRL_U);
        visit.press("存在しない団体");
        visit.wait_text(&visit.word("entry-nothing-found"));
        visit.press(ESC);
        visit.wait_list();

        letter_to_the_basque_government(&mut visit);
        visit.press(ESC);
        visit.wait_list();
        visit.press(ESC);
        wait_settled(&visit.person.terminal, visit.person.reader);
        let (home, company) = (visit.home, visit.company);
        let checklist = exported(visit);
        assert_eq!(checklist["interview"], "support");
        assert_eq!(checklist["language"], "ja");
        assert_eq!(checklist["complete"], true);
        compare_network(&checklist, company);
        compare_with_answers_file(home, &checklist, "support", &company["answers"]);
    });
}

/// The lines of the letters in a language.
fn of_letters(language: &str) -> Words {
    Words::of_letters(&DataFiles::built_in(), language).expect("the words load")
}

fn letter_to_the_basque_government(visit: &mut Visit<'_>) {
    visit.select("org-basque-gov");
    visit.press(ENTER);
    visit.wait_page("org-basque-gov");
    visit.press("m");
    visit.wait_screen("screen-letter");
    visit.wait_text(&visit.word("draft-about"));
    // A line of the signature is filled in.
    let spanish = of_letters("es");
    let signature = spanish.get("letter-signature");
    let line = signature.lines().next().expect("a line");
    visit.person.terminal.select(line, |row| row == line);
    visit.press(ENTER);
    visit.wait_text(&format!("> {line}"));
    visit.press(CTRL_U);
    visit.press("見本花子 (Hanako Mihon)");
    visit.wait_text("> 見本花子 (Hanako Mihon)");
    visit.press(ENTER);
    visit
        .person
        .terminal
        .wait_for("the line changed", |screen| selected(screen).is_some_and(|(_, row)| row == "見本花子 (Hanako Mihon)").then_some(()));
    visit.press("x");
    let file = visit.home.work().join(format!("{}-org-basque-gov.txt", visit.home.only_case().id));
    visit.wait_text(&visit.words().with("export-done", &[("path", "")]));
    visit.person.terminal.wait_for("the file", |_| file.exists().then_some(()));
    let text = fs::read_to_string(&file).expect("the letter was written");
    let subject = spanish.with("letter-subject", &[("company", SEAFOOD.name), ("target", &spanish.get("letter-place-es_basque_country"))]);
    assert!(text.starts_with(&format!("{subject}\n\n")), "{text}");
    assert!(text.contains("\n見本花子 (Hanako Mihon)\n") && !text.contains(line), "{text}");
    assert!(text.contains("31 de marzo de 2027"), "the day of the trip: {text}");
    assert!(text.contains(&spanish.get("letter-place-jp_mie")), "where they are at home: {text}");
    assert!(
        text.contains(&spanish.with(
            "letter-introduction-sectors",
            &[
                ("company", SEAFOOD.name),
                ("kind", &spanish.get("letter-kind-sme")),
                ("home", &spanish.get("letter-place-jp_mie")),
                ("sectors", &spanish.get("letter-sector-food")),
            ]
        )),
        "{text}"
    );
    assert!(text.ends_with('\n') && !text.contains('\u{2068}'), "plain lines: {text}");

    // Another line, then back: what is in no file is not lost without a word.
    visit.press("i");
    visit.press("P. D.");
    visit.wait_text("> P. D.");
    visit.press(ENTER);
    visit.person.terminal.wait_for("the new line", |screen| selected(screen).is_some_and(|(_, row)| row == "P. D.").then_some(()));
    visit.press(ESC);
    visit.wait_text(&visit.word("draft-unsaved"));
    visit.press(ESC);
    visit.wait_page("org-basque-gov");
    assert!(!visit.person.terminal.read(|screen| shows(screen, &visit.word("draft-unsaved"))), "the warning is gone with the draft");
    assert_eq!(fs::read_to_string(&file).expect("the letter is there"), text, "the file is as it was written");

    // A second draft goes to a file of its own, and when it is written again, to the same one.
    visit.press("m");
    visit.wait_screen("screen-letter");
    visit.press("x");
    let second = visit.home.work().join(format!("{}-org-basque-gov-2.txt", visit.home.only_case().id));
    visit.person.terminal.wait_for("the second file", |_| second.exists().then_some(()));
    assert!(fs::read_to_string(&second).expect("the second letter is there").contains(line), "the second draft is as it came");
    visit.press("i");
    visit.press("P. D.");
    visit.wait_text("> P. D.");
    visit.press(ENTER);
    visit.press("x");
    let changed = || fs::read_to_string(&second).is_ok_and(|text| text.contains("\nP. D.\n"));
    visit.person.terminal.wait_for("the second file changed", |_| changed().then_some(()));
    visit.press(ESC);
    visit.wait_page("org-basque-gov");
    assert_eq!(fs::read_to_string(&file).expect("the letter is there"), text, "the first letter is as it was written");
    let letters = fs::read_dir(visit.home.work()).expect("the folder").flatten();
    assert_eq!(letters.filter(|file| file.file_name().to_string_lossy().contains("org-basque-gov")).count(), 2);
}

#[test]
fn candidate_regions_are_folded_until_somebody_wants_to_see_them() {
    after_the_interview(&SEAFOOD, |mut visit| {
        visit.press("r");
        visit.wait_screen("screen-review");
        let reader = visit.person.reader;
        let label = reader.wording().label(reader.def("target_region"));
        visit.person.terminal.select(&label, |row| row.starts_with(&label));
        visit.press(ENTER);
        wait_question(&visit.person.terminal, reader, "target_region");
        let open = reader.wording().option(reader.def("target_region"), "open");
        visit.person.take(&open);
        visit.wait_screen("screen-review");
        visit.press("w");
        visit.wait_list();
        let block = reader.wording().block(CANDIDATES);
        visit.person.terminal.select(&block, |row| row.contains(&block));
        let folded = visit.person.terminal.wait_selected().1;
        assert!(folded.starts_with('+'), "{folded}");
        visit.wait_text(&reader.wording().block_about(CANDIDATES));
        let name = visit.name("org-basque-gov");
        assert!(!visit.all_rows().iter().any(|row| row.contains(&name)));
        visit.person.terminal.select(&block, |row| row.contains(&block));
        visit.press(ENTER);
        visit
            .person
            .terminal
            .wait_for("the block opened", |screen| selected(screen).is_some_and(|(_, row)| row.starts_with('-')).then_some(()));
        assert!(visit.all_rows().iter().any(|row| row.contains(&name)));
        visit.select("org-basque-gov");
        visit.press(ENTER);
        visit.wait_page("org-basque-gov");
        let page = visit.person.terminal.picture();
        assert!(squeezed(&page).contains(&squeezed(&reader.wording().option(reader.def("target_country"), "ES"))), "{page}");
    });
}

#[test]
fn a_software_company_finds_whom_to_turn_to_in_english() {
    after_the_interview(&SOFTWARE, |mut visit| {
        let blocks = expected_blocks(visit.company);
        visit.person.take(&visit.word("settled-network"));
        visit.wait_list();
        visit.compare_list(&blocks, &[]);

        // A block is folded and opened again.
        let heading = visit.heading(12, blocks["12"].len(), false);
        visit.person.terminal.select(&heading, |row| row == heading);
        visit.wait_text(&visit.person.reader.wording().block_about(12));
        visit.press(ENTER);
        visit.wait_text(&visit.heading(12, blocks["12"].len(), true));
        visit.compare_list(&blocks, &[12]);
        let block = visit.person.reader.wording().block(12);
        visit.person.terminal.select(&block, |row| row.contains(&block));
        visit.press(ENTER);
        visit.wait_text(&heading);

        visit.select("org-tmg-bila");
        visit.press(ENTER);
        visit.wait_page("org-tmg-bila");
        visit.select_link("mou-tokyo-nrw");
        visit.press(ENTER);
        visit.wait_page("mou-tokyo-nrw");
        visit.press(ESC);
        visit.wait_link("mou-tokyo-nrw");
        visit.press(ESC);
        visit.wait_list();

        visit.press("o");
        visit.wait_screen("screen-directory");
        visit.search("energieagentur nrw", "org-ea-nrw");
        visit.press(ESC);
        visit.wait_screen("screen-directory");
        visit.search("ヴィタゴラ", "org-vitagora");
        visit.press(ESC);
        visit.wait_screen("screen-directory");
        visit.press(ESC);
        visit.wait_list();

        visit.select("mou-tokyo-nrw");
        visit.press(ENTER);
        visit.wait_page("mou-tokyo-nrw");
        assert!(!visit.person.terminal.read(|screen| shows(screen, &visit.word("do-letter"))), "nobody writes to an agreement");
        visit.press(ESC);
        visit.wait_list();

        letter_to_tokyo(&mut visit);
        visit.press(ESC);
        visit.wait_list();
        visit.press(ESC);
        wait_settled(&visit.person.terminal, visit.person.reader);
        let (home, company) = (visit.home, visit.company);
        let checklist = exported(visit);
        assert_eq!(checklist["language"], "en");
        compare_network(&checklist, company);
        compare_with_answers_file(home, &checklist, "support", &company["answers"]);
    });
}

/// To an office of Tokyo the letter is in Japanese, whatever language the screen speaks.
fn letter_to_tokyo(visit: &mut Visit<'_>) {
    visit.select("org-tmg-bila");
    visit.press(ENTER);
    visit.wait_page("org-tmg-bila");
    visit.press("m");
    visit.wait_screen("screen-letter");
    // A file that cannot be written keeps nothing: leaving is asked back.
    let file = visit.home.work().join(format!("{}-org-tmg-bila.txt", visit.home.only_case().id));
    fs::create_dir(&file).expect("a folder in the way");
    visit.press("d");
    visit.press("x");
    visit.wait_text("org-tmg-bila.txt");
    visit.person.terminal.wait_calm();
    visit.press(ESC);
    visit.wait_text(&visit.word("draft-unsaved"));
    fs::remove_dir(&file).expect("the folder goes away");
    visit.press("x");
    visit.wait_text(&visit.words().with("export-done", &[("path", "")]));
    visit.person.terminal.wait_for("the file", |_| file.exists().then_some(()));
    let text = fs::read_to_string(&file).expect("the letter was written");
    let japanese = of_letters("ja");
    let subject = japanese.with("letter-subject", &[("company", SOFTWARE.name), ("target", &japanese.get("letter-place-jp_tokyo"))]);
    assert!(!text.contains(&subject), "the line was deleted: {text}");
    assert!(text.contains(SOFTWARE.name) && text.contains("2027年4月1日"), "{text}");
    assert!(text.contains(visit_name(visit, "org-tmg-bila", "ja").as_str()), "{text}");
    visit.press(ESC);
    visit.wait_page("org-tmg-bila");
}

fn visit_name(visit: &Visit<'_>, id: &str, language: &str) -> String {
    visit.person.reader.wording().entry(id).expect("an entry").name(language).to_owned()
}
