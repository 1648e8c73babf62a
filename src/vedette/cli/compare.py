"""``vedette compare``: pairs of names scored, with the reason in words."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from vedette.names import Comparison

NAME = "compare"
_ADDED = ("score", "reason", "rivals")
_LEFT, _RIGHT, _SCHEMA = "name_a", "name_b", "schema"
_LONGEST_CELL = 1024 * 1024
_MOST_BYTES = 512 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Pairs:
    """A file of pairs: its columns, its rows as they stand with their lines, and the sign between cells."""

    columns: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    delimiter: str

    def cell(self, row: tuple[str, ...], column: str) -> str:
        """The cell of a row under a column; empty where the row is short or the column is not there."""
        at = self.columns.index(column) if column in self.columns else len(row)
        return row[at] if at < len(row) else ""


def run(
    pairs: Annotated[Path, typer.Argument(help="A CSV with columns name_a and name_b (and schema, if you like).")],
    out: Annotated[Path | None, typer.Option("-o", "--out", help="Where the CSV with the scores goes.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="JSON lines on standard output.")] = False,
) -> None:
    """Score pairs of names in any script: the reason in words, and who else a spelling may mean."""
    from vedette.cli.console import say

    _not_the_same(pairs, out)
    given = _read(pairs)
    scored = [_compared(given, row) for _, row in given.rows]
    for (line, row), found in zip(given.rows, scored, strict=True):
        if _too_long(given, row):
            say(f"line {line}: {found.reason}")
    if out:
        _write(out, given, scored)
    if as_json:
        _emit(given, scored)
    elif out:
        at_line = sum(found.score >= 0.7 for found in scored)
        say(f"{len(scored):,} pairs compared, {at_line:,} of them at 0.7 or more; written to {out}.")
    else:
        _table(given, scored)


def _not_the_same(pairs: Path, out: Path | None) -> None:
    from vedette.errors import OutputError

    if out and out.exists() and pairs.exists() and out.samefile(pairs):
        raise OutputError("would overwrite the pairs it is made from.", where=out, remedy="Name another file.")


def _read(path: Path) -> Pairs:
    """Columns and rows as they stand: every row is kept, an empty cell and a cell too many as well."""
    import csv
    import io

    from vedette.errors import UnsupportedInput

    csv.field_size_limit(_LONGEST_CELL)
    text = _text(path)
    head = next((line for line in text.splitlines() if line.strip()), "")
    delimiter = max(",;\t", key=head.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    rows: list[tuple[int, tuple[str, ...]]] = []
    start = 1
    try:
        for cells in reader:
            line, start = start, reader.line_num + 1
            if cells:
                rows.append((line, tuple(cells)))
    except csv.Error as error:
        why = "a quote is opened here and not closed" if "unexpected end" in str(error) else str(error)
        raise UnsupportedInput(
            f"is no CSV: {why}.", where=f"{path}:{start}", remedy="Quote cells that hold quotes or commas."
        ) from None
    columns = rows[0][1] if rows else ()
    missing = [name for name in (_LEFT, _RIGHT) if name not in columns]
    if missing:
        raise UnsupportedInput(
            f"has no column {' and no column '.join(missing)}.",
            where=f"{path}:{rows[0][0] if rows else 1}",
            remedy="Name the two columns name_a and name_b in the first row.",
        )
    return Pairs(columns, tuple(rows[1:]), delimiter)


def _text(path: Path) -> str:
    from vedette.errors import MissingInput, OversizedInput, UnsupportedInput
    from vedette.evidence.decode import decode

    try:
        size = path.stat().st_size
        if size > _MOST_BYTES:
            raise OversizedInput(
                f"has {size} bytes, more than the {_MOST_BYTES} that are read.", where=path, remedy="Split the file."
            )
        found = decode(path.read_bytes())
    except OSError as error:
        raise MissingInput(f"cannot be read: {error.strerror}.", where=path, remedy="Check the name.") from None
    if found is None:
        raise UnsupportedInput("is no text.", where=path, remedy="Save the table as CSV.")
    return found[0].lstrip("\ufeff")


def _compared(given: Pairs, row: tuple[str, ...]) -> Comparison:
    from vedette import names
    from vedette.names import Comparison

    longest = _too_long(given, row)
    if longest:
        return Comparison(
            score=0.0, reason=f"Not compared: a name of {longest:,} characters; names of up to {_most():,} are."
        )
    left, right = given.cell(row, _LEFT), given.cell(row, _RIGHT)
    if not left.strip() or not right.strip():
        return Comparison(score=0.0, reason="Not compared: one of the two names is empty.")
    return names.compare(left, right, given.cell(row, _SCHEMA).strip())


def _too_long(given: Pairs, row: tuple[str, ...]) -> int:
    """Characters of a name that is longer than what is compared, else 0."""
    longest = max(len(given.cell(row, _LEFT)), len(given.cell(row, _RIGHT)))
    return longest if longest > _most() else 0


def _most() -> int:
    from vedette.names.prepared import LONGEST

    return LONGEST


def _write(out: Path, given: Pairs, scored: list[Comparison]) -> None:
    """The rows with three columns more, before any cells that stand under no column."""
    import csv

    from vedette.errors import OutputError

    own = [at for at, name in enumerate(given.columns) if name not in _ADDED]
    width = len(given.columns)
    try:
        with out.open("w", newline="", encoding="utf-8") as stream:
            writer = csv.writer(stream, delimiter=given.delimiter, lineterminator="\n")
            writer.writerow([*(given.columns[at] for at in own), *_ADDED])
            for (_, row), found in zip(given.rows, scored, strict=True):
                padded = [*row, *[""] * (width - len(row))]
                kept = [padded[at] for at in own]
                writer.writerow([*kept, f"{found.score:.4f}", found.reason, found.rivals, *padded[width:]])
    except OSError as error:
        raise OutputError(f"cannot be written: {error.strerror}.", where=out, remedy="Name another file.") from None


def _emit(given: Pairs, scored: list[Comparison]) -> None:
    from vedette.cli.console import emit

    for (_, row), found in zip(given.rows, scored, strict=True):
        own = {name: given.cell(row, name) for name in given.columns}
        emit({**own, "score": found.score, "reason": found.reason, "rivals": found.rivals})


def _table(given: Pairs, scored: list[Comparison]) -> None:
    from vedette.cli.tables import show

    heading = [("name a", None), ("name b", None), ("score", 5), ("reason", None)]
    show(
        heading,
        (
            (
                given.cell(row, _LEFT),
                given.cell(row, _RIGHT),
                f"{found.score:.2f}",
                " ".join((found.reason, _rivals(found.rivals))).strip(),
            )
            for (_, row), found in zip(given.rows, scored, strict=True)
        ),
    )


def _rivals(text: str) -> str:
    return f"[{text}]" if text else ""
