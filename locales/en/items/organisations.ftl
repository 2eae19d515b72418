item-org-jetro =
    .summary = Japan's public agency for trade and investment, with some 50 offices at home and over 70 abroad (2022). It helps Japanese companies go abroad with advice, missions, invited buyers and online talks, and foreign companies invest in Japan, in any field.
    .ask = From Japan, ask the office in your prefecture which joint project for going abroad is open to your field. From Europe, ask for a first talk about investing in Japan or finding a partner for open innovation.
    .news = The agency itself is unchanged (2026). It also has a memorandum with the trade and investment agencies of North Rhine-Westphalia, signed in 2018.

item-org-jetro-brussels =
    .summary = JETRO's office in Belgium signed the two memoranda of 2022 with Luxembourg. It is the contact in Europe for Japanese companies looking at Luxembourg and for the work that JETRO does together with its partners there.
    .ask = Ask what it is planning with Luxinnovation and the Chamber of Commerce this year, and whether your company could take part. Your nearest JETRO office can put you in touch.
    .news = In 2023 it accompanied six Japanese companies, invited by JETRO, on a visit to Luxembourg.

item-org-luxinnovation =
    .summary = Luxembourg's innovation agency, backed by the state and by business. It helps Japanese companies settle, meet researchers and industry and find funding programmes, above all in finance, ICT and space. Luxembourg companies turn to it for joint projects.
    .ask = Send one page about your technology, and ask whom in Luxembourg you should meet and which programmes could fit. The press contact named in 2022 does not deal with such letters.
    .news = The agency has had another head since March 2025 than the press release of 2022 names. Its own name is the same.

item-org-cc-lu =
    .summary = Every Luxembourg company except crafts and farms belongs to this public chamber, over 90,000 in 2022. It helps to found and develop companies and organises the official missions to Japan.
    .ask = From Luxembourg, ask when the next mission to Japan leaves and by when you have to sign up. From Japan, ask its start-up office, the House of Entrepreneurship, for advice on founding a company and on the business permit.
    .news = In 2025 it ran three missions to Japan, with over 160 participants, 95 companies and more than 80 business meetings.

item-org-lu-meco =
    .summary = This ministry shapes Luxembourg's economic policy, backs Luxinnovation and runs the trade and investment offices abroad. Its minister witnessed the memoranda of 2022 and helped to lead the mission to Japan in 2024.
    .ask = Begin with the trade and investment office in Tokyo or with Luxinnovation. Turn to the ministry when you need an official word on policy for your field.
    .news = In 2024 it was also in charge of small and medium companies, energy and tourism. The minister has changed since the press release of 2022.

item-org-lu-mesr =
    .summary = The Luxembourg ministry for universities and research, one of the backers of Luxinnovation. It matters if you plan research with a partner in the other country.
    .ask = Look for your research partner through Luxinnovation first. Then ask the ministry what it can do for cooperation with Japan; the source does not describe a service for companies.
    .news = In July 2025 its minister visited Tokyo and Osaka.

item-org-cdm-lu =
    .summary = Luxembourg's chamber for craft trades, and one of the backers of Luxinnovation. A craft business from Japan that settles in Luxembourg belongs here and not to the Chamber of Commerce.
    .ask = Ask whether your trade counts as a craft in Luxembourg and what the chamber offers a founder from abroad. The source names it only as a backer, so let it describe its help itself.

item-org-fedil =
    .summary = The federation of industrial employers in Luxembourg, and one of the backers of Luxinnovation. For a Japanese manufacturer it can be a way to meet industrial companies in the country.
    .ask = Ask which members work in your field and whether a newcomer may come to a meeting. The source does not say what it does for companies from abroad.

item-org-meti =
    .summary = Japan's Ministry of Economy, Trade and Industry oversees JETRO and shares the cost of the helpdesk that links Japanese and European regions. It makes policy and has no desk for single companies.
    .ask = As a public body, cluster or university, ask about its policy for links with Europe. For practical help go to JETRO or to the helpdesk.

item-org-emb-jp-lu =
    .summary = Japan's embassy in Luxembourg supports Japanese companies, deals with consular matters and knows about living in the country. It witnessed the signing of the two memoranda of 2022.
    .ask = Before staff or families move, ask which papers they will need from the embassy and what it tells newcomers about life in Luxembourg.
    .news = In 2024 and in 2025 it gave receptions for delegates who were about to leave on missions to Japan.

