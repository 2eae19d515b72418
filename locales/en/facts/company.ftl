fact-purpose = Are you starting in Luxembourg, or winding up a presence you already have there?
    .label = What you plan
    .help = Choose starting also if you buy into a company that already exists. A move from one legal form to another is not covered.
    .why = Starting and closing lead to two different checklists.
option-purpose-enter = Start in Luxembourg
option-purpose-close = Close an existing presence
    .hint = Dissolving and winding up a company, or closing a branch.

fact-entry_mode = In what form will you be present in Luxembourg?
    .label = Form of presence
    .help = Most groups that want to sell or hire choose a company of their own or a branch. If you have not decided, answer with the one you think most likely and compare later by changing it.
    .why = A company, a branch and an office follow different rules on founding, registration and tax.
option-entry_mode-company = A company of your own
    .hint = A separate Luxembourg company with capital and debts of its own.
option-entry_mode-branch = A branch
    .hint = Part of your existing company; it may sell and sign, and your company answers for its debts.
option-entry_mode-representative_office = A representative office
    .hint = Market research and contacts only; it may neither sell nor sign contracts.
option-entry_mode-buy_company = A stake in an existing company
    .hint = You buy all or part of a company that is already registered in Luxembourg.
option-entry_mode-sole_trader = A business in your own name
    .hint = One person trades without a company and is liable with private property.
option-entry_mode-from_abroad = No office at all
    .hint = You serve Luxembourg customers from your home country.

fact-parent_country = In which country is your own company registered?
    .label = Country of the company
    .help = This is the company that opens the branch or office, or that serves Luxembourg from outside, not the group above it.
    .why = The tax treaty that applies depends on this country.

fact-fixed_place_or_agent = Will you keep a place of work in Luxembourg, or have someone there who signs contracts in your name?
    .label = Fixed place or agent
    .help = A rented desk, workshop or building site that stays can be enough. An independent dealer who buys from you and resells in their own name does not count.
    .why = Either one can create a permanent establishment, and then Luxembourg taxes its profit.

fact-commune = Which municipality will your business be in?
    .label = Municipality
    .help = Take the municipality of the business premises. If you are still looking, choose the most likely one and compare it with others later.
    .why = Each municipality sets its own multiplier of the business tax, and a few are open to regional aid.
option-commune-luxembourg = Luxembourg City
option-commune-niederanven = Niederanven
option-commune-sandweiler = Sandweiler
option-commune-schuttrange = Schuttrange
option-commune-beaufort = Beaufort
option-commune-bech = Bech
option-commune-berdorf = Berdorf
option-commune-bertrange = Bertrange
option-commune-esch_sur_alzette = Esch-sur-Alzette
option-commune-beckerich = Beckerich
option-commune-bettembourg = Bettembourg
option-commune-boulaide = Boulaide
option-commune-diekirch = Diekirch
option-commune-differdange = Differdange
option-commune-dudelange = Dudelange
option-commune-mamer = Mamer
option-commune-petange = Pétange
option-commune-schifflange = Schifflange
option-commune-wiltz = Wiltz
option-commune-winseler = Winseler
option-commune-kiischpelt = Kiischpelt
option-commune-other = Another municipality
    .hint = You can then type its tax multiplier yourself.

fact-acquisition_way = How do you come to hold the stake?
    .label = How the stake arises
    .help = What matters is whether you act yourself or whether others withdraw and your share grows.
    .why = Buying must be notified beforehand; a share that grows by itself is notified afterwards.
option-acquisition_way-purchase_or_subscription = By buying or subscribing shares
    .hint = You pay for existing shares or for newly issued ones.
option-acquisition_way-passive = Without buying anything
    .hint = Others leave or the company takes back their shares, and your part of the votes grows.

fact-votes_after_percent = What percentage of the votes will you hold after the deal?
    .label = Votes after the deal
    .help = Add the votes of companies in your group and of partners who vote with you.
    .why = From { $lu-fdi-votes_threshold } of the votes, an investor from outside the European Economic Area can need clearance.

fact-gains_control_otherwise = Will you control the company in another way, for example by choosing most of the board?
    .label = Control in another way
    .help = Answer yes if you may appoint or dismiss most of the managers, or if an agreement with other owners gives you the majority.
    .why = Control without many votes can also make clearance necessary.

fact-purely_financial = Do you hold the stake only as an investment, with no say in how the company is run?
    .label = Investment only
    .help = A seat on the board or a right of veto over business decisions speaks against a purely financial stake. If you hesitate, answer no.
    .why = A stake without influence needs no investment clearance.

fact-target_age_years = How old is the company in which you take a stake?
    .label = Age of the company
    .help = Count full years from the day of founding, which stands in the register extract (extrait RCS).
    .why = The tax relief for newcomers and the tax credit for investors in start-ups both look at the age of the company.
