//! The checklist as text: lines that fit a terminal, read well aloud, and paste into a mail.

use super::Frame;
use super::proposals::{Block, Entries, Section, decided_by};
use crate::checklist::proposals::Counts;
use crate::checklist::schedule::Step;
use crate::checklist::{Checklist, EstimateItem, Item};
use crate::domain::evaluate::Status;
use crate::text::layout::{pad, width, wrap};
use crate::wording::{Part, Wording};

/// Text is never wider than this: longer lines tire the eye.
const WIDEST: usize = 100;
/// Cells by which the parts of an item stand in.
pub(super) const INDENT: usize = 4;

/// Writes the checklist.
pub fn write(checklist: &Checklist, wording: &Wording<'_>, frame: &Frame<'_>) -> String {
    let mut page = Page::new(wording, frame.width);
    page.head(checklist, frame);
    page.section("export-required", checklist, Status::Required, Page::item);
    page.section("export-possible", checklist, Status::Possible, Page::possible);
    page.section("export-ruled-out", checklist, Status::RuledOut, Page::ruled_out);
    page.proposals(checklist);
    page.questions(checklist);
    page.papers(checklist);
    page.estimates(checklist);
    page.schedule(checklist);
    page.text
}

/// Lines of text as they are written, within a width.
pub(super) struct Page<'a> {
    /// What is written so far.
    pub(super) text: String,
    width: usize,
    wording: &'a Wording<'a>,
}

impl<'a> Page<'a> {
    pub(super) fn new(wording: &'a Wording<'a>, width: usize) -> Self {
        Self { text: String::new(), width: width.clamp(40, WIDEST), wording }
    }

    pub(super) fn line(&mut self, indent: usize, text: &str) {
        for line in wrap(text, self.width - indent) {
            self.text.extend(std::iter::repeat_n(' ', indent));
            self.text.push_str(&line);
            while self.text.ends_with(' ') {
                self.text.pop();
            }
            self.text.push('\n');
        }
    }

    pub(super) fn blank(&mut self) {
        self.text.push('\n');
    }

    pub(super) fn heading(&mut self, key: &str) {
        let text = self.wording.words.get(key);
        self.blank();
        self.underlined(&text, "-");
    }

    fn underlined(&mut self, text: &str, sign: &str) {
        self.line(0, text);
        self.line(0, &sign.repeat(width(text).min(self.width)));
    }

    /// `label: text`, with the label in front of the first line.
    pub(super) fn labelled(&mut self, key: &str, text: &str) {
        let line = self.wording.words.with("labelled", &[("label", &self.wording.words.get(key)), ("text", text)]);
        self.line(INDENT, &line);
    }

    fn head(&mut self, checklist: &Checklist, frame: &Frame<'_>) {
        let words = self.wording.words;
        let title = if frame.title.is_empty() { self.wording.interview_title() } else { frame.title.to_owned() };
        self.title(&title);
        let counts = Counts::of(checklist);
        if counts.any_law() {
            let [required, possible, ruled_out] = counts.law.map(|count| count.to_string());
            self.line(0, &words.with("export-counts", &[("required", &required), ("possible", &possible), ("ruled-out", &ruled_out)]));
        }
        if counts.any_proposals() {
            let [proposed, possible] = counts.proposals.map(|count| count.to_string());
            self.line(0, &words.with("export-proposal-counts", &[("proposed", &proposed), ("possible", &possible)]));
        }
        self.line(0, &words.with("export-law-date", &[("day", &words.date(checklist.law_date))]));
        if !checklist.complete {
            self.line(0, &words.get("export-incomplete"));
        }
        self.blank();
        for notice in &checklist.notices {
            let text = self.wording.notice(notice);
            self.line(0, &text);
        }
    }

    fn section(&mut self, heading: &str, checklist: &Checklist, status: Status, entry: fn(&mut Self, &Item)) {
        let items: Vec<&Item> = checklist.items.iter().filter(|item| item.status == status && !item.is_proposal).collect();
        if items.is_empty() {
            return;
        }
        self.heading(heading);
        items.into_iter().for_each(|item| entry(self, item));
    }

