"""Every dated statement about the law holds through ``vedette law --on``."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml
from typer.testing import CliRunner

from vedette.cli import app

TABLE: dict[str, list[dict[str, Any]]] = yaml.safe_load(
    (Path(__file__).parent / "statements.yaml").read_text(encoding="utf-8")
)


def law(*arguments: str) -> dict[str, dict[str, Any]]:
    answer = CliRunner().invoke(app, ["law", *arguments, "--json"])
    assert answer.exit_code == 0, answer.output
    return {line["id"]: line for line in json.loads(answer.stdout)}


def label(row: dict[str, Any]) -> str:
    return f"{row['query']} on {row['on']}"


def by_year(rows: Iterable[dict[str, Any]]) -> dict[int, list[dict[str, Any]]]:
    years: dict[int, list[dict[str, Any]]] = {}
    for row in rows:
        years.setdefault(row["on"].year, []).append(row)
    return years


@pytest.mark.parametrize("year", sorted(by_year(TABLE["statements"])))
def test_in_force(year: int) -> None:
    for row in by_year(TABLE["statements"])[year]:
        lines = law(*row["query"].split(), "--on", row["on"].isoformat())
        for name, stands in row["in_force"].items():
            assert name in lines, f"{label(row)}: {name} is not among {list(lines)}"
            assert lines[name]["in_force"] is stands, f"{label(row)}: {name}"


def test_caps() -> None:
    for row in TABLE["caps"]:
        line = law(row["measure"])[row["measure"]]
        ran = [cap for cap in line["caps"] if cap["ran"] and runs(cap, row["on"])]
        found = {(cap["unit"], None if cap["value"] is None else Decimal(cap["value"])) for cap in ran}
        stated = [] if row["caps"] == "none" else row["caps"]
        expected = {(cap["unit"], None if cap["value"] is None else Decimal(cap["value"])) for cap in stated}
        assert found == expected, f"{row['measure']} on {row['on']}"


def runs(cap: dict[str, Any], on: date) -> bool:
    return bool(cap["from"] <= on.isoformat() <= (cap["until"] or "9999"))


def test_wind_downs() -> None:
    for row in TABLE["wind_downs"]:
        found = law(row["measure"])[row["measure"]]["wind_down"]
        for key, day in row.items():
            if key != "measure":
                assert found[key] == str(day), f"{row['measure']}: {key}"


def test_deadlines() -> None:
    for row in TABLE["deadlines"]:
        assert str(row["on"]) in law(row["measure"])[row["measure"]]["deadlines"], row


def test_an_id_on_a_day_says_what_stood_instead() -> None:
    lines = law("2371-8.coal", "--on", "2017-03-01")
    assert lines["2371-8.coal"]["in_force"] is False
    assert lines["2321-26.coal"]["in_force"] is True
