"""Days that come from the frame of a text: the period a report covers, a duty told as past, the day named beside.

All sentences are invented. Those of ``_when`` stand in a text of 4 March 2021.
"""

# ruff: noqa: E501 - one sentence, one line

from __future__ import annotations

from datetime import date

import pytest

from tests.claims.texts import REGIME, claims, dated
from vedette.claims.calendar import Days
from vedette.claims.coverage import covered
from vedette.claims.dates import Anchor, find_dates
from vedette.claims.tense import present
from vedette.claims.terms import named_last, terms
from vedette.claims.timing import timing
from vedette.conduct import Kind

ANCHOR = Anchor(date(2021, 3, 4))
TERMS = terms(REGIME)


def _when(text: str, kind: Kind, anchor: Anchor = ANCHOR) -> tuple[str | None, str | None]:
    period = timing(text, find_dates(text, anchor), kind, anchor, terms=TERMS).period
    return period.start, period.end


@pytest.mark.parametrize(
    ("head", "first", "last"),
    [
        ("Second report, covering 1 July – 31 December 2024\nSummary", date(2024, 7, 1), date(2024, 12, 31)),
        ("The present report covers the period from 5 August 2020 to 3 February 2021.", date(2020, 8, 5), date(2021, 2, 3)),
        ("Annual review\nReporting period: January to December 2022", date(2022, 1, 1), date(2022, 12, 31)),
        ("It covers events between March and October 2023 and rests on open sources.", date(2023, 3, 1), date(2023, 10, 31)),
    ],
)
def test_a_report_says_which_period_it_covers(head: str, first: date, last: date) -> None:
    found = covered(head)
    assert found is not None
    assert (found.first, found.last) == (first, last)


@pytest.mark.parametrize(
    "head",
    [
        "Tarpaulins covering the hatches were taken off on 3 May 2024.",
        "The report covers three ships. They were sold between March and October 2023.",
        "Cover was withdrawn between 1 and 9 May 2020.",
        "The bulletin covers 3 to 5 May 2024.",
    ],
)
def test_what_covers_a_ship_or_some_days_is_no_reporting_period(head: str) -> None:
    assert covered(head) is None


REPORT = """HARBOUR OBSERVATION GROUP
Second report, covering 1 July – 31 December 2024
Summary

The Group was set up by six States. It watches the trade of the Democratic People's Republic of Korea (DPRK).

Labour. Some 900 DPRK workers crossed into Amur Region in the period under review. Managers there pay 40,000 roubles per man and month to a firm in Pyongyang.

Coal. Eleven bulk carriers of the DPRK carried coal from Nampo to Ningbo. Another two DPRK ships unloaded coal there between August and October. A DPRK tanker delivered gasoil at Chongjin in November 2023.
"""


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("900", "2024-07-01", "2024-12-31"),
        ("40,000", "2024-07-01", "2024-12-31"),
        ("Eleven", "2024-07-01", "2024-12-31"),
        ("Another two", "2024-08-01", "2024-10-31"),
        ("gasoil", "2023-11-01", "2023-11-30"),
    ],
)
def test_what_a_report_without_a_day_tells_lies_in_its_period(words: str, start: str, end: str) -> None:
    claim = next(claim for claim in claims(REPORT) if words in claim.quote)
    assert claim.period is not None
    assert (claim.period.start, claim.period.end) == (start, end)


def test_a_period_taken_from_the_head_is_a_gap() -> None:
    claim = next(claim for claim in claims(REPORT) if "Eleven" in claim.quote)
    assert any(gap.field == "period" for gap in claim.gaps)


