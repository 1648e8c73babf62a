"""Addresses as keys."""

from __future__ import annotations

import pyarrow as pa
import pytest

from vedette.engine.tables import Tables
from vedette.identifiers.postal import door_sql, folded_sql, unit_sql


def keys(text: str) -> tuple[str, str | None]:
    with Tables() as tables:
        tables.lay("given", pa.table({"address": [text]}))
        inner = f"SELECT {folded_sql('address')} AS folded FROM given"
        [row] = tables.rows(f"SELECT {door_sql('folded')} AS door, {unit_sql('folded')} AS unit FROM ({inner}) f")
    return row["door"], row["unit"]


@pytest.mark.parametrize(
    "text",
    ["12 Elm Street, Apt. 4B, Exampleville, NY 10001", "12 ELM ST APARTMENT 4b Exampleville NY 10001",
     "12  Elm St. #4B, Exampleville,\nNY 10001", "12 Elm St Unit 4B; Exampleville NY 10001"],
)  # fmt: skip
def test_one_door_in_several_spellings(text: str) -> None:
    assert keys(text) == ("12 elm st exampleville ny 10001", "4b")


def test_part_of_the_building_is_kept_apart() -> None:
    assert keys("12 Elm Street, Exampleville, NY 10001") == ("12 elm st exampleville ny 10001", None)
    assert keys("12 Elm Street, Exampleville, NY 10001, Suite 9") == ("12 elm st exampleville ny 10001", "9")


def test_numbers_tell_doors_apart() -> None:
    assert keys("12 Elm Street")[0] != keys("112 Elm Street")[0]
