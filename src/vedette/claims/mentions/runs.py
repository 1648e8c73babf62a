"""Runs of words that may be a name: words with capitals, and the small words that join them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice

from vedette.claims.calendar import MONTHS
from vedette.names.world import tables

MOST_WORDS = 12
"""So many words of a run are one name at most; what is longer is a heading in capitals or a table."""
MOST_RUNS = 200
"""So many runs of one sentence are looked at: more are a register drawn as text."""

_UPPER = r"A-Z\u00c0-\u00d6\u00d8-\u00de"
_WORD = rf"[{_UPPER}][\w&]*(?:[-'./][^\W\d_]\w*)*\.?"
_FORM = r"(?:Co|Company|Corp|Ltd|Limited|Inc|LLC|L\.L\.C|Pte|Pty|S\.A|S\.A\.R\.L|B\.V|N\.V|GmbH|JSC|PLC|Plc)\b\.?"
_JOINT = rf"(?: of(?: the)? | for | and | & | de | al-| bin |, (?={_FORM})| )"
_COUNTED = r"\s+(?:tons?|tonnes?|percent|per\s+cent|million|billion|barrels|people|workers)"
_NUMBER = rf"(?:No\. ?)?\d{{1,3}}(?![\w%]|[,.]\d|{_COUNTED})"
_PLACE = r"\([A-Z][\w. ]{1,24}\)"
_RUN = re.compile(rf"(?<![\w.&'-]){_WORD}(?:{_JOINT}(?:{_WORD}|{_PLACE}(?= [A-Z])|{_NUMBER})){{0,{MOST_WORDS - 1}}}")
_APART = re.compile(r" and | & | for ")
_OF = re.compile(r" of(?: the)? | for | and ")
_SPACE = re.compile(r" +")
_CLOSING = re.compile(r"(?:'s?|(?<![A-Z])(?<!\bCo)(?<!Ltd)(?<!Corp)(?<!Inc)(?<!Pte)\.)$")
_OPENERS = frozenset(
    """the a an in on at by of for from to with under since over between after before during both all each every
    some any another one two three its his her their our this that these those it he she they we you as if when
    while where who whose which although because according also and but or so then there here later earlier last
    next meanwhile however only even not no none per via through against among about around within without until
    despite unlike like is was are were has have had will would may might can could did does do been being
    payment payments officials employees members agents representatives ships vessels vessel tanker ship account
    accounts""".split()
)
_CALENDAR = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun".split()
) | frozenset(name.casefold() for name in MONTHS)


@dataclass(frozen=True, slots=True)
class Run:
    """A part of a sentence at ``[start, end)`` that may be a name. ``whole`` is the place of the run it is part of:
    parts of one run are readings of the same words."""

    start: int
    end: int
    text: str
    whole: int


def runs(text: str) -> Iterator[Run]:
    """Every reading of every run of ``text``, longest first within a run; a line break counts as a space."""
    flat = text.replace("\n", " ")
    for found in islice(_RUN.finditer(flat), MOST_RUNS):
        seen: set[tuple[int, int]] = set()
        for reading in _readings(flat, *_trimmed(flat, found.start(), found.end())):
            start, end = _trimmed(flat, *reading)
            if start < end and (start, end) not in seen and not _is_calendar(flat[start:end]):
                seen.add((start, end))
                yield Run(start, end, _SPACE.sub(" ", flat[start:end]), found.start())


def _readings(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The whole run, what stands between its "and"s, what follows an "of", and each without an office before it.
    "General Strelsau" may be a man or a firm and is read both ways, "Mr. Strelsau" is a man."""
    if start >= end:
        return
    whole = text[start:end]
    pieces = [(start, end)]
    at = start
    for joint in [*(match.span() for match in _APART.finditer(whole)), (len(whole), len(whole))]:
        pieces.append((at, start + joint[0]))
        at = start + joint[1]
    pieces += [(start + joint.end(), end) for joint in _OF.finditer(whole)]
    pieces += [(start, start + joint.start()) for joint in _OF.finditer(whole)]
    for first, last in pieces:
        after = _without_office(text, first, last)
        if after == first or not is_office(text[first:last].partition(" ")[0]):
            yield first, last
        if after != first:
            yield after, last


def _without_office(text: str, start: int, end: int) -> int:
    """Where the name begins behind "General", "Mr." or "Deputy Director"; ``start`` where nothing stands before it."""
    at = start
    while True:
        word = text[at:end].partition(" ")[0]
        if not word or len(word) == end - at or word.rstrip(".").casefold() not in _offices():
            return at
        at += len(word) + 1


@cache
def _offices() -> frozenset[str]:
    known = tables.persons()
    return known.title | known.maybe | {"vice", "acting", "former", "foreign", "prime", "master", "consul", "attache"}


def is_office(word: str) -> bool:
    """Whether a word stands before the name of a person: "Mr.", "General", "Captain"."""
    return word.rstrip(".").casefold() in tables.persons().title


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Without words that open a sentence, the genitive, and the stop that closes a sentence."""
    while start < end:
        word = text[start:end].partition(" ")[0]
        if word.casefold() not in _OPENERS:
            break
        start = min(end, start + len(word) + 1)
    found = text[start:end].rstrip(" ,")
    closing = _CLOSING.search(found)
    return start, start + (closing.start() if closing else len(found))


def _is_calendar(words: str) -> bool:
    """Whether there is nothing but days and months: "May 12", "Monday"."""
    return all(word.strip(".,").casefold() in _CALENDAR or word.isdigit() for word in words.split())
