"""Text as it was typed to text as it is compared: composed letters, plain digits, no invisible marks.

Every letter still knows where it stood, so that a span reads again. Only what is the same letter in another code is
folded (Unicode canonical and width equivalence, UAX 15 and UAX 11): a circled or raised figure is not a digit.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from dataclasses import dataclass

_SPECIAL = re.compile(
    r"(?P<gone>[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]+)"
    r"|(?P<space>[\t\r\f\v\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000])"
    r"|(?P<jamo>[\u1100-\u115f\ua960-\ua97c][\u1160-\u11a7\ud7b0-\ud7c6]?[\u11a8-\u11ff\ud7cb-\ud7fb]?)"
    r"|(?P<half>[\uff66-\uff9d][\uff9e\uff9f]?)"
    r"|(?P<wide>[\uff01-\uff5e\uffe0-\uffe6\u2e80-\u2fd5\uf900-\ufaff\U0002f800-\U0002fa1f\u3300-\u33ff\u32ff])"
    r"|(?P<marked>[^\W\d_][\u0300-\u036f\u3099\u309a]{1,8})"
    r"|(?P<wave>[\u301c\u223c])|(?P<ring>[\u25cb\u25ef])"
)


@dataclass(frozen=True, slots=True)
class Folded:
    """``text[i]`` stands for code points ``[starts[i], ends[i])`` of the text that was folded."""

    text: str
    starts: array[int]
    ends: array[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where ``text[start:end]``, which is not empty, stood."""
        return self.starts[start], self.ends[end - 1]


def fold(source: str) -> Folded:
    """Fold ``source``. Linear in its length; raises nothing whatever the text is."""
    pieces: list[str] = []
    starts, ends = array("l"), array("l")
    at = 0
    for match in _SPECIAL.finditer(source):
        _keep(source, at, match.start(), pieces, starts, ends)
        new = _new(match)
        pieces.append(new)
        starts.extend([match.start()] * len(new))
        ends.extend([match.end()] * len(new))
        at = match.end()
    _keep(source, at, len(source), pieces, starts, ends)
    return Folded("".join(pieces), starts, ends)


def _keep(source: str, start: int, end: int, pieces: list[str], starts: array[int], ends: array[int]) -> None:
    pieces.append(source[start:end])
    starts.extend(range(start, end))
    ends.extend(range(start + 1, end + 1))


def _new(match: re.Match[str]) -> str:
    kind, old = match.lastgroup, match.group()
    if kind == "gone":
        return ""
    if kind == "space":
        return " "
    if kind == "wave":
        return "~"
    if kind == "ring":
        return "〇"
    form = "NFC" if kind in ("jamo", "marked") else "NFKC"
    return unicodedata.normalize(form, old)  # type: ignore[arg-type]
