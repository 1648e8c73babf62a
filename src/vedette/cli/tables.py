"""Tables that read well at 80 and at 120 columns."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable, Sequence

from rich.box import SIMPLE_HEAD
from rich.cells import cell_len, chop_cells
from rich.console import Console
from rich.table import Table

from vedette.cli.console import plain

OUTCOME_WORDS = {
    "in_scope": "in scope",
    "over_cap": "over the cap",
    "outside_allowance": "outside the allowance",
    "duty_overdue": "duty overdue",
    "straddles_cap": "straddles the cap",
    "straddles_entry": "straddles entry",
    "duty_arises": "duty arises",
    "undetermined": "undetermined",
    "indicator": "indicator only",
    "within_wind_down": "within the wind-down",
    "within_cap": "within the cap",
    "exempt": "exempt",
    "not_in_force": "not in force",
    "not_applicable": "not covered",
}


def console() -> Console:
    """Standard output as rich sees it; width follows the terminal, or ``COLUMNS``, or is 100 in a pipe."""
    stated = os.environ.get("COLUMNS", "")
    width = int(stated) if stated.isdigit() else None if sys.stdout.isatty() else 100
    return Console(file=sys.stdout, width=width, highlight=False, emoji=False, markup=False)


def show(columns: Sequence[tuple[str, int | None]], rows: Iterable[Sequence[str]]) -> None:
    """Print a table. A column is its heading and its width; one without a width takes the room that is left."""
    table = Table(box=SIMPLE_HEAD, pad_edge=False, show_edge=False, expand=True, padding=(0, 1, 0, 0))
    for heading, width in columns:
        if width is None:
            table.add_column(heading, overflow="fold", ratio=1)
        else:
            table.add_column(heading, overflow="fold", width=width)
    for row in rows:
        table.add_row(*(plain(cell) for cell in row))
    console().print(table)


def write(text: str = "") -> None:
    """A line on standard output, wrapped to the width at hand; what wraps hangs under the line's own indent."""
    sys.stdout.write("\n".join(_wrapped(plain(text), console().width)) + "\n")


_WORDS = re.compile(r"(\s*)(\S+)")


def _wrapped(body: str, width: int) -> list[str]:
    """Lines of at most ``width`` columns. Hangul and characters take two each, which counting letters would miss."""
    indent = len(body) - len(body.lstrip())
    hang = " " * (indent + 2 if indent else 0)
    lines = [" " * indent]
    for gap, word in _WORDS.findall(body.strip()):
        line = lines[-1]
        if cell_len(line + gap + word) <= width:
            lines[-1] = line + gap + word
            continue
        first, *rest = chop_cells(word, max(2, width - len(hang)))
        lines[-1:] = [line, hang + first] if line.strip() else [line + first]
        lines += [hang + part for part in rest]
    return lines
