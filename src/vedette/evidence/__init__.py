"""Files become readings: what each was taken for, what was read of it, and what was not, with the reason.

A new reader is one folder here and one line in :data:`READERS`.
"""

from __future__ import annotations

from types import ModuleType

from vedette.evidence import html, text

READERS: tuple[ModuleType, ...] = (html, text)
"""In the order they are asked whether they recognise an input; the last takes any text."""
