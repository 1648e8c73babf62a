"""Which paper or agency prints a text: told by its masthead, dateline, byline or foot, or by how it speaks of itself."""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re
from dataclasses import dataclass

from vedette.claims.guarded import guarded

FOOT_LETTERS = 700
"""How far from its end a text's own foot may begin (copyright line, "first published in")."""
BODY_LETTERS = 30_000
"""How far a text is read for how it speaks of itself."""

PRESS = r"(?:Times|Post|Journal|Herald|Ilbo|Shimbun|Guardian|Gazette|Tribune|Daily|News|News\s+Agency|News\s+Service|Newswire|Press|Mail|Telegraph|Economist|Courier|Chronicle|Observer|Dispatch|Ledger|Wire|Weekly|Globe|Argus|Examiner|Sentinel|Magazine|Broadcasting|Radio|Reporter|Inquirer|Mercury|Messenger|Advertiser|Bulletin)"
PRESS_NAME = re.compile(rf"\b{PRESS}\b")
_PAPER = rf"(?:[Tt]he\s+)?(?P<name>(?:[A-Z][\w.&'-]*\s+){{1,3}}{PRESS}|{PRESS}\s+[A-Z]\w+)(?![\w-])"
_DAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+[A-Z][a-z]{2,8}\.?,?\s+\d{4}|[A-Z][a-z]{2,8}\.?\s+\d{1,2},?\s+\d{4}|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4})"
_FIELD = re.compile(r"(?im)^[ ]*(?:publisher|source|outlet|publication|newspaper|agency)[ ]*:[ ]*(?P<name>[^\n]{2,80})")
# "Some Paper (08.04.2023)", and not "Resolution 2397 (2017)": a day stands in the brackets, not a year alone.
_MASTHEAD = re.compile(
    r"(?m)^(?!(?:Resolution|Paragraph|Regulation|Act|Law|Annex|Article|Decision)\b)(?P<name>(?:The )?[A-Z][\w.&' -]{1,40}?) \((?!\d{4}\))(?=[^()\n]{0,24}(?<!\d)(?:19|20)\d\d\))"
)
# "PORT, Country, 6 March 2019 (Some News Service) -": between the place in capitals and the brackets stand names and a day.
_WIRE = re.compile(
    r"(?m)^[ ]*(?:\([^()\n]{2,30}\)[ ]*)?[A-Z][A-Z .,'/-]{2,40}(?:[ ,.]+(?:[A-Z][a-z]{1,15}\.?|\d{1,4}|of|and|the)){0,8} \((?P<name>[A-Z][\w .&'-]{1,45})\)(?:,?[ ][A-Za-z0-9., ]{3,30}?)?\s*(?:-{1,2}|[–—])"
)
_TITLE = guarded(r"(?i)\b(?:report|statement|letter|note|summary|advisory|circular|excerpt|chapter)\b")
# "Some Wire, City, 6 March 2019"; between bars also the desk, and behind the day its hour: "Some Wire | World | 2019-03-06 08:15 GMT".
_LINE = re.compile(
    rf"(?m)^[ ]*{_PAPER}[ ]*(?:,[^,\n]{{2,30}}|(?:\|[^|\n]{{2,40}}){{0,2}})[ ]*(?:[,|/–—-][ ]*)+{_DAY}(?:,?[ ]+\d{{1,2}}[:.]\d\d(?:[ ]?[A-Za-z.]{{1,5}})?)?[ ]*$"
)
_BYLINE = re.compile(
    rf"(?m)^[ ]*(?:By|BY)[ ]+[A-Z][^\n,|/]{{2,50}}(?:,|[ ]for|[ ]of|[ ][|/])[ ]+{_PAPER}[ ]*(?:[,|/].{{0,40}})?$"
)
_ALONE = re.compile(rf"\A\s*{_PAPER}[ ]*\n(?=(?:[^\n]*\n){{0,4}}?[^\n]{{0,40}}{_DAY})")
_RIGHTS = re.compile(
    r"(?:©|\([cC]\)|\bCopyright\b)[ ]*(?:©[ ]*)?(?:(?:19|20)\d\d(?:[-–]\d{2,4})?,?[ ]+)?(?:by[ ]+)?(?P<name>[A-Z][^\n.,;|()©]{1,50}?)(?=[ ]*(?:[.,;|(\n]|(?:19|20)\d\d|[Aa]ll[ ]+[Rr]ights|$))"
)
_PRINTED = re.compile(
    rf"\b(?:[Tt]his\s+(?:article|story|report|piece)\s+(?:was\s+)?(?:first\s+|originally\s+)?(?:published|appeared|ran)|[Ff]irst\s+published|[Pp]ublished|[Oo]riginally\s+published)\s+(?:in|by|on)\s+{_PAPER}"
)
_DEED = guarded(
    rf"\b(?:[Ww]hen\s+{_PAPER.replace('P<name>', 'P<called>')}\s+(?:visited|called|dropped|asked|phoned|reached|contacted|went|tried|telephoned|knocked|spoke)"
    rf"|{_PAPER.replace('P<name>', 'P<learnt>')}\s+(?:has\s+(?:learn(?:ed|t)|seen|reviewed|obtained)|(?:could|was)\s+not\s+(?:able\s+to\s+)?(?:independently\s+)?(?:verify|confirm|reach)|is\s+withholding|agreed\s+not\s+to\s+name))\b"
)
_TOLD = guarded(rf"\b(?:told|(?:seen|reviewed|obtained|viewed)\s+by|interview\s+with|spoke\s+(?:to|with))\s+{_PAPER}")


@dataclass(frozen=True, slots=True)
class Outlet:
    """``inferred``: the words from which the name is taken, where the text does not print it as its outlet."""

    name: str
    inferred: str | None = None


def outlet(text: str, head_letters: int) -> Outlet | None:
    """The paper or agency of ``text``; nothing where neither its head, its foot nor its own words name one."""
    top = text[:head_letters]
    for pattern in (_FIELD, _WIRE, _MASTHEAD, _LINE, _BYLINE, _ALONE):
        match = pattern.search(top)
        if match and not (pattern is _MASTHEAD and _TITLE.search(match["name"])):
            return Outlet(_plain(match["name"]))
    foot = text[-FOOT_LETTERS:]
    for pattern in (_RIGHTS, _PRINTED):
        match = pattern.search(foot) or pattern.search(top[:400])
        if match:
            return Outlet(_plain(match["name"]))
    return _of_itself(text[:BODY_LETTERS])


def _of_itself(body: str) -> Outlet | None:
    """ "When the Coast Ledger visited", "told the Coast Ledger" twice over: a paper tells of its own doings."""
    deed = _DEED.search(body)
    if deed:
        return Outlet(_plain(deed["called"] or deed["learnt"]), " ".join(deed.group().split()))
    told = list(_TOLD.finditer(body))
    names = {_plain(match["name"]) for match in told}
    if len(told) > 1 and len(names) == 1:
        return Outlet(names.pop(), " ".join(told[0].group().split()))
    return None


def _plain(name: str) -> str:
    words = " ".join(name.split())
    return words if words.startswith("The ") and len(words.split()) == 2 else words.removeprefix("The ")
