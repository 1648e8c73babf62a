"""Numbers whose noun stands earlier: "four of the five", "the remaining nine", "two of them", "in six of those".

What is counted is then the thing that the words before counted; the claim says so by a gap.
"""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from vedette.claims.bounding import AmountHit
from vedette.claims.currencies import SUFFIX
from vedette.claims.guarded import Guarded, guarded
from vedette.claims.numbering import PLAIN_YEAR
from vedette.claims.numbers import BOUND, NUMBER, VAGUE, least, plain_decimal, value
from vedette.claims.shares import find_amounts
from vedette.claims.tallies import HOURS
from vedette.claims.units import BULK, COUNT_WORDS, COUNTED, PEOPLE, SPEAKERS, UNIT, WORKERS
from vedette.conduct import Gap, Quantity
from vedette.geo.trie import trie_pattern

_GOES_ON = (
    r"(?=\s*(?:[,.;:)—–]|$)|\s+(?:were|was|had|have|has|are|is|did|do|could|would|will|can|may|might|must|should|still|also|never|later|then|only"
    r"|in|on|at|by|from|to|for|with|without|under|during|until|since|between|after|before|who|which|that|whose|when|where|and|but|as|of\s+(?:them|these|those|whom|which)"
    r"|left|went|came|sent|flown|gone|found|held|seen|put|taken|brought|told|kept|said|shut|fled|fell|grew|sank|ran|began|stood|lay|wore|bore|drew|got|lost|met|paid|rose|spent|spoke|took|wrote|hold|work|live|run|stay|serve|belong|carry|earn|lack|need|sail|speak|study|use|arriv\w+|return\w*|remain\w*|stay\w*|call\w*|sail\w*|[a-z]{3,}ed)\b)"
)
_WORD_NUMBER = rf"(?P<n>(?!an?\b|one\b){NUMBER})(?![\w%-]|[.,]\d)"
SOME_OF = guarded(
    rf"(?i)(?<![\w$€£.,/-]){BOUND}{_WORD_NUMBER}\s+of\s+(?:(?:all\s+)?(?:them|these|those|whom|which)\b|the\s+(?:other\s+)?(?P<m>{NUMBER})(?![\w%-]|[.,]\d){_GOES_ON})"
)
_THE = guarded(
    rf"(?i)(?:(?<!\bof )|(?<=\bnone of )|(?<=\bnot one of )|(?=(?:the|its|their|these|those)\s+(?:other|remaining|last|first)\s))\b(?:the|these|those|all|its|their)\s+(?:(?P<rest>other|remaining|first|last|rest,)\s+)?{_WORD_NUMBER}{_GOES_ON}"
)
_LESS = guarded(
    rf"(?i)\ball\s+but\s+(?P<n>{NUMBER})\s+of\s+(?:the|these|those|its|their)\s+(?P<m>{NUMBER})(?![\w%-]|[.,]\d){_GOES_ON}"
)
_IN = guarded(
    rf"(?i)(?:^|[,;:—–]\s+|\band\s+)(?:in|on)\s+(?:at\s+least\s+)?(?P<n>(?!an?\b|one\b){NUMBER})(?=,|\s+of\s+(?:these|those|them)\b|\s+(?:other|more|further)s?,)"
)
_OPENS = r"(?:^|(?<=\bthat )|^(?:By|As at|As of|As on|In|On|At|Since|Until|After|During|Within|Although|While|When|Among|Of (?:these|those|them|the(?=\s\d)))\b[^;.]{0,110}?,\s+|^(?:By|In|Since|Until)\s+(?:[A-Z][a-z]{2,8}\s+)?(?:(?:19|20)\d\d\s+)?)(?:[Oo]nly\s+|[Jj]ust\s+)?"
"""Where a subject may stand: first, behind "that", behind the words that say when or in spite of what."""
FIRST = guarded(
    rf"{_OPENS}(?i:(?:another|a\s+further|an\s+additional)\s+)?(?i:{BOUND})(?i:(?P<n>(?!an?\b|one\b){NUMBER}))(?=(?:,\s[^,;.]{{3,90}},)?\s+(?:still\s+|now\s+|already\s+|also\s+)?(?:had|have|were|was|are|did|do|came|left|went|fled|held|took|shut|ran|began|wore|got|paid|spoke|hold|work|live|run|stay|serve|study|earn|lack|need|use|sail|kept|sold|sent|stood|lay|remain\w*|carr(?:ied|y)|flew|fly|bore|bear|belong\w*|called|sailed|showed|used|lacked|opened|closed)\b|\s+[a-z]{{3,}}ed\s+(?:an?|the|its|their|his|by|in|at|on|to|from|with|under)\b)"
)
_THERE = guarded(
    rf"(?i)\bthere\s+(?:were|are|had\s+been|have\s+been|remain\w*)\s+(?:still\s+|only\s+|now\s+)?{BOUND}{_WORD_NUMBER}(?=\s+(?:in|at|on|by|left|when|before|of\s+them)\b|\s*(?:[.,;)]|$))"
)
_OBJECT = guarded(
    rf"(?i)\b(?:h(?:eld|olds?|ad|as|ave)|operat(?:ed?|es|ing)|r[au]ns?|running|kept|keeps?|keeping|found|seized?|recovered|opened|closed|bought|sold|own(?:ed|s)|received?|receives|filed|submitted|issued|used|lost|sent|took|counted|listed|named|identified|recorded|registered|documented|examined|inspected|boarded|photographed|detained|released|returned|cancelled|revoked|added|removed|reported|lists?|counts?)\s+(?:another\s+|a\s+further\s+|only\s+|just\s+)?{BOUND}{_WORD_NUMBER}(?=\s*(?:[.;:)]|,(?!\d)|$)|\s+(?:there|of\s+(?:them|these|those)|in\s+all|in\s+total|altogether|in|on|by|during|since|before|after|last|this)\b)"
)
"""A verb whose object is a bare number: "the embassy there held three"."""
_THINGS_ONLY = re.compile(r"(?i)(?:operat|r[au]n|own|open|clos|bought|sold|fil|submit|issu|cancel|revok|inspect)\w*\s")
"""Verbs whose object is seldom a person: "the company ran four" are sites."""
_STRENGTH = guarded(
    rf"(?i)\b(?:(?:puts?|thinks?|reckons?|believes?|estimates?)\s+(?:it|them|the\s+(?:(?:true|real)\s+)?(?:number|total|figure))\s+(?:is\s+|to\s+be\s+)?(?:at\s+|(?:nearer|closer)\s+(?:to\s+)?)|(?:the|their|its|that|this|whose)\s+(?:true\s+|real\s+|actual\s+|overall\s+|combined\s+)?(?:total|numbers?|figure|tally|headcount|strength|ranks)\b[^;.,]{{0,40}}?\s(?:at|to|was|were|is|reach(?:ed|es)?|exceed(?:ed|s)?|totall?ed)\s+|\b(?:they|who|which|these|those)\s+(?:(?:now|then|once|had|have|are\s+(?:said|thought)\s+to)\s+)*number(?:ed)?\s+|\bestimates?\s+of\s+(?:their|the|its)\s+(?:total\s+)?(?:numbers?|strength|total)\s+(?:rang|run|var|go|differ)\w*\s+)(?P<between>between\s+|(?:anything\s+)?from\s+)?{BOUND}{_WORD_NUMBER}(?:(?(between)\s+(?:and|to)\s+|(?:\s+to\s+|[-–]))(?P<n2>{NUMBER}))?(?!\s*(?:per\s*cent|percent|[$€£]|million|billion|(?:{UNIT}|{SUFFIX}|dollars|times)(?!\w)))"
)
"""The number of those spoken of before: "their number to reach 12,000", "put the total at 3,000"."""
_NEVER_BARE = frozenset(
    (
        *SPEAKERS,
        "States",
        "states",
        "Member States",
        "member states",
        "countries",
        "nations",
        "jurisdictions",
        "ports",
        "hands",
    )
)
"""Who speaks and where it happens is seldom what a bare number counts."""
_WORKPLACES = frozenset({"sites", "factories", "provinces", "districts", "regions", "cities", "towns", "floors"}) | {
    "companies", "firms", "restaurants", "clubs", "projects",
}  # fmt: skip
"""Where people work: a number behind these counts as a rule those who work there."""
_PLACED = guarded(
    r"(?i)\b(?:in|at|across|near|outside|around|throughout|between|within)\s+(?:(?:the|these|those|all|its|their|at\s+least|some|about)\s+)*$"
)
_NOUN = guarded(
    rf"(?P<one>(?i:\b(?:one|each|every|per|single)\s+(?:[\w-]+\s+){{0,2}}?))?(?<![\w-])(?P<noun>{COUNT_WORDS})(?![\w-])"
)
_PEOPLE_NAMED = guarded(rf"(?<![\w-])(?:{trie_pattern(WORKERS)})(?![\w-])")
_SENTENCE = re.compile(r"(?<=[.;:!?])\s+|\n+")
_ONLY_PEOPLE = re.compile(
    r"(?i)\s*(?:(?:were|was|are|is|had|have|has|been|being|since|later|also|then)\s+)*(?:arrested|booked|charged|deported|questioned|sentenced|convicted|indicted|jailed|imprisoned|expelled|repatriated|recruited|defected|married|died|still\s+(?:present|employed|at\s+work|at\s+large|there|abroad))\b"
)
_OTHERS = guarded(rf"(?i)(?<![\w$€£.,/-]){BOUND}(?P<n>(?!an?\b|one\b){NUMBER})\s+(?:others|more){_GOES_ON}")
BRACKETED = guarded(
    rf"(?i)\({BOUND}(?P<n>(?!an?\b|one\b){NUMBER})\s+(?:out\s+)?of\s+(?:the\s+|some\s+|about\s+|all\s+)?{NUMBER}\)"
)
"""Behind the noun that it counts: "firms that did not answer (some 120 out of 410)"."""
_CROWD = guarded(
    rf"(?:^[\"“']?|(?<=\bthat )|(?<=\band ))(?i:(?P<crowd>{VAGUE})(?:,\s+(?:perhaps|maybe|possibly|if\s+not|or\s+even)\s+(?:tens\s+of\s+)?(?:thousands|hundreds),)?)(?=\s+(?:have|had|were|are|remain\w*|still|work\w*|arrive\w*|return\w*|came|left|stay\w*|live)\b)"
)
"""Thousands of whom nothing else is said are people."""
_ALL = guarded(
    r"(?i)(?:^|[,;—–]\s+|\b(?:and|but|yet|that|which)\s+)(?:that\s+)?(?P<all>all(?:\s+of\s+(?:them|these|those))?)\s+(?:(?:now|later|then|since|also)\s+)?(?:were|was|had|have|are|left|returned|went|came|held|hold|live|lived|work|worked)\b"
)
"""All of those spoken of before, and none but those."""
_FURTHER = guarded(
    rf"(?i)\b(?:another|a\s+further|an\s+additional)\s+{BOUND}{_WORD_NUMBER}(?=\s*(?:[.;)]|$|,(?!\d))|\s+(?:in|during|on|by|after|between|before|over|followed|from|last|this)\b)"
)
_PATTERNS = (SOME_OF, _THE, _IN, FIRST, _THERE, _OTHERS, _STRENGTH, BRACKETED, _OBJECT, _FURTHER)
_NO_SUBSET = (_STRENGTH, _OBJECT, _OTHERS, BRACKETED, _FURTHER)
_NAME = re.compile(
    r"(?<=[\w’'.,-] )(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\s)[A-Z][\w’'-]*\s+$"
)
"""Before the number of a ship: "the Jin Hong 16"."""
_IDENTIFIES = re.compile(r"\d{6,}")
"""The number of a ship or of a document, without separators."""
_NO_UNIT = Quantity(text="")
_DISTINCT = 100
"""From here on a number that is told again with "the" names what it named before, however far."""
_DONE_TO_PEOPLE = re.compile(
    r"(?i)\s*(?:(?:were|was|are|is|had|have|has|been|being|since|later|also|then)\s+)*(?:arrested|booked|charged|detained|deported|questioned|sentenced|convicted|indicted|jailed|expelled|repatriated|employed|hired|paid|recruited|trained|housed|left|fled|flew|arrived|defected|married|died|returned|worked|entered|crossed)\b"
)
REACH = 600
"""Code points back in which the noun must stand."""


