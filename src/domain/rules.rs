//! Rules: what applies when, as the rules files of the modules write it.

use jiff::civil::Date;
use serde::Deserialize;

use super::citation::Citation;
use super::facts::GroupId;
use super::figures::{Confidence, FigureId};
use super::language::Expr;
use super::located::Located;
use super::placement::{Placements, RawPlacement};

/// A rule, and the item it puts on the checklist.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RuleId(pub u16);

/// What sort of item a rule gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, PartialOrd, Ord)]
#[serde(rename_all = "lowercase")]
pub enum ItemKind {
    /// An authorisation to be asked for.
    Permit,
    /// An entry in a register.
    Registration,
    /// A paper or decision that is made or handed in.
    Filing,
    /// A tax or a relief from one.
    Tax,
    /// A grant or credit.
    Incentive,
    /// A duty towards staff.
    Employment,
    /// A right to stay and work.
    Residence,
    /// Protection of ideas and names.
    Ip,
    /// Land and buildings.
    Property,
    /// Ending the presence.
    Closing,
    /// Advice and warnings, and services of a support body.
    Support,
    /// A body or a facility that helps.
    Organisation,
    /// An agreement between such bodies.
    Agreement,
    /// A fair, a mission, a meeting.
    Event,
    /// A programme or a tool.
    Programme,
    /// Something to prepare.
    Task,
}

impl ItemKind {
    /// All of them.
    pub const ALL: [Self; 16] = [
        Self::Permit,
        Self::Registration,
        Self::Filing,
        Self::Tax,
        Self::Incentive,
        Self::Employment,
        Self::Residence,
        Self::Ip,
        Self::Property,
        Self::Closing,
        Self::Support,
        Self::Organisation,
        Self::Agreement,
        Self::Event,
        Self::Programme,
        Self::Task,
    ];

    /// Whether it is somebody who can be written to.
    pub fn is_body(self) -> bool {
        self == Self::Organisation
    }

    /// The name that the data formats use.
    pub fn name(self) -> &'static str {
        match self {
            Self::Permit => "permit",
            Self::Registration => "registration",
            Self::Filing => "filing",
            Self::Tax => "tax",
            Self::Incentive => "incentive",
            Self::Employment => "employment",
            Self::Residence => "residence",
            Self::Ip => "ip",
            Self::Property => "property",
            Self::Closing => "closing",
            Self::Support => "support",
            Self::Organisation => "organisation",
            Self::Agreement => "agreement",
            Self::Event => "event",
            Self::Programme => "programme",
            Self::Task => "task",
        }
    }
}

/// Whether an item is a step towards opening or belongs to the time after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Phase {
    /// A step on the way to opening.
    Setup,
    /// Something that begins once the business exists.
    Running,
}

/// How long a step takes, in calendar days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LeadDays {
    /// At best.
    pub minimum: u32,
    /// Usually; plans use this one.
    pub typical: u32,
    /// At worst.
    pub maximum: u32,
}

/// What an estimated amount is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Nature {
    /// A tax.
    Tax,
    /// A social contribution.
    Contribution,
    /// A fee.
    Fee,
    /// Money put aside that stays one's own.
    Deposit,
    /// A credit against tax.
    Credit,
    /// An amount freed from tax.
    Exempt,
    /// A least amount.
    Floor,
    /// An amount that tax law adds back to the profit.
    #[serde(rename = "add_back")]
    AddBack,
}

impl Nature {
    /// The name that the data formats use.
    pub fn name(self) -> &'static str {
        match self {
            Self::Tax => "tax",
            Self::Contribution => "contribution",
            Self::Fee => "fee",
            Self::Deposit => "deposit",
            Self::Credit => "credit",
            Self::Exempt => "exempt",
            Self::Floor => "floor",
            Self::AddBack => "add_back",
        }
    }
}

/// How often an estimated amount falls due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Period {
    /// One time.
    Once,
    /// Every month.
    Month,
    /// Every full year.
    Year,
}

