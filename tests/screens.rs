//! Every screen, drawn without a terminal: as pictures in Japanese and English, beside facts that hold for each of them:
//! nothing is cut off unmarked, every key that works is told, the cursor is placed, no word stands in the code.
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)]

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::rc::Rc;
use std::sync::Arc;

use common::{TODAY, case_of, case_with, interview_named, new_case_of, scenario};
use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};
use madoguchi::case::file::CaseFile;
use madoguchi::case::lock::Holder;
use madoguchi::case::store::StoreError;
use madoguchi::data::DataFiles;
use madoguchi::domain::directory::{Entry as DirectoryEntry, Party};
use madoguchi::domain::evaluate::Status;
use madoguchi::domain::placement::ORDER;
use madoguchi::interview::replay::EstimatesWanted;
use madoguchi::interview::script::Interview;
use madoguchi::letter;
use madoguchi::session::Session;
use madoguchi::text::Words;
use madoguchi::text::layout::{pad, width};
use madoguchi::tui::{CaseLine, Effect, Message, State, Target, draw, home, update};
use madoguchi::workplace::{Environment, Setup};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use ratatui::layout::Position;
use ratatui::style::Modifier;
use serde_json::{Value, json};
use tempfile::TempDir;

const SIZES: [(u16, u16); 2] = [(80, 24), (140, 40)];

/// The program without terminal and disk, in one language.
struct World {
    language: String,
    /// A folder laid over the built-in files.
    overlay: Option<TempDir>,
}

impl World {
    fn speaking(language: &str) -> Self {
        Self { language: language.to_owned(), overlay: None }
    }

    fn data(&self) -> DataFiles {
        let built_in = DataFiles::built_in();
        match &self.overlay {
            Some(folder) => built_in.overlaid_with(folder.path()).expect("the folder can be read"),
            None => built_in,
        }
    }

    fn words(&self, language: &str) -> Words {
        Words::load(&self.data(), language).expect("the words load")
    }

    fn home(&self) -> Desk<'_> {
        let overlay = self.overlay.iter().flat_map(|folder| ["--data".into(), folder.path().into()]);
        let environment = Environment {
            arguments: overlay.chain(["--lang".into(), self.language.clone().into()]).collect(),
            variable: |_| None,
            stdin_is_terminal: true,
            stdout_is_terminal: true,
            now: common::now,
            today: TODAY,
            user: "hanako@example".to_owned(),
            data_directory: None,
        };
        let setup = Setup::new(&environment).expect("the program is set up");
        let mut state = home(&setup, Rc::new(self.words(&self.language)), cases());
        state.folder = "/home/hanako/luxembourg".into();
        Desk { world: self, state }
    }

    fn open(&self, case: CaseFile) -> Desk<'_> {
        let mut desk = self.home();
        desk.open(case);
        desk
    }

    /// The web shop with some answers missing; the first missing one is asked.
    fn without(&self, left_out: &[&str]) -> Desk<'_> {
        let mut case = case_with(&self.language, &scenario("web-shop-sarl-2026")["answers"], left_out);
        case.estimates = EstimatesWanted::Now;
        self.open(case)
    }

    /// Another company with some answers missing, amounts wanted.
    fn company(&self, name: &str, left_out: &[&str]) -> Desk<'_> {
        let mut case = case_with(&self.language, &scenario(name)["answers"], left_out);
        case.estimates = EstimatesWanted::Now;
        self.open(case)
    }

    /// A company that looks for somebody to turn to, with some answers missing.
    fn seeker(&self, name: &str, left_out: &[&str]) -> Desk<'_> {
        self.seeker_with(&scenario(&format!("support/{name}"))["answers"], left_out)
    }

    fn seeker_with(&self, answers: &Value, left_out: &[&str]) -> Desk<'_> {
        self.open(case_of(&interview_named("support"), &self.language, answers, left_out))
    }

    /// A case with these answers only.
    fn with(&self, answers: &Value) -> Desk<'_> {
        self.open(case_with(&self.language, answers, &[]))
    }
}

/// Saved cases of all sorts.
fn cases() -> Vec<CaseLine> {
    let case = |id: &str, title: &str, answered, locked_by: Option<&str>| CaseLine {
        id: id.to_owned(),
        title: title.to_owned(),
        interview: "luxembourg".to_owned(),
        updated: "2026-11-20".to_owned(),
        answered,
        locked_by: locked_by.map(str::to_owned),
        damaged: false,
    };
    let damaged = CaseLine { interview: String::new(), updated: String::new(), damaged: true, ..case("20261001-p8ws", "", 0, None) };
    vec![
        case("20261120-k3f9", "株式会社見本商会ルクセンブルク準備室", 12, None),
        case("20261119-m2t7", "Example Software S.à r.l.", 1, Some("taro@example")),
        case("20261118-x9yz", "", 0, None),
        case("20261117-q4rt", "Muster und Söhne Werkzeugmaschinen Vertriebsgesellschaft Luxemburg", 31, None),
        damaged,
    ]
}

/// One person's program: keys go in, effects are carried out as far as screens show them.
struct Desk<'a> {
    world: &'a World,
    state: State,
}

