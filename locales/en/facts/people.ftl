fact-shareholders = Who will own the company?
    .label = Owners
    .help = Add each owner separately: companies and people, also those with a small share. For a purchase, list the owners after the deal.
    .why = Owners decide which legal forms are open to you, whether the investment is screened and how dividends are taxed.
    .member = owner

fact-shareholders-kind = Are the shares held by a company or by a person?
    .label = Company or person
    .help = Choose company for every legal entity, also a fund or a foundation.
    .why = A company cannot own a SARL-S, and only companies can receive dividends free of withholding tax.
option-shareholders-kind-company = Company
option-shareholders-kind-individual = Person

fact-shareholders-country = Which country does this owner belong to?
    .label = Owner's country
    .help = For a company take the country of its seat; for a person, the nationality.
    .why = It shows whether the owner counts as a foreign investor and which tax treaty applies.

fact-shareholders-ultimate_owner_country = Where is the company at the very top of this owner's group?
    .label = Country of the group's head
    .help = Follow the owners upwards until nobody else has control. If this owner belongs to no group, give its own country again.
    .why = A European company owned from Japan is treated like a Japanese investor when investments are screened.

fact-shareholders-residence_country = In which country will this owner live?
    .label = Owner's home
    .help = Take the home after the move if the person comes to Luxembourg. It need not be the country of the passport.
    .why = It decides on the investor's residence permit and on where a gain from selling the shares is taxed.

fact-shareholders-percent = What percentage of the company will this owner hold?
    .label = Share held
    .help = Take the share of the capital. If votes differ from capital, ask your notary which one counts.
    .why = From { $lu-participation-percent } on, a parent company can receive dividends without withholding tax.

fact-shareholders-acquisition_price = How much will this owner have paid for its shares altogether?
    .label = Price of the shares
    .help = Add capital, premium and the price of any shares bought from others.
    .why = A holding that cost at least { $lu-participation-dividend_price } gets the dividend exemption even below the usual percentage.

fact-shareholders-holding_period = How long will this owner have held its shares when the first dividend is paid?
    .label = Holding period
    .help = Count from the day the shares became this owner's. A written promise to keep them long enough can replace the waiting time.
    .why = The exemption from withholding tax and the lower treaty rate both ask for a minimum holding period.
option-shareholders-holding_period-under_6_months = Less than 6 months
option-shareholders-holding_period-from_6_to_12_months = 6 to 12 months
option-shareholders-holding_period-over_12_months = 12 months or more
option-shareholders-holding_period-commits_to_12_months = Promises 12 months in writing
    .hint = Whatever the time so far, the owner gives the tax office a written commitment.

fact-shareholders-fully_taxed = Does this company pay normal corporate tax at home, at a rate of at least about { $lu-participation-comparable_rate }?
    .label = Normally taxed at home
    .help = An ordinary Japanese stock company (K.K.) does. Answer no for an entity with a special exemption or a taxation of its partners instead.
    .why = Only fully taxed parent companies are freed from the tax on dividends.

fact-shareholders-label = What should we call this owner in your papers?
    .label = Name of the owner
    .help = A name or short form is enough, such as the company's trade name. You may leave it empty.
    .why = It tells the owners apart in your checklist and changes no result.

fact-permit_holder_lives = Where is the home of whoever will manage your daily business?
    .label = Manager's home
    .help = Think of the person who will be named in the business permit. If nobody is chosen yet, answer for the person you have in mind.
    .why = The permit is given only to a manager who is really present in the business.
option-permit_holder_lives-luxembourg = In Luxembourg
option-permit_holder_lives-commuting_distance = Within commuting distance
    .hint = Near enough in Belgium, France or Germany to come to work on most days.
option-permit_holder_lives-further_away = Further away
    .hint = For example in Japan, with visits to Luxembourg.
