"""The line of a hit, as ``vedette screen --json`` prints it."""

from __future__ import annotations

from dataclasses import dataclass

from vedette.screening.entity_id import entity_id
from vedette.screening.hit import Hit
from vedette.screening.query import Query


@dataclass(frozen=True, slots=True, kw_only=True)
class ReasonLine:
    """One thing compared, with what it did to the score."""

    feature: str
    score: float
    weight: float
    words: str
    query: str
    candidate: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HitLine:
    """One hit. ``query`` is the name asked, ``name`` the listed name that matched, ``entity`` the id of the entry."""

    schema: str
    row: int
    query: str
    name: str
    list: str
    reference: str
    listed_on: str | None
    entity: str
    score: float
    match: bool
    tier: str
    reason: str
    reasons: tuple[ReasonLine, ...]
    next_checks: tuple[str, ...]
    rivals: str


def hit_line(query: Query, hit: Hit) -> HitLine:
    """The line of one hit of one query."""
    return HitLine(
        schema=hit.party.schema,
        row=query.row,
        query=hit.asked,
        name=hit.name.text,
        list=hit.party.list,
        reference=hit.party.reference,
        listed_on=hit.party.listed_on,
        entity=entity_id(hit.party.list, hit.party.reference),
        score=hit.score,
        match=hit.match,
        tier=hit.tier,
        reason=hit.reason,
        reasons=tuple(
            ReasonLine(
                feature=item.feature,
                score=round(item.score, 4),
                weight=item.weight,
                words=item.words,
                query=item.query,
                candidate=item.candidate,
            )
            for item in hit.reasons
        ),
        next_checks=hit.next_checks,
        rivals=hit.rivals,
    )
