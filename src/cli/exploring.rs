//! What can be typed to look into a checklist: `explain`, `what-if` and `compare`.

use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command};
use jiff::civil::Date;

use super::arguments::{self, ListFormat};
use super::source::Choice;
use crate::text::Words;

/// Which item of which case to explain.
#[derive(Debug)]
pub struct ExplainRequest {
    /// The answers.
    pub choice: Choice,
    /// The item: its id, or its key for one member.
    pub item: String,
    /// The day of the law.
    pub law_date: Option<Date>,
    /// The format.
    pub format: ListFormat,
}

/// Which other answers to look at.
#[derive(Debug)]
pub struct WhatIfRequest {
    /// The answers.
    pub choice: Choice,
    /// The other answers, as `fact=value`.
    pub changes: Vec<String>,
    /// The day of the law.
    pub law_date: Option<Date>,
    /// The format.
    pub format: ListFormat,
}

/// Which cases.
#[derive(Debug)]
pub enum Cases {
    /// One, or those of an answers file.
    Chosen(Choice),
    /// These.
    Named(Vec<String>),
    /// All saved ones.
    All,
}

/// The laws to compare.
#[derive(Debug)]
pub enum Against {
    /// That of the first day with that of the second.
    Days(Date, Date),
    /// The law in use with a folder laid over it, on a day or on each case's own.
    Data(PathBuf, Option<Date>),
}

/// Which cases to compare under which laws.
#[derive(Debug)]
pub struct CompareRequest {
    /// The cases.
    pub cases: Cases,
    /// The laws.
    pub against: Against,
    /// The format.
    pub format: ListFormat,
}

/// The command `explain`.
pub fn explain_command(words: &Words) -> Command {
    Command::new("explain")
        .args(of_answers(words))
        .arg(Arg::new("item").value_name("ITEM").help(words.get("cli-item")))
        .arg(arguments::list_format(words))
        .arg(law_date(words, "cli-law-date"))
}

/// The command `what-if`.
pub fn what_if_command(words: &Words) -> Command {
    Command::new("what-if")
        .args(of_answers(words))
        .arg(Arg::new("changes").value_name("FACT=VALUE").num_args(0..).help(words.get("cli-changes")))
        .arg(arguments::list_format(words))
        .arg(law_date(words, "cli-law-date"))
}

/// The command `compare`.
pub fn compare_command(words: &Words) -> Command {
    let path = |name: &'static str, value: &'static str, help: &str| {
        Arg::new(name).long(name).value_name(value).value_parser(clap::value_parser!(PathBuf)).help(words.get(help))
    };
    Command::new("compare")
        .arg(Arg::new("cases").value_name("CASE").num_args(0..).help(words.get("cli-cases-to-compare")))
        .arg(path("answers", "FILE", "cli-answers").conflicts_with_all(["cases", "all"]))
        .arg(Arg::new("interview").long("interview").value_name("I").help(words.get("cli-interview-of-answers")))
        .arg(Arg::new("all").long("all").action(ArgAction::SetTrue).conflicts_with("cases").help(words.get("cli-all")))
        .arg(law_date(words, "cli-two-law-dates").action(ArgAction::Append))
        .arg(path("against-data", "DIR", "cli-against-data"))
        .arg(arguments::list_format(words))
}

/// The arguments that choose the answers. The case comes first and is left out with `--answers`.
pub(super) fn of_answers(words: &Words) -> [Arg; 3] {
    [
        Arg::new("case").value_name("CASE").required_unless_present("answers").help(words.get("cli-case-or-answers")),
        Arg::new("answers").long("answers").value_name("FILE").value_parser(clap::value_parser!(PathBuf)).help(words.get("cli-answers")),
        Arg::new("interview").long("interview").value_name("I").help(words.get("cli-interview-of-answers")),
    ]
}

fn law_date(words: &Words, help: &str) -> Arg {
    Arg::new("law-date").long("law-date").value_name("D").help(words.get(help))
}

