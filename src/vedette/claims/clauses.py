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
    "bore|wore|sank|shook|shot|slept|swore|tore|wound|bent|broke|cost|crept|dealt|fed|felt|fought|forbade|froze|hung|"
    "lit|mistook|overtook|rode|sought|shrank|sped|struck|undertook|upheld|withheld|wove|became|dug|drank|ate|blew|"
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
    r"|,[\"']?\s+(?:(?:all|some|most|many|both|none|half|one|two|three|four|five|several|each|part|much)\s+of\s+(?:which|whom|them)|of\s+(?:which|whom)|in\s+which|to\s+which|from\s+which|through\s+which|at\s+which|under\s+which|which|who|whose|whom|where)\s+"
    r"|,[\"']?\s+(?:and\s+)?(?=a\s+(?:\w+\s+){0,2}?(?:part|share|third|half|quarter|fifth|tenth|portion|fraction)\s+of\s+(?:which|whom|them|it)\s)"
    r"|,[\"']?\s+(?=(?:[\d,]+|six|seven|eight|nine|ten|eleven|twelve)\s+of\s+(?:which|whom|them)\s)"
    r"|\s+(?=who(?:se)?\s)"
    r"|,[\"']?\s+(?:saying|adding|noting|claiming|alleging|stating|explaining|insisting)\s+(?:that\s+)?"
    r"|,[\"']?\s+(?=totall?ing\b|bringing\b|leaving\b|earning\b|up\s+(?:from\s+)?\d|down\s+(?:from\s+)?\d)"
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


# What such a word opens tells when, why or on what condition, and is no statement beside the one it hangs on.
_HANGS_ON = re.compile(
    r"(?i)\b(?:after|before|until|because|since|as|when|if|once|unless|so|thereby|thus|saying|adding|noting|claiming|alleging|stating|explaining|insisting|via)\s+(?:that\s+)?$"
)
_OPENS_SO = re.compile(
    r"(?i)[\s\"'(]*(?:(?:like|unlike|despite|in|on|at|by|from|under|over|between|with|for|during|through|to)\b)"
)
_CONDITION = re.compile(
    r"(?i)[\s\"'(]*(?:(?:but|and|yet|even)\s+)*(?:if|should|when|after|before|until|because|once|unless|as|since|though|although|while|asked|given|according|assuming|provided)\b"
)
# "two armoured saloons", "from rented flats": after such a word the form is no predicate.
_NO_PREDICATE = r"(?<!\bthe )(?<!\ba )(?<!\ban )(?<!\bof )(?<!\bfrom )(?<!\bin )(?<!\bby )(?<!\bwith )(?<!\btwo )(?<!\btheir )(?<!\bits )(?<!\bas )(?<!\bfor )(?<!\bno )"
_VERB = re.compile(rf"{_NO_PREDICATE}\b(?:{_FINITE}|{_PRESENT}|[a-z]{{2,}}n't)\b")
_AUX = re.compile(r"\b(?:is|are|was|were|has|have|had|will|would|may|might|must|can|could|should|shall|does|do|did)\b")
# Without a subject of its own: a second predicate, a participle, a relative clause that only says which one is meant.
_NO_SUBJECT = re.compile(
    rf"(?i)[\s\"'(]*(?:(?:then|later|also|subsequently|since|\w+ly|to|not)\s+)*(?:(?:{_FINITE}|{_PRESENT}|ship|sell|buy|send|pay|use|keep)\s)"
)
_TAIL = re.compile(r"(?i)[\s\"'(]*(?:up|down|each|all|most|some|half|one|both|of\s+which|of\s+whom|\d)\b|\b\w{3,}ing\b")
# Whoever wrote and whom he asked goes with the answer or the silence that is told of.
_ASKED = re.compile(
    r"(?i)[\s\"'(]*(?:\w+\s+){0,4}?(?:panel|team|committee|newspaper|reporters?|we|agency)\s+(?:\w+\s+)?(?:wrote|asked|requested|sent\s+(?:a\s+)?(?:letters?|questions|enquir\w+)|contacted|approached|sought)\b"
)
# What is left over is the other half of a division and not a statement beside it.
_REST = re.compile(r"(?i)[\s\"'(]*the\s+(?:rest|remainder|balance)\b")
_RELATIVE = re.compile(r"(?i)\b(?:who|whose|whom|which|where)\s*$")
_SAYS_ONLY = re.compile(
    r"(?i)[\s\"'(]*(?:[\w.'’-]+[\s,]+){0,14}?(?:said|says|saying|quoted|quotes|told|added|adds|wrote|writes|noted|notes|stated|states|replied|explained|reported|recalled|recalls|according|insisted|claims|claimed|argued|argues|warned|believes?|shows?|suggests?|added)\b(?:\s+(?!that\b)[\w.'’-]+){0,5}[\s,.\"')]*$"
)
_LEAST = 4
_LONG = 9


def stands_alone(text: str, part: tuple[int, int], counted: bool) -> bool:
    """Whether a clause says something of its own: it has a predicate, or a figure, and neither a conjunction of time
    or condition before it nor only words of saying in it."""
    words = text[part[0] : part[1]]
    if len(words.split()) < _LEAST or says_only(words) or _HANGS_ON.search(text, 0, part[0]):
        return False
    if _CONDITION.match(words) or _ASKED.match(words) or (_REST.match(words) and not counted):
        return False
    if not _VERB.search(words):
        return counted and bool(_TAIL.search(words)) and part[0] > 0
    if _NO_SUBJECT.match(words) and not _RELATIVE.search(text, 0, part[0]):
        return counted and part[0] > 0
    return not _OPENS_SO.match(words) or bool(_AUX.search(words)) or len(words.split()) > _LONG


def says_only(words: str) -> bool:
    """Whether a clause only tells who spoke ("the manager added at the time")."""
    return bool(_SAYS_ONLY.match(words))


def has_predicate(words: str) -> bool:
    """Whether there is a verb that can be the predicate; a run-in heading has none."""
    return bool(_VERB.search(words))


def has_subject(text: str, part: tuple[int, int]) -> bool:
    """Whether a clause has a subject of its own and does not go on with that of the clause before it."""
    return part[0] == 0 or not _NO_SUBJECT.match(text[part[0] : part[1]])
