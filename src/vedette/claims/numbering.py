"""Numbers that are no amounts: of a paragraph, a year, an age, a day, a house, a score, and of what there is none.

A match of the pattern of amounts comes in with the words around it; what it would count is known by its groups.
"""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re

from vedette.claims.guarded import guarded
from vedette.claims.units import COUNTED, PEOPLE

_HEADS = re.compile(
    r"\.?\s+(?:The|A|An|In|On|At|By|Of|For|From|According|During|Since|That|This|These|It|Its|They|Under|With|As|One|Such)\s"
)
"""A number before these is that of a paragraph or a note."""
_NOT_A_SINGLE = guarded(
    r"(?i)(?:\b(?:not|never|no|nor|without|neither|hardly|scarcely)\b|n['’]t\b)(?:\s+(?!only\b|just\b)[\w'’-]+){0,4}\s+$"
)
"""Before "a single": none is told, not one. "Not a single ship", "have not sent a single report"."""
_OF_A_YEAR = guarded(r"(?i)(?:\b(?:the|an?|its|their|his|her|our|this|that|each)|['’]s?)\s+$")
"""Before a year that tells which one is meant: "the 2020 squid season", "under its 2015 contract"."""
_WHOLE_NOUN = re.compile(
    r"(?i)\b(?:the|that|this|said|same)\s+(?:resolution|paragraph|article|annex|section|rule|report|permit|group|unit)\s+$"
)
"""With an article such a noun has no number behind it: "by the date of the resolution 242 nationals had ..."."""
_NEAR = 3
"""Words that at most stand between such a number and the end of its noun."""
EVERY = guarded(r"(?i)\b(?:for|in|of|once)\s+every\s+$")
_ONE_OF_THE = re.compile(r"(?i)\bone\s+of\s+(?:the|these|those|its|their)\s+$")
"""Of two, one is spoken of: "one of the two engineers"."""
_LISTED = re.compile(r"\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+[A-Z]")
"""The number of a heading or of a clause of a contract: "2.2 Members shall"."""
_FRACTION = re.compile(
    r"(?i)[ -](?:thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|twentieths?|half)\b"
)
_SUCH = re.compile(r"\s+such\s")
_NOT_A_NUMBER = re.compile(
    r"(?i)(?:\(?\bUNSCRs?\)?\s+|\b(?:resolutions?|paragraphs?|paras?\.?|annex(?:es)?|sections?|articles?|nos?\.|imo|mmsi|footnotes?|figures?|tables?|pages?|pp?\.|permits?\s+no\.?|phase|part|appendix|type|class|mark|model"
    r"|chapters?|hs|code|headings?|aged|age|rule|item|group|units?|bureau|office|lab|room|pier|berth|building|block|gate|route|flight|boeing|number|numbered|wears|recommendations?)\s+(?:number\s+|no\.\s*)?|S/\d*/?|#|\b[A-Z][A-Za-z]{0,8}-)$"
)
_AFTER = re.compile(
    r"(?i)(?:st|nd|rd|th)\b|-(?:year|month|day|hour|week|minute|story|storey|point|page|member|man|foot|seat)\b|\s+(?:years?|months?|days?|weeks?|hours?|minutes?|miles|knots|kilomet\w+|km|nautical|dwt|deadweight|gross|degrees|goals?|points|mm|cm|kW|MW|calibre|caliber|(?:(?:year|month)s?\s+)old)\b|(?<=\d{4})\s+(?:Sanctions\s+)?(?:Committee|Panel|Commission|Group\s+of\s+Experts)\b|(?<=\d\.\d\d)\s+(?:train|flight|bus|ferry|service|boat)\b|\s*°|:\d|-\d+\b(?!\s*[a-z%])"
)
_MONTH_BEFORE = guarded(
    r"\b(?:Jan|Feb|March|Mar|April|Apr|May|June|Jun|July|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?(?:of\s+)?$|\b(?:[Ii]n|[Ss]ince|[Dd]uring|[Bb]y|[Oo]f|[Uu]ntil|[Ff]rom|[Yy]ear|[Aa]fter|[Bb]efore|[Ff]or|and|to|or)\s+$"
)
_MONTH_AFTER = re.compile(
    r"\s+(?:of\s+)?(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.)(?!\w)"
)
PLAIN_YEAR = re.compile(r"(?:19|20)\d\d")


def numbers_something(text: str, match: re.Match[str]) -> bool:
    """Whether the number numbers something: a paragraph, a year, an age, a day, a house, a score."""
    start, end = match.start("n1"), match.end("n2") if match["n2"] else match.end("n1")
    before = text[max(0, start - 24) : start]
    if (
        (_NOT_A_NUMBER.search(before) and not _begins_anew(match, before))
        or (not match["unit"] and _AFTER.match(text, end))
        or _MONTH_AFTER.match(text, end)
    ):
        return True
    if (
        _HEADS.match(text, end)
        or _FRACTION.match(text, end)
        or (match["n1"].lower() == "one" and _SUCH.match(text, end))
    ):
        return True
    if _LISTED.match(text, match.start()) and (match.start() == 0 or text[match.start() - 1] == "\n"):
        return True
    if EVERY.search(before) or _ONE_OF_THE.search(before) or _is_year(match, before) or _is_none(match):
        return True
    bounded = match["low"] or match["high"] or match["about"]
    if PLAIN_YEAR.fullmatch(match["n1"]) and not match["n2"] and not bounded and _MONTH_BEFORE.search(before):
        return True
    if (
        re.fullmatch(r"\d{1,2}", match["n1"])
        and _MONTH_BEFORE.search(before)
        and before.rstrip()[-1:].islower()
        and not match["unit"]
    ):
        # "On May 3 workers left": after a month a small number is its day; "in May 20 workers" is read by the dates.
        return not re.search(
            r"(?i)\b(?:in|of|from|to|by|and|or|for|after|before|since|until|during)\s+(?:[A-Z]\w+\.?\s+)?$", before
        )
    one_of = (
        match["n1"].lower() == "one" and not bounded and match["counted"] and re.match(r"\s+of\b", match["counted"])
    )
    return bool(one_of)


def _begins_anew(match: re.Match[str], before: str) -> bool:
    """Whether the noun before the number has none: "the resolution 242 nationals held"; "the resolution 2397" has one."""
    near = bool(match["noun"] or match["dk"]) and len(match["counted"].split()) <= _NEAR
    return near and bool(re.fullmatch(r"\d{1,3}", match["n1"])) and bool(_WHOLE_NOUN.search(before))


def _is_none(match: re.Match[str]) -> bool:
    """Whether "a single" stands behind a negation."""
    start = match.start("n1")
    return match["n1"].lower() == "a single" and bool(_NOT_A_SINGLE.search(match.string, max(0, start - 60), start))


def _is_year(match: re.Match[str], before: str) -> bool:
    """Whether a year tells of which one a thing is: "the 2020 season", "its 2015 contract"; people are counted."""
    bounded = match["low"] or match["high"] or match["about"] or match["n2"] or match["unit"]
    if bounded or not PLAIN_YEAR.fullmatch(match["n1"]):
        return False
    noun = " ".join((match["noun"] or "").split())
    one = bool(noun) and COUNTED[noun] != noun
    return one or (bool(_OF_A_YEAR.search(before)) and COUNTED.get(noun, noun) not in PEOPLE)
