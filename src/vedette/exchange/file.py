"""The exchange file: keyed hashes, sorted, and nothing else; and what two such files have in common.

JSON lines: a head ``{schema, hashed, check, values}`` and a line ``{kind, hash}`` for each value. ``check`` is the hash
of a fixed word: files made under different keys differ in it, and are not compared in vain.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from vedette.errors import MissingInput, UnsupportedInput, UsageError
from vedette.exchange.values import NAMES, Value
from vedette.privacy.key import hidden

SCHEMA = "exchange/1"
_HASH = re.compile(r"[0-9a-f]{64}")
_MOST = 50_000_000
"""Lines that are read of one file."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """What a file holds: the check of its key, and the hash of each value with its kind."""

    check: str
    hashes: frozenset[tuple[str, str]]


def exchange_of(values: Iterable[Value], key: bytes) -> Exchange:
    """The values under the key: each once, whoever and however many hold it."""
    return Exchange(_check(key), frozenset((value.kind, hidden(key, value.kind, value.key)) for value in values))


def dump(found: Exchange) -> str:
    """The file as text, in the order of the hashes: it tells nothing of the order of the records."""
    head = {"schema": SCHEMA, "hashed": "HMAC-SHA-256", "check": found.check, "values": len(found.hashes)}
    lines = [{"kind": kind, "hash": value} for value, kind in sorted((value, kind) for kind, value in found.hashes)]
    return "".join(f"{json.dumps(line)}\n" for line in (head, *lines))


def load(path: Path) -> Exchange:
    """A file read. Raises :class:`~vedette.errors.InputError`: it is missing, or a line is not of its shape."""
    try:
        with path.open(encoding="utf-8") as file:
            head = _object(path, 1, next(file, ""))
            if head.get("schema") != SCHEMA or not _HASH.fullmatch(str(head.get("check", ""))):
                raise _wrong(path, 1, f"the head of an {SCHEMA} file")
            hashes: set[tuple[str, str]] = set()
            for number, text in enumerate(file, 2):
                line = _object(path, number, text)
                kind, value = str(line.get("kind")), str(line.get("hash"))
                if kind not in NAMES or not _HASH.fullmatch(value) or number > _MOST:
                    raise _wrong(path, number, "a kind and a hash")
                hashes.add((kind, value))
    except (OSError, UnicodeDecodeError) as error:
        raise MissingInput(f"cannot be read: {error}.", where=path, remedy="Check the name.") from None
    if head.get("values") != len(hashes):
        raise _wrong(path, 1, f"as many values as follow ({len(hashes):,}): the file was cut off or changed")
    return Exchange(str(head["check"]), frozenset(hashes))


def common(ours: Exchange, theirs: Exchange) -> tuple[tuple[str, str], ...]:
    """Kind and hash of what stands in both, sorted. Raises :class:`UsageError` where the keys differ."""
    if ours.check != theirs.check:
        raise UsageError(
            "the two files were made under different keys: nothing in them can be compared.",
            remedy="Agree on one key file, and make both anew: vedette exchange make ... --key FILE.",
        )
    return tuple(sorted(ours.hashes & theirs.hashes))


def held(values: Iterable[Value], shared: Iterable[tuple[str, str]], key: bytes) -> dict[tuple[str, str], list[Value]]:
    """Which of one's own rows hold what is shared: only whoever has the key and the records can tell."""
    wanted = {item: list[Value]() for item in shared}
    for value in values:
        place = (value.kind, hidden(key, value.kind, value.key))
        if place in wanted:
            wanted[place].append(value)
    return wanted


def _check(key: bytes) -> str:
    return hidden(key, "check", SCHEMA)


def _object(path: Path, number: int, text: str) -> dict[str, object]:
    try:
        found = json.loads(text[:4096])
    except ValueError:
        raise _wrong(path, number, "a JSON object") from None
    if not isinstance(found, dict):
        raise _wrong(path, number, "a JSON object")
    return found


def _wrong(path: Path, number: int, wanted: str) -> UnsupportedInput:
    return UnsupportedInput(
        f"holds something else than {wanted}.", where=f"{path}:{number}", remedy="Ask for the file again."
    )
