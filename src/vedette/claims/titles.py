"""Lines that only stand over something: what sort of paper this is, and what it is about."""

# ruff: noqa: E501 - patterns read best whole

from __future__ import annotations

import re

from vedette.claims.clauses import AUXILIARY, NO_PREDICATE
from vedette.claims.joints import FINITE, SURE


def is_title(words: str) -> bool:
    """Whether a line without a closing mark only names its matter: what sort of paper it is, or no verb but in

    "what ..." or "how ...". In a headline a participle is the predicate ("Exchange blamed for raid").
    """
    said = _ASKS_WHAT.split(words, maxsplit=1)[0]
    return not _TITLE_VERB.search(said) or (bool(_PAPER.match(words)) and not AUXILIARY.search(words))


_ASKS_WHAT = re.compile(r"(?i)\b(?:what|how|why|who|where|when|whether)\b")
_PAPER = re.compile(
    r"(?i)[\W\d]*(?:[\w'-]+\s+){0,3}?(?:reports?|statement|advisory|advisories|note\s+verbale|letter|circular|notice|bulletin|briefing|communiqu[eé]|declaration|fact\s?sheet|guidance|alert)\s+(?:of|by|from|on|to|for|no|dated|submitted|addressed|pursuant|regarding|concerning|\d)"
)
_TITLE_VERB = re.compile(
    rf"(?i){NO_PREDICATE}(?<!^)(?<!\bon )(?<!\bat )(?<!\bunder )\b(?:{FINITE}|{SURE}|[a-z]{{2,}}n't|still|(?:sees|says|denies|keeps|takes|sends|sells|buys|earns|hires|urges|seizes|detains|frees|widens|probes|holds|jails|arrests|charges|warns|finds))\b"
)
