"""The score as a table of at most 80 columns, as a list of what to look at, and as one JSON object."""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from bench.claims.score import Rates, Score

_WIDTH = 80


def table(score: Score) -> str:
    """Every figure, one per line, and each silent guess with its quote."""
    return "\n".join([*_main(score), "", *_gap_lines(score), "", *_guess_lines(score)])


def misses(score: Score) -> str:
    """What was not found, what nobody asked for, and each field that differs: gold, ours, quote."""
    lines = [f"GOLD CLAIMS NOT FOUND: {len(score.lost)}"]
    for c in score.lost:
        lines += [_cut(f"  {c.id} {c.span[0]}-{c.span[1]} {c.kind} ({c.document})"), *_quoted(c.quote)]
    lines += ["", f"OURS WITHOUT GOLD: {len(score.unasked)}"]
    for name, ours in score.unasked:
        lines += [_cut(f"  {ours.span[0]}-{ours.span[1]} {ours.kind} ({name})"), *_quoted(ours.quote)]
    counts = Counter(item.field for item in score.disagreements)
    for field, count in counts.most_common():
        lines += ["", f"{field.upper()}: {count} differ (gold | ours | quote)"]
        for item in score.disagreements:
            if item.field == field:
                lines += [*_wrapped(f"  {item.gold_id}  {item.gold}"), *_wrapped(f"    ours  {item.ours}")]
                lines += _quoted(item.quote)
    return "\n".join(lines)


def plain(score: Score, *, with_misses: bool) -> dict[str, Any]:
    """The score as JSON values."""
    precision, recall = score.grouping
    content: dict[str, Any] = {
        "schema": "bench-claims/1",
        "documents": list(score.documents),
        "sentences": _rates(score.sentences),
        "fields": {
            name: {"accuracy": field.right / field.asked if field.asked else None, **asdict(field)}
            for name, field in score.fields.items()
        },
        "measures": _rates(score.measures),
        "measures_all_claims": _rates(score.measures_all),
        "countries": _rates(score.countries),
        "gaps": {name: asdict(gap) for name, gap in score.gaps.items()},
        "gap_recall": _gap_recall(score),
        "gap_recall_with_field": {"found": score.gap_fields[0], "gold": score.gap_fields[1]},
        "gaps_extra": dict(score.gaps_extra),
        "silent_guesses": [asdict(guess) for guess in score.guesses],
        "grouping": {
            "precision": precision, "recall": recall, "f1": _f1(precision, recall),
            "compared": score.grouped[0], "gold": score.grouped[1],
        },
    }  # fmt: skip
    if with_misses:
        content["not_found"] = [
            {"id": c.id, "document": c.document, "span": list(c.span), "kind": c.kind, "quote": c.quote}
            for c in score.lost
        ]
        content["without_gold"] = [
            {"document": name, "span": list(c.span), "kind": c.kind, "quote": c.quote} for name, c in score.unasked
        ]
        content["disagreements"] = [asdict(item) for item in score.disagreements]
    return content


def _main(score: Score) -> Iterator[str]:
    sentences = score.sentences
    yield _cut(f"{len(score.documents)} documents: {', '.join(score.documents)}")
    yield f"{int(sentences.gold)} gold claims, {int(sentences.ours)} ours, {int(sentences.hits)} pairs"
    yield ""
    yield _row("sentence recall", sentences.recall, f"{int(sentences.hits)} of {int(sentences.gold)}")
    yield _row("sentence precision", sentences.precision, f"{int(sentences.hits)} of {int(sentences.ours)}")
    for name, field in score.fields.items():
        note = f"{field.right} of {field.asked}"
        if field.asked < sentences.hits:
            note += f" with one in gold; we alone: {field.extra}"
        yield _row(name, field.right / field.asked if field.asked else None, note)
    for name, rates in (("measures F1", score.measures), ("measures F1, all claims", score.measures_all)):
        yield _row(name, rates.f1, f"precision {rates.precision:.3f}, recall {rates.recall:.3f}")
    places = score.countries
    yield _row("countries F1", places.f1, f"precision {places.precision:.3f}, recall {places.recall:.3f}")
    precision, recall = score.grouping
    note = f"precision {precision:.3f}, recall {recall:.3f}; {score.grouped[0]} of {score.grouped[1]} claims"
    yield _row("grouping B3 F1", _f1(precision, recall), note)


def _gap_lines(score: Score) -> Iterator[str]:
    found, gold = (sum(getattr(gap, name) for gap in score.gaps.values()) for name in ("found", "gold"))
    yield _row("gap recall", _gap_recall(score), f"{found} of {gold}")
    if score.gap_fields[1]:
        hits, total = score.gap_fields
        yield _row("gap recall, with field", hits / total, f"{hits} of {total}")
    for name, gap in score.gaps.items():
        note = f"{gap.found} of {gap.gold}" if gap.gold else f"{gap.skipped} skipped: no counterpart in the contract"
        yield _row(f"  {name}", gap.found / gap.gold if gap.gold else None, note)
    if score.gaps_extra:
        yield "gaps of ours that no gold gap asks for:"
        yield from (f"  {name:<24}{count:>6}" for name, count in score.gaps_extra.items())


def _guess_lines(score: Score) -> Iterator[str]:
    silent = sum(not guess.own_gap for guess in score.guesses)
    yield f"silent guesses            {len(score.guesses):>6}  {silent} without a gap of ours on the field"
    for guess in score.guesses:
        beside = "beside a gap of ours" if guess.own_gap else "no gap of ours"
        yield from _wrapped(f"  {guess.gold_id} {guess.gap}: {guess.field} = {guess.filled} ({beside})")
        yield from _quoted(guess.quote)


def _row(name: str, value: float | None, note: str) -> str:
    return _cut(f"{name:<26}{'-' if value is None else f'{value:.3f}':>6}  {note}")


def _wrapped(line: str) -> list[str]:
    return textwrap.wrap(line.replace("\n", " "), _WIDTH, subsequent_indent="      ", break_on_hyphens=False)


def _quoted(quote: str) -> list[str]:
    words = quote.replace("\n", " ")
    return _wrapped(f"      “{words[:250]}{'…' if len(words) > 250 else ''}”")


def _cut(line: str) -> str:
    line = line.replace("\n", " ")
    return line if len(line) <= _WIDTH else line[: _WIDTH - 1] + "…"


def _rates(rates: Rates) -> dict[str, float]:
    return {"precision": rates.precision, "recall": rates.recall, "f1": rates.f1, **asdict(rates)}


def _gap_recall(score: Score) -> float | None:
    gold = sum(gap.gold for gap in score.gaps.values())
    return sum(gap.found for gap in score.gaps.values()) / gold if gold else None


def _f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0
