"""Invented paragraphs of every form in which a text tells a day: what is read right may not be lost again.

The forms of which something is missed are named; what is mended later leaves their list, and one that is lost fails.
"""

from __future__ import annotations

import pytest

from tests.claims.when.told import Story, answers, asked, halves, stories

KNOWN_MISSES = {
    "after the Council",
    "announced for later",
    "brackets",
    "charter dates",
    "court",
    "day without year, by its paragraph",
    "days after event",
    "effective from",
    "ISO and numeric",
    "last month name",
    "more than a year",
    "paper named by year",
    "per year",
    "reportedly, weekday ago",
    "second time on",
    "since he came",
    "since when, which then",
    "speech and act, several",
    "still after the deadline",
    "then and now",
    "tv quote",
    "two acts, two days, one sentence",
    "year a comma a month",
    "year range with change",
}
"""Forms of which one fragment at least is not read as asked: by kind of the claim, or by a convention left open."""
ALL = (*stories(), *stories("longer"), *stories("last"))


@pytest.mark.parametrize("story", [s for s in ALL if s.form not in KNOWN_MISSES], ids=lambda story: story.form)
def test_the_day_of_each_act_is_read(story: Story) -> None:
    for answer in answers(story):
        period = answer.claim.period if answer.claim else None
        assert answer.right, f"{answer.fragment}: asked {story.when[answer.fragment]}, read {period}"


def test_no_more_is_missed_than_is_known() -> None:
    told = [answer.right for story in ALL if story.form in KNOWN_MISSES for answer in answers(story)]
    assert told.count(False) <= 24


def test_the_halves_are_apart_and_whole() -> None:
    mended_on, set_aside = halves()
    assert not set(map(id, mended_on)) & set(map(id, set_aside))
    assert len(mended_on) + len(set_aside) == len(stories())


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("2018", ("2018-01-01", "2018-12-31")),
        ("2020-02", ("2020-02-01", "2020-02-29")),
        ("2018-05..2018-06-10", ("2018-05-01", "2018-06-10")),
        ("..2018", (None, "2018-12-31")),
        ("2018-05-03..", ("2018-05-03", None)),
        ("none", (None, None)),
    ],
)
def test_the_shorthand_of_days(words: str, days: tuple[str | None, str | None]) -> None:
    assert asked(words) == days
