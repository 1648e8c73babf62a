"""Two vocabularies made one: kinds, gap types, speakers and units, by the table beside this module."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from vedette.claims.naming import untitled
from vedette.conduct import GAP_TYPES, KINDS
from vedette.geo import countries

UNNAMED = "article"
"""The canonical speaker where nobody is named."""

_BRACKET = re.compile(r"\s*\([^()]*\)\s*")
_IES, _ES, _S = re.compile(r"ies$"), re.compile(r"(?<=ss|sh|ch)e$|(?<=x)e$"), re.compile(r"(?<!s)s$")
_REMARK = re.compile(r", (?!the )(?=[a-z])")
_ARTICLE = re.compile(r"^(?:the|an?) ")
_MINISTRY = re.compile(
    r"^(?:the )?(?:foreign |vice-?|deputy )*ministers of (?:foreign affairs of )?(?:the )?"
    r"|'s (?:foreign ministry|ministry of foreign affairs|government|authorities)$"
    r"|^(?:the )?(?:permanent mission|government) of (?:the )?|(?<=\w) to the united nations$"
    r"|(?:'s)? (?:foreign minist(?:ry|er)|embassy|consulate|ambassador)(?: (?:in|at|to) \w+)?$"
    r"|^(?:an? |the )?(?:spokes\w+|spokesperson) (?:for|of) (?:the )?",
    re.IGNORECASE,
)
_PERSON_OF = re.compile(r"(?P<name>[A-Z][a-z]+(?: [A-Z][\w'-]+){1,2}), [A-Z][^,]+$")
_SEEN = re.compile(r" (?:seen|obtained|reviewed|viewed|consulted) by .+$")
_DEPARTMENTS = re.compile(r"departments of (\w+) and (\w+)")
_TOGETHER_WITH = re.compile(r",\s*(?:and\s+)?|\s+and\s+|\s+-\s+")
_PURSUANT = re.compile(r" established pursuant to resolution \d+$")
_TOGETHER = re.compile(r"joint statement of [^()]*\((?P<states>[^()]+)\)$", re.IGNORECASE)
_JOINED = re.compile(r",\s*(?:and\s+)?|\s+and\s+")


class UnknownWord(ValueError):
    """A gold uses a word that neither the contract nor ``vocabulary.yaml`` knows."""


@cache
def table() -> dict[str, Any]:
    """The vocabulary as data."""
    content: dict[str, Any] = yaml.safe_load(Path(__file__).with_name("vocabulary.yaml").read_text("utf-8"))
    return content


def fold(words: str) -> str:
    """Lower case, single spaces, no article before the name."""
    return _ARTICLE.sub(
        "", " ".join(words.casefold().replace("’", "'").replace("u.s.", "us").replace("u.n.", "un").split())
    )


def kinds(gold: str) -> frozenset[str]:
    """The kinds of the contract that say what the gold's kind says. Raises :class:`UnknownWord`."""
    if gold in KINDS:
        return frozenset({gold})
    if gold not in table()["kinds"]:
        raise UnknownWord(f"kind {gold!r} is neither of the contract nor in vocabulary.yaml: add it there.")
    return frozenset(table()["kinds"][gold])


def gap_types(gold: str) -> frozenset[str]:
    """The gap types of the contract for the gold's; none where there is no counterpart. Raises UnknownWord."""
    if gold in GAP_TYPES:
        return frozenset({gold})
    if gold not in table()["gaps"]:
        raise UnknownWord(f"gap type {gold!r} is neither of the contract nor in vocabulary.yaml: add it there.")
    return frozenset(table()["gaps"][gold])


def field_name(field: str) -> str:
    """The one name of a field."""
    return str(table()["field_names"].get(field, field))


def gap_fields(gold_type: str, field: str | None, text: str) -> frozenset[str]:
    """What a gap is about: its own field where it has one, else what its type or its words say."""
    if field:
        whole = field_name(field)
        return frozenset({table()["gap_parts"].get(gold_type, {}).get(whole, whole)})
    if gold_type == "missing_value":
        told = fold(text)
        return frozenset(name for name, words in table()["field_words"].items() if any(word in told for word in words))
    return frozenset(table()["gap_fields"].get(gold_type, ()))


