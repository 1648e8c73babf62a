"""Two readings of Korean names laid side by side, syllable by syllable."""

from __future__ import annotations

import math
from dataclasses import dataclass

from vedette.names.korean import hanja
from vedette.names.korean.hangul import distance, is_syllable
from vedette.names.korean.reading import Division, KoreanName
from vedette.names.korean.spelling import Readings

SLOPE = 5.6
"""Score = exp(-cost / SLOPE): a cost of 2.0 is the line of 0.70, one syllable that differs (3.0) is 0.58."""

OTHER_CHARACTER = 0.55
"""Two different characters of one reading: the same sound, perhaps another person."""

SAME_SOUND = 0.3
"""Cost of characters and their own Mandarin sounds: nearer than by way of Korean, yet many characters share a sound."""

OTHER_SOUND = 0.5
"""Further cost of characters and pinyin that meet in Korean alone: the characters have another sound in Mandarin."""

FAR = 12.0
"""Cost at which nothing further is asked: names of other lengths, or with nothing in common."""


@dataclass(frozen=True, slots=True)
class Alignment:
    """The cheapest way to lay two names side by side: the cost, the divisions, and the syllable agreed on in each
    place (empty where none is)."""

    cost: float
    left: Division
    right: Division
    syllables: tuple[str, ...]


def align(left: KoreanName, right: KoreanName, within: float = FAR) -> Alignment | None:
    """The cheapest alignment of any two divisions with as many syllables; None where none is under ``within``."""
    best: Alignment | None = None
    bound = within
    same_script = left.script == right.script
    for a in left.divisions:
        for b in right.divisions:
            if len(a.chunks) != len(b.chunks) or (a.system == "mandarin") != (b.system == "mandarin"):
                continue
            if a.cost + b.cost >= bound + hanja.MANDARIN:
                continue
            cost, syllables = _cost(a, b, same_script, bound)
            if cost < bound:
                bound, best = cost, Alignment(cost, a, b, syllables)
    return best


def _cost(a: Division, b: Division, same_script: bool, bound: float) -> tuple[float, tuple[str, ...]]:
    total = SAME_SOUND if a.system == "mandarin" else a.cost + b.cost
    if a.system != b.system and {a.system, b.system} == {"characters", "pinyin"}:
        total += OTHER_SOUND
    agreed = []
    characters = same_script and a.system == "characters"
    mandarin = a.system == b.system and a.system in ("pinyin", "mandarin") and same_script
    for left, right, x, y in zip(a.chunks, b.chunks, a.readings, b.readings, strict=True):
        if same_script and (left == right or (characters and hanja.one_form(left, right))):
            agreed.append(min(x, key=x.__getitem__))
            continue
        # two sounds of Mandarin that differ are two names, whatever Korean would make of their characters
        cost, syllable = (FAR, "") if mandarin else _place(x, y)
        if characters and syllable:
            cost = max(cost, OTHER_CHARACTER)
        total += cost
        agreed.append(syllable)
        if total >= bound:
            return total, ()
    return total, tuple(agreed)


def _place(x: Readings, y: Readings) -> tuple[float, str]:
    """Cost and syllable of one place: the cheapest reading both allow, else how far the likeliest ones are apart."""
    best, chosen = FAR, ""
    if len(y) < len(x):
        x, y = y, x
    for syllable, cost in x.items():
        other = y.get(syllable)
        if other is not None and cost + other < best:
            best, chosen = cost + other, syllable
    if chosen:
        return best, chosen
    if not (x and y and is_syllable(min(x)[0]) and is_syllable(min(y)[0])):
        return FAR, ""
    a, b = min(x, key=x.__getitem__), min(y, key=y.__getitem__)
    return x[a] + y[b] + distance(a, b), ""


def score_of(cost: float) -> float:
    """The score of a cost, in [0, 1]."""
    return math.exp(-max(0.0, cost) / SLOPE)
