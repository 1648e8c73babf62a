"""What weighing two names gives: the score, and what reasons are made from when they are asked for."""

from __future__ import annotations

from typing import NamedTuple

from vedette.names.world.align import Aligned
from vedette.names.world.name import WorldName

HIGHEST = 0.99
"""The best score of two names that are not the same after normalisation."""


class Verdict(NamedTuple):
    """``notes`` are keys of :data:`reasons.NOTES`, each with the words it is about."""

    score: float
    left: WorldName
    right: WorldName
    aligned: Aligned | None
    notes: tuple[tuple[str, str], ...] = ()


NOTHING = Aligned([], [], [], [])


def bounded(value: float) -> float:
    """A score of two different names: never 1, never below 0, four decimals so that it prints as it compares."""
    return round(min(HIGHEST, max(0.0, value)), 4)
