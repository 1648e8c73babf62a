"""A State's own letter: what it tells there of the matter is its answer, also where no sentence says "we reply".

The forms are those of diplomatic correspondence with the Council: a note verbale of a permanent mission, which
"presents its compliments", and a letter of a permanent representative or a chargé d'affaires, who "has the honour".
"""

from __future__ import annotations

import re

from vedette.claims.guarded import guarded
from vedette.conduct import Kind
from vedette.geo import countries

_HEAD = 1200
"""Code points in which a letter says whose it is."""
_FORM = re.compile(
    r"(?i)\b(?:permanent\s+(?:mission|representative)|charg[eé]\s+d['’]affaires)\b[^\n]{0,120}?\bof\b|\bnotes?\s+verbales?\b"
)
_COURTESY = re.compile(r"(?i)\bpresents?\s+(?:its|his|her)\s+compliments\b|\bha(?:s|ve)\s+the\s+hono(?:u)?r\s+to\b")
# Nothing was found, nobody is left, no permit has been issued: the State answers that there was none of it.
_NONE = guarded(
    r"(?i)^\W*(?:no(?:ne|body|thing)?|neither|not\s+(?:one|a\s+single))\b|\b(?:found|has|have|had|there\s+(?:is|are|was|were))\s+no(?:ne)?\b|\bwithout\s+foundation\b|\bno\s+(?:\w+\s+){0,3}?(?:has|have|had|was|were)\s+(?:ever\s+)?been\s+\w+"
)

_SAID: frozenset[Kind] = frozenset(
    {"no_reply", "state_reply", "call_to_act", "advisory", "figure", "work_authorisation"}
)
"""What a letter says in so many words stays: papers to work that were not issued are told as such."""


def is_letter(text: str, author: str) -> bool:
    """Whether a text by ``author`` is a letter in which a State answers."""
    head = text[:_HEAD]
    return bool(countries.find(author)) and bool(_FORM.search(head) and _COURTESY.search(head))


def answered_there(kind: Kind, text: str, *, counts: bool) -> bool:
    """Whether a clause of such a letter, in the State's own voice, is an answer: it tells no act, or that there was
    none. ``counts``: it gives a number, and then tells of those."""
    if kind == "background":
        return True
    return kind not in _SAID and not counts and bool(_NONE.search(text))
