"""Names in a text with their numbers and their place in the sentence. All people, firms and ships are invented."""

from __future__ import annotations

import pytest

from tests.claims.texts import document
from vedette.claims.mentions.find import mentions
from vedette.claims.mentions.mention import Mention, Sort
from vedette.conduct import Role


def found(text: str) -> dict[str, Mention]:
    """The mentions of a text by name; nameless numbers under their first value."""
    return {item.name or next(iter(item.identifiers.values())): item for item in mentions(document(text))}


@pytest.mark.parametrize(
    ("text", "name", "sort"),
    [
        ("It was sold by Zenda Textile Works GmbH.", "Zenda Textile Works GmbH.", "body"),
        ("Payments reached Strelsau Harbour Trading Co., Ltd. in May.", "Strelsau Harbour Trading Co., Ltd.", "body"),
        (
            "A subsidiary of Korea Strelsau General Corporation hired them.",
            "Korea Strelsau General Corporation",
            "body",
        ),
        ("Officials of the Bank of Ruritania met Mr. Hans Castorp.", "Hans Castorp", "person"),
        ("They met Pak Kil-tong in Zenda.", "Pak Kil-tong", "person"),
        ("The Blue Kite 7 (IMO 9074729) sailed.", "Blue Kite 7", "ship"),
        ("The tanker Amber Heron lay at anchor.", "Amber Heron", "ship"),
        ("They boarded the M/V Amber Heron.", "Amber Heron", "ship"),
        ("They met Rupert of Hentzau there.", "Rupert of Hentzau", "name"),
        ("Leader (Hong Kong) Strelsau Limited shipped it.", "Leader (Hong Kong) Strelsau Limited", "body"),
        ("Office 77 of the party sold gold.", "Office 77", "name"),
    ],
)
def test_what_a_name_is(text: str, name: str, sort: Sort) -> None:
    assert found(text)[name].sort == sort


def test_an_office_is_no_part_of_a_name_and_a_day_is_none() -> None:
    names = found("On Monday 12 May 2018 General Kim Kil Tong and Mr. Rudolf Rassendyll came to Zenda.")
    assert {"Kim Kil Tong", "Rudolf Rassendyll"} <= set(names)
    assert not any(name.startswith(("Mr", "Monday", "May")) for name in names)


def test_numbers_belong_to_the_name_they_stand_beside() -> None:
    names = found(
        "The vessel Amber Heron (IMO 9074729; MMSI 445123000), owned by Gull Shipping Co., Ltd., took on Mr. Hans "
        "Castorp, born 12 May 1968, holder of passport Q123456789, at Zenda."
    )
    assert names["Amber Heron"].identifiers == {"imo": "9074729", "mmsi": "445123000"}
    assert names["Hans Castorp"].identifiers == {"passport": "Q123456789"}
    assert names["Hans Castorp"].birth_date == "1968-05-12"
    assert names["Gull Shipping Co., Ltd."].identifiers == {}
    assert names["Gull Shipping Co., Ltd."].birth_date is None


@pytest.mark.parametrize(
    ("printed", "day"),
    [
        ("born 12 May 1968", "1968-05-12"),
        ("born on May 12, 1968", "1968-05-12"),
        ("(DOB: 1968-05-12)", "1968-05-12"),
        ("(date of birth 25/05/1968)", "1968-05-25"),
        ("(date of birth 03/04/1968)", "1968"),
        ("born in 1968", "1968"),
        ("born in May 1968", "1968-05"),
    ],
)
def test_birth_dates(printed: str, day: str) -> None:
    assert found(f"They met Hans Castorp, {printed}, in Zenda.")["Hans Castorp"].birth_date == day


def test_a_wrong_check_digit_is_no_number() -> None:
    names = found("The vessel Amber Heron (IMO 9074728) sailed. The tanker Blue Kite (IMO 9187629) did not.")
    assert names["Amber Heron"].identifiers == {}
    assert names["Blue Kite"].identifiers == {"imo": "9187629"}


def test_two_numbers_beside_one_name_are_nobodys_and_are_looked_up_alone() -> None:
    names = found("The vessels Amber Heron and Blue Kite, IMO 9074729 and IMO 9187629, sailed.")
    assert names["Amber Heron"].identifiers == {} == names["Blue Kite"].identifiers
    assert names["9074729"].sort == "number" == names["9187629"].sort


def test_a_number_given_once_goes_with_the_name_wherever_it_stands() -> None:
    text = "The tanker Blue Kite (IMO 9187629) sailed.\n\nLater the Blue Kite called at Zenda."
    both = [item for item in mentions(document(text)) if item.name == "Blue Kite"]
    assert [item.identifiers for item in both] == [{"imo": "9187629"}] * 2
    two = "Mr. Hans Castorp, born 12 May 1968, paid. Mr. Hans Castorp, born 3 June 1970, did not. Hans Castorp left."
    days = [item.birth_date for item in mentions(document(two)) if item.name == "Hans Castorp"]
    assert days == ["1968-05-12", "1970-06-03", None], "two of one name are two people"


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("The ship, owned by Gull Shipping Ltd, sailed.", "Gull Shipping Ltd", "owner"),
        ("The ship was managed by Gull Shipping Ltd in May.", "Gull Shipping Ltd", "operator"),
        ("Money went to the account of Gull Trading Ltd at Strelsau Trade Bank.", "Gull Trading Ltd", "account_holder"),
        ("Money went to the account of Gull Trading Ltd at Strelsau Trade Bank.", "Strelsau Trade Bank", "bank"),
        ("The transfer was routed through Strelsau Trade Bank.", "Strelsau Trade Bank", "bank"),
        ("The transfer was routed through Gull Trading Ltd in May.", "Gull Trading Ltd", "intermediary"),
        ("They paid 5,000 euros to Gull Trading Ltd in May.", "Gull Trading Ltd", "payee"),
        ("Mr. Hans Castorp, born 12 May 1968, received 40,000 euros.", "Hans Castorp", "payee"),
        ("Gull Trading Ltd sold the coal.", "Gull Trading Ltd", "supplier"),
        ("Gull Trading Ltd, owned by a widow, was closed.", "Gull Trading Ltd", "context"),
        ("The tanker Amber Heron took oil.", "Amber Heron", "vessel"),
        ("A reporter asked Gull Trading Ltd.", "Gull Trading Ltd.", "context"),
    ],
)
def test_the_place_in_the_sentence(text: str, name: str, role: Role) -> None:
    assert found(text)[name].role == role


def test_every_state_has_a_ministry() -> None:
    assert "Ministry of Defence" not in found("The Ministry of Defence of Ruritania denied it.")
    assert "DPRK Ministry of Defence" in found("The DPRK Ministry of Defence was silent.")


def test_spans_are_those_of_the_source() -> None:
    raw = "They **met** Mr. Hans\u00a0Castorp &amp; Gull Shipping Ltd in Zenda.\n\nNothing more was said."
    for item in mentions(document(raw)):
        first, last = item.span
        assert raw[first:last].replace("\u00a0", " ").startswith(item.name.split()[0])
        assert item.sentence[0] <= first < last <= item.sentence[1] <= len(raw)


def test_whatever_the_text_is() -> None:
    for text in (
        "",
        "A",
        "(" * 5000,
        "Aa " * 5000,
        "IMO " * 5000,
        "Aa (" * 5000,
        "X of " * 5000,
        "born in " * 3000,
        "\ud800 Aa Bb",
    ):
        mentions(document(text))
