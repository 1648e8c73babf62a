"""What a hit rests on: tiers in their order, and what a detail may and may not do to a name."""

from __future__ import annotations

import pytest

from tests.screening.lists import PEOPLE, added, asked, best, opened
from vedette.names import compare
from vedette.screening.index import Index
from vedette.screening.match import screen
from vedette.screening.query import Query


def tier_of(index: Index, query: Query) -> str:
    hit = best(index, query)
    return hit.tier if hit else ""


def test_every_tier(kites: Index) -> None:
    name = "Georg Rassendyll"
    assert tier_of(kites, asked("Ri Sung Chol", passportNumber="Q123456789")) == "identifier"
    assert tier_of(kites, asked("Ri Sung Chol", birthDate="1961-05-04")) == "name_and_birth"
    assert tier_of(kites, asked(name, birthDate="1970")) == "name_and_more"
    assert tier_of(kites, asked(name)) == "name"
    assert tier_of(kites, asked("Ri Sung Chol")) == "homograph"
    assert tier_of(kites, asked("Kite Man Fred")) == "weak_alias"


def test_a_year_alone_is_no_birth_date(kites: Index) -> None:
    """Thousands share a name and a year."""
    hit = best(kites, asked("Georg Rassendyll", birthDate="1970-06-01"))
    assert hit is not None
    assert hit.tier == "name_and_more"
    assert "agree as far as both go: 1970-06-01 asked, 1970 listed" in hit.reason


def test_the_tiers_order_hits_on_one_name() -> None:
    order = ["name_and_birth", "name_and_more", "name", "homograph", "weak_alias"]
    from vedette.screening.match import _scaled

    for raw in (0.75, 0.9, 0.99, 1.0):
        scores = [_scaled(raw, tier) for tier in order]  # type: ignore[arg-type]
        assert scores == sorted(scores, reverse=True)
        assert len(set(scores)) == len(scores)
        assert all(0.7 <= score < 0.99 for score in scores)


@pytest.mark.parametrize(
    "party", [party for party in PEOPLE if party["schema"] != "CryptoWallet"], ids=lambda p: p["name"]
)
def test_no_name_reaches_one(kites: Index, party: dict[str, str]) -> None:
    more = {key: party[key] for key in ("birthDate", "nationality", "gender") if key in party}
    hit = best(kites, asked(party["name"], party["schema"], **more))
    assert hit is not None
    assert hit.party.reference == party["reference"]
    assert hit.match and hit.score < 0.98


def test_a_birth_date_never_lifts_a_wrong_name(kites: Index) -> None:
    """Everything but the name is the listed person's."""
    details = {"birthDate": "1961-05-04", "nationality": "KP", "gender": "male"}
    for name in ("Ri Yong Ho", "Hans Castorp", "Ri Sung Ho"):
        assert compare(name, "Ri Sung Chol").score < 0.7
        assert screen(asked(name, "Person", **details), kites) == []
        below = screen(asked(name, "Person", **details), kites, cutoff=0.0)
        raw = screen(asked(name, "Person"), kites, cutoff=0.0)
        assert {hit.party.reference: hit.score for hit in below} == {hit.party.reference: hit.score for hit in raw}


@pytest.mark.parametrize(
    ("detail", "words"),
    [
        ({"birthDate": "1988-01-01"}, "Other birth dates: 1988-01-01 asked, 1961-05-04 listed."),
        ({"gender": "female"}, "Another gender: female asked, male listed."),
        ({"nationality": "Kenya"}, "Other countries: Kenya asked, DPRK listed."),
    ],
)
def test_what_speaks_against_lowers(kites: Index, detail: dict[str, str], words: str) -> None:
    alone, against = best(kites, asked("Ri Sung Chol")), best(kites, asked("Ri Sung Chol", **detail))
    assert alone is not None and against is not None
    assert against.score < alone.score
    assert words in against.reason
    (reason,) = [item for item in against.reasons if item.words == words]
    assert reason.weight < 0


