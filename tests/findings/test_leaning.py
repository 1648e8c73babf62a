"""What a statement takes from those before it, and what keeps its own. All sentences are invented."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.claims.texts import REGIME, claims
from vedette.claims.matter import matter_of
from vedette.conduct import Gap
from vedette.findings.leaning import leaned

TEXT = (
    "Harbour Wire\n\nPublished: 2021-03-04\n\nNorth Korea sold coal to China in 2020. "
    "North Korean intruders copied the drawings of a shipyard in May 2020.\n"
)


def test_what_no_paragraph_covers_keeps_the_context_it_has_and_takes_none() -> None:
    coal, drawings = claims(TEXT)[:1] + claims(TEXT)[-1:]
    coal = replace(coal, measures=("2371-8.coal",))
    gap = Gap(type="no_direct_measure", field="measures", text="copied the drawings")
    outside = replace(drawings, kind="background", measures=(), measures_context=("2270-32",), gaps=(gap,))
    found = leaned((coal, outside), REGIME, {coal.source: TEXT})[-1]
    assert (found.measures, found.measures_context) == ((), ("2270-32",))


@pytest.mark.parametrize(
    ("text", "speaks"),
    [
        ("The Panel submitted its final report to the Committee.", False),
        ("The Panel's midterm report to the Committee was published in September.", False),
        ("States had to submit a final report to the Committee by March 2020.", True),
        ("By June 2020 the Committee had received 40 final reports.", True),
        ("The Panel notes that China has submitted its midterm report to the Committee.", True),
    ],
)
def test_reports_on_workers_are_those_of_states(text: str, speaks: bool) -> None:
    claim = replace(claims(TEXT)[0], quote=text, reading=None, kind="figure")
    assert any(kind == "employment_abroad" for kind, _, _ in matter_of(claim, REGIME)) is speaks


@pytest.mark.parametrize(("end", "listed"), [("2016-03-01", False), ("2016-03-02", True)])
def test_what_is_spoken_of_knows_the_day_of_a_listing(end: str, listed: bool) -> None:
    claim = claims(TEXT)[0]
    assert claim.period is not None
    text = "States should repatriate the North Korean workers of the Munitions Industry Department."
    claim = replace(
        claim, quote=text, reading=None, kind="call_to_act", period=replace(claim.period, start=end, end=end)
    )
    shown = [facts.get("listed_party", False) for _, _, facts in matter_of(claim, REGIME)]
    assert shown and set(shown) == {listed}