item-org-maee-lu =
    .summary = Luxembourg's foreign ministry, which is also in charge of foreign trade. It helped to organise and lead the mission to Japan in June 2024, so it concerns companies from Luxembourg.
    .ask = Ask the Chamber of Commerce about the next mission. Turn to the ministry for questions of foreign trade policy or official contacts.

item-org-lu-embassy-tokyo =
    .summary = Luxembourg's embassy in Japan opens official doors for companies from Luxembourg and helped to organise the mission of June 2024. For people from Japan it is the place for visas and papers.
    .ask = From Luxembourg, describe your plans early and ask whom it could introduce you to. From Japan, ask which visas and papers your staff need and how long these take.
    .news = The ambassador changed in October 2024.

item-org-ltio-tokyo =
    .summary = The Luxembourg state's trade and investment office in Tokyo is a first contact in Japanese for companies looking at Luxembourg, with seminars, a newsletter and introductions. It also helps Luxembourg companies in Japan.
    .ask = Ask for a first talk, in Japanese if you like, and say what you are looking for: a place to settle, customers or partners. Luxembourg companies ask whom to meet in Japan.
    .news = The office was active through 2025. The trade and investment offices now share the name Luxembourg Trade & Invest.

item-org-lsa =
    .summary = Luxembourg's national space agency works on space projects, makes introductions and keeps in touch with the space bodies of Japan. It helped to organise the mission of 2024 and serves companies from both countries.
    .ask = Describe your space project on one page, and ask which companies or projects in the other country it would go with.
    .news = In June 2024 it met the Japanese space agency JAXA in Tokyo, and several space agreements were signed on the same day.

item-org-aist =
    .summary = A public research institute of Japan in Tsukuba, with a further site in Chiba where medical technology is the field. It does research jointly with companies; the Luxembourg mission of 2024 visited it.
    .ask = Find the research group nearest to your question and ask how a joint project is set up. If you travel with a mission, ask its organisers for a visit.
    .news = According to a newspaper report of January 2026, its renewable energy institute in Fukushima takes part in the prefecture's new research links.

item-org-nict =
    .summary = Japan's public research institute for information and communications technology, including AI and cybersecurity. It does joint research, and the Luxembourg mission of 2024 visited it.
    .ask = Name one research question you would work on together, and ask which laboratory could discuss it with you. A mission is a good moment for a visit.

item-org-nims =
    .summary = Japan's public research institute for materials, in Tsukuba. For Luxembourg companies in energy, aircraft, space or new materials it is a possible partner in research; the mission of 2024 visited it.
    .ask = Ask whether one of its groups works on your material and how joint research is arranged. JETRO's office in Ibaraki has taken Luxembourg companies there.
    .news = Seven Luxembourg companies also visited it one January, on a trip of JETRO's Ibaraki office. The report gives no year; it was after the memorandum of Tsukuba and Luxinnovation of December 2022.

item-org-tsukuba-city =
    .summary = Tsukuba, north-east of Tokyo, is a city of research institutes. It supports start-ups, opens doors to the institutes and hosted an evening for start-ups with Luxembourg in June 2024.
    .ask = From Luxembourg, ask what there is in the city for a start-up on a first stay. From Tsukuba, ask how its contacts in Luxembourg could help you.
    .news = Since December 2022 the city has had a memorandum of cooperation with Luxinnovation, the innovation agency of Luxembourg.

item-org-ntt =
    .summary = Japan's large telecommunications group received the Luxembourg mission of 2024. It is a possible business partner in ICT, AI and data spaces that you meet through a mission, not a support body.
    .ask = Ask the organisers of the next mission whether a visit is planned, and take one concrete idea for working together with you.

item-fac-fujitsu-technology-park =
    .summary = A site where Fujitsu shows its work in ICT and AI. The Luxembourg mission of 2024 went there; like other company sites, you reach it through a mission.
    .ask = When you sign up for a mission, ask whether this visit is on the programme. Check the address as well, as the source gives none.

item-fac-docomo-future-station =
    .summary = A place where Docomo, the Japanese mobile operator, shows its research and development. The Luxembourg mission of 2024 visited it; it suits companies in ICT and AI.
    .ask = Ask the organisers of the next mission whether a visit can be included, and tell them which technology you want to see.

