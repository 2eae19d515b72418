//! The check of the words: one fault of each kind is planted in a folder laid over the built-in files, and exactly that fault is found,
//! at its file and line.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)]

use std::fs;

use madoguchi::check::Finding;
use madoguchi::check::messages::{self, Asks};
use madoguchi::data::DataFiles;
use madoguchi::interview::script::Interview;
use madoguchi::text::Words;
use tempfile::TempDir;

/// A message that both languages have, with every attribute that items need and two they need not have.
const ITEM: &str = "item-lu-company-name-check";
/// A file of one's own in each language; it may say again what the built-in files say.
const EN: &str = "locales/en/mine.ftl";
const JA: &str = "locales/ja/mine.ftl";
const RULES: &str = "domain/luxembourg/company/rules.json";

/// The built-in files with some laid over them.
struct Laid {
    folder: TempDir,
    data: DataFiles,
}

impl Laid {
    fn over(files: &[(&str, &str)]) -> Self {
        let folder = tempfile::Builder::new().prefix("madoguchi-test-").tempdir().expect("a temporary folder");
        for (name, text) in files {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().expect("a file has a folder")).expect("folders can be made");
            fs::write(path, text).expect("a file can be written");
        }
        let data = DataFiles::built_in().overlaid_with(folder.path()).expect("the folder can be read");
        Self { folder, data }
    }

    fn findings(&self) -> Vec<Finding> {
        messages::findings(&self.data, &interviews(&self.data))
    }

    /// The findings as `file:line key message`; files laid over by their names below the folder.
    fn found(&self) -> Vec<String> {
        let base = format!("{}/", self.folder.path().display());
        let findings = self.findings();
        let subject = |finding: &Finding| finding.values.first().map_or_else(String::new, |(_, value)| value.clone());
        let file = |finding: &Finding| finding.place.file.replace(&base, "");
        findings.iter().map(|finding| format!("{}:{} {} {}", file(finding), finding.place.line, finding.key, subject(finding))).collect()
    }
}

fn interviews(data: &DataFiles) -> Vec<Interview> {
    data.interviews().iter().map(|id| Interview::load(data, id).unwrap_or_else(|error| panic!("{error}"))).collect()
}

/// The lines of a built-in message.
fn built_in(language: &str, key: &str) -> String {
    let data = DataFiles::built_in();
    let folder = format!("locales/{language}/");
    let beginning = format!("{key} =");
    let text = data.below(&folder).map(|file| file.text.to_owned()).find(|text| text.lines().any(|line| line.starts_with(&beginning)));
    let text = text.unwrap_or_else(|| panic!("{key} is not built in"));
    let mut lines = text.lines().skip_while(|line| !line.starts_with(&beginning));
    let own = lines.next().expect("the line that was found");
    std::iter::once(own).chain(lines.take_while(|line| line.starts_with(' '))).map(|line| format!("{line}\n")).collect()
}

/// The line and the place of a built-in message, as findings show it.
fn place_of(language: &str, key: &str) -> String {
    let data = DataFiles::built_in();
    let folder = format!("locales/{language}/");
    let place = data.below(&folder).find_map(|file| {
        let line = file.text.lines().position(|line| line.starts_with(&format!("{key} =")))?;
        Some(format!("{}:{}", file.name, line + 1))
    });
    place.unwrap_or_else(|| panic!("{key} is not built in"))
}

/// The message without the line of an attribute.
fn without(message: &str, attribute: &str) -> String {
    let beginning = format!("    .{attribute} =");
    message.lines().filter(|line| !line.starts_with(&beginning)).map(|line| format!("{line}\n")).collect()
}

/// The message with another line for an attribute; its own text has the empty one.
fn with(message: &str, attribute: &str, text: &str) -> String {
    let key = message.split(' ').next().expect("a key");
    let beginning = if attribute.is_empty() { format!("{key} =") } else { format!("    .{attribute} =") };
    let changed = |line: &str| if line.starts_with(&beginning) { format!("{beginning} {text}\n") } else { format!("{line}\n") };
    message.lines().map(changed).collect()
}

