# 支援機関に宛てた最初のメール。段落ごとの文で、送る人があとから手を入れます。

letter-name = 日本語
letter-subject = 【ご相談】{ $target }での事業について（{ $company }）
letter-greeting =
    { $organisation }
    ご担当者様
letter-introduction = 突然のご連絡、失礼いたします。{ $home }の{ $kind }、{ $company }と申します。
letter-introduction-sectors = 突然のご連絡、失礼いたします。{ $home }の{ $kind }、{ $company }と申します。{ $sectors }の分野に携わっております。
letter-aim = このたび、{ $target }での事業の可能性を検討しており、ご連絡を差し上げました。
letter-aim-goals = このたび、{ $target }での事業を検討しており、{ $goals }についてご相談したく、ご連絡を差し上げました。
letter-agreement = また、貴機関が「{ $agreement }」に関わっておられることを知り、ご相談をお願いできないかと考えた次第です。
letter-product = 実際にご覧いただける製品または試作品がございます。
letter-trip = { $date }ごろに、最初の渡航を予定しております。
letter-languages = お打合せには、{ $languages }で対応できます。
letter-request = つきましては、貴機関のどのようなご支援が当方の計画に合うか、またどなたにご相談すればよいか、お教えいただけますでしょうか。あわせて、オンラインで30分ほど、最初のお打合せのお時間をいただくことは可能でしょうか。
letter-attachment = ご入用でしたら、1ページの概要資料をお送りいたします。
letter-closing = お忙しいところ恐れ入りますが、何とぞよろしくお願い申し上げます。
letter-signature =
    {"["}会社名]
    {"["}部署・役職]
    {"["}氏名]
    メール：[アドレス]
    電話：[番号]
    ウェブ：[アドレス]

letter-blank-company = {"["}会社名]
letter-blank-place = {"["}所在地]
letter-and = 、
letter-comma = 、
letter-date = { $year }年{ $month }月{ $day }日

# 差出人の種類。「…の」に続けて使います。

letter-kind-company = 企業
letter-kind-startup = スタートアップ企業
letter-kind-sme = 中小企業
letter-kind-large = 企業
letter-kind-cluster = 産業クラスター
letter-kind-public_body = 公的機関
letter-kind-university = 大学

# 分野。「…の分野」の前で使います。

letter-sector-aerospace = 航空機
letter-sector-automotive = 自動車
letter-sector-bio = バイオ・ライフサイエンス
letter-sector-medical_devices = 医療機器
letter-sector-health = 医療・健康
letter-sector-food = 食品・農水産
letter-sector-consumer_goods = 消費財
letter-sector-energy = 再生可能エネルギー・水素
letter-sector-ict = 情報通信
letter-sector-space = 宇宙
letter-sector-finance = 金融
letter-sector-tourism = 観光
letter-sector-materials = 新素材
letter-sector-photonics = 光・電子技術
letter-sector-industry = 製造業
letter-sector-crafts = 手工業

# 目的。「…について」の前で使います。

letter-goal-set_up = 現地での会社や拠点の設立
letter-goal-find_distributor = 販売先や代理店の開拓
letter-goal-joint_research = 研究や技術の提携先探し
letter-goal-trade_fair = 見本市やミッションへの参加
letter-goal-find_investor = 出資者や提携企業の開拓
letter-goal-hire_staff = 人材の採用や育成
letter-goal-daily_life = 社員と家族の現地での生活
letter-goal-third_countries = 第三国での共同事業
letter-goal-publicity = 広報でのご紹介

# 言語。「…で」の前で使います。

letter-language-ja = 日本語
letter-language-en = 英語
letter-language-de = ドイツ語
letter-language-fr = フランス語
letter-language-es = スペイン語
letter-language-it = イタリア語
letter-language-fi = フィンランド語

# 場所。「…の」「…での」の前で使います。

