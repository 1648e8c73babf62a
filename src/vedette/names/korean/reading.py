"""How a text may be read as a Korean name: every division into syllables that the tables allow."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from itertools import product
from typing import Literal

from vedette.names.korean import foreign, hanja, misread, spelling
from vedette.names.korean.hangul import canonical
from vedette.names.korean.katakana import hepburn
from vedette.names.korean.spelling import Alphabet, Readings, Style
from vedette.names.korean.tokens import Script, Tokens, Units, tokens

MOST = 24
"""Divisions kept of one name; the prototype of the method never needed more."""

WITHIN = 2.0
"""Divisions kept cost at most this much more than the cheapest."""

TURNED = 0.25
"""Cost of a surname at the end: the habit of English texts, but also of other people's names."""

TURNED_APART = 0.45
"""The same where the given name is in two words, so that either end may be the surname."""

MISPLACED = 0.8
"""Further cost where a comma says that the surname stands first and it does not: forms are filled in wrongly."""

UNDIVIDED = 0.1
"""Cost of a surname that is written together with more of the name than itself."""

MET = 0.3
"""Cost of a final consonant that is written as it sounds before the next syllable."""

NEEDLESS = 0.8
"""Cost of cutting letters in two that are a syllable as they stand (Jeong as Je-ong), or that the writer divided."""

_PLAINLY = 0.5
"""Cost up to which letters are a syllable as they stand."""

STRANGE = 0.7
"""Cost from which a text reads badly as Korean, so that a scanner's error or another language is looked for."""

ALSO_KOREAN = 0.4
"""Further cost of a Mandarin reading where the same letters read well as Korean."""

UNREAD = 99.0

_GIVEN = 3
"""Most syllables of a given name that is read."""

_LONGEST_SURNAME, _LONGEST_CHUNK = 10, 9
"""Letters: Hwangbo in a private spelling; Hyeoung."""

_PIECES, _LETTERS = 5, 24
"""Pieces of a name, and letters of a piece, above which a text is no Korean name."""

_PINYIN = re.compile(r"(?:(?:[zcs]h|[b-df-hj-np-tw-z])?[aeiouv]{1,4}(?:ng|n|r)?)+")
"""The shape of Mandarin in pinyin: its syllables end in a vowel, n, ng or r. Kim is none."""

_NAME = 4
"""Most syllables of a name: a surname of two and a given name of two; the few longer ones are not read."""


@dataclass(frozen=True, slots=True)
class Division:
    """One way to divide a name: chunks of text, what each may be, and the cost of reading it so.

    ``heads`` is how many chunks are the surname (in hangul and hanja one chunk is one syllable). ``least`` is the cost
    of the cheapest reading of all chunks.
    """

    chunks: tuple[str, ...]
    readings: tuple[Readings, ...]
    heads: int
    cost: float
    system: str
    least: float = field(init=False)

    def __post_init__(self) -> None:
        # asked for at every step of sorting, so told once
        least = self.cost
        for item in self.readings:
            least += min(item.values())
        object.__setattr__(self, "least", least)


@dataclass(frozen=True, slots=True)
class KoreanName:
    """A text and its divisions, cheapest first. ``native``: some division is not Mandarin's reading of characters."""

    text: str
    script: Script
    divisions: tuple[Division, ...]
    style: Style = "plain"

    @property
    def least(self) -> float:
        """The cost of the best reading: near 0 for a text spelled as Korean names are, 1 and more for a strange one."""
        return self.divisions[0].least


@lru_cache(maxsize=65_536)
def read(text: str) -> KoreanName | None:
    """``text`` read as the name of a Korean person; None where it is none in any script that is read.

    Scripts: hangul, hanja (old, simplified and Japanese forms), Latin (KCNA, McCune-Reischauer with breves or
    apostrophes, Revised, private, pinyin, spellings of other languages), Cyrillic, katakana, Greek, Arabic, Hebrew.
    Never raises; texts longer than 80 characters are none.
    """
    found = tokens(text)
    if found is None:
        return None
    divisions = _best(_divisions(found))
    if not divisions:
        return None
    return KoreanName(text, found.script, divisions, _style(found))


