//! Questions, options and sections in words.

use super::Wording;
use crate::domain::facts::FactDef;
use crate::domain::rules::RuleId;
use crate::text::words::{is_country, key_of, option_key};

impl Wording<'_> {
    /// The question for a fact.
    pub fn question(&self, def: &FactDef) -> String {
        self.legal().get(&key_of("fact", &def.name), None)
    }

    /// The short name of a fact.
    pub fn label(&self, def: &FactDef) -> String {
        self.legal().get(&key_of("fact", &def.name), Some("label"))
    }

    /// What is meant, and what to pick when unsure.
    pub fn help(&self, def: &FactDef) -> String {
        self.legal().get(&key_of("fact", &def.name), Some("help"))
    }

    /// Why it is asked.
    pub fn why(&self, def: &FactDef) -> String {
        self.legal().get(&key_of("fact", &def.name), Some("why"))
    }

    /// An option of a fact.
    pub fn option(&self, def: &FactDef, option: &str) -> String {
        self.legal().get(&option_key(def, option), None)
    }

    /// An option by the names of its fact and of itself, also of a fact that this interview does not ask.
    pub fn option_named(&self, fact: &str, option: &str) -> String {
        let key = if is_country(option) { format!("country-{option}") } else { format!("{}-{option}", key_of("option", fact)) };
        self.legal().get(&key, None)
    }

    /// A remark to an option.
    pub fn option_hint(&self, def: &FactDef, option: &str) -> Option<String> {
        self.legal().find(&option_key(def, option), Some("hint"))
    }

    /// A section.
    pub fn section(&self, section: usize) -> String {
        self.words.get(&format!("section-{}", self.interview.sections[section]))
    }

    /// The title of the interview.
    pub fn interview_title(&self) -> String {
        self.words.get(&format!("interview-{}", self.interview.id))
    }

    /// The heading of a column of the table that compares options.
    pub fn table_heading(&self, def: &FactDef, column: &str) -> String {
        self.legal().get(&format!("table-{}-column-{column}", def.name), None)
    }

    /// A cell of the table that compares options.
    pub fn table_cell(&self, def: &FactDef, option: &str, column: &str) -> String {
        self.legal().get(&format!("table-{}-{option}-{column}", def.name), None)
    }

    /// Why an option cannot be used: the title of the item that says so.
    pub fn barred(&self, reason: RuleId) -> String {
        self.legal().get(&key_of("item", &self.interview.model.rule(reason).id), Some("summary"))
    }
}
