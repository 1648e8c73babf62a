"""When: the phrases of time in a sentence, resolved against the day their section stands on.

The rules are those of press English: "last May" is the nearest May before the anchor, "since" runs to the day of
publication, "by" and "until" give the end only, a bare "may" is a verb, and a year without "in" or "of" before it
is a number. What cannot be resolved keeps its words and carries a gap; no day is made up.
"""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from vedette.claims import calendar
from vedette.claims.calendar import Days
from vedette.claims.counting import number
from vedette.claims.guarded import guarded
from vedette.claims.leads import NOT_AFTER, known_to, led, open_end, precision, running
from vedette.claims.moment import Anchor, DateHit, Moment
from vedette.claims.phrases import moments
from vedette.claims.runs import one_run
from vedette.claims.so_long_after import counted_from_it
from vedette.claims.tense import finite, present
from vedette.claims.which_year import in_year, with_year
from vedette.conduct import Gap, Period

__all__ = ["Anchor", "DateHit", "find_dates", "span_of"]

_EDGE_WORDS = r"end|beginning|start|middle|close|turn|first\s+half|second\s+half"
_EDGE_WORDS += r"|(?:first|second|third|fourth|last|final)\s+week|(?:first|opening|last|final|closing)\s+(?:days|weeks)"
_LEAD = guarded(
    r"(?i)(?P<word>\bsince|\b(?:no|not)\s+later\s+than|\bby|\b(?:up\s+)?until|\btill|\bthrough(?:\s+to)?|\bup\s+to|\bas\s+of|\bas\s+at|\bbefore|\bprior\s+to"
    r"|\bafter|\bfollowing|\bbeyond|\bpast|\bwith\s+effect\s+(?:from|as\s+of|on)|\beffective\s+(?:from|as\s+of)|\bas\s+from|\bfrom|\bdating\s+(?:back\s+)?(?:to|from)|\b(?:start|beginn)ing\s+(?:in|on|from))"
    r"\s+(?:(?:at\s+least|as\s+early\s+as|as\s+far\s+back\s+as|about|around|approximately|roughly)\s+)?(?:(?:the|its|their)\s+)?"
    rf"(?:(?P<edge>{_EDGE_WORDS})\s+of\s+(?:the\s+year\s+)?|(?P<part>early|late|mid)[\s-]+(?:in\s+)?)?(?:the\s+|on\s+|in\s+)?$"
)
_FAR_LEAD = guarded(
    r"(?i)\b(?P<word>(?<!long )(?<!ever )since(?!\s+[a-z]+(?:ed|en|wn|ne)\b)|until|till|by\s+the\s+time)\s+(?!then\b)(?:[A-Za-z’'-]+\s+){1,9}?(?:on|in|of)\s+(?:the\s+)?(?:(?P<edge>end|beginning|start)\s+of\s+|(?P<part>early|late|mid)[\s-]+)?(?:the\s+)?$"
)
"""“Since its publication on 22 October”, “until they were closed in late 2018”."""
_RUNS_TO = guarded(
    r"(?i)\b(?:extend(?:s|ed|ing)?|run(?:s|ning)?|ran|last(?:s|ed|ing)?|valid|good|renewed|prolonged|continue[sd]?|stretch(?:es|ed|ing)?)\s+(?P<word>to|into)\s+"
    rf"(?:the\s+)?(?:(?P<edge>{_EDGE_WORDS})\s+of\s+(?:the\s+)?|(?P<part>early|late|mid)[\s-]+)?$"
)
"""“The contract extends to June 2024”: the last day of what runs."""
_TO_NOW = re.compile(
    r"(?i)\s+(?:(?P<and>and)|to|until|till|up\s+to|through)\s+(?:the\s+)?(?:present(?:\s+day|\s+time)?|now|today|date|day\s+of\s+(?:writing|publication))\b"
)
_EDGE = guarded(
    rf"(?i)(?:\b(?:the\s+)?(?P<edge>{_EDGE_WORDS})\s+of\s+|\b(?P<part>early|late|mid)[\s-]+(?:in\s+)?|\b(?:the\s+)?(?P<run>so\s+far|earlier|later|(?:rest|remainder|balance)\s+of)\s+(?:in\s+)?)(?:the\s+)?$"
)
_JOIN = re.compile(
    r"\s*(?:(?P<word>to|through|until|till|up\s+to|and\s+into|into|and|or)\s+(?:(?:at\s+least|about|around|as\s+late\s+as)\s+)?|[-–—]\s*|(?P<comma>,)\s*(?P<also>and\s+)?)"
    rf"(?P<again>(?:again|once\s+more|also)\s+)?(?:(?:in|on|from|of)\s+)?(?:the\s+)?(?:(?P<edge>{_EDGE_WORDS})\s+of\s+|(?P<part>early|late|mid)[\s-]+(?:in\s+)?)?(?:the\s+)?$",
    re.I,
)
_FROM = guarded(
    rf"(?i)\b(?P<word>from|between)\s+(?:the\s+)?(?:(?P<edge>{_EDGE_WORDS})\s+of\s+|(?P<part>early|late|mid)[\s-]+(?:in\s+)?)?(?:the\s+)?$"
)
_AHEAD = guarded(
    r"(?i)\b(?:must|shall|will|should|ought|ha(?:s|ve)\s+(?:to|until)|expect(?:s|ed)?|hopes?|aims?|(?<!\bwas\s)(?<!\bwere\s)due|required|obliged|ordered|urged|called|calls?|plans?|planned|intends?|undertak(?:es?|en)|promise[sd]?|pledge[sd]?|vow(?:s|ed)|deadline)\b"
)
_PAPER = guarded(
    r"(?i)\b(?:reports?|data|figures?|imagery|images?|photo(?:graph)?s?|letters?|statements?|articles?|records?|statistics|documents?|advisory|dat(?:es?|ed))\s+$"
)
_BEGINS = guarded(
    r"(?i)\b(?:resumed?|began|begun|begins?|started|starts|commenced)\s+(?:again\s+)?(?:in|on)\s+(?:the\s+)?$"
)
_LASTING = guarded(
    r"(?i)\b(?P<count>\d{1,2}|[a-z]{3,9})\s+(?:consecutive\s+|successive\s+|straight\s+|full\s+|whole\s+)?(?P<unit>year|month|week|day)s?,?\s+$"
)
_SPAN_TO = guarded(
    r"(?i)\b(?:(?P<count>\d{1,3}|[a-z]{3,9})[\s-]+)?(?P<unit>half-?year|year|quarter|month|week|day)s?[\s-]+(?:period\s+)?(?:to|ending|ended|up\s+to|through|until)\s+(?:on\s+|in\s+|at\s+)?(?:(?:the\s+)?(?P<edge>end|close|last\s+day)\s+of\s+)?(?:the\s+)?$"
)
_WEEK_OF = guarded(r"(?i)\bweek\s+(?:of|beginning|starting|commencing|from)\s+(?:on\s+)?(?:the\s+)?$")
_THE_LAST = guarded(
    r"(?i),\s+(?:the\s+)?last(?:\s+(?:one|group|batch|of\s+(?:them|these|which|whom)|[a-z]+ing))?\s+(?:on|in)\s+$"
)
_WILL = re.compile(
    r"[^.;:]{0,40}?,?\s(?!and\b|but\b)(?:(?!had\b|was\b|were\b|\w+ed\b)[\w’'-]+\s+){0,6}(?:will|shall)\s+(?!have\b)[a-z]"
)
"""“From 1 April our navies will double the patrols”: a day without a year lies ahead."""
_ABOUT_TO = guarded(
    r"\b(?:will|shall)\s*,?\s+(?:(?:also|then|only|,)\s+)?(?:as\s+(?:of|at|from)|(?:with\s+effect\s+)?from)\s+(?:the\s+)?$"
)
"""“Australia will, as of 1 October, impose”: from a day still to come."""
_WAS_ON = guarded(r"(?i)\b(?:was|were|had\s+been)\s+(?:\w+\s+){0,2}(?:on|in)\s+(?:the\s+)?$")
"""“Was due on 22 March and will follow”: the day is past, whatever comes after it."""
_HAD = guarded(r"\bhad\s+(?!to\b|until\b)")
_ONWARDS = re.compile(r"\s+(?:on|onwards?|forward)\b")
_UNTIL = ("until", "till", "up until")
_ONCE_DONE = guarded(
    r"(?:^|[.;]\s+|,\s+)(?P<word>[Aa]fter|[Bb]efore)\s+(?:it|they|he|she|the|its|their|his|her|an?)\s+(?:[A-Za-z’'-]+\s+){1,10}?(?:on|in|of)\s+(?:the\s+)?(?:(?P<edge>end|beginning|start)\s+of\s+|(?P<part>early|late|mid)[\s-]+)?$"
)
"""“After it was sold in April 2019, the tanker made”: later than that."""
_NOT_UNTIL = guarded(r"(?i)\bnot\s+$|\b(?:did|was|were)\s+not\s+(?:[\w’'-]+\s+){1,8}$")
_VAGUE = ("early", "mid", "late", "middle", "turn")
_ANEW = re.compile(r"\s*,?\s+(?!(?:was|were|had|has|have|is|are|did)\b)[A-Za-z0-9]")
_WINDOW = 72
"""So many code points before a phrase are searched for the words that lead it."""


