"""Listed parties: an act in which somebody of the evidence takes part whom a list seems to know."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import reduce
from typing import Any

from vedette.conduct import Conduct, Facts, Gap, Party, Role, Scheme, conduct_id, party_id, versioned
from vedette.detectors.listed_party.meet import THRESHOLD, Met
from vedette.screening.hit import Hit, Tier

NAME = "listed_party"

OF_THE_COUNCIL = frozenset({"un", "un_1718_vessels", "sample"})
"""Kinds of list that hold what the Council or one of its committees named."""

_REGIME = "DPRK"
"""What the Consolidated List prints of an entry of resolution 1718 (2006) as its list type. The same list holds those
of a dozen other committees, whom no paragraph of these resolutions concerns."""

_SURE: frozenset[Tier] = frozenset({"identifier", "name_and_birth"})
"""What a hit must rest on before it counts as shown. A name alone, or with a country, never does."""

_LEAST_SURE = 0.95
"""Score below which a shared number stands beside another name: somebody may have typed a wrong one."""

_OF_THE_DAY = frozenset({"ambiguous_date", "anchor_conflict", "unattributed", "garbled"})
"""Gaps of the act that bear on its day and on who says it; what is not known of its goods or route does not."""

_FACTS = {"Vessel": "designated_vessel"}
_ITS_OWN = frozenset(
    {"payment", "travel", "joint_venture", "port_call", "meeting_at_sea", "vessel_supply", "vessel_identity"}
)
"""Acts that some paragraph judges by who takes part: they learn of a listing that is shown."""
_PARTS: frozenset[Role] = frozenset({"payer", "payee", "account_holder", "vessel"})
"""Places in a sentence by which somebody takes part in what it states; who stands beside it takes none."""


def detect(met: Iterable[Met], kinds: Mapping[str, str]) -> tuple[Conduct, ...]:
    """One ``listed_party`` act for each party of an act that a list seems to know.

    ``kinds`` maps a list's name to whose list it is. The act takes its day from the act in which the party was met, for
    that day picks the law; what is shown of the listing follows from what the hit rests on:

    * by a number of its own, or by name and whole birth date, on the Committee's list, from the day of the listing on:
      ``listed_party`` (of a ship ``designated_vessel``) is shown;
    * listed only after the act: it is shown that the party was not listed then;
    * by its name alone, or where the day of the act or of the listing is not known: nothing is shown, and the gap says
      what is missing;
    * on another list only, a State's or that of another committee of the Council: no paragraph is engaged (see
      :func:`engages`), and the act says so.

    A name that only stands in the text of an act, or of none, is told the same way; that it is listed is then shown
    only where the words that state the act give it a place in it.

    The entry is a party of its own (role ``document``), since a likeness of names makes nobody the one who is listed.

    Sources: resolution 1718 (2006), paragraphs 8 (d), 8 (e) and 12 (e); the Committee's list and its reference numbers.
    """
    found: dict[str, list[Conduct]] = {}
    for item in met:
        conduct = _conduct(item, kinds)
        found.setdefault(conduct.id, []).append(conduct)
    # by the act in which it was met, so that nothing depends on the order of the files
    joined = (reduce(_joined, sorted(items, key=lambda one: one.details["met_in"])) for items in found.values())
    return tuple(replace(item, version=versioned(item)) for item in joined)


def told(conducts: Iterable[Conduct], met: Iterable[Met], kinds: Mapping[str, str]) -> tuple[Conduct, ...]:
    """The same acts, those judged by who takes part with the listing that is shown of a party of theirs."""
    shown: dict[str, set[str]] = {}
    for item in met:
        if item.conduct.kind in _ITS_OWN and (item.named is None or _pays_or_sails(item)):
            facts = _shown(item, telling(item.hits, kinds), kinds)
            # one party listed later takes nothing from another that was listed then
            shown.setdefault(item.conduct.id, set()).update(fact for fact, value in facts.items() if value)
    return tuple(_with_facts(conduct, shown.get(conduct.id, set())) for conduct in conducts)


def _pays_or_sails(item: Met) -> bool:
    """Whether the words of the act itself give a name that is no party of it a part that the act is judged by."""
    return _has_a_part(item) and item.named is not None and item.named.role in _PARTS


def _has_a_part(item: Met) -> bool:
    """Whether somebody is a party of the act, or the words that state it give his name a place."""
    return item.named is None or (item.named.takes_part and item.named.role != "context")


def _with_facts(conduct: Conduct, facts: set[str]) -> Conduct:
    new = {fact: True for fact in sorted(facts) if fact not in conduct.facts.shown}
    if not new:
        return conduct
    changed = replace(conduct, facts=replace(conduct.facts, shown={**conduct.facts.shown, **new}))
    return replace(changed, version=versioned(changed))


def engages(conduct: Conduct) -> bool:
    """Whether a paragraph may be held against an act: not where a likeness to an entry of another list is all it is."""
    return conduct.detector != NAME or bool(conduct.details["of_the_committee"])


def _conduct(item: Met, kinds: Mapping[str, str]) -> Conduct:
    act, hit = item.conduct, telling(item.hits, kinds)
    evidence = (item.named.evidence,) if item.named else act.evidence
    reference: dict[Scheme, str] = {"list_ref": f"{hit.party.list}:{hit.party.reference}"}
    party = Party(
        id=item.party.id,
        role="vessel" if _is_ship(item) else "actor",
        name=item.party.name,
        country=item.party.country,
        identifiers={**item.party.identifiers, **(reference if _sure(hit) else {})},
    )
    entry = Party(id=party_id(None, None, reference), role="document", name=hit.name.text, identifiers=reference)
    start = act.period.start
    where = next((place.country or place.region for place in act.places if place.role != "mentioned"), None)
    return Conduct(
        id=conduct_id(NAME, (party.id, hit.party.list, hit.party.reference), start, where, _stands(item)),
        version="",
        kind="listed_party",
        parties=(party, entry),
        places=act.places,
        period=act.period,
        said_by=act.said_by,
        modality="potential",
        evidence=evidence,
        gaps=(*(gap for gap in act.gaps if gap.type in _OF_THE_DAY), *_gaps(item, hit, kinds)),
        facts=Facts(shown=_shown(item, hit, kinds)),
        detector=NAME,
        parameters={"threshold": THRESHOLD},
        details=_details(item, hit, kinds),
    )


def _is_ship(item: Met) -> bool:
    return (item.named.role if item.named else item.party.role) == "vessel"


def _stands(item: Met) -> str:
    """What tells two undated acts apart: the act, and of a name that only stands in a text the text."""
    return item.named.evidence.source if item.named else item.conduct.id


def _sure(hit: Hit) -> bool:
    return hit.tier in _SURE and (hit.tier != "identifier" or hit.score >= _LEAST_SURE)


def _of_the_committee(hit: Hit, kinds: Mapping[str, str]) -> bool:
    """Whether the entry is one of the Committee established by resolution 1718 (2006)."""
    kind = kinds.get(hit.party.list)
    if kind == "un_1718_vessels":
        return True
    return kind in OF_THE_COUNCIL and _REGIME in hit.party.properties.get("programId", ())


def telling(hits: tuple[Hit, ...], kinds: Mapping[str, str]) -> Hit:
    """The hit that is told: the best of the Committee's, else the best."""
    return next((hit for hit in hits if _of_the_committee(hit, kinds)), hits[0])


