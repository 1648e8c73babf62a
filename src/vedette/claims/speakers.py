"""Who says it: the speakers of a sentence, innermost first, held to the words or to the speaker who runs on.

Indirect speech needs a verb of saying and its subject; a quotation without one belongs to whoever was quoted last.
Where nobody is named the sentence is the article's own and a gap says so: no speaker is guessed.
"""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re
from dataclasses import dataclass, field

from vedette.claims.datelines import PANEL
from vedette.geo import countries

_VERBS = (
    r"estimates|describes|described|traced|counted|identified|investigated|calculated|documented|said|says|saying|told|tells|reported|reports|confirmed|confirms|accused|accuses|urged|urges|replied|replies|responded|warned|warns"
    r"|stated|states|noted|notes|informed|alleged|alleges|claimed|claims|estimated|estimates|found|finds|added|adds|announced|announces"
    r"|concluded|concludes|observed|assessed|assesses|indicated|indicates|notified|explained|declared|wrote|writes|called on|calls on|called upon"
    r"|call on|call upon|urge|warn|listed|flagged|disclosed|revealed|reveals|recalled|argued|testified|assess|recommends|recommended|allege|estimate|claim|conclude|advised|advises|expressed|believes"
)
_SAID = re.compile(rf"(?<![\w-])(?P<verb>{_VERBS})(?![\w-])")
_ACCORDING = re.compile(
    r"(?i)\b(?:according(?: to)?|citing|cited by|as reported by|quoting|quoted by|in the words of|based on)\s+(?P<np>[^,;\"()\n]{2,120})"
)
_REPORT_IN = re.compile(
    r"\breports?\s+(?:in|by|from|of)\s+(?P<np>(?:the\s+|a\s+|an\s+)?[^,;\"()\n]{2,90}?)(?=\s+(?:that|said|says|which|found|was|were|has|had)\b|[,;\"]|$)"
)
_SAID_BY = re.compile(r"(?<=[,\"] )(?:said|says|told|added)\s+(?P<np>[A-Z][^,;\".]{2,80})")
_NP_START = re.compile(
    r"[,;:\"()\n]|\s[—–-]+\s|\b(?:that|because|although|whereas|while|where|after|before|when|but)\s|\.\s"
)
_ADVERBS = re.compile(
    r"(?i)\s*\b(?:yesterday|today|also|later|earlier|then|has|have|had|however|meanwhile|recently|repeatedly|publicly|jointly|again|who|which|in turn"
    r"|(?:on|last) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:in|last|this) (?:year|month|week)|in (?:19|20)\d\d|last (?:year|month|week)"
    r"|on \d{1,2} \w+(?: \d{4})?|in \w+ \d{4}|in a statement|were|was|are|is)\s*$"
)
_PANEL = re.compile(
    r"(?i)\bpanel of experts\b|\b(?:UN|U\.N\.|United Nations|security council|sanctions|expert|1718)\b[\w\s']{0,30}\bpanel\b|^(?:the |this |its )?panel(?:'s)?\b|\bpanel report\b"
)
_UN = re.compile(r"^(?:the )?(?:UN|U\.N\.|United Nations|UN experts|UN report)$")
_MEDIA = re.compile(
    r"\b(?:the )?((?:[A-Z][\w.&'-]*\s){0,3}(?:Times|Post|Journal|Herald|Ilbo|Shimbun|Guardian|Gazette|Tribune|Daily|News|Agency|Press|Mail|Telegraph|Economist|Bild|Spiegel)|Reuters|Yonhap|AFP|AP|NHK|VOA|BBC|CNN|KBS|MBC|TASS|Xinhua|Kyodo|Bloomberg|Nikkei|NK Pro|NK News|Radio Free Asia|RFA|Voice of America)\b"
)
_HEADS = (
    "envoys", "envoy", "report", "panel", "ministry", "agency", "agencies", "officials", "official", "spokesman", "spokeswoman",
    "spokesperson", "analysts", "experts", "researchers", "sources", "source", "advisory", "statement", "representatives",
    "ministers", "minister", "government", "governments", "authorities", "police", "prosecutors", "court", "department",
    "company", "club", "committee", "ambassador", "president", "diplomats", "investigators", "newspaper", "paper", "letter", "circular",
    "state", "states", "member state", "member states", "defectors", "defector", "secretary", "directorate", "bureau", "council",
    "embassy", "mission", "team", "group", "firm", "institute", "centre", "center", "organisation", "organization", "office",
)  # fmt: skip
_HEAD = re.compile(rf"(?i)\b(?P<head>{'|'.join(sorted(_HEADS, key=len, reverse=True))})\b")
_UNNAMED = frozenset(
    {
        "analysts",
        "experts",
        "researchers",
        "sources",
        "source",
        "officials",
        "official",
        "diplomats",
        "investigators",
        "defectors",
    }
)
_STATE_WORDS = re.compile(
    r"(?i)\b(?:envoys?|representatives?|government|governments|authorities|delegation|officials|side|special|for|the|and|both|s)\b|'s|'|,"
)
_PRONOUN = re.compile(
    r"(?i)^(?:they|he|she|it|we|both|the two|the three|the (?:two|three) (?:countries|sides|nations))$"
)
_PROPER = re.compile(r"^(?:the )?[A-Z][\w.'-]*(?:\s+(?:of|for|and|the|de|al|[A-Z][\w.'-]*|[A-Z]{2,}))*$")
_VERBAL = re.compile(r"(?:was|were|is|are|has|have|had|be|been|to|not|who|which|by|in|on|from|with|of|for|into|as)\b")
_OF_OTHERS = frozenset(
    {"urged", "warned", "accused", "told", "advised", "informed", "notified", "listed", "flagged", "recommended"}
)
_PASSIVE = re.compile(r"\s+(?:again\s+)?(?:to|of|over|by)\b(?!\s+the\s+(?:UN\s+)?(?:[Pp]anel|Committee))")
_ISSUED_BY = re.compile(
    r"\b(?P<head>advisory|report|statement|alert|letter)\b[^.,;\"]{0,20}?\b(?:published|issued|released|signed)\s+by\s+(?P<np>[^.,;\"()\n]{2,60})"
)
_ADJECTIVE = re.compile(r"\s+(?:[\d$€£]|an?\s+\d|US\$|cases?\b|figures?\b)")
_ACCUSING = frozenset({"accused", "accuses", "alleged", "alleges"})


