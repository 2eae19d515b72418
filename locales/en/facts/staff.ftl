fact-planned_events = Do you already expect any of these later on?
    .label = Later plans
    .help = Mark only what is really planned. If nothing is, leave them all unmarked.
    .why = Each of these brings steps and taxes of its own, such as those for a change of capital, dismissals, a pension plan or a move abroad.
option-planned_events-capital_change = Raising or lowering capital
    .hint = Also when a new investor joins later.
option-planned_events-share_sale = Selling shares of the company
option-planned_events-seat_or_assets_abroad = Moving the seat or assets abroad
    .hint = For example patents or equipment that go back to the parent.
option-planned_events-dismissals = Dismissing staff
option-planned_events-company_pension_plan = Company pension plan
    .hint = A pension paid by the employer on top of the state one.

fact-staff = Which people will work for you in Luxembourg longer than { $lu-residence-short_stay_days } days?
    .label = Staff
    .help = Make one entry for each kind of post, and another wherever contract, pay, nationality or home differ. Owners who work in the business and people sent by the parent belong here too; visitors for shorter stays do not.
    .why = Contracts, social security, residence permits, wage tax and even the audit of your accounts depend on who works for you.
    .member = post

fact-staff-headcount = How many people will fill this post?
    .label = Number of people
    .help = Count only people for whom all further answers are the same; make another entry for everyone else. Somebody who brings family gets an entry of their own.
    .why = From { $lu-employment-delegation_staff } employees on there is a staff delegation, and above { $lu-company-small_staff } a company can have to be audited.

fact-staff-role = What is this person's position towards the Luxembourg business?
    .label = Role
    .help = What counts is who the contract of employment is with. Choose employed in Luxembourg for agency workers and apprentices as well; the kind of contract is asked later.
    .why = It decides on the residence permit, on whether the person is insured here or in Japan, and on whether you need a contract under the Labour Code.
option-staff-role-employee = Employed in Luxembourg
    .hint = Contract with the Luxembourg company or branch.
option-staff-role-owner_manager = Owner who manages
    .hint = Works in the business without a contract of employment.
option-staff-role-transferee_manager = Sent by the parent as manager
    .hint = Keeps the contract with the parent and leads the company or a department.
option-staff-role-transferee_specialist = Sent by the parent as specialist
    .hint = Keeps the contract with the parent and brings knowledge the business depends on.
option-staff-role-transferee_trainee = Sent by the parent as trainee
    .hint = A graduate who keeps the contract with the parent and comes to learn.

fact-staff-nationality = What nationality does this person have?
    .label = Nationality
    .help = Take the passport the person will travel with. With several nationalities, one from the EU, Iceland, Liechtenstein, Norway or Switzerland makes things easiest.
    .why = People from the EU, Iceland, Liechtenstein, Norway and Switzerland may work at once; everyone else needs a permit.

fact-staff-contract = What kind of contract will you offer for this post?
    .label = Contract
    .help = The permanent contract is the rule in Luxembourg. The others are open only for the reasons the law allows; when unsure, choose permanent.
    .why = Each kind has its own form and limits, and for agency workers the agency is the employer.
option-staff-contract-permanent = Permanent (CDI)
    .hint = Without an end; the usual case.
option-staff-contract-fixed_term = Fixed-term (CDD)
    .hint = For a task that does not last, such as replacing somebody.
option-staff-contract-seasonal = Seasonal
    .hint = For work that returns every year at the same time, as in tourism or farming.
option-staff-contract-agency = Through an agency
    .hint = A temporary work agency employs the person and lends them to you.
option-staff-contract-apprenticeship = Apprenticeship
    .hint = Work in the firm together with vocational school.

fact-staff-contract_months = For how many months will the contract or the transfer last?
    .label = Length in months
    .help = Give the planned length without renewals. A rough number is enough.
    .why = The Blue Card asks for a minimum length, and a stay longer than the first card brings a renewal.

fact-staff-start_date = Which day will be the first day of work?
    .label = First day of work
    .help = For several people in one entry take the earliest day. A likely date will do.
    .why = Contract, social security and residence papers are due by this day or a few days after it.

fact-staff-weekly_hours = How many hours a week will this person work?
    .label = Hours a week
    .help = Take the hours in the contract, without overtime. Full time is { $lu-employment-weekly_hours } hours.
    .why = Below { $lu-employment-weekly_hours } hours the contract is part-time, and the minimum wage is worked out from the hours.

fact-staff-gross_annual_salary = What will this person earn in a full year, before tax and contributions?
    .label = Gross yearly pay
    .help = Add fixed bonuses that are promised in the contract, such as a thirteenth month. For people sent from Japan take the whole pay, converted to euros.
    .why = It is compared with the minimum wage, the limits for the Blue Card and for newcomers' tax relief, and contributions and tax are estimated from it.

