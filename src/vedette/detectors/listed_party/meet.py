"""Which parties of the evidence are looked up, and what the lists answer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from vedette.conduct import Conduct, Party, Role, Scheme
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
class Met:
    """A party of an act that a list may know: the act, the party, and the hits, best first."""

    conduct: Conduct
    party: Party
    hits: tuple[Hit, ...]


def met(conducts: Iterable[Conduct], index: Index) -> tuple[Met, ...]:
    """Every party that acts in some conduct and has hits, in the order of the conducts. Each name is asked once."""
    return tuple(_met(conducts, index))


def _met(conducts: Iterable[Conduct], index: Index) -> Iterator[Met]:
    known: dict[str, tuple[Hit, ...]] = {}
    for conduct in conducts:
        for party in conduct.parties:
            query = _query(party)
            if query is None:
                continue
            key = repr(query)
            if key not in known:
                known[key] = tuple(screen(query, index, threshold=THRESHOLD))
            if known[key]:
                yield Met(conduct, party, known[key])


def _query(party: Party) -> Query | None:
    """What is asked about a party; nothing for States, speakers and words that are no name."""
    if party.role in _NOT_ACTING:
        return None
    properties: dict[str, tuple[str, ...]] = {
        _PROPERTIES[scheme]: (value,) for scheme, value in party.identifiers.items() if scheme in _PROPERTIES
    }
    name = party.name or ""
    if not _is_name(name):
        return Query(properties=properties) if properties else None
    return Query(names=(name,), schema=_SCHEMATA.get(party.role, ""), properties=properties)


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
