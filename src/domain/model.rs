//! The compiled law: everything the modules of an interview bring, checked once and ready to be evaluated.

mod behind;
mod cycles;
mod derived;
mod names;
mod rules;

use std::collections::HashMap;

use super::citation::{self, Act};
use super::directory::Directory;
use super::facts::{GroupId, Key, Vocabulary};
use super::facts_file::{self, RawRestriction};
use super::figures::{FigureKind, FigureSet};
use super::language::{Compiler, DerivedType, Expr, Function, LanguageError, Node, Type};
use super::located::{DataError, Located, Problem, SourceFile, unknown};
use super::module::{Jurisdiction, Module, NamedFunction};
use super::restriction::Restriction;
use super::rules::{Rule, RuleId};
use super::sharing;

/// A derived value: a name for an expression.
#[derive(Clone, Debug)]
pub struct Derived {
    /// Its name.
    pub name: String,
    /// Its definition.
    pub expr: Expr,
    /// Whether what it reads may be asked for its sake: else it is used only if it is known anyway.
    pub asks: bool,
    /// Its number among those about members of a group; none if it is about the case.
    pub member_index: Option<u16>,
}

/// Numbers those about members from 0, and counts them.
fn number<'n>(numbers: impl Iterator<Item = &'n mut Option<u16>>) -> u16 {
    let mut count = 0;
    for number in numbers.flatten() {
        *number = count;
        count += 1;
    }
    count
}

/// An office.
#[derive(Clone, Debug)]
pub struct Authority {
    /// Its id.
    pub id: String,
    /// Where it is found, if it is one office.
    pub url: Option<String>,
}

/// The law of one interview.
#[derive(Debug)]
pub struct Model {
    /// The facts there are.
    pub vocabulary: Vocabulary,
    /// The figures there are.
    pub figures: FigureSet,
    /// The derived values.
    pub derived: Vec<Derived>,
    /// The rules, in the order of the modules.
    pub rules: Vec<Rule>,
    /// Offices by id.
    pub authorities: HashMap<String, Authority>,
    /// Acts that rules and figures cite.
    pub acts: Vec<Act>,
    /// The bodies, agreements, events and programmes that rules propose or name.
    pub directory: Directory,
    /// Facts whose options depend on another answer.
    pub restrictions: Vec<Restriction>,
    /// What the modules compute in Rust.
    pub jurisdictions: Vec<&'static Jurisdiction>,
    /// The modules in use.
    pub modules: Vec<&'static Module>,
    rules_by_id: HashMap<String, RuleId>,
    derived_types: HashMap<String, DerivedType>,
    functions: Vec<Function>,
    /// How many rules are about members of a group.
    pub(super) rules_of_members: u16,
    /// How many derived values are.
    pub(super) derived_of_members: u16,
}

/// The data files of one jurisdiction and its modules, the built-in ones before those laid over them.
#[derive(Debug, Default)]
pub struct LawFiles<'a> {
    /// ISO country codes.
    pub countries: Vec<SourceFile<'a>>,
    /// Facts files.
    pub facts: Vec<SourceFile<'a>>,
    /// Acts files.
    pub acts: Vec<SourceFile<'a>>,
    /// Authorities files.
    pub authorities: Vec<SourceFile<'a>>,
    /// Documents files.
    pub documents: Vec<SourceFile<'a>>,
    /// Figures files.
    pub figures: Vec<SourceFile<'a>>,
    /// Rules files.
    pub rules: Vec<SourceFile<'a>>,
    /// Publications files.
    pub publications: Vec<SourceFile<'a>>,
    /// Directory files.
    pub directory: Vec<SourceFile<'a>>,
}

/// Refuses an id that a file gives twice.
pub(super) fn check_ids(file: &SourceFile<'_>, ids: &[&Located<String>]) -> Result<(), DataError> {
    let twice = |index: &usize| ids[..*index].iter().any(|id| id.value == ids[*index].value);
    match (0..ids.len()).find(twice) {
        Some(index) => Err(DataError { place: file.place(ids[index]), problem: Problem::Duplicate { id: ids[index].value.clone() } }),
        None => Ok(()),
    }
}

