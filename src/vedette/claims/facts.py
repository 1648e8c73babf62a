"""What a clause shows of the things that decide a paragraph: nationality, seat, approval, protection, sums."""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re

from vedette.claims.guarded import guarded
from vedette.claims.shown import shown_by
from vedette.claims.sums import sum_of
from vedette.conduct import Facts, Kind, Period, Place, Quantity
from vedette.geo import countries
from vedette.geo.countries import Mention

_SENDS = guarded(
    r"(?i)\b(?:North(?:\s+Korea)?|DPRK|Pyongyang)\s+(?:\w+\s+){0,2}?(?:sen[dt]s?|sending|dispatch\w*|deploy\w*)\b"
)
_FAILED = guarded(
    r"(?i)\b(?:fail\w*|refus\w*|declin\w*)\s+to\s+(?:repatriate|send|return|expel)|\bdid\s+not\s+repatriate|\bmissed\s+the\s+deadline"
)
_DPRK_PEOPLE = guarded(
    r"(?i)\b(?:North Korean|N\. ?Korean|DPRK)s?\s+(?:[\w-]+\s+){0,3}?(?:workers?|labou?rers?|labou?r|nationals?|citizens?|footballers?|players?|technicians?|crew|crewm[ae]n|seafarers?|doctors?|freelancers?|developers?|programmers?|coders?|specialists?|employees?|waitress(?:es)?|nurses?|engineers?|welders?|artists?|staff|fisherm[ae]n|sailors?|deckhands?|loggers?|builders?|painters?|seamstress(?:es)?|cooks?|chefs?|coach(?:es)?|miners?|carpenters?|strikers?|midfielders?|defenders?|forwards?|goalkeepers?|wrestlers?|athletes?|personnel|medics?|women|men|students|trainees?|passports?|IT)\b|\bNorth Koreans\b|\bN\. ?Koreans\b|\b(?:nationals?|citizens?|workers?|labou?rers|waitresses|fishermen|seafarers|doctors|nurses|footballers|players|crew)\s+(?:of|from)\s+(?:the\s+)?(?:DPRK|Democratic\s+People's|North\s+Korea)\b"
)
_DPRK_FLAG = guarded(r"(?i)\b(?:DPRK|North Korean)[- ]flag(?:ged)?\b|\bflying\s+the\s+(?:DPRK|North Korean)\s+flag")
# A cargo that goes over the side into another hull, not over a quay.
_STS = guarded(
    r"(?i)\bship[- ]to[- ]ship\b|\b(?:transfer\w*|trans-?\s?ship\w*|tranship\w*|pump\w*|discharg\w*|empt(?:y|ied)|offload\w*|unload\w*|pass(?:ed|es|ing)?|hand(?:ed|s)?\s+over|load\w*|suppl\w+|deliver\w*|work(?:ed|ing)|took|tak(?:es?|en|ing))\b[^.;]{0,80}?\b(?:(?:on)?to|into|alongside|from|with)\s+(?:(?:another|other|smaller|larger|an?|the|two|three|four|five|several|six|waiting|unnamed|unidentified|self-propelled|Chinese|\d+)\s+){1,4}(?:(?:North\s+Korean|DPRK)(?:[- ]flag\w*)?\s+)?(?:vessels?|ships?|tankers?|barges?|lighters?|freighters?|coasters?|bulk(?:ers?|\s+carriers?)|carriers?|trawlers?|small\s+craft)\b(?!\s+(?:in|at)\s+(?:port|berth))"
    r"|\b(?:pumped|passed|piped|hosed|drained|worked|lightered)\s+(?:across|over(?:\s+the\s+side)?)(?!\s+the\s+(?:river|border|bridge|frontier))\b|\bsuch\s+transfers?\b|\b(?:to|onto|into)\s+(?:barges|lighters|coasters)\b|\balongside\s+(?:another|an?|the|two|three|several|each)\b|\bhoses?\b|\bat[- ]sea\s+transfers?\b|\btransfers?\s+at\s+sea\b|\bhull\s+to\s+hull\b|\blashed\s+together\b"
)
_AT_SEA = frozenset(
    {"goods_import", "goods_export", "meeting_at_sea", "loading_in_waters", "port_call", "vessel_identity"}
)
_QUAY = guarded(r"(?i)\b(?:quay|wharf|pier|jetty|berth\w*|alongside\s+(?:the\s+)?(?:quay|wharf|pier|jetty|berth))\b")
_APPROVED = guarded(
    r"(?i)\bCommittee\b[^.;]{0,40}?\b(?:approved|granted|exempted|authori[sz]ed|cleared)\b"
    r"|\b(?:approved|exempted|authori[sz]ed|cleared|granted)\s+(?:in\s+advance\s+)?by\s+the\s+(?:[\w()]+\s+){0,4}?Committee\b"
    r"|\b(?:under|with|after|on\s+the\s+basis\s+of)\s+(?:\w+\s+){0,2}?(?:exemption|approval|authori[sz]ation|waiver)\s+(?:granted\s+|given\s+)?(?:by|of|from)\s+the\s+(?:[\w()]+\s+){0,4}?Committee\b"
)
_NOT_APPROVED = guarded(
    r"(?i)\bwithout\s+(?:\w+\s+){0,2}?(?:exemption|approval|authori[sz]ation|waiver)\s+(?:by|of|from)\s+the\s+(?:[\w()]+\s+){0,4}?Committee\b"
    r"|\bCommittee\b[^.;]{0,30}?\b(?:not|never|refused|rejected|declined)\b[^.;]{0,30}?(?:approv|grant|exempt|authori[sz])"
)
_PROTECTED = guarded(
    r"(?i)\b(?:granted|given|received|obtained|ha(?:s|ve|d))\s+(?:\w+\s+){0,2}?(?:asylum|refugee\s+status|subsidiary\s+protection|international\s+protection)\b|\brecogni[sz]ed\s+(?:as\s+)?(?:an?\s+)?refugees?\b"
)
_NO_PROTECTION = guarded(
    r"(?i)\b(?:not|never|denied|refused|sought|appl\w+\s+for)\s+(?:\w+\s+){0,2}?(?:asylum|refugee|granted|protection)"
)
_CITIZEN = guarded(
    r"\b(?:has|have|had|holds?|held|hold(?:ing)?|acquired|obtained|with|took)\s+(?:\w+\s+){0,1}?(?P<state>[A-Z]\w+(?:\s[A-Z]\w+)?)\s+(?:citizenship|nationality|passports?)\b"
    r"|\b(?:became|become|is|are|was|were)\s+(?:also\s+)?(?:an?\s+)?(?:naturali[sz]ed\s+)?(?P<own>[A-Z]\w+(?:\s[A-Z]\w+)?)\s+(?:citizens?|nationals?)\b"
)


