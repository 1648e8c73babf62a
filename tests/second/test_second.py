"""The second extractor against a real HTTP server on this machine. Texts and answers invented."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from datetime import date
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.claims.texts import REGIME, document
from tests.cli.command import command
from vedette.claims.extract import extract
from vedette.errors import EndpointError
from vedette.evidence.store import Store
from vedette.job import Options, check
from vedette.out.result import Result
from vedette.report.render import render
from vedette.second.accept import accept
from vedette.second.ask import LONGEST, Endpoint, ask, passages
from vedette.second.line import SecondField, SecondLine
from vedette.settings import Settings

_TEXT = (
    "Publisher: Harbour Wire\nPublished: 2020-03-02\n\nJapan said that North Korea exported at least 2,400 tons of "
    "coal to China in May 2019, worth $190,000."
)
_QUOTE = "North Korea exported at least 2,400 tons of coal to China in May 2019, worth $190,000"


class _Server(BaseHTTPRequestHandler):
    answer: bytes = b""
    status = 200
    seen: list[dict[str, Any]] = []

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        type(self).seen.append({"path": self.path, "key": self.headers["Authorization"], **json.loads(body)})
        self.send_response(self.status)
        self.send_header("Content-Length", str(len(self.answer)))
        self.end_headers()
        self.wfile.write(self.answer)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name the standard library gives
        """Keep the test's output quiet."""


