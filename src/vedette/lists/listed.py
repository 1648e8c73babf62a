"""One entry of a sanctions list, whatever authority printed it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

NameKind: TypeAlias = Literal["primary", "alias", "weak_alias", "former", "original_script"]
ListedSchema: TypeAlias = Literal[
    "Person", "Company", "Organization", "LegalEntity", "Vessel", "Airplane", "CryptoWallet"
]


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedName:
    """One name of an entry as printed. ``weak_alias``: the list itself calls it low quality."""

    text: str
    kind: NameKind = "primary"


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedParty:
    """One entry of one list.

    ``reference`` is the list's own number (``KPi.001``, ``16136``), never one of ours; (``list``, ``reference``) is the
    key. ``listed_on`` is the ISO day on which the entry was made, null where the list does not print it. ``properties``
    maps names of the FollowTheMoney vocabulary (https://followthemoney.tech: ``birthDate``, ``nationality``,
    ``country``, ``passportNumber``, ``idNumber``, ``imoNumber``, ``mmsi``, ``callSign``, ``flag``, ``address``,
    ``position``, ``programId``, ``notes``, ``publicKey`` ...) to values as printed, dates as ISO prefixes
    (``1969``, ``1969-03``). ``line`` is where the entry begins in the source file, from 1.

    Two things keep one form whoever printed them: ``imoNumber`` is seven digits whose check digit holds, ``gender`` is
    ``male`` or ``female``. ``linkedTo`` is not of that vocabulary: names of others that the entry says it acts for.
    """

    list: str
    reference: str
    schema: ListedSchema
    names: tuple[ListedName, ...]
    listed_on: str | None = None
    properties: dict[str, tuple[str, ...]] = field(default_factory=dict)
    line: int = 0
