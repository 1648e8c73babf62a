"""Shares, multiples, limits and numbers without a value: what is measured against something else."""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from vedette.claims import units
from vedette.claims.again import told_again
from vedette.claims.all_but import COUNTABLE, all_but
from vedette.claims.amounts import DESCRIBING, AmountHit, Commodities, find_measured
from vedette.claims.bounding import HANDS, OR_MORE
from vedette.claims.currencies import CURRENCY_WORDS, SUFFIX, readings
from vedette.claims.guarded import guarded
from vedette.claims.numbers import ABOUT, BOUND, LOWER_BOUND, NUMBER, UPPER_BOUND, VAGUE, least, plain_decimal, value
from vedette.claims.tallies import find_apart, shares_in
from vedette.claims.units import BULK, COUNT_WORDS, COUNTED, PEOPLE, UNIT, UNITS
from vedette.conduct import Gap, Money, Quantity

_BOUND = rf"(?:(?P<bound>{LOWER_BOUND}|exceed(?:ed|ing|s)?|{UPPER_BOUND}|{ABOUT})\s+)?"
_LIMIT = r"(?:cap|ceiling|limit|quota|amount|allowance|threshold|maximum)"
_RATIO = guarded(
    rf"(?i)(?<!\w){_BOUND}(?:(?P<n>(?:one|two|three|four|five|six|seven|eight|nine|ten) and a half|{NUMBER})[ -]times|(?P<word>twice|double|triple|treble|quadruple))"
    r"(?P<more>\s+(?:more than|higher than|greater than|larger than|as\s+(?:much|many|high|large)\s+(?:(?!as\b)[a-z-]+\s+){{0,3}}?as|over|above|that of|the size of|the level of))?"
    rf"\s*(?P<of>(?:(?:the|its|their|an?|this|that)\s+(?:[\w,.'-]+\s+){{0,5}}?|what\s+(?:[\w,.'-]+\s+){{1,9}}?){_LIMIT}\b|(?:the|its|their|what|that)\s+(?:[\w'-]+\s+){{0,2}}?(?:wages?|price|salary|pay|rate|value|level|number|volume|figure|total|same)\b)?"
)
_AS_MANY = re.compile(
    r"\s*(?:as\s+(?:many|much)\b|(?<=as many)|(?<=as much))(?=\s*(?:[.,;]|$)|\s+(?:in|as|a|the|before)\b)"
)
_THERE_WERE = guarded(r"(?i)\b(?:there|this|that|which|it|they)\s+(?:\w+\s+)?(?:are|is|was|were|been)\s+$")
""" "There had been twice as many": of those spoken of before."""
_FOLD_WORD = guarded(
    rf"(?i)(?<!\w){_BOUND}(?P<w>two|three|four|five|six|seven|eight|nine|ten|twenty|\d{{1,3}})[ -]?fold\b"
)
_BEFORE_FOLD = guarded(rf"(?i)\b((?:the|its|their)\s+(?:[\w,.'-]+\s+){{0,4}}?{_LIMIT})\b(?=[^.;]{{0,30}}$)")
_CHANGE = guarded(
    r"(?i)\b(?:rose|risen|increas\w+|grew|grown|multipl\w+|jump\w+|expand\w+|fell|fallen|dropp\w+|exceed\w+)\b"
)
_CAP = guarded(
    rf"(?i)(?<!\w)(?P<n>{NUMBER})[ -](?:(?P<unit>{UNIT})[ -])?(?:(?:annual|yearly|aggregate)[ -])?(?P<cap>cap|ceiling|limit|quota)\b"
)
_DET = r"(?:the|their|its|his|her|all|any|these|those|what|each|an?)"
_TIME = r"(?:years?|months?|weeks?|days?|hours?|decades?|centur(?:y|ies)|nights?|(?:19|20)\d\d)\b"
_GOES = r"(?:goes|go|went|gone|is|was|are|were|has|had|have|comes?|came|reach(?:es|ed)?|stay(?:s|ed)?|remain(?:s|ed)?|ends?|ended|left|leaves?|flow(?:s|ed)|pass(?:es|ed)|accru(?:es|ed)|fell|falls|lands?|landed|find|finds|found|made|makes?|disappear(?:s|ed)|vanish(?:es|ed))"
_SHARE = guarded(
    rf"(?i)(?<![\w-]){_BOUND}(?:(?P<half>(?<!first )(?<!second )(?<!latter )(?<!last )half)|(?:(?P<top>an?|one|two|three|four|five|six|seven|eight|nine)[ -])(?P<part>thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|twentieths?))"
    rf"(?!\s+(?:of\s+)?(?:(?:the|this|that|last|next)\s+)?(?:\w+\s+)?{_TIME})(?:\s+(?:of\s+)?(?P<np>{_DET}\s+(?!(?:[mbtr]+illion|thousand|hundred|dozen|score|ton|tonne|barrel)\b)(?:[\w'’-]+\s+){{0,5}}?(?:(?:annual|yearly)\s+)?(?:earnings|income|incomes|takings|receipts|haul|wages?|salar(?:y|ies)|pay|revenues?|money|currency|exchange|budget|spending|costs?|imports?|exports?|shipments?|sales|deliveries|tonnage|fleet|vessels|ships|shares|stake|capital|loot|sum|amount|tanks?|fee|fees|price|proceeds|profits?|funds|gains|workers|crew|staff|people|nationals|haul|total|coal|cargo|catch|boats|trawlers|tankers|barges|labou?rers|accounts|companies|firms|deliveries|calls|{_LIMIT})\b)"
    rf"|\s+of\s+(?P<all>(?:all\s+)?(?:(?:North\s+Korean|DPRK|Member|participating|its|such|these|foreign)\s+)?(?!(?:his|its|this|thus|tons|tonnes|barrels|dollars|millions|billions|thousands|hundreds)\b)[A-Za-z]{{3,}}s)(?![\w'’])"
    rf"|\s+of\s+(?P<any>(?:{_DET}|such)\s+(?!\d|dozen\b|[mb]illion\b|thousand\b|hundred\b|(?:\w+\s+)?{_TIME})[\w'’-]+)"
    rf"|(?=\s+(?:of\s+(?:it|them|that|this|which|whom)|{_GOES}|in\s+(?:advance|cash|kind|hand)|up\s+front|straight|(?:[a-z]{{3,}}ed|made|sent|held|paid|kept|sold|bought|brought|shown|built|grown|caught|spent|known|born|hidden|driven)\s+(?:by|in|to|from|on|at|through|via|into|with|for|as|under|abroad|home|out|back)|to\s+(?:the|their|his|her|its|Pyongyang)|being|on\s+\w+|or\s+(?:more|less)|(?:below|above|under|over)\s+(?:the|its|their|what|that|market|world|list))\b)|(?=\s*(?:[.,;:\"]|$)))"
)
_NO_PART = re.compile(
    r"(?:[\d%]|million|billion|thousand|hundred|dollars|euros|yuan|won|ro?ubles|tons|tonnes|barrels)\s$"
)
"""Before "a quarter": what comes in every three months."""
_PARTS = {
    "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
    "twentieth": 20,
}  # fmt: skip
_VAGUE = guarded(
    rf"(?i)(?<![\w-])(?P<vague>(?:{VAGUE}) of|(?:several|some|a few|many) (?:hundred|thousand|million|billion|dozen)(?: thousand)?)\s+(?:of\s+)?(?:its\s+|their\s+|the\s+)?"
    rf"(?P<what>(?:{SUFFIX})(?!\w)|{DESCRIBING}(?P<noun>{COUNT_WORDS})(?!\w)|(?:{UNIT})(?!\w))"
)
_ANY_VAGUE = guarded(r"(?i)\b(?:tens|dozens?|scores|hundreds?|thousands?|millions?|billions?)\b")
_ANY_RATIO = guarded(r"(?i)\b(?:times|twice|double|triple|treble|quadruple)\b|fold\b")
_ANY_SHARE = guarded(r"(?i)\bhalf\b|\b(?:third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twentieth)s?\b")
_ANY_PART = guarded(r"(?i)\b(?:in|of)\s+(?:every\s+)?(?:[$€£]?\d|two|three|four|five|six|seven|eight|nine|ten)")
_ANY_CAP = guarded(r"(?i)\b(?:cap|ceiling|limit|quota)\b")
_PART_OF = guarded(
    rf"(?i)(?<!no\. )(?<!number )\b(?P<n>{NUMBER})\s+(?:were|had|have|are|was|remained|left|returned|of\s+(?:them|whom)|still)\b"
)
_OF_PAY = guarded(r"(?i)\b(?:monthly|weekly|daily|yearly|annual|nominal|gross)\s+$")
_PART_DONE = guarded(
    rf"(?i)\b(?:repatriat|deport|expel|sen[dt]|return|employ|hir|admit|register|arrest|releas|dismiss|l[eo][fs]t|kept|keep|remov|flew|withdr[ae]w)\w*\s+(?:home\s+|back\s+|only\s+|just\s+){{0,2}}(?P<n>{NUMBER})(?=\s*(?:[.;,](?!\d)|$)|\s+(?:by|in|before|on|at|to|home|back|from|after|during|of\s+(?:them|whom)|and|but)\b)"
)
_OF_MANY = re.compile(
    r"(?i)(?:^|[,;]\s+|\b(?:said|that|and|but)\s+)of\s+(?:(?:the|these|those|its|some|about)\s+){0,2}$"
)
_LOWER_PART = re.compile(
    r"(?i)\b(?:between\s+)?(?:(?P<half>half)|(?P<top>an?|one|two|three|four|five|six|seven|eight|nine)[ -](?P<part>thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|twentieths?))\s+(?:and|to|or)\s+(?:an?\s+)?$"
)
_CEILING = re.compile(rf"(?:{UPPER_BOUND})")
_FLOOR = re.compile(rf"(?:{LOWER_BOUND}|exceed(?:ed|ing|s)?)")
_CREW_OF = guarded(
    rf"(?i)\b(?P<noun>crews?|staff|workforce|teams?|groups?|contingents?|delegations?|party|parties|troupes?|squads?|brigades?|batch(?:es)?|gangs?|rings?|cells?|units?|complement),?\s+of\s+(?P<about>about\s+|some\s+|around\s+)?(?P<n>{NUMBER})(?!\w)(?!\s+(?!(?:was|is|has|upwards|earns|makes|brings|gets|takes|works|lives|shares|runs|costs|uses|does)\b)[a-z]+s\b)"
)
_SEVERAL = guarded(rf"(?i)(?<![\w$€£.,/-])(?!an?\b|one\b){NUMBER}\s+(?:[a-z-]+\s+)?$")
_TO_DO = guarded(r"(?i)\b(?:will|would|shall|should|to|may|might|can|could|must|they|we|not)\s+$")
"""Before "double the number" stands a verb: nothing is measured yet."""
_OF_WHICH = guarded(
    rf"(?i)(?:\bof\s+which\s+(?:only\s+|just\s+|some\s+|about\s+)?(?P<n>(?!an?\b){NUMBER})(?=\s+(?:are|is|was|were|had|has|have|remain\w*|still|since|later|carr\w+|call\w+|fl[ey]w?|belong\w*|[a-z]{{3,}}ed)\b)|,\s+(?:only\s+|just\s+)?(?P<m>(?!an?\b){NUMBER})(?=\s+of\s+which\b))"
)
_LOOKED = guarded(
    r"(?i)(?:\b(?:audit|sample|review|survey|examination|inspection|check|analysis|study|comparison)\s+of|\b(?:examin|review|check|inspect|audit|analys|analyz|screen|sampl|test|stud[iy]|survey|compar|search)(?:ed|ing|es|s)|\b(?:went|gone|going)\s+through|\blook(?:ed|ing)\s+(?:at|into|through)|(?:^|[,;]\s+)(?:out\s+of|of|among))\s+(?:(?:the|these|those|its|some|about|all|at\s+least|more\s+than|over)\s+){0,2}$"
)
_FOUND = guarded(
    rf"(?i)(?:\b(?:found|finds|identif(?:ied|ies)|discover(?:ed|s)|detect(?:ed|s)|flag(?:ged|s)|counted|trace[ds]?|linked|singled\s+out|picked\s+out|established)\s+(?:that\s+)?|,\s+)(?:only\s+|just\s+)?{BOUND}(?P<n>(?!an?\b){NUMBER})(?=\s+(?:that|which|with|where|in\s+which|whose|as|to|of\s+(?:them|these|those)|were|had|have|are|was|is|showed|carr\w+|named|came|went|led|bore|[a-z]{{3,}}ed)\b|\s*(?:[.;)]|$))"
)
"""What was found among the things looked through: a number without a noun."""
_NOUN = guarded(rf"(?<![\w-])(?P<noun>{COUNT_WORDS})(?![\w-])")
_PLAIN_YEAR = re.compile(r"(?:19|20)\d\d")
_EXCEEDS = re.compile(r"(?i)\bexceed\w*\b[^.;,]{0,50}\s(?:by\s+)?(?:about\s+|some\s+|nearly\s+|almost\s+)?$")
"""What exceeds a limit "eight times" may be eight times it, or that much on top."""
_LIMIT_OF = re.compile(
    rf"(?i)\s+of\s+(?P<n>{NUMBER})(?=\s*(?:[.;,)](?!\d)|$)|\s+(?:a|per|for|by|in|on|under|set|that|which|and|was|had)\b)"
)
_RATIO_WORDS = {"twice": "2", "double": "2", "triple": "3", "treble": "3", "quadruple": "4"}


