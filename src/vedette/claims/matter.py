"""The act that a statement speaks of without reporting it: what a call asks to end, an advisory warns of, a rule bans.

Nobody is said to have done it. It tells only which paragraphs the statement is about.
"""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

from functools import lru_cache

from vedette.claims.acts import Clause, of_goods, stated
from vedette.claims.claim import Claim
from vedette.claims.frames import SPEECH
from vedette.claims.goods import GoodsHit, GoodsWords
from vedette.claims.guarded import guarded
from vedette.claims.shown import shown_by
from vedette.claims.signs import signs
from vedette.claims.subjects import other_nationals
from vedette.conduct import Kind
from vedette.geo import countries
from vedette.regime.model import Regime

_PEOPLE = frozenset({"worker", "it", "crew", "player"})
_OF_WORKERS = frozenset(
    {
        "repatriation", "false_identity", "revenue_for_programmes", "payout_pattern", "shared_identity", "supply_chain_exposure",
        "place_contradiction",
    }
)  # fmt: skip
_NOT_SPOKEN_OF = frozenset({*SPEECH, "state_action", "background", "figure", "cap_use"})


def matter_of(claim: Claim, regime: Regime) -> tuple[tuple[Kind, tuple[str, ...], dict[str, bool]], ...]:
    """Acts the statement speaks of: kind, ids of the register's goods, facts it takes for granted.

    A text about the DPRK that speaks of workers, crews or the seat of remote workers means those of the DPRK.
    """
    last = claim.period.end if claim.period else None
    return _matter(claim.reading or claim.quote, claim.kind, last, _Goods(regime))


# Paragraph 8 of resolution 2397 is the one that asks every State for a midterm and a final report.
_REPORTS_ON_WORKERS = guarded(
    r"(?i)\b(?:states?|committee|membership|countries|governments?|due|outstanding|submit\w*|received)\b[^.;]{0,80}\b(?:final|midterm|interim|national|repatriation)\s+reports?\b|\b(?:final|midterm|interim|repatriation)\s+reports?\b[^.;]{0,80}\b(?:states?|committee|membership|countries|due|outstanding|submit\w*|received|come\s+in)\b|\bstates?\b[^.;]{0,60}\breports?\b[^.;]{0,20}\boutstanding\b|\b(?:outstanding|overdue)\s+(?:\w+\s+)?reports?\b|\bstates?\b[^.;]{0,40}\b(?:submit|send|file)\s+their\s+reports?\b|\b(?:provid|present|transmit|fil)\w*\s+(?:its|their|the|a)\s+(?:final|midterm|interim)\s+reports?\b|\bnot\s+(?:yet\s+)?(?:reported|submitted|handed\s+in)\b[^.;]{0,60}\b(?:obligation|reports?)\b"
)
# A Panel, a court or an inspector has midterm and final reports of its own, and they are of everything.
_REPORTER = r"(?:panel|team|mechanism|experts|secretariat|secretary-general|coordinator|ombuds\w+|inspectors?|inspectorate|auditors?|prosecutors?|investigators|court|commission|receiver|liquidator|surveyors?)"
_OWN_REPORT = guarded(
    rf"(?i)\b{_REPORTER}['’]s?\s+(?:[\w-]+\s+){{0,3}}?(?:final|midterm|interim)\s+reports?\b|\b(?:final|midterm|interim)\s+reports?\s+(?:of|by|from)\s+(?:the\s+|its\s+|an?\s+)?(?:[\w-]+\s+){{0,2}}?{_REPORTER}\b"
    rf"|\b{_REPORTER}\b(?:(?!\b(?:that|which|who|whether|if|member|states?|countr(?:y|ies)|governments?)\b)[^.;]){{0,60}}?\b(?:its|their|an?|the|this)\s+(?:[\w-]+\s+){{0,2}}?(?:final|midterm|interim)\s+reports?\b(?!\s+(?:on|about|of)\s+[^.;]{{0,40}}\brepatriat)"
)
# Paragraph 5 asks every supplier for a report to the Committee every thirty days.
_NOTIFIES = guarded(
    r"(?i)\bmonthly\s+(?:report|notification)\w*\b|\b(?:report|notif|inform|declar)\w*\b[^.;]{0,60}\b(?:deliver\w+|sales?|suppl(?:y|ies)|transfers?|shipments?|barrels)\b[^.;]{0,60}\b(?:committee|every\s+(?:30|thirty)\s+days|monthly)\b|\b(?:deliver\w+|sales?|suppl(?:y|ies)|transfers?|shipments?)\b[^.;]{0,60}\b(?:report|notif)\w*\b[^.;]{0,40}\b(?:committee|every\s+(?:30|thirty)\s+days|monthly)\b|\b(?:report|notif)\w*\b[^.;]{0,40}\bcommittee\b[^.;]{0,50}\b(?:deliver\w+|sales?|suppl(?:y|ies)|transfers?|shipments?|barrels)\b"
)