letter-place-JP = 日本
letter-place-US = 米国
letter-place-AT = オーストリア
letter-place-BE = ベルギー
letter-place-BG = ブルガリア
letter-place-HR = クロアチア
letter-place-CY = キプロス
letter-place-CZ = チェコ
letter-place-DE = ドイツ
letter-place-DK = デンマーク
letter-place-EE = エストニア
letter-place-ES = スペイン
letter-place-FI = フィンランド
letter-place-FR = フランス
letter-place-GR = ギリシャ
letter-place-HU = ハンガリー
letter-place-IE = アイルランド
letter-place-IT = イタリア
letter-place-LT = リトアニア
letter-place-LU = ルクセンブルク
letter-place-LV = ラトビア
letter-place-MT = マルタ
letter-place-NL = オランダ
letter-place-PL = ポーランド
letter-place-PT = ポルトガル
letter-place-RO = ルーマニア
letter-place-SE = スウェーデン
letter-place-SI = スロベニア
letter-place-SK = スロバキア
letter-place-europe = 欧州

letter-place-jp_hokkaido = 北海道
letter-place-jp_aomori = 青森県
letter-place-jp_iwate = 岩手県
letter-place-jp_miyagi = 宮城県
letter-place-jp_akita = 秋田県
letter-place-jp_yamagata = 山形県
letter-place-jp_fukushima = 福島県
letter-place-jp_ibaraki = 茨城県
letter-place-jp_tochigi = 栃木県
letter-place-jp_gunma = 群馬県
letter-place-jp_saitama = 埼玉県
letter-place-jp_chiba = 千葉県
letter-place-jp_tokyo = 東京都
letter-place-jp_kanagawa = 神奈川県
letter-place-jp_niigata = 新潟県
letter-place-jp_toyama = 富山県
letter-place-jp_ishikawa = 石川県
letter-place-jp_fukui = 福井県
letter-place-jp_yamanashi = 山梨県
letter-place-jp_nagano = 長野県
letter-place-jp_gifu = 岐阜県
letter-place-jp_shizuoka = 静岡県
letter-place-jp_aichi = 愛知県
letter-place-jp_mie = 三重県
letter-place-jp_shiga = 滋賀県
letter-place-jp_kyoto = 京都府
letter-place-jp_osaka = 大阪府
letter-place-jp_hyogo = 兵庫県
letter-place-jp_nara = 奈良県
letter-place-jp_wakayama = 和歌山県
letter-place-jp_tottori = 鳥取県
letter-place-jp_shimane = 島根県
letter-place-jp_okayama = 岡山県
letter-place-jp_hiroshima = 広島県
letter-place-jp_yamaguchi = 山口県
letter-place-jp_tokushima = 徳島県
letter-place-jp_kagawa = 香川県
letter-place-jp_ehime = 愛媛県
letter-place-jp_kochi = 高知県
letter-place-jp_fukuoka = 福岡県
letter-place-jp_saga = 佐賀県
letter-place-jp_nagasaki = 長崎県
letter-place-jp_kumamoto = 熊本県
letter-place-jp_oita = 大分県
letter-place-jp_miyazaki = 宮崎県
letter-place-jp_kagoshima = 鹿児島県
letter-place-jp_okinawa = 沖縄県

letter-place-de_nrw = ドイツ・ノルトライン＝ヴェストファーレン州
letter-place-de_bavaria = ドイツ・バイエルン州
letter-place-fr_grand_est = フランス・グラン・テスト地域圏
letter-place-fr_bourgogne_franche_comte = フランス・ブルゴーニュ＝フランシュ＝コンテ地域圏
letter-place-fr_occitanie = フランス・オクシタニー地域圏
letter-place-fr_nouvelle_aquitaine = フランス・ヌーヴェル＝アキテーヌ地域圏
letter-place-fr_auvergne_rhone_alpes = フランス・オーヴェルニュ＝ローヌ＝アルプ地域圏
letter-place-fi_oulu = フィンランド・オウル市
letter-place-es_basque_country = スペイン・バスク州
letter-place-sk_kosice = スロバキア・コシツェ州
