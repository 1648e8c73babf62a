"""Which amount measures the act, where a clause states several: people for work, cargo for trade, a share for wages."""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from vedette.claims.amounts import AmountHit
from vedette.claims.eligible import BESIDE, LOTS, PLACES, measures, of, unit
from vedette.claims.goods import GoodsHit, cargo
from vedette.claims.guarded import guarded
from vedette.claims.lasting import lasting
from vedette.claims.money import kept
from vedette.claims.places import TRADING
from vedette.claims.tallies import HOURS, bare_people, taken_on
from vedette.claims.units import BULK, PAPERS, ROAD, SHIPS, SPEAKERS
from vedette.conduct import Kind, Quantity

Chosen = tuple[AmountHit | None, AmountHit | None]

_SHIPS = frozenset(
    set(SHIPS)
    | {
        "port calls",
        "calls",
        "visits",
        "arrivals",
        "departures",
        "voyages",
        "trips",
        "transfers",
        "meetings",
        "occasions",
        "encounters",
        "rendezvous",
        "sightings",
        "cases",
        "instances",
        "shipments",
    }
)
_AT_SEA: frozenset[str] = frozenset(
    {"meeting_at_sea", "port_call", "loading_in_waters", "ais_silence", "vessel_identity", "fishing_rights"}
)
_UNIT_PRICES = frozenset({"ton", "tonne", "barrel", "kg", "kilogram", "unit"})
_COUNTABLE = (
    ("transport_vehicles", "vehicles"), ("vessels", "vessels"), ("new_vessels", "vessels"),
    ("ships_new_or_used", "vessels"), ("helicopters", "helicopters"),
)  # fmt: skip
_SHIP_WORD = guarded(
    r"(?i)\b(?:vessels?|ships?|tankers?|carriers?|freighters?|barges?|ports?|harbours?|flagged|berth\w*|laden|cargo(?:es)?)\b"
)
_ARTICLE = re.compile(r"(?:^|[\s\"'(])(?P<article>[Aa]n?|[Oo]ne)\s+(?:[\w-]+\s+){0,3}$")
_ONE_BY_ONE = frozenset({"items", "vehicles", *ROAD})
_PIECES = frozenset({"items", "vehicles", "vessels"})
_SILENT: frozenset[str] = frozenset({"call_to_act", "no_reply"})
_PIECEWISE: frozenset[str] = frozenset({"luxury_supply", "vessel_supply"})
_COINS = frozenset({"BTC", "ETH"})
_HACKS: frozenset[str] = frozenset({"theft", "laundering", "cyber_activity"})
_LASTS: frozenset[str] = frozenset({"ais_silence", "loitering", "place_contradiction", "vessel_identity"})
_SUMMED = re.compile(
    r"(?i)[^;:.]{0,60}?(?:\btotall?ing|\btogether|\bin\s+all|\bin\s+total|\baltogether|\bamounting\s+to|\bcarrying|\bcontaining|\bholding|\bcomprising|\bof|\bwith|,|\()\s+(?:at\s+least\s+|about\s+|some\s+|around\s+|nearly\s+|more\s+than\s+|over\s+)?$"
)
"""Between lots and the cargo that they came to."""
_ACT_OF = guarded(
    r"(?i)\b(?:repatriation|return|departure|deportation|expulsion|arrival|dispatch|employment|placement|placing|presence|transfer|delivery|import|export|seizure|theft|sale|supply|shipment|training|recruitment|hiring|arrest|removal|transshipment|enrolment)\s+of\s+(?:the\s+)?$"
)
_JOURNEYS = frozenset({"voyages", "trips", "port calls", "visits", "transfers", "deliveries", "crossings", "runs"})
_MADE = guarded(
    r"(?i)\b(?:ma(?:de|kes?|king)|under(?:took|taken|taking)|complet(?:ed|ing)|carried\s+out|conducted|performed)\s+(?:at\s+least\s+|about\s+|some\s+|more\s+than\s+|as\s+many\s+as\s+|up\s+to\s+|no\s+fewer\s+than\s+)?$"
)
_SEIZED = guarded(
    r"(?i)\b(?:seiz(?:ed|ing|es?)|confiscat\w+|impound\w+|carried\s+(?:away|off)|recovered|took\s+away|intercept\w+|detain\w+)\b"
)
_OF_A_WAGE = guarded(
    r"(?i)(?:^|[,;]\s+|\b(?:that|said|and|but)\s+|\bout\s+)of\s+(?:an?|the|his|her|their|its|each|every)\s+(?:[\w’'-]+\s+){0,3}?(?:wages?|salar(?:y|ies)|pay|income|fees?|earnings|stipend|sum)\s+of\s+(?:about\s+|some\s+|around\s+|up\s+to\s+)?$"
)
"""Before the whole wage: "of a nominal wage of $700 a month she was handed $100"."""
_SUSPECTED = guarded(
    r"(?i)\b(?:suspected|accused|believed|alleged|thought|said|reported|known)\s+(?:of|to|by)\b[^;.]{0,120}$"
)
"""Between the seizure and an amount: what the ship is said to have done before is not what was seized."""
_ACTORS = frozenset({"States", "states", "Member States", "member states", "countries", "nations", "jurisdictions"})
_OPENS = re.compile(
    r"[\s\"“'‘]*(?:(?:As\s+(?:at|of|on)|By|In|On|Since|At|Until|Up\s+to|So\s+far|To\s+date|Meanwhile)\b[^;:]{0,50}?,\s+)?(?:only\s+|just\s+)?"
)
"""Where the subject stands: first, or behind the words that say when."""
_EMPLOYERS = frozenset({"companies", "firms", "entities"})
_HAS = re.compile(
    r"(?i)\b(?:r[au]n(?:s|ning)?|operat\w+|own\w*|controll?\w*|set\s+up|establish\w*|regist\w+|found(?:ed|ing)|opened|created|us(?:ed|es|ing)|manag\w+|through|via)\s+(?:at\s+least\s+|more\s+than\s+|some\s+|about\s+)?$"
)
"""Firms that somebody has or uses are counted, as those of which a clause only speaks are not."""
_AT_WORK: frozenset[str] = frozenset(
    {"it_work", "false_identity", "employment_abroad", "cyber_activity", "payout_pattern"}
)
_CREW = frozenset({"crew", "crew members", "crewmembers", "crewmen", "seafarers", "sailors", "mariners", "members"})
_MOVES = frozenset({"departures", "returns", "repatriations", "enrolments"})
_DISTANCES = frozenset({"nautical miles"})
_EACH_OF_THEM = re.compile(r"[^;]{0,200}?(?:,\s+(?:and\s+)?(?:that\s+)?|\band\s+that\s+)each\s+(?!of\b)")
"""Behind a number of people: what each of them pays is told of one, not of the number."""
_LETTERS = frozenset(
    {
        "letters",
        "replies",
        "requests",
        "enquiries",
        "inquiries",
        "reminders",
        "questions",
        "messages",
        "notes",
        "emails",
    }
)
_WHOLE = guarded(
    r"(?i)(?:\bout\s+of\s+(?:the\s+|some\s+|about\s+)?|\bof\s+(?:the|these|those|its|all)\s+|(?:^|[,;]\s+|\b(?:said|that|and|but)\s+)of\s+(?:some\s+|about\s+)?)$"
)
_AMONG = re.compile(
    r"(?i)[^;.]{0,80}?\b(?:includ(?:ed|es|ing)|among\s+(?:them|whom)|counting|comprising|of\s+whom)\b[^;.]{0,12}$"
)
_OF_THE_NORTH = re.compile(r"\b(?:North\s+Korean|N\.\s?Korean|DPRK)")
_OF_THEM = re.compile(r"(?i)\s+of\s+(?:them|whom)\b[^,;]{0,20}\b(?:North|DPRK|Korean|Koreans)\b")


