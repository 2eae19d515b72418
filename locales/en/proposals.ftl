# Whom to turn to, in exports, line by line and in lists of the directory.

export-proposal-counts = Whom to turn to: { $proposed } proposed, { $possible } more possible
export-first-contacts = Write to these first:
export-proposals-undecided = Still possible
decides-proposals = { $count ->
    [one] { $count } proposal of whom to turn to
   *[other] { $count } proposals of whom to turn to
 }

schedule-by = by { $day }

label-block = Place on the list:
explain-block = { $block }, rank { $rank }

plain-already = (counts already, from your other answers)

plain-proposals-so-far = { $count ->
    [0] Whom to turn to: no proposals so far.
    [one] Whom to turn to: { $count } proposal so far.
   *[other] Whom to turn to: { $count } proposals so far.
 }
plain-proposals = { $count ->
    [0] No proposals so far.
    [one] { $count } proposal in all.
   *[other] { $count } proposals in all.
 }
plain-proposals-possible = { $count ->
    [one] { $count } more may come, depending on your answers.
   *[other] { $count } more may come, depending on your answers.
 }
plain-country-or = Other answers: { $names }.
plain-finished-letter = "madoguchi letter { $id } { $organisation }" drafts a first letter, "madoguchi organisation { $organisation }" tells more about the one it goes to; both take the name in brackets of any other.

directory-nothing = Nothing in the directory is called { $query }.
directory-line = { $name } – { $place } – { $state }
directory-line-nowhere = { $name } – { $state }
state-active = active
state-renamed = renamed
state-dissolved = dissolved
state-ended = ended
state-past = over
state-unknown = no recent sign
state-verify = to be confirmed
link-with-id = { $id }: { $name }
