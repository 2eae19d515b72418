# How numbers, money and dates are written.

language-name = English

format-group = ,
format-decimal = .
format-negative = -{ $number }
format-list = {", "}
format-percent = { $number }%
format-money = { $currency }{"\u00A0"}{ $amount }
format-range = { $least } to { $most }
format-at-least = from { $least }
format-date = { $day }{"\u00A0"}{ $month-name }{"\u00A0"}{ $year }
format-date-weekday = { $weekday }, { $day }{"\u00A0"}{ $month-name }{"\u00A0"}{ $year }

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
format-year = { $year }
format-month = { $month-name } { $year }
sentence-space = {" "}
