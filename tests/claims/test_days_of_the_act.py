"""Which of several days is that of the act, what the law dates, and what a sentence leaves for the next.

All texts are invented, for a report published on 4 March 2021.
"""

# ruff: noqa: E501 - one sentence, one line

from __future__ import annotations

from datetime import date

import pytest

from tests.claims.texts import REGIME, claims
from vedette.claims.calendar import Days
from vedette.claims.datelines import read_head
from vedette.claims.dates import Anchor, find_dates
from vedette.claims.sentences import blocks
from vedette.claims.tense import hypothetical, perfect, present, unable
from vedette.claims.terms import terms
from vedette.claims.timing import timing
from vedette.conduct import Kind

ANCHOR = Anchor(date(2021, 3, 4))
KNOWN = terms(REGIME)

# fmt: off - one sentence, one line
ACTS: tuple[tuple[str, Kind, str | None, str | None], ...] = (
    # A participle that tells which thing is meant dates the thing
    (
        "A coaster scrapped at Alang in 2017 lent its number to the Sea Lark, which was tracked to Songnim in August 2020.",
        "vessel_identity",
        "2020-08-01",
        "2020-08-31",
    ),
    (
        "The company, founded in 2012 by two diplomats, sent 40 welders to Doha in early 2019.",
        "employment_abroad",
        "2019-01-01",
        "2019-03-31",
    ),
    (
        "The firm's accounts, frozen since March 2018, were emptied in a single day, 4 May 2020.",
        "payment",
        "2020-05-04",
        "2020-05-04",
    ),
    (
        "The hotel, whose licence expired in 2019, continues to employ eleven waitresses.",
        "employment_abroad",
        "2021-03-04",
        "2021-03-04",
    ),
    # Papers, enquiries, sentences and terms
    (
        "The Panel wrote to Oman on 3 June 2020 about the transfer of fuel on 12 April 2020.",
        "goods_import",
        "2020-04-12",
        "2020-04-12",
    ),
    (
        "A man jailed in Seoul in July 2020 for shipping lathes to Nampo between 2015 and 2018 was released.",
        "goods_import",
        "2015-01-01",
        "2018-12-31",
    ),
    (
        "Under a contract that runs until 2024, the firm hired 30 programmers in March 2020.",
        "it_work",
        "2020-03-01",
        "2020-03-31",
    ),
    ("The contracts, signed in 2016, expire in June 2022.", "contract_beyond_deadline", "2016-01-01", "2022-06-30"),
    ("The first such transfer since 2018 took place on 9 January 2021.", "meeting_at_sea", "2021-01-09", "2021-01-09"),
    # Ends of periods
    (
        "Since its reflagging in May 2019 the vessel has made 14 voyages to Vietnam.",
        "goods_export",
        "2019-05-01",
        "2021-03-04",
    ),
    ("The four months to the end of June 2020 saw 33 deliveries.", "goods_import", "2020-03-01", "2020-06-30"),
    ("From 2014 until the present the bank has kept an office in Dandong.", "payment", "2014-01-01", "2021-03-04"),
    ("By the time it was detained in April 2019 the ship had made six voyages.", "goods_export", None, "2019-04-30"),
    ("The limit was passed before the end of April 2020.", "cap_use", "2020-01-01", "2020-04-30"),
    ("No refined petroleum was delivered in 2019 or in 2020.", "goods_import", "2019-01-01", "2020-12-31"),
    ("Wages were handed over in the first two months.", "wage_diversion", "2021-01-01", "2021-02-28"),
    ("Since the beginning of the year three tankers have called at Nampo.", "port_call", "2021-01-01", "2021-03-04"),
    ("Over the winter of 2019-20 some 40 squid boats were lost.", "fishing_rights", "2019-12-01", "2020-02-29"),
    (
        "The club signed him in the winter window, on 29 January 2020.",
        "employment_transfer",
        "2020-01-29",
        "2020-01-29",
    ),
    # The law
    (
        "Resolution 2321, adopted in November 2016, prohibits the supply of statues.",
        "legal_statement",
        "2016-11-30",
        "2016-11-30",
    ),
    ("Crude oil supplies have been capped since September 2017.", "legal_statement", "2017-09-11", None),
    (
        "Member States had 24 months from 22 December 2017 to send the workers home.",
        "legal_statement",
        "2017-12-22",
        "2019-12-22",
    ),
    (
        "Such ventures were to be closed within 120 days of the adoption of resolution 2375 (2017).",
        "legal_statement",
        "2018-01-09",
        "2018-01-09",
    ),
    (
        "Paragraph 8 required States to send all workers home by 22 December 2019.",
        "legal_statement",
        "2019-12-22",
        "2019-12-22",
    ),
    (
        "Since the adoption of resolution 2397 (2017) Kuwait has sent home 904 workers.",
        "repatriation",
        "2017-12-22",
        "2021-03-04",
    ),
    ("Resolution 2397 (2017) forbids the export of machinery.", "legal_statement", "2021-03-04", "2021-03-04"),
)
# fmt: on


