//! Compiling derived values: those of files and bridges, in an order in which each can read the others.

use std::collections::HashMap;

use super::{Derived, Model, language_error};
use crate::domain::facts::{DerivedId, GroupId, Key};
use crate::domain::facts_file::{self, RawDerived};
use crate::domain::language::{DerivedType, Expr, Type};
use crate::domain::located::{DataError, Located, Problem, SourceFile, unknown};
use crate::domain::rules::RuleId;
use crate::domain::symbols::Symbol;

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
        Derived { name: self.name.clone(), expr, asks: self.derived.asks, member_index: self.group.map(|_| 0) }
    }
}

impl Model {
    /// Compiles the derived values: first those that give options which are not declared (others compare with those options),
    /// then the rest. A derived value of kind `several` is compiled as one yes/no value for each option.
    pub(super) fn compile_derived(
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
}
