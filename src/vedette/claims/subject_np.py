"""The noun phrase before a verb of saying: who says, past the asides, adverbs and lists that stand between."""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re
from dataclasses import dataclass

from vedette.claims.guarded import guarded
from vedette.geo import countries

WINDOW = 170
"""Code points before the verb in which its subject is looked for."""

_NP_START = guarded(
    r"(?<!\d),|,(?!\d)|[;:\"()\n]|\s[—–-]+\s|(?i:\b(?:that|because|although|though|whereas|while|where|after|before|when|but|as|if|whom|which|whose)\s)|(?<=[a-z\d])\sand\s(?=(?:the|an?)\s(?!United))|(?<![A-Z])(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bMrs)(?<!\bGen)(?<!\bCo)(?<!\bLtd)(?<!\bInc)(?<!\bCorp)(?<!\bNo)(?<!\bSt)(?<!\bRep)(?<!\bSen)\.\s"
)
_ADVERBS = re.compile(
    r"(?i)\s*\b(?:yesterday|today|also|later|earlier|then|has|have|had|however|meanwhile|recently|repeatedly|publicly|jointly|again|who|which|in turn|first|separately|previously|privately"
    r"|(?:on|last) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:in|last|this) (?:year|month|week)|in (?:19|20)\d\d|last (?:year|month|week)"
    r"|on \d{1,2} \w+(?: \d{4})?|in \w+ \d{4}|in a statement|were|was|are|is|been|between them|together|collectively|each|both|subsequently|nevertheless|therefore|further|furthermore|additionally|now|still|long|always|never|flatly|categorically|openly|strongly|reportedly|formally|officially|explicitly|last|once|ever|in the past|at the time|in writing|in court|under oath|under questioning|in reply|in response|for (?:its|their|his|her) part|on (?:its|their) websites?|by (?:e-?mail|telephone|phone|letter|text message)|over the (?:phone|telephone)|in (?:an?|its|their|his|her) (?:\w+ )?(?:letter|reply|response|e-?mail|interview|post|message|note|submission|report)|at an? (?:news|press) (?:conference|briefing))\s*$"
)
_INVERTED = re.compile(
    r"(?:said|says|told|added|wrote|writes|Says|Said|recalls|recalled|explains|explained|reports|reported|claims|claimed|warns|warned|argues|argued|notes|noted|insists|insisted|reads|predicted|predicts|maintained|contended|conceded|acknowledged|replied|remarked|complained|confirmed|alleged|recounted|concluded|estimated|admitted|stated|announced|declared|protested)\s+(?P<np>(?:(?:the|a|an|one|two|three|its|his|their)\s+)?[\w$](?:(?<=\b[A-Z])\.|(?<=\bMr|\bMs|\bDr)\.|(?<=\bRep|\bSen|\bGen|\bMrs|\bCol)\.|(?<=\bCapt|\bProf)\.|[^,;\".]){1,90})"
)
_AUTHOR = re.compile(
    r"(?i)^\s*(?:\w+\s+)?(?:written|prepared|compiled|published|issued|drafted|drawn up|produced)\s+by\s+(?P<by>.+)$"
)

_CLEFT = guarded(r"\b[Ii]t\s+(?:was|is)\s+(?P<np>[^,;.]{2,60}?)\s+(?:that|who|which)\s+(?:\w+\s+){0,2}$")
_RELATIVE = guarded(r",\s+(?:which|who|whose|whom)\s")
_PERSON = re.compile(r"\s*(?P<name>(?:[A-Z][\w.'-]+\s+){1,3}[A-Z][\w.'-]+)\s*$")
_TITLE = guarded(
    r"(?i)\b(?:director|spokes\w+|minister|manager|owner|chief|head|president|ambassador|captain|lawyer|secretary|envoy|official|analyst|broker|trader|dealer|coach|mayor|governor|chairman|chairwoman|executive)$"
)


# "In an e-mail to the Times it said", "In a letter of 3 May the company denied": the subject follows what it spoke in.
_SPOKEN_IN = re.compile(
    r"(?:In|By|On|At|Through|Via|During|Asked|Answering|Replying|Responding)\s.*\s(?P<np>it|he|she|they|we|(?:the|its|their|his|her)\s+[\w'-]+(?:\s(?:of|for)?\s?[\w'-]+){0,3})$"
)
_NAME = re.compile(
    r"\s*(?:the\s+)?(?P<name>[A-Z][\w.&'-]+(?:\s+(?:of|and|for|the|de|al|&|[A-Z(][\w.&')-]*))*\s+[A-Z][\w.&'-]*|[A-Z][\w.&'-]+)\s*$"
)
_PLACE_WORD = guarded(
    r"\b(?:Province|City|District|Island|Port|Street|County|Bay|Region|Oblast|Prefecture)\b|^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
)
_BODY_OF = guarded(
    r"\b(?:Ministry|Bank|Department|University|Institute|Port|House|Republic|Government|Office|Bureau|Council|Chamber|Board|Registrar|Academy|Federation|Association|Agency|Director|Secretary|Minister|Centre|Center|School|College|Court|Committee|Society|Union|Division|Service|Authority|Registry|Embassy|Mission)$"
)
_COMMON = re.compile(r"(?:[\w-]+(?:'s|s')?\s+){0,5}[a-z-]+$")


