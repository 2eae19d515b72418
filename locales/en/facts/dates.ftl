fact-incorporation_date = When do you plan to found the company or open the branch?
    .label = Founding date
    .help = Take the planned day of the deed or, for a branch, of the opening. A likely date is enough and you can change it.
    .why = The register and the owners' register count their deadlines from this day.

fact-planned_start_date = When do you want to open for business?
    .label = First day of business
    .help = This is the day of the first sale, invoice or hiring, which may come weeks after the founding.
    .why = Permits must be there by this day, and the deadline for VAT registration starts with it.

fact-financial_year_end = On which day will your first financial year end?
    .label = First financial year end
    .help = Many choose 31 December. A Japanese group may prefer 31 March; the tax year is then the year in which that day falls.
    .why = Accounts, meeting and tax returns are due a certain time after this day.

fact-acquisition_date = On what day does your stake change, or on what day did it?
    .label = Day of the deal
    .help = For a purchase take the day on which the shares pass to you, not the day of signing.
    .why = Clearance must come before this day, and a later notice is counted from it.

fact-closing_method = How shall the company come to an end?
    .label = Way of closing
    .help = With several owners only the liquidation is open to you. A single owner can choose: the simplified way is quicker, but every debt of the company passes to that owner.
    .why = The two ways have different steps, costs and deadlines.
option-closing_method-liquidation = Liquidation in three steps
    .hint = A liquidator sells the assets, pays the debts and divides what is left.
option-closing_method-simplified = Simplified dissolution
    .hint = A single owner takes over everything, debts included, with one deed.

fact-shareholder_is_liquidator = Will the single owner also be the liquidator?
    .label = Owner as liquidator
    .help = The owner may be a company, which then names the person who acts for it. Answer no if a lawyer or accountant takes the office.
    .why = In that case nobody needs to check the liquidation, and one step falls away.

fact-company_dormant = Has the company neither staff nor assets, and has it stopped filing its papers?
    .label = Dormant company
    .help = All of this must be so: nobody employed, nothing of value left, accounts or notices overdue. If one part is missing, answer no.
    .why = Such a company can be dissolved by the public prosecutor, which you should know before you choose your own way.

fact-activity_end_date = On what day will the business stop?
    .label = Last day of business
    .help = This is the day of the last sale or service, which often comes well before the dissolution.
    .why = The notice to the VAT office is due a few days after it.

fact-closing_date = On what day is the closing decided?
    .label = Day of the decision
    .help = For a company take the day of the notary's deed or of the owners' decision; for a branch, the day on which your company decides. A planned day will do.
    .why = The filing with the register is counted from this day.

fact-oldest_certificate_date = What is the date of the oldest of the three certificates?
    .label = Oldest certificate
    .help = They come from social security (CCSS), the direct tax office (ACD) and the VAT office (AED). If you have none yet, take the day on which you expect the first one.
    .why = The deed has to be signed before the oldest certificate expires.
