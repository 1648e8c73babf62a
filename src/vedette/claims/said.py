"""A clause with what stands around it, on which its kind may turn."""

from __future__ import annotations

from dataclasses import dataclass, replace

from vedette.claims.amounts import AmountHit
from vedette.claims.attribution import Attribution
from vedette.claims.leaning import Context
from vedette.claims.stops import undotted
from vedette.claims.whole import Whole, inside, signs_of
from vedette.conduct import Kind
from vedette.geo.countries import Mention


@dataclass(frozen=True, slots=True)
class Said:
    """A clause and what stands around it.

    ``before`` are the words of the sentence up to it; ``own`` and ``around`` are the signs of the clause and of the
    sentence before it; ``states`` are those it names, by offsets in it; ``speaker`` is the innermost speaker, empty
    where the author speaks; ``topic`` are the acts told last in the same section, the last one first; ``flag`` tells
    that it is an item of a list of warning signs. ``answered`` is who gave the answer told last in the same
    paragraph, ``answers``: the speaker replies or explains; ``press``: a paper or an agency prints the text;
    ``letter``: a State answers in it; ``of_it``: its title is about remote workers.
    """

    text: str
    before: str
    own: frozenset[str]
    amounts: tuple[AmountHit, ...]
    states: tuple[Mention, ...]
    speaker: str
    topic: tuple[Kind, ...]
    flag: bool
    answered: str = ""
    answers: bool = False
    press: bool = False
    letter: bool = False
    of_it: bool = False

    @property
    def up_to_here(self) -> str:
        """The sentence to the end of the clause."""
        return f"{self.before}{self.text}"

    @property
    def paid(self) -> bool:
        """Whether the clause names a sum of money."""
        return any(hit.money for hit in self.amounts)


def said_of(whole: Whole, span: tuple[int, int], context: Context, attribution: Attribution, *, flag: bool) -> Said:
    """The clause ``span`` of a sentence with what stands around it."""
    names = attribution.chain(*span)
    return Said(
        text=undotted(whole.text[slice(*span)]),
        before=undotted(whole.text[: span[0]]),
        own=signs_of(whole, *span),
        amounts=inside(whole.amounts, *span),
        states=tuple(replace(m, start=m.start - span[0], end=m.end - span[0]) for m in inside(whole.mentions, *span)),
        speaker=names[0] if names else "",
        topic=context.topic,
        flag=flag,
        answered=context.answered,
        answers=attribution.answers(*span),
        press=context.press,
        letter=context.letter,
        of_it=context.of_it,
    )
