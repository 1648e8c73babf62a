"""When, in Korean, Chinese and Japanese: days of the calendar, eras, ranges, parts of a year, words such as last year.

A day without its year, a word that leans on a publication day that is not stated, and a day that the calendar does
not have give no period: they are kept with their candidates.
"""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from vedette.conduct import Precision

_HAN_DIGITS = {letter: value for value, letter in enumerate("〇一二三四五六七八九")} | {"零": 0}
_ERAS = {
    "令和": (date(2019, 5, 1), date(2099, 12, 31)), "平成": (date(1989, 1, 8), date(2019, 4, 30)),
    "昭和": (date(1926, 12, 25), date(1989, 1, 7)), "주체": (date(1912, 1, 1), date(2099, 12, 31)),
    "主体": (date(1912, 1, 1), date(2099, 12, 31)), "民国": (date(1912, 1, 1), date(2099, 12, 31)),
    "民國": (date(1912, 1, 1), date(2099, 12, 31)),
}  # fmt: skip
"""First and last day of each era. Its year 1 is the year of the first day."""
_YEARS_BACK = {
    "지난해": 1, "작년": 1, "재작년": 2, "올해": 0, "금년": 0, "내년": -1, "去年": 1, "前年": 2, "今年": 0, "本年": 0,
    "明年": -1, "昨年": 1, "一昨年": 2, "来年": -1,
}  # fmt: skip
_MONTHS_BACK = {
    "지난달": 1,
    "이달": 0,
    "이번 달": 0,
    "上个月": 1,
    "上個月": 1,
    "上月": 1,
    "本月": 0,
    "先月": 1,
    "今月": 0,
}
_DAYS_BACK = {"어제": 1, "오늘": 0, "그제": 2, "昨天": 1, "今天": 0, "昨日": 1, "本日": 0}
_SAME = ("同年", "그해", "같은 해")
_N = r"\d{1,2}|[一二三四五六七八九十]{1,3}"
_RANGE = r"\s?(?:~|-|–|—|至|到|から|부터|에서)\s?"
_POINT = re.compile(
    r"(?:(?P<era>令和|平成|昭和|민국|民国|民國|주체|主体)\s?(?P<ey>\d{1,3}|元|[一二三四五六七八九十]{1,3})\s?(?:\((?P<west>\d{4})(?:年|년)?\)\s?)?(?:年|년)"
    rf"|(?P<y>(?<!\d)(?<!\d[.,])\d{{4}}|(?<![〇零一二三四五六七八九])[〇零一二三四五六七八九]{{4}})(?:{_RANGE}(?P<y2>\d{{4}}))?\s?[年년](?P<decade>[代대])?(?P<fiscal>度|도(?!\w))?(?:\s?\([^()\n]{{2,10}}年\))?"
    r"|(?P<yy>(?<!\d)(?<!\d[.,])\d{2})\s?[年년](?=\s?\d{1,2}\s?[月월])"
    rf"|(?P<rel>{'|'.join(sorted((*_YEARS_BACK, *_SAME), key=len, reverse=True))}))?(?:の|의|\s|末|底|말|초|初)*"
    rf"(?:(?P<half>上半年|下半年|상반기|하반기|前半(?!生)|後半|后半年)"
    r"|(?:第\s?)?(?P<quarter>[1-4一二三四])\s?(?:季度|분기|四半期)"
    rf"|(?P<m>(?<![\d一二三四五六七八九十])(?<!\d[.,]){_N})(?:\s?(?:~|-|–|—|至|到)\s?(?P<m2>{_N}))?\s?[月월](?P<term>期)?(?:(?:份|中|に|の|의|\s)?(?:(?P<third>上旬|初旬|中旬|下旬|초순|상순|중순|하순)|(?P<d>{_N})(?:\s?(?:~|-|–|—|至|到)\s?(?P<d2>{_N}))?\s?[日일号號](?!間|간|째|目|本)))?)?"
)
_DOTTED = re.compile(
    r"(?<![\d.])(?P<y>(?:19|20)\d\d)(?P<mark>\s?[./-]\s?)(?P<m>\d{1,2})\s?[./-]\s?(?P<d>\d{1,2})(?![\d])\.?"
)
_TWO_WAYS = re.compile(r"(?<![\d./])(?P<a>\d{1,2})(?P<mark>[./])(?P<b>\d{1,2})(?P=mark)(?P<y>(?:19|20)\d\d)(?!\d)")
_OTHER = re.compile("|".join(sorted((*_MONTHS_BACK, *_DAYS_BACK), key=len, reverse=True)))
_DAY_ALONE = re.compile(
    rf"(?<![\d月월一二三四五六七八九十])(?<!\d[.,])(?P<d>{_N})\s?[日일号號](?!間|间|간|째|目|本|常|程|동|정|부|반|까|치|련)"
)
_JOIN = re.compile(r"\s?(?:부터|에서|から|至|到|~|-|–|—)\s?")
_LAST = re.compile(r"지난\s?$")
_HALVES = {"上": 1, "상": 1, "前": 1, "下": 2, "하": 2, "後": 2, "后": 2}
_THIRDS = {"上": 1, "初": 1, "초": 1, "상": 1, "中": 2, "중": 2, "下": 3, "하": 3}


