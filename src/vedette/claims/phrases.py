"""The single phrases of time of a sentence: days, months, parts of years, and what is counted from another day.

A phrase is found by one pattern and read by one function; joining them to periods is the work of ``dates``.
Sources: the ISO 8601 calendar, and the wording of press and of Panel paragraphs.
"""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from vedette.claims import calendar, counting
from vedette.claims.calendar import MONTHS, WEEKDAYS, Days
from vedette.claims.guarded import guarded
from vedette.claims.moment import Anchor, Moment
from vedette.claims.which_year import dated, in_year, leaning, with_year
from vedette.claims.without_year import IN_THE, first_months, the_year
from vedette.conduct import Gap

_LONG = "January|February|March|April|May|June|July|August|September|October|November|December"
_SHORT = r"Jan\b\.?|Feb\b\.?|Mar\.|Apr\b\.?|Jun\b\.?|Jul\b\.?|Aug\b\.?|Sept?\b\.?|Oct\b\.?|Nov\b\.?|Dec\b\.?"
_MONTH = rf"(?:{_LONG}|{_SHORT})"
YEAR = r"(?:19[5-9]\d|20[0-4]\d)"
_DAY = r"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\w%]|[.,]\d)"
_AND = r"\s*(?:,\s*(?:and\s+)?|[-–]|(?<=\s)(?:to|and|or|until|through|till)(?:\s+(?:again|also|once\s+more))?(?:\s+on)?(?=\s))\s*"
_ALONG = r"\s*(?:[-–]|(?<=\s)(?:to|and|or|through)(?=\s))\s*"
_WEEKDAY = "|".join(WEEKDAYS)
_UNIT = "year|month|fortnight|week|day|decade"
_SEASON = "[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter"
_PART = r"(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast|[Ff]inal|1st|2nd|3rd|4th)\s+(?:quarter|half)"
_COUNT = (
    r"\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen"
    r"|(?:twenty|thirty|forty|fifty|sixty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|several|a\s+few|few|a\s+couple\s+of"
)
EVENT_NOUNS = (
    "theft", "heist", "hack", "attack", "breach", "robbery", "transfer", "encounter", "rendezvous", "delivery",
    "shipment", "seizure", "boarding", "arrest", "raid",
)  # fmt: skip
"""What names again an act that was told before."""
_EVENT = rf"(?:the|its|their|his|her)\s+(?:{'|'.join(EVENT_NOUNS)})(?![\w’'-])(?!\s+(?:of|in|on|at|by)\b)"
_WHICH = r"[Ll]ast|[Tt]his\s+past|[Tt]his|[Nn]ext|[Tt]hat(?:\s+same)?|[Tt]he\s+(?:previous|preceding|following|same|next|current|past)|[Pp]revious"

