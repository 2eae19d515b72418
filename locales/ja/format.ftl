# 数字、金額、日付の書き方。

language-name = 日本語

format-group = ,
format-decimal = .
format-negative = -{ $number }
format-list = 、
format-percent = { $number }%
format-money = { $amount }{"\u00A0"}{ $currency }
format-money-EUR = { $amount }ユーロ
format-money-JPY = { $amount }円
format-range = { $least }〜{ $most }
format-at-least = { $least }以上
format-date = { $year }年{ $month }月{ $day }日
format-date-weekday = { $year }年{ $month }月{ $day }日（{ $weekday }）

month-1 = 1月
month-2 = 2月
month-3 = 3月
month-4 = 4月
month-5 = 5月
month-6 = 6月
month-7 = 7月
month-8 = 8月
month-9 = 9月
month-10 = 10月
month-11 = 11月
month-12 = 12月

weekday-1 = 月
weekday-2 = 火
weekday-3 = 水
weekday-4 = 木
weekday-5 = 金
weekday-6 = 土
weekday-7 = 日
format-year = { $year }年
format-month = { $year }年{ $month }月
sentence-space = {""}