@pytest.mark.parametrize("detail", [{"gender": "남"}, {"gender": "M"}, {"nationality": "PRK"}, {"nationality": "kp"},
                                    {"nationality": "Democratic People's Republic of Korea"},
                                    {"birthDate": "1961-04-05"}, {"birthDate": "1961-05-05"},
                                    {"birthDate": "1962"}])  # fmt: skip
def test_what_is_said_otherwise_is_no_contradiction(kites: Index, detail: dict[str, str]) -> None:
    alone, hit = best(kites, asked("Ri Sung Chol")), best(kites, asked("Ri Sung Chol", **detail))
    assert alone is not None and hit is not None
    assert hit.score >= alone.score


def test_the_words_of_birth_dates(kites: Index) -> None:
    told = {
        "1961-05-04": "The birth dates agree: 1961-05-04 asked, 1961-05-04 listed.",
        "1961-04-05": "The birth dates agree but for the order of day and month",
        "1961-05-05": "The same birth year, another day",
        "1962-01-01": "The birth years are one apart",
        "1961": "The birth dates agree as far as both go",
    }
    for born, words in told.items():
        hit = best(kites, asked("Ri Sung Chol", birthDate=born))
        assert hit is not None and words in hit.reason


def test_a_score_is_the_same_whatever_is_asked_for(kites: Index) -> None:
    query = asked("Ri Sung Chol")
    scores = {threshold: screen(query, kites, threshold=threshold, cutoff=0.5) for threshold in (0.5, 0.7, 0.95)}
    assert len({tuple(hit.score for hit in hits) for hits in scores.values()}) == 1
    assert scores[0.7][0].match and not scores[0.95][0].match
    assert scores[0.95][0].tier == "below"
    assert screen(query, kites, threshold=0.95) == []


def test_what_is_below_the_line_is_told_only_when_asked_for(kites: Index) -> None:
    query = asked("Ri Sung Ho")
    assert screen(query, kites) == []
    below = screen(query, kites, cutoff=0.0)
    assert below and all(hit.tier == "below" and not hit.match for hit in below)


def test_a_company_is_not_asked_for_as_a_person(kites: Index) -> None:
    assert best(kites, asked("Strelsau Shipping Company", "Company"))
    assert best(kites, asked("Strelsau Shipping Company", "Organization"))
    assert best(kites, asked("Strelsau Shipping Company"))
    assert best(kites, asked("Strelsau Shipping Company", "Person")) is None
    assert best(kites, asked("Blue Kite 7", "Company")) is None


def test_next_checks_ask_for_what_the_list_prints(kites: Index) -> None:
    hit = best(kites, asked("Ri Sung Chol"))
    assert hit is not None
    assert hit.next_checks[:3] == (
        "Ask for the birth date and compare it with the listed one: 1961-05-04.",
        "Ask for the passport number and compare it with the listed one: Q 123-456 789.",
        "Ask for the post and compare it with the listed one: Representative of a bank.",
    )
    assert "ask for the name in hangul or characters" in hit.next_checks[3]
    assert "a name alone confirms nobody" in hit.next_checks[-1]
    born = best(kites, asked("Ri Sung Chol", birthDate="1961-05-04"))
    assert born is not None and not any("birth date" in words for words in born.next_checks)
    boat = best(kites, asked("Paper Boat", "Vessel"))
    assert boat is not None and "The list prints no IMO number" in boat.next_checks[0]


def test_hangul_is_not_asked_for_the_name_in_hangul(kites: Index) -> None:
    hit = best(kites, asked("리성철"))
    assert hit is not None and hit.rivals
    assert any("The listed spelling stands for several names" in words for words in hit.next_checks)


def test_each_list_of_several_is_named(tmp_path_factory: pytest.TempPathFactory) -> None:
    home = tmp_path_factory.mktemp("two")
    added(home, PEOPLE[:1], "kites")
    added(home, PEOPLE[:1], "boats")
    with opened(home) as index:
        assert [hit.party.list for hit in screen(asked("Ri Sung Chol"), index)] == ["boats", "kites"]
    with opened(home, "kites") as index:
        assert [hit.party.list for hit in screen(asked("Ri Sung Chol"), index)] == ["kites"]
