//! What the answers of a case say about whoever writes the letter. Interviews that know these things by other names derive them.

use jiff::civil::Date;

use crate::domain::evaluator::{Decided, Evaluator, Subject};
use crate::domain::facts::{Answer, Key, Path, Value};
use crate::domain::language::{Expr, Type, member_name};
use crate::domain::symbols::Symbol;

/// Texts that name whoever writes, the best first.
const NAMES: [&str; 3] = ["asking_organisation", "parent_name", "company_name"];
/// Answers that stand for a place that was not chosen yet.
const EUROPE_OPEN: &str = "europe_open";
const OPEN: &str = "open";

/// Whoever writes the letter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sender {
    /// Its name, if it was given.
    pub name: Option<String>,
    /// What it is: the size of a company, or the kind of organisation.
    pub kind: String,
    /// Where it is at home: the region, else the country.
    pub home: Option<String>,
    /// Where it is going: the region, else the country, else `europe`.
    pub target: Option<String>,
    /// Its fields.
    pub sectors: Vec<String>,
    /// What it seeks.
    pub goals: Vec<String>,
    /// Languages in which its people can negotiate.
    pub languages: Vec<String>,
    /// Whether it has something to show.
    pub has_product: bool,
    /// The day of the first trip.
    pub first_trip: Option<Date>,
}

impl Sender {
    /// What the answers that an evaluator sees say.
    pub fn of(evaluator: &Evaluator<'_>) -> Self {
        let known = Known { evaluator };
        let home = known.option("home_region").or_else(|| known.option("home_country"));
        let target = known.option("target_region").filter(|region| region != OPEN).or_else(|| known.option("target_country"));
        let organisation = known.option("organisation").unwrap_or_else(|| "company".to_owned());
        let size = known.option("company_size").filter(|_| organisation == "company");
        Self {
            name: NAMES.iter().find_map(|name| known.text(name)),
            kind: size.unwrap_or(organisation),
            home,
            target: target.map(|target| if target == EUROPE_OPEN { "europe".to_owned() } else { target }),
            sectors: known.options("sectors"),
            goals: known.options("goals"),
            languages: known.options("languages"),
            has_product: known.value("has_product_to_show") == Some(Decided::Bool(true)),
            first_trip: known.day("first_trip_date"),
        }
    }
}

/// Reads facts and derived values by name.
struct Known<'e, 'a> {
    evaluator: &'e Evaluator<'a>,
}

impl Known<'_, '_> {
    fn value(&self, name: &str) -> Option<Decided<'_>> {
        let model = self.evaluator.model;
        match model.vocabulary.key(name) {
            Some(Key::Fact(fact)) => self.evaluator.known(Path::Fact(fact)),
            Some(Key::Field(..)) => None,
            None => self.evaluator.value(self.derived(name)?, Subject::Case),
        }
    }

    fn derived(&self, name: &str) -> Option<&'_ Expr> {
        let model = self.evaluator.model;
        Some(&model.derived[usize::from(model.derived_named(name)?.id.0)].expr)
    }

    /// A day that was answered. One derived from another is no day of a trip, but the best guess at one.
    fn day(&self, name: &str) -> Option<Date> {
        self.evaluator.model.vocabulary.key(name)?;
        match self.value(name)? {
            Decided::Date(day) => Some(day),
            _ => None,
        }
    }

    fn option(&self, name: &str) -> Option<String> {
        match self.value(name)? {
            Decided::Option(Symbol::NONE) => None,
            Decided::Option(option) => Some(self.evaluator.model.vocabulary.symbols.name(option).to_owned()),
            _ => None,
        }
    }

    fn options(&self, name: &str) -> Vec<String> {
        let symbols = &self.evaluator.model.vocabulary.symbols;
        if let Some(Type::Several(options)) = self.evaluator.model.derived_named(name).map(|derived| &derived.gives) {
            let holds = |option: &&Symbol| self.value(&member_name(name, symbols.name(**option))) == Some(Decided::Bool(true));
            return options.iter().filter(holds).map(|option| symbols.name(*option).to_owned()).collect();
        }
        match self.value(name) {
            Some(Decided::Options(options)) => options.iter().map(|option| symbols.name(*option).to_owned()).collect(),
            _ => Vec::new(),
        }
    }

    fn text(&self, name: &str) -> Option<String> {
        let Some(Key::Fact(fact)) = self.evaluator.model.vocabulary.key(name) else { return None };
        match self.evaluator.facts.answer(fact) {
            Answer::Known(Value::Text(text)) if !text.trim().is_empty() => Some(text.trim().to_owned()),
            _ => None,
        }
    }
}
