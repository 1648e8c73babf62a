"""Accounts that receive money: IBAN, card, wallet, number with a payment service. One account, one key.

``account_key`` of the engine's prelude says the same in SQL.
"""

from __future__ import annotations

import re

from stdnum import iban

from vedette.identifiers import email

_MASKED = re.compile(r"[*•…]|[xX]{4}")
_MAIL = re.compile(r"\s*[^@\s]+@[^@\s]+\.[^@\s]+\s*")
_CASELESS = re.compile(r"0[xX][0-9a-fA-F]{40}|(?:bc|BC|tb|TB|ltc|LTC)1[0-9a-zA-Z]{20,80}")
_BASE58 = re.compile(r"[1-9A-HJ-NP-Za-km-z]{26,48}")
_EMPTY = frozenset({
    "unknown", "pending", "notavailable", "notapplicable", "tobeconfirmed", "12345", "123456", "1234567", "12345678",
    "123456789", "1234567890", "0123456789", "passport", "xxxxx", "sample",
})  # fmt: skip


def key(text: str) -> str | None:
    """The account without blanks and signs, in capitals; nothing for a masked or made-up number.

    EVM and bech32 addresses are the same in either case (EIP-55 and BIP-173: the case is a check, no part of the
    address) and come in lower case; base58 addresses differ by case and stay. A payment service's e-mail is folded as
    an e-mail.
    """
    if _MASKED.search(text):
        return None
    if _MAIL.fullmatch(text):
        return email.key(text)
    bare = text.strip()
    if _CASELESS.fullmatch(bare):
        return bare.lower()
    if _BASE58.fullmatch(bare) and re.search("[a-z]", bare) and re.search("[A-Z]", bare):
        return bare
    plain = re.sub(r"[^0-9A-Za-z]+", "", text)
    return None if is_placeholder(plain) else plain.upper()


def is_placeholder(text: str) -> bool:
    """Whether a number stands for none: fewer than five signs, one sign repeated, a counted row, a word."""
    return len(text) < 5 or len(set(text)) == 1 or text.lower() in _EMPTY


def kind(account: str) -> str:
    """``iban`` (check digits right), ``wallet``, ``email`` or ``account``, by the shape of a :func:`key`."""
    if "@" in account:
        return "email"
    if _CASELESS.fullmatch(account) or (_BASE58.fullmatch(account) and not account.isupper()):
        return "wallet"
    return "iban" if iban.is_valid(account) else "account"
