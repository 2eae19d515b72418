item-lu-employment-adem-vacancy = Vacancy notice to the employment office (déclaration de poste vacant, ADEM)
    .summary = Vacancies have to be reported to the employment office (ADEM), whatever nationality you are looking for. You want to hire for this post yourself, so it is one of them.
    .when = At least { $lu-employment-vacancy_days } working days before the advertisement appears.
    .next = Report the post on MyGuichet.lu with tasks, diploma, experience, languages and conditions.
    .trap = The duty also holds if you have already found somebody. Leaving it out can be fined, and without it ADEM gives you no certificate for hiring from outside the EU.

item-lu-employment-adem-certificate = ADEM certificate for hiring from outside the EU (certificat ADEM, ressortissant de pays tiers)
    .summary = ADEM confirms that no suitable person on its lists is free for the post. You need it because this person is no national of the EU or EFTA, may not yet work freely here and does not reach the Blue Card.
    .when = Before the application for the authorisation to stay, while the vacancy is open.
    .next = Ask for it together with the vacancy notice. For an occupation on the list of shortages the answer comes within { $lu-employment-certificate_shortage_days } working days, otherwise within { $lu-employment-certificate_days } if nobody suits.
    .trap = If ADEM has candidates, it may send them to you for another { $lu-employment-certificate_proposal_days } working days. You then give a reason for each one you turn down, or the certificate can be refused.
    .doubt = That the certificate can be used for { $lu-employment-certificate_valid_months } months should be confirmed, and so should what else is needed for somebody who will live across the border.

item-lu-employment-contract-cdi = Permanent contract (contrat à durée indéterminée, CDI)
    .summary = A written contract of employment without an end. You chose it for this post, and the Labour Code lists what it must say.
    .when = Signed on the first day of work at the latest, in two originals.
    .next = Take a current Luxembourg template and fill in pay with all supplements, place, tasks, hours, leave, notice, trial period and the social security body.
    .trap = Without writing the contract is permanent and has no trial period. A trial lasts from { $lu-employment-trial_min_weeks } weeks to { $lu-employment-trial_max_months } months, or { $lu-employment-trial_max_months_unskilled } for people without a trade certificate, and cannot be renewed. Forbidding side jobs needs a reason.
    .cost = Somebody's time for a good template. Missing information can be fined with { $lu-employment-contract_fine } per employee.
    .doubt = That fine, and the pay of { $lu-employment-trial_12m_salary } a month from which a trial may last { $lu-employment-trial_max_months_high_pay } months, were not found on an official page.

item-lu-employment-contract-cdd = Fixed-term contract (contrat à durée déterminée, CDD)
    .summary = A contract with an end, allowed only for a precise task that does not last, such as replacing somebody. You chose it for this post.
    .when = Signed on the first day of work at the latest.
    .next = Write down the reason, the end or the minimum length, whether it can be renewed, and a trial period of at most { $lu-employment-trial_cdd_share } of the length.
    .trap = { $lu-employment-cdd_max_months } months with { $lu-employment-cdd_renewals } renewals is the limit, and before the next such contract for the post you wait a third of the length. A breach makes it permanent. Ending it early without a grave fault costs the pay up to the end, within limits.

item-lu-employment-contract-part-time = Part-time contract (contrat à temps partiel)
    .summary = This post has fewer than { $lu-employment-weekly_hours } hours a week, and then the contract must also say when they are worked.
    .when = Signed on the first day of work at the latest.
    .next = Write the weekly hours, and how they are spread over the days, into the contract.
    .trap = If no hours are written, full time is presumed. Working up to { $lu-employment-part_time_extra } longer is normally no overtime yet. Part-timers have the same rights as others, in proportion.

item-lu-employment-contract-agency = Contract with a temporary work agency (travail intérimaire)
    .summary = The agency employs the person and lends them to you, so you sign with the agency (contrat de mise à disposition). You chose this for the post.
    .when = Within { $lu-employment-agency_contract_days } days of the start of the assignment.
    .next = Ask the agency for its permits from the Labour and Economy ministers, and agree on reason, length and price.
    .trap = If the person goes on working after the end, you become the employer, with a permanent contract. Hours and safety on the spot are your business from the first day.
    .cost = The agency's price: pay, contributions and its margin.
    .doubt = That an assignment may last { $lu-employment-agency_max_months } months with { $lu-employment-agency_renewals } renewals comes from general knowledge.

item-lu-employment-contract-seasonal = Seasonal contract (contrat saisonnier)
    .summary = A fixed-term contract for work that comes back every year at the same time, as in tourism or farming. You chose it for this post.
    .when = Signed on the first day of work at the latest.
    .next = Name the season in the contract and decide whether it says anything about coming back next year.
    .trap = { $lu-employment-seasonal_max_months } months within { $lu-employment-seasonal_period_months } is the limit. If the contract promises renewal, more than { $lu-employment-seasonal_seasons } seasons bring a right to a permanent job. A seasonal worker from outside the EU needs a permit of another kind.

