"""What the head of a text states about itself: who published it, who wrote it, when, and under which symbol.

Only the first blocks are read. A day given as digits with points or strokes keeps both readings unless one of
them is no day of the calendar; the choice is then marked ``ambiguous_date``.
"""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from vedette.claims.calendar import MONTHS
from vedette.claims.sentences import Block
from vedette.conduct import Gap
from vedette.geo import countries
from vedette.records import Stated

PANEL = "UN Panel of Experts (1718)"
BODY_LETTERS = 30_000
"""How far a text is read for whether it speaks of itself as the Panel."""
HEAD_LETTERS = 1500
"""How far into a text its own head may reach."""

_MONTH = r"(?P<month>January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?"
_DATE = re.compile(
    r"(?<![\d/])(?P<iso>(?:19|20)\d\d-\d\d-\d\d)(?!\d)"
    rf"|(?<!\d)(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?\s+{_MONTH},?\s+(?P<y1>(?:19|20)\d\d)"
    rf"|\b{_MONTH.replace('month', 'month2')}\s+(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y2>(?:19|20)\d\d)"
    r"|(?<![\d/.])(?P<a>\d{1,2})(?P<mark>[./])(?P<b>\d{1,2})(?P=mark)(?P<y3>(?:19|20)\d\d)(?!\d)"
)
_FIELD = re.compile(r"(?im)^[ ]*(?:publisher|source|outlet|publication|newspaper|agency)[ ]*:[ ]*(?P<name>[^\n]{2,80})")
_MASTHEAD = re.compile(r"(?m)^(?P<name>(?:The )?[A-Z][\w.&' -]{1,40}?) \((?=[^()\n]*\d{4}\))")
_WIRE = re.compile(
    r"(?m)^[A-Z][A-Z .,'/-]{2,40}(?:,? (?:[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?))? \((?P<name>[A-Z][\w .]{1,24})\)\s*(?:-{1,2}|[–—])"
)
_SYMBOL = re.compile(r"\bS/(?P<year>(?:19|20)\d\d)/[\dxX]{1,4}\b")
_BYLINE = re.compile(r"(?m)^[ ]*(?:By|BY|by)[ ]+(?P<name>[A-Z][^\n,]{2,60})$")
_PANEL = re.compile(r"\bPanel of Experts\b")
_STATEMENT = re.compile(r"(?i)\bjoint (?:press )?statement\b")
_OWN_WORD = re.compile(
    r"(?i)\b(?:advisory|guidance|alert|fact sheet|press release|news release|press statement|statement|communiqu[eé]|notice|bulletin)\b"
)
# Who issues it: "Issued by the Ministry of X", "The Department of A and the Department of B are issuing this advisory".
_ISSUER = re.compile(
    r"(?im)(?:\b(?:issued|published|released|prepared)\s+(?:jointly\s+)?by|^[ ]*(?:issuer|issuing (?:agency|authority|body)|from|author)[ ]*:)[ ]+(?:the\s+)?(?P<name>[A-Z][^\n;:]{2,160}?)(?=,?\s+(?:on\s+)?\d|[;.]?\s*(?:\n|$)|\.\s)"
)
_ISSUED_LINE = re.compile(
    r"(?im)^[ ]*(?:jointly\s+)?issued\s+(?:jointly\s+)?by[ ]+(?:the\s+)?(?P<name>[^\n]{4,160}?)[ ,.]*$"
)
_ISSUES_THIS = re.compile(
    r"(?m)^[ ]*(?P<name>(?:The\s+)?[A-Z][^\n.;:]{2,200}?)\s+(?:is|are|has|have)?\s*(?:jointly\s+)?(?:issu(?:es|ed|ing|e)|publish(?:es|ed|ing)|releas(?:es|ed|ing))\s+(?:this|the following)\b"
)
_OF_A_BODY = re.compile(
    r"(?i)^(?:[^\n]{0,60}\b(?:statement|communiqu[eé]|press release|advisory)\s+(?:of|by|from)\s+)(?:the\s+)?(?P<name>[^\n]{4,120}?)(?:\s+(?:on|concerning|regarding|about)\s[^\n]*)?$"
)
_BODY = re.compile(
    r"\b(?:Ministry|Department|Government|Mission|Embassy|Treasury|Agency|Office|Bureau|Committee|Team|Directorate|Police|Service|Authority|Commission|Council|Court|FBI|OFAC|Ministers?)\b"
)
_STATEMENT_BY = re.compile(
    r"(?i)(?!joint\b)(?:press\s+)?(?:statement|communiqu[eé])\s+(?:by|of)\s+(?P<name>(?:the\s+)?(?:participating\s+States|[^\n]{0,60}?(?:Ministry|Department|Government|Agency|Committee|Ministers)\b[^\n]{0,60}?))(?:\s+(?:on|concerning|regarding|about)\s[^\n]*)?$"
)
_BODY_LINE = re.compile(
    r"(?m)^[ ]*(?P<name>[A-Z][^\n.;:]{3,120}?(?:Agency|Unit|Ministry|Department|Bureau|Office|Service|Authority|Centre|Center|Directorate|Police|Treasury)\b[^\n.;:]{0,60}?),[ ]+\d{1,2}[ ]\w+[ ]\d{4}[ ]*$"
)
_OWN_PANEL = re.compile(
    r"\bThe Panel\s+(?:also\s+|further\s+|has\s+|had\s+|again\s+)?(?:continue[sd]|continues\s+to|notes?d?|recommends|investigated|wrote|asked|requested|was\s+unable|obtained|received|consulted|visited|inspected|not\s+(?:yet\s+)?received|assesses|considers|attended|reviewed|is\s+(?:continuing|investigating)|views|identified|found)\b"
)
_NUMBERED = re.compile(r"(?m)^[ \t]*\d{1,3}\.[ \t]+\S")
_MSMT = re.compile(r"\b(?:report of the\s+)?Multilateral Sanctions Monitoring Team\b", re.IGNORECASE)
_LETTER = re.compile(r"(?i)\b(?:permanent mission of|note verbale|letter dated)\b")


