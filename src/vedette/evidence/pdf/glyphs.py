"""Letters off a page, in the order of the file, gathered into lines by their places alone."""

from __future__ import annotations

import ctypes
import math
import re
from array import array
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pypdfium2.raw as pdfium

from vedette.conduct import Box
from vedette.evidence.pdf.line import TURNS, Line, upright

MOST_LETTERS = 60_000
"""Letters of one page that are read: a page of small print has about 10,000."""
_SAMPLED = 40
_LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st", 0xFB06: "st"}
_SAME_SIZE = 0.88
"""Letters that are smaller than this share of their neighbours are raised, or of another line."""
_BLANKS = frozenset((0x20, 0xA0, 0x202F, 0x3000, *range(0x2000, 0x200B)))
_LINE_ENDS = frozenset((0x0A, 0x0D))
_HYPHEN_AT_END = 0x02  # what pdfium makes of a hyphen after which the word goes on in the next line
_MARK = re.compile(r"[\d,*†‡§ ]{1,8}|[a-z]")
_POWER = re.compile(r"(?:\b[kcdm]?m|[×x]\s?10)$")


@dataclass(slots=True)
class Letters:
    """What was found on a page: lines in the order of the file, and the account of what is no line of them."""

    lines: list[Line] = field(default_factory=list)
    turn: int = 0
    unknown: int = 0
    """Letters of which the file does not say which they are."""
    aslant: int = 0
    """Words set at another angle than those of the page."""
    outside: int = 0
    """Letters outside the visible page."""
    beyond: int = 0
    """Letters over the cap on one page."""
    unseen: int = 0
    """Words that the page does not show, over no picture of which they could be the text."""


@dataclass(slots=True)
class _Run:
    """A line in the making."""

    letters: list[str] = field(default_factory=list)
    lefts: array[float] = field(default_factory=lambda: array("f"))
    rights: array[float] = field(default_factory=lambda: array("f"))
    bottom: float = 0.0
    top: float = 0.0

    def put(self, letter: str, box: Box) -> None:
        if len(letter) == 1:
            self.letters.append(letter)
            self.lefts.append(box[0])
            self.rights.append(box[2])
            return
        width = (box[2] - box[0]) / len(letter)
        for place, single in enumerate(letter):
            self.letters.append(single)
            self.lefts.append(box[0] + place * width)
            self.rights.append(box[0] + (place + 1) * width)

    def follows(self, box: Box) -> bool:
        """Whether a letter in ``box`` stands next in this line and is about as tall."""
        own, its = self.top - self.bottom, box[3] - box[1]
        if box[1] == self.bottom and box[3] == self.top and -0.1 * own < box[0] - self.rights[-1] < 0.1 * own:
            return True  # the next letter of a word, as nearly all are
        if its < _SAME_SIZE * own or own < _SAME_SIZE * its:
            return False
        shared = min(self.top, box[3]) - max(self.bottom, box[1])
        if shared * 2 < min(own, its):
            return False
        if abs(box[0] - self.lefts[-1]) < 0.1 and abs(box[2] - self.rights[-1]) < 0.1:
            return True  # the second letter of a ligature has the box of the first
        return -0.5 * own < box[0] - self.rights[-1] < 0.9 * own

    def line(self, page: int) -> Line | None:
        """The line, without blanks at its ends; nothing where there is no letter in it."""
        first, last = 0, len(self.letters)
        while last > first and self.letters[last - 1] == " ":
            last -= 1
        while first < last and self.letters[first] == " ":
            first += 1
        if first == last:
            return None
        text = "".join(self.letters[first:last])
        return Line(page, text, self.lefts[first:last], self.rights[first:last], self.bottom, self.top)


def letters(text_page: Any, page: int, visible: Box, *, pictured: bool = False) -> Letters:
    """The lines of a page (``text_page`` as pdfium has it, ``visible`` its box). Linear in the number of letters.

    ``pictured``: a picture covers much of the page, so that letters that are not shown are the text of a scan.
    """
    count = max(0, pdfium.FPDFText_CountChars(text_page))
    found = Letters(turn=_turn(text_page, count), beyond=max(0, count - MOST_LETTERS))
    runs: list[Line] = []
    run = _Run()
    for letter, box in _boxes(text_page, min(count, MOST_LETTERS), _Page(visible, pictured), found):
        if letter == " ":
            if run.letters and run.letters[-1] != " ":
                run.put(" ", (run.rights[-1], 0.0, run.rights[-1], 0.0))
            continue
        if run.letters and (letter == "\n" or not run.follows(box)):
            _keep(run, page, runs)
            run = _Run()
        if letter == "\n":
            continue
        if not run.letters:
            run.bottom, run.top = box[1], box[3]
        elif box[0] - run.rights[-1] > 0.22 * (run.top - run.bottom) and run.letters[-1] != " ":
            run.put(" ", (run.rights[-1], 0.0, box[0], 0.0))
        run.put(letter, box)
    _keep(run, page, runs)
    found.lines = joined(runs)
    return found


