//! An entry of the directory in words: what it is called, where it is, how it is reached, who takes part, what became of it.

use jiff::civil::Date;

use super::{Part, Wording};
use crate::domain::directory::{Entry, Moment, Party, Place, Source, Standing, Way, name};
use crate::domain::rules::ItemKind;
use crate::domain::term::Term;
use crate::text::Words;

/// The free texts of an entry, with their labels.
const TEXTS: [(&str, &str); 5] =
    [("ask", "label-ask"), ("when", "label-held"), ("term", "label-term"), ("cost", "label-cost"), ("news", "label-news")];
/// The place that stands for the European Union in the directory.
const UNION: &str = "EU";

/// What an entry is to the one from whose page it is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Relation {
    /// It took the other's place.
    Successor,
    /// The other took its place.
    Predecessor,
    /// It takes part in the other, or is reached through it.
    Body,
    /// An agreement in which the other takes part.
    Agreement,
    /// An event that the other holds.
    Event,
    /// A programme of the other.
    Programme,
}

impl Relation {
    /// All of them, in the order in which links are listed.
    pub const ALL: [Self; 6] = [Self::Successor, Self::Predecessor, Self::Body, Self::Agreement, Self::Event, Self::Programme];

    /// What an entry of a kind is to another, unless one took the other's place.
    pub fn of_kind(kind: ItemKind) -> Self {
        match kind {
            ItemKind::Agreement => Self::Agreement,
            ItemKind::Event => Self::Event,
            ItemKind::Programme => Self::Programme,
            _ => Self::Body,
        }
    }

    /// The name that data formats use.
    pub fn name(self) -> &'static str {
        match self {
            Self::Successor => "successor",
            Self::Predecessor => "predecessor",
            Self::Body => "body",
            Self::Agreement => "agreement",
            Self::Event => "event",
            Self::Programme => "programme",
        }
    }

    /// The message that heads the links of this kind.
    pub fn heading(self) -> &'static str {
        match self {
            Self::Successor => "links-successor",
            Self::Predecessor => "links-predecessor",
            Self::Body => "links-bodies",
            Self::Agreement => "links-agreements",
            Self::Event => "links-events",
            Self::Programme => "links-programmes",
        }
    }
}

impl Words {
    /// A day, a month or a year, as far as it is known.
    pub fn moment(&self, moment: &Moment) -> String {
        match moment.parts() {
            (year, Some(month), Some(day)) => {
                Date::new(year, month, day).map_or_else(|_| moment.as_str().to_owned(), |date| self.date(date))
            }
            (year, Some(month), None) => {
                let values =
                    [("year", year.to_string()), ("month", month.to_string()), ("month-name", self.get(&format!("month-{month}")))];
                self.with("format-month", &values.iter().map(|(name, value)| (*name, value.as_str())).collect::<Vec<_>>())
            }
            (year, ..) => self.with("format-year", &[("year", &year.to_string())]),
        }
    }
}

