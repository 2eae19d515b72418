//! `madoguchi checklist`: the checklist of a case or of an answers file, in a format, to a file or standard output.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Read as _, Write as _};
use std::path::Path;
use std::sync::Arc;

use super::arguments::ChecklistRequest;
use crate::case::file::Mark;
use crate::case::{self, store};
use crate::checklist::{Request, build};
use crate::domain::facts::Facts;
use crate::domain::located::SourceFile;
use crate::export::{self, Digests, Frame};
use crate::interview::answers_file;
use crate::interview::replay::EstimatesWanted;
use crate::interview::script::Interview;
use crate::wording::Wording;
use crate::workplace::{Failure, Setup, exit, write_whole};

/// Width of text where there is no terminal to ask.
const WIDTH: usize = 80;

/// What a checklist is made of.
struct Source {
    interview: Arc<Interview>,
    facts: Facts,
    title: String,
    law_date: Option<jiff::civil::Date>,
    plan_start: Option<jiff::civil::Date>,
    estimates: EstimatesWanted,
    marks: BTreeMap<String, Mark>,
}

/// Runs the command.
pub fn run(setup: &Setup<'_>, request: &ChecklistRequest) -> Result<u8, Failure> {
    let source = match (&request.case, &request.answers) {
        (_, Some(file)) => from_answers(setup, file, request.interview.as_deref())?,
        (Some(case), None) => from_case(setup, case)?,
        (None, None) => return Err(Failure::usage(setup.words.get("error-see-help"))),
    };
    let law_date = request.law_date.or(source.law_date).unwrap_or(setup.environment.today);
    let plan_start = request.plan_start.or(source.plan_start).unwrap_or(law_date);
    let asked = Request { law_date, plan_start, estimates: source.estimates, marks: &source.marks };
    let checklist = build(&source.interview, &source.facts, &asked);
    let wording = Wording::new(&setup.words, &source.interview, &source.facts, law_date);
    let digests = Digests::of(&setup.data, &source.interview.id, setup.words.language(), &source.facts);
    let frame = Frame { title: &source.title, digests: &digests, width: WIDTH };
    let text = export::write(request.format, &checklist, &wording, &frame);
    match &request.output {
        Some(path) => {
            write_whole(path, &text).map_err(|error| Failure::io(&setup.words, &path.display().to_string(), &error))?;
        }
        None => setup.print(&text)?,
    }
    Ok(exit::DONE)
}

fn from_answers(setup: &Setup<'_>, path: &Path, interview: Option<&str>) -> Result<Source, Failure> {
    let words = &setup.words;
    let name = if path == Path::new("-") { words.get("standard-input") } else { path.display().to_string() };
    let unreadable = |error: io::Error| Failure { code: exit::USAGE, ..Failure::io(words, &name, &error) };
    let mut bytes = Vec::new();
    if path == Path::new("-") {
        io::stdin().read_to_end(&mut bytes).map_err(unreadable)?;
    } else {
        bytes = fs::read(path).map_err(unreadable)?;
    }
    let text = String::from_utf8(bytes).map_err(|error| not_utf8(setup, &name, &error))?;
    let file = SourceFile { name: &name, text: text.strip_prefix('\u{feff}').unwrap_or(&text), overlay: false };
    let named = answers_file::interview_of(&file).map_err(|error| Failure::answers(words, &error))?;
    let id = interview.map(str::to_owned).or(named).unwrap_or_else(|| answers_file::DEFAULT_INTERVIEW.to_owned());
    let interview = setup.interview(&id)?;
    let facts = answers_file::read(&file, &interview).map_err(|error| Failure::answers(words, &error))?;
    Ok(Source {
        interview,
        facts,
        title: String::new(),
        law_date: None,
        plan_start: None,
        estimates: EstimatesWanted::Now,
        marks: BTreeMap::new(),
    })
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

fn from_case(setup: &Setup<'_>, name: &str) -> Result<Source, Failure> {
    let failed = |error| Failure::store(&setup.words, &error);
    let path = setup.store.find(name).map_err(failed)?;
    let loaded = store::read(&path).map_err(failed)?;
    if let Some(format) = loaded.newer_format {
        let remark = setup.words.store_error(&store::StoreError::Newer(format));
        let _ = writeln!(io::stderr(), "{remark}");
    }
    let case = loaded.case;
    let interview = setup.interview(&case.interview)?;
    let (facts, _) = case::facts::of(&case, &interview);
    Ok(Source {
        interview,
        facts,
        title: case.display_title(),
        law_date: case.law_date,
        plan_start: case.plan_start,
        estimates: case.estimates,
        marks: case.marks,
    })
}
