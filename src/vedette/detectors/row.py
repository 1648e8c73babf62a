"""How a detector points at the rows it rests on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from vedette.conduct import Evidence, RowLocator


def at_row(row: Mapping[str, Any], columns: Iterable[str]) -> Evidence:
    """The place of a record (it has ``source`` and ``line``) and the columns of its shape that were used.

    What stands there, under the headers of the source, is read back from the source itself once it is known which rows
    matter (:func:`vedette.evidence.tables.quote.quoted`); a detector never prints a value it has normalised as if the
    source had it.
    """
    used = tuple(name for name in columns if row.get(name) is not None)
    return Evidence(source=row["source"], path="", locator=RowLocator(line=row["line"], columns=used))
