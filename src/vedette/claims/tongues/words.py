"""Which words of a word list stand in a sentence. Longest word first; one pass, linear in the length of the text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from vedette.geo.state_names import DECOYS, names_in
from vedette.geo.trie import trie_pattern
from vedette.regime.model import Tongue

# Endings of Russian nouns, adjectives and past participles; a closed list, so that "угол*" would not take "уголовный".
_ENDINGS = (
    "а|у|ы|и|е|о|ю|я|ь|й|ой|ей|ом|ем|ём|ов|ев|ам|ям|ами|ями|ах|ях|ый|ий|ого|его|ому|ему|ым|им|ых|их|ыми|ими|ая|яя|ую|юю"
    "|ое|ее|ые|ие|ою|ею|ия|ию|ии|ием|иям|иями|иях|ья|ье|ью|ьи|ьев|ки|ку|ке|ка|кой|ок|цы|цев|цам|ной|ный|ная|ное|ные|ных"
    "|ным|ными|ного|ному|ск|ского|скому|ских|скими|ским|ский|ская|ской|скую|ские|ское|ск"
)
_ENDING = f"(?:{'|'.join(sorted(set(_ENDINGS.split('|')), key=lambda end: (-len(end), end)))})?"


_KATAKANA = re.compile(r"[ァ-ヴー]+")


@dataclass(frozen=True, slots=True)
class WordHit:
    """A word at ``[start, end)`` and what it stands for: pairs of group (subject, goods, acts, topics) and key."""

    start: int
    end: int
    word: str
    means: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class StateHit:
    """A State named at ``[start, end)``: ISO 3166-1 alpha-2."""

    start: int
    end: int
    word: str
    code: str


@dataclass(frozen=True, slots=True)
class _Table:
    """``exact`` words and ``open`` ones (with an ending to come), each with its meanings; no meaning: a decoy."""

    code: str
    pattern: re.Pattern[str]
    exact: dict[str, tuple[tuple[str, str], ...]]
    open: tuple[tuple[re.Pattern[str], tuple[tuple[str, str], ...]], ...]

    def means(self, word: str) -> tuple[tuple[str, str], ...]:
        """What a matched word stands for; nothing where it is a decoy."""
        spoken = " ".join(word.casefold().split())
        if spoken in self.exact:
            return self.exact[spoken]
        found = [means for pattern, means in self.open if pattern.fullmatch(spoken)]
        if not all(found):
            return ()
        return tuple(dict.fromkeys(meaning for means in found for meaning in means))


class TongueWords:
    """The word list of one language, compiled once."""

    def __init__(self, tongue: Tongue) -> None:
        meanings: dict[str, list[tuple[str, str]]] = {word: [] for word in tongue.exclude}
        for word in tongue.subject:
            meanings.setdefault(word, []).append(("subject", "KP"))
        for group, table in (("goods", tongue.goods), ("acts", tongue.acts), ("topics", tongue.topics)):
            for key, words in table.items():
                for word in words:
                    meanings.setdefault(word, []).append((group, key))
        self._words = _table(tongue.code, tuple((word, tuple(found)) for word, found in meanings.items()))
        self._states = _states(tongue.code)
        self._means = lru_cache(maxsize=8192)(self._words.means)

    def find(self, text: str) -> tuple[WordHit, ...]:
        """Every word of the list in ``text``, in order."""
        return tuple(
            WordHit(match.start(), match.end(), match.group(), means)
            for match in self._words.pattern.finditer(text)
            if (means := self._means(match.group())) and _stands_alone(text, match)
        )

    def states(self, text: str) -> tuple[StateHit, ...]:
        """Every State named in ``text``, in order, the DPRK apart."""
        return tuple(
            StateHit(match.start(), match.end(), match.group(), means[0][1])
            for match in self._states.pattern.finditer(text)
            if (means := self._states.means(match.group())) and _stands_alone(text, match)
        )


@lru_cache(maxsize=8)
def _states(code: str) -> _Table:
    words = {word: (("state", state),) for word, state in names_in(code).items()}
    decoys: dict[str, tuple[tuple[str, str], ...]] = dict.fromkeys(DECOYS.get(code, ()), ())
    return _table(code, tuple({**words, **decoys}.items()), states=True)


def _table(code: str, words: tuple[tuple[str, tuple[tuple[str, str], ...]], ...], *, states: bool = False) -> _Table:
    tree = trie_pattern(word for word, _ in words).replace(r"\*", _ENDING)
    before, after = _edges(code, states)
    return _Table(
        code=code,
        pattern=re.compile(f"(?i){before}{tree}{after}"),
        exact={" ".join(word.casefold().split()): means for word, means in words if "*" not in word},
        open=tuple(
            (re.compile(re.escape(word.casefold()).replace(r"\*", _ENDING).replace(r"\ ", r"\s+")), means)
            for word, means in words
            if "*" in word
        ),
    )


def _edges(code: str, states: bool) -> tuple[str, str]:
    """What may not stand before and after a word. Russian has whole words; a State's name in Korean begins one."""
    if code == "ru":
        return r"(?<![\w-])", r"(?!\w)"
    if code == "ko" and states:
        return r"(?<![\w\"'”’」』])", ""
    return "", ""


def _stands_alone(text: str, match: re.Match[str]) -> bool:
    """A single Han letter in Korean copy (北) is a word only where no other Han letter touches it, a short word in
    katakana only where no other katakana does (イカ is squid, スイカ a melon)."""
    if match.end() - match.start() <= 3 and _KATAKANA.fullmatch(match.group()):
        around = text[max(0, match.start() - 1) : match.start()] + text[match.end() : match.end() + 1]
        return not _KATAKANA.search(around)
    if match.group() != "北":
        return True
    around = text[max(0, match.start() - 1) : match.start()] + text[match.end() : match.end() + 1]
    return not any("\u4e00" <= letter <= "\u9fff" for letter in around)
