"""The short way through /match: the same replies as the ordinary one, and only where that answers with 200."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest
from starlette.types import Message, Receive, Scope, Send

from tests.web.serving import Serving
from vedette.web.quick import MAX_BODY, MAX_NAME, MAX_VALUES, Quick

JSON = "application/json"
ORDINARY = "application/vnd.own+json"
"""JSON by a name that only the framework takes for it."""


def body(*names: Any, schema: str = "Person", **properties: Any) -> dict[str, Any]:
    return {"queries": {"q": {"schema": schema, "properties": {"name": list(names), **properties}}}}


ASKED: list[tuple[str, Any]] = [
    ("", body("Ri Chol-su")),
    ("?threshold=0.5&limit=1&algorithm=logic-v2", body("Kim Yong Chol", birthDate="1970")),
    ("?cutoff=0&exclude_schema=Vessel&exclude_schema=Company", body("Morning Tide", schema="LegalEntity")),
    ("?include_dataset=customs&changed_since=2025-01-01", body("리철수", "Ri Chol Su")),
    ("?limit=0&unknown=1&limit=3", body(schema="Vessel", imoNumber=["9999993"])),
    ("?topics=sanction", body("Odile Marchand-Vesper", gender="female", nationality=["sy"])),
    ("", body(17, None, ["nested"], 1.5, "Ri Chol-su", "Ri\ud800")),
    ("", {**body("Ri Chol-su"), "weights": {"other": 2}, "config": {}, "more": True}),
]
REFUSED: list[tuple[str, Any]] = [
    ("?limit=-1", body("Ri Chol-su")),
    ("?threshold=high", body("Ri Chol-su")),
    ("?algorithm=regression-v9", body("Ri Chol-su")),
    ("?include_dataset=nowhere", body("Ri Chol-su")),
    ("", body("Ri Chol-su", schema="Planet")),
    ("", {**body("Ri Chol-su"), "config": {"x": 1}}),
    ("", {"queries": {}}),
    ("", {"queries": []}),
    ("", []),
]


def sent(server: Serving, query: str, asked: Any, kind: str, dataset: str = "default") -> tuple[int, bytes, list[Any]]:
    answer = server.http.post(
        f"/match/{dataset}{query}", content=json.dumps(asked).encode(), headers={"content-type": kind}
    )
    own = {name: value for name, value in answer.headers.items() if name != "date"}
    return answer.status_code, answer.content, sorted(own.items())


@pytest.mark.parametrize(("query", "asked"), ASKED)
def test_both_ways_answer_alike(server: Serving, query: str, asked: Any) -> None:
    assert sent(server, query, asked, JSON) == sent(server, query, asked, ORDINARY)
    assert sent(server, query, asked, JSON)[0] == 200


@pytest.mark.parametrize(("query", "asked"), REFUSED)
def test_both_ways_refuse_alike(server: Serving, query: str, asked: Any) -> None:
    assert sent(server, query, asked, JSON) == sent(server, query, asked, ORDINARY)
    assert sent(server, query, asked, JSON)[0] in (400, 422)


def test_a_dataset_that_is_not_there(server: Serving) -> None:
    asked = body("Ri Chol-su")
    assert sent(server, "", asked, JSON, "nowhere") == sent(server, "", asked, ORDINARY, "nowhere")
    assert sent(server, "", asked, JSON, "nowhere")[0] == 404
    assert sent(server, "", asked, JSON, "harbour") == sent(server, "", asked, ORDINARY, "harbour")


def through(server: Serving, pieces: list[bytes], path: str = "/match/default", method: str = "POST") -> list[Message]:
    """What goes out, where the application behind only says which body it was given."""
    out: list[Message] = []
    coming = [
        {"type": "http.request", "body": piece, "more_body": number < len(pieces) - 1}
        for number, piece in enumerate(pieces)
    ]

    async def receive() -> Message:
        return coming.pop(0) if coming else {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        out.append(message)

    async def behind(_: Scope, receive: Receive, send: Send) -> None:
        whole = b""
        while (message := await receive())["type"] == "http.request":
            whole += message["body"]
        await send({"type": "behind", "body": whole})

    scope = {"type": "http", "method": method, "path": path, "query_string": b"",
             "headers": [(b"content-type", b"application/json; charset=utf-8")]}  # fmt: skip
    asyncio.run(Quick(behind, server.service)(scope, receive, send))
    return out


def test_a_plain_request_does_not_reach_the_application(server: Serving) -> None:
    whole = json.dumps(body("Ri Chol-su")).encode()
    for pieces in ([whole], [whole[:20], whole[20:], b""]):
        start, rest = through(server, pieces)
        assert (start["type"], start["status"]) == ("http.response.start", 200)
        assert json.loads(rest["body"])["responses"]["q"]["results"][0]["caption"] == "Ri Chol-su"


@pytest.mark.parametrize(
    "asked",
    [
        body(*(f"Ri Chol {number}" for number in range(MAX_VALUES + 1))),
        body("a" * (MAX_NAME + 1)),
        {"queries": {str(number): body("Ri Chol-su")["queries"]["q"] for number in range(2)}},
        body("Ri Chol-su", notes="a" * MAX_BODY),
        body("Ri Chol-su", schema="Planet"),
        "no query",
    ],
)
def test_everything_else_reaches_it_whole(server: Serving, asked: Any) -> None:
    whole = json.dumps(asked).encode()
    for pieces in ([whole], [whole[:5], whole[5:-3], whole[-3:]]):
        assert through(server, pieces) == [{"type": "behind", "body": whole}]


def test_other_paths_and_methods_reach_it(server: Serving) -> None:
    whole = json.dumps(body("Ri Chol-su")).encode()
    for path, method in (("/match/default/x", "POST"), ("/match", "POST"), ("/match/default", "PUT")):
        assert through(server, [whole], path, method) == [{"type": "behind", "body": whole}]


def test_a_client_that_leaves_while_it_sends(server: Serving) -> None:
    assert through(server, []) == [{"type": "behind", "body": b""}]
