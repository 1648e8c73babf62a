"""Who says it: the speakers of a sentence, innermost first, held to the words or to the speaker who runs on.

Indirect speech needs a verb of saying and its subject; a quotation without one belongs to whoever was quoted last.
Where nobody is named the sentence is the article's own and a gap says so: no speaker is guessed.
"""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from vedette.claims import saying
from vedette.claims.aliases import remember_aliases
from vedette.claims.attribution import Attribution
from vedette.claims.guarded import guarded
from vedette.claims.introduced import remember_companies, remember_roles
from vedette.claims.memory import Memory
from vedette.claims.sources import Speaker, inside, named_sources, segment, spoken
from vedette.claims.subject_np import OPENING_NAME, inverted, subject, subject_shared
from vedette.claims.voices import PRONOUN, Voice, may_be_it, voice
from vedette.geo import countries

__all__ = ["Attribution", "Memory", "Speaker", "attribute"]

_ANNOUNCED = guarded(
    r"(?i)\b(?P<np>(?:the\s+)?[^,;:\"()\n]{2,80}?)(?:'s|s')\s+(?:main\s+|key\s+)?(?:findings|conclusions|observations|account|reply|answer|statement)\b[^.:]{0,40}?\b(?:as\s+follows|the\s+following|follows?|reads?(?:\s+as\s+follows)?|these)\s*[.:]"
    r"|\b(?:findings|conclusions|observations|account|reply|answer|statement)\s+(?:of|by|from)\s+(?P<of>[^,;:\"()\n]{2,80}?)\s+(?:are|were|is|was|reads?|runs?|ran)\s+(?:as\s+follows|the\s+following|these)\s*[.:]"
)
_ANNOUNCES = guarded(r"\b(?:reads?|ran|runs?|these)\s*[.:]")
_SUBJECT = re.compile(
    r"(?:(?:On|In|Last|Late|Early)\s[^,]{2,25}?,?\s+)?(?P<np>(?:[Tt]he\s+)?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December)[A-Z][\w.'-]*(?:\s+(?:of\s+|and\s+|for\s+)?[A-Z][\w.'-]*){0,5}(?:\s+(?:prosecutors|police|customs|officials|authorities|investigators|lawmakers|diplomats|monitors|experts|analysts|researchers|government|ministry|court))?)\s+[a-z]"
)
_COLON_END = guarded(r"(?:\bas follows|\bthe following)?:\s*$")
_ISSUES = guarded(
    r"(?<![\w-])(?:(?:has |have |had )?(?:issued|released|published|submitted|put\s+out|gave|spoke|provided|sent|shared|presented|conveyed))\b(?:\s+(?:with|to)\s+the\s+\w+)?(?:\s+(?:(?:an?|its|their|the|this|new)\s+)?(?:[\w-]+\s+){0,4}?(?P<head>statement|report|advisory|alert|letter|release|study|notice|interview|information|evidence|imagery|data|documents|assessment|view|conclusion|estimate)\b)?"
)
_SHOWING = re.compile(
    r"[^.;\"]{0,60}?,?\s+(?:saying|showing|stating|indicating|warning|suggesting|according\s+to\s+which|that|in\s+which\s+(?:it|they)\s+said|which\s+(?:said|says|states|stated|showed|shows|indicated))\b"
)
_ISSUED_BY = guarded(
    r"\b(?P<head>advisory|report|statement|alert|letter)\b[^.,;\"]{0,20}?\b(?:published|issued|released|signed)\s+by\s+(?P<np>[^.,;\"()\n]{2,60})"
)
_IN_A = guarded(r"\b(?:in|by|on)\s+(?:an?|the|its|their)\s+(?:[\w-]+\s+){0,3}$")
_TO = re.compile(
    r"\s+(?:to\s+)?(?P<np>(?:the\s+|The\s+)?(?:[A-Z][\w.'-]*|police|prosecutors|customs|investigators|Panel|panel|Committee)(?:\s+(?:of|for|and|[A-Z][\w.'-]*|police|authorities|prosecutors|officials|mission|newspaper|agency|customs|panel|experts))*)"
)
_TO_STATE = re.compile(
    r"\s+(?:to\s+)?(?:(?:[a-z]+\s+){1,2}(?:of|from|in)\s+)?(?P<np>(?:an?|one|another)\s+(?:Member|[Pp]articipating)\s+State)\b"
)
# Pictures do not speak: what they show is what their reader says of them.
_PICTURES = re.compile(
    r"(?i)(?:(?:the|these|those|some|two|three|recent|commercial|other|several|satellite|radar|aerial|drone|thermal|optical|high-resolution)\s+){0,4}(?:photographs?|photos?|imagery|images?|pictures?|footage|videos?)(?:\s+(?:dated|from|taken|of|for|posted|shot)\s+(?:in\s+|on\s+)?(?:\d{1,2}\s+)?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+)?\d{0,4}|\s+[a-z\s]+)?\s*$"
)
_AFTER = re.compile(
    r"(?![^.,;:\"]{0,60}\bthat\b)(?:\s+(?:(?:on|in|at|last|this|during|to|from|by|late|early|for)\s[^.,;:\"]{0,90}"
    r"|yesterday|today|again|later|earlier|as\s+well|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[^.,;:\"]{0,40})?\s*(?:[.,;)\"]|$)"
)
# "Halvard Lines, which sold two ships last year, denied": what the aside tells of the speaker is the author's.
_WHO_DID = guarded(r",\s+(?:which|who|whose)\s[^;]{12,},\s")
_LATER = guarded(r",\s+(?:which|who|whose)\s[^;]{12,},\s|\b(?:and|but)\s+$")
"""Before the verb of saying stands what the author tells of its subject: an aside, or a predicate of its own."""
_LABEL = re.compile(r"\s*(?:\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[).]|[-–—•*])\s+")
_ITEM = re.compile(
    r"\s*(?:(?:\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[).]|[-–—•*])\s+)?(?P<np>(?:the\s+)?[A-Z][\w '.-]{2,40}):\s"
)
_REPLIES = guarded(
    r"(?i)\b(?:repl(?:y|ies|ied)|reports?|responses?|responded|answers?|submissions?|information|returns?|communications?|stated|informed|advised)\b[^.]{0,80}:\s*$"
)
_STOP = guarded(r"(?:[.!?]{1,3}|…)[\"')\]]*\s+(?=[\"'(]*[A-Z])")
_COORDINATE = guarded(
    r"(?:[,;]|\.)[\"']?\s*(?:and|but|while|whereas|though|although)?\s*(?:in\s+turn\s+)?$|\b(?:while|whereas|but)\s+$"
)
_IT = re.compile(r"[\"']?(?P<it>It|They)\s+(?:also\s+|then\s+|has\s+|have\s+|had\s+|were\s+|was\s+|are\s+|is\s+)*\w+")
_SILENT = re.compile(
    r"[\"']?(?:It|They)\s+(?:(?:has|have|had|did|does|do)\s+(?:also\s+)?(?:not|yet\s+to|never|so\s+far\s+not)\b|(?:also\s+)?(?:declined|failed|refused|omitted|ignored)\b)"
)
"""That somebody gave no answer is told by the author."""
_SILENCE = guarded(
    r"(?i)\b(?:not|yet\s+to|never|n't|declined\s+to|failed\s+to|refused\s+to)\s+(?:\w+\s+){0,2}?(?:repl(?:y|ied)|respond(?:ed)?|answer(?:ed)?|comment)\b|\bno\s+(?:reply|response|answer|comment)\b"
)
_KEPT = re.compile(
    r"(?i)(?:its|their)\s+(?P<role>(?:[a-z]+\s+)?(?:lawyers?|owners?|managers?|directors?|spokes\w+|counsel|attorney|agent|master|captain|chairman|accountant))"
)
_RECEIPT = re.compile(
    r"\s+(?:(?:an?|the|its|our|their)\s+)?(?:(?:[\w-]+(?:'s|s')|first|second|earlier)\s+)*(?:receipt|requests?|letters?|enquir\w+|inquir\w+|communications?|questionnaires?|notes?)\b"
)
_SEVERAL = re.compile(r"(?i)(?:two|three|four|five|six|seven|several|some)\s")
# "The balance", "Nearly all of it": what was told of goes on being told.
_PART_OF_IT = re.compile(
    r"(?:The\s+(?:balance|rest|remainder|remaining|others?)\b|(?:Nearly|Almost)\s+all\b|(?:Most|Some|All|Half|Many|Several|Part|Two|Three|Four|Five|Each|None)\s+of\s+(?:it|them|these|those|this|that)\b|A\s+further\b|Another\s+[\d$€£])"
)
_ALLEGED = guarded(r"\b(?:alleged(?:ly)?|(?:is|are|was|were)\s+accused\s+of|defendants?|conspirators?)\b")
_OPENING = 90
"""Code points before the first speaker that still belong to what he says ("Replying to the Panel on 3 May, ...")."""
_LEADING = 30
"""A speaker who is named so early opens the sentence."""
MOST_SPEAKERS = 24
"""A sentence with more of them is no sentence; so the time stays in proportion to its length."""
_REACH = 4
"""So many sentences without a speaker, and nobody runs on any more."""


