//! What can be typed, with its help in the user's words.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::error::ErrorKind;
use clap::{Arg, ArgAction, ArgMatches, Command};
use jiff::civil::Date;

use super::exploring::{self, CompareRequest, ExplainRequest, WhatIfRequest};
use super::help;
use super::network::{self, DirectoryRequest, LetterRequest, OrganisationRequest};
use super::source::Choice;
use crate::export;
use crate::schema;
use crate::text::Words;

/// The command line, parsed.
#[derive(Debug)]
pub struct Parsed {
    /// What to do.
    pub action: Action,
}

/// The format of a listing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListFormat {
    /// For people.
    Text,
    /// For programs.
    Json,
}

/// What to do.
#[derive(Debug)]
pub enum Action {
    /// The home screen.
    Home,
    /// A new case.
    New {
        /// The interview.
        interview: String,
        /// The title of the case.
        title: Option<String>,
        /// Line by line.
        plain: bool,
    },
    /// A case that exists.
    Open {
        /// Id, prefix or path.
        case: String,
        /// Line by line.
        plain: bool,
    },
    /// The list of cases.
    List {
        /// Its format.
        format: ListFormat,
    },
    /// The list of interviews.
    Interviews {
        /// Its format.
        format: ListFormat,
    },
    /// The facts of an interview.
    Facts {
        /// The interview.
        interview: String,
        /// Its format.
        format: ListFormat,
    },
    /// A checklist.
    Checklist(ChecklistRequest),
    /// Why an item is what it is.
    Explain(ExplainRequest),
    /// What other answers would change.
    WhatIf(WhatIfRequest),
    /// Cases under two laws.
    Compare(CompareRequest),
    /// What the directory of the support network has.
    Directory(DirectoryRequest),
    /// The page of one of its entries.
    Organisation(OrganisationRequest),
    /// A first letter to one of its bodies.
    Letter(LetterRequest),
    /// The check of law, questions and words.
    Check(CheckRequest),
    /// Scenario files.
    Test(TestRequest),
    /// A JSON Schema.
    Schema {
        /// Of which format.
        format: String,
    },
}

/// What to check.
#[derive(Debug)]
pub struct CheckRequest {
    /// Folders laid over the built-in data, one after the other.
    pub folders: Vec<PathBuf>,
    /// List the figures by age.
    pub figures: bool,
    /// The item whose shortest witness is wanted, and whether it is to be required.
    pub witness: Option<String>,
}

/// Which scenarios, and what to tell of them.
#[derive(Debug)]
pub struct TestRequest {
    /// Files and folders.
    pub files: Vec<PathBuf>,
    /// Tell what no scenario covers.
    pub coverage: bool,
    /// Plant errors and tell which of them no scenario notices.
    pub mutations: bool,
}

/// Which checklist, and how.
#[derive(Debug)]
pub struct ChecklistRequest {
    /// The answers.
    pub choice: Choice,
    /// The format.
    pub format: export::Format,
    /// The day of the law.
    pub law_date: Option<Date>,
    /// The day the plan begins.
    pub plan_start: Option<Date>,
    /// Where to write it.
    pub output: Option<PathBuf>,
}

/// Why there is nothing to do.
#[derive(Debug)]
pub enum Refusal {
    /// Help or the version was asked for.
    Help(String),
    /// The command line is wrong.
    Usage(String),
}

/// Parses the command line.
pub fn parse(words: &Words, arguments: &[OsString]) -> Result<Parsed, Refusal> {
    let name = OsString::from("madoguchi");
    let matches = command(words).try_get_matches_from(std::iter::once(&name).chain(arguments)).map_err(|error| match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => Refusal::Help(error.to_string()),
        _ => Refusal::Usage(help::complaint(words, &error)),
    })?;
    Ok(Parsed { action: action(words, &matches).map_err(Refusal::Usage)? })
}

