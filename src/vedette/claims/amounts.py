"""How much: quantities, money, shares and multiples in a sentence, with the words that bound them.

A bound is part of the value ("at least" leaves the top open, "up to" the bottom). A unit or scale that the text
lacks is never supplied: the face value stays, ``unit`` is null, and a gap says so.
"""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from vedette.claims.numbers import BOUND, NUMBER, VAGUE, has_scale, value, with_scale_of
from vedette.conduct import Gap, Money, Quantity
from vedette.geo.trie import trie_pattern

_CURRENCIES = {
    "US$": "USD", "US $": "USD", "U.S.$": "USD", "U.S. $": "USD", "$": "USD", "USD": "USD", "USD ": "USD", "€": "EUR",
    "EUR": "EUR", "£": "GBP", "GBP": "GBP", "¥": None, "CNY": "CNY", "RMB": "CNY", "JPY": "JPY", "KRW": "KRW",
    "₩": "KRW", "CHF": "CHF", "RUB": "RUB",
}  # fmt: skip
_CURRENCY_WORDS = (
    (r"(?:US |U\.S\. |American )?dollars?|USD|US\$", "USD"), (r"euros?|EUR", "EUR"), (r"yuan|renminbi|RMB|CNY", "CNY"),
    (r"(?:South Korean |Korean |North Korean )?won|KRW", "KRW"), (r"(?:Japanese )?yen|JPY", "JPY"),
    (r"(?:British )?pounds(?: sterling)?|GBP", "GBP"), (r"(?:Swiss )?francs?|CHF", "CHF"),
    (r"ro?ubles?|RUB", "RUB"),
)  # fmt: skip
_PREFIX = r"(?:US ?\$|U\.S\. ?\$|\$|USD ?|€ ?|EUR ?|£ ?|GBP ?|¥ ?|CNY ?|RMB ?|JPY ?|KRW ?|₩ ?|CHF ?)"
_SUFFIX = "|".join(words for words, _ in _CURRENCY_WORDS)
_UNITS = (
    (r"metric tons?|metric tonnes?|tonnes?|mt", "tonnes"), (r"tons?", "tons"), (r"barrels?|bbls?", "barrels"),
    (r"percent|per cent|%|percentage points?", "percent"), (r"kilograms?|kilos?|kg", "kg"), (r"lit(?:er|re)s?", "litres"),
    (r"gallons?", "gallons"), (r"cubic met(?:er|re)s?", "m3"), (r"nautical miles?", "nautical miles"),
)  # fmt: skip
_UNIT = "|".join(words for words, _ in _UNITS)
PEOPLE = (
    "workers", "laborers", "labourers", "nationals", "citizens", "people", "persons", "individuals", "players",
    "footballers", "technicians", "specialists", "engineers", "programmers", "developers", "freelancers", "employees",
    "crew members", "crew", "crewmen", "seafarers", "sailors", "fishermen", "doctors", "nurses", "students",
    "trainees", "athletes", "coaches", "artists", "guest workers", "hackers", "diplomats", "soldiers", "troops",
    "experts", "men", "women", "staff", "personnel", "North Koreans", "N.Koreans", "waitresses", "work permits", "permits", "visas", "accounts",
)  # fmt: skip
_THINGS = (
    "vessels", "ships", "tankers", "barges", "cargo ships", "countries", "States", "states", "nations", "jurisdictions",
    "shipments", "deliveries", "transfers", "voyages", "cases", "companies", "firms", "entities", "cars", "vehicles",
    "containers", "factories", "restaurants", "clubs", "attacks", "exchanges", "wallets", "addresses", "banks",
    "nations and jurisdictions", "port calls", "joint ventures", "projects", "trucks", "aircraft", "teams",
)  # fmt: skip
_IRREGULAR = {"people": "person", "men": "man", "women": "woman", "crewmen": "crewman", "fishermen": "fisherman",
              "companies": "company", "countries": "country", "entities": "entity", "deliveries": "delivery",
              "factories": "factory", "coaches": "coach", "waitresses": "waitress", "addresses": "address"}  # fmt: skip


def _one(word: str) -> str:
    return _IRREGULAR.get(word) or (word[:-1] if word.endswith("s") else word)


