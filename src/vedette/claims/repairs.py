"""Hypotheses for a unit or scale that a text lost: tested against prices and limits, shown, and never put in a value.

Each outcome is a gap with status ``hypothesis``: its candidates are those that pass, ``by`` gives the arithmetic.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal, DivisionByZero, InvalidOperation

from vedette.claims.claim import Claim
from vedette.conduct import Gap, Quantity
from vedette.regime.model import Regime
from vedette.regime.prices import PriceBand

_SCALES = {"million": Decimal(10**6), "thousand": Decimal(1000)}
_SAME_UNIT = {"tons": "tonnes", "tonnes": "tonnes", "short tons": "tonnes", "long tons": "tonnes", "barrels": "barrels"}
_NEAR = Decimal("0.1")
"""A stated multiple of a limit is rounded: a tenth either way is the same number."""


def with_hypotheses(claim: Claim, bands: tuple[PriceBand, ...], regime: Regime) -> Claim:
    """The claim with its lost unit or scale tested: the tests stand in place of the bare gap. No value moves."""
    lost = {gap.field for gap in claim.gaps if gap.type == "missing_unit" and gap.status == "open"}
    if not lost or claim.quantity is None:
        return claim
    found = (*_by_price(claim, lost, bands), *_by_limit(claim, lost, regime))
    tested = {gap.field for gap in found}
    kept = (g for g in claim.gaps if g.type != "missing_unit" or g.status != "open" or g.field not in tested)
    return replace(claim, gaps=(*kept, *found)) if found else claim


def _by_price(claim: Claim, lost: set[str], bands: tuple[PriceBand, ...]) -> Iterator[Gap]:
    band = _band_of(claim, bands)
    money, quantity = claim.money, claim.quantity
    if band is None or money is None or quantity is None or money.currency != band.currency or money.per:
        return
    paid, much = _face(money.min, money.max), _face(quantity.min, quantity.max)
    if paid is None or much is None:
        return
    if "quantity" in lost and quantity.unit is None and "money" not in lost:
        tries = [(name, paid, much * _scale(name)) for name in quantity.unit_candidates if _unit(name) == band.per]
        yield _outcome("quantity", quantity.text, band, tries)
    elif "money" in lost and "quantity" not in lost and _SAME_UNIT.get(quantity.unit or "") == band.per:
        gap = next(gap for gap in claim.gaps if gap.type == "missing_unit" and gap.field == "money")
        names = ("", *gap.candidates)
        tries = [(name or "as printed", paid * _scale(name), much) for name in names]
        yield _outcome("money", money.text, band, tries)


def _band_of(claim: Claim, bands: tuple[PriceBand, ...]) -> PriceBand | None:
    """The band of the claim's one kind of goods; nothing for mixed goods."""
    words = claim.quantity.commodity if claim.quantity else None
    keys = set(claim.goods.keys) if claim.goods else set()
    fitting = [
        band
        for band in bands
        if keys & set(band.goods) and (not band.only or (words or "").lower().split()[-1:] in [[w] for w in band.only])
    ]
    return fitting[0] if len(fitting) == 1 else None


def _outcome(field: str, text: str, band: PriceBand, tries: list[tuple[str, Decimal, Decimal]]) -> Gap:
    """One gap for all candidates: those inside the band, and the sum that shows it for each."""
    passed: list[str] = []
    sums: list[str] = []
    unit = band.per.rstrip("s")
    for name, paid, much in tries:
        try:
            price = paid / much
        except (DivisionByZero, InvalidOperation):
            continue
        fits = band.low <= price <= band.high
        if fits:
            passed.append(name)
        sums.append(f"{name}: {_shown(paid)} / {_shown(much)} = {price:,.2f} ({'inside' if fits else 'outside'})")
    doubt = "" if band.verified == "verified" else ", band not verified"
    price_words = f"{band.low:,f} to {band.high:,f} {band.currency} per {unit}"
    by = f"price band {price_words} ({band.words}{doubt}): {'; '.join(sums)}"
    return Gap(type="missing_unit", field=field, text=text, candidates=tuple(passed), status="hypothesis", by=by)


def _by_limit(claim: Claim, lost: set[str], regime: Regime) -> Iterator[Gap]:
    """ "One million, twice the ceiling": the register's limit times the multiple is the number, so its unit fits."""
    quantity = claim.quantity
    ratio = _decimal(quantity.ratio) if quantity else None
    much = _face(quantity.min, quantity.max) if quantity else None
    if quantity is None or "quantity" not in lost or quantity.unit or ratio is None or much is None:
        return
    keys = set(claim.goods.keys) if claim.goods else set()
    for measure in regime.measures.values():
        for cap in measure.caps if keys & set(measure.goods) else ():
            expected = cap.value * ratio if cap.value and cap.ran else None
            if expected and cap.value and abs(expected - much) <= expected * _NEAR:
                by = f"limit of {measure.id}: {_shown(cap.value)} {cap.unit} x {_shown(ratio)} = {_shown(expected)}"
                yield _limit_gap(quantity, cap.unit, by)
                return


def _limit_gap(quantity: Quantity, unit: str, by: str) -> Gap:
    return Gap(
        type="missing_unit", field="quantity", text=quantity.text, candidates=(unit,), status="hypothesis", by=by
    )


def _face(low: str | None, high: str | None) -> Decimal | None:
    """The number as printed: the low end, or a ceiling where only that is stated."""
    return _decimal(low if low is not None else high)


def _decimal(text: str | None) -> Decimal | None:
    try:
        number = Decimal(text) if text is not None else None
    except InvalidOperation:
        return None
    return number if number is not None and number.is_finite() and number > 0 else None


def _shown(number: Decimal) -> str:
    """ "3,700,000" and "2.4": no exponent, no trailing zeros."""
    return f"{number.normalize():,f}"


def _scale(name: str) -> Decimal:
    return next((factor for word, factor in _SCALES.items() if name.startswith(word)), Decimal(1))


def _unit(name: str) -> str | None:
    return _SAME_UNIT.get(name.split(" ", 1)[-1] if name.split(" ", 1)[0] in _SCALES else name)
