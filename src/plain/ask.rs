//! One prompt as lines: how it is shown, and what a typed line means.

use std::io::{self, Write};

use unicode_normalization::UnicodeNormalization as _;

use crate::domain::symbols::Symbol;
use crate::interview::prompt::{Control, Offer, Prompt, Reply};
use crate::session::Session;
use crate::text::words::is_country;
use crate::wording::Wording;

/// What a line means.
pub enum Heard {
    /// A reply.
    Reply(Reply),
    /// A member is to be added; its name comes next.
    NeedName,
    /// The answer that is there stays.
    Keep,
    /// Explain.
    Help,
    /// Go back.
    Back,
    /// Show the checklist.
    List,
    /// Leave.
    Quit,
}

/// Shows a question with everything that can be chosen.
pub fn show_question(prompt: &Prompt<'_>, wording: &Wording<'_>, session: &Session, output: &mut dyn Write) -> io::Result<()> {
    let words = wording.words;
    writeln!(output)?;
    if let crate::domain::facts::Path::Field(..) = prompt.path {
        let name = session.facts.path_name(&session.interview.model.vocabulary, prompt.path);
        let member = name.split_once("].").map_or(String::new(), |(member, _)| wording.member(&format!("{member}]")));
        writeln!(output, "{}", words.with("plain-about-member", &[("member", &member)]))?;
    }
    writeln!(output, "{}", wording.question(prompt.def))?;
    match &prompt.control {
        Control::YesNo => writeln!(output, "1  {}\n2  {}", words.get("answer-yes"), words.get("answer-no"))?,
        Control::Choice { offers, .. } => show_offers(offers, prompt, wording, output)?,
        Control::Several { offers } => {
            show_offers(offers, prompt, wording, output)?;
            writeln!(output, "0  {}", words.get("answer-none"))?;
            writeln!(output, "{}", words.get("plain-several"))?;
        }
        Control::Country { offers } => show_country(offers, prompt, wording, output)?,
        Control::Typed => writeln!(output, "{}", words.get(&format!("plain-typed-{}", prompt.def.kind.name())))?,
        Control::Group { members, .. } => show_group(*members, prompt, wording, session, output)?,
    }
    let known = match prompt.control {
        Control::Group { .. } => None,
        _ => wording.answer(&session.facts, prompt.path),
    };
    if let Some(answer) = known {
        writeln!(output, "{}", words.with("plain-current", &[("answer", &answer)]))?;
    }
    write!(output, "> ")?;
    output.flush()
}

fn show_offers(offers: &[Offer], prompt: &Prompt<'_>, wording: &Wording<'_>, output: &mut dyn Write) -> io::Result<()> {
    for (index, offer) in offers.iter().enumerate() {
        let mut line = format!("{}  {}", index + 1, wording.option(prompt.def, &offer.name));
        if let Some(reason) = offer.barred {
            line.push_str(&format!("  {}", wording.words.with("option-barred", &[("reason", &wording.barred(reason))])));
        }
        if offer.already {
            line.push_str(&format!("  {}", wording.words.get("plain-already")));
        }
        writeln!(output, "{line}")?;
    }
    Ok(())
}

/// Countries are too many to be listed; what else can be answered is not.
fn show_country(offers: &[Offer], prompt: &Prompt<'_>, wording: &Wording<'_>, output: &mut dyn Write) -> io::Result<()> {
    writeln!(output, "{}", wording.words.get("plain-country"))?;
    let others = offers.iter().filter(|offer| !is_country(&offer.name));
    let names: Vec<String> = others.map(|offer| wording.option(prompt.def, &offer.name)).collect();
    if names.is_empty() {
        return Ok(());
    }
    writeln!(output, "{}", wording.words.with("plain-country-or", &[("names", &wording.words.list(&names))]))
}

fn show_group(members: usize, prompt: &Prompt<'_>, wording: &Wording<'_>, session: &Session, output: &mut dyn Write) -> io::Result<()> {
    let words = wording.words;
    for member in 0..members {
        let id = member_id(prompt, session, member);
        writeln!(output, "   {}", wording.member(&format!("{}[{id}]", prompt.def.name)))?;
    }
    let word = wording.legal().get(&format!("fact-{}", prompt.def.name), Some("member"));
    let member = [("member", word.as_str())];
    writeln!(output, "1  {}", words.with("group-add", &member))?;
    if members == 0 {
        writeln!(output, "2  {}", words.with("group-nobody", &member))
    } else {
        writeln!(
            output,
            "2  {}\n3  {}\n4  {}",
            words.with("group-no-more", &member),
            words.with("group-copy", &member),
            words.with("group-remove", &member)
        )
    }
}

fn member_id(prompt: &Prompt<'_>, session: &Session, member: usize) -> String {
    match prompt.control {
        Control::Group { group, .. } => session.facts.list(group).members[member].id.to_string(),
        _ => String::new(),
    }
}

