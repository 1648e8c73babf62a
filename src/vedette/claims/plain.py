"""The text of a document as a person reads it, without markup, each letter still knowing where it came from."""

from __future__ import annotations

import re
from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from vedette.records import Document

# A link keeps its words and loses its address; an escape keeps the letter it protects (CommonMark 2.4, 6.3).
_MARKUP = re.compile(
    r"\\(?P<escaped>[!-/:-@\[-`{-~])"
    r"|!?\[(?=[^\[\]\n]{1,300}\]\((?:#|https?://|/|www\.|mailto:)[^()\s]{0,500}\))"
    r"|(?<=[^\s\[])\]\((?:#|https?://|/|www\.|mailto:)[^()\s]{0,500}\)"
    r"|(?m:^[ \t]{0,3}#{1,6}[ \t]+)"
    r"|\*{1,3}(?=\S)|(?<=\S)\*{1,3}|(?<!\w)__(?=\S)|(?<=\S)__(?!\w)"
    r"|(?<=[A-Za-z]{2})(?P<hyphen>-)[ ]?\n[ ]{0,4}(?=[a-z]{2})"
    r"|[\u200b\u200c\u200d\u2060\ufeff\u00ad]"
    r"|&(?P<entity>amp|quot|apos|lt|gt|nbsp|#39);"
)
# A word broken at the end of a line is one word ("mil-/itary"); these keep their hyphen ("ship-/to-ship").
_KEEPS_HYPHEN = re.compile(
    r"(?i)(?:^|[^a-z])(?:[a-z]+-[a-z]+|ship|second|first|third|half|self|north|south|east|west|non|co|ex|vice|well|ill|so|high|low|long|short|large|small|full|part|state|dual|double|single|two|three|four|five|six|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|multi|anti|pre|post|mid|year|old|new|end|front|door|on|off|in|out|run|set|break|cut|joint|oil|coal|sea|land|sanctions|weapons|arms|foreign|hard|soft|money|crypto|cyber|info|job|work|labour|wage|flag|bunker|deep|dry|bulk|tax|duty|cross|inter)$"
)
_ENTITIES = {"amp": "&", "quot": '"', "apos": "'", "lt": "<", "gt": ">", "nbsp": " ", "#39": "'"}
# One letter for one letter, so that offsets do not move.
_SAME_LENGTH = str.maketrans(
    {
        "“": '"', "”": '"', "„": '"', "‟": '"', "«": '"', "»": '"', "＂": '"',
        "‘": "'", "’": "'", "‛": "'", "ʼ": "'",
        "\u00a0": " ", "\u2007": " ", "\u202f": " ", "\u2009": " ", "\u3000": " ", "\t": " ", "\r": " ",
        "‐": "-", "‑": "-",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Plain:
    """``text`` without markup; ``text[i]`` stands at code point ``offsets[i]`` of the document's ``text``."""

    text: str
    offsets: Sequence[int]
    document: Document

    def raw_span(self, start: int, end: int) -> tuple[int, int]:
        """Where ``text[start:end]`` (not empty) stands in the document's ``raw``."""
        return self.document.span(self.offsets[start], self.offsets[end - 1] + 1)


def plain(document: Document) -> Plain:
    """Take the markup out of ``document.text``. Linear; never raises whatever the text is."""
    source = document.text
    pieces: list[str] = []
    offsets = array("L")
    at = 0
    for match in _MARKUP.finditer(source):
        pieces.append(source[at : match.start()])
        offsets.extend(range(at, match.start()))
        escaped, entity = match.group("escaped"), match.group("entity")
        if escaped is not None:
            pieces.append(escaped)
            offsets.append(match.start() + 1)
        elif match.group("hyphen") and _KEEPS_HYPHEN.search(source[max(0, match.start() - 24) : match.start()]):
            pieces.append("-")
            offsets.append(match.start())
        elif entity is not None:
            pieces.append(_ENTITIES[entity])
            offsets.append(match.start())
        at = match.end()
    if not pieces:  # no markup: each letter stands where it stood, and no list of eight bytes a letter is kept
        return Plain(source.translate(_SAME_LENGTH), range(len(source)), document)
    pieces.append(source[at:])
    offsets.extend(range(at, len(source)))
    return Plain("".join(pieces).translate(_SAME_LENGTH), offsets, document)
