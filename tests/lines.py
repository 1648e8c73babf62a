"""Invented lines of conduct for tests."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, cast

from vedette.conduct import (
    Conduct,
    Evidence,
    Facts,
    Goods,
    Kind,
    Party,
    Period,
    Place,
    Role,
    Scheme,
    TextLocator,
    conduct_id,
    party_id,
    versioned,
)


def party(role: Role, name: str, country: str | None = None, **identifiers: str) -> Party:
    known = cast("dict[Scheme, str]", identifiers)
    return Party(id=party_id(name, country, known), role=role, name=name, country=country, identifiers=known)


def quote(source: str = "s1", start: int = 0, text: str = "quoted words") -> Evidence:
    return Evidence(
        source=source, path=f"{source}.txt", locator=TextLocator(start=start, end=start + len(text)), quote=text
    )


def day(value: str) -> Period:
    return Period(text=value, start=value, end=value, precision="day", basis="explicit")


def act(kind: Kind, **given: Any) -> Conduct:
    """An invented act; whatever is not given is the shape's default."""
    values: dict[str, Any] = {
        "evidence": (quote(),),
        "detector": "claims",
        "said_by": ("UN Panel of Experts (1718)", "p"),
    }
    values |= given
    parties, period = values.get("parties", ()), values.get("period", Period())
    where = next((place.country for place in values.get("places", ()) if place.country), None)
    fallback = repr(values["evidence"][0].locator) + values["evidence"][0].source
    key = conduct_id(kind, [item.id for item in parties], period.start, where, fallback)
    line = Conduct(id=key, version="", kind=kind, **values)
    return replace(line, version=versioned(line))


__all__ = ["Facts", "Goods", "Place", "act", "day", "party", "quote"]
