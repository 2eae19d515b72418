# Explanations, what would happen if, comparisons of two laws, and papers by office.

explain-state = { $kind }, { $status }
explain-nobody = Nothing is entered under "{ $list }", so { $item } has nobody to be about.
confidence-high = high
confidence-medium = medium
confidence-low = low
figure-used = { $figure }: { $value } ({ $law }, as of { $day }).
figure-source = Source: { $source }. Certainty: { $confidence }.
figure-missing = { $figure }: no value as of { $day } ({ $law }).
figure-table = a table
prerequisite = { $title } ({ $status })

lever-sum = { $fact }, added up as the law counts
lever-count = { $list }, as many as the law counts
flip-up = { $fact }: from { $to } on (now { $from })
flip-down = { $fact }: { $to } or less (now { $from })
flip-to-status = { $reach }: { $status }
flip-items = { $reach }: { $items }
flip-item = { $item } ({ $status })
turn-named = { $fact }: "{ $answers }": { $status }
turn-many = { $count ->
    [one] { $fact }: { $count } other answer: { $status }
   *[other] { $fact }: any of { $count } other answers: { $status }
 }
turn-or = {"\" or \""}

label-key = Id:
label-confidence = Certainty:
label-condition = Condition:
label-due-rule = Deadline as the law file writes it:
label-plan-waiting = Still open for the plan:
label-figures = Figures:
label-changes = What would change it:
label-status = State:
label-cause = Cause:

change-from-to = { $before } -> { $after }
change-none = none
change-unlisted = not listed
change-not-answered = not answered
change-not-listed = It is not on the checklist any more.
difference-title = What would change
difference-nothing = Nothing changes.
difference-gained = New to do
difference-lost = No longer to do
difference-changed = Changed
difference-amounts = Amounts
difference-totals = Sums
difference-next = How far the next change is
difference-finish = Ready at the usual pace: { $change }

comparison-title = Two laws compared
comparison-days = Law as of { $before } compared with the law as of { $after }
comparison-data = The law in use compared with the same and { $folder } laid over it, both as of { $day }
comparison-data-own-day = The law in use compared with the same and { $folder } laid over it, both on the day of each case
comparison-case = { $case }: { $result }
comparison-same = no difference
comparison-counts = { $gained } new, { $lost } gone, { $changed } changed, { $amounts } amounts
comparison-taxes = taxes { $change }
comparison-causes = Causes
comparison-cause = { $count ->
    [one] { $cause } - { $count } case
   *[other] { $cause } - { $count } cases
 }
comparison-summary = Cases: { $cases }, different: { $different }, not readable: { $unreadable }
cause-figure = { $figure }: { $change } ({ $law })
cause-table = the table is another
cause-law-date = The day of the law itself: a condition asks for it, or days and years are counted from it
cause-rule-added = { $rule }: the rule is new
cause-rule-removed = { $rule }: the rule is gone
cause-rule-in-force = { $rule }: law on one of the two days only
cause-rule-condition = { $rule }: the condition reads otherwise
cause-rule-due = { $rule }: the deadline reads otherwise
cause-rule-fee = { $rule }: another fee is named
cause-rule-after = { $rule }: the prerequisites read otherwise
cause-rule-documents = { $rule }: the papers are others
cause-rule-lead = { $rule }: the time needed is another

export-papers = Papers by office
papers-no-office = To be kept by the company
paper-for = { $paper } (for { $items })

cli-explain = Say why an item is required, possible or ruled out, and what would change it
cli-what-if = Show what other answers would change
cli-compare = Compare cases under two days of the law, or under other law files
cli-case-or-answers = A case: its id, the beginning of it, or a path; left out with --answers
cli-item = An item: its id, or id@member for one member, such as lu.employment.contract-cdi@staff[m1]
cli-changes = Other answers: fact=value, list[member].field=value; fact= takes an answer away
cli-cases-to-compare = Cases: ids, beginnings of ids, or paths
cli-all = All saved cases
cli-two-law-dates = Day of the law; given twice, the two days are compared
cli-against-data = Folder whose law files are laid over those in use, to compare with

error-change = { $fact } cannot be { $found }.
error-change-form = Write a change as fact=value, such as legal_form=sa; fact= takes the answer away.
error-no-such-member = Possible members: { $allowed }; the last one would be new.
error-member-value = An entry has no value of its own: change one of its fields, or write nothing after = to take it away.
error-no-item-member = { $item } is not about this member. Possible: { $allowed }.
error-two-days = Give --law-date twice, or --against-data and --law-date at most once.
error-no-cases = Say what to compare: cases, --all, or --answers.