/// What was typed behind the options, with the case taken off it unless an answers file takes its place.
fn choice_and_rest(matches: &ArgMatches, rest: &str) -> (Choice, Vec<String>) {
    let mut typed: Vec<String> = matches.get_many::<String>("case").into_iter().flatten().cloned().collect();
    typed.extend(matches.get_many::<String>(rest).into_iter().flatten().cloned());
    let answers = matches.get_one::<PathBuf>("answers").cloned();
    let case = if answers.is_none() && !typed.is_empty() { Some(typed.remove(0)) } else { None };
    (Choice { case, answers, interview: matches.get_one::<String>("interview").cloned() }, typed)
}

/// The same where one thing has to be typed behind the case.
///
/// # Errors
/// It is missing, or more was typed.
pub(super) fn choice_and_one(words: &Words, matches: &ArgMatches, rest: &str, shown: &str) -> Result<(Choice, String), String> {
    let (choice, mut rest) = choice_and_rest(matches, rest);
    let one = rest.pop().ok_or_else(|| missing(words, shown))?;
    match rest.pop() {
        Some(more) => Err(words.with("error-conflicting-arguments", &[("argument", "--answers"), ("other", &more)])),
        None => Ok((choice, one)),
    }
}

fn missing(words: &Words, argument: &str) -> String {
    format!("{}\n{}", words.with("error-missing-argument", &[("argument", argument)]), words.get("error-see-help"))
}

fn days(words: &Words, matches: &ArgMatches) -> Result<Vec<Date>, String> {
    let texts = matches.get_many::<String>("law-date").into_iter().flatten();
    texts.filter_map(|text| arguments::day(words, "--law-date", Some(text.clone())).transpose()).collect()
}

/// Reads the arguments of `explain`.
///
/// # Errors
/// What is wrong with them.
pub fn explain(words: &Words, matches: &ArgMatches) -> Result<ExplainRequest, String> {
    let (choice, item) = choice_and_one(words, matches, "item", "ITEM")?;
    let law_date = days(words, matches)?.pop();
    Ok(ExplainRequest { choice, item, law_date, format: arguments::listing(matches) })
}

/// Reads the arguments of `what-if`.
///
/// # Errors
/// What is wrong with them.
pub fn what_if(words: &Words, matches: &ArgMatches) -> Result<WhatIfRequest, String> {
    let (choice, changes) = choice_and_rest(matches, "changes");
    if changes.is_empty() {
        return Err(missing(words, "FACT=VALUE"));
    }
    let law_date = days(words, matches)?.pop();
    Ok(WhatIfRequest { choice, changes, law_date, format: arguments::listing(matches) })
}

/// Reads the arguments of `compare`.
///
/// # Errors
/// What is wrong with them.
pub fn compare(words: &Words, matches: &ArgMatches) -> Result<CompareRequest, String> {
    let answers = matches.get_one::<PathBuf>("answers").cloned();
    let named: Vec<String> = matches.get_many::<String>("cases").into_iter().flatten().cloned().collect();
    let interview = matches.get_one::<String>("interview").cloned();
    let cases = match (answers, matches.get_flag("all"), named.as_slice()) {
        (Some(file), ..) => Cases::Chosen(Choice { case: None, answers: Some(file), interview }),
        (None, true, _) => Cases::All,
        (None, false, []) => return Err(format!("{}\n{}", words.get("error-no-cases"), words.get("error-see-help"))),
        (None, false, [only]) => Cases::Chosen(Choice { case: Some(only.clone()), ..Choice::default() }),
        (None, false, _) => Cases::Named(named),
    };
    let data = matches.get_one::<PathBuf>("against-data").cloned();
    let against = match (data, days(words, matches)?.as_slice()) {
        (None, [before, after]) => Against::Days(*before, *after),
        (Some(folder), []) => Against::Data(folder, None),
        (Some(folder), [day]) => Against::Data(folder, Some(*day)),
        _ => return Err(format!("{}\n{}", words.get("error-two-days"), words.get("error-see-help"))),
    };
    Ok(CompareRequest { cases, against, format: arguments::listing(matches) })
}
