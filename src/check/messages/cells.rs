//! Texts that are too wide for their place on the screen.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::super::Finding;
use super::Look;
use super::languages::{Language, Text, split};
use super::quotes::{QUOTED_FROM, QUOTED_UNTIL, figure_of};
use crate::interview::script::Interview;
use crate::text::Words;
use crate::text::figures::LegalWords;
use crate::text::layout::width;

/// The widest short name of a fact that fits beside its answer.
pub const LABEL_CELLS: usize = 28;
/// The widest hint to an option.
pub const HINT_CELLS: usize = 120;
/// The widest cell of a table that compares options.
pub const CELL_CELLS: usize = 24;

/// The texts of a language that are too wide on some day of the law.
pub fn findings(look: &Look<'_>, language: &Language) -> Vec<Finding> {
    // Files that cannot be read are reported; what they would say cannot be measured.
    let Ok(words) = Words::load(look.data, &language.name) else { return Vec::new() };
    let limited = look.asks.iter().filter_map(|(name, asked)| Some((name, asked.cells?, language.text(name)?)));
    limited.filter_map(|(name, most, text)| too_wide(look, &words, name, most, text)).collect()
}

fn too_wide(look: &Look<'_>, words: &Words, name: &str, most: usize, text: &Text) -> Option<Finding> {
    let (key, attribute) = split(name);
    let attribute = Some(attribute).filter(|attribute| !attribute.is_empty());
    let said = look.interviews.iter().filter(|interview| fills_in(interview, text)).flat_map(|interview| {
        let legal = |law_date| LegalWords { words, figures: &interview.model.figures, law_date };
        days(look, text).into_iter().filter_map(move |day| legal(day).find(key, attribute))
    });
    let widest = said.map(|said| width(&said)).max()?;
    (widest > most).then(|| {
        let (cells, most) = (widest.to_string(), most.to_string());
        Finding::new(text.place.clone(), "too-wide", &[("message", name), ("cells", &cells), ("most", &most)])
    })
}

/// Whether an interview has all figures that a text quotes: another one never says it.
fn fills_in(interview: &Interview, text: &Text) -> bool {
    text.variables.iter().all(|variable| figure_of(std::slice::from_ref(interview), variable).is_some())
}

/// The days on which a text may begin to say something else.
fn days(look: &Look<'_>, text: &Text) -> BTreeSet<Date> {
    let figures = text.variables.iter().filter_map(|variable| figure_of(look.interviews, variable));
    let begins = figures.flat_map(|figure| figure.values.iter().filter_map(|value| value.from));
    begins.chain([QUOTED_FROM]).filter(|day| (QUOTED_FROM..=QUOTED_UNTIL).contains(day)).collect()
}
