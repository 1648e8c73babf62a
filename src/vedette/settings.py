"""The few things that belong to the machine and not to a detector. At most ten keys; thresholds never live here."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

MEBIBYTE = 1024 * 1024
MOST_TABLE_BYTES = 4096 * MEBIBYTE


@dataclass(frozen=True, slots=True)
class Settings:
    """Where things are kept and how large one input may be.

    ``home``: folder kept between runs. ``max_document_bytes``: cap on one text input (bytes); larger ones are
    named in the manifest and left unread. ``max_table_bytes``: cap on one table, packed or not: tables are read by
    columns and may be larger than texts. ``full_findings``: findings written out in the report, the rest counted.
    """

    home: Path
    max_document_bytes: int = 64 * MEBIBYTE
    max_table_bytes: int = MOST_TABLE_BYTES
    full_findings: int = 500

    @classmethod
    def from_environment(cls) -> Settings:
        """``$VEDETTE_HOME``, else ``$XDG_DATA_HOME/vedette``, else ``~/.local/share/vedette``."""
        stated = os.environ.get("VEDETTE_HOME")
        if stated:
            return cls(home=Path(stated))
        data = os.environ.get("XDG_DATA_HOME")
        base = Path(data) if data else Path.home() / ".local" / "share"
        return cls(home=base / "vedette")
