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

limit-rbe-listed-parent = If the parent is listed on a recognised stock exchange, the name of that exchange is reported instead of the owners; this is not asked.
