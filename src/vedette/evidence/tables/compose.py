"""Values that stand in several columns, and columns that hold several values."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import pyarrow

from vedette.evidence.tables.arrays import Array, pa, pc
from vedette.evidence.tables.cells import one_text

_NAME = ("given", "family")
_ADDRESS = ("street", "line2", "city", "region", "postcode")
# "Passport AB1234567": letters, then what holds a figure.
_DOCUMENT = re.compile(r"(?P<nature>[^\d]*?)[\s:,/-]*(?P<number>[A-Z]{0,3}[ -]?\d[\w -]*)", re.IGNORECASE)
_COUNTRY = re.compile(r"[A-Z]{2}")


def coalesced(cells: pyarrow.Table, headers: Sequence[str]) -> Array:
    """For each row the first filled cell under the headers."""
    columns = [one_text(_flat(cells, header)) for header in headers]
    return columns[0] if len(columns) == 1 else pc.coalesce(*columns)


def joined(parts: Mapping[str, Array], column: str, whole: Array | None) -> Array | None:
    """A name or an address from its parts, and the whole where it stands too: before the parts of an address, instead
    of those of a name."""
    order = _ADDRESS if column == "address" else _NAME
    found = [parts[part] for part in order if part in parts]
    if not found:
        return whole
    between = ", " if column == "address" else " "
    if whole is not None and column == "address":
        return _strung([whole, *found], between)
    made = _strung(found, between)
    return made if whole is None else pc.coalesce(whole, made)


def _strung(parts: Sequence[Array], between: str) -> Array:
    """The filled parts of each row with ``between`` among them. The engine's own skipping of nulls loses rows in which
    all are null (seen in pyarrow 26)."""
    made = pc.binary_join_element_wise(*(pc.fill_null(part, "") for part in parts), "\x1f")
    made = pc.replace_substring_regex(pc.utf8_trim(made, characters="\x1f"), pattern="\x1f+", replacement=between)
    return pc.if_else(pc.equal(made, ""), pa.scalar(None, pa.string()), made)


def placed(cells: Array) -> tuple[Array, Array]:
    """City and State of ``City, State, CC``; a part may be missing (``, , CC``)."""
    return _each(cells, _place)


def papered(cells: Array) -> tuple[Array, Array]:
    """Nature and number of a document that stand in one cell, as on the crew list of the IMO (FAL form 5)."""
    return _each(cells, _paper)


def factor(types: Sequence[Array], ids: Sequence[Array]) -> Array | None:
    """The id of the thing that gave the second factor, among what an event names as its targets."""
    found = [
        pc.if_else(
            pc.fill_null(pc.match_substring_regex(kind, pattern="authenticator|factor", ignore_case=True), False),
            number,
            pa.scalar(None, pa.string()),
        )
        for kind, number in zip(types, ids, strict=False)
    ]
    return pc.coalesce(*found) if found else None


def _each(cells: Array, split: object) -> tuple[Array, Array]:
    assert callable(split)
    encoded = cells.dictionary_encode()
    pairs = [split(text) if text else (None, None) for text in encoded.dictionary.to_pylist()]
    first, second = ([pair[side] for pair in pairs] for side in (0, 1))
    return pa.array(first, pa.string()).take(encoded.indices), pa.array(second, pa.string()).take(encoded.indices)


def _place(text: str) -> tuple[str | None, str | None]:
    parts = [part.strip() for part in text.split(",")]
    country = parts[-1] if len(parts) > 1 or _COUNTRY.fullmatch(parts[-1]) else None
    city = parts[0] if len(parts) > 1 or country is None else None
    return city or None, country or None


def _paper(text: str) -> tuple[str | None, str | None]:
    found = _DOCUMENT.fullmatch(text.strip())
    if not found:
        return (None, text) if any(letter.isdigit() for letter in text) else (text, None)
    return found["nature"].strip(" :,-/") or None, found["number"].strip()


def _flat(cells: pyarrow.Table, header: str) -> Array:
    column = cells.column(header)
    array = column.combine_chunks()
    return array.cast(pa.string()) if not pa.types.is_string(array.type) else array
