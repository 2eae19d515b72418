item-lu-residence-short-stay = 滞在許可の要らない短期滞在 (court séjour)
    .summary = 日本など多くの国の国籍の人は、ビザなしで{ $lu-residence-short_stay_period }日のうち{ $lu-residence-short_stay_days }日まで滞在できます。日数は、シェンゲン圏のすべての国での滞在を合わせて数えます。短期の来訪を予定されているため、入国の条件を確かめておきます。
    .when = 渡航のたびに、あらかじめ日数を数えます。到着したら{ $lu-residence-arrival_days }日以内に滞在先の市町村に届け出ますが、ホテルに泊まる人の分はホテルが届け出ます。
    .next = 出国の予定日から{ $lu-residence-passport_months }か月以上有効なパスポート、医療保険、帰りの航空券、訪問の目的を記した招待状を、渡航者ごとに用意します。
    .trap = 会議や商談は構いませんが、現地の顧客のために働くことは認められません。{ $lu-residence-ees_full }からは、すべての国境で電子システム (EES) が日数を数えています。ほかのシェンゲン諸国での出張や旅行も、日数に入ります。
    .cost = 日本国籍の人にビザの手数料はかからず、ビザが必要な国籍の人は{ $lu-residence-visa_c_fee }です。電子渡航認証 (ETIAS) が始まると、{ $lu-residence-etias_fee }が必要になります。
    .doubt = ETIASの開始日は、確認した時点では分かっていません。渡航を手配する前に確かめてください。

item-lu-residence-short-work = 短期の就労許可 (autorisation de travail de courte durée)
    .summary = EU・EFTA域外の国籍の人が現地で就労するには、{ $lu-residence-short_stay_days }日に満たない期間でも許可が必要です。短期滞在の目的に、現地での就労が含まれています。
    .when = 渡航する前に申請し、入国の時点で許可を受けていなければなりません。
    .next = 契約書を添えて移民局に申請します。現地の職に就く場合は、先に雇用開発機構 (ADEM) の証明書を取ります。
    .trap = 商談、見本市、グループ内のサービスは、暦年で合わせて{ $lu-residence-short_work_months }か月まで許可が要りません。下請けの仕事は対象外で、長く続く仕事には滞在許可が必要になります。
    .doubt = 許可の要らない活動の範囲は、2023年に広がりました。予定している仕事が含まれるか、審査に何日かかるかを、移民局に確かめてください。

item-lu-residence-authorisation-salaried = 被用者の暫定滞在許可 (autorisation de séjour temporaire, travailleur salarié)
    .summary = EU・EFTA域外の国籍の人が、雇われて働くために移り住むときの許可です。この人はルクセンブルクに住む予定で、自由に働ける許可証を持たず、EUブルーカードの条件にも届かないため、これを申請します。
    .when = 入国の前、遅くとも働き始める日までに許可を受け、許可から{ $lu-residence-entry_days }日以内に入国します。
    .next = パスポートの全ページの写し、出生の証明書、犯罪経歴証明書、学位、履歴書、署名済みの雇用契約書、ADEMの証明書を集め、フランス語、ドイツ語、英語のどれかの宣誓翻訳をつけて移民局に申請します。
    .trap = 入国したあとの申請は原則として受け付けられず、短期滞在のまま働き始めることもできません。審査には最長で{ $lu-residence-decision_months }か月かかるため、契約書の開始日は、許可が下りた日に合わせられるように定めておきます。
    .doubt = 審査を{ $lu-residence-reform_decision_days }日に短縮し、最初の許可証の期間を{ $lu-residence-reform_card_months }か月に延ばす法改正が審議されていましたが、施行されたかどうかは確認できていません。隣国に住んで通勤する人には、別の許可が必要です。

