//! Knowledge that may be missing: a formula that reads an unanswered fact stops there and says what it waits for.

use super::facts::Slot;
use super::figures::FigureId;

/// A value, or what has to be known before there can be one.
pub type Known<T> = Result<T, Unknown>;

/// What an undecided rule, date or estimate waits for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unknown {
    /// Unanswered facts, in the order they were met, without repeats.
    pub facts: Vec<Slot>,
    /// Figures without a value on the day they were read.
    pub figures: Vec<FigureId>,
}

impl Unknown {
    /// Waits for one fact.
    pub fn fact(slot: Slot) -> Self {
        Self { facts: vec![slot], figures: Vec::new() }
    }

    /// Waits for one figure.
    pub fn figure(figure: FigureId) -> Self {
        Self { facts: Vec::new(), figures: vec![figure] }
    }

    /// Adds what `other` waits for.
    pub fn merge(&mut self, other: Self) {
        for slot in other.facts {
            self.add_fact(slot);
        }
        for figure in other.figures {
            self.add_figure(figure);
        }
    }

    /// Adds a fact once.
    pub fn add_fact(&mut self, slot: Slot) {
        if !self.facts.contains(&slot) {
            self.facts.push(slot);
        }
    }

    /// Adds a figure once.
    pub fn add_figure(&mut self, figure: FigureId) {
        if !self.figures.contains(&figure) {
            self.figures.push(figure);
        }
    }

    /// Nothing is missing.
    pub fn is_empty(&self) -> bool {
        self.facts.is_empty() && self.figures.is_empty()
    }
}

/// Both values, or everything that either of them waits for.
pub fn both<A, B>(left: Known<A>, right: Known<B>) -> Known<(A, B)> {
    match (left, right) {
        (Ok(a), Ok(b)) => Ok((a, b)),
        (Err(mut a), Err(b)) => {
            a.merge(b);
            Err(a)
        }
        (Err(unknown), Ok(_)) | (Ok(_), Err(unknown)) => Err(unknown),
    }
}
