"""How much: quantities, money, shares and multiples in a sentence, with the words that bound them.

A bound is part of the value ("at least" leaves the top open, "up to" the bottom). A unit or scale that the text
lacks is never supplied: the face value stays, ``unit`` is null, and a gap says so.
"""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re
from dataclasses import replace

from vedette.claims import units
from vedette.claims.bounding import AmountHit, bound_gaps, ends
from vedette.claims.currencies import LEADING, PREFIX, SUFFIX
from vedette.claims.guarded import guarded
from vedette.claims.money import SMALL_MONEY, bare_money, money
from vedette.claims.numbering import EVERY, PLAIN_YEAR, numbers_something
from vedette.claims.numbers import ABOUT, BOUND, LOWER_BOUND, NUMBER, UPPER_BOUND, has_scale, value
from vedette.claims.units import CAPITALS, COUNT_WORDS, COUNTED, PEOPLE, SHIPS, UNIT, UNITS
from vedette.conduct import Gap, Quantity

__all__ = ["PEOPLE", "AmountHit", "find_measured"]

Commodities = tuple[tuple[int, int, str], ...]

# "152 mm shells": how wide or strong a thing is describes it.
_CALIBRE = r"\d{1,3}(?:\.\d{1,2})?[ -]?(?:mm|cm|kW|MW|cc|millimet(?:re|er)s?)\b(?:[ -]calib(?:re|er))? (?:(?:and|or|to) (?=\d))?"
# Up to five describing words may stand between a number and what it counts, never a verb or a preposition.
DESCRIBING = (
    r"(?:(?!(?:of|to|in|and|or|from|for|with|on|at|by|were|was|are|is|had|have|has|per|a|an|the|its|their|his|these|those|that|which|who|than|times|where|whose|when|as|into|after|before|under|via|through|while|but|not|said|until|whose|whom|every|some|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|dozen"
    r"|percent|million|billion|months?|years?|days?|weeks?|hours?|countries|nations|jurisdictions|[Ss]tates|governments|companies|firms|factories|restaurants|banks|clubs|hospitals|shipyards|did|does|do|will|would|must|should|since|during|between|against|over|each|dwt|DWT|GT|GRT|grt|hold|holds|lack|lacks|carry|carries|nautical|miles|kilomet\w+|km)\b)[\"“‘]?(?:\d{1,3}-)?[A-Za-z][\w.'-]{0,24}[\"”’]?(?: \([A-Z][\w.-]{0,9}\))?(?:,? (?:and )?|, )"
    rf"|{_CALIBRE}){{0,5}}"
)
_KOREANS = r"(?:(?:North Korean|N\. ?Korean|DPRK)\s+(?:[a-z-]{2,16}\s+)?(?!(?:containers|computers|servers|papers|borders|orders|letters|numbers|(?:[a-z]+)?carriers|launchers|reactors|motors|tractors|sensors|generators|sectors|trailers|printers|routers|transponders|manufacturers|suppliers|exporters|importers|chambers|monitors|harbou?rs|rivers|towers|covers|matters|offers|transfers|barriers|centers|boilers|turbines|cylinders|fighters|bombers|helicopters|choppers)\b)(?P<dk>[a-z]{2,14}(?:ers|ors|ists|ians|men|women|esses|ees))(?!\w))"
# Any other plural may be what is counted; words of time and of measure are none.
_ANYTHING = (
    r"(?:(?:(?:other|such|of\s+the|of\s+these|new|former)\s+)?(?:[\"“‘'](?P<quoted>(?:[a-z]{2,14}\s)?[a-z]{3,16}s)[\"”’'])|(?:(?!(?:of|to|in|and|or|from|for|with|on|at|by|were|was|are|is|had|has|have|per|an?|that|which|whose|whom|who|them|us|such|than|times|as|after|before|nautical|percent|holds?|held|lacks?|carry|carries|needs?|earns?|lives?|works?|remains?|stays?|still)\b)[A-Za-z][\w'-]{1,16}\s+){0,3}?"
    r"(?P<thing>(?!(?:was|has|is|his|its|this|thus|years|months|days|weeks|hours|minutes|seconds|times|miles|knots|decades|quarters|thirds|halves|points|goals|goes|dollars|euros|yuan|per|others|sides|parts|ways|degrees|resolutions|paragraphs|footnotes|bounds|does|across|perhaps|always|towards|upwards|onwards|downwards|overseas|sometimes|thousands|millions|billions|hundreds|dozens|grounds|says|gets|puts|pays|sits|lies|owns|owes|uses|sees|asks|adds|lets|runs|wins|gives|takes|makes|news|tens|feet|yes|aims|acts|ends|kms|mins|secs|hrs|yrs)\b)(?:[a-z]{1,12}-)?[a-z]{2,16}(?:[^su\W]s|ses|xes))(?![\w’'-]))"
)
# In a headline what is counted has a capital letter, as the words before it have.
_DEMONYM = r"(?:(?:(?!to\b|of\b|in\b|and\b|by\b|for\b|with\b|from\b|on\b|at\b)[a-z][a-z-]{1,14}\s+){0,3}?(?P<demonym>(?:South\s+)?[A-Z][a-z]{3,10}[ai]ns)(?![\w’'-]))"
_CAPITALS = rf"(?:(?:[A-Z][\w.-]*\s+){{0,4}}?(?P<capital>{CAPITALS})(?![\w’'-]))"
_RANGE = rf"(?P<n1>{NUMBER})(?P<plus>\+|-plus|\s+or\s+more)?(?P<odd>[ -]odd\b|\s+or\s+so\b)?(?:(?:(?:\s?%|\s+per\s?cent)(?=\s*(?:and|to|-|–|—|or)\s*{NUMBER}\s?(?:%|per\s?cent)))?(?(between)\s*(?:and|to|-|–)|\s*(?:to|-|–|—|or))\s*(?P<pre2>{PREFIX})?(?(cur)(?!{NUMBER}[ -]?(?:{UNIT})(?!\w)))(?P<n2>{NUMBER}))?"
# "In August 2019 EUR 1.7 million": a code with a number of its own behind it is not that of the year before it.
_ITS_OWN = r"(?<=[A-Z]{3}) ?\d"
# Behind a scale in words ".41" and ",41" are the marks of notes: the number itself has ended.
_AMOUNT = re.compile(
    rf"(?<![\w$€£.,/’'])(?i:(?P<between>between\s+))?(?i:{BOUND})(?:(?P<cur>{PREFIX})(?={NUMBER}))?(?i:{_RANGE})(?:(?<=\d)(?![\w,]*\d)(?!\.\d)|(?<!\d)(?!\w))"
    rf"(?:[ -](?:of\s+(?:the|every|each)\s+{NUMBER}[ -])?(?P<money>{SUFFIX})(?!\w|{_ITS_OWN})|[ -]?(?P<unit>{UNIT})(?!\w)"
    rf"|(?P<counted>[\"”’]?\s+(?:of (?:(?:the|these|those|its|their|her|his|our|all) )?(?:{NUMBER} )?)?(?:{_KOREANS}|{DESCRIBING}(?P<noun>{COUNT_WORDS})(?![\w-])|{_DEMONYM}|{_ANYTHING}|{_CAPITALS})))?"
)
_ANY = re.compile(
    # In any case, and with the long s: the letters with which such a word begins are looked at first.
    r"\d|\b(?=[acdefhnopstACDEFHNOPST\u017f])(?i:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:couple|pair|trio)\s+of|a\s+quarter|a\s+(?:further\s+|second\s+)?(?:couple|pair|trio)|a\s+hundred|a\s+score|a\s+thousand|a\s+million|a\s+billion|a\s+dozen|a\s+single|half|dozen))"
)
_LEADS = re.compile(rf"(?<![\w$€£.,/’'])(?i:(?P<between>between\s+))?(?i:{BOUND})$")
_ONES = ("one", "a", "an", "1", "a single")
_SMALL_WORD = re.compile(r"\b[a-z]{6,}")
_NEXT_NOUN = re.compile(
    r"\s+(?P<noun>(?!(?:does|has|was|is|runs|says|gets|goes|uses|makes|takes|works|lies|sits|owns)\b)[a-z]{3,16}(?:[^su\W]s|ses|xes))(?![\w’'-])"
)
_COMPOUND = re.compile(
    r"\s+(?!(?:goes|does|has|was|is|comes|leaves|arrives|enters|reaches|makes|takes|flows|remains|sells|passes)\b)[a-z]{4,16}s(?![\w’'-])"
)
_HEAD = guarded(
    rf"(?<![\w-])(?P<noun>{COUNT_WORDS})(?=,|\s\(|\s[a-z]{{3,}}(?:ing|ed)\s|\sand\s(?!{COUNT_WORDS}\b)[a-z]{{3,}}(?:[^su\W]s|ses|xes|ed)\s)"
)
_PLURAL = re.compile(rf"(?<![\w-])(?P<noun>{COUNT_WORDS})(?=\s)")
_AND_MORE = re.compile(rf"(?i)\s+(?:[\w-]+\s+){{0,3}}?(?P<first>[a-z]+s),?\s+and\s+(?:{NUMBER})\s")
_LAST_WORDS = frozenset(
    word.rsplit(" ", 1)[-1]
    for word in re.sub(r"\(\?:[^)]*\)\??", "", f"{LOWER_BOUND}|{UPPER_BOUND}|{ABOUT}").replace("\\", "").split("|")
) | {"between", "estimated", "least", "at"}
_BEFORE = 48
"""Code points before a number that the words which bound it, and its currency, may take."""
_HULL = r"(?:bulk\s+carrier|tanker|vessel|ship|freighter|cargo\s+(?:ship|vessel)|product\s+tanker|barge|coaster|carrier|trawler|reefer|boat)s?\b"
_LOADED = re.compile(
    r"(?:\s+(?!with\b|of\b|and\b|to\b|in\b|was\b|had\b)[\w-]+){0,3}?\s+(?:cargo(?:es)?|shipments?|consignments?|loads?|lots?|parcels?|deliver(?:y|ies)|batch(?:es)?|orders?|sales?|purchases?|hauls?|stockpiles?|transfers?|caps?|limits?|quotas?|ceilings?|exports?|imports?)\b"
)
_ONE_THING = re.compile(r"(?i)\b(?:an?|one)\s+$")
"""Before a number tied to its unit: "a 250-tonne crane" is one thing of that size."""
_SHIP_SIZE = re.compile(
    r"\s+(?:dwt\b|DWT\b|deadweight|(?:bulk\s+carrier|tanker|vessel|ship|freighter|cargo\s+(?:ship|vessel)|product\s+tanker|barge|coaster)s?\b)"
)
_HULL_NEAR = re.compile(rf"(?:\s+[\w-]+){{0,3}}?\s+{_HULL}")
_KINDS_OF_THINGS = (
    (
        "vehicles",
        re.compile(
            r"(?i)\b(?:cars|vehicles|limousines?|limos|lorries|trucks|sedans|saloons|automobiles|buses|mercedes\S*|maybachs?|phantoms?|rolls-royces?|lexuses|bmws?|audis?|bentleys?|porsches?|land\s+cruisers?|s-class\S*)$"
        ),
    ),
    ("vessels", re.compile(r"(?i)\b(?:ships|vessels|tankers|trawlers|boats)$")),
)
_NOTHING = re.compile(r"[\"'”’]*\s*(?:[.,;:)]|$|in\b|by\b|for\b|from\b|over\b|during\b|between\b)")
_OIL = re.compile(r"(?i)petrol|oil|diesel|gasoline|fuel|kerosene|naphtha|crude|lpg|condensate")


