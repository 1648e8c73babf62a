"""The other side's answer: what States replied, or that no reply is recorded, as of when and by whom."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import PurePosixPath
from typing import TypeAlias

from vedette.conduct import Conduct
from vedette.findings.duty import DPRK, links
from vedette.findings.finding import Reply
from vedette.geo.countries import is_member

_STEP = "repatriation"
_OF_PEOPLE = frozenset(
    {
        "employment_abroad", "it_work", "crew_supply", "work_authorisation", "visa_substitution", "non_repatriation",
        "contract_beyond_deadline", "employment_transfer", "wage_diversion",
    }
)  # fmt: skip
_RANKS = {"state_reply": 0, _STEP: 1}
ANSWERS = frozenset({"state_reply", "no_reply"})
Recorded: TypeAlias = Mapping[tuple[str, str], Sequence[Conduct]]
"""By source and State: the answers recorded there."""
Matters: TypeAlias = Mapping[tuple[str, str], Sequence[tuple[int, str, Conduct]]]
"""By source and State linked to it: where in the source an act stands, its id, and the act; in order, one a place."""


def states_answering(conduct: Conduct) -> tuple[str, ...]:
    """The States whose answer, or silence, a line of conduct records."""
    named = [place.country for place in conduct.places] + [party.country for party in conduct.parties]
    return tuple(dict.fromkeys(code for code in named if code and code != DPRK))


def recorded(answers: Iterable[Conduct], acts: Iterable[Conduct] = ()) -> Recorded:
    """The answers by source and State, so that no finding has to look through all of them.

    The people whom a State sent home, among ``acts``, are its own account as well, where it gives no answer.
    """
    found: dict[tuple[str, str], list[Conduct]] = defaultdict(list)
    steps = (act for act in acts if act.kind == _STEP)
    for answer in sorted((*answers, *steps), key=lambda line: line.id):
        for source in dict.fromkeys(item.source for item in answer.evidence):
            for state in states_answering(answer):
                found[source, state].append(answer)
    return found


def replies_to(conducts: Iterable[Conduct], told: Recorded, as_of: str | None) -> tuple[Reply, ...]:
    """One line for each State linked to the conduct: its answer where one is recorded in the same source, else none.

    Only the sources of the conduct are looked in, so only they are named as recording no reply. Hosts count although
    the text leaves open who hosts whom: they are asked, not accused. An answer is of the States that gave it.
    """
    pool = tuple(conducts)
    states = dict.fromkeys(state for conduct in pool for state in _asked(conduct) if is_member(state))
    return tuple(_reply(state, pool, told, as_of) for state in sorted(states))


def _asked(conduct: Conduct) -> tuple[str, ...]:
    return states_answering(conduct) if conduct.kind in ANSWERS else tuple(state for state, _ in links(conduct))


def _named(paths: Sequence[str]) -> str:
    return PurePosixPath(paths[0]).name if len(paths) == 1 else f"the {len(paths)} documents that report it"


def _reply(state: str, pool: Sequence[Conduct], told: Recorded, as_of: str | None) -> Reply:
    """The answer of a State that stands nearest to the act, in a source of it; a reply goes before silence.

    A State may answer in several matters: what it said of another is not put beside this one while a nearer is there.
    """
    sources = {item.source: item.path for conduct in pool for item in conduct.evidence}
    spots = tuple((item.source, _start(item.locator)) for conduct in pool for item in conduct.evidence)
    of_people = any(conduct.kind in _OF_PEOPLE for conduct in pool)
    mine = [
        answer for source in sources for answer in told.get((source, state), ()) if answer.kind != _STEP or of_people
    ]
    if not mine:
        status = f"no reply recorded in {_named(tuple(sources.values()))}"
        return Reply(state=state, as_of=as_of, status=status, source=None)
    answer = min(mine, key=lambda line: (_RANKS.get(line.kind, len(_RANKS)), _apart(line, spots), line.id))
    quote = answer.evidence[0]
    silent = f"no reply recorded by {answer.said_by[0] if answer.said_by else 'the source'}"
    if answer.kind == _STEP:
        silent = f"no reply recorded in {_named((quote.path,))}, which tells of people sent home"
    return Reply(
        state=state,
        as_of=answer.period.end or as_of,
        status="replied" if answer.kind == "state_reply" else silent,
        source=f"“{quote.quote}” ({quote.path})",
    )


def _apart(answer: Conduct, spots: Sequence[tuple[str, int]]) -> int:
    """How far an answer stands from an act in a source of both; what stands before the act counts twice as far."""
    found = [
        start - at if start >= at else 2 * (at - start)
        for source, at in spots
        for item in answer.evidence
        for start in (_start(item.locator),)
        if item.source == source
    ]
    return min(found, default=_FAR)


_FAR = 10**9
_NEIGHBOURS = 8
"""Acts looked at on either side of an answer: one text rarely speaks of one State in more matters at once."""


def matters_of(acts: Iterable[Conduct]) -> Matters:
    """The acts that an answer may be about."""
    places: dict[tuple[str, str], dict[int, tuple[int, str, Conduct]]] = {}
    for act in sorted(acts, key=lambda line: line.id):
        for state in _touched(act):
            for item in act.evidence:
                at = _start(item.locator)
                places.setdefault((item.source, state), {}).setdefault(at, (at, act.id, act))
    return {key: [found[at] for at in sorted(found)] for key, found in places.items()}


def _touched(act: Conduct) -> tuple[str, ...]:
    """States that an answer about the act may come from: those linked to it, and the one that people or goods left."""
    left = [place.country for place in act.places if place.country and place.role == "origin"]
    return tuple(dict.fromkeys(state for state in (*(state for state, _ in links(act)), *left) if state != DPRK))


def matter_of(answer: Conduct, matters: Matters) -> Conduct | None:
    """The act that an answer is about: in the same source, touching the answering State, nearest in the text.

    Nobody answers for what had not begun: acts that start after the day of the answer are passed over.
    """
    here = answer.evidence[0]
    at = _start(here.locator)
    near: list[tuple[int, str, Conduct]] = []
    for state in states_answering(answer):
        acts = matters.get((here.source, state), ())
        place = bisect_left(acts, at, key=lambda item: item[0])
        around = acts[max(0, place - _NEIGHBOURS) : place + _NEIGHBOURS]
        near += [(abs(start - at), name, act) for start, name, act in around if not _begins_after(act, answer)]
    return min(near, key=lambda item: item[:2])[2] if near else None


def _begins_after(act: Conduct, answer: Conduct) -> bool:
    begins, answered = act.period.start, answer.period.end
    return begins is not None and answered is not None and begins[:10] > answered[:10]


def _start(locator: object) -> int:
    return int(getattr(locator, "start", getattr(locator, "line", 0)))
