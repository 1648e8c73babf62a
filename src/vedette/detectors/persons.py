"""Who a row is about: rows of staff files, logs, payouts and papers brought to one key for each person on file."""

from __future__ import annotations

from typing import Any

from vedette.conduct import Party, Role, Scheme, party_id
from vedette.engine.tables import Tables

_FILES = ("staff", "contact", "payout", "shipment", "document", "inventory", "login", "activity")

_PERSON = """
SELECT person, person_id, email, name, source, line FROM (
    SELECT coalesce(person_id, email) AS person, person_id, email, name, source, line,
           row_number() OVER (
               PARTITION BY coalesce(person_id, email)
               ORDER BY email NULLS LAST, name NULLS LAST, hire_date NULLS LAST, source, line
           ) AS place
    FROM staff
) AS filed WHERE place = 1
"""
_ADDRESSED = """
SELECT email, min(person) AS person FROM (
    SELECT email, coalesce(person_id, email) AS person FROM staff WHERE email IS NOT NULL
    UNION ALL SELECT other_email, coalesce(person_id, email) FROM staff WHERE other_email IS NOT NULL
    UNION ALL SELECT lower(trim(value)), coalesce(person_id, email) FROM contact WHERE value LIKE '%@%'
) GROUP BY email HAVING min(person) = max(person)
"""


def lay_persons(tables: Tables) -> None:
    """Keep ``person`` (one row for each on a staff file) and ``addressed`` (whose an e-mail address is).

    Of somebody on several rows it is the first by what it says, not by where it stands, and whole: a name from one row
    with the line of another would point at somebody else.

    The key is the number or account as the file has it, else the work address. An address that several people give
    belongs to nobody: it is a link between them, and never a way to tell who a row is about.
    """
    tables.keep("person", _PERSON)
    tables.keep("addressed", _ADDRESSED)


def keyed(table: str) -> str:
    """SQL for ``table`` with a column ``person``: by its own number, else by its address, else the address itself.

    ``table`` is one that has ``person_id`` and ``email``; :func:`lay_persons` comes first.
    """
    assert table in _FILES
    return (
        f"SELECT t.*, coalesce(t.person_id, a.person, t.email) AS person "
        f"FROM {table} t LEFT JOIN addressed a ON t.email = a.email"
    )


def party(row: dict[str, Any], role: Role = "member") -> Party:
    """The person of a row with ``person_id``, ``email`` and ``name`` (any may be null), as the input writes them."""
    identifiers: dict[Scheme, str] = {}
    if row.get("person_id"):
        identifiers["person_id"] = row["person_id"]
    if row.get("email"):
        identifiers["email"] = row["email"]
    name = row.get("name")
    return Party(id=party_id(name, None, identifiers), role=role, name=name, identifiers=identifiers)