item-lu-residence-authorisation-blue-card = EUブルーカードの滞在許可 (carte bleue européenne)
    .summary = 年{ $lu-residence-blue_card_salary }以上の給与と{ $lu-residence-blue_card_contract_months }か月以上の契約を条件とする、高い資格を持つ人のための滞在許可です。お答えによると、この人は条件を満たします。
    .when = 入国の前、遅くとも働き始める日までに許可を受けます。
    .next = 雇用契約書、学位、パスポート、犯罪経歴証明書、履歴書をそろえて移民局に申請します。ITの管理職と専門職は、学位の代わりに実務経験を示すこともできます。
    .trap = 給与の基準は申請日の額で判定されるため、余裕を持って給与を決めてください。ADEMの証明書は要りませんが、求人の届出は必要です。
    .cost = この段階の手数料はありません。翻訳とアポスティーユの費用は別にかかります。
    .doubt = 給与の基準額は、例年春に改定されます。2026年の新しい額は見つからなかったため、申請の前に確かめてください。

item-lu-residence-authorisation-ict = 企業内転勤者（ICT）の滞在許可 (transfert temporaire intragroupe)
    .summary = EU域外の会社が、同じグループの現地法人に派遣する管理職、専門職、研修生のための許可です。この人は親会社との契約を保ち、グループに{ $lu-residence-ict_months_in_group }か月以上勤めているため、使うことができます。
    .when = 入国の前、遅くとも働き始める日までに許可を受けます。
    .next = 会社どうしの関係を示す書類、期間・勤務地・給与を記した派遣の辞令、学位、パスポート、犯罪経歴証明書をそろえ、ルクセンブルクの受入先が申請します。
    .trap = 滞在は最長{ $lu-residence-card_months_ict }か月、研修生は{ $lu-residence-card_months_trainee }か月で、次の派遣までに{ $lu-residence-ict_break_months }か月空けます。勤め先のないまま自ら創業する人は使えません。日本の社会保険の適用証明書は早めに取ってください。なければ、現地の保険料がかかります。
    .cost = この段階の手数料はありません。給与は現地の同僚に見劣りせず、最低賃金以上でなければなりません。
    .doubt = 日本との協定により日本の社会保険にとどまれるのは{ $lu-social-japan_certificate_years }年とされますが、確認が必要です。求人をADEMに届け出る必要があるかどうかも確かめてください。

item-lu-residence-authorisation-self-employed = 自営業者の滞在許可 (autorisation de séjour, travailleur indépendant)
    .summary = EU・EFTA域外の国籍の人が、自分の事業を営むために移り住むときの許可です。この経営者は雇用契約なしに働くため、この許可を申請します。
    .when = 入国の前、遅くとも働き始める日までに許可を受けます。
    .next = 資金計画を含む事業計画書、資格と生活の資金を示す書類、犯罪経歴証明書、履歴書をそろえ、営業許可の申請と並行して申請します。
    .trap = 会社を設立しただけでは許可されません。諮問委員会が国にとっての利益を審査し、2023年からはいっそう厳しくなりました。顧客や資金の裏づけのない計画は認められません。事業を引き継ぐ場合は、{ $lu-residence-takeover_accounts_years }年分の決算書も必要です。

item-lu-residence-authorisation-investor = 投資家の滞在許可 (autorisation de séjour, investisseur)
    .summary = { $lu-residence-investor_min }以上を投資する、EU・EFTA域外の国籍の個人のための許可です。この出資者はルクセンブルクに住み、この額以上を出資するため選べますが、義務ではありません。
    .when = 入国の前に許可を受けます。
    .next = 被用者や自営業者の許可と比べたうえで、どのような証明が求められるかを経済省に問い合わせます。
    .trap = 既存の企業に投資する場合は雇用を保ったまま{ $lu-residence-investor_keep_years }年間資金を引き上げず、新しい会社なら{ $lu-residence-investor_jobs_years }年以内に{ $lu-residence-investor_jobs }人の雇用を生み出さなければなりません。守れないと、更新されないことがあります。
    .cost = 投資する資金が必要です。ほかの方法では、投資組織への出資に{ $lu-residence-investor_structure }、銀行への預金に{ $lu-residence-investor_deposit }と、さらに多くの資金がかかります。
    .doubt = 条件も審査の期間も、公式の資料では確認できていません。資金を動かす前に弁護士に相談してください。

