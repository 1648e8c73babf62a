"""Parties are one by a hard identifier; a shared name only suggests."""

from __future__ import annotations

from tests.lines import act, party, quote
from vedette.parties.link import party_lines


def test_a_shared_identifier_links_with_its_reason() -> None:
    one = act("goods_export", parties=(party("vessel", "Wise Star", imo="9074729"),))
    other = act("goods_import", parties=(party("vessel", "Fair Wind", imo="9074729", mmsi="445000000"),))
    lines = party_lines([one, other])
    assert [line.names for line in lines if line.links] and all(
        link.strength == "same" for line in lines for link in line.links
    )
    assert "9074729" in lines[0].links[0].reason


def test_a_shared_name_only_suggests() -> None:
    one = act("employment_abroad", parties=(party("worker", "Kim Yong Chol", "KP"),), evidence=(quote("s1"),))
    other = act("employment_abroad", parties=(party("worker", "KIM Yong  Chol"),), evidence=(quote("s2"),))
    links = [link for line in party_lines([one, other]) for link in line.links]
    assert {link.strength for link in links} == {"suggested"}
    assert "never confirms" in links[0].reason


def test_strangers_are_not_linked() -> None:
    one = act("employment_abroad", parties=(party("worker", "Pak A"),))
    other = act("employment_abroad", parties=(party("worker", "Pak B"),))
    assert not [link for line in party_lines([one, other]) for link in line.links]


def test_lines_do_not_depend_on_the_order_of_acts() -> None:
    acts = [act("employment_abroad", parties=(party("worker", name),)) for name in ("A", "B", "C")]
    assert party_lines(acts) == party_lines(reversed(acts))