def elided(text: str, before: str, *, patterns: tuple[Guarded, ...] = _PATTERNS) -> AmountHit | None:
    """The first number of ``text`` that leaves out its noun, counted in the unit that the words before it count."""
    less = _all_but(text, before) if patterns is _PATTERNS and "ll but " in text else None
    if less:
        return less
    for pattern in patterns:
        for match in pattern.finditer(text):
            hit = _read(text, match, before, subset=pattern not in _NO_SUBSET)
            if hit:
                return hit
    if patterns is not _PATTERNS:
        return None
    return next((_crowd(match) for match in _CROWD.finditer(text)), None) or _all_told(text, before)


def _all_but(text: str, before: str) -> AmountHit | None:
    """ "All but three of the 40 were shipped": so many less, of what the words before count or name."""
    match = _LESS.search(text)
    less, whole = (value(match["n"]), value(match["m"])) if match else (None, None)
    if match is None or less is None or whole is None or Decimal(less) >= Decimal(whole):
        return None
    told = _paragraph(before) + text[: match.start()]
    source = _counted_before(text, match, told, Decimal(whole), subset=True) or _named_before(told, things=False)
    if source is None:
        return None
    left = plain_decimal(Decimal(whole) - Decimal(less))
    gap = Gap(
        type="missing_unit", field="quantity", text=f"{match.group()}: the words do not say what is counted",
        status="filled_by", by=source.by,
    )  # fmt: skip
    quantity = Quantity(text=" ".join(match.group().split()), min=left, max=left, unit=source.unit)
    return AmountHit(match.start(), match.end(), quantity=quantity, gaps=(gap,), people=source.people)