    fn item(&mut self, item: &Item) {
        let parts = self.wording.sheet(item);
        self.sheet(item, parts);
    }

    fn sheet(&mut self, item: &Item, parts: Vec<Part>) {
        self.blank();
        let mark = item.mark.as_ref();
        let done = match mark {
            Some(mark) if mark.done.is_some() => "mark-done",
            Some(mark) if mark.not_applicable => "mark-not-applicable",
            _ => "mark-open",
        };
        let title = self.wording.title(&item.id, item.subject_path.as_deref());
        let line = self.wording.words.with(done, &[("title", &title)]);
        self.line(0, &line);
        self.parts(parts);
    }

    /// The parts of a sheet.
    pub(super) fn parts(&mut self, parts: Vec<Part>) {
        for part in parts {
            match part {
                Part::Summary(text) => self.line(INDENT, &text),
                Part::Text(label, text) => self.labelled(label, &text),
                Part::List(label, entries) => self.list(label, entries),
            }
        }
    }

    /// Whom to turn to.
    fn proposals(&mut self, checklist: &Checklist) {
        let Some(section) = Section::of(checklist, self.wording) else { return };
        self.heading("section-support");
        if !section.first_contacts.is_empty() {
            self.line(0, &self.wording.words.get("export-first-contacts"));
            for (index, name) in section.first_contacts.iter().enumerate() {
                self.line(INDENT, &format!("{}. {name}", index + 1));
            }
        }
        for block in section.blocks {
            self.block(block);
        }
        if !section.undecided.is_empty() {
            self.blank();
            self.underlined(&self.wording.words.get("export-proposals-undecided"), ".");
            for group in section.undecided {
                self.labelled("label-waiting", &group.waiting);
                group.titles.iter().for_each(|title| self.line(INDENT * 2, &format!("- {title}")));
            }
        }
    }

    fn block(&mut self, block: Block<'_>) {
        self.blank();
        self.underlined(&block.heading, ".");
        block.about.iter().for_each(|about| self.line(0, about));
        match block.entries {
            Entries::Lines(lines) => lines.iter().for_each(|line| self.line(0, &format!("- {line}"))),
            Entries::Sheets(sheets) => sheets.into_iter().for_each(|(item, parts)| self.sheet(item, parts)),
        }
    }

    pub(super) fn list(&mut self, label: &str, entries: Vec<String>) {
        if entries.is_empty() {
            return;
        }
        let label = self.wording.words.get(label);
        self.line(INDENT, &self.wording.words.with("labelled", &[("label", &label), ("text", "")]));
        for entry in entries {
            self.line(INDENT * 2, &format!("- {entry}"));
        }
    }

    fn possible(&mut self, item: &Item) {
        let title = self.wording.title(&item.id, item.subject_path.as_deref());
        self.line(0, &format!("- {title}"));
        if let Some(waiting) = self.wording.waiting(item) {
            self.labelled("label-waiting", &waiting);
        }
    }

    fn ruled_out(&mut self, item: &Item) {
        let title = self.wording.title(&item.id, item.subject_path.as_deref());
        self.line(0, &format!("- {title}"));
        let reasons = self.wording.words.list(&self.wording.reasons(item));
        self.labelled("label-because", &reasons);
    }

    fn questions(&mut self, checklist: &Checklist) {
        if checklist.questions.is_empty() {
            return;
        }
        self.heading("export-questions");
        for open in &checklist.questions {
            self.line(0, &format!("- {}", self.wording.path(&open.fact)));
            if !open.note.is_empty() {
                self.labelled("label-note", &open.note);
            }
            self.list("label-decides", decided_by(open, checklist, self.wording));
        }
    }