_NAME_AFTER = re.compile(r"(?:the|an?)\s[A-Z]")
_NAMES_BEFORE = re.compile(
    r"(?:^|[,;:.]\s)(?:(?:[Tt]he|of|for|and|with|along|together|[A-Z][\w.'-]*)\s+)*[A-Z][\w.'-]*$"
)
_BRACKET = re.compile(r"\s\([^()]{1,40}\)\s*$")
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_TIME = re.compile(
    rf"(?:(?:[Ii]n|[Oo]n|[Bb]y|[Ss]ince|[Dd]uring|[Ll]ate|[Ee]arly)\s+)(?:the\s+)?(?:(?:early|late|mid)[- ])?(?:\d{{1,2}}\s+)?(?:{_MONTH}(?:\s+\d{{1,2}},?)?\s*)?(?:(?:19|20)\d\d)?\s+(?=(?:the|an?|one|two|three|another|several)\s|[A-Z])(?!{_MONTH})|(?:[Ff]or|[Ff]rom|[Bb]etween|[Tt]hroughout|[Ww]ithin|[Uu]ntil)\s[^,;]{{2,40}}?\s(?:19|20)\d\d\s+(?=(?:the|an?|its|one|another)\s|[A-Z])|(?:[Ll]ast|[Tt]his)\s+(?:week|month|year|spring|summer|autumn|winter|{_MONTH})\s+(?=(?:the|an?|one|two|another)\s|[A-Z])"
)
_SOMEBODY = re.compile(r"(?:One|Another|An?|The|Its|Their|His|Her|one|another)\s+(?:[a-z-]+\s+){0,4}[a-z-]+$")
_GAVE = re.compile(
    r",\s+who\s+(?:gave|asked\s+to\s+be|goes\s+by|identified|introduced|wanted\s+to\s+be)\s+(?:\w+\s+){0,4}?(?:as|by|called|name)\s+(?:only\s+)?(?P<name>[A-Z][\w'-]+(?:\s+[A-Z][\w'-]+)?),"
)


@dataclass(frozen=True, slots=True)
class Subject:
    """``words`` of the noun phrase, beginning at ``start``; ``author`` of a document that an aside names;
    ``called``: the name of a person that an aside gives ("its director, Oleg Orlov, said")."""

    words: str
    start: int
    author: str = ""
    called: str = ""


def subject(text: str, verb_at: int) -> Subject:
    """The noun phrase that the verb at ``verb_at`` has as its subject; empty words where there is none."""
    floor = max(0, verb_at - WINDOW)
    window = _BRACKET.sub(lambda match: " " * len(match.group()), text[floor:verb_at])
    cuts = [m.end() for m in _NP_START.finditer(window) if not _joins_names(window, m)]
    start = _list_start(window, cuts)
    np = _without_adverbs(window[start:])
    if not np and cuts and window[: cuts[-1]].rstrip().endswith(","):
        return _before_aside(window, cuts, floor)
    if not np and (cleft := _CLEFT.search(window)):
        return Subject(cleft["np"], floor + cleft.start())
    lead = len(window[start:]) - len(window[start:].lstrip())
    time = _TIME.match(np)
    spoken_in = _SPOKEN_IN.match(np)
    if spoken_in:
        return Subject(spoken_in["np"], floor + start + lead)
    return Subject(np[time.end() :] if time else np, floor + start + lead)


def _joins_names(window: str, cut: re.Match[str]) -> bool:
    """Whether an "and" joins names ("the Departments of State and the Treasury", "China and the Russian Federation")."""
    if cut.group().strip() != "and" or not _NAME_AFTER.match(window, cut.end()):
        return False
    return bool(_NAMES_BEFORE.search(window[: cut.start()]))


def inverted(text: str, verb_at: int) -> str:
    """The subject behind the verb (", said Kim Yong-su, a broker"); empty where there is none."""
    if verb_at < 2 or text[:verb_at].rstrip(" ")[-1:] not in (",", '"'):
        return ""
    match = _INVERTED.match(text, verb_at)
    if not match:
        return ""
    called = _CALLED.match(text, match.end()) if _COMMON.fullmatch(match["np"]) else None
    return called["name"] if called else match["np"]


