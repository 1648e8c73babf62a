"""Ties between people as a graph: how strong, who hangs together, and which shared thing holds them together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from vedette.detectors.together import firsts

Pair: TypeAlias = tuple[str, str]


@dataclass(frozen=True, slots=True, order=True)
class Tie:
    """Two people (keys, sorted) who share one value: its sort (``account``, ``phone`` ...), the hash of the value, how
    telling that is in (0, 1], the table it was found in, and the first and last day."""

    a: str
    b: str
    type: str
    value_hash: str
    weight: float
    source: str
    first: str = ""
    last: str = ""


def strengths(ties: Iterable[Tie]) -> dict[Pair, float]:
    """How strongly each pair is tied: ``1 - product(1 - weight)`` over the sorts of things they share.

    Several values of one sort count once, by the most telling: three shared addresses are one shared home.
    """
    best: dict[Pair, dict[str, float]] = defaultdict(dict)
    for tie in ties:
        sorts = best[tie.a, tie.b]
        sorts[tie.type] = max(sorts.get(tie.type, 0.0), tie.weight)
    found = {}
    for pair, sorts in best.items():
        apart = 1.0
        for kind in sorted(sorts):
            apart *= 1.0 - sorts[kind]
        found[pair] = 1.0 - apart
    return found


def components(pairs: Iterable[Pair]) -> tuple[tuple[str, ...], ...]:
    """Groups of people who hang together, each sorted, in order of their first member."""
    groups: dict[str, list[str]] = defaultdict(list)
    for name, first in firsts(pairs).items():
        groups[first].append(name)
    return tuple(tuple(groups[key]) for key in sorted(groups))


def strong_pairs(ties: Sequence[Tie], least: float) -> dict[Pair, float]:
    """Pairs tied at least that strongly."""
    return {pair: value for pair, value in strengths(ties).items() if value >= least}


def breaks(members: Sequence[str], ties: Sequence[Tie], least: float) -> tuple[tuple[str, str, int], ...]:
    """Shared things without which the group falls apart: sort, hash of the value, and into how many parts.

    What is left over counts: a member whom nothing else ties to the others is a part of his own.
    """
    whole = _parts(members, ties, least)
    found = []
    for kind, value in sorted({(tie.type, tie.value_hash) for tie in ties}):
        rest = [tie for tie in ties if (tie.type, tie.value_hash) != (kind, value)]
        parts = _parts(members, rest, least)
        if parts > whole:
            found.append((kind, value, parts))
    return tuple(found)


def _parts(members: Sequence[str], ties: Sequence[Tie], least: float) -> int:
    groups = components(strong_pairs(ties, least))
    return len(groups) + len(members) - sum(len(group) for group in groups)


def shared_by(ties: Iterable[Tie]) -> Mapping[tuple[str, str], tuple[str, ...]]:
    """Who shares each thing: sort and hash of the value to the people, sorted."""
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for tie in ties:
        found[tie.type, tie.value_hash].update((tie.a, tie.b))
    return {key: tuple(sorted(found[key])) for key in sorted(found)}
