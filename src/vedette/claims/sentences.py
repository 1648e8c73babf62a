"""Blocks, sections and sentences of a text: a quotation stays whole, an abbreviation ends nothing.

Spans are code points of the text given. The rules are those of press copy and of numbered Panel paragraphs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_BLANK = re.compile(r"\n[ ]*\n\s*|\n(?=[ ]{0,4}(?:[-•*][ ]|\(?[a-z0-9]{1,3}[.)][ ]+[A-Z\"']))")
# The mark of a footnote behind the stop ("in 2018.89 China ...", "abroad.[12] The ...") belongs to the sentence.
_STOP = re.compile(
    r"(?:[.!?]|…)+[\"')\]]*[¹²³⁴-⁹⁰]{0,3}"
    r"(?:(?:(?<=[A-Za-z)\]%][.])|(?<=\d{4}[.])|(?<=[.][\"']))(?:\[\d{1,3}\]|\d{1,3}(?=\s+[\"'(]*[A-Z])))?"
    r"(?=\s+[\"'(\[]*[A-Z0-9])"
)
_ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Sen|Rep|Gov|St|Jr|Sr|Co|Ltd|Inc|Corp|Pte|No|Nos|vs|Jan|Feb"
    r"|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|approx|paras?|Art|Fig|Vol|pp?|cf|e\.g|i\.e"
    r"|ca|al|Res|Doc|Rev|Add|Ref)|(?:\b[A-Z]\.)+[A-Z]|\b[A-Z]|^\(?[0-9a-z]{1,4})\.$"
)
# "in the U.S. The ..." ends a sentence; "the U.S. Department" does not.
_ACRONYM = re.compile(r"(?:[A-Z]\.){2,}$")
_OPENER = re.compile(r"\s+[\"']?(?:The|This|It|In|He|She|They|But|A|An|At|On|Its|These|However|Meanwhile)\b")
# The mark of a footnote may stand behind the last stop ("was carried out.88").
_END_MARK = re.compile(r"[.!?…:;,][\"')\]]*(?:(?<=[a-z)\"'][.!?])\d{1,3}|(?<=\d{4}\.)\d{1,3}|\[\d{1,3}\])?$")
_RUNS_ON = re.compile(r"\n[a-z]\w*\s+\w+\s+\w+")
_PARTED = re.compile(r"\n[ \t\r]*\n|\n[ \t]*\d{1,3}\.[ \t]")
# "What we have seen" above its paragraph, with no empty line between them.
_HEADED = re.compile(r"([A-Z][^\n.!?;:,]{2,60})\n(?=[A-Z\"'(\d])")
_HEAD_WORDS = 8
_SPACE = re.compile(r"\s*")
LONGEST = 6000
"""A longer sentence is no sentence but a table or a dump: only its first code points are read, which is told."""
_NUMBER = re.compile(r"\s*\(?\d{1,4}[.)]\s+")


def parted(text: str, end: int, start: int) -> bool:
    """Whether a new paragraph begins between what ends at ``end`` and what starts at ``start``."""
    return _PARTED.search(text, min(end, start), start) is not None


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph or heading at ``[start, end)``. ``section`` counts the headings before it."""

    start: int
    end: int
    heading: bool
    section: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence at ``[start, end)``; ``block`` is the index of the block it stands in."""

    start: int
    end: int
    block: int


def blocks(text: str) -> tuple[Block, ...]:
    """Split at blank lines, list items and numbered paragraphs; a heading is short and has no closing mark."""
    found: list[Block] = []
    section = 0
    for start, end in _pieces(text):
        heading = is_heading(text[start:end])
        section += heading
        found.append(Block(start, end, heading, section))
    return tuple(found)


def is_heading(words: str) -> bool:
    """Whether a block reads as a heading: at most fifteen words on one line and no closing mark, or a title block."""
    if "\n" in words:  # a title block: several short lines, none of which ends a sentence
        lines = words.split("\n")
        if len(_RUNS_ON.findall(words)) * 2 >= len(lines):  # prose broken into lines goes on in small letters
            return False
        return len(lines) <= 6 and all(len(line) < 110 and not _END_MARK.search(line.rstrip()) for line in lines)
    return len(words) < 160 and len(words.split()) <= 15 and not _END_MARK.search(words)


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    for match in _BLANK.finditer(text):
        yield from _trimmed(text, at, match.start())
        at = match.end()
    yield from _trimmed(text, at, len(text))


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    body = text[start:end]
    left = len(body) - len(body.lstrip())
    kept = len(body.strip())
    if kept:
        first, last = start + left, start + left + kept
        headed = _headed(text, first, last)
        if headed:
            yield first, headed.end(1)
        yield (headed.end() if headed else first), last


def _headed(text: str, start: int, end: int) -> re.Match[str] | None:
    """The line of a heading right above its paragraph: short, without a stop, and the prose below is much longer."""
    line = _HEADED.match(text, start, end)
    if not line or len(line[1].split()) > _HEAD_WORDS or not _END_MARK.search(text[start:end]):
        return None
    below = text.find("\n", line.end(), end)
    return line if (end if below < 0 else below) - line.end() >= 2 * len(line[1]) else None


def sentences(text: str, parts: tuple[Block, ...]) -> tuple[Sentence, ...]:
    """The sentences of all blocks in order. A quotation that holds several sentences is one."""
    found: list[Sentence] = []
    for index, part in enumerate(parts):
        start = part.start
        number = _NUMBER.match(text, part.start, part.end)
        if number:
            start = number.end()
        marks = _Marks(text, start, part.end)
        for stop in _STOP.finditer(text, start, part.end):
            if not marks.holds(stop) and _is_end(text, start, stop):
                found.append(Sentence(start, stop.end(), index))
                start = _after_space(text, stop.end())
        if start < part.end:
            found.append(Sentence(start, part.end, index))
    return tuple(found)


_LABEL = 8
"""So few code points before the first sentence of a paragraph are its number."""


def opens(sentence: Sentence, part: Block) -> bool:
    """Whether a sentence is the first of several in its paragraph."""
    return sentence.start - part.start <= _LABEL and sentence.end < part.end


def _after_space(text: str, at: int) -> int:
    space = _SPACE.match(text, at)
    return space.end() if space else at


class _Marks:
    """The quotation marks of a block, counted as its stops come by in order: no list of them, and one look at each."""

    __slots__ = ("_at", "_close", "_end", "_odd", "_text")

    def __init__(self, text: str, start: int, end: int) -> None:
        self._text, self._at, self._end = text, start, end
        self._odd = False
        self._close = start

    def holds(self, stop: re.Match[str]) -> bool:
        """Whether the stop stands inside a quotation that is closed further on in the block."""
        self._odd ^= bool(self._text.count('"', self._at, stop.start()) % 2)
        self._at = stop.start()
        if not self._odd:
            return False
        if 0 <= self._close < stop.start():
            self._close = self._text.find('"', stop.start(), self._end)
        return self._close >= stop.end()


def _is_end(text: str, start: int, stop: re.Match[str]) -> bool:
    if text[stop.start()] != "." or text[stop.start() + 1 : stop.start() + 2] == ".":
        return True
    return ends_sentence(text, start, stop.start(), stop.end())


def ends_sentence(text: str, start: int, point: int, after: int | None = None) -> bool:
    """Whether the point at ``point`` ends a sentence begun at ``start``, and is not that of an abbreviation."""
    tail = text[max(start, point - 11) : point + 1]
    if _ACRONYM.search(tail):
        return bool(_OPENER.match(text, point + 1 if after is None else after))
    return not _ABBREVIATION.search(tail)


def _quotations(text: str, start: int, end: int) -> tuple[tuple[int, int], ...]:
    """Pairs of double quotation marks in order; a last one without a partner (a quotation that runs on) is none."""
    marks = [m.start() for m in re.finditer('"', text[start:end])]
    return tuple((start + a, start + b + 1) for a, b in zip(marks[::2], marks[1::2], strict=False))


def quotations(text: str, start: int, end: int) -> tuple[tuple[int, int], ...]:
    """The quotations inside ``[start, end)``, marks included."""
    return _quotations(text, start, end)
