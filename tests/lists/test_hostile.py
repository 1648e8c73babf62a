"""Every byte of a list is hostile: no reader raises anything but the program's own errors, and none sees an entity."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.lists.made import ALT, SDN, UN, written
from tests.lists.readers.test_eu import ANNEX, CSV, XML
from tests.lists.readers.test_ofac_xml import ADVANCED, ENHANCED
from tests.lists.readers.test_opensanctions import FTM, MARITIME, SIMPLE
from tests.lists.readers.test_uk import ROWS, table
from tests.lists.readers.test_uk import XML as UK_XML
from tests.lists.readers.test_vessels import TABLE
from vedette.errors import RefusedList, UnsupportedInput, VedetteError
from vedette.lists.files import list_file
from vedette.lists.take import take

LISTS = {
    "un.xml": UN, "enhanced.xml": ENHANCED, "advanced.xml": ADVANCED, "uk.xml": UK_XML, "eu.xml": XML, "sdn.csv": SDN,
    "alt.csv": ALT, "uk.csv": table(*ROWS), "eu.csv": CSV, "annex.csv": ANNEX, "ftm.json": FTM, "simple.csv": SIMPLE,
    "maritime.csv": MARITIME, "vessels.csv": TABLE, "own.csv": "name,birthDate\nHong,1969\n",
}  # fmt: skip


def taken(name: str, content: bytes) -> None:
    """Read a list; the program's own errors are answers."""
    with tempfile.TemporaryDirectory() as folder:
        try:
            take(list_file(written(Path(folder), name, content)))
        except VedetteError as error:
            assert error.what and error.remedy


@settings(max_examples=300)
@given(st.sampled_from(sorted(LISTS)), st.data())
def test_bytes_changed_anywhere(name: str, data: st.DataObject) -> None:
    content = bytearray(LISTS[name].encode("utf-8"))
    for _ in range(data.draw(st.integers(1, 8))):
        place = data.draw(st.integers(0, len(content) - 1))
        content[place : place + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=4))
    taken(name, bytes(content))


@settings(max_examples=200)
@given(st.sampled_from(sorted(LISTS)), st.floats(0, 1))
def test_cut_off_anywhere(name: str, share: float) -> None:
    content = LISTS[name].encode("utf-8")
    taken(name, content[: int(len(content) * share)])


@settings(max_examples=200)
@given(st.binary(max_size=400))
@example(b"")
@example(b"\xff\xfe\x00")
@example(b"{}")
@example(b'{"schema": "Person", "properties": ' + b"[" * 100_000)
@example(b"<?xml version='1.0' encoding='utf-7'?><CONSOLIDATED_LIST/>")
@example(b"name\n" + b'"' * 1001)
@example(b"\x00" * 300)
def test_any_bytes(content: bytes) -> None:
    taken("list", content)


@settings(max_examples=100)
@given(st.sampled_from([",", ";", "\t"]), st.lists(st.lists(st.text(max_size=12), max_size=8), max_size=12))
def test_any_table(delimiter: str, cells: list[list[str]]) -> None:
    text = "\n".join(delimiter.join(row) for row in cells)
    taken("list.csv", ("name" + delimiter + "id\n" + text).encode("utf-8", "surrogatepass"))


BOMB = "".join(f'<!ENTITY {name} "{f"&{before};" * 10}">' for before, name in zip("abcdefgh", "bcdefghi", strict=True))


@pytest.mark.parametrize(
    "prolog",
    [
        f'<!DOCTYPE CONSOLIDATED_LIST [<!ENTITY a "kite">{BOMB}]>',
        '<!DOCTYPE CONSOLIDATED_LIST [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE CONSOLIDATED_LIST SYSTEM "http://127.0.0.1:9/list.dtd">',
        "<!-- " + "x" * 5000 + " --><!DOCTYPE CONSOLIDATED_LIST>",
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities_are_refused_by_name(tmp_path: Path, prolog: str, encoding: str) -> None:
    text = UN.replace('encoding="UTF-8"', f'encoding="{encoding}"').replace("?>\n", f"?>\n{prolog}", 1)
    text = text.replace("Sells kites.", "&i;")
    with pytest.raises(RefusedList, match="entity bomb") as refused:
        take(list_file(written(tmp_path, "un.xml", text.encode(encoding))))
    assert refused.value.where == "un.xml:2"


def test_a_document_type_behind_a_prolog_without_end_is_refused(tmp_path: Path) -> None:
    text = "<!-- " + "x" * 200_000 + f' --><!DOCTYPE CONSOLIDATED_LIST [<!ENTITY a "b">{BOMB}]><CONSOLIDATED_LIST/>'
    with pytest.raises((RefusedList, UnsupportedInput)):
        take(list_file(written(tmp_path, "un.xml", text)))


def test_an_encoding_in_which_a_bomb_could_hide_is_refused(tmp_path: Path) -> None:
    text = "<?xml version='1.0' encoding='utf-7'?><CONSOLIDATED_LIST/>"
    with pytest.raises(RefusedList, match="encoding that no list uses"):
        take(list_file(written(tmp_path, "un.xml", text)))


@pytest.mark.parametrize("count", [2_000])
def test_an_entry_of_many_names_is_read_in_one_pass(tmp_path: Path, count: int) -> None:
    alias = "<INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Name {0}</ALIAS_NAME></INDIVIDUAL_ALIAS>"
    many = "".join(alias.format(number) for number in range(count))
    text = UN.replace("<SORT_KEY/>", many, 1)
    reading = take(list_file(written(tmp_path, "un.xml", text))).reading
    assert len(reading.parties[0].names) == 6 + count
