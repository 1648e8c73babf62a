"""Keys to look a Korean name up by: surname, last syllable and length, in every likely reading."""

from __future__ import annotations

from vedette.names.korean.reading import KoreanName

WITHIN = 1.3
"""Readings that cost at most this much make a key. Two names below the line of 0.7 share 2.0 between them in all their
syllables, so that one syllable at each end is hardly ever dearer on one side."""

_ALL = 2.0
"""What a division and its two ends may cost together: with more, the score is below the line whatever stands beside."""

_OTHER_TONGUE = 0.5
"""How much dearer than other divisions one in Mandarin may be: a name that also reads well as Korean (Li Yongji) would
otherwise lose it."""


def keys(name: KoreanName) -> frozenset[str]:
    """Keys such as ``ko:김:철:3``; a name has three or four as a rule, one in pinyin some dozens."""
    found = set()
    limit = name.least + WITHIN
    for division in name.divisions:
        if division.least > limit + (_OTHER_TONGUE if division.system in ("pinyin", "mandarin") else 0.0):
            continue
        size = len(division.chunks)
        left = _ALL - division.cost
        for head, cost in division.readings[0].items():
            if cost <= min(WITHIN, left):
                for last, other in division.readings[-1].items():
                    if other <= min(WITHIN, left - cost):
                        found.add(f"ko:{head}:{last}:{size}")
    return frozenset(found)
