"""Recompute every hash of an output folder and re-read every quote and every row at its place."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from vedette.claims.claim import place_of
from vedette.conduct import SPANNED, Conduct, Evidence, versioned
from vedette.errors import IntegrityError, OutputError
from vedette.evidence.store import source_bytes
from vedette.findings.finding import Finding
from vedette.out.folder import load, read_manifest
from vedette.out.kept import Documents, holds_rows, holds_text
from vedette.out.result import Result
from vedette.out.rows import rows_differing
from vedette.records import Document
from vedette.series.figures import SeriesLine


@dataclass(frozen=True, slots=True)
class Verified:
    """What was recomputed, by kind, and every difference in words."""

    checked: dict[str, int]
    wrong: tuple[str, ...]


def verify(folder: Path) -> Verified:
    """Check files, kept sources, versions and quotes of ``folder``.

    Raises :class:`OutputError` where the folder is no output of this program.
    """
    manifest = read_manifest(folder)
    if manifest is None:
        raise OutputError("is not an output of this program.", where=folder, remedy="Run `vedette check PATH -o OUT`.")
    wrong: list[str] = []
    for name, stated in manifest.files.items():
        path = folder / name
        if not path.is_file():
            wrong.append(f"{name}: gone")
        elif hashlib.sha256(path.read_bytes()).hexdigest() != stated:
            wrong.append(f"{name}: changed since it was written")
    kept = "minimise" not in manifest.parameters  # a minimised run keeps no table, by the user's wish
    sources = sorted(
        {item.sha256 for item in manifest.inputs if item.sha256 and (holds_text(item) or (kept and holds_rows(item)))}
    )
    for sha256 in sources:
        try:
            source_bytes(folder, sha256)
        except IntegrityError as error:
            wrong.append(f"sources/{sha256}: {error.what}")
    checked = {"files": len(manifest.files), "sources": len(sources)}
    if not wrong:
        documents = Documents(folder, manifest)
        result = load(folder, documents)
        checked |= _content(result, _read_again(documents, wrong), wrong)
        paths = {item.sha256: item.path for item in manifest.inputs if item.sha256 and holds_rows(item)}
        if rows := rows_differing(folder, paths, _rows(result), wrong):
            checked["rows"] = rows
    return Verified(checked, tuple(wrong))


def _read_again(documents: Documents, wrong: list[str]) -> dict[str, Document]:
    """Every document as its reader makes it now; one that this release reads otherwise is named."""
    found: dict[str, Document] = {}
    for sha256 in documents:
        try:
            found[sha256] = documents[sha256]
        except IntegrityError as error:
            wrong.append(f"sources/{sha256}: {error.what}")
    return found


def _content(result: Result, documents: dict[str, Document], wrong: list[str]) -> dict[str, int]:
    lines: list[Conduct | Finding] = [*result.conduct, *result.findings]
    wrong.extend(
        f"{line.id}: its version is not the hash of its content" for line in lines if versioned(line) != line.version
    )
    for claim in result.claims:
        own = Evidence(source=claim.source, path=claim.path, locator=place_of(claim), quote=claim.quote)
        if difference := _quote(own, documents):
            wrong.append(f"{claim.id}: {difference}")
    for line in result.second:
        document = documents.get(line.source)
        if document is None or document.raw[line.span[0] : line.span[1]] != line.quote:
            wrong.append(f"{line.id}: the quote does not stand at {line.path} [{line.span[0]}, {line.span[1]})")
    figures = [item for line in result.series for item in line.evidence]
    quotes = [*(item for line in lines for item in line.evidence), *figures]
    wrong.extend(filter(None, (_quote(item, documents) for item in quotes)))
    return {"versions": len(lines), "quotes": len(quotes) + len(result.claims) + len(result.second)}


def _rows(result: Result) -> tuple[Evidence, ...]:
    lines: list[Conduct | Finding | SeriesLine] = [*result.conduct, *result.findings, *result.series]
    return tuple(item for line in lines for item in line.evidence)


def _quote(item: Evidence, documents: dict[str, Document]) -> str | None:
    """What is wrong with a quote and its place (page, paragraph, cell), or nothing."""
    where = item.locator
    if not isinstance(where, SPANNED) or item.quote is None:
        return None
    document = documents.get(item.source)
    if document is None or document.raw[where.start : where.end] != item.quote:
        return f"the quote does not stand at {item.path} [{where.start}, {where.end})"
    if document.places and document.places.locate(where.start, where.end) != where:
        return f"the page, paragraph or cell given is not that of {item.path} [{where.start}, {where.end})"
    return None
