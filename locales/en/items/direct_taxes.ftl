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
    .doubt = A share of the profit of 1.19%, as older guides have it, belongs to the rates of 2024; from 2025 it is 1.12%.

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

item-lu-tax-loss-carry-forward = Losses carried forward (report de pertes)
    .summary = A tax loss lowers the profits of the { $lu-loss-carry_forward_years } years that follow. You expect a loss, or you buy into a company that has some left.
    .when = In the return for a year with profit.
    .next = Keep proper accounts and file returns for the loss years as well, and note year by year how much is left.
    .trap = No other company can use the loss, and tax of earlier years is never given back. To buy a company for its losses and then change its business can be treated as abuse. Corporate income tax and business tax each have their own count of losses.
    .cost = Nothing. The oldest losses are used first, and those of years before { $lu-loss-limited_from } never lapse.

item-lu-tax-participation-exemption = Exemption of dividends and gains from a holding (régime mère-fille, art. 166 LIR)
    .summary = Dividends and gains are free of both taxes on profit if you hold at least { $lu-participation-percent } of the company, or shares that cost at least { $lu-participation-dividend_price } (for dividends) or { $lu-participation-gain_price } (for gains), for { $lu-participation-months } months. This holding appears to qualify.
    .when = Claim it in the corporate tax return.
    .next = Give your accountant proof of the date and the price, a certificate that the company is normally taxed, and the list of holdings (modèle 506a).
    .trap = Costs of the holding are not deductible up to the exempt income, and a gain is taxed as far as costs and write-downs were deducted before. Money paid in without receiving shares does not count towards the price.
    .cost = No fee. Certificates and the accountant's work have their price.
    .doubt = That a foreign tax of about { $lu-participation-comparable_rate } is enough is a practice of the office and no text of law. From the tax year that begins on { $lu-participation-waiver_from }, a company that qualifies only by the price may waive the exemption; the procedure is unconfirmed.

item-lu-tax-partial-dividend-exemption = Partial exemption of dividends (exonération partielle, art. 115 LIR)
    .summary = Where the full exemption is out of reach, { $lu-participation-partial_exemption } of a dividend from a normally taxed company is still tax-free. Dividends of this company appear to be such a case.
    .when = In the corporate tax return.
    .next = Keep the dividend voucher and a certificate that the company is normally taxed.
    .trap = A gain from selling the shares is not covered. Holding them longer, or buying more, may lead to the full exemption, so compare before the dividend is decided.
    .cost = The rest of the dividend is taxed like other profit.

item-lu-tax-non-resident-share-gains = Sale of shares by an owner abroad (plus-values des non-résidents, art. 156 LIR)
    .summary = When an owner outside Luxembourg sells shares in the company, the gain is taxed here only in special cases, chiefly if a stake above { $lu-gains-substantial_percent } is sold within { $lu-gains-speculation_months } months of buying it. You plan a sale, so check this for the owner named here.
    .when = If tax is due, with a return for the year of the sale.
    .next = Keep proof of both dates and of the size of the stake, and ask a tax adviser in the owner's country what is taxed there.
    .trap = No tax here does not mean no tax at home. People who lived in Luxembourg for a long time fall under a rule of their own.
    .cost = Outside those cases Luxembourg takes nothing.
    .doubt = Neither the domestic conditions nor the treaty article on gains (art. 13 with Japan) could be read in the original. Have both checked before you decide to sell.

