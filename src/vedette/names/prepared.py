"""A name made ready once for many comparisons, and the choice between the two ways to compare."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cached_property

from rapidfuzz.fuzz import WRatio

from vedette.names import world
from vedette.names.comparison import Comparison
from vedette.names.korean import keys as korean_keys
from vedette.names.korean import reading
from vedette.names.korean.compare import align, score_of
from vedette.names.korean.reading import KoreanName
from vedette.names.korean.reason import explained
from vedette.names.korean.tokens import fold
from vedette.names.world import WorldName

LONGEST = 1_000
"""Characters of a name that is compared; longer texts are no names, and a caller refuses them in its own words."""

ALIKE = 0.99
"""Most that two spellings reach that are not the same after normalisation."""

_PLAIN = 1.0
"""Cost up to which a text reads as Korean without a doubt worth a second opinion."""

_OTHERS = frozenset({"Company", "Organization", "LegalEntity", "PublicBody", "Vessel", "Airplane", "CryptoWallet"})
"""Schemata whose names are no persons' names: the syllables of Korean persons say nothing there."""

_SPACES = re.compile(r"[\W_]+")


@dataclass(frozen=True, eq=False)
class Prepared:
    """A text with its readings. ``korean`` is null where it is no Korean person's name; ``normal`` tells equal ones."""

    text: str
    schema: str
    normal: str
    korean: KoreanName | None

    @cached_property
    def world(self) -> WorldName:
        """The text as any other name; read when it is first needed, for two Korean names never need it."""
        return world.read(self.text, self.schema)

    @cached_property
    def plain(self) -> bool:
        """Whether the text is in plain Latin letters."""
        return self.text.isascii()

    @cached_property
    def latin(self) -> str:
        """The words of the text in Latin letters: what a rough and quick comparison can look at."""
        return " ".join(word.latin for word in self.world.words)


def prepare(text: str, schema: str = "") -> Prepared:
    """``text`` read as a name of ``schema`` (a FollowTheMoney name, empty where it is not known).

    Never raises; of a text of more than 1,000 characters only the beginning is read.
    """
    text = text[:LONGEST]
    korean = None if schema in _OTHERS else reading.read(text)
    return Prepared(text, schema, _SPACES.sub(" ", fold(text)).strip(), korean)


def score(left: Prepared, right: Prepared) -> float:
    """The score alone, in [0, 1]: what :func:`comparison` gives, without its words."""
    if left.normal and left.normal == right.normal:
        return 1.0
    korean = _korean_score(left, right)
    if korean is None:
        return min(ALIKE, world.score(left.world, right.world))
    return min(ALIKE, korean)


def comparison(left: Prepared, right: Prepared) -> Comparison:
    """The comparison with its reason.

    Two texts that both read as Korean names are compared by their syllables alone, since one letter there is another
    person; where a reading is strained, as with a spelling nobody else uses or a name in pinyin, the better of both
    ways counts.
    """
    same = bool(left.normal) and left.normal == right.normal
    korean = _korean_score(left, right)
    if korean is None or (not same and world.score(left.world, right.world) >= korean and not _surely(left, right)):
        found = world.compare(left.world, right.world)
    else:
        assert left.korean is not None
        assert right.korean is not None
        found = explained(left.korean, right.korean, align(left.korean, right.korean))
    if same:
        return replace(found, score=1.0, reason=f"“{left.text}” and “{right.text}” are the same name.")
    return replace(found, score=min(ALIKE, found.score))


def may_match(left: Prepared, right: Prepared) -> bool:
    """Whether two names can reach 0.7 at all, told in microseconds by rapidfuzz's weighted ratio of their letters.

    Of 2,097 pairs of customers and listed names that scored 0.7 or more all had 60 or more where both were written in
    Latin letters (one rightly doubtful pair apart), and 50 or more elsewhere: Arabic without its vowels the least.
    """
    if left.korean is not None and right.korean is not None:
        return True
    one, other = left.latin, right.latin
    # a short form is like no other letters of the name it stands for
    if " " not in one or " " not in other:
        return True
    return WRatio(one, other, score_cutoff=_LEAST_LIKE if left.plain and right.plain else _LEAST_ABROAD) > 0


_LEAST_LIKE, _LEAST_ABROAD = 60.0, 45.0


def keys(name: Prepared) -> frozenset[str]:
    """What a name is looked up by: keys of both ways of comparing."""
    own = korean_keys.keys(name.korean) if name.korean else frozenset()
    return own | world.keys(name.world)


def _surely(left: Prepared, right: Prepared) -> bool:
    """Whether both texts read as Korean names without strain, not as Mandarin's reading of characters."""
    return all(
        name.korean is not None
        and name.korean.least <= _PLAIN
        and name.korean.divisions[0].system not in ("pinyin", "mandarin")
        for name in (left, right)
    )


def _korean_score(left: Prepared, right: Prepared) -> float | None:
    """The score by syllables, or by the better way where a reading is strained; None where a name is not Korean."""
    if left.korean is None or right.korean is None:
        return None
    found = align(left.korean, right.korean)
    own = score_of(found.cost) if found else 0.0
    return own if _surely(left, right) else max(own, world.score(left.world, right.world))
