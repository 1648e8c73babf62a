"""The act to which a clause belongs that moves goods, money or data, or counts people, without an act of its own."""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re

from vedette.claims.acts import at_home
from vedette.claims.guarded import guarded
from vedette.claims.said import Said
from vedette.claims.sizes import is_size
from vedette.claims.units import BULK
from vedette.conduct import Kind

_PAY = guarded(
    r"(?i)\b(?:pa(?:y|ys|id|ying|yments?)|salar(?:y|ies)|wages?|fees?|rent|stipends?|commissions?|bonus(?:es)?|instal?ments?|earn\w*|kept?|keeps|cash|banknotes|remit\w*|wir(?:ed|es|ing)|transfer\w*|charg(?:e|ed|es|ing)|entered\s+at|owed?|invoic\w+|billed?|deposit\w*|month(?:ly)?|accounts?|apiece|each|per\s+head|cost)\b"
)
_LABOUR: tuple[Kind, ...] = ("employment_abroad", "it_work")
_TRADE: tuple[Kind, ...] = ("goods_export", "goods_import", "luxury_supply", "arms_related")
_PEOPLE = frozenset({"counted", "worker", "people", "it", "crew", "player"})
_WORKING = frozenset({"worker", "player"})
_MOVED: frozenset[Kind] = frozenset(
    {"goods_export", "custody_route", "wage_diversion", "payment", "figure", "background"}
)
_WORK_SIGNS = frozenset({"worker", "people", "it", "crew", "player", "earnings", "goods", "vessel", "panel"})
_OUTWARD = guarded(
    r"(?i)\b(?:export\w*|from\s+(?:the\s+)?(?:North|DPRK|Nampo|Songnim|Haeju|Chongjin|Rajin|Wonsan|Taean))\b"
)
_LOOT = r"(?:money|funds|coins?|tokens?|loot|sums?|it|them|proceeds|ether|bitcoin|assets|haul|rest|half|most|dollars|stablecoins?)"
_RINSES = guarded(
    rf"(?i)\b(?:drew|drawn|withdr[ae]w\w*|convert\w*|swapp\w*|exchang\w*|cash\w*\s+out|sent|moved|split|parcell\w*|spread|funnell?\w*|rout\w*|bridged|passed|turned|chang\w+|deposit\w*)\b[^.;]{{0,40}}?\b{_LOOT}\b|\b{_LOOT}\b[^.;]{{0,40}}?\b(?:drawn\s+out|withdrawn|converted|swapped|exchanged|cashed|sent|moved|split|spread|funnell?ed|routed|bridged|passed|turned\s+into|changed|deposited)\b"
)
_BREAKS_IN = guarded(
    r"(?i)\b(?:passwords?|credentials|log-?ins?\s+(?:details|data)|servers?|networks?|malware|malicious|phish\w*|infected|exploit\w*|vulnerabilit\w+|backdoor|source\s+code|code|keys?|macros?|attachments?|intru\w+|infiltrat\w+|compromis\w+|breach\w*)\b"
)
_TAKES = guarded(
    r"(?i)\b(?:took|taken|lifted|drained|emptied|stole|stolen|made\s+off|got\s+away|removed|lost|grabbed)\b"
)
_REMOTE: tuple[Kind, ...] = ("it_work", "false_identity", "shared_identity", "payout_pattern", "place_contradiction")
# Workers at large in a text on remote workers are of these, unless another trade is named.
_AT_LARGE = guarded(
    r"(?i)\b(?:such|these|those|a|an|single|one|each|every|DPRK|North\s+Korean|some|many|thousands\s+of|hundreds\s+of|teams?\s+of)\s+(?:\w+\s+)?(?:workers?|employees?|contractors?|hires?|teams?|nationals|staff|applicants?|freelancers?)\b"
)
_TRADES = guarded(
    r"(?i)\b(?:construction|builders?|building\s+sites?|restaurants?|waitress\w*|nurses?|doctors?|medical|footballers?|fish\w*|seafood|garments?|seamstress\w*|logg\w+|mines?|miners?|factor(?:y|ies)|farms?|shipyards?|labou?rers?|crew|seafarers?|artists?|statues?)\b"
)
# "61 shipments of wigs": lots of goods that are named are of these.
_OF_ANOTHER = guarded(
    r"(?i)\b(?:shipments?|cargoes|consignments?|deliveries|loads|wagons|containers|truckloads|barges)\s+of\s+(?!(?:it|this|that|the)\b)(?-i:[a-z])"
)
_AT_SEA: tuple[Kind, ...] = ("meeting_at_sea", "port_call", "vessel_identity", "ais_silence", "vessel_supply")
_CRIMES: tuple[Kind, ...] = ("theft", "laundering")
_LOTS = frozenset(
    {
        "shipments",
        "cargoes",
        "consignments",
        "deliveries",
        "loads",
        "wagons",
        "containers",
        "truckloads",
        "round trips",
        "trips",
        "voyages",
        "barges",
    }
)
_SHIP_SOLD = guarded(
    r"\b(?:sold|bought|purchased|acquired|resold)\s+(?:the\s+|her\s+|it\s+|him\s+)?(?:[A-Z][\w-]+\s+){0,3}(?:\d+\s+)?(?:for|from|to|on|in|through|at)\b|\b(?:was|were|been)\s+(?:\w+\s+)?(?:sold|bought|purchased|acquired|resold)\b|\bchanged\s+hands\b|\b(?:sale|purchase)\s+of\s+(?:the\s+)?(?:[A-Z]|vessel|ship|tanker)"
)
# What an employer pays to those who work for it unknown to him is a payment, whatever they work at.
_PAID_THEM = re.compile(
    r"(?i)(?:^|[\s,])(?:pa(?:id|ys|y|ying)|transferred|wired|remitted|sent)\s+(?:them|him|her|it|the\s+(?:worker|man|woman|group|team|developer)s?|a\s+total|out|in\s+(?:all|total)|more\s+than|over|some|about|nearly|[$€£¥]?\d|EUR|USD)\b"
)


