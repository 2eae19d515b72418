item-lu-permit-fdi-screening = Clearance of a foreign investment (filtrage des investissements directs étrangers)
    .summary = The state examines who gains power over Luxembourg companies in sensitive fields. An investor from outside the European Economic Area would control such a company here, or reach { $lu-fdi-votes_threshold } of its votes.
    .when = Notify before the deal is completed. The first examination takes up to { $lu-fdi-phase1_months } months, a second one up to { $lu-fdi-phase2_days } days more.
    .next = Put the minister's consent into the purchase contract as a condition, and send in the notification before closing. The ministry looks at what your stake means for security and public order: whether a state or an army controls you, what you did in other countries, and whether crimes are to be feared. It can clear the stake, clear it on conditions, or forbid it.
    .trap = A European company owned from Japan counts as a foreign investor too. The time runs only from a complete file and stops with every question, and closing without consent can cost a company up to { $lu-fdi-fine_entity } in fines.
    .doubt = Whether the shares may already pass during the first examination, and whether exactly { $lu-fdi-votes_threshold } of the votes counts, is not fully settled. This list assumes the stricter reading of both. A new EU regulation changes the rules from { $lu-fdi-eu_regulation_from }.

item-lu-filing-fdi-15-day = Notice after your votes have risen by themselves (notification au ministre de l'Économie)
    .summary = When other owners leave, your share of the votes can grow without a purchase. In a sensitive field, an investor from outside the European Economic Area who reaches { $lu-fdi-votes_threshold } in this way must tell the minister.
    .when = Within { $lu-fdi-passive_days } days of the change.
    .next = Have the company warn you ahead of every buy-back, capital reduction or exit of an owner, and keep the notice ready.
    .trap = You have done nothing yourself, so it is easy to miss that the time is running.
    .doubt = Whether exactly { $lu-fdi-votes_threshold } of the votes is already enough is not fully settled. Treat it as enough.

item-lu-permit-fdi-greenfield-check = Ask whether your founding has to be notified (filtrage des investissements directs étrangers)
    .summary = The screening law is about control of a Luxembourg company and does not clearly leave out one that the investor founds. You found one in a sensitive field with an owner from outside the European Economic Area.
    .when = Before the founding deed.
    .next = Describe the investor and the project on one page and ask the ministry in writing whether it wants a notification.
    .trap = An answer on the telephone proves nothing later. Wait for a written one and keep it with the founding papers.
    .doubt = The duty is only a possible reading of the law; nothing found so far shows how the ministry handles new companies. It may answer that nothing has to be filed.
