"""What the rows of a run hold of a person: every cell that leads back to somebody, by the number or address on file."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

import pyarrow as pa
import pyarrow.compute as pc

WHO = ("person_id", "email", "holder_id", "player_id", "account_name", "author_email", "holder_name")
"""Columns by which a row says whose it is."""
OWN = (
    "name", "former_name", "email", "other_email", "phone", "address", "value", "account", "account_name", "holder",
    "recipient", "serial", "number", "document_no", "permit_no", "contract_no", "payment_no", "mrz1", "mrz2", "mrz3",
    "device", "mfa_device", "ip", "author_name", "author_email", "committer_name", "committer_email", "holder_name",
    "family_name", "given_names", "paid_to", "payee_account", "birth_date", "player_name",
)  # fmt: skip
"""Columns whose cells lead back to a person, whatever the header of the source."""
_LEAST = 3


def cells_of(tables: Mapping[str, pa.Table], people: Iterable[str]) -> dict[str, frozenset[str]]:
    """For each of these numbers and addresses the cells of the rows that name it, as written and without blanks.

    What an employer is called stands in no such column but ``paid_to``, and is then the employer's own.
    """
    wanted = pa.array(sorted(set(people)), pa.string())
    found: dict[str, set[str]] = defaultdict(set)
    for table in tables.values():
        whose = [name for name in WHO if name in table.column_names]
        own = [name for name in OWN if name in table.column_names]
        for name in whose if own else ():
            kept = table.filter(pc.is_in(table.column(name), value_set=wanted))
            employers = kept.column("employer").to_pylist() if "employer" in kept.column_names else [None] * len(kept)
            for row, employer in zip(kept.select(dict.fromkeys((name, *own))).to_pylist(), employers, strict=True):
                cells = (str(row[column]) for column in own if row[column] is not None and row[column] != employer)
                found[row[name]].update(form for cell in cells if len(cell) >= _LEAST for form in _forms(cell))
    return {key: frozenset(values) for key, values in found.items()}


def _forms(cell: str) -> tuple[str, ...]:
    bare = "".join(cell.split())
    return tuple(dict.fromkeys((cell, " ".join(cell.split()), bare, bare.upper(), bare.lower())))
