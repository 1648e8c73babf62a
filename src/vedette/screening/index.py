"""An index of listed names in one file: keys of a name to the names that share them.

SQLite holds it, so that a query from the command line starts at once and a million names need no memory: one row per
key with the packed numbers of its names, one row per name, one row per party. Nothing in it is newer or other than the
snapshots it was made from; it can be thrown away.
"""

from __future__ import annotations

import sqlite3
import tempfile
import threading
from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from operator import itemgetter
from pathlib import Path
from typing import Any, get_args

from vedette import names
from vedette.errors import IntegrityError
from vedette.lists.lines import dump, load
from vedette.lists.listed import ListedName, ListedParty, ListedSchema
from vedette.names import Prepared
from vedette.screening.keying import keyed
from vedette.screening.schemata import comparable

VERSION = "5"
"""Changes with the readings of names and with this file's shape: an index of another version is made anew."""

PART = ".part-"
"""How the folder of a file that is being made begins."""

_SHAPE = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE posting (key TEXT PRIMARY KEY, names BLOB) WITHOUT ROWID;
CREATE TABLE number (key TEXT PRIMARY KEY, parties BLOB) WITHOUT ROWID;
CREATE TABLE name (id INTEGER PRIMARY KEY, party INTEGER, text TEXT, kind TEXT, schema TEXT);
CREATE TABLE party (id INTEGER PRIMARY KEY, list TEXT, reference TEXT, body BLOB);
CREATE INDEX party_reference ON party (reference);
"""

CANDIDATES = 32
"""Names compared for one name asked: those that share the rarest keys with it. Of 340 true matches among 23,000 names
99.5 per cent were within the first ten by that order, the last the twentieth."""

_PAGE = 1_000
"""Parties read at once when all are gone through."""

_COMMON = 20_000
"""Names that share a key from which it tells nothing and is looked at last."""


@dataclass(frozen=True, slots=True)
class Found:
    """A name of the index: its number, its party's number, the name as printed and the schema of the party."""

    id: int
    party: int
    name: ListedName
    schema: str


