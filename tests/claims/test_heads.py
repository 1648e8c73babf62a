"""Who prints a text and who speaks in it, by its head. All heads are invented."""

from __future__ import annotations

import pytest

from vedette.claims.authors import author
from vedette.claims.outlets import outlet

HEAD = 1500


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("Harbour Gazette | World | 2021-03-06 08:15 GMT\n\nSome ship\n", "Harbour Gazette"),
        ("Northern Ledger | Business | Shipping | 6 March 2021\n\nSome ship\n", "Northern Ledger"),
        ("Coast Courier, Riga, 6 March 2021, 18:20\n\nSome ship\n", "Coast Courier"),
        ("Northern Ledger | Business\n\nSome ship\n", None),  # no day: a list of sections
    ],
)
def test_a_masthead_names_the_paper_before_its_desk_and_hour(head: str, name: str | None) -> None:
    found = outlet(head, HEAD)
    assert (found.name if found else None) == name


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("REPUBLIC OF CYPRUS\nMINISTRY OF FINANCE\n\nADVISORY 2/2022\n7 April 2022\n", "Ministry of Finance of Cyprus"),
        ("Kingdom of Norway\nMinistry of Fisheries\n\nNotice\n5 May 2020\n", "Ministry of Fisheries of Norway"),
        ("United Kingdom\nMinistry of Ports\n\nNotice\n5 May 2020\n", "Ministry of Ports of the United Kingdom"),
        ("Cyprus banks warned over coal\nMinistry of Finance\nNotice 3, 5 May 2021\n", "Ministry of Finance"),
    ],
)
def test_a_ministry_below_the_name_of_its_state_is_that_states(head: str, name: str) -> None:
    assert author(head, None).names == (name,)
