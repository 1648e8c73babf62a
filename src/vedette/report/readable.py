"""A source as a person reads it, with the way from a span of the source to the place in what is shown."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from dataclasses import dataclass, field

from vedette.evidence.html import NAME as WEB_PAGE
from vedette.evidence.html.visible import visible
from vedette.out.result import ManifestInput


@dataclass(frozen=True, slots=True, kw_only=True)
class Readable:
    """What is shown of a source. ``starts[i]`` is the code point of the source at which ``text[i]`` begins; empty where
    the source is shown as it is. ``of_page``: the mark-up of a web page was left out."""

    text: str
    starts: array[int] = field(default_factory=lambda: array("l"))
    of_page: bool = False

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where ``[start, end)`` of the source stands in ``text``; empty where none of it is shown."""
        if not self.of_page:
            return start, end
        return bisect_left(self.starts, start), bisect_left(self.starts, end)


def readable(raw: str, entry: ManifestInput | None) -> Readable:
    """The text of a source; of a web page what its reader would show. Linear in the length of ``raw``."""
    if entry is None or entry.reader.partition("/")[0] != WEB_PAGE:
        return Readable(text=raw)
    found = visible(raw)
    return Readable(text="".join(found.chars), starts=found.starts, of_page=True)
