"""Several names packed in one field, as lists print them, taken apart.

Seen in lists: "ONE; TWO; THREE" (UN, Iran and EU entries), "a) ONE b) TWO", "ONE a.k.a. TWO", "ONE (KKBC)",
"ONE (birth name)", "ONE (TWO; THREE)", a Latin name with the Chinese one in brackets. What is said about a name is kept
as a remark, not as one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from vedette.lists.listed import NameKind
from vedette.lists.scripts import has_letter, is_latin

_KNOWN_AS = re.compile(
    # without dots only in small letters: AKA is a surname
    r"(?:^|[\s,;(]+)(?P<mark>[afn]\.\s?k\.\s?a\.?|(?-i:[afn]ka)|also known as|formerly known as"
    r"|previously (?:known|listed) as|formerly(?: listed as)?|now known as)(?=[\s:,'\"\u2018\u201c])[\s:,]*",
    re.IGNORECASE,
)
_ENUMERATED = re.compile(r"(?:^|(?<=\s))[a-z]\)\s+")
_ACRONYM = re.compile(r"[A-Z][A-Za-z0-9&.-]{0,11}")
_REMARK = re.compile(
    r"\b(?:birth name|(?:false|fake) identity|listed as|born|passport|dob|pob|located|deceased"
    r"|transliteration|branch|combat name|nom de guerre)\b|\d{4}|^[a-z]{2}[ei]\.\d{3}$",
    re.IGNORECASE,
)
_SCRIPT_MARK = re.compile(r"^original script\s*:?\s*", re.IGNORECASE)
_FORMERLY = re.compile(r"^(?:previously|formerly) listed as$", re.IGNORECASE)
_OTHERS = re.compile(r"(?:alias(?:es)?|a\.k\.a\.)\s*:?\s+", re.IGNORECASE)
_QUOTES = '"\u201c\u201d\u201e'
_LONGEST = 2_000
_DEEPEST = 6
"""Brackets within brackets beyond this stay part of the name."""


@dataclass(frozen=True, slots=True)
class Packed:
    """The names found in one field, in order, each with its kind, and what was said about them."""

    names: tuple[tuple[str, NameKind], ...]
    remarks: tuple[str, ...] = ()


def unpack(text: str, kind: NameKind, *, ship: bool = False) -> Packed:
    """Take a field apart. ``kind`` is that of the field; the first name of a primary field stays primary.

    ``ship``: what stands in brackets is what the ship was called before. A field beyond 2,000 characters is left as it
    is.
    """
    plain = " ".join(text.split())
    if len(plain) > _LONGEST:
        return Packed(((plain, kind),))
    names: list[tuple[str, NameKind]] = []
    remarks: list[str] = []
    for part in _parts(plain):
        own: NameKind = kind if kind != "primary" or not names else "alias"
        for text_, kind_ in _known_as(part, own):
            found, said = _bracketed(text_, kind_, ship)
            names += found
            remarks += said
    return Packed(tuple(dict.fromkeys(names)), tuple(remarks))


def bare(text: str) -> str:
    """A name without the quotation marks around it and the punctuation left behind."""
    plain = text.strip(" ,;:\t")
    if _opening(plain) == 0:
        plain = plain[1:-1].strip()
    if len(plain) > 1 and plain[0] in _QUOTES + "'\u2018" and plain[-1] in _QUOTES + "'\u2019":
        plain = plain[1:-1]
    return plain.strip(_QUOTES + " ")


def _parts(text: str) -> list[str]:
    """Split on semicolons outside brackets, and on "a) ... b) ..."."""
    parts, depth, start = [], 0, 0
    for place, char in enumerate(text):
        if char in "([":
            depth += 1
        elif char in ")]":
            depth = max(0, depth - 1)
        elif char == ";" and not depth:
            parts.append(text[start:place])
            start = place + 1
    parts.append(text[start:])
    return [piece for part in parts for piece in _ENUMERATED.split(part) if bare(piece)]


def _known_as(text: str, kind: NameKind) -> list[tuple[str, NameKind]]:
    """ "ONE (a.k.a. TWO)" and "ONE, f.k.a. TWO" to each name with its kind."""
    marks = list(_KNOWN_AS.finditer(text))
    if not marks:
        return [(text, kind)]
    names: list[tuple[str, NameKind]] = [(text[: marks[0].start()], kind)]
    ends = [mark.start() for mark in marks[1:]] + [len(text)]
    for mark, end in zip(marks, ends, strict=True):
        said = mark["mark"].lower()
        own: NameKind = "former" if said.startswith(("f", "prev")) else "alias"
        piece = text[mark.end() : end].strip()
        if piece.count(")") > piece.count("("):
            piece = piece.removesuffix(")")
        names.append((piece, own))
    return [(name, kind_) for name, kind_ in names if bare(name)]


def _bracketed(text: str, kind: NameKind, ship: bool, depth: int = 0) -> tuple[list[tuple[str, NameKind]], list[str]]:
    """A name and what stands in the bracket at its end: an acronym, other names, the original script, or a remark."""
    plain, born = _without_birth(bare(text))
    place = _opening(plain) if depth < _DEEPEST else -1
    before, inside = (bare(plain[:place]), plain[place + 1 : -1].strip()) if place > 0 else ("", "")
    if not before or not inside:
        return ([(plain, kind)] if plain else []), born
    further: NameKind = "alias" if kind == "primary" else kind
    inside = _SCRIPT_MARK.sub("", inside) or inside
    others = _OTHERS.match(inside)
    if others or ";" in inside:
        parts = re.split(r"[;,]", inside[others.end() :]) if others else _parts(inside)
        names, said = _bracketed(before, kind, ship, depth + 1)
        return names + [pair for part in parts for pair in _bracketed(part, further, ship, depth + 1)[0]], said + born
    if _FORMERLY.search(inside):
        return [(before, "former")], born
    if _REMARK.search(inside):
        return [(before, _script(before, kind))], [*born, f"{before}: {inside}"]
    if has_letter(inside) and is_latin(inside) != is_latin(before):
        names, said = _bracketed(inside, _script(inside, further), ship, depth + 1)
        return [(before, _script(before, kind)), *names], born + said
    if ship:
        names, said = _bracketed(before, kind, ship, depth + 1)
        return [*names, (inside, "former")], born + said
    if _is_acronym(inside, before):
        return [(plain, kind), (before, further), (inside, "weak_alias")], born
    return [(plain, kind)], born


def _without_birth(text: str) -> tuple[str, list[str]]:
    """ "ONE, born 1 Jan. 1953 (passport 123)" without what is said of the birth."""
    name, comma, said = text.partition(", born ")
    return (bare(name), [f"{bare(name)}: born {said}"]) if comma and any(map(str.isdigit, said)) else (text, [])


def _is_acronym(short: str, name: str) -> bool:
    """Whether capitals stand for a name: each comes in it, in order, and the first begins a word.

    So KKBC is one of Korea Kwangson Banking Corporation, and PAKISTAN, in brackets behind a foundation, is none.
    """
    if not _ACRONYM.fullmatch(short) or short.upper() != short:
        return False
    letters = [char for char in short.casefold() if char.isalpha()]
    words = name.casefold()
    start = re.search(rf"(?<![^\W_]){re.escape(letters[0])}", words)
    place = start.start() if start else -1
    for letter in letters:
        place = words.find(letter, place) + 1 if place >= 0 else 0
        if not place:
            return False
    return True


def _script(text: str, kind: NameKind) -> NameKind:
    return kind if is_latin(text) else "original_script"


def _opening(text: str) -> int:
    """Where the bracket that ends the text opens, or -1."""
    if not text.endswith(")"):
        return -1
    depth = 0
    for place in range(len(text) - 1, -1, -1):
        depth += (text[place] == ")") - (text[place] == "(")
        if depth == 0:
            return place
    return -1
