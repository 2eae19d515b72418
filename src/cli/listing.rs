//! `list`, `interviews` and `facts`: what there is, for people and for programs.

use serde_json::{Value, json};

use super::arguments::ListFormat;
use crate::case::store::Listed;
use crate::domain::facts::{FactDef, Facts, Key, Kind};
use crate::interview::answer::printable;
use crate::interview::script::{Interview, Question};
use crate::text::layout::{pad, width};
use crate::wording::Wording;
use crate::workplace::{Failure, Setup, exit};

/// Lists the cases.
pub fn cases(setup: &Setup<'_>, format: ListFormat) -> Result<u8, Failure> {
    let cases = setup.store.list().map_err(|error| Failure::store(&setup.words, &error))?;
    let rows = cases.iter().map(|listed| match listed {
        Listed::Case(case, holder) => json!({
            "id": case.id, "title": case.display_title(), "interview": case.interview, "updated": case.updated,
            "answered": case.answered(), "owner": case.owner, "locked_by": holder.as_ref().map(|holder| holder.by.clone()),
        }),
        Listed::Damaged(id) => json!({"id": id, "damaged": true}),
        Listed::Newer(id, format) => json!({"id": id, "title": setup.words.with("list-newer", &[("format", format)]), "format": format}),
    });
    let rows: Vec<Value> = rows.collect();
    match format {
        ListFormat::Json => print_json(setup, &Value::from(rows))?,
        ListFormat::Text if rows.is_empty() => {
            let folder = setup.store.folder().display().to_string();
            setup.print(&format!("{}\n", setup.words.with("list-empty", &[("folder", &folder)])))?;
        }
        ListFormat::Text => print_table(setup, &["id", "updated", "answered", "owner", "locked_by", "title"], &rows)?,
    }
    Ok(exit::DONE)
}

/// Lists the interviews.
pub fn interviews(setup: &Setup<'_>, format: ListFormat) -> Result<u8, Failure> {
    let mut rows = Vec::new();
    for id in setup.data.interviews() {
        let interview = setup.interview(&id)?;
        let key = format!("interview-{id}");
        let summary = setup.words.find(&key, Some("summary"), &fluent::FluentArgs::new());
        rows.push(json!({"id": id, "version": interview.version, "title": setup.words.get(&key), "summary": summary}));
    }
    match format {
        ListFormat::Json => print_json(setup, &Value::from(rows))?,
        ListFormat::Text => print_table(setup, &["id", "title"], &rows)?,
    }
    Ok(exit::DONE)
}

/// Lists the facts of an interview, in the order they are asked.
pub fn facts(setup: &Setup<'_>, id: &str, format: ListFormat) -> Result<u8, Failure> {
    let interview = setup.interview(id)?;
    let none = Facts::empty(&interview.model.vocabulary);
    let wording = Wording::new(&setup.words, &interview, &none, setup.environment.today);
    let mut rows = Vec::new();
    for question in &interview.questions {
        rows.push(fact(&interview, &wording, question));
        let fields = question.group.iter().flat_map(|(_, fields)| fields);
        rows.extend(fields.map(|field| fact(&interview, &wording, field)));
    }
    match format {
        ListFormat::Json => print_json(setup, &json!({"interview": id, "version": interview.version, "facts": rows}))?,
        ListFormat::Text => print_table(setup, &["name", "kind", "question"], &rows)?,
    }
    Ok(exit::DONE)
}

fn fact(interview: &Interview, wording: &Wording<'_>, question: &Question) -> Value {
    let def = interview.model.vocabulary.def(question.key);
    let symbols = &interview.model.vocabulary.symbols;
    let options = def.options.iter().map(|option| {
        let name = symbols.name(*option);
        json!({"option": name, "text": wording.option(def, name), "hint": wording.option_hint(def, name)})
    });
    let currency = match def.kind {
        Kind::Money(currency) => Some(currency.code().to_owned()),
        _ => None,
    };
    json!({
        "name": def.name,
        "kind": if def.kind == Kind::Country { "choice" } else { def.kind.name() },
        "section": interview.sections[question.section],
        "options": options.collect::<Value>(),
        "currency": currency,
        "bounds": bounds(def),
        "group_of_fields": matches!(question.key, Key::Fact(_)) && question.group.is_some(),
        "question": wording.question(def),
        "label": wording.label(def),
        "help": wording.help(def),
        "why": wording.why(def),
    })
}

fn bounds(def: &FactDef) -> Value {
    let number = |bound: Option<rust_decimal::Decimal>| bound.map(|bound| bound.normalize().to_string());
    let (least, most) = match def.kind {
        Kind::Date => (def.bounds.first_day.map(|day| day.to_string()), def.bounds.last_day.map(|day| day.to_string())),
        _ => (number(def.bounds.minimum), number(def.bounds.maximum)),
    };
    json!({"minimum": least, "above": number(def.bounds.above), "maximum": most})
}

fn print_json(setup: &Setup<'_>, value: &Value) -> Result<(), Failure> {
    setup.print(&format!("{}\n", serde_json::to_string_pretty(value).unwrap_or_default()))
}

fn print_table(setup: &Setup<'_>, columns: &[&str], rows: &[Value]) -> Result<(), Failure> {
    let cell = |row: &Value, column: &&str| match row.get(*column) {
        _ if row.get("damaged").is_some() && *column == "title" => setup.words.get("list-damaged"),
        Some(Value::String(text)) => printable(text),
        Some(Value::Null) | None => String::new(),
        Some(value) => value.to_string(),
    };
    let table: Vec<Vec<String>> = rows.iter().map(|row| columns.iter().map(|column| cell(row, column)).collect()).collect();
    let headings: Vec<String> = columns.iter().map(|column| setup.words.get(&format!("column-{}", column.replace('_', "-")))).collect();
    let mut text = String::new();
    for row in std::iter::once(&headings).chain(&table) {
        for (index, cell) in row.iter().enumerate() {
            let widest = table.iter().chain([&headings]).map(|row| width(&row[index])).max().unwrap_or(0);
            let last = index + 1 == row.len();
            text.push_str(&if last { cell.clone() } else { format!("{}  ", pad(cell, widest)) });
        }
        text.truncate(text.trim_end().len());
        text.push('\n');
    }
    setup.print(&text)
}