fact-staff-age = How old will the person be on the first day of work?
    .label = Age
    .help = An age in whole years. For several adults in one entry any age from { $lu-wage-full_age } on gives the same result.
    .why = Only people under { $lu-wage-full_age } may be paid less than the full minimum wage.

fact-staff-qualification = What is the best qualification this person has for the post?
    .label = Qualification
    .help = Only training and practice that fit the post count. When two answers fit, take the one further down the list.
    .why = It decides on the higher minimum wage for skilled work and on access to the Blue Card.
option-staff-qualification-none = None
    .hint = Neither a certificate nor long practice in this work.
option-staff-qualification-vocational_certificate = Trade certificate
    .hint = An official vocational diploma for the trade, such as the DAP in Luxembourg.
option-staff-qualification-practice_10_years = Ten years' practice
    .hint = Long practice in the trade, without a certificate.
option-staff-qualification-degree = Degree
    .hint = From a university or similar school, after studies of three years or more.
option-staff-qualification-higher_experience = Five years at degree level
    .hint = Practice in work that normally asks for a degree.
option-staff-qualification-ict_experience = Three years in ICT
    .hint = Practice as a manager or professional in information technology.

fact-staff-residence_country = In which country will this person live while working for you?
    .label = Country of residence
    .help = Take the home after the move. Many people who work in Luxembourg live in Belgium, France or Germany.
    .why = Whoever moves to Luxembourg may need a residence permit; whoever lives across the border meets limits on work from home.

fact-staff-telework_percent = What share of the working time will this person work from home?
    .label = Work from home
    .help = One day in a week of five is 20%. Count only work done at home in the other country.
    .why = From { $lu-social-telework_limit } on, social security can pass to the country of residence, and beyond a number of days part of the tax does too.

fact-staff-has_work_right = May this person already work freely in Luxembourg?
    .label = Free access to work
    .help = Answer yes for people with a Luxembourg card that allows any work, such as family members of residents or long-term residents. Somebody still in Japan usually has none.
    .why = With free access neither the ADEM certificate nor a new residence permit is needed.

fact-staff-months_in_group = For how many months has this person worked in your group without a break?
    .label = Months in the group
    .help = Count up to the day of the transfer. Time in any company of the group outside the EU counts.
    .why = A transfer within the group (ICT) is open only after { $lu-residence-ict_months_in_group } months.

fact-staff-family_comes = Will a spouse, partner or children move here with this person?
    .label = Family comes along
    .help = Answer yes even if they follow some months later.
    .why = Each family member from outside the EU and EFTA needs a residence permit too.

fact-staff-lived_near_lu = In the five years before the first day of work, did this person live in or near Luxembourg, or pay tax here?
    .label = Earlier ties to Luxembourg
    .help = Near means within 150 km of the border. People who come straight from Japan normally answer no.
    .why = The tax relief for newcomers is closed to people who were here or nearby before.

fact-staff-household = How will this person be taxed: alone, or with a family?
    .label = Household
    .help = It corresponds to the class on the tax card. If a married person's spouse earns money too, the estimate for one earner is only rough.
    .why = It decides which tariff the estimate of the wage tax uses.
option-staff-household-single = Single
    .hint = Taxed alone and without children, in class 1.
option-staff-household-single_parent_widowed_or_65 = Single parent, widowed or 65
    .hint = Taxed in class 1a.
option-staff-household-couple_one_earner = Couple with one earner
    .hint = Taxed together in class 2; only one of the two earns.

fact-staff-dismissal_letter_date = On what day will the letter of dismissal be sent?
    .label = Day of the dismissal letter
    .help = Take the planned day of posting. If this person stays, answer that you do not know yet.
    .why = The notice runs from this day, and letters close together can add up to a collective redundancy.

fact-staff-label = What should we call this post in your papers?
    .label = Name of the post
    .help = A job title or a person's name will do. You may leave it empty.
    .why = It tells the posts apart in your checklist and changes no result.

fact-short_visits = Will people from outside the EU and EFTA visit you for up to { $lu-residence-short_stay_days } days, and what for?
    .label = Short visits
    .help = Think of colleagues from Japan who come for meetings or to help at the start. If nobody comes, leave them all unmarked.
    .why = Short visits need no residence permit, but some kinds of work need permission even for a single day.
option-short_visits-business_meetings = Business meetings
    .hint = Talks with customers, negotiations, board meetings and visits to your own office.
option-short_visits-group_services = Services within the group
    .hint = Work for the Luxembourg company by staff of the group, without subcontracting.
option-short_visits-trade_fair = Trade fair
    .hint = Visiting a fair or showing your products there.
option-short_visits-local_work = Other work on the spot
    .hint = Installing or repairing at a customer's, helping out in the shop, or filling a local job.
