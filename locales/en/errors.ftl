# What went wrong, and what would be right.

error-answer = { $place }: { $fact } cannot be { $found }.
error-no-such-fact = There is no such fact in this interview.
error-did-you-mean = Did you mean { $name }?
error-beside-answers = Beside "answers" only "interview" may stand; put it inside "answers".
error-given-twice = It is given twice; give it once.
error-need-bool = Needed is true or false.
error-need-choice = Needed is the name of one option, in quotes.
error-need-country = Needed is a country code of two capital letters, in quotes, such as "JP".
error-need-several = Needed is a list of options, such as ["a", "b"]; the empty list means none of them.
error-need-count = A whole number is needed, such as 12.
error-need-money = An amount is needed, such as 12,000 or 12000.50.
error-need-percent = A percentage is needed, such as 25 or 12.5 (in files in quotes: "25").
error-need-date = A day is needed, such as 2026-04-01.
error-need-text = Text is needed.
error-need-list = Needed is a list of entries, such as [{"{"}…{"}"}]; the empty list means nobody or nothing.
error-unknown-option = The options are: { $allowed }.
error-barred = It cannot be used here (see { $reason }). Change the answer that rules it out, or choose another.
error-read-only = This case was written by a newer version and may be looked at only.
error-no-such-day = There is no such day in the calendar.
error-ambiguous-day = Two days could be meant. Write the year first: 2026-04-01.
error-below-minimum = The least allowed is { $bound }.
error-not-above = It must be more than { $bound }.
error-above-maximum = The most allowed is { $bound }.
error-before-first-day = The earliest day allowed is { $bound }.
error-after-last-day = The latest day allowed is { $bound }.
error-too-many-places = { $count ->
    [0] A whole number is needed.
    [one] At most { $count } decimal place is allowed.
   *[other] At most { $count } decimal places are allowed.
 }
error-too-long = { $count ->
    [one] At most { $count } character is allowed.
   *[other] At most { $count } characters are allowed.
 }

error-syntax = This cannot be read: { $detail }.
error-grammar = "{ $found }" does not fit here. Expected: { $expected }.
error-unknown-fact = There is no fact named { $name }.
error-unknown-figure = There is no figure named { $name }.
error-unknown-item = There is no item named { $name }.
error-unknown-list = There is no list named { $name }.
error-unknown-module = There is no module named { $name }.
error-unknown-document = There is no document named { $name }.
error-unknown-authority = There is no authority named { $name }.
error-unknown-act = There is no act named { $name }.
error-unknown-entry = There is no entry { $name } in the directory.
error-unknown-publication = There is no publication named { $name }.
error-unknown-formula = No formula is built in for { $name }.
error-no-option = { $fact } has no option { $option }. The options are: { $allowed }.
error-unlike-kinds = A { $left } and a { $right } cannot be compared or combined.
error-wrong-kind = Found is a { $found }; needed is: { $wanted }.
error-duplicate = { $id } is given twice; each may be given once.
error-cycle = These depend on each other in a circle: { $path }.
error-bad-value = { $key } cannot be { $found }. Allowed: { $allowed }.
error-no-standing = { $key } is missing. A rule says its sources, the day of its last check and its confidence, unless an entry of the directory with its id does.
error-missing-file = This file does not exist.

error-no-entry = There is no { $name } in the directory; "madoguchi directory" lists what there is.
error-letter-to-agreement = { $name } is an agreement; a letter goes to a body that stands behind it.
error-letter-to-event = { $name } is an event; a letter goes to whoever holds it.
error-letter-to-programme = { $name } is a programme; a letter goes to whoever runs it.
error-letter-bodies = Possible: { $ids }.
error-letter-no-body = None of them can be written to from here; its page tells how to reach them.
error-letter-over = { $name } no longer exists. Write to { $successor } instead.
error-letter-over-alone = { $name } no longer exists, and nothing has taken its place. "madoguchi directory" lists what there is.
error-letter-language = There are no letters in { $language }. Languages of letters: { $allowed }.
error-file-exists = { $path } is there already and was left as it is. Choose another name, or remove it first.

error-not-utf8 = { $place }: This is not UTF-8. Save the file as UTF-8 text.
error-io = { $path }: { $detail }
error-no-case = There is no case { $name }. "madoguchi list" shows the cases there are.
error-several-cases = { $name } fits several cases: { $ids }. Give more letters.
error-damaged = { $path } is damaged and was left as it is: { $detail }.
error-damaged-copy = The last good copy is { $path }; open that one, or copy it over the damaged file.
error-damaged-no-copy = There is no earlier copy of it.
error-locked-by = { $by } has been working on this case since { $since }. Try again when they have left it.
error-locked = Somebody else is working on this case. Try again when they have left it.
error-conflict = The case was changed by somebody else since you opened it. Nothing was overwritten; open it again.
error-newer = This case was written by a newer version ({ $format }). It was not changed; use the newer program to work on it.

error-unknown-language = There is no language { $language }. Languages: { $allowed }.
error-unknown-interview = There is no interview { $interview }. Interviews: { $allowed }.
error-option-day = { $option }: { $found } is no day. Write it like 2026-01-31.
error-value-missing = { $argument } needs a value.
error-option-value = { $argument }: { $value } is not possible. Possible: { $allowed }.
error-unknown-argument = There is no option { $argument }.
error-unknown-command = There is no command { $argument }.
error-missing-argument = Missing: { $argument }.
error-conflicting-arguments = { $argument } and { $other } cannot be given together.
error-usage = The command line cannot be understood.
error-see-help = "madoguchi --help" shows what can be typed.
standard-input = standard input
standard-output = standard output
