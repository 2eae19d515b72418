//! Every language says the same: the same messages, attributes and variables; everything the interview and the screens
//! need is there, and nothing that nobody needs.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast;
use fluent_syntax::parser::parse;
use madoguchi::data::DataFiles;
use madoguchi::domain::facts::{FactDef, Key, Kind};
use madoguchi::domain::figures::FigureKind;
use madoguchi::interview::script::{Interview, Question};
use madoguchi::text::layout::width;

/// Variables by `message` or `message.attribute`.
type Messages = BTreeMap<String, BTreeSet<String>>;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn variables(pattern: &ast::Pattern<String>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let ast::PatternElement::Placeable { expression } = element else { continue };
        let inline = match expression {
            ast::Expression::Inline(inline) => inline,
            ast::Expression::Select { selector, variants } => {
                variants.iter().for_each(|variant| variables(&variant.value, found));
                selector
            }
        };
        if let ast::InlineExpression::VariableReference { id } = inline {
            found.insert(id.name.clone());
        }
    }
}

fn messages(language: &str) -> Messages {
    let mut found = Messages::new();
    for entry in fs::read_dir(root().join("locales").join(language)).expect("the folder of a language") {
        let path = entry.unwrap().path();
        let resource = parse(fs::read_to_string(&path).unwrap()).unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
        for entry in resource.body {
            let ast::Entry::Message(message) = entry else { continue };
            let attributes =
                message.attributes.iter().map(|attribute| (format!("{}.{}", message.id.name, attribute.id.name), &attribute.value));
            let value = message.value.iter().map(|value| (message.id.name.clone(), value));
            for (key, pattern) in value.chain(attributes) {
                let mut names = BTreeSet::new();
                variables(pattern, &mut names);
                assert!(found.insert(key.clone(), names).is_none(), "{language}: {key} is there twice");
            }
        }
    }
    found
}

fn languages() -> Vec<String> {
    DataFiles::built_in().languages()
}

fn interview() -> Interview {
    Interview::load(&DataFiles::built_in(), "luxembourg").expect("the interview loads")
}

#[test]
fn every_language_has_the_messages_attributes_and_variables_of_the_others() {
    let english = messages("en");
    for language in languages() {
        let other = messages(&language);
        let mut faults = Vec::new();
        for (key, names) in &english {
            match other.get(key) {
                None => faults.push(format!("{key} is missing")),
                // A language may choose the form of words by a count that another does not name.
                Some(found) => {
                    let differ: Vec<&String> = names.symmetric_difference(found).filter(|name| *name != "count").collect();
                    // A date is written with the name of the month or with its number.
                    if !differ.is_empty() && !key.starts_with("format-") {
                        faults.push(format!("{key}: {differ:?}"));
                    }
                }
            }
        }
        let extra = other.keys().filter(|key| !english.contains_key(*key) && !key.starts_with("format-money-"));
        faults.extend(extra.map(|key| format!("{key} is in no other language")));
        assert!(faults.is_empty(), "{language}:\n{}", faults.join("\n"));
    }
}

/// The keys that ids and names of the interview ask for by convention.
fn by_convention(interview: &Interview) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    let mut need = |key: String| keys.insert(key.replace("..", "."));
    need(format!("interview-{}", interview.id));
    need(format!("interview-{}.summary", interview.id));
    interview.sections.iter().for_each(|section| {
        need(format!("section-{section}"));
    });
    let symbols = &interview.model.vocabulary.symbols;
    let mut fact = |def: &FactDef, question: Option<&Question>| {
        let name = def.name.replace('.', "-");
        need(format!("fact-{name}"));
        for part in ["label", "help", "why"] {
            need(format!("fact-{name}.{part}"));
        }
        if def.kind == Kind::List {
            need(format!("fact-{name}.member"));
        }
        for option in &def.options {
            let option = symbols.name(*option);
            need(if def.kind == Kind::Country { format!("country-{option}") } else { format!("option-{name}-{option}") });
            for column in question.iter().flat_map(|question| &question.table) {
                need(format!("table-{name}-column-{column}"));
                need(format!("table-{name}-{option}-{column}"));
            }
        }
    };
    let vocabulary = &interview.model.vocabulary;
    for (index, def) in vocabulary.facts.iter().enumerate() {
        fact(def, interview.question(Key::Fact(madoguchi::domain::facts::FactId(u16::try_from(index).unwrap()))));
    }
    vocabulary.groups.iter().flat_map(|group| &group.fields).for_each(|def| fact(def, None));
    for rule in &interview.model.rules {
        let id = rule.id.replace('.', "-");
        need(format!("item-{id}"));
        for part in ["summary", "when", "next"] {
            need(format!("item-{id}.{part}"));
        }
        rule.not_modelled.iter().for_each(|limit| {
            need(format!("limit-{limit}"));
        });
        rule.documents.iter().for_each(|document| {
            need(format!("document-{document}"));
        });
    }
    interview.model.authorities.keys().for_each(|id| {
        need(format!("authority-{}", id.replace('.', "-")));
    });
    interview.model.acts.iter().for_each(|act| {
        need(format!("act-{}", act.id.replace('.', "-")));
    });
    interview.notices.iter().for_each(|notice| {
        need(format!("notice-{}", notice.id));
    });
    keys
}