def _shown(item: Met, hit: Hit, kinds: Mapping[str, str]) -> dict[str, bool]:
    fact = _FACTS.get(hit.party.schema, "listed_party")
    if not _of_the_committee(hit, kinds):
        return {}
    listed = hit.party.listed_on
    first, last = item.conduct.period.start, item.conduct.period.end
    if listed and last and last[:10] < listed:
        return {fact: False}
    if _sure(hit) and _has_a_part(item) and listed and first and first[:10] >= listed:
        return {fact: True}
    return {}


def _gaps(item: Met, hit: Hit, kinds: Mapping[str, str]) -> tuple[Gap, ...]:
    name = item.party.name or hit.asked
    reference = f"{hit.party.list} {hit.party.reference}"
    found = []
    if item.named and not item.named.reported:
        words = f"the text names “{name}” and no act of it was read"
        found.append(Gap(type="missing_value", field="kind", text=words))
    elif not _has_a_part(item):
        words = f"what part “{name}” has in the act is not said"
        found.append(Gap(type="ambiguous_role", field="parties", text=words))
    if not _sure(hit):
        words = f"whether “{name}” is the one listed as “{hit.name.text}” ({reference}) is not shown"
        found.append(Gap(type="ambiguous_subject", field="parties", text=words, candidates=(reference,)))
    if hit.rivals:
        readings = hit.rivals.removeprefix("homograph possible: ")
        words = f"the spelling stands for several names: {readings}"
        found.append(Gap(type="ambiguous_subject", field="parties", text=words))
    if not _of_the_committee(hit, kinds):
        words = f"{reference} is not of the Committee's list: no paragraph of these resolutions rests on it"
        found.append(Gap(type="no_direct_measure", field="kind", text=words))
    else:
        found.extend(_gaps_of_days(item, hit.party.listed_on, reference))
    return tuple(found)


def _gaps_of_days(item: Met, listed: str | None, reference: str) -> Iterator[Gap]:
    """What is not known of the days: that of the listing, that of the act, or which came first."""
    first, last = item.conduct.period.start, item.conduct.period.end
    if not listed:
        yield Gap(type="missing_value", field="listed_on", text=f"{reference} prints no day of listing")
    elif not first:
        words = f"the day of the act is not known: whether it came after the listing of {listed} is open"
        yield Gap(type="missing_value", field="period", text=words)
    elif first[:10] < listed and (not last or last[:10] >= listed):
        words = f"the listing of {listed} began within the period of the act"
        yield Gap(type="ambiguous_date", field="period", text=words)


def _details(item: Met, hit: Hit, kinds: Mapping[str, str]) -> dict[str, Any]:
    return {
        "list": hit.party.list,
        "reference": hit.party.reference,
        "listed_name": hit.name.text,
        "listed_on": hit.party.listed_on,
        "score": f"{hit.score:.4f}",
        "tier": hit.tier,
        "sure": _sure(hit),
        "of_the_committee": _of_the_committee(hit, kinds),
        "sample": kinds.get(hit.party.list) == "sample",
        "reason": hit.reason,
        "next_checks": list(hit.next_checks),
        "also": [f"{other.party.list}:{other.party.reference}" for other in item.hits if other is not hit][:5],
        "met_in": [item.conduct.id] if item.named is None or item.named.reported else [],
        **({"stands_as": item.named.role} if item.named else {}),
    }


def _joined(known: Conduct, other: Conduct) -> Conduct:
    """The same party met again on the same day and place: one act, with the evidence and the speakers of both."""
    evidence = tuple({repr(item): item for item in (*known.evidence, *other.evidence)}.values())
    met_in = sorted({*known.details["met_in"], *other.details["met_in"]})
    gaps = tuple(dict.fromkeys((*known.gaps, *other.gaps)))
    also = [*known.details.get("also_said_by", []), list(other.said_by)]
    more = [chain for at, chain in enumerate(also) if chain not in (list(known.said_by), *also[:at])]
    details = {**known.details, "met_in": met_in, **({"also_said_by": more} if more else {})}
    return replace(known, evidence=evidence, gaps=gaps, details=details)
