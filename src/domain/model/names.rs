//! Countries, offices and papers: the lists of names that rules and answers refer to.

use std::collections::HashMap;

use serde::Deserialize;

use super::{Authority, check_ids};
use crate::domain::located::{DataError, Located, SourceFile};

/// The country codes; those of the last file count.
pub(super) fn countries(files: &[SourceFile<'_>]) -> Result<Vec<String>, DataError> {
    let mut countries = Vec::new();
    for file in files {
        countries = file.parse::<RawCountries>()?.countries;
    }
    Ok(countries)
}

/// The offices by id; those of later files take the place of earlier ones.
pub(super) fn authorities(files: &[SourceFile<'_>]) -> Result<HashMap<String, Authority>, DataError> {
    let mut authorities = HashMap::new();
    for file in files {
        let raw: RawAuthorities = file.parse()?;
        check_ids(file, &raw.authorities.iter().map(|authority| &authority.id).collect::<Vec<_>>())?;
        let read = raw.authorities.into_iter().map(|RawAuthority { id, url }| (id.value.clone(), Authority { id: id.value, url }));
        authorities.extend(read);
    }
    Ok(authorities)
}

/// The ids of the papers.
pub(super) fn documents(files: &[SourceFile<'_>]) -> Result<Vec<String>, DataError> {
    let mut documents = Vec::new();
    for file in files {
        let raw: RawDocuments = file.parse()?;
        check_ids(file, &raw.documents.iter().map(|document| &document.id).collect::<Vec<_>>())?;
        documents.extend(raw.documents.into_iter().map(|document| document.id.value));
    }
    Ok(documents)
}

#[derive(Deserialize)]
struct RawCountries {
    countries: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawAuthorities {
    #[serde(rename = "format")]
    _format: AuthoritiesTag,
    authorities: Vec<RawAuthority>,
}

#[derive(Deserialize)]
enum AuthoritiesTag {
    #[serde(rename = "madoguchi.authorities/1")]
    V1,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawAuthority {
    id: Located<String>,
    #[serde(default)]
    url: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawDocuments {
    #[serde(rename = "format")]
    _format: DocumentsTag,
    documents: Vec<RawDocument>,
}

#[derive(Deserialize)]
enum DocumentsTag {
    #[serde(rename = "madoguchi.documents/1")]
    V1,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawDocument {
    id: Located<String>,
}
