"""The passages of a text that are not in English: where each stands, and in which language it is.

A block is what stands between blank lines. A block of one language is one passage; one that mixes scripts is cut at
its sentence ends, so that a Korean sentence in an English paragraph is found and the English around it stays.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from vedette.languages.recognise import Language, language_of
from vedette.languages.scripts import letters_of

_BLANK = re.compile(r"\n[ \t\r\f\v]*\n\s*")
# A full stop ends a sentence only before a space, so that 3.5 stays whole; the wide marks always do.
_SENTENCE = re.compile(r"[.!?…][\"'”’)\]]*\s+|[。！？｡][」』”’\"')\]）]*\s*|\n+")
FRAGMENT = 8
"""Fewer letters than this in another script are a name or a word in brackets, no passage."""
_BORROWED = frozenset({"Chinese", "Chinese (traditional)", "Chinese (simplified)"})


@dataclass(frozen=True, slots=True)
class ForeignPassage:
    """Code points ``[start, end)`` of the text, the 1-based line it begins on, and its language.

    ``block``: it is a whole block and not a part of one.
    """

    start: int
    end: int
    line: int
    language: Language
    block: bool = True


def passages(text: str) -> tuple[ForeignPassage, ...]:
    """Every passage that is not in English, in order; neighbours of one language in one block are one. Linear.

    A short block of Han characters alone, a headline say, is of the language of the text around it.
    """
    found = tuple(_found(text))
    tongues = {passage.language.code for passage in found}
    kana = next((p.language for p in found if p.language.code == "ja"), None)
    if kana is None or "zh" not in tongues:
        return found
    prose = sum(p.end - p.start for p in found if p.language.code == "ja")
    return tuple(_japanese(p, kana) if p.end - p.start <= 120 and prose > p.end - p.start else p for p in found)


def _japanese(passage: ForeignPassage, language: Language) -> ForeignPassage:
    if passage.language.name not in _BORROWED:
        return passage
    return ForeignPassage(passage.start, passage.end, passage.line, language, passage.block)


def _found(text: str) -> Iterator[ForeignPassage]:
    line = at = 0
    for start, end in _blocks(text):
        line += text.count("\n", at, start)
        at = start
        yield from _of_block(text, start, end, line + 1)


def _blocks(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    for match in _BLANK.finditer(text):
        if at < match.start():
            yield at, match.start()
        at = match.end()
    if at < len(text):
        yield at, len(text)


def _of_block(text: str, start: int, end: int, line: int) -> Iterator[ForeignPassage]:
    block = text[start:end]
    if block.isascii():  # no letter of another script: the common words decide
        language = language_of(block)
        if language and language.code != "en":
            yield ForeignPassage(start, end, line, language)
        return
    letters = letters_of(block)
    foreign = sum(count for name, count in letters.items() if name != "Latin")
    if foreign and letters.get("Latin", 0) >= foreign // 4 and foreign >= FRAGMENT and letters.get("Latin"):
        yield from _of_mixed(text, start, end, line)
        return
    if foreign and foreign < FRAGMENT and letters.get("Latin"):
        return
    language = language_of(block)
    if language and language.code != "en":
        yield ForeignPassage(start, end, line, language)


def _of_mixed(text: str, start: int, end: int, line: int) -> Iterator[ForeignPassage]:
    """Sentences of a block that mixes scripts; a sentence mostly in Latin letters is left to the English reader."""
    last: ForeignPassage | None = None
    at = start
    for first, stop in _sentences(text, start, end):
        line += text.count("\n", at, first)
        at = first
        piece = text[first:stop]
        language = language_of(piece) if _mostly_foreign(piece) else None
        if language is None:
            if last:
                yield last
            last = None
        elif last and last.language.code == language.code:
            last = ForeignPassage(last.start, stop, last.line, last.language, False)
        else:
            if last:
                yield last
            last = ForeignPassage(first, stop, line, language, False)
    if last:
        yield last


def _mostly_foreign(piece: str) -> bool:
    letters = letters_of(piece)
    foreign = sum(count for name, count in letters.items() if name != "Latin")
    return foreign >= FRAGMENT and foreign * 2 >= letters.get("Latin", 0)


def _sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    for match in _SENTENCE.finditer(text, start, end):
        if at < match.end():
            yield at, match.end()
        at = match.end()
    if at < end:
        yield at, end


def within(found: tuple[ForeignPassage, ...], start: int, end: int) -> bool:
    """Whether ``[start, end)`` lies for its larger part in one of the passages, which are in order."""
    if not found:
        return False
    place = bisect_right(found, start, key=lambda passage: passage.start)
    near = found[max(0, place - 1) : place + 1]
    return any((min(end, item.end) - max(start, item.start)) * 2 > end - start for item in near)
