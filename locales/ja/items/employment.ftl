item-lu-employment-adem-vacancy = 求人の届出 (déclaration de poste vacant, ADEM)
    .summary = 人を募集するときは、国籍を問わず、公共の職業紹介を担う雇用開発機構 (ADEM) に届け出ます。この職位の人を自社で雇うため、届出の対象になります。
    .when = 求人広告を出す日の{ $lu-employment-vacancy_days }営業日前までに届け出ます。
    .next = 仕事の内容、必要な学歴、経験、語学、労働条件をまとめ、MyGuichet.luで届け出ます。
    .trap = 採用する人が決まっていても、届出は必要です。怠ると罰金を科されることがあり、EU域外の国籍の人を雇うためのADEMの証明書も受けられません。

item-lu-employment-adem-certificate = EU域外の人を雇うためのADEMの証明書 (certificat ADEM, ressortissant de pays tiers)
    .summary = 登録している求職者の中に適任者がいないことを、ADEMが証明します。この人はEU・EFTA域外の国籍で、自由に働ける許可証がなく、EUブルーカードの条件にも届かないため、必要です。
    .when = 滞在許可を申請する前で、届け出た求人が有効な間に取得します。
    .next = 求人の届出と同時に申し込みます。人手不足職種の一覧にある職種なら{ $lu-employment-certificate_shortage_days }営業日以内、それ以外の職種でも適任者がいなければ{ $lu-employment-certificate_days }営業日以内に返答があります。
    .trap = 候補者がいると、さらに{ $lu-employment-certificate_proposal_days }営業日の間、紹介を受けることがあります。採用しない人については一人ずつ理由を示さないと、証明書を断られることがあります。
    .doubt = 証明書を使える期間は{ $lu-employment-certificate_valid_months }か月とされますが、確認が必要です。隣国に住む予定の人に、ほかの手続きが要るかどうかも確かめてください。

item-lu-employment-contract-cdi = 無期雇用契約 (contrat à durée indéterminée, CDI)
    .summary = 期間を定めない雇用契約を書面で結びます。この人とは無期契約を結ぶ予定で、書面に記す事項は労働法典に定められています。
    .when = 遅くとも最初の勤務日までに、2通の原本に署名します。
    .next = ルクセンブルクの最新のひな形を使い、手当を含む給与、勤務地、職務、労働時間、休暇、予告期間、試用期間、社会保険の加入先を記入します。
    .trap = 書面がなければ、試用期間のない無期契約とみなされます。試用期間は{ $lu-employment-trial_min_weeks }週間から{ $lu-employment-trial_max_months }か月まで、職業資格の修了証に満たない人は{ $lu-employment-trial_max_months_unskilled }か月までで、更新できません。副業の禁止には、理由が必要です。
    .cost = よいひな形を用意する手間や費用がかかります。記載が足りないと、従業員一人につき{ $lu-employment-contract_fine }の罰金を科されることがあります。
    .doubt = 罰金の額は、公式の資料で確認できていません。月{ $lu-employment-trial_12m_salary }以上の給与なら試用期間を{ $lu-employment-trial_max_months_high_pay }か月まで延ばせるという点も同様です。

item-lu-employment-contract-cdd = 有期雇用契約 (contrat à durée déterminée, CDD)
    .summary = 休業者の代わりなど、具体的で一時的な仕事のために、期間を限って結ぶ契約です。この人とは有期契約を結ぶ予定です。
    .when = 遅くとも最初の勤務日までに署名します。
    .next = 有期とする理由、終わる日または最短の期間、更新の有無、契約期間の{ $lu-employment-trial_cdd_share }までの試用期間を書面に記します。
    .trap = 更新は{ $lu-employment-cdd_renewals }回、通算{ $lu-employment-cdd_max_months }か月が上限です。同じ職位で次の有期契約を結ぶには、終わった契約の3分の1の期間を空けなければなりません。違反すると、無期契約とみなされます。重大な過失がないのに途中で解約すると、一定の限度まで残りの期間の給与を支払います。

item-lu-employment-contract-part-time = パートタイム契約 (contrat à temps partiel)
    .summary = 労働時間が週{ $lu-employment-weekly_hours }時間に満たない契約で、働く日と時間も書面で定めます。この人の労働時間は、これに当たります。
    .when = 遅くとも最初の勤務日までに署名します。
    .next = 週の労働時間と、曜日ごとの割振りを契約書に記します。
    .trap = 時間を記していないと、フルタイムの契約と推定されます。契約に別の定めがなければ、決めた時間を{ $lu-employment-part_time_extra }まで超えても残業には当たりません。時間に応じて、フルタイムの人と同じ権利があります。