@pytest.mark.parametrize(
    ("text", "kind", "start", "end"),
    [
        ("Malta stated on 9 November 2018 that the permit had lapsed on 30 September.", "state_action", "2018-09-30", "2018-09-30"),
        ("Having left Taichung on 28 December 2018, the tanker met a barge on 3 January.", "meeting_at_sea", "2019-01-03", "2019-01-03"),
        ("On 4 May 2017 the freighter sailed, and on 11 May it unloaded coal.", "goods_export", "2017-05-04", "2017-05-04"),
        ("Oman replied on 6 June 2018 that the nurses would leave on 31 August.", "repatriation", "2018-08-31", "2018-08-31"),
        # The day of a rule lends its year to nothing
        ("Under resolution 2371 of 5 August 2017 the barge was held on 3 February.", "state_action", "2021-02-03", "2021-02-03"),
        ("Citing a text adopted on 22 December 2017, the port held the ship on 3 February.", "state_action", "2021-02-03", "2021-02-03"),
    ],
)
def test_a_day_without_its_year_takes_it_from_the_day_beside_it(text: str, kind: Kind, start: str, end: str) -> None:
    assert _when(text, kind) == (start, end)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("All such nationals were to be sent home under resolution 2397.", "2019-12-22", "2019-12-22"),
        ("Under paragraph 8 of resolution 2397 (2017) all workers should have left.", "2019-12-22", "2019-12-22"),
        ("Under paragraph 18 of resolution 2375 (2017) the venture had to be wound up within 120 days.", "2018-01-09", "2018-01-09"),
        ("Joint entities must be closed within 120 days under resolution 2375 (2017).", "2018-01-09", "2018-01-09"),
        ("The ceiling is 500,000 barrels per twelve-month period beginning on 1 January 2018.", "2018-01-01", None),
        ("The Council capped sales at 500,000 barrels a year, starting on 1 January 2018.", "2018-01-01", None),
        # A duty that stands, and a year that is any year
        ("Paragraph 8 of resolution 2397 (2017) requires States to send all workers home.", "2021-03-04", "2021-03-04"),
        ("The ceiling is 500,000 barrels in each twelve-month period beginning on 1 January.", "2021-03-04", "2021-03-04"),
    ],
)
def test_a_duty_told_as_past_has_the_day_of_the_register(text: str, start: str, end: str | None) -> None:
    assert _when(text, "legal_statement") == (start, end)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("At the time of adoption of the resolution 242 nationals held permits.", "2017-12-22", "2017-12-22"),
        ("On the date of its adoption ninety workers held permits.", "2017-12-22", "2017-12-22"),
        ("No permit was issued to them after the adoption of that resolution.", "2017-12-22", "2021-03-04"),
    ],
)
def test_the_adoption_of_the_resolution_is_that_of_the_one_named_before(text: str, start: str, end: str) -> None:
    before = "The report is made under paragraph 8 of resolution 2397 (2017). "
    anchor = Anchor(ANCHOR.day, resolution=named_last(before, len(before)))
    assert _when(text, "work_authorisation", anchor) == (start, end)


@pytest.mark.parametrize(
    ("text", "kind", "start", "end"),
    [
        # A quantity of a year told soon after it; how things stood is told later
        ("As at 31 January 2020, two States had notified 90,000 barrels delivered in 2019.", "cap_use", "2019-01-01", "2019-12-31"),
        ("As of 15 February 2021, imports of 70,000 barrels in 2020 had been reported.", "cap_use", "2020-01-01", "2020-12-31"),
        # Silent from one day to another that is counted from it
        ("She went silent on 9 May 2020 and was not seen again until eleven days later.", "ais_silence", "2020-05-09", "2020-05-20"),
        ("Its beacon fell mute on 2 June 2020 and stayed so until a week later.", "ais_silence", "2020-06-02", "2020-06-09"),
        # From a day still to come
        ("Norway will, as of 1 May, bar the supply of crews.", "state_action", "2021-05-01", None),
        ("The port shall, as from 1 May, refuse such ships.", "state_action", "2021-05-01", None),
        # What a body expects to do is not the day of what it is doing
        ("The allegation is under review by the bureau, which expects to conclude by the end of May.", "background", "2021-03-04", "2021-03-04"),
        ("The men are being questioned by the police, who hope to finish by 1 April.", "background", "2021-03-04", "2021-03-04"),
        # Which thing is meant
        ("Cranes built in Turku in 2011 and first sold to a dealer there were seen at Wonsan in May 2020.", "goods_import", "2020-05-01", "2020-05-31"),
        ("A bulker launched in 2003 and later registered in Togo was loaded at Taean in June 2020.", "goods_export", "2020-06-01", "2020-06-30"),
        # A contract from the day of the move
        ("He moved to the club on 3 January 2020 on a contract running until 30 June 2023.", "contract_beyond_deadline", "2020-01-03", "2023-06-30"),
        ("She joined the clinic on 9 May 2019 under a contract valid until 1 May 2022.", "contract_beyond_deadline", "2019-05-09", "2022-05-01"),
    ],
)
def test_two_phrases_of_one_clause_are_told_apart(text: str, kind: Kind, start: str | None, end: str | None) -> None:
    assert _when(text, kind) == (start, end)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Photographs taken from 03/02/2021 to 11/02/2021 show the ship loading coal.", "2021-02-03", "2021-02-11"),
        ("The ship loaded coal on 05/01/2021.", "2021-01-05", "2021-01-05"),
        ("The ship loaded coal on 02/06/2021.", "2021-02-06", "2021-02-06"),
        ("The ship loaded coal on 03/04/2020.", "2020-03-04", "2020-04-03"),
    ],
)
def test_a_day_in_digits_that_lies_after_the_text_is_read_the_other_way(text: str, start: str, end: str) -> None:
    assert _when(text, "goods_export") == (start, end)


