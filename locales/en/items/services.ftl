item-nrw-support-first-contact = First contact under the memorandum of Tokyo and NRW
    .summary = A small or medium-sized company from Tokyo can turn to NRW.Global Business Japan, in Japanese or English and free of charge. It is the door to all six services of the memorandum with Tokyo.
    .when = Before any other step; there is no deadline.
    .next = Send a company profile, a product sheet and one line on what you are after: a partner, sales or a site. Say which language you prefer, and quote the memorandum of { $support-tokyo_nrw-signed }.
    .trap = The memorandum binds nobody and each side bears its own cost, so this is help you ask for and cannot claim. Larger companies are not covered.

item-nrw-support-mou-1-referral = Service 1: introductions to support bodies in NRW
    .summary = NRW.Global Business tells you which city agencies, chambers and advisers fit your project and puts you in touch. It is the first of the six services, and it makes the others easier.
    .when = At any time, the earlier the better.
    .next = Write one page on what you are looking for, send it to your contact person and ask for two or three names.
    .trap = An introduction is free, but an adviser you hire is not. If you ask for everything, you get a long list of addresses and little else.

item-nrw-support-mou-2-announcement = Service 2: making your plans known in NRW
    .summary = NRW.Global Business can tell city agencies and chambers in the region what your company has in mind, so that those who are interested come to you.
    .when = When your project can be described in a few lines.
    .next = Write a short text in English or German, give your consent to its publication, and ask who is going to receive it.
    .trap = What has been sent round cannot be called back. Leave out prices, customers and anything you may still want to patent.

item-nrw-support-mou-3-admin-procedures = Service 3: help with official procedures in NRW
    .summary = Help with the authorities and with the papers for founding a company or starting sales in North Rhine-Westphalia. The start-up centres at the chambers (Startercenter NRW) and the state's online portal for businesses are part of it.
    .when = Before the first filing, while papers from Japan can still be put right.
    .next = Draw up a list of the filings ahead with your drafts, and ask which of them need a notary or a translation.
    .trap = Nobody represents you before an office or a court. Notary, translations and lawyers are paid by the company.

item-nrw-support-mou-4-matching-fairs = Service 4: fairs and business meetings in NRW
    .summary = Information on matching events, trade fairs and places to show your product. Three large fair grounds, in Düsseldorf, Essen and Cologne, lie in this state.
    .when = Nine to twelve months before the fair you have in mind (our estimate).
    .next = Send a list of your products and of the partners you wish for, and ask which fair and which shared stand fit them.
    .trap = Only the information is free. Stand, transport and travel are yours, and places on shared stands go early.

item-nrw-support-mou-5-ecosystem = Service 5: contacts to companies, investors and universities in NRW
    .summary = Introductions to companies, start-ups, investors and universities, through NRW.Global Business and the clusters. For energy NRW.Energy4Climate joins in, for hydrogen the promotion company of the city of Essen.
    .when = At any time. Reckon with two weeks to two months until the first talk (our estimate).
    .next = Prepare a short pitch in English, name the kind of partner you want, and ask for a first talk online.
    .trap = The desk makes the contact; the talks are yours. Have a confidentiality agreement ready before technical details come up.

item-nrw-support-mou-6-daily-life = Service 6: everyday life of staff and families in NRW
    .summary = Information on doctors, schools, housing and residence papers for those who move to North Rhine-Westphalia. Düsseldorf also has an expat desk at the chamber and a Japan desk in its city administration.
    .when = Before the move, as soon as names and dates are known.
    .next = List the family members with ages and arrival dates, and ask about school places first.
    .trap = What you get is information. You apply for the school, the flat and the residence papers yourself.

item-jp-support-tokyo-nrw-memorandum = Support from Tokyo under the memorandum with NRW
    .summary = A small or medium-sized company from North Rhine-Westphalia can ask Tokyo for six free services, in German or English. The desk is the Commerce and Industry Division of the Bureau of Industrial and Labor Affairs; NRW.Global Business and its office in Tokyo help on your side.
    .when = As the first step, before you talk to single offices in Tokyo.
    .next = Send a company profile, quote the memorandum of { $support-tokyo_nrw-signed } and say which of the six services you need.
    .trap = The memorandum binds nobody and each side bears its own cost. You can ask for help, but you cannot claim it. Larger companies are not covered.