@dataclass(frozen=True, slots=True)
class Head:
    """``published`` is the day read first; ``readings`` all of them; ``author`` speaks where nobody else does.

    ``end`` is the code point after which no block belongs to the head; ``words`` tells where the day was read.
    ``latest`` is the last day that a report states which does not state its own.
    """

    publisher: str | None
    author: str | None
    byline: str | None
    symbol: str | None
    published: date | None
    readings: tuple[date, ...]
    gaps: tuple[Gap, ...]
    end: int
    words: str = "publication date"
    latest: date | None = None


def read_head(text: str, parts: tuple[Block, ...], stated: Stated | None = None) -> Head:
    """Read the head of a text. A missing publication day is a gap, never today.

    What the source states of itself outside the text (``stated``) counts where the text itself says nothing.
    """
    top = text[:HEAD_LETTERS]
    dated = next((m for m in _DATE.finditer(top) if _stands_for_publication(text, m)), None)
    readings = _readings(dated) if dated else ()
    readings = _settled_by_body(readings, text) if len(readings) > 1 else readings
    stated = stated or Stated()
    outside = not readings and bool(stated.days)
    if outside:
        readings = tuple(date.fromisoformat(day) for day in stated.days)
    symbol = _SYMBOL.search(top)
    publisher = _publisher(top)
    byline = _BYLINE.search(top)
    author = _author(text, publisher)
    return Head(
        publisher=publisher or (PANEL if author == (PANEL,) else stated.publisher),
        author="; ".join(author) if author else None,
        byline=byline["name"].strip() if byline else stated.author,
        symbol=symbol.group() if symbol else None,
        published=readings[0] if readings else None,
        readings=readings,
        gaps=_gaps(readings, dated.group() if dated else stated.basis),
        end=_head_end(parts, dated.end() if dated else 0),
        words=f"publication date ({stated.basis})" if outside else "publication date",
        latest=_latest(text) if author and not readings else None,
    )


_NOT_YET = re.compile(r"(?i)\b(?:by|until|till|before|than|deadline|valid|expires?|to)\s+(?:the\s+|of\s+)?$")


def _latest(text: str) -> date | None:
    """The last whole day that a report without a publication day states, but for those that lie ahead in it."""
    days = (
        day
        for match in _DATE.finditer(text, 0, BODY_LETTERS * 10)
        if not match["mark"] and not _NOT_YET.search(text, max(0, match.start() - 16), match.start())
        for day in _readings(match)
    )
    return max(days, default=None)


def _gaps(readings: tuple[date, ...], words: str) -> tuple[Gap, ...]:
    if not readings:
        return (Gap(type="missing_value", field="published", text="the text does not state its publication day"),)
    if len(readings) > 1:
        days = tuple(day.isoformat() for day in readings)
        return (Gap(type="ambiguous_date", field="published", text=words, candidates=days),)
    return ()


def _stands_for_publication(text: str, match: re.Match[str]) -> bool:
    """A day in the head counts if it stands on a short line of its own, in a masthead, a dateline or a label."""
    left = text.rfind("\n", 0, match.start()) + 1
    right = text.find("\n", match.end())
    line = " ".join(text[left : right if right >= 0 else len(text)].split())
    before = " ".join(text[left : match.start()].split()) + " " * text[left : match.start()][-1:].isspace()
    label = re.search(r"(?i)\b(?:published|date[ds]?|updated|posted|issued|released?)\b[^.]{0,20}$", before)
    return len(line) < 60 or bool(label) or (before.count(" ") < 8 and bool(re.search(r"[(,A-Z]\s?$|[A-Z]{3}", before)))


