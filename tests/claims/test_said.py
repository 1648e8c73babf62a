"""Who says it, how, and of whom, on invented texts of six genres; the rows stand in ``said.py``."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.claims.said import HEADS, OUTER, ROWS
from tests.claims.texts import claims
from vedette.claims.claim import Claim
from vedette.claims.conducts import to_conduct


def faults(genre: str, text: str, needle: str, want: dict[str, Any]) -> list[str]:
    """What does not hold of the claim that has ``needle`` in it."""
    found = [c for c in claims(HEADS[genre] + text + "\n") if needle in " ".join((c.reading or c.quote).split())]
    found = [c for c in found if c.kind == want["kind"]] if "kind" in want else found
    if not found:
        return [] if want.get("optional") else ["no claim"]
    held = [c for c in found if to_conduct(c) is not None]
    if want.get("held") is True:  # an answer or a silence stands as such: the act that it is about does not
        held = [c for c in held if c.kind not in ("state_reply", "no_reply")]
        return [f"stands: {c.kind} {c.modality}" for c in held]
    return _faults((held or found)[0], genre, want)


def _faults(claim: Claim, genre: str, want: dict[str, Any]) -> list[str]:
    told: list[str] = []
    if "said" in want and claim.said_by != (expected := tuple(dict.fromkeys((*want["said"], *OUTER[genre])))):
        told.append(f"said by {claim.said_by}, not {expected}")
    if "first" in want and want["first"] not in claim.said_by[0]:
        told.append(f"first {claim.said_by}")
    if "mod" in want and claim.modality != want["mod"]:
        told.append(f"modality {claim.modality}, not {want['mod']}")
    if want.get("held") is False and to_conduct(claim) is None:
        told.append(f"held: {claim.kind} {claim.modality}")
    have = {gap.type for gap in claim.gaps} | {(gap.type, gap.status) for gap in claim.gaps}
    told += [f"gap {gap} lacks" for gap in want.get("gap", ()) if gap not in have]
    told += [f"gap {gap} too much" for gap in want.get("nogap", ()) if gap in have]
    if "subj" in want and not any(want["subj"] in name for name in claim.subject):
        told.append(f"subject {claim.subject}")
    return told


@pytest.mark.parametrize(("genre", "text", "needle", "want"), ROWS, ids=[row[1][-60:] for row in ROWS])
def test_who_says_it_how_and_of_whom(genre: str, text: str, needle: str, want: dict[str, Any]) -> None:
    assert faults(genre, text, needle, want) == []


def test_a_footnote_mark_ends_no_word_and_a_new_sentence_speaks_for_itself() -> None:
    """Invented."""
    body = "12. Registers show that North Korea exported coal to China in March 2021.89 Poland has not yet replied.\n"
    (silent,) = [c for c in claims(HEADS["panel"] + body) if c.kind == "no_reply"]
    assert silent.quote == "Poland has not yet replied."
    assert silent.said_by == OUTER["panel"]


def test_a_denial_far_behind_names_its_place() -> None:
    """Invented."""
    text = (
        "Publisher: Harbour Wire\n\nOcean Bright imported coal from North Korea in 2018.\n\n"
        + "The mayor opened a park. " * 60
        + "\n\nOcean Bright has denied any wrongdoing.\n"
    )
    coal = next(c for c in claims(text) if c.kind.startswith("goods_"))
    (told,) = [gap.text for gap in coal.gaps if gap.type == "conflict"]
    at = text.index("Ocean Bright has denied")
    assert told.startswith(f"denied in the same text at {at}-")


@pytest.mark.parametrize(
    ("head", "author"),
    [
        ("MULTILATERAL SANCTIONS MONITORING TEAM\nSecond report", "Multilateral Sanctions Monitoring Team"),
        ("Statement by the Ministry of Foreign Affairs of Poland on workers", "Ministry of Foreign Affairs of Poland"),
        ("Fact sheet\nIssued by the Norwegian Police Security Service", "Norwegian Police Security Service"),
        ("JOINT ADVISORY\nCoastal Cyber Agency, 3 May 2022", "Coastal Cyber Agency"),
        ("S/2021/7xx (advance copy)\n5 March 2021\n\n3. The Panel notes the following.", "UN Panel of Experts (1718)"),
        ("31. The Panel wrote to Poland.\n\n32. The Panel has received no reply.", "UN Panel of Experts (1718)"),
    ],
)
def test_a_document_that_speaks_for_itself_is_its_authors(head: str, author: str) -> None:
    found = claims(f"{head}\n\nThe DPRK exported 40 tons of coal to China in March 2021.\n")
    assert [c.said_by for c in found if c.kind == "goods_export"] == [(author,)]


MARKS = (
    '"',
    "said ",
    "according to ",
    ", who said ",
    "(",
    "Citing A, ",
    "it said, ",
    "The A's ",
    " said in it on",
    "; A said ",
)


@pytest.mark.parametrize("mark", MARKS)
def test_long_runs_of_one_mark_take_time_in_proportion(mark: str) -> None:
    text = "North Korea exported coal, the ministry said. " + mark * (60_000 // len(mark)) + " North Korea sold coal."
    assert isinstance(claims(text), tuple)


def test_two_speakers_set_against_each_other_both_show_it() -> None:
    """Invented."""
    text = (
        "12. Poland stated that 40 DPRK nationals had left Gdansk in March 2021. "
        "According to a Member State, however, 12 DPRK nationals were employed in Gdansk in May 2021.\n"
    )
    found = [c for c in claims(HEADS["panel"] + text) if "DPRK nationals" in c.quote]
    assert len(found) >= 2
    assert all(any(gap.type == "conflict" for gap in claim.gaps) for claim in found)


@pytest.mark.parametrize(
    ("words", "gap"),
    [
        ("The State concerned employed 40 North Korean workers in March 2019.", "ambiguous_subject"),
        ("North Korean instructors trained the army and the po1ice of Uganda in March 2019.", "garbled"),
    ],
)
def test_parties_left_open_and_damaged_words_are_gaps(words: str, gap: str) -> None:
    """Invented."""
    found = claims(HEADS["wire"] + words + "\n")
    assert found and all(gap in {g.type for g in claim.gaps} for claim in found)


_TOKENS = st.sampled_from(
    '" said told Japan exported coal , . ; that it citing The who which denied ( ) 12. [3] by'.split()
    + [
        "the Panel",
        "North Korea",
        "exported coal",
        "according to",
        "a Member State",
        "\n\n",
        "as follows:",
        "’s",
        "—",
    ]
)


@given(st.lists(_TOKENS, max_size=60).map(" ".join))
@settings(max_examples=150, deadline=None)
def test_whatever_the_order_of_the_words_everybody_who_speaks_has_a_name(text: str) -> None:
    for genre in ("wire", "panel"):
        for claim in claims(HEADS[genre] + text):
            assert claim.said_by and all(name.strip() for name in claim.said_by)
            assert len(set(claim.said_by)) == len(claim.said_by)


def test_the_author_of_a_document_stands_last_and_one_of_several_takes_none_away() -> None:
    """Invented."""
    (theft,) = claims(HEADS["joint"] + "Japan said that the DPRK stole $600 million in virtual assets in 2021.\n")
    assert theft.said_by == ("Japan", "United States")
    (coal,) = claims(
        HEADS["panel"] + "12. The Coast Times wrote that, according to the Panel, the DPRK exported coal to China.\n"
    )
    assert coal.said_by == ("Coast Times", "UN Panel of Experts (1718)")