def _paragraph(before: str) -> str:
    """The paragraph so far; where it only begins, as each one of wire news does, the one before it as well."""
    told, gap, own = before.rpartition("\n\n")
    if not _SENTENCE.search(own):
        own = told.rpartition("\n\n")[2] + gap + own
    return own[-REACH:]


def _all_told(text: str, before: str) -> AmountHit | None:
    """ "All had left by May": as many as the words right before count, where they count one group only."""
    match = next(iter(_ALL.finditer(text)), None)
    if match is None:
        return None
    told = _paragraph(before) + text[: match.start()]
    last = " ".join(_SENTENCE.split(told.rstrip())[-2:])
    found = [h for h in find_amounts(last) if _counts(h) and h.quantity and h.quantity.unit not in _NEVER_BARE]
    found = [h for h in found if h.people] or found
    if len(found) != 1 or found[0].quantity is None:
        return None
    words = " ".join(match["all"].split())
    gap = Gap(
        type="missing_value", field="quantity", text=f"{words}: how many is not said here", status="filled_by",
        by=f"{found[0].quantity.text}, counted before it",
    )  # fmt: skip
    quantity = replace(found[0].quantity, text=words)
    return replace(found[0], start=match.start("all"), end=match.end("all"), quantity=quantity, gaps=(gap,))


