//! What to ask: scripts, questions and their answers, and which question is next.

pub mod answer;
pub mod answers_file;
pub mod change;
pub mod prompt;
pub mod reads;
pub mod replay;
pub mod script;
pub mod typed;
