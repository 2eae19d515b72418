# 面談「ルクセンブルク進出」の質問、選択肢、会社形態の一覧表。

interview-luxembourg = ルクセンブルクへの進出
    .summary = 会社の設立、支店の開設、現地企業への出資などについて順にお聞きし、必要な許可・登記・税務を、期限と窓口つきの一覧にまとめます。

section-company = 会社と進出の形
section-activity = 事業の内容
section-form = 会社形態と資本金
section-people = 出資者と責任者
section-staff = 現地で働く人
section-figures = 税金と数字の見込み
section-dates = 日程
section-names = 会社の名前


## 会社と進出の形

fact-purpose = ルクセンブルクにこれから進出しますか、それとも今ある拠点を閉じますか。
    .label = 進出か閉鎖か
    .help = 会社の設立、支店や事務所の開設、現地企業への出資は、どれも「進出」です。すでにある会社や支店をたたむときだけ「閉鎖」を選んでください。
    .why = 進出と閉鎖とでは、必要な手続きがまったく違うためです。
option-purpose-enter = 進出する
option-purpose-close = 今ある拠点を閉じる
    .hint = 解散・清算や支店の閉鎖です。手続きの大半はまだ扱っていません。

fact-entry_mode = どのような形でルクセンブルクに進出しますか。
    .label = 進出の形
    .help = 現地で契約や販売をするなら、現地法人か支店を選ぶのが一般的です。まだ決めていない場合は、いちばん可能性の高いものを選んでください。あとで変えて結果を比べられます。
    .why = 登記、営業許可、税金など、ほとんどの手続きがこの答えで決まるためです。
option-entry_mode-company = 現地法人を新しく設立する
    .hint = 親会社とは別の、ルクセンブルクの会社をつくります。
option-entry_mode-branch = 支店を開く
    .hint = 本社の一部として営業し、債務の責任も本社が負います。
option-entry_mode-representative_office = 駐在員事務所を開く
    .hint = 情報収集や連絡だけを行い、契約や販売はしません。
option-entry_mode-buy_company = 現地の会社に出資する・買収する
    .hint = すでにあるルクセンブルクの会社の株式や持分を取得します。
option-entry_mode-sole_trader = 個人事業主として開業する
    .hint = 会社をつくらず本人の名前で営み、債務も本人が負います。
option-entry_mode-from_abroad = 拠点を置かずに国外から取引する
    .hint = 輸出、オンライン販売、出張でのサービスなどです。

fact-parent_country = 支店や事務所を開く会社、または国外から取引する会社は、どの国の会社ですか。
    .label = 本社の国
    .help = 登記上の本店がある国を選んでください。日本の会社が直接支店を開くなら「日本」、欧州の子会社が開くなら、その子会社の国です。
    .why = 日本との租税条約など、本社の国で扱いの変わる規定を確かめるためです。

fact-fixed_place_or_agent = ルクセンブルクに決まった仕事場を持つか、現地で契約を結ぶ代理人を置きますか。
    .label = 固定の仕事場・代理人
    .help = 借りている部屋や倉庫、長く続く工事現場、いつも会社に代わって契約をまとめる人などが当てはまります。出張で訪ねるだけの場合や、商品を仕入れて自分の名義で売る独立の販売店は当てはまりません。
    .why = 税務上の恒久的施設（PE）とみなされると、ルクセンブルクで法人税の登録と申告が必要になるためです。

fact-commune = どの市町村で事業を行いますか。
    .label = 事業を行う市町村
    .help = 事務所や店舗を置く市町村を選んでください。まだ決まっていなければ、第一候補で構いません。
    .why = 地方営業税 (impôt commercial communal) の税率が市町村ごとに違うためです。
option-commune-luxembourg = ルクセンブルク市 (Luxembourg)
option-commune-niederanven = ニーデランヴェン (Niederanven)
option-commune-sandweiler = サンドヴァイラー (Sandweiler)
option-commune-schuttrange = シュットランジュ (Schuttrange)
option-commune-beaufort = ボーフォール (Beaufort)
option-commune-bech = ベッヒ (Bech)
option-commune-berdorf = ベルドルフ (Berdorf)
option-commune-bertrange = ベルトランジュ (Bertrange)
option-commune-esch_sur_alzette = エシュ＝シュル＝アルゼット (Esch-sur-Alzette)
option-commune-beckerich = ベッケリヒ (Beckerich)
option-commune-bettembourg = ベッタンブール (Bettembourg)
option-commune-boulaide = ブーライド (Boulaide)
option-commune-diekirch = ディーキルヒ (Diekirch)
option-commune-differdange = ディフェルダンジュ (Differdange)
option-commune-dudelange = デュドランジュ (Dudelange)
option-commune-mamer = マメール (Mamer)
option-commune-petange = ペタンジュ (Pétange)
option-commune-schifflange = シフランジュ (Schifflange)
option-commune-wiltz = ヴィルツ (Wiltz)
option-commune-winseler = ヴィンゼラー (Winseler)
option-commune-kiischpelt = キーシュペルト (Kiischpelt)
option-commune-other = その他の市町村
    .hint = 税額を見積もるときは、地方営業税の乗率をご自身で入力します。

