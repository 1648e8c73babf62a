"""When something was said, where only a footnote tells it: "Letter dated 24 July 2020", "As at 12 February 2021".

Reports of the Panel cite the letters of States this way. A note is read where its mark closes the sentence and it
begins with the name of such a paper; a note that comments or refers to another report says no day.
"""

from __future__ import annotations

import re

from vedette.claims.dates import find_dates
from vedette.claims.moment import Anchor
from vedette.claims.telling import Told

_RULE = re.compile(r"(?m)^[ ]*_{4,}[ ]*$")
_NOTE = re.compile(r"(?m)^[ ]*(?:\[(?P<boxed>\d{1,3})\]|(?P<plain>\d{1,3}))[ \t]+(?P<words>[A-Z][^\n]*)")
_PAPER = re.compile(
    r"(?i)(?:letters?|notes?\s+verbales?|communications?|repl(?:y|ies)|responses?|e-?mails?|interviews?|statements?|as\s+(?:at|of))\b"
)
_MARK = re.compile(r"[\w)”\"'’][.,;]?[”\"’]?(?:\[(?P<boxed>\d{1,3})\]|(?<=\D)(?P<plain>\d{1,3}))[.]?$")


def footnotes(text: str) -> dict[str, str]:
    """Number -> first line of each note below a rule of underscores; nothing where the text has no such rule."""
    rule = _RULE.search(text)
    if not rule:
        return {}
    return {m["boxed"] or m["plain"]: m["words"] for m in _NOTE.finditer(text, rule.end())}


def told_in_note(sentence: str, notes: dict[str, str], anchor: Anchor) -> Told | None:
    """The day that the note at the end of ``sentence`` gives for what it says."""
    mark = _MARK.search(sentence, max(0, len(sentence) - 12)) if notes else None
    words = notes.get(mark["boxed"] or mark["plain"], "") if mark else ""
    if not _PAPER.match(words):
        return None
    hit = next((hit for hit in find_dates(words, anchor) if hit.days and hit.days.precision == "day"), None)
    return Told(hit.days, f"footnote: {words[: hit.end]}", gaps=hit.gaps) if hit and hit.days else None