def find_measured(text: str, commodities: Commodities, taken: list[tuple[int, int]]) -> list[AmountHit]:
    """Numbers with a unit, a currency, a thing counted or a commodity, but for those inside ``taken``.

    ``commodities`` are the goods words of the sentence as (start, end, word). Numbers of resolutions, paragraphs,
    documents, ages, days and years are no amounts; "third country" is none either.
    """
    hits: list[AmountHit] = []
    at = 0
    for number in _ANY.finditer(text):
        if number.start() < at:
            continue
        match = _AMOUNT.match(text, _start(text, at, number.start())) or _AMOUNT.match(text, number.start())
        if match is None:
            continue
        at = match.end("n2") if match["n2"] else match.end("n1")
        start = match.start("cur") if match["cur"] else match.start("n1")
        if any(a < match.end("n1") and start < b for a, b in taken):
            continue
        hit = _amount(text, match, commodities)
        if hit:
            at = max(at, hit.end)
            hits.append(hit)
    return hits


def _start(text: str, at: int, number: int) -> int:
    """Where the words begin that bound the number at ``number``: "at least US$", "between"."""
    window = max(at, number - _BEFORE)
    last = text[window:number].rstrip().rsplit(" ", 1)[-1].rsplit("\n", 1)[-1]
    # Most numbers have no such words: only a last word that can end them makes the search worth its time.
    sign = LEADING.search(last)
    if last.lower().strip("(\"'“‘[") not in _LAST_WORDS and not sign:
        return number
    signed = LEADING.search(text, max(window, number - 6), number) if sign else None
    end = signed.start() if signed else number
    lead = _LEADS.search(text, window, end)
    return lead.start() if lead else end


