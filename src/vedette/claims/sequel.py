"""An undated clause that goes on with what was dated before it: the same days, some time between them, or after them.

A story is dated once and then told on: "it also carried sand", "most of them crossed on visas", "the proceeds went
to brokers". Such a clause refers back by a pronoun, a definite noun, a share or a name (Halliday and Hasan, Cohesion in
English, 1976); one with a new subject of its own does not, and stays undated. What is taken from before is a reading,
so each such period carries a gap with the days it was taken from.
"""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from vedette.claims.calendar import Days
from vedette.claims.claim import Claim
from vedette.claims.dating import FLOWS, SPOKEN, TIMELESS
from vedette.claims.guarded import guarded
from vedette.claims.moment import Anchor, Timing
from vedette.claims.tense import LATER, NEVER, denial, hypothetical, past, perfect, present, unable
from vedette.conduct import Gap, Kind, Period, Precision

LONG = 60
"""From so many days on a period named earlier in a section holds for what is told after it without a day."""
REACH = 2
"""So many sentences after a dated act of its paragraph an undated clause may go on with it."""
_THEN = guarded(
    r"(?i)\b(?:were|was|are|is|then)\s+then\b|\bthen\s+(?:still|working|employed|living)\b|\bat (?:that|the) time\b"
)
_THE_SAME = guarded(
    r"(?i)\b(?:in|on|by|aboard|with|from|during|over)\s+the\s+same\s+(?:[a-z-]+\s+){0,2}?(?:barge|vessel|ship|tanker|voyage|trip|shipment|consignment|container|operation|attack|night|journey|call|visit|delivery|transfer|flight|train|truck|lorry|occasion|meeting)s?\b"
)
_ALSO = guarded(r"^[\"“'(\s]*(?:It|They|He|She)\s+(?:(?:was|were|had)\s+)?also\s+(?:been\s+)?\w+ed\b")
_OPENS = r"^[\"“'(\s]*(?:(?:and|but|while|whereas|where|when|as|that|of|in|for|among|with|from|on|at|through|by|once|also|all|both|half|most|many|some|none|each|one|two|three|several|part|much|any)[,\s]+){0,4}"
_PRONOUN = guarded(
    rf"(?i){_OPENS}(?:it|they|he|she|its|their|his|her|them|this|these|those|whose|which)\b(?!\s+(?:is|was|has\s+been)\s+(?:not\s+)?(?:\w+ly\s+)?(?:said|reported|clear|unclear|known|believed|likely|alleged|thought|possible|estimated)\b)(?!\s+(?:year|month|week|report|paragraph|section|paper|advisory|notice|resolution|measure|obligation|ban)s?\b)"
)
_NOUNS = r"vessels?|ships?|tankers?|bulkers?|barges?|trawlers?|hulls?|lighters?|cargo(?:es)?|consignments?|shipments?|deliver(?:y|ies)|loads?|goods|fuel|oil|coal|catch|transfers?|exchange|encounter|voyages?|trips?|operation|attack|theft|heist|raid|haul|loot|proceeds|takings|funds|money|coins|tokens|sums?|amounts?|payments?|fees?|price|contracts?|deals?|sales?|wages|salar(?:y|ies)|earnings|income|groups?|teams?|crews?|men|women|workers|labou?rers|nationals|players?|contingent|flights?|pair|couple|accounts?|intruders|attackers|hackers|rest|remainder|balance|others?|latter|former|certificates?|papers|manifest|documents?|name|number|master|captain|containers?|vehicles?|cars|lorries|trucks|wagons|equipment|machines?|signal|transponder|statues?|monument|two|three|four|five|six"
_DEFINITE = guarded(
    rf"(?i){_OPENS}(?:the|that|this|these|those|such|such\s+an?)\s+(?:[a-z-]+\s+){{0,2}}?(?:{_NOUNS})\b"
)
_SHARE = guarded(
    r"(?i)^[\"“'(\s]*(?:in|for|on|of)\s+(?:(?:at\s+least|about|some|nearly|another|a\s+further)\s+)?(?:\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|most|many|several|others?|some|a\s+few)(?:\s+(?:cases?|instances?))?\s*(?:,|of\s+(?:the|these|those|them)\b)"
    r"|^[\"“'(\s]*(?:most|many|some|several|half|both|each|none|all|a\s+(?:third|quarter|further)|two\s+thirds|(?:at\s+least\s+|about\s+|some\s+)?(?:\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))\s+(?:of\s+(?:the|these|those|them|it|that|this)\b|(?:had|has|were|was|went|came|left|crossed|did|turned|[a-z]{3,}ed)\b)"
)
_CARGO = guarded(
    r"(?i)^[\"“'(\s]*(?:(?:roughly|about|around|some|an\s+estimated|at\s+least|nearly|almost|up\s+to|over|more\s+than)\s+)?[\d,.]+\s+(?:metric\s+)?(?:tons?|tonnes|barrels|litres|liters|mt|t)\s+of\s+(?:[\w-]+\s+){1,4}?(?:(?:was|were|had\s+been)\s+)?(?:then\s+)?(?:pumped|passed|transferred|handed|moved|offloaded|discharged|changed\s+hands|went\s+(?:across|over))\b"
)
"""“About 900 tonnes of diesel changed hands”: by whom and where is what was told before it."""
_FURTHER = guarded(r"(?i)\ba\s+further\s+(?:\d|[a-z]+)")
"""“Two camps employed a further 180”: beside those told of, so when these were."""
_THROUGHOUT = guarded(r"(?i)\b(?:throughout|all\s+the\s+while|the\s+whole\s+time|meanwhile)(?=\s*(?:[.,;:\"”]|$))")
"""“A third ship stood by throughout”: all the time of what was told."""
_REPORTED = re.compile(
    r"[^.;:]{3,140}?\b(?:said|told(?:\s+[\w.’'-]+){1,6}?|testified|stated|recalled|admitted|acknowledged|conceded)\s+(?:to\s+(?:[\w.’'-]+\s+){1,5}?)?that\s+"
)
"""“The second officer said that each of the eleven”: it is what was told that goes on."""
_WAS_NOT = guarded(r"(?i)\b(?:no|not|never|none|neither|nothing|nobody)\b")
_FRONTED = re.compile(
    r"[\"“'(\s]*(?:In|On|By|At|For|During|Over|Within|After|Before|From|Since|Until|About|Some|Nearly)\s+(?:[\w’'-]+\s+){0,6}?(?:19\d\d|20\d\d|hours?|days?|nights?|weeks?|months?|years?|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber|week|weekend|summer|autumn|winter|spring|occasions?|cases?|later)\b,?\s+"
    r"|[\"“'(\s]*(?:Off|Near|Outside|South\s+of|North\s+of|East\s+of|West\s+of|At\s+sea|In\s+port|There)\b(?:\s+(?:the\s+)?(?:[A-Z][\w’'-]+\s*){1,3})?,?\s+"
)
"""What says when, how long or where before the subject: "For 17 days its beacon", "Off Taiwan it met"."""
_NEW = guarded(
    r"^[\"“'(\s]*(?:Elsewhere|Separately|Meanwhile|Also\s+in|Likewise|Similarly|Another|In\s+(?:another|an?\s+(?:second|third|fourth|separate|different|further|similar|related))|An?\s+(?:second|third|fourth|separate|different|similar|further)\s+(?:case|firm|company|vessel|ship|tanker|group|team|network))\b"
)
_SHIPS: frozenset[str] = frozenset(
    {
        "meeting_at_sea",
        "loading_in_waters",
        "goods_import",
        "goods_export",
        "ais_silence",
        "draught_change",
        "loitering",
    }
)
"""What one call or one meeting of ships is told by: the transfer, its cargo, and the silence around it."""
_SUMS_UP = guarded(
    r"(?i)^[\"“'(\s]*(?:that|this|it|which|(?:even\s+)?(?:the|that|this|either)\s+(?:(?:lower|higher|upper|former|latter|first|second|combined)\s+)?(?:figure|estimate|number|total|sum|amount|quantity|volume|value)(?:\s+alone)?)\s+(?:is|was|would\s+be|equals|amounts?\s+to|amounted\s+to|represents?|represented|corresponds?|makes?|comes\s+to|works\s+out)\s+[^.;]{0,40}?(?:\d|per\s+cent|percent|half|third|quarter|twice|more|less|over|under)"
)
"""“That is 14 per cent of the ceiling”: a figure about what was just told."""
_JUDGES = guarded(
    r"(?i)\b(?:estimates?|puts?|values?|reckons?|assess(?:es)?|judges?)\s+(?:that\s+)?(?:that|this|these|those|its|their|the(?=\s+(?:total\s+|combined\s+|gross\s+|net\s+)?(?:proceeds|takings|haul|cargo|catch|value|worth|loss|losses|revenue|earnings|amount|quantity|volume|sum)\b))\s+(?:[a-z-]+\s+){0,2}?[a-z-]+\b[^.;]{0,30}?\d"
    r"|\bwould\s+(?:still\s+)?have\s+(?:fetched|brought|earned|yielded|been\s+worth|come\s+to|amounted\s+to|cost|sold\s+for)\b"
    r"|\bof\s+(?:it|this|that|them|these|those|the\s+(?:sum|amount|money|proceeds|total|income))\s+(?:is|are)\s+(?:thought|believed|estimated|said|assessed|understood|reported)\s+to\b"
)
"""“We estimate that cargo at 8,000 tonnes”: judged today, of what was told."""
_NAMED = guarded(
    r"(?i)\b(?:attribut\w+|ascrib\w+|blam\w+|link\w+|trac\w+|pinn\w+|tied|tying|claim\w+\s+responsibility\s+for|behind|carried\s+out|responsible\s+for)\s+(?:the|that|this)\s+(?P<event>theft|heist|hack|attack|breach|robbery|raid|transfer|delivery|shipment)\b(?!\s+of\b)"
)
"""“Attributed the attack to a group”: whose work it was, and it was done when the text told."""
_NAMED_AGAIN = "the act that the words name again"
_GOES_ON = "goes on with the act dated before it"
_TANKS = guarded(r"(?i)\b(?:laden|full|filled|capacity)\b")
"""How full the ships are taken to have been: such an "if" reckons with what was told."""
_WAS_PAID = guarded(
    r"(?i)\b(?:pay|wages?|salar(?:y|ies)|earnings|income|fees?|price|rent|each|share)\b[^.;]{0,60}?\b(?:came|amounted|ran|averaged|was|were|stood|reached|rose|went)\b"
)
"""“Average pay came to 900 dollars a month”: a rate told in the past is that of the time told of."""
_NAME = re.compile(r"\b[A-Z][\w’'-]+(?:\s+(?:[A-Z][\w’'-]*|\d{1,4}))+")
_COMMON = guarded(
    r"\b(?:Korean?|Nations|States?|Council|Committee|Panel|Federation|Republic|Resolution|Ministry|Bureau|Sea|Strait|Ministers?)\b"
)


