//! Figures without gaps and without missing sources, and how old each of them is.

use jiff::civil::Date;

use super::finding::{Finding, place_of};
use crate::domain::figures::{DatedValue, Figure};
use crate::domain::located::{Place, SourceFile};
use crate::domain::model::Model;

/// The value of a figure that holds now or last, and when it is to be looked at again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Age {
    /// The figure.
    pub id: String,
    /// Where it stands.
    pub place: Place,
    /// The day its source was last looked at.
    pub checked: Date,
    /// The last day for which it may be used without a remark: a change is expected after it.
    pub review_by: Date,
    /// Whether that day lies before `today`.
    pub past: bool,
}

/// Gaps between values, and values without a source.
pub fn findings(model: &Model, files: &[SourceFile<'_>]) -> Vec<Finding> {
    let mut found = Vec::new();
    for (_, figure) in model.figures.iter() {
        let fault = |key, day: Option<Date>| {
            let day = day.map_or_else(String::new, |day| day.to_string());
            Finding::new(place(files, figure), key, &[("figure", &figure.id), ("day", &day)])
        };
        if figure.values.is_empty() {
            found.push(fault("figure-empty", None));
        }
        for pair in figure.values.windows(2) {
            if let (Some(to), Some(from)) = (pair[0].to, pair[1].from)
                && to.tomorrow().is_ok_and(|next| next < from)
            {
                found.push(fault("figure-gap", Some(to)));
            }
        }
        let without_source = |value: &&DatedValue| value.source.trim().is_empty();
        found.extend(figure.values.iter().filter(without_source).map(|value| fault("figure-source", value.from)));
    }
    found
}

/// All figures, those that are to be looked at soonest first.
pub fn ages(model: &Model, files: &[SourceFile<'_>], today: Date) -> Vec<Age> {
    let mut ages: Vec<Age> = model
        .figures
        .iter()
        .filter_map(|(_, figure)| {
            let value = figure.on(today).or(figure.values.last())?;
            let (checked, review_by) = (value.checked, value.review_by);
            Some(Age { id: figure.id.clone(), place: place(files, figure), checked, review_by, past: review_by < today })
        })
        .collect();
    ages.sort_by(|left, right| (left.review_by, left.checked, &left.id).cmp(&(right.review_by, right.checked, &right.id)));
    ages
}

fn place(files: &[SourceFile<'_>], figure: &Figure) -> Place {
    let entry = format!("\"id\": \"{}\"", figure.id);
    let places = files.iter().rev().map(|file| place_of(file, &entry));
    let found: Vec<Place> = places.collect();
    let nowhere = Place { file: figure.id.clone(), line: 0, column: 0 };
    found.into_iter().find(|place| place.line > 0).unwrap_or(nowhere)
}
