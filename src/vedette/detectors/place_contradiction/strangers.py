"""Who of several people should be strangers to each other, and the ties between those who should."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from typing import Any

from vedette.detectors.place_contradiction.lines import day
from vedette.ids import digest

PAIRS = 12
"""Up to so many people each pair is tied; of more, each to the first, which links them as well."""


def strangers(people: Iterable[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """The largest part, taken in order of their keys, of which no two share an agency, a family name or a home.

    A family name is compared with others as written and with nothing else; what it may tell of anybody's origin is
    never looked at. ``home`` is a key of the address on file.
    """
    known: set[tuple[str, Any]] = set()
    chosen = []
    for person in sorted(people, key=lambda one: one["person"]):
        keys = _relations(person)
        if not keys & known:
            chosen.append(person)
        known |= keys
    return chosen


def members(people: Sequence[Mapping[str, Any]], least: int) -> list[Mapping[str, Any]]:
    """Those a line is about: nobody where fewer than ``least`` of them are strangers to each other; else these, and
    whoever else was not engaged through an agency: two who share a family name are still two."""
    chosen = strangers(people)
    if len(chosen) < least:
        return []
    keys = {one["person"] for one in chosen}
    further = [one for one in people if one["person"] not in keys and not one.get("engaged_via")]
    return sorted([*chosen, *further], key=lambda one: one["person"])


def _relations(person: Mapping[str, Any]) -> set[tuple[str, Any]]:
    keys: set[tuple[str, Any]] = set()
    if person.get("engaged_via"):
        keys.add(("agency", " ".join(person["engaged_via"].casefold().split())))
    for name in (person.get("name"), person.get("former_name")):
        words = (name or "").replace(",", " ").casefold().split()
        if words:
            keys.add(("family", words[-1]))
    if person.get("home"):
        keys.add(("home", person["home"]))
    return keys


def ties(
    kind: str, value: str, people: Sequence[Mapping[str, Any]], source: str, spans: Mapping[str, tuple[Any, Any]]
) -> list[dict[str, str]]:
    """A tie for each two of them (``spans`` has first and last day by person); rarer values weigh more."""
    keys = sorted(person["person"] for person in people)
    pairs = combinations(keys, 2) if len(keys) <= PAIRS else ((keys[0], other) for other in keys[1:])
    weight = f"{1 / math.log2(max(2, len(keys))):.3f}"
    hashed = digest(kind, value)
    return [
        {
            "a": a, "b": b, "type": kind, "value_hash": hashed, "weight": weight, "source": source,
            "first": min(day(spans[a][0]), day(spans[b][0])), "last": max(day(spans[a][1]), day(spans[b][1])),
        }
        for a, b in pairs
    ]  # fmt: skip