@dataclass(slots=True)
class Memory:
    """What earlier sentences of one document settle: who spoke last, and who "the envoys" or "the report" are."""

    last: tuple[str, ...] = ()
    quoted: tuple[str, ...] = ()
    heads: dict[str, tuple[str, ...]] = field(default_factory=dict)
    panel_known: bool = False


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody who says something at ``at``; ``depth`` 1 stands inside what a depth 0 says. ``unnamed``: nobody to ask."""

    at: int
    names: tuple[str, ...]
    depth: int
    verb: str
    unnamed: bool


@dataclass(frozen=True, slots=True)
class Attribution:
    """The speakers of one sentence and, for a quotation without one, whoever was quoted last (``running``)."""

    speakers: tuple[Speaker, ...] = ()
    running: tuple[str, ...] = ()

    def chain(self, start: int, end: int) -> tuple[str, ...]:
        """Names for the clause ``[start, end)``, innermost first; an inner speaker counts for its own clause only."""
        inner = [s for s in self.speakers if s.depth and start <= s.at < end]
        outer = [s for s in self.speakers if not s.depth]
        ordered = (*sorted(inner, key=lambda s: -s.at), *sorted(outer, key=lambda s: s.at))
        names = [name for speaker in ordered for name in speaker.names]
        return tuple(dict.fromkeys((*names, *self.running)))

    def nobody(self) -> bool:
        """Whether all who speak are groups that cannot be asked ("analysts", "sources")."""
        return bool(self.speakers) and all(s.unnamed for s in self.speakers)

    def accuses(self) -> bool:
        """Whether the speaker accuses or alleges."""
        return any(s.verb in _ACCUSING for s in self.speakers)


def attribute(text: str, quotes: tuple[tuple[int, int], ...], memory: Memory) -> Attribution:
    """The speakers of one sentence; ``memory`` is brought up to date. ``quotes`` are offsets in ``text``."""
    found = (*_named_sources(text, memory, quotes), *_sayers(text, memory, quotes))
    for issued in _ISSUED_BY.finditer(text):
        names, _ = _speaker(issued["np"], memory)
        if names:
            memory.heads[issued["head"]] = names
    outer = [s for s in found if not s.depth]
    if outer and quotes:
        memory.quoted = tuple(dict.fromkeys(name for s in outer for name in s.names))
    if outer:
        memory.last = tuple(dict.fromkeys(name for s in outer for name in s.names))
        return Attribution(found)
    # Two or three words in quotation marks are a name or an irony; a longer run is somebody's statement.
    statement = any(begin <= 1 or text.count(" ", begin, end) >= 5 for begin, end in quotes)
    return Attribution(found, memory.last if statement else ())


def _named_sources(text: str, memory: Memory, quotes: tuple[tuple[int, int], ...]) -> list[Speaker]:
    found = []
    for pattern, depth in ((_ACCORDING, 0), (_REPORT_IN, 1)):
        for match in pattern.finditer(text):
            if _inside(match.start(), quotes) and depth == 0:
                continue
            inner, _, citer = match["np"].partition(" cited by ")
            names, unnamed = _speaker(inner, memory)
            if citer and names:
                found.append(Speaker(match.start(), names, 1, "according to", unnamed))
                names, unnamed = _speaker(citer, memory)
            if names:
                citing = match.group().lower().startswith(("citing", "quoting"))
                nested = 1 if citing or (depth and not _ACCORDING.search(text, 0, match.start() + 1)) else 0
                found.append(Speaker(match.start(), names, nested, "according to", unnamed))
    return found


def _sayers(text: str, memory: Memory, quotes: tuple[tuple[int, int], ...]) -> list[Speaker]:
    found = []
    for match in _SAID.finditer(text):
        if match["verb"] in ("reported", "estimated", "listed", "claimed") and _ADJECTIVE.match(text, match.end()):
            continue
        if match["verb"] in _OF_OTHERS and _PASSIVE.match(text, match.end()):
            continue
        np = _subject(text, match.start())
        names, unnamed = _speaker(np, memory)
        if quotes and _PRONOUN.match(np) and memory.quoted:
            names = memory.quoted
        if not names:
            inverted = _SAID_BY.match(text, match.start())
            if not inverted:
                continue
            names, unnamed = _speaker(inverted["np"], memory)
        if not names or names == ("DPRK",) and match["verb"] not in ("said", "says", "announced", "stated", "claimed"):
            continue
        depth = 1 if _inside(match.start(), quotes) else 0
        found.append(Speaker(match.start(), names, depth, match["verb"], unnamed))
        addressee = re.match(
            r"\s+(?:to\s+)?(the (?:UN |U\.N\. )?(?:[Pp]anel|Committee))\b", text[match.end() : match.end() + 40]
        )
        if addressee and match["verb"] in (
            "informed",
            "told",
            "notified",
            "reported",
            "replied",
            "responded",
            "stated",
            "explained",
        ):
            outer = PANEL if "anel" in addressee[1] else "1718 Committee"
            found[-1] = Speaker(match.start(), names, 1, match["verb"], unnamed)
            found.append(Speaker(match.start(), (outer,), 0, match["verb"], False))
    return found


def _subject(text: str, verb_at: int) -> str:
    window = text[max(0, verb_at - 140) : verb_at]
    cuts = [m.end() for m in _NP_START.finditer(window)]
    np = window[_list_start(window, cuts) :].strip()
    previous = None
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
    if cuts and start == cuts[0] and window[start - 1] == "," and _only_states(window[: start - 1].strip()):
        return 0
    return start


def _only_states(words: str) -> bool:
    mentions = countries.find(words)
    return len(mentions) == 1 and mentions[0].end - mentions[0].start == len(words)


def _inside(at: int, quotes: tuple[tuple[int, int], ...]) -> bool:
    return any(start < at < end for start, end in quotes)


def _speaker(words: str, memory: Memory) -> tuple[tuple[str, ...], bool]:
    """Canonical names for a noun phrase, and whether it names nobody who can be asked."""
    np = " ".join(words.split()).strip(" .,'\"")
    if not np or len(np) > 140 or _VERBAL.match(np):
        return (), False
    if _PANEL.search(np):
        memory.heads["report"] = (PANEL,)
        memory.heads["panel"] = (PANEL,)
        memory.panel_known = True
        return (PANEL,), False
    media = _MEDIA.search(np)
    if media:
        return (media[1].strip(),), False
    if _UN.match(np):
        return ((PANEL,) if memory.panel_known else ("United Nations",)), False
    if _PRONOUN.match(np):
        return memory.last, False
    if re.fullmatch(r"(?i)(?:the |this |that |a |same )*reports?", np):
        return memory.heads.get("report", ("the report",)), "report" not in memory.heads
    return _organisation(np, memory)


def _organisation(np: str, memory: Memory) -> tuple[tuple[str, ...], bool]:
    head = _HEAD.search(np)
    mentions = countries.find(np)
    bare = np
    for mention in reversed(mentions):
        bare = bare[: mention.start] + bare[mention.end :]
    if mentions and not _STATE_WORDS.sub("", bare).strip():
        codes = dict.fromkeys(m.code for m in mentions)
        if re.search(r"(?i)\bfor (?:the )?(?:North Korea|DPRK)", np):
            codes.pop("KP", None)
        names = tuple(countries.name(code) for code in codes)
    elif mentions and re.search(r"(?i)\benvoys?\b", np):
        names = tuple(countries.name(code) for code in dict.fromkeys(m.code for m in mentions) if code != "KP")
    elif head:
        word = head["head"].lower()
        generic = not mentions and not re.search(r"[A-Z]", re.sub(r"^(?:The|A|An|Some)\b", "", np))
        known = memory.heads.get(word)
        if generic and known and re.match(r"(?i)(?:the|this|that|these|both)\b", np):
            return known, False
        names = (re.sub(r"^(?:[Tt]he|[Aa]n?|[Ss]ome)\s+", "", np),)
        if generic and word in _UNNAMED:
            return names, True
    elif _PROPER.match(np) and len(np.split()) <= 8:
        names = (re.sub(r"^the\s+", "", np),)
    else:
        return (), False
    for found in _HEAD.finditer(np):
        memory.heads[found["head"].lower()] = names
    return names, False
