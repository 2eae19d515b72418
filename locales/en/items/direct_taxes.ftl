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

limit-mbt-several-municipalities = A business with premises in several municipalities divides its profit among them; the estimate uses a single municipality.
limit-mbt-financial-partnership = A limited partnership that only invests may be outside this tax; this is not asked.
limit-dividend-other-treaties = Lower rates in treaties with states other than Japan are not calculated; the full rate is shown.
limit-dividend-anti-abuse = Rules against abuse can deny the exemption to a holding without a business reason; this is not examined.
limit-advances-without-notice = Nothing is due in advance until the tax office sends a notice; whether you have one is not asked.
