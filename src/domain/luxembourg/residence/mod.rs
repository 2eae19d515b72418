//! Staying in Luxembourg: how long the first residence card lasts.

mod first_card;

pub use first_card::FIRST_CARD_MONTHS;
