# Words of the interview: its sections, questions, answers and the table of legal forms.

interview-luxembourg = Entering Luxembourg
    .summary = Permits, registrations, company law and taxes for a business that starts in Luxembourg, in the order in which you will need them.

section-company = Company and entry
section-activity = Activity
section-form = Legal form and capital
section-people = Owners and managers
section-staff = Staff
section-figures = Taxes and figures
section-dates = Dates
section-names = Names

## Company and entry

fact-purpose = Are you starting in Luxembourg, or winding up a presence you already have there?
    .label = What you plan
    .help = Choose starting also if you buy into a company that already exists. A move from one legal form to another is not covered.
    .why = Starting and closing lead to two different checklists.
option-purpose-enter = Start in Luxembourg
option-purpose-close = Close an existing presence
    .hint = Most closing duties are not covered yet.

fact-entry_mode = In what form will you be present in Luxembourg?
    .label = Form of presence
    .help = Most groups that want to sell or hire choose a company of their own or a branch. If you have not decided, answer with the one you think most likely and compare later by changing it.
    .why = A company, a branch and an office follow different rules on founding, registration and tax.
option-entry_mode-company = A new company of your own
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
    .why = Each municipality sets its own multiplier of the business tax.
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

## Activity

fact-activity = Which of these comes closest to your main business in Luxembourg?
    .label = Main activity
    .help = Choose what will bring in most of the money in Luxembourg, not what your group does at home. A company that only sells for its parent usually belongs under wholesale or consulting.
    .why = The activity decides which permit you need, whether your sales carry VAT, and which further duties follow.
option-activity-retail_shop = Shop
option-activity-online_shop = Online shop
    .hint = A web shop, with or without premises open to customers.
option-activity-wholesale_trade = Wholesale, import and export
    .hint = Sales to businesses, including machines with installation and after-sales service.
option-activity-software_it = Software, IT and web services
option-activity-data_ai_services = Data, AI and cloud services
option-activity-business_consulting = Consulting, marketing, sales support
    .hint = Also when your parent company is the only customer.
option-activity-group_services = Services for your own group
    .hint = Headquarters work such as accounting or procurement, charged to group companies.
option-activity-research_lab = Research and development
option-activity-space_operations = Satellites and space resources
    .hint = You operate objects in space; makers of parts or software choose those activities instead.
option-activity-media_events = Media, publishing, advertising, events
option-activity-travel_agency = Travel agency
option-activity-education_training = School or training
    .hint = Private schools, language courses and vocational training.
option-activity-manufacturing = Factory
option-activity-energy_utilities = Energy, waste, recycling
option-activity-construction = Building trade
option-activity-technical_installation = Installation and repair trade
    .hint = Electricians, plumbers, mechanics, garages and other repair shops.
option-activity-food_craft = Food maker
    .hint = Bakers, butchers, caterers and others who prepare food to take away or deliver.
option-activity-beauty_care = Hairdresser or beauty salon
option-activity-restaurant = Restaurant
option-activity-cafe_bar = Café, bar or nightclub
option-activity-hotel = Hotel
option-activity-transport_logistics = Transport and logistics
option-activity-real_estate_agent = Estate agent
    .hint = Also if you only introduce buyers and sellers to each other.
option-activity-property_manager = Property manager
    .hint = You run buildings for others, for example as manager of a block of flats (syndic).
option-activity-property_developer = Property developer
    .hint = You have buildings put up or converted in order to sell them.
option-activity-architect_engineer = Architect, engineer or surveyor
option-activity-accountant_tax_adviser = Accountant or tax adviser
option-activity-lawyer = Law firm
option-activity-auditor = Audit firm
option-activity-health_profession = Health profession
    .hint = Doctors, dentists, nurses, therapists and vets.
option-activity-hospital_or_laboratory = Hospital, clinic or medical laboratory
option-activity-pharmacy_or_medicines = Pharmacy or wholesale of medicines
option-activity-agriculture = Farm, vineyard or forestry
option-activity-holding = Holding shares only
    .hint = You own companies and charge nobody for services; with paid services choose services for your own group.