_OF_A_SHIP: frozenset[str] = _SHIPS | {"vessel_identity", "false_identity", "forged_document"}
_BY_STATES: frozenset[str] = frozenset({"state_action", "listed_party"})
"""What a State did about a ship ("struck her off on 12 March") comes after what her master then tells of."""


@dataclass(frozen=True, slots=True)
class Before:
    """The last dated statement before a clause: its days, its sentence, what it told of, how many sentences ago.

    ``behind``: the one before that.
    """

    days: Days
    text: str
    kinds: frozenset[str] = frozenset()
    block: int = -1
    ago: int = 0
    behind: Before | None = None


def framed(text: str, kind: Kind, anchor: Anchor, rate: bool) -> Timing | None:
    """An act told in the past after "between January 2024 and June 2025": within that period, as a gap says.

    ``rate``: the clause tells of money by the month or year, which goes on.
    """
    days = anchor.told
    if days is None or days.precision != "range" or (days.last - days.first).days < LONG:
        return None
    if not _tells(text, kind) or (kind in FLOWS and rate and not _WAS_PAID.search(text)):
        return None
    return _taken(days, "within the period that an earlier sentence of the section names")


def reported_on(days: Days) -> Timing:
    """What a report tells without a day: within the period that it says it covers."""
    return _taken(days, "within the period that the report covers")


