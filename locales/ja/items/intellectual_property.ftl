item-lu-ip-trademark-benelux = ベネルクス商標の登録 (marque Benelux)
    .summary = ルクセンブルク、ベルギー、オランダで名前やロゴを守る登録です。ルクセンブルクだけの商標はないため、国内だけで使う場合もこの登録になります。
    .when = 名前やロゴを使い始める前に出願します。日本で先に出願した場合は、その日から{ $lu-ip-priority_months }か月以内なら優先権を主張できます。
    .next = 区分を決め、ベネルクス知的財産庁 (BOIP) のサイトboip.intで出願します。
    .trap = 公告のあと{ $lu-ip-tm_benelux_opposition_months }か月の間に、他社から異議が出ることがあります。商品やサービスはあとから加えられず、出願し直すことになります。社名の登記だけでは、商標は守られません。
    .cost = 1区分なら{ $lu-ip-tm_benelux_class1 }で、2区分目に{ $lu-ip-tm_benelux_class2 }、3区分目からは1区分ごとに{ $lu-ip-tm_benelux_class3plus }を加えます。早期の登録には、さらに{ $lu-ip-tm_benelux_accelerated }がかかります。登録は{ $lu-ip-tm_years }年続き、更新の手数料は{ $lu-ip-tm_benelux_renewal }からです。
    .doubt = 2区分目からの加算額は、BOIPのページで確認できていません。

