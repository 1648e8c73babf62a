"""What a finding says, of whom, how surely, and what it leaves open."""

from __future__ import annotations

from collections.abc import Sequence

from tests.lines import Facts, Goods, Place, act, day, party, quote
from vedette.conduct import Conduct, Gap, Period
from vedette.findings.build import Context, find
from vedette.findings.finding import Finding
from vedette.findings.origins import grade_of, origin_kind
from vedette.geo.countries import label_of
from vedette.job import judged
from vedette.regime.load import load

PANEL = ("UN Panel of Experts (1718)", "Some Paper")
NATIONAL = Facts(shown={"dprk_national": True})


def findings(*acts: Conduct, published: str | None = "2020-04-20", as_of: str | None = None) -> Sequence[Finding]:
    answers = tuple(item for item in acts if item.kind in ("state_reply", "no_reply"))
    sources = {item.source for line in acts for item in line.evidence}
    context = Context(answers, dict.fromkeys(sources, published), as_of)
    return find(acts, judged(acts, load()), context, load())


def worker(**given: object) -> Conduct:
    values = {
        "parties": (party("worker", "Invented Person"),),
        "places": (Place(name="Austria", country="AT", role="host"),),
        "period": day("2020-04-20"),
        "facts": NATIONAL,
        "said_by": PANEL,
    }
    return act("employment_abroad", **(values | given))


def test_the_host_state_has_a_duty_and_nobody_is_said_to_breach() -> None:
    (found,) = findings(worker())
    assert found.outcome == "duty_arises"
    assert [(duty.state, duty.heading, duty.measure) for duty in found.duty_of] == [("AT", "host", "2397-8")]
    assert "performance is not shown" in found.statement
    assert not any(word in found.statement.lower() for word in ("breach", "violat", "illegal", "guilty"))


def test_a_reply_that_is_not_on_record_is_said_to_be_so_with_its_day() -> None:
    (found,) = findings(worker())
    assert found.reply is not None
    assert found.reply.status == "no reply recorded in s1.txt"
    assert found.reply.as_of == "2020-04-20"
    (later,) = findings(worker(), as_of="2021-01-01")
    assert later.reply is not None
    assert later.reply.as_of == "2021-01-01"


def test_a_recorded_reply_stands_in_the_finding_and_as_its_own() -> None:
    reply = act(
        "state_reply",
        places=(Place(name="Austria", country="AT"),),
        period=day("2020-04-20"),
        evidence=(quote(start=40, text="Austria replied"),),
        said_by=("Austria", *PANEL),
    )
    found = findings(worker(), reply)
    labour = next(item for item in found if item.kind == "employment_abroad")
    assert labour.reply is not None
    assert labour.reply.status == "replied"
    answer = next(item for item in found if item.kind == "state_reply")
    assert answer.outcome == "duty_arises"
    assert [duty.state for duty in answer.duty_of] == ["AT"]
    # The judgement is ours: it never stands in the same sentence as what the State said.
    assert answer.statement.startswith("Austria has answered according to the UN Panel of Experts (1718)")
    assert "As reported by Austria" not in answer.statement
    assert "Of the matter asked about: the duty under" in answer.statement


def test_silence_is_a_fact_and_no_admission() -> None:
    silence = act("no_reply", places=(Place(name="Italy", country="IT"),), evidence=(quote(start=90),), said_by=PANEL)
    at_home = worker(places=(Place(name="Italy", country="IT", role="host"),))
    found = next(item for item in findings(at_home, silence) if item.kind == "no_reply")
    assert "not an admission" in found.statement
    assert found.reply is not None
    assert [duty.state for duty in found.duty_of] == ["IT"]
    assert found.ask_of == ()  # under a duty here, so not among the others to ask
    assert (found.reply.state, found.reply.status) == ("IT", "no reply recorded by UN Panel of Experts (1718)")


def test_an_exemption_by_contract_is_asked_about_with_its_day() -> None:
    (found,) = findings(worker())
    assert any("before 11 September 2017" in question for question in found.exemptions_to_ask)
    assert all(question.endswith("?") for question in found.exemptions_to_ask)


def test_two_people_in_two_states_without_a_pairing_name_no_state_under_a_duty() -> None:
    places = (Place(name="Austria", country="AT", role="host"), Place(name="Italy", country="IT", role="host"))
    gap = Gap(type="ambiguous_subject", field="places", text="who is where is not said")
    (found,) = findings(worker(parties=(party("worker", "One"), party("worker", "Two")), places=places, gaps=(gap,)))
    assert found.duty_of == ()
    assert found.ask_of == ("AT", "IT")
    assert {reply.state for reply in found.replies} == {"AT", "IT"}


