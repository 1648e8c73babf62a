"""What is said once over a table and holds for each of its rows: the ship, port and day of a crew list."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from vedette.evidence.tables.headers import fold, words

HOLDS_FOR_ALL: Mapping[str, frozenset[str]] = {
    "crew": frozenset({"vessel", "imo", "call_sign", "flag_state", "port", "port_state", "list_date", "agency"}),
    "contract": frozenset({"employer", "agency", "host_state", "vessel", "imo", "flag_state"}),
    "payment": frozenset({"employer", "host_state", "period_from", "period_to", "pay_date", "currency"}),
    "permit": frozenset({"employer", "host_state"}),
}
"""Columns that a line over a table may fill, where the table has none of its own."""

# FAL form 5 numbers its fields: "1.1 Name of ship", "4. Flag State of ship".
_NUMBER = re.compile(r"^\d+(?:\.\d+)*\.?\s+")
_SAID = re.compile(r"(?P<label>[^:\uff1a]{2,60})[:\uff1a]\s*(?P<value>.*)")
_LONGEST = 120


def said_above(shape: str, above: Iterable[tuple[str, ...]]) -> dict[str, tuple[str, str]]:
    """Column -> label as written and value, from cells ``Label: value`` or a label with its value in the next cell.

    The first that names a column counts. A label counts only where it is one of the words of the column.
    """
    known = {word: column for column in sorted(HOLDS_FOR_ALL.get(shape, ())) for word in words()[shape].get(column, ())}
    found: dict[str, tuple[str, str]] = {}
    for cells in above:
        for place, cell in enumerate(cells):
            said = _SAID.fullmatch(cell)
            label, value = (said["label"], said["value"]) if said else (cell, "")
            column = known.get(fold(_NUMBER.sub("", label.strip())))
            if column is None:
                continue
            value = value.strip() or (cells[place + 1] if place + 1 < len(cells) else "")
            if value and len(value) <= _LONGEST and fold(value) not in known:
                found.setdefault(column, (label.strip(), value))
    return found
