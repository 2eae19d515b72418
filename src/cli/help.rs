//! Help and complaints about the command line in the user's words.

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, Command};

use crate::text::Words;

/// Gives a command help pages in the user's words.
pub fn localized(words: &Words, command: Command) -> Command {
    let (usage, options) = (words.get("cli-usage"), words.get("cli-options"));
    let (arguments, commands) = (words.get("cli-arguments"), words.get("cli-commands"));
    let has_commands = command.get_subcommands().next().is_some();
    let has_arguments = command.get_positionals().next().is_some();
    let mut template = format!("{{about}}\n\n{usage} {{usage}}\n");
    if has_arguments {
        template.push_str(&format!("\n{arguments}\n{{positionals}}\n"));
    }
    if has_commands {
        template.push_str(&format!("\n{commands}\n{{subcommands}}\n"));
    }
    template.push_str(&format!("\n{options}\n{{options}}\n"));
    let command = command
        .help_template(template)
        .disable_help_flag(true)
        .arg(Arg::new("help").short('h').long("help").action(ArgAction::Help).help(words.get("cli-help")));
    if has_commands {
        let version = Arg::new("version").short('V').long("version").action(ArgAction::Version).help(words.get("cli-version"));
        command.disable_version_flag(true).arg(version)
    } else {
        command
    }
}

/// What is wrong with a command line.
pub fn complaint(words: &Words, error: &clap::Error) -> String {
    let context = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(value) => value.to_string(),
        None => String::new(),
    };
    let argument = context(ContextKind::InvalidArg);
    let key = match error.kind() {
        ErrorKind::InvalidValue if context(ContextKind::InvalidValue).is_empty() => "error-value-missing",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "error-option-value",
        ErrorKind::UnknownArgument => "error-unknown-argument",
        ErrorKind::InvalidSubcommand => "error-unknown-command",
        ErrorKind::MissingRequiredArgument => "error-missing-argument",
        ErrorKind::ArgumentConflict => "error-conflicting-arguments",
        _ => "error-usage",
    };
    let argument = if argument.is_empty() { context(ContextKind::InvalidSubcommand) } else { argument };
    let mut values = vec![("argument", argument), ("value", context(ContextKind::InvalidValue))];
    values.push(("allowed", context(ContextKind::ValidValue)));
    values.push(("other", context(ContextKind::PriorArg)));
    let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let message = words.with(key, &values);
    format!("{message}\n{}", words.get("error-see-help"))
}
