//! Tree to expression: names are resolved, kinds are checked, and each mistake is reported where it stands.

use std::collections::HashMap;

use rust_decimal::Decimal;

use super::parse::{Comparison, Form, Node, Unit, parse};
use super::{Expr, LanguageError, Operator, Type};
use crate::domain::facts::{DerivedId, GroupId, Key, Kind, Vocabulary};
use crate::domain::figures::{FigureData, FigureId, FigureKind, FigureSet, MapValue};
use crate::domain::located::{Problem, nearest};
use crate::domain::rules::RuleId;
use crate::domain::symbols::Symbol;

/// A function that a module offers to its rules by name.
#[derive(Clone, Debug)]
pub struct Function {
    /// Its name.
    pub name: &'static str,
    /// What it gives.
    pub gives: Type,
}

/// A derived value as expressions see it.
#[derive(Clone, Debug)]
pub struct DerivedType {
    /// Which one it is.
    pub id: DerivedId,
    /// What it gives.
    pub gives: Type,
    /// The group to whose members it belongs.
    pub group: Option<GroupId>,
}

/// The group whose member an expression is about, if any.
pub type Scope = Option<GroupId>;

/// Everything a name may stand for.
#[derive(Debug)]
pub struct Compiler<'a> {
    /// Facts and options.
    pub vocabulary: &'a Vocabulary,
    /// Figures.
    pub figures: &'a FigureSet,
    /// Derived values by name.
    pub derived: &'a HashMap<String, DerivedType>,
    /// Rules by id, with the group of those that are about members.
    pub rules: &'a HashMap<String, (RuleId, Scope)>,
    /// Functions of the modules in use.
    pub functions: &'a [Function],
}

type Compiled = Result<(Expr, Type), LanguageError>;

