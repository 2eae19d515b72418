# Words around the items: states, labels, amounts, the plan, remarks for the whole checklist.

status-required = required
status-possible = possible
status-ruled-out = ruled out

kind-permit = Permit
kind-registration = Registration
kind-filing = Filing or decision
kind-tax = Tax
kind-incentive = Incentive
kind-employment = Employment
kind-residence = Residence
kind-ip = Intellectual property
kind-property = Property
kind-closing = Closing
kind-support = Advice
kind-organisation = Organisation
kind-agreement = Agreement
kind-event = Event
kind-programme = Programme
kind-task = Preparation

answer-yes = Yes
answer-no = No
answer-none = none of these
answer-not-known = not known yet
answer-not-known-note = not known yet: { $note }
answer-members = { $count ->
    [0] nobody, nothing
    [one] { $count } entry
   *[other] { $count } entries
 }
answer-members-open = { $count ->
    [one] { $count } entry so far
   *[other] { $count } entries so far
 }

member-numbered = { $member } { $number }
member-field = { $field } ({ $member })
item-for-member = { $item }: { $member }

because-fact = { $fact }: { $value }
because-figure = { $value } ({ $law }, as of { $day })
because-set = List in { $law }, as of { $day }
because-always = Applies to every company entering this market
because-not-proposed = Nothing in your answers leads to it
because-other-purpose = Belongs to another purpose than the one you gave
because-not-in-force = Not the law on { $day }

due-waits = open until known: { $facts }
due-weekend = { $day } (a weekend)
due-holiday = { $day } (a public holiday)

lead-none = no waiting time
lead-days = { $count ->
    [one] about { $count } day
   *[other] about { $count } days
 }
lead-range = { $count ->
    [one] usually { $count } day ({ $least } to { $most })
   *[other] usually { $count } days ({ $least } to { $most })
 }

fee-about = about { $amount }

amount-once = { $amount } once
amount-month = { $amount } a month
amount-year = { $amount } a year
amount-of-deposit = { $amount }, paid in and still yours
amount-of-credit = { $amount } off your income tax
amount-of-exempt = { $amount } free of tax
amount-of-floor = at least { $amount }
amount-of-add_back = { $amount } added back to the profit
amount-waits = open until known: { $facts }
amount-not-modelled = not calculated for these answers

citation = { $act }, { $place }
labelled = { $label } { $text }
label-next = Next step:
label-trap = Watch out:
label-cost = Cost:
label-doubt = Doubts and other sources:
label-limit = Not covered:
label-when = Deadline:
label-due = Due on:
label-authority = Office:
label-address = Address:
label-past-review = To be looked at again:
figures-past-review = { $count ->
    [one] a figure it rests on is past its review day
   *[other] { $count } figures it rests on are past their review day
 }
notices-more = More remarks stand on the checklist page and in the export.
label-fee = Fee:
label-lead = Time needed:
label-documents = Papers:
label-after = First:
label-law = Law:
label-source = Source:
source-unconfirmed = no public source was read; to be confirmed
label-because = Why:
label-answers = Answers behind it:
label-waiting = Waits for:
label-note = Note:
label-decides = Decides:
label-checked = Checked:
label-working = Working:

mark-open = [ ] { $title }
mark-done = [x] { $title }
mark-not-applicable = [-] { $title }

export-counts = { $required } required, { $possible } possible, { $ruled-out } ruled out
export-law-date = Law as of { $day }
export-incomplete = This checklist is not complete yet: some questions are open.
export-required = To do
export-possible = Possible
export-ruled-out = Ruled out
export-questions = Questions to clear up
export-estimates = Estimates
export-schedule = Plan

total-fees = Fees with a fixed amount: { $amount }
total-taxes = Taxes of the company in a full year: { $amount }
total-incomplete = Not included, as not known yet: { $items }
total-rough-fees = Not included, as only roughly known: { $items }

schedule-span = From { $start }, ready on { $finish } at the usual pace
schedule-critical = on the critical path
schedule-slack = { $count ->
    [one] can wait { $count } day
   *[other] can wait { $count } days
 }
schedule-late = { $count ->
    [one] { $count } day late
   *[other] { $count } days late
 }

column-id = case
column-updated = last change
column-answered = answers
column-owner = begun by
column-locked-by = in use by
column-title = title
column-name = fact
column-kind = kind
column-question = question
column-step = Step
column-value = Value
column-start = Start
column-finish = Finish
column-due = Due

notice-not-advice = This is information, not legal advice. Confirm it with the offices named or with a lawyer before you act.
notice-past-review = { $count ->
    [one] One figure is past the day by which it should be looked at again; the items that rest on it say so.
   *[other] { $count } figures are past the day by which they should be looked at again; the items that rest on them say so.
 }
notice-unsure = { $count ->
    [one] One required item rests on weak sources; it says what is not certain.
   *[other] { $count } required items rest on weak sources; they say what is not certain.
 }
notice-late = { $count ->
    [one] One step would be finished after it is due. Start earlier or move the date.
   *[other] { $count } steps would be finished after they are due. Start earlier or move the dates.
 }
