"""A small built-in list, so that everything can be tried on a fresh machine without a network.

About two dozen designations by the Security Council Committee established by resolution 1718 (2006): public facts, each
with the reference number under which it stands in the Consolidated List, written by hand. A sample: it is neither the
list nor up to date, and is used only where no list was added.
"""

from __future__ import annotations

import csv
import hashlib
from functools import cache
from importlib.resources import files

from vedette.lists.draft import Draft
from vedette.lists.listed import ListedParty
from vedette.lists.readers.columns import property_of, schema_of, take_row
from vedette.lists.snapshots import Snapshot, SourceFile

NAME = "un-sample"
KIND = "sample"
AS_OF = "2026-02-27"
"""The day of the Consolidated List with which every line was compared."""
REMARK = "a built-in sample, not a list: who is missing in it may well be listed"
"""What is said wherever the sample was looked into."""
_FILE = "un_sample.csv"


@cache
def parties() -> tuple[ListedParty, ...]:
    """The entries of the sample."""
    found = []
    for number, row in enumerate(csv.DictReader(_bytes().decode("utf-8").splitlines()), start=2):
        schema = schema_of(row["schema"])
        assert schema is not None, f"{_FILE}:{number}"
        draft = Draft(NAME, row["reference"], schema, number)
        given = [(prop, cell) for column, cell in row.items() if cell and (prop := property_of(column))]
        take_row(draft, given, day_first=None)
        party = draft.party()
        found += [party] if party else []
    return tuple(found)


def snapshot() -> Snapshot:
    """The sample as a snapshot without a folder; its hash changes with the file."""
    content = _bytes()
    digest = hashlib.sha256(content).hexdigest()
    entries = parties()
    file = SourceFile(name=_FILE, sha256=digest, bytes=len(content), rows_in=len(entries), rows_accepted=len(entries))
    return Snapshot(
        name=NAME,
        kind=KIND,
        reader="built-in sample",
        snapshot=f"{AS_OF}-{digest[:12]}",
        as_of=AS_OF,
        fetched_at=f"{AS_OF}T00:00:00Z",
        origin="built into the program: a sample of two dozen entries, not the list",
        sha256=digest,
        entities=len(entries),
        names=sum(len(party.names) for party in entries),
        serial=1,
        files=(file,),
        rejected=0,
        parties_sha256=digest,
    )


def _bytes() -> bytes:
    return (files("vedette.lists.sample") / _FILE).read_bytes()