impl Period {
    /// The name that the data formats use.
    pub fn name(self) -> &'static str {
        match self {
            Self::Once => "once",
            Self::Month => "month",
            Self::Year => "year",
        }
    }
}

/// Who pays an estimated amount in the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum BorneBy {
    /// The company that enters the market.
    Company,
    /// Its owners.
    Owner,
    /// The people employed.
    Employee,
}

impl BorneBy {
    /// The name that the data formats use.
    pub fn name(self) -> &'static str {
        match self {
            Self::Company => "company",
            Self::Owner => "owner",
            Self::Employee => "employee",
        }
    }
}

/// What a rule declares of its estimate.
#[derive(Clone, Debug)]
pub struct EstimateDeclaration {
    /// What the amount is.
    pub nature: Nature,
    /// How often it falls due.
    pub period: Period,
    /// Who pays it.
    pub borne_by: BorneBy,
    /// The facts, derived values and outcomes of items that the formula may read, by name.
    pub reads: Vec<String>,
    /// The figures that the formula may read, by id.
    pub figures: Vec<String>,
    /// Legal basis of the formula.
    pub law: Vec<Citation>,
}

/// A prerequisite.
#[derive(Clone, Debug)]
pub struct Edge {
    /// The item that comes first.
    pub after: RuleId,
    /// Under which condition it does; always, if there is none.
    pub condition: Option<EdgeCondition>,
}

/// The condition of a prerequisite.
#[derive(Clone, Debug)]
pub enum EdgeCondition {
    /// Only if this holds; while undecided, the edge is left out.
    If(Expr),
    /// Unless this holds; while undecided, the edge counts.
    Unless(Expr),
}

/// A help that a body of the directory gives with an item.
#[derive(Clone, Debug)]
pub struct Help {
    /// The body, by its id in the directory.
    pub by: String,
    /// Under which condition it helps; always, if there is none.
    pub condition: Option<EdgeCondition>,
}

/// Days on which a rule is law.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InForce {
    /// First day, where it lies within the days this program deals with.
    #[serde(default)]
    pub from: Option<Date>,
    /// Last day, where one is known.
    #[serde(default)]
    pub to: Option<Date>,
}

impl InForce {
    /// Whether the rule is law on a day.
    #[inline]
    pub fn covers(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }
}

/// Stands between the conditions of placements where they are told as one.
const BETWEEN_PLACEMENTS: &str = " | ";

/// The conditions and days of a rule as its file writes them: to be read by people and compared with another version.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RuleTexts {
    /// The condition of the whole file.
    pub given: Option<String>,
    /// The condition of the rule.
    pub when: String,
    /// The day it is due.
    pub due: Option<String>,
    /// The condition of that day.
    pub due_if: Option<String>,
    /// The day before which it cannot begin.
    pub not_before: Option<String>,
    /// The prerequisites.
    pub after: Vec<String>,
    /// Who helps.
    pub helped_by: Vec<String>,
}

impl RuleTexts {
    /// The condition of each placement; of a rule of law its only one.
    pub fn placements(&self) -> impl Iterator<Item = &str> {
        self.when.split(BETWEEN_PLACEMENTS)
    }
}

