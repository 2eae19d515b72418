fact-expected_turnover = Roughly how much will you sell in a full year?
    .label = Yearly sales
    .help = Count sales without VAT in a normal year, not in the first months. A rough figure is enough.
    .why = Sales decide how often you file VAT returns, whether the small-business scheme is open, and help decide on an audit.

fact-expected_profit = Roughly what taxable profit or loss do you expect in a full year?
    .label = Yearly profit or loss
    .help = Write a loss with a minus sign. Profit before income taxes is close enough.
    .why = Corporate income tax and municipal business tax are estimated from it.

fact-expected_balance_total = Roughly how large will the total of the balance sheet be at year end?
    .label = Balance sheet total
    .help = Add up everything the company will own, such as equipment, stock, claims and bank balances, whether paid for with capital or with loans.
    .why = It sets the minimum net wealth tax and helps decide whether an audit is compulsory.

fact-expected_net_assets = Roughly what will the company be worth on 1 January, after its debts?
    .label = Net assets
    .help = Take assets less debts. Leave out shares in companies and patents that are exempt from tax.
    .why = Net wealth tax is charged on this value every year.

fact-financial_assets_percent = What part of the balance sheet will be shares, group loans, securities and cash?
    .label = Financial assets
    .help = This matters only for tax years before 2025, when companies with mostly financial assets had a minimum tax of their own.
    .why = It chooses the scale of the minimum net wealth tax under the old law.

fact-uses_nwt_reserve = Will you lock part of the profit in a reserve to lower the net wealth tax?
    .label = Net wealth tax reserve
    .help = The reserve is { $lu-nwt-reserve_multiple } times the tax saved and stays for { $lu-nwt-reserve_years } years. If the profit is meant for your parent soon, answer no.
    .why = The reserve can bring the tax down as far as the minimum.

fact-mbt_multiplier = What is the business-tax multiplier of your municipality?
    .label = Business-tax multiplier
    .help = Ask the municipality or look in the yearly official table. Values run from { $lu-mbt-multiplier_min } to { $lu-mbt-multiplier_max }.
    .why = No multiplier is stored for your municipality, and the business tax cannot be estimated without one.

fact-cross_border_trade = Which of these will you buy from other countries?
    .label = Purchases from abroad
    .help = Think of machines and stock, but also of fees your head office charges. If you buy nothing abroad, leave them all unmarked.
    .why = Purchases from abroad can oblige you to register for VAT even if your own sales do not.
option-cross_border_trade-imports_goods = Goods from outside the EU
    .hint = For example products shipped from Japan.
option-cross_border_trade-buys_goods_from_eu = Goods from other EU states
    .hint = Mark this only above { $lu-vat-acquisitions_limit } a year.
option-cross_border_trade-buys_services_from_abroad = Services from abroad
    .hint = Includes management fees, software and advice charged by your head office.

fact-foreign_purchases = Roughly what will you spend a year on goods from other EU states plus foreign services?
    .label = Foreign purchases a year
    .help = Add both together, without VAT. If there are none, enter 0.
    .why = Large purchases can make you file VAT returns more often, even with few sales.

fact-wants_vat_exemption = Do you want the VAT scheme for small businesses, with no VAT on your invoices?
    .label = Small-business VAT scheme
    .help = It saves returns, but the VAT you pay yourself is lost. It suits a business with few costs and private customers; if you invest or sell to companies, answer no.
    .why = Up to { $lu-vat-small_business } of sales a year you may choose, and the choice replaces regular VAT returns.

fact-payments = Which of these will the company pay or receive in its first years?
    .label = Dividends and other payments
    .help = Mark what you already expect. If none of them is planned, leave them all unmarked.
    .why = Dividends, interest and directors' fees can bring withholding taxes with very short deadlines, or limits on what is deductible.
option-payments-receives_dividends = Receives dividends
option-payments-pays_dividends = Pays dividends
    .hint = Distribution of profit to the owners, also during the year.
option-payments-pays_interest = Pays interest
option-payments-pays_profit_share_interest = Pays interest tied to profit
    .hint = On loans or bonds whose return rises with the profit.
option-payments-pays_royalties = Pays royalties
    .hint = For patents, brands, software or know-how.
option-payments-receives_royalties = Receives royalties
option-payments-pays_directors_fees = Pays directors' fees
    .hint = Pay for sitting on the board (tantièmes), not a salary.

fact-dividend_amount = How much dividend will the company pay out a year, to all owners together?
    .label = Dividends a year
    .help = Give the amount before any tax is withheld.
    .why = The withholding tax of each owner is worked out from this total.

fact-participations = In which companies will your Luxembourg company hold shares?
    .label = Companies owned
    .help = Add one entry for each company. If there are none, leave the list empty.
    .why = They decide whether dividends and gains are exempt, whether profit made abroad is taxed here, and whether joint taxation is open to you.
    .member = company owned

fact-participations-country = Where does this company have its seat?
    .label = Company's country
    .help = Give the country of its registered seat.
    .why = Tax treaties, the rules on controlled foreign companies and joint taxation all depend on the country.

fact-participations-label = What should we call this company in your papers?
    .label = Name of the company
    .help = Its trade name or a short form will do. You may leave it empty.
    .why = It tells the companies apart in your checklist and changes no result.