item-lu-ip-trademark-eu = EU商標の登録 (marque de l'Union européenne)
    .summary = 一つの登録で、EUのすべての加盟国で名前やロゴを守ります。EU全域での保護をお選びになったため、EU知的財産庁 (EUIPO) に出願します。
    .when = 名前やロゴを使い始める前に出願します。手数料は、出願から{ $lu-ip-tm_fee_months }か月以内に払えば、出願の日付が保たれます。
    .next = 区分を決め、EUIPOのサイトで出願します。日本で先に出願していれば、{ $lu-ip-priority_months }か月以内に優先権を主張します。
    .trap = 加盟国のどこか一つで先の権利とぶつかるだけで、登録全体が認められないことがあります。異議は公告から{ $lu-ip-tm_eu_opposition_months }か月の間に出されるため、登録には数か月かかります。
    .cost = 1区分なら{ $lu-ip-tm_eu_class1 }で、2区分目に{ $lu-ip-tm_eu_class2 }、3区分目からは1区分ごとに{ $lu-ip-tm_eu_class3plus }を加えます。登録は{ $lu-ip-tm_years }年続き、更新できます。

item-lu-ip-trademark-international = 国際商標の登録 (marque internationale)
    .summary = 元になる一つの商標をもとに、複数の国をまとめて指定する登録です。EUの外も含めた保護をお選びになったため、世界知的所有権機関 (WIPO) への国際登録を検討します。
    .when = それぞれの国で使い始める前に出願します。元になる商標の出願から{ $lu-ip-priority_months }か月以内なら、優先権を主張できます。
    .next = 日本の親会社に登録商標があれば、日本の特許庁を通じてベネルクスやEUなどを指定できるかを弁理士に確かめます。新たにベネルクス商標を取るより安く済むことがあります。
    .trap = 元になる商標が初めの5年の間に無効になると、国際登録も失われます。国ごとに審査があり、すべての国で認められるとは限りません。
    .cost = WIPOの基本手数料は、白黒の商標で{ $lu-ip-tm_madrid_basic }、色のある商標で{ $lu-ip-tm_madrid_colour }です。これに指定する国ごとの手数料と、BOIPを通す場合の取次ぎの手数料{ $lu-ip-tm_madrid_boip_forward }が加わります。

item-lu-ip-clearance-search = 商標・意匠の先行調査 (recherche de disponibilité)
    .summary = 同じような商標や意匠を他社が先に登録していないかを調べます。商標や意匠を使う予定のため、出願や看板の発注より先に済ませておきます。
    .when = 出願の前に行います。
    .next = 商標はTMview、意匠はDesignViewで、ベネルクス、EU、国際登録をまとめて調べます。よく似たものが見つかったら、弁理士に相談します。
    .trap = 登記所で使える社名でも、商標の侵害になることがあります。つづりが違っても、読みや意味が似ていれば争いになります。意匠は、自社が早く公表しすぎたために新しさを失うこともあります。
    .cost = 自分で調べるなら無料です。弁理士や調査会社に頼む場合は、その報酬がかかります。

item-lu-ip-patent-lu = ルクセンブルク特許の出願 (brevet luxembourgeois)
    .summary = 発明をルクセンブルク国内で守る特許です。経済省の知的財産局 (OPI) に出願し、形式の審査だけで登録されます。国内の特許をお選びになったため必要です。
    .when = 発明を公表する前に出願します。日本で先に出願した場合は、その日から{ $lu-ip-patent_priority_months }か月以内なら優先権を主張できます。
    .next = 明細書、図面、請求の範囲、要約をフランス語、ドイツ語、ルクセンブルク語のどれかで用意し、電子出願の準備をします。英語の明細書も使えますが、請求の範囲には訳文が必要です。
    .trap = 新しさや進歩性は審査されないため、登録されても権利が有効とは限りません。{ $lu-ip-patent_search_months }か月以内に調査を請求しないと、権利の期間は{ $lu-ip-patent_years_unsearched }年に限られます。調査を受ければ、出願から最長{ $lu-ip-patent_years }年です。
    .cost = 出願に{ $lu-ip-patent_filing }、調査に{ $lu-ip-patent_search }がかかり、{ $lu-ip-patent_annuity_year }年目から毎年の維持料が加わります。維持料の納付が遅れると{ $lu-ip-patent_late_fee }の割増しがあります。弁理士と翻訳の費用は別で、ふつうはこれよりはるかに高くなります。
    .doubt = 手数料の額は資料一つによるもので、公的な料金表で確認できていません。電子出願の認証の方法も変わりつつあるため、OPIに確かめてください。

item-lu-ip-patent-ep = 欧州特許・単一効特許の出願 (brevet européen, effet unitaire)
    .summary = 欧州特許庁 (EPO) が審査し、登録のあとに複数の国で効力を持たせる特許です。単一効特許にすれば、参加するEU加盟国を一つの特許で守れます。欧州での出願をお選びになったため必要です。
    .when = 日本などで最初に出願した日から{ $lu-ip-patent_priority_months }か月以内に出願します。単一効は、登録の公告から{ $lu-ip-patent_unitary_months }か月以内に請求します。
    .next = 欧州の弁理士を選び、日本の明細書を英語に訳して、守りたい国と予算を相談します。
    .trap = 登録までに3年から4年ほどかかります。出願の前に展示会や学会で公表すると、原則として新しさを失います。日本で認められる公表後の猶予期間は、欧州では通用しません。また、単一効特許が統一特許裁判所で無効とされると、参加国のすべてで一度に失われます。
    .cost = EPOの出願、調査、審査、登録の手数料と毎年の維持料がかかります。弁理士と翻訳の費用も大きな割合を占めます。
    .doubt = EPOの手数料の額は、ここでは扱っていません。最新の料金表をご覧ください。

item-lu-ip-design-benelux = ベネルクス意匠の登録 (dessin ou modèle Benelux)
    .summary = 商品の形や模様などの外観を、ベネルクス3か国で守る登録です。意匠をベネルクスで守るとお答えになったため、ベネルクス知的財産庁 (BOIP) に出願します。
    .when = 初めて公表した日から{ $lu-ip-design_grace_months }か月以内に出願します。日本で先に出願した場合は、{ $lu-ip-priority_months }か月以内なら優先権を主張できます。
    .next = 各方向から見た図や写真を用意し、まとめて出願するものを決めて、boip.intで出願します。一度に{ $lu-ip-design_count_max }件まで出願できます。
    .trap = 機能だけで決まる形や、頭の中の着想は守られません。審査がほとんどないため、登録されても、新しさがなければあとで無効になることがあります。
    .cost = 1件目は{ $lu-ip-design_benelux_1 }、2件目から10件目までは1件ごとに{ $lu-ip-design_benelux_2_10 }、11件目から20件目までは{ $lu-ip-design_benelux_11_20 }、21件目から50件目までは{ $lu-ip-design_benelux_21_50 }です。登録は{ $lu-ip-design_years }年続き、最長{ $lu-ip-design_years_max }年まで更新できます。
    .doubt = 代理人を立てるときに別の手数料がかかるという資料もありますが、今の料金表では見つかっていません。

item-lu-ip-design-eu = EU意匠の登録 (dessin ou modèle de l'Union européenne)
    .summary = 商品の外観を、一つの登録でEU全域で守ります。意匠をEUまたは世界で守るとお答えになったため、EU知的財産庁 (EUIPO) に出願します。
    .when = 初めて公表した日から{ $lu-ip-design_grace_months }か月以内に出願します。日本で先に出願した場合は、{ $lu-ip-priority_months }か月以内なら優先権を主張できます。
    .next = 図や写真を用意してEUIPOのサイトで出願します。発売まで公開したくなければ、公告の延期も請求します。EUの外でも守る場合は、ハーグ制度による国際登録を弁理士に相談します。
    .trap = 出願しなくても、EUで公表した日から{ $lu-ip-design_eu_unregistered_years }年は模倣に対する保護がありますが、まねされたことを自ら示さなければなりません。制度が近年二度に分けて改められたため、古い手引きには頼らないでください。
    .cost = 1件目は{ $lu-ip-design_eu_1 }、2件目からは1件ごとに{ $lu-ip-design_eu_next }で、公告の費用を含みます。公告を延期するなら、1件目に{ $lu-ip-design_eu_deferment }、2件目からは1件ごとに{ $lu-ip-design_eu_deferment_next }を加えます。

item-lu-ip-idepot = 創作日の証明 (i-DEPOT)
    .summary = 図面、文章、プログラムなどを預け、その日に存在したことを証明してもらうBOIPのサービスです。著作権は登録しなくても生じ、作者の死後{ $lu-ip-copyright_years }年まで続きますが、いつ作ったかは自ら示さなければなりません。その証拠になります。
    .when = いつでも預けられます。取引先に見せる前に済ませておくと確かです。
    .next = boip.intで電子ファイルを預け、証明書を保管します。
    .trap = 預けても、商標、意匠、特許の代わりにはなりません。内容を変えたら、新しい版を改めて預けてください。作ったのが従業員や外部の業者なら、権利がだれにあるかを契約で決めておくことのほうが大切です。
    .cost = 電子ファイルなら、{ $lu-ip-idepot_years_short }年で{ $lu-ip-idepot_5y }、{ $lu-ip-idepot_years_long }年で{ $lu-ip-idepot_10y }です。延長は{ $lu-ip-idepot_extend }で、紙で預けると{ $lu-ip-idepot_5y_paper }または{ $lu-ip-idepot_10y_paper }です。

item-lu-ip-reproduction-licence = 複製の許諾契約 (licence de reproduction)
    .summary = 新聞、雑誌、書籍の記事を社内でコピーしたり共有したりするには、権利者の許諾が必要です。権利者の団体luxorrとの契約一つで、国外の著者の分も含めて許諾を受けられます。
    .when = 複製を始める前に契約します。
    .next = 従業員の数と、紙と電子のどちらでどのくらい使うかをまとめ、luxorrに問い合わせます。
    .trap = 購読料を払っていても、記事を社内で配る権利は含まれないのがふつうです。店や待合室で音楽を流す場合は、別の団体SACEMとの契約が必要です。
    .cost = 料金は、従業員の数や使い方に応じて契約で決まります。

item-lu-ip-royalties = ロイヤルティーの課税 (redevances)
    .summary = 商標、特許、ノウハウなどの使用料を、国境を越えて支払ったり受け取ったりするときの税金です。ロイヤルティーの支払いまたは受取りを予定しているため関わります。日本から受け取る使用料には、日本で{ $lu-treaty-jp_royalty }までの源泉税がかかります。
    .when = 毎年の確定申告で、受け取った額と支払った額を申告します。
    .next = ライセンス契約と、料率が第三者との取引と同じ水準であることを示す資料をそろえます。日本から受け取る場合は、支払いの前に「租税条約に関する届出書」を日本の支払者を通じて税務署に提出します。
    .trap = 使用料に源泉税がかからないからといって、知的財産を持つ会社が無税になるわけではありません。軽減を受けられるのは自ら研究した分に応じた利益だけで、商標の収益は対象になりません。EUの非協力的な国・地域の関連会社に支払う使用料は、費用にできないことがあります。
    .cost = 国外に支払う使用料にかかるルクセンブルクの源泉税は{ $lu-wht-royalty }です。日本で引かれた源泉税は、ルクセンブルクの税から差し引けます。国外から権利を借りるときは、付加価値税を自ら計算して申告します。

limit-trademark-accelerated = 早期の登録を選ぶと手数料が加わります。見積りには含めていません。
limit-madrid-country-fees = 国際登録の費用は、指定する国によって大きく変わります。この面談では、どの国を指定するかをお聞きしていません。
limit-patent-disclosed-before = 出願の前に発明を公表していると、特許を受けられないことがあります。この面談では、公表の有無をお聞きしていません。
limit-design-shown-before = 意匠は、初めて公表した日から{ $lu-ip-design_grace_months }か月を過ぎると登録できません。この面談では、公表した日をお聞きしていません。
limit-design-hague = 複数の国の意匠を一度に登録するハーグ制度は、この一覧では扱っていません。
