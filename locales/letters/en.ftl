# A first letter to a support body, paragraph by paragraph. The sender edits it afterwards.

letter-name = English
letter-subject = { $company }: first enquiry about { $target }
letter-greeting = Dear team at { $organisation },
letter-introduction = We are { $company }, { $kind } based in { $home }.
letter-introduction-sectors = We are { $company }, { $kind } based in { $home }, and we work in { $sectors }.
letter-aim = We are interested in { $target }, and we would like to find out more about the possibilities there.
letter-aim-goals = We are interested in { $target }, and we would welcome your advice on { $goals }.
letter-agreement = We have learnt that your organisation is connected with this agreement: { $agreement }. That is how we came to think of you.
letter-product = We have a product or prototype that can be shown and tried.
letter-trip = We are planning our first trip for around { $date }.
letter-languages = We can hold talks in { $languages }.
letter-request = Could you tell us which of your services would suit our plans, and whom at your organisation we should speak to? Would a first talk of half an hour online be possible?
letter-attachment = If it is of use to you, we can send a profile of one page.
letter-closing =
    Thank you for your time. We look forward to hearing from you.

    Kind regards,
letter-signature =
    {"["}name]
    {"["}position]
    {"["}company]
    E-mail: [address]
    Telephone: [number]
    Web: [address]

letter-blank-company = {"["}name of our company]
letter-blank-place = {"["}place]
letter-and = {" and "}
letter-comma = {", "}
letter-date = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
 } { $year }

# Who we are, after “We are …,”.

letter-kind-company = a company
letter-kind-startup = a start-up
letter-kind-sme = a small or medium-sized company
letter-kind-large = a large company
letter-kind-cluster = a business cluster
letter-kind-public_body = a public body
letter-kind-university = a university

# Fields, after “we work in”.

letter-sector-aerospace = the aircraft industry
letter-sector-automotive = the automotive industry
letter-sector-bio = biotechnology
letter-sector-medical_devices = medical devices
letter-sector-health = health care
letter-sector-food = the food industry
letter-sector-consumer_goods = consumer goods
letter-sector-energy = renewable energy and hydrogen
letter-sector-ict = information technology
letter-sector-space = the space sector
letter-sector-finance = finance
letter-sector-tourism = tourism
letter-sector-materials = new materials
letter-sector-photonics = optical and electronic technology
letter-sector-industry = manufacturing
letter-sector-crafts = the craft trades

# Goals, after “advice on”.

letter-goal-set_up = setting up a company or office there
letter-goal-find_distributor = finding customers or a distributor
letter-goal-joint_research = finding a research or technology partner
letter-goal-trade_fair = taking part in a trade fair or mission
letter-goal-find_investor = finding an investor
letter-goal-hire_staff = recruiting or training staff
letter-goal-daily_life = daily life for our staff and their families
letter-goal-third_countries = joint business in third countries
letter-goal-publicity = being mentioned in your publications

# Languages, after “talks in”.

letter-language-ja = Japanese
letter-language-en = English
letter-language-de = German
letter-language-fr = French
letter-language-es = Spanish
letter-language-it = Italian
letter-language-fi = Finnish

# Places, after “in” and “about”.

letter-place-JP = Japan
letter-place-US = the United States
letter-place-AT = Austria
letter-place-BE = Belgium
letter-place-BG = Bulgaria
letter-place-HR = Croatia
letter-place-CY = Cyprus
letter-place-CZ = Czechia
letter-place-DE = Germany
letter-place-DK = Denmark
letter-place-EE = Estonia
letter-place-ES = Spain
letter-place-FI = Finland
letter-place-FR = France
letter-place-GR = Greece
letter-place-HU = Hungary
letter-place-IE = Ireland
letter-place-IT = Italy
letter-place-LT = Lithuania
letter-place-LU = Luxembourg
letter-place-LV = Latvia
letter-place-MT = Malta
letter-place-NL = the Netherlands
letter-place-PL = Poland
letter-place-PT = Portugal
letter-place-RO = Romania
letter-place-SE = Sweden
letter-place-SI = Slovenia
letter-place-SK = Slovakia
letter-place-europe = Europe

letter-place-jp_hokkaido = Hokkaido, Japan
letter-place-jp_aomori = Aomori, Japan
letter-place-jp_iwate = Iwate, Japan
letter-place-jp_miyagi = Miyagi, Japan
letter-place-jp_akita = Akita, Japan
letter-place-jp_yamagata = Yamagata, Japan
letter-place-jp_fukushima = Fukushima, Japan
letter-place-jp_ibaraki = Ibaraki, Japan
letter-place-jp_tochigi = Tochigi, Japan
letter-place-jp_gunma = Gunma, Japan
letter-place-jp_saitama = Saitama, Japan
letter-place-jp_chiba = Chiba, Japan
letter-place-jp_tokyo = Tokyo, Japan
letter-place-jp_kanagawa = Kanagawa, Japan
letter-place-jp_niigata = Niigata, Japan
letter-place-jp_toyama = Toyama, Japan
letter-place-jp_ishikawa = Ishikawa, Japan
letter-place-jp_fukui = Fukui, Japan
letter-place-jp_yamanashi = Yamanashi, Japan
letter-place-jp_nagano = Nagano, Japan
letter-place-jp_gifu = Gifu, Japan
letter-place-jp_shizuoka = Shizuoka, Japan
letter-place-jp_aichi = Aichi, Japan
letter-place-jp_mie = Mie, Japan
letter-place-jp_shiga = Shiga, Japan
letter-place-jp_kyoto = Kyoto, Japan
letter-place-jp_osaka = Osaka, Japan
letter-place-jp_hyogo = Hyogo, Japan
letter-place-jp_nara = Nara, Japan
letter-place-jp_wakayama = Wakayama, Japan
letter-place-jp_tottori = Tottori, Japan
letter-place-jp_shimane = Shimane, Japan
letter-place-jp_okayama = Okayama, Japan
letter-place-jp_hiroshima = Hiroshima, Japan
letter-place-jp_yamaguchi = Yamaguchi, Japan
letter-place-jp_tokushima = Tokushima, Japan
letter-place-jp_kagawa = Kagawa, Japan
letter-place-jp_ehime = Ehime, Japan
letter-place-jp_kochi = Kochi, Japan
letter-place-jp_fukuoka = Fukuoka, Japan
letter-place-jp_saga = Saga, Japan
letter-place-jp_nagasaki = Nagasaki, Japan
letter-place-jp_kumamoto = Kumamoto, Japan
letter-place-jp_oita = Oita, Japan
letter-place-jp_miyazaki = Miyazaki, Japan
letter-place-jp_kagoshima = Kagoshima, Japan
letter-place-jp_okinawa = Okinawa, Japan

letter-place-de_nrw = North Rhine-Westphalia, Germany
letter-place-de_bavaria = Bavaria, Germany
letter-place-fr_grand_est = Grand Est, France
letter-place-fr_bourgogne_franche_comte = Bourgogne-Franche-Comté, France
letter-place-fr_occitanie = Occitanie, France
letter-place-fr_nouvelle_aquitaine = Nouvelle-Aquitaine, France
letter-place-fr_auvergne_rhone_alpes = Auvergne-Rhône-Alpes, France
letter-place-fi_oulu = Oulu, Finland
letter-place-es_basque_country = the Basque Country, Spain
letter-place-sk_kosice = the Košice Region, Slovakia
