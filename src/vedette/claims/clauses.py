"""Which stretches between the joints of a sentence are statements of their own, and with what the others go.

A cut counts only where both sides state something.
"""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re

from vedette.claims.guarded import guarded
from vedette.claims.joints import FINITE, PASSIVE, PRESENT, SURE, cuts

Span = tuple[int, int]


def clauses(text: str) -> tuple[Span, ...]:
    """Candidate clauses of one sentence as offsets; together they cover it but for the words that join them."""
    found: list[tuple[int, int]] = []
    start = 0
    for end, following in cuts(text):
        if end > start:
            found.append((start, end))
        start = following
    if start < len(text):
        found.append((start, len(text)))
    return tuple(found)


def merged(parts: tuple[Span, ...], acts: tuple[bool, ...], opens: tuple[bool, ...]) -> tuple[Span, ...]:
    """Clauses without an act join the one before them; what ``opens`` another, and what stands first, joins the next."""
    found: list[tuple[int, int]] = []
    lead: int | None = None
    for (start, end), act, opening in zip(parts, acts, opens, strict=True):
        if act:
            found.append((start if lead is None else lead, end))
            lead = None
        elif lead is None and (opening or not found):
            lead = start
        elif lead is None:
            found[-1] = (found[-1][0], end)
    if lead is not None and found:
        found[-1] = (found[-1][0], parts[-1][1])
    return tuple(found)


