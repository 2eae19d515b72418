//! Interned names of options, so that comparing two answers compares two small numbers.

use std::collections::HashMap;

/// An option such as `sarl` or `JP`, unique within one [`Symbols`] table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Symbol(u16);

impl Symbol {
    /// No option at all: it is equal to none, and in no list and no set.
    pub const NONE: Self = Self(u16::MAX);
}

/// The table of option names.
#[derive(Clone, Debug, Default)]
pub struct Symbols {
    names: Vec<Box<str>>,
    by_name: HashMap<Box<str>, Symbol>,
}

impl Symbols {
    /// The symbol of a name, made on first use.
    pub fn intern(&mut self, name: &str) -> Symbol {
        if let Some(symbol) = self.by_name.get(name) {
            return *symbol;
        }
        let symbol = Symbol(u16::try_from(self.names.len()).unwrap_or(u16::MAX));
        self.names.push(name.into());
        self.by_name.insert(name.into(), symbol);
        symbol
    }

    /// The symbol of a name that was interned before.
    pub fn get(&self, name: &str) -> Option<Symbol> {
        self.by_name.get(name).copied()
    }

    /// The name of a symbol.
    pub fn name(&self, symbol: Symbol) -> &str {
        self.names.get(usize::from(symbol.0)).map_or("", |name| name)
    }
}
