"""What else the words of one statement tell beside its kind: the goods of a meeting at sea, the duty a State performs.

A State that strikes a ship off, seizes, refuses or expels, and whoever calls for it, speaks of the paragraph that says
so. Nobody is said to have broken it.
"""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re
from collections.abc import Iterator

from vedette.claims.claim import Claim
from vedette.claims.places import TRADING
from vedette.claims.shown import shown_by
from vedette.claims.trade import direction, way_of
from vedette.conduct import Goods, Kind


def _re(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)(?<![\w-])(?:{pattern})")


_SHIP = r"(?:vessels?|ships?|tankers?|freighters?|bulkers?|bulk\s+carriers?|trawlers?|barges?|coasters?|reefers?|hulls?|M/?[VT]|her\b|she\b|it\b|them\b)"
_STRIKES = _re(
    rf"de-?(?:regist|flag)\w*|(?:str(?:ike|iking|ikes|uck|icken)|delet\w*|remov\w*|expung\w*|dropp?\w*|tak(?:e|en|ing)|took|purg\w*)\b[^.;]{{0,80}}?\b(?:from|off)\s+(?:its|their|the|our|his|ships?')?\s*(?:\w+\s+){{0,2}}?(?:regist\w*|register|books|rolls?|flag)|(?:cancel|revok|withdr[ae]w|terminat)\w*\b[^.;]{{0,60}}?\b(?:regist\w+|flag|papers|certificates?\s+of\s+registry)|(?:delet|struck|deleted)\w*\s+(?:both|the|all|those|these|\w+)\s+(?:\w+\s+){{0,2}}?{_SHIP}"
)
# A register of companies, from which joint ventures and branches are struck; ships have their own.
_OF_FIRMS = _re(
    r"joint\s+ventures?|cooperatives?|(?:commercial|company|companies|trade|business|corporate)\s+(?:house\s+)?regist\w+|(?:compan(?:y|ies)|firms?|branch(?:es)?|businesse?s?|partnerships?|restaurants?)\b[^.;]{0,60}?\b(?:was|were|been)\s+(?:\w+\s+)?(?:struck|deleted|removed|de-?registered)"
)
_SEIZES = _re(
    rf"(?:seiz|detain|impound|arrest|confiscat|hold|held|intercept|board)\w*\b[^.;]{{0,60}}?\b{_SHIP}|{_SHIP}\b[^.;]{{0,60}}?\b(?:was|were|been|be|being|is|are)\s+(?:\w+\s+)?(?:seized|detained|impounded|held|arrested|boarded|intercepted)"
)
_REFUSES = _re(
    r"(?:refus|den(?:y|ied|ies)|bar|prohibit|prevent|clos)\w*\b[^.;]{0,50}?\b(?:port\s+(?:entry|calls?|access)|entry\s+(?:in)?to\s+(?:\w+\s+){0,3}?ports?|ports?\s+to|access\s+to\s+(?:\w+\s+){0,2}?ports?)"
)
_INSPECTS = _re(r"(?:inspect|search|examin|screen)\w*\b[^.;]{0,60}?\b(?:cargo(?:es)?|freight|containers?|shipments?)\b")
_INSURES = _re(
    r"(?:insur|reinsur|underwrit|P\s?&\s?I\b)\w*|(?:withdr[ae]w\w*|drop\w*|den(?:y|ied)|refus\w*|cancel\w*|terminat\w*)\b[^.;]{0,30}?\bcover\b"
)
_FREEZES = _re(
    r"asset\s+freeze\b|(?:freez|froz|block)\w*\b[^.;]{0,80}?\b(?:assets?|accounts?|deposits?|funds?|balances?|property|propert\w+|wallets?|money)|(?:assets?|accounts?|deposits?|funds|balances?)\b[^.;]{0,60}?\b(?:froze|frozen|blocked)"
)
_FROZEN_SUM = _re(r"(?:froze|frozen|freez(?:e|es|ing))\b(?!\s+(?:seafood|fish|squid|food|goods|meat)\b)")
_EXPELS = _re(
    r"(?:expel|expuls|deport|remov|order\w*\s+out|s(?:end|ent|ending)\s+home|withdr[ae]w\w*\s+the\s+(?:accreditation|visas?|residenc\w+))\w*\b"
)
_BANKER = _re(
    r"bankers?\b|,\s+of\s+the\s+(?:[\w-]+\s+){1,4}bank\b|(?:representative|agent|official|employee|manager|director|head|staff|branch|cashier|courier|officer)s?\b[^.;]{0,40}?\b(?:of|for|from|at|with)\b[^.;]{0,60}?\bbank\w*|(?:act|work)\w*\s+(?:for|on\s+behalf\s+of)\b[^.;]{0,50}?\bbank|bank\s+(?:representative|agent|official|employee)s?"
)

