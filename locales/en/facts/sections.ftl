interview-luxembourg = Entering Luxembourg
    .summary = Permits, registrations, company law and taxes for a business that starts in Luxembourg, in the order in which you will need them.

section-company = Company and entry
section-activity = Activity
section-form = Legal form and capital
section-people = Owners and managers
section-staff = Staff
section-figures = Taxes and figures
section-incentives = Investments and grants
section-property = Property and rights
section-dates = Dates
section-names = Names
