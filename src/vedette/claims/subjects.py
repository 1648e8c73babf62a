"""Of whom a clause speaks, and of what: people, ships, States and things, as the text names them."""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re
from functools import lru_cache

from vedette.claims.amounts import AmountHit
from vedette.claims.goods import GoodsHit, cargo
from vedette.claims.guarded import guarded
from vedette.claims.places import HOSTING, TRADING
from vedette.conduct import Gap, Kind
from vedette.geo import countries
from vedette.geo.countries import Mention

# Romanised Korean names as press and Panel print them: family name, then two syllables joined by a hyphen.
_PERSON = guarded(
    r"\b(?:(?!North|South|Non|Anti|Pro|Mc)[A-Z][a-z]{1,6}|[OU])\s+[A-Z][a-z]{1,7}-[a-z]{1,8}\b|\b(?!Non|Anti)[A-Z][a-z]{1,6} [A-Z][a-z]{1,6} [A-Z][a-z]{2,8}\b(?=,? (?:who|was|is|signed|joined|plays))"
)
_LEADER = re.compile(r"Kim Jong[- ][Uu]n|Kim Jong[- ][Ii]l")
_WORKERS = guarded(
    r"\b(?:overseas\s+)?(?:North Koreans?|N\. ?Koreans?|DPRK)?\s*(?:IT|ICT|information technology|seafood|construction|medical|guest|overseas|slave)?\s*(?:workers?|labou?rers?|labou?r|nationals|citizens|footballers?|players?|technicians?|crew members?|crew|seafarers?|fishermen|freelancers|programmers|specialists|North Koreans|N\. ?Koreans|developers)\b"
)
_VESSEL = re.compile(
    r"\b(?:M/?[VT]|MT|(?:[Vv]essel|[Tt]anker|[Ss]hip|[Ff]reighter|[Bb]arge|[Tt]rawler))\s+[\"']?(?:M/?[VT]\s+|MT\s+)?(?!(?:MT|MV|M/V|M/T|The|In|On|At|And|Its?|North|South|DPRK|IMO|Captain|Owners?)\b)([A-Z][\w.-]*(?:\s+(?:[A-Z][\w-]*|\d{1,3}(?![\d,.]?\d))){0,3})"
)
_ADDRESSEE = guarded(
    r"(?i)\b(?:UN |U\.N\. |United Nations )?member states\b|(?<!United )\b(?:all )?(?:states|countries|governments|nations)\b|\b(?:businesses|companies|firms|employers|clubs)\b"
)
_PEOPLE_NOUN = re.compile(
    r"(?:\s+(?:[a-z-]+|IT)){0,2}?\s+(?:workers?|labou?rers?|nationals?|citizens?|footballers?|players?|strikers?|midfielders?|defenders?|goalkeepers?|winger|forward|doctors?|nurses|crew(?:men)?|seafarers?|sailors?|fishermen|engineers?|programmers?|developers?|man|woman|men|women)\b"
)
_THEY_WERE = guarded(
    r"(?i)\b(?:they|he|she|(?:the|those|these)\s+(?:workers|labou?rers|men|women|crew|players?|doctors|nurses|engineers|welders|sailors|people))\s+(?:was|were|are|is|turned\s+out\s+to\s+be|proved\s+to\s+be)\s+(?:in\s+fact\s+|all\s+|actually\s+|both\s+)?$"
)
_POSES = guarded(r"(?i)\b(?:as|pos\w+|pretend\w*|disguis\w*|impersonat\w*|identit\w*|replac\w+)\s+(?:\w+[\s,]+){0,4}$")
_DPRK_ACTS: frozenset[str] = frozenset(
    {
        "goods_export", "goods_import", "luxury_supply", "theft", "laundering", "cyber_activity", "cap_use",
        "revenue_for_programmes", "arms_related", "wage_diversion", "background", "vessel_supply",
    }
)  # fmt: skip
_BY_OTHERS: frozenset[str] = frozenset(
    {
        "goods_export",
        "goods_import",
        "luxury_supply",
        "vessel_supply",
        "arms_related",
        "theft",
        "laundering",
        "cyber_activity",
    }
)
_DOES = guarded(
    r"(?i)(?<![\w-])(?:export\w*|import(?:ed|s|ing)\b|ship(?:ped|ping)\b|s(?:old|ells?|elling)\b|suppl(?:ied|ies|ying)\b|deliver(?:ed|s|ing)\b|transport(?:ed|s|ing)\b|smuggl(?:ed|es|ing)\b|transferred|procured|purchased|bought|unloaded|offloaded|discharged|carried|stole|steals?|stealing|laundered|hacked|breached|took)\b"
)
# Who pays wages, takes them in or tells of them is not whose wages they are.
_WHO_PAYS = guarded(
    r"(?i)\b(?:contractors?|employers?|foreman|foremen|managers?|supervisors?|brokers?|owners?|intermediar(?:y|ies)|officials?|representatives?|clients?|attach[eé]s?|minders?|defectors?|witness(?:es)?)\b"
)
# Who keeps the machines for those who work from afar is no worker.
_KEEPS_MACHINES = guarded(
    r"(?i)\b(?:ke(?:ep|eps|pt|eping)|host(?:s|ed|ing)?|r[ua]n|running|operat(?:es|ed|ing)|receiv(?:es|ed|ing))\s+(?:[\w-]+\s+){0,4}?(?:laptops?|computers?|machines?|laptop\s+farms?)\b"
)
_COMPANY = guarded(
    r"\b(?:trading house|trading company|trading firm|company|firm|trader|shipper|dealer|manufacturer|shipowner|operator|importer|exporter|bank)\s+(?P<described>(?!(?:In|On|At|By|The|And|North|South|DPRK|China|Russia)\b)[A-Z][\w&.-]*(?:\s+[A-Z][\w&.-]*){0,4})"
    r"|\b(?P<styled>[A-Z][\w&-]*(?:\s+[A-Z][\w&-]*){0,4}\s+(?:Co\.?,?\s+Ltd\.?|Ltd|LLC|Inc|Corp|Corporation|Company|Trading|Shipping|GmbH|Pte))(?!\w)"
    r"|\b(?P<group>[A-Z][\w-]*(?:\s+[A-Z][\w-]*){0,2}\s+Group|APT\d{2}|Kimsuky|Andariel|BlueNoroff|Reconnaissance General Bureau)\b"
)
_HANDED = guarded(
    r"(?i)\b(?:hand(?:ed|s|ing)?\s+over|turn(?:ed|s|ing)?\s+over|given|remitted|transferred|passed\s+on|taken\s+away|withheld|deducted)\b"
)
_CONCERNED = guarded(
    r"(?i)\bthe\s+(?:States?|country|countries|compan(?:y|ies)|suppliers?|buyers?|parties|vessels?|authorities)\s+(?:concerned|in\s+question)\b|\bthe\s+same\s+(?:supplier|buyer|company|vessel|firm|State|country|government)\b"
)
_TO_WHOM = re.compile(r"(?i)[^.;]{0,80}?\b(?:to|by|from|at)\s+\w")
STATE_ACTS: frozenset[str] = frozenset({"state_reply", "no_reply", "state_action"})


