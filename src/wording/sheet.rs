//! The sheet of an item: everything there is to say about it, part by part, in the order in which every screen and export says it.

use super::Wording;
use crate::checklist::Item;
use crate::domain::directory::Entry;
use crate::domain::evaluate::Status;

/// What the data write where no public source was read.
const UNCONFIRMED: &str = "unconfirmed";

/// A part of the sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// What the item is and why it concerns the company.
    Summary(String),
    /// A labelled text; the label is a message.
    Text(&'static str, String),
    /// A labelled list; the label is a message.
    List(&'static str, Vec<String>),
}

/// The free texts of an item, with their labels.
const TEXTS: [(&str, &str); 4] = [("next", "label-next"), ("trap", "label-trap"), ("cost", "label-cost"), ("doubt", "label-doubt")];

impl Wording<'_> {
    /// The parts that an item has. Of a proposal, the entry of the directory says most.
    pub fn sheet(&self, item: &Item) -> Vec<Part> {
        match self.entry(&item.id) {
            Some(entry) => self.proposal_sheet(item, entry),
            None => self.law_sheet(item),
        }
    }

    fn proposal_sheet(&self, item: &Item, entry: &Entry) -> Vec<Part> {
        let mut parts: Vec<Part> = self.item_text(&item.id, "summary").map(Part::Summary).into_iter().collect();
        parts.extend(self.why_there(item));
        parts.extend(self.waiting(item).map(|waiting| Part::Text("label-waiting", waiting)));
        parts.push(Part::List("label-after", self.titles(&item.after)));
        parts.extend(self.entry_parts(entry, self.law_date));
        parts.extend(self.note(item));
        parts.retain(|part| !matches!(part, Part::List(_, entries) if entries.is_empty()));
        parts
    }

    /// Why an item is there: of a proposal in a sentence, with the answers behind it; of an item of law the answers.
    fn why_there(&self, item: &Item) -> Vec<Part> {
        let mut sentences = self.why_placed(item);
        let left_out = item.is_proposal && item.placed.is_none() && item.status == Status::RuledOut;
        sentences.extend(left_out.then(|| self.words.get("entry-not-proposed")));
        if sentences.is_empty() {
            return vec![Part::List("label-because", self.reasons(item))];
        }
        let answers = if left_out && item.because.is_empty() { Vec::new() } else { self.reasons(item) };
        vec![Part::Text("label-because", sentences.join(&self.words.get("sentence-space"))), Part::List("label-answers", answers)]
    }

    fn law_sheet(&self, item: &Item) -> Vec<Part> {
        let mut parts: Vec<Part> = self.item_text(&item.id, "summary").map(Part::Summary).into_iter().collect();
        parts.extend(self.why_there(item));
        parts.extend(self.waiting(item).map(|waiting| Part::Text("label-waiting", waiting)));
        for (part, label) in TEXTS {
            parts.extend(self.item_text(&item.id, part).map(|text| Part::Text(label, text)));
        }
        parts.extend(self.limits(item).into_iter().map(|limit| Part::Text("label-limit", limit)));
        parts.extend(self.item_text(&item.id, "when").map(|when| Part::Text("label-when", when)));
        parts.extend(item.due.as_ref().map(|due| Part::Text("label-due", self.due(due))));
        parts.push(Part::List("label-helped-by", item.helped_by.iter().map(|body| self.entry_name(body)).collect()));
        parts.extend(item.authority.as_ref().map(|authority| Part::Text("label-authority", self.authority(authority))));
        parts.extend(self.address(item).map(|url| Part::Text("label-address", url)));
        parts.extend(item.fee.as_ref().map(|fee| Part::Text("label-fee", self.fee(fee))));
        parts.extend(item.lead.map(|lead| Part::Text("label-lead", self.lead(lead))));
        parts.push(Part::List("label-documents", item.documents.iter().map(|document| self.document(document)).collect()));
        parts.push(Part::List("label-after", self.titles(&item.after)));
        parts.extend(self.agreements(item).into_iter().flat_map(|agreement| self.validity(agreement)));
        if !item.legal_basis.is_empty() {
            parts.push(Part::Text("label-law", self.citations(&item.legal_basis)));
        }
        let sources: Vec<String> = item.sources.iter().map(|source| self.source(source)).collect();
        parts.push(Part::Text("label-source", sources.join("; ")));
        parts.push(Part::Text("label-checked", self.words.date(item.checked)));
        parts.extend(self.past_review(item).map(|figures| Part::Text("label-past-review", figures)));
        parts.extend(self.note(item));
        parts.retain(|part| !matches!(part, Part::List(_, entries) if entries.is_empty()));
        parts
    }

    fn titles(&self, items: &[String]) -> Vec<String> {
        items.iter().map(|item| self.title(item, None)).collect()
    }

    fn note(&self, item: &Item) -> Option<Part> {
        let note = item.mark.as_ref().map(|mark| mark.note.clone()).filter(|note| !note.is_empty());
        note.map(|note| Part::Text("label-note", note))
    }

    fn address(&self, item: &Item) -> Option<String> {
        self.interview.model.authorities.get(item.authority.as_ref()?)?.url.clone()
    }

    /// A source as the data name it; what rests on no public source says so.
    pub(super) fn source(&self, source: &str) -> String {
        if source == UNCONFIRMED { self.words.get("source-unconfirmed") } else { source.to_owned() }
    }

    fn past_review(&self, item: &Item) -> Option<String> {
        (!item.past_review.is_empty()).then(|| self.words.counted("figures-past-review", item.past_review.len(), &[]))
    }
}
