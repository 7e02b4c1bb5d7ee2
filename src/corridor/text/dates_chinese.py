"""Chinese words for days and periods: 2026年1月9日, 去年12月, 三天前, 明年6月底, 下个月."""

import re
from collections.abc import Callable
from datetime import date

from corridor.text import periods
from corridor.text.chinese_numerals import chinese_value
from corridor.text.periods import Period

Reader = Callable[[re.Match[str], date], Period | None]

_HAN = "一二两三四五六七八九十"
_YEARS_AWAY = {"今": 0, "本": 0, "去": -1, "前": -2, "明": 1, "后": 2}
_MONTHS_AWAY = {"本": 0, "这": 0, "这个": 0, "上": -1, "上个": -1, "下": 1, "下个": 1}
_DAYS_AWAY = {
    "前天": -2,
    "昨天": -1,
    "昨日": -1,
    "今天": 0,
    "今日": 0,
    "明天": 1,
    "明日": 1,
    "后天": 2,
}
_PARTS = {"底": "late", "末": "late", "初": "early", "中": "mid", "上旬": "early", "中旬": "mid",
          "下旬": "late"}  # fmt: skip
_UNITS = {"天": "day", "日": "day", "周": "week", "星期": "week", "个星期": "week", "月": "month",
          "个月": "month", "年": "year"}  # fmt: skip
_TRANSLATED = str.maketrans("０１２３４５６７８９", "0123456789")

_YEAR = (
    r"(?:(?<![0-9０-９])(?P<year>(?:19|20|１９|２０)[0-9０-９]{2}|[一二][〇零○一二三四五六七八九]{3})\s?年度?"
    r"|(?P<away>[今本]|去|(?<![发说证声表])明|(?<![今以之此最先午])后|(?<![目之以当提此日天月年])前)年(?![均产代内])度?)"
)
_MONTH = rf"(?P<month>1[0-2]|0?[1-9]|１[０-２]|[１-９]|十[一二]?|[{_HAN}])\s?月份?"
_DAY = rf"(?P<day>[0-3]?[0-9]|[0-3０-３]?[０-９]|[{_HAN}]{{1,3}})\s?[日号](?![线楼机])"
_PART = r"(?P<part>底|末|初|[上中下]旬|中(?![国心科]))"
_QUARTER = r"(?:第?(?P<quarter>[一二三四1-4])季度|Q(?P<q>[1-4]))"
_HALF = r"(?P<half>[上下])半年"
_YEAR_PART = r"(?P<yearpart>底|末|初|中(?![国心科]))"
_NOT_MONTH = r"(?![龄饼球光季亮])"


def number_of(words: str) -> int | None:
    """Digits of either width, or a Chinese numeral, as an integer."""
    plain = words.translate(_TRANSLATED)
    if plain.isascii() and plain.isdigit():
        return int(plain)
    if len(words) == 4:
        plain = "".join(str(chinese_value(c)) for c in words)
        return int(plain) if plain.isdigit() else None
    value = chinese_value(words)
    return None if value is None else int(value)


def _year(found: re.Match[str], today: date) -> int | None:
    groups = found.groupdict()
    if groups.get("year"):
        return number_of(groups["year"])
    return today.year + _YEARS_AWAY.get(groups.get("away") or "今", 0)


def _dated(found: re.Match[str], today: date) -> Period | None:
    year, groups = _year(found, today), found.groupdict()
    number = number_of(groups["month"]) if groups.get("month") else None
    if year is None or (groups.get("month") and number is None):
        return None
    return _in_year(year, groups) if number is None else _in_month(year, number, groups)


def _in_month(year: int, month: int, groups: dict[str, str | None]) -> Period | None:
    if words := groups.get("day"):
        number = number_of(words)
        return periods.day(year, month, number) if number else None
    if part := groups.get("part"):
        return periods.part_of_month(year, month, _PARTS[part])
    return periods.month(year, month)


def _in_year(year: int, groups: dict[str, str | None]) -> Period | None:
    if words := groups.get("quarter") or groups.get("q"):
        number = number_of(words)
        return periods.quarter(year, number) if number else None
    if words := groups.get("half"):
        return periods.half(year, 1 if words == "上" else 2)
    if part := groups.get("yearpart"):
        return periods.part_of_year(year, _PARTS[part])
    return periods.whole_year(year)


def _month_away(found: re.Match[str], today: date) -> Period | None:
    there = periods.moved(today, _MONTHS_AWAY[found["monthaway"]], "month")
    return there and _in_month(there.earliest.year, there.earliest.month, found.groupdict())


def _this_month(found: re.Match[str], today: date) -> Period | None:
    return _in_month(today.year, today.month, found.groupdict())


def _week_away(found: re.Match[str], today: date) -> Period | None:
    return periods.moved(today, _MONTHS_AWAY[found["weekaway"]], "week")


def _day_away(found: re.Match[str], today: date) -> Period | None:
    return periods.moved(today, _DAYS_AWAY[found[0]], "day")


def _counted(found: re.Match[str], today: date) -> Period | None:
    half = found["count"] == "半"
    count, unit = (6, "month") if half else (number_of(found["count"]), _UNITS[found["unit"]])
    if count is None:
        return None
    if found["side"].endswith("内"):
        return periods.within(today, count, unit)
    return periods.moved(today, -count if found["side"].endswith("前") else count, unit)


CHINESE: tuple[tuple[re.Pattern[str], Reader], ...] = (
    (re.compile(rf"{_YEAR}(?:的?\s?{_MONTH}{_NOT_MONTH}(?:{_DAY}|{_PART})?"
                rf"|的?\s?(?:{_QUARTER}|{_HALF})|{_YEAR_PART})?"), _dated),
    (re.compile(rf"(?<![0-9０-９{_HAN}个几.\-/])(?<!第)(?:{_MONTH}{_NOT_MONTH}(?:{_DAY}"
                rf"|{_PART})?)"), _dated),
    (re.compile(rf"(?<![前先])(?P<monthaway>本|这个?|[上下]个?)月(?:{_DAY}"
                rf"|{_PART})?"), _month_away),
    (re.compile(r"(?<![今本去明后前0-9０-９一二三四五六七八九〇零度])"
                r"年(?P<yearpart>[底末])"), _dated),
    (re.compile(r"(?<![0-9０-９年个本这上下一二三四五六七八九十])月(?P<part>[底末])"), _this_month),
    (re.compile(rf"(?<![0-9年]){_QUARTER}"), _dated),
    (re.compile(r"(?<![0-9年])(?P<half>[上下])半年"), _dated),
    (re.compile(r"(?P<weekaway>本|这|[上下]个?)(?:周|星期)(?![期边围转])"), _week_away),
    (re.compile("|".join(_DAYS_AWAY)), _day_away),
    (re.compile(rf"(?<![0-9０-９{_HAN}第.])(?:[0-9]{{1,3}}\s?[-~～至到])?"
                rf"(?P<count>[0-9]{{1,3}}|[{_HAN}]{{1,3}}|半)\s?"
                r"(?P<unit>天|日|个?星期|周|个月|年)(?P<side>之?内|以内|之?前|以前|之?后|以后)"
                r"(?![台置端景沿提续者勤期])"), _counted),
)  # fmt: skip
"""Patterns with their readers. What has no year is in the year of ``today``."""