@pytest.fixture
def server() -> Iterator[str]:
    _Server.seen, _Server.status, _Server.answer = [], 200, b""
    http = ThreadingHTTPServer(("127.0.0.1", 0), _Server)
    thread = threading.Thread(target=http.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{http.server_address[1]}/v1"
    http.shutdown()
    thread.join()
    http.server_close()


def _answers(*claims: dict[str, Any]) -> bytes:
    content = json.dumps({"claims": claims})
    return json.dumps({"choices": [{"message": {"content": content}}]}).encode()


def _lines(*claims: dict[str, Any]) -> tuple[tuple[SecondLine, ...], int]:
    made = document(_TEXT)
    return accept(claims, (0, made.text), made, extract(made, REGIME), "invented-model", date(2020, 3, 2))


def _field(line: SecondLine, name: str) -> SecondField:
    return next(item for item in line.fields if item.field == name)


def test_what_leaves_the_machine_and_what_comes_back(server: str) -> None:
    _Server.answer = _answers({"quote": _QUOTE, "kind": "goods_export"})
    found = list(ask(Endpoint(url=server, model="invented-model", key="secret"), [_TEXT]))
    assert found == [[{"quote": _QUOTE, "kind": "goods_export"}]]
    [request] = _Server.seen
    assert request["path"] == "/v1/chat/completions" and request["key"] == "Bearer secret"
    assert request["messages"][1]["content"] == _TEXT and request["temperature"] == 0
    assert "secret" not in repr(Endpoint(url=server, model="m", key="secret"))


@pytest.mark.parametrize(
    ("status", "answer"),
    [(500, b"no"), (302, b""), (200, b"not json"), (200, b"{}"), (200, b'{"choices": []}'), (200, b"[" * 100_000),
     (200, _answers() * 2), (200, json.dumps({"choices": [{"message": {"content": '{"claims": 3}'}}]}).encode())],
)  # fmt: skip
def test_an_answer_that_is_none_is_an_error_that_names_the_address(server: str, status: int, answer: bytes) -> None:
    _Server.status, _Server.answer = status, answer
    with pytest.raises(EndpointError, match=server):
        list(ask(Endpoint(url=server, model="m"), [_TEXT]))


@pytest.mark.parametrize("url", ["http://127.0.0.1:9/v1", "not an address", "http://"])
def test_an_endpoint_that_cannot_be_reached_is_an_error_that_names_it(url: str) -> None:
    with pytest.raises(EndpointError, match="second extractor"):
        list(ask(Endpoint(url=url, model="m", timeout=2.0), [_TEXT]))


def test_a_proposal_that_stands_in_the_text_and_reads_the_same_is_accepted() -> None:
    [line], dropped = _lines(
        {
            "quote": _QUOTE, "kind": "goods_export",
            "date": {"text": "May 2019", "start": "2019-05-01", "end": "2019-05-31"},
            "quantity": {"text": "at least 2,400 tons", "min": "2400", "max": None, "unit": "tons"},
            "money": {"text": "$190,000", "min": 190000, "max": 190000, "currency": "USD"},
        }
    )  # fmt: skip
    assert dropped == 0 and line.against == "same" and line.claim
    assert {item.verdict for item in line.fields} == {"accepted"}
    assert _TEXT[line.span[0] : line.span[1]] == line.quote == _QUOTE


def test_a_value_that_the_words_do_not_bear_out_is_refused_with_what_they_read_as() -> None:
    [line], _ = _lines(
        {
            "quote": _QUOTE, "kind": "goods_export", "speaker": "the Panel",
            "quantity": {"text": "at least 2,400 tons", "min": "2400", "max": "2400", "unit": "tons"},
            "money": {"text": "$190 million", "min": 190000000, "max": 190000000, "currency": "USD"},
        }
    )  # fmt: skip
    assert _field(line, "quantity").verdict == "refused" and "2400 to open tons" in _field(line, "quantity").reason
    assert "do not stand" in _field(line, "money").reason
    assert _field(line, "said_by").verdict == "refused", "nobody says so in the quote"
    assert line.against == "same", "refused fields are no disagreement"


def test_a_disagreement_with_the_rules_is_shown() -> None:
    [line], _ = _lines({"quote": _QUOTE, "kind": "goods_import"})
    assert line.against == "differs" and _field(line, "kind").rules == "goods_export"


def test_a_quote_that_is_not_in_the_text_and_an_unknown_kind_are_dropped_and_counted() -> None:
    lines, dropped = _lines(
        {"quote": "North Korea sold gold", "kind": "goods_export"}, {"quote": _QUOTE, "kind": "sin"}, {"kind": 3}, {}
    )
    assert (lines, dropped) == ((), 4)


def test_what_only_the_second_found_says_so() -> None:
    [line], _ = _lines({"quote": "Harbour Wire", "kind": "background"})
    assert line.against == "only_second" and line.claim is None


_FIELD = st.dictionaries(
    st.sampled_from(["text", "min", "max", "unit", "start"]),
    st.one_of(st.none(), st.text(max_size=9), st.floats()),
    max_size=4,
)
_PROPOSAL = st.dictionaries(
    st.sampled_from(["quote", "kind", "date", "quantity", "speaker", "money"]),
    st.one_of(st.none(), st.text(max_size=20), st.just("background"), _FIELD),
    max_size=6,
)


@given(st.text(max_size=300), _PROPOSAL)
def test_no_answer_whatever_raises(text: str, proposal: dict[str, Any]) -> None:
    made = document(text)
    lines, dropped = accept([proposal], (0, text), made, (), "m", None)
    assert len(lines) + dropped == 1
    assert all(made.raw[line.span[0] : line.span[1]] == line.quote for line in lines)


def test_passages_cover_the_text_in_order() -> None:
    text = "\n\n".join("word " * 300 for _ in range(30))
    found = list(passages(text))
    assert "".join(part for _, part in found) == text
    assert all(len(part) <= LONGEST and text[start : start + len(part)] == part for start, part in found)


def _checked(tmp_path: Path, url: str | None) -> Result:
    (tmp_path / "in").mkdir(exist_ok=True)
    (tmp_path / "in" / "wire.txt").write_text(_TEXT, "utf-8")
    second = Endpoint(url=url, model="invented-model") if url else None
    store = Store(tmp_path / "kept")
    return check([tmp_path / "in"], Options(second=second), store=store, settings=Settings(home=tmp_path / "home"))


def test_a_run_keeps_what_was_answered_judges_none_of_it_and_asks_once(server: str, tmp_path: Path) -> None:
    _Server.answer = _answers({"quote": _QUOTE, "kind": "goods_import"}, {"quote": "Harbour Wire", "kind": "theft"})
    plain = _checked(tmp_path, None)
    first = _checked(tmp_path, server)
    asked = len(_Server.seen)
    again = _checked(tmp_path, server)
    assert len(_Server.seen) == asked == 1, "an unchanged document is not asked about again"
    assert again.second == first.second and len(first.second) == 2
    assert first.claims == plain.claims and first.findings == plain.findings, "nothing of it is judged"
    assert first.manifest.complete and first.manifest.parameters["second"]["model"] == "invented-model"
    assert not plain.second and "second" not in plain.manifest.parameters


def test_an_endpoint_that_fails_is_named_and_makes_the_run_incomplete(server: str, tmp_path: Path) -> None:
    _Server.status = 503
    result = _checked(tmp_path, server)
    assert not result.manifest.complete
    [entry] = [item for item in result.manifest.inputs if item.kind == "second extractor"]
    assert entry.path == server and entry.status == "refused" and "503" in (entry.reason or "")
    assert result.claims, "what the rules read is not lost"


def test_the_report_shows_what_differs_escaped_and_nothing_where_nobody_was_asked(server: str, tmp_path: Path) -> None:
    _Server.answer = _answers({"quote": _QUOTE, "kind": "goods_import"}, {"quote": "Harbour Wire", "kind": "theft"})
    shown = render(_checked(tmp_path, server), REGIME)
    assert "What a second extractor said" in shown and "not found by the rules" in shown
    assert "the rules: goods_export" in " ".join(shown.split()) or "the rules: Goods" in shown
    assert "What a second extractor said" not in render(_checked(tmp_path, None), REGIME)


def test_the_terminal_counts_what_was_proposed_and_why_shows_it_beside_the_claim(server: str, tmp_path: Path) -> None:
    wrong = {"text": "5,000 tonnes", "min": "7000", "max": "7000", "unit": "tonnes"}
    _Server.answer = _answers({"quote": _QUOTE, "kind": "goods_import", "quantity": wrong})
    (tmp_path / "wire.txt").write_text(_TEXT, "utf-8")
    named = ("--second-url", server, "--second-model", "invented-model")
    ran = command("check", tmp_path / "wire.txt", "-o", tmp_path / "out", *named)
    printed = " ".join(ran.out.split())
    assert "Second extractor: 1 passages marked; 0 as the rules read them, 1 read otherwise, 0 that" in printed
    assert "1 with a value its own words do not bear" in printed
    [line] = [json.loads(text) for text in (tmp_path / "out" / "second.jsonl").read_text("utf-8").splitlines()]
    told = " ".join(command("why", line["claim"], "-o", tmp_path / "out").out.split())
    assert "shown and never judged" in told and "kind: goods_import; the rules read goods_export" in told
    assert "7000 to 7000 tonnes: refused" in told
    plain = command("check", tmp_path / "wire.txt", "-o", tmp_path / "plain")
    assert "Second extractor" not in plain.out, "where none was asked nothing is said of one"


def test_an_endpoint_that_fails_is_named_by_its_own_line_alone(server: str, tmp_path: Path) -> None:
    _Server.status = 503
    result = _checked(tmp_path, server)
    [entry] = [item for item in result.manifest.inputs if item.kind == "second extractor"]
    assert (entry.reason or "").startswith("the second extractor did not answer")
