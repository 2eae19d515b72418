//! The conditions and days of the law as their authors wrote them, with their places: for checks that quote or change them.

use std::collections::HashMap;

use super::facts::{DerivedId, GroupId, Key};
use super::facts_file::{self, RawDerived};
use super::language::{Comparison, Expr, Form, Node, Scope, Type, parse};
use super::located::{DataError, Located, Place, SourceFile};
use super::model::{LawFiles, Model};
use super::rules::{RawRule, RawRules, RuleId};

/// What a text belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Owner {
    /// A rule.
    Rule(RuleId),
    /// A derived value.
    Derived(DerivedId),
}

/// Which part of a rule a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// When it applies, or what a derived value is.
    When,
    /// A due day, or the day before which a step cannot begin.
    Day,
    /// In which cases a due day counts.
    DueIf,
    /// The condition of a prerequisite.
    Edge,
}

/// A condition or a day as it is written.
#[derive(Clone, Debug)]
pub struct LawText<'a> {
    /// What it belongs to.
    pub owner: Owner,
    /// Which part of it.
    pub part: Part,
    /// The file.
    pub file: SourceFile<'a>,
    /// The text.
    pub text: Located<String>,
    /// The group whose fields it may read.
    pub scope: Scope,
}

/// A part of a text that compares numbers or days.
#[derive(Clone, Debug)]
pub struct Comparing {
    /// What it belongs to.
    pub owner: Owner,
    /// Where it stands.
    pub place: Place,
    /// Its text.
    pub text: String,
    /// The comparison by itself.
    pub expr: Expr,
    /// The group whose fields it reads.
    pub scope: Scope,
}

/// All texts of the law.
///
/// # Errors
/// A file that cannot be read.
pub fn of<'a>(model: &Model, files: &LawFiles<'a>) -> Result<Vec<LawText<'a>>, DataError> {
    let mut texts = Vec::new();
    for file in &files.facts {
        for (name, text) in facts_file::derived(file)?.iter().flat_map(RawDerived::definitions) {
            if let Some(derived) = model.derived_named(&name) {
                texts.push(LawText {
                    owner: Owner::Derived(derived.id),
                    part: Part::When,
                    file: *file,
                    text: text.clone(),
                    scope: derived.group,
                });
            }
        }
    }
    let mut rules: HashMap<RuleId, (SourceFile<'a>, RawRule)> = HashMap::new();
    for file in &files.rules {
        for raw in file.parse::<RawRules>()?.rules {
            if let Some(rule) = model.rule_id(&raw.id.value) {
                rules.insert(rule, (*file, raw));
            }
        }
    }
    for index in 0..model.rules.len() {
        let rule = RuleId(index as u16);
        if let Some((file, raw)) = rules.remove(&rule) {
            texts.extend(of_rule(rule, model.rule(rule).subject, file, raw));
        }
    }
    Ok(texts)
}

fn of_rule<'a>(rule: RuleId, scope: Scope, file: SourceFile<'a>, raw: RawRule) -> Vec<LawText<'a>> {
    let guards = raw.after.iter().chain(&raw.helped_by).filter_map(|edge| {
        let open = edge.value.find('[')? + 1;
        let words = edge.value[open..].find(' ')? + 1;
        Some((Part::Edge, edge.part(open + words, edge.value[open + words..].trim_end().trim_end_matches(']'))))
    });
    let whens: Vec<_> = raw.when_texts().map(|text| (Part::When, text.clone())).collect();
    let parts = [(Part::Day, raw.due), (Part::DueIf, raw.due_if), (Part::Day, raw.not_before)];
    let written = parts.into_iter().filter_map(|(part, text)| Some((part, text?)));
    let text = |(part, text)| LawText { owner: Owner::Rule(rule), part, file, text, scope };
    whens.into_iter().chain(written).chain(guards).map(text).collect()
}

