"""Pages for people: what is served, a box to try a name, one entry. No scripts, nothing fetched, everything escaped."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.responses import Response

from vedette import __version__
from vedette.lists.summary import summary
from vedette.report.visible import finalised
from vedette.screening.match import screen
from vedette.screening.query import Query
from vedette.web.authorities import authority
from vedette.web.catalog import SAMPLE
from vedette.web.entity import caption, id_of
from vedette.web.lookup import Entry
from vedette.web.served import Served
from vedette.web.vocabulary import label_of, properties_of

POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'self'"
SHOWN = 20
"""Hits on the page; the JSON has them all."""


def home_page(served: Served, asked: str, today: date, *, stale: bool, report: bool) -> Response:
    """The lists and their age; with ``asked``, whom that name may mean; a link to the report where there is one."""
    name = " ".join(asked.split())
    hits = screen(Query(names=(name,)), served.index) if name else []
    return _page(
        "home.html",
        framed=False,
        lists=[
            {
                "name": item.name,
                "title": authority(item.kind).title,
                "entities": item.entities,
                "as_of": item.as_of,
                "days": summary(item, today).content_days,
                "sha256": item.sha256,
            }
            for item in served.snapshots.values()
        ],
        sample=SAMPLE if served.is_sample else "",
        stale=stale,
        report=report,
        asked=name,
        hits=[{"hit": hit, "id": id_of(hit.party), "caption": caption(hit.party)} for hit in hits[:SHOWN]],
        more=max(0, len(hits) - SHOWN),
        label_of=label_of,
        version=__version__,
    )


def view_page(served: Served, entry: Entry) -> Response:
    """One entry with everything the list prints, and what stands beside it."""
    entity = served.entity(entry.id)
    known = properties_of(entry.schema)
    rows = [(known[name].label, values) for name, values in entity["properties"].items()]
    snapshot = served.snapshots[entry.list]
    return _page(
        "entry.html",
        framed=True,
        entry=entry,
        kind=label_of(entry.schema),
        title=authority(snapshot.kind).title or entry.list,
        as_of=snapshot.as_of,
        rows=rows,
        links=_links(served, entry),
        sample=SAMPLE if served.is_sample else "",
    )


def _links(served: Served, entry: Entry) -> list[tuple[str, list[Entry]]]:
    to, back = served.lookup.linked(entry.party)
    return [(words, entries) for words, entries in (("Linked to", to), ("Linked from", back)) if entries]


def _page(template: str, *, framed: bool, **values: Any) -> Response:
    """A page. ``framed``: reconciliation clients may show it in a frame of theirs."""
    body = _environment().get_template(template).render(**values)
    policy = POLICY if framed else f"{POLICY}; frame-ancestors 'none'"
    headers = {"content-security-policy": policy, "cache-control": "no-store"}
    return Response(body, headers=headers, media_type="text/html")


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("vedette.web"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=finalised,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["number"] = lambda value: f"{value:,}"
    return environment
