"""A value and those who hold it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

Pair = tuple[str, str]


@dataclass(slots=True)
class Member:
    """How one person holds the value: when (UTC), how often, and the rows that say so (at most a few)."""

    first: datetime | None = None
    last: datetime | None = None
    times: int = 0
    rows: list[Mapping[str, Any]] = field(default_factory=list)


@dataclass(slots=True)
class Group:
    """``persons`` counts all holders, ``members`` has those looked at. ``pairs`` is null where all hold the very same
    value, else the pairs that are alike, with what was measured between them."""

    kind: str
    key: str
    shown: str
    persons: int
    members: dict[str, Member]
    pairs: dict[Pair, str] | None = None

    def sources(self) -> list[str]:
        """Shapes of records it rests on."""
        return sorted({row["shape"] for member in self.members.values() for row in member.rows})

    def tied(self) -> tuple[Pair, ...]:
        """The pairs that share it, keys sorted; of more than twelve, each with the smallest key."""
        if self.pairs is not None:
            return tuple(sorted(self.pairs))
        keys = sorted(self.members)
        if len(keys) > ALL_PAIRS:
            return tuple((keys[0], other) for other in keys[1:])
        return tuple((a, b) for at, a in enumerate(keys) for b in keys[at + 1 :])


ALL_PAIRS = 12
"""Members up to which each pair is a tie of its own. Above, the pairs grow by the square and say nothing more."""
LOOKED_AT = 40
"""Members of one value that are looked at and named; how many there are in all is told."""
