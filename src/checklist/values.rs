//! Values of figures as the data formats write them.

use jiff::civil::Date;
use serde_json::{Map, Value as Json, json};

use crate::domain::figures::{FigureData, FigureId, MapValue};
use crate::domain::model::Model;

/// The whole value of a figure on a day, as figures files write it; `None` if it has none.
///
/// Options stand by their names: two laws number them differently.
pub fn figure_value(model: &Model, figure: FigureId, day: Date) -> Option<Json> {
    let figure = model.figures.get(figure);
    let name = |symbol| model.vocabulary.symbols.name(symbol);
    Some(match &figure.on(day)?.data {
        FigureData::Number(number) => number.normalize().to_string().into(),
        FigureData::Date(date) => date.to_string().into(),
        FigureData::Set(options) => options.iter().map(|option| name(*option)).collect(),
        FigureData::Scale(steps) => steps
            .iter()
            .map(|step| {
                let up_to = step.up_to.map(|up_to| up_to.normalize().to_string());
                json!({"up_to": up_to, "value": step.value.normalize().to_string()})
            })
            .collect(),
        FigureData::Map(entries) => {
            let mut entries: Vec<(&str, Json)> = entries
                .iter()
                .map(|(option, entry)| match entry.value {
                    MapValue::Choice(choice) => (name(*option), name(choice).into()),
                    MapValue::Percent(percent) => (name(*option), percent.normalize().to_string().into()),
                })
                .collect();
            entries.sort_by_key(|(option, _)| *option);
            entries.into_iter().map(|(option, value)| (option.to_owned(), value)).collect::<Map<String, Json>>().into()
        }
        FigureData::Range(least, most) => {
            let most = most.map(|most| most.normalize().to_string());
            json!({"minimum": least.normalize().to_string(), "maximum": most})
        }
    })
}
