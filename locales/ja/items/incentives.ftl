item-lu-incentive-state-aid-general = 補助金の申請と共通の条件 (aides d'État, conditions générales)
    .summary = 国の補助金を受けるときの共通の決まりです。申請したいとの答えなので、制度を選ぶ前に確かめておきます。
    .when = 最初の正式な発注や工事の着手より前に、書類のそろった申請書を提出します。あとから申請しても受けられません。
    .next = 中小企業は起業支援窓口 (House of Entrepreneurship)、そのほかは経済省に、計画の段階で相談します。計画の内容、日程、場所、費用、資金繰り、グループの規模をまとめてください。
    .trap = 見積書を取るのは構いませんが、発注書に署名すると、その計画全体が対象から外れることがあります。同じ費用にいくつもの補助を重ねても、最も高い補助率が限度です。{ $lu-aid-publication }を超える補助は、受けた会社の名前が公表されます。
    .doubt = 根拠となるEUの規則の期限は{ $lu-aid-exemption_until }で、そのあとの内容は確かめていません。申請がそのあとになるなら、経済省に確認してください。

item-lu-incentive-aid-blocked = 補助金を受けられない事情 (aides exclues)
    .summary = 答えの中に、補助金を受けられなくなる事情があります。それが解消するまで、個別の補助制度はこの一覧に載せていません。
    .when = 申請の前に解消しておきます。
    .next = 経済省か起業支援窓口 (House of Entrepreneurship) に、どうすれば申請できるかを相談します。まだ着手していない部分だけを別の計画として申請できることもあります。
    .trap = 事情を隠して申請すると、受け取った補助金を返すことになります。不法就労などで{ $lu-aid-conviction_years }年の間に{ $lu-aid-convictions }回有罪になると、判決から{ $lu-aid-ban_years }年間は受けられません。
    .doubt = 対象外の業種や経営困難の判断には、例外があります。自社が当てはまるかどうかは、経済省に確かめてください。

item-lu-incentive-sme-aid = 中小企業向けの補助金 (régime d'aides en faveur des PME)
    .summary = 中小企業の設備投資、専門家の助言、見本市への出展などを助ける制度です。答えの数字では、グループ全体でも中小企業に当たります。
    .when = 投資や出展に着手する前に申請します。
    .next = 営業許可を取り、計画と見積書をそろえて、起業支援窓口 (House of Entrepreneurship) に相談します。
    .trap = 人数、売上高、総資産は、日本の親会社とその傘下の会社を合わせて数えます。申請には営業許可も必要です。
    .cost = 補助は、設備投資なら小企業で費用の{ $lu-aid-sme_investment_small }、中企業で{ $lu-aid-sme_investment_medium }、助言や見本市なら{ $lu-aid-sme_consultancy }が目安で、残りは自社の負担になります。
    .doubt = 補助率と対象の細部は、申請の前に最新の案内で確かめてください。審査にかかる期間もおおよその見込みです。

item-lu-incentive-rdi-aid = 研究開発・イノベーションの補助金 (aides à la recherche, au développement et à l'innovation)
    .summary = 研究、開発、実現可能性の調査などの費用を助ける制度です。研究開発への投資を予定しているため、候補になります。大企業のグループでも申請できます。
    .when = 研究を始める前に申請します。
    .next = 国の支援機関Luxinnovationに相談し、研究の計画と費用を項目ごとにまとめます。
    .trap = 試作や実証に近づくほど補助率は下がります。どの費用がどの段階に当たるかを計画書で分けておかないと、低い率でまとめて扱われることがあります。
    .cost = 補助は、産業研究で費用の{ $lu-aid-rdi_industrial }、実験的な開発で{ $lu-aid-rdi_experimental }が基本で、企業の規模や共同研究で上乗せがあります。
    .doubt = 法律は何度か改正されており、今の補助率は確認できていません。

item-lu-incentive-environment-aid = 環境・気候保護の補助金 (aides à la protection de l'environnement et du climat)
    .summary = EUの基準を上回る環境保護、省エネルギー、再生可能エネルギーなどの投資を助ける制度です。環境への投資を予定しているため、候補になります。
    .when = 設備の発注や工事の着手より前に申請します。
    .next = 環境に配慮しない場合の投資額との差を計算し、必要ならエネルギー診断を受けて、経済省に相談します。
    .trap = 補助の対象になるのは、投資の全額ではなく、環境のために余分にかかる費用です。法律で義務付けられた基準を満たすだけの投資は、対象になりません。
    .cost = 補助は、余分にかかる費用の{ $lu-aid-environment_min }から{ $lu-aid-environment_max }が目安で、対策の種類と企業の規模によって違います。
    .doubt = 根拠となる法律が改正されており、今の条件と補助率は確認できていません。計画の早い段階で経済省に確かめてください。

item-lu-incentive-regional-aid = 地域振興のための投資補助金 (aide à l'investissement à finalité régionale)
    .summary = 国が定めた地域での新しい拠点や生産への投資を助ける制度です。選んだ市町村がその地域にあり、新しい拠点への投資を予定しているため、候補になります。
    .when = 着工や正式な発注の前に申請します。
    .next = 候補の土地が対象の区域に入っているかを経済省に確かめ、投資と雇用の計画をまとめます。
    .trap = 大企業は、その地域で新しく始める事業に限られます。申請の前後{ $lu-aid-regional_move_years }年の間に、同じ事業を欧州経済領域（EEA）の別の国から移す場合は受けられません。鉄鋼、運輸、エネルギーなどの業種も対象外です。
    .cost = 補助の上限は、対象となる費用のうち大企業で{ $lu-aid-regional_large }、中企業で{ $lu-aid-regional_medium }、小企業で{ $lu-aid-regional_small }です。
    .doubt = 対象の地域は2027年末までの地図によるもので、補助の上限は確認できていません。

item-lu-incentive-investment-tax-credit = 投資税額控除 (bonification d'impôt pour investissement)
    .summary = 新しい機械や設備、グループの外から購入したソフトウエアの取得価額の{ $lu-itc-global_rate }を、法人所得税（個人事業主なら所得税）から差し引けます。環境や障害者の職場のための設備として認められると{ $lu-itc-global_rate_32bis }です。投資を予定しているため、使える見込みです。
    .when = 投資した年の確定申告で、様式800を付けて求めます。
    .next = 資産ごとに購入日、価額、使う場所、耐用年数の一覧を作り、請求書を保管します。
    .trap = 中古品、建物、多くの自動車、{ $lu-itc-min_life_years }年未満で償却する資産は対象になりません。差し引ききれない分は{ $lu-itc-carry_forward_years }年間繰り越せますが、現金では戻らず、地方営業税や純資産税からも差し引けません。
    .doubt = JETROの2025年3月の報告書には、特許も対象で、誰でも使えるとあります。特許が対象になるのは認定された事業計画の中だけで、使えるのは商業、工業、鉱業、手工業の事業者に限られます。

item-lu-incentive-itc-digital-green = デジタル化・環境転換の税額控除 (bonification, transformation digitale et transition écologique)
    .summary = 国が認定した計画のソフトウエア、特許、助言、研修などの費用の{ $lu-itc-det_rate }を税から差し引けます。計画の設備には、通常の投資税額控除に{ $lu-itc-det_rate_tangible_topup }が加わります。このような計画を予定しているため、候補になります。
    .when = 計画を始める前に、経済省に認定を申請します。始めたあとは毎年度の終わりに証明書を受け、確定申告に付けます。
    .next = 計画の目的、今との違い、費用の見込みをまとめ、経済省に相談します。
    .trap = 認定の前に始めると対象になりません。古い機器の入替えや書類の電子化だけの計画、法令の改正に対応するだけの計画も認められません。この控除を使ったソフトウエアや特許の収入には、知的財産税制を使えません。
    .cost = 認定の手数料は見つかっていません。計画書の作成と毎年の証明のために、費用と従業員の勤務時間を分けて記録する手間がかかります。
    .doubt = 毎年の証明書を申請する期限と、認定にかかる期間は確認できていません。

item-lu-incentive-ip-regime = 知的財産税制 (régime de la propriété intellectuelle, art. 50ter LIR)
    .summary = 特許やソフトウエアの著作権から得る純所得のうち、自ら開発した割合に応じた部分の{ $lu-ip-exemption }を非課税とする制度です。特許かソフトウエアによる所得を見込んでいるため、使える見込みです。
    .when = 法人税の確定申告で適用を受けます。
    .next = 権利や製品ごとに、収入、研究開発費、外部に支払った費用を分けて記録し始めます。
    .trap = 商標、意匠、ドメイン名は対象になりません。対象は{ $lu-ip-asset_after }より後に創作、開発または改良したものです。グループ会社に頼んだ研究や買い取った権利の費用が多いほど、非課税の割合は下がります。開発費の記録がないと、割合を計算できません。
    .doubt = JETROの2025年3月の報告書には、2007年より後に「取得した」権利とあります。正しくは、その後の研究開発で作り出し、発展させ、または改良した権利です。購入した権利は、比率を下げます。

item-lu-incentive-declining-balance-depreciation = 定率法による償却 (amortissement dégressif, art. 32 LIR)
    .summary = 機械などの動産を、早い年度に多く償却できる方法です。設備への投資を予定しているため、選べます。
    .when = 資産を使い始めた年度の決算と確定申告で選びます。
    .next = 資産ごとに定額法と比べ、利益が出る年に費用が多くなる方法を会計士と選びます。
    .trap = 建物と無形の資産には使えません。定率法から定額法には変えられますが、逆はできません。赤字が続く間に多く償却しても、税はすぐには減りません。
    .cost = 償却率の上限は、定額法の率の{ $lu-depreciation-factor }倍、かつ{ $lu-depreciation-rate_max }です。研究専用の資産は{ $lu-depreciation-research_factor }倍、かつ{ $lu-depreciation-research_rate_max }まで認められます。
    .doubt = 一つ{ $lu-depreciation-small_asset }までの資産は一度に費用にできるとされますが、金額が今も同じかどうかを会計士に確かめてください。

item-lu-incentive-accelerated-rental-housing = 賃貸住宅の加速償却 (amortissement accéléré, art. 32ter LIR)
    .summary = 完成して間もない賃貸住宅を、最初の数年間、通常より高い率で償却できる制度です。この不動産は住宅として貸す予定なので、候補になります。
    .when = 確定申告で適用を受けます。
    .next = 建物の完成日と、土地と建物を分けた取得価額が分かる書類をそろえ、会計士に渡します。
    .trap = 土地の代金は償却できません。率は完成や取得の時期によって違い、古い建物には使えません。
    .cost = 償却率は年{ $lu-depreciation-rental_rate }、一部の新築では{ $lu-depreciation-rental_rate_high }が目安です。
    .doubt = 率、年数、会社が使う場合の条件はどれも確認できていません。この制度を前提に購入を決めないでください。

item-lu-incentive-special-depreciation = 特別償却 (amortissement spécial, art. 32bis LIR)
    .summary = 環境保護、省エネルギー、障害のある人の職場のための設備は、取得価額の{ $lu-depreciation-special_share }までを早く償却できます。このような投資を予定しているため、候補になります。
    .when = 投資した事業年度が終わってから{ $lu-depreciation-special_request_months }か月以内に申請します。
    .next = 設備の目的と効果を説明する技術資料を、販売元から取り寄せておきます。
    .trap = 直接税局のほか、担当する大臣の承認も要ります。生産のための設備は対象にならず、付加価値税を除く価額が{ $lu-depreciation-special_min }に満たない資産にも使えません。
    .cost = 償却は、取得した年か、その後{ $lu-depreciation-special_years }年のうちの1年にまとめるか、この期間の数年に均等に分けて行います。承認を受けた設備は、投資税額控除の率も高くなります。
    .doubt = 細部の条件は2017年の資料によります。申請の前に、様式と最低額を確かめてください。

item-lu-incentive-deferred-depreciation = 償却の繰延べ (amortissement différé)
    .summary = 利益の少ない年に償却を控え、後の年に回せる方法です。設備への投資を予定しているため、選べます。
    .when = 確定申告のときに、資産ごとに求めます。
    .next = 投資税額控除や欠損金の期限と見比べ、償却を後に回す年を会計士と決めます。
    .trap = 回した償却は、遅くとも耐用年数が終わる年か、売却や廃棄をした年に行います。資産ごとに計算表を残しておかないと、後の年に認められません。
    .cost = 手続きに手数料はかかりません。ある年までに償却できる額は、取得価額から残存価額を引いて年数分を定額で計算した合計から、すでに償却した額を引いた額です。
    .doubt = JETROの2025年3月の報告書の計算式は、そのまま当てはめると二重に数えることになります。ここでは、定額法による累計額をもとに説明しています。

item-lu-incentive-startup-investor-credit = スタートアップ投資税額控除 (crédit d'impôt start-up)
    .summary = 若い会社の新株を現金で引き受けた個人が、払い込んだ額の{ $lu-startup-credit_rate }を自分の所得税から差し引ける制度です。ルクセンブルクに住むこの出資者は、持分と金額の条件に合います。
    .when = { $lu-startup-from_year }年分から使えます。出資した年の確定申告で求めます。
    .next = 会社が証明書を出せるよう、革新のための支出を監査人か会計士に確認してもらい、払込みの記録を残します。
    .trap = 創業者と従業員は使えません。会社には{ $lu-startup-min_full_time }人以上のフルタイムの従業員と、革新のための支出が必要です。株式を{ $lu-startup-holding_years }年より早く手放すと、条件を満たさなくなります。税額がなければ、差し引けない分は戻りません。
    .cost = 控除は1人につき年{ $lu-startup-credit_max }までです。一つの会社が集めた資金のうち、{ $lu-startup-raise_max }までが対象になります。
    .doubt = 革新のための支出の割合など、会社の側の細かい条件は確認できていません。

limit-regional-new-activity = 大企業は、その地域で新しく始める事業に限られます。対象外の業種があり、申請の前後{ $lu-aid-regional_move_years }年の間に同じ事業を欧州経済領域（EEA）の別の国から移す会社も受けられません。この面談では、その点をお聞きしていません。
limit-investment-excluded-assets = 建物、中古品、多くの自動車、{ $lu-itc-min_life_years }年未満で償却する資産は対象になりません。この面談では、投資する資産の種類を一つずつお聞きしていません。
limit-ip-own-development = { $lu-ip-asset_after }より後に、自らの研究開発によって創作、開発または改良したものに限られます。この面談では、その点をお聞きしていません。
limit-startup-founder-or-employee = 会社の創業者と従業員は、この控除を使えません。この面談では、その点をお聞きしていません。
limit-startup-innovative-company = 会社が革新的な事業を行い、{ $lu-startup-min_full_time }人以上のフルタイムの従業員を持つ必要があります。この面談では、その点をお聞きしていません。
