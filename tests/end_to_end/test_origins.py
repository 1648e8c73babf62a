"""Whole runs over invented papers: origins never exceed who really says so, and what is denied corroborates nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from vedette.job import check
from vedette.out.result import Result

ACT = "North Korea exported 40,000 tonnes of coal to China in May 2020"


def told(folder: Path, *texts: str) -> Result:
    """A run over one paper for each text."""
    for number, text in enumerate(texts):
        head = f"Publisher: Invented Paper {number}\nPublished: 2021-03-02\n\n"
        (folder / f"{number}.txt").write_text(f"{head}{text}\n", encoding="utf-8")
    return check([folder])


@pytest.mark.parametrize(
    ("origins", "texts"),
    [
        (1, tuple(f"In its report, the UN Panel of Experts said that {ACT}." for _ in range(3))),
        (1, (f"Citing Japan, the UN Panel of Experts reported that {ACT}.", f"Japan said that {ACT}.")),
        (1, (f"According to a Member State, {ACT}, the UN Panel of Experts reported.", f"Japan said that {ACT}.")),
        (1, (f"The United States said that {ACT}.", f"The US State Department said that {ACT}.")),
        (1, (f"Japan said that {ACT}.", f"Japanese officials said that {ACT}.")),
        (1, (f"Japan and Australia said in a joint statement that {ACT}.", f"Japan said that {ACT}.")),
        (1, (f"Sources said that {ACT}.", f"An official said that {ACT}.")),
        (2, (f"Japan said that {ACT}.", f"Australia said that {ACT}.")),
        (2, (f"The UN Panel of Experts said that {ACT}.", f"Japan said that {ACT}.")),
    ],
)
def test_origins_are_who_says_so_first_hand(tmp_path: Path, origins: int, texts: tuple[str, ...]) -> None:
    result = told(tmp_path, *texts)
    (finding,) = [line for line in result.findings if line.kind == "goods_export"]
    assert finding.origins == origins
    assert {claim.origins for claim in result.claims if claim.kind == "goods_export"} == {origins}


def test_who_denies_an_act_is_no_further_origin_of_it(tmp_path: Path) -> None:
    denial = "Japan said that North Korea did not export 40,000 tonnes of coal to China in May 2020."
    result = told(tmp_path, f"The UN Panel of Experts said that {ACT}.", denial)
    (finding,) = [line for line in result.findings if line.kind == "goods_export"]
    assert (finding.origins, finding.grade) == (1, "C")
    statements = [line for group in result.groups for line in group.statements if len(line.claims) == 2]
    assert [line.origins for line in statements] == [1]
    assert [field.verdict for line in statements for field in line.fields if field.field == "act"] == ["conflict"]
    (figure,) = [line for line in result.series if line.speaker == "Japan"]
    assert "does not say that this took place" in figure.basis


def test_ships_years_and_states_are_never_one_statement(tmp_path: Path) -> None:
    result = told(
        tmp_path,
        "The tanker Chon Ma 1 delivered diesel to North Korea in May 2020, the Panel said.",
        "The tanker Chon Ma 11 delivered diesel to North Korea in May 2020, the Panel said.",
        "The tanker Chon Ma 1 delivered diesel to North Korea in May 2019, the Panel said.",
        "In May 2020, 40 North Korean workers were employed in Laos, the Panel said.",
        "In May 2020, 40 North Korean workers were employed in Vietnam, the Panel said.",
    )
    assert [len(line.claims) for group in result.groups for line in group.statements if len(line.claims) > 1] == []
    assert len({line.conduct for line in result.findings}) == len(result.findings)


def test_an_answer_to_a_gap_moves_no_value(tmp_path: Path) -> None:
    result = told(
        tmp_path,
        "The Panel said that North Korea exported 40,000 of coal to China in May 2020.",
        f"Japan said that {ACT}.",
    )
    (bare,) = [claim for claim in result.claims if claim.path.endswith("0.txt")]
    assert bare.quantity is not None
    assert (bare.quantity.min, bare.quantity.unit) == ("40000", None)
    assert [gap.status for gap in bare.gaps if gap.type == "missing_unit"] == ["filled_by"]
