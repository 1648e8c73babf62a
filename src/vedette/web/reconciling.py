"""The reconciliation protocol 0.2 (https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/):
queries of OpenRefine and its like, answered by the same screening."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import quote

from vedette.screening.hit import Hit
from vedette.screening.match import screen
from vedette.web.entity import caption, id_of
from vedette.web.examples import check_batch, check_count, query_of, schema_named
from vedette.web.limits import MATCH_LIMIT_MAX, MAX_NAME, RECONCILE_BATCH
from vedette.web.replies import clean, refused
from vedette.web.served import Scope, Served
from vedette.web.service import NotReady
from vedette.web.vocabulary import SCHEMATA, Property, label_of, properties_of

SCHEMA_SPACE = "https://followthemoney.tech/explorer/schemata/"
DEFAULT_TYPE = "LegalEntity"
RESULTS = 5
SURE = frozenset({"identifier", "name_and_birth"})
"""Tiers that may be taken over without a look. The protocol's ``match`` says that a candidate is certain, and clients
take it over unasked; a name alone confirms nobody."""

_PREVIEW = {"width": 430, "height": 320}


def manifest(served: Served, dataset: str, base: str, key: str) -> dict[str, Any]:
    """The service of a dataset. ``base``: where the server is reached. ``key``: an API key that the client put into the
    address of the manifest, for a gate before this server; it goes into all other addresses.
    """
    query = f"?api_key={quote(key, safe='')}" if key else ""
    path = f"/reconcile/{quote(dataset, safe='')}"
    root = base.rstrip("/")

    def at(end: str) -> dict[str, str]:
        return {"service_url": root, "service_path": f"{path}{end}{query}"}

    sample = " (built-in sample)" if served.is_sample else ""
    return {
        "versions": ["0.2"],
        "name": f"Vedette: {dataset}{sample}",
        "identifierSpace": f"{root}/entities/",
        "schemaSpace": SCHEMA_SPACE,
        "documentation": f"{root}/",
        "batchSize": RECONCILE_BATCH,
        "view": {"url": f"{root}/view/{{{{id}}}}{query}"},
        "preview": {"url": f"{root}/view/{{{{id}}}}{query}", **_PREVIEW},
        "suggest": {
            "entity": at("/suggest/entity"),
            "type": at("/suggest/type"),
            "property": at("/suggest/property"),
        },
        "extend": {"propose_properties": at("/extend/property"), "propose_settings": [_LIMIT]},
        "defaultTypes": [type_of(name) for name in ("LegalEntity", "Person", "Organization", "Vessel")],
    }


_LIMIT = {
    "name": "limit",
    "label": "Most values",
    "type": "number",
    "default": 0,
    "help_text": "How many values of each entry; 0 for all.",
}


def type_of(schema: str) -> dict[str, str]:
    """A schema as the protocol's type."""
    return {"id": schema, "name": label_of(schema)}


def described_types() -> list[dict[str, str]]:
    """All types, with what they are."""
    return [{"id": item.id, "name": item.label, "description": item.description} for item in SCHEMATA]


def loaded(text: str, what: str) -> dict[str, Any]:
    """A JSON object out of a form. Raises a refusal (400) for anything else."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        raise refused(400, f"The field {what} is no JSON.") from None
    if not isinstance(value, dict):
        raise refused(400, f"The field {what} must be a JSON object.")
    return value


def reconciled(
    served: Served, scope: Scope, queries: Mapping[str, Any], stopping: Callable[[], bool]
) -> dict[str, Any]:
    """Candidates of each query, best first. Raises refusals (400)."""
    check_count(len(queries))
    asked = {key: _query(query) for key, query in queries.items()}
    check_batch({key: query for key, (query, _) in asked.items()})
    found = {}
    for key, (query, limit) in asked.items():
        if stopping():
            raise NotReady("The server is going down.")
        hits = screen(query, served.index, lists=scope.lists)
        found[clean(key)] = {"result": [_candidate(served, hit) for hit in hits[:limit]]}
    return found


def _query(given: Any) -> tuple[Any, int]:
    """A query of ours and how many candidates are wanted."""
    if not isinstance(given, dict):
        raise refused(400, "A query must be a JSON object with a query or properties.")
    schema = _type(given.get("type"))
    properties: dict[str, list[Any]] = {}
    text = given.get("query")
    if isinstance(text, str) and text.strip():
        properties["name"] = [text]
    for item in _list(given.get("properties"), "properties"):
        pid = item.get("pid") if isinstance(item, dict) else None
        if not isinstance(pid, str):
            raise refused(400, "A property of a query must have a pid and a v.")
        values = item.get("v")
        for value in values if isinstance(values, list) else [values]:
            properties.setdefault(pid, []).append(value.get("name") if isinstance(value, dict) else value)
    if not properties:
        raise refused(400, "A query needs a query text or properties.")
    limit = given.get("limit")
    wanted = int(limit) if isinstance(limit, int | float) and 0 < limit <= MATCH_LIMIT_MAX else RESULTS
    return query_of(schema, properties), wanted


def _type(given: Any) -> str:
    """The type of a query; of several the first. One that cannot be matched, such as Thing, counts as none."""
    names = [item for item in (given if isinstance(given, list) else [given]) if isinstance(item, str) and item]
    if not names:
        return DEFAULT_TYPE
    schema = schema_named(names[0])
    return schema.id if schema.matchable else DEFAULT_TYPE


def _list(given: Any, what: str) -> list[Any]:
    if given is None:
        return []
    if not isinstance(given, list):
        raise refused(400, f"The field {what} must be a JSON array.")
    return given


def _candidate(served: Served, hit: Hit) -> dict[str, Any]:
    return {
        "id": id_of(hit.party),
        "name": caption(hit.party),
        "description": f"{description(served, id_of(hit.party))}: {hit.reason}"[:1_000],
        "type": [type_of(hit.party.schema)],
        "score": round(hit.score * 100, 2),
        "match": hit.match and hit.tier in SURE,
        "features": [{"id": reason.feature, "value": reason.score} for reason in hit.reasons],
    }


def description(served: Served, number: str) -> str:
    """One line that tells namesakes apart: kind, list and number, birth or country."""
    entity = served.entity(number)
    own = entity["properties"]
    told = [label_of(entity["schema"]), f"{entity['datasets'][0]} {entity['referents'][0]}"]
    told += [", ".join(own[prop][:3]) for prop in ("birthDate", "nationality", "country", "imoNumber") if own.get(prop)]
    return "; ".join(told)


def check_prefix(prefix: str) -> str:
    """The text of a suggestion. Raises a refusal (400) for one that is too long."""
    if len(prefix) > MAX_NAME:
        raise refused(400, f"A prefix has at most {MAX_NAME} characters.")
    return clean(prefix).strip()


def properties_like(prefix: str, schema: str = "") -> list[dict[str, str]]:
    """Properties, of one schema or of all, whose id or label begins with or holds the text."""
    known: dict[str, Property] = {}
    for name in [schema] if schema else [item.id for item in SCHEMATA]:
        known |= {prop.id: prop for prop in properties_of(name).values() if prop.kind != "entity"}
    return [{"id": item.id, "name": item.label} for item in known.values() if _holds(prefix, item.id, item.label)]


def types_like(prefix: str) -> list[dict[str, str]]:
    """Types whose id or label holds the text."""
    return [item for item in described_types() if _holds(prefix, item["id"], item["name"])]


def _holds(prefix: str, *texts: str) -> bool:
    return any(prefix.casefold() in text.casefold() for text in texts)
