"""What is said of anybody, or only asked for, supposed, or over: the rule, the request, the account of an end.

A clause can hold all the words of an act and tell of no act: "vessels that carry coal may be refused", "a request to
list eleven of them", "all military ties had ceased", "every dinar goes into the player's own account".
"""

from __future__ import annotations

import re

from vedette.claims.guarded import guarded

# What a party says has ended is no act of the day it says so.
_OVER = guarded(
    r"(?i)\b(?:ties|relations|cooperation|co-operation|training|programmes?|programs?|activit(?:y|ies)|dealings|contacts?|collaboration|instruction|arrangements?|exchanges?)\s+(?:with\s+[^.;,]{1,50}?\s)?(?:had|have|has|were|was)\s+(?:\w+\s+){0,2}?(?:ceased|ended|stopped|lapsed|expired|terminated|discontinued|suspended|severed|cut|wound\s+up|broken\s+off)\b"
)
_OWN_HANDS = guarded(
    r"(?i)\b(?:goes|go|went|paid|credited|transferred|wired|remitted|deposited|received)\b[^.;]{0,40}?\b(?:in)?to\s+(?:(?:the\s+)?(?:players?|workers?|employees?|doctors?|nurses?|women|men|engineers?|labourers?|laborers?|athletes?|footballers?|crew|seafarers?)['’]?s?['’]?\s+own\b|(?:an?\s+)?(?:bank\s+)?accounts?\s+in\s+(?:his|her|their)\s+own\s+names?\b)|\b(?:paid|given|handed)\s+(?:directly\s+|straight\s+|only\s+)?to\s+the\s+(?:workers|players?|men|women|employees)\s+(?:themselves|himself|herself|personally)\b|\bnot\s+(?:one|a\s+single|an?)\s+(?:cent|penny|euro|dollar|dinar|baht|rouble|yuan|won)\b[^.;]{0,30}\bto\s+(?:North\s+Korea|Pyongyang|the\s+(?:State|embassy|regime))\b"
)
_SELLER = guarded(
    r"(?i)\b(?:transfer\s+)?fees?\b[^.;]{0,80}?\b(?:went|goes|paid|payable|due)\b[^.;]{0,20}?\bto\s+(?:the\s+|its\s+|his\s+)?(?:\w+\s+){0,2}?(?:club|side|team|seller)\b"
)
# "The remainder" is of the sum named before it: where that is a fee or a price, it is nobody's pay.
_THE_REST = re.compile(r"(?i)\W*(?:and\s+|with\s+)?the\s+(?:remainder|rest|balance|other\s+half|remaining\s+\w+)\b")
_OF_A_FEE = guarded(r"(?i)\b(?:fees?|rent|price|licen[cs]es?|takings|loan|instal?ments?)\b")
_OF_PAY = guarded(r"(?i)\b(?:wages?|salar(?:y|ies)|pay|earn\w*|stipends?|workers?)\b")
_RATHER_THAN = guarded(r"(?i)\b(?:rather\s+than|instead\s+of|and\s+not|not)\s+(?:(?:in)?to\s+)?(?:the\s+|an?\s+)?\w+")
_WOULD = guarded(r"\b(?:would|could|might|will|may)\b")
_GENERIC = guarded(
    r"(?i)\b(?:compan(?:y|ies)|firms?|businesses|(?:financial\s+)?institutions?|entities|parties|owners|operators|insurers?|employers?|clients?|banks?|persons?|anyone|anybody|those|whoever|individuals|clubs|vessels|ships|any\s+\w+|an?\s+\w+)\s+(?:that|who|which|whose)\b.{1,120}?\b(?:could|can(?:not)?|may|might|would|will|risks?|must|should|shall|faces?|(?:is|are)\s+(?:excepted|exempt(?:ed)?|excluded|liable|subject))\b"
)
_FOR_EXAMPLE = re.compile(
    r"(?i)[\W_]*(?:for\s+(?:example|instance)|e\.g\.|thus|hence|in\s+other\s+words|as\s+a\s+rule|typically|usually)?[\W_]*"
)
_NOT_LISTED = guarded(
    r"(?i)\b(?:not|never|no\s+longer|neither|nor)\s+(?:\w+\s+)?(?:among|on|one\s+of|listed|designated|sanctioned|blacklisted|subject|named)\b|\bde-?listed\b|\bremoved\s+from\b"
)


