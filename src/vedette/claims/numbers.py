"""Numbers as texts write them: digits, words, scales and the words that bound them. Values are decimal strings."""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re
from decimal import Decimal

from vedette.claims.guarded import guarded

_WORDS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "single": 1,
}  # fmt: skip
_SCALES = {
    "hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12, "lakh": 10**5, "crore": 10**7, "mn": 10**6,
    "mln": 10**6, "bn": 10**9, "m": 10**6, "k": 1000, "dozen": 12, "score": 20, "couple": 2, "pair": 2, "trio": 3,
}  # fmt: skip

_SMALL = "|".join(sorted((w for w in _WORDS if w not in ("a", "an", "single")), key=len, reverse=True))
_SCALE = r"(?:hundred|thousand|million|billion|trillion|lakh|crore)"
_LETTERS = r"(?:(?: ?(?:mln|mn|bn)|[mk])(?![\w²³])|(?-i: ?M(?=t(?!\w))))"  # "3.7 Mt" are million tonnes
_WORD = rf"(?:{_SMALL})(?:-(?:{_SMALL}))?"
DIGITS = r"\d{1,3},\d{1,2}(?= ?(?:million|billion|trillion|mln|bn)(?!\w))|\d{1,3}(?:\.\d{3}){2,4}(?![\d.,]\d|\d)|\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d{1,3}(?:['’]\d{3})+(?!\d)|\d{1,3}(?:[ \u00a0\u202f]\d{3}){1,4}(?![\d,.]\d|\d)|\d{1,15}(?:\.\d+)?"
NUMBER = (
    rf"(?:(?:{DIGITS})(?:[ -]?{_SCALE}|{_LETTERS}(?!\.\w))?"
    rf"|(?:an? (?:further |second )?)?(?:couple|pair|trio)(?= of\b)|(?:a quarter|three[- ]quarters) of a (?:million|billion)"
    rf"|(?:(?<=another )|(?<=further )|(?<=additional ))dozen(?= \w)|half an? (?:{_SCALE}|dozen)|(?:{_WORD}|an?) {_SCALE} and a half|(?:{_WORD}) and a half {_SCALE}"
    rf"|(?:{_WORD}|an?) thousand,? (?:and )?(?:{_WORD}|an?) hundred(?:,? (?:and )?{_WORD})?(?!\w)"
    rf"|(?:{_WORD}|an?)(?:[ -](?:{_SCALE}|dozen|score)(?![\w-])){{1,3}}(?:,? (?:and )?{_WORD}(?![ -]{_SCALE})(?!\w))?(?:[ -]{_SCALE})?"
    rf"|an? single(?!\w)|{_WORD}(?!\w))"
)
"""A number in digits or words; it has no groups, so that patterns can repeat it."""
VAGUE = r"(?:(?:tens|hundreds|dozens|scores) of )?(?:thousands|millions|billions|hundreds|dozens|scores)|tens"
"""A number that names no value: "billions of dollars", "dozens of workers"."""
_SLIGHTLY = r"(?:a little|a bit|a shade|a touch|slightly|marginally|fractionally|somewhat|just|well|far|much|many|considerably|substantially|significantly|comfortably)"
LOWER_BOUND = rf"{_SLIGHTLY} (?:over|more than|above|upwards of)|at (?:the very |the )?least|at (?:a )?minimum|as few as|as little as|no fewer than|no less than|not fewer than|never less than|never fewer than|not under|not below|never under|never below|a minimum of|not less than|more than|over|upwards? of|(?:well )?in excess of the|exceeding the|exceeded the|exceeds the|surpassed the|(?:well )?in excess of|exceeding|exceeded|exceeds|surpassing|surpassed|greater than|north of"
NEARLY = r"(?:very )?nearly|almost|not quite|not even|approaching|nearing|getting on for|going on for|little short of"
"""Close to a number from below: it is not reached, and by how much is not said."""
UPPER_BOUND = rf"{_SLIGHTLY} (?:under|less than|fewer than|below|short of|shy of)|{NEARLY}|(?:may|might|could|can) reach|up to|as many as|as much as|no more than|not more than|never more than|not over|not above|never over|never above|at most|not exceeding|a maximum of|fewer than|less than|under|below|at best|at the most"
ABOUT = (
    r"(?:hardly|scarcely|barely|little|not much) (?:more|over) than|hardly over|around|about|maybe|perhaps|approximately|roughly|some|close to|nearer|nearer to|closer to|an estimated|estimated(?: at)?|reportedly|reported"
    r"|circa|ca\.|just about|nigh on|in the neighbourhood of|of the order of|more or less|something like|somewhere (?:around|near)|in all|in the region of|in the order of|on the order of|as many as an estimated|an average of|on average"
)
BOUND = rf"(?:(?:(?P<low>{LOWER_BOUND})|(?P<high>{UPPER_BOUND})|(?P<about>{ABOUT}))\s+(?:an? estimated\s+|about\s+|some\s+|around\s+|approximately\s+|roughly\s+)?)?"
_HALF_OF = re.compile(r"\bhalf an? ")
_QUARTERS_OF = re.compile(r"\b(?P<all>three[- ]|an? )quarters? of a ")
_AND_A_HALF = guarded(rf"\b(\w+(?:-\w+)?)(?: ({_SCALE}))? and a half\b")
_BETWEEN_THOUSANDS = re.compile(r"(?<=\d)['’](?=\d{3})")
_DECIMAL_COMMA = re.compile(r"^(\d{1,3}),(\d{1,2})(?!\d)")
"""With fewer than three digits behind it a comma parts no thousands: "2,4 million"."""
_POINTS = re.compile(r"^\d{1,3}(?:\.\d{3}){2,4}(?!\d)")
"""Two points or more in a number part thousands: "1.234.567"."""
_ANOTHER = re.compile(r"\ba (?:further|second) ")
_PARTS = re.compile(r"\d[\d,]*(?:[ \u00a0\u202f]\d{3})*(?:\.\d+)?|[a-z]+|½")


