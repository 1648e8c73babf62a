"""Whose voice a noun phrase names: a State, the Panel, a paper, an organisation, a person, or nobody who can be asked.

Words are kept as they stand where nobody is named ("a Member State"); a State's envoys speak for the State.
"""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re
from dataclasses import dataclass

from vedette.claims.aliases import body_meant, short_for, state_meant
from vedette.claims.authors import MSMT, PANEL
from vedette.claims.callings import BODIES, DOCUMENTS, PERSONS
from vedette.claims.guarded import guarded
from vedette.claims.introduced import company, introduced
from vedette.claims.memory import Memory
from vedette.claims.naming import a_person, completed, same_word, untitled, without_next_clause
from vedette.claims.papers import DOCUMENT_WORD, FROM, OWNED, SEEN_BY, WRITTEN_BY
from vedette.geo import countries
from vedette.geo.countries import Mention

LONGEST_NAME = 140
"""A longer noun phrase (code points) is no name but half a sentence."""

_PANEL = guarded(
    r"(?i)\bpanel of experts\b|\b(?:UN|U\.N\.|United Nations|security council|sanctions|expert|1718)\b[\w\s']{0,30}\bpanel\b|^(?:the |this |its |an? )?panel(?:'s)?\b|\bpanel of (?:UN|U\.N\.|United Nations) experts\b|\bpanel report\b|\bpanel experts\b|\bpanel\s(?:of\s)?(?:independent|monitoring|which monitors|that monitors)\b"
)
_MSMT = guarded(r"\bMultilateral Sanctions Monitoring Team\b|\bMSMT\b")
_UN = re.compile(r"^(?:[Tt]he )?(?:UN|U\.N\.|United Nations|UN experts|UN report)$")
_MEDIA = guarded(
    r"\b(?:[Tt]he )?((?!(?i:state|local|official|national|said|says|told)\b)(?:[A-Z][\w.&'-]*\s){0,3}(?:Times|Post|Journal|Herald|Ilbo|Shimbun|Guardian|Gazette|Tribune|Daily|News|News Agency|Press|Mail|Telegraph|Economist|Bild|Spiegel|Courier|Chronicle|Observer|Standard|Dispatch)(?: Agency| Service)?(?!\s+(?:release|conference)))\b"
    r"|\b(Reuters|Yonhap|AFP|AP|NHK|VOA|BBC|CNN|KBS|MBC|TASS|Tass|Xinhua|Kyodo|Bloomberg|Nikkei|KCNA|NK Pro|NK News|Radio Free Asia|RFA|Voice of America)\b"
)
_HEAD = guarded(
    rf"(?i)(?<![\w-])(?P<head>{'|'.join(sorted({*PERSONS, *DOCUMENTS, *BODIES}, key=len, reverse=True))})(?![\w-])"
)
_NOBODY = frozenset(PERSONS)
_SHOWN = frozenset(DOCUMENTS)
_OF_STATES = frozenset({"official", "officials", "diplomat", "diplomats", "source", "sources"})
_MANY = re.compile(
    r"(?i)^(?:(?:south korean media|a|an|another|one|some|several|many|few|other|two|three|four|five|unnamed|anonymous|unidentified|multiple|various|private|western|foreign|independent|local|media|senior|former|the same|same)\b|\w+s\b)"
)
_STATE_WORDS = re.compile(
    r"(?i)\b(?:envoys?|representatives?|government|governments|authorities|delegation|side|special|foreign ministry|ministry of foreign affairs|for|of|the|and|both|s)\b|'s|'|,"
)
PRONOUN = re.compile(
    r"(?i)^(?:they|he|she|it|we|both|the two|the three|the (?:two|three) (?:countries|sides|nations))$"
)
_PROPER = re.compile(
    r"^(?:the )?[A-Z][\w.'-]*(?:\s+(?:of|for|and|the|de|al|&|[A-Z][\w.'-]*|\d{1,4}))*(?:,? (?:Ltd|Inc|Co|LLC|s\.r\.o|d\.o\.o|a\.s|S\.A|B\.V|N\.V|z o\.o|A/S)\.?)?$"
)
_TITLE = re.compile(
    r"^(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Capt|Col|Father|Sister|Bishop|Imam|Rabbi|Pastor|Rev|Reverend)\.?\s+(?=[A-Z])"
)
# "the broker Liu Wei", "the shipyard's director Ivan Petrov": what goes before the name is a description of it.
_DESCRIBED = re.compile(
    r"^(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir)\s+)?(?:[A-Za-z][a-z'-]*\s+){0,5}?(?!(?:of|for|in|from|at|by|on|with|and|to|the|a|an|s)\s)[a-z][a-z'-]+\s+(?P<name>[A-Z][\w.'-]*(?:\s+(?:[A-Z][\w.'-]*|of|\d{1,3})){0,5})$"
)
_OF_OTHERS = guarded(r"\b(?:of|for|at|with|from|in|by|who|which)\s")
_FINITE = guarded(
    r"\b(?:ought|should|must|may|might|shall|can|cannot|turned\s+out|was|were|is|are|has|have|had|did|does|will|would|could|sold|bought|kept|took|made|verify|sent)\b|[$€£]\s?\d|\.\d|\d\s+(?:tons?|tonnes|barrels|per\s?cent)"
)
_GROUP = guarded(
    r"^(?:(?:Member|Participating|Flag)\s)?(?:States?|Governments?|Team|Committee|Council|Agenc(?:y|ies))\b"
)
_VERBAL = re.compile(
    r"(?i)(?:was|were|is|are|has|have|had|be|been|to|not|who|which|by|in|on|from|with|of|for|into|as|there|there's|what|that|if|so|having|being|used|neither|none|nobody|nothing|anyone|anybody|someone|somebody|everyone|everybody|whoever|whether|nor|all|any)\b"
)
_RELATIVE = re.compile(
    r"(?i),?\s+(?:who|which|where)\s+.*$|\s+(?:on condition of|under condition of|speaking)\b.*$|\s+(?:in|at|during) (?:a|an|its|his|her|their) (?:statement|report|interview|letter|advisory|news release|press release|news conference|briefing|note|reply)\b.*$"
)
_ONE_PERSON = guarded(
    r"(?i)\b(?:spokes(?:man|woman|person)|minister|ambassador|manager|director|owner|lawyer|official|officer|captain|master|trader|broker|resident|neighbou?r|foreman|engineer|worker|programmer|analyst|diplomat|lawmaker|envoy|prosecutor|president|secretary|chairman|clerk|tenant|supervisor|agent|counsel|attorney|rector|mayor|governor)\b"
)
_BARE_COUNT = re.compile(r"(?i)(?:one|two|three|four|five|six|seven|several|some|many|most|\d{1,2})$")
_ANOTHER = re.compile(r"(?i)(?:another|a\s+(?:second|third|further)|one)$")
_FOOTNOTE = re.compile(r"^(?:\[\d{1,3}\]|[\u00b9\u00b2\u00b3\u2070-\u2079]+|\d{1,3}\))\s*")
_PLAIN = re.compile(r"(?:[\w'.-]+\s+){0,6}[\w'.-]+$")
_THING = guarded(
    r"(?i)\b(?:resolutions?|measures?|paragraphs?|provisions?|bans?|law|rules?|sanctions|exports?|imports?|shipments?|deliver\w+|sales?|trade|contracts?|deal|agreement|vessels?|ships?|tankers?|coal|oil|money|case|it|this|that|what|which|no|not|and|or)\b"
)
_KEPT_NAME = re.compile(r"^.+?(?:'s|s')\s+(?P<name>[A-Z][\w.-]+(?:\s+[A-Z][\w.-]+){1,2})$")
_SELF = re.compile(r"(?:[Tt]he|[Tt]hese|[Oo]ur|[Tt]his)\s+(?:authoring\s+|participating\s+|undersigned\s+)?\w+$")
_WHEN = re.compile(
    r"(?i)\s+(?:(?:on|last|this|in|of|dated|from|since|until|by|late|early)\s+)*(?:(?:early|late|mid-?)\s*)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|\d{1,2}\s+\w+\s+\d{4}|(?<=in\s)(?:19|20)\d\d|yesterday|today|there$|(?:last|this) (?:year|month|week))\b.*$"
)
_SELVES = re.compile(r"(?i)\s+(?:(?:him|her|it|them)sel(?:f|ves)|filed|unsealed|lodged|signed)$")
_ARTICLE = re.compile(r"^(?:The|the|this|This|these|These|that|its|Its|their|Their|his|His|her|Her|our|Our)\s+")
_SAME = re.compile(r"(?i)the\s+same\s+(?!state|country|government)(?P<head>\w+)$")
_COMMITTEE = re.compile(r"(?:[Tt]he\s+)?(?:(?:Security\s+Council(?:'s)?|[Ss]anctions|1718)\s+)*[Cc]ommittee")
_ONE_OF = re.compile(
    r"(?i)(?:one\s+of\s+(?:them|those|the\s+(?:two|three|four|five|people|officials|sources|men|women|pair))|the\s+other(?:\s+(?:one|man|woman|person|official|source))?|(?P<all>both(?:\s+(?:men|women|people|officials|sources))?|the\s+(?:two|three)(?:\s+(?:men|women|people|officials|sources))?))$"
)
# Of people without names all that is said of them is kept: "two workers who left this year".
_WHO = guarded(
    r"\s(?:who|that)\s(?!asked|declined|spoke|requested|refused|wished|insisted|did\b|was\snot|were\snot)(?:\S+\s){0,5}\S+$"
)
_OUR_FRIENDS = re.compile(
    r"(?i)our\s+(?:(?:\w+\s+){0,2}?(?:partners|allies|counterparts|correspondents|colleagues|sources|contacts|interlocutors))$"
)
_DOTTED = guarded(r"\b(?:s\.r\.o|d\.o\.o|S\.A|a\.s|B\.V|N\.V|z o\.o)$")
_BODY_NAME = guarded(r"[A-Z]\w+ (?:Service|Agency|Bureau|Office|Directorate|Administration)$")
_JOINT = re.compile(
    r"(?i)(?:the\s+)?(?:(?:two|three|four|five|six|seven|eight|nine|ten|eleven|participating|undersigned)\s+)?(?:foreign\s+)?(?:ministers|governments|leaders|envoys|sides|parties|participants|signatories|countries|nations|states)$"
)
_TAIL = re.compile(r"(?P<of>\s(?:for|of)\s)(?P<name>[A-Z][\w&'-]*(?:\s[A-Z][\w&'-]*){0,3})$")
_ALONE = re.compile(
    r"(?i)(?:the\s+)?(?:government|authorities|permanent mission|mission|embassy|ministry|foreign ministry)$"
)