impl Compiler<'_> {
    /// Compiles a condition.
    ///
    /// # Errors
    /// The first mistake in the text.
    pub fn condition(&self, text: &str, scope: Scope) -> Result<Expr, LanguageError> {
        self.of_type(&parse(text)?, &Type::Bool, scope)
    }

    /// Compiles an expression that gives a day.
    ///
    /// # Errors
    /// The first mistake in the text.
    pub fn day(&self, text: &str, scope: Scope) -> Result<Expr, LanguageError> {
        self.of_type(&parse(text)?, &Type::Date, scope)
    }

    /// Compiles an expression that gives one of some options, or `none`.
    ///
    /// # Errors
    /// The first mistake in the text.
    pub fn one_of(&self, text: &str, allowed: &[Symbol], scope: Scope) -> Result<Expr, LanguageError> {
        self.choice(&parse(text)?, allowed, scope)
    }

    /// Compiles an expression of whatever kind.
    ///
    /// # Errors
    /// The first mistake in the text.
    pub fn expression(&self, text: &str, scope: Scope) -> Compiled {
        self.node(&parse(text)?, scope)
    }

    /// Compiles a part of an expression that was parsed before.
    ///
    /// # Errors
    /// The first mistake in it.
    pub(crate) fn part(&self, node: &Node, scope: Scope) -> Compiled {
        self.node(node, scope)
    }

    fn of_type(&self, node: &Node, wanted: &Type, scope: Scope) -> Result<Expr, LanguageError> {
        let (expr, found) = self.node(node, scope)?;
        if &found == wanted {
            return Ok(expr);
        }
        Err(at(node, Problem::WrongKind { found: found.name(), wanted: wanted.name() }))
    }

    fn node(&self, node: &Node, scope: Scope) -> Compiled {
        match &node.form {
            Form::Bool(value) => Ok((Expr::Bool(*value), Type::Bool)),
            Form::Number(number) => Ok((Expr::Number(*number), Type::Number)),
            Form::Name(name) => self.name(node, name, scope),
            Form::Not(part) => Ok((Expr::Not(Box::new(self.of_type(part, &Type::Bool, scope)?)), Type::Bool)),
            Form::And(parts) => Ok((Expr::And(self.conditions(parts, scope)?), Type::Bool)),
            Form::Or(parts) => Ok((Expr::Or(self.conditions(parts, scope)?), Type::Bool)),
            Form::Compare(comparison, sides) => self.compare(node, *comparison, &sides.0, &sides.1, scope),
            Form::In { subject, list, negated } => {
                let found = self.membership(subject, list, scope)?;
                Ok((if *negated { Expr::Not(Box::new(found)) } else { found }, Type::Bool))
            }
            Form::Product(sides) => self.product(&sides.0, &sides.1, scope),
            Form::Add { sides, unit, backwards } => {
                let day = self.of_type(&sides.0, &Type::Date, scope)?;
                let amount = times(self.of_type(&sides.1, &Type::Number, scope)?, factor(*unit, *backwards));
                let parts = Box::new((day, amount));
                Ok((if *unit == Unit::Months { Expr::AddMonths(parts) } else { Expr::AddDays(parts) }, Type::Date))
            }
            Form::At(sides) => {
                let day = self.of_type(&sides.1, &Type::Date, scope)?;
                match self.node(&sides.0, scope)? {
                    (Expr::Figure(figure, None), gives) => Ok((Expr::Figure(figure, Some(Box::new(day))), gives)),
                    (_, found) => Err(at(node, Problem::WrongKind { found: found.name(), wanted: "figure".to_owned() })),
                }
            }
            Form::Call(name, arguments) => self.call(node, name, arguments, scope),
            Form::List(_) => Err(at(node, expected("a list", "a value"))),
        }
    }

    /// An option by its name, a value that gives options, or a choice between such by a condition.
    fn choice(&self, node: &Node, allowed: &[Symbol], scope: Scope) -> Result<Expr, LanguageError> {
        let option = |name: &str| self.vocabulary.symbols.get(name).filter(|symbol| allowed.contains(symbol));
        match &node.form {
            Form::Name(name) if name == "none" => return Ok(Expr::Option(Symbol::NONE)),
            Form::Name(name) => {
                if let Some(option) = option(name) {
                    return Ok(Expr::Option(option));
                }
            }
            Form::Call(name, parts) if name == "if" && parts.len() == 3 => {
                let condition = self.of_type(&parts[0], &Type::Bool, scope)?;
                let (then, otherwise) = (self.choice(&parts[1], allowed, scope)?, self.choice(&parts[2], allowed, scope)?);
                return Ok(Expr::If(Box::new((condition, then, otherwise))));
            }
            _ => {}
        }
        match self.node(node, scope)? {
            (expr, Type::Option(_)) => Ok(expr),
            (_, found) => Err(at(node, Problem::WrongKind { found: found.name(), wanted: "choice".to_owned() })),
        }
    }

    fn conditions(&self, parts: &[Node], scope: Scope) -> Result<Vec<Expr>, LanguageError> {
        parts.iter().map(|part| self.of_type(part, &Type::Bool, scope)).collect()
    }

    fn name(&self, node: &Node, name: &str, scope: Scope) -> Compiled {
        if name == "law_date" {
            return Ok((Expr::LawDate, Type::Date));
        }
        if let Some(key) = self.vocabulary.key(name) {
            return self.fact(node, key, scope);
        }
        if let Some(derived) = self.derived.get(name) {
            self.check_member(node, name, derived.group, scope)?;
            let expr = match derived.group {
                Some(_) => Expr::MemberDerived(derived.id),
                None => Expr::Derived(derived.id),
            };
            return Ok((expr, derived.gives.clone()));
        }
        let figure = self.figure(node, name)?;
        let gives = match self.figures.get(figure).kind {
            FigureKind::Number => Type::Number,
            FigureKind::Money(currency) => Type::Money(currency),
            FigureKind::Percent => Type::Percent,
            FigureKind::Date => Type::Date,
            _ => return Err(at(node, Problem::WrongKind { found: "set, scale, map".to_owned(), wanted: "value".to_owned() })),
        };
        Ok((Expr::Figure(figure, None), gives))
    }

    fn fact(&self, node: &Node, key: Key, scope: Scope) -> Compiled {
        let def = self.vocabulary.def(key);
        let gives = match def.kind {
            Kind::Bool => Type::Bool,
            Kind::Choice | Kind::Country => Type::Option(def.options.clone()),
            Kind::Count => Type::Number,
            Kind::Money(currency) => Type::Money(currency),
            Kind::Percent => Type::Percent,
            Kind::Date => Type::Date,
            Kind::Several | Kind::Text | Kind::List => {
                let wanted = "bool, choice, count, money, percent, date".to_owned();
                return Err(at(node, Problem::WrongKind { found: def.kind.name().to_owned(), wanted }));
            }
        };
        let expr = match key {
            Key::Fact(fact) => Expr::Fact(fact),
            Key::Field(group, field) => {
                self.check_member(node, &def.name, Some(group), scope)?;
                Expr::Field(group, field)
            }
        };
        Ok((expr, gives))
    }

    fn check_member(&self, node: &Node, name: &str, group: Scope, scope: Scope) -> Result<(), LanguageError> {
        match group {
            Some(_) if group != scope => Err(at(node, expected(name, "any(…), count(…), sum(…), first(…)"))),
            _ => Ok(()),
        }
    }

    fn figure(&self, node: &Node, name: &str) -> Result<FigureId, LanguageError> {
        self.figures.find(name).ok_or_else(|| {
            let facts = self.vocabulary.names().chain(self.derived.keys().map(String::as_str));
            let figures = self.figures.iter().map(|(_, figure)| figure.id.as_str());
            let is_figure = name.matches('.').count() >= 2;
            let what = if is_figure { "figure" } else { "fact" };
            at(node, Problem::UnknownName { name: name.to_owned(), what, nearest: nearest(name, facts.chain(figures)) })
        })
    }

    fn compare(&self, node: &Node, comparison: Comparison, left: &Node, right: &Node, scope: Scope) -> Compiled {
        let (expr, gives) = self.node(left, scope)?;
        let negated = comparison == Comparison::Unequal;
        if let Type::Option(allowed) = &gives {
            if !negated && comparison != Comparison::Equal {
                return Err(at(node, Problem::WrongKind { found: "choice".to_owned(), wanted: "number, money, date".to_owned() }));
            }
            let found = match self.option(left, right, allowed) {
                Ok(option) => Expr::Is(Box::new(expr), option),
                Err(error) => match self.node(right, scope) {
                    Ok((other, Type::Option(_))) => Expr::Same(Box::new((expr, other))),
                    _ => return Err(error),
                },
            };
            return Ok((if negated { Expr::Not(Box::new(found)) } else { found }, Type::Bool));
        }
        let (other, found) = self.node(right, scope)?;
        if !comparable(&gives, &found, &expr, &other) {
            return Err(at(node, Problem::UnlikeKinds { left: gives.name(), right: found.name() }));
        }
        let operator = match comparison {
            Comparison::Equal | Comparison::Unequal => Operator::Equal,
            Comparison::Less => Operator::Less,
            Comparison::AtMost => Operator::AtMost,
            Comparison::Greater => Operator::Greater,
            Comparison::AtLeast => Operator::AtLeast,
        };
        let compared = Expr::Compare(operator, Box::new((expr, other)));
        Ok((if negated { Expr::Not(Box::new(compared)) } else { compared }, Type::Bool))
    }

    fn option(&self, subject: &Node, node: &Node, allowed: &[Symbol]) -> Result<Symbol, LanguageError> {
        let Form::Name(name) = &node.form else {
            return Err(at(node, expected("a value", "an option")));
        };
        let symbol = self.vocabulary.symbols.get(name).filter(|symbol| allowed.contains(symbol));
        symbol.ok_or_else(|| {
            let fact = match &subject.form {
                Form::Name(fact) => fact.clone(),
                _ => String::new(),
            };
            let options: Vec<&str> = allowed.iter().map(|symbol| self.vocabulary.symbols.name(*symbol)).collect();
            at(node, Problem::UnknownOption { fact, option: name.clone(), allowed: options.join(", ") })
        })
    }

    fn membership(&self, subject: &Node, list: &Node, scope: Scope) -> Result<Expr, LanguageError> {
        let (expr, gives) = self.node(subject, scope)?;
        let Type::Option(allowed) = gives else {
            return Err(at(subject, Problem::WrongKind { found: gives.name(), wanted: "choice".to_owned() }));
        };
        match &list.form {
            Form::List(options) => {
                let options = options.iter().map(|option| self.option(subject, option, &allowed)).collect::<Result<_, _>>()?;
                Ok(Expr::OneOf(Box::new(expr), options))
            }
            Form::Name(name) => {
                let figure = self.figure(list, name)?;
                if self.figures.get(figure).kind != FigureKind::Set {
                    return Err(at(list, Problem::WrongKind { found: "figure".to_owned(), wanted: "set".to_owned() }));
                }
                Ok(Expr::InSet(Box::new(expr), figure))
            }
            _ => Err(at(list, expected("a value", "[option, option], the name of a set"))),
        }
    }

    fn product(&self, left: &Node, right: &Node, scope: Scope) -> Compiled {
        let as_factor = |(expr, gives)| match gives {
            Type::Percent => (Expr::Fraction(Box::new(expr)), Type::Number),
            gives => (expr, gives),
        };
        let (a, left_gives) = as_factor(self.node(left, scope)?);
        let (b, right_gives) = as_factor(self.node(right, scope)?);
        let gives = match (left_gives, right_gives) {
            (Type::Number, Type::Number) => Type::Number,
            (Type::Money(currency), Type::Number) | (Type::Number, Type::Money(currency)) => Type::Money(currency),
            (found, other) => {
                return Err(at(left, Problem::UnlikeKinds { left: found.name(), right: other.name() }));
            }
        };
        Ok((Expr::Product(Box::new((a, b))), gives))
    }

    fn call(&self, node: &Node, name: &str, arguments: &[Node], scope: Scope) -> Compiled {
        match (name, arguments) {
            ("has", [fact, option]) if self.several_derived(fact).is_some() => self.has_derived(fact, option),
            ("has", [fact, option]) => {
                let key = self.several(fact, scope)?;
                let option = self.option(fact, option, &self.vocabulary.def(key).options)?;
                Ok((Expr::Has(key, option), Type::Bool))
            }
            ("empty", [fact]) => match self.group(fact) {
                Ok(group) => Ok((Expr::NoMembers(group), Type::Bool)),
                Err(_) => Ok((Expr::NoneChosen(self.several(fact, scope)?), Type::Bool)),
            },
            ("any", [group, condition]) => {
                let group = self.group(group)?;
                Ok((Expr::Any(group, Box::new(self.of_type(condition, &Type::Bool, Some(group))?)), Type::Bool))
            }
            ("count", [group, condition]) => {
                let group = self.group(group)?;
                Ok((Expr::Count(group, Box::new(self.of_type(condition, &Type::Bool, Some(group))?)), Type::Number))
            }
            ("sum", [group, condition, value]) => {
                let group = self.group(group)?;
                let condition = self.of_type(condition, &Type::Bool, Some(group))?;
                let (value, gives) = self.node(value, Some(group))?;
                Ok((Expr::Sum(group, Box::new((condition, value))), gives))
            }
            ("first", [group, condition, day]) => {
                let group = self.group(group)?;
                let condition = self.of_type(condition, &Type::Bool, Some(group))?;
                let day = self.of_type(day, &Type::Date, Some(group))?;
                Ok((Expr::First(group, Box::new((condition, day))), Type::Date))
            }
            ("of_first", [group, condition, field]) => {
                let group = self.group(group)?;
                let condition = self.of_type(condition, &Type::Bool, Some(group))?;
                match self.node(field, Some(group))? {
                    (value, gives @ Type::Option(_)) => Ok((Expr::OfFirst(group, Box::new((condition, value))), gives)),
                    (_, found) => Err(at(field, Problem::WrongKind { found: found.name(), wanted: "choice".to_owned() })),
                }
            }
            ("if", [condition, then, otherwise]) => {
                let condition = self.of_type(condition, &Type::Bool, scope)?;
                let (then, gives) = self.node(then, scope)?;
                let otherwise = self.of_type(otherwise, &gives, scope)?;
                Ok((Expr::If(Box::new((condition, then, otherwise))), gives))
            }
            ("applies", [item]) => self.applies(item, scope),
            ("column", [figure, key]) => self.column(figure, key, scope),
            ("year", [day]) => Ok((Expr::Year(Box::new(self.of_type(day, &Type::Date, scope)?)), Type::Number)),
            ("working_days" | "year_end", [day, number]) => {
                let parts = Box::new((self.of_type(day, &Type::Date, scope)?, self.of_type(number, &Type::Number, scope)?));
                Ok((if name == "year_end" { Expr::YearEnd(parts) } else { Expr::WorkingDays(parts) }, Type::Date))
            }
            _ => {
                let known = self.functions.iter().position(|function| function.name == name);
                let index = known.ok_or_else(|| {
                    at(
                        node,
                        expected(name, "has, empty, any, count, sum, first, of_first, if, applies, column, year, working_days, year_end"),
                    )
                })?;
                let arguments = arguments.iter().map(|argument| Ok(self.node(argument, scope)?.0)).collect::<Result<_, _>>()?;
                Ok((Expr::Call(index, arguments), self.functions[index].gives.clone()))
            }
        }
    }

    /// The options of a derived value of kind `several`.
    fn several_derived<'n>(&self, node: &'n Node) -> Option<(&'n str, &[Symbol])> {
        let Form::Name(name) = &node.form else { return None };
        match &self.derived.get(name)?.gives {
            Type::Several(options) => Some((name, options)),
            _ => None,
        }
    }

    /// Whether a derived value of kind `several` has an option is a derived value of its own.
    fn has_derived(&self, node: &Node, option: &Node) -> Compiled {
        let (name, options) = self.several_derived(node).unwrap_or_default();
        let option_name = self.vocabulary.symbols.name(self.option(node, option, options)?);
        match self.derived.get(&member_name(name, option_name)) {
            Some(derived) => Ok((Expr::Derived(derived.id), Type::Bool)),
            None => Err(at(option, expected(option_name, "a defined option"))),
        }
    }

    fn several(&self, node: &Node, scope: Scope) -> Result<Key, LanguageError> {
        let Form::Name(name) = &node.form else {
            return Err(at(node, expected("a value", "a fact")));
        };
        let Some(key) = self.vocabulary.key(name) else {
            let problem = Problem::UnknownName { name: name.clone(), what: "fact", nearest: nearest(name, self.vocabulary.names()) };
            return Err(at(node, problem));
        };
        if let Key::Field(group, _) = key {
            self.check_member(node, name, Some(group), scope)?;
        }
        let kind = self.vocabulary.def(key).kind;
        if kind != Kind::Several {
            return Err(at(node, Problem::WrongKind { found: kind.name().to_owned(), wanted: "several".to_owned() }));
        }
        Ok(key)
    }

    fn group(&self, node: &Node) -> Result<GroupId, LanguageError> {
        let Form::Name(name) = &node.form else {
            return Err(at(node, expected("a value", "a list")));
        };
        let fact = match self.vocabulary.key(name) {
            Some(Key::Fact(fact)) => self.vocabulary.group_of(fact),
            _ => None,
        };
        fact.ok_or_else(|| {
            let lists = self.vocabulary.groups.iter().map(|group| self.vocabulary.def(Key::Fact(group.list)).name.as_str());
            at(node, Problem::UnknownName { name: name.clone(), what: "list", nearest: nearest(name, lists) })
        })
    }

    fn applies(&self, item: &Node, scope: Scope) -> Compiled {
        let Form::Name(id) = &item.form else {
            return Err(at(item, expected("a value", "an item")));
        };
        let Some((rule, group)) = self.rules.get(id) else {
            let nearest = nearest(id, self.rules.keys().map(String::as_str));
            return Err(at(item, Problem::UnknownName { name: id.clone(), what: "item", nearest }));
        };
        self.check_member(item, id, *group, scope)?;
        Ok((Expr::Applies(*rule), Type::Bool))
    }

    fn column(&self, figure: &Node, key: &Node, scope: Scope) -> Compiled {
        let Form::Name(name) = &figure.form else {
            return Err(at(figure, expected("a value", "a map")));
        };
        let id = self.figure(figure, name)?;
        let (key, gives) = self.node(key, scope)?;
        if !matches!(gives, Type::Option(_)) {
            return Err(at(figure, Problem::WrongKind { found: gives.name(), wanted: "choice".to_owned() }));
        }
        let gives = match self.figures.get(id).kind {
            FigureKind::PercentMap => Type::Percent,
            FigureKind::ChoiceMap => Type::Option(self.map_options(id)),
            _ => return Err(at(figure, Problem::WrongKind { found: "figure".to_owned(), wanted: "map".to_owned() })),
        };
        Ok((Expr::Column(id, Box::new(key)), gives))
    }

    fn map_options(&self, figure: FigureId) -> Vec<Symbol> {
        let mut options = Vec::new();
        for value in &self.figures.get(figure).values {
            if let FigureData::Map(entries) = &value.data {
                options.extend(entries.values().filter_map(|entry| match entry.value {
                    MapValue::Choice(option) => Some(option),
                    MapValue::Percent(_) => None,
                }));
            }
        }
        options.sort_unstable();
        options.dedup();
        options
    }
}

