"""Days that an act takes from what stands before it: its clause, its sentence, its paragraph, its teller.

All texts are invented. The wire stories of ``dated`` were published on Wednesday, 12 June 2019.
"""

# ruff: noqa: E501 - one sentence, one line

from __future__ import annotations

from datetime import date

import pytest

from tests.claims.texts import claims, dated
from vedette.claims.calendar import Days
from vedette.claims.dates import Anchor, find_dates
from vedette.claims.dating import of_something_else
from vedette.claims.events import dated_acts, named
from vedette.claims.phrases import EVENT_NOUNS
from vedette.claims.telling import goes_on
from vedette.claims.tense import present, reported_perfect
from vedette.claims.timing import timing
from vedette.conduct import Kind

ANCHOR = Anchor(date(2019, 6, 12))

Told = tuple[str | None, str | None]


def days_of(body: str, words: str) -> Told:
    """First and last day of the claim whose quote holds ``words``."""
    claim = next(claim for claim in dated(body) if words in " ".join(claim.quote.split()))
    assert claim.period is not None
    return claim.period.start, claim.period.end


# fmt: off - one story, one line
STORIES: tuple[tuple[str, str, str | None, str | None], ...] = (
    # A clause behind "until May, when" happened in May; what ended then ended then
    (
        "Two North Korean coaches worked at the club until April 2018, when the ministry revoked their permits.",
        "revoked",
        "2018-04-01",
        "2018-04-30",
    ),
    # Over a semicolon only what refers back
    (
        "On 4 May 2018 the North Korean tanker Ryong 2 met a barge off Jeju; they exchanged 900 tonnes of diesel.",
        "exchanged",
        "2018-05-04",
        "2018-05-04",
    ),
    # What was told on a day of what went on since another is known up to the day of the telling
    (
        "A minister said on 3 May 2019 that no visa had been issued to North Korean workers since August 2018.",
        "issued",
        "2018-08-01",
        "2019-05-03",
    ),
    # "By the end of July they had": from the act told before
    (
        "North Korean barges came back to the bay on 22 February 2019. By the end of April they had carried away 9,000 tonnes of sand.",
        "9,000",
        "2019-02-22",
        "2019-04-30",
    ),
    # A period named in a sentence that states no act of its own
    (
        "North Korean programmers hide behind agents. Our staff looked at 31 such applications between January 2018 and March 2019. In four, a North Korean worker had used a forged passport.",
        "forged",
        "2018-01-01",
        "2019-03-31",
    ),
    # A clause without a finite verb has the time of the clause it hangs on
    (
        "The North Korean footballer signed for the club in August 2018 on a salary of 9,000 euros a month.",
        "9,000",
        "2018-08-01",
        "2018-08-31",
    ),
    # What somebody left out of a reply is of the day of the reply
    (
        "Uganda replied on 9 April 2019 that its North Korean trainers had gone. It did not provide their names.",
        "provide",
        "2019-04-09",
        "2019-04-09",
    ),
    # Acts named again by a noun
    (
        "North Korean hackers stole $40 million from the exchange on 5 March 2019. Since the theft, the thieves have moved half of the coins through a mixer.",
        "Since the theft",
        "2019-03-05",
        "2019-06-12",
    ),
    # The use of a limit counts by the calendar year
    (
        "A North Korean tanker unloaded 3,000 tonnes of diesel at Nampo in May 2019. Such imports may already exceed the annual cap.",
        "annual cap",
        "2019-01-01",
        "2019-06-12",
    ),
)
# fmt: on


@pytest.mark.parametrize(("body", "words", "start", "end"), STORIES)
def test_an_act_takes_the_days_of_what_it_goes_on_with(
    body: str, words: str, start: str | None, end: str | None
) -> None:
    assert days_of(body, words) == (start, end)


def test_what_is_taken_from_before_says_so_by_a_gap() -> None:
    body, words, *_ = STORIES[3]
    claim = next(claim for claim in dated(body) if words in claim.quote)
    assert any(gap.type == "ambiguous_date" and gap.candidates == ("2019-02-22",) for gap in claim.gaps)


def test_a_day_in_the_past_that_nothing_leans_on_dates_only_its_own_act() -> None:
    body = (
        "On 4 May 2018 the North Korean tanker Ryong 2 met a barge off Jeju. A broker in Dalian sold coal to a mill "
        "for a North Korean trading company."
    )
    assert days_of(body, "broker") == (None, "2019-06-12")