# What such a word opens tells when, why or on what condition, and is no statement beside the one it hangs on.
_HANGS_ON = guarded(
    r"(?i)\b(?:after|before|until|because|since|as|when|if|once|unless|so|thereby|thus|saying|adding|noting|claiming|alleging|stating|explaining|insisting|via)\s+(?:that\s+)?$"
)
_OPENS_SO = re.compile(
    r"(?i)[\s\"'(]*(?:(?:like|unlike|despite|in|on|at|by|from|under|over|between|with|for|during|through|to)\b)"
)
_CONDITION = re.compile(
    r"(?i)[\s\"'(]*(?:(?:but|and|yet|even)\s+)*(?:if|should|when|after|before|until|because|once|unless|as(?!\s+(?:of|at|an?|well|recently|early|late|far|many|much)\b)|since|though|although|while|asked|given|according|assuming|provided)\b"
)
# "two armoured saloons", "from rented flats": after such a word the form is no predicate.
_NO_VERB_AFTER = (
    "the", "a", "an", "of", "from", "in", "by", "with", "two", "their", "its", "as", "for", "no", "on", "at", "other",
    "The", "A", "An", "Of", "From", "In", "By", "With", "Two", "Their", "Its", "As", "For", "No", "On", "At",
)  # fmt: skip
NO_PREDICATE = "".join(rf"(?<!\b{word} )" for word in _NO_VERB_AFTER)
_VERB = re.compile(rf"{NO_PREDICATE}\b(?:{FINITE}|{PRESENT}|[a-z]{{2,}}n't)\b")
AUXILIARY = guarded(
    r"\b(?:is|are|was|were|has|have|had|will|would|may|might|must|can|could|should|shall|does|do|did)\b"
)
# Without a subject of its own: a second predicate, a participle, a relative clause that only says which one is meant.
_NO_SUBJECT = re.compile(
    rf"(?i)[\s\"'(]*(?:(?:then|later|also|subsequently|since|\w+ly|to|not)\s+)*(?:(?:{FINITE}|{PRESENT}|ship|sell|buy|send|pay|use|keep)\s)"
)
_TAIL = re.compile(
    r"(?i)[\s\"'(]*(?:\w+\s+of\s+(?:it|them|these|those)|up|down|each|all|most|some|half|one|both|of\s+which|of\s+whom|\d)\b|\b\w{3,}ing\b"
)
# Whoever wrote and whom he asked goes with the answer or the silence that is told of.
_ASKED = re.compile(
    r"(?i)[\s\"'(]*(?:\w+\s+){0,4}?(?:panel|team|committee|newspaper|reporters?|we|agency)\s+(?:\w+\s+)?(?:wrote|asked|requested|sent\s+(?:a\s+)?(?:letters?|questions|enquir\w+)|contacted|approached|sought)\b"
)
# What is left over is the other half of a division and not a statement beside it.
_REST = re.compile(r"(?i)[\s\"'(]*the\s+(?:rest|remainder|balance)\b")
_RESTING = re.compile(r"(?i)[\s\"'(]*the\s+\w+\s+(?:being|having|\w+ing)\b")
_RELATIVE = guarded(r"(?i)\b(?:who|whose|whom|which|where)\s*$")
_SAYS_ONLY = re.compile(
    r"(?i)[\s\"'(]*(?:said|says|told|wrote|writes|added|adds|noted|recalled)\s+(?!that\b|to\b|it\b|there\b|no\b).*$|[\s\"'(]*(?:[\w.'’-]+[\s,]+){0,14}?(?:said|says|saying|quoted|quotes|told|added|adds|wrote|writes|noted|notes|stated|states|replied|explained|reported|recalled|recalls|according|insisted|claims|claimed|argued|argues|warned|believes?|shows?|suggests?|added)\b(?:\s+(?!that\b)[\w.'’-]+){0,5}[\s,.\"')]*$"
)
# "three consignments, totalling 71,240 tons": the sum of what is counted before.
# A sum held against a limit states the use of it.
_ADDS_UP = re.compile(
    r"(?i)[\s\"'(]*(?:totall?ing|amounting|worth|averaging|valued)\b(?![^.;]*\b(?:times|cap|limit|ceiling|quota)\b)"
)
_JOINED = guarded(r"\b(?:and|but)\s+(?:that\s+)?$")
_ENDS_IN_VERB = guarded(rf"\b(?:{FINITE})[,\s]+(?:and|or|but)\s+$")
_SURE = re.compile(rf"(?:(?:then|later|also|since|now|still|\w+ly)\s+)*{SURE}\s")
_BY = re.compile(PASSIVE)
_ING = re.compile(r"(?!(?i:according|during|bring|(?:no|some|every|any)?thing)\b)(?:\w+ly\s+)?[a-z]{2,}ing\b")
_APPOSED = re.compile(r"an?\s+(?:[a-z]+\s+){1,3}(?:that|which|who)\s")
_WHICH_ONE = re.compile(r"\s*(?:who|whose|which)\b")
_PUT_IN = re.compile(
    rf"(?i)\s*(?:which|who|whose|where|an?|the|once|formerly|then|now|also|all|each|some|one|\d\w*|{FINITE}|\w+ing|\w+\s+(?:of|by|as|in)|he|she|it|they|we|[\w'-]+\s+(?:say|said|recalls?|adds?|added|notes?|noted))\b"
)
_BEGINS_ANEW = re.compile(r"(?:\bthat|\band|\bbut|\bwhere|\balthough|\bthough|\bwhile|\bwhereas|[;:.!?–—])[\"']?\s+$")
THAT_FOLLOWS = guarded(r"\bthat\s+$")
_TELLS = guarded(r"(?i)\b(?:that|whether|says?|said|shows?|finds?|found|reports?|reported)\b")
_MAIN = re.compile(
    rf"{NO_PREDICATE}\b(?:{SURE}\b|{PRESENT}\b|[a-z]{{2,}}n't\b|(?!(?:dated|based|located|named|called|entitled|registered|flagged|listed)\b){FINITE}\s+(?!{PASSIVE}))"
)
_WHO_SAID = re.compile(
    r"(?i)[,\"'\s]+(?:(?:it|he|she|they|we|i|\w+)\s+(?:says?|said|adds|added|recalls?|recalled|notes|noted|told\s+\w+)|(?:said|says)\s+(?!(?:it|he|she|they|we|that|there|no)\b)[^,]{1,40})\W*$"
)
_UP_OR_DOWN = re.compile(r"(?:up|down)\s+(?:from\s+)?(?:[A-Z]{2,3}\s?|[$€£¥])?\d")
_PAID_AT = re.compile(r"(?:on|at)\s+(?:an?\s+)?(?:\w+\s+)?(?:salar|wage|fee|pay)")
_HAVING = re.compile(r"having\b")
# "... the following thefts: Kitanozu for USD 214 million, Coralbit for USD 57.5 million": each item with its figure.
_LISTED = re.compile(r":\s+(?:[^.;:]*\d[^.;:]*(?:,|\band)\s+)*$")
_SAYING = guarded(
    r"\b(?:said|says|saying|told|added|adds|wrote|writes|noted|notes|stated|states|replied|explained|reported|recalled|recalls|insisted|claims|claimed|argued|argues|warned|believes?|shows?|suggests?)\b"
)
# "has since said", "who was quoted as saying"
_HAS_SAID = re.compile(r"\b(?:has|have|had|is|was|were|are)(?:\s+(?:\w+ly|since|also|later|been|quoted|as))*\s*$")
_LEAST = 4
_LONG = 9


