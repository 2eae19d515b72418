item-lu-employment-dismissal = Dismissal: notice and severance pay (licenciement, préavis et indemnité de départ)
    .summary = A permanent contract is ended for a real and serious reason. The notice lasts { $lu-dismissal-notice_shortest } to { $lu-dismissal-notice_longest } months; from { $lu-dismissal-severance_years } years of service on, severance pay of up to { $lu-dismissal-severance_most } months is due too.
    .when = A letter sent before day { $lu-dismissal-notice_middle_day } of a month starts the notice on that day, a later one on the first day of the next month. The date shown is the last day of the notice.
    .next = Have the reason and the dates checked by a lawyer, then send the letter by registered post. From { $lu-dismissal-interview_staff } staff on, invite the person to a talk first; from { $lu-dismissal-economic_notice_staff } on, report dismissals for economic reasons to the Comité de conjoncture.
    .trap = People who are pregnant, on parental leave or ill (for up to { $lu-dismissal-sick_leave_weeks } weeks) and staff delegates are protected from dismissal. If the person asks, you have { $lu-dismissal-reasons_months } month to explain the reasons. For a grave fault there is no notice, and you act within { $lu-dismissal-grave_fault_months } month of knowing about it.
    .doubt = JETRO's report of March 2025 gives one, two and three months for both sides. Those are the times for an employee who resigns; an employer gives twice as much notice.

item-lu-employment-collective-redundancy = Collective redundancy (licenciement collectif)
    .summary = { $lu-employment-collective_30_days } dismissals within { $lu-employment-collective_days_short } days, or { $lu-employment-collective_90_days } within { $lu-employment-collective_days_long }, for reasons that lie with the firm and not the person, need a negotiated social plan. By your dates you reach one of these numbers.
    .when = The talks come before the first letter. The contracts end { $lu-dismissal-collective_notice_days } days after the letters at the earliest.
    .next = Inform the staff delegation and ADEM in writing, and start talks on a social plan with the unions or the delegation.
    .trap = Letters sent before the social plan, or before the conciliation office (ONC) has recorded that the talks failed, are void. Spreading dismissals over some weeks seldom helps, because both periods are counted.
    .cost = What the social plan grants, beside notice and severance pay.

limit-dismissal-protected-persons = Whether the person is ill, pregnant, on parental leave or a staff delegate is not asked.
limit-dismissal-grave-fault = An ordinary dismissal after the trial period is assumed; dismissal for a grave fault, without notice and severance pay, is not covered.
limit-redundancy-personal-reasons = Dismissals for reasons that lie with the person do not count; here every dismissal you entered is counted.
