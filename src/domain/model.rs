//! The compiled law: everything the modules of an interview bring, checked once and ready to be evaluated.

use std::collections::HashMap;

use jiff::civil::Date;
use serde::Deserialize;

use super::citation::{self, Act, Citation};
use super::directory::Directory;
use super::facts::{DerivedId, GroupId, Key, Vocabulary};
use super::facts_file::{self, RawDerived, RawRestriction};
use super::figures::{Confidence, FigureKind, FigureSet};
use super::language::{Compiler, DerivedType, Expr, Function, LanguageError, Node, Type};
use super::located::{DataError, Located, Problem, SourceFile, nearest};
use super::module::{Jurisdiction, Module, NamedFunction};
use super::placement::{self, Placement, Placements};
use super::restriction::Restriction;
use super::rules::{Edge, EdgeCondition, EstimateDeclaration, Help, RawRule, RawRules, Rule, RuleId};
use super::sharing;
use super::symbols::Symbol;

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
    pub number_of_members: Option<u16>,
}

/// One definition of a derived value as its file writes it.
struct DerivedPart<'r> {
    file: SourceFile<'r>,
    derived: &'r RawDerived,
    name: String,
    text: &'r Located<String>,
    group: Option<GroupId>,
    /// What it gives, if it was declared.
    gives: Option<Type>,
}

impl DerivedPart<'_> {
    fn compiled(&self, expr: Expr) -> Derived {
        Derived { name: self.name.clone(), expr, asks: self.derived.asks, number_of_members: self.group.map(|_| 0) }
    }
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