def find_amounts(text: str, commodities: Commodities = ()) -> tuple[AmountHit, ...]:
    """Every amount in ``text`` (one sentence) that has a unit, a currency, a thing counted or a commodity."""
    hits: list[AmountHit] = []
    if _ANY_RATIO.search(text):
        hits.extend((*_ratios(text), *_folds(text)))
    if _ANY_CAP.search(text):
        hits.extend(_caps(text))
    if _ANY_SHARE.search(text):
        hits.extend(_shares(text))
    if _ANY_PART.search(text):
        hits.extend(shares_in(text))
    vague = list(_vague(text)) if _ANY_VAGUE.search(text) else []
    taken = [(hit.start, hit.end) for hit in (*hits, *vague)]
    measured = find_measured(text, commodities, taken)
    found = [*hits, *vague, *measured]
    crews = tuple(_crews(text, found))
    # "One team of seven" is counted by those who are in it.
    found = [hit for hit in found if not any(c.start < hit.end <= c.end and _is_one(hit) for c in crews)]
    found.extend(crews)
    found.extend(find_apart(text, found))
    less = tuple(all_but(text, found)) if "all but " in text else ()
    found = [hit for hit in found if not any(b.start < hit.end and hit.start < b.end for b in less)]
    found.extend((*less, *_parts_of(text, found)))
    return tuple(sorted(told_again(text, found), key=lambda hit: (hit.start, hit.end)))


