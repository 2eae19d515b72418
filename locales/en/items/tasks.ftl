item-prep-goal-shared = Agree on one common aim
    .summary = At a conference in 2021, regions of Japan and Europe named a common aim as the first key to success. Two aims that only seem to be the same cost months.
    .when = Start { $support-lead-goal_shared } weeks before the trip.
    .next = Write in one sentence what both of you want, ask the partner for theirs, and lay the two side by side. You then hold a sheet with an aim that both have approved.

item-prep-go-between = Find a specialist who stays
    .summary = Fukushima's link with Germany came to a halt whenever officials changed their posts. It began to run when an agency with experts of its own took it over.
    .when = Start { $support-lead-go_between } weeks before the trip.
    .next = Look for somebody who knows the field and will still be there in three years: an agency, a representative who lives there, a retired expert. An official alone is not enough. You then hold a contact sheet with a name and a deputy.

item-prep-needs-survey = Ask what your side needs and can offer
    .summary = The food clusters of Kyushu and France asked their members first, and three years after the first contact they settled on four themes. A few themes can be carried out; a long list stays a list.
    .when = Start { $support-lead-needs_survey } weeks before the trip.
    .next = Ask customers or members what they need and what they could give, and cut the answers down to four themes at most. You then hold a list that the partner can answer.

item-prep-market-in = Start from the market you are going to
    .summary = Kyushu's bio cluster found that a product sells abroad when it is made for the tastes, rules and shops there, rather than when stock is looking for a buyer.
    .when = Start { $support-lead-market_in } weeks before the trip.
    .next = Describe who buys, where and under which rules, and what has to change in recipe, size or label. You then hold a list of changes to the product.

item-prep-taste-survey = Let residents taste and judge the product
    .summary = What tastes good depends on habit, culture and climate. Food makers from Kyushu therefore had people living in France rate their products.
    .when = Start { $support-lead-taste_survey } weeks before the trip.
    .next = Ask a support body or a test laboratory to have the product rated by people who live in the target country. You then hold a report with marks and reasons.

item-prep-import-rules = Check the import rules for your ingredients
    .summary = In the food project of Mie and the Basque Country, import rules and ingredients nobody there had heard of were the two hurdles.
    .when = Start { $support-lead-import_rules } weeks before the trip.
    .next = Go through every ingredient and the label, and prepare two sentences on each that is unknown abroad. You then hold a list of rules, with what is still open.

item-prep-high-value = Choose the products with the best story
    .summary = Mie chose food of high value and drew on the good name of the Basque Country, a region known for its cooking. Freight and duties weigh least on what is worth a lot.
    .when = Start { $support-lead-high_value } weeks before the trip.
    .next = Pick what is of high value and has an origin that can be told, and think about what the target place is famous for. You then hold three products, each with its story.

item-prep-needs-matching = Exchange wishes and fix meetings before the fair
    .summary = Before the Paris Air Show of 2019 Aichi and Occitanie compared what their companies were looking for, and the meetings were fixed when the doors opened.
    .when = Start { $support-lead-needs_matching } weeks before the trip or fair.
    .next = Send the organiser or the partner your wishes and ask for theirs, then agree on times. You then hold a list of meetings with names and hours.

item-prep-rehearsal-webinar = Rehearse your presentation online
    .summary = Medical device makers from Chiba presented themselves to Germany in a webinar in October and went to the MEDICA fair in November. By then the first questions had been asked and answered.
    .when = Start { $support-lead-rehearsal_webinar } weeks before the fair.
    .next = Hold an online presentation for a few buyers or advisers, and note every question. You then hold a recorded pitch that has been improved once.

item-prep-profile-local-language = Make a profile in the language of the market
    .summary = Mie had 20 food companies described in Spanish for their Basque buyers. A page that people can read without help travels further inside the other company.
    .when = Start { $support-lead-profile_local_language } weeks before the trip.
    .next = Write one page on company and product in the language of the market and one in English, and have a native speaker check them. You then hold a web page and a PDF.

