"""From texts of six kinds to claims: Panel paragraphs, wire, joint statement, advisory, letter, headline. All invented."""

# ruff: noqa: E501 - sentences stand on one line

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.claims.texts import REGIME, claims, dated, document, gaps, of_kind, states
from vedette.claims.conducts import to_conduct
from vedette.claims.extract import extract

PANEL = "UN Panel of Experts (1718)"
REPORT = """S/2022/132

1 March 2022

Report of the Panel of Experts established pursuant to resolution 1874 (2009)

12. The tanker MT Sunrise 9 delivered 23,400 barrels of refined petroleum to Nampo between March and June 2021. A Member State
informed the Panel that the vessel had disabled its automatic identification system for 11 days.

13. Malaysia replied that its authorities had revoked the permits. The Panel has not received a response from Cambodia and Angola.

14. According to a Member State, at least 60 information technology workers were dispatched to Laos in 2020, of which up to
80 per cent of wages was handed over to the State.

15. Coal of DPRK origin, estimated at 364,000 tons, was shipped to Ningbo-Zhoushan, China in the third quarter of 2021.
"""


def test_a_panel_paragraph_names_ship_goods_and_days() -> None:
    found = claims(REPORT)
    (fuel,) = of_kind(found, "goods_import")
    assert fuel.goods is not None and fuel.goods.keys == ("refined_petroleum",)
    assert fuel.quantity is not None and (fuel.quantity.min, fuel.quantity.unit) == ("23400", "barrels")
    assert fuel.period is not None and (fuel.period.start, fuel.period.end) == ("2021-03-01", "2021-06-30")
    assert fuel.said_by == (PANEL,)
    assert of_kind(found, "ais_silence")
    (coal,) = of_kind(found, "goods_export")
    assert states(coal, "destination") == ["CN"]
    assert coal.modality == "estimated"


def test_replies_and_silence_are_told_apart_one_state_each() -> None:
    found = claims(REPORT)
    (reply,) = of_kind(found, "state_reply")
    assert reply.subject == ("Malaysia",)
    assert PANEL in reply.said_by
    silent = of_kind(found, "no_reply")
    assert [claim.subject for claim in silent] == [("Cambodia",), ("Angola",)]
    assert len({claim.id for claim in silent}) == 2
    assert all(to_conduct(claim) is not None for claim in (reply, *silent))


def test_clauses_with_different_acts_are_different_claims() -> None:
    found = claims(REPORT)
    (work,) = of_kind(found, "it_work")
    (pay,) = of_kind(found, "wage_diversion")
    assert states(work, "host") == ["LA"]
    assert work.quantity is not None and (work.quantity.min, work.quantity.max) == ("60", None)
    assert pay.quantity is not None and (pay.quantity.min, pay.quantity.max) == (None, "80")
    assert ("upper_bound", "quantity") in gaps(pay)
    assert work.said_by == ("a Member State", PANEL)


def test_a_wire_story_names_hosts_and_keeps_unrelated_sentences_out() -> None:
    found = dated(
        "MANILA, June 12 (Harbour Wire) -- About 200 North Koreans were employed in Qatar in January 2016, the ministry said.\n\n"
        "Germany sold 400 tons of coal to Poland last year. The weather was fine."
    )
    (work,) = of_kind(found, "employment_abroad")
    assert states(work, "host") == ["QA"]
    assert work.facts.shown == {"dprk_national": True, "seat_known": True}
    assert work.said_by == ("ministry", "Harbour Wire")
    assert not of_kind(found, "goods_export")


def test_two_players_in_two_leagues_leave_open_who_is_where() -> None:
    (work,) = dated("Ri Chol-su and Om Il-nam, two North Korean players, play in the Swiss and Dutch leagues.")
    assert work.subject == ("Ri Chol-su", "Om Il-nam")
    assert states(work, "host") == ["CH", "NL"]
    assert ("ambiguous_subject", "places") in gaps(work)
    assert work.period is not None
    assert (work.period.start, work.period.precision) == ("2019-06-12", "as_of")


