# Une première lettre à un organisme d'appui, paragraphe par paragraphe. L'expéditeur la retouche ensuite.

letter-name = Français
letter-subject = { $company }{"\u00A0"}: premier contact au sujet de nos projets { $target }
letter-greeting =
    À l'attention de{"\u00A0"}: { $organisation }

    Madame, Monsieur,
letter-introduction = Nous sommes { $company }, { $kind } dont le siège se trouve { $home }.
letter-introduction-sectors = Nous sommes { $company }, { $kind } dont le siège se trouve { $home }. Nous travaillons dans { $sectors }.
letter-aim = Nous nous intéressons aux possibilités de développement { $target } et souhaiterions en savoir davantage.
letter-aim-goals = Nous nous intéressons aux possibilités de développement { $target }. Nous souhaiterions { $goals }.
letter-agreement = Nous avons appris que votre organisation est liée à l'accord suivant{"\u00A0"}: { $agreement }. C'est ainsi que nous avons pensé à vous.
letter-product = Nous disposons d'un produit ou d'un prototype que nous pouvons présenter et faire essayer.
letter-trip = Nous prévoyons un premier déplacement autour du { $date }.
letter-languages = Pour nos échanges, nous pouvons utiliser { $languages }.
letter-request = Pourriez-vous nous indiquer lesquels de vos services correspondraient à notre projet et à qui nous adresser au sein de votre organisation{"\u00A0"}? Un premier échange d'une demi-heure en ligne serait-il possible{"\u00A0"}?
letter-attachment = Si cela peut vous être utile, nous vous enverrons volontiers une présentation d'une page.
letter-closing =
    Nous vous remercions par avance de votre réponse.

    Nous vous prions d'agréer, Madame, Monsieur, l'expression de nos salutations distinguées.
letter-signature =
    {"["}nom]
    {"["}fonction]
    {"["}entreprise]
    Courriel{"\u00A0"}: [adresse]
    Téléphone{"\u00A0"}: [numéro]
    Site web{"\u00A0"}: [adresse]

letter-blank-company = {"["}nom de notre entreprise]
letter-blank-place = {"["}lieu, avec sa préposition]
letter-and = {" et "}
letter-comma = {", "}
letter-date = { $day ->
    [1] 1er
   *[other] { $day }
 } { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
 } { $year }

# Qui nous sommes, après « Nous sommes …, ».

letter-kind-company = une entreprise
letter-kind-startup = une start-up
letter-kind-sme = une PME
letter-kind-large = une grande entreprise
letter-kind-cluster = un cluster d'entreprises
letter-kind-public_body = un organisme public
letter-kind-university = une université

# Domaines, après « Nous travaillons dans ».

letter-sector-aerospace = l'aéronautique
letter-sector-automotive = l'automobile
letter-sector-bio = les biotechnologies
letter-sector-medical_devices = les dispositifs médicaux
letter-sector-health = la santé
letter-sector-food = l'agroalimentaire
letter-sector-consumer_goods = les biens de consommation
letter-sector-energy = les énergies renouvelables et l'hydrogène
letter-sector-ict = le numérique
letter-sector-space = le spatial
letter-sector-finance = la finance
letter-sector-tourism = le tourisme
letter-sector-materials = les nouveaux matériaux
letter-sector-photonics = les technologies optiques et électroniques
letter-sector-industry = l'industrie manufacturière
letter-sector-crafts = l'artisanat

# Objectifs, après « Nous souhaiterions ».

letter-goal-set_up = créer une société ou un bureau sur place
letter-goal-find_distributor = trouver des clients ou un distributeur
letter-goal-joint_research = trouver un partenaire de recherche ou de technologie
letter-goal-trade_fair = participer à un salon ou à une mission
letter-goal-find_investor = trouver un investisseur
letter-goal-hire_staff = recruter ou former du personnel
letter-goal-daily_life = préparer la vie quotidienne de nos collaborateurs et de leurs familles
letter-goal-third_countries = développer des affaires communes dans des pays tiers
letter-goal-publicity = figurer dans vos publications

# Langues, avec leur article.

letter-language-ja = le japonais
letter-language-en = l'anglais
letter-language-de = l'allemand
letter-language-fr = le français
letter-language-es = l'espagnol
letter-language-it = l'italien
letter-language-fi = le finnois

# Lieux, avec leur préposition.

letter-place-JP = au Japon
letter-place-US = aux États-Unis
letter-place-AT = en Autriche
letter-place-BE = en Belgique
letter-place-BG = en Bulgarie
letter-place-HR = en Croatie
letter-place-CY = à Chypre
letter-place-CZ = en Tchéquie
letter-place-DE = en Allemagne
letter-place-DK = au Danemark
letter-place-EE = en Estonie
letter-place-ES = en Espagne
letter-place-FI = en Finlande
letter-place-FR = en France
letter-place-GR = en Grèce
letter-place-HU = en Hongrie
letter-place-IE = en Irlande
letter-place-IT = en Italie
letter-place-LT = en Lituanie
letter-place-LU = au Luxembourg
letter-place-LV = en Lettonie
letter-place-MT = à Malte
letter-place-NL = aux Pays-Bas
letter-place-PL = en Pologne
letter-place-PT = au Portugal
letter-place-RO = en Roumanie
letter-place-SE = en Suède
letter-place-SI = en Slovénie
letter-place-SK = en Slovaquie
letter-place-europe = en Europe

