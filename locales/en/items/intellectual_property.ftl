item-lu-ip-trademark-benelux = Benelux trade mark (marque Benelux)
    .summary = One registration protects your brand in Luxembourg, Belgium and the Netherlands. There is no mark for Luxembourg alone, so this is the smallest area you can choose.
    .when = Before you start selling. If the mark was filed in Japan, file within { $lu-ip-priority_months } months to keep that date.
    .next = Choose the classes of goods and services, then file online with the Benelux office (BOIP).
    .trap = Others can oppose the mark for { $lu-ip-tm_benelux_opposition_months } months. Goods and services cannot be added afterwards, only filed anew.
    .cost = { $lu-ip-tm_benelux_class1 } for one class, { $lu-ip-tm_benelux_class2 } for the second, { $lu-ip-tm_benelux_class3plus } for each further one; { $lu-ip-tm_benelux_accelerated } more for quick registration. This buys { $lu-ip-tm_years } years, a renewal starts at { $lu-ip-tm_benelux_renewal }.
    .doubt = The fees for the second and further classes were not read on the page of the office; its online form shows the total before you pay.

item-lu-ip-trademark-eu = EU trade mark (marque de l'Union européenne)
    .summary = One registration protects your brand in all states of the European Union. You want protection there.
    .when = Before you start selling. The fee is due within { $lu-ip-tm_fee_months } month of filing, or the filing date is lost.
    .next = File online with the EU office (EUIPO). Within { $lu-ip-priority_months } months of a filing in Japan you can claim its date.
    .trap = An older right in a single member state can bring down the whole mark; opposition is possible for { $lu-ip-tm_eu_opposition_months } months. Search in all languages of your main markets.
    .cost = { $lu-ip-tm_eu_class1 } for one class, { $lu-ip-tm_eu_class2 } for the second, { $lu-ip-tm_eu_class3plus } for each further one, for { $lu-ip-tm_years } years at a time.
    .doubt = JETRO's report of March 2025 begins its range of fees at EUR 900. A filing online in one class costs { $lu-ip-tm_eu_class1 }.

item-lu-ip-trademark-international = International trade mark under the Madrid system (marque internationale)
    .summary = With one application you extend a mark you already have to further countries of your choice. You want protection beyond the EU.
    .when = Before you start selling in those countries; within { $lu-ip-priority_months } months of the first filing to keep its date.
    .next = Use the mark of your parent in Japan as the basis, through the Japan Patent Office, or a Benelux or EU mark. Name the Benelux or the EU in the same application.
    .trap = For five years the international mark depends on the first one: if that is refused or cancelled, both are gone. Each country still examines by its own rules, often for more than a year.
    .cost = { $lu-ip-tm_madrid_basic }, or { $lu-ip-tm_madrid_colour } in colour, plus the fees of each country; through the Benelux office { $lu-ip-tm_madrid_boip_forward } more.

item-lu-ip-clearance-search = Search for older rights (recherche de disponibilité)
    .summary = In Europe an office does not refuse a mark or design just because something similar is registered already. You want to protect one, so look for older rights yourself first.
    .when = Before you file, and before you print or publish anything.
    .next = Search TMview for marks and DesignView for designs, in the Benelux, EU and international registers; ask an attorney about whatever comes close.
    .trap = A similar sign for similar goods is enough for trouble, also if it is only pronounced alike. Company names and web addresses do not show up in these registers.
    .cost = Nothing if you search yourself; an attorney's search costs a fee by agreement.

item-lu-ip-patent-lu = Luxembourg patent (brevet luxembourgeois)
    .summary = A patent for Luxembourg alone, granted after a check of the formalities. You chose the national route for your invention.
    .when = Before anybody outside learns of the invention, and within { $lu-ip-patent_priority_months } months of the first filing in Japan.
    .next = Have a patent attorney prepare description, claims and drawings in French, German or Luxembourgish; with an English text, the claims are translated. Filing is online.
    .trap = Unless you request a search within { $lu-ip-patent_search_months } months, the patent lasts { $lu-ip-patent_years_unsearched } years instead of { $lu-ip-patent_years }. Nobody checks whether the invention is new, so a granted patent can still fall in court.
    .cost = { $lu-ip-patent_filing } for the filing and { $lu-ip-patent_search } for the search, then yearly fees from year { $lu-ip-patent_annuity_year }, with { $lu-ip-patent_late_fee } more if you pay late. The attorney costs many times that.
    .doubt = Fees and terms come from a single guide. The way of signing in for online filing is being changed; ask the office (OPI).

item-lu-ip-patent-ep = European or unitary patent (brevet européen, effet unitaire)
    .summary = The European Patent Office examines once for all its states; the unitary patent then covers most of the EU in one piece. You chose the European route for your invention.
    .when = Within { $lu-ip-patent_priority_months } months of the first filing in Japan. Unitary effect is requested within { $lu-ip-patent_unitary_months } month of the grant.
    .next = Have a European patent attorney file on the basis of your Japanese application, and decide on unitary effect when the grant is near.
    .trap = The grant takes three to four years. A unitary patent stands or falls as a whole before the Unified Patent Court, of which Luxembourg is a member.
    .cost = The fees of the European Patent Office, the attorney and the translations, spread over several years.
    .doubt = The fees are not kept here; look them up at the European Patent Office.

item-lu-ip-design-benelux = Benelux design (dessin ou modèle Benelux)
    .summary = A registration protects the look of a product in Belgium, the Netherlands and Luxembourg. You want to protect a design there.
    .when = Before launch, and at the latest { $lu-ip-design_grace_months } months after you first showed it; within { $lu-ip-priority_months } months of a filing in Japan to keep its date.
    .next = Take clear pictures from all sides and file them with the Benelux office (BOIP), up to { $lu-ip-design_count_max } designs together.
    .trap = The office does not check whether the design is new; that comes out in a dispute. A form that follows from the technical function alone is not protected.
    .cost = { $lu-ip-design_benelux_1 } for the first design, { $lu-ip-design_benelux_2_10 } each for the 2nd to 10th, { $lu-ip-design_benelux_11_20 } for the 11th to 20th and { $lu-ip-design_benelux_21_50 } for the rest. This buys { $lu-ip-design_years } years; with renewals { $lu-ip-design_years_max } are possible.
    .doubt = A small extra fee for a representative, named in older guides, was not found any more.

item-lu-ip-design-eu = EU design (dessin ou modèle de l'Union européenne)
    .summary = A registration protects the look of a product in the whole EU. You want protection there, or beyond.
    .when = Before launch, and at the latest { $lu-ip-design_grace_months } months after you first showed it; within { $lu-ip-priority_months } months of a filing in Japan to keep its date.
    .next = File pictures of all variants in one application with the EU office (EUIPO). For states beyond the EU ask about the Hague system.
    .trap = Without filing, a design is protected for { $lu-ip-design_eu_unregistered_years } years only, and only against copies. The law was changed in two steps in 2025 and 2026, so older guides are out of date.
    .cost = { $lu-ip-design_eu_1 } for the first design and { $lu-ip-design_eu_next } for each further one. Deferring publication costs { $lu-ip-design_eu_deferment } more for the first and { $lu-ip-design_eu_deferment_next } for each further one.

item-lu-ip-idepot = Proof of date (i-DEPOT)
    .summary = The Benelux office keeps a sealed copy of a work and confirms the day on which you had it. Copyright needs no registration and lasts until { $lu-ip-copyright_years } years after the author's death, but you want to prove a date.
    .when = At any time, best before you show the work to anybody.
    .next = Put everything into a file, date it and upload it at the Benelux office (BOIP).
    .trap = It proves a date and nothing more, and an idea as such is not protected by it. Extend it before it runs out, or the copy is destroyed.
    .cost = { $lu-ip-idepot_5y } for { $lu-ip-idepot_years_short } years or { $lu-ip-idepot_10y } for { $lu-ip-idepot_years_long }, an extension { $lu-ip-idepot_extend }; on paper { $lu-ip-idepot_5y_paper } or { $lu-ip-idepot_10y_paper }.
    .doubt = JETRO's report of March 2025 gives EUR 35; the office's own page says { $lu-ip-idepot_5y }.

item-lu-ip-reproduction-licence = Licence to copy press and books (licence de reproduction)
    .summary = Whoever copies or scans articles and books for the business needs the authors' permission, which luxorr gives in one contract. You said that you will make such copies.
    .when = Before the first copy.
    .next = Tell luxorr how many people work for you and what they copy, and sign the contract it offers.
    .trap = Press reviews by e-mail and files on the intranet are copies too. Music in shop or restaurant needs another contract, with SACEM.
    .cost = A yearly amount by contract, depending on staff and use.

item-lu-ip-royalties = Royalties paid and received (redevances)
    .summary = Licence fees for patents, brands, software or know-how have rules of their own when they cross a border. You expect to pay or receive them; from Japan they arrive less a tax of up to { $lu-treaty-jp_royalty }.
    .when = With the yearly tax return; for payments from Japan, before the first one.
    .next = Put the licence into a written contract at a price that strangers would agree on, and keep the calculation.
    .trap = An older piece of advice says that an intellectual property company is tax-free because Luxembourg withholds nothing. That is out of date: income is only exempt as far as the company did the research itself, and brands bring no benefit. Fees paid to an associate in a state on the EU list of non-cooperative jurisdictions may not be deductible.
    .cost = Luxembourg takes { $lu-wht-royalty } at source from ordinary royalties paid abroad; only fees of artists and sportspeople who perform here are taxed. Tax withheld in Japan can be credited. On licences bought abroad you account for VAT yourself.
    .doubt = JETRO's report of March 2025 suggests a company for rights because royalties are not taxed at the source. Since 2018 its own relief depends on where the research was done, and trade marks get none.

limit-trademark-accelerated = The supplement for quick registration is not part of the estimate; whether you want it is not asked.
limit-madrid-country-fees = The fees of the countries you name are not calculated.
limit-patent-disclosed-before = An invention shown to others before its first filing is usually no longer new; earlier disclosure is not asked.
limit-design-shown-before = A design can be filed only within { $lu-ip-design_grace_months } months after you first showed it; that day is not asked.
limit-design-hague = Protection of a design outside the EU (Hague system) is not covered; the EU design is taken as the basis.
