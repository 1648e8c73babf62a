"""Which kind of name a text is, and reading it so."""

from __future__ import annotations

from functools import lru_cache

from vedette.names.world import eastern, tables, text
from vedette.names.world.bodies import read_body
from vedette.names.world.name import WorldName
from vedette.names.world.persons import read_person
from vedette.names.world.word import Mode

_MODES: dict[str, Mode] = {
    "Person": "person",
    "Company": "body",
    "Organization": "body",
    "PublicBody": "body",
    "Vessel": "vessel",
    "Airplane": "vessel",
}


def read(raw: str, schema: str = "") -> WorldName:
    """A name prepared for :func:`compare`.

    ``schema`` is Person, Company, Organization, Vessel or Airplane in the words of FollowTheMoney; any other
    (LegalEntity, empty) lets the name's own words decide between a person and a body. Never raises; reads the first
    ``text.MAX_CHARACTERS`` characters and ``name.MAX_WORDS`` words.
    """
    # A name longer than what is read of it is no name: it does not stay in memory.
    return remembered(raw, schema) if len(raw) <= text.MAX_CHARACTERS else remembered.__wrapped__(raw, schema)


@lru_cache(maxsize=1 << 15)
def remembered(raw: str, schema: str) -> WorldName:
    """:func:`read` for names met again and again; ``cache_clear`` forgets them."""
    mode = _MODES.get(schema) or _mode(raw)
    return read_person(raw) if mode == "person" else read_body(raw, mode)


def _mode(raw: str) -> Mode:
    """A body when a word says so (Bank, Trading, 회사) or a legal form does that is no word of names."""
    known, forms = tables.words(), tables.forms()
    parts = [piece for part in text.split(text.fold(raw), dotted=True) for piece in eastern.segment(part)]
    latin = [text.latin(part) for part in parts]
    for place, part in enumerate(latin):
        if part in known.body or parts[place] in forms.inside:
            return "body"
        for form in forms.by_first.get(part, ()):
            if tuple(latin[place : place + len(form.words)]) == form.words and sum(map(len, form.words)) > 2:
                return "body"
    return "person"
