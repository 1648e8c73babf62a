"""One amount that a sentence states, and the words that bound it: "at least", "up to", "some", "or so"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from vedette.claims.guarded import guarded
from vedette.claims.numbers import NEARLY, value, with_scale_of
from vedette.conduct import Gap, Money, Quantity

_CHANGE = guarded(
    r"(?i)\b(?:up|down|rose|fell|increas\w+|decreas\w+|grew|dropp\w+|declin\w+|rising|falling|climb\w+|cut|reduc\w+)\b[^.;]{0,40}\bfrom\s+$"
)
_NEARLY = re.compile(rf"(?i){NEARLY}")
HANDS = guarded(r"(?i)\b(?:hand|turn|sign|pass|tak|took|carr|br(?:ing|ought)|ma(?:k|d)|g[oa]|went|paid|pay)\w*\s+$")
_THAN_THE = guarded(
    r"(?i)\b(?:(?P<no>no|not|never|hardly|scarcely)\s+)?(?:(?P<more>more|greater|higher|larger)|fewer|less|smaller|lower)\s+(?:(?!(?:than|in|for|by|at|on|to|per|from|or)\b)[\w'’-]+\s+){0,4}?than\s+(?:(?:the|its|their|these|those)\s+(?:\w+\s+)?)?$"
)
"""What is compared with stands between the bound and its number: "far more oil than the 500,000 barrels allowed"."""
OR_MORE = re.compile(
    r"\s+or\s+(?:(?P<more>more|over|above|better)|less|fewer|under|below)\b(?!\s+than\b)"
    r"|,?\s+at\s+(?:the\s+)?(?:very\s+)?(?:(?P<least>least)|(?:most|best))\b(?!\s+(?:an?|one|two|some|in|on)\b|\s+\d)"
)


@dataclass(frozen=True, slots=True)
class AmountHit:
    """An amount at ``[start, end)`` of the sentence: a quantity or money, with its gaps.

    ``people`` is set where people are counted, ``ratio`` where a multiple is stated, ``loose`` where the thing
    counted is in no list and only the grammar shows it.
    """

    start: int
    end: int
    quantity: Quantity | None = None
    money: Money | None = None
    gaps: tuple[Gap, ...] = ()
    people: bool = False
    ratio: bool = False
    loose: bool = False


def bounds(match: re.Match[str]) -> tuple[str | None, str | None, bool]:
    """Low and high end as the words bound them, and whether the number is said to be rough."""
    first = match["n1"]
    low = value(with_scale_of(first, match["n2"]) if match["n2"] else first)
    high = value(match["n2"]) if match["n2"] else low
    near = bool(match["high"]) and bool(_NEARLY.match(match["high"]))
    about = bool(match["about"] or match["odd"]) or near or "estimated" in match.group().lower()
    handed = (match["low"] or "").lower() == "over" and HANDS.search(match.string, 0, match.start("low"))
    if (match["low"] and not handed) or match["plus"]:
        return low, None, about
    if match["high"]:
        return None, high, about
    return low, high, about


def ends(text: str, match: re.Match[str], end: int | None = None) -> tuple[str | None, str | None, bool]:
    """As :func:`bounds`, but a change "from 900 to 2,000" states two figures, of which the later one is told.

    A bound may also stand behind the whole amount, which ends at ``end``, or be parted from it by what is compared.
    """
    low, high, about = bounds(match)
    if low and low == high and not match["n2"]:
        low, high = _bounded_apart(text, match.start(), end or match.end(), low)
    if match["n2"] and _CHANGE.search(text[max(0, match.start() - 60) : match.start()]):
        return high, high, about
    if low and high and Decimal(high) < Decimal(low):
        low, high = high, low  # "between 8.9 and 5.2 metres"
    return low, high, about


def _bounded_apart(text: str, start: int, end: int, number: str) -> tuple[str | None, str | None]:
    """ "20 per cent or more", "more oil than the 500,000 barrels"."""
    behind = OR_MORE.match(text, end)
    if behind:
        return (number, None) if behind["more"] or behind["least"] else (None, number)
    than = _THAN_THE.search(text, max(0, start - 60), start)
    if than is None:
        return number, number
    return (number, None) if bool(than["more"]) != bool(than["no"]) else (None, number)


def bound_gaps(match: re.Match[str], field: str) -> tuple[Gap, ...]:
    """A ceiling is shown as one."""
    if match["high"]:
        words = f"{match['high']}: a ceiling, not a value"
        return (Gap(type="upper_bound", field=field, text=words),)
    return ()