    fn papers(&mut self, checklist: &Checklist) {
        if checklist.papers.is_empty() {
            return;
        }
        self.heading("export-papers");
        for office in &checklist.papers {
            self.blank();
            self.line(0, &self.wording.papers_at(office));
            office.documents.iter().for_each(|paper| self.line(INDENT, &format!("- {}", self.wording.paper(paper))));
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
        for total in &checklist.totals {
            self.blank();
            let words = self.wording.words;
            let fees = words.exact_money(total.fees, total.currency);
            self.line(0, &words.with("total-fees", &[("amount", &fees)]));
            let taxes = words.exact_money(total.taxes_full_year, total.currency);
            self.line(0, &words.with("total-taxes", &[("amount", &taxes)]));
            if !total.incomplete.is_empty() {
                let names: Vec<String> = total.incomplete.iter().map(|key| self.wording.title_of_key(key)).collect();
                self.line(0, &words.with("total-incomplete", &[("items", &words.list(&names))]));
            }
            if !total.rough_fees.is_empty() {
                let names: Vec<String> = total.rough_fees.iter().map(|key| self.wording.title_of_key(key)).collect();
                self.line(0, &words.with("total-rough-fees", &[("items", &words.list(&names))]));
            }
        }
    }

    /// The underlined title of a page.
    pub(super) fn title(&mut self, title: &str) {
        self.underlined(title, "=");
    }

    fn estimate(&mut self, estimate: &EstimateItem) {
        self.blank();
        self.line(0, &self.wording.title(&estimate.id, estimate.subject_path.as_deref()));
        self.amount(estimate);
    }

    /// An amount with its working.
    pub(super) fn amount(&mut self, estimate: &EstimateItem) {
        self.line(INDENT, &self.wording.estimate(estimate));
        let Some(outcome) = &estimate.outcome else { return };
        let lines = self.wording.working(outcome);
        let column = lines.iter().map(|(label, _)| width(label)).max().unwrap_or(0).min(self.width / 2);
        for (label, value) in lines {
            if width(&label) > column {
                self.line(INDENT, &format!("{label}  {value}"));
            } else {
                self.line(INDENT, &format!("{}  {value}", pad(&label, column)));
            }
        }
        for remark in self.wording.remarks(outcome) {
            self.line(INDENT, &remark);
        }
    }

    /// The days of a step. A task that takes no time of its own is to be begun by its day.
    fn days(&self, item: &Item, step: &Step) -> String {
        let words = self.wording.words;
        let due = item.due.as_ref().and_then(|due| due.date).filter(|_| item.is_proposal && step.start == step.finish);
        match due {
            Some(day) => words.with("schedule-by", &[("day", &words.short_date(day))]),
            None => format!("{} - {}", words.short_date(step.start), words.short_date(step.finish)),
        }
    }

    fn schedule(&mut self, checklist: &Checklist) {
        let schedule = &checklist.schedule;
        if schedule.steps.is_empty() {
            return;
        }
        let words = self.wording.words;
        self.heading("export-schedule");
        if Counts::of(checklist).any_law() {
            let (start, finish) = (words.date(schedule.start), words.date(schedule.finish));
            self.line(0, &words.with("schedule-span", &[("start", &start), ("finish", &finish)]));
        }
        for item in checklist.items.iter().filter(|item| item.status == Status::Required) {
            let Some(step) = schedule.step(&item.key()) else { continue };
            let title = self.wording.title(&item.id, item.subject_path.as_deref());
            self.line(0, &format!("{}  {title}", self.days(item, step)));
            if schedule.critical_path.contains(&step.key) {
                self.line(INDENT, &words.get("schedule-critical"));
            } else if let Some(slack) = step.spare_days.filter(|slack| *slack > 0) {
                self.line(INDENT, &words.counted("schedule-slack", usize::try_from(slack).unwrap_or(0), &[]));
            }
            if step.late_days > 0 {
                self.line(INDENT, &words.counted("schedule-late", usize::try_from(step.late_days).unwrap_or(0), &[]));
            }
        }
    }
}
