"""From the visible text of a page to a document: the main text, the rest accounted for by its line."""

from __future__ import annotations

from array import array
from itertools import islice

from vedette.evidence.html.main_text import LONG, Choice, main_text
from vedette.evidence.html.metadata import stated
from vedette.evidence.html.visible import Visible, visible
from vedette.records import Document, Rejection, Source

_OUTSIDE = "outside the main text: navigation, teasers or comments"
_MAX_NAMED = 300


def _outside(blocks: int) -> str:
    one = blocks == 1
    return f"{blocks:,} block{'' if one else 's'} outside its main text {'was' if one else 'were'} not read for claims"


def page_of(source: Source, raw: str, encoding: str) -> Document:
    """The document of a page: its main text, what it states of itself, and what was left out with line and reason."""
    found = visible(raw)
    shown = "".join(found.chars)
    blocks = tuple(shown.split("\n\n"))
    choice = main_text(raw, blocks, _starts(found, blocks))
    text, starts, ends = _kept(found, shown, blocks, choice)
    left_out = _left_out(raw, found, blocks, choice)
    outside = sum(not keep and bool(block.strip()) for block, keep in zip(blocks, choice.kept, strict=True))
    remark = choice.remark or (_outside(outside) if outside else "")
    return Document(
        source=source,
        media_type="text/html",
        encoding=encoding,
        raw=raw,
        text=text,
        offsets=starts,
        ends=ends,
        left_out=left_out,
        remarks=(remark,) if remark else (),
        stated=stated(raw),
    )


def _starts(found: Visible, blocks: tuple[str, ...]) -> tuple[int, ...]:
    """Where each block begins in the source."""
    at = 0
    starts: list[int] = []
    for block in blocks:
        starts.append(found.starts[at] if block else 0)
        at += len(block) + 2
    return tuple(starts)


def _kept(found: Visible, shown: str, blocks: tuple[str, ...], choice: Choice) -> tuple[str, array[int], array[int]]:
    if all(choice.kept):
        return shown, found.starts, found.ends
    pieces: list[str] = []
    starts, ends = array("l"), array("l")
    at = 0
    for block, keep in zip(blocks, choice.kept, strict=True):
        end = min(at + len(block) + 2, len(shown))  # with the empty line behind it
        if keep:
            pieces.append(shown[at:end])
            starts.extend(found.starts[at:end])
            ends.extend(found.ends[at:end])
        at = end
    return "".join(pieces), starts, ends


def _left_out(raw: str, found: Visible, blocks: tuple[str, ...], choice: Choice) -> tuple[Rejection, ...]:
    """Everything left out in order of place; beyond 300 the rest is counted."""
    places: list[tuple[int, str]] = [
        (start, reason) for reason, start, end in found.passed if _has_words(raw, start, end)
    ]
    at = 0
    for block, keep in zip(blocks, choice.kept, strict=True):
        if not keep and block.strip():
            long = len(block.split()) >= LONG
            places.append((found.starts[at], f"{_OUTSIDE} (a long paragraph: “{block[:60]}...”)" if long else _OUTSIDE))
        at += len(block) + 2
    places.sort()
    named: list[Rejection] = []
    line, before = 1, 0
    for start, reason in islice(places, _MAX_NAMED):
        line += raw.count("\n", before, start)
        before = start
        named.append(Rejection(line=line, field="", reason=reason))
    if len(places) > _MAX_NAMED:
        named.append(Rejection(line=line, field="", reason=f"{len(places) - _MAX_NAMED:,} more behind this line"))
    return tuple(named)


def _has_words(raw: str, start: int, end: int) -> bool:
    """Whether a passage that was passed over shows any letter."""
    return any(char.isalnum() for char in visible(raw[raw.find(">", start, end) + 1 : end]).chars)
