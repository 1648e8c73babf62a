"""What a sentence shows of approval, protection and nationality, and which sums are totals. All invented."""

# ruff: noqa: E501 - sentences stand on one line

from __future__ import annotations

import pytest

from tests.claims.texts import dated, of_kind, states
from vedette.claims.claim import Claim
from vedette.claims.conducts import to_conduct


def first(text: str, kind: str) -> Claim:
    return of_kind(dated(text), kind)[0]


def test_an_exemption_of_the_committee_is_shown_both_ways() -> None:
    given = first("The Committee approved an exemption for the shipment of pumps to North Korea on 12 March 2019.", "goods_import")  # fmt: skip
    assert given.facts.shown["committee_approved"] is True
    without = first("A firm shipped pumps to North Korea in March 2019 without the approval of the Committee.", "goods_import")  # fmt: skip
    assert without.facts.shown["committee_approved"] is False


def test_protection_and_the_nationality_of_the_host_are_shown() -> None:
    (refugees,) = dated("Three North Korean workers in Poland were granted asylum in May 2019 and remained in Poland after 12 May 2019.")  # fmt: skip
    assert refugees.facts.shown["repatriation_barred_by_law"] is True
    (refused,) = dated("Three North Korean workers employed in Poland were denied asylum in May 2019.")
    assert "repatriation_barred_by_law" not in refused.facts.shown
    (own,) = dated("A North Korean worker who works at a restaurant in Kuwait has Kuwaiti citizenship.")
    assert own.facts.shown["host_national"] is True


def test_people_of_south_korea_and_goods_of_others_are_never_of_the_dprk() -> None:
    for text in (
        "North Korea opened an embassy. South Korean workers were employed in Vietnam in May 2019.",
        "North Korea opened an embassy. South Korea exported 40,000 barrels of diesel to Japan in May 2019.",
        "North Korea opened a port. A container of Russian coal was exported to Japan in May 2019.",
        "North Korea has film stars. Park Min-young lives in Seoul, where she bought a Mercedes in May 2019.",
    ):
        assert [claim for claim in dated(text) if to_conduct(claim)] == []


def test_nationality_is_not_carried_to_people_of_other_names_or_nations() -> None:
    found = dated(
        "Two North Korean footballers, Om Chol-su and Ri Il-nam, played for a club in Austria in May 2019. "
        "The club also signed the South Korean striker Hwang Hee-chan, who plays in Austria. "
        "Park Ji-hoon, who plays for a Qatari club, was transferred from a German club in May 2019."
    )
    assert [claim.subject for claim in found if claim.facts.shown.get("dprk_national")] == [("Om Chol-su", "Ri Il-nam")]


def test_names_of_ships_and_firms_are_no_goods_and_ships_are_parties() -> None:
    claim = first("The vessel Blue Crane delivered refined petroleum to Nampo on 3 May 2019.", "goods_import")
    assert claim.goods is not None and claim.goods.keys == ("refined_petroleum",)
    conduct = to_conduct(claim)
    assert conduct is not None and [p.name for p in conduct.parties if p.role == "vessel"] == ["Blue Crane"]


def test_coal_and_sand_of_one_month_are_two_acts() -> None:
    found = dated("North Korea exported coal to China in May 2019. North Korea exported sand to China in May 2019.")
    assert len({conduct.id for claim in found if (conduct := to_conduct(claim))}) == 2


def test_the_client_of_a_remote_worker_is_not_the_host() -> None:
    (work,) = dated("In 2018, North Korean IT workers based in China obtained contracts from employers in Canada.")
    assert states(work, "host") == ["CN"]


def test_where_goods_are_landed_is_their_destination_and_off_a_coast_is_no_host() -> None:
    coal = first("In May 2019 the vessel Sea Prima discharged 9,000 tons of North Korean coal at Longkou, China.", "goods_export")  # fmt: skip
    assert states(coal, "destination") == ["CN"]
    crew = first("A crew of 12 North Korean sailors manned the trawler Hai Long off Fiji in May 2019.", "crew_supply")
    assert states(crew, "host") == []


def test_a_text_that_names_the_dprk_in_passing_is_not_about_it() -> None:
    found = dated(
        "The old quarter of Hanoi is full of restaurants and bars, and visitors come from everywhere to taste the "
        "soup. A leader of North Korea once passed through, and a photograph of the day hangs in the hall. The bar "
        "sold 400 bottles of whisky last year and employs twelve people."
    )
    assert [claim for claim in found if to_conduct(claim)] == []


@pytest.mark.parametrize(
    ("text", "used"),
    [
        ("Deliveries of refined petroleum to North Korea reached between 610,000 and 820,000 barrels from January to May 2018.", ("610000", None, "barrels")),
        ("Deliveries of refined petroleum to North Korea reached between 610,000 and 820,000 barrels in 2018.", ("610000", "820000", "barrels")),
        ("In 2018, deliveries of refined petroleum to North Korea totalled 1,500,000 barrels.", ("1500000", "1500000", "barrels")),
        ("A total of at least 400,000 barrels of refined petroleum was delivered to North Korea in the first five months of 2018.", ("400000", None, "barrels")),
        ("Assuming full loads, deliveries of refined petroleum to North Korea amounted to 2,270,000 barrels between January and October 2018.", (None, None, None)),
        ("Assuming full loads, deliveries of refined petroleum to North Korea amounted to 2,270,000 barrels in 2018.", (None, "2270000", "barrels")),
        ("Imports of North Korean coal by China amounted to 6,300,000 tonnes in 2017.", ("6300000", None, "tonnes")),
        ("The tanker MT Oak Star delivered 12,000 barrels of refined petroleum to Nampo on 3 June 2018.", (None, None, None)),
        ("Two deliveries of 12,000 barrels of refined petroleum to North Korea were made in June 2018.", (None, None, None)),
        ("Deliveries of refined petroleum to North Korea totalled eight times the cap in 2018.", (None, None, None)),
    ],
)  # fmt: skip
def test_only_a_total_over_a_period_is_a_sum(text: str, used: tuple[str | None, str | None, str | None]) -> None:
    facts = dated(text)[0].facts
    assert (facts.used_low, facts.used_high, facts.used_unit) == used
