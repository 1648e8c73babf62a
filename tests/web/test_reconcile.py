"""The reconciliation protocol 0.2: against the JSON Schemas of its specification, and by what it means."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from referencing import Registry
from referencing.jsonschema import DRAFT7

from tests.web.serving import Serving

SCHEMAS = Path(__file__).resolve().parents[3] / "shared" / "data" / "lists" / "openrefine_recon_0.2_schemas.json"
BASE = "/reconcile/default"
Check = Callable[[str, Any], None]


@pytest.fixture(scope="module")
def check() -> Check:
    """Validates a value by one of the schemas of the specification; does nothing where they are not there."""
    if not SCHEMAS.is_file():
        return lambda _, __: None
    schemas = json.loads(SCHEMAS.read_text("utf-8"))
    resources = [(schema["$id"], DRAFT7.create_resource(schema)) for schema in schemas.values()]
    base = "https://reconciliation-api.github.io/specs/0.2/schemas/"
    resources += [(f"{base}{name}.json", DRAFT7.create_resource(schema)) for name, schema in schemas.items()]
    registry: Registry[Any] = Registry().with_resources(resources)

    def valid(name: str, value: Any) -> None:
        jsonschema.Draft7Validator(schemas[name], registry=registry).validate(value)

    return valid


@pytest.mark.skipif(not SCHEMAS.is_file(), reason="the schemas of the specification are not there")
def test_the_schemas_can_fail(check: Check) -> None:
    with pytest.raises(jsonschema.ValidationError):
        check("manifest", {"versions": ["0.1"]})
    with pytest.raises(jsonschema.ValidationError):
        check("reconciliation-result-batch", {"q0": {"result": [{"id": "x"}]}})


def ask(server: Serving, check: Check, queries: dict[str, Any], base: str = BASE) -> dict[str, list[dict[str, Any]]]:
    check("reconciliation-query-batch", queries)
    response = server.http.post(base, data={"queries": json.dumps(queries)})
    assert response.status_code == 200, response.text
    found = response.json()
    check("reconciliation-result-batch", found)
    assert list(found) == list(queries)
    assert found == server.http.get(base, params={"queries": json.dumps(queries)}).json()
    return {key: answer["result"] for key, answer in found.items()}


def test_the_manifest(server: Serving, check: Check) -> None:
    manifest = server.http.get(BASE).json()
    check("manifest", manifest)
    assert manifest["versions"] == ["0.2"] and manifest["batchSize"] == 10
    assert manifest["view"]["url"] == f"{server.url}/view/{{{{id}}}}"
    for name in ("entity", "type", "property"):
        service = manifest["suggest"][name]
        assert server.http.get(service["service_url"] + service["service_path"]).status_code == 200
    proposed = manifest["extend"]["propose_properties"]
    assert server.http.get(proposed["service_url"] + proposed["service_path"]).status_code == 200


def test_a_key_for_a_gate_before_us_is_handed_on(server: Serving, check: Check) -> None:
    manifest = server.http.get(BASE, params={"api_key": 'a&b"<'}).json()
    check("manifest", manifest)
    assert manifest["suggest"]["entity"]["service_path"] == f"{BASE}/suggest/entity?api_key=a%26b%22%3C"


def test_candidates_with_what_they_are(server: Serving, check: Check) -> None:
    found = ask(
        server,
        check,
        {
            "q0": {"query": "리철수", "type": "Person", "limit": 1},
            "q1": {"query": "Morning Tide 9", "type": ["Vessel", "Company"]},
            "q2": {"query": "Xaver Unbekannt"},
            "q3": {"properties": [{"pid": "passportNumber", "v": ["745000118"]}]},
        },
    )
    (first,) = found["q0"]
    assert first["name"] == "Ri Chol-su" and first["type"] == [{"id": "Person", "name": "Person"}]
    assert 70 <= first["score"] < 100 and "harbour HA-1" in first["description"]
    assert [item["id"] for item in found["q1"]] == ["harbour-HA-3"]
    assert found["q2"] == []
    assert [item["id"] for item in found["q3"]] == ["harbour-HA-1"]


def test_only_more_than_a_name_makes_a_candidate_certain(server: Serving, check: Check) -> None:
    born = [{"pid": "birthDate", "v": "1961-04-12"}, {"pid": "nationality", "v": {"id": "kp", "name": "kp"}}]
    found = ask(
        server,
        check,
        {"name": {"query": "Ri Chol-su", "type": "Person"},
         "born": {"query": "Ri Chol-su", "type": "Person", "properties": born}},
    )  # fmt: skip
    assert [item["match"] for item in found["name"]] == [False, False]
    assert {item["id"]: item["match"] for item in found["born"]} == {"harbour-HA-1": True, "customs-8": False}


def test_a_dataset_of_its_own(server: Serving, check: Check) -> None:
    found = ask(server, check, {"1": {"query": "Ri Chol-su"}}, "/reconcile/customs")
    assert [item["id"] for item in found["1"]] == ["customs-8"]
    assert server.http.get("/reconcile/no-such").status_code == 404


@pytest.mark.parametrize(
    "queries",
    ["[]", "{", "{}", '{"q":1}', '{"q":{}}', '{"q":{"query":""}}', '{"q":{"query":"x","type":"Nothing"}}',
     '{"q":{"query":"x","properties":1}}', '{"q":{"query":"x","properties":[1]}}', "[" * 50_000,
     json.dumps({str(n): {"query": "x"} for n in range(101)})],
)  # fmt: skip
def test_what_is_no_query(server: Serving, queries: str) -> None:
    response = server.http.post(BASE, data={"queries": queries})
    assert response.status_code == 400 and response.json()["detail"]


def test_values_of_entities(server: Serving, check: Check) -> None:
    properties = [{"id": "birthDate"}, {"id": "nationality"}, {"id": "alias", "settings": {"limit": "1"}}]
    asked = {"ids": ["harbour-HA-1", "harbour-HA-4", "no-such"], "properties": properties}
    check("data-extension-query", asked)
    response = server.http.post(BASE, data={"extend": json.dumps(asked)})
    assert response.status_code == 200, response.text
    found = response.json()
    check("data-extension-response", found)
    assert [item["id"] for item in found["meta"]] == ["birthDate", "nationality", "alias"]
    assert found["rows"] == {
        "harbour-HA-1": {
            "birthDate": [{"date": "1961-04-12T00:00:00Z"}],
            "nationality": [{"str": "kp"}],
            "alias": [{"str": "Lee Cheol-soo"}],
        },
        "harbour-HA-4": {"birthDate": [{"str": "1970"}], "nationality": [{"str": "kp"}], "alias": []},
        "no-such": {"birthDate": [], "nationality": [], "alias": []},
    }
    other = server.http.post("/reconcile/customs", data={"extend": json.dumps(asked)}).json()
    assert other["rows"]["harbour-HA-1"]["birthDate"] == []


@pytest.mark.parametrize(
    "extend",
    ["{}", '{"ids":1,"properties":[]}', '{"ids":["x"],"properties":[{"id":"nothing"}]}',
     '{"ids":["x"],"properties":[{}]}', json.dumps({"ids": ["x"] * 501, "properties": []})],
)  # fmt: skip
def test_what_is_no_extension(server: Serving, extend: str) -> None:
    assert server.http.post(BASE, data={"extend": extend}).status_code == 400


def test_suggestions(server: Serving, check: Check) -> None:
    def suggest(kind: str, **params: Any) -> list[dict[str, Any]]:
        found = server.http.get(f"{BASE}/suggest/{kind}", params=params).json()
        check({"entity": "suggest-entities-response", "type": "suggest-types-response",
               "property": "suggest-properties-response"}[kind], found)  # fmt: skip
        result: list[dict[str, Any]] = found["result"]
        return result

    assert [item["id"] for item in suggest("entity", prefix="morning ti")] == ["harbour-HA-2", "harbour-HA-3"]
    assert [item["id"] for item in suggest("entity", prefix="morning ti", type="Vessel")] == ["harbour-HA-3"]
    assert [item["id"] for item in suggest("entity", prefix="morning ti", cursor=1)] == ["harbour-HA-3"]
    assert suggest("entity") == []
    assert [item["id"] for item in suggest("type", prefix="vess")] == ["Vessel"]
    assert "birthDate" in [item["id"] for item in suggest("property", prefix="birth")]
    proposed = server.http.get(f"{BASE}/extend/property", params={"type": "Vessel", "limit": 3}).json()
    check("data-extension-property-proposal", proposed)
    assert (proposed["type"], proposed["limit"]) == ("Vessel", 3)
    assert [item["id"] for item in proposed["properties"]] == ["imoNumber", "mmsi", "callSign"]
    assert server.http.get(f"{BASE}/extend/property", params={"type": "Nothing"}).status_code == 400
