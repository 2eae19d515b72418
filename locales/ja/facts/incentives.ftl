fact-investments = 最初の3年間に、次のどれに投資しますか。
    .label = 投資の予定
    .help = 当てはまるものをすべて選んでください。予定の段階で構いません。投資をしなければ、何も選ばずに進みます。
    .why = 投資の内容によって、使える税額控除、償却の方法、補助金が変わるためです。
option-investments-equipment = 機械・設備
    .hint = 新品の機械、パソコン、什器などです。建物と中古品は含みません。
option-investments-software = 購入するソフトウエア
    .hint = グループの外から買うソフトウエアです。
option-investments-research = 研究開発
    .hint = 新しい製品や技術の研究と、その試作や実証です。
option-investments-environment = 環境保護・省エネルギー
    .hint = 排水や廃棄物の処理、省エネ、再生可能エネルギーの設備などです。
option-investments-workplaces_for_disabled = 障害のある人のための職場の整備
    .hint = 職場の改修や、専用の機器の導入などです。
option-investments-digital_or_green_project = デジタル化または環境・エネルギー転換の計画
    .hint = 事業の進め方を根本から変える計画で、国の事前の認定が要ります。
option-investments-new_site = 新しい拠点または新しい生産
    .hint = 工場などの新設や、これまでにない製品の生産を始めることです。

fact-wants_state_aid = 国の補助金を申請したいと考えていますか。
    .label = 補助金の申請
    .help = 迷っている場合は「はい」を選ぶと、使えそうな制度を確かめられます。税額控除や償却の優遇は補助金に含みません。
    .why = 補助金は着手の前に申請しなければならず、日程に大きく関わるためです。

fact-group_staff = グループ全体で、何人が働いていますか。
    .label = グループの人数
    .help = 日本の親会社と、その傘下の会社をすべて合わせた人数です。直近の決算の平均人数で構いません。
    .why = 中小企業かどうかは、グループ全体の人数が{ $lu-aid-sme_staff }人に満たないことなどで判断するためです。

fact-group_turnover = グループ全体の年間売上高はいくらですか。
    .label = グループの売上高
    .help = 直近の連結決算の売上高を、ユーロに換算して入力してください。
    .why = 売上高が{ $lu-aid-sme_turnover }以下であることが、中小企業と認められる条件の一つになるためです。

fact-group_balance = グループ全体の総資産はいくらですか。
    .label = グループの総資産
    .help = 直近の連結貸借対照表の合計を、ユーロに換算して入力してください。
    .why = 売上高が多くても、総資産が{ $lu-aid-sme_balance }以下なら中小企業と認められることがあるためです。

fact-aid_obstacles = 次のうち、当てはまるものはありますか。
    .label = 補助金の妨げ
    .help = 当てはまるものをすべて選んでください。どれもなければ、何も選ばずに進みます。
    .why = 一つでも当てはまると、補助金を受けられないためです。
option-aid_obstacles-two_convictions = 不法就労などによる{ $lu-aid-convictions }回以上の有罪判決
    .hint = 過去{ $lu-aid-conviction_years }年間の、届出のない労働や就労資格のない人の雇用です。
option-aid_obstacles-in_difficulty = 経営が困難な状態にある
    .hint = 資本の半分を超える累積損失がある、倒産の手続き中などの場合です。
option-aid_obstacles-unpaid_unlawful_aid = 違法な補助金を返していない
    .hint = EUが違法と判断し、返還を命じた補助金が残っている場合です。
option-aid_obstacles-works_started = すでに着手している
    .hint = 工事を始めた、または設備を正式に発注した場合です。
option-aid_obstacles-excluded_sector = 対象外の業種である
    .hint = 漁業、農産物の生産、大型商業施設など、法令で除かれた業種です。

fact-invest_tangible = 新しい設備と購入するソフトウエアに、1年間でいくら投資しますか。
    .label = 設備などへの投資額
    .help = 付加価値税を除いた取得価額の合計を、ユーロで入力してください。建物、中古品、乗用車は含めません。
    .why = 投資税額控除の額を見積もるためです。

fact-invest_environment = そのうち、環境や障害者の職場のための設備として認められるものはいくらですか。
    .label = 環境設備などの額
    .help = 所得税法 (LIR) 第32bis条の特別償却を認められる設備の取得価額です。該当する設備がなければ0です。
    .why = この設備には、投資税額控除の率が上乗せされるためです。

fact-invest_project_tangible = 設備のうち、認定を受けるデジタル化・環境計画に使うものはいくらですか。
    .label = 認定計画の設備の額
    .help = 設備などへの投資額のうち、計画に直接使う機械や設備の取得価額を入力してください。なければ0です。
    .why = 認定された計画の設備には、税額控除の率が上乗せされるためです。

fact-invest_project_other = 認定を受ける計画の、ソフトウエア、特許、助言、研修にいくらかけますか。
    .label = 認定計画のその他の額
    .help = グループの外からのソフトウエアや特許の利用料、外部の助言、計画だけに携わる従業員の給与と研修の費用の合計です。なければ0です。
    .why = 認定された計画では、設備以外の費用も税額控除の対象になるためです。
