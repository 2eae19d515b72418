# The full screen: titles, keys, short messages.

screen-home = madoguchi
screen-interview = Interview
screen-checklist = Checklist
screen-item = Item
screen-network = Whom to turn to
screen-directory = Directory
screen-letter = First letter
screen-review = All answers
screen-schedule = Plan
screen-estimates = Estimates
screen-export = Take the checklist away
screen-language = Language
screen-help = Help
screen-leave = Leave
screen-restore = Damaged case
head-case = { $screen }: { $case }
head-counts = required { $required }  possible { $possible }  ruled out { $ruled-out }
head-proposals = proposals { $proposed }  possible { $possible }
too-small = This window is too small: madoguchi needs { $width } columns and { $height } rows. Make it larger to go on; nothing is lost.
terminal = terminal

home-welcome = Welcome. Answer a few questions, and see which permits, registrations and taxes await your company abroad, and whom to turn to.
home-search = Search saved cases:
home-nothing-found = No case fits.
home-new = New case: { $interview }
home-language = Language: { $language }
home-quit = Leave
home-damaged = { $id }  (damaged; Enter tells more)
home-locked = in use by { $by }
home-answers = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
 }

question-heading = { $section }. { $left }
question-left = At most { $count } more.
question-more = Ctrl-G shows the rest.
entry-search = type to search
entry-empty = Nothing was typed yet.
entry-nothing-found = Nothing fits. Type less or something else.
entry-means = That is: { $value }
entry-member-name = A name for this entry, if you like; Enter goes on.
entry-note = Not known yet. A note for later, if you like; Enter goes on, Esc returns.
option-barred-because = Cannot be used here. { $reason }
table-detail = { $label }: { $value }.
panel-heading = Checklist

settled = The checklist is settled. What next?
settled-open = No question is left, but some answers are not known yet. What next?
settled-estimates = { $count ->
    [one] Estimate the taxes (at most { $count } question)
   *[other] Estimate the taxes (at most { $count } questions)
 }
settled-checklist = See the checklist
settled-schedule = See the plan
settled-amounts = See the estimates
settled-export = Take the checklist away
settled-review = Look over the answers
settled-home = Back to the home screen

item-status = { $kind }, { $status }
item-done = Done on { $day }
item-not-applicable = Marked: does not apply to us
item-unmarked = The mark was taken away.
item-noted = The note is kept.
item-gone = This item is not on the checklist any more.
review-not-asked = -
review-not-used = { $answer } (not needed now)
schedule-critical-short = critical path
schedule-none = Nothing on your list has a day or a known duration yet, so there is nothing to plan.
estimates-none = No amounts to estimate yet.

export-as-text = Text
export-as-markdown = Markdown
export-as-json = JSON, for other programs
export-file = File:
export-folder = Folder: { $folder }
export-done = Written: { $path }

leave-saved = Everything is saved. Leave madoguchi? Enter leaves, Esc stays.
leave-question = Leave madoguchi? Enter leaves, Esc stays.
restore-question = Put the last good copy in its place and open it? The damaged file is kept beside it. Enter restores, Esc leaves everything as it is.
notice-unusable = Answers this version cannot use, kept in the file: { $facts }

key-does = { $key } { $what }
key-control = Ctrl-{ $letter }
key-enter = Enter
key-escape = Esc
key-tab = Tab
key-back-tab = Shift-Tab
key-space = Space
key-up = Up
key-down = Down
key-page-up = PgUp
key-page-down = PgDn
key-home = Home
key-end = End
key-other = key

do-leave = leave
do-restore = restore
do-suspend = stop for a while
do-up = up
do-down = down
do-page-up = a page up
do-page-down = a page down
do-top = to the top
do-bottom = to the bottom
do-confirm = go on
do-toggle = choose
do-back = back
do-previous-question = back
do-not-known = unsure
do-explain = explain
do-focus = menu
do-focus-question = back to the question
do-checklist = list
do-network = contacts
do-directory = directory
do-next-link = next link
do-previous-link = previous link
do-open-link = open link
do-letter = draft letter
do-edit-line = change line
do-insert-line = new line
do-remove-line = delete line
do-write-letter = write to file
do-review = answers
do-schedule = plan
do-estimates = amounts
do-export = export
do-language = language
do-help = help
do-mark-done = done
do-mark-not-applicable = does not apply
do-note = note

help-about = madoguchi asks one question at a time, and only while the answer can still change the checklist. Every answer is saved at once; you can leave at any moment and go on later. Answers can be changed at any time on the page of all answers.
help-everywhere = Everywhere
help-question = At a question
help-screens = From the interview (in a text field press Tab first)
help-item = On a page
help-letter = On the draft of a letter
help-editing = In a text field
help-editing-keys = Arrows, Home and End move; Ctrl-U empties the field, Ctrl-W removes a word, Ctrl-Y takes the last change back.
help-signs = Signs
help-signs-text = In the checklist beside a question, * marks what has just become required, - what has just been ruled out, ? what may still come. Elsewhere x marks what is done.
