"""Which acts a clause states: cue words of the register first, then the frame of each kind, then what absorbs what."""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from vedette.claims.cues import Cues
from vedette.claims.frames import ABSORBS, FRAMES, LEGAL, TRADE, Frame
from vedette.claims.goods import GoodsHit, cargo
from vedette.conduct import Kind
from vedette.geo import countries

_TO_DPRK = re.compile(
    r"(?i)\b(?:(?:in)?to|reach(?:ed|es|ing)?|arriv\w+\s+(?:in|at)|(?:discharg|unload|offload|deliver)\w*\s+(?:[^,.;]{0,60}?\s)?(?:at|in))\s+(?:the\s+|an?\s+)?(?:ports?\s+of\s+)?(?:North(?:\s+Korean?)?\b|DPRK|N\. ?Korea|Pyongyang|Democratic\s+People's|Nampo|Chongjin|Wonsan|Sinuiju|Kim\s+Jong)|\bDPRK-bound|\bsuppl\w+\s+(?:the\s+)?(?:DPRK|North\s+Korea)\s+with"
    r"|\b(?:DPRK|North\s+Korean)[- ](?:flag\w*\s+)?(?:vessels?|tankers?|ships?)\b[^.;]{0,40}\b(?:received|took\s+on|obtained|receives)\b"
)
_FROM_DPRK = re.compile(
    r"(?i)\b(?:from|in|of|by)\s+(?:the\s+)?(?:North(?:\s+Korea)?\b|DPRK|N\. ?Korea|Pyongyang|Democratic\s+People's)|\b(?:North\s+Korean|N\.Korean|DPRK(?:-origin)?)\s+(?:\w+\s+)?"
)
_IMPORT = re.compile(r"(?i)\bimport\w*|\bprocur\w*|\bacquir\w*|\bpurchas\w*|\bbought\b|\bsmuggl\w+\s+in\b")
_EXPORT = re.compile(r"(?i)\bexport\w*")
_LUXURY = re.compile(
    r"(?i)\b(?:luxury\s+(?:goods|items|cars?|vehicles?|watches|products?|sedans?|limousines?)|mercedes\w*|maybach\w*|limousines?|rolls-royces?|lexus(?:es)?|bullet-?proof\s+(?:car|limousine|vehicle|mercedes)\w*|armou?red\s+(?:cars?|limousines?|sedans?)|yachts?|cognac|whisky|caviar|perfumes?|cosmetics)\b"
)
_MOVED = re.compile(
    r"(?i)\b(?:smuggl|ship|export|import|deliver|transport|suppl|arriv|procur|acquir|sold|sell|bought|purchas|transfer|transit|sen[dt]|reach|driv|truck|unload|obtain|load)\w*"
)
_CAP_USE = re.compile(
    r"(?i)\b(?:exceed\w*|breach\w*|surpass\w*|times|per\s?cent\s+of|%\s+of|above|over|beyond|more\s+than|within|below|under|total\w*|reach\w*|us(?:ed|ing)\s+up)\b"
)
_PERMIT = re.compile(
    r"(?i)\b(?:(?:work|residence|labour|labor)\s+(?:and\s+\w+\s+)?(?:permits?|authori[sz]ations?|visas?)|permits?\s+to\s+work|authori[sz]ed\s+to\s+work)"
)
# A list of trades is about workers at large, not about IT work.
_MIXED = re.compile(
    r"(?i)\b(?:IT|information\s+technology)\b[^.;]{0,60}\b(?:medical|football\w*|construction|restaurant|nurses|doctors|fish\w*)\b"
)
# "Hackers stole" is a theft; a cyber activity beside it has words of its own.
_CYBER = re.compile(r"(?i)\bcyber\s?-?(?:activit|operation|attack|espionage)|\bmalware|\bphishing|\bransomware")
_ANSWERS = re.compile(r"(?i)\b(?:repl(?:y|ied|ies)|respon\w+|answer\w*)\b")
_SENT_ABROAD = re.compile(
    r"(?i)\b(?:sen[dt]s?|sending|dispatch\w*|deploy\w*)\b[^.;]{0,90}\b(?:abroad|overseas|to\s+(?:the\s+)?[A-Z]|in\s+[A-Z]|countries)"
)
_STAYS = re.compile(r"(?i)\b(?:remain\w*|are\s+in|were\s+in|is\s+in|are\s+present|were\s+present|live\w*)\b")
_SENT = re.compile(r"(?i)\b(?:sen[dt]s?|sending|dispatch\w*|deploy\w*)\b")
_HE_OR_SHE = re.compile(r"(?i)\b(?:he|she|his|her)\b")
_IT_OR_THEY = re.compile(
    r"(?i)\b(?:it|its|they|their|them|these|those|the\s+(?:country|regime|government|ship|vessel|tanker|cargo|coal|cars?))\b"
)
_ERECTED = re.compile(
    r"(?i)\b(?:built|buil(?:d|ds|ding)|erect\w*|made|cast)\b[^.;]{0,80}\b(?:in|for)\s+(?:the\s+)?[A-Z]"
)
_OUT_OF = re.compile(r"(?i)\b(?:from|loaded\b[^.;]{0,30}\b(?:in|at|off))\s+(?:the\s+|an?\s+)?(?:ports?\s+of\s+)?$")
_INDUSTRY = re.compile(
    r"(?i)\s*(?:industry|sector|workers?|processing|plants?|factor(?:y|ies)|compan(?:y|ies)|firms?|-processing)\b"
)
_BACKGROUND = re.compile(
    r"(?i)\bnuclear\s+(?:power|state|test)|\bdenucleari[sz]ation|\bviolation\s+of\b|\bflout\w*|\bhardship\b|\bprovocations?\b"
)


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause and its ground. ``own`` are its signs, ``around`` those of what it leans on too; ``goods`` its goods words."""

    text: str
    own: frozenset[str]
    around: frozenset[str]
    goods: tuple[GoodsHit, ...] = ()


_TOLD_NOT_TO = re.compile(
    r"(?i)\b(?:told|asked|asking|ordered|ordering|instructed|instructing|notice|circular|directive)\b[^.;]{0,80}?"
    r"\b(?:not\s+to|neither\s+to|to\s+stop|to\s+cease|to\s+end|against)\b[^.;]{0,20}\b(?:hir\w+|employ\w*|recruit\w*)"
)
_HIRED: tuple[Kind, ...] = ("crew_supply", "it_work", "employment_abroad")
_RUNNING_CONTRACTS = re.compile(r"(?i)\b(?:existing|current|running|renew\w*)\b[^.;]{0,30}\bcontracts?\b")


def with_derived(own: frozenset[str], text: str, *, foreign: bool, goods: bool) -> frozenset[str]:
    """The signs of a clause with those that need other readers: a foreign State, goods, a permit."""
    extra = {
        name
        for name, there in (("foreign", foreign), ("goods", goods), ("permit", bool(_PERMIT.search(text))))
        if there
    }
    return own | extra


def acts_in(clause: Clause, cues: Cues) -> tuple[Kind, ...]:
    """Kinds of act the clause states, in the order of the frames; none where it states nothing of the field."""
    if "dprk" not in clause.around:
        return ()
    if "caption" in clause.own:
        return ("background",) if "dprk" in clause.own else ()
    found: list[Kind] = [frame.kind for frame in FRAMES if _fits(frame, clause, cues)]
    found.extend(_trade(clause))
    if "state_reply" in found and _trade(clause) and not _ANSWERS.search(clause.text):
        found.remove("state_reply")  # a State that reports on trade to the Panel answers nothing
    if "theft" in found and "cyber_activity" in found and not _CYBER.search(clause.text):
        found.remove("cyber_activity")
    if "it_work" in found and _MIXED.search(clause.text):
        found[found.index("it_work")] = "employment_abroad"
    if _TOLD_NOT_TO.search(clause.text):
        # Whoever is told not to hire is not said to hire, unless the words speak of contracts that run.
        hiring = next((kind for kind in _HIRED if kind in found), None)
        runs = _RUNNING_CONTRACTS.search(clause.text)
        return ("state_action", hiring) if hiring and runs else ("state_action",)
    gone = {kind for stronger in _strong(found) for kind in ABSORBS.get(stronger, ())}
    kept = tuple(dict.fromkeys(kind for kind in found if kind not in gone))
    return kept or _fallback(clause)


def _strong(found: list[Kind]) -> list[Kind]:
    """The kinds that absorb: a kind that is itself absorbed by an earlier one absorbs nothing."""
    strong: list[Kind] = []
    gone: set[Kind] = set()
    for kind in found:
        if kind not in gone:
            strong.append(kind)
            gone.update(ABSORBS.get(kind, ()))
    return strong


def _fits(frame: Frame, clause: Clause, cues: Cues) -> bool:
    if not all(_met(sign, clause.own) for sign in frame.own):
        return False
    if not all(_met(sign, clause.around) for sign in frame.around):
        return False
    cue = cues.of(frame.kind)
    if frame.must is None and (cue is None or not cue.search(clause.text)):
        return False
    if frame.must is not None and not frame.must.search(clause.text):
        return False
    if frame.unless is not None and frame.unless.search(clause.text):
        return False
    return frame.kind != "employment_abroad" or _employs(clause)


def _met(sign: str, have: frozenset[str]) -> bool:
    options = _options(sign)
    return "field" in options or not options.isdisjoint(have)


@cache
def _options(sign: str) -> frozenset[str]:
    return frozenset(sign.split("|"))


def _employs(clause: Clause) -> bool:
    """ "sent" needs a where; "remain" and "are in" need people as their subject, not a pronoun alone."""
    if _SENT.search(clause.text) and not _OTHER_WORK.search(clause.text):
        return bool(_SENT_ABROAD.search(clause.text))
    if _STAYS.search(clause.text) and not _OTHER_WORK.search(clause.text):
        return "worker" in clause.own and bool(clause.own & {"foreign", "abroad", "region"})
    return True


_OTHER_WORK = re.compile(
    r"(?i)\b(?:work(?:s|ed|ing)?\b(?!\s+permit)|employ\w*|hir(?:e|es|ed|ing)|host\w*|play(?:s|ed|ing)?|earn\w*|slave|forced\s+labou?r|guest\s+worker|contract(?:ed|ing))\b"
)


def _trade(clause: Clause) -> list[Kind]:
    """Trade the clause states. Goods bought abroad, with the DPRK unnamed, are a leg of a route and no supply to it."""
    text = clause.text
    found: list[Kind] = []
    if "dprk" not in clause.own and _HE_OR_SHE.search(text) and not _IT_OR_THEY.search(text):
        return found  # a person who buys or sells is not the country spoken of before
    goods = tuple(hit for hit in cargo(clause.goods) if not _INDUSTRY.match(text, hit.end) and not _is_ship(hit))
    if "cap" in clause.own and _CAP_USE.search(text) and not LEGAL.search(text):
        found.append("cap_use")
    if _LUXURY.search(text) or any(key.startswith("luxury") for hit in goods for key in hit.keys):
        if _MOVED.search(text):
            found.append("luxury_supply")
        return found
    if any("statues" in hit.keys for hit in goods) and _ERECTED.search(text):
        found.append("goods_export")
        return found
    if goods and TRADE.search(text):
        way = direction(text)
        if way == "goods_export" and (all(hit.foreign for hit in goods) or _from_elsewhere(clause)):
            return found  # "Russian coal" is no export of the DPRK
        abroad = way == "goods_import" and "dprk" not in clause.own and "foreign" in clause.own
        found.append("custody_route" if abroad else way)
    return found


def _from_elsewhere(clause: Clause) -> bool:
    """Whether the clause, which does not name the DPRK, says that the goods came from another State."""
    if "dprk" in clause.own:
        return False
    foreign = (m for m in countries.find(clause.text) if m.code != "KP")
    return any(_OUT_OF.search(clause.text[max(0, m.start - 50) : m.start]) for m in foreign)


def _is_ship(hit: GoodsHit) -> bool:
    return any(key.startswith(("vessel", "new_vessel", "ships")) for key in hit.keys)


def direction(text: str) -> Kind:
    """Whether goods go to the DPRK (``goods_import``) or come from it (``goods_export``), from the words alone."""
    if _EXPORT.search(text) and not _TO_DPRK.search(text):
        return "goods_export"
    if _TO_DPRK.search(text):
        return "goods_import"
    if _IMPORT.search(text):
        return "goods_export" if _FROM_DPRK.search(text) else "goods_import"
    return "goods_export"


def _fallback(clause: Clause) -> tuple[Kind, ...]:
    """A head-count without an act is a figure; a remark on the DPRK's conduct at large is background."""
    if "counted" in clause.own and "dprk" in clause.around:
        return ("figure",)
    if "dprk" in clause.own and _BACKGROUND.search(clause.text):
        return ("background",)
    return ()