#[derive(Deserialize)]
struct RawCountries {
    countries: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawAuthorities {
    #[serde(rename = "format")]
    _format: AuthoritiesTag,
    authorities: Vec<RawAuthority>,
}

#[derive(Deserialize)]
enum AuthoritiesTag {
    #[serde(rename = "madoguchi.authorities/1")]
    V1,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawAuthority {
    id: Located<String>,
    #[serde(default)]
    url: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawDocuments {
    #[serde(rename = "format")]
    _format: DocumentsTag,
    documents: Vec<RawDocument>,
}

#[derive(Deserialize)]
enum DocumentsTag {
    #[serde(rename = "madoguchi.documents/1")]
    V1,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawDocument {
    id: Located<String>,
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
        let mut countries = Vec::new();
        for file in &files.countries {
            countries = file.parse::<RawCountries>()?.countries;
        }
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
        let mut authorities = HashMap::new();
        for file in &files.authorities {
            let raw: RawAuthorities = file.parse()?;
            check_ids(file, &raw.authorities.iter().map(|authority| &authority.id).collect::<Vec<_>>())?;
            let read = raw.authorities.into_iter().map(|RawAuthority { id, url }| (id.value.clone(), Authority { id: id.value, url }));
            authorities.extend(read);
        }
        let mut documents = Vec::new();
        for file in &files.documents {
            let raw: RawDocuments = file.parse()?;
            check_ids(file, &raw.documents.iter().map(|document| &document.id).collect::<Vec<_>>())?;
            documents.extend(raw.documents.into_iter().map(|document| document.id.value));
        }
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
        model.rules_of_members = number(model.rules.iter_mut().map(|rule| &mut rule.number_of_members));
        model.derived_of_members = number(model.derived.iter_mut().map(|derived| &mut derived.number_of_members));
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

    /// The expressions behind the outcome of a rule: its own conditions, and those of the values and items that they read.
    pub fn expressions_behind(&self, rule: RuleId) -> Vec<&Expr> {
        let mut behind = Behind::default();
        behind.rules.push(rule);
        let (mut rules_seen, mut derived_seen) = (0, 0);
        let mut found = Vec::new();
        while rules_seen < behind.rules.len() || derived_seen < behind.derived.len() {
            let fresh = found.len();
            for rule in &behind.rules[rules_seen..] {
                let rule = self.rule(*rule);
                found.extend(rule.given.iter().chain([&rule.when]));
            }
            found.extend(behind.derived[derived_seen..].iter().map(|derived| &self.derived[usize::from(derived.0)].expr));
            (rules_seen, derived_seen) = (behind.rules.len(), behind.derived.len());
            found[fresh..].iter().for_each(|expr| behind.add_parts(self, expr));
        }
        found
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

    /// Gathers the rules of all files; a rule of an overlay takes the place of the built-in one.
    fn collect_rules<'a>(&mut self, files: &[SourceFile<'a>]) -> Result<Vec<PlacedRule<'a>>, DataError> {
        let mut collected: Vec<PlacedRule<'a>> = Vec::new();
        for file in files {
            let raw: RawRules = file.parse()?;
            for rule in raw.rules {
                let placed = PlacedRule { file: *file, given: raw.given.clone(), rule };
                let id = placed.rule.id.value.clone();
                match self.rules_by_id.get(&id) {
                    // The rule laid over counts, in whichever order the files come.
                    Some(known) if collected[usize::from(known.0)].file.overlay != file.overlay => {
                        if file.overlay {
                            collected[usize::from(known.0)] = placed;
                        }
                    }
                    Some(_) => {
                        return Err(DataError { place: file.place(&placed.rule.id), problem: Problem::Duplicate { id } });
                    }
                    None => {
                        self.rules_by_id.insert(id, RuleId(collected.len() as u16));
                        collected.push(placed);
                    }
                }
            }
        }
        Ok(collected)
    }

    fn rule_scopes(&self, rules: &[PlacedRule<'_>]) -> Result<HashMap<String, (RuleId, Option<GroupId>)>, DataError> {
        let mut scopes = HashMap::new();
        for (index, placed) in rules.iter().enumerate() {
            let subject = match &placed.rule.subject {
                Some(name) => Some(self.group_named(&placed.file, name)?),
                None => None,
            };
            scopes.insert(placed.rule.id.value.clone(), (RuleId(index as u16), subject));
        }
        Ok(scopes)
    }

    fn group_named(&self, file: &SourceFile<'_>, name: &Located<String>) -> Result<GroupId, DataError> {
        let group = match self.vocabulary.key(&name.value) {
            Some(Key::Fact(fact)) => self.vocabulary.group_of(fact),
            _ => None,
        };
        group.ok_or_else(|| unknown(file, name, "list", self.vocabulary.names()))
    }

    /// Compiles the derived values: first those that give options which are not declared (others compare with those options),
    /// then the rest. A derived value of kind `several` is compiled as one yes/no value for each option.
    fn compile_derived(
        &mut self,
        raw: &[(SourceFile<'_>, RawDerived)],
        countries: &[String],
        scopes: &HashMap<String, (RuleId, Option<GroupId>)>,
    ) -> Result<(), DataError> {
        let mut parts: Vec<DerivedPart<'_>> = Vec::new();
        for (file, derived) in raw {
            let group = self.group_of_derived(file, derived)?;
            match derived.kind.value.as_str() {
                "several" => self.declare_several(file, derived, &mut parts)?,
                _ => {
                    let text = derived.single(file)?;
                    let gives = self.declared_type(file, derived, countries)?;
                    parts.push(DerivedPart { file: *file, derived, name: derived.name.value.clone(), text, group, gives });
                }
            }
        }
        let mut compiled: Vec<Option<Derived>> = vec![None; parts.len()];
        for (index, part) in parts.iter().enumerate() {
            let gives = match &part.gives {
                Some(gives) => gives.clone(),
                None => {
                    let compiled_now = self.compiler(scopes).expression(&part.text.value, part.group);
                    let (expr, gives) = compiled_now.map_err(|error| language_error(&part.file, part.text, error))?;
                    compiled[index] = Some(part.compiled(expr));
                    gives
                }
            };
            self.declare_derived(
                &part.file,
                part.derived,
                &part.name,
                DerivedType { id: DerivedId(index as u16), gives, group: part.group },
            )?;
        }
        for (index, part) in parts.iter().enumerate() {
            if compiled[index].is_none() {
                compiled[index] = Some(part.compiled(self.compile_declared(part, scopes)?));
            }
        }
        self.derived = compiled.into_iter().flatten().collect();
        Ok(())
    }

    fn group_of_derived(&self, file: &SourceFile<'_>, derived: &RawDerived) -> Result<Option<GroupId>, DataError> {
        match derived.name.value.split_once('.') {
            Some((list, _)) => match self.vocabulary.key(list) {
                Some(Key::Fact(fact)) => Ok(self.vocabulary.group_of(fact)),
                _ => Err(unknown(file, &derived.name, "list", self.vocabulary.names())),
            },
            None => Ok(None),
        }
    }

    /// What a derived value gives by its declaration; `None` for a choice whose options its definition says.
    fn declared_type(&mut self, file: &SourceFile<'_>, derived: &RawDerived, countries: &[String]) -> Result<Option<Type>, DataError> {
        Ok(Some(match derived.kind.value.as_str() {
            "choice" if derived.options.is_empty() => return Ok(None),
            "choice" => Type::Option(self.options_of(&[], derived)),
            "country" => Type::Option(self.options_of(countries, derived)),
            "bool" => Type::Bool,
            "percent" => Type::Percent,
            "date" => Type::Date,
            "count" => Type::Number,
            "money" => Type::Money(facts_file::currency(file, derived)?),
            kind => {
                let allowed = "bool, choice, count, country, money, percent, several, date".to_owned();
                let problem = Problem::BadValue { key: "kind".to_owned(), found: kind.to_owned(), allowed };
                return Err(DataError { place: file.place(&derived.kind), problem });
            }
        }))
    }

    fn options_of(&mut self, countries: &[String], derived: &RawDerived) -> Vec<Symbol> {
        let own = derived.options.iter().map(|option| &option.value);
        countries.iter().chain(own).map(|option| self.vocabulary.symbols.intern(option)).collect()
    }

    /// Declares a derived value of kind `several`: each of its options has to be defined, and nothing else may be.
    fn declare_several<'r>(
        &mut self,
        file: &SourceFile<'r>,
        derived: &'r RawDerived,
        parts: &mut Vec<DerivedPart<'r>>,
    ) -> Result<(), DataError> {
        let options: Vec<&str> = derived.options.iter().map(|option| option.value.as_str()).collect();
        if let Some((option, text)) = derived.each.iter().find(|(option, _)| !options.contains(&option.as_str())) {
            let (fact, option) = (derived.name.value.clone(), option.clone());
            return Err(DataError {
                place: file.place(text),
                problem: Problem::UnknownOption { fact, option, allowed: options.join(", ") },
            });
        }
        if let Some(missing) = derived.options.iter().find(|option| !derived.each.contains_key(&option.value)) {
            let problem = Problem::BadValue { key: "each".to_owned(), found: String::new(), allowed: missing.value.clone() };
            return Err(DataError { place: file.place(missing), problem });
        }
        let gives = Type::Several(self.options_of(&[], derived));
        let (name, id) = (derived.name.value.clone(), DerivedId(parts.len() as u16));
        self.declare_derived(file, derived, &name, DerivedType { id, gives, group: None })?;
        parts.extend(derived.definitions().into_iter().map(|(name, text)| DerivedPart {
            file: *file,
            derived,
            name,
            text,
            group: None,
            gives: Some(Type::Bool),
        }));
        Ok(())
    }

    fn declare_derived(&mut self, file: &SourceFile<'_>, derived: &RawDerived, name: &str, entry: DerivedType) -> Result<(), DataError> {
        if self.derived_types.insert(name.to_owned(), entry).is_some() || self.vocabulary.key(name).is_some() {
            return Err(DataError { place: file.place(&derived.name), problem: Problem::Duplicate { id: name.to_owned() } });
        }
        Ok(())
    }

    fn compile_declared(&self, part: &DerivedPart<'_>, scopes: &HashMap<String, (RuleId, Option<GroupId>)>) -> Result<Expr, DataError> {
        let compiler = self.compiler(scopes);
        let failed = |error| language_error(&part.file, part.text, error);
        match &part.gives {
            Some(Type::Option(allowed)) => compiler.one_of(&part.text.value, allowed, part.group).map_err(failed),
            wanted => {
                let (expr, gives) = compiler.expression(&part.text.value, part.group).map_err(failed)?;
                match wanted.as_ref().filter(|wanted| gives != **wanted) {
                    None => Ok(expr),
                    Some(wanted) => {
                        let problem = Problem::WrongKind { found: gives.name(), wanted: wanted.name() };
                        Err(DataError { place: part.file.place(part.text), problem })
                    }
                }
            }
        }
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

    fn compile_rule(
        &self,
        placed: &PlacedRule<'_>,
        scopes: &HashMap<String, (RuleId, Option<GroupId>)>,
        documents: &[String],
    ) -> Result<Rule, DataError> {
        let (file, raw) = (&placed.file, &placed.rule);
        let compiler = self.compiler(scopes);
        let subject = scopes[&raw.id.value].1;
        let condition =
            |text: &Located<String>| compiler.condition(&text.value, subject).map_err(|error| language_error(file, text, error));
        let day = |text: &Located<String>| compiler.day(&text.value, subject).map_err(|error| language_error(file, text, error));
        for document in &raw.documents {
            if !documents.contains(&document.value) {
                return Err(unknown(file, document, "document", documents.iter().map(String::as_str)));
            }
        }
        if let Some(authority) = raw.authority.as_ref().filter(|authority| !self.authorities.contains_key(&authority.value)) {
            return Err(unknown(file, authority, "authority", self.authorities.keys().map(String::as_str)));
        }
        let (checked, confidence) = self.standing(file, raw)?;
        let (placements, when) = self.applying(file, raw, &condition)?;
        Ok(Rule {
            id: raw.id.value.clone(),
            kind: raw.kind,
            subject,
            number_of_members: subject.map(|_| 0),
            given: match &placed.given {
                Some(given) => Some(compiler.condition(&given.value, None).map_err(|error| language_error(file, given, error))?),
                None => None,
            },
            when,
            placements,
            in_force: raw.in_force,
            authority: raw.authority.as_ref().map(|authority| authority.value.clone()),
            law: self.citations(file, &raw.law)?,
            due: raw.due.as_ref().map(day).transpose()?,
            due_if: raw.due_if.as_ref().map(condition).transpose()?,
            not_before: raw.not_before.as_ref().map(day).transpose()?,
            lead: raw.lead_days,
            phase: raw.phase,
            fee: raw.fee.as_ref().map(|fee| self.fee(file, fee)).transpose()?,
            documents: raw.documents.iter().map(|document| document.value.clone()).collect(),
            after: raw.after.iter().map(|edge| self.edge(file, edge, &condition)).collect::<Result<_, _>>()?,
            helped_by: raw.helped_by.iter().map(|help| self.help(file, help, &condition)).collect::<Result<_, _>>()?,
            sources: raw.sources.clone(),
            checked,
            confidence,
            not_modelled: raw.not_modelled.clone(),
            texts: raw.texts(placed.given.as_ref()),
            estimate: self.estimate(file, raw)?,
        })
    }

    /// When a rule was last checked and how sure it is: as it says, or as the entry of the directory says that it proposes.
    fn standing(&self, file: &SourceFile<'_>, raw: &RawRule) -> Result<(Date, Confidence), DataError> {
        let entry = self.directory.entry(&raw.id.value);
        let stated = raw.checked.zip(raw.confidence).filter(|_| !raw.sources.is_empty());
        stated.or_else(|| entry.map(|entry| (entry.checked, entry.confidence))).ok_or_else(|| {
            let key = match (raw.sources.is_empty(), raw.checked) {
                (true, _) => "sources",
                (false, None) => "checked",
                (false, Some(_)) => "confidence",
            };
            DataError { place: file.place(&raw.id), problem: Problem::NoStanding { key } }
        })
    }

    /// When a rule applies: its condition, or that one of its placements holds.
    fn applying(
        &self,
        file: &SourceFile<'_>,
        raw: &RawRule,
        condition: &dyn Fn(&Located<String>) -> Result<Expr, DataError>,
    ) -> Result<(Placements, Expr), DataError> {
        match (&raw.when, raw.placements.as_slice()) {
            (Some(when), []) => Ok((Placements::default(), condition(when)?)),
            (None, placements @ [_, ..]) => {
                let mut compiled = Vec::with_capacity(placements.len());
                for (number, raw) in placements.iter().enumerate() {
                    if !placement::ORDER.contains(&raw.block.value) {
                        let allowed = placement::ORDER.map(|block| block.to_string()).join(", ");
                        let problem = Problem::BadValue { key: "block".to_owned(), found: raw.block.value.to_string(), allowed };
                        return Err(DataError { place: file.place(&raw.block), problem });
                    }
                    let placement = Placement { block: raw.block.value, rank: raw.rank, reason: raw.reason.clone(), number };
                    compiled.push((placement, condition(&raw.when)?));
                }
                Ok(Placements::of(compiled))
            }
            _ => {
                let problem = Problem::BadValue { key: "when".to_owned(), found: String::new(), allowed: "when | placements".to_owned() };
                Err(DataError { place: file.place(&raw.id), problem })
            }
        }
    }

    fn citations(&self, file: &SourceFile<'_>, law: &[Located<String>]) -> Result<Vec<Citation>, DataError> {
        law.iter().map(|text| Citation::read(file, text, &self.acts)).collect()
    }

    fn fee(&self, file: &SourceFile<'_>, fee: &Located<String>) -> Result<super::figures::FigureId, DataError> {
        let figure = self.figures.find(&fee.value);
        let figure = figure.ok_or_else(|| unknown(file, fee, "figure", self.figures.iter().map(|(_, figure)| figure.id.as_str())))?;
        match self.figures.get(figure).kind {
            FigureKind::Money(_) | FigureKind::Range(_) => Ok(figure),
            _ => {
                let problem = Problem::WrongKind { found: "figure".to_owned(), wanted: "money, range".to_owned() };
                Err(DataError { place: file.place(fee), problem })
            }
        }
    }

    /// Reads `item`, `item [if condition]` or `item [unless condition]`.
    fn edge(
        &self,
        file: &SourceFile<'_>,
        text: &Located<String>,
        condition: &dyn Fn(&Located<String>) -> Result<Expr, DataError>,
    ) -> Result<Edge, DataError> {
        let id = before_guard(text);
        let after = self.rule_id(id).ok_or_else(|| {
            let nearest = nearest(id, self.rules_by_id.keys().map(String::as_str));
            let problem = Problem::UnknownName { name: id.to_owned(), what: "item", nearest };
            DataError { place: file.place(text), problem }
        })?;
        Ok(Edge { after, condition: guard(file, text, condition)? })
    }

    /// Reads `body`, `body [if condition]` or `body [unless condition]`; the body stands in the directory.
    fn help(
        &self,
        file: &SourceFile<'_>,
        text: &Located<String>,
        condition: &dyn Fn(&Located<String>) -> Result<Expr, DataError>,
    ) -> Result<Help, DataError> {
        let by = before_guard(text);
        if self.directory.entry(by).is_none() {
            return Err(unknown(file, text, "entry", self.directory.ids()));
        }
        Ok(Help { by: by.to_owned(), condition: guard(file, text, condition)? })
    }

    fn estimate(&self, file: &SourceFile<'_>, raw: &RawRule) -> Result<Option<(EstimateDeclaration, usize)>, DataError> {
        let Some(declared) = &raw.estimate else { return Ok(None) };
        for fact in &declared.reads {
            let known = self.vocabulary.key(&fact.value).is_some()
                || self.derived_types.contains_key(&fact.value)
                || self.rules_by_id.contains_key(&fact.value);
            if !known {
                let names = self.vocabulary.names().chain(self.derived_types.keys().map(String::as_str));
                return Err(unknown(file, fact, "fact", names));
            }
        }
        for figure in &declared.figures {
            if self.figures.find(&figure.value).is_none() {
                return Err(unknown(file, figure, "figure", self.figures.iter().map(|(_, figure)| figure.id.as_str())));
            }
        }
        let formulas: Vec<&str> = self.modules.iter().flat_map(|module| module.estimates).map(|formula| formula.item).collect();
        let Some(index) = formulas.iter().position(|item| *item == raw.id.value) else {
            return Err(unknown(file, &raw.id, "formula", formulas.into_iter()));
        };
        let declaration = EstimateDeclaration {
            nature: declared.nature,
            period: declared.period,
            borne_by: declared.borne_by,
            reads: declared.reads.iter().map(|fact| fact.value.clone()).collect(),
            figures: declared.figures.iter().map(|figure| figure.value.clone()).collect(),
            law: self.citations(file, &declared.law)?,
        };
        Ok(Some((declaration, index)))
    }

    /// Refuses circles of `applies` and derived values: they would have no answer.
    fn check_cycles(&self, raw: &[PlacedRule<'_>], raw_derived: &[(SourceFile<'_>, RawDerived)]) -> Result<(), DataError> {
        let count = self.derived.len();
        let mut edges: Vec<Vec<usize>> = Vec::with_capacity(count + self.rules.len());
        let targets = |expr: &Expr| {
            let mut found = Vec::new();
            expr.walk(&mut |part| match part {
                Expr::Derived(id) | Expr::MemberDerived(id) => found.push(usize::from(id.0)),
                Expr::Applies(rule) => found.push(count + usize::from(rule.0)),
                _ => {}
            });
            found
        };
        edges.extend(self.derived.iter().map(|derived| targets(&derived.expr)));
        edges.extend(self.rules.iter().map(|rule| targets(&rule.when)));
        let mut state = vec![0_u8; edges.len()];
        let mut trail = Vec::new();
        for start in 0..edges.len() {
            if let Some(circle) = find_cycle(start, &edges, &mut state, &mut trail) {
                let name = |node: &usize| match node.checked_sub(count) {
                    Some(rule) => self.rules[rule].id.clone(),
                    None => self.derived[*node].name.clone(),
                };
                let path = circle.iter().map(name).collect::<Vec<_>>().join(" > ");
                let rule = circle.iter().find_map(|node| node.checked_sub(count));
                let place = match rule {
                    Some(rule) => {
                        let written = &raw[rule].rule;
                        raw[rule].file.place(written.when_texts().next().unwrap_or(&written.id))
                    }
                    None => {
                        let name = &self.derived[circle[0]].name;
                        let whole = name.split(':').next().unwrap_or(name);
                        let (file, derived) =
                            raw_derived.iter().find(|(_, derived)| derived.name.value == whole).unwrap_or(&raw_derived[0]);
                        file.place(derived.is.as_ref().unwrap_or(&derived.name))
                    }
                };
                return Err(DataError { place, problem: Problem::Cycle { path } });
            }
        }
        Ok(())
    }
}

/// The rules and derived values that expressions lead to, each once.
#[derive(Default)]
struct Behind {
    rules: Vec<RuleId>,
    derived: Vec<DerivedId>,
}

impl Behind {
    fn add_parts(&mut self, model: &Model, expr: &Expr) {
        expr.walk(&mut |part| match part {
            Expr::Derived(derived) | Expr::MemberDerived(derived) => self.add_derived(*derived),
            Expr::Applies(rule) => self.add_rule(*rule),
            Expr::Call(function, _) => {
                let reads = model.function(*function).map_or(&[] as &[&str], |function| function.reads);
                for name in reads {
                    model.derived_named(name).into_iter().for_each(|derived| self.add_derived(derived.id));
                    model.rule_id(name).into_iter().for_each(|rule| self.add_rule(rule));
                }
            }
            _ => {}
        });
    }

    fn add_rule(&mut self, rule: RuleId) {
        if !self.rules.contains(&rule) {
            self.rules.push(rule);
        }
    }

    fn add_derived(&mut self, derived: DerivedId) {
        if !self.derived.contains(&derived) {
            self.derived.push(derived);
        }
    }
}

fn find_cycle(node: usize, edges: &[Vec<usize>], state: &mut [u8], trail: &mut Vec<usize>) -> Option<Vec<usize>> {
    match state[node] {
        2 => return None,
        1 => {
            let start = trail.iter().position(|step| *step == node).unwrap_or(0);
            return Some(trail[start..].iter().copied().chain([node]).collect());
        }
        _ => {}
    }
    state[node] = 1;
    trail.push(node);
    for next in &edges[node] {
        if let Some(circle) = find_cycle(*next, edges, state, trail) {
            return Some(circle);
        }
    }
    trail.pop();
    state[node] = 2;
    None
}

/// A rule as its file writes it, with the file.
struct PlacedRule<'a> {
    file: SourceFile<'a>,
    given: Option<Located<String>>,
    rule: RawRule,
}

fn language_error(file: &SourceFile<'_>, text: &Located<String>, error: LanguageError) -> DataError {
    DataError { place: file.place_inside(text, error.offset), problem: error.problem }
}

fn unknown<'n>(file: &SourceFile<'_>, name: &Located<String>, what: &'static str, names: impl Iterator<Item = &'n str>) -> DataError {
    let nearest = nearest(&name.value, names);
    DataError { place: file.place(name), problem: Problem::UnknownName { name: name.value.clone(), what, nearest } }
}

/// What stands before the guard of a prerequisite.
fn before_guard(text: &Located<String>) -> &str {
    text.value.split_once('[').map_or(text.value.as_str(), |(before, _)| before).trim()
}

/// The condition of a prerequisite in brackets, `[if condition]` or `[unless condition]`, if it has one.
fn guard(
    file: &SourceFile<'_>,
    text: &Located<String>,
    condition: &dyn Fn(&Located<String>) -> Result<Expr, DataError>,
) -> Result<Option<EdgeCondition>, DataError> {
    let guard = text.value.split_once('[').and_then(|(_, guard)| guard.trim().strip_suffix(']'));
    let part = |word: &str| {
        let guard = guard?.strip_prefix(word)?;
        let start = text.value.len() - text.value.split_once(guard)?.1.len() - guard.len();
        Some(text.part(start, guard))
    };
    Ok(match (part("if "), part("unless ")) {
        (Some(text), _) => Some(EdgeCondition::If(condition(&text)?)),
        (_, Some(text)) => Some(EdgeCondition::Unless(condition(&text)?)),
        _ if text.value.contains('[') => {
            let closed = text.value.trim_end().ends_with(']');
            let (offset, expected) = match (closed, text.value.find('[')) {
                (true, Some(open)) => (open + 1, "[if condition], [unless condition]"),
                _ => (text.value.len(), "]"),
            };
            let found = text.value[offset..].trim_end_matches(']').to_owned();
            let problem = Problem::Grammar { found, expected: expected.to_owned() };
            return Err(DataError { place: file.place_inside(text, offset), problem });
        }
        _ => None,
    })
}