def test_a_list_of_trades_is_about_workers_at_large() -> None:
    (work,) = dated("North Korea keeps sending IT workers, nurses and football players abroad.")
    assert work.kind == "employment_abroad"
    assert ("missing_value", "places") in gaps(work)


def test_two_silent_states_share_their_day_and_have_a_claim_each() -> None:
    first, second = dated(
        "On 3 May 2019 North Korean workers left. As of 2 June 2019, Poland and Peru had not answered the Panel."
    )[-2:]
    assert (first.subject, second.subject) == (("Poland",), ("Peru",))
    assert first.period == second.period
    assert first.period is not None and first.period.start == "2019-06-02"


def test_a_transfer_fee_has_no_payee_and_is_never_paid_to_the_dprk() -> None:
    (move,) = dated(
        "The North Korean striker Ri Chol-su was transferred from Italy's Calcio Nord to a Qatari club for 3 million euros."
    )
    assert move.kind == "employment_transfer"
    assert (states(move, "origin"), states(move, "destination")) == (["IT"], ["QA"])
    assert ("ambiguous_role", "money") in gaps(move)
    assert ("missing_value", "period") in gaps(move)
    assert move.period is not None and (move.period.start, move.period.end) == (None, "2019-06-12")


def test_a_joint_statement_speaks_for_its_states() -> None:
    found = claims(
        "Joint Statement of Japan and the United States\n\n3 May 2022\n\n"
        "We urge all Member States to send North Korean workers home. The DPRK stole up to $600 million in virtual assets last year."
    )
    (call,) = of_kind(found, "call_to_act")
    assert call.said_by == ("Japan", "United States")
    assert call.modality == "urged"
    assert to_conduct(call) is None
    (theft,) = of_kind(found, "theft")
    assert theft.money is not None and (theft.money.min, theft.money.max) == (None, "600000000")
    assert {("upper_bound", "money"), ("no_direct_measure", "measures")} <= gaps(theft)
    assert theft.period is not None and theft.period.start == "2021-01-01"


def test_an_advisory_about_an_industry_is_a_risk_of_employment_and_no_trade() -> None:
    found = claims(
        "Notice to importers\n\n2 July 2018\n\n"
        "The department warned companies that the seafood industry is the sector most likely to employ North Korean workers."
    )
    (warning,) = found
    assert (warning.kind, warning.modality) == ("advisory", "potential")
    assert to_conduct(warning) is None


def test_a_letter_of_a_mission_speaks_for_its_state() -> None:
    found = claims(
        "Letter dated 4 May 2021 from the Permanent Mission of Uganda\n\nOn 2 March 2021 the Government revoked the work permits of 12 North Korean nationals."
    )
    (action,) = of_kind(found, "state_action")
    assert "Uganda" in action.said_by
    assert action.period is not None and action.period.start == "2021-03-02"


def test_a_headline_that_states_an_act_counts_once() -> None:
    found = dated(
        "North Korea Still Sending Workers Overseas\n\nThe ministry met on Monday.\n\nNorth Korea Still Sending Workers Overseas"
    )
    assert [claim.kind for claim in found] == ["employment_abroad"]


def test_nobody_named_is_a_gap_and_the_article_speaks() -> None:
    (claim,) = claims("North Korea reportedly exported coal to China in May 2019.")
    assert claim.said_by == ("article (no source named)",)
    assert ("unattributed", "said_by") in gaps(claim)
    assert claim.modality == "reported"


def test_a_paper_quoted_by_the_panel_stands_inside_it() -> None:
    (car,) = of_kind(
        dated(
            "The UN Panel of Experts confirmed a report in the Coast Times that a Mercedes-Benz limousine was shipped to North Korea."
        ),
        "luxury_supply",
    )
    assert car.said_by == ("Coast Times", PANEL, "Harbour Wire")
    assert states(car, "destination") == ["KP"]


def test_a_caption_gives_no_conduct() -> None:
    found = dated("North Korean workers wait at an airport in this June 2018 file photo.")
    assert all(to_conduct(claim) is None for claim in found)


def test_a_text_that_never_names_the_dprk_gives_nothing() -> None:
    assert claims("Workers sold 50 tons of coal to China. The North is cold.") == ()


