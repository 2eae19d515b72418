//! The checklist beside the question: what changed with the last answer, then what is required.

use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::checklist::Item;
use crate::domain::evaluate::Status;
use crate::text::layout::{truncate, width};
use crate::tui::canvas::{Canvas, Line};
use crate::tui::screens::list::Scroll;
use crate::tui::state::State;
use crate::wording::Wording;

/// The items in the order of the panel: changed ones first, then the other required ones.
pub fn items(state: &State) -> Vec<&Item> {
    let Some(standing) = &state.standing else { return Vec::new() };
    let is_changed = |item: &&Item| standing.changed.iter().any(|changed| changed.key == item.key());
    let all = &standing.checklist.items;
    let changed = all.iter().filter(is_changed);
    let rest = all.iter().filter(|item| item.status == Status::Required && !is_changed(item));
    changed.chain(rest).collect()
}

/// Draws the panel; `focus` is the selection while the panel has it.
pub fn view(state: &State, wording: &Wording<'_>, focus: Option<&Scroll>, canvas: &mut Canvas<'_>, area: Rect) {
    let Some(standing) = &state.standing else { return };
    let heading = Line::new(state.words.get(if state.has_law() { "panel-heading" } else { "screen-network" }), state.theme.title());
    canvas.write(area, 0, &heading);
    let rows = crate::tui::canvas::part(area, 0, 1, area.width, area.height.saturating_sub(1));
    let lines: Vec<Line> = items(state)
        .iter()
        .map(|item| {
            let changed = standing.changed.iter().any(|changed| changed.key == item.key());
            let sign = sign(item.status, changed);
            let style = if changed { state.theme.changed() } else { Style::new() };
            Line::new(format!("{sign} {}", fitted_title(wording, item, usize::from(area.width).saturating_sub(2))), style)
        })
        .collect();
    match focus {
        Some(scroll) => scroll.draw(&lines, canvas, rows, state.theme.selected()),
        None => {
            canvas.write_all(rows, &lines);
        }
    }
}

/// `*` new, `-` no longer, `?` open again; required ones without change have no sign.
fn sign(status: Status, changed: bool) -> char {
    match (status, changed) {
        (Status::Required, true) => '*',
        (Status::RuledOut, true) => '-',
        (Status::Possible, _) => '?',
        (Status::Required | Status::RuledOut, false) => ' ',
    }
}

/// The title in so many cells: of an item about a member the name is kept, because it tells the rows apart.
pub fn fitted_title(wording: &Wording<'_>, item: &Item, cells: usize) -> String {
    let whole = short_title(wording, item);
    let Some(member) = item.subject_path.as_deref().filter(|_| width(&whole) > cells) else { return whole };
    let member = truncate(&wording.member(member), cells / 2);
    let without = wording.words.with("item-for-member", &[("item", ""), ("member", &member)]);
    let title = truncate(&short_name(wording, &item.id, None), cells.saturating_sub(width(&without)));
    wording.words.with("item-for-member", &[("item", &title), ("member", &member)])
}

/// The title without the local term in brackets, for narrow places; the item's page has it all.
pub fn short_title(wording: &Wording<'_>, item: &Item) -> String {
    short_name(wording, &item.id, item.subject_path.as_deref())
}

/// The same for an id and a member.
pub fn short_name(wording: &Wording<'_>, id: &str, member: Option<&str>) -> String {
    let title = wording.title(id, None);
    let short = title.split(" (").next().unwrap_or(&title).to_owned();
    match member {
        Some(member) => wording.words.with("item-for-member", &[("item", &short), ("member", &wording.member(member))]),
        None => short,
    }
}
