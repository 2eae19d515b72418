//! The checklist as Markdown: headings, task boxes and tables that a wiki or a mail program shows.

use std::fmt::Write as _;

use super::Frame;
use super::proposals::{Block, Entries, Section, decided_by};
use crate::checklist::proposals::Counts;
use crate::checklist::{Checklist, EstimateItem, Item};
use crate::domain::evaluate::Status;
use crate::wording::{Part, Wording};

/// Writes the checklist.
pub fn write(checklist: &Checklist, wording: &Wording<'_>, frame: &Frame<'_>) -> String {
    let mut page = Page { text: String::new(), wording };
    page.head(checklist, frame);
    let of = |status| checklist.items.iter().filter(move |item| item.status == status && !item.is_proposal);
    if Counts::of(checklist).any_law() {
        page.heading("export-required");
    }
    of(Status::Required).for_each(|item| page.item(item));
    if of(Status::Possible).count() > 0 {
        page.heading("export-possible");
        of(Status::Possible).for_each(|item| page.possible(item));
    }
    if of(Status::RuledOut).count() > 0 {
        page.heading("export-ruled-out");
        of(Status::RuledOut).for_each(|item| page.ruled_out(item));
    }
    page.proposals(checklist);
    page.questions(checklist);
    page.papers(checklist);
    page.estimates(checklist);
    page.schedule(checklist);
    page.text
}

/// Signs that Markdown would read as markup are escaped.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        if "\\`*_{}[]<>#|~".contains(character) {
            escaped.push('\\');
        }
        escaped.push(if character == '\n' { ' ' } else { character });
    }
    escaped
}

struct Page<'a> {
    text: String,
    wording: &'a Wording<'a>,
}

