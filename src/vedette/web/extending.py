"""Data extension of the reconciliation protocol 0.2: properties of entities that were matched."""

from __future__ import annotations

import re
from typing import Any

from vedette.web.finding_entries import found
from vedette.web.limits import MAX_EXTENDED
from vedette.web.reconciling import description, type_of
from vedette.web.replies import clean, refused
from vedette.web.served import Scope, Served
from vedette.web.vocabulary import SCHEMATA, Property, properties_of

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_MOST_PROPERTIES = 50


def extended(served: Served, scope: Scope, asked: dict[str, Any]) -> dict[str, Any]:
    """The values of the properties asked for, by id. An id that is not there has an empty row of each.

    Raises refusals (400).
    """
    ids, wanted = asked.get("ids"), asked.get("properties")
    if not isinstance(ids, list) or not all(isinstance(item, str) for item in ids):
        raise refused(400, "The field ids must be an array of texts.")
    if not isinstance(wanted, list) or not all(isinstance(item, dict) and _is_id(item.get("id")) for item in wanted):
        raise refused(400, "The field properties must be an array of objects with an id.")
    if len(ids) > MAX_EXTENDED or len(wanted) > _MOST_PROPERTIES:
        raise refused(400, f"At most {MAX_EXTENDED} ids and {_MOST_PROPERTIES} properties go in one extension.")
    known = _properties()
    limits = {item["id"]: _limit(item.get("settings")) for item in wanted}
    unknown = [name for name in limits if name not in known]
    if unknown:
        raise refused(400, f"No such property: {', '.join(clean(name)[:100] for name in unknown)}.")
    rows = {clean(number): _row(served, scope, number, limits, known) for number in ids}
    return {"meta": [{"id": name, "name": known[name].label} for name in limits], "rows": rows}


def _is_id(value: Any) -> bool:
    return isinstance(value, str) and bool(value)


def _properties() -> dict[str, Property]:
    return {name: prop for item in SCHEMATA for name, prop in properties_of(item.id).items() if prop.kind != "entity"}


def _limit(settings: Any) -> int:
    """How many values are wanted, 0 for all; a setting that is no number counts as none."""
    value = settings.get("limit") if isinstance(settings, dict) else 0
    try:
        return max(0, int(value or 0))
    except (TypeError, ValueError, OverflowError):
        return 0


def _row(
    served: Served, scope: Scope, number: str, limits: dict[str, int], known: dict[str, Property]
) -> dict[str, list[dict[str, str]]]:
    entry = served.lookup.by_id(number)
    own = served.entity(entry.id)["properties"] if entry and scope.holds(entry.list) else {}
    return {
        name: [_cell(value, known[name]) for value in own.get(name, ())[: limit or None]]
        for name, limit in limits.items()
    }


def _cell(value: str, prop: Property) -> dict[str, str]:
    """A whole day as the protocol's instant; a month or a year alone stays a text, since it is no day."""
    return {"date": f"{value}T00:00:00Z"} if prop.kind == "date" and _DAY.fullmatch(value) else {"str": value}


def suggested(served: Served, scope: Scope, prefix: str, schema: str, limit: int) -> list[dict[str, Any]]:
    """Entries that a beginning of a name, or a number, may mean."""
    if not prefix:
        return []
    entries = served.lookup.entries(found(served, prefix, scope, schema)[:500])
    wanted = [item for item in entries if scope.holds(item.list) and (not schema or item.schema == schema)]
    return [
        {
            "id": item.id,
            "name": item.caption,
            "description": description(served, item.id),
            "notable": [type_of(item.schema)],
        }
        for item in wanted[:limit]
    ]
