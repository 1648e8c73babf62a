"""The other side's answer: what States replied, or that no reply is recorded, as of when and by whom."""

from __future__ import annotations

from collections.abc import Iterable

from vedette.conduct import Conduct
from vedette.findings.duty import DPRK, links
from vedette.findings.finding import Reply
from vedette.geo.countries import countries

ANSWERS = frozenset({"state_reply", "no_reply"})


def states_answering(conduct: Conduct) -> tuple[str, ...]:
    """The States whose answer, or silence, a line of conduct records."""
    named = [place.country for place in conduct.places] + [party.country for party in conduct.parties]
    return tuple(dict.fromkeys(code for code in named if code and code != DPRK))


def replies_to(
    conducts: Iterable[Conduct], answers: Iterable[Conduct], as_of: str | None, by: str
) -> tuple[Reply, ...]:
    """One line for each State linked to the conduct: its answer where one is recorded in the same source, else none.

    ``by`` names the evidence in which no reply was found. Hosts count although the text leaves open who hosts whom:
    they are asked, not accused.
    """
    pool = tuple(conducts)
    states = dict.fromkeys(
        state
        for conduct in pool
        for state, _ in links(conduct)
        if state in countries() and countries()[state].un_member
    )
    sources = {item.source for conduct in pool for item in conduct.evidence}
    told = [answer for answer in answers if any(item.source in sources for item in answer.evidence)]
    return tuple(_reply(state, told, as_of, by) for state in sorted(states))


def _reply(state: str, answers: Iterable[Conduct], as_of: str | None, by: str) -> Reply:
    mine = [answer for answer in answers if state in states_answering(answer)]
    told = next((answer for answer in mine if answer.kind == "state_reply"), mine[0] if mine else None)
    if told is None:
        return Reply(state=state, as_of=as_of, status=f"no reply recorded in {by}", source=None)
    quote = told.evidence[0]
    speaker = told.said_by[0] if told.kind == "no_reply" and told.said_by else None
    silent = f"no reply recorded by {speaker}" if speaker else "no reply recorded by the source"
    return Reply(
        state=state,
        as_of=told.period.end or as_of,
        status="replied" if told.kind == "state_reply" else silent,
        source=f"“{quote.quote}” ({quote.path})",
    )


def matter_of(answer: Conduct, acts: Iterable[Conduct]) -> Conduct | None:
    """The act that an answer is about: in the same source, linked to the answering State, nearest in the text."""
    states = set(states_answering(answer))
    here = answer.evidence[0]
    near: list[tuple[int, str, Conduct]] = []
    for act in acts:
        for item in act.evidence:
            if item.source == here.source and states & {state for state, _ in links(act)}:
                near.append((abs(_start(item.locator) - _start(here.locator)), act.id, act))
    return min(near)[2] if near else None


def _start(locator: object) -> int:
    return int(getattr(locator, "start", getattr(locator, "line", 0)))
