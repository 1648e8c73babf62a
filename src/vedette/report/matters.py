"""What several claims tell of one matter: who stands behind each statement, field by field, and the sums they make."""

from __future__ import annotations

import re
from dataclasses import dataclass

from vedette.claims.claim import Claim
from vedette.findings.origins import origin
from vedette.groups.group import Field, Fill, Group, Statement
from vedette.out.result import Result
from vedette.report.index import Index, Ref
from vedette.report.told import chain_words, title_words, value_words
from vedette.series.reckoning import Reckoning

MOST_STATEMENTS = 12
"""Statements printed of one matter, and :data:`MOST_QUOTES` quotes of one statement; the rest are counted."""
MOST_QUOTES = 8
MOST_VALUES = 12
"""Different values printed of one field; the rest are counted."""

_ASK = re.compile(r"(?:^|[.:] )([Aa]sk [^.]{3,200}\.)$")
_ASK_BOTH = "Ask each speaker what the figure rests on."


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One claim of a statement."""

    ref: Ref
    claim: Claim


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueView:
    """One value of a field with who says so and where."""

    value: str
    speakers: tuple[str, ...]
    refs: tuple[Ref, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldView:
    """A field with its verdict and values; ``more`` values are not printed."""

    field: Field
    values: tuple[ValueView, ...]
    more: int


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementView:
    """A statement wherever it stands. ``chains`` are the different ways in which it came, innermost speaker first.

    ``named`` is false where no innermost speaker is named: then there is no origin to count. ``relayed``: at least
    somebody along the chains is.
    """

    statement: Statement
    told: tuple[Told, ...]
    more: int
    chains: tuple[str, ...]
    named: bool
    relayed: bool
    fields: tuple[FieldView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FillView:
    """A gap of one claim that another document answers."""

    fill: Fill
    of: Ref
    by: Ref


@dataclass(frozen=True, slots=True, kw_only=True)
class SumView:
    """A sum with its number, its claims, and what to ask about it."""

    number: int
    line: Reckoning
    refs: tuple[Ref, ...]
    ask: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MatterView:
    """One matter in full. ``sums`` are printed under it, ``also`` under another one of their claims."""

    number: int
    title: str
    group: Group
    statements: tuple[StatementView, ...]
    more: int
    fills: tuple[FillView, ...]
    sums: tuple[SumView, ...]
    also: tuple[int, ...]


def matters(result: Result, known: Index) -> tuple[tuple[MatterView, ...], tuple[SumView, ...]]:
    """The matters printed, each with the sums of its claims, and the sums that belong to none of them."""
    sums = {number: sum_view(line, known) for line in result.reckonings if (number := known.sums.get(line.id))}
    home: dict[int, int] = {}
    for number, line in sums.items():
        under = (known.claims[ref.id].group for ref in line.refs if ref.id in known.claims)
        home[number] = min((known.matters[key] for key in under if key in known.matters), default=0)
    shown = [group for group in result.groups if group.id in known.matters]
    found = tuple(matter(group, known, sums, home) for group in shown)
    return found, tuple(line for number, line in sums.items() if not home[number])


def matter(group: Group, known: Index, sums: dict[int, SumView], home: dict[int, int]) -> MatterView:
    """One matter. ``home`` says under which matter each sum is printed."""
    number = known.matters.get(group.id, 0)
    members = frozenset(group.claims)
    touching = [line for line in sums.values() if any(ref.id in members for ref in line.refs)]
    return MatterView(
        number=number,
        title=title_words(group.title),
        group=group,
        statements=tuple(statement(told, known) for told in group.statements[:MOST_STATEMENTS]),
        more=max(0, len(group.statements) - MOST_STATEMENTS),
        fills=tuple(
            FillView(fill=fill, of=known.ref(fill.claim), by=known.ref(fill.by)) for fill in group.fills[:MOST_QUOTES]
        ),
        sums=tuple(line for line in touching if home.get(line.number) == number),
        also=tuple(line.number for line in touching if home.get(line.number) != number),
    )


def statement(told: Statement, known: Index) -> StatementView:
    """A statement with its quotes and the chains of its speakers."""
    claims = [known.claims[key] for key in told.claims if key in known.claims]
    chains = dict.fromkeys(claim.said_by for claim in claims)
    return StatementView(
        statement=told,
        told=tuple(Told(ref=known.ref(claim.id), claim=claim) for claim in claims[:MOST_QUOTES]),
        more=max(0, len(told.claims) - MOST_QUOTES),
        chains=tuple(dict.fromkeys(chain_words(chain) for chain in chains))[:MOST_QUOTES],
        named=any(origin(chain) and chain[0] != "article" for chain in chains),
        relayed=any(origin((name,)) and name != "article" for chain in chains for name in chain),
        fields=tuple(_field(item, known) for item in told.fields),
    )


def sum_view(line: Reckoning, known: Index) -> SumView:
    """A sum, with the question that its own words end in."""
    found = _ASK.search(line.words)
    ask = found.group(1) if found else _ASK_BOTH if line.verdict == "conflict" else ""
    return SumView(
        number=known.sums.get(line.id, 0),
        line=line,
        refs=tuple(known.ref(key) for key in line.claims),
        ask=ask[:1].upper() + ask[1:],
    )


def _field(item: Field, known: Index) -> FieldView:
    values = tuple(
        ValueView(
            value=value_words(item.field, stated.value),
            speakers=stated.speakers,
            refs=tuple(known.ref(key) for key in stated.claims[:MOST_QUOTES]),
        )
        for stated in item.values[:MOST_VALUES]
    )
    return FieldView(field=item, values=values, more=max(0, len(item.values) - MOST_VALUES))
