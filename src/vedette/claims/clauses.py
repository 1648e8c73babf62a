"""Where one statement ends and the next begins inside a sentence. A cut counts only where both sides state an act.

The marks are those of English: sentence ends inside a quotation, semicolons and spaced dashes, conjunctions,
relative pronouns, a second predicate after "and", and participles or figures that hang on after a comma
(Quirk et al., A Comprehensive Grammar of the English Language, 1985, chapters 13 to 15).
"""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re

_IRREGULAR = (
    "began|begun|bought|brought|built|came|caught|chose|cut|did|drew|drove|fell|fled|flew|found|gave|got|went|gone|grew|"
    "had|has|have|hid|held|hit|is|are|was|were|kept|knew|laid|lay|led|left|lent|let|lost|made|meant|met|paid|put|ran|"
    "rose|said|saw|sent|set|shut|sold|spent|split|spoke|spread|stole|stood|stuck|swept|took|taken|taught|thought|threw|"
    "told|won|withdrew|wrote|will|would|may|might|must|can|could|should|shall|does|do"
)
_FINITE = rf"(?:{_IRREGULAR}|(?!(?:unit|ne|nee|inde|hundr|spe|se|bre|fe|ble|gre|agre|excee|procee|succee)ed\b)[a-z]{{2,14}}ed)"
# A verb of the present after "and": the third person, where the sentence before it has one too.
_PRESENT = (
    r"(?:keeps?|takes?|pays?|sends?|ships?|sells?|buys?|earns?|comes?|goes|gives?|holds?|makes?|operates?|provides?|"
    r"remains?|requires?|calls?|urges?|invites?|employs?|hosts?|hires?|supplies|imports?|exports?|denies|says|notes?|"
    r"welcomes?|condemns?|detains?|seizes?)"
)
_SUBJECT = r"(?:they|it|he|she|we|there|this|these|those|that|some|several|many|most|others?|each|both|none|all|its?|their|his|her)"
_CUT = re.compile(
    # Every cut begins with a mark or a space: letters are passed over without a look at what follows.
    r"(?=[\s.!?…;:,\"'])(?:(?P<stop>(?:[.!?]{1,3}|…)[\"')\]]*\s+(?=[\"'(]*[A-Z])|;\s+|:\s+(?=[A-Z\"']))"
    r"|\s+(?:[-–—]|--)\s+"
    r"|(?:,?[\"']?\s+(?:while(?!\s+\w+ing\b)|whereas|although|whereby|even\s+though)|,[\"']?\s+(?:but|though|yet|nor|so)|,[\"']?\s+(?:after|before|until|because|since|as|when|if|once|unless))\s+"
    r"|,?[\"']?\s+(?:thereby|thus)\s+"
    r"|,[\"']?\s+(?:(?:all|some|most|many|both|none|half|one|two|three|four|five|several|each|part|much|\d+)\s+of\s+(?:which|whom|them)|of\s+(?:which|whom)|in\s+which|to\s+which|from\s+which|through\s+which|at\s+which|under\s+which|which|who|whose|whom|where)\s+"
    r"|\s+(?=who(?:se)?\s)"
    r"|,[\"']?\s+(?:saying|adding|noting|claiming|alleging|stating|explaining|insisting)\s+(?:that\s+)?"
    r"|,[\"']?\s+(?=totall?ing\b|bringing\b|leaving\b|earning\b|worth\b|up\s+(?:from\s+)?\d|down\s+(?:from\s+)?\d)"
    r"|,[\"']?\s+with\s+(?=[A-Za-z\d])"
    r"|,[\"']?\s+(?=(?:each|all|most|many|some|half|several|both|the\s+(?:latter|former|second|first|last|rest))\s+(?:of\s+\w+\s+)?(?:\w+\s+){0,3}?\w+(?:ing|ed)\s)"
    r"|,[\"']?\s+(?=(?:[A-Z]{2,3}\s?|[$€£¥])?\d[\w.,]*\s+(?:\w+\s+){0,3}\w+ing\s)"
    r"|,[\"']?\s+and\s+(?=[a-zA-Z\d\"'])"
    rf"|\s+and\s+(?=(?:then\s+|later\s+|also\s+|subsequently\s+|has\s+|since\s+|\w+ly\s+)?{_FINITE}\s)"
    rf"|\s+and\s+(?=(?:that\s+)?{_SUBJECT}\s+(?:\w+\s+){{0,3}}?{_FINITE}\s)"
    rf"|\s+and\s+(?=(?:\w+ly\s+|to\s+)?{_PRESENT}\s)"
    rf"|\s+and\s+that\s+(?=\w)"
    r"|\s+or\s+(?=(?:to\s+)?(?:paint|broadcast|sell|buy|pay|send|hire|supply|use|transfer|operate)\w*\s)"
    rf"|,\s+(?=(?:{_FINITE})\s+(?:by|in|as|at|from|to|on|for|with|under|into|over)\s)"
    rf"|,\s+(?=(?:{_SUBJECT}|the\s+[a-z]+|[A-Z][a-z]+)\s+(?:\w+\s+){{0,2}}?{_FINITE}\s+(?:\w+\s+){{2,}})"
    r"|,[\"']?\s+(?=(?:\w+ly\s+)?(?:generating|netting|ending|costing|allowing|letting|enabling|making|forcing|raising|sending|giving|violating|breaching|evading|using)\b)"
    r"|,[\"']?\s+(?=(?:mostly|mainly|chiefly|largely|primarily|notably)\s+in\b)"
    r"|\s+and\s+(?=(?:through|via|by)\s+(?:\w+\s+){0,2}\w+(?:ies|ers|ents|ments|sales|transfers)\b)"
    r"|\s+(?=via\s)"
    r"|,\s+(?=having\s+been\s)"
    r"|,?\s+and\s+(?=to\s+[a-z]+\s)"
    r"|,\s+(?=\w+\s+(?:days|weeks|months|years)\s+(?:after|before)\b)"
    r"|(?:(?<=\bstated)|(?<=\breplied)|(?<=\bresponded)|(?<=\bexplained)|(?<=\breported))\s+that\s+(?=(?:all|some|about|around|at\s+least|nearly|more\s+than|up\s+to|the\s+last|no|[\d,]+)\s))"
)


def clauses(text: str) -> tuple[tuple[int, int], ...]:
    """Candidate clauses of one sentence as offsets; together they cover it but for the words that join them."""
    found: list[tuple[int, int]] = []
    start = 0
    for cut in _CUT.finditer(text):
        if cut.start() > start:
            end = cut.start() + len(cut["stop"].rstrip()) if cut["stop"] else cut.start()
            found.append((start, end))
            start = cut.end()
    if start < len(text):
        found.append((start, len(text)))
    return tuple(found)


def merged(parts: tuple[tuple[int, int], ...], acts: tuple[bool, ...]) -> tuple[tuple[int, int], ...]:
    """Clauses without an act join the one before them, or the first that has one."""
    found: list[tuple[int, int]] = []
    lead: int | None = None
    for (start, end), act in zip(parts, acts, strict=True):
        if act:
            found.append((start if lead is None else lead, end))
            lead = None
        elif found:
            found[-1] = (found[-1][0], end)
        elif lead is None:
            lead = start
    return tuple(found)
