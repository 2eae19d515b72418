//! Proves that the law, the questions and the words fit together.

mod classes;
mod decisions;
mod finding;
mod space;

pub use decisions::{Decisions, Situation, of_rule};
pub use finding::{Finding, place_of};
