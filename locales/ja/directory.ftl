# 支援網の団体・協定・催し・事業のページと、その周りの言葉。

label-ask = 頼めること：
label-held = 開催：
label-term = 有効期間：
label-term-now = 現在：
label-news = 資料より新しい情報：
label-caution = ご注意：
label-standing = 状況：
label-email = メール：
label-phone = 電話：
label-via = 窓口となる団体：
label-place = 所在地：
label-ways = 支援する方向：
label-sectors = 分野：
label-names = ほかの名称：
label-signed = 締結：
label-parties = 関係する団体：
label-newer-pages = 新しいページ：
label-helped-by = 手伝ってくれるところ：

name-with-local = { $name } ({ $local })
name-formerly = 旧称 { $name }
name-until = { $name }（{ $until }まで）
place-in-country = { $place }（{ $country }）
place-union = 欧州連合（EU）
way-from-to = { $from }から{ $to }へ
way-separator = ／
sides-separator = {" ― "}
sectors-any = 限定なし
signed-renewed = { $day }更新
signed-until = { $day }まで
signed-announced = { $day }の更新が予告されているが未確認
publication = 「{ $title }」（{ $publisher }、{ $date }）
page-of = { $day }：{ $page }

proposal-required = 提案
proposal-possible = 未確定
proposal-ruled-out = 一覧にないもの
proposal-history = 終了・交代したもの

standing-renamed = 名称を変えて続いています。
standing-dissolved = すでにありません。
standing-ended = 終了しました。
standing-past = すでに終わっています。
standing-unknown = 活動を示す情報が見つかりません。
standing-verify = 現在も続いているかどうか確かではありません。

term-not-signed = 基準日の時点ではまだ署名されていません。
term-first = 最初の期間は{ $until }までです。終了を望む側は{ $notice }までに書面で申し出る必要があります。
term-renewed = 最初の期間は{ $since }に終わり、その後は自動更新されています。更新1回の長さは定められていないため、窓口にお尋ねください。終了の申し出は知られていません。

links-successor = 後継
links-predecessor = 前身
links-helpers = 手伝ってくれるところ
links-bodies = 団体
links-agreements = 協定
links-events = 催し
links-programmes = 事業

block-open = - { $block }（{ $count }）
block-folded = + { $block }（{ $count }）Enterで開きます
block-undecided = まだ決まっていない回答によるもの
directory-search = すべての名称から検索：
entry-not-proposed = ご回答からは一覧に挙がっていません。
settled-network = 相談先を見る
option-already = ほかの回答から分かっているため、選ばなくても含まれます。
draft-about = ご回答から作った下書きです。自由に直してください。このプログラムから送信されることはありません。ファイルに書き出し、ご自身でお送りください。
draft-unsaved = 直した内容はまだファイルに書かれていません。xで書き出すか、もう一度Escを押すと書かずに戻ります。