/// A rule that is not built in.
fn rules(id: &str, not_modelled: &str) -> String {
    format!(
        r#"{{
  "format": "madoguchi.rules/1",
  "given": "purpose == enter",
  "rules": [
    {{
      "id": "{id}",
      "kind": "filing",
      "when": "entry_mode == company",
      "law": ["lu.lsc"],
      "lead_days": {{"minimum": 0, "typical": 1, "maximum": 2}},
      "phase": "setup",
      "documents": [],
      "after": [],
      "not_modelled": [{not_modelled}],
      "sources": ["a book"],
      "checked": "2026-11-21",
      "confidence": "low"
    }}
  ]
}}
"#
    )
}

/// The words of the rule that is not built in.
const NEW_WORDS: &str = "item-lu-company-new = Something new (quelque chose)
    .summary = What it is.
    .when = Before the deed.
    .next = Do it.
";

#[track_caller]
fn expect(files: &[(&str, &str)], expected: &[&str]) {
    assert_eq!(Laid::over(files).found(), expected);
}

/// The same text in both languages, with the same fault in each.
#[track_caller]
fn expect_in_both(text: &str, line: usize, fault: &str) {
    let expected = [EN, JA].map(|file| format!("{file}:{line} {fault}"));
    expect(&[(EN, text), (JA, text)], &[&expected[0], &expected[1]]);
}

#[test]
fn the_built_in_words_have_no_fault() {
    expect(&[], &[]);
    let (en, ja) = (built_in("en", ITEM), built_in("ja", ITEM));
    expect(&[(EN, &en), (JA, &ja)], &[]);
}

#[test]
fn a_message_that_one_language_lacks_is_shown_where_another_has_it() {
    let rules = rules("lu.company.new", "");
    let en = format!("# New words\n\n{NEW_WORDS}");
    expect(&[(RULES, &rules), (EN, &en)], &[&format!("{EN}:3 missing-message item-lu-company-new")]);
    expect(&[(RULES, &rules), (EN, &en), (JA, NEW_WORDS)], &[]);
}

#[test]
fn what_the_data_needs_and_no_language_has_is_shown_in_the_data() {
    let rules = rules("lu.company.new", "\n        \"new-limit\"");
    let expected = [format!("{RULES}:6 needed-message item-lu-company-new"), format!("{RULES}:15 needed-message limit-new-limit")];
    expect(&[(RULES, &rules)], &[&expected[0], &expected[1]]);
}

#[test]
fn everything_that_the_data_needs_stands_on_a_line_of_the_data() {
    let data = DataFiles::built_in();
    let asks = Asks::of(&data, &interviews(&data));
    let mut kinds = 0;
    for kind in ["item", "fact", "option", "authority", "document", "act", "section", "interview", "table", "limit", "country"] {
        let beginning = format!("{kind}-");
        let of_kind: Vec<_> = asks.iter().filter(|(name, asked)| asked.needed && name.starts_with(&beginning)).collect();
        kinds += usize::from(!of_kind.is_empty());
        for (name, asked) in of_kind {
            let place = asked.origin.as_ref().expect("data has a place").place(&data);
            assert!(place.line > 0 || kind == "interview", "{name}: {place}");
        }
    }
    assert_eq!(kinds, 11, "some kind of words was not asked for at all");
    let field = asks.get("fact-staff-contract.why").and_then(|asked| asked.origin.as_ref()).expect("a field").place(&data);
    let text = data.last_at("domain/luxembourg/facts.json").expect("the facts").text.lines().nth(field.line - 1).expect("the line");
    assert!(text.contains("\"contract\"") && text.contains("permanent"), "{text}");
}

#[test]
fn an_attribute_that_one_language_lacks_is_shown_at_its_message() {
    let en = format!("\n{}", without(&built_in("en", ITEM), "trap"));
    expect(&[(EN, &en)], &[&format!("{EN}:2 missing-attribute {ITEM}")]);
    let more = format!("{}    .cost = Nothing.\n", built_in("en", ITEM));
    expect(&[(EN, &more)], &[&format!("{} missing-attribute {ITEM}", place_of("ja", ITEM))]);
}

#[test]
fn an_attribute_that_is_needed_and_that_no_language_has_is_shown_in_each() {
    let (en, ja) = (without(&built_in("en", ITEM), "next"), without(&built_in("ja", ITEM), "next"));
    let expected = [EN, JA].map(|file| format!("{file}:1 missing-attribute {ITEM}"));
    expect(&[(EN, &en), (JA, &ja)], &[&expected[0], &expected[1]]);
}

