"""The columnar passes of this detector: texts beside it, their numbers filled in by name."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from importlib.resources import files

from vedette.detectors.place_contradiction import rules
from vedette.engine.tables import Tables


@cache
def sql(name: str) -> str:
    """The text of ``<name>.sql`` with each ``:NAME`` replaced by the number of that name in the rules."""
    text = files("vedette.detectors.place_contradiction").joinpath(f"{name}.sql").read_text(encoding="utf-8")
    return re.sub(r"(?<!:):([A-Z][A-Z_]+)\b", lambda found: repr(getattr(rules, found[1])), text)


def csv_text(name: str) -> str:
    """The text of ``<name>.csv``."""
    return files("vedette.detectors.place_contradiction").joinpath(f"{name}.csv").read_text(encoding="utf-8")


def texts(tables: Tables, statement: str) -> list[str]:
    """The first column of the answer, without what is null."""
    values: Iterable[str | None] = tables.ask(statement).column(0).to_pylist()
    return [value for value in values if value is not None]
