"""The frames that one look at the signs leaves are those that fit when each is asked by itself."""

from __future__ import annotations

import random

from vedette.claims.fitting import Table
from vedette.claims.frames import FRAMES, Frame
from vedette.claims.guarded import guarded
from vedette.claims.wide import WIDE


def _fits(frame: Frame, text: str, own: frozenset[str], around: frozenset[str]) -> bool:
    """What a frame asks for, word by word."""
    return (
        not any(group.isdisjoint(own) for group in frame.signs)
        and frame.no.isdisjoint(own)
        and not any(group.isdisjoint(around) for group in frame.ground)
        and (frame.must is None or frame.must.compiled.search(text) is not None)
        and (frame.unless is None or frame.unless.compiled.search(text) is None)
    )


def test_the_table_finds_the_frames_that_fit_and_no_others() -> None:
    frames = (*FRAMES, *WIDE)
    signs = sorted(
        {sign for frame in frames for group in (*frame.signs, *frame.ground) for sign in group} | {"unknown"}
    )
    texts = (
        "the ship was renamed and delivered coal to the port", "members should check the papers of each worker",
        "it replied to the Panel that the workers had left", "wages were paid into an account of the embassy", "",
    )  # fmt: skip
    table, chance = Table(frames), random.Random(3)
    found = 0
    for _ in range(3000):
        own = frozenset(chance.sample(signs, chance.randrange(1, 25)))
        around = own | frozenset(chance.sample(signs, chance.randrange(0, 10))) | {"dprk"}
        text = chance.choice(texts)
        expected = [frame for frame in frames if _fits(frame, text, own, around)]
        assert list(table.fitting(text, own, around)) == expected
        found += len(expected)
    assert found > 1000


def test_a_frame_whose_words_were_never_looked_for_is_not_passed_over() -> None:
    frame = Frame("travel", around=(), must=guarded(r"(?i)\bzanily\b"), unless=guarded(r"(?i)\bquixotic\b"))
    table = Table((frame,))
    assert list(table.fitting("it ran zanily", frozenset(), frozenset())) == [frame]
    assert not list(table.fitting("it ran", frozenset(), frozenset()))
    assert not list(table.fitting("zanily quixotic", frozenset(), frozenset()))
