# Words around a question, the same on the full screen and line by line.

option-barred = (cannot be used: { $reason })
group-add = Add: { $member }
group-copy = Copy the last entry
group-remove = Remove the last entry
group-nobody = There is none
group-no-more = There are no more
questions-left = { $count ->
    [one] At most one more question.
   *[other] At most { $count } more questions.
 }
