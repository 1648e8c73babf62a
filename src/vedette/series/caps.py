"""Stated multiples of a cap held against stated quantities of the same goods: which loads were assumed?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import product

from vedette.claims.claim import Claim
from vedette.regime.model import Cap, Regime
from vedette.series.reckoning import Reckoning, reckoning, say

_MOST = 100
_ROUNDED = Decimal("0.5")
"""A multiple in words is rounded to the whole: 7.8 is told as eight."""


def cap_multiples(claims: Sequence[Claim], regime: Regime) -> Iterator[Reckoning]:
    """Each stated multiple with each stated quantity in the cap's unit, and multiples with each other."""
    told = [claim for claim in claims if claim.kind in ("cap_use", "goods_import")]
    ratios = [claim for claim in told if claim.quantity and claim.quantity.ratio and claim.quantity.of][:_MOST]
    amounts = [claim for claim in told if _amount(claim)][:_MOST]
    for claim, other in product(ratios, amounts):
        if claim.id != other.id and _same_goods(claim, other):
            yield from _against(claim, other, regime)
    for place, claim in enumerate(ratios):
        for other in ratios[place + 1 :]:
            if _same_goods(claim, other) and _meet(claim, other) and _times(claim) != _times(other):
                words = (
                    f"“{_words(claim)}” and “{_words(other)}”: two multiples of one cap. They may rest on different "
                    "loads of the tankers (full, or as little as was seen): ask which load each assumes."
                )
                yield reckoning("Multiples of a cap", "conflict", words, (claim, other))


def _against(claim: Claim, other: Claim, regime: Regime) -> Iterator[Reckoning]:
    found = _cap(other, regime)
    if not found or not _meet(claim, other):
        return
    measure, cap = found
    assert cap.value
    value, stated = _amount(other), _times(claim)
    assert value is not None and stated is not None
    times = value / cap.value
    agree = abs(times - stated) <= _ROUNDED
    words = (
        f"{_words(other)} against the cap of {cap.value:,f} {cap.unit} ({measure}) is {say(times)} times the cap; "
        f"{'which is' if agree else 'not'} the stated “{_words(claim)}”."
    )
    if not agree:
        words += " One may assume fully laden tankers and the other less: ask which load each assumes."
    yield reckoning("Multiples of a cap", "agree" if agree else "conflict", words, (claim, other))


def _cap(claim: Claim, regime: Regime) -> tuple[str, Cap] | None:
    """The cap on the goods of the claim on its first day, in the unit of its quantity."""
    assert claim.quantity
    day = _day(claim)
    for measure in regime.measures.values():
        if (
            not claim.goods
            or not {*measure.goods} & {*claim.goods.keys}
            or all(act.kind != "cap_use" for act in measure.acts)
        ):
            continue
        for cap in measure.caps:
            current = day and cap.start <= day and (cap.end is None or day <= cap.end)
            if current and cap.ran and cap.value and cap.unit == claim.quantity.unit:
                return measure.id, cap
    return None


def _day(claim: Claim) -> date | None:
    period = claim.period
    text = (period.start or period.end) if period else None
    return date.fromisoformat(text[:10]) if text else None


def _meet(one: Claim, other: Claim) -> bool:
    """Whether the times stated, as far as they are, can be the same."""
    a, b = one.period, other.period
    if not a or not b or not a.start or not b.start:
        return True
    return (a.start <= (b.end or "9999")) and (b.start <= (a.end or "9999"))


def _same_goods(one: Claim, other: Claim) -> bool:
    return bool(one.goods and other.goods and {*one.goods.keys} & {*other.goods.keys})


def _amount(claim: Claim) -> Decimal | None:
    quantity = claim.quantity
    if not quantity or quantity.ratio or not quantity.unit:
        return None
    text = quantity.min or quantity.max
    return Decimal(text) if text else None


def _times(claim: Claim) -> Decimal | None:
    return Decimal(claim.quantity.ratio) if claim.quantity and claim.quantity.ratio else None


def _words(claim: Claim) -> str:
    return claim.quantity.text if claim.quantity else ""
