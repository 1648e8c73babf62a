"""Price bands beside the goods of a register: wide enough to tell a tonne from a thousand, for testing a lost unit."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from functools import cache
from pathlib import Path
from typing import get_args

from vedette.regime.entries import Entry, entries
from vedette.regime.model import Verified
from vedette.regimes import folder_of

_VERIFIED: tuple[str, ...] = get_args(Verified)


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceBand:
    """From ``low`` to ``high`` of ``currency`` (ISO 4217) for one ``per`` (tonnes or barrels) of the goods.

    ``only`` narrows the goods to these words of texts. ``verified`` says how well the band is known.
    """

    goods: tuple[str, ...]
    only: tuple[str, ...]
    low: Decimal
    high: Decimal
    currency: str
    per: str
    words: str
    verified: Verified
    source: str


@cache
def price_bands(name: str = "un_dprk") -> tuple[PriceBand, ...]:
    """The bands of the regime of that name; none where it has no ``prices.yaml``.

    Raises :class:`RegimeError` naming ``file:line`` for the first entry that is wrong.
    """
    return read_bands(folder_of(name) / "prices.yaml")


def read_bands(path: Path) -> tuple[PriceBand, ...]:
    """The bands of one file."""
    return tuple(map(_band, entries(path))) if path.is_file() else ()


def _band(entry: Entry) -> PriceBand:
    entry.only("goods", "only", "low", "high", "currency", "per", "words", "verified", "source")
    low, high = _amount(entry, "low"), _amount(entry, "high")
    if low >= high:
        raise entry.wrong("high", "'high' must lie above 'low'.", "Give the band from its low to its high end.")
    return PriceBand(
        goods=_words(entry, "goods"),
        only=_words(entry, "only"),
        low=low,
        high=high,
        currency=entry.text("currency"),
        per=entry.choice("per", ("tonnes", "barrels")),
        words=entry.text("words"),
        verified=entry.choice("verified", _VERIFIED),
        source=entry.text("source"),
    )


def _amount(entry: Entry, key: str) -> Decimal:
    try:
        number = Decimal(str(entry.values.get(key)))
    except InvalidOperation:
        number = Decimal(0)
    if not number.is_finite() or number <= 0:
        raise entry.wrong(key, f"'{key}' must be a number above zero.", "Write the price of one unit.")
    return number


def _words(entry: Entry, key: str) -> tuple[str, ...]:
    found = entry.values.get(key, [])
    if not isinstance(found, list) or not all(isinstance(word, str) for word in found):
        raise entry.wrong(key, f"'{key}' must be a list of words.", f"Write {key}: [word, word].")
    return tuple(found)
