# うまくいかなかったことと、正しい書き方。

error-answer = { $place }：{ $fact }に{ $found }は使えません。
error-no-such-fact = この面談には、その名前の項目がありません。
error-did-you-mean = 「{ $name }」のことですか。
error-beside-answers = 「answers」と並べて書けるのは「interview」だけです。「answers」の中に書いてください。
error-given-twice = 2回書かれています。1回だけ書いてください。
error-need-bool = true か false を書いてください。
error-need-choice = 選択肢の名前を引用符で囲んで書いてください。
error-need-country = 国コード（大文字2文字）を引用符で囲んで書いてください。例："JP"
error-need-several = 選択肢の一覧を書いてください。例：["a", "b"]。空の一覧は「どれも当てはまらない」を表します。
error-need-count = 整数を入力してください。例：12
error-need-money = 金額を入力してください。例：12,000、1.2万、12000.50
error-need-percent = 割合を入力してください。例：25、12.5（ファイルでは引用符で囲みます："25"）
error-need-date = 日付を入力してください。例：2026-04-01、2026年4月1日
error-need-text = 文字を書いてください。
error-need-list = 一覧を書いてください。例：[{"{"}…{"}"}]。空の一覧は「なし」を表します。
error-unknown-option = 選べるのは次のとおりです：{ $allowed }
error-barred = ここでは使えません（{ $reason }を参照）。別のものを選ぶか、使えない原因となった回答を変えてください。
error-read-only = 新しい版で書かれた案件のため、見ることだけができます。
error-no-such-day = 暦にない日付です。
error-ambiguous-day = 2通りに読める日付です。年から書いてください。例：2026-04-01
error-below-minimum = { $bound }以上にしてください。
error-not-above = { $bound }より大きい値にしてください。
error-above-maximum = { $bound }以下にしてください。
error-before-first-day = { $bound }以降の日付にしてください。
error-after-last-day = { $bound }以前の日付にしてください。
error-too-many-places = { $count ->
    [0] 整数で入力してください。
   *[other] 小数点以下は{ $count }桁までです。
 }
error-too-long = { $count }文字以内にしてください。

error-syntax = 読み取れません：{ $detail }
error-grammar = ここに「{ $found }」は書けません。書けるもの：{ $expected }
error-unknown-fact = { $name }という項目はありません。
error-unknown-figure = { $name }という数値はありません。
error-unknown-item = { $name }という手続きはありません。
error-unknown-list = { $name }という一覧はありません。
error-unknown-module = { $name }というモジュールはありません。
error-unknown-document = { $name }という書類はありません。
error-unknown-authority = { $name }という窓口はありません。
error-unknown-act = { $name }という法令はありません。
error-unknown-entry = { $name }という項目は、支援機関などの台帳にありません。
error-unknown-publication = { $name }という資料はありません。
error-unknown-formula = { $name }の計算式は組み込まれていません。
error-no-option = { $fact }に{ $option }という選択肢はありません。選択肢：{ $allowed }
error-unlike-kinds = { $left }と{ $right }は比べたり組み合わせたりできません。
error-wrong-kind = { $found }が書かれています。必要なもの：{ $wanted }
error-duplicate = { $id }が2回書かれています。1回だけ書いてください。
error-cycle = 互いに依存して循環しています：{ $path }
error-bad-value = { $key }に{ $found }は使えません。使えるもの：{ $allowed }
error-no-standing = { $key }がありません。同じidの相談先の項目がない規則には、sources、checked、confidenceを書いてください。
error-missing-file = このファイルはありません。

error-no-entry = 「{ $name }」は名簿にありません。「madoguchi directory」で一覧を確認できます。
error-letter-to-agreement = { $name }は協定です。手紙は、協定に関わる団体に宛てます。
error-letter-to-event = { $name }は催しです。手紙は、主催する団体に宛てます。
error-letter-to-programme = { $name }は事業です。手紙は、事業を行う団体に宛てます。
error-letter-bodies = 宛先にできるもの：{ $ids }
error-letter-no-body = ここから手紙を出せる団体はありません。連絡の方法はそのページにあります。
error-letter-over = { $name }はすでにありません。{ $successor }に宛ててください。
error-letter-over-alone = { $name }はすでになく、代わるものもありません。「madoguchi directory」で一覧を確認できます。
error-letter-language = { $language }の手紙はありません。使える言語：{ $allowed }
error-file-exists = { $path }はすでにあるため、そのまま残しました。別の名前にするか、先に片づけてください。

error-not-utf8 = { $place }：UTF-8ではありません。文字コードをUTF-8にして保存してください。
error-io = { $path }：{ $detail }
error-no-case = 案件{ $name }はありません。「madoguchi list」で一覧を確認できます。
error-several-cases = { $name }に当てはまる案件が複数あります：{ $ids }。もう少し長く入力してください。
error-damaged = { $path }は壊れています。ファイルには手を加えていません：{ $detail }
error-damaged-copy = 最後の正しい控えは{ $path }です。その控えを開くか、壊れたファイルに上書きしてください。
error-damaged-no-copy = 控えは残っていません。
error-locked-by = { $by }さんが{ $since }からこの案件を使っています。終わってから開いてください。
error-locked = ほかの人がこの案件を使っています。終わってから開いてください。
error-conflict = 開いたあとに、ほかの人がこの案件を変更しました。上書きはしていません。開き直してください。
error-newer = 新しい版のプログラムで書かれた案件です（{ $format }）。変更はしていません。新しい版で開いてください。

error-unknown-language = 言語{ $language }はありません。使える言語：{ $allowed }
error-unknown-interview = 面談{ $interview }はありません。使える面談：{ $allowed }
error-option-day = { $option }：{ $found }は日付として読めません。例：2026-01-31
error-value-missing = { $argument }には値が必要です。
error-option-value = { $argument }に{ $value }は使えません。使えるもの：{ $allowed }
error-unknown-argument = { $argument }というオプションはありません。
error-unknown-command = { $argument }というコマンドはありません。
error-missing-argument = 足りないもの：{ $argument }
error-conflicting-arguments = { $argument }と{ $other }は同時に指定できません。
error-usage = 指定を読み取れません。
error-see-help = 「madoguchi --help」で使い方を表示します。
standard-input = 標準入力
standard-output = 標準出力
