"""Numbers of identity documents: one form, and the shapes that issuers document.

``document_key`` of the engine's prelude says the same in SQL as :func:`key`.
"""

from __future__ import annotations

import re

_REMARK = re.compile(r"\([^)]*\)?")
_LABEL = re.compile(
    r"^\s*(?:PASSPORT|NUMBER|NUM|NO|NR|N°|№|ID|DOC|DOCUMENT|LICENCE|LICENSE|[ .:#-])+[ .:#-]+",
)
_CLASS = re.compile(r"^P[SDO][ .:#-]+")
_SERIES = re.compile(r"^P[SDO]([0-9]{9})$")
"""The Consolidated List of the UN prints numbers of one State both bare and with the letters of the class of passport
before them (ordinary, diplomatic, official)."""

SHAPES: dict[str, tuple[str, str]] = {
    "JP": (r"[A-Z]{2}[0-9]{7}", "two letters and seven digits, the published shape of a Japanese passport number"),
}
"""ISO 3166-1 alpha-2 -> (pattern of an ordinary passport's number, the same in words). One on purpose: a shape that is
not documented by a source at hand would call honest papers forged, and issuers change their rules without notice. A
good forgery has the right shape: this never clears anybody either."""


def key(text: str) -> str:
    """The number in capitals without blanks, signs, labels and remarks ("No. AB 12-34 (expires 2020)" -> "AB1234")."""
    bare = _LABEL.sub("", _REMARK.sub("", text.strip().upper()))
    return _SERIES.sub(r"\1", re.sub(r"[^0-9A-Z]+", "", _CLASS.sub("", bare)))


def shape_fault(issuer: str | None, number: str) -> str | None:
    """Why the number has not the shape its issuer documents, or nothing where it has or no rule is known.

    ``issuer`` is ISO alpha-2, ``number`` a :func:`key` of a passport. An issuer's rule may have changed since.
    """
    if issuer not in SHAPES:
        return None
    pattern, words = SHAPES[issuer]
    return None if re.fullmatch(pattern, number) else f"the number {number} is not {words}"
