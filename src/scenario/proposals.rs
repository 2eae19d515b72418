//! The proposals of the support network against what was worked out: blocks, ranks, reasons, first contacts, remarks.

use std::collections::{BTreeMap, BTreeSet};

use super::run::{Comparison, NONE, What};
use crate::checklist::Notice;

impl Comparison<'_> {
    /// Compares everything that a case expects of the proposals.
    pub(super) fn proposals(&mut self) {
        self.blocks();
        let expect = &self.case.expect;
        for (key, expected) in &expect.ranks {
            let found = self.item(key).and_then(|item| item.placed.as_ref()).map_or(NONE.to_owned(), |placed| placed.rank.to_string());
            self.compare(&expected.place, key, What::Rank, expected.value.to_string(), found);
        }
        for (key, expected) in &expect.reasons {
            let found = self.item(key).and_then(|item| item.placed.as_ref()).map_or(NONE.to_owned(), |placed| placed.reason.clone());
            self.compare(&expected.place, key, What::Reason, expected.value.clone(), found);
        }
        if let Some(expected) = &expect.first_contacts {
            let found = self.checklist.first_contacts.join(", ");
            self.compare(&expected.place, "", What::FirstContacts, expected.value.join(", "), found);
        }
        self.notices();
    }

    fn blocks(&mut self) {
        let Some(expected) = &self.case.expect.blocks else { return };
        let mut found: BTreeMap<u8, Vec<&str>> = BTreeMap::new();
        for item in &self.checklist.items {
            if let Some(placed) = &item.placed {
                found.entry(placed.block).or_default().push(&item.id);
            }
        }
        let blocks: BTreeSet<u8> = found.keys().chain(expected.value.keys()).copied().collect();
        for block in blocks {
            let wanted = expected.value.get(&block).map_or(String::new(), |ids| ids.join(", "));
            let actual = found.get(&block).map_or(String::new(), |ids| ids.join(", "));
            self.compare(&expected.place, &block.to_string(), What::Block, wanted, actual);
        }
    }

    fn notices(&mut self) {
        let scripted = |notice: &Notice| match notice {
            Notice::Script(id) => Some(id.replace('-', ".")),
            _ => None,
        };
        let found: Vec<String> = self.checklist.notices.iter().filter_map(scripted).collect();
        let expect = &self.case.expect;
        for (expected, wanted) in
            expect.notices.iter().map(|notice| (notice, true)).chain(expect.no_notices.iter().map(|notice| (notice, false)))
        {
            let there = found.contains(&expected.value.replace('-', "."));
            self.compare(&expected.place, &expected.value, What::Notice, wanted.to_string(), there.to_string());
        }
    }
}