option-activity-family_wealth = Private wealth of a family
    .hint = A family wealth company (SPF) that invests and does no business.
option-activity-bank = Bank
option-activity-investment_firm = Investment firm
    .hint = Orders, advice or portfolios for clients, but no funds of your own to manage.
option-activity-payment_or_emoney = Payments or electronic money
    .hint = Transfers, card payments, wallets or prepaid value for customers.
option-activity-crypto_service = Crypto-asset services
    .hint = You keep, exchange or transfer crypto-assets for others.
option-activity-lender_or_servicer = Lending or credit servicing
    .hint = You lend to the public, finance leases or collect loans for others, without taking deposits.
option-activity-financial_professional = Other financial-sector professional
    .hint = Supervised support services such as domiciliation of companies.
option-activity-loan_broker = Loan or mortgage broker
    .hint = You arrange loans and do not lend yourself.
option-activity-insurer = Insurer, life or non-life
option-activity-reinsurer = Reinsurer
    .hint = Also a captive that reinsures only the risks of your own group.
option-activity-insurance_intermediary = Insurance agent or broker
option-activity-fund = Investment fund
    .hint = The fund itself; the company that runs it is a manager of investment funds.
option-activity-fund_manager_aifm = Manager of investment funds
    .hint = A company that runs alternative funds (AIFM).
option-activity-securitisation = Securitisation vehicle
    .hint = It takes over receivables or other risks and issues securities backed by them.
option-activity-pension_fund = Occupational pension fund

fact-critical_activities = Is the Luxembourg company active in any of these sensitive fields?
    .label = Sensitive fields
    .help = Mark every field that fits, also a smaller line of business. If none fits, leave them all unmarked.
    .why = In these fields the state examines investors from outside the European Economic Area.
option-critical_activities-dual_use = Dual-use goods
    .hint = Goods, software or technology for civil use that could also serve military ends.
option-critical_activities-energy = Energy
    .hint = Making, storing or distributing electricity, gas or oil.
option-critical_activities-transport = Transport
    .hint = Networks and services by land, water or air.
option-critical_activities-water = Water supply and waste water
option-critical_activities-health = Health
    .hint = Care of patients and medical laboratories.
option-critical_activities-communications = Communications
    .hint = Telephone, internet, satellite and postal networks.
option-critical_activities-data_ai_chips_cyber = Data, AI, chips, cybersecurity
    .hint = Data processing or storage, artificial intelligence, semiconductors, protection of IT systems.
option-critical_activities-space = Space
option-critical_activities-defence = Defence
option-critical_activities-finance_infrastructure = Financial market infrastructure
    .hint = Central-bank functions, payment and settlement systems; an ordinary financial firm is not meant.
option-critical_activities-media = Media and broadcasting
option-critical_activities-agri_food = Farming and food safety
option-critical_activities-critical_research = Research for one of these fields
    .hint = Research or production directly linked to another field in this list.
option-critical_activities-sensitive_access = Access to sensitive data or sites
    .hint = For example a contractor who enters such sites or sees their confidential data.

fact-fund_type = What kind of fund are you setting up?
    .label = Kind of fund
    .help = If your lawyer has not settled this, leave it unknown.
    .why = The kind of fund decides whether its accounts must be audited by law.
option-fund_type-raif = Reserved alternative fund (RAIF)
    .hint = For informed investors; not authorised itself, but run by an authorised manager.
option-fund_type-sif = Specialised fund (SIF)
    .hint = For informed investors and supervised by the CSSF.
option-fund_type-sicar = Risk-capital company (SICAR)
    .hint = Invests in risk capital and is supervised by the CSSF.
option-fund_type-uci_part2 = Part II fund (UCI Part II)
    .hint = Alternative fund under Part II of the fund law of 2010; retail investors are possible.
option-fund_type-unregulated = Unregulated fund
    .hint = An ordinary partnership or company under no fund law of its own.

## Legal form and capital

