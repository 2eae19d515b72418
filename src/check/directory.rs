//! The directory of the network and the rules that propose its entries fit together: each entry is proposed or remembered, what is
//! over is only remembered, and every place, field and language that an entry names exists.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Deserialize;

use super::figures::Age;
use super::finding::Finding;
use super::loaded::Loaded;
use crate::data::DataFiles;
use crate::domain::directory::{self, Entry};
use crate::domain::facts::Key;
use crate::domain::figures::FigureData;
use crate::domain::language::Type;
use crate::domain::located::{Located, Place, SourceFile};
use crate::domain::model::Model;
use crate::domain::rules::{ItemKind, Rule};

/// The name by which an entry means the whole European Union among the places it serves.
const UNION: &str = "EU";

/// An entry, where it stands, and the rule that proposes or remembers it.
struct Listed<'l> {
    entry: Entry,
    place: Place,
    rule: Option<&'l Rule>,
}

/// The faults of the directory of some interviews.
pub fn findings(data: &DataFiles, loaded: &[Loaded<'_>]) -> Vec<Finding> {
    let listed = listed(loaded);
    let known = Known::of(data, loaded);
    let mut found = without_entry(loaded, &listed);
    for entry in listed.values() {
        found.extend(standing_faults(entry, &listed));
        found.extend(known.faults(entry));
    }
    found
}

/// All entries, those that are to be looked at soonest first.
pub fn ages(loaded: &[Loaded<'_>], today: Date) -> Vec<Age> {
    let age = |listed: &Listed<'_>| Age {
        id: listed.entry.id.value.clone(),
        place: listed.place.clone(),
        checked: listed.entry.checked,
        review_by: listed.entry.review_day(),
        past: listed.entry.is_stale(today),
    };
    let mut ages: Vec<Age> = listed(loaded).values().map(age).collect();
    ages.sort_by(|left, right| (left.review_by, left.checked, &left.id).cmp(&(right.review_by, right.checked, &right.id)));
    ages
}

/// The entries by id; one that is laid over takes the place of the built-in one.
fn listed<'l>(loaded: &'l [Loaded<'_>]) -> BTreeMap<String, Listed<'l>> {
    let files = || loaded.iter().flat_map(|interview| interview.law.files.directory.iter());
    let (built_in, laid_over): (Vec<&SourceFile<'_>>, Vec<_>) = files().partition(|file| !file.overlay);
    let mut found = BTreeMap::new();
    for file in built_in.into_iter().chain(laid_over) {
        // A file that cannot be read was refused when the law was loaded.
        for entry in directory::entries(file).unwrap_or_default() {
            let (place, rule) = (file.place(&entry.id), rule_of(loaded, &entry.id.value));
            found.insert(entry.id.value.clone(), Listed { entry, place, rule });
        }
    }
    found
}

/// The rule with placements that has the id of an entry.
fn rule_of<'l>(loaded: &'l [Loaded<'_>], id: &str) -> Option<&'l Rule> {
    let rules = loaded.iter().flat_map(|interview| &interview.interview.model.rules);
    rules.into_iter().find(|rule| rule.id == id && !rule.placements.is_empty())
}

/// Rules of kinds that stand for entries, of whose id there is none.
fn without_entry(loaded: &[Loaded<'_>], listed: &BTreeMap<String, Listed<'_>>) -> Vec<Finding> {
    let mut found: Vec<Finding> = Vec::new();
    for interview in loaded {
        let model = &interview.interview.model;
        let rules = model.rules.iter().filter(|rule| stands_for_an_entry(rule.kind) && !listed.contains_key(&rule.id));
        for rule in rules {
            let place = model.rule_id(&rule.id).map_or_else(|| interview.script.place_at(0), |id| interview.place(id));
            let missing = Finding::new(place, "entry-missing", &[("item", &rule.id), ("kind", rule.kind.name())]);
            if !found.contains(&missing) {
                found.push(missing);
            }
        }
    }
    found
}

fn stands_for_an_entry(kind: ItemKind) -> bool {
    matches!(kind, ItemKind::Organisation | ItemKind::Agreement | ItemKind::Event | ItemKind::Programme)
}

impl Listed<'_> {
    fn finding(&self, key: &'static str, values: &[(&'static str, &str)]) -> Finding {
        let entry = [("entry", self.entry.id.value.as_str())];
        Finding::new(self.place.clone(), key, &[&entry, values].concat())
    }

    /// Whether it is never proposed, only remembered.
    fn is_history(&self) -> bool {
        let only_remembered = |rule: &Rule| rule.placements.proposing.is_empty();
        self.entry.status.is_over() || self.rule.is_some_and(only_remembered)
    }
}

/// An entry that no rule shows, that is over and proposed, or whose successor is over too.
fn standing_faults(listed: &Listed<'_>, all: &BTreeMap<String, Listed<'_>>) -> Vec<Finding> {
    let mut found = Vec::new();
    let Some(rule) = listed.rule else { return vec![listed.finding("entry-not-proposed", &[])] };
    if let Some(placement) = rule.placements.proposing.first().filter(|_| listed.entry.status.is_over()) {
        let values = [("status", listed.entry.status.name()), ("block", &placement.block.to_string())];
        found.push(listed.finding("history-proposed", &values));
    }
    let successor = listed.entry.successor.as_ref().and_then(|id| all.get(&id.value));
    if let Some(successor) = successor.filter(|successor| successor.is_history()) {
        found.push(listed.finding("successor-history", &[("successor", &successor.entry.id.value)]));
    }
    found
}

/// The names that entries may use.
struct Known {
    countries: Vec<String>,
    regions: Vec<String>,
    sectors: Vec<String>,
    organisations: Vec<String>,
    letters: Vec<String>,
}

#[derive(Deserialize)]
struct Countries {
    countries: Vec<String>,
}

impl Known {
    fn of(data: &DataFiles, loaded: &[Loaded<'_>]) -> Self {
        let countries = data.at("domain/countries.json").filter_map(|file| file.parse::<Countries>().ok());
        Self {
            countries: countries.flat_map(|file| file.countries).collect(),
            regions: sorted(loaded.iter().flat_map(|interview| regions(&interview.interview.model)).collect()),
            sectors: sorted(options(loaded, "sectors")),
            organisations: sorted(options(loaded, "organisation")),
            letters: data.letters(),
        }
    }

    /// What an entry names that there is not, with the key of the file that names it.
    fn faults(&self, listed: &Listed<'_>) -> Vec<Finding> {
        let entry = &listed.entry;
        let mut found = Vec::new();
        let mut look = |key: &str, name: &str, known: &[&[String]]| {
            if !known.iter().any(|known| known.iter().any(|known| known == name)) {
                let allowed = known.iter().map(|known| self.described(known)).collect::<Vec<_>>().join(", ");
                found.push(listed.finding("entry-unknown", &[("key", key), ("value", name), ("allowed", &allowed)]));
            }
        };
        for place in entry.all_places() {
            look("country", &place.country, &[&self.countries]);
            place.region.iter().for_each(|region| look("region", region, &[&self.regions]));
        }
        let served = entry.serves.iter().flat_map(|way| way.from.iter().chain(&way.to));
        served.filter(|place| *place != UNION).for_each(|place| look("serves", place, &[&self.countries, &self.regions]));
        let named = |names: &[Located<String>]| names.iter().map(|name| name.value.clone()).collect::<Vec<_>>();
        named(&entry.sectors).iter().for_each(|sector| look("sectors", sector, &[&self.sectors]));
        named(&entry.for_kinds).iter().for_each(|kind| look("for", kind, &[&self.organisations]));
        entry.letter.iter().for_each(|letter| look("letter", &letter.value, &[&self.letters]));
        found
    }

    /// The names of a list; there are too many countries to name them.
    fn described(&self, names: &[String]) -> String {
        if names == self.countries { "ISO 3166-1 alpha-2".to_owned() } else { names.join(", ") }
    }
}

/// The regions that lie in some country: what the maps have that bind the answers to region questions.
fn regions(model: &Model) -> Vec<String> {
    let maps = model.restrictions.iter().flat_map(|restriction| &model.figures.get(restriction.map).values);
    let names = |data: &FigureData| match data {
        FigureData::Map(entries) => entries.keys().map(|region| model.vocabulary.symbols.name(*region).to_owned()).collect(),
        _ => Vec::new(),
    };
    maps.flat_map(|value| names(&value.data)).collect()
}

/// The options of a fact or derived value, in whichever interview has them.
fn options(loaded: &[Loaded<'_>], name: &str) -> Vec<String> {
    let mut found = Vec::new();
    for model in loaded.iter().map(|interview| &interview.interview.model) {
        let options = match (model.vocabulary.key(name), model.derived_named(name).map(|derived| &derived.gives)) {
            (Some(key @ Key::Fact(_)), _) => model.vocabulary.def(key).options.as_slice(),
            (_, Some(Type::Option(options) | Type::Several(options))) => options,
            _ => &[],
        };
        found.extend(options.iter().map(|option| model.vocabulary.symbols.name(*option).to_owned()));
    }
    found
}

fn sorted(mut names: Vec<String>) -> Vec<String> {
    names.sort();
    names.dedup();
    names
}
