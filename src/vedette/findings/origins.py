"""Who stands behind a statement: repetition is not corroboration, so origins are counted, never documents."""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from itertools import takewhile

from vedette.claims.voices import unnamed
from vedette.conduct import Conduct, Gap
from vedette.findings.finding import Grade, Rank, Wording
from vedette.geo.countries import countries, find
from vedette.geo.countries import name as country_name

_UNNAMED = ("no source named", "unnamed", "not named", "anonymous", "unidentified")
_PRESS = re.compile(
    r"(?i)\b(?:news|press|times|post|journal|herald|ilbo|shimbun|gazette|tribune|daily|media|newspapers?|yonhap|reuters|afp|ap|kyodo|tass|xinhua|kcna|nhk|bbc|cnn|kbs|voa|rfa)\b"
)
_KINDS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("panel", re.compile(r"(?i)\bpanel of experts\b")),
    ("msmt", re.compile(r"(?i)\bmultilateral sanctions monitoring team\b|\bmsmt\b")),
    (
        "court",
        re.compile(
            r"(?i)\b(?:courts?|tribunals?|indictments?|prosecutors?'?|judges?|affidavits?|(?:criminal|civil|forfeiture) complaint)\b"
        ),
    ),
    (
        "registry",
        re.compile(
            r"(?i)\b(?:registry|registries|register of companies|customs|immigration service|land register|company records)\b"
        ),
    ),
    (
        "state",
        re.compile(
            r"(?i)\b(?:ministry|ministries|ministers?|department of|department|treasury|governments?|embassy|embassies|agency|agencies|joint statement"
            r"|united nations|member states?|envoys?|ambassadors?|diplomats?|mission|police|coast guard|navy|parliament|lawmakers?|legislators?|senators?"
            r"|inspectorate|directorate|federal bureau|fbi|ofac|central intelligence|cia|national security|white house|kremlin|authorities|secretary of state"
            r"|foreign minister|president|prime minister|intelligence service|1718 committee|european union|interpol)\b"
        ),
    ),
)
# A ministry's press office and a border post are no papers.
_OFFICE = re.compile(
    r"(?i)\b(?:ministry|department|police|courts?|prosecutors?|government|treasury|embassy|guard|customs|panel of experts)\b"
)
_OF_A_STATE = re.compile(r"(?i)\b(?:officials?|authorities|government|spokes(?:man|woman|person)|delegation|side)\b")
_PRIVATE = re.compile(
    r"(?i)\b(?:travel|news|press|recruitment|employment|staffing|advertising|shipping|crewing|rating) agenc(?:y|ies)\b|\bpresident of [A-Z]|\bcompan(?:y|ies)\b|\bfirms?\b|\bclub\b|\b(?:trade|christian) mission\b"
)
WORDING: dict[Grade, Wording] = {"A": "confirmed", "B": "likely", "C": "possible", "D": "reported"}


def origin(said_by: tuple[str, ...]) -> str | None:
    """The innermost speaker who is named; null where nobody is.

    A State's officials, ministries and services stand for the State: they draw on the same files and never count as
    two. A "Member State" without a name is nobody who can be told apart from the others.
    """
    first = said_by[0] if said_by else ""
    folded = _folded(first)
    if not folded or any(word in folded for word in _UNNAMED) or re.search(r"\bmember states?\b", folded):
        return None
    state = _state_of(first)
    if state:
        return state
    return None if unnamed(first) else folded


_BODIES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("US", re.compile(r"(?:FBI|CIA|NSA|CISA|OFAC)\b|Federal Bureau of Investigation\b|Central Intelligence Agency\b|Office of Foreign Assets Control\b|White House\b|State Department\b|Justice Department\b|Treasury Department\b|Pentagon\b|Washington$")),
    ("KR", re.compile(r"National Intelligence Service\b|Unification Ministry\b|Ministry of Unification\b|Blue House\b|Seoul$")),
    ("RU", re.compile(r"Kremlin\b|Moscow$")),
    ("JP", re.compile(r"Tokyo$")),
    ("CN", re.compile(r"Beijing$")),
)  # fmt: skip
"""Bodies whose name does not hold their State, and capitals that stand for a government."""


@cache
def _state_of(name: str) -> str | None:
    """The State (folded) for which a speaker of this name speaks; null for courts, papers, companies and the UN."""
    bare = re.sub(r"^(?:[Tt]he|[Aa]n?)\s+", "", " ".join(name.split()))
    body = next((code for code, mark in _BODIES if mark.match(bare)), None)
    if body:
        return _folded(country_name(body))
    official = _OF_A_STATE.search(name) or _kind_of(_folded(name)) == "state"
    if not official or _PRIVATE.search(name) or re.search(r"(?i)\b(?:UN|United Nations|Panel)\b", name):
        return None
    states = tuple(dict.fromkeys(mention.code for mention in find(name)))
    return _folded(country_name(states[0])) if len(states) == 1 else None


def told_by(said_by: tuple[str, ...]) -> bool:
    """Whether the text says at all who speaks, be it "a Member State" or "two people familiar with the matter"."""
    return bool(said_by) and "no source named" not in said_by[0]


@cache
def _state_names() -> frozenset[str]:
    return frozenset(country.name.casefold() for country in countries().values())