fact-legal_form = Which legal form will the company have, or does it have already?
    .label = Legal form
    .help = A subsidiary that trades is most often a SARL. An SA suits many investors or a later listing. The table compares what you need to found each form.
    .why = Capital, deed, management, meetings and audit all follow from the legal form.
option-legal_form-sarl = SARL, limited company
    .hint = The usual form for a subsidiary; a few members, shares not freely sold to outsiders.
option-legal_form-sarl_s = SARL-S, simplified limited company
    .hint = For people with little money; no company may be a member.
option-legal_form-sa = SA, public limited company
    .hint = Shares move freely and may be listed; run by a board.
option-legal_form-sas = SAS, simplified share company
    .hint = Shares as in an SA, and articles that settle most of the rest; led by a president.
option-legal_form-sca = SCA, partnership limited by shares
    .hint = One partner is fully liable and keeps control, the others hold shares.
option-legal_form-se = SE, European company
    .hint = Founded by companies from at least { $lu-company-se_min_states } EU states; staff involvement is negotiated first.
option-legal_form-cooperative = Cooperative
    .hint = Members and capital may come and go.
option-legal_form-cooperative_sa = Cooperative organised as an SA
    .hint = A cooperative that largely follows the rules of the SA.
option-legal_form-scs = SCS, limited partnership
    .hint = Has legal personality; one partner fully liable, the others up to their share.
option-legal_form-scsp = SCSp, special limited partnership
    .hint = Like the SCS but without legal personality; common for funds.
option-legal_form-snc = SNC, general partnership
    .hint = Every partner is liable for all debts.

table-legal_form-column-capital = Minimum capital
table-legal_form-column-paid = Paid in at founding
table-legal_form-column-founders = Founders
table-legal_form-column-deed = Deed
table-legal_form-column-management = Management
table-legal_form-column-liability = Liability

table-legal_form-sarl-capital = { $lu-company-sarl_min_capital }
table-legal_form-sarl-paid = in full, or deferred
table-legal_form-sarl-founders = { $lu-company-min_founders } to { $lu-company-sarl_max_members }
table-legal_form-sarl-deed = notary
table-legal_form-sarl-management = { $lu-company-sarl_min_managers } or more managers
table-legal_form-sarl-liability = limited

table-legal_form-sarl_s-capital = { $lu-company-sarls_min_capital } to { $lu-company-sarls_max_capital }
table-legal_form-sarl_s-paid = in full, or deferred
table-legal_form-sarl_s-founders = { $lu-company-min_founders } to { $lu-company-sarl_max_members }, people only
table-legal_form-sarl_s-deed = private deed or notary
table-legal_form-sarl_s-management = managers, people only
table-legal_form-sarl_s-liability = limited

table-legal_form-sa-capital = { $lu-company-sa_min_capital }
table-legal_form-sa-paid = { $lu-company-paid_share } of each share
table-legal_form-sa-founders = { $lu-company-min_founders } or more
table-legal_form-sa-deed = notary
table-legal_form-sa-management = board of directors
table-legal_form-sa-liability = limited

table-legal_form-sas-capital = { $lu-company-sas_min_capital }
table-legal_form-sas-paid = { $lu-company-paid_share } of each share
table-legal_form-sas-founders = { $lu-company-min_founders } or more
table-legal_form-sas-deed = notary
table-legal_form-sas-management = president
table-legal_form-sas-liability = limited

table-legal_form-sca-capital = { $lu-company-sca_min_capital }
table-legal_form-sca-paid = { $lu-company-paid_share } of each share
table-legal_form-sca-founders = { $lu-company-sca_min_founders } or more
table-legal_form-sca-deed = notary
table-legal_form-sca-management = managers, supervisors
table-legal_form-sca-liability = one partner unlimited

table-legal_form-se-capital = { $lu-company-se_min_capital }
table-legal_form-se-paid = { $lu-company-paid_share } of each share
table-legal_form-se-founders = from { $lu-company-se_min_states } EU states
table-legal_form-se-deed = notary
table-legal_form-se-management = one or two boards
table-legal_form-se-liability = limited

