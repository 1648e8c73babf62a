"""A cell that names a State, to its code. A cell is no sentence: it has to name one State and nothing else."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

from vedette.geo.countries import spellings
from vedette.geo.state_names import DECOYS, names_in

_INVERTED = re.compile(r"([^,]+),\s*(.+)")
_BRACKET = re.compile(r"\s*[(\[]([^)\]]*)[)\]]")


def state_code(cell: str) -> str | None:
    """ISO 3166-1 alpha-2 of the State (``XK`` included) that a cell names: as alpha-2 or alpha-3, by a name in one of
    the languages of the house, or turned about as drop-down lists do (``Korea, Republic of``; ``Korea (North)``).

    Nothing where the cell names none, or could name two: ``Korea`` alone.
    """
    plain = " ".join(cell.split()).strip(" .")
    codes, names, stems = _tables()
    upper = plain.upper()
    if len(plain) in (2, 3) and upper in codes:
        return codes[upper]
    for words in _readings(plain):
        folded = words.casefold()
        if folded in names:
            return names[folded]
    found = {code for stem, code in stems if plain.casefold().startswith(stem) and len(plain) <= len(stem) + 4}
    return found.pop() if len(found) == 1 else None


_ON_DOCUMENTS = {"D": "DE", "GBD": "GB", "GBN": "GB", "GBO": "GB", "GBP": "GB", "GBS": "GB", "RKS": "XK", "XKX": "XK"}
"""Codes that travel documents have beside those of ISO 3166-1 (ICAO Doc 9303 part 3, section 5)."""


def of_document(code: str) -> str | None:
    """ISO 3166-1 alpha-2 of a code of one to three letters on a document (fillers ``<`` left out), or nothing."""
    bare = code.strip().rstrip("<").upper()
    return _ON_DOCUMENTS.get(bare) or _tables()[0].get(bare)


def _readings(plain: str) -> tuple[str, ...]:
    """The cell as it stands, without an article, and with the part behind a comma or in brackets before the rest."""
    straight = plain.replace("\u2019", "'")
    found = [straight, re.sub(r"^the\s+", "", straight, flags=re.IGNORECASE)]
    if inverted := _INVERTED.fullmatch(straight):
        behind = re.sub(r"^the\s+", "", inverted[2], flags=re.IGNORECASE)
        found += [f"{behind} {inverted[1]}", f"{inverted[1]} {behind}"]
    if bracket := _BRACKET.search(straight):
        rest = _BRACKET.sub("", straight).strip()
        found += [f"{rest} {bracket[1]}", f"{bracket[1]} {rest}"]
        # "China (CN)": a code in brackets that is the name's own changes nothing; any other bracket would.
        codes = _tables()[0]
        if bracket[1].strip().upper() in codes and state_code(rest) == codes[bracket[1].strip().upper()]:
            found.append(rest)
    return tuple(found)


@cache
def _tables() -> tuple[dict[str, str], dict[str, str], tuple[tuple[str, str], ...]]:
    """Codes by alpha-2 and alpha-3; names folded; stems of languages that bend them (Russian)."""
    codes: dict[str, str] = {}
    names = {spelling.casefold(): code for spelling, code in spellings().items()}
    for line in (files("vedette.geo") / "iso_codes.tsv").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        two, three, *more = line.split("\t")
        codes[two] = codes[three] = two
        for name in more[0].split("|") if more else ():
            names.setdefault(name.casefold(), two)
    stems: list[tuple[str, str]] = []
    for language in DECOYS:
        for name, code in names_in(language).items():
            if name.endswith("*") and " " not in name:
                stems.append((name.rstrip("*").casefold(), code))
            else:
                names.setdefault(name.replace("*", "").casefold(), code)
    return codes, names, tuple(stems)
