"""The visible text of a web page, with the place of each of its characters in the source, in one pass.

Parsers in common use either do not say where a piece of text stood (lxml, selectolax), or take quadratic time on
hostile input (the standard library's: 60,000 unclosed tags keep it busy for minutes). Only what matters for reading
is told apart here, after the HTML standard's tokenizer (13.2.5): tags, comments, raw-text elements, references, text.
"""

from __future__ import annotations

import html
import re
from array import array
from collections.abc import Iterator
from dataclasses import dataclass, field

# Elements whose content a reader of the page does not see as prose, or that the page itself has struck out.
_HIDDEN = frozenset(
    "script style template noscript svg math iframe object select textarea title noembed noframes xmp "
    "del s strike nav menu".split()
)
_BLOCK = frozenset(
    "address article aside blockquote body br caption dd details div dl dt figcaption figure footer form h1 h2 h3 h4 "
    "h5 h6 header hr html li main nav ol option p pre section summary table td th tr ul".split()
)
# Of these the reading gives account, by line: their words are words of the page all the same.
_NAMED = {
    "nav": "navigation",
    "menu": "a menu",
    "del": "struck out by the page itself",
    "s": "struck out by the page itself",
    "strike": "struck out by the page itself",
}
_TAG = re.compile(r"</?([A-Za-z][A-Za-z0-9-]*)")
_MARK = re.compile("[\"'>]")
_VALUE_BEFORE = re.compile(r"=\s*$")
_REFERENCE = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")


@dataclass(slots=True)
class Visible:
    """Characters with the first place and the end of each in the source.

    ``passed``: what was passed over although it holds words, as reason, start and end in the source.
    """

    chars: list[str] = field(default_factory=list)
    starts: array[int] = field(default_factory=lambda: array("l"))
    ends: array[int] = field(default_factory=lambda: array("l"))
    passed: list[tuple[str, int, int]] = field(default_factory=list)

    def put(self, text: str, start: int, end: int | None = None) -> None:
        """Add text; runs of white space become one space. ``end`` is given where one reference stands for the text."""
        for shift, char in enumerate(text):
            blank = char.isspace()
            if blank and (not self.chars or self.chars[-1] in " \n"):
                continue
            self.chars.append(" " if blank else char)
            self.starts.append(start if end else start + shift)
            self.ends.append(end or start + shift + 1)

    def new_block(self, place: int) -> None:
        """End the block: an empty line, once."""
        if not self.chars:
            return
        if self.chars[-1] == " ":
            self.chars.pop()
            self.starts.pop()
            self.ends.pop()
        if self.chars and self.chars[-1] != "\n":
            for _ in range(2):
                self.chars.append("\n")
                self.starts.append(place)
                self.ends.append(place)


def visible(raw: str) -> Visible:
    """The visible text of ``raw``. Linear in its length; raises nothing whatever the text is."""
    found = Visible()
    for kind, start, end in _pieces(raw):
        if kind == "text":
            _text(raw, start, end, found)
            continue
        if kind in _NAMED and raw[start + 1] != "/":
            found.passed.append((_NAMED[kind], start, end))
        if kind in _BLOCK:
            found.new_block(start)
    return found


def _text(raw: str, start: int, end: int, found: Visible) -> None:
    at = start
    for match in _REFERENCE.finditer(raw, start, end):
        found.put(raw[at : match.start()], at)
        found.put(html.unescape(match.group()), match.start(), match.end())
        at = match.end()
    found.put(raw[at:end], at)


def _pieces(raw: str) -> Iterator[tuple[str, int, int]]:
    """Pieces of the page: ``text``, or the name of a tag. Comments and hidden elements are passed over."""
    at, text_from = 0, 0
    closed = True  # whether a tag opened so far was closed: once one is not, the rest of the page is text
    while closed and (opening := raw.find("<", at)) >= 0:
        name, end = _markup(raw, opening)
        if name is None:
            at = opening + 1
            continue
        if text_from < opening:
            yield "text", text_from, opening
        if end < 0:
            closed = False
            end = len(raw)
        elif name in _HIDDEN and raw[opening + 1] != "/":
            end = _after_closing(raw, name, end)
        yield name, opening, end
        at = text_from = end
    if text_from < len(raw):
        yield "text", text_from, len(raw)


def _markup(raw: str, opening: int) -> tuple[str | None, int]:
    """Name and end of the markup at ``<``; no name where it is a plain letter, end -1 where it is never closed."""
    if raw.startswith("<!--", opening):
        close = raw.find("-->", opening + 4)
        return "comment", close + 3 if close >= 0 else -1
    if raw.startswith(("<!", "<?", "</ "), opening):
        return "comment", raw.find(">", opening) + 1 or -1
    match = _TAG.match(raw, opening)
    return (match[1].lower(), _tag_end(raw, match.end())) if match else (None, -1)


def _tag_end(raw: str, at: int) -> int:
    """One past the ``>`` that closes a tag, outside quoted values; -1 where there is none."""
    while match := _MARK.search(raw, at):
        if match.group() == ">":
            return match.end()
        value = _VALUE_BEFORE.search(raw, max(0, match.start() - 8), match.start())
        after = raw.find(match.group(), match.end()) if value else -1
        # A quote that opens no value, or never ends, is a stray letter.
        at = after + 1 if after >= 0 else match.end()
    return -1


def _after_closing(raw: str, name: str, at: int) -> int:
    """One past the closing tag of a hidden element; the end of the page where it is never closed."""
    match = re.compile(rf"</{name}\b[^>]*>?", re.IGNORECASE).search(raw, at)
    return match.end() if match else len(raw)
