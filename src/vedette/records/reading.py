"""What became of an input: its account, the text of a document, and the tables of records it gave."""

from __future__ import annotations

import re
from array import array
from dataclasses import dataclass, field
from typing import Literal, Protocol, TypeAlias

from vedette.conduct import Locator
from vedette.records.recorded import Recorded

_PIPES = re.compile(r"\s*\||.*\|.*\|.*\|")
_FIELD = re.compile(r"\s*(?:- )?[a-z][\w-]*:(?:\s|$)|\s*- \S+$")

Status: TypeAlias = Literal["read", "partly", "refused"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Bytes as received. ``sha256`` addresses them; ``path`` is the name they came under (display only)."""

    sha256: str
    path: str
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejection:
    """One row or passage a reader left out: 1-based line, field (empty: the whole row) and reason in words.

    Where a source has no lines, ``field`` says what is counted: ``page``, ``paragraph``, or the name of a sheet, whose
    rows are counted.
    """

    line: int
    field: str
    reason: str


class Places(Protocol):
    """Where spans stand in a source that is no text: pages and boxes, paragraphs, cells."""

    def locate(self, start: int, end: int) -> Locator:
        """The place of ``raw[start:end]``, which is not empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """What a source states of itself outside its prose: in the metadata of a page, the headers of a mail.

    ``days`` (ISO) has more than one member where the statements differ. ``span`` holds the first of them in ``raw``;
    ``basis`` says where they stand, in words.
    """

    days: tuple[str, ...] = ()
    publisher: str | None = None
    author: str | None = None
    basis: str = ""
    span: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """Code points [start, end) of a document's ``text`` that were written on another day: an earlier mail, quoted.

    ``day`` (ISO) is null where that day is not told; ``basis`` says in words what it was read from.
    """

    start: int
    end: int
    day: str | None
    basis: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A text source as read: ``raw`` is the decoded file, ``text`` what a person would read of it.

    ``text[i]`` stands at code points ``[offsets[i], ends[i])`` of ``raw``; both are empty when ``text`` is ``raw``.
    A span is always given in ``raw``, so that anybody with the file can re-read it. Of a source that is no text,
    ``raw`` is what its reader makes of the bytes, the same whenever it is made, ``places`` leads back from a span to
    the page, paragraph or cell, and ``encoding`` is null.

    ``left_out`` names what the reader left out of the text, ``unread`` what it could not read and needed to: each of
    the latter makes the reading ``partly``. ``rows`` counts table rows that no reader of records takes yet.
    ``remarks`` are said of the reading without making it ``partly``; ``passages`` do not overlap.
    """

    source: Source
    media_type: str
    encoding: str | None
    raw: str
    text: str
    offsets: array[int] = field(default_factory=lambda: array("l"))
    ends: array[int] = field(default_factory=lambda: array("l"))
    places: Places | None = None
    left_out: tuple[Rejection, ...] = ()
    unread: tuple[str, ...] = ()
    rows: int = 0
    remarks: tuple[str, ...] = ()
    stated: Stated = Stated()
    passages: tuple[Passage, ...] = ()

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Code points of ``raw`` that hold ``text[start:end]``, which is not empty."""
        if not self.offsets:
            return start, end
        return self.offsets[start], self.ends[end - 1]


def not_prose(block: str) -> str | None:
    """Why a block of text is no prose (a table drawn with bars, fields of a data file), or nothing where it is.

    Words that stand in cells and fields are not sentences: what a cell says of the law must not pass for conduct.
    """
    lines = [line for line in block.splitlines() if line.strip()]
    if len(lines) >= 2 and sum(bool(_PIPES.match(line)) for line in lines) * 5 >= len(lines) * 3:
        return "a table drawn in text, not read as prose"
    if len(lines) >= 3 and sum(bool(_FIELD.match(line)) for line in lines) * 10 >= len(lines) * 7:
        return "fields of a data file, not read as prose"
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What became of one input: the account that ``vedette read`` prints and the manifest keeps.

    ``rows_in`` counts paragraphs of a text and rows of a table. ``status`` is ``partly`` when something needed
    was not understood and ``refused`` when nothing was read; either makes a run INCOMPLETE.
    """

    path: str
    sha256: str | None
    kind: str
    reader: str
    status: Status
    reason: str | None = None
    rows_in: int = 0
    rows_accepted: int = 0
    rejected: tuple[Rejection, ...] = ()
    unused_columns: tuple[str, ...] = ()
    document: Document | None = None
    records: tuple[Recorded, ...] = ()