fact-carried_losses = How much tax loss does the company you buy into still have to use up?
    .label = Unused tax losses
    .help = Its latest returns and tax assessments show what is left; add it up. If there is none, enter 0.
    .why = Such losses can lower the tax on later profits.

fact-directors_fees_amount = What will the company pay all its board members in fees a year?
    .label = Directors' fees a year
    .help = Give the amount before tax is kept back. Salaries for daily management do not belong here.
    .why = The tax that you withhold is worked out from it.

fact-net_interest_cost = By how much will the interest you pay exceed the interest you receive in a year?
    .label = Net interest a year
    .help = Count interest to banks and to group companies. If you receive more than you pay, enter 0.
    .why = Above { $lu-ilr-safe_harbour } a year, part of the interest may not be deductible at once.

fact-tax_ebitda = Roughly what profit before interest, tax and depreciation do you expect in a year?
    .label = EBITDA for tax
    .help = Take the taxable profit and add net interest and depreciation back. The EBITDA of your accounts is close enough.
    .why = How much interest can be deducted depends on it.

fact-group_facts = Which of these are true of your group?
    .label = About the group
    .help = The parent's accounting or tax department can tell you. If nothing fits, leave them all unmarked.
    .why = They decide which tax rules for groups concern you, such as transfer pricing, joint taxation and the global minimum tax.
option-group_facts-deals_with_group = Deals with group companies
    .hint = Goods, services, loans or the use of a brand, in either direction.
option-group_facts-entity_seen_differently = A partnership is seen differently
    .hint = Japan treats it as a company and Luxembourg taxes its partners, or the other way round.
option-group_facts-instrument_seen_differently = A loan or share is seen differently
    .hint = The same money counts as a loan in one country and as capital in the other.
option-group_facts-sister_company_in_luxembourg = Sister company in Luxembourg
    .hint = One parent holds { $lu-unity-percent } or more of both companies.
option-group_facts-pays_group_in_blacklisted_state = Pays the group in a blacklisted state
    .hint = Interest or royalties to a state on the EU's tax blacklist; Japan is not on it.
option-group_facts-revenue_750_million = Group revenue of { $lu-p2-revenue } or more
    .hint = In at least { $lu-p2-revenue_years } of the last { $lu-p2-lookback_years } years, by the consolidated accounts.

fact-participations-percent = What percentage of this company's capital will you hold?
    .label = Share of this company
    .help = Count what the Luxembourg company holds itself, after any purchase you plan.
    .why = The exemption of its income, joint taxation and the rules on companies abroad each ask for a certain share.

fact-participations-acquisition_price = How much will the shares in this company have cost altogether?
    .label = Cost of these shares
    .help = Add what was paid in for shares and what sellers received. Money paid in without receiving shares does not count.
    .why = Below { $lu-participation-percent } of the capital, a high price can still make dividends and gains exempt.

fact-participations-holding_period = How long will you have held these shares when the dividend or the sale comes?
    .label = Time held
    .help = Only time without a break counts. If the time is short but you mean to keep the shares for 12 months, choose the promise.
    .why = The exemption of dividends and gains asks for { $lu-participation-months } months of holding.
option-participations-holding_period-under_6_months = Less than 6 months
option-participations-holding_period-from_6_to_12_months = 6 to 12 months
option-participations-holding_period-over_12_months = 12 months or more
option-participations-holding_period-commits_to_12_months = Promise to hold 12 months
    .hint = You undertake to keep the shares until the time is full, however long you have had them.

fact-participations-income = What income do you expect from this company?
    .label = Income from this company
    .help = If a later sale is possible, choose both.
    .why = To be exempt, a gain needs a higher price of the shares than a dividend.
option-participations-income-dividends = Dividends
    .hint = Your part of the profit that the company pays out.
option-participations-income-gain = Gain on a sale
    .hint = You sell the shares for more than they cost.
option-participations-income-both = Dividends and a gain
    .hint = Dividends for as long as you hold the shares, then a gain when you sell.

fact-participations-fully_taxed = Is this company from the EU, or is its profit normally taxed, at about { $lu-participation-comparable_rate } or more?
    .label = Normally taxed company
    .help = Answer yes if either is true. An ordinary Japanese stock company (K.K.) is normally taxed; a company that pays no tax or a special low rate is not.
    .why = Only dividends and gains from normally taxed companies can be exempt.

fact-participations-tax_percent = What percentage of its profit does this company really pay in tax?
    .label = Tax really paid
    .help = Divide its income tax of a year by its profit before tax. If you do not know, take the usual rate of its country.
    .why = Profit of a company abroad that pays little tax can be taxed in Luxembourg.

fact-participations-profit = Roughly what profit does this company make in a year?
    .label = This company's profit
    .help = Take the profit before tax from its accounts, in euros. Write a loss with a minus sign.
    .why = The rules on controlled foreign companies leave out a profit of up to { $lu-cfc-profit_limit }.

fact-participations-operating_costs = Roughly what does this company spend on its operations in a year?
    .label = Operating costs
    .help = Add up wages, rent, bought services and other costs of the business, in euros.
    .why = The rules on controlled foreign companies leave out a profit of up to { $lu-cfc-margin_limit } of these costs.
