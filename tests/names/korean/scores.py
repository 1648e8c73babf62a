"""Short ways to ask what the tests of this folder ask again and again."""

from __future__ import annotations

from vedette.names.korean.compare import align, score_of
from vedette.names.korean.reading import KoreanName, read

LINE = 0.7
"""The score from which a person should look."""


def name(text: str) -> KoreanName:
    """The text read as a Korean name, which it must be."""
    found = read(text)
    assert found is not None, text
    return found


def score(left: str, right: str) -> float:
    """The score of two texts by their syllables alone; 0 where one of them is no Korean name."""
    a, b = read(left), read(right)
    found = align(a, b) if a and b else None
    return score_of(found.cost) if found else 0.0


def cost(left: str, right: str) -> float:
    """What it costs to take two texts for one name; 99 where nothing can be laid side by side."""
    found = align(name(left), name(right))
    return found.cost if found else 99.0


def systems(text: str) -> set[str]:
    """Ways in which a text was read."""
    return {division.system for division in name(text).divisions}
