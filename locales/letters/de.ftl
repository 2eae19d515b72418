# Ein erster Brief an eine Anlaufstelle, Absatz für Absatz. Wer ihn schickt, überarbeitet ihn noch.

letter-name = Deutsch
letter-subject = { $company }: erste Anfrage zu unseren Plänen in { $target }
letter-greeting =
    An: { $organisation }

    Sehr geehrte Damen und Herren,
letter-introduction = wir sind { $company }, { $kind } mit Sitz in { $home }.
letter-introduction-sectors = wir sind { $company }, { $kind } mit Sitz in { $home }, tätig im Bereich { $sectors }.
letter-aim = Wir interessieren uns für die Möglichkeiten in { $target } und möchten uns einen ersten Überblick verschaffen.
letter-aim-goals = Wir interessieren uns für die Möglichkeiten in { $target }. Vor allem geht es uns um Folgendes: { $goals }.
letter-agreement = Wir haben erfahren, dass Ihre Einrichtung mit dieser Vereinbarung verbunden ist: { $agreement }. So sind wir auf Sie aufmerksam geworden.
letter-product = Wir haben ein Produkt oder einen Prototyp, den wir vorführen können.
letter-trip = Unsere erste Reise planen wir für die Zeit um den { $date }.
letter-languages = Gespräche können wir auf { $languages } führen.
letter-request = Könnten Sie uns mitteilen, welche Ihrer Angebote zu unserem Vorhaben passen und an wen in Ihrem Haus wir uns wenden dürfen? Wäre ein erstes Gespräch von einer halben Stunde online möglich?
letter-attachment = Auf Wunsch senden wir Ihnen gern ein Kurzprofil von einer Seite.
letter-closing =
    Vielen Dank für Ihre Mühe. Über eine Antwort würden wir uns sehr freuen.

    Mit freundlichen Grüßen
letter-signature =
    {"["}Name]
    {"["}Funktion]
    {"["}Unternehmen]
    E-Mail: [Adresse]
    Telefon: [Nummer]
    Web: [Adresse]

letter-blank-company = {"["}Name unseres Unternehmens]
letter-blank-place = {"["}Ort]
letter-and = {" und "}
letter-comma = {", "}
letter-date = { $day }. { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
 } { $year }

# Wer wir sind, nach „wir sind …,“.

letter-kind-company = ein Unternehmen
letter-kind-startup = ein Start-up
letter-kind-sme = ein kleines oder mittleres Unternehmen
letter-kind-large = ein Großunternehmen
letter-kind-cluster = ein Unternehmenscluster
letter-kind-public_body = eine öffentliche Einrichtung
letter-kind-university = eine Universität

# Bereiche, nach „im Bereich“.

letter-sector-aerospace = Luftfahrt
letter-sector-automotive = Automobilbau
letter-sector-bio = Biotechnologie
letter-sector-medical_devices = Medizintechnik
letter-sector-health = Gesundheit
letter-sector-food = Lebensmittel
letter-sector-consumer_goods = Konsumgüter
letter-sector-energy = erneuerbare Energien und Wasserstoff
letter-sector-ict = Informationstechnik
letter-sector-space = Raumfahrt
letter-sector-finance = Finanzen
letter-sector-tourism = Tourismus
letter-sector-materials = neue Werkstoffe
letter-sector-photonics = optische und elektronische Technik
letter-sector-industry = Industrie
letter-sector-crafts = Handwerk

# Ziele, in einer Aufzählung.

letter-goal-set_up = Gründung einer Gesellschaft oder Niederlassung vor Ort
letter-goal-find_distributor = Suche nach Kunden oder Vertriebspartnern
letter-goal-joint_research = Suche nach einem Forschungs- oder Technologiepartner
letter-goal-trade_fair = Teilnahme an einer Messe oder Delegationsreise
letter-goal-find_investor = Suche nach Investoren
letter-goal-hire_staff = Gewinnung oder Schulung von Personal
letter-goal-daily_life = Alltag unserer Beschäftigten und ihrer Familien
letter-goal-third_countries = gemeinsame Geschäfte in Drittländern
letter-goal-publicity = Erwähnung in Ihren Veröffentlichungen

# Sprachen, nach „auf“.

letter-language-ja = Japanisch
letter-language-en = Englisch
letter-language-de = Deutsch
letter-language-fr = Französisch
letter-language-es = Spanisch
letter-language-it = Italienisch
letter-language-fi = Finnisch

# Orte im Dativ, nach „in“.

