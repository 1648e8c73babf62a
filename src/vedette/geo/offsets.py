"""How far clocks stand from UTC: by the name of a zone, by an offset as written, or by country."""

from __future__ import annotations

import csv
import re
import zoneinfo
from datetime import UTC, datetime
from functools import cache
from importlib.resources import files

_WRITTEN = re.compile(r"(?:UTC|GMT|Z)?\s*([+\-\u2212])\s*(\d{1,2})(?::?(\d{2}))?", re.IGNORECASE)
_WINTER, _SUMMER = datetime(2025, 1, 1, 12, tzinfo=UTC), datetime(2025, 7, 1, 12, tzinfo=UTC)

Offsets = tuple[int, int]
"""Least and greatest offset over the year (and over the zones of a country), in minutes east of UTC."""


def of_zone(text: str) -> Offsets | None:
    """Of an IANA zone (``Europe/Berlin``) or a written offset (``UTC+05:30``, ``-8``); null where neither is read."""
    written = _WRITTEN.fullmatch(text.strip())
    if written:
        minutes = int(written[2]) * 60 + int(written[3] or 0)
        signed = minutes if written[1] == "+" else -minutes
        return (signed, signed) if minutes <= 14 * 60 else None
    if text.strip().upper() in {"UTC", "GMT", "Z"}:
        return (0, 0)
    try:
        zone = zoneinfo.ZoneInfo(text.strip())
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        return None
    found = sorted(int((day.astimezone(zone).utcoffset() or day - day).total_seconds()) // 60
                   for day in (_WINTER, _SUMMER))  # fmt: skip
    return found[0], found[1]


def of_country(code: str) -> Offsets | None:
    """Of all zones of a country (ISO 3166-1 alpha-2) in January and July 2025, by the tz database."""
    return _by_country().get(code)


@cache
def _by_country() -> dict[str, Offsets]:
    text = files("vedette.geo").joinpath("utc_offsets.csv").read_text(encoding="utf-8")
    return {row["country"]: (int(row["low"]), int(row["high"])) for row in csv.DictReader(text.splitlines())}