impl Desk<'_> {
    fn open(&mut self, case: CaseFile) {
        let interview = Arc::new(Interview::load(&self.world.data(), &case.interview).expect("the interview loads"));
        let session = Session::new(interview, case, TODAY, "hanako@example".to_owned());
        self.tell(Message::Opened(Box::new(session)));
    }

    fn tell(&mut self, message: Message) {
        for effect in update(&mut self.state, message) {
            match effect {
                Effect::NewCase(interview) => self.open(new_case_of(&interview_named(&interview), &self.world.language)),
                Effect::Speak(language) => {
                    let words = self.world.words(&language);
                    self.tell(Message::Spoken(Rc::new(words)));
                }
                Effect::Export(_, path) => {
                    let text = self.state.words.with("export-done", &[("path", &path.display().to_string())]);
                    self.tell(Message::Done(text));
                }
                Effect::Draft(body) => self.draft(&body),
                Effect::WriteLetter(_, Target::New(path) | Target::Same(path)) => self.tell(Message::LetterWritten(path)),
                Effect::CloseCase => self.tell(Message::Closed(cases())),
                Effect::Save | Effect::OpenCase(_) | Effect::RestoreCase(_) | Effect::Suspend | Effect::Quit => {}
            }
        }
    }

    fn draft(&mut self, body: &str) {
        let session = self.state.session.as_ref().expect("a case");
        let directory = &session.interview.model.directory;
        let entry = directory.entry(body).expect("an entry");
        let words = Words::of_letters(&self.world.data(), &letter::language_of(directory, entry)).expect("the words load");
        let checklist = &self.state.standing.as_ref().expect("a checklist").checklist;
        let agreement = letter::agreement_for(checklist, directory, body);
        let letter = letter::draft(&words, &session.replay().evaluator, entry, agreement);
        self.tell(Message::Drafted(Box::new(letter)));
    }

    fn press(mut self, code: KeyCode) -> Self {
        // Lists and pages learn from the last frame how much is in sight.
        Drawn::of(&self.state, 80, 24);
        self.tell(Message::Key(KeyEvent::new(code, KeyModifiers::NONE)));
        self
    }

    fn times(self, count: usize, code: KeyCode) -> Self {
        (0..count).fold(self, |desk, _| desk.press(code))
    }

    fn ctrl(mut self, letter: char) -> Self {
        self.tell(Message::Key(KeyEvent::new(KeyCode::Char(letter), KeyModifiers::CONTROL)));
        self
    }

    fn typing(self, text: &str) -> Self {
        text.chars().fold(self, |desk, c| desk.press(KeyCode::Char(c)))
    }

    /// That the next question is the one a scene is about.
    fn asks(self, name: &str) -> Self {
        let session = self.state.session.as_ref().expect("a case");
        let next = self.state.standing.as_ref().and_then(|standing| standing.next);
        let next = next.map(|path| session.facts.path_name(&session.interview.model.vocabulary, path));
        assert_eq!(next.as_deref(), Some(name).filter(|name| !name.is_empty()));
        self
    }

    fn settled(self) -> Self {
        self.asks("")
    }

    /// Presses Down until the row of an answer is selected on the page of answers.
    fn review_row(self, name: &str) -> Self {
        let label = {
            let session = self.state.session.as_ref().expect("a case");
            let wording = self.state.wording().expect("words");
            let vocabulary = &session.interview.model.vocabulary;
            format!("   {}", pad(&wording.label(vocabulary.def(vocabulary.key(name).expect("a fact"))), 34))
        };
        let mut desk = self.press(KeyCode::Char('r'));
        for _ in 0..300 {
            let drawn = Drawn::of(&desk.state, 140, 40);
            if drawn.selected().is_some_and(|row| drawn.row(row).starts_with(&label)) {
                return desk;
            }
            desk = desk.press(KeyCode::Down);
        }
        panic!("{label} is not on the page of answers");
    }

    fn estimate_row(self, id: &str) -> Self {
        let estimates = &self.state.standing.as_ref().expect("a checklist").checklist.estimates;
        let at = estimates.iter().position(|estimate| estimate.id == id).expect("an estimate");
        self.press(KeyCode::Char('e')).times(at, KeyCode::Down)
    }

    /// Opens the page of an item from the checklist.
    fn item(self, id: &str) -> Self {
        let is_it = |row: &Option<String>| row.as_ref().is_some_and(|key| key.split('@').next() == Some(id));
        let at = list_rows(&self.state).iter().position(is_it).expect("an item");
        self.press(KeyCode::Char('c')).times(at, KeyCode::Down).press(KeyCode::Enter)
    }

    /// Opens the page of an entry from the directory.
    fn entry(self, id: &str) -> Self {
        let mut desk = self.press(KeyCode::Char('o')).typing(id);
        desk = desk.press(KeyCode::Enter);
        let name = directory_entry(&desk.state, id).name(&desk.world.language).to_owned();
        assert!(squeezed(&Drawn::of(&desk.state, 140, 40).rows().concat()).contains(&squeezed(&name)), "{id} is found by its id");
        desk
    }
}

fn directory_entry<'s>(state: &'s State, id: &str) -> &'s DirectoryEntry {
    state.session.as_ref().expect("a case").interview.model.directory.entry(id).expect("an entry")
}

/// The rows of the checklist: the key of an item, or nothing for a heading. Candidate regions are folded.
fn list_rows(state: &State) -> Vec<Option<String>> {
    let items = &state.standing.as_ref().expect("a checklist").checklist.items;
    let mut rows: Vec<Option<String>> = items.iter().filter(|item| !item.is_proposal).map(|item| Some(item.key())).collect();
    for block in ORDER {
        let of_block: Vec<_> = items.iter().filter(|item| item.placed.as_ref().is_some_and(|placed| placed.block == block)).collect();
        rows.extend((!of_block.is_empty()).then_some(None));
        rows.extend(of_block.iter().filter(|_| block != CANDIDATES).map(|item| Some(item.key())));
    }
    let open: Vec<_> = items.iter().filter(|item| item.is_proposal && item.status == Status::Possible).collect();
    rows.extend((!open.is_empty()).then_some(None));
    rows.extend(open.iter().map(|item| Some(item.key())));
    rows
}

/// The block of candidate regions.
const CANDIDATES: u8 = 10;

/// A company with staff of five kinds.
const STAFFED: &str = "japanese-sarl-five-kinds-of-staff";
/// Its staff.
const STAFFED_NAMES: &[&str] = &["Engineer from Japan", "Frontier worker", "Manager sent by the parent", "Apprentice", "Managing owner"];
/// A company that closes and dismisses its staff.
const DISMISSING: &str = "liquidation-with-three-employees";

/// A company that has a company and a person as owners and has not chosen its form yet.
fn mixed_owners() -> Value {
    let mut answers = scenario("web-shop-sarl-2026")["answers"].clone();
    let answers_object = answers.as_object_mut().expect("answers");
    answers_object.remove("legal_form");
    answers_object["shareholders"] = json!([
        {"label": "株式会社見本商会", "kind": "company", "country": "JP", "percent": "75"},
        {"label": "Hanako Yamada", "kind": "individual", "country": "JP", "percent": "25"},
    ]);
    answers
}

/// Its owners.
const MIXED_OWNERS_NAMES: &[&str] = &["株式会社見本商会", "Hanako Yamada"];

fn beginning(names: &[&str]) -> Value {
    let answers = scenario("web-shop-sarl-2026")["answers"].clone();
    names.iter().map(|name| ((*name).to_owned(), answers[*name].clone())).collect::<serde_json::Map<_, _>>().into()
}

/// The questions that come first.
const TO_ACTIVITY: &[&str] = &["purpose", "entry_mode", "commune"];
/// The first questions with the activity.
const WITH_ACTIVITY: &[&str] = &["purpose", "entry_mode", "commune", "activity"];

/// The answers of a scenario, some of them given differently; null takes one away.
fn changed(name: &str, changes: &Value) -> Value {
    let mut answers = scenario(name)["answers"].clone();
    for (fact, value) in changes.as_object().expect("changes") {
        let answers = answers.as_object_mut().expect("answers");
        match value {
            Value::Null => answers.remove(fact),
            value => answers.insert(fact.clone(), value.clone()),
        };
    }
    answers
}

/// A seafood maker of Mie that goes to the Basque Country, a maker of medical devices of Tokyo that goes to North Rhine-Westphalia, and
/// a hydrogen company of Fukushima that goes there, too.
const SEAFOOD: &str = "mie-seafood-to-basque-country";
const DEVICES: &str = "tokyo-device-maker-to-nrw";
const HYDROGEN: &str = "fukushima-hydrogen-to-nrw";

/// The answers of a company, with its name.
fn named(name: &str) -> Value {
    let mut answers = scenario(&format!("support/{name}"))["answers"].clone();
    answers["asking_organisation"] = json!("株式会社見本水産");
    answers
}

/// The seafood maker before it has chosen where to go.
fn open_region() -> Value {
    let mut answers = scenario(&format!("support/{SEAFOOD}"))["answers"].clone();
    answers["target_region"] = json!("open");
    answers
}

