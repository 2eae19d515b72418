item-lu-tax-telework-days = Too many days outside Luxembourg: tax at home (seuil de tolérance fiscale)
    .summary = Somebody who lives in Belgium, France or Germany may work { $lu-treaty-tolerance_days_de } days a year outside Luxembourg without being taxed at home; one day more, and the pay for all of these days is taxed there. With the telework you entered, this person goes past the limit.
    .when = Days are counted for each calendar year. The log starts on the first day of work.
    .next = Agree on fewer days at home, or let the person prepare for a tax return in the country of residence.
    .trap = Beyond the limit even the first of those days is taxed at home. Business trips and training abroad count too. Social security has a limit of its own, so a person can stay insured here and still owe tax there.
    .cost = Tax at the rates of the country of residence on the pay for these days. They are reckoned from an assumed { $lu-treaty-working_days_year } working days a year.

item-lu-tax-personal-income-tax = Personal income tax (impôt sur le revenu des personnes physiques)
    .summary = A tax on what this person earns, at rates that rise with income. People who live in Luxembourg pay it on income from everywhere, all others on what they earn here.
    .when = Employees pay it every month out of their wages. Some also file a return by 31 December of the following year, for example above a taxable income of { $lu-pit-return_income }.
    .next = The tax card (fiche de retenue d'impôt) reaches you electronically. Check the tax class on it together with the person.
    .trap = Class 1 is for single people, class 1a for single parents, widowed people and those aged 65 or over, class 2 for couples taxed together. Married people who live abroad stay in class 1 unless, for instance, { $lu-pit-resident_share_percent } of their income is taxable here. The estimate leaves out the relief for people from abroad.
    .doubt = In JETRO's report of March 2025 the bounds of the bracket of 8% are misprinted, and its tariff is that of 2024. The tariff of the tax year is used here.

item-lu-tax-partners-income-tax = Income tax on the profit of partners and sole traders (impôt des associés et de l'exploitant)
    .summary = A partnership or a business in one's own name pays no income tax itself. Its profit is income of the people behind it, and a partner that is a company pays corporate income tax on its share.
    .when = The return is due by 31 December of the year after the profit.
    .next = Settle in writing how profit is shared, and let an accountant prepare each person's return (modèle 100).
    .trap = Profit left in the business is taxed all the same, in the year in which it was made. Partners who live abroad can owe tax here as well. No amount is estimated, because the partners' shares and households are not asked.

item-lu-tax-pit-surcharge = Solidarity surcharge for individuals (contribution au fonds pour l'emploi)
    .summary = { $lu-pit-surcharge_rate } on top of the income tax, for the employment fund. Whoever pays income tax pays this as well, and so will this person.
    .when = Together with the income tax; for employees, every month out of the wages.
    .next = There is nothing to file. Include it when you tell a candidate what the pay comes to after tax.
    .trap = It is a percentage of the tax, not of the pay. Net pay worked out from the tax table alone looks better than it is.
    .cost = Above a taxable income of { $lu-pit-surcharge_limit }, or { $lu-pit-surcharge_limit_couple } in class 2, the rate is { $lu-pit-surcharge_rate_high }. The estimate uses it only for the tax above that limit; if the law means the whole tax, a little more is due.

item-lu-incentive-impatriate-regime = Tax relief for newcomers (régime fiscal des impatriés)
    .summary = { $lu-impatriate-exempt_share } of the gross pay goes free of income tax, on at most { $lu-impatriate-exempt_pay_max } of pay a year. It is meant for people who move here with at least { $lu-impatriate-min_salary } of fixed pay, and this person appears to qualify.
    .when = From the first payroll, without an application, in the year of arrival and the { $lu-impatriate-following_years } years after it. By 31 January of each year you send the tax office a list of names.
    .next = Collect the contract or secondment letter and proof of experience, and go through them with your accountant before the first payroll.
    .trap = The relief is closed if the person replaces somebody who already works for you. Social security is due on the whole pay, and the yearly list is easily forgotten.
    .cost = Nothing for the relief; your accountant's work on payroll and list.

item-lu-filing-wage-tax = Wage tax (retenue d'impôt sur traitements et salaires)
    .summary = Each time you pay wages you keep back the tax that follows from the tax card, and hand it over to the state. With employees or people sent by the parent, this is your duty.
    .when = By day { $lu-filing-wage_tax_day } of the following month if a month's tax is { $lu-filing-wage_tax_month_min } or more; every quarter from { $lu-filing-wage_tax_quarter_min }, and once a year below that.
    .next = Choose a payroll office, and make sure that the tax cards are there before the first pay day.
    .trap = You pay out the tax credit for employees (crédit d'impôt pour salariés) with the wages and set it against the tax. Without a tax card you may have to deduct at an unfavourable rate.
    .doubt = The amounts that separate month, quarter and year come from a notice of 2007. Ask the office whether they still hold.

limit-telework-other-days = Trips, training and other days outside Luxembourg count as well; only the share of telework is asked, and the days are estimated from it.
limit-income-tax-married-non-resident = Married people who live abroad are in class 1 unless { $lu-pit-resident_share_percent } of the income is taxed here or at most { $lu-pit-resident_foreign_income } is earned elsewhere. This is not examined, and couples with two earners are not calculated.
limit-impatriate-working-time = At least { $lu-impatriate-work_time_share } of the working time must be spent in Luxembourg; this is not asked.
limit-impatriate-experience = People sent by the group need { $lu-impatriate-seniority_years } years with it or in its field, and people hired from abroad deep specialist knowledge; neither is asked.
limit-impatriate-replacement = Whether the person takes the place of another worker, which rules the relief out, is not asked.
