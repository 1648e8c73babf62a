"""Amounts whose number stands apart from what it counts: "the number of loggers reached 900", "both tankers".

Also spans of time that measure a silence, parts told as "one in three" and "$450 of every $600", and numbers of
people that only the act shows to be people.
"""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from vedette.claims.amounts import DESCRIBING, AmountHit, first_noun
from vedette.claims.bounding import HANDS
from vedette.claims.currencies import SUFFIX
from vedette.claims.guarded import guarded
from vedette.claims.numbers import BOUND, NUMBER, plain_decimal, value, with_scale_of
from vedette.claims.units import COUNT_WORDS, COUNTED, PEOPLE, UNIT
from vedette.conduct import Gap, Kind, Quantity

HOURS = frozenset({"hours", "days", "weeks", "months"})
"""Units of time: what a silence or a stay is measured in."""
ACTS_DONE: tuple[tuple[str, str], ...] = (
    (r"deliver(?:ed|s|ing)?", "deliveries"), (r"(?:took|takes?|taken|taking) on", "deliveries"),
    (r"import(?:ed|s|ing)?", "deliveries"), (r"export(?:ed|s|ing)?|ship(?:ped|s|ping)", "shipments"),
    (r"meet(?:s|ing)?|met", "meetings"), (r"visit(?:ed|s|ing)?", "visits"), (r"travel(?:l?ed|s|l?ing)?", "journeys"), (r"enter(?:ed|s|ing)?", "entries"),
    (r"renew(?:ed|s|ing)?", "renewals"), (r"extend(?:ed|s|ing)?|prolong(?:ed|s|ing)?", "extensions"),
    (r"chang(?:ed?|es|ing)|alter(?:ed|s|ing)?|switch(?:ed|es|ing)? (?:name|flag|owner)s?", "changes"),
    (r"attack(?:ed|s|ing)?", "attacks"), (r"ask(?:ed|s|ing)?", "requests"), (r"wr(?:o|i)te(?:s)?|written", "letters"), (r"transfer(?:red|s|ring)?", "transfers"), (r"cross(?:ed|es|ing)?", "crossings"),
    (r"s(?:ailed|ails|ailing)", "voyages"), (r"test(?:ed|s|ing)?", "tests"), (r"launch(?:ed|es|ing)?", "launches"),
    (r"transmit(?:ted|s|ting)?", "transmissions"), (r"load(?:ed|s|ing)?", "loadings"), (r"fl(?:ew|own|ies)", "flights"),
    (r"(?:paid|pays?|paying)", "payments"), (r"unload(?:ed|s|ing)?|discharg(?:ed?|es|ing)", "discharges"),
)  # fmt: skip
"""What is counted where an act was done so many times: the act's own noun."""
_COUNT_OF = r"(?:number|tally|total|count|contingent|headcount)"
_ANY_TALLY = guarded(rf"(?i)\b{_COUNT_OF}\s+of\b")
_TALLY = re.compile(
    rf"(?i)\b{_COUNT_OF}\s+of\s+{DESCRIBING}(?P<noun>{COUNT_WORDS})(?!\w)[^.;:]{{0,90}}?\b(?:was|were|is|are|reach(?:ed|es|ing)|stood\s+at|stands\s+at|totall?ed|came\s+to|at|to|exceed(?:s|ed|ing)|(?P<within>(?:does|do|did)\s+not\s+exceed))\s+(?:(?P<between>between\s+)?{BOUND})(?P<n>{NUMBER})(?:(?(between)\s+and\s+|(?:\s+to\s+|[-–]))(?P<n2>{NUMBER}))?(?![\w%]|[.,\s]\d)(?!\s*(?:per\s*cent|percent|[$€£]))"
)
_TALLY_BEHIND = re.compile(
    rf"(?i)\bat\s+{BOUND}(?P<n>{NUMBER})\s+the\s+{_COUNT_OF}\s+of\s+{DESCRIBING}(?P<noun>{COUNT_WORDS})(?!\w)"
)
_PUT_AT = guarded(
    rf"(?i)\b(?:put|puts|putting|placed|places|estimat\w+|reckon\w+|assess\w+)\s+(?:the\s+)?(?P<noun>{COUNT_WORDS})(?!\w)[^.;:]{{0,90}}?\bat\s+(?:(?P<between>between\s+)?{BOUND})(?P<n>{NUMBER})(?:(?(between)\s+and\s+|(?:\s+to\s+|[-–]))(?P<n2>{NUMBER}))?(?![\w%]|[.,\s]\d)(?!\s*(?:per\s*cent|percent|[$€£]))"
)
_NUMBERING = guarded(
    rf"(?i)\b(?P<noun>{COUNT_WORDS})(?!\w),?\s+(?:(?:now\s+|then\s+|who\s+|which\s+)?(?:number(?:ing|s)?|totall?(?:ing|ed))|(?:estimated|put|reckoned)\s+at)\s+(?:(?P<between>between\s+)?{BOUND})(?P<n>{NUMBER})(?:(?(between)\s+and\s+|(?:\s+to\s+|[-–]))(?P<n2>{NUMBER}))?(?![\w%]|[.,\s]\d)(?!\s*(?:per\s*cent|percent|[$€£]|(?:{UNIT})(?!\w)))"
)
_IN_ALL = guarded(
    rf"(?i)\b(?P<noun>{COUNT_WORDS})(?!\w),\s+{BOUND}(?P<n>{NUMBER})(?=\s+(?:in\s+(?:all|total|number)|altogether|all\s+told|of\s+them)\b)"
)
_ESTIMATES = guarded(
    rf"(?i)\b(?P<noun>{COUNT_WORDS})(?!\w)[^.]{{0,90}}?\b(?:estimates?|figures?|counts?|guesses)\s+(?:\w+\s+)?(?:rang|var|run|differ)\w*\s+(?:widely\s+)?(?:from|between)\s+{BOUND}(?P<n>{NUMBER})\s+(?:to|and)\s+(?P<n2>{NUMBER})(?![\w%]|[.,\s]\d)(?!\s*(?:per\s*cent|percent|[$€£]|(?:{UNIT}|{SUFFIX})(?!\w)))"
)
_CALLED = guarded(
    rf"(?i)\b(?:call(?:ed|s|ing)?|berth(?:ed|s|ing)?|dock(?:ed|s|ing)?|moored|put\s+in|(?:been|was|were)(?=\s+(?:to|at|in|there)\b))\b(?:\s+(?:at|in|into|to|there)\b[^.;,]{{0,60}}?)?\s+(?:on\s+)?(?:{BOUND}(?P<n>{NUMBER})\s+(?:separate\s+|different\s+)?(?:times|occasions)|(?P<twice>twice))\b"
)
_BOTH = guarded(
    rf"\b(?P<both>[Bb]oth)\s+(?:of\s+)?(?:the\s+|these\s+|those\s+)?{DESCRIBING}(?P<noun>{COUNT_WORDS})(?!\w)"
)
_INTRODUCED = re.compile(
    r"(?i)[\s\"“'(]*(?:according|in|on|at|by|after|before|since|during|for|from|within|between|under|as|when|while|later|then|there|separately|meanwhile|eventually|finally|however)\b[^;]{0,160}, $"
)
_DOES = re.compile(r"\s+(?:were|had|have|are|did|do|left|went|came|made|remain\w*|[a-z]{3,}ed)\b")
_LASTING = guarded(
    rf"(?i)\b(?:for|gap\s+of)\s+(?:any(?:thing|where)\s+)?(?:from\s+|between\s+)?{BOUND}(?P<n>{NUMBER}|an?(?=\s+(?:day|week|month|fortnight)\b))(?:(?:\s+(?:to|and|or)\s+|[-–])(?P<n2>{NUMBER}))?\s+(?P<unit>hour|day|week|month|fortnight)s?(?!\w)"
)
_ONE_IN = guarded(
    rf"(?i)\b{BOUND}(?P<top>one|two|three|four|five|six|seven|eight|nine|\d{{1,3}})\s+(?:in|out\s+of)\s+(?:every\s+)?(?P<all>two|three|four|five|six|seven|eight|nine|ten|\d{{1,3}})\s+(?P<of>[a-z][\w'-]+)"
)
_COIN_IN = re.compile(
    rf"(?i)\b(?P<top>one|two|three|four)\s+(?:{SUFFIX})\s+(?:in|out\s+of)\s+(?:every\s+)?(?P<all>two|three|four|five|six|seven|eight|nine|ten|twenty)(?!\w)(?!\s+(?:months?|years?|days?|weeks?|cases?)\b)"
)
_OF_EVERY = guarded(
    r"(?i)(?P<cur>[$€£]|US\$)\s?(?P<n>\d[\d,]{0,9})\s+(?:of|out\s+of|from)\s+every\s+(?P=cur)\s?(?P<all>\d[\d,]{0,9})"
)
_COINS_OF = guarded(
    rf"(?i)\b(?P<n>(?!an?\b){NUMBER})\s+(?:(?P<small>cents?|kope[ck]ks?|pence|fen|jiao|jeon|groszy)|(?:{SUFFIX})(?!\w))\s+(?:(?:out\s+)?of|in|from)\s+(?:every|each)\s+(?(small)(?:dollar|euro|ro?uble|yuan|pound|won|z[łl]oty)\b|(?P<all>(?!an?\b|one\b){NUMBER}))"
)
""" "7,500 yuan out of every 10,000", "90 cents of every dollar"."""
_OF_TEN = guarded(
    rf"(?i)\bof\s+every\s+(?P<all>ten|hundred|thousand|100|1,000|10)\s+(?:{SUFFIX})(?!\w)[^.;]{{0,80}}?,\s+(?P<top>{NUMBER})\s+(?:is|are|was|were|goes|go|went|has|have|had)\b"
)
_BODY = (
    r"(?:crew|team|delegation|group|contingent|troupe|squad|party|workforce|brigade|cell|unit|ring|staff|gang"
    r"|mission|orchestra|band)"
)
_ACT_TIMES = guarded(
    rf"(?i)\b(?P<act>{'|'.join(words for words, _ in ACTS_DONE)})\b(?:\s+(?!(?:and|but|while|which|who)\b)[\w'’.,$-]+){{0,9}}?\s+(?:{BOUND}(?P<n>(?!an?\b|one\b){NUMBER})\s+(?:separate\s+|different\s+)?times|(?P<more>more\s+than\s+|at\s+least\s+)?(?P<twice>twice))\b(?!\s+(?:as|more|higher|larger|over|the|that|its|their|what|a\b|an?\s|each|every))"
)
_TIMES_ACT = guarded(
    rf"(?i)\b(?:ha(?:s|ve|d)|was|were|been)\s+(?:been\s+)?(?:(?P<twice>twice)|{BOUND}(?P<n>(?!an?\b|one\b){NUMBER})\s+times)\s+(?:been\s+)?(?P<act>{'|'.join(words for words, _ in ACTS_DONE)})\b"
)
"""The same before the verb: "has twice been asked"."""
_A_DAY = guarded(
    rf"(?i)\bwork(?:s|ed|ing)?\s+(?:for\s+)?{BOUND}(?P<n>(?!an?\b|one\b){NUMBER})\s+(?:an?|per|each|every)\s+(?P<span>day|shift|week)\b"
)
"""How long somebody works, the unit of time fallen out."""
_HOURS_IN = {"day": 24, "shift": 24, "week": 168}
_MET = guarded(
    rf"(?i)\bmet\b(?:\s+(?!(?:and|but|while|which|who)\b)[\w'’.,$-]+){{0,9}}?\s+on\s+{BOUND}(?P<n>(?!an?\b|one\b){NUMBER})\s+(?:separate\s+|different\s+)?occasions\b"
)
_GREW = guarded(
    rf"(?i)\b(?P<noun>{COUNT_WORDS})(?![\w'’])(?!\s+{COUNT_WORDS}(?!\w))(?:(?!\b(?:that|said|says|told|while|when|after|and|but|were|was|where)\b)[^.;:,]){{0,140}}?(?:,\s+(?:which|who)\s[^,;.]{{3,80}},)?\s+(?:had\s+|has\s+|have\s+)?(?:reach(?:ed|es)|(?:rose|risen|rise[ns]?|climb(?:ed|s)|grew|grown|grows?|swelled|jump(?:ed|s)|increased|fell|fallen|falls?|dropped|drops?|sank|shrank|declined|dwindled)(?:\s+from\s+[^,;.]{{1,40}}?)?\s+to)\s+{BOUND}(?P<n>{NUMBER})(?![\w%]|[.,\s]\d)(?!\s*(?:per\s*cent|percent|[$€£]|(?-i:[A-Z]{{3}})\b|(?:{UNIT}|{SUFFIX}|dollars|times|knots|km|miles|met(?:re|er)s|years|degrees|(?-i:[A-Z][a-z]+))(?!\w)))"
)
_GROUP_OF = guarded(
    rf"(?i)\b{_BODY}s?,?\s+(?:now\s+|then\s+|which\s+)?number(?:ing|s|ed)?\s+{BOUND}(?P<n>{NUMBER})(?![\w%]|[.,\s]\d)(?!\s+[a-z]+s\b)"
)
_STANDS_AT = guarded(
    rf"(?i)\b(?:workforce|labou?r\s+force|headcount|contingent|staff|crew|colony|expatriate\s+community)\b(?:(?!\b(?:that|said|says|while|when|and|but)\b)[^.;:,]){{0,60}}?\s(?:stands?|stood|(?:is|was)\s+put|(?:is|was)\s+estimated|amount(?:s|ed)|came|comes)\s+(?:at|to)\s+{BOUND}(?P<n>{NUMBER})(?![\w%]|[.,\s]\d)(?!\s*(?:per\s*cent|percent|[$€£]|(?:{UNIT}|{SUFFIX}|times)(?!\w)))"
)
_STRONG = guarded(
    rf"(?i)\b(?P<n>\d{{1,4}}|[a-z]{{3,9}}(?:-[a-z]{{3,5}})?)(?:-strong\s+[a-z]+|-(?:member|man|woman|person)\s+(?:[\w-]+\s+){{0,3}}?{_BODY})\b"
)
_RANGE_STRONG = guarded(rf"(?i)\b(?:between\s+)?{BOUND}(?P<n>{NUMBER})(?:\s+(?:and|to)\s+(?P<n2>{NUMBER}))?\s+strong\b")
_BARE = guarded(
    rf"(?i)(?<![\w$€£.,/-])(?:(?P<more>another|a\s+further|an\s+additional)\s+)?{BOUND}(?P<n>{NUMBER})(?=,\s+(?:none|most|all|many|some|half|each)\b|\s+(?:arriv\w+|(?P<away>leaving|left|flew\s+home|(?:had|have)\s+(?:left|gone|departed))|remain\w*|return\w*|stay\w*|were|had|have|came|coming|flew|went|entered|entering|crossed|crossing|followed|boarded)\b)"
)
_TAKEN_ON = guarded(
    rf"(?i)\b(?:(?:employ|hir|hous|host|recruit|train|repatriat|deport|expel|dispatch|arrest|detain|lodg|engag)(?:l?ed|l?ing|e?s)?|(?:sen[dt]s?|sending|flew|flown|brought|bringing|shipped)\s+(?:home|back|out|away))\s+(?:(?:only|just|another|a\s+further|an\s+additional)\s+)?{BOUND}(?P<n>{NUMBER})(?=\s*(?:[.;)]|$)|,\s+(?:and|most|all|many|some|half|of|mostly|mainly)\b|\s+(?:in|by|since|before|after|during|between|from|over|within|last|this|and\s+(?:the|another))\b)"
)
_NOT_BARE = re.compile(
    r"(?:\b(?i:in|on|since|until|by|from|to|of|no\.?|paragraph|resolution|aged)|[A-Z][a-z]{2,8})\s+$"
)
_OF_PEOPLE: frozenset[Kind] = frozenset(
    {"employment_abroad", "visa_substitution", "repatriation", "non_repatriation", "it_work", "crew_supply", "training"}
)