table-legal_form-cooperative-capital = none fixed
table-legal_form-cooperative-paid = as the articles say
table-legal_form-cooperative-founders = { $lu-company-cooperative_min_founders } or more
table-legal_form-cooperative-deed = private deed or notary
table-legal_form-cooperative-management = as the articles say
table-legal_form-cooperative-liability = as the articles say

table-legal_form-cooperative_sa-capital = ask the notary
table-legal_form-cooperative_sa-paid = ask the notary
table-legal_form-cooperative_sa-founders = { $lu-company-cooperative_min_founders } or more
table-legal_form-cooperative_sa-deed = notary
table-legal_form-cooperative_sa-management = as in an SA
table-legal_form-cooperative_sa-liability = as the articles say

table-legal_form-scs-capital = none
table-legal_form-scs-paid = as agreed
table-legal_form-scs-founders = { $lu-company-partnership_min_founders } or more
table-legal_form-scs-deed = private deed or notary
table-legal_form-scs-management = a partner or third party
table-legal_form-scs-liability = one partner unlimited

table-legal_form-scsp-capital = none
table-legal_form-scsp-paid = as agreed
table-legal_form-scsp-founders = { $lu-company-partnership_min_founders } or more
table-legal_form-scsp-deed = private deed or notary
table-legal_form-scsp-management = a partner or third party
table-legal_form-scsp-liability = one partner unlimited

table-legal_form-snc-capital = none
table-legal_form-snc-paid = as the articles say
table-legal_form-snc-founders = { $lu-company-partnership_min_founders } or more
table-legal_form-snc-deed = private deed or notary
table-legal_form-snc-management = partners or appointed
table-legal_form-snc-liability = all partners unlimited

fact-uses_notary = Will you go to a notary although your legal form does not require one?
    .label = Founding before a notary
    .help = Partnerships, cooperatives and the SARL-S may be founded by an agreement you sign yourselves. A notary costs more but checks the articles. If nothing speaks for it, answer no.
    .why = It decides whether a notarial deed or a private agreement goes on your list.

fact-share_capital = With how much share capital will the company start?
    .label = Share capital
    .help = Give the amount written in the articles, not the money you plan to lend to the company.
    .why = It decides how much money must be in the bank before the deed.

fact-contribution_kind = What will the owners give for their shares?
    .label = How capital is paid
    .help = Machines, patents, claims or shares in another company count as things. Most foundings use money only.
    .why = Money has to be blocked at a bank; things may need an auditor's report on their value.
option-contribution_kind-cash = Money
option-contribution_kind-in_kind = Things
    .hint = Anything with a value that is not money, such as equipment, rights or shares.
option-contribution_kind-both = Money and things

fact-defers_capital = Do you want to found first and pay the cash capital, up to { $lu-company-sarl_min_capital }, later?
    .label = Paying capital later
    .help = A recent law lets the cash part up to this amount wait for some months. Anything above it, and everything given in things, is due at the deed.
    .why = With later payment you need not wait for the bank account before the deed, but a payment date goes on your list.

## Owners and managers

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
option-shareholders-holding_period-over_12_months = More than 12 months
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

## Staff

fact-staff = Which people will work for you in Luxembourg longer than 90 days?
    .label = Staff
    .help = Enter one line for each kind of post, and count owners who work in the business too. Visitors for shorter stays do not belong here.
    .why = With employees you must register with the tax office for wage tax, and many of them can bring a compulsory audit.
    .member = post

fact-staff-headcount = How many people will fill this post?
    .label = Number of people
    .help = Count only people with the same role; make another entry for everyone else.
    .why = Above { $lu-company-small_staff } people a company can have to be audited.

fact-staff-role = What is this person's position towards the Luxembourg business?
    .label = Role
    .help = What counts is who the contract of employment is with.
    .why = A local contract makes you an employer in Luxembourg; a transferred person stays on the parent's contract.
