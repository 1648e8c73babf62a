"""What a page states of itself for machines: the day it was published, who published and who wrote it.

Only what is stated as such: Open Graph ``article:published_time``, Dublin Core, schema.org ``datePublished`` (JSON-LD
and microdata), the microformat ``dt-published``. A day found in the text of a page is no statement of this kind, and
``dateModified`` is another day.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from vedette.records import Stated

_REACH = 1024 * 1024
_MAX_TAGS = 400
_MAX_JSON = 256 * 1024
_TAG = re.compile(r"<(?P<name>meta|time|span|abbr)\s(?P<rest>[^<>]{1,1500})>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"([A-Za-z][A-Za-z0-9:-]{0,30})(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+)))?")
_JSON_LD = re.compile(r"<script\s[^<>]{0,200}application/ld\+json[^<>]{0,200}>", re.IGNORECASE)
_PUBLISHED = frozenset(
    "article:published_time og:article:published_time datepublished date.issued dc.date.issued dcterms.issued "
    "dcterms.created dc.date.created citation_publication_date parsely-pub-date sailthru.date pubdate publishdate "
    "publication_date publish-date publish_date".split()
)
_PUBLISHER = frozenset("og:site_name dc.publisher dcterms.publisher citation_journal_title".split())
_AUTHOR = frozenset("author article:author dc.creator dcterms.creator citation_author parsely-author".split())
_CLASSES = frozenset({"dt-published", "published"})
_ARTICLE = re.compile(r"(?:Article|BlogPosting|Report|WebPage|PressRelease)$")
_ISO = re.compile(r"\s*(\d{4}-\d\d-\d\d)(?!\d)")
_LONGEST = 120


@dataclass(frozen=True, slots=True)
class _Said:
    """One statement of a day: the instant or day, where it stands in the source, and under which name."""

    day: str
    instant: datetime | None
    span: tuple[int, int]
    basis: str


def stated(raw: str) -> Stated:
    """What the page states of itself, in its first MiB. Linear in that; raises nothing whatever the page is."""
    head = raw[:_REACH]
    meta, marked, names = _tags(head)
    said, owners = _linked_data(head)
    days = _distinct([*meta, *said]) or _one(marked)
    return Stated(
        days=tuple(item.day for item in days),
        publisher=names.get("publisher") or owners.get("publisher"),
        author=names.get("author") or owners.get("author"),
        basis=f"{days[0].basis} in the page's metadata" if days else "",
        span=days[0].span if days else None,
    )


def _tags(head: str) -> tuple[list[_Said], list[_Said], dict[str, str]]:
    meta: list[_Said] = []
    marked: list[_Said] = []
    names: dict[str, str] = {}
    for count, match in enumerate(_TAG.finditer(head)):
        if count >= _MAX_TAGS:
            break
        found = {name.lower(): (value, at) for name, value, at in _attributes(match)}
        key = next((found[name][0].lower() for name in ("property", "name", "itemprop") if name in found), "")
        value, at = found.get("content") or found.get("datetime") or ("", 0)
        if not value or _in_comment(head, match.start()):
            continue
        span = (at, at + len(value))
        if match["name"].lower() == "meta":
            if key in _PUBLISHED and (said := _said(value, span, key)):
                meta.append(said)
            elif key in _PUBLISHER | _AUTHOR:
                names.setdefault("publisher" if key in _PUBLISHER else "author", _line(html.unescape(value)))
        elif "pubdate" in found or key == "datepublished" or _CLASSES & set(found.get("class", ("", 0))[0].split()):
            marked.extend(filter(None, [_said(value, span, f"<{match['name'].lower()}> marked as published")]))
    return meta, marked, {key: name for key, name in names.items() if name and "://" not in name}


def _attributes(match: re.Match[str]) -> Iterator[tuple[str, str, int]]:
    """Name, value and the place of the value in the source."""
    for item in _ATTRIBUTE.finditer(match["rest"]):
        group = item.lastindex or 1
        value = item[group] if group > 1 else ""
        yield item[1], value, match.start("rest") + (item.start(group) if group > 1 else item.end())


def _in_comment(head: str, at: int) -> bool:
    return head.rfind("<!--", 0, at) > head.rfind("-->", 0, at)


def _linked_data(head: str) -> tuple[list[_Said], dict[str, str]]:
    """Articles described in JSON-LD: those at its top or in its graph, not those it links to."""
    said: list[_Said] = []
    owners: dict[str, str] = {}
    for count, match in enumerate(_JSON_LD.finditer(head)):
        end = head.find("</script", match.end())
        if count >= 20 or end < 0 or end - match.end() > _MAX_JSON:
            continue
        for item in _articles(head[match.end() : end]):
            value = item.get("datePublished")
            at = head.find(value, match.end(), end) if isinstance(value, str) and value else -1
            if at >= 0 and (found := _said(str(value), (at, at + len(str(value))), "datePublished")):
                said.append(found)
            for key in ("publisher", "author"):
                name = _name(item.get(key))
                if name:
                    owners.setdefault(key, name)
    return said, owners


def _articles(text: str) -> Iterator[dict[str, Any]]:
    try:
        content = json.loads(text)
    except (ValueError, RecursionError):
        return
    top = content if isinstance(content, list) else [content]
    for item in top[:50]:
        graph = item.get("@graph") if isinstance(item, dict) else None
        for node in [item, *(graph[:50] if isinstance(graph, list) else [])]:
            if isinstance(node, dict) and _is_article(node.get("@type")):
                yield node


def _is_article(kind: object) -> bool:
    kinds = kind if isinstance(kind, list) else [kind]
    return any(isinstance(item, str) and bool(_ARTICLE.search(item)) for item in kinds)


def _name(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(filter(None, (_name(item) for item in value[:3])))
    if isinstance(value, dict):
        value = value.get("name")
    return _line(value) if isinstance(value, str) else ""


def _line(value: str) -> str:
    return "".join(char for char in " ".join(value.split()) if char.isprintable())[:_LONGEST]


def _said(value: str, span: tuple[int, int], basis: str) -> _Said | None:
    """A day written with the year first (ISO 8601); any other way can be read as two days, and is not taken."""
    match = _ISO.match(value)
    if match is None:
        return None
    try:
        day = datetime.fromisoformat(match[1]).date().isoformat()
    except ValueError:
        return None
    try:
        instant = datetime.fromisoformat(value.strip())
    except ValueError:
        instant = None
    return _Said(day, instant if instant and instant.tzinfo else None, span, basis)


def _distinct(said: list[_Said]) -> list[_Said]:
    """One statement for each day. The same instant in two zones is one day: that of the first statement."""
    found: list[_Said] = []
    for item in said:
        same = (known.day == item.day or (item.instant and known.instant == item.instant) for known in found)
        if not any(same):
            found.append(item)
    return found


def _one(marked: list[_Said]) -> list[_Said]:
    """Marks in the body may be those of other stories: they count where all of them state one day."""
    found = _distinct(marked)
    return found if len(found) == 1 else []