def _divisions(found: Tokens) -> Iterator[Division]:
    match found.script:
        case "hangul":
            yield from _by_syllable(found, _of_hangul, "hangul")
        case "hanja":
            yield from _by_syllable(found, _of_hanja, "characters")
            yield from _by_syllable(found, _in_mandarin, "mandarin")
        case "kana":
            yield from _in_letters(tuple((hepburn(piece),) for unit in found.units for piece in unit), False, "kana")
        case "latin":
            yield from _latin(found)
        case alphabet:
            yield from _in_letters(found.units, found.comma, alphabet)


def _latin(found: Tokens) -> Iterator[Division]:
    plain = _without_marks(found.units)
    pieces = sum(map(len, plain))
    if pieces > _PIECES or any(len(piece) > _LETTERS for unit in plain for piece in unit):
        return
    own = list(_in_letters(found.units, found.comma, "latin", _style(found)))
    if not own and plain != found.units:
        own = list(_in_letters(plain, found.comma, "latin"))
    least = min((item.least for item in own), default=UNREAD)
    yield from own
    # a text that reads well as Korean may still be Mandarin (Li Hong Ri), but seldom is
    if all(_PINYIN.fullmatch(piece) for unit in plain for piece in unit):
        extra = ALSO_KOREAN if least < STRANGE else 0.0
        yield from _dearer(_mandarin(plain, found.comma), extra, "pinyin")
    for units, cost in foreign.respelled(found.accented):
        yield from _dearer(_in_letters(units, found.comma, "latin"), cost, "foreign")
    # three pieces are three syllables: where each way cuts one of them further, one letter may be wrong (Nam June Paik)
    if least >= STRANGE or (pieces > 2 and all(len(item.chunks) > pieces for item in own)):
        for units, cost in misread.mended(plain):
            yield from _dearer(_in_letters(units, found.comma, "latin"), cost, "misread")


def _dearer(divisions: Iterator[Division], cost: float, system: str) -> Iterator[Division]:
    for item in divisions:
        kept = item.system if item.system == "mandarin" else system
        yield Division(item.chunks, item.readings, item.heads, item.cost + cost, kept)


def _style(found: Tokens) -> Style:
    letters = "".join(piece for unit in found.units for piece in unit)
    if "ŏ" in letters or "ŭ" in letters:
        return "marked"
    # Jeong and Seo are surnames in everybody's spelling, and say nothing of how the rest is spelled
    ends = (0, len(found.units) - 1) if len(found.units) > 1 else ()
    inner = (unit for i, unit in enumerate(found.units) if i not in ends or len(unit) > 1 or unit[0] not in _families())
    return "revised" if any("eo" in piece for unit in inner for piece in unit) else "plain"


@cache
def _families() -> frozenset[str]:
    return frozenset(item for item in spelling.surname("latin", "plain") if "eo" in item)


def _without_marks(units: Units) -> Units:
    marks = str.maketrans({"ŏ": "o", "ŭ": "u", "ʻ": ""})
    return tuple(tuple(piece.translate(marks) for piece in unit) for unit in units)


def _best(divisions: Iterator[Division]) -> tuple[Division, ...]:
    ranked = sorted(divisions, key=lambda item: (item.least, item.chunks))
    return tuple(item for item in ranked[:MOST] if item.least <= ranked[0].least + WITHIN) if ranked else ()


# -- hangul and hanja: one character is one syllable


def _of_hangul(char: str, *, as_surname: bool) -> Readings:
    return {canonical(char): 0.0}


def _of_hanja(char: str, *, as_surname: bool) -> Readings:
    return hanja.readings(char, as_surname=as_surname)


def _in_mandarin(char: str, *, as_surname: bool) -> Readings:
    return hanja.mandarin(char, as_surname=as_surname)


