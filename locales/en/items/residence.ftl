item-lu-residence-short-stay = Short visits without a residence permit (court séjour)
    .summary = Nationals of Japan and many other states may visit without a visa for { $lu-residence-short_stay_days } days within any { $lu-residence-short_stay_period } days, counted over all Schengen states together. You expect such visitors.
    .when = Count the days before each trip. On arrival, visitors report to the commune within { $lu-residence-arrival_days } days; hotels do this for their guests.
    .next = See that every traveller carries insurance, a return ticket, a letter with the purpose of the visit and a passport valid for { $lu-residence-passport_months } months after it.
    .trap = Meetings and negotiations are fine, work for customers here is not. Since { $lu-residence-ees_full } every border counts the days electronically (EES), and every trip through another Schengen state uses them up too.
    .cost = No visa fee for Japanese visitors; others who need one pay { $lu-residence-visa_c_fee }. The travel authorisation ETIAS will cost { $lu-residence-etias_fee } once it exists.
    .doubt = The day on which ETIAS starts was not known when this was checked. Look it up before you book.

item-lu-residence-short-work = Permission for short work (autorisation de travail de courte durée)
    .summary = Whoever does real work here, even for less than { $lu-residence-short_stay_days } days, needs permission if they come from outside the EU and EFTA. Among your visits there is work for a Luxembourg business.
    .when = Before the journey; the permission must be there on entry.
    .next = Apply to the immigration office with the contract; for a local job ask ADEM for its certificate first.
    .trap = Business talks, trade fairs and services within the group are free for { $lu-residence-short_work_months } months in a calendar year. Subcontracting is not, and work that goes on becomes a matter for a residence permit.
    .doubt = The list of free activities was widened in 2023. Ask the immigration office whether yours is among them, and how long it takes to decide.

item-lu-residence-authorisation-salaried = Authorisation to stay as an employee (autorisation de séjour temporaire, travailleur salarié)
    .summary = The paper that lets somebody from outside the EU and EFTA move here for a job. This person will live here, has no free access to work and does not reach the Blue Card.
    .when = Granted before entry, and in any case before the first day of work. After the grant, the person enters within { $lu-residence-entry_days } days.
    .next = Collect the passport (all pages), birth certificate, criminal record, diplomas, CV, signed contract and ADEM certificate, with sworn translations into French, German or English, and apply to the immigration office.
    .trap = An application made after arrival is refused as a rule, and nobody may start work on a visit. The office may take up to { $lu-residence-decision_months } months, so keep the first day in the contract open until it is there.
    .doubt = A reform that shortens the decision to { $lu-residence-reform_decision_days } days and lengthens the first card to { $lu-residence-reform_card_months } months was under way; whether it is in force was not verified. Somebody who lives across the border needs another paper.

item-lu-residence-authorisation-blue-card = EU Blue Card (carte bleue européenne)
    .summary = A residence title for highly qualified employees with pay of at least { $lu-residence-blue_card_salary } a year and a contract of { $lu-residence-blue_card_contract_months } months or more. By your answers this person qualifies.
    .when = Granted before entry, and in any case before the first day of work.
    .next = Apply to the immigration office with the contract, diploma, passport, criminal record and CV. Managers and professionals in IT may prove experience instead of a diploma.
    .trap = The pay limit on the day of the application counts, so leave a margin above it. No ADEM certificate is needed, but the vacancy is reported all the same.
    .cost = No fee at this step; translations and apostilles are extra.
    .doubt = The pay limit is usually adjusted in spring. No new amount for 2026 was found, so check it before you apply.

