//! The search for values under which some conditions hold: what a condition forces is drawn first, then the first open part of
//! the first open condition is taken to hold, and not to. Whatever makes a condition false ends a branch.

use super::circuit::{Circuit, Condition, Node};
use super::domains::{Domains, Values, Variable};

/// That a condition holds, or does not.
pub type Goal = (Condition, bool);

/// A condition cannot be as it should.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Conflict;

/// How a search ended.
#[derive(Debug)]
pub enum Found {
    /// Under each choice of these values all goals are met.
    Values(Domains),
    /// No values meet them.
    None,
    /// The branches were more than were allowed.
    TooMany,
}

/// A search that may try so many branches.
pub struct Search<'c, 'a> {
    circuit: &'c Circuit<'a>,
    branches_left: usize,
}

impl<'c, 'a> Search<'c, 'a> {
    /// A search.
    pub fn new(circuit: &'c Circuit<'a>, branches: usize) -> Self {
        Self { circuit, branches_left: branches }
    }

    /// Looks for values under which all goals are met.
    pub fn run(&mut self, goals: Vec<Goal>, mut domains: Domains) -> Found {
        let Ok(open) = self.draw(goals, &mut domains) else { return Found::None };
        let Some((first, wanted)) = open.first().copied() else { return Found::Values(domains) };
        let Some(left) = self.branches_left.checked_sub(1) else { return Found::TooMany };
        self.branches_left = left;
        let Some((variable, set, wanted)) = self.first_open(first, wanted, &domains) else { return Found::TooMany };
        for among in [wanted, !wanted] {
            let mut narrowed = domains.clone();
            if narrowed.narrow(self.circuit.layout(), variable, set, among) {
                match self.run(open.clone(), narrowed) {
                    Found::None => {}
                    found => return found,
                }
            }
        }
        Found::None
    }

    /// Draws what follows from the goals until nothing more does, and gives those that are still open.
    fn draw(&self, mut goals: Vec<Goal>, domains: &mut Domains) -> Result<Vec<Goal>, Conflict> {
        loop {
            let mut open = Vec::with_capacity(goals.len());
            let mut narrowed = false;
            for goal in goals {
                narrowed |= self.meet(goal, domains, &mut open)?;
            }
            if !narrowed {
                return Ok(open);
            }
            goals = open;
        }
    }

    /// Draws what follows from one goal; whether values were lost by it.
    fn meet(&self, (condition, wanted): Goal, domains: &mut Domains, open: &mut Vec<Goal>) -> Result<bool, Conflict> {
        match self.circuit.node(condition) {
            Node::Known(truth) => {
                if *truth == wanted {
                    Ok(false)
                } else {
                    Err(Conflict)
                }
            }
            Node::Among(variable, set) => self.narrow(*variable, set, wanted, domains),
            Node::Not(part) => self.meet((*part, !wanted), domains, open),
            Node::All(parts) => self.meet_parts(condition, parts, (true, wanted), domains, open),
            Node::Any(parts) => self.meet_parts(condition, parts, (false, wanted), domains, open),
            Node::If(guard, then, otherwise) => match self.choice((*guard, *then, *otherwise), wanted, domains) {
                Some(forced) => {
                    let mut narrowed = false;
                    for goal in forced {
                        narrowed |= self.meet(goal, domains, open)?;
                    }
                    Ok(narrowed)
                }
                None => {
                    open.push((condition, wanted));
                    Ok(false)
                }
            },
        }
    }

    fn narrow(&self, variable: Variable, set: &Values, wanted: bool, domains: &mut Domains) -> Result<bool, Conflict> {
        let layout = self.circuit.layout();
        match domains.among(layout, variable, set) {
            Some(truth) if truth == wanted => Ok(false),
            Some(_) => Err(Conflict),
            None if domains.narrow(layout, variable, set, wanted) => Ok(true),
            None => Err(Conflict),
        }
    }

