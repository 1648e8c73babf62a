"""What a screening gives: a listed party, how near it is, and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from vedette.lists.listed import ListedName, ListedParty

Tier: TypeAlias = Literal["identifier", "name_and_birth", "name_and_more", "name", "homograph", "weak_alias", "below"]
"""What a hit rests on, strongest first: a number that is one party's own; a name with its birth date; a name with a
country or another detail; a name alone; a name whose spelling several people share; a name that the list itself calls
weak; nothing that reaches the threshold."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """One thing compared.

    ``feature`` names it (``name``, ``birth_date``, ``document_number``, ``imo``, ``wallet``, ``country``, ``gender``);
    ``score`` in [0, 1] is how well it agrees; ``weight`` is what it did to the score (negative: it spoke against);
    ``words`` is one sentence; ``query`` and ``candidate`` are the two values.
    """

    feature: str
    score: float
    weight: float
    words: str
    query: str
    candidate: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A listed party that answers a query.

    ``score`` in [0, 1] orders hits and never reaches 1.0 on a name alone; ``match`` is whether it reaches the
    threshold. ``name`` is the listed name that matched and ``asked`` the name of the query it matched; ``rivals`` says
    who else the spelling may mean. ``next_checks`` are what a person should look at before anything is concluded.
    """

    party: ListedParty
    name: ListedName
    asked: str
    score: float
    match: bool
    tier: Tier
    reason: str
    reasons: tuple[Reason, ...]
    next_checks: tuple[str, ...]
    rivals: str = ""