def attribute(text: str, quotes: tuple[tuple[int, int], ...], memory: Memory) -> Attribution:
    """The speakers of one sentence; ``memory`` is brought up to date. ``quotes`` are offsets in ``text``."""
    memory.age += 1
    remember_companies(text, memory)
    remember_roles(text, memory)
    remember_aliases(text, memory)
    opened = _still_open(text, memory)
    found = [
        *islice(_sayers(text, memory, quotes), MOST_SPEAKERS),
        *islice(named_sources(text, memory, quotes), MOST_SPEAKERS),
    ]
    found = [*_scoped(found, text), *_item(text, memory)]
    for issued in _ISSUED_BY.finditer(text) if "ed by " in text else ():
        author = voice(issued["np"], memory)
        if author.names:
            memory.heads[issued["head"]] = author.names
        if not found and _IN_A.search(text[max(0, issued.start() - 30) : issued.start()]):
            since = text.rfind(",", 0, issued.start()) + 1
            found = list(spoken(author, issued.start(), 0.0, "issued", (since, len(text))))
    announced = _ANNOUNCED.search(text) if "follow" in text or _ANNOUNCES.search(text) else None
    if announced and announced.end() < len(text) - 3:
        found += spoken(
            voice(announced["np"] or announced["of"], memory), announced.start(), 0.3, "according to", (0, len(text))
        )
    outer = tuple(s for s in found if not s.quoted)
    if outer:
        told = Attribution(outer).chain(0, len(text))
        memory.last, memory.age, memory.topic = told, 0, ()
        _remember_people(outer, told, memory)
        memory.quoted = told if any(text.count(" ", *quote) >= 5 for quote in quotes) else memory.quoted
        for head in ("statement", "report", "advisory", "letter"):
            if head in text and "in a" in text:
                memory.heads[head] = told
        memory.follows = told if _COLON_END.search(text) else ()
        return Attribution(tuple(found), turns=_turns(text, found))
    running, carried = _running(text, quotes, memory, opened)
    first = countries.find(text[:60])[:1]
    opens = first and first[0].code != "KP" and first[0].how in ("name", "capital") and first[0].start <= len("The ")
    memory.topic = (countries.name(first[0].code),) if opens else ()
    _announce(text, memory)
    return Attribution(tuple(found), running, carried)


