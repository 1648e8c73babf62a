"""Which frames fit a clause: by their signs all at once, then by the words of those that are left.

Most frames ask for signs that a clause does not have. Each group of signs has a bit, so that one number tells all the
groups that a clause leaves unmet, and one ``and`` whether a frame asks for one of these.
"""

from __future__ import annotations

from collections.abc import Iterator

from vedette.claims.frames import Frame
from vedette.claims.guarded import absent_from

_Bits = dict[str, int]


class Table:
    """Frames in the order in which they are tried, with the bits of what each asks for and what speaks against it."""

    __slots__ = ("_around", "_groups", "_own", "_rows")

    def __init__(self, frames: tuple[Frame, ...]) -> None:
        self._own: _Bits = {}
        self._around: _Bits = {}
        self._groups = 0
        bit_of: dict[tuple[str, frozenset[str]], int] = {}
        self._rows = tuple((self._asks(frame, bit_of), frame) for frame in frames)

    def _asks(self, frame: Frame, bit_of: dict[tuple[str, frozenset[str]], int]) -> int:
        """The bits of the frame; on the way, which bits each sign has: of the groups it meets, and of itself."""
        groups = [("own", group, self._own) for group in frame.signs]
        groups += [("around", group, self._around) for group in frame.ground]
        groups += [("no", frozenset((sign,)), self._own) for sign in frame.no]
        asked = 0
        for how, group, bits in groups:
            if (how, group) not in bit_of:
                bit = bit_of[how, group] = 1 << len(bit_of)
                self._groups |= bit if how != "no" else 0
                for sign in group:
                    bits[sign] = bits.get(sign, 0) | bit
            asked |= bit_of[how, group]
        return asked

    def fitting(self, text: str, own: frozenset[str], around: frozenset[str]) -> Iterator[Frame]:
        """The frames that fit, in their order: each group is met, nothing speaks against it, and its words stand."""
        met = 0
        for sign in own:
            met |= self._own.get(sign, 0)
        for sign in around:
            met |= self._around.get(sign, 0)
        against = met ^ self._groups  # the groups that are not met, and the signs there that frames exclude
        absent = absent_from(text)
        for asked, frame in self._rows:
            if asked & against:
                continue
            must = frame.must
            if must is not None and (must.needs() & absent or not must.search(text)):
                continue
            unless = frame.unless
            if unless is None or unless.needs() & absent or not unless.search(text):
                yield frame
