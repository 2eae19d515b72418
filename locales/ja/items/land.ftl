item-lu-property-purchase-deed = 売買の公正証書 (acte notarié de vente)
    .summary = 土地や建物の売買は、公証人の証書によって行います。この物件を買う予定のため必要です。国外の会社や個人も、制限なく不動産を所有できます。
    .when = 仮契約 (compromis de vente) を結んだあと、公証人と決めた日に署名します。1か月から3か月後になるのがふつうです。仮契約は、{ $lu-duty-preliminary_contract_months }か月以内に登録・国有財産・付加価値税局 (AED) に登録します。
    .next = 公証人を選び、売主の権利、抵当権、市町村の先買権がないかを調べてもらいます。
    .trap = 仮契約だけでも、原則として双方を拘束します。銀行の融資や許可が下りることを条件にするなら、仮契約に書いておいてください。代金の出どころの説明を求められるため、日本からの送金の書類も早めに用意します。
    .cost = 公証人の報酬は、価格に応じて公定の表で決まります。取得にかかる税は別の項目に載せています。

item-lu-property-registration-transcription = 売買の登録と転記 (enregistrement et transcription)
    .summary = 売買の証書はAEDに登録され、抵当登記所 (bureau des hypothèques) の帳簿に書き写されます。これによって、この物件の所有者であることを第三者にも主張できます。
    .when = 登録は証書の日から{ $lu-duty-registration_days }日以内、転記は{ $lu-duty-transcription_months }か月以内に、公証人が行います。
    .next = 証書に署名する前に税額を公証人の口座に送金し、手続きが済んだら登録済みの写しを受け取ります。
    .trap = 転記が済むまでは、ほかの債権者や買主に対して権利を主張できないおそれがあります。送金が遅れると、署名そのものが延期されます。
    .doubt = 登録と転記の期限は、公的な資料で確認できていません。実際の手続きは公証人が進めます。

item-lu-property-cadastre = 地籍の書換え (mutation cadastrale)
    .summary = 所有者が変わったことを、地籍局 (Administration du cadastre et de la topographie) が図面と台帳に記録します。この物件を買うため、名義が会社に書き換えられます。
    .when = 転記のあと、AEDからの連絡を受けて地籍局が行います。会社からの申請は要りません。
    .next = しばらくしてから地籍の抄本を取り、所有者の名前、地番、面積が証書と合っているかを確かめます。
    .trap = 土地を分けて買う場合は、売買の前に測量が必要です。台帳の面積や用途が実際と違うこともあるので、購入の前に図面を見比べてください。

item-lu-tax-real-estate-tax = 不動産税 (impôt foncier)
    .summary = 土地や建物の所有者に、市町村が毎年かける税です。この物件を会社が所有している間、納めます。
    .when = 毎年、市町村から届く納税通知書の期限までに納めます。
    .next = 買う前に、売主から直近の納税通知書と統一評価額 (valeur unitaire) の通知を見せてもらいます。
    .trap = 税額は、市町村の乗率と物件の種類によって違います。乗率は数百パーセント以上になることもありますが、1941年の物価に基づく低い評価額に掛けるため、税額は小さく済みます。乗率だけを見て判断しないでください。
    .cost = 統一評価額に{ $lu-duty-land_tax_rate_low }から{ $lu-duty-land_tax_rate_high }までの率を掛け、さらに市町村の乗率を掛けます。納めた税は費用になります。
    .doubt = 評価の方法を改め、使われない土地に新たな税をかける法案が審議されてきました。成立したかどうかは確かめられていません。

item-lu-tax-transfer-duties = 不動産の登録税と転記税 (droits d'enregistrement et de transcription)
    .summary = 不動産を買うときに一度かかる税で、価格または市場価格の{ $lu-duty-registration }の登録税と、{ $lu-duty-transcription }の転記税からなります。この物件の買主として負担します。
    .when = 売買の証書に署名するときに公証人が受け取り、国に納めます。
    .next = 公証人に税額の計算書を頼み、購入の資金計画に加えます。
    .trap = ルクセンブルク市にある住宅以外の物件では、登録税がその{ $lu-duty-city_surcharge }だけ増えます。転売を証書に明記すると、登録税は{ $lu-duty-registration_resale }になり、{ $lu-duty-resale_years }年以内に売れば価格の{ $lu-duty-resale_refund }、{ $lu-duty-resale_years_late }年以内なら{ $lu-duty-resale_refund_late }に当たる額が戻ります。不動産を持つ会社の株式を買う場合はかかりませんが、合資会社などの持分ではかかることがあります。
    .doubt = 個人が買う住宅には、{ $lu-duty-housing_relief_from }から{ $lu-duty-housing_relief_to }まで、価格の{ $lu-duty-housing_base_share }だけに課税する措置がありました。その後の延長は確認できていません。会社が買う物件には関係しない見込みです。不動産を株式と引き換えに会社に出資する場合の税率も、確かめられていません。

limit-land-pre-emption = 国や市町村が、優先して買い取る権利（先買権）を持つ土地があります。この面談では、物件が当てはまるかをお聞きしていません。
limit-land-tax-amount = 不動産税の額は、統一評価額、物件の種類、市町村の乗率によって決まります。どれもお聞きしていないため、見積りはありません。
limit-duties-land-for-shares = 不動産を株式と引き換えに会社に出資する場合は、税率が違います。この見積りは、代金を払って買う場合のものです。
limit-duties-housing-relief = 個人が住宅を買う場合には軽減がありますが、この見積りでは、会社が買うものとして計算しています。
