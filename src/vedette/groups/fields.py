"""Field by field: what the claims of one statement say, and whether they agree."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal

from vedette.claims.claim import Claim, states_no_act
from vedette.conduct import Money, Quantity
from vedette.geo import countries
from vedette.groups.group import Field, Stated, Verdict
from vedette.groups.matter import Matter, number, same_amount

_OPEN = Decimal("Infinity")


def fields_of(members: Sequence[Matter]) -> tuple[Field, ...]:
    """Whether the act took place, where they do not agree; period, States, quantity and money, as far as stated."""
    found = (
        _stance(members),
        _field("period", members, period_words, None),
        _field("places", members, state_words, None),
        _field("quantity", members, lambda m: m.claim.quantity.text if m.claim.quantity else None, _quantities),
        _field("money", members, lambda m: m.claim.money.text if m.claim.money else None, _sums),
    )
    return tuple(item for item in found if item)


def _stance(members: Sequence[Matter]) -> Field | None:
    """The field ``act``: a conflict where some say that it took place and others deny, doubt or only suppose it."""
    if len({states_no_act(member.claim) for member in members}) < 2:
        return None
    words = ("said to have taken place", "denied, doubted or only supposed")
    return Field(
        field="act", verdict="conflict", values=_values(members, lambda member: words[states_no_act(member.claim)])
    )


def _field(
    name: str,
    members: Sequence[Matter],
    words: Callable[[Matter], str | None],
    compare: Callable[[Claim, Claim], Verdict] | None,
) -> Field | None:
    stating = [member for member in members if words(member)]
    if not stating:
        return None
    if len(stating) == 1:
        return Field(field=name, verdict="single", values=_values(stating, words))
    if compare is None:
        verdict: Verdict = "agree" if len({words(member) for member in stating}) == 1 else "differ"
    else:
        found = {compare(a.claim, b.claim) for place, a in enumerate(stating) for b in stating[place + 1 :]}
        verdict = "conflict" if "conflict" in found else "differ" if "differ" in found else "agree"
    return Field(field=name, verdict=verdict, values=_values(stating, words))


def _values(stating: Iterable[Matter], words: Callable[[Matter], str | None]) -> tuple[Stated, ...]:
    by_value: dict[str, list[Claim]] = {}
    for member in stating:
        by_value.setdefault(" ".join((words(member) or "").split()), []).append(member.claim)
    return tuple(
        Stated(
            value=value,
            claims=tuple(claim.id for claim in claims),
            speakers=tuple(dict.fromkeys(claim.said_by[0] if claim.said_by else "not named" for claim in claims)),
        )
        for value, claims in by_value.items()
    )


def period_words(member: Matter) -> str | None:
    """The stated days, as ISO."""
    return f"{member.first} to {member.last}" if member.first else None


def state_words(member: Matter) -> str | None:
    """The foreign States with a part in it, by name."""
    return ", ".join(countries.name(code) for code in sorted(member.states)) or None


def _quantities(one: Claim, other: Claim) -> Verdict:
    assert one.quantity and other.quantity
    if one.quantity.ratio or other.quantity.ratio:
        return "agree" if one.quantity.ratio == other.quantity.ratio else "differ"
    if same_amount(one, other):
        return "agree"
    if one.quantity.unit is None or other.quantity.unit is None or one.quantity.unit != other.quantity.unit:
        return "differ"
    return _ranges(one.quantity, other.quantity)


def _sums(one: Claim, other: Claim) -> Verdict:
    assert one.money and other.money
    if one.money.currency != other.money.currency or one.money.per != other.money.per:
        return "differ"
    return "agree" if same_amount(one, other) else _ranges(one.money, other.money)


def _ranges(one: Money | Quantity, other: Money | Quantity) -> Verdict:
    (low, high), (under, over) = _range(one), _range(other)
    return "conflict" if low > over or under > high else "differ"


def _range(amount: Money | Quantity) -> tuple[Decimal, Decimal]:
    low, high = number(amount.min), number(amount.max)
    return (-_OPEN if low is None else low), (_OPEN if high is None else high)
