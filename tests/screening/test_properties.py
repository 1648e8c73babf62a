"""Properties over many names: more aliases never lower a score, nothing raises, nothing is certain."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.screening.lists import added, opened
from vedette.screening.index import Index
from vedette.screening.match import screen
from vedette.screening.query import Query

SYLLABLES = ("Kim", "Ri", "Pak", "Choe", "Yong", "Sung", "Chol", "Ho", "Il", "Nam", "Myong", "Hwan", "Su", "Jin")
WORDS = ("Strelsau", "Zenda", "Shipping", "Trading", "Company", "Corporation", "Kite", "General", "Bureau", "Hentzau")
korean = st.lists(st.sampled_from(SYLLABLES), min_size=2, max_size=3).map(" ".join)
others = st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map(" ".join)
names = korean | others | st.sampled_from(["김영철", "리성철", "金英哲", "Ким Ён Чхоль", "Сергей Иванов"])
kinds = st.sampled_from(["alias", "weakAlias"])


def best_score(own: dict[str, str], query: Query, others: tuple[dict[str, str], ...] = ()) -> float:
    with tempfile.TemporaryDirectory() as folder:
        with opened(added(Path(folder), (own, *others))) as index:
            hits = screen(query, index, cutoff=0.0)
        return max((hit.score for hit in hits if hit.party.reference == own["reference"]), default=0.0)


@settings(max_examples=60)
@given(names, names, names, kinds)
def test_an_alias_more_on_the_list_never_lowers(listed: str, alias: str, asked: str, kind: str) -> None:
    party = {"reference": "1", "schema": "LegalEntity", "name": listed}
    query = Query(names=(asked,))
    assert best_score({**party, kind: alias}, query) >= best_score(party, query)


@settings(max_examples=40)
@given(names, names, names)
def test_an_alias_more_in_the_question_never_lowers(listed: str, alias: str, asked: str) -> None:
    party = {"reference": "1", "schema": "LegalEntity", "name": listed}
    assert best_score(party, Query(names=(asked, alias))) >= best_score(party, Query(names=(asked,)))


def test_a_weak_alias_a_shade_nearer_does_not_hide_the_name(tmp_path: Path) -> None:
    """The weak alias is the very spelling that is asked, the name proper is one letter off."""
    party = {"reference": "1", "schema": "Person", "name": "Georg Rassendyl"}
    query = Query(names=("Georg Rassendyll",))
    alone, both = best_score(party, query), best_score({**party, "weakAlias": "Georg Rassendyll"}, query)
    assert both >= alone > 0.7


@settings(max_examples=150)
@given(st.text(max_size=60), st.dictionaries(
    st.sampled_from(["birthDate", "nationality", "gender", "passportNumber", "imoNumber", "publicKey", "mmsi"]),
    st.lists(st.text(max_size=20), max_size=3).map(tuple)))  # fmt: skip
def test_nothing_raises_and_nothing_is_certain(kites: Index, name: str, properties: dict[str, tuple[str, ...]]) -> None:
    hits = screen(Query(names=(name,), properties=properties), kites, cutoff=0.0)
    assert all(0.0 <= hit.score < 1.0 for hit in hits)
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)