item-lu-employment-contract-apprenticeship = Apprenticeship contract (contrat d'apprentissage)
    .summary = A contract that combines work with vocational school. You chose it for this post, and the firm needs the right to train first.
    .when = Contracts are registered between 15 July and 1 November.
    .next = Ask your chamber whether you may train in this trade, and tell ADEM's vocational guidance about the place.
    .trap = The right to train depends on a qualified trainer in the firm. Without it no contract can be registered, and the school year is lost.
    .cost = An allowance fixed by decree; it varies with trade and year of training.
    .doubt = The months of registration come from general knowledge. Ask the chamber in spring.

item-lu-employment-minimum-wage = Statutory minimum wage (salaire social minimum)
    .summary = Nobody may be paid less than { $lu-wage-minimum } a month for full time, and skilled people not less than { $lu-wage-minimum_skilled }. It binds you for this post.
    .when = With every wage.
    .next = Compare the amount shown here with the pay you plan, and settle whether the person counts as skilled.
    .trap = Skilled means a trade certificate or long practice, not what the job is called. Only people under { $lu-wage-full_age } may earn less. The amount rises with every step of the index, so pay close to it must be looked at each time. Paying less is fined with { $lu-wage-fine }.
    .doubt = JETRO's report of March 2025 says that the unskilled earn a fifth to a quarter less and that the amount changes every January. In law only minors earn less, and the amount follows the wage index in any month.

item-lu-employment-wage-below-minimum = Stop: pay below the minimum wage (salaire inférieur au minimum)
    .summary = A twelfth of the yearly pay you entered for this post is less than the law demands for the age, qualification and hours.
    .when = Before the contract is signed.
    .next = Raise the pay, or correct the hours or the qualification if they are wrong.
    .trap = An agreement to work for less is worth nothing, and the difference can be claimed afterwards.
    .cost = The difference to the minimum; a breach is fined with { $lu-wage-fine }.

item-lu-employment-indexation = Automatic wage indexation (indexation automatique des salaires)
    .summary = When consumer prices have risen by { $lu-wage-index_step }, all pay rises by as much, by force of law. You will have employees, so it applies to you.
    .when = From the first day of the month after the trigger.
    .next = Plan a step every { $lu-wage-index_gap_least } to { $lu-wage-index_gap_most } months, and follow the announcements of the statistics office STATEC.
    .trap = It concerns every wage, not only the lowest, and no contract can exclude it. What counts is the average of the last { $lu-wage-index_months } months, so one month of high prices does not trigger it.
    .cost = { $lu-wage-index_step } more for all wages at each step, with the contributions on them.

item-lu-employment-working-time = Working time and register of hours (durée du travail)
    .summary = The normal limit is { $lu-employment-daily_hours } hours a day and { $lu-employment-weekly_hours } a week, and every employer records the hours worked. You will have employees, so keep such a register.
    .when = From the first working day, day by day.
    .next = Choose a simple way to record start, end and breaks. If weeks are to differ in length, prepare a work plan (POT) first.
    .trap = Even with overtime { $lu-employment-daily_max_hours } hours a day and { $lu-employment-weekly_max_hours } a week are the end. Between two days lie { $lu-employment-daily_rest_hours } hours of rest, and each week has { $lu-employment-weekly_rest_hours } in one piece. Habits from Japan often break these limits.
    .cost = Overtime costs { $lu-employment-overtime_supplement } more, or { $lu-employment-overtime_rest_hours } hours of rest for each hour.
    .doubt = The addition for overtime comes from general knowledge; confirm it before it goes into a contract.

item-lu-employment-sunday-work = Work on Sundays and public holidays (travail dominical)
    .summary = Sunday work is forbidden unless your sector is exempt, as hotels and restaurants are. You said that people will work on Sundays.
    .when = Before the first such Sunday.
    .next = Find the exception you fall under, then tell the labour inspectorate (ITM) and the staff delegation, if there is one.
    .trap = In shops and crafts { $lu-employment-sunday_hours } hours on a Sunday are the limit. Since 2026 an employer with more than { $lu-employment-sunday_own_staff } staff needs a collective agreement for this. Opening hours of shops follow a law of their own, in force since 19 June 2026.
    .cost = { $lu-employment-sunday_supplement } more for the hours on a Sunday and { $lu-employment-holiday_supplement } more on a public holiday, beside time off or pay.
    .doubt = Guides written before the reform, JETRO's of March 2025 among them, give the older and narrower hours for Sundays.

item-lu-employment-annual-leave = Annual leave and public holidays (congé annuel et jours fériés)
    .summary = Every employee has { $lu-employment-annual_leave } working days of paid leave a year and { $lu-employment-public_holidays } public holidays on top. This holds for everyone you employ.
    .when = Leave can be taken after the first { $lu-employment-leave_wait_months } months; whoever is there for part of a year has a twelfth for each month.
    .next = Open a leave register on the first day.
    .trap = A public holiday on a free day is not lost: another day off is due within { $lu-employment-holiday_lieu_months } months. Many older templates still give one day of leave too few.
    .cost = Paid time without work: about one working day in seven.
    .doubt = JETRO's report of March 2025 gives 25 days. The law has given { $lu-employment-annual_leave } since 2019.

item-lu-employment-special-leave = Maternity, parental and other special leave (congés spéciaux)
    .summary = Births, children, illness in the family, a wedding or a death give your employees a right to leave. It concerns everyone you employ, men and women alike.
    .when = Maternity leave: { $lu-employment-maternity_before_weeks } weeks before and { $lu-employment-maternity_after_weeks } after the birth. Second parent: { $lu-employment-birth_leave_days } days within { $lu-employment-birth_leave_months } months. Parental leave: { $lu-employment-parental_leave_short_months } or { $lu-employment-parental_leave_months } months for each parent.
    .next = Tell payroll about each announcement at once, and forward the medical certificates to the health fund (CNS).
    .trap = Plan for cover: parental leave is a right of both parents, one of them may take it years after the birth. The second parent announces the birth leave { $lu-employment-birth_leave_notice_months } months ahead; if not, you may cut it to { $lu-employment-birth_leave_least_days } days.
    .cost = The state and the health fund pay maternity, adoption and parental leave. The first { $lu-employment-birth_leave_least_days } days of birth leave, half of carers' leave, and leave for weddings, deaths and moving are paid by you.

item-lu-employment-medical-exam = Medical examination of new staff (examen médical d'embauche)
    .summary = A doctor of the occupational health service confirms that a new employee is fit for the post. It is compulsory for everyone you hire.
    .when = Before the first day for night work and posts with special risks, otherwise within { $lu-employment-medical_months } months of it.
    .next = Join the occupational health service (STM, unless your sector has its own) and send it the request form.
    .trap = This is not the check-up for the residence permit. People from Japan have to do both.
    .cost = Covered by the contribution of { $lu-social-health_at_work } of gross pay to the service.
    .doubt = Which posts count as posts with risk comes from general knowledge; ask the service.

item-lu-employment-safety-officer = Safety officer among the staff (travailleur désigné)
    .summary = Every employer names somebody in the firm who looks after safety and health. You need one from the first employee on.
    .when = By the first employee's first day.
    .next = Choose the person, book the course, write down the risks of each workplace and report the name to the labour inspectorate (ITM).
    .trap = Offices need the risk assessment too. With fewer than { $lu-employment-safety_employer_staff } staff you may do it yourself, but only after the course.
    .cost = The fee for the course, and the person's time.
    .doubt = Length of the course and size limit should be confirmed with the ITM.

item-lu-employment-staff-delegation = Staff delegation (délégation du personnel)
    .summary = Employers with { $lu-employment-delegation_staff } employees or more let them elect representatives. By your numbers you reach this size.
    .when = At the general elections, next in March 2029, or at a date of its own once the size has been reached.
    .next = Count the employees month by month, and ask the ITM for the timetable when you get near the limit.
    .trap = You organise the election, the staff do not. The count looks at each of the last { $lu-employment-delegation_count_months } months, so the duty does not begin with the opening day. Delegates are protected from dismissal.
    .doubt = The rules on the count and the date of the next general election come from general knowledge.

item-lu-employment-collective-agreement = Collective agreements, unions and strike (convention collective de travail)
    .summary = In some sectors an agreement binds every employer; in larger firms the unions may ask for talks. Your sector or the number of your staff makes this worth a look.
    .when = Before the first contract is signed.
    .next = Ask the ITM or your chamber which agreement applies, and compare its pay scales with your offers.
    .trap = An agreement declared generally binding applies without your signature, also to foreign firms. As long as an agreement runs, strikes are barred; after that they need a failed conciliation before the national office (ONC) first.
    .cost = The pay scales of the agreement, often above the minimum wage.

limit-fixed-term-reason = Whether your reason for a fixed term is one that the law allows is not asked.
limit-fixed-term-gap = Whether the post was filled for a fixed term before, so that you must wait, is not asked.
limit-sunday-sector-exceptions = The exceptions for single sectors are not checked; hotels and restaurants, for example, are free from the ban.
limit-medical-exam-risk-posts = Night work and posts with special risks, which need the examination before the first day, are not asked.
limit-delegation-average-staff = The law looks at the staff of each of the last { $lu-employment-delegation_count_months } months; here the posts you entered are counted.
limit-branch-agreements-incomplete = The list of sectors with a generally binding agreement may be incomplete.
