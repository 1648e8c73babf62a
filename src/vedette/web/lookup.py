"""What the server looks up beside names: ids, words, property values, days and who is linked to whom.

A second file beside the index of names, made from the same snapshots; it can be thrown away as well.
"""

from __future__ import annotations

import json
import sqlite3
import tempfile
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from vedette.errors import IntegrityError
from vedette.lists.listed import ListedParty
from vedette.screening.index import PART
from vedette.web.entity import Days, Entity, caption, id_of, shaped
from vedette.web.vocabulary import properties_of
from vedette.web.words import words

VERSION = "1"
"""Changes with the shape of this file and of entities: a file of another version is made anew."""

_SHAPE = """
PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
CREATE TABLE entry (party INTEGER PRIMARY KEY, id TEXT, list TEXT, reference TEXT, schema TEXT, caption TEXT,
                    first_seen TEXT, last_change TEXT, last_seen TEXT);
CREATE TABLE word (word TEXT, party INTEGER, PRIMARY KEY (word, party)) WITHOUT ROWID;
CREATE TABLE value (field TEXT, value TEXT, party INTEGER, PRIMARY KEY (field, value, party)) WITHOUT ROWID;
CREATE TABLE link (subject INTEGER, object INTEGER, PRIMARY KEY (subject, object)) WITHOUT ROWID;
"""
_AFTER = """
CREATE INDEX entry_id ON entry (id);
CREATE INDEX entry_reference ON entry (reference);
CREATE INDEX value_party ON value (party, field, value);
CREATE INDEX link_object ON link (object);
"""

LONGEST_VALUE = 200
"""Characters of a value that can be filtered by; longer ones are notes."""

_SAID = frozenset({"address", "position", "birthPlace", "programId", "authorityId", "callSign", "title"})
"""Properties whose words are found by a search, beside names and numbers."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One row: the number of the party in the index, and what is asked of it most."""

    party: int
    id: str
    list: str
    reference: str
    schema: str
    caption: str
    first_seen: str
    last_change: str
    last_seen: str

    @property
    def days(self) -> Days:
        """The three days of the entry."""
        return Days(first_seen=self.first_seen, last_change=self.last_change, last_seen=self.last_seen)


def build(
    parties: Iterable[ListedParty], path: Path, *, kinds: Mapping[str, str], days: Mapping[str, Mapping[str, Days]]
) -> None:
    """Write the file in one piece or not at all.

    ``parties`` in the order of the index; ``kinds`` and ``days`` by list.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=PART, dir=path.parent) as folder:
        partial = Path(folder) / path.name
        base = sqlite3.connect(partial)
        try:
            base.executescript(_SHAPE)
            _fill(base, parties, kinds, days)
            base.executescript(_AFTER)
            base.execute("INSERT INTO meta VALUES ('version', ?)", (VERSION,))
            base.commit()
        finally:
            base.close()
        partial.replace(path)


def _fill(
    base: sqlite3.Connection,
    parties: Iterable[ListedParty],
    kinds: Mapping[str, str],
    days: Mapping[str, Mapping[str, Days]],
) -> None:
    named: dict[tuple[str, str], int] = {}
    linked: list[tuple[int, str, str]] = []
    for number, party in enumerate(parties):
        own = days[party.list][party.reference]
        entity = shaped(party, own, kinds[party.list])
        row = (number, id_of(party), party.list, party.reference, party.schema, caption(party))
        base.execute(
            "INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (*row, own.first_seen, own.last_change, own.last_seen),
        )
        base.executemany("INSERT OR IGNORE INTO word VALUES (?, ?)", ((word, number) for word in _said(entity)))
        base.executemany("INSERT OR IGNORE INTO value VALUES (?, ?, ?)", ((*item, number) for item in values(entity)))
        for name in party.names:
            named.setdefault((party.list, " ".join(words(name.text))), number)
        linked += [(number, party.list, " ".join(words(name))) for name in party.properties.get("linkedTo", ())]
    found = ((subject, named.get((listed, name))) for subject, listed, name in linked)
    pairs = [(subject, other) for subject, other in found if other is not None and other != subject]
    base.executemany("INSERT OR IGNORE INTO link VALUES (?, ?)", pairs)


def _said(entity: Entity) -> set[str]:
    """The words by which an entity is found."""
    known = properties_of(entity["schema"])
    texts = (
        value
        for prop, items in entity["properties"].items()
        if prop in _SAID or known[prop].kind in ("name", "identifier")
        for value in items
    )
    return {word for text in texts for word in words(text)}


FACETS = {"country": "countries", "topic": "topics", "gender": "genders", "identifier": "identifiers"}
"""Kinds of properties that are counted together, and the name of that facet."""


def values(entity: Entity) -> Iterator[tuple[str, str]]:
    """What an entity can be filtered and counted by: (field, value), for each property and for the facets."""
    yield "schema", entity["schema"]
    yield "datasets", entity["datasets"][0]
    known = properties_of(entity["schema"])
    for prop, items in entity["properties"].items():
        facet = FACETS.get(known[prop].kind)
        for value in items:
            if len(value) <= LONGEST_VALUE:
                yield prop, value
                if facet and facet != prop:
                    yield facet, value


class Lookup:
    """The file opened for reading, by any number of threads. Close it."""

    def __init__(self, path: Path) -> None:
        """Open the file. Raises :class:`IntegrityError` where it is none of ours or of another version."""
        self._base = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, check_same_thread=False)
        self._one_at_a_time = threading.Lock()
        try:
            version = dict(self.rows("SELECT key, value FROM meta")).get("version")
        except sqlite3.DatabaseError:
            version = None
        if version != VERSION:
            self._base.close()
            raise IntegrityError("this was made by another version.", where=path, remedy="Delete it.")
        self.by_id = lru_cache(maxsize=16_384)(self._by_id)

    def close(self) -> None:
        """Let the file go."""
        self._base.close()

    def rows(self, statement: str, *given: object) -> list[tuple[Any, ...]]:
        """All rows of a statement. A list among the values goes in as JSON, for ``json_each``."""
        bound = [json.dumps(item) if isinstance(item, list) else item for item in given]
        with self._one_at_a_time:
            return self._base.execute(statement, bound).fetchall()

    def _by_id(self, number: str) -> Entry | None:
        rows = self.rows("SELECT * FROM entry WHERE id = ? ORDER BY party LIMIT 1", number)
        return Entry(*rows[0]) if rows else None

    def by_reference(self, reference: str) -> list[Entry]:
        """Entries of any list that bear this number."""
        return [Entry(*row) for row in self.rows("SELECT * FROM entry WHERE reference = ? ORDER BY party", reference)]

    def entries(self, parties: Sequence[int]) -> list[Entry]:
        """The entries of these numbers, in this order."""
        rows = self.rows(
            "SELECT entry.* FROM json_each(?) AS asked JOIN entry ON party = asked.value ORDER BY asked.key",
            list(parties),
        )
        return [Entry(*row) for row in rows]

    def linked(self, party: int) -> tuple[list[Entry], list[Entry]]:
        """The entries that this one names as those it is linked to, and those that name this one."""
        to = self.rows("SELECT object FROM link WHERE subject = ? ORDER BY object", party)
        back = self.rows("SELECT subject FROM link WHERE object = ? ORDER BY subject", party)
        return self.entries([row[0] for row in to]), self.entries([row[0] for row in back])