@dataclass(frozen=True, slots=True)
class Voice:
    """Names of one who speaks; ``unnamed``: nobody to ask. ``seen_by`` holds the paper that saw the document."""

    names: tuple[str, ...] = ()
    unnamed: bool = False
    document: bool = False
    seen_by: tuple[str, ...] = ()


NO_VOICE = Voice()


def voice(words: str, memory: Memory, *, loose: bool = False) -> Voice:
    """Canonical names for a noun phrase; none where it names nobody who could speak.

    ``loose``: a verb that only people have ("said", "told") makes a speaker of any plain phrase ("the mill").
    """
    np = without_next_clause(_FOOTNOTE.sub("", " ".join(words.split()).strip(" .,'\"()")))
    people = _with_clause(np, memory, loose=loose)
    if people.names:
        return people
    np = _SELVES.sub("", _WHEN.sub("", _RELATIVE.sub("", np)))
    np = f"{np}." if _DOTTED.search(np) else np
    if not np or len(np) > LONGEST_NAME or _VERBAL.match(np) or _FINITE.search(np):
        return NO_VOICE
    seen = _seen(np, memory)
    if seen.names:
        return seen
    if _OUR_FRIENDS.match(np):
        return Voice((np.lower(),), unnamed=True)
    if memory.house and re.search(r"(?i)\b(?:my|our)\b", np):
        return Voice(memory.house, document=True)
    back = _back(np, memory)
    if back is not None:
        return back
    known = _known(np, memory)
    if known.names or PRONOUN.match(np):
        return known
    told = _of_whom(np, memory)
    return told if told.names else _organisation(np, memory, loose=loose)