/// Somebody whom the network knows nobody for.
fn out_of_scope() -> Value {
    let mut answers = scenario(&format!("support/{SEAFOOD}"))["answers"].clone();
    answers["target_country"] = json!("BR");
    answers
}

type Scene = (&'static str, for<'a> fn(&'a World) -> Desk<'a>);

/// Every screen there is, and every state of a screen that looks different.
const SCENES: &[Scene] = &[
    ("home", |world| world.home()),
    ("home-search", |world| world.home().typing("見本")),
    ("home-search-in-vain", |world| world.home().typing("zzz")),
    ("choice", |world| world.with(&beginning(&["purpose"])).asks("entry_mode").press(KeyCode::Down)),
    ("choice-of-many", |world| world.with(&beginning(TO_ACTIVITY)).asks("activity").press(KeyCode::Down)),
    ("choice-of-many-in-vain", |world| world.with(&beginning(TO_ACTIVITY)).asks("activity").typing("qqq").press(KeyCode::Enter)),
    ("commune", |world| world.with(&beginning(&["purpose", "entry_mode"])).asks("commune").typing("l").press(KeyCode::Down)),
    ("yes-no", |world| world.without(&["defers_capital"]).asks("defers_capital")),
    ("several", |world| {
        world
            .without(&["critical_activities"])
            .asks("critical_activities")
            .press(KeyCode::Char(' '))
            .press(KeyCode::Down)
            .press(KeyCode::Down)
    }),
    ("country", |world| world.without(&["shareholders.country"]).asks("shareholders[m1].country")),
    ("country-search", |world| world.without(&["shareholders.country"]).typing("l").press(KeyCode::Down)),
    ("count", |world| {
        let answers = scenario("software-sas-audit-reserve")["answers"].clone();
        world.open(case_with(&world.language, &answers, &["staff.headcount"])).asks("staff[m1].headcount").typing("60")
    }),
    ("money", |world| world.without(&["share_capital"]).asks("share_capital").typing("12,000")),
    ("money-wrong", |world| world.without(&["share_capital"]).typing("12,00").press(KeyCode::Enter)),
    ("percent", |world| world.without(&["shareholders.percent"]).asks("shareholders[m1].percent")),
    ("percent-wrong", |world| world.without(&["shareholders.percent"]).typing("120").press(KeyCode::Enter)),
    ("date", |world| world.without(&["incorporation_date"]).asks("incorporation_date")),
    ("date-typed", |world| world.without(&["incorporation_date"]).typing("令和9年1月31日")),
    ("text", |world| world.without(&[]).settled().review_row("company_name").press(KeyCode::Enter)),
    ("group-empty", |world| world.without(&["shareholders"]).asks("shareholders")),
    ("group-member-name", |world| world.without(&["shareholders"]).press(KeyCode::Enter).typing("株式会社見本商会")),
    ("group-members", |world| {
        world
            .without(&["legal_form"])
            .press(KeyCode::Esc)
            .tell_open(case_with(&world.language, &mixed_owners(), &[]))
            .review_row("shareholders")
            .press(KeyCode::Enter)
    }),
    ("legal-form", |world| world.without(&["legal_form"]).asks("legal_form")),
    ("legal-form-barred", |world| world.with(&mixed_owners()).asks("legal_form").press(KeyCode::Down)),
    ("legal-form-refused", |world| world.with(&mixed_owners()).press(KeyCode::Down).press(KeyCode::Enter)),
    ("legal-form-regulated", |world| {
        let answers = changed("bank-sa", &json!({"legal_form": null}));
        world.with(&answers).asks("legal_form")
    }),
    ("several-of-many", |world| world.without(&["operations"]).asks("operations").times(9, KeyCode::Down).press(KeyCode::Char(' '))),
    ("payments", |world| world.without(&["payments"]).asks("payments").times(3, KeyCode::Down).press(KeyCode::Char(' '))),
    ("staff-yes-no", |world| world.company(STAFFED, &["staff.lived_near_lu"]).asks("staff[m1].lived_near_lu")),
    ("staff-choice", |world| world.company(STAFFED, &["staff.qualification"]).asks("staff[m1].qualification").press(KeyCode::Down)),
    ("staff-date", |world| world.company(DISMISSING, &["staff.dismissal_letter_date"]).asks("staff[m1].dismissal_letter_date")),
    ("staff-members", |world| world.company(STAFFED, &[]).settled().review_row("staff").press(KeyCode::Enter)),
    ("property", |world| world.company("factory-sca-wiltz", &["properties.use"]).asks("properties[m1].use").press(KeyCode::Down)),
    ("ip-assets", |world| world.without(&["ip_assets"]).asks("ip_assets").press(KeyCode::Char(' '))),
    ("ip-count-wrong", |world| world.without(&["trademark_classes"]).asks("trademark_classes").typing("46")),
    ("closing", |world| world.company(DISMISSING, &["closing_method"]).asks("closing_method").press(KeyCode::Down)),
    ("note", |world| world.without(&["share_capital"]).ctrl('d').typing("本社の決裁を待つ")),
    ("menu", |world| world.without(&["share_capital"]).press(KeyCode::Tab).times(3, KeyCode::Down)),
    ("settled", |world| {
        let answers = scenario("web-shop-sarl-2026")["answers"].clone();
        world.open(case_with(&world.language, &answers, &["share_capital", "dividend_amount"])).settled()
    }),
    ("settled-open", |world| world.without(&["share_capital"]).ctrl('d').press(KeyCode::Enter).settled()),
    ("settled-own-regime", |world| {
        let mut desk = world.with(&changed("web-shop-sarl-2026", &json!({"activity": "lawyer"})));
        desk.skip_rest();
        desk
    }),
    ("settled-other-closing", |world| {
        let mut desk = world.with(&json!({"purpose": "close", "entry_mode": "sole_trader"}));
        desk.skip_rest();
        desk
    }),
    ("checklist", |world| world.without(&[]).press(KeyCode::Char('c'))),
    ("checklist-end", |world| world.without(&[]).press(KeyCode::Char('c')).press(KeyCode::End)),
    ("checklist-open", |world| world.with(&beginning(WITH_ACTIVITY)).press(KeyCode::Tab).press(KeyCode::Char('c'))),
    ("item", |world| world.without(&[]).item("lu.permit.business-permit")),
    ("item-working", |world| world.without(&[]).estimate_row("lu.tax.corporate-income-tax").press(KeyCode::Enter).press(KeyCode::End)),
    ("item-note", |world| {
        world.without(&[]).item("lu.registration.vat").press(KeyCode::Char('d')).press(KeyCode::Char('n')).typing("登録番号は後日")
    }),
    ("item-possible", |world| world.with(&beginning(WITH_ACTIVITY)).press(KeyCode::Tab).item("lu.company.notarial-deed")),
    ("item-staff", |world| world.company(STAFFED, &[]).item("lu.residence.authorisation-blue-card")),
    ("item-staff-working", |world| {
        world.company(STAFFED, &[]).estimate_row("lu.tax.personal-income-tax").press(KeyCode::Enter).press(KeyCode::End)
    }),
    ("item-stop", |world| world.company("sarl-s-company-owner-stop", &[]).item("lu.company.sarl-s-forbidden")),
    ("item-waiting", |world| {
        let desk = world.without(&["share_capital"]).ctrl('d').typing("本社に確認").press(KeyCode::Enter);
        desk.item("lu.company.capital-deposit").press(KeyCode::End)
    }),
    ("review", |world| world.without(&[]).press(KeyCode::Char('r')).press(KeyCode::Down)),
    ("review-end", |world| world.without(&[]).press(KeyCode::Char('r')).press(KeyCode::End)),
    ("schedule", |world| world.without(&[]).press(KeyCode::Char('s'))),
    ("schedule-none", |world| world.seeker_with(&out_of_scope(), &[]).settled().press(KeyCode::Char('s'))),
    ("checklist-staff", |world| world.company(STAFFED, &[]).press(KeyCode::Char('c')).times(30, KeyCode::Down)),
    ("review-staff", |world| world.company(STAFFED, &[]).settled().review_row("short_visits")),
    ("schedule-staff", |world| world.company(STAFFED, &[]).press(KeyCode::Char('s')).times(2, KeyCode::PageDown)),
    ("estimates-staff", |world| world.company(STAFFED, &[]).press(KeyCode::Char('e'))),
    ("estimates-staff-end", |world| world.company(STAFFED, &[]).press(KeyCode::Char('e')).press(KeyCode::End)),
    ("estimates", |world| world.without(&[]).press(KeyCode::Char('e'))),
    ("estimates-open", |world| world.without(&["expected_profit"]).ctrl('d').press(KeyCode::Enter).press(KeyCode::Char('e'))),
    ("estimates-none", |world| world.with(&beginning(&["purpose"])).press(KeyCode::Char('e'))),
    ("network", |world| world.seeker(SEAFOOD, &[]).settled().press(KeyCode::Char('w')).press(KeyCode::Down)),
    ("network-of-luxembourg", |world| world.without(&[]).settled().press(KeyCode::Char('w')).times(4, KeyCode::Down)),
    ("checklist-and-network", |world| world.without(&[]).settled().press(KeyCode::Char('c')).times(146, KeyCode::Down)),
    ("network-block-folded", |world| world.seeker_with(&open_region(), &[]).settled().at_candidates()),
    ("network-block-opened", |world| {
        world.seeker_with(&open_region(), &[]).settled().at_candidates().press(KeyCode::Enter).press(KeyCode::Down)
    }),
    ("network-preparation", |world| {
        world.seeker(SEAFOOD, &[]).settled().press(KeyCode::Char('w')).times(2, KeyCode::PageDown).times(6, KeyCode::Down)
    }),
    ("network-open", |world| {
        let desk = world.seeker(SEAFOOD, &["sectors"]).ctrl('d').press(KeyCode::Enter);
        desk.press(KeyCode::Char('w')).press(KeyCode::End)
    }),
    ("network-history", |world| world.seeker(HYDROGEN, &[]).settled().press(KeyCode::Char('w')).press(KeyCode::End)),
    ("settled-network", |world| world.seeker(SEAFOOD, &[]).settled()),
    ("settled-out-of-scope", |world| world.seeker_with(&out_of_scope(), &[]).settled()),
    ("checklist-out-of-scope", |world| world.seeker_with(&out_of_scope(), &[]).settled().press(KeyCode::Char('w'))),
    ("several-already", |world| world.without(&["support_goals"]).asks("support_goals")),
    ("region", |world| world.seeker(SEAFOOD, &["home_region"]).asks("home_region").typing("mi").press(KeyCode::Down)),
    ("region-of-few", |world| world.seeker(SEAFOOD, &["target_region"]).asks("target_region").press(KeyCode::Down)),
    ("target-country", |world| world.seeker(SEAFOOD, &["target_country", "target_region"]).asks("target_country")),
    ("fields", |world| world.seeker(SEAFOOD, &["sectors"]).asks("sectors").times(5, KeyCode::Down).press(KeyCode::Char(' '))),
    ("item-organisation", |world| world.seeker(SEAFOOD, &[]).settled().item("org-basque-gov").press(KeyCode::Tab)),
    ("item-agreement", |world| world.seeker(DEVICES, &[]).settled().item("mou-tokyo-nrw")),
    ("item-agreement-term", |world| world.seeker(DEVICES, &[]).settled().item("mou-tokyo-nrw").times(8, KeyCode::Down)),
    ("item-helped-end", |world| world.without(&[]).item("lu.permit.business-permit").press(KeyCode::End).press(KeyCode::Tab)),
    ("item-service", |world| world.seeker(DEVICES, &[]).settled().item("nrw.support.first-contact")),
    ("item-preparation", |world| world.seeker(SEAFOOD, &[]).settled().item("prep.taste-survey")),
    ("item-history", |world| world.seeker(HYDROGEN, &[]).settled().item("org-ea-nrw")),
    ("item-proposal-open", |world| world.seeker(SEAFOOD, &["sectors"]).ctrl('d').press(KeyCode::Enter).item("prog-jetro-mie-gastronomy")),
    ("item-not-listed", |world| world.seeker(SEAFOOD, &[]).settled().entry("org-nrw-energy4climate")),
    ("item-not-listed-links", |world| world.seeker(SEAFOOD, &[]).settled().entry("org-nrw-energy4climate").press(KeyCode::Tab)),
    ("directory", |world| world.seeker(SEAFOOD, &[]).settled().press(KeyCode::Char('o'))),
    ("directory-older-name", |world| world.seeker(SEAFOOD, &[]).settled().press(KeyCode::Char('o')).typing("EnergieAgentur")),
    ("directory-in-vain", |world| world.seeker(SEAFOOD, &[]).settled().press(KeyCode::Char('o')).typing("zzz")),
    ("letter", |world| world.seeker_with(&named(SEAFOOD), &[]).settled().item("org-basque-gov").press(KeyCode::Char('m'))),
    ("letter-without-name", |world| world.seeker(DEVICES, &[]).settled().item("org-nrw-gb-japan").press(KeyCode::Char('m'))),
    ("letter-long-line", |world| {
        let desk = world.seeker_with(&named(SEAFOOD), &[]).settled().item("org-basque-gov");
        desk.press(KeyCode::Char('m')).times(4, KeyCode::Down)
    }),
    ("letter-line", |world| {
        let desk = world.seeker_with(&named(SEAFOOD), &[]).settled().item("org-basque-gov");
        desk.press(KeyCode::Char('m')).press(KeyCode::Enter).typing(" 123")
    }),
    ("letter-unsaved", |world| {
        let desk = world.seeker_with(&named(SEAFOOD), &[]).settled().item("org-basque-gov");
        desk.press(KeyCode::Char('m')).press(KeyCode::Char('d')).press(KeyCode::Esc)
    }),
    ("letter-written", |world| {
        let desk = world.seeker_with(&named(SEAFOOD), &[]).settled().item("org-basque-gov");
        desk.press(KeyCode::Char('m')).press(KeyCode::Char('x'))
    }),
    ("export", |world| world.without(&[]).press(KeyCode::Char('x')).press(KeyCode::Down)),
    ("export-done", |world| world.without(&[]).press(KeyCode::Char('x')).press(KeyCode::Enter)),
    ("language", |world| world.without(&[]).press(KeyCode::Char('l'))),
    ("help", |world| world.without(&[]).press(KeyCode::Char('?'))),
    ("help-end", |world| world.without(&[]).press(KeyCode::Char('?')).press(KeyCode::End)),
    ("help-at-a-question", |world| world.with(&beginning(&["purpose"])).ctrl('g')),
    ("leave", |world| world.without(&["share_capital"]).ctrl('c')),
    ("leave-home", |world| world.home().ctrl('c')),
    ("restore", |world| {
        let mut desk = world.home();
        let path = "/home/hanako/cases/20261001-p8ws.json";
        let why = desk.state.words.store_error(&StoreError::Damaged {
            path: path.into(),
            line: 3,
            column: 7,
            detail: "line 3, column 7".to_owned(),
            previous: Some(format!("{path}.previous").into()),
        });
        desk.tell(Message::NotOpened(why, Some("20261001-p8ws".to_owned())));
        desk
    }),
    ("not-opened", |world| {
        let mut desk = world.home();
        let holder = Holder { by: "taro@example".to_owned(), since: common::now(), pid: 4711 };
        let why = desk.state.words.store_error(&StoreError::Locked(Some(holder)));
        desk.tell(Message::NotOpened(why, None));
        desk
    }),
];

impl Desk<'_> {
    /// Selects the heading of the candidate regions.
    fn at_candidates(self) -> Self {
        let heading = self.state.wording().expect("words").block(CANDIDATES);
        let mut desk = self.press(KeyCode::Char('w'));
        for _ in 0..100 {
            let drawn = Drawn::of(&desk.state, 80, 24);
            if drawn.selected().is_some_and(|row| drawn.row(row).contains(&heading)) {
                return desk;
            }
            desk = desk.press(KeyCode::Down);
        }
        panic!("{heading} is not on the list");
    }

    /// Puts off whatever is asked, until nothing is left to ask.
    fn skip_rest(&mut self) {
        for _ in 0..200 {
            if self.state.standing.as_ref().is_some_and(|standing| standing.next.is_none()) {
                return;
            }
            for event in [KeyEvent::new(KeyCode::Char('d'), KeyModifiers::CONTROL), KeyEvent::new(KeyCode::Enter, KeyModifiers::NONE)] {
                self.tell(Message::Key(event));
            }
        }
        panic!("the questions do not end");
    }

    /// Opens another case.
    fn tell_open(mut self, case: CaseFile) -> Self {
        self.open(case);
        self
    }
}

