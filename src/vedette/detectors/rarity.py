"""How much less a value says when many hold it."""

from __future__ import annotations

import math

TEAM = 6
"""Holders up to which a value says as much as of two: a published team of workers is of such a size, and each further
stranger makes an accident less likely. Beyond it the value looks more and more like a place or a service."""


def rare(holders: int) -> float:
    """What is left of a weight for so many holders: 1 up to six, then ``1 / (1 + log2(n / 6) / 2)``."""
    return 1 / (1 + math.log2(max(TEAM, holders) / TEAM) / 2)