fact-acquisition_way = 出資の割合は、どのようにして増えますか。
    .label = 持分の増え方
    .help = 株式や持分を買う、増資を引き受けるなど、自ら取得するなら「買う・引き受ける」です。会社が他の株主の株式を買い戻したり消却したりした結果、割合だけが上がるなら「何もせずに」を選んでください。
    .why = 対内直接投資の届出を、取引の前に行うか、後に行うかが変わるためです。
option-acquisition_way-purchase_or_subscription = 株式や持分を買う・引き受ける
    .hint = 売買、増資の引受けなど、自ら取得する場合です。
option-acquisition_way-passive = 何もせずに割合が上がる
    .hint = 会社の自己株式の買戻しや消却、他の出資者の脱退などによる場合です。

fact-votes_after_percent = 出資のあと、議決権の何パーセントを持つことになりますか。
    .label = 出資後の議決権割合
    .help = 今すでに持っている分に加え、グループ会社や、共同で議決権を行使する相手の分も合計してください。
    .why = 議決権が{ $lu-fdi-votes_threshold }に達すると、対内直接投資の届出が必要になることがあるためです。

fact-gains_control_otherwise = 役員の過半数を選任できる、または他の出資者との合意で過半数を支配できるようになりますか。
    .label = 議決権以外の支配
    .help = 株主間契約や定款で、取締役などの過半数を選任・解任できる場合や、他の出資者と合わせて議決権の過半数を動かせる場合は「はい」です。
    .why = 議決権の割合が低くても、経営を支配できれば投資審査の対象になるためです。

fact-purely_financial = 経営に関与する意思のない、純粋な資産運用としての出資ですか。
    .label = 純投資かどうか
    .help = 配当や値上がり益だけが目的で、役員の派遣や経営への口出しをしない場合に「はい」とします。少しでも関与する予定があれば「いいえ」を選んでください。
    .why = 純投資は、対内直接投資の審査の対象から外れるためです。


## 事業の内容

fact-activity = 主にどのような事業を行いますか。
    .label = 主な事業
    .help = 売上の中心になる事業を一つ選んでください。日本の親会社の事業ではなく、ルクセンブルクで行う事業でお答えください。
    .why = 営業許可の種類、監督官庁、付加価値税の扱いが事業によって変わるためです。
option-activity-retail_shop = 小売店
option-activity-online_shop = ネット通販
    .hint = 個人に売る場合も商業に当たり、営業許可の対象です。
option-activity-wholesale_trade = 卸売・輸出入・機械の販売
    .hint = 販売した機械の保守サービスも含みます。
option-activity-software_it = ソフトウエア・IT・ウェブサービス
option-activity-data_ai_services = データ・AI・クラウドサービス
option-activity-business_consulting = 経営コンサルティング・販売支援
    .hint = 市場調査、広告の企画、親会社のための営業支援も含みます。
option-activity-group_services = グループ会社向けの有償サービス
    .hint = 経理や人事の受託、地域統括の機能などです。
option-activity-research_lab = 研究開発
option-activity-space_operations = 衛星・宇宙関連
    .hint = 衛星の運用、自社の衛星によるデータ販売、宇宙資源の利用などです。
option-activity-media_events = メディア・出版・広告・イベント
option-activity-travel_agency = 旅行業
option-activity-education_training = 教育・研修
    .hint = 私立の学校、語学教室、職業訓練などです。
option-activity-manufacturing = 製造業（工場）
option-activity-energy_utilities = エネルギー・廃棄物処理・リサイクル
option-activity-construction = 建設業
option-activity-technical_installation = 設備工事・修理業
    .hint = 電気、配管、機械の据付けや修理、自動車の整備などです。
option-activity-food_craft = パン・菓子・食肉・仕出しなどの食品製造
    .hint = 持帰りや配達用の食品をつくる事業です。席を設けるなら飲食店を選びます。
option-activity-beauty_care = 理容・美容
option-activity-restaurant = 飲食店（レストラン）
option-activity-cafe_bar = カフェ・バー・ナイトクラブ
option-activity-hotel = 宿泊業（ホテル）
option-activity-transport_logistics = 運送・物流
option-activity-real_estate_agent = 不動産の仲介
    .hint = 顧客を紹介して手数料を受け取る人も含みます。
option-activity-property_manager = 不動産の管理
    .hint = 区分所有建物の管理者 (syndic) も含みます。自社ビルの管理は当たりません。
option-activity-property_developer = 不動産の開発・分譲
    .hint = 販売するために建物を建てる事業です。
option-activity-architect_engineer = 建築士・技術士・測量士
option-activity-accountant_tax_adviser = 会計士・税理士
option-activity-lawyer = 法律事務所
option-activity-auditor = 監査法人
option-activity-health_profession = 医療・保健の専門職
    .hint = 医師、歯科医師、看護師、療法士、獣医師などです。
