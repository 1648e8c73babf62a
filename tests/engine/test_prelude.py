"""The named functions that portable SQL may use."""

from __future__ import annotations

import hashlib

import pyarrow as pa
import pytest

from vedette.engine.duckdb import run
from vedette.errors import EngineError


def one(expression: str) -> object:
    return run(f"SELECT {expression} AS value", {}).to_pylist()[0]["value"]


def test_distance_on_the_sphere() -> None:
    # One degree of latitude is 111.195 km on a sphere of 6,371.0088 km.
    assert one("haversine_m(0.0, 0.0, 1.0, 0.0)") == pytest.approx(111_195.08, abs=0.1)
    assert one("haversine_m(35.1, 129.0, 35.1, 129.0)") == 0.0


def test_hash_is_that_of_the_standard() -> None:
    assert one("sha256_hex('vedette')") == hashlib.sha256(b"vedette").hexdigest()


def test_time_falls_into_buckets() -> None:
    found = one("bucket_s(TIMESTAMP '2018-10-01 00:07:59', 300)")
    assert str(found) == "2018-10-01 00:05:00"


def test_days_between_and_squash() -> None:
    assert one("days_between(DATE '2017-12-22', DATE '2019-12-22')") == 730
    assert one("squash('  Kim   YONG  chol ')") == "kim yong chol"


def test_a_parameter_goes_by_name() -> None:
    table = pa.table({"x": [1, 2, 3]})
    assert run("SELECT x FROM t WHERE x > :least ORDER BY x", {"t": table}, {"least": 1}).column("x").to_pylist() == [
        2,
        3,
    ]


def test_a_refused_statement_is_in_the_message() -> None:
    with pytest.raises(EngineError, match="SELECT nothing FROM nowhere"):
        run("SELECT nothing FROM nowhere", {})


def test_parameters_are_bound_by_their_whole_name() -> None:
    statement = "SELECT :day || '/' || :day_to || '/' || (1)::VARCHAR AS value"
    assert run(statement, {}, {"day": "a", "day_to": "b"}).to_pylist() == [{"value": "a/b/1"}]


def test_seconds_and_days_of_an_instant() -> None:
    assert one("seconds_of(TIMESTAMPTZ '1970-01-02 00:00:01+00')") == 86401
    assert one("day_of(TIMESTAMPTZ '1970-01-02 23:59:59+00')") == 1
    assert one("day_of(TIMESTAMPTZ '1969-12-31 23:59:59+00')") == -1
