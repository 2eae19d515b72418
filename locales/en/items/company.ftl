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

item-lu-filing-agm = Annual general meeting (assemblée générale annuelle)
    .summary = Once a year the owners approve the accounts and decide on the profit. Your legal form, or the number of members, makes a meeting compulsory.
    .when = Within { $lu-filing-agm_months } months of the end of the financial year; the first one also within { $lu-filing-agm_first_months } months of the founding.
    .next = Fix the date now, and have accounts and reports finished before the invitations go out.
    .trap = Owners in Japan can vote through a proxy. A change of the articles, however, needs a notary and cannot be slipped into an ordinary meeting.
    .doubt = That a SARL needs a meeting only above { $lu-company-sarl_meeting_members } members has still to be confirmed.

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

limit-audit-listed-securities = A company with listed securities is always audited, and in general the size limits must be passed on two balance-sheet dates in a row; neither is asked.
