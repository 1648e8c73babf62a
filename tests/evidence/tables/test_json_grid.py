"""JSON as it comes: arrays, lines, pages; members by their paths, numbers as written."""

from __future__ import annotations

import json

import pytest

from tests.evidence.tables.bytes_of import one, read, rows
from vedette.errors import InputError, OversizedInput, UnsupportedInput
from vedette.evidence.tables.grid import place


@pytest.mark.parametrize(
    "text",
    [
        '[{"a": 1}, {"a": 2}]',
        '{"value": [{"a": 1}]}\n{"value": [{"a": 2}]}',
        '{"@odata.context": "x", "value": [{"a": 1}, {"a": 2}], "@odata.nextLink": "y"}',
        '{"kind": "reports", "items": [{"a": 1}, {"a": 2}]}',
        '{"invoices": [{"a": 1}, {"a": 2}], "meta": {"total": 2}}',
        '[{"a": 1}] [{"a": 2}]',
        '{\n "a": 1\n}\n{\n "a": 2\n}',
    ],
)
def test_every_wrapping_gives_the_rows(text: str) -> None:
    grid = one(text)
    assert grid.made == "json"
    assert rows(grid) == [(1, "1"), (2, "2")]


def test_lines_of_json_lines_are_those_of_the_text() -> None:
    grid = one('{"a": 1}\n\n{"a": }\n{"b": 2}\n[3]\n')
    assert grid.made == "jsonl"
    assert rows(grid) == [(1, "1", None), (4, None, "2")]
    assert [(item.line, item.reason) for item in grid.rejected] == [
        (3, "is no JSON: Expecting value"),
        (5, "is no object"),
    ]


def test_members_are_named_by_path_and_values_are_as_written() -> None:
    text = """[{"actor": {"alternateId": "ann@example.com"}, "proxy": true, "none": null, "empty": "", "n": 1.10,
               "big": 12345678901234567890123, "chain": [{"ip": "192.0.2.1"}, {"ip": "192.0.2.2"}], "tags": ["x"]}]"""
    assert one(text).cells.to_pylist() == [
        {
            "actor.alternateId": "ann@example.com",
            "proxy": "true",
            "none": None,
            "empty": None,
            "n": "1.10",
            "big": "12345678901234567890123",
            "chain.0.ip": "192.0.2.1",
            "chain.1.ip": "192.0.2.2",
            "tags.0": "x",
        }
    ]


def test_pairs_of_name_and_value_are_named_by_the_name() -> None:
    parameters = [
        {"name": "login_type", "value": "exchange"},
        {"name": "is_suspicious", "boolValue": False},
        {"name": "login_challenge_method", "multiValue": ["password", "phone"]},
    ]
    text = json.dumps({"items": [{"events": [{"name": "login_success", "parameters": parameters}]}]})
    assert one(text).cells.to_pylist() == [
        {
            "events.0.name": "login_success",
            "events.0.parameters.login_type": "exchange",
            "events.0.parameters.is_suspicious": "false",
            "events.0.parameters.login_challenge_method.0": "password",
            "events.0.parameters.login_challenge_method.1": "phone",
        }
    ]


def test_several_lists_of_one_object_are_several_tables() -> None:
    first, second = read('{"users": [{"a": 1}], "logins": [{"b": 2}, {"b": 3}]}')
    assert (first.name, second.name) == ("users", "logins")
    assert [place(line) for line in second.lines.to_pylist() if line] == [(1, 1), (1, 2)]


def test_one_event_is_a_row_though_it_has_a_list() -> None:
    assert one('{"actor": {"id": "1"}, "target": [{"id": "2"}]}').cells.to_pylist() == [
        {"actor.id": "1", "target.0.id": "2"}
    ]


def test_a_list_cut_off_keeps_what_came_before() -> None:
    grid = one('[{"a": 1}, {"a": 2}, {"a"')
    assert rows(grid) == [(1, "1"), (2, "2")]
    assert "everything from element 3 on" in grid.unread


def test_half_of_a_surrogate_pair_is_replaced() -> None:
    assert one('[{"\\ud800": "x\\udfff"}]').cells.to_pylist() == [{"\ufffd": "x\ufffd"}]


@pytest.mark.parametrize("text", ["[", "{", "[]", "[{}]", "[1, 2]", '{"value": []}', "[" * 100_000, '{"a":' * 100_000])
def test_json_without_a_row_is_refused(text: str) -> None:
    with pytest.raises(UnsupportedInput) as error:
        one(text)
    assert error.value.remedy


def test_deep_nesting_costs_its_row_only() -> None:
    deep = '{"a":' * 1000 + "1" + "}" * 1000
    grid = one(f'{{"a": {{"b": 1}}}}\n{deep}\n{{"a": {{"b": 2}}}}\n')
    assert rows(grid) == [(1, "1"), (3, "2")]
    assert [item.line for item in grid.rejected] == [2]


def test_as_many_paths_as_there_are_rows_are_refused() -> None:
    with pytest.raises(OversizedInput, match="paths"):
        one("\n".join(json.dumps({f"user{number}": 1}) for number in range(20_000)))


def test_keys_with_points_hide_nothing() -> None:
    assert one('[{"a.b": 1, "a": {"b": 2}}]').cells.to_pylist() == [{"a.b": "1", "a.b (2)": "2"}]


def test_a_text_that_only_begins_like_json_is_refused() -> None:
    with pytest.raises(InputError):
        one("[sic] the words of the witness")