@lru_cache(maxsize=64)
def persons(text: str) -> tuple[str, ...]:
    """Korean personal names in ``text``, the leader apart: he is no worker."""
    found = (" ".join(m.group().split()) for m in _PERSON.finditer(text))
    return tuple(dict.fromkeys(name for name in found if not _LEADER.match(name)))


def vessels(text: str) -> tuple[str, ...]:
    """Names of ships that the text introduces as such ("the tanker Chon Ma 5", "M/V Lucky Sun")."""
    return tuple(dict.fromkeys(" ".join(name.split()) for name in _VESSEL.findall(text)))


def other_nationals(text: str, mentions: tuple[Mention, ...]) -> bool:
    """Whether the people of the sentence are said to be nationals of another State ("the South Korean striker").

    Somebody who poses as such is not meant, nor is a sentence that also speaks of people of the DPRK.
    """
    if any(m.code == "KP" for m in mentions):
        return False
    return any(
        m.how == "demonym"
        and (_PEOPLE_NOUN.match(text, m.end) or _THEY_WERE.search(text[max(0, m.start - 40) : m.start]))
        and not _POSES.search(text[max(0, m.start - 40) : m.start])
        for m in mentions
    )


def subject_of(text: str, kind: Kind, amounts: tuple[AmountHit, ...], mentions: tuple[Mention, ...]) -> tuple[str, ...]:
    """The subject of a clause of this kind; empty where the words name none."""
    if kind in STATE_ACTS:
        return states(mentions)
    if kind == "advisory":
        return ()
    if kind in HOSTING or kind in ("employment_transfer", "employment_abroad"):
        named = tuple(name for name in persons(text) if not _tells(text, name))
        if named:
            return named
        workers = _WORKERS.search(text)
        if workers:
            return (" ".join(workers.group().split()),)
        counted = _counted(text, kind, amounts)
        if counted or kind not in _DPRK_ACTS:
            return (counted,) if counted else ()
    ships = vessels(text)
    if kind not in _DPRK_ACTS:
        return ships
    return (*dict.fromkeys((*_doers(text, ships), "DPRK")),) if kind in _BY_OTHERS else ("DPRK",)


