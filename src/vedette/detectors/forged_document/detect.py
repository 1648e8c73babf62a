"""Forged document: an identity document whose own marks contradict each other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from importlib.resources import files
from typing import Any

from vedette.conduct import Conduct, Gap, Party, Period, conduct_id, versioned
from vedette.detectors.forged_document.faults import LONGEST_YEARS, SAME_NAME, Fault, faults
from vedette.detectors.next_checks import DOCUMENT
from vedette.detectors.persons import keyed, party
from vedette.detectors.row import at_row
from vedette.engine.tables import Tables
from vedette.ids import digest

NAME = "forged_document"

_DOUBTFUL = files("vedette.detectors.forged_document").joinpath("doubtful.sql").read_text(encoding="utf-8")
_BATCH = 20_000
_YEAR = """
SELECT max(day) AS day FROM (
    SELECT max(hire_date) AS day FROM staff UNION ALL SELECT max(issued_on) FROM document
    UNION ALL SELECT CAST(max(l.at) AS DATE) FROM login l UNION ALL SELECT max(paid_on) FROM payout
) AS days
"""
_STRENGTH = {"mrz": "0.8", "printed": "0.8", "dates": "0.7", "shape": "0.3"}
_TYPES = {"mrz": "mrz", "printed": "mrz", "dates": "dates", "shape": "shape"}
_INNOCENT = {
    "mrz": "the scan was misread, or the lines were typed by hand",
    "printed": "one of the two zones was misread or mistyped, or the name is romanised or cut off in the zone",
    "dates": "a date was mistyped, or day and month were taken for one another",
    "shape": "the issuer has changed its rule, or the document is of another class",
}
_CHECKS = (
    DOCUMENT,
    "have both zones of the document in one picture",
    "have the chip read, or ask the issuer's own verification service",
    "take the machine-readable zone from the picture anew",
)


def detect(tables: Tables) -> tuple[Conduct, ...]:
    """One line for each document with a fault.

    Tests: the check digits of the machine-readable zone (number, birth date, expiry, personal number, composite;
    weights 7-3-1; TD1, TD2, TD3). A failure is reported both ways: as read, and with up to two signs taken for what
    readers confuse them with (O/0, I/1, Z/2, S/5, G/6, B/8) if then *all* digits pass; that is context, for a
    misreading is likely. The printed zone against the machine-readable one: number (misread signs aside), birth date,
    expiry, sex, name by words with cut-off and transliteration allowed. Dates of the zone that no calendar has (30
    February; 00 for a day or month that is unknown is context). Dates that cannot be: issued before birth,
    expired before issue, valid for over twenty years (context), a holder of over 120 years. The shape of the number
    by issuer, for the few whose documents show it (``identifiers/document_number.py``): context only, since issuers
    change it.

    A good forgery passes all of this. What is printed of nationality is not looked at.

    Source: ICAO Doc 9303, eighth edition, parts 3 to 6; State, Treasury and FBI, 16 May 2022 (forged documents).
    """
    day = tables.rows(_YEAR)[0]["day"]
    return tuple(_found(tables, day.year if isinstance(day, date) else 2020))


def _found(tables: Tables, year: int) -> Iterator[Conduct]:
    tables.view("documents", keyed("document"))
    seen = set()
    for batch in tables.ask(_DOUBTFUL).to_batches(max_chunksize=_BATCH):
        for row in batch.to_pylist():
            wrong = faults(row, year)
            line = _conduct(row, wrong) if wrong else None
            if line and line.id not in seen:  # one document in two files is one document
                seen.add(line.id)
                yield line


def _holder(row: Mapping[str, Any]) -> Party:
    return party(
        {
            "person_id": row["file_id"] or row["person_id"],
            "email": row["file_email"] or row["email"],
            "name": row["on_file"] or row["name"],
        }
    )


def _conduct(row: Mapping[str, Any], wrong: tuple[Fault, ...]) -> Conduct:
    holder = _holder(row)
    when: date | None = row["hired"] or row["issued_on"]
    start = f"{when.isoformat()}T00:00:00Z" if when else None
    mark = digest(NAME, row["issuer"], row["number"], row["mrz2"])
    telling = [fault for fault in wrong if not fault.weak]
    worst = (telling or list(wrong))[0]
    explained = sorted({fault.explained for fault in wrong if fault.explained})
    columns = sorted({fault.field for fault in wrong} | {"number", "mrz1", "mrz2", "mrz3"})
    line = Conduct(
        id=conduct_id(NAME, [holder.id], start, mark, mark),
        version="",
        kind="forged_document",
        parties=(holder,),
        period=Period(start=start, end=start, precision="day", basis=_basis(row)) if start else Period(),
        modality="self_reported",
        evidence=(at_row(row, columns),),
        gaps=()
        if start
        else (Gap(type="missing_value", field="period", text="no day of hire or of issue is on file"),),
        detector=NAME,
        parameters={"longest_years": LONGEST_YEARS, "same_name": str(SAME_NAME)},
        details={
            "class": "contradiction" if telling else "context",
            "type": _TYPES[worst.sort],
            "facts": [fault.words for fault in wrong],
            "innocent": [_INNOCENT[sort] for sort in dict.fromkeys(fault.sort for fault in wrong)],
            "explained": explained if not telling else [],
            "next_checks": list(_CHECKS),
            "sources": ["document"],
            "strength": _STRENGTH[worst.sort] if telling else "0.2",
        },
    )
    return replace(line, version=versioned(line))


def _basis(row: Mapping[str, Any]) -> str:
    return "the day of hire, for which the document was shown" if row["hired"] else "the day of issue it states"
