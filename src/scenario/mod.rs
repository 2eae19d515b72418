//! Scenarios: whole cases worked out by hand, run against the law; which rules they cover, and which errors they would notice.

mod coverage;
mod file;
mod mutation;
mod proposals;
mod run;

pub use coverage::{Coverage, Covered, OutcomeGap, SideGap};
pub use file::{By, Case, Expect, Expected, ExpectedStatus, Scenario, Totals, read};
pub use mutation::{Mutant, Mutation, Report, mutate};
pub use run::{Difference, What, differences, facts_of, run};
