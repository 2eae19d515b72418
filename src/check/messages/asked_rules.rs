//! The texts that rules ask for: those of law say one thing, entries of the directory, services and preparations each another.

use super::asked::{Asks, LocalTerm};
use super::origin::Origin;
use crate::domain::placement::{ORDER, Placement};
use crate::domain::rules::{ItemKind, Rule};
use crate::interview::script::Interview;
use crate::text::words::key_of;

/// What the texts of an item are.
struct Texts {
    /// Whether the item has a title in the words: the names of entries stand in the directory.
    title: bool,
    /// Whether the title says in brackets what the place itself calls the thing.
    local_term: LocalTerm,
    /// Texts that it always has.
    needed: &'static [&'static str],
    /// Texts that it has only where there is something to say.
    spare: &'static [&'static str],
}

const LAW: Texts =
    Texts { title: true, local_term: LocalTerm::Needed, needed: &["summary", "when", "next"], spare: &["trap", "cost", "doubt"] };
const SERVICE: Texts = Texts { needed: &["summary", "when", "next", "trap"], spare: &["cost", "doubt"], ..PROPOSED };
const TASK: Texts = Texts { needed: &["summary", "when", "next"], ..PROPOSED };
const BODY: Texts = Texts { needed: &["summary", "ask"], ..ENTRY };
const AGREEMENT: Texts = Texts { needed: &["summary", "ask", "term"], ..ENTRY };
const EVENT: Texts = Texts { needed: &["summary", "when", "ask"], ..ENTRY };
const PROGRAMME: Texts = Texts { needed: &["summary", "ask", "cost"], ..ENTRY };

/// What the words of the support network have in common: they explain, they do not translate official terms.
const PROPOSED: Texts = Texts { title: true, local_term: LocalTerm::None, needed: &[], spare: &[] };
const ENTRY: Texts = Texts { title: false, spare: &["news"], ..PROPOSED };

/// What a reason to propose an entry may name: the two places, and what made the entry fit.
const REASON_VALUES: [&str; 5] = ["home", "target", "sectors", "goals", "organisation"];

impl Texts {
    fn of(rule: &Rule) -> Self {
        match rule.kind {
            ItemKind::Agreement => AGREEMENT,
            ItemKind::Event => EVENT,
            ItemKind::Programme => PROGRAMME,
            ItemKind::Organisation => BODY,
            ItemKind::Task => TASK,
            _ if rule.placements.is_empty() => LAW,
            _ => SERVICE,
        }
    }
}

impl Asks {
    /// What the rules of an interview ask for, and the blocks of the list that shows some of them.
    pub(super) fn rules(&mut self, interview: &Interview) {
        let model = &interview.model;
        let rules = Origin::of(model.modules.iter().map(|module| format!("domain/{}/rules.json", module.folder)).collect());
        model.rules.iter().for_each(|rule| self.rule(rule, &rules.at("id", &rule.id)));
        if model.rules.iter().any(|rule| !rule.placements.is_empty()) {
            self.blocks();
        }
    }

    fn rule(&mut self, rule: &Rule, origin: &Origin) {
        let (key, texts) = (key_of("item", &rule.id), Texts::of(rule));
        if texts.title {
            self.legal(&key, origin).local_term = texts.local_term;
        }
        for part in texts.needed {
            self.legal(format!("{key}.{part}"), origin);
        }
        for part in texts.spare {
            self.spare(format!("{key}.{part}"));
        }
        for limit in &rule.not_modelled {
            self.legal(format!("limit-{limit}"), &origin.value(limit));
        }
        for placement in placements(rule) {
            self.filled(&placement.reason, &REASON_VALUES, &origin.at("reason", &placement.reason));
        }
    }

    fn blocks(&mut self) {
        for block in ORDER {
            let key = format!("support-block-{block}");
            self.plain(format!("{key}.about"), None);
            self.plain(key, None);
        }
    }
}

fn placements(rule: &Rule) -> impl Iterator<Item = &Placement> {
    rule.placements.proposing.iter().chain(rule.placements.history.iter().map(|(placement, _)| placement))
}
