//! The law: facts, rules, dated figures and exact money, and what follows from them. No I/O, no clock, no words.
//!
//! [`language`] is how rules say when they apply; [`model`] compiles the files of an interview's modules; [`evaluator`]
//! decides in three values and [`evaluate`] gives the findings. One folder a jurisdiction holds its law.

pub mod because;
pub mod calendar;
pub mod citation;
pub mod directory;
pub mod estimate;
pub mod evaluate;
pub mod evaluator;
pub mod facts;
mod facts_file;
pub mod figures;
pub mod known;
pub mod language;
pub mod located;
pub mod luxembourg;
pub mod matches;
pub mod model;
pub mod module;
pub mod money;
pub mod placement;
pub mod restriction;
pub mod rules;
mod search;
mod sharing;
pub mod slots;
pub mod support;
pub mod symbols;
pub mod term;
pub mod texts;
pub mod view;

/// The jurisdictions built into the program, and the support network, which is no jurisdiction but data of the same shape.
pub const JURISDICTIONS: &[&module::Jurisdiction] = &[&luxembourg::LUXEMBOURG, &support::SUPPORT];
