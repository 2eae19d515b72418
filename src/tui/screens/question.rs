//! How a question and its answer control look, and the rows that can be chosen.

use ratatui::layout::Rect;
use ratatui::style::Style;

use super::interview::{Asking, Entry};
use crate::checklist::Notice;
use crate::domain::facts::{FactDef, Kind, Path};
use crate::domain::symbols::Symbol;
use crate::interview::prompt::{Control, Offer, Prompt, Reply};
use crate::interview::typed;
use crate::text::layout::{pad, width};
use crate::tui::canvas::{Canvas, Line, part};
use crate::tui::field::Field;
use crate::tui::keys::Action;
use crate::tui::state::State;
use crate::wording::Wording;

/// A row that can be chosen.
#[derive(Clone, Debug, PartialEq)]
pub enum Row {
    /// Yes or no.
    YesNo(bool),
    /// An option.
    Offer(Offer),
    /// Several options at once.
    Several(Vec<Symbol>),
    /// One more member.
    AddMember,
    /// One more member like the last.
    CopyMember(usize),
    /// The last member goes away.
    RemoveMember(usize),
    /// There are no more members.
    NoMore,
    /// Go on with the questions of the estimates.
    WantEstimates,
    /// Another screen.
    Screen(Action),
    /// Back to the home screen.
    Home,
}

impl Row {
    /// The reply that the row stands for.
    pub fn reply(self) -> Option<Reply> {
        Some(match self {
            Self::YesNo(truth) => Reply::YesNo(truth),
            Self::Offer(offer) => Reply::Option(offer.option),
            Self::Several(options) => Reply::Options(options),
            Self::CopyMember(member) => Reply::CopyMember(member),
            Self::RemoveMember(member) => Reply::RemoveMember(member),
            Self::NoMore => Reply::NoMore,
            Self::AddMember | Self::WantEstimates | Self::Screen(_) | Self::Home => return None,
        })
    }
}

/// The rows to choose from at a question, or once nothing is left to ask.
pub fn rows(state: &State, path: Option<Path>, search: &str) -> Vec<Row> {
    let Some(path) = path else { return settled_rows(state) };
    let Some(session) = &state.session else { return Vec::new() };
    let Some(prompt) = session.prompt(path) else { return Vec::new() };
    match &prompt.control {
        Control::YesNo => vec![Row::YesNo(true), Row::YesNo(false)],
        Control::Choice { offers, .. } | Control::Several { offers } | Control::Country { offers } => {
            let wanted = search.trim().to_lowercase();
            let fits = |offer: &&Offer| wanted.is_empty() || offer_fits(state, prompt.def, offer, &wanted);
            offers.iter().filter(fits).cloned().map(Row::Offer).collect()
        }
        Control::Group { members, .. } => group_rows(*members),
        Control::Typed => Vec::new(),
    }
}

fn offer_fits(state: &State, def: &FactDef, offer: &Offer, wanted: &str) -> bool {
    let Some(wording) = state.wording() else { return true };
    let name = wording.option(def, &offer.name).to_lowercase();
    match def.kind {
        Kind::Country => offer.name.to_lowercase() == *wanted || name.contains(wanted),
        _ => {
            name.contains(wanted)
                || offer.name.replace('_', " ").contains(wanted)
                || wording.option_hint(def, &offer.name).is_some_and(|hint| hint.to_lowercase().contains(wanted))
        }
    }
}

fn group_rows(members: usize) -> Vec<Row> {
    match members.checked_sub(1) {
        None => vec![Row::AddMember, Row::NoMore],
        Some(last) => vec![Row::NoMore, Row::AddMember, Row::CopyMember(last), Row::RemoveMember(last)],
    }
}

fn settled_rows(state: &State) -> Vec<Row> {
    let estimates = state.standing.as_ref().is_some_and(|standing| standing.next_for_estimates.is_some());
    let screens = [Action::Checklist, Action::Network, Action::Schedule, Action::Estimates, Action::Export, Action::Review];
    // Where there is no law there is one list, and nothing to pay.
    let of_law = |action: &Action| matches!(action, Action::Checklist | Action::Estimates);
    let screens = screens.into_iter().filter(|action| state.has_law() || !of_law(action));
    let first = estimates.then_some(Row::WantEstimates);
    first.into_iter().chain(screens.map(Row::Screen)).chain([Row::Home]).collect()
}