def stands_alone(text: str, part: Span, counted: bool) -> bool:
    """Whether a clause says something of its own: it has a predicate, or a figure, and neither a conjunction of time
    or condition before it nor only words of saying in it."""
    words = text[part[0] : part[1]]
    if _leans_on(text, part, words, counted):
        return False
    if (
        (_LISTED.search(text, 0, part[0]) and counted)
        or _UP_OR_DOWN.match(words)
        or (_PAID_AT.match(words) and counted)
    ):
        return True
    if _ING.match(words) and not _HAVING.match(words):
        return part[0] > 0 and counted
    if not _VERB.search(words):
        if len(words.split()) > _LEAST and not _OPENS_SO.match(words) and _bounded(text, part):
            return True  # between semicolons stands a clause, whether or not its verb is known here
        return part[0] > 0 and (bool(_RESTING.match(words)) or (counted and bool(_TAIL.search(words))))
    if _NO_SUBJECT.match(words) and not _RELATIVE.search(text, 0, part[0]):
        return part[0] > 0 and (counted or _goes_on(text, part))
    return (
        not _OPENS_SO.match(words) or bool(AUXILIARY.search(words) or _MAIN.search(words)) or len(words.split()) > _LONG
    )


def _leans_on(text: str, part: Span, words: str, counted: bool) -> bool:
    """Whether a clause is too short, only tells who speaks, or hangs on another by its conjunction."""
    short = len(_WHO_SAID.sub("", words).split()) < _LEAST or words.endswith(":")
    if short or says_only(words) or _HANGS_ON.search(text, 0, part[0]):
        return True
    if (_CONDITION.match(words) and not _goes_to_main(words)) or _ASKED.match(words):
        return True
    if _REST.match(words) and not counted and not _RESTING.match(words):
        return True
    return only_says_which(text, part) or bool(_ADDS_UP.match(words))


def _bounded(text: str, part: Span) -> bool:
    return text[: part[0]].rstrip().endswith(";") or text[part[0] : part[1]].endswith(";")


def _goes_to_main(words: str) -> bool:
    """Whether what begins with "According to ..." or "After ..." comes to its main clause after the comma."""
    if _IF.match(words) or ", " not in words:
        return False
    main = words.split(", ", 1)[1]
    return bool(AUXILIARY.search(main)) and len(main.split()) >= _LEAST


_IF = re.compile(r"(?i)[\s\"'(]*(?:(?:but|and|yet|even)\s+)*(?:if|should|unless|provided|assuming)\b")


def _goes_on(text: str, part: Span) -> bool:
    """Whether a clause without a subject is a second predicate of the one before, and not a participle or a list."""
    if len(text[part[0] : part[1]].split()) < _LEAST + 2:
        return False
    if _JOINED.search(text, max(0, part[0] - 20), part[0]):
        return not _ENDS_IN_VERB.search(text, 0, part[0])
    return predicate(text, part)


def predicate(text: str, part: Span) -> bool:
    """Whether a clause without a subject begins with its verb ("has notified nothing") and not with a participle."""
    found = _NO_SUBJECT.match(text, part[0], part[1])
    return bool(found) and (bool(_SURE.match(text, part[0])) or not _BY.match(text, found.end() if found else 0))


def only_says_which(text: str, part: Span) -> bool:
    """Whether a relative clause hangs on without a comma ("a ship whose name was gone"): it tells which one is meant."""
    return bool(_WHICH_ONE.match(text, part[0], part[1])) and not text[: part[0]].rstrip().endswith(",")


def is_clause(text: str, part: Span) -> bool:
    """Whether a relative pronoun begins the clause or stands before it, or a conjunction does."""
    return bool(
        _RELATIVE.search(text, 0, part[0]) or _WHICH_ONE.match(text, *part) or _CONCEDES.search(text, 0, part[0])
    )


_CONCEDES = guarded(r"\b(?:although|though|while|whereas)\s+$")


def folded(text: str, parts: tuple[Span, ...], acts: tuple[bool, ...]) -> tuple[Span, ...]:
    """The clauses, with a subject put together with its predicate where what stands between them states no act."""
    found: list[Span] = []
    place = 0
    while place < len(parts):
        last = _closed(text, parts, acts, place) if _begins_only(text, parts, place) else place
        found.append((parts[place][0], parts[last][1]))
        place = last + 1
    return tuple(found)


