//! What was found before. What was decided stays so; what was not is worth another look after the next answer.

use std::cell::{Cell, OnceCell};

use super::Subject;

/// What was found at one place.
#[derive(Clone, Copy, Debug)]
pub(super) struct Memo<T> {
    /// The value, if it was decided.
    pub found: Option<T>,
    /// How many answers were revealed then.
    pub reveals: u32,
}

impl<T: Copy> Memo<T> {
    const EMPTY: Self = Self { found: None, reveals: u32::MAX };

    /// Whether looking again cannot find more.
    #[inline]
    pub fn holds(&self, reveals: u32) -> bool {
        self.found.is_some() || self.reveals == reveals
    }
}

/// What was found of rules or of derived values: of each for the case, of those about members for each member, and for the one that
/// was not asked. Room is made when it is first needed.
#[derive(Debug)]
pub(super) struct Memos<T: Copy> {
    cells: OnceCell<Box<[Cell<Memo<T>>]>>,
    /// How many there are.
    count: usize,
    /// How many of them are about members.
    of_members: usize,
    /// How many members the largest group has.
    members: usize,
}

impl<T: Copy> Memos<T> {
    /// Nothing found yet.
    pub fn new(count: usize, of_members: usize, members: usize) -> Self {
        Self { cells: OnceCell::new(), count, of_members, members }
    }

    /// The place for the `index`-th one, which is the `number`-th about members; none where the subject does not fit.
    #[inline]
    pub fn cell(&self, index: usize, number: Option<u16>, subject: Subject) -> Option<&Cell<Memo<T>>> {
        let place = match (number, subject) {
            (None, Subject::Case) => index,
            (Some(number), Subject::Member(member)) => self.count + usize::from(number) * (self.members + 1) + member,
            (Some(number), Subject::Unasked) => self.count + usize::from(number) * (self.members + 1) + self.members,
            (None, _) | (Some(_), Subject::Case) => return None,
        };
        let room = || vec![Cell::new(Memo::EMPTY); self.count + self.of_members * (self.members + 1)].into();
        self.cells.get_or_init(room).get(place)
    }

    /// Forgets everything.
    pub fn clear(&mut self) {
        self.cells.get_mut().into_iter().for_each(|cells| cells.fill(Cell::new(Memo::EMPTY)));
    }
}
