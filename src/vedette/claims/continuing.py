"""What a clause goes on with: a further call, the rest of an answer, the rest of a rule.

A clause that states no act of its own, or seems to state another, is of the kind of the one before where the words of
asking, answering or ruling govern both.
"""

from __future__ import annotations

import re

from vedette.claims.clauses import Span, has_predicate
from vedette.claims.guarded import guarded
from vedette.claims.places import TRADING
from vedette.conduct import Kind

_NO_SUBJECT = re.compile(r"(?:had|has|have|was|were|did|would|could)\s")
"""An auxiliary without a subject of its own: "... that it had no dealings and had sold the cars in good faith"."""
_LEAST = 3
_INFINITIVE = re.compile(
    r"to\s+(?!(?:the|an?|every|all|each|any|its|their|our|other|those|these|this|that|both)\b)[a-z]+\b"
)
_MODAL_ONLY = re.compile(r"(?:should|must|ought\s+to|need\s+to|may)\s+(?:not\s+|also\s+)?[a-z]+\s")


def calls_on(
    text: str, parts: tuple[tuple[int, int], ...], stated: tuple[tuple[Kind, ...], ...]
) -> tuple[tuple[Kind, ...], ...]:
    """ "We call upon States to inspect ... and to refuse ...", "Members should check ... and must not sell ...", "We

    recommend that the Committee list ... and that States refuse ...".

    Each infinitive or modal without a subject is a call, or advice, of its own.
    """
    found = list(stated)
    for place in range(1, len(parts)):
        lead = _RECOMMENDS.search(text, 0, parts[place][0]) if _and_that(text, parts[place][0]) else None
        if lead:
            first = max(before for before in range(place) if parts[before][0] <= lead.start())
            found[first], found[place] = found[first] or ("call_to_act",), ("call_to_act",)
        said = next((kind for kind in found[place - 1] if kind in ("call_to_act", "advisory")), None)
        if said is None:
            continue
        if _INFINITIVE.match(text, parts[place][0]) or _MODAL_ONLY.match(text, *parts[place]):
            found[place] = (said,)
    return tuple(found)


_RECOMMENDS = guarded(r"\b(?:recommend|urge|request|ask|propose)(?:s|ed)?\s+that\b")


def _and_that(text: str, start: int) -> bool:
    """Whether a clause goes on, after others, with what somebody says or asks: "..., that ...", "... and that ..."."""
    before = text[:start].rstrip()
    return before.endswith(" and that") or (text.startswith("that ", start) and before.endswith((" and", ",")))


def goes_on_saying(
    text: str, parts: tuple[Span, ...], stated: tuple[tuple[Kind, ...], ...]
) -> tuple[tuple[Kind, ...], ...]:
    """ "China replied that it had no record and that the sale was a domestic one": one answer, in two statements."""
    found = list(stated)
    for place in range(1, len(parts)):
        before = text[: parts[place][0]].rstrip()
        after = not found[place] and found[place - 1] == ("state_reply",) and _and_that(text, parts[place][0])
        shares = found[place - 1] == ("state_reply",) and before.endswith((" and", " but"))
        shares = shares and bool(found[place]) and TRADING.issuperset(found[place])
        shares = shares and _NO_SUBJECT.match(text, parts[place][0]) is not None
        if (after or shares) and len(text[slice(*parts[place])].split()) > _LEAST:
            found[place] = ("state_reply",)
    return tuple(found)


def goes_on_ruling(
    text: str, parts: tuple[Span, ...], stated: tuple[tuple[Kind, ...], ...]
) -> tuple[tuple[Kind, ...], ...]:
    """ "Paragraph 5 bans the sale of luxury goods, paragraph 7 that of all vehicles": the rest of a rule is one too.

    A clause without a verb has that of the clause before it, and what it names is ruled, not traded.
    """
    found = list(stated)
    for place in range(1, len(parts)):
        rest = text[slice(*parts[place])]
        if found[place] and found[place - 1] == ("legal_statement",) and not has_predicate(rest):
            found[place] = ("legal_statement",)
    return tuple(found)
