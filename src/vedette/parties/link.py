"""Parties across all conduct: joined by hard identifiers, only suggested by name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from vedette.conduct import Conduct, Party, Scheme

HARD: tuple[Scheme, ...] = (
    "imo", "mmsi", "container", "vin", "bill_of_lading", "passport", "national_id", "tax_id", "email", "phone", "iban",
    "account", "wallet", "device", "list_ref",
)  # fmt: skip
"""Identifiers that two strangers should not share. Ids that one register gave (employee_id ...) are not among them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartyLink:
    """Why two parties are one (``same``) or might be (``suggested``). Take the line away and the link is gone."""

    other: str
    strength: Literal["same", "suggested"]
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PartyLine:
    """A party as it appears across the run: names, identifiers, roles, and the conduct it has part in."""

    id: str
    names: tuple[str, ...]
    countries: tuple[str, ...]
    identifiers: dict[Scheme, tuple[str, ...]]
    roles: tuple[str, ...]
    conduct: tuple[str, ...]
    links: tuple[PartyLink, ...] = ()
    schema: Literal["party/1"] = "party/1"


@dataclass(slots=True)
class _Gathered:
    names: set[str] = field(default_factory=set)
    countries: set[str] = field(default_factory=set)
    identifiers: dict[Scheme, set[str]] = field(default_factory=lambda: defaultdict(set))
    roles: set[str] = field(default_factory=set)
    conduct: set[str] = field(default_factory=set)


def party_lines(conducts: Iterable[Conduct]) -> tuple[PartyLine, ...]:
    """One line per party id, sorted by id, with links to other parties that share an identifier or a name."""
    gathered: dict[str, _Gathered] = defaultdict(_Gathered)
    for conduct in conducts:
        for party in conduct.parties:
            _add(gathered[party.id], party, conduct.id)
    links = _links(gathered)
    return tuple(_line(key, gathered[key], tuple(links[key])) for key in sorted(gathered))


def _add(known: _Gathered, party: Party, conduct: str) -> None:
    known.roles.add(party.role)
    known.conduct.add(conduct)
    if party.name:
        known.names.add(party.name)
    if party.country:
        known.countries.add(party.country)
    for scheme, value in party.identifiers.items():
        known.identifiers[scheme].add(value)


def _links(gathered: Mapping[str, _Gathered]) -> Mapping[str, list[PartyLink]]:
    by_key: dict[tuple[str, str], list[str]] = defaultdict(list)
    for key in sorted(gathered):
        known = gathered[key]
        for scheme in HARD:
            for value in sorted(known.identifiers.get(scheme, ())):
                by_key[scheme, "".join(value.split()).casefold()].append(key)
        for name in sorted({" ".join(name.casefold().split()) for name in known.names}):
            by_key["name", name].append(key)
    links: dict[str, list[PartyLink]] = defaultdict(list)
    for (kind, value), members in sorted(by_key.items()):
        for one in members:
            for other in members:
                if one != other:
                    links[one].append(_link(other, kind, value))
    return links


def _link(other: str, scheme: str, value: str) -> PartyLink:
    if scheme == "name":
        reason = f"the same name, “{value}”: a name alone never confirms a person"
        return PartyLink(other=other, strength="suggested", reason=reason)
    return PartyLink(other=other, strength="same", reason=f"the same {scheme}: {value}")


def _line(key: str, known: _Gathered, links: tuple[PartyLink, ...]) -> PartyLine:
    return PartyLine(
        id=key,
        names=tuple(sorted(known.names)),
        countries=tuple(sorted(known.countries)),
        identifiers={scheme: tuple(sorted(values)) for scheme, values in sorted(known.identifiers.items())},
        roles=tuple(sorted(known.roles)),
        conduct=tuple(sorted(known.conduct)),
        links=links,
    )