def _amount(text: str, match: re.Match[str], commodities: Commodities) -> AmountHit | None:
    if not (match["cur"] or match["money"]) and numbers_something(text, match):
        return None
    if match["cur"] or match["money"]:
        if text[: match.start("n1")].endswith(("not ", "Not ")) and match["n1"].lower() in _ONES:
            return None  # "not one euro went there"
        if match["money"] and EVERY.search(text, max(0, match.start("n1") - 24), match.start("n1")):
            return None  # "of every ten roubles": a share is told, no sum
        return money(text, match, traded=bool(commodities))
    follows = _commodity_after(text, match.end(), commodities)
    if match["unit"]:
        if _SHIP_SIZE.match(text, match.end("unit")) or _measures_a_thing(text, match, follows):
            return None
        unit = units.named(match["unit"], UNITS)
        return _quantity(text, match, match.end("unit"), unit, follows if unit != "percent" else None)
    return _things(text, match, commodities, follows)


def _measures_a_thing(text: str, match: re.Match[str], follows: str | None) -> bool:
    """ "The 9,800-tonne Orchid": a unit tied to its number tells how big a thing is, but for cargoes and limits."""
    if text[match.start("unit") - 1] != "-" or units.named(match["unit"], UNITS) == "percent":
        return False
    end = match.end("unit")
    if _LOADED.match(text, end):
        return False
    one = _ONE_THING.search(text, max(0, match.start("n1") - 8), match.start("n1"))
    return follows is None or bool(one or _HULL_NEAR.match(text, end))


