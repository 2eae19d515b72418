# 相談先について、書き出し・1行ずつの面談・名簿の一覧で使う言葉。

export-proposal-counts = 相談先などの候補{ $proposed }件、未確定{ $possible }件
export-first-contacts = 最初に連絡するとよいところ：
export-proposals-undecided = まだ確定していない候補
decides-proposals = 相談先などの候補{ $count }件

schedule-by = { $day }まで

label-block = 一覧での位置：
explain-block = { $block }、順位の点数{ $rank }

plain-already = （ほかの回答から、選ばなくても含まれます）

plain-proposals-so-far = { $count ->
    [0] 相談先などの候補はまだありません。
   *[other] 相談先などの候補は今のところ{ $count }件です。
 }
plain-proposals = { $count ->
    [0] 候補はまだありません。
   *[other] 候補は全部で{ $count }件です。
 }
plain-proposals-possible = 回答によっては、さらに{ $count }件が加わることがあります。
plain-country-or = ほかの答え：{ $names }
plain-finished-letter = 「madoguchi letter { $id } { $organisation }」で最初の手紙の下書きを作れます。「madoguchi organisation { $organisation }」で宛先について詳しく見られます。ほかの宛先にするときは、かっこ内の名前に置き換えてください。

directory-nothing = 「{ $query }」という名前のものは名簿にありません。
directory-line = { $name }、{ $place }、{ $state }
directory-line-nowhere = { $name }、{ $state }
state-active = 活動中
state-renamed = 名称変更
state-dissolved = 解散
state-ended = 終了
state-past = すでに過去のもの
state-unknown = 動き不明
state-verify = 要確認
link-with-id = { $id }：{ $name }
