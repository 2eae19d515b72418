//! `madoguchi checklist`: the checklist of a case or of an answers file, in a format, to a file or standard output.

use super::WIDTH;
use super::arguments::ChecklistRequest;
use super::source::Source;
use crate::checklist::{Request, build};
use crate::export::{self, Digests, Frame};
use crate::wording::Wording;
use crate::workplace::{Failure, Setup, exit, write_whole};

/// Runs the command.
pub fn run(setup: &Setup<'_>, request: &ChecklistRequest) -> Result<u8, Failure> {
    let source = Source::of(setup, &request.choice)?;
    let interview = setup.interview(&source.interview)?;
    let facts = source.facts(&setup.words, &interview)?;
    let law_date = request.law_date.or(source.law_date).unwrap_or(setup.environment.today);
    let plan_start = request.plan_start.or(source.plan_start).unwrap_or(law_date);
    let asked = Request { law_date, plan_start, estimates: source.estimates, marks: &source.marks };
    let checklist = build(&interview, &facts, &asked);
    let wording = Wording::new(&setup.words, &interview, &facts, law_date);
    let digests = Digests::of(&setup.data, &interview.id, setup.words.language(), &facts);
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
