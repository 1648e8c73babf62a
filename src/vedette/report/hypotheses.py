"""What a claim would say if one of its hypotheses held, with the arithmetic. Nothing here enters a value."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation

from vedette.claims.claim import Claim
from vedette.conduct import Gap
from vedette.report.amounts import number

_SCALED = re.compile(r"(?:(thousand|million|billion) )?([a-z][a-z -]{0,30})")
_SCALES = {
    None: Decimal(1), "thousand": Decimal(10) ** 3, "million": Decimal(10) ** 6, "billion": Decimal(10) ** 9
}  # fmt: skip
_PLACES = 6
_ONE = {"tons": "ton", "tonnes": "tonne", "barrels": "barrel", "litres": "litre", "pieces": "piece"}


def arithmetic(claim: Claim, gap: Gap) -> tuple[str, ...]:
    """For a quantity without its unit, the price that each candidate implies, where the claim states one sum of money
    for it. The price alone decides nothing: it is there to be held against the prices of those days."""
    if gap.type != "missing_unit" or not claim.money or not claim.quantity:
        return ()
    price, amount = _exact(claim.money.min, claim.money.max), _exact(claim.quantity.min, claim.quantity.max)
    if price is None or not amount or claim.money.per:
        return ()
    currency = claim.money.currency or "(currency not stated)"
    return tuple(_implied(price, amount, currency, claim.quantity.unit_candidates))


def _implied(price: Decimal, amount: Decimal, currency: str, candidates: tuple[str, ...]) -> Iterator[str]:
    for candidate in candidates:
        parts = _SCALED.fullmatch(candidate)
        if not parts:
            continue
        total = amount * _SCALES[parts.group(1)]
        each = price / total
        rounded = round(each, 2) if each >= 1 else round(each, _PLACES)
        unit = _ONE.get(parts.group(2), parts.group(2))
        equal = "=" if rounded == each else "≈"
        sum_ = f"{currency} {_say(price)} ÷ {_say(total)} {equal} {currency} {_say(rounded)}"
        yield f"if {candidate}: {sum_} for each {unit}"


def _exact(low: str | None, high: str | None) -> Decimal | None:
    """The one value that both bounds state; nothing for a range or a bound alone."""
    if low is None or low != high:
        return None
    try:
        value = Decimal(low)
    except InvalidOperation:
        return None
    return value if value.is_finite() and value > 0 else None


def _say(value: Decimal) -> str:
    plain = f"{value:f}"
    return number(plain.rstrip("0").rstrip(".") if "." in plain else plain)
