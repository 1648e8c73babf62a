"""Claims that report an act become Conduct, as reported: nothing is added that the words do not show."""

from __future__ import annotations

from dataclasses import replace

from vedette.claims.claim import Claim, place_of, states_no_act
from vedette.claims.subjects import vessels
from vedette.conduct import (
    Conduct,
    Evidence,
    Party,
    Period,
    Place,
    Role,
    conduct_id,
    party_id,
    versioned,
)
from vedette.geo import countries

NO_CONDUCT: frozenset[str] = frozenset({"legal_statement", "call_to_act", "advisory", "figure", "background"})
"""Kinds that say something about the law, the future or the state of things, and report no act."""
_LABOUR: frozenset[str] = frozenset(
    {
        "employment_abroad", "it_work", "crew_supply", "work_authorisation", "visa_substitution", "non_repatriation",
        "repatriation", "contract_beyond_deadline", "employment_transfer", "wage_diversion", "false_identity",
    }
)  # fmt: skip
_STATES: frozenset[str] = frozenset({"state_reply", "no_reply", "state_action"})
_PARTY_ROLES: dict[str, Role] = {"host": "host_state", "seat": "host_state"}


def to_conduct(claim: Claim) -> Conduct | None:
    """The act a claim reports, or nothing where it reports none. The evidence is the quote with its span."""
    if claim.kind in NO_CONDUCT or states_no_act(claim):
        return None
    if claim.kind == "state_reply" and not any(place.country for place in claim.places):
        return None  # the account of a firm or a person is no State's answer
    parties = _parties(claim)
    where = next((p.country or p.region for p in claim.places if p.role != "mentioned"), None)
    start = claim.period.start if claim.period else None
    fallback = f"{claim.source}:{claim.span[0]}-{claim.span[1]}"
    conduct = Conduct(
        id=conduct_id(claim.kind, (*(party.id for party in parties), *_matter(claim)), start, where, fallback),
        version="",
        kind=claim.kind,
        parties=parties,
        goods=claim.goods,
        quantity=claim.quantity,
        money=claim.money,
        places=claim.places,
        period=claim.period or Period(),
        said_by=claim.said_by,
        modality=claim.modality,
        evidence=(_evidence(claim),),
        gaps=claim.gaps,
        facts=claim.facts,
        detector="claims",
        details={"claim": claim.id},
    )
    return replace(conduct, version=versioned(conduct))


def _matter(claim: Claim) -> tuple[str, ...]:
    """What else tells two acts of the same parties and first day apart: goods, the last day, the bounds of a total.

    Coal and sand sent to one State in one month are two acts, "in 2019" and "from January to August 2019" are two
    statements that need not be about the same cargo, and two totals are two figures.
    """
    found = [f"goods:{key}" for key in claim.goods.keys] if claim.goods else []
    if claim.period and claim.period.end and claim.period.end != claim.period.start:
        found.append(f"until:{claim.period.end}")
    facts = claim.facts
    if facts.used_unit is not None:
        found.append(f"total:{facts.used_low}:{facts.used_high}:{facts.used_unit}")
    return tuple(found)


def _evidence(claim: Claim) -> Evidence:
    return Evidence(source=claim.source, path=claim.path, locator=place_of(claim), quote=claim.quote)


def _parties(claim: Claim) -> tuple[Party, ...]:
    found: list[Party] = []
    if claim.kind in _STATES:
        role: Role = "addressee" if claim.kind == "no_reply" else "actor"
        found.extend(_state(place, role) for place in claim.places if place.country)
        return _distinct(found)
    if claim.kind in _LABOUR:
        # The DPRK, where it takes the pay, is no worker: two such statements would pass for one matter by it alone.
        found.extend(_party(name, "worker") for name in claim.subject if name != "DPRK")
        found.extend(_hosts(claim))
    else:
        found.extend(_actors(claim))
    return _distinct(found)


def _hosts(claim: Claim) -> list[Party]:
    """Host States; for a transfer the State of the club that receives hosts, the other one is named for context."""
    hosts = [_state(p, _PARTY_ROLES[p.role]) for p in claim.places if p.country and p.role in _PARTY_ROLES]
    if claim.kind == "employment_transfer":
        hosts += [_state(p, "host_state") for p in claim.places if p.country and p.role == "destination"]
        hosts += [_state(p, "context") for p in claim.places if p.country and p.role == "origin"]
    return hosts


def _actors(claim: Claim) -> list[Party]:
    ships = vessels(claim.reading or claim.quote)
    found = [_party(name, "vessel") for name in ships]
    found += [_party(name, "actor", "KP" if name == "DPRK" else None) for name in claim.subject if name not in ships]
    for place in claim.places:
        if not place.country or place.country == "KP":
            continue
        if place.role in ("destination", "origin"):
            found.append(_state(place, "context"))  # goods going there do not make the State itself the buyer
        elif place.role in _PARTY_ROLES:
            found.append(_state(place, _PARTY_ROLES[place.role]))
    return found


def _state(place: Place, role: Role) -> Party:
    assert place.country is not None
    name = countries.name(place.country)
    return Party(id=party_id(name, place.country), role=role, name=name, country=place.country)


def _party(name: str, role: Role, country: str | None = None) -> Party:
    return Party(id=party_id(name, country), role=role, name=name, country=country)


def _distinct(parties: list[Party]) -> tuple[Party, ...]:
    return tuple({(party.id, party.role): party for party in parties}.values())
