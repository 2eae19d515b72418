//! The texts that the law, the questions and the program's own types ask for, by conventions: `item-…`, `fact-….label`, `month-1`.

use std::collections::BTreeMap;

use super::cells::{CELL_CELLS, HINT_CELLS, LABEL_CELLS};
use super::origin::{Origin, ids};
use crate::data::DataFiles;
use crate::domain::directory::Standing;
use crate::domain::evaluate::Status;
use crate::domain::facts::{FactDef, Kind};
use crate::domain::money::Currency;
use crate::domain::rules::{ItemKind, Nature, Period};
use crate::interview::script::{Interview, Question};
use crate::text::words::{is_country, key_of, option_key};

/// Texts that every fact has.
const FACT_TEXTS: [&str; 3] = ["label", "help", "why"];

/// Must a name say in brackets what the place itself calls the thing?
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LocalTerm {
    /// It says nothing of the kind.
    #[default]
    None,
    /// In all languages or in none.
    Alike,
    /// In all languages.
    Needed,
}

/// A text that a convention asks for.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    /// Whether it must exist.
    pub needed: bool,
    /// Whether it may quote figures of law.
    pub legal: bool,
    /// The values that the program fills in, where the convention says which.
    pub given: Option<&'static [&'static str]>,
    /// How wide it may be.
    pub cells: Option<usize>,
    /// What its brackets say.
    pub local_term: LocalTerm,
    /// What asks for it.
    pub origin: Option<Origin>,
}

/// The texts that the conventions ask for, by `key` or `key.attribute`.
#[derive(Clone, Debug, Default)]
pub struct Asks(BTreeMap<String, Asked>);

impl Asks {
    /// What the interviews, their law and the program's types ask for.
    pub fn of(data: &DataFiles, interviews: &[Interview]) -> Self {
        let mut asks = Self::default();
        interviews.iter().for_each(|interview| asks.interview(data, interview));
        asks.types();
        asks
    }

    /// What is asked of a text, if it is asked for.
    pub fn get(&self, name: &str) -> Option<&Asked> {
        self.0.get(name)
    }

