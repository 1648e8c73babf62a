"""Days and instants as tables write them. What can be read two ways is settled once for a file, or not at all."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Literal, TypeAlias

Order: TypeAlias = Literal["day", "month"]
"""What 03/04/2025 begins with."""

UNSETTLED = "day or month first cannot be told: no value of the file decides"

_NAMES = (
    "jan january янв января январь januar jänner janvier janv enero ene",
    "feb february фев февраля февраль februar février févr fevrier febrero",
    "mar march мар марта март märz maerz mars marzo",
    "apr april апр апреля апрель avril avr abril abr",
    "may мая май mai mayo",
    "jun june июн июня июнь juni juin junio",
    "jul july июл июля июль juli juillet juil julio",
    "aug august авг августа август août aout agosto ago",
    "sep sept september сен сентября сентябрь septembre septiembre",
    "oct october окт октября октябрь oktober okt octobre octubre",
    "nov november ноя ноября ноябрь novembre noviembre",
    "dec december дек декабря декабрь dezember dez décembre decembre diciembre dic",
)
_MONTHS = {name: number for number, names in enumerate(_NAMES, 1) for name in names.split()}

_WEEKDAY = r"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+)?"
_TIME = r"(?P<hour>\d{1,2}):(?P<minute>\d\d)(?::(?P<second>\d\d)(?:[.,](?P<part>\d{1,9}))?)?\s*(?P<half>[ap]\.?m\.?)?"
_ZONE = r"(?P<zone>z|utc|gmt|[+-]\d\d:?\d\d)?"
_WHEN = rf"(?:(?:t|,?\s+|\s*at\s+){_TIME}\s*{_ZONE})?"
_ISO = re.compile(rf"(?P<year>\d{{4}})[-/.](?P<month>\d{{1,2}})[-/.](?P<day>\d{{1,2}}){_WHEN}", re.IGNORECASE)
_PACKED = re.compile(r"(?P<year>(?:19|20)\d\d)(?P<month>\d\d)(?P<day>\d\d)")
_EAST = re.compile(rf"(?P<year>\d{{4}})\s?[年년]\s?(?P<month>\d{{1,2}})\s?[月월]\s?(?P<day>\d{{1,2}})\s?[日일]?{_WHEN}")
_NUMERIC = re.compile(
    rf"(?P<first>\d{{1,2}})(?P<sign>[-/.])(?P<second_>\d{{1,2}})(?P=sign)(?P<year>\d{{4}}|\d\d)(?!\d){_WHEN}",
    re.IGNORECASE,
)
_WORD = r"(?P<name>[^\W\d_]{3,10})\.?"
_DAY_NAMED = re.compile(
    rf"{_WEEKDAY}(?P<day>\d{{1,2}})(?:st|nd|rd|th|\.)?[ -](?:de )?{_WORD},?[ -](?:de )?(?P<year>\d{{4}}){_WHEN}",
    re.IGNORECASE,
)
_NAMED_DAY = re.compile(
    rf"{_WEEKDAY}{_WORD} (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year>\d{{4}}){_WHEN}", re.IGNORECASE
)
# The default of `git log`: Tue Mar 4 10:00:00 2025 +0830
_GIT = re.compile(rf"{_WEEKDAY}{_WORD}\s+(?P<day>\d{{1,2}})\s+{_TIME}\s+(?P<year>\d{{4}})\s*{_ZONE}", re.IGNORECASE)
_FORMS = (_ISO, _PACKED, _EAST, _DAY_NAMED, _NAMED_DAY, _GIT)
_EPOCH = re.compile(r"(?P<seconds>\d{10})(?P<milli>\d{3})?(?:\.\d+)?(?:\s+(?P<zone>[+-]\d{4}))?")
# Spreadsheets count days from 1899-12-30; 20000 to 60000 is 1954 to 2064.
_SERIAL = re.compile(r"[2-5]\d{4}(?:\.\d+)?")
_SERIAL_START = datetime(1899, 12, 30, tzinfo=UTC)
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Moment:
    """A day with what else the value says: the instant in UTC (null without a time of day), whether a zone was
    written, the minutes of its offset, and whether it is a number of a spreadsheet."""

    day: date
    instant: datetime | None = None
    zoned: bool = False
    offset: int | None = None
    serial: bool = False


@dataclass(frozen=True, slots=True)
class Settled:
    """The order of day and month for a file: from ``value`` (or nothing decided); ``both`` orders were shown."""

    order: Order | None
    value: str = ""
    both: bool = False


def settle(values: Iterable[str]) -> Settled:
    """The order from any value that decides: a first or second figure over 12. Dots stand in day order by custom and
    decide nothing for other values. Where values decide both ways the file mixes orders and nothing is settled."""
    shown: dict[Order, str] = {}
    for value in values:
        found = _NUMERIC.match(value.strip()[:_LONGEST]) if value[:1].isdigit() else None
        if found is None or found["sign"] == ".":
            continue
        first, second = int(found["first"]), int(found["second_"])
        if first > 12 >= second:
            shown.setdefault("day", value)
        elif second > 12 >= first:
            shown.setdefault("month", value)
    if len(shown) == 1:
        ((order, value),) = shown.items()
        return Settled(order, value)
    return Settled(None, both=bool(shown))


def read_moment(text: str, order: Order | None, *, birth: bool = False, leading: bool = False) -> Moment | str:
    """What a value says, or the reason why it cannot be read.

    ``birth``: a year of two figures has no century. ``leading``: more may follow the day (a place of birth).
    """
    plain = " ".join(text.split())
    if leading:
        plain = plain[:_LONGEST]
    if len(plain) > _LONGEST:
        return "too long for a day"
    for form in _FORMS:
        found = _matched(form, plain, leading)
        if found:
            return _moment(found, _month(found), int(found["day"]), int(found["year"]))
    found = _matched(_NUMERIC, plain, leading)
    if found:
        return _numeric(found, order, birth=birth)
    return _counted(plain)


def _matched(form: re.Pattern[str], plain: str, leading: bool) -> re.Match[str] | None:
    found = form.match(plain) if leading else form.fullmatch(plain)
    if found and leading and plain[found.end() : found.end() + 1].isalnum():
        return None
    return found


def _month(found: re.Match[str]) -> int:
    parts = found.groupdict()
    return int(parts["month"]) if parts.get("month") else _MONTHS.get(parts.get("name", "").casefold(), 0)


def _numeric(found: re.Match[str], order: Order | None, *, birth: bool) -> Moment | str:
    first, second, year = int(found["first"]), int(found["second_"]), int(found["year"])
    if len(found["year"]) == 2:
        if birth:
            return "a year of two figures, which has no century"
        year += 2000
    if found["sign"] == ".":
        return _moment(found, second, first, year)
    if first == second or max(first, second) > 12:
        # One that decides itself is read by itself, and one with both figures alike by either order.
        return _moment(found, *((second, first) if first > 12 else (first, second)), year)
    if order is None:
        return UNSETTLED
    return _moment(found, *((second, first) if order == "day" else (first, second)), year)


def _moment(found: re.Match[str], month: int, day: int, year: int) -> Moment | str:
    parts = found.groupdict()
    if not 1900 <= year <= 2100:
        return "no year from 1900 to 2100"
    try:
        whole = date(year, month, day)
        if not parts.get("hour"):
            return Moment(whole)
        hour = int(parts["hour"])
        half = (parts["half"] or "").lower()
        if half:
            if not 1 <= hour <= 12:
                return "no such time of day"
            hour = hour % 12 + (12 if half.startswith("p") else 0)
        micro = int((parts["part"] or "0").ljust(6, "0")[:6])
        offset = _offset(parts["zone"])
        zone = timezone(timedelta(minutes=offset or 0))
        local = datetime(year, month, day, hour, int(parts["minute"]), int(parts["second"] or 0), micro, tzinfo=zone)
        return Moment(whole, local.astimezone(UTC), offset is not None, offset)
    except (ValueError, OverflowError):
        return "no such day or time of day"


def _offset(zone: str | None) -> int | None:
    """Minutes from UTC. Raises ValueError for what no clock shows."""
    if not zone:
        return None
    if zone[0] not in "+-":
        return 0
    hours, minutes = int(zone[1:3]), int(zone[-2:])
    if hours > 14 or minutes > 59:
        raise ValueError(zone)
    return (hours * 60 + minutes) * (-1 if zone[0] == "-" else 1)


def _counted(plain: str) -> Moment | str:
    """Seconds or milliseconds since 1970, and the days of a spreadsheet."""
    try:
        if found := _EPOCH.fullmatch(plain):
            instant = datetime.fromtimestamp(int(found["seconds"]), UTC)
            instant += timedelta(milliseconds=int(found["milli"] or 0))
            return Moment(instant.date(), instant, True, _offset(found["zone"]))
        if _SERIAL.fullmatch(plain):
            instant = _SERIAL_START + timedelta(days=float(plain))
            instant = (instant + timedelta(milliseconds=500)).replace(microsecond=0)
            return Moment(instant.date(), instant if "." in plain else None, serial=True)
    except (ValueError, OverflowError):
        return "no such day or time of day"
    return "no day that can be told"