def chosen(amounts: tuple[AmountHit, ...], kind: Kind, text: str, core: tuple[int, int] | None = None) -> Chosen:
    """The quantity and the money that belong to the act; ``amounts`` are offsets in ``text``, in order.

    ``core`` is where the act itself is stated: an amount there counts before those of other clauses.
    """
    if core and not (kind == "state_action" and _SEIZED.search(text)):
        own = chosen(tuple(h for h in amounts if core[0] <= h.start and h.end <= core[1]), kind, text)
        if kind == "wage_diversion" and own[1]:
            return own  # what each of them hands over, not how many another clause counts
        rest = chosen(tuple(h for h in amounts if h.start < core[1]), kind, text)
        after = chosen(tuple(h for h in amounts if h.start >= core[1]), kind, text) if not own[1] else (None, None)
        counted = _summed(own[0], amounts, text) if kind not in _AT_SEA else own[0]
        return _with_multiple(counted or rest[0], amounts), own[1] or rest[1] or after[1]
    amounts = tuple(h for h in amounts if measures(text, h, amounts, kind))
    money = [hit for hit in amounts if hit.money]
    if kind == "wage_diversion" and len(money) > 1 and _OF_A_WAGE.search(text, 0, money[0].start):
        money = money[1:]
    total = next((hit for hit in money if hit.money and hit.money.per not in _UNIT_PRICES), None)
    named = _first([h for h in amounts if h.quantity and _ACT_OF.search(text, max(0, h.start - 32), h.start)])
    named = named or (None if any(h.people for h in amounts) else taken_on(text))
    named = named or _voyages_made(amounts, text)
    counted = named or _quantity(amounts, kind, text) or bare_people(text, kind) or lasting(text, kind)
    sum_ = total or _first(money)
    if sum_ is None and kind == "wage_diversion" and (counted is None or counted.people):
        sum_ = kept(text)
        counted = None if sum_ and counted and counted.start < sum_.end and sum_.start < counted.end else counted
    return _with_multiple(_moved(counted, text), amounts), sum_


