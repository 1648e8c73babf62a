"""Lines become paragraphs: numbered ones stay apart, notes are set apart, and a sentence goes on over the page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from statistics import median
from typing import Literal

from vedette.evidence.pdf.line import Line
from vedette.evidence.pdf.tables import Table

_MARKED = re.compile(r"(?:\(?\d{1,3}[.)]|\([a-zA-Z]{1,4}\)|[a-zA-Z][.)]|[•●▪■◦]|[–—-])\s+\S")
_NOTE = re.compile(r"(?:\d{1,3}|[*†‡§]{1,3})\.?\s*[A-Z\"“'‘(a-z]")
_TERMINAL = re.compile(r"[.!?:;…][\"'”’)\]]*$")
_CLOSED = re.compile(r"[.!?:…][\"'”’)\]]*$")
_SMALL = 0.93
"""Notes are set at least so much smaller than the text: 9 points to 10."""
_MOST_WAITING = 60
"""So many notes, captions and tables may stand between two halves of a sentence."""


@dataclass(slots=True)
class Group:
    """Lines that make a paragraph or a note, or a table. ``last``: nothing follows it in its column.

    ``full``: its last line reaches the side of the column, so that the sentence may go on elsewhere.
    """

    kind: Literal["body", "note", "table"]
    lines: list[Line]
    table: Table | None = None
    last: bool = False
    full: bool = False

    @property
    def size(self) -> float:
        """Height of its lines."""
        return median(line.size for line in self.lines) if self.lines else 0.0


@dataclass(frozen=True, slots=True)
class _Shape:
    left: float
    right: float
    pitch: float

    @property
    def width(self) -> float:
        return max(1.0, self.right - self.left)


def groups(column: list[Line | Table], body_size: float) -> Iterator[Group]:
    """The groups of one column from top to bottom; ``body_size`` is the height of the document's usual line."""
    notes_from = _notes(column, body_size)
    shape = _shape([item for item in column[:notes_from] if isinstance(item, Line)])
    made: list[Group] = []
    for item in column[:notes_from]:
        if isinstance(item, Table):
            made.append(Group("table", [], table=item))
        elif made and made[-1].kind == "body" and not _begins(made[-1].lines, item, shape):
            made[-1].lines.append(item)
        else:
            made.append(Group("body", [item]))
    for group in made:
        group.full = bool(group.lines) and group.lines[-1].right >= shape.right - 0.15 * shape.width
    for group in reversed(made):
        if group.kind == "body":
            group.last = True
            break
    yield from made
    yield from _note_groups([item for item in column[notes_from:] if isinstance(item, Line)])


def _notes(column: list[Line | Table], body_size: float) -> int:
    """Where the notes at the foot of a column begin: small lines, of which one bears the mark of a note."""
    first = len(column)
    while first and isinstance(item := column[first - 1], Line) and item.size <= _SMALL * body_size:
        first -= 1
    small = column[first:]
    marked = (place for place, item in enumerate(small) if isinstance(item, Line) and _NOTE.match(item.text))
    begins = next(marked, None)
    return len(column) if begins is None else first + begins


def _note_groups(lines: list[Line]) -> Iterator[Group]:
    number = 0
    group: Group | None = None
    for line in lines:
        mark = re.match(r"\d{1,3}", line.text)
        follows = bool(mark and int(mark[0]) == number + 1) or (group is None)
        if follows and mark:
            number = int(mark[0])
        if group and not follows:
            group.lines.append(line)
            continue
        if group:
            yield group
        group = Group("note", [line])
    if group:
        yield group


def _shape(lines: list[Line]) -> _Shape:
    if not lines:
        return _Shape(0.0, 0.0, 0.0)
    rights = sorted(line.right for line in lines)
    lefts = sorted(line.left for line in lines)
    gaps = sorted(
        gap
        for above, below in zip(lines, lines[1:], strict=False)
        if (gap := above.middle - below.middle) > 0.5 * below.size
    )
    pitch = gaps[len(gaps) // 4] if gaps else 1.3 * lines[0].size
    return _Shape(lefts[len(lefts) // 4], rights[len(rights) * 9 // 10], min(pitch, 2 * lines[0].size))


def _begins(before: list[Line], line: Line, shape: _Shape) -> bool:
    """Whether ``line`` begins a paragraph of its own after the lines ``before``."""
    last = before[-1]
    gap = last.middle - line.middle
    ratio = line.size / max(0.1, last.size)
    if gap > 1.28 * shape.pitch or gap < 0 or not 0.88 <= ratio <= 1.14:
        return True
    ended = bool(_TERMINAL.search(last.text))
    short = last.right < shape.right - 0.12 * shape.width
    if _MARKED.match(line.text) and (ended or short or last.text.endswith((" and", " or"))):
        return True
    first = before[0]
    indented = line.left > last.left + 0.7 * line.size and line.left > shape.left + 0.7 * line.size
    if ended and (short or (indented and len(before) > 1) or (indented and first.left < line.left - 1)):
        return True
    # A heading: it ends early, has no closing mark, and what follows begins like a sentence.
    early = last.right < shape.right - 0.35 * shape.width
    return early and not line.text[:1].islower() and not last.text.endswith((",", "-"))


def put_together(found: Iterable[Group]) -> Iterator[Group]:
    """Groups in reading order; what a page or column broke is joined, what stood between follows after it."""
    whole: Group | None = None
    waiting: list[Group] = []
    for group in found:
        if whole is not None:
            if _goes_on(whole, group):
                whole.lines += group.lines
                whole.last, whole.full = group.last, group.full
                continue
            if len(waiting) < _MOST_WAITING and (group.kind != "body" or _aside(whole, group)) and _open(whole):
                waiting.append(group)
                continue
            yield whole
        yield from waiting
        waiting = []
        whole = group if group.kind == "body" else None
        if whole is None:
            yield group
    if whole is not None:
        yield whole
    yield from waiting


def _open(group: Group) -> bool:
    """Whether its sentence is not at its end, and nothing of its own column follows."""
    text = group.lines[-1].text
    if not group.last or _CLOSED.search(text):
        return False
    return group.full or text.endswith(("-", ","))


def _aside(whole: Group, group: Group) -> bool:
    """A caption or heading over a picture, set in another size."""
    return not 0.93 <= group.size / max(0.1, whole.size) <= 1.07


def _goes_on(whole: Group, group: Group) -> bool:
    if group.kind != "body" or _aside(whole, group) or not whole.last or whole.lines[-1] is group.lines[0]:
        return False
    text, line = whole.lines[-1].text, group.lines[0].text
    if _CLOSED.search(text) or (_MARKED.match(line) and not line[:1].islower()):
        return False
    if line[:1].islower():
        return True
    return _open(whole) and (len(whole.lines) > 1 or len(text.split()) > 8)
