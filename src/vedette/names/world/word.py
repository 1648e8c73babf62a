"""One word of a name with everything that comparing it needs, made once per spelling."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import Literal, TypeAlias

from vedette.names.world import tables, text

Mode: TypeAlias = Literal["person", "body", "vessel"]


class Kind(Enum):
    """What a word does in a name. Its weight says how much it tells about who is meant, 1 for a word of its own."""

    NAME = "name"
    COMMON = "frequent name"
    BOUND = "half of a compound name"
    LIGHT = "title or name"
    PLACE = "place"
    GENERIC = "line of business"
    INITIAL = "initial"


# A frequent given name tells less than a rare one, and a line of business less than a place. The steps were chosen by
# reason and checked on half of a public case table; the result is flat around them.
_WEIGHT = {
    Kind.NAME: 1.0,
    Kind.COMMON: 0.7,
    Kind.BOUND: 0.5,
    Kind.LIGHT: 0.3,
    Kind.PLACE: 0.6,
    Kind.GENERIC: 0.4,
    Kind.INITIAL: 0.2,
}


@dataclass(frozen=True, slots=True, eq=False)
class Word:
    """A word. Two words are the same word when they are the same object: see :func:`word`.

    ``written`` is the folded word in its own script; ``script`` see :func:`text.script_of`; ``classes`` and ``nicks``
    are the spellings and short forms it belongs to; ``near`` the words translators use for it.
    ``own``: a word of the name's own, not one that many names share.
    """

    written: str
    latin: str
    sound: str
    frame: str
    script: str
    kind: Kind
    own: bool
    weight: float
    classes: frozenset[int]
    nicks: frozenset[int]
    near: frozenset[str]


_NONE: frozenset[int] = frozenset()


def _kind(latin: str, key: str, script: str, *, body: bool) -> Kind:
    if body:
        known = tables.words()
        if latin in known.generic:
            return Kind.GENERIC
        return Kind.PLACE if latin in known.place else Kind.NAME
    if len(latin) == 1 and script == "l":
        return Kind.INITIAL
    names = tables.persons()
    if key in names.maybe:
        return Kind.LIGHT
    if key in names.bound:
        return Kind.BOUND
    return Kind.COMMON if key in names.common else Kind.NAME


@lru_cache(maxsize=1 << 17)
def word(written: str, mode: Mode = "person") -> Word | None:
    """The word for a folded spelling; ``None`` for one without a letter or digit (a mark alone).

    Every word of a ship's name is its own: ships are called after persons, places and trades.
    """
    latin = text.latin(written)
    script = text.script_of(written[0]) if written else "l"
    if not latin:
        return None
    kind = Kind.NAME if mode == "vessel" else _kind(latin, tables.key(written), script, body=mode == "body")
    person = mode == "person"
    names = tables.persons()
    return Word(
        written=written,
        latin=latin,
        sound=text.sound(latin),
        frame=text.frame(latin),
        script=script,
        kind=kind,
        own=kind in (Kind.NAME, Kind.COMMON, Kind.PLACE),
        # A letter alone in the name of a firm (H & M) is its own, but tells little.
        weight=0.4 if mode == "body" and len(latin) == 1 and script == "l" else _WEIGHT[kind],
        classes=names.same.get(latin, _NONE) if person else _NONE,
        nicks=names.nick.get(latin, _NONE) if person else _NONE,
        near=tables.words().near.get(latin, frozenset()) if mode == "body" else frozenset(),
    )
