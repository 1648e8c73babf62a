"""The name of a member as it is shown. A name out of an archive or mail is never a place on this disk."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator

_LONGEST = 200
_UNSEEN = ("Cc", "Cf", "Cs", "Zl", "Zp")


def member_name(stated: str) -> str:
    """A relative path to show: backslashes are strokes; a root, dots that climb and unseen letters are escaped."""
    parts = stated.replace("\\", "/").split("/")
    root = "\\x2f" if len(parts) > 1 and not parts[0] else ""
    shown = "/".join(_part(part) for part in parts if part)
    if len(shown) > _LONGEST:
        shown = f"{shown[:_LONGEST]}..."
    return f"{root}{shown}" or "(no name)"


def told_apart(names: Iterable[str]) -> Iterator[str]:
    """The names with a number added to each that stood before: two members of one name are two inputs."""
    times: dict[str, int] = {}
    for name in names:
        times[name] = times.get(name, 0) + 1
        yield name if times[name] == 1 else f"{name} (number {times[name]} of this name)"


def _part(part: str) -> str:
    if part in (".", ".."):
        return part.replace(".", "\\x2e")
    return "".join(
        char.encode("unicode_escape").decode() if unicodedata.category(char) in _UNSEEN else char for char in part
    )
