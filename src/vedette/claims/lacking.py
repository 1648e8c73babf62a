"""What an analyst would ask next of a clause: what share, how much, which firm, which State, which ship, paid by whom.

The clause itself shows that it leaves this open: "most of it", "a trading company in Dalian", "the flag State".
"""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re
from collections.abc import Iterator

from vedette.claims.bounding import AmountHit
from vedette.claims.guarded import guarded
from vedette.conduct import Gap, Kind

_PART_OF = guarded(
    r"(?i)\b(?:(?:(?:the\s+)?(?:most|much|bulk|greater\s+part|larger\s+part|better\s+part|rest|remainder)|an?\s+\[?(?:(?:large|small|good|great|substantial|significant|considerable|unknown|undisclosed)\]?\s+)?(?:part|share|portion|proportion)|part|some|(?:nearly|almost)\s+all)\s+of\s+(?:it|this|that|which|such\s+(?:earnings|sums|funds|proceeds)|(?:the|its|their|his|her|these|those)\s+(?:[a-z-]+\s+){0,2}?(?:earnings|wages?|pay|salar(?:y|ies)|income|sums?|funds|proceeds|money|cash|coins?|bitcoin|ether|haul|loot|revenues?|takings|fees?|catch|coal|sand|ore|oil|fuel|cargo(?:es)?|goods|seafood|textiles|garments))"
    r"|the\s+(?:rest|remainder|balance)\s+(?=(?:is|was|went|goes|has|had|being|never)\b)|of\s+which\s+the\s+(?:larger|greater|major)\s+part|most\s+(?=(?:went|goes|was|is)\b))"
)
"""A part of something that is one: "most of them" tells of people or things, of which a number is more often known."""
_IN_MONEY: frozenset[str] = frozenset({"wage_diversion", "laundering", "theft", "payment", "revenue_for_programmes"})
_SUMS: frozenset[str] = frozenset({"payment", "theft", "laundering", "wage_diversion"})
_VOLUMES: frozenset[str] = frozenset({"goods_export", "goods_import", "luxury_supply", "arms_related", "cap_use"})
_OF_RULES: frozenset[str] = frozenset({"legal_statement", "call_to_act", "advisory"})
_NO_DEED: frozenset[str] = _OF_RULES | {"no_reply", "state_reply", "state_action", "background", "figure"}
"""In these a firm or a trader is spoken of, and seldom one who did the act."""
_STATE = guarded(
    r"(?i)\b(?:(?:the|one|an?|another|its|that)\s+(?:flag|host|receiving|importing|exporting|neighbou?ring|third)\s+|one\s+other\s+|the\s+(?=(?:State|country)\s+(?:concerned|in\s+question)\b))(?:State|country)\b(?!\s+of\b|['’]|,\s+[A-Z])|\bthird\s+(?:countries|States)\b|\b(?:passports?|nationals?|citizens?|identit(?:y|ies))\s+(?:of|from)\s+(?:two|three|four|five|six|several|various|other)\s+(?:other\s+|different\s+)?(?:countries|States)\b"
)
_FIRM = r"(?:compan(?:y|ies)|firms?|traders?|suppliers?|buyers?|brokers?|brokerages?|banks?|plants?|factor(?:y|ies)|exchanges?|platforms?|agenc(?:y|ies)|clients?|customers?|importers?|exporters?|wholesalers?|retailers?|dealers?|makers?|manufacturers?|(?:sub-?)?contractors?|restaurants?|clubs?|clinics?|shipyards?|intermediar(?:y|ies)|middlem[ae]n|attach[ée]s?|couriers?|mills?|insurers?|employers?|subsidiar(?:y|ies)|partners?|charterers?|consignees?|consignors?|businessm[ae]n|diplomats?)"
_UNNAMED = guarded(
    rf"(?i)\b(?:an?|one|another|several|two|three|four|five|other|certain)\s+(?:(?!of\b|in\b|and\b|to\b|that\b|by\b|for\b|from\b|at\b|with\b|company\b)[\w’'-]+\s+){{0,3}}?{_FIRM}\b(?!['’-]|\s+(?:accounts?|contracts?|licen[cs]es?|ships?|vessels?|tankers?|cards?|workers?|officials?|notes?|laptops?|says|said)\b)"
)
_NAME_FOLLOWS = re.compile(
    r"(?:\s+(?:in|of|at|from|near|based\s+in|registered\s+in|on)\s[^,;.()]{2,40})?(?:,|\s\(|\s+called|\s+named|\s+known\s+as|\s+trading\s+as|\s+by\s+the\s+name\s+of)\s*(?:the\s+|also\s+)?[A-Z\"“]|\s+[A-Z]"
)
_NAME_BEFORE = re.compile(
    r"(?:[A-Z][\w’'.)-]*,\s+|\b(?:is|was|as|became|be|being|been|like|are|were)\s+(?:said\s+to\s+be\s+)?)$"
)
"""In apposition, and behind "is", the words describe one who has a name."""
_SOURCE = re.compile(r"(?i)\b(?:according\s+to|told|tells)\s+(?:\w+\s+)?$")
_MAY = guarded(r"(?i)\b(?:may|might|could|would|can|should|must|shall)\b")
_VERB = re.compile(r"\b(?:is|are|was|were|has|have|had|[a-z]{3,}ed|[a-z]{3,}s)\s")
_SHIP = guarded(
    r"(?i)\b(?:unidentified|unnamed|unknown)\s+(?:[a-z-]+\s+){0,2}?(?:vessels?|ships?|tankers?|barges?|craft|lighters?|boats?)\b|\b(?:vessels?|ships?|tankers?|barges?|craft|lighters?|boats?)\s+(?:of\s+unknown\s+\w+|that\s+(?:displayed|showed|bore)\s+no\s+names?)\b"
)
_PAID = guarded(
    r"\b(?:was|were|been|is|are|being)\s+(?:\w+\s+)?(?:paid|wired|collected|withheld|held\s+back|withdrawn)\b"
)
_BY = guarded(r"\b(?:by|from)\s")
_RULES = guarded(
    r"(?i)\b(?:ban(?:s|ned)?|prohibit\w*|forbid\w*|forbade|must|had\s+to|g[ai]ve[ns]?|fr[eo]ze[ns]?|requir\w+|oblig\w+|deadline|ceiling|limit\w*|cap(?:s|ped)?)\b"
)
_COUNCIL = re.compile(r"Security Council|U\.N\.|\bUN\b|United Nations|[Rr]esolution|Council\b")
_CITED = re.compile(
    r"(?i)\bparagraph|\bparas?\b|\b[12]\d{3}\s\(|\bresolutions?\s+[12]\d{3}\b|\bUNSCRs?\b|\b(?:no|not\s+any)\s+(?:(?:UN|U\.N\.|United\s+Nations|Security\s+Council)\s+){0,2}resolution|\bnot\b"
)
"""A paragraph or a resolution by its number; and that there is none."""
_ASKED = guarded(r"(?i)\b(?:letters?|requests?|e-?mails?|notes?\s+verbales?|(?:en|in)quir(?:y|ies)|questions?)\b")
_ANSWERED = guarded(r"(?i)\b(?:repl(?:y|ied)|answer(?:ed)?|responded|informed|told|stated|denied)\b")
_DAY = re.compile(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:19|20)\d\d|yesterday|today|last|this|earlier|recently|week|month|year)\b|\d[./-]\d"
)
_TO = re.compile(
    r"\b(?:to|for|into)\s+(?:the\s+)?[A-Z]|(?i:\b(?:home|homeland|back|pyongyang)\b|\brepatriat|\breturn|\bcountry\s+of\s+origin)"
)
_SIGNED = re.compile(
    r"(?i)\b(?:signed|dated|concluded|agreed|entered\s+into|signature)\b|\b(?:of|from)\s+(?:\d{1,2}\s+)?(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:19|20)\d\d)\b"
)
_WAGES: frozenset[str] = frozenset({"payment", "wage_diversion", "employment_abroad"})
_EARNED = guarded(
    r"(?i)\b(?:earn\w*|pays?|paid|gets?|got|receiv\w+|salar(?:y|ies)|wages?|gave|kept|keeps?|hand(?:s|ed)?)\b"
)
_LONG_AGO = guarded(r"(?i)\b(?:in\s+the\s+past|at\s+(?:the|its|their)\s+peak)\b")


