fact-purpose = ルクセンブルクにこれから進出しますか、それとも今ある拠点を閉じますか。
    .label = 進出か閉鎖か
    .help = 会社の設立、支店や事務所の開設、現地企業への出資は、どれも「進出」です。すでにある会社や支店をたたむときだけ「閉鎖」を選んでください。
    .why = 進出と閉鎖とでは、必要な手続きがまったく違うためです。
option-purpose-enter = 進出する
option-purpose-close = 今ある拠点を閉じる
    .hint = 会社の解散・清算や、支店の閉鎖です。

fact-entry_mode = どのような形でルクセンブルクに進出しますか。
    .label = 進出の形
    .help = 現地で契約や販売をするなら、現地法人か支店を選ぶのが一般的です。まだ決めていない場合は、いちばん可能性の高いものを選んでください。あとで変えて結果を比べられます。
    .why = 登記、営業許可、税金など、ほとんどの手続きがこの答えで決まるためです。
option-entry_mode-company = 自社の現地法人
    .hint = 親会社とは別の、ルクセンブルクの会社です。
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
    .why = 日本との租税条約や銀行の支店の認可など、本社の国で扱いの変わる規定を確かめるためです。

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

fact-target_age_years = 出資する会社は、設立から何年たっていますか。
    .label = 出資先の設立後の年数
    .help = 登記簿の抄本 (extrait RCS) にある設立の日から数え、1年に満たない端数は切り捨ててください。
    .why = 国外から招く人の優遇税制や、個人の出資者の税額控除は、設立から何年たった会社かで条件が変わるためです。
