//! The values that texts quote: figures of law that exist and have a value, and what the program fills in.

use std::collections::{HashMap, HashSet};

use jiff::ToSpan as _;
use jiff::civil::{Date, date};

use super::super::Finding;
use super::languages::{Language, Text, split};
use super::origin::ids;
use super::{Look, said};
use crate::data::DataFiles;
use crate::domain::figures::{Figure, FigureKind};
use crate::interview::script::Interview;
use crate::text::words::key_of;

/// The first day of the law on which every figure that is quoted must have a value.
pub const QUOTED_FROM: Date = date(2024, 1, 1);
/// The last such day.
pub const QUOTED_UNTIL: Date = date(2026, 12, 31);

/// The figure that a value of a text stands for.
pub fn figure_of<'a>(interviews: &'a [Interview], variable: &str) -> Option<&'a Figure> {
    let id = variable.replace('-', ".");
    interviews.iter().find_map(|interview| Some(interview.model.figures.get(interview.model.figures.find(&id)?)))
}

/// The texts of a language that quote what is not there.
pub fn findings(look: &Look<'_>, language: &Language, owners: &Owners) -> Vec<Finding> {
    let mut found = Vec::new();
    let known = |name: &str| look.asks.get(name).is_some() || look.complete && look.is_used(name, language);
    for (name, text) in language.texts().filter(|(name, _)| known(name)) {
        let legal = look.is_legal(&name);
        found.extend(text.variables.iter().filter_map(|variable| {
            let fault = match figure_of(look.interviews, variable) {
                Some(figure) if legal => of_figure(&name, text, figure, owners)?,
                Some(figure) => Finding::new(text.place.clone(), "figure-not-filled-in", &[("message", &name), ("figure", &figure.id)]),
                None if !legal && is_given(look, &name, variable) => return None,
                None => Finding::new(text.place.clone(), "unknown-value", &[("message", &name), ("value", variable)]),
            };
            Some(fault)
        }));
        let gone = text.messages.iter().filter(|message| !language.has(message));
        found.extend(gone.map(|quoted| Finding::new(text.place.clone(), "unknown-message", &[("message", &name), ("quoted", quoted)])));
    }
    found
}

/// Whether the program fills a value in: where it says the message or, if that cannot be seen there, in the built-in words of the
/// message, which are tested against it. Where a convention says which values there are, these and no others.
fn is_given(look: &Look<'_>, name: &str, variable: &str) -> bool {
    if let Some(given) = look.asks.get(name).and_then(|asked| asked.given) {
        return given.contains(&variable);
    }
    let (key, _) = split(name);
    if let Some(given) = said::given(key) {
        return given.contains(&variable);
    }
    let mut built_in = look.built_in.iter().filter_map(|language| language.text(name)).peekable();
    let by_words = built_in.peek().is_none() || built_in.any(|text| text.variables.contains(variable));
    said::is_named(variable) && by_words
}

fn of_figure(name: &str, text: &Text, figure: &Figure, owners: &Owners) -> Option<Finding> {
    if let Some(kind) = unquotable(figure.kind) {
        return Some(Finding::new(text.place.clone(), "figure-not-quotable", &[("message", name), ("figure", &figure.id), ("kind", kind)]));
    }
    let day = day_without(figure)?;
    let silent = figure.values.is_empty() || !owners.own(name, &figure.id);
    silent.then(|| {
        let day = day.to_string();
        Finding::new(text.place.clone(), "figure-without-value", &[("message", name), ("figure", &figure.id), ("day", &day)])
    })
}

/// The kinds of figures that are no single value, as figures files write them.
fn unquotable(kind: FigureKind) -> Option<&'static str> {
    match kind {
        FigureKind::Set => Some("set"),
        FigureKind::Scale => Some("scale"),
        FigureKind::ChoiceMap | FigureKind::PercentMap => Some("map"),
        FigureKind::Number | FigureKind::Money(_) | FigureKind::Percent | FigureKind::Date | FigureKind::Range(_) => None,
    }
}

/// The first day of the law on which a figure has no value.
fn day_without(figure: &Figure) -> Option<Date> {
    let ends = figure.values.iter().filter_map(|value| value.to?.checked_add(1.day()).ok());
    let days = std::iter::once(QUOTED_FROM).chain(ends).filter(|day| (QUOTED_FROM..=QUOTED_UNTIL).contains(day));
    days.filter(|day| figure.on(*day).is_none()).min()
}

/// Which subjects figures, items and their limits belong to.
#[derive(Debug, Default)]
pub struct Owners {
    figures: HashMap<String, &'static str>,
    texts: HashSet<(String, &'static str)>,
}

impl Owners {
    /// Those of the interviews' law.
    pub fn of(data: &DataFiles, interviews: &[Interview]) -> Self {
        let mut owners = Self::default();
        for interview in interviews {
            for folder in interview.model.modules.iter().map(|module| module.folder) {
                let figures = data.at(&format!("domain/{folder}/figures.json")).flat_map(|file| ids(&file, "figures"));
                owners.figures.extend(figures.map(|id| (id, folder)));
                let rules = data.at(&format!("domain/{folder}/rules.json")).flat_map(|file| ids(&file, "rules"));
                for rule in rules.filter_map(|id| interview.model.rule_id(&id)).map(|rule| interview.model.rule(rule)) {
                    owners.texts.insert((key_of("item", &rule.id), folder));
                    owners.texts.extend(rule.not_modelled.iter().map(|limit| (format!("limit-{limit}"), folder)));
                }
            }
        }
        owners
    }

    /// Whether a text is that of an item of the subject that a figure belongs to: it is read where the figure counts.
    fn own(&self, name: &str, figure: &str) -> bool {
        let folder = self.figures.get(figure);
        folder.is_some_and(|folder| self.texts.contains(&(split(name).0.to_owned(), *folder)))
    }
}
