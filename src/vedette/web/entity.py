"""An entry of a list in the shape of FollowTheMoney, as clients of the contract expect it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from vedette.lists.listed import ListedName, ListedParty
from vedette.screening.country_code import country_code
from vedette.screening.entity_id import entity_id
from vedette.web.authorities import Authority, authority
from vedette.web.vocabulary import Kind, properties_of

Entity: TypeAlias = dict[str, Any]
Values: TypeAlias = dict[str, list[Any]]

_NAMED = {"primary": "name", "original_script": "name", "alias": "alias", "weak_alias": "weakAlias",
          "former": "previousName"}  # fmt: skip
_RENAMED = {"currency": "currencySymbol"}
"""Properties of entries that the vocabulary knows under another name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Days:
    """ISO days of an entry: the first snapshot that has it, the one that changed it last, the one that has it still."""

    first_seen: str
    last_change: str
    last_seen: str


def id_of(party: ListedParty) -> str:
    """The id of an entry: list and reference number."""
    return entity_id(party.list, party.reference)


def caption(party: ListedParty) -> str:
    """What to call an entry: its first primary name, else its first name, else its number."""
    return next((name.text for name in party.names if name.kind == "primary"), _first(party.names) or party.reference)


def _first(names: tuple[ListedName, ...]) -> str:
    return names[0].text if names else ""


def shaped(party: ListedParty, days: Days, kind: str) -> Entity:
    """The entity without its neighbours. ``kind``: whose list it is, as a snapshot says it."""
    return _entity(id_of(party), caption(party), party.schema, _properties(party, authority(kind)), party.list) | {
        "referents": [party.reference],
        "target": True,
        **stamps(days),
    }


def stamps(days: Days) -> Entity:
    """The three days as instants: midnight UTC of the day of the snapshot."""
    return {
        "first_seen": f"{days.first_seen}T00:00:00Z",
        "last_seen": f"{days.last_seen}T00:00:00Z",
        "last_change": f"{days.last_change}T00:00:00Z",
    }


def _entity(number: str, name: str, schema: str, properties: Values, dataset: str) -> Entity:
    return {
        "id": number,
        "caption": name,
        "schema": schema,
        "properties": properties,
        "datasets": [dataset],
        "referents": [],
        "target": False,
    }


def _properties(party: ListedParty, by: Authority) -> Values:
    """Values by property, in the order of the vocabulary; what it has no word for becomes a note with its label."""
    known = properties_of(party.schema)
    found: dict[str, dict[str, None]] = {name: {} for name in known}
    for name in party.names:
        found[_NAMED[name.kind]][name.text] = None
    for printed, values in party.properties.items():
        prop = _RENAMED.get(printed, printed)
        if prop in known and known[prop].kind != "entity":
            found[prop].update(dict.fromkeys(_value(item, known[prop].kind) for item in values))
        else:
            found["notes"].update(dict.fromkeys(f"{_words(prop)}: {item}" for item in values))
    found["authorityId"][party.reference] = None
    if party.listed_on:
        found["createdAt"][party.listed_on] = None
    found["topics"].update(dict.fromkeys(by.topics))
    return {name: list(values) for name, values in found.items() if values}


def _value(value: str, kind: Kind) -> str:
    """Countries as codes where they are known; everything else as printed."""
    return country_code(value) or value if kind == "country" else value


def _words(prop: str) -> str:
    """``linkedTo`` as "Linked to"."""
    spaced = "".join(f" {char.lower()}" if char.isupper() else char for char in prop)
    return spaced[:1].upper() + spaced[1:]


def sanction(party: ListedParty, kind: str) -> Entity:
    """The listing itself, as an entity of its own beside the entry: who listed it, when, under which number."""
    by = authority(kind)
    number = id_of(party)
    properties: Values = {
        "entity": [number],
        "authority": [by.name] if by.name else list(party.properties.get("authority", ())),
        "country": [by.country] if by.country else [],
        "authorityId": [party.reference],
        "unscId": [party.reference] if kind in ("un", "sample") else [],
        "programId": list(party.properties.get("programId", ())),
        "listingDate": [party.listed_on] if party.listed_on else [],
        "recordId": list(party.properties.get("recordId", ())),
        "modifiedAt": list(party.properties.get("modifiedAt", ())),
    }
    kept = {name: values for name, values in properties.items() if values}
    name = f"{by.name or party.list} {party.reference}"
    return _entity(f"{number}-sanction", name, "Sanction", kept, party.list)


def link(subject: tuple[str, str], other: tuple[str, str], dataset: str) -> Entity:
    """That the entry ``subject`` (id, caption) names the entry ``other`` as somebody it is linked to."""
    properties = {"subject": [subject[0]], "object": [other[0]], "role": ["linked to"]}
    name = f"{subject[1]} – {other[1]}"
    return _entity(f"{subject[0]}-to-{other[0]}", name, "UnknownLink", properties, dataset)


def nested(entity: Entity, neighbours: Mapping[str, list[Entity]]) -> Entity:
    """The entity with its neighbours among its properties."""
    return entity | {"properties": entity["properties"] | {name: list(items) for name, items in neighbours.items()}}
