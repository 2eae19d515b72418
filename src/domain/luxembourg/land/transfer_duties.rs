//! Registration and transcription duties on the purchase of land (laws on registration duties; surcharge of Luxembourg City).

use rust_decimal::Decimal;

use crate::domain::estimate::{Estimate, WorkUnit, Working, share};
use crate::domain::known::{Known, both};
use crate::domain::luxembourg::EUR;
use crate::domain::money::round_half_up;
use crate::domain::view::View;

/// The duties on one purchase; a part comes back if the land is sold again soon.
pub fn on_purchase(view: &View<'_>) -> Known<Estimate> {
    let place = both(view.is_one_of("properties.commune", &["luxembourg"]), view.is_one_of("properties.use", &["business"]));
    let terms = both(view.number("properties.price"), view.bool("properties.for_resale"));
    let ((in_city, business), (price, for_resale)) = both(place, terms)?;
    let day = view.law_date();
    let mut working = Working::new(EUR);
    working.money("working-price", price);
    let duty = if for_resale { "lu.duty.registration_resale" } else { "lu.duty.registration" };
    let rate = working.figure("working-registration-rate", view.figure(duty, day)?, WorkUnit::Percent);
    let registration = working.money("working-registration-duty", share(price, rate));
    let mut surcharge = Decimal::ZERO;
    if in_city && business {
        let rate = working.figure("working-city-surcharge-rate", view.figure("lu.duty.city_surcharge", day)?, WorkUnit::Percent);
        surcharge = working.money("working-city-surcharge", share(registration, rate));
    }
    let rate = working.figure("working-transcription-rate", view.figure("lu.duty.transcription", day)?, WorkUnit::Percent);
    let transcription = working.money("working-transcription-duty", share(price, rate));
    if for_resale {
        working.remark("remark-resale-refund");
    }
    let amount = working.money("working-duties", round_half_up(registration + surcharge + transcription, 2));
    Ok(working.result(amount))
}
