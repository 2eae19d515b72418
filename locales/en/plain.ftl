# The interview line by line.

plain-welcome = Type a number or an answer. ? explains, < goes back, ! means "I do not know yet", :list shows the checklist, :quit leaves. Every answer is saved.
plain-commands = ? explains, < goes back, ! means "I do not know yet" (you may add a note), :list shows the checklist, :quit leaves.
plain-section = Section: { $section }
plain-about-member = About { $member }
plain-why = Why we ask: { $why }
plain-current = So far: { $answer }. Enter keeps it.
plain-several = Type one or more numbers, with commas between them.
plain-country = Type the name of the country or its two-letter code, such as JP.
plain-typed-count = Type a whole number.
plain-typed-money = Type an amount in euros, such as 12,000.
plain-typed-percent = Type a percentage, such as 25.
plain-typed-date = Type a day, such as 2026-04-01.
plain-typed-text = Type a text.
plain-member-name = A name for this entry (Enter leaves it out):
plain-empty = Nothing was typed. Type an answer, or ! if you do not know yet.
plain-choose = Type a number from 1 to { $count }.
plain-choose-several = Type numbers from 1 to { $count } with commas between them, or 0 for none.
plain-no-country = No country is called { $text }.
plain-several-countries = Several fit: { $names }. Type more of the name, or the code.
plain-no-way-back = This is the first question.
plain-saved = Saved.
plain-now-required = Now required: { $item }
plain-no-longer-required = No longer required: { $item }
plain-ruled-out = { $count ->
    [one] One item is ruled out.
   *[other] { $count } items are ruled out.
 }
plain-offer-estimates = { $count ->
    [one] The checklist is settled. Do you want the tax estimates too? At most one more question.
   *[other] The checklist is settled. Do you want the tax estimates too? At most { $count } more questions.
 }
plain-finished = That was the last question. "madoguchi checklist { $id }" writes the whole checklist.
plain-left = Saved. Until next time.
plain-input-ended = The input ended. Everything up to the last answer is saved.
