# コマンドラインの説明。

cli-about = madoguchiは、海外に進出する会社に質問し、必要な許可・登記・税金の一覧を作るプログラムです。
cli-usage = 使い方：
cli-options = オプション：
cli-arguments = 引数：
cli-commands = コマンド：
cli-help = この説明を表示する
cli-version = バージョンを表示する
cli-lang = 表示する言語（ja、enなど）
cli-cases = 案件を保存するフォルダー
cli-data = 組み込みの面談・文章・数値に重ねるデータのフォルダー
cli-no-color = 色を使わない
cli-new = 新しい案件を始める
cli-open = 案件の続きをする
cli-list = 案件の一覧を表示する
cli-interviews = 面談の一覧を表示する
cli-facts = 面談で聞く項目の一覧を表示する
cli-checklist = 案件または回答ファイルから手続きの一覧を書き出す
cli-plain = 画面を動かさず、色も枠も使わずに1行ずつ質問する
cli-title = 案件の名称
cli-interview = 面談の名前（「madoguchi interviews」で確認できます）
cli-case = 案件の番号、その先頭の部分、またはファイルの場所
cli-format = 出力の形式
cli-answers = 回答を書いたJSONファイル（-は標準入力）
cli-interview-of-answers = 回答の対象となる面談
cli-law-date = どの日の法令によるか（指定がなければ案件の日付、それもなければ今日）
cli-plan-start = 日程の開始日（指定がなければ案件の日付、それもなければ法令の日）
cli-output = 書き出すファイル（指定がなければ標準出力）

list-empty = { $folder }に案件はまだありません。「madoguchi new luxembourg」で始められます。
list-damaged = （壊れています）
list-newer = （新しい版で書かれています：{ $format }）
