# 法令、質問、文章の点検で見つかったもの。

check-looked-at = { $interview }: 規則{ $rules }件、途中までの回答{ $sets }通りを、その先のすべての答え方と比べました。
check-sampled = { $item }: 途中までの回答が{ $sets }通りと多すぎるため、一部だけを比べました。
check-ages = 数値{ $figures }件。見直しの日を過ぎたもの{ $past }件。次に変わると見込まれるのは{ $day }のあとです。
check-age = { $figure }: { $checked }に確認。{ $day }のあとに見直します。
check-age-past = { $figure }: { $checked }に確認。見直しの日 ({ $day }) を過ぎています。
check-result =
    { $count ->
        [0] 問題は見つかりませんでした。
       *[other] 問題が{ $count }件見つかりました。
    }
check-never-read = { $fact }を質問していますが、その答えはどこでも使われていません。
check-never-asked = { $fact }を使っていますが、質問がありません。
check-given-late = { $fact }は規則のファイル全体にかかわるため、いちばん先に質問してください。
check-literal = 条件または日付の中に数{ $number }が書かれています。出典と日付のある数値にしてください。
check-figure-empty = { $figure }に値がありません。
check-figure-gap = { $figure }は{ $day }のあとの値が抜けています。
check-figure-source = { $figure }の値に出典がありません。どこで確かめたかを書いてください。
check-circle = 前提が循環しています: { $path }。たとえば次の回答のときです: { $answers }
check-never-required = { $item }は、どう答えても必要になりません。
check-never-ruled-out = { $item }は、どう答えても不要になりません。
check-unsound = { $item }の判断が早すぎます。{ $day }の法令で{ $answers }と答えたとき、残りの答えしだいで結果が変わります。
check-weak = { $item }の判断が必要以上に遅れます。{ $day }の法令で{ $answers }と答えたとき、この先どう答えても結果は同じです。
check-jump = { $fact }が{ $at }のところで、見積りが{ $before }から{ $after }に飛びます。法令によるものなら、数値の「jump」に理由を書いてください。
check-schema = スキーマ「{ $format }」に合いません: { $detail }
check-no-json = JSONではありません。
check-no-item = 「{ $item }」という項目はありません。
check-no-witness = { $item }がこの結果になる回答は見つかりませんでした。
