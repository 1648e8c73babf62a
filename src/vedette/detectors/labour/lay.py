"""Rows of registers about people who may be nationals of the DPRK, laid out for the register detectors."""

from __future__ import annotations

from collections.abc import Iterable
from importlib.resources import files

import pyarrow as pa

from vedette.detectors.labour.nationality import CHOSEN, DPRK, KOREA, SEVERAL, UNKNOWN, reading
from vedette.detectors.labour.status import permit_class, status
from vedette.engine.tables import Tables

_NATIONALITIES = """
SELECT DISTINCT text FROM (
    SELECT nationality AS text FROM permit UNION ALL SELECT other_nationality FROM permit
    UNION ALL SELECT passport_issuer FROM permit
    UNION ALL SELECT nationality FROM contract UNION ALL SELECT other_nationality FROM contract
    UNION ALL SELECT passport_issuer FROM contract
    UNION ALL SELECT nationality FROM payment
    UNION ALL SELECT nationality FROM transfer UNION ALL SELECT other_nationality FROM transfer
    UNION ALL SELECT passport_issuer FROM transfer
    UNION ALL SELECT nationality FROM crew UNION ALL SELECT passport_issuer FROM crew
) AS written WHERE text IS NOT NULL ORDER BY text
"""
_STATUSES = """
SELECT DISTINCT text FROM (
    SELECT legal_status AS text FROM permit UNION ALL SELECT legal_status FROM contract
    UNION ALL SELECT legal_status FROM transfer
) AS written WHERE text IS NOT NULL ORDER BY text
"""
_TYPES = "SELECT DISTINCT permit_type AS text FROM permit WHERE permit_type IS NOT NULL ORDER BY text"

RELATIONS = ("said", "candidate", "permit", "contract", "payment", "transfer", "crew")
"""What is kept, each under ``register_`` and its name; one SQL file beside this module for each."""


def lay_register(tables: Tables) -> None:
    """Keep ``register_candidate`` (people any row of whom is read as DPRK, as Korea without saying which, as Chosen,
    or to whom a register gives no nationality) and their rows: ``register_permit``, ``register_contract``,
    ``register_payment``, ``register_transfer``, ``register_crew``, each with ``person``; permits have ``class``.

    A person is told by the number of the register, else by that of the document, else by name and birth date. A name
    never says anything of a nationality: it only tells rows apart. Nothing is done where it was laid out before.
    """
    if tables.kept("register_candidate"):
        return
    tables.lay("register_reading", _read(tables, _NATIONALITIES, "reading"))
    tables.lay("register_status", _read(tables, _STATUSES, "chosen"))
    tables.lay("register_class", _read(tables, _TYPES, "class"))
    for name in RELATIONS:
        tables.keep(f"register_{name}", files(__package__).joinpath(f"{name}.sql").read_text(encoding="utf-8"))


def _read(tables: Tables, sql: str, what: str) -> pa.Table:
    texts: list[str] = [row["text"] for row in tables.rows(sql)]
    read: Iterable[str | None]
    if what == "reading":
        read = (reading(text) for text in texts)
    elif what == "chosen":
        read = (CHOSEN if status(text).chosen else None for text in texts)
    else:
        read = (permit_class(text) for text in texts)
    return pa.table({"text": pa.array(texts, pa.string()), what: pa.array(list(read), pa.string())})


OPEN = (DPRK, KOREA, CHOSEN, SEVERAL)
"""Readings that make a person one to look at; :data:`UNKNOWN` does where nothing else is written of the person."""
assert UNKNOWN not in OPEN
