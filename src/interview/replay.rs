//! Which answers count and which question is next, found by replaying the answers in script order.
//!
//! An answer is used if, with those used before it, something wanted waits for it. Wanted are undecided rules, the due date
//! and the prerequisites of required items, and their estimates once the checklist is settled. The other answers are kept
//! and left out, and come back when they matter. The result depends on the answers only, never on the order they came in.

use jiff::civil::Date;

use super::script::{Implied, Interview};
use crate::domain::evaluate::Status;
use crate::domain::evaluator::{Evaluator, Subject};
use crate::domain::facts::{Answer, Facts, GroupId, Key, ListState, Path, Slot};
use crate::domain::rules::RuleId;
use crate::domain::slots::SlotSet;
use crate::domain::symbols::Symbol;

/// When the questions of the estimates are asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum EstimatesWanted {
    /// After everything for the items, and only once the user asks for them.
    #[default]
    Later,
    /// Together with the questions for the items.
    Now,
    /// Not at all.
    Never,
}

/// Where an interview stands.
#[derive(Debug)]
pub struct Replay<'a> {
    /// Sees the answers that count.
    pub evaluator: Evaluator<'a>,
    /// The next question, if any is left.
    pub next: Option<Path>,
    /// The first question that only estimates wait for, whether or not they are wanted.
    pub next_for_estimates: Option<Path>,
    /// No more than so many questions are left, unless members are added.
    pub at_most: usize,
    /// No more than so many questions are left for the estimates alone.
    pub at_most_for_estimates: usize,
    /// Questions that were asked and not known, and that still matter.
    pub deferred: Vec<Path>,
}

impl<'a> Replay<'a> {
    /// Replays the answers of a case.
    pub fn of(interview: &'a Interview, facts: &'a Facts, law_date: Date, estimates: EstimatesWanted) -> Self {
        let mut walk = Walk::new(interview, facts, law_date);
        walk.with_estimates = estimates == EstimatesWanted::Now;
        walk.settle();
        let next = walk.first_open();
        let at_most = walk.bound(next);
        let mut next_for_estimates = None;
        let mut at_most_for_estimates = 0;
        if estimates == EstimatesWanted::Later {
            walk.want_estimates();
            walk.settle();
            next_for_estimates = walk.first_open();
            at_most_for_estimates = walk.bound(next_for_estimates).saturating_sub(at_most);
        }
        let deferred = walk.deferred_questions();
        Self { evaluator: walk.evaluator, next, next_for_estimates, at_most, at_most_for_estimates, deferred }
    }

    /// Whether an answer counts now.
    pub fn uses(&self, path: Path) -> bool {
        self.evaluator.revealed().contains(self.evaluator.facts.slot(path))
    }
}

/// What one rule wants, as far as it was looked at.
#[derive(Clone, Debug, Default)]
struct Wants {
    slots: SlotSet,
    stale: bool,
    /// Required for some subject: its due date, prerequisites and estimate count.
    required: bool,
    /// Decided for every subject, with nothing more to ask: never looked at again.
    settled: bool,
    /// The members for which that holds already, one bit each: what is decided stays decided.
    done: u64,
    /// Of a rule whose members stand alone: what is wanted of each, looked at again only after an answer about that member.
    members: Vec<MemberWants>,
}

/// What one rule wants of one member.
#[derive(Clone, Debug)]
struct MemberWants {
    slots: SlotSet,
    stale: bool,
    undecided: bool,
}

impl MemberWants {
    fn new() -> Self {
        Self { slots: SlotSet::default(), stale: true, undecided: true }
    }
}

impl Wants {
    fn is_done(&self, subject: Subject) -> bool {
        member_bit(subject).is_some_and(|bit| self.done & bit != 0)
    }

    fn set_done(&mut self, subject: Subject) {
        self.done |= member_bit(subject).unwrap_or(0);
    }
}

/// The bit of a member; none for the case, and for members beyond the bits there are, who are looked at every time.
fn member_bit(subject: Subject) -> Option<u64> {
    match subject {
        Subject::Member(member) => 1_u64.checked_shl(u32::try_from(member).ok()?),
        Subject::Case | Subject::Unasked => None,
    }
}

struct Walk<'a> {
    interview: &'a Interview,
    facts: &'a Facts,
    evaluator: Evaluator<'a>,
    wants: Vec<Wants>,
    used: SlotSet,
    with_estimates: bool,
}

impl<'a> Walk<'a> {
    fn new(interview: &'a Interview, facts: &'a Facts, law_date: Date) -> Self {
        let evaluator = Evaluator::blind(&interview.model, facts, law_date);
        let wants = vec![Wants { stale: true, ..Wants::default() }; interview.model.rules.len()];
        let used = SlotSet::with_capacity(facts.slot_count());
        Self { interview, facts, evaluator, wants, used, with_estimates: false }
    }

