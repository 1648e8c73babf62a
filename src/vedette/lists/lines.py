"""Entries as JSON lines, short enough to load thousands of them in a moment, and back."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from vedette.lists.listed import ListedName, ListedParty

SHAPE = "listed-lines/1"


def dump(parties: Iterable[ListedParty]) -> Iterator[bytes]:
    """One line per entry: reference, schema, names, day, properties, line. The list's name stands in the manifest."""
    for party in parties:
        names = [[name.text, name.kind] for name in party.names]
        line = [party.reference, party.schema, names, party.listed_on, party.properties, party.line]
        yield json.dumps(line, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass") + b"\n"


def load(data: bytes, list_name: str) -> Iterator[ListedParty]:
    """The entries back. Raises ValueError, TypeError or KeyError where a line is not of the shape."""
    for line in data.splitlines():
        yield _party(json.loads(line), list_name)


def _party(line: Any, list_name: str) -> ListedParty:
    reference, schema, names, listed_on, properties, number = line
    return ListedParty(
        list=list_name,
        reference=reference,
        schema=schema,
        names=tuple([ListedName(text=text, kind=kind) for text, kind in names]),
        listed_on=listed_on,
        properties={prop: tuple(values) for prop, values in properties.items()},
        line=number,
    )
