# 質問のまわりの言葉。全画面でも1行ずつの面談でも同じものを使います。

option-barred = （使えません：{ $reason }）
group-add = 追加する：{ $member }
group-copy = 最後の内容を写して追加する
group-remove = 最後の1件を取り消す
group-nobody = ない
group-no-more = これで全部
questions-left = 質問はあと最大{ $count }問です。