def find_apart(text: str, found: list[AmountHit]) -> Iterator[AmountHit]:
    """The amounts of ``text`` whose number stands apart from its noun; those in ``found`` are not told again."""
    hits: list[AmountHit] = []
    if _ANY_TALLY.search(text):
        hits += [_counted(match) for pattern in (_TALLY, _TALLY_BEHIND) for match in pattern.finditer(text)]
    apart = (_PUT_AT, _NUMBERING, _IN_ALL, _ESTIMATES)
    hits += [_counted(match) for pattern in apart for match in pattern.finditer(text)]
    hits += [_calls(match) for match in _CALLED.finditer(text)]
    times = (m for pattern in (_ACT_TIMES, _TIMES_ACT) for m in pattern.finditer(text))
    hits += [_times(match) for match in times if not any(h.end == match.end() for h in hits)]
    hits += [AmountHit(m.start(), m.end(), quantity=_bounded(m, "meetings")) for m in _MET.finditer(text)]
    grown = [_counted(match) for match in _GREW.finditer(text) if not _is_year(match["n"])]
    hits = [h for h in hits if not any(g.start <= h.start and h.end < g.end for g in grown)] + grown
    for match in _BOTH.finditer(text):
        if text[: match.start()].endswith(", ") and not _acts(text, match):
            continue  # "the Orchid and the Lily, both tankers"
        if match["noun"].endswith("s") or match["noun"] in ("people", "men", "women"):
            unit = COUNTED[" ".join(match["noun"].split())]
            words = Quantity(text=match.group(), min="2", max="2", unit=unit)
            hits.append(AmountHit(match.start(), match.end(), quantity=words, people=unit in PEOPLE))
    hits += [*_in_time(text), *_strengths(text), *_in_every(text)]
    for hit in hits:
        inside = next((h for h in found if h.start < hit.end and hit.start < h.end and h.people), None)
        if inside is None or hit.quantity is None or inside.quantity is None or inside.end <= hit.end:
            yield hit


