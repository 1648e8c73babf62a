"""Whether the values that a run printed of rows stand in the kept tables, at those lines under those headers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from vedette.conduct import Evidence, RowLocator
from vedette.errors import InputError, IntegrityError
from vedette.evidence.store import source_bytes
from vedette.evidence.tables.quote import Cells, cells_at, line_of, shown
from vedette.records import Source


def rows_differing(folder: Path, paths: Mapping[str, str], items: Iterable[Evidence], wrong: list[str]) -> int:
    """Read every row again, each table once; what differs is added to ``wrong``. Returns how many were read.

    ``paths``: names of the kept tables by their SHA-256. A row of another source is one that differs.
    """
    by_source: dict[str, list[tuple[RowLocator, Evidence]]] = {}
    for item in items:
        if isinstance(item.locator, RowLocator) and item.values is not None:
            by_source.setdefault(item.source, []).append((item.locator, item))
    for sha256, rows in sorted(by_source.items()):
        if sha256 not in paths:
            wrong.append(f"sources/{sha256}: not kept, though {len(rows):,} rows of it are quoted")
            continue
        try:
            data = source_bytes(folder, sha256)
            source = Source(sha256=sha256, path=paths[sha256], size=len(data))
            cells = cells_at(source, data, (line_of(where) for where, _ in rows))
        except (InputError, IntegrityError) as error:
            wrong.append(f"sources/{sha256}: {error.what}")
            continue
        wrong.extend(filter(None, (_difference(where, item, cells) for where, item in rows)))
    return sum(map(len, by_source.values()))


def _difference(where: RowLocator, item: Evidence, cells: Cells) -> str | None:
    row = cells.get(line_of(where))
    if row is None:
        return f"no row stands at {item.path} line {where.line:,}"
    for name, value in (item.values or {}).items():
        if name not in where.columns or shown(row.get(name, "")) != value:
            return f"the value of {name!r} does not stand at {item.path} line {where.line:,}"
    return None