#[test]
fn a_text_without_words_is_found() {
    expect(&[(JA, "home-welcome = { \"\" }\n    .unheard = x\n")], &[&format!("{JA}:2 unused home-welcome.unheard")]);
    let en = with(&built_in("en", ITEM), "when", "{\"\"}");
    expect(&[(EN, &en)], &[]);
    expect(
        &[(EN, "home-welcome =\n    .unheard = x\n")],
        &[&format!("{EN}:1 empty home-welcome"), &format!("{EN}:2 unused home-welcome.unheard")],
    );
}

#[test]
fn values_that_differ_are_found_in_the_text_that_is_laid_over() {
    let en = with(&built_in("en", ITEM), "when", "Within { $lu-social-registration_days } days.");
    expect(&[(EN, &en)], &[&format!("{EN}:3 values-differ {ITEM}.when")]);
    let ja = with(&built_in("ja", ITEM), "when", "{ $lu-social-registration_days }日以内。");
    expect(&[(JA, &ja)], &[&format!("{JA}:3 values-differ {ITEM}.when")]);
    expect(&[(EN, &en), (JA, &ja)], &[]);
}

#[test]
fn values_that_only_choose_the_form_of_words_may_differ() {
    let en = "questions-left = { $count ->\n    [one] A last one.\n   *[other] { $count } more.\n }\n";
    expect(&[(EN, en)], &[]);
}

#[test]
fn a_figure_that_does_not_exist_is_found() {
    let text = with(&built_in("en", ITEM), "when", "Within { $lu-social-registration_dais } days.");
    expect_in_both(&text, 3, &format!("unknown-value {ITEM}.when"));
}

#[test]
fn a_value_that_the_program_does_not_give_is_found() {
    expect_in_both("home-welcome = Welcome, { $interview }.\n", 1, "unknown-value home-welcome");
    expect_in_both("\nhome-new = New: { $case }, { $interview }\n", 2, "unknown-value home-new");
    // Of these the sources show a part of the key only, or nothing.
    expect_in_both("kind-tax = Tax on { $day }\n", 1, "unknown-value kind-tax");
    expect_in_both("error-unknown-fact = { $found }: there is no { $name }.\n", 1, "unknown-value error-unknown-fact");
    expect_in_both("working-rate = Rate of { $value }\n", 1, "unknown-value working-rate");
}

#[test]
fn figures_are_found_where_none_are_filled_in() {
    expect_in_both("home-welcome = { $lu-social-registration_days }\n", 1, "figure-not-filled-in home-welcome");
    expect_in_both("section-activity = { $lu-social-registration_days }\n", 1, "figure-not-filled-in section-activity");
    let remark = "remark-reserve-years = For { $lu-social-registration_days } days.\n";
    expect(&[(EN, remark), (JA, remark)], &[]);
}

#[test]
fn a_figure_that_is_no_single_value_is_found() {
    let text = with(&built_in("en", ITEM), "when", "In { $lu-country-eea }.");
    expect_in_both(&text, 3, &format!("figure-not-quotable {ITEM}.when"));
}

#[test]
fn a_figure_without_value_on_some_day_is_found_unless_an_item_of_its_subject_quotes_it() {
    let fact = with(&built_in("en", "fact-share_capital"), "help", "At most { $lu-startup-credit_max }.");
    expect_in_both(&fact, 3, "figure-without-value fact-share_capital.help");
    let stranger = with(&built_in("en", ITEM), "when", "At most { $lu-startup-credit_max }.");
    expect_in_both(&stranger, 3, &format!("figure-without-value {ITEM}.when"));
    let day = Laid::over(&[(EN, &fact), (JA, &fact)]).findings()[0].values.last().cloned();
    assert_eq!(day, Some(("day", "2024-01-01".to_owned())));
}

#[test]
fn a_figure_that_ends_before_the_last_day_of_the_law_is_found() {
    let figures = r#"{"format": "madoguchi.figures/1", "figures": [{"id": "lu.company.brief", "kind": "number", "law": "lu.lsc", "values": [
        {"value": "3", "from": null, "to": "2025-03-31", "source": "a book", "checked": "2026-11-21", "confidence": "low"}]}]}"#;
    let fact = with(&built_in("en", "fact-share_capital"), "help", "At most { $lu-company-brief }.");
    let laid = Laid::over(&[("domain/luxembourg/company/figures.json", figures), (EN, &fact), (JA, &fact)]);
    let findings = laid.findings();
    let days: Vec<_> = findings.iter().map(|finding| (finding.key, finding.values.last().map(|(_, day)| day.as_str()))).collect();
    assert_eq!(days, [("figure-without-value", Some("2025-04-01")); 2]);
}

