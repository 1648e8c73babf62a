"""What a claim is about, in terms that two documents can share: family of act, goods, people, States, days, amounts.

Two claims are about the same thing only where nothing sets them apart and something particular binds them; both
come with the reason in words.
"""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation

from vedette.claims.claim import Claim
from vedette.claims.subjects import persons, vessels
from vedette.conduct import Kind, Money, Quantity
from vedette.geo import countries

FAMILIES: tuple[tuple[str, tuple[Kind, ...]], ...] = (
    ("labour", ("employment_abroad", "crew_supply", "employment_transfer", "contract_beyond_deadline", "non_repatriation", "repatriation")),
    ("it work", ("it_work", "false_identity", "shared_identity")),
    ("permits", ("work_authorisation", "visa_substitution")),
    ("earnings", ("wage_diversion", "revenue_for_programmes")),
    ("exports", ("goods_export", "loading_in_waters")),
    ("imports", ("goods_import", "cap_use")),
    ("luxury goods", ("luxury_supply", "custody_route")),
    ("funds", ("theft", "laundering", "cyber_activity", "address_poisoning")),
    ("answers", ("state_reply", "no_reply")),
    ("calls", ("call_to_act",)),
)  # fmt: skip
"""Kinds that tell of one matter in different words. Any other kind is a family of its own."""
_FAMILY: dict[str, str] = {kind: name for name, kinds in FAMILIES for kind in kinds}

_CLASSES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("players", re.compile(r"(?i)\bfootball|\bsoccer|\bplayers?\b|\bleagues?\b|\bclubs?\b|\bstriker|\bmidfielder")),
    ("IT workers", re.compile(r"\bIC?T\b|(?i:\binformation technology|\bprogrammer|\bdeveloper|\bfreelanc|\bsoftware)")),
    ("medical workers", re.compile(r"(?i)\bmedical|\bdoctors?\b|\bnurses?\b|\bhospital|\bclinic")),
    ("restaurant workers", re.compile(r"(?i)\brestaurant|\bwaitress|\bhostess")),
    ("construction workers", re.compile(r"(?i)\bconstruction|\bbuilders?\b|\bbuilding sites?\b|\bwelders?\b|\bplasterers?\b")),
    ("crew", re.compile(r"(?i)\bcrew|\bseafarer|\bsailor|\bfisher(?:y|men)|\bfishing\b|\bseafood\b")),
    ("loggers", re.compile(r"(?i)\blogg(?:ing|ers?)\b|\btimber\b|\bforestry\b")),
    ("garment workers", re.compile(r"(?i)\bgarments?\b|\btextile|\bsew(?:n|ing)\b|\bseamstress")),
)  # fmt: skip
_PEOPLE = frozenset({"labour", "it work", "permits", "earnings", "answers"})
TOLERANCE = Decimal("0.05")
"""Two amounts within five per cent are one figure in other words (rounding, another unit)."""
_SCALES = (Decimal(1), Decimal(10) ** 3, Decimal(10) ** 6, Decimal(10) ** 9)


@dataclass(frozen=True, slots=True)
class Matter:
    """What binds or parts a claim. ``named`` are people and ships, folded; ``states`` the foreign States with a part.

    ``first`` and ``last`` are stated days; both are empty where the text dates nothing (a publication day dates no act).
    """

    claim: Claim
    family: str
    named: frozenset[str]
    classes: frozenset[str]
    goods: frozenset[str]
    states: frozenset[str]
    first: date | None
    last: date | None


def matter(claim: Claim) -> Matter:
    """The matter of a claim. Pure; a field the claim leaves open stays empty."""
    text = claim.reading or claim.quote
    family = _FAMILY.get(claim.kind, claim.kind)
    classes = (
        frozenset(name for name, pattern in _CLASSES if pattern.search(text)) if family in _PEOPLE else frozenset()
    )
    if claim.kind == "employment_transfer":
        classes |= {"players"}
    if family == "it work":
        classes |= {"IT workers"}
    first, last = _days(claim)
    return Matter(
        claim=claim,
        family=family,
        named=frozenset(name.casefold().replace("-", " ") for name in (*persons(text), *vessels(text))),
        classes=classes,
        goods=frozenset(claim.goods.keys) if claim.goods else frozenset(),
        states=frozenset(p.country for p in claim.places if p.country and p.country != "KP" and p.role != "mentioned"),
        first=first,
        last=last,
    )