item-prep-interpreter = Book an interpreter and agree on the words
    .summary = Language was one of two burdens that made small companies in Kyushu give up travelling. An interpreter who knows the technical words takes that burden off you.
    .when = Start { $support-lead-interpreter } weeks before the trip.
    .next = Book somebody with experience in your field, and send a list of your terms with explanations. You then hold a booking and a glossary.

item-prep-packaging = Have packaging and text redone for the market
    .summary = In the exchange between Kyushu and VITAGORA, French packaging and wording were used for products in Japan, and the other way round.
    .when = Start { $support-lead-packaging } weeks before the trip.
    .next = Give pack and text to somebody who lives in the target country, and ask for a new draft. You then hold a draft pack that you can show to buyers.

item-prep-companion = Take an adviser into the meetings
    .summary = At the E-world fair people from JETRO sat in on the talks of Fukushima's companies and advised them on the spot.
    .when = Start { $support-lead-companion } weeks before the trip.
    .next = Ask the support body whether one of its advisers can come along, and send your list of meetings. You then hold a confirmation for certain days and hours.

item-prep-both-ways = Plan to receive the partner at home, too
    .summary = Fukushima and North Rhine-Westphalia exhibited at each other's fairs, and Aichi and Occitanie met in Paris and in Nagoya. A partner who has seen your place remembers it.
    .when = Start { $support-lead-both_ways } weeks before the trip.
    .next = Put your partner's fair and your own into one plan, and say early when you would like to receive them. You then hold a calendar for two years.

item-prep-resident = Consider a representative on the spot
    .summary = When yearly journeys and the language became too heavy for small companies, VITAGORA placed a manager in Kumamoto who looks after all of them.
    .when = Later, when the first trips show what they cost you; there is no fixed date.
    .next = Compare a year of travelling with your share of somebody who lives there, and ask support bodies whether such a post exists already. You then hold a comparison of cost.

item-prep-group = Go with a group or a cluster
    .summary = A single small company finds it hard to be heard abroad. In a group it shares risk, cost and legal advice, which is why regions and clusters send their members together.
    .when = Start { $support-lead-group } weeks before the trip.
    .next = Ask the cluster or chamber nearest to you who else is going to your market. You then hold the name of a contact and the date of the next joint trip.

item-prep-tech-transfer = Ask the technology transfer company for its terms
    .summary = French universities bring their technology to market through special companies, called SATT. Companies from Kyushu got specialist answers there.
    .when = Start { $support-lead-tech_transfer } weeks before the trip.
    .next = Before you talk to a professor, ask the SATT of the region how licences and joint research are arranged. You then hold a list of open questions on terms.

item-prep-local-voice = Win a local voice that speaks for you
    .summary = Chiba's device makers were introduced by a scholar with family ties to Germany and by a former head of an American association. A known voice is believed sooner than a brochure.
    .when = Start { $support-lead-local_voice } weeks before the trip.
    .next = Ask an expert or an earlier customer in the target country for a few sentences or a short talk. You then hold a quotation you may use, or a speaker.

item-prep-ties = List the ties that exist already
    .summary = Chiba went where it had friends, and Mie and the Basque Country found that they have the same kind of industry. A tie in the first sentence makes a letter easier to answer.
    .when = Start { $support-lead-ties } weeks before the trip.
    .next = Look for partner cities, agreements, similar industries and earlier investors between your place and theirs. You then hold a paragraph for your first letter.

item-prep-predecessor = Listen to a company that went before you
    .summary = When Tokyo began its programme for North Rhine-Westphalia in 2021, companies told of their experience, and over 100 people watched on each of two days. They know what the brochures leave out.
    .when = Start { $support-lead-predecessor } weeks before the trip.
    .next = Ask a support body for a company from your country that is there already, and talk for half an hour. You then hold notes on cost, time and mistakes.

