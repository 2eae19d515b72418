//! The program `madoguchi`: reads the machine once and hands over to the library.
//!
//! `domain` is the law, `interview` asks, `case` keeps, `checklist` orders, `wording` and `text` speak, `tui`, `plain` and
//! `export` show, `session` joins them for one person's work, `cli` is the command line.

use std::io::IsTerminal as _;
use std::process::ExitCode;

use jiff::Timestamp;
use jiff::civil::Date;
use madoguchi::cli;
use madoguchi::workplace::Environment;

fn main() -> ExitCode {
    let variable = |name: &str| std::env::var(name).ok();
    let environment = Environment {
        arguments: std::env::args_os().skip(1).collect(),
        variable,
        stdin_is_terminal: std::io::stdin().is_terminal(),
        stdout_is_terminal: std::io::stdout().is_terminal(),
        now: Timestamp::now,
        today: today(),
        user: user(),
        data_directory: directories::ProjectDirs::from("", "", "madoguchi").map(|dirs| dirs.data_dir().to_owned()),
    };
    ExitCode::from(cli::run(&environment))
}

/// `MADOGUCHI_TODAY`, for anyone who wants results that repeat; else the day in UTC.
fn today() -> Date {
    let fixed = std::env::var("MADOGUCHI_TODAY").ok().and_then(|day| day.parse().ok());
    fixed.unwrap_or_else(|| Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date())
}

/// `name@host`, as far as the machine says.
fn user() -> String {
    let name = std::env::var("USER").or_else(|_| std::env::var("LOGNAME")).unwrap_or_default();
    let host = rustix::system::uname().nodename().to_string_lossy().into_owned();
    format!("{}@{host}", if name.is_empty() { "user" } else { &name })
}