_MOMENT = guarded(
    rf"(?P<iso>(?<![\d/-]){YEAR}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?![\d-]))"
    rf"|(?<![\w.,$/-])(?P<na>\d{{1,2}})(?P<mark>[./-])(?P<nb>\d{{1,2}})(?P=mark)(?P<ny>{YEAR})(?![\w/-]|[.,]\d)"
    rf"|(?<![\w.,$/(#-])(?P<pa>{YEAR})[-–/](?P<pb>{YEAR}|\d\d)(?![\w/-]|[.,]\d)"
    rf"|(?<![\w.,$/-])(?P<dl>{_DAY}(?:{_AND}{_DAY}){{0,4}})(?:\s+of)?\s+(?P<dm>{_MONTH})(?!\w)"
    rf"|(?<!\w)(?P<mm>{_MONTH})\s+(?P<ml>{_DAY}(?:{_ALONG}{_DAY})?)"
    rf"|(?<!\w)(?P<part>[QH][1-4]|{_PART})(?!\w)"
    rf"|(?<!\w)(?P<ym>[Ff]irst)\s+(?P<yn>{_COUNT})\s+(?P<yu>months|quarters|weeks)(?!\w)(?!\s+of\b)"
    r"|(?<!\w)(?:(?<=of\s)|(?<=in\s)|(?<=for\s)|(?<=during\s)|(?<=over\s)|(?<=throughout\s))(?P<its>the\s+(?:year|month))(?!\w|[’']|\s+(?:\d|of\b|before|after|earlier|later|to\b|ended|ending|prior|in\s+which|when|that|under))"
    rf"|(?<!\w)(?P<fm>[Ff]irst|[Ll]ast|[Ff]inal)\s+(?P<fn>{_COUNT})\s+(?P<fu>months|weeks|days|quarters)\s+of(?!\w)"
    r"|(?<!\w)(?P<rp>the\s+(?:reporting\s+period|(?:[\w-]+\s+)?(?:period|months|half-year|year)\s+(?:under\s+review|covered)))(?!\w)"
    rf"|(?<!\w)(?P<parallel>(?:[Tt]he\s+same|[Tt]hat(?:\s+same)?)\s+(?:period|quarter|months?|half|season|weeks|dates)\s+(?:(?:of|in)\s+)?(?:(?P<py>{YEAR})|(?P<pw>[Tt]he\s+(?:following|next|previous|preceding|prior)|last)\s+year|(?:a|one)\s+year\s+(?P<pd>earlier|before|later)))(?!\w)"
    r"|(?<!\w)(?:(?:[Ii]n|[Oo]ver|[Dd]uring|[Ff]or|[Bb]etween|[Oo]n|[Oo]f|[Ii]nside)\s+)?(?P<same>(?:the\s+same|[Tt]hat(?:\s+same)?|[Tt]his|[Tt]hose(?:\s+(?:same|two))?)\s+(?:period|interval|dates|months|years|days|quarter|date|occasions?)|(?:(?<=[Ii]n\s)|(?<=[Oo]ver\s)|(?<=[Dd]uring\s)|(?<=[Ww]ithin\s))(?:that|this|the\s+same)\s+time)(?!\w)(?!\s+of\b)"
    r"|(?<!\w)(?P<there>[Tt]hereafter|[Ss]ince\s+then|[Aa]fterwards|[Ii]n\s+the\s+(?:days|weeks|months)\s+that\s+followed|(?:(?<=has\s)|(?<=have\s))since(?=\s+[a-z-]+(?:ed|en|un|one|ome)\b)|(?<=\w\s)since(?=\s*(?:[.,;)]|$)))(?!\w)"
    rf"|(?:(?<=[Ss]ince\s)|(?<=[Aa]fter\s)|(?<=[Bb]efore\s)|(?<=[Ff]ollowing\s)|(?<=[Uu]ntil\s))(?P<event>{_EVENT})"
    rf"|(?<!\w)(?P<bn>{_COUNT}|[A-Z][a-z]{{2,8}})\s+(?P<bu>year|month|fortnight|week|day)s?\s+(?P<bw>before|after)\s+(?P<bevent>{_EVENT})"
    r"|(?<!\w)(?P<then>(?:[Uu]ntil|[Uu]p\s+to|[Bb]y|[Bb]efore)\s+then|[Bb]eforehand)(?!\w)"
    rf"|(?<!\w)(?:[Ww]ithin|[Ii]nside|[Ii]n\s+(?:under|less\s+than))\s+(?:about\s+|some\s+|just\s+)?(?P<wn>{_COUNT}|a\s+dozen)[\s-]+(?P<wu>hour|day|week|month)s?(?!\w)(?!\s+of\b)"
    rf"|(?<!\w)(?P<which>{_WHICH})\s+(?P<unit>{_LONG}|{_WEEKDAY}|{_UNIT}|quarter|morning|afternoon|evening|night|weekend|{_SEASON})(?!\w)(?!\s+(?:of\s+(?:{_MONTH}|{YEAR})|{YEAR}))"
    rf"|(?<!\w)(?P<an>{_COUNT}|[Aa]n?|(?!The\b)[A-Z][a-z]{{2,8}}(?:-[a-z]{{3,5}})?)\s+(?P<au>{_UNIT}|hour)s?\s+(?P<ad>ago|earlier|previously|later|(?:before|after)(?:\s+(?:that|this|then)(?=\s*[,.;:)]|\s*$|\s+(?:it|he|she|they|the|an?|its?|his|her|their)\s))?|on(?=,))(?!\w)"
    rf"|(?<!\w)(?P<tu>[Tt]he\s+(?:{_UNIT}|night|evening|morning))\s+(?P<td>before|after)(?:\s+(?:that|then))?(?=\s*(?:[,.;:)]|$)|\s+(?:it|he|she|they|its?|his|her|their|this)\s)"
    rf"|(?<!\w)(?:[Oo]ver|[Ii]n|[Dd]uring|[Ff]or|[Ww]ithin)\s+the\s+(?:past|last|previous|preceding)\s+(?:(?P<pn>{_COUNT})\s+)?(?P<pu>{_UNIT})s?(?!\w)(?!\s+of\s+(?:{_MONTH}|{YEAR}))"
    r"|(?<!\w)(?P<word>[Yy]esterday|[Tt]oday|[Tt]onight|[Tt]omorrow)(?!\w)"
    rf"|(?<!\w)(?<!\bthe\s)(?:[Oo]n\s+)?(?P<wd>{_WEEKDAY})(?![\w'’])(?!,?\s+(?:the\s+)?(?:\d{{1,2}}(?:st|nd|rd|th)?(?:\s+of)?\s+{_MONTH}|{_MONTH}\s+\d))"
    r"|(?<!\w)(?P<decade>(?:19|20)\d0)s(?!\w)"
    rf"|(?<!\w)(?:[Ff]iscal(?:\s+[Yy]ear)?|FY)\s?(?P<fy>{YEAR})(?!\w)"
    r"|(?<!\w)(?:[Oo]n|[Bb]y|[Uu]ntil)\s+(?P<nth>the\s+(?P<nn>[12]?\d|3[01])(?:st|nd|rd|th))(?=\s*(?:[,.;)]|$|and\b|when\b|but\b|she\b|he\b|it\b|they\b|the\b))"
    rf"|(?<!\w)New\s+Year[’']s\s+(?P<ny_day>Day|Eve)(?!\w)"
    r"|(?<!\w)(?P<xmas>Christmas(?:\s+(?:Day|Eve))?)(?!\w)"
    rf"|(?<!\w)(?P<season>{_SEASON})(?!\w)"
    rf"|(?<!\w)(?P<month>{_MONTH})(?!\w)"
    rf"|(?<![\w.,$/(#-])(?P<mid>[Mm]id-)?(?P<year>{YEAR})(?![\w/]|[,-]\d|\.\d(?!\d{{0,2}}(?:\s+[A-Z]|\s*$))|\s*\()"
)
_KEY = re.compile(
    # What begins with a digit, then what begins with a letter: most places in a text begin neither.
    rf"(?=\d)(?:{YEAR}|\d[./-]\d|\b(?:[12]?\d|3[01])(?:st|nd|rd|th)\b)|\b(?=[a-zA-Z])(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)"
    r"|(?P<weak>years?|months?|fortnights?|weeks?|days?|decades?|quarters?|half|period|interval|dates?|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter|weekend|morning|afternoon|evening|night|hours?|times?|occasions?)\b"
    rf"|(?:[Ss]ince|[Aa]fter|[Bb]efore|[Ff]ollowing|[Uu]ntil)\s+{_EVENT}"
    r"|ha(?:s|ve)\s+since\b|since(?=\s*(?:[.,;)]|$))|(?:[Yy]esterday|[Tt]oday|[Tt]onight|[Tt]omorrow|[Tt]hereafter|[Ss]ince\s+then|[Aa]fterwards|(?:[Uu]ntil|to|[Bb]y|[Bb]efore)\s+then|[Bb]eforehand|New\s+Year|Christmas)\b|[QH][1-4]\b)"
)
_MARK = re.compile(
    r"(?i)\b(?:last|this|next|that|those|previous|preceding|following|same|current|past|ago|earlier|before|after|previously|later|first|second|third|fourth|final|1st|2nd|3rd|4th|inside|within|review|reporting|covered)\b|\b(?:in|during|over|throughout|since|until|by|of|from|to)\s+the\s|\d{4}"
)
"""A unit of time alone tells no days: it needs one of these words beside it."""
_BEFORE = 48
"""Code points before its telling word at which a phrase of time may begin."""
_LONGEST = 80
"""Code points after its telling word that a phrase of time may take: a list of five days has about forty."""
_YEAR_AFTER = re.compile(
    rf",?\s+(?:of\s+|in\s+)?(?:the\s+year\s+)?(?:(?P<y>{YEAR})(?![\w/]|[,-]\d|\.\d(?!\d{{0,2}}(?:\s+[A-Z]|\s*$)))|(?P<ref>last|this|the\s+previous|the\s+preceding|the\s+same|that(?:\s+same)?|the\s+following|next|the\s+current)\s+year(?!\w)|(?P<its>the\s+year)(?!\w|\s+(?:19|20|before|after|earlier|later|to|ended|ending|prior|in\s+which|when|that)))"
)
_YEAR_LEAD = re.compile(
    r"(?i)(?:\b(?:in|since|during|by|until|till|from|to|and|or|between|through|throughout|of|early|late|mid|before"
    r"|after|end|year|years|for|both|beyond|around|calendar|fiscal|as|past|than|versus|least|about|only|[-–])\s*[-–]?|mid-|,)\s*$"
)
_YEAR_TAIL = re.compile(
    r"\s+(?:North|South|workers?|people|nationals|tons?|tonnes|barrels|citizens|crew|vessels|times|US|U\.S\.|UN|dollars|labou?rers|men|women|kg|cases|litres)\b"
)
# "In 2012 North Korean instructors taught": after these words and after a month a year is no number of people.
_IN_YEAR = guarded(r"(?i)\b(?:in|since|during|until|till|throughout|early|late|mid)\s*[-–]?\s*$")
_SEASON_AFTER = re.compile(r"\s+(?:[a-z]+\s+)?(?:season|harvest|campaign|calendar\s+year|quota\s+year)\b")
_MONTH_LEAD = re.compile(
    r"(?i)(?:\b(?:in|since|spent|until|till|by|between|from|and|or|to|through|throughout|of|during|early|late|mid|for|before|after|around|past|over"
    r"|the|its|their|beyond|than|about|as|start(?:ing|ed)?|beginning|ending)\s*-?|[’']s|,|[-–])\s*$"
)
_ITS = re.compile(r"[’']s\s+[a-z]")
"""“March's theft”: what a month has is of that month."""
_OF_MORE = re.compile(r"\s+of\b")
_SPORT = re.compile(r"\s+(?:[a-z]+\s+)?(?:season|campaign|championship|academic\s+year|school\s+year)\b")
_IN_SEASON = guarded(r"(?i)\bseason\s+(?:of\s+)?$")
_A_NAME = re.compile(r"\s+[A-Z][a-z]+")
_WINTER = guarded(r"(?i)\bwinter\s+(?:of\s+)?$")
_TO = re.compile(r"\s*(?:[-–—]|(?:to|and|until|through|till|up\s+to)(?:\s+the\s+(?:end|beginning)\s+of)?)\s*")
_INSIDE = re.compile(r"\d+")
_NAMES_THINGS = re.compile(
    r"\s+(?!of\b|in\b|at\b|on\b|by\b|and\b|when\b|but\b|from\b|to\b|for\b|off\b|near\b|with\b|the\b|that\b|a\b|last\b|this\b|as\b)[A-Za-z]"
)


