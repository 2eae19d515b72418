interview-luxembourg = Entering Luxembourg
    .summary = Questions on founding a company, opening a branch, buying into a company and the like, and from your answers a list of the permits, registrations and taxes that concern you, with deadlines and offices.
interview-support = Whom to turn to
    .summary = A few questions on where you are, where you want to go and what you want help with. From your answers comes a list of support bodies, agreements, fairs and programmes between Japan and Europe, whom to write to first, and what to prepare.

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
section-support = Whom to turn to