letter-place-jp_hokkaido = à Hokkaido (Japon)
letter-place-jp_aomori = dans la préfecture d'Aomori (Japon)
letter-place-jp_iwate = dans la préfecture d'Iwate (Japon)
letter-place-jp_miyagi = dans la préfecture de Miyagi (Japon)
letter-place-jp_akita = dans la préfecture d'Akita (Japon)
letter-place-jp_yamagata = dans la préfecture de Yamagata (Japon)
letter-place-jp_fukushima = dans la préfecture de Fukushima (Japon)
letter-place-jp_ibaraki = dans la préfecture d'Ibaraki (Japon)
letter-place-jp_tochigi = dans la préfecture de Tochigi (Japon)
letter-place-jp_gunma = dans la préfecture de Gunma (Japon)
letter-place-jp_saitama = dans la préfecture de Saitama (Japon)
letter-place-jp_chiba = dans la préfecture de Chiba (Japon)
letter-place-jp_tokyo = à Tokyo (Japon)
letter-place-jp_kanagawa = dans la préfecture de Kanagawa (Japon)
letter-place-jp_niigata = dans la préfecture de Niigata (Japon)
letter-place-jp_toyama = dans la préfecture de Toyama (Japon)
letter-place-jp_ishikawa = dans la préfecture d'Ishikawa (Japon)
letter-place-jp_fukui = dans la préfecture de Fukui (Japon)
letter-place-jp_yamanashi = dans la préfecture de Yamanashi (Japon)
letter-place-jp_nagano = dans la préfecture de Nagano (Japon)
letter-place-jp_gifu = dans la préfecture de Gifu (Japon)
letter-place-jp_shizuoka = dans la préfecture de Shizuoka (Japon)
letter-place-jp_aichi = dans la préfecture d'Aichi (Japon)
letter-place-jp_mie = dans la préfecture de Mie (Japon)
letter-place-jp_shiga = dans la préfecture de Shiga (Japon)
letter-place-jp_kyoto = dans la préfecture de Kyoto (Japon)
letter-place-jp_osaka = dans la préfecture d'Osaka (Japon)
letter-place-jp_hyogo = dans la préfecture de Hyogo (Japon)
letter-place-jp_nara = dans la préfecture de Nara (Japon)
letter-place-jp_wakayama = dans la préfecture de Wakayama (Japon)
letter-place-jp_tottori = dans la préfecture de Tottori (Japon)
letter-place-jp_shimane = dans la préfecture de Shimane (Japon)
letter-place-jp_okayama = dans la préfecture d'Okayama (Japon)
letter-place-jp_hiroshima = dans la préfecture de Hiroshima (Japon)
letter-place-jp_yamaguchi = dans la préfecture de Yamaguchi (Japon)
letter-place-jp_tokushima = dans la préfecture de Tokushima (Japon)
letter-place-jp_kagawa = dans la préfecture de Kagawa (Japon)
letter-place-jp_ehime = dans la préfecture d'Ehime (Japon)
letter-place-jp_kochi = dans la préfecture de Kochi (Japon)
letter-place-jp_fukuoka = dans la préfecture de Fukuoka (Japon)
letter-place-jp_saga = dans la préfecture de Saga (Japon)
letter-place-jp_nagasaki = dans la préfecture de Nagasaki (Japon)
letter-place-jp_kumamoto = dans la préfecture de Kumamoto (Japon)
letter-place-jp_oita = dans la préfecture d'Oita (Japon)
letter-place-jp_miyazaki = dans la préfecture de Miyazaki (Japon)
letter-place-jp_kagoshima = dans la préfecture de Kagoshima (Japon)
letter-place-jp_okinawa = dans la préfecture d'Okinawa (Japon)

letter-place-de_nrw = en Rhénanie-du-Nord-Westphalie (Allemagne)
letter-place-de_bavaria = en Bavière (Allemagne)
letter-place-fr_grand_est = dans le Grand Est (France)
letter-place-fr_bourgogne_franche_comte = en Bourgogne-Franche-Comté (France)
letter-place-fr_occitanie = en Occitanie (France)
letter-place-fr_nouvelle_aquitaine = en Nouvelle-Aquitaine (France)
letter-place-fr_auvergne_rhone_alpes = en Auvergne-Rhône-Alpes (France)
letter-place-fi_oulu = à Oulu (Finlande)
letter-place-es_basque_country = au Pays basque (Espagne)
letter-place-sk_kosice = dans la région de Košice (Slovaquie)
