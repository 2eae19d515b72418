//! An interview with everything that the check reads of it, loaded once.

use crate::data::DataFiles;
use crate::domain::located::{DataError, Place, SourceFile};
use crate::domain::rules::RuleId;
use crate::domain::texts::{self, LawText, Owner, Part};
use crate::interview::script::{Interview, Law};

/// An interview, its law and where both stand.
#[derive(Debug)]
pub struct Loaded<'d> {
    /// The interview.
    pub interview: Interview,
    /// The files of its law.
    pub law: Law<'d>,
    /// Its script.
    pub script: SourceFile<'d>,
    /// The conditions and days of its law.
    pub texts: Vec<LawText<'d>>,
}

impl<'d> Loaded<'d> {
    /// Loads an interview to be checked.
    ///
    /// # Errors
    /// The first thing that cannot be loaded at all.
    pub fn new(data: &'d DataFiles, id: &str) -> Result<Self, DataError> {
        let interview = Interview::load(data, id)?;
        let law = Law::of(data, id)?;
        let script = data.last_at(&format!("interviews/{id}.json"))?;
        let texts = texts::of(&interview.model, &law.files)?;
        Ok(Self { interview, law, script, texts })
    }

    /// Where a rule says when it applies.
    pub fn place(&self, rule: RuleId) -> Place {
        self.place_of_placement(rule, 0)
    }

    /// Where the condition of one of a rule's placements stands.
    pub fn place_of_placement(&self, rule: RuleId, number: usize) -> Place {
        let of_rule = |text: &&LawText<'_>| text.owner == Owner::Rule(rule) && text.part == Part::When;
        let text = self.texts.iter().filter(of_rule).nth(number);
        text.map_or(Place { file: String::new(), line: 0, column: 0 }, |text| text.file.place(&text.text))
    }
}
