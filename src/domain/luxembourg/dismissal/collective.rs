//! How many people are dismissed within one period (Labour Code art. L.166-1).

use jiff::ToSpan as _;
use jiff::civil::Date;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;

use crate::domain::evaluator::{Bounds, Decided};
use crate::domain::known::{Known, Unknown, both};
use crate::domain::module::{Gives, NamedFunction};
use crate::domain::view::View;

/// `most_dismissals_within(days)`: the greatest number of people whose letters fall into one period of so many days.
pub const MOST_DISMISSALS_WITHIN: NamedFunction = NamedFunction {
    name: "most_dismissals_within",
    gives: Gives::Number,
    reads: &["staff.headcount", "staff.dismissal_letter_date"],
    may_stay_open: &["staff.dismissal_letter_date"],
    compute: |view| most_within(view).map(Decided::Number),
    bounds: Some(bounds),
};

/// Letters to people in one post: their day and their number, as far as known.
struct Post {
    letters: Known<Date>,
    people: Known<Decimal>,
    fewest: Decimal,
    most: Option<Decimal>,
}

fn posts(view: &View<'_>) -> (Vec<Post>, bool) {
    let (members, complete) = view.members("staff");
    let post = |member: &View<'_>| {
        let (fewest, most) = member.bounds("staff.headcount");
        Post {
            letters: member.date("staff.dismissal_letter_date"),
            people: member.number("staff.headcount"),
            fewest: fewest.unwrap_or_default(),
            most,
        }
    };
    (members.iter().map(post).collect(), complete)
}

fn most_within(view: &View<'_>) -> Known<Decimal> {
    let days = view.argument(0)?;
    let (posts, complete) = posts(view);
    let mut known = Vec::new();
    let mut missing = Unknown::default();
    if !complete {
        missing.merge(view.group_unknown("staff"));
    }
    for post in posts {
        match both(post.letters, post.people) {
            Ok(pair) => known.push(pair),
            Err(unknown) => missing.merge(unknown),
        }
    }
    if missing.is_empty() { Ok(greatest(&known, days)) } else { Err(missing) }
}

/// At least what is known already adds up to; at most that with everything undated in the same period.
fn bounds(view: &View<'_>) -> Bounds {
    let Ok(days) = view.argument(0) else { return (None, None) };
    let (posts, complete) = posts(view);
    let dated = |people: fn(&Post) -> Option<Decimal>| {
        let pairs = posts.iter().filter_map(|post| Some((*post.letters.as_ref().ok()?, people(post)?)));
        pairs.collect::<Vec<_>>()
    };
    let least = greatest(&dated(|post| Some(post.fewest)), days);
    let undated: Option<Decimal> = posts.iter().filter(|post| post.letters.is_err()).map(|post| post.most).sum();
    let all_counted = posts.iter().all(|post| post.most.is_some());
    let most = undated.filter(|_| complete && all_counted).map(|undated| undated + greatest(&dated(|post| post.most), days));
    (Some(least), most)
}

/// The greatest sum of a period of `days` days that begins with one of the letters.
fn greatest(letters: &[(Date, Decimal)], days: Decimal) -> Decimal {
    let span = (days.to_i64().unwrap_or(0) - 1).max(0);
    let within = |first: Date| {
        let last = first.checked_add(span.days()).unwrap_or(Date::MAX);
        letters.iter().filter(|(day, _)| first <= *day && *day <= last).map(|(_, people)| *people).sum()
    };
    letters.iter().map(|(day, _)| within(*day)).max().unwrap_or_default()
}
