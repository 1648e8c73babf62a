"""Money in a sentence: how much, in which currency, and per what."""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re
from dataclasses import replace

from vedette.claims import units
from vedette.claims.bounding import AmountHit, bound_gaps, ends
from vedette.claims.currencies import CURRENCIES, CURRENCY_WORDS, readings
from vedette.claims.guarded import guarded
from vedette.claims.numbers import has_scale, value
from vedette.conduct import Gap, Money

_PER_AFTER = re.compile(
    r"(?:\s*(?:each\s+)?(?:(?:an?|per|each|every)\s+(?P<per>person|worker|head|calendar year|year|month|week|day|hour|annum|ton|tonne|barrel|kilogram|kg|vessel|ship|trip|licence|player|game|season|unit|violation|night|shift|quarter)|(?P<perly>annually|monthly|yearly|weekly|daily))(?!\w))?"
)
_PER_BEFORE = guarded(
    r"(?i)\b(?P<per>annual|yearly|monthly|weekly|daily)\s+(?:(?:wages?|salar\w+|pay(?:ments?)?|earnings|incomes?|revenues?|fees?|quotas?|remittances?|contributions?|rent)\s+)(?:of|at|is|was|were|are|totall?ing|between|from|worth)?\s*$"
)
_PER_WORDS = {
    "annually": "year", "yearly": "year", "annual": "year", "monthly": "month", "weekly": "week", "daily": "day",
    "annum": "year", "calendar year": "year",
}  # fmt: skip
_PAID = guarded(
    r"(?i)\b(?:paid|pays?|paying|re-?\s?ceive[ds]?|receiving|earn(?:s|ed|ing)?|gets?|got|costs?|charged?|remit\w*|keeps?|kept|(?:fee|wage|salary|pay|price|rent)\s+(?:of|at|was|is))\s+(?:\w+\s+){0,2}$"
)
_IN_HAND = re.compile(r"\s+in\s+(?:the\s+)?(?:hand|cash)\b")
SMALL_MONEY = 1000
"""Without a scale, less than this for a whole trade flow is not credible as printed: the scale is missing."""


def money(text: str, match: re.Match[str], *, traded: bool) -> AmountHit:
    """The money that ``match`` found; ``traded`` tells that goods are named, whose whole flow a small sum is not."""
    end = match.end("money") if match["money"] else match.end("n2") if match["n2"] else match.end("n1")
    low, high, about = ends(text, match, end)
    per, per_end = _per(text, end)
    if per is None:
        stated = _PER_BEFORE.search(text, max(0, match.start() - 48), match.start())
        per = _PER_WORDS[stated["per"].lower()] if stated else None
    sign = " ".join((match["cur"] or "").split()).replace("US $", "US$").replace("U.S. $", "U.S.$")
    currency = CURRENCIES.get(sign) if match["cur"] else units.named(match["money"], CURRENCY_WORDS)
    found = Money(text=text[match.start() : per_end], min=low, max=high, currency=currency, per=per, approx=about)
    gaps = list(bound_gaps(match, "money"))
    number = value(match["n1"])
    if traded and per is None and number and not has_scale(match.group()) and float(number) < SMALL_MONEY:
        gaps.append(Gap(type="missing_unit", field="money", text=found.text, candidates=("million", "thousand")))
    shared = readings(currency or sign)
    if currency is None or shared:
        gaps.append(Gap(type="missing_unit", field="money", text=match.group(), candidates=shared))
        found = replace(found, currency=None)
    return AmountHit(match.start(), per_end, money=found, gaps=tuple(gaps))


def bare_money(text: str, match: re.Match[str]) -> AmountHit | None:
    """ "Paid 2.6 per year": a sum whose currency, and perhaps scale, fell out."""
    end = match.end("n2") if match["n2"] else match.end("n1")
    per, per_end = _per(text, end)
    if per in ("ton", "tonne", "barrel") or not (per or _IN_HAND.match(text, end)):
        return None
    if not _PAID.search(text[max(0, match.start() - 40) : match.start() + 1].rstrip() + " "):
        return None
    low, high, about = ends(text, match)
    words = text[match.start() : per_end].strip()
    gap = Gap(type="missing_unit", field="money", text=f"{words}: no currency is stated")
    found = Money(text=words, min=low, max=high, per=per, approx=about)
    return AmountHit(match.start(), per_end, money=found, gaps=(gap, *bound_gaps(match, "money")))


def _per(text: str, end: int) -> tuple[str | None, int]:
    after = _PER_AFTER.match(text, end)
    if not after or after.end() == end:
        return None, end
    word = after["per"] or after["perly"]
    return _PER_WORDS.get(word, word), after.end()