option-activity-hospital_or_laboratory = 病院・診療所・医療検査所
option-activity-pharmacy_or_medicines = 薬局・医薬品の卸売
option-activity-agriculture = 農業・ぶどう栽培・林業
option-activity-holding = 持株会社（株式の保有だけ）
    .hint = 子会社に有償のサービスを提供するなら、「グループ会社向けの有償サービス」を選んでください。
option-activity-family_wealth = 個人・家族の資産管理会社 (SPF)
    .hint = 個人の資産を管理するだけで、事業は行えません。
option-activity-bank = 銀行
option-activity-investment_firm = 投資会社・資産運用（ファンドを除く）
    .hint = 顧客ごとの一任運用、投資助言、注文の取次ぎなどです。
option-activity-payment_or_emoney = 決済・電子マネー
    .hint = 送金や決済の代行、前払式のカードやアプリなどです。
option-activity-crypto_service = 暗号資産サービス
    .hint = 暗号資産の交換、保管、売買の取次ぎなどです。
option-activity-lender_or_servicer = 貸金・債権回収・ファイナンスリース
    .hint = 預金を受け入れずに、貸付けや債権の管理・回収を業として行います。
option-activity-financial_professional = その他の金融専門業者 (PSF)
    .hint = 会社の住所提供（ドミシリエーション）を業とする場合も含みます。
option-activity-loan_broker = ローン・住宅ローンの仲介
    .hint = 自らは貸し付けず、銀行などに取り次ぐ場合です。
option-activity-insurer = 保険会社（生命保険・損害保険）
option-activity-reinsurer = 再保険会社
    .hint = グループの危険を引き受けるキャプティブ再保険会社も含みます。
option-activity-insurance_intermediary = 保険代理店・保険仲立人
option-activity-fund = 投資ファンド
    .hint = ファンドそのものを設立する場合です。運用する会社なら「ファンド運用会社」を選んでください。
option-activity-fund_manager_aifm = ファンド運用会社 (AIFM)
    .hint = 代替投資ファンドを運用する会社です。
option-activity-securitisation = 証券化ビークル
    .hint = 債権などの資産を裏付けに、証券を発行する会社やファンドです。
option-activity-pension_fund = 企業年金基金

fact-critical_activities = ルクセンブルクの会社は、次の重要分野のどれに関わりますか。
    .label = 重要分野
    .help = 当てはまるものをすべて選んでください。どれにも当てはまらなければ、何も選ばずに進みます。迷うものは選んでおき、経済省に確認するのが安全です。
    .why = 重要分野の会社に欧州経済領域（EEA）外の投資家が出資すると、国の審査を受けることがあるためです。
option-critical_activities-dual_use = 軍民両用品の開発・製造・取引
    .hint = EUの輸出管理リストに載る、民生にも軍事にも使える品目や技術です。
option-critical_activities-energy = エネルギー
    .hint = 電気・ガス・石油の生産、貯蔵、供給などです。
option-critical_activities-transport = 交通・運輸
    .hint = 陸上・水上・航空の輸送網や輸送サービスです。
option-critical_activities-water = 水道・下水処理
option-critical_activities-health = 保健・医療
    .hint = 患者の診療や、医療検査の施設などです。
option-critical_activities-communications = 通信・郵便
    .hint = 電話、インターネット、衛星通信、郵便などの基盤です。
option-critical_activities-data_ai_chips_cyber = データ・AI・半導体・サイバーセキュリティ
    .hint = データの処理や保管、人工知能、半導体、情報システムの保護などです。
option-critical_activities-space = 宇宙
option-critical_activities-defence = 防衛
option-critical_activities-finance_infrastructure = 金融インフラ
    .hint = 中央銀行の業務や、決済・証券取引の基盤です。通常の金融業は当たりません。
option-critical_activities-media = メディア
option-critical_activities-agri_food = 農業・食料
option-critical_activities-critical_research = 重要分野に直結する研究・生産
    .hint = ここに挙げた分野のどれかに直接つながるものに限ります。
option-critical_activities-sensitive_access = 機微な情報や場所に触れる業務
    .hint = 重要分野の施設への立入りや、機密情報・個人情報の取扱いなどです。

fact-fund_type = どの種類のファンドですか。
    .label = ファンドの種類
    .help = 投資家の範囲と、監督官庁の認可を受けるかどうかで種類が分かれます。弁護士と相談中でまだ決まっていなければ、「不明」のまま進めてください。
    .why = 法律で決算の監査が義務づけられるかどうかが、種類で決まるためです。
option-fund_type-raif = リザーブド・オルタナティブ投資ファンド (RAIF)
    .hint = ファンド自体の認可は要らず、認可を受けた運用会社に運用を任せます。
option-fund_type-sif = 専門投資ファンド (SIF)
    .hint = 金融監督委員会 (CSSF) の認可を受ける、知識のある投資家向けのファンドです。
