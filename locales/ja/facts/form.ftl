fact-legal_form = どの会社形態を選びますか。
    .label = 会社形態
    .help = 日本企業の子会社では、有限会社 (SARL) か株式会社 (SA) を選ぶのが一般的です。資本金や経営体制の違いは、一覧表で比べられます。買収や出資の場合は、相手の会社の形態を選びます。
    .why = 最低資本金、公証人の要否、役員の数、監査の義務が会社形態で決まるためです。
option-legal_form-sarl = 有限会社 (SARL)
    .hint = 子会社に最もよく使われる形です。
option-legal_form-sarl_s = 簡易有限会社 (SARL-S)
    .hint = 少ない元手で始める個人のための形で、法人は出資者になれません。
option-legal_form-sa = 株式会社 (SA)
    .hint = 多くの投資家を集める会社、上場を目指す会社、銀行などに向きます。
option-legal_form-sas = 単純型株式会社 (SAS)
    .hint = 社長を置き、組織の決まりを定款で自由に設計できます。
option-legal_form-sca = 株式合資会社 (SCA)
    .hint = 無限責任の経営者と有限責任の株主でつくり、ファンドにも使われます。
option-legal_form-se = 欧州会社 (SE)
    .hint = { $lu-company-se_min_states }か国以上のEU加盟国の会社が関わって設立し、時間がかかります。
option-legal_form-cooperative = 協同組合 (société coopérative)
    .hint = 組合員の共同事業のための形で、資本は増減できます。
option-legal_form-cooperative_sa = 株式会社型の協同組合 (coopérative organisée comme une SA)
    .hint = 株式会社の規定に沿って運営する協同組合です。
option-legal_form-scs = 合資会社 (SCS)
    .hint = 無限責任の出資者と有限責任の出資者でつくり、法人格があります。
option-legal_form-scsp = 特別リミテッド・パートナーシップ (SCSp)
    .hint = 合資会社に似ていますが法人格がなく、主にファンドに使われます。
option-legal_form-snc = 合名会社 (SNC)
    .hint = 出資者全員が会社の債務に無限の責任を負います。

# 会社形態の一覧表。1欄は全角12文字まで。

table-legal_form-column-capital = 最低資本金
table-legal_form-column-paid = 設立時の払込み
table-legal_form-column-founders = 設立者
table-legal_form-column-deed = 設立の証書
table-legal_form-column-management = 経営を担う人
table-legal_form-column-liability = 出資者の責任

table-legal_form-sarl-capital = { $lu-company-sarl_min_capital }
table-legal_form-sarl-paid = 全額（一部後払い可）
table-legal_form-sarl-founders = { $lu-company-min_founders }〜{ $lu-company-sarl_max_members }人
table-legal_form-sarl-deed = 公証人の証書
table-legal_form-sarl-management = 業務執行者{ $lu-company-sarl_min_managers }人以上
table-legal_form-sarl-liability = 有限

table-legal_form-sarl_s-capital = { $lu-company-sarls_min_capital }〜{ $lu-company-sarls_max_capital }
table-legal_form-sarl_s-paid = 全額（後払い可）
table-legal_form-sarl_s-founders = 個人{ $lu-company-min_founders }〜{ $lu-company-sarl_max_members }人
table-legal_form-sarl_s-deed = 私署証書でも可
table-legal_form-sarl_s-management = 個人の業務執行者
table-legal_form-sarl_s-liability = 有限

table-legal_form-sa-capital = { $lu-company-sa_min_capital }
table-legal_form-sa-paid = 各株式の{ $lu-company-paid_share }以上
table-legal_form-sa-founders = { $lu-company-min_founders }人以上
table-legal_form-sa-deed = 公証人の証書
table-legal_form-sa-management = 取締役会
table-legal_form-sa-liability = 有限

table-legal_form-sas-capital = { $lu-company-sas_min_capital }
table-legal_form-sas-paid = 各株式の{ $lu-company-paid_share }以上
table-legal_form-sas-founders = { $lu-company-min_founders }人以上
table-legal_form-sas-deed = 公証人の証書
table-legal_form-sas-management = 社長（法人でも可）
table-legal_form-sas-liability = 有限

