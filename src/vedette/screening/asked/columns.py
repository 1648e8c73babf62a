"""Which column holds what: by the words of the header, in the languages that such files come in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.resources import files

from vedette.errors import UsageError

FIRST, LAST = "firstName", "lastName"

_ROWS = tuple(
    tuple(line.split("\t"))
    for line in files(__package__).joinpath("columns.tsv").read_text(encoding="utf-8").split("\n")
    if line and not line.startswith("#")
)
"""A property and the headers that mean it."""

_PLAIN = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Columns:
    """Each column used and the property it gives, in the file's order; and the columns not used."""

    used: Mapping[str, str]
    unused: tuple[str, ...]


def _plain(header: str) -> str:
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", header)
    return _PLAIN.sub(" ", spaced).strip().casefold()


_BY_HEADER = {_plain(word): name for name, words in _ROWS for word in words.split(",")}
_KNOWN = frozenset(name for name, _ in _ROWS)


def guessed(columns: Iterable[str], given: Mapping[str, str]) -> Columns:
    """What each column holds: by ``given`` (column to property) where the user says it, else by its header.

    Raises :class:`~vedette.errors.UsageError` for a column that is not there and a property that is not known.
    """
    names = tuple(columns)
    for column, name in given.items():
        if column not in names:
            raise UsageError(f"there is no column {column!r}.", remedy=f"There are: {', '.join(names)}.")
        if name not in _KNOWN:
            raise UsageError(
                f"{name!r} is nothing that can be screened.", remedy=f"Use one of: {', '.join(sorted(_KNOWN))}."
            )
    used = {}
    for column in names:
        found = given.get(column) or _BY_HEADER.get(_plain(column))
        if found:
            used[column] = found
    return Columns(used, tuple(column for column in names if column not in used))