/// The name of the derived value that says whether a derived value of kind `several` has an option.
pub fn member_name(name: &str, option: &str) -> String {
    format!("{name}:{option}")
}

/// By how much an amount of a unit moves a day, in the unit's own steps of days or months.
fn factor(unit: Unit, backwards: bool) -> Decimal {
    let steps = if unit == Unit::Weeks { Decimal::from(7) } else { Decimal::ONE };
    if backwards { -steps } else { steps }
}

fn times(amount: Expr, factor: Decimal) -> Expr {
    if factor == Decimal::ONE { amount } else { Expr::Product(Box::new((Expr::Number(factor), amount))) }
}

/// Whether two kinds may be compared. A bare number in the text takes the kind of the other side.
fn comparable(left: &Type, right: &Type, left_expr: &Expr, right_expr: &Expr) -> bool {
    let literal = |expr: &Expr| matches!(expr, Expr::Number(_));
    let numeric = |gives: &Type| matches!(gives, Type::Number | Type::Money(_) | Type::Percent);
    left == right && !matches!(left, Type::Option(_)) || numeric(left) && literal(right_expr) || numeric(right) && literal(left_expr)
}

fn at(node: &Node, problem: Problem) -> LanguageError {
    LanguageError { offset: node.offset, problem }
}

fn expected(found: &str, expected: &str) -> Problem {
    Problem::Grammar { found: found.to_owned(), expected: expected.to_owned() }
}
