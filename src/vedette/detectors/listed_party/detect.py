"""Listed parties: an act in which somebody of the evidence takes part whom a list seems to know."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from vedette.conduct import Conduct, Facts, Gap, Party, conduct_id, versioned
from vedette.detectors.listed_party.meet import THRESHOLD, Met
from vedette.screening.hit import Hit, Tier

NAME = "listed_party"

OF_THE_COUNCIL = frozenset({"un", "un_1718_vessels", "sample"})
"""Kinds of list that hold what the Council or its Committee named; a State's own list engages no paragraph."""

_SURE: frozenset[Tier] = frozenset({"identifier", "name_and_birth"})
"""What a hit must rest on before it counts as shown. A name alone, or with a country, never does."""

_FACTS = {"Vessel": "designated_vessel"}
_ITS_OWN = frozenset(
    {"payment", "travel", "joint_venture", "port_call", "meeting_at_sea", "vessel_supply", "vessel_identity"}
)
"""Acts that some paragraph judges by who takes part: they learn of a listing that is shown."""


def detect(met: Iterable[Met], kinds: Mapping[str, str]) -> tuple[Conduct, ...]:
    """One ``listed_party`` act for each party of an act that a list seems to know.

    ``kinds`` maps a list's name to whose list it is. The act takes its day from the act in which the party was met, for
    that day picks the law; what is shown of the listing follows from what the hit rests on:

    * by a number of its own, or by name and birth date, on a list of the Council, from the day of the listing on:
      ``listed_party`` (of a ship ``designated_vessel``) is shown;
    * listed only after the act: it is shown that the party was not listed then;
    * by its name alone, or where the day of the act or of the listing is not known: nothing is shown, and the gap says
      what is missing;
    * on the list of a State only: no paragraph of the Council is engaged, and the act says so.

    Sources: resolution 1718 (2006), paragraphs 8 (d), 8 (e) and 12 (e); the Committee's list and its reference numbers.
    """
    found: dict[str, Conduct] = {}
    for item in met:
        conduct = _conduct(item, kinds)
        known = found.get(conduct.id)
        found[conduct.id] = conduct if known is None else _joined(known, conduct)
    return tuple(replace(item, version=versioned(item)) for item in found.values())


def told(conducts: Iterable[Conduct], met: Iterable[Met], kinds: Mapping[str, str]) -> tuple[Conduct, ...]:
    """The same acts, those judged by who takes part with the listing that is shown of a party of theirs."""
    shown: dict[str, dict[str, bool]] = {}
    for item in met:
        if item.conduct.kind in _ITS_OWN:
            shown.setdefault(item.conduct.id, {}).update(_shown(item, item.hits[0], kinds))
    return tuple(_with_facts(conduct, shown.get(conduct.id)) for conduct in conducts)


def _with_facts(conduct: Conduct, shown: Mapping[str, bool] | None) -> Conduct:
    new = {fact: value for fact, value in (shown or {}).items() if value and fact not in conduct.facts.shown}
    if not new:
        return conduct
    changed = replace(conduct, facts=replace(conduct.facts, shown={**conduct.facts.shown, **new}))
    return replace(changed, version=versioned(changed))


def _conduct(item: Met, kinds: Mapping[str, str]) -> Conduct:
    act, hit = item.conduct, _telling(item.hits, kinds)
    party = Party(
        id=item.party.id,
        role="actor",
        name=item.party.name,
        country=item.party.country,
        identifiers={**item.party.identifiers, "list_ref": f"{hit.party.list}:{hit.party.reference}"},
    )
    start = act.period.start
    where = next((place.country or place.region for place in act.places if place.role != "mentioned"), None)
    return Conduct(
        id=conduct_id(NAME, (party.id, hit.party.list, hit.party.reference), start, where, act.id),
        version="",
        kind="listed_party",
        parties=(party,),
        places=act.places,
        period=act.period,
        said_by=act.said_by,
        modality="potential",
        evidence=act.evidence,
        gaps=(*act.gaps, *_gaps(item, hit, kinds)),
        facts=Facts(shown=_shown(item, hit, kinds)),
        detector=NAME,
        parameters={"threshold": THRESHOLD},
        details=_details(item, hit),
    )


def _telling(hits: tuple[Hit, ...], kinds: Mapping[str, str]) -> Hit:
    """The hit that is told: the best on a list of the Council, else the best."""
    return next((hit for hit in hits if kinds.get(hit.party.list) in OF_THE_COUNCIL), hits[0])


def _shown(item: Met, hit: Hit, kinds: Mapping[str, str]) -> dict[str, bool]:
    fact = _FACTS.get(hit.party.schema, "listed_party")
    if kinds.get(hit.party.list) not in OF_THE_COUNCIL:
        return {}
    listed = hit.party.listed_on
    first, last = item.conduct.period.start, item.conduct.period.end
    if listed and last and last[:10] < listed:
        return {fact: False}
    if hit.tier in _SURE and listed and first and first[:10] >= listed:
        return {fact: True}
    return {}


def _gaps(item: Met, hit: Hit, kinds: Mapping[str, str]) -> tuple[Gap, ...]:
    name = item.party.name or hit.asked
    reference = f"{hit.party.list} {hit.party.reference}"
    found = []
    if hit.tier not in _SURE:
        words = f"“{name}” resembles “{hit.name.text}” ({reference}) by name only: {hit.reason}"
        found.append(Gap(type="ambiguous_subject", field="parties", text=words, candidates=(reference,)))
    if hit.rivals:
        found.append(Gap(type="ambiguous_subject", field="parties", text=f"The spelling is shared: {hit.rivals}."))
    if kinds.get(hit.party.list) not in OF_THE_COUNCIL:
        words = f"{reference} is a list of a State or another body: no paragraph of the Council rests on it."
        found.append(Gap(type="no_direct_measure", field="kind", text=words))
    elif not hit.party.listed_on:
        found.append(Gap(type="missing_value", field="listed_on", text=f"{reference} prints no day of listing."))
    return tuple(found)


def _details(item: Met, hit: Hit) -> dict[str, Any]:
    return {
        "list": hit.party.list,
        "reference": hit.party.reference,
        "listed_name": hit.name.text,
        "listed_on": hit.party.listed_on,
        "score": f"{hit.score:.4f}",
        "tier": hit.tier,
        "reason": hit.reason,
        "next_checks": list(hit.next_checks),
        "also": [f"{other.party.list}:{other.party.reference}" for other in item.hits if other is not hit][:5],
        "met_in": [item.conduct.id],
    }


def _joined(known: Conduct, other: Conduct) -> Conduct:
    """The same party met again on the same day and place: one act, with the evidence of both."""
    evidence = tuple({repr(item): item for item in (*known.evidence, *other.evidence)}.values())
    met_in = sorted({*known.details["met_in"], *other.details["met_in"]})
    gaps = tuple(dict.fromkeys((*known.gaps, *other.gaps)))
    return replace(known, evidence=evidence, gaps=gaps, details={**known.details, "met_in": met_in})