def moments(text: str, anchor: Anchor) -> tuple[Moment, ...]:
    """Every phrase of time in ``text``, in order; a bare "may" or "2,018" is none."""
    found: list[Moment] = []
    at = 0
    for key in _KEY.finditer(text):
        if key["weak"] and not _MARK.search(text, max(0, key.start() - _BEFORE), key.end() + 14):
            continue
        while at < key.end() and (match := _MOMENT.search(text, max(at, key.start() - _BEFORE), key.end() + _LONGEST)):
            if match.start() > key.end():
                break
            told = next((days for m in reversed(found) if (days := with_year(m, anchor).days)), None)
            moment = _read(text, match, anchor, _run_before(text, found, told) if match["same"] else told)
            if moment is None:
                # A longer wording that turns out to be none may hide a shorter one behind its first word.
                at = match.end() if match["year"] or match["month"] else match.start() + 1
                continue
            found.append(leaning(text, moment, found))
            at = max(moment.end, match.start() + 1)
    return tuple(found)


def _run_before(text: str, found: list[Moment], told: Days | None) -> Days | None:
    """ "From January to August 2018 ... in the same months": the whole run named before, not its last month."""
    if len(found) < 2 or told is None or not _TO.fullmatch(text, found[-2].end, found[-1].start):
        return told
    first = found[-2].days or in_year(found[-2], told.last.year)
    return Days(first.first, told.last, "range") if first and first.first <= told.first else told


