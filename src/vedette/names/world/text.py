"""From a name as written to words, and from a word to the readings that words are compared by.

Three readings of a word, each coarser than the one before: ``latin`` (letters a-z and digits; other scripts by the
tables of anyascii, hangul by the DPRK's own romanization), ``sound`` (one spelling for spellings that stand for
one another: Yusuf, Yousef) and ``frame`` (the consonants, for scripts that write few vowels).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from anyascii import anyascii

MAX_CHARACTERS = 1000
"""What is read of a name. The longest names of the UN, OFAC and EU lists stay below 300 characters."""

# Apostrophes are inside words: Int'l, O'Brien, Qa'ida, Ch'ol. ASCII, typographic, modifier letters, Hebrew geresh;
# a question mark or U+FFFD inside a word is what a wrong encoding left of one.
_DROPPED = (
    "'`?\ufffd\u00b4\u2018\u2019\u201b\u02bb\u02bc\u02be\u02bf\u02b9\u2032\uff07\u05f3\u05f4"
    "\u200b\u200c\u200d\u2060\ufeff\u00ad"  # of no width
)


class _Separators(dict[int, str]):
    """What each character becomes before a name is split: itself, nothing or a space. Filled as characters are met."""

    def __missing__(self, point: int) -> str:
        character = chr(point)
        if character in _DROPPED:
            kept = ""
        elif character == "&":
            kept = " and "
        else:
            kept = character if unicodedata.category(character)[0] in "LMN" else " "
        self[point] = kept
        return kept


_SEPARATORS = _Separators()
_DOTTED = re.compile(r"(?<!\w)((?:\w\.){2,}\w?)(?!\w)")


def fold(text: str) -> str:
    """Compatibility forms, case and the order of marks taken off; punctuation kept. At most 18 times as long."""
    text = text[:MAX_CHARACTERS]
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())


def split(folded: str, *, dotted: bool = False) -> list[str]:
    """The words of a folded name. ``dotted``: letters with dots are one word (L.L.C.), not initials (J. R. Smith)."""
    if dotted and "." in folded:
        folded = _DOTTED.sub(lambda match: match.group(1).replace(".", ""), folded)
    return folded.translate(_SEPARATORS).split()


# -- scripts ---------------------------------------------------------------------------------------------------------

# First code point of each stretch and what is done with it; "l" alphabets with vowels, "a" scripts that leave vowels
# out or carry them inside a consonant, "h" Chinese characters, "k" hangul, "j" kana.
_STRETCHES = (
    (0x0590, "a"), (0x10A0, "l"), (0x1100, "k"), (0x1200, "a"), (0x13A0, "l"), (0x1780, "a"), (0x1800, "l"),
    (0x18B0, "l"), (0x1900, "a"), (0x1C80, "l"), (0x2E80, "h"), (0x3040, "j"), (0x3130, "k"), (0x3190, "h"),
    (0xA000, "l"), (0xA800, "a"), (0xAC00, "k"), (0xD7FC, "l"), (0xF900, "h"), (0xFB00, "l"), (0xFB1D, "a"),
    (0xFF00, "l"), (0x10000, "l"), (0x20000, "h"),
)  # fmt: skip


@lru_cache(maxsize=1 << 14)
def script_of(character: str) -> str:
    """How one character is read: see ``_STRETCHES``. Latin, Greek, Cyrillic and all that is not named: ``l``."""
    found = "l"
    for start, script in _STRETCHES:
        if ord(character) < start:
            break
        found = script
    return found


def runs(word: str) -> list[tuple[str, str]]:
    """A word cut where its script changes: ``[(script, part)]``. Digits and marks stay with what stands before."""
    if word.isascii():
        return [("l", word)]
    found: list[tuple[str, str]] = []
    for character in word:
        script = script_of(character)
        if found and (script == found[-1][0] or unicodedata.category(character)[0] in "MN"):
            found[-1] = (found[-1][0], found[-1][1] + character)
        else:
            found.append((script, character))
    return found


# The DPRK's romanization without breves, one syllable at a time (UNGEGN E/CONF.94/INF.72): first letters unvoiced as
# at the beginning of a word; between vowels sound() makes the voiced and the unvoiced letter one.
_INITIALS = "k kk n t tt r m p pp s ss  j jj ch kh th ph h".split(" ")
_VOWELS = "a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i".split(" ")
_FINALS = " k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split(" ")


def hangul(word: str) -> str:
    """Hangul in Latin letters: ``광명성`` gives ``kwangmyongsong``. Other characters pass through anyascii."""
    out: list[str] = []
    for character in word:
        place = ord(character) - 0xAC00
        if 0 <= place < 11172:
            lead, vowel, final = place // 588, place % 588 // 28, place % 28
            out.append(_INITIALS[lead] + _VOWELS[vowel] + _FINALS[final])
        else:
            out.append(anyascii(character))
    return "".join(out)


_NOT_LATIN = re.compile(r"[^a-z0-9]+")


@lru_cache(maxsize=1 << 16)
def latin(word: str) -> str:
    """A folded word in the letters a-z and digits; may be empty."""
    if word.isascii():
        return _NOT_LATIN.sub("", word)
    if script_of(word[0]) == "k":
        return _NOT_LATIN.sub("", hangul(word).lower())
    if word.startswith("\u0627\u0644") and len(word) > 4:
        word = word[2:]  # the Arabic article
    return _NOT_LATIN.sub("", anyascii(word).lower())


# -- sound -----------------------------------------------------------------------------------------------------------

# Applied one after the other; general rules of transliteration, not a phonology of any language.
_SOUNDS = tuple(
    (re.compile(pattern), becomes)
    for pattern, becomes in (
        (r"([a-z])\1+", r"\1"),  # Hassan, Hasan
        (r"^(?:ye|ie|je)", "e"),  # Yevgeny, Evgeny
        (r"^x", "S"),  # Xi, Shi
        (r"tsch|tch|cz", "C"),
        (r"shch|sch|sh", "S"),
        (r"dzh|dj|zh", "j"),  # Dzhamal, Djamal, Jamal
        (r"ck|cq|qu|q", "k"),
        (r"ph", "f"),
        (r"kh", "h"),  # Khusayn, Husayn
        (r"([tdg])h", r"\1"),  # Qadhafi, Qadafi
        (r"x", "ks"),
        (r"tz|tc", "ts"),
        (r"c(?=[eiy])", "s"),
        (r"ch", "C"),
        (r"c", "k"),
        (r"w", "v"),  # Wladimir, -ow
        (r"of$", "ov"),
        (r"ef$", "ev"),
        (r"(?<=[oe]v)s$", ""),  # Lavrovs, a Latvian Lavrov
        (r"(?:iy|ii|yi|yy|ij|ey|ei|y|j|js)$", "i"),  # Sergey, Sergei, Sergej, Sergejs; Zelenskyy, Zelensky
        (r"you|jou|iou|ou|oo|ue|iu|yu|ju", "u"),  # Yousef, Mueller, Yuliya
        (r"oe|eo", "o"),
        (r"ae", "a"),
        (r"ee|ie|ia$|iya$", "i"),
        (r"ay|ey|ei|ai", "ai"),  # Husayn, Hussein
        (r"y", "i"),
        (r"(?<=[aeiou])h$", ""),  # Abdullah, Abdulla
        (r"e", "a"),
        (r"o", "u"),  # Mohamed, Muhammad
        (r"([a-z])\1+", r"\1"),
    )
)  # fmt: skip


@lru_cache(maxsize=1 << 16)
def sound(word: str) -> str:
    """A Latin reading rewritten so that spellings which stand for one another become one: not a pronunciation."""
    for pattern, becomes in _SOUNDS:
        word = pattern.sub(becomes, word)
    return word


# Letters that scripts without vowels do not tell apart, or that carry vowels there.
_DOUBLED = re.compile(r"(.)\1+")
_MERGED = str.maketrans("l", "r")
_FRAMES = str.maketrans("pvfgCSzd", "bbbkssst", "aeiouyw")


@lru_cache(maxsize=1 << 16)
def frame(word: str) -> str:
    """The consonants of a Latin reading with near ones made equal: ``Mousa`` and ``mws`` give ``ms``.

    A last i is kept: it makes Muhammadi of Muhammad.
    """
    heard = sound(word.replace("w", "u"))
    return _DOUBLED.sub(r"\1", heard.translate(_FRAMES)) + ("i" if word[-1] in "iy" else "")


def run_together(words: Sequence[str]) -> str:
    """The consonants of words written without spaces, from those of each word: ``Ocean Maritime`` and ``Oceanmaritime``
    meet. Told from the parts, since parts are read once and the wholes of a long list are all different."""
    *before, last = words
    heard = "".join(frame(word).rstrip("i") for word in before if word) + (frame(last) if last else "")
    return _DOUBLED.sub(r"\1", heard)


def merged(frame_: str) -> str:
    """A frame in which l and r are one, as they are in Chinese and Japanese."""
    return frame_.translate(_MERGED)
