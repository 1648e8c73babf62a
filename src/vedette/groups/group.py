"""The shape of a group: claims about one matter, who stands behind each statement, and what they say field by field."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

Verdict: TypeAlias = Literal["agree", "differ", "conflict", "single"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """One value of a field, with the claims that state it and who says so (innermost speakers)."""

    value: str
    claims: tuple[str, ...]
    speakers: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """What the claims of one statement say of one field.

    ``agree``: two or more say the same; ``differ``: the values are not the same and both can be true (a bound and a
    figure within it); ``conflict``: they exclude each other; ``single``: one claim alone states it.
    """

    field: str
    verdict: Verdict
    values: tuple[Stated, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """The same statement wherever it stands. ``origins`` counts independent origins, never documents; ``joined`` says
    in words what binds the claims."""

    claims: tuple[str, ...]
    documents: tuple[str, ...]
    origins: int
    origin_kinds: tuple[str, ...]
    joined: tuple[str, ...]
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fill:
    """A gap of one claim that another claim about the same answers. The value of the first is never changed."""

    claim: str
    gap: str
    field: str
    by: str
    path: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Statements about one matter: what a reader would keep on one page.

    ``claims`` are those of all statements. Statements beside each other (other people, another State) do not
    corroborate each other: origins stand on the statement. ``measures`` are those that any of the claims engages.
    """

    id: str
    title: str
    claims: tuple[str, ...]
    documents: tuple[str, ...]
    statements: tuple[Statement, ...]
    fills: tuple[Fill, ...]
    measures: tuple[str, ...]
    schema: Literal["group/1"] = "group/1"
