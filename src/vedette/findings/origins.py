"""Who stands behind a statement: repetition is not corroboration, so origins are counted, never documents."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from itertools import takewhile

from vedette.conduct import Conduct, Gap
from vedette.findings.finding import Grade, Rank, Wording
from vedette.geo.countries import countries

_UNNAMED = ("no source named", "unnamed", "not named")
_KINDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("panel", ("panel of experts",)),
    ("msmt", ("multilateral sanctions monitoring team", "msmt")),
    ("court", ("court", "tribunal", "indictment", "prosecutor")),
    ("registry", ("registry", "register of companies", "customs", "immigration service")),
    (
        "state",
        (
            "ministry",
            "department of",
            "treasury",
            "government",
            "embassy",
            "agency",
            "joint statement",
            "united nations",
        ),
    ),
)
WORDING: dict[Grade, Wording] = {"A": "confirmed", "B": "likely", "C": "possible", "D": "reported"}


def origin(said_by: tuple[str, ...]) -> str | None:
    """The innermost speaker who is named; null where nobody is."""
    first = said_by[0] if said_by else ""
    folded = first.casefold()
    return None if not folded or any(word in folded for word in _UNNAMED) else _folded(first)


@cache
def _state_names() -> frozenset[str]:
    return frozenset(country.name.casefold() for country in countries().values())


def origin_kind(said_by: tuple[str, ...]) -> str:
    """Panel, msmt, court, registry, state, press or unnamed: what the innermost speaker is."""
    name = origin(said_by)
    if name is None:
        return "unnamed"
    return _kind_of(name)


def _kind_of(name: str) -> str:
    for kind, marks in _KINDS:
        if any(mark in name for mark in marks):
            return kind
    return "state" if name in _state_names() else "press"


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
    """Whether an outlet says it in its own voice and names no source: that cannot be shown to be independent."""
    return len(said_by) <= 1 and any(gap.type == "unattributed" for gap in gaps)


def independent_origins(chains: Iterable[tuple[str, ...]]) -> int:
    """Independent origins behind chains of speakers, at least one; see :func:`origins_of`.

    Who names nobody cannot be shown to be independent of anybody. A body or an outlet that relays somebody ("the
    Panel, citing the United States") is no further origin where it says the same without naming whom it has it from.
    """
    pool = {chain for chain in chains if origin(chain)}
    relays = {_folded(name) for chain in pool for name in chain[len(together(chain)) :]}
    first_hand = [chain for chain in sorted(pool) if not {_folded(name) for name in together(chain)} <= relays]
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
    return {_folded(name) for name in together(chain)} if origin(chain) else {"nobody named"}


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())


def grade_of(conducts: Iterable[Conduct]) -> Grade:
    """Evidence grade of statements in texts: B, C or D. Grade A needs a record in hand, checked against another.

    B: two independent named origins, at least one of them official, or an official document speaking for itself.
    C: one official speaker, the origin or one who confirms it, that a document relays. D: press alone, or nobody named.
    """
    chains = set(_chains(conducts))
    named = [chain for chain in chains if origin(chain)]
    official = [chain for chain in named if any(_kind_of(_folded(name)) != "press" for name in chain)]
    if official and independent_origins(named) >= 2:
        return "B"
    if any(len(chain) == len(together(chain)) for chain in official):
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
