item-lu-incentive-state-aid-general = State aid: conditions that all grants share (aides d'État, conditions générales)
    .summary = Every public grant follows the same basic rules. You want to apply for one, so look at these before you choose a scheme.
    .when = The complete application goes in before the first firm order or the first building work. Nothing is paid for what began earlier.
    .next = While the project is still on paper, talk to the House of Entrepreneurship (smaller firms) or the Ministry of the Economy. Prepare a description with dates, place, cost, financing and the size of your group.
    .trap = You may ask for quotes, but a single signed order can shut out the whole project. Several aids for one cost together reach at most the highest single rate. Aid above { $lu-aid-publication } is published with your name.
    .doubt = The EU regulation behind the schemes runs until { $lu-aid-exemption_until }, and the text that follows it was not seen. If you apply later, ask the ministry.

item-lu-incentive-aid-blocked = Stop: no aid for the time being (aides exclues)
    .summary = One of your answers stands in the way of public grants. Until that changes, the single schemes are left out of your list.
    .when = To be cleared up before any application.
    .next = Ask the ministry or the House of Entrepreneurship what can be done. If work has started, a part that has not may still qualify as a project of its own.
    .trap = Whoever keeps it quiet pays the aid back. After { $lu-aid-convictions } convictions for undeclared or illegal work within { $lu-aid-conviction_years } years there is no aid for { $lu-aid-ban_years } years from the judgment.
    .doubt = There are exceptions, for some sectors and for some firms in difficulty. Let the ministry tell you whether one fits.

item-lu-incentive-sme-aid = Aid for small and medium-sized firms (régime d'aides en faveur des PME)
    .summary = Grants towards equipment, outside advice and trade fairs. By your figures even your whole group is small enough for them.
    .when = Apply before you order or begin anything.
    .next = Get the business permit, collect quotes and take your plan to the House of Entrepreneurship.
    .trap = Staff, sales and balance sheet of the parent and its other companies are counted with yours. Without a business permit the application cannot succeed.
    .cost = As a guide, the state pays { $lu-aid-sme_investment_small } of an investment for a small firm and { $lu-aid-sme_investment_medium } for a medium-sized one, and { $lu-aid-sme_consultancy } of advice or a trade fair. You bear the rest.
    .doubt = Check rates and details in the latest guidance before you apply. How long a decision takes is only roughly known.

item-lu-incentive-rdi-aid = Aid for research and innovation (aides à la recherche, au développement et à l'innovation)
    .summary = Grants towards research, development and feasibility studies; large groups may apply as well. You plan to invest in research, so this scheme is worth a look.
    .when = Apply before the research begins.
    .next = Speak to Luxinnovation, the national innovation agency, and set out the project with its cost by category.
    .trap = The nearer the work comes to a finished product, the lower the rate. A plan that does not tell the stages apart may get the low rate for everything.
    .cost = Basic rates are { $lu-aid-rdi_industrial } for industrial research and { $lu-aid-rdi_experimental } for experimental development. Smaller firms and joint projects get more; you bear the rest.
    .doubt = The law has been changed several times, and the rates of today could not be confirmed.

item-lu-incentive-environment-aid = Aid for environment and climate (aides à la protection de l'environnement et du climat)
    .summary = Grants for doing more than EU standards ask, for saving energy and for renewable energy. You plan to invest in the environment, so this scheme is worth a look.
    .when = Apply before you order equipment or start work.
    .next = Work out what the investment would cost without its green part, have an energy audit made if one is needed, and talk to the ministry.
    .trap = Only the extra cost of the greener solution is paid for. Measures that merely meet a standard the law sets anyway get nothing.
    .cost = About { $lu-aid-environment_min } to { $lu-aid-environment_max } of the extra cost is paid, depending on the measure and the size of the firm.
    .doubt = The law has been reformed, and neither its conditions nor its rates could be confirmed. Ask the ministry early.

item-lu-incentive-regional-aid = Regional investment aid (aide à l'investissement à finalité régionale)
    .summary = Grants for new sites and new production in a few municipalities. Yours is one of them, and you plan a new site.
    .when = Apply before building starts or anything is firmly ordered.
    .next = Ask the ministry whether your plot lies inside the area, and set out the investment and the jobs it brings.
    .trap = A large firm gets aid only for an activity that is new in the area. Nobody gets it who moves the activity there from another EEA state within { $lu-aid-regional_move_years } years before or after the application. Steel, transport, energy and some other industries are excluded.
    .cost = At most { $lu-aid-regional_large } of the eligible cost is paid to a large firm, { $lu-aid-regional_medium } to a medium-sized and { $lu-aid-regional_small } to a small one.
    .doubt = The areas are those of a map that ends with 2027. The highest rates could not be confirmed.

item-lu-incentive-investment-tax-credit = Investment tax credit (bonification d'impôt pour investissement)
    .summary = { $lu-itc-global_rate } of the price of new equipment, and of software bought outside the group, comes off the corporate income tax, or off a sole trader's income tax. For equipment approved for the environment or for disabled workers it is { $lu-itc-global_rate_32bis }. You plan to invest, so you can use it.
    .when = With the return for the year of the investment, on form 800.
    .next = Keep the invoices, and a list of what you bought with date, price, place of use and useful life.
    .trap = Second-hand goods, buildings, most motor vehicles and things written off in less than { $lu-itc-min_life_years } years do not count. A credit larger than the tax is kept for { $lu-itc-carry_forward_years } years but never paid out, and it does not reduce business tax or net wealth tax.
    .doubt = JETRO's report of March 2025 counts patents towards this credit and opens it to every taxpayer. Patents count only within a certified project, and only commercial, industrial, mining and craft businesses qualify.

item-lu-incentive-itc-digital-green = Tax credit for digital and green projects (bonification, transformation digitale et transition écologique)
    .summary = In a project approved by the state, { $lu-itc-det_rate } of the cost of software, patents, advice and training comes off your tax, and equipment gets { $lu-itc-det_rate_tangible_topup } on top of the ordinary credit. You plan a project of this kind.
    .when = Before the project begins, ask the Ministry of the Economy for the attestation. Then, after the end of each year, ask for the certificate that goes with the return.
    .next = Describe what will be different from today, estimate the cost and show the plan to the ministry.
    .trap = What starts before the attestation is lost. To replace old machines, to scan paper or to follow a new regulation is not enough. Income from software or patents paid for with this credit is shut out of the regime for patents and software.
    .cost = No fee for the attestation was found. Allow time for recording cost and working hours separately.
    .doubt = The deadline for the yearly certificate is unconfirmed, and so is the time the attestation takes.

item-lu-incentive-ip-regime = Tax regime for patents and software (régime de la propriété intellectuelle, art. 50ter LIR)
    .summary = Net income from patents and software is { $lu-ip-exemption } tax-free, as far as it goes back to research of your own. You expect such income.
    .when = In the tax return.
    .next = Start recording income, research cost and payments to others separately for every right or product.
    .trap = Brands, designs and domain names are outside. The right must have been created, developed or improved after { $lu-ip-asset_after }. Rights you buy and research done by group companies make the exempt part smaller, and without records it cannot be worked out at all.
    .doubt = JETRO's report of March 2025 speaks of rights acquired after 2007. A right must have been created, developed or improved by research since then; a right you bought lowers the ratio.

item-lu-incentive-declining-balance-depreciation = Declining-balance depreciation (amortissement dégressif, art. 32 LIR)
    .summary = A method that writes off more of a machine in its first years. You plan to buy equipment, so you may choose it.
    .when = In the accounts and the return for the year in which the equipment comes into use.
    .next = Compare it with straight-line depreciation for each asset, so that large deductions fall into years with profit.
    .trap = Buildings and intangible assets are excluded. You can change over to the straight line, but not back. As long as you make losses, writing off more saves no tax.
    .cost = Up to { $lu-depreciation-factor } times the straight-line rate and at most { $lu-depreciation-rate_max }; for assets used only in research, up to { $lu-depreciation-research_factor } times and at most { $lu-depreciation-research_rate_max }.
    .doubt = Items of up to { $lu-depreciation-small_asset } may be written off at once. Ask your accountant whether that amount still holds.

item-lu-incentive-accelerated-rental-housing = Faster depreciation of rental housing (amortissement accéléré, art. 32ter LIR)
    .summary = Homes that were finished not long ago and are let can be written off faster in their first years. You said that this property will be let as housing.
    .when = In the tax return.
    .next = Give your accountant proof of the day of completion, and the price divided into land and building.
    .trap = Land cannot be written off. The rate depends on when the building was finished or bought, and old buildings are excluded.
    .cost = About { $lu-depreciation-rental_rate } a year can be written off, { $lu-depreciation-rental_rate_high } for some new buildings.
    .doubt = Rates, years and the conditions for a company are all unconfirmed. Do not let a purchase depend on them.

item-lu-incentive-special-depreciation = Special depreciation (amortissement spécial, art. 32bis LIR)
    .summary = Equipment that protects the environment, saves energy or fits a workplace for disabled people can be written off early, up to { $lu-depreciation-special_share } of its cost. You plan an investment of this kind.
    .when = Apply within { $lu-depreciation-special_request_months } months of the end of the financial year of the investment.
    .next = When you order, ask the supplier for a technical description of what the equipment is for and what it achieves.
    .trap = Ministers have to approve, not only the tax office. Equipment for production does not count, nor do items below { $lu-depreciation-special_min } without VAT.
    .cost = You take the deduction in the year of purchase, in one of the { $lu-depreciation-special_years } years after it, or in equal parts over several of them. Approved equipment also gets a higher investment tax credit.
    .doubt = The details come from a text of 2017. Check the form and the lowest price before you apply.

item-lu-incentive-deferred-depreciation = Deferred depreciation (amortissement différé)
    .summary = In years with little profit you may hold depreciation back and take it later. You plan to buy equipment, so this is open to you.
    .when = With the tax return, separately for each asset.
    .next = See with your accountant when tax credits and losses lapse, and choose the years to match.
    .trap = What you hold back must be taken at the latest when the asset reaches the end of its life, is sold or is lost. Without a schedule for each asset the office may refuse it.
    .cost = No fee. In a given year you can take the straight-line depreciation of all years so far, less what you have already taken.
    .doubt = The formula in JETRO's report of March 2025, taken word for word, would count amounts twice. The text above follows the accumulated straight-line amounts.

item-lu-incentive-startup-investor-credit = Tax credit for investors in start-ups (crédit d'impôt start-up)
    .summary = People who pay cash for new shares of a young company take { $lu-startup-credit_rate } of the sum off their own income tax. This owner lives in Luxembourg and meets the conditions on share and amount.
    .when = From tax year { $lu-startup-from_year } on, in the owner's return for the year of the investment.
    .next = Have an auditor or accountant confirm what the company spends on innovation, so that it can issue the certificate, and keep proof of the payment.
    .trap = Founders and employees are excluded. The company needs { $lu-startup-min_full_time } people in full time and spending on innovation. Whoever parts with the shares before { $lu-startup-holding_years } years are over no longer qualifies, and a credit larger than the tax is not paid out.
    .cost = The credit is at most { $lu-startup-credit_max } for each person and year. Of the money one company raises, up to { $lu-startup-raise_max } counts.
    .doubt = The detailed conditions for the company, such as how much it must spend on innovation, are unconfirmed.

limit-regional-new-activity = A large firm is aided only for an activity that is new in the area, some industries never, and no firm that moves the activity from another EEA state within { $lu-aid-regional_move_years } years. None of this is asked.
limit-investment-excluded-assets = Buildings, second-hand goods, most motor vehicles and assets written off in less than { $lu-itc-min_life_years } years do not count; what you entered is not checked for them.
limit-ip-own-development = The right must have been created, developed or improved after { $lu-ip-asset_after } by research of your own; this is not asked.
limit-startup-founder-or-employee = Founders and employees of the company do not get the credit; whether this owner is one is not asked.
limit-startup-innovative-company = The company must be innovative and have at least { $lu-startup-min_full_time } people in full time; this is not asked.