def _ratios(text: str) -> Iterator[AmountHit]:
    for match in _RATIO.finditer(text):
        over = text.startswith(" over", match.end()) and _CHANGE.search(text, 0, match.start())
        if not (match["of"] or over or _as_many(text, match)) and (
            match["word"] or not match["more"] and not _CHANGE.search(text[: match.start()])
        ):
            continue  # "called there three times" is no multiple of anything
        doubling = match["word"] and match["word"].lower() != "twice" and not match["bound"]
        if doubling and _TO_DO.search(text, 0, match.start()):
            continue  # "will double the number of patrols"
        times = value(match["n"]) if match["n"] else _RATIO_WORDS[match["word"].lower()]
        words = " ".join(match.group().split())
        of = " ".join(match["of"].split()) if match["of"] else None
        more = (match["more"] or "").split()
        gaps: tuple[Gap, ...] = ()
        if more[-1:] in (["than"], ["over"], ["above"]) or _EXCEEDS.search(
            text, max(0, match.start() - 60), match.start()
        ):
            note = f"{words}: the multiple itself, or that much on top of it"
            gaps = (Gap(type="ambiguous_ratio", field="quantity", text=note),)
        bare = _LIMIT_OF.match(text, match.end()) if of else None
        if bare:
            note = f"{bare['n']}: the words do not say what is counted"
            gaps = (*gaps, Gap(type="missing_unit", field="quantity", text=note))
        yield _ratio(match, words, times, of, gaps)