/// A screen as it was drawn.
struct Drawn {
    buffer: Buffer,
    cursor: Option<Position>,
}

impl Drawn {
    fn of(state: &State, columns: u16, rows: u16) -> Self {
        let mut terminal = Terminal::new(TestBackend::new(columns, rows)).expect("a terminal without a terminal");
        terminal.draw(|frame| draw(state, frame)).expect("it can be drawn to");
        let backend = terminal.backend();
        Self { buffer: backend.buffer().clone(), cursor: backend.cursor_visible().then(|| backend.cursor_position()) }
    }

    /// A row's text between two columns; the second cell of a wide character has none.
    fn part(&self, row: u16, from: u16, to: u16) -> String {
        let mut text = String::new();
        let mut column = from;
        while column < to.min(self.buffer.area.width) {
            let symbol = self.buffer[(column, row)].symbol();
            text.push_str(symbol);
            column += u16::try_from(width(symbol).max(1)).expect("a narrow symbol");
        }
        text.trim_end().to_owned()
    }

    fn row(&self, row: u16) -> String {
        self.part(row, 0, self.buffer.area.width)
    }

    fn rows(&self) -> Vec<String> {
        (0..self.buffer.area.height).map(|row| self.row(row)).collect()
    }

    /// The first row that is marked as selected.
    fn selected(&self) -> Option<u16> {
        let marked =
            |row: &u16| (0..self.buffer.area.width).any(|column| self.buffer[(column, *row)].modifier.contains(Modifier::REVERSED));
        (0..self.buffer.area.height).find(marked)
    }

