"""Reading the name of a person: titles off, particles aside, compounds of Abd and Din cut, surname first or last."""

from __future__ import annotations

import re

from vedette.names.world import tables, text
from vedette.names.world.name import MAX_WORDS, WorldName
from vedette.names.world.word import Kind, Word, word

# Abdulaziz, Abdel-Halim, Abdurrahman (the article's l becomes the letter that follows). Abdullah stays one word.
_ABD = re.compile(r"^(abd(?:[uaeio]l|[uaeio]([rsntzd])(?=\2)|[ui](?!l)))(?!lah|ah)([a-z]{3,})$")
# Saifuddin, Salaheddine, Alauddin; Saladin is too short to be told from other names.
_DIN = re.compile(r"^([a-z]{3,}?)(?:[uaeio](?:dd|ld)|o?ud)(?:in|een|ine|ein|yn)$")
_DIGIT_LETTERS = str.maketrans("01345789", "oieastbg")
# Chinese and Korean surnames of two characters that are still borne.
_TWO_CHARACTERS = frozenset(
    "欧阳 司马 上官 诸葛 司徒 东方 独孤 南宫 夏侯 尉迟 皇甫 慕容 长孙 宇文 令狐 公孙 轩辕 端木 百里 呼延 "
    "남궁 황보 제갈 선우 사공 독고 서문 동방".split()
)


def read_person(raw: str) -> WorldName:
    """A person's name. A comma puts the surname first: what follows it is moved in front."""
    folded = text.fold(raw)
    before, comma, after = folded.partition(",")
    spoken, turned = text.split(folded), False
    if comma and (rest := text.split(after)) and not _only_titles(rest) and (head := text.split(before)):
        ordered, turned = rest + head, True
    else:
        ordered = spoken
    words, dropped, sons = _sort(ordered)
    return WorldName(
        text=raw,
        mode="person",
        normal=" ".join(spoken) + raw[text.MAX_CHARACTERS :],
        words=words,
        joined="".join(text.latin(part) for part in ordered),
        dropped=dropped,
        sons=sons,
        turned=turned,
    )


def _only_titles(parts: list[str]) -> bool:
    known = tables.persons()
    return all(tables.key(part) in known.title or tables.key(part) in known.maybe for part in parts)


def _sort(parts: list[str]) -> tuple[tuple[Word, ...], tuple[tuple[str, str], ...], frozenset[tuple[str, str]]]:
    """Name words, what was set aside, and (child, father) pairs. A name of titles alone is read as it stands."""
    known = tables.persons()
    kept: list[Word] = []
    dropped: list[tuple[str, str]] = []
    sons: list[tuple[str, str]] = []
    child = ""
    for part in parts[: 4 * MAX_WORDS]:
        latin, key = text.latin(part), tables.key(part)
        if key in known.title:
            dropped.append(("title", part))
            continue
        if key in known.particle:
            dropped.append(("particle", part))
            if key in known.son and kept:
                child = kept[-1].sound
            continue
        before = len(kept)
        kept.extend(_pieces(part, latin, alone=len(parts) == 1))
        if child and len(kept) > before:
            sons.append((child, kept[before].sound))
            child = ""
    if not any(item.kind is not Kind.INITIAL for item in kept):
        kept = [found for part in parts if (found := word(part))]
        dropped = []
    return tuple(kept[:MAX_WORDS]), tuple(dropped), frozenset(sons)


def _pieces(part: str, latin: str, *, alone: bool) -> list[Word]:
    if not part.isascii():
        cut = _cut if alone else _whole
        return [found for script, run in text.runs(part) for piece in cut(script, run) if (found := word(piece))]
    if not latin.isalpha():
        # A digit between letters stands for a letter (1gor); a number alone is no part of a person's name.
        latin = latin.translate(_DIGIT_LETTERS) if any(map(str.isalpha, latin)) else ""
    elif len(latin) > 6:
        if match := _ABD.match(latin):
            return [found for piece in match.group(1, 3) if (found := word(piece))]
        if match := _DIN.match(latin):
            return [found for piece in (match.group(1), "din") if (found := word(piece))]
    found = word(latin) if latin else None
    return [found] if found else []


def _whole(script: str, run: str) -> list[str]:
    return [tables.simplified(run) if script == "h" else run]


def _cut(script: str, run: str) -> list[str]:
    """Chinese characters and hangul written together: the surname and the rest. Five and more are a foreign name."""
    [run] = _whole(script, run)
    if script in "hk" and 2 <= len(run) <= 4:
        surname = 2 if run[:2] in _TWO_CHARACTERS and len(run) > 2 else 1
        if len(run) - surname <= 2:
            return [run[:surname], run[surname:]]
    return [run]