Duty = tuple[Kind, dict[str, bool], re.Pattern[str]]
"""The act a paragraph stands on, the facts taken for granted, and what the title of that paragraph speaks of."""

_TITLES = {name: re.compile(pattern) for name, pattern in (
    ("strike", r"strike"), ("seize", r"seize"), ("refuse", r"^Ports: refuse ships tied"), ("inspect", r"^Cargo inspection: all"),
    ("insure", r"^Insurance"), ("freeze", r"^Asset freeze"), ("expel", r"^Expulsion"),
)}  # fmt: skip


def duties_of(text: str, shown: dict[str, bool]) -> Iterator[Duty]:
    """The duties that the words speak of: who strikes off, seizes, refuses, inspects, withdraws cover, freezes, expels."""
    grounds = {"reasonable_grounds": True}
    if _STRIKES.search(text) and not _OF_FIRMS.search(text):
        yield "vessel_identity", grounds, _TITLES["strike"]
    elif _SEIZES.search(text):
        yield "port_call", grounds, _TITLES["seize"]
    if _REFUSES.search(text):
        yield "port_call", grounds, _TITLES["refuse"]
    elif _INSPECTS.search(text):
        yield "goods_export", {"cargo_in_territory": True}, _TITLES["inspect"]
    if _INSURES.search(text):
        controlled = {"dprk_controlled_vessel": True} if shown.get("dprk_controlled_vessel") else {}
        yield "payment", {"ship_insured": True, **grounds, **controlled}, _TITLES["insure"]
    if _FREEZES.search(text) and shown.get("listed_party"):
        yield "payment", {"listed_party": True}, _TITLES["freeze"]
    if _EXPELS.search(text) and _BANKER.search(text):
        yield "state_action", {"dprk_bank": True}, _TITLES["expel"]
    elif _EXPELS.search(text) and shown.get("evasion_agent"):
        yield "state_action", {"evasion_agent": True, "dprk_official": True}, _TITLES["expel"]


def freezes(text: str) -> bool:
    """Whether the words tell of money frozen, or to be frozen."""
    return bool(_FREEZES.search(text) or _FROZEN_SUM.search(text))


# A service of finance, where "earnings fund the programme" is none.
_SERVICE = _re(
    r"banks?\b|clear(?:ed|s|ing)\b|wir(?:ed|es|ing)\b|(?:paid|pays?|paying)\s+(?:brokers?|agents?|suppliers?|intermediar\w+)|couriers?\b|remitt\w+\s+through|accounts?\b|letters?\s+of\s+credit|loans?\b"
)
# Pay, and what an employer gives for each head.
_FOR_PEOPLE = _re(
    r"(?:wages?|salar(?:y|ies)|stipends?|paycheques?|paychecks?)\b|(?:per|for\s+each|for\s+every)\s+(?:man|woman|worker|labourer|head|player|nurse|doctor|builder|seamstress|welder|sailor|fisherman)\b"
)
_BESIDE_CASH = frozenset({"travel", "state_action"})
"""Whoever travels with money, or takes it from travellers, tells of a transfer."""
_OF_EARNINGS = frozenset({"revenue_for_programmes", "wage_diversion"})
_WEAK = frozenset({"figure", "background"})
# The money comes to whoever is named after it.
_REACHES = _re(
    r"(?:reach(?:es|ed|ing)?|go(?:es)?|went|flow(?:s|ed)?|pass(?:es|ed)?|forward(?:s|ed)?|remit(?:s|ted)?|transfer(?:s|red)|sent|paid|traced|handed|end(?:s|ed)?\s+up)\b(?:[^.;]{0,60}?\b(?:to|into|with|at|by))?\s+(?:the\s+)?"
)
SHIPS = frozenset({"vessels", "ships_new_or_used", "new_vessels", "transport_vehicles"})
_WITH_GOODS: frozenset[str] = frozenset(
    {"meeting_at_sea", "loading_in_waters", "forged_document", "port_call", "cap_use"}
)


