"""The period that a report says it covers: "Third report, covering 1 January to 30 June 2025".

Reports of monitors are made for a period and state it once, in the title or the first paragraph. What they tell in the
past and do not date lies in it, and "the reporting period" names it.
"""

from __future__ import annotations

import re

from vedette.claims.authors import HEAD_LETTERS
from vedette.claims.calendar import Days
from vedette.claims.dates import find_dates, span_of
from vedette.claims.guarded import guarded
from vedette.claims.moment import Anchor

_COVERS = guarded(
    r"(?i)\b(?:reports?|reviews?|updates?|summary|bulletin|it|which|that|statement|survey|edition|issue)\b[^.;\n]{0,40}?\b(?:cover(?:s|ed|ing)|(?:spans?|spanning|deals?\s+with))\s+"
    r"|\b(?:reporting|review)\s+period\b\s*(?:\(|:|,|of|was|is|ran|runs|extends|from)\s*"
    r"|\b(?:period|months)\s+(?:under\s+review|covered)\b\s*(?:\(|:|,|was|is|ran|runs|from)\s*"
)
_GAP = re.compile(
    r"(?i)(?:the\s+)?(?:(?:[\w-]+\s+)?(?:period|months|half-year|events|developments)\s+)?(?:from|between|of|in)?\s*"
)
_SHORTEST = 27
"""Days: a report for less than a month is a diary of one event."""
COVERED = "the end of the period that the report covers"
_LONGEST = 800


def covered(text: str) -> Days | None:
    """The first run of days, of a month at least and two years at most, that the head says the text covers."""
    top = text[:HEAD_LETTERS]
    for found in _COVERS.finditer(top):
        rest = top[found.end() : found.end() + 120].split("\n\n")[0]
        skipped = _GAP.match(rest)
        at = skipped.end() if skipped else 0
        hit = next(iter(find_dates(rest, Anchor(None))), None)
        days = span_of(hit) if hit and hit.start <= at + 4 else None
        if days and _SHORTEST <= (days.last - days.first).days <= _LONGEST:
            return days
    return None