def test_a_day_still_to_come_in_digits_keeps_both_readings() -> None:
    assert _when("The permit is valid until 05/01/2021.", "work_authorisation")[1] == "2021-05-01"


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("The intruder had been hired three weeks before the theft.", "2021-01-19", "2021-01-19"),
        ("The coins were swapped two days after the theft.", "2021-02-11", "2021-02-11"),
        ("He had applied a month before the theft.", "2021-01-01", "2021-01-31"),
    ],
)
def test_days_are_counted_from_an_act_named_again(text: str, start: str, end: str) -> None:
    stolen = Days(date(2021, 2, 9), date(2021, 2, 9), "day")
    assert _when(text, "cyber_activity", Anchor(ANCHOR.day, events=(("theft", stolen),))) == (start, end)


@pytest.mark.parametrize(
    ("text", "kind", "told", "start", "end"),
    [
        ("The first has since been renamed.", "vessel_identity", (date(2020, 1, 1), date(2020, 12, 31), "year"), "2020-01-01", "2021-03-04"),
        ("Both have since been sold.", "vessel_supply", (date(2019, 10, 1), date(2019, 10, 31), "month"), "2019-10-01", "2021-03-04"),
        ("Average pay came to 900 euros a month.", "payment", (date(2019, 3, 1), date(2020, 6, 30), "range"), "2019-03-01", "2020-06-30"),
        ("Half of each man's pay of 300 dollars was kept back.", "wage_diversion", (date(2019, 3, 1), date(2020, 6, 30), "range"), "2019-03-01", "2020-06-30"),
    ],
)  # fmt: skip
def test_what_is_told_on_holds_for_the_days_told_before(
    text: str, kind: Kind, told: tuple[date, date, str], start: str, end: str
) -> None:
    assert _when(text, kind, Anchor(ANCHOR.day, told=Days(*told))) == (start, end)


@pytest.mark.parametrize("noun", ["period", "interval"])
def test_one_day_is_no_period_so_both_days_named_before_are_meant(noun: str) -> None:
    first, second = date(2020, 2, 11), date(2020, 2, 20)
    told, both = Days(second, second, "day"), Days(first, second, "range")
    anchor = Anchor(ANCHOR.day, told=told, both=both)
    assert _when(f"No ship of that name entered the port in that {noun}.", "port_call", anchor) == (
        "2020-02-11",
        "2020-02-20",
    )


@pytest.mark.parametrize(
    ("text", "now"),
    [
        ("Their programmers go on applying under borrowed names.", True),
        ("Every engineer hired under a false name puts money into the fund.", True),
        ("The agent carries on shipping coal.", True),
        ("Two thirds of each worker's pay of 400 dollars was kept back.", False),
        ("The crew's work was over.", False),
    ],
)
def test_the_verb_tells_the_present_and_a_noun_like_one_does_not(text: str, now: bool) -> None:
    assert present(text) is now


@pytest.mark.parametrize(
    ("text", "words", "start", "end"),
    [
        (
            "Malta stated on 9 November 2018 that the North Korean player's permit had lapsed on 30 September and that he had since left the club.",
            "since left",
            "2018-09-30",
            "2018-11-09",
        ),
        (
            "Senegal replied on 2 May 2018 that the North Korean workers lost their permits on 6 March 2018 and that they had then been sent home.",
            "sent home",
            "2018-03-06",
            "2018-05-02",
        ),
    ],
)  # fmt: skip
def test_what_had_come_about_since_lies_between_the_act_and_the_telling(
    text: str, words: str, start: str, end: str
) -> None:
    claim = next(claim for claim in dated(text) if words in claim.quote and "lapsed" not in claim.quote)
    assert claim.period is not None
    assert (claim.period.start, claim.period.end) == (start, end)
