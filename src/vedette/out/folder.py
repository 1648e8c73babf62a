"""The output folder: written whole, read back as typed objects, and never written over what is not ours."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import asdict, replace
from pathlib import Path

from vedette.claims.claim import Claim
from vedette.conduct import Conduct
from vedette.errors import IntegrityError, OutputError
from vedette.evidence.discover import is_output
from vedette.evidence.store import READINGS, SOURCES, Store
from vedette.findings.finding import Finding
from vedette.groups.group import Group
from vedette.out.kept import Documents, Texts
from vedette.out.lines import adapter, dump_all, load_lines
from vedette.out.result import DeltaLine, Lines, Manifest, Result
from vedette.out.tables import FOLDER as TABLES
from vedette.parties.link import PartyLine
from vedette.records import Document
from vedette.records.tables import BY_NAME
from vedette.second.line import SecondLine
from vedette.series.figures import SeriesLine
from vedette.series.reckoning import Reckoning

MANIFEST = "manifest.json"
LINES: tuple[tuple[str, str], ...] = (
    ("claims.jsonl", "claims"),
    ("conduct.jsonl", "conduct"),
    ("findings.jsonl", "findings"),
    ("parties.jsonl", "parties"),
    ("series.jsonl", "series"),
    ("groups.jsonl", "groups"),
    ("reckonings.jsonl", "reckonings"),
    ("second.jsonl", "second"),
)
DELTA = "findings.delta.jsonl"
REPORT = "report.html"
_HASHED = re.compile(r"[0-9a-f]{64}")
_HEAD = 200
_PART = re.compile(r"\..+\.part")


def prepare(folder: Path) -> Store:
    """Make or take up an output folder. Raises :class:`OutputError` for a non-empty folder that is not ours."""
    if folder.exists() and not folder.is_dir():
        raise OutputError("is a file.", where=folder, remedy="Choose a folder for the output.")
    if folder.is_dir() and any(folder.iterdir()) and not _ours(folder) and not _interrupted(folder):
        raise OutputError(
            "is not empty and not an output of this program.", where=folder, remedy="Choose another folder."
        )
    try:
        (folder / SOURCES).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = error.strerror or error.__class__.__name__
        raise OutputError(f"cannot be made: {reason}.", where=folder, remedy="Choose another folder.") from error
    return Store(folder)


def _ours(folder: Path) -> bool:
    """An output of an earlier run, even one damaged since: told by the name of the manifest's shape."""
    return is_output(folder) and b'"manifest/1"' in (folder / MANIFEST).read_bytes()[:_HEAD]


def _interrupted(folder: Path) -> bool:
    """A run that was cut off leaves no manifest, and beside its lines only sources and readings named by hashes.

    The names are looked at because a later run prunes these folders: a ``sources`` of somebody else is never ours.
    """
    ours = {name for name, _ in LINES} | {DELTA, REPORT}
    found = [path for path in folder.iterdir() if path.name not in ours and not _PART.fullmatch(path.name)]
    rest = [path for path in found if path.name != TABLES or not _of_shapes(path)]
    if any(path.name not in (SOURCES, READINGS) or not path.is_dir() for path in rest):
        return False
    return (folder / SOURCES).is_dir() and all(
        _HASHED.fullmatch(path.name) or _PART.fullmatch(path.name) for inner in rest for path in inner.iterdir()
    )


def _of_shapes(folder: Path) -> bool:
    """Whether a folder holds nothing but tables named after shapes of records."""
    return folder.is_dir() and all(path.suffix == ".parquet" and path.stem in BY_NAME for path in folder.iterdir())


def write(result: Result, folder: Path, pages: Mapping[str, bytes]) -> Result:
    """Write a run, with further ``pages`` (name -> bytes), and return it with delta and hashes filled in.

    The manifest is written last: a folder without one was cut off. A run over the same inputs and parameters is the
    same run, so its delta stays as it was.
    """
    delta = _delta(folder, result)
    files = {name: dump_all(getattr(result, part)) for name, part in LINES}
    files[DELTA] = dump_all(delta)
    files.update(pages)
    hashes = {name: hashlib.sha256(content).hexdigest() for name, content in sorted(files.items())}
    manifest = replace(result.manifest, files=hashes)
    (folder / MANIFEST).unlink(missing_ok=True)
    try:
        _clear(folder / TABLES, {name.partition("/")[2] for name in files if name.startswith(f"{TABLES}/")})
        for name, content in files.items():
            _write(folder / name, content)
        _write(folder / MANIFEST, _manifest_bytes(manifest))
    except OSError as error:
        reason = error.strerror or error.__class__.__name__
        raise OutputError(f"cannot be written: {reason}.", where=folder, remedy="Free space and run again.") from error
    return replace(result, manifest=manifest, delta=Lines(delta))