@pytest.mark.parametrize(("text", "kind", "start", "end"), ACTS)
def test_the_day_is_that_of_the_act(text: str, kind: Kind, start: str | None, end: str | None) -> None:
    period = timing(text, find_dates(text, ANCHOR), kind, ANCHOR, terms=KNOWN).period
    assert (period.start, period.end) == (start, end)


@pytest.mark.parametrize(
    "text",
    [
        "Their whereabouts could not be established.",
        "The Panel was unable to confirm this.",
        "Should the second instalment be paid, the bank might be in breach.",
        "Had they been given work permits, the breach would have been plain.",
    ],
)
def test_what_is_not_known_or_only_supposed_stands_on_the_day_of_the_text(text: str) -> None:
    assert unable(text) or hypothetical(text)
    period = timing(text, (), "background", ANCHOR).period
    assert (period.start, period.end, period.precision) == ("2021-03-04", "2021-03-04", "as_of")


def test_a_participle_before_the_predicate_is_no_past() -> None:
    assert present("The measures adopted by the Council remain in force.")
    assert not present("The measures adopted by the Council were renewed.")
    assert not perfect("The couple are alleged to have pocketed $138,000.")


def test_the_year_of_a_dateline_is_the_first_in_which_its_day_fits_the_weekday() -> None:
    text = (
        "Two men held over laptops\n\nTALLINN, June 11 (Balticum) -- Prosecutors on Tuesday charged two men who had "
        "worked for North Korea from March 2022."
    )
    head = read_head(text, blocks(text))
    assert head.published == date(2024, 6, 11)
    assert len(head.readings) == 2  # the next year stays beside it, so that whatever rests on the day says so


def test_a_title_that_ends_with_its_day_was_published_on_it() -> None:
    text = (
        "Midterm report of the Panel of Experts submitted under resolution 2515 (2020), 28 August 2020\n\n"
        "61. The contract of the player expires on 30 June 2022."
    )
    assert read_head(text, blocks(text)).published == date(2020, 8, 28)


NOTED = """Report of the Panel of Experts, 28 August 2020

44. Ghana replied that the barge flying its flag had carried no North Korean coal.35

__________________
35 Letter dated 24 July 2020. See also annex 23.
"""


def test_a_reply_is_dated_by_the_letter_that_its_footnote_names() -> None:
    reply = next(claim for claim in claims(NOTED) if claim.kind == "state_reply")
    assert reply.period is not None
    assert (reply.period.start, reply.period.end) == ("2020-07-24", "2020-07-24")


WINDOW = """Report of the Panel of Experts, 28 August 2020

12. Between January 2018 and June 2019 Chonma Trading of Pyongyang employed 40 North Korean welders in Doha. They lodged in two villas near the port.

13. On 3 May 2020 the tanker Gannet 5 delivered diesel at Nampo. A broker in Dalian sold coal from North Korea to a mill.
"""


def test_a_long_period_holds_for_what_goes_on_with_it_and_a_single_day_does_not() -> None:
    found = {claim.quote: claim for claim in claims(WINDOW)}
    sold = next(claim for quote, claim in found.items() if "broker" in quote)
    assert sold.period is not None
    assert sold.period.start is None
    for claim in found.values():
        if claim.quote.startswith("They lodged"):
            assert claim.period is not None
            assert (claim.period.start, claim.period.end) == ("2018-01-01", "2019-06-30")
            assert any(gap.field == "period" and gap.type == "ambiguous_date" for gap in claim.gaps)


def test_a_yearless_month_without_a_publication_day_is_of_the_year_named_last() -> None:
    told = Days(date(2020, 3, 21), date(2020, 6, 30), "range")
    anchor = Anchor(None, told=told, latest=date(2020, 6, 30))
    (hit,) = find_dates("The ore was still being trucked to Nanping in November.", anchor)
    assert (hit.period.start, hit.period.end) == ("2020-11-01", "2020-11-30")
    assert [gap.type for gap in hit.gaps] == ["ambiguous_date"]