def find_dates(text: str, anchor: Anchor) -> tuple[DateHit, ...]:
    """Every phrase of time in ``text`` (one sentence), in order, without overlaps."""
    found = moments(text, anchor)
    hits: list[DateHit] = []
    index = 0
    while index < len(found):
        joined, count = _joined(text, found[index:], anchor)
        if joined is None:
            joined, count = counted_from_it(text, _single(text, found[index], anchor)), 1
        if hits and (whole := one_run(text, hits[-1], joined)):
            hits[-1] = whole
        else:
            hits.append(joined)
        index += count
    return tuple(hits)


def _joined(text: str, found: tuple[Moment, ...], anchor: Anchor) -> tuple[DateHit | None, int]:
    """ "Between March and June 2018", "in March, April and May 2018": the ends of one period, and how many phrases."""
    first = found[0]
    lead = _FROM.search(text, max(0, first.start - _WINDOW), first.start)
    last, joins = _chain(text, found, bool(lead))
    if not joins:
        return None, 0
    begin, end = _ends(first, last, anchor, apart=bool(lead) or _means_to(joins[-1]))
    if begin is None or end is None or begin.first > end.last:
        return None, 0
    before = lead or _EDGE.search(text, max(0, first.start - _WINDOW), first.start)
    begin = _edged(begin, before)
    end = _edged(end, joins[-1])
    start = before.start() if before else first.start
    days = Days(begin.first, end.last, "dates" if any(join["again"] for join in joins) else "range")
    basis = "both ends stated" if lead or _means_to(joins[-1]) else "first and last of the days named"
    unsaid: tuple[Gap, ...] = ()
    if any((join["word"] or "").lower() == "or" for join in joins):
        words = f"{text[start : last.end]}: which of them is not said"
        ends = (days.first.isoformat(), days.last.isoformat())
        unsaid = (Gap(type="ambiguous_date", field="period", text=words, candidates=ends),)
    if not last.has_year:
        known = with_year(last, anchor)
        basis, unsaid = f"{basis}; {known.basis}", (*unsaid, *known.gaps)
    period = Period(
        text=text[start : last.end], start=days.first.isoformat(), end=days.last.isoformat(),
        precision="range", basis=basis,
    )  # fmt: skip
    used = found[: len(joins) + 1]
    return DateHit(start, last.end, period, days, (*(gap for m in used for gap in m.gaps), *unsaid)), len(used)


