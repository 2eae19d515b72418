//! The script of an interview: which modules it calls, and its questions by sections.

use serde::Deserialize;

use crate::data::DataFiles;
use crate::domain::JURISDICTIONS;
use crate::domain::facts::{FactDef, GroupId, Key, Kind};
use crate::domain::language::{Expr, Type};
use crate::domain::located::{DataError, Located, Place, Problem, SourceFile, unknown};
use crate::domain::model::{LawFiles, Model};
use crate::domain::module::{Jurisdiction, Module};
use crate::domain::rules::RuleId;
use crate::domain::symbols::Symbol;

use super::reads::Reads;

/// How a question is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ask {
    /// Yes or no.
    YesNo,
    /// One of a few options.
    OneChoice,
    /// Any number of options.
    Several,
    /// A country.
    Country,
    /// A whole number.
    Count,
    /// An amount.
    Money,
    /// A percentage.
    Percent,
    /// A day.
    Date,
    /// Free words.
    Text,
    /// Members with questions of their own.
    Group,
}

impl Ask {
    fn fits(self, kind: Kind) -> bool {
        matches!(
            (self, kind),
            (Self::YesNo, Kind::Bool)
                | (Self::OneChoice, Kind::Choice)
                | (Self::Several, Kind::Several)
                | (Self::Country, Kind::Country)
                | (Self::Count, Kind::Count)
                | (Self::Money, Kind::Money(_))
                | (Self::Percent, Kind::Percent)
                | (Self::Date, Kind::Date)
                | (Self::Text, Kind::Text)
                | (Self::Group, Kind::List)
        )
    }
}

/// An option that cannot be used in some cases.
#[derive(Clone, Debug)]
pub struct Barred {
    /// The option.
    pub option: Symbol,
    /// In which cases.
    pub when: Expr,
    /// The item that explains it.
    pub reason: RuleId,
}

/// An answer that follows from others.
#[derive(Clone, Debug)]
pub struct Implied {
    /// The option.
    pub option: Symbol,
    /// In which cases; what it reads is not asked for its sake.
    pub when: Expr,
}

/// A question.
#[derive(Clone, Debug)]
pub struct Question {
    /// The fact it asks for.
    pub key: Key,
    /// How it is asked.
    pub ask: Ask,
    /// The section it stands in.
    pub section: usize,
    /// The columns of the table that compares its options.
    pub table: Vec<String>,
    /// Options that are offered before the others.
    pub first: Vec<Symbol>,
    /// Options that cannot be used in some cases.
    pub barred: Vec<Barred>,
    /// Answers that follow from others, so that nobody is asked.
    pub implied: Vec<Implied>,
    /// The derived value of kind `several` whose options count as chosen already.
    pub already: Option<String>,
    /// The group whose members it lists, and the questions about each of them.
    pub group: Option<(GroupId, Vec<Question>)>,
}

/// A remark that goes with the whole checklist in some cases.
#[derive(Clone, Debug)]
pub struct CaseNotice {
    /// Its key (`notice-…` in the locales).
    pub id: String,
    /// In which cases.
    pub when: Expr,
}

/// What an interview promises: that whenever a condition holds, something in some blocks of its list of proposals is required.
#[derive(Clone, Debug)]
pub struct Promise {
    /// The condition.
    pub when: Expr,
    /// The blocks.
    pub blocks: Vec<u8>,
    /// Where the script says so.
    pub place: Place,
}