def _turns(text: str, found: list[Speaker]) -> tuple[int, ...]:
    stops = [at for at, letter in enumerate(text) if letter == ";"]
    return (*stops, *(s.start for s in found if s.start and _WHO_DID.search(text[: s.start])))


def _item(text: str, memory: Memory) -> Iterator[Speaker]:
    """ "(a) Oman: 214 persons repatriated", where States are listed with what they replied: each speaks in its own item."""
    item = _ITEM.match(text)
    memory.listing = (memory.listing and bool(item or _LABEL.match(text))) or bool(_REPLIES.search(text))
    mentions = countries.find(item["np"]) if item and memory.listing else ()
    if item and len(mentions) == 1 and mentions[0].end - mentions[0].start == len(item["np"].removeprefix("the ")):
        yield from spoken(Voice((countries.name(mentions[0].code),)), 0, 0.5, "stated", (0, len(text)))


def _still_open(text: str, memory: Memory) -> bool:
    """Whether the sentence begins inside a quotation that an earlier one opened; an odd mark opens or closes one."""
    before = memory.open and memory.age <= _REACH
    if text.startswith('"'):
        before = False
    memory.open = before ^ bool(text.count('"') % 2)
    return before


def _running(
    text: str, quotes: tuple[tuple[int, int], ...], memory: Memory, opened: bool
) -> tuple[tuple[str, ...], bool]:
    """Who goes on speaking: in a quotation, after an announcement, or in indirect speech that goes on with "it"."""
    if memory.age > _REACH:
        memory.last = memory.follows = ()
    # Two or three words in quotation marks are a name or an irony; a longer run is somebody's statement.
    statement = any(begin <= 1 or text.count(" ", begin, end) >= 5 for begin, end in quotes)
    if statement or opened or (memory.open and text.startswith('"')):
        memory.age = 0
        return memory.last, False
    if memory.follows:
        return memory.follows, False
    if (
        memory.age <= 1
        and memory.last
        and (it := _IT.match(text))
        and may_be_it(memory.last[0], it["it"])
        and not _SILENT.match(text)
    ):
        return memory.last, True
    if memory.age <= 1 and memory.last and _PART_OF_IT.match(text):
        return memory.last, True
    if memory.court and memory.age <= _REACH and _ALLEGED.search(text):
        return memory.court, True
    return (), False


