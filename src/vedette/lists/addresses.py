"""The official addresses of lists: data, each with when it was last known to be good and how sure that is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import yaml

from vedette.errors import NotFoundError


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """Where an authority publishes a list. ``files``: name it is given here -> address, the list itself first."""

    name: str
    authority: str
    page: str
    known_good: str
    confidence: str
    note: str
    files: Mapping[str, str]


@cache
def addresses() -> dict[str, Address]:
    """Every known address by the name of its list."""
    text = (files("vedette.lists") / "addresses.yaml").read_text(encoding="utf-8")
    return {
        name: Address(
            name=name,
            authority=item["authority"],
            page=item["page"],
            known_good=str(item["known_good"]),
            confidence=item["confidence"],
            note=item.get("note", ""),
            files=dict(item["files"]),
        )
        for name, item in yaml.safe_load(text).items()
    }


def address_of(name: str) -> Address:
    """The address of a list. Raises NotFoundError where none is known."""
    known = addresses().get(name)
    if known is None:
        raise NotFoundError(
            f"no official address is known for {name!r}; known are: {', '.join(addresses())}.",
            remedy="Fetch the file yourself and run `vedette lists add FILE --name NAME`.",
        )
    return known
