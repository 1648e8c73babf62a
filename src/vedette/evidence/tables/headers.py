"""The words by which headers are known, read from the data files beside this one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from vedette.evidence.tables.figures import CODES
from vedette.records.tables import BY_NAME

_CAMEL = re.compile(r"(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_BLANK = re.compile(r"[\W_]+")
_ANY_NUMBER = re.compile(r"\bN\b")
_LONGEST = 120

PARTS = frozenset({
    "given", "family", "street", "line2", "city", "region", "postcode", "phone", "email", "messenger", "code"
})  # fmt: skip
"""What stands behind a point: a column is put together from parts (``name.given``, ``address.city``), or spread over
rows (``value.phone``), or read in another way (``success.code``: 0 is success)."""
COMPOSED: Mapping[str, frozenset[str]] = {
    "login": frozenset({"event", "place", "mfa_type", "mfa_id"}),
    "crew": frozenset({"document"}),
}
"""Names that are no column of their shape: more than one column is made of them."""


@dataclass(frozen=True, slots=True)
class Needed:
    """What a shape has to hold: the label of the shape in the plural, and for each need its words and columns."""

    label: str
    holds: tuple[tuple[str, frozenset[str]], ...]


@dataclass(frozen=True, slots=True)
class Export:
    """An export of which the headers are known. ``only``: values of ``event`` that are rows of the shape."""

    name: str
    label: str
    shape: str
    signed_by: tuple[str, ...]
    columns: Mapping[str, tuple[str, ...]]
    only: frozenset[str] = frozenset()


def fold(header: str) -> str:
    """A header as the word lists have it: lower case, words of joined capitals parted, signs as blanks."""
    plain = unicodedata.normalize("NFKC", header.strip()[:_LONGEST]).replace("#", " no ").replace("\u2116", " no ")
    return _BLANK.sub(" ", _CAMEL.sub(" ", plain)).strip().casefold()


def currency_of(header: str) -> tuple[str, str | None]:
    """The folded header without a currency at its end (``Net pay (EUR)``), and that currency."""
    words = fold(header).split()
    if len(words) > 1 and words[-1].upper() in CODES:
        return " ".join(words[:-1]), words[-1].upper()
    return " ".join(words), None


def is_column(shape: str, name: str) -> bool:
    """Whether ``name`` may be mapped in ``shape``: a column, a part of one, or a name more than one is made of."""
    whole, _, part = name.partition(".")
    columns = {column.name for column in BY_NAME[shape].columns}
    if name in COMPOSED.get(shape, ()):
        return True
    return whole in columns and (not part or part in PARTS)


@cache
def words() -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    """Shape -> column -> folded headers that mean it, best first."""
    found: dict[str, dict[str, tuple[str, ...]]] = {name: {} for name in BY_NAME}
    for line in _text("words.tsv").splitlines():
        if not line or line.startswith("#"):
            continue
        shapes, column, alternatives = line.split("\t")
        folded = tuple(fold(word) for word in alternatives.split("|"))
        for shape in shapes.split(","):
            assert is_column(shape, column), (shape, column)
            found[shape][column] = (*found[shape].get(column, ()), *folded)
    return found


@cache
def rarity() -> Mapping[str, float]:
    """What a header is worth: one shared among the shapes that know it."""
    shapes: dict[str, set[str]] = {}
    for shape, columns in words().items():
        for alternatives in columns.values():
            for word in alternatives:
                shapes.setdefault(word, set()).add(shape)
    return {word: 1 / len(known) for word, known in shapes.items()}


@cache
def needed() -> Mapping[str, Needed]:
    """What each shape has to hold."""
    given: dict[str, Any] = yaml.safe_load(_text("shapes.yml"))
    return {
        shape: Needed(
            item["label"], tuple((said, frozenset(names.split("|"))) for said, names in item["holds"].items())
        )
        for shape, item in given.items()
    }


@cache
def exports() -> tuple[Export, ...]:
    """The exports known by name, in the order of the file."""
    given: dict[str, Any] = yaml.safe_load(_text("exports.yml"))
    return tuple(
        Export(
            name=name,
            label=item["label"],
            shape=item["shape"],
            signed_by=tuple(fold(word) for word in item["signed_by"]),
            columns={column: tuple(said.split("|")) for column, said in item["columns"].items()},
            only=frozenset(item.get("only", ())),
        )
        for name, item in given.items()
    )


def matching(alternative: str, folded: Mapping[str, str]) -> tuple[str, ...]:
    """The headers that ``alternative`` of an export names, in order of the file; ``N`` in it is any number."""
    if not _ANY_NUMBER.search(alternative):
        return (folded[fold(alternative)],) if fold(alternative) in folded else ()
    pattern = re.compile(_ANY_NUMBER.sub(r"\\s?\\d+", alternative).replace(r" \s?\d+", r"\s?\d+"))
    return tuple(header for word, header in folded.items() if pattern.fullmatch(word))


def _text(name: str) -> str:
    return files("vedette.evidence.tables").joinpath(name).read_text(encoding="utf-8")
