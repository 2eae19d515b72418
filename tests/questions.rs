//! How many questions lead to the settled checklist of six companies, each answered as its scenario answers.

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

struct Company {
    session: Session,
    answers: Facts,
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
    fn answer(&self, path: Path) -> Change {
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
            Answer::NotAsked => panic!("{} is asked, and the scenario does not answer it", self.answers.path_name(vocabulary, path)),
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

    fn questions(&mut self) -> usize {
        for asked in 0.. {
            let next = self.session.replay().next;
            let Some(path) = next else { return asked };
            let change = self.answer(path);
            self.session.apply(&change, Timestamp::UNIX_EPOCH);
        }
        unreachable!("the interview ends")
    }
}

#[test]
fn a_web_shop_without_staff_needs_at_most_forty_questions() {
    let companies = [
        ("web shop, SARL without staff", "web-shop-sarl-2026"),
        ("consulting, SA with two owners", "consulting-sa-two-owners"),
        ("machine trade, branch", "branch-machine-trade-dudelange"),
        ("representative office", "representative-office"),
        ("restaurant, SARL", "restaurant-sarl-deferred-capital"),
        ("30 % of an AI company", "fdi-acquisition-ai-company"),
    ];
    let counts: Vec<usize> = companies.iter().map(|(_, scenario)| company(scenario).questions()).collect();
    for ((name, _), count) in companies.iter().zip(&counts) {
        println!("{count:3} questions: {name}");
    }
    assert!(counts[0] <= 40, "{} questions", counts[0]);
    assert!(counts.iter().all(|count| *count > 5), "an interview that asks nothing proves nothing: {counts:?}");
}
