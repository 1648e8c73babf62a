"""Web pages: the visible text, with the place of every character in the source.

Spans index the decoded source, so that anybody with the file can re-read a quote. The standard library's parser is
used because it tells where each piece stands; what is hidden, scripted or decorative is left out.
"""

from __future__ import annotations

import html
import re
from array import array
from html.parser import HTMLParser

from vedette.evidence.decode import decode
from vedette.records import Document, Source

NAME = "html"
VERSION = "1"
KIND = "document"

_START = re.compile(
    r"\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|div|p|h1|title)\b", re.I | re.S
)
_HIDDEN = frozenset({"script", "style", "template", "noscript", "svg", "math", "iframe", "object", "select", "button"})
_BLOCK = frozenset(
    "address article aside blockquote body br caption dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 "
    "header hr html li main nav ol p pre section table td th title tr ul".split()
)


def recognises(head: str) -> bool:
    """A text that begins like a web page."""
    return bool(_START.match(head))


def read(source: Source, data: bytes) -> Document | None:
    """The document, or nothing where the bytes are no text."""
    decoded = decode(data)
    if decoded is None:
        return None
    raw, encoding = decoded
    page = _Page(raw)
    try:
        page.feed(raw)
        page.close()
    except AssertionError:  # the parser's answer to a marked section it does not know
        return None
    text, offsets = page.result()
    return Document(source=source, media_type="text/html", encoding=encoding, raw=raw, text=text, offsets=offsets)


class _Page(HTMLParser):
    """Collects visible characters with their places; runs of white space become one space, blocks become lines."""

    def __init__(self, raw: str) -> None:
        super().__init__(convert_charrefs=False)
        self._starts = array("l", [0])
        for match in re.finditer(r"\n", raw):
            self._starts.append(match.end())
        self._chars: list[str] = []
        self._places = array("l")
        self._hidden = 0
        self._length = len(raw)

    def _here(self) -> int:
        line, column = self.getpos()
        return self._starts[line - 1] + column

    def _put(self, text: str, place: int, step: int) -> None:
        if self._hidden:
            return
        for shift, char in enumerate(text):
            blank = char.isspace()
            if blank and (not self._chars or self._chars[-1] in " \n"):
                continue
            self._chars.append(" " if blank else char)
            self._places.append(place + shift * step)

    def _break(self) -> None:
        if not self._chars or self._hidden:
            return
        if self._chars[-1] == " ":
            self._chars.pop()
            self._places.pop()
        if len(self._chars) >= 2 and self._chars[-1] == "\n":
            return
        for _ in range(2):
            self._chars.append("\n")
            self._places.append(self._here())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _HIDDEN:
            self._hidden += 1
        elif tag in _BLOCK:
            self._break()

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _BLOCK:
            self._break()

    def handle_endtag(self, tag: str) -> None:
        if tag in _HIDDEN:
            self._hidden = max(0, self._hidden - 1)
        elif tag in _BLOCK:
            self._break()

    def handle_data(self, data: str) -> None:
        self._put(data, self._here(), 1)

    def handle_entityref(self, name: str) -> None:
        self._put(html.unescape(f"&{name};"), self._here(), 0)

    def handle_charref(self, name: str) -> None:
        self._put(html.unescape(f"&#{name};"), self._here(), 0)

    def result(self) -> tuple[str, array[int]]:
        """The text and, for each of its characters and its end, the place in the source."""
        places = array("l", self._places)
        places.append(self._length)
        return "".join(self._chars), places