item-org-tmg-bila =
    .summary = The Tokyo government's bureau for industry and labour signed the memorandum of 2021 with North Rhine-Westphalia (NRW). For small and medium companies it runs a programme towards NRW and is the first contact for those coming from there.
    .ask = From Tokyo, ask when the next call for the NRW programme opens. From NRW, write to its Commerce and Industry Division, which passes you on to the office in charge.
    .news = Bureau and division had the same names in fiscal 2024. The programme for Tokyo companies now covers Texas as well as NRW.

item-org-nrw-ministry =
    .summary = The ministry in Düsseldorf for the economy of North Rhine-Westphalia (NRW) signed the memoranda with Tokyo in 2021 and Fukushima in 2019. It makes policy and is the counterpart of the Japanese prefectures.
    .ask = With a project of your own begin at the agency NRW.Global Business. Involve the ministry when a prefecture or an official visit is part of it.
    .news = Formerly the Ministry of Economic Affairs, Innovation, Digitalization and Energy; since 2022 the Ministry for Economic Affairs, Industry, Climate Action and Energy (MWIKE).

item-org-nrw-global-business =
    .summary = The trade and investment agency of North Rhine-Westphalia (NRW). It helps companies from Japan with sites, settling, permits, partners and fairs, and NRW companies with business abroad. The memorandum with Tokyo names it as a contact.
    .ask = Send a short brief with your field, staff, space and dates. Ask which towns would suit you and which permits you have to think of.
    .news = Formed by 2021, probably out of NRW.INVEST and NRW.International, the names used in 2018; have this confirmed if it matters to you. The agency was active in 2025.

item-org-nrw-gb-japan =
    .summary = The Japanese subsidiary of the agency NRW.Global Business, founded in 1992 and based in Tokyo. It advises companies from every prefecture in Japanese on going to North Rhine-Westphalia (NRW).
    .ask = Ask for a first talk in Japanese, and for the names of the people to see in NRW before you travel. NRW companies can ask it where to begin in Japan.
    .news = In 2024 it helped with 14 settlements in NRW, and in 2025 it held free seminars for start-ups in four Japanese cities.

item-org-nrw-local-promotion =
    .summary = The business development offices of cities and districts in North Rhine-Westphalia (NRW), with the local chambers. They know sites, authorities, companies and investors, and can point families to schools and housing.
    .ask = Choose two or three places together with NRW.Global Business Japan, then put the same questions to each local office so that you can compare.
    .news = A press text of 2021 names these partners: Aachen, Bochum, Cologne, Düsseldorf, Essen, Krefeld and the district Rhein-Kreis Neuss.

item-org-tokyo-local-network =
    .summary = Wards, cities, chambers and clusters in Tokyo that are meant to form a network for small and medium companies from North Rhine-Westphalia (NRW). They know local contacts, places to work and daily life.
    .ask = Ask the Commerce and Industry Division of the Tokyo government which ward or chamber suits your business; that division is the way in.
    .news = In 2022 Ota, one of the wards of Tokyo, met the district Rhein-Kreis Neuss.

item-org-jetro-duesseldorf =
    .summary = JETRO's office in North Rhine-Westphalia searches for companies, goes along to fairs and advises, in any field. In 2021 an official sent by Fukushima Prefecture worked there, with renewable energy as the subject.
    .ask = Ask for a list of companies in your field, and whether somebody can come along to your talks at a fair. JETRO's main site or your nearest JETRO office leads you there.
    .news = The office reported from the MEDICA fair in November 2025.

item-org-emb-de-jp =
    .summary = Germany's embassy in Tokyo is the place for visas and papers for Germany. The ambassador witnessed the signing of the memorandum between Tokyo and North Rhine-Westphalia in 2021.
    .ask = Ask which visa each person needs, which papers go with it and how long it takes, before you fix the day of the move.

item-org-cg-jp-duesseldorf =
    .summary = Japan's consulate general in Düsseldorf deals with consular matters, safety and life in North Rhine-Westphalia and is in touch with the authorities there. It witnessed the signing of the memorandum with Tokyo in 2021.
    .ask = Ask what Japanese newcomers should arrange with the consulate, and what it advises families before they move.

item-org-eu-japan-centre =
    .summary = A joint body of the European Commission and Japan's economy ministry, in Tokyo and Brussels. It brings companies of both sides together, holds seminars and publishes reports, and leads to the Enterprise Europe Network and the regional helpdesk.
    .ask = Ask for a partner search in the other market, and for the dates of meetings and seminars in your field.
    .news = It was founded in 1987. Its present grant covers 2024 to 2026, so ask what goes on in 2027 before you plan with it.

