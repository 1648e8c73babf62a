"""Reading order of the lines of a page: columns are told by the white space that runs between them."""

from __future__ import annotations

from statistics import median

from vedette.evidence.pdf.glyphs import rows as rows_of
from vedette.evidence.pdf.line import Line

_DEEPEST = 3
"""So often a page is cut in two: up to eight columns, as in no document of the field."""
_ACROSS = 0.56
"""A line that takes more of the width stands in no column but the only one."""
_FEWEST = 4
"""Lines that a column has at least."""
_STEP = 2.0
"""Points between the places that are looked at for a gutter."""
_NARROWEST = 8.0
"""Points of white between two columns; between two words there are three."""


def flows(lines: list[Line], depth: int = _DEEPEST) -> list[list[Line]]:
    """The lines in the order in which they are read, one list for each column; what stands across the page cuts these.

    Linear in the number of lines but for sorting.
    """
    if not lines:
        return []
    width = max(line.right for line in lines) - min(line.left for line in lines)
    found: list[list[Line]] = []
    plain: list[Line] = []
    band: list[list[Line]] = []
    for row in [*rows_of(lines), None]:
        if row is not None and max(line.right - line.left for line in row) <= _ACROSS * width:
            band.append(row)
            continue
        columns = _cut([line for narrow in band for line in narrow], depth) if len(band) >= 4 else []
        if columns:
            found += [plain, *columns] if plain else columns
            plain = []
        else:
            plain += [line for narrow in band for line in narrow]
        band = []
        plain += row or []
    return [*found, plain] if plain else found


def _cut(lines: list[Line], depth: int) -> list[list[Line]]:
    """The columns of a band of the page; none where it has no gutter. Lines across the gutter cut the columns."""
    gutter = _gutter(lines) if depth else None
    if gutter is None:
        return []
    after = _after(lines, gutter)
    lines = lines[: len(lines) - len(after)]
    found: list[list[Line]] = []
    left: list[Line] = []
    right: list[Line] = []
    across: list[Line] = []
    for line in lines:
        if line.right <= gutter or line.left >= gutter:
            if across:
                found.append(across)
                across = []
            (left if line.right <= gutter else right).append(line)
        else:
            found += flows(left, depth - 1) + flows(right, depth - 1)
            left, right = [], []
            across.append(line)
    found += flows(left, depth - 1) + flows(right, depth - 1)
    return found + [rest for rest in (across, after) if rest]


def _after(lines: list[Line], gutter: float) -> list[Line]:
    """Lines at the foot, set off from their column and below the other one: a heading of what follows the columns."""
    found = 0
    for place in range(len(lines) - 1, 0, -1):
        line = lines[place]
        on_left = line.right <= gutter
        own = next((x for x in reversed(lines[:place]) if (x.right <= gutter) == on_left), None)
        if own is None or any((x.right <= gutter) != on_left and x.bottom < line.top for x in lines):
            break
        if own.bottom - line.top > 0.6 * line.size:
            found = len(lines) - place
        if len(lines) - place >= _FEWEST:
            break
    return lines[len(lines) - found :]


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
    if len(left) < _FEWEST or len(right) < _FEWEST:
        return False
    shared = min(max(line.top for line in side) for side in (left, right)) - max(
        min(line.bottom for line in side) for side in (left, right)
    )
    lowest = min(max(line.top for line in side) - min(line.bottom for line in side) for side in (left, right))
    return shared * 2 >= lowest and _running(left) and _running(right)


def _running(side: list[Line]) -> bool:
    """Lines of running text fill their column and have many letters; cells do neither."""
    width = max(line.right for line in side) - min(line.left for line in side)
    rows = rows_of(side)
    return (
        median(row[-1].right - row[0].left for row in rows) >= 0.55 * width
        and median(sum(len(line.text) for line in row) for row in rows) >= 18
    )