_COUNTED = {form: word for word in (*PEOPLE, *_THINGS) for form in (word, _one(word))}
_COUNT_WORDS = trie_pattern(_COUNTED)
# Up to five describing words may stand between a number and what it counts, never a verb or a preposition.
_DESCRIBING = (
    r"(?:(?!(?:of|to|in|and|or|from|for|with|on|at|by|were|was|are|is|had|have|has|per|a|an|that|which|who|than|times|where|whose|when|as|into|after|before|under|via|through|while|but|not|said|until"
    r"|percent|million|billion|months?|years?|days?|weeks?)\b)[A-Za-z][\w.'-]{0,24}(?:,? (?:and )?|, )){0,5}"
)
_PER = r"(?:\s*(?:(?:a|per|each|every)\s+(?P<per>person|worker|year|month|week|day|annum|ton|tonne|barrel)|(?P<perly>annually|monthly|yearly|weekly))(?!\w))?"
_RANGE = rf"(?P<n1>{NUMBER})(?:\s*(?:to|-|–|—|and|or)\s*(?P<pre2>{_PREFIX})?(?P<n2>{NUMBER}))?"
_AMOUNT = re.compile(
    rf"(?<![\w$€£.,/])(?i:{BOUND})(?:(?P<cur>{_PREFIX})(?={NUMBER}))?(?i:{_RANGE})(?![\w,]*\d)"
    rf"(?:\s+(?P<money>{_SUFFIX})(?!\w)|[ -]?(?P<unit>{_UNIT})(?!\w)"
    rf"|(?P<counted>\s+(?:of (?:the|these|those|its|their) )?{_DESCRIBING}(?P<noun>{_COUNT_WORDS})(?!\w)))?"
)
_VAGUE = re.compile(
    rf"(?i)(?<!\w)(?P<vague>{VAGUE}) of (?P<what>(?:{_SUFFIX})(?!\w)|(?:[A-Za-z.'-]+ ){{0,3}}?(?:{_COUNT_WORDS})(?!\w)|(?:{_UNIT})(?!\w))"
)
_RATIO = re.compile(
    rf"(?i)(?<!\w)(?:(?P<bound>at least|more than|over|up to|nearly|almost|about|around|roughly|some)\s+)?"
    rf"(?:(?P<n>{NUMBER})[ -]times|(?P<word>twice|double|triple|quadruple))"
    r"(?P<more>\s+(?:more than|higher than|greater than|larger than|as much as|as many as|as high as|over|above))?"
    r"\s*(?P<of>(?:the|its|their|an?|this|that)\s+(?:[\w,.'-]+\s+){0,5}?(?:cap|ceiling|limit|quota|amount|allowance|threshold)\b)?"
)
_CAP = re.compile(
    rf"(?i)(?<!\w)(?P<n>{NUMBER})[ -](?:(?P<unit>tons?|tonnes?|barrels?|bbl)[ -])?(?:(?:annual|yearly)[ -])?(?P<cap>cap|ceiling|limit|quota)\b"
)
_NOT_A_NUMBER = re.compile(
    r"(?i)(?:\b(?:resolutions?|paragraphs?|paras?\.?|annex|section|article|no\.|imo|mmsi|footnote|figure|table|page|"
    r"chapter|hs|code|aged|age|rule|item|group|unit|bureau|office)\s+(?:number\s+|no\.\s*)?|S/\d*/?|#)$"
)
_ORDINALS = re.compile(r"(?i)\s*(?:st|nd|rd|th)\b|-year-old|\s+years? old")
_RATIO_WORDS = {"twice": "2", "double": "2", "triple": "3", "quadruple": "4"}
_SMALL_MONEY = 1000
"""Without a scale, less than this for a whole trade flow is not credible as printed: the scale is missing."""


@dataclass(frozen=True, slots=True)
class AmountHit:
    """An amount at ``[start, end)`` of the sentence: a quantity or money, with its gaps.

    ``people`` is set where people are counted, ``ratio`` where a multiple is stated.
    """

    start: int
    end: int
    quantity: Quantity | None = None
    money: Money | None = None
    gaps: tuple[Gap, ...] = ()
    people: bool = False
    ratio: bool = False


def find_amounts(text: str, commodities: tuple[tuple[int, int, str], ...] = ()) -> tuple[AmountHit, ...]:
    """Every amount in ``text`` (one sentence) that has a unit, a currency, a thing counted or a commodity.

    ``commodities`` are the goods words of the sentence as (start, end, word). Numbers of resolutions,
    paragraphs, documents, ages and years are no amounts; "third country" is none either.
    """
    hits = [*_ratios(text), *_caps(text)]
    taken = [(hit.start, hit.end) for hit in hits]
    for match in _AMOUNT.finditer(text):
        start = match.start("cur") if match["cur"] else match.start("n1")
        if any(a < match.end("n1") and start < b for a, b in taken):
            continue
        hit = _amount(text, match, commodities)
        if hit:
            hits.append(hit)
    hits.extend(_vague(text))
    return tuple(sorted(hits, key=lambda hit: (hit.start, hit.end)))


