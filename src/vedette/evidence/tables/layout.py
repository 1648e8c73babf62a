"""How a delimited text is laid out: which sign parts its cells, which line names its columns, where its rows begin."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import takewhile
from statistics import multimode

from vedette.evidence.tables.delimited import records, split
from vedette.evidence.tables.grid import MOST_COLUMNS, named

HEAD = 256 * 1024
"""Characters looked at, at least one line."""
_SIGNS = ",;\t|"
_LOOKED_AT = 200
_SURE = 5
"""Names of columns beside one another that no prose has without a blank behind each sign."""
_SEPARATOR = re.compile(r'"?sep=([,;\t|])"?\s*', re.IGNORECASE)  # a line that Excel writes and takes first
_FIGURE = re.compile(r"[^\w\s]?\d[\d.,:/ -]*%?")
_HEADING = re.compile(r"[^\d\s][^\d]*")
_SENTENCE = re.compile(r"[a-z]{2}[.!?]$")
_SHORT = 40
_FORM = 30
"""Lines of a form that may stand over a list."""

GIT_LOG = ("hash", "author_name", "author_email", "author_date", "committer_name", "committer_email", "committer_date")
"""What stands in ``git log --format=%H%x09%an%x09%ae%x09%aI%x09%cn%x09%ce%x09%cI``, which has no header."""
_GIT = re.compile(
    r"[0-9a-f]{40}(?:[0-9a-f]{24})?\t[^\t]*\t[^\t]*\t\d{4}-\d\d-\d\dT[\d:]{8}(?:Z|[+-]\d\d:\d\d)"
    r"\t[^\t]*\t[^\t]*\t\d{4}-\d\d-\d\dT[\d:]{8}(?:Z|[+-]\d\d:\d\d)\s*"
)


@dataclass(frozen=True, slots=True)
class Layout:
    """``columns`` as :func:`~vedette.evidence.tables.grid.named` gives them; rows begin at line ``first`` (from 1),
    ``skipped`` bytes of UTF-8 after the beginning. A git log knows no quotes: ``quoted`` is false."""

    delimiter: str
    columns: tuple[str, ...]
    first: int
    skipped: int
    quoted: bool = True


def layout(text: str, whole: bool) -> Layout | None:
    """The layout of a text that begins so, or nothing where it is no table; ``whole`` where nothing follows.

    A table has two columns or more. Above its header there may be titles, dates and blank lines, as reports of staff
    and pay have them: the header is the first row as wide and at least half as full as the rows mostly are.
    """
    lines = split(text)
    if not whole and len(lines) > 1:
        lines.pop()  # it may be cut
    filled = [line for line in lines[:_LOOKED_AT] if line.strip()]
    if filled and all(_GIT.fullmatch(line) for line in filled[:20]):
        return Layout("\t", GIT_LOG, 1, 0, quoted=False)
    said = _SEPARATOR.fullmatch(lines[0]) if lines else None
    skip = 1 if said else 0
    found = [
        made for sign in (said.group(1) if said else _SIGNS) if (made := _laid(lines[skip:], sign, forced=bool(said)))
    ]
    if not found:
        return None
    _, best, number = max(found, key=lambda item: item[0])
    until = number + skip
    return Layout(best.delimiter, best.columns, until + 1, len("".join(lines[:until]).encode()))


def _laid(lines: list[str], sign: str, *, forced: bool) -> tuple[int, Layout, int] | None:
    """How well the sign fits (rows of one width, times their width), and the layout with the lines before its rows."""
    if not any(sign in line for line in lines):
        return None
    rows: list[tuple[int, list[str]]] = []
    for line, cells in records(lines[: _LOOKED_AT * 3], sign):
        if isinstance(cells, list) and any(cell.strip() for cell in cells):
            rows.append((line, cells))
        if len(rows) >= _LOOKED_AT or cells is None:
            break
    wide = [len(cells) for _, cells in rows if len(cells) > 1]
    if not wide:
        return None
    width = max(multimode(wide))
    same = [cells for _, cells in rows if len(cells) == width]
    at = _header(rows, width)
    if at is None or (not forced and not _tabular([cells for _, cells in rows[at:]], width, sign)):
        return None
    surplus = [cells[len(rows[at][1]) :] for cells in same]
    names = rows[at][1] + ([""] * (width - len(rows[at][1])) if not any(map("".join, surplus)) else [])
    return len(same) * width, Layout(sign, _names(names), 0, 0), _end(lines, rows[at][0], sign)


def _names(cells: list[str]) -> tuple[str, ...]:
    return named(cells) if len(cells) <= MOST_COLUMNS else tuple(cells)  # too many to read, and to number


def _end(lines: list[str], header: int, sign: str) -> int:
    """How many lines there are up to the end of the header, which may have line ends within quotes."""
    below = records(lines[header - 1 :], sign)
    next(below)
    following = next(below, None)
    return header - 1 + following[0] - 1 if following else len(lines)


def header_of(rows: list[tuple[int, list[str]]]) -> int | None:
    """Which of these filled rows is the header; nothing where no two are alike in width, or none has two cells."""
    wide = [len(cells) for _, cells in rows if len(cells) > 1]
    return _header(rows, max(multimode(wide))) if wide else None


def _header(rows: list[tuple[int, list[str]]], width: int) -> int | None:
    """The first row that may be a header; where it holds values (a form over its list), a later one that holds none."""
    first = _first(rows, width)
    if first is None or not _says_values(rows[first][1]):
        return first
    below = range(first + 1, min(len(rows), first + _FORM))
    full = (at for at in below if len(rows[at][1]) == width and all(cell.strip() for cell in rows[at][1]))
    return next((at for at in full if _names_columns(rows[at][1]) and not _says_values(rows[at][1])), first)


def _says_values(cells: list[str]) -> bool:
    """Whether a cell is a figure, or a label with its value."""
    return any(_FIGURE.fullmatch(cell.strip()) or ": " in cell.strip(" :") for cell in cells)


def _first(rows: list[tuple[int, list[str]]], width: int) -> int | None:
    for number, (_, cells) in enumerate(rows):
        full = sum(bool(cell.strip()) for cell in cells)
        if len(cells) == width and full * 2 >= width:
            return number
        if abs(len(cells) - width) == 1 and full >= 2 and full * 5 >= width * 4 and not _FIGURE.search("".join(cells)):
            return number  # the rows end with a sign more, or less, than their header
    return None


def _tabular(rows: list[list[str]], width: int, sign: str) -> bool:
    """Whether rows below a header are a table, and not lines of prose, letters or drawings that have a sign in them."""
    alike = sum(len(cells) == width for cells in rows)
    if len(rows) < 2 or alike * 10 < len(rows) * 7:
        # Five names of columns and more are a header whatever stands below: rows that are cut short are to be named as
        # such, and not to be read as prose that says nothing.
        return (len(rows) == 1 or len(rows[0]) >= _SURE) and _only_header(rows[0])
    if sign == "|" and not any(cells[0].strip() for cells in rows):
        return False  # a table drawn with bars
    if width > 2 and len(rows) > 2:
        return not _spoken(rows, sign)
    if width > 3 and _names_columns(rows[0]):
        return not _spoken(rows, sign)  # a header and one row: cells may be long, as addresses and lines of passports
    short = all(len(cell) <= _SHORT for cells in rows for cell in cells)
    headed = all(_HEADING.fullmatch(cell.strip()) for cell in rows[0] if cell.strip())
    figures = all(any(_FIGURE.fullmatch(cell.strip()) for cell in cells) for cells in rows[1:])
    return short and (headed and figures if width == 2 and _spoken(rows, sign) else headed and not _spoken(rows, sign))


def _spoken(rows: list[list[str]], sign: str) -> bool:
    """In prose a blank follows most commas, and lines end as sentences do."""
    if sign not in ",;":
        return False
    after = [cell[:1] == " " for cells in rows for cell in cells[1:] if cell]
    ended = sum(bool(cells) and bool(_SENTENCE.search(cells[-1].strip())) for cells in rows)
    return sum(after) * 2 > len(after) and (ended * 2 > len(rows) or len(rows[0]) == 2)


def _names_columns(cells: list[str]) -> bool:
    """Whether cells are short, begin with a letter or are empty, and no two are the same."""
    filled = [cell.strip() for cell in cells if cell.strip()]
    named = all(cell[0].isalpha() and len(cell) <= _SHORT for cell in filled)
    return named and len(set(filled)) == len(filled) and len(filled) * 4 >= len(cells) * 3


def _only_header(cells: list[str]) -> bool:
    """A header alone: an export that found nothing. Names of columns are short and have no blank before them."""
    names = list(takewhile(lambda cell: cell and cell == cell.lstrip() and len(cell) <= _SHORT, cells))
    return len(cells) >= 3 and len(names) == len(cells) and not any(_FIGURE.fullmatch(cell) for cell in cells)