def _chain(text: str, found: tuple[Moment, ...], led: bool) -> tuple[Moment, list[re.Match[str]]]:
    """The last phrase of a run and the joining words; a comma joins only a list that ends with "and"."""
    joins: list[re.Match[str]] = []
    reached: list[re.Match[str]] = []
    for first, second in zip(found, found[1:], strict=False):
        join = _JOIN.fullmatch(text, first.end, second.start)
        if not join or not _belong(first, second, join, led) or _of_the_next_clause(text, first, second, join):
            break
        joins.append(join)
        if not join["comma"] or join["also"]:
            reached = list(joins)
        if join["word"] and join["word"].lower() not in ("and", "or") or (led and join["word"]):
            break
    return found[len(reached)], reached


def _of_the_next_clause(text: str, first: Moment, second: Moment, join: re.Match[str]) -> bool:
    """ "It anchored there on 3 August, and on 11 August two cranes emptied it": each day has a verb of its own."""
    if not join["comma"] or not _ANEW.match(text, second.end):
        return False
    return finite(text, max(0, first.start - _WINDOW), first.start) and finite(text, second.end, second.end + _WINDOW)


def _belong(first: Moment, second: Moment, join: re.Match[str], led: bool) -> bool:
    if first.days is None and first.month is None or second.days is None and second.month is None:
        return False
    years = first.month is None and second.month is None and first.days and first.days.precision == "year"
    if join["again"]:
        return True
    if join["comma"]:
        return bool(years or first.month and second.month and not first.has_year)
    word = (join["word"] or "-").lower()
    if word not in ("and", "or") or led:
        return True
    if first.month and second.month:
        return not (first.has_year and not second.has_year)
    return bool(years)