def _read(text: str, match: re.Match[str], before: str, *, subset: bool) -> AmountHit | None:
    """``subset`` tells that the words before must count as many or more, of which these are some."""
    groups = match.groupdict()
    number = value(match["n"])
    if number is None or PLAIN_YEAR.fullmatch(match["n"]) or _NAME.search(text, 0, match.start("n")):
        return None
    told = _paragraph(before) + text[: match.start()]
    if not subset and _of_cargo(told, match["n"]):
        return None
    source = _counted_before(text, match, told, Decimal(number), subset=subset) or _otherwise(text, match, before, told)
    if source is None:
        return None
    if not source.people and _ONLY_PEOPLE.match(text, match.end()):
        source = _Source("persons", "the verb is one of people", people=True)
    bounds = (groups.get("low"), groups.get("high"), groups.get("about"))
    last = value(groups["n2"]) if groups.get("n2") else None
    quantity = Quantity(
        text=" ".join(match.group().split()), min=None if bounds[1] else number,
        max=last or (None if bounds[0] else number), unit=source.unit, approx=bool(bounds[2]),
    )  # fmt: skip
    gap = Gap(
        type="missing_unit", field="quantity", text=f"{quantity.text}: the words do not say what is counted",
        status="filled_by", by=source.by,
    )  # fmt: skip
    return AmountHit(match.start(), match.end("n"), quantity=quantity, gaps=(gap,), people=source.people)


def _otherwise(text: str, match: re.Match[str], before: str, told: str) -> _Source | None:
    """What it counts where no number near before it tells: the same number far before, or a noun without a number."""
    groups = match.groupdict()
    if match.re is _THE.compiled and not groups["rest"]:
        return _told_far(match["n"], before)
    return _named_before(told, things=_of_things(match))


def _of_things(match: re.Match[str]) -> bool:
    return match.re is _OBJECT.compiled and bool(_THINGS_ONLY.match(match.group()))


def _told_far(words: str, before: str) -> _Source | None:
    """ "The 2,600": what so distinct a number counted where it was told last."""
    at = before.rfind(words)
    if at < 0 or Decimal(value(words) or "0") < _DISTINCT:
        return None
    hits = find_amounts(before[max(0, at - 40) : at + 120])
    first = at - max(0, at - 40)
    hit = next((h for h in hits if h.start <= first < h.end and _counts(h)), None)
    if hit is None or hit.quantity is None or hit.quantity.unit is None:
        return None
    return _Source(hit.quantity.unit, f"{hit.quantity.text}, told before", people=hit.people)


