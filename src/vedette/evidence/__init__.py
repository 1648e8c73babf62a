"""Files become readings: what each was taken for, what was read of it, and what was not, with the reason.

A new reader is one folder here and one line in :data:`READERS`. Each has ``NAME``, ``VERSION`` (raised whenever the
same bytes would read differently), ``KIND``, ``recognises(data)``, which looks at the content only, and
``read(source, data)``, which gives a :class:`~vedette.records.Document` (or nothing where the bytes hold no text) and
raises :class:`~vedette.errors.InputError` alone. Libraries are imported where a file needs them, never at the top.
"""

from __future__ import annotations

from types import ModuleType

from vedette.evidence import docx, html, mail, pdf, text, xlsx

READERS: tuple[ModuleType, ...] = (pdf, docx, xlsx, mail, html, text)
"""In the order they are asked whether they recognise an input; the last takes any text."""
