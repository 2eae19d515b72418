//! The interview line by line, for screen readers, serial lines and scripts: append only, no escape codes, no boxes.
//!
//! It draws the same prompts as the full screen. `?` explains, `<` goes back, `!` puts a question off, `:list` shows where
//! the checklist stands, `:quit` leaves; the end of input leaves too, and everything up to the last answer is saved.

mod ask;

use std::collections::BTreeSet;
use std::io::{self, BufRead, Write};

use jiff::Timestamp;

use crate::case::file::CaseFile;
use crate::case::store::StoreError;
use crate::checklist::proposals::Counts;
use crate::checklist::{Checklist, Item};
use crate::domain::evaluate::Status;
use crate::domain::facts::Path;
use crate::interview::prompt::Reply;
use crate::session::{Session, Trail};
use crate::text::Words;
use crate::wording::Wording;

use ask::{Heard, hear, show_help, show_question};

/// How the interview ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// No question is left, or the rest was declined.
    Finished,
    /// The user left.
    Left,
    /// The input ended first.
    InputEnded,
}

/// Why the interview broke off.
#[derive(Debug, thiserror::Error)]
pub enum PlainError {
    /// Input or output failed.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// The case could not be saved.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Where lines come from and go to, and what saves a case.
pub struct Desk<'a> {
    /// Lines that the user types.
    pub input: &'a mut dyn BufRead,
    /// Lines that the user reads.
    pub output: &'a mut dyn Write,
    /// Saves the case.
    pub save: &'a mut dyn FnMut(&mut CaseFile) -> Result<(), StoreError>,
    /// Reads the clock.
    pub now: fn() -> Timestamp,
}

impl std::fmt::Debug for Desk<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Desk")
    }
}

/// Holds the interview of a session.
///
/// # Errors
/// Input or output fails, or an answer cannot be saved.
pub fn hold(session: &mut Session, words: &Words, desk: &mut Desk<'_>) -> Result<Outcome, PlainError> {
    writeln!(desk.output, "{}", words.get("plain-welcome"))?;
    let mut trail = Trail::default();
    let mut asked_before: Option<Path> = None;
    let mut section = None;
    loop {
        let next = match asked_before.take() {
            Some(path) => Some(path),
            None => session.replay().next,
        };
        let Some(path) = next else {
            match offer_estimates(session, words, desk)? {
                Offer::Wanted => continue,
                Offer::Declined => {
                    finish(session, words, desk)?;
                    return Ok(Outcome::Finished);
                }
                Offer::Back => {
                    asked_before = trail.back(&session.facts);
                    if asked_before.is_none() {
                        writeln!(desk.output, "{}", words.get("plain-no-way-back"))?;
                    }
                    continue;
                }
                Offer::Left => {
                    writeln!(desk.output, "{}", words.get("plain-left"))?;
                    return Ok(Outcome::Left);
                }
                Offer::InputEnded => return end_of_input(words, desk),
            }
        };
        let new_section = session.interview.question(path.key()).map(|question| question.section);
        if new_section != section {
            section = new_section;
            if let Some(section) = section {
                let wording = wording(session, words);
                writeln!(desk.output, "\n{}", words.with("plain-section", &[("section", &wording.section(section))]))?;
            }
        }
        match ask(session, words, desk, path)? {
            Step::Answered => trail.answered(path),
            Step::Stay => asked_before = Some(path),
            Step::Back => match trail.back(&session.facts) {
                Some(before) => asked_before = Some(before),
                None => {
                    writeln!(desk.output, "{}", words.get("plain-no-way-back"))?;
                    asked_before = Some(path);
                }
            },
            Step::Left => return Ok(Outcome::Left),
            Step::InputEnded => return end_of_input(words, desk),
        }
    }
}

fn end_of_input(words: &Words, desk: &mut Desk<'_>) -> Result<Outcome, PlainError> {
    writeln!(desk.output, "\n{}", words.get("plain-input-ended"))?;
    Ok(Outcome::InputEnded)
}

enum Step {
    Answered,
    Stay,
    Back,
    Left,
    InputEnded,
}

fn wording<'a>(session: &'a Session, words: &'a Words) -> Wording<'a> {
    Wording::new(words, &session.interview, &session.facts, session.law_date())
}

