"""The cue words of a register as patterns: one that picks candidate sentences, and one for each kind of act."""

from __future__ import annotations

import re
from functools import lru_cache

from vedette.conduct import KINDS
from vedette.geo.trie import trie_pattern
from vedette.regime.model import Regime


class Cues:
    """Compiled cue words of ``regime.act_words``. ``any`` picks candidates; ``of(kind)`` is null without words."""

    def __init__(self, regime: Regime) -> None:
        words = tuple((kind, regime.act_words[kind]) for kind in KINDS if regime.act_words.get(kind))
        self.any = _compiled(tuple(dict.fromkeys(word for _, group in words for word in group)))
        self._kinds = {kind: _compiled(group) for kind, group in words}

    def of(self, kind: str) -> re.Pattern[str] | None:
        """The cue words of one kind of act as a pattern."""
        return self._kinds.get(kind)


@lru_cache(maxsize=256)
def _compiled(words: tuple[str, ...]) -> re.Pattern[str]:
    exact = [word for word in words if "*" not in word]
    open_ended = [_stem(word) for word in words if "*" in word]
    return re.compile(rf"(?i)(?<![\w-])(?:{trie_pattern(exact)}(?!\w)|{'|'.join(open_ended) or '(?!)'})")


def _stem(word: str) -> str:
    parts = (re.escape(part[:-1]) + r"\w{0,12}" if part.endswith("*") else re.escape(part) for part in word.split())
    return r"\s{1,3}".join(parts) + r"(?!\w)"