/// The command line of the program.
pub fn command(words: &Words) -> Command {
    let text = |key: &str| words.get(key);
    let plain = || Arg::new("plain").long("plain").action(ArgAction::SetTrue).help(text("cli-plain"));
    let list_format = || list_format(words);
    let checklist_format = || format(words, &export::Format::NAMES);
    let localized = |command: Command, about: &str| help::localized(words, command.about(text(about)));
    let root = Command::new("madoguchi")
        .version(env!("CARGO_PKG_VERSION"))
        .disable_help_subcommand(true)
        .arg(global("lang", "LANG", text("cli-lang")))
        .arg(global("cases", "DIR", text("cli-cases")))
        .arg(global("data", "DIR", text("cli-data")))
        .arg(Arg::new("no-color").long("no-color").action(ArgAction::SetTrue).global(true).help(text("cli-no-color")))
        .subcommand(localized(
            Command::new("new")
                .arg(Arg::new("interview").value_name("INTERVIEW").required(true).help(text("cli-interview")))
                .arg(Arg::new("title").long("title").value_name("T").help(text("cli-title")))
                .arg(plain()),
            "cli-new",
        ))
        .subcommand(localized(
            Command::new("open").arg(Arg::new("case").value_name("CASE").required(true).help(text("cli-case"))).arg(plain()),
            "cli-open",
        ))
        .subcommand(localized(Command::new("list").arg(list_format()), "cli-list"))
        .subcommand(localized(Command::new("interviews").arg(list_format()), "cli-interviews"))
        .subcommand(localized(
            Command::new("facts")
                .arg(Arg::new("interview").value_name("INTERVIEW").required(true).help(text("cli-interview")))
                .arg(list_format()),
            "cli-facts",
        ))
        .subcommand(localized(
            Command::new("checklist")
                .arg(
                    Arg::new("case").value_name("CASE").required_unless_present("answers").conflicts_with("answers").help(text("cli-case")),
                )
                .arg(
                    Arg::new("answers")
                        .long("answers")
                        .value_name("FILE")
                        .value_parser(clap::value_parser!(PathBuf))
                        .help(text("cli-answers")),
                )
                .arg(Arg::new("interview").long("interview").value_name("I").help(text("cli-interview-of-answers")))
                .arg(checklist_format())
                .arg(Arg::new("law-date").long("law-date").value_name("D").help(text("cli-law-date")))
                .arg(Arg::new("plan-start").long("plan-start").value_name("D").help(text("cli-plan-start")))
                .arg(output(words, "cli-output")),
            "cli-checklist",
        ))
        .subcommand(localized(
            Command::new("check")
                .arg(paths("folders", "DIR").help(text("cli-check-folders")))
                .arg(Arg::new("figures").long("figures").action(ArgAction::SetTrue).help(text("cli-check-figures")))
                .arg(Arg::new("witness").long("witness").value_name("ITEM").help(text("cli-check-witness"))),
            "cli-check",
        ))
        .subcommand(localized(
            Command::new("test")
                .arg(paths("files", "FILE").required(true).help(text("cli-test-files")))
                .arg(Arg::new("coverage").long("coverage").action(ArgAction::SetTrue).help(text("cli-test-coverage")))
                .arg(Arg::new("mutations").long("mutations").action(ArgAction::SetTrue).help(text("cli-test-mutations"))),
            "cli-test",
        ))
        .subcommand(localized(
            Command::new("schema").arg(
                Arg::new("of")
                    .value_name("FORMAT")
                    .required(true)
                    .value_parser(clap::builder::PossibleValuesParser::new(schema::NAMES))
                    .help(text("cli-schema-of")),
            ),
            "cli-schema",
        ))
        .subcommand(localized(exploring::explain_command(words), "cli-explain"))
        .subcommand(localized(exploring::what_if_command(words), "cli-what-if"))
        .subcommand(localized(exploring::compare_command(words), "cli-compare"))
        .subcommand(localized(network::directory_command(words), "cli-directory"))
        .subcommand(localized(network::organisation_command(words), "cli-organisation"))
        .subcommand(localized(network::letter_command(words), "cli-letter"));
    localized(root, "cli-about")
}

fn format(words: &Words, names: &'static [&'static str]) -> Arg {
    Arg::new("format")
        .long("format")
        .value_name("FORMAT")
        .value_parser(clap::builder::PossibleValuesParser::new(names))
        .default_value(names[0])
        .help(words.get("cli-format"))
}

