//! Width in cells, line breaking and truncation. Only this file measures text.

use icu_segmenter::options::{LineBreakOptions, LineBreakStrictness};
use icu_segmenter::{LineSegmenter, LineSegmenterBorrowed};
use unicode_segmentation::UnicodeSegmentation as _;
use unicode_width::UnicodeWidthStr as _;

/// Stands for what was cut off.
const ELLIPSIS: &str = "...";

/// How many cells a text takes in a terminal.
pub fn width(text: &str) -> usize {
    text.width()
}

/// Breaks a text into lines of at most `cells` cells, where its language allows a break.
///
/// Japanese is broken by the strict rules (no line begins with 、。」 or a small kana); a word longer than a line is broken
/// between graphemes. Line breaks in the text stay.
pub fn wrap(text: &str, cells: usize) -> Vec<String> {
    let cells = cells.max(2);
    let mut lines = Vec::new();
    for paragraph in text.split('\n') {
        wrap_paragraph(paragraph.trim_end(), cells, &mut lines);
    }
    lines
}

fn segmenter() -> LineSegmenterBorrowed<'static> {
    let mut options = LineBreakOptions::default();
    options.strictness = Some(LineBreakStrictness::Strict);
    LineSegmenter::new_for_non_complex_scripts(options)
}

fn wrap_paragraph(text: &str, cells: usize, lines: &mut Vec<String>) {
    if width(text) <= cells {
        lines.push(text.to_owned());
        return;
    }
    let mut line = String::new();
    let mut start = 0;
    for end in segmenter().segment_str(text).skip(1) {
        let part = &text[start..end];
        start = end;
        if width(&line) + width(part.trim_end()) > cells {
            if !line.trim_end().is_empty() {
                lines.push(line.trim_end().to_owned());
            }
            line.clear();
        }
        if width(part.trim_end()) > cells {
            line = break_anywhere(part, cells, lines);
        } else {
            line.push_str(part);
        }
    }
    lines.push(line.trim_end().to_owned());
}

/// Breaks an overlong word between graphemes and gives what is left for the next line.
fn break_anywhere(part: &str, cells: usize, lines: &mut Vec<String>) -> String {
    let mut line = String::new();
    for grapheme in part.graphemes(true) {
        if width(&line) + width(grapheme) > cells && !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        line.push_str(grapheme);
    }
    line
}

/// The text, cut to at most `cells` cells between graphemes, with a sign where something was cut off.
pub fn truncate(text: &str, cells: usize) -> String {
    if width(text) <= cells {
        return text.to_owned();
    }
    let room = cells.saturating_sub(width(ELLIPSIS));
    let mut kept = String::new();
    for grapheme in text.graphemes(true) {
        if width(&kept) + width(grapheme) > room {
            break;
        }
        kept.push_str(grapheme);
    }
    kept.push_str(&ELLIPSIS[..ELLIPSIS.len().min(cells.saturating_sub(width(&kept)))]);
    kept
}

/// The text, filled with spaces to `cells` cells, or cut.
pub fn pad(text: &str, cells: usize) -> String {
    let mut padded = truncate(text, cells);
    padded.extend(std::iter::repeat_n(' ', cells.saturating_sub(width(&padded))));
    padded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn japanese_breaks_where_it_may() {
        let lines = wrap("会社を設立するには、公証人の前で定款を作成します。「有限会社」の資本金は16,000ユーロです。", 20);
        assert!(lines.iter().all(|line| width(line) <= 20), "{lines:?}");
        assert!(lines.iter().all(|line| !line.starts_with(['、', '。', '」', 'ー', 'ュ'])), "{lines:?}");
        assert!(lines.iter().any(|line| line.contains("16,000")), "{lines:?}");
    }

    #[test]
    fn truncation_never_splits_a_wide_character() {
        assert_eq!(truncate("会社設立", 7), "会社...");
        assert_eq!(truncate("会社設立", 8), "会社設立");
        assert_eq!(pad("会社", 6), "会社  ");
        assert_eq!(truncate("会社", 3), "...");
        assert_eq!(truncate("abcd", 2), "..");
        assert_eq!(truncate("abcd", 0), "");
    }

    proptest::proptest! {
        #[test]
        fn wrapped_lines_fit_and_lose_nothing(text in "[a-z 会社、。ーょ「」é0-9,]{0,120}", cells in 4_usize..60) {
            let lines = wrap(&text, cells);
            for line in &lines {
                proptest::prop_assert!(width(line) <= cells, "{:?}", line);
            }
            let kept: String = lines.concat().split_whitespace().collect();
            let given: String = text.split_whitespace().collect();
            proptest::prop_assert_eq!(kept, given);
        }
    }
}
