"""Whether an amount can be that of the act: not who tells it, no article, no whole of which a share is told."""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re

from vedette.claims.amounts import AmountHit
from vedette.claims.guarded import guarded
from vedette.claims.places import TRADING
from vedette.claims.tallies import HOURS
from vedette.claims.units import BULK
from vedette.conduct import Kind

PLACES = frozenset(
    {"countries", "nations", "States", "states", "Member States", "member states", "jurisdictions"}
    | {"nations and jurisdictions", "percent", "ports", "companies", "firms", "entities", "nautical miles", "hectares"}
)
_LENGTHS = frozenset(
    {"metres", "meters", "kilometres", "kilometers", "feet", "inches", "yards", "centimetres", "centimeters"}
)
"""How high or how far something is describes it; of a ship's draught alone a length is what is told."""
_LADEN = re.compile(r"[\s-]+(?:laden|loaded|full|empty)\b")
"""How full a ship is supposed to be is no part of what it carried."""
BESIDE = 36
"""Code points between an amount and the multiple in apposition to it."""
_SPOKEN: frozenset[str] = frozenset({"state_reply", "state_action", "no_reply"})
_TIMED: frozenset[str] = frozenset(
    {"ais_silence", "loitering", "place_contradiction", "vessel_identity", "meeting_at_sea", "port_call"}
)
_TELLS = re.compile(
    r"(?i)(?:\s+(?!and\b|were\b|was\b|had\b|that\b|who\b)[\w'’-]+){0,9}?(?:,\s[^,;:]{3,60},)?\s+(?<!\bis )(?<!\bare )(?<!\bbe )(?<!\bbeen )(?:said|told|says?|add(?:s|ed)|recall(?:s|ed)|testified|explained|confirmed|repl(?:y|ied)|answered(?!\s+to\b)|responded(?!\s+to\b)|wrote)\b"
    r"|\s+(?:familiar\s+with|briefed\s+on|with\s+(?:direct\s+)?knowledge\s+of|close\s+to|who\s+(?:has\s+|have\s+)?(?:seen|spoke|read|reviewed))\b"
)
_HOLDS = re.compile(
    r"(?i)(?:,\s+[^,;:]{2,40},(?=\s))?(?:\s+(?!and\b|were\b|was\b|are\b|is\b|had\b|that\b|who\b)[\w'’-]+){0,9}?,?\s+(?:(?:said|told|assess|estimat|believ|report|maintain|warn|argu|claim|alleg|calculat|stat|conclud|stress|not|indicat|suspect|reckon|consider|hold|held|inform|suggest)\w*\s+(?:(?:the|this|a)\s+\w+\s+)?that\b|describ\w+\s+(?:how\b|\w+ing\b)|(?:submit\w*|circulat\w+|present\w*|produc\w+)\s+(?:an?|the|its|their)\s+(?:\w+\s+)?(?:report|paper|assessment|letter|note|study|estimate)\b)"
)
"""Behind those who hold or report something: what is held follows, and they are not what is counted."""
_HOW_LARGE = guarded(
    r"(?i)\b(?:warheads?|payloads?|capacit(?:y|ies)|displacement|deadweight|tonnage|yields?|range)\s+of\s+(?:about\s+|some\s+|up\s+to\s+|at\s+least\s+|over\s+|nearly\s+)?$"
)
""" "A warhead of 500 kilograms": how much a thing can bear or hold is not what was moved."""
_ROOM_FOR = frozenset({"spectators", "guests", "visitors", "viewers", "beds", "seats", "diners", "worshippers"})
"""For how many a building is made."""
_MADE_FOR = guarded(r"(?i)\b(?:for|seating|with)\s+(?:(?:about|some|up\s+to|at\s+least|over|nearly)\s+)?$")
_MANNERS = frozenset({"shifts", "phases", "stages", "languages", "steps", "rows"})
"""In how many of these something is done."""
_NEITHER = guarded(r"(?i)\bneither\s+of\s+(?:the\s+|these\s+|those\s+)?$")
_REPORTS_DOING = re.compile(
    r"(?i)\s+(?:(?:has|have|had|also|later)\s+)*(?:report|acknowledg|confirm|announc)(?:s|ed|ing)?\s+(?:having\s+)?\w{3,}ing\b"
)
""" "Six States reported repatriating half of them": who reports is not what was repatriated."""
_HIDDEN_UNDER = re.compile(r"(?i)(?:under|beneath|below|behind)\s")
"""In front of a cargo that covers what is told: "40 rifles under 900 tons of ore"."""
_HELPED = guarded(
    r"(?i)\bwith\s+(?:the\s+)?(?:\w+\s+)?(?:help|assistance|aid|support|cooperation|co-operation|consent|knowledge)\s+(?:of|from)\s+(?:the\s+|its\s+|their\s+)?$"
)
_ANY_ONE = re.compile(
    r"(?i)(?:an?\s+single|one|a)\s(?:[\w-]+\s+){1,3}?(?:can|could|may|might|will|typically|often|usually|generally)\b"
)
_FIGURE_OF = ("what", "that of", "those of")
_DEEDS = frozenset(
    {"thefts", "attacks", "heists", "raids", "hacks", "incidents", "cases", "robberies", "breaches", "intrusions"}
)
LOTS = frozenset(
    {"shipments", "cargoes", "consignments", "deliveries", "transfers", "loads", "lots", "parcels"}
    | {"voyages", "trips", "containers", "wagons", "railcars"}
)
_SHARE_OF = re.compile(
    r"(?i)(?:per\s*cent|%|\bhalf|\bthirds?|\bquarters?|\bfifths?|\btenths?)\s+of\s+(?:(?:the|its|their|these|those|all|some|about)\s+)*$"
)
_EACH_OF = re.compile(
    r"(?i)\beach\s+(?:(?:of|with|carrying|holding|containing|weighing|some|about|around|nearly|laden|roughly)\s+)+$"
)
_APIECE = re.compile(r"(?:\s+of\s+(?:[\w-]+\s+){0,3}?[\w-]+)?\s+(?:apiece|each)\b(?!\s+(?:year|month|week|day|of)\b)")
_OF_THEM_SUCH = re.compile(
    r"\s+(?:of\s+)?(?:them|whom|these)\s+(?!were\b|was\b|are\b|is\b|had\b|have\b|went\b|left\b|came\b|work\b|in\b|from\b|[a-z]+ed\b)(?:[a-z-]+\s+){0,2}[a-z-]+[,)]"
)
_OR_PERCENT = re.compile(r"(?:,\s+or|\s\(|,\s+i\.e\.,?|\b(?:equal|equivalent|amounting)\s+to|\brepresenting)\s*$")
_ONE = re.compile(r"(?i)(?:one|an?(?: single)?)\s")
_GOVERNED = guarded(
    r"(?i)(?:^|\b(?:in|into|at|from|to|by|through|via|of|with|behind|on|for|that|than|and|as|under|per|against|not)\s+)$"
)
_ONLY = guarded(r"(?i)\b(?:only|just|exactly|precisely|but|least)\s+$")
_OF_RULES: frozenset[str] = frozenset({"legal_statement", "call_to_act", "advisory", "luxury_supply", "vessel_supply"})
_PART = re.compile(r"(?i)[^,;.]*?\b(?:of\s+)?(?:it|them|these|those|this|that|which|whom)\b")
_APPOSED = re.compile(r"(?:\s+(?:of|in|from|among)\s[^,;]{1,40})?,\s+(?:or\s+|that\s+is,?\s+)?")
_CLOSED = re.compile(r"[^,;.]{0,50}(?:,|[.;]|$)")
_TRADED: frozenset[str] = TRADING | {"payment", "figure"}
_WHERE = guarded(
    r"(?i)\b(?:at|outside|near|beside|behind|opposite|from|through|via|by|to)\s+(?:(?:at\s+least|some|about|around|another|the|these|those|its|their)\s+)*$"
)
_ACCORDING = guarded(
    r"(?i)\b(?:according\s+to|interviews?\s+with|testimony\s+of|information\s+from|statements?\s+(?:of|by|from)|accounts?\s+of|told\s+by)\s+(?:(?!which\b|whom\b)\w+\s+){0,2}$"
)