def _as_many(text: str, match: re.Match[str]) -> bool:
    told = _AS_MANY.match(text, match.end())
    return bool(told) and bool(_THERE_WERE.search(text, max(0, match.start() - 32), match.start()))


def _folds(text: str) -> Iterator[AmountHit]:
    for match in _FOLD_WORD.finditer(text):
        limit = _BEFORE_FOLD.search(text[: match.start()])
        of = " ".join(limit.group(1).split()) if limit else None
        yield _ratio(match, " ".join(match.group().split()), value(match["w"]), of, ())


def _shares(text: str) -> Iterator[AmountHit]:
    """ "Half of their pay" is fifty percent of it; a third is rounded to a hundredth and said to be rough."""
    for match in _SHARE.finditer(text):
        if _NO_PART.search(text, max(0, match.start() - 16), match.start()) or _ordinal(text, match):
            continue
        less = _LOWER_PART.search(text, max(0, match.start() - 40), match.start())
        if match["half"] and not less and text[: match.start()].lower().endswith(" and a "):
            continue  # "two and a half"
        share = _part(match)
        rounded = share.quantize(Decimal("0.01"))
        percent = plain_decimal(rounded)
        bound = (match["bound"] or "").lower()
        handed = bound == "over" and HANDS.search(text, 0, match.start())  # "handed over two thirds"
        capped, floored = bool(_CEILING.fullmatch(bound)), bool(_FLOOR.fullmatch(bound)) and not handed
        behind = OR_MORE.match(text, match.end())
        if behind:
            floored = bool(behind["more"] or behind["least"])
            capped = not floored
        low, high = None if capped else percent, None if floored else percent
        if less and low and _part(less) < share:
            low = plain_decimal(_part(less).quantize(Decimal("0.01")))
        whole = match["np"] or match["any"] or match["all"]
        of = " ".join(whole.split()) if whole else None
        about = bool(bound) and not (capped or floored) or rounded != share
        words = " ".join(match.group().split())
        quantity = Quantity(text=words, min=low, max=high, unit="percent", of=of, approx=about)
        yield AmountHit(match.start(), match.end(), quantity=quantity, gaps=_ceiling(bound))


