item-prog-ejrc-helpdesk =
    .summary = The EU-Japan Regional Cooperation Helpdesk brings together Japanese prefectures and cities with European regions and clusters, and the companies around them. Industry, trade, investment, research, tourism, exchange of people and joint work in third countries are its themes.
    .ask = Become a member on its website, then send one clear request. It can draw on the EU-Japan Centre, the cluster platform, JETRO and the Enterprise Europe Network.
    .cost = Free.
    .news = Set up in autumn 2019 with offices in Strasbourg, Gifu and Iwate, it has had its Japanese desk at CLAIR since October 2020. No page later than 2023 was found, so check first whether it answers; if not, ask the EU-Japan Centre.

item-prog-eccp =
    .summary = The European Cluster Collaboration Platform lists more than 1,200 clusters in Europe, with a map, events and training. It is the quickest way to see which cluster works in your field and where.
    .ask = Search by field and region, choose two or three clusters and write to their contact persons. Clusters can make a profile of their own.
    .cost = Free.
    .news = It was still running in 2026, with new operators.

item-prog-s3-platform =
    .summary = The place where European ministries and regions get help with their innovation strategies. It used to be the European Commission's Smart Specialisation Platform; the advice has moved to the Smart Specialisation Community of Practice.
    .ask = Only public administrations are served. Look there for regions that chose the same fields as yours; companies should use the cluster platform.
    .cost = Free, for public administrations only.
    .news = The Community of Practice of the Commission's department for regional policy started on 30 March 2023.

item-prog-escp4i =
    .summary = Formerly a programme in which groups of European clusters took small and medium-sized companies to markets outside the EU. It has ended; Euroclusters have taken up the idea.
    .ask = No application is possible any more. Ask your cluster whether it belongs to a Eurocluster that goes to Japan.
    .cost = Not stated in the source; it was reached through a member cluster.
    .news = It belonged to COSME, an EU programme of 2014 to 2020, and the last call was in 2020.

item-prog-eit =
    .summary = The European Institute of Innovation and Technology (EIT) stands behind large communities of companies, universities and research bodies, each for one field such as energy, food or health.
    .ask = Find the community for your field and ask for its open calls, its hub in your target country, and what members from Japan can do.
    .cost = Not stated in the source; the way in is a call or a membership.

item-prog-een =
    .summary = The Enterprise Europe Network searches for partners among small and medium-sized companies: customers, suppliers, technology. Its desk in Japan is at the EU-Japan Centre for Industrial Cooperation.
    .ask = Write a short partner profile with what you offer and what you seek, and let your desk publish it.
    .cost = The basic service is thought to be free; ask to be sure.
    .news = Japan has had a contact point of the network since 2011.

item-prog-third-markets-report =
    .summary = A study of the EU-Japan Centre on companies from Europe and Japan that do business together in South-East Asia, Africa or Latin America.
    .ask = Download it and look for cases in your field; they show which roles the two partners can divide between them.
    .cost = Free of charge as a download.

item-prog-jetro-regional =
    .summary = JETRO helps the companies of a region go abroad as a group: with buyers invited to Japan, missions and online meetings.
    .ask = Ask the JETRO office in your prefecture which project runs for your field, and when the next public call opens. If there is none, ask what it takes to start one.
    .cost = Not stated in the source.

item-prog-jetro-rit =
    .summary = Formerly JETRO's programme for ties between a Japanese industrial district and one abroad. Fukushima and North Rhine-Westphalia used it from fiscal year 2015, with a study first and three years of joint work after it.
    .ask = No application is possible any more. Ask JETRO about its regional projects, which help groups of companies today.
    .cost = Under the rules of 2016 and 2017 the applicants bore at least a third of the cost.
    .news = It began in fiscal year 2007 and was already spoken of as past in 2019. Local bodies, associations and chambers could apply with at least five small or medium-sized companies, which had to be two thirds of the group, for up to three years.

item-prog-jetro-chiba-meddev =
    .summary = JETRO Chiba's project for makers of medical devices from Chiba who want to sell in Germany and the United States, running since April 2020.
    .ask = Ask the office in Chiba whether the project takes in companies at present and how to apply, and send a page on your device.
    .cost = Not stated in the source.