def _by_syllable(found: Tokens, reader: object, system: str) -> Iterator[Division]:
    assert callable(reader)
    text = "".join(piece for unit in found.units for piece in unit)
    if not 2 <= len(text) <= _NAME + 1:
        return
    heads = 2 if len(text) >= 3 and _is_double(text[:2]) else 1
    yield _division(tuple(text), heads, 0.0, reader, system)
    last = "".join(found.units[-1])
    if len(found.units) == 2 and not found.comma and len(last) <= 2 < len(text):
        turned = last + "".join(found.units[0])
        if len(last) == 1 or _is_double(last):
            yield _division(tuple(turned), len(last), TURNED, reader, system)


def _division(chunks: tuple[str, ...], heads: int, cost: float, reader: object, system: str) -> Division:
    assert callable(reader)
    items = tuple(reader(chunk, as_surname=i < heads) or {chunk: 0.0} for i, chunk in enumerate(chunks))
    return Division(chunks, items, heads, cost, system)


@lru_cache(maxsize=4_096)
def _is_double(text: str) -> bool:
    names = spelling.surnames()
    if text in names:
        return True
    read = [
        "".join(min(hanja.readings(char, as_surname=False).items(), key=lambda x: x[1])[:1])
        for char in text
        if hanja.readings(char, as_surname=False)
    ]
    return len(read) == 2 and "".join(read) in names


# -- letters: chunks are found in the tables


@dataclass(frozen=True, slots=True)
class _Table:
    """Chunks that may be a surname, and those that may stand in the given name; surnames of two syllables apart."""

    heads: Mapping[str, Readings]
    rest: Mapping[str, Readings]
    system: Alphabet | Literal["pinyin"]
    doubles: Mapping[str, tuple[str, str, Readings, Readings]] = field(default_factory=dict)


def _in_letters(units: Units, comma: int, alphabet: Alphabet, style: Style = "plain") -> Iterator[Division]:
    doubles = spelling.double_surname(alphabet, style)
    table = _Table(spelling.surname(alphabet, style), spelling.given(alphabet, style), alphabet, doubles)
    yield from _arranged(units, comma, table)


def _mandarin(units: Units, comma: int) -> Iterator[Division]:
    """A Latin text as Mandarin in pinyin: by the Korean readings of its characters, and by the bare sounds."""
    table = _Table(hanja.pinyin_surname(), hanja.pinyin_given(), "pinyin")
    for item in _arranged(units, comma, table):
        cost = item.cost + hanja.MANDARIN
        yield Division(item.chunks, item.readings, item.heads, cost, "pinyin")
        own = tuple({chunk: 0.0} for chunk in item.chunks)
        yield Division(item.chunks, own, item.heads, cost, "mandarin")


def _arranged(units: Units, comma: int, table: _Table) -> Iterator[Division]:
    """Divisions with the surname first, then those with it last."""
    yield from _headed(units, table, 0.0)
    # "Jong, Un Kim" has its surname before the comma; "Jong Un, Kim" can only have it behind
    if len(units) > 1 and len(units[-1]) == 1 and comma in (0, len(units) - 1):
        cost = TURNED if len(units) == 2 else TURNED_APART
        yield from _headed((units[-1], *units[:-1]), table, cost + (MISPLACED if comma else 0.0))


def _headed(units: Units, table: _Table, cost: float) -> Iterator[Division]:
    first, *tail = [piece for unit in units for piece in unit]
    apart = len(units) > 1
    for size in range(1, min(len(first), _LONGEST_SURNAME) + 1):
        head, left = first[:size], first[size:]
        if (head in table.heads or head in table.doubles) and (left or tail):
            given = (left, *tail) if left else tuple(tail)
            yield from _given(head, given, table, cost + (_together(table, apart) if left else 0.0))
    if len(tail) >= 2 and apart and first + tail[0] in table.doubles:  # Nam Gung Chol
        yield from _given(first + tail[0], tuple(tail[1:]), table, cost + UNDIVIDED)


