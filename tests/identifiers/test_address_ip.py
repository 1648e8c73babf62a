"""Internet addresses as numbers, against the standard library."""

from __future__ import annotations

import ipaddress

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from vedette.engine.tables import Tables
from vedette.identifiers.address_ip import BUCKET, NotARange, Range, Sixes, number_sql, range_of


@given(st.ip_addresses(v=4), st.integers(0, 32))
def test_range_holds_what_the_library_says(address: ipaddress.IPv4Address, length: int) -> None:
    network = ipaddress.ip_network(f"{address}/{length}", strict=False)
    assert range_of(f" {address}/{length} ") == Range(4, int(network[0]), int(network[-1]))


def test_mapped_range_is_of_version_four() -> None:
    assert range_of("::ffff:192.0.2.0/120") == range_of("192.0.2.0/24")
    assert range_of("::/0").version == 6


@pytest.mark.parametrize("text", ["", "192.0.2.0/33", "192.0.2.0-192.0.2.9", "example.com", "192.0.2.1:443"])
def test_what_is_no_range(text: str) -> None:
    with pytest.raises(NotARange, match="no address and no range"):
        range_of(text)


def test_numbers_in_sql() -> None:
    texts = ["0.0.0.0", "255.255.255.255", "192.0.2.1", "::ffff:192.0.2.1", "::FFFF:192.0.2.1", "192.0.2.256",
             "192.0.2", "192.0.2.1.5", "-1.0.0.0", "a.b.c.d", "2001:db8::1", "", None]  # fmt: skip
    with Tables() as tables:
        tables.lay("given", pa.table({"n": range(len(texts)), "ip": pa.array(texts, pa.string())}))
        found = [row["v"] for row in tables.rows(f"SELECT n, {number_sql('ip')} AS v FROM given ORDER BY n")]
    address = int(ipaddress.IPv4Address("192.0.2.1"))
    assert found == [0, 2**32 - 1, address, address, address, *[None] * 8]


def test_buckets_cover_a_range() -> None:
    span = range_of("10.1.255.0/16")
    assert list(span.buckets()) == [span.low // BUCKET]
    assert len(range_of("10.0.0.0/8").buckets()) == 256


@given(st.lists(st.tuples(st.ip_addresses(v=6), st.integers(0, 128)), max_size=12), st.ip_addresses(v=6))
def test_ranges_within_ranges(ranges: list[tuple[ipaddress.IPv6Address, int]], asked: ipaddress.IPv6Address) -> None:
    texts = [f"{address}/{length}" for address, length in ranges]
    sixes = Sixes((range_of(text), key) for key, text in enumerate(texts))
    expected = [key for key, text in enumerate(texts) if range_of(text).version == 6
                and asked in ipaddress.ip_network(text, strict=False)]  # fmt: skip
    assert sixes.holding(str(asked)) == expected
    assert sixes.holding(f"{asked}%eth0") == expected
    assert sixes.holding("no address") == []
