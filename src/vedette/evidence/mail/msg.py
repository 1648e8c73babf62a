"""Outlook items (MS-OXMSG: a compound file of properties) by python-oxmsg, after a look at how much it would load."""

from __future__ import annotations

import io
from contextlib import closing
from typing import TYPE_CHECKING

from vedette.errors import InputError, UnsupportedInput
from vedette.evidence.charset import charset_text
from vedette.evidence.mail.letter import Attachment, Letter, Piece, addressees, day_of, one_line

if TYPE_CHECKING:
    from oxmsg import Message
    from oxmsg.attachment import Attachment as Attached

SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
MAX_ENTRIES = 5000
"""Streams and storages of one item. The library looks each up among its neighbours, in square time."""
_SHIFTS = (9, 12)
_ENTRY_NAME = "__properties_version1.0".encode("utf-16-le")
_HTML, _BODY, _RTF = 0x1013, 0x1000, 0x1009
_WIDE = 0x001F
_EMBEDDED = 5  # PidTagAttachMethod afEmbeddedMessage (MS-OXCMSG 2.2.2.9)


def recognises(data: bytes) -> bool:
    """A compound file with the stream of properties that every Outlook item has (MS-OXMSG 2.4)."""
    return data.startswith(SIGNATURE) and _ENTRY_NAME in data


def letter_of(data: bytes, shown: str) -> Letter:
    """The mail in ``data``. Raises :class:`UnsupportedInput` where it is damaged or made to exhaust the reader."""
    # Late: only these files need it.
    from oxmsg import Message

    try:
        _check_size(data, shown)
        return _letter(Message.load(data))
    except InputError:
        raise
    except Exception as error:
        # Neither library says what it raises on damaged files: struct, index, key, value, OS errors and more.
        raise _unsupported(f"an Outlook item that cannot be taken apart ({error.__class__.__name__})", shown) from error


def _unsupported(what: str, shown: str) -> UnsupportedInput:
    return UnsupportedInput(f"{what}.", where=shown, remedy="Save the mail as .eml and its attachments as files.")


def _check_size(data: bytes, shown: str) -> None:
    """Raises :class:`UnsupportedInput` for what would fill the memory, or take minutes, from a small file.

    The library believes the counts of the header (MS-CFB 2.2) and the sizes of the directory, and follows chains of
    sectors in a circle for as long; a real item states no more than it holds, and streams share no sectors.
    """
    shift = int.from_bytes(data[30:32], "little")
    sector = 1 << shift if shift in _SHIFTS else 0
    sectors = len(data) // sector + 1 if sector else 0
    directory, table, small, further = (int.from_bytes(data[at : at + 4], "little") for at in (40, 44, 64, 72))
    # One sector of the table says what follows each of a hundred and more; twice as many and a few is room enough.
    if max(directory, small, further) > sectors or table > 2 * (4 * sectors // (sector or 1)) + 8:
        raise _unsupported("an Outlook item whose header states more than the file holds", shown)
    import olefile  # type: ignore[import-untyped]

    with closing(olefile.OleFileIO(io.BytesIO(data))) as file:
        entries = [entry for entry in file.direntries if entry is not None]
        if len(entries) > MAX_ENTRIES or sum(entry.size for entry in entries) > 3 * len(data):
            raise _unsupported("an Outlook item whose parts are more than it can hold", shown)


def _letter(mail: Message) -> Letter:
    unread: list[str] = []
    pieces = _pieces(mail, unread)
    date = _date(mail)
    day = date[1] if date else None
    head = (
        ("From", one_line(mail.sender or "")),
        ("Date", date[0] if date else ""),
        ("Subject", one_line(mail.subject)),
        ("To", addressees([item.email_address or item.name or "" for item in mail.recipients])),
    )
    return Letter(
        head=tuple((name, value) for name, value in head if value),
        day=day,
        pieces=pieces,
        attachments=tuple(_attachment(item, number) for number, item in enumerate(mail.attachments, 1)),
        unread=tuple(unread),
        remarks=() if day else ("it states no day it was sent",),
    )


def _pieces(mail: Message, unread: list[str]) -> tuple[Piece, ...]:
    if (body := mail.body) and body.strip():
        return (Piece(body.replace("\r\n", "\n").replace("\r", "\n"), page=False, encoding=_encoding(mail, _BODY)),)
    properties = mail.properties
    if html := properties.binary_prop_value(_HTML):
        found = charset_text(html, properties.body_encoding)
        if found is not None:
            return (Piece(found[0], True, found[1]),)
        unread.append("its body is no text in any encoding that can be told")
    elif page := properties.str_prop_value(_HTML):
        return (Piece(page, page=True, encoding=_encoding(mail, _HTML)),)
    elif properties.binary_prop_value(_RTF):
        unread.append("its body is kept as rich text only, which is not read")
    return ()


def _encoding(mail: Message, number: int) -> str:
    """Strings are UTF-16, or in the code page that the item states (MS-OXMSG 2.1.2, 2.2.3)."""
    wide = any(item.pid == number and item.ptyp == _WIDE for item in mail.properties)
    return "utf-16-le" if wide else mail.properties.body_encoding


def _date(mail: Message) -> tuple[str, str] | None:
    """The header's words and the day at the sender's place; else the instant it was submitted, which is kept in UTC."""
    words = one_line(str(mail.message_headers.get("Date", "")))
    if words and (day := day_of(words)):
        return words, day
    sent = mail.sent_date
    return (f"{sent:%Y-%m-%d %H:%M} UTC", sent.date().isoformat()) if sent else None


def _attachment(item: Attached, number: int) -> Attachment:
    name = item.file_name or f"part-{number}"
    if item.properties.int_prop_value(0x3705) == _EMBEDDED:
        return Attachment(name, reason="a mail kept within this one in Outlook's own form: save it as a file")
    data = item.file_bytes
    return Attachment(name, data) if data is not None else Attachment(name, reason="kept as a reference, not as bytes")
