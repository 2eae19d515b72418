//! `madoguchi schema`: the JSON Schema of a format.

use crate::schema;
use crate::workplace::{Failure, Setup, exit};

/// Prints a schema.
pub fn print(setup: &Setup<'_>, format: &str) -> Result<u8, Failure> {
    let text = schema::text(format).ok_or_else(|| Failure::usage(setup.words.get("error-see-help")))?;
    setup.print(text)?;
    Ok(exit::DONE)
}