    /// All texts that are asked for.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Asked)> {
        self.0.iter().map(|(name, asked)| (name.as_str(), asked))
    }

    /// The attributes that a message must have; the empty one is its own text.
    pub fn attributes_of<'a>(&'a self, key: &str) -> impl Iterator<Item = &'a str> {
        let beginning = format!("{key}.");
        let own = self.get(key).filter(|asked| asked.needed).map(|_| "");
        let attributes = self.0.range(beginning.clone()..).map_while(move |(name, asked)| Some((name.strip_prefix(&beginning)?, asked)));
        own.into_iter().chain(attributes.filter(|(_, asked)| asked.needed).map(|(attribute, _)| attribute))
    }

    /// A text that must exist and quotes nothing.
    pub(super) fn plain(&mut self, name: impl Into<String>, origin: Option<&Origin>) {
        self.0.insert(name.into(), Asked { needed: true, origin: origin.cloned(), ..Asked::default() });
    }

    /// A text that must exist and in which the program fills in these values.
    pub(super) fn filled(&mut self, name: &str, given: &'static [&'static str], origin: &Origin) {
        let asked = Asked { needed: true, given: Some(given), origin: Some(origin.clone()), ..Asked::default() };
        self.0.insert(name.to_owned(), asked);
    }

    /// A text that must exist and may quote figures.
    pub(super) fn legal(&mut self, name: impl Into<String>, origin: &Origin) -> &mut Asked {
        let asked = Asked { needed: true, legal: true, origin: Some(origin.clone()), ..Asked::default() };
        self.0.entry(name.into()).insert_entry(asked).into_mut()
    }

    /// A text that may exist and may quote figures.
    pub(super) fn spare(&mut self, name: impl Into<String>) -> &mut Asked {
        self.0.entry(name.into()).insert_entry(Asked { legal: true, ..Asked::default() }).into_mut()
    }

    fn interview(&mut self, data: &DataFiles, interview: &Interview) {
        let script = Origin::of(vec![format!("interviews/{}.json", interview.id)]);
        let key = format!("interview-{}", interview.id);
        self.plain(format!("{key}.summary"), Some(&script));
        self.plain(key, Some(&script));
        for section in &interview.sections {
            self.plain(format!("section-{section}"), Some(&script.value("sections").at("id", section)));
        }
        interview.notices.iter().for_each(|notice| {
            self.legal(format!("notice-{}", notice.id), &script.at("id", &notice.id));
        });
        let facts = Origin::of_jurisdictions(interview, "facts");
        let vocabulary = &interview.model.vocabulary;
        for def in vocabulary.facts.iter().chain(vocabulary.groups.iter().flat_map(|group| &group.fields)) {
            self.fact(interview, def, &facts);
        }
        let questions = interview.questions.iter();
        questions
            .flat_map(|question| std::iter::once(question).chain(question.group.iter().flat_map(|(_, fields)| fields)))
            .for_each(|question| self.table(interview, question, &script));
        self.declared_options(data, interview);
        self.rules(interview);
        self.registers(data, interview);
    }

    fn fact(&mut self, interview: &Interview, def: &FactDef, facts: &Origin) {
        let key = key_of("fact", &def.name);
        let origin = def.name.split('.').fold(facts.clone(), |origin, name| origin.at("name", name));
        self.legal(&key, &origin);
        FACT_TEXTS.iter().for_each(|part| {
            self.legal(format!("{key}.{part}"), &origin).cells = (*part == "label").then_some(LABEL_CELLS);
        });
        if def.kind == Kind::List {
            self.legal(format!("{key}.member"), &origin);
        }
        for option in &def.options {
            let option = interview.model.vocabulary.symbols.name(*option);
            let key = option_key(def, option);
            if def.kind == Kind::Country && is_country(option) {
                self.legal(key, &Origin::of(vec!["domain/countries.json".to_owned()]).value(option));
            } else {
                self.legal(&key, &origin.value(option));
                self.spare(format!("{key}.hint")).cells = Some(HINT_CELLS);
            }
        }
    }

    fn table(&mut self, interview: &Interview, question: &Question, script: &Origin) {
        let vocabulary = &interview.model.vocabulary;
        let def = vocabulary.def(question.key);
        for column in &question.table {
            let origin = script.at("fact", &def.name).value(column);
            self.legal(format!("table-{}-column-{column}", def.name), &origin).cells = Some(CELL_CELLS);
            for option in &def.options {
                self.legal(format!("table-{}-{}-{column}", def.name, vocabulary.symbols.name(*option)), &origin).cells = Some(CELL_CELLS);
            }
        }
    }

    /// The names of offices, acts and papers.
    fn registers(&mut self, data: &DataFiles, interview: &Interview) {
        let origin = Origin::of_jurisdictions(interview, "authorities");
        interview.model.authorities.keys().for_each(|id| {
            self.legal(key_of("authority", id), &origin.at("id", id)).local_term = LocalTerm::Alike;
        });
        let origin = Origin::of_jurisdictions(interview, "acts");
        interview.model.acts.iter().for_each(|act| self.plain(key_of("act", &act.id), Some(&origin.at("id", &act.id))));
        let origin = Origin::of_jurisdictions(interview, "documents");
        for id in interview.model.jurisdictions.iter().flat_map(|jurisdiction| documents(data, jurisdiction.folder)) {
            self.legal(format!("document-{id}"), &origin.at("id", &id));
        }
    }

    /// Words for the names of the program's own types.
    fn types(&mut self) {
        let statuses = [Status::Required, Status::Possible, Status::RuledOut];
        statuses.iter().for_each(|status| self.plain(format!("status-{}", status.name()), None));
        Standing::WORTH_A_WORD.iter().for_each(|standing| self.plain(format!("standing-{}", standing.name()), None));
        ItemKind::ALL.iter().for_each(|kind| self.plain(format!("kind-{}", kind.name()), None));
        [Period::Once, Period::Month, Period::Year].iter().for_each(|period| self.plain(format!("amount-{}", period.name()), None));
        let not_paid = [Nature::Deposit, Nature::Credit, Nature::Exempt, Nature::Floor, Nature::AddBack];
        not_paid.iter().for_each(|nature| self.plain(format!("amount-of-{}", nature.name()), None));
        (1..=12).for_each(|month| self.plain(format!("month-{month}"), None));
        (1..=7).for_each(|day| self.plain(format!("weekday-{day}"), None));
        let typed = [Kind::Count, Kind::Money(Currency::EUR), Kind::Percent, Kind::Date, Kind::Text];
        typed.iter().for_each(|kind| self.plain(format!("plain-typed-{}", kind.name()), None));
        let others = [Kind::Bool, Kind::Choice, Kind::Several, Kind::Country, Kind::List];
        typed.iter().chain(&others).for_each(|kind| self.plain(format!("error-need-{}", kind.name()), None));
    }
}

/// The documents of a jurisdiction, by id.
fn documents(data: &DataFiles, folder: &str) -> Vec<String> {
    data.at(&format!("domain/{folder}/documents.json")).flat_map(|file| ids(&file, "documents")).collect()
}