def _read(text: str, match: re.Match[str], anchor: Anchor, told: Days | None) -> Moment | None:
    for group, reader in _READERS:
        if match[group]:
            return reader(text, match, anchor, told)
    return counting.counted(text, match, anchor, told)


def _iso(text: str, match: re.Match[str], anchor: Anchor, told: Days | None) -> Moment | None:
    year, month, day = (int(part) for part in match["iso"].split("-"))
    return Moment(*match.span(), calendar.day(year, month, day), "day stated", month, day)


def _decade(text: str, match: re.Match[str], anchor: Anchor, told: Days | None) -> Moment | None:
    first = int(match["decade"])
    return Moment(*match.span(), Days(date(first, 1, 1), date(first + 9, 12, 31), "range"), "decade stated")


def _fiscal(text: str, match: re.Match[str], anchor: Anchor, told: Days | None) -> Moment | None:
    words = f"{match.group()}: the first month of the fiscal year is not said"
    gap = Gap(type="ambiguous_date", field="period", text=words)
    year = calendar.year(int(match["fy"]))
    return Moment(*match.span(), year, "fiscal year stated, read as the calendar year", gaps=(gap,))


def _year(text: str, match: re.Match[str], anchor: Anchor, told: Days | None) -> Moment | None:
    start = match.start()
    before = text[max(0, start - 24) : start]
    stated = match["mid"] or _YEAR_LEAD.search(before) or not before.strip() or _SEASON_AFTER.match(text, match.end())
    if not stated:
        return None
    if _YEAR_TAIL.match(text, match.end()) and not _IN_YEAR.search(before):
        return None
    return Moment(match.start("year"), match.end(), calendar.year(int(match["year"])), "year stated")