item-lu-residence-transfer-without-ict = 企業内転勤の条件を満たさない派遣 (détachement hors ICT)
    .summary = この人は親会社から派遣される予定ですが、グループでの勤続が{ $lu-residence-ict_months_in_group }か月に満たないため、企業内転勤者の許可は認められません。別の方法を選ぶ必要があります。
    .when = 働き始める日を決める前に解決しておきます。
    .next = 勤続の条件を満たすまで待つか、現地で採用するか、国外からの派遣労働者 (travailleur détaché) の規定を使えるかを、弁護士と検討します。
    .trap = ビザの要らない短期滞在で代えることはできません。そのまま働くと、会社にとっても本人にとっても不法就労になります。
    .doubt = 派遣労働者としての許可を受けられるかどうかは、ここでは判定していません。弁護士に確かめてください。

item-lu-residence-visa-d = 長期滞在ビザ (visa D)
    .summary = 暫定滞在許可が下りたあと、入国するために必要なビザです。この人の国籍は免除の対象ではありません。日本国籍の人には要りません。
    .when = 許可が下りてから{ $lu-residence-visa_d_days }日以内で、渡航の前に申請します。
    .next = ルクセンブルクの大使館、または代わりにビザを扱う国の大使館に予約を取り、許可の通知、パスポート、写真を持参します。
    .trap = 短期滞在のビザでは代えられません。手続きの間はパスポートを大使館に預けるため、ほかの渡航の予定を入れないでください。
    .cost = 手数料はおよそ{ $lu-residence-visa_d_fee }です。
    .doubt = 手数料の額は確認できていません。免除される国籍の一覧も、最新のものと照らし合わせてください。

