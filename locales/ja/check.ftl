# 法令、質問、文章の点検で見つかったもの。

check-looked-at = { $interview }: 規則{ $rules }件、途中までの回答{ $sets }通りを、その先のすべての答え方と比べました。
check-sampled = { $item }: 途中までの回答が{ $sets }通りと多すぎるため、一部だけを比べました。
check-ages = 数値{ $figures }件。見直しの日を過ぎたもの{ $past }件。次に変わると見込まれるのは{ $day }のあとです。
check-entries = 相談先一覧{ $entries }件。見直しの日を過ぎたもの{ $past }件。次の見直しは{ $day }のあとです。
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
check-placement-never-holds = { $item }のこの掲載条件（ブロック{ $block }、優先度{ $rank }）は、どう答えても成り立ちません。
check-placement-never-counts = { $item }のこの掲載条件（ブロック{ $block }、優先度{ $rank }）は使われることがありません。成り立つときは、優先される別の条件も必ず成り立ちます。
check-promise-broken = 約束が守られません。{ $day }の法令で{ $answers }と答えると、ブロック{ $blocks }に必要なものが一つもありません。
check-promise-unproven = ブロック{ $blocks }の約束が守られるかどうか、{ $day }の法令では確かめきれませんでした。場合の数が多すぎます。条件をもっと簡単に書いてください。
check-entry-not-proposed = { $entry }は相談先一覧にありますが、どの規則からも紹介されません。掲載条件のある規則を書いてください。
check-entry-missing = { $item }は種類「{ $kind }」の規則ですが、相談先一覧に同じidの項目がありません。
check-history-proposed = { $entry }の状態は「{ $status }」ですが、規則がブロック{ $block }で紹介しています。終わったものはブロック11に置いてください。
check-successor-history = { $entry }の後継とされている{ $successor }も、記録として残っているだけです。
check-entry-unknown = { $entry }の「{ $key }」にある{ $value }は存在しません。使えるもの: { $allowed }
check-schema = スキーマ「{ $format }」に合いません: { $detail }
check-no-json = JSONではありません。
check-no-item = 「{ $item }」という項目はありません。
check-no-witness = { $item }がこの結果になる回答は見つかりませんでした。

check-missing-message = { $message } が「{ $language }」にありません。「{ $other }」ではここにあります。
check-needed-message = ここで使う { $message } が、どの言語にもありません。
check-missing-attribute = { $message } に、「{ $language }」では .{ $attribute } がありません。
check-empty = { $message } は、「{ $language }」では文が空です。
check-values-differ = { $message } に出る値が、「{ $language }」（{ $here }）と「{ $other }」（{ $there }、{ $place }）とで違います。
check-unknown-value = { $message } が引く { $value } という数値はなく、プログラムもここにその値を入れません。
check-unknown-message = { $message } が引く { $quoted } という文はありません。
check-figure-not-filled-in = { $message } は数値 { $figure } を引いていますが、プログラムはここに数値を入れません。
check-figure-not-quotable = { $message } は数値 { $figure } を引いていますが、「{ $kind }」という種類の数値は、一つの値としては示せません。
check-figure-without-value = { $message } が引く { $figure } には、{ $day }の時点で値がありません。そのような数値を引けるのは、同じ主題の項目の文だけです。
check-unused = { $message } は、「{ $language }」で一度も使われません。つづりを確かめるか、消してください。
check-no-local-term = { $message } の末尾に、「{ $language }」では現地の正式名称の括弧書きがありません。
check-missing-local-term = { $message } の末尾に、「{ $language }」では現地の正式名称の括弧書きがありません。「{ $other }」では ({ $term }) です。
check-local-terms-differ = { $message } の現地の正式名称が、「{ $language }」では ({ $here })、「{ $other }」では ({ $there }) です（{ $place }）。どの言語でも同じにしてください。
check-too-wide = { $message } の幅は{ $cells }桁で、表示できるのは{ $most }桁までです。
check-twice = { $message } がここにもう一度あります。最初は { $first } にあります。
check-term = -{ $term } は Fluent の用語ですが、プログラムが読むのは文だけです。先頭のハイフンを取ってください。
check-syntax = 読み取れません：{ $detail }
