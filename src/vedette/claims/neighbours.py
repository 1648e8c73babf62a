"""Which dated phrase of a sentence stands beside a clause that has none of its own.

The nearest before the clause counts, else the nearest after it. A semicolon parts two statements: over it only a
clause reaches that refers back, by a pronoun, a definite noun or a number whose noun is left out ("nine were caught").
"Until May, when it was closed" tells two things: the first ended in May, the second happened in it.
"""

from __future__ import annotations

import re
from dataclasses import replace

from vedette.claims.calendar import Days
from vedette.claims.dates import DateHit
from vedette.claims.leads import precision
from vedette.claims.sequel import leans
from vedette.claims.tense import predicate
from vedette.conduct import Period

_SET_OFF = re.compile(r"(?:[a-z]{3,}ed|sold|built|bought|sent|made|held|taken|paid|lent|hit|led)\s")
_CLOSED_OFF = re.compile(r"\s*,\s+(?!and\b|but\b|or\b)")
_OF_ANOTHER = re.compile(r";|\b(?:which|who|whom|whose|where)\b")
_WHEN = re.compile(r"\s*,?\s*(?:and\s+)?(?:when|on\s+which|in\s+which|during\s+which|at\s+which\s+(?:time|point))\s*")


def beside(text: str, hits: tuple[DateHit, ...], first: int, last: int) -> DateHit | None:
    """The phrase of time that a clause ``[first, last)`` of ``text`` may take from the rest of its sentence."""
    if _SET_OFF.match(text, first, last) and text[:first].rstrip().endswith(",") and _CLOSED_OFF.match(text, last):
        return None  # "the Woo Jeong, sold as scrap, reached Nampo in May": when it was sold is not told
    parted = not leans(text[first:last])
    before = [hit for hit in hits if hit.end <= first and not (parted and ";" in text[hit.end : first])]
    if before:
        return bare(before[-1]) if _WHEN.fullmatch(text, before[-1].end, first) else before[-1]
    after = [hit for hit in hits if hit.start >= last and not _OF_ANOTHER.search(text[max(0, last - 1) : hit.start])]
    return after[0] if after else None


_HAD = re.compile(r"\bhad\s+(?:\w+ly\s+)?(?!to\b|no\b|an?\b|the\b|until\b)[a-z]+")


def in_step(text: str, hit: DateHit | None, first: int) -> bool:
    """Whether the clause that ``hit`` dates, before the one that begins at ``first``, is told in the past perfect.

    "Within 40 hours most had gone through a mixer, and the rest had been swapped": then neither is before the other.
    """
    return hit is not None and hit.end <= first and _HAD.search(text, hit.end, first) is not None


_JOINED = re.compile(r"\b(?:which|who|that|whom|whose|where|to|said|says)\s*$")


def opening(before: str, text: str) -> str:
    """The words of the sentence ``before`` a clause that begins with its verb: in them its subject stands."""
    own = before.strip() and predicate(f" {text.lstrip()}", 0) and not _JOINED.search(before)
    return before if own else ""


def bare(hit: DateHit) -> DateHit:
    """The days that a phrase names, without the word that leads it: "until May" as "May"."""
    days: Days | None = hit.days
    if days is None:
        return hit
    basis = (hit.period.basis or "").partition("; not later than")[0]
    period = Period(
        text=hit.period.text, start=days.first.isoformat(), end=days.last.isoformat(), precision=precision(days),
        basis=basis,
    )  # fmt: skip
    return replace(hit, period=period)
