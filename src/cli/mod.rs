//! The command line: what was typed, what it means on this machine, and which room to call.

mod arguments;
mod check;
mod checklist;
mod compare;
mod directory;
mod explain;
mod exploring;
mod help;
mod letter;
mod listing;
mod network;
mod schemas;
mod source;
mod test;
mod what_if;
mod work;

use std::io::{self, Write as _};

use crate::workplace::{Environment, Failure, Setup, exit};
use arguments::{Action, Parsed};

/// Width of text where there is no terminal to ask.
const WIDTH: usize = 80;

/// Runs the program and gives its exit code.
pub fn run(environment: &Environment) -> u8 {
    match run_inner(environment) {
        Ok(code) => code,
        Err(failure) => {
            // A reader that closed its end of the pipe wants no more, and no complaint either.
            if !failure.is_broken_pipe() {
                let _ = writeln!(io::stderr(), "{}", failure.message);
            }
            failure.code
        }
    }
}

fn run_inner(environment: &Environment) -> Result<u8, Failure> {
    let setup = Setup::new(environment)?;
    let parsed = match arguments::parse(&setup.words, &environment.arguments) {
        Ok(parsed) => parsed,
        Err(arguments::Refusal::Help(text)) => {
            setup.print(&text)?;
            return Ok(exit::DONE);
        }
        Err(arguments::Refusal::Usage(text)) => return Err(Failure { code: exit::USAGE, message: text, io: None }),
    };
    dispatch(&setup, parsed)
}

fn dispatch(setup: &Setup<'_>, parsed: Parsed) -> Result<u8, Failure> {
    match parsed.action {
        Action::Home => work::home(setup),
        Action::New { interview, title, plain } => work::new(setup, &interview, title, plain),
        Action::Open { case, plain } => work::open(setup, &case, plain),
        Action::List { format } => listing::cases(setup, format),
        Action::Interviews { format } => listing::interviews(setup, format),
        Action::Facts { interview, format } => listing::facts(setup, &interview, format),
        Action::Checklist(request) => checklist::run(setup, &request),
        Action::Directory(request) => directory::list(setup, &request),
        Action::Organisation(request) => directory::page(setup, &request),
        Action::Letter(request) => letter::run(setup, &request),
        Action::Check(request) => check::run(setup, &request),
        Action::Test(request) => test::run(setup, &request),
        Action::Schema { format } => schemas::print(setup, &format),
        Action::Explain(request) => explain::run(setup, &request),
        Action::WhatIf(request) => what_if::run(setup, &request),
        Action::Compare(request) => compare::run(setup, &request),
    }
}