# "says its treasurer, Janez Klun.": the name stands behind what he is.
_CALLED = re.compile(r",\s+(?P<name>(?:[A-Z][\w'-]+|[A-Z]\.)(?:\s+(?:[A-Z][\w'-]+|[A-Z]\.)){1,2})(?=[,.;\"]|$)")


def _before_aside(window: str, cuts: list[int], floor: int) -> Subject:
    """ "Liu Wei, a broker in Dandong, said": the name stands before the aside that two commas enclose."""
    relative = [m.start() for m in _RELATIVE.finditer(window)]
    if relative:
        start = max((cut for cut in cuts if cut <= relative[0]), default=0)
        np, gave = _without_adverbs(window[start : relative[0]]), _GAVE.match(window, relative[0])
        noun = re.sub(r"(?i)^(?:the|an?|its|his|her|their)\s+", "", np)
        return Subject(np, floor + start, called=f"{noun} {gave['name']}" if gave and noun.islower() else "")
    commas = [cut for cut in cuts if window[cut - 1] == ","]
    if len(commas) < 2:
        return Subject("", floor + len(window))
    aside = window[commas[-2] : commas[-1] - 1]
    earlier = [cut for cut in cuts if cut < commas[-2]]
    start = earlier[-1] if earlier else 0
    np = _without_adverbs(window[start : commas[-2] - 1])
    if _SEAT.match(np) and len(commas) > 2:  # "Brightmoor Ltd, of Hong Kong, the owner since 2019, answered"
        start = max((cut for cut in cuts if cut < commas[-3]), default=0)
        np = _without_adverbs(window[start : commas[-3] - 1])
    author = _AUTHOR.match(aside)
    lead = len(window[start:]) - len(window[start:].lstrip())
    called = _PERSON.match(aside) if _TITLE.search(np) or _SOMEBODY.match(np) else None
    name = called["name"] if called else _apposed(np, aside)
    return Subject(np, floor + start + lead, author["by"] if author else "", name)


_SEAT = re.compile(r"(?:of|in|from|at|near|based\s+in)\s")


def _apposed(np: str, aside: str) -> str:
    """ "The ship's manager, Halvard Lines of Bergen, maintained": the name that says who the common noun is."""
    found = _NAME.match(aside) if _COMMON.match(np) else None
    if not found or _PLACE_WORD.search(aside):
        return ""
    name, _, seat = found["name"].rpartition(" of ")
    if not seat or " " not in name or _BODY_OF.search(name):
        name = found["name"]
    mentions = countries.find(name)
    return "" if mentions and (mentions[0].start, mentions[-1].end) == (0, len(name)) else name


def _without_adverbs(words: str) -> str:
    np, previous = re.sub(r"^(?:(?:and|or|yet|so|then|also|\d{1,4}(?:\.\d{1,2})*\.?)\s+)+", "", words.strip()), None
    while previous != np:
        previous, np = np, _ADVERBS.sub("", np).strip()
    return np


def _list_start(window: str, cuts: list[int]) -> int:
    """Where the subject begins; the commas of a list of States ("Seoul, Tokyo and Washington's envoys") join it."""
    start = cuts[-1] if cuts else 0
    for cut in reversed(cuts[:-1]):
        item = window[cut : start - 1].strip()
        if window[start - 1] != "," or not _only_states(item):
            break
        start = cut
    if not window[start:].strip():
        return start
    if cuts and start == cuts[0] and window[start - 1] == "," and _only_states(window[: start - 1].strip()):
        return 0
    return start


def _only_states(words: str) -> bool:
    mentions = countries.find(words)
    return len(mentions) == 1 and mentions[0].end - mentions[0].start == len(words)


OPENING_NAME = re.compile(
    r"(?!North Korea|The North|DPRK|Pyongyang)(?P<np>[A-Z][\w.'-]+(?:\s+(?:of\s+)?[A-Z][\w.'-]+){0,4})(?=,|\s+(?:has|had|have|is|was|stopped|denies|\w{2,20}ed)\b)"
)
_ARTICLES = frozenset({"The", "A", "An"})


def subject_shared(text: str, verb_at: int) -> str:
    """ "Kuwait had 6,000 of them and says that ...": the name that opens the sentence is the subject of both verbs."""
    own = OPENING_NAME.match(text) if text[:verb_at].rstrip().endswith((" and", " but")) else None
    return own["np"] if own and own["np"] not in _ARTICLES else ""