impl LawText<'_> {
    /// The text as a tree; nothing if it does not follow the grammar, which loading the law has reported already.
    pub(crate) fn tree(&self) -> Option<Node> {
        parse(&self.text.value).ok()
    }

    /// Where a part of the text stands.
    pub(crate) fn place(&self, node: &Node) -> Place {
        self.file.place_inside(&self.text, node.offset)
    }

    /// The parts that compare numbers or days.
    pub fn comparisons(&self, model: &Model) -> Vec<Comparing> {
        let mut found = Vec::new();
        if let Some(tree) = self.tree() {
            visit(model, &tree, self.scope, &mut |node, scope| {
                if let Form::Compare(_, sides) = &node.form
                    && matches!(model.part(&sides.0, scope), Some((_, Type::Number | Type::Money(_) | Type::Percent | Type::Date)))
                    && let Some((expr, _)) = model.part(node, scope)
                {
                    let text = self.text.value[node.offset..end_of(&self.text.value, &sides.1)].to_owned();
                    found.push(Comparing { owner: self.owner, place: self.place(node), text, expr, scope });
                }
            });
        }
        found
    }
}

/// Calls `look` for each part of a tree, with the group whose fields it may read there.
pub(crate) fn visit(model: &Model, node: &Node, scope: Scope, look: &mut impl FnMut(&Node, Scope)) {
    look(node, scope);
    match &node.form {
        Form::Name(_) | Form::Number(_) | Form::Bool(_) => {}
        Form::Not(part) => visit(model, part, scope, look),
        Form::And(parts) | Form::Or(parts) | Form::List(parts) => parts.iter().for_each(|part| visit(model, part, scope, look)),
        Form::Compare(_, sides) | Form::Product(sides) | Form::Add { sides, .. } | Form::At(sides) => {
            visit(model, &sides.0, scope, look);
            visit(model, &sides.1, scope, look);
        }
        Form::In { subject, list, .. } => {
            visit(model, subject, scope, look);
            visit(model, list, scope, look);
        }
        Form::Call(name, parts) => {
            let group = parts.first().filter(|_| matches!(name.as_str(), "any" | "count" | "sum" | "first"));
            let inner = group.and_then(|group| group_named(model, group)).or(scope);
            for (index, part) in parts.iter().enumerate() {
                visit(model, part, if index == 0 { scope } else { inner }, look);
            }
        }
    }
}

fn group_named(model: &Model, node: &Node) -> Option<GroupId> {
    let Form::Name(name) = &node.form else { return None };
    match model.vocabulary.key(name)? {
        Key::Fact(fact) => model.vocabulary.group_of(fact),
        Key::Field(..) => None,
    }
}

/// The offset after the last byte of a part of a text.
pub(crate) fn end_of(text: &str, node: &Node) -> usize {
    let word = |offset: usize| {
        let rest = &text[offset..];
        offset + rest.find(|c: char| !(c.is_ascii_alphanumeric() || "_.-".contains(c))).unwrap_or(rest.len())
    };
    let closing = |from: usize, sign: char| text[from..].find(sign).map_or(text.len(), |at| from + at + 1);
    match &node.form {
        Form::Name(_) | Form::Number(_) | Form::Bool(_) => word(node.offset),
        Form::Not(part) => end_of(text, part),
        Form::And(parts) | Form::Or(parts) => parts.last().map_or(node.offset, |last| end_of(text, last)),
        Form::List(parts) => closing(parts.last().map_or(node.offset, |last| end_of(text, last)), ']'),
        Form::Call(_, parts) => closing(parts.last().map_or(node.offset, |last| end_of(text, last)), ')'),
        Form::Compare(_, sides) | Form::Product(sides) | Form::At(sides) => end_of(text, &sides.1),
        Form::Add { sides, .. } => word(end_of(text, &sides.1) + 1),
        Form::In { list, .. } => end_of(text, list),
    }
}

/// The sign of a comparison.
pub(crate) fn sign_of(comparison: Comparison) -> &'static str {
    match comparison {
        Comparison::Equal => "==",
        Comparison::Unequal => "!=",
        Comparison::Less => "<",
        Comparison::AtMost => "<=",
        Comparison::Greater => ">",
        Comparison::AtLeast => ">=",
    }
}