fn ask(session: &mut Session, words: &Words, desk: &mut Desk<'_>, path: Path) -> Result<Step, PlainError> {
    let Some(prompt) = session.prompt(path) else { return Ok(Step::Left) };
    let wording = wording(session, words);
    show_question(&prompt, &wording, session, desk.output)?;
    let Some(line) = read_line(desk)? else { return Ok(Step::InputEnded) };
    let reply = match hear(&prompt, &wording, session, &line) {
        Ok(Heard::Reply(reply)) => reply,
        Ok(Heard::Help) => {
            show_help(&prompt, &wording, desk.output)?;
            return Ok(Step::Stay);
        }
        Ok(Heard::Back) => return Ok(Step::Back),
        Ok(Heard::Keep) => return Ok(Step::Answered),
        Ok(Heard::List) => {
            show_state(&session.checklist(&session.replay()), &wording, desk.output)?;
            return Ok(Step::Stay);
        }
        Ok(Heard::Quit) => {
            writeln!(desk.output, "{}", words.get("plain-left"))?;
            return Ok(Step::Left);
        }
        Ok(Heard::NeedName) => return add_member(session, words, desk, path),
        Err(complaint) => {
            writeln!(desk.output, "{complaint}")?;
            return Ok(Step::Stay);
        }
    };
    take(session, words, desk, path, &reply)
}

fn add_member(session: &mut Session, words: &Words, desk: &mut Desk<'_>, path: Path) -> Result<Step, PlainError> {
    write!(desk.output, "{}\n> ", words.get("plain-member-name"))?;
    desk.output.flush()?;
    let Some(line) = read_line(desk)? else { return Ok(Step::InputEnded) };
    match ask::folded(&line).as_str() {
        "<" => Ok(Step::Stay),
        ":quit" => {
            writeln!(desk.output, "{}", words.get("plain-left"))?;
            Ok(Step::Left)
        }
        "?" | ":list" => {
            writeln!(desk.output, "{}", words.get("plain-commands"))?;
            Ok(Step::Stay)
        }
        _ => take(session, words, desk, path, &Reply::AddMember(Some(line.trim().to_owned()))),
    }
}

/// Takes a reply, saves, and says what it changed.
fn take(session: &mut Session, words: &Words, desk: &mut Desk<'_>, path: Path, reply: &Reply) -> Result<Step, PlainError> {
    let before = Required::of(session);
    if let Err(problem) = session.reply(path, reply, (desk.now)()) {
        writeln!(desk.output, "{}", words.answer_problem(&problem))?;
        return Ok(Step::Stay);
    }
    (desk.save)(&mut session.case)?;
    let after = Required::of(session);
    let wording = wording(session, words);
    writeln!(desk.output, "{}", words.get("plain-saved"))?;
    for key in after.items.difference(&before.items) {
        writeln!(desk.output, "{}", words.with("plain-now-required", &[("item", &wording.title_of_key(key))]))?;
    }
    for key in before.items.difference(&after.items) {
        writeln!(desk.output, "{}", words.with("plain-no-longer-required", &[("item", &wording.title_of_key(key))]))?;
    }
    if after.proposals != before.proposals {
        writeln!(desk.output, "{}", words.counted("plain-proposals-so-far", after.proposals.len(), &[]))?;
    }
    Ok(Step::Answered)
}

/// What the answers so far require.
struct Required {
    /// The items of law.
    items: BTreeSet<String>,
    /// What the support network proposes: too many at a time to be told one by one.
    proposals: BTreeSet<String>,
}

impl Required {
    fn of(session: &Session) -> Self {
        let checklist = session.checklist(&session.replay());
        let required = checklist.items.iter().filter(|item| item.status == Status::Required);
        let (proposals, items): (Vec<&Item>, Vec<&Item>) = required.partition(|item| item.is_proposal);
        let keys = |items: Vec<&Item>| items.into_iter().map(Item::key).collect();
        Self { items: keys(items), proposals: keys(proposals) }
    }
}

/// Whether the interview goes on with the estimates.
enum Offer {
    Wanted,
    Declined,
    Back,
    Left,
    InputEnded,
}