def lacking(
    text: str, kind: Kind, counted: AmountHit | None, money: AmountHit | None, *, denied: bool
) -> Iterator[Gap]:
    """The gaps that the words of a clause show; ``counted`` and ``money`` are its amounts.

    Of what is ``denied`` or not found nobody asks how much it was, and who did it.
    """
    if kind not in _OF_RULES and (state := _STATE.search(text)):
        yield _open("places", f"{_words(state)}: which it is is not said")
    if not denied:
        yield from _how_much(text, kind, counted, money)
        yield from _who(text, kind)
        yield from _of_its_kind(text, kind, money)
    if kind == "legal_statement" and _RULES.search(text) and _COUNCIL.search(text) and not _CITED.search(text):
        yield _open("measures", "neither the resolution nor its paragraph is cited")
    asked = _ASKED.search(text) if kind == "no_reply" else None
    told = _ANSWERED.search(text) if kind == "state_reply" else None
    if (asked or told) and not _DAY.search(text):
        yield _open("period", "when it was asked is not said" if asked else "the day of the answer is not said")
    if kind not in _OF_RULES and (long_ago := _LONG_AGO.search(text)):
        yield _open("period", f"{_words(long_ago)}: when that was is not said")


def _of_its_kind(text: str, kind: Kind, money: AmountHit | None) -> Iterator[Gap]:
    """Facts on which the law of one kind of act turns: where people went, when a contract was signed, pay for how long."""
    if kind == "repatriation" and not _TO.search(text):
        yield _open("places", "the destination is not said")
    if kind == "contract_beyond_deadline" and not _SIGNED.search(text):
        yield _open("period", "when the contract was signed is not said")
    if kind in _WAGES and money and money.money and money.money.per is None and _EARNED.search(text):
        yield _open("money", f"{money.money.text}: for how long a time is not said")