item-org-dg-grow =
    .summary = The department of the European Commission for the internal market, industry and small companies. It makes the policy for clusters and shares the cost of the helpdesk for regions, and is no desk for single companies.
    .ask = As a cluster, public body or university, look for open calls on the Commission's cluster platform, and write to the department only on policy.

item-org-clair =
    .summary = The joint body of Japan's local governments for international affairs. Since 2020 it has run the helpdesk for Japanese and European regions with CEEJA in Alsace, and it helps prefectures and cities find partner regions.
    .ask = Ask through the helpdesk which regions look for a partner with your strengths. Local governments can also ask about staff from abroad in the JET Programme.

item-org-clair-paris =
    .summary = The European office of CLAIR, the joint body of Japan's local governments. It is the contact on the spot for prefectures and cities, and it collects good examples of work between the regions.
    .ask = Name the field in which your prefecture or city wants to work, and ask for examples of pairs that do well. You can also tell it of your own work.

item-org-ceeja =
    .summary = A centre for Japanese studies in Alsace that runs the regional helpdesk with CLAIR and leads the cluster Japan Tech Grand Est. It searches for partners, holds events and trains people in the other culture.
    .ask = Ask for a partner search in Grand Est or in Japan. A Japanese company can also ask whether an office in its house is free.
    .news = It has had a house with offices for small and medium Japanese companies since 2015.

item-org-japantech-grand-est =
    .summary = An industry cluster in the French region of Grand Est, led by the Japan centre CEEJA. It connects companies of the region with Japan, in any field and in both directions.
    .ask = Ask which members work in your field, and whether you can meet two or three of them online before you travel.

item-org-grand-est-region =
    .summary = The French region around Strasbourg, where the European office of the regional helpdesk sits. It supports companies in the region and has clusters of its own; it spoke at the conference of regions in 2021.
    .ask = Ask which cluster covers your field and what the region offers newcomers. Companies from the region ask what there is for first steps in Japan.

item-org-iwate-pref =
    .summary = A prefecture in the north of Japan whose governor is a senior adviser to the helpdesk for regions. Public bodies and clusters that want to work with Europe can learn from its experience.
    .ask = Ask for a talk with the people who built up its contacts in Europe: how they began, and what they would do differently today.
    .news = The helpdesk began in Japan in 2019 with offices in Iwate and Gifu; CLAIR took over in October 2020.

item-org-gifu-pref =
    .summary = A prefecture in central Japan that spoke on its work with Europe at the conference of 2021; its governor is a senior adviser to the regional helpdesk. Public bodies and clusters can learn from its experience.
    .ask = Ask which of its projects with European regions lasted, and who on both sides kept them going.
    .news = The helpdesk began in Japan in 2019 with offices in Gifu and Iwate; CLAIR took over in October 2020.

item-org-kosice-region =
    .summary = A region in the east of Slovakia that presented itself at the conference of Japanese and European regions in 2021. It is a regional counterpart for partners from Japan, in any field.
    .ask = Write a short letter in English with what you are looking for, and ask which office deals with Japan. The source names none; companies from the region ask the same about partners in Japan.

item-org-alpha-rlh =
    .summary = An innovation cluster in Nouvelle-Aquitaine, in the south-west of France, for lasers, photonics and microwaves. It brings project partners together, for its own members and for companies from Japan.
    .ask = Name the component or process you are working on, and ask which members would be partners for a joint project.
    .news = A press text without a date counts over 200 members, working with lasers and microwaves.

item-org-ibaraki-pref =
    .summary = The prefecture north-east of Tokyo to which Tsukuba belongs. It supports companies at home on their way to Europe, and companies from Europe find the way to the institutes of Tsukuba through it.
    .ask = From Ibaraki, ask what is planned with Europe this year. From Europe, ask for an introduction in Tsukuba and for places where you could settle.
    .news = With Tsukuba and JETRO's Ibaraki office it received seven Luxembourg companies one January. The report gives no year; it was after the memorandum of Tsukuba and Luxinnovation of December 2022.

