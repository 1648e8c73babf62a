"""Numbers whose noun stands earlier: "four of the five", "the remaining nine", "two of them", "in six of those".

What is counted is then the thing that the words before counted; the claim says so by a gap.
"""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from vedette.claims.amounts import AmountHit
from vedette.claims.guarded import guarded
from vedette.claims.numbers import BOUND, NUMBER, value
from vedette.claims.shares import find_amounts
from vedette.claims.tallies import HOURS
from vedette.claims.units import BULK
from vedette.conduct import Gap, Quantity

_GOES_ON = (
    r"(?=\s*(?:[,.;:)—–]|$)|\s+(?:were|was|had|have|has|are|is|did|do|could|would|will|can|may|might|must|should|still|also|never|later|then|only"
    r"|in|on|at|by|from|to|for|with|without|under|during|until|since|between|after|before|who|which|that|whose|when|where|and|but|as|of\s+(?:them|these|those|whom|which)"
    r"|left|went|came|sent|flown|gone|found|held|seen|put|taken|brought|told|kept|said|arriv\w+|return\w*|remain\w*|stay\w*|call\w*|sail\w*|[a-z]{3,}ed)\b)"
)
_WORD_NUMBER = rf"(?P<n>(?!an?\b|one\b){NUMBER})(?![\w%-]|[.,]\d)"
_SOME_OF = guarded(
    rf"(?i)(?<![\w$€£.,/-]){BOUND}{_WORD_NUMBER}\s+of\s+(?:(?:all\s+)?(?:them|these|those|whom|which)\b|the\s+(?:other\s+)?(?P<m>{NUMBER})(?![\w%-]|[.,]\d){_GOES_ON})"
)
_THE = guarded(
    rf"(?i)(?<!\bof )\b(?:the|these|those|all|its|their)\s+(?:(?P<rest>other|remaining|first|last|rest,)\s+)?{_WORD_NUMBER}{_GOES_ON}"
)
_IN = guarded(
    rf"(?i)(?:^|[,;:—–]\s+|\band\s+)in\s+(?:at\s+least\s+)?(?P<n>(?!an?\b|one\b){NUMBER})(?=,|\s+of\s+(?:these|those|them)\b)"
)
_FIRST = guarded(
    rf"^{BOUND}(?i:(?P<n>(?!an?\b|one\b){NUMBER}))(?=\s+(?:had|have|were|was|are|remain\w*|carr(?:ied|y)|flew|fly|bore|bear|belong\w*|called|sailed|showed|used|lacked|opened|closed)\b)"
)
_DONE_TO_PEOPLE = re.compile(
    r"(?i)\s*(?:(?:were|was|are|is|had|have|has|been|being|since|later|also|then)\s+)*(?:arrested|booked|charged|detained|deported|questioned|sentenced|convicted|indicted|jailed|expelled|repatriated|employed|hired|paid|recruited|trained|housed|left|fled|flew|arrived|defected|married|died|returned|worked|entered|crossed)\b"
)
_PLAIN_YEAR = re.compile(r"(?:19|20)\d\d")
REACH = 600
"""Code points back in which the noun must stand."""


def elided(text: str, before: str) -> AmountHit | None:
    """The first number of ``text`` that leaves out its noun, counted in the unit that the words before it count."""
    for pattern in (_SOME_OF, _THE, _IN, _FIRST):
        for match in pattern.finditer(text):
            hit = _read(text, match, before)
            if hit:
                return hit
    return None


def _read(text: str, match: re.Match[str], before: str) -> AmountHit | None:
    groups = match.groupdict()
    number = value(match["n"])
    if number is None or _PLAIN_YEAR.fullmatch(match["n"]):
        return None
    whole = value(groups["m"]) if groups.get("m") else None
    exact = whole or (number if "rest" in groups and not groups["rest"] else None)
    told = before[-REACH:] + text[: match.start()]
    found = [hit for hit in find_amounts(told) if _counts(hit)]
    near = [hit for hit in found if exact is None or _face(hit) == Decimal(exact)]
    if not near and exact is None:
        near = [hit for hit in found if _face(hit) >= Decimal(number)]
    near = [hit for hit in near if _face(hit) >= Decimal(number)]
    if not near:
        return None
    if _DONE_TO_PEOPLE.match(text, match.end()):
        near = [hit for hit in near if hit.people] or near
    source = near[-1].quantity
    assert source is not None
    bounds = (groups.get("low"), groups.get("high"), groups.get("about"))
    quantity = Quantity(
        text=" ".join(match.group().split()), min=None if bounds[1] else number, max=None if bounds[0] else number,
        unit=source.unit, approx=bool(bounds[2]),
    )  # fmt: skip
    gap = Gap(
        type="missing_unit", field="quantity", text=f"{quantity.text}: the words do not say what is counted",
        status="filled_by", by=f"{source.text}, counted before it",
    )  # fmt: skip
    return replace(near[-1], start=match.start(), end=match.end("n"), quantity=quantity, gaps=(gap,), loose=False)


def _counts(hit: AmountHit) -> bool:
    quantity = hit.quantity
    if quantity is None or quantity.ratio or quantity.unit is None:
        return False
    return quantity.unit not in BULK | HOURS | {"percent"}


def _face(hit: AmountHit) -> Decimal:
    assert hit.quantity is not None
    return Decimal(hit.quantity.max or hit.quantity.min or "0")
