item-mou-jetro-luxinnovation =
    .summary = On { $support-jetro_lu-signed } JETRO and Luxinnovation, Luxembourg's innovation agency, agreed to help Japanese companies settle in Luxembourg and reach the rest of Europe from there. ICT, cybersecurity, space and finance are named, but no field is left out.
    .ask = Two bodies can look at your project together: market information, events, partners for open innovation, publicity, contacts in third countries. Mention the memorandum when you write to Luxinnovation or to the Luxembourg Trade and Investment Office in Tokyo.
    .term = No end is stated. As far as the announcement of 2022 tells, the text does not bind anybody.
    .news = Missions followed from 2023 to 2025.

item-mou-jetro-cc-lu =
    .summary = On { $support-jetro_lu-signed } JETRO and the Luxembourg Chamber of Commerce agreed to help Luxembourg companies export to Japan and enter its market. Ageing, low productivity and the gap between cities and regions are seen there as demand for new solutions.
    .ask = Information, events, support by both bodies, publicity and official missions. Write to the Chamber first, name the memorandum, and say which problem in Japan your product could solve.
    .term = No end is stated. As far as the announcement of 2022 tells, the text does not bind anybody.
    .news = Missions followed from 2023 to 2025.

item-mou-tokyo-nrw =
    .summary = On { $support-tokyo_nrw-signed } Tokyo and North Rhine-Westphalia (NRW) agreed to open their support to each other's small and medium-sized companies, for market entry, partnerships, joint research and investment. No field is left out.
    .ask = Six services are on offer, free of charge and in your mother tongue or in English. Tokyo companies write to NRW.Global Business Japan, NRW companies to the Commerce and Industry Division of the Bureau of Industrial and Labor Affairs in Tokyo; quote the memorandum and say which service you need.
    .term = The first term ended on { $support-tokyo_nrw-first_term_end }. Since then the memorandum renews itself on the same terms unless one side gives notice in writing { $support-tokyo_nrw-notice_months } months before it expires. How long a renewal lasts is not stated, so ask the desk. It binds nobody, and neither side owes money under it.
    .news = The press spoke of two years in 2021, but the signed text ends its first term after 22 months. The page of the Tokyo programme for NRW still named this memorandum as its basis in 2026.

item-mou-fukushima-nrw =
    .summary = Fukushima Prefecture and North Rhine-Westphalia (NRW) have been partners in renewable energy since February 2014. In 2019 the agreement was merged with the one on medical devices.
    .ask = Shared fairs, workshops and seminars, which have led some companies to contracts with a distributor or a partner. Ask the prefecture, or the ministry on the German side, which joint event comes next, and refer to the agreement.
    .term = No end is stated. It was renewed in January 2017, October 2019 and April 2023.
    .news = Since 26 April 2023 hydrogen and ammonia are part of it. The agreement on medical devices went back to September 2014 and had been renewed in August 2017. Another renewal, with research institutes, was announced for 15 January 2026; whether it was signed could not be confirmed.

item-mou-eaf-ea-nrw =
    .summary = Formerly an agreement between Energy Agency Fukushima and its model, EnergieAgentur.NRW in North Rhine-Westphalia, on bringing companies together in renewable energy. It began in November 2017 and lost its German side at the end of 2021.
    .ask = You can no longer refer to it. Name the agreement between Fukushima and North Rhine-Westphalia instead, or to the joint statement of Energy Agency Fukushima and NRW.Energy4Climate.
    .term = It was renewed in March 2021 and came to its end when EnergieAgentur.NRW closed on 31 December 2021.
    .news = It was signed on 7 November 2017. Energy Agency Fukushima and NRW.Energy4Climate put a joint statement in its place on 4 July 2022 and renewed it in November 2024.

item-mou-koriyama-essen =
    .summary = Koriyama in Fukushima and Essen in North Rhine-Westphalia are partner cities for renewable energy and medical devices. Each hosts an energy fair, REIF in Koriyama and E-world in Essen.
    .ask = A city can introduce you to local companies and offices. If you are at home in one of the two, begin with your own city hall and ask it to write to its colleagues on the other side.
    .term = No end is stated.
    .news = The first memorandum dates from December 2017. On 13 September 2022 the cities added an agreement on hydrogen, which also reaches out to Toyota City and Grenoble-Alpes.