def _in_time(text: str) -> Iterator[AmountHit]:
    """Spans of time, and hours of work whose unit fell out."""
    for match in _LASTING.finditer(text):
        quantity = _bounded(match, f"{match['unit'].lower()}s")
        if quantity.unit == "fortnights":
            low, high = (plain_decimal(2 * Decimal(end)) if end else None for end in (quantity.min, quantity.max))
            quantity = replace(quantity, min=low, max=high, unit="weeks")
        yield AmountHit(match.start("n"), match.end(), quantity=quantity)
    for match in _A_DAY.finditer(text):
        if Decimal(value(match["n"]) or "0") <= _HOURS_IN[match["span"].lower()]:
            yield _of_no_unit(match)


def _strengths(text: str) -> Iterator[AmountHit]:
    """ "A 16-strong troupe", "some 2,000 strong"."""
    for match in _STRONG.finditer(text):
        if number := value(match["n"]):
            quantity = Quantity(text=match.group(), min=number, max=number, unit="persons")
            yield AmountHit(match.start(), match.end(), quantity=quantity, people=True)
    for match in (m for pattern in (_RANGE_STRONG, _GROUP_OF, _STANDS_AT) for m in pattern.finditer(text)):
        yield AmountHit(match.start(), match.end(), quantity=_bounded(match, "persons"), people=True)