def earlier(
    when: Timing, text: str, kind: Kind, days: tuple[Days, ...], before: Before | None, anchor: Anchor,
    opening: str = "",
) -> Timing:  # fmt: skip
    """An undated clause that leans on days named before it: "then" is some day between them, "it also" goes on.

    ``opening`` are the words that hold the subject, where the clause begins with its verb.
    """
    period = when.period
    if period.text or (kind in (*TIMELESS, *SPOKEN) and not _ALSO.search(text)):
        return when
    if (
        (named := _NAMED.search(text))
        and not period.start
        and (spot := dict(anchor.events).get(named["event"].lower()))
    ):
        return _taken(spot, _NAMED_AGAIN)
    if days and _THEN.search(text):
        first, last = min(d.first for d in days), max(d.last for d in days)
        spots = tuple(dict.fromkeys(d.first.isoformat() for d in days))
        return _taken(Days(first, last, "range"), "then: between the days named before it", spots)
    if days and (_ALSO.search(text) or _THE_SAME.search(text)):
        return _taken(days[-1], _GOES_ON)
    sums_up = before and before.ago <= 1 and kind in ("cap_use", "figure") and _SUMS_UP.search(text)
    sums_up = sums_up or (before and before.ago <= 1 and _JUDGES.search(text))
    if before and sums_up:
        return _taken(before.days, _GOES_ON)
    return (
        when
        if period.start or kind in (*TIMELESS, *SPOKEN)
        else _after_the_act(when, text, kind, before, anchor, opening)
    )


