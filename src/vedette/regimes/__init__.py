"""Regimes as data, one folder each. A new regime is one folder and one line here."""

from __future__ import annotations

from pathlib import Path

REGIMES: tuple[str, ...] = ("un_dprk",)


def folder_of(name: str) -> Path:
    """Folder of a regime that comes with the package."""
    return Path(__file__).parent / name
