"""Whether a clause tells the size of something - a number, a total, a price - rather than what was done."""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

from vedette.claims.guarded import guarded

_SIZE = r"(?:numbers?|totals?|figures?|tall(?:y|ies)|shares?|proportion|values?|prices?|costs?|averages?|volumes?|estimates?|amounts?|invoices|losses|sums?|rates?)"
_OF_SIZE = guarded(
    rf"(?i)(?<!phone\s)(?<!serial\s)(?<!account\s)\b{_SIZE}\b(?!\s+plates?)[^.;]{{0,70}}?\b(?:is|was|were|are|be|been|stood|stands?|lies?|lay|comes?|came|rose|fell|grew|dropped|declined|ranged?|reached|reported|put|totals?|totalled)\b"
    r"|\b(?:put|puts|putting|estimat\w+|reckon\w*|assess\w*)\b[^.;]{0,60}?\bat\s+(?:\w+\s+){0,3}?[$€£¥]?\d"
    r"|\btotal(?:s|led|ed|ling|ing)?\s+(?:\w+\s+){0,2}?[$€£¥]?\d|\bamount(?:s|ed|ing)?\s+to\b|\b(?:comes?|came)\s+to\s+(?:\w+\s+){0,2}?[$€£¥]?\d|\baverag(?:e|es|ed|ing)\b|\bworth\s+(?:\w+\s+)?[$€£¥]?\d|\b(?:fetch|sell|sold|trad|retail|chang\w+\s+hands)\w*\s+(?:at|for)\b[^.;]{0,40}?\b(?:per|a|each)\s+\w+|\b(?:up|down)\s+(?:by\s+)?[\d.]+\s*(?:per\s?cent|percent|%)"
)
_RECEIVED = guarded(
    r"(?i)\b(?:received|counts?|counted|lists?|listed|recorded|registered|handled|logged|analysed|reviewed|know\s+of|aware\s+of)\s+(?:\w+\s+){0,3}?(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|dozens|hundreds)\s+(?:\w+\s+){0,2}?(?:reports?|disclosures?|addresses|notifications?|replies|submissions?|complaints?|cases|incidents|tips|requests|returns|declarations?)\b"
)
# "The total was put at", "its invoices come to": the subject is a size and nothing was done.
_SIZE_TOLD = guarded(
    rf"(?i)^\W*(?:[\w'’.-]+\s+){{0,6}}?(?:(?:the|its|their|that|this|our|his|true|total|real|official|overall|combined)\s+)(?:(?!phone\b|telephone\b|serial\b|account\b|card\b|IMO\b|hull\b)[\w-]+\s+){{0,2}}?{_SIZE}\b[^.;,]{{0,60}}?\b(?:is|was|were|are|stood|stands?|lies?|lay|comes?|came|totals?|totalled|amounts?|amounted|may\s+reach|reported|put)\b"
    rf"|\b(?:puts?|putting)\s+(?:the|its|their|that)\s+(?:[\w-]+\s+){{0,2}}?(?:{_SIZE}|cargo|haul|load|catch)\b[^.;]{{0,60}}?\bat\s|\bestimat\w+\s+(?:the|its|their|that)\s+(?:[\w-]+\s+){{0,2}}?(?:{_SIZE}|cargo|haul|load|catch)\b[^.;]{{0,60}}?\bat\s"
)


def is_size(text: str) -> bool:
    """Whether the clause tells the size of something, rather than what was done."""
    return bool(_OF_SIZE.search(text) or _RECEIVED.search(text))


def tells_size(text: str) -> bool:
    """Whether the clause says how great a number, a total or a price is, and nothing else."""
    return bool(_SIZE_TOLD.search(text) or _RECEIVED.search(text))