    /// Uses answers until nothing wanted waits for an unused one.
    fn settle(&mut self) {
        let order = self.answered();
        let mut at = 0;
        let mut passed_over = None;
        let mut taken_since = false;
        loop {
            let Some(path) = order.get(at).copied() else {
                // What was taken may have changed what is wanted, without making any item required.
                match passed_over.take().filter(|_| taken_since) {
                    Some(first) => at = first,
                    None => return,
                }
                taken_since = false;
                continue;
            };
            if self.used.contains(self.facts.slot(path)) {
                at += 1;
            } else if !self.counts(path) || !self.wanted(path) {
                passed_over.get_or_insert(at);
                at += 1;
            } else {
                taken_since |= passed_over.is_some();
                if self.take(path, passed_over.is_some()) {
                    // A newly required item may want an answer that was passed over.
                    at = passed_over.take().unwrap_or(at);
                    taken_since = false;
                }
            }
        }
    }

    /// The places with an answer, in script order; members after their list.
    fn answered(&self) -> Vec<Path> {
        let mut order = Vec::new();
        for question in &self.interview.questions {
            match &question.group {
                Some((group, fields)) => {
                    let list = self.facts.list(*group);
                    if list.state == ListState::NotAsked {
                        continue;
                    }
                    order.extend(fact_path(question.key));
                    for member in 0..list.members.len() {
                        let paths = fields.iter().filter_map(|field| field_path(field.key, member));
                        order.extend(paths.filter(|path| *self.facts.at(*path) != Answer::NotAsked));
                    }
                }
                None => {
                    let counts = |path: &Path| *self.facts.at(*path) != Answer::NotAsked || !question.implied.is_empty();
                    order.extend(fact_path(question.key).filter(counts));
                }
            }
        }
        order
    }

    /// Whether there is an answer at a place that fits the others: one that was given, or one that follows from them.
    fn counts(&self, path: Path) -> bool {
        let answer = self.facts.at(path);
        let given = match path {
            Path::Fact(fact) if self.interview.model.vocabulary.group_of(fact).is_some() => true,
            _ => *answer != Answer::NotAsked,
        };
        given && self.evaluator.answer_fits(path.key(), answer) || self.implied(path).is_some()
    }

    /// The answer to a question that follows from those used so far.
    fn implied(&self, path: Path) -> Option<Symbol> {
        let implied = &self.interview.question(path.key())?.implied;
        let holds = |implied: &&Implied| self.evaluator.truth(&implied.when, Subject::Case) == Some(true);
        implied.iter().find(holds).map(|implied| implied.option)
    }

    /// Uses an answer; true if some item became required by it, which is only looked for where it matters.
    fn take(&mut self, path: Path, looks_for_required: bool) -> bool {
        let slot = self.facts.slot(path);
        self.used.insert(slot);
        let deferred = match path {
            Path::Fact(fact) => match self.interview.model.vocabulary.group_of(fact) {
                Some(group) => self.facts.list(group).state == ListState::Deferred,
                None => matches!(self.facts.at(path), Answer::Deferred(_)),
            },
            Path::Field(..) => matches!(self.facts.at(path), Answer::Deferred(_)),
        };
        match self.implied(path) {
            Some(option) => self.evaluator.imply(slot, option),
            None if deferred => return false,
            None => self.evaluator.reveal(slot),
        }
        let mut newly_required = false;
        for rule in self.interview.reads.readers(path.key()) {
            let index = usize::from(rule.0);
            if self.wants[index].settled {
                continue;
            }
            // What it wants now is found out when somebody asks for it.
            self.wants[index].stale = true;
            let about = self.member_alone(*rule, path);
            for (member, wants) in self.wants[index].members.iter_mut().enumerate() {
                wants.stale |= about.is_none_or(|about| about == member);
            }
            if looks_for_required && !self.wants[index].required {
                let mut decided = true;
                for subject in self.evaluator.subjects(self.interview.model.rule(*rule)) {
                    if self.wants[index].is_done(subject) {
                        continue;
                    }
                    let status = self.evaluator.status(*rule, subject);
                    decided &= status != Status::Possible;
                    self.wants[index].required |= status == Status::Required;
                }
                newly_required |= self.wants[index].required;
                if decided && !self.wants[index].required {
                    self.wants[index] = Wants { settled: true, ..Wants::default() };
                }
            }
        }
        newly_required
    }

