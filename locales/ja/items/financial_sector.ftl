item-lu-permit-bank = 銀行業の免許 (agrément d'établissement de crédit)
    .summary = 預金を受け入れて貸付けを行うための免許です。書類を金融監督委員会 (CSSF) が審査し、欧州中央銀行が決定します。ルクセンブルクで銀行を設立するために必要です。
    .when = 預金の受入れなどを始める前に取得します。決定は、書類がそろってから{ $lu-finance-decision_months }か月以内、遅くとも申請の受理から{ $lu-finance-decision_months_max }か月以内です。
    .next = { $lu-finance-bank_plan_years }年分の事業計画と、最終的な個人までの株主構成をまとめ、正式に申請する前にCSSFと面談します。
    .trap = 免許を受けるまでは、銀行として登記できません。本店と経営の中枢をルクセンブルクに置き、実際に業務を指揮する経営者を{ $lu-finance-bank_managers }人以上そろえ、認可監査人の監査を毎年受けることも条件です。有限会社や合資会社は銀行になれません。
    .cost = 資本金は最低{ $lu-finance-bank_capital }で、全額を払い込みます。ほかに審査の手数料と毎年の監督料がかかりますが、額は見つかっていません。
    .doubt = 資本金の一部だけを先に払い込めば足りるとする資料もあります。CSSFの説明は全額の払込みなので、この一覧では全額としています。

item-lu-permit-bank-branch-third-country = EEA外の銀行の支店認可 (succursale d'une banque de pays tiers)
    .summary = 日本など欧州経済領域（EEA）外の銀行が、ルクセンブルクに支店を開くための認可です。CSSFが書類を審査し、財務大臣が認可します。本店のある国がEEA外のため必要です。
    .when = 支店の業務を始める前に取得します。審査は、最長で{ $lu-finance-branch_decision_months }か月です。
    .next = 母国の監督当局（日本なら金融庁）の同意を得られるかを確かめ、申請の前にCSSFに相談します。
    .trap = 支店は独立した会社ではないため、本店の財務や内部管理も審査されます。営業できるのはルクセンブルク国内に限られます。{ $lu-finance-branch_regime_from }からはEUの新しい制度が適用され、資本や報告の条件が変わるので、開業の時期と合わせて準備してください。
    .cost = 今の法律では、支店にも銀行の最低資本金と同じ{ $lu-finance-bank_capital }を割り当てます。新しい制度では、規模の大きい支店で負債の{ $lu-finance-branch_class1_percent }（最低{ $lu-finance-branch_class1_min }）、そのほかの支店で負債の{ $lu-finance-branch_class2_percent }（最低{ $lu-finance-branch_class2_min }）になる見込みです。
    .doubt = 支店に割り当てる資金の額は、確認が十分ではありません。新しい制度を定める国内法の内容も、CSSFか弁護士に確かめてください。

item-lu-permit-cssf-other = 金融業のCSSF認可 (agrément CSSF)
    .summary = 投資会社、決済・電子マネー、暗号資産サービス、貸金、債権管理、そのほかの金融専門業者 (PSF) に必要な認可です。選んだ事業は、このどれかに当たります。
    .when = 業務を始める前に取得します。決定は、書類がそろってから{ $lu-finance-decision_months }か月以内（決済と電子マネーは{ $lu-finance-payment_decision_months }か月以内）、遅くとも申請から{ $lu-finance-decision_months_max }か月以内です。
    .next = 行う業務を一つずつ書き出し、どの区分の認可が要るかを弁護士と整理してから、CSSFに事前相談を申し込みます。
    .trap = 業務の範囲が少し広がるだけで、別の区分の認可や資本金が必要になります。認可を受けるまでは、金融商品の勧誘や契約も始められません。グループ内だけの貸付けなら、この認可は要りません。
    .cost = 最低資本金は、業務の内容に応じて、投資会社が{ $lu-finance-investment_firm_capital_low }から{ $lu-finance-investment_firm_capital_high }、決済業者が{ $lu-finance-payment_capital_low }から{ $lu-finance-payment_capital_high }までの三段階です。電子マネーは{ $lu-finance-emoney_capital }、債権管理は{ $lu-finance-credit_servicer_capital }（借主の資金を預かるなら{ $lu-finance-credit_servicer_capital_funds }）、貸金は{ $lu-finance-lender_capital }です。ほかに審査の手数料などがかかります。
    .doubt = 最低資本金の一部は、公的な資料で確認できていません。選ぶ区分によって金額が大きく変わるため、CSSFに確かめてください。

item-lu-permit-credit-intermediary-mortgage = 住宅ローン仲介業の認可 (intermédiaire de crédit immobilier)
    .summary = 住宅を買う個人に、銀行などのローンを紹介するための認可です。住宅ローンの仲介を行うとお答えになったため、CSSFの認可が必要です。
    .when = 最初の仲介を行う前に取得します。
    .next = 登記上の住所と経営の中枢をルクセンブルクに置き、知識を示す書類と職業賠償責任保険をそろえて、CSSFに申請します。
    .trap = 営業許可だけでは、住宅ローンの仲介はできません。不動産の仲介業者が客に銀行を紹介して手数料を受け取る場合も、当たることがあります。
    .cost = 職業賠償責任保険の保険料がかかります。補償は、1件につき{ $lu-finance-mortgage_insurance_claim }以上、1年につき{ $lu-finance-mortgage_insurance_year }以上とされています。
    .doubt = 保険で備える最低額は、公的な資料で確認できていません。

item-lu-permit-credit-intermediary-consumer = 消費者信用仲介業の許可と名簿への登録 (intermédiaire de crédit à la consommation)
    .summary = 住宅以外の目的で借りる個人にローンを取り次ぐ業者は、大臣の許可を受け、消費者保護局の名簿に載ります。取次ぎを本業とする場合も、販売のかたわら行う場合も対象です。
    .when = 最初の取次ぎを行う前に済ませます。
    .next = 取次ぎが本業なら財務省、自動車の販売などに付随するなら経済省の許可を受け、MyGuichet.luで名簿への登録を申請します。
    .trap = 自社では貸さず、銀行の申込書を店で渡すだけでも、報酬を受け取れば仲介に当たることがあります。住宅ローンだけを仲介する場合は、この登録ではなくCSSFの認可を受けます。
    .doubt = { $lu-finance-consumer_credit_directive_from }からEUの新しい消費者信用指令が適用されます。ルクセンブルクの国内法がどう変わったかは、確認できていません。

item-lu-permit-insurance = 保険業・再保険業の認可 (agrément d'entreprise d'assurance ou de réassurance)
    .summary = 保険や再保険を引き受けるための認可で、保険監督庁 (CAA) が審査します。グループの危険だけを引き受けるキャプティブ再保険会社にも必要です。
    .when = 保険契約の引受けを始める前に取得します。決定は、書類がそろってから{ $lu-finance-insurance_decision_months }か月以内です。
    .next = 引き受ける保険の種類を決め、事業計画、株主構成、経営に当たる承認経営者 (dirigeant agréé) の候補をまとめて、CAAに事前に相談します。
    .trap = 認可は保険の種類ごとに受けます。生命保険と損害保険は、原則として一つの会社では営めません。経営者にも一人ずつCAAの承認が必要です。
    .cost = 必要な資本の下限は、損害保険で{ $lu-finance-insurance_floor_non_life }、生命保険と賠償責任保険などで{ $lu-finance-insurance_floor_life }、再保険で{ $lu-finance-insurance_floor_reinsurer }、キャプティブ再保険で{ $lu-finance-insurance_floor_captive }です。実際には、危険の大きさに応じてこれを上回ることがあります。
    .doubt = 資本の下限は、公的な資料で確認できていません。CAAに確かめてください。

item-lu-permit-insurance-intermediary = 保険代理店・保険仲立人の認可 (agrément d'intermédiaire d'assurances)
    .summary = 保険の代理店や仲立人として働くための認可で、CAAが与えます。会社だけでなく、実際に保険を勧める人も審査を受けます。
    .when = 最初の契約を取り次ぐ前に取得します。
    .next = 責任者になる人のCAAの試験の日程を調べ、職業賠償責任保険の見積りを取ります。
    .trap = 代理店は保険会社の側、仲立人は客の側に立つ仕事で、認可の種類も書類も違います。日本の保険募集人の資格は、そのままでは使えません。
    .cost = 試験の受験料と、職業賠償責任保険の保険料がかかります。額は見つかっていません。
    .doubt = 手続きと試験の内容は、公的な資料で確認できていません。申請の前にCAAに確かめてください。

item-lu-permit-pension-fund = 企業年金基金の認可 (agrément SEPCAV ou ASSEP)
    .summary = 従業員の年金を積み立てて運用する基金の認可です。加入者が株主になり一時金を受け取るSEPCAVと、加入者が給付を請求する権利を持ち、一時金でも年金でも受け取れるASSEPがあります。
    .when = 掛金の受入れを始める前に取得します。
    .next = 給付の内容から、どちらの形が合うかをアクチュアリー（年金数理の専門家）と決め、年金規程の案を作ります。
    .trap = 運用会社、預託機関、負債の管理者を、申請までに決めておく必要があります。保険会社型の基金は、監督官庁がCSSFではなくCAAです。
    .cost = SEPCAVは{ $lu-finance-sepcav_years }年以内に{ $lu-finance-sepcav_capital }の資本、ASSEPは{ $lu-finance-assep_years }年以内に{ $lu-finance-assep_provisions }の積立てが必要とされています。
    .doubt = この金額と期間は、公的な資料で確認できていません。

item-lu-filing-passport-notification = EUパスポートの通知 (notification de passeport européen)
    .summary = ほかのEEA加盟国の免許を持つ銀行、保険会社、運用会社などは、新たな免許を受けずに支店を開けます。その代わり、母国の監督当局を通じて、ルクセンブルクのCSSFかCAAに通知します。
    .when = 支店を開く前に終えます。
    .next = 免許を受けた国の監督当局に、支店の業務計画書と責任者の情報を提出します。
    .trap = 通知するのは母国の監督当局で、書類をCSSFやCAAに直接送っても始まりません。母国の監督が続く一方、顧客への対応や資金洗浄の防止などには、ルクセンブルクの規則も適用されます。

limit-third-country-branch-endowment = EUの新しい制度では、支店に割り当てる資金の額が、支店の規模と負債によって変わります。この面談では、どちらもお聞きしていません。
limit-lending-inside-the-group = グループの会社だけに貸し付ける場合は、公衆への貸付けに当たらず、この認可は要りません。この面談では、貸付先をお聞きしていません。
limit-cssf-licence-class = 必要な資本金や書類は、認可の区分によって違います。この面談では、どの区分に当たるかまではお聞きしていません。
limit-pension-fund-of-insurers = 保険会社型の年金基金は、CSSFではなく保険監督庁 (CAA) の監督を受けます。この面談では、基金の型をお聞きしていません。
