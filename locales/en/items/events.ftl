item-ev-lu-trade-mission =
    .summary = The Luxembourg Chamber of Commerce takes companies to Japan together with the ministries, the embassy, the Trade and Investment Office in Tokyo, Luxinnovation and the Luxembourg Space Agency. ICT, AI, cybersecurity, space and health have been the themes so far.
    .when = At irregular intervals. There was one from 10 to 14 June 2024 and three in 2025; for 2026 none was found.
    .ask = Tell the Chamber that you want to come along next time, and which institutes and companies you would like to see. The programme has visits, arranged meetings with companies, a business forum and a reception.
    .news = In 2025 there were a mission for several sectors (24 to 31 May), one for space (12 to 18 July) and one for tech and health (14 to 19 July). In 2027 the two countries look back on a hundred years of relations, so a mission is likely, but none has been announced.

item-ev-tsukuba-lux-startup-night =
    .summary = An evening in Tsukuba at which Luxembourg and local start-ups and institutes met, held by the city and the Luxembourg side during the mission of June 2024.
    .when = Held once, in June 2024; no repeat is known.
    .ask = It is over. Ask the City of Tsukuba or the Luxembourg Trade and Investment Office whether another one is planned, and offer a short pitch.
    .news = The evening took place on 12 June 2024 in Tsukuba's start-up park.

item-ev-expo-2025-osaka =
    .summary = The world exposition in Osaka in 2025, which Luxembourg used as a stage for its trade missions.
    .when = Held once, in 2025.
    .ask = It is over. Ask the Luxembourg Chamber of Commerce about the next mission to Japan instead.
    .news = The exposition closed in 2025. All three Luxembourg missions of that year were linked with it.

item-ev-medica-compamed =
    .summary = MEDICA and COMPAMED in Düsseldorf, run by Messe Düsseldorf: the fair for medical devices and health care, and the one for their suppliers. Several Japanese prefectures and cities have shared stands there.
    .when = Every year in November. The last edition known took place from 17 to 20 November 2025.
    .ask = Find out first whether your prefecture or city has a shared stand; with a place there you need no stand of your own. Then arrange your meetings with buyers before you travel.
    .news = In 2025 more than 5,300 exhibitors and 78,000 visitors came. There were 121 exhibitors from Japan, among them those at the stands of Fukushima, Chiba, Tokyo, Saitama City and Ota ward. Registration for 2026 opened on 20 January 2026.

item-ev-e-world =
    .summary = E-world energy & water is an energy fair in Essen. Fukushima Prefecture has a stand there for its renewable energy companies, and JETRO has sat in on their talks and advised them on the spot.
    .when = Every year, normally in February. Take the exact days from the organiser.
    .ask = Companies from Fukushima ask their prefecture for a place on its stand; others book with the organisers. Ask JETRO whether one of its advisers can join your meetings.
    .news = The organisers are Messe Essen and Conenergy. Their latest report, undated and probably of 2026, counts 1,134 exhibitors from 33 countries.

item-ev-reif-fukushima =
    .summary = REIF Fukushima is the prefecture's fair for renewable energy and hydrogen, held in the Big Palette hall in Koriyama. Companies from North Rhine-Westphalia (NRW) have been invited every year.
    .when = Every year in October or November. The last edition known was on 16 and 17 October 2025.
    .ask = From Europe, ask Fukushima Prefecture or Energy Agency Fukushima about a stand; in 2020 ten exhibitors from NRW took part online. Companies from Fukushima can meet partners from abroad here, close to home.
    .news = The 14th fair, in October 2025, had 225 exhibitors, and visitors paid nothing.

item-ev-fukushima-nrw-seminars =
    .summary = Workshops and seminars on renewable energy and hydrogen, held jointly by Energy Agency Fukushima and its German counterpart, now NRW.Energy4Climate.
    .when = Several times a year, in Japan and in Germany.
    .ask = Ask either agency to put you on its invitation list. It is a good way to meet specialists before you take a stand at a fair.

item-ev-paris-air-show =
    .summary = The air and space fair at Le Bourget near Paris. Aichi Prefecture and the region of Occitanie have used it for meetings between their companies and for a reception.
    .when = Every two years, in June of the odd years.
    .ask = Fix your meetings months ahead. Companies from Aichi tell their aerospace consortium whom they want to meet; others turn to the organiser.
    .news = The organiser is the industry association GIFAS. By its rhythm the next fair falls in June 2027; take the exact days from the organiser.

item-ev-aeromart-nagoya =
    .summary = A meeting of buyers and suppliers of the aerospace industry in Nagoya. Aichi and Occitanie have held an exchange meeting beside it.
    .when = In the past every two years, in the odd years. No edition after 2021 could be confirmed.
    .ask = First ask Aichi Prefecture or its aerospace consortium whether the event still exists. If it does, register for the pre-arranged talks and for the meeting with Occitanie.
    .news = In 2026 no edition later than 2019 or 2021 was found. BCI Aerospace is thought to be the organiser.

