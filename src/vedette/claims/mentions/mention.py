"""The shape of a named mention."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from vedette.conduct import Locator, Role, Scheme

Sort: TypeAlias = Literal["person", "body", "ship", "name", "number"]
"""What the words beside or in a name say it is; a ``name`` is told by its capitals alone, a ``number`` has no name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A name at ``span`` of the decoded source, in the sentence at ``sentence`` (code points, ends exclusive).

    Names may overlap where the words leave open how long one is ("Officials of Korea Strelsau Trading Corporation"):
    the lists are asked for each. ``role`` is the grammatical place: ``context`` where the words around the name give
    none. ``identifiers`` hold numbers as written; ``birth_date`` is an ISO day, month or year. ``locator`` is the place
    of the sentence.
    """

    name: str
    sort: Sort
    span: tuple[int, int]
    sentence: tuple[int, int]
    locator: Locator
    role: Role = "context"
    identifiers: dict[Scheme, str] = field(default_factory=dict)
    birth_date: str | None = None


def same_name(name: str) -> str:
    """What two mentions of one name in a document agree in."""
    return " ".join(name.casefold().replace("-", " ").split())
