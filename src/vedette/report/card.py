"""A claim as it is printed beside its text: its number, its gaps, and what other documents say where it is silent."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal, TypeAlias

from vedette.claims.claim import Claim
from vedette.conduct import Gap
from vedette.groups.group import Statement
from vedette.report.families import ClaimFamily, family_of
from vedette.report.hypotheses import arithmetic
from vedette.report.index import Index, Ref

State: TypeAlias = Literal["open", "carried", "answered", "filled"]


@dataclass(frozen=True, slots=True, kw_only=True)
class GapView:
    """A gap and how it stands.

    ``open``: nothing is known of it, ``guesses`` apart. ``carried``: read from another sentence of the same document.
    ``answered``: another document says ``words`` there. ``filled``: by something that is no claim of this run.
    ``guesses`` are hypotheses with ``sums``, their arithmetic; neither is used in any value.
    """

    gap: Gap
    state: State
    guesses: tuple[str, ...]
    sums: tuple[str, ...] = ()
    by: Ref | None = None
    path: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """The matter a claim belongs to: its number where it is printed, its title, and the statement the claim makes."""

    number: int | None
    id: str
    title: str
    told: Statement | None
    others: tuple[Ref, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One claim in full. ``place`` says whether its quote stands in the text where the span says."""

    number: int
    claim: Claim
    family: ClaimFamily
    gaps: tuple[GapView, ...]
    matter: Matter | None
    findings: tuple[int, ...]
    sums: tuple[int, ...]
    place: Literal["exact", "differs", "no_text"]


def card(claim: Claim, text: str | None, known: Index) -> Card:
    """The card of a claim that is printed in this report."""
    start, end = claim.span
    exact = text is not None and 0 <= start < end <= len(text) and text[start:end] == claim.quote
    return Card(
        number=known.numbers[claim.id],
        claim=claim,
        family=family_of(claim.kind),
        gaps=tuple(gap_view(gap, claim, known) for gap in claim.gaps),
        matter=matter_of(claim, known),
        findings=known.findings.get(claim.id, ()),
        sums=tuple(known.sums[line.id] for line in known.sums_of.get(claim.id, ()) if line.id in known.sums),
        place="no_text" if text is None else "exact" if exact else "differs",
    )


_CLAIM = re.compile(r"[0-9a-f]{64}")
_SPOT = re.compile(r"[0-9a-f]{64}:(\d+)-(\d+)")


def taken_from(by: str) -> str:
    """What a gap was filled from where that is no claim: a place in the same document, or words."""
    spot = _SPOT.fullmatch(by)
    return f"characters {int(spot[1]):,} to {int(spot[2]):,}" if spot else by


def gap_view(gap: Gap, claim: Claim, known: Index) -> GapView:
    """How a gap stands: what another document answers is told apart from what the same document carries over."""
    sums = arithmetic(claim, gap)
    fill = known.fills.get((claim.id, gap.type, gap.field))
    if gap.status != "filled_by":
        return GapView(gap=gap, state="open", guesses=gap.candidates, sums=sums)
    if fill and fill.by == gap.by:
        guesses = tuple(words for words in gap.candidates if words != fill.words)
        return GapView(
            gap=gap, state="answered", guesses=guesses, sums=sums, by=known.ref(fill.by), path=fill.path,
            words=fill.words,
        )  # fmt: skip
    by = known.claims.get(gap.by or "")
    if by is not None and by.source == claim.source:
        return GapView(gap=gap, state="carried", guesses=gap.candidates, sums=sums, by=known.ref(by.id))
    if by is None and gap.by and not _CLAIM.fullmatch(gap.by):
        return GapView(gap=gap, state="carried", guesses=gap.candidates, sums=sums, words=taken_from(gap.by))
    path = by.path if by else ""
    ref = known.ref(gap.by) if gap.by else None
    return GapView(gap=gap, state="filled", guesses=gap.candidates, sums=sums, by=ref, path=path)


def finding_gap(gap: Gap, known: Index) -> GapView:
    """How a gap of a finding stands: it has no claim of its own, only the one that says something there."""
    if gap.status != "filled_by":
        return GapView(gap=gap, state="open", guesses=gap.candidates)
    if gap.by and not _CLAIM.fullmatch(gap.by):
        return GapView(gap=gap, state="carried", guesses=gap.candidates, words=taken_from(gap.by))
    by = known.ref(gap.by) if gap.by else None
    fill = known.answers.get((gap.by or "", gap.type, gap.field))
    if fill is None:
        return GapView(gap=gap, state="filled", guesses=gap.candidates, by=by)
    guesses = tuple(words for words in gap.candidates if words != fill.words)
    return GapView(gap=gap, state="answered", guesses=guesses, by=by, path=fill.path, words=fill.words)


def matter_of(claim: Claim, known: Index) -> Matter | None:
    """The matter of a claim; nothing where it stands alone."""
    group = known.groups.get(claim.group or "")
    if group is None:
        return None
    told = known.statements.get(claim.id)
    others = tuple(known.ref(key) for key in (told.claims if told else ()) if key != claim.id)
    return Matter(number=known.matters.get(group.id), id=group.id, title=group.title, told=told, others=others)
