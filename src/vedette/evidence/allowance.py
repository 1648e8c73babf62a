"""How much one file given may unpack to, in all its members and theirs, measured while it is unpacked."""

from __future__ import annotations

from dataclasses import dataclass

from vedette.errors import OversizedInput

MEBIBYTE = 1024 * 1024
MAX_MEMBERS = 10_000
MAX_DEPTH = 3
MAX_BYTES = 1024 * MEBIBYTE
# Deflate reaches 1,032 to 1; text reaches 3 to 20, tables of figures now and then 100. What is small is let be:
# a short file of blanks harms nobody.
MAX_RATIO = 200
FREE_BYTES = 32 * MEBIBYTE
FREE_MEMBER = 8 * MEBIBYTE
MAX_WORK = 4096 * MEBIBYTE
"""Bytes unpacked in all, those thrown away included: some ten seconds."""


@dataclass(slots=True)
class Allowance:
    """What is left of the caps on one file given: members, bytes kept, bytes unpacked at all.

    Shared by all archives and mails nested in it. ``cap`` is what ``size`` began as.
    """

    members: int
    size: int
    cap: int
    work: int = MAX_WORK

    def give_back(self, count: int) -> None:
        """What was unpacked in vain is not held, so that one bad member does not stand for the rest."""
        self.size += count

    def spend(self, count: int, shown: str) -> None:
        """Count ``count`` unpacked bytes. Raises :class:`OversizedInput` where a cap is passed."""
        self.size -= count
        self.work -= count
        if self.size < 0 or self.work < 0:
            raise OversizedInput(
                f"not unpacked: with it, what the file given holds would be more than {self.cap:,} bytes.",
                where=shown,
                remedy="Unpack it yourself, if you trust it, and give the folder.",
            )


def allowance(packed: int) -> Allowance:
    """The allowance of a file of ``packed`` bytes: at most 1 GiB, and at most 200 times its own size."""
    cap = min(MAX_BYTES, max(FREE_BYTES, MAX_RATIO * packed))
    return Allowance(members=MAX_MEMBERS, size=cap, cap=cap)
