//! What ends the program early: a message in the user's words and an exit code.

use std::io;

use super::exit;
use crate::case::store::StoreError;
use crate::domain::located::DataError;
use crate::interview::answers_file::AnswersFileError;
use crate::text::Words;

/// A failure.
#[derive(Debug)]
pub struct Failure {
    /// The exit code.
    pub code: u8,
    /// What to tell.
    pub message: String,
    /// The I/O error behind it, if there is one.
    pub io: Option<io::ErrorKind>,
}

impl Failure {
    /// Unusable input or wrong usage.
    pub fn usage(message: String) -> Self {
        Self { code: exit::USAGE, message, io: None }
    }

    /// A data file that cannot be used.
    pub fn data(words: &Words, error: &DataError) -> Self {
        Self::usage(words.data_error(error))
    }

    /// An answers file that cannot be used.
    pub fn answers(words: &Words, error: &AnswersFileError) -> Self {
        Self::usage(words.answers_file_error(error))
    }

    /// A file that cannot be read or written.
    pub fn io(words: &Words, name: &str, error: &io::Error) -> Self {
        let message = words.with("error-io", &[("path", name), ("detail", &error.to_string())]);
        Self { code: exit::FAILED, message, io: Some(error.kind()) }
    }

    /// A case that cannot be read or saved.
    pub fn store(words: &Words, error: &StoreError) -> Self {
        let code = match error {
            StoreError::NotFound(_) | StoreError::Ambiguous(..) | StoreError::Damaged { .. } => exit::USAGE,
            StoreError::Locked(_) | StoreError::Conflict { .. } | StoreError::Newer(_) | StoreError::Io(..) => exit::FAILED,
        };
        Self { code, message: words.store_error(error), io: None }
    }

    /// Whether the other end of a pipe was closed.
    pub fn is_broken_pipe(&self) -> bool {
        self.io == Some(io::ErrorKind::BrokenPipe)
    }
}
