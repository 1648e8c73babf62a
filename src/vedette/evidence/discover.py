"""Every name under the paths given, links included. Nothing is skipped without a line saying so."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from vedette.errors import InputError, MissingInput, UnreadableInput
from vedette.records import Reading

OWN_MARK = "manifest.json"
"""A folder with this file and a ``findings.jsonl`` is an output of this program."""
_OWN_NAMES = re.compile(
    r"(?:manifest\.json|(?:claims|conduct|findings|findings\.delta|parties|series|groups|reckonings|second)\.jsonl"
    r"|conduct\.parquet|report\.html|map\.geojson|tables/[\w-]+\.parquet|(?:sources|readings)/[0-9a-f]{64}|(?:[\w-]+/)?\..+\.part)"
)


@dataclass(frozen=True, slots=True)
class Found:
    """A name: the path to show, and what stands behind it.

    That is one of: the ``file`` to read, the ``data`` of a member of an archive or mail, a ``note`` (nothing to
    read), the ``error`` it met, or the finished ``account`` of an archive.
    """

    shown: str
    file: Path | None = None
    note: str | None = None
    error: InputError | None = None
    data: bytes | None = None
    account: Reading | None = None


def discover(paths: Iterable[Path], own: Path | None = None) -> tuple[Found, ...]:
    """All names under ``paths``, each once and sorted, so that the order in which paths are given says nothing.

    Links are followed only to files inside the folder given: a link out of it is an error, since an archive of
    evidence may be hostile; give its target by name. ``own`` is the output folder of this run, never evidence.
    """
    kept = own.stat() if own and own.exists() else None
    named = {found.shown: found for path in paths for found in _top(path, kept)}
    return tuple(named[shown] for shown in sorted(named, key=place_of))


def place_of(shown: str) -> tuple[str, ...]:
    """Where a shown path stands in order: what lies in a folder or archive follows it, before its neighbours."""
    return tuple(shown.split("/"))


def shown_as(path: Path) -> str:
    """A path as text. Bytes of a name that are no UTF-8 are written as escapes, so that every name can be named."""
    return path.as_posix().encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def is_output(folder: Path) -> bool:
    """Whether the folder is an output of an earlier run."""
    return (folder / OWN_MARK).is_file() and (folder / "findings.jsonl").is_file()


def is_own_name(name: str) -> bool:
    """Whether an output folder holds a file of this name, relative to it. Any other file in one is evidence.

    Two files suffice to make a folder look like an output: whatever else lies there must not be hidden by that.
    """
    return bool(_OWN_NAMES.fullmatch(name))


def _top(path: Path, own: os.stat_result | None) -> Iterator[Found]:
    shown = shown_as(path)
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        hint = "Check the spelling, or the target of the link." if path.is_symlink() else "Check the spelling."
        yield Found(shown, error=MissingInput("does not exist.", where=shown, remedy=hint))
        return
    except OSError as error:
        yield Found(shown, error=_unreadable(shown, error))
        return
    yield from _folder(path, own) if stat.S_ISDIR(mode) else _file(path, mode)


def _folder(top: Path, own: os.stat_result | None) -> Iterator[Found]:
    """Every name below ``top``. A list of folders to come, not recursion: an archive may nest deeper than the stack."""
    root = top.resolve()
    waiting = [top]
    outputs: list[Path] = []
    while waiting:
        folder = waiting.pop()
        try:
            if own and os.path.samestat(folder.stat(), own):
                yield Found(shown_as(folder), note="the output of this run, not evidence")
                continue
            if is_output(folder):
                outputs.append(folder)
                yield Found(shown_as(folder), note="an output of this program: its own files are not evidence")
            with os.scandir(folder) as children:
                names = [child.name for child in children]
        except OSError as error:
            yield Found(shown_as(folder), error=_unreadable(shown_as(folder), error))
            continue
        output = next((place for place in (folder, folder.parent) if place in outputs), None)
        for path in (folder / name for name in names):
            try:
                mode = path.lstat().st_mode
                if output and stat.S_ISREG(mode) and is_own_name(path.relative_to(output).as_posix()):
                    continue
                if stat.S_ISLNK(mode):
                    yield _link(path, root)
                elif stat.S_ISDIR(mode):
                    waiting.append(path)
                else:
                    yield from _file(path, mode)
            except OSError as error:
                yield Found(shown_as(path), error=_unreadable(shown_as(path), error))


def _link(path: Path, root: Path) -> Found:
    shown = shown_as(path)
    try:
        target = path.resolve(strict=True)
    except (OSError, RuntimeError) as error:  # RuntimeError: a loop of links, up to Python 3.12
        return Found(shown, error=UnreadableInput(
            f"a link that leads nowhere or in a circle ({error.__class__.__name__}).",
            where=shown,
            remedy="Remove it or give its target by name.",
        ))  # fmt: skip
    if not target.is_relative_to(root):
        return Found(shown, error=UnreadableInput(
            f"a link out of the folder given (to {target}); it was not followed.",
            where=shown,
            remedy="Give its target by name to have it read.",
        ))  # fmt: skip
    if target.is_dir():
        return Found(shown, note="a link to a folder that is read under its own name")
    return Found(shown, file=path)


def _file(path: Path, mode: int) -> Iterator[Found]:
    shown = shown_as(path)
    if stat.S_ISREG(mode):
        yield Found(shown, file=path)
    else:
        error = UnreadableInput("not a file (a device, pipe or socket).", where=shown, remedy="Copy its content.")
        yield Found(shown, error=error)


def _unreadable(shown: str, error: OSError) -> UnreadableInput:
    reason = error.strerror or error.__class__.__name__
    return UnreadableInput(f"cannot be read: {reason}.", where=shown, remedy="Check permissions, then run again.")
