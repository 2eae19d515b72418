//! Proves that the law, the questions and the words fit together: nothing asked in vain, nothing read and not asked, every rule
//! reachable, sound and as early as it can be, no circles, no jumps, no gaps, no missing words.

mod classes;
mod decisions;
mod directory;
mod figures;
mod finding;
mod jumps;
mod literals;
mod loaded;
pub mod messages;
mod placements;
mod prerequisites;
mod promises;
mod questions;
mod samples;
pub mod satisfy;
pub mod schemas;
mod space;

use jiff::civil::Date;

pub use decisions::{Decisions, FIRST_LAW_DATE, LAST_LAW_DATE, MOST_POINTS, Situation, of_rule};
pub use figures::Age;
pub use finding::{Finding, place_of};
pub use loaded::Loaded;

use crate::data::DataFiles;
use crate::domain::facts::Facts;
use crate::domain::located::{Place, SourceFile};
use crate::domain::model::Model;
use crate::domain::rules::RuleId;
use crate::interview::answers_file;
use crate::interview::script::Interview;

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

/// What was found out about the lists of proposals of all interviews together.
#[derive(Debug, Default)]
pub struct Network {
    /// The faults.
    pub findings: Vec<Finding>,
    /// The entries of the directory by the day they are to be looked at again.
    pub ages: Vec<Age>,
}

/// The faults that are none where another interview brings the outcome about.
const NEVER: [&str; 2] = ["never-required", "never-ruled-out"];

/// Checks interviews and their law. A rule that several of them share has to reach its outcomes in one of them only.
pub fn interviews(loaded: &[Loaded<'_>], today: Date) -> Vec<Report> {
    let mut reports: Vec<Report> = loaded.iter().map(|interview| self::interview(interview, today)).collect();
    let never = |finding: &&Finding| NEVER.contains(&finding.key);
    let found: Vec<Finding> = reports.iter().flat_map(|report| &report.findings).filter(never).cloned().collect();
    let sharing = |item: &str| loaded.iter().filter(|interview| interview.interview.model.rule_id(item).is_some()).count();
    let is_fault = |finding: &Finding| {
        let everywhere = found.iter().filter(|other| *other == finding).count();
        !NEVER.contains(&finding.key) || finding.values.iter().any(|(_, item)| everywhere == sharing(item))
    };
    reports.iter_mut().for_each(|report| report.findings.retain(is_fault));
    reports
}

/// Checks an interview and its law: everything but whether placements can count, which all interviews decide together.
pub fn interview(loaded: &Loaded<'_>, today: Date) -> Report {
    let (interview, files) = (&loaded.interview, &loaded.law.files);
    let model = &interview.model;
    let mut report = Report { rules: model.rules.len(), ages: figures::ages(model, &files.figures, today), ..Report::default() };
    report.findings.extend(questions::findings(interview, &loaded.script));
    report.findings.extend(literals::findings(model, &loaded.texts));
    report.findings.extend(figures::findings(model, &files.figures));
    report.findings.extend(prerequisites::findings(model, |rule| loaded.place(rule)));
    report.findings.extend(promises::findings(loaded));
    let samples = samples::of(model);
    report.points += samples.points;
    let place = |rule: &RuleId| loaded.place(*rule);
    report.findings.extend(samples.unsound.iter().map(|(rule, shown)| early(&model.rule(*rule).id, "unsound", shown, &place(rule))));
    for (rule, decisions) in all_decisions(model) {
        report.points += decisions.points;
        report.sampled.extend(decisions.sampled.map(|points| (model.rule(rule).id.clone(), points)));
        report.findings.extend(faults(&model.rule(rule).id, &decisions, &place(&rule)));
        let read = |situation: &Situation| facts_of(situation, interview);
        let examples = decisions.examples.iter().chain(&decisions.required);
        report.findings.extend(jumps::findings(model, rule, examples, &read, &place(&rule)));
    }
    report
}

/// Checks the lists of proposals and the directory, over all interviews that were loaded.
pub fn network(data: &DataFiles, loaded: &[Loaded<'_>], today: Date) -> Network {
    let mut findings = placements::findings(loaded);
    findings.extend(directory::findings(data, loaded));
    Network { findings, ages: directory::ages(loaded, today) }
}

/// The facts of a situation.
pub fn facts_of(situation: &Situation, interview: &Interview) -> Option<Facts> {
    let text = situation.answers.to_string();
    answers_file::read(&SourceFile { name: "", text: &text, overlay: false }, interview).ok()
}

/// Looks at all rules without placements, on as many processors as there are.
fn all_decisions(model: &Model) -> Vec<(RuleId, Decisions)> {
    let rules: Vec<RuleId> = (0..model.rules.len()).map(|index| RuleId(index as u16)).collect();
    let rules: Vec<RuleId> = rules.into_iter().filter(|rule| model.rule(*rule).placements.is_empty()).collect();
    let next = std::sync::atomic::AtomicUsize::new(0);
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    let mut found: Vec<(RuleId, Decisions)> = std::thread::scope(|scope| {
        let work = || {
            let mut done = Vec::new();
            while let Some(rule) = rules.get(next.fetch_add(1, std::sync::atomic::Ordering::Relaxed)) {
                done.push((*rule, of_rule(model, *rule)));
            }
            done
        };
        let handles: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        handles.into_iter().flat_map(|handle| handle.join().unwrap_or_default()).collect()
    });
    found.sort_by_key(|(rule, _)| *rule);
    found
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
        found.extend(situation.iter().map(|situation| early(item, key, situation, place)));
    }
    found
}

/// That a rule decides too early, or later than it could.
fn early(item: &str, key: &'static str, situation: &Situation, place: &Place) -> Finding {
    let (day, answers) = (situation.law_date.to_string(), situation.answers.to_string());
    Finding::new(place.clone(), key, &[("item", item), ("day", &day), ("answers", &answers)])
}
