"""Amounts as tables write them: with either decimal sign, with a currency in the cell, in brackets where negative."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Literal, TypeAlias

Sign: TypeAlias = Literal[".", ","]

# Signs that stand for one currency; $ is the dollar of the United States by far most often, and the reading says so.
_SIGNS = {"US$": "USD", "C$": "CAD", "A$": "AUD", "S$": "SGD", "HK$": "HKD", "NT$": "TWD", "R$": "BRL", "RMB": "CNY",
          "$": "USD", "€": "EUR", "£": "GBP", "₽": "RUB", "₹": "INR", "руб": "RUB", "元": "CNY"}  # fmt: skip
# ¥ is yen and yuan, ₩ the won of two States: the amount is read, the currency is not.
_SHARED = ("¥", "₩", "￥", "원")
CODES = frozenset(
    "AED AFN ALL AMD AOA ARS AUD AZN BDT BGN BHD BOB BRL BWP BYN CAD CHF CLP CNY COP CRC CZK DKK DOP DZD EGP ETB "
    "EUR GBP GEL GHS GNF GTQ HKD HNL HRK HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KPW KRW KWD KZT LAK "
    "LBP LKR LYD MAD MDL MGA MKD MMK MNT MOP MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP "
    "PKR PLN PYG QAR RON RSD RUB RWF SAR SDG SEK SGD SYP THB TJS TMT TND TRY TTD TWD TZS UAH UGX USD USDC USDT "
    "UYU UZS VES VND XAF XOF YER ZAR ZMW BTC ETH".split()
)
"""ISO 4217 codes of money in use, and the tokens in which people abroad are paid."""

_FIGURE = re.compile(r"[+-]?\d[\d.,' \u00a0\u202f\u2019]*")
_GROUPED = re.compile(r"\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*")
_LONGEST = 40


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with the currency its cell names; ``bare`` where only a dollar sign stood there."""

    value: Decimal
    currency: str | None = None
    bare: bool = False


def decimal_sign(values: Iterable[str]) -> Sign | None:
    """The decimal sign of a column, where a value decides; nothing where none does or they differ."""
    shown: set[Sign] = set()
    for value in values:
        found = _FIGURE.search(value[:_LONGEST])
        if not found:
            continue
        signs = [letter for letter in found.group().rstrip(".,") if letter in ".,"]
        if not signs:
            continue
        tail = re.split(r"[.,]", found.group().rstrip(".,' "))[-1]
        last: Sign = "." if signs[-1] == "." else ","
        if len(set(signs)) == 2 or len(tail) != 3:
            shown.add(last)
        elif len(signs) > 1:
            shown.add("," if last == "." else ".")
    return shown.pop() if len(shown) == 1 else None


def read_amount(text: str, sign: Sign | None) -> Amount | str:
    """The amount, or the reason why it cannot be read. A per cent is a share of one.

    Without a decimal sign settled for the column, ``1,700`` and ``1.700`` are groups of thousands: no currency in
    common use is written with three decimals but a few of the Gulf and the Maghreb, whose files show them elsewhere.
    """
    plain = " ".join(text.split())
    if not plain or len(plain) > _LONGEST:
        return "no amount"
    negative = plain.startswith(("(", "-", "\u2212")) or plain.endswith("-")
    found = _FIGURE.search(plain.replace("\u2212", "-"))
    if not found:
        return "no amount"
    beside = (plain[: found.start()] + " " + plain[found.end() :]).strip(" ()-\u2212+.")
    share = beside == "%"
    currency, known = _currency("" if share else beside)
    if not known:
        return "letters beside the figure that are no currency"
    value = _number(found.group().lstrip("+-"), sign)
    if value is None:
        return "no amount"
    value = value / 100 if share else value
    return Amount(-value if negative else value, currency, beside == "$")


def _number(figure: str, sign: Sign | None) -> Decimal | None:
    plain = re.sub(r"[' \u00a0\u202f\u2019]", "", figure).rstrip(".,")
    signs = {letter for letter in plain if letter in ".,"}
    if len(signs) == 2:
        last = max(signs, key=plain.rindex)
        plain = plain.replace(({".", ","} - {last}).pop(), "").replace(last, ".")
    elif signs:
        (only,) = signs
        groups = _GROUPED.fullmatch(plain) and only != sign and not plain.startswith("0")
        plain = plain.replace(only, "") if groups else plain.replace(only, ".")
    try:
        value = Decimal(plain)
    except InvalidOperation:
        return None
    # decimal128(22, 4) holds eighteen figures before the point.
    return value.quantize(Decimal("0.0001")) if abs(value) < Decimal(10) ** 18 else None


def _currency(beside: str) -> tuple[str | None, bool]:
    if not beside or beside in _SHARED:
        return None, True
    for word in (beside, *beside.split()):
        code = word.upper().strip(".")
        if code in CODES:
            return code, True
        if word.strip(".") in _SIGNS:
            return _SIGNS[word.strip(".")], True
    return None, False
