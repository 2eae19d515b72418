item-lu-filing-register-updates = 登記・実質的支配者の変更届 (dépôts modificatifs RCS et RBE)
    .summary = 住所、役員、出資者などが変わったら登記所に届け出て、実質的支配者に関わる変更はその登録簿にも届け出ます。登記されている限り続く義務です。
    .when = 変更のたびに、{ $lu-filing-update_months }か月以内に届け出ます。
    .next = 変更を届け出る担当者を決め、だれについて何が登録されているかの控えを作ります。
    .trap = 日本側の人事異動で役員が交代したときや、役員が引っ越したときに忘れがちです。日本国内の転居でも、登録された住所が変われば届出が必要です。
    .cost = 表示している手数料は最低額で、変更の内容によってはさらにかかります。

item-lu-filing-annual-accounts = 年次決算書の提出 (dépôt des comptes annuels)
    .summary = 貸借対照表、損益計算書、注記を毎年登記所に提出し、公開します。現地法人の多くと、国外の会社の支店に提出の義務があり、この会社または支店もそれに当たります。
    .when = 承認から{ $lu-filing-accounts_approval_months }か月以内、遅くとも事業年度の末日から{ $lu-filing-accounts_months }か月以内です。
    .next = 最初の日から標準勘定科目表 (plan comptable normalisé) に沿って帳簿をつけ、電子提出サイトeCDFで送れるようにしておきます。
    .trap = 提出が遅れると、遅れに応じて{ $lu-filing-accounts_late_fee_1 }から{ $lu-filing-accounts_late_fee_3 }までの追加料金がかかります。支店は本社の決算書を提出するため、本社の決算も間に合わせる必要があります。
    .doubt = 提出の手数料も追加料金も、公式の料金表では確認できていません。
