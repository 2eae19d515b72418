# 項目の説明、回答を変えた場合の試算、2つの法令の比較、窓口ごとの書類。

explain-state = { $kind }、{ $status }
explain-nobody = 「{ $list }」に何も登録されていないため、{ $item }の対象となるものはありません。
confidence-high = 高い
confidence-medium = 中程度
confidence-low = 低い
figure-used = { $figure }：{ $value }（{ $law }、{ $day }時点）。
figure-source = 資料：{ $source }。確実さ：{ $confidence }。
figure-missing = { $figure }：{ $day }時点の値はありません（{ $law }）。
figure-table = 一覧表
prerequisite = { $title }（{ $status }）

lever-sum = 法令の数え方による{ $fact }の合計
lever-count = 法令の数え方による{ $list }の数
flip-up = { $fact }：{ $to }以上になると（現在{ $from }）
flip-down = { $fact }：{ $to }以下になると（現在{ $from }）
flip-to-status = { $reach }「{ $status }」に変わります
flip-items = { $reach }、次の項目が変わります：{ $items }
flip-item = { $item }（{ $status }）
turn-named = { $fact }が「{ $answers }」なら「{ $status }」になります
turn-many = { $fact }がほかの{ $count }通りの回答のどれかなら「{ $status }」になります
turn-or = 」または「

label-key = 記号：
label-confidence = 確実さ：
label-condition = 条件：
label-due-rule = 法令データに書かれた期限：
label-plan-waiting = 日程のためにまだ必要な回答：
label-figures = 使った数値：
label-changes = 結果が変わる場合：
label-status = 状態：
label-cause = 原因：

change-from-to = { $before } -> { $after }
change-none = なし
change-unlisted = 一覧にない
change-not-answered = 未回答
change-not-listed = 一覧からなくなります。
difference-title = 回答を変えた場合の違い
difference-nothing = 何も変わりません。
difference-gained = 新たに必要になるもの
difference-lost = 必要でなくなるもの
difference-changed = 変わるもの
difference-amounts = 金額
difference-totals = 合計
difference-next = 次に結果が変わるところ
difference-finish = 通常の進み方で準備が整う日：{ $change }

comparison-title = 2つの法令の比較
comparison-days = { $before }時点の法令と{ $after }時点の法令の比較
comparison-data = 現在使っている法令と、それに{ $folder }を重ねた法令の比較（どちらも{ $day }時点）
comparison-data-own-day = 現在使っている法令と、それに{ $folder }を重ねた法令の比較（日付は案件ごと）
comparison-case = { $case }：{ $result }
comparison-same = 違いはありません
comparison-counts = 新たに必要{ $gained }件、不要{ $lost }件、変更{ $changed }件、金額{ $amounts }件
comparison-taxes = 税額 { $change }
comparison-causes = 原因
comparison-cause = { $cause }：{ $count }件の案件
comparison-summary = 案件{ $cases }件、違いのあるもの{ $different }件、読めなかったもの{ $unreadable }件
cause-figure = { $figure }：{ $change }（{ $law }）
cause-table = 一覧表の内容が異なります
cause-law-date = 法令の日付そのもの（条件がこの日付によるか、期日や年度をこの日付から数えています）
cause-rule-added = { $rule }：新しい規則です
cause-rule-removed = { $rule }：規則がなくなっています
cause-rule-in-force = { $rule }：一方の日付だけで効力があります
cause-rule-condition = { $rule }：条件が異なります
cause-rule-due = { $rule }：期限が異なります
cause-rule-fee = { $rule }：手数料の指定が異なります
cause-rule-after = { $rule }：先に済ませることが異なります
cause-rule-documents = { $rule }：必要書類が異なります
cause-rule-lead = { $rule }：所要日数が異なります

export-papers = 窓口ごとの書類
papers-no-office = 会社で保管するもの
paper-for = { $paper }（{ $items }のため）

cli-explain = 項目がなぜ必要・未確定・対象外なのか、何があれば変わるのかを説明する
cli-what-if = 回答を変えると何が変わるかを示す
cli-compare = 2つの日付の法令、または別の法令データで案件を比べる
cli-case-or-answers = 案件の番号、その先頭の部分、またはファイルの場所（--answersを使うときは書かない）
cli-item = 項目の記号。1件だけなら「記号@対象」（例：lu.employment.contract-cdi@staff[m1]）
cli-changes = 変える回答：項目名=値、一覧[対象].項目名=値。「項目名=」で回答を取り消す
cli-cases-to-compare = 案件の番号、その先頭の部分、またはファイルの場所
cli-all = 保存されているすべての案件
cli-two-law-dates = 法令の日付。2回書くと、その2つの日付を比べる
cli-against-data = 現在の法令データに重ねて比べるデータのフォルダー

error-change = { $fact }に{ $found }は使えません。
error-change-form = 「項目名=値」の形で書いてください。例：legal_form=sa。「項目名=」で回答を取り消せます。
error-no-such-member = 使える対象：{ $allowed }（最後のものは新しく追加されます）
error-member-value = この対象そのものに値はありません。項目を指定して変えるか、取り消すときは「=」のあとに何も書かないでください。
error-no-item-member = { $item }はこの対象についての項目ではありません。使える対象：{ $allowed }
error-two-days = --law-dateを2回指定するか、--against-dataを指定して--law-dateは1回までにしてください。
error-no-cases = 比べるものを指定してください：案件、--all、または--answers。
