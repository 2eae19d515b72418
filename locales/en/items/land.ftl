item-lu-property-purchase-deed = Deed of purchase before a notary (acte notarié de vente)
    .summary = Land and buildings change hands only by a notary's deed. You are buying this property; foreign people and companies may do so without any limit.
    .when = On the day you agree with the notary, usually one to three months after the preliminary contract (compromis), which is itself registered within { $lu-duty-preliminary_contract_months } months.
    .next = Choose a notary, have the seller's title, mortgages and energy certificate checked, and prepare register extract and proof of where the money comes from.
    .trap = The preliminary contract already binds you. State and municipality sometimes have a right to buy in your place; ask the notary before you plan with the building.
    .cost = The notary's fee follows a regulated scale; the duties on the purchase come on top.

item-lu-property-registration-transcription = Registration and transcription of the deed (enregistrement et transcription)
    .summary = The deed of this property is registered with the AED and copied into the mortgage register. Only then is your ownership safe against third parties.
    .when = Registration within { $lu-duty-registration_days } days of the deed, transcription within { $lu-duty-transcription_months } months; the notary takes care of both.
    .next = Make sure that price and duties reach the notary's account before the deed, and ask for a copy with the stamps afterwards.
    .trap = You do nothing yourself here, but without the money the notary cannot file. Loans of a bank are entered in the same register and cost extra.
    .doubt = The two terms were not read in the law. Your notary knows them.

item-lu-property-cadastre = Update of the cadastral records (mutation cadastrale)
    .summary = The land survey administration (cadastre) records you as owner of this property. It learns of the purchase from the AED.
    .when = By itself, about a month after the transcription.
    .next = Order an extract once the change is made, and check name, plot number and surface.
    .trap = If the plot is divided or its borders are unclear, a surveyor has to measure it first. Settle this before the deed.

item-lu-tax-real-estate-tax = Real-estate tax (impôt foncier)
    .summary = The municipality charges each owner a yearly tax on land and buildings. It applies to this property, whether you buy it or own it already.
    .when = Every year, on the municipality's bill. In the year of a purchase, buyer and seller divide it between them.
    .next = Ask the seller for the last bill and the notice of the unit value (valeur unitaire), and the municipality for its multiplier.
    .trap = Multipliers of several hundred percent look frightening, but the unit value goes back to prices of 1941 and the tax stays small. As a business expense it is deductible.
    .cost = The unit value times { $lu-duty-land_tax_rate_low } to { $lu-duty-land_tax_rate_high }, times the multiplier of the municipality for the class of property.
    .doubt = A reform with new values and a tax on unused building land was before parliament in 2025. Whether it has become law is not confirmed.

item-lu-tax-transfer-duties = Duties on the purchase of property (droits d'enregistrement et de transcription)
    .summary = A purchase of property costs { $lu-duty-registration } registration duty and { $lu-duty-transcription } transcription duty. You are buying this property, and the buyer normally bears them.
    .when = At the notary's deed; the notary collects the money and pays it to the AED.
    .next = Have the duties ready together with the price, and tell the notary at once if you mean to resell.
    .trap = In Luxembourg City { $lu-duty-city_surcharge } of the registration duty is added for property that is not housing. Declared for resale, the registration duty is { $lu-duty-registration_resale }; { $lu-duty-resale_refund } of the price comes back on a resale within { $lu-duty-resale_years } years and { $lu-duty-resale_refund_late } within { $lu-duty-resale_years_late }. Shares of a company that owns land can be bought without these duties; with shares of a partnership they can fall due.
    .doubt = From { $lu-duty-housing_relief_from } to { $lu-duty-housing_relief_to } private buyers of housing paid the duties on { $lu-duty-housing_base_share } of the price only; an extension is not confirmed, and a company should not count on it. The duty on property given for shares is lower but not confirmed either.

limit-land-pre-emption = State or municipality can have the right to buy in your place; whether this plot is concerned is not asked.
limit-land-tax-amount = Unit value, class of property and multiplier are not asked, so no amount of this tax is calculated.
limit-duties-land-for-shares = Property put into a company against shares bears other rates; the estimate assumes a purchase for money.
limit-duties-housing-relief = Reliefs for private people who buy their own home are not part of the estimate.
