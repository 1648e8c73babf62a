"""The grammatical place of a name, where the words before it give one: whose ship, whose account, to whom paid."""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re

from vedette.conduct import Role

_BEFORE = 80
_LEAD = r"\s*(?:(?:the|a|an|one|its|his|her|their)\s+)?(?:(?:company|firm|bank|broker|trader|dealer|shipper)\s+)?(?:called\s+|named\s+)?[\"'(]*$"
_WORDS_BEFORE: tuple[tuple[Role, str], ...] = (
    ("owner", r"owned\s+by|(?:registered\s+|beneficial\s+)?owner(?:\s+was|\s+is|,)?|belong(?:s|ed|ing)?\s+to"),
    ("operator", r"(?:operated|managed|run)\s+by|(?:operator|manager)(?:\s+was|\s+is|,)?"),
    ("account_holder", r"accounts?\s+(?:of|held\s+by|in\s+the\s+name\s+of)"),
    (
        "payee",
        r"(?:paid|payments?|transfer\w*|remit\w*|wired|funds|money|sent|dollars|euros|yuan|won|routed)\s+(?:[\w,.]+\s+){0,4}?to",
    ),
    ("payer", r"paid\s+by|(?:payments?|transfers?|funds|money)\s+(?:[\w,.]+\s+){0,3}?from"),
    (
        "bank",
        r"(?:paid|payments?|transfer\w*|routed|accounts?|wired|remitted)\s+(?:[\w,.]+\s+){0,5}?(?:through|via|at|with)",
    ),
    ("consignee", r"consignee(?:\s+was|\s+is|,)?|consigned\s+to"),
    ("consignor", r"consignor(?:\s+was|\s+is|,)?|consigned\s+by"),
    (
        "buyer",
        r"(?:buyer|importer)(?:\s+was|\s+is|,)?|(?:sold|supplied|delivered|exported)\s+(?:[\w,.]+\s+){0,4}?to|(?:bought|purchased|imported)\s+by",
    ),
    (
        "supplier",
        r"(?:supplier|seller|exporter)(?:\s+was|\s+is|,)?|(?:sold|supplied|delivered|exported|shipped)\s+by|(?:bought|purchased|imported)\s+(?:[\w,.]+\s+){0,4}?from",
    ),
    ("employer", r"(?:employed|hired|recruited)\s+by"),
    ("intermediary", r"(?:arranged|brokered|organi[sz]ed|facilitated)\s+by"),
    ("carrier", r"(?:carried|transported)\s+by"),
)
_PLACES = tuple((role, re.compile(rf"(?i)\b(?:{words}){_LEAD}")) for role, words in _WORDS_BEFORE)

_APPOSED = r"(?:\s*\([^()]{1,60}\)|,[^,;.]{1,60}(?=,)){0,4},?\s+(?:has\s+|had\s+|have\s+|also\s+|then\s+|later\s+)*"
_WORDS_BEHIND: tuple[tuple[Role, str], ...] = (
    ("payee", r"received|(?:was|were)\s+paid|collected|accepted"),
    ("payer", r"paid|remitted|wired"),
    ("supplier", r"sold|exported|shipped|supplied|delivered"),
    ("buyer", r"bought|purchased|imported"),
    ("employer", r"hired|employed|recruited"),
    ("owner", r"owns|owned"),
    ("operator", r"operates|operated|manages|managed"),
)
_DOES = tuple((role, re.compile(rf"{_APPOSED}(?:{words})\b(?!\s+by\b)")) for role, words in _WORDS_BEHIND)
"""What the name itself does, behind what is said of it between commas or in brackets. In the passive ("was sold by")
the verb does not follow the name at once."""


def role_of(text: str, span: tuple[int, int], ship: bool) -> Role:
    """The place of the name at ``span`` of a sentence; ``context`` where none is given. A ship is one."""
    if ship:
        return "vessel"
    start, end = span
    before = text[max(0, start - _BEFORE) : start]
    for role, pattern in _PLACES:
        if pattern.search(before):
            return "intermediary" if role == "bank" and "bank" not in text[start:end].casefold() else role
    for role, pattern in _DOES:
        if pattern.match(text, end):
            return role
    return "context"