def _part(match: re.Match[str]) -> Decimal:
    """ "Half", "two thirds" in percent."""
    if match["half"]:
        return Decimal(50)
    return Decimal(value(match["top"]) or "1") * 100 / _PARTS[match["part"].lower().rstrip("s")]


def _ordinal(text: str, match: re.Match[str]) -> bool:
    """ "A fourth, the clinic in Bishkek, closed": one more of a row, no share."""
    first = not text[: match.start()].strip(' "“') and (match["top"] or "").lower() in ("a", "an")
    return first and not match["half"] and text[match.end() : match.end() + 1] == ","


def _ratio(match: re.Match[str], words: str, times: str | None, of: str | None, gaps: tuple[Gap, ...]) -> AmountHit:
    bound = (match["bound"] or "").lower()
    gaps = (*gaps, *_ceiling(bound))
    quantity = Quantity(text=words, of=of, ratio=times, approx=bool(bound))
    return AmountHit(match.start(), match.end(), quantity=quantity, gaps=gaps, ratio=True)


def _ceiling(bound: str) -> tuple[Gap, ...]:
    if not _CEILING.fullmatch(bound):
        return ()
    return (Gap(type="upper_bound", field="quantity", text=f"{bound}: a ceiling, not a value"),)


def _caps(text: str) -> Iterator[AmountHit]:
    for match in _CAP.finditer(text):
        number = value(match["n"])
        words = match.group()
        if match["unit"] or number is None:
            unit = units.named(match["unit"], UNITS) if match["unit"] else None
            yield AmountHit(
                match.start(), match.end(), quantity=Quantity(text=words, min=number, max=number, unit=unit, of="cap")
            )
            continue
        gap = Gap(type="missing_unit", field="quantity", text=words)
        quantity = Quantity(text=words, min=number, max=number, of="cap")
        yield AmountHit(match.start(), match.end(), quantity=quantity, gaps=(gap,))