    fn picture(&self) -> String {
        let area = self.buffer.area;
        let cursor = self.cursor.map_or("none".to_owned(), |at| format!("column {}, row {}", at.x, at.y));
        let selected = self.selected().map_or("none".to_owned(), |row| row.to_string());
        format!("{}x{}, cursor: {cursor}, selected row: {selected}\n{}", area.width, area.height, self.rows().join("\n").trim_end())
    }
}

#[test]
fn every_screen_looks_as_it_was_approved() {
    for language in ["ja", "en"] {
        let world = World::speaking(language);
        for (name, scene) in SCENES {
            let desk = scene(&world);
            let pictures: Vec<String> = SIZES.iter().map(|(columns, rows)| Drawn::of(&desk.state, *columns, *rows).picture()).collect();
            let mut settings = insta::Settings::clone_current();
            settings.set_omit_expression(true);
            settings.bind(|| insta::assert_snapshot!(format!("{name}.{language}"), pictures.join("\n\n")));
        }
    }
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect()
}

/// What is wrong with a screen.
fn faults(scene: &str, state: &State, drawn: &Drawn) -> Vec<String> {
    // The pages of items are running text: their lines end where they are wrapped.
    let mut faults = if scene.starts_with("item") { Vec::new() } else { cut_off(state, drawn) };
    let area = drawn.buffer.area;
    for row in 0..area.height {
        let text = drawn.row(row);
        if width(&text) > usize::from(area.width) {
            faults.push(format!("row {row} is wider than the screen"));
        }
        for column in 0..area.width {
            let symbol = drawn.buffer[(column, row)].symbol();
            if width(symbol) == 2 && (column + 1 == area.width || !drawn.buffer[(column + 1, row)].symbol().trim().is_empty()) {
                faults.push(format!("row {row}: {symbol} at column {column} is cut in half"));
            }
        }
    }
    match drawn.cursor {
        None => faults.push("the cursor is not placed".to_owned()),
        Some(at) if at.x >= area.width || at.y >= area.height => faults.push(format!("the cursor is outside: {at}")),
        Some(at) => {
            // A field or a selected row: where input methods open and magnifiers look.
            if let Some(row) = drawn.selected()
                && at.y != row
                && !drawn.row(at.y).trim_start().starts_with('>')
                && !drawn.row(at.y).contains(&state.words.get("export-file"))
                && !drawn.row(at.y).contains(&state.words.get("home-search"))
                && !drawn.row(at.y).contains(&state.words.get("directory-search"))
            {
                faults.push(format!("the cursor is at row {}, the selection at row {row}", at.y));
            }
        }
    }
    let foot: String = (area.height - 3..area.height).map(|row| squeezed(&drawn.row(row))).collect();
    let commands = state.screens.last().expect("a screen").commands(state);
    for command in commands.iter().flat_map(|table| table.iter()).filter(|command| command.footer) {
        let what = state.words.get(command.words);
        let text = state.words.with("key-does", &[("key", &key_name(state, &format!("{:?}", command.keys[0].name()))), ("what", &what)]);
        if !foot.contains(&squeezed(&text)) {
            faults.push(format!("the footer does not tell {text:?}"));
        }
    }
    faults
}

