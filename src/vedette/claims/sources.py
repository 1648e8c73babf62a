"""Sources that a sentence names beside its verbs of saying: "according to X", "citing Y", "by the Panel's estimate"."""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from vedette.claims.guarded import guarded
from vedette.claims.memory import Memory
from vedette.claims.subject_np import subject
from vedette.claims.voices import Voice, voice
from vedette.geo import countries

_ACCORDING = guarded(
    r"(?i)\b(?P<cue>according to|according|citing|cited by|quoting|quoted by|relying on|in the (?:words|view|opinion) of|based on|on the (?:evidence|strength|word|basis|testimony) of|by the (?:account|admission|reckoning) of|in the (?:estimation|assessment|telling|judgement|judgment) of|(?<![\w-])per(?=\s(?:the|an?|(?-i:[A-Z]))\b)"
    r"|as (?:first |previously |earlier )?(?:reported|revealed|documented|noted|stated|described|confirmed|recorded|set out|disclosed) (?:by|in)|first reported by)\s+(?P<np>[^,;\"()\n]{2,120})"
)
_BY_ESTIMATE = guarded(
    r"\b(?:[Bb]y|[Ii]n|[Oo]n)\s+(?P<np>(?:(?:the|one|another|an?|two|three)\s+(?:[a-z-]+\s+){0,3}?[a-z-]+|(?:the\s+)?[A-Z][^,;\"()\n]{0,80}?))(?:'s|s')\s+(?:own\s+|latest\s+|best\s+)?(?:estimates?|reckoning|account|count|calculations?|assessment|view|telling|version)\b"
)
_OPENS_ASIDE = guarded(
    r",\s+(?:(?:to|of|from|in|for|by|on|with|at)\s+)?(?:which|whose|who|whom|where)\s[^,;]{0,120},?\s*$"
)
_PART = guarded(r";|(?<=\w)[.!?]\"?(?:\d{1,3}|\[\d{1,3}\])\s+(?=[A-Z\"])")
_REPORT_IN = re.compile(
    r"\breports?\s+(?:in|by|from|of)\s+(?P<np>(?:the\s+|a\s+|an\s+)?[^,;\"()\n]{2,90}?)(?=\s+(?:that|said|says|which|found|was|were|has|had|seen|reviewed|obtained)\b|[,;\"]|$)"
)
_RUMOURS = guarded(
    r"(?:^|[,;(]\s|\b(?:of|to|by|on|from|despite|following|amid|about|received|investigat(?:e|ed|es|ing)|examin(?:e|ed|es|ing)|through|denied|dismissed|are|were)\s+)"
    r"(?P<np>(?i:(?:media|press|unconfirmed|news|local|open-source) ){0,3}(?i:reports|rumou?rs|allegations|indications))\s+that\b"
)
# "findings by the Team that ...", "share the assessment of our partners that ..."
_FINDING_OF = re.compile(
    r"\b(?:findings?|conclusions?|assessments?|views?|allegations?|claims?|statements?|belief|opinion)\s+(?:by|of|from)\s+(?P<np>[^,;\"()\n]{2,80}?)(?:\s+\([A-Z]{2,8}\))?(?=\s+that\b)"
)
_TEST_BY = guarded(
    r"\b(?:tests?|analys[ei]s|assays?|examinations?|measurements?)\s+(?:(?:made|done|run|carried\s+out)\s+)?by\s+(?P<np>[^,;\"()\n]{2,60}?)(?=\s+(?:were|was|is|are|showed|shows?|found|proved|suggest(?:s|ed)?|indicate[sd]?|confirm(?:s|ed)?|point(?:s|ed)?)\b)"
)
_TAKEN_IN = guarded(
    r"\b(?:received|submitted|filed|awaits?|awaiting|requested|due|final|interim|national)\s+(?:\w+\s+){0,2}$"
)
_TITLE_COLON = re.compile(r"^(?P<np>[A-Z][\w .'-]{1,50}):\s+(?=[\"'A-Z])")
_KNOWN_TITLE = guarded(
    r"\b(?:UN|U\.N\.|Panel|Yonhap|Reuters|AFP|AP|NHK|Kyodo|Times|Post|Herald|Journal|Ministry|[Mm]inister|[Pp]olice|[Oo]fficials?|Treasury|FBI|MSMT|[Rr]eport|[Ee]nvoys?|[Ss]ources?|[Ee]xperts|[Aa]nalysts?)$"
)
_STATES = frozenset(country.name for country in countries.countries().values() if country.code != "KP")
_INTERVIEW = guarded(
    r"\b[Ii]n an? (?:\w+ )?(?:interview|conversation|briefing) (?:with|to) (?P<np>(?:the\s+)?[A-Z][^,;\"()\n]{1,50}?)(?=,|\.|$|\s+(?:that|on|in|said)\b)"
)
_LEADS = 3
"""Code points before "According to" at the head of a sentence: what stands there governs all of it."""
# "was informed by X that", "it was reported by X that"
_TOLD_BY = guarded(
    r"\b(?P<aux>was|were|been|is|are|be)?\s*(?:(?:also|first|later|earlier|\w+ly)\s+)?(?P<verb>informed|told|notified|advised|assured|reported|confirmed|alleged|claimed|stated|asserted|put|estimated|reckoned|calculated|valued|disclosed|revealed|denied|rejected|disputed|dismissed|believed|thought|suspected|assessed|judged|considered|said|described|identified|characteri[sz]ed|portrayed)\s+(?:to\s+(?:us|the\s+\w+)\s+)?by\s+(?P<np>[^,;\"()\n]{2,80}?)(?=\s+(?:that|of|on|in|to|as|for|from|during|when|and|was|is|had|has)\b|\s+at\s+(?:[\d$€£]|some|about|between|more|less|no\b|least|around|nearly|over|under|up\b|roughly|almost)|[,.;]|$)"
)
_GOES_ON = re.compile(
    r",\s+(?:is|are|was|were|has|have|had|did|does|will|would|could|can|may|also|then|later|\w{2,}ed|sold|sent|bought|took|made|left|went|kept|met)\b"
)
_IN_THE_PRESS = guarded(
    r"\b(?:was|were|been|is|are)\s+(?:\w+ly\s+|also\s+)?(?:reported|described|quoted|cited|given|put|mentioned|named|listed)\s+(?:in|by)\s+(?P<np>(?:the\s+|a\s+|an\s+|some\s+)?[^,;\"()\n]{0,40}?\b(?:press|media|newspapers?|outlets|reports?|papers?|records?|registers?|documents?|filings?|indictment|statement))\b"
)
# "(Source: X)", "[Coast Times, 3 April 2019]" at the end of a sentence
_BRACKETED = guarded(
    r"[(\[](?:[Ss]ources?:\s*(?P<np>[^()\[\]\n]{2,60}?)|(?P<paper>[A-Z][^()\[\],\n]{2,50}),\s+\d[^()\[\]\n]{0,30})[)\]][.]?\s*$"
)
_OWN_ACCOUNT = guarded(r"\b[Bb]y\s+(?:its|their)\s+own\s+(?:account|admission|figures|count|reckoning)\b")
_QUOTED_AS = guarded(
    r"\b(?P<passive>(?:was|were|been|is|are)\s+)?(?:quot|cit)(?:ed|es|ing)\s+(?:by\s+(?P<by>[^,;\"()\n]{2,60}?)\s+)?(?P<np>[^,;\"()\n]{2,80}?\s+)?as\s+(?:saying|having\s+said|telling|stating|claiming|writing|warning)\b"
)
# Pattern, level, and letters without which it cannot match.
_BESIDE = (
    (_BY_ESTIMATE, 0.5, "'"),
    (_REPORT_IN, 4.0, "report"),
    (_FINDING_OF, 4.0, " that"),
    (_TEST_BY, 1.5, " by "),
    (_RUMOURS, 4.5, " that"),
    (_TITLE_COLON, 0.2, ": "),
    (_TOLD_BY, 1.5, " by "),
    (_IN_THE_PRESS, 1.5, "ed "),
)


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody who says what stands in ``[start, end)`` of the sentence. The higher ``level``, the further inside."""

    at: int
    names: tuple[str, ...]
    level: float
    verb: str
    unnamed: bool
    start: int
    end: int
    quoted: bool = False


def named_sources(text: str, memory: Memory, quotes: tuple[tuple[int, int], ...]) -> Iterator[Speaker]:
    """Speakers of ``text`` who are named as its source and not as the subject of a verb."""
    for match in _ACCORDING.finditer(text):
        if inside(match.start(), quotes):
            continue
        words, _, citer = match["np"].partition(" cited by ")
        level = _level(match, text)
        whole = _within_aside(text, match) or (
            segment(text, match.start()) if match.start() > _LEADS else (0, len(text))
        )
        yield from spoken(voice(words, memory), match.start(), level, "according to", whole)
        if citer:
            yield from spoken(voice(citer, memory), match.start(), level - 0.5, "according to", whole)
    for pattern, level, cue in _BESIDE:
        for match in pattern.finditer(text) if cue in text else ():
            at = match.start()
            whole = segment(text, at)
            if pattern is _TOLD_BY and not (whole := _of_agent(text, match, whole))[1]:
                continue
            if pattern is _REPORT_IN and _ACCORDING.search(text[max(0, at - 20) : match.end()]):
                continue
            if pattern is _REPORT_IN and _TAKEN_IN.search(text, max(0, at - 40), at):
                continue
            if pattern is _TITLE_COLON and not _heading_voice(match["np"]):
                continue
            verb = "by estimate" if "estimate" in match.group() or "calculation" in match.group() else "according to"
            found = (
                Voice((match["np"],), unnamed=True)
                if pattern is _RUMOURS
                else voice(match["np"], memory, loose=pattern is _BY_ESTIMATE)
            )
            yield from spoken(found, at, level, verb, whole)
    yield from _at_the_end(text, memory)
    quoted = _QUOTED_AS.search(text) if " as " in text else None
    if quoted and not inside(quoted.start(), quotes):
        yield from _quoted_as(text, quoted, memory)
    interview = _INTERVIEW.search(text) if " with " in text or " to " in text else None
    if interview:
        yield from spoken(voice(interview["np"], memory), interview.start(), -0.5, "interview", (0, len(text)))


def _within_aside(text: str, match: re.Match[str]) -> tuple[int, int] | None:
    """The relative clause that alone rests on a source named inside it: "whose beacon, according to X, was off"."""
    opened = _OPENS_ASIDE.search(text, 0, match.start())
    if not opened:
        return None
    closed = text[: match.start()].rstrip().endswith(",")
    after = text.find(",", match.end("np"))
    if closed and after != match.end("np"):
        return None  # ", which went to Dandong, according to X." rests on X as a whole
    end = text.find(",", after + 1) if closed else after
    return opened.start(), end if end > 0 else len(text)


def _of_agent(text: str, match: re.Match[str], whole: tuple[int, int]) -> tuple[int, int]:
    """How far "put by X at", "described by X as" governs: an aside behind a subject is no more than that."""
    if match["aux"]:
        return whole
    if not text[: match.start()].rstrip().endswith(","):
        return (0, 0)
    end = text.find(",", match.end("np"))
    return (match.start(), end) if end > 0 and _GOES_ON.match(text, end) else whole


def _quoted_as(text: str, match: re.Match[str], memory: Memory) -> Iterator[Speaker]:
    """ "Kim quoted the agency as saying", "the owner was quoted by the Times as saying"."""
    np, whole = subject(text, match.start()), segment(text, match.start())
    first, last = voice(np.words, memory), voice(match["by"] or match["np"] or "", memory)
    inner, outer = (first, last) if match["passive"] else (last, first)
    yield from spoken(inner, match.start(), 3.0, "according to", whole)
    yield from spoken(outer, match.start(), 1.5, "according to", whole)


def _at_the_end(text: str, memory: Memory) -> Iterator[Speaker]:
    """A source in brackets behind the sentence, and a State that tells of itself "by its own account"."""
    bracket = _BRACKETED.search(text) if text.rstrip(" .").endswith((")", "]")) else None
    if bracket:
        found = voice(bracket["np"] or bracket["paper"], memory)
        yield from spoken(found, bracket.start(), 0.0, "according to", (0, len(text)))
    own = _OWN_ACCOUNT.search(text) if " own " in text else None
    first = countries.find(text[:60])[:1] if own else ()
    if own and first and first[0].how in ("name", "capital") and first[0].code != "KP" and first[0].start <= _LEADS + 1:
        name = countries.name(first[0].code)
        yield Speaker(own.start(), (name,), 0.0, "according to", False, 0, len(text))


def _level(match: re.Match[str], text: str) -> float:
    """Whoever is cited stands inside the one who cites; at the head of a sentence outside those who follow."""
    cue = match["cue"].lower()
    if cue in ("citing", "quoting", "based on", "relying on"):
        return 5.0
    if cue in ("cited by", "quoted by"):
        return -1.0
    if text[: match.start()].rstrip(" ,").endswith(" that"):
        return 3.0
    return 0.5 if match.start() <= _LEADS else 0.0


def _heading_voice(words: str) -> bool:
    if words.isupper() and len(words) > 6:
        return False
    return bool(_KNOWN_TITLE.search(words)) or (voice(words, Memory()).names[:1] or ("",))[0] in _STATES


def segment(text: str, at: int) -> tuple[int, int]:
    """The part of ``text`` in which ``at`` stands: an attribution seldom reaches over a semicolon or a footnote mark."""
    start, end = 0, len(text)
    for cut in _PART.finditer(text):
        if cut.end() <= at:
            start = cut.end()
        elif cut.start() >= at:
            return start, cut.start()
    return start, end


def spoken(
    found: Voice, at: int, level: float, verb: str, scope: tuple[int, int], *, quoted: bool = False
) -> Iterator[Speaker]:
    """The speaker as such, and the paper that saw the document outside it."""
    if found.names:
        yield Speaker(at, found.names, level, verb, found.unnamed, *scope, quoted)
    if found.seen_by:
        yield Speaker(at, found.seen_by, level - 0.1, verb, False, *scope, quoted)


def inside(at: int, quotes: tuple[tuple[int, int], ...]) -> bool:
    """Whether the place ``at`` stands in a quotation."""
    return any(start < at < end for start, end in quotes)
