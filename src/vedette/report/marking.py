"""A text with the spans of its claims marked: paragraphs, pieces, and what is left out of a long one.

Spans may nest, overlap and coincide. The text is cut at every edge of a span, so that a piece lies wholly inside or
wholly outside each of them, and carries all that cover it, the widest first.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

AROUND = 280
"""Code points kept beside a marked span where the paragraph runs on."""
LONGEST = 1600
"""Code points of one marked piece that are printed; a longer one loses its middle."""
TAIL = 300
NEIGHBOURS = 1
"""Paragraphs shown before and after one that holds a claim."""

_BREAK = re.compile(r"\n[ \t\r\f\v]*\n\s*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Code points [start, end) of the shown text that a claim rests on; ``number`` is the claim's."""

    number: int
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A stretch of text covered by the same claims throughout. ``opens``: those that begin with it.

    ``left_out`` code points are missing between ``head`` and ``tail``.
    """

    head: str
    left_out: int = 0
    tail: str = ""
    covered_by: tuple[int, ...] = ()
    opens: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """One paragraph as shown, and the claims that begin in it."""

    pieces: tuple[Piece, ...]
    claims: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """Paragraphs that are not shown: how many, and their code points."""

    paragraphs: int
    characters: int


def marked(text: str, spans: Sequence[Span], *, in_full: bool) -> tuple[Paragraph | LeftOut, ...]:
    """The paragraphs of ``text`` with its spans, in time that grows with its length.

    Where it is not shown ``in_full``: only paragraphs with a claim and :data:`NEIGHBOURS` around, and of those the
    parts near a claim. Spans that are empty or outside are ignored.
    """
    blocks = _blocks(text)
    held, opening = _held(text, spans, blocks)
    near = {place + step for place in held for step in range(-NEIGHBOURS, NEIGHBOURS + 1)}
    found: list[Paragraph | LeftOut] = []
    for place, (start, end) in enumerate(blocks):
        if in_full or place in near:
            found.append(_paragraph(text, (start, end), held.get(place, []), opening.get(place, set()), in_full))
        elif found and isinstance(found[-1], LeftOut):
            last = found[-1]
            found[-1] = LeftOut(paragraphs=last.paragraphs + 1, characters=last.characters + end - start)
        else:
            found.append(LeftOut(paragraphs=1, characters=end - start))
    return tuple(found)


def _held(
    text: str, spans: Sequence[Span], blocks: Sequence[tuple[int, int]]
) -> tuple[dict[int, list[Span]], dict[int, set[int]]]:
    """The spans that reach into each paragraph, the widest first, and the numbers of those that begin there."""
    starts, ends = [start for start, _ in blocks], [end for _, end in blocks]
    held: dict[int, list[Span]] = {}
    opening: dict[int, set[int]] = {}
    for span in sorted(spans, key=lambda item: (item.start, -item.end, item.number)):
        if not 0 <= span.start < span.end <= len(text):
            continue
        reached = range(bisect_right(ends, span.start), bisect_left(starts, span.end))
        for place in reached:
            held.setdefault(place, []).append(span)
        for place in reached[:1]:
            opening.setdefault(place, set()).add(span.number)
    return held, opening


def _blocks(text: str) -> list[tuple[int, int]]:
    """Paragraphs between empty lines, without the white space around them."""
    found: list[tuple[int, int]] = []
    at = len(text) - len(text.lstrip())
    for gap in _BREAK.finditer(text, at):
        found.append((at, gap.start()))
        at = gap.end()
    last = len(text.rstrip())
    return [*found, (at, last)] if at < last else found


def _paragraph(text: str, block: tuple[int, int], spans: Sequence[Span], opening: set[int], in_full: bool) -> Paragraph:
    start, end = block
    edges = sorted({start, end, *(edge for span in spans for edge in (span.start, span.end) if start < edge < end)})
    pieces: list[Piece] = []
    for left, right in pairwise(edges):
        covering = [span for span in spans if span.start <= left and right <= span.end]
        covering.sort(key=lambda span: (span.start - span.end, span.number))
        opens = tuple(s.number for s in covering if s.number in opening and max(s.start, start) == left)
        before, after = (LONGEST - TAIL, TAIL) if covering else (AROUND, AROUND)
        if spans and not covering:  # beside a mark: the side that runs to the edge of the paragraph is not needed
            before, after = (before if left > start else 0), (after if right < end else 0)
        pieces.append(_cut(text[left:right], before, after, in_full, tuple(s.number for s in covering), opens))
    claims = tuple(number for piece in pieces for number in piece.opens)
    return Paragraph(pieces=tuple(pieces), claims=claims)


def _cut(
    whole: str, before: int, after: int, in_full: bool, covered_by: tuple[int, ...], opens: tuple[int, ...]
) -> Piece:
    """The first ``before`` and the last ``after`` code points, cut at word ends; all of what is hardly longer."""
    if in_full or len(whole) <= max(before + after, AROUND):
        return Piece(head=whole, covered_by=covered_by, opens=opens)
    head = whole[:before].rpartition(" ")[0] or whole[:before]
    rest = whole[len(whole) - after :] if after else ""
    tail = rest.partition(" ")[2] or rest
    left_out = len(whole) - len(head) - len(tail)
    return Piece(head=head, left_out=left_out, tail=tail, covered_by=covered_by, opens=opens)
