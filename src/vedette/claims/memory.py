"""What the sentences of one document settle for those that follow."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class Memory:
    """What earlier sentences of one document settle: who spoke last, and who "the envoys" or "the report" are.

    ``last`` is forgotten after some sentences without a speaker (``age``). ``open``: a quotation mark without its
    partner is still open. ``follows``: who was announced as the source of what comes next.
    ``own``: the authors of the document, who say "we" in it; ``house``: these, or the paper that prints it.
    ``names``: whole names of the document; ``group``: the unnamed people of whom "one of them" is one. ``court``:
    prosecutors or an indictment that the text went by last. ``listing``: a list of what States replied goes on.
    ``roles``: which name a common noun last introduced ("the exchange Kelpline") and in which ``sentence``; empty
    where two share it. ``topic``: the State with which the sentence before opens, whom "it" means where nobody
    spoke there. ``aliases``: whole names by the short ones that stand in brackets behind them; ``bodies``: which body
    an "agency" or a "bureau" was last, and ``states`` those named last, with the ``sentence``.
    """

    last: tuple[str, ...] = ()
    quoted: tuple[str, ...] = ()
    heads: dict[str, tuple[str, ...]] = field(default_factory=dict)
    panel_known: bool = False
    age: int = 0
    open: bool = False
    follows: tuple[str, ...] = ()
    own: tuple[str, ...] = ()
    house: tuple[str, ...] = ()
    topic: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    group: str = ""
    court: tuple[str, ...] = ()
    companies: list[str] = field(default_factory=list)
    roles: dict[str, tuple[str, int]] = field(default_factory=dict)
    sentence: int = 0
    listing: bool = False
    aliases: dict[str, str] = field(default_factory=dict)
    bodies: dict[str, tuple[str, int]] = field(default_factory=dict)
    states: tuple[tuple[str, ...], int] = ((), 0)
