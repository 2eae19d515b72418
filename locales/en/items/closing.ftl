item-lu-closing-decision-deed = First step: decision to dissolve, and liquidator (décision de dissolution, nomination du liquidateur)
    .summary = The owners decide that the company ends and name the person who winds it up. You chose the ordinary liquidation, which begins with this decision.
    .when = Whenever you decide; it is filed with the register within { $lu-company-register_months } month.
    .next = Agree on a liquidator and on a day with the notary, and bring the annual accounts up to date first.
    .trap = From that day the company may only wind itself up, and its name must carry the words "en liquidation". Mind the majorities: two thirds of the votes in an SA or SCA with half of the capital present, { $lu-closing-majority_sarl } of the capital in a SARL. Partnerships need as much, but no notary.
    .cost = About { $lu-closing-notary_fee } for the notary.
    .doubt = The notary's price is only an estimate, so ask for a quote.

item-lu-closing-liquidation-accounts = Second step: sale of assets, payment of debts and report (opérations de liquidation, rapport du liquidateur)
    .summary = The liquidator collects what others owe, sells the assets, pays all debts and reports on this. It is the longest part of closing your company.
    .when = Between the decision and the closing meeting; if it lasts longer than { $lu-closing-report_years } year, the owners receive a report every year.
    .next = Have a balance sheet drawn up as of the day of the decision, and list open contracts, claims and taxes.
    .trap = Nothing may be paid out to the owners as long as a creditor can still appear. The last tax assessments often decide how long it takes, so file the returns early.

item-lu-closing-auditor = Check of the liquidation (commissaire à la liquidation)
    .summary = A second meeting appoints somebody who checks the liquidator's report. Only where the single owner is also the liquidator is it left out, and that is not so here.
    .when = When the report is ready.
    .next = Ask an accounting firm for an offer in good time, and hold the meeting without a notary; minutes signed by the owners are enough.
    .trap = The liquidator's own accountant is not independent enough. Two to four weeks for the check belong in the plan.

item-lu-closing-closing-meeting = Third step: closing meeting (assemblée de clôture de liquidation)
    .summary = The owners approve the report, discharge the liquidator and declare the liquidation closed. With this your company ceases to exist.
    .when = After the check; the result is filed with the register and published within { $lu-company-register_months } month.
    .next = Decide in the meeting where the books are kept and what happens to money that somebody can still claim.
    .trap = Claims against the liquidator and the company can still be brought for { $lu-closing-claim_years } years after the publication. Do not start new business in the company's name.

item-lu-closing-records = Keeping the books (conservation des livres)
    .summary = Books and papers outlive the business. Whoever closes a company or branch has to keep them in a place that the register knows.
    .when = { $lu-closing-record_years } years from the publication of the closing under company law, { $lu-closing-account_years } years for accounts and tax papers.
    .next = Choose the place before the last meeting and keep everything for the longer of the two terms, in paper or readable files.
    .trap = Whoever goes by the shorter term alone throws the papers away too early for the tax office. If an accounting system is switched off, export it first.
    .cost = Storage, or a yearly fee for a firm that keeps the books.
    .doubt = JETRO's report of March 2025 speaks of five years only. That is the term of company law; tax and commercial papers are kept longer.

item-lu-closing-three-certificates = Three certificates: no debts to the state (certificats CCSS, ACD et AED)
    .summary = Social security and both tax administrations confirm that the company owes nothing. The simplified dissolution you chose is not possible without them.
    .when = Before the deed; on that day none of the three may be older than { $lu-closing-certificate_months } months.
    .next = File all open returns, pay what is due and order the three certificates at the same time.
    .trap = They rarely arrive together, and the oldest one decides: if it expires before the deed, order it again. A missing return stops the certificate even if no tax is due.
    .cost = Little or nothing for the certificates; the accountant charges for bringing the returns up to date.

item-lu-closing-simplified-dissolution = Simplified dissolution (dissolution simplifiée)
    .summary = A single owner takes over all that the company owns and owes, and the company ends without liquidator. This way is open only while all shares are in one hand.
    .when = With the notary's deed, at the latest { $lu-closing-certificate_months } months after the date of the oldest certificate.
    .next = Give the notary the three certificates and an interim balance sheet, and tell the board of the parent company what it takes over.
    .trap = The parent inherits every debt without limit, also those nobody knows yet. Creditors can ask for security within { $lu-closing-creditor_days } days of the publication.
    .cost = The notary's fee and the publication; no liquidator and no auditor are paid.

item-lu-closing-deregistrations = Signing off from offices (radiations)
    .summary = VAT office, social security, ministry and the register of owners are told that the business has ended. This concerns every presence that closes.
    .when = VAT within { $lu-vat-registration_days } days of the end of business, the exit of each employee within { $lu-closing-exit_days } days.
    .next = Make a list of all registrations, file the last returns and give back the business permit.
    .trap = As long as the VAT number is active, the office expects VAT returns and estimates them if none comes. Keep access to MyGuichet.lu until everything is confirmed.
    .doubt = The list of offices and the terms come from general knowledge; confirm them with your accountant.

item-lu-closing-staff-exit = End of the contracts of employment (fin des contrats de travail)
    .summary = Contracts do not end because the company does, at least not without notice. You have employees, so this comes before the closing.
    .when = Notice of { $lu-closing-notice_months_shortest }, { $lu-closing-notice_months_middle } or { $lu-closing-notice_months_longest } months, depending on years of service; count back from the day of closing.
    .next = Make a plan with the date of each letter, and prepare certificates and the final payslips.
    .trap = Several dismissals in a short time count as collective, and then talks with the staff come first. Too little notice has to be paid for.
    .cost = Wages during the notice, severance pay for long service and the leave not taken.

item-lu-closing-branch-closure = Closing of the branch (fermeture de la succursale)
    .summary = A branch has no existence of its own: your company decides to close it and has it struck off the register. There is no liquidation.
    .when = Filed with the register within { $lu-company-register_months } month of the decision.
    .next = Have the decision drawn up with a translation, end leases and contracts, and file the last returns.
    .trap = Your company stays liable for everything the branch owes, even after it is struck off. If assets go back to Japan, look at the tax on hidden reserves first.

item-lu-closing-administrative-dissolution = Warning: dissolution by the authorities (dissolution administrative sans liquidation)
    .summary = The public prosecutor can have a company without staff and assets dissolved if it breaks the law, for instance by not filing. By your answers your company could be one.
    .when = At any time, started by the prosecutor only; it ends within { $lu-closing-administrative_months } months.
    .next = File the missing papers now and then choose one of the two regular ways to close.
    .trap = This is no cheap way out: the owners cannot ask for it and have no say in what becomes of the company.