def _after_the_act(when: Timing, text: str, kind: Kind, before: Before | None, anchor: Anchor, opening: str) -> Timing:
    """An act told in the past that goes on with the one before it, or follows it."""
    if before is None:
        return when
    aftermath = kind == "laundering" and "theft" in before.kinds
    if aftermath and (past(text) or perfect(text)) and not hypothetical(text):
        return after(before.days, anchor)
    if not _tells(text, kind) or not (refers_back(text, kind, before) or (opening and leans(opening))):
        return when
    # A day or month told once is that of its own act; only a long period, or one meeting of ships, holds for more.
    if kind in _OF_A_SHIP and before.behind and before.kinds <= _BY_STATES and before.behind.block == before.block:
        before = replace(before.behind, ago=before.ago)
    if (
        before.ago > 1
        and (before.days.last - before.days.first).days < LONG
        and not (kind in _SHIPS and before.kinds & _SHIPS)
    ):
        return when
    if _HAD_DONE.search(text) and kind not in _OF_A_SHIP:
        return _before_it(before.days)
    return after(before.days, anchor) if LATER.search(text) else _taken(before.days, _GOES_ON)


_HAD_DONE = guarded(
    r"^[\"“'(\s]*(?:It|They|He|She)\s+had\s+(?!to\b|no\b|an?\b|the\b|its?\b|their\b|since\b|then\b|until\b)"
)


def _before_it(days: Days) -> Timing:
    """ "They had sold radios for years": before the act that was told."""
    last = days.last.isoformat()
    text = "not dated; a past perfect: before the act dated before it"
    gap = Gap(type="ambiguous_date", field="period", text=text, candidates=(last,))
    return Timing(Period(end=last, precision="open", basis="before the act dated before it"), (gap,))


