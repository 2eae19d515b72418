//! No number of the law stands in a condition or a day: numbers are figures, with a source and a date.

use rust_decimal::Decimal;

use super::finding::Finding;
use crate::domain::language::Form;
use crate::domain::model::Model;
use crate::domain::texts::{self, LawText};

/// The numbers that stand in conditions and days. Nothing (0) and a single one (1) are no figures.
pub fn findings(model: &Model, texts: &[LawText<'_>]) -> Vec<Finding> {
    let mut found = Vec::new();
    for text in texts {
        let Some(tree) = text.tree() else { continue };
        texts::visit(model, &tree, text.scope, &mut |node, _| {
            if let Form::Number(number) = &node.form
                && *number > Decimal::ONE
            {
                found.push(Finding::new(text.place(node), "literal", &[("number", &number.to_string())]));
            }
        });
    }
    found
}