def in_text(speaker: str) -> bool:
    """Whether the gold takes the speaker from the document itself."""
    return not any(mark in fold(speaker) for mark in table()["not_in_text"])


def speakers(name: str) -> frozenset[str]:
    """The canonical names of those who speak under ``name``; :data:`UNNAMED` where it names nobody."""
    whole = fold(name)
    if whole in table()["speaker_whole"]:
        return frozenset(table()["speaker_whole"][whole])
    joint = _TOGETHER.match(name)  # "Joint statement of foreign ministers (A, B and C)" is what A, B and C say
    if joint and states(joint["states"]):
        return states(joint["states"])
    person = _PERSON_OF.match(name) if " and " not in name and not states(name) else None
    plain = _bare(untitled(_REMARK.split(person["name"] if person else _BRACKET.sub("", name))[0]))
    if {plain, _bare(whole)} & set(table()["unnamed"]) or not plain:
        return frozenset({UNNAMED})
    if plain in table()["speakers"]:
        return frozenset(table()["speakers"][plain])
    # A State's foreign ministry and its mission to the United Nations speak for the State: golds write both.
    return states(name) or states(_MINISTRY.sub("", _MINISTRY.sub("", name))) or _bodies(plain)


def _bodies(plain: str) -> frozenset[str]:
    """The bodies that speak together, one by one: "Departments of A and B" are two of them."""
    apart = _DEPARTMENTS.sub(r"department of \1 and department of \2", plain)
    names = (part.removeprefix("us ") for part in _TOGETHER_WITH.split(apart) if part)
    return frozenset(name for part in names for name in table()["speakers"].get(part, (part,)))


def _bare(words: str) -> str:
    """Without remarks in brackets, and "unnamed analysts" as "analysts": that they are unnamed is a gap's to say."""
    plain = fold(fold(_BRACKET.sub(" ", words)).removeprefix("unnamed "))
    return _SEEN.sub("", _PURSUANT.sub("", plain)).replace(" the ", " ")


@cache
def states(name: str) -> frozenset[str]:
    """The States that ``name`` is made of, by their one name; none where it names anything else."""
    bare = " ".join(_BRACKET.sub(" ", name).split())
    for parts in ([bare], _JOINED.split(bare)):
        codes = [_state(part.removeprefix("the ").removeprefix("The ")) for part in parts]
        if all(codes):
            return frozenset(fold(countries.name(code)) for code in codes if code)
    return frozenset()


def _state(words: str) -> str | None:
    found = countries.find(words)
    whole = len(found) == 1 and (found[0].start, found[0].end) == (0, len(words))
    return found[0].code if whole and found[0].how in ("name", "capital", "demonym") else None


def also(name: str) -> frozenset[str]:
    """Other canonical names that are right where the gold says ``name``."""
    return frozenset(table()["speaker_also"].get(fold(name), ()))


def own_voice(said: frozenset[str], publisher: str | None) -> bool:
    """Whether the document itself speaks: nobody is named, or the publisher that the gold states is."""
    # "Invented Gazette, reprinted elsewhere": what follows in small letters is a remark, not a name.
    return said == {UNNAMED} or bool(publisher and said == speakers(_REMARK.split(publisher)[0]))


def same_house(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether one name begins the other: a dateline has "Balticum" where the house is Balticum Newswire."""
    short, whole = sorted((*one, *other), key=len) if len(one) == len(other) == 1 else ("", "")
    return bool(short) and whole.startswith(f"{short} ")


def named(name: str, publisher: str | None) -> bool:
    """Whether ``name`` names somebody: a capital letter in it, and not the document itself."""
    return not own_voice(speakers(name), publisher) and any(letter.isupper() for letter in name)


def unit(name: str | None) -> str | None:
    """The canonical unit; ``None`` where there is none."""
    if name is None or not name.strip():
        return None
    plain = _singular(fold(_BRACKET.sub(" ", name)).replace(" per ", "/").replace("/", " / "))
    for canonical, others in table()["units"].items():
        forms = {_singular(form) for form in (canonical, *others)}
        if plain in forms or (canonical == "persons" and plain.split()[-1] in forms):
            return str(canonical)
    return plain


def _singular(words: str) -> str:
    """Each word without its plural ending."""
    return " ".join(_ES.sub("", _S.sub("", _IES.sub("y", word))) for word in words.split())