def _readings(match: re.Match[str]) -> tuple[date, ...]:
    if match["iso"]:
        year, month, day = (int(part) for part in match["iso"].split("-"))
        return _days((year, month, day))
    if match["y1"]:
        return _days((int(match["y1"]), MONTHS[match["month"]], int(match["d1"])))
    if match["y2"]:
        return _days((int(match["y2"]), MONTHS[match["month2"]], int(match["d2"])))
    year, first, second = int(match["y3"]), int(match["a"]), int(match["b"])
    # Points are the continental order, strokes are not settled; the first reading is day before month in both.
    return _days((year, second, first), (year, first, second))


def _days(*parts: tuple[int, int, int]) -> tuple[date, ...]:
    found: list[date] = []
    for year, month, day in parts:
        try:
            reading = date(year, month, day)
        except ValueError:
            continue
        if reading not in found:
            found.append(reading)
    return tuple(found)


def _settled_by_body(readings: tuple[date, ...], text: str) -> tuple[date, ...]:
    """A reading that a whole date in the body repeats is the one meant; otherwise both stay."""
    stated = {day for m in _DATE.finditer(text, 0, 20_000) if not m["mark"] for day in _readings(m)}
    agreed = tuple(day for day in readings if day in stated)
    return agreed if len(agreed) == 1 else readings


def _publisher(top: str) -> str | None:
    for pattern in (_FIELD, _WIRE, _MASTHEAD):
        match = pattern.search(top)
        if match:
            return " ".join(match["name"].split())
    return None


def _author(text: str, publisher: str | None) -> tuple[str, ...]:
    """Who speaks in a document that is itself a report, a joint statement, a letter or an advisory."""
    top, first = text[:HEAD_LETTERS], text[:600]
    if _SYMBOL.search(first) and (_PANEL.search(top) or _OWN_PANEL.search(text, 0, BODY_LETTERS)):
        return (PANEL,)
    if _PANEL.search(first[:250]) and re.search(r"(?i)\breport of the panel of experts\b", first[:250]):
        return (PANEL,)
    if publisher:
        return ()
    stated = _stated_by(first)
    if stated:
        return stated
    if _MSMT.search(first[:250]):
        return ("Multilateral Sanctions Monitoring Team",)
    official = _STATEMENT.search(first) or _LETTER.search(first)
    if official and official.start() <= 250:
        # The authors stand in the title itself: "Joint Statement of A and B", "Permanent Mission of C".
        left = first.rfind("\n\n", 0, official.start()) + 1
        right = first.find("\n\n", official.end())
        title = first[left : right if right >= 0 else official.end() + 200]
        states = [m.code for m in countries.find(title) if m.code != "KP" and m.how != "city"]
        if states:
            return tuple(countries.name(code) for code in dict.fromkeys(states))
    return _issuer(top) or _panel_excerpt(text)


def _panel_excerpt(text: str) -> tuple[str, ...]:
    """Numbered paragraphs in which "the Panel" tells what it did: a part of one of its reports without the cover."""
    body = text[:BODY_LETTERS]
    numbered = len(_NUMBERED.findall(body)) >= 2
    return (PANEL,) if numbered and _OWN_PANEL.search(body) and not _BYLINE.search(text[:600]) else ()


def _stated_by(first: str) -> tuple[str, ...]:
    """ "Statement by the participating States on ...": the authors in the title of a statement."""
    for line in first[:400].split("\n"):
        title = _STATEMENT_BY.match(line.strip())
        if title:
            return (re.sub(r"^[Tt]he\s+", "", " ".join(title["name"].split())),)
    return ()


def _issuer(top: str) -> tuple[str, ...]:
    """The body that issues an advisory, a statement or a notice, where the head of the text names it as such."""
    issued = _ISSUED_LINE.search(top[:600])
    if not issued and not _OWN_WORD.search(top[:400]):
        return ()
    lines = [line.strip() for line in top[:400].split("\n") if line.strip()][:3]
    titles = (_OF_A_BODY.match(line) for line in lines)
    for match in (issued, _ISSUER.search(top), _BODY_LINE.search(top[:600]), _ISSUES_THIS.search(top), *titles):
        if match and _BODY.search(match["name"]):
            name = re.sub(r"^[Tt]he\s+", "", " ".join(match["name"].split()))
            name = re.sub(r",?\s+(?:on\s+)?(?:\d{1,2}\s+\w+|\w+\.?\s+\d{1,2},?)\s+\d{4}$", "", name)
            return (name.rstrip(" ,."),)
    return ()


def _head_end(parts: tuple[Block, ...], dated: int) -> int:
    for part in parts:
        if not part.heading and part.end > dated:
            return part.start
    return 0
