"""Whole names for the parts of them that a text goes on with: "Koh" for Desmond Koh, "Haiyun" for Haiyun Products."""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re
from itertools import islice

from vedette.claims.guarded import guarded

MOST_NAMES = 2000
"""So many names of one document are looked at; a longer list is a register and no story."""
_RUN = re.compile(
    r"(?<![\w.&'-])(?:(?:Rep|Sen|Gen|Col|Capt|Dr|Prof)\. )?[A-Z][\w'-]*[a-z][\w'-]*(?: (?:[A-Z]\.|[A-Z][\w&'-]*|of|bin|de|al)){0,3} [A-Z][\w&'-]*"
)
_NO_NAME = guarded(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Resolution|North|South|Korea\w*|United|Nations|Security|DPRK|UN|Panel|Member|States?|Republic|Sea|Port|Bay|River|Province|City)\b"
)
_LEAD = re.compile(
    r"(?:In|On|At|The|A|An|But|And|When|While|After|Before|From|For|Of|By|His|Her|Its|Their|Mr|Ms|Mrs|As|If|To|With|Under|Since|Over|Between|Both|One|Another|Asked|According)\s+"
)
_TITLED = re.compile(
    r"^(?:(?:Acting|Under|Deputy|Assistant|Vice|Former|Senior|Chief|First|Special|U\.S\.|US|UN|State|Foreign|Prime|Defen[cs]e|Labou?r|Interior|Unification|Vice-)\s+)*(?:Attorney(?:\sGeneral)?|Secretary(?:\sof\sState|\sGeneral)?|Under-?\s?[Ss]ecretary|Minister|President|General|Director|Advis[eo]r|Ambassador|Envoy|Judge|Justice|Captain|Colonel|Lawmaker|Commissioner|Inspector|Spokes(?:man|woman|person)|Prosecutor|Professor|Governor|Mayor|Senator|Congress(?:man|woman)|Commander|Admiral|Agent(?:\sin\sCharge)?)\s+(?P<name>[A-Z][\w'-]+(?:\s(?:[A-Z][\w'-]*\.?)){1,3})(?:\s(?:of|for|at|from|with)\s.*)?$"
)
_NO_PERSON = guarded(
    r"\b(?:Service|Agency|Ministry|Department|Bureau|Office|Institute|Bank|Shipping|Trading|Lines|Company|Corporation|Group|Maritime|Exchange|Police|Guard|Customs|Team|Committee|Association|Club|University|Center|Centre|Foundation|Party|Embassy|Treasury|Panel|Council|Nations|Administration|Authority|Industries|Holdings|Partners|Labs|Analytics|Security|Ltd|Pte|LLC|Inc|GmbH|Corp|PLC|Plc|Bunkering|Energy|Marine|Petroleum|Garment|Foods|Products|Technology|Software|Logistics|Construction)\b"
)
_PERSON = re.compile(r"(?:(?:Rep|Sen|Gen|Col|Capt|Dr|Prof)\. )?[A-Z][a-z'-]+(?: [A-Z][\w'-]+){1,3}")


_LITTLE = frozenset(
    {
        "of", "for", "in", "by", "at", "from", "with", "to", "on", "and", "or", "under", "about", "between", "both", "all", "per", "as", "than", "over",
        "into", "near", "outside", "inside", "against", "but", "after", "before",
    }
)  # fmt: skip
_NEXT_CLAUSE = re.compile(r"\s(?=(?:one|some|several|the|an?|its|their|his|her|no|every|at\s+least|more\s+than)\s)")


def whole_names(text: str) -> tuple[str, ...]:
    """Names of two words and more as ``text`` gives them; headings in capitals and calendars are none."""
    found: dict[str, None] = {}
    for match in islice(_RUN.finditer(text), MOST_NAMES):
        name = untitled(_LEAD.sub("", match.group()))
        if " " in name and "'s " not in name and not _NO_NAME.search(name):
            found[name] = None
    return tuple(found)


def completed(part: str, names: tuple[str, ...]) -> str:
    """The one whole name that ``part`` begins, ends or stands in; ``part`` itself where there are none or several."""
    if part.count(" ") > 1:
        return part
    found = [name for name in names if f" {part} " in f" {name} " and name != part]
    if " " in part:
        found = [name for name in found if name.startswith(part)]
    longest = max(found, key=len, default="")
    return longest if longest and all(name in longest for name in found) else part


def untitled(name: str) -> str:
    """A person's name without the office before it ("Under Secretary Ann Lee")."""
    titled = _TITLED.match(name)
    return titled["name"] if titled else name


def a_person(name: str) -> bool:
    """Whether ``name`` looks like a person's: two to four capitalised words and nothing else."""
    return _PERSON.fullmatch(name) is not None and not _NO_PERSON.search(name)


def without_next_clause(np: str) -> str:
    """ "Polish customs one consignment of jackets": a determiner that no preposition leads begins another phrase."""
    for cut in _NEXT_CLAUSE.finditer(np):
        before = np[: cut.start()].split()
        if {"who", "that", "which", "whose"} & set(before):
            return np
        if before and before[-1].lower() not in _LITTLE and not before[-1].endswith(","):
            return np[: cut.start()]
    return np


def same_word(word: str, name: str) -> bool:
    """Whether "the Agencies" is what a body's name calls itself ("National Cyber Agency and ...")."""
    stem = word.removesuffix("ies").removesuffix("y").removesuffix("s")
    return len(stem) > 3 and re.search(rf"(?i)\b{re.escape(stem)}", name) is not None


_TRAILS = re.compile(
    r"(?:[\s,]+(?:and|or|of|for|by|to|in|from|with|at|on|such|that|which|who|an?|the|its|their|consulted|viewed|seen|obtained))+$"
)
_SPAN_OF_TIME = re.compile(
    r"(?i)^(?:about\s+|some\s+)?[\w-]+\s+(?:days|weeks|months|years)(?:[’']\s+|\s+(?:of|worth\s+of)\s+)"
)
_NOT_A_SPEAKER = re.compile(
    r"(?:[Ss]ince|[Ss]hould|[Ii]f|[Ww]hen|[Ww]hether|[Ww]hile|[Uu]nder|[Ww]ith|[Ii]n|[Oo]n|[Aa]t|[Bb]y|[Ff]or|[Ff]rom|[Aa]bout|[Oo]f|[Nn]or|[Bb]ut|[Aa]nd|[Ss]ome\s+of\s+(?:them|it)|[a-z]+s\s+for)\b"
    r"|(?:[Dd]eliver(?:y|ies)|[Ee]xports?|[Ii]mports?|[Ss]hipments?|[Ss]ales|[Pp]ayments?|[Tt]ransfers?|[Dd]raught|[Cc]argo(?:es)?|[Ww]ages|[Pp]roceeds|[Ee]arnings|[Ss]peed|[Pp]osition)$"
    r"|(?:[Aa]bout\s+)?(?:\d[\d,.]*|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve)$"
)
_PREDICATE = guarded(
    r"\s(?:is|are|was|were|has|have|had|poses?|asks?|remains?|continues?|changes|bring|brings)(?:\s|$)"
)


def teller(name: str) -> str | None:
    """``name`` as that of somebody or something that can tell: without loose ends, and nothing where it names an act, a
    bare number, a phrase of time or place, or half a sentence."""
    whole = _TRAILS.sub("", _SPAN_OF_TIME.sub("", name.strip()))
    head = _WHO.split(whole)[0]
    return None if not whole or _NOT_A_SPEAKER.match(whole) or _PREDICATE.search(head) else whole


_WHO = re.compile(r",?\s(?:who|whom|whose|which|that)\s")
