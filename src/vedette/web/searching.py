"""GET /search: entries by a text, narrowed by filters, counted by facets, in pages."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from vedette.geo import countries
from vedette.screening.schemata import PARENTS, lineage
from vedette.web.authorities import authority
from vedette.web.examples import schema_named
from vedette.web.finding_entries import MOST, found
from vedette.web.limits import DEFAULT, FACET_VALUES
from vedette.web.matching import scope_of
from vedette.web.replies import clean, refused
from vedette.web.served import Scope, Served
from vedette.web.shapes import SearchParams
from vedette.web.vocabulary import TOPICS, label_of

_FIELD = re.compile(r"(?:properties\.)?([A-Za-z_]{1,60})")
_DATE = re.compile(r"\d{4}(?:-\d{2})?")
_COLUMNS = frozenset({"id", "caption", "schema", "list", "reference", "first_seen", "last_change", "last_seen"})
_LABELS = {
    "datasets": "Lists",
    "schema": "Kinds",
    "countries": "Countries",
    "identifiers": "Numbers",
    "topics": "Topics",
    "genders": "Genders",
}


@dataclass(slots=True)
class _Conditions:
    """Conditions of a statement with their values."""

    parts: list[str] = field(default_factory=list)
    values: list[object] = field(default_factory=list)

    def add(self, part: str, *values: object) -> None:
        """One more."""
        self.parts.append(part)
        self.values.extend(values)

    def where(self) -> str:
        """The clause, empty without conditions."""
        return f" WHERE {' AND '.join(self.parts)}" if self.parts else ""


def search(served: Served, dataset: str, params: SearchParams) -> dict[str, Any]:
    """The reply to /search. Raises refusals (400, 404) in the contract's words."""
    scope = scope_of(served, dataset, params.include_dataset, params.exclude_dataset)
    schema = schema_named(params.schema_)
    text = clean(params.q).strip()
    conditions = _conditions(params, scope)
    order, sorted_by = _order(params.sort)
    if text and text != "*":
        asked = schema.id if schema.matchable else ""
        numbers = found(served, text, scope, asked)
        source, first = "json_each(?) AS asked JOIN entry ON party = asked.value", [numbers]
        rest = "asked.key"
    else:
        numbers, source, first, rest = [], "entry", [], "party"
    statement = f"SELECT party FROM {source}{conditions.where()} ORDER BY {', '.join((*order, rest))}"
    parties = [row[0] for row in served.lookup.rows(statement, *first, *conditions.values, *sorted_by)]
    page = parties[params.offset : params.offset + params.limit]
    return {
        "results": [served.entity(entry.id) for entry in served.lookup.entries(page)],
        "facets": {name: _facet(served, name, parties) for name in dict.fromkeys(params.facets)},
        "total": {"value": len(parties), "relation": "gte" if len(numbers) == MOST else "eq"},
        "limit": params.limit,
        "offset": params.offset,
    }


def _conditions(params: SearchParams, scope: Scope) -> _Conditions:
    found = _Conditions()
    if scope.lists is not None:
        found.add("list IN (SELECT value FROM json_each(?))", sorted(scope.lists))
    if params.schema_ != "Thing":
        kinds = [name for name in PARENTS if params.schema_ in lineage(name)]
        found.add("schema IN (SELECT value FROM json_each(?))", kinds)
    if params.exclude_schema:
        found.add("schema NOT IN (SELECT value FROM json_each(?))", [clean(name) for name in params.exclude_schema])
    if params.changed_since:
        found.add("last_change >= ?", params.changed_since[:10])
    if params.target is False:
        found.add("0")
    for name, values in _filters(params).items():
        tests = [_is(name, value) for value in dict.fromkeys(values)]
        together = params.filter_op == "AND"
        for group in ([test] for test in tests) if together else [tests]:
            options = " OR ".join(f"party IN (SELECT party FROM value WHERE {test})" for test, _ in group)
            found.add(f"({options})", *(value for _, given in group for value in given))
    return found


def _filters(params: SearchParams) -> dict[str, list[str]]:
    """Values by field. Raises a refusal (400) for a filter without a field."""
    found: dict[str, list[str]] = {
        "countries": [value.lower() for value in params.countries],
        "topics": params.topics,
        "datasets": [value for value in params.datasets if value != DEFAULT],
    }
    for item in params.filter_:
        name, colon, value = item.partition(":")
        match = _FIELD.fullmatch(name)
        if not colon or not match:
            raise refused(400, f"{clean(item)!r} is no filter. Write it as birthDate:1985.")
        found.setdefault(match[1], []).append(value)
    return {name: [clean(value) for value in values] for name, values in found.items() if values}


def _is(name: str, value: str) -> tuple[str, list[str]]:
    """The test of one value of a field; a year or month also stands for its days."""
    if _DATE.fullmatch(value):
        return "field = ? AND (value = ? OR value GLOB ?)", [name, value, f"{value}-*"]
    return "field = ? AND value = ?", [name, value]


def _order(sort: Iterable[str]) -> tuple[list[str], list[str]]:
    """Terms of an order with their values. Raises a refusal (400) for one that is none."""
    terms, values = [], []
    for item in sort:
        name, _, way = item.partition(":")
        match = _FIELD.fullmatch(name)
        if not match or way not in ("", "asc", "desc"):
            raise refused(400, f"{clean(item)!r} is no order. Write it as last_change:desc.")
        if match[1] in _COLUMNS:
            term = match[1]
        else:
            term = "(SELECT min(value) FROM value AS own WHERE own.party = entry.party AND own.field = ?)"
            values.append("name" if match[1] == "names" else match[1])
        terms.append(f"{term} {way or 'asc'} NULLS LAST")
    return terms, values


def _facet(served: Served, name: str, parties: list[int]) -> dict[str, Any]:
    rows = served.lookup.rows(
        "SELECT value, count(*) FROM value WHERE field = ? AND party IN (SELECT value FROM json_each(?)) "
        f"GROUP BY value ORDER BY count(*) DESC, value LIMIT {FACET_VALUES}",
        name,
        parties,
    )
    values = [{"name": value, "label": _label(served, name, value), "count": count} for value, count in rows]
    return {"label": _LABELS[name], "values": values}


def _label(served: Served, facet: str, value: str) -> str:
    if facet == "countries":
        return countries.label_of(value.upper()) if len(value) == 2 else value
    if facet == "datasets":
        return authority(served.kind(value)).title or value
    if facet == "topics":
        return TOPICS.get(value, value)
    return label_of(value) if facet == "schema" else value
