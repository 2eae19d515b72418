//! The vocabulary (which facts there are, of which kind) and the facts of one case (what is known of them).

use std::collections::HashMap;
use std::sync::Arc;

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::money::Currency;
use super::symbols::{Symbol, Symbols};

/// A fact of the case, also the list fact of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FactId(pub u16);

/// A group such as `staff`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct GroupId(pub u16);

/// A field of a group's members.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FieldId(pub u16);

/// A value computed from facts by an expression.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DerivedId(pub u16);

/// What an answer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Yes or no.
    Bool,
    /// One of the options.
    Choice,
    /// Any number of the options; none is an answer, too.
    Several,
    /// A country, as an ISO 3166-1 alpha-2 code.
    Country,
    /// A whole number.
    Count,
    /// An amount in a currency.
    Money(Currency),
    /// A percentage in points: 25 is 25 %.
    Percent,
    /// A day.
    Date,
    /// Words for people, never read by rules.
    Text,
    /// A group: a list of members with fields of their own.
    List,
}

impl Kind {
    /// The name that the data formats use.
    pub fn name(self) -> &'static str {
        match self {
            Self::Bool => "bool",
            Self::Choice => "choice",
            Self::Several => "several",
            Self::Country => "country",
            Self::Count => "count",
            Self::Money(_) => "money",
            Self::Percent => "percent",
            Self::Date => "date",
            Self::Text => "text",
            Self::List => "list",
        }
    }
}

/// The values that a fact may take.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bounds {
    /// Least number allowed; for text, nothing.
    pub minimum: Option<Decimal>,
    /// Numbers must be greater than this.
    pub above: Option<Decimal>,
    /// Greatest number allowed; for text, the greatest number of characters.
    pub maximum: Option<Decimal>,
    /// First day allowed.
    pub first_day: Option<Date>,
    /// Last day allowed.
    pub last_day: Option<Date>,
}

/// The definition of a fact or of a field.
#[derive(Clone, Debug)]
pub struct FactDef {
    /// Its name, `legal_form` or `shareholders.kind`.
    pub name: String,
    /// What an answer is.
    pub kind: Kind,
    /// The options of a choice, in the order they are offered.
    pub options: Vec<Symbol>,
    /// The values allowed.
    pub bounds: Bounds,
}

/// A group of members with the same fields.
#[derive(Clone, Debug)]
pub struct GroupDef {
    /// The list fact that holds the members.
    pub list: FactId,
    /// The fields, in the order they are asked.
    pub fields: Vec<FactDef>,
}

/// What a name in a condition or an answers file stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Key {
    /// A fact of the case.
    Fact(FactId),
    /// A field of a member.
    Field(GroupId, FieldId),
}

/// All facts that rules may read and interviews may ask.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    /// Names of options.
    pub symbols: Symbols,
    /// Facts of the case, groups among them.
    pub facts: Vec<FactDef>,
    /// Groups.
    pub groups: Vec<GroupDef>,
    by_name: HashMap<String, Key>,
    group_of: HashMap<FactId, GroupId>,
}

impl Vocabulary {
    /// Adds a fact of the case; `false` if the name is taken.
    pub fn add_fact(&mut self, fact: FactDef) -> bool {
        let id = FactId(u16::try_from(self.facts.len()).unwrap_or(u16::MAX));
        let fresh = self.by_name.insert(fact.name.clone(), Key::Fact(id)).is_none();
        self.facts.push(fact);
        fresh
    }

    /// Adds a group with its fields (named `group.field`); `false` if a name is taken.
    pub fn add_group(&mut self, list: FactDef, fields: Vec<FactDef>) -> bool {
        let group = GroupId(u16::try_from(self.groups.len()).unwrap_or(u16::MAX));
        let list_id = FactId(u16::try_from(self.facts.len()).unwrap_or(u16::MAX));
        let mut fresh = self.add_fact(list);
        for (index, field) in fields.iter().enumerate() {
            let key = Key::Field(group, FieldId(u16::try_from(index).unwrap_or(u16::MAX)));
            fresh &= self.by_name.insert(field.name.clone(), key).is_none();
        }
        self.group_of.insert(list_id, group);
        self.groups.push(GroupDef { list: list_id, fields });
        fresh
    }

