"""What is counted and measured: units of cargo, currencies, people and things, as texts name them."""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re
from functools import lru_cache

from vedette.geo.trie import trie_pattern

UNITS: tuple[tuple[str, str], ...] = (
    (r"short tons?", "short tons"), (r"long tons?", "long tons"), (r"metric tons?|metric tonnes?|tonnes?|mt|t", "tonnes"),
    (r"tons?", "tons"), (r"barrels?|bbls?", "barrels"), (r"percent|per cent|%|percentage points?|pct", "percent"),
    (r"kilograms?|kilos?|kg", "kg"), (r"kilolit(?:er|re)s?|kl", "kilolitres"), (r"lit(?:er|re)s?", "litres"),
    (r"gallons?", "gallons"), (r"cubic met(?:er|re)s?|m3|m³", "m3"), (r"ounces?|oz", "ounces"), (r"grams?", "grams"),
    (r"nautical miles?", "nautical miles"), (r"hectares?", "hectares"), (r"bitcoins?|BTC", "BTC"), (r"ether|ETH", "ETH"),
    (r"pieces?", "pieces"), (r"TEUs?", "TEU"),
)  # fmt: skip
UNIT = f"MT|BBLS?|KL|Tons|Tonnes|Barrels|{'|'.join(words for words, _ in UNITS)}"
BULK = frozenset(
    {
        "tons",
        "tonnes",
        "barrels",
        "kg",
        "litres",
        "m3",
        "gallons",
        "short tons",
        "long tons",
        "kilolitres",
        "ounces",
        "grams",
        "pieces",
        "TEU",
    }
)
WORKERS = (
    "workers", "laborers", "labourers", "nationals", "citizens", "people", "persons", "individuals", "players",
    "footballers", "technicians", "specialists", "engineers", "programmers", "developers", "freelancers", "employees",
    "crew members", "crew", "crewmen", "crewmembers", "seafarers", "mariners", "sailors", "fishermen", "fishers", "doctors", "nurses", "students",
    "trainees", "athletes", "coaches", "artists", "guest workers", "hackers", "soldiers", "troops", "loggers",
    "seamstresses", "welders", "builders", "cooks", "chefs", "surgeons", "medics", "teachers", "instructors", "trainers",
    "operatives", "agents", "musicians", "dancers", "performers", "painters", "sculptors", "contractors", "interpreters",
    "miners", "farmers", "drivers", "guards", "graduates", "pilots", "scientists", "researchers", "physicians", "carpenters", "cleaners", "masons",
    "officers", "candidates", "comrades", "applicants", "contractors", "recruits", "volunteers", "delegates", "advisers", "apprentices", "labour migrants", "migrants", "freelancers", "women workers", "medical workers",
    "men", "women", "staff", "staff members", "personnel", "North Koreans", "N.Koreans", "waitresses", "strikers", "midfielders", "defectors", "refugees", "passengers", "hands",
    "deckhands", "animators", "metallurgists", "coders", "joiners", "weavers", "dentists", "divers", "acrobats", "tailors", "stevedores", "dockers", "bricklayers",
    "plasterers", "electricians", "plumbers", "mechanics", "gardeners", "cutters", "packers", "sorters", "pickers", "tilers", "roofers", "stonemasons", "lumberjacks",
    "foremen", "supervisors", "machinists", "choreographers", "translators", "bankers", "couriers", "accountants", "stokers", "riggers", "fitters", "shipwrights",
    "deck officers", "helmsmen", "masseurs", "acupuncturists", "midwives", "pharmacists", "anaesthetists", "orderlies", "singers", "gymnasts", "wrestlers", "boxers",
    "weightlifters", "goalkeepers", "defenders", "forwards", "cadets", "commandos", "sappers", "bodyguards", "interns", "hires", "sewers", "knitters", "embroiderers", "stitchers", "graphic designers", "technologists", "muralists", "skippers", "captains", "smelters", "craftsmen", "designers", "testers", "defendants", "suspects", "detainees", "facilitators", "conspirators", "accomplices", "handlers", "managers", "enrollees", "entrants", "returnees",
    "seamen", "able seamen", "workmen", "tradesmen", "businessmen", "servicemen", "servicewomen", "airmen", "linemen", "draughtsmen", "watchmen", "frogmen", "woodsmen", "salesmen",
    "longshoremen", "boatmen", "militiamen", "oarsmen", "sportsmen", "sportswomen", "repairmen", "foundrymen", "boys", "girls", "teenagers", "youths", "pupils", "youngsters", "midshipmen", "paramedics", "physiotherapists", "swimmers", "fencers",
)  # fmt: skip
SPEAKERS = (
    "experts",
    "diplomats",
    "officials",
    "analysts",
    "investigators",
    "envoys",
    "representatives",
    "sources",
    "lawmakers",
    "ministers",
)
PEOPLE = (*WORKERS, *SPEAKERS)
PAPERS = (
    "work permits",
    "permits",
    "visas",
    "accounts",
    "licences",
    "licenses",
    "contracts",
    "passports",
    "registrations",
)
SHIPS = (
    "vessels", "ships", "tankers", "barges", "cargo ships", "trawlers", "boats", "fishing vessels", "fishing boats", "freighters",
    "lighters", "tugs", "reefers", "longliners", "dredgers", "bulk carriers", "coasters", "hulls", "bunker vessels", "motherships",
    "jiggers", "seiners", "gillnetters", "drifters", "skiffs", "dinghies", "patrol boats", "fishing craft", "crabbers",
)  # fmt: skip
ROAD = (
    "vehicles", "cars", "limousines", "trucks", "lorries", "sedans", "saloons", "buses", "minibuses", "ambulances", "vans",
    "pickups", "jeeps", "motorcycles",
)  # fmt: skip
_THINGS = (
    *SHIPS, *ROAD,
    "countries", "States", "states", "Member States", "member states", "nations", "jurisdictions", "shipments", "deliveries", "transfers", "voyages", "trips", "cases",
    "companies", "firms", "entities", "containers", "factories", "restaurants", "clubs",
    "thefts", "robberies", "breaches", "intrusions", "missiles", "launchers", "rockets", "shells", "rounds", "drones", "howitzers", "systems", "radars",
    "attacks", "raids", "heists", "hacks", "operations", "exchanges", "wallets", "addresses", "banks", "bank accounts",
    "nations and jurisdictions", "port calls", "visits", "joint ventures", "projects", "aircraft", "teams",
    "cargoes", "consignments", "sites", "statues", "incidents", "occasions", "meetings", "ports", "wagons", "railcars", "carriages", "crates", "boxes", "cartons", "bales", "bundles", "packets", "sacks", "bottles", "pallets", "drums", "flights", "replies", "reports", "calls", "letters", "laptops", "machines", "computers", "servers", "devices", "phones", "websites", "identities", "profiles", "properties",
)  # fmt: skip
_IRREGULAR = {"people": "person", "men": "man", "women": "woman", "crewmen": "crewman", "fishermen": "fisherman",
              "companies": "company", "countries": "country", "entities": "entity", "deliveries": "delivery",
              "factories": "factory", "coaches": "coach", "waitresses": "waitress", "addresses": "address",
              "seamstresses": "seamstress", "identities": "identity", "properties": "property", "replies": "reply", "boxes": "box", "foremen": "foreman", "lorries": "lorry", "buses": "bus", "minibuses": "minibus", "helmsmen": "helmsman", "midwives": "midwife", "orderlies": "orderly", "cargoes": "cargo", "robberies": "robbery", "breaches": "breach", "dinghies": "dinghy"}  # fmt: skip