item-org-sendai-city =
    .summary = A city in the north-east of Japan that supports start-ups and companies in ICT and life science. It spoke at the conference of regions in 2021, and helps its own companies abroad as well as those coming from Europe.
    .ask = Ask what the city has for a company of your kind, and whether its contacts in Oulu in Finland could help you.
    .news = Its agreement with Oulu was renewed in January 2025 and runs to 2030.

item-org-ana-ri =
    .summary = The research company of the airline group ANA studies regions and tourism; it sat on the panel of the conference of regions in 2021. It may interest Japanese tourism businesses that look towards Europe.
    .ask = Ask whether there are studies on the visitors or regions you have in mind, and on which terms it works with other companies.

item-org-kbcc =
    .summary = A cluster of companies, universities and public bodies in seven prefectures of Kyushu, for biotechnology and functional food since 2007. It helps develop and sell products abroad, above all with France, and deals with trade rules and costs.
    .ask = Ask how you can take part, and which partners in France or Kyushu match your product. Take your questions on import and export rules along.
    .news = In October 2025 it held its third symposium on research and business together with the French cluster VITAGORA.

item-org-kumamoto-isf =
    .summary = A foundation in Kumamoto that supports small and medium companies and is the office of the Kyushu Bio Cluster Conference. It is the way in for food and bio companies between Kyushu and France.
    .ask = Ask who looks after the exchange with France and what comes next. Companies in Kumamoto can ask about its general support as well.

item-org-kumamoto-pref =
    .summary = The prefecture's division for supporting industry has housed the Japan office of the French food cluster VITAGORA since October 2020. It supports food and bio projects between Kumamoto and France.
    .ask = Ask for a talk with the division and the VITAGORA office together, as both sit in the same place.
    .news = The prefecture is a partner of the city of Dijon. They held joint weeks in Dijon in October 2023 and in Kumamoto in October 2025.

item-org-vitagora =
    .summary = A French cluster in Dijon for innovation in food, nutrition and health. For companies of both countries it arranges visits, taste tests, research partners, and advice on packaging and product text.
    .ask = From Japan, begin with its office in Kumamoto and ask which test or visit would be a sensible first step. From France, ask in Dijon.
    .news = In November 2025 it signed a memorandum with Dijon and the Japanese research organisation NARO. It counts over 680 members.

item-org-vitagora-japan =
    .summary = The French food cluster VITAGORA has had its own manager in Kumamoto since October 2020. The office collects what companies in both countries need and can offer, and introduces French food partners without a trip.
    .ask = Send half a page on your product or technology, and ask which members in France, or companies in Japan, would match it.
    .news = The manager had changed by 2023, so address your letter to the office and not to a person.

item-org-f2c =
    .summary = Formerly a network of French food clusters that began the exchange with the Kyushu Bio Cluster Conference in 2010; now the cluster VITAGORA in Dijon carries the exchange on.
    .ask = Do not write here. Turn to VITAGORA or to its office in Kumamoto.
    .news = No sign that it is still active could be found in 2026, so it is shown as history.

item-org-satt =
    .summary = Companies in France that bring university technology to market. A Japanese company can agree with them on licences and joint research and get specialist answers; Kyushu's food companies have done so.
    .ask = Ask the company in charge of your university for its usual terms for licences and research, and do so before you talk to a professor.

item-org-univ-burgundy =
    .summary = This university in Dijon stands behind joint research of food companies from Kyushu. A Japanese company can work with it on fermentation and nutrition.
    .ask = Ask the university's technology transfer company about terms first, then which laboratory knows your raw material or process.
    .news = Formerly the University of Burgundy; in 2025 it appears as Université Bourgogne Europe.

item-org-naro-europe =
    .summary = The European post of NARO, Japan's research organisation for agriculture and food. It helps with surveys in which people living in France say what they like, for Japanese food companies that want to sell there.
    .ask = Ask whether a survey of your kind of product is planned or already done. Companies in Kyushu ask through the Kyushu Bio Cluster Conference.
    .news = The post is in Wageningen in the Netherlands. In November 2025 NARO entered into an alliance with VITAGORA and Dijon.

item-org-emb-fr-jp =
    .summary = France's embassy in Tokyo is the place for visas and papers for France. The memorandum between food clusters of Kyushu and France was signed there.
    .ask = Ask which visa and residence papers each person on your list needs, and how long they take at present.