def build(
    parties: Iterable[ListedParty], path: Path, *, made_from: str, progress: Callable[[int], None] | None = None
) -> None:
    """Write the index of ``parties`` to ``path``, in one piece or not at all.

    ``made_from`` says which snapshots went in (their hashes): :func:`opened` refuses an index made from others.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    # a folder of its own: two commands may make the same index at the same moment
    with tempfile.TemporaryDirectory(prefix=PART, dir=path.parent) as folder:
        partial = Path(folder) / path.name
        base = sqlite3.connect(partial)
        try:
            base.executescript("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;" + _SHAPE)
            _fill(base, parties, progress)
            base.executemany("INSERT INTO meta VALUES (?, ?)", [("version", VERSION), ("made_from", made_from)])
            base.commit()
        finally:
            base.close()
        partial.replace(path)


def _fill(base: sqlite3.Connection, parties: Iterable[ListedParty], progress: Callable[[int], None] | None) -> None:
    postings: dict[str, array[int]] = defaultdict(lambda: array("I"))
    numbers: dict[str, array[int]] = defaultdict(lambda: array("I"))
    owners, schemata = array("I"), bytearray()
    at = 0
    for number, (party, keys) in enumerate(keyed(parties)):
        base.execute(
            "INSERT INTO party VALUES (?, ?, ?, ?)", (number, party.list, party.reference, next(dump([party])))
        )
        for key in number_keys(party.properties):
            numbers[key].append(number)
        for name, own in zip(party.names, keys, strict=True):
            base.execute("INSERT INTO name VALUES (?, ?, ?, ?, ?)", (at, number, name.text, name.kind, party.schema))
            for key in own:
                postings[key].append(at)
            owners.append(number)
            schemata.append(_CODES.index(party.schema))
            at += 1
        if progress and number % 1_000 == 0:
            progress(number)
    base.executemany("INSERT INTO meta VALUES (?, ?)", [("owners", owners.tobytes()), ("schemata", bytes(schemata))])
    for table, found in (("posting", postings), ("number", numbers)):
        packed = ((key, ids.tobytes()) for key, ids in sorted(found.items()))
        base.executemany(f"INSERT INTO {table} VALUES (?, ?)", packed)


_CODES = get_args(ListedSchema)

NUMBERED = {
    "imoNumber": "imo",
    "mmsi": "mmsi",
    "passportNumber": "document_number",
    "idNumber": "document_number",
    "registrationNumber": "document_number",
    "taxNumber": "document_number",
    "innCode": "document_number",
    "ogrnCode": "document_number",
    "leiCode": "document_number",
    "swiftBic": "document_number",
    "publicKey": "wallet",
}
"""Properties whose values belong to one party alone, and the feature that compares them."""

SHORTEST_NUMBER = 5
"""Characters of a document number below which many people have the same."""


def normal_number(value: str, feature: str) -> str:
    """A number without spaces, dashes and case; a wallet address as written (base58 tells case apart)."""
    if feature == "wallet":
        bare = value.strip()
        return bare.lower() if bare.lower().startswith(("0x", "bc1", "tb1", "ltc1")) else bare
    bare = "".join(char for char in value.upper() if char.isalnum())
    return bare.removeprefix("IMO") if feature == "imo" else bare


def number_keys(properties: dict[str, tuple[str, ...]]) -> Iterator[str]:
    """Keys such as ``imo:8817007`` of all numbers of a party."""
    for name, feature in NUMBERED.items():
        for value in properties.get(name, ()):
            bare = normal_number(value, feature)
            if len(bare) >= SHORTEST_NUMBER:
                yield f"{feature}:{bare}"


class Index:
    """An index opened for reading. Close it, or use it in a ``with`` block.

    Any number of threads may ask at once. One connection serves them all, a statement at a time: whether threads may
    share a connection otherwise depends on how the SQLite of the machine was built (PEP 249, threadsafety).
    """

    def __init__(self, path: Path) -> None:
        """Open the file. Raises :class:`IntegrityError` where it is none of ours or of another version."""
        self._base = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, check_same_thread=False)
        self._one_at_a_time = threading.Lock()
        try:
            self.meta = dict(self._base.execute("SELECT key, value FROM meta").fetchall())
        except sqlite3.DatabaseError as error:
            self._base.close()
            raise IntegrityError(f"this is no index of names: {error}.", where=path, remedy="Delete it.") from None
        if self.meta.get("version") != VERSION:
            self._base.close()
            raise IntegrityError("this index was made by another version.", where=path, remedy="Delete it.")
        self._owners, self._schemata = _unpacked(self.meta["owners"]), self.meta["schemata"]
        self.party = lru_cache(maxsize=16_384)(self._party)
        self.listed = lru_cache(maxsize=65_536)(self._listed)
        self.prepared = lru_cache(maxsize=65_536)(self._prepared)
        self._posting = lru_cache(maxsize=65_536)(self._read_posting)

    def close(self) -> None:
        """Let the file go."""
        self._base.close()

    def __enter__(self) -> Index:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __len__(self) -> int:
        return int(self._rows("SELECT count(*) FROM party")[0][0])

    def _rows(self, statement: str, *values: object) -> list[tuple[Any, ...]]:
        with self._one_at_a_time:
            return self._base.execute(statement, values).fetchall()

    @cached_property
    def lists(self) -> dict[str, tuple[range, ...]]:
        """The numbers of the names of each list, as ranges: an index is made list by list, name after name.

        Found by halving, so that the file is not gone through.
        """
        found: dict[str, tuple[range, ...]] = {}
        parties, names_ = len(self), self._rows("SELECT coalesce(max(id) + 1, 0) FROM name")[0][0]
        party = name = 0
        while party < parties:
            listed = self._list_of(party)
            party = self._end_of_list(listed, party, parties)
            first, name = name, self._first_name_of(party, name, names_)
            found[listed] = (*found.get(listed, ()), range(first, name))
        return found

    def _end_of_list(self, listed: str, start: int, stop: int) -> int:
        return bisect_left(range(stop), True, lo=start, key=lambda at: self._list_of(at) != listed)

    def _first_name_of(self, party: int, start: int, stop: int) -> int:
        return bisect_left(range(stop), True, lo=start, key=lambda at: self._listed(at).party >= party)

    def _list_of(self, party: int) -> str:
        return str(self._rows("SELECT list FROM party WHERE id = ?", party)[0][0])

    def parties(self) -> Iterator[ListedParty]:
        """All parties in the order of their lists."""
        for start in range(0, len(self), _PAGE):
            page = self._rows("SELECT list, body FROM party WHERE id >= ? AND id < ? ORDER BY id", start, start + _PAGE)
            yield from (next(load(body, name)) for name, body in page)

    def by_reference(self, reference: str) -> list[ListedParty]:
        """Parties of any list that bear this number."""
        rows = self._rows("SELECT list, body FROM party WHERE reference = ? ORDER BY id", reference)
        return [next(load(body, name)) for name, body in rows]

    def owner(self, number: int) -> int:
        """The party of a name, by their numbers."""
        return self._owners[number]

    def named_like(
        self, name: Prepared, schema: str = "", most: int = CANDIDATES, within: Sequence[range] | None = None
    ) -> list[int]:
        """Numbers of the names that share keys with ``name``, those that share the rarest first.

        Only names of parties that a query of ``schema`` may mean (of all, where it is empty). ``within``: only names
        of these ranges (see :attr:`lists`), so that no other list crowds them out.
        """
        fitting = _fitting(schema)
        postings = sorted([self._posting(key, fitting) for key in names.keys(name)], key=_share)
        shares: dict[int, float] = defaultdict(float)
        for share, ids in postings:
            if not share or (share > _COMMON and len(shares) >= most):
                continue
            weight = 1.0 / share**0.5
            for number in ids if within is None else _inside(ids, within):
                shares[number] += weight
        if len(shares) > most:
            least = sorted(shares.values())[-most]
            shares = {number: share for number, share in shares.items() if share >= least}
        return sorted(shares, key=lambda number: (-shares[number], number))[:most]

    def numbered_like(self, properties: dict[str, tuple[str, ...]]) -> list[int]:
        """Parties that share a number of their own with these properties."""
        found: dict[int, None] = {}
        for key in number_keys(properties):
            for (packed,) in self._rows("SELECT parties FROM number WHERE key = ?", key):
                found.update(dict.fromkeys(_unpacked(packed)))
        return list(found)

    def _read_posting(self, key: str, fitting: frozenset[int]) -> tuple[int, array[int]]:
        """How many names share a key, and those of them whose schema fits."""
        rows = self._rows("SELECT names FROM posting WHERE key = ?", key)
        ids = _unpacked(rows[0][0]) if rows else array("I")
        if len(fitting) == len(_CODES):
            return len(ids), ids
        schemata = self._schemata
        return len(ids), array("I", [number for number in ids if schemata[number] in fitting])

    def _listed(self, number: int) -> Found:
        row = self._rows("SELECT id, party, text, kind, schema FROM name WHERE id = ?", number)[0]
        return Found(row[0], row[1], ListedName(text=row[2], kind=row[3]), row[4])

    def _prepared(self, number: int) -> tuple[Prepared, ...]:
        found = self.listed(number)
        return tuple(names.prepare(variant, found.schema) for variant in names.variants(found.name.text))

    def _party(self, number: int) -> ListedParty:
        name, body = self._rows("SELECT list, body FROM party WHERE id = ?", number)[0]
        return next(load(body, name))


_share = itemgetter(0)


@lru_cache(maxsize=256)
def _fitting(schema: str) -> frozenset[int]:
    """Codes of the listed schemata that a query of ``schema`` may mean."""
    return frozenset(code for code, listed in enumerate(_CODES) if comparable(schema, listed))


def _inside(ids: array[int], ranges: Sequence[range]) -> Iterator[int]:
    """The numbers that lie in one of the ranges; postings are sorted, so each range is one piece of them."""
    for part in ranges:
        yield from ids[bisect_left(ids, part.start) : bisect_left(ids, part.stop)]


def _unpacked(blob: bytes) -> array[int]:
    found = array("I")
    found.frombytes(blob)
    return found