#[test]
fn messages_and_attributes_that_nobody_says_are_found() {
    expect(&[(EN, "# Mine\nitem-lu-company-nothing = Nothing (rien)\n")], &[&format!("{EN}:2 unused item-lu-company-nothing")]);
    expect(&[(JA, "hello-there = こんにちは\n")], &[&format!("{JA}:1 unused hello-there")]);
    let en = format!("{}    .sumary = What it is.\n", built_in("en", ITEM));
    expect(&[(EN, &en)], &[&format!("{EN}:7 unused {ITEM}.sumary")]);
    expect(&[(EN, "format-money-CHF = Fr. { $amount }\n")], &[]);
}

#[test]
fn what_other_interviews_may_say_is_no_fault_if_only_some_are_looked_at() {
    let laid = Laid::over(&[(EN, "hello-there = Hello\n"), (JA, "hello-there = こんにちは\n")]);
    assert_eq!(messages::findings(&laid.data, &[]), []);
}

#[test]
fn local_terms_that_are_missing_or_differ_are_found() {
    let differing = with(&built_in("en", ITEM), "", "Check the name (certificat de nom)");
    expect(&[(EN, &differing)], &[&format!("{EN}:1 local-terms-differ {ITEM}")]);
    let differing = with(&built_in("ja", ITEM), "", "社名の確認（certificat (de nom)）");
    let laid = Laid::over(&[(JA, &differing)]);
    assert_eq!(laid.found(), [format!("{JA}:1 local-terms-differ {ITEM}")]);
    let values = &laid.findings()[0].values;
    let terms = |wanted| values.iter().find(|(name, _)| *name == wanted).map(|(_, value)| value.as_str());
    assert_eq!(terms("here"), Some("certificat (de nom)"));
    assert_eq!(terms("there"), Some("certificat de disponibilité de la dénomination"));
    let without = with(&built_in("ja", ITEM), "", "社名の確認");
    expect(&[(JA, &without)], &[&format!("{JA}:1 missing-local-term {ITEM}")]);
    let without = with(&built_in("en", ITEM), "", "Check the name");
    expect_in_both(&without, 1, &format!("no-local-term {ITEM}"));
}

#[test]
fn an_office_has_its_local_name_in_all_languages_or_in_none() {
    expect(&[(EN, "authority-lu-notary = A notary\n")], &[&format!("{EN}:1 missing-local-term authority-lu-notary")]);
    expect(&[(EN, "authority-lu-notary = A notary (tabellion)\n")], &[&format!("{EN}:1 local-terms-differ authority-lu-notary")]);
    expect(&[(EN, "authority-lu-notary = A notary\n"), (JA, "authority-lu-notary = 公証人\n")], &[]);
}

#[test]
fn texts_that_are_too_wide_are_found() {
    let label = with(&built_in("ja", "fact-share_capital"), "label", "会社を設立するときの資本金の額");
    expect(&[(JA, &label)], &[&format!("{JA}:2 too-wide fact-share_capital.label")]);
    let fitting = with(&built_in("ja", "fact-share_capital"), "label", "会社を設立するときの資本金額");
    expect(&[(JA, &fitting)], &[]);
    let hint = format!("option-legal_form-snc = SNC\n    .hint = {}\n", "x".repeat(121));
    expect(&[(EN, &hint)], &[&format!("{EN}:2 too-wide option-legal_form-snc.hint")]);
    expect(&[(EN, "table-legal_form-snc-deed = a private deed or a notary\n")], &[&format!("{EN}:1 too-wide table-legal_form-snc-deed")]);
    let cell = "table-legal_form-sarl-capital = at least { $lu-company-sarl_min_capital } in cash\n";
    expect(&[(EN, cell)], &[&format!("{EN}:1 too-wide table-legal_form-sarl-capital")]);
}