item-mou-fukushima-univ-fh-muenster =
    .summary = Fukushima University and FH Münster, a university of applied sciences in North Rhine-Westphalia, have an exchange agreement in renewable energy. The partner is not the University of Münster, with which it is easily confused.
    .ask = Joint research, and contact with students of both schools. Describe your technical question on one page and ask the school in your own country who looks after the exchange.
    .term = No end is stated, and the day of signing is not known either.

item-mou-chiba-duesseldorf =
    .summary = Friendly ties between Chiba Prefecture and the City of Düsseldorf. They were the reason why Chiba's project for medical devices chose Germany as its first market.
    .ask = Mention the ties when you apply for the Chiba stand at the MEDICA fair in Düsseldorf, or when you ask JETRO Chiba about webinars and talks with German buyers.
    .term = A standing tie. No signed memorandum and no end are known.
    .news = The prefecture itself counts the exchange from 2005.

item-mou-kbcc-f2c =
    .summary = Formerly an exchange between the Kyushu Bio Cluster Conference (KBCC) and the French Food Cluster, begun in 2010. In 2013 they chose four themes: functional materials from plants, processing technology, sales promotion and use of each other's information.
    .ask = Do not ask for this exchange by its old name. The cluster VITAGORA in Dijon carries it on, so go to VITAGORA or its office in Kumamoto.
    .term = No end was ever stated. In practice the work passed to VITAGORA.

item-mou-kbcc-vitagora =
    .summary = The Kyushu Bio Cluster Conference (KBCC) and VITAGORA, a food cluster in Dijon, support each other's members abroad. They have met nearly every year since the contacts began in 2010, and in October 2020 VITAGORA opened an office in Kumamoto.
    .ask = Company visits, fairs, joint research, taste surveys, packaging and product text for the other market. In Kyushu ask KBCC or the VITAGORA Japan Office, in France VITAGORA itself, and bring one concrete theme.
    .term = A standing exchange; no end is stated.
    .news = The third joint symposium took place on 24 October 2025.

item-mou-osaka-bioxclusters =
    .summary = Osaka Bio Headquarters and bioXclusters, an alliance of four life-science clusters in France, Spain, Germany and Italy, help small companies of each side find their way into the other's market.
    .ask = Meetings with partners, arranged beforehand. Write to Osaka Bio Headquarters or, in Europe, to the member of bioXclusters nearest to you, and ask for an introduction to the side you want to reach.
    .term = No end is stated.
    .news = The agreement was renewed in October 2022.

item-mou-kanagawa-oulu =
    .summary = Kanagawa Prefecture and the City of Oulu in Finland bring together two health policies: ME-BYO, which looks at the stage between health and illness, and OuluHealth. Health care, biotechnology, medical devices and ICT for health belong to it.
    .ask = Trials in Oulu's test labs, exchange meetings and events. For Oulu its development company BusinessOulu answers, so send it a short description of what you would like to test or sell.
    .term = No end is stated.
    .news = The first memorandum was signed on 16 October 2014, a new one on 14 November 2019.

item-mou-aichi-occitanie =
    .summary = In June 2018, nearly two years after the first talks, Aichi Prefecture and the French region of Occitanie signed an agreement on friendship and cooperation. Aerospace, cars and tourism come first, and other common fields may be added.
    .ask = Stands and receptions at fairs such as the Paris Air Show, with meetings arranged beforehand. Tell your own region early which companies you would like to meet, and refer to the agreement.
    .term = No end is stated.

item-mou-aichi-bpifrance =
    .summary = In February 2021 Aichi Prefecture and Bpifrance, the French public investment bank, agreed to work together for start-ups.
    .ask = Seminars, and people to talk to about finance. Ask Aichi Prefecture's start-up section or STATION Ai which meetings with Bpifrance are planned; an investment is a separate decision that this agreement does not promise.
    .term = No end is stated.
    .news = It was signed on 2 February 2021 and covers business development, finance, training of founders and places that support start-ups.

item-mou-mie-basque =
    .summary = Mie Prefecture and the Basque Country in Spain have worked together since 2018. A Basque maker of car parts had built its first Japanese plant in Mie; both sides are strong in cars, aircraft, food and tourism.
    .ask = Introductions, missions, and for food makers the project of JETRO Mie. Name the agreement in your first letter to the prefecture or to the Basque Government and say what your industry has in common with theirs.
    .term = No end is stated.
    .news = Signed on 24 October 2018, it was widened in November 2019 and confirmed on 16 May 2023.