def _in_every(text: str) -> Iterator[AmountHit]:
    """ "$450 of every $600", "of every ten won, nine are taken"."""
    for match in _OF_EVERY.finditer(text):
        top, whole = match["n"].replace(",", ""), match["all"].replace(",", "")
        if Decimal(whole) and Decimal(top) <= Decimal(whole):
            yield _share(match, top, whole, "earnings")
    for match in _COINS_OF.finditer(text):
        top, whole = value(match["n"]) or "0", value(match["all"]) if match["all"] else "100"
        if whole and 0 < Decimal(top) < Decimal(whole):
            yield _share(match, top, whole, "earnings")
    for match in _OF_TEN.finditer(text):
        top, whole = value(match["top"]) or "0", value(match["all"]) or "0"
        if 0 < Decimal(top) < Decimal(whole):
            yield _share(match, top, whole, "earnings")


def shares_in(text: str) -> Iterator[AmountHit]:
    """ "One in three applicants": a share in percent, rounded to a hundredth."""
    for match in _ONE_IN.finditer(text):
        top, whole = value(match["top"]), value(match["all"])
        if top and whole and Decimal(top) < Decimal(whole):
            yield _share(match, top, whole, match["of"])
    for match in _COIN_IN.finditer(text):
        top, whole = value(match["top"]) or "1", value(match["all"]) or "1"
        if Decimal(top) < Decimal(whole):
            yield _share(match, top, whole, "earnings")


