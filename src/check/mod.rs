//! Proves that the law, the questions and the words fit together: nothing asked in vain, nothing read and not asked, every rule
//! reachable, sound and as early as it can be, no circles, no jumps, no gaps, no missing words.

mod classes;
mod decisions;
mod figures;
mod finding;
mod jumps;
mod literals;
pub mod messages;
mod prerequisites;
mod questions;
pub mod schemas;
mod space;

use std::collections::HashMap;

use jiff::civil::Date;

pub use decisions::{Decisions, FIRST_LAW_DATE, LAST_LAW_DATE, MOST_POINTS, Situation, of_rule};
pub use figures::Age;
pub use finding::{Finding, place_of};

use crate::data::DataFiles;
use crate::domain::facts::Facts;
use crate::domain::located::{DataError, Place, SourceFile};
use crate::domain::rules::RuleId;
use crate::domain::texts::{self, LawText, Owner};
use crate::interview::answers_file;
use crate::interview::script::{Interview, Law};

/// What was found out about one interview and its law.
#[derive(Debug, Default)]
pub struct Report {
    /// The faults.
    pub findings: Vec<Finding>,
    /// Rules with too many answers to look at all of them, with how many there are.
    pub sampled: Vec<(String, usize)>,
    /// How many rules were looked at.
    pub rules: usize,
    /// How many partial sets of answers were looked at.
    pub points: usize,
    /// The figures by the day they are to be looked at again.
    pub ages: Vec<Age>,
}

/// Checks an interview and its law.
///
/// # Errors
/// The first thing that cannot be loaded at all.
pub fn interview(data: &DataFiles, id: &str, today: Date) -> Result<Report, DataError> {
    let interview = Interview::load(data, id)?;
    let law = Law::of(data, id)?;
    let script = data.last_at(&format!("interviews/{id}.json"))?;
    let texts = texts::of(&interview.model, &law.files)?;
    let places = Places::of(&texts);
    let model = &interview.model;
    let mut report = Report { rules: model.rules.len(), ages: figures::ages(model, &law.files.figures, today), ..Report::default() };
    report.findings.extend(questions::findings(&interview, &script));
    report.findings.extend(literals::findings(model, &texts));
    report.findings.extend(figures::findings(model, &law.files.figures));
    report.findings.extend(prerequisites::findings(model, |rule| places.rule(rule)));
    for (index, decisions) in all_decisions(&interview).into_iter().enumerate() {
        let rule = RuleId(index as u16);
        report.points += decisions.points;
        report.sampled.extend(decisions.sampled.map(|points| (model.rule(rule).id.clone(), points)));
        report.findings.extend(faults(&model.rule(rule).id, &decisions, &places.rule(rule)));
        let read = |situation: &Situation| facts_of(situation, &interview);
        let examples = decisions.examples.iter().chain(&decisions.required);
        report.findings.extend(jumps::findings(model, rule, examples, &read, &places.rule(rule)));
    }
    Ok(report)
}

/// The facts of a situation.
pub fn facts_of(situation: &Situation, interview: &Interview) -> Option<Facts> {
    let text = situation.answers.to_string();
    answers_file::read(&SourceFile { name: "", text: &text, overlay: false }, interview).ok()
}

/// Looks at all rules, on as many processors as there are.
pub fn all_decisions(interview: &Interview) -> Vec<Decisions> {
    let model = &interview.model;
    let next = std::sync::atomic::AtomicUsize::new(0);
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    let mut found: Vec<(usize, Decisions)> = std::thread::scope(|scope| {
        let work = || {
            let mut done = Vec::new();
            loop {
                let rule = next.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
                if rule >= model.rules.len() {
                    return done;
                }
                done.push((rule, of_rule(model, RuleId(rule as u16))));
            }
        };
        let handles: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        handles.into_iter().flat_map(|handle| handle.join().unwrap_or_default()).collect()
    });
    found.sort_by_key(|(rule, _)| *rule);
    found.into_iter().map(|(_, decisions)| decisions).collect()
}

/// The faults of one rule's decisions.
fn faults(item: &str, decisions: &Decisions, place: &Place) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut never = |missing: bool, key| {
        if missing {
            found.push(Finding::new(place.clone(), key, &[("item", item)]));
        }
    };
    never(decisions.required.is_none(), "never-required");
    never(decisions.ruled_out.is_none(), "never-ruled-out");
    for (situation, key) in [(&decisions.unsound, "unsound"), (&decisions.weak, "weak")] {
        if let Some(situation) = situation {
            let (day, answers) = (situation.law_date.to_string(), situation.answers.to_string());
            found.push(Finding::new(place.clone(), key, &[("item", item), ("day", &day), ("answers", &answers)]));
        }
    }
    found
}

/// Where the conditions of the rules stand.
struct Places {
    rules: HashMap<RuleId, Place>,
}

impl Places {
    fn of(texts: &[LawText<'_>]) -> Self {
        let mut rules = HashMap::new();
        for text in texts {
            if let Owner::Rule(rule) = text.owner {
                rules.entry(rule).or_insert_with(|| text.file.place(&text.text));
            }
        }
        Self { rules }
    }

    fn rule(&self, rule: RuleId) -> Place {
        self.rules.get(&rule).cloned().unwrap_or(Place { file: String::new(), line: 0, column: 0 })
    }
}
