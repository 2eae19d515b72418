//! The papers of a case by office, each once: what to bring where, and for what.

use super::Item;
use crate::domain::evaluate::Status;

/// The papers that one office wants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfficePapers {
    /// The office; `None` for papers that stay with the company.
    pub authority: Option<String>,
    /// The papers, each once.
    pub documents: Vec<Paper>,
}

/// A paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    /// Its id.
    pub id: String,
    /// Keys of the items that it serves.
    pub items: Vec<String>,
}

/// Gathers the papers of the required items, offices and papers in the order of the items.
pub fn gather(items: &[Item]) -> Vec<OfficePapers> {
    let mut offices: Vec<OfficePapers> = Vec::new();
    for item in items.iter().filter(|item| item.status == Status::Required) {
        for document in &item.documents {
            let paper = paper_at(office(&mut offices, item.authority.as_deref()), document);
            paper.items.push(item.key());
        }
    }
    // What stays with the company comes after what is taken somewhere.
    offices.sort_by_key(|office| office.authority.is_none());
    offices
}

fn office<'o>(offices: &'o mut Vec<OfficePapers>, authority: Option<&str>) -> &'o mut OfficePapers {
    let index = offices.iter().position(|office| office.authority.as_deref() == authority).unwrap_or_else(|| {
        offices.push(OfficePapers { authority: authority.map(str::to_owned), documents: Vec::new() });
        offices.len() - 1
    });
    &mut offices[index]
}

fn paper_at<'o>(office: &'o mut OfficePapers, document: &str) -> &'o mut Paper {
    let index = office.documents.iter().position(|paper| paper.id == document).unwrap_or_else(|| {
        office.documents.push(Paper { id: document.to_owned(), items: Vec::new() });
        office.documents.len() - 1
    });
    &mut office.documents[index]
}
