"""Days of what goes on: a silence and its end, an act named again, a clause that leans on the one before it.

All texts are invented. The wire stories were published on Wednesday, 12 June 2019.
"""

# ruff: noqa: E501 - one sentence, one line

from __future__ import annotations

from datetime import date

import pytest

from tests.claims.texts import dated
from vedette.claims.calendar import Days
from vedette.claims.dates import Anchor, find_dates
from vedette.claims.dating import dates_speech, of_something_else
from vedette.claims.matrix import with_the_matrix
from vedette.claims.neighbours import in_step, opening
from vedette.claims.sequel import Before, leans, refers_back
from vedette.claims.timing import timing
from vedette.conduct import Kind

ANCHOR = Anchor(date(2019, 6, 12))
DAY = Days(date(2019, 5, 3), date(2019, 5, 3), "day")

SENTENCES: tuple[tuple[str, Kind, str | None, str | None], ...] = (
    # A silence lasts from the day on which it began to that on which it ended
    ("The tanker's signal was lost on 4 April and came back six days later.", "ais_silence", "2019-04-04", "2019-04-10"),
    ("The barge went dark on 9 March and resumed transmitting on 15 March.", "ais_silence", "2019-03-09", "2019-03-15"),
    ("It switched off its transponder on 2 May and was seen again on 5 May.", "ais_silence", "2019-05-02", "2019-05-05"),
    # "Up to" bounds a sum and compares nothing
    ("The group has stolen up to $90 million since March 2018.", "theft", "2018-03-01", "2019-06-12"),
    ("They have sent home up to 400 tonnes since 2017.", "goods_export", "2017-01-01", "2019-06-12"),
    # What was due is past, whatever follows
    ("The report was due on 2 September and will follow in July.", "background", "2018-09-02", "2018-09-02"),
    ("The hearing was held on 30 November but a verdict will come in autumn.", "background", "2018-11-30", "2018-11-30"),
    # One period from one phrase until the next
    ("From October 2018 until the firm was closed in April, they earned 1.2 million euros.", "it_work", "2018-10-01", "2019-04-30"),
    ("The ring worked from May 2017 until its flat was searched on 9 March 2018.", "it_work", "2017-05-01", "2018-03-09"),
    # Whom an order is about tells not when it was given
    ("The regulator on Tuesday told banks to review all accounts opened since 2016.", "background", "2019-06-11", "2019-06-11"),
    ("On 3 June the port authority ordered agents to report every ship renamed since 2015.", "background", "2019-06-03", "2019-06-03"),
    # The day of an agreement is not that of what is paid under it
    ("Under an agreement of 2014 the ministry owes 4,000 dollars a month.", "payment", "2019-06-12", "2019-06-12"),
    # A duty "to be filed by" a day
    ("Final reports were to be filed by 22 March 2019.", "legal_statement", "2019-03-22", "2019-03-22"),
    ("They were held over Christmas.", "background", "2018-12-24", "2018-12-26"),
    ("Four were there at the turn of last year.", "background", "2017-12-31", "2018-01-01"),
    # What has gone on since the turn of the year began with it
    ("Eleven cases have been reviewed since the turn of the year.", "figure", "2019-01-01", "2019-06-12"),
    # A count as at a day is of that day; a share of the limit is of the year so far
    ("As at 31 May 2019 suppliers had notified the Committee of 90,000 barrels.", "cap_use", "2019-05-31", "2019-05-31"),
    ("As at 31 May 2019 deliveries stood at a fifth of the annual cap.", "cap_use", "2019-01-01", "2019-05-31"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "start", "end"), SENTENCES)
def test_the_days_of_one_sentence(text: str, kind: Kind, start: str | None, end: str | None) -> None:
    period = timing(text, find_dates(text, ANCHOR), kind, ANCHOR).period
    assert (period.start, period.end) == (start, end)


STORIES: tuple[tuple[str, str, str | None, str | None], ...] = (
    # A third ship stood by all the time
    (
        "On 4 May the North Korean tanker Ryong 2 met a barge off Jeju and took on diesel. Another North Korean tanker stood by throughout.",
        "stood by", "2019-05-04", "2019-05-04",
    ),
    # Whose work it was
    (
        "North Korean hackers stole $40 million from the exchange Bitora on 2 May. Analysts at Quill blamed the theft on a North Korean group.",
        "blamed", "2019-05-02", "2019-05-02",
    ),
    # Two things told in the past perfect of one stretch of time
    (
        "North Korean hackers stole 900 ether from the exchange Bitora on 2 May. Within 48 hours half of it had gone through a mixer, and $9 million had been swapped into bitcoin.",
        "swapped", "2019-05-02", "2019-05-04",
    ),
    # A share without a verb, and what is judged of what was told
    (
        "North Korea exported 300,000 tons of coal between January and March 2019, most of it by way of ship-to-ship transfers off Ningbo.",
        "most of it", "2019-01-01", "2019-03-31",
    ),
    (
        "North Korea exported 300,000 tons of coal between January and March 2019. The experts put the proceeds at 20 million dollars.",
        "proceeds", "2019-01-01", "2019-03-31",
    ),
    # Cargo that changed hands
    (
        "The tanker Hana lay beside the North Korean tanker Ryong 2 off Jeju on 4 May. About 900 tonnes of diesel changed hands.",
        "changed hands", "2019-05-04", "2019-05-04",
    ),
    # What a State then did about a ship is not when its master painted it over
    (
        "On 4 May the tanker Hana pumped 900 tonnes of diesel into the North Korean tanker Ryong 2. Palau struck the tanker Hana off its register on 20 May. The master said that the North Korean ship's name had been painted over.",
        "painted over", "2019-05-04", "2019-05-04",
    ),
)  # fmt: skip


