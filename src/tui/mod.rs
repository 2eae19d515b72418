//! The full screen.
use crate::case::lock::CaseLock;
use crate::cli::{Failure, Setup};
use crate::session::Session;

/// Runs the full screen.
///
/// # Errors
/// None yet.
pub fn run(setup: &Setup<'_>, _work: Option<(Session, std::path::PathBuf, CaseLock)>) -> Result<u8, Failure> {
    let _ = setup;
    Ok(0)
}