/// The name of a key, from its debugging form: `Words("key-enter")` or `Letter("q")`.
fn key_name(state: &State, form: &str) -> String {
    let inner = form.split('"').nth(1).unwrap_or_default();
    if form.starts_with("Words") { state.words.get(inner) } else { inner.to_owned() }
}

/// Texts of one line: options, items, labels, headings of tables.
fn one_line_texts(state: &State) -> Vec<String> {
    let titles = || cases().into_iter().map(|case| case.title).collect();
    let (Some(session), Some(standing), Some(wording)) = (&state.session, &state.standing, state.wording()) else { return titles() };
    let mut texts = Vec::new();
    let short = |title: String| title.split(" (").next().unwrap_or_default().to_owned();
    texts.extend(standing.checklist.items.iter().map(|item| short(wording.title(&item.id, None))));
    let vocabulary = &session.interview.model.vocabulary;
    // The names that people gave to members.
    let members = session.case.answers.values().flat_map(|entry| entry.members.iter().flatten());
    texts.extend(members.filter_map(|member| Some(member.answers.get("label")?.value.as_ref()?.as_str()?.to_owned())));
    let questions = session.interview.questions.iter();
    for question in questions.flat_map(|question| std::iter::once(question).chain(question.group.iter().flat_map(|group| &group.1))) {
        let def = vocabulary.def(question.key);
        texts.push(wording.label(def));
        for option in &def.options {
            let option = vocabulary.symbols.name(*option);
            texts.extend([wording.option(def, option), short(wording.option(def, option))]);
            texts.extend(question.table.iter().map(|column| wording.table_cell(def, option, column)));
        }
        texts.extend(question.table.iter().map(|column| wording.table_heading(def, column)));
    }
    texts.extend(session.interview.model.directory.entries.iter().map(|entry| wording.entry_title(entry)));
    texts.extend(ORDER.map(|block| wording.block(block)));
    // Short words that others begin with.
    texts.extend(["answer-yes", "answer-no", "key-end", "key-home", "screen-help", "screen-schedule"].map(|key| state.words.get(key)));
    texts
}

/// Options, items and labels that end too early without the sign that something was cut off.
fn cut_off(state: &State, drawn: &Drawn) -> Vec<String> {
    let texts = one_line_texts(state);
    let rows = drawn.rows();
    let runs = rows.iter().flat_map(|row| row.split("  ")).map(str::trim);
    let runs = runs.map(|run| run.trim_start_matches(['*', '-', '?', 'x']).trim_start_matches("[ ]").trim_start_matches("[x]").trim());
    let cut = runs.filter(|run| width(run) >= 8).filter(|run| {
        texts.iter().any(|text| text.starts_with(run) && text != run) && !texts.iter().any(|text| text == run) && !run.ends_with("...")
    });
    cut.map(|run| format!("{run:?} is cut off without a sign")).collect()
}

#[test]
fn every_screen_fits_places_the_cursor_and_tells_its_keys() {
    let mut found = Vec::new();
    for language in ["ja", "en"] {
        let world = World::speaking(language);
        for (name, scene) in SCENES {
            let desk = scene(&world);
            for (columns, rows) in SIZES {
                let faults = faults(name, &desk.state, &Drawn::of(&desk.state, columns, rows));
                found.extend(faults.into_iter().map(|fault| format!("{name}, {language}, {columns}x{rows}: {fault}")));
            }
        }
    }
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

/// The event of a key, from its debugging form: `Char('q')`, `Ctrl('c')` or `Named(Enter)`.
fn event_of(form: &str) -> KeyEvent {
    let letter = || form.split('\'').nth(1).and_then(|letter| letter.chars().next()).expect("a letter");
    if form.starts_with("Ctrl") {
        return KeyEvent::new(KeyCode::Char(letter()), KeyModifiers::CONTROL);
    }
    let code = match form {
        "Named(Enter)" => KeyCode::Enter,
        "Named(Esc)" => KeyCode::Esc,
        "Named(Tab)" => KeyCode::Tab,
        _ => KeyCode::Char(letter()),
    };
    KeyEvent::new(code, KeyModifiers::NONE)
}

#[test]
fn the_footer_tells_no_key_that_does_nothing() {
    let world = World::speaking("en");
    let mut found = Vec::new();
    for (name, scene) in SCENES {
        let desk = scene(&world);
        let before = Drawn::of(&desk.state, 80, 24).picture();
        let commands = desk.state.screens.last().expect("a screen").commands(&desk.state);
        for command in commands.iter().flat_map(|table| table.iter()).filter(|command| command.footer) {
            let event = event_of(&format!("{:?}", command.keys[0]));
            // An answer that is wrong, or a list in which nothing was found, is refused with a reason that is there already.
            if event.code == KeyCode::Enter && (name.ends_with("wrong") || name.ends_with("refused") || name.ends_with("in-vain")) {
                continue;
            }
            let mut pressed = scene(&world);
            let effects = update(&mut pressed.state, Message::Key(event));
            if effects.is_empty() && Drawn::of(&pressed.state, 80, 24).picture() == before {
                found.push(format!("{name}: {:?} ({}) does nothing", command.keys[0], command.words));
            }
        }
    }
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

/// What is missing at the end of the page that is shown.
fn end_not_reached(desk: &Desk<'_>, key: &str) -> Option<String> {
    let last = last_words(&desk.state, key);
    let shown = squeezed(&Drawn::of(&desk.state, 80, 24).rows().concat());
    (!shown.contains(&squeezed(&last))).then(|| format!("{}: the page of {key} does not reach {last:?}", desk.world.language))
}

/// Opens the page of each row of the checklist and goes to its end.
fn ends_of_items<'w>(mut desk: Desk<'w>, found: &mut Vec<String>) -> Desk<'w> {
    desk = desk.press(KeyCode::Char('c'));
    for row in list_rows(&desk.state) {
        if let Some(key) = row {
            desk = desk.press(KeyCode::Enter).press(KeyCode::End);
            found.extend(end_not_reached(&desk, &key));
            desk = desk.press(KeyCode::Esc);
        }
        desk = desk.press(KeyCode::Down);
    }
    desk
}

