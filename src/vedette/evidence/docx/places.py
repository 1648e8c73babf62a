"""The way back from a text to the paragraphs of a Word file."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from dataclasses import dataclass, field, replace

from vedette.conduct import ParagraphLocator


@dataclass(slots=True)
class Places:
    """``starts[i]`` is where the text of paragraph ``found[i]`` begins."""

    starts: array[int] = field(default_factory=lambda: array("l"))
    found: list[ParagraphLocator] = field(default_factory=list)

    def put(self, start: int, place: ParagraphLocator) -> None:
        """A paragraph begins at ``start`` of the text."""
        self.starts.append(start)
        self.found.append(place)

    def locate(self, start: int, end: int) -> ParagraphLocator:
        """The paragraph in which the text ``[start, end)`` begins."""
        return replace(self.found[max(0, bisect_right(self.starts, start) - 1)], start=start, end=end)
