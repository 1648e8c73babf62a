"""Vedette reads evidence about North Korea's income abroad and says what the law of the day said about it.

>>> import vedette
>>> result = vedette.check(["evidence/"])        # doctest: +SKIP
>>> result.findings[0].statement                 # doctest: +SKIP
>>> result.findings.to_arrow()                   # doctest: +SKIP
"""

from __future__ import annotations

from collections.abc import Iterable
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vedette.out.result import Result

__version__ = "0.1.0"
__all__ = ["__version__", "check"]


def check(paths: str | PathLike[str] | Iterable[str | PathLike[str]], *, as_of: str | None = None) -> Result:
    """Read everything under ``paths`` (one path, or several).

    The result holds typed claims, conduct, findings, parties and series. Nothing is written. ``as_of`` (ISO day) is
    the day up to which replies are looked for; without it, the day the evidence states. Where anything could not be
    read, ``result.manifest.complete`` is false.
    """
    from vedette.job import Options  # noqa: PLC0415 - the engine is loaded when it is used
    from vedette.job import check as run  # noqa: PLC0415

    several = [paths] if isinstance(paths, (str, PathLike)) else paths
    return run([Path(path) for path in several], Options(as_of=as_of))
