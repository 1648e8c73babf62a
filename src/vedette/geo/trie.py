"""A word list as one regular expression whose size and running time do not grow with the number of words tried.

A plain alternation of a thousand names tries each of them at every position; a prefix tree tries one letter.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any


def trie_pattern(words: Iterable[str]) -> str:
    """A pattern without groups that matches exactly these words, the longest first; spaces match any spacing.

    An empty list gives a pattern that never matches.
    """
    root: dict[str, Any] = {}
    for word in words:
        node = root
        for letter in " ".join(word.split()):
            node = node.setdefault(letter, {})
        node[""] = {}
    root.pop("", None)
    return _branch(root) if root else r"(?!)"


def _branch(node: dict[str, Any]) -> str:
    """The pattern of everything below ``node``; a node that ends a word makes the rest optional."""
    options = [_letter(letter) + _branch(child) for letter, child in sorted(node.items()) if letter]
    if not options:
        return ""
    body = options[0] if len(options) == 1 and "" not in node else f"(?:{'|'.join(options)})"
    return f"{body}?" if "" in node else body


def _letter(letter: str) -> str:
    return r"\s{1,3}" if letter == " " else re.escape(letter)