    /// `whole` is what every part has to be for the condition to be so; where it is to be the opposite, one part is enough.
    fn meet_parts(
        &self,
        condition: Condition,
        parts: &[Condition],
        (whole, wanted): (bool, bool),
        domains: &mut Domains,
        open: &mut Vec<Goal>,
    ) -> Result<bool, Conflict> {
        if whole == wanted {
            let mut narrowed = false;
            for part in parts {
                narrowed |= self.meet((*part, wanted), domains, open)?;
            }
            return Ok(narrowed);
        }
        let mut undecided = Vec::new();
        for part in parts {
            match self.truth(*part, domains) {
                Some(truth) if truth == wanted => return Ok(false),
                Some(_) => {}
                None => undecided.push(*part),
            }
        }
        match undecided.as_slice() {
            [] => Err(Conflict),
            [only] => self.meet((*only, wanted), domains, open),
            _ => {
                open.push((condition, wanted));
                Ok(false)
            }
        }
    }

    /// What a choice between two conditions forces; nothing while both are possible.
    fn choice(&self, (guard, then, otherwise): (Condition, Condition, Condition), wanted: bool, domains: &Domains) -> Option<Vec<Goal>> {
        match (self.truth(guard, domains), self.truth(then, domains), self.truth(otherwise, domains)) {
            (Some(true), ..) => Some(vec![(then, wanted)]),
            (Some(false), ..) => Some(vec![(otherwise, wanted)]),
            (None, Some(first), Some(second)) if first == wanted && second == wanted => Some(Vec::new()),
            (None, Some(first), _) if first != wanted => Some(vec![(guard, false), (otherwise, wanted)]),
            (None, _, Some(second)) if second != wanted => Some(vec![(guard, true), (then, wanted)]),
            _ => None,
        }
    }

    /// The truth of a condition; `None` while some values make it so and some not, as far as its parts tell one by one.
    fn truth(&self, condition: Condition, domains: &Domains) -> Option<bool> {
        match self.circuit.node(condition) {
            Node::Known(truth) => Some(*truth),
            Node::Among(variable, set) => domains.among(self.circuit.layout(), *variable, set),
            Node::Not(part) => self.truth(*part, domains).map(|truth| !truth),
            Node::All(parts) => self.truth_of(parts, true, domains),
            Node::Any(parts) => self.truth_of(parts, false, domains),
            Node::If(guard, then, otherwise) => match self.truth(*guard, domains) {
                Some(true) => self.truth(*then, domains),
                Some(false) => self.truth(*otherwise, domains),
                None => self.truth(*then, domains).filter(|truth| self.truth(*otherwise, domains) == Some(*truth)),
            },
        }
    }

    fn truth_of(&self, parts: &[Condition], whole: bool, domains: &Domains) -> Option<bool> {
        let mut open = false;
        for part in parts {
            match self.truth(*part, domains) {
                Some(truth) if truth != whole => return Some(truth),
                Some(_) => {}
                None => open = true,
            }
        }
        (!open).then_some(whole)
    }

    /// The first open part of an open condition, and what it should be; none of what is decided.
    fn first_open(&self, condition: Condition, wanted: bool, domains: &Domains) -> Option<(Variable, &'c Values, bool)> {
        if self.truth(condition, domains).is_some() {
            return None;
        }
        let circuit = self.circuit;
        match circuit.node(condition) {
            Node::Known(_) => None,
            Node::Among(variable, set) => Some((*variable, set, wanted)),
            Node::Not(part) => self.first_open(*part, !wanted, domains),
            Node::All(parts) | Node::Any(parts) => parts.iter().find_map(|part| self.first_open(*part, wanted, domains)),
            Node::If(guard, then, otherwise) => {
                let guarded = || [then, otherwise].into_iter().find_map(|part| self.first_open(*part, wanted, domains));
                self.first_open(*guard, true, domains).or_else(guarded)
            }
        }
    }
}