def origin_kind(said_by: tuple[str, ...]) -> str:
    """Panel, msmt, court, registry, state, press or unnamed: what the innermost speaker is.

    Unnamed envoys, prosecutors and ministries are graded for what they are: a person without a name still speaks
    for a State or a court.
    """
    kind = _kind_of(_folded(said_by[0])) if said_by else "press"
    if kind != "press":
        return kind
    return "unnamed" if origin(said_by) is None else "press"


@cache
def _kind_of(name: str) -> str:
    """``name`` folded. What is neither official nor a paper (a company, a person) counts as press: it is no record."""
    if name in _state_names():
        return "state"
    paper = _PRESS.search(name) and not _OFFICE.search(name)
    if paper or _PRIVATE.search(name) or "no source named" in name:
        return "press"
    for kind, marks in _KINDS:
        if marks.search(name):
            return kind
    if _OF_A_STATE.search(name) and _demonym(name):
        return "state"
    return "press"


def _demonym(name: str) -> bool:
    """Whether a folded name holds a State or its adjective ("japanese officials"): names are matched capitalised."""
    return bool(find(name.title())) or bool(re.match(r"(?:us|u\.s\.|uk|eu|un)\b", name))


def _chains(conducts: Iterable[Conduct]) -> list[tuple[str, ...]]:
    pool = tuple(conducts)
    also = [tuple(chain) for conduct in pool for chain in conduct.details.get("also_said_by", [])]
    return [conduct.said_by for conduct in pool] + also


def origins_of(conducts: Iterable[Conduct]) -> tuple[int, tuple[str, ...]]:
    """Number of independent origins (at least one) and their kinds, sorted.

    Speakers are told apart by name. States that speak together are one origin, and two statements that share a
    speaker are not independent of each other. Statements that name nobody add none, for they may share a source.
    """
    pool = tuple(conducts)
    chains = _chains(pool)
    vouched = [chain for conduct in pool for chain in _vouched(conduct)]
    return independent_origins(vouched), tuple(sorted({origin_kind(chain) for chain in chains}))


def _vouched(conduct: Conduct) -> list[tuple[str, ...]]:
    return [chain for chain in _chains((conduct,)) if not on_nobody(chain, conduct.gaps)]


def on_nobody(said_by: tuple[str, ...], gaps: Iterable[Gap]) -> bool:
    """Whether nobody who can be told apart from others stands behind it: that cannot be shown to be independent.

    So it is where an outlet says it in its own voice and names no source, and where the words for the innermost
    speaker are a gap themselves and name no State: "a confidential UN report" may be the Panel's.
    """
    marked = [gap for gap in gaps if gap.type == "unattributed"]
    return bool(marked) and (
        len(said_by) <= 1 or any(gap.text == said_by[0] and not any(find(said_by[0])) for gap in marked)
    )


def independent_origins(chains: Iterable[tuple[str, ...]]) -> int:
    """Independent origins behind chains of speakers, at least one; see :func:`origins_of`.

    Who names nobody cannot be shown to be independent of anybody. A body or an outlet that relays somebody ("the
    Panel, citing the United States") is no further origin where it says the same without naming whom it has it from.
    """
    pool = {chain for chain in chains if origin(chain)}
    relays = {_speaker(name) for chain in pool for name in chain[len(together(chain)) :]}
    first_hand = [chain for chain in sorted(pool) if not {_speaker(name) for name in together(chain)} <= relays]
    return max(1, len(_independent(first_hand)))


def _independent(chains: Iterable[tuple[str, ...]]) -> list[set[str]]:
    groups: list[set[str]] = []
    for chain in chains:
        speakers = _group(chain)
        apart = [group for group in groups if group.isdisjoint(speakers)]
        for group in groups:
            if not group.isdisjoint(speakers):
                speakers |= group
        groups = [*apart, speakers]
    return groups


def together(chain: tuple[str, ...]) -> tuple[str, ...]:
    """The innermost speakers: one name, or all the States at the head of the chain, who speak jointly."""
    jointly = tuple(takewhile(lambda name: _folded(name) in _state_names(), chain))
    return jointly or chain[:1]


def _group(chain: tuple[str, ...]) -> set[str]:
    first = origin(chain)
    if not first:
        return {"nobody named"}
    jointly = together(chain)
    return {_folded(name) for name in jointly} if len(jointly) > 1 else {first}


def _speaker(name: str) -> str:
    return _state_of(name) or _folded(name)


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())


def grade_of(conducts: Iterable[Conduct]) -> Grade:
    """Evidence grade of statements in texts: B, C or D. Grade A needs a record in hand, checked against another.

    B: two independent named origins, at least one of them official, or an official document speaking for itself.
    C: one official speaker, the origin or one who confirms it, that a document relays. D: press alone, or nobody named.
    """
    chains = set(_chains(conducts))
    named = [chain for chain in chains if origin(chain)]
    official = [chain for chain in chains if any(_kind_of(_folded(name)) != "press" for name in chain)]
    if any(chain in named for chain in official) and independent_origins(named) >= 2:
        return "B"
    if any(len(chain) == len(together(chain)) for chain in official if chain in named):
        return "B"
    return "C" if official else "D"


def rank_of(grade: Grade, origins: int, outcome: str) -> Rank:
    """How strongly a finding points. ``high`` needs two independent sources and a decided outcome."""
    if outcome in (
        "undetermined",
        "indicator",
        "exempt",
        "not_in_force",
        "not_applicable",
        "within_cap",
        "within_wind_down",
    ):
        return "low"
    if grade in ("A", "B") and origins >= 2:
        return "high"
    return "medium" if grade in ("A", "B", "C") else "low"