def _numeric(text: str, match: re.Match[str], anchor: Anchor, told: Days | None) -> Moment | None:
    """A day in digits keeps both readings where the calendar has both; day before month stands first."""
    year, first, second = int(match["ny"]), int(match["na"]), int(match["nb"])
    readings = [d for d in (calendar.day(year, second, first), calendar.day(year, first, second)) if d]
    if not readings:
        return None
    if len(told_by_now := _by_now(text, match, readings, anchor)) == 1 < len(readings):
        return Moment(*match.span(), told_by_now[0], f"day stated; read the other way it lies after {anchor.words}")
    if len(readings) == 2 and readings[0] != readings[1]:
        days = tuple(d.first.isoformat() for d in readings)
        gap = Gap(
            type="ambiguous_date",
            field="period",
            text=f"{match.group()}: day and month can be read two ways",
            candidates=days,
        )
        low, high = sorted(d.first for d in readings)
        return Moment(
            *match.span(), Days(low, high, "either"), "day and month can be read two ways: both kept", gaps=(gap,)
        )
    return Moment(*match.span(), readings[0], "day stated")


_COMES = guarded(
    r"(?i)\b(?:until|till|by|before|through|expir\w*|valid|due|ends?|ending|runs?|will|shall|scheduled|planned)\b[^.;]{0,40}$"
)


def _by_now(text: str, match: re.Match[str], readings: list[Days], anchor: Anchor) -> list[Days]:
    """The readings of a day in digits that lie before the day of the text, where the words do not look ahead."""
    last = anchor.last
    if last is None or _COMES.search(text, max(0, match.start() - 60), match.start()):
        return readings
    return [days for days in readings if days.first <= last]


