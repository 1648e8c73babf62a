"""What the staff file has of the people that something was found about."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import pyarrow as pa

from vedette.engine.tables import Tables

File = Mapping[str, Any]

_TOLD = ("former_name", "country", "address", "employer", "engaged_via", "role", "department", "client",
         "work_location", "shift", "time_zone", "hire_date")  # fmt: skip

_FILES = f"""
SELECT p.person, p.person_id, p.email, p.name, {", ".join(f"s.{name}" for name in _TOLD)}, p.source, p.line
FROM place_asked k JOIN person p ON k.person = p.person
JOIN staff s ON s.source = p.source AND s.line = p.line
"""

NIGHT = ("night", "late", "evening", "graveyard", "overnight", "on-call", "on call", "rota", "24/7", "24x7",
         "follow the sun")  # fmt: skip
ASIA = ("apac", "asia", "japan", "tokyo", "korea", "seoul", "singapore", "china", "hong kong", "taiwan", "australia",
        "sydney", "pacific", "east region")  # fmt: skip
TECHNICAL = ("system administrator", "systems administrator", "sysadmin", "it support", "help desk", "helpdesk",
             "service desk", "it admin", "it operations", "it specialist", "it engineer", "network engineer", "devops",
             "site reliability", "msp", "managed service", "desktop support", "infrastructure", "data centre",
             "data center", "it manager", "it staff", "endpoint", "home lab", "homelab")  # fmt: skip


def files(tables: Tables, persons: Iterable[str]) -> dict[str, File]:
    """The file of each person; of those on none, the account as the log writes it."""
    asked = sorted(set(persons))
    tables.lay("place_asked", pa.table({"person": pa.array(asked, pa.string())}))
    found: dict[str, File] = {row["person"]: row for row in tables.rows(_FILES)}
    for person in asked:
        if person not in found:
            own = {"email": person} if "@" in person else {"person_id": person}
            found[person] = {"person": person, "person_id": None, "email": None, "name": None, **own}
    return found


def says(file: File, fields: Iterable[str], words: Iterable[str]) -> str | None:
    """The first word that one of the fields of a file holds, quoted with its field; null where there is none."""
    for name in fields:
        text = f" {str(file.get(name) or '').casefold()} "
        for word in words:
            if word in text:
                return f"{name.replace('_', ' ')} “{file[name]}”"
    return None


def held(file: File) -> list[tuple[File, tuple[str, ...]]]:
    """The row of the staff file as evidence, where there is one."""
    columns = ("person_id", "email", "country", "address", "role", "shift", "time_zone", "hire_date")
    return [(file, columns)] if file.get("source") else []
