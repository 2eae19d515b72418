interview-luxembourg = ルクセンブルクへの進出
    .summary = 会社の設立、支店の開設、現地企業への出資などについて順にお聞きし、必要な許可・登記・税務を、期限と窓口つきの一覧にまとめます。
interview-support = 相談先さがし
    .summary = 本拠と目指す先、受けたい支援について少しお聞きし、日本と欧州を結ぶ支援機関、協定、見本市、制度の中から合うものを一覧にします。最初に連絡する相手と、準備しておくことも示します。

section-company = 会社と進出の形
section-activity = 事業の内容
section-form = 会社形態と資本金
section-people = 出資者と責任者
section-staff = 現地で働く人
section-figures = 税金と数字の見込み
section-incentives = 投資と優遇措置
section-property = 不動産と知的財産
section-dates = 日程
section-names = 会社の名前
section-support = 相談先
