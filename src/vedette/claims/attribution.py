"""The speakers of one sentence, and which of them say what stands in one clause of it."""

from __future__ import annotations

from dataclasses import dataclass

from vedette.claims import saying
from vedette.claims.sources import Speaker

_EDGE = 10
"""Code points of a clause beside an aside that are more than its commas."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """The speakers of one sentence; ``running``: whoever was quoted last, for a quotation without one of its own.

    ``carried`` are the words of an earlier sentence from which an indirect speech is taken to go on. ``turns`` are
    the places where what the author tells ends: a semicolon, or an aside about the one who speaks.
    """

    speakers: tuple[Speaker, ...] = ()
    running: tuple[str, ...] = ()
    carried: bool = False
    turns: tuple[int, ...] = ()

    def chain(self, start: int, end: int, *, act: bool = False) -> tuple[str, ...]:
        """Names for the clause ``[start, end)``, innermost first; ``act``: the clause is no answer or other speech."""
        names = [name for speaker in self._of(start, end, act=act) for name in speaker.names]
        return tuple(dict.fromkeys((*names, *self.running)))

    def _of(self, start: int, end: int, *, act: bool = False) -> list[Speaker]:
        shares = [(s, min(end, s.end) - max(start, s.start)) for s in self.speakers]
        most = max((share for s, share in shares if s.level >= 1.0 and not s.quoted), default=0)
        # "Although X denied it, Y said ...": what X governs is the lesser part of the clause, and ends where Y begins.
        found = [
            s
            for s, share in shares
            if share > 0
            and not (act and share * 2 < end - start and self._beside(start, end, s))
            and share * 2 >= min(end - start, s.end - s.start)
            and (
                s.quoted
                or s.level < 1.0
                or share * 3 >= end - start
                or (share == most and not (act and self._after_turn(start, s)))
            )
        ]
        return sorted(found, key=lambda s: (-s.level, s.at))

    def _after_turn(self, start: int, speaker: Speaker) -> bool:
        return any(start < turn <= speaker.start for turn in self.turns)

    @staticmethod
    def _beside(start: int, end: int, speaker: Speaker) -> bool:
        """Whether the clause goes on before and behind the aside that alone rests on the speaker."""
        return start + _EDGE < speaker.start and speaker.end + _EDGE < end and speaker.verb == "according to"

    def nobody(self, start: int = 0, end: int = 10**9) -> str | None:
        """The words for the innermost speaker where they name nobody who can be asked ("analysts", "sources")."""
        inner = self._of(start, end)[:1]
        return inner[0].names[0] if inner and inner[0].unnamed else None

    def accuses(self, start: int = 0, end: int = 10**9) -> bool:
        """Whether the speaker of the clause accuses or alleges, or thinks so as one who investigates."""
        return any(
            s.verb in saying.ACCUSING or (s.verb in saying.BELIEVING and saying.INQUIRERS.search(s.names[0]))
            for s in self._of(start, end)
        )

    def answers(self, start: int, end: int) -> bool:
        """Whether the innermost speaker of the clause replies or explains."""
        return any(s.verb in saying.ANSWERING for s in self._of(start, end)[:1])

    def estimates(self, start: int = 0, end: int = 10**9) -> bool:
        """Whether the speaker of the clause estimates."""
        return any(s.verb in saying.ESTIMATING for s in self._of(start, end))
