"""What of a proposal the text bears out: words that stand there, and values that read out of these words again."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from vedette.claims.claim import Claim
from vedette.claims.dates import Anchor, find_dates
from vedette.claims.shares import find_amounts
from vedette.conduct import KINDS, Money, Quantity
from vedette.ids import digest
from vedette.records import Document
from vedette.second.line import SecondField, SecondLine

_LONGEST_FIELD = 300


def accept(
    proposals: Iterable[dict[str, Any]],
    passage: tuple[int, str],
    document: Document,
    claims: tuple[Claim, ...],
    model: str,
    day: date | None,
) -> tuple[tuple[SecondLine, ...], int]:
    """Lines for the proposals about one passage (offset and text), in order of span; and how many were dropped.

    A proposal whose quote does not stand verbatim in the passage, or whose kind is none of ours, is dropped whole:
    there is nothing to show it at. ``day`` is the publication day relative phrases are read against. Pure.
    """
    found: dict[str, SecondLine] = {}
    dropped = 0
    offset, text = passage
    for proposal in proposals:
        quote, kind = proposal.get("quote"), proposal.get("kind")
        at = text.find(quote) if isinstance(quote, str) and quote.strip() else -1
        if at < 0 or kind not in KINDS or not isinstance(quote, str):
            dropped += 1
            continue
        span = document.span(offset + at, offset + at + len(quote))
        near = _nearest(span, str(kind), claims)
        fields = tuple(_fields(proposal, quote, near, day))
        line = SecondLine(
            id=digest("second", document.source.sha256, *span, kind, model),
            source=document.source.sha256,
            path=document.source.path,
            span=span,
            quote=document.raw[span[0] : span[1]],
            kind=kind,
            against=_against(near, fields),
            claim=near.id if near else None,
            fields=fields,
            model=model,
        )
        found.setdefault(line.id, line)
    return tuple(sorted(found.values(), key=lambda line: (line.span, line.kind))), dropped


def _against(near: Claim | None, fields: tuple[SecondField, ...]) -> Any:
    if near is None:
        return "only_second"
    return "differs" if any(item.agrees is False for item in fields if item.verdict == "accepted") else "same"


def _nearest(span: tuple[int, int], kind: str, claims: tuple[Claim, ...]) -> Claim | None:
    """The claim of the rules that shares at least half of the shorter span: of the same kind before any other."""
    best: tuple[bool, int, Claim] | None = None
    for claim in claims:
        shared = min(span[1], claim.span[1]) - max(span[0], claim.span[0])
        if shared * 2 >= min(span[1] - span[0], claim.span[1] - claim.span[0]) and shared > 0:
            rated = (claim.kind == kind, shared, claim)
            if best is None or rated[:2] > best[:2]:
                best = rated
    return best[2] if best else None


def _fields(proposal: dict[str, Any], quote: str, near: Claim | None, day: date | None) -> Iterable[SecondField]:
    kind = str(proposal["kind"])
    yield SecondField(
        field="kind", text=quote[:_LONGEST_FIELD], value=kind, verdict="accepted", reason="a kind of the contract",
        rules=near.kind if near else None, agrees=near.kind == kind if near else None,
    )  # fmt: skip
    speaker = proposal.get("speaker")
    if isinstance(speaker, str) and speaker:
        known = near.said_by[0] if near and near.said_by else None
        yield _field("said_by", speaker, speaker, quote, None, known)
    date_ = proposal.get("date")
    if isinstance(date_, dict):
        words = str(date_.get("text") or "")
        days = f"{date_.get('start')} to {date_.get('end')}"
        read = [f"{h.period.start} to {h.period.end}" for h in find_dates(words, Anchor(day))]
        known = f"{near.period.start} to {near.period.end}" if near and near.period else None
        yield _field("period", words, days, quote, read, known)
    for name in ("quantity", "money"):
        given = proposal.get(name)
        if isinstance(given, dict):
            yield _amount(name, given, quote, near)


def _amount(name: str, given: dict[str, Any], quote: str, near: Claim | None) -> SecondField:
    words = str(given.get("text") or "")
    unit = given.get("unit" if name == "quantity" else "currency")
    value = _say(given.get("min"), given.get("max"), unit)
    at = quote.find(words) if words else -1
    hits = find_amounts(quote) if at >= 0 else ()
    inside = [getattr(h, name) for h in hits if h.start < at + len(words) and at < h.end]
    known = getattr(near, name) if near else None
    return _field(name, words, value, quote, [_said(hit) for hit in inside if hit], _said(known) if known else None)


def _field(name: str, words: str, value: str, quote: str, read: list[str] | None, known: str | None) -> SecondField:
    """``read`` is what our own reading makes of the words, null where the words are the value."""
    if not words or words not in quote:
        verdict, reason = "refused", "its words do not stand in the quote"
    elif read is not None and value not in read:
        verdict, reason = "refused", f"the words read as {' or '.join(read) if read else 'nothing of the kind'}"
    else:
        verdict, reason = "accepted", "its words stand in the quote" + ("" if read is None else " and read the same")
    agrees = None if known is None else known == value
    return SecondField(
        field=name, text=words[:_LONGEST_FIELD], value=value[:_LONGEST_FIELD],
        verdict="accepted" if verdict == "accepted" else "refused", reason=reason, rules=known, agrees=agrees,
    )  # fmt: skip


def _said(amount: Quantity | Money) -> str:
    return _say(amount.min, amount.max, amount.unit if isinstance(amount, Quantity) else amount.currency)


def _say(low: object, high: object, unit: object) -> str:
    return f"{_plain(low)} to {_plain(high)} {unit or 'no unit'}"


def _plain(value: object) -> str:
    if value is None:
        return "open"
    try:
        number = Decimal(str(value))
    except InvalidOperation:
        return str(value)
    return f"{number.normalize():f}" if number.is_finite() else str(value)
