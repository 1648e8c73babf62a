"""Whether a door or a line that several people share is the place where they work."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from vedette.detectors.place_contradiction import rules
from vedette.detectors.place_contradiction.people import File
from vedette.engine.tables import Tables
from vedette.geo import countries

_AFAR = frozenset({
    "remote", "remotely", "home", "homeoffice", "wfh", "telework", "teleworking", "telecommute", "telecommuting",
    "virtual", "anywhere", "distributed", "nomad", "various", "unknown", "none", "na", "tbd", "teletravail",
    "télétravail", "remoto", "remota", "teletrabajo", "teletrabalho", "zdalnie", "zdalna", "удаленно", "удалённо",
})  # fmt: skip
"""Words of a work location that is no place where colleagues sit."""
_AFAR_UNSPACED = ("在宅", "远程", "遠端", "リモート", "재택", "원격")
_GENERAL = frozenset({
    "office", "offices", "head", "hq", "headquarters", "main", "site", "building", "branch", "campus", "hub", "centre",
    "center", "the", "of", "at", "in", "and",
})  # fmt: skip
"""Words that name the sort of a place of work and not where it is."""

CHECK = (
    "ask whether {what} is an office, a shop floor or another place of work of the firm: if it is, put it on the "
    "allow-list ({how}), and the line becomes context"
)


def staff_of_firms(tables: Tables) -> dict[str, int]:
    """How many people each employer has by the staff files; those who name none are counted together.

    Not by file: an export cut in two would be read otherwise than the whole.
    """
    rows = tables.rows(
        "SELECT lower(coalesce(employer, '')) AS firm, count(DISTINCT coalesce(person_id, email)) AS n FROM staff "
        "GROUP BY lower(coalesce(employer, ''))"
    )
    return {row["firm"]: row["n"] for row in rows}


def place_of(file: File) -> str | None:
    """The work location of a file, folded; null where it is none, is far from any office, or is a whole country."""
    folded = " ".join(_words(file.get("work_location")))
    words = set(folded.split())
    if not words or words & _AFAR or any(sign in folded for sign in _AFAR_UNSPACED):
        return None
    text = str(file["work_location"]).strip()
    whole = any(item.end - item.start == len(text) and item.how == "name" for item in countries.find(text))
    return None if whole or text.upper() in countries.countries() else folded


def why_at_work(
    people: Sequence[File], there: Sequence[File], staff: Mapping[str, int], address: str = ""
) -> list[str]:
    """Why it is ordinary that ``people`` share this door or line, by what the employer's own files say; else nothing.

    ``there`` are all who use it, ``staff`` the sizes of the files, ``address`` the text of the address if it is a door.
    """
    known = [*_colleagues(people), *_named(people, address)]
    if len(there) > rules.MANY_TENANTS:
        known.append(f"{len(there)} people are there: a place of work, a campus or a forwarder is as likely")
    for firm, n in sorted(Counter((one["employer"] or "").lower() for one in there if one.get("source")).items()):
        if n >= rules.TEAM and n >= rules.TEAM_SHARE * staff.get(firm, 0):
            known.append(f"{n} of the {staff[firm]} people of the staff are there: a place of work is as likely")
    return known


def _colleagues(people: Sequence[File]) -> list[str]:
    """People who name one place of work: most of them, or so many that fewer than three strangers are left."""
    named = Counter(place for one in people if (place := place_of(one)))
    if not named or max(named.values()) < 2:
        return []
    place, n = min(named.items(), key=lambda item: (-item[1], item[0]))
    strangers = len(people) - sum(count - 1 for count in named.values())
    if 2 * n < len(people) and strangers >= rules.FARM:
        return []
    text = next(one["work_location"] for one in people if place_of(one) == place)
    return [f"{n} of {len(people)} have the work location “{text}” in the staff file: colleagues at one place of work"]


def _named(people: Sequence[File], address: str) -> list[str]:
    """People whose place of work the address names."""
    held = set(_words(address))
    working = [one for one in people if (words := _telling(place_of(one))) and words <= held]
    if not working or (2 * len(working) < len(people) and len(people) - len(working) >= rules.FARM):
        return []
    text = working[0]["work_location"]
    return [f"the address names the work location “{text}” of {len(working)} of {len(people)}: it is a place of work"]


def _telling(place: str | None) -> set[str]:
    return {word for word in (place or "").split() if word not in _GENERAL}


def _words(text: object) -> Iterable[str]:
    return re.findall(r"\w+", str(text or "").casefold().replace("_", " "))