def test_a_jurisdiction_that_is_no_member_is_asked_and_never_bound() -> None:
    (found,) = findings(worker(places=(Place(name="Taiwan", country="TW", role="host"),)))
    assert found.duty_of == ()
    assert found.ask_of == ("TW",)
    assert "not a UN Member" in label_of("TW")


def test_transit_names_nobody() -> None:
    car = act(
        "luxury_supply",
        goods=Goods(text="limousine", keys=("luxury_goods", "transport_vehicles")),
        places=(Place(name="Busan", country="KR", role="transit"),),
        period=day("2018-10-01"),
        said_by=PANEL,
        evidence=(quote(text="a limousine reached Nampo"),),
    )
    (found,) = findings(car)
    assert found.outcome == "in_scope"
    assert {line.id for line in found.measures if line.outcome == "in_scope"} == {
        "1718-8a-iii",
        "2397-7.transport_vehicles",
    } | {
        line.id
        for line in found.measures
        if line.outcome == "in_scope" and line.id.startswith(("2094", "2270", "2321"))
    }
    assert found.duty_of == ()
    assert len(found.ask_of) == 1


def _coal(words: str, *told: Gap, **given: object) -> Conduct:
    values = {"goods": Goods(text="coal", keys=("coal",)), "period": day("2019-05-01"), "said_by": PANEL}
    return act("goods_export", **(values | {"evidence": (quote(text=words),), "gaps": told} | given))


def test_goods_that_another_sentence_names_leave_the_matter_open() -> None:
    taken = Gap(type="ambiguous_subject", field="goods", text="the goods are those an earlier sentence names: coal")
    (found,) = findings(_coal("exports from North Korea picked up again in May", taken))
    assert found.outcome == "undetermined"
    assert "does not name the goods" in found.statement
    (told,) = findings(_coal("coal exports from North Korea picked up again in May"))
    assert told.outcome == "in_scope"


def test_a_sentence_without_the_dprk_leaves_open_that_it_had_a_part() -> None:
    (found,) = findings(_coal("the broker sold 40,000 tons of coal in May"))
    assert found.outcome == "undetermined"
    assert "does not say that the DPRK had a part" in found.statement
    (firm,) = findings(_coal("Korea Sinbong Trading sold 40,000 tons of coal in May"))
    assert firm.outcome == "in_scope"


def test_what_the_panel_itself_counts_and_what_is_called_illicit_is_the_trade_of_the_dprk() -> None:
    (counted,) = findings(_coal("the Panel counted 12 shipments of coal to China in May"))
    assert counted.outcome == "in_scope"
    (told,) = findings(_coal("40,000 tons of coal were illicitly shipped to China in May", said_by=("some paper",)))
    assert told.outcome == "in_scope"
    (plain,) = findings(_coal("40,000 tons of coal were shipped to China in May", said_by=("some paper",)))
    assert plain.outcome == "undetermined"


def test_a_name_earlier_in_the_sentence_is_enough_but_the_way_has_to_be_told() -> None:
    before = Gap(
        type="ambiguous_subject",
        field="subject",
        status="filled_by",
        by="s1:0-9",
        text="the clause does not say that the DPRK acts: it is taken from the words before it",
    )
    (found,) = findings(_coal("exported 40,000 tons of coal in May", before))
    assert found.outcome == "in_scope"
    (across,) = findings(_coal("sent 40,000 tons of coal across the river in May", before))
    assert across.outcome == "undetermined"
    assert "which way the goods went" in across.statement


def test_unverified_paragraphs_are_stamped() -> None:
    coal = _coal("North Korea exported coal")
    (found,) = findings(coal)
    stamps = {line.id: line.verified for line in found.measures}
    assert stamps["2371-8.coal"] == "partly"
    assert found.outcome == "in_scope"
    assert any("Committee" in question for question in found.exemptions_to_ask)


def test_theft_has_no_paragraph_and_says_so() -> None:
    (found,) = findings(act("theft", period=day("2022-06-24"), said_by=("Japan", "p")))
    assert found.measures == ()
    assert found.outcome == "not_applicable"
    assert "no paragraph" in found.statement