@dataclass(frozen=True, slots=True)
class DateAbroad:
    """A date at ``[start, end)``. ``first`` and ``last`` are its days, both empty where they are not told, one of them where
    the text says "since" or "until" only.

    ``candidates`` are ISO days it may be; ``why`` says in words why it is not settled; ``leans``: the days follow from
    the publication day.
    """

    start: int
    end: int
    text: str
    first: date | None
    last: date | None
    precision: Precision
    candidates: tuple[str, ...] = ()
    why: str = ""
    leans: bool = False


@dataclass(frozen=True, slots=True)
class _Part:
    """What one expression states: numbers or nothing."""

    start: int
    end: int
    years: tuple[int, int] | None
    months: tuple[int, int] | None
    days: tuple[int, int] | None
    era: tuple[date, date] | None = None
    why: str = ""
    leans: bool = False


def find_dates_abroad(text: str, on: date | None) -> tuple[DateAbroad, ...]:
    """Every date in a folded sentence, in order. ``on`` is the publication day, if stated. Raises nothing."""
    found = [*_numeric(text), *_spoken(text, on)]
    taken = [(hit.start, hit.end) for hit in found]
    parts = [part for part in _parts(text, on) if not any(a < part.end and part.start < b for a, b in taken)]
    found += _joined(text, parts)
    return tuple(sorted((_bounded(text, hit) for hit in found), key=lambda hit: hit.start))


_SINCE = re.compile(r"\s?(?:부터|이후|이래|起|以来|以來|以后|以後|以降|から|開始)")
_UNTIL = re.compile(r"\s?(?:까지|이전|前(?!年)|以前|为止|為止|まで)")
_AS_OF_AFTER = re.compile(r"\s?(?:말\s?|末\s?|底\s?)?(?:기준|현재|時点|现在)")
_AS_OF_BEFORE = re.compile(r"(?:截至|截止|截止到)\s?$")


def _bounded(text: str, hit: DateAbroad) -> DateAbroad:
    """A date that says "since", "until" or "as of" bounds the time and does not fill it."""
    if hit.first is None or hit.precision == "range":
        return hit
    if _AS_OF_AFTER.match(text, hit.end) or _AS_OF_BEFORE.search(text, max(0, hit.start - 4), hit.start):
        return replace(hit, precision="as_of")
    if _SINCE.match(text, hit.end):
        return replace(hit, last=None, precision="open")
    if _UNTIL.match(text, hit.end):
        return replace(hit, first=None, precision="open")
    return hit


def _numeric(text: str) -> Iterator[DateAbroad]:
    for match in _DOTTED.finditer(text):
        day = day_of(int(match["y"]), int(match["m"]), int(match["d"]))
        if day:
            yield DateAbroad(match.start(), match.end(), match.group(), day, day, "day")
        else:
            yield DateAbroad(match.start(), match.end(), match.group(), None, None, "open", why="no such day")
    for match in _TWO_WAYS.finditer(text):
        a, b, year = int(match["a"]), int(match["b"]), int(match["y"])
        days = tuple(dict.fromkeys(day.isoformat() for day in (day_of(year, a, b), day_of(year, b, a)) if day))
        only = date.fromisoformat(days[0]) if len(days) == 1 else None
        why = "" if only else "day and month can be read both ways"
        yield DateAbroad(match.start(), match.end(), match.group(), only, only, "day", () if only else days, why)