def still_near(before: Before | None, block: int) -> Before | None:
    """``before`` as the next sentence finds it: a sentence further off, and gone two paragraphs on."""
    if before is None or block > before.block + 1 or before.ago > REACH:
        return None
    return replace(before, ago=before.ago + 1)


def dated_by(claims: Iterable[Claim], text: str, block: int) -> Before | None:
    """What a sentence leaves for the next: the days of the last act in it that has both ends."""
    acts = [claim for claim in claims if claim.kind not in SPOKEN and claim.kind not in TIMELESS]
    kinds = frozenset(claim.kind for claim in acts)
    for claim in reversed(acts):
        period = claim.period
        # What "has since" come about runs up to the text; the next sentence goes on with the act before it.
        if period and period.start and period.end and period.precision != "as_of" and period.text != "since":
            first, last = date.fromisoformat(period.start[:10]), date.fromisoformat(period.end[:10])
            return Before(Days(first, last, "day" if first == last else "range"), text, kinds, block)
    return None


def refers_back(text: str, kind: Kind, before: Before) -> bool:
    """Whether a clause is about what ``before`` told: a pronoun, a definite noun, a share of it or a name says so."""
    if before.ago > REACH or (_NEW.search(text) and not _THROUGHOUT.search(text)):
        return False
    if leans(text):
        return True
    names = {name for name in _NAME.findall(text) if not _COMMON.search(name)}
    if any(name in before.text for name in names):
        return True
    # What was passed over is the cargo of the meeting told before it.
    return kind == "goods_import" and "meeting_at_sea" in before.kinds and not names


def leans(text: str) -> bool:
    """Whether a clause shows by its words that it goes on about what was told: a pronoun, a definite noun, a share."""
    fronted = _FRONTED.match(text)
    told = text[fronted.end() :] if fronted else text
    if _THROUGHOUT.search(text):
        return True
    if _NEW.search(text):
        return False
    if _PRONOUN.search(told) or _DEFINITE.search(told) or _SHARE.search(text):
        return True
    if _CARGO.search(text) or _FURTHER.search(text):
        return True
    reported = _REPORTED.match(text)
    return bool(reported and _of_the_told(text[reported.end() :]))


def _of_the_told(text: str) -> bool:
    """Whether what somebody is said to have told begins with a word for what was told before.

    A pronoun there is as a rule himself ("said that it had paid"), and what he says was not so ("that it employed no
    foreigners") answers more than one act.
    """
    return not _WAS_NOT.search(text) and bool(_DEFINITE.search(text) or _SHARE.search(text))


def _tells(text: str, kind: Kind) -> bool:
    """Whether a clause tells of an act in the past: not of a state that stands, a doubt, or what never was."""
    if kind in SPOKEN or not past(text) or present(text) or perfect(text):
        return False
    doubted = hypothetical(text) and not _TANKS.search(text)
    return not (doubted or NEVER.search(text) or unable(text) or denial(text))


def after(days: Days, anchor: Anchor) -> Timing:
    """After the act told before: from its first day to the day of the text, where that is known."""
    first, end = days.first, anchor.last
    last = end.isoformat() if end and end > first else None
    basis = "after the act dated before it" + (f"; up to {anchor.words}" if last else "")
    text = f"not dated; taken as {basis}"
    gap = Gap(type="ambiguous_date", field="period", text=text, candidates=(first.isoformat(),))
    return Timing(Period(start=first.isoformat(), end=last, precision="open", basis=basis), (gap,))


def _taken(days: Days, basis: str, candidates: tuple[str, ...] = ()) -> Timing:
    first, last = days.first.isoformat(), days.last.isoformat()
    spots = candidates or tuple(dict.fromkeys((first, last)))
    gap = Gap(type="ambiguous_date", field="period", text=f"which day is meant is not said: {basis}", candidates=spots)
    precision: Precision = "day" if first == last else "range"
    return Timing(Period(start=first, end=last, precision=precision, basis=basis), (gap,))
