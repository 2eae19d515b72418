item-lu-permit-medical = Authorisation for health professions and medicines (autorisation d'exercer)
    .summary = Doctors, nurses, therapists, hospitals, laboratories and pharmacies work only with an authorisation of the ministry of health. Your activity is one of these.
    .when = Before the first patient or the first sale. With a diploma from Japan allow half a year, since it must be recognised first.
    .next = Begin with the recognition of the diplomas, then collect the certificate of good standing, the criminal record extract and proof of French, German or Luxembourgish.
    .trap = A professional's authorisation is personal, and the certificate of good standing may be no older than { $lu-permit-good_standing_months } months; order it last. Selling medical devices or wellness goods is ordinary commerce and falls under the business permit instead.
    .cost = Fees differ by profession and could not be found. Add the translations and the recognition of diplomas.
    .doubt = Conditions and time needed come from general knowledge. Ask the ministry for the list that applies to your profession.

item-lu-permit-space = Authorisation of a space activity (autorisation d'activité spatiale)
    .summary = Whoever launches or controls an object in space, or uses resources found there, needs an authorisation for each mission. You said that your business will do so.
    .when = Before launch or take-over of control; allow half a year.
    .next = Contact the Luxembourg Space Agency and prepare the plan of the mission, the risk assessment, finances and insurance.
    .trap = The operator has to be a Luxembourg company, for space resources an SA, SCA, SARL or SE, and must name every owner with { $lu-space-shareholder_percent } or more. Satellite frequencies are granted separately. An investor from Japan may also need clearance, because space is a sensitive field.
    .cost = For space resources { $lu-space-resources_fee }, depending on the effort of the review; for other missions a decree sets the fee. Insurance comes on top.
    .doubt = The range of the fee was not confirmed, and the fee for missions other than space resources could not be found.

item-lu-permit-alcohol-licence = Licence to serve alcohol (licence de cabaretage)
    .summary = Serving drinks of { $lu-permit-alcohol_volume } alcohol or more on your premises takes a licence from the customs and excise administration. You said that you will serve them.
    .when = Before the first drink is served, and after the business permit.
    .next = Ask the service (Administration des douanes et accises, cabaretage) whether a licence is free in your municipality or whether you must take one over with the premises.
    .trap = A person from outside the EU must prove { $lu-permit-alcohol_residence_years } years of residence in Luxembourg, so a newly arrived Japanese owner cannot be the licensee. Licences are also limited to one for every { $lu-permit-alcohol_inhabitants } inhabitants. Plan a manager who fulfils the conditions before you sign the lease.
    .cost = A tax at the opening and a yearly tax, both depending on the size of the municipality, and the price of a licence if you take one over.
    .doubt = The amounts could not be found. How the condition of residence works when a company holds the licence should be asked of the service.

item-lu-registration-food-business = Registration as a food business (enregistrement d'établissement alimentaire)
    .summary = Every place where food is made, stored, sold or served is registered with the food safety authority (ALVA). Your business handles food, so each of your sites must be there.
    .when = Before you open.
    .next = File the registration form with ALVA and write down your self-checks for hygiene (HACCP) so that they can be shown on the spot.
    .trap = Registration is free and quick, but an inspector may come unannounced from the first day. Meat, fish and dairy products that you make for other businesses can need an approval on top; ask early if you import such products from Japan.
    .doubt = The procedure was not confirmed with ALVA. Check its current form and the time it takes.

item-lu-permit-classified-establishment = Operating permit for classified premises (autorisation d'exploitation, établissements classés)
    .summary = Installations that can be dangerous or a nuisance, such as large kitchens, cold rooms, workshops, tanks and data centres, need a permit of their own, commonly called commodo. You said that you will have equipment of this kind.
    .when = Before you start it up. Allow two to six months, since the neighbours may be heard.
    .next = Find out which class your equipment belongs to and have an engineer prepare plans and technical file. They go to the environment administration and the labour inspectorate (ITM), in smaller cases to the municipality.
    .trap = The business permit does not replace this one, and a previous tenant's permit may not cover your equipment. Check it before you sign the lease.
    .doubt = The classes and their limits are not examined here, and the source is several years old. Have your equipment checked.

limit-space-legal-form = Space resources may only be used by an SA, SCA, SARL or SE with its seat in Luxembourg; the form you chose is not compared with this.
limit-alcohol-quota = The number of licences in a municipality is limited; whether one is free or can be taken over is not asked.
limit-alcohol-licensee-residence = The nationality and the years of residence of the future licensee are not asked.
limit-classified-class = The class of your equipment, and with it the office that decides, depends on lists and sizes that are not asked.
