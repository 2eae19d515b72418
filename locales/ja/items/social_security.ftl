item-lu-registration-ccss-employer = 雇用主の社会保険登録 (déclaration d'exploitation au CCSS)
    .summary = 社会保障共同センター (CCSS) に登録し、雇用主番号を受けます。この番号で働く人が社会保険に入り、保険料が請求されます。従業員を雇うか、経営者が自ら働くため、必要です。
    .when = 最初の人が働き始めた日から{ $lu-social-registration_days }日以内です。働き始める前に済ませることもできます。
    .next = 商業登記と営業許可が済んだら、登記番号、社名、住所、事業の内容を申告書に記入して提出します。拠点のない国外の会社は、本国の登記事項証明書を添えます。
    .trap = 期限は入国した日ではなく、働き始めた日から数えます。届出が{ $lu-social-late_fine_days }日を超えて遅れると、1か月につき{ $lu-social-late_fine }、合わせて{ $lu-social-late_fine_max }までの過怠金を科されます。会社形態を変えたときは、番号を取り直します。
    .doubt = JETROの2025年3月の報告書には、最初の従業員が入国した日から数えるとあります。法律は働き始めた日から数えるため、ここでもそのように数えました。

item-lu-registration-aaa = 労災保険への加入 (assurance accident, AAA)
    .summary = 仕事中や通勤中の事故と、職業病に備える保険です。従業員にも自ら働く経営者にも加入が義務づけられているため、この会社も対象になります。
    .when = 雇用主の社会保険登録をすると、自動的に加入します。
    .next = 届出は要りません。最初の請求書が届いたら、保険料率が予算と合っているかを確かめます。
    .trap = 保険料率には、過去の事故の実績に応じて{ $lu-social-accident_factor_least }から{ $lu-social-accident_factor_most }までの係数が掛かります。新しい会社の係数は{ $lu-social-accident_factor_new }ですが、事故が多いと、あとで負担が重くなります。
    .cost = 給与の{ $lu-social-accident_rate }に係数を掛けた額を、会社が負担します。2026年も同じ率かどうかは確認できていません。

item-lu-registration-mutualite = 雇用主共済への加入 (Mutualité des employeurs)
    .summary = 従業員が病気で休んでいる間に会社が支払った給与の{ $lu-social-mutuality_refund }を、あとから払い戻す共済です。従業員を雇う会社は、必ず加入します。
    .when = 雇用主の社会保険登録をすると、自動的に加入します。
    .next = 届出は要りません。払戻しは病欠の申告をもとに計算されるため、給与計算の担当者がすべての病欠を申告できるようにします。自ら働く経営者は、希望すれば加入できます。
    .trap = 会社は、病欠の通算{ $lu-social-sick_pay_days }日目を含む月の末日まで給与を払い続けます。払い戻されない分は、会社の負担として残ります。
    .cost = 給与に対する掛金を会社が負担します。料率は病欠の多さによる四つの区分に分かれ、毎年12月に改めて決まります。
    .doubt = 2026年の料率は見つからず、見積りには2025年の料率を使っています。新しい会社が第2区分から始まるという点と、病欠の日数を数える期間が12か月ではなく{ $lu-social-sick_pay_months }か月だという点も、確かめてください。

item-lu-registration-ccss-employee = 働く人ごとの社会保険の加入届 (déclaration d'entrée)
    .summary = この届出によって、医療保険、年金保険、労災保険への加入が始まります。会社が雇う従業員と自ら働く経営者が対象で、この人もそれに当たります。
    .when = 働き始めた日から{ $lu-social-registration_days }日以内です。辞めたときの届出も、同じ日数のうちに行います。
    .next = 13桁の国民識別番号と、勤務時間や職種を用意し、電子届出システムSECUlineか用紙で届け出ます。番号がなければパスポートの写しを、EU域外の国籍の人は滞在許可の書類も添えます。
    .trap = 持分の{ $lu-social-owner_percent }を超えて持ち、営業許可に名前が載る人も同じ様式で届け出ますが、自営業者として加入します。一方、派遣会社から受け入れる人と、親会社との契約のまま派遣される人については届け出ません。日本から派遣される人は、適用証明書によって日本の社会保険にとどまります。

item-lu-employment-social-contributions = 社会保険料 (cotisations sociales)
    .summary = 年金保険料と医療保険料は会社と従業員が半分ずつ、労災保険、雇用主共済、産業保健の分は会社だけが負担します。自ら働く経営者は、会社と本人の両方の分を納めます。
    .when = 給与の額を翌月{ $lu-social-salary_list_day }日までに申告し、請求書が届いてから{ $lu-social-payment_days }日以内に納めます。
    .next = 給与計算を自社で行うか委託するかを決め、予算では、額面の給与に会社負担分を加えて人件費を見積もります。
    .trap = ほとんどの保険料は、月{ $lu-social-ceiling }を超える給与にはかかりません。この上限は、賃金の物価スライドのたびに上がります。2026年の初めに年金の料率が上がったため、古い資料で計算すると足りなくなります。
    .cost = 料率は会社と本人のそれぞれについて、年金が{ $lu-social-pension_rate }、医療が{ $lu-social-health_rate }です。会社にはこのほかに、労災保険の{ $lu-social-accident_rate }、産業保健の{ $lu-social-health_at_work }、雇用主共済の掛金がかかります。
    .doubt = JETROの2025年3月の報告書など2026年より前の資料には、年金の料率が8%とあります。2026年からは労使それぞれ{ $lu-social-pension_rate }です。

item-lu-employment-supplementary-pension = 企業年金制度の導入（任意） (régime complémentaire de pension)
    .summary = 公的年金に上乗せする会社独自の年金で、法律上の義務ではありません。この会社は、導入を予定しているか、導入が一般的になる従業員{ $lu-employment-pension_plan_staff }人の規模に達しています。
    .when = 制度を始める前に、社会保障監督局 (IGSS) に年金規程を登録します。
    .next = 対象とする従業員の範囲を決めて、二つの保険会社から見積りを取ります。登録には2か月ほどを見込んでください。
    .trap = 従業員がすでに得た権利は、あとから取り消せません。業績の悪い年にも払い続けられる水準から始めるのが安全です。
    .cost = 会社が約束する掛金と、保険会社の手数料がかかります。

item-lu-employment-cross-border-telework = 隣国に住む人の通勤と在宅勤務 (frontaliers et télétravail)
    .summary = この人は、ベルギー、ドイツ、フランスのどれかに住んで通勤します。所得税は国外で働いた日数、社会保険は自宅で働く割合という別々の基準で、納める国が決まります。
    .when = 在宅勤務を始める前に確かめ、そのあとは毎年見直します。
    .next = 在宅勤務の日を書面で取り決め、出張も含めて国外で働いた日を本人に記録してもらいます。
    .trap = ルクセンブルクだけで所得税を納めればよいのは、国外で働く日がベルギーは年{ $lu-treaty-tolerance_days_be }日、フランスは{ $lu-treaty-tolerance_days_fr }日、ドイツは{ $lu-treaty-tolerance_days_de }日までで、1日でも超えると、超えた分だけでなくすべての日の給与が居住国で課税されます。週2日の在宅勤務なら、A1証明書があれば社会保険はルクセンブルクのままですが、この日数は超えます。
    .doubt = 1日の一部だけ国外で働いた場合の数え方は、条約によって違います。半日単位の在宅勤務を計画する前に確かめてください。

item-lu-employment-telework-a1 = 在宅勤務のA1証明書 (certificat A1, télétravail)
    .summary = 自宅で働く割合が{ $lu-social-telework_limit }以上になると、本来は居住国の社会保険に移ります。{ $lu-social-telework_agreement_limit }未満であれば、国どうしの協定により、申請してルクセンブルクの社会保険にとどまることができ、この人の割合はその範囲に入っています。協定の期限は{ $lu-social-telework_agreement_until }で、延長されることもあります。
    .when = 在宅勤務を始める前に申請します。
    .next = 在宅勤務の取決めを添えて、社会保障共同センター (CCSS) の専用サイトteletravail.ccss.luから申請します。
    .trap = 申請しなければ居住国の法律が適用され、その国で会社の登録と保険料の納付が必要になります。顧客の訪問や副業など、在宅勤務のほかにも居住国で仕事をすると、協定を使えなくなることがあります。

item-lu-employment-telework-home-insurance = 居住国の社会保険への加入 (affiliation dans l'État de résidence)
    .summary = この人は、労働時間の{ $lu-social-telework_agreement_limit }以上を自宅で働く予定です。この割合では、ルクセンブルクではなく居住国の社会保険に加入します。
    .when = 在宅勤務を始める前に手続きを済ませます。
    .next = まず、在宅勤務の割合を減らせないかを検討します。減らせなければ、居住国で国外の雇用主として登録し、給与計算を任せられる現地の専門家を探します。
    .trap = ルクセンブルクに保険料を納めても、居住国では納めたことになりません。居住国の機関から、さかのぼって保険料を請求されることがあります。
    .cost = 居住国の保険料がかかり、ルクセンブルクより高いことも少なくありません。この一覧の社会保険料の見積りは、この人には当てはまりません。

item-lu-tax-dependency-contribution = 介護保険の拠出金 (assurance dépendance)
    .summary = 高齢や病気による介護に備える保険で、月の給与から{ $lu-social-dependency_allowance }を差し引いた残りの{ $lu-social-dependency_rate }を納めます。負担するのは従業員本人で、会社が給与から天引きします。
    .when = 毎月、ほかの社会保険料と一緒に納めます。
    .next = 最初の給与明細で、正しく天引きされているかを確かめます。
    .trap = ほかの保険料と違って給与の上限がなく、所得税の計算で差し引くこともできません。月の労働時間が{ $lu-social-dependency_full_hours }時間に満たない人は、差し引ける額が少なくなります。

limit-employee-over-quarter = 持分の{ $lu-social-owner_percent }を超えて持ち、営業許可に名前が載る従業員は、自営業者として加入します。この面談では、働く人と出資者を結びつけていません。
limit-contributions-insured-abroad = 見積りは、ルクセンブルクの社会保険に入り、会社が雇用主共済の第2区分から始めるものとして計算しています。在宅勤務や居住国での仕事によって居住国の社会保険に入る人には、当てはまりません。
limit-telework-other-work-abroad = この面談でお聞きしているのは、在宅勤務の割合だけです。居住国でのほかの仕事、出張、研修も、基準の計算に入ります。