def _back(np: str, memory: Memory) -> Voice | None:
    """Whom "another", "one of them", "that State" and "the Committee" mean; nothing where the phrase is none of these."""
    if _ANOTHER.match(np):
        state = next((head for head in ("member state", "participating state") if head in memory.heads), None)
        return Voice((f"{np.lower()} {state.title()}",), unnamed=True) if state else NO_VOICE
    one = _ONE_OF.match(np)
    if one and memory.group:
        group = memory.group[0].lower() + memory.group[1:]
        return Voice((group if one["all"] else f"one of {group}",), unnamed=True)
    if _COMMITTEE.fullmatch(np):
        return Voice(("1718 Committee",))
    same = _SAME.match(np)
    if same and same["head"].lower() in memory.heads:
        return Voice(memory.heads[same["head"].lower()])
    that = state_meant(np, memory)
    return Voice(*that) if that else None


def is_paper(name: str) -> bool:
    """Whether a speaker is no person and no body, but what is written or pictured ("company filings")."""
    heads = list(_HEAD.finditer(name))
    return bool(heads) and heads[-1]["head"].lower() in _SHOWN and not re.search(r"\b[A-Z]", name[1:])


def may_be_it(name: str, pronoun: str) -> bool:
    """Whether "it" or "they" may stand for ``name``: "it" for no person, neither for a paper."""
    if is_paper(name) or (pronoun.lower() == "it" and _ONE_PERSON.search(name)):
        return False
    return not (a_person(name) and not countries.find(name) and not _HEAD.search(name))