def _summed(hit: AmountHit | None, amounts: tuple[AmountHit, ...], text: str) -> AmountHit | None:
    """ "Three consignments, totalling 900 tons": what the lots came to, told in apposition behind them."""
    if hit is None or unit(hit) not in LOTS:
        return hit
    came_to = (h for h in amounts if unit(h) in BULK and _SUMMED.fullmatch(text, hit.end, h.start))
    return next(came_to, hit)


def _moved(hit: AmountHit | None, text: str) -> AmountHit | None:
    """The calls of a ship are port calls; departures, where no ship is named, count those who left. Who enters may do so twice."""
    if hit and unit(hit) in _MOVES and not _SHIP_WORD.search(text):
        return replace(hit, people=True)
    if hit and hit.quantity and hit.quantity.unit == "calls" and _SHIP_WORD.search(text):
        return replace(hit, quantity=replace(hit.quantity, unit="port calls"))
    return hit


def _voyages_made(amounts: tuple[AmountHit, ...], text: str) -> AmountHit | None:
    """ "Two ships made seven such voyages": what was made is told, where no cargo is."""
    if any(unit(h) in BULK for h in amounts):
        return None
    return _first([h for h in amounts if unit(h) in _JOURNEYS and _MADE.search(text, max(0, h.start - 32), h.start)])


def _with_multiple(hit: AmountHit | None, amounts: tuple[AmountHit, ...]) -> AmountHit | None:
    """ "5,100, double the figure of May": the multiple stands beside the amount that it explains."""
    if hit is None or hit.quantity is None or hit.quantity.ratio is not None or of(hit) == "cap":
        return hit
    for other in amounts:
        multiple = other.quantity.ratio if other.quantity else None
        if other.ratio and multiple and 0 <= other.start - hit.end < BESIDE:
            told = other.quantity.of if other.quantity else None
            quantity = replace(hit.quantity, ratio=multiple, of=hit.quantity.of or told)
            return replace(hit, end=other.end, quantity=quantity, gaps=(*hit.gaps, *other.gaps), ratio=True)
    return hit


