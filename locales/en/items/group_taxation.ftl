item-lu-registration-pillar-two = Registration for the global minimum tax (enregistrement Pilier 2)
    .summary = Every company and branch of a group with { $lu-p2-revenue } of consolidated revenue or more, in at least { $lu-p2-revenue_years } of the last { $lu-p2-lookback_years } years, registers with the direct tax office. You said that yours is such a group.
    .when = Within { $lu-p2-filing_months_first } months of the end of the first financial year in scope.
    .next = Ask the parent for the name and country of the company at the top, the first year in scope and the company that files the information return (GIR). Then register on MyGuichet.lu.
    .trap = You register even if you owe nothing, and each company or branch here does so by itself. Later changes and deregistration have a deadline too, of { $lu-p2-filing_months } months.
    .cost = Free of charge. A registration left out can bring a fine.
    .doubt = The amount of the fines is unconfirmed. If the group has been in scope for some time, ask your accountant which deadline holds for a new company.

item-lu-tax-transfer-pricing = Transfer pricing (prix de transfert)
    .summary = Companies of a group must charge each other what strangers would agree on. You deal with group companies, so be ready to explain your prices.
    .when = Have the file ready when you file the tax return, and show it on request. Groups with revenue of { $lu-transfer-cbc_revenue } or more also notify the country-by-country report by the last day of the financial year.
    .next = Put each deal with the group into a contract, and note who does the work, who bears the risk and how the price was found.
    .trap = The tax office in the other country, often Japan, looks at the same deals. If the two explanations differ, one office may raise your profit without the other lowering it, and the same money is taxed twice.
    .cost = A ruling in advance costs { $lu-transfer-ruling_fee } and holds for { $lu-transfer-ruling_years } years. An adviser's fee for the file comes on top.
    .doubt = The fee for a ruling is unconfirmed. Whether large groups must by now keep a master file and a local file could not be found out.

item-lu-tax-interest-limitation = Limit on the deduction of interest (limitation de la déductibilité des intérêts)
    .summary = Net interest lowers the profit of a year only up to { $lu-ilr-safe_harbour } or { $lu-ilr-ebitda_percent } of the profit before interest, tax and depreciation, whichever is more. You expect more than { $lu-ilr-safe_harbour }, so the sum has to be done.
    .when = In the corporate tax return.
    .next = Give your accountant a list of the loans with date, amount and rate, and ask which exceptions are open to you.
    .trap = Interest you cannot deduct waits for later years without end, but room you have not used is kept for only { $lu-ilr-carry_capacity } years. Loans made before { $lu-ilr-grandfather } are free until their terms are changed. Companies without a group, banks, insurers and funds are outside the rule.
    .doubt = JETRO's report of March 2025 does not say which of the two limits counts: it is the higher one.

item-lu-tax-blacklist-payments = Payments to states on the EU's tax blacklist (juridictions non coopératives, art. 168, n° 5 LIR)
    .summary = Interest and royalties owed to a group company in a state that the EU lists as non-cooperative do not lower your taxable profit. You said that there are such payments.
    .when = In the corporate tax return. As a rule, the list in force on 1 January of the year decides.
    .next = List the recipients and their countries, compare them with the newest list, and keep the business reasons for each payment on file.
    .trap = A company in between does not help if the one that really benefits sits in a listed state. A state added during the year counts from the next year on.
    .cost = Tax on the amounts that stay in the profit.
    .doubt = Which proof of business reasons is enough is for the tax office to judge. The details of the provision should be checked.

item-lu-tax-cfc = Controlled foreign companies (sociétés étrangères contrôlées, SEC)
    .summary = Profit of a company abroad can be added to yours if you hold more than { $lu-cfc-control } of it and it is taxed at less than { $lu-cfc-low_tax }. By your figures this company is such a case.
    .when = In the corporate tax return.
    .next = Write down who really runs this company's business, and where, and let your accountant see whether any profit must be added.
    .trap = What is added is profit shifted there by an artificial arrangement. A profit of at most { $lu-cfc-profit_limit }, or of at most { $lu-cfc-margin_limit } of the operating costs, is left alone. Shares of associated companies are added to yours.
    .cost = Corporate income tax and its surcharge on the profit added, less the tax already paid abroad. No municipal business tax is due on it.

item-lu-tax-hybrid-mismatch = Hybrid mismatches (dispositifs hybrides)
    .summary = If two countries see the same company or loan differently, so that one deducts a cost and the other taxes nothing, Luxembourg refuses the deduction or taxes the income. You said that something in your group is seen differently.
    .when = In the corporate tax return.
    .next = Make a table of how each country treats it, and have it confirmed by tax advisers on both sides.
    .trap = A limited partnership can owe corporate income tax itself if associated partners abroad hold { $lu-hybrid-partner_share } or more and their country sees it as a company. This happens easily with Japanese partners and is hard to mend after the founding.
    .cost = Tax on the cost that is refused, or on the income that is added.

item-lu-tax-fiscal-unity = Fiscal unity (intégration fiscale)
    .summary = Luxembourg companies linked by { $lu-unity-percent } of the capital or more may add up their profits and losses for corporate income tax and municipal business tax. By your answers you could form such a group.
    .when = The companies apply together, in writing, before the end of the first financial year to be covered.
    .next = Draw a chart of the group, bring the financial years into line and have your accountant work out whether it pays.
    .trap = You are bound for at least { $lu-unity-years } years. Sister companies need a common parent in the European Economic Area; a parent in Japan directly above them is not enough. Net wealth tax remains separate.
    .cost = The accountant's fee for the application and for the joint figures each year.
    .doubt = It is not known whether the minimum net wealth tax of all members together still has an upper limit since 2025.

item-lu-tax-pillar-two = Global minimum tax (imposition minimale effective, Pilier 2)
    .summary = In every country a large group pays at least { $lu-p2-rate } on its profit; what is missing is collected as a top-up. Your group's revenue reaches { $lu-p2-revenue }, so it is in scope.
    .when = Information return and top-up return are due within { $lu-p2-filing_months } months of the end of the financial year, for the first year within { $lu-p2-filing_months_first }.
    .next = Ask the parent's tax department who files the information return, which data you must supply, and whether a simpler test (safe harbour) will do.
    .trap = The ordinary rates here are above { $lu-p2-rate }, but the regime for patents and software or a tax credit can bring you below. If the information return is filed in another country, such as Japan, Luxembourg still has to be told.
    .cost = What is missing on profit made here goes to Luxembourg first. Expect an adviser's fee for the returns.
    .doubt = How this works together with the Japanese rules has not been checked. Settle it with the parent's tax department.

limit-interest-out-of-scope = The rule leaves out companies without a group, banks, insurers, funds and the like, loans from before { $lu-ilr-grandfather }, and companies whose equity ratio matches that of the group. None of this is asked.
limit-blacklist-economic-reasons = Payments with proven economic reasons stay deductible, and only an associated company that is itself the beneficial owner counts; neither is asked.
limit-cfc-genuine-arrangement = Only income from artificial arrangements is added; whether there are any is not examined.
limit-unity-parent-outside-eea = Sister companies need a common parent in the EEA. With a parent in Japan a holding or a branch must stand in between; this is not examined.
limit-pillar-two-safe-harbours = Safe harbours, some of them only for the first years, can bring the top-up to nothing; they are not examined.
