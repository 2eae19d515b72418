#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)]
//! Whenever the program is killed while an interview is held line by line: every answer that it called saved is on disk, at
//! most the one it had not yet called saved is there too, the file is whole, the lock is free and the interview goes on.

mod support;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::Duration;

use serde_json::{Value, json};
use support::guest::{Guest, flat};
use support::random::Random;
use support::{Home, files_of, json_file, scenario};

/// The line that confirms an answer.
const SAVED: &str = "Saved.";
/// A kill comes within this time after a line was typed: some hit the program reading, some saving, some waiting.
const SAVING_MICROSECONDS: u64 = 6_000;
/// A kill of a program that starts comes within this time.
const STARTING_MICROSECONDS: u64 = 25_000;

/// When the program is killed.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Moment {
    /// While it starts, before anything was typed.
    Start,
    /// So long after a line was typed, whatever it does then.
    Typed,
    /// So long after it has asked the next question.
    Asked,
}

type Answers = BTreeMap<String, Value>;

/// One case that is answered and killed again and again.
struct Victim<'a> {
    home: &'a Home,
    guest: &'a Guest,
    random: &'a mut Random,
    /// The case, once there is one.
    id: Option<String>,
    /// What the case holds for certain.
    confirmed: Answers,
    finished: bool,
    /// What happened, for whoever looks for the cause of a failure.
    story: Vec<String>,
}

impl Victim<'_> {
    /// Answers up to a random question, kills the program at this moment, and looks at what is left.
    fn round(&mut self, moment: Moment) {
        let arguments = match &self.id {
            Some(id) => vec!["open", id, "--plain"],
            None => vec!["new", "luxembourg", "--plain"],
        };
        self.story.push(format!("{arguments:?}, killed at {moment:?}"));
        let mut talk = self.home.talk(&arguments);
        if moment == Moment::Start {
            self.wait(STARTING_MICROSECONDS);
            talk.kill();
            return self.look(&BTreeMap::new());
        }
        let mut heard = talk.listen();
        if self.id.is_none() {
            self.id = Some(self.home.only_id());
        }
        let until_death = self.random.below(5);
        for left in (0..=until_death).rev() {
            let Some(question) = self.guest.question(&heard) else {
                self.finished = true;
                break;
            };
            assert!(
                !question.stored.iter().any(|(path, _)| self.confirmed.contains_key(path) && path != "estimates"),
                "{question:?} is asked again"
            );
            let pending: Answers = question.stored.iter().cloned().collect();
            self.story.push(format!("{question:?}"));
            let (last, before) = question.lines.split_last().expect("an answer has a line");
            for line in before {
                talk.answer(line);
            }
            talk.say(last);
            if left == 0 && moment == Moment::Typed {
                self.wait(SAVING_MICROSECONDS);
                let begun = talk.transcript().len();
                let ran = talk.kill();
                if ran.out[begun..].lines().any(|line| line == SAVED) {
                    self.confirmed.extend(pending.clone());
                }
                return self.look(&pending);
            }
            heard = talk.listen();
            let confirmed = heard.starts_with(SAVED) || (question.fact == "estimates" && self.guest.question(&heard).is_some());
            assert!(confirmed, "no answer was confirmed: {heard}");
            self.confirmed.extend(pending);
        }
        self.wait(SAVING_MICROSECONDS);
        talk.kill();
        self.look(&BTreeMap::new());
    }

    fn wait(&mut self, most: u64) {
        let microseconds = self.random.below(most);
        self.story.push(format!("after {microseconds} µs"));
        std::thread::sleep(Duration::from_micros(microseconds));
    }

    /// Looks at what a kill has left, with at most these answers beside the confirmed ones.
    fn look(&mut self, pending: &Answers) {
        let temporary = whole_files(&self.home.cases());
        self.story.push(format!("{temporary} temporary files"));
        if self.id.is_none() {
            // Killed while it began: there is a case without answers, or none.
            self.id = self.home.ids().first().cloned();
        }
        let Some(id) = self.id.clone() else { return };
        let path = self.home.case(&id);
        let found = flat(&json_file(&path));
        let mut with_pending = self.confirmed.clone();
        with_pending.insert("estimates".to_owned(), found["estimates"].clone());
        let mut without = with_pending.clone();
        with_pending.extend(pending.clone());
        without.insert("estimates".to_owned(), self.confirmed.get("estimates").cloned().unwrap_or(json!("later")));
        assert!(found == without || found == with_pending, "{found:#?}\nbut confirmed is {:#?}\nand pending {pending:#?}", self.confirmed);
        self.confirmed = found;

        let list = self.home.json(&["list", "--format", "json"]);
        let cases: Vec<(&Value, &Value)> = list.as_array().expect("a list").iter().map(|row| (&row["id"], &row["locked_by"])).collect();
        assert_eq!(cases, [(&json!(id), &Value::Null)]);
        let bytes = fs::read(&path).expect("the case");
        let ran = self.home.run(&["open", &id, "--plain"]);
        assert!(matches!(ran.code, Some(0 | 3)), "{:?}: {}", ran.code, ran.err);
        assert_eq!(fs::read(&path).expect("the case"), bytes, "opening changes nothing");
    }
}

/// Every file of a folder that could be taken for a case or its copy is whole; gives the number of temporary ones.
fn whole_files(folder: &Path) -> usize {
    let mut temporary = 0;
    for file in files_of(folder) {
        let name = file.file_name().expect("a file has a name").to_string_lossy().into_owned();
        if name.ends_with(".json") || name.ends_with(".json.previous") {
            assert_eq!(json_file(&file)["format"], "madoguchi.case/1", "{name}");
        } else if name.ends_with(".tmp") {
            temporary += 1;
        } else {
            assert!(name.ends_with(".lock"), "{name}");
        }
    }
    temporary
}

/// Kills the program so often, and begins a new case whenever one is finished.
fn kill_again_and_again(seed: u64, kills: usize, moments: &[Moment]) {
    let mut random = Random::new(seed);
    let mut left = kills;
    while left > 0 {
        let home = Home::new();
        let guest = Guest::new(&home, "en", scenario("web-shop-sarl-2026")["answers"].clone());
        let mut victim = Victim {
            home: &home,
            guest: &guest,
            random: &mut random,
            id: None,
            confirmed: BTreeMap::new(),
            finished: false,
            story: Vec::new(),
        };
        while left > 0 && !victim.finished {
            left -= 1;
            let moment = moments[victim.random.below(moments.len() as u64) as usize];
            let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| victim.round(moment)));
            if outcome.is_err() {
                panic!("seed {seed}, {left} kills before the end:\n{}", victim.story.join("\n"));
            }
        }
    }
}

#[test]
fn a_hundred_kills_while_it_saves_lose_nothing_that_it_called_saved() {
    kill_again_and_again(0x6d61_646f, 100, &[Moment::Typed]);
}

#[test]
fn a_hundred_kills_at_any_moment_lose_nothing_that_it_called_saved() {
    kill_again_and_again(0x6775_6368, 100, &[Moment::Start, Moment::Typed, Moment::Asked]);
}
