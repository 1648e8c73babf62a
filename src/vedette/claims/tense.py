"""Whether a clause tells of the present: by its first finite verb, or by the past of reported speech."""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re

_PRESENT = re.compile(
    r"\b(?:is|are|has yet|have yet|ha(?:s|ve)\s+(?:\w+ly\s+|also\s+|long\s+)?been\s+\w+ing|still\s+\w+(?:ing|s)|[Ss]till|continues?|continuing|remains?|plays?|makes?|works?|lives?|hosts?|employs?|earns?|sends?|sending|hires?|finances?|supports?|extorts?"
    r"|uses?|keeps?|takes?|steals?|remits?|exists?|wants?|urges?|warns?|bans?|prohibits?|requires?|must|should|flouts?|withholds?|generates?|dispatch(?:es)?|exports|imports|deploys?|launders?|operates?|confiscates?|retains?|maintains?"
    r"|issues|grants|trains|can|may|runs?|owns?|flies|sells?|buys?|pays?|receives?|holds?|provides?|poses?|shares?|hides?|stays?|serves?|brings?|gets?|appears?|seems?|allows?|relies|rely|depends?|owes?|fishes|sails?|carries|evades?|ignores?|funds?|expects?|believes?|thinks?|accounts? for|do|does|calls? on|includes?|faces?|attends?|studies)\b"
)
_PAST = re.compile(
    r"\b(?:was|were|had|did|sent|sold|stole|bought|made|took|went|began|gave|told|held|led|paid|left|came|brought|fell|rose|lost|won|ran|found|met|grew|drew|flew|built|kept|became|saw|cost|spent|"
    r"ha(?:s|ve)\s+(?:\w+ly\s+|also\s+|already\s+|since\s+|long\s+|not\s+)?(?!been\s+\w+ing|yet)\w+(?:ed|en|t|d|ne|wn|un)|(?<!are )(?<!is )\w{3,}ed)\b"
)
_SAYING = frozenset(
    {
        "accused",
        "told",
        "reported",
        "stated",
        "warned",
        "urged",
        "noted",
        "added",
        "confirmed",
        "announced",
        "alleged",
        "estimated",
        "found",
    }
)
_BACKSHIFTED = re.compile(
    r"\b(?:was|were)\s+(?:also\s+|still\s+|now\s+|currently\s+|reportedly\s+)?(?:engaged|working|employed|involved|active|present|hosting|using|operating|living|earning|continuing|sending|seeking|investigating|reviewing|in\b|under\b|revoking|preparing|aware|\w+ing\b)"
)


def present(text: str) -> bool:
    """Whether the first finite verb is a present one. A headline without a verb but with "still" is present too."""
    found = _PRESENT.search(text)
    return found is not None and not _past_leads(text, found.start())


def backshifted(text: str) -> bool:
    """Whether the past is that of reported speech about a state of things: "said that they were employed there"."""
    return bool(_BACKSHIFTED.search(text))


def _past_leads(text: str, at: int) -> bool:
    return any(past.group().lower() not in _SAYING for past in _PAST.finditer(text, 0, at))
