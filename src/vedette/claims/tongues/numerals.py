"""Numbers as Korean, Chinese and Japanese write them: digits, numerals, and powers of ten thousand in any mixture.

"3억7천만" is 370,000,000 and "三万五千" is 35,000. What can be read two ways ("三万五", "1,50만") has no value and
two candidates.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from vedette.claims.numbers import plain_decimal

_DIGITS = {
    **dict(zip("〇零一二三四五六七八九", (0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9), strict=True)),
    **dict(zip("两兩壹贰貳叁參肆伍陆陸柒捌玖", (2, 2, 1, 2, 2, 3, 3, 4, 5, 6, 6, 7, 8, 9), strict=True)),
    **dict(zip("일이삼사오육칠팔구", range(1, 10), strict=True)),
}
_SMALL = {**dict.fromkeys("十拾십", 10), **dict.fromkeys("百佰백", 100), **dict.fromkeys("千仟천", 1000)}
_BIG = {**dict.fromkeys("万萬만", 10**4), **dict.fromkeys("亿億억", 10**8), **dict.fromkeys("兆조", 10**12)}
NATIVE = {
    "열두": 12, "열한": 11, "열세": 13, "열네": 14, "스무": 20, "한": 1, "두": 2, "세": 3, "네": 4, "다섯": 5,
    "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9, "열": 10, "서른": 30,
}  # fmt: skip
"""Native Korean numerals, which stand before counters only ("열두 명")."""
NATIVE_PAIRS = {"두세": (2, 3), "서너": (3, 4), "너댓": (4, 5), "대여섯": (5, 6), "예닐곱": (6, 7)}
_ROMAN = r"\d[\d,]*+(?:\.\d++)*+"
_HAN_DIGIT = r"[〇零一二三四五六七八九两兩壹贰貳叁參肆伍陆陸柒捌玖](?!\d)"
_HAN_SCALE = r"[十拾百佰千仟]"
HAN = (
    rf"(?:(?:{_ROMAN}|{_HAN_DIGIT}|{_HAN_SCALE})"
    rf"(?:{_ROMAN}|[多余餘](?=[万萬亿億])|{_HAN_DIGIT}|{_HAN_SCALE}|[万萬亿億兆])*+)"
)
_SINO = r"[일이삼사오육칠팔구](?!\d)"
HANGUL = (
    rf"(?:(?:{_ROMAN}|{_SINO}|[십백천])"
    rf"(?:(?<=[만억조])[ ](?=\d)|{_ROMAN}|여(?=[만억조])|{_SINO}|[십백천만억조])*+)"
)
"""Runs of letters that may be a number; :func:`read_number` decides. They have no groups and never backtrack."""
_TOKEN = re.compile(rf"{_ROMAN}|\S")
_WELL_FORMED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?")


@dataclass(frozen=True, slots=True)
class Number:
    """``low`` and ``high`` as decimals, equal where exact; both empty and ``candidates`` where it reads two ways.

    ``above``: the number itself says "and some more" (余, 여).
    """

    low: Decimal | None
    high: Decimal | None
    candidates: tuple[str, ...] = ()
    above: bool = False


def read_number(words: str, code: str) -> Number | None:
    """The number that ``words`` in the language ``code`` are, or nothing where they are none."""
    above = any(letter in words for letter in "多余餘여")
    parts = _TOKEN.findall("".join(letter for letter in words if letter not in "多余餘여 "))
    if not parts:
        return None
    malformed = next((part for part in parts if part[0].isdecimal() and not _clear(part, len(parts))), None)
    if malformed is not None:
        return _two_ways(parts, malformed, code)
    return _assembled(parts, code, above)


def _clear(digits: str, parts: int) -> bool:
    """Whether the marks in the digits leave one reading: 1,234.5 and 3.5 do; 1,50 and, alone, 1.234 do not."""
    if not _WELL_FORMED.fullmatch(digits):
        return False
    return not (parts == 1 and re.fullmatch(r"[1-9]\d{0,2}\.\d{3}", digits))


def _two_ways(parts: list[str], malformed: str, code: str) -> Number | None:
    """Candidates of digits whose mark may part thousands or decimals."""
    if malformed.count(",") + malformed.count(".") != 1:
        return Number(None, None, ())
    found = []
    for spelling in dict.fromkeys((malformed.replace(",", ".").rstrip("."), re.sub(r"[.,]", "", malformed))):
        read = _assembled([spelling if part is malformed else part for part in parts], code, False)
        if read and read.low is not None:
            found.append(plain_decimal(read.low))
    return Number(None, None, tuple(found))


def _assembled(parts: list[str], code: str, above: bool) -> Number | None:
    first = _range(parts, code)
    if first is not None:
        return first
    if len(parts) > 1 and all(part in _DIGITS for part in parts):
        return _positional(parts, code)
    value = _value(parts)
    if value is None:
        return None
    # A lone digit after ten thousand: 三万五 is said for 35,000 and may be 30,005.
    if len(parts) >= 3 and parts[-2] in _BIG and _one_digit(parts[-1]) and value:
        more = value + (_BIG[parts[-2]] // 10 - 1) * (_DIGITS.get(parts[-1]) or int(parts[-1]))
        return Number(None, None, (plain_decimal(value), plain_decimal(more)))
    return Number(value, value, (), above)


def _one_digit(part: str) -> bool:
    return _DIGITS.get(part, 0) > 0 or (len(part) == 1 and part.isdecimal() and part.isascii() and part != "0")


def _range(parts: list[str], code: str) -> Number | None:
    """ "两三千" is two to three thousand: two digits in a row, each one more than the last, before a power of ten."""
    for place in range(len(parts) - 1):
        one, two = _DIGITS.get(parts[place]), _DIGITS.get(parts[place + 1])
        lone = len(parts) == 2
        if one is None or two is None or two != one + 1 or one == 0 or (not lone and place + 2 >= len(parts)):
            continue
        if any(part in _DIGITS for part in (*parts[max(0, place - 1) : place], *parts[place + 2 : place + 3])):
            continue
        low = _value([*parts[:place], parts[place], *parts[place + 2 :]])
        high = _value([*parts[:place], parts[place + 1], *parts[place + 2 :]])
        if low is None or high is None:
            return None
        if code == "ja":  # newspapers set 三四 for 34 as well
            positional = [*parts[:place], str(one * 10 + two), *parts[place + 2 :]]
            whole = _value(positional)
            both = (f"{plain_decimal(low)}-{plain_decimal(high)}", plain_decimal(whole) if whole is not None else "")
            return Number(None, None, tuple(text for text in both if text))
        return Number(low, high)
    return None


def _positional(parts: list[str], code: str) -> Number | None:
    """ "二〇一九" digit by digit; in Chinese only where a zero shows that it is meant so."""
    if code == "zh" and not any(part in "〇零" for part in parts):
        return None
    value = Decimal("".join(str(_DIGITS[part]) for part in parts))
    return Number(value, value)


def _value(parts: list[str]) -> Decimal | None:
    """The sum that the parts say, powers of ten falling; nothing where they are in no order that a number has."""
    total = section = Decimal(0)
    number: Decimal | None = None
    last_big, last_small = Decimal(10**16), Decimal(10**4)
    for part in parts:
        if part in _BIG:
            scale = Decimal(_BIG[part])
            held = section + (number or Decimal(0))
            if scale >= last_big or (not held and number is None and not section):
                return None
            total += held * scale
            section, number, last_big, last_small = Decimal(0), None, scale, Decimal(10**4)
        elif part in _SMALL:
            scale = Decimal(_SMALL[part])
            if scale >= last_small:
                return None
            section += (Decimal(1) if number is None else number) * scale
            number, last_small = None, scale
        else:
            digit = Decimal(_DIGITS[part]) if part in _DIGITS else _decimal(part)
            if digit is None or (number is not None and number != 0):
                return None
            number = digit
    return total + section + (number or Decimal(0))


def _decimal(digits: str) -> Decimal | None:
    digits = digits.replace(",", "")
    return (
        Decimal(digits) if digits.isascii() and len(digits) <= 30 and re.fullmatch(r"\d+(?:\.\d+)?", digits) else None
    )