def _closed(text: str, parts: tuple[Span, ...], acts: tuple[bool, ...], place: int) -> int:
    """Which part closes the clause that only begins at ``place``: the next that begins with a verb after a comma."""
    for later in range(place + 1, len(parts)):
        joint = text[parts[later - 1][1] : parts[later][0]]
        if joint.strip(" \"'") == "," and (
            predicate(text, parts[later])
            or ("," in text[parts[place][0] : parts[later - 1][1]] and _NO_SUBJECT.match(text, *parts[later]))
        ):
            return later
        if acts[later] or (";" in text[parts[later - 1][0] : parts[later][0]]):
            break
    return place


def closes(text: str, parts: tuple[Span, ...], place: int) -> bool:
    """Whether the clause is the predicate of a subject that a clause of its own parts from it."""
    return any(
        _begins_only(text, parts, before) and _closed(text, parts, (False,) * len(parts), before) == place
        for before in range(place)
    )


def opens(text: str, parts: tuple[Span, ...], place: int) -> bool:
    """Whether what stands here only begins what follows: a subject before its relative clause, a phrase before its

    sentence, the words of saying before "that".
    """
    if place + 1 >= len(parts):
        return False
    end, follows = parts[place][1], parts[place + 1][0]
    if _fronted(text[slice(*parts[place])]) and text[end:follows].strip() == ",":
        return True
    words = text[slice(*parts[place])]
    that = bool(THAT_FOLLOWS.search(text, end, follows)) or text.startswith("that ", follows)
    that = that and "and" not in text[end:follows].split()
    told = that and (says_only(words) or _leads_to_that(words))
    return told or _begins_only(text, parts, place)


def _leads_to_that(words: str) -> bool:
    """Whether the last predicate before "that" is one of saying or finding: what was said or found comes after it."""
    verbs = list(_REPORTS.finditer(words))
    return bool(verbs) and not _MAIN.search(words, verbs[-1].end())


_REPORTS = guarded(
    r"\b(?:said|says|told|adds?|added|writes?|wrote|notes?|noted|found|finds?|established|concluded|concludes?|determined|recalls?|recalled|learned|learnt|heard|believes?|thinks?|assess(?:es)?|shows?|showed)\b"
)


def _fronted(words: str) -> bool:
    """Whether a phrase only says when, where or on what ground what follows is so ("In its reply to the Panel, ...")."""
    if _INVERTED.match(words):
        return True
    return bool(_OPENS_SO.match(words) or _CONDITION.match(words)) and not _MAIN.search(words)


def says_nothing_new(text: str, parts: tuple[Span, ...], place: int) -> bool:
    """Whether a clause whatever its words only gives the ground, the condition, the sum or the speaker of another:

    "as paragraph 8 allows", "provided that ...", "totalling 71,240 tons", "told the agency".
    """
    start, words = parts[place][0], text[slice(*parts[place])]
    if _ADDS_UP.match(words) or _PROVIDED.match(words) or (_MAINTAINS.match(words) and text[:start].endswith(", ")):
        return True
    if _OF_THE_SPEAKER.search(text, max(0, start - 120), start):
        return True
    if start and _TOLD.match(words) and len(words.split()) <= _LONG:
        return True
    if (
        _AS.search(text, 0, start)
        and not words.startswith("well as ")
        and _AS_TOLD.search(words)
        and len(words.split()) <= _LONG + 2
    ):
        return True
    before = text[:start]
    return (
        bool(_JOINED.search(before))
        and "provided that" in before
        and ";" not in before[before.rfind("provided that") :]
    )


_INVERTED = re.compile(
    r"(?:[Hh]ad|[Ww]ere|[Ss]hould)\s+(?:the|each|it|they|he|she|any|all|this|that|these|those|such|an?)\s"
)
_PROVIDED = re.compile(r"(?i)[\s\"'(]*(?:provided|on\s+condition|on\s+the\s+understanding|so\s+long\s+as)\b")
_MAINTAINS = re.compile(
    r"(?:maintaining|arguing|claiming|insisting|asserting|contending|stressing|noting|adding|citing|saying)\b"
)
_TOLD = re.compile(r"(?:said|says|told)\s+(?!that\b|to\b|it\b|there\b|no\b)")
_OF_THE_SPEAKER = guarded(r"\b(?:said|says|told|added)\s+(?:[A-Z][^,;]{2,60}|an?\s[^,;]{2,60}),\s+who\s+$")
_AS = guarded(r"\bas\s+$")
_AS_TOLD = guarded(
    r"(?i)\b(?:allow|require|permit|provide|stipulate|demand|prescribe|foresee|told|said|say|report|note|put|explain|describe|recall|show|state)(?:s|ed)?\b"
)


