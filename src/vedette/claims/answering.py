"""Who gives an answer, and of whom a sentence with two subjects speaks."""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re

from vedette.claims.frames import DENIAL, STATE_REPLY
from vedette.claims.guarded import guarded
from vedette.claims.subjects import persons
from vedette.conduct import Kind
from vedette.geo.countries import Mention

_FIRM = guarded(
    r"(?i)\b(?:director|manager|owner|counsel|lawyer|dealer|trader|broker|compan(?:y|ies)|firm|club|captain|consignee|maker|operator|spokesm[ae]n\s+for\s+the\s+(?:club|company|firm)|who|we)\b"
)
_BODY = re.compile(
    r"\s+(?:\w+\s+)?(?:authorit|government|minist|officials?|police|customs|embassy|mission|foreign|central)"
)
# Who speaks for the State that the section names: an organ of it, or a pronoun.
_ORGAN = guarded(
    r"(?i)\b(?:states?|governments?|countr(?:y|ies)|ministr(?:y|ies)|ministers?|departments?|authorit(?:y|ies)|missions?|embass(?:y|ies)|consulates?|ambassadors?|police|customs|prosecutors?|registr(?:y|ies)|central\s+bank|presiden(?:t|cy)|foreign\s+office|administration|inspectorate|immigration|officials?|spokes\w+|it|they|repl(?:y|ies)|response|letter|note|communication|submission|report)\b"
)
_POST = r"(?:embass(?:y|ies)|missions?|consulates?(?:-general)?|legations?|ambassadors?|delegations?|consuls?(?:-general)?|trade\s+offices?|representations?|envoys?)"
_POSTED = guarded(rf"(?i)\b{_POST}\s+(?:in|at|to)\s+(?:the\s+)?$")
_NAMES = r"[A-Z][\w'-]*(?:\s[A-Z][\w'-]*){0,2}"
_JOINED = guarded(
    rf"(?P<first>{_NAMES})\s+and\s+(?P<second>{_NAMES})(?:\s+[—–-]\s[^—–]{{1,80}}\s[—–-])?\s+(?:(?:have|has|had|were|are|was|both|also|still|reportedly)\s+){{0,3}}[a-z]+"
)


def a_state_answers(text: str, mentions: tuple[Mention, ...]) -> bool:
    """Whether it is a State, or the State of the section, that gives its account: a firm's answer is no State's.

    ``mentions`` are the States of ``text``.
    """
    verbs = [m.start() for m in (STATE_REPLY.search(text), DENIAL.search(text)) if m]
    at = min(verbs, default=len(text))
    foreign = [m for m in mentions if m.code != "KP"]
    before = [m for m in foreign if m.start <= at]
    if before:
        own = before[0].how != "demonym" or _BODY.match(text, before[0].end)
        return bool(own) and not _FIRM.search(text[:at])
    if foreign:
        return bool(STATE_REPLY.match(text))
    said = text[:at].strip() if verbs else ""
    return not _FIRM.search(text[:at]) and (not said or bool(_ORGAN.search(said)))


def speaking(text: str, mentions: tuple[Mention, ...], offset: int) -> tuple[Mention, ...]:
    """The States that may answer or keep silent: not the one in whose capital another has its embassy.

    ``mentions`` count from ``offset`` code points before ``text``.
    """
    return tuple(
        m for m in mentions if not _POSTED.search(text[max(0, m.start - offset - _POST_LETTERS) : m.start - offset])
    )


_POST_LETTERS = 40


def second_subject(text: str, mentions: tuple[Mention, ...], kind: Kind) -> int | None:
    """Where the second of two joined subjects begins ("A and B were issuing"), persons or, of a permit, States."""
    joined = _JOINED.search(text)
    if not joined:
        return None
    names = persons(text)
    if all(joined[group] in names for group in ("first", "second")):
        return joined.start("second")
    acting = {m.start for m in mentions if m.code != "KP"}
    both = {joined.start("first"), joined.start("second")} <= acting
    return joined.start("second") if both and kind != "employment_abroad" else None
