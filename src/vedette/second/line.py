"""The shape of what the second extractor said of one passage, held against the text and against the rules."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from vedette.conduct import Kind

FieldVerdict: TypeAlias = Literal["accepted", "refused"]


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondField:
    """One field as proposed. ``accepted``: its text stands verbatim in the span and reads to ``value`` again.

    ``rules`` is what the rules read there, null where they read nothing; ``agrees`` is null where there is nothing to
    compare.
    """

    field: str
    text: str
    value: str
    verdict: FieldVerdict
    reason: str
    rules: str | None = None
    agrees: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondLine:
    """One statement proposed by the endpoint's model. It is never judged and never becomes a claim by itself.

    ``against``: ``same`` as a claim of the rules (``claim``), ``differs`` from it in a field, or ``only_second``.
    ``span`` counts code points of the source as read, and ``text[start:end] == quote``.
    """

    id: str
    source: str
    path: str
    span: tuple[int, int]
    quote: str
    kind: Kind
    against: Literal["same", "differs", "only_second"]
    claim: str | None
    fields: tuple[SecondField, ...]
    model: str
    schema: Literal["second/1"] = "second/1"
