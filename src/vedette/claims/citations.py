"""Paragraphs that a text cites by number: "paragraph 8 of resolution 2397 (2017)", "UNSCR 2375, para. 11"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from vedette.claims.guarded import guarded
from vedette.regime.model import Regime

_RESOLUTION = guarded(
    r"(?i)\b(?:(?:un)?scrs?|resolutions?)\s+(?:(?:no\.?|s/res/)\s*)?(?P<a>\d{4})\b|\bs/res/(?P<c>\d{4})\b|\b(?P<b>\d{4})\s+\((?:19|20)\d\d\)"
)
_PARAGRAPH = guarded(
    r"(?i)\b(?:(?:operative\s+)?para(?:graph)?s?\b\.?|op\b)\s*(?P<first>\d{1,2})(?!\d)(?:\s?\((?P<letter>[a-f])\))?(?:\s?\((?P<part>i{1,3}|iv|v)\))?(?:\s*(?:,|and|or|to)\s+(?P<second>\d{1,2})(?![\d,.]*\d))?"
)
_BETWEEN = 60
"""Code points between the number of a paragraph and that of its resolution."""
_OWN_LIST = re.compile(
    r"(?i)\b(?:present|this|our|the\s+panel['’]s|previous|last|final|midterm)\s+(?:report|statement|advisory|circular|letter)\b|S/\d{4}/\d+"
)


_LISTED = re.compile(r"(?:\s*\(\d{4}\))?(?:,|\s+and|\s+or)\s+(?:and\s+)?\d{4}\b")
"""What follows the first of several resolutions: "resolutions 1718, 1874 and 2270"."""


@dataclass(frozen=True, slots=True)
class Citation:
    """One paragraph as cited: resolution, paragraph, and letter and part where the text gives them."""

    resolution: str
    paragraph: str
    letter: str = ""
    part: str = ""


def resolutions_named(text: str) -> tuple[str, ...]:
    """Numbers of the resolutions that a text names, in their order."""
    return tuple(_number(found) for found in _RESOLUTION.finditer(text))


def citations(text: str) -> tuple[Citation, ...]:
    """Each paragraph with the resolution it belongs to: the one named next after it, else the one just before.

    A paragraph of the report itself ("paragraph 41 of the present report") is none of the Council's.
    """
    return tuple(dict.fromkeys(_cited(text)))


def _cited(text: str) -> Iterator[Citation]:
    named = tuple(_RESOLUTION.finditer(text))
    for found in _PARAGRAPH.finditer(text):
        after = next((n for n in named if found.end() <= n.start() <= found.end() + _BETWEEN), None)
        if after and not _OWN_LIST.search(text, found.end(), after.start()):
            number = _number(after)
        else:
            before = next((n for n in reversed(named) if 0 <= found.start() - n.end() <= _BETWEEN), None)
            if before is None or _OWN_LIST.match(text[found.end() : found.end() + _BETWEEN].removeprefix(" of the ")):
                continue
            number = _number(before)
        yield Citation(number, found["first"], (found["letter"] or "").lower(), (found["part"] or "").lower())
        if found["second"]:
            yield Citation(number, found["second"])


def cited(text: str, regime: Regime) -> tuple[str, ...]:
    """Ids of the register's paragraphs that the text cites, with all parts of those it does not part itself.

    A report "on resolution 2321" is the one that a paragraph of that resolution asks of every State.
    """
    found: dict[str, None] = {}
    for citation in citations(text):
        found.update(dict.fromkeys(_entries(citation, regime)))
    return tuple(found) or _reported(text, regime)


_REPORT_ON = guarded(
    r"(?i)\b(?:reports?|that|one|ones)\s+(?:on|under|pursuant\s+to)\s+(?:(?:the|its|their)\s+)?(?:(?:national\s+)?implementation\s+of\s+)?(?:Security\s+Council\s+)?$"
)


def _reported(text: str, regime: Regime) -> tuple[str, ...]:
    """The paragraphs that ask for a report on how a resolution is carried out, where the text speaks of one."""
    numbers = {
        int(_number(found)) for found in _RESOLUTION.finditer(text) if _REPORT_ON.search(text[: found.start()][-80:])
    }
    asked = (m for m in regime.measures.values() if m.subject == "reporting" and m.resolution in numbers)
    return tuple(m.id for m in asked)


def _entries(citation: Citation, regime: Regime) -> tuple[str, ...]:
    part = "".join(f"[-]?{piece}" for piece in (citation.letter, citation.part) if piece)
    stem = re.compile(rf"{citation.resolution}-{citation.paragraph}{part}(?![0-9])")
    return tuple(name for name in regime.measures if stem.match(name))


def completed(text: str, before: str, regime: Regime) -> str:
    """The text, with the resolution of a paragraph that it cites without one, of those named in ``before`` that have
    such a paragraph in the register: the one with which its number was cited last, else the one named last, where a
    resolution named by itself goes before those of a list."""
    found = _PARAGRAPH.search(text)
    if found is None or citations(text) or _OWN_LIST.search(text):
        return text
    again = [told.resolution for told in reversed(tuple(_cited(before))) if told.paragraph == found["first"]]
    named = tuple(_RESOLUTION.finditer(before))
    alone = [_number(told) for told in reversed(named) if not _LISTED.match(before, told.end())]
    candidates = (*again, *alone, *reversed([_number(told) for told in named]))
    last = next((number for number in candidates if _entries(Citation(number, found["first"]), regime)), None)
    return f"{text[: found.end()]} of resolution {last}{text[found.end() :]}" if last else text


def _number(found: re.Match[str]) -> str:
    return found["a"] or found["b"] or found["c"]