item-jp-support-tokyo-nrw-1-referral = Service 1: introductions to support bodies in Tokyo
    .summary = The Commerce and Industry Division tells you which offices, chambers and advisers in Tokyo fit your project and passes you on to the right one.
    .when = First of the six, at any time.
    .next = Send one page on what you are looking for, and keep the name of the person you are passed on to.
    .trap = You may be passed on more than once. Attach the page each time, so that nobody has to guess what you want.

item-jp-support-tokyo-nrw-2-announcement = Service 2: making your plans known in Tokyo
    .summary = Tokyo can tell the bodies concerned, such as wards, chambers and clusters, what your company intends to do there.
    .when = When the page of service 1 is settled.
    .next = Write a text for publication in Japanese or English and give your consent in writing.
    .trap = Decide beforehand what must stay secret. A plan that has gone round the wards is public.

item-jp-support-tokyo-nrw-3-admin = Service 3: help with official procedures in Tokyo
    .summary = Help with procedures in Japan and with papers for founding a company or starting sales. It matters most if you set up a company or look for a distributor.
    .when = Before the first filing.
    .next = Bring a list of the filings ahead and your drafts, and ask which office takes which paper.
    .trap = It is help with papers only. Whoever is to represent you, such as a judicial scrivener or a lawyer, you hire and pay yourself.

item-jp-support-tokyo-nrw-4-events = Service 4: fairs and business meetings in Tokyo
    .summary = Information on matching events, trade fairs in your field and places where your product can be shown in Tokyo.
    .when = Nine to twelve months before a fair (our estimate).
    .next = Send a list of your products and of the partners you wish for, and ask which events fit both.
    .trap = Only the information is free. Stand, transport and travel are the company's own.

item-jp-support-tokyo-nrw-5-ecosystem = Service 5: contacts to companies, investors and universities in Tokyo
    .summary = Introductions to local companies, start-ups, investors and universities. It is the service for those who look for a research partner, an investor or a distributor.
    .when = At any time, once your pitch is ready.
    .next = Hand in the pitch with a profile in Japanese, and say which three kinds of partner you would like to meet.
    .trap = Without papers in Japanese, a first talk often stays the only one. An introduction says nothing about how sound the partner is.

item-jp-support-tokyo-nrw-6-daily-life = Service 6: everyday life of staff and families in Tokyo
    .summary = Information on medical care, schools and residence procedures for staff sent from North Rhine-Westphalia and their families.
    .when = Before the move.
    .next = Send a list of the family members with their arrival dates, and ask what has to be done in the first two weeks.
    .trap = What you get is information. The family applies for schools, housing and residence papers itself.

item-lu-support-moc-1-information = Market information on Luxembourg
    .summary = JETRO and Luxinnovation have agreed to exchange economic and industry information, which serves Japanese companies going to Luxembourg. The Luxembourg Trade and Investment Office in Tokyo answers in Japanese.
    .when = Before the step that depends on the answer.
    .next = Send your questions in a short list, with your field, to the office in Tokyo, Luxinnovation or JETRO in Brussels.
    .trap = This is general information: for tax, permits and contracts you need an adviser. As far as told, the memorandum behind it binds nobody, and no fee is stated.

item-lu-support-moc-2-events = Joint events for Japanese companies going to Luxembourg
    .summary = JETRO and Luxinnovation have agreed to hold business events together. There you can meet companies and officials from Luxembourg.
    .when = Ask for the calendar before you fix your own travel dates.
    .next = Send a company profile in English to the Luxembourg Trade and Investment Office in Tokyo, and ask to be invited.
    .trap = No regular dates are known, so do not build your plan on an event that has not been announced.

item-lu-support-moc-3-joint-support = JETRO and Luxinnovation on one project
    .summary = Both bodies can look after the same Japanese company on its way to Luxembourg, JETRO on the Japanese side and Luxinnovation on the other.
    .when = When the aim of the project is settled and before you set it up.
    .next = Send the same project sheet to both desks, name the other one in each letter, and ask who takes the lead.
    .trap = If each desk gets another version, each goes its own way. For the founding itself the Luxembourg Chamber of Commerce is the contact, outside this memorandum.

item-lu-support-moc-4-publicity = Publicity for Japanese companies in Luxembourg
    .summary = JETRO and Luxinnovation have agreed to help each other with publicity. A Japanese company with something to announce in Luxembourg can ask to be mentioned.
    .when = A few weeks before your announcement.
    .next = Send a text for publication with your logo and a written consent, in English and, if you have it, in French.
    .trap = They choose what they publish. Say clearly which day the news may go out, and what has to be left out.

