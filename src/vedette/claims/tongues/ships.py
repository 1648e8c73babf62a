"""IMO numbers, and names of ships in Latin letters that a word for ship marks.

An IMO number has seven digits, the last of which is the weighted sum of the others (IMO resolution A.1117(30)); one
that fails is kept as a gap and never as an identity.
"""

from __future__ import annotations

import re

_NUMBER = re.compile(
    r"(?i)(?:IMO|ИМО)\)?\s?(?:番号|编号|編號|号码|號碼|号|號|번호|식별번호|No\.?|№|number)?\s?[:：]?\s?(?P<n>\d{7})(?!\d)"
)
_NAME = r"[A-Z][A-Za-z0-9.'-]{1,20}(?: (?:[A-Z][A-Za-z0-9.'-]{0,20}|\d{1,3})){0,3}"
_MARKED = re.compile(
    rf"(?:호|号|號|舰|艦|輪|轮|船|船舶|선박|유조선|화물선|タンカー|貨物船|货轮|油轮|货船|貨輪|油輪)\s?[(（\"'「『“«《<]\s?(?P<a>{_NAME})\s?[,)）\"'」』”»》>]"
    rf"|[\"'「『“«《<]\s?(?P<b>{_NAME})\s?[\"'」』”»》>]\s?(?:호|号|號)"
    rf"|(?P<c>{_NAME})(?:호(?![가-힣]{{2}})|号|號)"
    rf"|(?i:судн\w{{0,3}}|танкер\w{{0,3}}|сухогруз\w{{0,3}}|теплоход\w{{0,3}}|корабл\w{{1,3}})\s[\"«“]?(?P<d>{_NAME})"
)


def ships_abroad(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Names and checked numbers in a folded sentence, and numbers that fail their check."""
    names = [next(name for name in match.groups() if name) for match in _MARKED.finditer(text)]
    names = [name for name in names if name.upper() not in ("IMO", "UN", "IT")]
    numbers = [match["n"] for match in _NUMBER.finditer(text)]
    good = [f"IMO {number}" for number in numbers if imo_holds(number)]
    bad = tuple(dict.fromkeys(number for number in numbers if not imo_holds(number)))
    return tuple(dict.fromkeys((*names, *good))), bad


def imo_holds(number: str) -> bool:
    """Whether the check digit of seven digits is right."""
    digits = [int(digit) for digit in number]
    return sum(digit * weight for digit, weight in zip(digits, range(7, 1, -1), strict=False)) % 10 == digits[6]