@pytest.mark.parametrize(("body", "words", "start", "end"), STORIES)
def test_what_goes_on_has_the_days_of_what_it_goes_on_with(
    body: str, words: str, start: str | None, end: str | None
) -> None:
    claim = next(claim for claim in dated(body) if words in " ".join(claim.quote.split()))
    assert claim.period is not None
    assert (claim.period.start, claim.period.end) == (start, end)


def test_the_words_of_a_reported_clause_lean() -> None:
    assert leans("The second officer said that each of the nine had been paid in dollars.")
    assert leans("A director of the club told the police that the fee had been wired to Dalian.")
    assert not leans("The owner said that he had paid half of it in cash.")
    assert not leans("The firm told the Panel that the workers had never been there.")
    assert not leans("The mayor of Dakar said that a foreign firm had built a museum.")


def test_a_further_number_and_cargo_lean() -> None:
    assert leans("Two camps near the border employed a further 180.")
    assert leans("Roughly 1,200 barrels of gasoil were pumped across.")
    assert not leans("Roughly 1,200 barrels of gasoil are sold there each week.")


def test_certificates_and_masters_are_those_told_of() -> None:
    before = Before(DAY, "On 3 May 2019 the Hana was searched.")
    assert refers_back("The certificate of origin that he showed was forged.", "forged_document", before)
    assert not refers_back("A certificate of origin costs 20 dollars.", "forged_document", before)


def test_the_subject_of_a_clause_without_one_stands_in_the_opening() -> None:
    assert (
        opening("One of the three, using an old key, ", "approved transfers of 90 ether")
        == "One of the three, using an old key, "
    )
    assert not opening("The bank, which ", "approved transfers of 90 ether")
    assert not opening("Late in May ", "the cashier approved transfers of 90 ether")


def test_what_falls_due_months_later_does_so_on_the_same_day() -> None:
    told = Anchor(ANCHOR.day, told=Days(date(2018, 12, 22), date(2018, 12, 22), "day"))
    for text in ("Final reports were due three months later.", "The balance fell due three months later."):
        period = find_dates(text, told)[0].period
        assert (period.start, period.end) == ("2019-03-22", "2019-03-22")
    period = find_dates("They came back three months later.", told)[0].period
    assert (period.start, period.end) == ("2019-03-01", "2019-03-31")


def test_in_step() -> None:
    text = "Within 48 hours half of it had gone abroad, and the rest had been sold."
    hit = find_dates(text, Anchor(ANCHOR.day, told=DAY))[0]
    assert in_step(text, hit, text.index("the rest"))
    plain = "Within 48 hours half of it went abroad, and the rest had been sold."
    assert not in_step(plain, hit, plain.index("the rest"))


def test_who_was_dismissed_did_not_speak() -> None:
    for text in ("He was dismissed in May, and left.", "Two of them were accused on 3 May."):
        assert not dates_speech(text, find_dates(text, ANCHOR)[0])
    for text in ("The embassy dismissed the report on 3 May.", "It was told on 3 May that the ship had left."):
        assert dates_speech(text, find_dates(text, ANCHOR)[0])


def test_a_letter_with_its_number_is_a_paper() -> None:
    text = "The Panel, in its letter OC.12 of 4 March 2019, asked about two workers."
    assert dates_speech(text, find_dates(text, ANCHOR)[0])


def test_a_paper_seen_at_the_u_n_is_still_a_paper() -> None:
    text = "A paper sent to a U.N. Security Council committee and seen by Harbour Wire on Tuesday lists 60 calls."
    assert of_something_else(text, find_dates(text, ANCHOR)[0], "goods_import")


def test_that_week_is_not_of_the_year_between() -> None:
    text = "The owner since 2018 said that she lay at anchor that week."
    hit = find_dates(text, Anchor(ANCHOR.day, told=DAY))[-1]
    assert (hit.period.start, hit.period.end) == ("2019-04-29", "2019-05-05")


def test_a_finite_verb_with_its_object_hangs_on_nothing() -> None:
    body = "A North Korean clerk, dismissed in April, approved transfers of 900 ether to a mixer on 2 May."
    built = dated(body)
    assert with_the_matrix(built) == list(built)