#[test]
fn everything_the_interview_needs_is_said_in_every_language() {
    let needed = by_convention(&interview());
    for language in languages() {
        let found = messages(&language);
        let missing: Vec<&String> = needed.iter().filter(|key| !found.contains_key(*key)).collect();
        assert!(missing.is_empty(), "{language}: {missing:?}");
    }
}

fn sources(folder: &Path, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            found.push(text.split("#[cfg(test)]").next().unwrap().to_owned());
        }
    }
}

/// String literals of the program that look like keys, and those that end where a name is put in.
fn literals() -> BTreeSet<String> {
    let mut texts = Vec::new();
    sources(&root().join("src"), &mut texts);
    let mut found = BTreeSet::new();
    for text in texts {
        for line in text.lines().filter(|line| !line.trim_start().starts_with("//")) {
            found.extend(line.split('"').skip(1).step_by(2).map(str::to_owned));
        }
    }
    found
}

#[test]
fn no_message_is_there_for_nobody() {
    let literals = literals();
    let beginnings: Vec<&str> =
        literals.iter().filter_map(|text| text.split_once('{').map(|(start, _)| start)).filter(|start| start.ends_with('-')).collect();
    let needed = by_convention(&interview());
    let optional = ["hint", "trap", "cost", "doubt"];
    let unused: Vec<String> = messages("en")
        .into_keys()
        .filter(|key| {
            let (message, attribute) = key.split_once('.').unwrap_or((key, ""));
            let known = needed.contains(key) || optional.contains(&attribute) && needed.contains(message);
            // Keys that the program puts together from a fixed beginning and a fixed set of names.
            let put_together = beginnings.iter().any(|start| *start != "item-" && *start != "fact-" && message.starts_with(start));
            !known && !literals.contains(message) && !put_together
        })
        .collect();
    assert!(unused.is_empty(), "{unused:?}");
}

#[test]
fn every_key_in_the_program_is_a_message() {
    let found = messages("en");
    let prefixes = [
        "answer-",
        "because-",
        "cli-",
        "column-",
        "do-",
        "due-",
        "entry-",
        "error-",
        "export-",
        "fee-",
        "group-",
        "head-",
        "help-",
        "home-",
        "item-",
        "key-",
        "label-",
        "lead-",
        "list-",
        "mark-",
        "notice-",
        "option-",
        "plain-",
        "question-",
        "remark-",
        "review-",
        "schedule-",
        "screen-",
        "settled",
        "status-",
        "total-",
        "working-",
    ];
    let is_key = |text: &&String| {
        prefixes.iter().any(|prefix| text.starts_with(prefix) && text.len() > prefix.len())
            && text.chars().all(|character| character.is_ascii_lowercase() || character == '-')
    };
    let literals = literals();
    let missing: Vec<&String> = literals.iter().filter(is_key).filter(|key| !found.contains_key(*key)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn quoted_figures_exist_and_can_be_quoted() {
    let interview = interview();
    let mut faults = Vec::new();
    for language in languages() {
        for (key, names) in messages(&language) {
            for name in names.iter().filter(|name| name.contains("lu-")) {
                let figure = interview.model.figures.find(&name.replace('-', "."));
                let kind = figure.map(|figure| interview.model.figures.get(figure).kind);
                let quotable = matches!(
                    kind,
                    Some(FigureKind::Number | FigureKind::Money(_) | FigureKind::Percent | FigureKind::Date | FigureKind::Range(_))
                );
                if !quotable {
                    faults.push(format!("{language}: {key} quotes {name}"));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{faults:?}");
}

#[test]
fn names_of_facts_fit_into_their_column() {
    for language in languages() {
        let words = madoguchi::text::Words::load(&DataFiles::built_in(), &language).unwrap();
        for def in &interview().model.vocabulary.facts {
            let args = fluent::FluentArgs::new();
            let label = words.find(&format!("fact-{}", def.name), Some("label"), &args).unwrap();
            assert!(width(&label) <= 28, "{language}: {label}");
        }
    }
}

/// Words that people read stand in the locale files: no literal of the rooms that show things holds two words.
#[test]
fn no_words_for_people_stand_in_the_program() {
    let mut texts = Vec::new();
    for room in ["tui", "plain", "export", "wording", "checklist", "session"] {
        sources(&root().join("src").join(room), &mut texts);
    }
    let mut found = Vec::new();
    for text in texts {
        for line in text.lines().filter(|line| !line.trim_start().starts_with("//")) {
            for literal in line.split('"').skip(1).step_by(2) {
                let words: Vec<&str> =
                    literal.split(' ').filter(|word| word.len() > 1 && word.chars().all(|c| c.is_alphabetic())).collect();
                if words.len() >= 2 {
                    found.push(literal.to_owned());
                }
            }
        }
    }
    assert!(found.is_empty(), "{found:?}");
}