def bare_people(text: str, kind: Kind) -> AmountHit | None:
    """ "A further two dozen arrived": the noun is left out, and the act counts people; a gap says so."""
    if kind not in _OF_PEOPLE and "all but" not in text:
        return None
    for match in _BARE.finditer(text):
        number = value(match["n"])
        plain_year = re.fullmatch(r"(?:19|20)\d\d", match["n"])
        but = text[max(0, match.start() - 8) : match.start()].lower() == "all but "
        if not but and (kind not in _OF_PEOPLE or (match["away"] and kind != "repatriation")):
            continue
        if number in (None, "1") or plain_year or _NOT_BARE.search(text, max(0, match.start() - 16), match.start()):
            continue
        gap = Gap(
            type="missing_unit", field="quantity", text=f"{match.group()}: the words do not say what is counted",
            status="filled_by", by="the act counts people",
        )  # fmt: skip
        quantity = replace(_bounded(match, "persons"), of="all but" if but else None)
        return AmountHit(match.start(), match.end(), quantity=quantity, gaps=(gap,), people=True)
    return None


def taken_on(text: str) -> AmountHit | None:
    """ "The two camps employed a further 180": the verb is one of people; a gap says so."""
    match = _TAKEN_ON.search(text)
    if match is None or value(match["n"]) in (None, "1"):
        return None
    gap = Gap(
        type="missing_unit", field="quantity", text=f"{match.group()}: the words do not say what is counted",
        status="filled_by", by="the verb is one of people",
    )  # fmt: skip
    return AmountHit(match.start("n"), match.end("n"), quantity=_bounded(match, "persons"), gaps=(gap,), people=True)


