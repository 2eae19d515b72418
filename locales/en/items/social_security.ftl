item-lu-registration-ccss-employer = Employer registration with social security (déclaration d'exploitation au CCSS)
    .summary = The joint social security centre (CCSS) gives the business an employer number. Under it your people are insured and contributions are billed, so you need one as soon as you employ somebody or an owner works in the business.
    .when = Within { $lu-social-registration_days } days of the first person's first day of work. Earlier is better.
    .next = Fill in the form once you have the register number and the business permit. A foreign firm without an office here adds an extract from its home register.
    .trap = The days run from the first day of work, not from arrival in the country. After more than { $lu-social-late_fine_days } days a fine of { $lu-social-late_fine } a month begins, up to { $lu-social-late_fine_max }. If the legal form changes later, you need a new number.
    .doubt = JETRO's report of March 2025 lets the time run from the day the first employee enters the country. The law counts from the first day of work, and so does this list.

item-lu-registration-aaa = Compulsory accident insurance (assurance accident, AAA)
    .summary = Insurance against accidents at work and on the way there, and against occupational illness. It covers your employees and owners who work in the business, so it concerns you.
    .when = By itself, together with the employer registration.
    .next = There is nothing to file. Compare the rate on the first invoice with your budget.
    .trap = The rate is multiplied by a factor from { $lu-social-accident_factor_least } to { $lu-social-accident_factor_most }, depending on the accidents of past years. A new business starts at { $lu-social-accident_factor_new }.
    .cost = { $lu-social-accident_rate } of gross pay, borne by the employer alone. For 2026 this rate could not be confirmed.

item-lu-registration-mutualite = Employers' mutual insurance for sick pay (Mutualité des employeurs)
    .summary = You go on paying staff who fall ill, and this fund gives back { $lu-social-mutuality_refund } of that pay. Whoever has employees is a member.
    .when = By itself, together with the employer registration.
    .next = There is nothing to file. See to it that payroll reports every day of illness, because the refund is worked out from these reports. Owners who work in the business may join of their own accord.
    .trap = Your duty to pay lasts to the end of the month in which day { $lu-social-sick_pay_days } of illness falls. The part that is not refunded stays with you.
    .cost = A percentage of gross pay. It depends on which of four classes your staff's absences put you in, and is fixed anew every December.
    .doubt = The rates for 2026 were not found, so the estimate uses those of 2025. That new employers begin in class 2, and that the days of illness are added up over { $lu-social-sick_pay_months } months, should be confirmed.

item-lu-registration-ccss-employee = Declaration of entry with social security (déclaration d'entrée)
    .summary = With this declaration health, pension and accident insurance begin for the person in this post. You file it for your own employees and for owners who work in the business.
    .when = Within { $lu-social-registration_days } days of the first day of work. When somebody leaves, you have the same time.
    .next = Have the 13-digit identification number ready, or else a copy of the passport, and file online with SECUline or on paper. For people from outside the EU add the residence paper.
    .trap = Owners with more than { $lu-social-owner_percent } of the shares who are named on the business permit use the same form but are insured as self-employed. Do not file it for agency workers or for people sent on the parent's contract: with a certificate of coverage they stay insured in Japan.

item-lu-employment-social-contributions = Social security contributions (cotisations sociales)
    .summary = Each month you and your employee pay into pension and health insurance, half each, and you alone pay for accidents, sick pay and occupational health. An owner who works in the business pays both halves.
    .when = Report the wages by day { $lu-social-salary_list_day } of the following month and pay within { $lu-social-payment_days } days of the invoice.
    .next = Decide who will run the payroll, and set the employer's part beside the gross pay in your budget.
    .trap = Most contributions stop at pay of { $lu-social-ceiling } a month. The pension rate rose at the start of 2026, so older tables give too little.
    .cost = { $lu-social-pension_rate } for pension and { $lu-social-health_rate } for health from each side; from you also { $lu-social-accident_rate } for accidents, { $lu-social-health_at_work } for occupational health and the rate of the sick-pay fund.
    .doubt = Guides written before 2026, JETRO's of March 2025 among them, give 8% for the pension. From 2026 each side pays { $lu-social-pension_rate }.

item-lu-employment-supplementary-pension = Company pension plan, voluntary (régime complémentaire de pension)
    .summary = A pension from the employer on top of the state one. No law demands it; you plan one, or have the { $lu-employment-pension_plan_staff } employees from which it is usual.
    .when = Before the plan begins; its rules are registered with the social security inspectorate (IGSS) first.
    .next = Decide who shall benefit, ask two insurers for an offer and allow about two months for the registration.
    .trap = What people have earned in the plan cannot be taken back. Start with a promise that you can keep in a bad year as well.
    .cost = The contributions you promise, and the insurer's charges.

item-lu-employment-cross-border-telework = Living across the border and working from home (frontaliers et télétravail)
    .summary = The person in this post lives in Belgium, France or Germany. Two limits then count separately: days worked outside Luxembourg for the tax, and the share of work at home for social security.
    .when = Before the first day at home; check both limits again every year.
    .next = Agree on the days at home in writing and let the person keep a log of every day worked outside Luxembourg, business trips included.
    .trap = Tax: up to { $lu-treaty-tolerance_days_be } days a year (Belgium), { $lu-treaty-tolerance_days_fr } (France) or { $lu-treaty-tolerance_days_de } (Germany) stay taxed here; one day more, and all of them are taxed at home. Two days of telework a week keep the insurance in Luxembourg, with an A1 certificate, and still break this limit.
    .doubt = Whether part of a day counts as a whole one differs from treaty to treaty. Ask before you plan with half days.

item-lu-employment-telework-a1 = A1 certificate for work from home (certificat A1, télétravail)
    .summary = At { $lu-social-telework_limit } or more of work from home, the country of residence would normally take over the insurance. Below { $lu-social-telework_agreement_limit } an agreement between the states lets this person stay insured in Luxembourg, if you apply. It runs until { $lu-social-telework_agreement_until } and may be renewed.
    .when = Before the work from home begins.
    .next = Apply at teletravail.ccss.lu and enclose the agreement on the days at home.
    .trap = Without an application the law of the country of residence applies, with registration and payroll there. Other work in that country, such as visits to customers or a second job, can rule the agreement out.

item-lu-employment-telework-home-insurance = Insurance in the country of residence (affiliation dans l'État de résidence)
    .summary = This person is to work from home for { $lu-social-telework_agreement_limit } of the time or more. The country of residence is then in charge of social security, and Luxembourg is not.
    .when = Before the work from home begins.
    .next = Reduce the share of telework if you can. Otherwise register in that country as a foreign employer and look for a payroll office there.
    .trap = Contributions paid in Luxembourg do not count there, and the foreign office can claim its own for the past.
    .cost = The contributions of that country, often more than here. The estimate for Luxembourg does not hold in this case.

item-lu-tax-dependency-contribution = Contribution for long-term care (assurance dépendance)
    .summary = { $lu-social-dependency_rate } of monthly pay above { $lu-social-dependency_allowance }, for care in old age and illness. The employee bears it, and you keep it back from the pay.
    .when = Every month, with the other contributions.
    .next = Check on the first payslip that it has been deducted.
    .trap = There is no ceiling, and it does not lower the taxable pay. Whoever works less than { $lu-social-dependency_full_hours } hours a month gets only part of the free amount.

limit-employee-over-quarter = An employee with more than { $lu-social-owner_percent } of the shares who is named on the business permit counts as self-employed; posts and owners are not linked here.
limit-contributions-insured-abroad = The estimate assumes insurance in Luxembourg and class 2 of the sick-pay fund; it does not hold for somebody insured in the country of residence.
limit-telework-other-work-abroad = Business trips, training and other work outside Luxembourg count as well; only work from home is asked.
