"""Internet addresses as whole numbers: ranges read from their notation, and SQL that reads many addresses at once.

An address of version 4 is the number of its four parts in base 256 (RFC 791), so that a range is two numbers and a
million addresses are compared by the engine. Those of version 6 (RFC 4291) do not fit the engine's numbers; they are
fewer and are looked up one by one.
"""

from __future__ import annotations

import ipaddress
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

BUCKET = 65536
"""Addresses of version 4 that share their first sixteen bits. Few ranges of a list meet in one bucket, so that a join
on it leaves little to compare."""


class NotARange(ValueError):
    """A text that is no address and no range of addresses."""


@dataclass(frozen=True, slots=True, order=True)
class Range:
    """All addresses from ``low`` to ``high``, both included, of version 4 or 6."""

    version: int
    low: int
    high: int

    def buckets(self) -> range:
        """The buckets of a range of version 4."""
        return range(self.low // BUCKET, self.high // BUCKET + 1)


def range_of(text: str) -> Range:
    """A range as lists write it: ``a.b.c.d/n``, ``x::/n`` or one address; bits beyond the prefix are let pass.

    A range of version 6 that stands for addresses of version 4 (``::ffff:0:0/96``, RFC 4291 2.5.5.2) is that of
    version 4. Raises :class:`NotARange`.
    """
    try:
        network = ipaddress.ip_network(text.strip(), strict=False)
    except ValueError as error:
        raise NotARange(f"{text!r} is no address and no range such as 192.0.2.0/24") from error
    low, high = int(network.network_address), int(network.broadcast_address)
    if network.version == 6 and low >> 32 == high >> 32 == 0xFFFF:
        return Range(4, low & 0xFFFFFFFF, high & 0xFFFFFFFF)
    return Range(network.version, low, high)


def number_sql(column: str) -> str:
    """SQL for the number of the version 4 address in ``column``; null for anything else, whatever was written.

    ``::ffff:a.b.c.d``, as servers of both versions log it, is read as a.b.c.d.
    """
    text = f"replace(lower({column}), '::ffff:', '')"
    parts = [f"try_cast(split_part({text}, '.', {place}) AS INTEGER)" for place in (1, 2, 3, 4)]
    number = " + ".join(
        f"CAST({part} AS BIGINT) * {256**power}" for part, power in zip(parts, (3, 2, 1, 0), strict=True)
    )
    proper = " AND ".join(f"{part} BETWEEN 0 AND 255" for part in parts)
    return f"CASE WHEN {proper} AND split_part({text}, '.', 5) = '' THEN {number} END"


def line_sql(column: str) -> str:
    """SQL for the line behind the address in ``column``: the address itself, of version 6 its first 64 bits.

    A line at home or in an office is given one /64 or more (RFC 6177), and each machine on it makes its own further 64
    bits, anew each day (RFC 8981). Groups are written without leading zeros, ``::`` written out.
    """
    text = f"lower({column})"
    left, right = f"split_part({text}, '::', 1)", f"split_part({text}, '::', 2)"
    before = f"CASE WHEN {left} = '' THEN 0 ELSE length({left}) - length(replace({left}, ':', '')) + 1 END"
    after = f"CASE WHEN {right} = '' THEN 0 ELSE length({right}) - length(replace({right}, ':', '')) + 1 END"
    groups = [
        f"CASE WHEN {place} <= {before} THEN split_part({left}, ':', {place}) "
        f"WHEN {place} > 8 - ({after}) THEN split_part({right}, ':', {place} - 8 + ({after})) ELSE '' END"
        for place in (1, 2, 3, 4)
    ]
    plain = " || ':' || ".join(f"coalesce(nullif(ltrim({group}, '0'), ''), '0')" for group in groups)
    six = f"{column} LIKE '%:%' AND {column} NOT LIKE '%.%'"
    return f"CASE WHEN {six} THEN {plain} || '::/64' ELSE replace({text}, '::ffff:', '') END"


def network_sql(column: str) -> str:
    """SQL for the network of 256 addresses (``a.b.c.0/24``) of a version 4 address in ``column``; else null."""
    parts = " || '.' || ".join(f"split_part({column}, '.', {place})" for place in (1, 2, 3))
    return f"CASE WHEN {column} LIKE '%.%.%.%' AND {column} NOT LIKE '%:%' THEN {parts} || '.0/24' END"


class Sixes:
    """Ranges of version 6 in order, asked address by address."""

    def __init__(self, ranges: Iterable[tuple[Range, int]]) -> None:
        self._ranges = sorted((item.low, item.high, key) for item, key in ranges if item.version == 6)
        self._lows = [low for low, _, _ in self._ranges]
        reach = 0
        self._reach = [reach := max(reach, high) for _, high, _ in self._ranges]

    def __bool__(self) -> bool:
        return bool(self._ranges)

    def holding(self, text: str) -> list[int]:
        """Keys of all ranges that hold the address; none where the text is no address of version 6."""
        try:
            number = int(ipaddress.IPv6Address(text.split("%", maxsplit=1)[0]))
        except ValueError:
            return []
        found = []
        at = bisect_right(self._lows, number) - 1
        # ranges may lie within each other: go back as long as any of those before reaches this far
        while at >= 0 and self._reach[at] >= number:
            if self._ranges[at][1] >= number:
                found.append(self._ranges[at][2])
            at -= 1
        return sorted(found)
