"""What of a text is not in English, the one language read in depth. What is not understood must not look clean."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from vedette.languages.passages import ForeignPassage, passages
from vedette.languages.recognise import language_of

MARK = "unsupported_language"
WORD_LISTS = frozenset({"ko", "zh", "ru", "ja"})
"""Languages with word lists: names, numbers, dates and words for goods are taken from them."""
_TAKEN = "only names, numbers, dates and words of the word list are taken"


@dataclass(frozen=True, slots=True)
class Tongues:
    """What became of the languages of a text: ``reason`` is empty where all of it is in English.

    ``passages`` are those that are not, in order; there are none where a text is in no language that could be told.
    """

    reason: str | None
    passages: tuple[ForeignPassage, ...] = ()


def tongues_of(text: str) -> Tongues:
    """The account of the languages of ``text``. Pure; raises nothing; linear in the length of the text."""
    found = passages(text)
    if found:
        return Tongues(_reason(found, text), found)
    whole = language_of(text)
    if whole is None or whole.code == "en":
        return Tongues(None)
    return Tongues(f"{MARK}: not in English as far as can be told, and only English is read in depth")


def passage_words(item: ForeignPassage) -> str:
    """What is said of one passage: its language, and what is taken from it."""
    what = "paragraph" if item.block else "passage inside a paragraph"
    if item.language.code in WORD_LISTS:
        return f"a {what} in {item.language.name}: {_TAKEN} from it"
    return f"a {what} in {item.language.name}, which is not read"


def _reason(found: tuple[ForeignPassage, ...], text: str) -> str:
    """The languages, most first, how much of the text they are, and what is taken from them."""
    sizes: Counter[str] = Counter()
    codes: dict[str, str] = {}
    for item in found:
        sizes[item.language.name] += item.end - item.start
        codes[item.language.name] = item.language.code
    names = [name for name, _ in sorted(sizes.items(), key=lambda pair: (-pair[1], pair[0]))]
    mostly = sum(sizes.values()) * 2 > len(text.strip())
    where = "written" if mostly else "in part"
    read = [name for name in names if codes[name] in WORD_LISTS]
    unread = [name for name in names if codes[name] not in WORD_LISTS]
    if not read:
        return f"{MARK}: {where} in {_listed(names)}, which is not read"
    rest = f"; {_listed(unread)}: not read" if unread else ""
    return f"{MARK}: {where} in {_listed(names)}, which is not understood: {_TAKEN}{rest}"


def _listed(names: list[str]) -> str:
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)