def shares_exemption(text: str, parts: tuple[Span, ...], place: int) -> bool:
    """Whether a second predicate stands beside one that tells of protection or leave ("were granted asylum and

    remained"): apart, the one would look like a breach.
    """
    if not place or not _JOINED.search(text, 0, parts[place][0]) or not _NO_SUBJECT.match(text, *parts[place]):
        return False
    before, after = text[slice(*parts[place - 1])], text[slice(*parts[place])]
    # "did not leave and were still employed": the one says what the other means.
    return bool(_EXEMPTS.search(before + after)) or (bool(_DENIED.search(before)) and not _DENIED.search(after))


_DENIED = guarded(r"\b(?:not|never|no\s+longer)\b|n't\b")
_EXEMPTS = guarded(
    r"(?i)\b(?:asylum|refugees?|protection|exempt\w*|waivers?|approv\w+|authori[sz]ed\s+by|notified\s+to|humanitarian|naturali[sz]ed|citizenship|Rajin|of\s+Russian\s+origin)\b"
)


def _begins_only(text: str, parts: tuple[Span, ...], place: int) -> bool:
    if place + 1 >= len(parts):
        return False
    (start, end), follows = parts[place], parts[place + 1]
    joint = text[end : follows[0]]
    if (
        "and" in joint.split()
        or ";" in text[start : follows[0]]
        or not (joint.lstrip()[:1] == "," or _WHICH_ONE.match(text, *follows))
    ):
        return False
    if start and (_NO_SUBJECT.match(text, start, end) or not _BEGINS_ANEW.search(text, max(0, start - 12), start)):
        return False
    if not (
        _RELATIVE.search(joint)
        or _WHICH_ONE.match(text, *follows)
        or _NO_SUBJECT.match(text, *follows)
        or _ING.match(text, *follows)
        or _TAIL.match(text, *follows)
        or _APPOSED.match(text, *follows)
    ):
        return False
    if joint.lstrip()[:1] == "," and _closed(text, parts, (False,) * len(parts), place) == place:
        return False  # nothing takes the subject up again, so its predicate stands before the comma
    words = text[start:end]
    told = max((m.end() for m in _TELLS.finditer(words)), default=0)
    if joint.strip(" \"'") == "," and "," in words and _AUX_ONLY.match(text, follows[0]):
        return not _SURELY.search(words[told:].split(",")[0])  # "Three used tankers, the former A and B, were bought"
    return not _has_main(words[told:])


def _has_main(words: str) -> bool:
    """Whether a stretch has a predicate outside what is only put in between commas."""
    pieces = words.lstrip(", ").split(", ")
    return any(
        _MAIN.search(piece.rstrip(), max(piece.find(" "), 0))  # the first word is the subject's
        for place, piece in enumerate(_NOUN_LAST.sub("", piece) for piece in pieces)
        if not place or not _PUT_IN.match(piece)
    )


# "Coal exports, which ...", "ships of ...": with no object behind it the word is a noun.
_NOUN_ALSO = r"(?:(?:ex|im)ports|ships|calls|supplies|notes|permits|hosts|holds|shows|hires|takes)"
_NOUN_LAST = re.compile(rf"\b{_NOUN_ALSO}(?:\W*$|(?=\s+(?:of|and|or)\b))")
_AUX_ONLY = re.compile(r"(?:was|were|is|are|has|have|had|will|would|can|could|may|might)\s")
_SURELY = guarded(rf"\b{SURE}\b")


def says_only(words: str) -> bool:
    """Whether a clause only tells who spoke ("the manager added at the time")."""
    found = _SAYS_ONLY.match(words)
    if not found:
        return False
    verb = _SAYING.search(words)
    return verb is None or not (
        _MAIN.search(_HAS_SAID.sub("", words[: verb.start()])) or AUXILIARY.search(words, verb.end())
    )


def has_predicate(words: str) -> bool:
    """Whether there is a verb that can be the predicate; a run-in heading has none."""
    return bool(_VERB.search(words) or _PLAIN_VERB.search(words))


_PLAIN_VERB = guarded(
    r"(?i)\b(?:we|they|you|i|who|which|\w{3,}s)\s+(?:\w+ly\s+|often\s+|also\s+)?(?:know|contain|use|refuse|work|live|earn|send|pay|take|keep|make|hold|sell|buy|come|go|run|remain|appear|believe|think|average|consider|doubt|dispute|deny|reject|ask|show|suggest|indicate|include|carry|sail|operate|employ|host|need|want|have|belong|cross|load|leave|stay|receive|provide|require|prohibit|allow)\b"
)
