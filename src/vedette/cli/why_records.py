"""What ``vedette why`` says of an act found in rows of tables: the facts, the ties of a ring, the rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from vedette.conduct import Conduct, Evidence, RowLocator
from vedette.report.shown import shown_by
from vedette.report.ties import Shared, ties_of


def facts(line: Conduct) -> Iterator[str]:
    """Each fact under its class, what is known to explain it, and the ties of a ring, the most telling first."""
    for head, words in shown_by((line,)):
        yield f"  {head or 'Facts'}:"
        yield from (f"    {fact}" for fact in words)
    explained = line.details.get("explained") or ()
    if explained:
        yield "  Explained by:"
        yield from (f"    {words}" for words in explained)
    ties = ties_of((line,))
    if ties:
        yield "  Ties, with their weight in (0, 1]:"
        yield from (f"    {_tie(row)}" for row in ties.shared)
        if ties.more:
            yield f"    and {ties.more:,} more in conduct.jsonl"


def _tie(row: Shared) -> str:
    day = row.first[:10]
    if row.last[:10] not in ("", day):
        day += f" to {row.last[:10]}"
    breaks = f"without it the ring falls into {row.breaks} parts" if row.breaks > 1 else "without it the ring holds"
    return f"{row.weight} {row.what}: {', '.join(row.who)} ({day or 'day not known'}; {row.source}); {breaks}"


def row_words(item: Evidence) -> str:
    """A row as a person would look it up: file, line, and what stands under each header.

    ``item`` has values; those of a column without a cell are left out.
    """
    line = f" line {item.locator.line}" if isinstance(item.locator, RowLocator) else ""
    cells = "; ".join(f"{header}: {value}" for header, value in (item.values or {}).items() if value not in (None, ""))
    return f"{item.path}{line} of {item.source[:12]}: {cells}"


def by_row(items: Iterable[Evidence]) -> list[Evidence]:
    """Evidence by file and line; what is no row keeps its order, behind the rows."""
    return sorted(items, key=_place)


def _place(item: Evidence) -> tuple[str, int]:
    return (item.path, item.locator.line) if isinstance(item.locator, RowLocator) else ("\U0010ffff", 0)
