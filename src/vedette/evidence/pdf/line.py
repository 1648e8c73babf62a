"""One line of letters on a page: the unit from which paragraphs are built, and to which every letter leads back."""

from __future__ import annotations

from array import array
from dataclasses import dataclass

from vedette.conduct import Box


@dataclass(slots=True)
class Line:
    """Letters side by side. ``lefts[i]`` and ``rights[i]`` are the sides of ``text[i]``, in points.

    Lengths are in points as the text reads: ``y`` grows upwards, whichever way the letters are turned on the page.
    ``size`` is the height of the letters' line (about 1.2 times the font size). ``dropped`` counts reference marks
    (raised figures) that were taken out of the text.
    """

    page: int
    text: str
    lefts: array[float]
    rights: array[float]
    bottom: float
    top: float
    dropped: int = 0

    @property
    def left(self) -> float:
        """Where it begins."""
        return self.lefts[0]

    @property
    def right(self) -> float:
        """Where it ends."""
        return self.rights[-1]

    @property
    def size(self) -> float:
        """Height of the line."""
        return self.top - self.bottom

    @property
    def middle(self) -> float:
        """Half-way up."""
        return (self.top + self.bottom) / 2

    def same_row(self, other: Line) -> bool:
        """Whether both stand at one height: half of the lower one at least."""
        shared = min(self.top, other.top) - max(self.bottom, other.bottom)
        return shared * 2 >= min(self.size, other.size)

    def then(self, other: Line, space: str = " ") -> Line:
        """Both as one line, ``other`` to the right."""
        gap = array("f", [self.right] * len(space)), array("f", [max(self.right, other.left)] * len(space))
        return Line(
            page=self.page,
            text=self.text + space + other.text,
            lefts=self.lefts + gap[0] + other.lefts,
            rights=self.rights + gap[1] + other.rights,
            bottom=min(self.bottom, other.bottom) if len(other.text) > len(self.text) else self.bottom,
            top=max(self.top, other.top) if len(other.text) > len(self.text) else self.top,
            dropped=self.dropped + other.dropped,
        )


TURNS = (0, 90, 180, 270)
"""Degrees by which the letters of a page may be turned, anticlockwise; other angles are not read."""


def upright(box: Box, turn: int) -> Box:
    """A box of the page's own space as it lies for somebody who reads the letters upright."""
    left, bottom, right, top = box
    if turn == 90:
        return bottom, -right, top, -left
    if turn == 180:
        return -right, -top, -left, -bottom
    if turn == 270:
        return -top, left, -bottom, right
    return box


def on_page(box: Box, turn: int) -> Box:
    """The way back: a box as read, in the page's own space."""
    return upright(box, (360 - turn) % 360)
