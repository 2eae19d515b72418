# Findings of the check of law, questions and words.

check-looked-at = { $interview }: { $rules } rules, { $sets } partial sets of answers compared with all their completions.
check-sampled = { $item }: { $sets } partial sets are too many; a sample was compared.
check-ages = { $figures } figures; { $past } are past their review day; the next change is expected after { $day }.
check-age = { $figure }: checked { $checked }, to be looked at again after { $day }
check-age-past = { $figure }: checked { $checked }, past its review day { $day }
check-result =
    { $count ->
        [0] No findings.
        [one] { $count } finding.
       *[other] { $count } findings.
    }
check-never-read = { $fact } is asked, but nothing reads the answer.
check-never-asked = { $fact } is read, but no question asks for it.
check-given-late = { $fact } decides for whole files of rules and must be asked before everything else.
check-literal = The number { $number } stands in a condition or a day; make it a figure with a source and a date.
check-figure-empty = { $figure } has no value.
check-figure-gap = { $figure } has no value after { $day }, but a later one.
check-figure-source = A value of { $figure } has no source. Name where it was read.
check-circle = These prerequisites run in a circle: { $path }. For example under the answers { $answers }.
check-never-required = { $item } cannot be required by any answers.
check-never-ruled-out = { $item } cannot be ruled out by any answers.
check-unsound = { $item } decides too early: under the law of { $day }, with the answers { $answers }, an answer still missing can change the outcome.
check-weak = { $item } stays open for longer than it need: under the law of { $day }, with the answers { $answers }, all ways to go on agree.
check-jump = At { $at } of { $fact } the estimate jumps from { $before } to { $after }. If the law makes it jump, say why in "jump" of the figure.
check-schema = Not as the schema "{ $format }" asks: { $detail }
check-no-json = Not JSON.
check-no-item = There is no item "{ $item }".
check-no-witness = No answers were found for this outcome of { $item }.
