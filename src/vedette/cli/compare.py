"""``vedette compare``: pairs of names scored, with the reason in words."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from collections.abc import Iterable

    from vedette.names import Comparison

NAME = "compare"
_ADDED = ("score", "reason", "rivals")


def run(
    pairs: Annotated[Path, typer.Argument(help="A CSV with columns name_a and name_b (and schema, if you like).")],
    out: Annotated[Path | None, typer.Option("-o", "--out", help="Where the CSV with the scores goes.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="JSON lines on standard output.")] = False,
) -> None:
    """Score pairs of names in any script: the reason in words, and who else a spelling may mean."""
    columns, rows = _read(pairs)
    scored = _scored(rows)
    if out:
        _write(out, pairs, columns, scored)
    if as_json:
        from vedette.cli.console import emit

        for row, found in scored:
            emit({**row, "score": found.score, "reason": found.reason, "rivals": found.rivals})
    elif out:
        from vedette.cli.console import say

        at_line = sum(found.score >= 0.7 for _, found in scored)
        say(f"{len(scored)} pairs compared, {at_line} of them at 0.7 or more; written to {out}.")
    else:
        _table(scored)


def _read(path: Path) -> tuple[tuple[str, ...], list[dict[str, str]]]:
    """Columns and rows as they stand: every row is kept, an empty cell too."""
    import csv
    import io

    from vedette.errors import MissingInput, UnsupportedInput
    from vedette.evidence.decode import decode

    try:
        data = path.read_bytes()
    except OSError as error:
        raise MissingInput(f"cannot be read: {error.strerror}.", where=path, remedy="Check the name.") from None
    found = decode(data)
    reader = csv.DictReader(io.StringIO((found[0] if found else "").lstrip("\ufeff"), newline=""), restval="")
    columns = tuple(reader.fieldnames or ())
    missing = [name for name in ("name_a", "name_b") if name not in columns]
    if missing:
        raise UnsupportedInput(
            f"has no column {' and no column '.join(missing)}.",
            where=f"{path}:1",
            remedy="Name the two columns name_a and name_b in the first row.",
        )
    try:
        rows = [{name: row.get(name) or "" for name in columns} for row in reader]
    except csv.Error as error:
        raise UnsupportedInput(
            f"is no CSV: {error}.", where=f"{path}:{reader.line_num}", remedy="Quote cells that hold quotes or commas."
        ) from None
    return columns, rows


def _scored(rows: Iterable[dict[str, str]]) -> list[tuple[dict[str, str], Comparison]]:
    from vedette import names

    return [(row, names.compare(row["name_a"], row["name_b"], row.get("schema", ""))) for row in rows]


def _write(out: Path, pairs: Path, columns: tuple[str, ...], scored: list[tuple[dict[str, str], Comparison]]) -> None:
    import csv

    from vedette.errors import OutputError

    if out.exists() and out.samefile(pairs):
        raise OutputError("would overwrite the pairs it is made from.", where=out, remedy="Name another file.")
    try:
        with out.open("w", newline="", encoding="utf-8") as stream:
            writer = csv.writer(stream, lineterminator="\n")
            writer.writerow([*(name for name in columns if name not in _ADDED), *_ADDED])
            for row, found in scored:
                own = [value for name, value in row.items() if name not in _ADDED]
                writer.writerow([*own, f"{found.score:.4f}", found.reason, found.rivals])
    except OSError as error:
        raise OutputError(f"cannot be written: {error.strerror}.", where=out, remedy="Name another file.") from None


def _table(scored: list[tuple[dict[str, str], Comparison]]) -> None:
    from vedette.cli.tables import show

    heading = [("name a", None), ("name b", None), ("score", 5), ("reason", None)]
    show(
        heading,
        (
            (
                row["name_a"],
                row["name_b"],
                f"{found.score:.2f}",
                " ".join((found.reason, _rivals(found.rivals))).strip(),
            )
            for row, found in scored
        ),
    )


def _rivals(text: str) -> str:
    return f"[{text}]" if text else ""