def _things(text: str, match: re.Match[str], commodities: Commodities, follows: str | None) -> AmountHit | None:
    """A number of things or people: of the goods named right after it, of a noun of the lists, or of any plural."""
    direct = _commodity_at(text, match.end("n2") if match["n2"] else match.end("n1"), commodities)
    noun, noun_end = _head(match)
    if (
        direct
        and noun not in COUNTED
        and not has_scale(match["n2"] or match["n1"])
        and not direct[1].endswith("s")
        and _COMPOUND.match(text, direct[0])
    ):
        direct = None  # "three squid jiggers" counts vessels, not squid
    if noun not in COUNTED and direct and value(match["n1"]) and match["n1"].lower() not in ("one", "a", "an"):
        return _without_unit(text, match, direct)
    if match["demonym"] or match["capital"] or match["dk"]:
        return _by_name(text, match)
    if noun:
        later = _NEXT_NOUN.match(text, noun_end) if noun != COUNTED[noun] and match["n1"].lower() not in _ONES else None
        if later:  # "47 tanker arrivals" are arrivals
            return replace(_quantity(text, match, later.end(), later["noun"], None), loose=True)
        two = _AND_MORE.match(match["counted"])
        if two and two["first"] in COUNTED:  # "nine painters and four sculptors": two numbers, the first one's noun
            return _quantity(text, match, match.start("counted") + two.end("first"), COUNTED[two["first"]], None)
        if match["n1"].lower() == "one" and noun == COUNTED.get(noun) and noun.endswith("s") and not match["low"]:
            return None  # "one number behind several applicants"
        end = noun_end
        of = follows if noun not in PEOPLE and re.match(r"\s+of\s", text[end : end + 4]) else None
        return _quantity(text, match, end, COUNTED.get(noun, noun), of)
    return _otherwise(text, match)


