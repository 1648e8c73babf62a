"""GET /algorithms: what the score rests on, told by the docstrings of the code that makes it."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from vedette import names
from vedette.screening import details, match
from vedette.web.replies import clean, refused

NAME = "vedette"
ALIASES = ("best", "logic-v2", "logic-v1", "name-based", "name-qualified", "regression-v1")
"""Names that clients of the contract send: the official client and nomenklatura's enricher say ``best`` unless told
otherwise, older configurations name one of yente's five. All of them are answered by the one algorithm here, which the
header ``x-algorithm`` says; any other name is refused."""


@dataclass(frozen=True, slots=True)
class Feature:
    """One thing compared: its name in ``explanations``, what it may do to the score, and the code that does it."""

    name: str
    coefficient: float
    told_by: Callable[..., object]
    remark: str = ""


def _contradicted(feature: str) -> float:
    """What a detail takes from the score where it speaks against: 0.8 leaves four fifths, so -0.2."""
    return round(match.CONTRADICTED[feature] - 1.0, 4)


FEATURES: tuple[Feature, ...] = (
    Feature("name", 1.0, names.compare),
    Feature("imo", 1.0, details.numbers, "IMO numbers of ships."),
    Feature("mmsi", 1.0, details.numbers, "MMSI of ships."),
    Feature("document_number", 1.0, details.numbers, "Passports, registrations, tax numbers, LEI, BIC."),
    Feature("wallet", 1.0, details.numbers, "Addresses on chains of blocks."),
    Feature("birth_date", _contradicted("birth_date"), details.birth),
    Feature("country", _contradicted("country"), details.country),
    Feature("gender", _contradicted("gender"), details.gender),
)
"""The coefficient is 1 for what can make a hit by itself, and negative for what only speaks against one."""


def check(algorithm: str, weights: Mapping[str, float], config: Mapping[str, Any]) -> None:
    """Raises a refusal (400) for an unknown algorithm, for a setting, and for a weight of a feature of ours.

    Weights of features that only other algorithms have are ignored, as the contract does.
    """
    if algorithm not in (NAME, *ALIASES):
        raise refused(400, f"No such algorithm: {clean(algorithm)!r}. Use best.")
    if config:
        raise refused(400, f"No such setting: {', '.join(clean(key)[:100] for key in config)}. There are none here.")
    fixed = sorted({feature.name for feature in FEATURES} & set(weights))
    if fixed:
        raise refused(400, f"The weight of {', '.join(fixed)} is fixed: a score means the same in every reply.")


def headers(queries: int) -> dict[str, str]:
    """What a reply of /match says of itself: how many queries it answers, and by which algorithm."""
    return {"x-batch-size": str(queries), "x-algorithm": NAME}


def described() -> dict[str, Any]:
    """The reply to /algorithms."""
    features = {
        feature.name: {
            "description": " ".join(part for part in (feature.remark, _doc(feature.told_by)) if part),
            "coefficient": feature.coefficient,
            "url": f"/algorithms#{feature.name}",
        }
        for feature in FEATURES
    }
    text = f"{_doc(match.screen)} Also answers to: {', '.join(ALIASES)}."
    docs = {"name": NAME, "description": text, "config": {}, "features": features}
    one = {"name": NAME, "description": text, "features": features, "docs": docs}
    return {"algorithms": [one], "default": NAME, "best": NAME}


def _doc(code: Callable[..., object]) -> str:
    """The docstring in one line, without its markup."""
    return " ".join((inspect.getdoc(code) or "").replace("``", "'").split())
