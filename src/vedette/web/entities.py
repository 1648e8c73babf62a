"""GET /entities: one entry, with what stands beside it."""

from __future__ import annotations

from typing import Any

from vedette.web.entity import Entity, nested
from vedette.web.lookup import Entry
from vedette.web.replies import NO_ENTITY, clean, refused
from vedette.web.served import Served
from vedette.web.shapes import PageParams


def entry_of(served: Served, number: str) -> Entry:
    """The entry of an id, or of a reference number that only one list uses: its ``id`` is then another one.

    Raises a refusal (404).
    """
    own = served.lookup.by_id(number)
    if own:
        return own
    listed = served.lookup.by_reference(clean(number))
    if len(listed) == 1:
        return listed[0]
    if listed:
        known = ", ".join(entry.id for entry in listed[:5])
        raise refused(404, f"{NO_ENTITY} Several lists use this number: {known}.")
    raise refused(404, NO_ENTITY)


def whole(served: Served, entry: Entry, with_neighbours: bool) -> Entity:
    """The entity, its neighbours among its properties where asked."""
    entity = served.entity(entry.id)
    return nested(entity, _there(served.neighbours(entry))) if with_neighbours else entity


def adjacent(served: Served, entry: Entry, params: PageParams) -> dict[str, Any]:
    """The entity and a page of its neighbours by each property."""
    pages = {name: page(items, params) for name, items in _there(served.neighbours(entry)).items()}
    return {"entity": served.entity(entry.id), "adjacent": pages}


def adjacent_by(served: Served, entry: Entry, prop: str, params: PageParams) -> dict[str, Any]:
    """A page of neighbours by one property. Raises a refusal (404) for a property that links to nothing."""
    neighbours = served.neighbours(entry)
    if prop not in neighbours:
        raise refused(404, f"{clean(prop)[:100]!r} links to no entities; {', '.join(neighbours)} do.")
    return page(neighbours[prop], params)


def _there(neighbours: dict[str, list[Entity]]) -> dict[str, list[Entity]]:
    return {name: items for name, items in neighbours.items() if items}


def page(items: list[Entity], params: PageParams) -> dict[str, Any]:
    """The piece of a list that was asked for. Raises a refusal (400) for an unknown order."""
    for term in reversed(params.sort):
        name, _, way = term.partition(":")
        if name not in ("caption", "id", "schema", "first_seen", "last_change", "last_seen") or way not in _WAYS:
            raise refused(400, f"{clean(term)!r} is no order. Write it as caption:asc.")
        items = sorted(items, key=lambda item: str(item[name]), reverse=way == "desc")
    return {
        "results": items[params.offset : params.offset + params.limit],
        "total": {"value": len(items), "relation": "eq"},
        "limit": params.limit,
        "offset": params.offset,
    }


_WAYS = ("", "asc", "desc")