/// A rule of the support network that is not built in.
fn proposals(id: &str, kind: &str, reason: &str) -> String {
    format!(
        r#"{{
  "format": "madoguchi.rules/1",
  "rules": [
    {{
      "id": "{id}",
      "kind": "{kind}",
      "placements": [
        {{"when": "in_scope", "block": 12, "rank": 1,
         "reason": "{reason}"}}
      ],
      "law": [],
      "phase": "running",
      "sources": ["a book"],
      "checked": "2026-11-21",
      "confidence": "low"
    }}
  ]
}}
"#
    )
}

const SERVICES: &str = "domain/support/services/rules.json";
/// An entry of the directory whose words have a text that not all entries have.
const ENTRY: &str = "item-org-sendai-city";

#[test]
fn entries_of_the_directory_have_their_own_texts_and_no_title() {
    let (en, ja) = (without(&built_in("en", ENTRY), "ask"), without(&built_in("ja", ENTRY), "ask"));
    let expected = [EN, JA].map(|file| format!("{file}:1 missing-attribute {ENTRY}"));
    expect(&[(EN, &en), (JA, &ja)], &[&expected[0], &expected[1]]);
    let titled = with(&built_in("en", ENTRY), "summary", "A city.").replace(&format!("{ENTRY} ="), &format!("{ENTRY} = Sendai"));
    let ja = built_in("ja", ENTRY).replace(&format!("{ENTRY} ="), &format!("{ENTRY} = 仙台"));
    let expected = [EN, JA].map(|file| format!("{file}:1 unused {ENTRY}"));
    expect(&[(EN, &titled), (JA, &ja)], &[&expected[0], &expected[1]]);
    let law = format!("{}    .next = Go there.\n", built_in("en", ENTRY));
    expect(&[(EN, &law)], &[&format!("{EN}:5 unused {ENTRY}.next")]);
}

#[test]
fn news_of_an_entry_stand_in_all_languages_or_in_none() {
    let (en, ja) = (without(&built_in("en", ENTRY), "news"), without(&built_in("ja", ENTRY), "news"));
    expect(&[(EN, &en)], &[&format!("{EN}:1 missing-attribute {ENTRY}")]);
    expect(&[(EN, &en), (JA, &ja)], &[]);
}

#[test]
fn each_sort_of_proposal_has_the_texts_of_its_sort() {
    for (message, attribute) in [
        ("item-mou-mie-basque", "term"),
        ("item-ev-e-world", "when"),
        ("item-prog-eccp", "cost"),
        ("item-prep-ties", "next"),
        ("item-jp-support-moc-1-information", "trap"),
    ] {
        let texts = ["en", "ja"].map(|language| without(&built_in(language, message), attribute));
        let expected = [EN, JA].map(|file| format!("{file}:1 missing-attribute {message}"));
        expect(&[(EN, &texts[0]), (JA, &texts[1])], &[&expected[0], &expected[1]]);
    }
}

#[test]
fn the_words_of_a_new_proposal_are_asked_for_at_its_rule() {
    let reason = "support-why-service";
    let task = proposals("prep.new", "task", reason);
    expect(&[(SERVICES, &task)], &[&format!("{SERVICES}:5 needed-message item-prep-new")]);
    // Neither a preparation nor a service is an official term that would have a local name.
    let words = "item-prep-new = Something new\n    .summary = What it is.\n    .when = Before.\n    .next = Do it.\n";
    expect(&[(SERVICES, &task), (EN, words), (JA, words)], &[]);
    let service = proposals("jp.support.new", "support", reason);
    let words = words.replace("prep-new", "jp-support-new");
    let expected = [EN, JA].map(|file| format!("{file}:1 missing-attribute item-jp-support-new"));
    expect(&[(SERVICES, &service), (EN, &words), (JA, &words)], &[&expected[0], &expected[1]]);
}

#[test]
fn a_message_without_a_text_of_its_own_is_asked_for_as_well() {
    let rules = proposals("org-new", "organisation", "support-why-service");
    expect(&[(SERVICES, &rules)], &[&format!("{SERVICES}:5 needed-message item-org-new")]);
}

#[test]
fn the_reason_of_a_placement_has_words_that_name_what_the_program_fills_in() {
    let words = "item-prep-new = Something new\n    .summary = What it is.\n    .when = Before.\n    .next = Do it.\n";
    let rules = proposals("prep.new", "task", "support-why-weather");
    expect(&[(SERVICES, &rules), (EN, words), (JA, words)], &[&format!("{SERVICES}:9 needed-message support-why-weather")]);
    let why = format!("{words}support-why-weather = The sun shines in {{ $home }} and {{ $target }}.\n");
    expect(&[(SERVICES, &rules), (EN, &why), (JA, &why)], &[]);
    expect_in_both("support-why-task = It is { $weather }.\n", 1, "unknown-value support-why-task");
}

