//! Words: messages in the user's language, numbers, money and dates in its form, line breaking and width.

pub mod errors;
pub mod figures;
pub mod format;
pub mod language;
pub mod layout;
pub mod words;

pub use words::Words;
