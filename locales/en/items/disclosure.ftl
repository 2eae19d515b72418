item-lu-filing-register-updates = Keeping the registers up to date (dépôts modificatifs RCS et RBE)
    .summary = A new address, manager or owner must be reported to the company register, and to the register of beneficial owners where it concerns them. The duty begins with your entry.
    .when = Within { $lu-filing-update_months } month of each change.
    .next = Make one person responsible for reporting changes, and keep a list of what is on file about whom.
    .trap = Private moves are forgotten most easily: the home addresses of managers are on file as well.
    .cost = The fee shown is the lowest one; many changes cost more.

item-lu-filing-annual-accounts = Filing of the annual accounts (dépôt des comptes annuels)
    .summary = Balance sheet, profit and loss account and notes are filed every year and become public. Your company or branch belongs to those that must file.
    .when = Within { $lu-filing-accounts_approval_months } month of approval, and at the latest { $lu-filing-accounts_months } months after the end of the financial year.
    .next = Have the books kept from the first day in the standard chart of accounts (plan comptable normalisé), so that they can be sent through eCDF.
    .trap = Filing late costs extra, from { $lu-filing-accounts_late_fee_1 } up to { $lu-filing-accounts_late_fee_3 }. A branch files the accounts of its parent, so the parent must close its books in time.
    .doubt = Neither the filing fee nor the late surcharges could be checked against an official tariff.
