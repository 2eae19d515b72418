//! Where the answers of a command come from: a saved case or an answers file.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use crate::case::file::{CaseFile, Mark};
use crate::case::{self, store};
use crate::domain::facts::Facts;
use crate::domain::located::SourceFile;
use crate::interview::answers_file;
use crate::interview::replay::EstimatesWanted;
use crate::interview::script::Interview;
use crate::text::Words;
use crate::workplace::{Failure, Setup, exit};

/// Which answers a command is about.
#[derive(Clone, Debug, Default)]
pub struct Choice {
    /// The case: id, prefix or path.
    pub case: Option<String>,
    /// The answers file; `-` is standard input.
    pub answers: Option<PathBuf>,
    /// The interview that the answers are for.
    pub interview: Option<String>,
}

/// Answers with what goes with them, before any law is put to them.
pub struct Source {
    /// The id of the case; `None` for an answers file.
    pub case: Option<String>,
    /// The title of the case; empty for an answers file.
    pub title: String,
    /// The interview.
    pub interview: String,
    /// The day of the law, if the case sets it.
    pub law_date: Option<Date>,
    /// The day the plan begins, if the case sets it.
    pub plan_start: Option<Date>,
    /// Whether estimates are wanted.
    pub estimates: EstimatesWanted,
    /// What people noted of items.
    pub marks: BTreeMap<String, Mark>,
    given: Given,
}

enum Given {
    Answers { name: String, text: String },
    Case(Box<CaseFile>),
}

impl Source {
    /// The answers that were chosen.
    pub fn of(setup: &Setup<'_>, choice: &Choice) -> Result<Self, Failure> {
        match (&choice.case, &choice.answers) {
            (_, Some(file)) => Self::from_answers(setup, file, choice.interview.as_deref()),
            (Some(case), None) => Self::from_case(setup, case),
            (None, None) => Err(Failure::usage(setup.words.get("error-see-help"))),
        }
    }

    /// The answers of a saved case.
    pub fn from_case(setup: &Setup<'_>, name: &str) -> Result<Self, Failure> {
        let failed = |error| Failure::store(&setup.words, &error);
        let path = setup.store.find(name).map_err(failed)?;
        let loaded = store::read(&path).map_err(failed)?;
        if let Some(format) = loaded.newer_format {
            let remark = setup.words.store_error(&store::StoreError::Newer(format));
            let _ = writeln!(io::stderr(), "{remark}");
        }
        Ok(Self::of_case(loaded.case))
    }

    /// The answers of a case that was read.
    pub fn of_case(case: CaseFile) -> Self {
        Self {
            case: Some(case.id.clone()),
            title: case.display_title(),
            interview: case.interview.clone(),
            law_date: case.law_date,
            plan_start: case.plan_start,
            estimates: case.estimates,
            marks: case.marks.clone(),
            given: Given::Case(Box::new(case)),
        }
    }

    fn from_answers(setup: &Setup<'_>, path: &Path, interview: Option<&str>) -> Result<Self, Failure> {
        let words = &setup.words;
        let name = if path == Path::new("-") { words.get("standard-input") } else { path.display().to_string() };
        let unreadable = |error: io::Error| Failure { code: exit::USAGE, ..Failure::io(words, &name, &error) };
        let mut bytes = Vec::new();
        if path == Path::new("-") {
            io::stdin().read_to_end(&mut bytes).map_err(unreadable)?;
        } else {
            bytes = fs::read(path).map_err(unreadable)?;
        }
        let mut text = String::from_utf8(bytes).map_err(|error| not_utf8(setup, &name, &error))?;
        if text.starts_with('\u{feff}') {
            text.remove(0);
        }
        let file = SourceFile { name: &name, text: &text, overlay: false };
        let named = answers_file::interview_of(&file).map_err(|error| Failure::answers(words, &error))?;
        let interview = interview.map(str::to_owned).or(named).unwrap_or_else(|| answers_file::DEFAULT_INTERVIEW.to_owned());
        Ok(Self {
            case: None,
            title: String::new(),
            interview,
            law_date: None,
            plan_start: None,
            estimates: EstimatesWanted::Now,
            marks: BTreeMap::new(),
            given: Given::Answers { name, text },
        })
    }

    /// The answers as the facts of an interview.
    pub fn facts(&self, words: &Words, interview: &Interview) -> Result<Facts, Failure> {
        match &self.given {
            Given::Case(case) => Ok(case::facts::of(case, interview).0),
            Given::Answers { name, text } => {
                let file = SourceFile { name, text, overlay: false };
                answers_file::read(&file, interview).map_err(|error| Failure::answers(words, &error))
            }
        }
    }
}

/// Says where a text stops being UTF-8: older Japanese encodings are common.
fn not_utf8(setup: &Setup<'_>, name: &str, error: &std::string::FromUtf8Error) -> Failure {
    let valid = &error.as_bytes()[..error.utf8_error().valid_up_to()];
    let before = String::from_utf8_lossy(valid);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().map_or(0, |last| last.chars().count()) + 1;
    let place = format!("{name}:{line}:{column}");
    Failure::usage(setup.words.with("error-not-utf8", &[("place", &place)]))
}