item-mou-clair-ceeja =
    .summary = CLAIR, the joint body of Japan's local governments, and CEEJA in Alsace have formed a consortium since fiscal year 2020. It runs the EU-Japan Regional Cooperation Helpdesk, which brings together regions, cities and clusters.
    .ask = What you can use is the helpdesk: register there and send your request. There is no need to write to the two bodies about their agreement.
    .term = It depends on the funding of the EU-Japan Centre for Industrial Cooperation, whose present grant runs from 2024 to 2026. What comes afterwards is not known.

item-x-mou-luxinnovation-tsukuba =
    .summary = Since December 2022 Luxinnovation and the City of Tsukuba have helped start-ups and deep-tech companies of each side to settle on the other.
    .ask = Advice, visits, a place in a shared office and local contacts. Ask your own side first, the city in Tsukuba or Luxinnovation in Luxembourg, and say how long you would like to stay.
    .term = Neither a term nor an end is stated.
    .news = This agreement of 2022 is not in the printed sources; it was found on a public page.

item-x-mou-jetro-nrw-2018 =
    .summary = On 16 October 2018 JETRO and the two economic agencies that North Rhine-Westphalia (NRW) had at the time agreed to promote trade and investment in both directions. As far as is known, NRW.Global Business now does their work.
    .ask = Help from both sides at once, for start-ups too. Write to JETRO in Düsseldorf or in your prefecture, or to NRW.Global Business, and ask that the other side be copied in.
    .term = Neither a term nor an end is stated.
    .news = This agreement of 2018 is not in the printed sources; it was found on a page of JETRO. The German signatories were NRW.INVEST and NRW.International.

item-x-mou-aichi-aura =
    .summary = On 19 May 2022 Aichi Prefecture and the French region of Auvergne-Rhône-Alpes signed an agreement on friendship and cooperation, with cars, aircraft, ICT and research in view.
    .ask = Introductions to companies and offices of the partner region. Contact your own prefecture or region and name the agreement and your field.
    .term = Neither a term nor an end is stated.
    .news = This agreement of 2022 is not in the printed sources; it was found on the region's website.

item-x-mou-sendai-oulu =
    .summary = Sendai and Oulu in Finland have cooperated since 2005, cluster to cluster. ICT, start-ups, health and low-carbon technology are their common fields.
    .ask = A place in an incubator, trials on site and joint appearances at fairs. Ask the City of Sendai or BusinessOulu which of these is open to you now.
    .term = The present term runs until 2030.
    .news = This agreement is not in the printed sources; it was found on a page of the City of Oulu. It was renewed on 14 January 2025.

item-x-mou-osaka-biom =
    .summary = Osaka Bio Headquarters and BioM, the biotechnology cluster in Bavaria, have helped their companies find partners on the other side since 2011.
    .ask = A partnering event and missions. Ask Osaka Bio Headquarters or BioM for the next date, and send your profile in English with the request.
    .term = Neither a term nor an end is stated; it has been renewed three times.
    .news = This agreement is not in the printed sources; it was found on a page of the EU-Japan Centre. The third renewal was in October 2022.

item-x-mou-vitagora-naro-dijon =
    .summary = On 20 November 2025 the food cluster VITAGORA, Dijon Métropole and NARO, Japan's research organisation for food and farming, agreed to work on fermentation, nutrition, taste analysis and by-products.
    .ask = Contacts in research and in the French market. Ask VITAGORA, or NARO through its base in Europe, whether your product or question fits one of the four themes.
    .term = Neither a term nor an end is stated.
    .news = The agreement of 2025 is newer than the printed sources; it was found in a press text.

item-x-mou-vitagora-habb =
    .summary = Since 8 November 2022 VITAGORA in Dijon and the Hokkaido Association for Bio-Business have arranged exchange between their companies in food and biotechnology.
    .ask = Introductions and seminars. Turn to the association in Hokkaido or to VITAGORA in France, and say what kind of partner you have in mind.
    .term = Neither a term nor an end is stated.
    .news = The agreement of 2022 is newer than the printed sources; it was found on the association's website.
