"""Sentences about the law beside the register. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.claims.texts import REGIME, dated, of_kind
from vedette.claims.citations import completed
from vedette.claims.law_check import check_statement, legal_day


def check(sentence: str) -> tuple[str | None, str | None, tuple[str, ...]]:
    (claim, *_) = of_kind(dated(sentence), "legal_statement")
    return check_statement(claim, REGIME)


def test_a_deadline_given_as_a_month_agrees_with_the_day_of_the_register() -> None:
    sentence = "Under a UN resolution, states had until December 2019 to send North Korean workers home."
    verdict, _, ids = check(sentence)
    assert (verdict, ids) == ("agrees", ("2397-8",))
    (claim, *_) = of_kind(dated(sentence), "legal_statement")
    assert legal_day(claim, REGIME) == ("2019-12-22", "day of the register: 2397-8")


def test_another_deadline_differs() -> None:
    verdict, reason, _ = check("Under a UN resolution, states had until June 2020 to send North Korean workers home.")
    assert verdict == "differs"
    assert reason is not None and "2019-12-22" in reason


def test_a_limit_without_its_unit_differs_however_well_it_would_fit() -> None:
    sentence = "North Korea imported refined petroleum worth six times more than the 50 cap in a UN resolution."
    verdict, reason, ids = check(sentence)
    assert verdict == "differs"
    assert reason is not None and "without a unit" in reason and "500,000" in reason
    assert "2397-5" in ids


def test_a_limit_with_its_unit_agrees() -> None:
    verdict, _, ids = check("A UN resolution on North Korea set a cap of 500,000 barrels a year on refined petroleum.")
    assert (verdict, ids) == ("agrees", ("2397-5",))


def test_a_ban_on_luxury_cars_agrees_with_both_paragraphs() -> None:
    verdict, _, ids = check("The export of luxury cars to North Korea is banned under Security Council resolutions.")
    assert verdict == "agrees"
    assert {"1718-8a-iii", "2397-7.transport_vehicles"} <= set(ids)


def test_us_sanctions_are_no_un_measure() -> None:
    verdict, reason, ids = check("Hiring North Korean workers is prohibited under US sanctions.")
    assert (verdict, reason, ids) == ("not_in_register", "not a UN measure", ())


def test_an_unknown_resolution_is_not_in_the_register() -> None:
    verdict, _, ids = check("Resolution 2999 bans the export of coal from North Korea.")
    assert (verdict, ids) == ("not_in_register", ())


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Resolution 2375 bans the export of textiles from North Korea.", "agrees"),
        ("Resolution 2371 bans the export of textiles from North Korea.", "differs"),
        ("Resolution 1718 bans the export of sand from North Korea.", "differs"),
        ("Resolution 2397 allows North Korea to import 4 million barrels of crude oil a year.", "agrees"),
        ("Under resolution 2375, states must repatriate North Korean workers by December 2019.", "differs"),
    ],
)
def test_a_rule_put_under_the_wrong_resolution_differs(text: str, verdict: str) -> None:
    (claim,) = dated(text)
    assert (claim.kind, check_statement(claim, REGIME)[0]) == ("legal_statement", verdict)


@pytest.mark.parametrize(
    "sentence",
    [
        "Each supplying State is to notify the Committee of its sales of fuel to North Korea every 30 days.",
        "Under the resolution, deliveries of fuel to North Korea must be reported to the Committee every thirty days.",
        "Every transfer of diesel to North Korea is to be notified to the Committee.",
    ],
)
def test_a_duty_to_report_fuel_is_that_of_the_limit(sentence: str) -> None:
    assert check(sentence)[2] == ("2397-5",)


@pytest.mark.parametrize(
    ("before", "completed_by"),
    [
        ("Paragraph 8 of resolution 2397 (2017) sets a term. Resolution 2375 (2017) came before it.", "2397"),
        ("Resolution 2397 (2017) came later than resolutions 1718, 1874 and 2270.", "2397"),
        ("Under resolution 2371 (2017) coal may not be sold.", "2371"),
    ],
)
def test_a_paragraph_without_its_resolution_is_the_one_cited_with_that_number(before: str, completed_by: str) -> None:
    text = completed("Nobody is exempt from paragraph 8.", before, REGIME)
    assert text == f"Nobody is exempt from paragraph 8 of resolution {completed_by}."