def _with_clause(np: str, memory: Memory, *, loose: bool) -> Voice:
    """People without names, with all that a clause says of them ("two workers who left it this year")."""
    clause = _WHO.search(np)
    if not clause or clause.start() > LONGEST_NAME // 2:
        return NO_VOICE
    counted = _BARE_COUNT.match(np[: clause.start()])
    people = (
        Voice((np[: clause.start()],), unnamed=True) if counted else voice(np[: clause.start()], memory, loose=loose)
    )
    unnamed_one = people.unnamed and len(people.names) == 1
    return Voice((f"{people.names[0]}{clause.group()}",), unnamed=True) if unnamed_one else NO_VOICE


def _seen(np: str, memory: Memory) -> Voice:
    """ "Documents seen by the Coast Times": the document, and outside it the paper that saw it."""
    seen = SEEN_BY.search(np)
    if not seen:
        return NO_VOICE
    paper = voice(seen["by"], memory)
    inner = voice(np[: seen.start()], memory)
    if paper.names and paper.names == memory.own and inner.unnamed:
        return paper  # "registers seen by the Panel", says the Panel
    if paper.names and inner.names:
        return Voice(inner.names, inner.unnamed or inner.document, inner.document, paper.names)
    return NO_VOICE


def _of_whom(np: str, memory: Memory) -> Voice:
    """ "Data from X", "X's letter": X speaks."""
    for pattern in (FROM, OWNED):
        told = pattern.match(np)
        inner = voice(told["by"], memory) if told else NO_VOICE
        if inner.names:
            document = DOCUMENT_WORD.search(np)
            if document:
                memory.heads[document.group().lower()] = inner.names
            return Voice(inner.names, inner.unnamed, document=True)
    return NO_VOICE


