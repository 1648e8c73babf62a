"""Addresses as keys."""

from __future__ import annotations

import pytest

from tests.detectors.tables_of import tables_of
from vedette.detectors.addresses import lay_addresses


def keys(*texts: str) -> list[tuple[str, str | None]]:
    """Door and unit of each text, in order."""
    with tables_of(shipment=[{"person_id": "1", "address": text} for text in texts]) as tables:
        lay_addresses(tables)
        found = {row["address"]: (row["door"], row["unit"]) for row in tables.rows("SELECT * FROM place_of")}
    return [found[text] for text in texts]


@pytest.mark.parametrize(
    "text",
    ["12 Elm Street, Apt. 4B, Exampleville, NY 10001", "12 ELM ST APARTMENT 4b Exampleville NY 10001",
     "12  Elm St. #4B, Exampleville,\nNY 10001", "12 Elm St Unit 4B; Exampleville NY 10001",
     "Apt #4B, 12 Elm Street, NY 10001-0009 Exampleville, USA"],
)  # fmt: skip
def test_one_door_in_several_spellings(text: str) -> None:
    assert keys(text) == [("10001 12 elm exampleville ny st", "4b")]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("12 Elm Street, Apt 4, Springfield 90210", "Apt. 4, 12 Elm St., Springfield, 90210-1234 USA"),
        ("7 Quarry Lane, Ashford", "7 QUARRY LN ASHFORD"),
        ("Café Straße 9, 10115 Berlin", "Cafe Strasse 9, Berlin 10115"),
        ("5 North Road #12, York", "5 N. Rd, Unit 12, York"),
        ("No. 8 Saint Mary Terrace, Flat No 2, Leeds, United Kingdom", "8 St Mary Ter, Flat 2, Leeds"),
    ],
)
def test_one_door_written_twice(left: str, right: str) -> None:
    a, b = keys(left, right)
    assert a == b


def test_part_of_the_building_is_kept_apart() -> None:
    plain, suite = keys("12 Elm Street, Exampleville, NY 10001", "12 Elm Street, Exampleville, NY 10001, Suite 9")
    assert plain[0] == suite[0] and (plain[1], suite[1]) == (None, "9")


def test_a_street_called_flat_is_no_flat() -> None:
    [(door, unit)] = keys("5 Flat Rock Road, Ashford")
    assert unit is None and "rock" in door


def test_units_and_streets_tell_doors_apart() -> None:
    texts = [f"12 Elm {street}, {unit} York" for street in ("St", "Ave") for unit in ("", "Apt 1", "Apt 2")]
    assert len(set(keys(*texts))) == 6
    one, other = keys("12 Elm Street", "112 Elm Street")
    assert one != other
