"""The account of a run: what became of each input, and under which parameters, versions and law."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from vedette.ids import digest
from vedette.out.result import Manifest, ManifestInput
from vedette.records import Reading


def entry_of(reading: Reading) -> ManifestInput:
    """The line of one input."""
    return ManifestInput(
        path=reading.path,
        sha256=reading.sha256,
        kind=reading.kind,
        reader=reading.reader,
        status=reading.status,
        reason=reading.reason,
        rows_in=reading.rows_in,
        rows_accepted=reading.rows_accepted,
        encoding=reading.document.encoding if reading.document else None,
        media_type=reading.document.media_type if reading.document else None,
    )


def manifest_of(
    entries: tuple[ManifestInput, ...],
    parameters: dict[str, Any],
    versions: dict[str, str],
    counts: Mapping[str, int],
    made_at: str,
    lists: tuple[dict[str, str], ...] = (),
) -> Manifest:
    """The manifest before anything is written: ``files`` is filled in with the files.

    A run is complete when it had inputs and read all of them. ``run_key`` is the same for the same inputs, parameters
    and ``versions`` (of program, extraction and law) and ``lists``, whatever the clock (``made_at``, UTC) says.
    """
    return Manifest(
        complete=all(entry.status == "read" for entry in entries) and bool(entries),
        inputs=entries,
        lists=lists,
        parameters=parameters,
        versions=versions,
        counts=dict(counts),
        files={},
        run_key=digest(*(repr(entry) for entry in entries), repr(parameters), repr(versions), repr(lists)),
        made_at=made_at,
    )
