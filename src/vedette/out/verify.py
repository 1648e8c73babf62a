"""Recompute every hash of an output folder and re-read every quote at its place."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from vedette.conduct import Conduct, Evidence, TextLocator, versioned
from vedette.errors import IntegrityError, OutputError
from vedette.evidence.store import source_bytes
from vedette.findings.finding import Finding
from vedette.out.folder import load, read_manifest
from vedette.out.result import Result


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
    sources = sorted({item.sha256 for item in manifest.inputs if item.sha256 and item.encoding})
    for sha256 in sources:
        try:
            source_bytes(folder, sha256)
        except IntegrityError as error:
            wrong.append(f"sources/{sha256}: {error.what}")
    checked = {"files": len(manifest.files), "sources": len(sources)}
    if not wrong:
        result = load(folder)
        checked |= _content(result, wrong)
    return Verified(checked, tuple(wrong))


def _content(result: Result, wrong: list[str]) -> dict[str, int]:
    lines: list[Conduct | Finding] = [*result.conduct, *result.findings]
    wrong.extend(
        f"{line.id}: its version is not the hash of its content" for line in lines if versioned(line) != line.version
    )
    for claim in result.claims:
        text = result.texts.get(claim.source, "")
        if text[claim.span[0] : claim.span[1]] != claim.quote:
            wrong.append(f"{claim.id}: the quote does not stand at {claim.path} [{claim.span[0]}, {claim.span[1]})")
    quotes = [item for line in lines for item in line.evidence]
    wrong.extend(filter(None, (_quote(item, result) for item in quotes)))
    return {"versions": len(lines), "quotes": len(quotes) + len(result.claims)}


def _quote(item: Evidence, result: Result) -> str | None:
    where = item.locator
    if not isinstance(where, TextLocator) or item.quote is None:
        return None
    stands = result.texts.get(item.source, "")[where.start : where.end] == item.quote
    return None if stands else f"{item.path} [{where.start}, {where.end}): the quote does not stand there"
