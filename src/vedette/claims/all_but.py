"""A number told by how many are missing from a whole that the words before give."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from vedette.claims.amounts import AmountHit
from vedette.claims.numbers import NUMBER, plain_decimal, value
from vedette.claims.units import COUNTED, PEOPLE
from vedette.conduct import Gap, Quantity

_ALL_BUT = re.compile(rf"\b[Aa]ll but (?P<n>{NUMBER})(?![\w%])")
_OF_THE_MANY = re.compile(rf"\s+of\s+(?:the|these|those|its|their)\s+(?P<m>{NUMBER})(?![\w%])")
COUNTABLE = frozenset(COUNTED.values()) - frozenset(PEOPLE)


def all_but(text: str, found: list[AmountHit]) -> Iterator[AmountHit]:
    """ "Of 1,290 workers counted, all but two had left": so many less, where the words before tell how many."""
    for match in _ALL_BUT.finditer(text):
        counted = [
            h for h in found if h.quantity and h.end <= match.start() and (h.people or h.quantity.unit in COUNTABLE)
        ]
        number, told = value(match["n"]), counted[-1].quantity if counted else None
        of_these = _OF_THE_MANY.match(text, match.end())
        if of_these:
            told = Quantity(text=of_these["m"], min=value(of_these["m"]), max=value(of_these["m"]))
        if (
            told is None
            or number is None
            or told.min is None
            or told.min != told.max
            or Decimal(told.min) <= Decimal(number)
        ):
            continue
        named = next((h for h in found if h.start <= match.start("n") < h.end and h.quantity), None)
        unit = named.quantity.unit if named and named.quantity else told.unit
        if unit is None:
            continue
        left = plain_decimal(Decimal(told.min) - Decimal(number))
        gap = Gap(
            type="missing_value", field="quantity", text=f"{match.group()}: how many these are is not said",
            status="filled_by", by=f"{told.text}, less {match['n']}",
        )  # fmt: skip
        whole = Quantity(text=match.group(), min=left, max=left, unit=unit)
        end = named.end if named else match.end()
        yield AmountHit(match.start(), end, quantity=whole, gaps=(gap,), people=(named or counted[-1]).people)
