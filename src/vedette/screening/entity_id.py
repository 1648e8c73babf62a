"""The id under which an entry of a list is known outside: the same as long as list and reference are the same."""

from __future__ import annotations

import re

from vedette.ids import digest

_VALID = re.compile(r"[0-9A-Za-z](?:[0-9A-Za-z.-]*[0-9A-Za-z])?")
"""What FollowTheMoney accepts as an id (``followthemoney/types/entity.py``); such an id is also safe in a path."""

_LONGEST = 128
_HASHED = 12


def entity_id(list_name: str, reference: str) -> str:
    """``un-KPi.001``: name of the list and its reference number.

    A reference with characters that no id may hold (spaces, strokes, letters beyond ASCII) keeps what it can and gets a
    part of its hash, so that two of them never meet.
    """
    prefix = list_name.replace("_", "-").strip("-.") or "list"
    if _VALID.fullmatch(reference) and len(reference) <= _LONGEST:
        return f"{prefix}-{reference}"
    kept = re.sub(r"[^0-9A-Za-z.-]+", "-", reference)[:_LONGEST].strip("-.")
    return "-".join(part for part in (prefix, kept, digest(reference)[:_HASHED]) if part)
