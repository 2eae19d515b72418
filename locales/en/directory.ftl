# The page of an entry of the directory, and what goes with it.

label-ask = What to ask for:
label-held = Held:
label-term = Validity:
label-term-now = Today:
label-news = Newer than the source:
label-caution = Keep in mind:
label-standing = State:
label-email = E-mail:
label-phone = Telephone:
label-via = Reached through:
label-place = Where:
label-ways = Helps from – to:
label-sectors = Fields:
label-names = Other names:
label-signed = Concluded:
label-parties = Who takes part:
label-newer-pages = Newer pages:
label-helped-by = Who helps:

name-with-local = { $name } ({ $local })
name-formerly = formerly { $name }
name-until = { $name } (until { $until })
place-in-country = { $place }, { $country }
place-union = the European Union
way-from-to = { $from } to { $to }
way-separator = {"; "}
sides-separator = {" – "}
sectors-any = any
signed-renewed = renewed { $day }
signed-until = until { $day }
signed-announced = renewal announced for { $day }, not confirmed
publication = { $title }, { $publisher }, { $date }
page-of = { $day }: { $page }

proposal-required = proposed
proposal-possible = possible
proposal-ruled-out = not on your list
proposal-history = no longer running

standing-renamed = It goes on under another name.
standing-dissolved = It no longer exists.
standing-ended = It has come to an end.
standing-past = It is over.
standing-unknown = No sign of activity was found.
standing-verify = It is not certain that it still runs.

term-not-signed = On the day of the law it had not been signed yet.
term-first = The first term runs until { $until }. A wish to end it has to be made known in writing by { $notice }.
term-renewed = The first term ended on { $since } and the agreement has renewed itself since. How long a renewal lasts is not stated; ask the desk. No notice to end it is known.

links-successor = Now
links-predecessor = Formerly
links-helpers = Who helps
links-bodies = Bodies
links-agreements = Agreements
links-events = Events
links-programmes = Programmes

block-open = - { $block } ({ $count })
block-folded = + { $block } ({ $count }) – Enter to open
block-undecided = Depends on answers that are still open
directory-search = Search all names:
entry-not-proposed = Not on your list: your answers do not lead to it.
settled-network = See whom to turn to
option-already = Already known from your other answers; it counts without being chosen here.
draft-about = A draft from your answers, for you to change. The program sends nothing: write it to a file and send it yourself.
draft-unsaved = Your changes are in no file yet. Press x to write them, or Esc once more to leave without them.