/// Whether the options are compared in a table, which needs the whole width.
pub fn has_table(state: &State, path: Option<Path>) -> bool {
    let Some((session, path)) = state.session.as_ref().zip(path) else { return false };
    session.interview.question(path.key()).is_some_and(|question| !question.table.is_empty())
}

/// Why an option that cannot be used was refused, in the words of the item that rules it out.
pub fn problem(state: &State, path: Path, reply: &Reply) -> Option<String> {
    let Reply::Option(option) = reply else { return None };
    let session = state.session.as_ref()?;
    let prompt = session.prompt(path)?;
    let barred = prompt.offers().iter().find(|offer| offer.option == *option)?.barred?;
    Some(state.wording()?.barred(barred))
}

/// Draws the question, its control, and what it means as far as there is room.
pub fn view(asking: &Asking, state: &State, wording: &Wording<'_>, canvas: &mut Canvas<'_>, area: Rect) {
    let theme = state.theme;
    let Some((session, path)) = state.session.as_ref().zip(asking.path) else {
        return view_settled(asking, state, canvas, area);
    };
    let Some(prompt) = session.prompt(path) else { return };
    let mut head = heading(&prompt, state, wording, area.width);
    head.extend(Line::wrapped(&wording.question(prompt.def), 0, area.width, theme.title()));
    head.push(Line::blank());
    let top = canvas.write_all(area, &head);
    let tail = tail(asking, &prompt, state, wording, area.width, area.height.saturating_sub(top));
    let height = u16::try_from(tail.len()).unwrap_or(u16::MAX);
    let control = part(area, 0, top, area.width, area.height.saturating_sub(top + height));
    let used = view_control(asking, &prompt, state, wording, canvas, control);
    canvas.write_all(part(area, 0, top + used, area.width, area.height), &tail);
}

/// Section, how much is left, and the member the question is about.
fn heading(prompt: &Prompt<'_>, state: &State, wording: &Wording<'_>, columns: u16) -> Vec<Line> {
    let section = wording.section(prompt.question.section);
    let left = state.standing.as_ref().map_or(0, |standing| standing.at_most);
    let text = match left {
        0 => section,
        left => {
            let left = state.words.counted("question-left", left, &[]);
            state.words.with("question-heading", &[("section", &section), ("left", &left)])
        }
    };
    let mut lines = Line::wrapped(&text, 0, columns, state.theme.muted());
    if let (Path::Field(..), Some(session)) = (prompt.path, &state.session) {
        let name = session.facts.path_name(&session.interview.model.vocabulary, prompt.path);
        let member = name.split_once("].").map_or_else(String::new, |(member, _)| wording.member(&format!("{member}]")));
        let text = state.words.with("plain-about-member", &[("member", &member)]);
        lines.push(Line::new(text, state.theme.text()));
    }
    lines
}

/// What stands below the control: what is wrong, or a hint; then what is meant and why it is asked, as far as it fits.
fn tail(asking: &Asking, prompt: &Prompt<'_>, state: &State, wording: &Wording<'_>, columns: u16, rows: u16) -> Vec<Line> {
    let theme = state.theme;
    let mut lines = vec![Line::blank()];
    if let Some(error) = &asking.error {
        lines.extend(Line::wrapped(error, 0, columns, theme.warning()));
    } else if let Some(hint) = hint(asking, prompt, state, wording) {
        lines.extend(Line::wrapped(&hint, 0, columns, theme.text()));
    }
    let why = state.words.with("plain-why", &[("why", &wording.why(prompt.def))]);
    let mut about = Line::wrapped(&wording.help(prompt.def), 0, columns, theme.muted());
    about.extend(Line::wrapped(&why, 0, columns, theme.muted()));
    if lines.len() > 1 {
        lines.push(Line::blank());
    }
    lines.extend(about);
    // The control needs room first: a long list a few rows, a field one.
    let wanted = match &prompt.control {
        Control::Typed => 1,
        Control::YesNo => 2,
        Control::Group { members, .. } => asking.rows(state).len() + (*members).min(6) + 1,
        _ => asking.rows(state).len().clamp(3, 9),
    };
    let room = usize::from(rows).saturating_sub(wanted + 1).max(3);
    if lines.len() > room {
        lines.truncate(room - 1);
        lines.push(Line::new(state.words.get("question-more"), theme.muted()));
    }
    lines
}

