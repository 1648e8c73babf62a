"""A text that gives one name twice, taken apart."""

from __future__ import annotations

import re

_BRACKETS = re.compile(r"[(\[（【［]([^()\[\]（）【】［］]{2,80})[)\]）】］]")
_ALIAS = re.compile(r"\s*(?:\ba\.?k\.?a\.?|\bf\.?k\.?a\.?|\balso known as\b|\bformerly\b|;|\|)\s*:?\s*", re.IGNORECASE)
_MOST = 6


def variants(text: str) -> tuple[str, ...]:
    """The names that one text gives: what stands in brackets, what follows "a.k.a.", and the rest.

    ``"KIM Yong Chol (김영철) a.k.a. Kim Young-Chol"`` gives three. Never empty; at most six.
    """
    inside = [item.strip() for item in _BRACKETS.findall(text[:1_000])]
    outside = _BRACKETS.sub(" ", text[:1_000]) if inside else text
    found = [part.strip() for part in (*_ALIAS.split(outside), *inside)]
    kept = tuple(dict.fromkeys(part for part in found if part))
    return kept[:_MOST] or (text,)
