"""Keys to look a Korean name up by: surname, last syllable and length, in every likely reading."""

from __future__ import annotations

from vedette.names.korean.reading import KoreanName

WITHIN = 1.3
"""Readings that cost at most this much make a key. Two names below the line of 0.7 share 2.0 between them in all their
syllables, so that one syllable at each end is hardly ever dearer on one side."""

_DIVISIONS = 8


def keys(name: KoreanName) -> frozenset[str]:
    """Keys such as ``ko:김:철:3``; a name has three or four as a rule."""
    found = set()
    limit = name.least + WITHIN
    for division in name.divisions[:_DIVISIONS]:
        if division.least > limit:
            break
        size = len(division.chunks)
        for head, cost in division.readings[0].items():
            if cost <= WITHIN:
                for last, other in division.readings[-1].items():
                    if other <= WITHIN:
                        found.add(f"ko:{head}:{last}:{size}")
    return frozenset(found)
