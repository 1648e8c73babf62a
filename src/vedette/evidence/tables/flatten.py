"""One JSON object as one row: members by their path, and what they hold as written."""

from __future__ import annotations

from typing import Any

from vedette.evidence.tables.grid import once

DEEPEST = 24
MOST_ELEMENTS = 32
"""Elements of a list that become columns; the last column holds how many there are where there are more."""
_NAMES = ("name", "key")
_VALUES = frozenset(
    ("value", "multiValue", "boolValue", "intValue", "multiIntValue", "messageValue", "multiMessageValue", "type")
)


class TooDeep(Exception):
    """Objects within objects, more than :data:`DEEPEST`."""


def flat(item: dict[str, Any]) -> dict[str, str | None]:
    """The row. Numbers are strings already (see :mod:`~vedette.evidence.tables.json_text`). Raises :class:`TooDeep`."""
    found: dict[str, str | None] = {}
    for key, value in item.items():
        if type(value) is str:
            found[key] = value or None
        else:
            _put(found, key, value, 1)
    return found


def _put(found: dict[str, str | None], path: str, value: Any, depth: int) -> None:
    kind = type(value)
    if kind is dict:
        if depth > DEEPEST:
            raise TooDeep
        for key, inner in value.items():
            _put(found, f"{path}.{key}", inner, depth + 1)
        return
    if kind is list:
        if depth > DEEPEST:
            raise TooDeep
        _list(found, path, value, depth)
        return
    if path in found:  # "a.b" beside "a" with "b": rare, and neither may hide the other
        path = once(path, found)
    if kind is str:
        found[path] = value or None
    elif value is None:
        found[path] = None
    else:
        found[path] = "true" if value else "false"


def _list(found: dict[str, str | None], path: str, items: list[Any], depth: int) -> None:
    if key := _paired(items):
        for item in items[: MOST_ELEMENTS * 4]:
            values = [value for name, value in item.items() if name not in (key, "type")]
            _put(found, f"{path}.{item[key]}", values[0] if values else None, depth + 1)
        items = items[MOST_ELEMENTS * 4 :]
        if items:
            found[f"{path}.more"] = str(len(items))
        return
    for number, item in enumerate(items[:MOST_ELEMENTS]):
        _put(found, f"{path}.{number}", item, depth + 1)
    if len(items) > MOST_ELEMENTS:
        found[f"{path}.more"] = str(len(items) - MOST_ELEMENTS)


def _paired(items: list[Any]) -> str | None:
    """The member that names the others, where a list is one of ``{name, value}`` pairs."""
    for key in _NAMES:
        if items and all(
            type(item) is dict
            and type(item.get(key)) is str
            and item.keys() - {key, "type"} <= _VALUES
            and len(item.keys() - {key, "type"}) <= 1
            for item in items
        ):
            return key if any(item.keys() - {key, "type"} for item in items) else None
    return None
