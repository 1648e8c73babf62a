"""What a table of sentences expects of extraction and judge: kinds, and the paragraphs engaged on the day."""

from __future__ import annotations

from dataclasses import dataclass, replace

from tests.claims.texts import REGIME, claims
from vedette.claims.claim import Claim
from vedette.claims.conducts import to_conduct
from vedette.claims.law_check import check_statement
from vedette.findings.told import told
from vedette.job import judged

LEAD = "Publisher: Harbour Wire\nPublished: 2020-06-12\n\nA new report about North Korea was presented on Friday.\n\n"
"""The head of an invented wire story; the sentence of the table follows as its last paragraph."""


@dataclass(frozen=True)
class Row:
    """A sentence, the kinds it states ("a|b": either) and the paragraphs it engages (null: not looked at)."""

    text: str
    kinds: str
    measures: str | None = None


def found(text: str) -> tuple[Claim, ...]:
    """The claims of ``text`` in the story, with their paragraphs, as a run would write them."""
    stated = tuple(c for c in claims(f"{LEAD}{text}\n") if c.span[0] >= len(LEAD) - 1)
    checked = tuple(_beside_the_register(c) for c in stated)
    events = {c.id: act for c in checked if (act := to_conduct(c))}
    return told(checked, events, judged(tuple(events.values()), REGIME), (), REGIME, {})


def _beside_the_register(claim: Claim) -> Claim:
    if claim.kind != "legal_statement":
        return claim
    verdict, reason, measures = check_statement(claim, REGIME)
    return replace(claim, law_check=verdict, law_check_reason=reason, measures=measures)


def missing(row: Row, stated: tuple[Claim, ...]) -> list[str]:
    """The kinds of the row that no claim has."""
    kinds = {claim.kind for claim in stated}
    return [wanted for wanted in row.kinds.split() if kinds.isdisjoint(wanted.split("|"))]


def engaged(stated: tuple[Claim, ...]) -> set[str]:
    """The paragraphs engaged, without the goods part of their ids."""
    return {measure.split(".")[0] for claim in stated for measure in claim.measures}


def rates(rows: tuple[Row, ...]) -> tuple[float, float, list[str]]:
    """Share of the kinds found, micro-F1 of the paragraphs, and in words what is missed."""
    wanted = hit = right = extra = lacking = 0
    misses: list[str] = []
    for row in rows:
        stated = found(row.text)
        lost = missing(row, stated)
        wanted, hit = wanted + len(row.kinds.split()), hit + len(row.kinds.split()) - len(lost)
        if lost:
            misses.append(f"{row.text} | not {lost} but {[claim.kind for claim in stated]}")
        if row.measures is not None:
            have, want = engaged(stated), set(row.measures.split())
            right, extra, lacking = right + len(have & want), extra + len(have - want), lacking + len(want - have)
            if have != want:
                misses.append(f"{row.text} | engages {sorted(have)}, not {sorted(want)}")
    return hit / max(1, wanted), 2 * right / max(1, 2 * right + extra + lacking), misses