def _remember_people(outer: tuple[Speaker, ...], told: tuple[str, ...], memory: Memory) -> None:
    """Of whom "one of them" may be one, and by which indictment or prosecutors the text goes."""
    people = [s.names[0] for s in outer if s.unnamed and _SEVERAL.match(s.names[0])]
    memory.group = people[0] if people else memory.group
    memory.court = told[:1] if told and saying.COURT.search(told[0]) else memory.court


def _announce(text: str, memory: Memory) -> None:
    """Remember who issued a statement, or whose findings follow, for the sentences that come."""
    announced = _ANNOUNCED.search(text) if "follow" in text or _ANNOUNCES.search(text) else None
    if announced:
        names = voice(announced["np"] or announced["of"], memory).names
        if names:
            memory.follows = memory.last = names
            memory.age = 0
        return
    issued = _ISSUES.search(text)
    if issued and (issued["head"] or issued.group().endswith("spoke")):
        names = voice(subject(text, issued.start()).words, memory).names
        if names and names != ("DPRK",):
            memory.last, memory.age = names, 0
            if issued["head"]:
                memory.heads[issued["head"]] = names


def _sayers(text: str, memory: Memory, quotes: tuple[tuple[int, int], ...]) -> Iterator[Speaker]:
    for match in saying.SAID.finditer(text):
        verb = match["verb"] or match["title"].lower()
        if saying.says_nothing(text, match, verb):
            continue
        quoted = inside(match.start(), quotes)
        if verb == "saying":
            yield from _participle(text, match, memory)
            continue
        if verb in saying.THINKING and saying.GAPPED.match(text, match.end()) and not quoted:
            continue
        found, start, aside = _speaker_of(text, match, memory, (bool(quotes) and not quoted, quoted))
        if not found.names or not _may(found, verb) or not _means_it(found, verb, text, match.end(), memory):
            continue
        after = _AFTER.match(text, match.end())
        parenthetical = bool(after) and start > 2 and text[:start].rstrip()[-1:] in (",", '"', "(", "-", "—")
        aside_of = parenthetical or start > match.start() or text[:start].endswith(("as ", "As "))
        level = 0.0 if aside_of and not quoted else 1.0
        first, last = segment(text, match.start()) if not quoted else (0, len(text))
        told_of = start < _LEADING and _WHO_DID.search(text[start : match.start()])
        aside_ends = match.start() if told_of else start
        scope = (aside_ends, last) if level else (first, last)
        yield from spoken(found, match.start(), level + 2.0 * quoted, verb, scope, quoted=quoted)
        if aside.names:
            yield from spoken(aside, match.start(), level + 3.0, "according to", scope, quoted=quoted)
        yield from _told(text, match, memory, level + 2.0 * quoted, scope, quoted=quoted)
    if "saying" in text or "show" in text or "that" in text or "which" in text or "indicating" in text:
        yield from _showing(text, memory, quotes)