def _vague(text: str) -> Iterator[AmountHit]:
    """Orders of magnitude: the low end is the order itself, the top stays open, and a gap says that no value is given."""
    for match in _VAGUE.finditer(text):
        words = match.group()
        low = least(match["vague"])
        note = f"{words}: an order of magnitude, no value"
        what = " ".join(match["what"].split())
        currency = next((code for pattern, code in CURRENCY_WORDS if re.fullmatch(pattern, what)), None)
        if currency:
            currency = None if readings(currency) else currency
            gap = Gap(type="missing_value", field="money", text=note)
            money = Money(text=words, min=low, currency=currency, approx=True)
            yield AmountHit(match.start(), match.end(), money=money, gaps=(gap,))
            continue
        noun = " ".join((match["noun"] or "").split())
        unit = COUNTED.get(noun) if noun else units.named(what, UNITS)
        gap = Gap(type="missing_value", field="quantity", text=note)
        hit = Quantity(text=words, min=low, unit=unit, approx=True)
        yield AmountHit(match.start(), match.end(), quantity=hit, gaps=(gap,), people=unit in PEOPLE)


def _crews(text: str, found: list[AmountHit]) -> Iterator[AmountHit]:
    """ "A crew of 23": the noun stands before its number."""
    for match in _CREW_OF.finditer(text):
        number = value(match["n"])
        if number is None or any(hit.start < match.end("n") and match.start("n") < hit.end for hit in found):
            continue
        words = " ".join(match.group().split())
        noun = match["noun"].lower()
        if noun.endswith("s") and _SEVERAL.search(text, max(0, match.start() - 24), match.start()):
            continue  # "four teams of ten": the teams are counted
        unit = noun if noun in ("crew", "staff") else "persons"
        quantity = Quantity(text=words, min=number, max=number, unit=unit, approx=bool(match["about"]))
        yield AmountHit(match.start(), match.end(), quantity=quantity, people=True)


def _is_one(hit: AmountHit) -> bool:
    return hit.quantity is not None and (hit.quantity.min, hit.quantity.max) == ("1", "1")


def _named(text: str, end: int, found: list[AmountHit]) -> Quantity | None:
    """The last plural before ``end`` that no number counts."""
    nouns = [m for m in _NOUN.finditer(text[:end]) if not any(h.start < m.end() and m.start() < h.end for h in found)]
    plural = [m for m in nouns if COUNTED[m["noun"]] == m["noun"] and m["noun"] in COUNTABLE]
    return Quantity(text=plural[-1]["noun"], unit=plural[-1]["noun"]) if plural else None