#[test]
fn what_can_be_chosen_beside_the_countries_is_called_by_the_fact() {
    let data = DataFiles::built_in();
    let asks = Asks::of(&data, &interviews(&data));
    assert!(asks.get("option-target_country-europe_open").is_some_and(|asked| asked.needed));
    assert!(asks.get("country-europe_open").is_none() && asks.get("option-target_country-LU").is_none());
    let goals = asks.get("option-goals-set_up").and_then(|asked| asked.origin.as_ref()).expect("an option that follows from answers");
    let place = goals.place(&data);
    let text = data.last_at(&place.file).expect("the file").text.lines().nth(place.line - 1).expect("the line");
    assert!(text.contains("\"options\": [\"set_up\""), "{place}: {text}");
}

#[test]
fn letters_say_the_same_with_the_same_values_in_all_their_languages() {
    let letters = "locales/letters";
    let de = format!("{letters}/de.ftl");
    let found = Laid::over(&[(&de, "# Neu\nletter-postscript = PS\n")]).found();
    assert_eq!(found, vec![format!("{de}:2 missing-message letter-postscript"); 4]);
    expect(&[(&de, "letter-trip = Wir reisen am { $day }.\n")], &[&format!("{de}:1 values-differ letter-trip")]);
    expect(&[(&de, "letter-date = { $day }. { $month }\n")], &[&format!("{de}:1 values-differ letter-date")]);
    expect(
        &[(&de, "letter-sector-circus = Zirkus\n")],
        &{
            let mut all = vec![format!("{de}:1 missing-message letter-sector-circus"); 4];
            all.push(format!("{de}:1 unused letter-sector-circus"));
            all
        }
        .iter()
        .map(String::as_str)
        .collect::<Vec<_>>(),
    );
    let found = Laid::over(&[(&de, "letter-trip Wir reisen.\n")]).found();
    assert!(found.len() == 1 && found[0].starts_with(&format!("{de}:1 syntax")), "{found:?}");
}

#[test]
fn a_language_of_letters_lacks_nothing() {
    let it = "locales/letters/it.ftl";
    let english = DataFiles::built_in().last_at("locales/letters/en.ftl").expect("letters in English").text.to_owned();
    expect(&[(it, &english)], &[]);
    let lacking = english.replace("letter-goal-publicity =", "# letter-goal-publicity =");
    let found = Laid::over(&[(it, &lacking)]).found();
    let place = |text: &str| text.lines().position(|line| line.starts_with("letter-goal-publicity =")).map(|line| line + 1);
    let german = DataFiles::built_in().last_at("locales/letters/de.ftl").expect("letters in German").text.to_owned();
    assert_eq!(found, [format!("locales/letters/de.ftl:{} missing-message letter-goal-publicity", place(&german).expect("the word"))]);
}

#[test]
fn places_and_fields_of_the_directory_have_words_for_letters() {
    let directory = "domain/support/organisations/directory.json";
    let built_in = DataFiles::built_in().last_at(directory).expect("the directory").text.to_owned();
    let changed = built_in.replacen("{\"from\": [\"JP\"], \"to\": [\"FI\"]}", "{\"from\": [\"JP\"], \"to\": [\"NO\"]}", 1);
    let line = changed.lines().position(|line| line.contains("\"NO\"")).expect("the line") + 1;
    expect(&[(directory, &changed)], &[&format!("{directory}:{line} needed-message letter-place-NO")]);
}

#[test]
fn what_cannot_be_read_is_found_with_its_line() {
    let broken = built_in("en", ITEM).replace("    .when = ", "    .when ");
    let found = Laid::over(&[(EN, &format!("# Mine\n\n{broken}"))]).found();
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with(&format!("{EN}:5 syntax")), "{found:?}");
    let rules = rules("lu.company.new", "");
    let unfinished = NEW_WORDS.replace("Do it.", "Do { it.");
    let found = Laid::over(&[(RULES, &rules), (EN, NEW_WORDS), (JA, &unfinished)]).found();
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with(&format!("{JA}:4 syntax")), "{found:?}");
}