item-org-fukushima-pref =
    .summary = The prefecture has a memorandum with North Rhine-Westphalia (NRW) on renewable energy and medical devices. It exhibits at the E-world fair in Essen, holds the REIF fair at home, and offers booth space, missions and introductions.
    .ask = From Fukushima, ask whether its booth at E-world has room for you. From NRW, ask how companies are invited to REIF.
    .news = The memorandum with NRW was renewed in April 2023 and now covers hydrogen and ammonia. A further renewal with research links was announced for January 2026; no confirmation was found.

item-org-eaf =
    .summary = A body of energy specialists in Fukushima, set up in 2017 so that contacts outlast the officials who change posts. It finds partners, holds joint workshops and coordinates projects in renewable energy and hydrogen.
    .ask = Describe your technology, and ask for partners in Fukushima or North Rhine-Westphalia and for the date of the next workshop.
    .news = Since 2022 its partner in North Rhine-Westphalia is NRW.Energy4Climate. It also works with Hamburg, the Basque Country and Denmark.

item-org-ea-nrw =
    .summary = Formerly the energy agency of North Rhine-Westphalia, with a network of over 3,000 members, and the partner and model of Fukushima's agency; now replaced by NRW.Energy4Climate.
    .ask = Do not write here. Turn to NRW.Energy4Climate, the state's agency for energy and climate.
    .news = It closed at the end of 2021, and NRW.Energy4Climate took its place in January 2022.

item-org-nrw-energy4climate =
    .summary = The energy and climate agency of North Rhine-Westphalia (NRW) since January 2022. It advises on projects and funding in renewable energy and hydrogen, runs networks and keeps up the contact with Fukushima.
    .ask = Ask which of its networks covers your technology. If you come from Fukushima, have the Energy Agency Fukushima introduce you.
    .news = It signed a joint statement with the Energy Agency Fukushima in July 2022, which was renewed in November 2024. It stands in the place of EnergieAgentur.NRW.

item-org-nrw-env-ministry =
    .summary = Formerly the ministry in charge of energy in North Rhine-Westphalia, which signed the energy memoranda with Fukushima in 2014 and 2017; now the state's economics ministry is in charge.
    .ask = Do not write here about energy. Turn to the economics ministry, and for practical help to NRW.Energy4Climate.
    .news = Energy has moved to the economics ministry, which signed the memoranda with Fukushima of 2019 and 2023.

item-org-fukushima-univ =
    .summary = A Japanese university with an exchange agreement with FH Münster in North Rhine-Westphalia. It is a place for joint research in renewable energy and for getting to know students of both countries.
    .ask = Ask which laboratory works on your subject, and whether exchange students could take part in a project with you.
    .news = According to a report of January 2026, its hydrogen institute takes part in new research links between Fukushima and its partners.

item-org-fh-muenster =
    .summary = A university of applied sciences in Münster, partner of Fukushima University and not the same as the University of Münster. It does applied research on bioenergy and hydrogen, also with students.
    .ask = Ask which group could test or develop your process with you, and whether a student could work on it.
    .news = The school itself tells of its work with Fukushima University. One text in Japanese names the partner in a way that fits another university; this one is right.

item-org-koriyama-city =
    .summary = The city in Fukushima where the REIF energy fair takes place, and the partner city of Essen. It makes introductions in town and exchanges delegations, in renewable energy and medical devices.
    .ask = Ask for introductions to companies in Koriyama or, through its partner city, in Essen, and when the next delegation is planned.
    .news = In September 2022 Koriyama and Essen signed an agreement on hydrogen.

item-org-essen-city =
    .summary = The German city of the E-world energy fair, and the partner city of Koriyama in Fukushima. It makes introductions in renewable energy and medical devices; its development company EWG also works with Tokyo.
    .ask = Plan your visit for the week of E-world, and ask for two or three introductions on those days. Companies in Essen ask about Koriyama.

item-org-osaka-bio-hq =
    .summary = Industry, universities and government in Osaka work together here for life science, under the lead of the prefecture. It holds a partnering event, makes introductions and sends a newsletter, for companies from Kansai and Europe.
    .ask = Subscribe to the newsletter, and ask when the next partnering event takes place and by when profiles have to be in.
    .news = Its memoranda with BioM in Bavaria and with the alliance bioXclusters were renewed in October 2022.

