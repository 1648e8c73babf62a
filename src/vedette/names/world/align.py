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

_JOINED = Likeness(0.96, "joined")
_RUN_TOGETHER = 0.92


def align(a: Words, b: Words) -> Aligned:
    """Every word at most once. The caller fixes which name is first: ties are broken by place."""
    same: list[tuple[int, int]] = []
    right = list(range(len(b)))
    left: list[int] = []
    for i, found in enumerate(a):
        if found in b:  # by identity: words have no equality of their own
            j = b.index(found)
            if j not in right:  # the word stands there twice
                j = next((k for k in right if b[k] is found), -1)
            if j >= 0:
                same.append((i, j))
                right.remove(j)
                continue
        left.append(i)
    pairs: list[Pair] = []
    if left and right:
        if len(left) > 1 and len(right) > 1:
            _run_together(a, b, left, right, pairs)  # a space in the wrong place: better than two words misspelt
        _match(a, b, left, right, pairs)
        if left and right:
            _run_together(a, b, left, right, pairs)
    return Aligned(same, pairs, left, right)


def _match(a: Words, b: Words, left: list[int], right: list[int], pairs: list[Pair]) -> None:
    """Words run together first: Jong and Un are a better reading of Jongun than Jong alone."""
    found: list[tuple[float, int, int, int, Likeness]] = []
    begins: list[tuple[int, int]] = []
    for i in left:
        one = a[i]
        for j in right:
            alike = likeness(one, b[j])
            if alike.begins:
                begins.append((i, j))
            if alike.value >= ALIKE:
                found.append((-alike.value, abs(i - j), i, j, alike))
    if begins and len(left) + len(right) > 2:
        _join(a, b, left, right, begins, pairs)
    if len(found) > 1:
        found.sort()
    for _, _, i, j, alike in found:
        if i in left and j in right:
            pairs.append(Pair((i,), (j,), alike))
            left.remove(i)
            right.remove(j)


def _join(
    a: Words, b: Words, left: list[int], right: list[int], begins: list[tuple[int, int]], pairs: list[Pair]
) -> None:
    """One word that is two or three neighbouring words of the other name: Goodwill and Good Will."""
    for i, j in begins:
        if i not in left or j not in right:
            continue
        if len(a[i].latin) > len(b[j].latin):
            run = _neighbours(a[i], b, j, right)
            pair = Pair((i,), run, _JOINED)
        else:
            run = _neighbours(b[j], a, i, left)
            pair = Pair(run, (j,), _JOINED)
        if run:
            pairs.append(pair)
            for place in pair.left:
                left.remove(place)
            for place in pair.right:
                right.remove(place)


def _neighbours(whole: Word, words: Words, first: int, free: list[int]) -> tuple[int, ...]:
    """Places of the words from ``first`` on that make ``whole`` when they are run together; empty for none."""
    text, sound = words[first].latin, words[first].sound
    for size in (1, 2):
        if first + size not in free:
            break
        text, sound = text + words[first + size].latin, sound + words[first + size].sound
        if text == whole.latin or (len(text) > 6 and sound == whole.sound):
            return tuple(range(first, first + size + 1))
    return ()


def _run_together(a: Words, b: Words, left: list[int], right: list[int], pairs: list[Pair]) -> None:
    """What is left on both sides without its spaces: one in the wrong place, or a slip inside a joined word."""
    if len(left) == len(right) == 1:
        return
    size, other_size = sum([len(a[i].latin) for i in left]), sum([len(b[j].latin) for j in right])
    allowed = 0 if len(left) == len(right) else max(size, other_size) // 10
    if abs(size - other_size) > allowed or size < 4:
        return
    one, other = "".join([a[i].latin for i in left]), "".join([b[j].latin for j in right])
    far = OSA.distance(one, other, score_cutoff=allowed)
    if far > allowed:
        return
    pairs.append(Pair(tuple(left), tuple(right), Likeness(_RUN_TOGETHER - 0.1 * far, "joined")))
    left.clear()
    right.clear()