def _of_which(text: str, found: list[AmountHit]) -> Iterator[AmountHit]:
    """ "27 vessels, of which 13 are listed", "six laptops, two of which were found": of the things counted before."""
    for match in _OF_WHICH.finditer(text):
        words = match["n"] or match["m"]
        start, end = match.span("n" if match["n"] else "m")
        whole = [
            h for h in found if h.quantity and not h.people and h.quantity.unit in COUNTABLE and h.end <= match.start()
        ]
        number = value(words)
        if number is None or any(hit.start < end and start < hit.end for hit in found):
            continue
        # of two countries there cannot be eleven: the passports are meant that they issued
        whole = [h for h in whole if h.quantity and Decimal(h.quantity.max or number) >= Decimal(number)]
        told = max(whole, key=lambda hit: hit.end).quantity if whole else _named(text, match.start(), found)
        if told is None:
            continue
        gap = Gap(
            type="missing_unit", field="quantity", text=f"{words}: the words do not say what is counted",
            status="filled_by", by=f"{told.text}, {'counted' if told.max or told.min else 'named'} before it",
        )  # fmt: skip
        yield AmountHit(start, end, quantity=Quantity(text=words, min=number, max=number, unit=told.unit), gaps=(gap,))


def _looked_at(text: str, found: list[AmountHit]) -> Iterator[AmountHit]:
    """ "In an audit of 212 consignments we found nine with a link": of what was looked through, so many are told."""
    whole = next((h for h in found if h.quantity and _LOOKED.search(text, max(0, h.start - 48), h.start)), None)
    if whole is None or whole.quantity is None or whole.quantity.unit in BULK | {"percent", None}:
        return
    told = whole.quantity
    for match in _FOUND.finditer(text, whole.end):
        number = value(match["n"])
        taken = any(hit.start < match.end("n") and match.start("n") < hit.end for hit in found)
        if (
            taken
            or number is None
            or _PLAIN_YEAR.fullmatch(match["n"])
            or Decimal(number) > Decimal(told.max or number)
        ):
            continue
        start = next(match.start(name) for name in ("low", "high", "about", "n") if match[name])
        words = " ".join(text[start : match.end("n")].split())
        gap = Gap(
            type="missing_unit", field="quantity", text=f"{words}: the words do not say what is counted",
            status="filled_by", by=f"{told.text}, counted before it",
        )  # fmt: skip
        part = Quantity(
            text=words, min=None if match["high"] else number, max=None if match["low"] else number, unit=told.unit,
            of=told.text, approx=bool(match["about"]),
        )  # fmt: skip
        yield AmountHit(start, match.end("n"), quantity=part, gaps=(gap,), people=whole.people)
        return


def _parts_of(text: str, found: list[AmountHit]) -> Iterator[AmountHit]:
    """ "Of 200 workers, 150 were sent home": the second number counts the people of the first."""
    yield from _of_which(text, found)
    yield from _looked_at(text, found)
    people = [hit for hit in found if hit.people and hit.quantity]
    if not people:
        return
    patterns = (_PART_OF, _PART_DONE) if _OF_MANY.search(text, 0, people[0].start) else (_PART_OF,)
    for match in (found for pattern in patterns for found in pattern.finditer(text, people[0].end)):
        if (
            _PLAIN_YEAR.fullmatch(match["n"])
            or _OF_PAY.search(text, max(0, match.start() - 16), match.start())
            or "of every " in text[: match.start()].lower()
            or any(hit.start < match.end("n") and match.start("n") < hit.end for hit in found)
        ):
            continue
        before = max((hit for hit in people if hit.end <= match.start()), key=lambda hit: hit.end)
        number = value(match["n"])
        if number is None or number == "1" or before.quantity is None:
            continue
        quantity = Quantity(
            text=text[match.start("n") : match.end("n")], min=number, max=number, unit=before.quantity.unit
        )
        yield AmountHit(match.start("n"), match.end("n"), quantity=quantity, people=True)
