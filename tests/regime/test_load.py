"""A mistake in the law as data is named by file and line, with what to do."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from vedette.errors import RegimeError
from vedette.regime.load import load, load_folder, merge
from vedette.regime.model import Regime
from vedette.regimes import folder_of

MEASURE = """\
- id: 9999-1
  title: "Invented: no sale of kites"
  words: "An invented paragraph for a test."
  subject: kites
  effect: ban
  binding: decides
  direction: from_dprk
  from: 2020-01-01
  acts: [goods_export]
  goods: [kites]
  verified: memory
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An invented regime of one measure."""
    (tmp_path / "measures").mkdir()
    (tmp_path / "regime.yaml").write_text("name: invented\ntitle: An invented regime\n")
    (tmp_path / "resolutions.yaml").write_text(
        "- {number: 9999, year: 2020, adopted: 2020-01-01, address: 'https://example.org', words: invented}\n"
    )
    (tmp_path / "goods.yaml").write_text("- {id: kites, label: kites, words: [kite, kites]}\n")
    (tmp_path / "facts.yaml").write_text("")
    (tmp_path / "measures" / "9999.yaml").write_text(MEASURE)
    return tmp_path


def broken(folder: Path, old: str, new: str) -> RegimeError:
    path = folder / "measures" / "9999.yaml"
    path.write_text(MEASURE.replace(old, new))
    with pytest.raises(RegimeError) as caught:
        load_folder(folder)
    return caught.value


def test_an_invented_regime_loads_and_joins_the_built_in_one(folder: Path) -> None:
    both = merge(load(), load_folder(folder))
    assert "9999-1" in both.measures
    assert "2371-8.coal" in both.measures
    assert both.digest != load().digest


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        ("effect: ban", "effect: forbids", 5, "forbids"),
        ("effect: ban", "efect: ban", 5, "efect"),
        ("from: 2020-01-01", "from: '2020'", 8, "not a day"),
        ("binding: decides", "binding: calls_upon", 6, "does not decide"),
        ("acts: [goods_export]", "acts: [kite_flying]", 9, "kite_flying"),
        ("goods: [kites]", "goods: [1234]", 10, "list of texts"),
        ("verified: memory", "verified: surely", 11, "surely"),
        ("  title:", "  yes: 1\n  title:", 2, "True"),
        ("id: 9999-1", "id: nonsense", 1, "measure id"),
        ("from: 2020-01-01", "from: 2020-01-01\n  until: 2019-01-01", 9, "before the first"),
        ("  title:", "  title: [unclosed\n  x:", 3, "YAML"),
    ],
)
def test_a_mistake_is_named_by_file_and_line(folder: Path, old: str, new: str, line: int, said: str) -> None:
    error = broken(folder, old, new)
    name, _, number = error.where.rpartition(":")
    assert name.endswith("9999.yaml")
    assert abs(int(number) - line) <= 1
    assert said in str(error)
    assert error.remedy


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("goods: [kites]", "goods: [balloons]", "balloons"),
        ("verified: memory", "verified: memory\n  requires: [windy]", "windy"),
        ("verified: memory", "verified: memory\n  replaces: ['9999-0']", "9999-0"),
        ("effect: ban", "effect: cap", "caps"),
        ("effect: ban", "effect: duty", "verb"),
        ("effect: ban\n  binding: decides", "effect: clarifies\n  binding: clarifies", "clarifies nothing"),
        ("id: 9999-1", "id: 1234-1", "1234"),
    ],
)
def test_a_link_to_nothing_is_named(folder: Path, old: str, new: str, said: str) -> None:
    error = broken(folder, old, new)
    assert said in str(error)
    assert "9999.yaml:1" in error.where


def test_two_measures_of_one_id_are_refused(folder: Path) -> None:
    (folder / "measures" / "again.yaml").write_text(MEASURE)
    with pytest.raises(RegimeError, match="stands twice"):
        load_folder(folder)
    (folder / "measures" / "again.yaml").unlink()
    with pytest.raises(RegimeError, match="is taken by"):
        merge(load_folder(folder), load_folder(folder))


def test_a_folder_that_is_none_or_not_text_is_named(tmp_path: Path, folder: Path) -> None:
    with pytest.raises(RegimeError, match="no such regime folder"):
        load_folder(tmp_path / "nowhere")
    (folder / "regime.yaml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(RegimeError, match=r"regime\.yaml:1"):
        load_folder(folder)


def test_the_register_holds_every_measure_it_should(regime: Regime) -> None:
    assert len(regime.measures) == 159
    assert {"1718-6", "2397-2", "2397-23"} <= regime.measures.keys()
    assert sorted(regime.resolutions) == [1695, 1718, 1874, 2087, 2094, 2270, 2321, 2356, 2371, 2375, 2397, 2664]
    for resolution in regime.resolutions.values():
        assert resolution.address == f"https://undocs.org/S/RES/{resolution.number}({resolution.year})"


def test_hs_codes_are_law_only_where_the_resolution_names_them(regime: Regime) -> None:
    named = {goods for m in regime.measures.values() if m.id.startswith(("2397-6.", "2397-7.")) for goods in m.goods}
    assert {item.id for item in regime.goods.values() if item.hs_basis == "resolution"} <= named


def test_a_copy_of_the_register_loads_from_any_folder(tmp_path: Path) -> None:
    shutil.copytree(folder_of("un_dprk"), tmp_path / "copy")
    assert load_folder(tmp_path / "copy").digest == load().digest


CAPPED = MEASURE.replace("effect: ban", "effect: cap").replace(
    "verified: memory",
    "caps: [{from: 2020-01-01, value: '5', unit: kites, per: year, words: five, verified: memory}]\n  verified: memory",
)


@pytest.mark.parametrize("value", ["NaN", "Infinity", "1e40", "0.00000000001"])
def test_a_limit_that_cannot_be_kept_exactly_is_refused(folder: Path, value: str) -> None:
    path = folder / "measures" / "9999.yaml"
    path.write_text(CAPPED)
    load_folder(folder)
    path.write_text(CAPPED.replace("'5'", f"'{value}'"))
    with pytest.raises(RegimeError, match=r"9999\.yaml:\d+: .*is no limit"):
        load_folder(folder)


@pytest.mark.parametrize("first", ["2020-02-29", "0001-01-01"])
def test_a_measure_of_any_day_may_replace_another(folder: Path, first: str) -> None:
    older = MEASURE.replace("2020-01-01", "0001-01-01\n  until: 2020-02-28")
    newer = MEASURE.replace("9999-1", "9999-2").replace("2020-01-01", f"{first}\n  replaces: [9999-1]")
    (folder / "measures" / "9999.yaml").write_text(older + newer)
    assert load_folder(folder).measures["9999-2"].replaces == ("9999-1",)