def _counted(match: re.Match[str]) -> AmountHit:
    earlier = first_noun(match.string, match.start(), match.start("noun"), match["noun"])
    unit = earlier[0] if earlier else COUNTED[" ".join(match["noun"].split())]
    return AmountHit(match.start(), match.end(), quantity=_bounded(match, unit), people=unit in PEOPLE)


def _calls(match: re.Match[str]) -> AmountHit:
    """ "Called at Nampo no fewer than 52 times": so many port calls."""
    words = " ".join(match.group().split())
    if match["twice"]:
        return AmountHit(match.start(), match.end(), quantity=Quantity(text=words, min="2", max="2", unit="port calls"))
    return AmountHit(match.start(), match.end(), quantity=_bounded(match, "port calls"))


def _times(match: re.Match[str]) -> AmountHit:
    """ "Delivered fuel at least 61 times": so many deliveries."""
    unit = next(noun for words, noun in ACTS_DONE if re.fullmatch(words, match["act"], re.IGNORECASE))
    if match["twice"]:
        top = None if match.groupdict().get("more") else "2"
        quantity = Quantity(text=" ".join(match.group().split()), min="2", max=top, unit=unit)
        return AmountHit(match.start("twice"), match.end(), quantity=quantity)
    return AmountHit(match.start("n"), match.end(), quantity=_bounded(match, unit))


def _acts(text: str, match: re.Match[str]) -> bool:
    """Whether what stands behind an introduction and a comma is the subject: "According to a State, both ships were"."""
    return bool(_INTRODUCED.match(text, 0, match.start()) and _DOES.match(text, match.end()))


def _of_no_unit(match: re.Match[str]) -> AmountHit:
    """ "Work 14 a day": of what is not said, though it can only be hours."""
    quantity = replace(_bounded(match, "hours"), unit=None, unit_candidates=("hours",))
    words = " ".join(match.group().split())
    gap = Gap(type="missing_unit", field="quantity", text=f"{words}: no unit is stated", candidates=("hours",))
    return AmountHit(match.start("n"), match.end(), quantity=quantity, gaps=(gap,))


def _is_year(words: str) -> bool:
    return bool(re.fullmatch(r"(?:19|20)\d\d", words))


def _bounded(match: re.Match[str], unit: str) -> Quantity:
    number = value(match["n"])
    groups = match.groupdict()
    high = None if match["low"] else number
    low = None if match["high"] or groups.get("within") else number
    second = groups.get("n2")
    if second and high:
        high = value(second)
        low = value(with_scale_of(match["n"], second)) if low else None
    return Quantity(text=" ".join(match.group().split()), min=low, max=high, unit=unit, approx=bool(match["about"]))


def _share(match: re.Match[str], top: str, whole: str, of: str) -> AmountHit:
    share = Decimal(top) * 100 / Decimal(whole)
    rounded = share.quantize(Decimal("0.01"))
    percent = plain_decimal(rounded)
    groups = match.groupdict()
    handed = (groups.get("low") or "").lower() == "over" and HANDS.search(match.string, 0, match.start("low"))
    low, high = (None if groups.get("high") else percent), (None if groups.get("low") and not handed else percent)
    about = rounded != share or bool(groups.get("about"))
    quantity = Quantity(text=" ".join(match.group().split()), min=low, max=high, unit="percent", of=of, approx=about)
    return AmountHit(match.start(), match.end(), quantity=quantity)
