"""Which acts a clause states: signs and cue words first, then the frame of each kind, then what absorbs what."""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from vedette.claims.bystanders import LURED, lured, spared
from vedette.claims.fitting import Table
from vedette.claims.frames import ABSORBS, FRAMES, SPEECH
from vedette.claims.goods import GoodsHit
from vedette.claims.guarded import guarded
from vedette.claims.rivals import sifted
from vedette.claims.stops import undotted
from vedette.claims.trade import freight, is_arms, is_ship, trade_in
from vedette.claims.wide import WIDE
from vedette.conduct import Kind
from vedette.geo import countries

# A list of trades is about workers at large, not about IT work.
_MIXED = guarded(
    r"(?i)\b(?:IT|information\s+technology)\b[^.;]{0,60}\b(?:medical|football\w*|construction|restaurant|nurses|doctors|fish\w*)\b"
)
_SENT_ABROAD = guarded(
    r"(?i)\b(?:sen[dt]s?|sending|dispatch\w*|deploy\w*)\b[^.;]{0,90}\b(?:abroad|overseas|to\s+(?:\w+\s+){0,4}[A-Z]|in\s+[A-Z]|countries)"
)
_SENT = guarded(r"(?i)\b(?:sen[dt]s?|sending|dispatch\w*|deploy\w*)\b")
_PROTECTED = guarded(r"(?i)\b(?:asylum|refugee)\b")
_OTHER_WORK = guarded(
    r"(?i)\b(?:work(?:s|ed|ing)?\b(?!\s+permit)|employ\w*|hir(?:e|es|ed|ing)|host\w*|play(?:s|ed|ing)?|earn\w*|slave|forced\s+labou?r|guest\s+worker|contract(?:ed|ing)|recruit\w*|staff\w*|toil\w*)\b"
)
_PASSIVE_BAN = guarded(
    r"(?i)\b(?:is|are|was|were|been|be|being)\s+(?:\w+\s+){0,2}(?:banned|prohibited|forbidden|outlawed|not\s+allowed)\b"
)
CAPTION = guarded(
    r"(?i)\bin this (?:\w+ ){0,4}(?:photo|picture|image)\b|\(photo\b|\[Photo\]|\bin a (?:frame|still) from\b|/(?:AFP|AP|Reuters|Yonhap|EPA)\b"
)
CONDITION = re.compile(
    r"(?i)\W*(?:should|were|if|whenever)\s+(?:an?|any|another|some)\s+\w+(?![^.;]*,[^.;]*\b(?:must|should|shall|liable|advised)\b)"
)
_CLEARED = guarded(
    r"(?i)\b(?:not|never)\s+(?:been\s+)?(?:suspected|accused)\s+of\s+(?:any\s+)?(?:wrongdoing|involvement|breach\w*|anything)|\b(?:has|have|had)\s+no\s+concerns?\b|\b(?:is|are|of)\s+(?:not\s+(?:of|a)|no)\s+concern\b|\bnothing\s+to\s+do\s+with\s+(?:the\s+)?(?:North|DPRK|Pyongyang|Democratic|this|these)|\boutside\s+the\s+(?:panel|team|committee)['’]s\s+mandate\b"
)
# Provinces of China: who comes from one is no national of the DPRK.
_PROVINCES = r"(?:Jilin|Liaoning|Heilongjiang|Hebei|Henan|Hubei|Hunan|Shandong|Shanxi|Shaanxi|Sichuan|Anhui|Jiangsu|Jiangxi|Zhejiang|Fujian|Guangdong|Guangxi|Guizhou|Yunnan|Gansu|Inner\s+Mongolia)"
_PEOPLE_FROM = guarded(
    rf"(?i)\b(?:workers?|wom[ae]n|m[ae]n|engineers?|crews?|labou?rers?|staff|players?|seafarers?|nationals?|citizens?|masons?|welders?|developers?|teachers?|nurses?|doctors?|cooks?|girls?|freelancers?|programmers?|sailors?|fisherm[ae]n|footballers?)\s+(?:mostly\s+|mainly\s+|all\s+)?(?:from|of)\s+(?=(?P<various>(?:various|other|several|many|different)\s+nationalit)|(?P<province>{_PROVINCES})\b|[A-Z]|the\s+[A-Z])"
)


