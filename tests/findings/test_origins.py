"""What stands behind a statement: kinds of origin and how many, with named and unnamed speakers. All invented."""

from __future__ import annotations

import pytest

from tests.lines import act
from vedette.conduct import Gap
from vedette.findings.origins import grade_of, on_nobody, origin, origin_kind, origins_of

PANEL = "UN Panel of Experts (1718)"


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        (PANEL, "panel"),
        ("Multilateral Sanctions Monitoring Team", "msmt"),
        ("Japan", "state"),
        ("a Member State", "state"),
        ("Two Member States", "state"),
        ("Unnamed envoys", "state"),
        ("Japanese officials", "state"),
        ("US officials", "state"),
        ("South Korean Ministry of Unification", "state"),
        ("ministry", "state"),
        ("White House", "state"),
        ("Polish police", "state"),
        ("Prosecutors in Seoul", "court"),
        ("prosecutors", "court"),
        ("Court records", "court"),
        ("indictment", "court"),
        ("Chinese customs data", "registry"),
        ("press office of the Ministry of Justice", "state"),
        ("Yonhap News Agency", "press"),
        ("Coast Times", "press"),
        ("Liu Wei", "press"),
        ("travel agency Blue Sky", "press"),
        ("sources", "unnamed"),
        ("two people familiar with the matter", "unnamed"),
        ("Some analysts", "unnamed"),
        ("documents", "unnamed"),
        ("article (no source named)", "unnamed"),
    ],
)
def test_each_speaker_is_graded_for_what_it_is(name: str, kind: str) -> None:
    assert origin_kind((name, "Harbour Wire")) == kind


def test_a_state_and_its_unnamed_officials_are_one_origin() -> None:
    pair = [act("goods_export", said_by=("Japan", "p")), act("goods_export", said_by=("Japanese officials", "q"))]
    assert origins_of(pair) == (1, ("state",))


def test_two_unnamed_member_states_are_not_two_origins() -> None:
    pair = [
        act("goods_export", said_by=("a Member State", PANEL, "p")),
        act("goods_export", said_by=("another Member State", PANEL, "q")),
    ]
    assert origins_of(pair)[0] == 1
    assert grade_of(pair) == "C"


def test_unnamed_people_alone_are_grade_d() -> None:
    assert (
        grade_of([act("goods_export", said_by=("sources", "p")), act("goods_export", said_by=("officials", "q"))])
        == "D"
    )


def test_nobody_who_can_be_asked_is_no_origin() -> None:
    assert origin(("a source in Dandong", "p")) is None
    assert origin(("a Member State", PANEL)) is None
    assert origin(("Japanese officials", "p")) == "japan"


def test_a_speaker_who_may_be_somebody_else_adds_no_origin() -> None:
    report = "confidential UN report"
    gap = Gap(type="unattributed", field="said_by", text=report)
    assert on_nobody((report, "Coast Times"), (gap,)), "it may be the Panel's own"
    assert not on_nobody((report, "Coast Times"), ())
    officials = Gap(type="unattributed", field="said_by", text="South Korean officials")
    assert not on_nobody(("South Korean officials", "Coast Times"), (officials,)), "officials stand for their State"