option-fund_type-sicar = リスク資本投資会社 (SICAR)
    .hint = CSSFの認可を受け、ベンチャー投資などのリスク資本だけに投資します。
option-fund_type-uci_part2 = パート2の投資信託 (OPC partie II)
    .hint = 2010年の投資信託法第2部によるもので、一般の投資家にも販売できます。
option-fund_type-unregulated = ファンド法の規制を受けないファンド
    .hint = 組合契約だけでつくる、限られた投資家向けのファンドなどです。


## 会社形態と資本金

fact-legal_form = どの会社形態を選びますか。
    .label = 会社形態
    .help = 日本企業の子会社では、有限会社 (SARL) か株式会社 (SA) を選ぶのが一般的です。資本金や経営体制の違いは、一覧表で比べられます。買収や出資の場合は、相手の会社の形態を選びます。
    .why = 最低資本金、公証人の要否、役員の数、監査の義務が会社形態で決まるためです。
option-legal_form-sarl = 有限会社 (SARL)
    .hint = 子会社に最もよく使われる形です。
option-legal_form-sarl_s = 簡易有限会社 (SARL-S)
    .hint = 少ない元手で始める個人のための形で、法人は出資者になれません。
option-legal_form-sa = 株式会社 (SA)
    .hint = 多くの投資家を集める会社、上場を目指す会社、銀行などに向きます。
option-legal_form-sas = 単純型株式会社 (SAS)
    .hint = 社長を置き、組織の決まりを定款で自由に設計できます。
option-legal_form-sca = 株式合資会社 (SCA)
    .hint = 無限責任の経営者と有限責任の株主でつくり、ファンドにも使われます。
option-legal_form-se = 欧州会社 (SE)
    .hint = { $lu-company-se_min_states }か国以上のEU加盟国の会社が関わって設立し、時間がかかります。
option-legal_form-cooperative = 協同組合 (société coopérative)
    .hint = 組合員の共同事業のための形で、資本は増減できます。
option-legal_form-cooperative_sa = 株式会社型の協同組合 (coopérative organisée comme une SA)
    .hint = 株式会社の規定に沿って運営する協同組合です。
option-legal_form-scs = 合資会社 (SCS)
    .hint = 無限責任の出資者と有限責任の出資者でつくり、法人格があります。
option-legal_form-scsp = 特別リミテッド・パートナーシップ (SCSp)
    .hint = 合資会社に似ていますが法人格がなく、主にファンドに使われます。
option-legal_form-snc = 合名会社 (SNC)
    .hint = 出資者全員が会社の債務に無限の責任を負います。

# 会社形態の一覧表。1欄は全角12文字まで。

table-legal_form-column-capital = 最低資本金
table-legal_form-column-paid = 設立時の払込み
table-legal_form-column-founders = 設立者
table-legal_form-column-deed = 設立の証書
table-legal_form-column-management = 経営を担う人
table-legal_form-column-liability = 出資者の責任

table-legal_form-sarl-capital = { $lu-company-sarl_min_capital }
table-legal_form-sarl-paid = 全額（一部後払い可）
table-legal_form-sarl-founders = { $lu-company-min_founders }〜{ $lu-company-sarl_max_members }人
table-legal_form-sarl-deed = 公証人の証書
table-legal_form-sarl-management = 業務執行者{ $lu-company-sarl_min_managers }人以上
table-legal_form-sarl-liability = 有限

table-legal_form-sarl_s-capital = { $lu-company-sarls_min_capital }〜{ $lu-company-sarls_max_capital }
table-legal_form-sarl_s-paid = 全額（後払い可）
table-legal_form-sarl_s-founders = 個人{ $lu-company-min_founders }〜{ $lu-company-sarl_max_members }人
table-legal_form-sarl_s-deed = 私署証書でも可
table-legal_form-sarl_s-management = 個人の業務執行者
table-legal_form-sarl_s-liability = 有限

table-legal_form-sa-capital = { $lu-company-sa_min_capital }
table-legal_form-sa-paid = 各株式の{ $lu-company-paid_share }以上
table-legal_form-sa-founders = { $lu-company-min_founders }人以上
table-legal_form-sa-deed = 公証人の証書
table-legal_form-sa-management = 取締役会
table-legal_form-sa-liability = 有限

table-legal_form-sas-capital = { $lu-company-sas_min_capital }
table-legal_form-sas-paid = 各株式の{ $lu-company-paid_share }以上
table-legal_form-sas-founders = { $lu-company-min_founders }人以上
table-legal_form-sas-deed = 公証人の証書
table-legal_form-sas-management = 社長（法人でも可）
table-legal_form-sas-liability = 有限

table-legal_form-sca-capital = { $lu-company-sca_min_capital }
table-legal_form-sca-paid = 各株式の{ $lu-company-paid_share }以上
table-legal_form-sca-founders = 無限・有限の計{ $lu-company-sca_min_founders }人以上
table-legal_form-sca-deed = 公証人の証書
table-legal_form-sca-management = 業務執行者と監査役会
table-legal_form-sca-liability = 一部の出資者は無限

