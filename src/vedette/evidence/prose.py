"""Running prose told from the words of a cell: both may stand in a table, and only the first says anything."""

from __future__ import annotations

import re

_SENTENCE = re.compile(r"[a-z][^.!?]{2,}[.!?][\"'”’)\]]*(?:\s|$)")
_WORD = re.compile(r"[^\W\d_]{2,}")
_LOWER = re.compile(r"[a-z][a-z'’-]+")
SHORTEST = 8
"""Words of the shortest cell that is taken for prose: "Delivery completed." is an entry, not a statement."""


def running(text: str) -> bool:
    """Whether the text of a cell is prose: at least one whole sentence, of words that are mostly lower case."""
    head = text[:4000]
    words = _WORD.findall(head)
    if len(words) < SHORTEST or not _SENTENCE.search(head):
        return False
    return len(_LOWER.findall(head)) * 2 >= len(words)
