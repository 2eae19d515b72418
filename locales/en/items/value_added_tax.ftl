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