impl Page<'_> {
    fn line(&mut self, text: &str) {
        self.text.push_str(text);
        self.text.push('\n');
    }

    fn heading(&mut self, key: &str) {
        let heading = escape(&self.wording.words.get(key));
        let _ = write!(self.text, "\n## {heading}\n\n");
    }

    fn head(&mut self, checklist: &Checklist, frame: &Frame<'_>) {
        let words = self.wording.words;
        let title = if frame.title.is_empty() { self.wording.interview_title() } else { frame.title.to_owned() };
        self.line(&format!("# {}\n", escape(&title)));
        self.line(&format!("{}\n", escape(&words.with("export-law-date", &[("day", &words.date(checklist.law_date))]))));
        if !checklist.complete {
            self.line(&format!("{}\n", escape(&words.get("export-incomplete"))));
        }
        for notice in &checklist.notices {
            let text = escape(&self.wording.notice(notice));
            self.line(&format!("> {text}\n"));
        }
    }

    fn bullet(&mut self, label: &str, text: &str) {
        let label = escape(&self.wording.words.get(label));
        self.line(&format!("  - **{label}** {}", escape(text)));
    }

    fn item(&mut self, item: &Item) {
        let parts = self.wording.sheet(item);
        self.sheet(item, parts);
    }

    fn sheet(&mut self, item: &Item, parts: Vec<Part>) {
        let done = item.mark.as_ref().is_some_and(|mark| mark.done.is_some() || mark.not_applicable);
        let title = escape(&self.wording.title(&item.id, item.subject_path.as_deref()));
        self.line(&format!("- [{}] **{title}**", if done { "x" } else { " " }));
        for part in parts {
            match part {
                Part::Summary(text) => self.line(&format!("  {}", escape(&text))),
                Part::Text(label, text) => self.bullet(label, &text),
                Part::List(label, entries) => self.bullet(label, &self.wording.words.list(&entries)),
            }
        }
    }

    /// Whom to turn to.
    fn proposals(&mut self, checklist: &Checklist) {
        let Some(section) = Section::of(checklist, self.wording) else { return };
        self.heading("section-support");
        if !section.first_contacts.is_empty() {
            self.line(&format!("{}\n", escape(&self.wording.words.get("export-first-contacts"))));
            for (index, name) in section.first_contacts.iter().enumerate() {
                self.line(&format!("{}. {}", index + 1, escape(name)));
            }
        }
        for block in section.blocks {
            self.block(block);
        }
        if !section.undecided.is_empty() {
            self.line(&format!("\n### {}\n", escape(&self.wording.words.get("export-proposals-undecided"))));
            for group in section.undecided {
                let waiting = self.wording.words.get("label-waiting");
                self.line(&format!("- **{}** {}", escape(&waiting), escape(&group.waiting)));
                group.titles.iter().for_each(|title| self.line(&format!("  - {}", escape(title))));
            }
        }
    }

    fn block(&mut self, block: Block<'_>) {
        self.line(&format!("\n### {}\n", escape(&block.heading)));
        block.about.iter().for_each(|about| self.line(&format!("{}\n", escape(about))));
        match block.entries {
            Entries::Lines(lines) => lines.iter().for_each(|line| self.line(&format!("- {}", escape(line)))),
            Entries::Sheets(sheets) => sheets.into_iter().for_each(|(item, parts)| self.sheet(item, parts)),
        }
    }

    fn possible(&mut self, item: &Item) {
        let title = escape(&self.wording.title(&item.id, item.subject_path.as_deref()));
        self.line(&format!("- {title}"));
        if let Some(waiting) = self.wording.waiting(item) {
            self.bullet("label-waiting", &waiting);
        }
    }

    fn ruled_out(&mut self, item: &Item) {
        let title = escape(&self.wording.title(&item.id, item.subject_path.as_deref()));
        let reasons = escape(&self.wording.words.list(&self.wording.reasons(item)));
        self.line(&format!("- {title}: {reasons}"));
    }

    fn questions(&mut self, checklist: &Checklist) {
        if checklist.questions.is_empty() {
            return;
        }
        self.heading("export-questions");
        for open in &checklist.questions {
            let fact = escape(&self.wording.path(&open.fact));
            let note = escape(&open.note);
            self.line(format!("- [ ] {fact} {note}").trim_end());
            if !open.items.is_empty() {
                let items = decided_by(open, checklist, self.wording);
                self.bullet("label-decides", &self.wording.words.list(&items));
            }
        }
    }

    fn papers(&mut self, checklist: &Checklist) {
        if checklist.papers.is_empty() {
            return;
        }
        self.heading("export-papers");
        for office in &checklist.papers {
            self.line(&format!("- {}", escape(&self.wording.papers_at(office))));
            office.documents.iter().for_each(|paper| self.line(&format!("  - [ ] {}", escape(&self.wording.paper(paper)))));
        }
    }

    fn estimates(&mut self, checklist: &Checklist) {
        if checklist.estimates.is_empty() {
            return;
        }
        self.heading("export-estimates");
        for estimate in &checklist.estimates {
            self.estimate(estimate);
        }
        let words = self.wording.words;
        for total in &checklist.totals {
            let fees = words.exact_money(total.fees, total.currency);
            self.line(&format!("{}\n", escape(&words.with("total-fees", &[("amount", &fees)]))));
            let taxes = words.exact_money(total.taxes_full_year, total.currency);
            self.line(&format!("{}\n", escape(&words.with("total-taxes", &[("amount", &taxes)]))));
            if !total.incomplete.is_empty() {
                let names: Vec<String> = total.incomplete.iter().map(|key| self.wording.title_of_key(key)).collect();
                self.line(&format!("{}\n", escape(&words.with("total-incomplete", &[("items", &words.list(&names))]))));
            }
        }
    }

    fn estimate(&mut self, estimate: &EstimateItem) {
        let title = escape(&self.wording.title(&estimate.id, estimate.subject_path.as_deref()));
        let amount = escape(&self.wording.estimate(estimate));
        self.line(&format!("### {title}\n\n{amount}\n"));
        let Some(outcome) = &estimate.outcome else { return };
        let (label, value) = (self.wording.words.get("column-step"), self.wording.words.get("column-value"));
        self.line(&format!("| {} | {} |\n| --- | ---: |", escape(&label), escape(&value)));
        for (label, value) in self.wording.working(outcome) {
            self.line(&format!("| {} | {} |", escape(&label), escape(&value)));
        }
        self.text.push('\n');
        for remark in self.wording.remarks(outcome) {
            self.line(&format!("{}\n", escape(&remark)));
        }
    }

    fn schedule(&mut self, checklist: &Checklist) {
        if checklist.schedule.steps.is_empty() {
            return;
        }
        self.heading("export-schedule");
        let words = self.wording.words;
        let headings = ["column-start", "column-finish", "column-due", "column-step"].map(|key| escape(&words.get(key)));
        self.line(&format!("| {} |\n| --- | --- | --- | --- |", headings.join(" | ")));
        for item in checklist.items.iter().filter(|item| item.status == Status::Required) {
            let Some(step) = checklist.schedule.step(&item.key()) else { continue };
            let due = item.due.as_ref().and_then(|due| due.date).map_or_else(String::new, |due| words.short_date(due));
            let title = escape(&self.wording.title(&item.id, item.subject_path.as_deref()));
            let (start, finish) = (words.short_date(step.start), words.short_date(step.finish));
            self.line(&format!("| {start} | {finish} | {due} | {title} |"));
        }
    }
}