TANKERS = _re(r"(?:oil\s+|fuel\s+|product\s+)?tankers?\b|oil\s+(?:terminal|berth|jetty)s?\b")


def _names(text: str, goods: Goods) -> bool:
    """Whether the words name the goods themselves: fuel spoken of before is not said to have gone over again."""
    own = " ".join(text.split())
    return goods.text is not None and any(word in own for word in goods.text.split(", "))


# Only oil goes by the barrel: what tankers bring in barrels are refined products, for crude goes through a pipe.
_BARRELS_IN = _re(
    r"tankers?\b[^.;]{0,60}?\b(?:deliver|discharg|br(?:ing|ought)|import|suppl|land|carr|ship|unload|offload)\w*\b[^.;]{0,60}?\bbarrels\b|barrels\b[^.;]{0,60}?\b(?:deliver|discharg|br(?:ing|ought)|import|land|carr|unload|offload)\w*\b[^.;]{0,60}?\btankers?\b"
)
_PORT_BAN = _re(r"ports?\b")
_LISTED_SHIPS = _re(
    r"(?:designat|list|blacklist|nam|add)(?:ed|ing|s|es)?\s+(?:\w+\s+){0,3}?(?:vessels|ships|tankers|freighters|bulk\s+carriers|cargo\s+ships|hulls)\b(?!['’])|(?:vessels|ships|tankers|freighters|hulls)\b[^.;]{0,40}?\b(?:was|were|been|are|is)\s+(?:\w+\s+)?(?:designated|listed|blacklisted|named|added)"
)


def lists_ships(text: str) -> bool:
    """Whether it is ships that the words say the Committee listed: they are kept out of ports or laid up, where the
    accounts of persons and firms are frozen."""
    return bool(_LISTED_SHIPS.search(text))


def aspects_of(claim: Claim) -> Iterator[tuple[Kind, tuple[str, ...], dict[str, bool]]]:
    """Other acts that the same words state: the trade in the goods of a meeting at sea, the agent of a DPRK bank."""
    text = claim.reading or claim.quote
    last = claim.period.end if claim.period else None
    if claim.kind in _WITH_GOODS and claim.goods and not SHIPS.issuperset(claim.goods.keys):
        way = way_of(text, claim.goods.keys) if _names(text, claim.goods) else direction(text)
        yield way, claim.goods.keys, {**claim.facts.shown, **shown_by(text, way, last)}
    if claim.kind == "listed_party" and lists_ships(text):
        yield "vessel_identity", (), {"designated_vessel": True}
        if _PORT_BAN.search(text):
            yield "port_call", (), {"designated_vessel": True}
    if claim.kind == "payment" and _FOR_PEOPLE.search(text):
        yield "wage_diversion", (), {**claim.facts.shown, "dprk_national": True}
    cash = shown_by(text, "payment", last) if claim.kind in _BESIDE_CASH else {}
    if cash.get("bulk_cash"):
        yield "payment", (), cash
    weighed = claim.kind in _WEAK and not claim.goods and _BARRELS_IN.search(text) is not None
    if weighed or (claim.kind == "port_call" and TANKERS.search(text)):
        yield "goods_import", ("refined_petroleum",), claim.facts.shown
    if claim.kind in TRADING and claim.facts.shown.get("ship_to_ship"):
        yield "meeting_at_sea", claim.goods.keys if claim.goods else (), claim.facts.shown
    pays = claim.kind in _OF_EARNINGS or (claim.kind in _WEAK and _REACHES.search(text))
    if pays and shown_by(text, "payment", last).get("listed_party"):
        yield "listed_party", (), {"listed_party": True}
    if claim.kind == "revenue_for_programmes" and _SERVICE.search(text):
        yield "payment", (), {**claim.facts.shown, **shown_by(text, "payment", last)}
    if claim.kind in ("payment", "listed_party", "travel") and claim.facts.shown.get("dprk_bank"):
        if _BANKER.search(text):
            yield "state_action", (), {"dprk_bank": True}
        if claim.kind != "payment":
            yield "payment", (), {**claim.facts.shown, **shown_by(text, "payment", last)}
