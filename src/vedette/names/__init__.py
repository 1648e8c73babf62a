"""Names across scripts and spellings: readings, comparison with reasons, keys to look them up by.

``names.compare("Kim Yong-chol", "김영철")`` compares two texts. For many comparisons prepare each name once:
``names.score(names.prepare(a), names.prepare(b))``.
"""

from __future__ import annotations

from vedette.names.comparison import Comparison, Step
from vedette.names.prepared import Prepared, comparison, keys, may_match, prepare, score
from vedette.names.variants import variants

__all__ = [
    "Comparison",
    "Prepared",
    "Step",
    "compare",
    "comparison",
    "keys",
    "may_match",
    "prepare",
    "score",
    "variants",
]


def compare(left: str, right: str, schema: str = "") -> Comparison:
    """Two names compared, in any script, with the reason in words and the rival readings.

    ``schema`` is a FollowTheMoney name (Person, Company, Organization, LegalEntity, Vessel ...), empty where it is not
    known. A text that gives a name twice ("KIM Yong Chol (김영철)") counts by the better of its names. Symmetric in the
    two names; never raises.
    """
    pairs = [(a, b) for a in variants(left) for b in variants(right)]
    prepared = {text: prepare(text, schema) for pair in pairs for text in pair}
    best = max(pairs, key=lambda pair: (score(prepared[pair[0]], prepared[pair[1]]), *sorted(pair)))
    return comparison(prepared[best[0]], prepared[best[1]])
