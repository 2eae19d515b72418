//! Filing fees for marks by classes and for designs by their number (BCIP fee rules; Regulations 2017/1001 and 2024/2822).

use rust_decimal::Decimal;

use crate::domain::estimate::{Estimate, WorkUnit, Working};
use crate::domain::known::Known;
use crate::domain::luxembourg::EUR;
use crate::domain::view::View;

/// A step of a ladder of fees: each piece above `above` and up to `up_to` costs the figure's amount.
struct Rung {
    label: &'static str,
    figure: &'static str,
    above: u32,
    up_to: Option<u32>,
}

const fn rung(label: &'static str, figure: &'static str, above: u32, up_to: Option<u32>) -> Rung {
    Rung { label, figure, above, up_to }
}

/// A mark in the Benelux.
pub fn benelux_mark(view: &View<'_>) -> Known<Estimate> {
    let ladder = [
        rung("working-first-class", "lu.ip.tm_benelux_class1", 0, Some(1)),
        rung("working-second-class", "lu.ip.tm_benelux_class2", 1, Some(2)),
        rung("working-further-classes", "lu.ip.tm_benelux_class3plus", 2, None),
    ];
    fee(view, "trademark_classes", "working-classes", &ladder)
}

/// A mark of the European Union.
pub fn european_mark(view: &View<'_>) -> Known<Estimate> {
    let ladder = [
        rung("working-first-class", "lu.ip.tm_eu_class1", 0, Some(1)),
        rung("working-second-class", "lu.ip.tm_eu_class2", 1, Some(2)),
        rung("working-further-classes", "lu.ip.tm_eu_class3plus", 2, None),
    ];
    fee(view, "trademark_classes", "working-classes", &ladder)
}

/// Designs in the Benelux.
pub fn benelux_designs(view: &View<'_>) -> Known<Estimate> {
    let ladder = [
        rung("working-first-design", "lu.ip.design_benelux_1", 0, Some(1)),
        rung("working-designs-2-to-10", "lu.ip.design_benelux_2_10", 1, Some(10)),
        rung("working-designs-11-to-20", "lu.ip.design_benelux_11_20", 10, Some(20)),
        rung("working-designs-21-to-50", "lu.ip.design_benelux_21_50", 20, None),
    ];
    fee(view, "design_count", "working-designs", &ladder)
}

/// Designs of the European Union.
pub fn european_designs(view: &View<'_>) -> Known<Estimate> {
    let ladder =
        [rung("working-first-design", "lu.ip.design_eu_1", 0, Some(1)), rung("working-further-designs", "lu.ip.design_eu_next", 1, None)];
    fee(view, "design_count", "working-designs", &ladder)
}

fn fee(view: &View<'_>, count: &'static str, label: &'static str, ladder: &[Rung]) -> Known<Estimate> {
    let mut working = Working::new(EUR);
    let count = working.number(label, view.number(count)?);
    let mut sum = Decimal::ZERO;
    for rung in ladder {
        let upper = rung.up_to.map_or(count, |up_to| count.min(Decimal::from(up_to)));
        let pieces = upper - Decimal::from(rung.above);
        if pieces > Decimal::ZERO {
            sum += pieces * working.figure(rung.label, view.figure(rung.figure, view.law_date())?, WorkUnit::Money);
        }
    }
    let amount = working.money("working-fee", sum);
    Ok(working.result(amount))
}