def _by_name(text: str, match: re.Match[str]) -> AmountHit | None:
    """ "Four Russians", "three North Korean fencers", and in a headline "70 U.S. Companies"."""
    if match["demonym"]:
        return replace(_quantity(text, match, match.end("demonym"), "nationals", None), people=True)
    if match["capital"]:
        unit = " ".join(match["capital"].split()).lower()
        headline = not _SMALL_WORD.search(text)
        return _quantity(text, match, match.end("capital"), COUNTED[unit], None) if headline else None
    return _quantity(text, match, match.end("dk"), COUNTED.get(match["dk"], match["dk"]), None)


def _head(match: re.Match[str]) -> tuple[str, int]:
    """What is counted, and where it ends: of two nouns the one behind which a participle, a comma or a bracket stands.

    "Nationals holding permits" and "players, the defender X and the keeper Y" count nationals and players.
    """
    if not match["noun"]:
        return "", match.end()
    first = _HEAD.search(match.string, match.start("counted"), match.start("noun"))
    if first and first["noun"] in COUNTED.values():
        return " ".join(first["noun"].split()), first.end("noun")
    earlier = first_noun(match.string, match.start("counted"), match.start("noun"), match["noun"])
    if earlier:
        return earlier
    noun = " ".join(match["noun"].split())
    last = match.string[match.start("counted") : match.start("noun")].split()[-1:]
    two = " ".join((*last, noun))
    return two if two == "port calls" else noun, match.end("noun")


def first_noun(text: str, start: int, end: int, last: str) -> tuple[str, int] | None:
    """ "Nationals still held permits", "on 23 occasions barges carried": what is counted stands before another noun.

    The first plural of ``text[start:end]``, and where it ends, where it is of another sort than ``last`` at ``end``.
    """
    for plural in _PLURAL.finditer(text, start, end):
        apart = bool(text[plural.end() : end].strip()) and not _same_sort(plural["noun"], last)
        if plural["noun"] in COUNTED.values() and apart:
            return plural["noun"], plural.end()
    return None


def _same_sort(one: str, other: str) -> bool:
    """Whether two nouns count the same sort of thing: people, or ships."""
    words = (COUNTED[one], COUNTED[" ".join(other.split())])
    return words[0] == words[1] or any(set(words) <= set(sort) for sort in (PEOPLE, SHIPS))


def _otherwise(text: str, match: re.Match[str]) -> AmountHit | None:
    """A number with some other plural counts that; a scaled number without any noun lacks its unit."""
    group = "thing" if match["thing"] else "quoted"
    if match[group]:
        if match["n1"].lower() in _ONES or PLAIN_YEAR.fullmatch(match["n1"]):
            return None  # "a 2017 resolution", "the 2019 reports"
        hit = _quantity(text, match, match.end(group), match[group], None)
        return replace(hit, loose=True)
    bare = bare_money(text, match)
    if bare:
        return bare
    last = match["n2"] or match["n1"]
    if (
        match["counted"]
        or not has_scale(last)
        or not re.search(r"(?i)(?:million|billion|\dm|\dbn)$", last)
        or not _NOTHING.match(text, match.end())
    ):
        return None
    low, high, about = ends(text, match)
    words = text[match.start() : match.end()].strip()
    gap = Gap(type="missing_unit", field="quantity", text=words)
    quantity = Quantity(text=words, min=low, max=high, approx=about)
    return AmountHit(
        match.start(), match.end(), quantity=quantity, gaps=(gap, *bound_gaps(match, "quantity")), loose=True
    )