table-legal_form-se-capital = { $lu-company-se_min_capital }
table-legal_form-se-paid = 各株式の{ $lu-company-paid_share }以上
table-legal_form-se-founders = EUの{ $lu-company-se_min_states }か国以上の会社
table-legal_form-se-deed = 公証人の証書
table-legal_form-se-management = 取締役会（二層制も可）
table-legal_form-se-liability = 有限

table-legal_form-cooperative-capital = 定めなし
table-legal_form-cooperative-paid = 定款による
table-legal_form-cooperative-founders = { $lu-company-cooperative_min_founders }人以上
table-legal_form-cooperative-deed = 私署証書でも可
table-legal_form-cooperative-management = 定款による
table-legal_form-cooperative-liability = 定款による

table-legal_form-cooperative_sa-capital = 公証人に確認
table-legal_form-cooperative_sa-paid = 公証人に確認
table-legal_form-cooperative_sa-founders = { $lu-company-cooperative_min_founders }人以上
table-legal_form-cooperative_sa-deed = 公証人の証書
table-legal_form-cooperative_sa-management = 株式会社に準じる
table-legal_form-cooperative_sa-liability = 定款による

table-legal_form-scs-capital = 定めなし
table-legal_form-scs-paid = 契約による
table-legal_form-scs-founders = 無限・有限の計{ $lu-company-partnership_min_founders }人以上
table-legal_form-scs-deed = 私署証書でも可
table-legal_form-scs-management = 無限責任社員か第三者
table-legal_form-scs-liability = 一部の出資者は無限

table-legal_form-scsp-capital = 定めなし
table-legal_form-scsp-paid = 契約による
table-legal_form-scsp-founders = 無限・有限の計{ $lu-company-partnership_min_founders }人以上
table-legal_form-scsp-deed = 私署証書でも可
table-legal_form-scsp-management = 無限責任組合員か第三者
table-legal_form-scsp-liability = 一部の出資者は無限

table-legal_form-snc-capital = 定めなし
table-legal_form-snc-paid = 定款による
table-legal_form-snc-founders = { $lu-company-partnership_min_founders }人以上
table-legal_form-snc-deed = 私署証書でも可
table-legal_form-snc-management = 出資者全員か選任者
table-legal_form-snc-liability = 全員が無限・連帯

fact-uses_notary = 私署証書で設立できる形態ですが、あえて公証人に依頼しますか。
    .label = 公証人を使うか
    .help = 選んだ会社形態は、出資者どうしの書面（私署証書）だけで設立できます。費用を抑えるなら「いいえ」、定款の内容を公証人に確かめてもらいたいなら「はい」を選んでください。
    .why = 設立の手順、必要な書類、費用が変わるためです。

fact-share_capital = 資本金はいくらにしますか。
    .label = 資本金
    .help = ユーロで入力してください。会社形態ごとの最低額を下回ることはできません。家賃や人件費など、当面の運転資金も考えて決めます。
    .why = 設立時に払い込む金額を計算するためです。

fact-contribution_kind = 出資は金銭で行いますか、それとも機械や特許などの現物で行いますか。
    .label = 出資の方法
    .help = 現金の振込みだけなら「金銭」です。機械、特許、貸付金などで払い込む部分があれば、「現物」か「両方」を選んでください。
    .why = 資本金の払込証明や、現物出資の報告書が必要かどうかが決まるためです。
option-contribution_kind-cash = 金銭だけ
option-contribution_kind-in_kind = 現物だけ
    .hint = 機械、知的財産、株式、貸付債権などによる出資です。
option-contribution_kind-both = 金銭と現物の両方

fact-defers_capital = 先に会社を設立し、資本金の最初の{ $lu-company-sarl_min_capital }をあとから払い込みますか。
    .label = 資本金の後払い
    .help = 2026年の法改正で、金銭で出資する資本金のうちこの額までは後払いが認められました。これを超える額と現物出資は、設立時に全額を払い込みます。銀行口座の開設に時間がかかりそうなら、検討する価値があります。
    .why = 設立前に資本金を銀行に預ける手続きが要らなくなり、代わりに後払いの期限が生じるためです。


## 出資者と責任者

fact-shareholders = 会社の出資者はだれですか。
    .label = 出資者
    .help = 出資者ごとに1件ずつ登録してください。親会社が全額を出資するなら、親会社だけを登録します。買収や出資の場合は、取引が終わったあとの出資者でお答えください。
    .why = 選べる会社形態、投資審査の要否、配当の源泉税が出資者によって変わるためです。
    .member = 出資者
fact-shareholders-kind = この出資者は法人ですか、個人ですか。
    .label = 法人か個人か
    .help = 株式会社などの会社や団体なら「法人」、経営者や家族など人が直接出資するなら「個人」です。
    .why = 簡易有限会社を選べるかどうかや、配当の税率が変わるためです。