item-lu-residence-arrival-declaration = 市町村への到着届 (déclaration d'arrivée)
    .summary = 移り住んだ人が、住む市町村に到着を届け出ます。この人はEU・EFTA域外から移り住むため必要で、届出の受領証が滞在許可証の手続きの出発点になります。
    .when = 入国から{ $lu-residence-arrival_days }日以内です。念のため、土日も含めて数えてください。
    .next = パスポート、暫定滞在許可、住所を示す書類を持って、市町村の窓口に行きます。
    .trap = 住所がなければ届け出られないので、渡航の前に住まいを借りておきます。受領証と暫定滞在許可があれば、許可証ができる前でも働けます。
    .cost = 市町村が定める少額の手数料がかかります。

item-lu-residence-medical-check = 滞在許可のための健康診断 (contrôle médical)
    .summary = ルクセンブルクの医師の診察と、結核の検査を受けます。この人の滞在許可証の申請に必要です。
    .when = 到着したらできるだけ早く、滞在許可証を申請する前に受けます。
    .next = 医師と、結核の検査を行う社会医療連盟 (Ligue médico-sociale) に、できれば日本にいるうちに予約を入れます。
    .trap = 予約は数週間先になることが多く、結果がなければ許可証を申請できません。日本の診断書でも、採用時の健康診断でも代えられません。
    .cost = 医師の診察料はおよそ{ $lu-residence-medical_fee }です。

item-lu-residence-residence-permit = 滞在許可証の申請 (titre de séjour)
    .summary = ルクセンブルクに住んで働く権利を証明するカードです。暫定滞在許可は入国のためのものにすぎないため、この人は入国後に改めて許可証を受けます。
    .when = 入国から{ $lu-residence-card_application_months }か月以内に申請します。
    .next = 手数料を振り込み、パスポートの写し、暫定滞在許可、到着届の受領証、健康診断の証明書を移民局に提出します。呼び出しがあったら、指紋の登録に行きます。
    .trap = 有効期間は到着届の日から数えるため、手続きが遅れるほど短くなります。被用者の最初の許可証で働けるのは一つの業種と職種だけなので、仕事を変える前に問い合わせてください。
    .cost = 許可証1枚につき{ $lu-residence-card_fee }です。
    .doubt = JETROの2025年3月の報告書には、到着の届出、健康診断、許可証の申請のすべてを3日以内にするとあります。3日以内なのは到着の届出だけです。

item-lu-residence-renewal = 滞在許可証の更新 (renouvellement du titre de séjour)
    .summary = この人の最初の許可証は働く期間より先に期限を迎えるため、更新が必要です。
    .when = 期限の{ $lu-residence-renewal_months }か月前に申請します。
    .next = 今のうちに期限を予定表に入れ、雇用契約書、給与明細、社会保険の加入証明書をそろえます。
    .trap = 更新が間に合わないと、その間は働く権利がなくなり、雇用主の責任も問われます。{ $lu-residence-long_term_years }年住めば、代わりに長期居住者の許可を申請できます。
    .cost = 新しい許可証1枚につき{ $lu-residence-card_fee }です。
    .doubt = 更新後の有効期間は最長{ $lu-residence-renewal_years }年とされますが、これを延ばす法改正がすでに施行されている可能性があります。

item-lu-residence-family = 家族の滞在許可 (regroupement familial)
    .summary = 配偶者、登録したパートナー、未婚で未成年の子どもには、一人ずつ滞在許可が必要です。この人は家族と一緒に移り住む予定です。
    .when = 本人の申請と同時か、そのあとに申請し、家族が入国する前に許可を受けます。
    .next = 戸籍謄本を取ってアポスティーユと翻訳をつけ、住まい、収入、医療保険を示す書類をそろえます。
    .trap = 審査には最長で{ $lu-residence-family_decision_months }か月かかります。企業内転勤者とEUブルーカードの家族は、本人と同時に申請すれば{ $lu-residence-family_fast_days }日以内です。学校は早く定員に達することがあるので、並行して探してください。
    .cost = 許可証1枚につき{ $lu-residence-card_fee }のほか、アポスティーユと翻訳の費用がかかります。

item-lu-residence-employer-check = 滞在許可の確認と写しの保管 (copie du titre de séjour)
    .summary = EU・EFTA域外の国籍の人が働き始める前に、雇用主は滞在許可の書類を確かめ、写しを保管します。この人もその対象です。
    .when = 働き始める日より前に確かめ、働き始めてから{ $lu-residence-employer_notice_days }営業日以内に移民局に知らせます。
    .next = 写しを人事の記録に入れ、許可の期限を書き留めて、雇用が終わるまで保管します。
    .trap = 職場を問わず働ける許可証を持つ人にも、親会社から派遣される人にも必要です。期限の切れた許可証は、持っていないのと同じに扱われます。
    .cost = 確認と保管に費用はかかりません。違反して働かせると、一人につき{ $lu-residence-employer_fine }の制裁金を科されます。
    .doubt = 移民局に知らせる期限は、確認が必要です。

limit-short-work-yearly-total = 許可の要らない活動は、暦年で合わせて{ $lu-residence-short_work_months }か月までです。この面談では、訪問の日数の合計をお聞きしていません。
limit-ict-break-between-transfers = 以前にも企業内転勤者として滞在した人は、次の転勤までに{ $lu-residence-ict_break_months }か月空ける必要があります。この面談では、以前の転勤をお聞きしていません。
limit-investor-other-conditions = 比べているのは、投資の額だけです。雇用、資金を保つ期間、投資の種類、ほかの滞在許可を使うかどうかは、お聞きしていません。
limit-posted-worker-permit = 国外からの派遣労働者としての許可という方法もありますが、このプログラムでは扱っていません。
limit-worker-living-across-the-border = 隣国に住んで通勤するEU・EFTA域外の国籍の人には、滞在許可ではなく就労の許可が必要です。この手続きは、このプログラムでは扱っていません。