def _means_it(found: Voice, verb: str, text: str, end: int, memory: Memory) -> bool:
    """Whether the verb says something of this speaker: "the customs found that" and not "the firm found a buyer"."""
    names = " ".join(found.names)
    if verb in saying.FINDING and not (
        found.document or saying.THAT.match(text, end) or saying.FINDERS.search(names) or saying.AS.match(text, end)
    ):
        return False
    if (verb in saying.LISTS and not found.document) or (verb.startswith("acknowledg") and _RECEIPT.match(text, end)):
        return False
    return not (verb in saying.PROVES and memory.house and _PICTURES.match(names))


def _participle(text: str, match: re.Match[str], memory: Memory) -> Iterator[Speaker]:
    """ "On Monday the Treasury listed the bank, saying it had ...": the subject of the sentence says it."""
    opening = _SUBJECT.match(text) if text[: match.start()].rstrip().endswith(",") else None
    if not opening or opening.end() > match.start():
        return
    found = voice(opening["np"], memory)
    if found.names and _may(found, "said"):
        yield from spoken(found, match.start(), 1.0, "said", (match.start(), len(text)))


def _showing(text: str, memory: Memory, quotes: tuple[tuple[int, int], ...]) -> Iterator[Speaker]:
    """ "A Member State provided information to the Panel showing that ..."."""
    issued = _ISSUES.search(text)
    if issued and issued["head"] and _SHOWING.match(text, issued.end()) and not inside(issued.start(), quotes):
        np = subject(text, issued.start())
        found = voice(np.words, memory)
        if found.names and _may(found, "provided"):
            yield from spoken(found, issued.start(), 1.0, "provided", (np.start, len(text)))


def _speaker_of(text: str, match: re.Match[str], memory: Memory, marks: tuple[bool, bool]) -> tuple[Voice, int, Voice]:
    """Who says it, where the phrase begins, and whom an aside behind the name gives as author.

    ``marks``: whether the verb stands outside a quotation of the sentence, or inside one.
    """
    outside, inside_marks = marks
    np = subject(text, match.start())
    if match["title"]:
        np = replace(np, words="")
    found = voice(np.words, memory, loose=match["verb"] in saying.ONLY_PEOPLE) if np.words else Voice()
    pronoun = PRONOUN.match(np.words)
    if pronoun and np.words.lower() == "we" and memory.house and not inside_marks:
        found = Voice(memory.house)
    elif (
        pronoun
        and np.start > 1
        and not inside_marks
        and (own := OPENING_NAME.match(text))
        and np.words.lower() in ("it", "they")
    ):
        found = voice(own["np"], memory)
    elif outside and pronoun and memory.quoted:
        found = Voice(memory.quoted)
    if not found.names:
        shared = subject_shared(text, match.start())
        if shared:
            return voice(shared, memory), match.start(), Voice()
        after = inverted(text, match.start())
        return (
            (voice(after, memory, loose=match["verb"] in saying.ONLY_PEOPLE) if after else found),
            match.start() + 1,
            Voice(),
        )
    kept = _KEPT.fullmatch(np.words)
    if kept and not inside_marks and (own := OPENING_NAME.match(text)) and own.end() < np.start:
        return (
            Voice((f"{voice(own['np'], memory).names[0]}'s {kept['role']}",))
            if voice(own["np"], memory).names
            else found,
            np.start,
            Voice(),
        )
    if np.called:
        named = Voice((np.called,)) if np.called[0].islower() else voice(np.called, memory)
        if named.names and not found.document:
            return named, np.start, Voice()
    author = voice(np.author, memory) if np.author else Voice()
    if author.names and (found.document or found.names == ("the report",) or re.search(r"(?i)\breport\b", np.words)):
        return author, np.start, Voice()
    return found, np.start, Voice()