option-shareholders-kind-company = 法人
option-shareholders-kind-individual = 個人
fact-shareholders-country = この出資者は、どの国の法人または国籍の方ですか。
    .label = 出資者の国
    .help = 法人なら登記上の本店がある国、個人なら国籍のある国を選んでください。
    .why = 欧州経済領域（EEA）外からの投資に当たるか、どの国との租税条約を使えるかが決まるためです。
fact-shareholders-ultimate_owner_country = この法人のグループの頂点にある会社は、どの国の会社ですか。
    .label = 最終親会社の国
    .help = 例えば、日本企業の欧州子会社が出資する場合は「日本」です。上に親会社がなければ、この法人自身の国を選んでください。
    .why = 欧州の会社を通じた出資でも、最終的な所有者がEEA外なら投資審査の対象になるためです。
fact-shareholders-percent = この出資者の出資割合は何パーセントですか。
    .label = 出資割合
    .help = 資本金と議決権に占める割合を入力してください。両者が違う場合は、資本金の割合でお答えください。
    .why = 親会社の出資割合が{ $lu-participation-percent }以上なら、配当の源泉税が免除されることがあるためです。
fact-shareholders-acquisition_price = この出資者は、株式や持分の取得に全部でいくら払いますか。
    .label = 取得価額
    .help = 払込金額、またはこれまでに買い取った金額の合計をユーロで入力してください。
    .why = 出資割合が低くても、取得価額が{ $lu-participation-dividend_price }以上なら配当の源泉税が免除されることがあるためです。
fact-shareholders-holding_period = 最初の配当の時点で、この出資者の保有期間はどのくらいですか。
    .label = 保有期間
    .help = 配当を支払う日までに続けて保有している期間を選んでください。まだ12か月に満たなくても、12か月以上持ち続けると書面で約束するなら「約束する」を選べます。
    .why = 配当の源泉税の免除と、日本との租税条約の軽減税率には、保有期間の条件があるためです。
option-shareholders-holding_period-under_6_months = 6か月未満
option-shareholders-holding_period-from_6_to_12_months = 6か月以上12か月未満
option-shareholders-holding_period-over_12_months = 12か月以上
option-shareholders-holding_period-commits_to_12_months = 12か月以上の保有を書面で約束する
    .hint = 期間が足りなくても、書面で約束すれば免除を受けられます。
fact-shareholders-fully_taxed = この法人は、税率{ $lu-participation-comparable_rate }程度以上の通常の法人税を自国で納めていますか。
    .label = 通常の法人課税
    .help = 日本の通常の株式会社は「はい」に当たります。特別な免税を受けている法人や、法人ではなく構成員が課税される組合は「いいえ」です。
    .why = 配当の源泉税の免除は、自国で通常の課税を受けている法人に限られるためです。
fact-shareholders-label = この出資者の名前は何ですか。
    .label = 出資者の名前
    .help = 社名または氏名を入力してください。略称でもよく、空欄のままでも進めます。
    .why = 一覧や書類でどの出資者かを示すためで、判定には使いません。