def _means_to(join: re.Match[str]) -> bool:
    return not join["comma"] and (join["word"] or "-").lower() not in ("and", "or")


def _ends(first: Moment, last: Moment, anchor: Anchor, *, apart: bool) -> tuple[Days | None, Days | None]:
    """Both ends with the years that one of them lends the other."""
    if first.has_year and first.days and not last.has_year and last.month:
        # "28 December 2018 to 6 January": the end is the next such day after the beginning.
        year = first.days.first.year
        end = in_year(last, year)
        if end and end.last < first.days.first:
            end = in_year(last, year + 1)
        return first.days, end
    whole = with_year(last, anchor)
    if first.has_year or first.month is None or whole.days is None:
        return first.days, whole.days
    back = apart and last.month is not None and (first.month, first.number or 0) > (last.month, last.number or 31)
    begin = in_year(first, whole.days.last.year - (1 if back else 0))
    if begin and begin.first > whole.days.last and last.month is None:
        begin = in_year(first, whole.days.last.year - 1)  # "in October and again last month"
    return begin, whole.days


def _edged(days: Days, words: re.Match[str] | None) -> Days:
    edge = _edge_of(words)
    return (calendar.narrowed(days, edge) or days) if edge else days


def _edge_of(words: re.Match[str] | None) -> str | None:
    if words is None or not (words["edge"] or words["part"]):
        return None
    edge = " ".join((words["edge"] or words["part"]).lower().split())
    # "At the turn of the year" is its eve and its first day; what has gone on since then began with the year.
    return "start" if edge == "turn" and (words.groupdict().get("word") or "").lower() == "since" else edge


