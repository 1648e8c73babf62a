"""What changed between two snapshots: by reference, with the fields and values."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from vedette.lists.delta import FieldChange, counts, delta
from vedette.lists.listed import ListedName, ListedParty


def party(reference: str, *names: str, listed_on: str | None = None, line: int = 1, **values: str) -> ListedParty:
    return ListedParty(
        list="kites",
        reference=reference,
        schema="Person",
        names=tuple(ListedName(text=name, kind="alias" if place else "primary") for place, name in enumerate(names)),
        listed_on=listed_on,
        properties={prop: (value,) for prop, value in values.items()},
        line=line,
    )


def test_added_removed_and_changed() -> None:
    before = [party("1", "Hong"), party("2", "Kim", "Kimm", birthDate="1969"), party("3", "Pak")]
    after = [party("4", "Ri"), party("2", "Kim", "Gim", listed_on="2019-05-06"), party("3", "Pak", line=9)]
    lines = delta(before, after)
    assert [(line.change, line.reference, line.name) for line in lines] == [
        ("added", "4", "Ri"),
        ("removed", "1", "Hong"),
        ("changed", "2", "Kim"),
    ]
    assert set(lines[2].fields) == {
        FieldChange(field="name:alias", gone=("Kimm",), new=("Gim",)),
        FieldChange(field="listed_on", gone=(), new=("2019-05-06",)),
        FieldChange(field="birthDate", gone=("1969",), new=()),
    }
    assert counts(lines) == {"added": 1, "removed": 1, "changed": 1}


parties = st.lists(
    st.builds(party, st.sampled_from("abcdef"), st.sampled_from(["Hong", "Kim"])), unique_by=lambda item: item.reference
)


@given(parties, parties)
def test_there_and_back(before: list[ListedParty], after: list[ListedParty]) -> None:
    there, back = counts(delta(before, after)), counts(delta(after, before))
    assert (there["added"], there["removed"], there["changed"]) == (back["removed"], back["added"], back["changed"])
    assert delta(before, list(reversed(before))) == ()
    assert len(before) + there["added"] - there["removed"] == len(after)