impl Model {
    /// Compiles the law of the files, with what the modules compute in Rust.
    ///
    /// # Errors
    /// The first thing in a file that cannot be used, with its place.
    pub fn load(files: &LawFiles<'_>, jurisdictions: Vec<&'static Jurisdiction>, modules: Vec<&'static Module>) -> Result<Self, DataError> {
        let mut vocabulary = Vocabulary::default();
        let countries = names::countries(&files.countries)?;
        let (mut raw_derived, mut raw_restrictions) = (Vec::new(), Vec::new());
        for file in &files.facts {
            let derived = facts_file::load(file, &countries, &mut vocabulary, &mut raw_restrictions)?;
            raw_derived.extend(derived.into_iter().map(|raw| (*file, raw)));
        }
        let acts = citation::load(&files.acts)?;
        let mut figures = FigureSet::default();
        for file in &files.figures {
            figures.load(file, &acts, &mut vocabulary.symbols)?;
        }
        let authorities = names::authorities(&files.authorities)?;
        let documents = names::documents(&files.documents)?;
        let functions = jurisdictions
            .iter()
            .flat_map(|jurisdiction| jurisdiction.functions)
            .map(|function| Function { name: function.name, gives: function.gives.kind() })
            .collect();
        let directory = Directory::load(&files.publications, &files.directory, &figures)?;
        let mut model = Self {
            vocabulary,
            figures,
            derived: Vec::new(),
            rules: Vec::new(),
            authorities,
            acts,
            directory,
            restrictions: Vec::new(),
            jurisdictions,
            modules,
            rules_by_id: HashMap::new(),
            derived_types: HashMap::new(),
            functions,
            rules_of_members: 0,
            derived_of_members: 0,
        };
        let raw_rules = model.collect_rules(&files.rules)?;
        let scopes = model.rule_scopes(&raw_rules)?;
        model.compile_derived(&raw_derived, &countries, &scopes)?;
        model.restrictions = model.compile_restrictions(raw_restrictions)?;
        for raw in &raw_rules {
            let rule = model.compile_rule(raw, &scopes, &documents)?;
            model.rules.push(rule);
        }
        model.check_cycles(&raw_rules, &raw_derived)?;
        sharing::share(&mut model.rules, &mut model.derived);
        model.rules_of_members = number(model.rules.iter_mut().map(|rule| &mut rule.member_index));
        model.derived_of_members = number(model.derived.iter_mut().map(|derived| &mut derived.member_index));
        Ok(model)
    }

    /// The rule with an id.
    pub fn rule_id(&self, id: &str) -> Option<RuleId> {
        self.rules_by_id.get(id).copied()
    }

    /// A rule.
    pub fn rule(&self, id: RuleId) -> &Rule {
        &self.rules[usize::from(id.0)]
    }

    /// The function that a call in an expression means.
    pub(crate) fn function(&self, index: usize) -> Option<&'static NamedFunction> {
        self.jurisdictions.iter().flat_map(|jurisdiction| jurisdiction.functions).nth(index)
    }

    /// The derived value with a name.
    pub fn derived_named(&self, name: &str) -> Option<&DerivedType> {
        self.derived_types.get(name)
    }

    /// Compiles a condition that stands outside the rules, in an interview's script.
    ///
    /// # Errors
    /// The first mistake in the condition.
    pub fn condition(&self, file: &SourceFile<'_>, text: &Located<String>) -> Result<Expr, DataError> {
        let scopes = self.scopes();
        self.compiler(&scopes).condition(&text.value, None).map_err(|error| language_error(file, text, error))
    }

    /// Compiles a part of a condition of this law that was parsed before; nothing if it is no expression by itself.
    pub(crate) fn part(&self, node: &Node, scope: Option<GroupId>) -> Option<(Expr, Type)> {
        let scopes = self.scopes();
        self.compiler(&scopes).part(node, scope).ok()
    }

    fn scopes(&self) -> HashMap<String, (RuleId, Option<GroupId>)> {
        self.rules_by_id.iter().map(|(id, rule)| (id.clone(), (*rule, self.rule(*rule).subject))).collect()
    }

    fn compiler<'a>(&'a self, scopes: &'a HashMap<String, (RuleId, Option<GroupId>)>) -> Compiler<'a> {
        Compiler {
            vocabulary: &self.vocabulary,
            figures: &self.figures,
            derived: &self.derived_types,
            rules: scopes,
            functions: &self.functions,
        }
    }

    fn group_named(&self, file: &SourceFile<'_>, name: &Located<String>) -> Result<GroupId, DataError> {
        let group = match self.vocabulary.key(&name.value) {
            Some(Key::Fact(fact)) => self.vocabulary.group_of(fact),
            _ => None,
        };
        group.ok_or_else(|| unknown(file, name, "list", self.vocabulary.names()))
    }

    fn compile_restrictions(&self, raw: Vec<(SourceFile<'_>, RawRestriction)>) -> Result<Vec<Restriction>, DataError> {
        let none = HashMap::new();
        let compiler = self.compiler(&none);
        let compiled = raw.into_iter().map(|(file, raw)| {
            let on = compiler.expression(&raw.on.value, None).map_err(|error| language_error(&file, &raw.on, error))?;
            if !matches!(on.1, Type::Option(_)) {
                let problem = Problem::WrongKind { found: on.1.name(), wanted: "choice".to_owned() };
                return Err(DataError { place: file.place(&raw.on), problem });
            }
            let map = self.figures.find(&raw.map.value).filter(|map| self.figures.get(*map).kind == FigureKind::ChoiceMap);
            let maps = || self.figures.iter().map(|(_, figure)| figure.id.as_str());
            let map = map.ok_or_else(|| unknown(&file, &raw.map, "figure", maps()))?;
            Ok(Restriction { key: raw.key, on: on.0, map })
        });
        compiled.collect()
    }
}

fn language_error(file: &SourceFile<'_>, text: &Located<String>, error: LanguageError) -> DataError {
    DataError { place: file.place_inside(text, error.offset), problem: error.problem }
}
