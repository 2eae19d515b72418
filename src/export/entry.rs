//! The page of an entry of the directory, as text and as the format `madoguchi.entry/1`, and lists of entries.

use jiff::civil::Date;
use serde_json::{Map, Value, json};

use super::plain_text::Page;
use crate::domain::directory::{Entry, FormerName, Moment, Party, Place, Rhythm, Source, Update};
use crate::letter;
use crate::wording::{Relation, Wording};

/// The format this version writes.
const FORMAT: &str = "madoguchi.entry/1";
/// The texts that an entry can have.
const TEXTS: [&str; 6] = ["summary", "ask", "when", "term", "cost", "news"];

/// Writes the page of an entry as text of a width; `today` tells whether its last check is too long ago.
pub fn text(entry: &Entry, wording: &Wording<'_>, today: Date, width: usize) -> String {
    let mut page = Page::new(wording, width);
    page.title(&wording.entry_title(entry));
    page.labelled("label-key", &entry.id.value);
    page.parts(wording.entry_sheet(entry, today));
    let links = wording.links(entry);
    for relation in Relation::ALL {
        let of_kind = links.iter().filter(|(found, _)| *found == relation);
        let lines = of_kind.map(|(_, linked)| {
            let values = [("id", linked.id.value.as_str()), ("name", linked.name(wording.words.language()))];
            wording.words.with("link-with-id", &values)
        });
        page.list(relation.heading(), lines.collect());
    }
    page.text
}

/// Writes everything about an entry as JSON.
pub fn json(entry: &Entry, wording: &Wording<'_>, today: Date) -> String {
    let mut whole = summary(entry, wording, today);
    let more = json!({
        "format": FORMAT,
        "language": wording.words.language(),
        "names": entry.names,
        "local": entry.local.value,
        "short": entry.short,
        "formerly": entry.formerly.iter().map(former).collect::<Value>(),
        "places": entry.all_places().map(place).collect::<Value>(),
        "sectors": entry.sectors.iter().map(|sector| &sector.value).collect::<Vec<_>>(),
        "serves": entry.serves.iter().map(|way| json!({"from": way.from, "to": way.to})).collect::<Value>(),
        "for": entry.for_kinds.iter().map(|kind| &kind.value).collect::<Vec<_>>(),
        "url": entry.url,
        "more_urls": entry.more_urls,
        "email": entry.email,
        "phone": entry.phone,
        "via": entry.via.as_ref().map(|via| &via.value),
        "letter": entry.can_be_written_to().then(|| letter::language_of(&wording.interview.model.directory, entry)),
        "sides": entry.sides.iter().map(|side| parties(side)).collect::<Value>(),
        "signed": moment(entry.signed.as_ref()),
        "renewed": entry.renewed.iter().map(Moment::as_str).collect::<Vec<_>>(),
        "until": moment(entry.until.as_ref()),
        "announced": moment(entry.announced.as_ref()),
        "binding": entry.binding,
        "organisers": parties(&entry.organisers),
        "rhythm": entry.rhythm.as_ref().map(rhythm),
        "last": moment(entry.last.as_ref()),
        "online": entry.online,
        "owners": parties(&entry.owners),
        "run_by": parties(&entry.run_by),
        "cost": entry.cost,
        "sources": entry.sources.iter().map(|source| self::source(source, wording)).collect::<Value>(),
        "updates": entry.updates.iter().map(update).collect::<Value>(),
        "checked": entry.checked,
        "review_by": entry.review_by,
        "confidence": entry.confidence.name(),
        "texts": texts(entry, wording),
        "links": wording.links(entry).into_iter().map(|link| self::link(link, wording)).collect::<Value>(),
    });
    if let (Some(whole), Value::Object(more)) = (whole.as_object_mut(), more) {
        whole.extend(more);
    }
    super::pretty(&whole)
}

/// Writes a list of entries as JSON, with what is needed to choose one.
pub fn list(entries: &[&Entry], wording: &Wording<'_>, today: Date) -> String {
    super::pretty(&entries.iter().map(|entry| summary(entry, wording, today)).collect())
}

fn summary(entry: &Entry, wording: &Wording<'_>, today: Date) -> Value {
    json!({
        "id": entry.id.value,
        "kind": entry.kind().name(),
        "name": entry.name(wording.words.language()),
        "local_name": entry.local_name(),
        "place": wording.places(entry),
        "status": entry.status.name(),
        "successor": entry.successor.as_ref().map(|successor| &successor.value),
        "stale": entry.is_stale(today),
    })
}

fn former(former: &FormerName) -> Value {
    json!({"names": former.names, "until": moment(former.until.as_ref())})
}

fn place(place: &Place) -> Value {
    json!({"country": place.country, "region": place.region, "town": place.town})
}

fn moment(moment: Option<&Moment>) -> Value {
    moment.map(Moment::as_str).into()
}

/// Those who take part: ids of entries, and the names of others.
fn parties(parties: &[Party]) -> Value {
    let party = |party: &Party| match party {
        Party::Entry(id) => id.value.clone().into(),
        Party::Named(names) => json!({"names": names}),
    };
    parties.iter().map(party).collect()
}

fn rhythm(rhythm: &Rhythm) -> Value {
    json!({"every_years": rhythm.every_years, "months": rhythm.months, "odd_years": rhythm.odd_years, "even_years": rhythm.even_years})
}

fn source(source: &Source, wording: &Wording<'_>) -> Value {
    let publication = wording.interview.model.directory.publication(&source.publication.value);
    json!({
        "publication": source.publication.value,
        "title": publication.map(|publication| &publication.title),
        "publisher": publication.map(|publication| &publication.publisher),
        "date": moment(publication.map(|publication| &publication.date)),
        "part": source.part,
    })
}

fn update(update: &Update) -> Value {
    json!({"year": moment(update.year.as_ref()), "url": update.url})
}

fn texts(entry: &Entry, wording: &Wording<'_>) -> Value {
    let text = |part: &str| Some((part.to_owned(), wording.item_text(&entry.id.value, part)?.into()));
    TEXTS.into_iter().filter_map(text).collect::<Map<String, Value>>().into()
}

fn link((relation, entry): (Relation, &Entry), wording: &Wording<'_>) -> Value {
    json!({"relation": relation.name(), "id": entry.id.value, "name": entry.name(wording.words.language())})
}