def reported_on(text: str, keys: tuple[str, ...]) -> tuple[Kind, tuple[str, ...]] | None:
    """The act and the goods on which the text says that States report to the Committee; ``keys`` are its goods."""
    if _NOTIFIES.search(text) and (not keys or "refined_petroleum" in keys):
        return "goods_import", ("refined_petroleum",)
    if _REPORTS_ON_WORKERS.search(text) and not _OWN_REPORT.search(text):
        return "employment_abroad", ()
    return None


class _Goods:
    """The goods words of a register, equal for equal registers so that what was found is kept."""

    def __init__(self, regime: Regime) -> None:
        self.digest = regime.digest
        self.words = GoodsWords(regime)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Goods) and other.digest == self.digest

    def __hash__(self) -> int:
        return hash(self.digest)


@lru_cache(maxsize=256)
def _matter(
    text: str, kind: Kind, last: str | None, goods: _Goods
) -> tuple[tuple[Kind, tuple[str, ...], dict[str, bool]], ...]:
    hits = goods.words.find(text)
    own = _own(text, hits)
    if kind != "state_reply" and _only_of_others(text):  # a State that says whose they are answers for the matter
        own -= _PEOPLE
    acts = [act for act in stated(Clause(text, own, own | {"dprk"}, hits)) if act not in _NOT_SPOKEN_OF]
    earned_abroad = "abroad" in own and "revenue_for_programmes" in acts
    if (
        own & _PEOPLE
        or "repatriation" in acts
        or earned_abroad
        or "people" in own
        and own & {"repat", "employs", "permit", "visa_kind"}
    ):
        labour: Kind = "it_work" if "it" in own else "crew_supply" if "crew" in own else "employment_abroad"
        if not acts or _OF_WORKERS & set(acts):
            acts.append(labour)
    keys = tuple(dict.fromkeys(key for hit in hits for key in hit.keys))
    reported = reported_on(text, keys)
    if reported and (reported[0] == "goods_import" or not acts):
        acts.append(reported[0])
        keys = reported[1] or keys
    return tuple((act, keys, _granted(text, act, last)) for act in dict.fromkeys(acts))


_NATIONALS_OF = guarded(
    r"(?i)\b(?:nationals|citizens|workers|labou?rers|crew|seafarers|sailors|students|men|women)\s+(?:of|from)\s+(?:the\s+)?$"
)


def _only_of_others(text: str) -> bool:
    """Whether the people spoken of are said to be those of other States ("nationals of Myanmar and Ukraine")."""
    mentions = countries.find(text, the_north_is_dprk=True)
    if any(m.code == "KP" for m in mentions):
        return False
    return other_nationals(text, mentions) or any(_NATIONALS_OF.search(text[: m.start]) for m in mentions)


def _granted(text: str, act: Kind, last: str | None) -> dict[str, bool]:
    return {"dprk_national": True, "seat_known": True, **shown_by(text, act, last)}


def _own(text: str, hits: tuple[GoodsHit, ...]) -> frozenset[str]:
    own = signs(text) | of_goods(text, hits)
    mentions = countries.find(text, the_north_is_dprk=True)
    if any(m.code != "KP" for m in mentions):
        own |= {"foreign"}
    if any(m.code == "KP" for m in mentions):
        own |= {"dprk"}
    return own
