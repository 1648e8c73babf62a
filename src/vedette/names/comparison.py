"""What comparing two names gives: a score, and the reason a person can check."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One piece of both names laid side by side.

    ``cost`` is 0 for the same piece and grows with the doubt; ``words`` says in one clause what was taken for what.
    """

    left: str
    right: str
    cost: float
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Two names compared.

    ``score`` in [0, 1]: 1.0 only for the same name after normalisation; 0.7 is the line from which a person should
    look. ``reason`` is one sentence. ``rivals`` is empty, or names the other readings that the spelling allows
    ("homograph possible: 리영호 / 리용호"): such a name needs a birth date, a passport or a post before it means
    anybody.
    """

    score: float
    reason: str
    rivals: str = ""
    steps: tuple[Step, ...] = ()