def _counted(text: str, kind: Kind, amounts: tuple[AmountHit, ...]) -> str | None:
    """The people whom the clause counts, where they are those who work."""
    if kind == "it_work" and _KEEPS_MACHINES.search(text):
        return None
    people = (a.quantity.text for a in amounts if a.people and a.quantity)
    return next((words for words in people if kind != "wage_diversion" or not _WHO_PAYS.search(words)), None)


def _tells(text: str, name: str) -> bool:
    """Whether a person is named as one in office or as one who speaks, and not as one who works."""
    at = text.find(name.split(maxsplit=1)[0])
    return at >= 0 and bool(_IN_OFFICE.search(text[max(0, at - 24) : at]) or _SAYS_SO.match(text[at:]))


_IN_OFFICE = re.compile(
    r"(?:Reps?|Sens?|Representative|Senator|Minister|Ambassador|President|Secretary|Director|Professor|Prof|Gov|Governor|Mayor|lawmaker|legislator|spokes\w+|researcher|analyst|defector)\.?\s+$"
)
_SAYS_SO = re.compile(
    r"[A-Z][\w'-]*(?:\s+[A-Z][\w'-]*){0,2}(?:\s+of\s+[^,;.]{1,40}?|,[^,;.]{1,50},)?\s+(?:said|says|told|tells|quoted|wrote|added|stated|estimated|reported|explained|recalled|testified)\b"
)


def _doers(text: str, ships: tuple[str, ...]) -> tuple[str, ...]:
    """Ships, companies and groups that the clause names before its verb as those who act."""
    verb = _DOES.search(text)
    if not verb:
        return ()
    before = text[: verb.start()]
    bodies = (" ".join((m["described"] or m["styled"] or m["group"]).split()) for m in _COMPANY.finditer(before))
    return (*(ship for ship in ships if ship in before), *bodies)


def role_gaps(text: str, kind: Kind) -> tuple[Gap, ...]:
    """What a clause leaves open of its parties: "the State concerned", pay that is handed over to nobody named."""
    taken = _HANDED.search(text) if kind == "wage_diversion" else None
    unnamed = _CONCERNED.search(text)
    if unnamed and kind not in ("legal_statement", "call_to_act", "advisory"):
        words = " ".join(unnamed.group().split())
        return (Gap(type="ambiguous_subject", field="subject", text=f"“{words}”: which one is meant is not said"),)
    if taken and not _TO_WHOM.match(text, taken.end()):
        return (
            Gap(
                type="ambiguous_role", field="object", text=f"“{' '.join(taken.group().split())}”: to whom is not said"
            ),
        )
    return ()


# "was refused entry at Kaohsiung": a passive without an agent, and a State only as where it was done.
_DONE = guarded(
    r"\b(?:was|were|has\s+been|have\s+been|had\s+been|is|are|being)\s+(?:\w+ly\s+)?(?:\w{2,}ed|held|shut|struck|taken|sent|put|withdrawn|frozen|forbidden|let)\b(?![^.;]*\bby\s)"
)
_AT = guarded(r"(?i)\b(?:at|in|off|near|outside)\s+(?:the\s+)?(?:\w+\s+)?$")


def of_the_place(text: str, at: int) -> tuple[Gap, ...]:
    """Of a measure that nobody is said to take: the State at ``at`` is only where it was taken."""
    done = _DONE.search(text, 0, max(at, 0))
    if not done or not _AT.search(text, done.end(), at):
        return ()
    said = "who did it is not said: the State is that of the place"
    return (Gap(type="ambiguous_subject", field="subject", text=said),)


def object_of(text: str, kind: Kind, goods: tuple[GoodsHit, ...]) -> tuple[str, ...]:
    """What or whom the act is done to: goods, those called upon, a thing taken."""
    if kind in TRADING or kind in ("legal_statement", "meeting_at_sea"):
        return tuple(dict.fromkeys(" ".join(hit.word.split()) for hit in cargo(goods)))
    if kind in ("call_to_act", "advisory"):
        return tuple(dict.fromkeys(" ".join(m.group().split()) for m in _ADDRESSEE.finditer(text)))
    if kind in ("theft", "laundering"):
        what = re.search(r"(?i)\b(?:crypto\w*|virtual assets?|funds|bitcoin|money|digital assets?)\b", text)
        return (what.group(),) if what else ()
    return ()


def states(mentions: tuple[Mention, ...]) -> tuple[str, ...]:
    """Names of the foreign States mentioned, in order."""
    return tuple(dict.fromkeys(countries.name(m.code) for m in mentions if m.code != "KP"))
