"""What of a text is not in English, the one language read in depth. What is not understood must not look clean."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from vedette.languages.passages import Passage, passages
from vedette.languages.recognise import language_of
from vedette.records import Rejection

MARK = "unsupported_language"
WORD_LISTS = frozenset({"ko", "zh", "ru", "ja"})
"""Languages with word lists: names, numbers, dates and words for goods are taken from them."""
_TAKEN = "only names, numbers, dates and words of the word list are taken"


@dataclass(frozen=True, slots=True)
class Tongues:
    """What became of the languages of a text. ``reason`` is empty where all of it is in English.

    ``rejected`` accounts for each passage by line; ``foreign`` are the 1-based first lines of whole blocks not in
    English, so that they are not counted as read.
    """

    reason: str | None
    rejected: tuple[Rejection, ...] = ()
    foreign: frozenset[int] = frozenset()


def tongues_of(text: str) -> Tongues:
    """The account of the languages of ``text``. Pure; raises nothing; linear in the length of the text."""
    found = passages(text)
    if not found:
        whole = language_of(text)
        if whole is None or whole.code == "en":
            return Tongues(reason=None)
        return Tongues(reason=f"{MARK}: not in English as far as can be told, and only English is read in depth")
    rejected = tuple(Rejection(line=item.line, field="", reason=_passage_words(item)) for item in found)
    return Tongues(
        reason=_reason(found, text),
        rejected=rejected,
        foreign=frozenset(item.line for item in found if item.block),
    )


def _passage_words(item: Passage) -> str:
    what = "paragraph" if item.block else "passage inside a paragraph"
    if item.language.code in WORD_LISTS:
        return f"a {what} in {item.language.name}: {_TAKEN} from it"
    return f"a {what} in {item.language.name}, which is not read"


def _reason(found: tuple[Passage, ...], text: str) -> str:
    """The languages, most first, how much of the text they are, and what is taken from them."""
    sizes: Counter[str] = Counter()
    codes: dict[str, str] = {}
    for item in found:
        sizes[item.language.name] += item.end - item.start
        codes[item.language.name] = item.language.code
    names = [name for name, _ in sorted(sizes.items(), key=lambda pair: (-pair[1], pair[0]))]
    mostly = sum(sizes.values()) * 2 > len(text.strip())
    where = "written" if mostly else f"in part (from line {', '.join(str(item.line) for item in found[:4])})"
    read = [name for name in names if codes[name] in WORD_LISTS]
    unread = [name for name in names if codes[name] not in WORD_LISTS]
    if not read:
        return f"{MARK}: {where} in {_listed(names)}, which is not read"
    rest = f"; {_listed(unread)}: not read" if unread else ""
    return f"{MARK}: {where} in {_listed(names)}, which is not understood: {_TAKEN}{rest}"


def _listed(names: list[str]) -> str:
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)
