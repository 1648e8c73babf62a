"""Amounts in words: thousands separated, units named, bounds said, and what is missing called missing."""

from __future__ import annotations

import re

from vedette.conduct import Money, Quantity
from vedette.report.words import UNKNOWN

_DECIMAL = re.compile(r"([+-]?)(\d+)(\.\d+)?")


def number(text: str | int | None) -> str:
    """A decimal string with thousands separators, every digit kept: ``1693000.50`` -> ``1,693,000.50``.

    Fractions and anything else that is not a plain decimal are returned as they are; ``None`` is ``not known``.
    """
    if text is None or text == "":
        return UNKNOWN
    parts = _DECIMAL.fullmatch(str(text))
    if parts is None:
        return str(text)
    sign, whole, rest = parts.groups()
    grouped = re.sub(r"(?<=\d)(?=(?:\d{3})+$)", ",", whole)
    return f"{sign}{grouped}{rest or ''}"


def span(low: str | None, high: str | None, *, approx: bool = False) -> str:
    """``5``, ``5 to 7``, ``at least 5``, ``at most 7`` or ``not known``; ``about`` where it is approximate."""
    about = "about " if approx else ""
    if low is not None and high is not None:
        return about + (number(low) if low == high else f"{number(low)} to {number(high)}")
    if low is not None:
        return f"at least {about}{number(low)}"
    return f"at most {about}{number(high)}" if high is not None else UNKNOWN


def quantity_words(amount: Quantity) -> str:
    """The quantity with its unit; a missing unit is said, a ratio names what it is a ratio of."""
    about = "about " if amount.approx else ""
    of = f" of {amount.commodity}" if amount.commodity else ""
    parts = []
    if amount.min is not None or amount.max is not None:
        unit = amount.unit.replace("_", " ") if amount.unit else "(unit not stated)"
        parts.append(f"{span(amount.min, amount.max, approx=amount.approx)} {unit}{of}")
    if amount.ratio is not None:
        parts.append(f"{about}{number(amount.ratio)} × {(amount.of or UNKNOWN).replace('_', ' ')}")
    return "; ".join(parts) or f"amount {UNKNOWN}{of}"


def money_words(money: Money) -> str:
    """The sum with its currency and the period it is for."""
    if money.min is None and money.max is None:
        return f"sum {UNKNOWN}"
    currency = money.currency or "(currency not stated)"
    per = f" per {money.per}" if money.per else ""
    return f"{currency} {span(money.min, money.max, approx=money.approx)}{per}"
