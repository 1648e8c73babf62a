"""What the pay of workers may bring in a year: a low, a likely and a high figure, each with its assumption by name."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import Any

MONTHS = 12

SHARES: tuple[tuple[str, Decimal, str], ...] = (
    (
        "low",
        Decimal("0.34"),
        "34 per cent of pay is kept, as 1,700 of 5,000 USD a month of IT workers (Panel of Experts, S/2020/151)",
    ),
    ("likely", Decimal("0.50"), "half of pay is kept, as the MSMT says of IT workers (second report, October 2025)"),
    (
        "high",
        Decimal("0.90"),
        "90 per cent of pay is kept, the upper end of 70 to 90 per cent (US advisory, 23 July 2018)",
    ),
)
"""Shares of pay that others keep, as published. They speak of other workers than these, and differ: so never one
number."""


def revenue(workers: int, pay: Decimal, currency: str, kept: Decimal | None = None) -> dict[str, Any]:
    """``{low, likely, high, gross, currency, per, assumptions[]}``: decimal strings in whole units of ``currency``.

    ``workers`` work all year at ``pay`` a month. ``kept`` is the part of a month's pay that the records show as not
    paid out to the worker: then it is the likely figure, and the bounds are moved to hold it. 1,000 workers at 5,000 a
    month of whom 1,700 is kept: 20.4 million kept, of a gross of 60 million, which is 34 per cent and no more.

    Raises :class:`ValueError` where there is no worker, or no pay.
    """
    if workers < 1 or pay <= 0:
        raise ValueError("a revenue needs at least one worker and some pay")
    gross = workers * pay * MONTHS
    found = {name: gross * share for name, share, _ in SHARES}
    words = {name: text for name, _, text in SHARES}
    if kept is not None:
        measured = workers * min(max(kept, Decimal(0)), pay) * MONTHS
        found["likely"] = measured
        words["likely"] = f"{_plain(kept)} a month is kept of each pay, as these records show"
        for name, further in (("low", min), ("high", max)):
            moved = further(found[name], measured)
            if moved != found[name]:
                words[name] = words["likely"]
            found[name] = moved
    return {
        **{name: _plain(found[name]) for name in ("low", "likely", "high")},
        "gross": _plain(gross),
        "currency": currency,
        "per": "year",
        "assumptions": [
            f"{workers} workers at {_plain(pay)} {currency} a month, twelve months a year",
            *(f"{name}: {words[name]}" for name in ("low", "likely", "high")),
        ],
    }


def _plain(amount: Decimal) -> str:
    return f"{amount.quantize(Decimal(1), ROUND_HALF_UP):f}"
