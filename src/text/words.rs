//! The messages of one language, loaded from the Fluent files built in and those laid over them.
//!
//! The files of a language are the program's own words; its folders hold those of the law and of what is asked about it, which are
//! read when one of them is first needed: most starts show a list of cases and nothing of the law.

use std::cell::OnceCell;

use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use fluent_syntax::ast;

use crate::data::{DataFiles, LETTERS};
use crate::domain::facts::{FactDef, Kind};
use crate::domain::located::{DataError, Place, Problem, SourceFile};

/// The words of one language.
pub struct Words {
    language: String,
    bundle: FluentBundle<FluentResource>,
    /// The words in the folders, unless they were read with the others.
    law: OnceCell<FluentBundle<FluentResource>>,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Words({})", self.language)
    }
}

impl Words {
    /// Loads the words of the letters in a language: those may be written in more languages than the program speaks.
    ///
    /// # Errors
    /// The first message that cannot be read, with its place, or that there are no letters in the language.
    pub fn of_letters(data: &DataFiles, language: &str) -> Result<Self, DataError> {
        let path = format!("locales/{LETTERS}/{language}.ftl");
        data.last_at(&path)?;
        let identifier = language.parse().unwrap_or_default();
        let mut bundle = empty_bundle(identifier);
        for file in data.at(&path) {
            let resource = FluentResource::try_new(file.text.to_owned()).map_err(|(_, errors)| syntax_error(&file, &errors))?;
            bundle.add_resource_overriding(resource);
        }
        let law = OnceCell::new();
        let _ = law.set(FluentBundle::new(Vec::new()));
        Ok(Self { language: language.to_owned(), bundle, law })
    }

    /// Loads the words of a language.
    ///
    /// # Errors
    /// The first message that cannot be read, with its place, or that the language does not exist.
    pub fn load(data: &DataFiles, language: &str) -> Result<Self, DataError> {
        let folder = format!("locales/{language}/");
        let missing = || DataError { place: Place { file: folder.clone(), line: 0, column: 0 }, problem: Problem::MissingFile };
        let identifier = language.parse().map_err(|_| missing())?;
        let mut bundle = empty_bundle(identifier);
        let mut any = false;
        // What is laid over may change any word: then all are read at once, and every mistake is found now.
        let all_now = data.below(&folder).any(|file| file.overlay);
        for file in data.below(&folder) {
            any = true;
            if !all_now && file.name[folder.len()..].contains('/') {
                continue;
            }
            let resource = FluentResource::try_new(file.text.to_owned()).map_err(|(_, errors)| syntax_error(&file, &errors))?;
            if file.overlay {
                bundle.add_resource_overriding(resource);
            } else if let Err(errors) = bundle.add_resource(resource) {
                let problem = Problem::Duplicate { id: format!("{errors:?}") };
                return Err(DataError { place: Place { file: file.name.to_owned(), line: 0, column: 0 }, problem });
            }
        }
        let law = OnceCell::new();
        if all_now {
            let _ = law.set(FluentBundle::new(Vec::new()));
        }
        if any { Ok(Self { language: language.to_owned(), bundle, law }) } else { Err(missing()) }
    }

    /// The built-in words in the folders of the language. They are whole: the checks of the project do not let a mistake pass.
    fn law(&self) -> &FluentBundle<FluentResource> {
        self.law.get_or_init(|| {
            let mut bundle = empty_bundle(self.language.parse().unwrap_or_default());
            for text in DataFiles::built_in_folders(&format!("locales/{}/", self.language)) {
                if let Ok(resource) = FluentResource::try_new(text.to_owned()) {
                    let _ = bundle.add_resource(resource);
                }
            }
            bundle
        })
    }

    /// What a language calls itself; its tag, if its files do not say.
    pub fn name_of(data: &DataFiles, language: &str) -> String {
        let path = format!("locales/{language}/format.ftl");
        let name = data.last_at(&path).ok().and_then(|file| {
            let resource = FluentResource::try_new(file.text.to_owned()).ok()?;
            let mut bundle = FluentBundle::new(Vec::new());
            bundle.add_resource(resource).ok()?;
            let message = bundle.get_message("language-name")?;
            Some(bundle.format_pattern(message.value()?, None, &mut Vec::new()).into_owned())
        });
        name.unwrap_or_else(|| language.to_owned())
    }

    /// The language, as a tag such as `ja`.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// A message; the key itself where there is none, which the checks do not let pass.
    pub fn get(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// An attribute of a message; the key itself where there is none, which the checks do not let pass.
    pub fn attribute(&self, key: &str, attribute: &str) -> String {
        self.find(key, Some(attribute), &FluentArgs::new()).unwrap_or_else(|| key.to_owned())
    }

    /// A message with values in it.
    pub fn with(&self, key: &str, values: &[(&str, &str)]) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in values {
            args.set(*name, FluentValue::from(*value));
        }
        self.find(key, None, &args).unwrap_or_else(|| key.to_owned())
    }