def _two_years(text: str, match: re.Match[str], anchor: Anchor, told: Days | None) -> Moment | None:
    first = int(match["pa"])
    last = int(match["pb"]) if len(match["pb"]) == 4 else first // 100 * 100 + int(match["pb"])
    if not first < last <= first + 20:
        return None
    if last == first + 1 and _WINTER.search(text, max(0, match.start() - 16), match.start()):
        return Moment(*match.span(), calendar.season("winter", first), "winter of both years stated")
    if last == first + 1 and (_SPORT.match(text, match.end()) or _IN_SEASON.search(text, 0, match.start())):
        words = f"{match.group()} season: its first and last days are not given; taken as July to June"
        gap = Gap(type="ambiguous_date", field="period", text=words)
        days = Days(date(first, 7, 1), date(last, 6, 30), "range")
        return Moment(*match.span(), days, "season of both years stated: by convention July to June", gaps=(gap,))
    return Moment(*match.span(), Days(date(first, 1, 1), date(last, 12, 31), "range"), "both years stated")


def _days_of_month(text: str, match: re.Match[str], anchor: Anchor, told: Days | None) -> Moment | None:
    name = match["dm"] or match["mm"]
    end = match.end()
    numbers = [int(n) for n in _INSIDE.findall(match["dl"] or match["ml"])]
    year, year_end, basis = year_after(text, end, anchor, told)
    if match["mm"]:
        if year is None and len(numbers) > 1 and _NAMES_THINGS.match(text, end):
            end = _first_day_end(match)
            numbers = numbers[:1]
        lead = text[max(0, match.start() - 8) : match.start()].lower().rstrip().rsplit(" ", 1)[-1]
        if year is None and lead in ("in", "during", "of") and _NAMES_THINGS.match(text, end):
            # "In May 20 workers left": the number counts the workers.
            return Moment(
                match.start(), match.end("mm"), None, "month stated", MONTHS[name.rstrip(".")], has_year=False
            )
    month, first, last = MONTHS[name.rstrip(".")], numbers[0], numbers[-1]
    first = min(first, last)
    basis = "day stated" if first == last else "first and last of the days named"
    days = dated(year, month, first, last) if year else None
    if year and days is None:
        return None
    return Moment(match.start(), year_end if year else end, days, basis, month, first, last, has_year=bool(year))


def _first_day_end(match: re.Match[str]) -> int:
    first = re.match(r"\d+(?:st|nd|rd|th)?", match["ml"])
    return match.start("ml") + (first.end() if first else 0)


def year_after(text: str, end: int, anchor: Anchor, told: Days | None) -> tuple[int | None, int, str]:
    """The year said right after a month or a part of a year: a number, or "last year", "the same year"."""
    found = _YEAR_AFTER.match(text, end)
    if not found:
        return None, end, ""
    if found["y"]:
        return int(found["y"]), found.end(), ""
    day = anchor.reckoned
    near = told or anchor.told
    if found["its"]:
        own = near.first.year if near else day.year if day else None
        return own, found.end(), "the year is that of " + ("the day named before it" if near else anchor.words)
    word = " ".join(found["ref"].split())
    if word in ("the same", "that", "that same", "the following", "the previous", "the preceding") and near:
        step = {"the following": 1, "the previous": -1, "the preceding": -1}.get(word, 0)
        return near.first.year + step, found.end(), "counted from the day named before it"
    if day is None or word in ("the same", "that", "that same", "the following"):
        return None, end, ""
    step = {"next": 1, "this": 0, "the current": 0}.get(word, -1)
    return day.year + step, found.end(), f"counted from {anchor.words}"


