item-lu-permit-securitisation = 公募する証券化ビークルの認可 (organisme de titrisation agréé)
    .summary = 一般の投資家に向けて、年に{ $lu-finance-securitisation_issues }回を超えて証券を発行する証券化ビークルは、金融監督委員会 (CSSF) の認可が必要です。予定する公募の回数がこれを超えています。
    .when = 一般の投資家向けの発行が{ $lu-finance-securitisation_issues }回を超える前に取得します。
    .next = 発行の予定表を作り、定款や管理規約、資産を譲り受ける契約、現金と証券を預ける契約の案をそろえて、CSSFに相談します。
    .trap = 職業投資家だけに売る発行、1口の額面が{ $lu-finance-securitisation_denomination }以上の発行、私募は、公募に数えません。回数の範囲に収まれば認可は要りませんが、その場合も商業登記と実質的支配者の登録は必要です。
    .cost = CSSFの審査の手数料と毎年の監督料、預託機関と監査人の報酬がかかります。
    .doubt = CSSFの手数料の額は見つかっていません。

item-lu-permit-sicar = リスク資本投資会社の認可 (agrément SICAR)
    .summary = 未上場企業の育成など、リスク資本だけに投資する会社 (SICAR) の認可です。選んだファンドの種類がこれに当たり、CSSFの認可が必要です。
    .when = 投資を始める前に取得します。資本金は、認可から{ $lu-fund-buildup_months_sicar_sif_raif }か月以内に満たします。
    .next = 目論見書と定款の案を作り、預託機関と認可監査人を決めて、CSSFに申請します。
    .trap = 出資できるのは、職業投資家や{ $lu-fund-wii_minimum }以上を投資する人など、知識のある投資家 (investisseur averti) だけです。資産を一つに絞ることもできますが、投資先がリスク資本と認められなければ認可を受けられません。
    .cost = 資本金は{ $lu-fund-sicar_capital }以上で、各株式の{ $lu-fund-sicar_paid_share }以上を引受けのときに払い込みます。ほかにCSSFの手数料、預託機関と監査人の報酬がかかります。

item-lu-permit-sif = 専門投資ファンドの認可 (agrément FIS)
    .summary = 知識のある投資家に向けた、投資対象の幅が広いファンド (FIS、英語名SIF) の認可です。選んだファンドの種類がこれに当たり、CSSFの認可が必要です。
    .when = ファンドを始める前に取得します。純資産は、認可から{ $lu-fund-buildup_months_sicar_sif_raif }か月以内に満たします。
    .next = 目論見書の案を作り、預託機関、管理事務の受託会社、監査人、取締役の候補を決めて、CSSFに申請します。
    .trap = 投資先の分散が求められ、実務では一つの投資先を{ $lu-fund-sif_single_share }までに抑えるのが目安です。一つの物件や会社だけに投資する計画なら、別の種類を検討してください。出資できるのは、知識のある投資家 (investisseur averti) だけです。
    .cost = 純資産は{ $lu-fund-sif_raif_capital }以上が必要です。ほかにCSSFの手数料、預託機関、管理事務、監査の報酬がかかります。

item-lu-permit-uci-part2 = パート2の投資信託の認可 (agrément OPC partie II)
    .summary = 一般の投資家にも販売できる投資信託の認可です。選んだファンドの種類がこれに当たり、CSSFの認可が必要です。
    .when = 販売を始める前に取得します。純資産は、認可から{ $lu-fund-buildup_months_uci2 }か月以内に満たします。
    .next = 運用会社と預託機関を決め、目論見書と投資家向けの説明書の案を作って、CSSFに申請します。
    .trap = 一般の投資家に売れる分、投資先の分散や情報の開示は厳しく見られます。不動産に投資する場合も、物件を分散させなければなりません。ほかの国で販売するには、その国の手続きも必要です。
    .cost = 純資産は{ $lu-fund-uci2_capital }以上が必要です。ほかにCSSFの手数料、運用会社、預託機関、監査の報酬がかかります。

item-lu-registration-raif-list = RAIFの設立の確認と名簿への登載 (constat notarié et liste des FIAR)
    .summary = リザーブド・オルタナティブ投資ファンド（RAIF、フランス語名FIAR）はCSSFの認可を受けませんが、設立を公証人に確認してもらい、登記所の名簿に載せます。選んだファンドの種類がこれに当たります。
    .when = 公証人の確認は設立から{ $lu-fund-raif_record_days }営業日以内、公告は確認から{ $lu-fund-raif_notice_days }営業日以内、名簿への登載は確認から{ $lu-fund-raif_list_days }営業日以内です。公証人の証書で設立したときは、別の確認は要りません。
    .next = 認可を受けた運用会社 (GFIA) と預託機関の契約を先に済ませ、設立の日に合わせて公証人の予約を取ります。
    .trap = 登録だけの小規模な運用会社では足りず、認可を受けた外部の運用会社が必要です。出資できるのは、知識のある投資家だけです。
    .cost = 純資産は、{ $lu-fund-buildup_months_sicar_sif_raif }か月以内に{ $lu-fund-sif_raif_capital }に達する必要があります。ほかに公証人の報酬と、登記所の手数料がかかります。
    .doubt = 名簿への登載の期限を公証人の確認から数えるか、公告から数えるかは確かめられていません。この一覧では、早いほうの確認の日から数えています。