    /// A message with a number in it, which may choose the form of words, and further values.
    pub fn counted(&self, key: &str, count: usize, values: &[(&str, &str)]) -> String {
        let mut args = FluentArgs::new();
        args.set("count", FluentValue::from(count));
        for (name, value) in values {
            args.set(*name, FluentValue::from(*value));
        }
        self.find(key, None, &args).unwrap_or_else(|| key.to_owned())
    }

    /// A message or one of its attributes; `None` where there is none.
    pub fn find(&self, key: &str, attribute: Option<&str>, args: &FluentArgs<'_>) -> Option<String> {
        let pattern = self.pattern(key, attribute)?;
        let bundle = if self.bundle.has_message(key) { &self.bundle } else { self.law() };
        let mut errors = Vec::new();
        Some(bundle.format_pattern(pattern, Some(args), &mut errors).into_owned())
    }

    /// Whether a message or attribute exists.
    pub fn has(&self, key: &str, attribute: Option<&str>) -> bool {
        self.pattern(key, attribute).is_some()
    }

    /// The names of the variables in a message or attribute.
    pub fn variables(&self, key: &str, attribute: Option<&str>) -> Vec<String> {
        let mut found = Vec::new();
        if let Some(pattern) = self.pattern(key, attribute) {
            collect_variables(pattern, &mut found);
        }
        found
    }

    fn pattern(&self, key: &str, attribute: Option<&str>) -> Option<&ast::Pattern<&str>> {
        let message = self.bundle.get_message(key).or_else(|| self.law().get_message(key))?;
        match attribute {
            Some(name) => Some(message.get_attribute(name)?.value()),
            None => message.value(),
        }
    }
}

fn empty_bundle(language: unic_langid::LanguageIdentifier) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec![language]);
    // Terminals show the isolation marks of bidirectional text as stray cells.
    bundle.set_use_isolating(false);
    bundle
}

fn collect_variables(pattern: &ast::Pattern<&str>, found: &mut Vec<String>) {
    visit(pattern, &mut |inline, _| {
        if let ast::InlineExpression::VariableReference { id } = inline {
            found.push(id.name.to_owned());
        }
    });
}

/// Calls `look` for everything that a pattern refers to, and tells whether it can be read in the text or only chooses the form of words.
pub fn visit(pattern: &ast::Pattern<&str>, look: &mut dyn FnMut(&ast::InlineExpression<&str>, bool)) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            visit_expression(expression, look);
        }
    }
}

fn visit_expression(expression: &ast::Expression<&str>, look: &mut dyn FnMut(&ast::InlineExpression<&str>, bool)) {
    match expression {
        ast::Expression::Inline(inline) => visit_inline(inline, true, look),
        ast::Expression::Select { selector, variants } => {
            visit_inline(selector, false, look);
            variants.iter().for_each(|variant| visit(&variant.value, look));
        }
    }
}

fn visit_inline(inline: &ast::InlineExpression<&str>, shown: bool, look: &mut dyn FnMut(&ast::InlineExpression<&str>, bool)) {
    look(inline, shown);
    match inline {
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            let named = arguments.named.iter().map(|named| &named.value);
            arguments.positional.iter().chain(named).for_each(|part| visit_inline(part, shown, look));
        }
        ast::InlineExpression::Placeable { expression } => visit_expression(expression, look),
        _ => {}
    }
}

fn syntax_error(file: &SourceFile<'_>, errors: &[fluent_syntax::parser::ParserError]) -> DataError {
    let (offset, detail) = errors.first().map_or((0, String::new()), |error| (error.pos.start, error.kind.to_string()));
    DataError { place: file.place_at(offset), problem: Problem::Syntax { detail } }
}

/// The key of an item's or figure's words: dots become hyphens.
pub fn key_of(prefix: &str, id: &str) -> String {
    format!("{prefix}-{}", id.replace('.', "-"))
}

/// The key of an option's words. A country is called the same wherever it is chosen; what stands beside the countries is the fact's own.
pub fn option_key(def: &FactDef, option: &str) -> String {
    if def.kind == Kind::Country && is_country(option) {
        return format!("country-{option}");
    }
    format!("{}-{option}", key_of("option", &def.name))
}

/// Whether an option of a country fact is a country: two capital letters, as ISO 3166-1 writes them.
pub fn is_country(option: &str) -> bool {
    option.len() == 2 && option.bytes().all(|letter| letter.is_ascii_uppercase())
}