item-prog-medica-chiba-booth =
    .summary = A shared stand of Chiba Prefecture and JETRO Chiba at the MEDICA fair in Düsseldorf, held for the first time in November 2021.
    .ask = Apply to JETRO Chiba well before the fair in November. Bring a product that can be shown and a list of the buyers you would like to meet.
    .cost = Not stated in the source; ask what your share of the stand would be. Travel comes on top.
    .news = There was a Chiba stand again in 2025.

item-prog-medica-tokyo-pavilion =
    .summary = Tokyo's pavilion at MEDICA and COMPAMED in Düsseldorf, every year, for small and medium-sized companies from Tokyo with a strong product.
    .ask = Watch for the public call, and apply with a product sheet that says what is better than what the market has today.
    .cost = The source states no fee; ask when the call opens.
    .news = Tokyo was present again in 2025.

item-prog-jetro-mie-gastronomy =
    .summary = JETRO Mie's project to sell fine food from Mie in the Basque Country, a region known for its cooking.
    .ask = Ask the office in Mie first whether the project still runs. If it does, apply with two or three products that have a story of origin, and ask about import rules at the same time.
    .cost = Not stated in the source.

item-prog-mie-food-catalogue =
    .summary = Formerly a set of web pages by JETRO Mie on 20 food companies, with products described in Spanish for the online fair with the Basque Country.
    .ask = It is over. Use it as a model if the page can still be reached, and ask JETRO Mie how to present your own products today.
    .cost = Not stated in the source.
    .news = In 2026 it was not certain that the page still exists.

item-prog-tokyo-nrw-handson =
    .summary = Tokyo helps chosen small and medium-sized companies on their way to North Rhine-Westphalia (NRW): with sales, with partners in business and technology, and with a site of their own.
    .ask = Apply in the public call on the programme's website, with a plan that says what you want to reach in NRW and why your product can hold its own there.
    .cost = The source states no fee. Reckon with paying for your own travel.
    .news = Formerly the hands-on programme for NRW, now the World challenge programme for Tokyo SMEs, for NRW and Texas. It has market information, a market study, partner search, contacts to universities and experts for setting up. The dates of the next call were not found in 2026.

item-prog-kbcc-taste-survey =
    .summary = People living in France taste and judge food from Kyushu, through the Kyushu Bio Cluster Conference (KBCC), VITAGORA and the European base of NARO. The results can lead to a better recipe, export to other companies, training and direct marketing.
    .ask = Ask KBCC whether your product can join the next survey, and what has to be on the label before it may be sent to France.
    .cost = Not stated in the source.

item-prog-aichi-startup-strategy =
    .summary = Aichi Prefecture's plan to create, raise and attract start-ups. Its centre is STATION Ai in Nagoya.
    .ask = Go through STATION Ai: ask about a desk, mentors and partner companies, and how start-ups from abroad, or going abroad, are looked after.
    .cost = Not stated in the source.
    .news = The plan dates from October 2018.

item-prog-aichi-insead =
    .summary = A course of the business school INSEAD for people in Aichi's companies who build up new business.
    .ask = The prefecture chooses who takes part. Ask its start-up section whether the course is still offered before you plan with it.
    .cost = Not stated in the source.
    .news = It was held in fiscal year 2021; later years could not be confirmed.

item-prog-aichi-parisco =
    .summary = A workshop of Aichi Prefecture with Paris&Co, the agency of the city of Paris, on open innovation and on ways to support start-ups.
    .ask = The prefecture chooses who takes part. Ask its start-up section whether the workshop goes on, and with which partner.
    .cost = Not stated in the source.
    .news = It was held in fiscal year 2021; later years could not be confirmed.

item-prog-aichi-bpifrance-seminar =
    .summary = A seminar of Aichi Prefecture and Bpifrance, the French public investment bank, at which start-ups from both sides learn from each other and meet.
    .ask = Ask the prefecture's start-up section whether another one is planned, and prepare a pitch of a few minutes in English.
    .cost = Not stated in the source; probably free, but ask.
    .news = It was held in fiscal year 2021; later years could not be confirmed.

