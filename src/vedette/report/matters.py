"""What several claims tell of one matter: who stands behind each statement, field by field, and the sums they make."""

from __future__ import annotations

import re
from dataclasses import dataclass

from vedette.claims.claim import Claim
from vedette.conduct import Period
from vedette.findings.origins import origin, together
from vedette.groups.group import Field, Fill, Group, Statement
from vedette.out.result import Result
from vedette.report.days import as_day, period_words
from vedette.report.index import Index, Ref
from vedette.series.reckoning import Reckoning

MOST_STATEMENTS = 12
"""Statements printed of one matter, and :data:`MOST_QUOTES` quotes of one statement; the rest are counted."""
MOST_QUOTES = 8
MOST_VALUES = 12
"""Different values printed of one field; the rest are counted."""

_ASK = re.compile(r"(?:^|[.:] )([Aa]sk [^.]{3,200}\.)$")
_DAYS = re.compile(r"(\d{4}-\d{2}-\d{2}) to (\d{4}-\d{2}-\d{2})")
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

    ``named`` is false where no speaker is named anywhere: then there is no origin to count.
    """

    statement: Statement
    told: tuple[Told, ...]
    more: int
    chains: tuple[str, ...]
    named: bool
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
        named=any(origin(chain) and chain != ("article",) for chain in chains),
        fields=tuple(_field(item, known) for item in told.fields),
    )


def chain_words(said_by: tuple[str, ...]) -> str:
    """``Japan and United States via Invented Daily``; innermost first, joint speakers as one."""
    jointly = together(said_by)
    first = " and ".join(filter(None, (", ".join(jointly[:-1]), *jointly[-1:])))
    return " via ".join((first, *said_by[len(jointly) :])) if jointly else "nobody named"


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
            value=_value(item.field, stated.value),
            speakers=stated.speakers,
            refs=tuple(known.ref(key) for key in stated.claims[:MOST_QUOTES]),
        )
        for stated in item.values[:MOST_VALUES]
    )
    return FieldView(field=item, values=values, more=max(0, len(item.values) - MOST_VALUES))


def _value(field: str, value: str) -> str:
    """Days in words; the other fields are words of the texts already."""
    days = _DAYS.fullmatch(value) if field == "period" else None
    if not days:
        return value
    start, end = days.groups()
    first, last = as_day(start), as_day(end)
    whole_year = first and last and (first.month, first.day, last.month, last.day) == (1, 1, 12, 31)
    one_month = first and last and (first.year, first.month) == (last.year, last.month) and first != last
    year = "year" if whole_year and first and last and first.year == last.year else None
    precision = year or ("month" if one_month else "range")
    return period_words(Period(start=start, end=end, precision=precision))  # type: ignore[arg-type]
