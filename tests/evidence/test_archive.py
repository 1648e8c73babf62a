"""Archives: every member is read or named, nothing reaches the disk, and no small file fills the memory."""

from __future__ import annotations

import io
import stat
import struct
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vedette.errors import OversizedInput, UnreadableInput, UnsupportedInput
from vedette.evidence import allowance, boxes
from vedette.evidence.discover import Found, place_of
from vedette.evidence.names import member_name
from vedette.settings import Settings

PROSE = b"The ship left the port in May. The report says that it was seen at sea with another ship.\n"


def made(members: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return file.getvalue()


def opened(data: bytes, name: str = "a.zip", cap: int = 1 << 26) -> dict[str, Found]:
    found = boxes.unpacked([Found(name, data=data)], Settings(home=Path(), max_document_bytes=cap))
    return {item.shown: item for item in sorted(found, key=lambda item: place_of(item.shown))}


def account(found: dict[str, Found], name: str = "a.zip") -> tuple[str, str]:
    kept = found[name].account
    assert kept is not None
    return kept.status, kept.reason or ""


def test_members_are_read_as_if_they_lay_in_a_folder() -> None:
    found = opened(made({"folder/b.txt": PROSE, "folder/": b"", "a.txt": PROSE * 2}))
    assert list(found) == ["a.zip", "a.zip/a.txt", "a.zip/folder/b.txt"]
    assert found["a.zip/folder/b.txt"].data == PROSE
    assert account(found) == ("read", "an archive of 2 files.")


def test_an_archive_in_an_archive_is_opened_to_the_third_and_no_deeper() -> None:
    data = made({"text.txt": PROSE})
    for level in (3, 2, 1):
        data = made({f"{level}.zip": data, f"note-{level}.txt": PROSE})
    found = opened(data)
    assert found["a.zip/1.zip/2.zip/note-3.txt"].data == PROSE
    status, reason = account(found, "a.zip/1.zip/2.zip/3.zip")
    assert status == "refused"
    assert "nested" in reason


@pytest.mark.parametrize("part", ["[Content_Types].xml", "mimetype"])
def test_an_office_document_is_no_archive(part: str) -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(part, "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", "<x/>")
    (found,) = opened(file.getvalue(), "a.odt").values()
    assert found.data == file.getvalue()


def test_a_zip_bomb_is_stopped_while_it_unpacks_and_the_rest_is_read() -> None:
    found = opened(made({"a.txt": PROSE, "bomb.txt": b"0" * (40 << 20), "z.txt": PROSE}))
    assert isinstance(found["a.zip/bomb.txt"].error, OversizedInput)
    assert "zip bomb" in str(found["a.zip/bomb.txt"].error)
    assert found["a.zip/a.txt"].data == found["a.zip/z.txt"].data == PROSE
    status, reason = account(found)
    assert status == "partly"
    assert "1 could not be unpacked" in reason


def test_what_a_header_states_of_its_size_is_not_believed() -> None:
    data = bytearray(made({"bomb.txt": b"0" * (40 << 20)}))
    at = data.index(b"PK\x01\x02")
    data[at + 24 : at + 28] = struct.pack("<I", 10)
    error = opened(bytes(data))["a.zip/bomb.txt"].error
    assert isinstance(error, OversizedInput | UnreadableInput)


def test_many_members_together_are_capped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(allowance, "FREE_BYTES", 1000)
    monkeypatch.setattr(allowance, "MAX_RATIO", 1)
    found = opened(made({f"{number}.txt": bytes(600) for number in range(9)}))
    read = [item.data for item in found.values() if item.data]
    stopped = [item.error for item in found.values() if item.error]
    assert 0 < sum(map(len, read)) <= len(made({f"{number}.txt": bytes(600) for number in range(9)}))
    assert len(read) + len(stopped) == 9
    assert all(isinstance(error, OversizedInput) for error in stopped)


def test_bytes_unpacked_in_vain_are_counted_too() -> None:
    """Ten thousand members that are each thrown away would keep the run busy for an hour."""
    left = allowance.allowance(1000)
    left.work = 3 << 20
    data = made({f"{number}.txt": bytes(2 << 20) for number in range(4)})
    members = boxes._opened(Found("a.zip", data=data), io.BytesIO(data), left, 1, Settings(Path(), 1 << 20))
    errors = [str(item.error) for item in members if item.error]
    assert len(errors) == 4
    assert left.work > -(1 << 20)


def test_a_member_larger_than_one_input_may_be_is_named() -> None:
    found = opened(made({"a.txt": PROSE, "b.txt": PROSE * 100}), cap=1000)
    assert isinstance(found["a.zip/b.txt"].error, OversizedInput)
    assert found["a.zip/a.txt"].data == PROSE


def test_a_hundred_thousand_members_are_capped_and_counted() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for number in range(100_000):
            archive.writestr(zipfile.ZipInfo(f"{number}.txt"), b"")
    found = opened(file.getvalue())
    status, reason = account(found)
    assert status == "partly"
    assert "100,000 files" in reason
    assert "90,000 beyond the cap" in reason
    assert len(found) <= allowance.MAX_MEMBERS + 2


def test_names_lead_nowhere_and_are_shown_escaped(tmp_path: Path) -> None:
    names = ["/etc/passwd", "../../up.txt", "in/../../b.txt", "C:\\dir\\c.txt", "bell\x07.txt", "rtl\u202egpj.txt"]
    found = opened(made(dict.fromkeys(names, PROSE)))
    assert set(found) == {
        "a.zip", "a.zip/\\x2fetc/passwd", "a.zip/\\x2e\\x2e/\\x2e\\x2e/up.txt", "a.zip/in/\\x2e\\x2e/\\x2e\\x2e/b.txt",
        "a.zip/C:/dir/c.txt", "a.zip/bell\\x07.txt", "a.zip/rtl\\u202egpj.txt",
    }  # fmt: skip
    assert all(item.file is None for item in found.values())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_members_of_one_name_are_two_inputs() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("a.txt", b"first")
        archive.writestr("a.txt", b"second")
    found = opened(file.getvalue())
    assert [item.data for item in found.values()] == [None, b"first", b"second"]
    assert account(found)[1].startswith("an archive of 2 files")


def test_names_in_utf8_without_the_flag_and_in_code_page_437() -> None:
    data = made({"X" * 9: PROSE, "Y" * 4: PROSE})
    data = data.replace(b"X" * 9, "석탄.txt".encode()[:9].ljust(9, b"x")).replace(b"YYYY", b"\x81ber")
    found = opened(data)
    assert any(name.startswith("a.zip/석탄") for name in found)
    assert "a.zip/über" in found
    assert "2 names state no encoding" in account(found)[1]


def test_a_link_in_an_archive_is_not_followed() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        link = zipfile.ZipInfo("link.txt")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc/passwd")
        archive.writestr("a.txt", PROSE)
    found = opened(file.getvalue())
    assert isinstance(found["a.zip/link.txt"].error, UnsupportedInput)
    assert "link" in str(found["a.zip/link.txt"].error)
    assert found["a.zip/a.txt"].data == PROSE


@pytest.mark.parametrize(("flag", "method", "said"), [(1, 8, "encrypted"), (0, 12, "bzip2"), (0, 9, "Deflate64")])
def test_what_cannot_be_unpacked_is_named_and_the_rest_is_read(flag: int, method: int, said: str) -> None:
    data = bytearray(made({"a.txt": PROSE, "b.txt": PROSE * 3}))
    local = data.index(b"PK\x03\x04", 10)
    listed = data.index(b"PK\x01\x02", data.index(b"PK\x01\x02") + 4)
    data[local + 6] |= flag
    data[local + 8] = method
    data[listed + 8] |= flag
    data[listed + 10] = method
    found = opened(bytes(data))
    assert said in str(found["a.zip/b.txt"].error)
    assert found["a.zip/a.txt"].data == PROSE
    assert account(found)[0] == "partly"


def test_a_damaged_member_is_named_and_the_rest_is_read() -> None:
    data = bytearray(made({"a.txt": PROSE, "b.txt": PROSE * 3}, zipfile.ZIP_STORED))
    at = data.index(PROSE, data.index(PROSE) + 1)
    data[at] ^= 1
    found = opened(bytes(data))
    assert isinstance(found["a.zip/b.txt"].error, UnreadableInput)
    assert found["a.zip/a.txt"].data == PROSE


def test_an_empty_archive_and_one_cut_off_are_refused_with_the_reason() -> None:
    assert account(opened(made({}))) == ("refused", "an archive without any file.")
    status, reason = account(opened(made({"a.txt": PROSE})[:60]))
    assert status == "refused"
    assert "cut off or damaged" in reason


def test_a_list_of_members_too_long_to_hold_is_not_loaded() -> None:
    data = bytearray(made({"a.txt": PROSE}) + bytes(20 << 20))
    end = data.index(b"PK\x05\x06")
    moved = bytes(data[:end]) + bytes(20 << 20) + bytes(data[end : end + 22])
    broken = bytearray(moved)
    at = broken.rindex(b"PK\x05\x06")
    broken[at + 12 : at + 16] = struct.pack("<I", 18 << 20)
    assert "list of members alone" in account(opened(bytes(broken)))[1]


def test_an_output_of_ours_in_an_archive_is_no_evidence() -> None:
    found = opened(
        made({"out/manifest.json": b"{}", "out/findings.jsonl": b"", "out/report.html": PROSE, "a.txt": PROSE})
    )
    notes = [name for name, item in found.items() if item.note]
    assert len(notes) == 3
    assert found["a.zip/a.txt"].data == PROSE


def test_properties_that_macos_adds_are_noted_and_no_reason_to_doubt_the_run() -> None:
    found = opened(made({"a.txt": PROSE, "__MACOSX/._a.txt": b"\x00\x05\x16\x07" + bytes(80)}))
    assert found["a.zip/__MACOSX/._a.txt"].note
    assert account(found)[0] == "read"


def test_a_member_without_a_name_is_an_input_all_the_same() -> None:
    """Found by changing bytes at random."""
    data = bytearray(made({"a": PROSE}))
    at = data.rindex(b"PK\x01\x02")
    data[at + 46] = data[data.index(b"PK\x03\x04") + 30] = 0
    assert any(name.startswith("a.zip/") for name in opened(bytes(data)))


@given(st.text(max_size=60))
def test_no_name_climbs_or_hides(stated: str) -> None:
    shown = member_name(stated)
    assert shown
    assert not shown.startswith("/")
    assert not {".", ".."} & set(shown.split("/"))
    assert shown.isprintable() or any(ord(char) > 0x2000 for char in shown)


@given(st.data())
def test_an_archive_cut_or_changed_anywhere_raises_nothing(data: st.DataObject) -> None:
    whole = made({"a.txt": PROSE, "b/c.txt": PROSE * 3, "inner.zip": made({"d.txt": PROSE})})
    cut = whole[: data.draw(st.integers(0, len(whole)))]
    opened(cut)
    at, value = data.draw(st.tuples(st.integers(0, len(whole) - 1), st.integers(0, 255)))
    for item in opened(whole[:at] + bytes([value]) + whole[at + 1 :]).values():
        assert item.account or item.error or item.note or item.data is not None
