//! The words of options that follow from other answers: what an answer means to a part of the law that asks nothing itself.

use serde_json::Value as Json;

use super::asked::Asks;
use super::origin::Origin;
use crate::data::DataFiles;
use crate::domain::located::SourceFile;
use crate::interview::script::Interview;
use crate::text::words::key_of;

impl Asks {
    /// The options that derived values declare: they are told as what made an item fit.
    pub(super) fn declared_options(&mut self, data: &DataFiles, interview: &Interview) {
        let folders: Vec<&str> = interview.model.jurisdictions.iter().map(|jurisdiction| jurisdiction.folder).collect();
        for path in folders.iter().flat_map(|folder| vocabulary(folder, &folders)) {
            for (name, option) in data.at(&path).flat_map(|file| options(&file)) {
                if interview.model.derived_named(&name).is_some() {
                    let origin = Origin::of(vec![path.clone()]).at("name", &name).value(&option);
                    self.legal(format!("{}-{option}", key_of("option", &name)), &origin);
                }
            }
        }
    }
}

/// The files that say what follows from the answers, for the rules of a folder.
fn vocabulary(folder: &str, folders: &[&str]) -> Vec<String> {
    let bridges = folders.iter().filter(|other| **other != folder).map(|other| format!("domain/{folder}/bridges/{other}.json"));
    [format!("domain/{folder}/facts.json"), format!("domain/{folder}/derived.json")].into_iter().chain(bridges).collect()
}

/// The derived values of a file with the options they declare; none where it cannot be read, which loading it reports.
fn options(file: &SourceFile<'_>) -> Vec<(String, String)> {
    let json: Json = file.parse().unwrap_or_default();
    let list = |value: &Json, key: &str| value.get(key).and_then(Json::as_array).cloned().unwrap_or_default();
    let mut found = Vec::new();
    for derived in list(&json, "derived") {
        let Some(name) = derived.get("name").and_then(Json::as_str) else { continue };
        found.extend(list(&derived, "options").iter().filter_map(Json::as_str).map(|option| (name.to_owned(), option.to_owned())));
    }
    found
}
