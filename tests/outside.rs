//! What others have computed or published: date arithmetic, rounding, public holidays, tax totals. Each file names its source.

#![allow(clippy::expect_used, clippy::panic)]

use jiff::ToSpan as _;
use jiff::civil::Date;
use madoguchi::checklist::{Request, build};
use madoguchi::data::DataFiles;
use madoguchi::domain::calendar::{add_days, add_months};
use madoguchi::domain::estimate::share;
use madoguchi::domain::located::SourceFile;
use madoguchi::domain::luxembourg::LUXEMBOURG;
use madoguchi::domain::money::{round_down_to_multiple, round_half_up, two_places};
use madoguchi::interview::answers_file;
use madoguchi::interview::replay::EstimatesWanted;
use madoguchi::interview::script::Interview;
use rust_decimal::Decimal;
use serde::Deserialize;

#[derive(Deserialize)]
struct MonthArithmetic {
    exact: Vec<Exact>,
    ambiguous: Vec<Ambiguous>,
}

#[derive(Deserialize)]
struct Exact {
    from: Date,
    years: i64,
    months: i64,
    days: i64,
    to: Date,
}

#[derive(Deserialize)]
struct Ambiguous {
    from: Date,
    years: i64,
    months: i64,
    days: i64,
    up: Date,
    down: Date,
}

/// Years and months first, then days, as both do.
fn added(from: Date, years: i64, months: i64, days: i64) -> Option<Date> {
    add_days(add_months(from, years * 12 + months)?, days)
}

#[test]
fn months_are_added_as_in_the_published_suite() {
    let suite: MonthArithmetic = serde_json::from_str(include_str!("outside/month-arithmetic.json")).expect("data");
    assert!(suite.exact.len() >= 19 && suite.ambiguous.len() >= 11);
    for case in suite.exact {
        assert_eq!(added(case.from, case.years, case.months, case.days), Some(case.to), "{} + {} months", case.from, case.months);
    }
    for case in suite.ambiguous {
        let found = added(case.from, case.years, case.months, case.days).expect("a day");
        assert_eq!(found, case.down, "a day that the month does not have becomes its last day");
        assert_eq!(found.tomorrow().expect("a day"), case.up, "the other reading is the day after");
    }
}

#[derive(Deserialize)]
struct Rounding {
    cents: Vec<Cents>,
    shares: Vec<Share>,
    fifties: Vec<Fifties>,
}

#[derive(Deserialize)]
struct Cents {
    #[serde(deserialize_with = "decimal")]
    amount: Decimal,
    #[serde(deserialize_with = "decimal")]
    cents: Decimal,
}

#[derive(Deserialize)]
struct Share {
    #[serde(deserialize_with = "decimal")]
    amount: Decimal,
    #[serde(deserialize_with = "decimal")]
    percent: Decimal,
    #[serde(deserialize_with = "decimal")]
    share: Decimal,
}

#[derive(Deserialize)]
struct Fifties {
    #[serde(deserialize_with = "decimal")]
    amount: Decimal,
    #[serde(deserialize_with = "decimal")]
    fifties: Decimal,
}

fn decimal<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Decimal, D::Error> {
    let text = String::deserialize(deserializer)?;
    text.parse().map_err(serde::de::Error::custom)
}

#[test]
fn amounts_are_rounded_as_an_independent_decimal_arithmetic_rounds_them() {
    let suite: Rounding = serde_json::from_str(include_str!("outside/rounding.json")).expect("data");
    assert!(suite.cents.len() > 300 && suite.shares.len() >= 300 && suite.fifties.len() >= 100);
    for case in suite.cents {
        assert_eq!(round_half_up(case.amount, 2), case.cents, "{}", case.amount);
        assert_eq!(two_places(case.amount).parse::<Decimal>().expect("a number"), case.cents, "{}", case.amount);
    }
    for case in suite.shares {
        assert_eq!(round_half_up(share(case.amount, case.percent), 2), case.share, "{} % of {}", case.percent, case.amount);
    }
    for case in suite.fifties {
        assert_eq!(round_down_to_multiple(case.amount, Decimal::from(50)), case.fifties, "{}", case.amount);
    }
}

#[derive(Deserialize)]
struct Holidays {
    days: Vec<Date>,
}

#[test]
fn public_holidays_are_those_of_an_independent_calendar() {
    let calendar: Holidays = serde_json::from_str(include_str!("outside/public-holidays.json")).expect("data");
    let mut day = Date::constant(2024, 1, 1);
    let mut found = Vec::new();
    while day <= Date::constant(2030, 12, 31) {
        if (LUXEMBOURG.is_holiday)(day) {
            found.push(day);
        }
        day += 1.day();
    }
    assert_eq!(found, calendar.days);
}

fn taxes(interview: &Interview, law_date: Date, profit: u32) -> Decimal {
    let answers = format!(
        r#"{{"purpose":"enter","entry_mode":"company","commune":"luxembourg","activity":"software_it","legal_form":"sarl","expected_profit":"{profit}"}}"#
    );
    let file = SourceFile { name: "answers", text: &answers, overlay: false };
    let facts = answers_file::read(&file, interview).expect("answers");
    let marks = std::collections::BTreeMap::new();
    let checklist = build(interview, &facts, &Request { law_date, plan_start: law_date, estimates: EstimatesWanted::Now, marks: &marks });
    let amount = |id: &str| {
        let estimate = checklist.estimates.iter().find(|estimate| estimate.id == id);
        estimate.and_then(|estimate| estimate.amount()).unwrap_or_else(|| panic!("{id} has no amount"))
    };
    amount("lu.tax.corporate-income-tax") + amount("lu.tax.cit-solidarity-surcharge") + amount("lu.tax.municipal-business-tax")
}

/// The tax administration publishes the rate of a company in Luxembourg City on one more euro of profit: 24.94 % for 2024 and
/// 23.87 % from 2025 (impotsdirects.public.lu, taux d'imposition des collectivités).
#[test]
fn one_more_million_of_profit_is_taxed_as_the_administration_publishes() {
    let interview = Interview::load(&DataFiles::built_in(), "luxembourg").expect("the interview loads");
    for (law_date, percent) in [("2024-07-01", "24.94"), ("2025-07-01", "23.87"), ("2026-07-01", "23.87")] {
        let day: Date = law_date.parse().expect("a day");
        let million = taxes(&interview, day, 3_000_000) - taxes(&interview, day, 2_000_000);
        assert_eq!(million / Decimal::from(10_000), percent.parse::<Decimal>().expect("a rate"), "law of {law_date}");
    }
}