    /// What a name stands for.
    pub fn key(&self, name: &str) -> Option<Key> {
        self.by_name.get(name).copied()
    }

    /// The definition behind a key.
    pub fn def(&self, key: Key) -> &FactDef {
        match key {
            Key::Fact(fact) => &self.facts[usize::from(fact.0)],
            Key::Field(group, field) => &self.group(group).fields[usize::from(field.0)],
        }
    }

    /// The definition of a group.
    pub fn group(&self, group: GroupId) -> &GroupDef {
        &self.groups[usize::from(group.0)]
    }

    /// The group whose list a fact is.
    pub fn group_of(&self, fact: FactId) -> Option<GroupId> {
        self.group_of.get(&fact).copied()
    }

    /// All names of facts and fields.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.by_name.keys().map(String::as_str)
    }
}

/// A value that somebody gave.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Of a yes/no fact.
    Bool(bool),
    /// Of a choice or a country.
    Choice(Symbol),
    /// Of a choice of several.
    Several(Vec<Symbol>),
    /// Of a count, an amount of money (in the fact's currency) or a percentage (in points).
    Number(Decimal),
    /// Of a date.
    Date(Date),
    /// Of a text.
    Text(String),
}

/// What is known of one fact.
#[derive(Clone, Debug, PartialEq, Default)]
pub enum Answer {
    /// Nobody was asked yet.
    #[default]
    NotAsked,
    /// Asked, and not known; with the note that was left.
    Deferred(String),
    /// Known.
    Known(Value),
}

/// What is known of how many members a group has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum ListState {
    /// Nobody was asked yet.
    #[default]
    NotAsked,
    /// Asked, and not known.
    Deferred,
    /// Members were given, and there may be more.
    Open,
    /// There are no more members than those given.
    Closed,
}

/// One member of a group.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// Its permanent id within the group.
    pub id: Arc<str>,
    /// What is known of its fields, in the order of the group.
    pub answers: Vec<Answer>,
}

/// The members of a group.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Members {
    /// Whether there may be more.
    pub state: ListState,
    /// The members, in the order they were given.
    pub members: Vec<Member>,
}

/// The place of a fact or of one member's field in a [`Facts`]: valid for that value only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Slot(pub u32);

/// A fact or a member's field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Path {
    /// A fact of the case.
    Fact(FactId),
    /// A field of the `usize`-th member.
    Field(GroupId, usize, FieldId),
}

impl Path {
    /// The name that is asked at this place, whichever the member.
    pub fn key(self) -> Key {
        match self {
            Self::Fact(fact) => Key::Fact(fact),
            Self::Field(group, _, field) => Key::Field(group, field),
        }
    }
}

/// Everything known in one case.
#[derive(Clone, Debug, PartialEq)]
pub struct Facts {
    answers: Vec<Answer>,
    lists: Vec<Members>,
    field_counts: Vec<usize>,
    bases: Vec<usize>,
}

impl Facts {
    /// A case of which nothing is known.
    pub fn empty(vocabulary: &Vocabulary) -> Self {
        let mut facts = Self {
            answers: vec![Answer::NotAsked; vocabulary.facts.len()],
            lists: vec![Members::default(); vocabulary.groups.len()],
            field_counts: vocabulary.groups.iter().map(|group| group.fields.len()).collect(),
            bases: Vec::new(),
        };
        facts.number_slots();
        facts
    }

    /// What is known of a fact of the case.
    #[inline]
    pub fn answer(&self, fact: FactId) -> &Answer {
        &self.answers[usize::from(fact.0)]
    }

    /// Records what is known of a fact of the case.
    pub fn set(&mut self, fact: FactId, answer: Answer) {
        self.answers[usize::from(fact.0)] = answer;
    }

    /// The members of a group.
    #[inline]
    pub fn list(&self, group: GroupId) -> &Members {
        &self.lists[usize::from(group.0)]
    }

    /// Records whether a group may have more members.
    pub fn set_list_state(&mut self, group: GroupId, state: ListState) {
        self.lists[usize::from(group.0)].state = state;
    }