def _quantity(text: str, match: re.Match[str], end: int, unit: str, commodity: str | None) -> AmountHit:
    low, high, about = ends(text, match, end)
    quantity = Quantity(
        text=text[match.start() : end], min=low, max=high, unit=unit, commodity=commodity, approx=about,
        of=_share_of(text, end) if unit == "percent" else _all_but(text, match),
    )  # fmt: skip
    return AmountHit(
        match.start(), end, quantity=quantity, gaps=bound_gaps(match, "quantity"),
        people=unit in PEOPLE or (bool(match["dk"]) and unit not in COUNTED),
    )  # fmt: skip


def _all_but(text: str, match: re.Match[str]) -> str | None:
    """ "All but 12": the number counts those to whom it did not happen."""
    return "all but" if text[: match.start()].lower().endswith("all but ") else None


def _without_unit(text: str, match: re.Match[str], direct: tuple[int, str]) -> AmountHit:
    low, high, about = ends(text, match)
    end, commodity = direct
    words = text[match.start() : end]
    if commodity.endswith("s") or commodity[:1].isupper():
        # "two limousines" counts things: no unit is missing.
        unit = next((name for name, pattern in _KINDS_OF_THINGS if pattern.search(commodity)), "items")
        counted = Quantity(text=words, min=low, max=high, unit=unit, commodity=commodity, approx=about)
        return AmountHit(match.start(), end, quantity=counted, gaps=bound_gaps(match, "quantity"))
    kind = "barrels" if _OIL.search(commodity) else "tons"
    scaled = has_scale(match["n2"] or match["n1"]) or float(low or high or "0") >= SMALL_MONEY
    candidates = (kind,) if scaled else (f"million {kind}", f"thousand {kind}", kind)
    gap = Gap(type="missing_unit", field="quantity", text=words, candidates=candidates)
    quantity = Quantity(text=words, min=low, max=high, commodity=commodity, approx=about, unit_candidates=candidates)
    return AmountHit(match.start(), end, quantity=quantity, gaps=(gap, *bound_gaps(match, "quantity")))


_OF = re.compile(
    r"\s+(?:of|from)\s+((?:the|their|its|his|all|these|those)?\s*[a-z][\w'-]*(?:\s+(?:earnings|income|wages|salaries|pay|revenue))?)"
)


def _share_of(text: str, end: int) -> str | None:
    found = _OF.match(text, end)
    return " ".join(found.group(1).split()) if found else None


def _commodity_after(text: str, at: int, commodities: Commodities) -> str | None:
    """The commodity after a unit: "of" and at most three describing words may stand between."""
    start, word = next(((first, name) for first, _, name in commodities if first >= at), (at + 99, None))
    near = start - at < 40 and re.fullmatch(
        r"(?:[ -]|\s+(?:cargo|shipment|consignment|load)s?\s+)?(?:\s*of\s+)?\s*(?:[\w-]+\s+){0,3}", text[at:start]
    )
    return word if near else None


def _commodity_at(text: str, at: int, commodities: Commodities) -> tuple[int, str] | None:
    """The commodity that follows a number directly or after "of", as (end, word)."""
    return next(
        (
            (end, word)
            for start, end, word in commodities
            if 0 < start - at < 5 and text[at:start] in (" ", " of ") and text[end : end + 1] != "-"
        ),
        None,
    )


def shifted(hit: AmountHit, by: int) -> AmountHit:
    """The same amount ``by`` code points further on."""
    return replace(hit, start=hit.start + by, end=hit.end + by)
