//! What an export was made from, in short: two exports with the same digests came from the same program, data and answers.

use sha2::{Digest as _, Sha256};

use crate::data::DataFiles;
use crate::domain::facts::Facts;

/// Characters of a digest: enough to tell data files apart.
const LENGTH: usize = 16;

/// Digests of everything that a checklist depends on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Digests {
    /// Name and version of the program.
    pub program: String,
    /// The script.
    pub interview: String,
    /// Rules, figures and facts.
    pub figures: String,
    /// The words.
    pub locale: String,
    /// The answers.
    pub answers: String,
}

impl Digests {
    /// Digests for a case in a language.
    pub fn of(data: &DataFiles, interview: &str, language: &str, facts: &Facts) -> Self {
        let files = |folder: &str| {
            let mut hash = Sha256::new();
            data.below(folder).for_each(|file| hash.update(file.text));
            finish(hash)
        };
        let mut answers = Sha256::new();
        answers.update(format!("{facts:?}"));
        Self {
            program: format!("{} {}", env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION")),
            interview: files(&format!("interviews/{interview}.json")),
            figures: files("domain/"),
            locale: files(&format!("locales/{language}/")),
            answers: finish(answers),
        }
    }
}

fn finish(hash: Sha256) -> String {
    let mut text: String = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    text.truncate(LENGTH);
    text
}