/// Offers the questions of the estimates once the checklist is settled.
fn offer_estimates(session: &mut Session, words: &Words, desk: &mut Desk<'_>) -> Result<Offer, PlainError> {
    let replay = session.replay();
    let (waiting, count) = (replay.next_for_estimates.is_some(), replay.at_most_for_estimates);
    drop(replay);
    if !waiting {
        return Ok(Offer::Declined);
    }
    loop {
        let offer = words.counted("plain-offer-estimates", count, &[]);
        write!(desk.output, "\n{offer}\n1  {}\n2  {}\n> ", words.get("answer-yes"), words.get("answer-no"))?;
        let Some(line) = read_line(desk)? else { return Ok(Offer::InputEnded) };
        match ask::folded(&line).as_str() {
            "1" => {
                session.want_estimates();
                (desk.save)(&mut session.case)?;
                return Ok(Offer::Wanted);
            }
            "2" => return Ok(Offer::Declined),
            ":quit" => return Ok(Offer::Left),
            ":list" => show_state(&session.checklist(&session.replay()), &wording(session, words), desk.output)?,
            "?" => writeln!(desk.output, "{}", words.get("plain-commands"))?,
            "<" => return Ok(Offer::Back),
            _ => writeln!(desk.output, "{}", words.counted("plain-choose", 2, &[]))?,
        }
    }
}

fn finish(session: &Session, words: &Words, desk: &mut Desk<'_>) -> Result<(), PlainError> {
    let wording = wording(session, words);
    let checklist = session.checklist(&session.replay());
    show_state(&checklist, &wording, desk.output)?;
    for notice in &checklist.notices {
        writeln!(desk.output, "{}", wording.notice(notice))?;
    }
    if let Some(contact) = checklist.first_contacts.first() {
        writeln!(desk.output, "{}", words.with("plain-finished-letter", &[("id", &session.case.id), ("organisation", contact)]))?;
    }
    writeln!(desk.output, "{}", words.with("plain-finished", &[("id", &session.case.id)]))?;
    Ok(())
}

fn show_state(checklist: &Checklist, wording: &Wording<'_>, output: &mut dyn Write) -> io::Result<()> {
    let counts = Counts::of(checklist);
    if counts.any_law() {
        show_law(checklist, counts.law[2], wording, output)?;
    }
    if counts.any_proposals() {
        show_proposals(checklist, counts.proposals, wording, output)?;
    }
    let left = checklist.at_most_questions_left;
    if left > 0 {
        writeln!(output, "{}", wording.words.counted("questions-left", left, &[]))?;
    }
    Ok(())
}

fn show_law(checklist: &Checklist, ruled_out: usize, wording: &Wording<'_>, output: &mut dyn Write) -> io::Result<()> {
    for (key, status) in [("export-required", Status::Required), ("export-possible", Status::Possible)] {
        writeln!(output, "\n{}", wording.words.get(key))?;
        for item in checklist.items.iter().filter(|item| item.status == status && !item.is_proposal) {
            writeln!(output, "- {}", wording.title(&item.id, item.subject_path.as_deref()))?;
        }
    }
    writeln!(output, "\n{}", wording.words.counted("plain-ruled-out", ruled_out, &[]))
}

/// Whom to turn to, shortly: the first contacts by name, the rest by number.
fn show_proposals(checklist: &Checklist, counts: [usize; 2], wording: &Wording<'_>, output: &mut dyn Write) -> io::Result<()> {
    let words = wording.words;
    writeln!(output, "\n{}", words.get("section-support"))?;
    if !checklist.first_contacts.is_empty() {
        writeln!(output, "{}", words.get("export-first-contacts"))?;
    }
    for (index, id) in checklist.first_contacts.iter().enumerate() {
        writeln!(output, "{}  {} ({id})", index + 1, wording.short_title(id))?;
    }
    let [proposed, possible] = counts;
    writeln!(output, "{}", words.counted("plain-proposals", proposed, &[]))?;
    if possible > 0 {
        writeln!(output, "{}", words.counted("plain-proposals-possible", possible, &[]))?;
    }
    Ok(())
}

/// A line without its end; `None` at the end of input. What is no text is read with replacement characters.
fn read_line(desk: &mut Desk<'_>) -> io::Result<Option<String>> {
    desk.output.flush()?;
    let mut bytes = Vec::new();
    if desk.input.read_until(b'\n', &mut bytes)? == 0 {
        return Ok(None);
    }
    let text = String::from_utf8_lossy(&bytes);
    Ok(Some(text.trim_end_matches(['\n', '\r']).to_owned()))
}
