# Words for the support network: why a line is on the list, the blocks of the list, remarks on its entries.

support-why-agreement = It was concluded between bodies from { $home } and { $target }, so you can refer to it when you ask about: { $goals }.
support-why-agreement-sector = It was concluded between bodies from { $home } and { $target } and concerns cases like yours ({ $sectors }), so you can refer to it when you ask about: { $goals }.
support-why-country-pair = It deals with { $home } and { $target } as a pair and fits what you want help with: { $goals }.
support-why-country-pair-sector = It deals with { $home } and { $target } as a pair, also for cases like yours ({ $sectors }), and fits what you want help with: { $goals }.
support-why-region-pair = It is there for both ends of your plan, { $home } and { $target }, and fits what you want help with: { $goals }.
support-why-region-pair-sector = It is there for both ends of your plan, { $home } and { $target }, and for cases like yours ({ $sectors }), and fits what you want help with: { $goals }.
support-why-home-region = It has ties with { $home }, where you are at home, and fits what you want help with: { $goals }.
support-why-home-region-sector = It has ties with { $home }, where you are at home, is meant for cases like yours ({ $sectors }) and fits what you want help with: { $goals }.
support-why-target-region = It has ties with { $target }, where you want to go, and fits what you want help with: { $goals }.
support-why-target-region-sector = It has ties with { $target }, where you want to go, is meant for cases like yours ({ $sectors }) and fits what you want help with: { $goals }.
support-why-japan-europe = It covers { $home } – { $target } without being tied to one region and fits what you want help with: { $goals }.
support-why-japan-europe-sector = It covers { $home } – { $target } without being tied to one region, also for cases like yours ({ $sectors }), and fits what you want help with: { $goals }.
support-why-candidate = Where you will go in { $target } is still open, and this is one of the links that come into question from { $home } for: { $goals }.
support-why-candidate-sector = Where you will go in { $target } is still open, and this is one of the links that come into question from { $home } for cases like yours ({ $sectors }) and for: { $goals }.
support-why-organisation = It is there for those who ask in your role: { $organisation }.
support-why-fallback = No desk is known that fits your answers exactly, so this is the place to ask first.
support-why-history = It would have fitted your answers, but it is over or has been replaced. It is shown because older guides still name it.
support-why-service = An agreement between bodies of your two places names this service, so it is worth asking for.
support-why-task = Those who went before you found this useful, and it fits your answers.
support-why-verify = It is not certain that this still runs; check before you plan with it.

support-sector-startup = Start-ups

support-block-1 = Official desks for your pair
    .about = Write to these first; questions about your two places are part of their work.
support-block-2 = Desks at home
    .about = Talk to them before you write abroad; they know the other side and may help you with the letter.
support-block-3 = Agreements that open doors
    .about = Name the agreement in your first letter as the reason for writing, not as a claim.
support-block-4 = Specialists and clusters
    .about = Ask them once you can say in two sentences what you are looking for; they know the people of the field.
support-block-5 = Programmes to apply for
    .about = Look up the terms and the closing date first, then apply in good time.
support-block-6 = Fairs and events
    .about = Confirm the date with the organiser and arrange meetings before you travel.
support-block-7 = EU-wide networks
    .about = Register and describe what you are looking for, to find what the desks above could not.
support-block-8 = Research bodies and hosts
    .about = Come with one clear question, and let one of the desks above introduce you.
support-block-9 = Ministries, embassies and consulates
    .about = Turn to them for papers, formal questions and official visits, not to find partners.
support-block-10 = Candidate regions
    .about = Compare them; once you have chosen a place, change your answer and the list becomes more exact.
support-block-11 = No longer running
    .about = Do not write to these; see what has taken their place.
support-block-12 = Services to ask for
    .about = Choose what you need and ask the desk for it by name.
support-block-13 = Preparation
    .about = Begin with what takes longest; the starting days are counted back from your first trip.

support-formerly = Formerly { $old }, now { $new }.
support-formerly-alone = Formerly { $old }; it is over, and nothing is known to have taken its place.
support-stale = Last checked on { $day }, more than a year ago; confirm it before you rely on it.
support-agreement-caution = No agreement gives a company money or a right; it opens doors, and the rest is up to the talks.
