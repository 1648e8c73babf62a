"""``vedette read``: what each file was taken for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from vedette.evidence.tables.mapping import TableMapping
    from vedette.records import Reading

NAME = "read"
_TAKEN_FOR = {"docx": "DOCX", "html": "web page", "mail": "mail", "pdf": "PDF", "text": "text", "xlsx": "workbook"}
"""What the table says; `--json` keeps kind and reader apart."""


def run(
    paths: Annotated[list[Path], typer.Argument(help="Files and folders.")],
    mapping: Annotated[
        Path | None, typer.Option("--mapping", help="What tables are and what their columns hold (YAML).")
    ] = None,
    write_mapping: Annotated[
        Path | None, typer.Option("--write-mapping", help="Write what tables were taken for to a file, to be edited.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="JSON on standard output.")] = False,
) -> None:
    """What each file was taken for; rows accepted and rejected, with reasons.

    Read: TXT, Markdown, HTML, PDF, DOCX, mails (.eml, .msg) with what is attached, zip archives, and tables of records
    (CSV, XLSX, JSON, JSON Lines, Parquet, git log) that are known by their headers or by --mapping.
    """
    from vedette.evidence.tables.mapping import load_mapping

    readings = readings_of(paths, load_mapping(mapping) if mapping else ())
    if write_mapping:
        write_to(write_mapping, readings)
    if as_json:
        from vedette.cli.console import emit

        emit([line(reading) for reading in readings])
    else:
        from vedette.cli.tables import show

        wide = 12 if any(reading.records for reading in readings) else 9  # "sign-ins", "identity documents"
        heading = [("path", None), ("taken for", wide), ("status", 7), ("rows", 7), ("reason", None)]
        show(heading, (_row(reading) for reading in readings))
        mapped(readings)
    raise typer.Exit(0 if all(reading.status == "read" for reading in readings) else 3)


def readings_of(paths: list[Path], mapping: TableMapping = ()) -> list[Reading]:
    """The account of every name under the paths; ``mapping`` is what the user says tables are."""
    from vedette.claims.sentences import LONGEST
    from vedette.claims.unread import unread
    from vedette.errors import InputError
    from vedette.evidence.boxes import unpacked
    from vedette.evidence.discover import discover, place_of
    from vedette.evidence.read import fetch, noted, read, refused, with_unread
    from vedette.settings import Settings

    settings = Settings.from_environment()
    readings: list[Reading] = []
    for found in unpacked(discover(paths), settings):
        if found.account:
            readings.append(found.account)
        elif found.error:
            readings.append(refused(found.shown, found.error))
        elif found.file is None and found.data is None:
            readings.append(noted(found))
        else:
            sha256 = None
            try:
                source, data = fetch(found, settings)
                sha256 = source.sha256
                reading = read(source, data, mapping)
                long = unread(reading.document) if reading.document else ()
                readings.append(with_unread(reading, long, LONGEST))
            except InputError as error:
                readings.append(refused(found.shown, error, sha256))
    return sorted(readings, key=lambda reading: place_of(reading.path))


def line(reading: Reading) -> dict[str, Any]:
    """The line of ``--json``."""
    return {
        "path": reading.path,
        "sha256": reading.sha256,
        "taken_for": reading.kind,
        "reader": reading.reader,
        "rows_in": reading.rows_in,
        "rows_accepted": reading.rows_accepted,
        "rejected": [{"line": item.line, "field": item.field, "reason": item.reason} for item in reading.rejected],
        "unused_columns": list(reading.unused_columns),
        "status": reading.status,
        "reason": reading.reason,
        "encoding": reading.document.encoding if reading.document else None,
        "mapping": [
            {
                "shape": item.shape,
                "taken_for": item.label,
                "sheet": item.sheet or None,
                "rows": len(item.rows),
                "columns": {column: list(headers) for column, headers in item.columns.items()},
                "assumed": list(item.assumed),
            }
            for item in reading.records
        ],
    }


def write_to(file: Path, readings: list[Reading]) -> None:
    """Write the mapping of all tables to a file. Raises :class:`UsageError` where it is there already or cannot be."""
    from vedette.errors import UsageError
    from vedette.evidence.tables.mapping import written

    text = written((reading.path, item) for reading in readings for item in reading.records)
    try:
        with file.open("x", encoding="utf-8") as out:
            out.write(text)
    except FileExistsError:
        raise UsageError("is there already.", where=file, remedy="Give a new name: what you edited stays.") from None
    except OSError as error:
        reason = error.strerror or error.__class__.__name__
        raise UsageError(f"cannot be written: {reason}.", where=file, remedy="Give another name.") from None


def mapped(readings: list[Reading]) -> None:
    """Which header each column of each table was taken from, and what no column takes."""
    from vedette.cli.tables import write

    for reading in readings:
        for item in reading.records:
            if not item.columns:
                continue
            sheet = f", sheet {item.sheet}" if item.sheet else ""
            count = "1 row" if len(item.rows) == 1 else f"{len(item.rows):,} rows"
            write()
            write(f"{reading.path}{sheet}: {item.label}, {count}")
            pairs = (
                f"{column} = {' + '.join(name.strip() for name in names)}" for column, names in item.columns.items()
            )
            write("  " + "; ".join(pairs))
        if reading.records and reading.unused_columns:
            write(f"  not used: {', '.join(name.strip() for name in reading.unused_columns)}")


def _row(reading: Reading) -> tuple[str, ...]:
    rows = f"{reading.rows_accepted}/{reading.rows_in}" if reading.rows_in else ""
    known = dict.fromkeys(item.label for item in reading.records)
    taken_for = ", ".join(known) or _TAKEN_FOR.get(reading.reader.partition("/")[0], reading.kind)
    return reading.path, taken_for, reading.status, rows, _told(reading)


def _told(reading: Reading) -> str:
    """The reason where there is one, and of a table that was read also what was left out of it."""
    if reading.records:
        return "; ".join(filter(None, (reading.reason, _left_out(reading))))
    return reading.reason or _left_out(reading)


def _left_out(reading: Reading) -> str:
    """What was left out of a text that was read, by line, page, paragraph or row."""
    some = ", ".join(f"{item.field or 'line'} {item.line}" for item in reading.rejected[:4])
    more = " ..." if len(reading.rejected) > 4 else ""
    return f"left out from {some}{more}: {reading.rejected[0].reason}" if reading.rejected else ""