#[test]
fn the_end_of_every_page_can_be_reached() {
    let mut found = Vec::new();
    for language in ["ja", "en"] {
        let world = World::speaking(language);
        ends_of_items(world.without(&[]).settled(), &mut found);
        ends_of_items(world.seeker(HYDROGEN, &[]).settled(), &mut found);
        let help = world.with(&beginning(&["purpose"])).ctrl('g').press(KeyCode::End);
        let last = help.state.words.get("help-signs-text");
        if !squeezed(&Drawn::of(&help.state, 80, 24).rows().concat()).contains(&squeezed(&last)) {
            found.push(format!("{language}: help does not reach {last:?}"));
        }
    }
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

#[test]
fn the_end_of_every_page_of_the_directory_can_be_reached() {
    let mut found = Vec::new();
    for language in ["ja", "en"] {
        let world = World::speaking(language);
        let mut desk = world.seeker_with(&out_of_scope(), &[]).settled().press(KeyCode::Char('o'));
        let ids: Vec<String> = desk.state.session.as_ref().expect("a case").interview.model.directory.ids().map(str::to_owned).collect();
        for id in ids {
            desk = desk.press(KeyCode::Enter).press(KeyCode::End);
            found.extend(end_not_reached(&desk, &id));
            desk = desk.press(KeyCode::Esc).press(KeyCode::Down);
        }
    }
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

/// What stands last on the page of an item: its last link, else the last step or remark of its working, else the day it was checked.
fn last_words(state: &State, key: &str) -> String {
    let wording = state.wording().expect("words");
    let checklist = &state.standing.as_ref().expect("a checklist").checklist;
    let item = checklist.items.iter().find(|item| item.key() == key).expect("an item");
    if let Some((_, linked)) = wording.entry(key).and_then(|entry| wording.links(entry).pop()) {
        return shown_name(wording.entry_name(&linked.id.value));
    }
    if let Some(body) = item.helped_by.last() {
        return shown_name(wording.entry_name(body));
    }
    let checked = || {
        let day = state.words.date(item.checked);
        state.words.with("labelled", &[("label", &state.words.get("label-checked")), ("text", &day)])
    };
    let Some(estimate) = checklist.estimates.iter().find(|estimate| estimate.key() == key) else { return checked() };
    let Some(outcome) = &estimate.outcome else { return wording.estimate(estimate) };
    let steps = wording.working(outcome).pop().map(|(label, value)| format!("{label} {value}"));
    wording.remarks(outcome).pop().or(steps).unwrap_or_else(|| wording.estimate(estimate))
}

/// A name as a link shows it: cut with a sign where it is too long.
fn shown_name(name: String) -> String {
    madoguchi::text::layout::truncate(&format!("- {name}"), 78)
}

#[test]
fn a_question_shows_why_it_is_asked_or_says_that_there_is_more() {
    let mut found = Vec::new();
    for language in ["ja", "en"] {
        let world = World::speaking(language);
        for name in ["choice", "yes-no", "several", "country", "count", "money", "percent", "date", "text", "group-empty", "legal-form"] {
            let desk = SCENES.iter().find(|(scene, _)| *scene == name).expect("a scene").1(&world);
            let state = &desk.state;
            let (session, wording) = (state.session.as_ref().expect("a case"), state.wording().expect("words"));
            let vocabulary = &session.interview.model.vocabulary;
            for (columns, rows) in SIZES {
                let drawn = Drawn::of(state, columns, rows);
                let panel = if name == "legal-form" { 0 } else { (columns - 2) * 35 / 100 + 2 };
                let left: String = (0..rows).map(|row| drawn.part(row, 1, columns - 1 - panel)).collect();
                let left = squeezed(&left);
                let asked = vocabulary
                    .names()
                    .find(|fact| left.contains(&squeezed(&wording.question(vocabulary.def(vocabulary.key(fact).unwrap())))));
                let Some(asked) = asked else {
                    found.push(format!("{name}, {language}, {columns}x{rows}: the question is not whole"));
                    continue;
                };
                let def = vocabulary.def(vocabulary.key(asked).unwrap());
                let whole = left.contains(&squeezed(&wording.help(def))) && left.contains(&squeezed(&wording.why(def)));
                let more = left.contains(&squeezed(&state.words.get("question-more")));
                if whole == more {
                    found.push(format!("{name}, {language}, {columns}x{rows}: whole {whole}, more {more}"));
                }
            }
        }
    }
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

#[test]
fn what_just_happened_is_told_in_full() {
    let mut found = Vec::new();
    for language in ["ja", "en"] {
        let world = World::speaking(language);
        for (name, scene) in SCENES {
            let desk = scene(&world);
            let Some(notice) = &desk.state.notice else { continue };
            if !squeezed(&Drawn::of(&desk.state, 80, 24).rows().concat()).contains(&squeezed(&notice.text)) {
                found.push(format!("{name}, {language}: {:?}", notice.text));
            }
        }
    }
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

/// Whether a screen tells that something does not fit on it.
fn sign_of_more(state: &State, shown: &str) -> bool {
    shown.contains(&squeezed(&state.words.get("question-more"))) || shown.contains("...")
}

#[test]
fn every_remark_to_the_whole_checklist_is_told_in_full() {
    let mut found = Vec::new();
    for language in ["ja", "en"] {
        let world = World::speaking(language);
        for (name, scene) in SCENES.iter().filter(|(name, _)| name.starts_with("settled") || name.starts_with("checklist")) {
            let desk = scene(&world);
            let (state, wording) = (&desk.state, desk.state.wording().expect("words"));
            let drawn = Drawn::of(state, 80, 24);
            let panel = if name.starts_with("settled") { 30 } else { 0 };
            let shown: String = (0..24).map(|row| drawn.part(row, 1, 80 - panel)).collect();
            let shown = squeezed(&shown);
            for notice in &state.standing.as_ref().expect("a checklist").checklist.notices {
                let text = wording.notice(notice);
                // The last page of the interview is narrow: it may send to the checklist, which tells all.
                let sent_on = name.starts_with("settled") && shown.contains(&squeezed(&state.words.get("notices-more")));
                if !shown.contains(&squeezed(&text)) && !sent_on {
                    found.push(format!("{name}, {language}: not on the screen in full: {text:?}"));
                }
            }
        }
    }
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

#[test]
fn every_member_of_a_list_is_shown_or_it_says_that_there_are_more() {
    let mut found = Vec::new();
    for language in ["ja", "en"] {
        let world = World::speaking(language);
        for (name, scene) in SCENES.iter().filter(|(name, _)| ["group-members", "staff-members"].contains(name)) {
            let desk = scene(&world);
            let drawn = Drawn::of(&desk.state, 80, 24);
            let rows: Vec<String> = (2..22).map(|row| drawn.part(row, 1, 50)).collect();
            let members =
                desk.state.session.as_ref().expect("a case").case.answers.values().flat_map(|entry| entry.members.iter().flatten());
            let list = if *name == "staff-members" { STAFFED_NAMES } else { MIXED_OWNERS_NAMES };
            assert!(list.len() <= members.count(), "{name}");
            for label in list {
                if !rows.iter().any(|row| *row == format!("- {label}")) && !sign_of_more(&desk.state, &squeezed(&rows.concat())) {
                    found.push(format!("{name}, {language}: {label} is not shown"));
                }
            }
        }
    }
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

#[test]
fn a_name_that_may_be_left_empty_can_be_left_empty() {
    for language in ["ja", "en"] {
        let world = World::speaking(language);
        // The remark to this question says that it may be left empty.
        let desk = world.without(&[]).settled().review_row("company_name").press(KeyCode::Enter).ctrl('u').press(KeyCode::Enter);
        let rows = Drawn::of(&desk.state, 80, 24).rows();
        assert!(rows[0].contains(&desk.state.words.get("screen-review")), "\n{}", rows.join("\n"));
        let case = &desk.state.session.as_ref().expect("a case").case;
        assert_eq!(case.display_title(), "");
    }
}

/// English in full-width letters, 40 % longer: whatever stays in plain letters does not come from the locale files.
fn pseudo_world() -> World {
    let folder = tempfile::tempdir().expect("a folder");
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en");
    stretch_folder(&from, &folder.path().join("locales/en"));
    stretch_folder(&from.with_file_name("letters"), &folder.path().join("locales/letters"));
    World { language: "en".to_owned(), overlay: Some(folder) }
}

/// Stretches the words of every file in a folder and in the folders below it.
fn stretch_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder for words");
    for entry in fs::read_dir(from).expect("the words can be listed") {
        let entry = entry.expect("entry");
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            stretch_folder(&entry.path(), &to);
            continue;
        }
        let text = fs::read_to_string(entry.path()).expect("words can be read");
        fs::write(to, pseudo(text)).expect("words can be written");
    }
}

fn pseudo(text: String) -> String {
    let mut resource = parser::parse(text).expect("the built-in words are well formed");
    for entry in &mut resource.body {
        if let Entry::Message(message) = entry {
            let attributes = message.attributes.iter_mut().map(|attribute| &mut attribute.value);
            message.value.iter_mut().chain(attributes).for_each(stretch_pattern);
        }
    }
    serializer::serialize(&resource)
}

fn stretch_pattern(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = stretch(value),
            PatternElement::Placeable { expression } => stretch_expression(expression),
        }
    }
}

fn stretch_expression(expression: &mut Expression<String>) {
    match expression {
        Expression::Select { variants, .. } => variants.iter_mut().for_each(|variant| stretch_pattern(&mut variant.value)),
        Expression::Inline(InlineExpression::Placeable { expression }) => stretch_expression(expression),
        Expression::Inline(_) => {}
    }
}

fn stretch(text: &str) -> String {
    let (mut stretched, mut letters) = (String::new(), 0);
    let finish = |stretched: &mut String, letters: &mut usize| {
        stretched.extend(std::iter::repeat_n('ｘ', *letters * 2 / 5));
        *letters = 0;
    };
    for c in text.chars() {
        if c.is_ascii_alphabetic() {
            letters += 1;
            stretched.extend(char::from_u32(u32::from(c) - 0x20 + 0xff00));
        } else {
            finish(&mut stretched, &mut letters);
            stretched.push(c);
        }
    }
    finish(&mut stretched, &mut letters);
    stretched
}

/// Runs of plain letters that are data: typed by people, ids, codes, paths, names of laws and sources.
fn data_on_screen(state: &State) -> Vec<String> {
    let mut data: Vec<String> =
        ["EUR", "UTC", "hanako@example", "taro@example", "/home/hanako/cases/20261001-p8ws.json.previous", "zzz", "qqq"]
            .map(str::to_owned)
            .to_vec();
    data.push("line 3, column 7".to_owned());
    data.extend(cases().into_iter().flat_map(|case| [case.id, case.title]));
    data.push(state.folder.display().to_string());
    let Some(session) = &state.session else { return data };
    data.extend([session.case.id.clone(), format!("{}.json .txt .md", session.case.id)]);
    for entry in session.case.answers.values() {
        let members = entry.members.iter().flatten().flat_map(|member| member.answers.values());
        data.extend(members.chain([entry]).filter_map(|entry| Some(entry.value.as_ref()?.as_str()?.to_owned())));
    }
    let Some(standing) = &state.standing else { return data };
    data.extend(session.interview.model.acts.iter().map(|act| act.title.clone()));
    data.extend(data_of_directory(&session.interview));
    for item in &standing.checklist.items {
        data.extend(item.legal_basis.iter().map(|citation| citation.place.clone()).chain(item.sources.iter().cloned()));
        let authority = item.authority.as_ref().and_then(|authority| session.interview.model.authorities.get(authority));
        data.extend(authority.and_then(|authority| authority.url.clone()));
    }
    data
}

/// What the directory says beside words: ids, names, addresses, titles of publications.
fn data_of_directory(interview: &Interview) -> Vec<String> {
    let directory = &interview.model.directory;
    let mut data: Vec<String> = directory.ids().map(str::to_owned).collect();
    for entry in &directory.entries {
        data.extend(entry.search_terms().map(str::to_owned));
        data.extend(entry.all_places().flat_map(|place| place.town.values().cloned()));
        data.extend([&entry.url, &entry.email, &entry.phone].into_iter().flatten().chain(&entry.more_urls).cloned());
        data.extend(entry.updates.iter().filter_map(|update| update.url.clone()));
        data.extend(entry.parties().filter_map(|party| match party {
            Party::Named(names) => Some(names.values().cloned().collect::<Vec<_>>().join(" ")),
            Party::Entry(_) => None,
        }));
    }
    let publications = directory.publications.iter();
    data.extend(publications.flat_map(|publication| publication.title.values().chain(publication.publisher.values())).cloned());
    data
}

/// Runs of three and more plain letters.
fn plain_words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_ascii_alphabetic()).filter(|word| word.len() >= 3)
}

