//! `madoguchi compare`: the same answers under two days of the law, or under the law in use and other files laid over it.

use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;

use jiff::civil::Date;

use super::WIDTH;
use super::arguments::ListFormat;
use super::exploring::{Against, Cases, CompareRequest};
use super::source::{Choice, Source};
use crate::case::store::Listed;
use crate::checklist::causes::Sides;
use crate::checklist::difference::Difference;
use crate::checklist::side::Side;
use crate::checklist::{Request, build_from};
use crate::data::DataFiles;
use crate::domain::facts::Facts;
use crate::export::comparison::{self, CaseReport, Laws};
use crate::export::difference::Told;
use crate::interview::replay::Replay;
use crate::interview::script::Interview;
use crate::text::Words;
use crate::wording::Wording;
use crate::workplace::{Failure, Setup, exit};

/// Runs the command.
pub fn run(setup: &Setup<'_>, request: &CompareRequest) -> Result<u8, Failure> {
    let mut bench = Bench::new(setup, &request.against)?;
    let reports = match &request.cases {
        // Where there is only one, what is wrong with it is what there is to say.
        Cases::Chosen(choice) => vec![bench.report(&Source::of(setup, choice)?)?],
        Cases::Named(names) => names.iter().map(|name| bench.report_named(name)).collect(),
        Cases::All => bench.report_all()?,
    };
    let laws = bench.laws();
    let shown = setup.interview(&bench.shown_interview())?;
    let wording = Wording::new(&setup.words, &shown, &Facts::empty(&shown.model.vocabulary), setup.environment.today);
    setup.print(&match request.format {
        ListFormat::Text => comparison::text(&laws, &reports, &wording, WIDTH),
        ListFormat::Json => comparison::json(&laws, &reports, &setup.words),
    })?;
    Ok(if reports.iter().any(CaseReport::is_unreadable) { exit::FAILED } else { exit::DONE })
}

/// The two laws with everything that is loaded for them once.
struct Bench<'a> {
    setup: &'a Setup<'a>,
    against: &'a Against,
    /// The files laid over those in use, with their words.
    other: Option<(DataFiles, Words)>,
    before: HashMap<String, Arc<Interview>>,
    after: HashMap<String, Arc<Interview>>,
}

impl<'a> Bench<'a> {
    fn new(setup: &'a Setup<'a>, against: &'a Against) -> Result<Self, Failure> {
        let other = match against {
            Against::Days(..) => None,
            Against::Data(folder, _) => Some(other_data(setup, folder)?),
        };
        Ok(Self { setup, against, other, before: HashMap::new(), after: HashMap::new() })
    }

    fn laws(&self) -> Laws {
        match self.against {
            Against::Days(before, after) => Laws::Days(*before, *after),
            Against::Data(folder, day) => Laws::Folder(folder.display().to_string(), *day),
        }
    }

    /// An interview whose words the whole comparison is told in.
    fn shown_interview(&self) -> String {
        self.before.keys().min().cloned().or_else(|| self.setup.data.interviews().first().cloned()).unwrap_or_default()
    }

    fn report_named(&mut self, name: &str) -> CaseReport {
        let choice = Choice { case: Some(name.to_owned()), ..Choice::default() };
        let report = Source::of(self.setup, &choice).and_then(|source| self.report(&source));
        report.unwrap_or_else(|failure| CaseReport::unreadable(&self.setup.words, name, &failure.message))
    }

    fn report_all(&mut self) -> Result<Vec<CaseReport>, Failure> {
        let listed = self.setup.store.list().map_err(|error| Failure::store(&self.setup.words, &error))?;
        let reports = listed.into_iter().map(|listed| match listed {
            Listed::Case(case, _) => {
                let id = case.id.clone();
                let report = self.report(&Source::of_case(*case));
                report.unwrap_or_else(|failure| CaseReport::unreadable(&self.setup.words, &id, &failure.message))
            }
            Listed::Damaged(id) | Listed::Newer(id, _) => self.report_named(&id),
        });
        Ok(reports.collect())
    }

    /// Both sides of one case.
    fn report(&mut self, source: &Source) -> Result<CaseReport, Failure> {
        let own_day = source.law_date.unwrap_or(self.setup.environment.today);
        let days = match self.against {
            Against::Days(before, after) => (*before, *after),
            Against::Data(_, day) => (day.unwrap_or(own_day), day.unwrap_or(own_day)),
        };
        let interviews = self.interviews(&source.interview)?;
        let words = (&*self.setup.words, self.other.as_ref().map_or(&*self.setup.words, |(_, words)| words));
        let facts = (source.facts(words.0, &interviews.0)?, source.facts(words.1, &interviews.1)?);
        let before = Stand { interview: &interviews.0, facts: &facts.0, words: words.0, law_date: days.0 };
        let after = Stand { interview: &interviews.1, facts: &facts.1, words: words.1, law_date: days.1 };
        Ok(compare(source, &before, &after))
    }

    fn interviews(&mut self, id: &str) -> Result<(Arc<Interview>, Arc<Interview>), Failure> {
        if !self.before.contains_key(id) {
            let before = self.setup.interview(id)?;
            let after = match &self.other {
                None => Arc::clone(&before),
                Some((data, words)) => Interview::load(data, id).map(Arc::new).map_err(|error| Failure::data(words, &error))?,
            };
            self.before.insert(id.to_owned(), before);
            self.after.insert(id.to_owned(), after);
        }
        Ok((Arc::clone(&self.before[id]), Arc::clone(&self.after[id])))
    }
}

/// The files in use with a folder laid over them, and their words.
fn other_data(setup: &Setup<'_>, folder: &Path) -> Result<(DataFiles, Words), Failure> {
    let words = &setup.words;
    let data = setup
        .data
        .clone()
        .overlaid_with(folder)
        .map_err(|error| Failure { code: exit::USAGE, ..Failure::io(words, &error.path.display().to_string(), &error.source) })?;
    // A folder that cannot be used at all is told at once, and not once for every case.
    for id in data.interviews() {
        Interview::load(&data, &id).map_err(|error| Failure::data(words, &error))?;
    }
    let other = Words::load(&data, words.language()).map_err(|error| Failure::data(words, &error))?;
    Ok((data, other))
}

/// One case under one law.
struct Stand<'s> {
    interview: &'s Interview,
    facts: &'s Facts,
    words: &'s Words,
    law_date: Date,
}

fn compare(source: &Source, before: &Stand<'_>, after: &Stand<'_>) -> CaseReport {
    let plan_start = source.plan_start.unwrap_or(before.law_date);
    let [(replay_before, checklist_before), (replay_after, checklist_after)] = [before, after].map(|stand| {
        let replay = Replay::of(stand.interview, stand.facts, stand.law_date, source.estimates);
        let asked = Request { law_date: stand.law_date, plan_start, estimates: source.estimates, marks: &source.marks };
        let checklist = build_from(stand.interview, stand.facts, &asked, &replay);
        (replay, checklist)
    });
    let sides = Sides {
        before: Side { interview: before.interview, replay: &replay_before, checklist: &checklist_before },
        after: Side { interview: after.interview, replay: &replay_after, checklist: &checklist_after },
    };
    let [words_before, words_after] = [before, after].map(|stand| Wording::new(stand.words, stand.interview, stand.facts, stand.law_date));
    let difference = Difference::between(&checklist_before, &checklist_after);
    let told = Told { difference: &difference, before: &words_before, after: &words_after, sides: Some(&sides) };
    CaseReport::of(source.case.as_deref(), &source.title, &told, WIDTH)
}