letter-place-JP = Japan
letter-place-US = den USA
letter-place-AT = Österreich
letter-place-BE = Belgien
letter-place-BG = Bulgarien
letter-place-HR = Kroatien
letter-place-CY = Zypern
letter-place-CZ = Tschechien
letter-place-DE = Deutschland
letter-place-DK = Dänemark
letter-place-EE = Estland
letter-place-ES = Spanien
letter-place-FI = Finnland
letter-place-FR = Frankreich
letter-place-GR = Griechenland
letter-place-HU = Ungarn
letter-place-IE = Irland
letter-place-IT = Italien
letter-place-LT = Litauen
letter-place-LU = Luxemburg
letter-place-LV = Lettland
letter-place-MT = Malta
letter-place-NL = den Niederlanden
letter-place-PL = Polen
letter-place-PT = Portugal
letter-place-RO = Rumänien
letter-place-SE = Schweden
letter-place-SI = Slowenien
letter-place-SK = der Slowakei
letter-place-europe = Europa

letter-place-jp_hokkaido = Hokkaido (Japan)
letter-place-jp_aomori = der Präfektur Aomori (Japan)
letter-place-jp_iwate = der Präfektur Iwate (Japan)
letter-place-jp_miyagi = der Präfektur Miyagi (Japan)
letter-place-jp_akita = der Präfektur Akita (Japan)
letter-place-jp_yamagata = der Präfektur Yamagata (Japan)
letter-place-jp_fukushima = der Präfektur Fukushima (Japan)
letter-place-jp_ibaraki = der Präfektur Ibaraki (Japan)
letter-place-jp_tochigi = der Präfektur Tochigi (Japan)
letter-place-jp_gunma = der Präfektur Gunma (Japan)
letter-place-jp_saitama = der Präfektur Saitama (Japan)
letter-place-jp_chiba = der Präfektur Chiba (Japan)
letter-place-jp_tokyo = Tokio (Japan)
letter-place-jp_kanagawa = der Präfektur Kanagawa (Japan)
letter-place-jp_niigata = der Präfektur Niigata (Japan)
letter-place-jp_toyama = der Präfektur Toyama (Japan)
letter-place-jp_ishikawa = der Präfektur Ishikawa (Japan)
letter-place-jp_fukui = der Präfektur Fukui (Japan)
letter-place-jp_yamanashi = der Präfektur Yamanashi (Japan)
letter-place-jp_nagano = der Präfektur Nagano (Japan)
letter-place-jp_gifu = der Präfektur Gifu (Japan)
letter-place-jp_shizuoka = der Präfektur Shizuoka (Japan)
letter-place-jp_aichi = der Präfektur Aichi (Japan)
letter-place-jp_mie = der Präfektur Mie (Japan)
letter-place-jp_shiga = der Präfektur Shiga (Japan)
letter-place-jp_kyoto = der Präfektur Kyoto (Japan)
letter-place-jp_osaka = der Präfektur Osaka (Japan)
letter-place-jp_hyogo = der Präfektur Hyogo (Japan)
letter-place-jp_nara = der Präfektur Nara (Japan)
letter-place-jp_wakayama = der Präfektur Wakayama (Japan)
letter-place-jp_tottori = der Präfektur Tottori (Japan)
letter-place-jp_shimane = der Präfektur Shimane (Japan)
letter-place-jp_okayama = der Präfektur Okayama (Japan)
letter-place-jp_hiroshima = der Präfektur Hiroshima (Japan)
letter-place-jp_yamaguchi = der Präfektur Yamaguchi (Japan)
letter-place-jp_tokushima = der Präfektur Tokushima (Japan)
letter-place-jp_kagawa = der Präfektur Kagawa (Japan)
letter-place-jp_ehime = der Präfektur Ehime (Japan)
letter-place-jp_kochi = der Präfektur Kochi (Japan)
letter-place-jp_fukuoka = der Präfektur Fukuoka (Japan)
letter-place-jp_saga = der Präfektur Saga (Japan)
letter-place-jp_nagasaki = der Präfektur Nagasaki (Japan)
letter-place-jp_kumamoto = der Präfektur Kumamoto (Japan)
letter-place-jp_oita = der Präfektur Oita (Japan)
letter-place-jp_miyazaki = der Präfektur Miyazaki (Japan)
letter-place-jp_kagoshima = der Präfektur Kagoshima (Japan)
letter-place-jp_okinawa = der Präfektur Okinawa (Japan)

letter-place-de_nrw = Nordrhein-Westfalen (Deutschland)
letter-place-de_bavaria = Bayern (Deutschland)
letter-place-fr_grand_est = der Region Grand Est (Frankreich)
letter-place-fr_bourgogne_franche_comte = der Region Bourgogne-Franche-Comté (Frankreich)
letter-place-fr_occitanie = der Region Okzitanien (Frankreich)
letter-place-fr_nouvelle_aquitaine = der Region Nouvelle-Aquitaine (Frankreich)
letter-place-fr_auvergne_rhone_alpes = der Region Auvergne-Rhône-Alpes (Frankreich)
letter-place-fi_oulu = Oulu (Finnland)
letter-place-es_basque_country = der Autonomen Gemeinschaft Baskenland (Spanien)
letter-place-sk_kosice = der Region Košice (Slowakei)
