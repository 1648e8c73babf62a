"""Mails: told by content, read with their attachments, and every quote re-read. All of them are invented."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.evidence.made_msg import FREE, Folder, compound, item, properties
from vedette.errors import InputError, UnsupportedInput
from vedette.evidence import boxes, mail
from vedette.evidence.discover import Found
from vedette.evidence.mail import eml, msg
from vedette.records import Document, Source
from vedette.settings import Settings

BODY = """Dear all,

North Korea exported coal to China yesterday, the agent said.

On Fri, May 3, 2019 at 10:00 AM Lee Min <lee@example.org>
wrote:
> The ship left yesterday with
> its transponder off.
>
> On 1 May 2019, Park wrote:
>> It was in port today.
> Regards

My answer stands below.
"""


def letter(body: str = BODY, **headers: str) -> EmailMessage:
    made = EmailMessage()
    stated = {"From": "Harbour Desk <desk@example.org>", "To": "a@example.org, b@example.org", "Subject": "Coal",
              "Date": "Tue, 16 May 2023 10:00:00 +0900", "Message-ID": "<1@example.org>"}  # fmt: skip
    for name, value in (stated | headers).items():
        made[name.replace("_", "-")] = value
    made.set_content(body)
    return made


def document(data: bytes) -> Document:
    return mail.read(Source(sha256=hashlib.sha256(data).hexdigest(), path="mail", size=len(data)), data)


def members(data: bytes, name: str = "m.eml") -> dict[str, Found]:
    return {found.shown: found for found in boxes.unpacked([Found(name, data=data)], Settings(home=Path()))}


def days(found: Document) -> list[tuple[str, str | None]]:
    return [(" ".join(found.text[part.start : part.end].split()), part.day) for part in found.passages]


def assert_places(found: Document) -> None:
    assert len(found.text) == len(found.offsets) == len(found.ends)
    for index, char in enumerate(found.text):
        start, end = found.span(index, index + 1)
        assert 0 <= start <= end <= len(found.raw)
        if not char.isspace() and end - start == 1:
            assert found.raw[start:end] == char


def test_a_mail_is_told_by_its_content() -> None:
    assert mail.recognises(letter().as_bytes())
    assert not mail.recognises(b"From: the port authority\nDate: May 2019\nSubject: coal\n\nA memo that was typed.\n")
    assert not mail.recognises(b"The report says: nothing.\nContent-Type: it is prose\n")
    assert not mail.recognises(b"")


def test_head_lines_and_body_are_one_text_with_the_day_of_the_header() -> None:
    found = document(letter().as_bytes())
    assert found.raw.startswith("From: Harbour Desk <desk@example.org>\nDate: Tue, 16 May 2023 10:00:00 +0900\n")
    assert found.stated.days == ("2023-05-16",)
    assert found.encoding == "utf-8"
    assert "North Korea exported coal to China yesterday" in found.text
    assert_places(found)


def test_earlier_mails_are_passages_with_days_of_their_own_and_the_answer_below_is_none() -> None:
    found = document(letter().as_bytes())
    assert days(found) == [
        ("The ship left yesterday with its transponder off. On 1 May 2019, Park wrote:", "2019-05-03"),
        ("It was in port today.", "2019-05-01"),
        ("Regards", "2019-05-03"),
    ]
    assert "\n> " not in found.text


def test_a_quotation_without_a_day_hangs_on_no_day() -> None:
    assert days(document(letter("Yes.\n\n> It left yesterday.\n\nNo.\n").as_bytes())) == [("It left yesterday.", None)]
    figures = "Yes.\n\nOn 03/05/2019 Lee <lee@example.org> wrote:\n> It left yesterday.\n"
    assert days(document(letter(figures).as_bytes())) == [("It left yesterday.", None)]


def test_the_heads_that_outlook_writes_begin_an_earlier_mail() -> None:
    body = (
        "See below.\n\n________\nFrom: Lee\nSent: Friday, May 3, 2019 10:00 AM\nTo: Desk\nSubject: Coal\n\nIt left.\n"
    )
    ((words, day),) = days(document(letter(body).as_bytes()))
    assert words.endswith("It left.")
    assert day == "2019-05-03"


def test_prose_that_ends_in_wrote_begins_nothing() -> None:
    assert days(document(letter("On the radio the minister of trade wrote:\nNothing.\n").as_bytes())) == []


def test_of_two_forms_the_plain_one_is_read_and_the_other_named() -> None:
    made = letter("Plain words.\n")
    made.add_alternative("<html><p>Page words.</p></html>", subtype="html")
    found = document(made.as_bytes())
    assert "Plain words." in found.text
    assert "Page words" not in found.raw
    assert [item.reason for item in found.left_out] == ["the same text once more, as text/html"]


def test_a_page_alone_is_read_without_its_markup() -> None:
    made = letter("\n")
    made.set_content(
        "<html><body><p>Coal &amp; <b>iron</b> left.</p><div>On Fri, May 3, 2019 Lee wrote:</div>"
        "<blockquote><p>It left yesterday.</p></blockquote><p>So it did.</p></body></html>",
        subtype="html",
    )
    found = document(made.as_bytes())
    assert "Coal & iron left." in found.text
    assert days(found) == [("It left yesterday.", "2019-05-03")]
    assert_places(found)


@pytest.mark.parametrize(
    ("stated", "codec", "said"),
    [("euc-kr", "cp949", "cp949"), ("iso-8859-1", "cp1252", "cp1252"), ("us-ascii", "utf-8", "utf-8"),
     ("x-unknown", "utf-8", "utf-8 (detected; x-unknown was stated)"),
     ("us-ascii", "cp1252", "(detected; us-ascii was stated)")],
)  # fmt: skip
def test_a_stated_encoding_is_honoured_and_a_wrong_one_is_said(stated: str, codec: str, said: str) -> None:
    words = "석탄" if codec == "cp949" else "café – “coal” from the port, as the owner of the café said in the café"
    data = b"From: a@example.org\nMIME-Version: 1.0\nContent-Type: text/plain; charset=" + stated.encode()
    found = document(data + b"\nContent-Transfer-Encoding: 8bit\n\n" + words.encode(codec) + b"\n")
    assert found.encoding is not None
    assert said in found.encoding
    if stated != "us-ascii" or codec == "utf-8":
        assert words in found.raw


def test_attachments_are_members_and_a_forwarded_mail_is_opened_in_turn() -> None:
    inner = letter("The inner letter.\n", Subject="Inner")
    inner.add_attachment(b"inner bytes \x00", maintype="application", subtype="octet-stream", filename="i.bin")
    made = letter()
    made.add_attachment(b"A note. " * 9, maintype="text", subtype="plain", filename="../note.txt")
    made.add_attachment(inner)
    found = members(made.as_bytes())
    assert list(found) == ["m.eml", "m.eml/\\x2e\\x2e/note.txt", "m.eml/Inner.eml", "m.eml/Inner.eml/i.bin"]
    assert found["m.eml/\\x2e\\x2e/note.txt"].data == b"A note. " * 9
    assert found["m.eml/Inner.eml/i.bin"].data == b"inner bytes \x00"


def test_a_mail_within_a_mail_is_opened_to_the_third_and_no_deeper() -> None:
    made = letter("The innermost.\n", Subject="4")
    made.add_attachment(b"x", maintype="application", subtype="octet-stream", filename="x.bin")
    for number in (3, 2, 1):
        outer = letter("See the mail.\n", Subject=str(number))
        outer.add_attachment(made)
        made = outer
    found = members(made.as_bytes())
    assert found["m.eml/2.eml/3.eml/4.eml"].data is not None
    assert "nested" in str(found["m.eml/2.eml/3.eml/4.eml/x.bin"].error)


def test_a_name_in_encoded_words_is_shown_as_meant() -> None:
    name = b'Content-Disposition: attachment; filename="=?utf-8?b?7ISd7YOELnR4dA==?="'
    data = letter().as_bytes().replace(b"Content-Type: text/plain;", name + b"\nContent-Type: text/plain;")
    assert "m.eml/석탄.txt" in members(data)


def test_damaged_base64_is_named_and_the_rest_is_read() -> None:
    made = letter()
    made.add_attachment(b"x" * 400, maintype="application", subtype="pdf", filename="a.pdf")
    made.add_attachment(b"kept", maintype="application", subtype="octet-stream", filename="b.bin")
    data = made.as_bytes().replace(b"eHh4eHh4", b"!!!\xff#*~(", 3)
    found = members(data)
    assert isinstance(found["m.eml/a.pdf"].error, UnsupportedInput)
    assert "base64" in str(found["m.eml/a.pdf"].error)
    assert found["m.eml/b.bin"].data == b"kept"


def test_a_mail_cut_off_is_partly_read() -> None:
    made = letter()
    made.add_attachment(b"y" * 3000, maintype="application", subtype="octet-stream", filename="a.bin")
    assert document(made.as_bytes()[:-900]).unread


def test_ten_thousand_parts_are_capped_and_said() -> None:
    part = b"--b\nContent-Type: application/octet-stream\nContent-Disposition: attachment\n\nx\n"
    data = b"From: a@example.org\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n" + part * 10_000
    assert "more than 1,000 parts" in " ".join(document(data + b"--b--\n").unread)
    assert len(members(data)) <= eml.MAX_PARTS + 1


def test_parts_nested_as_no_mail_nests_them_are_refused() -> None:
    head = b"From: a@example.org\nMIME-Version: 1.0\n"
    deep = b"".join(b'Content-Type: multipart/mixed; boundary="%d"\n\n--%d\n' % (n, n) for n in range(5000))
    with pytest.raises(UnsupportedInput, match="parts that hold parts"):
        document(head + deep)


def test_malformed_headers_are_read_as_far_as_they_go() -> None:
    data = (
        b"From: =?utf-8?q?bro=ken <<<@@\nTo: " + b"a" * 100_000 + b"\nDate: the day before\nSubject: " + b"(" * 5000
        + b"\nMIME-Version: 1.0\nContent-Type: text/plain; charset\n\nNorth Korea exported coal.\n"
    )  # fmt: skip
    found = document(data)
    assert "North Korea exported coal." in found.text
    assert found.stated.days == ()
    assert "its header states no day it was sent" in found.remarks


def test_a_mailbox_of_several_mails_is_refused_with_the_next_step() -> None:
    one = b"From desk Tue May 16 10:00:00 2023\n" + letter().as_bytes() + b"\n"
    assert "North Korea" in document(one).text
    with pytest.raises(UnsupportedInput, match="mailbox"):
        document(one + one)


SENT = datetime(2023, 5, 16, 1, 0, tzinfo=UTC)


def test_an_outlook_item_is_told_and_read_with_its_attachments() -> None:
    data = item(BODY, sent=SENT, attachments={"a.txt": b"A note.", "big.bin": bytes(9000)})
    assert mail.recognises(data)
    found = document(data)
    assert found.raw.startswith('From: "Harbour Desk" <desk@example.org>\nDate: 2023-05-16 01:00 UTC\nSubject: Coal')
    assert found.stated.days == ("2023-05-16",)
    assert found.encoding == "utf-16-le"
    assert [day for _, day in days(found)] == ["2019-05-03", "2019-05-01", "2019-05-03"]
    assert_places(found)
    inside = members(data, "m.msg")
    assert inside["m.msg/a.txt"].data == b"A note."
    assert inside["m.msg/big.bin"].data == bytes(9000)


def test_an_outlook_item_with_a_page_for_a_body() -> None:
    found = document(item("", page="<html><p>Café <b>prose</b> here.</p></html>".encode()))
    assert "Café prose here." in found.text
    assert found.encoding == "utf-8"


def test_an_old_office_file_is_no_mail() -> None:
    assert not mail.recognises(compound(Folder({"WordDocument": b"x" * 5000})))


def test_an_item_whose_streams_share_their_sectors_is_refused() -> None:
    """A hundred streams of one megabyte in a file of one: the library would load all of them."""
    root = properties(bytes(32), [])
    root.streams |= {f"s{number:03}": b"z" * 5000 for number in range(100)}
    data = bytearray(compound(root))
    at = data.index("s000".encode("utf-16-le"))
    for number in range(100):
        entry = at + 128 * number
        data[entry + 120 : entry + 124] = (400_000).to_bytes(4, "little")
    with pytest.raises(UnsupportedInput, match="more than it can hold"):
        msg.letter_of(bytes(data), "m.msg")
    assert FREE == 0xFFFFFFFF


@pytest.mark.parametrize("at", [40, 44, 64, 72])
def test_an_item_whose_header_states_more_than_it_holds_is_refused_at_once(at: int) -> None:
    """Found by changing bytes at random: one letter in the count of sectors kept the library busy for a minute."""
    data = bytearray(item(BODY))
    data[at : at + 4] = b"\x01\x00\x96\x00"
    with pytest.raises(UnsupportedInput, match="header states more"):
        msg.letter_of(bytes(data), "m.msg")


def _whole() -> bytes:
    made = letter()
    made.add_alternative("<html><p>Page.</p></html>", subtype="html")
    made.add_attachment(b"\x00\x01" * 50, maintype="application", subtype="octet-stream", filename="a.bin")
    made.add_attachment(letter("Inner.\n"))
    return made.as_bytes()


@pytest.mark.parametrize(
    "whole", [_whole(), item(BODY, sent=SENT, attachments={"a.txt": b"A note." * 9})], ids=["eml", "msg"]
)
@given(data=st.data())
def test_a_mail_cut_or_changed_anywhere_raises_nothing_else_and_re_reads(whole: bytes, data: st.DataObject) -> None:
    place = st.integers(0, len(whole) - 1)
    at, value, cut = data.draw(st.tuples(place, st.integers(0, 255), place))
    for changed in (whole[:cut], whole[:at] + bytes([value]) + whole[at + 1 :]):
        members(changed)
        try:
            found = document(changed)
        except InputError as error:
            assert error.what
        else:
            assert_places(found)
            assert document(changed) == found


@given(st.binary(max_size=600))
def test_no_bytes_behind_a_head_of_a_mail_raise_anything_else(body: bytes) -> None:
    data = b"From: a@example.org\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n" + body
    try:
        assert_places(document(data))
    except InputError as error:
        assert error.what
    members(data)
