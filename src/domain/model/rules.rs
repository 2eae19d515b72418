//! Compiling rules: conditions, days, fees, prerequisites, helpers, estimates.

use std::collections::HashMap;

use jiff::civil::Date;

use super::{Model, language_error};
use crate::domain::citation::Citation;
use crate::domain::facts::GroupId;
use crate::domain::figures::{Confidence, FigureId, FigureKind};
use crate::domain::language::Expr;
use crate::domain::located::{DataError, Located, Problem, SourceFile, nearest, unknown};
use crate::domain::placement::{self, Placement, Placements};
use crate::domain::rules::{Edge, EdgeCondition, EstimateDeclaration, Help, RawRule, RawRules, Rule, RuleId};

/// A rule as its file writes it, with the file.
pub(super) struct PlacedRule<'a> {
    pub file: SourceFile<'a>,
    pub given: Option<Located<String>>,
    pub rule: RawRule,
}

impl Model {
    /// Gathers the rules of all files; a rule of an overlay takes the place of the built-in one.
    pub(super) fn collect_rules<'a>(&mut self, files: &[SourceFile<'a>]) -> Result<Vec<PlacedRule<'a>>, DataError> {
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

    pub(super) fn rule_scopes(&self, rules: &[PlacedRule<'_>]) -> Result<HashMap<String, (RuleId, Option<GroupId>)>, DataError> {
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

    pub(super) fn compile_rule(
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
            member_index: subject.map(|_| 0),
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

    fn fee(&self, file: &SourceFile<'_>, fee: &Located<String>) -> Result<FigureId, DataError> {
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
