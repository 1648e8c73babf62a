"""Laying the words of two names side by side: the same ones first, then the most alike, then words that were joined."""

from __future__ import annotations

from typing import NamedTuple

from rapidfuzz.distance import OSA

from vedette.names.world.likeness import Likeness, likeness
from vedette.names.world.word import Word

Words = tuple[Word, ...]


class Pair(NamedTuple):
    """Words ``left`` of the first name stand for words ``right`` of the second; places in the names."""

    left: tuple[int, ...]
    right: tuple[int, ...]
    likeness: Likeness


class Aligned(NamedTuple):
    """``same``: places of words found unchanged; ``pairs``: all other words that stand for one another; the rest."""

    same: list[tuple[int, int]]
    pairs: list[Pair]
    left: list[int]
    right: list[int]


ALIKE = 0.55
"""From here two words are one word written in two ways; below, two words. (Sancho and Sánchez stand at 0.6.)"""

_JOINED = 0.04


def align(a: Words, b: Words) -> Aligned:
    """Every word at most once. The caller fixes the order of the two names, so that the result does not depend on it."""
    same: list[tuple[int, int]] = []
    right = list(range(len(b)))
    left: list[int] = []
    for i, found in enumerate(a):
        for j in right:
            if b[j] is found:
                same.append((i, j))
                right.remove(j)
                break
        else:
            left.append(i)
    pairs: list[Pair] = []
    if left and right:
        _join(a, b, left, right, pairs)
        _match(a, b, left, right, pairs)
        if left and right:
            _run_together(a, b, left, right, pairs)
    return Aligned(same, pairs, left, right)


def _match(a: Words, b: Words, left: list[int], right: list[int], pairs: list[Pair]) -> None:
    found: list[tuple[float, int, int, int, Likeness]] = []
    for i in left:
        for j in right:
            alike = likeness(a[i], b[j])
            if alike.value >= ALIKE:
                found.append((-alike.value, abs(i - j), i, j, alike))
    found.sort()
    for _, _, i, j, alike in found:
        if i in left and j in right:
            pairs.append(Pair((i,), (j,), alike))
            left.remove(i)
            right.remove(j)


def _join(a: Words, b: Words, left: list[int], right: list[int], pairs: list[Pair]) -> None:
    """One word that is two or three neighbouring words of the other name: Goodwill and Good Will."""
    for i in tuple(left):
        if run := _neighbours(a[i], b, right):
            pairs.append(Pair((i,), run, Likeness(1 - _JOINED, "joined")))
            left.remove(i)
            for j in run:
                right.remove(j)
    for j in tuple(right):
        if run := _neighbours(b[j], a, left):
            pairs.append(Pair(run, (j,), Likeness(1 - _JOINED, "joined")))
            right.remove(j)
            for i in run:
                left.remove(i)


def _neighbours(whole: Word, words: Words, free: list[int]) -> tuple[int, ...]:
    for j in free:
        if not whole.latin.startswith(words[j].latin):
            continue
        text, sound = words[j].latin, words[j].sound
        for size in (1, 2):
            if j + size not in free:
                break
            text, sound = text + words[j + size].latin, sound + words[j + size].sound
            if text == whole.latin or (len(text) > 6 and sound == whole.sound):
                return tuple(range(j, j + size + 1))
    return ()


def _run_together(a: Words, b: Words, left: list[int], right: list[int], pairs: list[Pair]) -> None:
    """What is left on both sides, written without spaces: a space in the wrong place, or a slip inside a joined word."""
    one, other = "".join(a[i].latin for i in left), "".join(b[j].latin for j in right)
    size = max(len(one), len(other))
    allowed = 0 if len(left) == len(right) else size // 10
    if size < 4 or (far := OSA.distance(one, other, score_cutoff=allowed)) > allowed:
        return
    pairs.append(Pair(tuple(left), tuple(right), Likeness(1 - 2 * _JOINED - 0.1 * far, "joined")))
    left.clear()
    right.clear()
