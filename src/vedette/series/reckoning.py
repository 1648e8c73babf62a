"""The shape of a sum worked out from several figures and held against a further one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, TypeAlias

from vedette.claims.claim import Claim
from vedette.ids import digest

Verdict: TypeAlias = Literal["agree", "conflict"]
TOLERANCE = Decimal("0.05")
"""Figures within five per cent are one figure, rounded."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reckoning:
    """One sum. ``words`` is the whole reasoning with every number; ``claims`` are all whose figures take part.

    ``agree``: the further figure is met within :data:`TOLERANCE` or within its own bounds; else ``conflict``. Neither
    is a finding, and nothing of it enters a claim.
    """

    id: str
    title: str
    verdict: Verdict
    words: str
    claims: tuple[str, ...]
    schema: Literal["reckoning/1"] = "reckoning/1"


def reckoning(title: str, verdict: Verdict, words: str, claims: Iterable[Claim]) -> Reckoning:
    """A line with its id, the hash of title, claims and words."""
    keys = tuple(dict.fromkeys(claim.id for claim in claims))
    return Reckoning(
        id=digest("reckoning", title, *keys, words), title=title, verdict=verdict, words=words, claims=keys
    )


def say(value: Decimal) -> str:
    """A number for people: whole above a thousand, else one decimal place."""
    rounded = value.quantize(Decimal(1)) if value > 1000 else value.quantize(Decimal("0.1"))
    return f"{rounded.normalize():,f}"