impl Wording<'_> {
    /// Everything there is to say about an entry beside what it is called; `today` tells whether its last check is too long ago.
    pub fn entry_sheet(&self, entry: &Entry, today: Date) -> Vec<Part> {
        let id = &entry.id.value;
        let mut parts: Vec<Part> = self.item_text(id, "summary").map(Part::Summary).into_iter().collect();
        parts.extend(self.entry_parts(entry, today));
        parts
    }

    /// The same without the summary.
    pub(super) fn entry_parts(&self, entry: &Entry, today: Date) -> Vec<Part> {
        let text = |label, text: Option<String>| text.map(|text| Part::Text(label, text));
        let mut parts = Vec::new();
        for (part, label) in TEXTS {
            match part {
                "term" => parts.extend(self.validity(entry)),
                _ => parts.extend(text(label, self.item_text(&entry.id.value, part))),
            }
        }
        parts.extend(text("label-caution", (!entry.sides.is_empty()).then(|| self.words.get("support-agreement-caution"))));
        parts.extend(text("label-standing", self.standing(entry)));
        parts.extend(self.reaching(entry));
        parts.extend(text("label-place", self.places(entry)));
        parts.extend(text("label-ways", self.ways(&entry.serves)));
        parts.extend(text("label-sectors", self.sectors(entry)));
        parts.push(Part::List("label-names", self.other_names(entry)));
        parts.extend(text("label-signed", self.signed(entry)));
        parts.extend(text("label-parties", self.parties(entry)));
        let mut sources: Vec<String> = entry.sources.iter().map(|source| self.publication(source)).collect();
        sources.dedup();
        parts.push(Part::List("label-source", sources));
        parts.push(Part::List("label-newer-pages", self.newer_pages(entry)));
        parts.push(Part::Text("label-checked", self.words.date(entry.checked)));
        let stale = entry.is_stale(today).then(|| self.words.with("support-stale", &[("day", &self.words.date(entry.checked))]));
        parts.extend(text("label-past-review", stale));
        parts.retain(|part| !matches!(part, Part::List(_, entries) if entries.is_empty()));
        parts
    }

    /// The entries that are reached from the page of another, each once, by what they are to it.
    pub fn links(&self, entry: &Entry) -> Vec<(Relation, &Entry)> {
        let directory = &self.interview.model.directory;
        let id = entry.id.value.as_str();
        let own = entry.parties().filter_map(Party::id).chain(entry.via.iter().map(|via| via.value.as_str()));
        let mut links: Vec<(Relation, &Entry)> = Vec::new();
        let mut add = |relation: Option<Relation>, other: &str| {
            let known = |links: &[(Relation, &Entry)]| links.iter().any(|(_, linked)| linked.id.value == other);
            if let Some(linked) = directory.entry(other).filter(|_| other != id && !known(&links)) {
                links.push((relation.unwrap_or_else(|| Relation::of_kind(linked.kind())), linked));
            }
        };
        entry.successor.iter().for_each(|successor| add(Some(Relation::Successor), &successor.value));
        for other in directory.around(id).filter(|other| other.successor.as_ref().is_some_and(|successor| successor.value == id)) {
            add(Some(Relation::Predecessor), &other.id.value);
        }
        own.for_each(|other| add(None, other));
        directory.around(id).for_each(|other| add(None, &other.id.value));
        links.sort_by_key(|(relation, _)| *relation);
        links
    }

    fn standing(&self, entry: &Entry) -> Option<String> {
        Standing::WORTH_A_WORD.contains(&entry.status).then(|| self.words.get(&format!("standing-{}", entry.status.name())))
    }

    fn term(&self, entry: &Entry) -> Option<String> {
        let now = entry.term.as_ref()?.on(&self.interview.model.figures, self.law_date)?;
        Some(match now {
            Term::NotSignedYet => self.words.get("term-not-signed"),
            Term::First { until, last_notice } => {
                let (until, notice) = (self.words.date(until), self.words.date(last_notice));
                self.words.with("term-first", &[("until", &until), ("notice", &notice)])
            }
            Term::Renewed { since } => self.words.with("term-renewed", &[("since", &self.words.date(since))]),
        })
    }

    /// How long an agreement is valid, how it renews itself and how it ends, and what that means today.
    pub(super) fn validity(&self, agreement: &Entry) -> Vec<Part> {
        let stated = self.item_text(&agreement.id.value, "term").map(|text| Part::Text("label-term", text));
        stated.into_iter().chain(self.term(agreement).map(|now| Part::Text("label-term-now", now))).collect()
    }

    fn reaching(&self, entry: &Entry) -> Vec<Part> {
        let urls = entry.url.iter().chain(&entry.more_urls).map(|url| Part::Text("label-address", url.clone()));
        let email = entry.email.iter().map(|email| Part::Text("label-email", email.clone()));
        let phone = entry.phone.iter().map(|phone| Part::Text("label-phone", phone.clone()));
        let via = entry.via.iter().map(|via| Part::Text("label-via", self.entry_name(&via.value)));
        urls.chain(email).chain(phone).chain(via).collect()
    }

    /// What is known of an entry today, in a word.
    pub fn state(&self, entry: &Entry) -> String {
        self.words.get(match entry.status {
            Standing::Active => "state-active",
            Standing::Renamed => "state-renamed",
            Standing::Dissolved => "state-dissolved",
            Standing::Ended => "state-ended",
            Standing::Past => "state-past",
            Standing::Unknown => "state-unknown",
            Standing::Verify => "state-verify",
        })
    }

    /// An entry in a line: what it is called, where it is and what is known of it today.
    pub fn entry_line(&self, entry: &Entry) -> String {
        let (name, state) = (entry.name(self.words.language()), self.state(entry));
        match self.places(entry) {
            Some(place) => self.words.with("directory-line", &[("name", name), ("place", &place), ("state", &state)]),
            None => self.words.with("directory-line-nowhere", &[("name", name), ("state", &state)]),
        }
    }

    /// Where an entry is; `None` where that is nowhere in particular.
    pub fn places(&self, entry: &Entry) -> Option<String> {
        let places: Vec<String> = entry.all_places().map(|place| self.place(place)).collect();
        (!places.is_empty()).then(|| places.join(&self.words.get("way-separator")))
    }

    fn place(&self, place: &Place) -> String {
        let country = self.place_named(&place.country);
        let region = place.region.as_ref().map(|region| self.place_named(region));
        let town = Some(name(&place.town, self.words.language())).filter(|town| !town.is_empty()).map(str::to_owned);
        let narrow: Vec<String> = [town, region].into_iter().flatten().collect();
        match narrow.is_empty() {
            true => country,
            false => self.words.with("place-in-country", &[("place", &self.words.list(&narrow)), ("country", &country)]),
        }
    }

    fn place_named(&self, place: &str) -> String {
        if place == UNION { self.words.get("place-union") } else { self.option_named("home_region", place) }
    }

    fn ways(&self, ways: &[Way]) -> Option<String> {
        let names = |places: &[String]| self.words.list(&places.iter().map(|place| self.place_named(place)).collect::<Vec<_>>());
        let ways: Vec<String> =
            ways.iter().map(|way| self.words.with("way-from-to", &[("from", &names(&way.from)), ("to", &names(&way.to))])).collect();
        (!ways.is_empty()).then(|| ways.join(&self.words.get("way-separator")))
    }

    fn sectors(&self, entry: &Entry) -> Option<String> {
        let sectors: Vec<String> = entry.sectors.iter().map(|sector| self.option_named("sectors", &sector.value)).collect();
        let any = || self.words.get("sectors-any");
        Some(if sectors.is_empty() { any() } else { self.words.list(&sectors) })
    }

    /// Its names in other languages, its short ones and those it had before. What an agreement, event or programme is searched by
    /// beside its names are words such as its places, not names.
    fn other_names(&self, entry: &Entry) -> Vec<String> {
        let shown = [entry.name(self.words.language()), entry.local_name()];
        let mut names: Vec<String> = entry
            .names
            .values()
            .chain(entry.short.iter().filter(|_| entry.kind().is_body()))
            .filter(|name| !shown.contains(&name.as_str()))
            .cloned()
            .collect();
        names.dedup();
        for former in &entry.formerly {
            let old = name(&former.names, self.words.language()).to_owned();
            names.push(match &former.until {
                Some(until) => self.words.with("name-until", &[("name", &old), ("until", &self.words.moment(until))]),
                None => self.words.with("name-formerly", &[("name", &old)]),
            });
        }
        names
    }

    fn signed(&self, entry: &Entry) -> Option<String> {
        let mut moments: Vec<String> = entry.signed.iter().map(|moment| self.words.moment(moment)).collect();
        moments.extend(entry.renewed.iter().map(|moment| self.words.with("signed-renewed", &[("day", &self.words.moment(moment))])));
        moments.extend(entry.until.iter().map(|moment| self.words.with("signed-until", &[("day", &self.words.moment(moment))])));
        moments.extend(entry.announced.iter().map(|moment| self.words.with("signed-announced", &[("day", &self.words.moment(moment))])));
        (!moments.is_empty()).then(|| self.words.list(&moments))
    }

    fn parties(&self, entry: &Entry) -> Option<String> {
        let of = |party: &Party| match party {
            Party::Entry(id) => self.entry_name(&id.value),
            Party::Named(names) => name(names, self.words.language()).to_owned(),
        };
        let all = |parties: &[Party]| self.words.list(&parties.iter().map(of).collect::<Vec<_>>());
        let sides: Vec<String> = entry.sides.iter().map(|side| all(side)).collect();
        if !sides.is_empty() {
            return Some(sides.join(&self.words.get("sides-separator")));
        }
        let parties: Vec<String> = entry.parties().map(of).collect();
        (!parties.is_empty()).then(|| self.words.list(&parties))
    }

    /// A publication with its publisher and date.
    pub(super) fn publication(&self, source: &Source) -> String {
        let Some(publication) = self.interview.model.directory.publication(&source.publication.value) else {
            return source.publication.value.clone();
        };
        let language = self.words.language();
        let (title, publisher) = (name(&publication.title, language), name(&publication.publisher, language));
        let date = self.words.moment(&publication.date);
        self.words.with("publication", &[("title", title), ("publisher", publisher), ("date", &date)])
    }

    fn newer_pages(&self, entry: &Entry) -> Vec<String> {
        let page = |update: &crate::domain::directory::Update| {
            let url = update.url.clone()?;
            Some(match &update.year {
                Some(year) => self.words.with("page-of", &[("day", &self.words.moment(year)), ("page", &url)]),
                None => url,
            })
        };
        entry.updates.iter().filter_map(page).collect()
    }
}
