"""Money in a sentence: how much, in which currency, and per what."""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re
from dataclasses import replace

from vedette.claims import units
from vedette.claims.bounding import AmountHit, bound_gaps, ends
from vedette.claims.currencies import CURRENCIES, CURRENCY_WORDS, PREFIX, readings
from vedette.claims.guarded import guarded
from vedette.claims.numbers import BOUND, NUMBER, has_scale, value
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
_PRICED = guarded(
    r"(?i)\b(?:(?:cost|price|value|fee|sum|salary|wage|fine|deposit|rent|bribe|commission|payment|invoice|contract)s?\s+(?:of|was|is|at)|worth|valued\s+at|priced\s+at|invoiced\s+at|sold\s+for|bought\s+for)\s+(?:(?:about|some|around|nearly|over|at\s+least|up\s+to|more\s+than)\s+)?$"
)
"""Before a sum of money, and before nothing else."""
_ENDS = re.compile(r"\s*(?:[.,;:)](?!\d)|$)|\s+(?:in\s+cash|paid|payable|per|and|to|for|was|which|under|on)\b")
_COMPARED = re.compile(
    r"(?:(?!\d)[^.;]){0,40}?,?\s+(?:up|down|(?:compared|as\s+compared)\s+(?:with|to)|against|from|after)\s+(?:from\s+)?(?:(?:about|some|around|nearly|over)\s+)?"
    rf"(?:{PREFIX})?(?P<n>\d[\d.,]*)\s?(?P<scale>thousand|million|billion|mn|bn|m)\b"
)
_KEPT = guarded(
    rf"(?i)\b(?:keep|keeps|kept|retain(?:s|ed)?|pocket(?:s|ed)?|gets?|got|left\s+with|hand(?:s|ed)?\s+over|take(?:s)?\s+home|took\s+home|sen[dt]\s+home)\s+(?:only\s+|just\s+|barely\s+)?{BOUND}(?P<n>(?!an?\b|one\b){NUMBER})(?=\s*(?:[.;)\"”’]|$|,(?!\d))|\s+(?:and|while|but|himself|herself|themselves)\b)"
)
_POINTED = re.compile(r"[1-9]\d{0,2}(?:\.\d{3})+")
_IN_THOUSANDTHS = frozenset({"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND", "dinar", "rial", None})
"""Money with a thousandth part, and what may be such."""
_IN_HAND = re.compile(r"\s+in\s+(?:the\s+)?(?:hand|cash)\b")
SMALL_MONEY = 1000
"""Without a scale, less than this for a whole trade flow is not credible as printed: the scale is missing."""


def money(text: str, match: re.Match[str], *, traded: bool) -> AmountHit:
    """The money that ``match`` found; ``traded`` tells that goods are named, whose whole flow a small sum is not."""
    end = match.end("money") if match["money"] else match.end("n2") if match["n2"] else match.end("n1")
    per, per_end = _per(text, end)
    low, high, about = ends(text, match, per_end)
    if per is None:
        stated = _PER_BEFORE.search(text, max(0, match.start() - 48), match.start())
        per = _PER_WORDS[stated["per"].lower()] if stated else None
    sign = " ".join((match["cur"] or "").split()).replace("US $", "US$").replace("U.S. $", "U.S.$")
    currency = CURRENCIES.get(sign) if match["cur"] else units.named(match["money"], CURRENCY_WORDS)
    found = Money(text=text[match.start() : per_end], min=low, max=high, currency=currency, per=per, approx=about)
    gaps = list(bound_gaps(match, "money"))
    number, small = value(match["n1"]), not has_scale(match.group())
    if small and not match["n2"] and currency not in _IN_THOUSANDTHS and _POINTED.fullmatch(match["n1"]):
        # "€100.000": nothing is paid in thousandths of a euro, so the point parts thousands
        number = match["n1"].replace(".", "")
        found = replace(found, min=number if low else None, max=number if high else None)
        note = f"{match['n1']}: the point is read as parting thousands"
        gaps.append(Gap(type="garbled", field="money", text=note, candidates=(number, match["n1"])))
    small = small and bool(number) and float(number or 0) < SMALL_MONEY
    other = _COMPARED.match(text, end) if small else None
    if small and (other or (traded and per is None)):
        # a whole flow that is worth less than a thousand; "$310 last year, up from $120 million"
        scales = (other["scale"],) if other else ("million", "thousand")
        gaps.append(Gap(type="missing_unit", field="money", text=found.text, candidates=scales))
    shared = readings(currency or sign)
    if currency is None or shared:
        gaps.append(Gap(type="missing_unit", field="money", text=match.group(), candidates=shared))
        found = replace(found, currency=None)
    return AmountHit(match.start(), per_end, money=found, gaps=tuple(gaps))


def bare_money(text: str, match: re.Match[str]) -> AmountHit | None:
    """ "Paid 2.6 per year": a sum whose currency, and perhaps scale, fell out."""
    end = match.end("n2") if match["n2"] else match.end("n1")
    per, per_end = _per(text, end)
    priced = _PRICED.search(text, max(0, match.start() - 48), match.start()) and _ENDS.match(text, end)
    if not priced and (per in ("ton", "tonne", "barrel") or not (per or _IN_HAND.match(text, end))):
        return None
    if not priced and not _PAID.search(text[max(0, match.start() - 40) : match.start() + 1].rstrip() + " "):
        return None
    low, high, about = ends(text, match)
    words = text[match.start() : per_end].strip()
    gap = Gap(type="missing_unit", field="money", text=f"{words}: no currency is stated")
    found = Money(text=words, min=low, max=high, per=per, approx=about)
    return AmountHit(match.start(), per_end, money=found, gaps=(gap, *bound_gaps(match, "money")))


def kept(text: str) -> AmountHit | None:
    """ "I keep four hundred, the rest goes up", told of wages: a sum whose currency is not stated."""
    match = _KEPT.search(text)
    number = value(match["n"]) if match else None
    if match is None or number is None:
        return None
    words = " ".join(match.group().split())
    gap = Gap(type="missing_unit", field="money", text=f"{words}: no currency is stated")
    low, high = None if match["high"] else number, None if match["low"] else number
    found = Money(text=words, min=low, max=high, approx=bool(match["about"]))
    return AmountHit(match.start("n"), match.end("n"), money=found, gaps=(gap,))


def _per(text: str, end: int) -> tuple[str | None, int]:
    after = _PER_AFTER.match(text, end)
    if not after or after.end() == end:
        return None, end
    word = after["per"] or after["perly"]
    return _PER_WORDS.get(word, word), after.end()
