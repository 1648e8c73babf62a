"""From the bytes of a PDF to its document: open, read page by page, set aside what is no text, put together.

One pass over the letters; layout is worked out from lines, of which a page has about fifty.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from vedette.errors import OversizedInput, UnsupportedInput
from vedette.evidence.pdf.columns import flows
from vedette.evidence.pdf.drawn import Drawn, drawn
from vedette.evidence.pdf.furniture import furniture
from vedette.evidence.pdf.glyphs import Letters, letters
from vedette.evidence.pdf.line import Line, upright
from vedette.evidence.pdf.paragraphs import Group, groups, put_together
from vedette.evidence.pdf.tables import aligned, ruled, tabular
from vedette.evidence.pdf.unpacked import grown
from vedette.evidence.pdf.written import Words, Written, written
from vedette.records import Document, Rejection, Source

MOST_PAGES = 5_000
MOST_LETTERS = 20_000_000
"""Letters of one file: 5,000 full pages."""
_FEW = 100
"""A page with fewer letters, of which a picture covers much, is a scan with a stamp or number on it."""
_COVERED = 0.3
_MANY_PATHS = 20
_PICTURE = 0.05
"""Share of a page that a picture covers before it is worth a line in the account: a logo is smaller."""
_END_MARK = b"%%EOF"
_TAIL = 2048


@dataclass(slots=True)
class _Page:
    number: int
    letters: Letters = field(default_factory=Letters)
    drawn: Drawn = field(default_factory=Drawn)
    foot: float = 0.0
    top: float = 0.0
    broken: bool = False
    """The file names the page, and nothing could be made of it."""


def document(source: Source, data: bytes) -> Document:
    """The document of a PDF. Raises :class:`~vedette.errors.InputError`."""
    if packed := grown(data):
        raise OversizedInput(
            f"a PDF with a stream of {packed:,} bytes that would unpack beyond all bounds.",
            where=source.path,
            remedy="It may be made to exhaust a machine; ask for the file again, or print it to a new PDF.",
        )
    opened = _opened(source, data)
    try:
        count = len(opened)
        if count == 0:
            raise _refused(source, "a PDF without pages", "Ask for the file again.")
        if count > MOST_PAGES:
            raise OversizedInput(
                f"{count:,} pages; one PDF may have {MOST_PAGES:,}.",
                where=source.path,
                remedy="Split it and run again.",
            )
        unread = [*_whole_file(opened, data)]
        pages = [*_pages(opened, count)]
    finally:
        opened.close()
    return _document(source, pages, unread)


def _opened(source: Source, data: bytes) -> Any:
    try:
        return pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        # The code may be left over from a file before: an encrypted file names its encryption (ISO 32000-1, 7.6.1).
        if b"/Encrypt" in data and getattr(error, "err_code", None) == pdfium.FPDF_ERR_PASSWORD:
            raise _refused(source, "a PDF that is encrypted", "Give a copy without a password.") from None
        if b"/Encrypt" in data and getattr(error, "err_code", None) == pdfium.FPDF_ERR_SECURITY:
            raise _refused(source, "a PDF under a protection that is not known", "Give a copy without it.") from None
        what = "a PDF that is cut off, damaged or empty: no page of it can be found"
        raise _refused(source, what, "Ask for the file again, or print it to a new PDF.") from None


def _whole_file(opened: Any, data: bytes) -> Iterator[str]:
    """What can be seen of the file as a whole to be missing or beyond this reader."""
    if _END_MARK not in data[-_TAIL:]:
        yield "the end of the file is missing: it is cut off, and pages may be lacking"
    if pdfium.FPDF_GetFormType(opened) != pdfium.FORMTYPE_NONE:
        yield "it holds a form, and what was filled in is not read"
    attached = pdfium.FPDFDoc_GetAttachmentCount(opened)
    if attached > 0:
        yield f"{attached:,} attached files inside it are not read"


def _pages(opened: Any, count: int) -> Iterator[_Page]:
    total = 0
    for index in range(count):
        page = _page(opened, index) if total < MOST_LETTERS else _Page(index + 1, broken=True)
        total += sum(len(line.text) for line in page.letters.lines)
        yield page


def _page(opened: Any, index: int) -> _Page:
    found = _Page(index + 1)
    handle = pdfium.FPDF_LoadPage(opened, index)
    if not handle:
        found.broken = True
        return found
    text = pdfium.FPDFText_LoadPage(handle)
    try:
        box = pdfium.FS_RECTF()
        pdfium.FPDF_GetPageBoundingBox(handle, box)
        visible = box.left, box.bottom, box.right, box.top
        found.drawn = drawn(handle, visible)
        if text:
            found.letters = letters(text, index + 1, visible, pictured=found.drawn.pictures >= _COVERED)
        _, found.foot, _, found.top = upright(visible, found.letters.turn)
    finally:
        if text:
            pdfium.FPDFText_ClosePage(text)
        pdfium.FPDF_ClosePage(handle)
    return found


def _document(source: Source, pages: list[_Page], unread: list[str]) -> Document:
    removed, account = furniture([page.letters.lines for page in pages], [(page.foot, page.top) for page in pages])
    kept = {page.number: [line for line in page.letters.lines if id(line) not in removed] for page in pages}
    size = _usual_size(kept)
    scans = [page.number for page in pages if _is_scan(page, kept[page.number])]
    if scans and not any(lines for number, lines in kept.items() if number not in scans):
        what = f"a PDF whose {_of(scans, pages)} {_hold(scans)} images without text"
        raise _refused(source, what, "Run text recognition over it, and give the result.")
    unread += _unread(pages, scans)
    words = Words(re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", " ".join(line.text for line in _all(kept))))
    made = written(put_together(_groups(pages, kept, size)), words)
    made.places.turns = {page.number: page.letters.turn for page in pages if page.letters.turn}
    return Document(
        source=source,
        media_type="application/pdf",
        encoding=None,
        raw=made.text,
        text=made.text,
        places=made.places,
        left_out=(*account, *_left_out(pages, made)),
        unread=tuple(unread),
    )


def _all(kept: dict[int, list[Line]]) -> Iterator[Line]:
    for lines in kept.values():
        yield from lines


def _usual_size(kept: dict[int, list[Line]]) -> float:
    """The height in which most letters are set."""
    count: Counter[float] = Counter()
    for line in _all(kept):
        count[round(line.size, 1)] += len(line.text)
    return max(sorted(count), key=lambda size: count[size]) if count else 0.0


def _groups(pages: list[_Page], kept: dict[int, list[Line]], size: float) -> Iterator[Group]:
    for page in pages:
        between_rules, lines = ruled(kept[page.number], [upright(rule, page.letters.turn) for rule in page.drawn.rules])
        across, lines = tabular(lines)
        for column in flows(lines):
            yield from groups(aligned(column), size)
        yield from (Group("table", [], table=table) for table in (*between_rules, *across))


def _is_scan(page: _Page, lines: list[Line]) -> bool:
    """Whether what the page says is in its pictures: no text and something drawn, or a picture with a stamp on it."""
    count = sum(len(line.text) for line in lines)
    if count == 0 and not page.letters.lines:
        return page.drawn.images > 0 or page.drawn.paths >= _MANY_PATHS
    return count < _FEW and page.drawn.pictures >= _COVERED


def _unread(pages: list[_Page], scans: list[int]) -> Iterator[str]:
    """Reasons why something of the pages that was needed was not read."""
    if scans:
        yield f"{_of(scans, pages)} {_hold(scans)} images without text"
    broken = [page.number for page in pages if page.broken]
    if broken:
        yield f"{_of(broken, pages)} could not be read: damaged, or beyond {MOST_LETTERS:,} letters"
    garbled = [page.number for page in pages if page.letters.unknown * 5 > sum(len(x.text) for x in page.letters.lines)]
    garbled = [number for number in garbled if pages[number - 1].letters.unknown]
    if garbled:
        yield f"{_of(garbled, pages)} {_hold(garbled)} letters of which the file does not say which they are"
    long = [page.number for page in pages if page.letters.beyond]
    if long:
        yield f"{_of(long, pages)} {_hold(long)} more letters than are read of one page"


def _left_out(pages: list[_Page], made: Written) -> Iterator[Rejection]:
    pictures = [page.number for page in pages if page.drawn.images and page.drawn.pictures >= _PICTURE]
    aslant = [page.number for page in pages if page.letters.aslant]
    outside = [page.number for page in pages if page.letters.outside]
    if pictures:
        yield _rejection(pictures, f"pictures on {len(pictures):,} pages, not read")
    if aslant:
        yield _rejection(aslant, "letters set at an angle to the rest of the page, not read")
    unseen = [page.number for page in pages if page.letters.unseen]
    if unseen:
        yield _rejection(unseen, f"letters that do not show, on {len(unseen):,} pages, not read")
    if outside:
        yield _rejection(outside, "letters outside the visible page, not read")
    marks = [page.number for page in pages if any(line.dropped for line in page.letters.lines)]
    if marks:
        yield _rejection(marks, f"marks of notes (raised figures) on {len(marks):,} pages, not read as figures")
    if made.joined:
        yield Rejection(line=1, field="page", reason=f"{made.joined:,} words divided at a line's end were joined")


def _rejection(numbers: list[int], reason: str) -> Rejection:
    return Rejection(line=numbers[0], field="page", reason=reason)


def _hold(numbers: list[int]) -> str:
    return "holds" if len(numbers) == 1 else "hold"


def _of(numbers: list[int], pages: list[_Page]) -> str:
    """Pages in words, neighbours as one range: "pages 3-5, 9 of 12"."""
    ranges: list[list[int]] = []
    for number in numbers:
        if ranges and number == ranges[-1][-1] + 1:
            ranges[-1] = [ranges[-1][0], number]
        else:
            ranges.append([number])
    words = ["-".join(map(str, found)) for found in ranges]
    more = f" and {len(words) - 12} more places" if len(words) > 12 else ""
    return f"page{'s' if len(numbers) > 1 else ''} {', '.join(words[:12])}{more} of {len(pages)}"


def _refused(source: Source, what: str, remedy: str) -> UnsupportedInput:
    return UnsupportedInput(f"{what}.", where=source.path, remedy=remedy)
