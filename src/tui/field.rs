//! A line of text being typed: graphemes, a caret, undo. The real cursor stands at the caret, where input methods open.

use unicode_segmentation::UnicodeSegmentation as _;

use crate::text::layout::width;

/// Steps that can be undone.
const UNDO_STEPS: usize = 100;

/// A line of text being typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Field {
    text: String,
    /// Byte offset of the caret, always between graphemes.
    caret: usize,
    before: Vec<(String, usize)>,
}

/// What a key does to a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edit {
    /// One grapheme to the left.
    Left,
    /// One grapheme to the right.
    Right,
    /// To the beginning.
    Home,
    /// To the end.
    End,
    /// Removes the grapheme before the caret.
    Backspace,
    /// Removes the grapheme at the caret.
    Delete,
    /// Removes the word before the caret.
    DeleteWord,
    /// Removes everything.
    Clear,
    /// Takes the last change back.
    Undo,
}

impl Field {
    /// A field with a text, the caret at its end.
    pub fn with(text: &str) -> Self {
        Self { text: text.to_owned(), caret: text.len(), before: Vec::new() }
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Inserts typed or pasted text; line breaks become spaces, other control characters go away.
    pub fn insert(&mut self, text: &str) {
        let clean: String = text
            .trim_end_matches(['\r', '\n'])
            .chars()
            .map(|c| if c == '\n' || c == '\t' { ' ' } else { c })
            .filter(|c| !c.is_control())
            .collect();
        if clean.is_empty() {
            return;
        }
        self.remember();
        self.text.insert_str(self.caret, &clean);
        self.caret += clean.len();
        self.settle();
    }

    /// What stands together may have become one grapheme: the caret must not stand inside.
    fn settle(&mut self) {
        let whole = self.boundaries().find(|at| *at >= self.caret);
        self.caret = whole.unwrap_or(self.text.len());
    }

    /// Edits the text or moves the caret.
    pub fn edit(&mut self, edit: Edit) {
        match edit {
            Edit::Left => self.caret = self.previous(),
            Edit::Right => self.caret = self.next(),
            Edit::Home => self.caret = 0,
            Edit::End => self.caret = self.text.len(),
            Edit::Backspace => self.remove(self.previous(), self.caret),
            Edit::Delete => self.remove(self.caret, self.next()),
            Edit::DeleteWord => {
                let kept = self.text[..self.caret].trim_end();
                let space = kept.char_indices().rev().find(|(_, character)| character.is_whitespace());
                let start = space.map_or(0, |(at, character)| at + character.len_utf8());
                self.remove(start, self.caret);
            }
            Edit::Clear => self.remove(0, self.text.len()),
            Edit::Undo => {
                if let Some((text, caret)) = self.before.pop() {
                    (self.text, self.caret) = (text, caret);
                }
            }
        }
    }

    /// The part that fits into `cells`, with the caret in it, and the cell of the caret.
    pub fn visible(&self, cells: usize) -> (String, usize) {
        let cells = cells.max(1);
        let fits = |start: &usize| *start >= self.caret || width(&self.text[*start..self.caret]) < cells;
        let start = self.boundaries().find(fits).unwrap_or(self.caret).min(self.caret);
        let mut shown = String::new();
        for grapheme in self.text[start..].graphemes(true) {
            if width(&shown) + width(grapheme) > cells {
                break;
            }
            shown.push_str(grapheme);
        }
        (shown, width(&self.text[start..self.caret]))
    }

    fn boundaries(&self) -> impl Iterator<Item = usize> {
        self.text.grapheme_indices(true).map(|(at, _)| at).chain([self.text.len()])
    }

    fn previous(&self) -> usize {
        self.boundaries().take_while(|at| *at < self.caret).last().unwrap_or(0)
    }

    fn next(&self) -> usize {
        self.boundaries().find(|at| *at > self.caret).unwrap_or(self.text.len())
    }

    fn remove(&mut self, from: usize, to: usize) {
        if from < to {
            self.remember();
            self.text.replace_range(from..to, "");
            self.caret = from;
            self.settle();
        }
    }

    fn remember(&mut self) {
        if self.before.len() == UNDO_STEPS {
            self.before.remove(0);
        }
        self.before.push((self.text.clone(), self.caret));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn graphemes_are_edited_whole() {
        let mut field = Field::with("が");
        field.insert("か\u{3099}"); // a kana with a combining mark is one grapheme
        field.edit(Edit::Backspace);
        assert_eq!(field.text(), "が");
        field.edit(Edit::Backspace);
        assert_eq!(field.text(), "");
        field.edit(Edit::Undo);
        assert_eq!(field.text(), "が");
    }

    #[test]
    fn the_caret_stays_visible_and_whole() {
        let mut field = Field::with("株式会社窓口");
        assert_eq!(field.visible(20), ("株式会社窓口".to_owned(), 12));
        assert_eq!(field.visible(7), ("社窓口".to_owned(), 6));
        field.edit(Edit::Home);
        assert_eq!(field.visible(7), ("株式会".to_owned(), 0));
    }

    #[test]
    fn pasted_text_stays_on_one_line() {
        let mut field = Field::default();
        field.insert("12\n000\u{1b}[A\r\n");
        assert_eq!(field.text(), "12 000[A");
    }

    proptest::proptest! {
        #[test]
        fn no_editing_makes_it_panic(steps in proptest::collection::vec(("\\PC{0,3}", 0_usize..9), 0..40), cells in 0_usize..12) {
            let edits = [Edit::Left, Edit::Right, Edit::Home, Edit::End, Edit::Backspace, Edit::Delete, Edit::DeleteWord, Edit::Clear, Edit::Undo];
            let mut field = Field::default();
            for (text, edit) in steps {
                field.insert(&text);
                field.edit(edits[edit]);
                let (shown, caret) = field.visible(cells);
                proptest::prop_assert!(width(&shown) <= cells.max(2) && caret <= cells.max(2));
            }
        }
    }
}
