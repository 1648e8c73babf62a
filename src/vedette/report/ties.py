"""A ring as a picture and a table: people on a circle, and between them what they share."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import cos, pi, sin
from typing import Any

from vedette.conduct import Conduct
from vedette.detectors.sorts import sort_words
from vedette.report.words import plain

MOST_DRAWN = 24
"""People on the picture; a larger ring is told by its table alone, where a name can still be read."""
MOST_TIES = 60
"""Ties in the table; the rest are counted and stand in conduct.jsonl."""

WIDTH = 720
_RADIUS_X = 230
_HEIGHTS = ((2, 90), (4, 240), (8, 340), (MOST_DRAWN, 440))
"""Height of the picture up to so many people; two stand side by side."""
_EDGE = 52
"""Room above and below for the labels."""
_STRONG, _MIDDLE = 0.7, 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A member on the picture: where, the label, and on which side of the point it stands."""

    label: str
    x: float
    y: float
    text_x: float
    text_y: float
    anchor: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """What two people share: ``strength`` is ``strong``, ``middle`` or ``weak``; ``words`` say it in full."""

    x1: float
    y1: float
    x2: float
    y2: float
    strength: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared:
    """One line of the table: what is shared, by whom, how telling it is, from when to when, and in which records.

    ``breaks``: into how many parts the ring falls without it; 1 where it holds without it.
    """

    what: str
    who: tuple[str, ...]
    weight: str
    first: str
    last: str
    source: str
    breaks: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TiesView:
    """A ring ready to draw. ``people`` is empty where there are too many of them."""

    people: tuple[Person, ...]
    lines: tuple[Line, ...]
    shared: tuple[Shared, ...]
    more: int
    width: int = WIDTH
    height: int = 0


def ties_of(conducts: Sequence[Conduct]) -> TiesView | None:
    """The picture of the first ring among the acts of a finding; nothing where there is none."""
    ring = next((item for item in conducts if item.kind == "ring" and item.details.get("ties")), None)
    if ring is None:
        return None
    ties: Sequence[Mapping[str, Any]] = ring.details["ties"]
    members = sorted({str(tie[end]) for tie in ties for end in ("a", "b")})
    height = next((high for most, high in _HEIGHTS if len(members) <= most), 0)
    places = {name: _at(number, len(members), height) for number, name in enumerate(members)}
    shared = _shared(ties, ring.details.get("breaks", ()))
    drawn = len(members) <= MOST_DRAWN
    return TiesView(
        people=tuple(_person(name, *places[name], height) for name in members) if drawn else (),
        lines=_lines(ties, places) if drawn else (),
        shared=shared[:MOST_TIES],
        more=max(0, len(shared) - MOST_TIES),
        height=min(height, round(max(y for _, y in places.values())) + _EDGE),
    )


def _at(number: int, count: int, height: int) -> tuple[float, float]:
    angle = 2 * pi * number / count - (pi if count == 2 else pi / 2)
    down = max(0.0, height / 2 - _EDGE)
    return round(WIDTH / 2 + _RADIUS_X * cos(angle), 1), round(height / 2 + down * sin(angle), 1)


def _person(name: str, x: float, y: float, height: int) -> Person:
    left = x < WIDTH / 2 - 1
    middle = abs(x - WIDTH / 2) <= 1
    return Person(
        label=name if len(name) <= 26 else f"{name[:25]}…",
        x=x,
        y=y,
        text_x=x if middle else x - 12 if left else x + 12,
        text_y=(y - 14 if y < height / 2 else y + 22) if middle else y + 4,
        anchor="middle" if middle else "end" if left else "start",
    )


def _lines(ties: Sequence[Mapping[str, Any]], places: Mapping[str, tuple[float, float]]) -> tuple[Line, ...]:
    """One line for each pair: all that the two share together."""
    pairs: dict[tuple[str, str], list[Mapping[str, Any]]] = {}
    for tie in ties:
        pairs.setdefault((str(tie["a"]), str(tie["b"])), []).append(tie)
    found = []
    for (a, b), both in sorted(pairs.items()):
        weight = max(float(tie["weight"]) for tie in both)
        sorts = ", ".join(dict.fromkeys(sort_words(str(tie["type"])) for tie in both))
        (x1, y1), (x2, y2) = places[a], places[b]
        strength = "strong" if weight >= _STRONG else "middle" if weight >= _MIDDLE else "weak"
        found.append(Line(x1=x1, y1=y1, x2=x2, y2=y2, strength=strength, words=f"{a} and {b} share: {sorts}"))
    return tuple(found)


def _shared(ties: Sequence[Mapping[str, Any]], breaks: Sequence[Mapping[str, Any]]) -> tuple[Shared, ...]:
    parts = {(item["type"], item["value_hash"]): int(item["parts"]) for item in breaks}
    groups: dict[tuple[str, str], list[Mapping[str, Any]]] = {}
    for tie in ties:
        groups.setdefault((str(tie["type"]), str(tie["value_hash"])), []).append(tie)
    rows = [
        Shared(
            what=sort_words(kind),
            who=tuple(sorted({str(tie[end]) for tie in both for end in ("a", "b")})),
            weight=max(str(tie["weight"]) for tie in both),
            first=min((str(tie["first"]) for tie in both if tie.get("first")), default=""),
            last=max((str(tie["last"]) for tie in both if tie.get("last")), default=""),
            source=", ".join(sorted({plain(str(tie["source"])) for tie in both if tie.get("source")})),
            breaks=parts.get((kind, value), 1),
        )
        for (kind, value), both in groups.items()
    ]
    return tuple(sorted(rows, key=lambda row: (-row.breaks, -float(row.weight), row.what, row.who)))
