//! The way through the questions that were answered, for going back and forth.

use crate::domain::facts::{Facts, Path};

/// The questions answered so far in this sitting, in the order they were last answered.
#[derive(Clone, Debug, Default)]
pub struct Trail {
    asked: Vec<Path>,
    /// How many of them lie before the question at hand; all, unless one went back.
    before: usize,
}

impl Trail {
    /// A question was answered, or its answer kept: the next way back begins at the end again.
    pub fn answered(&mut self, path: Path) {
        self.asked.retain(|asked| *asked != path);
        self.asked.push(path);
        self.before = self.asked.len();
    }

    /// The question before the one at hand; members that were taken away cannot be gone back to.
    pub fn back(&mut self, facts: &Facts) -> Option<Path> {
        while self.before > 0 {
            self.before -= 1;
            let path = self.asked[self.before];
            if facts.has_place(path) {
                return Some(path);
            }
        }
        None
    }
}
