//! A set of places in a case's facts, small enough to be made for every question.

use super::facts::Slot;

/// A set of [`Slot`]s.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SlotSet {
    words: Vec<u64>,
}

impl SlotSet {
    /// An empty set with room for `count` places.
    pub fn with_capacity(count: usize) -> Self {
        Self { words: vec![0; count.div_ceil(64)] }
    }

    /// The first `count` places.
    pub fn first(count: usize) -> Self {
        let mut words = vec![u64::MAX; count / 64];
        words.extend((!count.is_multiple_of(64)).then(|| (1 << (count % 64)) - 1));
        Self { words }
    }

    /// Adds a place.
    pub fn insert(&mut self, slot: Slot) {
        let (word, bit) = position(slot);
        if word >= self.words.len() {
            self.words.resize(word + 1, 0);
        }
        self.words[word] |= bit;
    }

    /// Whether a place is in the set.
    #[inline]
    pub fn contains(&self, slot: Slot) -> bool {
        let (word, bit) = position(slot);
        self.words.get(word).is_some_and(|bits| bits & bit != 0)
    }

    /// Empties the set, keeping its room.
    pub fn clear(&mut self) {
        self.words.clear();
    }

    /// Adds all places of another set.
    pub fn union(&mut self, other: &Self) {
        if other.words.len() > self.words.len() {
            self.words.resize(other.words.len(), 0);
        }
        for (word, bits) in self.words.iter_mut().zip(&other.words) {
            *word |= bits;
        }
    }

    /// The places, in ascending order.
    pub fn iter(&self) -> impl Iterator<Item = Slot> {
        self.words
            .iter()
            .enumerate()
            .flat_map(|(index, bits)| (0..64).filter(move |bit| bits & (1 << bit) != 0).map(move |bit| Slot((index * 64 + bit) as u32)))
    }

    /// How many places there are.
    pub fn len(&self) -> usize {
        self.words.iter().map(|bits| bits.count_ones() as usize).sum()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.words.iter().all(|bits| *bits == 0)
    }
}

#[inline]
fn position(slot: Slot) -> (usize, u64) {
    ((slot.0 / 64) as usize, 1 << (slot.0 % 64))
}