/// A remark that depends on what is selected or typed.
fn hint(asking: &Asking, prompt: &Prompt<'_>, state: &State, wording: &Wording<'_>) -> Option<String> {
    match &asking.entry {
        Entry::List { scroll, .. } => match asking.rows(state).get(scroll.selected)? {
            Row::Offer(offer) if offer.already => Some(state.words.get("option-already")),
            Row::Offer(offer) => match offer.barred {
                Some(reason) => Some(state.words.with("option-barred-because", &[("reason", &wording.barred(reason))])),
                None => wording.option_hint(prompt.def, &offer.name),
            },
            _ => None,
        },
        Entry::Field(field) if field.text().trim().is_empty() => Some(state.words.get(&format!("plain-typed-{}", prompt.def.kind.name()))),
        Entry::Field(field) => match typed::read(prompt.def, field.text()) {
            Ok(value) if prompt.def.kind != Kind::Text => {
                Some(state.words.with("entry-means", &[("value", &wording.value(prompt.def, &value))]))
            }
            Ok(_) => None,
            Err(problem) => Some(state.words.answer_problem(&problem)),
        },
        Entry::MemberName(_) => Some(state.words.get("entry-member-name")),
        Entry::Note(_) => Some(state.words.get("entry-note")),
    }
}

/// Draws the control and gives the rows it took.
fn view_control(asking: &Asking, prompt: &Prompt<'_>, state: &State, wording: &Wording<'_>, canvas: &mut Canvas<'_>, area: Rect) -> u16 {
    match &asking.entry {
        Entry::Field(field) | Entry::MemberName(field) | Entry::Note(field) => {
            view_field(field, state, canvas, area, asking.focus.is_none());
            1
        }
        Entry::List { scroll, search, chosen } => {
            let mut top = members(prompt, state, wording, canvas, area);
            let search_row = top;
            if let Some(search) = search {
                let row = part(area, 0, top, area.width, 1);
                view_field(search, state, canvas, row, false);
                if search.text().is_empty() {
                    canvas.write(part(row, 2, 0, row.width, 1), 0, &Line::new(state.words.get("entry-search"), state.theme.muted()));
                }
                top += 1;
            }
            let rows = asking.rows(state);
            let lines: Vec<Line> = match &prompt.control {
                Control::Choice { table, .. } if !table.is_empty() => table_lines(&rows, prompt, state, wording, area.width),
                Control::Several { .. } => rows
                    .iter()
                    .enumerate()
                    .map(|(index, row)| {
                        let already = matches!(row, Row::Offer(offer) if offer.already);
                        let sign = if already || chosen.contains(&index) { "[x]" } else { "[ ]" };
                        Line::new(format!("{sign} {}", row_text(row, prompt, state, wording)), state.theme.text())
                    })
                    .collect(),
                _ => rows.iter().map(|row| Line::new(row_text(row, prompt, state, wording), row_style(row, state))).collect(),
            };
            if lines.is_empty() {
                let nothing = Line::wrapped(&state.words.get("entry-nothing-found"), 0, area.width, state.theme.warning());
                top += canvas.write_all(part(area, 0, top, area.width, area.height), &nothing);
            }
            let has_heading = matches!(&prompt.control, Control::Choice { table, .. } if !table.is_empty());
            if has_heading {
                canvas.write(part(area, 0, top, area.width, 1), 0, &table_heading(prompt, state, wording, area.width));
                top += 1;
            }
            let detail = table_detail(&rows, scroll.selected, prompt, wording, state, area.width);
            let detail_rows = u16::try_from(detail.len()).unwrap_or(0);
            let list = part(area, 0, top, area.width, area.height.saturating_sub(top + detail_rows));
            let selected = if asking.focus.is_none() { state.theme.selected() } else { Style::new() };
            scroll.draw(&lines, canvas, list, selected);
            if let Some(search) = search.as_ref().filter(|_| asking.focus.is_none()) {
                let caret = search.visible(usize::from(area.width).saturating_sub(3)).1;
                canvas.place_cursor(area, u16::try_from(caret).unwrap_or(0) + 2, search_row);
            }
            let shown = u16::try_from(lines.len()).unwrap_or(u16::MAX).min(list.height);
            top + shown + canvas.write_all(part(area, 0, top + shown, area.width, detail_rows), &detail)
        }
    }
}

fn view_field(field: &Field, state: &State, canvas: &mut Canvas<'_>, area: Rect, cursor: bool) {
    canvas.write(area, 0, &Line::new(">", state.theme.text()));
    let room = part(area, 2, 0, area.width.saturating_sub(2), 1);
    let (text, caret) = field.visible(usize::from(room.width).saturating_sub(1));
    canvas.write(room, 0, &Line::new(text, state.theme.title()));
    if cursor {
        canvas.place_cursor(room, u16::try_from(caret).unwrap_or(0), 0);
    }
}