item-lu-support-moc-5-third-countries = Together with Luxembourg into a third country
    .summary = The memorandum of JETRO and Luxinnovation also covers work in other countries. A Japanese company can ask both whether a partner from Luxembourg is interested in the same market.
    .when = When country and idea are clear, before you commit yourself.
    .next = Write a note on the country, the idea and the partner you have or seek, and send it to Luxinnovation and JETRO in Brussels.
    .trap = Little is said about how this works, so ask for an example first. The rules of the third country are not covered here.

item-lu-support-moc-6-open-innovation = Open innovation with companies in Luxembourg
    .summary = JETRO and Luxinnovation want companies of both countries to work on new ideas together, ideas that change society or an industry.
    .when = When you can describe the challenge, or the technology you offer.
    .next = Write one sheet on the challenge or the technology, and ask Luxinnovation for companies and laboratories that fit.
    .trap = Settle who owns the results before the first test. Project funding, if there is any, comes from other programmes with rules of their own.

item-jp-support-luxembourg-memorandum = Support for Japan under the memorandum with the Chamber of Commerce
    .summary = Of the two memoranda of { $support-jetro_lu-signed }, the one between JETRO and the Luxembourg Chamber of Commerce is for Luxembourg companies that export to Japan or enter its market. The Trade and Investment Office in Tokyo and the embassy help along.
    .when = As the first step.
    .next = Write to the Chamber, say what you want to sell or build up in Japan, and ask for JETRO to be brought in.
    .trap = As far as told, the text binds nobody. Luxinnovation's memorandum is for the other direction, although it stays a good contact for research and missions.

item-jp-support-moc-1-information = Market information on Japan
    .summary = The Luxembourg Chamber of Commerce and JETRO have agreed to exchange economic and industry information, which serves Luxembourg companies that look at Japan.
    .when = Before the step that depends on the answer.
    .next = Send your questions in a short list, with your field, to the Chamber, and ask it to pass them on to JETRO.
    .trap = This is general information: for tax, permits and contracts you need an adviser in Japan. As far as told, the memorandum behind it binds nobody, and no fee is stated.

item-jp-support-moc-2-events = Joint events for Luxembourg companies going to Japan
    .summary = The Luxembourg Chamber of Commerce and JETRO have agreed to hold business events together. There you can meet Japanese companies; the Chamber's missions to Japan are another occasion.
    .when = Ask for the calendar before you fix your own travel dates.
    .next = Send a company profile in English to the Chamber, and ask to be told of events and missions.
    .trap = Missions come at irregular intervals, so do not build your plan on one that has not been announced.

item-jp-support-moc-3-joint-support = The Chamber and JETRO on one project
    .summary = Both bodies can look after the same Luxembourg company on its way to Japan: the Chamber of Commerce at home, JETRO in Japan.
    .when = When the aim of the project is settled and before you set it up.
    .next = Send the same project sheet to both desks, name the other one in each letter, and ask who takes the lead.
    .trap = If each desk gets another version, each goes its own way. Keep one contact person on your side as well.

item-jp-support-moc-4-publicity = Publicity for Luxembourg companies in Japan
    .summary = The Luxembourg Chamber of Commerce and JETRO have agreed to help each other with publicity. A Luxembourg company with something to announce in Japan can ask to be mentioned.
    .when = A few weeks before your announcement.
    .next = Send a text for publication with your logo and a written consent, best of all in Japanese and English.
    .trap = They choose what they publish. Say clearly which day the news may go out, and what has to be left out.

item-jp-support-moc-5-third-countries = Together with Japan into a third country
    .summary = The memorandum of JETRO and the Chamber of Commerce also covers work in other countries. A Luxembourg company can ask both whether a Japanese partner is interested in the same market.
    .when = When country and idea are clear, before you commit yourself.
    .next = Write a note on the country, the idea and the partner you have or seek, and send it to the Chamber and JETRO in Brussels.
    .trap = Little is said about how this works, so ask for an example first. The rules of the third country are not covered here.

item-jp-support-moc-6-open-innovation = Open innovation with companies in Japan
    .summary = The Luxembourg Chamber of Commerce and JETRO want companies of both countries to work on new ideas together, ideas that change society or an industry.
    .when = When you can describe the challenge, or the technology you offer.
    .next = Write one sheet on the challenge or the technology, hand it to the Chamber and JETRO, and let Luxinnovation know if research is part of it.
    .trap = Settle who owns the results before the first test. Project funding, if there is any, comes from other programmes with rules of their own.