item-lu-employment-contract-agency = 派遣労働者の受入れ (travail intérimaire)
    .summary = 派遣会社が雇う人を受け入れるため、派遣会社と労働者派遣契約 (contrat de mise à disposition) を結びます。この職位では、派遣の人に働いてもらう予定です。
    .when = 派遣が始まってから{ $lu-employment-agency_contract_days }日以内に結びます。
    .next = 労働省と経済省の許可を受けている派遣会社かどうかを確かめ、受入れの理由、期間、料金を決めます。
    .trap = 期間が終わったあとも働いてもらうと、受入先が無期契約の雇用主になります。働く時間や現場の安全は、初日から受入先の責任です。
    .cost = 給与、社会保険料、手数料を含む料金を、派遣会社に支払います。
    .doubt = 更新{ $lu-employment-agency_renewals }回を含めて{ $lu-employment-agency_max_months }か月までという上限は、公式の資料で確認できていません。

item-lu-employment-contract-seasonal = 季節雇用契約 (contrat saisonnier)
    .summary = 観光や農業など、毎年同じ時期に繰り返される仕事のための有期契約です。この人とは、季節雇用契約を結ぶ予定です。
    .when = 遅くとも最初の勤務日までに署名します。
    .next = どの季節の仕事かを契約書に記し、翌年も雇う約束を入れるかどうかを決めます。
    .trap = { $lu-employment-seasonal_period_months }か月のうち{ $lu-employment-seasonal_max_months }か月が上限です。翌年の雇用を約束した契約が{ $lu-employment-seasonal_seasons }季節を超えて続くと、無期契約を求める権利が生じます。EU域外の国籍の人には、季節労働者のための別の許可が要ります。