/// An interview, ready to be held.
#[derive(Debug)]
pub struct Interview {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: u32,
    /// The law it asks about.
    pub model: Model,
    /// The sections by id.
    pub sections: Vec<String>,
    /// The questions, in order.
    pub questions: Vec<Question>,
    /// Remarks for whole cases.
    pub notices: Vec<CaseNotice>,
    /// What it promises.
    pub promises: Vec<Promise>,
    /// Which rule reads which fact.
    pub reads: Reads,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawScript {
    #[serde(rename = "format")]
    _format: FormatTag,
    id: String,
    version: u32,
    modules: Vec<Located<String>>,
    sections: Vec<RawSection>,
    #[serde(default)]
    notices: Vec<RawNotice>,
    #[serde(default)]
    promises: Vec<RawPromise>,
}

#[derive(Deserialize)]
enum FormatTag {
    #[serde(rename = "madoguchi.interview/1")]
    V1,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSection {
    id: String,
    questions: Vec<RawQuestion>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawQuestion {
    fact: Located<String>,
    ask: Located<Ask>,
    #[serde(default)]
    table: Vec<String>,
    #[serde(default)]
    first: Vec<Located<String>>,
    #[serde(default)]
    cannot: Vec<RawBarred>,
    #[serde(default)]
    implied: Vec<RawImplied>,
    #[serde(default)]
    already: Option<Located<String>>,
    #[serde(default)]
    fields: Vec<RawQuestion>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawImplied {
    option: Located<String>,
    when: Located<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawBarred {
    option: Located<String>,
    when: Located<String>,
    reason: Located<String>,
}

/// A list that is never empty.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawPromise {
    when: Located<String>,
    blocks: Vec<u8>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawNotice {
    id: String,
    when: Located<String>,
}

impl Interview {
    /// Loads an interview with the law of its modules.
    ///
    /// # Errors
    /// The first thing in the script or in a law file that cannot be used, with its place.
    pub fn load(data: &DataFiles, id: &str) -> Result<Self, DataError> {
        let path = format!("interviews/{id}.json");
        let file = data.last_at(&path)?;
        let raw: RawScript = file.parse()?;
        let model = load_model(data, &file, &raw)?;
        let mut questions = Vec::new();
        for (section, raw_section) in raw.sections.iter().enumerate() {
            for raw_question in &raw_section.questions {
                questions.push(question(&file, &model, raw_question, section, None)?);
            }
        }
        check_asked_once(&file, &model, &raw)?;
        let mut notices = Vec::new();
        for notice in &raw.notices {
            notices.push(CaseNotice { id: notice.id.clone(), when: model.condition(&file, &notice.when)? });
        }
        let promise = |raw: &RawPromise| -> Result<Promise, DataError> {
            Ok(Promise { when: model.condition(&file, &raw.when)?, blocks: raw.blocks.clone(), place: file.place(&raw.when) })
        };
        let promises = raw.promises.iter().map(promise).collect::<Result<_, _>>()?;
        let reads = Reads::of(&model);
        let sections = raw.sections.into_iter().map(|section| section.id).collect();
        Ok(Self { id: raw.id, version: raw.version, model, sections, questions, notices, promises, reads })
    }

    /// Whether a file of the law is this interview's own: the support network, which other interviews use too, is its own interview's.
    pub fn owns(&self, file: &str) -> bool {
        let own = self.model.jurisdictions.first().map(|jurisdiction| format!("domain/{}/", jurisdiction.folder));
        own.is_some_and(|own| file.contains(&own))
    }

    /// The question that asks for a key.
    pub fn question(&self, key: Key) -> Option<&Question> {
        self.questions.iter().find_map(|question| match &question.group {
            _ if question.key == key => Some(question),
            Some((_, fields)) => fields.iter().find(|field| field.key == key),
            None => None,
        })
    }
}

/// The files of the law that an interview asks about, with the jurisdictions and modules they belong to.
#[derive(Debug)]
pub struct Law<'a> {
    /// The files.
    pub files: LawFiles<'a>,
    jurisdictions: Vec<&'static Jurisdiction>,
    modules: Vec<&'static Module>,
}

impl<'a> Law<'a> {
    /// Gathers the files of an interview's law.
    ///
    /// # Errors
    /// A script that cannot be read, or that names a module there is none of.
    pub fn of(data: &'a DataFiles, id: &str) -> Result<Self, DataError> {
        let file = data.last_at(&format!("interviews/{id}.json"))?;
        gather(data, &file, &file.parse::<RawScript>()?)
    }
}

fn load_model(data: &DataFiles, script: &SourceFile<'_>, raw: &RawScript) -> Result<Model, DataError> {
    let law = gather(data, script, raw)?;
    Model::load(&law.files, law.jurisdictions, law.modules)
}

fn gather<'a>(data: &'a DataFiles, script: &SourceFile<'_>, raw: &RawScript) -> Result<Law<'a>, DataError> {
    let mut jurisdictions: Vec<&'static Jurisdiction> = Vec::new();
    let mut modules: Vec<&'static Module> = Vec::new();
    for name in &raw.modules {
        let found = JURISDICTIONS.iter().find_map(|jurisdiction| {
            let module = jurisdiction.modules.iter().find(|module| module.folder == name.value)?;
            Some((*jurisdiction, module))
        });
        let Some((jurisdiction, module)) = found else {
            let folders = JURISDICTIONS.iter().flat_map(|jurisdiction| jurisdiction.modules).map(|module| module.folder);
            return Err(unknown(script, name, "module", folders));
        };
        if !jurisdictions.iter().any(|known| known.folder == jurisdiction.folder) {
            jurisdictions.push(jurisdiction);
        }
        modules.push(module);
    }
    let mut files = LawFiles { countries: data.at("domain/countries.json").collect(), ..LawFiles::default() };
    let folders: Vec<&str> = jurisdictions.iter().map(|jurisdiction| jurisdiction.folder).collect();
    for folder in &folders {
        files.facts.extend(vocabulary(data, folder, &folders));
        files.acts.extend(data.at(&format!("domain/{folder}/acts.json")));
        files.authorities.extend(data.at(&format!("domain/{folder}/authorities.json")));
        files.documents.extend(data.at(&format!("domain/{folder}/documents.json")));
        files.publications.extend(data.at(&format!("domain/{folder}/publications.json")));
    }
    for folder in modules.iter().map(|module| module.folder) {
        files.rules.extend(data.at(&format!("domain/{folder}/rules.json")));
        files.figures.extend(data.at(&format!("domain/{folder}/figures.json")));
        files.directory.extend(data.at(&format!("domain/{folder}/directory.json")));
    }
    Ok(Law { files, jurisdictions, modules })
}

/// The facts that the rules of a folder read: its own, or those of the interview's country, where that has a bridge which says what
/// its answers mean there; and what follows from either.
fn vocabulary<'a>(data: &'a DataFiles, folder: &str, folders: &[&str]) -> Vec<SourceFile<'a>> {
    let bridges = folders.iter().filter(|other| **other != folder);
    let mut facts: Vec<SourceFile<'a>> = bridges.flat_map(|other| data.at(&format!("domain/{other}/bridges/{folder}.json"))).collect();
    if facts.is_empty() {
        facts.extend(data.at(&format!("domain/{folder}/facts.json")));
    }
    facts.extend(data.at(&format!("domain/{folder}/derived.json")));
    facts
}

/// `list` is the group whose fields are read; a question outside a group has none.
fn question(file: &SourceFile<'_>, model: &Model, raw: &RawQuestion, section: usize, list: Option<GroupId>) -> Result<Question, DataError> {
    let Some(key) = model.vocabulary.key(&raw.fact.value) else {
        return Err(unknown(file, &raw.fact, "fact", model.vocabulary.names()));
    };
    let def = model.vocabulary.def(key);
    let belongs = match key {
        Key::Fact(_) => list.is_none(),
        Key::Field(group, _) => list == Some(group),
    };
    let misplaced =
        if belongs { raw.fields.first().filter(|_| raw.ask.value != Ask::Group).map(|field| &field.fact) } else { Some(&raw.fact) };
    if let Some(fact) = misplaced {
        let allowed = "facts by themselves, fields inside their own group".to_owned();
        let problem = Problem::BadValue { key: "fact".to_owned(), found: fact.value.clone(), allowed };
        return Err(DataError { place: file.place(fact), problem });
    }
    if !raw.ask.value.fits(def.kind) {
        let problem = Problem::WrongKind { found: format!("{:?}", raw.ask.value), wanted: def.kind.name().to_owned() };
        return Err(DataError { place: file.place(&raw.ask), problem });
    }
    let first = raw.first.iter().map(|name| known_option(file, model, name, def)).collect::<Result<_, _>>()?;
    let mut barred = Vec::new();
    for entry in &raw.cannot {
        barred.push(bar(file, model, entry, def)?);
    }
    let mut implied = Vec::new();
    for entry in &raw.implied {
        implied.push(Implied { option: known_option(file, model, &entry.option, def)?, when: model.condition(file, &entry.when)? });
    }
    if let Some(name) = &raw.already {
        check_several(file, model, name)?;
    }
    let already = raw.already.as_ref().map(|name| name.value.clone());
    let group = match key {
        Key::Fact(fact) => model.vocabulary.group_of(fact),
        Key::Field(..) => None,
    };
    let group = match group {
        Some(group) => {
            let fields = raw.fields.iter().map(|field| question(file, model, field, section, Some(group))).collect::<Result<_, _>>()?;
            Some((group, fields))
        }
        None => None,
    };
    Ok(Question { key, ask: raw.ask.value, section, table: raw.table.clone(), first, barred, implied, already, group })
}

fn check_several(file: &SourceFile<'_>, model: &Model, name: &Located<String>) -> Result<(), DataError> {
    let derived = model.derived_named(&name.value);
    match derived.map(|derived| &derived.gives) {
        Some(Type::Several(_)) => Ok(()),
        Some(gives) => {
            let problem = Problem::WrongKind { found: gives.name(), wanted: "several".to_owned() };
            Err(DataError { place: file.place(name), problem })
        }
        None => {
            let problem = Problem::UnknownName { name: name.value.clone(), what: "fact", nearest: None };
            Err(DataError { place: file.place(name), problem })
        }
    }
}

fn bar(file: &SourceFile<'_>, model: &Model, raw: &RawBarred, def: &FactDef) -> Result<Barred, DataError> {
    let option = known_option(file, model, &raw.option, def)?;
    let rules = || model.rules.iter().map(|rule| rule.id.as_str());
    let reason = model.rule_id(&raw.reason.value).ok_or_else(|| unknown(file, &raw.reason, "item", rules()))?;
    Ok(Barred { option, when: model.condition(file, &raw.when)?, reason })
}

fn known_option(file: &SourceFile<'_>, model: &Model, name: &Located<String>, def: &FactDef) -> Result<Symbol, DataError> {
    let option = model.vocabulary.symbols.get(&name.value).filter(|option| def.options.contains(option));
    option.ok_or_else(|| {
        let allowed: Vec<&str> = def.options.iter().map(|option| model.vocabulary.symbols.name(*option)).collect();
        let problem = Problem::UnknownOption { fact: def.name.clone(), option: name.value.clone(), allowed: allowed.join(", ") };
        DataError { place: file.place(name), problem }
    })
}

fn check_asked_once(file: &SourceFile<'_>, model: &Model, raw: &RawScript) -> Result<(), DataError> {
    let mut asked: Vec<Key> = Vec::new();
    let questions = raw.sections.iter().flat_map(|section| &section.questions);
    for question in questions.flat_map(|question| std::iter::once(question).chain(&question.fields)) {
        if let Some(key) = model.vocabulary.key(&question.fact.value) {
            if asked.contains(&key) {
                let problem = Problem::Duplicate { id: question.fact.value.clone() };
                return Err(DataError { place: file.place(&question.fact), problem });
            }
            asked.push(key);
        }
    }
    Ok(())
}
