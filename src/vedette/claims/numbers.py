"""Numbers as texts write them: digits, words, scales and the words that bound them. Values are decimal strings."""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re
from decimal import Decimal

_WORDS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "dozen": 12, "half": 0,
}  # fmt: skip
_SCALES = {
    "hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12, "mn": 10**6,
    "bn": 10**9, "m": 10**6, "k": 1000,
}  # fmt: skip

_SMALL = "|".join(sorted((w for w in _WORDS if w not in ("a", "an", "half", "dozen")), key=len, reverse=True))
_SCALE = r"(?:hundred|thousand|million|billion|trillion)"
DIGITS = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,15}(?:\.\d+)?"
NUMBER = (
    rf"(?:(?:{DIGITS})(?:[ -]?{_SCALE}|(?:mn|bn|m|k)(?!\w))?"
    rf"|(?:{_SMALL})(?:-(?:{_SMALL}))?(?:[ -](?:hundred|thousand|million|billion|trillion|dozen))*"
    rf"|an?[ ](?:{_SCALE}|dozen)(?:[ ]{_SCALE})?)"
)
"""A number in digits or words; it has no groups, so that patterns can repeat it."""
VAGUE = r"(?:(?:tens|hundreds|dozens|scores) of )?(?:thousands|millions|billions|hundreds|dozens|scores)"
"""A number that names no value: "billions of dollars", "dozens of workers"."""
LOWER_BOUND = r"at least|no fewer than|no less than|a minimum of|not less than|more than|over|upwards of|in excess of"
UPPER_BOUND = r"up to|as many as|as much as|no more than|not more than|a maximum of|fewer than|less than|under|below"
ABOUT = (
    r"around|about|approximately|roughly|nearly|almost|some|close to|an estimated|estimated(?: at)?|reportedly|reported"
    r"|circa|ca\.|more or less|in the region of|as many as an estimated"
)
BOUND = rf"(?:(?:(?P<low>{LOWER_BOUND})|(?P<high>{UPPER_BOUND})|(?P<about>{ABOUT}))\s+(?:an? estimated\s+|about\s+|some\s+|around\s+)?)?"


def value(words: str) -> str | None:
    """The number as a decimal string, or nothing where the words are no number. "3.7 million" gives "3700000"."""
    total = Decimal(0)
    current: Decimal | None = None
    for part in re.findall(r"[\d,]+(?:\.\d+)?|[A-Za-z]+", words.lower()):
        if part[0].isdigit() or part[0] == ",":
            digits = part.replace(",", "")
            current = (current or Decimal(0)) + Decimal(digits) if digits else current
        elif part in _SCALES:
            scaled = (Decimal(1) if current is None else current) * _SCALES[part]
            current = scaled
        elif part == "dozen":
            current = (Decimal(1) if current is None else current) * 12
        elif part in _WORDS:
            current = (current or Decimal(0)) + _WORDS[part]
        else:
            return None
    if current is None:
        return None
    return plain_decimal(total + current)


def plain_decimal(number: Decimal) -> str:
    """A decimal without exponent or trailing zeros: "20400000", "3.7"."""
    text = format(number, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def has_scale(words: str) -> bool:
    """Whether the words state a scale (thousand, million, bn)."""
    return bool(re.search(rf"(?i){_SCALE}|\d(?:mn|bn|m|k)\b", words))


def with_scale_of(first: str, second: str) -> str:
    """ "1 to 2 million" means one million to two million: the first number takes the scale of the second."""
    scale = re.search(rf"(?i){_SCALE}|(?<=\d)(?:mn|bn|m|k)\b", second)
    if has_scale(first) or not scale:
        return first
    return f"{first} {scale.group()}"