#[test]
fn every_word_on_every_screen_comes_from_the_locale_files() {
    let world = pseudo_world();
    let mut found = BTreeMap::new();
    for (name, scene) in SCENES {
        let desk = scene(&world);
        let data = data_on_screen(&desk.state);
        for (columns, rows) in SIZES {
            for row in Drawn::of(&desk.state, columns, rows).rows() {
                for word in plain_words(&row).filter(|word| !data.iter().any(|data| data.contains(word))) {
                    found.entry(word.to_owned()).or_insert_with(|| format!("{word:?} on {name} at {columns}x{rows}: {row:?}"));
                }
            }
        }
    }
    let found: Vec<String> = found.into_values().collect();
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

#[test]
fn long_words_in_wide_letters_break_no_screen() {
    let world = pseudo_world();
    let mut found = Vec::new();
    for (name, scene) in SCENES {
        let desk = scene(&world);
        for (columns, rows) in SIZES {
            let faults = faults(name, &desk.state, &Drawn::of(&desk.state, columns, rows));
            // Footers made for real languages need not hold words of this length; cursors are looked at there, too.
            let faults = faults.into_iter().filter(|fault| !fault.starts_with("the footer") && !fault.starts_with("the cursor"));
            found.extend(faults.map(|fault| format!("{name}, {columns}x{rows}: {fault}")));
        }
    }
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

fn draw_at_all_sizes(part: usize, of: usize) {
    let all: Vec<u16> = (0..=100).collect();
    // The long words matter only where screens are drawn at all, and there a few heights tell as much as all of them.
    let worlds = [(World::speaking("ja"), &all[..], &all[..=40]), (pseudo_world(), &all[80..], &[24, 25, 31, 40][..])];
    for (world, widths, heights) in worlds {
        for (name, scene) in SCENES.iter().skip(part).step_by(of) {
            let desk = scene(&world);
            for &rows in heights {
                for &columns in widths {
                    let drawn = Drawn::of(&desk.state, columns, rows);
                    assert_eq!((drawn.buffer.area.width, drawn.buffer.area.height), (columns, rows), "{name}");
                }
            }
        }
    }
}

#[test]
fn every_other_screen_can_be_drawn_at_every_size() {
    draw_at_all_sizes(0, 2);
}

#[test]
fn the_other_screens_can_be_drawn_at_every_size() {
    draw_at_all_sizes(1, 2);
}