def by_topic(kind: Kind, said: Said) -> Kind | None:
    """The act of the section to which a clause belongs that moves goods, money or data without saying whose."""
    if kind not in _MOVED:
        return None
    units = {hit.quantity.unit for hit in said.amounts if hit.quantity}
    trade = _first(said.topic, ("goods_export", "goods_import"))
    if kind in ("goods_export", "custody_route") and units & BULK and "dprk" not in said.own:
        return trade if not _OUTWARD.search(said.text) else None
    crime = _first(said.topic[:2], (*_CRIMES, "cyber_activity"))
    if crime is None or kind in ("goods_export", "custody_route") or not said.own.isdisjoint(_WORK_SIGNS):
        return None
    if _RINSES.search(said.text):
        return "laundering"
    if _BREAKS_IN.search(said.text):
        return "cyber_activity"
    return "theft" if _TAKES.search(said.text) else None


def of_remote_work(said: Said) -> bool:
    """Whether the workers of a clause are those remote ones of whom the title or the last act speaks."""
    if _TRADES.search(said.text):
        return False
    remote = bool(_first(said.topic[:1], _REMOTE))
    return (said.of_it and bool(_AT_LARGE.search(said.text))) or (remote and "anaphor" in said.own)


def of_figure(said: Said) -> Kind:
    """The act to which a number without one of its own belongs; a figure where the clause tells a size."""
    if is_size(said.text):
        return "figure"
    units = {hit.quantity.unit for hit in said.amounts if hit.quantity}
    if _SHIP_SOLD.search(said.text) and ({"vessel", "buys_ship"} <= said.own or _first(said.topic[:2], _AT_SEA)):
        return "vessel_supply"
    if said.own & {"coins", "crypto", "steals"} and (crime := _first(said.topic, _CRIMES)):
        return crime
    lots = units & _LOTS and not _OF_ANOTHER.search(said.text)
    if (units & BULK or lots) and (trade := _first(said.topic, _TRADE)):
        return trade
    if said.paid and _PAY.search(said.text) and "regime" not in said.own:
        return "payment"
    if said.own & _PEOPLE and (work := _first(said.topic, _LABOUR)):
        return "it_work" if "it" in said.own else work
    if said.own & _WORKING and not said.paid and not at_home(said.text, said.own):
        return "it_work" if said.of_it or "it" in said.own else "employment_abroad"
    return "figure"


def _first(topic: tuple[Kind, ...], kinds: tuple[Kind, ...]) -> Kind | None:
    """The one of ``kinds`` that was told last."""
    return next((kind for kind in topic if kind in kinds), None)


def paid_to_them(said: Said) -> bool:
    """Whether an employer pays those who work for it."""
    return said.paid and bool(_PAID_THEM.search(said.text))
