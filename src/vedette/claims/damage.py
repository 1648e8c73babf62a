"""Signs that words fell out or run together: shown as gaps, never repaired."""

from __future__ import annotations

import re

from vedette.claims.guarded import Guarded, guarded
from vedette.conduct import Gap, GapType
from vedette.geo import countries

_DAMAGE: tuple[tuple[GapType, str, Guarded], ...] = (
    ("missing_word", "said_by", guarded(r"(?i)\baccording\s+(?!to\b)\w+")),
    (
        "garbled",
        "object",
        guarded(r"(?i)\b(?:with|of|for|by|at)\s+(?:into|onto|of|to|from)\s+(?:the|a|its|their)\b"),
    ),
    (
        "garbled",
        "object",
        guarded(r"(?i)\b(?:to|in|from|by|with|at|for)\s+of\s+(?!course|which|whom|them|these|those|late\b)\w+"),
    ),
    ("garbled", "object", guarded(r"(?i)\b(?:residence|work|entry|exit|travel)\s+an?\s+(?:permits?|visas?)\b")),
    ("missing_word", "places", guarded(r"(?i)\b(?:to|but|in|from|into|via)\s+third\s+country\b")),
    ("missing_word", "places", guarded(r"\bat\s+(?:camp|factory|plant|mine|site|base)\s+(?:near|in|outside)\b")),
    ("garbled", "object", guarded(r"\b[a-z]{2,}[015][a-z]{2,}\b")),
    ("missing_word", "money", guarded(r"(?<=[a-z])\s+reported\s+(?=[\d$€£])")),
)


# "exported coal China": the word between the goods and the State fell out.
_UNJOINED = guarded(r"\b(?:coal|sand|ore|oil|petroleum|diesel|fish|seafood|textiles|workers|labou?rers|statues)\s$")
_SENT = guarded(r"(?i)\b(?:export|ship|s[oe]ld|sell|sent|send|deliver|import)\w*\s[^.;,]{0,40}$")


def damage(text: str) -> tuple[Gap, ...]:
    """Gaps for damaged wording in one clause: ``text`` of each gap is the damaged spot itself."""
    found = [
        Gap(type=type_, field=field, text=" ".join(match.group().split()))
        for type_, field, pattern in _DAMAGE
        for match in pattern.finditer(text)
    ]
    for mention in countries.find(text):
        after = re.match(r"\s+(?:the|an?)\s+\w+", text[mention.end : mention.end + 30])
        before = text[max(0, mention.start - 20) : mention.start]
        if mention.how == "demonym" and after and re.search(r"\b(?:the|a|an)\s+$", before):
            words = " ".join((text[mention.start : mention.end] + after.group()).split())
            found.append(Gap(type="missing_word", field="object", text=words))
        if mention.how == "name" and _UNJOINED.search(before) and _SENT.search(text[: mention.start]):
            words = " ".join(text[max(0, mention.start - 14) : mention.end].split())
            found.append(Gap(type="missing_word", field="places", text=words))
        if re.search(r"\b(?:countries|nations|states)\s$", before):
            words = " ".join(text[max(0, mention.start - 14) : mention.end].split())
            found.append(Gap(type="missing_word", field="places", text=words))
    return tuple(found)
