"""Two phrases of time that follow each other and are one period: its two ends, or two runs of one act."""

from __future__ import annotations

import re
from datetime import date

from vedette.claims.calendar import Days
from vedette.claims.guarded import guarded
from vedette.claims.moment import DateHit
from vedette.conduct import Period

_SPAN_FROM = re.compile(r"(?i)(?:from|since|between)\b")
_SPAN_UNTIL = re.compile(r"(?i)(?:until|till|up\s+to|to|through)\b")


def _from_one_until_another(text: str, first: DateHit, second: DateHit) -> DateHit | None:
    """ "From March 2022 until the flat was raided in January": one period, where nothing but space parts the two."""
    if not (_SPAN_FROM.match(first.period.text or "") and _SPAN_UNTIL.match(second.period.text or "")):
        return None
    begin, end = first.period.start, second.period.end
    if text[first.end : second.start].strip() or first.period.precision not in ("open", "range") or second.days is None:
        return None
    if not begin or not end or second.period.start or not begin < end:
        return None
    basis = f"{(first.period.basis or '').partition(';')[0]}; until: {second.period.basis}"
    period = Period(text=text[first.start : second.end], start=begin, end=end, precision="range", basis=basis)
    days = Days(date.fromisoformat(begin), date.fromisoformat(end), "range")
    gaps = tuple(gap for gap in (*first.gaps, *second.gaps) if "the last day is not stated" not in gap.text)
    return DateHit(first.start, second.end, period, days, gaps)


_BEGAN = guarded(
    r"(?i)\b(?:began|begun|begins?|started|starts|commenced|opened|opens)\s+(?:\w+\s+)?(?:in|on|at)?\s*(?:the\s+)?(?:(?:end|beginning|start)\s+of\s+)?$"
)
_ENDED = re.compile(
    r"(?i)[^.;]{0,50}?\b(?:and|but)\s+(?:(?:was|were|it|they)\s+)?(?:\w+ly\s+)?(?:ended|ends|finished|finishes|ceased|stopped|stops|concluded|closed|completed|over|went\s+on|ran|runs|lasted|continued)\s*(?:until|till|to|in|on|at)?\s*(?:the\s+)?\Z"
)
"""“The work began in June 2016 and ended in March 2018”: both ends of one period."""
_FROM_WHEN = guarded(r"(?i)\bfrom\s+(?:his|her|its|their|the)\s+(?:[\w’'-]+\s+){1,5}?(?:in|on)\s+(?:the\s+)?$")
"""“From his arrival in 2015 until his expulsion in March 2019”: each end is an act with its day."""
_AND_THE_LAST = re.compile(
    r"(?i)\s*,?\s+and\s+the\s+(?:last|final|latest|most\s+recent|second|third|fourth)\s+(?:(?:one\s+)?(?:was\s+)?)?(?:on|in)\s+"
)
_THE_FIRST = guarded(r"(?i)\bthe\s+first\b[^,;.]{0,70}$")
_TO_OVER = re.compile(r"(?i)\s*,\s[^,;.]{1,60},\s+(?:(?:up\s+)?to|until|till|through)\s+(?:the\s+)?")
"""“From May 2018, when the contract was signed, to the end of 2019”: what stands between only adds to the first."""
_AGAIN = re.compile(r"(?i)\s*,?\s+and\s+(?:then\s+)?(?:again|once\s+more)\s+(?:(?:between|from|on|in)\s+)?\Z")
"""“Between 3 and 6 March, and again between 20 and 22 March”: two runs of one act."""


def one_run(text: str, first: DateHit, second: DateHit) -> DateHit | None:
    """The period of which the two phrases are the ends, or which holds both runs; nothing where they are two."""
    between = text[first.end : second.start]
    if not between.strip() and _FROM_WHEN.search(text, max(0, first.start - 60), first.start):
        return _until_when(text, first, second)
    if not between.strip():
        return _from_one_until_another(text, first, second)
    if first.days is None or second.days is None or not first.period.start:
        return None
    if _SPAN_FROM.match(first.period.text or "") and _TO_OVER.fullmatch(between) and first.period.precision == "open":
        return _whole(text, first, second, "both ends stated")
    if _AND_THE_LAST.fullmatch(between) and _THE_FIRST.search(text, max(0, first.start - 90), first.start):
        return _whole(text, first, second, "the first and the last of several")
    if _ENDED.match(between) and _BEGAN.search(text, max(0, first.start - 40), first.start):
        return _whole(text, first, second, "began and ended on days that are stated")
    if first.period.precision == second.period.precision == "range" and _AGAIN.match(between):
        return _whole(text, first, second, "first and last of the days named")
    return None


def _until_when(text: str, first: DateHit, second: DateHit) -> DateHit | None:
    if not _SPAN_UNTIL.match(second.period.text or "") or second.days is None:
        return None
    return _whole(text, first, second, "both ends stated")


def _whole(text: str, first: DateHit, second: DateHit, basis: str) -> DateHit | None:
    assert first.days is not None
    assert second.days is not None
    if not first.days.first < second.days.last:
        return None
    days = Days(first.days.first, second.days.last, "range")
    words = text[first.start : second.end]
    period = Period(
        text=words, start=days.first.isoformat(), end=days.last.isoformat(), precision="range", basis=basis
    )  # fmt: skip
    return DateHit(first.start, second.end, period, days, (*first.gaps, *second.gaps))
