//! A case on disk: answers with who and when, marks, history; locked while it is worked on, saved whole or not at all.

pub mod facts;
pub mod file;
pub mod id;
pub mod lock;
pub mod store;
