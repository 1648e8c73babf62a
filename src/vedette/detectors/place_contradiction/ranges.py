"""Ranges of addresses that are known for something, and which addresses of the log lie in them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import pyarrow as pa

from vedette.detectors.place_contradiction.sql import texts
from vedette.engine.tables import Tables
from vedette.identifiers.address_ip import NotARange, Range, Sixes, number_sql, range_of

DPRK = "175.45.176.0/22"
"""The one range assigned to Star Joint Venture of Pyongyang and announced from there (APNIC)."""
LENT = ("210.52.109.0/24", "77.94.35.0/24")
"""Ranges that providers of China and Russia have lent to users in the DPRK, as reported: transit, not residence."""

WIDEST = {4: 2**24, 6: 2**112}
"""Addresses of a /8 and of a /16: nobody's VPN or gateway is as wide as what lies above."""

_MATCHED = f"""
SELECT i.ip, r.no FROM (SELECT ip, {number_sql("ip")} AS number FROM place_ip WHERE ip LIKE '%.%') i
JOIN place_bucket r ON floor(i.number / 65536) = r.bucket AND i.number BETWEEN r.low AND r.high
"""


@dataclass(frozen=True, slots=True)
class Known:
    """A range and what it is known for: ``dprk``, ``lent``, ``vpn`` or ``allowed``; of lists, whose and of what day."""

    span: Range
    sort: str
    provider: str | None
    as_of: date | None


@dataclass(frozen=True, slots=True)
class Ranges:
    """Ranges that are used, and those refused with the reason, for the parameters of each line."""

    known: tuple[Known, ...]
    refused: Mapping[str, int]


def ranges_of(tables: Tables) -> Ranges:
    """The ranges of this module, and those of the user's lists.

    A range of a VPN without the day of its list is refused: ranges change hands, and an old list accuses whoever holds
    the address today. One that is no range is refused too.
    """
    refused: dict[str, int] = {}
    known = [Known(range_of(DPRK), "dprk", None, None), *(Known(range_of(text), "lent", None, None) for text in LENT)]
    listed = tables.rows("SELECT DISTINCT cidr, provider, as_of FROM vpn_range")
    for row in listed:
        reason = "" if row["as_of"] else "VPN ranges without the day of their list"
        known.extend(_taken(row["cidr"], "vpn", row, refused, reason))
    for row in tables.rows("SELECT DISTINCT value AS cidr, name AS provider, as_of FROM allowed WHERE kind = 'egress'"):
        known.extend(_taken(row["cidr"], "allowed", row, refused, ""))
    ordered = sorted(known, key=lambda item: (item.sort, item.span, item.provider or "", item.as_of or date.min))
    return Ranges(tuple(ordered), dict(sorted(refused.items())))


def _taken(text: str, sort: str, row: Mapping[str, Any], refused: dict[str, int], reason: str) -> Iterator[Known]:
    try:
        span = range_of(text)
        if span.high - span.low >= WIDEST[span.version]:
            reason = reason or "ranges wider than any provider's"
    except NotARange:
        reason = reason or "values that are no range of addresses"
    if reason:
        refused[reason] = refused.get(reason, 0) + 1
    else:
        yield Known(span, sort, row["provider"], row["as_of"])


def lay_ranges(tables: Tables, ranges: Ranges) -> None:
    """Keep ``place_range`` (the ranges by number) and ``place_in`` (``ip``, ``no``): which address lies in which."""
    known = ranges.known
    tables.lay(
        "place_range",
        pa.table({
            "no": pa.array(range(len(known)), pa.int32()),
            "sort": pa.array([item.sort for item in known], pa.string()),
            "provider": pa.array([item.provider for item in known], pa.string()),
            "as_of": pa.array([item.as_of for item in known], pa.date32()),
        }),
    )  # fmt: skip
    fours = [
        (no, bucket, item.span.low, item.span.high)
        for no, item in enumerate(known)
        if item.span.version == 4
        for bucket in item.span.buckets()
    ]
    columns = zip(("no", "bucket", "low", "high"), zip(*fours, strict=True), strict=True)
    tables.lay("place_bucket", pa.table({name: pa.array(numbers, pa.int64()) for name, numbers in columns}))
    tables.lay("place_six", _sixes(tables, Sixes((item.span, no) for no, item in enumerate(known))))
    tables.keep("place_in", f"{_MATCHED} UNION ALL SELECT ip, no FROM place_six")


def _sixes(tables: Tables, sixes: Sixes) -> pa.Table:
    """Addresses of version 6 in the ranges: they are asked for only where some list has such ranges."""
    found: list[tuple[str, int]] = []
    if sixes:
        asked = texts(tables, "SELECT ip FROM place_ip WHERE ip LIKE '%:%' AND lower(ip) NOT LIKE '::ffff:%.%'")
        found = [(text, no) for text in asked for no in sixes.holding(text)]
    return pa.table({
        "ip": pa.array([ip for ip, _ in found], pa.string()),
        "no": pa.array([no for _, no in found], pa.int64()),
    })  # fmt: skip
