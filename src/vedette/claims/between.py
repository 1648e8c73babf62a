"""Sentences that stand between statements: what leads over to the next matter, asks, or closes a file.

They are prose about the prose: who reads claims learns nothing of anybody's act from them.
"""

from __future__ import annotations

import re

from vedette.claims.guarded import guarded
from vedette.claims.whole import Whole

_MOST = 10
"""Words of a sentence that opens a paragraph and only says what it will be about."""
_DETAIL = re.compile(r"\d|[\w,;] [\"'(]*[A-Z]")
_DESERVES = guarded(
    r"(?i)\b(?:deserves?|merits?|calls?\s+for|needs?|bears?)\s+(?:a\s+|an\s+|its\s+)?(?:\w+\s+)?(?:mention|attention|paragraph|section|note|word|comment|look)\b|^[\W_]*(?:it|this|that)\s+(?:is|was)\s+(?:not\s+)?the\s+(?:first|second|third|fourth|latest|last)\s+such\b|\bgave\s+(?:an?\s+)?(?:\w+\s+)?(?:different|similar|fuller)\s+(?:account|version|picture)\b"
)
# "... and the Panel did not pursue the matter", "It has closed the file.", "The firm is not suspected of anything."
_CLOSES = re.compile(
    r"(?i)[\W_]{0,9}(?:(?:and|but|though|although|which|who|so)\s+)?(?:[\w'’.-]+\s+){0,5}?"
    r"(?:(?:has|have|had)\s+(?:since\s+|therefore\s+)?closed\s+(?:the|its|this|that|his|their)\s+(?:file|matter|case|inquiry|enquiry)"
    r"|(?:did|does|do|will)\s+not\s+(?:pursue|examine|investigate|follow\s+up)\s+(?:it|this|that|them|these|(?:the|this|that)\s+(?:matter|case|question|claim|report))"
    r"|(?:takes?|took)\s+no\s+(?:position|view|stand)|gave\s+no\s+(?:\w+\s+)?(?:figures?|source|details?|reasons?|names?)"
    r"|(?:is|are|was|were)\s+not\s+(?:suspected|accused)\s+of|no\s+(?:further\s+)?action\s+was\s+taken|nothing\s+(?:has\s+been|was)\s+published)\b"
)
# "Meridian could not confirm this independently.": what every agency writes below a story.
_UNCHECKED = re.compile(
    r"(?i)(?:none|neither|nothing|not\s+all|(?!the\s+(?:panel|team))[\w'’]+(?:\s+[\w'’]+){0,2})\s+(?:of\s+(?:it|this|that|these)\s+)?(?:can|could)(?:\s*not)?\s+(?:immediately\s+)?(?:be\s+)?(?:independently\s+)?(?:verif|confirm)\w+(?:\s+(?:this|it|that|these|the\s+\w+))?(?:\s+independently)\W*$"
)
# "The staff proved to be nationals of the Republic of Korea": the trace led to the other Korea, and so nowhere.
_OF_THE_SOUTH = guarded(
    r"\b(?:prove[dn]?|turned\s+out|turns\s+out|found|managed|owned|run|led|headed)\s+(?:to\s+be\s+|by\s+)(?:an?\s+|the\s+)?(?:nationals?|citizens?|company|firm|subjects?)\s+of\s+(?:the\s+)?(?:Republic\s+of\s+Korea|South\s+Korea)\b|\b(?:prove[dn]?|turned\s+out|turns\s+out|found)\s+to\s+be\s+(?:an?\s+)?South\s+Koreans?\b"
)


def leads_over(whole: Whole, *, opening: bool) -> bool:
    """Whether a sentence only says what comes: it opens a paragraph of several with no name, number or day in it.

    "Cover is the weak point of such voyages.", "Sand is not the only cargo.", "Three cases deserve mention."
    """
    if _DESERVES.search(whole.text):
        return True
    short = len(whole.text.split()) <= _MOST
    return opening and short and not whole.amounts and not _DETAIL.search(whole.text)


def only_asks(text: str) -> bool:
    """Whether a sentence asks whether something is so ("Does the money buy missiles?"), is the title of an answer

    ("What Members should do."), a request or the opening of a letter: none states anything. Who asks why somebody did
    something takes it that he did.
    """
    if text.rstrip("\"' ").endswith("?") and _WHETHER.match(text):
        return True
    return bool(_TITLE.fullmatch(text) or _NOT_ONLY.fullmatch(text) or _REQUESTS.search(text))


_WHETHER = re.compile(
    r"[\W_]*(?:(?:And|But|So)\s+)?(?:[Dd]o|[Dd]oes|[Dd]id|[Ii]s|[Aa]re|[Ww]as|[Ww]ere|[Hh]as|[Hh]ave|[Hh]ad|[Cc]an|[Cc]ould|[Ww]ill|[Ww]ould|[Ss]hould|[Mm]ay)\s"
)
# "Sand is not the only cargo."
_NOT_ONLY = re.compile(
    r"[\W_]{0,9}(?:[\w'-]+\s+){1,4}(?:is|are|was|were)\s+not\s+(?:the\s+)?only\s+[\w'-]+(?:\s+[\w'-]+){0,2}\."
)
_REQUESTS = guarded(r"(?i)\b(?:would\s+be\s+(?:most\s+)?grateful|wish(?:es)?\s+to\s+inform\s+(?:\w+\s+){1,3}of)\b")


_TITLE = re.compile(r"[\W\d]*(?:What|Who|How|When|Where|Why)\s(?:(?!is\b|was\b)[\w'’-]+\s+){1,6}[\w'’-]+\.?")


def closes_file(text: str) -> bool:
    """Whether a clause says that a matter was left there, or that an agency could not check it."""
    return bool(_CLOSES.match(text) or _UNCHECKED.match(text.strip(" \"'")) or _OF_THE_SOUTH.search(text))
