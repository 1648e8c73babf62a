"""Our OpenAPI document against that of yente 5.5, where it lies beside this checkout, and against our replies."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from tests.web.serving import Serving

THEIRS = Path(__file__).resolve().parents[3] / "shared" / "data" / "lists" / "yente_openapi_5.5.0.json"

OURS_ALONE = {"tier", "reason", "rivals", "next_checks", "checksum", "weight"}
"""Fields of replies that the document does not have; ``weight`` of a feature is one that the official client reads."""

LEFT_OUT = {
    "YenteDatasetModel": {"delta_url", "deprecation", "entities_url", "license", "namespace", "resources"},
    "DataPublisher": {"description", "logo_url", "name_en"},
}
"""Optional fields of the contract that have no meaning here: nothing is downloaded from us."""


@pytest.fixture(scope="module")
def ours(server: Serving) -> dict[str, Any]:
    found: dict[str, Any] = server.http.get("/openapi.json").json()
    return found


@pytest.fixture(scope="module")
def theirs() -> dict[str, Any]:
    if not THEIRS.is_file():
        pytest.skip("yente's OpenAPI document does not lie beside this checkout (../shared/data/lists)")
    found: dict[str, Any] = json.loads(THEIRS.read_text("utf-8"))
    return found


def test_every_operation_is_there(ours: dict[str, Any], theirs: dict[str, Any]) -> None:
    missing = [
        (method, path) for path, item in theirs["paths"].items() for method in item
        if method not in ours["paths"].get(path, {})
    ]  # fmt: skip
    assert missing == []
    assert len(theirs["paths"]) == 11


def test_every_parameter_is_there_with_its_default_and_bounds(ours: dict[str, Any], theirs: dict[str, Any]) -> None:
    for path, item in theirs["paths"].items():
        for method, operation in item.items():
            own = {one["name"]: one for one in ours["paths"][path][method].get("parameters", ())}
            for one in operation.get("parameters", ()):
                same = own[one["name"]]
                assert (same["in"], same["required"]) == (one["in"], one["required"]), (path, one["name"])
                for key in ("default", "maximum", "pattern", "maxItems", "type"):
                    if key in one["schema"]:
                        assert same["schema"].get(key) == one["schema"][key], (path, one["name"], key)
            extra = set(own) - {one["name"] for one in operation.get("parameters", ())}
            assert not any(own[name]["required"] for name in extra), path


def test_every_status_is_documented(ours: dict[str, Any], theirs: dict[str, Any]) -> None:
    for path, item in theirs["paths"].items():
        for method, operation in item.items():
            known = set(ours["paths"][path][method]["responses"])
            # 500 is no promise, and a server that cannot be asked yet says 503
            assert set(operation["responses"]) - {"500"} <= known, path


def test_every_field_of_a_reply_is_there(ours: dict[str, Any], theirs: dict[str, Any]) -> None:
    own = ours["components"]["schemas"]
    for name in (
        "EntityMatchQuery", "EntityExample", "EntityMatchResponse", "EntityMatches", "ScoredEntityResponse",
        "EntityResponse", "FeatureResult", "TotalSpec", "SearchResponse", "SearchFacet", "SearchFacetItem",
        "AdjacentResultsResponse", "EntityAdjacentResponse", "DataCatalogModel", "YenteDatasetModel", "DataPublisher",
        "DataCoverage", "AlgorithmResponse", "Algorithm", "AlgorithmDocs", "FeatureDoc", "FreebaseManifest",
        "StatusResponse", "ErrorResponse",
    ):  # fmt: skip
        fields, known = theirs["components"]["schemas"][name], own[name]
        missing = set(fields["properties"]) - set(known["properties"]) - LEFT_OUT.get(name, set())
        assert missing == set(), name
        assert set(known["properties"]) - set(fields["properties"]) <= OURS_ALONE, name


@pytest.mark.parametrize(
    ("method", "path", "asked"),
    [
        ("get", "/catalog", {}),
        ("get", "/algorithms", {}),
        ("get", "/healthz", {}),
        ("get", "/readyz", {}),
        ("get", "/search/{dataset}", {"params": {"q": "chol"}}),
        (
            "post",
            "/match/{dataset}",
            {"json": {"queries": {"q": {"schema": "Person", "properties": {"name": "리철수"}}}}},
        ),
        ("get", "/entities/{entity_id}", {}),
        ("get", "/entities/{entity_id}/adjacent", {}),
        ("get", "/entities/{entity_id}/adjacent/{property_name}", {}),
        ("get", "/reconcile/{dataset}", {}),
    ],
)
@pytest.mark.parametrize("whose", ["ours", "theirs"])
def test_replies_are_what_the_documents_say(
    server: Serving, request: pytest.FixtureRequest, whose: str, method: str, path: str, asked: dict[str, Any]
) -> None:
    document = request.getfixturevalue(whose)
    given = path.format(dataset="default", entity_id="harbour-HA-3", property_name="unknownLinkTo")
    reply = server.http.request(method, given, **asked)
    assert reply.status_code == 200, reply.text
    schema = document["paths"][path][method]["responses"]["200"]["content"]["application/json"]["schema"]
    jsonschema.Draft202012Validator({**schema, "components": document["components"]}).validate(reply.json())


@pytest.mark.parametrize(
    ("path", "status"), [("/search/no-such", 404), ("/search/default?schema=No", 400), ("/search/default?limit=x", 422)]
)
def test_refusals_are_what_the_documents_say(server: Serving, ours: dict[str, Any], path: str, status: int) -> None:
    reply = server.http.get(path)
    assert reply.status_code == status
    told = ours["paths"]["/search/{dataset}"]["get"]["responses"][str(status)]["content"]["application/json"]["schema"]
    jsonschema.Draft202012Validator({**told, "components": ours["components"]}).validate(reply.json())