def value(words: str) -> str | None:
    """The number as a decimal string, or nothing where the words are no number. "3.7 million" gives "3700000"."""
    folded = _HALF_OF.sub("0.5 ", " ".join(words.lower().split())).replace("a single", "one")
    folded = _QUARTERS_OF.sub(lambda m: "0.75 " if m["all"].startswith("three") else "0.25 ", folded)
    folded = _BETWEEN_THOUSANDS.sub("", _ANOTHER.sub("a ", folded))
    folded = _POINTS.sub(lambda m: m.group().replace(".", ""), _DECIMAL_COMMA.sub(r"\1.\2", folded))
    halved = _AND_A_HALF.search(folded)
    if halved:
        whole = value(halved[1])
        if whole is None:
            return None
        folded = f"{Decimal(whole) + Decimal('0.5')} {halved[2] or ''}{folded[halved.end() :]}"
    total = Decimal(0)
    current: Decimal | None = None
    for part in _PARTS.findall(folded):
        if part[0].isdigit():
            current = (current or Decimal(0)) + Decimal(re.sub(r"[^\d.]", "", part))
        elif part in _SCALES:
            scaled = (Decimal(1) if current is None else current) * _SCALES[part]
            if scaled >= 1000 and part not in ("hundred", "dozen", "score"):
                total, current = total + scaled, Decimal(0)
            else:
                current = scaled
        elif part in _WORDS:
            current = (current or Decimal(0)) + _WORDS[part]
        elif part != "and":
            return None
    return None if current is None else plain_decimal(total + current)


def plain_decimal(number: Decimal) -> str:
    """A decimal without exponent or trailing zeros: "20400000", "3.7"."""
    text = format(number, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def has_scale(words: str) -> bool:
    """Whether the words state a scale (thousand, million, bn)."""
    return bool(re.search(rf"(?i){_SCALE}|\d ?(?:mln|mn|bn|m|k)\b", words))


def with_scale_of(first: str, second: str) -> str:
    """ "1 to 2 million" means one million to two million: the first number takes the scale of the second.

    Not where the first is the larger of the two as printed: "900 to 1.2 million" begins at nine hundred or more.
    """
    scale = re.search(rf"(?i){_SCALE}|(?<=\d)(?:mln|mn|bn|m|k)\b", second)
    if has_scale(first) or not scale:
        return first
    one, two = value(first), value(second[: scale.start()])
    if one is None or two is None or Decimal(one) > Decimal(two):
        return first
    return f"{first} {scale.group()}"


_LEAST = {"ten": 10, "dozen": 12, "score": 20, "hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9}


def least(words: str) -> str | None:
    """The order of magnitude that a vague number names, as its low end: "tens of thousands" gives "10000"."""
    found = [_LEAST[part.rstrip("s")] for part in re.findall(r"[a-z]+", words.lower()) if part.rstrip("s") in _LEAST]
    if not found:
        return None
    product = Decimal(1)
    for one in found:
        product *= one
    return plain_decimal(product)
