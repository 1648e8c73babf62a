"""POST /match: who is found, why, and what is refused."""

from __future__ import annotations

from typing import Any

import pytest

from tests.web.serving import Serving


def match(server: Serving, *queries: dict[str, Any], dataset: str = "default", **params: Any) -> Any:
    body = {"queries": {str(number): query for number, query in enumerate(queries)}}
    response = server.http.post(f"/match/{dataset}", json=body, params=params)
    assert response.status_code == 200, response.text
    return response.json()


def hits(server: Serving, schema: str, *, dataset: str = "default", given: dict[str, Any] | None = None,
         **properties: Any) -> list[dict[str, Any]]:  # fmt: skip
    found = match(server, {"schema": schema, "properties": properties}, dataset=dataset, **(given or {}))
    results: list[dict[str, Any]] = found["responses"]["0"]["results"]
    return results


def refusal(server: Serving, body: Any, status: int, dataset: str = "default", **params: Any) -> Any:
    response = server.http.post(f"/match/{dataset}", json=body, params=params)
    assert response.status_code == status, response.text
    return response.json()["detail"]


PERSON = {"queries": {"q": {"schema": "Person", "properties": {"name": "Ri Chol-su"}}}}


@pytest.mark.parametrize("name", ["Ri Chol-su", "RI CHOL SU", "리철수", "Lee Cheol-soo", "Ри Чхоль Су", "李哲洙"])
def test_a_korean_name_is_found_in_every_script_with_the_reason(server: Serving, name: str) -> None:
    found = {hit["id"]: hit for hit in hits(server, "Person", name=name)}
    assert {"harbour-HA-1", "customs-8"} <= set(found)
    for hit in found.values():
        assert hit["match"] is True and 0.7 <= hit["score"] < 1
        reason = hit["explanations"]["name"]
        assert reason["detail"] and reason["query"] == name and reason["candidate"]
        assert hit["next_checks"]


def test_the_reply_has_the_shape_of_the_contract(server: Serving) -> None:
    response = server.http.post("/match/default", json=PERSON, params={"fuzzy": "true"})
    assert response.headers["x-batch-size"] == "1"
    assert response.headers["x-algorithm"] == "vedette"
    (answer,) = response.json()["responses"].values()
    assert answer["status"] == 200
    assert answer["total"] == {"value": 2, "relation": "eq"}
    assert answer["query"] == {"id": None, "schema": "Person", "properties": {"name": ["Ri Chol-su"]}}
    assert [hit["score"] for hit in answer["results"]] == sorted((h["score"] for h in answer["results"]), reverse=True)


def test_the_entity_keeps_number_list_and_days(server: Serving) -> None:
    (hit,) = hits(server, "Person", name="Ri Chol-su", dataset="harbour")
    assert hit["id"] == "harbour-HA-1"
    assert hit["caption"] == "Ri Chol-su"
    assert hit["referents"] == ["HA-1"] and hit["properties"]["authorityId"] == ["HA-1"]
    assert hit["datasets"] == ["harbour"] and hit["target"] is True
    assert hit["properties"]["nationality"] == ["kp"]
    assert hit["properties"]["createdAt"] == ["2016-03-02"]
    assert (hit["first_seen"], hit["last_change"], hit["last_seen"]) == (
        "2024-01-10T00:00:00Z",
        "2024-01-10T00:00:00Z",
        "2025-06-20T00:00:00Z",
    )


def test_a_number_finds_whom_the_name_does_not(server: Serving) -> None:
    (hit,) = hits(server, "Person", name="Somebody Else", passportNumber="745000118")
    assert (hit["id"], hit["tier"]) == ("harbour-HA-1", "identifier")
    (hit,) = hits(server, "Vessel", imoNumber="IMO 9999993")
    assert hit["id"] == "harbour-HA-3"
    (hit,) = hits(server, "CryptoWallet", cryptoAddress="0x00000000000000000000000000000000000Ninth")
    assert hit["id"] == "customs-W1"


def test_names_may_come_in_parts(server: Serving) -> None:
    (hit,) = hits(server, "Person", firstName="Odile", lastName="Marchand-Vesper")
    assert hit["referents"] == ["A/9 é"]


