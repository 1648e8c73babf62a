"""When, in Russian: days, months, quarters, halves and years in any case, and ranges "с ... по ...".

Numeric dates are day first, as the language writes them; nothing else in it is read so.
"""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from vedette.claims.tongues.dates import DateAbroad, day_of, month_of, span_of
from vedette.conduct import Precision

_MONTHS = (
    "январ[ьяею]м?", "феврал[ьяею]м?", "марта?е?у?", "апрел[ьяею]м?", "ма[йяею]", "июн[ьяею]м?", "июл[ьяею]м?",
    "августа?е?у?", "сентябр[ьяею]м?", "октябр[ьяею]м?", "ноябр[ьяею]м?", "декабр[ьяею]м?",
)  # fmt: skip
_MONTH = rf"(?:{'|'.join(_MONTHS)})(?!\w)"
_YEAR_WORD = r"(?:году?а?м?|годах|годов|годы|гг?\.|гг?(?!\w))"
_QUARTERS = (
    r"перв\w{2,3}|I|1(?:-[а-я]{1,2})?",
    r"втор\w{2,3}|II|2(?:-[а-я]{1,2})?",
    r"треть\w{1,3}|III|3(?:-[а-я]{1,2})?",
    r"четв[её]рт\w{2,3}|IV|4(?:-[а-я]{1,2})?",
)
_ORDINAL = "|".join(f"(?P<o{place}>{pattern})" for place, pattern in enumerate(_QUARTERS, 1))
_NUMERIC = re.compile(
    r"(?<![\d.])(?P<d>\d{1,2})\.(?P<m>\d{1,2})\.(?P<y>(?:19|20)\d\d)(?!\d)|(?<![\d-])(?P<y2>(?:19|20)\d\d)-(?P<m2>\d{2})-(?P<d2>\d{2})(?!\d)"
)
_PART = re.compile(
    rf"(?i)(?<!\w)(?:{_ORDINAL})\s(?P<what>квартал\w{{0,2}}|полугоди\w{{1,2}})(?:\s(?P<y>\d{{4}}))?(?:\s{_YEAR_WORD})?(?P<rel>\s(?:этого|текущего|прошлого|минувшего)\sгода)?"
)
_DAYS = re.compile(
    rf"(?i)(?<!\d)(?<!\d[.,])(?:с[о]?\s(?P<d0>\d{{1,2}})(?:-го)?\s(?:по|до)\s)?(?P<d>\d{{1,2}})(?:\s?[-–—]\s?(?P<d2>\d{{1,2}}))?(?:-го)?\s(?P<m>{_MONTH})(?:\s(?P<y>\d{{4}})(?!\d)(?:\s?{_YEAR_WORD})?)?(?P<rel>\s(?:этого|текущего|прошлого|минувшего)\sгода)?"
)
_WHOLE_MONTH = re.compile(
    rf"(?i)(?<!\w)(?P<m>{_MONTH})(?:\s?[-–—]\s?(?P<m2>{_MONTH}))?(?:\s(?P<y>\d{{4}})(?!\d)(?:\s?{_YEAR_WORD})?)?(?P<rel>\s(?:этого|текущего|прошлого|минувшего)\sгода)?"
)
_YEARS = re.compile(
    rf"(?i)(?<!\d)(?<!\d[.,])(?:с\s(?P<y0>\d{{4}})\s(?:по|до)\s)?(?P<y>\d{{4}})(?:\s?[-–—]\s?(?P<y2>\d{{4}}))?(?P<decade>-е|-х)?\s?{_YEAR_WORD}"
)
_YEARS_BACK = (
    (r"в\s(?:прошлом|минувшем)\sгоду|годом\sранее|за\sпрошлый\sгод", 1), (r"в\s(?:этом|текущем|нынешнем)\sгоду", 0), (r"в\sпозапрошлом\sгоду", 2),
)  # fmt: skip
_OTHER_BACK = (
    (r"вчера", "day", 1),
    (r"сегодня", "day", 0),
    (r"в\s(?:прошлом|минувшем)\sмесяце", "month", 1),
    (r"в\s(?:этом|текущем)\sмесяце", "month", 0),
)
_JOIN = re.compile(r"(?i)\s?(?:по|до|[-–—])\s?")
_REL = {"этого": 0, "текущего": 0, "прошлого": 1, "минувшего": 1}
_Days = tuple[tuple[int, int] | None, tuple[int, int] | None, tuple[int, int] | None]


def find_dates_ru(text: str, on: date | None) -> tuple[DateAbroad, ...]:
    """Every date in a folded Russian sentence, in order. ``on`` is the publication day, if stated. Raises nothing."""
    raw: list[tuple[int, int, _Days, bool]] = []
    taken: list[tuple[int, int]] = []
    for start, end, told, leans in _all(text, on):
        if not any(a < end and start < b for a, b in taken):
            taken.append((start, end))
            raw.append((start, end, told, leans))
    found = list(_joined(text, sorted(raw, key=lambda item: item[0])))
    found += [hit for hit in _relative(text, on) if not any(a < hit.end and hit.start < b for a, b in taken)]
    return tuple(sorted((_bounded(text, hit) for hit in found), key=lambda hit: hit.start))


_SINCE = re.compile(r"(?i)(?<!\w)(?:с|со|начиная с|после)\s$")
_UNTIL = re.compile(r"(?i)(?<!\w)(?:до|по)\s(?:конца\s)?$")
_AS_OF = re.compile(r"(?i)(?<!\w)(?:по состоянию на|на конец|на начало|к концу|к)\s(?:конец\s)?$")


