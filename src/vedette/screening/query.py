"""What is asked about one person, company, vessel or wallet."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """One party to be screened.

    ``schema`` is a FollowTheMoney name, empty where it is not known. ``names`` are all its names as written.
    ``properties`` hold what else is known under FollowTheMoney's names (``birthDate``, ``nationality``, ``country``,
    ``passportNumber``, ``idNumber``, ``imoNumber``, ``mmsi``, ``publicKey`` ...). ``row`` is the 1-based line or row it
    came from, 0 where it came from none.
    """

    names: tuple[str, ...] = ()
    schema: str = ""
    properties: dict[str, tuple[str, ...]] = field(default_factory=dict)
    row: int = 0
