"""Makes ``hanja.tsv``, ``simplified.tsv`` and ``pinyin.tsv`` anew from the Unihan database.

``python -m vedette.names.korean.tables.make FOLDER`` where FOLDER holds ``Unihan_Readings.txt`` and
``Unihan_Variants.txt``, plain or ``.bz2`` (https://www.unicode.org/Public/UCD/latest/ucd/Unihan.zip; Debian has them in
the package ``unicode-data``). Unihan is published under the Unicode License V3.
"""

from __future__ import annotations

import bz2
import math
import sys
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from vedette.names.korean.hangul import canonical

_NOTE = "# From the Unihan database (Unicode License V3), made by make.py: {what}\n"
_FORMS = ("kTraditionalVariant", "kSemanticVariant", "kZVariant", "kSpecializedSemanticVariant")
_FIELDS = ("kHangul", "kMandarin", *_FORMS)


def main(folder: Path) -> None:
    """Write the three tables beside this file."""
    fields = _fields(folder)
    hanja = {char: _readings(value) for char, value in fields["kHangul"].items()}
    here = Path(__file__).parent
    sounds = {char: " ".join(map(_toneless, value.split())) for char, value in fields["kMandarin"].items()}
    lines = [f"{char}\t{' '.join(found)}\t{sounds.get(char, '')}\n" for char, found in sorted(hanja.items())]
    note = _NOTE.format(what="a character, its readings, with a colon those kept for names (kHangul), and kMandarin")
    (here / "hanja.tsv").write_text(note + "".join(lines), "utf-8")
    variants = _variants(fields, hanja)
    note = _NOTE.format(what="another form of a character and the form that has a Korean reading (k*Variant)")
    (here / "simplified.tsv").write_text(note + "".join(f"{a}\t{b}\n" for a, b in sorted(variants.items())), "utf-8")
    note = _NOTE.format(
        what="a Mandarin syllable without its tone, and the Korean readings of its characters with a cost"
    )
    pinyin = _pinyin(fields["kMandarin"], hanja)
    lines = [f"{sound}\t{' '.join(f'{s}:{c:.1f}' for s, c in found)}\n" for sound, found in sorted(pinyin.items())]
    (here / "pinyin.tsv").write_text(note + "".join(lines), "utf-8")


def _fields(folder: Path) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {name: {} for name in _FIELDS}
    for line in (*_lines(folder, "Unihan_Readings.txt"), *_lines(folder, "Unihan_Variants.txt")):
        if line.startswith("U+"):
            code, name, value = line.rstrip("\n").split("\t")
            if name in found:
                found[name][chr(int(code[2:], 16))] = value
    return found


def _lines(folder: Path, name: str) -> Iterator[str]:
    packed = folder / f"{name}.bz2"
    if packed.exists():
        with bz2.open(packed, "rt", encoding="utf-8") as stream:
            yield from stream
        return
    with (folder / name).open(encoding="utf-8") as stream:
        yield from stream


def _readings(value: str) -> list[str]:
    """Readings in the database's order; a colon marks those of the lists for schools (E) and for names (N)."""
    found = []
    for item in value.split():
        reading, _, code = item.partition(":")
        found.append(reading + (":" if set(code) & {"E", "N"} else ""))
    return found


def _toneless(sound: str) -> str:
    kept = "".join(c for c in unicodedata.normalize("NFD", sound) if not unicodedata.combining(c) or c == "\u0308")
    return unicodedata.normalize("NFC", kept).replace("ü", "v")


def _variants(fields: dict[str, dict[str, str]], hanja: dict[str, list[str]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for name in _FORMS:
        for char, value in fields[name].items():
            for item in value.split():
                other = chr(int(item.partition("<")[0][2:], 16))
                for source, target in ((char, other), (other, char)):
                    if source not in hanja and target in hanja and source not in found:
                        found[source] = target
    for char, value in fields["kTraditionalVariant"].items():  # 荣 has a Korean reading of its own, that of 榮
        full = [other for other in (chr(int(item[2:], 16)) for item in value.split()) if other != char]
        if char in hanja and len(full) == 1 and {*_bare(hanja, char)} & {*_bare(hanja, full[0])}:
            found[char] = full[0]
    return found


def _bare(hanja: dict[str, list[str]], char: str) -> list[str]:
    return [canonical(item.rstrip(":")) for item in hanja.get(char, ())]


def _pinyin(mandarin: dict[str, str], hanja: dict[str, list[str]]) -> dict[str, list[tuple[str, float]]]:
    """Cost 0 for the reading that most characters of a sound have, more for rarer ones."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for char, value in mandarin.items():
        named = [reading[:-1] for reading in hanja.get(char, ()) if reading.endswith(":")]
        for sound in value.split():
            for reading in {canonical(item) for item in named}:
                counts[_toneless(sound)][reading] += 1
    return {
        sound: [(reading, 0.22 * math.log(max(found.values()) / n)) for reading, n in _ranked(found)]
        for sound, found in counts.items()
    }


def _ranked(found: Counter[str]) -> list[tuple[str, int]]:
    return sorted(found.items(), key=lambda item: (-item[1], item[0]))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