def _single(text: str, found: Moment, anchor: Anchor) -> DateHit:
    window = max(0, found.start - _WINDOW)
    lead = _LEAD.search(text, window, found.start)
    if lead and lead["word"].lower() == "from" and _PAPER.search(text, window, lead.start()):
        lead = None
    lead = lead or _FAR_LEAD.search(text, window, found.start) or _RUNS_TO.search(text, window, found.start)
    edge = lead or _EDGE.search(text, window, found.start)
    if (
        lead
        and lead["word"].lower().split()[-1] in _UNTIL
        and _NOT_UNTIL.search(text, max(0, lead.start() - _WINDOW), lead.start())
    ):
        lead = None  # "it was not until May that", "did not leave until May": in May
    if not lead and text.startswith(",", found.end) and (once := _ONCE_DONE.search(text, window, found.start)):
        lead = edge = once
    word = " ".join(lead["word"].lower().split()) if lead else ""
    moment = with_year(found, anchor, ahead=_looks_ahead(text, found.start, word))
    start = edge.start() if edge else moment.start
    if moment.days is None:
        period = Period(text=text[start : moment.end], precision="open", basis=moment.basis)
        return DateHit(start, moment.end, period, None, moment.gaps)
    moment = _narrow(_week_of(text, moment, window), edge)
    if word == "from" and _ONWARDS.match(text, moment.end):
        word = "starting in"
    if word in ("as of", "as at") and _looks_ahead(text, found.start, word):
        word = "as from"
    if whole := _spanning(text, found, moment, anchor, word, start):
        return whole
    words, days = text[start : moment.end], moment.days
    assert days is not None
    if not lead and _BEGINS.search(text, window, start):
        period = led(words, "starting in", days, moment.basis, anchor)
    elif not edge and _THE_LAST.search(text, window, start):
        period = led(words, "by", days, f"{moment.basis}; the last of several", anchor)
    elif lead:
        period = led(words, word, days, moment.basis, anchor)
        return DateHit(start, moment.end, period, days, (*moment.gaps, *open_end(word, period)))
    elif edge and edge.groupdict().get("run"):
        period = running(words, edge["run"], moment, anchor)
    else:
        first, last = days.first.isoformat(), days.last.isoformat()
        period = Period(text=words, start=first, end=last, precision=precision(days), basis=moment.basis)
    return DateHit(start, moment.end, period, days, moment.gaps)


def _looks_ahead(text: str, at: int, word: str) -> bool:
    """Whether the words before a day without a year speak of what is still to come."""
    if _WAS_ON.search(text, max(0, at - 40), at):
        return False
    if _ABOUT_TO.search(text, max(0, at - 60), at):
        return True
    if word in ("from", "starting in", "after", "as from", "with effect from", ""):
        return bool(_WILL.match(text[at : at + 110]))
    if word not in (*NOT_AFTER, "before"):
        return False
    near = text[max(0, at - 120) : at]
    return bool((_AHEAD.search(near) and not _HAD.search(near)) or (word in _UNTIL and present(text)))


def _spanning(text: str, found: Moment, moment: Moment, anchor: Anchor, word: str, start: int) -> DateHit | None:
    """A period of which the phrase gives one end: "until then", "the year to June", "ten months from", "to date"."""
    window, days = max(0, found.start - _WINDOW), moment.days
    assert days is not None
    now = None if moment.ends else _TO_NOW.match(text, moment.end)
    if now and (not now["and"] or _FROM.search(text, window, found.start)):
        return _to_this_day(text[start : now.end()], start, now.end(), moment, anchor)
    if moment.ends:
        words, basis = text[start : moment.end], f"{moment.basis}; not later than"
        period = Period(text=words, end=days.last.isoformat(), precision="open", basis=basis)
        return DateHit(start, moment.end, period, days, moment.gaps)
    if spanned := _SPAN_TO.search(text, window, found.start):
        return _up_to(text, spanned, with_year(found, anchor) if spanned["edge"] else moment)
    if word.startswith(("from", "start", "begin")) and (lasting := _LASTING.search(text, window, start)):
        return _for_so_long(text, lasting, moment)
    return None


def _to_this_day(words: str, start: int, end: int, moment: Moment, anchor: Anchor) -> DateHit:
    """ "Between 2018 and the present": up to the day of the text, where that is known."""
    days = moment.days
    assert days is not None
    first = days.first.isoformat()
    basis = f"{moment.basis}; up to {anchor.words}"
    period = Period(text=words, start=first, end=known_to(first, anchor), precision="open", basis=basis)
    text = f"{words}: the last day is not stated; taken up to {anchor.words}"
    gap = Gap(type="ambiguous_date", field="period", text=text, candidates=(period.end,) if period.end else ())
    return DateHit(start, end, period, days, (*moment.gaps, gap))