item-prep-selection = Apply in time for programmes that choose
    .summary = Tokyo chooses by public call whom it helps to North Rhine-Westphalia and who has a place in its pavilion at MEDICA, and what counts is a strong product. If you hear of a call too late, you wait for the next one.
    .when = Start { $support-lead-selection } weeks before the trip. A call may close even earlier, so look it up first.
    .next = Note the day on which each call closes, and write a plan that shows what your product does better. You then hold an application that is ready to send.

item-prep-all-actors = Bring in a research body and a public office
    .summary = At the conference in 2021 this was called the second key: authorities, companies and universities take part together.
    .when = Start { $support-lead-all_actors } weeks before the trip.
    .next = Ask one university or institute and one public office to join, each with a task that suits it. You then hold a list of partners with their roles.

item-prep-repeat = Fix the next meeting before you part
    .summary = Meeting again and again was the third key at the conference in 2021, and several pairs agreed on the spot to go on.
    .when = On the day of the trip itself, before the meeting ends.
    .next = Propose a date, a place and a theme for the next time, and sketch three years ahead. You then hold a date that both sides have written down.

item-prep-online-first = Prepare to take part online
    .summary = In 2020 German companies exhibited at REIF in Fukushima from a distance, Osaka held its partner meetings online, and Kyushu kept its contacts through social media.
    .when = Start { $support-lead-online_first } weeks before the trip or fair.
    .next = Ask whether there is an online stand or meeting, and prepare pitch, film and samples sent ahead. You then hold a plan for the case that nobody can travel.

item-prep-third-country = Think about a joint project in a third country
    .summary = Companies from Japan and Europe that go together to South-East Asia, Africa or Latin America were named as a growing trend in 2021.
    .when = Start { $support-lead-third_country } weeks before the trip.
    .next = Choose one country where both of you are known or wanted, and write down who would do what. You then hold a note on the country and the partner.

item-prep-social-problem = Say which problem in Japan you solve
    .summary = When the memoranda of JETRO with Luxembourg were announced in 2022, Japan was shown as a market with open questions: ageing, low productivity, regions falling behind.
    .when = Start { $support-lead-social_problem } weeks before the trip.
    .next = Choose the question your product answers, and put it in words a mayor would understand. You then hold one sentence that opens every talk.

item-prep-no-money = Plan your budget without the memorandum
    .summary = The memorandum of Tokyo and North Rhine-Westphalia says so itself: it binds nobody, and nobody has to pay under it. Such agreements open doors; what the journey costs is up to you.
    .when = Start { $support-lead-no_money } weeks before the trip.
    .next = Add up travel, stand, interpreter, samples and advice, and see whether you can bear it alone. You then hold a budget that stands without outside money.

item-prep-register-helpdesk = Register with the helpdesk and ask one question
    .summary = The EU-Japan Regional Cooperation Helpdesk takes requests from its members. The clearer the request, the easier it is to find the right person for it.
    .when = Start { $support-lead-register_helpdesk } weeks before the trip.
    .next = Register on its website and send a request of a few lines: who you are, whom you seek, by when. If no answer comes within a few weeks, ask the EU-Japan Centre. You then hold the text of your request.

item-prep-mission-mix = Choose your visits within a mission
    .summary = The Luxembourg mission of June 2024 joined research institutes, company showrooms, an evening for start-ups, a talk on data policy and a reception. Each of them opens another kind of door.
    .when = Start { $support-lead-mission_mix } weeks before the trip.
    .next = Say which institutes, companies and people you would like to see, and leave room for one surprise. You then hold a list of wishes for the organiser.

item-prep-visit-timing = Put the official visit into the week of the fair
    .summary = Officials from North Rhine-Westphalia came to Fukushima in the week of the REIF fair, and visits in return followed. One journey then serves both the companies and the authorities.
    .when = Start { $support-lead-visit_timing } weeks before the trip or fair.
    .next = Ask the mayor, minister or head of section to keep these days free before you ask anybody else. You then hold an invitation with a date.
