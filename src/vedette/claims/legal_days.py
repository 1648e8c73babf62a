"""Days that the register knows or a paper sets: deadlines, adoptions, the year of a limit, the term of a contract."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from vedette.claims.dates import Anchor, DateHit
from vedette.claims.dating import TIMELESS
from vedette.claims.guarded import guarded
from vedette.claims.moment import Timing
from vedette.claims.tense import present
from vedette.claims.terms import (
    FORBIDS,
    Term,
    adopted_in,
    from_adoption,
    from_resolution,
    past_duty,
    term_within,
    time_given,
)
from vedette.claims.two_phrases import relative
from vedette.conduct import Gap, Kind, Period, Precision

RULE = "a rule: no day of conduct"
_STAFF = guarded(
    r"(?i)\b(?:workers?|labou?rers|nationals|personnel|staff|employees|nurses|doctors|crew|players?|footballers?|athletes?|earn\w*|income|North\s+Koreans|Koreans?)\b"
)
_SENT_HOME: frozenset[str] = frozenset(
    {"repatriation", "non_repatriation", "employment_abroad", "it_work", "crew_supply"}
)
_DEADLINE = guarded(
    r"(?i)\b(?P<side>before|by|after|since|past|beyond)\s+the\s+(?:(?:UN|U\.N\.|United\s+Nations|repatriation|Security\s+Council)\s+){0,2}(?:deadline|cut-?off(?:\s+date)?|due\s+date)\b"
)
_OBLIGED = guarded(
    r"(?i)\b(?:must|shall|oblige[sd]?|requir(?:e[sd]?|ing)|(?:was|were|are|is)\s+to\b|ha[ds]\s+to|have\s+to|had\s+until|have\s+until|(?:was|were|fell|fall)\s+due|supposed\s+to|should\s+(?:by\s+now\s+)?(?:have\s+)?(?:be|been|have)|bound\s+to|duty\s+to|call(?:s|ed)\s+for\s+the\s+return)\b"
)
_OWN_END: frozenset[str] = frozenset({"contract_beyond_deadline", "call_to_act", "advisory", "no_reply", "state_reply"})
"""Kinds whose last day is not that of a duty under the law."""
_BY_A_STATE: frozenset[str] = frozenset({"state_action", "state_reply", "listed_party", "no_reply"})
"""Kinds whose "has been barred since" is what a State did, up to the day of the text, and no rule that stands."""
_COUNTED: frozenset[str] = frozenset(
    {"cap_use", "goods_import", "goods_export", "figure", "state_action", "state_reply"}
)
_LIMIT = guarded(r"(?i)\b(?:ceiling|cap|limit|allowance|quota)\b")
"""“As at 30 November” a share of the cap is of the year so far; what had been notified stands so on that day."""
_CAPPED = guarded(
    r"(?i)\b(?:ceiling|cap|limit|allowance|quota)\b|\b(?:allow(?:ed|s)|permit(?:ted|s)|entitled)\b[^.;]{0,40}\byear\b|\b(?:notif\w+|declar\w+|report\w+)\b[^.;]{0,80}?\bbarrels\b|\bbarrels\b[^.;]{0,60}?\b(?:notified|declared|reported)\b"
)
"""Amounts that are held against a limit for a calendar year."""
_SIGNED = guarded(
    r"(?i)\b(?:dated|signed|concluded|made|entered\s+into|awarded|issued|granted|agreed|renewed|executed|finali[sz]ed|drawn\s+up)\b[^;]{0,40}$"
)
_ENDS = guarded(r"(?i)\b(?:expir\w+|ends?|ending|runs?|running|run\s+out|terminat\w+|lapses?|valid)\b[^;]{0,30}$")
_RESOLUTION = guarded(r"(?i)\bresolutions?\s+(?:adopted\s+|passed\s+)?(?:in|of|from)\s+$")
_MONTHS_FROM = re.compile(r"(?i)[\w-]+\s+(?:day|week|month|year)s?\s+from\b")
_ON_FROM = re.compile(r"(?i)(?:since|with\s+effect|effective|as\s+from|(?:beginn|start)ing\s+(?:on|in|from))\b")


def by_the_deadline(text: str, kind: Kind, anchor: Anchor, terms: tuple[Term, ...]) -> Timing | None:
    """ "Before the deadline", where the register has one term for those who are sent home."""
    terms = tuple(term for term in terms if not term.adoption)
    found = _DEADLINE.search(text) if len(terms) == 1 and (kind in _SENT_HOME or _STAFF.search(text)) else None
    if not found:
        return None
    if found["side"].lower() not in ("before", "by") and present(text):
        return None
    day, basis = terms[0].day, f"the deadline is read as the term of {terms[0].measure}"
    words = " ".join(found.group().split())
    if found["side"].lower() in ("before", "by"):
        return Timing(Period(text=words, end=day.isoformat(), precision="open", basis=basis))
    first, last = (day + timedelta(days=1)).isoformat(), anchor.last.isoformat() if anchor.last else None
    return Timing(
        Period(text=words, start=first, end=last if last and last > first else None, precision="open", basis=basis)
    )


def since_resolution(text: str, kind: Kind, anchor: Anchor, terms: tuple[Term, ...]) -> Timing | None:
    """ "Since the adoption of resolution 2397": the register knows its day."""
    found = None if kind in TIMELESS else from_resolution(text, terms, anchor.resolution)
    if not found:
        return None
    word, term, words, counted = found
    basis = f"resolution {term.measure} was adopted on {term.day}"
    if counted:
        first, end = counted.first.isoformat(), counted.last.isoformat()
        basis = f"{basis}; counted from it"
        precision: Precision = "day" if first == end else "month"
        return Timing(Period(text=words, start=first, end=end, precision=precision, basis=basis))
    day, last = term.day.isoformat(), anchor.last.isoformat() if anchor.last else None
    if word in ("before", "prior"):
        before = (term.day - timedelta(days=1)).isoformat()
        return Timing(Period(text=words, end=before, precision="open", basis=basis))
    if word in ("on", "at", "upon"):
        return Timing(Period(text=words, start=day, end=day, precision="day", basis=basis))
    return Timing(
        Period(text=words, start=day, end=last if last and last > day else None, precision="open", basis=basis)
    )


def rule(text: str, anchor: Anchor, terms: tuple[Term, ...]) -> Timing:
    """A statement about the law has no day of conduct: it is made as of the day of the text, or names a term."""
    counted = from_adoption(text, terms)
    if counted:
        last, words, number = counted
        basis = f"{words}; day of the register: resolution {number}"
        return Timing(Period(text=words, start=last.isoformat(), end=last.isoformat(), precision="day", basis=basis))
    if term := past_duty(text, terms):
        basis = f"a duty that was to be done; day of the register: {term.measure}"
        return Timing(Period(start=term.day.isoformat(), end=term.day.isoformat(), precision="day", basis=basis))
    day = anchor.last.isoformat() if anchor.last else None
    return Timing(Period(start=day, end=day, precision="as_of" if day else "open", basis=RULE))


def of_the_law(text: str, hit: DateHit, kind: Kind, terms: tuple[Term, ...]) -> Timing | None:
    """The day of a rule: its last day to act, else the day of its adoption, from which on it stands."""
    period, gaps, days = hit.period, hit.gaps, hit.days
    legal = kind == "legal_statement"
    term = term_within(text, days, kind, terms) if legal else None
    if term:
        basis = f"{period.basis}; day of the register: {term.measure}, in force from {term.start}"
        day = term.day.isoformat()
        start, precision = (
            (day, period.precision) if days and days.precision == "day" else (term.start.isoformat(), "open")
        )
        return Timing(replace(period, start=start, end=day, precision=precision, basis=basis), gaps)
    adopted = adopted_in(text, days, kind, terms)
    if adopted:
        basis = f"{period.basis}; day of the register: resolution {adopted.measure} was adopted on {adopted.day}"
        period = replace(period, start=adopted.day.isoformat(), basis=basis)
    forbids = kind not in _BY_A_STATE and FORBIDS.search(text)
    if (legal or adopted or forbids) and _ON_FROM.match(period.text or ""):
        return Timing(replace(period, end=None, precision="open"), (), relative(hit))
    counted = days is not None and (days.precision == "day" or _MONTHS_FROM.match(period.text or ""))
    begin = adopted.day if adopted else days.first if days and legal and counted and period.start else None
    given = time_given(text, begin) if begin else None
    if begin and given:
        basis = f"{period.basis}; {given[1]}, counted from that day"
        first, last = begin.isoformat(), given[0].isoformat()
        return Timing(Period(text=period.text, start=first, end=last, precision="range", basis=basis), gaps)
    if adopted and (legal or _RESOLUTION.search(text[: hit.start])):
        return Timing(replace(period, end=period.start, precision="day"), gaps, relative(hit))
    due = legal or (kind not in _OWN_END and _OBLIGED.search(text))
    if due and period.end and period.start in (None, period.end):
        return Timing(replace(period, start=period.end, basis=f"{period.basis}: the last day"), gaps, relative(hit))
    return None


def counts_against_a_limit(text: str, hit: DateHit, kind: Kind) -> bool:
    """Whether an amount "by 30 September" is one that is held against a limit for a calendar year."""
    if hit.days is None or hit.days.precision == "year" or not hit.period.end or kind not in _COUNTED:
        return False
    counted = bool(_CAPPED.search(text))
    if hit.period.precision == "as_of":
        return _LIMIT.search(text) is not None
    return hit.period.start is None and (kind == "cap_use" or counted)


def of_the_cap_year(hit: DateHit) -> Timing:
    """ "The limit was passed before May": the limits of the register count from 1 January."""
    period, gaps = hit.period, hit.gaps
    first = f"{(period.end or '')[:4]}-01-01"
    text = f"{period.text}: the first day is not stated; the limits count from 1 January"
    gap = Gap(type="ambiguous_date", field="period", text=text, candidates=(first,))
    basis = f"{period.basis}; counted from 1 January, as the limits are"
    return Timing(replace(period, start=first, precision="range", basis=basis), (*gaps, gap), relative(hit))


def contract(text: str, hits: tuple[DateHit, ...]) -> Timing | None:
    """A contract of a stated day that runs to another: its whole term."""
    made = next((hit for hit in hits if hit.days and hit.period.start and _SIGNED.search(text[: hit.start])), None)
    ends = next(
        (hit for hit in hits if hit.period.end and (not hit.period.start or _ENDS.search(text[: hit.start]))), None
    )
    if made is None or ends is None or made is ends or not made.period.start or not ends.period.end:
        return None
    if made.period.start >= ends.period.end:
        return None
    basis = f"made: {made.period.basis}; ends: {ends.period.basis}"
    words = text[min(made.start, ends.start) : max(made.end, ends.end)]
    period = Period(text=words, start=made.period.start, end=ends.period.end, precision="range", basis=basis)
    return Timing(period, (*made.gaps, *ends.gaps), relative(made) or relative(ends))


def from_its_day(when: Timing, kind: Kind, hits: tuple[DateHit | None, ...]) -> Timing:
    """ "Moved on 3 May 2020 on a contract until June 2022": the contract runs from the day beside it."""
    period = when.period
    if kind != "contract_beyond_deadline" or period.start or not period.end:
        return when
    days = (hit.days.first.isoformat() for hit in hits if hit and hit.days and hit.period.precision == "day")
    begun = min((day for day in days if day < period.end), default=None)
    if begun is None:
        return when
    basis = f"{period.basis}; from the day stated beside it"
    gap = Gap(type="ambiguous_date", field="period", text=f"the first day is not stated: {basis}", candidates=(begun,))
    return replace(when, period=replace(period, start=begun, precision="range", basis=basis), gaps=(*when.gaps, gap))
