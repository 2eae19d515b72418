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
    .why = Dividends bring a withholding tax and a return with a very short deadline.
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
    .why = A holding in Japan brings the tax treaty with Japan into play.
    .member = company owned

fact-participations-country = Where does this company have its seat?
    .label = Company's country
    .help = Give the country of its registered seat.
    .why = It shows which tax treaty covers the income from these shares.

fact-participations-label = What should we call this company in your papers?
    .label = Name of the company
    .help = Its trade name or a short form will do. You may leave it empty.
    .why = It tells the companies apart in your checklist and changes no result.
