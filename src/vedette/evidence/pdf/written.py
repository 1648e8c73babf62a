"""Paragraphs as one text: lines run on, divided words are joined, and every stretch knows its line."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from vedette.evidence.pdf.line import Line
from vedette.evidence.pdf.paragraphs import Group
from vedette.evidence.pdf.places import Places
from vedette.evidence.pdf.tables import Cell, Table
from vedette.evidence.prose import running

BELOW = "[below]"
"""Stands in a row of a table for a cell whose running text follows as a paragraph."""
_LEFT = re.compile(r"([^\W\d_]*(?:-[^\W\d_]+)*)-$")
_RIGHT = re.compile(r"[^\W\d_]+")


class Words:
    """The words of one document, by which it is told whether a hyphen at a line's end belongs to the word."""

    def __init__(self, words: Iterable[str]) -> None:
        self._known = {word.casefold() for word in words}

    def keeps_hyphen(self, left: str, right: str) -> bool:
        """Whether ``left-right`` is written with its hyphen: as the document writes it elsewhere, else by its parts."""
        one, two = left.casefold(), right.casefold()
        if not left or "-" in left or not right[:1].islower() or f"{one}-{two}" in self._known:
            return True  # "ship-to-|ship", "Jong-|Un", "2018-|2019"
        if one + two in self._known:
            return False
        if left[:1].isupper() and len(left) <= 6 and len(right) <= 5:
            return True  # a Korean given name, as in "Chol-|min"; other names recur whole in their document
        return len(left) > 2 and len(right) > 2 and one in self._known and two in self._known


@dataclass(slots=True)
class Written:
    """The text, its places, and how many divided words were joined in it."""

    text: str = ""
    places: Places = field(default_factory=Places)
    joined: int = 0


@dataclass(slots=True)
class _Pen:
    words: Words
    made: Written
    parts: list[str] = field(default_factory=list)
    at: int = 0

    def mark(self, text: str) -> None:
        """Text that stands on no page: breaks and bars."""
        self.parts.append(text)
        self.at += len(text)

    def line(self, line: Line, first: int, last: int) -> None:
        """Letters ``[first, last)`` of a line."""
        self.made.places.put(self.at, line, first)
        self.mark(line.text[first:last])

    def lines(self, lines: list[Line]) -> None:
        """Lines that run on."""
        first = 0
        for place, line in enumerate(lines):
            following = lines[place + 1].text if place + 1 < len(lines) else None
            last = len(line.text)
            between = " " if following is not None else ""
            if following and line.text.endswith(("-", "\u2010", "\u00ad")) and line.text[-2:-1].isalnum():
                between = ""
                if not self._kept(line.text, following):
                    last -= 1
                    self.made.joined += 1
            self.line(line, first, max(first, last))
            self.mark(between)

    def _kept(self, text: str, following: str) -> bool:
        if text.endswith("\u00ad"):
            return False
        left, right = _LEFT.search(text.replace("\u2010", "-")), _RIGHT.match(following)
        return self.words.keeps_hyphen(left[1] if left else "", right[0] if right else "")

    def table(self, table: Table) -> None:
        """Rows between bars; cells of running text as paragraphs below."""
        below: list[Cell] = []
        for row in table.rows:
            self.mark("| ")
            for cell in row:
                if cell and running(" ".join(line.text for line in cell)):
                    below.append(cell)
                    self.mark(BELOW)
                else:
                    self.lines(cell)
                self.mark(" | ")
            self.mark("\n")
        if len(table.rows) == 1:
            self.mark("|")
        for cell in below:
            self.mark("\n\n")
            self.lines(cell)


def written(groups: Iterable[Group], words: Words) -> Written:
    """The text of a document: groups apart by an empty line. Linear in the number of letters."""
    made = Written()
    pen = _Pen(words, made)
    for group in groups:
        if pen.at:
            pen.mark("\n\n")
        if group.table:
            pen.table(group.table)
        else:
            pen.lines(group.lines)
    made.text = "".join(pen.parts)
    return made
