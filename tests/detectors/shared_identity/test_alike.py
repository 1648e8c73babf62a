"""Pictures and texts that are alike without being the same."""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.detectors.tables_of import tables_of
from vedette.conduct import Conduct
from vedette.detectors.shared_identity.detect import detect

PHASH, DHASH = "c3a5f00d1e2d3c4b", "00ff12ab34cd56ef"
WORDS = [
    f"{a}{b}"
    for a in ("lor", "mun", "tik", "fas", "ren", "bol", "quin")
    for b in ("a", "em", "ist", "ody", "ure", "ix", "ando")
]


def lines(**shapes: Iterable[Mapping[str, Any]]) -> list[Conduct]:
    with tables_of(**shapes) as tables:
        return list(detect(tables))


def flipped(text: str, *bits: int) -> str:
    number = int(text, 16)
    for bit in bits:
        number ^= 1 << bit
    return f"{number:016x}"


def people(count: int) -> list[dict[str, Any]]:
    return [{"person_id": f"P{n}", "name": f"Given{n} Family{n}"} for n in range(count)]


def photo(number: int, phash: str, dhash: str | None = DHASH, exact: str | None = None) -> dict[str, Any]:
    return {"person_id": f"P{number}", "exact": exact or f"{number:064x}", "phash": phash, "dhash": dhash}


def test_a_picture_saved_anew_is_a_link_with_what_was_measured() -> None:
    (line,) = lines(staff=people(2), photo=[photo(0, PHASH), photo(1, flipped(PHASH, 0, 9, 18, 27, 36, 45))])
    assert line.details["type"] == "photo" and line.details["class"] == "link"
    assert any("differ by 6 of 64 bits" in fact for fact in line.details["facts"])


@settings(max_examples=40, deadline=None)
@given(bits=st.sets(st.integers(0, 63), max_size=6), other=st.sets(st.integers(0, 63), max_size=10))
def test_every_pair_within_the_bounds_is_found(bits: set[int], other: set[int]) -> None:
    pair = [photo(0, PHASH), photo(1, flipped(PHASH, *bits), flipped(DHASH, *other))]
    assert len(lines(photo=pair)) == 1


def test_too_far_by_either_hash_is_no_link() -> None:
    seven = flipped(PHASH, *range(7))
    assert lines(photo=[photo(0, PHASH), photo(1, seven)]) == []
    assert lines(photo=[photo(0, PHASH), photo(1, PHASH, flipped(DHASH, *range(11)))]) == []


def test_one_file_is_told_once() -> None:
    pair = [photo(0, PHASH, exact="ab" * 32), photo(1, PHASH, exact="ab" * 32)]
    assert [line.details["type"] for line in lines(photo=pair)] == ["picture_file"]


def test_trap_default_avatar_and_plain_surface() -> None:
    (line,) = lines(photo=[photo(n, PHASH, exact="ab" * 32) for n in range(30)])
    assert line.details["class"] == "context"
    assert lines(photo=[photo(n, "8000000000000000") for n in range(5)]) == []


def prose(seed: int, length: int = 200) -> list[str]:
    made = random.Random(seed)
    return [made.choice(WORDS) for _ in range(length)]


def cv(number: int, words: list[str]) -> dict[str, Any]:
    return {"person_id": f"P{number}", "text": " ".join(words)}


def test_a_text_with_some_words_changed_is_a_link() -> None:
    words = prose(1)
    changed = [word if at % 25 else "other" for at, word in enumerate(words)]
    (line,) = lines(staff=people(3), cv=[cv(0, words), cv(1, changed), cv(2, prose(2))])
    assert line.details["type"] == "text" and {item.identifiers["person_id"] for item in line.parties} == {"P0", "P1"}
    assert any("%" in fact for fact in line.details["facts"])


def test_a_ring_in_a_small_pile_does_not_wash_itself_out() -> None:
    texts = [cv(n, prose(1)) for n in range(6)] + [cv(n, prose(n)) for n in range(10, 60)]
    (line,) = lines(cv=texts)
    assert len(line.parties) == 6 and len(line.details["ties"]) == 15


def test_trap_template_of_a_platform() -> None:
    template = prose(0, 120)
    assert lines(cv=[cv(n, [*template, *prose(n + 1, 60)]) for n in range(40)]) == []


def test_trap_agency_template() -> None:
    staff = [{**row, "engaged_via": "Brightpath Staffing"} for row in people(2)]
    (line,) = lines(staff=staff, cv=[cv(0, prose(1)), cv(1, prose(1))])
    assert line.details["class"] == "context"


def test_one_persons_own_texts_and_short_texts_are_no_link() -> None:
    assert lines(cv=[cv(0, prose(1)), cv(0, prose(1))]) == []
    assert lines(cv=[cv(0, prose(1, 12)), cv(1, prose(1, 12))]) == []


def test_ids_do_not_depend_on_the_order_of_the_pile() -> None:
    texts = [cv(n, prose(n // 2)) for n in range(8)]
    pictures = [photo(n, flipped(PHASH, n)) for n in range(4)]
    there = {line.id for line in lines(cv=texts, photo=pictures)}
    assert there == {line.id for line in lines(cv=texts[::-1], photo=pictures[::-1])} and len(there) == 5
