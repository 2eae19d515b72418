//! How many questions lead to the settled checklist of seven companies, each answered as its scenario answers, and that
//! none of them is about something that the complete answers of the scenario do without.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)]

use std::fs;
use std::path::Path as FilePath;
use std::sync::Arc;

use jiff::Timestamp;
use madoguchi::case::file::{Author, CaseFile, Change, NewAnswer};
use madoguchi::data::DataFiles;
use madoguchi::domain::facts::{Answer, Facts, Key, Path};
use madoguchi::domain::located::SourceFile;
use madoguchi::interview::script::Interview;
use madoguchi::interview::{answer, answers_file};
use madoguchi::session::Session;

/// What they are called here, and the scenarios that hold their answers.
const COMPANIES: [(&str, &str); 7] = [
    ("web shop, SARL without staff", "web-shop-sarl-2026"),
    ("consulting, SA with two owners", "consulting-sa-two-owners"),
    ("machine trade, branch", "branch-machine-trade-dudelange"),
    ("representative office", "representative-office"),
    ("restaurant, SARL", "restaurant-sarl-deferred-capital"),
    ("30 % of an AI company", "fdi-acquisition-ai-company"),
    ("software, SARL with five kinds of staff", "japanese-sarl-five-kinds-of-staff"),
];

struct Company {
    session: Session,
    answers: Facts,
}

/// What was asked on the way to a settled checklist.
#[derive(Default)]
struct Asked {
    /// All questions, in order.
    questions: Vec<String>,
    /// Those among them that the scenario has no answer to.
    unanswered: Vec<String>,
}

fn company(scenario: &str) -> Company {
    let interview = Arc::new(Interview::load(&DataFiles::built_in(), "luxembourg").expect("the interview loads"));
    let file = FilePath::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/scenarios/{scenario}.json"));
    let scenario: serde_json::Value = serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
    let text = scenario["answers"].to_string();
    let answers = answers_file::read(&SourceFile { name: "answers", text: &text, overlay: false }, &interview).unwrap();
    let author = Author { by: "hana".to_owned(), at: Timestamp::UNIX_EPOCH };
    let mut case = CaseFile::new("c".to_owned(), String::new(), ("luxembourg", 1), "en", &author);
    case.law_date = Some(scenario["law_date"].as_str().unwrap().parse().unwrap());
    let session = Session::new(interview, case, jiff::civil::date(2026, 11, 21), author.by);
    Company { session, answers }
}

impl Company {
    /// The change that answers a question as the scenario does; a list is given one member at a time and then closed.
    fn answer(&self, path: Path, asked: &mut Asked) -> Change {
        let vocabulary = &self.session.interview.model.vocabulary;
        let def = vocabulary.def(path.key());
        if let Path::Fact(fact) = path
            && let Some(group) = vocabulary.group_of(fact)
        {
            let (given, wanted) = (self.session.facts.list(group).members.len(), self.answers.list(group).members.len());
            return if given < wanted { Change::AddMember(def.name.clone(), None) } else { Change::CloseList(def.name.clone(), true) };
        }
        let new = match self.answers.at(path) {
            Answer::Known(value) => NewAnswer::Known(answer::to_json(value, def.kind, &vocabulary.symbols)),
            Answer::Deferred(note) => NewAnswer::NotKnown(note.clone()),
            Answer::NotAsked => {
                asked.unanswered.push(self.answers.path_name(vocabulary, path));
                NewAnswer::NotKnown(String::new())
            }
        };
        match path {
            Path::Fact(_) => Change::Fact(def.name.clone(), new),
            Path::Field(group, member, _) => {
                let (list, field) = def.name.split_once('.').unwrap();
                let id = self.session.facts.list(group).members[member].id.to_string();
                debug_assert!(matches!(path.key(), Key::Field(..)));
                Change::Field(list.to_owned(), id, field.to_owned(), new)
            }
        }
    }

    /// Answers whatever is asked until nothing is; with the estimates, if they are wanted.
    fn hold(&mut self, asked: &mut Asked) {
        while let Some(path) = self.session.replay().next {
            assert!(asked.questions.len() < 500, "the interview does not end: {:#?}", asked.questions);
            asked.questions.push(self.session.facts.path_name(&self.session.interview.model.vocabulary, path));
            let change = self.answer(path, asked);
            self.session.apply(&change, Timestamp::UNIX_EPOCH);
        }
    }

    /// What is asked for the checklist alone.
    fn questions(&mut self) -> Asked {
        let mut asked = Asked::default();
        self.hold(&mut asked);
        asked
    }

    /// What is asked for the estimates after that.
    fn questions_for_estimates(&mut self) -> Asked {
        self.session.want_estimates();
        self.questions()
    }
}

#[test]
fn a_web_shop_without_staff_needs_at_most_forty_questions() {
    let asked = company(COMPANIES[0].1).questions();
    println!("{:3} questions: {}", asked.questions.len(), COMPANIES[0].0);
    assert!(asked.questions.len() <= 40, "{} questions: {:#?}", asked.questions.len(), asked.questions);
    let readme = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).expect("the README");
    let promise = format!("without staff needs {} questions.", asked.questions.len());
    assert!(readme.contains(&promise), "the README does not say: {promise}");
}

#[test]
fn nobody_who_begins_is_asked_when_people_will_be_dismissed() {
    let mut found = Vec::new();
    for (name, scenario) in COMPANIES {
        let letters = company(scenario).questions().questions.into_iter().filter(|path| path.ends_with(".dismissal_letter_date"));
        found.extend(letters.map(|path| format!("{name}: {path}")));
    }
    assert!(found.is_empty(), "no dismissals are planned: {found:#?}");
}

#[test]
fn a_scenario_answers_all_that_its_company_is_asked() {
    let mut found = Vec::new();
    for (name, scenario) in COMPANIES {
        let mut company = company(scenario);
        let (asked, for_estimates) = (company.questions(), company.questions_for_estimates());
        println!("{:3} questions, {:2} more for the estimates: {name}", asked.questions.len(), for_estimates.questions.len());
        assert!(asked.questions.len() > 5, "an interview that asks nothing proves nothing: {:?}", asked.questions);
        found.extend(asked.unanswered.iter().chain(&for_estimates.unanswered).map(|path| format!("{name}: {path}")));
    }
    assert!(found.is_empty(), "what does not matter to them is asked all the same: {found:#?}");
}
