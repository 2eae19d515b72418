//! The one entry that interviews, checklists, comparisons and checks share: facts and a law date in, findings out.

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::because::{Reason, Reasons};
use super::estimate::Estimate;
use super::evaluator::{Evaluator, Subject};
use super::facts::ListState;
use super::figures::{FigureData, FigureId, FigureKind};
use super::known::{Known, Unknown};
use super::language::Expr;
use super::money::{Currency, Money};
use super::rules::{EdgeCondition, Rule, RuleId};
use super::view::View;

/// What is known of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// It applies.
    Required,
    /// What is known does not decide it.
    Possible,
    /// It does not apply.
    RuledOut,
}

impl Status {
    /// The name that the data formats use.
    pub fn name(self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::Possible => "possible",
            Self::RuledOut => "ruled-out",
        }
    }
}

/// A fee.
#[derive(Clone, Debug, PartialEq)]
pub enum Fee {
    /// Known to the cent.
    Exact(Money),
    /// Known roughly: at least, and at most where that is known.
    Rough(Decimal, Option<Decimal>, Currency),
}

/// The outcome of a rule for one subject.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The rule.
    pub rule: RuleId,
    /// For whom.
    pub subject: Subject,
    /// The outcome.
    pub status: Status,
    /// Whether it is ruled out only because the law of that day does not have the rule.
    pub not_in_force: bool,
    /// What decided it.
    pub because: Vec<Reason>,
    /// What it waits for, while it is possible.
    pub waiting: Unknown,
    /// The prerequisites that count now.
    pub after: Vec<RuleId>,
    /// What is known of doing it, for a required item.
    pub plan: Option<Box<Plan>>,
}

/// When a required item can and must be done. Most rules are ruled out and have none, so findings stay small.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// The day by which it is due.
    pub due: Option<Known<Date>>,
    /// The day before which it cannot begin, or what that waits for.
    pub not_before: Option<Known<Date>>,
    /// What undecided prerequisites and dates wait for.
    pub waiting: Unknown,
    /// The figures the item rests on, with the day of each reading.
    pub figures: Vec<(FigureId, Date)>,
}

/// The estimate of a required item.
#[derive(Clone, Debug)]
pub struct EstimateFinding {
    /// The rule.
    pub rule: RuleId,
    /// For whom.
    pub subject: Subject,
    /// The tax year whose figures were used.
    pub year: i16,
    /// The currency of the amount.
    pub currency: Currency,
    /// The amount, or what it waits for.
    pub outcome: Known<Estimate>,
    /// The figures it rests on, with the day of each reading.
    pub figures: Vec<(FigureId, Date)>,
}

impl<'a> Evaluator<'a> {
    /// The subjects of a rule: the case, or the members of its group; a group that may still grow adds an unasked member.
    pub fn subjects(&self, rule: &Rule) -> impl Iterator<Item = Subject> + use<> {
        let (members, last) = match rule.subject {
            None => (0, Some(Subject::Case)),
            Some(group) => {
                let state = self.list_state(group);
                let asked = matches!(state, ListState::Open | ListState::Closed);
                let members = if asked { self.facts.list(group).members.len() } else { 0 };
                (members, (state != ListState::Closed).then_some(Subject::Unasked))
            }
        };
        (0..members).map(Subject::Member).chain(last)
    }

    /// The outcome of every rule for every subject, in the order of the rules.
    pub fn findings(&self) -> Vec<Finding> {
        let mut findings = Vec::with_capacity(self.model.rules.len());
        let mut reasons = Reasons::default();
        for (index, rule) in self.model.rules.iter().enumerate() {
            let id = RuleId(index as u16);
            let several = rule.subject.is_some() && self.subjects(rule).count() > 1;
            for subject in self.subjects(rule) {
                let finding = self.finding(id, subject, &mut reasons);
                // Beside members, the unasked one is worth a line only while it may still matter.
                if !(several && subject == Subject::Unasked && finding.status == Status::RuledOut) {
                    findings.push(finding);
                }
            }
        }
        findings
    }

    /// The outcome of a rule for a subject.
    pub fn status(&self, rule: RuleId, subject: Subject) -> Status {
        match self.applies(rule, subject) {
            Some(true) if subject == Subject::Unasked => Status::Possible,
            Some(true) => Status::Required,
            Some(false) => Status::RuledOut,
            None => Status::Possible,
        }
    }

    fn finding(&self, id: RuleId, subject: Subject, reasons: &mut Reasons) -> Finding {
        let rule = self.model.rule(id);
        let status = self.status(id, subject);
        let mut finding = Finding {
            rule: id,
            subject,
            status,
            not_in_force: !rule.in_force.covers(self.law_date),
            because: Vec::new(),
            waiting: Unknown::default(),
            after: Vec::new(),
            plan: (status == Status::Required).then(Box::default),
        };
        match status {
            Status::Possible => self.possible_waits(id, subject, &mut finding.waiting),
            Status::Required | Status::RuledOut => finding.because = reasons.of_rule(self, id, subject),
        }
        self.add_edges(rule, subject, &mut finding);
        if let Some(plan) = &mut finding.plan {
            plan.due = self.due(rule, subject, &mut plan.waiting);
            plan.not_before = rule.not_before.as_ref().map(|day| self.known_date(day, subject));
            plan.figures = self.figures_of(rule, subject, &finding.because);
        }
        finding
    }

