"""From the bytes of a Word file to its document."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Literal

import docx
from docx.oxml.parser import parse_xml

from vedette.conduct import ParagraphLocator
from vedette.errors import InputError
from vedette.evidence.docx.places import Places
from vedette.evidence.docx.words import Account, blocks, tag, words
from vedette.evidence.prose import running
from vedette.evidence.zipped import refused
from vedette.records import Document, Rejection, Source

BELOW = "[below]"
"""Stands in a row of a table for a cell whose running text follows as a paragraph."""
_SEPARATORS = frozenset({"separator", "continuationSeparator", "continuationNotice"})
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
Part = Literal["body", "footnotes", "endnotes", "header", "footer"]


@dataclass(slots=True)
class _Pen:
    """The text in the making. ``table`` counts the tables of the body."""

    parts: list[str] = field(default_factory=list)
    at: int = 0
    places: Places = field(default_factory=Places)
    account: Account = field(default_factory=Account)
    table: int = 0

    def put(self, text: str, place: ParagraphLocator) -> None:
        if self.at:
            self.parts.append("\n\n")
            self.at += 2
        self.places.put(self.at, place)
        self.parts.append(text)
        self.at += len(text)


def document(source: Source, data: bytes) -> Document:
    """The document of a Word file. Raises :class:`~vedette.errors.InputError`."""
    try:
        return _document(source, data)
    except InputError:
        raise
    # A damaged part reaches us as whatever the library or its parser met first (KeyError, ValueError, syntax
    # errors of lxml, AttributeError): one bad file must never stop the others.
    except Exception as error:
        what = f"a Word file that is damaged ({error.__class__.__name__})"
        raise refused(source, what, "Open it in a word processor, save it again, and give that.") from None


def _document(source: Source, data: bytes) -> Document:
    main = docx.Document(io.BytesIO(data)).part
    related = {rel.reltype.rsplit("/", 1)[-1]: rel for rel in main.rels.values() if not rel.is_external}
    pen = _Pen()
    headers = [rel for rel in main.rels.values() if rel.reltype.endswith("/header") and not rel.is_external]
    for rel in headers[:1]:
        _part(pen, _root(rel.target_part), "header")
    _part(pen, main.element.body, "body")
    for name in ("footnotes", "endnotes"):
        if name in related:
            for note in _root(related[name].target_part):
                if note.get(f"{_W}type") not in _SEPARATORS:
                    _part(pen, note, "footnotes" if name == "footnotes" else "endnotes")
    text = "".join(pen.parts)
    left_out = list(pen.account.rejections())
    for name, what in (("footer", "foot of the pages"), ("comments", "comments")):
        if name in related:
            left_out.append(Rejection(line=1, field="paragraph", reason=f"{what}, not read as text"))
    unread = [f"{count:,} embedded texts or objects are not read" for count in (_embedded(main),) if count]
    media = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    return Document(
        source=source, media_type=media, encoding=None, raw=text, text=text, places=pen.places,
        left_out=tuple(left_out), unread=tuple(unread),
    )  # fmt: skip


def _root(part: Any) -> Any:
    """The XML of a part; the parser neither loads nor expands entities."""
    element = getattr(part, "element", None)
    return element if element is not None else parse_xml(part.blob)


def _embedded(main: Any) -> int:
    kinds = ("/aFChunk", "/oleObject", "/package")
    return sum(rel.reltype.endswith(kinds) for rel in main.rels.values() if not rel.is_external)


def _part(pen: _Pen, root: Any, part: Part) -> None:
    """Paragraphs and tables of a part in order. Paragraphs are counted from 1, tables of the body likewise."""
    number = pen.account.paragraphs.get(part, 0)
    for block in blocks(root):
        if tag(block) == "tbl":
            pen.table += 1
            _table(pen, block, part)
            continue
        number += 1
        for text in words(block, pen.account):
            pen.put(text, ParagraphLocator(part=part, paragraph=number, start=0, end=0))
    pen.account.paragraphs[part] = number


def _table(pen: _Pen, table: Any, part: Part) -> None:
    """Rows between bars; cells of running text as paragraphs below."""
    rows: list[str] = []
    below: list[tuple[str, ParagraphLocator]] = []
    for row_number, row in enumerate(_children(table, "tr"), 1):
        cells: list[str] = []
        for column, cell in enumerate(_children(row, "tc"), 1):
            texts = list(_cell(cell, pen.account))
            whole = " ".join(text for _, text in texts)
            if running(whole):
                cells.append(BELOW)
                below += (
                    (text, ParagraphLocator(part=part, paragraph=number, start=0, end=0, table=pen.table,
                                            row=row_number, column=column))
                    for number, text in texts
                )  # fmt: skip
            else:
                cells.append(whole)
        rows.append(f"| {' | '.join(cells)} |")
    place = ParagraphLocator(part=part, paragraph=1, start=0, end=0, table=pen.table, row=1, column=1)
    if rows:
        pen.put("\n".join([*rows, "|"] if len(rows) == 1 else rows), place)
    for text, place in below:
        pen.put(text, place)


def _cell(cell: Any, account: Account) -> Iterator[tuple[int, str]]:
    """Paragraphs of a cell with their numbers; those of a table inside it are run on."""
    paragraphs = (element for element in cell.iter(f"{_W}p") if not _in_text_box(element, cell))
    for number, paragraph in enumerate(paragraphs, 1):
        for text in words(paragraph, account):
            yield number, text


def _in_text_box(element: Any, cell: Any) -> bool:
    """Text boxes are read with the paragraph they hang on."""
    for parent in element.iterancestors():
        if parent is cell:
            return False
        if tag(parent) == "txbxContent":
            return True
    return False


def _children(element: Any, name: str) -> Iterator[Any]:
    """Children of a name, those in content controls and tracked insertions included."""
    for child in element:
        if tag(child) == name:
            yield child
        elif tag(child) in ("sdt", "sdtContent", "ins", "customXml"):
            yield from _children(child, name)