def _known(np: str, memory: Memory) -> Voice:
    """The Panel, a paper, the United Nations, a pronoun, "the report"."""
    if _PANEL.search(np) and not re.match(r"(?i)(?:prosecutors|members?)\b", np):
        memory.heads["report"] = (PANEL,)
        memory.heads["panel"] = (PANEL,)
        memory.panel_known = True
        return Voice((PANEL,), document=True)
    if _MSMT.search(np):
        memory.heads["report"] = memory.heads["team"] = (MSMT,)
        return Voice((MSMT,), document=True)
    media = _MEDIA.search(np)
    if media and not re.search(r"\b(?:director|editor|reporter|officials?|ministry|police)\b", np):
        return Voice(((media[1] or media[2]).strip().removeprefix("The "),), document=True)
    if _UN.match(np):
        report = "report" in np
        return Voice(
            (PANEL,) if memory.panel_known else ("UN report" if report else "United Nations",), document=report
        )
    if PRONOUN.match(np):
        return _meant(np, memory)
    if re.fullmatch(r"(?i)(?:the |this |that |a |same )*reports?", np):
        if memory.own and "report" not in memory.heads and np.lower().startswith(("the ", "this ")):
            return Voice(memory.own, document=True)
        return Voice(memory.heads.get("report", ("the report",)), "report" not in memory.heads)
    return NO_VOICE


def _meant(np: str, memory: Memory) -> Voice:
    """Whom a pronoun means: a person, a body, or the State with which the sentence before began."""
    if re.fullmatch(r"(?i)s?he", np):
        pool = tuple(name for name in memory.last if name not in memory.house) or memory.last
        persons = tuple(
            name for name in pool if a_person(name) and not _MEDIA.search(name) and not countries.find(name)
        )
        return Voice(persons[:1] or pool)
    if re.fullmatch(r"(?i)it|they", np):
        fit = tuple(name for name in memory.last if may_be_it(name, np))
        return Voice(memory.topic or (memory.last if fit[:1] == memory.last[:1] else fit))
    return Voice(memory.last if memory.age <= 1 or not memory.topic else memory.topic)


def _organisation(np: str, memory: Memory, *, loose: bool = False) -> Voice:
    np = untitled(_TITLE.sub("", np))
    if memory.own and _own_title(np, memory):
        return Voice(memory.own, document=True)
    whole = _states(np, countries.find(np))
    if whole:
        return _kept(Voice(whole), list(_HEAD.finditer(np)), memory)
    described = _DESCRIBED.match(np)
    if (
        described
        and not _OF_OTHERS.search(np, 0, described.start("name"))
        and not countries.find(described["name"])
        and not _GROUP.search(described["name"])
    ):
        np = described["name"]
    owned = _KEPT_NAME.match(np)
    if owned and not countries.find(owned["name"]) and not _HEAD.search(owned["name"]):
        np = owned["name"]
    heads = list(_HEAD.finditer(np))
    mentions = countries.find(np)
    if not heads:
        if _PROPER.match(np) and len(np.split()) <= 8:
            return Voice((_full(_ARTICLE.sub("", np), memory),))
        if (mentions or loose) and _PLAIN.match(np) and not _THING.search(np):
            return Voice((_name(np),), bool(_MANY.match(np)) and not mentions)
        return NO_VOICE
    word = heads[0]["head"].lower()
    if memory.own and _SELF.match(np) and any(same_word(word, name) for name in memory.own):
        return Voice(memory.own, document=True)
    generic = not mentions and not re.search(r"[A-Z]", re.sub(r"^(?:The|A|An|[A-Z][a-z]+)\b", "", np).replace("UN", ""))
    generic = generic and not re.match(r"(?:UN|U\.N\.|FBI|CIA|IAEA|Interpol|OFAC)\b", np)
    definite = bool(re.match(r"(?i)(?:the(?! same)|this|that|these|those|both|its|his|her|their)\b", np))
    known = introduced(word, np, memory) or _body_last(word, memory) or body_meant(word, memory)
    known = known or memory.heads.get(word)
    if generic and known and definite:
        return Voice(known, document=word in _SHOWN)
    name = _name(np)
    name = _TAIL.sub(lambda tail: tail["of"] + (company(tail["name"], memory) or tail["name"]), name)
    document = any(h["head"].lower() in _SHOWN for h in heads)
    return _kept(Voice((name,), _unnamed(np, word, generic, definite), document), heads, memory)


