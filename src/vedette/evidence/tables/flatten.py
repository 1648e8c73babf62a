"""One JSON object as one row: members by their path, and what they hold as written."""

from __future__ import annotations

from typing import Any

from vedette.evidence.tables.grid import once

DEEPEST = 24
MOST_ELEMENTS = 32
"""Elements of a list that become columns; ``more`` under the list's path says how many there are beyond."""
MOST_PAIRS = 128
"""The same of a list of pairs, each of which has a name of its own."""
_NAMES = ("name", "key")
_VALUES = frozenset(
    ("value", "multiValue", "boolValue", "intValue", "multiIntValue", "messageValue", "multiMessageValue")
)


class TooDeep(Exception):
    """Objects within objects, more than :data:`DEEPEST`."""


class Flattener:
    """Makes rows of objects that are much alike: the paths of their members are put together once."""

    def __init__(self) -> None:
        self._paths: dict[str, dict[str, str]] = {}

    def flat(self, item: dict[str, Any]) -> dict[str, str | None]:
        """The row. Numbers are strings already (see :mod:`~vedette.evidence.tables.json_text`).

        Raises :class:`TooDeep`.
        """
        found: dict[str, str | None] = {}
        self._members(found, "", item, 1)
        return found

    def _members(self, found: dict[str, str | None], above: str, item: dict[str, Any], depth: int) -> None:
        if depth > DEEPEST:
            raise TooDeep
        paths = self._paths.get(above)
        if paths is None:
            paths = self._paths[above] = {}
        for key, value in item.items():
            path = paths.get(key)
            if path is None:
                path = paths[key] = f"{above}{key}"
            kind = type(value)
            if kind is str:
                found[path if path not in found else once(path, found)] = value or None
            elif kind is dict:
                self._members(found, f"{path}.", value, depth + 1)
            elif kind is list:
                self._list(found, f"{path}.", value, depth + 1)
            else:
                word = None if value is None else "true" if value else "false"
                found[path if path not in found else once(path, found)] = word

    def _list(self, found: dict[str, str | None], above: str, items: list[Any], depth: int) -> None:
        """Elements by their number; of ``{name, value}`` pairs the values by their names."""
        named = _named(items)
        most = MOST_PAIRS if named else MOST_ELEMENTS
        for number, item in enumerate(items[:most]):
            if named:
                value = next((value for name, value in item.items() if name in _VALUES), None)
                self._members(found, above, {item[named]: value}, depth)
            else:
                self._members(found, above, {str(number): item}, depth)
        if len(items) > most:
            found[once(f"{above}more", found)] = str(len(items) - most)


def _named(items: list[Any]) -> str | None:
    """The member that names the others, where a list is one of pairs: a name, at most one value, perhaps a type."""
    first = items[0] if items else None
    if type(first) is not dict:
        return None
    for key in _NAMES:
        if key in first and len(first) <= 3 and all(_pair(item, key) for item in items):
            return key if any(item.keys() & _VALUES for item in items) else None
    return None


def _pair(item: Any, key: str) -> bool:
    if type(item) is not dict or type(item.get(key)) is not str:
        return False
    rest = item.keys() - {key, "type"}
    return len(rest) <= 1 and rest <= _VALUES
