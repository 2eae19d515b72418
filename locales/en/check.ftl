# Findings of the check of law, questions and words.

check-looked-at = { $interview }: { $rules } rules, { $sets } partial sets of answers compared with all their completions.
check-sampled = { $item }: { $sets } partial sets are too many; a sample was compared.
check-ages = { $figures } figures; { $past } are past their review day; the next change is expected after { $day }.
check-entries = { $entries } entries of the directory; { $past } are past their review day; the next one is due after { $day }.
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
check-placement-never-holds = No answers make this placement of { $item } (block { $block }, rank { $rank }) hold.
check-placement-never-counts = This placement of { $item } (block { $block }, rank { $rank }) never counts: whenever it holds, a better one holds as well.
check-promise-broken = The promise is broken: under the law of { $day }, nothing in the blocks { $blocks } is required with the answers { $answers }.
check-promise-unproven = The promise of the blocks { $blocks } could not be proven under the law of { $day }: there are too many ways to break it. Say the conditions more simply.
check-entry-not-proposed = { $entry } stands in the directory, but no rule proposes or remembers it. Give it a rule with placements.
check-entry-missing = { $item } is a rule of the kind "{ $kind }", but the directory has no entry with that id.
check-history-proposed = { $entry } has the status "{ $status }", but a rule proposes it in block { $block }. What is over belongs in block 11.
check-successor-history = { $entry } is to be replaced by { $successor }, but that is only remembered itself.
check-entry-unknown = { $entry }: "{ $key }" names { $value }, which does not exist. Allowed: { $allowed }.
check-schema = Not as the schema "{ $format }" asks: { $detail }
check-no-json = Not JSON.
check-no-item = There is no item "{ $item }".
check-no-witness = No answers were found for this outcome of { $item }.

check-missing-message = { $message } is missing in "{ $language }"; in "{ $other }" it stands here.
check-needed-message = { $message } is needed for this, and no language has it.
check-missing-attribute = { $message } has no .{ $attribute } in "{ $language }".
check-empty = { $message } has no text in "{ $language }".
check-values-differ = { $message } shows other values in "{ $language }" ({ $here }) than in "{ $other }" ({ $there }; { $place }).
check-unknown-value = { $message } quotes { $value }: there is no such figure, and the program fills in no such value there.
check-unknown-message = { $message } quotes the message { $quoted }, which does not exist.
check-figure-not-filled-in = { $message } quotes the figure { $figure }, but stands where the program fills in no figures.
check-figure-not-quotable = { $message } quotes the figure { $figure }. A figure of the kind "{ $kind }" has no single value that could be shown.
check-figure-without-value = { $message } quotes { $figure }, which has no value on { $day }. Only texts of items of the same subject may do so.
check-unused = { $message } is said nowhere in "{ $language }": check its spelling, or delete it.
check-no-local-term = { $message } does not end with the official local term in brackets in "{ $language }".
check-missing-local-term = { $message } does not end with the official local term in brackets in "{ $language }"; in "{ $other }" it is ({ $term }).
check-local-terms-differ = { $message } names the official local term ({ $here }) in "{ $language }" and ({ $there }) in "{ $other }" ({ $place }). It must be the same in every language.
check-too-wide = { $message } is { $cells } cells wide; there is room for { $most }.
check-twice = { $message } stands here a second time, first at { $first }.
check-term = -{ $term } is a term, and the program reads only messages. Write it without the hyphen at the beginning.
check-syntax = This cannot be read: { $detail }.
