interview-luxembourg = Entering Luxembourg
    .summary = Questions on founding a company, opening a branch, buying into a company and the like, and from your answers a list of the permits, registrations and taxes that concern you, with deadlines and offices.

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