def _bounded(text: str, hit: DateAbroad) -> DateAbroad:
    """A date that says "since", "until" or "as of" bounds the time and does not fill it."""
    if hit.first is None or hit.precision == "range":
        return hit
    start = max(0, hit.start - 20)
    if _AS_OF.search(text, start, hit.start):
        return replace(hit, precision="as_of")
    if _SINCE.search(text, start, hit.start):
        return replace(hit, last=None, precision="open")
    if _UNTIL.search(text, start, hit.start):
        return replace(hit, first=None, precision="open")
    return hit


def _all(text: str, on: date | None) -> Iterator[tuple[int, int, _Days, bool]]:
    """Every expression with its years, months and days, the fullest kinds first."""
    for match in _NUMERIC.finditer(text):
        year, month, day = (int(match[name] or match[f"{name}2"]) for name in ("y", "m", "d"))
        yield match.start(), match.end(), ((year, year), (month, month), (day, day)), False
    for match in _PART.finditer(text):
        place = next(number for number in range(1, 5) if match[f"o{number}"])
        months = (place * 3 - 2, place * 3) if match["what"].casefold().startswith("кв") else (place * 6 - 5, place * 6)
        if months[1] <= 12:
            years, leans = _year(match, on)
            yield match.start(), match.end(), (years, months, None), leans
    for match in _DAYS.finditer(text):
        years, leans = _year(match, on)
        month = _month(match["m"])
        first, last = int(match["d0"] or match["d"]), int(match["d2"] or match["d"])
        yield match.start(), match.end(), (years, (month, month), (first, last)), leans
    for match in _WHOLE_MONTH.finditer(text):
        years, leans = _year(match, on)
        yield match.start(), match.end(), (years, (_month(match["m"]), _month(match["m2"] or match["m"])), None), leans
    for match in _YEARS.finditer(text):
        first, last = int(match["y0"] or match["y"]), int(match["y2"] or match["y"])
        if 1900 <= first <= last <= 2100:
            yield match.start(), match.end(), ((first, last + 9 if match["decade"] else last), None, None), False


def _year(match: re.Match[str], on: date | None) -> tuple[tuple[int, int] | None, bool]:
    if match["y"]:
        year = int(match["y"])
        return ((year, year) if 1900 <= year <= 2100 else None), False
    if match["rel"] and on:
        year = on.year - _REL[match["rel"].split()[0].casefold()]
        return (year, year), True
    return None, False


def _month(word: str) -> int:
    return next(place for place, pattern in enumerate(_MONTHS, 1) if re.fullmatch(pattern, word, re.I))


def _joined(text: str, parts: list[tuple[int, int, _Days, bool]]) -> Iterator[DateAbroad]:
    """ "с января по август 2019 года": the first part takes the year, and the month, of the second."""
    place = 0
    while place < len(parts):
        start, end, (years, months, days), leans = parts[place]
        place += 1
        after = parts[place] if place < len(parts) else None
        if after and _JOIN.fullmatch(text, end, after[0]):
            place += 1
            own, later, shown = years or after[2][0], after[2], text[start : after[1]]
            first, last = span(own, months, days)[0], span(later[0] or years, later[1], later[2])[1]
            if first and last and first <= last:
                yield DateAbroad(start, after[1], shown, first, last, "range", leans=leans or after[3])
            else:
                why = "the year is not stated" if own is None else "the last day lies before the first"
                yield DateAbroad(start, after[1], shown, None, None, "open", why=why)
            continue
        first, last, precision = span(years, months, days)
        shown = text[start:end]
        if first and last and first <= last:
            yield DateAbroad(start, end, shown, first, last, precision, leans=leans)
        else:
            why = "the year is not stated" if years is None else "no such day in the calendar"
            yield DateAbroad(start, end, shown, None, None, "open", why=why)


def span(
    years: tuple[int, int] | None, months: tuple[int, int] | None, days: tuple[int, int] | None
) -> tuple[date | None, date | None, Precision]:
    """First and last day, nothing where the year is not known."""
    if years is None:
        return None, None, "open"
    return span_of(years, months, days)


def _relative(text: str, on: date | None) -> Iterator[DateAbroad]:
    for pattern, back in _YEARS_BACK:
        for match in re.finditer(rf"(?i)(?<!\w)(?:{pattern})(?!\w)", text):
            if on is None:
                yield _unknown(match)
            else:
                first, last = day_of(on.year - back, 1, 1), day_of(on.year - back, 12, 31)
                yield DateAbroad(match.start(), match.end(), match.group(), first, last, "year", leans=True)
    for pattern, what, back in _OTHER_BACK:
        for match in re.finditer(rf"(?i)(?<!\w)(?:{pattern})(?!\w)", text):
            if on is None:
                yield _unknown(match)
            elif what == "day":
                day = on - timedelta(days=back)
                yield DateAbroad(match.start(), match.end(), match.group(), day, day, "day", leans=True)
            else:
                month = on.year * 12 + on.month - 1 - back
                first, last = month_of(month // 12, month % 12 + 1)
                yield DateAbroad(match.start(), match.end(), match.group(), first, last, "month", leans=True)


def _unknown(match: re.Match[str]) -> DateAbroad:
    why = "the day it counts from is not stated"
    return DateAbroad(match.start(), match.end(), match.group(), None, None, "open", why=why)