#[test]
fn what_stands_there_twice_is_found_at_the_second_place() {
    expect(&[(EN, "home-welcome = Hello\nhome-welcome = Welcome\n")], &[&format!("{EN}:2 twice home-welcome")]);
    let en = format!("{}    .next = Again.\n", built_in("en", ITEM));
    expect(&[(EN, &en)], &[&format!("{EN}:7 twice {ITEM}.next")]);
}

#[test]
fn terms_and_messages_that_do_not_exist_are_found() {
    expect(&[(EN, "-brand = madoguchi\n")], &[&format!("{EN}:1 term brand")]);
    expect(&[(EN, "home-welcome = { hello }\n")], &[&format!("{EN}:1 unknown-message home-welcome")]);
    expect(&[(EN, "hello = Hello\nhome-welcome = { hello }\n"), (JA, "hello = やあ\n")], &[&format!("{JA}:1 unused hello")]);
}

#[test]
fn another_language_is_held_to_the_same() {
    let english = DataFiles::built_in();
    let files: Vec<(String, String)> =
        english.below("locales/en/").map(|file| (file.name.replace("/en/", "/lb/"), file.text.to_owned())).collect();
    let copied = |lacking: &str| {
        let text = |text: &str| text.lines().filter(|line| !line.starts_with(lacking)).map(|line| format!("{line}\n")).collect::<String>();
        let files: Vec<(&str, String)> = files.iter().map(|(name, content)| (name.as_str(), text(content))).collect();
        let files: Vec<(&str, &str)> = files.iter().map(|(name, content)| (*name, content.as_str())).collect();
        Laid::over(&files).found()
    };
    assert_eq!(copied("nothing at all"), Vec::<String>::new());
    assert_eq!(copied("home-welcome ="), [format!("{} missing-message home-welcome", place_of("en", "home-welcome"))]);
    assert_eq!(copied("month-4 ="), [format!("{} missing-message month-4", place_of("en", "month-4"))]);
}

#[test]
fn every_fault_is_told_in_every_language_with_all_its_values() {
    let many = [
        "a-stranger = x\n-brand = y\nhome-welcome = { hello } { $nobody }\nhome-new = { $lu-company-min_founders }\n",
        "home-search =\n    .nobody = x\nhome-search = x\nfact-share_capital = At most { $lu-startup-credit_max }\n",
        "authority-lu-bank = A bank\n",
        "authority-lu-notary = A notary (tabellion)\n",
        "table-legal_form-snc-deed = { $lu-country-eea }\nfact-purpose =\n    .label = What\nitem-broken\n",
    ]
    .concat();
    let untitled = with(&built_in("en", ITEM), "", "Check the name");
    let rules = rules("lu.company.new", "\"new-limit\"");
    let en = format!("{many}{untitled}{NEW_WORDS}");
    let ja = format!("{}table-legal_form-snc-deed = 私署証書または公証人の証書による\n", with(&built_in("ja", ITEM), "", "社名"));
    let laid = Laid::over(&[(EN, &en), (JA, &ja), (RULES, &rules)]);
    let found = laid.findings();
    let mut keys: Vec<&str> = found.iter().map(|finding| finding.key).collect();
    keys.sort_unstable();
    keys.dedup();
    let data = DataFiles::built_in();
    for language in data.languages() {
        let words = Words::load(&data, &language).expect("the words load");
        for finding in &found {
            let key = format!("check-{}", finding.key);
            let values: Vec<(&str, &str)> = finding.values.iter().map(|(name, value)| (*name, value.as_str())).collect();
            let said = words.with(&key, &values);
            assert!(words.has(&key, None) && !said.contains(['{', '$']), "{language}: {}: {said}", finding.place);
            let missing: Vec<_> =
                words.variables(&key, None).into_iter().filter(|name| !values.iter().any(|(known, _)| known == name)).collect();
            assert!(missing.is_empty(), "{key} is said without {missing:?}");
        }
    }
    let expected = [
        "empty",
        "figure-not-filled-in",
        "figure-not-quotable",
        "figure-without-value",
        "local-terms-differ",
        "missing-attribute",
        "missing-local-term",
        "missing-message",
        "needed-message",
        "no-local-term",
        "syntax",
        "term",
        "too-wide",
        "twice",
        "unknown-message",
        "unknown-value",
        "unused",
        "values-differ",
    ];
    assert_eq!(keys, expected);
}
