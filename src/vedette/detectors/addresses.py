"""Every postal address that a file has, brought to its form once for all detectors."""

from __future__ import annotations

from vedette.engine.tables import Tables
from vedette.identifiers.address import door_sql, folded_sql, rare_sql, unit_sql

_WRITTEN = """
SELECT address FROM staff WHERE address IS NOT NULL
UNION SELECT work_location FROM staff WHERE work_location IS NOT NULL
UNION SELECT address FROM shipment WHERE address IS NOT NULL
UNION SELECT value FROM contact WHERE lower(scheme) = 'address'
UNION SELECT value FROM allowed WHERE lower(kind) = 'address'
"""
_FOLDED = f"SELECT address, {folded_sql('address')} AS folded FROM ({_WRITTEN}) AS written"
_RARE = f"SELECT address, {rare_sql('folded')} AS folded FROM ({_FOLDED}) AS often"
_UNIT = f"SELECT address, folded, {unit_sql('folded')} AS unit FROM ({_RARE}) AS whole"
_DOOR = f"SELECT address, folded, unit, {door_sql('folded', 'unit')} AS door FROM ({_UNIT}) AS parted"
_KEY = f"""
SELECT address, door, unit, CASE WHEN unit IS NULL THEN door ELSE concat(door, '/', unit) END AS key
FROM ({_DOOR}) AS doors
"""


def lay_addresses(tables: Tables) -> None:
    """Keep ``place_of``: ``address`` as written, ``door`` (words of the building, sorted), ``unit`` (null where none is
    written) and ``key`` (the door, behind a stroke the unit) of homes, places of work, parcels, ways to reach people
    and the allow-list. Worked out once for a run: asked again, nothing happens."""
    if not tables.kept("place_of"):
        tables.keep("place_of", _KEY)
