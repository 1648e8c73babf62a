"""All pairs of all documents counted: recall, precision, each field, gaps by type, silent guesses, grouping."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from bench.claims import vocabulary
from bench.claims.fields import Check, Pair, agreeing, checks, measures_of
from bench.claims.gold import GoldClaim, plain_measure
from bench.claims.match import pairs as matched
from bench.claims.silent import Guess, guesses
from vedette.claims.claim import Claim

_CODE = re.compile(r"[A-Z]{2}(?:$|:)")
FIELDS = ("kind", "modality", "date", "date, untold too", "quantity", "money", "innermost speaker", "outermost speaker")


@dataclass(frozen=True, slots=True)
class Rates:
    """Precision and recall from counts; an empty side counts as 1, for nothing was wrong in it."""

    hits: float
    ours: float
    gold: float

    @property
    def precision(self) -> float:
        return self.hits / self.ours if self.ours else 1.0

    @property
    def recall(self) -> float:
        return self.hits / self.gold if self.gold else 1.0

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass(frozen=True, slots=True)
class Disagreement:
    gold_id: str
    field: str
    gold: str
    ours: str
    quote: str


@dataclass(frozen=True, slots=True)
class FieldScore:
    """``asked``: pairs where the gold has the field; ``extra``: pairs where we alone fill it."""

    right: int
    asked: int
    extra: int


@dataclass(frozen=True, slots=True)
class GapScore:
    """Gaps of one gold type: ``skipped`` where the contract has no counterpart."""

    found: int
    gold: int
    skipped: int


@dataclass(frozen=True, slots=True)
class Score:
    """Everything that is printed. ``grouped`` is (pairs compared, gold claims with a group)."""

    documents: tuple[str, ...]
    sentences: Rates
    fields: Mapping[str, FieldScore]
    measures: Rates
    measures_all: Rates
    countries: Rates
    gaps: Mapping[str, GapScore]
    gap_fields: tuple[int, int]
    gaps_extra: Mapping[str, int]
    guesses: tuple[Guess, ...]
    grouping: tuple[float, float]
    grouped: tuple[int, int]
    lost: tuple[GoldClaim, ...]
    unasked: tuple[tuple[str, Claim], ...]
    disagreements: tuple[Disagreement, ...]


def score(
    gold: Sequence[GoldClaim],
    ours: Mapping[str, Sequence[Claim]],
    publishers: Mapping[str, str | None],
    untold: Mapping[str, str] | None = None,
) -> Score:
    """``ours`` and ``publishers`` are by document id; documents of ``publishers`` without gold claims count too.

    ``untold`` are the texts of those documents that do not tell on which day they were published.
    """
    untold = untold or {}
    found: list[Pair] = []
    unasked: list[tuple[str, Claim]] = []
    for document, publisher in sorted(publishers.items()):
        asked = [claim for claim in gold if claim.document == document]
        mine = sorted(ours.get(document, ()), key=lambda claim: (claim.span, claim.kind, claim.id))
        indices = _matched(asked, mine)
        found += [Pair(asked[g], mine[o], publisher, untold.get(document)) for g, o in indices if not asked[g].optional]
        taken = {o for _, o in indices}
        unasked += [(document, claim) for number, claim in enumerate(mine) if number not in taken]
    gold = [claim for claim in gold if not claim.optional]
    ids = {id(pair.gold) for pair in found}
    lost = [claim for claim in gold if id(claim) not in ids]
    told = [(pair, check) for pair in found for check in checks(pair)]
    measures, differing = _measures(found)
    spare = sum(len(measures_of(claim)) for _, claim in unasked)
    missed = sum(len(claim.measures) for claim in lost)
    gaps, gap_misses, extra = _gaps(found, lost)
    wrong = [
        Disagreement(pair.gold.id, check.field, check.gold, check.ours, pair.gold.quote)
        for pair, check in told
        if check.right is False and check.field != "date, untold too"
    ]
    grouped = [pair for pair in found if pair.gold.group]
    return Score(
        documents=tuple(sorted(publishers)),
        sentences=Rates(len(found), len(found) + len(unasked), len(gold)),
        fields={field: _field([check for _, check in told if check.field == field]) for field in FIELDS},
        measures=measures,
        countries=_countries(found),
        measures_all=Rates(measures.hits, measures.ours + spare, measures.gold + missed),
        gaps=gaps,
        gap_fields=_with_fields(found, lost),
        gaps_extra=extra,
        guesses=tuple(guess for pair in found for guess in guesses(pair)),
        grouping=b_cubed([(pair.gold.group or "", pair.ours.group or f"alone {n}") for n, pair in enumerate(grouped)]),
        grouped=(len(grouped), sum(1 for claim in gold if claim.group)),
        lost=tuple(lost),
        unasked=tuple(unasked),
        disagreements=(*wrong, *differing, *gap_misses),
    )


def b_cubed(groups: Iterable[tuple[str, str]]) -> tuple[float, float]:
    """B-cubed precision and recall of items given as (gold group, our group); Bagga and Baldwin 1998."""
    items = list(groups)
    both, gold, ours = Counter(items), Counter(g for g, _ in items), Counter(o for _, o in items)
    if not items:
        return 1.0, 1.0
    precision = sum(both[item] / ours[item[1]] for item in items) / len(items)
    recall = sum(both[item] / gold[item[0]] for item in items) / len(items)
    return precision, recall


def _matched(gold: Sequence[GoldClaim], ours: Sequence[Claim]) -> list[tuple[int, int]]:
    return matched(
        [claim.span for claim in gold],
        [claim.span for claim in ours],
        lambda g, o: ours[o].kind in vocabulary.kinds(gold[g].kind),
        lambda g, o: agreeing(gold[g], ours[o]),
    )


def _field(given: Sequence[Check]) -> FieldScore:
    asked = [check for check in given if check.right is not None]
    return FieldScore(sum(bool(check.right) for check in asked), len(asked), sum(check.extra for check in given))


def _measures(found: Sequence[Pair]) -> tuple[Rates, list[Disagreement]]:
    hits = mine = asked = 0
    wrong: list[Disagreement] = []
    for pair in found:
        gold = pair.gold.measures
        ours = measures_of(pair.ours) - (pair.gold.context - gold)
        hits, mine, asked = hits + len(gold & ours), mine + len(ours), asked + len(gold)
        if gold != ours:
            aside = gold & frozenset(map(plain_measure, pair.ours.measures_context)) - ours
            words = " ".join(sorted(ours)) or "-"
            words += f" (context: {' '.join(sorted(aside))})" if aside else ""
            wrong.append(Disagreement(pair.gold.id, "measures", " ".join(sorted(gold)) or "-", words, pair.gold.quote))
    return Rates(hits, mine, asked), wrong


def _countries(found: Sequence[Pair]) -> Rates:
    """Codes of countries among the places of each pair; regions and seas have no code and are left out."""
    asked = [{place[:2] for place in pair.gold.places if _CODE.match(place)} for pair in found]
    mine = [{place.country for place in pair.ours.places if place.country} for pair in found]
    hits = sum(len(one & other) for one, other in zip(asked, mine, strict=True))
    return Rates(hits, sum(map(len, mine)), sum(map(len, asked)))


def _gaps(
    found: Sequence[Pair], lost: Sequence[GoldClaim]
) -> tuple[dict[str, GapScore], list[Disagreement], dict[str, int]]:
    """By gold type. A gap of ours answers one of the gold's; gaps of claims not found are not found either."""
    counts: dict[str, list[int]] = {}
    missed: list[Disagreement] = []
    extra: Counter[str] = Counter()
    for claim in lost:
        for gap in claim.gaps:
            known = bool(vocabulary.gap_types(gap.type))
            row = counts.setdefault(gap.type, [0, 0, 0])
            row[1 if known else 2] += 1
    for pair in found:
        left = [gap.type for gap in pair.ours.gaps]
        for gap in pair.gold.gaps:
            row = counts.setdefault(gap.type, [0, 0, 0])
            wanted = vocabulary.gap_types(gap.type)
            if not wanted:
                row[2] += 1
                continue
            row[1] += 1
            hit = next((kind for kind in left if kind in wanted), None)
            if hit is None:
                has = " ".join(sorted({ours.type for ours in pair.ours.gaps})) or "-"
                missed.append(Disagreement(pair.gold.id, f"gap {gap.type}", gap.text or "-", has, pair.gold.quote))
            else:
                left.remove(hit)
                row[0] += 1
        extra.update(left)
    return {kind: GapScore(*row) for kind, row in sorted(counts.items())}, missed, dict(sorted(extra.items()))


def _with_fields(found: Sequence[Pair], lost: Sequence[GoldClaim]) -> tuple[int, int]:
    """Of the gold's gaps that name a field: how many we have with the same type and field."""
    hits = 0
    total = sum(1 for claim in lost for gap in claim.gaps if gap.field and vocabulary.gap_types(gap.type))
    for pair in found:
        mine = {(gap.type, vocabulary.field_name(gap.field)) for gap in pair.ours.gaps}
        for gap in pair.gold.gaps:
            if gap.field and (types := vocabulary.gap_types(gap.type)):
                total += 1
                hits += any((kind, gap.field) in mine for kind in types)
    return hits, total