item-lu-filing-aifm-appointment = 運用会社の選任 (désignation d'un GFIA agréé)
    .summary = このファンドは、認可を受けた代替投資ファンドの運用会社 (GFIA、英語名AIFM) に運用を任せなければなりません。運用会社は、担当するファンドをCSSFに知らせます。
    .when = ファンドを設立するまでに契約します。認可を受けるファンドでは、申請の書類に含めます。
    .next = 二つか三つの運用会社に投資方針を説明し、報酬、受け持つ業務、引受けの条件を比べます。
    .trap = 投資の判断を日本から行う計画では、運用会社の名前を借りただけと見られることがあります。日本の会社に助言や運用の一部を任せる場合は、その範囲を契約で決め、運用会社を通じてCSSFに届け出ます。

item-lu-filing-depositary = 預託機関の選任 (désignation d'un dépositaire)
    .summary = 投資家の資産を守るため、ファンドの資産の保管と資金の流れの確認を、ルクセンブルクの預託機関に任せます。選んだファンドや証券化ビークルに義務づけられています。
    .when = 認可の申請または設立までに契約します。
    .next = 銀行などの預託機関に打診し、投資対象を引き受けられるか、報酬と審査の期間はどうかを確かめます。
    .trap = 預託機関は、ファンドとその運用会社から独立していなければなりません。投資家や資金の出どころの確認に時間がかかるため、設立の直前では間に合わないことがあります。

item-lu-permit-aifm-authorisation = 運用会社の認可 (agrément GFIA)
    .summary = 代替投資ファンドを運用する会社 (GFIA、英語名AIFM) に必要なCSSFの認可です。運用資産が基準を超える、RAIFを運用する、EUの他国で販売する、のどれかに当たるため、登録では足りません。
    .when = 運用を始める前に取得します。審査は、書類がそろってから{ $lu-fund-aifm_decision_months }か月で、さらに{ $lu-fund-aifm_extension_months }か月延びることがあります。
    .next = 業務を常勤で指揮する、EUに住む責任者を{ $lu-fund-aifm_managers }人以上確保し、リスク管理、資産の評価、外部への委託の体制を図にまとめます。
    .trap = 運用やリスク管理の大半を日本に委託すると、実体のない会社とみなされて認可を受けられません。{ $lu-fund-aifm_reform_from }から委託や報告の規則が改まっているので、古い手引きには頼らないでください。
    .cost = 自己資本は、外部の運用会社で{ $lu-fund-aifm_capital }、自ら運用するファンドで{ $lu-fund-aifm_capital_internal }が最低額です。外部の運用会社では、運用資産が{ $lu-fund-aifm_extra_above }を超えると、超えた額の{ $lu-fund-aifm_extra_share }を加え、合計{ $lu-fund-aifm_capital_max }を上限とします。

item-lu-registration-aifm-registration = 小規模な運用会社の登録 (enregistrement GFIA)
    .summary = 運用資産が少ない代替投資ファンドの運用会社は、認可の代わりにCSSFへの登録で足ります。運用資産が基準の範囲に収まり、RAIFの運用やEUの他国での販売もないため、これに当たります。
    .when = 運用を始める前に登録します。
    .next = 運用するファンドの一覧と、それぞれの投資方針をまとめて、CSSFの様式で届け出ます。
    .trap = 登録だけでは、EUパスポートを使った他国での販売も、RAIFの運用もできません。運用資産が{ $lu-fund-aifm_leveraged }（借入れも{ $lu-fund-aifm_closed_years }年以内の払戻しもなければ{ $lu-fund-aifm_unleveraged }）を超えたら、認可を申請します。
    .cost = CSSFの手数料がかかります。登録のあとも、毎年の報告に費用がかかります。

item-lu-property-real-estate-vehicle = 不動産に投資する形の選択 (choix du véhicule immobilier)
    .summary = 不動産への投資には、規制を受けない会社や組合から、CSSFの認可を受けるファンドまで、いくつもの形があります。不動産に投資するファンドや証券化ビークルを予定しているため、設立の前に比べておきます。
    .when = 設立の前に決めます。
    .next = 投資家の範囲、物件の数、借入れの有無、開業までの期間を整理し、弁護士や税理士と候補を絞ります。
    .trap = 一般の投資家に販売できるのは、パート2の投資信託か、公募する証券化ビークルです。一つの物件だけに投資するなら、分散を求められるパート2の投資信託や専門投資ファンド (FIS) は向きません。RAIFには認可が要りませんが、認可を受けた運用会社が必要です。
