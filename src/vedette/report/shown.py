"""What records show of a matter, in sentences: contradictions, links and context kept apart."""

from __future__ import annotations

from collections.abc import Sequence

from vedette.conduct import Conduct
from vedette.findings.statement import sentence

_HEADS = {
    "contradiction": "Contradictions: what cannot be as it is stated",
    "link": "Links: what people share who should be strangers",
    "context": "Context: what says nothing by itself",
}


def shown_by(conducts: Sequence[Conduct]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """A heading (empty where the facts are of no class) and its sentences, in the order of the acts, each once."""
    found: dict[str, dict[str, None]] = {}
    for item in conducts:
        classes = item.details.get("classes") or {str(item.details.get("class", "")): item.details.get("facts", ())}
        for kind, words in classes.items():
            found.setdefault(kind, {}).update(dict.fromkeys(sentence(text) for text in words))
    order = (*_HEADS, *(kind for kind in found if kind not in _HEADS))
    return tuple((_HEADS.get(kind, ""), tuple(found[kind])) for kind in order if found.get(kind))
