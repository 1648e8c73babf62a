"""What a file asks: its rows as queries, whatever its columns are called."""

from __future__ import annotations

from vedette.screening.asked.queries import Asked, read

__all__ = ["Asked", "read"]