def facts_of(
    text: str, kind: Kind, spots: tuple[Place, ...], quantity: Quantity | None, period: Period | None,
    mentions: tuple[Mention, ...],
) -> Facts:  # fmt: skip
    """The facts that the clause itself shows; ``mentions`` are its States. What it does not show is left out."""
    shown: dict[str, bool] = shown_by(text, kind, period.end if period else None)
    if _DPRK_PEOPLE.search(text) or _SENDS.search(text):
        shown["dprk_national"] = True
    hosts = {p.country for p in spots if p.role in ("host", "seat") and p.country}
    if hosts:
        shown["seat_known"] = True
    if kind in _AT_SEA and _STS.search(text) and not _QUAY.search(text):
        shown["ship_to_ship"] = True
    if _DPRK_FLAG.search(text):
        shown["dprk_flag_vessel"] = True
    if kind == "non_repatriation" and _FAILED.search(text):
        shown["performed"] = False
    if _NOT_APPROVED.search(text):
        shown["committee_approved"] = False
    elif _APPROVED.search(text):
        shown["committee_approved"] = True
    if _PROTECTED.search(text) and not _NO_PROTECTION.search(text):
        shown["repatriation_barred_by_law"] = True
    if _own_national(text, hosts):
        shown["host_national"] = True
    low, high, unit = sum_of(text, kind, quantity, period, mentions)
    ratio = quantity.ratio if quantity and kind == "cap_use" else None
    of_cap = bool(quantity and quantity.of and re.search(r"(?i)cap|limit|ceiling|quota", quantity.of))
    return Facts(shown=shown, ratio_low=ratio if of_cap else None, used_low=low, used_high=high, used_unit=unit)


def _own_national(text: str, hosts: set[str]) -> bool:
    """Whether the person is said to hold the nationality of the State where he or she is."""
    for match in _CITIZEN.finditer(text):
        stated = countries.find(match["state"] or match["own"])
        if stated and stated[0].code in hosts and stated[0].code != "KP":
            return True
    return False