    fn possible_waits(&self, rule: RuleId, subject: Subject, waiting: &mut Unknown) {
        self.rule_waits(rule, subject, waiting);
        // Which members there are is one more thing that a rule about members waits for.
        if subject == Subject::Unasked
            && let Some(group) = self.model.rule(rule).subject
        {
            let list = super::facts::Path::Fact(self.model.vocabulary.group(group).list);
            waiting.add_fact(self.facts.slot(list));
        }
    }

    fn due(&self, rule: &'a Rule, subject: Subject, waiting: &mut Unknown) -> Option<Known<Date>> {
        let due = rule.due.as_ref()?;
        match rule.due_if.as_ref().map(|condition| (condition, self.truth(condition, subject))) {
            Some((_, Some(false))) => return None,
            Some((condition, None)) => self.waits(condition, subject, waiting),
            _ => {}
        }
        // A day that rests on an answer which is not asked for its sake may stay away for good: then there is none.
        Some(self.known_date(due, subject)).filter(|due| !matches!(due, Err(unknown) if unknown.is_empty()))
    }

    fn known_date(&self, day: &'a Expr, subject: Subject) -> Known<Date> {
        self.date(day, subject).ok_or_else(|| {
            let mut unknown = Unknown::default();
            self.waits(day, subject, &mut unknown);
            unknown
        })
    }

    fn add_edges(&self, rule: &'a Rule, subject: Subject, finding: &mut Finding) {
        for edge in &rule.after {
            let counts = match &edge.condition {
                None => true,
                Some(EdgeCondition::If(condition)) => self.edge_truth(condition, subject, finding) == Some(true),
                Some(EdgeCondition::Unless(condition)) => self.edge_truth(condition, subject, finding) != Some(true),
            };
            if counts {
                finding.after.push(edge.after);
            }
        }
    }

    fn edge_truth(&self, condition: &'a Expr, subject: Subject, finding: &mut Finding) -> Option<bool> {
        let truth = self.truth(condition, subject);
        if let (None, Some(plan)) = (truth, &mut finding.plan) {
            self.waits(condition, subject, &mut plan.waiting);
        }
        truth
    }

    /// The fee of a rule on the law date.
    pub fn fee(&self, rule: &Rule) -> Option<Fee> {
        let definition = self.model.figures.get(rule.fee?);
        match (&definition.on(self.law_date)?.data, definition.kind) {
            (FigureData::Number(amount), FigureKind::Money(currency)) => Some(Fee::Exact(Money::new(*amount, currency))),
            (FigureData::Range(least, most), FigureKind::Range(currency)) => Some(Fee::Rough(*least, *most, currency)),
            _ => None,
        }
    }

    fn figures_of(&self, rule: &'a Rule, subject: Subject, because: &[Reason]) -> Vec<(FigureId, Date)> {
        let mut figures: Vec<(FigureId, Date)> = Vec::new();
        let mut add = |reason: &Reason| {
            if let Reason::Figure(figure, day) = reason
                && !figures.contains(&(*figure, *day))
            {
                figures.push((*figure, *day));
            }
        };
        because.iter().for_each(&mut add);
        if let Some(due) = &rule.due {
            Reasons::of_expression(self, due, subject).iter().for_each(&mut add);
        }
        if let Some(fee) = rule.fee {
            add(&Reason::Figure(fee, self.law_date));
        }
        figures
    }

    /// The estimate of an item for a subject; `None` if it has none.
    pub fn estimate(&self, id: RuleId, subject: Subject) -> Option<EstimateFinding> {
        let rule = self.model.rule(id);
        let (_, formula) = rule.estimate.as_ref()?;
        let formula = self.model.modules.iter().flat_map(|module| module.estimates).nth(*formula)?;
        let view = View::new(self, subject);
        let outcome = (formula.compute)(&view);
        Some(EstimateFinding {
            rule: id,
            subject,
            year: self.law_date.year(),
            currency: formula.currency,
            outcome,
            figures: view.figures_read(),
        })
    }

    /// The estimates of all required items.
    pub fn estimates(&self) -> Vec<EstimateFinding> {
        let mut estimates = Vec::new();
        for (index, rule) in self.model.rules.iter().enumerate() {
            let id = RuleId(index as u16);
            if rule.estimate.is_none() {
                continue;
            }
            let required = self.subjects(rule).filter(|subject| self.status(id, *subject) == Status::Required);
            estimates.extend(required.filter_map(|subject| self.estimate(id, subject)));
        }
        estimates
    }
}