def _bare_month(text: str, match: re.Match[str], anchor: Anchor, told: Days | None) -> Moment | None:
    name = match["month"].rstrip(".")
    start, end = match.span()
    year, year_end, basis = year_after(text, end, anchor, told)
    if year:
        return Moment(
            start, year_end, calendar.months(year, MONTHS[name], MONTHS[name]), basis or "month stated", MONTHS[name]
        )
    before = text[max(0, start - 16) : start]
    if _A_NAME.match(text, end) and before.lower().endswith("the "):
        return None  # "the May Queen": a ship
    opens = not before.strip(" \"'(") and name not in ("May", "March")
    if not (_MONTH_LEAD.search(before) or opens or _ITS.match(text, end)):
        return None
    return Moment(start, end, None, "month stated", MONTHS[name], has_year=False)


def _part(text: str, match: re.Match[str], anchor: Anchor, told: Days | None) -> Moment | None:
    year, end, basis = year_after(text, match.end() - (3 if match["fm"] else 0), anchor, told)
    relative = bool(basis)
    if year is None:
        before = text[max(0, match.start() - 20) : match.start()]
        if match["fm"] or _OF_MORE.match(text, match.end()) or not IN_THE.search(before) or anchor.reckoned is None:
            return None
        year, end, basis = anchor.reckoned.year, match.end(), f"year not stated: nearest before {anchor.words}"
        if calendar.part_of_year(match["part"], year).first > anchor.reckoned:
            year -= 1
    if match["part"]:
        days: Days | None = calendar.part_of_year(match["part"], year)
    else:
        days = calendar.first_or_last(match["fm"], counting.number(match["fn"]), match["fu"], year)
    return Moment(match.start(), end, days, basis if relative or basis else "part of a year stated") if days else None


def _season(text: str, match: re.Match[str], anchor: Anchor, told: Days | None) -> Moment | None:
    name = match["season"].lower()
    year, end, basis = year_after(text, match.end(), anchor, told)
    if year is None:
        # "In the fall" alone is a season; "fall" and "spring" are verbs too, and "the fall of the price" none.
        before = text[max(0, match.start() - 20) : match.start()]
        if anchor.reckoned is None or not IN_THE.search(before) or _OF_MORE.match(text, match.end()):
            return None
        days = calendar.last_season(name, anchor.reckoned, begun=True)
        return Moment(
            match.start(),
            match.end(),
            days,
            f"year not stated: nearest before {anchor.words}; months of the northern season",
        )
    return Moment(
        match.start(), end, calendar.season(name, year), f"{basis or 'season stated'}; months of the northern season"
    )


def _new_year(text: str, match: re.Match[str], anchor: Anchor, told: Days | None) -> Moment | None:
    month, number = (1, 1) if match["ny_day"] == "Day" else (12, 31)
    if match["xmas"]:
        month, number = 12, 24 if match["xmas"].endswith("Eve") else 25
        if match["xmas"] == "Christmas" and _OVER.search(text, max(0, match.start() - 16), match.start()):
            return _over_christmas(text, match, anchor, told)
    year, end, basis = year_after(text, match.end(), anchor, told)
    days = calendar.day(year, month, number) if year else None
    return Moment(match.start(), end, days, basis or "day stated", month, number, number, has_year=bool(year))


_OVER = guarded(r"(?i)\b(?:over|during|throughout)\s+(?:the\s+)?$")


def _over_christmas(text: str, match: re.Match[str], anchor: Anchor, told: Days | None) -> Moment:
    """ "Over Christmas": by convention from its eve to the day after it."""
    year, end, basis = year_after(text, match.end(), anchor, told)
    days = dated(year, 12, 24, 26) if year else None
    return Moment(match.start(), end, days, basis or "24 to 26 December by convention", 12, 24, 26, bool(year))


_READERS: tuple[tuple[str, Callable[[str, re.Match[str], Anchor, Days | None], Moment | None]], ...] = (
    ("year", _year), ("iso", _iso), ("na", _numeric), ("pa", _two_years), ("dm", _days_of_month),
    ("mm", _days_of_month), ("month", _bare_month), ("part", _part), ("fm", _part), ("ym", first_months), ("its", the_year), ("season", _season),
    ("decade", _decade), ("fy", _fiscal), ("ny_day", _new_year),
    ("xmas", _new_year),
)  # fmt: skip
"""Which function reads what the pattern found; what is counted from another day is read by ``counting``."""
