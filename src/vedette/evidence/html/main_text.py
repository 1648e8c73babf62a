"""Which blocks of a page are its main text, and which are menus, teasers, banners or comments.

Trafilatura is the judge: it is measured and kept up against real pages, and says what the main text is; where that
stands in the source it does not say. So its text is laid over our own blocks, which know their place, by the words
they share. What it leaves out is left out here with a reason, never silently; where it finds too little, all is kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

MAX_LETTERS = 2 * 1024 * 1024
MAX_TAGS = 100_000
"""Beyond these a page is no article, and the judge needs seconds and more."""
LONG = 25
"""A block of so many words between blocks of the main text belongs to it, whatever the judge says."""
_PROSE = 12
_RUN = 4
_SHARED = 0.5
_LEAST_WORDS = 40
_LEAST_SHARE = 0.2
_LEAST_COVER = 0.7
_HEAD_REACH = 8
_WORD = re.compile(r"\w+")
_DAY = re.compile(
    r"(?i)\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2}\b|\b\d{1,2}(?:st|nd|rd|th)?\s+"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(?:19|20)\d\d-\d\d-\d\d\b"
    r"|\b\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d"
)
_TITLE = re.compile(r"(?i)<(?:h1|figcaption)\b[^<>]*>\s*(?:<[^<>]*>\s*)*$")
# A heading that is a link is that of another story; one that is none is a section of this one.
_SECTION = re.compile(r"(?i)<h[2-6]\b[^<>]*>\s*(?:<(?!a\b)[^<>]*>\s*)*$")
_LINK = re.compile(r"(?i)<a\b[^<>]*>\s*$")
_SYMBOL = re.compile(r"\b[SA]/(?:RES/)?(?:19|20)?\d\d")
_BYLINE = re.compile(r"\s*[Bb][Yy]\s+[A-Z]")


@dataclass(frozen=True, slots=True)
class Choice:
    """Per block whether it is kept; ``remark`` says why all are, where the judge could not tell."""

    kept: tuple[bool, ...]
    remark: str = ""


def main_text(raw: str, blocks: tuple[str, ...], starts: tuple[int, ...]) -> Choice:
    """Tell the blocks of the main text of the page ``raw``, which begin at ``starts`` there, from the rest.

    Raises nothing whatever the page is.
    """
    everything = tuple(True for _ in blocks)
    if len(raw) > MAX_LETTERS or raw.count("<") > MAX_TAGS:
        return Choice(everything, "the page is too large to tell its main text from the rest: all of it was read")
    judged = _judged(raw)
    words = [_words(block) for block in blocks]
    if judged is None or len(judged) < _LEAST_WORDS:
        # A short page of nothing but a few lines is no doubt its own main text.
        plain = sum(len(some) for some in words) < 2 * _LEAST_WORDS
        remark = "" if plain else "its main text could not be told from the rest: the whole page was read"
        return Choice(everything, remark)
    own = tuple(_own_tag(raw, start) for start in starts)
    kept = _kept(blocks, words, own, judged)
    said = _count(words, kept)
    prose = sum(len(some) for some in words if len(some) >= _PROSE)
    if said < _LEAST_COVER * len(judged) or said < _LEAST_SHARE * prose:
        return Choice(everything, "its main text could not be told from the rest: the whole page was read")
    return Choice(tuple(kept))


def _judged(raw: str) -> list[str] | None:
    """The words of the main text in order, by the library's own choice of methods; nothing where it finds none."""
    from trafilatura import extract

    try:
        # Recall over precision: a paragraph left out by mistake is worse than a teaser too many.
        found = extract(raw, include_comments=False, include_tables=True, deduplicate=False, favor_recall=True)
    except Exception:
        # It hands on what lxml and its own steps raise on hostile pages; its verdict is then missing, and that is said.
        return None
    return _words(found) if found else None


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _runs(words: list[str], length: int) -> set[tuple[str, ...]]:
    return set(zip(*(words[start:] for start in range(length)), strict=False))


def _kept(blocks: tuple[str, ...], words: list[list[str]], own: tuple[bool, ...], judged: list[str]) -> list[bool]:
    known = {length: _runs(judged, length) for length in range(1, _RUN + 1)}
    kept = [_shares(some, known) for some in words]
    body = [index for index, some in enumerate(words) if kept[index] and len(some) >= _PROSE]
    if not body:
        return kept
    first = max(0, body[0] - _HEAD_REACH)
    for index in range(first, body[-1]):
        kept[index] = kept[index] or own[index] or (index > body[0] and len(words[index]) >= LONG)
    for index in range(first, min(len(blocks), body[0] + _HEAD_REACH)):
        kept[index] = kept[index] or _of_head(blocks[index], words[index])
    return kept


def _own_tag(raw: str, start: int) -> bool:
    """Whether the page itself says that what begins there is its title, a section's, or the caption of a picture."""
    near = max(0, start - 300)
    if _TITLE.search(raw, near, start):
        return True
    section = _SECTION.search(raw, near, start)
    return section is not None and not _LINK.search(raw, near, section.start())


def _shares(words: list[str], known: dict[int, set[tuple[str, ...]]]) -> bool:
    length = min(_RUN, len(words))
    if not length:
        return False
    runs = [tuple(words[start : start + length]) for start in range(len(words) - length + 1)]
    return sum(run in known[length] for run in runs) >= _SHARED * len(runs)


def _of_head(block: str, words: list[str]) -> bool:
    """A line with day, author or UN symbol beside the beginning of the main text: to the judge it is trimming."""
    if len(words) > _PROSE or block.rstrip().endswith("."):
        return False
    return bool(_DAY.search(block) or _BYLINE.match(block) or _SYMBOL.search(block))


def _count(words: Iterable[list[str]], kept: list[bool]) -> int:
    return sum(len(some) for some, keep in zip(words, kept, strict=True) if keep)