@pytest.mark.parametrize("text", ["", "\n\n", '"', "North Korea", "\\" * 50, "N.Korea " * 400])
def test_odd_texts_are_read(text: str) -> None:
    claims(text)


_PIECES = st.sampled_from(
    [
        "North Korea ", "exported ", "3.7 coal ", "worth \\$370 million ", "\u201cWorkers ", "said\u201d ", "Italy and Qatar ",
        "has yet to ", "receive a reply from ", "while ", ", and ", ". ", "\n\n", "[Paper](#) ", "last May ", "\\", "$", "\u200b", "the Panel ",
        "Han Kwang-song ", "was transferred to ", "workers ", "employed in ", "eight times the 50 cap ", "&amp;", "**", "\U0001f600 ", "on Monday ",
    ]
)  # fmt: skip


@given(st.one_of(st.text(max_size=300), st.lists(_PIECES, max_size=40).map("".join)))
def test_any_text_gives_claims_whose_spans_re_read_and_the_same_twice(text: str) -> None:
    source = document(text)
    found = extract(source, REGIME)
    for claim in found:
        assert source.raw[claim.span[0] : claim.span[1]] == claim.quote
        to_conduct(claim)
    assert found == extract(source, REGIME)
    assert [claim.span for claim in found] == sorted(claim.span for claim in found)
    assert len({claim.id for claim in found}) == len(found)


def test_what_stands_in_a_table_or_a_data_file_is_no_statement() -> None:
    """Invented. A cell that says what is banned must not pass for conduct."""
    bars = "| claim | value |\n|---|---|\n| North Korea exported coal to China in May 2019 | 3 t |\n"
    fields = "- id: coal\n  direction: from DPRK\n  words: DPRK sales of coal banned.\n  from: 2017-08-05\n"
    assert claims(f"Notes on North Korea.\n\n{bars}\n{fields}") == ()


def test_a_headline_on_a_ban_is_a_statement_about_the_law() -> None:
    """Invented."""
    found = claims("North Korean sales of copper banned by the UN Security Council in 2016.")
    assert [claim.kind for claim in found] == ["legal_statement"]


def test_a_denial_in_the_next_sentence_is_put_to_the_statement_it_answers() -> None:
    """Invented."""
    raw = (
        "Published: 2020-05-02\n\nProsecutors said that a Swiss dealer shipped two limousines to North Korea in May 2019. "
        "The dealer denies it.\n"
    )
    car = of_kind(claims(raw), "luxury_supply")[0]
    (told,) = [gap.text for gap in car.gaps if gap.type == "conflict"]
    assert told == "denied in the same text at 111-132: “The dealer denies it.”"
    assert raw[111:132] == "The dealer denies it."


def test_a_state_of_things_as_of_a_month_is_known_up_to_the_publication() -> None:
    """Invented."""
    found = claims(
        "Published: 2020-04-20\n\nAs of April 2020, Italy had not replied to the Panel of Experts on North Korea.\n"
    )
    assert found[0].period is not None
    assert found[0].period.end == "2020-04-20"


def test_one_first_day_does_not_make_two_statements_one_act() -> None:
    """Invented. "In 2019" and "from January to August 2019" need not be the same cargo."""
    one, other = (
        to_conduct(claims(f"Published: 2020-05-02\n\nNorth Korea exported 3 tonnes of coal {when}.\n")[0])
        for when in ("in 2019", "from January to August 2019")
    )
    assert one is not None
    assert other is not None
    assert one.id != other.id


def test_what_is_carried_points_at_the_sentence_that_says_it_however_far_it_went() -> None:
    """Invented. The sentence between carries the nationality too, and does not state it."""
    found = claims(
        "Published: 2020-05-02\n\nThree North Korean footballers earn their living in Europe. The players work for clubs in "
        "Austria. The players work for a club in Italy too.\n"
    )
    stated, *later = of_kind(found, "employment_abroad")
    marks = [gap for claim in later for gap in claim.gaps if gap.status == "filled_by"]
    assert len(marks) == 2
    assert {gap.by for gap in marks} == {stated.id}
    assert all("Three North Korean footballers" in gap.text for gap in marks)
