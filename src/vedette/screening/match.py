"""One query against the index: candidates by their keys, a score from the name, order from the evidence beside it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from vedette import names
from vedette.lists.listed import ListedName, ListedParty
from vedette.names import Comparison, Prepared
from vedette.screening import checks, details
from vedette.screening.hit import Hit, Reason, Tier
from vedette.screening.index import NUMBERED, Found, Index
from vedette.screening.query import Query

THRESHOLD = 0.7
"""The line from which a person should look: 0.7 as the peers use it."""

LONGEST_NAME = 500
"""Characters of a name that is screened; longer texts are refused by name and row."""

_REACH: dict[Tier, float] = {
    "identifier": 1.0,
    "name_and_birth": 0.93,
    "name_and_more": 0.86,
    "name": 0.8,
    "homograph": 0.72,
    "weak_alias": 0.66,
    "below": 1.0,
}
"""How much of the way from the threshold to 1.0 a tier may go: the score orders hits by what they rest on, and none is
1.0 by its name (the peers' 1.0 for six pairs in ten leaves nothing to sort by: nomenklatura issue 334)."""

_NUMBER = 0.99
"""Score of a number that is one party's own: below 1.0, for numbers are mistyped and reissued."""

CONTRADICTED = {"birth_date": 0.8, "gender": 0.8, "imo": 0.75, "country": 0.97}
"""What a detail that speaks against takes from the score of the name."""


@dataclass(frozen=True, slots=True)
class _Named:
    """The best name of one party for a query: the score, the listed name, the two readings compared."""

    score: float
    found: Found
    asked: Prepared
    listed: Prepared


def screen(
    query: Query,
    index: Index,
    *,
    threshold: float = THRESHOLD,
    cutoff: float | None = None,
    lists: Collection[str] | None = None,
) -> list[Hit]:
    """Parties of the index that answer a query, best first; those under ``cutoff`` (the threshold) are left out.

    ``lists``: only parties of these lists; null for all of the index.

    A birth date, a country or a gender never lifts a name that does not match: they order what the name has brought in,
    and speak against it. Reasons are made for hits alone.
    """
    lowest = threshold if cutoff is None else cutoff
    within = None if lists is None else [part for name in index.lists if name in lists for part in index.lists[name]]
    best = _by_name(query, index, lowest, within)
    found = []
    for number in dict.fromkeys((*index.numbered_like(query.properties), *best)):
        party = index.party(number)
        if lists is not None and party.list not in lists:
            continue
        hit = _hit(query, party, best.get(number), threshold)
        if hit.score >= lowest:
            found.append(hit)
    return sorted(found, key=lambda hit: (-hit.score, hit.party.list, hit.party.reference))


def _by_name(query: Query, index: Index, lowest: float, within: Sequence[range] | None) -> dict[int, _Named]:
    """The best name of each party whose name may reach ``lowest``."""
    best: dict[int, _Named] = {}
    for asked in _prepared(query):
        for number in index.named_like(asked, query.schema, within=within):
            owner = index.owner(number)
            known = best.get(owner)
            for listed in index.prepared(number):
                if not names.may_match(asked, listed):
                    continue
                score = names.score(asked, listed)
                if score >= lowest and (known is None or score > known.score):
                    known = best[owner] = _Named(score, index.listed(number), asked, listed)
    return best


def _prepared(query: Query) -> Iterator[Prepared]:
    for name in query.names:
        for variant in names.variants(name[:LONGEST_NAME]):
            yield names.prepare(variant, query.schema)


def _hit(query: Query, party: ListedParty, named: _Named | None, threshold: float) -> Hit:
    comparison = names.comparison(named.asked, named.listed) if named else Comparison(score=0.0, reason="")
    name = named.found.name if named else party.names[0]
    reasons = tuple(_reasons(query, party, comparison, name, named))
    score, tier = _graded(comparison, name, reasons, threshold)
    reasons = tuple(_weighed(reasons, comparison.score, score))
    return Hit(
        party=party,
        name=name,
        asked=named.asked.text if named else next(iter(query.names), ""),
        score=round(score, 4),
        match=score >= threshold,
        tier=tier,
        reason=" ".join(reason.words for reason in reasons),
        reasons=reasons,
        next_checks=checks.next_checks(query, party, reasons, comparison.rivals),
        rivals=comparison.rivals,
    )


def _reasons(
    query: Query, party: ListedParty, comparison: Comparison, name: ListedName, named: _Named | None
) -> Iterator[Reason]:
    yield from details.numbers(query.properties, party.properties)
    if named:
        yield Reason(
            feature="name",
            score=comparison.score,
            weight=comparison.score,
            words=comparison.reason,
            query=named.asked.text,
            candidate=name.text,
        )
    for compare in (details.birth, details.country, details.gender):
        reason = compare(query.properties, party.properties)
        if reason:
            yield reason


def _graded(
    comparison: Comparison, name: ListedName, reasons: tuple[Reason, ...], threshold: float
) -> tuple[float, Tier]:
    """The score of a hit and what it rests on."""
    by_feature = {reason.feature: reason for reason in reasons}
    if any(reason.score == 1.0 for reason in reasons if reason.feature in NUMBERED.values()):
        return _NUMBER, "identifier"
    score = comparison.score
    for feature, factor in CONTRADICTED.items():
        reason = by_feature.get(feature)
        if reason and reason.score == 0.0:
            score *= factor
    if score < threshold:
        return score, "below"
    tier = _tier(by_feature, name, comparison)
    return threshold + (score - threshold) * _REACH[tier], tier


def _tier(by_feature: dict[str, Reason], name: ListedName, comparison: Comparison) -> Tier:
    born, lives = by_feature.get("birth_date"), by_feature.get("country")
    if born and born.score == 1.0:
        return "name_and_birth"
    if name.kind == "weak_alias":
        return "weak_alias"
    if lives and lives.score == 1.0 and not comparison.rivals:
        return "name_and_more"
    return "homograph" if comparison.rivals else "name"


def _weighed(reasons: Iterable[Reason], name: float, score: float) -> Iterator[Reason]:
    """Reasons with what each did to the score."""
    for reason in reasons:
        factor = CONTRADICTED.get(reason.feature)
        if factor and reason.score == 0.0:
            yield replace(reason, weight=round(name * (factor - 1.0), 4))
        elif reason.feature == "name":
            yield replace(reason, weight=round(min(name, score), 4))
        else:
            yield reason
