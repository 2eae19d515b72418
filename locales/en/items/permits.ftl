item-lu-permit-business-permit = Business permit (autorisation d'établissement)
    .summary = The state's permission to run a trade, a craft, a factory or a liberal profession. Your activity needs it, and so does every form of presence from a company to a mere office.
    .when = Before the first sale, invoice or hiring. A SARL-S and a person trading in their own name need it before the register enters them; others may apply afterwards.
    .next = Find the manager who will hold it and real premises, then file the application on MyGuichet.lu. The ministry has up to { $lu-permit-decision_days } days to decide once the file is complete.
    .trap = A letter box does not count as premises: the ministry expects a desk, a telephone and your files on the spot. Later, the permit number must appear on letters, invoices and your web site, and a new manager or address must be reported within { $lu-permit-change_months } month.
    .doubt = The fee comes from a private source. The criminal record is said to cover every country of the last { $lu-permit-record_years } years; which papers Japan must supply, and whether silence still counts as consent since the reform of 2023, is best asked at the ministry.

item-lu-company-permit-holder = Manager who holds the business permit (dirigeant)
    .summary = The permit rests on one person who runs the business and fulfils the conditions. Since you need the permit, you must name that person.
    .when = Before you apply for the business permit.
    .next = Choose the person, have the power to represent the business entered in the register, and collect the CV and identity papers.
    .trap = Being a shareholder or an employee no longer qualifies anyone: since the reform of 2023 the holder is the sole trader or a registered representative, and must be there in person. One person can hold several permits only if that presence stays believable.
    .doubt = Older guides, such as JETRO's report of March 2025, speak simply of a representative. Since the reform of 2023 the holder must be the owner or a person entered in the register, and be there in person.

item-lu-company-permit-holder-presence = Warning: the permit holder lives too far away (dirigeant non résident)
    .summary = The person you have in mind lives beyond commuting distance. A permit holder has to run the business lastingly and in person, and the ministry will hardly accept that from afar.
    .when = Settle this before you apply for the business permit.
    .next = Name a manager who lives in Luxembourg or near the border, or plan your own manager's move before the application.
    .trap = A local name borrowed for the form does not help. The ministry can refuse the permit, or withdraw it later, if that person does not really manage.
    .doubt = How many days of presence suffice is written nowhere. Ask the ministry before you rely on a manager who travels.

item-lu-permit-real-estate-agent = Permit for real-estate professions (autorisation d'établissement, professions de l'immobilier)
    .summary = Agents, property managers and developers get the business permit only with extra qualifications, a course and insurance. Your activity is one of these professions.
    .when = Before you take on the first client or project.
    .next = Book the short course (formation accélérée), ask for an offer for professional liability insurance, then apply on MyGuichet.lu.
    .trap = This is not a second permit: one application covers it and the business permit on this list. If you only let or sell a building of your own, you do not practise this profession at all.
    .cost = The course and the insurance cost extra, besides the stamp for the permit.
    .doubt = The course fee could not be found. About { $lu-permit-real_estate_practice_years } years of practice may stand in for the diploma, and developers and agents who hold clients' money may need a financial guarantee; neither is confirmed.

item-lu-permit-horeca-qualification = Course for hotels, restaurants and bars (formation accélérée HORECA)
    .summary = A short course on hygiene, food safety, protection of minors and human rights. You run a hotel, restaurant or bar, so the future permit holder must pass it, unless a diploma or experience replaces it.
    .when = Before you apply for the business permit.
    .next = Ask the House of Training for the next dates and enrol the person who will hold the permit.
    .trap = The course runs only on set dates, and the application is incomplete without the certificate. A missed date moves your opening by weeks.
    .cost = The House of Training charges a course fee.
    .doubt = The fee could not be found. Some { $lu-permit-horeca_practice_years } years of practice are said to replace the course; ask whether experience in Japan counts.

limit-business-permit-single-act = A single act that is not repeated is no activity and needs no permit; this is not asked.
