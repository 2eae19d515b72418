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
    .why = 配当、利息、取締役報酬などを支払うと、源泉税や費用の制限に関わる手続きが必要になることがあるためです。
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
    .why = 配当や売却益の免税、外国子会社の合算課税、連結納税、租税条約の適用が、出資先によって決まるためです。
    .member = 出資先
fact-participations-country = この出資先は、どの国の会社ですか。
    .label = 出資先の国
    .help = 登記上の本店がある国を選んでください。
    .why = 日本との租税条約、外国子会社の合算課税、連結納税のどれが関係するかが、国によって決まるためです。
fact-participations-label = この出資先の名前は何ですか。
    .label = 出資先の名前
    .help = 社名を入力してください。略称でもよく、空欄のままでも進めます。
    .why = 一覧や書類でどの会社かを示すためで、判定には使いません。

fact-carried_losses = 出資する会社には、まだ使っていない税務上の欠損金がいくらありますか。
    .label = 未使用の欠損金
    .help = これまでの確定申告書や税務署の決定通知で確かめ、合計をユーロで入力してください。なければ0です。
    .why = 取得した会社の欠損金を、その後の利益から差し引けることがあるためです。

fact-directors_fees_amount = 取締役報酬を、1年間に全部でいくら支払う見込みですか。
    .label = 年間の取締役報酬
    .help = 取締役会の役員全員の報酬を合計し、源泉税を引く前の額をユーロで入力してください。日々の経営に対して支払う給与は含めません。
    .why = 取締役報酬から天引きする源泉税の額を見積もるためです。

fact-net_interest_cost = 1年間の支払利息は、受取利息を差し引いていくらの見込みですか。
    .label = 純支払利息
    .help = 銀行とグループ会社への利息を合計し、受け取る利息を引いた額をユーロで入力してください。受け取るほうが多ければ0です。
    .why = { $lu-ilr-safe_harbour }を超えると、利息の一部をその年の費用にできないことがあるためです。

fact-tax_ebitda = 利息、税金、減価償却費を引く前の利益は、1年間にいくらの見込みですか。
    .label = 税務上のEBITDA
    .help = 課税所得に、差し引いた支払利息と減価償却費を足し戻した額です。会計上のEBITDAに近い額で構いません。
    .why = 費用にできる利息の上限を、この額をもとに計算するためです。

fact-group_facts = グループについて、次のどれが当てはまりますか。
    .label = グループの状況
    .help = 当てはまるものをすべて選んでください。よく分からないものは、親会社の経理や税務の担当者に確かめると確実です。どれもなければ、何も選ばずに進みます。
    .why = 移転価格、連結納税、グローバル・ミニマム課税など、グループに関わる税の規定のどれが当てはまるかが決まるためです。
option-group_facts-deals_with_group = グループ会社との取引がある
    .hint = 商品の売買、業務の委託、資金の貸し借り、商標の使用などです。
option-group_facts-entity_seen_differently = 組合などの扱いが日本とルクセンブルクで違う
    .hint = 一方では会社として課税され、他方では構成員が課税される場合です。
option-group_facts-instrument_seen_differently = 貸付けや株式の扱いが両国で違う
    .hint = 同じ資金が、一方では借入金、他方では株式とされる場合です。
option-group_facts-sister_company_in_luxembourg = 親会社がルクセンブルクに別の会社も持っている
    .hint = 同じ親会社が、どちらの会社の資本も{ $lu-unity-percent }以上持つ場合です。
option-group_facts-pays_group_in_blacklisted_state = EUの非協力国・地域のグループ会社に支払う
    .hint = 利息かロイヤルティーの支払いです。日本は対象の国ではありません。
option-group_facts-revenue_750_million = グループの売上高が{ $lu-p2-revenue }以上
    .hint = 直近{ $lu-p2-lookback_years }年のうち{ $lu-p2-revenue_years }年以上で、連結売上高がこの額だった場合です。

fact-participations-percent = この出資先の資本の何パーセントを持ちますか。
    .label = 出資先への出資割合
    .help = ルクセンブルクの会社が直接持つ割合を入力してください。これから取得するなら、取得したあとの割合です。
    .why = 配当や売却益の免税、外国子会社の合算課税、連結納税の条件に、出資割合があるためです。
fact-participations-acquisition_price = この出資先の株式の取得に、全部でいくら払いますか。
    .label = 株式の取得価額
    .help = 払込金額、または買い取った金額の合計をユーロで入力してください。株式を受け取らずに資本に払い込んだ額は含めません。
    .why = 出資割合が{ $lu-participation-percent }に満たなくても、取得価額が大きければ配当や売却益が免税になることがあるためです。
fact-participations-holding_period = 配当を受ける、または売却する時点で、この出資先の株式をどのくらい保有していますか。
    .label = 株式の保有期間
    .help = 続けて保有している期間を選んでください。まだ12か月に満たなくても、12か月以上持ち続けるつもりなら「約束する」を選べます。
    .why = 配当や売却益の免税には、{ $lu-participation-months }か月の保有期間の条件があるためです。
option-participations-holding_period-under_6_months = 6か月未満
option-participations-holding_period-from_6_to_12_months = 6か月以上12か月未満
option-participations-holding_period-over_12_months = 12か月以上
option-participations-holding_period-commits_to_12_months = 12か月以上の保有を約束する
    .hint = 期間が足りなくても、持ち続けることを約束すれば免税になります。
fact-participations-income = この出資先から、どのような収入を見込んでいますか。
    .label = 出資先からの収入
    .help = 配当も売却益も考えられる場合は「両方」を選んでください。
    .why = 配当と売却益とでは、免税になる取得価額の条件が違うためです。
option-participations-income-dividends = 配当
    .hint = 出資先が利益を分配するときに受け取ります。
option-participations-income-gain = 売却益
    .hint = 株式を取得価額より高く売ったときの差額です。
option-participations-income-both = 配当と売却益の両方
    .hint = 配当を受け取りながら保有し、いずれ売る場合です。
fact-participations-fully_taxed = この出資先はEUの会社ですか、または税率{ $lu-participation-comparable_rate }程度以上の通常の法人税を納めていますか。
    .label = 出資先の通常の課税
    .help = どちらかに当てはまれば「はい」です。日本の通常の株式会社も「はい」に当たり、無税や特別な低税率の会社は「いいえ」です。
    .why = 配当や売却益の免税は、通常の課税を受けている会社への出資に限られるためです。
fact-participations-tax_percent = この出資先は、利益の何パーセントを実際に税として納めていますか。
    .label = 出資先の税負担率
    .help = 1年間に納める法人税を、税引前の利益で割った率です。分からなければ、出資先の国の法人税率でも構いません。
    .why = 税負担が低い国外の子会社の利益には、ルクセンブルクで課税されることがあるためです。
fact-participations-profit = この出資先の、1年間の会計上の利益はいくらですか。
    .label = 出資先の年間利益
    .help = 税引前の利益をユーロで入力してください。赤字なら、マイナスの額を入力します。
    .why = 利益が{ $lu-cfc-profit_limit }以下の子会社は、外国子会社の合算課税の対象から外れるためです。
fact-participations-operating_costs = この出資先の、1年間の営業費用はいくらですか。
    .label = 出資先の営業費用
    .help = 人件費、家賃、業務委託費など、営業にかかった費用の合計をユーロで入力してください。
    .why = 利益が営業費用の{ $lu-cfc-margin_limit }以下の子会社は、外国子会社の合算課税の対象から外れるためです。
