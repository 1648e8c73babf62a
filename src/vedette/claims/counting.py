"""Phrases counted from another day: "last year", "on Monday", "two years ago", "the next day".

They are counted from the publication day or the month that the section states; "the same year" and "a year earlier"
from the day named before them. Where there is no such day, the phrase stays without days and carries a gap.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from vedette.claims import calendar
from vedette.claims.calendar import MONTHS, WEEKDAYS, Days
from vedette.claims.guarded import guarded
from vedette.claims.moment import Anchor, Moment
from vedette.claims.nearest import by_hours, in_that_year, month_near, season_near, weekday_near
from vedette.claims.numbers import value
from vedette.claims.tense import present
from vedette.conduct import Gap

_SEASONS = ("spring", "summer", "autumn", "fall", "winter")
_OF_THE_DAY = ("morning", "afternoon", "evening", "night")
_BACK = ("same", "following", "previous", "preceding", "next")
_HAS = guarded(r"\bha(?:s|ve)\b")
_HAD = guarded(r"\bhad\b")
_RUN = guarded(r"(?i)\b(?P<run>later|earlier)\s+(?:in\s+)?$")
_THE = guarded(r"(?i)\bthe\s+$")
_DUE = guarded(r"(?i)\b(?:due|payable|expected|to\s+follow)\s+$")
"""What falls due months after a day falls due on the same day of the month."""
_ENDS = re.compile(r"\s*(?:[.,;:)\"]|$)")
_BETWEEN_IT = guarded(r"(?i)\b(?:between|from)\s[^,;]{4,40}\s(?:and|to|until)\s+(?:on\s+)?$")
_SAME = "the day named before it"
OF_AN_ACT = "counted from the act of which an earlier sentence tells"
_FROM_TOLD = "counted from a day that an earlier sentence names"


def number(words: str) -> int | None:
    """A small count in digits or words; nothing for "several"."""
    folded = " ".join(words.lower().split())
    if folded in ("several", "few", "a few"):
        return None
    if folded == "a couple of":
        return 2
    found = value(folded)
    return int(found) if found and found.isdigit() else None


def counted(text: str, match: re.Match[str], anchor: Anchor, told: Days | None) -> Moment | None:
    """The phrase that ``match`` found, counted; nothing where the words turn out to be none."""
    for group, reader in (
        ("which", _which),
        ("an", _ago),
        ("tu", _the_one_beside),
        ("rp", _covered),
        ("then", _then),
        ("wn", _within),
        ("nth", _nth),
        ("event", _event),
        ("bevent", _from_event),
        ("parallel", _in_another_year),
        ("same", _that_period),
        ("there", _that_period),
    ):
        if match[group]:
            return reader(match, anchor, told)
    day = anchor.last
    if day is None:
        return _unresolved(match)
    if match["pu"]:
        count = number(match["pn"]) if match["pn"] else 1
        if count is None:
            return None
        return _of(match, Days(calendar.back(day, count, match["pu"]), day, "range"), anchor)
    if match["wd"]:
        return _weekday(match, WEEKDAYS[match["wd"]], anchor)
    step = {"yesterday": -1, "tomorrow": 1}.get(match["word"].lower(), 0)
    return _near_publication(match, step, anchor)


def _of(match: re.Match[str], days: Days | None, anchor: Anchor, other: Days | None = None) -> Moment:
    """``days`` counted from the anchor; where the section has its own, the reading against publication is kept."""
    gaps: tuple[Gap, ...] = ()
    if anchor.section and anchor.day and days and other and other != days:
        gaps = (_conflict(anchor, (days.first.isoformat(), other.first.isoformat())),)
    return _moment(match, days, f"counted from {anchor.words}", gaps)


def _moment(match: re.Match[str], days: Days | None, basis: str, gaps: tuple[Gap, ...] = ()) -> Moment:
    return Moment(match.start(), match.end(), days, basis, gaps=gaps)


def _unresolved(match: re.Match[str]) -> Moment:
    gap = Gap(type="missing_value", field="period", text="relative to a publication day that is not stated")
    return _moment(match, None, "not resolved", (gap,))


def _conflict(anchor: Anchor, candidates: tuple[str, ...]) -> Gap:
    words = f"the section states {anchor.words}; the text was published on {anchor.day}"
    return Gap(type="anchor_conflict", field="period", text=words, candidates=candidates)


def _near_publication(match: re.Match[str], step: int, anchor: Anchor) -> Moment:
    """ "Yesterday" in a section with its own month is some day of that month."""
    day = anchor.last
    assert day is not None
    if anchor.section and anchor.day:
        candidate = (anchor.day + timedelta(days=step)).isoformat()
        return _moment(match, anchor.section, f"within {anchor.words}", (_conflict(anchor, (candidate,)),))
    only = day + timedelta(days=step)
    return _moment(match, Days(only, only, "day"), f"counted from {anchor.words}")


def _weekday(match: re.Match[str], weekday: int, anchor: Anchor, *, week_before: bool = False) -> Moment:
    """The nearest such weekday; in a section with its own month every such day of it is a candidate."""
    day = anchor.last
    if day is None:
        return _unresolved(match)
    if anchor.section:
        own = anchor.section.precision == "month"
        candidates = calendar.weekdays_within(weekday, anchor.section) if own else ()
        if anchor.day:
            candidates += (calendar.last_weekday(weekday, anchor.day).first.isoformat(),)
        return _moment(match, anchor.section, f"within {anchor.words}", (_conflict(anchor, candidates),))
    found = calendar.last_weekday(weekday, day)
    if week_before and found.first == day:
        found = calendar.last_weekday(weekday, day - timedelta(days=1))
    return _moment(match, found, f"counted from {anchor.words}")


def _which(match: re.Match[str], anchor: Anchor, told: Days | None) -> Moment | None:
    words = match["which"].lower().split()
    which, unit = words[-1] if words[-1] != "same" else "same", match["unit"]
    the = words[0] == "the"
    if not the and _THE.search(match.string, max(0, match.start() - 6), match.start()):
        return None  # "the next morning" that was not resolved is not "next morning"
    if which == "that" or which in ("same", "following") or (the and which in _BACK and (told or anchor.told)):
        return _from_told(match, which, unit.lower(), anchor, told)
    day = anchor.last if unit in (*WEEKDAYS, *_OF_THE_DAY) else anchor.reckoned
    if day is None:
        return _unresolved(match)
    if unit in WEEKDAYS:
        ahead = which == "next"
        found = _weekday(match, WEEKDAYS[unit], anchor, week_before=which in ("last", "previous"))
        if ahead and found.days and not anchor.section:
            later = found.days.first + timedelta(days=7)
            return replace(found, days=Days(later, later, "day"))
        return found
    if unit in _OF_THE_DAY:
        return _near_publication(match, -1 if which == "last" else 0, anchor)
    if the and which == "past":
        return _of(match, Days(calendar.back(day, 1, unit), day, "range"), anchor)
    days = _stepped(which, unit, day)
    other = _stepped(which, unit, anchor.day) if anchor.section and anchor.day else None
    return _of(match, days, anchor, other) if days else None


def _stepped(which: str, unit: str, day: date) -> Days | None:
    step = {"this": 0, "current": 0, "next": 1}.get(which, -1)
    if which == "past" and unit not in MONTHS:
        step = 0 if unit.lower() in _SEASONS else -1
    if unit in MONTHS:
        if step < 0:
            return calendar.last_month_named(MONTHS[unit], day)
        year = day.year + (1 if step and MONTHS[unit] <= day.month else 0)
        return calendar.months(year, MONTHS[unit], MONTHS[unit])
    if unit.lower() in _SEASONS:
        name = unit.lower()
        return calendar.last_season(name, day, begun=False) if step < 0 else calendar.season(name, day.year + step)
    if unit == "weekend":
        saturday = calendar.last_weekday(5, day - timedelta(days=1)).first
        return Days(saturday, saturday + timedelta(days=1), "range")
    return calendar.unit(unit, day, step)


def _from_told(match: re.Match[str], which: str, unit: str, anchor: Anchor, told: Days | None) -> Moment | None:
    """ "The same year", "the next day": from the day named before it, in this sentence or in an earlier one."""
    near = _short_enough(unit, told, anchor.told)
    step = {"following": 1, "next": 1, "previous": -1, "preceding": -1, "last": -1}.get(which, 0)
    unit = "day" if unit in _OF_THE_DAY else unit
    if near is None:
        return None
    base = near.last if step > 0 else near.first
    if unit.capitalize() in WEEKDAYS:
        return _held(match, weekday_near(WEEKDAYS[unit.capitalize()], base, step), near, told)
    if unit.capitalize() in MONTHS:
        return _held(match, month_near(MONTHS[unit.capitalize()], base, step), near, told)
    if unit in _SEASONS:
        return _held(match, season_near(unit, base, step), near, told)
    if unit == "day" and not step and near.precision == "either":
        return _held(match, near, near, told)  # the same of the two days that a day in digits can be
    if unit not in ("year", "quarter", "month", "week", "day") or (unit == "day" and near.first != near.last):
        return None
    if step and unit in ("quarter", "month", "week") and near.precision == "year":
        return None  # "in 2021 ... the following month": of which month of 2021 is not told
    days = calendar.unit(unit, base, step)
    run = _RUN.search(match.string, max(0, match.start() - 12), match.start())
    if run and days and days.first <= near.first and near.last <= days.last:
        later = run["run"].lower() == "later"
        days = Days(near.first, days.last, "range") if later else Days(days.first, near.last, "range")
    return _held(match, days, near, told)


_OF_DAYS = ("week", "day", "weekend", *_OF_THE_DAY)
_A_FORTNIGHT = 15


def _short_enough(unit: str, told: Days | None, earlier: Days | None) -> Days | None:
    """The days named before; "that week" is no week of a year or a month named between."""
    if unit in _OF_DAYS and told and earlier and (told.last - told.first).days > _A_FORTNIGHT:
        return earlier if (earlier.last - earlier.first).days < _A_FORTNIGHT else told
    return told or earlier


def _within(match: re.Match[str], anchor: Anchor, told: Days | None) -> Moment | None:
    """ "Within 36 hours" of what was told before: from its first day to the day in which the last hour falls."""
    near = told or anchor.told
    count = 12 if match["wn"].endswith("dozen") else number(match["wn"])
    if near is None or not count or near.first != near.last:
        return None
    unit = match["wu"]
    last = near.first + timedelta(days=-(-count // 24)) if unit == "hour" else calendar.back(near.first, -count, unit)
    return _held(match, Days(near.first, last, "range"), near, told)


def _covered(match: re.Match[str], anchor: Anchor, told: Days | None) -> Moment | None:
    """ "In the reporting period", "in the months under review": where the document says which it is."""
    return _moment(match, anchor.covered, "the period that the report covers") if anchor.covered else None


def _then(match: re.Match[str], anchor: Anchor, told: Days | None) -> Moment | None:
    """ "Until then", "beforehand": up to the day told before, from when on is not said."""
    near = told or anchor.told
    if near is None or (match["then"].lower() == "beforehand" and not _HAD.search(match.string, 0, match.start())):
        return None
    moment = _held(match, Days(near.first, near.first, near.precision), near, told)
    return replace(moment, ends=True) if moment else None


def _nth(match: re.Match[str], anchor: Anchor, told: Days | None) -> Moment | None:
    """ "Was next heard on the 17th": of the month of the day named before it."""
    near = told or anchor.told
    if near is None or (near.first.year, near.first.month) != (near.last.year, near.last.month):
        return None
    found = _held(match, calendar.day(near.first.year, near.first.month, int(match["nn"])), near, told)
    return replace(found, start=match.start("nth")) if found else None


def _event(match: re.Match[str], anchor: Anchor, told: Days | None) -> Moment | None:
    """ "Since the theft": the days of the theft that the section told of last."""
    near = dict(anchor.events).get(match["event"].split()[-1].lower())
    return replace(moment, basis=OF_AN_ACT) if near and (moment := _held(match, near, near, None)) else None


def _from_event(match: re.Match[str], anchor: Anchor, told: Days | None) -> Moment | None:
    """ "Three weeks before the theft": counted from the days of the theft that the section told of last."""
    near, count = dict(anchor.events).get(match["bevent"].split()[-1].lower()), number(match["bn"])
    if near is None or not count:
        return None
    step = count if match["bw"] == "after" else -count
    unit = match["bu"]
    if unit in ("year", "month"):
        days = calendar.unit(unit, near.first, step)
    else:
        first, last = (calendar.back(day, -step, unit) for day in (near.first, near.last))
        days = Days(first, last, "day" if first == last else "range")
    return replace(moment, basis=OF_AN_ACT) if (moment := _held(match, days, near, None)) else None


def _in_another_year(match: re.Match[str], anchor: Anchor, told: Days | None) -> Moment | None:
    """ "The same quarter of the following year", "the same months of 2019": the run named before, in that year."""
    near = told or anchor.told
    if near is None or near.precision == "year" or near.first.year != near.last.year:
        return None
    if match["py"]:
        year = int(match["py"])
    elif match["pw"] == "last":
        if anchor.last is None:
            return None
        year = anchor.last.year - 1
    else:
        words = (match["pw"] or match["pd"]).lower()
        year = near.first.year + (1 if words.endswith(("following", "next", "later")) else -1)
    ends = (calendar.back(day, near.first.year - year, "year") for day in (near.first, near.last + timedelta(days=1)))
    first, after = ends
    return _held(match, Days(first, after - timedelta(days=1), near.precision), near, told)


def _that_period(match: re.Match[str], anchor: Anchor, told: Days | None) -> Moment | None:
    """ "In the same period", "between those dates", "thereafter": the days named before, or what came after them."""
    said = (match["same"] or "").split()
    other_end = _BETWEEN_IT.search(match.string, max(0, match.start() - 60), match.start("same")) if said else None
    if told and other_end and anchor.told:
        told = None  # "between 2 May and that date": not the day that is the other end
    near = told or (anchor.named if said and said[0].lower() == "that" else None) or anchor.told
    if near is None:
        return None
    if match["there"]:
        last = anchor.last
        if match["there"] == "since" and not _HAS.search(match.string, 0, match.start()):
            return None
        if last is None or last < near.last:
            return None
        # After a day more of the same day may follow; after a month, a quarter or a year it is over.
        # "Was sold in 2018 and has since been renamed": on what day of 2018 is not told, so from its first on.
        begun = match["there"] == "since"
        first = near.first if begun else near.last + timedelta(days=0 if near.precision == "day" else 1)
        return _held(match, Days(min(first, last), last, "range"), near, told)
    single = near.precision in ("day", "month", "year")
    noun = match["same"].split()[-1]
    if (noun == "occasion" and near.first != near.last) or (noun == "time" and near.first == near.last):
        return None
    several = single and noun in ("dates", "days", "months", "years", "occasions")
    # One day is no period: the words hold for all from the day before it to this one.
    several = several or (noun in ("period", "interval") and near.first == near.last)
    return _held(match, (anchor.both if several and told is None else None) or near, near, told)


def _held(match: re.Match[str], days: Days | None, near: Days, told: Days | None) -> Moment | None:
    if days is None:
        return None
    if told:
        return _moment(match, days, f"counted from {_SAME}")
    gap = Gap(
        type="ambiguous_date",
        field="period",
        text=f"{' '.join(match.group().split())}: {_FROM_TOLD}",
        candidates=(near.first.isoformat(),),
    )
    return _moment(match, days, _FROM_TOLD, (gap,))


def _the_one_beside(match: re.Match[str], anchor: Anchor, told: Days | None) -> Moment | None:
    """ "The day before, it had", "the year after": the one beside that of the day named before it."""
    near = told or anchor.told
    unit = match["tu"].split()[-1]
    unit = "day" if unit in _OF_THE_DAY else unit
    if near is None or (unit == "day" and near.first != near.last):
        return None
    if unit in ("quarter", "month", "week") and near.precision == "year":
        return None
    step = 1 if match["td"] == "after" else -1
    return _held(match, calendar.unit(unit, near.last if step > 0 else near.first, step), near, told)


def _ago(match: re.Match[str], anchor: Anchor, told: Days | None) -> Moment | None:
    """ "Two years ago", and "two years later", "three days before that": from the day named before it."""
    text, count = match.string, number(match["an"])
    word, unit, day = match["ad"], match["au"], anchor.last
    if not count or (word in ("before", "after") and not _ENDS.match(text, match.end())):
        return None  # "two years before the ban": counted from something that is no day
    near = told or (None if present(text) else anchor.told)  # "reappear four days later": as a rule, not then
    ahead = word in ("later", "on") or word.startswith("after")
    if word != "ago" and near:
        return _held(match, _stepped_from(match, near, count if ahead else -count), near, told)
    if ahead or unit == "hour" or " " in word:
        return None
    return _of(match, calendar.unit(unit, day, -count), anchor) if day else _unresolved(match)


def _stepped_from(match: re.Match[str], near: Days, step: int) -> Days | None:
    unit = match["au"]
    if unit == "hour":
        return by_hours(near, step)
    if unit in ("day", "week", "fortnight"):
        first, last = (calendar.back(day, -step, unit) for day in (near.first, near.last))
        return Days(first, last, "day" if first == last else "range")
    if (
        unit == "month"
        and near.first == near.last
        and _DUE.search(match.string, max(0, match.start() - 16), match.start())
    ):
        due = calendar.back(near.first, -step, unit)
        return Days(due, due, "day")
    if unit == "year" and near.precision in ("month", "quarter"):
        return in_that_year(near, near.first.year + step)
    return calendar.unit(unit, near.first, step)
