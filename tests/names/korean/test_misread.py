"""Letters that a scanner took for others."""

from __future__ import annotations

import pytest

from tests.names.korean.scores import LINE, score, systems
from vedette.names.korean.misread import mended


@pytest.mark.parametrize(
    ("text", "meant"),
    [("Kim Y0ng-chol", "Kim Yong-chol"), ("Kirn Yong-chol", "Kim Yong-chol"), ("Kim Yong-cho1", "Kim Yong-chol"),
     ("Pak Yong-5ik", "Pak Yong-sik"), ("Kim Yong-chol", "Kim Yong-ciol"), ("Hvvang Pyong-so", "Hwang Pyong-so"),
     ("Kim Moung-shik", "Kim Myoung-shik")],
)  # fmt: skip
def test_one_error_is_undone(text: str, meant: str) -> None:
    assert score(text, meant) >= LINE


def test_the_error_costs_something() -> None:
    assert score("Kim Y0ng-chol", "Kim Yong-chol") < score("Kim Yong Chol", "Kim Yong-chol")


@pytest.mark.parametrize("text", ["Kim Jong Un", "Ri Yong Ho", "Kim Chŏng-ŭn", "Hyŏn Yŏng-ch'al", "Moon Jae-in"])
def test_what_reads_well_is_not_corrected(text: str) -> None:
    assert "misread" not in systems(text)


def test_two_errors_are_too_many() -> None:
    assert score("Kirn Y0ng-ch0l", "Kim Yong-chol") < LINE


def test_each_correction_changes_one_place() -> None:
    found = [changed for changed, _ in mended((("kim",), ("y0ng", "chol")))]
    assert (("kim",), ("yong", "chol")) in found
    assert all((unit, rest[1:]) == (("kim",), ("chol",)) for unit, rest in found)
    assert list(mended((("kirn",), ("y0ng", "chol")))) == []


def test_a_name_of_known_syllables_has_no_neighbours() -> None:
    assert list(mended((("kim",), ("yong", "chol")))) == []
