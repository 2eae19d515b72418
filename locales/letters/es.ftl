# Una primera carta a una entidad de apoyo, párrafo por párrafo. Quien la envía la retoca después.

letter-name = Español
letter-subject = { $company }: primera consulta sobre nuestros planes en { $target }
letter-greeting =
    A la atención de: { $organisation }

    Estimados señores y señoras:
letter-introduction = Somos { $company }, { $kind } con sede en { $home }.
letter-introduction-sectors = Somos { $company }, { $kind } con sede en { $home }. Nuestra actividad se centra en { $sectors }.
letter-aim = Nos interesan las posibilidades de desarrollo en { $target } y quisiéramos conocerlas mejor.
letter-aim-goals = Nos interesan las posibilidades de desarrollo en { $target }. Nos gustaría { $goals }.
letter-agreement = Hemos sabido que su organización está vinculada a este acuerdo: { $agreement }. Por eso hemos pensado en ustedes.
letter-product = Disponemos de un producto o prototipo que podemos mostrar y dar a probar.
letter-trip = Tenemos previsto un primer viaje hacia el { $date }.
letter-languages = Para las conversaciones podemos emplear { $languages }.
letter-request = ¿Podrían indicarnos cuáles de sus servicios se ajustan a nuestro proyecto y a quién debemos dirigirnos en su organización? ¿Sería posible mantener una primera conversación en línea de media hora?
letter-attachment = Si les resulta útil, con gusto les enviaremos una presentación de una página.
letter-closing =
    Les agradecemos de antemano su atención y quedamos a la espera de su respuesta.

    Atentamente,
letter-signature =
    {"["}nombre]
    {"["}cargo]
    {"["}empresa]
    Correo electrónico: [dirección]
    Teléfono: [número]
    Web: [dirección]

letter-blank-company = {"["}nombre de nuestra empresa]
letter-blank-place = {"["}lugar]
letter-and = {" y "}
letter-comma = {", "}
letter-date = { $day } de { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
 } de { $year }

# Quiénes somos, después de «Somos …,».

letter-kind-company = una empresa
letter-kind-startup = una empresa emergente
letter-kind-sme = una pequeña o mediana empresa
letter-kind-large = una gran empresa
letter-kind-cluster = un clúster de empresas
letter-kind-public_body = un organismo público
letter-kind-university = una universidad

# Campos, después de «se centra en».

letter-sector-aerospace = el sector aeronáutico
letter-sector-automotive = el sector de la automoción
letter-sector-bio = la biotecnología
letter-sector-medical_devices = los productos sanitarios
letter-sector-health = la salud
letter-sector-food = la alimentación
letter-sector-consumer_goods = los bienes de consumo
letter-sector-energy = las energías renovables y el hidrógeno
letter-sector-ict = las tecnologías de la información
letter-sector-space = el sector espacial
letter-sector-finance = las finanzas
letter-sector-tourism = el turismo
letter-sector-materials = los nuevos materiales
letter-sector-photonics = las tecnologías ópticas y electrónicas
letter-sector-industry = la industria manufacturera
letter-sector-crafts = los oficios artesanales

# Objetivos, después de «Nos gustaría».

letter-goal-set_up = constituir una sociedad o abrir una oficina allí
letter-goal-find_distributor = encontrar clientes o un distribuidor
letter-goal-joint_research = encontrar un socio tecnológico o de investigación
letter-goal-trade_fair = participar en una feria o en una misión comercial
letter-goal-find_investor = encontrar un inversor
letter-goal-hire_staff = contratar o formar a personal
letter-goal-daily_life = preparar la vida cotidiana de nuestros empleados y de sus familias
letter-goal-third_countries = desarrollar negocios conjuntos en terceros países
letter-goal-publicity = aparecer en sus publicaciones

# Idiomas, con su artículo.

letter-language-ja = el japonés
letter-language-en = el inglés
letter-language-de = el alemán
letter-language-fr = el francés
letter-language-es = el español
letter-language-it = el italiano
letter-language-fi = el finés

# Lugares, después de «en».

letter-place-JP = Japón
letter-place-US = Estados Unidos
letter-place-AT = Austria
letter-place-BE = Bélgica
letter-place-BG = Bulgaria
letter-place-HR = Croacia
letter-place-CY = Chipre
letter-place-CZ = Chequia
letter-place-DE = Alemania
letter-place-DK = Dinamarca
letter-place-EE = Estonia
letter-place-ES = España
letter-place-FI = Finlandia
letter-place-FR = Francia
letter-place-GR = Grecia
letter-place-HU = Hungría
letter-place-IE = Irlanda
letter-place-IT = Italia
letter-place-LT = Lituania
letter-place-LU = Luxemburgo
letter-place-LV = Letonia
letter-place-MT = Malta
letter-place-NL = los Países Bajos
letter-place-PL = Polonia
letter-place-PT = Portugal
letter-place-RO = Rumanía
letter-place-SE = Suecia
letter-place-SI = Eslovenia
letter-place-SK = Eslovaquia
letter-place-europe = Europa

