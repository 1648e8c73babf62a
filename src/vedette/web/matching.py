"""POST /match: parties looked for by example, with an explanation of each hit."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from vedette.screening.hit import Hit
from vedette.screening.match import screen
from vedette.web import algorithms
from vedette.web.entity import id_of
from vedette.web.examples import check_batch, check_count, query_of
from vedette.web.replies import NO_DATASET, clean, refused
from vedette.web.served import Scope, Served
from vedette.web.service import NotReady
from vedette.web.shapes import EntityExample, EntityMatchQuery, MatchParams


def match(
    served: Served, dataset: str, params: MatchParams, body: EntityMatchQuery, stopping: Callable[[], bool]
) -> dict[str, Any]:
    """The reply to /match. Raises refusals (400, 404) in the contract's words."""
    scope = scope_of(served, dataset, params.include_dataset, params.exclude_dataset)
    algorithms.check(params.algorithm, body.weights, body.config)
    check_count(len(body.queries))
    queries = {key: query_of(example.schema_, example.properties) for key, example in body.queries.items()}
    check_batch(queries)
    responses = {}
    for key, query in queries.items():
        if stopping():
            raise NotReady("The server is going down.")
        # the score of a pair is the same whatever threshold a client has: it only says which scores are matches
        hits = screen(query, served.index, cutoff=min(params.threshold, params.cutoff), lists=scope.lists)
        kept = [hit for hit in hits if _wanted(served, hit, params)]
        responses[clean(key)] = {
            "status": 200,
            "results": [_scored(served, hit, params.threshold) for hit in kept[: params.limit]],
            "total": {"value": sum(hit.score >= params.threshold for hit in kept), "relation": "eq"},
            "query": _echo(body.queries[key], query.properties),
        }
    return {"responses": responses, "limit": params.limit}


def scope_of(served: Served, dataset: str, include: list[str], exclude: list[str]) -> Scope:
    """The lists a request is about.

    Raises a refusal: 404 for an unknown dataset, 400 for an unknown one in ``include_dataset``, since the empty answer
    that would follow reads like a clean one.
    """
    scope = served.scope(dataset, include, exclude)
    if scope is None:
        raise refused(404, NO_DATASET)
    unknown = served.unknown(include)
    if unknown:
        raise refused(400, f"No such dataset in include_dataset: {', '.join(clean(name) for name in unknown)}.")
    return scope


def _wanted(served: Served, hit: Hit, params: MatchParams) -> bool:
    """Whether a hit passes the filters of the request."""
    party = hit.party
    if party.schema in params.exclude_schema:
        return False
    number = id_of(party)
    if number in params.exclude_entity_ids or party.reference in params.exclude_entity_ids:
        return False
    if not params.topics and not params.changed_since:
        return True
    entity = served.entity(number)
    if params.topics and not set(params.topics) & set(entity["properties"].get("topics", ())):
        return False
    return not params.changed_since or entity["last_change"][:10] >= params.changed_since[:10]


def _scored(served: Served, hit: Hit, threshold: float) -> dict[str, Any]:
    """An entity with its score, what was compared, and what to check next."""
    return {
        **served.entity(id_of(hit.party)),
        "score": hit.score,
        "match": hit.score >= threshold,
        "explanations": {
            reason.feature: {
                "score": reason.score,
                "detail": reason.words,
                "query": reason.query,
                "candidate": reason.candidate,
                "weight": reason.weight,
            }
            for reason in hit.reasons
        },
        "tier": hit.tier,
        "reason": hit.reason,
        "rivals": hit.rivals,
        "next_checks": list(hit.next_checks),
    }


def _echo(example: EntityExample, properties: dict[str, tuple[str, ...]]) -> dict[str, Any]:
    """The query as it was understood."""
    return {
        "id": None if example.id is None else clean(example.id),
        "schema": example.schema_,
        "properties": {prop: list(values) for prop, values in properties.items()},
    }