item-lu-residence-authorisation-ict = Transfer within the group, ICT (transfert temporaire intragroupe)
    .summary = A title for managers, specialists and trainees whom a company outside the EU sends to its own group here. This person keeps the contract with the parent and has been in the group for at least { $lu-residence-ict_months_in_group } months.
    .when = Granted before entry, and in any case before the first day of work.
    .next = Let the Luxembourg entity apply, with proof of the link between the companies, the assignment letter (length, place, pay), diploma, passport and criminal record.
    .trap = The stay ends after { $lu-residence-card_months_ict } months, for trainees after { $lu-residence-card_months_trainee }, with a pause of { $lu-residence-ict_break_months } months before the next one. A person who founds a business without an employer behind them cannot use it. Order the certificate of coverage in Japan early; otherwise contributions are due here.
    .cost = No fee at this step. The pay must match that of local colleagues and never be below the minimum wage.
    .doubt = How long the certificate of coverage keeps a person insured in Japan, said to be { $lu-social-japan_certificate_years } years, should be confirmed; so should whether the post must be reported to ADEM.

item-lu-residence-authorisation-self-employed = Authorisation to stay as self-employed (autorisation de séjour, travailleur indépendant)
    .summary = For people from outside the EU and EFTA who move here to run a business of their own. The owner in this post works without a contract of employment, so this title is the one to ask for.
    .when = Granted before entry, and in any case before the first day of work.
    .next = File the business plan with its financing, proof of qualification, means of support, criminal record and CV, at the same time as the application for the business permit.
    .trap = A commission asks what the project brings to the country, and since 2023 it looks more closely. A plan without customers or money is turned down, and for a takeover you need the accounts of { $lu-residence-takeover_accounts_years } years.

item-lu-residence-authorisation-investor = Investor residence permit (autorisation de séjour, investisseur)
    .summary = A title for people from outside the EU and EFTA who invest { $lu-residence-investor_min } or more. This owner moves to Luxembourg and pays at least as much, so it is one way to stay; it is a choice, not a duty.
    .when = Granted before entry.
    .next = Let the owner compare it with the titles for employees and self-employed people, then ask the Ministry of the Economy what proof it expects.
    .trap = The money must stay { $lu-residence-investor_keep_years } years in an existing business that keeps its jobs, or a new company must create { $lu-residence-investor_jobs } jobs within { $lu-residence-investor_jobs_years } years. If this is not kept, the permit may not be renewed.
    .cost = The investment itself. Other ways take more: { $lu-residence-investor_structure } in an investment structure, or a bank deposit of { $lu-residence-investor_deposit }.
    .doubt = Conditions and waiting time come from general knowledge and older articles. Speak to a lawyer before money moves.

item-lu-residence-transfer-without-ict = Transfer that does not qualify as ICT (détachement hors ICT)
    .summary = This person is to be sent by the parent but has been in the group for less than { $lu-residence-ict_months_in_group } months. The permit for transfers would be refused.
    .when = Settle this before the first day of work is fixed.
    .next = Wait until the months are complete, hire the person in Luxembourg instead, or let a lawyer examine the rules on posted workers.
    .trap = A visit without a visa is no way round: working on it is illegal employment for both sides.
    .doubt = Whether posting is open in your case is not examined here and needs a lawyer.

item-lu-residence-visa-d = Long-stay visa (visa D)
    .summary = The visa for entering after the authorisation to stay has been granted. This person's nationality is not exempt; Japanese nationals do not need one.
    .when = After the authorisation, within { $lu-residence-visa_d_days } days of it, and before the journey.
    .next = Make an appointment at the Luxembourg embassy, or the one that represents it, with the authorisation, passport and photographs.
    .trap = A visitor's visa does not replace it. The passport stays with the embassy for a while, so plan no other trip.
    .cost = A consular fee of about { $lu-residence-visa_d_fee }.
    .doubt = The fee is not confirmed, and the list of exempt nationalities should be compared with the current one.