    fn wanted(&mut self, path: Path) -> bool {
        let slot = self.facts.slot(path);
        for rule in self.interview.reads.readers(path.key()) {
            if self.wants[usize::from(rule.0)].stale {
                self.look(*rule);
            }
            let wants = &self.wants[usize::from(rule.0)];
            let wanted = match self.member_alone(*rule, path) {
                Some(member) => wants.members.get(member).is_some_and(|member| member.slots.contains(slot)),
                None => wants.members.iter().any(|member| member.slots.contains(slot)),
            };
            if wanted || wants.slots.contains(slot) {
                return true;
            }
        }
        false
    }

    /// The member that a place is about, if the rule is about each member alone.
    fn member_alone(&self, rule: RuleId, path: Path) -> Option<usize> {
        match path {
            Path::Field(group, member, _) if self.stands_alone(rule) && self.interview.model.rule(rule).subject == Some(group) => {
                Some(member)
            }
            _ => None,
        }
    }

    fn stands_alone(&self, rule: RuleId) -> bool {
        self.interview.reads.rules[usize::from(rule.0)].each_alone
    }

    /// Finds out anew what a rule wants.
    fn look(&mut self, id: RuleId) {
        let rule = self.interview.model.rule(id);
        let mut wants = std::mem::take(&mut self.wants[usize::from(id.0)]);
        wants.slots.clear();
        wants.stale = false;
        let alone = self.stands_alone(id);
        let mut decided = true;
        let mut open = SlotSet::default();
        for subject in self.evaluator.subjects(rule).filter(|subject| !wants.is_done(*subject)).collect::<Vec<_>>() {
            let member = match subject {
                Subject::Member(member) if alone => Some(member),
                _ => None,
            };
            if let Some(member) = member {
                wants.members.resize_with(wants.members.len().max(member + 1), MemberWants::new);
                if !wants.members[member].stale {
                    decided &= !wants.members[member].undecided;
                    continue;
                }
            }
            open.clear();
            let status = self.look_at(id, subject, &mut open);
            wants.required |= status == Status::Required;
            decided &= status != Status::Possible;
            let estimate_settled = status == Status::RuledOut || self.with_estimates || rule.estimate.is_none();
            if status != Status::Possible && open.is_empty() && estimate_settled {
                wants.set_done(subject);
            }
            match member {
                Some(member) => {
                    let slots = std::mem::take(&mut open);
                    wants.members[member] = MemberWants { slots, stale: false, undecided: status == Status::Possible };
                }
                None => wants.slots.union(&open),
            }
        }
        let estimate_open = wants.required && rule.estimate.is_some() && !self.with_estimates;
        let nothing_wanted = wants.slots.is_empty() && wants.members.iter().all(|member| member.slots.is_empty());
        wants.settled = decided && nothing_wanted && !estimate_open;
        self.wants[usize::from(id.0)] = wants;
    }

    /// What a rule wants of one subject, and what is known of it.
    fn look_at(&self, id: RuleId, subject: Subject, open: &mut SlotSet) -> Status {
        let status = self.evaluator.status(id, subject);
        match status {
            Status::RuledOut => {}
            Status::Possible => {
                self.evaluator.rule_waits(id, subject, open);
                if subject == Subject::Unasked {
                    open.insert(self.list_slot(self.interview.model.rule(id).subject));
                }
            }
            Status::Required => {
                self.schedule_waits(id, subject, open);
                if self.with_estimates
                    && let Some(Err(unknown)) = self.evaluator.estimate(id, subject).map(|estimate| estimate.outcome)
                {
                    unknown.facts.into_iter().for_each(|slot| open.insert(slot));
                }
            }
        }
        status
    }

    fn schedule_waits(&self, id: RuleId, subject: Subject, slots: &mut SlotSet) {
        use crate::domain::rules::EdgeCondition;
        let rule = self.interview.model.rule(id);
        if let Some(due) = &rule.due {
            let counts = rule.due_if.as_ref().map(|condition| (condition, self.evaluator.truth(condition, subject)));
            if let Some((condition, None)) = counts {
                self.evaluator.waits(condition, subject, slots);
            }
            if !matches!(counts, Some((_, Some(false)))) {
                self.evaluator.waits(due, subject, slots);
            }
        }
        for edge in &rule.after {
            if let Some(EdgeCondition::If(condition) | EdgeCondition::Unless(condition)) = &edge.condition {
                self.evaluator.waits(condition, subject, slots);
            }
        }
    }

    fn list_slot(&self, group: Option<GroupId>) -> Slot {
        let list = group.map_or(crate::domain::facts::FactId(0), |group| self.interview.model.vocabulary.group(group).list);
        self.facts.slot(Path::Fact(list))
    }

