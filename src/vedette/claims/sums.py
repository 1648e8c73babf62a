"""A total over a period, as against one delivery: only a total can be set beside a cap that all suppliers share."""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re
from datetime import date
from typing import TypeAlias

from vedette.claims.guarded import guarded
from vedette.conduct import Kind, Period, Quantity
from vedette.geo.countries import Mention

Sum: TypeAlias = tuple[str | None, str | None, str | None]
"""Low and high as decimal strings, and the unit of the register's caps."""

_NONE: Sum = (None, None, None)
_KINDS: frozenset[str] = frozenset({"goods_import", "goods_export", "cap_use"})
_UNITS: frozenset[str] = frozenset({"barrels", "tonnes"})
_TOTAL = guarded(
    r"(?i)\b(?:deliveries|imports|exports|supplies|sales|shipments|transfers|trade|volumes?|amounts?|quantit(?:y|ies)|totals?)\b[^.;]{0,160}?\b(?:total(?:l?ed|l?ing|s)?|reach(?:ed|es|ing)|amount(?:ed|s|ing)\s+to|came\s+to|stood\s+at|added\s+up\s+to|exceeded|(?:was|were)(?=\s+(?:[a-z]+\s+){0,2}\d))\b"
    r"|\ba\s+(?:combined\s+|cumulative\s+)?total\s+of\b|\bin\s+total\b|\bcumulative(?:ly)?\b|\baggregate\b|\btotal(?:l?ed|l?ing)\b"
)
_FULL = guarded(
    r"(?i)\b(?:assum\w+|if|suppos\w+|provided|on\s+the\s+basis|estimat\w+)\b[^.;]{0,60}\b(?:fully?|90\s+per\s*cent)\b|\b(?:full|fully)[- ](?:load|laden|tanker|capacit)\w*|\bat\s+full\s+capacity\b|\bmaximum\s+capacity\b"
)
_ONE_SHIP = guarded(r"\b(?:M/?[VT]|MT|[Tt]he (?:vessel|tanker|ship|cargo ship)|[Aa] (?:vessel|tanker|ship))\s")
_PARTNER = guarded(r"(?i)\b(?:by|from|to)\s+(?:the\s+)?$")
_OWN_TRADE = re.compile(
    r"(?i)(?:'s)?\s+(?:\w+\s+)?(?:imports?|exports?|deliveries|sales|supplies|shipments|purchases)\b"
)


def sum_of(
    text: str, kind: Kind, quantity: Quantity | None, period: Period | None, mentions: tuple[Mention, ...]
) -> Sum:
    """The total that the clause states for a period, or nothing. One delivery, or one ship's, is no total.

    A figure that supposes full tankers is a ceiling: its low end stays unknown. A total of one State's trade is part
    of what all States trade, and a total of some months part of the year's: their high end stays unknown. ``tons``
    are not read as metric tonnes.
    """
    if kind not in _KINDS or quantity is None or quantity.ratio is not None or quantity.of is not None:
        return _NONE
    if quantity.unit not in _UNITS or not _TOTAL.search(text) or _ONE_SHIP.search(text):
        return _NONE
    if period is None or period.start is None or period.end is None or period.precision in ("day", "as_of"):
        return _NONE
    low, high = quantity.min, quantity.max
    if _FULL.search(text):
        low = None
    if _one_state(text, mentions) or _part_of_a_year(period.start, period.end):
        high = None
    return (low, high, quantity.unit) if low or high else _NONE


def _part_of_a_year(start: str, end: str) -> bool:
    """Whether the period is clearly shorter than the twelve months over which every cap of the register runs."""
    return (date.fromisoformat(end[:10]) - date.fromisoformat(start[:10])).days < 355


def _one_state(text: str, mentions: tuple[Mention, ...]) -> bool:
    """Whether the total is that of one trading partner: named as giver or taker beside the DPRK."""
    return any(
        m.code != "KP" and (_PARTNER.search(text[max(0, m.start - 14) : m.start]) or _OWN_TRADE.match(text, m.end))
        for m in mentions
    )