def _quantity(amounts: tuple[AmountHit, ...], kind: Kind, text: str) -> AmountHit | None:
    quantities = [hit for hit in amounts if hit.quantity]
    if kind in _OWN_RULES:
        return _OWN_RULES[kind](quantities, text)
    if kind in TRADING:
        return _cargo(quantities, kind, text)
    if kind in _AT_SEA or kind in _LASTS:
        return _at_sea(quantities, kind)
    if kind == "state_action" and (seized := _SEIZED.search(text)):
        quantities = [h for h in quantities if not _SUSPECTED.search(text, seized.end(), h.start)]
        taken = [h for h in quantities if h.start >= seized.start() and unit(h) not in PLACES]
        if taken:
            return taken[0]
    papers = _permitted(quantities) if kind == "work_authorisation" else None
    return papers or _people(quantities, kind, text)


def _use_of_cap(quantities: list[AmountHit], _: str) -> AmountHit | None:
    multiple = _first([h for h in quantities if h.ratio])
    told = [h for h in quantities if h.quantity and of(h) != "cap" and not h.ratio]
    goods = _first([h for h in told if unit(h) in BULK or (h.quantity and h.quantity.commodity)])
    if multiple and goods and 0 <= multiple.start - goods.end < BESIDE:
        return goods
    rest = [h for h in quantities if of(h) != "cap"]
    # "Two States had notified deliveries of 128,000 barrels": who told of it did not use the limit up.
    return multiple or goods or _first([h for h in rest if unit(h) not in PLACES - {"percent"}]) or _first(rest)


def _of_rule(quantities: list[AmountHit], _: str) -> AmountHit | None:
    return _first([h for h in quantities if of(h) == "cap" or not h.people])


def _diverted(quantities: list[AmountHit], text: str) -> AmountHit | None:
    shares = [h for h in quantities if unit(h) == "percent"] or [h for h in quantities if h.ratio]
    things = [h for h in quantities if unit(h) not in PLACES and not _EACH_OF_THEM.match(text, h.end)]
    return _first(shares) or _first(things)


def _unanswered(quantities: list[AmountHit], text: str) -> AmountHit | None:
    """The letters; else the States or firms with which the clause opens, of whom it says that they have not answered."""
    silent = [h for h in quantities if unit(h) in _ACTORS | _EMPLOYERS and not text[: h.start].strip(" \"“'‘")]
    return _first([h for h in quantities if unit(h) in _LETTERS]) or _first(silent)


def _permitted(quantities: list[AmountHit]) -> AmountHit | None:
    return _first([h for h in quantities if unit(h) in PAPERS])


_OWN_RULES: dict[Kind, Callable[[list[AmountHit], str], AmountHit | None]] = {
    "cap_use": _use_of_cap,
    "legal_statement": _of_rule,
    "wage_diversion": _diverted,
    "no_reply": _unanswered,
}


def _at_sea(quantities: list[AmountHit], kind: Kind) -> AmountHit | None:
    hours = [h for h in quantities if unit(h) in HOURS] if kind in _LASTS else []
    ships = [h for h in quantities if unit(h) in _SHIPS]
    pumped = [h for h in quantities if unit(h) in BULK] if kind == "meeting_at_sea" else []
    return (
        _first(hours)
        or _first(pumped)
        or _first(ships)
        or _first(
            [
                h
                for h in quantities
                if h.ratio or unit(h) in BULK or (h.quantity and h.quantity.commodity and unit(h) is None)
            ]
        )
        or _first([h for h in quantities if unit(h) == "percent"])
        or _first([h for h in quantities if unit(h) in HOURS])
    )