def _crowd(match: re.Match[str]) -> AmountHit:
    words = " ".join(match.group().split())
    quantity = Quantity(text=words, min=least(match["crowd"]), unit="persons", approx=True)
    gap = Gap(type="missing_value", field="quantity", text=f"{words}: an order of magnitude, no value")
    return AmountHit(match.start(), match.end(), quantity=quantity, gaps=(gap,), people=True)


@dataclass(frozen=True, slots=True)
class _Source:
    """What the bare number counts, and the words that say so."""

    unit: str
    by: str
    people: bool


def _counted_before(text: str, match: re.Match[str], told: str, number: Decimal, *, subset: bool) -> _Source | None:
    """What the last fitting number before it counted."""
    groups = match.groupdict()
    whole = value(groups["m"]) if groups.get("m") else None
    exact = whole or (str(number) if "rest" in groups and not groups["rest"] else None)
    found = [hit for hit in find_amounts(told) if _counts(hit) and (hit.people or not _where(told, hit))]
    if not subset:
        found = [hit for hit in found if hit.quantity and hit.quantity.unit not in _NEVER_BARE]
    if _of_things(match):
        found = [hit for hit in found if not hit.people]
    near = [hit for hit in found if exact is None or _face(hit) == Decimal(exact)]
    if not near and exact is None and subset:
        near = [hit for hit in found if _face(hit) >= number]
    if subset:
        near = [hit for hit in near if _face(hit) >= number]
    else:
        # Nearer than the number may stand the noun itself: only what the sentence before counts is taken.
        last = _SENTENCE.split(told.rstrip())[-2:]
        near = [hit for hit in near if hit.end > len(told) - sum(map(len, last)) - 2]
        if any(hit.loose for hit in near[-1:]) and _PEOPLE_NAMED.search(" ".join(last)):
            near = [hit for hit in near if hit.people]  # "Four coaches, 45 seats each": people were spoken of
    if match.re is _STRENGTH.compiled or _DONE_TO_PEOPLE.match(text, match.end()):
        near = [hit for hit in near if hit.people] or near
    quantity = near[-1].quantity if near else None
    if quantity is None or quantity.unit is None:
        return None
    return _Source(quantity.unit, f"{quantity.text}, counted before it", people=near[-1].people)


def _where(told: str, hit: AmountHit) -> bool:
    """ "Labourers remain in the two provinces": where they are is not what a bare number behind it counts."""
    return bool(_PLACED.search(told, max(0, hit.start - 24), hit.start)) or bool(
        hit.quantity and hit.quantity.unit in _WORKPLACES
    )


def _named_before(told: str, *, things: bool) -> _Source | None:
    """The noun of the nearest words before that name things to count: a plural, or "one account", "each report"."""
    for part in reversed([part.lstrip() for part in _SENTENCE.split(told) if part.strip()][-3:]):
        words = part[:1].lower() + part[1:]
        nouns = [m for m in _NOUN.finditer(words) if COUNTED[" ".join(m["noun"].split())] not in _NEVER_BARE]
        nouns = [m for m in nouns if not (things and COUNTED[" ".join(m["noun"].split())] in PEOPLE)]
        people = [m for m in nouns if COUNTED[" ".join(m["noun"].split())] in PEOPLE]
        nouns = [m for m in nouns if not people or COUNTED[" ".join(m["noun"].split())] not in _WORKPLACES]
        plural = [m for m in nouns if _is_plural(" ".join(m["noun"].split()))]
        found = plural[:1] or [m for m in nouns if m["one"]][-1:]
        if found:
            unit = COUNTED[" ".join(found[0]["noun"].split())]
            return _Source(unit, f"{found[0].group().strip()}, named before it", people=unit in PEOPLE)
    return None


def _is_plural(noun: str) -> bool:
    return COUNTED[noun] == noun


def _of_cargo(told: str, words: str) -> bool:
    """Whether a bare number may tell tons, barrels or money, of which the words before it speak, or names a ship."""
    if _IDENTIFIES.fullmatch(words):
        return True
    near = find_amounts(" ".join(_SENTENCE.split(told.rstrip())[-2:]))
    return bool(near) and (near[-1].money is not None or (near[-1].quantity or _NO_UNIT).unit in BULK | {None})


def _counts(hit: AmountHit) -> bool:
    quantity = hit.quantity
    if quantity is None or quantity.ratio or quantity.unit is None:
        return False
    return quantity.unit not in BULK | HOURS | {"percent"}


def _face(hit: AmountHit) -> Decimal:
    assert hit.quantity is not None
    return Decimal(hit.quantity.max or hit.quantity.min or "0")
