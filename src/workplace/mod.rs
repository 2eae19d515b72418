//! What every front needs before it can begin: the machine and its user, data files, words, the cases, and how things fail.

pub mod exit;
mod failure;
mod output;
mod setup;

pub use failure::Failure;
pub use output::{write_beside_others, write_new, write_whole};
pub use setup::{Environment, Setup, save_language};
