"""What a mail is to those who read it: head lines, the parts of its body, its attachments. One shape for both forms."""

from __future__ import annotations

import re
from dataclasses import dataclass
from email.utils import parsedate_to_datetime

_BLANK = re.compile(r"[\x00-\x20\x7f-\x9f\u2028\u2029]+")
_LONGEST = 300
_NAMED = 3


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of the body: decoded text, whether it is a web page, and its encoding in words."""

    text: str
    page: bool
    encoding: str


@dataclass(frozen=True, slots=True)
class Attachment:
    """A part that is no body: its name as stated, and its bytes or, where there are none, the reason."""

    name: str
    data: bytes | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """``head`` are the lines From, Date, Subject and To as stated, each on one line; ``day`` (ISO) is that of Date.

    ``author`` is the sender. ``unread`` says in words what of the mail could not be read, ``remarks`` what else is to
    be known, ``left_out`` what was passed over.
    """

    head: tuple[tuple[str, str], ...]
    day: str | None
    pieces: tuple[Piece, ...]
    attachments: tuple[Attachment, ...] = ()
    unread: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()

    @property
    def author(self) -> str | None:
        """The sender as stated."""
        return dict(self.head).get("From")


def one_line(value: str) -> str:
    """A header on one line, without control letters, cut where it is longer than anybody reads."""
    line = _BLANK.sub(" ", value).strip()
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]} ..."


def day_of(words: str) -> str | None:
    """The day (ISO) of a Date header, by the clock that it states: that of the sender."""
    try:
        return parsedate_to_datetime(words).date().isoformat()
    except (ValueError, TypeError, OverflowError, IndexError):
        return None


def addressees(names: list[str]) -> str:
    """The first few addressees and the number of the rest."""
    shown = ", ".join(one_line(name) for name in names[:_NAMED])
    return f"{shown} and {len(names) - _NAMED} more" if len(names) > _NAMED else shown
