"""What is printed under which number, so that everything in a report can point at everything else."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from vedette.claims.claim import Claim
from vedette.findings.finding import Finding
from vedette.groups.group import Fill, Group, Statement
from vedette.out.result import Result
from vedette.series.reckoning import Reckoning

MOST_CLAIMS = 1000
"""Claims printed in full, over all documents; the rest are counted and stand in claims.jsonl."""
MOST_MATTERS = 200
"""Matters printed in full; the rest are counted and stand in groups.jsonl."""
MOST_SUMS = 200
"""Sums printed in full; the rest are counted and stand in reckonings.jsonl."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ref:
    """A claim to point at: its number where it is printed in this report, and its id."""

    number: int | None
    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Index:
    """Numbers (from 1) by id, and what belongs to a claim. ``printed`` holds the claims printed, by document.

    ``fills`` are found by the claim that is silent, ``answers`` by the claim that speaks; both with type and field.
    """

    claims: dict[str, Claim]
    printed: dict[str, tuple[Claim, ...]]
    counts: dict[str, int]
    numbers: dict[str, int]
    findings: dict[str, tuple[int, ...]]
    groups: dict[str, Group]
    matters: dict[str, int]
    statements: dict[str, Statement]
    sums: dict[str, int]
    sums_of: dict[str, tuple[Reckoning, ...]]
    fills: dict[tuple[str, str, str], Fill]
    answers: dict[tuple[str, str, str], Fill]

    def ref(self, claim_id: str) -> Ref:
        """How to point at a claim."""
        return Ref(number=self.numbers.get(claim_id), id=claim_id)


def index(result: Result, shown: Sequence[Finding]) -> Index:
    """Numbers for a result whose findings are printed in the order of ``shown``."""
    by_source = _by_source(result)
    share = allotted([len(claims) for claims in by_source.values()], MOST_CLAIMS)
    printed = {source: claims[:most] for (source, claims), most in zip(by_source.items(), share, strict=True)}
    numbers = {claim.id: number for number, claim in enumerate((c for some in printed.values() for c in some), 1)}
    sums_of: dict[str, tuple[Reckoning, ...]] = {}
    for line in result.reckonings[:MOST_SUMS]:
        for key in line.claims:
            sums_of[key] = (*sums_of.get(key, ()), line)
    return Index(
        claims={claim.id: claim for claim in result.claims},
        printed=printed,
        counts={source: len(claims) for source, claims in by_source.items()},
        numbers=numbers,
        findings=_findings_of(result, shown),
        groups={group.id: group for group in result.groups},
        matters={group.id: number for number, group in enumerate(result.groups[:MOST_MATTERS], 1)},
        statements={key: told for group in result.groups for told in group.statements for key in told.claims},
        sums={line.id: number for number, line in enumerate(result.reckonings[:MOST_SUMS], 1)},
        sums_of=sums_of,
        fills={(fill.claim, fill.gap, fill.field): fill for group in result.groups for fill in group.fills},
        answers={(fill.by, fill.gap, fill.field): fill for group in result.groups for fill in group.fills},
    )


def allotted(counts: Sequence[int], most: int) -> tuple[int, ...]:
    """How many of ``most`` places each count gets: small ones all they need, large ones the same share of the rest."""
    given = [0] * len(counts)
    left = most
    for done, place in enumerate(sorted(range(len(counts)), key=lambda place: (counts[place], place))):
        given[place] = min(counts[place], left // (len(counts) - done))
        left -= given[place]
    return tuple(given)


def _by_source(result: Result) -> dict[str, tuple[Claim, ...]]:
    """Claims by document, documents in the order of the manifest, claims in that of the text."""
    found: dict[str, list[Claim]] = {entry.sha256: [] for entry in result.manifest.inputs if entry.sha256}
    for claim in result.claims:
        found.setdefault(claim.source, []).append(claim)
    return {
        source: tuple(sorted(claims, key=lambda claim: (claim.span[0], -claim.span[1], claim.kind, claim.id)))
        for source, claims in found.items()
        if claims
    }


def _findings_of(result: Result, shown: Iterable[Finding]) -> dict[str, tuple[int, ...]]:
    """The numbers of the findings that rest on each claim: those whose conduct was taken from its kind and place."""
    numbers: dict[str, list[int]] = {}
    for number, finding in enumerate(shown, 1):
        for key in finding.conduct:
            numbers.setdefault(key, []).append(number)
    at: dict[tuple[str, str, int], list[int]] = {}
    for line in result.conduct:
        if line.id in numbers:
            for item in line.evidence:
                start = getattr(item.locator, "start", None)
                if start is not None:
                    at.setdefault((line.kind, item.source, start), []).extend(numbers[line.id])
    keys = ((claim.id, at.get((claim.kind, claim.source, claim.span[0]))) for claim in result.claims)
    return {key: tuple(dict.fromkeys(found)) for key, found in keys if found}
