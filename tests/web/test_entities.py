"""GET /entities: by id, by reference number, with what stands beside."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

import pytest

from tests.web.serving import Serving
from vedette.screening.entity_id import entity_id


def get(server: Serving, path: str, **params: Any) -> Any:
    response = server.http.get(path, params=params)
    assert response.status_code == 200, response.text
    return response.json()


def test_the_listing_stands_inside(server: Serving) -> None:
    entity = get(server, "/entities/harbour-HA-1")
    (listing,) = entity["properties"]["sanctions"]
    assert listing["schema"] == "Sanction" and listing["id"] == "harbour-HA-1-sanction"
    assert listing["properties"]["entity"] == ["harbour-HA-1"]
    assert listing["properties"]["authorityId"] == ["HA-1"]
    assert listing["properties"]["listingDate"] == ["2016-03-02"]
    assert "sanctions" not in get(server, "/entities/harbour-HA-1", nested="false")["properties"]


def test_what_one_entry_says_of_another_is_seen_from_both(server: Serving) -> None:
    adjacent = get(server, "/entities/harbour-HA-3/adjacent")
    assert adjacent["entity"]["id"] == "harbour-HA-3"
    (link,) = adjacent["adjacent"]["unknownLinkTo"]["results"]
    assert link["schema"] == "UnknownLink" and link["properties"]["subject"] == ["harbour-HA-3"]
    assert [item["id"] for item in link["properties"]["object"]] == ["harbour-HA-2"]
    back = get(server, "/entities/harbour-HA-2/adjacent/unknownLinkFrom")
    assert back["total"] == {"value": 1, "relation": "eq"} and back["results"][0]["id"] == link["id"]
    assert get(server, "/entities/harbour-HA-2/adjacent/unknownLinkTo")["results"] == []


def test_pages_of_neighbours(server: Serving) -> None:
    page = get(server, "/entities/harbour-HA-1/adjacent/sanctions", limit=1, offset=1, sort="caption:desc")
    assert (page["results"], page["total"]["value"], page["limit"], page["offset"]) == ([], 1, 1, 1)


def test_a_reference_number_leads_to_its_entity(server: Serving) -> None:
    response = server.http.get("/entities/HA-1/adjacent/sanctions?limit=3")
    assert response.status_code == 308
    assert response.headers["location"] == "/entities/harbour-HA-1/adjacent/sanctions?limit=3"
    odd = server.http.get(f"/entities/{quote('8')}", follow_redirects=True)
    assert odd.json()["id"] == "customs-8"


def test_a_number_of_two_lists_leads_nowhere_by_itself(server: Serving) -> None:
    response = server.http.get("/entities/7")
    assert response.status_code == 404
    assert "harbour-7" in response.json()["detail"] and "customs-7" in response.json()["detail"]


def test_an_odd_reference_has_a_plain_id(server: Serving) -> None:
    number = entity_id("customs", "A/9 é")
    assert number.startswith("customs-A-9-") and quote(number, safe="") == number
    assert get(server, f"/entities/{number}")["referents"] == ["A/9 é"]


@pytest.mark.parametrize("number", ["no-such", "%00", "%2e%2e", "..%2f..%2fetc%2fpasswd", "x" * 5_000, "%ff", "'"])
def test_what_is_not_there(server: Serving, number: str) -> None:
    for end in ("", "/adjacent", "/adjacent/sanctions"):
        response = server.http.get(f"/entities/{number}{end}")
        assert response.status_code == 404, response.text
        assert response.json()["detail"]


def test_a_property_that_links_to_nothing(server: Serving) -> None:
    response = server.http.get("/entities/harbour-HA-1/adjacent/name")
    assert response.status_code == 404 and "sanctions" in response.json()["detail"]
    assert server.http.get("/entities/harbour-HA-1/adjacent", params={"sort": "x"}).status_code == 400


def test_ids_are_those_of_list_and_number() -> None:
    assert entity_id("un", "KPi.001") == "un-KPi.001"
    assert entity_id("eu_2017_1509", "12") == "eu-2017-1509-12"
    odd = [entity_id("own", text) for text in ("a b", "a/b", "a-b", "a b ", "", "é", "-a", "x" * 500)]
    assert len(set(odd)) == len(odd)