item-lu-employment-contract-apprenticeship = 見習い契約 (contrat d'apprentissage)
    .summary = 職業学校に通いながら会社で訓練を受ける人との契約です。この職位で見習いを受け入れる予定なので、まず会社が訓練を行う資格を得る必要があります。
    .when = 契約は、7月15日から11月1日までの間に登録します。
    .next = その職種の訓練を行えるかを所属の会議所に尋ね、受入れの計画をADEMの職業指導の窓口に知らせます。
    .trap = 訓練を行う資格は、社内に適格な指導者がいることが条件です。資格がなければ契約を登録できず、その学年の受入れを逃します。
    .cost = 法令で定められた手当を支払います。額は職種と訓練の年次によって違います。
    .doubt = 登録の時期は、公式の資料で確認できていません。春のうちに会議所に問い合わせてください。

item-lu-employment-minimum-wage = 社会最低賃金 (salaire social minimum)
    .summary = フルタイムの給与は月{ $lu-wage-minimum }以上、有資格者なら月{ $lu-wage-minimum_skilled }以上と定められています。この人の給与も、これを下回ることはできません。
    .when = 給与を支払うたびに守ります。
    .next = ここに示す額と予定している給与を比べ、この人が有資格者に当たるかどうかをはっきりさせます。
    .trap = 有資格者かどうかは、肩書ではなく、職業資格の修了証や長年の実務経験で決まります。これより低い額が認められるのは、{ $lu-wage-full_age }歳未満の人だけです。額は物価スライドのたびに上がるので、最低賃金に近い給与はそのつど見直してください。違反すると、{ $lu-wage-fine }の罰金を科されます。
    .doubt = JETROの2025年3月の報告書には、無資格者は2割から2割5分低く、毎年1月に改定されるとあります。法律で低くなるのは未成年者だけで、額は賃金指数に応じて、どの月にも変わりえます。

item-lu-employment-wage-below-minimum = 最低賃金を下回る給与です (salaire inférieur au minimum)
    .summary = 入力された年間の給与の12分の1が、この人の年齢、資格、労働時間に応じた最低賃金に届きません。このまま契約を結ぶことはできません。
    .when = 契約書に署名する前に見直します。
    .next = 給与を引き上げるか、労働時間や資格の答えが違っていれば直します。
    .trap = 本人が低い給与に同意しても効力はなく、あとから差額を請求されることがあります。
    .cost = 最低賃金との差額がかかり、違反すると{ $lu-wage-fine }の罰金も科されます。

item-lu-employment-indexation = 賃金の物価スライド (indexation automatique des salaires)
    .summary = 消費者物価が{ $lu-wage-index_step }上がると、すべての給与が同じ率だけ上がることが法律で定められています。従業員を雇うため、この会社にも適用されます。
    .when = 引上げの条件が満たされた月の、翌月1日からです。
    .next = 予算では{ $lu-wage-index_gap_least }か月から{ $lu-wage-index_gap_most }か月に1回の引上げを見込み、国立統計経済研究所 (STATEC) の発表を確かめます。
    .trap = 最低賃金に限らずすべての給与が対象で、契約で外すことはできません。判定に使うのは過去{ $lu-wage-index_months }か月の平均なので、物価が1か月だけ高くても引上げにはなりません。
    .cost = 1回の引上げごとに、すべての給与が{ $lu-wage-index_step }上がり、会社負担の社会保険料も増えます。

item-lu-employment-working-time = 労働時間とその記録 (durée du travail)
    .summary = 通常の労働時間は1日{ $lu-employment-daily_hours }時間、週{ $lu-employment-weekly_hours }時間までで、雇用主は働いた時間を記録します。従業員を雇うため、この記録が必要です。
    .when = 最初の勤務日から、毎日記録します。
    .next = 始業、終業、休憩を記録する簡単な方法を決めます。週によって労働時間を変えるなら、先に労働編成計画 (plan d'organisation du travail, POT) を作ります。
    .trap = 残業を含めても1日{ $lu-employment-daily_max_hours }時間、週{ $lu-employment-weekly_max_hours }時間が限度です。勤務と勤務の間に{ $lu-employment-daily_rest_hours }時間、週に続けて{ $lu-employment-weekly_rest_hours }時間の休息が要ります。日本と同じ働き方では、超えてしまうことが少なくありません。
    .cost = 残業には{ $lu-employment-overtime_supplement }の割増賃金を払うか、1時間につき{ $lu-employment-overtime_rest_hours }時間の休みを与えます。
    .doubt = 残業の割増率は、公式の資料で確認できていません。契約書に書く前に確かめてください。

item-lu-employment-sunday-work = 日曜・祝日の労働 (travail dominical)
    .summary = 日曜日の労働は、ホテルや飲食店のように業種が例外とされている場合を除いて禁じられています。日曜日に働く人がいる予定なので、確かめておきます。
    .when = 最初に日曜日に働いてもらうよりも前に手続きをします。
    .next = どの例外に当たるかを確かめ、労働鉱山監督局 (ITM) と、あれば従業員代表に知らせます。
    .trap = 小売店と手工業では、一人が日曜日に{ $lu-employment-sunday_hours }時間まで働けますが、2026年からは、従業員が{ $lu-employment-sunday_own_staff }人を超える会社に労働協約が必要です。店の営業時間は、2026年6月19日に施行された別の法律によります。
    .cost = 代休や賃金のほかに、日曜日の労働には{ $lu-employment-sunday_supplement }、祝日の労働には{ $lu-employment-holiday_supplement }の割増賃金がかかります。
    .doubt = JETROの2025年3月の報告書を含め、改正前に書かれた資料には、以前のより狭い日曜労働のきまりが載っています。

item-lu-employment-annual-leave = 年次有給休暇と祝日 (congé annuel et jours fériés)
    .summary = 従業員には年に{ $lu-employment-annual_leave }日の有給休暇があり、そのほかに{ $lu-employment-public_holidays }日の祝日があります。雇用する全員に与えます。
    .when = 休暇は、勤め始めてから{ $lu-employment-leave_wait_months }か月たつと取れます。年の途中で入社または退職した人には、1か月につき12分の1を与えます。
    .next = 初日から休暇簿をつけます。
    .trap = 祝日が休みの日に重なったら、{ $lu-employment-holiday_lieu_months }か月以内に代わりの休みを与えます。古いひな形では、有給休暇が1日少ないままになっていることがあります。
    .cost = 休暇と祝日の間も給与を支払います。合わせると、働く日のおよそ7日に1日に当たります。
    .doubt = JETROの2025年3月の報告書には25日とありますが、法律では2019年から{ $lu-employment-annual_leave }日です。

item-lu-employment-special-leave = 産休・育休などの特別休暇 (congés spéciaux)
    .summary = 出産、育児、家族の病気、結婚、身内の不幸などのとき、従業員には休暇を取る権利があります。男女を問わず、雇用する全員に関わります。
    .when = 産休は出産の前{ $lu-employment-maternity_before_weeks }週間と後{ $lu-employment-maternity_after_weeks }週間、もう一人の親の休暇は{ $lu-employment-birth_leave_months }か月以内に{ $lu-employment-birth_leave_days }日、育児休業は親一人につき{ $lu-employment-parental_leave_short_months }か月または{ $lu-employment-parental_leave_months }か月です。
    .next = 申出を受けたらすぐに給与計算の担当者に知らせ、診断書を国民健康金庫 (CNS) に送ります。
    .trap = 育児休業は両親それぞれの権利で、一方は出産から何年もあとに取ることもできるため、代わりの人を考えておきます。もう一人の親は{ $lu-employment-birth_leave_notice_months }か月前までに申し出ることになっており、遅れた場合、会社は休暇を{ $lu-employment-birth_leave_least_days }日まで減らせます。
    .cost = 産休、養子を迎えるときの休暇、育児休業の間の所得は、国と健康金庫が支払います。もう一人の親の休暇の最初の{ $lu-employment-birth_leave_least_days }日分、家族の介護休暇の半分、結婚、忌引、引っ越しの休暇は、会社の負担です。

item-lu-employment-medical-exam = 採用時の健康診断 (examen médical d'embauche)
    .summary = 産業保健機関の医師が、採用する人の健康状態が仕事に適しているかを確かめます。雇用する全員に義務づけられています。
    .when = 夜間の仕事や危険を伴う仕事では最初の勤務日より前に、そのほかは最初の勤務日から{ $lu-employment-medical_months }か月以内に受けます。
    .next = 産業保健機関に加入して、診断の申込書を送ります。業種に専用の機関がなければ、全業種向けの機関 (Service de santé au travail multisectoriel, STM) に加入します。
    .trap = 滞在許可のための健康診断とは別のもので、日本から来る人は両方を受けます。
    .cost = 給与の{ $lu-social-health_at_work }に当たる、産業保健機関への拠出金で賄われます。
    .doubt = どの仕事が危険を伴う仕事に当たるかは、公式の資料で確認できていません。産業保健機関に尋ねてください。

item-lu-employment-safety-officer = 安全衛生担当者の選任 (travailleur désigné)
    .summary = 雇用主は、職場の安全と健康を担当する人を社内から選びます。従業員を一人でも雇えば、必要になります。
    .when = 最初の従業員が働き始める日までに選任します。
    .next = 担当者を決めて研修を申し込み、職場ごとの危険を書面で評価して、担当者の名前を労働鉱山監督局 (ITM) に届け出ます。
    .trap = 危険の評価は、事務所だけの会社にも必要です。従業員が{ $lu-employment-safety_employer_staff }人未満なら経営者が自ら担当できますが、研修を受けることが条件です。
    .cost = 研修の受講料と、担当者の時間がかかります。
    .doubt = 研修の長さと、経営者が担当できる人数の上限は、ITMに確かめてください。

item-lu-employment-staff-delegation = 従業員代表の選挙 (délégation du personnel)
    .summary = 従業員が{ $lu-employment-delegation_staff }人以上の会社では、従業員が選挙で代表を選びます。入力された人数は、これに達しています。
    .when = 全国一斉の選挙で選び、次は2029年3月です。その前に人数が達した会社は、その時点で選挙を行います。
    .next = 従業員の人数を毎月数え、基準に近づいたらITMに日程を問い合わせます。
    .trap = 選挙を準備するのは、従業員ではなく会社です。人数は過去{ $lu-employment-delegation_count_months }か月の各月で判定するため、開業した日から義務が生じるわけではありません。代表に選ばれた人は、解雇から保護されます。
    .doubt = 人数の数え方と次の一斉選挙の時期は、公式の資料で確認できていません。

item-lu-employment-collective-agreement = 労働協約・労働組合・ストライキ (convention collective de travail)
    .summary = 業種によってはすべての雇用主を拘束する労働協約があり、規模の大きな会社では組合から交渉を求められることがあります。この会社は業種または人数から見て、確かめておく必要があります。
    .when = 最初の雇用契約に署名する前に確かめます。
    .next = どの協約が適用されるかをITMか所属の会議所に尋ね、協約の賃金表と予定している給与を比べます。
    .trap = 一般的拘束力を宣言された協約は、署名していない会社にも、国外の会社にも適用されます。協約の有効期間中のストライキは認められず、それ以外のときも、全国調停局 (ONC) での調停が不成立に終わったあとに限られます。
    .cost = 協約の賃金表に従うため、最低賃金を上回る給与が必要になることがあります。

limit-fixed-term-reason = 具体的で一時的な仕事かどうかなど、有期契約を認められる理由があるかは、お聞きしていません。
limit-fixed-term-gap = 同じ職位で以前にも有期契約を結び、次の契約まで期間を空ける必要があるかは、お聞きしていません。
limit-sunday-sector-exceptions = ホテルや飲食店のように、業種ごとに認められる例外は調べていません。
limit-medical-exam-risk-posts = 危険を伴う仕事や夜間の仕事では、働き始める前に診断が必要です。この面談では、どの仕事がそれに当たるかをお聞きしていません。
limit-delegation-average-staff = 法律では過去{ $lu-employment-delegation_count_months }か月の各月の従業員数を数えますが、このプログラムは、入力された人数で判定しています。
limit-branch-agreements-incomplete = 一般的拘束力のある労働協約が適用される業種のうち、このプログラムの一覧に載っていないものがあるかもしれません。