option-staff-role-employee = Employed in Luxembourg
    .hint = Contract with the Luxembourg company or branch.
option-staff-role-owner_manager = Owner who manages
    .hint = Works in the business without a contract of employment.
option-staff-role-transferee_manager = Sent by the parent as manager
    .hint = Keeps the contract with the parent and leads the company or a department.
option-staff-role-transferee_specialist = Sent by the parent as specialist
    .hint = Keeps the contract with the parent and brings knowledge the business depends on.
option-staff-role-transferee_trainee = Sent by the parent as trainee
    .hint = A graduate who keeps the contract with the parent and comes to learn.

fact-staff-label = What should we call this post in your papers?
    .label = Name of the post
    .help = A job title or a person's name will do. You may leave it empty.
    .why = It tells the posts apart in your checklist and changes no result.

## Taxes and figures

fact-expected_turnover = Roughly how much will you sell in a full year?
    .label = Yearly sales
    .help = Count sales without VAT in a normal year, not in the first months. A rough figure is enough.
    .why = Sales decide how often you file VAT returns, whether the small-business scheme is open, and help decide on an audit.

fact-expected_profit = Roughly what taxable profit or loss do you expect in a full year?
    .label = Yearly profit or loss
    .help = Write a loss with a minus sign. Profit before income taxes is close enough.
    .why = Corporate income tax and municipal business tax are estimated from it.

fact-expected_balance_total = Roughly how large will the total of the balance sheet be at year end?
    .label = Balance sheet total
    .help = Add up everything the company will own, such as equipment, stock, claims and bank balances, whether paid for with capital or with loans.
    .why = It sets the minimum net wealth tax and helps decide whether an audit is compulsory.

fact-expected_net_assets = Roughly what will the company be worth on 1 January, after its debts?
    .label = Net assets
    .help = Take assets less debts. Leave out shares in companies and patents that are exempt from tax.
    .why = Net wealth tax is charged on this value every year.

fact-financial_assets_percent = What part of the balance sheet will be shares, group loans, securities and cash?
    .label = Financial assets
    .help = This matters only for tax years before 2025, when companies with mostly financial assets had a minimum tax of their own.
    .why = It chooses the scale of the minimum net wealth tax under the old law.

fact-uses_nwt_reserve = Will you lock part of the profit in a reserve to lower the net wealth tax?
    .label = Net wealth tax reserve
    .help = The reserve is { $lu-nwt-reserve_multiple } times the tax saved and stays for { $lu-nwt-reserve_years } years. If the profit is meant for your parent soon, answer no.
    .why = The reserve can bring the tax down as far as the minimum.

fact-mbt_multiplier = What is the business-tax multiplier of your municipality?
    .label = Business-tax multiplier
    .help = Ask the municipality or look in the yearly official table. Values run from { $lu-mbt-multiplier_min } to { $lu-mbt-multiplier_max }.
    .why = No multiplier is stored for your municipality, and the business tax cannot be estimated without one.

fact-cross_border_trade = Which of these will you buy from other countries?
    .label = Purchases from abroad
    .help = Think of machines and stock, but also of fees your head office charges. If you buy nothing abroad, leave them all unmarked.
    .why = Purchases from abroad can oblige you to register for VAT even if your own sales do not.
option-cross_border_trade-imports_goods = Goods from outside the EU
    .hint = For example products shipped from Japan.
option-cross_border_trade-buys_goods_from_eu = Goods from other EU states
    .hint = Mark this only above { $lu-vat-acquisitions_limit } a year.
option-cross_border_trade-buys_services_from_abroad = Services from abroad
    .hint = Includes management fees, software and advice charged by your head office.

fact-foreign_purchases = Roughly what will you spend a year on goods from other EU states plus foreign services?
    .label = Foreign purchases a year
    .help = Add both together, without VAT. If there are none, enter 0.
    .why = Large purchases can make you file VAT returns more often, even with few sales.

