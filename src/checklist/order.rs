//! The order of a checklist: what is to be done first comes first, and whom to turn to comes after it.

use super::schedule::Schedule;
use super::{Item, proposals};
use crate::domain::evaluate::Status;
use crate::domain::rules::Phase;

/// Puts required items in the order of the plan, then possible ones, then those ruled out.
///
/// Steps of setting up come before what begins afterwards; within the same day the order of the rules counts.
pub fn arrange(items: &mut [Item], schedule: &Schedule) {
    items.sort_by_cached_key(|item| item.is_proposal);
    let of_law = items.partition_point(|item| !item.is_proposal);
    items[..of_law].sort_by_cached_key(|item| {
        let status = match item.status {
            Status::Required => 0,
            Status::Possible => 1,
            Status::RuledOut => 2,
        };
        let step = schedule.step(&item.key());
        let day = step.filter(|_| item.status == Status::Required).map(|step| (step.start, step.finish));
        (status, item.phase == Phase::Running, day, item.rule, item.subject)
    });
    items[of_law..].sort_by_cached_key(proposals::sort_key);
}
