"""One matched pair, field by field: what the gold asks, what we say, and whether that is the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from bench.claims import vocabulary
from bench.claims.gold import Amount, GoldClaim, number, plain_measure
from vedette.claims.claim import Claim
from vedette.conduct import Money, Quantity

_ROUNDED = Decimal("0.005")
"""Shares are told to a hundredth."""


@dataclass(frozen=True, slots=True)
class Pair:
    gold: GoldClaim
    ours: Claim
    publisher: str | None
    untold: str | None = None  # the text, where it does not tell on which day it was published


@dataclass(frozen=True, slots=True)
class Check:
    """``right`` is null where the gold does not ask for the field; ``extra`` where we alone fill it."""

    field: str
    right: bool | None
    gold: str
    ours: str
    extra: bool = False


def checks(pair: Pair) -> list[Check]:
    """Every field that is right or wrong as a whole. Measures and gaps are counted elsewhere."""
    gold, ours = pair.gold, pair.ours
    asked = sorted(vocabulary.kinds(gold.kind))
    kind = f"{gold.kind} ({'|'.join(asked)})" if asked != [gold.kind] else gold.kind
    return [
        Check("kind", ours.kind in asked, kind, ours.kind),
        Check("modality", ours.modality == gold.modality, gold.modality, ours.modality),
        *_dates(pair),
        _amount("quantity", gold.quantity, quantity_of(ours.quantity)),
        _amount("money", gold.money, money_of(ours.money)),
        _innermost(pair),
        _outermost(pair),
    ]


def quantity_of(given: Quantity | None) -> Amount | None:
    """A claim's quantity in the gold's shape."""
    return Amount(number(given.min), number(given.max), given.unit, number(given.ratio)) if given else None


def money_of(given: Money | None) -> Amount | None:
    """A claim's money in the gold's shape."""
    return Amount(number(given.min), number(given.max), given.currency) if given else None


def period_of(claim: Claim) -> tuple[str | None, str | None] | None:
    """A claim's days, null where it has none at all."""
    period = claim.period
    if period is None or not (period.start or period.end):
        return None
    return (period.start[:10] if period.start else None, period.end[:10] if period.end else None)


def measures_of(claim: Claim) -> frozenset[str]:
    """A claim's measures without their parts."""
    return frozenset(map(plain_measure, claim.measures))


def same_amount(gold: Amount, ours: Amount) -> bool:
    """Both ends and the unit, and the ratio where the gold states one."""
    if gold.ratio is not None and gold.ratio != ours.ratio:
        return gold.ratio < 1 and _same_share(gold.ratio, ours)
    return (gold.low, gold.high) == (ours.low, ours.high) and vocabulary.unit(gold.unit) == vocabulary.unit(ours.unit)


def _same_share(share: Decimal, ours: Amount) -> bool:
    """Two thirds are 66.67 percent: one share, written in two ways."""
    percent = ours.low if ours.low is not None else ours.high
    return vocabulary.unit(ours.unit) == "percent" and percent is not None and abs(percent / 100 - share) < _ROUNDED


def agreeing(gold: GoldClaim, ours: Claim) -> int:
    """How many of subject, quantity, money, period and places agree: tells apart claims of one sentence."""
    quantity, money = quantity_of(ours.quantity), money_of(ours.money)
    named = {word for place in ours.places for word in (place.country, place.name) if word}
    subjects = {vocabulary.fold(name) for name in ours.subject}
    return sum(
        (
            bool(subjects & {vocabulary.fold(name) for name in gold.subject}),
            bool(gold.quantity and quantity and same_amount(gold.quantity, quantity)),
            bool(gold.money and money and same_amount(gold.money, money)),
            bool(gold.period and gold.period == period_of(ours)),
            bool(gold.places and {place.split(":")[0] for place in gold.places} <= named),
        )
    )


def _dates(pair: Pair) -> tuple[Check, Check]:
    """All days that the gold has, and those that a reader of the text can know: not what rests on a day, or
    lies in a year, that the text does not tell."""
    whole = _date(pair.gold, pair.ours)
    text, period = pair.untold, pair.gold.period or ()
    years = all(day[:4] in text for day in period if day) if text is not None else True
    asked = text is None or (years and not pair.gold.rests_on_publication)
    return whole if asked else replace(whole, right=None), replace(whole, field="date, untold too")


def _date(gold: GoldClaim, ours: Claim) -> Check:
    mine = period_of(ours)
    shown = f"{_days(mine)} {ours.period.precision}" if mine and ours.period else "-"
    right = None if gold.period is None else gold.period == mine
    return Check("date", right, _days(gold.period), shown, extra=gold.period is None and mine is not None)


def _amount(field: str, gold: Amount | None, ours: Amount | None) -> Check:
    if gold is None:
        return Check(field, None, "-", shown(ours), extra=ours is not None)
    return Check(field, ours is not None and same_amount(gold, ours), shown(gold), shown(ours))


def _innermost(pair: Pair) -> Check:
    also = vocabulary.also(pair.gold.said_by[0])
    return _speaker("innermost speaker", pair, together(pair.gold.said_by), together(pair.ours.said_by), also)


def _outermost(pair: Pair) -> Check:
    gold, ours = together(pair.gold.said_by[::-1]), together(pair.ours.said_by[::-1])
    return _speaker("outermost speaker", pair, gold, ours, frozenset())


def _speaker(field: str, pair: Pair, gold: frozenset[str], ours: frozenset[str], also: frozenset[str]) -> Check:
    """Where the gold names nobody, the publisher may stand for the document; where it names one, that one must."""
    right = ours == gold or ours <= also
    if pair.publisher and gold == vocabulary.speakers(pair.publisher):
        right = right or vocabulary.same_house(ours, gold)
    if gold == {vocabulary.UNNAMED}:
        right = vocabulary.own_voice(ours, pair.publisher)
    return Check(field, right, " < ".join(pair.gold.said_by), " < ".join(pair.ours.said_by) or "-")


def together(said_by: Sequence[str]) -> frozenset[str]:
    """Those who speak first in ``said_by``. States that head it spoke together, in whatever order they stand."""
    first = vocabulary.speakers(said_by[0] if said_by else vocabulary.UNNAMED)
    for name in said_by[1:] if said_by and vocabulary.states(said_by[0]) else ():
        if not vocabulary.states(name):
            break
        first |= vocabulary.states(name)
    return first


def _days(period: tuple[str | None, str | None] | None) -> str:
    return "..".join(day or "" for day in period) if period else "-"


def shown(amount: Amount | None) -> str:
    """An amount in words for a table."""
    if amount is None:
        return "-"
    low, high = (f"{end.normalize():f}" if end is not None else "" for end in (amount.low, amount.high))
    ratio = f" x{amount.ratio:f}" if amount.ratio is not None else ""
    return f"{low if low == high and low else f'{low}..{high}'} {amount.unit or 'no unit'}{ratio}"
