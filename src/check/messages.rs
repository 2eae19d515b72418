//! The words: every language says everything that the data and the program ask for, alike, within its room, and nothing else.

mod asked;
mod asked_options;
mod asked_rules;
mod cells;
mod languages;
mod letters;
mod missing;
mod origin;
mod quotes;
mod said;
mod terms;

pub use asked::{Asked, Asks, LocalTerm};
pub use languages::{Language, Message, Text};
pub use letters::{asks as letter_asks, load_all as load_letters};
pub use origin::Origin;

use super::Finding;
use crate::data::DataFiles;
use crate::domain::money::Currency;
use crate::interview::script::Interview;

/// A language may say an amount of a currency in a form of its own; `format-money` is for all others.
pub const OWN_FORM: &str = "format-money-";

/// The faults of the words, in the order of the files.
///
/// Messages that nobody says are looked for only if `interviews` are all the interviews there are.
pub fn findings(data: &DataFiles, interviews: &[Interview]) -> Vec<Finding> {
    let languages = languages::load_all(data);
    let built_in = languages::load_all(&DataFiles::built_in());
    let asks = Asks::of(data, interviews);
    let complete = interviews.len() == data.interviews().len();
    let look = Look { data, interviews, languages: &languages, built_in: &built_in, asks: &asks, complete };
    let owners = quotes::Owners::of(data, interviews);
    let mut found: Vec<Finding> = languages.iter().flat_map(|language| language.faults.clone()).collect();
    for language in &languages {
        found.extend(missing::findings(&look, language));
        found.extend(missing::unused(&look, language));
        found.extend(quotes::findings(&look, language, &owners));
        found.extend(cells::findings(&look, language));
    }
    found.extend(missing::nowhere(&look));
    found.extend(missing::unlike_values(&look));
    found.extend(terms::findings(&look));
    found.extend(letters::findings(data, interviews, complete));
    found.sort_by(|left, right| order(left).cmp(&order(right)));
    found
}

fn order(finding: &Finding) -> (&str, usize, usize, &str) {
    (&finding.place.file, finding.place.line, finding.place.column, finding.key)
}

/// What all parts of the check look at.
struct Look<'a> {
    data: &'a DataFiles,
    interviews: &'a [Interview],
    languages: &'a [Language],
    built_in: &'a [Language],
    asks: &'a Asks,
    /// All interviews are looked at: what they do not ask for, none does.
    complete: bool,
}

impl Look<'_> {
    /// Whether something says a text of a language.
    fn is_used(&self, name: &str, language: &Language) -> bool {
        let quoted = || language.texts().any(|(_, text)| text.messages.contains(name));
        !self.complete || self.asks.get(name).is_some() || said::is_named(name) || self.is_own_form(name) || quoted()
    }

    /// Whether a message is the form that a language has for amounts of one currency.
    fn is_own_form(&self, name: &str) -> bool {
        name.strip_prefix(OWN_FORM).is_some_and(|code| Currency::new(code).is_some())
    }

    /// Whether the program fills figures of law into a text.
    fn is_legal(&self, name: &str) -> bool {
        self.asks.get(name).is_some_and(|asked| asked.legal) || said::is_remark(languages::split(name).0)
    }
}

/// A text in its language, and a part of it.
type Side<'a> = (&'a Language, &'a Text, &'a str);

/// Which of two unlike texts of a message is blamed, and the other: the one that is laid over, or else the second.
fn blamed<'a>(name: &str, first: Side<'a>, second: Side<'a>) -> (Side<'a>, Side<'a>) {
    let laid_over = |side: &Side<'_>| side.0.messages.get(languages::split(name).0).is_some_and(|message| message.overlay);
    if laid_over(&first) && !laid_over(&second) { (first, second) } else { (second, first) }
}
