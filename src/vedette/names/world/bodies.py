"""Reading the name of a company, an organisation or a ship: legal form off, numbers aside, words in one language."""

from __future__ import annotations

import re

from vedette.names.world import eastern, numbers, tables, text
from vedette.names.world.acronym import first_letters
from vedette.names.world.name import MAX_WORDS, WorldName
from vedette.names.world.word import Mode, word

Forms = frozenset[tuple[str, str]]


def read_body(raw: str, mode: Mode = "body") -> WorldName:
    """The name of a company, an organisation or (``mode="vessel"``) a ship or an aircraft."""
    folded = text.fold(raw)
    spoken = text.split(folded, dotted=True)
    others = _others(folded, mode)
    dropped: list[tuple[str, str]] = []
    parts = [piece for part in spoken[: 4 * MAX_WORDS] for piece in eastern.segment(part)]
    if mode == "vessel":
        parts = _without_prefix(parts, dropped)
        forms: Forms = frozenset()
    else:
        parts, forms = _without_forms(parts, dropped)
        parts = _one_language(parts, dropped)
    parts, found = numbers.take(parts)
    words = [made for part in parts if (made := word(part, mode))][:MAX_WORDS]
    return WorldName(
        text=raw,
        mode=mode,
        normal=" ".join(text.split(folded)) + raw[text.MAX_CHARACTERS :],
        words=tuple(words),
        joined="".join(item.latin for item in words),
        dropped=tuple(dropped),
        forms=forms,
        numbers=tuple(sorted(found)),
        acronyms=first_letters(words, spoken, [part for kind, part in dropped if kind == "form"]),
        others=others,
    )


def _without_prefix(parts: list[str], dropped: list[tuple[str, str]]) -> list[str]:
    known = tables.words().vessel
    start = 0
    # "M/V" was split at its stroke: the two letters are looked up together.
    if len(parts) > 2 and parts[0] + parts[1] in known and len(parts[0]) == len(parts[1]) == 1:
        start = 2
    while start < len(parts) - 1 and parts[start] in known:
        start += 1
    dropped.extend(("vessel", part) for part in parts[:start])
    return parts[start:]


# -- legal forms -----------------------------------------------------------------------------------------------------


def _without_forms(parts: list[str], dropped: list[tuple[str, str]]) -> tuple[list[str], Forms]:
    """Legal forms taken off. Two letters (SA, AB, PT) are one only at an end of the name; a form alone is a name."""
    latin = [text.latin(part) for part in parts]
    marked = [False] * len(parts)
    found: list[tuple[str, str]] = []
    for start, part in enumerate(parts):
        if part in tables.forms().inside:
            form = tables.forms().inside[part]
            marked[start] = True
            found.append((form.name, form.family))
    for start in range(len(parts)):
        if marked[start]:
            continue
        for form in tables.forms().by_first.get(latin[start], ()):
            end = start + len(form.words)
            if tuple(latin[start:end]) == form.words and not any(marked[start:end]):
                if sum(map(len, form.words)) < 3 and form.words != ("co",) and not _at_end(marked, start, end, latin):
                    continue
                marked[start:end] = [True] * len(form.words)
                found.append((form.name, form.family))
                break
    if all(marked) or not any(not mark and _says_more(word_) for mark, word_ in zip(marked, latin, strict=True)):
        return parts, frozenset()
    dropped.extend(("form", part) for part, mark in zip(parts, marked, strict=True) if mark)
    return [part for part, mark in zip(parts, marked, strict=True) if not mark], frozenset(found)


def _says_more(latin: str) -> bool:
    """Whether a word is more than a connective."""
    return bool(latin) and latin not in tables.words().connective


def _at_end(marked: list[bool], start: int, end: int, latin: list[str]) -> bool:
    """Whether nothing but other forms stands before or behind a short form."""
    later = tables.forms().by_first
    return start == 0 or all(marked[place] or latin[place] in later for place in range(end, len(marked)))


# -- words -----------------------------------------------------------------------------------------------------------


def _one_language(parts: list[str], dropped: list[tuple[str, str]]) -> list[str]:
    """Small words off, abbreviations written out, countries of several words made one word."""
    known = tables.words()
    out: list[str] = []
    at = 0
    while at < len(parts):
        latin = text.latin(parts[at])
        phrase = next(
            (
                (rest, becomes)
                for rest, becomes in known.whole.get(latin, ())
                if tuple(map(text.latin, parts[at + 1 : at + 1 + len(rest)])) == rest
            ),
            None,
        )
        if phrase:
            out.append(phrase[1])
            at += 1 + len(phrase[0])
            continue
        if latin in known.connective and not (len(latin) == 1 and _letter(parts, at)):
            dropped.append(("connective", parts[at]))
        else:
            out.append(known.same.get(latin, parts[at]))
        at += 1
    return out or parts


def _letter(parts: list[str], at: int) -> bool:
    """Whether a single letter is one of the name's own (L & H, Fund V) and not a small word (Banco y Valores)."""
    return at in (0, len(parts) - 1) or "and" in (parts[at - 1], parts[at + 1])


# -- further names in the text ---------------------------------------------------------------------------------------

_BRACKETS = re.compile(r"[(\[\uff08]([^()\[\]\uff08\uff09]{3,60})[)\]\uff09]")
_STROKE = re.compile(r"\s*/\s*|\s+(?:aka|a\.k\.a\.?|f\.?k\.?a\.?|dba|d\.b\.a\.?|also known as|formerly|trading as)\s+")


def _others(folded: str, mode: Mode) -> tuple[WorldName, ...]:
    """Names in brackets (KOMID) and on both sides of a stroke; a bracketed place or legal form is none."""
    if mode != "body":
        return ()
    found: list[str] = []
    for match in _BRACKETS.finditer(folded[:400]):
        inner = text.split(match.group(1))
        if len(inner) == 1 and len(inner[0]) > 2 and _own(inner[0]):
            found += [match.group(1), _BRACKETS.sub(" ", folded[:400])]
            break
    sides = _STROKE.split(folded[:400])
    if 1 < len(sides) < 5 and all(len(side) > 4 and any(map(_own, text.split(side))) for side in sides):
        found += sides
    return tuple(read_body(part, mode) for part in dict.fromkeys(found) if part.strip() and part != folded)


def _own(part: str) -> bool:
    known, latin = tables.words(), text.latin(part)
    return (
        len(latin) > 1
        and latin not in known.place | known.generic | known.connective
        and latin not in known.same
        and latin not in tables.forms().by_first
        and part not in tables.forms().inside
    )