def test_grades_follow_origins_and_not_documents() -> None:
    assert grade_of([worker()]) == "C"
    assert grade_of([worker(said_by=("article (no source named)",))]) == "D"
    assert grade_of([worker(said_by=("UN Panel of Experts (1718)",))]) == "B"
    assert grade_of([worker(), worker(said_by=("Japan", "q"))]) == "B"
    assert origin_kind(("Some Paper",)) == "press"
    assert origin_kind(("Republic of Korea; Japan", "p")) in ("state", "press")


def test_a_single_relayed_origin_never_ranks_high() -> None:
    assert all(found.rank != "high" for found in findings(worker()))


def test_a_second_statement_on_another_span_is_no_second_origin() -> None:
    """Invented. "In 2019" is not the same matter as January to August 2019."""
    coal = Goods(text="coal", keys=("coal",))
    actor = (party("actor", "DPRK", "KP"),)
    months = Period(text="m", start="2019-01-01", end="2019-08-31", precision="range", basis="explicit")
    year = Period(text="y", start="2019-01-01", end="2019-12-31", precision="year", basis="explicit")
    one = act("goods_export", goods=coal, parties=actor, period=months, said_by=PANEL)
    other = act(
        "goods_export", goods=coal, parties=actor, period=year, said_by=("Poland", "q"), evidence=(quote("s2"),)
    )
    found = findings(one, other)
    assert [item.origins for item in found] == [1, 1]
    assert all(item.rank != "high" for item in found)


def test_a_state_that_only_speaks_is_not_asked_for_records() -> None:
    spoken = worker(
        places=(Place(name="Austria", country="AT", role="host"), Place(name="United States", country="US")),
        said_by=("United States", "p"),
    )
    (found,) = findings(spoken)
    assert "US" not in found.ask_of


def test_an_answer_is_never_put_to_what_had_not_begun() -> None:
    answer = act(
        "state_reply",
        places=(Place(name="Austria", country="AT"),),
        period=day("2019-04-30"),
        evidence=(quote(start=40, text="Austria told the UN"),),
        said_by=("Austria", *PANEL),
    )
    found = next(item for item in findings(worker(period=day("2020-01-15")), answer) if item.kind == "state_reply")
    assert found.measures == ()


def test_of_several_answers_the_nearest_is_put_beside_the_act() -> None:
    def reply(start: int, text: str) -> Conduct:
        return act(
            "state_reply",
            places=(Place(name="Austria", country="AT"),),
            period=day("2020-04-20"),
            evidence=(quote(start=start, text=text),),
            said_by=("Austria", *PANEL),
        )

    far, near = reply(4000, "Austria replied on the ships"), reply(60, "Austria replied on the workers")
    labour = next(item for item in findings(worker(), far, near) if item.kind == "employment_abroad")
    assert labour.reply is not None
    assert "on the workers" in (labour.reply.source or "")


def test_beside_a_silence_stands_what_the_same_state_has_said() -> None:
    at_home = worker(places=(Place(name="Italy", country="IT", role="host"),))
    silence = act("no_reply", places=(Place(name="Italy", country="IT"),), evidence=(quote(start=90),), said_by=PANEL)
    said = act(
        "state_reply",
        places=(Place(name="Italy", country="IT"),),
        evidence=(quote(start=300, text="Italy denied it"),),
        said_by=("Italy", *PANEL),
    )
    found = next(item for item in findings(at_home, silence, said) if item.kind == "no_reply")
    assert found.reply is not None
    assert found.reply.status == "replied"


def test_people_sent_home_are_told_beside_the_act_where_the_state_gives_no_answer() -> None:
    home = act(
        "repatriation",
        places=(Place(name="Austria", country="AT", role="host"),),
        evidence=(quote(start=200, text="Austria sent nine home"),),
        said_by=PANEL,
    )
    labour = next(item for item in findings(worker(), home) if item.kind == "employment_abroad")
    assert labour.reply is not None
    assert labour.reply.status == "no reply recorded in s1.txt, which tells of people sent home"


def test_what_a_title_cannot_name_it_quotes() -> None:
    words = "The second half of the price,   all of it in cash, changed hands on a quay in the last week of May."
    said = quote(text=words)
    (bare,) = findings(act("payment", facts=NATIONAL, evidence=(said,)))
    assert bare.title == "Payment: “The second half of the price, all of it in cash, changed …”"
    (named,) = findings(worker(evidence=(said,)))
    assert named.title == "Work abroad: Invented Person · Austria"
