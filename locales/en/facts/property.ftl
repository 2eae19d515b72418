fact-properties = Which land or buildings in Luxembourg will you buy or own?
    .label = Land and buildings
    .help = Add one entry for each property that belongs to the business. Rooms you rent do not count; if you own nothing, leave the list empty.
    .why = A purchase brings a deed, duties and registers, and every owner pays a yearly property tax.
    .member = property

fact-properties-plan = Will you buy this property, or is it yours already?
    .label = Purchase or ownership
    .help = Choose buying as long as the deed before the notary is not signed.
    .why = Only a purchase leads to the steps with the notary and the land registers.
option-properties-plan-buy = To be bought
    .hint = The notary's deed still lies ahead, even if a preliminary contract is signed.
option-properties-plan-own = Owned already
    .hint = The deed is signed and the price is paid.

fact-properties-use = What will the property be used for?
    .label = Use of the property
    .help = With mixed use take the larger part of the surface. A plot without buildings follows what you plan to build on it.
    .why = Luxembourg City charges more on the purchase of property that is not housing, and housing to let has rules of its own for depreciation.
option-properties-use-business = Business premises
    .hint = Offices, shops, workshops, warehouses and the land for them.
option-properties-use-housing = Housing
    .hint = Homes that you do not let, for instance for your own staff.
option-properties-use-rental_housing = Housing to let
    .hint = Homes that you rent out to tenants.

fact-properties-price = What is its price?
    .label = Price of the property
    .help = Give the price without duties and notary's fees. If the market value is higher than the price, give that instead.
    .why = The purchase duties are a percentage of it.

fact-properties-commune = In which municipality does it lie?
    .label = Municipality of the property
    .help = Go by the land itself, which need not lie where your office is.
    .why = In Luxembourg City a surcharge is added to the purchase duties.
option-properties-commune-luxembourg = Luxembourg City
option-properties-commune-niederanven = Niederanven
option-properties-commune-sandweiler = Sandweiler
option-properties-commune-schuttrange = Schuttrange
option-properties-commune-beaufort = Beaufort
option-properties-commune-bech = Bech
option-properties-commune-berdorf = Berdorf
option-properties-commune-bertrange = Bertrange
option-properties-commune-esch_sur_alzette = Esch-sur-Alzette
option-properties-commune-beckerich = Beckerich
option-properties-commune-bettembourg = Bettembourg
option-properties-commune-boulaide = Boulaide
option-properties-commune-diekirch = Diekirch
option-properties-commune-differdange = Differdange
option-properties-commune-dudelange = Dudelange
option-properties-commune-mamer = Mamer
option-properties-commune-petange = Pétange
option-properties-commune-schifflange = Schifflange
option-properties-commune-wiltz = Wiltz
option-properties-commune-winseler = Winseler
option-properties-commune-kiischpelt = Kiischpelt
option-properties-commune-other = Another municipality
    .hint = Any other; the purchase duties are the same everywhere outside Luxembourg City.

fact-properties-for_resale = Will the deed say that you buy the property in order to sell it again?
    .label = Bought for resale
    .help = This is the clause used by traders and developers. Answer no if you want to keep the property.
    .why = With the clause the duty is higher at first, and most of it comes back if you resell in time.

fact-properties-label = What should we call this property in your papers?
    .label = Name of the property
    .help = An address or a short name will do. You may leave it empty.
    .why = It tells the properties apart in your checklist and changes no result.

fact-ip_assets = What do you want to protect or use in Luxembourg?
    .label = Brands, designs, inventions
    .help = Mark everything that matters for the Luxembourg business, also rights your group already holds in Japan. If there is nothing, leave them all unmarked.
    .why = Each kind is protected in a different way, and income from some of them is taxed at a lower rate.
option-ip_assets-brand = A brand
    .hint = A name, logo or slogan under which you sell.
option-ip_assets-design = A design
    .hint = The look of a product: its shape, lines, colours or pattern.
option-ip_assets-invention = An invention
    .hint = A technical solution that is new and for which you want a patent.
option-ip_assets-software = Software of your own
    .hint = Copyright covers it without any filing; its income may be taxed at a lower rate.
option-ip_assets-works_to_date = Works whose date you want to prove
    .hint = Concepts, texts, drawings or code that you will show to others.

fact-protection_area = Where should your brand or design be protected?
    .label = Area of protection
    .help = Think of the countries in which you will sell within the next five years. For Luxembourg alone choose the Benelux.
    .why = The area decides which office you file with and what it costs.
option-protection_area-benelux = Benelux
    .hint = Belgium, the Netherlands and Luxembourg; there is no right for Luxembourg alone.
option-protection_area-eu = European Union
    .hint = One right for all member states.
option-protection_area-world = Countries beyond the EU as well
    .hint = An international mark in the countries you name; for a design the list starts with the EU.

fact-trademark_classes = In how many classes of goods and services will you use the brand?
    .label = Trade mark classes
    .help = The Nice classification sorts everything into 45 classes. A maker of one product often needs one or two; the offices' free search tool shows yours.
    .why = The fee grows with the number of classes.

fact-design_count = How many designs do you want to file together?
    .label = Number of designs
    .help = Each look counts, also variants of one product. The number of designs in one Benelux filing is limited.
    .why = Further designs in the same filing cost less than the first.

fact-patent_route = Which patent do you want?
    .label = Patent route
    .help = The Luxembourg patent is quick and cheap but covers one small country. Most groups that sell in several countries take the European route.
    .why = The route decides on the office, the cost and the time until grant.
option-patent_route-national = Luxembourg patent
    .hint = For Luxembourg only, after a check of the formalities.
option-patent_route-european = European or unitary patent
    .hint = Examined by the European Patent Office; valid in the states you choose or in most of the EU at once.

fact-patent_priority_date = On which day was the invention first filed, in Japan or elsewhere?
    .label = First patent filing
    .help = Take the date on the receipt of the very first application. If nothing is filed yet, answer that you do not know yet.
    .why = For one year from that day you can file here as if you had filed on the same day.

fact-ip_net_income = How much net income a year will your patents or software bring the Luxembourg company?
    .label = Net income from IP
    .help = Count licence fees and the part of sales prices that stands for the invention or software, less the costs of it. Trade marks and designs do not count.
    .why = Most of such income can be free of tax.

fact-ip_eligible_cost = How much have the company's own research and research bought from outsiders cost?
    .label = Own and outside research
    .help = Add up the costs of this patent or software over all years, without interest and buildings. Research bought from companies of your group goes into the next answer only.
    .why = The tax-free part depends on how much of the research the company did or ordered outside the group.

fact-ip_total_cost = How much has this patent or software cost in all?
    .label = Total cost of the IP
    .help = Take the previous figure and add research bought within the group and the price of rights bought ready-made.
    .why = The previous figure is compared with this one to find the tax-free part.