letter-place-jp_hokkaido = Hokkaido (Japón)
letter-place-jp_aomori = la prefectura de Aomori (Japón)
letter-place-jp_iwate = la prefectura de Iwate (Japón)
letter-place-jp_miyagi = la prefectura de Miyagi (Japón)
letter-place-jp_akita = la prefectura de Akita (Japón)
letter-place-jp_yamagata = la prefectura de Yamagata (Japón)
letter-place-jp_fukushima = la prefectura de Fukushima (Japón)
letter-place-jp_ibaraki = la prefectura de Ibaraki (Japón)
letter-place-jp_tochigi = la prefectura de Tochigi (Japón)
letter-place-jp_gunma = la prefectura de Gunma (Japón)
letter-place-jp_saitama = la prefectura de Saitama (Japón)
letter-place-jp_chiba = la prefectura de Chiba (Japón)
letter-place-jp_tokyo = Tokio (Japón)
letter-place-jp_kanagawa = la prefectura de Kanagawa (Japón)
letter-place-jp_niigata = la prefectura de Niigata (Japón)
letter-place-jp_toyama = la prefectura de Toyama (Japón)
letter-place-jp_ishikawa = la prefectura de Ishikawa (Japón)
letter-place-jp_fukui = la prefectura de Fukui (Japón)
letter-place-jp_yamanashi = la prefectura de Yamanashi (Japón)
letter-place-jp_nagano = la prefectura de Nagano (Japón)
letter-place-jp_gifu = la prefectura de Gifu (Japón)
letter-place-jp_shizuoka = la prefectura de Shizuoka (Japón)
letter-place-jp_aichi = la prefectura de Aichi (Japón)
letter-place-jp_mie = la prefectura de Mie (Japón)
letter-place-jp_shiga = la prefectura de Shiga (Japón)
letter-place-jp_kyoto = la prefectura de Kioto (Japón)
letter-place-jp_osaka = la prefectura de Osaka (Japón)
letter-place-jp_hyogo = la prefectura de Hyogo (Japón)
letter-place-jp_nara = la prefectura de Nara (Japón)
letter-place-jp_wakayama = la prefectura de Wakayama (Japón)
letter-place-jp_tottori = la prefectura de Tottori (Japón)
letter-place-jp_shimane = la prefectura de Shimane (Japón)
letter-place-jp_okayama = la prefectura de Okayama (Japón)
letter-place-jp_hiroshima = la prefectura de Hiroshima (Japón)
letter-place-jp_yamaguchi = la prefectura de Yamaguchi (Japón)
letter-place-jp_tokushima = la prefectura de Tokushima (Japón)
letter-place-jp_kagawa = la prefectura de Kagawa (Japón)
letter-place-jp_ehime = la prefectura de Ehime (Japón)
letter-place-jp_kochi = la prefectura de Kochi (Japón)
letter-place-jp_fukuoka = la prefectura de Fukuoka (Japón)
letter-place-jp_saga = la prefectura de Saga (Japón)
letter-place-jp_nagasaki = la prefectura de Nagasaki (Japón)
letter-place-jp_kumamoto = la prefectura de Kumamoto (Japón)
letter-place-jp_oita = la prefectura de Oita (Japón)
letter-place-jp_miyazaki = la prefectura de Miyazaki (Japón)
letter-place-jp_kagoshima = la prefectura de Kagoshima (Japón)
letter-place-jp_okinawa = la prefectura de Okinawa (Japón)

letter-place-de_nrw = Renania del Norte-Westfalia (Alemania)
letter-place-de_bavaria = Baviera (Alemania)
letter-place-fr_grand_est = la región de Gran Este (Francia)
letter-place-fr_bourgogne_franche_comte = la región de Borgoña-Franco Condado (Francia)
letter-place-fr_occitanie = la región de Occitania (Francia)
letter-place-fr_nouvelle_aquitaine = la región de Nueva Aquitania (Francia)
letter-place-fr_auvergne_rhone_alpes = la región de Auvernia-Ródano-Alpes (Francia)
letter-place-fi_oulu = Oulu (Finlandia)
letter-place-es_basque_country = el País Vasco (España)
letter-place-sk_kosice = la región de Košice (Eslovaquia)