/// The members of a group, above what can be done with them.
fn members(prompt: &Prompt<'_>, state: &State, wording: &Wording<'_>, canvas: &mut Canvas<'_>, area: Rect) -> u16 {
    let (Control::Group { group, members, .. }, Some(session)) = (&prompt.control, &state.session) else { return 0 };
    let list = session.facts.list(*group);
    let name = |member: &crate::domain::facts::Member| wording.member(&format!("{}[{}]", prompt.def.name, member.id));
    let line = |member| Line::new(format!("- {}", name(member)), state.theme.text());
    let room = usize::from(area.height).saturating_sub(group_rows(*members).len() + 1).max(1);
    let mut lines: Vec<Line> = list.members.iter().take(room).map(line).collect();
    if list.members.len() > room {
        lines.pop();
        lines.push(Line::new(state.words.get("question-more"), state.theme.muted()));
    }
    let rows = canvas.write_all(area, &lines);
    if *members == 0 { 0 } else { rows + 1 }
}

fn row_text(row: &Row, prompt: &Prompt<'_>, state: &State, wording: &Wording<'_>) -> String {
    let words = &state.words;
    let member = || wording.legal().get(&format!("fact-{}", prompt.def.name), Some("member"));
    match row {
        Row::YesNo(true) => words.get("answer-yes"),
        Row::YesNo(false) => words.get("answer-no"),
        Row::Offer(offer) => wording.option(prompt.def, &offer.name),
        Row::AddMember => words.with("group-add", &[("member", &member())]),
        Row::CopyMember(_) => words.with("group-copy", &[("member", &member())]),
        Row::RemoveMember(_) => words.with("group-remove", &[("member", &member())]),
        Row::NoMore => match prompt.control {
            Control::Group { members: 0, .. } => words.with("group-nobody", &[("member", &member())]),
            _ => words.with("group-no-more", &[("member", &member())]),
        },
        Row::Several(_) | Row::WantEstimates | Row::Screen(_) | Row::Home => String::new(),
    }
}

fn row_style(row: &Row, state: &State) -> Style {
    match row {
        Row::Offer(offer) if offer.barred.is_some() => state.theme.barred(),
        _ => state.theme.text(),
    }
}

/// Cells of the name of an option in a table.
const NAME_CELLS: u16 = 30;

/// The columns of a table that fit beside the names, with their widths.
fn table_columns(prompt: &Prompt<'_>, wording: &Wording<'_>, columns: u16) -> Vec<(String, usize)> {
    let Control::Choice { offers, table } = &prompt.control else { return Vec::new() };
    let mut room = usize::from(columns.saturating_sub(NAME_CELLS));
    let mut fitting = Vec::new();
    for column in table {
        let cells = offers.iter().map(|offer| width(&wording.table_cell(prompt.def, &offer.name, column)));
        let widest = cells.chain([width(&wording.table_heading(prompt.def, column))]).max().unwrap_or(0) + 2;
        if widest > room {
            break;
        }
        room -= widest;
        fitting.push((column.clone(), widest));
    }
    fitting
}

fn table_heading(prompt: &Prompt<'_>, state: &State, wording: &Wording<'_>, columns: u16) -> Line {
    let mut text = pad("", usize::from(NAME_CELLS));
    for (column, cells) in table_columns(prompt, wording, columns) {
        text.push_str(&pad(&wording.table_heading(prompt.def, &column), cells));
    }
    Line::new(text, state.theme.muted())
}

/// The options with their table; those that cannot be used are struck out and marked.
fn table_lines(rows: &[Row], prompt: &Prompt<'_>, state: &State, wording: &Wording<'_>, columns: u16) -> Vec<Line> {
    let fitting = table_columns(prompt, wording, columns);
    let line = |row: &Row| {
        let Row::Offer(offer) = row else { return Line::blank() };
        let sign = if offer.barred.is_some() { "x " } else { "  " };
        let mut text = pad(&format!("{sign}{}", wording.option(prompt.def, &offer.name)), usize::from(NAME_CELLS) - 1);
        text.push(' ');
        for (column, cells) in &fitting {
            text.push_str(&pad(&wording.table_cell(prompt.def, &offer.name, column), *cells));
        }
        Line::new(text, row_style(row, state))
    };
    rows.iter().map(line).collect()
}

