//! `madoguchi explain`: why an item is what it is, and what would change it.

use super::WIDTH;
use super::arguments::ListFormat;
use super::exploring::ExplainRequest;
use super::source::Source;
use crate::checklist::explain::{Unexplained, explain};
use crate::checklist::side::Side;
use crate::checklist::{Request, build_from};
use crate::export::explanation::{self, Explained};
use crate::interview::replay::Replay;
use crate::wording::Wording;
use crate::workplace::{Failure, Setup, exit};

/// Runs the command.
pub fn run(setup: &Setup<'_>, request: &ExplainRequest) -> Result<u8, Failure> {
    let source = Source::of(setup, &request.choice)?;
    let interview = setup.interview(&source.interview)?;
    let facts = source.facts(&setup.words, &interview)?;
    let law_date = request.law_date.or(source.law_date).unwrap_or(setup.environment.today);
    let plan_start = source.plan_start.unwrap_or(law_date);
    let replay = Replay::of(&interview, &facts, law_date, source.estimates);
    let asked = Request { law_date, plan_start, estimates: source.estimates, marks: &source.marks };
    let checklist = build_from(&interview, &facts, &asked, &replay);
    let side = Side { interview: &interview, replay: &replay, checklist: &checklist };
    let wording = Wording::new(&setup.words, &interview, &facts, law_date);
    let items = match explain(&side, &request.item) {
        Ok(items) => items,
        Err(Unexplained::NoMembers(list)) if request.format == ListFormat::Text => {
            let id = request.item.split('@').next().unwrap_or_default();
            setup.print(&format!("{}\n", wording.nobody(id, &list)))?;
            return Ok(exit::DONE);
        }
        Err(Unexplained::NoMembers(_)) => Vec::new(),
        Err(unexplained) => return Err(Failure::usage(setup.words.unexplained(&request.item, &unexplained))),
    };
    let explained = Explained { items: &items, facts: &facts, wording: &wording };
    setup.print(&match request.format {
        ListFormat::Text => explanation::text(&explained, WIDTH),
        ListFormat::Json => explanation::json(&explained),
    })?;
    Ok(exit::DONE)
}
