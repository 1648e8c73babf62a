"""Claims that report an act become conduct; what only speaks of law or risk does not. All sentences are invented."""

from __future__ import annotations

from tests.claims.texts import dated, of_kind
from vedette.claims.conducts import NO_CONDUCT, to_conduct
from vedette.conduct import TextLocator


def test_workers_and_their_host_state_are_parties_and_the_quote_is_the_evidence() -> None:
    (claim,) = dated("About 200 North Korean workers were employed in Qatar in January 2016.")
    conduct = to_conduct(claim)
    assert conduct is not None
    assert [(party.role, party.country) for party in conduct.parties] == [("worker", None), ("host_state", "QA")]
    (evidence,) = conduct.evidence
    assert isinstance(evidence.locator, TextLocator)
    assert (evidence.locator.start, evidence.locator.end, evidence.quote) == (*claim.span, claim.quote)
    assert (conduct.detector, conduct.facts.shown["seat_known"]) == ("claims", True)
    assert conduct.version and conduct.version == (to_conduct(claim) or conduct).version


def test_a_buyer_state_is_a_buyer_and_the_goods_come_along() -> None:
    (claim,) = dated("North Korea exported 500 tons of coal to China in March 2019.")
    conduct = to_conduct(claim)
    assert conduct is not None and conduct.goods is not None
    assert conduct.goods.keys == ("coal",)
    assert {(party.role, party.country) for party in conduct.parties} == {("actor", "KP"), ("context", "CN")}


def test_replies_are_conduct_and_rules_calls_and_counts_are_not() -> None:
    found = dated(
        "Austria told the Panel that it had revoked the permits of North Korean workers. The export of coal "
        "from North Korea is banned under UN resolutions. Japan urged all states to repatriate North Korean workers."
    )
    (reply,) = of_kind(found, "state_reply")
    conduct = to_conduct(reply)
    assert conduct is not None
    assert [(party.role, party.country) for party in conduct.parties] == [("actor", "AT")]
    assert {claim.kind for claim in found if to_conduct(claim) is None} == {"legal_statement", "call_to_act"}
    assert {"figure", "background", "advisory"} <= NO_CONDUCT
