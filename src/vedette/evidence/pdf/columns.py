"""Reading order of the lines of a page: columns are told by the white space that runs between them."""

from __future__ import annotations

from statistics import median

from vedette.evidence.pdf.line import Line

_DEEPEST = 3
"""So often a page is cut in two: up to eight columns, as in no document of the field."""
_STEP = 2.0
"""Points between the places that are looked at for a gutter."""
_NARROWEST = 8.0
"""Points of white between two columns; between two words there are three."""


def flows(lines: list[Line], depth: int = _DEEPEST) -> list[list[Line]]:
    """The lines in the order in which they are read, one list for each column; lines across all columns cut these.

    Linear in the number of lines but for sorting.
    """
    gutter = _gutter(lines) if depth else None
    ordered = sorted(lines, key=lambda line: (-line.middle, line.left))
    if gutter is None:
        return [ordered] if ordered else []
    found: list[list[Line]] = []
    left: list[Line] = []
    right: list[Line] = []
    across: list[Line] = []
    for line in ordered:
        if line.right <= gutter or line.left >= gutter:
            if across:
                found.append(across)
                across = []
            (left if line.right <= gutter else right).append(line)
        else:
            if left or right:
                found += flows(left, depth - 1) + flows(right, depth - 1)
                left, right = [], []
            across.append(line)
    return found + flows(left, depth - 1) + flows(right, depth - 1) + ([across] if across else [])


def _gutter(lines: list[Line]) -> float | None:
    """The middle of the widest white strip that hardly any line crosses, with running text on both sides."""
    if len(lines) < 8:
        return None
    first, last = min(line.left for line in lines), max(line.right for line in lines)
    width = last - first
    steps = int(width / _STEP)
    if not 20 <= steps <= 10_000:
        return None
    change = [0] * (steps + 2)
    for line in lines:
        change[int((line.left - first) / _STEP)] += 1
        change[min(steps, int((line.right - first) / _STEP)) + 1] -= 1
    strips: list[tuple[int, int]] = []
    crossing, begins = 0, -1
    for step in range(steps + 1):
        crossing += change[step]
        white = crossing * 5 <= len(lines) and 0.15 * steps < step < 0.85 * steps
        if white and begins < 0:
            begins = step
        elif not white and begins >= 0:
            strips.append((step - begins, begins))
            begins = -1
    for length, begins in sorted(strips, reverse=True):
        if length * _STEP < _NARROWEST:
            break
        place = first + (begins + length / 2) * _STEP
        if _columns(lines, place):
            return place
    return None


def _columns(lines: list[Line], place: float) -> bool:
    """Whether both sides of ``place`` hold running text side by side, not the cells of a table."""
    left = [line for line in lines if line.right <= place]
    right = [line for line in lines if line.left >= place]
    if len(left) < 4 or len(right) < 4:
        return False
    shared = min(max(line.top for line in side) for side in (left, right)) - max(
        min(line.bottom for line in side) for side in (left, right)
    )
    lowest = min(max(line.top for line in side) - min(line.bottom for line in side) for side in (left, right))
    return shared * 2 >= lowest and _running(left) and _running(right)


def _running(side: list[Line]) -> bool:
    """Lines of running text fill their column and have many letters; cells do neither."""
    width = max(line.right for line in side) - min(line.left for line in side)
    return (
        median(line.right - line.left for line in side) >= 0.55 * width
        and median(len(line.text) for line in side) >= 18
    )
