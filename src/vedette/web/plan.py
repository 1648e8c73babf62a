"""What a process that serves has to be told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from vedette.web.guard import Doors


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What a server serves to whom. ``token`` is what /updatez wants to see; ``report`` a file to show at /report."""

    home: Path
    doors: Doors
    today: Callable[[], date]
    token: str = field(default="", repr=False)
    report: Path | None = None
