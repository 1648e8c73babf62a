"""Which kinds of party may be the same: the tree of the FollowTheMoney model, as far as lists use it."""

from __future__ import annotations

from functools import lru_cache

PARENTS: dict[str, tuple[str, ...]] = {
    "Thing": (),
    "LegalEntity": ("Thing",),
    "Person": ("LegalEntity",),
    "Organization": ("LegalEntity",),
    "Company": ("Organization",),
    "PublicBody": ("Organization",),
    "Asset": ("Thing",),
    "Vehicle": ("Asset",),
    "Vessel": ("Vehicle",),
    "Airplane": ("Vehicle",),
    "CryptoWallet": ("Asset",),
    "Security": ("Asset",),
    "BankAccount": ("Asset",),
    "Address": ("Thing",),
    "Position": ("Thing",),
    "UserAccount": ("Thing",),
}
"""https://followthemoney.tech/explorer/: a schema and what it is a kind of."""


@lru_cache(maxsize=256)
def lineage(schema: str) -> tuple[str, ...]:
    """A schema and all it is a kind of, nearest first; empty for a name that is none of ours."""
    if schema not in PARENTS:
        return ()
    found = [schema]
    for parent in PARENTS[schema]:
        found.extend(item for item in lineage(parent) if item not in found)
    return tuple(found)


@lru_cache(maxsize=1_024)
def comparable(asked: str, listed: str) -> bool:
    """Whether a query of one schema may be answered by a party of the other: one is a kind of the other, or both are
    bodies, which lists print now as company, now as organisation."""
    if asked not in PARENTS or listed not in PARENTS:
        return True
    if asked in lineage(listed) or listed in lineage(asked):
        return True
    return all("Organization" in lineage(item) or item == "LegalEntity" for item in (asked, listed))