def _spoken(text: str, on: date | None) -> Iterator[DateAbroad]:
    for match in _OTHER.finditer(text):
        word = match.group()
        if on is None:
            why = "the day it counts from is not stated"
            yield DateAbroad(match.start(), match.end(), word, None, None, "open", why=why)
        elif word in _DAYS_BACK:
            day = on - timedelta(days=_DAYS_BACK[word])
            yield DateAbroad(match.start(), match.end(), word, day, day, "day", leans=True)
        else:
            month = on.year * 12 + on.month - 1 - _MONTHS_BACK[word]
            first, last = month_of(month // 12, month % 12 + 1)
            yield DateAbroad(match.start(), match.end(), word, first, last, "month", leans=True)


def _parts(text: str, on: date | None) -> Iterator[_Part]:
    year: int | None = None
    for match in _POINT.finditer(text):
        if match.start() == match.end() or not any(match[name] for name in ("era", "y", "rel", "half", "quarter", "m")):
            continue
        part = _part(match, on, year)
        if part:
            year = part.years[1] if part.years else year
            yield part
    for match in _DAY_ALONE.finditer(text):
        number = small(match["d"])
        if number:
            yield _Part(match.start(), match.end(), None, None, (number, number))


def _part(match: re.Match[str], on: date | None, before: int | None) -> _Part | None:
    years, why, leans, era = _years(match, on, before)
    if years is None and not why and not match["m"] and not match["quarter"] and not match["half"]:
        return None
    months, days = _months(match), None
    if match["third"] and months:
        third = _THIRDS[match["third"][0]]
        days = (1, 10) if third == 1 else (11, 20) if third == 2 else (21, 31)
    elif match["d"]:
        one, two = small(match["d"]), small(match["d2"] or match["d"])
        days = (one or 0, two or 0)
    shown = match.group()
    start, end = match.end() - len(shown.lstrip()), match.start() + len(shown.rstrip())
    if years is None and match["m"] and _LAST.search(match.string, max(0, start - 3), start):
        years, why, leans = _last_month(months, on)
    return _Part(start, end, years, months, days, era, why, leans)


def _last_month(months: tuple[int, int] | None, on: date | None) -> tuple[tuple[int, int] | None, str, bool]:
    """ "지난 3월" is the March before the publication day; in March itself it may be this one or the last."""
    if on is None or months is None or not 1 <= months[0] <= 12:
        return None, "the year it counts from is not stated", False
    if months[0] == on.month:
        return None, "this year or the year before", False
    year = on.year if months[0] < on.month else on.year - 1
    return (year, year), "", True


def _years(
    match: re.Match[str], on: date | None, before: int | None
) -> tuple[tuple[int, int] | None, str, bool, tuple[date, date] | None]:
    """Years, why they are not told, whether they follow from the publication day, and the era that bounds them."""
    if match["era"]:
        era = _ERAS[match["era"]]
        count = 1 if match["ey"] == "元" else small(match["ey"]) or 0
        year = era[0].year + count - 1
        if match["west"] and int(match["west"]) != year:
            return None, f"the year of the era is {year}, the other year says {match['west']}", False, None
        return ((year, year), "", False, era) if count else (None, "no such year", False, None)
    if match["y"]:
        year = written_year(match["y"])
        last = int(match["y2"]) if match["y2"] else year
        if match["fiscal"]:
            return None, "a business year, whose first day is not stated", False, None
        if match["decade"]:
            return (year, year + 9), "", False, None
        return ((year, last), "", False, None) if 1900 <= year <= last <= 2100 else (None, "no such year", False, None)
    if match["yy"]:
        return None, f"a year of two digits, of this century or of an era: {match['yy']}", False, None
    return (*_leaning(match["rel"], on, before), None) if match["rel"] else (None, "", False, None)


def _leaning(word: str, on: date | None, before: int | None) -> tuple[tuple[int, int] | None, str, bool]:
    """The year of "last year" or "the same year", why it is not told, and whether it follows from the publication."""
    if word in _SAME:
        return ((before, before), "", False) if before else (None, "which year is meant is not said", False)
    if on is None:
        return None, "the year it counts from is not stated", False
    year = on.year - _YEARS_BACK[word]
    return (year, year), "", True


def _months(match: re.Match[str]) -> tuple[int, int] | None:
    if match["half"]:
        return (1, 6) if _HALVES[match["half"][0]] == 1 else (7, 12)
    if match["quarter"]:
        number = small(match["quarter"]) or 1
        return number * 3 - 2, number * 3
    if match["m"]:
        one, two = small(match["m"]), small(match["m2"] or match["m"])
        return one or 0, two or 0
    return None


def _joined(text: str, parts: list[_Part]) -> Iterator[DateAbroad]:
    """Two parts with a word for "from ... to" between them are one range; the second takes the year of the first."""
    parts = sorted(parts, key=lambda part: (part.start, -part.end))
    place = 0
    while place < len(parts):
        part = parts[place]
        after = parts[place + 1] if place + 1 < len(parts) else None
        if after and after.start < part.end:
            parts.pop(place + 1)
            continue
        if after and _JOIN.fullmatch(text, part.end, after.start):
            place += 2
            yield _range(text, part, after)
        else:
            place += 1
            yield settled(text, part)


def _range(text: str, one: _Part, two: _Part) -> DateAbroad:
    years = two.years or one.years
    months = two.months or (one.months if two.days else None)
    first = settled(text, one)
    last = settled(text, _Part(two.start, two.end, years, months, two.days, two.era, two.why, two.leans))
    shown = text[one.start : two.end]
    if first.first is None or last.last is None or first.first > last.last:
        told = tuple(dict.fromkeys((*first.candidates, *last.candidates)))
        why = first.why or last.why or "the last day lies before the first"
        return DateAbroad(one.start, two.end, shown, None, None, "open", told, why)
    return DateAbroad(one.start, two.end, shown, first.first, last.last, "range", leans=first.leans or last.leans)


def settled(text: str, part: _Part) -> DateAbroad:
    """The days of one part, or why they are not told."""
    shown = text[part.start : part.end]
    if part.years is None:
        why = part.why or "the year is not stated"
        return DateAbroad(part.start, part.end, shown, None, None, "open", (), why)
    first, last, precision = span_of(part.years, part.months, part.days)
    if first is None or last is None or first > last:
        return DateAbroad(part.start, part.end, shown, None, None, "open", (), "no such day in the calendar")
    if part.era:
        first_day, last_day = max(first, part.era[0]), min(last, part.era[1])
        if first_day > last_day:
            why = "the era has no such day"
            return DateAbroad(part.start, part.end, shown, None, None, "open", (first.isoformat(),), why)
        first, last = first_day, last_day
    return DateAbroad(part.start, part.end, shown, first, last, precision, leans=part.leans)


def span_of(
    years: tuple[int, int], months: tuple[int, int] | None, days: tuple[int, int] | None
) -> tuple[date | None, date | None, Precision]:
    """First and last day of years, months of a year, or days of a month, and how finely that is told."""
    if months is None:
        first, last = day_of(years[0], 1, 1), day_of(years[1], 12, 31)
        return first, last, "year" if years[0] == years[1] else "range"
    if not (1 <= months[0] <= 12 and 1 <= months[1] <= 12):
        return None, None, "open"
    if days is None:
        length = months[1] - months[0] + 1
        precision: Precision = "month" if length == 1 else "quarter" if length == 3 and months[0] % 3 == 1 else "range"
        return day_of(years[0], months[0], 1), month_of(years[1], months[1])[1], precision
    last_day = month_of(years[1], months[1])[1].day
    end = last_day if days == (21, 31) else days[1]
    return day_of(years[0], months[0], days[0]), day_of(years[1], months[1], end), "day" if days[0] == end else "range"


def month_of(year: int, month: int) -> tuple[date, date]:
    """First and last day of a month of the calendar (``year`` 1900 to 2100)."""
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def day_of(year: int, month: int, day: int) -> date | None:
    """The day, or nothing where the calendar has none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def written_year(word: str) -> int:
    """A year in digits or, one by one, in Han numerals."""
    return int(word) if word.isdecimal() else int("".join(str(_HAN_DIGITS[letter]) for letter in word))


def small(word: str) -> int | None:
    """A number below one hundred in digits or Han numerals; nothing where it is none."""
    if word.isdecimal():
        return int(word)
    ten = re.fullmatch(r"(?P<a>[一二三四五六七八九])?十(?P<b>[一二三四五六七八九])?", word)
    if ten:
        return 10 * (_HAN_DIGITS[ten["a"]] if ten["a"] else 1) + (_HAN_DIGITS[ten["b"]] if ten["b"] else 0)
    return _HAN_DIGITS.get(word)
