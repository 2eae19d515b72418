# Words of the checklist: one message for each item, then limits of what is covered, then notices.

## Permits

item-lu-permit-business-permit = Business permit (autorisation d'établissement)
    .summary = The state's permission to run a trade, a craft, a factory or a liberal profession. Your activity needs it, and so does every form of presence from a company to a mere office.
    .when = Before the first sale, invoice or hiring. A SARL-S and a person trading in their own name need it before the register enters them; others may apply afterwards.
    .next = Find the manager who will hold it and real premises, then file the application on MyGuichet.lu. The ministry has up to { $lu-permit-decision_days } days to decide once the file is complete.
    .trap = A letter box does not count as premises: the ministry expects a desk, a telephone and your files on the spot. Later, the permit number must appear on letters, invoices and your web site, and a new manager or address must be reported within { $lu-permit-change_months } month.
    .doubt = The fee comes from a private source. The criminal record is said to cover every country of the last { $lu-permit-record_years } years; which papers Japan must supply, and whether silence still counts as consent since the reform of 2023, is best asked at the ministry.

item-lu-company-permit-holder = Manager who holds the business permit (dirigeant)
    .summary = The permit rests on one person who runs the business and fulfils the conditions. Since you need the permit, you must name that person.
    .when = Before you apply for the business permit.
    .next = Choose the person, have the power to represent the business entered in the register, and collect the CV and identity papers.
    .trap = Being a shareholder or an employee no longer qualifies anyone: since the reform of 2023 the holder is the sole trader or a registered representative, and must be there in person. One person can hold several permits only if that presence stays believable.

item-lu-company-permit-holder-presence = Warning: the permit holder lives too far away (dirigeant non résident)
    .summary = The person you have in mind lives beyond commuting distance. A permit holder has to run the business lastingly and in person, and the ministry will hardly accept that from afar.
    .when = Settle this before you apply for the business permit.
    .next = Name a manager who lives in Luxembourg or near the border, or plan your own manager's move before the application.
    .trap = A local name borrowed for the form does not help. The ministry can refuse the permit, or withdraw it later, if that person does not really manage.
    .doubt = How many days of presence suffice is written nowhere. Ask the ministry before you rely on a manager who travels.

item-lu-permit-real-estate-agent = Permit for real-estate professions (autorisation d'établissement, professions de l'immobilier)
    .summary = Agents, property managers and developers get the business permit only with extra qualifications, a course and insurance. Your activity is one of these professions.
    .when = Before you take on the first client or project.
    .next = Book the short course (formation accélérée), ask for an offer for professional liability insurance, then apply on MyGuichet.lu.
    .trap = This is not a second permit: one application covers it and the business permit on this list. If you only let or sell a building of your own, you do not practise this profession at all.
    .cost = The course and the insurance cost extra, besides the stamp for the permit.
    .doubt = The course fee could not be found. About { $lu-permit-real_estate_practice_years } years of practice may stand in for the diploma, and developers and agents who hold clients' money may need a financial guarantee; neither is confirmed.

item-lu-permit-horeca-qualification = Course for hotels, restaurants and bars (formation accélérée HORECA)
    .summary = A short course on hygiene, food safety, protection of minors and human rights. You run a hotel, restaurant or bar, so the future permit holder must pass it, unless a diploma or experience replaces it.
    .when = Before you apply for the business permit.
    .next = Ask the House of Training for the next dates and enrol the person who will hold the permit.
    .trap = The course runs only on set dates, and the application is incomplete without the certificate. A missed date moves your opening by weeks.
    .cost = The House of Training charges a course fee.
    .doubt = The fee could not be found. Some { $lu-permit-horeca_practice_years } years of practice are said to replace the course; ask whether experience in Japan counts.

## Foreign investment

item-lu-permit-fdi-screening = Clearance of a foreign investment (filtrage des investissements directs étrangers)
    .summary = The state examines who gains power over Luxembourg companies in sensitive fields. An investor from outside the European Economic Area would control such a company here, or reach { $lu-fdi-votes_threshold } of its votes.
    .when = Notify before the deal is completed. The first examination takes up to { $lu-fdi-phase1_months } months, a second one up to { $lu-fdi-phase2_days } days more.
    .next = Put the minister's consent into the purchase contract as a condition, and send in the notification before closing.
    .trap = A European company owned from Japan counts as a foreign investor too. The time runs only from a complete file and stops with every question, and closing without consent can cost a company up to { $lu-fdi-fine_entity } in fines.
    .doubt = Whether the shares may already pass during the first examination, and whether exactly { $lu-fdi-votes_threshold } of the votes counts, is not fully settled. This list assumes the stricter reading of both. A new EU regulation changes the rules from { $lu-fdi-eu_regulation_from }.

item-lu-filing-fdi-15-day = Notice after your votes have risen by themselves (notification au ministre de l'Économie)
    .summary = When other owners leave, your share of the votes can grow without a purchase. In a sensitive field, an investor from outside the European Economic Area who reaches { $lu-fdi-votes_threshold } in this way must tell the minister.
    .when = Within { $lu-fdi-passive_days } days of the change.
    .next = Have the company warn you ahead of every buy-back, capital reduction or exit of an owner, and keep the notice ready.
    .trap = You have done nothing yourself, so it is easy to miss that the time is running.
    .doubt = Whether exactly { $lu-fdi-votes_threshold } of the votes is already enough is not fully settled. Treat it as enough.

item-lu-permit-fdi-greenfield-check = Ask whether your founding has to be notified (filtrage des investissements directs étrangers)
    .summary = The screening law is about control of a Luxembourg company and does not clearly leave out one that the investor founds. You found one in a sensitive field with an owner from outside the European Economic Area.
    .when = Before the founding deed.
    .next = Describe the investor and the project on one page and ask the ministry in writing whether it wants a notification.
    .trap = An answer on the telephone proves nothing later. Wait for a written one and keep it with the founding papers.
    .doubt = The duty is only a possible reading of the law; nothing found so far shows how the ministry handles new companies. It may answer that nothing has to be filed.

## Founding

item-lu-company-form-choice = Choice of presence and legal form (choix de la forme juridique)
    .summary = Company, branch or office, and which legal form: this decides on capital, deed, liability and tax. Everything else on your list builds on it.
    .when = First of all, before you talk to banks and landlords.
    .next = Change these two answers here to see what each choice brings, then settle it with your adviser.
    .trap = Changing the form of a company later usually means another deed. A SARL is closed to the public and cannot be listed, so it is the wrong choice if you plan to go to the stock exchange.
    .cost = An adviser's fee, by agreement.

item-lu-company-sarl-s-forbidden = Stop: no company may be a member of a SARL-S (société à responsabilité limitée simplifiée)
    .summary = Only people can be members of a SARL-S. There is a company among your owners, so this form cannot be founded as planned.
    .when = Before any founding paper is signed.
    .next = Choose the SARL instead, or let people hold all the shares themselves.
    .trap = Letting a person hold the shares for the parent only postpones the problem: the parent can never take them over while the company is a SARL-S.

item-lu-company-form-forbidden-regulated = Stop: this legal form is closed to banks and insurers (forme juridique non admise)
    .summary = A bank must be an SA, an SCA or a cooperative; an insurer or reinsurer may also be an SE. The form you chose is not among them, so no licence could be granted.
    .when = Before the articles are drafted.
    .next = Take the SA unless something speaks for another form, and talk to the CSSF (banks) or the CAA (insurers) early.
    .doubt = The list for banks is well documented. Have the one for insurers confirmed by the CAA.

item-lu-company-name-check = Check that the name is free (certificat de disponibilité de la dénomination)
    .summary = The register confirms that nobody else is entered under the name you want. Your company or branch needs a name of its own before it can be founded.
    .when = Before the deed, or before the branch opens.
    .next = Search for the name on lbr.lu, order the certificate and keep a second name in reserve.
    .trap = A name that is free in the register can still be somebody's trade mark. Search for brands too before you print anything.
    .doubt = The fee comes from a single private source and may differ.

item-lu-company-registered-office = Registered office and place of business (siège social et lieu d'exploitation)
    .summary = The register needs an address in Luxembourg, and the business permit needs rooms where work is done. Your form of presence requires at least one of them.
    .when = Before the deed, and before you apply for the business permit.
    .next = Look for a small office or a desk of your own in a shared one, and have the lease made out to the business you are founding.
    .trap = An address from a domiciliation firm satisfies the register but not the ministry that grants the permit. With few exceptions only licensed professionals may offer such addresses.
    .cost = Rent at the market price. Registering a commercial lease with the AED is optional, and the duty varies.

item-lu-company-bank-account = Bank account (compte bancaire)
    .summary = An account in the name of the company or branch, for its capital and daily payments. The bank opens it only when it knows every owner and the source of the money.
    .when = Before the deed if capital is paid in at the founding; with later payment, in time for that payment. A branch needs it for daily business.
    .next = Send two or three banks the same complete file: group chart, passports, proofs of address, source of funds and business plan.
    .trap = This is often the slowest step of all. A group chart that stops before the people at the top, or papers only in Japanese, can cost you weeks.
    .cost = The bank's own charges for opening and keeping the account.

item-lu-company-capital-deposit = Payment and blocking of the capital (certificat de blocage)
    .summary = The cash part of the capital goes to a blocked account, and the bank confirms this to the notary. Your form is founded with money paid in, so without the certificate there is no deed.
    .when = Before the deed; the certificate must be with the notary on that day.
    .next = Work out the amount (a SARL or a bank pays everything, another share company at least { $lu-company-paid_share } of each share), transfer it from the owners' own accounts and ask the bank to send the certificate to the notary.
    .trap = The money stays locked until the notary reports the founding to the bank. Keep other money ready for rent and first bills.

item-lu-company-deferred-capital-sarl = Later payment of the SARL's capital (libération différée du capital)
    .summary = You chose to found first and pay the cash capital, up to { $lu-company-sarl_min_capital }, afterwards. Until then the owners owe it to the company.
    .when = Within { $lu-company-sarl_deferral_months } months of the deed, or sooner if the articles say so.
    .next = Open the account, let the managers call in the money, and keep the bank statement as proof.
    .trap = A share that is called in and not paid loses its vote, and members who have not paid are named in the accounts. Later increases of capital cannot be postponed in this way.

item-lu-company-contribution-in-kind-report = Report on contributions in kind (rapport sur apport en nature)
    .summary = An approved auditor confirms that what is given for the shares is worth their price. Your owners pay at least partly in things, and your form requires this report.
    .when = Before the deed.
    .next = Ask an approved auditor (réviseur d'entreprises agréé) for an offer and send a valuation of each item.
    .trap = Patents, claims and shares are slow to value, and without the report the notary cannot go ahead. In a SARL a statement of the value would do.
    .cost = The auditor's fee, depending on what has to be valued.

item-lu-company-notarial-deed = Founding deed before a notary (acte constitutif notarié)
    .summary = The notary records the articles and the owners, and with this deed the company exists. Your legal form requires it, or you asked for it.
    .when = On the founding day. Name, address and, where it is paid at once, the capital must be ready by then.
    .next = Send the notary draft articles, the register extract of the parent and the powers of attorney, and agree on a day.
    .trap = Papers from Japan need an apostille and a sworn translation; order them early. Articles in English must be followed by a French or German version, except for certain funds.
    .cost = All in, including duty, register and publication, expect about { $lu-company-notary_fee_sarl } for a SARL and { $lu-company-notary_fee_sa } for an SA.
    .doubt = Costs are only estimates, so ask for a quote. Signing by video should be possible for a SARL, an SA and an SCA, but confirm it with your notary.

item-lu-company-private-deed = Founding agreement without a notary (acte sous seing privé)
    .summary = A written agreement that the founders sign among themselves. Your legal form may be founded in this way, and you do not plan to use a notary.
    .when = On the founding day, before the entry in the register.
    .next = Have the agreement drafted, settle management, profit and exit in it, and let every founder sign.
    .trap = No notary checks the text for you. A SARL-S must already have its business permit; of a limited partnership's agreement only an extract is filed, so keep the full text safe.
    .cost = The fee of whoever drafts it.

item-lu-company-se-employee-involvement = Talks on employee involvement (implication des travailleurs)
    .summary = The founders of an SE first negotiate with their employees how these are informed, consulted and represented. You chose the SE, so nothing is entered before these talks end.
    .when = Before the entry in the register. The talks may take { $lu-company-se_talks_months } months, or { $lu-company-se_talks_months_max } if both sides agree.
    .next = Form the special negotiating body with employees of all companies that take part in the founding.
    .trap = The register wants the agreement, or a record that the talks are over. An SE also needs founders from { $lu-company-se_min_states } EU states; a Japanese parent alone cannot found one.

item-lu-company-board-sa = Board of directors (conseil d'administration)
    .summary = An SA or SE is led by a board of at least { $lu-company-sa_min_directors } directors; with a single shareholder, { $lu-company-sa_min_directors_single } is enough. Yours must be appointed at the founding.
    .when = At the deed. A term lasts { $lu-company-sa_director_years } years at most and can be renewed.
    .next = Collect the signed acceptance and the national identification number of every director.
    .trap = Company law asks neither for a nationality nor for a home in Luxembourg, but a board that always decides in Japan puts the company's tax residence in doubt. Meet at the registered office. A company on the board must name a permanent representative.

item-lu-company-managers-sarl = Managers of the SARL (gérants)
    .summary = A SARL or SARL-S is led by one or more managers whom the members appoint. Yours have to be named at the founding.
    .when = At the deed or the founding agreement.
    .next = Decide who signs alone and who jointly, and have each manager accept the office in writing.
    .trap = A manager in the articles is not yet the holder of the business permit, who must also be present in the business. Choose both together. A SARL-S takes only people as managers.

item-lu-company-director-liability = Liability of managers, and insurance (responsabilité des dirigeants)
    .summary = People who run a company answer for certain faults with their own property. This concerns everyone you appoint as a director or manager.
    .when = From the day of appointment.
    .next = Tell your managers about these duties and ask for an offer for directors' and officers' insurance.
    .trap = Typical cases are taxes left unpaid, acts beyond one's powers, and a bankruptcy not declared within { $lu-company-bankruptcy_months } month. A manager who stays in Japan is liable like the others.
    .cost = The insurance premium, if you take out a policy; it is not compulsory.

item-lu-company-capital-change = Change of the capital (modification du capital)
    .summary = More or less capital means new articles and a new entry in the register. You said that you expect such a change.
    .when = When the owners decide on it; the register is told afterwards.
    .next = Ask the notary which papers the decision needs, and your accountant whether a contribution without new shares (compte 115) would do.
    .trap = The permission to pay a SARL's first capital later does not cover an increase.
    .cost = Much like the founding. A contribution without new shares needs no notary.

## Registers

item-lu-company-national-id = National identification numbers (numéro d'identification national)
    .summary = The register enters people only under a Luxembourg identification number. Your managers and owners from abroad usually have none yet, so it is requested with the filing.
    .when = Together with the filing at the register.
    .next = Collect a passport copy and a proof of the private address from every person who will be entered.
    .trap = Since { $lu-registration-national_id_block_from } a company with missing numbers cannot file anything else. One person who is slow with papers holds up everybody.
    .cost = The fee for identification data is charged for later updates, not for the first filing.

item-lu-company-branch-opening = Opening of the branch (ouverture d'une succursale)
    .summary = A branch is entered with its parent's papers and a representative on the spot. You chose a branch, which needs neither capital nor a notary.
    .when = Within { $lu-company-register_months } month of the opening, and before it trades.
    .next = Let the parent decide on address, activities and representative, and have its articles and register extract translated into French, German or Luxembourgish.
    .trap = The parent answers for every debt of the branch, and its own annual accounts become public in Luxembourg year after year.
    .doubt = What is expected of a branch in practice, for its business permit and for its report of beneficial owners, should be confirmed.

item-lu-company-rep-office = Representative office (bureau de représentation)
    .summary = An office that studies the market and keeps contacts for its parent. You chose this form, and an office of a foreign parent still needs the business permit.
    .when = Before the office opens.
    .next = Apply for the business permit on MyGuichet.lu and describe what the office will do and what it will not.
    .trap = The office may not sell or conclude contracts. If it does so in practice, it can be treated as a taxable branch.
    .doubt = Not every source agrees that an office which only observes needs the permit. Ask the ministry.

item-lu-registration-rcs = Trade and companies register (immatriculation au RCS)
    .summary = The public register gives the business its number and its official extract. New companies, branches and people trading in their own name must be entered.
    .when = Within { $lu-company-register_months } month of the founding or the opening.
    .next = Ask the notary to file at once; without a notary, file online at lbr.lu with a LuxTrust certificate.
    .trap = The tax offices and the bank ask for the extract, so a late filing delays everything after it. A SARL-S and a person trading in their own name must have the business permit first.
    .cost = With a notary, the register fee is usually part of the bill.
    .doubt = The fee is an estimate; no official tariff could be read.

item-lu-registration-resa = Publication in the company gazette (publication au RESA)
    .summary = The founding and the names of those who may sign are published in an electronic gazette. For your company or branch this follows from the register entry without a request.
    .when = By itself, once the register has accepted the filing.
    .next = Look up the notice on lbr.lu after a few days and compare names and powers with your papers.
    .trap = Outsiders are bound by the notice only { $lu-registration-resa_days } days after publication. Until then a contract signed by somebody without the power may stand.
    .cost = Included in the register fee.

item-lu-registration-rbe = Register of beneficial owners (registre des bénéficiaires effectifs)
    .summary = You report the people who stand behind the company or branch in the end: everyone with more than { $lu-registration-rbe_percent } of shares or votes, or with control by other means. If there is nobody, the senior managers are reported.
    .when = Within { $lu-registration-rbe_months } month of the registration, and again after each change.
    .next = Follow the owners up to people, collect their identity papers and national numbers, and file at lbr.lu.
    .trap = Not filing, or filing something false, is a criminal offence with a fine of { $lu-registration-rbe_fine }. From { $lu-registration-rbe_regulation_from } an owner with exactly { $lu-registration-rbe_percent } counts as well.
    .doubt = The fee is an estimate. That branches of foreign companies must file too rests on a law firm's note.

item-lu-registration-chamber = Membership of a professional chamber (affiliation à la Chambre)
    .summary = Trade, industry, finance and holding companies belong to the Chamber of Commerce, craft businesses to the Chamber of Skilled Trades. Your activity makes you a member by law.
    .when = Automatic with the register entry.
    .next = There is nothing to file. Ask the chamber for its advice to newcomers, and budget for the yearly contribution.
    .cost = A yearly contribution that depends on profit. In a year of loss a small amount stays due, and a pure holding company pays about { $lu-registration-chamber_holding }.
    .doubt = Which activities belong to a chamber, and the amount of the contribution, could not be checked against an official source.

item-lu-filing-register-updates = Keeping the registers up to date (dépôts modificatifs RCS et RBE)
    .summary = A new address, manager or owner must be reported to the company register, and to the register of beneficial owners where it concerns them. The duty begins with your entry.
    .when = Within { $lu-filing-update_months } month of each change.
    .next = Make one person responsible for reporting changes, and keep a list of what is on file about whom.
    .trap = Private moves are forgotten most easily: the home addresses of managers are on file as well.
    .cost = The fee shown is the lowest one; many changes cost more.

## Meetings, accounts and audit

item-lu-filing-agm = Annual general meeting (assemblée générale annuelle)
    .summary = Once a year the owners approve the accounts and decide on the profit. Your legal form, or the number of members, makes a meeting compulsory.
    .when = Within { $lu-filing-agm_months } months of the end of the financial year; the first one also within { $lu-filing-agm_first_months } months of the founding.
    .next = Fix the date now, and have accounts and reports finished before the invitations go out.
    .trap = Owners in Japan can vote through a proxy. A change of the articles, however, needs a notary and cannot be slipped into an ordinary meeting.
    .doubt = That a SARL needs a meeting only above { $lu-company-sarl_meeting_members } members has still to be confirmed.

item-lu-filing-annual-accounts = Filing of the annual accounts (dépôt des comptes annuels)
    .summary = Balance sheet, profit and loss account and notes are filed every year and become public. Your company or branch belongs to those that must file.
    .when = Within { $lu-filing-accounts_approval_months } month of approval, and at the latest { $lu-filing-accounts_months } months after the end of the financial year.
    .next = Have the books kept from the first day in the standard chart of accounts (plan comptable normalisé), so that they can be sent through eCDF.
    .trap = Filing late costs extra, from { $lu-filing-accounts_late_fee_1 } up to { $lu-filing-accounts_late_fee_3 }. A branch files the accounts of its parent, so the parent must close its books in time.
    .doubt = Neither the filing fee nor the late surcharges could be checked against an official tariff.

item-lu-filing-audit = Statutory audit (contrôle légal des comptes)
    .summary = An approved auditor examines your yearly accounts. Supervised businesses, most funds and companies above two of three limits need one: a balance sheet of { $lu-company-small_balance }, sales of { $lu-company-small_turnover }, { $lu-company-small_staff } staff. By your answers you are among them.
    .when = Appoint the auditor before the financial year ends; the report must be there before the annual meeting.
    .next = Ask two approved auditors (réviseur d'entreprises agréé) for an offer during the first year.
    .trap = An accountant or a supervisory auditor (commissaire) cannot sign this report. The firm that keeps your books is usually not independent enough to audit them.
    .cost = The auditor's fee at the market price, every year.
    .doubt = That the figures of the first year decide for a new company should be confirmed with the auditor.

item-lu-filing-commissaire = Supervisory auditor (commissaire aux comptes)
    .summary = Somebody who watches the accounts for the shareholders where no statutory audit is required. An SA, an SE, an SCA and a SARL with many members need one, and your company is among them.
    .when = At the founding, for { $lu-company-commissaire_years } years at most; the term can be renewed.
    .next = Ask an accounting firm whether it takes the office, and have the signed acceptance ready for the deed.
    .trap = This is no audit and does not replace one once you outgrow the limits. An SCA needs a board of at least { $lu-company-sca_min_supervisors } supervisors, not one person.
    .cost = A yearly fee, by agreement.
    .doubt = That a SARL needs one only above { $lu-company-sarl_meeting_members } members has still to be confirmed.

## Taxes and tax returns

item-lu-registration-acd = Registration with the direct tax office (inscription auprès de l'ACD)
    .summary = The office opens a file and uses your identification number (matricule) as tax number. You need it to pay tax on profit and, with employees, to pay over their wage tax.
    .when = The office writes to you after the register entry; answer by the date in the letter. If you employ people, before the first payroll.
    .next = Prepare the answers now: articles, financial year, bank account and the profit you expect.
    .trap = If the first year will bring a loss, say so early, or advances are set on a guess. A foreign company with a permanent establishment but no register entry gets no letter and must come forward by itself.
    .doubt = No statutory number of days was found. If you hear nothing within { $lu-registration-acd_check_days } days of the entry, ask.

item-lu-tax-corporate-income-tax = Corporate income tax (impôt sur le revenu des collectivités, IRC)
    .summary = A yearly tax on profit: { $lu-cit-low_rate } if the profit is at most { $lu-cit-low_ceiling }, { $lu-cit-high_rate } if it is above { $lu-cit-mid_ceiling }, and a sliding rate between. Your company, or your establishment here, is liable for it.
    .when = Every year, with a return afterwards and quarterly advances on the way.
    .next = Have an accountant turn your business plan into a taxable profit and enter it here.
    .trap = The tax year is the calendar year in which your financial year ends: a year from April to March takes the rates of the later year. Income taxes, net wealth tax, directors' fees and fines are not deductible.
    .doubt = No change of the rates for 2026 was found, but nothing published after March 2026 could be read. The rounding of the income is unconfirmed.

item-lu-tax-cit-solidarity-surcharge = Solidarity surcharge (impôt de solidarité, fonds pour l'emploi)
    .summary = { $lu-cit-surcharge_rate } on top of the corporate income tax, for the employment fund. Whoever pays that tax pays this too, and so will you.
    .when = Together with the corporate income tax.
    .next = Add it to your tax budget; it needs no return of its own.
    .trap = It is a percentage of the tax, not of the profit, and cannot be deducted. Comparisons that quote only the main rate are too low.

item-lu-tax-municipal-business-tax = Municipal business tax (impôt commercial communal, ICC)
    .summary = A second tax on profit: { $lu-mbt-base_rate } of the profit above a tax-free amount, times a multiplier that each municipality sets. You owe it as a company or because you run a business here.
    .when = Every year, in the same return as the corporate income tax, with advances of its own.
    .next = Ask the municipality for this year's multiplier before you sign a lease.
    .trap = Multipliers run from { $lu-mbt-multiplier_min } to { $lu-mbt-multiplier_max }, so a few kilometres can raise this tax by half. It is not deductible from the profit.
    .doubt = Only the multiplier of Luxembourg City is certain. The others stored here are several years old.

item-lu-tax-net-wealth-tax = Net wealth tax (impôt sur la fortune, IF)
    .summary = A yearly tax of { $lu-nwt-rate_normal } on what the company is worth after debts, with a minimum that depends on its balance sheet. Companies and branches owe it, a branch without the minimum.
    .when = What you own on 1 January counts. The return and the advances follow in the same year.
    .next = Ask your accountant which shares and patents are exempt, and whether a reserve is worth it.
    .trap = The minimum is due even after a loss. A reduction does not come by itself: it takes a reserve of { $lu-nwt-reserve_multiple } times the saving, kept for { $lu-nwt-reserve_years } years.
    .doubt = How far the reserve may reduce the tax, and until when it must be booked, should be confirmed.

item-lu-tax-dividend-wht = Tax withheld from dividends (retenue d'impôt sur les revenus de capitaux)
    .summary = When the company pays a dividend it keeps back { $lu-wht-dividend } for the state, unless an exemption or a treaty lowers this. This owner is among those who would receive dividends.
    .when = Declare and pay within { $lu-wht-return_days } days of the day on which the dividend is available.
    .next = Check the exemption for parent companies first and the tax treaty second, and obtain this owner's tax residence certificate.
    .trap = If you promise a net amount and the company bears the tax, it comes to { $lu-wht-dividend_net } of that amount. Until the exemption or the treaty rate is proved, plan with the full rate.
    .doubt = The treaty with Japan lowers the rate to { $lu-treaty-jp_dividend_substantial } for a company with { $lu-treaty-jp_substantial_percent } of the votes; how the { $lu-treaty-jp_holding_months } months of holding are counted should be verified.

item-lu-tax-dividend-wht-exemption = Dividend exemption for parent companies (exonération, art. 147 LIR)
    .summary = A fully taxed parent in a treaty state such as Japan receives dividends untaxed if it holds { $lu-participation-percent }, or shares that cost { $lu-participation-dividend_price }, for { $lu-participation-months } months. This owner appears to qualify.
    .when = Claim it in the dividend return, within { $lu-wht-return_days } days of the dividend.
    .next = Collect the residence certificate, a proof of full taxation and, if the time is not up yet, a signed commitment to hold the shares.
    .trap = Without the full time and without a commitment the tax is paid first and refunded months later. A commitment that is broken afterwards makes the tax due after all.
    .doubt = Which foreign tax is comparable is a practice of the office, not a text of law. The time limit for a refund is unconfirmed.

item-lu-tax-japan-treaty = Tax treaty between Japan and Luxembourg (convention fiscale)
    .summary = The treaty caps the tax at source: dividends { $lu-treaty-jp_dividend_substantial } for large holdings and { $lu-treaty-jp_dividend_other } otherwise, interest { $lu-treaty-jp_interest }, royalties { $lu-treaty-jp_royalty }. Your business is linked to Japan, so payments in both directions fall under it.
    .when = Before the payment, or together with it.
    .next = Request a residence certificate in the recipient's country; for a payment out of Japan, file the Japanese treaty form (租税条約に関する届出書) before the money moves.
    .trap = Luxembourg takes nothing from ordinary interest and royalties anyway, so those caps matter for payments out of Japan. Since 2019 the benefit can be refused if obtaining it was one of the main purposes.
    .doubt = The cap on royalties and the { $lu-treaty-jp_holding_months } months of holding for the lower dividend rate should be read in the treaty itself before you rely on them.

item-lu-filing-cit-mbt-return = Corporate tax return (déclaration IRC et ICC, modèle 500)
    .summary = One electronic return for corporate income tax and municipal business tax. You are liable, so you file it every year, also after a loss.
    .when = By 31 December of the year after the tax year.
    .next = Give your accountant access to MyGuichet.lu and agree on a date for the draft.
    .trap = A late return can bring a surcharge and penalties, and a missing or wrong one lets the office look back over a much longer time.

item-lu-filing-nwt-return = Net wealth tax return (déclaration de la fortune)
    .summary = A return of what the company was worth on 1 January. You owe net wealth tax from the first 1 January after the founding.
    .when = By 31 December of the year that begins with that 1 January; for the first time in the year after the founding.
    .next = Prepare it with the corporate tax return; both use the same electronic form.
    .trap = Nothing is due in the year of founding, so the first return is easily forgotten. The balance sheet closed before that 1 January counts, not the latest one.

item-lu-filing-advances = Quarterly advance payments (avances trimestrielles)
    .summary = The tax office asks four times a year for a quarter of the expected tax. You will owe tax on profit, so such notices will come.
    .when = Corporate income tax: day { $lu-filing-advance_day } of March, June, September and December. Municipal business tax and net wealth tax: day { $lu-filing-advance_day } of February, May, August and November.
    .next = Put both rows of dates into your calendar, and ask in writing for less if profits fall.
    .trap = The two rows of dates differ by a month and are easily mixed up. Late money costs { $lu-filing-late_interest } a month, and a payment without number, kind of tax and year may be booked wrongly.

item-lu-filing-dividend-wht-return = Dividend tax return (déclaration de la retenue d'impôt, modèle 900)
    .summary = Each dividend is reported to the direct tax office on form 900, with the tax withheld. Your company plans to pay dividends.
    .when = Within { $lu-wht-return_days } days of the day on which the dividend is available.
    .next = Fill in the form before the meeting that decides on the dividend.
    .trap = The form is due even if an exemption brings the tax to nothing. The time may start with the decision and not with the bank transfer.

item-lu-registration-vat = VAT registration (immatriculation TVA)
    .summary = The VAT office (AED) gives you a number, LU and eight digits. Your sales carry VAT, or your purchases from abroad oblige you to declare it.
    .when = Within { $lu-vat-registration_days } days of the start of business.
    .next = File the initial declaration on MyGuichet.lu with articles, register extract, business permit and bank details.
    .trap = A business whose own sales are exempt must register too if the head office charges it for services. A company that sells here from abroad cannot wait for a minimum of sales.
    .doubt = The deadline is well documented. Which papers the office asks for may differ from case to case.

item-lu-registration-vat-small-business = VAT scheme for small businesses (régime de franchise TVA)
    .summary = With sales of at most { $lu-vat-small_business } a year you may leave VAT off your invoices. Your expected sales allow it, and you want it.
    .when = In the initial declaration, within { $lu-vat-registration_days } days of the start; it can also be requested later in writing.
    .next = Tick the option in the initial declaration and add the required wording to your invoices.
    .trap = The VAT on your own purchases is lost. If sales pass the limit by a little, the scheme ends with that year; if they pass it by more, it ends at once and you must charge VAT.

item-lu-tax-vat = Value added tax (taxe sur la valeur ajoutée, TVA)
    .summary = You add VAT to taxable sales, usually { $lu-vat-standard }, and deduct the VAT on your purchases. Your main activity is taxable; listed goods and services carry { $lu-vat-intermediate }, { $lu-vat-reduced } or { $lu-vat-super_reduced }.
    .when = From the first taxable sale; the returns have dates of their own.
    .next = Settle the right rate for each product or service before you write the first invoice.
    .trap = For services bought from Japan you calculate the Luxembourg VAT yourself and declare it, although no invoice shows any.
    .doubt = Which goods carry a reduced rate, and how some activities are classed, should be checked for your own case.

item-lu-filing-vat-returns = VAT returns (déclarations de TVA)
    .summary = You report VAT monthly above { $lu-vat-period_quarter_max } a year, quarterly above { $lu-vat-period_annual_max }, and otherwise once a year. You are registered for VAT, so returns are due even without sales.
    .when = By day { $lu-vat-return_day } of the month after the month or quarter. The yearly return follows in spring, earlier for those who file no other.
    .next = Apply for access to eCDF and keep VAT ledgers from the first day. If you sell to businesses in other EU states, list those sales by day { $lu-vat-sales_list_day } of the next month.
    .trap = The larger of sales and purchases from abroad counts, so head-office charges can make you file monthly. Some newcomers are put on quarterly returns whatever they expect.
    .doubt = The dates of the yearly return come from private sources. The office is said to tolerate a delay of { $lu-vat-return_grace_months } months; do not plan on it.

## Limits: conditions of the law that the questions do not cover

limit-business-permit-single-act = A single act that is not repeated is no activity and needs no permit; this is not asked.
limit-audit-listed-securities = A company with listed securities is always audited, and in general the size limits must be passed on two balance-sheet dates in a row; neither is asked.
limit-rbe-listed-parent = If the parent is listed on a recognised stock exchange, the name of that exchange is reported instead of the owners; this is not asked.
limit-mbt-several-municipalities = A business with premises in several municipalities divides its profit among them; the estimate uses a single municipality.
limit-mbt-financial-partnership = A limited partnership that only invests may be outside this tax; this is not asked.
limit-dividend-other-treaties = Lower rates in treaties with states other than Japan are not calculated; the full rate is shown.
limit-dividend-anti-abuse = Rules against abuse can deny the exemption to a holding without a business reason; this is not examined.
limit-advances-without-notice = Nothing is due in advance until the tax office sends a notice; whether you have one is not asked.

## Notices

notice-regulated-activity = Your activity is supervised. Licences for banks, insurers, funds and other supervised businesses are not yet part of this interview: talk to the CSSF (finance, funds) or the CAA (insurance) before you found anything.
notice-health-activity = Health professions, hospitals and pharmacies need an authorisation from the ministry of health, which this checklist does not cover yet.
notice-food-and-drink = The registration of food businesses with the food safety authority (ALVA) and the licence to serve alcohol are not covered yet.
notice-staff-duties = Employing people also brings social security, contracts and, for people from outside the EU, residence permits. These duties are not covered yet.
notice-closing = Most duties of closing a business are not covered yet. Ask a notary or accountant before you stop trading.
notice-partners-tax = Partners of a partnership and people trading in their own name pay personal income tax on their share of the profit. It is not estimated here.