/// A compiled rule with everything its item shows.
#[derive(Clone, Debug)]
pub struct Rule {
    /// The item's id.
    pub id: String,
    /// What sort of item.
    pub kind: ItemKind,
    /// The group of whose members there is one finding each; `None` for the case.
    pub subject: Option<GroupId>,
    /// Its number among the rules about members of a group; none if it is about the case.
    pub member_index: Option<u16>,
    /// The condition that the file gives all its rules; never shown as a reason.
    pub given: Option<Expr>,
    /// When the rule applies.
    pub when: Expr,
    /// On which days it is law.
    pub in_force: InForce,
    /// The office, by id.
    pub authority: Option<String>,
    /// Acts and articles.
    pub law: Vec<Citation>,
    /// The day by which it is due.
    pub due: Option<Expr>,
    /// In which cases the due date counts.
    pub due_if: Option<Expr>,
    /// The day before which the step cannot begin.
    pub not_before: Option<Expr>,
    /// How long the step takes.
    pub lead: Option<LeadDays>,
    /// Setting up or running.
    pub phase: Phase,
    /// The fee: an amount or a rough amount.
    pub fee: Option<FigureId>,
    /// Papers needed, by id.
    pub documents: Vec<String>,
    /// Prerequisites.
    pub after: Vec<Edge>,
    /// Who helps with it.
    pub helped_by: Vec<Help>,
    /// Where a list of proposals shows it, and why; empty for a rule of law.
    pub placements: Placements,
    /// Where the rule was read.
    pub sources: Vec<String>,
    /// When the sources were last looked at.
    pub checked: Date,
    /// How sure the rule is.
    pub confidence: Confidence,
    /// Conditions of the law that the facts do not cover, by key.
    pub not_modelled: Vec<String>,
    /// Its conditions and days as its file writes them.
    pub texts: RuleTexts,
    /// The estimate it brings, with the number of its formula.
    pub estimate: Option<(EstimateDeclaration, usize)>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawRules {
    #[serde(rename = "format")]
    _format: FormatTag,
    #[serde(default)]
    pub given: Option<Located<String>>,
    pub rules: Vec<RawRule>,
}

#[derive(Deserialize)]
enum FormatTag {
    #[serde(rename = "madoguchi.rules/1")]
    V1,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawRule {
    pub id: Located<String>,
    pub kind: ItemKind,
    #[serde(default)]
    pub subject: Option<Located<String>>,
    #[serde(default)]
    pub when: Option<Located<String>>,
    #[serde(default)]
    pub placements: Vec<RawPlacement>,
    #[serde(default)]
    pub in_force: InForce,
    #[serde(default)]
    pub authority: Option<Located<String>>,
    pub law: Vec<Located<String>>,
    #[serde(default)]
    pub due: Option<Located<String>>,
    #[serde(default)]
    pub due_if: Option<Located<String>>,
    #[serde(default)]
    pub not_before: Option<Located<String>>,
    #[serde(default)]
    pub lead_days: Option<LeadDays>,
    pub phase: Phase,
    #[serde(default)]
    pub fee: Option<Located<String>>,
    #[serde(default)]
    pub documents: Vec<Located<String>>,
    #[serde(default)]
    pub after: Vec<Located<String>>,
    #[serde(default)]
    pub helped_by: Vec<Located<String>>,
    /// Where it was read, when that was checked and how sure it is: an entry of the directory says so itself.
    #[serde(default)]
    pub sources: Vec<String>,
    #[serde(default)]
    pub checked: Option<Date>,
    #[serde(default)]
    pub confidence: Option<Confidence>,
    #[serde(default)]
    pub not_modelled: Vec<String>,
    #[serde(default)]
    pub estimate: Option<RawEstimate>,
}

impl RawRule {
    /// The texts that say when it applies.
    pub fn when_texts(&self) -> impl Iterator<Item = &Located<String>> {
        self.when.iter().chain(self.placements.iter().map(|placement| &placement.when))
    }

    /// The conditions and days of the rule in a file with a condition of its own.
    pub fn texts(&self, given: Option<&Located<String>>) -> RuleTexts {
        let text = |located: &Located<String>| located.value.clone();
        RuleTexts {
            given: given.map(text),
            when: self.when_texts().map(text).collect::<Vec<_>>().join(BETWEEN_PLACEMENTS),
            due: self.due.as_ref().map(text),
            due_if: self.due_if.as_ref().map(text),
            not_before: self.not_before.as_ref().map(text),
            after: self.after.iter().map(text).collect(),
            helped_by: self.helped_by.iter().map(text).collect(),
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawEstimate {
    pub nature: Nature,
    pub period: Period,
    pub borne_by: BorneBy,
    pub reads: Vec<Located<String>>,
    pub figures: Vec<Located<String>>,
    pub law: Vec<Located<String>>,
}