def _for_so_long(text: str, lasting: re.Match[str], moment: Moment) -> DateHit:
    """ "Ten months from June 2021": the end is counted from the beginning."""
    days = moment.days
    assert days is not None
    count = number(lasting["count"])
    if not count:
        words = text[lasting.end() : moment.end]
        period = Period(text=words, start=days.first.isoformat(), precision="open", basis=f"{moment.basis}; from it on")
        return DateHit(lasting.end(), moment.end, period, days, moment.gaps)
    last = calendar.back(days.first, -count, lasting["unit"].lower()) - timedelta(days=1)
    period = Period(
        text=text[lasting.start() : moment.end], start=days.first.isoformat(), end=last.isoformat(),
        precision="range", basis=f"{moment.basis}; {' '.join(lasting.group().split())} from its first day",
    )  # fmt: skip
    return DateHit(lasting.start(), moment.end, period, Days(days.first, last, "range"), moment.gaps)


def _up_to(text: str, spanned: re.Match[str], moment: Moment) -> DateHit:
    """ "In the twelve months to June 2023": the beginning is counted back from the end."""
    days, unit = moment.days, spanned["unit"].lower()
    assert days is not None
    told = (spanned["count"] or "the").lower()
    count = 1 if told in ("the", "fiscal", "calendar", "past", "last") else number(told)
    months = {"year": 12, "quarter": 3, "month": 1, "half-year": 6, "halfyear": 6}.get(unit)
    words = text[spanned.start() : moment.end]
    if not count:
        period = Period(text=words, end=days.last.isoformat(), precision="open", basis=f"{moment.basis}; up to it")
        return DateHit(spanned.start(), moment.end, period, days, moment.gaps)
    after = days.last + timedelta(days=1)
    first = calendar.back(after, count * months, "month") if months else calendar.back(after, count, unit)
    period = Period(
        text=words, start=first.isoformat(), end=days.last.isoformat(), precision="range",
        basis=f"{moment.basis}; {' '.join(spanned.group().split())}, counted back from its last day",
    )  # fmt: skip
    return DateHit(spanned.start(), moment.end, period, Days(first, days.last, "range"), moment.gaps)


def _week_of(text: str, moment: Moment, window: int) -> Moment:
    """ "In the week of 8 March": the seven days from that day on."""
    days = moment.days
    if days is None or days.precision != "day" or not _WEEK_OF.search(text, window, moment.start):
        return moment
    week = Days(days.first, days.first + timedelta(days=6), "range")
    return replace(moment, days=week, basis=f"{moment.basis}; the week from that day")


def _narrow(moment: Moment, words: re.Match[str] | None) -> Moment:
    """The part of a month or year that the words before it name, with the convention in the basis."""
    edge = _edge_of(words)
    if edge is None or moment.days is None:
        return moment
    part = calendar.narrowed(moment.days, edge)
    if part is None:
        return replace(moment, basis=f"{moment.basis}; which part of it is not narrowed")
    gaps = moment.gaps
    if edge in _VAGUE:
        unsaid = f"{edge}: no days are stated; taken as {part.first} to {part.last}"
        whole = (moment.days.first.isoformat(), moment.days.last.isoformat())
        gaps = (*gaps, Gap(type="ambiguous_date", field="period", text=unsaid, candidates=whole))
    basis = f"{moment.basis}; {edge}: by convention {part.first} to {part.last}"
    return replace(moment, days=part, basis=basis, gaps=gaps)


def span_of(hit: DateHit) -> Days | None:
    """The days a phrase stands for as a period: "since last May" runs on, the bare days do not."""
    start, end = hit.period.start, hit.period.end
    if hit.days is None or not start or not end:
        return hit.days
    first, last = date.fromisoformat(start), date.fromisoformat(end)
    return hit.days if (first, last) == (hit.days.first, hit.days.last) else Days(first, last, "range")
