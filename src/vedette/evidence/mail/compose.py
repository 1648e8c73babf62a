"""From a letter to a document: its ``raw`` is head lines, an empty line, and the body as decoded, parts in order.

A mail's bytes are encoded several times over, so a span cannot count in them. ``raw`` is made from them by this code
alone, the same whenever it is made: whoever has the file and the version of the reader re-reads every quote.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from dataclasses import dataclass, field

from vedette.evidence.html.visible import visible
from vedette.evidence.mail.letter import Letter, Piece
from vedette.evidence.mail.quoted import Line, marks, passages
from vedette.records import Document, Passage, Rejection, Source, Stated

_LINE = re.compile(r"[^\n]*\n?")
_QUOTE_TAG = re.compile(r"<(/?)blockquote\b", re.IGNORECASE)


@dataclass(slots=True)
class _Text:
    """The text as it grows, with the place of each letter in ``raw``, and its lines."""

    raw: list[str] = field(default_factory=list)
    size: int = 0
    chars: list[str] = field(default_factory=list)
    length: int = 0
    starts: array[int] = field(default_factory=lambda: array("l"))
    ends: array[int] = field(default_factory=lambda: array("l"))
    lines: list[Line] = field(default_factory=list)

    def add_raw(self, text: str) -> int:
        """Append to ``raw`` and say where it begins there."""
        start = self.size
        self.raw.append(text)
        self.size += len(text)
        return start

    def show(self, text: str, at: int) -> None:
        """Show ``text``, which stands at ``at`` of ``raw`` letter for letter."""
        self.chars.append(text)
        self.length += len(text)
        self.starts.extend(range(at, at + len(text)))
        self.ends.extend(range(at + 1, at + len(text) + 1))

    def gap(self, at: int) -> None:
        """End the block with an empty line, which stands nowhere."""
        self.chars.append("\n\n")
        self.length += 2
        self.starts.extend((at, at))
        self.ends.extend((at, at))


def document_of(letter: Letter, source: Source, media_type: str) -> Document:
    """The document of a letter. ``passages`` are the earlier mails it quotes."""
    text = _Text()
    for name, value in letter.head:
        line = f"{name}: {value}\n"
        at = text.add_raw(line)
        text.show(line[:-1], at)
        text.gap(text.size)
    text.add_raw("\n")
    for piece in letter.pieces:
        (_page if piece.page else _plain)(piece, text)
        text.add_raw("\n\n")
        text.gap(text.size)
    dates = [f"{value}" for name, value in letter.head if name == "Date"]
    return Document(
        source=source,
        media_type=media_type,
        encoding="; ".join(dict.fromkeys(piece.encoding for piece in letter.pieces)) or None,
        raw="".join(text.raw),
        text="".join(text.chars),
        offsets=text.starts,
        ends=text.ends,
        left_out=tuple(Rejection(line=1, field="", reason=reason) for reason in letter.left_out),
        unread=letter.unread,
        remarks=letter.remarks,
        stated=Stated(
            days=(letter.day,) if letter.day else (),
            author=letter.author,  # and no publisher: anybody can write any name there, and it vouches for nothing
            basis=f"the Date line of the mail ({dates[0]})" if dates else "",
        ),
        passages=_joined(passages(text.lines)),
    )


def _joined(found: tuple[Passage, ...]) -> tuple[Passage, ...]:
    return tuple(passage for passage in found if passage.end > passage.start)


def _plain(piece: Piece, text: _Text) -> None:
    """The lines without their marks of quotation; where their number changes, a paragraph ends."""
    base = text.add_raw(piece.text)
    depth = 0
    for match in _LINE.finditer(piece.text):
        line = match.group()
        if not line:
            break
        now, skip = marks(line)
        if now != depth and line[skip:].strip():
            text.gap(base + match.start())
            depth = now
        start = text.length
        text.show(line[skip:], base + match.start() + skip)
        text.lines.append(Line(start, text.length, now, line[skip:].rstrip("\n")))


def _page(piece: Piece, text: _Text) -> None:
    """The visible text of a page; ``blockquote`` is its mark of quotation."""
    base = text.add_raw(piece.text)
    found = visible(piece.text)
    places, depths = _depths(piece.text)
    shown = "".join(found.chars)
    text.starts.extend(base + place for place in found.starts)
    text.ends.extend(base + place for place in found.ends)
    for match in _LINE.finditer(shown):
        line = match.group()
        if not line:
            break
        depth = depths[bisect_right(places, found.starts[match.start()])]
        start = text.length + match.start()
        text.lines.append(Line(start, start + len(line), depth, line.rstrip("\n")))
    text.chars.append(shown)
    text.length += len(shown)


def _depths(page: str) -> tuple[list[int], list[int]]:
    """Places in the page where the depth of ``blockquote`` changes, and the depth before each and after the last."""
    places: list[int] = []
    depths = [0]
    for match in _QUOTE_TAG.finditer(page):
        places.append(match.start())
        depths.append(max(0, depths[-1] - 1) if match[1] else depths[-1] + 1)
    return places, depths