def _keep(run: _Run, page: int, runs: list[Line]) -> None:
    line = run.line(page) if run.letters else None
    if line:
        runs.append(line)


def _turn(text_page: Any, count: int) -> int:
    """By how many degrees most letters of the page are turned."""
    step = max(1, count // _SAMPLED)
    angles = (_degrees(text_page, at) for at in range(0, count, step))
    common = Counter(angle for angle in angles if angle in TURNS).most_common(1)
    return common[0][0] if common else 0


def _degrees(text_page: Any, at: int) -> int | None:
    """Degrees anticlockwise, to the next quarter turn, -1 for other angles; nothing for letters not on the page."""
    if pdfium.FPDFText_IsGenerated(text_page, at):
        return None
    angle = 360 - math.degrees(pdfium.FPDFText_GetCharAngle(text_page, at))
    quarter = round(angle / 90) * 90
    return quarter % 360 if abs(angle - quarter) < 10 else -1


@dataclass(frozen=True, slots=True)
class _Page:
    visible: Box
    pictured: bool


def _boxes(text_page: Any, count: int, page: _Page, found: Letters) -> Iterator[tuple[str, Box]]:
    """Each letter with its box as read; ``"\\n"`` where the line ends for certain."""
    rect = pdfium.FS_RECTF()
    reference = ctypes.byref(rect)
    unicode, loose = pdfium.FPDFText_GetUnicode, pdfium.FPDFText_GetLooseCharBox
    high, taken, checked = 0, True, False
    left, bottom, right, top = page.visible
    for at in range(count):
        code = unicode(text_page, at)
        if code in _LINE_ENDS or code in _BLANKS:
            checked = False
            yield "\n" if code in _LINE_ENDS else " ", page.visible
            continue
        if 0xD800 <= code < 0xDC00:
            high = code
            continue
        if 0xDC00 <= code < 0xE000:
            code = 0x10000 + ((high - 0xD800) << 10) + code - 0xDC00 if high else 0xFFFD
        high = 0
        loose(text_page, at, reference)
        box = rect.left, rect.bottom, rect.right, rect.top
        if box[2] < left or box[0] > right or box[3] < bottom or box[1] > top:
            found.outside += 1
            continue
        if not checked:  # once a word
            taken, checked = _taken(text_page, at, page, found), True
        if taken and box[3] <= box[1]:
            found.unknown += 1  # a letter without height stands nowhere
        elif taken:
            letter = chr(code) if 0x20 < code < 0x7F else _letter(code, found)
            yield letter, upright(box, found.turn) if found.turn else box


def _taken(text_page: Any, at: int, page: _Page, found: Letters) -> bool:
    """Whether a word is read: it stands as the page does, and shows or is the text of a scan."""
    if _degrees(text_page, at) not in (found.turn, None):
        found.aslant += 1
        return False
    if not page.pictured:
        thing = pdfium.FPDFText_GetTextObject(text_page, at)
        if thing and pdfium.FPDFTextObj_GetTextRenderMode(thing) == pdfium.FPDF_TEXTRENDERMODE_INVISIBLE:
            found.unseen += 1
            return False
    return True


def _letter(code: int, found: Letters) -> str:
    if code == _HYPHEN_AT_END:
        return "-"
    if code in _LIGATURES:
        return _LIGATURES[code]
    if code < 0x20 or code in (0xFFFD, 0xFFFE, 0xFFFF) or 0xE000 <= code < 0xF900 or 0x7F <= code < 0xA0:
        found.unknown += 1
        return "\ufffd"
    return chr(code)


def joined(lines: list[Line]) -> list[Line]:
    """Pieces that stand side by side made one line; raised reference marks taken out. Top to bottom."""
    found: list[Line] = []
    for row in rows(lines):
        line = row[0]
        edge = line.right
        for other in row[1:]:
            gap = other.left - edge
            edge = other.right
            size = max(line.size, other.size)
            if not -0.6 * size < gap < 0.9 * size:
                found.append(line)
                line = other
            elif _raised(line, other, gap):
                line.dropped += 1
            else:
                line = line.then(other, " " if gap > 0.15 * size else "")
        found.append(line)
    return found


def _raised(line: Line, other: Line, gap: float) -> bool:
    """Whether ``other`` is the mark of a note: small, above the line's foot, close, and no power of a unit."""
    small = other.size < _SAME_SIZE * line.size and other.bottom > line.bottom + 0.12 * line.size
    return small and gap < 0.4 * line.size and bool(_MARK.fullmatch(other.text)) and not _POWER.search(line.text)


def rows(lines: list[Line]) -> list[list[Line]]:
    """Lines by the height at which they stand, top to bottom; in each row from left to right."""
    found: list[list[Line]] = []
    for line in sorted(lines, key=lambda line: (-line.middle, line.left)):
        largest = max(found[-1], key=lambda other: other.size) if found else None
        if largest and largest.same_row(line):
            found[-1].append(line)
        else:
            found.append([line])
    return [sorted(row, key=lambda line: line.left) for row in found]
