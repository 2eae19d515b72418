item-lu-tax-telework-days = 国外勤務の日数超過による居住国での課税 (seuil de tolérance fiscale)
    .summary = 隣国に住む人がルクセンブルクの外で働く日が年に{ $lu-treaty-tolerance_days_de }日を超えると、国外で働いた日の給与はすべて居住国で課税されます。この人の在宅勤務の割合では、その日数を超える見込みです。
    .when = 日数は暦年ごとに数えます。最初の勤務日から記録を付けてください。
    .next = 働いた場所を毎日記録し、在宅勤務を日数の範囲に収めるか、居住国での申告に備えるかを本人と決めます。
    .trap = 超えた日数の分だけでなく、国外で働いた最初の日からの給与がすべて居住国の課税に移ります。出張や研修で国外にいた日も数えます。社会保険の基準は別なので、社会保険がルクセンブルクのままでも税だけが移ることがあります。
    .cost = 国外で働いた日の給与に、居住国の税率で税がかかります。日数は、1年の勤務日を{ $lu-treaty-working_days_year }日と仮定して計算しています。

item-lu-tax-personal-income-tax = 個人所得税 (impôt sur le revenu des personnes physiques)
    .summary = この人の所得に、所得が増えるほど高い率でかかる税です。ルクセンブルクに住む人は全世界の所得に、国外に住む人はルクセンブルクで得た所得に納めます。
    .when = 給与からは毎月天引きされます。課税所得が年{ $lu-pit-return_income }を超える人などは、翌年の12月31日までに確定申告もします。
    .next = 税カード (fiche de retenue d'impôt) は会社に電子的に届くため、税額区分 (classe d'impôt) が正しいかどうかを本人と確かめます。
    .trap = 区分は、独身なら1、子のいる独身者や配偶者を亡くした人、65歳以上の人は1a、夫婦で合算するなら2です。国外に住む既婚者は、所得の{ $lu-pit-resident_share_percent }以上がルクセンブルクで課税されるなどの条件を満たさない限り、区分1になります。見積りには、インパトリエ税制による非課税を反映していません。
    .doubt = JETROの2025年3月の報告書は、8%の段階の金額に誤記があり、税率表も2024年のものです。ここでは、その年の税率表で計算しています。

item-lu-tax-partners-income-tax = 出資者と個人事業主の所得税 (impôt des associés et de l'exploitant)
    .summary = 合名会社や合資会社などの利益には、会社ではなく出資者に、個人なら所得税、法人なら法人所得税がかかります。個人事業主も、事業の利益に所得税を納めます。
    .when = 利益が出た年の翌年12月31日までに申告します。
    .next = 利益の分け方を契約書で確かめ、個人の申告書 (modèle 100) の作成を会計士に頼みます。
    .trap = 利益を引き出さずに事業に残しても、その年の所得として課税されます。国外に住む出資者も、ルクセンブルクで課税されることがあります。出資者それぞれの税額は見積もっていません。

item-lu-tax-pit-surcharge = 個人の雇用基金拠出金 (contribution au fonds pour l'emploi)
    .summary = 個人所得税の額に{ $lu-pit-surcharge_rate }を上乗せし、雇用基金に充てる付加税です。個人所得税を納める人には、必ずかかります。
    .when = 個人所得税と一緒に、毎月の給与から天引きされます。
    .next = 別の手続きは要りません。採用の条件を示すときは、手取り額の計算に含めます。
    .trap = 給与ではなく、税額に対する割合です。所得税の税率表だけで手取り額を計算すると、実際より多く見えます。
    .cost = 課税所得が{ $lu-pit-surcharge_limit }（区分2は{ $lu-pit-surcharge_limit_couple }）を超えると、率は{ $lu-pit-surcharge_rate_high }に上がります。見積りでは超えた部分の税だけに高い率を当てていますが、税の全体に当てると読めば、もう少し高くなります。

item-lu-incentive-impatriate-regime = インパトリエ税制 (régime fiscal des impatriés)
    .summary = 国外から招いた人や派遣された人の給与の{ $lu-impatriate-exempt_share }を、年{ $lu-impatriate-exempt_pay_max }までの給与について所得税の非課税とする制度です。この人は給与が年{ $lu-impatriate-min_salary }以上で、新しくルクセンブルクに住むため、使える見込みです。
    .when = 事前の申請は要りません。着任したときから毎月の天引きで適用し、着任の年とその後の{ $lu-impatriate-following_years }年間使えます。会社は毎年1月31日までに、対象者の名簿を直接税局に提出します。
    .next = 雇用契約書か派遣の辞令、勤続年数や専門の経験を示す書類をそろえ、最初の給与計算の前に会計士に確かめてもらいます。
    .trap = 今いる従業員の代わりとして招いた人には使えません。非課税になるのは所得税だけで、社会保険料は給与の全額をもとに計算します。名簿の提出を忘れないよう、毎年の予定に入れておいてください。
    .cost = 制度の利用に手数料はかかりません。給与計算と名簿の作成を頼む専門家の報酬がかかります。

item-lu-filing-wage-tax = 給与の源泉税 (retenue d'impôt sur traitements et salaires)
    .summary = 給与を支払うたびに、税カードに従って所得税を天引きし、直接税局に申告して納めます。従業員か派遣された人が働くため、会社の義務になります。
    .when = 毎月の税額が{ $lu-filing-wage_tax_month_min }以上なら、翌月の{ $lu-filing-wage_tax_day }日までに納めます。{ $lu-filing-wage_tax_quarter_min }以上なら四半期ごと、それより少なければ年に1回です。
    .next = 給与計算を頼む会計士を決め、最初の給与日までに税カードを受け取れるようにしておきます。
    .trap = 給与にかかる税額控除 (crédit d'impôt pour salariés) は、会社が給与と一緒に支払い、納める税と精算します。税カードがないまま支払うと、本人に不利な率で天引きすることがあります。
    .doubt = 納付の頻度を分ける金額は2007年の公示によるもので、今も同じかどうかは確認できていません。

limit-telework-other-days = 出張や研修など、在宅勤務のほかに国外で働く日も日数に含まれます。この面談ではお聞きしておらず、在宅勤務の割合だけで日数を見積もっています。
limit-income-tax-married-non-resident = 国外に住む既婚者は、所得の{ $lu-pit-resident_share_percent }以上がルクセンブルクで課税されるか、国外の所得が{ $lu-pit-resident_foreign_income }以下でない限り、独身者と同じ区分で課税されます。共働きの夫婦とともに、見積りには反映していません。
limit-impatriate-working-time = 勤務時間の{ $lu-impatriate-work_time_share }以上をルクセンブルクで働く必要があります。この面談では、その点をお聞きしていません。
limit-impatriate-experience = 派遣される人には{ $lu-impatriate-seniority_years }年以上の勤続または同じ分野の経験が、招いて採用する人には高度な専門知識が必要です。この面談では、その点をお聞きしていません。
limit-impatriate-replacement = ほかの従業員の代わりとして働く人は、対象になりません。この面談では、その点をお聞きしていません。
