"""Which claim answers which gold claim: one to one, as many as possible, the best fit among those.

Two spans can belong together where they overlap by at least half of the shorter. Among pairings with the most pairs
the one with the greatest sum of overlap, then agreement of kind, then closeness of the spans is taken.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

Span = tuple[int, int]
_MOST = 1000.0  # one more pair outweighs every nicety of fit
_KIND, _CLOSE, _FIT = 0.5, 0.2, 0.05


def overlap(one: Span, other: Span) -> float:
    """The shared part as a share of the shorter span, 0 to 1."""
    shared = min(one[1], other[1]) - max(one[0], other[0])
    shorter = min(one[1] - one[0], other[1] - other[0])
    return shared / shorter if shared > 0 and shorter > 0 else 0.0


def pairs(
    gold: Sequence[Span], ours: Sequence[Span], same_kind: Callable[[int, int], bool], fit: Callable[[int, int], int]
) -> list[tuple[int, int]]:
    """Index pairs (gold, ours), sorted. ``fit`` counts further fields that agree, and only settles ties."""
    weights: list[list[float]] = []
    for g, mine in enumerate(gold):
        row: list[float] = []
        for o, other in enumerate(ours):
            share = overlap(mine, other)
            if share < 0.5:
                row.append(0.0)
                continue
            close = share * min(mine[1] - mine[0], other[1] - other[0])
            union = max(mine[1], other[1]) - min(mine[0], other[0])
            row.append(_MOST + share + _KIND * same_kind(g, o) + _CLOSE * close / union + _FIT * fit(g, o))
        weights.append(row)
    return [(g, o) for g, o in _assign(weights, len(ours)) if weights[g][o] > 0]


def _assign(weights: Sequence[Sequence[float]], columns: int) -> list[tuple[int, int]]:
    """The assignment of greatest weight (Kuhn and Munkres, with potentials)."""
    rows = len(weights)
    if not rows or not columns:
        return []
    size = max(columns, rows)
    cost = [[-(row[c] if c < columns else 0.0) for c in range(size)] for row in weights]
    u, v = [0.0] * (rows + 1), [0.0] * (size + 1)
    owner, way = [0] * (size + 1), [0] * (size + 1)
    for row in range(1, rows + 1):
        owner[0], at = row, 0
        least, used = [float("inf")] * (size + 1), [False] * (size + 1)
        while True:
            used[at] = True
            here, delta, nxt = owner[at], float("inf"), 0
            for c in range(1, size + 1):
                if used[c]:
                    continue
                reduced = cost[here - 1][c - 1] - u[here] - v[c]
                if reduced < least[c]:
                    least[c], way[c] = reduced, at
                if least[c] < delta:
                    delta, nxt = least[c], c
            for c in range(size + 1):
                if used[c]:
                    u[owner[c]] += delta
                    v[c] -= delta
                else:
                    least[c] -= delta
            at = nxt
            if owner[at] == 0:
                break
        while at:
            owner[at] = owner[way[at]]
            at = way[at]
    return sorted((owner[c] - 1, c - 1) for c in range(1, size + 1) if owner[c] and c <= columns)