/// The option for the file to write to.
pub(super) fn output(words: &Words, help: &str) -> Arg {
    let file = Arg::new("output").short('o').long("output").value_name("FILE");
    file.value_parser(clap::value_parser!(PathBuf)).help(words.get(help))
}

/// The option for the format of what is only listed or told.
pub(super) fn list_format(words: &Words) -> Arg {
    format(words, &["text", "json"])
}

/// The format that was chosen by it.
pub(super) fn listing(matches: &ArgMatches) -> ListFormat {
    match matches.get_one::<String>("format").map(String::as_str) {
        Some("json") => ListFormat::Json,
        _ => ListFormat::Text,
    }
}

fn global(name: &'static str, value: &'static str, help: String) -> Arg {
    Arg::new(name).long(name).value_name(value).global(true).help(help)
}

fn paths(name: &'static str, value: &'static str) -> Arg {
    Arg::new(name).value_name(value).num_args(0..).value_parser(clap::value_parser!(PathBuf))
}

fn action(words: &Words, matches: &ArgMatches) -> Result<Action, String> {
    let string = |matches: &ArgMatches, name: &str| matches.get_one::<String>(name).cloned();
    Ok(match matches.subcommand() {
        None => Action::Home,
        Some(("new", new)) => Action::New {
            interview: string(new, "interview").unwrap_or_default(),
            title: string(new, "title"),
            plain: new.get_flag("plain"),
        },
        Some(("open", open)) => Action::Open { case: string(open, "case").unwrap_or_default(), plain: open.get_flag("plain") },
        Some(("list", list)) => Action::List { format: listing(list) },
        Some(("interviews", list)) => Action::Interviews { format: listing(list) },
        Some(("facts", facts)) => Action::Facts { interview: string(facts, "interview").unwrap_or_default(), format: listing(facts) },
        Some(("explain", explain)) => Action::Explain(exploring::explain(words, explain)?),
        Some(("what-if", what_if)) => Action::WhatIf(exploring::what_if(words, what_if)?),
        Some(("compare", compare)) => Action::Compare(exploring::compare(words, compare)?),
        Some(("directory", directory)) => Action::Directory(network::directory(directory)),
        Some(("organisation", organisation)) => Action::Organisation(network::organisation(organisation)),
        Some(("letter", letter)) => Action::Letter(network::letter(words, letter)?),
        Some(("check", check)) => Action::Check(CheckRequest {
            folders: all_paths(check, "folders"),
            figures: check.get_flag("figures"),
            witness: string(check, "witness"),
        }),
        Some(("test", test)) => Action::Test(TestRequest {
            files: all_paths(test, "files"),
            coverage: test.get_flag("coverage"),
            mutations: test.get_flag("mutations"),
        }),
        Some(("schema", schema)) => Action::Schema { format: string(schema, "of").unwrap_or_default() },
        Some((_, checklist)) => Action::Checklist(ChecklistRequest {
            choice: Choice {
                case: string(checklist, "case"),
                answers: checklist.get_one::<PathBuf>("answers").cloned(),
                interview: string(checklist, "interview"),
            },
            format: string(checklist, "format").and_then(|name| export::Format::named(&name)).unwrap_or(export::Format::Text),
            law_date: day(words, "--law-date", string(checklist, "law-date"))?,
            plan_start: day(words, "--plan-start", string(checklist, "plan-start"))?,
            output: checklist.get_one::<PathBuf>("output").cloned(),
        }),
    })
}

fn all_paths(matches: &ArgMatches, name: &str) -> Vec<PathBuf> {
    matches.get_many::<PathBuf>(name).into_iter().flatten().cloned().collect()
}

/// A day given to an option.
///
/// # Errors
/// That it is none.
pub(super) fn day(words: &Words, option: &str, text: Option<String>) -> Result<Option<Date>, String> {
    let Some(text) = text else { return Ok(None) };
    let parsed = text.parse::<Date>().ok().filter(|_| text.len() == "2026-01-31".len());
    parsed.map(Some).ok_or_else(|| words.with("error-option-day", &[("option", option), ("found", &text)]))
}
