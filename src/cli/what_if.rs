//! `madoguchi what-if`: the difference that other answers make.

use super::WIDTH;
use super::arguments::ListFormat;
use super::exploring::WhatIfRequest;
use super::source::Source;
use crate::checklist::difference::Difference;
use crate::checklist::flip::{Finder, Flip};
use crate::checklist::{Checklist, Request, build};
use crate::domain::facts::Facts;
use crate::export::difference::{self, Told, WhatIf};
use crate::interview::change::{self, Changed};
use crate::interview::script::Interview;
use crate::wording::Wording;
use crate::workplace::{Failure, Setup, exit};

/// Runs the command.
pub fn run(setup: &Setup<'_>, request: &WhatIfRequest) -> Result<u8, Failure> {
    let source = Source::of(setup, &request.choice)?;
    let interview = setup.interview(&source.interview)?;
    let facts = source.facts(&setup.words, &interview)?;
    let mut changed = facts.clone();
    let changes =
        change::apply(&interview, &mut changed, &request.changes).map_err(|error| Failure::usage(setup.words.change_error(&error)))?;
    let law_date = request.law_date.or(source.law_date).unwrap_or(setup.environment.today);
    let plan_start = source.plan_start.unwrap_or(law_date);
    let asked = Request { law_date, plan_start, estimates: source.estimates, marks: &source.marks };
    let (before, after) = (build(&interview, &facts, &asked), build(&interview, &changed, &asked));
    let wordings = [&facts, &changed].map(|facts| Wording::new(&setup.words, &interview, facts, law_date));
    let difference = Difference::between(&before, &after);
    let next = next(&interview, &changed, &after, &changes);
    let told = Told { difference: &difference, before: &wordings[0], after: &wordings[1], sides: None };
    let what_if = WhatIf { told, changes: &changes, facts: &changed, checklist: &after, next: &next };
    setup.print(&match request.format {
        ListFormat::Text => difference::what_if_text(&what_if, WIDTH),
        ListFormat::Json => difference::what_if_json(&what_if),
    })?;
    Ok(exit::DONE)
}

/// How far the changed numbers are from changing something else.
fn next<'a>(interview: &'a Interview, facts: &'a Facts, checklist: &Checklist, changes: &[Changed]) -> Vec<(usize, Flip<'a>)> {
    let mut finder = Finder::new(interview, facts, checklist.law_date);
    let places = changes.iter().filter_map(|changed| change::place(interview, facts, &changed.name));
    places.flat_map(|path| finder.nearest_for(path, checklist)).collect()
}