def _of_other_nationals(clause: Clause) -> bool:
    """Whether the people of a clause that does not name the DPRK are said to come from elsewhere."""
    if "dprk" in clause.own:
        return False
    found = _PEOPLE_FROM.search(clause.text)
    if found is None:
        return _WORKING_PEOPLE.isdisjoint(clause.own) and _by_their_nation(clause.text)
    named = (m for m in countries.find(clause.text) if m.code != "KP" and 0 <= m.start - found.end() <= _ARTICLE)
    return bool(found["various"] or found["province"]) or any(named)


def _by_their_nation(text: str) -> bool:
    """Whether people are named by their nation alone ("31,000 young South Koreans came to Australia")."""
    hits = (hit for hit in _NATION.finditer(text) if not _UNDER_A_PREPOSITION.search(text[: hit.start()]))
    return any(m.code != "KP" and m.how == "demonym" for hit in hits for m in countries.find(hit["nation"]))


_NATION = guarded(
    r"\b(?:\d[\d,.]*|[Ss]ome|[Ss]everal|[Mm]any|[Tt]he|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Tt]en|[Dd]ozens\s+of|[Hh]undreds\s+of|[Tt]housands\s+of)\s+(?:[a-z]+\s+)?(?P<nation>(?:South\s+)?[A-Z][a-z]+(?:ans|ians|is|ese|nes|ards|mes))\b(?!\s+(?!who|came|have|has|had|were|are|in|on|from|and|to|under)[a-z])"
)
_UNDER_A_PREPOSITION = guarded(r"(?i)\b(?:as|of|from|to|with|by|against|for|at\s+least|than|like)\s*$")
_WORKING_PEOPLE = frozenset({"worker", "it", "crew", "player"})
_ARTICLE = len("the ")
_TESTS = guarded(
    r"(?i)\b(?:test(?:s|ed|ing)?|launch(?:es|ed|ing)?|fir(?:e|ed|ing)|declar\w+|develop\w*|programmes?|programs?|power|parad\w+|enrich\w+|reactor|arsenal)\b"
)


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause and its ground. ``own`` are its signs, ``around`` those of what it leans on too; ``goods`` its goods words."""

    text: str
    own: frozenset[str]
    around: frozenset[str]
    goods: tuple[GoodsHit, ...] = ()


_TOLD_NOT_TO = guarded(
    r"(?i)\b(?:told|asked|asking|ordered|ordering|instructed|instructing|notice|circular|directive)\b[^.;]{0,80}?"
    r"\b(?:not\s+to|neither\s+to|to\s+stop|to\s+cease|to\s+end|against)\b[^.;]{0,20}\b(?:hir\w+|employ\w*|recruit\w*)"
)
# "Charterparties should contain a clause on transponders": what ought to be done is no act of anybody.
_ONLY_OUGHT = re.compile(
    r"(?i)\W*(?:(?!(?:that|which|who|was|were|is|are|had|has|have|did|said|\w+ed)\b)[\w'’-]+,?\s+){1,8}?(?:should|ought\s+to)\s+(?:(?:not|also|always|never|therefore|be)\s+)?(?!have\b)[a-z]+\b"
)
_HIRED: tuple[Kind, ...] = ("crew_supply", "it_work", "employment_abroad")
_WORKING: frozenset[Kind] = frozenset({*_HIRED, "false_identity", "payment", "travel"})
_RUNNING_CONTRACTS = guarded(r"(?i)\b(?:existing|current|running|renew\w*)\b[^.;]{0,30}\bcontracts?\b")


def of_goods(text: str, goods: tuple[GoodsHit, ...]) -> frozenset[str]:
    """Signs that the goods of a clause give: that there are any, and of what sort."""
    if not goods:
        return frozenset()
    named = freight(text, goods)
    signs = {"goods"}
    signs |= {"trade_goods"} if named and not is_arms(named) else set()
    signs |= {"ship_goods"} if any(is_ship(hit) for hit in goods) else set()
    signs |= {"arms_goods"} if is_arms(named) else set()
    keys = {key for hit in named for key in hit.keys}
    signs |= {"luxury"} if any(key.startswith("luxury") for key in keys) else set()
    signs |= {"vehicle"} if "transport_vehicles" in keys else set()
    signs |= {"garment"} if "textiles" in keys else set()
    return frozenset(signs)


# Where the customers sit is not where anybody works.
_PATRONS = guarded(
    r"(?i)\b(?:customers|clients|buyers|patrons|investors|victims)\s+(?:were|are|sat|sit)\s+(?:mostly\s+|mainly\s+)?in\b"
)


@lru_cache(maxsize=16)
def acts_in(clause: Clause) -> tuple[Kind, ...]:
    """Kinds of act the clause states, in the order of the frames; none where it states nothing of the field."""
    if "dprk" not in clause.around:
        return ()
    if "caption" in clause.own or CAPTION.search(clause.text):
        return ("background",) if "dprk" in clause.own else ()
    if _PATRONS.search(clause.text):
        return ("background",)
    # "Should any State continue to host workers" says it of nobody in particular; whom the text itself clears, and
    # people of other States, are said to do nothing of the field.
    if CONDITION.match(clause.text) or _CLEARED.search(clause.text) or _of_other_nationals(clause):
        return ()
    clause = _with_ban(Clause(undotted(clause.text), clause.own, clause.around, clause.goods))
    trade = trade_in(clause.text, clause.own, clause.goods)
    fitting = list(_fitting(_FRAMES, clause))
    others = spared(clause.text, clause.own, clause.around)
    found = [kind for kind in sifted([*fitting, *trade], clause.text) if kind not in others]
    if found and _WORKING.issuperset(found) and lured(clause.text):
        return LURED
    if "it_work" in found and _MIXED.search(clause.text):
        found[found.index("it_work")] = "employment_abroad"
    if _TOLD_NOT_TO.search(clause.text):
        # Whoever is told not to hire is not said to hire, unless the words speak of contracts that run.
        hiring = next((kind for kind in _HIRED if kind in found), None)
        runs = _RUNNING_CONTRACTS.search(clause.text)
        return ("state_action", hiring) if hiring and runs else ("state_action",)
    if found and _ONLY_OUGHT.match(clause.text) and not set(found) & set(SPEECH):
        return ("advisory",)
    return _kept(found) or _widely(clause, others) or _fallback(clause)


def widely(clause: Clause) -> tuple[Kind, ...]:
    """The act whose family of words the clause has, where no frame fits; the most particular one only."""
    return _widely(clause, spared(clause.text, clause.own, clause.around))


def _widely(clause: Clause, others: frozenset[Kind]) -> tuple[Kind, ...]:
    if _PROTECTED.search(clause.text):
        return ()  # whom a State protects is no matter of the field
    kind = next((kind for kind in _fitting(_WIDE, clause) if kind not in others), None)
    if kind in _WORKING and lured(clause.text):
        return LURED
    return (kind,) if kind else ()


def stated(clause: Clause) -> tuple[Kind, ...]:
    """Acts a clause speaks of, what it says about them apart: the calls, rules, advice, answers and measures around them."""
    found = [kind for kind in _fitting(_FRAMES, clause) if kind not in _SAID_OF]
    return _kept([*found, *trade_in(clause.text, clause.own, clause.goods)])


_SAID_OF = frozenset({*SPEECH, "state_action"})
"""A measure that a State takes speaks of the act it is taken against, and does not stand in for it."""


def _kept(found: list[Kind]) -> tuple[Kind, ...]:
    gone = {kind for stronger in _strong(found) for kind in ABSORBS.get(stronger, ())}
    return tuple(dict.fromkeys(kind for kind in found if kind not in gone))


def _with_ban(clause: Clause) -> Clause:
    if not _PASSIVE_BAN.search(clause.text):
        return clause
    return Clause(clause.text, clause.own | {"banned"}, clause.around | {"banned"}, clause.goods)


def _strong(found: list[Kind]) -> list[Kind]:
    """The kinds that absorb: a kind that is itself absorbed by an earlier one absorbs nothing."""
    strong: list[Kind] = []
    gone: set[str] = set()
    for kind in found:
        if kind not in gone:
            strong.append(kind)
            gone.update(ABSORBS.get(kind, ()))
    return strong


_FRAMES = Table(FRAMES)
_WIDE = Table(WIDE)


def _fitting(table: Table, clause: Clause) -> Iterator[Kind]:
    """The kinds of the frames that fit a clause, in their order."""
    for frame in table.fitting(clause.text, clause.own, clause.around):
        if frame.kind != "employment_abroad" or _employs(clause):
            yield frame.kind


def _employs(clause: Clause) -> bool:
    """ "sent" needs a where; who is given asylum is not said to work, and who works in Pyongyang does not work abroad."""
    if _PROTECTED.search(clause.text) and not _OTHER_WORK.search(clause.text):
        return False
    if at_home(clause.text, clause.own) or _BESIDE_THEM.search(clause.text):
        return False
    if _SENT.search(clause.text) and not _OTHER_WORK.search(clause.text):
        return bool(_SENT_ABROAD.search(clause.text))
    return True


def at_home(text: str, own: frozenset[str]) -> bool:
    """Whether work is told as done in the DPRK: that is none abroad, whoever the employer is."""
    return own.isdisjoint(_ABROAD) and bool(_AT_HOME.search(text))


_BESIDE_THEM = guarded(
    r"(?i)\b(?:work(?:s|ed|ing)?|taught|stud(?:y|ied|ying)|trained)\s+(?:\w+ly\s+)?(?:with|alongside|beside)\s+(?:(?:many|several|some|other|two|three|\d+)\s+)?(?:North\s+Korean|DPRK|N\.\s?Korean)"
)
"""Who works with North Koreans is not said to employ them."""
_ABROAD = frozenset({"foreign", "abroad", "region"})
_AT_HOME = guarded(
    r"(?i)\b(?:in|at|inside|within)\s+(?:the\s+)?(?:North\s+Korea|DPRK|Pyongyang|Kaesong|Nampo|Wonsan|Rason|Rajin|Hamhung|Chongjin|Sinuiju)\b(?!['’]s\s+(?:embass|restaurant|mission))"
)
_TOPICS = frozenset(
    {
        "law", "wmd", "programme", "remark", "vessel", "worker", "trades", "crypto", "cyber", "arms", "finance",
        "goods", "venture", "official", "violates", "earnings", "money", "forces",
    }
)  # fmt: skip


_PEOPLE = frozenset({"worker", "people", "crew", "it", "player"})


def _fallback(clause: Clause) -> tuple[Kind, ...]:
    """A number without an act is a figure; a remark on the DPRK's conduct at large is background."""
    own = clause.own
    if _PROTECTED.search(clause.text):
        return ()  # that people were given asylum belongs to what else is said of them
    if ("counted" in own and own & _PEOPLE) or ("number" in own and "dprk" in own and not _TOPICS.isdisjoint(own)):
        return ("figure",)
    if "dprk" in own and ("remark" in own or ("wmd" in own and _TESTS.search(clause.text))):
        return ("background",)
    return ()
