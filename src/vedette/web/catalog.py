"""GET /catalog: which lists are served, how old they are, and whether newer ones lie on disk."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from vedette.geo import countries
from vedette.ids import digest
from vedette.lists.snapshots import Snapshot
from vedette.web.authorities import authority
from vedette.web.limits import DEFAULT
from vedette.web.served import Served

SAMPLE = (
    "No list was added: this is a small built-in sample, neither complete nor up to date. "
    "Nobody is cleared by it. Add a list: vedette lists update un, or vedette lists add FILE."
)
MAX_AGE = 300
"""Seconds for which a client need not ask again."""


def catalog(served: Served, stale: bool) -> dict[str, Any]:
    """The reply to /catalog. ``stale``: newer snapshots lie on disk than are served."""
    lists = [_list(served, item, stale) for item in served.snapshots.values()]
    names = [item["name"] for item in lists]
    everything = _all(served, stale)
    return {
        "datasets": [everything, *(item for item in lists if item["name"] != DEFAULT)],
        "current": [] if stale else [DEFAULT, *names],
        "outdated": [DEFAULT, *names] if stale else [],
        "index_stale": stale,
    }


def _all(served: Served, stale: bool) -> dict[str, Any]:
    items = served.snapshots.values()
    newest = max(item.as_of for item in items)
    title = "Built-in sample (no list was added)" if served.is_sample else "All lists"
    count = sum(item.entities for item in items)
    return {
        "name": DEFAULT,
        "title": title,
        "summary": SAMPLE if served.is_sample else f"All {len(items)} lists that were added.",
        "version": served.version,
        "index_version": served.version,
        "index_current": not stale,
        "load": True,
        "category": "collection",
        "tags": [],
        "children": list(served.snapshots),
        "entity_count": count,
        "thing_count": count,
        "updated_at": f"{newest}T00:00:00Z",
        "last_export": max(item.fetched_at for item in items),
        "deprecated": False,
    }


def _list(served: Served, item: Snapshot, stale: bool) -> dict[str, Any]:
    by = authority(item.kind)
    publisher = {
        "name": by.name,
        "url": by.url or None,
        "acronym": by.acronym or None,
        "country": by.country or None,
        "country_label": countries.name(by.country.upper()) if by.country else None,
        "official": item.kind not in ("opensanctions", "own"),
    }
    return {
        "name": item.name,
        "title": by.title or f"List {item.name}",
        "summary": SAMPLE if item.kind == "sample" else f"As of {item.as_of}; taken in {item.fetched_at[:10]}.",
        "url": by.url or None,
        "version": item.snapshot,
        "index_version": item.snapshot,
        "index_current": not stale,
        "load": True,
        "category": "source",
        "tags": ["sample"] if item.kind == "sample" else [],
        "children": [],
        "entity_count": item.entities,
        "thing_count": item.entities,
        "updated_at": f"{item.as_of}T00:00:00Z",
        "last_export": item.fetched_at,
        "coverage": {"start": None, "end": item.as_of, "countries": [], "frequency": "unknown", "schedule": None},
        "publisher": publisher if by.name else None,
        "deprecated": False,
        "checksum": item.sha256,
    }


def etag(content: dict[str, Any]) -> str:
    """A strong validator of the catalogue: the same bytes have the same one."""
    parts = [f"{item['name']}:{item['version']}:{item['index_version']}" for item in content["datasets"]]
    return f'"{digest(*parts, content["index_stale"])[:40]}"'


def unchanged(tag: str, asked: Iterable[str]) -> bool:
    """Whether one of the values of ``If-None-Match`` is this tag (RFC 9110, section 13.1.2: compared weakly)."""
    tags = {part.strip().removeprefix("W/") for line in asked for part in line.split(",")}
    return tag in tags or "*" in tags