fact-permit_holder_lives = 日々の経営に当たる責任者は、どこに住みますか。
    .label = 責任者の住まい
    .help = 営業許可 (autorisation d'établissement) の名義人として、現地の経営を実際に担う人の住まいです。これから引っ越すなら、引っ越したあとの住まいでお答えください。
    .why = 責任者は現地で実際に経営に当たる必要があり、遠くに住んでいると許可が下りないことがあるためです。
option-permit_holder_lives-luxembourg = ルクセンブルク国内
option-permit_holder_lives-commuting_distance = 通勤できる範囲の隣国
    .hint = ドイツ、フランス、ベルギーの国境に近い地域です。
option-permit_holder_lives-further_away = 日本など、通勤できない遠方
    .hint = 許可が認められないおそれがあります。


## 現地で働く人

fact-staff = ルクセンブルクで90日を超えて働くのはだれですか。
    .label = 現地で働く人
    .help = 同じ条件の職位ごとに1件ずつ登録してください。雇用契約なしに自ら働く経営者も含め、90日以内の出張者は含めません。だれもいなければ、登録せずに進みます。
    .why = 従業員がいると直接税局への登録が必要になり、人数によっては決算の監査も義務になるためです。
    .member = 働く人
fact-staff-headcount = この職位の人は何人ですか。
    .label = 人数
    .help = 仕事の内容も条件もまったく同じ人の数を入力してください。条件の違う人は、別の1件として登録します。
    .why = 従業員が{ $lu-company-small_staff }人を超えるかどうかが、法定監査の基準の一つになるためです。
fact-staff-role = この人はどのような立場で働きますか。
    .label = 立場
    .help = 現地の会社と雇用契約を結ぶなら「現地採用」です。日本の会社との契約のまま派遣されるなら、仕事に近い「駐在」を選んでください。
    .why = 雇用主としての登録が必要かどうかと、従業員数の数え方が変わるためです。
option-staff-role-employee = 現地採用の従業員
    .hint = ルクセンブルクの会社または支店と雇用契約を結びます。
option-staff-role-owner_manager = 自ら働く経営者
    .hint = 出資者で、雇用契約なしに経営に当たる人です。
option-staff-role-transferee_manager = 駐在の管理職
    .hint = 親会社との契約のまま派遣され、拠点や部門を率います。
option-staff-role-transferee_specialist = 駐在の専門職
    .hint = 親会社との契約のまま派遣され、専門の知識を生かします。
option-staff-role-transferee_trainee = 駐在の研修生
    .hint = 大学卒業者で、親会社との契約のまま研修を受けます。
fact-staff-label = この人の名前または職名は何ですか。
    .label = 名前・職名
    .help = 例えば「営業責任者」のように、あとで見分けられる呼び方で十分です。空欄のままでも進めます。
    .why = 一覧や書類でだれのことかを示すためで、判定には使いません。


## 税金と数字の見込み

fact-expected_turnover = 1年間の売上高は、およそいくらの見込みですか。
    .label = 年間の売上高
    .help = 事業が軌道に乗った通常の1年を想定し、付加価値税を除いた額をユーロで入力してください。おおよその額で構いません。
    .why = 付加価値税の申告の頻度、小規模事業者の免除制度、法定監査の要否が売上高で変わるためです。

fact-expected_profit = 1年間の課税所得（または損失）は、およそいくらの見込みですか。
    .label = 年間の課税所得
    .help = 通常の1年の、税を引く前の利益をユーロで入力してください。赤字の見込みなら、マイナスの額を入力します。
    .why = 法人所得税と地方営業税の額を見積もるためです。

fact-expected_balance_total = 年度末の貸借対照表の合計は、およそいくらの見込みですか。
    .label = 総資産
    .help = 現預金、設備、在庫、株式など、会社の資産の合計をユーロで入力してください。
    .why = 法定監査の要否と、純資産税の最低額の計算に使うためです。

fact-expected_net_assets = 1月1日の純資産は、およそいくらの見込みですか。
    .label = 1月1日の純資産
    .help = 資産から負債を引いた額を、ユーロで入力してください。純資産税がかからない子会社の株式や知的財産は除きます。
    .why = 純資産税は、毎年1月1日の純資産をもとに計算するためです。

fact-financial_assets_percent = 総資産のうち、株式・グループ貸付金・有価証券・現預金は何パーセントですか。
    .label = 金融資産の割合
    .help = 年度末の貸借対照表でお答えください。2024年以前の法令で計算する場合にだけ使います。
    .why = 2024年までの純資産税の最低額は、金融資産の割合で変わったためです。

fact-uses_nwt_reserve = 純資産税を減らすために、利益の一部を積立金として据え置きますか。
    .label = 純資産税の積立金
    .help = 減税額の{ $lu-nwt-reserve_multiple }倍の利益を、{ $lu-nwt-reserve_years }年間、配当に回せない積立金にします。利益を早めに親会社へ配当する予定なら「いいえ」を選んでください。
    .why = 積立金を使えば、純資産税を最低額まで減らせることがあるためです。

fact-mbt_multiplier = 事業を行う市町村の、地方営業税の乗率は何パーセントですか。
    .label = 地方営業税の乗率
    .help = 市町村議会が毎年決める率で、{ $lu-mbt-multiplier_min }から{ $lu-mbt-multiplier_max }の間です。市町村の窓口や直接税局の案内で確かめてください。
    .why = このプログラムはこの市町村の乗率を持っておらず、地方営業税の計算に必要なためです。

fact-cross_border_trade = 国外から次のどれを買いますか。
    .label = 国外からの購入
    .help = 当てはまるものをすべて選んでください。本社に支払う業務委託料や経営指導料も「国外からのサービス」です。どれも買わなければ、何も選ばずに進みます。
    .why = 国外から物やサービスを買うと、売上が非課税でも付加価値税の登録が必要になることがあるためです。
option-cross_border_trade-imports_goods = EU域外からの物品の輸入
    .hint = 日本の本社から送られる商品や機械も含みます。
option-cross_border_trade-buys_goods_from_eu = 他のEU加盟国からの物品の購入
    .hint = 年間{ $lu-vat-acquisitions_limit }を超える場合に選んでください。
option-cross_border_trade-buys_services_from_abroad = 国外からのサービスの購入
    .hint = 本社への委託料、クラウドの利用料、国外の専門家への報酬などです。

fact-foreign_purchases = EU加盟国からの物品と国外からのサービスを、合わせて年間いくら買いますか。
    .label = 国外からの年間購入額
    .help = 通常の1年の合計を、ユーロで入力してください。買わなければ0です。
    .why = 付加価値税を毎月・四半期ごと・年1回のどれで申告するかが、この額でも変わるためです。

fact-wants_vat_exemption = 小規模事業者の付加価値税免除制度を使いますか。
    .label = 付加価値税の免除制度
    .help = 請求書に付加価値税を載せずに済みますが、仕入れで払った付加価値税も戻りません。個人客が多く仕入れの少ない事業に向く制度で、取引先が企業なら使わないほうが有利な場合が多くなります。
    .why = 年間の売上高が{ $lu-vat-small_business }までなら選べる制度で、選ぶと定期的な申告が不要になるためです。

fact-payments = 最初の数年間に、次のどれを支払うか、または受け取りますか。
    .label = 配当・利息など
    .help = 当てはまるものをすべて選んでください。銀行への通常の利息も含めます。どれもなければ、何も選ばずに進みます。
    .why = 配当を支払う場合は、源泉税の納付と申告が必要になるためです。
option-payments-receives_dividends = 配当の受取り
option-payments-pays_dividends = 配当の支払い
    .hint = 株主や出資者に利益を分配することです。
option-payments-pays_interest = 利息の支払い
option-payments-pays_profit_share_interest = 利益に連動する利息の支払い
    .hint = 業績に応じて利率が変わる社債や借入金などです。
option-payments-pays_royalties = ロイヤルティーの支払い
    .hint = 商標、特許、ソフトウエアなどの使用料です。
option-payments-receives_royalties = ロイヤルティーの受取り
option-payments-pays_directors_fees = 取締役報酬の支払い
    .hint = 取締役会の役員としての報酬で、給与とは別のものです。

fact-dividend_amount = 1年間に、配当を全部でいくら支払う見込みですか。
    .label = 年間の配当総額
    .help = すべての出資者への配当を合計し、源泉税を引く前の額をユーロで入力してください。
    .why = 配当の源泉税の額を見積もるためです。

fact-participations = ルクセンブルクの会社は、ほかにどの会社の株式を持ちますか。
    .label = 出資先の会社
    .help = 出資先の会社ごとに1件ずつ登録してください。なければ、登録せずに進みます。
    .why = 日本の会社に出資していると、日本との租税条約を使えることがあるためです。
    .member = 出資先
fact-participations-country = この出資先は、どの国の会社ですか。
    .label = 出資先の国
    .help = 登記上の本店がある国を選んでください。
    .why = 日本との租税条約が関係するかどうかを確かめるためです。
fact-participations-label = この出資先の名前は何ですか。
    .label = 出資先の名前
    .help = 社名を入力してください。略称でもよく、空欄のままでも進めます。
    .why = 一覧や書類でどの会社かを示すためで、判定には使いません。


## 日程

fact-incorporation_date = 会社の設立日、または支店の開設日はいつですか。
    .label = 設立日・開設日
    .help = 公証人の証書や契約書に署名する日、または支店を開く日です。予定日で構いません。ルクセンブルクでは銀行口座の開設に時間がかかるため、余裕を見てください。
    .why = 商業登記や実質的支配者の登録など、設立に関わる期限をこの日から数えるためです。

fact-planned_start_date = 事業を始める日はいつですか。
    .label = 事業の開始日
    .help = 最初に商品を売る、サービスを提供する、請求書を出すなど、事業を実際に始める日です。予定日で構いません。
    .why = 営業許可はこの日までに必要で、付加価値税の登録期限もこの日から数えるためです。

fact-financial_year_end = 最初の事業年度の末日はいつですか。
    .label = 最初の決算日
    .help = 12月31日とする会社が多いものの、日本の親会社に合わせて3月31日にすることもできます。この日が属する暦年の税率が適用されます。
    .why = 株主総会、決算の提出、税務申告の期限をこの日から数えるためです。

fact-acquisition_date = 出資の割合が変わるのはいつですか。
    .label = 出資割合の変わる日
    .help = 株式や持分の譲渡・引受けの実行日、または会社の買戻しなどで割合が上がる日です。すでに変わっている場合は、その日を入力してください。
    .why = 対内直接投資の届出の期限をこの日から判断するためです。

fact-planned_events = 今の時点で、将来に予定していることはありますか。
    .label = 今後の予定
    .help = 当てはまるものをすべて選んでください。まだ何も決まっていなければ、何も選ばずに進みます。
    .why = 増資や減資を予定していれば、その手続きも一覧に加えるためです。
option-planned_events-capital_change = 増資または減資
    .hint = 設立したあとに資本金を増やしたり減らしたりすることです。
option-planned_events-share_sale = 株式や持分の売却
option-planned_events-seat_or_assets_abroad = 本店や資産の国外への移転
    .hint = ルクセンブルクから別の国へ移す場合です。
option-planned_events-dismissals = 従業員の解雇
option-planned_events-company_pension_plan = 企業年金制度の導入
    .hint = 公的年金に上乗せする会社独自の制度です。


## 会社の名前

fact-company_name = ルクセンブルクの会社または支店の名前は何ですか。
    .label = 現地の社名
    .help = 予定の名前で構いません。決まっていなければ、空欄のまま進めます。
    .why = 一覧や書類に社名を入れるためで、判定には使いません。

fact-parent_name = 日本などの親会社または本社の名前は何ですか。
    .label = 親会社の社名
    .help = 登記上の社名を入力してください。親会社がなければ、空欄のまま進めます。
    .why = 一覧や書類に社名を入れるためで、判定には使いません。
