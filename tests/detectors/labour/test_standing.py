"""Whose national a person is for the register: what settles it, what leaves it open, and who makes no line."""

from __future__ import annotations

from typing import Any

import pytest

from tests.detectors.tables_of import tables_of
from vedette.detectors.labour.standing import Standing, standings

PROTECTED = {"nationality": "PRK", "legal_status": "refugee"}

CASES: list[tuple[str, dict[str, Any], str]] = [
    ("the register says PRK", {"nationality": "PRK"}, "shown"),
    ("a South Korean", {"nationality": "KOR"}, "nobody"),
    ("another nationality", {"nationality": "Uzbekistan"}, "nobody"),
    ("stateless", {"nationality": "stateless"}, "nobody"),
    ("an ethnic Korean of China", {"nationality": "CHN", "other_nationality": "ethnic Korean"}, "nobody"),
    ("a South Korean picks the DPRK entry of the list", {"nationality": "PRK", "passport_issuer": "KOR"}, "open"),
    ("PRK and KOR mixed up in one row", {"nationality": "KOR", "other_nationality": "PRK"}, "open"),
    ("KP beside a passport of China", {"nationality": "KP", "passport_issuer": "CN"}, "open"),
    ("CN beside a passport of the DPRK", {"nationality": "CN", "passport_issuer": "PRK"}, "open"),
    ("Korea alone", {"nationality": "Korea"}, "open"),
    ("Korea, with a passport that settles it", {"nationality": "Korea", "passport_issuer": "KOR"}, "nobody"),
    ("Korea, with a passport of the DPRK", {"nationality": "Korea", "passport_issuer": "PRK"}, "shown"),
    ("a Chosen registration", {"nationality": "朝鮮"}, "open"),
    (
        "PRK picked for a Chosen registration",
        {"nationality": "PRK", "legal_status": "special permanent resident"},
        "open",
    ),
    (
        "a South Korean special permanent resident",
        {"nationality": "KOR", "legal_status": "special permanent resident"},
        "nobody",
    ),
    ("no nationality", {"nationality": None}, "open"),
    ("a nationality not known", {"nationality": "unknown"}, "open"),
    ("no nationality, a passport of the DPRK", {"passport_issuer": "DPRK"}, "shown"),
    ("no nationality, a passport of Viet Nam", {"passport_issuer": "VNM"}, "nobody"),
    ("a second nationality recorded as one", {"nationality": "PRK", "other_nationality": "RUS"}, "shown"),
    (
        "a refugee's travel document of the host",
        {"nationality": "PRK", "legal_status": "refugee, travel document (1951)", "passport_issuer": "RUS"},
        "shown",
    ),
    ("a refugee with a passport of the host", {**PROTECTED, "passport_issuer": "RUS"}, "open"),
    ("a refugee with a passport of a third State", {**PROTECTED, "passport_issuer": "POL"}, "open"),
    ("a refugee without a passport", PROTECTED, "shown"),
    ("a defector in the South", {"nationality": "PRK", "legal_status": "defector", "host_state": "KR"}, "open"),
    (
        "a defector in the South with its passport",
        {"nationality": "PRK", "legal_status": "defector", "host_state": "KR", "passport_issuer": "KOR"},
        "open",
    ),
    ("a refugee in the South", {**PROTECTED, "host_state": "KR"}, "open"),
    ("a defector elsewhere", {"nationality": "PRK", "legal_status": "defector"}, "open"),
    (
        "a defector elsewhere whose passport is of the DPRK",
        {"nationality": "PRK", "legal_status": "defector", "passport_issuer": "PRK"},
        "shown",
    ),
    (
        "a second nationality beside the passport of the other State",
        {"nationality": "CHN", "other_nationality": "PRK", "passport_issuer": "CHN"},
        "open",
    ),
    ("both Koreas in one cell", {"nationality": "PRK/KOR"}, "open"),
    ("both Koreas in one cell, a passport of the South", {"nationality": "PRK, KOR", "passport_issuer": "KOR"}, "open"),
    ("both Koreas as second nationality", {"nationality": "UZB", "other_nationality": "KOR / PRK"}, "open"),
]


def of(row: dict[str, Any], **more: Any) -> Standing | None:
    with tables_of(permit=[{"holder_id": "H1", "host_state": "RU", **row}], **more) as tables:
        return standings(tables).get("id:H1")


@pytest.mark.parametrize(("case", "row", "expected"), CASES, ids=[case[0] for case in CASES])
def test_a_row(case: str, row: dict[str, Any], expected: str) -> None:
    found = of(row)
    said = "nobody" if found is None else "shown" if found.sure else "open"
    assert said == expected, case
    if found and not found.sure:
        assert found.gaps, "what leaves it open is named"
        assert "dprk_national" not in found.shown("RU")


def test_registers_that_disagree_leave_it_open() -> None:
    assert of({"nationality": "PRK"}, contract=[{"holder_id": "h1", "nationality": "KOR"}]).sure is False  # type: ignore[union-attr]


def test_a_blank_in_one_register_is_filled_by_another() -> None:
    assert of({"nationality": None}, payment=[{"holder_id": "H1", "nationality": "DPRK"}]).sure  # type: ignore[union-attr]
    assert of({"nationality": None}, payment=[{"holder_id": "H1", "nationality": "UZB"}]) is None


def test_a_payroll_without_nationalities_is_no_register_of_them() -> None:
    with tables_of(payment=[{"holder_id": "H1", "employer": "Alpha"}], contract=[{"holder_id": "H2"}]) as tables:
        assert standings(tables) == {}


def test_numbers_of_lines_in_crew_lists_are_nobody_s_own() -> None:
    rows = [
        {"holder_id": "1", "vessel": ship, "family_name": ship, "nationality": code}
        for ship, code in (("A", "PRK"), ("B", "KOR"))
    ]
    with tables_of(crew=rows) as tables:
        (found,) = standings(tables).values()
    assert found.sure, "the other ship's number 1 is somebody else"


@pytest.mark.parametrize(
    ("row", "host", "fact"),
    [
        ({"other_nationality": "RUS"}, "RU", "host_national"),
        ({"legal_status": "naturalised"}, "RU", "host_national"),
        ({"legal_status": "refugee"}, "RU", "repatriation_barred_by_law"),
        ({"permit_type": "subsidiary protection"}, "RU", "repatriation_barred_by_law"),
        ({"legal_status": "UN staff"}, "RU", "headquarters_agreement"),
    ],
)
def test_exemptions_hold_where_they_are_recorded_only(row: dict[str, Any], host: str, fact: str) -> None:
    found = of({"nationality": "PRK", **row})
    assert found is not None
    assert found.shown(host)[fact] is True
    assert fact not in found.shown("QA")


def test_protection_asked_for_is_no_protection_and_is_told() -> None:
    found = of({"nationality": "PRK", "legal_status": "asylum seeker"})
    assert found is not None
    assert "repatriation_barred_by_law" not in found.shown("RU")
    assert any("asked for" in gap.text for gap in found.gaps)
    assert found.sure


def test_a_name_is_never_read() -> None:
    rows = [{"holder_id": "H1", "holder_name": "Kim Test-ok", "nationality": "KAZ", "host_state": "RU"}]
    with tables_of(permit=rows) as tables:
        assert standings(tables) == {}