def test_a_birth_date_speaks_for_and_against(server: Serving) -> None:
    def score(**more: str) -> float:
        (hit,) = hits(server, "Person", dataset="harbour", name="Ri Chol-su", given={"cutoff": 0.3}, **more)
        return float(hit["score"])

    assert score(birthDate="1961-04-12") > score() > score(birthDate="1999-12-31")


@pytest.mark.parametrize(
    ("given", "left"),
    [
        ({}, {"harbour-HA-1", "customs-8"}),
        ({"include_dataset": ["customs"]}, {"customs-8"}),
        ({"exclude_dataset": ["customs"]}, {"harbour-HA-1"}),
        ({"exclude_dataset": ["nobody-has-it"]}, {"harbour-HA-1", "customs-8"}),
        ({"exclude_schema": ["Person"]}, set()),
        ({"exclude_schema": ["Vessel"]}, {"harbour-HA-1", "customs-8"}),
        ({"exclude_entity_ids": ["customs-8"]}, {"harbour-HA-1"}),
        ({"exclude_entity_ids": ["HA-1"]}, {"customs-8"}),
        ({"changed_since": "2025-01-01"}, {"customs-8"}),
        ({"changed_since": "2025-02-01T00:00:00"}, {"customs-8"}),
        ({"changed_since": "2025-02-02"}, set()),
        ({"topics": ["sanction"]}, set()),
        ({"limit": 0}, set()),
        ({"threshold": 1.0, "cutoff": 1.0}, set()),
    ],
)
def test_filters(server: Serving, given: dict[str, Any], left: set[str]) -> None:
    assert {hit["id"] for hit in hits(server, "Person", name="Ri Chol-su", given=given)} == left


def test_one_list_by_its_name_and_several_as_the_official_client_sends_them(server: Serving) -> None:
    def found(dataset: str, *include: str) -> set[str]:
        results = hits(server, "Person", name="Ri Chol-su", dataset=dataset, given={"include_dataset": list(include)})
        return {hit["id"] for hit in results}

    assert found("customs") == {"customs-8"}
    assert found("customs", "harbour") == {"customs-8", "harbour-HA-1"}
    assert found("default", "customs") == {"customs-8"}


def test_the_total_counts_matches_beyond_the_limit(server: Serving) -> None:
    found = match(server, {"schema": "Person", "properties": {"name": "Ri Chol-su"}}, limit=1)["responses"]["0"]
    assert len(found["results"]) == 1 and found["total"]["value"] == 2


def test_a_score_is_the_same_for_every_threshold(server: Serving) -> None:
    def scores(threshold: float) -> dict[str, float]:
        found = hits(server, "Person", name="Ri Chol-su", given={"threshold": threshold, "cutoff": 0.5})
        return {hit["id"]: hit["score"] for hit in found}

    assert scores(0.5) == scores(0.7) == scores(0.95) != {}


def test_below_the_threshold_is_shown_only_where_asked(server: Serving) -> None:
    shown = hits(server, "Person", name="Ri Chol-su", given={"threshold": 0.99, "cutoff": 0.5})
    assert shown and not any(hit["match"] for hit in shown)
    assert not hits(server, "Person", name="Ri Chol-su", given={"threshold": 0.99, "cutoff": 0.99})


def test_a_batch_keeps_its_keys(server: Serving) -> None:
    body = {"queries": {key: {"schema": "Person", "properties": {"name": ["Ri Chol-su"]}} for key in ("b", "a", "é")}}
    answer = server.http.post("/match/default", json=body).json()
    assert list(answer["responses"]) == ["b", "a", "é"]


@pytest.mark.parametrize("algorithm", ["best", "vedette", "logic-v2", "logic-v1", "name-based", "regression-v1"])
def test_known_algorithms_are_all_ours(server: Serving, algorithm: str) -> None:
    response = server.http.post("/match/default", json=PERSON, params={"algorithm": algorithm})
    assert response.status_code == 200 and response.headers["x-algorithm"] == "vedette"