    fn want_estimates(&mut self) {
        self.with_estimates = true;
        for (wants, rule) in self.wants.iter_mut().zip(&self.interview.model.rules) {
            if rule.estimate.is_some() {
                wants.stale = true;
                wants.settled = false;
                wants.done = 0;
                wants.members.iter_mut().for_each(|member| member.stale = true);
            }
        }
    }

    /// The first question that is not answered and that something wanted waits for.
    fn first_open(&mut self) -> Option<Path> {
        let interview = self.interview;
        for question in &interview.questions {
            let Some((group, fields)) = &question.group else {
                let path = fact_path(question.key)?;
                if !self.counts(path) && self.wanted(path) {
                    return Some(path);
                }
                continue;
            };
            let list = self.facts.list(*group);
            let path = fact_path(question.key)?;
            if !self.wanted(path) && !self.used.contains(self.facts.slot(path)) {
                continue;
            }
            for member in 0..list.members.len() {
                for field in fields {
                    let Some(path) = field_path(field.key, member) else { continue };
                    if *self.facts.at(path) == Answer::NotAsked && self.wanted(path) {
                        return Some(path);
                    }
                }
            }
            if matches!(list.state, ListState::NotAsked | ListState::Open) && self.wanted(path) {
                return Some(path);
            }
        }
        None
    }

    /// How many questions can still come: everything that an undecided rule, date or estimate may ever read.
    fn bound(&mut self, next: Option<Path>) -> usize {
        if next.is_none() {
            return 0;
        }
        let mut open = SlotSet::with_capacity(self.facts.slot_count());
        for index in 0..self.interview.model.rules.len() {
            let id = RuleId(index as u16);
            if self.wants[index].stale {
                self.look(id);
            }
            if self.wants[index].settled || self.is_ruled_out(id) {
                continue;
            }
            open.union(&self.wants[index].slots);
            self.wants[index].members.iter().for_each(|member| open.union(&member.slots));
            let reads = &self.interview.reads.rules[index];
            let estimate = if self.with_estimates { reads.estimate.as_slice() } else { &[] };
            for key in reads.schedule.iter().chain(estimate) {
                self.slots_of(*key).for_each(|slot| open.insert(slot));
            }
        }
        open.iter().filter(|slot| self.is_unasked(*slot)).count()
    }

    fn is_ruled_out(&self, id: RuleId) -> bool {
        let mut subjects = self.evaluator.subjects(self.interview.model.rule(id));
        subjects.all(|subject| self.evaluator.status(id, subject) == Status::RuledOut)
    }

    fn slots_of(&self, key: Key) -> impl Iterator<Item = Slot> {
        let members = match key {
            Key::Fact(_) => 1,
            Key::Field(group, _) => self.facts.list(group).members.len(),
        };
        (0..members).filter_map(move |member| match key {
            Key::Fact(fact) => Some(self.facts.slot(Path::Fact(fact))),
            Key::Field(..) => field_path(key, member).map(|path| self.facts.slot(path)),
        })
    }

    fn is_unasked(&self, slot: Slot) -> bool {
        let path = self.facts.path(slot);
        if self.interview.question(path.key()).is_none() {
            return false;
        }
        match path {
            Path::Fact(fact) => match self.interview.model.vocabulary.group_of(fact) {
                Some(group) => matches!(self.facts.list(group).state, ListState::NotAsked | ListState::Open),
                None => *self.facts.at(path) == Answer::NotAsked,
            },
            Path::Field(..) => *self.facts.at(path) == Answer::NotAsked,
        }
    }

    fn deferred_questions(&mut self) -> Vec<Path> {
        let order = self.answered();
        let deferred = |path: &Path| match path {
            Path::Fact(fact) => match self.interview.model.vocabulary.group_of(*fact) {
                Some(group) => self.facts.list(group).state == ListState::Deferred,
                None => matches!(self.facts.at(*path), Answer::Deferred(_)),
            },
            Path::Field(..) => matches!(self.facts.at(*path), Answer::Deferred(_)),
        };
        let deferred: Vec<Path> = order.into_iter().filter(deferred).collect();
        deferred.into_iter().filter(|path| self.wanted(*path)).collect()
    }
}

fn fact_path(key: Key) -> Option<Path> {
    match key {
        Key::Fact(fact) => Some(Path::Fact(fact)),
        Key::Field(..) => None,
    }
}

fn field_path(key: Key, member: usize) -> Option<Path> {
    match key {
        Key::Field(group, field) => Some(Path::Field(group, member, field)),
        Key::Fact(_) => None,
    }
}