def _amount(text: str, match: re.Match[str], commodities: tuple[tuple[int, int, str], ...]) -> AmountHit | None:
    if _NOT_A_NUMBER.search(text[max(0, match.start("n1") - 24) : match.start("n1")]):
        return None
    if _ORDINALS.match(text, match.end("n1")):
        return None
    bare = match["n1"]
    if (
        re.fullmatch(r"(?:19|20)\d\d", bare)
        and not match["n2"]
        and re.search(r"(?i)\b(?:in|since|during|by|of|until|from|year)\s+$", text[: match.start("n1")][-12:])
    ):
        return None
    if match["cur"] or match["money"]:
        return _money(text, match, commodities)
    follows = _commodity_after(text, match.end(), commodities)
    if match["unit"]:
        unit = _named(match["unit"], _UNITS)
        return _quantity(text, match, match.end("unit"), unit, follows if unit != "percent" else None)
    direct = _commodity_at(text, match.end("n2") if match["n2"] else match.end("n1"), commodities)
    if direct and value(match["n1"]) and match["n1"].lower() not in ("one", "a", "an"):
        return _without_unit(text, match, direct)
    if match["noun"]:
        noun = " ".join(match["noun"].split())
        counted = _COUNTED.get(noun, noun)
        return _quantity(text, match, match.end("noun"), counted, None)
    return None


def _bounds(match: re.Match[str]) -> tuple[str | None, str | None, bool]:
    first = match["n1"]
    low = value(with_scale_of(first, match["n2"]) if match["n2"] else first)
    high = value(match["n2"]) if match["n2"] else low
    about = bool(match["about"]) or "estimated" in match.group().lower()
    if match["low"]:
        return low, None, about
    if match["high"]:
        return None, high, about
    return low, high, about


def _quantity(text: str, match: re.Match[str], end: int, unit: str, commodity: str | None) -> AmountHit:
    low, high, about = _bounds(match)
    quantity = Quantity(
        text=text[match.start() : end], min=low, max=high, unit=unit, commodity=commodity, approx=about,
        of=_share_of(text, end) if unit == "percent" else None,
    )  # fmt: skip
    gaps = _bound_gaps(match, "quantity")
    return AmountHit(match.start(), end, quantity=quantity, gaps=gaps, people=unit in PEOPLE)


def _without_unit(text: str, match: re.Match[str], direct: tuple[int, str]) -> AmountHit:
    low, high, about = _bounds(match)
    end, commodity = direct
    words = text[match.start() : end]
    if commodity.endswith("s") or commodity[:1].isupper():
        # "two limousines" counts things: no unit is missing.
        counted = Quantity(text=words, min=low, max=high, unit="items", commodity=commodity, approx=about)
        return AmountHit(match.start(), end, quantity=counted, gaps=_bound_gaps(match, "quantity"))
    gap = Gap(type="missing_unit", field="quantity", text=words, candidates=("million tons", "thousand tons", "tons"))
    quantity = Quantity(
        text=words, min=low, max=high, commodity=commodity, approx=about,
        unit_candidates=("million tons", "thousand tons", "tons"),
    )  # fmt: skip
    return AmountHit(match.start(), end, quantity=quantity, gaps=(gap, *_bound_gaps(match, "quantity")))


def _money(text: str, match: re.Match[str], commodities: tuple[tuple[int, int, str], ...]) -> AmountHit:
    low, high, about = _bounds(match)
    end = match.end("money") if match["money"] else match.end("n2") if match["n2"] else match.end("n1")
    per = _per(text, end)
    currency = _named(match["money"], _CURRENCY_WORDS) if match["money"] else _CURRENCIES.get(match["cur"].strip())
    money = Money(text=text[match.start() : per[1]], min=low, max=high, currency=currency, per=per[0], approx=about)
    gaps = list(_bound_gaps(match, "money"))
    number = value(match["n1"])
    if commodities and per[0] is None and number and not has_scale(match.group()) and float(number) < _SMALL_MONEY:
        gaps.append(Gap(type="missing_unit", field="money", text=money.text, candidates=("million", "thousand")))
    if currency is None:
        gaps.append(Gap(type="missing_unit", field="money", text=match.group(), candidates=("CNY", "JPY")))
    return AmountHit(match.start(), per[1], money=money, gaps=tuple(gaps))