/// The selected option in full, below the table: its whole name, and the columns that did not fit.
fn table_detail(rows: &[Row], selected: usize, prompt: &Prompt<'_>, wording: &Wording<'_>, state: &State, columns: u16) -> Vec<Line> {
    let (Control::Choice { table, .. }, Some(Row::Offer(offer))) = (&prompt.control, rows.get(selected)) else { return Vec::new() };
    if table.is_empty() {
        return Vec::new();
    }
    let fitting = table_columns(prompt, wording, columns);
    let hidden = table.iter().filter(|column| !fitting.iter().any(|(shown, _)| shown == *column));
    let details = hidden.map(|column| {
        let (label, value) = (wording.table_heading(prompt.def, column), wording.table_cell(prompt.def, &offer.name, column));
        state.words.with("table-detail", &[("label", &label), ("value", &value)])
    });
    let mut lines = vec![Line::blank(), Line::new(wording.option(prompt.def, &offer.name), state.theme.title())];
    lines.extend(Line::wrapped(&details.collect::<Vec<_>>().join("  "), 0, columns, state.theme.text()));
    lines
}

/// Nothing is left to ask: what to do now.
fn view_settled(asking: &Asking, state: &State, canvas: &mut Canvas<'_>, area: Rect) {
    let words = &state.words;
    let count = state.standing.as_ref().map_or(0, |standing| standing.at_most_for_estimates);
    let complete = state.standing.as_ref().is_some_and(|standing| standing.checklist.complete);
    let text = words.get(if complete || count > 0 { "settled" } else { "settled-open" });
    let mut head = Line::wrapped(&text, 0, area.width, state.theme.title());
    head.push(Line::blank());
    let top = canvas.write_all(area, &head);
    let Entry::List { scroll, .. } = &asking.entry else { return };
    let name = |row: &Row| match row {
        Row::WantEstimates => words.counted("settled-estimates", count, &[]),
        Row::Screen(Action::Checklist) => words.get("settled-checklist"),
        Row::Screen(Action::Network) => words.get("settled-network"),
        Row::Screen(Action::Schedule) => words.get("settled-schedule"),
        Row::Screen(Action::Estimates) => words.get("settled-amounts"),
        Row::Screen(Action::Export) => words.get("settled-export"),
        Row::Screen(_) => words.get("settled-review"),
        _ => words.get("settled-home"),
    };
    let lines: Vec<Line> = asking.rows(state).iter().map(|row| Line::new(name(row), state.theme.text())).collect();
    let rows = u16::try_from(lines.len()).unwrap_or(0);
    let list = part(area, 0, top, area.width, rows);
    let selected = if asking.focus.is_none() { state.theme.selected() } else { Style::new() };
    scroll.draw(&lines, canvas, list, selected);
    let below = top + rows + 1;
    let room = area.height.saturating_sub(below);
    canvas.write_all(part(area, 0, below, area.width, room), &notices(state, area.width, usize::from(room)));
}

/// Remarks for the whole checklist, the one that is always there last. What does not fit whole is left out, and told to be there.
pub fn notices(state: &State, columns: u16, rows: usize) -> Vec<Line> {
    let (Some(standing), Some(wording)) = (&state.standing, state.wording()) else { return Vec::new() };
    let (always, special): (Vec<&Notice>, Vec<&Notice>) =
        standing.checklist.notices.iter().partition(|notice| **notice == Notice::NotAdvice);
    let wrapped = |notice: &&Notice, style| Line::wrapped(&wording.notice(notice), 0, columns, style);
    let last: Vec<Line> = always.iter().flat_map(|notice| wrapped(notice, state.theme.muted())).collect();
    let special: Vec<Vec<Line>> = special.iter().map(|notice| wrapped(notice, state.theme.warning())).collect();
    let more = Line::wrapped(&state.words.get("notices-more"), 0, columns, state.theme.muted());
    let mut room = rows.saturating_sub(last.len());
    if special.iter().map(Vec::len).sum::<usize>() > room {
        room = room.saturating_sub(more.len());
    }
    let mut lines = Vec::new();
    let mut left_out = false;
    for notice in special {
        if lines.len() + notice.len() <= room {
            lines.extend(notice);
        } else {
            left_out = true;
        }
    }
    if left_out {
        lines.extend(more);
    }
    lines.into_iter().chain(last).collect()
}
