# 支援網の言葉：一覧に載せた理由、まとまりの見出し、各項目の注意書き。

support-why-agreement = { $home }と{ $target }の機関が結んだもので、ご希望の支援（{ $goals }）を相談するときの話のきっかけになります。
support-why-agreement-sector = { $home }と{ $target }の機関が結んだもので、分野など（{ $sectors }）が合い、ご希望の支援（{ $goals }）を相談するときの話のきっかけになります。
support-why-country-pair = { $home }と{ $target }の間の事業に関わり、ご希望の支援（{ $goals }）に合います。
support-why-country-pair-sector = { $home }と{ $target }の間の事業に関わり、分野など（{ $sectors }）とご希望の支援（{ $goals }）に合います。
support-why-region-pair = { $home }と{ $target }の両方に関わり、ご希望の支援（{ $goals }）に合います。
support-why-region-pair-sector = { $home }と{ $target }の両方に関わり、分野など（{ $sectors }）とご希望の支援（{ $goals }）に合います。
support-why-home-region = 本拠のある{ $home }とつながりがあり、ご希望の支援（{ $goals }）に合います。
support-why-home-region-sector = 本拠のある{ $home }とつながりがあり、分野など（{ $sectors }）とご希望の支援（{ $goals }）に合います。
support-why-target-region = 目指す先の{ $target }とつながりがあり、ご希望の支援（{ $goals }）に合います。
support-why-target-region-sector = 目指す先の{ $target }とつながりがあり、分野など（{ $sectors }）とご希望の支援（{ $goals }）に合います。
support-why-japan-europe = 特定の地域に限らず{ $home }と{ $target }の間の事業に関わり、ご希望の支援（{ $goals }）に合います。
support-why-japan-europe-sector = 特定の地域に限らず{ $home }と{ $target }の間の事業に関わり、分野など（{ $sectors }）とご希望の支援（{ $goals }）に合います。
support-why-candidate = { $target }の中で行き先を絞る前の候補で、{ $home }から考えられるつながりの一つとして、ご希望の支援（{ $goals }）に合います。
support-why-candidate-sector = { $target }の中で行き先を絞る前の候補で、{ $home }から考えられるつながりの一つとして、分野など（{ $sectors }）とご希望の支援（{ $goals }）に合います。
support-why-organisation = 「{ $organisation }」の立場で相談する方に向いています。
support-why-fallback = ご回答にそのまま合う窓口が見つからないため、最初に尋ねる先として挙げています。
support-why-history = ご回答に合うものでしたが、すでに終わったか、ほかに引き継がれています。古い案内に今も名前が出てくるため、載せています。
support-why-service = 双方の機関が結んだ協定に挙げられている支援です。受けられるかどうかを窓口に尋ねます。
support-why-task = 先に取り組んだ企業や自治体に役立った準備で、ご回答の内容に合います。
support-why-verify = 今も続いているかどうか確かではないため、計画に入れる前に確かめてください。

support-sector-startup = スタートアップ

support-block-1 = 正式な相談窓口
    .about = 最初に連絡する先です。双方の地域についての相談を仕事としています。
support-block-2 = 本拠側の相談窓口
    .about = 国外に手紙を出す前に相談します。相手の事情に通じていて、文面も一緒に考えてもらえることがあります。
support-block-3 = 話のきっかけになる協定
    .about = 最初の手紙に、連絡した理由として協定の名前を挙げます。支援を求める権利にはなりません。
support-block-4 = 専門機関・クラスター
    .about = 探している相手を二、三の文で言えるようになったら尋ねます。その分野の企業や専門家に通じています。
support-block-5 = 応募できる制度・事業
    .about = 先に条件と締切りを調べ、余裕をもって応募します。
support-block-6 = 見本市・催し
    .about = 主催者に日程を確かめ、出発する前に面談の約束を取り付けます。
support-block-7 = EU全域のネットワーク
    .about = 登録して探している相手を書き、上の窓口では見つからなかったものを補います。
support-block-8 = 研究機関・訪問先
    .about = 聞きたいことを一つに絞り、上の窓口から紹介してもらいます。
support-block-9 = 官公庁・大使館など
    .about = 書類、正式な手続き、公式の訪問について尋ねる先です。取引先探しには向きません。
support-block-10 = 候補となる地域
    .about = 比べてみて、行き先を決めたら回答を変えてください。一覧がより正確になります。
support-block-11 = 終了・交代したもの
    .about = ここには連絡せず、代わりになったものを確かめてください。
support-block-12 = 頼めるサービス
    .about = 必要なものを選び、その名前を挙げて窓口に頼みます。
support-block-13 = 準備しておくこと
    .about = 時間のかかるものから始めます。始める日は、最初の渡航日からさかのぼって数えています。

support-formerly = 以前は{ $old }でしたが、今は{ $new }に代わっています。
support-formerly-alone = 以前は{ $old }がありましたが、すでに終わり、代わるものは知られていません。
support-stale = 最後に確認したのは{ $day }で、1年以上たっています。頼りにする前に確かめてください。
support-agreement-caution = どの協定も、企業にお金や権利を与えるものではありません。話の入口を開くもので、その先は話し合いで決まります。
