"""Who is let in, and how much at once; what a page cannot do."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.web.serving import ORIGIN, Serving, serving
from vedette.web.limits import MAX_BODY, MAX_URL


@pytest.mark.parametrize("host", ["127.0.0.1", "127.0.0.1:8000", "localhost", "LOCALHOST:1", "[::1]:8000",
                                  "192.0.2.7", "lists.example.org", "lists.example.org."])  # fmt: skip
def test_known_names_and_addresses_are_let_in(server: Serving, host: str) -> None:
    assert server.http.get("/healthz", headers={"host": host}).status_code == 200


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example", "2130706433",
                                  "", "evil.example:8000", "[evil]", "127.0.0.1@evil.example"])  # fmt: skip
def test_a_name_pointed_here_by_somebody_else_is_not(server: Serving, host: str) -> None:
    response = server.http.get("/search/default", headers={"host": host})
    assert response.status_code == 400 and "results" not in response.text


def test_no_page_of_another_origin_may_read(server: Serving) -> None:
    for origin in ("https://evil.example", "null", "http://127.0.0.1:3334"):
        response = server.http.get("/catalog", headers={"origin": origin})
        assert "access-control-allow-origin" not in response.headers


def test_an_origin_that_was_named_may(server: Serving) -> None:
    response = server.http.get("/catalog", headers={"origin": ORIGIN})
    assert response.headers["access-control-allow-origin"] == ORIGIN and response.headers["vary"] == "origin"
    asked = {"origin": ORIGIN, "access-control-request-method": "POST"}
    response = server.http.options("/match/default", headers=asked)
    assert response.status_code == 204 and "POST" in response.headers["access-control-allow-methods"]


def test_long_addresses(server: Serving) -> None:
    response = server.http.get("/healthz", params={"x": "a" * MAX_URL})
    assert response.status_code == 414 and response.json()["detail"]
    assert server.http.get("/healthz", params={"x": "a" * (MAX_URL - 100)}).status_code == 200


def test_large_bodies_by_their_length_and_without_one(server: Serving) -> None:
    headers = {"content-type": "application/json"}
    response = server.http.post("/match/default", content=b" " * (MAX_BODY + 1), headers=headers)
    assert response.status_code == 413 and response.json()["detail"]

    def chunks() -> Iterator[bytes]:
        for _ in range(MAX_BODY // 65_536 + 2):
            yield b" " * 65_536

    response = server.http.post("/match/default", content=chunks(), headers=headers)
    assert response.status_code == 413 and response.json()["detail"]


def test_headers_of_every_reply(server: Serving) -> None:
    for path in ("/catalog", "/", "/view/harbour-HA-1", "/no-such", "/search/no-such"):
        headers = server.http.get(path).headers
        assert headers["x-content-type-options"] == "nosniff"
        assert "default-src 'none'" in headers["content-security-policy"]
        assert "script-src" not in headers["content-security-policy"]


def test_the_page_escapes_what_it_shows(server: Serving) -> None:
    for path in ("/view/harbour-7", "/?q=Pak+Song-nam+<script>alert(1)</script>", "/?q=%22%3E%3Cscript%3E%E2%80%AE"):
        page = server.http.get(path).text
        assert "<script" not in page and "&lt;script&gt;" in page
        assert "\u202e" not in page


def test_the_page_says_what_is_served_and_how_old(server: Serving) -> None:
    page = server.http.get("/").text
    assert "harbour" in page and "2025-06-20, 11 days ago" in page and "/report" not in page
    found = server.http.get("/", params={"q": "리철수"}).text
    assert "harbour HA-1" in found and "a name alone confirms nobody" in found
    assert "Nobody listed reaches" in server.http.get("/", params={"q": "Xaver Unbekannt"}).text


def test_a_report_is_shown_where_there_is_one(served_home: Path, tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    path.write_text("<p>the report</p>", "utf-8")
    with serving(served_home, report=path) as shown:
        assert 'href="/report"' in shown.http.get("/").text
        response = shown.http.get("/report")
        assert response.text == "<p>the report</p>"
        assert "default-src 'none'" in response.headers["content-security-policy"]
        path.unlink()
        assert shown.http.get("/report").status_code == 404


@pytest.mark.parametrize("path", ["/../../etc/passwd", "/..%2f..%2fetc%2fpasswd", "/view/..%2fx", "/report/../x",
                                  "/static/page.css", "//", "/%00", "/templates/home.html"])  # fmt: skip
def test_no_file_can_be_reached(server: Serving, path: str) -> None:
    host, port = server.url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=30) as link:
        link.sendall(f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n".encode())
        answer = b""
        while part := link.recv(65_536):
            answer += part
    assert answer.startswith((b"HTTP/1.1 404", b"HTTP/1.1 400")) and b"root:" not in answer
