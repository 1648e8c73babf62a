"""Calls and advice, told by the mood of a clause: who is told to act, and by whom."""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re

from vedette.claims.guarded import guarded
from vedette.conduct import Kind

# "keep the records and notify the Unit", "If you have paid such a worker, preserve the logs": the reader is told what to do.
_BASE = r"(?:verify|check|compare|ask|keep|obtain|refuse|insist|screen|ensure|avoid|consider|beware|conduct|watch|treat|notify|report|hold|pay|limit|monitor|train|review|require|request|contact|interview|record|cut|preserve|inform|stop|suspend|freeze|block|confirm|retain|seek|use|reject|return|disable|revoke|cancel|document|log|establish|examine|demand|exercise|apply|adopt|include|inspect|trace|alert|call|end|tell|meet|speak|look|insist|write|put|terminate|change|isolate|collect|secure|make|take|send|deny|decline|limit|do\s+not|never|always|please)"
_BIDS = re.compile(
    rf"(?i)[\s\"'(*•\d.–—-]*(?:(?:and|or|but|then)\s+)?{_BASE}\s+(?:(?:the|an?|any|all|every|each|your|their|its|such|this|that|no|for|with|from|to|only|into|down|both|access|identity|payments?|staff|whether|who|what|in|on|at|out|sure|care|steps|every|logs?|suppliers?|applicants?|employees?|documents?|copies|proof|live)\b)"
)
_IF_YOU = re.compile(
    rf"(?i)\W*(?:if|where|when|whenever|should|before|after)\s+[^.;]{{3,120}}?,\s+(?:then\s+)?{_BASE}\s"
)
# Who speaks tells others to act: the States, the ministers, the Panel - whomever they tell.
_CALLS = re.compile(
    r"(?i)\W*(?:and\s+|also\s+|further\s+)*(?:urg|encourag|invit|exhort|call|appeal|implor|request|recommend)(?:e|es|ed|s)?\b(?:\s+(?:up)?on|\s+to)?\s+(?!by\b|to\b)[\w'’-]+"
)
_RECOMMENDS = re.compile(
    r"(?i)\b(?:recommend(?:s|ed)?|propos(?:es|ed)|request(?:s|ed)?|suggest(?:s|ed)?|demand(?:s|ed)?|insist(?:s|ed)?)\s+that\b[^.;]*$"
)
_BARE = re.compile(
    r"(?:(?:\s*(?:and\s+)?that\s+)|\s*)?(?:(?:the|all|any|each|their|its|host|flag|member|such|sporting|relevant|[A-Z])[\w'’-]*\s+)?(?:[\w'’-]+\s+){0,12}?(?:be|not|decline|send|remind|submit|verify|require|take|designate|refuse|inspect|report|publish|provide|ensure|close|expel|repatriate|consider|adopt|improve|strengthen|share|investigate|freeze|notify|update|clarify|exercise|review|implement|remain|cease|stop|deny|withdraw|examine|extend|include|raise|ask|seek|enhance)\b"
)
_OUGHT = guarded(
    r"(?i)\b(?:member\s+|flag\s+|host\s+|coastal\s+|all\s+|the\s+)?(?:states|governments|the\s+committee|the\s+council)\b[^.;]{0,80}?\b(?:should|ought\s+to|need\s+to)\s+(?!have\b)"
)
_WANTS = guarded(
    r"(?i)\bwant(?:s|ed)?\s+(?:[\w'’-]+\s+){1,6}?(?:to\s+\w+|made|published|banned|closed|sanctioned|listed|expelled|released|disclosed)\b"
)
# "Three States called for the barges to be put on the list": who is to act is left out.
_CALLED_FOR = guarded(
    r"(?i)\b(?:call(?:ed|s|ing)|press(?:ed|es|ing)|ask(?:ed|s)|appeal(?:ed|s)|push(?:ed|es))\s+(?:(?:on|last|this|again|jointly|publicly)\s+(?:\w+\s+)?){0,2}?for\s+(?:[\w.'’-]+\s+){1,9}?to\s+be\s+\w+"
)
_OF_STATES: frozenset[Kind] = frozenset({"state_reply", "no_reply", "state_action"})
_WEAK: frozenset[Kind] = frozenset({"figure", "background"})


def told_to(kind: Kind, text: str, before: str) -> Kind | None:
    """A call or advice, by the mood of the clause; nothing where it is neither. ``before`` are the words of
    the sentence up to the clause."""
    if kind == "advisory" and _CALLS.match(text):
        return "call_to_act"
    if kind == "legal_statement":
        return None
    if kind not in _OF_STATES and _CALLED_FOR.search(text):
        return "call_to_act"
    if _RECOMMENDS.search(before) and _BARE.match(text):
        return "call_to_act"
    if (kind not in _OF_STATES and _OUGHT.search(text)) or (kind in _WEAK and _WANTS.search(text)):
        return "call_to_act"
    if (kind != "call_to_act" or not before.strip()) and (_BIDS.match(text) or _IF_YOU.match(text)):
        return "advisory"
    return None