def _bound_gaps(match: re.Match[str], field: str) -> tuple[Gap, ...]:
    if match["high"]:
        words = f"{match['high']}: a ceiling, not a value"
        return (Gap(type="upper_bound", field=field, text=words),)
    return ()


_PER_AFTER = re.compile(_PER)


def _per(text: str, end: int) -> tuple[str | None, int]:
    after = _PER_AFTER.match(text, end)
    if not after or after.end() == end:
        return None, end
    word = after["per"] or {"annually": "year", "yearly": "year", "monthly": "month", "weekly": "week"}[after["perly"]]
    return ("year" if word == "annum" else word), after.end()


_OF = re.compile(
    r"\s+(?:of|from)\s+((?:the|their|its|his|all|these|those)?\s*[a-z][\w'-]*(?:\s+(?:earnings|income|wages|salaries|pay|revenue))?)"
)


def _share_of(text: str, end: int) -> str | None:
    found = _OF.match(text, end)
    return " ".join(found.group(1).split()) if found else None


def _commodity_after(text: str, at: int, commodities: tuple[tuple[int, int, str], ...]) -> str | None:
    """The commodity after a unit: "of" and at most three describing words may stand between."""
    start, word = next(((first, name) for first, _, name in commodities if first >= at), (at + 99, None))
    near = start - at < 40 and re.fullmatch(r"\s+(?:of\s+)?(?:[\w-]+\s+){0,3}", text[at:start])
    return word if near else None


def _commodity_at(text: str, at: int, commodities: tuple[tuple[int, int, str], ...]) -> tuple[int, str] | None:
    """The commodity that follows a number directly, as (end, word)."""
    return next(((end, word) for start, end, word in commodities if start == at + 1 and text[at] == " "), None)


def _ratios(text: str) -> Iterator[AmountHit]:
    for match in _RATIO.finditer(text):
        times = value(match["n"]) if match["n"] else _RATIO_WORDS[match["word"].lower()]
        if match["word"] and not match["of"]:
            continue
        words = " ".join(match.group().split())
        of = " ".join(match["of"].split()) if match["of"] else None
        more = (match["more"] or "").split()
        gaps: tuple[Gap, ...] = ()
        if more[-1:] == ["than"]:
            note = f"{words}: the multiple itself, or that much on top of it"
            gaps = (Gap(type="ambiguous_ratio", field="quantity", text=note),)
        quantity = Quantity(text=words, of=of, ratio=times, approx=bool(match["bound"]))
        yield AmountHit(match.start(), match.end(), quantity=quantity, gaps=gaps, ratio=True)


def _caps(text: str) -> Iterator[AmountHit]:
    for match in _CAP.finditer(text):
        number = value(match["n"])
        words = match.group()
        if match["unit"] or number is None:
            unit = _named(match["unit"], _UNITS) if match["unit"] else None
            yield AmountHit(
                match.start(), match.end(), quantity=Quantity(text=words, min=number, max=number, unit=unit, of="cap")
            )
            continue
        gap = Gap(type="missing_unit", field="quantity", text=words)
        quantity = Quantity(text=words, min=number, max=number, of="cap")
        yield AmountHit(match.start(), match.end(), quantity=quantity, gaps=(gap,))


def _vague(text: str) -> Iterator[AmountHit]:
    for match in _VAGUE.finditer(text):
        words = match.group()
        currency = next((code for pattern, code in _CURRENCY_WORDS if re.fullmatch(pattern, match["what"])), None)
        if currency:
            gap = Gap(type="missing_value", field="money", text=words)
            yield AmountHit(
                match.start(), match.end(), money=Money(text=words, currency=currency, approx=True), gaps=(gap,)
            )
            continue
        last = match["what"].split()[-1]
        unit = _COUNTED.get(last) or _named(match["what"], _UNITS)
        gap = Gap(type="missing_value", field="quantity", text=words)
        hit = Quantity(text=words, unit=unit, approx=True)
        yield AmountHit(match.start(), match.end(), quantity=hit, gaps=(gap,), people=unit in PEOPLE)


def _named(words: str, table: tuple[tuple[str, str], ...]) -> str:
    return next((name for pattern, name in table if re.fullmatch(pattern, " ".join(words.split()), re.I)), words)
