"""A name as read once and compared many times."""

from __future__ import annotations

from dataclasses import dataclass

from vedette.names.world.word import Mode, Word


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class WorldName:
    """A name prepared for comparison: made by :func:`vedette.names.world.read`, never by hand.

    ``normal`` is the name without case, punctuation and superfluous spaces: equal normals are the same name.
    ``words`` are what is compared, at most ``MAX_WORDS`` of them; ``joined`` all of it in Latin letters without spaces;
    ``dropped`` what was set aside with its part ("title", "particle", "form", "connective", "vessel"); ``forms`` the
    legal forms as (class, family); ``numbers`` numbers and ordinals as digits; ``sons`` (child, father) where the name
    says so; ``acronyms`` what its first letters spell; ``others`` further
    names that the text holds (in brackets, after a stroke).
    """

    text: str
    mode: Mode
    normal: str
    words: tuple[Word, ...]
    joined: str
    dropped: tuple[tuple[str, str], ...] = ()
    forms: frozenset[tuple[str, str]] = frozenset()
    numbers: tuple[str, ...] = ()
    sons: frozenset[tuple[str, str]] = frozenset()
    acronyms: frozenset[str] = frozenset()
    turned: bool = False
    others: tuple[WorldName, ...] = ()

    @property
    def weights(self) -> dict[str, float]:
        """How much each word tells about who is meant: 1 for a rare name, 0.2 for an initial."""
        return {word.latin: word.weight for word in self.words}


MAX_WORDS = 24
"""Words of a name that are compared; the longest listed names have 20."""
