"""``vedette schema``: every shape that is written or printed has a JSON Schema."""

from __future__ import annotations

import pytest
from jsonschema import Draft202012Validator

from tests.cli.command import command

NAMES: tuple[str, ...] = tuple(command("schema").out.split())


@pytest.mark.parametrize("name", NAMES)
def test_every_shape_is_a_valid_json_schema(name: str) -> None:
    ran = command("schema", name)
    assert (ran.code, ran.err) == (0, "")
    Draft202012Validator.check_schema(ran.json)
    assert command("schema", name, "--json").json == ran.json


def test_the_names_are_those_of_the_contract() -> None:
    assert {"claim", "conduct", "finding", "manifest", "series", "party", "delta"} <= set(NAMES)
    assert {"check", "law", "read", "why", "verify", "demo"} <= set(NAMES)
    assert command("schema", "--json").json == list(NAMES)


def test_an_unknown_name_is_2_with_the_names_there_are() -> None:
    ran = command("schema", "nothing")
    assert (ran.code, ran.out) == (2, "")
    assert "next: Use one of: claim" in ran.err


def test_a_line_with_a_missing_field_is_not_of_its_shape() -> None:
    shape = command("schema", "finding").json
    assert not Draft202012Validator(shape).is_valid({"schema": "finding/1", "id": "x"})