def kept_by_them(sentence: str, start: int, end: int) -> str | None:
    """What says that nobody takes the workers' pay: it goes to their own hands, or is a price that a seller gets."""
    text = sentence[start:end]
    own = None if _RATHER_THAN.search(text) else _OWN_HANDS.search(text)
    found = _SELLER.search(text) or own
    return found.group() if found else None


def rest_of_a_fee(sentence: str, start: int) -> bool:
    """Whether the clause at ``start`` is about the remainder of a fee, which is a payment and nobody's wages."""
    rest = _THE_REST.match(sentence, start)
    return bool(rest and _OF_A_FEE.search(sentence[:start]) and not _OF_PAY.search(sentence))


def over(text: str) -> str | None:
    """What says that ties or dealings have ended: an account of their end is no act of that day."""
    found = _OVER.search(text)
    return found.group() if found else None


def unlisted(sentence: str, start: int, end: int) -> str | None:
    """What keeps a party off the list: it is on none, somebody asks that it be listed, or all this is supposed."""
    off = _NOT_LISTED.search(sentence, start, end) or _TO_BE_LISTED.search(sentence[start:end])
    if off:
        return off.group()
    supposed = _SUPPOSED.search(sentence) if _WOULD.search(sentence, start, end) else None
    return supposed.group() if supposed else generic(sentence, start)


_TO_BE_LISTED = guarded(
    r"(?i)\b(?:requests?|propos\w+|bids?|calls?|motions?|push(?:es)?|efforts?|attempts?|plans?|appl\w+|recommend\w+|nominat\w+|suggest\w+|seeks?|sought|wants?|wanted|asked|asks)\s+(?:[\w.'-]+\s+){0,5}?(?:to\s+(?:blacklist|list|designate|sanction|add)|(?:for\s+)?(?:the\s+)?(?:listing|designation)\b|be\s+(?:\w+\s+)?(?:designated|listed|blacklisted|sanctioned))|\b(?:would|could|may|might|should)\s+be\s+(?:designated|listed|blacklisted)\b|\bcandidates?\s+for\s+(?:listing|designation)\b"
)
_SUPPOSED = guarded(r"(?i)(?:^|[\W_])(?:if|unless|should|suppos\w+|were\s+to|in\s+case)\b")


def generic(sentence: str, start: int) -> str | None:
    """The words that make a rule of a clause: whoever does such a thing may, must or risks something.

    So does what hangs on "every" or "any" after a call: "platforms should check every account whose details changed".
    """
    rule = _GENERIC.search(sentence, start)
    if rule and (rule.start() - start < _EARLY or _FOR_EXAMPLE.fullmatch(sentence, start, rule.start())):
        return rule.group()[:60]
    which = _WHICHEVER.match(sentence, start)
    called = _CALLED_FOR.search(sentence[:start]) if which else None
    return called.group()[:60] if called and _EVERY.search(sentence[:start]) else None


_EARLY = 24
"""So far into a clause its subject begins: past two adjectives ("Foreign financial institutions that ...")."""
_WHICHEVER = re.compile(r"\W*(?:whose|which|that|who)\b")
_EVERY = guarded(r"(?i)\b(?:every|any|each|all|those|no)\s+(?:[\w-]+\s+){0,3}?[\w-]+,?\s*$")
_CALLED_FOR = guarded(
    r"(?i)\b(?:should|must|ought\s+to|shall|needs?\s+to|urg(?:e|es|ed)|call(?:s|ed)?\s+(?:up)?on|ask(?:s|ed)?|recommend\w*|advis\w+|encourag\w+)\b"
)
