"""Laptops that were sent, with the address of each and the home of whom it was sent to, as keys."""

from __future__ import annotations

from vedette.detectors.persons import keyed
from vedette.engine.tables import Tables
from vedette.identifiers.postal import door_sql, folded_sql, unit_sql

LAPTOPS = ("laptop", "notebook", "macbook", "thinkpad", "latitude", "elitebook", "probook", "zenbook", "chromebook",
           "surface", "xps", "ideapad", "zbook", "precision", "computer", "workstation", "imac", "mac mini",
           "equipment", "kit")  # fmt: skip
"""Words for a machine in lists of parcels; a row without a word but with a serial number counts too."""


def lay_parcels(tables: Tables) -> None:
    """Keep ``place_parcel``: person, door, unit and folded address of each laptop sent, with its row."""
    word = " OR ".join(f"lower(p.item) LIKE '%{name}%'" for name in LAPTOPS)
    tables.keep(
        "place_sent",
        f"SELECT p.person, p.recipient, p.address, p.country, p.shipped_on, p.serial, p.source, p.line "
        f"FROM ({keyed('shipment')}) p WHERE p.address IS NOT NULL AND p.person IS NOT NULL "
        f"AND ({word} OR (p.item IS NULL AND p.serial IS NOT NULL))",
    )
    tables.keep("place_address", _keys("SELECT DISTINCT address FROM place_sent"))
    tables.keep(
        "place_parcel",
        "SELECT s.*, k.folded, k.door, k.unit FROM place_sent s JOIN place_address k ON s.address = k.address",
    )


def lay_homes(tables: Tables) -> None:
    """Keep ``place_home``: the door and unit on file of each person in ``place_asked``."""
    homes = "SELECT DISTINCT s.address FROM place_asked a JOIN staff s ON a.person = coalesce(s.person_id, s.email)"
    tables.keep(
        "place_home",
        "SELECT DISTINCT a.person, k.door, k.unit FROM place_asked a "
        "JOIN staff s ON a.person = coalesce(s.person_id, s.email) "
        f"JOIN ({_keys(homes)}) k ON s.address = k.address",
    )


def lay_allowed(tables: Tables) -> None:
    """Keep ``place_allowed``: doors that the user's list says are shared for an ordinary reason."""
    values = "SELECT DISTINCT value AS address FROM allowed WHERE kind = 'address'"
    tables.keep("place_allowed", f"SELECT DISTINCT door FROM ({_keys(values)}) k")


def _keys(addresses: str) -> str:
    """SQL for ``address``, ``folded``, ``door`` and ``unit`` of a selection of addresses."""
    folded = f"SELECT address, {folded_sql('address')} AS folded FROM ({addresses}) a WHERE address IS NOT NULL"
    return f"SELECT address, folded, {door_sql('folded')} AS door, {unit_sql('folded')} AS unit FROM ({folded}) f"
