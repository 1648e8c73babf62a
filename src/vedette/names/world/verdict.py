"""What weighing two names gives: the score, and what reasons are made from when they are asked for."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from vedette.names.world.align import Aligned
from vedette.names.world.name import WorldName

HIGHEST = 0.99
"""The best score of two names that are not the same after normalisation."""


class Note(Enum):
    """What weighing saw that is worth a clause in the reason."""

    NOTHING = "no word of one stands in the other"
    ACRONYM = "first letters"
    DIFFERENT = "own words on both sides"
    OTHER_LINE = "lines of business on both sides"
    MISSING = "words in one name only"
    ORDER = "another order"
    COMMA = "surname first"
    FATHER_AND_SON = "father and child change places"
    PARTICLE = "small words before names"
    TITLE = "titles"
    NUMBERS = "numbers differ"
    NUMBER_MISSING = "number in one name only"
    FORM_MISSING = "legal form in one name only"
    FORM_ALIKE = "legal forms of one kind"
    FORM_OTHER = "legal forms of two kinds"
    OTHER_NAME = "one of the names that the text holds"


class Verdict(NamedTuple):
    """A score and what led to it. ``left`` and ``right`` stand in the order of comparison, not the caller's."""

    score: float
    left: WorldName
    right: WorldName
    aligned: Aligned
    notes: tuple[Note, ...] = ()


def bounded(value: float) -> float:
    """A score of two different names: never 1, never below 0, four decimals so that it prints as it compares."""
    return round(min(HIGHEST, max(0.0, value)), 4)
