"""One event seen twice is one line, or carries one mark; evidence is gathered and origins are kept apart."""

from __future__ import annotations

from typing import Any

from tests.lines import Goods, Place, act, day, party, quote
from vedette.findings.origins import origins_of
from vedette.parties.same_event import mark_same_events, merge

COAL: dict[str, Any] = {
    "goods": Goods(text="coal", keys=("coal",)),
    "parties": (party("actor", "North Korea", "KP"),),
    "places": (Place(name="China", country="CN", role="destination"),),
    "period": day("2019-05-02"),
}


def test_the_same_act_in_two_sources_is_one_line_with_both_quotes() -> None:
    one = act("goods_export", evidence=(quote("s1"),), **COAL)
    other = act("goods_export", evidence=(quote("s2"),), said_by=("Japan", "q"), **COAL)
    (line,) = merge([one, other])
    assert {item.source for item in line.evidence} == {"s1", "s2"}
    assert origins_of([line])[0] == 2


def test_repetition_of_one_speaker_is_one_origin() -> None:
    one = act("goods_export", evidence=(quote("s1"),), said_by=("UN Panel of Experts (1718)", "Paper A"), **COAL)
    other = act("goods_export", evidence=(quote("s2"),), said_by=("UN Panel of Experts (1718)", "Paper B"), **COAL)
    assert origins_of(merge([one, other]))[0] == 1


def test_a_chain_said_many_times_is_kept_once() -> None:
    chains = [("Japan", "p"), ("UN Panel of Experts (1718)", "q"), ("Japan", "p"), ("UN Panel of Experts (1718)", "q")]
    lines = [act("goods_export", evidence=(quote(f"s{n}"),), said_by=chain, **COAL) for n, chain in enumerate(chains)]
    (line,) = merge(lines)
    assert line.details["also_said_by"] == [["UN Panel of Experts (1718)", "q"]]
    assert len(line.evidence) == 4
    assert origins_of([line])[0] == 2


def test_two_lines_of_one_dated_event_share_a_mark() -> None:
    one = act("goods_export", evidence=(quote("s1"),), **COAL)
    ship = party("carrier", "Some Line")
    other = act("goods_export", evidence=(quote("s2"),), **(COAL | {"parties": (*COAL["parties"], ship)}))
    marks = {line.same_event for line in mark_same_events(merge([one, other]))}
    assert len(marks) == 1
    assert None not in marks


def test_undated_sentences_are_never_one_event() -> None:
    undated = {key: value for key, value in COAL.items() if key != "period"}
    one = act("goods_export", evidence=(quote("s1"),), **undated)
    other = act("goods_export", evidence=(quote("s2"),), **undated)
    lines = mark_same_events(merge([one, other]))
    assert len(lines) == 2
    assert {line.same_event for line in lines} == {None}