def _cargo(quantities: list[AmountHit], kind: Kind, text: str) -> AmountHit | None:
    named = [h for h in quantities if h.quantity and h.quantity.commodity and unit(h) not in _PIECES | _SHIPS]
    loose = [h for h in quantities if h.loose]
    quantities = [h for h in quantities if not h.loose]
    bulk = [h for h in quantities if unit(h) in BULK]
    items = [h for h in quantities if unit(h) in _ONE_BY_ONE]
    rest = [h for h in quantities if unit(h) not in PLACES and not h.people]
    things = [h for h in rest if unit(h) not in _SHIPS]
    weighed = [h for h in named if unit(h) in BULK]
    return (
        _first(weighed)
        or _first(bulk)
        or _first([h for h in quantities if h in named or h in items])
        or _first(named)
        or _first(things)
        or _first(loose)
        or _first(rest)
        or _first([h for h in quantities if unit(h) == "countries" and kind not in _PIECEWISE])
        or _first([h for h in quantities if unit(h) == "percent"])
        or _first([h for h in quantities if h.people and unit(h) not in _CREW])
        or _first([h for h in quantities if h.ratio])
    )


def _people(quantities: list[AmountHit], kind: Kind, text: str) -> AmountHit | None:
    coins = [h for h in quantities if unit(h) in _COINS]
    if kind in _HACKS and coins:
        return coins[0]
    if kind in ("laundering", "theft"):
        quantities = [h for h in quantities if not (h.loose or (h.people and kind == "laundering"))]
    people = [h for h in quantities if h.people and unit(h) not in SPEAKERS] or [h for h in quantities if h.people]
    korean = [h for h in people if _OF_THEM.match(text, h.end)]
    if korean:
        return korean[0]
    inside = people[1:2] if people and not _OF_THE_NORTH.search(text, people[0].start, people[0].end) else []
    if (
        inside
        and _OF_THE_NORTH.search(text, inside[0].start, inside[0].end + 1)
        and _AMONG.fullmatch(text, people[0].end, inside[0].start)
    ):
        return inside[0]  # "a crew of 21, including six North Koreans"
    if len(people) > 1 and _WHOLE.search(text[: people[0].start]):
        return people[1]
    shares = [h for h in quantities if h.ratio or unit(h) == "percent"]
    rest = [h for h in quantities if unit(h) not in PLACES or kind in ("figure", "employment_abroad", "advisory")]
    rest = [h for h in rest if unit(h) not in _DISTANCES]
    measured = [h for h in rest if not h.loose] or rest
    actors = [h for h in quantities if unit(h) in _ACTORS and _OPENS.fullmatch(text, 0, h.start)]
    worked = [h for h in quantities if unit(h) in _EMPLOYERS and (kind in _AT_WORK or _HAS.search(text, 0, h.start))]
    if kind in ("state_action", "figure") and not (people or shares or measured):
        actors = [h for h in quantities if unit(h) in _ACTORS]
    if actors and kind not in _SILENT:
        return actors[0]
    first = _summed(_first(measured), tuple(rest), text)
    return _first(people) or _first(shares) or (None if kind in _SILENT else first or _first(worked))


def one_thing(text: str, kind: Kind, goods: tuple[GoodsHit, ...]) -> Quantity | None:
    """ "A bullet-proof limousine" supplied is one: an article and at most three describing words before a countable.

    ``goods`` are offsets in ``text``. Nothing for goods in bulk, for a plural, and for what is done in general.
    """
    if kind not in _PIECEWISE:
        return None
    for hit in cargo(goods):
        unit = next((name for key, name in _COUNTABLE if key in hit.keys), None)
        article = _ARTICLE.search(text, max(0, hit.start - 48), hit.start)
        if unit and article and not hit.word.lower().endswith("s"):
            words = " ".join(text[article.start("article") : hit.end].split())
            return Quantity(text=words, min="1", max="1", unit=unit)
    return None


def _first(hits: list[AmountHit]) -> AmountHit | None:
    return hits[0] if hits else None