def _may(found: Voice, verb: str) -> bool:
    """Papers and data show; people and bodies say. The DPRK speaks only where it is said to announce something."""
    if found.names == ("DPRK",):
        return verb in saying.DPRK_SAYS
    if verb in saying.PROVES:
        return found.document or (verb == "recorded" and bool(saying.FINDERS.search(found.names[0])))
    return True


def _told(
    text: str, match: re.Match[str], memory: Memory, level: float, scope: tuple[int, int], *, quoted: bool
) -> Iterator[Speaker]:
    """Whoever was told, and passes it on, stands outside the one who told."""
    if match["verb"] not in saying.TELLING:
        return
    told = _TO_STATE.match(text, match.end()) or _TO.match(text, match.end())
    if not told or (
        match["verb"] in ("said", "reported", "confirmed", "admitted", "stated", "explained", "replied", "responded")
        and not text[match.end() :].lstrip().startswith("to ")
    ):
        return
    words = told["np"]
    found = Voice(("1718 Committee",)) if words.endswith("Committee") else voice(words, memory)
    if found.names and found.names != ("DPRK",):
        yield Speaker(match.start(), found.names, level - 0.2, match["verb"], False, *scope, quoted)


def _scoped(found: list[Speaker], text: str) -> list[Speaker]:
    """Speakers with how far each governs: to the next who speaks beside it, inside it deeper, in a quotation to its stop."""
    fronts = sorted(
        {s.start for s in found if s.start and s.level >= 1.0 and not s.quoted and s.verb != "according to"}
        | {s.start for s in found if s.level >= 1.0 and not s.start and not s.quoted and s.verb != "according to"}
    )
    beside = [at for at in fronts if at == fronts[0] or _COORDINATE.search(text[max(0, at - 14) : at])]
    told: list[Speaker] = []
    for speaker in found:
        start, end, depth = speaker.start, speaker.end, 0
        if speaker.quoted:
            stop = _STOP.search(text, speaker.at)
            end = stop.start() if stop else len(text)
        elif speaker.start in fronts and 0.5 < speaker.level < 3.0:
            opens = speaker.start == beside[0] and start < _OPENING and not _LATER.search(text[:start])
            start = segment(text, start)[0] if opens else start
            end = next((at for at in beside if at > speaker.start), speaker.end)
            depth = sum(
                1 for at in fronts if at < speaker.start and not any(at < other <= speaker.start for other in beside)
            )
        elif _goes_on(speaker, found, text):
            end = len(text)
        told.append(replace(speaker, start=start, end=end, level=speaker.level + depth))
    return told


def _goes_on(speaker: Speaker, found: list[Speaker], text: str) -> bool:
    """Whether an inserted ", he said;" governs what follows the semicolon too, where nobody else is named in it."""
    if speaker.level != 0.0 or speaker.verb == "according to" or text[speaker.end : speaker.end + 1] != ";":
        return False
    return not any(other.at > speaker.end for other in found) and not _SILENCE.search(text, speaker.end)