item-lu-tax-interest-wht = Tax withheld from interest (retenue d'impôt sur les intérêts)
    .summary = The rate on ordinary interest paid abroad is { $lu-wht-interest }. On loans and bonds that share in the profit it is { $lu-wht-profit_participating }, and on savings interest of people who live in Luxembourg { $lu-wht-interest_resident_individual }. You plan to pay interest, so find out which one applies.
    .when = Interest that shares in the profit: declare and pay within { $lu-wht-return_days } days of the payment. Savings interest: by day { $lu-wht-savings_return_day } of the following month.
    .next = Put rate and repayment into a written contract. For a loan from the group, keep evidence that an outside lender would have asked as much.
    .trap = Interest above the market rate is treated as a dividend, with the tax on dividends. And interest that bears no tax here is not always deductible in full.
    .cost = None, as long as you pay only ordinary interest to lenders abroad.
    .doubt = The deadline for savings interest and the exact numbers of the provisions are unconfirmed.

item-lu-tax-directors-fees = Tax withheld from directors' fees (retenue d'impôt sur les tantièmes)
    .summary = When you pay board members for supervising the company, you keep back { $lu-wht-directors_fees } of the gross fee for the state. You plan to pay such fees.
    .when = Declare and pay within { $lu-wht-return_days } days of the payment.
    .next = Have the fees decided in writing, and keep them apart from pay for daily management.
    .trap = Neither fee nor tax can be deducted from the profit. If you promise a net fee, the tax comes to { $lu-wht-directors_fees_net } of it. Pay for daily management is a salary and bears wage tax instead; a fee to a company on the board bears this tax too.
    .cost = For somebody abroad who has no other work income here and gets at most { $lu-wht-directors_fees_final_limit } of fees a year, the matter is probably settled with this tax.

item-lu-tax-other-duties = Other taxes and duties (autres impôts et droits)
    .summary = Customs duty, gift duty, duty on leases and loans that are registered, a tax on fuels, and the yearly tax of funds and family wealth companies (taxe d'abonnement). Most businesses meet only a few of them; the list is here so that none is overlooked.
    .when = When the event comes: an import, a gift, the registration of a contract.
    .next = Ask your accountant which ones concern you. If you import goods, contact the customs administration (Administration des douanes et accises) as well.
    .trap = A loan that is not registered bears no duty. Registering it without need means paying for nothing.
    .cost = The yearly tax is { $lu-levy-subscription } of a fund's net assets, or { $lu-levy-subscription_reduced } where it is reduced, and { $lu-levy-spf } for a family wealth company.
    .doubt = The duties on registration and the tax on fuels could not be confirmed. Look up the rate when you need it.

item-lu-tax-gaar = General anti-abuse rule (clause générale anti-abus, § 6 StAnpG)
    .summary = An arrangement without real business behind it, made mainly or partly to save tax against the aim of the law, can be ignored by the tax office. The rule applies to everyone, so also to the way in which you set up here.
    .when = No deadline. Think of it whenever you choose a structure.
    .next = Write down your business reasons when you decide, and keep them with the minutes.
    .trap = To follow the letter of the law is not enough. The usual example is a company without staff or office that is put in between for a lower tax rate.
    .cost = Nothing in itself. If the office applies the rule, you pay the tax that the genuine route would have cost.

item-lu-filing-directors-fees-return = Directors' fees return (déclaration de la retenue sur tantièmes, modèle 510)
    .summary = Form 510 reports the tax you kept back from directors' fees to the direct tax office. You file it each time you pay such fees.
    .when = Within { $lu-wht-return_days } days of the payment.
    .next = Get access to MyGuichet.lu before you fix a day of payment, and have recipient, gross fee and tax ready.
    .trap = Since 2025 only the electronic form is accepted. The time runs from the payment, not from the decision.
    .cost = Filing is free. The tax to be paid over is { $lu-wht-directors_fees } of the gross fee.

limit-mbt-several-municipalities = A business with premises in several municipalities divides its profit among them; the estimate uses a single municipality.
limit-mbt-financial-partnership = A limited partnership that only invests may be outside this tax; this is not asked.
limit-dividend-other-treaties = Lower rates in treaties with states other than Japan are not calculated; the full rate is shown.
limit-dividend-anti-abuse = Rules against abuse can deny the exemption to a holding without a business reason; this is not examined.
limit-advances-without-notice = Nothing is due in advance until the tax office sends a notice; whether you have one is not asked.
limit-loss-change-of-activity = If new owners also change the activity, the losses can be refused as abuse; this is not examined.
limit-share-gains-size-and-time = Luxembourg taxes only a stake above { $lu-gains-substantial_percent } that is sold within { $lu-gains-speculation_months } months of buying it, or a seller who lived here for long. None of this is asked, and a treaty may change it.
