"""Silent guesses: a field that we fill where the gold says that the document leaves it open."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from bench.claims import vocabulary
from bench.claims.fields import Pair, measures_of, money_of, period_of, quantity_of, shown, together
from bench.claims.gold import Amount, GoldGap

_DATES = ("ambiguous_date", "anchor_conflict")
_NUMBERS = ("missing_value", "upper_bound", "boundary", "ambiguous_ratio", "garbled_number", "garbled")
_PARTS = {"unit": "quantity", "currency": "money", "per": "money"}


@dataclass(frozen=True, slots=True)
class Guess:
    """``own_gap``: whether we say ourselves that something about the field is open."""

    gold_id: str
    gap: str
    field: str
    filled: str
    own_gap: bool
    quote: str


def guesses(pair: Pair) -> list[Guess]:
    """Each field of ours that a gap of the gold's speaks against, once."""
    found: dict[str, Guess] = {}
    for gap in pair.gold.gaps:
        for field in sorted(gap.fields):
            filled = _FILLED[field](pair, gap) if field in _FILLED else None
            if filled is not None:
                whole = _PARTS.get(field, field)
                own = any(vocabulary.field_name(ours.field.split(".")[0]) == whole for ours in pair.ours.gaps)
                found.setdefault(field, Guess(pair.gold.id, gap.type, field, filled, own, pair.gold.quote))
    # Who a pronoun means has to be read from elsewhere; said to be so, that is no guess.
    return [guess for guess in found.values() if not (guess.field == "subject" and guess.own_gap)]


def _unit(pair: Pair, gap: GoldGap) -> str | None:
    ours = quantity_of(pair.ours.quantity)
    if ours is None:
        return None
    if ours.unit is not None and (pair.gold.quantity is None or pair.gold.quantity.unit is None):
        return f"unit {ours.unit}"
    face = _numbers(pair.gold.quantity)
    scaled = [end for end in (ours.low, ours.high) if end is not None and end not in face]
    return f"number {shown(ours)}" if face and scaled else None


def _amount(gold: Amount | None, ours: Amount | None, gap: GoldGap) -> str | None:
    if ours is None or (ours.low is None and ours.high is None):
        return None
    if gold is None or not _numbers(gold):
        return shown(ours) if gold is not None or gap.type != "upper_bound" or gap.field else None
    if gap.type == "upper_bound" and ours.low is not None and gold.low is None:
        return shown(ours)
    exact = ours.low is not None and ours.low == ours.high
    if gap.type in _NUMBERS and exact and ours.low not in _numbers(gold):
        return shown(ours)
    return None


def _quantity(pair: Pair, gap: GoldGap) -> str | None:
    return _amount(pair.gold.quantity, quantity_of(pair.ours.quantity), gap)


def _money(pair: Pair, gap: GoldGap) -> str | None:
    return _amount(pair.gold.money, money_of(pair.ours.money), gap)


def _period(pair: Pair, gap: GoldGap) -> str | None:
    ours, gold = period_of(pair.ours), pair.gold.period
    if ours is None or ours[0] is None or ours[1] is None:
        return None
    words = f"{ours[0]}..{ours[1]} {pair.ours.period.precision if pair.ours.period else ''}"
    if gold is None:
        return words
    # A wider period than the gold's is honest; a narrower or another one is a choice between readings.
    wider = ours[0] <= (gold[0] or ours[0]) and ours[1] >= (gold[1] or ours[1]) and all(gold)
    return words if gap.type in _DATES and not wider else None


def _speaker(pair: Pair, gap: GoldGap) -> str | None:
    first = pair.ours.said_by[0] if pair.ours.said_by else vocabulary.UNNAMED
    if not vocabulary.named(first, pair.publisher):
        return None
    return None if together(pair.ours.said_by) == together(pair.gold.said_by) else first


def _subject(pair: Pair, gap: GoldGap) -> str | None:
    known = pair.gold.subject and gap.type != "ambiguous_subject"
    return None if known else ", ".join(pair.ours.subject) or None


def _object(pair: Pair, gap: GoldGap) -> str | None:
    return None if pair.gold.object else ", ".join(pair.ours.object) or None


def _measures(pair: Pair, gap: GoldGap) -> str | None:
    return None if pair.gold.measures else " ".join(sorted(measures_of(pair.ours))) or None


def _currency(pair: Pair, gap: GoldGap) -> str | None:
    ours = pair.ours.money
    return ours.currency if ours and not (pair.gold.money and pair.gold.money.unit) else None


def _per(pair: Pair, gap: GoldGap) -> str | None:
    return pair.ours.money.per if pair.ours.money and pair.gold.per is None else None


def _places(pair: Pair, gap: GoldGap) -> str | None:
    return None if pair.gold.places else ", ".join(place.name for place in pair.ours.places) or None


def _numbers(amount: Amount | None) -> set[Decimal]:
    return {end for end in (amount.low, amount.high) if end is not None} if amount else set()


_FILLED: dict[str, Callable[[Pair, GoldGap], str | None]] = {
    "unit": _unit,
    "quantity": _quantity,
    "money": _money,
    "period": _period,
    "said_by": _speaker,
    "subject": _subject,
    "object": _object,
    "measures": _measures,
    "currency": _currency,
    "per": _per,
    "places": _places,
}
