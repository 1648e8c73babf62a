"""What goes over the line between the first process of a server and its workers."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Load:
    """To a worker: serve the newest lists."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """From a worker: it does, or the ``reason`` why it cannot."""

    reason: str


@dataclass(frozen=True, slots=True)
class Update:
    """From a worker: somebody asked it that all workers serve the newest lists. ``number`` tells askings apart."""

    number: int


@dataclass(frozen=True, slots=True)
class Updated:
    """To a worker: all do, or the ``reason`` why not."""

    number: int
    reason: str
