"""Word lists of other languages: complete, and a mistake in one is named by file and line."""

from __future__ import annotations

from pathlib import Path

import pytest

from vedette.conduct import KINDS
from vedette.errors import RegimeError
from vedette.geo.countries import countries
from vedette.geo.state_names import names_in
from vedette.regime.load import load, merge
from vedette.regime.model import Regime
from vedette.regime.tongues import CODES, load_tongues

WORDS = "language: Korean\nsubject: [북한]\ngoods:\n  kites: [연, 방패연]\nacts:\n  goods_export: [수출]\n"


def test_four_languages_name_the_goods_of_every_common_measure() -> None:
    regime = load()
    assert tuple(regime.tongues) == CODES
    wanted = {"coal", "earth_and_stone", "iron_and_iron_ore", "seafood", "textiles", "refined_petroleum", "crude_oil"}
    for tongue in regime.tongues.values():
        assert (
            wanted | {"luxury_goods", "machinery", "transport_vehicles"} <= tongue.goods.keys() <= regime.goods.keys()
        )
        assert tongue.acts.keys() <= set(KINDS)
        assert {"employment_abroad", "it_work", "meeting_at_sea", "theft"} <= tongue.acts.keys()
        assert {"restaurant", "cryptocurrency", "UN Panel of Experts", "sanctions"} <= tongue.topics.keys()
        assert tongue.resolution


@pytest.mark.parametrize("code", CODES)
def test_states_have_one_name_each_and_a_known_code(code: str) -> None:
    names = names_in(code)
    assert set(names.values()) <= countries().keys()
    assert len(set(names.values())) >= 80
    assert "KP" not in names.values()


def write(folder: Path, text: str, name: str = "ko.yaml") -> Path:
    (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        ("kites", "kytes", 4, "no id of goods.yaml"),
        ("goods_export", "goods_exports", 6, "no kind of conduct"),
        ("subject", "subjekt", 2, "not a known key"),
        ("[북한]", "[북한, 북한]", 2, "stands twice"),
        ("[북한]", "[북*한]", 2, "no word"),
        ("[연, 방패연]", "연", 4, "list of texts"),
    ],
)
def test_a_mistake_is_named_by_file_and_line(tmp_path: Path, old: str, new: str, line: int, said: str) -> None:
    folder = write(tmp_path, WORDS.replace(old, new))
    with pytest.raises(RegimeError) as caught:
        load_tongues(folder, frozenset({"kites"}))
    assert caught.value.where == f"{folder / 'ko.yaml'}:{line}"
    assert said in caught.value.what
    assert caught.value.remedy


def test_a_language_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RegimeError, match=r"eo\.yaml:1"):
        load_tongues(write(tmp_path, WORDS, "eo.yaml"), frozenset({"kites"}))


def test_a_regime_of_the_user_adds_its_words(tmp_path: Path) -> None:
    from dataclasses import replace

    tongues = load_tongues(write(tmp_path, WORDS), frozenset({"kites"}))
    base = load()
    other: Regime = replace(base, measures={}, tongues=tongues)
    both = merge(base, other)
    assert both.tongues["ko"].goods["kites"] == ("연", "방패연")
    assert both.tongues["ko"].goods["coal"] == base.tongues["ko"].goods["coal"]
    assert both.tongues["ru"] == base.tongues["ru"]
