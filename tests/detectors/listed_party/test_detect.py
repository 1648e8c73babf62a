"""Listed parties: a likeness is a question, a number is shown, and the day of the act picks the law."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from tests.detectors.listed_party.lists import act, party, ships, state, un
from tests.screening.lists import opened
from vedette.conduct import Conduct, Gap, Place, Role, Scheme, conduct_id
from vedette.detectors.listed_party import detect as listed
from vedette.detectors.listed_party.meet import Asked, met
from vedette.findings.build import Context, find
from vedette.findings.finding import Finding
from vedette.job import judged
from vedette.lists import store
from vedette.regime.load import load

BEFORE, DAY, AFTER = "2016-11-29", "2016-11-30", "2016-12-01"
PASSPORT: dict[Scheme, str] = {"passport": "Q 123-456-789"}
IMO: dict[Scheme, str] = {"imo": "9074729"}


def found(home: Path, *acts: Conduct) -> tuple[Conduct, ...]:
    """What the detector makes of acts."""
    kinds = {item.name: item.kind for item in store.chosen(home)}
    with opened(home) as index:
        return listed.detect(met(acts, Asked(index)), kinds)


def one(home: Path, *acts: Conduct) -> Conduct:
    (conduct,) = found(home, *acts)
    return conduct


def finding_of(conducts: Sequence[Conduct]) -> Finding:
    regime = load()
    context = Context(answers=(), published={}, as_of=None)
    (made,) = [
        item for item in find(conducts, judged(conducts, regime), context, regime) if item.kind == "listed_party"
    ]
    return made


def outcomes(finding: Finding) -> dict[str, str]:
    return {line.id: line.outcome for line in finding.measures}


def test_a_name_alone_leaves_it_open(tmp_path: Path) -> None:
    conduct = one(un(tmp_path), act(party("Ri Song-chol")))
    assert conduct.facts.shown == {}
    assert (conduct.details["reference"], conduct.details["tier"], conduct.details["sure"]) == (
        "KPi.901",
        "homograph",
        False,
    )
    assert any("is the one listed as “RI SUNG CHOL” (un KPi.901) is not shown" in gap.text for gap in conduct.gaps)
    assert any("the spelling stands for several names" in gap.text for gap in conduct.gaps)
    actor, entry = conduct.parties
    assert "list_ref" not in actor.identifiers, "a likeness makes nobody the one who is listed"
    assert (entry.role, entry.identifiers) == ("document", {"list_ref": "un:KPi.901"})
    finding = finding_of([conduct])
    assert outcomes(finding) == {"1718-8d": "undetermined"}
    assert finding.rank == "low"


def test_a_number_of_its_own_is_shown(tmp_path: Path) -> None:
    conduct = one(un(tmp_path), act(party("Ri Sung Chol", numbers=PASSPORT)))
    assert conduct.facts.shown == {"listed_party": True}
    assert conduct.parties[0].identifiers["list_ref"] == "un:KPi.901"
    assert outcomes(finding_of([conduct])) == {"1718-8d": "duty_arises"}


def test_a_number_beside_quite_another_name_is_not(tmp_path: Path) -> None:
    conduct = one(un(tmp_path), act(party("Antoinette de Mauban", numbers=PASSPORT)))
    assert conduct.facts.shown == {}
    finding = finding_of([conduct])
    assert finding.outcome == "undetermined"
    assert "is printed in the entry “RI SUNG CHOL”, whose name is another" in finding.statement


@pytest.mark.parametrize(
    ("days", "shown", "outcome"),
    [
        ((BEFORE, BEFORE), {"listed_party": False}, "not_applicable"),
        ((DAY, DAY), {"listed_party": True}, "duty_arises"),
        ((AFTER, AFTER), {"listed_party": True}, "duty_arises"),
        ((BEFORE, AFTER), {}, "undetermined"),
        (("2016-01-01", "2016-12-31"), {}, "undetermined"),
        ((None, None), {}, "undetermined"),
        ((None, BEFORE), {"listed_party": False}, "not_applicable"),
    ],
)
def test_the_day_of_the_act_against_that_of_the_listing(
    tmp_path: Path, days: tuple[str | None, str | None], shown: dict[str, bool], outcome: str
) -> None:
    conduct = one(un(tmp_path), act(party("Ri Sung Chol", numbers=PASSPORT), days=days))
    assert conduct.facts.shown == shown
    finding = finding_of([conduct])
    assert outcomes(finding) == {"1718-8d": outcome}
    if not shown:
        assert any("listing of 2016-11-30" in gap.text for gap in conduct.gaps)
    if outcome == "not_applicable":
        assert "The act came before the listing" in finding.statement


def test_a_name_listed_after_the_act_was_not_listed_then(tmp_path: Path) -> None:
    """Whoever is meant, nobody of that entry stood on the list on the day."""
    conduct = one(un(tmp_path), act(party("Ri Song-chol"), days=(BEFORE, BEFORE)))
    assert conduct.facts.shown == {"listed_party": False}


def test_another_committee_of_the_council_is_not_this_one(tmp_path: Path) -> None:
    conduct = one(un(tmp_path), act(party("Georg Rassendyll", numbers=PASSPORT)))
    assert conduct.details["reference"] in ("QDi.901", "KPi.901")
    alone = one(un(tmp_path), act(party("Georg Rassendyll")))
    assert (alone.details["reference"], alone.facts.shown) == ("QDi.901", {})
    finding = finding_of([alone])
    assert (finding.measures, finding.outcome) == ((), "not_applicable")
    assert "not of the Committee's list: no paragraph of these resolutions rests on it" in finding.statement


def test_the_list_of_a_state_engages_no_paragraph(tmp_path: Path) -> None:
    conduct = one(state(tmp_path), act(party("Strelsau Shipping Company")))
    assert [gap.type for gap in conduct.gaps][-1] == "no_direct_measure"
    finding = finding_of([conduct])
    assert (finding.measures, finding.outcome, finding.duty_of) == ((), "not_applicable", ())
    assert "(state B1, day of listing not printed)" in finding.statement
    sure = one(state(tmp_path), act(party("Ri Sung Chol", numbers=PASSPORT)))
    assert sure.facts.shown == {} and finding_of([sure]).measures == ()


def test_the_committee_goes_before_a_state(tmp_path: Path) -> None:
    conduct = one(un(state(tmp_path)), act(party("Ri Sung Chol")))
    assert conduct.details["reference"] == "KPi.901"
    assert "state:P1" in conduct.details["also"]


def test_ships_by_number_and_by_name(tmp_path: Path) -> None:
    home = ships(tmp_path)
    conduct = one(home, act(party("Sunny Day", "vessel", numbers=IMO), kind="port_call"))
    assert conduct.facts.shown == {"designated_vessel": True}
    assert conduct.parties[0].role == "vessel"
    assert outcomes(finding_of([conduct]))["2321-12"] == "duty_arises"
    named = one(home, act(party("Blue Kite 7", "vessel"), kind="port_call"))
    assert named.facts.shown == {}
    assert outcomes(finding_of([named])) == {"1718-8d": "undetermined"}
    assert found(home, act(party("Blue Kite 7", "vessel", numbers={"imo": "1234567"}), kind="port_call")) == ()
    early = act(party("Blue Kite 7", "vessel", numbers=IMO), kind="port_call", days=("2017-10-02", "2017-10-02"))
    assert one(home, early).facts.shown == {"designated_vessel": False}


def test_an_act_judged_by_who_takes_part_learns_of_it(tmp_path: Path) -> None:
    home = un(ships(tmp_path))
    kinds = {item.name: item.kind for item in store.chosen(home)}
    call = act(party("Blue Kite 7", "vessel", numbers=IMO), kind="port_call")
    paid = act(party("Hans Castorp", "payer"), party("Ri Sung Chol", "payee", numbers=PASSPORT))
    sold = act(party("Ri Sung Chol", "supplier", numbers=PASSPORT), kind="goods_export")
    open_one = act(party("Ri Song-chol", "payee"))
    acts = (call, paid, sold, open_one)
    with opened(home) as index:
        told = listed.told(acts, met(acts, Asked(index)), kinds)
    assert [item.facts.shown for item in told] == [{"designated_vessel": True}, {"listed_party": True}, {}, {}]
    assert [item.id for item in told] == [item.id for item in acts]
    assert told[0].version != call.version and told[2] == sold and told[3] == open_one
    regime = load()
    lines = {item.measure: item.outcome for item in judged(told, regime)[paid.id]}
    assert lines["1718-8d"] == "duty_arises"


def test_one_party_listed_later_takes_nothing_from_another(tmp_path: Path) -> None:
    home = un(tmp_path)
    kinds = {item.name: item.kind for item in store.chosen(home)}
    early = party("Ri Sung Chol", "payer", PASSPORT)
    later = party("Pak Kil Tong", "payee", {"passport": "R987654321"})
    with opened(home) as index:
        for parties in ((early, later), (later, early)):
            paid = act(*parties, days=("2017-05-01", "2017-05-01"))
            (told,) = listed.told((paid,), met((paid,), Asked(index)), kinds)
            assert told.facts.shown == {"listed_party": True}
        alone = act(later, days=("2017-05-01", "2017-05-01"))
        assert listed.told((alone,), met((alone,), Asked(index)), kinds) == (alone,)


def test_states_speakers_and_plain_words_are_not_looked_up(tmp_path: Path) -> None:
    home = un(tmp_path)
    roles: tuple[Role, ...] = ("speaker", "addressee", "host_state", "flag_state", "context", "victim", "document")
    for role in roles:
        assert found(home, act(party("Ri Sung Chol", role))) == ()
    for name in ("North Korea", "the DPRK", "workers", "Ri", None):
        assert found(home, act(party(name))) == ()
    assert found(home, act(party("Hans Castorp"))) == ()


def test_the_same_party_met_twice_on_a_day_and_place_is_one_act(tmp_path: Path) -> None:
    home = un(tmp_path)
    first, second = act(party("Ri Sung Chol")), act(party("Ri Sung Chol"), kind="goods_export", said_by=("Another",))
    assert len(found(home, first, second)) == 2, "no country is shown, so that each stands alone"
    where = (Place(name="Strelsau", country="AT", role="host"),)
    acts = [replace(item, places=where) for item in (first, second)]
    conduct = one(home, *acts)
    assert conduct == one(home, *reversed(acts))
    assert conduct.details["met_in"] == sorted(item.id for item in acts)
    assert len(conduct.evidence) == 2
    assert {conduct.said_by[0], conduct.details["also_said_by"][0][0]} == {"Invented Herald", "Another"}


def test_ids_do_not_depend_on_order_and_a_second_run_is_the_same(tmp_path: Path) -> None:
    home = un(ships(state(tmp_path)))
    parties = (party("Ri Sung Chol"), party("Blue Kite 7", "vessel"), party("Georg Rassendyll", "payee"))
    acts = [act(item, days=(day, day)) for item in parties for day in (BEFORE, DAY, AFTER)]
    first = {item.id: item for item in found(home, *acts)}
    assert len(first) == 9
    for seed in range(3):
        shuffled = random.Random(seed).sample(acts, len(acts))
        assert {item.id: item for item in found(home, *shuffled)} == first
    for item in first.values():
        key = (item.parties[0].id, item.details["list"], item.details["reference"])
        (met_in,) = item.details["met_in"]
        assert item.id == conduct_id("listed_party", key, item.period.start, None, met_in)


def test_gaps_of_the_goods_say_nothing_of_a_likeness(tmp_path: Path) -> None:
    gaps = (Gap(type="missing_value", field="quantity", text="no amount"),
            Gap(type="ambiguous_date", field="period", text="3/4/2018"))  # fmt: skip
    conduct = one(un(tmp_path), act(party("Ri Song-chol"), gaps=gaps))
    assert [gap.text for gap in conduct.gaps if gap in gaps] == ["3/4/2018"]


def test_no_word_of_a_likeness_says_that_somebody_is_listed(tmp_path: Path) -> None:
    home = un(ships(state(tmp_path)))
    acts = [act(party("Ri Song-chol")), act(party("Ri Sung Chol", numbers=PASSPORT)), act(party("Georg Rassendyll")),
            act(party("Blue Kite 7", "vessel")), act(party("Kite Man Fred")), act(party("Pak Kil Tong"))]  # fmt: skip
    for item in acts:
        finding = finding_of([one(home, item)])
        for words in (finding.title, finding.statement, *finding.innocent_readings, *finding.next_checks):
            assert " is listed" not in words and " was listed" not in words
        assert finding.innocent_readings and finding.next_checks
        assert any(words in finding.statement for words in ("resembles", "is printed in", "agree with"))
        assert "It was met in an act reported by Invented Herald, on 3 March 2018." in finding.statement
    finding = finding_of([one(home, acts[0])])
    assert "(un KPi.901, listed since 30 November 2016)" in finding.statement
    assert "A name alone confirms nobody" in finding.statement
    assert "Ask for the birth date and compare it with the listed one: 1961-05-04." in finding.next_checks


def test_the_sample_says_so_in_the_finding(tmp_path: Path) -> None:
    finding = finding_of([one(tmp_path, act(party("Ri Won Ho")))])
    assert "(un-sample KPi.033, listed since 30 November 2016, from a built-in sample of a list)" in finding.statement
