# 一覧の項目のまわりで使う言葉：状態、見出し、金額、日程、一覧全体へのお知らせ。

status-required = 必要
status-possible = 未確定
status-ruled-out = 対象外

kind-permit = 許可
kind-registration = 登録・登記
kind-filing = 届出・決定
kind-tax = 税金
kind-incentive = 優遇措置
kind-employment = 雇用
kind-residence = 在留
kind-ip = 知的財産
kind-property = 不動産
kind-closing = 閉鎖
kind-support = 助言
kind-organisation = 機関
kind-agreement = 協定・覚書
kind-event = 催し
kind-programme = 制度・事業
kind-task = 準備

answer-yes = はい
answer-no = いいえ
answer-none = どれも当てはまらない
answer-not-known = まだ分からない
answer-not-known-note = まだ分からない（{ $note }）
answer-members = { $count ->
    [0] なし
   *[other] { $count }件
 }
answer-members-open = 今のところ{ $count }件

member-numbered = { $member }{ $number }
member-field = { $member }の{ $field }
item-for-member = { $item }：{ $member }

because-fact = { $fact }：{ $value }
because-figure = { $value }（{ $law }、{ $day }時点）
because-set = { $law }の一覧（{ $day }時点）
because-always = この市場に進出するすべての会社に当てはまります
because-not-proposed = ご回答の中に、これに結びつくものがありません
because-other-purpose = 選んだ目的とは別の目的の手続きです
because-not-in-force = { $day }の時点では法律になっていません

due-waits = { $facts }が決まれば分かります
due-weekend = { $day }（週末に当たります）
due-holiday = { $day }（祝日に当たります）

lead-none = 待ち時間なし
lead-days = 約{ $count }日
lead-range = 通常{ $count }日（{ $least }〜{ $most }日）

fee-about = 約{ $amount }

amount-once = { $amount }（1回）
amount-month = 月{ $amount }
amount-year = 年{ $amount }
amount-of-deposit = { $amount }（払い込む額。会社に残ります）
amount-of-credit = { $amount }（税額から差し引く額）
amount-of-exempt = { $amount }（非課税となる額）
amount-of-floor = { $amount }以上
amount-of-add_back = { $amount }（利益に足し戻す額）
amount-waits = { $facts }が決まれば計算できます
amount-not-modelled = この回答の場合は計算していません

citation = { $act } { $place }
labelled = { $label }{ $text }
label-next = 次にすること：
label-trap = 注意：
label-cost = 費用：
label-doubt = 確かでない点・異なる説明：
label-limit = 扱っていない点：
label-when = 期限：
label-due = 期日：
label-authority = 窓口：
label-address = ウェブサイト：
label-past-review = 見直しが必要な数値：
figures-past-review = もとにした数値のうち{ $count }件が、見直しの日を過ぎています
notices-more = このほかの注意は、一覧と書き出したファイルにあります。
label-fee = 手数料：
label-lead = 所要日数：
label-documents = 必要書類：
label-after = 先に済ませること：
label-law = 根拠法令：
label-source = 資料：
source-unconfirmed = 公表された資料では確かめていません
label-because = 理由：
label-answers = もとになった回答：
label-waiting = 決め手となる質問：
label-note = メモ：
label-decides = 決まること：
label-checked = 確認日：
label-working = 計算：

mark-open = [ ] { $title }
mark-done = [x] { $title }
mark-not-applicable = [-] { $title }

export-counts = 必要{ $required }件、未確定{ $possible }件、対象外{ $ruled-out }件
export-law-date = { $day }時点の法令による
export-incomplete = この一覧はまだ完成していません。答えの決まっていない質問があります。
export-required = 必要な手続き
export-possible = まだ確定していないもの
export-ruled-out = 対象外のもの
export-questions = 確認が必要な質問
export-estimates = 概算
export-schedule = 日程

total-fees = 金額の決まっている手数料の合計：{ $amount }
total-taxes = 会社が1年間に納める税金の合計：{ $amount }
total-incomplete = まだ分からないため含まれていないもの：{ $items }
total-rough-fees = およその額しか分からないため含まれていないもの：{ $items }

schedule-span = { $start }に始めると、通常の進み方で{ $finish }に準備が整います
schedule-critical = 全体の日程を左右します
schedule-slack = { $count }日の余裕があります
schedule-late = 期日に{ $count }日遅れます

column-id = 番号
column-updated = 最終更新
column-answered = 回答数
column-owner = 作成者
column-locked-by = 使用中
column-title = 名称
column-name = 項目名
column-kind = 種類
column-question = 質問
column-step = 項目
column-value = 値
column-start = 開始
column-finish = 完了
column-due = 期日

notice-not-advice = これは情報の提供であり、法的な助言ではありません。実際に動く前に、各窓口または弁護士にお確かめください。
notice-past-review = 見直しの時期を過ぎた数値が{ $count }件あります。もとになる項目に、その旨を書いています。
notice-unsure = 必要な手続きのうち{ $count }件は、裏づけの弱い資料によるものです。確かでない点をそれぞれの項目に書いています。
notice-late = このままでは{ $count }件の手続きが期日に間に合いません。早めに始めるか、日付を見直してください。
