"""``vedette read``: what each file was taken for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from vedette.records import Reading

NAME = "read"
_TAKEN_FOR = {"docx": "DOCX", "html": "web page", "mail": "mail", "pdf": "PDF", "text": "text", "xlsx": "workbook"}
"""What the table says; `--json` keeps kind and reader apart."""


def run(
    paths: Annotated[list[Path], typer.Argument(help="Files and folders.")],
    as_json: Annotated[bool, typer.Option("--json", help="JSON on standard output.")] = False,
) -> None:
    """What each file was taken for; rows accepted and rejected, with reasons.

    Read: TXT, Markdown, HTML, PDF, DOCX, XLSX, mails (.eml, .msg) with what is attached, and zip archives of these.
    """
    readings = readings_of(paths)
    if as_json:
        from vedette.cli.console import emit

        emit([line(reading) for reading in readings])
    else:
        from vedette.cli.tables import show

        heading = [("path", None), ("taken for", 9), ("status", 7), ("rows", 7), ("reason", None)]
        show(heading, (_row(reading) for reading in readings))
    raise typer.Exit(0 if all(reading.status == "read" for reading in readings) else 3)


def readings_of(paths: list[Path]) -> list[Reading]:
    """The account of every name under the paths."""
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
                reading = read(source, data)
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
    }


def _row(reading: Reading) -> tuple[str, ...]:
    rows = f"{reading.rows_accepted}/{reading.rows_in}" if reading.rows_in else ""
    taken_for = _TAKEN_FOR.get(reading.reader.partition("/")[0], reading.kind)
    return reading.path, taken_for, reading.status, rows, reading.reason or _left_out(reading)


def _left_out(reading: Reading) -> str:
    """What was left out of a text that was read, by line, page, paragraph or row."""
    some = ", ".join(f"{item.field or 'line'} {item.line}" for item in reading.rejected[:4])
    more = " ..." if len(reading.rejected) > 4 else ""
    return f"left out from {some}{more}: {reading.rejected[0].reason}" if reading.rejected else ""
