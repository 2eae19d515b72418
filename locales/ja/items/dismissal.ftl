item-lu-employment-dismissal = 解雇の予告と退職金 (licenciement, préavis et indemnité de départ)
    .summary = 無期契約で働くこの人を解雇するには、実在する重大な理由が必要です。予告期間は勤続年数に応じて{ $lu-dismissal-notice_shortest }か月から{ $lu-dismissal-notice_longest }か月で、勤続{ $lu-dismissal-severance_years }年からは最大で給与{ $lu-dismissal-severance_most }か月分の退職金も支払います。
    .when = その月の{ $lu-dismissal-notice_middle_day }日より前に通知すれば{ $lu-dismissal-notice_middle_day }日から、それ以後なら翌月1日から予告期間が始まります。表示する日は、予告期間の最後の日です。
    .next = 理由と日付を弁護士に確かめてもらい、書留郵便で通知します。従業員が{ $lu-dismissal-interview_staff }人以上の会社では通知の前に本人と面談し、{ $lu-dismissal-economic_notice_staff }人以上の会社では、経済上の理由による解雇を景気委員会 (Comité de conjoncture) に届け出ます。
    .trap = 妊娠中や育児休業中の人、従業員代表、病気で休んで{ $lu-dismissal-sick_leave_weeks }週以内の人は、解雇から保護されています。本人から求められたら、{ $lu-dismissal-reasons_months }か月以内に理由を書面で示します。重大な過失があれば予告は要りませんが、知ってから{ $lu-dismissal-grave_fault_months }か月以内に行動しなければなりません。
    .doubt = JETROの2025年3月の報告書には、予告期間は労使とも1か月、2か月、3か月とあります。これは従業員が辞める場合の期間で、会社からの解雇ではその2倍です。

item-lu-employment-collective-redundancy = 集団解雇 (licenciement collectif)
    .summary = 本人の事情によらない理由で、{ $lu-employment-collective_days_short }日間に{ $lu-employment-collective_30_days }人以上、または{ $lu-employment-collective_days_long }日間に{ $lu-employment-collective_90_days }人以上を解雇するには、社会計画の協議が必要です。通知の予定日によると、どちらかの人数に達します。
    .when = 最初の通知よりも前に協議を始めます。契約が終わるのは、早くても通知から{ $lu-dismissal-collective_notice_days }日後です。
    .next = 従業員代表と雇用開発機構 (ADEM) に書面で知らせ、労働組合または従業員代表と社会計画 (plan social) の協議を始めます。
    .trap = 社会計画がまとまるか、全国調停局 (ONC) が協議の不成立を記録する前に送った通知は、無効です。二つの期間の両方で人数を数えるため、通知の時期を何週間かずらしても、ほとんど効果はありません。
    .cost = 予告期間の給与と退職金のほかに、社会計画で約束した補償がかかります。

limit-dismissal-protected-persons = 病気で休んでいる人、妊娠中や育児休業中の人、従業員代表は、解雇から保護されています。この面談では、その点をお聞きしていません。
limit-dismissal-grave-fault = 試用期間が終わったあとの通常の解雇として計算しています。予告も退職金もない、重大な過失による解雇は扱っていません。
limit-redundancy-personal-reasons = 本人の事情による解雇は人数に数えませんが、このプログラムは、入力されたすべての解雇を数えています。
