"""An allow-list asked by what a value is."""

from __future__ import annotations

from tests.detectors.tables_of import tables_of
from vedette.detectors.allowed import Allowed

ROWS = [
    {"kind": "egress", "value": "198.51.100.0/24", "name": "Head office", "origin": "network team"},
    {"kind": "egress", "value": "no range", "name": "broken"},
    {"kind": "address", "value": "200 Harbour Road, Milton 30301", "name": "Office"},
    {"kind": "payee", "value": "Brightpath Staffing", "name": "Agency"},
]


def test_each_kind_is_asked_in_its_own_form() -> None:
    with tables_of(allowed=ROWS) as tables:
        allowed = Allowed(tables)
    assert allowed.ip("198.51.100.7") == "the allow-list names it as Head office (network team)"
    assert allowed.ip("203.0.113.7") is None and allowed.ip("no address") is None
    assert allowed.address("200 30301 harbour milton rd/9") == "the allow-list names it as Office"
    assert allowed.payee(" BRIGHTPATH  staffing ") and allowed.payee("Bright") is None
