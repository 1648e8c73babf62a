"""Laptops that were sent, with the address of each and the home of whom it was sent to, as keys."""

from __future__ import annotations

from vedette.detectors.addresses import lay_addresses
from vedette.detectors.persons import keyed
from vedette.engine.tables import Tables

LAPTOPS = ("laptop", "notebook", "macbook", "thinkpad", "latitude", "elitebook", "probook", "zenbook", "chromebook",
           "surface", "xps", "ideapad", "zbook", "precision", "computer", "workstation", "imac", "mac mini",
           "equipment", "kit", "lenovo", "dell ", "hp ", "asus", "acer ", "framework", "fujitsu",
           "dynabook")  # fmt: skip
"""Words for a machine in lists of parcels; a row without a word but with a serial number counts too."""


def lay_parcels(tables: Tables) -> None:
    """Keep ``place_parcel``: person, door and unit of each laptop sent, with its row."""
    lay_addresses(tables)
    word = " OR ".join(f"lower(p.item) LIKE '%{name}%'" for name in LAPTOPS)
    tables.keep(
        "place_parcel",
        f"SELECT p.person, p.recipient, p.address, p.country, p.shipped_on, p.serial, p.source, p.line, a.door, a.unit "
        f"FROM ({keyed('shipment')}) p JOIN place_of a ON p.address = a.address WHERE p.person IS NOT NULL "
        f"AND ({word} OR (p.item IS NULL AND p.serial IS NOT NULL))",
    )


def lay_homes(tables: Tables) -> None:
    """Keep ``place_home``: the door and unit on file of each person in ``place_asked``."""
    tables.keep(
        "place_home",
        "SELECT DISTINCT k.person, a.door, a.unit FROM place_asked k "
        "JOIN staff s ON k.person = coalesce(s.person_id, s.email) JOIN place_of a ON s.address = a.address",
    )


def lay_allowed(tables: Tables) -> None:
    """Keep ``place_allowed``: doors that the user's list says are shared for an ordinary reason."""
    tables.keep(
        "place_allowed",
        "SELECT DISTINCT a.door FROM allowed w JOIN place_of a ON w.value = a.address WHERE w.kind = 'address'",
    )