item-prog-aichi-stationf =
    .summary = Workshops of Aichi Prefecture with STATION F in Paris on three themes: how to support start-ups, how to work with partner companies, and how to run a start-up centre.
    .ask = The prefecture chooses who takes part. Ask its start-up section or STATION Ai whether the workshops still run.
    .cost = Not stated in the source.

item-prog-aichi-imt-seminar =
    .summary = A seminar with IMT Atlantique, a French engineering school, on start-ups that grow out of universities and on exchange with the universities of Aichi.
    .ask = It is known from fiscal year 2020. Ask the prefecture's start-up section whether there is a next one, and whether the schools are still in contact.
    .cost = Not stated in the source.

item-prog-aichi-aero-zone =
    .summary = A national special zone for the aerospace industry around Nagoya, led by Aichi Prefecture. For sites of that industry it offers exceptions from rules, relief in tax, and help with subsidies and finance.
    .ask = Talk to the prefecture before you choose a plot: the rules depend on place and project, and the application goes through it.
    .cost = Not stated in the source.
    .news = The council of the zone asked the state for support on 6 August 2025, so the zone still existed then.

item-prog-aichi-relocation-fund =
    .summary = A fund of Aichi Prefecture against the loss of industry. It gives grants for a new plant or laboratory in Aichi, and for research and trials.
    .ask = Before you sign or order anything, ask the prefecture whether and when a company from abroad can apply.
    .cost = It is a grant; the amounts are not stated in the source.

item-prog-kanagawa-hnf =
    .summary = Healthcare New Frontier is Kanagawa Prefecture's health policy around the idea of ME-BYO, the stage between health and illness. It is open to partners from abroad.
    .ask = Ask the prefecture how your technology could take part, and who would be the partner on the other side.
    .cost = Not stated in the source.

item-prog-ouluhealth =
    .summary = OuluHealth is the network in Oulu, Finland, in which ICT and life science meet. BusinessOulu, the city's development company, leads it.
    .ask = Ask BusinessOulu for a talk on partners and test sites, and say what you would like to try out there.
    .cost = Not stated in the source.

item-prog-jet-economic-exchange =
    .summary = Under the JET Programme a person from the partner country can work in a Japanese prefecture for economic exchange. Fukushima has had somebody from Germany for its link with North Rhine-Westphalia.
    .ask = It is meant for local governments: ask CLAIR how to request a post, and describe the partner region and the work.
    .cost = Not stated in the source.

item-prog-fukushima-re-plan =
    .summary = Fukushima's vision of covering all the energy it needs, or more, from renewable sources by about 2040; in fiscal year 2020 it had reached 43.4%. An action plan says what is to be built up on the way.
    .ask = Use it as a reference in your business case: say which part of the plan your product serves, and quote the page.
    .cost = Nothing to pay: it is a published plan.
    .news = The printed source tells of the third action plan, of 2019 to 2021. Ask the prefecture for the current one.

item-x-prog-horizon-europe =
    .summary = Pillar II of Horizon Europe funds joint research across borders. Through Japan's association, Japanese bodies can take part in the calls from 2026 on as funded partners, and also lead a project.
    .ask = Look for a call in your field, join or form a group of partners from several countries, and check on the Commission's pages what applies to Japan on the closing day.
    .cost = A grant by competition. The calls of 2026 run under transitional rules until the agreement is signed.
    .news = The talks on Japan's association ended in December 2025. The signing was planned for 2026 and could not be confirmed.

item-x-prog-euroclusters =
    .summary = Euroclusters are groups of European clusters that the Commission supports. They open calls for small and medium-sized companies, some of them for going abroad.
    .ask = Search the European Cluster Collaboration Platform for open calls, and ask the cluster in your region which Eurocluster it works with.
    .cost = Not stated in the source; each call says what it offers.
    .news = They are not in the printed sources, and are thought to carry on the partnerships for going international (ESCP-4i), whose last call was in 2020. Check what is open now.