_NO_SINGULAR = frozenset({"North Koreans", "N.Koreans", "hands", "missiles", "rockets", "shells", "rounds", "drones"})


def _one(word: str) -> str:
    if word.endswith("men") and word not in _IRREGULAR:
        return f"{word[:-3]}man"
    return _IRREGULAR.get(word) or (word[:-1] if word.endswith("s") and word not in _NO_SINGULAR else word)


class _Forms(dict[str, str]):
    """Forms of a noun to its plural. A form in other letters (NATIONALS, Visas) is found as well."""

    def __missing__(self, form: str) -> str:
        return _FOLDED[form.casefold()]


COUNTED = _Forms({form: word for word in (*PEOPLE, *PAPERS, *_THINGS) for form in (word, _one(word))})
_FOLDED = {form.casefold(): word for form, word in COUNTED.items()}
COUNT_WORDS = trie_pattern(COUNTED)
CAPITALS = trie_pattern(word.title() for word in COUNTED if word == COUNTED[word] and word.islower())

_SAME: dict[str, str] = {
    **dict.fromkeys(PEOPLE, "persons"), **dict.fromkeys(("Member States", "member states", "states"), "States"),
    **dict.fromkeys(SHIPS, "vessels"), **dict.fromkeys(ROAD, "vehicles"), "bank accounts": "accounts", "work permits": "permits",
}  # fmt: skip
"""Words that count the same: every word for people counts persons. The words themselves stay in the amount's text."""


def canonical(unit: str | None, *, people: bool, goods: str | None = None) -> str | None:
    """The one name of a unit: "nationals" and "welders" are persons, "ships" are vessels, items what they are."""
    if unit == "items" and goods and goods.endswith("s"):
        return goods.split()[-1].lower()
    return "persons" if people and unit not in PAPERS else _SAME.get(unit or "", unit)


@lru_cache(maxsize=256)
def named(words: str, table: tuple[tuple[str, str], ...]) -> str:
    """The unit or currency that ``words`` spell, or the words themselves where the table has none."""
    folded = " ".join(words.split())
    return next((name for pattern, name in table if re.fullmatch(pattern, folded, re.I)), folded)
