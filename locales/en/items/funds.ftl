item-lu-permit-securitisation = Licence of a securitisation undertaking (organisme de titrisation agréé)
    .summary = A vehicle that issues securities to the public more than { $lu-finance-securitisation_issues } times a year needs a licence from the CSSF. The number of issues you plan is above that.
    .when = Before the first issue that takes you beyond { $lu-finance-securitisation_issues } a year.
    .next = Prepare articles, the contracts of the transaction and a custody contract with a Luxembourg bank, appoint an approved auditor and apply to the CSSF.
    .trap = Issues for professional clients, in denominations from { $lu-finance-securitisation_denomination } or placed privately do not count. Many vehicles find that they need no licence; the trade register and the register of owners are compulsory all the same.
    .cost = Fees of the CSSF for the application and for every year.
    .doubt = The amounts of these fees could not be found.

item-lu-permit-sicar = Approval of a SICAR (agrément SICAR)
    .summary = The CSSF approves a company that invests in risk capital before it starts. You chose this kind of fund.
    .when = Before the fund starts; allow three to six months. The capital must be complete within { $lu-fund-buildup_months_sicar_sif_raif } months of the approval.
    .next = Draft prospectus and articles, choose an independent depositary in Luxembourg, an approved auditor and experienced managers, and file everything together.
    .trap = It may hold a single company and need not spread its risk, but every asset must be risk capital, bought in order to develop and resell it. Investors must be professional, put in { $lu-fund-wii_minimum } or be certified as informed.
    .cost = Capital of { $lu-fund-sicar_capital }, with { $lu-fund-sicar_paid_share } of each share paid at subscription; the CSSF's fees come on top.

item-lu-permit-sif = Approval of a specialised investment fund (agrément FIS)
    .summary = The CSSF approves a fund for informed investors that may invest in almost anything. You chose this kind of fund.
    .when = Before the fund starts; allow three to five months. The net assets must be reached within { $lu-fund-buildup_months_sicar_sif_raif } months of the approval.
    .next = Choose depositary, central administration, auditor and directors, and file their agreements with the prospectus.
    .trap = Risk must be spread: as a rule of thumb no more than { $lu-fund-sif_single_share } in a single asset. For one building or one company, look at the SICAR or a plain company instead.
    .cost = Net assets of { $lu-fund-sif_raif_capital }, plus the CSSF's fees.

item-lu-permit-uci-part2 = Approval of a Part II fund (agrément OPC partie II)
    .summary = The CSSF approves an investment fund that may also be offered to the public. You chose a fund under Part II of the fund law of 2010.
    .when = Before the fund starts; allow four to six months. The net assets must be reached within { $lu-fund-buildup_months_uci2 } months of the approval.
    .next = Appoint the manager and the depositary, then file the prospectus and the auditor's mandate with the CSSF.
    .trap = Being allowed to sell to the public in Luxembourg is no passport for private investors abroad; each country has rules of its own. A fund for property has to spread its risk too.
    .cost = Net assets of { $lu-fund-uci2_capital }, plus the CSSF's fees.

item-lu-registration-raif-list = Notary's record and list of RAIFs (constat notarié et liste des FIAR)
    .summary = A reserved alternative fund needs no approval of the CSSF; instead a notary records that it exists and has a manager, and the register puts it on a public list. You chose this kind of fund.
    .when = The record within { $lu-fund-raif_record_days } working days of the founding; from the record, publication within { $lu-fund-raif_notice_days } and the list within { $lu-fund-raif_list_days } working days. A fund founded by notarial deed needs no separate record.
    .next = Have the manager's and the depositary's agreements signed before the founding, and book the notary for the same week.
    .trap = The manager must be fully authorised; one that is only registered will not do. Only informed investors may take part, so keep a proof of this for each of them.
    .cost = The notary's fee. Net assets must reach { $lu-fund-sif_raif_capital } within { $lu-fund-buildup_months_sicar_sif_raif } months.
    .doubt = The days were not read in the law itself. It is also open whether those for the list count from the record, as here, or from its publication.

item-lu-filing-aifm-appointment = Appointment of an authorised fund manager (désignation d'un GFIA agréé)
    .summary = Your fund must be run by an authorised manager of alternative funds (AIFM), by law or because you chose so. The manager answers for portfolio and risk and reports the fund to the CSSF.
    .when = Before the fund is founded, or with the application for its approval.
    .next = Ask several management companies for an offer, send them the fund's strategy and sign the agreement in time for the founding.
    .trap = A manager examines a new client almost as a bank does. Allow one to three months for owners, strategy and the origin of the money.

item-lu-filing-depositary = Appointment of a depositary in Luxembourg (désignation d'un dépositaire)
    .summary = A bank or another licensed firm in Luxembourg holds the assets and watches the flow of money. Your fund or vehicle cannot start without one.
    .when = Before the approval or, where none is needed, before the founding.
    .next = Ask two or three depositaries which assets and countries they accept, and sign the agreement before you file.
    .trap = Not every depositary takes property, private companies or crypto-assets. It has to be independent of the fund, so a firm of your own group may be ruled out.

item-lu-permit-aifm-authorisation = Authorisation as fund manager (agrément GFIA)
    .summary = A manager of alternative funds needs full authorisation by the CSSF if it runs a RAIF, wants the EU passport or passes the limits for assets. At least one of these is true of your company.
    .when = Before you manage the first fund. The CSSF has { $lu-fund-aifm_decision_months } months from a complete file and can add { $lu-fund-aifm_extension_months } more; plan half a year.
    .next = Find at least { $lu-fund-aifm_managers } full-time managers who live in the EU, write down who does what and which tasks you delegate, and apply.
    .trap = Too much delegation, for instance of all investment decisions to Japan, turns the company into a letter box and costs it the authorisation. New rules from { $lu-fund-aifm_reform_from } on look at this more closely.
    .cost = Capital of { $lu-fund-aifm_capital }, or { $lu-fund-aifm_capital_internal } if the fund manages itself. With more than { $lu-fund-aifm_extra_above } of assets, add { $lu-fund-aifm_extra_share } of what is above; { $lu-fund-aifm_capital_max } in all is the ceiling.

item-lu-registration-aifm-registration = Registration as a small fund manager (enregistrement GFIA)
    .summary = A manager below the limits for assets only registers with the CSSF and reports to it. By your answers no fund of yours asks for more.
    .when = Before you manage the first fund.
    .next = File the form with the list of your funds and their strategies, then report the assets every year.
    .trap = The limits include what is bought with borrowed money: { $lu-fund-aifm_leveraged }, or { $lu-fund-aifm_unleveraged } for funds without borrowing that nobody can leave for { $lu-fund-aifm_closed_years } years. Once you pass them you have to apply for authorisation, and until then there is no passport.
    .cost = The CSSF's fee for the registration and for every year.

item-lu-property-real-estate-vehicle = Choice of a vehicle for real estate (choix du véhicule immobilier)
    .summary = Land and buildings can be held through a plain company or partnership or through a fund. You plan to invest in real estate, so compare them before you settle on one.
    .when = Before the founding, together with the choice of the legal form.
    .next = Put the question of who will invest first: for a few partners a plain company may be enough, for informed investors a RAIF, SIF or SICAR, for the public a Part II fund.
    .trap = A SICAR may hold a single property company but only as risk capital, while the other funds must spread their risk. What looks like an ordinary company with several outside investors may be a fund in the eyes of the law and need a manager.
