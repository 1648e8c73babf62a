"""Questions nobody thought of, made from our own OpenAPI document: no mistake of ours, and replies as documented."""

from __future__ import annotations

from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, seed, settings
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from tests.web.serving import Serving

CHECKS = [not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance]
EXAMPLES = 15
OPERATIONS = [
    ("POST", "/match/{dataset}"),
    ("GET", "/search/{dataset}"),
    ("GET", "/entities/{entity_id}"),
    ("GET", "/entities/{entity_id}/adjacent"),
    ("GET", "/entities/{entity_id}/adjacent/{property_name}"),
    ("GET", "/catalog"),
    ("GET", "/algorithms"),
    ("GET", "/healthz"),
    ("GET", "/readyz"),
    ("POST", "/updatez"),
    ("GET", "/reconcile/{dataset}"),
    ("POST", "/reconcile/{dataset}"),
    ("GET", "/reconcile/{dataset}/suggest/entity"),
    ("GET", "/reconcile/{dataset}/suggest/type"),
    ("GET", "/reconcile/{dataset}/suggest/property"),
    ("GET", "/reconcile/{dataset}/extend/property"),
]
WITHOUT = ("/catalog", "/algorithms", "/healthz", "/readyz")
"""Paths that take nothing that could be wrong."""

THERE = {"dataset": "default", "entity_id": "harbour-HA-3", "property_name": "unknownLinkTo"}
"""Half of the questions are about something that is there: made-up names of datasets lead to 404 and no further."""


@pytest.fixture(scope="module")
def api(server: Serving) -> Any:
    return schemathesis.openapi.from_url(f"{server.url}/openapi.json")


def test_all_operations_are_asked(api: Any) -> None:
    known = {(found.ok().method.upper(), found.ok().path) for found in api.get_all_operations()}
    assert known == set(OPERATIONS)


ASKED = [
    *((*operation, GenerationMode.POSITIVE) for operation in OPERATIONS),
    *((*operation, GenerationMode.NEGATIVE) for operation in OPERATIONS if operation[1] not in WITHOUT),
]


@pytest.mark.parametrize(("method", "path", "mode"), ASKED)
def test_nothing_asked_is_a_mistake_of_ours(api: Any, method: str, path: str, mode: GenerationMode) -> None:
    operation = api[path][method]
    turn = 0

    @seed(20_250_701)
    @settings(
        max_examples=EXAMPLES,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=operation.as_strategy(generation_mode=mode))
    def ask(case: Any) -> None:
        nonlocal turn
        turn += 1
        if turn % 2 and case.path_parameters:
            case.path_parameters = {name: THERE[name] for name in case.path_parameters}
        case.call_and_validate(checks=CHECKS)

    ask()
    assert turn