item-org-bioxclusters =
    .summary = Four regional clusters for life science in France, Spain, Germany and Italy form this alliance. It gives Japanese companies one entry to four regions, and its members a way to partners in Japan.
    .ask = Ask which of the four clusters is nearest to your field, and for a person to talk to there.
    .news = The members seen in 2026 are Lyonbiopole (Auvergne-Rhône-Alpes), Biocat (Catalonia), BioM (Bavaria) and bioPmed (Piedmont).

item-org-kanagawa-pref =
    .summary = A prefecture south of Tokyo whose health policy looks at the time before people fall ill (ME-BYO). It holds business meetings and finds partners in health care, medical devices and bio, together with Oulu in Finland.
    .ask = Ask when the next business meeting between Kanagawa and Oulu is planned, and which product information it needs from you.
    .news = The prefecture's page on its memorandum with Oulu was last updated in January 2024.

item-org-businessoulu =
    .summary = The development company of the Finnish city of Oulu. It offers test labs, partners and help with setting up, for health care, bio, ICT and start-ups, and Oulu companies can turn to it on the way to Japan.
    .ask = Ask which test lab suits your product, what a trial involves, and who in Oulu could be a partner.
    .news = In 2025 it had a senior adviser for Japan, so ask for that person.

item-org-oulu-city =
    .summary = The city in Finland that owns BusinessOulu and signed the memorandum with Kanagawa. For companies and families from Japan it is the place for city services and questions about life in Oulu.
    .ask = Ask what the city offers families that move there. Questions about business go to BusinessOulu.

item-org-rink =
    .summary = A network in Kanagawa for bringing regenerative medicine and cell therapy to market. Partners meet at its events, and BusinessOulu from Finland has taken part in them.
    .ask = Ask for the date of the next event, and whether you could present yourself there.

item-org-jetro-chiba =
    .summary = JETRO's office in Chiba has run a project for makers of medical devices since April 2020, aimed at Germany and the US. It offers webinars, online meetings, talks with experts and a booth at the MEDICA fair.
    .ask = Ask when the next round begins, and what you have to hand in for the booth at MEDICA.
    .news = Chiba had a booth at MEDICA again in 2025.

item-org-chiba-pref =
    .summary = A prefecture next to Tokyo with friendly ties to Düsseldorf in Germany and to places in the US. Chiba's makers of medical devices can refer to these ties, and there is a Chiba booth at the MEDICA fair.
    .ask = Ask whom it knows in Düsseldorf in your field, and how you may mention the ties in your first letter.
    .news = By its own account the exchange with Düsseldorf goes back to 2005, and it has a booth at the Japan Day there every year (2023).

item-org-ncc-east =
    .summary = A hospital for cancer in Chiba, and the clinical partner among the research bodies there. Makers of medical devices can learn there how doctors see a product.
    .ask = Ask which department could look at your device and on which terms; from Chiba, let JETRO's office there introduce you.

item-org-qst =
    .summary = A national research body for quantum science, with a site in Chiba. It is one of the research partners there for makers of medical devices, from Chiba or on their way to it.
    .ask = Ask which research group is close to your device, and how it usually works with companies.

item-org-utokyo =
    .summary = The University of Tokyo also has a campus in Chiba. It is one of the research partners there for makers of medical devices, from Chiba or on their way to it.
    .ask = Look for a laboratory by subject and ask who looks after joint research with companies. JETRO's office in Chiba knows the network on the spot.

item-org-chiba-univ =
    .summary = The university's centre for preventive medicine is one of Chiba's research partners for medical devices. A scholar there with ties to Germany spoke at the webinar of 2020.
    .ask = Ask whether an expert would speak on your field to a German audience, and check who works there today.

item-org-massmedic =
    .summary = The association of medical device makers in Massachusetts, in the US. Its former chair spoke to companies from Chiba in February 2021 and advised them on the American market.
    .ask = Ask JETRO's office in Chiba for the contact, and then what buyers in the US expect of a newcomer.

item-org-jetro-mie =
    .summary = JETRO's office in Mie runs a project that brings high-value food from the prefecture to the Basque Country in Spain, with online meetings, missions and company pages in Spanish.
    .ask = Ask whether the project takes in new companies at present and what comes next. Its current state could not be confirmed.

item-org-mie-pref =
    .summary = The prefecture has an agreement of 2018 with the Basque Country, whose economy is much like its own: cars, aircraft, food and tourism. It makes introductions and organises missions, in both directions.
    .ask = Ask what is planned with the Basque Country this year, and whether a mission is open to your field.
    .news = In May 2023 both sides confirmed in writing that they go on working together.

