"""One query against the index: candidates by their keys, a score from the name, order from the evidence beside it."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from vedette import names
from vedette.errors import IntegrityError
from vedette.lists.listed import ListedName, ListedParty
from vedette.names import Comparison, Prepared
from vedette.screening import checks, details
from vedette.screening.hit import Hit, Reason, Tier
from vedette.screening.index import NUMBERED, Index, normal_number
from vedette.screening.query import Query
from vedette.screening.schemata import comparable

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
"""How much of the way from :data:`THRESHOLD` to 1.0 a tier may go: the score orders hits by what they rest on, and none
is 1.0 by its name (the peers' 1.0 for six pairs in ten leaves nothing to sort by: nomenklatura issue 334). The line a
caller draws elsewhere changes which hits are matches, never a score."""

_NUMBER = 0.99
"""Score of a number that is one party's own: below 1.0, for numbers are mistyped and reissued."""

_OTHER_NAME, _OTHER_NAME_SHORT = 0.92, 0.75
"""What is left of that where another name stands beside a document number or an MMSI: somebody typed a wrong one, or
two registers count alike, the more so the shorter the number. Ships are renamed and wallets have no name: nothing is
taken from an IMO number or an address."""
_SHORT_NUMBER = 8
_SAME_NAME = 0.5
"""Score from which two names are no other name beside a shared number."""

CONTRADICTED = {"birth_date": 0.8, "gender": 0.8, "imo": 0.75, "country": 0.97}
"""What a detail that speaks against takes from the score of the name."""


@dataclass(frozen=True, slots=True)
class _Named:
    """A name of one party that may answer a query: the score, the listed name, the two readings compared."""

    score: float
    name: ListedName
    asked: Prepared
    listed: Prepared


@dataclass(frozen=True, slots=True)
class _Graded:
    """A name with its words, what the hit is then worth, and what it rests on."""

    score: float
    tier: Tier
    named: _Named
    comparison: Comparison


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
    and speak against it. Reasons are made for hits alone. Raises :class:`~vedette.errors.IntegrityError` where the
    index turns out to be damaged.
    """
    lowest = threshold if cutoff is None else cutoff
    try:
        hits = list(_hits(query, index, lists, threshold, lowest))
    except sqlite3.DatabaseError as error:
        raise IntegrityError(
            f"the index of names is damaged: {error}.", remedy="Delete the folder index under $VEDETTE_HOME."
        ) from error
    return sorted(hits, key=lambda hit: (-hit.score, hit.party.list, hit.party.reference))


def _hits(query: Query, index: Index, lists: Collection[str] | None, threshold: float, lowest: float) -> Iterator[Hit]:
    within = None if lists is None else [part for name in index.lists if name in lists for part in index.lists[name]]
    named = _by_name(query, index, lowest, within)
    for number in dict.fromkeys((*index.numbered_like(query.properties), *named)):
        party = index.party(number)
        if lists is not None and party.list not in lists:
            continue
        beside = tuple(_beside(query, party))
        shared = details.shared_number(beside)
        known = named.get(number, ())
        if not known and (shared is None or not _may_be(query, party, shared)):
            continue
        best = _best(known or tuple(_all_names(query, party)), beside)
        score, tier = _by_number(shared, best) if shared else (best.score, best.tier) if best else (0.0, "below")
        if round(score, 4) >= lowest:
            yield _hit(query, party, best, (*beside,), (score, tier if score >= threshold else "below"), threshold)


def _by_name(query: Query, index: Index, lowest: float, within: Sequence[range] | None) -> dict[int, list[_Named]]:
    """The names of each party that reach ``lowest``."""
    found: dict[int, list[_Named]] = {}
    for asked in _prepared(query):
        for number in index.named_like(asked, query.schema, within=within):
            for listed in index.prepared(number):
                if not names.may_match(asked, listed):
                    continue
                score = names.score(asked, listed)
                if score >= lowest:
                    found.setdefault(index.owner(number), []).append(
                        _Named(score, index.listed(number).name, asked, listed)
                    )
    return found


def _prepared(query: Query) -> Iterator[Prepared]:
    for name in query.names:
        for variant in names.variants(name[:LONGEST_NAME]):
            yield names.prepare(variant, query.schema)


def _all_names(query: Query, party: ListedParty) -> Iterator[_Named]:
    """Every name asked beside every name of a party that a number has brought in."""
    for asked in _prepared(query):
        for name in party.names:
            for variant in names.variants(name.text):
                listed = names.prepare(variant, party.schema)
                yield _Named(names.score(asked, listed), name, asked, listed)


def _may_be(query: Query, party: ListedParty, shared: Reason) -> bool:
    """A passport is no register number of a firm; an IMO number or a wallet may stand in the entry of its owner."""
    return shared.feature != "document_number" or comparable(query.schema, party.schema)


def _best(known: Iterable[_Named], beside: tuple[Reason, ...]) -> _Graded | None:
    """The name that makes the most of a hit: a strong name before a weak alias that is a shade nearer.

    Names are tried nearest first, and no further than the next one could still be worth more than what was found.
    """
    best: _Graded | None = None
    for named in sorted(known, key=lambda item: (-item.score, item.name.text, item.asked.text)):
        if best and _scaled(_lowered(named.score, beside), "name_and_birth") <= best.score:
            break
        comparison = names.comparison(named.asked, named.listed)
        tier = _tier(beside, named.name, comparison)
        score = _scaled(_lowered(comparison.score, beside), tier)
        if best is None or score > best.score:
            best = _Graded(score, tier, named, comparison)
    return best


def _lowered(score: float, beside: Iterable[Reason]) -> float:
    """The score of a name after what speaks against it."""
    for reason in beside:
        if reason.score == 0.0:
            score *= CONTRADICTED.get(reason.feature, 1.0)
    return score


def _scaled(score: float, tier: Tier) -> float:
    return score if score < THRESHOLD else THRESHOLD + (score - THRESHOLD) * _REACH[tier]


def _tier(beside: Iterable[Reason], name: ListedName, comparison: Comparison) -> Tier:
    agreeing = {reason.feature: reason for reason in beside if reason.score == 1.0}
    born = agreeing.get("birth_date")
    if born and details.whole_dates(born):
        return "name_and_birth"
    if name.kind == "weak_alias":
        return "weak_alias"
    if (born or "country" in agreeing) and not comparison.rivals:
        return "name_and_more"
    return "homograph" if comparison.rivals else "name"


def _by_number(shared: Reason, best: _Graded | None) -> tuple[float, Tier]:
    """The score of a number that is shared, less where the names beside it are others."""
    if best is None or best.comparison.score >= _SAME_NAME or shared.feature in ("imo", "wallet"):
        return _NUMBER, "identifier"
    short = len(normal_number(shared.query, shared.feature)) < _SHORT_NUMBER
    return _NUMBER * (_OTHER_NAME_SHORT if short else _OTHER_NAME), "identifier"


def _hit(
    query: Query,
    party: ListedParty,
    best: _Graded | None,
    beside: tuple[Reason, ...],
    worth: tuple[float, Tier],
    threshold: float,
) -> Hit:
    score, tier = worth
    reasons = tuple(_weighed(_reasons(best, beside), best.comparison.score if best else 0.0, worth))
    shared = details.shared_number(beside)
    return Hit(
        party=party,
        name=best.named.name if best else party.names[0],
        asked=best.named.asked.text if best else shared.query if shared else "",
        score=round(score, 4),
        match=round(score, 4) >= threshold,
        tier=tier,
        reason=" ".join(reason.words for reason in reasons),
        reasons=reasons,
        next_checks=checks.next_checks(query, party, reasons, best.comparison.rivals if best else ""),
        rivals=best.comparison.rivals if best and tier != "identifier" else "",
    )


def _beside(query: Query, party: ListedParty) -> Iterator[Reason]:
    """What is compared beside the names."""
    yield from details.numbers(query.properties, party.properties)
    for compare in (details.birth, details.country, details.gender):
        reason = compare(query.properties, party.properties)
        if reason:
            yield reason


def _reasons(best: _Graded | None, beside: tuple[Reason, ...]) -> Iterator[Reason]:
    """The number that is shared first, then the names, then the rest."""
    shared = details.shared_number(beside)
    if shared:
        yield shared
    if best:
        found, named = best.comparison, best.named
        yield Reason(
            feature="name",
            score=found.score,
            weight=found.score,
            words=_other_names(named) if shared and found.score < _SAME_NAME else found.reason,
            query=named.asked.text,
            candidate=named.name.text,
        )
    yield from (reason for reason in beside if reason is not shared)


def _other_names(named: _Named) -> str:
    return f"The names differ: “{named.asked.text}” asked, “{named.name.text}” listed."


def _weighed(reasons: Iterable[Reason], name: float, worth: tuple[float, Tier]) -> Iterator[Reason]:
    """Reasons with what each did to the score."""
    score, tier = worth
    for reason in reasons:
        factor = CONTRADICTED.get(reason.feature)
        if tier == "identifier":
            own = reason.feature in NUMBERED.values() and reason.score == 1.0
            yield replace(reason, weight=round(score, 4) if own else 0.0)
        elif factor and reason.score == 0.0:
            yield replace(reason, weight=round(name * (factor - 1.0), 4))
        elif reason.feature == "name":
            yield replace(reason, weight=round(min(name, score), 4))
        else:
            yield reason
