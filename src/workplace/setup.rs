//! What the machine says, read once in `main`, and what follows from it together with the global options.

use std::ffi::OsString;
use std::io::{self, Write as _};
use std::path::PathBuf;
use std::rc::Rc;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;

use super::failure::Failure;
use crate::case::store::Store;
use crate::data::DataFiles;
use crate::interview::script::Interview;
use crate::text::Words;
use crate::text::language::{DEFAULT_LANGUAGE, LanguageWishes, choose};

/// The machine and its user.
#[derive(Clone, Debug)]
pub struct Environment {
    /// What was typed, without the program's name.
    pub arguments: Vec<OsString>,
    /// Reads an environment variable.
    pub variable: fn(&str) -> Option<String>,
    /// Whether standard input is a terminal.
    pub stdin_is_terminal: bool,
    /// Whether standard output is a terminal.
    pub stdout_is_terminal: bool,
    /// Reads the clock.
    pub now: fn() -> Timestamp,
    /// The day that counts as today.
    pub today: Date,
    /// Who works, as `name@host`.
    pub user: String,
    /// Where the platform keeps the data of programs.
    pub data_directory: Option<PathBuf>,
}

/// Everything a command needs.
#[derive(Debug)]
pub struct Setup<'a> {
    /// The machine.
    pub environment: &'a Environment,
    /// Data files.
    pub data: DataFiles,
    /// Words in the language chosen.
    pub words: Rc<Words>,
    /// The cases.
    pub store: Store,
    /// Whether colours may be used.
    pub color: bool,
}

/// Global options, found before the command line is parsed: even help and complaints need a language.
#[derive(Debug, Default)]
struct Globals {
    language: Option<String>,
    data: Option<PathBuf>,
    cases: Option<PathBuf>,
    no_color: bool,
}

impl<'a> Setup<'a> {
    /// Reads the global options and loads the words.
    pub fn new(environment: &'a Environment) -> Result<Self, Failure> {
        let globals = Globals::of(&environment.arguments);
        let variable = environment.variable;
        let mut data = DataFiles::built_in();
        if let Some(folder) = &globals.data {
            let error_words = || load_words(&DataFiles::built_in(), environment, &globals);
            data = data.overlaid_with(folder).map_err(|error| match error_words() {
                Ok(words) => {
                    let failure = Failure::io(&words, &error.path.display().to_string(), &error.source);
                    Failure { code: super::exit::USAGE, ..failure }
                }
                Err(failure) => failure,
            })?;
        }
        let words = Rc::new(load_words(&data, environment, &globals)?);
        let cases = globals.cases.or_else(|| variable("MADOGUCHI_CASES").filter(|path| !path.is_empty()).map(PathBuf::from));
        let folder = cases.or_else(|| Some(environment.data_directory.as_ref()?.join("cases")));
        let store = Store::new(folder.unwrap_or_else(|| PathBuf::from("madoguchi-cases")));
        let color = !globals.no_color && variable("NO_COLOR").is_none_or(|value| value.is_empty());
        Ok(Self { environment, data, words, store, color })
    }

    /// Loads an interview.
    pub fn interview(&self, id: &str) -> Result<Arc<Interview>, Failure> {
        let known = self.data.interviews();
        if !known.iter().any(|name| name == id) {
            let values = [("interview", id), ("allowed", &self.words.list(&known))];
            return Err(Failure::usage(self.words.with("error-unknown-interview", &values)));
        }
        Interview::load(&self.data, id).map(Arc::new).map_err(|error| Failure::data(&self.words, &error))
    }

    /// Prints to standard output.
    pub fn print(&self, text: &str) -> Result<(), Failure> {
        let mut out = io::stdout().lock();
        out.write_all(text.as_bytes())
            .and_then(|()| out.flush())
            .map_err(|error| Failure::io(&self.words, &self.words.get("standard-output"), &error))
    }
}

fn load_words(data: &DataFiles, environment: &Environment, globals: &Globals) -> Result<Words, Failure> {
    let variable = environment.variable;
    let wishes = LanguageWishes {
        option: globals.language.clone(),
        setting: environment.data_directory.as_ref().and_then(|folder| saved_language(folder)),
        environment: ["LC_ALL", "LC_MESSAGES", "LANG"].iter().filter_map(|name| variable(name)).collect(),
    };
    let available = data.languages();
    let fault = |error: crate::domain::located::DataError| Failure::usage(error.to_string());
    let language = match choose(&wishes, &available) {
        Ok(language) => language,
        Err(unknown) => {
            let without = LanguageWishes { option: None, ..wishes };
            let speaks = choose(&without, &available).unwrap_or_else(|_| DEFAULT_LANGUAGE.to_owned());
            let words = Words::load(data, &speaks).map_err(fault)?;
            let values = [("language", unknown.as_str()), ("allowed", &words.list(&available))];
            return Err(Failure::usage(words.with("error-unknown-language", &values)));
        }
    };
    Words::load(data, &language).map_err(|error| {
        // The words that would explain the fault are those at fault: explain in the other language.
        match Words::load(&DataFiles::built_in(), &language) {
            Ok(words) => Failure::data(&words, &error),
            Err(_) => fault(error),
        }
    })
}

/// The file that keeps the language chosen at the home screen.
const LANGUAGE_FILE: &str = "language";

/// The language chosen at the home screen, if one was.
pub fn saved_language(folder: &std::path::Path) -> Option<String> {
    let text = std::fs::read_to_string(folder.join(LANGUAGE_FILE)).ok()?;
    Some(text.trim().to_owned()).filter(|language| !language.is_empty())
}

/// Keeps the language chosen at the home screen.
///
/// # Errors
/// The folder cannot be written to.
pub fn save_language(folder: &std::path::Path, language: &str) -> io::Result<()> {
    std::fs::create_dir_all(folder)?;
    std::fs::write(folder.join(LANGUAGE_FILE), format!("{language}\n"))
}

impl Globals {
    fn of(arguments: &[OsString]) -> Self {
        let mut globals = Self::default();
        let mut rest = arguments.iter();
        while let Some(argument) = rest.next() {
            let text = argument.to_string_lossy();
            let (name, inline) = match text.split_once('=') {
                Some((name, value)) => (name, Some(OsString::from(value))),
                None => (text.as_ref(), None),
            };
            match name {
                "--" => break,
                "--no-color" => globals.no_color = true,
                "--lang" => globals.language = inline.or_else(|| rest.next().cloned()).map(|value| value.to_string_lossy().into_owned()),
                "--data" => globals.data = inline.or_else(|| rest.next().cloned()).map(PathBuf::from),
                "--cases" => globals.cases = inline.or_else(|| rest.next().cloned()).map(PathBuf::from),
                _ => {}
            }
        }
        globals
    }
}
