"""Short names made of the beginnings of words: PLA, KOMID. A weaker reading: many names share their first letters."""

from __future__ import annotations

from vedette.names.world.name import WorldName
from vedette.names.world.word import Kind, Word

_LETTERS = 0.72
"""Four and more first letters, in order, of all words."""

_FEW_LETTERS = 0.66
_SYLLABLES = 0.71
MAX_LETTERS = 12


def acronym(a: WorldName, b: WorldName) -> float:
    """How well one name's only word abbreviates the other name; 0 when it does not."""
    short, long = (a, b) if len(a.words) < len(b.words) else (b, a)
    if len(short.words) != 1 or len(long.words) < 3:
        return 0.0
    word = short.words[0]
    if word.kind is not Kind.NAME or not 3 <= len(word.latin) <= MAX_LETTERS:
        return 0.0
    if word.latin in long.acronyms:
        return _LETTERS if len(word.latin) > 3 else _FEW_LETTERS
    if len(word.latin) < 5 or not word.latin.startswith(long.words[0].latin[0]):
        return 0.0
    return _SYLLABLES if _syllables(word.latin, long.words) else 0.0


def first_letters(words: list[Word], spoken: list[str], forms: list[str]) -> frozenset[str]:
    """First letters of a name of three words and more: of its own words, with the legal form, with the small words."""
    if len(words) < 3:
        return frozenset()
    own = "".join(word.latin[0] for word in words)
    return frozenset({own, own + "".join(form[0] for form in forms), "".join(part[0] for part in spoken)})


def _syllables(short: str, words: tuple[Word, ...]) -> bool:
    """Whether beginnings of the words in order, up to four letters each, make the short name; three words at least."""
    # (letters used, words used): all ways at once, so that a wrong early cut does not decide.
    ways = {(0, 0)}
    for word in words:
        longer = {
            (used + size, count + 1)
            for used, count in ways
            for size in range(1, 5)
            if used + size <= len(short) and word.latin.startswith(short[used : used + size])
        }
        # A line of business may be left out (Trading), a name of its own may not.
        ways = longer | ways if word.kind is Kind.GENERIC else longer
    return any(used == len(short) and count > 2 for used, count in ways)
