"""By which short names bodies and States go on: "the National Police Bureau (NPB)" as "NPB" or "the bureau", and a
State spoken of before as "that State" or "the same Member State".
"""

from __future__ import annotations

import re

from vedette.claims.guarded import guarded
from vedette.claims.memory import Memory
from vedette.geo import countries
from vedette.geo.countries import Mention

MOST_NAMES = 200
"""So many short names of one document are remembered."""
_REACH = 12
"""So many sentences after a body was last named "the agency" still means it."""
_STATE_REACH = 2
"""So many sentences after a State was named "that State" still means it."""
_SHORT = re.compile(
    r"(?P<name>[A-Z][\w'’-]*(?:\s+(?:of|for|and|the|on|in|de|des|du|&|[A-Z][\w'’-]*)){1,9})\s+\((?:the\s+)?[\"“']?(?P<short>[A-Z][A-Za-z&-]{1,9})[\"”']?\)"
)
_LITTLE = frozenset({"of", "for", "and", "the", "on", "in", "de", "des", "du", "&"})
_OFFICES = ("agency", "bureau", "service", "office", "institute", "unit", "department", "ministry", "directorate")
# Bodies whose short name alone is known to everybody, and by which noun they are taken up: public facts.
_KNOWN = (("FBI", "bureau"), ("CIA", "agency"), ("IAEA", "agency"), ("NIS", "agency"), ("OFAC", "office"))
_KNOWN_NAME = guarded(rf"\b(?P<short>{'|'.join(short for short, _ in _KNOWN)})\b")
_WHOLE = guarded(
    r"\b(?P<name>(?:[A-Z][\w'’-]+\s+)(?:(?:of|for|and|[A-Z][\w'’-]*)\s+){0,4}(?P<noun>Agency|Bureau|Service|Office|Institute|Unit|Directorate))\b(?!\s+of\s+[A-Z])"
)
_THAT_STATE = re.compile(
    r"(?i)(?:(?:(?:that|the\s+same|this|the\s+said)\s+)?State|(?:that|the\s+same|this|the\s+said)\s+country|the\s+(?:State|country)\s+(?:concerned|in\s+question))$"
)


def remember_aliases(text: str, memory: Memory) -> None:
    """Keep the short names that ``text`` introduces, and the bodies it names."""
    if "(" in text and len(memory.aliases) < MOST_NAMES:
        for match in _SHORT.finditer(text):
            if name := _spelled_out(match["name"], match["short"]):
                memory.aliases[match["short"]] = name
                _keep(name, memory)
    for match in _WHOLE.finditer(text):
        _keep(match["name"], memory)
    for match in _KNOWN_NAME.finditer(text):
        noun = dict(_KNOWN)[match["short"]]
        memory.bodies[noun] = (memory.aliases.get(match["short"], match["short"]), memory.sentence)


def remember_states(mentions: tuple[Mention, ...], memory: Memory) -> None:
    """Keep the States of a sentence for "that State" in the next."""
    named = tuple(dict.fromkeys(countries.name(m.code) for m in mentions if m.code != "KP"))
    if named:
        memory.states = (named, memory.sentence)


def short_for(name: str, memory: Memory) -> str | None:
    """The whole name of which ``name`` is the introduced short one."""
    return memory.aliases.get(name)


def body_meant(noun: str, memory: Memory) -> tuple[str, ...] | None:
    """Whom "the agency" or "the bureau" means: the body so called that was named last; nothing where there is none.

    A service is an agency as well, where nothing nearer bears that word.
    """
    name, at = memory.bodies.get(noun, ("", 0))
    if not name and noun == "agency":
        name, at = memory.bodies.get("service", memory.bodies.get("bureau", ("", 0)))
    return (name,) if name and memory.sentence - at <= _REACH else None


def state_meant(np: str, memory: Memory) -> tuple[tuple[str, ...], bool] | None:
    """Whom "that State" means, and whether nobody is: the one State named last, else the words as they stand.

    Nothing where ``np`` is no such phrase.
    """
    if not _THAT_STATE.match(np):
        return None
    named, at = memory.states
    if len(named) == 1 and memory.sentence - at <= _STATE_REACH:
        return named, False
    return (np[0].lower() + np[1:],), True


def _spelled_out(words: str, short: str) -> str:
    """The part of ``words`` whose initials spell ``short``; nothing where they do not."""
    parts = words.split()
    letters = [letter for letter in short if letter.isupper()]
    for first in range(len(parts)):
        big = [part[0] for part in parts[first:] if part.lower() not in _LITTLE]
        if parts[first].lower() not in _LITTLE and big == letters:
            return " ".join(parts[first:])
    return ""


def _keep(name: str, memory: Memory) -> None:
    noun = next((word for word in name.lower().split()[::-1] if word in _OFFICES), "")
    if noun:
        memory.bodies[noun] = (name, memory.sentence)