def _full(name: str, memory: Memory) -> str:
    """The one full name of a company that begins with ``name``, of a person, or ``name`` itself."""
    return short_for(name, memory) or company(name, memory) or completed(name, memory.names)


def _body_last(word: str, memory: Memory) -> tuple[str, ...] | None:
    """ "The agency", where the body that spoke last is called a service or an office by its name."""
    if word not in ("agency", "service", "office", "bureau") or memory.age > 2:
        return None
    bodies = [name for name in memory.last if name not in memory.house and _BODY_NAME.search(name)]
    return (bodies[0],) if len(bodies) == 1 else None


def _own_title(np: str, memory: Memory) -> bool:
    """ "The Ministers" that jointly state, "the Government" of a State's own letter."""
    if not all(countries.name(m[0].code) == name if (m := countries.find(name)) else False for name in memory.own):
        return False
    return bool((_JOINT if len(memory.own) > 1 else _ALONE).match(np))


def _unnamed(np: str, head: str, generic: bool, definite: bool) -> bool:
    """Whether nobody in particular is meant: "officials", "a source in Dandong", "two people", "a Member State"."""
    if re.search(
        r"(?i)\b(?:member|participating|importing|flag|third) states?\b(?!')|\b(?:unnamed|anonymous|unidentified)\b", np
    ):
        return True
    if head in _OF_STATES and not definite:
        return True
    if definite:
        return False
    # "A report to the Council", "one document": a paper that nobody is said to have written.
    if (
        head in _SHOWN
        and head in np
        and re.match(r"(?i)(?:an?|one|another|some|two|three|several)\s", np)
        and not WRITTEN_BY.search(np)
    ):
        return True
    if head in ("media", "press", "outlets", "newspapers", "reports", "reporting", "coverage"):
        return True
    if re.search(r"\b(?:of|for|from|at|with)\s+(?:the\s+)?[A-Z]", np):
        return False
    if head in _NOBODY or (generic and head.endswith("s")):
        return generic or bool(_MANY.match(np))
    return generic and bool(_MANY.match(np))


def _states(np: str, mentions: tuple[Mention, ...]) -> tuple[str, ...]:
    """The States where the phrase is about nothing else than States and their envoys."""
    if not mentions:
        return ()
    bare = np
    for mention in reversed(mentions):
        bare = bare[: mention.start] + bare[mention.end :]
    codes = dict.fromkeys(m.code for m in mentions)
    if not _STATE_WORDS.sub("", bare).strip():
        if re.search(r"(?i)\bfor (?:the )?(?:North Korea|DPRK)", np):
            codes.pop("KP", None)
        return tuple(countries.name(code) for code in codes)
    if re.search(r"(?i)\benvoys?\b", np):
        codes = dict.fromkeys(m.code for m in mentions if not re.search(r"\b(?:in|at|to)\s$", np[: m.start])) or codes
        return tuple(countries.name(code) for code in codes if code != "KP")
    return ()


def _kept(found: Voice, heads: list[re.Match[str]], memory: Memory) -> Voice:
    """Remember whom "the envoys" and "the ministry" mean from here on."""
    for head in heads:
        memory.heads[head["head"].lower()] = found.names
    return found


def _name(np: str) -> str:
    """The phrase without "the"; "a" and "an" stay where nobody is named, for they say so."""
    np = _ARTICLE.sub("", np)
    if re.match(r"An?\s", np):
        np = np[0].lower() + np[1:]
    if (
        re.match(r"(?i)an?\s", np)
        and re.search(r"\s[A-Z]", np)
        and not re.search(r"(?i)\bmember state|\bin\s|unnamed|\b(?:report|paper|document|draft|letter)\sto\b", np)
    ):
        return re.sub(r"(?i)^an?\s+", "", np)
    return np


def unnamed(name: str) -> bool:
    """Whether a speaker's name names nobody who could be asked ("analysts", "two people familiar with the matter")."""
    return bool(re.search(r"[a-z]", name)) and voice(name, Memory()).unnamed