def apart(one: Matter, other: Matter) -> str | None:
    """Why two claims cannot be the same statement, or nothing. Amounts never part them: they may conflict."""
    if one.family != other.family:
        return "acts of different families"
    for what, left, right in (
        ("people or ships", one.named, other.named),
        ("kinds of workers", one.classes, other.classes),
        ("goods", one.goods, other.goods),
        ("States", one.states, other.states),
    ):
        if left and right and left.isdisjoint(right):
            return f"different {what}: {', '.join(sorted(left))}; {', '.join(sorted(right))}"
    if one.first and other.first and one.last and other.last and (one.first > other.last or other.first > one.last):
        return f"different times: {one.first} to {one.last}; {other.first} to {other.last}"
    return None


def bound(one: Matter, other: Matter) -> str | None:
    """What particular thing two claims share, in words, or nothing: a family of act alone binds nobody."""
    if shared := one.named & other.named:
        return f"both name {', '.join(name.title() for name in sorted(shared))}"
    if same_amount(one.claim, other.claim):
        return "both state the same amount"
    about = one.goods & other.goods or one.classes & other.classes
    what = f"both about {', '.join(sorted(about))}" if about else "the same kind of act"
    same_kind = one.claim.kind == other.claim.kind
    overlap = one.first and other.first and one.last and other.last
    states = one.states & other.states
    if states and (about or same_kind) and not (one.first and other.first and not overlap):
        return f"{what} in {', '.join(countries.name(code) for code in sorted(states))}"
    # A figure is of anything: two of the same days need not be of the same thing.
    if overlap and (about or (same_kind and one.family != "figure")):
        return f"{what} in the same days"
    # Goods of the register are particular; a class of workers without a State or a day is a whole trade.
    if one.goods & other.goods and (not one.first or not other.first):
        return what
    return None


def same_amount(one: Claim, other: Claim) -> bool:
    """Whether both state one figure: money of one currency or a quantity of one unit within :data:`TOLERANCE`.

    A quantity without its unit or scale agrees with one that has the same digits ("3.7", "3.7 million tons").
    """
    if one.money and other.money and _same_money(one.money, other.money):
        return True
    if not one.quantity or not other.quantity or one.quantity.ratio or other.quantity.ratio:
        return False
    left, right = _bounds(one.quantity), _bounds(other.quantity)
    units = {_unit(one.quantity.unit), _unit(other.quantity.unit)}
    if None in units:
        return any(_digits(left, right, scale) for scale in _SCALES)
    if len(units) == 1 and _counted(one.quantity) and _counted(other.quantity):
        return bool({*left} & {*right})  # 41 countries are not 42
    return len(units) == 1 and _near(left, right)


def _same_money(one: Money, other: Money) -> bool:
    return (one.currency, one.per) == (other.currency, other.per) and _near(_bounds(one), _bounds(other))


def _counted(quantity: Quantity) -> bool:
    """Whether people or things are counted one by one, rather than weighed, measured or estimated."""
    small = all(value == value.to_integral_value() and value < 1000 for value in _bounds(quantity))
    return small and not quantity.approx and _unit(quantity.unit) not in ("tonnes", "barrels", "percent")


def _near(left: tuple[Decimal, ...], right: tuple[Decimal, ...]) -> bool:
    return any(a == b or abs(a - b) <= TOLERANCE * max(abs(a), abs(b)) for a in left for b in right)


def _digits(left: tuple[Decimal, ...], right: tuple[Decimal, ...], scale: Decimal) -> bool:
    return any(a * scale == b or b * scale == a for a in left for b in right)


def _bounds(amount: Money | Quantity) -> tuple[Decimal, ...]:
    return tuple(value for text in dict.fromkeys((amount.min, amount.max)) if (value := number(text)) is not None)


def number(text: str | None) -> Decimal | None:
    """A decimal string as a number; nothing where there is none."""
    try:
        value = Decimal(text) if text is not None else None
    except InvalidOperation:
        return None
    return value if value is not None and value.is_finite() else None


def _unit(unit: str | None) -> str | None:
    folded = unit.casefold() if unit else None
    return "tonnes" if folded in ("tons", "tonnes", "metric tons", "t", "mt") else folded


def _days(claim: Claim) -> tuple[date | None, date | None]:
    period = claim.period
    if not period or period.precision == "as_of" or not period.start or not period.end:
        return None, None
    try:
        return date.fromisoformat(period.start[:10]), date.fromisoformat(period.end[:10])
    except ValueError:
        return None, None
