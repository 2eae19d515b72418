//! The support network between Japan and Europe: who helps, under which agreement, at which event, with which programme.
//!
//! Entries and rules stand in the folders as JSON. Every interview may use these modules: an interview about one country says in
//! `bridges/support.json` of its own folder what its answers mean here; the short interview of the network asks the facts of
//! `facts.json` itself. What follows from either stands in `derived.json`.

use super::module::{Jurisdiction, Module};

/// The support network.
pub static SUPPORT: Jurisdiction = Jurisdiction {
    folder: "support",
    // Nothing in it falls due on working days.
    is_holiday: |_| false,
    functions: &[],
    modules: &[
        Module { folder: "support/places", estimates: &[] },
        Module { folder: "support/organisations", estimates: &[] },
        Module { folder: "support/agreements", estimates: &[] },
        Module { folder: "support/events", estimates: &[] },
        Module { folder: "support/programmes", estimates: &[] },
        Module { folder: "support/services", estimates: &[] },
        Module { folder: "support/tasks", estimates: &[] },
    ],
};
