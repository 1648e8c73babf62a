"""The way back from the text of a PDF to its pages: which letters of which line each stretch of the text is."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from dataclasses import dataclass, field

from vedette.conduct import Box, PageBox, PdfLocator
from vedette.evidence.pdf.line import Line, on_page


@dataclass(slots=True)
class Places:
    """``starts[i]`` is where a stretch of the text begins that is ``lines[i].text`` from letter ``firsts[i]`` on."""

    turns: dict[int, int] = field(default_factory=dict)
    starts: array[int] = field(default_factory=lambda: array("l"))
    firsts: array[int] = field(default_factory=lambda: array("l"))
    lines: list[Line] = field(default_factory=list)

    def put(self, start: int, line: Line, first: int = 0) -> None:
        """A stretch begins at ``start`` of the text."""
        self.starts.append(start)
        self.firsts.append(first)
        self.lines.append(line)

    def locate(self, start: int, end: int) -> PdfLocator:
        """Pages and boxes of the text ``[start, end)``, which is not empty."""
        boxes: dict[int, Box] = {}
        at = max(0, bisect_right(self.starts, start) - 1)
        while at < len(self.starts) and (self.starts[at] < end or not boxes):
            line = self.lines[at]
            first = min(max(0, start - self.starts[at]) + self.firsts[at], len(line.text) - 1)
            last = max(first, min(end - self.starts[at] + self.firsts[at], len(line.text)) - 1)
            sides = slice(first, last + 1)  # letters of a line may overlap, in any order
            box = min(line.lefts[sides]), line.bottom, max(line.rights[sides]), line.top
            boxes[line.page] = _around(boxes[line.page], box) if line.page in boxes else box
            at += 1
        (page, box), *more = ((page, self._rounded(page, box)) for page, box in boxes.items())
        further = tuple(PageBox(page=number, box=where) for number, where in more)
        return PdfLocator(page=page, box=box, start=start, end=end, further=further)

    def _rounded(self, page: int, box: Box) -> Box:
        left, bottom, right, top = on_page(box, self.turns.get(page, 0))
        return round(left, 1), round(bottom, 1), round(right, 1), round(top, 1)


def _around(one: Box, two: Box) -> Box:
    return min(one[0], two[0]), min(one[1], two[1]), max(one[2], two[2]), max(one[3], two[3])