table-legal_form-sca-capital = { $lu-company-sca_min_capital }
table-legal_form-sca-paid = 各株式の{ $lu-company-paid_share }以上
table-legal_form-sca-founders = 無限・有限の計{ $lu-company-sca_min_founders }人以上
table-legal_form-sca-deed = 公証人の証書
table-legal_form-sca-management = 業務執行者と監査役会
table-legal_form-sca-liability = 一部の出資者は無限

table-legal_form-se-capital = { $lu-company-se_min_capital }
table-legal_form-se-paid = 各株式の{ $lu-company-paid_share }以上
table-legal_form-se-founders = EUの{ $lu-company-se_min_states }か国以上の会社
table-legal_form-se-deed = 公証人の証書
table-legal_form-se-management = 取締役会（二層制も可）
table-legal_form-se-liability = 有限

table-legal_form-cooperative-capital = 定めなし
table-legal_form-cooperative-paid = 定款による
table-legal_form-cooperative-founders = { $lu-company-cooperative_min_founders }人以上
table-legal_form-cooperative-deed = 私署証書でも可
table-legal_form-cooperative-management = 定款による
table-legal_form-cooperative-liability = 定款による

table-legal_form-cooperative_sa-capital = 公証人に確認
table-legal_form-cooperative_sa-paid = 公証人に確認
table-legal_form-cooperative_sa-founders = { $lu-company-cooperative_min_founders }人以上
table-legal_form-cooperative_sa-deed = 公証人の証書
table-legal_form-cooperative_sa-management = 株式会社に準じる
table-legal_form-cooperative_sa-liability = 定款による

table-legal_form-scs-capital = 定めなし
table-legal_form-scs-paid = 契約による
table-legal_form-scs-founders = 無限・有限の計{ $lu-company-partnership_min_founders }人以上
table-legal_form-scs-deed = 私署証書でも可
table-legal_form-scs-management = 無限責任社員か第三者
table-legal_form-scs-liability = 一部の出資者は無限

table-legal_form-scsp-capital = 定めなし
table-legal_form-scsp-paid = 契約による
table-legal_form-scsp-founders = 無限・有限の計{ $lu-company-partnership_min_founders }人以上
table-legal_form-scsp-deed = 私署証書でも可
table-legal_form-scsp-management = 無限責任組合員か第三者
table-legal_form-scsp-liability = 一部の出資者は無限

table-legal_form-snc-capital = 定めなし
table-legal_form-snc-paid = 定款による
table-legal_form-snc-founders = { $lu-company-partnership_min_founders }人以上
table-legal_form-snc-deed = 私署証書でも可
table-legal_form-snc-management = 出資者全員か選任者
table-legal_form-snc-liability = 全員が無限・連帯

fact-uses_notary = 私署証書で設立できる形態ですが、あえて公証人に依頼しますか。
    .label = 公証人を使うか
    .help = 選んだ会社形態は、出資者どうしの書面（私署証書）だけで設立できます。費用を抑えるなら「いいえ」、定款の内容を公証人に確かめてもらいたいなら「はい」を選んでください。
    .why = 設立の手順、必要な書類、費用が変わるためです。

fact-share_capital = 資本金はいくらにしますか。
    .label = 資本金
    .help = ユーロで入力してください。会社形態ごとの最低額を下回ることはできません。家賃や人件費など、当面の運転資金も考えて決めます。
    .why = 設立時に払い込む金額を計算するためです。

fact-contribution_kind = 出資は金銭で行いますか、それとも機械や特許などの現物で行いますか。
    .label = 出資の方法
    .help = 現金の振込みだけなら「金銭」です。機械、特許、貸付金などで払い込む部分があれば、「現物」か「両方」を選んでください。
    .why = 資本金の払込証明や、現物出資の報告書が必要かどうかが決まるためです。
option-contribution_kind-cash = 金銭だけ
option-contribution_kind-in_kind = 現物だけ
    .hint = 機械、知的財産、株式、貸付債権などによる出資です。
option-contribution_kind-both = 金銭と現物の両方

fact-defers_capital = 先に会社を設立し、資本金の最初の{ $lu-company-sarl_min_capital }をあとから払い込みますか。
    .label = 資本金の後払い
    .help = 2026年の法改正で、金銭で出資する資本金のうちこの額までは後払いが認められました。これを超える額と現物出資は、設立時に全額を払い込みます。銀行口座の開設に時間がかかりそうなら、検討する価値があります。
    .why = 設立前に資本金を銀行に預ける手続きが要らなくなり、代わりに後払いの期限が生じるためです。