def _how_much(text: str, kind: Kind, counted: AmountHit | None, money: AmountHit | None) -> Iterator[Gap]:
    """The share, the sum or the volume that the clause speaks of and does not tell."""
    part = _PART_OF.search(text) if kind not in _OF_RULES else None
    quantity = counted.quantity if counted else None
    if part and not (quantity and (quantity.unit == "percent" or quantity.ratio)):
        field = "money" if kind in _IN_MONEY else "quantity"
        yield _open(field, f"{_words(part)}: what share is not said")
    elif quantity is None and money is None and kind in _SUMS:
        yield _open("money", "no sum is stated")
    elif quantity is None and money is None and kind in _VOLUMES:
        yield _open("quantity", "how much is not said")


def _who(text: str, kind: Kind) -> Iterator[Gap]:
    """Those who took part and have no name in the clause."""
    if kind in ("payment", "wage_diversion") and (paid := _PAID.search(text)) and not _BY.search(text):
        yield _open("subject", f"{_words(paid)}: by whom is not said")
    if kind not in _OF_RULES and (ship := _SHIP.search(text)):
        yield _open("object", f"{_words(ship)}: which ship is not said")
    found = None if kind in _NO_DEED or _MAY.search(text) else next(filter(_nameless, _UNNAMED.finditer(text)), None)
    if found:
        field = "object" if _VERB.search(text, 0, found.start()) else "subject"
        yield _open(field, f"{_words(found)}: not named")


def _nameless(match: re.Match[str]) -> bool:
    text, before = match.string, max(0, match.start() - 40)
    named = _NAME_FOLLOWS.match(text, match.end()) or _NAME_BEFORE.search(text, before, match.start())
    return not (named or _SOURCE.search(text, before, match.start()))


def _words(match: re.Match[str]) -> str:
    return " ".join(match.group().split())


def _open(field: str, text: str) -> Gap:
    return Gap(type="missing_value", field=field, text=text)
