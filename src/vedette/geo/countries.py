"""Which States a text names, by name, demonym, capital or port, and what to call those that are not UN Members.

Sources: UN member list (193 States) for ``un_member``; ISO 3166-1 for the codes (``XK`` is the user-assigned code
in common use for Kosovo). Capitals are listed only where the press uses them for the government; variants are
those of press and UN documents. Names are matched as written: "Turkey" is a State, "turkey" is not.
"""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal, TypeAlias

from vedette.geo.trie import trie_pattern

How: TypeAlias = Literal["name", "demonym", "capital", "city"]

# Names that begin like a State and are none: newspapers, seas, universities, treaties.
DECOYS = (
    "Washington Post", "Washington Times", "Washington State", "Taipei Times", "Korea Times", "Japan Times",
    "China Daily", "China Morning Post", "South China Morning Post", "Moscow Times", "Jakarta Post",
    "Vienna Convention", "Vienna Conventions", "Rome Statute", "Paris Agreement", "London Interbank",
    "South China Sea", "East China Sea", "Sea of Japan", "Korea Herald", "Korea Bay", "Bank of China",
    "Air China", "Gulf of Guinea", "Financial Times", "American Samoa", "Indian Ocean", "French Guiana",
    "Washington-based", "London-based", "Korea JoongAng Daily", "Georgia Tech", "Jordan River",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Country:
    """A State or other jurisdiction. ``label`` is what to print where it is not a Member State of the UN."""

    code: str
    name: str
    un_member: bool
    label: str


@dataclass(frozen=True, slots=True)
class Mention:
    """A State named in a text at ``[start, end)`` code points, and how."""

    start: int
    end: int
    code: str
    how: How


@cache
def countries() -> dict[str, Country]:
    """Every jurisdiction by ISO 3166-1 alpha-2 code."""
    return {
        row["code"]: Country(row["code"], row["name"], row["un_member"] == "yes", row["label"])
        for row in _rows("countries.csv")
    }


def label_of(code: str) -> str:
    """How to print the jurisdiction ``code``: its name, with a neutral remark where it is no UN Member State."""
    known = countries().get(code)
    return known.label if known else code


def is_member(code: str) -> bool:
    """Whether ``code`` is a Member State of the United Nations; an unknown code is none."""
    known = countries().get(code)
    return bool(known and known.un_member)


def name(code: str) -> str:
    """The name of the jurisdiction ``code``, or the code itself where it is not known."""
    known = countries().get(code)
    return known.name if known else code


@cache
def spellings() -> dict[str, str]:
    """Every spelling of a name (no demonym, no capital) and the code it stands for."""
    return {spelling: code for spelling, (code, how) in _words().items() if how == "name"}


def find(text: str, *, the_north_is_dprk: bool = False) -> tuple[Mention, ...]:
    """Every State named in ``text``, longest name first, in order. One pass, linear in the length of the text.

    ``the_north_is_dprk``: read "the North" and "the South" as the two Koreas, which only a document about the
    DPRK warrants.
    """
    words = _words()
    found: list[Mention] = []
    for match in _pattern().finditer(text):
        spoken = " ".join(match.group().split())
        if spoken in words:
            code, how = words[spoken]
            found.append(Mention(match.start(), match.end(), code, how))
        elif the_north_is_dprk and spoken.lower() in _KOREAS:
            found.append(Mention(match.start(), match.end(), _KOREAS[spoken.lower()], "name"))
    return tuple(found)


_KOREAS = {"the north": "KP", "the south": "KR", "north's": "KP"}


@cache
def _words() -> dict[str, tuple[str, How]]:
    """Spelling -> code and how. Names win over demonyms, demonyms over capitals, capitals over cities."""
    table: dict[str, tuple[str, How]] = {}
    for row in _rows("places.csv"):
        table[row["name"]] = (row["country"], "city")
    for row in _rows("countries.csv"):
        for capital in _split(row["capitals"]):
            table[capital] = (row["code"], "capital")
    for row in _rows("countries.csv"):
        for demonym in _split(row["demonyms"]):
            table[demonym] = (row["code"], "demonym")
            if demonym[-1] in "nitke" or demonym == "North Korean":
                table[f"{demonym}s"] = (row["code"], "demonym")
    for row in _rows("countries.csv"):
        for spelling in (row["name"], *_split(row["variants"])):
            table[spelling] = (row["code"], "name")
    for spelling, value in list(table.items()):
        if len(spelling) > 3:
            table.setdefault(spelling.upper(), value)
    return table


@cache
def _pattern() -> re.Pattern[str]:
    koreas = r"[Tt]he (?:North|South)(?=[^\w-]|$)(?! (?:Pole|Sea|Pacific|Atlantic|African?|Asian?|Americ|[A-Z]))"
    names = trie_pattern((*_words(), *DECOYS))
    # "US$" is a currency; a name that goes on in letters is another word.
    first = "".join(sorted({re.escape(word[0]) for word in (*_words(), *DECOYS)} | {"T", "t"}))
    return re.compile(
        rf"(?=[{first}])(?<!\w)(?:{names}|{koreas})(?!\w)(?!\s?\\?\$)(?!\s(?:dollars?|won|yen|rubles?|francs?)\b)"
    )


@cache
def _regions() -> re.Pattern[str]:
    names = [row["name"] for row in _rows("regions.csv")]
    return re.compile(rf"(?<!\w){trie_pattern(names)}(?!\w)")


def find_regions(text: str) -> tuple[tuple[int, int, str], ...]:
    """Regions named in ``text`` as (start, end, name). A region never stands for the States in it."""
    return tuple((m.start(), m.end(), " ".join(m.group().split())) for m in _regions().finditer(text))


def _rows(file: str) -> tuple[dict[str, str], ...]:
    text = (files("vedette.geo") / file).read_text(encoding="utf-8")
    return tuple(csv.DictReader(text.splitlines()))


def _split(cell: str) -> list[str]:
    return [word for word in cell.split("|") if word]