item-org-basque-gov =
    .summary = The government of the Basque Country in the north of Spain, which has an agreement with Mie. It introduces companies to Basque industry and food bodies, in cars, aircraft, food and tourism.
    .ask = Write in Spanish, mention Mie and say what you are looking for. Ask which Basque body you should meet; companies from there ask about Mie.

item-fac-basque-food =
    .summary = A university of gastronomy, a digital food lab, a congress of chefs and the restaurants around San Sebastián. Food makers from Japan find trials, the opinion of chefs and new technology there.
    .ask = Ask the Basque Government or JETRO for names, as the source gives none. Then propose a tasting of two or three products.

item-org-aichi-pref =
    .summary = The prefecture around Nagoya, strong in aircraft and cars, has memoranda with Occitanie and the bank Bpifrance in France, and built STATION Ai. It offers booths, help with sites and programmes for start-ups.
    .ask = From Aichi, ask what is open this year towards France. From Europe, ask about sites in Aichi and the way into STATION Ai.
    .news = In May 2022 it also signed a memorandum with the French region of Auvergne-Rhône-Alpes.

item-org-occitanie =
    .summary = The French region of Toulouse and Montpellier, where Airbus is at home, and the partner region of Aichi. It gives receptions, matches companies at fairs and makes introductions in aircraft, cars and tourism.
    .ask = Ask which meetings with Aichi it plans at the next aerospace fair, and send in early whom you want to meet.
    .news = It took part in Japan weeks in 2022 and 2023.

item-org-aichi-aero-consortium =
    .summary = Public bodies, support organisations and universities in and around Nagoya, led by Aichi. Together they help aerospace companies with fairs and business meetings, and with finding and training staff.
    .ask = Ask which fairs it goes to next and how a company gets a place in the group.

item-fac-station-ai =
    .summary = Aichi's start-up centre in Nagoya, with everything under one roof: space, mentors, prototypes, investors and partner companies. It is built for 1,000 companies, from Japan and from abroad.
    .ask = Ask what a place costs, what a start-up from your country should bring, and which partner companies work in your field.
    .news = It opened in October 2024 with about 500 start-ups, 6% of them from abroad, and 200 partner bodies; a SoftBank subsidiary runs it. The aim of 1,000, for about 2029, stands.

item-fac-station-f =
    .summary = A very large centre for start-ups in Paris, with desks, programmes and investors. It is a place to land for Japanese start-ups that look for room or capital in France.
    .ask = Ask which programmes take teams from abroad, what a desk costs and when the next round of applications closes.
    .news = In May 2022 it called STATION Ai in Aichi its ally.

item-org-insead =
    .summary = A business school in France. Together with Aichi it trained people who build up new business in companies of the prefecture.
    .ask = Ask Aichi Prefecture whether the training will be held again, and how it chooses those who take part.
    .news = The training was held in fiscal 2021, mainly with large companies from Aichi. Whether it has gone on since then could not be confirmed.

item-org-paris-co =
    .summary = The economic development agency of the city of Paris, with workshops on open innovation and incubators for start-ups. Check that it is still at work before you plan with it.
    .ask = Ask first whether its programmes are running. If so, ask which of them takes a start-up from Japan.
    .news = A speech in the city council, undated but after July 2022, says that it depended on an emergency grant of EUR 700,000. What came after is not known.

item-org-bpifrance =
    .summary = France's public investment bank deals with finance for start-ups, runs incubation programmes and holds seminars. It has had a memorandum with Aichi since 2021, for start-ups on both sides; the memorandum itself brings no money.
    .ask = Ask which programme is open to a start-up like yours and on what terms, and what is planned with Aichi.

item-org-imt-atlantique =
    .summary = A French engineering school that knows how start-ups grow out of universities. It held a seminar with Aichi in fiscal 2020 and has been in contact with the universities there.
    .ask = Ask Aichi Prefecture whether the contact goes on, and then the school which laboratory fits your technology.
    .news = People from its campus in Rennes took part in a meeting in Nagoya in December 2022.

item-fac-oulu-health-labs =
    .summary = Test labs in Oulu where companies try out medical and health products together with clinicians, the first of their kind in Finland. Companies from Japan come in through BusinessOulu.
    .ask = Ask BusinessOulu which lab suits your product, what a trial costs and which permissions it needs.
