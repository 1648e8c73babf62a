"""Mails: head lines and body as one text, earlier mails quoted in it with days of their own, attachments as members.

Recognised by content: Internet mail (.eml) by header lines that only mail programs write, Outlook items (.msg) by
their stream of properties.
"""

from __future__ import annotations

from collections.abc import Iterator

from vedette.errors import InputError, UnsupportedInput
from vedette.evidence.allowance import Allowance
from vedette.evidence.discover import Found
from vedette.evidence.mail import eml, msg
from vedette.evidence.mail.compose import document_of
from vedette.evidence.mail.letter import Letter
from vedette.evidence.names import member_name, told_apart
from vedette.records import Document, Source

NAME = "mail"
VERSION = "1"
KIND = "document"


def recognises(data: bytes) -> bool:
    """A mail in one of the two forms."""
    return msg.recognises(data) or eml.recognises(data[:16_384])


def may_be(head: bytes) -> bool:
    """Whether the beginning of a file may be that of a mail, so that the whole is worth a look."""
    return head.startswith(msg.SIGNATURE) or eml.recognises(head)


def read(source: Source, data: bytes) -> Document:
    """The document: head lines, then the body. Raises :class:`~vedette.errors.UnsupportedInput`."""
    return document_of(_letter(data, source.path), source, _media_type(data))


def attachments(data: bytes, shown: str, allowance: Allowance) -> Iterator[Found]:
    """What is attached to the mail shown as ``shown``, each under its name; nothing where the mail itself fails."""
    try:
        letter = _letter(data, shown)
    except InputError:
        return  # reading the mail meets the same, and names it
    for name, item in zip(told_apart(member_name(item.name) for item in letter.attachments), letter.attachments,
                          strict=True):  # fmt: skip
        path = f"{shown}/{name}"
        if item.data is None:
            error = UnsupportedInput(f"{item.reason}.", where=path, remedy="Ask for the mail again, or save the part.")
            yield Found(path, error=error)
            continue
        try:
            allowance.spend(len(item.data), path)
        except InputError as error:
            allowance.give_back(len(item.data))
            yield Found(path, error=error)
        else:
            yield Found(path, data=item.data)


def _letter(data: bytes, shown: str) -> Letter:
    return msg.letter_of(data, shown) if data.startswith(msg.SIGNATURE) else eml.letter_of(data, shown)


def _media_type(data: bytes) -> str:
    return "application/vnd.ms-outlook" if data.startswith(msg.SIGNATURE) else "message/rfc822"
