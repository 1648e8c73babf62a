"""Days on which the law on workers changed: what went on across them is cut there, so that each part has its law."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pyarrow as pa

CREW_BAN = date(2016, 11, 30)
"""Resolution 2321, paragraphs 23 and 34."""
HOME_DUTY = date(2017, 12, 22)
"""Resolution 2397, paragraph 8: the day it was adopted."""
LAST_DAY = date(2019, 12, 22)
"""The last day for sending home: 24 months after adoption."""
PERMIT_BAN = date(2017, 9, 11)
"""Resolution 2375, paragraph 17. It looks at the day of an authorisation, so work is not cut there."""

_DAY = timedelta(days=1)
CUTS = (CREW_BAN, HOME_DUTY, LAST_DAY + _DAY)
"""First days of the parts after the first."""

APART = 45
"""Days without pay or term after which work begins anew: a month that was left out, or paid late, does not part it."""


def parts(start: date, end: date) -> Iterator[tuple[date, date]]:
    """The days from ``start`` to ``end`` (both included) cut where the law changed, in order."""
    for cut in CUTS:
        if start < cut <= end:
            yield start, cut - _DAY
            start = cut
    yield start, end


def parts_table() -> pa.Table:
    """The parts of time as a relation: ``part`` (from 0), ``first_day``, ``last_day``."""
    firsts = [date(1900, 1, 1), *CUTS]
    lasts = [*(cut - _DAY for cut in CUTS), date(9999, 12, 31)]
    return pa.table({"part": pa.array(range(len(firsts)), pa.int64()), "first_day": firsts, "last_day": lasts})


def merged(terms: list[tuple[date, date]]) -> list[tuple[date, date]]:
    """Terms joined where they meet or lie at most :data:`APART` days apart, in order."""
    found: list[tuple[date, date]] = []
    for start, end in sorted(terms):
        if found and (start - found[-1][1]).days - 1 <= APART:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((start, end))
    return found