def test_weights_of_other_algorithms_are_ignored(server: Serving) -> None:
    assert server.http.post("/match/default", json={**PERSON, "weights": {"name_literal": 0.8}}).status_code == 200


def named(schema: str, **properties: Any) -> dict[str, Any]:
    return {"queries": {"q": {"schema": schema, "properties": properties}}}


@pytest.mark.parametrize(
    ("body", "params", "said"),
    [
        (named("Persn", name="x"), {}, "No such schema"),
        (named("Thing", name="x"), {}, "Nothing can be matched"),
        (named("Sanction", name="x"), {}, "Nothing can be matched"),
        ({"queries": {}}, {}, "No queries"),
        ({"queries": {str(n): PERSON["queries"]["q"] for n in range(101)}}, {}, "at most 100"),
        (PERSON, {"algorithm": "guess"}, "No such algorithm"),
        ({**PERSON, "config": {"nm_number_mismatch": 0.4}}, {}, "No such setting"),
        ({**PERSON, "weights": {"name": 0.1}}, {}, "fixed"),
        (PERSON, {"include_dataset": "no-such"}, "No such dataset"),
        (named("Person", name="x" * 501), {}, "501 characters"),
        (named("Person", name=[f"name {n}" for n in range(51)]), {}, "51 names"),
        (named("Person", idNumber=["1"] * 201), {}, "201 values"),
        ({"queries": {str(n): {"schema": "Person", "properties": {"name": [f"n {m}" for m in range(40)]}}
                      for n in range(13)}}, {}, "520 names"),
    ],
)  # fmt: skip
def test_what_cannot_be_asked_is_refused_in_words(
    server: Serving, body: Any, params: dict[str, str], said: str
) -> None:
    assert said in refusal(server, body, 400, **params)


def test_an_unknown_dataset(server: Serving) -> None:
    assert refusal(server, PERSON, 404, dataset="no-such") == "No such dataset."
    assert refusal(server, PERSON, 404, dataset="..%2f..%2fetc")
    assert refusal(server, PERSON, 404, dataset="..%5c..%00") == "No such dataset."


@pytest.mark.parametrize(
    "params",
    [
        {"limit": 501}, {"limit": -1}, {"limit": "many"}, {"threshold": "nan"}, {"threshold": 1.1},
        {"changed_since": "yesterday"}, {"exclude_entity_ids": [f"x-{n}" for n in range(51)]},
    ],
)  # fmt: skip
def test_wrong_parameters_are_told_by_place(server: Serving, params: dict[str, Any]) -> None:
    (told,) = refusal(server, PERSON, 422, **params)
    assert told["loc"][:2] == ["query", next(iter(params))] and set(told) == {"loc", "msg", "type"}


@pytest.mark.parametrize(
    "body",
    [b"{", b"[]", b'{"queries": 1}', b'{"queries": {"q": {}}}', b"\xff", b"[" * 100_000, b'{"queries": NaN}',
     b'{"queries":{"q":{"schema":NaN,"properties":{}}}}', b'{"queries":{"\\ud800":{}}}'],
)  # fmt: skip
def test_a_body_that_is_no_query_is_no_mistake_of_ours(server: Serving, body: bytes) -> None:
    response = server.http.post("/match/default", content=body, headers={"content-type": "application/json"})
    assert response.status_code in (400, 422), response.text
    assert response.json()["detail"]


def test_odd_values_are_read_as_far_as_they_can_be(server: Serving) -> None:
    body = (
        '{"queries":{"\\ud800":{"id":"\\udfff","schema":"Person","properties":'
        '{"name":["Ri Chol-su",null,7,{"id":"x"},""],"height":"tall","birthDate":NaN,"notes":"\\ud800"}}}}'
    )
    response = server.http.post("/match/default", content=body, headers={"content-type": "application/json"})
    assert response.status_code in (200, 422), response.text
    if response.status_code == 200:
        (answer,) = response.json()["responses"].values()
        assert answer["query"]["properties"]["name"] == ["Ri Chol-su", "7"]
        assert "height" not in answer["query"]["properties"]