/// Explains a question.
pub fn show_help(prompt: &Prompt<'_>, wording: &Wording<'_>, output: &mut dyn Write) -> io::Result<()> {
    writeln!(output, "{}", wording.help(prompt.def))?;
    writeln!(output, "{}", wording.words.with("plain-why", &[("why", &wording.why(prompt.def))]))?;
    for offer in prompt.offers() {
        if let Some(hint) = wording.option_hint(prompt.def, &offer.name) {
            writeln!(output, "{}: {hint}", wording.option(prompt.def, &offer.name))?;
        }
    }
    writeln!(output, "{}", wording.words.get("plain-commands"))
}

/// A line with full-width forms made half-width, without space around it.
pub fn folded(line: &str) -> String {
    line.nfkc().collect::<String>().trim().to_owned()
}

/// Understands a line; what cannot be understood gives a complaint in words.
pub fn hear(prompt: &Prompt<'_>, wording: &Wording<'_>, session: &Session, line: &str) -> Result<Heard, String> {
    let text = folded(line);
    match text.as_str() {
        "?" => return Ok(Heard::Help),
        "<" => return Ok(Heard::Back),
        ":list" => return Ok(Heard::List),
        ":quit" => return Ok(Heard::Quit),
        _ => {}
    }
    if let Some(note) = text.strip_prefix('!') {
        return Ok(Heard::Reply(Reply::NotKnown(note.trim().to_owned())));
    }
    let group = matches!(prompt.control, Control::Group { .. });
    if text.is_empty() {
        let known = !group && session.is_answered(prompt.path);
        return if known { Ok(Heard::Keep) } else { Err(wording.words.get("plain-empty")) };
    }
    let number = text.parse::<usize>().ok();
    match &prompt.control {
        Control::YesNo => match number {
            Some(1) => Ok(Heard::Reply(Reply::YesNo(true))),
            Some(2) => Ok(Heard::Reply(Reply::YesNo(false))),
            _ => Err(wording.words.counted("plain-choose", 2, &[])),
        },
        Control::Choice { offers, .. } => {
            let option = pick(offers, &text).ok_or_else(|| wording.words.counted("plain-choose", offers.len(), &[]))?;
            Ok(Heard::Reply(Reply::Option(option)))
        }
        Control::Several { offers } => {
            several(offers, &text).ok_or_else(|| wording.words.counted("plain-choose-several", offers.len(), &[]))
        }
        Control::Country { offers } => country(offers, prompt, wording, &text),
        Control::Typed => Ok(Heard::Reply(Reply::Typed(line.to_owned()))),
        Control::Group { members, .. } => {
            group_reply(*members, number).ok_or_else(|| wording.words.counted("plain-choose", if *members == 0 { 2 } else { 4 }, &[]))
        }
    }
}

/// An offer by its number or its name.
fn pick(offers: &[Offer], text: &str) -> Option<Symbol> {
    let by_number = text.parse::<usize>().ok().and_then(|number| offers.get(number.checked_sub(1)?));
    by_number.or_else(|| offers.iter().find(|offer| offer.name == text)).map(|offer| offer.option)
}

fn several(offers: &[Offer], text: &str) -> Option<Heard> {
    if text == "0" {
        return Some(Heard::Reply(Reply::Options(Vec::new())));
    }
    let parts = text.split([',', ' ', '、']).filter(|part| !part.is_empty());
    let options = parts.map(|part| pick(offers, part)).collect::<Option<Vec<_>>>().filter(|options| !options.is_empty())?;
    Some(Heard::Reply(Reply::Options(options)))
}

/// A country by its code, its name, or the beginning of its name where only one begins so.
fn country(offers: &[Offer], prompt: &Prompt<'_>, wording: &Wording<'_>, text: &str) -> Result<Heard, String> {
    let code = text.to_ascii_uppercase();
    if let Some(offer) = offers.iter().find(|offer| offer.name == code || offer.name == text) {
        return Ok(Heard::Reply(Reply::Option(offer.option)));
    }
    let wanted = text.to_lowercase();
    let name = |offer: &Offer| folded(&wording.option(prompt.def, &offer.name)).to_lowercase();
    let named: Vec<(&Offer, String)> = offers.iter().map(|offer| (offer, name(offer))).collect();
    let exact = named.iter().find(|(_, name)| *name == wanted);
    let begins: Vec<&Offer> = named.iter().filter(|(_, name)| name.starts_with(&wanted)).map(|(offer, _)| *offer).collect();
    match (exact, begins.as_slice()) {
        (Some((offer, _)), _) => Ok(Heard::Reply(Reply::Option(offer.option))),
        (None, [only]) => Ok(Heard::Reply(Reply::Option(only.option))),
        (None, []) => Err(wording.words.with("plain-no-country", &[("text", text)])),
        (None, several) => {
            let names: Vec<String> =
                several.iter().map(|offer| format!("{} {}", offer.name, wording.option(prompt.def, &offer.name))).collect();
            Err(wording.words.with("plain-several-countries", &[("names", &wording.words.list(&names))]))
        }
    }
}

fn group_reply(members: usize, number: Option<usize>) -> Option<Heard> {
    match (members, number?) {
        (_, 1) => Some(Heard::NeedName),
        (_, 2) => Some(Heard::Reply(Reply::NoMore)),
        (1.., 3) => Some(Heard::Reply(Reply::CopyMember(members - 1))),
        (1.., 4) => Some(Heard::Reply(Reply::RemoveMember(members - 1))),
        _ => None,
    }
}
