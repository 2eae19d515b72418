//! The proposals of the support network in words: what an entry is called, why it is on the list, what became of it.

use super::Wording;
use crate::checklist::Item;
use crate::checklist::proposals::{Placed, successor};
use crate::domain::directory::{Entry, Standing};
use crate::domain::evaluate::Status;
use crate::domain::matches::Match;

/// The facts whose options say where a company is at home: the narrower place first.
const HOME: [&str; 2] = ["home_region", "home_country"];
/// The same for where it is going.
const TARGET: [&str; 2] = ["target_region", "target_country"];
/// The option of a region that is not chosen yet.
const OPEN: &str = "open";

impl Wording<'_> {
    /// The entry of the directory that an item stands for.
    pub fn entry(&self, id: &str) -> Option<&Entry> {
        self.interview.model.directory.entry(id)
    }

    /// The name of an entry in the language at hand; its id if there is none.
    pub fn entry_name(&self, id: &str) -> String {
        self.entry(id).map_or_else(|| id.to_owned(), |entry| entry.name(self.words.language()).to_owned())
    }

    /// What a proposal is called where many are named: its entry without the local name, or its title.
    pub fn short_title(&self, id: &str) -> String {
        self.entry(id).map_or_else(|| self.title(id, None), |entry| entry.name(self.words.language()).to_owned())
    }

    /// The name of an entry with its official local name in brackets, unless that says the same.
    pub fn entry_title(&self, entry: &Entry) -> String {
        let (name, local) = (entry.name(self.words.language()), entry.local_name());
        if name.contains(local) {
            return name.to_owned();
        }
        if local.starts_with(name) {
            return local.to_owned();
        }
        self.words.with("name-with-local", &[("name", name), ("local", &self.without_brackets(name, local))])
    }

    /// A local name as it can stand in brackets: what it has in brackets itself comes after the rest, which is left out if it is
    /// already there.
    fn without_brackets(&self, name: &str, local: &str) -> String {
        match local.strip_suffix(')').and_then(|local| local.split_once(" (")) {
            Some((head, rest)) if name.starts_with(head) => rest.to_owned(),
            Some((head, rest)) => self.words.list(&[head.to_owned(), rest.to_owned()]),
            None => local.to_owned(),
        }
    }

    /// Where a proposal stands, in a word: on the list, remembered, open, or not on the list.
    pub fn proposal_status(&self, item: &Item) -> String {
        let remembered = item.placed.as_ref().is_some_and(Placed::is_history);
        self.words.get(match item.status {
            _ if remembered => "proposal-history",
            Status::Required => "proposal-required",
            Status::Possible => "proposal-possible",
            Status::RuledOut => "proposal-ruled-out",
        })
    }

    /// Why a proposal is on the list, sentence by sentence; nothing for an item of law.
    pub fn why_placed(&self, item: &Item) -> Vec<String> {
        let Some(placed) = &item.placed else { return Vec::new() };
        let mut lines = vec![self.placement_reason(placed)];
        lines.extend(self.formerly(item));
        let uncertain = self.entry(&item.id).is_some_and(|entry| entry.status == Standing::Verify);
        lines.extend(uncertain.then(|| self.words.get("support-why-verify")));
        lines
    }

    fn placement_reason(&self, placed: &Placed) -> String {
        let place = |facts: [&str; 2]| {
            let chosen = |fact: &&str| placed.matches.iter().find(|found| found.name == **fact && found.option != OPEN);
            facts.iter().find_map(chosen).map_or_else(String::new, |found| self.option_of_match(found))
        };
        let options = |wanted: &str| placed.matches.iter().filter(|found| found.name == wanted).collect::<Vec<_>>();
        let words_of = |name: &str| self.words.list(&options(name).iter().map(|found| self.option_of_match(found)).collect::<Vec<_>>());
        let mut sectors: Vec<String> = options("sectors").into_iter().map(|found| self.option_of_match(found)).collect();
        let startup = placed.matches.iter().any(|found| found.name == "company_size" && found.option == "startup");
        sectors.extend(startup.then(|| self.words.get("support-sector-startup")));
        let values = [
            ("home", place(HOME)),
            ("target", place(TARGET)),
            ("sectors", self.words.list(&sectors)),
            ("goals", words_of("goals")),
            ("organisation", words_of("organisation")),
        ];
        let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
        self.words.with(&placed.reason, &values)
    }

    /// What was there and what took its place, for what is only remembered.
    pub fn formerly(&self, item: &Item) -> Option<String> {
        item.placed.as_ref().filter(|placed| placed.is_history())?;
        let old = self.entry_name(&item.id);
        Some(match successor(&self.interview.model.directory, &item.id) {
            Some(new) => self.words.with("support-formerly", &[("old", &old), ("new", &self.entry_name(new))]),
            None => self.words.with("support-formerly-alone", &[("old", &old)]),
        })
    }

    /// An option that made an entry fit.
    fn option_of_match(&self, found: &Match) -> String {
        self.option_named(&found.name, &found.option)
    }

    /// The agreements on which a service rests: the acts it cites that stand in the directory.
    pub fn agreements(&self, item: &Item) -> Vec<&Entry> {
        let cited = item.legal_basis.iter().filter_map(|citation| citation.act.split_once('.'));
        cited.filter_map(|(_, id)| self.entry(id)).collect()
    }

    /// Where an item was read: as its rule names it, or the publications in which the entry behind it stands.
    pub fn sources(&self, item: &Item) -> Vec<String> {
        match self.entry(&item.id).filter(|_| item.sources.is_empty()) {
            Some(entry) => entry.sources.iter().map(|source| self.publication(source)).collect(),
            None => item.sources.clone(),
        }
    }

    /// The heading of a block of the list.
    pub fn block(&self, block: u8) -> String {
        self.words.get(&format!("support-block-{block}"))
    }

    /// What to do with the entries of a block.
    pub fn block_about(&self, block: u8) -> String {
        self.words.attribute(&format!("support-block-{block}"), "about")
    }
}
