//! The exit codes that scripts rely on.

/// Done.
pub const DONE: u8 = 0;
/// The work failed or found faults.
pub const FAILED: u8 = 1;
/// Wrong usage, or input that cannot be used.
pub const USAGE: u8 = 2;
/// Input ended before the interview did; the case is saved.
pub const INPUT_ENDED: u8 = 3;