def _together(table: _Table, apart: bool) -> float:
    """What a surname costs that has more letters stuck to it.

    In a unit of its own it is seldom written so; Mandarin has surnames of two characters (Sima, Ouyang).
    """
    if not apart:
        return UNDIVIDED
    return 0.2 if table.system == "pinyin" else 0.6


def _given(head: str, pieces: tuple[str, ...], table: _Table, cost: float) -> Iterator[Division]:
    for chunks, doubt in _cut_all(pieces, table):
        rest = _assimilated(chunks, table) if table.system == "latin" else tuple(table.rest[item] for item in chunks)
        if head in table.heads:
            yield Division((head, *chunks), (table.heads[head], *rest), 1, cost + doubt, table.system)
        if head in table.doubles:
            first, second, own, other = table.doubles[head]
            yield Division((first, second, *chunks), (own, other, *rest), 2, cost + doubt, table.system)


_SOUNDED = (("ng", "k", ("n", "m")), ("m", "p", ("n", "m")), ("l", "n", ("l",)))
"""What McCune-Reischauer writes at the end of a syllable, what stands there in hangul, and before which letters."""


def _assimilated(chunks: tuple[str, ...], table: _Table) -> tuple[Readings, ...]:
    """Readings of the chunks of a given name, with those before the sounds met: Kŭng-nyŏl is 극렬 (McCune-Reischauer
    1939, section on the meeting of consonants). Without breves only a ny after it tells that it was written so."""
    found = [table.rest[chunk] for chunk in chunks]
    letters = "-".join(chunks)
    marked = "ŏ" in letters or "ŭ" in letters
    if not marked and "-ny" not in letters:
        return tuple(found)
    for i, after in enumerate(chunks[1:]):
        for sound, letter, before in _SOUNDED:
            chunk = chunks[i]
            own = table.rest.get(chunk.removesuffix(sound) + letter, {}) if chunk.endswith(sound) else {}
            if own and (after.startswith(before) if marked else sound != "l" and after.startswith("ny")):
                found[i] = {**{key: cost + MET for key, cost in own.items()}, **found[i]}
    return tuple(found)


def _cut_all(pieces: tuple[str, ...], table: _Table) -> Iterator[tuple[tuple[str, ...], float]]:
    """Every way to cut the given name into one to three chunks of the table, respecting its pieces, and its cost."""
    if len(pieces) > _GIVEN:
        return
    ways = [_cuts(piece, table.system, _GIVEN - len(pieces) + 1) for piece in pieces]
    if not all(ways):
        return
    for chosen in product(*ways):
        chunks = tuple(chunk for cut in chosen for chunk in cut)
        if len(chunks) <= _GIVEN and all(chunk in table.rest for chunk in chunks):
            if len(pieces) > 1:
                yield chunks, NEEDLESS * sum(len(cut) > 1 for cut in chosen)
            else:
                yield chunks, _needless(pieces[0], table) if len(chunks) > 1 else 0.0


def _needless(piece: str, table: _Table) -> float:
    """What it costs to cut a piece that is one syllable as it stands: se-ong and se-ung would share their first."""
    known = table.rest.get(piece)
    return NEEDLESS if known and min(known.values()) <= _PLAINLY else 0.0


@lru_cache(maxsize=65_536)
def _cuts(piece: str, system: Alphabet | Literal["pinyin"], most: int) -> tuple[tuple[str, ...], ...]:
    """Every way to cut a piece into at most ``most`` chunks that the system's table has."""
    table = _chunks_of(system)
    if len(piece) > _LONGEST_CHUNK * most:
        return ()
    found: list[tuple[str, ...]] = []
    for size in range(1, min(len(piece), _LONGEST_CHUNK) + 1):
        head = piece[:size]
        if head not in table:
            continue
        if size == len(piece):
            found.append((head,))
        elif most > 1:
            found.extend((head, *tail) for tail in _cuts(piece[size:], system, most - 1))
    return tuple(found)


def _chunks_of(system: Alphabet | Literal["pinyin"]) -> Mapping[str, Readings]:
    if system == "pinyin":
        return hanja.pinyin_given()
    return spelling.given(system, "plain")
