//! What is still possible: for each variable the values that it may take, as bits.

/// A variable of a circuit, by its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Variable(pub usize);

/// Some of the values of one variable.
pub type Values = Box<[u64]>;

/// The values among `count` for which `is_in` says so.
pub fn values(count: usize, is_in: impl Fn(usize) -> bool) -> Values {
    let mut words = vec![0; count.div_ceil(64)];
    (0..count).filter(|value| is_in(*value)).for_each(|value| words[value / 64] |= 1 << (value % 64));
    words.into()
}

/// How many values each variable has, and where its bits begin.
#[derive(Clone, Debug, Default)]
pub struct Layout {
    counts: Vec<usize>,
    starts: Vec<usize>,
    words: usize,
}

impl Layout {
    /// Adds a variable with so many values.
    pub fn add(&mut self, count: usize) -> Variable {
        self.counts.push(count);
        self.starts.push(self.words);
        self.words += count.div_ceil(64);
        Variable(self.counts.len() - 1)
    }

    /// How many values a variable has.
    pub fn count(&self, variable: Variable) -> usize {
        self.counts[variable.0]
    }

    /// All variables.
    pub fn variables(&self) -> impl Iterator<Item = Variable> + use<> {
        (0..self.counts.len()).map(Variable)
    }

    /// Every value of every variable.
    pub fn everything(&self) -> Domains {
        let mut words = Vec::with_capacity(self.words);
        self.counts.iter().for_each(|count| words.extend(values(*count, |_| true)));
        Domains { words }
    }

    fn range(&self, variable: Variable) -> std::ops::Range<usize> {
        let start = self.starts[variable.0];
        start..start + self.counts[variable.0].div_ceil(64)
    }
}

/// The values that the variables of a layout may still take; never none at all.
#[derive(Clone, Debug)]
pub struct Domains {
    words: Vec<u64>,
}

impl Domains {
    /// Whether the answer at a variable is among some values; `None` while both is possible.
    pub fn among(&self, layout: &Layout, variable: Variable, set: &Values) -> Option<bool> {
        let (mut inside, mut outside) = (false, false);
        for (left, allowed) in self.words[layout.range(variable)].iter().zip(set) {
            inside |= left & allowed != 0;
            outside |= left & !allowed != 0;
        }
        if inside && outside { None } else { Some(inside) }
    }

    /// Leaves a variable only values that are among some, or only those that are not; `false` where none is left.
    pub fn narrow(&mut self, layout: &Layout, variable: Variable, set: &Values, among: bool) -> bool {
        let mut left = 0;
        for (word, allowed) in self.words[layout.range(variable)].iter_mut().zip(set) {
            *word &= if among { *allowed } else { !*allowed };
            left |= *word;
        }
        left != 0
    }

    /// The first value that a variable may take.
    pub fn first(&self, layout: &Layout, variable: Variable) -> usize {
        let words = self.words[layout.range(variable)].iter().enumerate();
        words.filter(|(_, word)| **word != 0).map(|(index, word)| index * 64 + word.trailing_zeros() as usize).next().unwrap_or(0)
    }

    /// Whether a variable may no longer take all of its values.
    pub fn is_narrowed(&self, layout: &Layout, variable: Variable) -> bool {
        let left: u32 = self.words[layout.range(variable)].iter().map(|word| word.count_ones()).sum();
        left as usize != layout.count(variable)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_variable_of_many_values_is_narrowed_across_words() {
        let mut layout = Layout::default();
        let (_, many) = (layout.add(2), layout.add(200));
        let mut domains = layout.everything();
        let late = values(200, |value| value >= 130);
        assert_eq!(domains.among(&layout, many, &late), None);
        assert!(domains.narrow(&layout, many, &late, true));
        assert_eq!((domains.among(&layout, many, &late), domains.first(&layout, many)), (Some(true), 130));
        assert!(!domains.narrow(&layout, many, &late, false), "nothing is left");
    }
}