    /// Puts other members in the place of a group's, and says whether there may be more.
    pub fn set_list(&mut self, group: GroupId, members: Members) {
        self.lists[usize::from(group.0)] = members;
        self.number_slots();
    }

    /// Records that nobody knows who the members of a group are.
    pub fn defer_list(&mut self, vocabulary: &Vocabulary, group: GroupId, note: String) {
        self.set_list_state(group, ListState::Deferred);
        self.set(vocabulary.group(group).list, Answer::Deferred(note));
    }

    /// Adds a member without answers and gives its index.
    pub fn add_member(&mut self, group: GroupId, id: &str) -> usize {
        let fields = self.field_counts[usize::from(group.0)];
        let list = &mut self.lists[usize::from(group.0)];
        list.members.push(Member { id: id.into(), answers: vec![Answer::NotAsked; fields] });
        let index = list.members.len() - 1;
        self.number_slots();
        index
    }

    /// Records what is known of a member's field.
    pub fn set_field(&mut self, group: GroupId, member: usize, field: FieldId, answer: Answer) {
        self.lists[usize::from(group.0)].members[member].answers[usize::from(field.0)] = answer;
    }

    /// What is known at a place; a list counts as known when it is open or closed.
    #[inline]
    pub fn at(&self, path: Path) -> &Answer {
        match path {
            Path::Fact(fact) => self.answer(fact),
            Path::Field(group, member, field) => &self.list(group).members[member].answers[usize::from(field.0)],
        }
    }

    /// Whether a place exists: members may have been taken away.
    pub fn has_place(&self, path: Path) -> bool {
        match path {
            Path::Fact(_) => true,
            Path::Field(group, member, _) => member < self.list(group).members.len(),
        }
    }

    /// How many members the largest group has.
    pub fn largest_group(&self) -> usize {
        self.lists.iter().map(|list| list.members.len()).max().unwrap_or(0)
    }

    /// How many places there are.
    pub fn slot_count(&self) -> usize {
        match self.lists.len().checked_sub(1) {
            Some(last) => self.bases[last] + self.lists[last].members.len() * self.field_counts[last],
            None => self.answers.len(),
        }
    }

    /// The number of a place.
    #[inline]
    pub fn slot(&self, path: Path) -> Slot {
        let index = match path {
            Path::Fact(fact) => usize::from(fact.0),
            Path::Field(group, member, field) => {
                let group = usize::from(group.0);
                self.bases[group] + member * self.field_counts[group] + usize::from(field.0)
            }
        };
        Slot(u32::try_from(index).unwrap_or(u32::MAX))
    }

    /// The place with a number.
    pub fn path(&self, slot: Slot) -> Path {
        let index = slot.0 as usize;
        if index < self.answers.len() {
            return Path::Fact(FactId(index as u16));
        }
        let group = self.bases.partition_point(|base| *base <= index).saturating_sub(1);
        // Groups without members share their base with the next one: take the one that has this slot.
        let group = (0..=group).rev().find(|g| !self.lists[*g].members.is_empty()).unwrap_or(0);
        let offset = index - self.bases[group];
        let fields = self.field_counts[group].max(1);
        Path::Field(GroupId(group as u16), offset / fields, FieldId((offset % fields) as u16))
    }

    /// All places, facts of the case first.
    pub fn paths(&self) -> impl Iterator<Item = Path> {
        (0..self.slot_count()).map(|slot| self.path(Slot(slot as u32)))
    }

    /// A place as answers files and findings write it: `legal_form`, `shareholders[m1].kind`.
    pub fn path_name(&self, vocabulary: &Vocabulary, path: Path) -> String {
        match path {
            Path::Fact(fact) => vocabulary.def(Key::Fact(fact)).name.clone(),
            Path::Field(group, member, field) => {
                let name = &vocabulary.def(Key::Field(group, field)).name;
                let (list, field) = name.split_once('.').unwrap_or((name, ""));
                format!("{list}[{}].{field}", self.list(group).members[member].id)
            }
        }
    }

    fn number_slots(&mut self) {
        let mut next = self.answers.len();
        self.bases = self
            .lists
            .iter()
            .zip(&self.field_counts)
            .map(|(list, fields)| {
                let base = next;
                next += list.members.len() * fields;
                base
            })
            .collect();
    }
}
