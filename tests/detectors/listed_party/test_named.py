"""Names in texts, put to the act of their sentence and to no other. Lists, people and ships are invented."""

from __future__ import annotations

from pathlib import Path

from tests.detectors.listed_party.lists import ships, un
from vedette.conduct import Conduct
from vedette.job import check
from vedette.out.result import Result
from vedette.settings import Settings


def checked(home: Path, folder: Path, *texts: str) -> Result:
    """A run over texts as files, with the lists of ``home``."""
    folder.mkdir(exist_ok=True)
    for number, text in enumerate(texts):
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")
    return check([folder], settings=Settings(home=home))


def likenesses(result: Result) -> list[Conduct]:
    return [item for item in result.conduct if item.detector == "listed_party"]


HEAD = "Publisher: Zenda Courier\nPublished: 2018-03-10\n\n"


def test_a_name_beside_an_act_is_met_and_nothing_is_shown(tmp_path: Path) -> None:
    text = (
        f"{HEAD}A subsidiary of Korea Strelsau Trading Corporation hired 60 North Korean workers in Austria in 2017.\n"
    )
    result = checked(un(tmp_path / "home"), tmp_path / "in", text)
    (item,) = likenesses(result)
    assert item.details["reference"] == "KPe.901" and item.facts.shown == {}
    (proof,) = item.evidence
    assert proof.quote and "Korea Strelsau Trading Corporation" in proof.quote
    assert result.texts[proof.source][proof.locator.start : proof.locator.end] == proof.quote  # type: ignore[union-attr]
    (finding,) = [line for line in result.findings if line.kind == "listed_party"]
    assert finding.outcome == "undetermined"
    assert "A name alone confirms nobody" in finding.statement


def test_a_number_in_the_text_shows_the_ship_of_the_act(tmp_path: Path) -> None:
    text = (
        f"{HEAD}On 12 February 2018 the vessel Grey Owl (IMO 9074729), owned by Gull Shipping Co., Ltd., delivered "
        "4,300 tons of North Korean coal to Hamburg in Germany.\n"
    )
    result = checked(ships(tmp_path / "home"), tmp_path / "in", text)
    shown = [item for item in likenesses(result) if item.facts.shown]
    assert shown and all(item.facts.shown == {"designated_vessel": True} for item in shown)
    assert {item.parties[0].identifiers["imo"] for item in shown} == {"9074729"}, "renamed, and still the same ship"


def test_another_birth_date_speaks_against_a_name(tmp_path: Path) -> None:
    home = un(tmp_path / "home")
    text = "Mr. Ri Sung Chol, born {}, received 40,000 euros for North Korean coal on 3 March 2018.\n"
    same = likenesses(checked(home, tmp_path / "same", HEAD + text.format("4 May 1961")))
    assert [(item.details["tier"], item.facts.shown) for item in same] == [("name_and_birth", {"listed_party": True})]
    assert likenesses(checked(home, tmp_path / "other", HEAD + text.format("9 June 1980"))) == []


def test_who_has_no_part_in_the_act_is_shown_nothing(tmp_path: Path) -> None:
    text = f"{HEAD}On 3 March 2018 Austria sent coal bought from North Korea past Ri Sung Chol (born 4 May 1961).\n"
    found = likenesses(checked(un(tmp_path / "home"), tmp_path / "in", text))
    assert found and all(item.facts.shown == {} for item in found)
    assert all(any(gap.type == "ambiguous_role" or gap.field == "kind" for gap in item.gaps) for item in found)


def test_a_name_without_an_act_stands_once_for_its_document(tmp_path: Path) -> None:
    home = un(tmp_path / "home")
    body = (
        "Korea Strelsau Trading Corporation has an office in Zenda.\n\n"
        "The sign of Korea Strelsau Trading Corporation is red.\n"
    )
    result = checked(home, tmp_path / "in", HEAD + body)
    (item,) = likenesses(result)
    assert len(item.evidence) == 2 and item.details["met_in"] == []
    assert item.period.start is None
    (finding,) = result.findings
    assert finding.outcome == "undetermined"
    assert "no act of its bearer was read there" in finding.statement
    both = likenesses(checked(home, tmp_path / "two", HEAD + body, HEAD + "Again: " + body))
    assert len(both) == 2, "two documents are two"


def test_names_that_only_share_words_are_not_met(tmp_path: Path) -> None:
    text = (
        f"{HEAD}Korea Development Institute and Strelsau Trading Ltd. took no part in the sale of North Korean coal, "
        "said Ms. Ri Sun-hui of Hamburg Bank. Foreign Minister Georg Hauser and Blue Heron Shipping were asked.\n"
    )
    assert likenesses(checked(un(ships(tmp_path / "home")), tmp_path / "in", text)) == []


def test_a_second_run_reads_nothing_again_and_says_the_same(tmp_path: Path) -> None:
    from vedette.evidence.store import Store

    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text(f"{HEAD}The office of Korea Strelsau Trading Corporation is red.\n", encoding="utf-8")
    settings, store = Settings(home=un(tmp_path / "home")), Store(tmp_path / "store")
    first = check([folder], settings=settings, store=store)
    again = check([folder], settings=settings, store=store)
    assert likenesses(first) and likenesses(first) == likenesses(again)
