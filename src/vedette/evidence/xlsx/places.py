"""The way back from a text to the cells of a workbook."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from dataclasses import dataclass, field

from vedette.conduct import SheetLocator


@dataclass(slots=True)
class Places:
    """``starts[i]`` is where the text of ``cells[i]`` begins: the name of a sheet, and a cell as in ``C7``."""

    starts: array[int] = field(default_factory=lambda: array("l"))
    cells: list[tuple[str, str]] = field(default_factory=list)

    def put(self, start: int, sheet: str, cell: str) -> None:
        """A cell's text begins at ``start``."""
        self.starts.append(start)
        self.cells.append((sheet, cell))

    def locate(self, start: int, end: int) -> SheetLocator:
        """The cell in which the text ``[start, end)`` begins."""
        sheet, cell = self.cells[max(0, bisect_right(self.starts, start) - 1)]
        return SheetLocator(sheet=sheet, cell=cell, start=start, end=end)


def cell_name(row: int, column: int) -> str:
    """The name of a cell from its row and column, both counted from 0."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return f"{letters}{row + 1}"
