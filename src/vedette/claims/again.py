"""Numbers of cargo that leave out their unit, told before in the same sentence: "Russia 48,000", "it discharged 9,000".

Also what rose or fell from one figure to another, of which the later one is told.
"""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from vedette.claims.bounding import AmountHit
from vedette.claims.currencies import SUFFIX
from vedette.claims.numbers import BOUND, NUMBER, has_scale, value
from vedette.claims.units import BULK, COUNT_WORDS, UNIT
from vedette.conduct import Gap, Quantity

_BARE = rf"{BOUND}(?P<n>(?!an?\b|one\b){NUMBER})"
_ENDS = r"(?=\s*(?:[.,;:)](?!\d)|$)|\s+(?:in|to|from|at|on|by|during|into|off|under|last|this|a\s+year|the\s+(?:month|year|next|following|previous|same)|for)\b)"
_CARRIED = (
    rf"\b(?:deliver|discharg|unload|load|carr[iy]|ship|suppl|export|import|transfer|land|s[oe]ld|s[oe]nt|took|receiv|bought|notif|pump|bring|brought|burn)\w*\s+(?:(?:on|off|in|another|only|just|a\s+further|an\s+additional)\s+){{0,2}}{_BARE}{_ENDS}",
    rf"(?:\band|\bwhile|\bwhereas|\bbut|[;,])\s+(?:the\s+)?(?:[A-Z][\w’'-]*\s+){{1,3}}(?:only\s+|another\s+|a\s+further\s+)?{_BARE}{_ENDS}",
    rf"\band\s+(?:then\s+|only\s+|another\s+|a\s+further\s+){{0,2}}{_BARE}{_ENDS}",
    rf"{_BARE}(?=,\s+or\s+(?:about\s+|some\s+|nearly\s+|almost\s+|over\s+|more\s+than\s+)?\d[\d.]*\s?(?:%|per\s*cent))",
)
_PATTERNS = tuple(re.compile(f"(?i:{pattern})" if "[A-Z]" not in pattern else pattern) for pattern in _CARRIED)
_YEAR = re.compile(r"(?:19|20)\d\d")
_LEAST = 100
"""A smaller number without a scale seldom tells tons or barrels."""
_CHANGED = re.compile(
    r"(?i)\b(?:rose|risen|rising|climb\w*|increas\w*|grew|grown|grow\w*|jump\w*|fell|fallen|fall\w*|drop\w*|declin\w*|shrank|sank|cut|reduc\w*|went)\b[^.;:]{0,60}?\bfrom\s+$"
)
_TO = re.compile(
    rf"(?i)[^.;:\d]{{0,30}}?(?:(?:19|20)\d\d\s+)?to\s+{_BARE}(?:[ -](?P<unit>(?:{UNIT}|{COUNT_WORDS}))(?!\w)|(?!\s*(?:per\s*cent|percent|%|[$€£]|(?:{SUFFIX})(?!\w))){_ENDS})"
)


def told_again(text: str, found: Sequence[AmountHit]) -> list[AmountHit]:
    """``found`` and the numbers that count cargo in the unit of the amount told last before them, each with a gap."""
    kept = list(_changed(text, found))
    cargo = [hit for hit in kept if hit.quantity and hit.quantity.unit in BULK]
    if not cargo:
        return kept
    taken = [(hit.start, hit.end) for hit in found]
    for pattern in _PATTERNS:
        for match in pattern.finditer(text, cargo[0].end):
            first, last = match.span("n")
            if any(a < last and first < b for a, b in taken) or not _weighs(match["n"]):
                continue
            source = max((hit for hit in cargo if hit.end <= first), key=lambda hit: hit.end)
            kept.append(_bare(match, source))
            taken.append((first, last))
    return kept


def _changed(text: str, found: Sequence[AmountHit]) -> list[AmountHit]:
    """ "Rose from 31,000 barrels in May to 54,000 in June": the later figure, in the unit of the first."""
    kept: list[AmountHit] = []
    for hit in found:
        match = (
            _TO.match(text, hit.end)
            if hit.quantity and _CHANGED.search(text, max(0, hit.start - 80), hit.start)
            else None
        )
        if match is None or _YEAR.fullmatch(match["n"]) or hit.quantity is None or not hit.quantity.min:
            kept.append(hit)
        elif not any(other.start < match.end("n") and match.start("n") < other.end for other in found):
            kept.append(_bare(match, hit))
    return kept


def _weighs(words: str) -> bool:
    number = value(words)
    return number is not None and not _YEAR.fullmatch(words) and (has_scale(words) or Decimal(number) >= _LEAST)


def _bare(match: re.Match[str], source: AmountHit) -> AmountHit:
    number, told = value(match["n"]), source.quantity
    assert told is not None
    start = next(match.start(name) for name in ("low", "high", "about", "n") if match[name])
    words = " ".join(match.string[start : match.end("n")].split())
    quantity = Quantity(
        text=words, min=None if match["high"] else number, max=None if match["low"] else number, unit=told.unit,
        commodity=told.commodity, approx=bool(match["about"]),
    )  # fmt: skip
    gap = Gap(
        type="missing_unit", field="quantity", text=f"{words}: the words do not say what is counted",
        status="filled_by", by=f"{told.text}, told before it",
    )  # fmt: skip
    return replace(source, start=start, end=match.end("n"), quantity=quantity, gaps=(gap,))
