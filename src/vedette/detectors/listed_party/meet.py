"""Which parties of the evidence are looked up, and what the lists answer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from vedette.claims.mentions.mention import Mention, same_name
from vedette.conduct import Conduct, Evidence, Party, Role, Scheme
from vedette.geo import countries
from vedette.screening.hit import Hit
from vedette.screening.index import Index
from vedette.screening.match import screen
from vedette.screening.query import Query

THRESHOLD = 0.8
"""Hits in evidence score at least this: the names of a text are taken out of sentences and are rougher than those of a
customer file, and each hit is put before the State that a finding names."""

_NOT_ACTING: frozenset[Role] = frozenset(
    {"speaker", "addressee", "host_state", "issuing_state", "flag_state", "port_state", "document", "context", "victim"}
)
_PROPERTIES: dict[Scheme, str] = {
    "imo": "imoNumber",
    "mmsi": "mmsi",
    "call_sign": "callSign",
    "passport": "passportNumber",
    "national_id": "idNumber",
    "tax_id": "taxNumber",
    "wallet": "publicKey",
}
_SCHEMATA: dict[Role, str] = {"vessel": "Vessel"}
_LEAST = 4
"""Characters of a name below which a word of a sentence is no name."""


@dataclass(frozen=True, slots=True)
class Named:
    """Where a name stands that no act of the evidence gives a part in: its grammatical place, and the sentence.

    ``reported``: whether the sentence states an act that was read; else the act beside it only carries who says it.
    ``takes_part``: whether the words that state the act give the name that place.
    """

    role: Role
    evidence: Evidence
    reported: bool
    takes_part: bool


@dataclass(frozen=True, slots=True)
class Met:
    """A party of an act that a list may know: the act, the party, and the hits, best first.

    ``named`` is set for a name that stands in the sentence of an act, or of none, and is no party of it.
    """

    conduct: Conduct
    party: Party
    hits: tuple[Hit, ...]
    named: Named | None = None


class Asked:
    """The lists, asked each question once."""

    __slots__ = ("_index", "_known")

    def __init__(self, index: Index) -> None:
        self._index = index
        self._known: dict[tuple[str, float], tuple[Hit, ...]] = {}

    def hits(self, query: Query, threshold: float = THRESHOLD) -> tuple[Hit, ...]:
        """What the lists answer, best first."""
        key = (repr(query), threshold)
        if key not in self._known:
            self._known[key] = tuple(screen(query, self._index, threshold=threshold))
        return self._known[key]


Beside = Mapping[tuple[str, str], Mention]
"""Source and name (see :func:`~vedette.claims.mentions.mention.same_name`) to a mention of it with its numbers."""


def met(conducts: Iterable[Conduct], asked: Asked, beside: Beside | None = None) -> tuple[Met, ...]:
    """Every party that acts in some conduct and has hits, in the order of the conducts. Each name is asked once.

    ``beside`` holds the numbers that the documents give next to names: a party is asked about with those of its name.
    """
    return tuple(_met(conducts, asked, beside or {}))


def _met(conducts: Iterable[Conduct], asked: Asked, beside: Beside) -> Iterator[Met]:
    for conduct in conducts:
        for party in conduct.parties:
            mention = _mention_of(conduct, party, beside)
            known = replace(party, identifiers={**mention.identifiers, **party.identifiers}) if mention else party
            query = _query(known, mention.birth_date if mention else None)
            hits = asked.hits(query) if query else ()
            if hits:
                yield Met(conduct, known, hits)


def _mention_of(conduct: Conduct, party: Party, beside: Beside) -> Mention | None:
    if not party.name:
        return None
    found = (beside.get((item.source, same_name(party.name))) for item in conduct.evidence)
    return next((mention for mention in found if mention), None)


def _query(party: Party, born: str | None = None) -> Query | None:
    """What is asked about a party; nothing for States, speakers and words that are no name."""
    return None if party.role in _NOT_ACTING else query_of(party, _SCHEMATA.get(party.role, ""), born)


def query_of(party: Party, schema: str, born: str | None) -> Query | None:
    """What is asked about a name with its numbers; nothing for a State, or for words that are no name."""
    properties: dict[str, tuple[str, ...]] = {
        _PROPERTIES[scheme]: (value,) for scheme, value in party.identifiers.items() if scheme in _PROPERTIES
    }
    name = party.name or ""
    if not _is_name(name):
        return Query(properties=properties) if properties else None
    if born:
        properties["birthDate"] = (born,)
    return Query(names=(name,), schema=schema, properties=properties)


def _is_name(text: str) -> bool:
    """Whether a text may be somebody's own name: long enough, with a capital or a letter of a script without capitals,
    and no State."""
    letters = [char for char in text if char.isalpha()]
    cased = any(char.isupper() or char.lower() == char.upper() for char in letters)
    return len(text) >= _LEAST - 2 * (not text.isascii()) and cased and not _is_state(text)


def _is_state(text: str) -> bool:
    """Whether nothing is left of a text when the States it names are taken out."""
    left = text
    for mention in reversed(countries.find(text)):
        left = left[: mention.start] + left[mention.end :]
    return not any(char.isalpha() for char in left.casefold().removeprefix("the "))
