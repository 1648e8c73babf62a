"""Which way goods go, and which kind a clause is of by its mood. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.claims.rows import found
from tests.claims.texts import REGIME
from vedette.claims.bystanders import spared
from vedette.claims.goods import goods_words
from vedette.claims.law_check import check_statement
from vedette.claims.parties import speaks_for_state
from vedette.claims.trade import direction, way_of

_WORDS = goods_words(REGIME)


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("Six tankers unloaded refined petroleum products in ports of the DPRK.", "goods_import"),
        ("The DPRK has received refined petroleum since May.", "goods_import"),
        ("A tanker of unknown flag passed marine diesel to another.", "goods_import"),
        ("The DPRK exported gasoline made in Sinuiju.", "goods_export"),
        ("Coal of the DPRK was landed in Dalian.", "goods_export"),
    ],
)
def test_fuel_goes_to_the_dprk_unless_it_is_said_to_leave_it(text: str, way: str) -> None:
    assert direction(text, _WORDS.find(text)) == way


def test_goods_known_by_their_ids_alone_go_the_way_of_such_goods() -> None:
    assert way_of("The tanker met another ship.", ("refined_petroleum",)) == "goods_import"
    assert way_of("The ship met another ship.", ("coal",)) == "goods_export"
    assert way_of("Exports of fuel were seen.", ("refined_petroleum",)) == "goods_export"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("It outlawed the sale of North Korean copper a year later.", "legal_statement"),
        ("North Korean coal may still be carried through Rajin if the Committee is told of it.", "legal_statement"),
        ("Japan and Canada called last week for two North Korean tankers to be put on the list.", "call_to_act"),
        ("Write into charters that no cargo may come from the DPRK.", "advisory"),
    ],
)
def test_the_mood_of_a_clause(text: str, kind: str) -> None:
    assert kind in [claim.kind for claim in found(text)]


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("A resolution obliges States to send North Korean workers home.", {"2397-8"}),
        ("Resolution 2375 prohibits new permits for North Koreans.", {"2375-17"}),
    ],
)
def test_rules_on_going_home_and_rules_on_permits(text: str, ids: set[str]) -> None:
    stated = [claim for claim in found(text) if claim.kind == "legal_statement"]
    named = {name for claim in stated for name in check_statement(claim, REGIME)[2]}
    assert named and named <= ids


@pytest.mark.parametrize(
    ("speaker", "speaks"),
    [
        ("Ministry of Foreign Affairs of Viet Nam", True),
        ("China", True),
        ("Washington research group", False),
        ("University of Seoul", False),
    ],
)
def test_who_speaks_for_a_state(speaker: str, *, speaks: bool) -> None:
    assert speaks_for_state(speaker) is speaks


@pytest.mark.parametrize(
    ("text", "spares"),
    [
        ("The funds left the account in May.", True),
        ("Two permits were withdrawn in May.", True),
        ("Nine workers left the country in May.", False),
        ("The last nurses, whose permits were withdrawn, went home in May.", False),
    ],
)
def test_money_and_papers_are_not_sent_home(text: str, *, spares: bool) -> None:
    own = frozenset({"dprk"})
    assert ("repatriation" in spared(text, own, own)) is spares


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("They blame a band they call Granite Fox.", []),
        ("The loot went to somebody named Copper Lane.", []),
        ("It shipped granite and copper ore from Nampo.", ["granite", "copper ore"]),
    ],
)
def test_a_name_of_two_capitals_is_no_goods(text: str, words: list[str]) -> None:
    assert [hit.word for hit in _WORDS.find(text)] == words


@pytest.mark.parametrize(
    "text",
    [
        "Gloves sewn by North Korean workers abroad are not themselves banned by the United Nations.",
        "Nothing in the resolutions forbids selling North Korean workers a ticket home.",
    ],
)
def test_what_no_paragraph_bans_engages_none(text: str) -> None:
    assert [claim.measures for claim in found(text) if claim.kind == "legal_statement"] == [()]