item-lu-residence-arrival-declaration = Declaration of arrival at the commune (déclaration d'arrivée)
    .summary = Newcomers report to the commune where they live, and the receipt is the start of the residence permit. This person comes from outside the EU and EFTA to live here.
    .when = Within { $lu-residence-arrival_days } days of entering the country. Count calendar days, to be safe.
    .next = Go to the town hall with passport, authorisation to stay and a proof of the address.
    .trap = Without an address there is no declaration, so rent something before the flight. With receipt and authorisation the person may work until the card is there.
    .cost = A small fee, set by the commune.

item-lu-residence-medical-check = Medical check for the residence permit (contrôle médical)
    .summary = A doctor in Luxembourg examines the newcomer, and a screening for tuberculosis follows. It belongs to the residence permit of this person.
    .when = Soon after arrival, before the application for the card.
    .next = Book both appointments from Japan if you can: a doctor, and the Ligue médico-sociale for the screening.
    .trap = Appointments often take weeks, and the card cannot be applied for without the result. Health certificates from Japan do not count, nor does the examination for the job.
    .cost = The doctor's fee, about { $lu-residence-medical_fee }.

item-lu-residence-residence-permit = Residence permit, the card (titre de séjour)
    .summary = The card that proves the right to live and work here. This person needs it, since the authorisation to stay only opens the door.
    .when = Apply within { $lu-residence-card_application_months } months of entering the country.
    .next = Transfer the fee, send passport copy, authorisation, receipt of arrival and medical certificate to the immigration office, and go there for fingerprints when invited.
    .trap = The card runs from the declaration of arrival, so slowness costs part of its life. A first card for an employee holds for one sector and one occupation; ask before changing the job.
    .cost = { $lu-residence-card_fee } for the card.
    .doubt = JETRO's report of March 2025 puts the arrival, the medical check and the card all within three days. Only the arrival is that urgent.

item-lu-residence-renewal = Renewal of the residence permit (renouvellement du titre de séjour)
    .summary = The first card of this person ends before the work does, so it has to be renewed.
    .when = { $lu-residence-renewal_months } months before the card ends.
    .next = Put the date into your calendar now, and collect contract, payslips and the certificate of insurance from the CCSS.
    .trap = A gap between two cards is a gap in the right to work, and you as the employer answer for it too. After { $lu-residence-long_term_years } years the person can ask for long-term residence instead.
    .cost = { $lu-residence-card_fee } for each new card.
    .doubt = A renewed card lasts up to { $lu-residence-renewal_years } years; a reform that makes this longer may be in force by now.

item-lu-residence-family = Residence permits for the family (regroupement familial)
    .summary = Spouse, registered partner and unmarried children under age need permits of their own. This person brings family along.
    .when = Together with the main application or after it, but granted before the family enters.
    .next = Order the family register (戸籍謄本) with apostille, have it translated, and prove housing, income and health insurance.
    .trap = The office may take up to { $lu-residence-family_decision_months } months. With an ICT title or a Blue Card it is { $lu-residence-family_fast_days } days if the family applies together with the worker. Schools fill up early.
    .cost = { $lu-residence-card_fee } for each card, plus apostilles and translations.

item-lu-residence-employer-check = Checking and keeping the residence paper (copie du titre de séjour)
    .summary = Before a person from outside the EU and EFTA begins, the employer sees the residence paper and keeps a copy. This post is filled by such a person.
    .when = Before the first day of work; the immigration office is told within { $lu-residence-employer_notice_days } working days after it.
    .next = Put a copy into the personnel file, note the day on which the paper ends, and keep both for as long as the person works for you.
    .trap = It also concerns people with free access to work and those sent by the parent. An expired paper is treated like none.
    .cost = Nothing, if you do it. Illegal employment is fined with { $lu-residence-employer_fine } per person.
    .doubt = The time for telling the immigration office should be confirmed.

limit-short-work-yearly-total = Activities free from permission may last { $lu-residence-short_work_months } months in a calendar year; the total of all visits is not asked.
limit-ict-break-between-transfers = Earlier transfers of this person, after which a pause of { $lu-residence-ict_break_months } months may be needed, are not asked.
limit-investor-other-conditions = Only the amount is compared; jobs, holding time and kind of investment are not asked, nor whether the owner stays under another title.
limit-posted-worker-permit = The permit for posted workers, another way to come, is not covered.
limit-worker-living-across-the-border = A person from outside the EU and EFTA who lives in a neighbouring country needs a work permit instead of a residence permit; this is not covered.
