"""A folder checked by the command, and its lines by the people they are about."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from tests.cli.command import command

IDS = ("holder_id", "person_id", "email")
ABOUT = ("member", "worker", "holder")


class Judged(NamedTuple):
    """A finding with the first line of conduct it rests on."""

    finding: dict[str, Any]
    conduct: dict[str, Any]

    @property
    def people(self) -> set[str]:
        """Numbers of those it is about, as the input has them."""
        marks = [party["identifiers"] for party in self.conduct["parties"] if party["role"] in ABOUT]
        return {next(mark[name] for name in IDS if name in mark) for mark in marks}

    @property
    def measures(self) -> dict[str, str]:
        """Outcome by measure."""
        return {one["id"]: one["outcome"] for one in self.finding["measures"]}


def table(path: Path, head: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Write a CSV."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([head, *rows])


def lines(out: Path, name: str) -> list[dict[str, Any]]:
    """Objects of a file of JSON lines."""
    return [json.loads(line) for line in (out / name).read_text(encoding="utf-8").splitlines()]


def checked(folder: Path, out: Path, *options: str) -> list[Judged]:
    """Check ``folder`` into ``out``; the findings with their conduct."""
    ran = command("check", folder, "-o", out, "--exit-zero", *options)
    assert ran.code in {0, 3}, ran.out
    conduct = {line["id"]: line for line in lines(out, "conduct.jsonl")}
    return [Judged(line, conduct[line["conduct"][0]]) for line in lines(out, "findings.jsonl")]


def highest(found: Iterable[Judged], person: str) -> str:
    """The highest rank of any finding on ``person``; ``none`` where there is none."""
    ranks = {one.finding["rank"] for one in found if person in one.people}
    return next((rank for rank in ("high", "medium", "low") if rank in ranks), "none")


def ring_of(found: Iterable[Judged], person: str) -> set[str]:
    """Members of the rings that ``person`` is in."""
    rings = [one.people for one in found if one.finding["kind"] == "ring" and person in one.people]
    return set().union(*rings) if rings else set()
