"""Devices that let somebody far away use the keyboard and screen of a machine (IP-KVM)."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from vedette.detectors.persons import keyed
from vedette.detectors.place_contradiction.lines import Found, day
from vedette.detectors.place_contradiction.people import TECHNICAL, File, files, held, says
from vedette.engine.tables import Tables

NAMES = {
    "pikvm": "PiKVM", "pi-kvm": "PiKVM", "opikvm": "PiKVM", "composite kvm device": "PiKVM", "tinypilot": "TinyPilot",
    "jetkvm": "JetKVM", "nanokvm": "NanoKVM", "glkvm": "GL.iNet Comet", "gl-rm1": "GL.iNet Comet",
    "gl.inet comet": "GL.iNet Comet", "blikvm": "BliKVM", "one-kvm": "One-KVM",
}  # fmt: skip
"""What such devices call themselves on USB, in the data of a display (EDID) or in the title of their page."""
SERIAL = "cafebabe"
"""Serial number that PiKVM gives its USB gadget as delivered; with the gadget id it tells as much as a name."""
GADGET = ("1d6b", "0104")
"""USB id of the Linux Foundation's composite gadget: of every single-board computer that plays a USB device."""
COLUMNS = ("person_id", "email", "device", "kind", "name", "maker", "vendor_id", "product_id", "serial", "first_seen")

_PATTERN = re.compile("|".join(re.escape(name) for name in sorted(NAMES, key=len, reverse=True)))
_LIKE = " OR ".join(f"lower(coalesce(i.name, '') || ' ' || coalesce(i.maker, '')) LIKE '%{name}%'" for name in NAMES)
_ROWS = f"""
SELECT i.person, i.device, i.kind, i.name, i.maker, lower(i.vendor_id) AS vendor, lower(i.product_id) AS product,
       lower(i.serial) AS serial_no, i.person_id, i.email, i.vendor_id, i.product_id, i.serial, i.first_seen,
       i.source, i.line
FROM ({keyed("inventory")}) i
WHERE i.person IS NOT NULL AND (
    {_LIKE} OR lower(i.serial) = '{SERIAL}'
    OR (lower(i.vendor_id) = '{GADGET[0]}' AND lower(i.product_id) = '{GADGET[1]}')
)
ORDER BY i.person, i.first_seen, i.name, i.serial, i.source, i.line
"""


def found(tables: Tables) -> Iterator[Found]:
    """``ip_kvm``: a device on the person's machine or line that calls itself one of the known ones, or has the serial
    number and the USB id PiKVM is delivered with. The USB id alone is context: it is Linux's own for any gadget."""
    rows: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in tables.rows(_ROWS) if tables.any("inventory") else ():
        if product(row) or _gadget(row):
            rows[row["person"]].append(row)
    people = files(tables, rows)
    for person in sorted(rows):
        named = [row for row in rows[person] if product(row)]
        yield _named(people[person], named) if named else _generic(people[person], rows[person])


def product(row: Mapping[str, Any]) -> str | None:
    """Which device a row of an inventory is by its own signs; null where it is none, or may be anything."""
    hit = _PATTERN.search(f"{row['name'] or ''} {row['maker'] or ''}".casefold())
    if hit:
        return NAMES[hit[0]]
    return "PiKVM" if row["serial_no"] == SERIAL and _gadget(row) else None


def _gadget(row: Mapping[str, Any]) -> bool:
    return (row["vendor"], row["product"]) == GADGET


def _named(file: File, rows: Sequence[dict[str, Any]]) -> Found:
    names = sorted({name for row in rows if (name := product(row))})
    technical = says(file, ("role", "department"), TECHNICAL)
    signs = [
        f"{row['name'] or row['serial'] or 'a device'} ({row['kind'] or 'kind not told'}, {day(row['first_seen'])})"
        for row in rows[:3]
    ]
    return Found(
        type="ip_kvm",
        level="link",
        strength="0.60",
        people=[file],
        facts=[f"the machine knows a device for remote keyboard and screen, {', '.join(names)}: {'; '.join(signs)}"],
        innocent=[
            "owners of home laboratories run such devices for their own servers",
            "administrators use them for machines without a screen",
        ],
        sources=["inventory"],
        rows=[*((row, COLUMNS) for row in rows), *held(file)],
        start=rows[0]["first_seen"],
        end=rows[-1]["first_seen"],
        explained=[f"the staff file has {technical}"] if technical else [],
        ties=[],
        more={"products": names},
    )


def _generic(file: File, rows: Sequence[dict[str, Any]]) -> Found:
    return Found(
        type="ip_kvm",
        level="context",
        strength="0.15",
        people=[file],
        facts=[
            f"a USB device {':'.join(GADGET)} was attached, first on {day(rows[0]['first_seen'])}: the id of Linux's "
            "own gadget, which remote keyboards share with telephones and single-board computers"
        ],
        innocent=["Android telephones, Raspberry Pi projects and test equipment show the same id"],
        sources=["inventory"],
        rows=[(row, COLUMNS) for row in rows],
        start=rows[0]["first_seen"],
        end=rows[-1]["first_seen"],
        where="gadget",
    )
