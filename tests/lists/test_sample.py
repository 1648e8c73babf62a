"""The built-in sample calls itself one, and every line of it stands in the Security Council's list."""

from __future__ import annotations

from pathlib import Path

import pytest

from vedette.lists import sample, store
from vedette.lists.files import list_file
from vedette.lists.take import take


def folded(text: str) -> str:
    return "".join(char for char in text.casefold() if char.isalnum())


def test_it_calls_itself_a_sample() -> None:
    snapshot = sample.snapshot()
    assert (snapshot.name, snapshot.kind) == ("un-sample", "sample")
    assert "sample" in snapshot.origin and "not the list" in snapshot.origin
    assert 20 <= snapshot.entities == len(sample.parties()) <= 30
    assert {party.list for party in sample.parties()} == {"un-sample"}


def test_it_stands_in_only_where_there_is_no_list(tmp_path: Path) -> None:
    assert store.names(tmp_path) == ("un-sample",)
    assert store.parties(store.latest(tmp_path, "un-sample")) == sample.parties()


def test_every_line_stands_in_the_list_of_its_day(repository: Path) -> None:
    path = repository.parent / "shared" / "data" / "lists" / f"un_consolidated_{sample.AS_OF}.xml"
    if not path.is_file():
        pytest.skip("the Consolidated List does not lie beside this checkout (../shared/data/lists)")
    listed = {party.reference: party for party in take(list_file(path)).reading.parties}
    for party in sample.parties():
        real = listed[party.reference]
        assert party.listed_on == real.listed_on
        assert party.schema == real.schema
        assert {folded(name.text) for name in party.names} <= {folded(name.text) for name in real.names}
        assert folded(party.names[0].text) in {
            folded(real.names[0].text),
            folded(real.names[0].text.partition(" (")[0]),
        }
        assert set(party.properties.get("birthDate", ())) <= set(real.properties.get("birthDate", ()))
        assert party.properties["programId"] == real.properties["programId"]