def measures(text: str, hit: AmountHit, amounts: tuple[AmountHit, ...], kind: Kind) -> bool:
    """Whether an amount can be that of the act: not who tells it, not an article, no count told again in percent."""
    if (unit(hit) in _LENGTHS and kind != "draught_change") or (unit(hit) == "percent" and _LADEN.match(text, hit.end)):
        return False
    if _of_speakers(text, hit, kind) or (unit(hit) in HOURS and kind not in _TIMED) or _only_one(text, hit, kind):
        return False
    if unit(hit) == "percent" and (of(hit) or "").startswith(_FIGURE_OF) and any(h.money for h in amounts):
        return False  # "86 billion won, less than half of what it took in 2022": set beside another year
    covers = unit(hit) in BULK and _HIDDEN_UNDER.match(text, hit.start)
    if _describes(text, hit) or (covers and any(0 < hit.start - other.end <= 1 for other in amounts)):
        return False
    if _is_whole(text, hit, amounts) or (unit(hit) in BULK and _each_lot(text, hit, amounts)):
        return False
    if (
        unit(hit) == "percent"
        and _OF_THEM_SUCH.match(text, hit.end)
        and text[: hit.start].rstrip().endswith((",", "("))
    ):
        return False  # "labourers, 80 percent of them women, work there": what share is what sort of people
    if unit(hit) == "percent" and _OR_PERCENT.search(text, max(0, hit.start - 20), hit.start):
        return not any(0 <= hit.start - other.end < BESIDE + 20 for other in amounts)
    return not (_is_article(text, hit, kind) or _told_in_parts(text, hit, amounts) or _only_where(text, hit, kind))


