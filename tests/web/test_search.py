"""GET /search: words, names in any script, numbers; filters, facets, order, pages."""

from __future__ import annotations

from typing import Any

import pytest

from tests.web.serving import Serving


def search(server: Serving, q: str = "", dataset: str = "default", **params: Any) -> Any:
    response = server.http.get(f"/search/{dataset}", params={"q": q, **params})
    assert response.status_code == 200, response.text
    return response.json()


def ids(server: Serving, q: str = "", dataset: str = "default", **params: Any) -> list[str]:
    return [item["id"] for item in search(server, q, dataset, **params)["results"]]


def test_nothing_asked_gives_all(server: Serving) -> None:
    found = search(server)
    assert len(found["results"]) == 9 and found["total"] == {"value": 9, "relation": "eq"}
    assert ids(server, "*") == ids(server) and len(set(ids(server))) == 9


@pytest.mark.parametrize(
    ("q", "first"),
    [
        ("리철수", "harbour-HA-1"),
        ("morning tide shipping", "harbour-HA-2"),
        ("HA-3", "harbour-HA-3"),
        ("harbour-HA-3", "harbour-HA-3"),
        ("9999993", "harbour-HA-3"),
        ("745-000-118", "harbour-HA-1"),
        ("sosong pyong", "harbour-HA-2"),
        ("0x00000000000000000000000000000000000ninth", "customs-W1"),
        ("odile march", "customs-A-9"),
    ],
)
def test_what_is_asked_stands_first(server: Serving, q: str, first: str) -> None:
    assert ids(server, q)[0].startswith(first)


def test_all_words_must_be_there(server: Serving) -> None:
    assert set(ids(server, "ninth")) == {"customs-7", "customs-W1"}
    assert ids(server, "ninth pyongyang") == []


@pytest.mark.parametrize(
    ("params", "left"),
    [
        ({"schema": "Vessel"}, {"harbour-HA-3"}),
        ({"schema": "Organization"}, {"harbour-HA-2", "customs-7"}),
        ({"schema": "Vehicle"}, {"harbour-HA-3"}),
        ({"countries": ["kp"]}, {"harbour-HA-1", "harbour-HA-2", "harbour-HA-4", "customs-8"}),
        ({"countries": ["KP", "sy"]}, {"harbour-HA-1", "harbour-HA-2", "harbour-HA-4", "customs-8", "customs-7"}),
        ({"countries": ["kp", "sy"], "filter_op": "AND"}, set()),
        ({"countries": ["kp"], "datasets": ["customs"]}, {"customs-8"}),
        ({"filter": ["birthDate:1961"]}, {"harbour-HA-1"}),
        ({"filter": ["properties.birthDate:1961-04"]}, {"harbour-HA-1"}),
        ({"filter": ["birthDate:19"]}, set()),
        ({"filter": ["programId:HARBOUR", "birthDate:1970"]}, set()),
        ({"filter": ["birthDate:1961", "birthDate:1970"]}, {"harbour-HA-1", "harbour-HA-4"}),
        ({"changed_since": "2025-06-01"}, {"harbour-HA-2", "harbour-HA-3", "harbour-HA-4", "harbour-7"}),
        ({"include_dataset": ["customs"], "exclude_schema": ["Person"]}, {"customs-7", "customs-W1"}),
        ({"target": "false"}, set()),
    ],
)
def test_filters(server: Serving, params: dict[str, Any], left: set[str]) -> None:
    assert set(ids(server, **params)) == left


def test_a_dataset_holds_its_own(server: Serving) -> None:
    assert all(item.startswith("customs-") for item in ids(server, dataset="customs"))
    assert ids(server, "ri chol su", dataset="customs") == ["customs-8"]


def test_pages_and_order(server: Serving) -> None:
    names = [item["caption"] for item in search(server, sort="caption:asc")["results"]]
    assert names == sorted(names)
    assert ids(server, sort="caption:desc", limit=3, offset=3) == ids(server, sort="caption:desc")[3:6]
    born = [item["properties"].get("birthDate", ["-"])[0] for item in search(server, sort="birthDate")["results"]]
    assert born[:3] == ["1961-04-12", "1970", "1980-01-02"] and set(born[3:]) == {"-"}


def test_facets_count_all_results(server: Serving) -> None:
    found = search(server, limit=1, facets=["countries", "schema", "datasets", "genders", "identifiers", "topics"])
    facets = found["facets"]
    assert set(facets) == {"countries", "schema", "datasets", "genders", "identifiers", "topics"}
    assert facets["countries"]["values"][0] == {"name": "kp", "label": "DPRK", "count": 4}
    assert {item["name"]: item["count"] for item in facets["datasets"]["values"]} == {"harbour": 5, "customs": 4}
    assert sum(item["count"] for item in facets["schema"]["values"]) == 9
    assert set(search(server)["facets"]) == {"countries", "topics", "datasets"}


@pytest.mark.parametrize(
    "params",
    [{"schema": "Nothing"}, {"filter": "no-colon"}, {"filter": "a b:c"}, {"sort": "caption:up"}, {"sort": "1;drop"},
     {"include_dataset": "no-such"}],
)  # fmt: skip
def test_what_cannot_be_asked(server: Serving, params: dict[str, str]) -> None:
    response = server.http.get("/search/default", params=params)
    assert response.status_code == 400 and response.json()["detail"]
    assert server.http.get("/search/no-such").json() == {"detail": "No such dataset."}


@pytest.mark.parametrize("params", [{"limit": 501}, {"offset": 9500}, {"facets": "colours"}, {"filter_op": "XOR"}])
def test_wrong_parameters(server: Serving, params: dict[str, Any]) -> None:
    assert server.http.get("/search/default", params=params).status_code == 422


@pytest.mark.parametrize("q", ["' OR 1=1 --", '"', "%", "\x00", "(", "\ud7ff", "a" * 500, "🛥", "\u202e"])
def test_no_text_breaks_it(server: Serving, q: str) -> None:
    assert search(server, q)["total"]["relation"] == "eq"
