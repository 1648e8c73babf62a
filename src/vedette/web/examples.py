"""A query by example, as a client sends it, made into a query of ours; what cannot be asked is refused in words."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from vedette.screening.query import Query
from vedette.screening.schemata import lineage
from vedette.web.limits import MAX_NAME, MAX_NAMES, MAX_NAMES_A_REQUEST, MAX_QUERIES, MAX_VALUES
from vedette.web.replies import clean, refused
from vedette.web.vocabulary import NAME_PROPERTIES, SCHEMATA, Schema, properties_of, schemata

_LOG = logging.getLogger("vedette.web")
GIVEN_NAMES = ("firstName", "middleName", "fatherName", "lastName")
"""Properties of a query that make its name together, where it has no other."""

_MEANT = {"cryptoAddress": "publicKey"}
"""Properties that entries of lists hold under another name."""

Properties = dict[str, tuple[str, ...]]


def schema_named(name: str) -> Schema:
    """The schema of this name. Raises a refusal (400) where there is none."""
    known = schemata().get(name)
    if known is None:
        raise refused(400, f"No such schema: {clean(name)[:100]!r}.")
    return known


def query_of(schema: str, properties: Mapping[str, Any]) -> Query:
    """One query. Raises a refusal (400) for a schema that cannot be asked for, or more than one request may ask."""
    if not schema_named(schema).matchable:
        raise refused(400, f"Nothing can be matched by the schema {schema!r}; use Person, Company, Vessel ...")
    kept = _kept(schema, properties)
    names = tuple(dict.fromkeys(value for prop in NAME_PROPERTIES for value in kept.get(prop, ())))
    if not names:
        parts = " ".join(kept[prop][0] for prop in GIVEN_NAMES if prop in kept)
        names = (parts,) if parts else ()
    if len(names) > MAX_NAMES:
        raise refused(400, f"A query has {len(names)} names; at most {MAX_NAMES} are compared. Divide it.")
    longest = max(map(len, names), default=0)
    if longest > MAX_NAME:
        raise refused(400, f"A name has {longest} characters; at most {MAX_NAME} are compared. Is it a name?")
    return Query(names=names, schema=schema, properties=kept)


def _kept(schema: str, properties: Mapping[str, Any]) -> Properties:
    """Known properties with their values as text; others are ignored, with a line in the log."""
    known = _compared(schema)
    found: Properties = {}
    for prop, given in properties.items():
        if prop not in known:
            _LOG.info("a query of schema %s has the property %r, which is not compared", schema, prop[:100])
            continue
        values = given if isinstance(given, list) else [given]
        if len(values) > MAX_VALUES:
            raise refused(400, f"The property {prop!r} has {len(values)} values; at most {MAX_VALUES} are read.")
        texts = tuple(dict.fromkeys(_texts(values)))
        if texts:
            name = _MEANT.get(prop, prop)
            found[name] = (*found.get(name, ()), *texts)
    return found


@cache
def _compared(schema: str) -> frozenset[str]:
    """Properties of a schema and of its kinds: who asks for a legal entity may know a passport number."""
    kinds = (item.id for item in SCHEMATA if schema in lineage(item.id))
    return frozenset(prop for kind in kinds for prop in properties_of(kind))


def _texts(values: Iterable[Any]) -> Iterable[str]:
    """Values that are texts or numbers; what is nested or null is left out."""
    for value in values:
        if isinstance(value, str | int | float):
            text = " ".join(clean(str(value)).split())
            if text:
                yield text


def check_batch(queries: Mapping[str, Query]) -> None:
    """Raises a refusal (400) where a request asks too much altogether."""
    names = sum(len(query.names) for query in queries.values())
    if names > MAX_NAMES_A_REQUEST:
        raise refused(
            400, f"The queries have {names} names together; at most {MAX_NAMES_A_REQUEST} go in one request. Divide it."
        )


def check_count(count: int) -> None:
    """Raises a refusal (400) for no queries and for too many."""
    if not count:
        raise refused(400, "No queries provided.")
    if count > MAX_QUERIES:
        raise refused(400, f"Too many queries in one batch ({count}); at most {MAX_QUERIES}.")