fact-wants_vat_exemption = Do you want the VAT scheme for small businesses, with no VAT on your invoices?
    .label = Small-business VAT scheme
    .help = It saves returns, but the VAT you pay yourself is lost. It suits a business with few costs and private customers; if you invest or sell to companies, answer no.
    .why = Up to { $lu-vat-small_business } of sales a year you may choose, and the choice replaces regular VAT returns.

fact-payments = Which of these will the company pay or receive in its first years?
    .label = Dividends and other payments
    .help = Mark what you already expect. If none of them is planned, leave them all unmarked.
    .why = Dividends bring a withholding tax and a return with a very short deadline.
option-payments-receives_dividends = Receives dividends
option-payments-pays_dividends = Pays dividends
    .hint = Distribution of profit to the owners, also during the year.
option-payments-pays_interest = Pays interest
option-payments-pays_profit_share_interest = Pays interest tied to profit
    .hint = On loans or bonds whose return rises with the profit.
option-payments-pays_royalties = Pays royalties
    .hint = For patents, brands, software or know-how.
option-payments-receives_royalties = Receives royalties
option-payments-pays_directors_fees = Pays directors' fees
    .hint = Pay for sitting on the board (tantièmes), not a salary.

fact-dividend_amount = How much dividend will the company pay out a year, to all owners together?
    .label = Dividends a year
    .help = Give the amount before any tax is withheld.
    .why = The withholding tax of each owner is worked out from this total.

fact-participations = In which companies will your Luxembourg company hold shares?
    .label = Companies owned
    .help = Add one entry for each company. If there are none, leave the list empty.
    .why = A holding in Japan brings the tax treaty with Japan into play.
    .member = company owned

fact-participations-country = Where does this company have its seat?
    .label = Company's country
    .help = Give the country of its registered seat.
    .why = It shows which tax treaty covers the income from these shares.

fact-participations-label = What should we call this company in your papers?
    .label = Name of the company
    .help = Its trade name or a short form will do. You may leave it empty.
    .why = It tells the companies apart in your checklist and changes no result.

## Dates

fact-incorporation_date = When do you plan to found the company or open the branch?
    .label = Founding date
    .help = Take the planned day of the deed or, for a branch, of the opening. A likely date is enough and you can change it.
    .why = The register and the owners' register count their deadlines from this day.

fact-planned_start_date = When do you want to open for business?
    .label = First day of business
    .help = This is the day of the first sale, invoice or hiring, which may come weeks after the founding.
    .why = Permits must be there by this day, and the deadline for VAT registration starts with it.

fact-financial_year_end = On which day will your first financial year end?
    .label = First financial year end
    .help = Many choose 31 December. A Japanese group may prefer 31 March; the tax year is then the year in which that day falls.
    .why = Accounts, meeting and tax returns are due a certain time after this day.

fact-acquisition_date = On what day does your stake change, or on what day did it?
    .label = Day of the deal
    .help = For a purchase take the day on which the shares pass to you, not the day of signing.
    .why = Clearance must come before this day, and a later notice is counted from it.

fact-planned_events = Do you already expect any of these later on?
    .label = Later plans
    .help = Mark only what is really planned. If nothing is, leave them all unmarked.
    .why = A change of capital brings steps of its own, with a notary in many cases.
option-planned_events-capital_change = Raising or lowering capital
    .hint = Also when a new investor joins later.
option-planned_events-share_sale = Selling shares of the company
option-planned_events-seat_or_assets_abroad = Moving the seat or assets abroad
    .hint = For example patents or equipment that go back to the parent.
option-planned_events-dismissals = Dismissing staff
option-planned_events-company_pension_plan = Company pension plan
    .hint = A pension paid by the employer on top of the state one.

## Names

fact-company_name = What will the Luxembourg company or branch be called?
    .label = Name in Luxembourg
    .help = You may leave this empty; the name can still change.
    .why = The name appears on your checklist and papers and changes no result.

fact-parent_name = What is the name of your company at home?
    .label = Name of the parent
    .help = Write it as in the company register, in Latin letters if you can. You may leave it empty.
    .why = The name appears on your checklist and papers and changes no result.
