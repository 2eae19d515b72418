//! madoguchi: a guided interview that asks a company about entering a foreign market and gives it a checklist.
//!
//! Data flows one way: [`domain`] (the law) → `interview` (what to ask) → `case` (answers on disk) → `checklist`
//! (findings in order) → the ways to show it. `text` serves every room that shows words.

pub mod case;
pub mod check;
pub mod checklist;
pub mod cli;
pub mod data;
pub mod domain;
pub mod export;
pub mod interview;
pub mod letter;
pub mod plain;
pub mod scenario;
pub mod schema;
pub mod session;
pub mod text;
pub mod tui;
pub mod wording;
pub mod workplace;
