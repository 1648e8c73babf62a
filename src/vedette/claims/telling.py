"""When something was said, and which sentences go on with a statement told of before."""

from __future__ import annotations

from dataclasses import dataclass

from vedette.claims.calendar import Days
from vedette.claims.dates import DateHit
from vedette.claims.dating import dates_speech
from vedette.claims.guarded import guarded
from vedette.claims.two_phrases import relative
from vedette.conduct import Gap

_GOES_ON = guarded(
    r"(?i)\b(?:they|he|she|(?:the|these|those|both|all)\s+(?:\w+\s+){0,2}?(?:envoys?|officials?|representatives|diplomats|ministers?|spokes\w+|agencies|authorities|countries|sides|statement|letter|advisory))\b[^.;]{0,30}?\b(?:said|added|told|warned|stated|noted|wrote|called|urged|accused)\b"
    r"|^[\"“'(]*the\s+(?:[\w.’'-]+\s+){0,3}?(?:notice|alert|bulletin|advisory|circular|communiqu[eé]|letter|statement)\s+(?:also\s+)?(?:lists?|urges?|warns?|says|states?|notes?|calls?|advises?|adds?|describes?|listed|advised|described|recommends?|recommended)\b"
    r"|\b(?:said|says|added|according\s+to|in)\s+(?:in\s+)?(?:the|a|their)\s+(?:joint\s+|same\s+)?statement\b"
)
CARRIES = 12
"""So many sentences of its section a statement may go on."""


_LEFT_OUT = guarded(
    r"^[\"“'(]*(?:It|They|He|She)\s+(?:did|would|could)\s*(?:not|n[’']t)\s+(?:\w+ly\s+|then\s+)?(?:say|provide|give|name|specif|elaborate|explain|disclose|mention|address|indicate|identif|state|answer|supply|submit|comment|confirm|clarif|describe|offer|furnish|share|include|tell)\w*\b"
)
"""What somebody left out of a statement told of before: "it did not provide the list"."""


@dataclass(frozen=True, slots=True)
class Told:
    """The days on which something was said: ``words`` of the phrase; ``before`` where an earlier sentence says it."""

    days: Days
    words: str
    before: bool = False
    relative: bool = False
    gaps: tuple[Gap, ...] = ()


def told_on(text: str, hits: tuple[DateHit, ...]) -> Told | None:
    """When the speaker of a sentence spoke, as the sentence says it ("yesterday said", "in a letter dated 3 May")."""
    for hit in hits:
        if hit.days and dates_speech(text, hit):
            return Told(hit.days, words(text, hit), relative=relative(hit), gaps=hit.gaps)
    return None


def goes_on(text: str) -> bool:
    """Whether a sentence goes on with a statement told of before: "they said", "the ministers added"."""
    return bool(_GOES_ON.search(text) or left_out(text))


def left_out(text: str) -> bool:
    """Whether a sentence tells what somebody left out of a statement: "he did not say how many"."""
    return bool(_LEFT_OUT.search(text))


def words(text: str, hit: DateHit) -> str:
    """The phrase of time itself, on one line."""
    return " ".join(text[hit.start : hit.end].split())