item-ev-aeromart-toulouse =
    .summary = A meeting of buyers and suppliers of the aerospace industry in Toulouse, with arranged talks. Companies from Aichi have met those of Occitanie here.
    .when = Every two years, in the even years. The edition of 2020 was held online.
    .ask = Hand in your wishes for meetings early. Companies from Aichi ask their aerospace consortium whether a group is going; others turn to the organiser.
    .news = An edition is expected in 2026; its days were not found, so ask the organiser.

item-ev-osaka-bio-partnering =
    .summary = A partnering meeting for life science and health in Osaka, run by Osaka Bio Headquarters with the EU-Japan Centre. In 2020, when it was online, over 150 companies from Japan and 19 European countries had nearly 400 talks.
    .when = Every year since 2016, partly online. The last event known was in June 2025.
    .ask = Ask Osaka Bio Headquarters for the next date, send a profile in English and request meetings with named companies.
    .news = In 2022 and 2023 it took place on site as EU-Japan Biotech & Pharma Partnering Conference. In June 2025 Osaka held an Osaka Biotech & Pharma Networking Event.

item-ev-kanagawa-oulu-meeting =
    .summary = Makers of medical and health devices from Kanagawa and Oulu meet here, at the invitation of Kanagawa Prefecture and BusinessOulu.
    .when = From time to time; no fixed rhythm is stated.
    .ask = Ask the prefecture or BusinessOulu for the next meeting, and send a page on your device so that they can look for partners.

item-ev-rink-event =
    .summary = Events on regenerative medicine and cell therapy, held by the network RINK in Kanagawa. BusinessOulu from Finland takes part.
    .when = From time to time; no fixed rhythm is stated.
    .ask = Ask RINK for the programme and tell BusinessOulu that you will be there; one evening can bring partners from both places.

item-ev-ejrc-annual-conference =
    .summary = The yearly conference on cooperation between regions of Japan and Europe, by CLAIR, CEEJA and the EU-Japan Centre with the European Cluster Collaboration Platform. In 2021 over 130 people from Japan and 14 European countries took part.
    .when = Meant to be yearly. The last edition known was online, on 17 and 18 May 2021.
    .ask = Ask the helpdesk for the next date. The first day was for talks; the second, with six pitches and 19 meetings, is the one for which you should sign up with a request.
    .news = No later date was found in 2026; the helpdesk may not answer, so ask the EU-Japan Centre if you hear nothing.

item-ev-ejrc-webinars =
    .summary = Online talks of the EU-Japan Regional Cooperation Helpdesk, with interpreters, on how pairs of regions work together in food, energy, life science and health. Recordings stand on its website.
    .when = Four took place from January to March 2021, and more in fiscal year 2021. The recordings can be watched at any time.
    .ask = Watch the one on your field before your first talk with a partner region, and note who was in charge there.

item-ev-chiba-germany-webinar =
    .summary = A webinar of JETRO Chiba in which makers of medical devices from Chiba introduced themselves to Germany, followed by online meetings. Four companies presented to about 70 listeners.
    .when = Held in October 2020 and again in October 2021, a month before the MEDICA fair.
    .ask = It is over. Ask JETRO Chiba whether something similar is planned before the next MEDICA.

item-ev-chiba-us-webinar =
    .summary = A webinar of JETRO Chiba at which speakers from the United States advised makers of medical devices from Chiba.
    .when = Held in February 2021; a second one was planned for February 2022.
    .ask = It is over. Ask JETRO Chiba what it offers today for the American market.

item-ev-mie-basque-online-fair =
    .summary = An online fair for 20 food companies from Mie, with company pages in Spanish, made by JETRO Mie for buyers in the Basque Country.
    .when = Held once, as part of JETRO Mie's food project.
    .ask = It is over. Ask JETRO Mie how it brings food companies together with the Basque Country today.

item-ev-kbcc-vitagora-missions =
    .summary = Visits, fairs and a symposium shared by the Kyushu Bio Cluster Conference (KBCC) and the French food cluster VITAGORA, in France and Japan in turn. Fermentation is the theme that runs through them.
    .when = Nearly every year. The last one known was from 22 to 29 October 2025 in Kumamoto.
    .ask = Tell KBCC or VITAGORA which kind of company you want to visit and what you can offer, so that they can look for a match beforehand.
    .news = A Dijon week was held in Kumamoto from 22 to 29 October 2025, with the symposium on the 24th.

item-ev-tokyo-nrw-kickoff =
    .summary = The online seminar with which Tokyo opened its work for North Rhine-Westphalia (NRW). Experts on the market and companies that had already gone there spoke, and over 100 people watched on each of the two days.
    .when = Held once, on two days in July 2021.
    .ask = It is over. Look at the website of the Tokyo programme for later seminars, and ask there for a company that has been through it.
    .news = No later seminar was found in 2026; new ones would be announced on the programme's website.

item-ev-tmg-germany-expo =
    .summary = Trade meetings that Tokyo held in Germany, and stands of German companies at fairs in Tokyo. They prepared the ground for the memorandum with North Rhine-Westphalia.
    .when = Held before 2021.
    .ask = They are over. Ask the Tokyo Metropolitan Government which fairs and meetings it supports today.