# fmt: off - one sentence, one line
SENTENCES: tuple[tuple[str, Kind, str | None, str | None], ...] = (
    # The relative clause of the subject has its day, the verb of the sentence its own
    (
        "Some loggers who had permits and who worked there in 2016 came back in March 2018 as students.",
        "visa_substitution",
        "2018-03-01",
        "2018-03-31",
    ),
    # A question is no answer
    ("Asked whether visas had been renewed since March, the bureau hung up.", "no_reply", "2019-06-12", "2019-06-12"),
    # A rank does not date, other forms in -est and "at least" do not rank
    (
        "At least forty workers have been employed there since May 2018.",
        "employment_abroad",
        "2018-05-01",
        "2019-06-12",
    ),
    ("Permits were refused to all such nationals since May 2018.", "work_authorisation", "2018-05-01", "2019-06-12"),
    ("He has been under arrest since May 2018.", "state_action", "2018-05-01", "2019-06-12"),
    # A state's "has been barred since" is an act that lasts, a rule's stands
    ("The ship has been barred from leaving since 3 May 2019.", "state_action", "2019-05-03", "2019-06-12"),
    ("Coal may, since 3 May 2018, not be sold there.", "legal_statement", "2018-05-03", None),
    # Told up to a day of a longer period
    (
        "As of 30 April 2019, the States had declared 90,000 barrels for 2019.",
        "goods_import",
        "2019-01-01",
        "2019-04-30",
    ),
    # What is planned by a day still to come is told by that day
    ("Plans provide for their number to reach 900 by the end of 2020.", "figure", "2020-12-31", "2020-12-31"),
    # A long name between "since" and its day
    (
        "Since the dissolution of the small group of experts on 30 April 2019, the trade has grown.",
        "goods_export",
        "2019-04-30",
        "2019-06-12",
    ),
    # A paper that is a contract has its own day
    (
        "His two-year contract, dated 14 March 2019, is worth a million euros.",
        "contract_beyond_deadline",
        "2019-03-14",
        "2019-03-14",
    ),
    # Those sent stand abroad on the day of the text; so does what a State said that it had done
    ("The country has sent thousands of programmers abroad.", "it_work", "2019-06-12", "2019-06-12"),
    ("Norway announced that it had listed two firms.", "state_action", "2019-06-12", "2019-06-12"),
    # Something is still to come: the year is that of the text
    ("The ministry intends to finish its inquiry by the end of the year.", "background", "2019-12-31", "2019-12-31"),
)
# fmt: on


@pytest.mark.parametrize(("text", "kind", "start", "end"), SENTENCES)
def test_each_act_has_the_day_of_its_own_verb(text: str, kind: Kind, start: str | None, end: str | None) -> None:
    anchor = Anchor(ANCHOR.day, told=None)
    period = timing(text, find_dates(text, anchor), kind, anchor).period
    assert (period.start, period.end) == (start, end)


def test_the_largest_since_tells_a_rank() -> None:
    for text in ("It was the largest cargo since May 2018.", "The fourth such seizure since 2015 was made."):
        assert of_something_else(text, find_dates(text, ANCHOR)[0], "goods_export")


def test_words_in_ed_that_are_no_past() -> None:
    assert present("Such supplies exceed the annual cap.")
    assert present("Two hundred live there.")
    assert not present("Inspectors found two engines on board.")
    assert present("It changed hands in the spring and now sails as the Ryong.")


def test_a_past_perfect_after_a_verb_of_saying_is_its_perfect() -> None:
    assert reported_perfect("Norway announced that it had listed two firms.")
    assert not reported_perfect("Norway announced that it had no such firms.")


def test_a_notice_goes_on_with_what_it_said() -> None:
    assert goes_on("The bureau's notice lists 44 addresses.")
    assert not goes_on("A notice hung on the door.")


def test_of_which_month_of_a_year_the_next_one_follows_is_not_told() -> None:
    anchor = Anchor(ANCHOR.day, told=Days(date(2018, 1, 1), date(2018, 12, 31), "year"))
    assert not find_dates("The firm sold them on the following month.", anchor)
    assert find_dates("The firm sold them on the following year.", anchor)[0].period.start == "2019-01-01"


def test_each_noun_of_an_act_can_be_found_and_names_the_last_of_its_kind() -> None:
    kinds = {"theft", "meeting_at_sea", "goods_import", "state_action"}
    days = Days(date(2019, 3, 5), date(2019, 3, 5), "day")
    nouns = named(dict.fromkeys(kinds, days))
    assert tuple(noun for noun, _ in nouns) == EVENT_NOUNS
    for noun in EVENT_NOUNS:
        (hit,) = find_dates(f"Nothing has moved since the {noun}.", Anchor(ANCHOR.day, events=nouns))
        assert (hit.period.start, hit.period.end) == ("2019-03-05", "2019-06-12")
        assert not find_dates(f"Nothing has moved since the {noun}.", ANCHOR)


def test_what_ran_for_a_year_is_no_single_act() -> None:
    found = claims("Publisher: Harbour Wire\nPublished: 2019-06-12\n\nNorth Korea exported coal to Russia in 2018.\n")
    assert found
    assert not dated_acts(found)
