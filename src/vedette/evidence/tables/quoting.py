"""Evidence of many rows at once, read back: each source is opened once, whatever number of findings rest on it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from vedette.conduct import Evidence, RowLocator
from vedette.errors import InputError
from vedette.evidence.tables.quote import Cells, cells_at, quoted
from vedette.records import Source
from vedette.records.recorded import JOINT, Recorded

Again = Callable[[], bytes]
"""Gives the bytes of a source once more. Raises :class:`~vedette.errors.InputError` where they are gone."""


@dataclass(frozen=True, slots=True)
class Origin:
    """A source of rows: its name and SHA-256, what was recorded of it, and the way to its bytes."""

    path: str
    sha256: str
    records: tuple[Recorded, ...]
    again: Again

    def headers(self) -> dict[str, str]:
        """The source's header for each column of the shapes taken from it; the first shape that has one decides."""
        found: dict[str, str] = {}
        for item in self.records:
            for column, header in item.headers.items():
                found.setdefault(column, header)
        return found


class Quotes:
    """What stands in the rows that lines of a run rest on."""

    def __init__(self, evidence: Iterable[Evidence], origins: Iterable[Origin]) -> None:
        wanted: dict[str, set[int]] = {}
        for item in evidence:
            if isinstance(item.locator, RowLocator):
                wanted.setdefault(item.source, set()).add(item.locator.line)
        self._origins = {item.sha256: item for item in origins if item.sha256 in wanted}
        self._cells = {key: _cells(self._origins[key], wanted[key]) for key in sorted(self._origins)}
        self._headers = {key: origin.headers() for key, origin in self._origins.items()}

    def of(self, item: Evidence) -> Evidence:
        """The evidence with the name of its source, the source's own headers, and the cells as written.

        A file that is one record by itself (a picture, a text of a person) has no cells to show.
        """
        origin = self._origins.get(item.source)
        if origin is None or not isinstance(item.locator, RowLocator):
            return item
        if not self._cells[item.source]:
            return replace(item, path=origin.path, locator=replace(item.locator, columns=()))
        headers = self._headers[item.source]
        single = [part for name in item.locator.columns for part in headers.get(name, "").split(JOINT) if part]
        item = replace(item, locator=replace(item.locator, columns=tuple(dict.fromkeys(single))))
        return quoted(item, self._cells[item.source], {name: name for name in single}, origin.path)


def _cells(origin: Origin, lines: set[int]) -> Cells:
    if all(item.shape in ("cv", "photo") for item in origin.records):
        return {}
    try:
        data = origin.again()
        return cells_at(Source(sha256=origin.sha256, path=origin.path, size=len(data)), data, lines)
    except InputError:
        return {}