def load(folder: Path, documents: Mapping[str, Document] | None = None) -> Result:
    """A run read back, with its ``documents`` where the caller has them.

    Raises :class:`IntegrityError` where a line is not of its shape or a source is gone.
    """
    manifest = read_manifest(folder)
    if manifest is None:
        raise OutputError("is not an output of this program.", where=folder, remedy="Run `vedette check PATH -o OUT`.")
    return Result(
        manifest=manifest,
        claims=Lines(load_lines(folder / "claims.jsonl", Claim)),
        conduct=Lines(load_lines(folder / "conduct.jsonl", Conduct)),
        findings=Lines(load_lines(folder / "findings.jsonl", Finding)),
        parties=Lines(load_lines(folder / "parties.jsonl", PartyLine)),
        series=Lines(load_lines(folder / "series.jsonl", SeriesLine)),
        groups=Lines(load_lines(folder / "groups.jsonl", Group)),
        reckonings=Lines(load_lines(folder / "reckonings.jsonl", Reckoning)),
        second=Lines(load_lines(folder / "second.jsonl", SecondLine)),
        delta=Lines(load_lines(folder / DELTA, DeltaLine)),
        texts=Texts(Documents(folder, manifest) if documents is None else documents),
    )


def read_manifest(folder: Path) -> Manifest | None:
    """The manifest of a folder, if it has one. Raises :class:`IntegrityError` where it is not of its shape."""
    path = folder / MANIFEST
    try:
        text = path.read_text(encoding="utf-8")
    except (FileNotFoundError, NotADirectoryError):
        return None
    try:
        return adapter(Manifest).validate_json(text)
    except ValueError as error:
        raise IntegrityError("the manifest is damaged.", where=path, remedy="Run `vedette check` again.") from error


def _manifest_bytes(manifest: Manifest) -> bytes:
    plain = asdict(manifest)
    head = {"schema": plain.pop("schema")}
    return (json.dumps(head | plain, ensure_ascii=False, indent=2) + "\n").encode("utf-8")


def _clear(folder: Path, kept: set[str]) -> None:
    """Tables of an earlier run that this one does not have go; the folder goes with the last."""
    if not folder.is_dir():
        return
    for path in folder.iterdir():
        if path.suffix == ".parquet" and path.name not in kept:
            path.unlink()
    if not any(folder.iterdir()):
        folder.rmdir()


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(exist_ok=True)
    part = path.with_name(f".{path.name}.part")
    part.write_bytes(content)
    part.replace(path)


def _delta(folder: Path, result: Result) -> tuple[DeltaLine, ...]:
    """Against the run before; where that was damaged on disk there is nothing to compare with, and all is added."""
    try:
        before = read_manifest(folder)
        if before is not None and before.run_key == result.manifest.run_key:
            return load_lines(folder / DELTA, DeltaLine)
        return _differences(load_lines(folder / "findings.jsonl", Finding), result.findings)
    except IntegrityError:
        return _differences((), result.findings)


def _differences(old: tuple[Finding, ...], new: tuple[Finding, ...]) -> tuple[DeltaLine, ...]:
    before = {finding.id: finding for finding in old}
    after = {finding.id: finding for finding in new}
    lines = [
        DeltaLine(id=key, change="added", title=after[key].title, outcome=after[key].outcome, before=None)
        for key in sorted(after.keys() - before.keys())
    ]
    lines += [
        DeltaLine(
            id=key, change="removed", title=before[key].title, outcome=before[key].outcome, before=before[key].outcome
        )
        for key in sorted(before.keys() - after.keys())
    ]
    lines += [
        DeltaLine(
            id=key, change="changed", title=after[key].title, outcome=after[key].outcome, before=before[key].outcome
        )
        for key in sorted(after.keys() & before.keys())
        if after[key].version != before[key].version
    ]
    return tuple(lines)
