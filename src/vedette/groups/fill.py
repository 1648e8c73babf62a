"""Which claim answers the open gap of another. The answer is marked on the gap; the value itself is never changed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from vedette.claims.claim import Claim, states_no_act
from vedette.conduct import Gap
from vedette.findings.origins import origin, origin_kind
from vedette.groups.fields import period_words, state_words
from vedette.groups.group import Fill
from vedette.groups.matter import Matter, same_amount


def fills_of(members: Sequence[Matter]) -> tuple[Fill, ...]:
    """For each open gap the first claim of another document that answers it.

    Two sentences of one document are no second source, and what one leaves open the other need not mean. A period or
    place is taken only from a claim about exactly the same goods and people.
    """
    found: list[Fill] = []
    for member in members:
        others = sorted(
            (
                other
                for other in members
                if other.claim.source != member.claim.source
                and states_no_act(other.claim) == states_no_act(member.claim)
            ),
            key=lambda other: (other.claim.path, other.claim.span),
        )
        for gap in member.claim.gaps:
            if gap.status == "filled_by":
                continue
            answer = next(((o, words) for o in others if (words := _answer(gap, member, o))), None)
            if answer:
                other, words = answer
                found.append(
                    Fill(claim=member.claim.id, gap=gap.type, field=gap.field, by=other.claim.id,
                         path=other.claim.path, words=words)
                )  # fmt: skip
    return tuple(dict.fromkeys(found))


def filled(claim: Claim, fills: Iterable[Fill]) -> Claim:
    """The claim with its answered gaps marked: who answers, and with what words. No value moves."""
    by_gap = {(fill.gap, fill.field): fill for fill in fills if fill.claim == claim.id}
    return replace(claim, gaps=tuple(_marked(gap, by_gap.get((gap.type, gap.field))) for gap in claim.gaps))


def _marked(gap: Gap, fill: Fill | None) -> Gap:
    if fill is None or gap.status == "filled_by":
        return gap
    return replace(gap, status="filled_by", by=fill.by, candidates=tuple(dict.fromkeys((*gap.candidates, fill.words))))


def _answer(gap: Gap, member: Matter, other: Matter) -> str | None:
    """What ``other`` says where ``member`` has the gap, in its own words; nothing where it has a gap there itself."""
    claim, known = member.claim, other.claim
    if any(item.field == gap.field and item.type == gap.type and item.status == "open" for item in known.gaps):
        return None
    match gap.field, gap.type:
        case "quantity", "missing_unit" | "missing_value" | "ambiguous_ratio":
            return _quantity(gap, claim, known)
        case "money", "missing_unit" | "missing_value":
            return known.money.text if known.money and known.money.min and known.money.currency else None
        case "period", "missing_value":
            return period_words(other) if _same_things(member, other) else None
        case "period", "ambiguous_date" | "anchor_conflict":
            day = known.period.start if known.period and known.period.precision == "day" else None
            return day if day in gap.candidates else None
        case "places", "missing_value":
            return state_words(other) if _same_things(member, other) else None
        case "said_by", "unattributed" if same_amount(claim, known) or member.named & other.named:
            return known.said_by[0] if _may_be_the_speaker(claim.said_by, known.said_by) else None
    return None


def _may_be_the_speaker(claim: tuple[str, ...], known: tuple[str, ...]) -> bool:
    """Whether who speaks there may be who is not named here: no paper is "a Member State" or "prosecutors"."""
    if not origin(known) or known[0] in claim:
        return False
    return origin_kind(claim) in ("press", "unnamed") or origin_kind(known) != "press"


def _same_things(member: Matter, other: Matter) -> bool:
    return (member.goods, member.named) == (other.goods, other.named) and member.classes == other.classes


def _quantity(gap: Gap, claim: Claim, known: Claim) -> str | None:
    """A quantity with its unit answers a missing unit only where the digits or the money are the same."""
    other = known.quantity
    if not other or not other.unit or other.min is None and other.max is None:
        return None
    if gap.type == "missing_unit" and not (claim.quantity and claim.quantity.ratio) and not same_amount(claim, known):
        return None
    return other.text