def _describes(text: str, hit: AmountHit) -> bool:
    """Whether a number tells how large a thing is, for how many it is made, or of how many none did it."""
    if unit(hit) in BULK and _HOW_LARGE.search(text, max(0, hit.start - 40), hit.start):
        return True
    if unit(hit) in _ROOM_FOR and _MADE_FOR.search(text, max(0, hit.start - 24), hit.start):
        return True
    if unit(hit) in _MANNERS and text[: hit.start].endswith(("in ", "In ")):
        return True
    return unit(hit) in PLACES and bool(_NEITHER.search(text, max(0, hit.start - 20), hit.start))


def _told_in_parts(text: str, hit: AmountHit, amounts: tuple[AmountHit, ...]) -> bool:
    """ "63 States, fewer than a third of the membership, had": what share the count is. "Half of it" is a part instead."""
    if unit(hit) != "percent" or (hit.ratio or _PART.search(text, hit.start, hit.end) or _PART.match(text, hit.end)):
        return False
    counted = (h for h in amounts if unit(h) not in BULK | {"percent", None} and h.end <= hit.start)
    return any(_APPOSED.fullmatch(text, h.end, hit.start) for h in counted) and bool(_CLOSED.match(text, hit.end))


def _only_where(text: str, hit: AmountHit, kind: Kind) -> bool:
    """ "Photographed at two markets", "bought from three brokers": where and with whom, not what is traded or paid."""
    return hit.loose and kind in _TRADED and bool(_WHERE.search(text, max(0, hit.start - 32), hit.start))


def _is_whole(text: str, hit: AmountHit, amounts: tuple[AmountHit, ...]) -> bool:
    """ "Half of the 26 trawlers": the share is told of them, and measures the act."""
    if hit.quantity and any(of(h) == hit.quantity.text and h.start > hit.start for h in amounts):
        return True  # "212 consignments, of which nine"
    shared = hit.quantity and unit(hit) != "percent" and _SHARE_OF.search(text, max(0, hit.start - 48), hit.start)
    return bool(shared) and any(unit(h) == "percent" and h.start < hit.start for h in amounts)


def _each_lot(text: str, hit: AmountHit, amounts: tuple[AmountHit, ...]) -> bool:
    """ "14 shipments, each of 300 tons": what one of them weighs is not what moved."""
    lots = any(unit(h) in LOTS for h in amounts)
    return lots and bool(_EACH_OF.search(text, max(0, hit.start - 40), hit.start) or _APIECE.match(text, hit.end))


def _is_article(text: str, hit: AmountHit, kind: Kind) -> bool:
    """ "One firm said", "in a single account": one thing is an article's work, but in rules and under "only"."""
    quantity = hit.quantity
    if quantity is None or (quantity.min, quantity.max) != ("1", "1") or kind in _OF_RULES:
        return False
    if unit(hit) in HOURS or not _ONE.match(text, hit.start) or _ONLY.search(text, max(0, hit.start - 12), hit.start):
        return False
    return bool(_GOVERNED.search(text, max(0, hit.start - 12), hit.start)) and not (hit.start == 0 and hit.people)


def _only_one(text: str, hit: AmountHit, kind: Kind) -> bool:
    """ "A single worker can earn", "one further theft": one of any, not a count."""
    quantity = hit.quantity
    if quantity is None or (quantity.min, quantity.max) != ("1", "1") or unit(hit) in BULK | {"percent"}:
        return False
    if unit(hit) in _DEEDS:
        return True
    return hit.people and bool(_ANY_ONE.match(text, hit.start))


def _of_speakers(text: str, hit: AmountHit, kind: Kind) -> bool:
    """ "Two officials briefed on the matter said", "according to three people": who tells it is not what is counted."""
    if hit.quantity is None:
        return False
    if _HELPED.search(text, max(0, hit.start - 48), hit.start):
        return True
    if unit(hit) in PLACES and unit(hit) != "percent" and _REPORTS_DOING.match(text, hit.end):
        return True
    counts = hit.people or hit.loose or unit(hit) in PLACES
    if counts and kind not in _SPOKEN and unit(hit) != "percent" and _HOLDS.match(text, hit.end):
        return True
    if not (hit.people or hit.loose):
        return False
    return bool(_TELLS.match(text, hit.end) or _ACCORDING.search(text, max(0, hit.start - 30), hit.start))


def unit(hit: AmountHit) -> str | None:
    """The unit of an amount, if it is a quantity."""
    return hit.quantity.unit if hit.quantity else None


def of(hit: AmountHit) -> str | None:
    """What a quantity is a share or multiple of."""
    return hit.quantity.of if hit.quantity else None
